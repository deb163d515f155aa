"""What every answer says about privacy, what a log may hold, and who may send a form: rules without Django."""
