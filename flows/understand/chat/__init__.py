"""What a short message is besides a fact: a wish, a question, a plea, a refusal, a fraud, a line that is wrong."""
