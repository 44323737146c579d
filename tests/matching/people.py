"""Names as people of those years bore them: the commonest surnames and given names are very common.

The shares of the first fourteen surnames follow Lê Trung Hoa, "Họ và tên người Việt Nam"; the rest, and those of middle
and given names, are estimates: a few names cover most people, and a long tail the others. Boys born before 1945 often
had a plain name or one of the calendar.
"""

from __future__ import annotations

import random
from collections.abc import Mapping

_SURNAMES = {
    "Nguyễn": 38.4, "Trần": 11, "Lê": 9.5, "Phạm": 7.1, "Hoàng": 4.6, "Phan": 4.5, "Vũ": 3.6, "Đặng": 2.1, "Bùi": 2,
    "Đỗ": 1.9, "Hồ": 1.3, "Ngô": 1.3, "Dương": 1, "Lý": 0.5, "Đào": 1.2, "Đinh": 1, "Đoàn": 1, "Trịnh": 0.9, "Mai": 0.8,
    "Lương": 0.8, "Cao": 0.7, "Hà": 0.7, "Tạ": 0.5, "Lưu": 0.5, "Trương": 0.9, "Phùng": 0.4, "Tô": 0.4, "Vương": 0.3,
    "Nghiêm": 0.2, "Mạc": 0.2, "Khổng": 0.15, "Lại": 0.2, "Quách": 0.15, "Nông": 0.2, "Triệu": 0.2, "Chu": 0.3,
    "Tống": 0.2, "Thái": 0.15, "Đàm": 0.2, "Phí": 0.1, "Ninh": 0.1, "Võ": 0.3, "Huỳnh": 0.5, "Tăng": 0.15, "Lã": 0.1,
}  # fmt: skip
_MIDDLES = {
    "Văn": 50, "Đình": 6, "Xuân": 5, "Đức": 5, "Hữu": 5, "Ngọc": 4, "Quang": 4, "Minh": 2.5, "Công": 2.5, "Trọng": 2,
    "Bá": 2, "Duy": 1.5, "Quốc": 2, "Thế": 2, "Mạnh": 1, "Viết": 1, "Tiến": 1, "Khắc": 1, "Huy": 0.8, "Danh": 0.4,
    "Doãn": 0.4, "Như": 0.3, "Đăng": 0.6,
}  # fmt: skip
_GIVEN = {
    "Hùng": 3.2, "Dũng": 2.4, "Bình": 2.4, "Thắng": 2.2, "Sơn": 2, "Hải": 2, "Minh": 2, "Tuấn": 1.6, "Thành": 1.9,
    "Long": 1.4, "Quang": 1.4, "Hòa": 1.7, "Đức": 1.5, "Thanh": 1.6, "Tiến": 1.4, "Chiến": 1.4, "Nam": 1.2, "Phúc": 1.2,
    "Lợi": 1.2, "Tâm": 1.1, "Hưng": 1.2, "Hà": 0.8, "Khánh": 0.6, "Cường": 1.3, "Việt": 0.8, "Trung": 1.2, "Hiền": 0.8,
    "Toàn": 0.8, "Vinh": 0.9, "Quý": 0.9, "Phương": 0.8, "Tân": 0.9, "Sáu": 0.3, "Ba": 0.4, "Bảy": 0.3, "Năm": 0.4,
    "Khoát": 0.2, "Bính": 0.7, "Đỉnh": 0.2, "Tý": 0.6, "Sửu": 0.4, "Dần": 0.5, "Mão": 0.4, "Thìn": 0.6, "Tỵ": 0.4,
    "Ngọ": 0.5, "Mùi": 0.5, "Thân": 0.5, "Dậu": 0.4, "Tuất": 0.3, "Hợi": 0.5, "Nhâm": 0.4, "Giáp": 0.4, "Ất": 0.2,
    "Canh": 0.3, "Đinh": 0.2, "Thảo": 0.4, "Tuân": 0.4, "Tuyên": 0.3, "Tuyến": 0.4, "Thịnh": 0.7, "Thuận": 0.6,
    "Thực": 0.3, "Thức": 0.3, "Thụ": 0.3, "Thọ": 0.7, "Thiệp": 0.2, "Thiện": 0.4, "Hiệp": 0.4, "Hiếu": 0.5, "Hinh": 0.1,
    "Hoan": 0.3, "Hoạt": 0.3, "Học": 0.3, "Hội": 0.3, "Huấn": 0.4, "Huân": 0.3, "Huệ": 0.3, "Huy": 0.5, "Hứa": 0.1,
    "Kha": 0.2, "Khải": 0.3, "Khang": 0.3, "Khiêm": 0.3, "Khoa": 0.3, "Kiên": 0.6, "Kiểm": 0.2, "Kỳ": 0.3, "Lạc": 0.2,
    "Lâm": 0.7, "Lân": 0.3, "Lập": 0.4, "Liêm": 0.2, "Liên": 0.3, "Lộc": 0.6, "Luân": 0.3, "Luyện": 0.3, "Lương": 0.6,
    "Lượng": 0.3, "Mạnh": 0.6, "Mẫn": 0.2, "Mậu": 0.2, "Nghị": 0.4, "Nghĩa": 0.7, "Nghiêm": 0.2, "Ngữ": 0.2,
    "Ngoan": 0.2,
    "Nhã": 0.2, "Nhân": 0.4, "Nhật": 0.3, "Nhung": 0.1, "Ninh": 0.3, "Oanh": 0.2, "Phái": 0.1, "Phong": 0.5, "Phú": 0.5,
    "Quảng": 0.4, "Quân": 0.7, "Quế": 0.2, "Quyền": 0.3, "Quyết": 0.5, "Quỳnh": 0.3, "Sang": 0.4, "Sinh": 0.6,
    "Sỹ": 0.3,
    "Tài": 0.5, "Thái": 0.6, "Thạch": 0.2, "Thăng": 0.4, "Thế": 0.2, "Thông": 0.3, "Thuấn": 0.2, "Thuật": 0.2,
    "Thủy": 0.3, "Tích": 0.2, "Tình": 0.3, "Toán": 0.2, "Tráng": 0.2, "Trí": 0.4, "Triển": 0.2, "Trọng": 0.3,
    "Trường": 0.5,
    "Tùng": 0.4, "Tư": 0.4, "Tường": 0.3, "Ước": 0.2, "Uyên": 0.1, "Vân": 0.3, "Vấn": 0.2, "Vệ": 0.1, "Viễn": 0.2,
    "Vĩnh": 0.3, "Vụ": 0.1, "Vượng": 0.4, "Xuân": 0.6, "Xuyên": 0.2, "Yên": 0.3, "Bảo": 0.4, "Bằng": 0.3, "Bền": 0.1,
    "Can": 0.1, "Cảnh": 0.4, "Cầm": 0.2, "Cần": 0.3, "Cận": 0.1, "Chất": 0.2, "Chính": 0.6, "Chỉnh": 0.2, "Chuyên": 0.2,
    "Chức": 0.2, "Chung": 0.4, "Chương": 0.3, "Công": 0.3, "Cương": 0.3, "Diện": 0.2, "Doanh": 0.3, "Dụ": 0.1,
    "Dung": 0.2, "Duyệt": 0.2, "Dương": 0.4, "Đài": 0.2, "Đạo": 0.3, "Đạt": 0.4, "Đang": 0.1, "Đệ": 0.1, "Điền": 0.2,
    "Điệp": 0.3, "Định": 0.5, "Đoàn": 0.4, "Độ": 0.2, "Đông": 0.5, "Đồng": 0.3, "Giang": 0.4, "Hạnh": 0.2, "Hào": 0.2,
    "Hảo": 0.2, "Hậu": 0.3, "Hiển": 0.3, "Hồng": 0.5, "Nhượng": 0.2, "Rạng": 0.1, "Rinh": 0.1, "Xá": 0.1, "Xuất": 0.1,
}  # fmt: skip
_WOMENS = {
    "Hoa": 4, "Lan": 3, "Mai": 2.5, "Nhài": 1, "Huệ": 2, "Hồng": 2, "Nga": 2, "Tâm": 2, "Thơm": 1.5, "Lụa": 1,
    "Na": 0.8,
    "Mận": 1, "Đào": 1.2, "Thanh": 2, "Liên": 2, "Hương": 2, "Xuân": 1.5, "Hiền": 1.6, "Tý": 1, "Tám": 1.5, "Năm": 1,
    "Gái": 1.5, "Vân": 1.6, "Thu": 1.5, "Sen": 1.2, "Bưởi": 0.8, "Nụ": 0.8, "Hợi": 0.7, "Mùi": 1, "Bé": 1, "Thoa": 0.8,
}  # fmt: skip
NUMBERS = ("Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín")  # how the South calls children by their order


def draw(rng: random.Random, weights: Mapping[str, float]) -> str:
    """One of the keys, by weight."""
    return rng.choices(list(weights), list(weights.values()))[0]


def surname(rng: random.Random) -> str:
    """A surname."""
    return draw(rng, _SURNAMES)


def middles(rng: random.Random) -> tuple[str, ...]:
    """The middle names of a man: mostly one, rarely none or two."""
    kind = rng.random()
    if kind < 0.03:
        return ()
    return (draw(rng, _MIDDLES),) if kind < 0.96 else tuple(rng.sample([*_MIDDLES][1:], 2))


def given(rng: random.Random) -> str:
    """A man's given name."""
    return draw(rng, _GIVEN)


def man(rng: random.Random, family: str | None = None) -> tuple[str, ...]:
    """A man's name, of a family or of any."""
    return (family or surname(rng), *middles(rng), given(rng))


def woman(rng: random.Random) -> tuple[str, ...]:
    """A woman's name."""
    return (surname(rng), "Thị", draw(rng, _WOMENS))


def other_middle(rng: random.Random, middle: str) -> str:
    """What somebody remembers in place of a middle name: mostly Văn."""
    return "Văn" if middle != "Văn" and rng.random() < 0.7 else draw(rng, {**_MIDDLES, middle: 0})


def alias(rng: random.Random, name: tuple[str, ...], *, southern: bool) -> str:
    """A second name (bí danh, tên thường gọi): of the South's numbers, a short one, or a whole new one."""
    kind = rng.random()
    if southern and kind < 0.5:
        return f"{rng.choice(NUMBERS)} {name[-1]}" if kind < 0.35 else f"{rng.choice(NUMBERS)} {given(rng)}"
    if kind < 0.75:
        return given(rng)
    return " ".join((name[0], *name[1:-1], given(rng))) if kind < 0.9 else " ".join(man(rng))
