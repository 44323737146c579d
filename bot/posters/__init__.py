"""What is printed for a source: QR codes, the links behind them, and a poster in every language. Values in, bytes out."""
