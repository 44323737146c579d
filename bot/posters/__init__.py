"""What is printed for a source: QR codes, links, and a poster in every language. Values in, bytes out."""
