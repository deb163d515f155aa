"""The closed lists of the field and the words shown for them: plain facts, no Django."""
