"""The words for days, months, holidays and doors: one file a language, written without accents."""
