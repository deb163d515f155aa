"""The public pages: each view loads, checks, asks one room and renders; nothing here can write but to the inbox."""
