"""Figures of periodic reports (*báo cáo định kỳ*): which days, what is counted, what must add up. Pure."""
