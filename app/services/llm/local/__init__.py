"""Language models that Repartee runs itself, in a process of its own (llama.cpp)."""
