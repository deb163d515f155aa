"""Promises of the vocabulary: closed lists, plain words, words people search with."""
