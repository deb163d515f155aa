"""One details model a service type; which model holds the details of which type."""

from services.registry.models.types.dcr import DcrDetails
from services.registry.models.types.drop_in import DropInDetails
from services.registry.models.types.drug_checking import DrugCheckingDetails
from services.registry.models.types.employment import EmploymentDetails
from services.registry.models.types.event_welfare import EventWelfareDetails
from services.registry.models.types.health import HealthDetails
from services.registry.models.types.housing import HousingDetails
from services.registry.models.types.info_advice import InfoAdviceDetails
from services.registry.models.types.legal_rights import LegalRightsDetails
from services.registry.models.types.naloxone import NaloxoneDetails
from services.registry.models.types.nsp import NspDetails
from services.registry.models.types.oat import OatDetails
from services.registry.models.types.peer_support import PeerSupportDetails
from services.registry.models.types.psychosocial import PsychosocialDetails
from services.registry.models.types.remote_spotting import RemoteSpottingDetails
from services.registry.models.types.safer_smoking import SaferSmokingDetails
from services.registry.models.types.sharps_disposal import SharpsDisposalDetails
from services.registry.models.types.treatment_voluntary import TreatmentVoluntaryDetails

DETAILS_MODELS = {
    model.service_type.code: model
    for model in (
        NspDetails,
        SaferSmokingDetails,
        SharpsDisposalDetails,
        NaloxoneDetails,
        DrugCheckingDetails,
        DcrDetails,
        RemoteSpottingDetails,
        OatDetails,
        HealthDetails,
        PsychosocialDetails,
        PeerSupportDetails,
        DropInDetails,
        HousingDetails,
        EmploymentDetails,
        InfoAdviceDetails,
        LegalRightsDetails,
        TreatmentVoluntaryDetails,
        EventWelfareDetails,
    )
}

__all__ = [
    "DETAILS_MODELS",
    "DcrDetails",
    "DropInDetails",
    "DrugCheckingDetails",
    "EmploymentDetails",
    "EventWelfareDetails",
    "HealthDetails",
    "HousingDetails",
    "InfoAdviceDetails",
    "LegalRightsDetails",
    "NaloxoneDetails",
    "NspDetails",
    "OatDetails",
    "PeerSupportDetails",
    "PsychosocialDetails",
    "RemoteSpottingDetails",
    "SaferSmokingDetails",
    "SharpsDisposalDetails",
    "TreatmentVoluntaryDetails",
]
