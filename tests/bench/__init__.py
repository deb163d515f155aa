"""The benchmarks of `manage.py bench`: invented directories of any size, our answers beside brute force and peers."""
