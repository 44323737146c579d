"""Days, months and years as people write them. Every sentence is invented."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest

from flows.understand.days import dates
from flows.understand.page import fold


def bare(text: str) -> str:
    flat = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return flat.replace("đ", "d").replace("Đ", "D")


@pytest.mark.parametrize(
    ("text", "form"),
    [
        pytest.param("19/8/1972", "1972-08-19", id="slashes"),
        pytest.param("19.8.72", "1972-08-19", id="dots and two digits"),
        pytest.param("15 - 3 - 75", "1975-03-15", id="spaced dashes"),
        pytest.param("22 / 7/1969", "1969-07-22", id="uneven blanks"),
        pytest.param("12/5 - 1968", "1968-05-12", id="two signs"),
        pytest.param("HS 17.10.66.", "1966-10-17", id="a full stop behind"),
        pytest.param("hs14-2-1968", "1968-02-14", id="glued to its word"),
        pytest.param("hy sinh: 3/12/1969-quê Thanh Hà", "1969-12-03", id="glued to the next word"),
        pytest.param("17/1/79", "1979-01-17", id="after 1975"),
        pytest.param("1972-08-19", "1972-08-19", id="ISO"),
        pytest.param("00/5/1968", "1968-05", id="a register's zeros for the day"),
        pytest.param("00/00/1968", "1968", id="zeros for day and month"),
        pytest.param("ngày 19 tháng 8 năm 1972", "1972-08-19", id="words"),
        pytest.param("ngay 19 thang 8 nam 72", "1972-08-19", id="words without diacritics"),
        pytest.param("Đêm 28 tháng 2 năm 1969", "1969-02-28", id="a night"),
        pytest.param("ngày 17/9 năm 1972", "1972-09-17", id="half words"),
        pytest.param("ngày 30/4, năm 1972", "1972-04-30", id="a comma between"),
        pytest.param("mùng 5 tháng 9 năm 1972", "1972-09-05", id="mùng alone is not lunar"),
        pytest.param("hình như là 19/8/1972 ạ", "1972-08-19", id="inside an answer"),
        pytest.param("ngày ba mươi tháng tư năm bảy lăm", "1975-04-30", id="a spoken date"),
        pytest.param("mười bảy tháng chín năm một nghìn chín trăm bảy hai", "1972-09-17", id="a spoken long year"),
        pytest.param("ngày hăm ba tháng mười một năm sáu chín", "1969-11-23", id="hăm"),
        pytest.param("ngày hai bảy tháng mười năm sáu tám", "1968-10-27", id="hai bảy"),
        pytest.param("19 August 1972", "1972-08-19", id="English"),
        pytest.param("May 12, 1969", "1969-05-12", id="American words"),
        pytest.param("02 OCT 66", "1966-10-02", id="a military form"),
        pytest.param("12MAY69", "1969-05-12", id="a military form, glued"),
        pytest.param("ngay 01thang 05nam 1968", "1968-05-01", id="glued words"),
        pytest.param("hs 12-8/72", "1972-08-12", id="two signs and two digits"),
        pytest.param("năm 1972 tháng 8 ngày 19", "1972-08-19", id="the year first"),
        pytest.param("năm 72, tháng 8", "1972-08", id="the year and then the month"),
        pytest.param("nhập ngũ tháng tư 65", "1965-04", id="a month and two figures"),
        pytest.param('bia khắc "HY SINH 27-8-1968". Mộ', "1968-08-27", id="carved, with its quotes"),
        pytest.param("hy sinh 19 8 1967", "1967-08-19", id="parted by blanks"),
        pytest.param("sang 12 7 84 len 772", "1984-07-12", id="parted by blanks, behind a word"),
        pytest.param("o lang Vay 1968 thang 2", "1968-02", id="the bare year and then the month"),
        pytest.param("mất 1967 (tháng 6)", "1967-06", id="the month in brackets"),
        pytest.param("nam 81 thang 11 ngay 7", "1981-11-07", id="from the large to the small, bare"),
        pytest.param("năm bảy tư ngày mười hai tháng chín", "1974-09-12", id="a spoken day behind its year"),
        pytest.param("đận tháng tư bảy hai", "1972-04", id="a spoken month and year without năm"),
        pytest.param("mồng năm tháng năm sáu tám", "1968-05-05", id="the fifth of May, spoken"),
        pytest.param("hi sinh o dinh Bau Rau nam 69 do bi phuc kich", "1969", id="what he died of behind it"),
        pytest.param("d1 e271 f302 nam 86 chau ve", "1986", id="a unit before it"),
        pytest.param("ba em kể năm 65 đại đội ảnh đánh", "1965", id="a company behind it"),
        pytest.param("người trong xóm năm bốn chín người ta vớt lên", "1949", id="people behind it"),
        pytest.param("mất 74 Thượng Đức", "1974", id="two figures behind mất"),
        pytest.param("hs 84 vi xuyen", "1984", id="two figures behind hs"),
        pytest.param("d1 e14, sinh 46, Ý Yên", "1946", id="two figures of a birth"),
        pytest.param("s.46 Quế Võ", "1946", id="a birth behind s."),
        pytest.param("đánh Vị Xuyen 12/7/1984, thi thể", "1984-07-12", id="Vị is no đơn vị"),
        pytest.param("Dac To 24/4/72, chung toi", "1972-04-24", id="Tô is no tổ"),
        pytest.param("16/8/68 (âm hay dương bà không nhớ)", "1968-08-16", id="nobody knows of which calendar"),
        pytest.param("U.S. Army of the: hy sinh 5/6/68 and was", "1968-06-05", id="quoted by an American"),
        pytest.param("the man fell 6.1.1980 by the border of it and was", "1980-01-06", id="points: the day is first"),
        pytest.param("tháng hai một chín sáu tám", "1968-02", id="a spoken year without năm"),
        pytest.param("1968. 3. 12. 전사", "1968-03-12", id="Korean figures"),
        pytest.param("July 4th, 1968", "1968-07-04", id="an ordinal"),
        pytest.param("le 23 octobre 1951", "1951-10-23", id="French"),
        pytest.param("le 1er février 1952", "1952-02-01", id="French, the first"),
        pytest.param("1969년 3월 2일", "1969-03-02", id="Korean"),
        pytest.param("1967년 3월에", "1967-03", id="a Korean month"),
        pytest.param("en mars 1952", "1952-03", id="a French month"),
        pytest.param("janv. 1952", "1952-01", id="a French month, short"),
        pytest.param("the fourteenth of July, 1968", "1968-07-14", id="a day in words"),
        pytest.param("the twenty-first of March 1970", "1970-03-21", id="a day in two words"),
        pytest.param("the thirty first of May 1969", "1969-05-31", id="two words apart"),
        pytest.param("tháng Giêng năm 1967", "1967-01", id="January, where no day is told"),
        pytest.param("năm 1966, chừng tháng 9", "1966-09", id="about a month behind its year"),
        pytest.param("hồi 67, tháng 7", "1967-07", id="a month behind two figures"),
        pytest.param("Aug 1972", "1972-08", id="an English month"),
        pytest.param("tháng 7/1972", "1972-07", id="a month"),
        pytest.param("T7/1972", "1972-07", id="T for the month"),
        pytest.param("tháng 2-1968", "1968-02", id="a month and a dash"),
        pytest.param("tháng 8 1972", "1972-08", id="a month and no sign"),
        pytest.param("tháng tư năm bảy hai", "1972-04", id="a spoken month"),
        pytest.param("thang nam nam bay hai", "1972-05", id="May, not the fifth year"),
        pytest.param(
            "alo di bo doi nam sau bay don vi dai doi mot tieu doan hai so khong chin mot tam bon",
            "1967",
            id="read out",
        ),
        pytest.param("thang muoi nam bay hai", "1972-10", id="October, not fifteen"),
        pytest.param("tháng mười hai năm bảy hai", "1972-12", id="December"),
        pytest.param("năm 1971 tháng 4. Mỹ nó giật mìn", "1971-04", id="a year and its month end a sentence"),
        pytest.param("ngày 16 tháng 9. Năm: 1972", "1972-09-16", id="a form's year behind a point"),
        pytest.param("12-X-1951", "1951-10-12", id="a Roman month"),
        pytest.param("3.IV.1954", "1954-04-03", id="a Roman month with points"),
        pytest.param("2/1968", "1968-02", id="a bare month of a leap year"),
        pytest.param("NN 12/71", "1971-12", id="a month as enlistment is written"),
        pytest.param("hs 10.1953", "1953-10", id="a dotted month behind its word"),
        pytest.param("/2/1952", "1952-02", id="a register's empty day"),
        pytest.param("//1952", "1952", id="a register's empty day and month"),
        pytest.param("…/…/1968", "1968", id="dots in an empty form"),
        pytest.param("8-1952", "1952-08", id="a month and a year"),
        pytest.param("năm 1972", "1972", id="a year"),
        pytest.param("hs 1972", "1972", id="a bare year"),
        pytest.param("năm 53", "1953", id="a year of two digits"),
        pytest.param("nam 72", "1972", id="the same without diacritics"),
        pytest.param("năm một chín bảy hai", "1972", id="a spoken year"),
        pytest.param("đi bộ đội năm sáu bảy", "1967", id="two spoken digits"),
        pytest.param("1968 (Mậu Thân)", "1968", id="a solar year and its name"),
        pytest.param("20-11-1967 (Đinh Mùi)", "1967-11-20", id="a whole solar day and the name of its year"),
        pytest.param("ngày 20 tháng 11 năm 1967, năm Đinh Mùi", "1967-11-20", id="the same in words"),
        pytest.param("NN, HS 68.", "1968", id="two figures behind their word"),
        pytest.param("hy sinh 72 tại Quảng Trị", "1972", id="two figures and the place"),
        pytest.param("72 ạ", "1972", id="an answer of two figures"),
        pytest.param("hoi 71 bi can quet", "1971", id="two figures behind hồi"),
        pytest.param("mất tích 72. báo", "1972", id="two figures of the missing"),
        pytest.param("mat 53 Hai Lang", "1953", id="a place behind, no two"),
        pytest.param("thang 8 nam 59 nguoi Cor", "1959-08", id="a year behind its month counts nobody"),
        pytest.param("ngày 22, tháng 12 năm 1971", "1971-12-22", id="a comma before the month"),
        pytest.param("7.XI.67", "1967-11-07", id="a Roman month and two figures"),
        pytest.param("tháng 2 năm 1951 (âm lịch là tháng giêng)", "1951-02", id="what the moon called it"),
    ],
)
def test_reads_solar_dates(text: str, form: str) -> None:
    reading = dates.read_date(text)

    assert reading is not None
    assert (dates.iso(reading), reading.lunar) == (form, False)
    first, last = dates.interval(reading)
    assert first.isoformat().startswith(form) and last.isoformat().startswith(form)
    assert (last - first).days == {10: 0, 7: last.day - 1, 4: (date(last.year, 12, 31) - first).days}[len(form)]


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "form", "note"),
    [
        pytest.param("cuối năm 68", "1968-07-01", "1968-12-31", "1968", "late", id="the end of a year"),
        pytest.param("cuối 1969", "1969-07-01", "1969-12-31", "1969", "late", id="the end, without năm"),
        pytest.param("đầu 72", "1972-01-01", "1972-06-30", "1972", "early", id="the beginning"),
        pytest.param("đầu tháng 5/1968", "1968-05-01", "1968-05-15", "1968-05", "early", id="of a month"),
        pytest.param("cuối tháng 3 năm 75", "1975-03-16", "1975-03-31", "1975-03", "late", id="end of a month"),
        pytest.param("mid-1968", "1968-03-31", "1968-09-30", "1968", "middle", id="English"),
        pytest.param("khoảng năm 1972", "1971-01-01", "1973-12-31", "1972", "about", id="about a year"),
        pytest.param("Khoảng tháng 2/1970", "1970-01-01", "1970-03-31", "1970-02", "about", id="about a month"),
        pytest.param("mùa khô 71-72", "1971-10-01", "1972-05-31", None, "season", id="a dry season"),
        pytest.param("mùa hè năm 1972", "1972-04-01", "1972-08-31", "1972", "season", id="a summer"),
        pytest.param("đông xuân 1953-1954", "1953-11-01", "1954-05-31", None, "season", id="winter and spring"),
        pytest.param("từ 1968 đến 1970", "1968-01-01", "1970-12-31", None, None, id="from to"),
        pytest.param("năm 1953 hoặc 1954", "1953-01-01", "1954-12-31", None, None, id="or"),
        pytest.param("năm 70 hoặc 71", "1970-01-01", "1971-12-31", None, None, id="or, in two digits"),
        pytest.param("năm 70, 71 gì đó", "1970-01-01", "1971-12-31", None, None, id="two years and a comma"),
        pytest.param("khoảng 70-71", "1969-01-01", "1972-12-31", None, "about", id="about two years"),
        pytest.param("khoảng 68 ạ", "1967-01-01", "1969-12-31", "1968", "about", id="a rough answer"),
        pytest.param("tháng 4 hoặc tháng 5 năm 1972", "1972-04-01", "1972-05-31", "1972", None, id="one of two months"),
        pytest.param("cuối 71 đầu 72", "1971-10-01", "1972-06-30", None, "about", id="the turn of a year"),
        pytest.param("đêm 12 rạng sáng 13/3/1970", "1970-03-12", "1970-03-13", "1970-03-13", None, id="a night"),
        pytest.param("Đêm 21, rạng sáng 22/11/1965", "1965-11-21", "1965-11-22", "1965-11-22", None, id="a comma"),
        pytest.param("Đêm 21, sáng 22/11/1965", "1965-11-21", "1965-11-22", "1965-11-22", None, id="its morning"),
        pytest.param("đêm 30/4, rạng 1/5/1970", "1970-04-30", "1970-05-01", "1970-05-01", None, id="its next month"),
        pytest.param("đêm 31/1 rạng 1/2/1968", "1968-01-31", "1968-02-01", "1968-02-01", None, id="over a month's end"),
        pytest.param("ngày 5 đến ngày 10 tháng 3 năm 1972", "1972-03-05", "1972-03-10", "1972-03", None, id="days"),
        pytest.param("12-15/3/1970", "1970-03-12", "1970-03-15", "1970-03", None, id="days in figures"),
        pytest.param("17 đến 23 tháng 2 năm 79", "1979-02-17", "1979-02-23", "1979-02", None, id="days without a word"),
        pytest.param(
            "hạ tuần tháng 10 năm 1965", "1965-10-16", "1965-10-31", "1965-10", "late", id="the last ten days"
        ),
        pytest.param("13 tháng 4 năm giải phóng", "1975-04-13", "1975-04-13", "1975-04-13", None, id="the liberation"),
        pytest.param("28/6–16/9/1972", "1972-06-28", "1972-09-16", "1972", None, id="two days of a year"),
        pytest.param("từ 28/12 đến 3/1/1970", "1969-12-28", "1970-01-03", None, None, id="over a year's end"),
        pytest.param("3-4/1968", "1968-03-01", "1968-04-30", "1968", None, id="two months, or the third of April"),
        pytest.param("tháng 2-3/1968", "1968-02-01", "1968-03-31", "1968", None, id="two months"),
        pytest.param("những năm 60", "1960-01-01", "1969-12-31", None, "about", id="a decade"),
        pytest.param("night of Nov 11-12 '67", "1967-11-11", "1967-11-12", "1967-11-12", None, id="a night in English"),
        pytest.param("Nov 11-12, 1967", "1967-11-11", "1967-11-12", "1967-11", None, id="two days in English"),
        pytest.param("trước năm 1975", "1945-01-01", "1974-12-31", None, "before", id="before"),
        pytest.param("sau 30/4/1975", "1975-05-01", "1989-12-31", None, "after", id="after"),
        pytest.param("tháng một năm 1972", "1972-01-01", "1972-12-31", "1972", "about", id="January or the eleventh"),
        pytest.param("trước giải phóng", "1945-01-01", "1975-04-29", None, "period", id="before the liberation"),
        pytest.param("chiến dịch Hồ Chí Minh", "1975-04-26", "1975-04-30", None, "period", id="a campaign"),
        pytest.param("đợt Mậu Thân", "1968-01-29", "1968-09-30", None, "period", id="Mậu Thân"),
        pytest.param("81 ngày đêm", "1972-06-28", "1972-09-16", None, "period", id="81 days and nights"),
        pytest.param("12 ngày đêm năm 1972", "1972-12-18", "1972-12-29", "1972", "period", id="12, and the year"),
        pytest.param("kháng chiến chống Pháp", "1945-09-02", "1954-07-21", None, "period", id="a war"),
        pytest.param("năm đói", "1944-10-01", "1945-08-31", None, "period", id="the famine"),
        pytest.param("trận Điện Biên Phủ", "1954-03-13", "1954-05-07", None, "period", id="a battle"),
        pytest.param("năm 1979, hồi cuối tháng 2", "1979-02-13", "1979-02-28", "1979-02", "late", id="a month's end"),
        pytest.param("hồi mùa mưa bảy mốt", "1971-04-01", "1971-11-30", "1971", "season", id="a spoken year's season"),
        pytest.param("mất ở Quảng Trị hè 72", "1972-04-01", "1972-08-31", "1972", "season", id="a summer, shortly"),
        pytest.param("mùa đông 1967", "1967-10-01", "1968-02-29", "1967", "season", id="a winter by its first year"),
        pytest.param("01/01/1970", "1970-01-01", "1970-01-01", None, "placeholder", id="a spreadsheet's default"),
    ],
)
def test_what_is_not_exact_is_an_interval(
    text: str, earliest: str, latest: str, form: str | None, note: str | None
) -> None:
    reading = dates.read_date(text)

    assert reading is not None
    assert (reading.earliest.isoformat(), reading.latest.isoformat()) == (earliest, latest)
    assert (dates.iso(reading), reading.note, reading.lunar) == (form, note, False)


@pytest.mark.parametrize(
    ("text", "form", "facts"),
    [
        pytest.param("12/8 âm lịch năm Nhâm Tý", "1972-09-19", (12, 8, False, 1972, "Nhâm Tý"), id="can and chi"),
        pytest.param("12/8 nam Nham Ty am lich", "1972-09-19", (12, 8, False, 1972, "Nham Ty"), id="the can decides"),
        pytest.param("ngày 9 tháng 3 năm Quý Tỵ", "1953-04-22", (9, 3, False, 1953, "Quý Tỵ"), id="Tỵ after Quý"),
        pytest.param("9/3 năm Quí Tị", "1953-04-22", (9, 3, False, 1953, "Quí Tị"), id="spelled with i"),
        pytest.param("Mồng sáu tháng hai năm Kỉ Mùi", "1979-03-03", (6, 2, False, 1979, "Kỉ Mùi"), id="spoken"),
        pytest.param("mùng 4 Tết Canh Tuất", "1970-02-09", (4, 1, False, 1970, "Canh Tuất"), id="Tết"),
        pytest.param("mùng 2 tết năm 1970", "1970-02-07", (2, 1, False, 1970, None), id="Tết of a solar year"),
        pytest.param("đêm 30 Tết năm Tân Hợi", "1971-01-26", (30, 12, False, 1970, "Tân Hợi"), id="the eve"),
        pytest.param("28 Tết năm 1971", "1971-01-24", (28, 12, False, 1970, None), id="the twelfth month's end"),
        pytest.param("rằm tháng Bảy năm 1968", "1968-08-08", (15, 7, False, 1968, None), id="a full moon"),
        pytest.param("rằm tháng bảy nhuận năm Mậu Thân", "1968-09-07", (15, 7, True, 1968, "Mậu Thân"), id="leap"),
        pytest.param("15/7 nhuận năm 1968", "1968-09-07", (15, 7, True, 1968, None), id="leap, in figures"),
        pytest.param("20 tháng Chạp năm Canh Tuất", "1971-01-16", (20, 12, False, 1970, "Canh Tuất"), id="chạp"),
        pytest.param("20/12 âm năm 1970", "1971-01-16", (20, 12, False, 1970, None), id="the year that began in 1970"),
        pytest.param("12/8/1972 ÂL", "1972-09-19", (12, 8, False, 1972, None), id="ÂL"),
        pytest.param("12/8/1972 (âm lịch)", "1972-09-19", (12, 8, False, 1972, None), id="in brackets"),
        pytest.param("âm lịch là ngày 12/8/1972", "1972-09-19", (12, 8, False, 1972, None), id="said before"),
        pytest.param("ngày 15 tháng 8 (âm lịch) năm 1972", "1972-09-22", (15, 8, False, 1972, None), id="between"),
        pytest.param("ngày 14 âm tháng 7 năm 1972", "1972-08-22", (14, 7, False, 1972, None), id="âm before the month"),
        pytest.param("trung thu năm 1969", "1969-09-26", (15, 8, False, 1969, None), id="mid-autumn"),
        pytest.param("tết Đoan Ngọ 1970", "1970-06-08", (5, 5, False, 1970, None), id="the fifth of the fifth"),
        pytest.param("rằm Nguyên tiêu năm 1970", "1970-02-20", (15, 1, False, 1970, None), id="the first full moon"),
        pytest.param("Vu Lan năm 1971", "1971-09-04", (15, 7, False, 1971, None), id="the feast of the dead"),
        pytest.param("mồng 5 tháng Một ta năm Mậu Thân", "1968-12-24", (5, 11, False, 1968, "Mậu Thân"), id="Một"),
        pytest.param("25 thang chap nam Canh Tuat", "1971-01-21", (25, 12, False, 1970, "Canh Tuat"), id="bare"),
        pytest.param(
            "20 tháng Chạp, mẹ bảo là năm Canh Tuất",
            "1971-01-16",
            (20, 12, False, 1970, "Canh Tuất"),
            id="the year in the next words",
        ),
        pytest.param("20/11 Đinh Mùi", "1967-12-21", (20, 11, False, 1967, "Đinh Mùi"), id="the name alone"),
        pytest.param(
            "ngày 20 tháng 11 năm Đinh Mùi (1967)",
            "1967-12-21",
            (20, 11, False, 1967, "Đinh Mùi"),
            id="the name before the figures",
        ),
        pytest.param("năm Mậu Thân (1968)", "1968", (None, None, False, 1968, "Mậu Thân"), id="a year alone"),
        pytest.param("năm Thân 1968", "1968", (None, None, False, 1968, "Thân"), id="a chi beside its year"),
        pytest.param("năm Thân những năm 60", "1968", (None, None, False, 1968, "Thân"), id="a chi and its decade"),
        pytest.param("sinh năm Nhâm Tý", "1912", (None, None, False, 1912, "Nhâm Tý"), id="a birth"),
        pytest.param("hy sinh năm Nhâm Tý", "1972", (None, None, False, 1972, "Nhâm Tý"), id="a death"),
        pytest.param("tháng 7 năm Mậu Thân", "1968", (None, 7, False, 1968, "Mậu Thân"), id="a month"),
        pytest.param("Tết 1968", "1968", (None, None, False, 1968, None), id="the days of Tết"),
        pytest.param("sau Tết Mậu Thân", "1968", (None, None, False, 1968, "Mậu Thân"), id="after Tết"),
    ],
)
def test_converts_lunar_days(text: str, form: str, facts: tuple[int | None, int | None, bool, int, str | None]) -> None:
    reading = dates.read_date(text)

    assert reading is not None and reading.lunar_day is not None
    said = reading.lunar_day
    assert (said.day, said.month, said.leap, said.year, said.year_canchi) == facts
    assert (dates.iso(reading), reading.lunar) == (form, True)
    assert reading.earliest <= reading.latest
    assert len(form) < 10 or reading.earliest == date.fromisoformat(form)


def test_where_north_and_south_differ_both_days_stay() -> None:
    reading = dates.read_date("đêm mùng 2 Tết Mậu Thân")

    assert reading is not None
    assert reading.alternatives == (date(1968, 1, 30), date(1968, 1, 31))
    assert dates.interval(reading) == (date(1968, 1, 30), date(1968, 1, 31))
    assert dates.iso(reading) == "1968-01-30"


@pytest.mark.parametrize(
    "said",
    [
        pytest.param("12/8 năm Nhâm Tý, tức ngày 19/9/1972 dương lịch", id="lunar first"),
        pytest.param("19/9/1972 (tức 12/8 năm Nhâm Tý)", id="solar first"),
        pytest.param("12 tháng 8 âm lịch năm Nhâm Tý (19/9/1972 dương lịch)", id="in brackets"),
        pytest.param("19/9/1972 (12/8 âm)", id="the lunar year from the solar one"),
    ],
)
def test_a_lunar_and_a_solar_day_together_are_one(said: str) -> None:
    found = dates.scan_dates(fold.page(f"anh tôi hy sinh {said}, ở Quảng Trị"))

    assert [f.reading.said for f in found] == [said]
    reading = found[0].reading
    assert (dates.iso(reading), reading.alternatives) == ("1972-09-19", ())
    assert reading.lunar_day is not None
    assert (reading.lunar_day.day, reading.lunar_day.month, reading.lunar_day.year) == (12, 8, 1972)


def test_a_lunar_and_a_solar_day_that_contradict_are_both_kept() -> None:
    near = dates.read_date("12/8 năm Nhâm Tý, tức ngày 20/9/1972 dương lịch")
    far = dates.read_date("12/8 năm Nhâm Tý, tức ngày 20/3/1972 dương lịch")

    assert near is not None and near.alternatives == (date(1972, 9, 19), date(1972, 9, 20))
    assert far is not None and far.alternatives == (date(1972, 3, 20), date(1972, 9, 19))
    assert (dates.iso(near), dates.iso(far)) == ("1972-09-20", None)


def test_an_anniversary_is_lunar_unless_it_is_said_to_be_solar() -> None:
    moon = dates.read_date("giỗ ngày 12/8 năm 1972")
    sun = dates.read_date("giỗ ngày 3/6/1968 dương lịch")
    hours = dates.read_date("hi sinh luc 2 gio ngay 19/8/1972")

    assert moon is not None and (dates.iso(moon), moon.note) == ("1972-09-19", "gio")
    assert sun is not None and (sun.earliest, sun.lunar) == (date(1968, 6, 3), False)
    assert hours is not None and (hours.lunar, hours.note) == (False, None)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("hs 14-2-1968 (nhà giỗ 16/1)", id="the anniversary behind"),
        pytest.param("hs 14-2-1968, giỗ ngày 16/1 âm", id="behind a comma"),
        pytest.param("nhà giỗ 16/1, giấy báo tử ghi 14-2-1968", id="the anniversary before"),
        pytest.param("nhà làm giỗ theo giấy báo tử ngày 14-2-1968", id="by the notice"),
    ],
)
def test_an_anniversary_makes_no_other_day_lunar(text: str) -> None:
    found = dates.scan_dates(fold.page(text))

    assert [(dates.iso(f.reading), f.reading.lunar, f.reading.note) for f in found] == [("1968-02-14", False, None)]


def test_an_anniversary_at_the_years_end_has_two_readings() -> None:
    reading = dates.read_date("giỗ ngày 20/12/1970")

    assert reading is not None
    assert reading.alternatives == (date(1970, 1, 27), date(1971, 1, 16))
    assert dates.iso(reading) is None


def test_a_name_and_a_figure_of_two_years_leave_both_open() -> None:
    reading = dates.read_date("hy sinh năm Mậu Thân 1969")

    assert reading is not None
    assert (reading.earliest, dates.iso(reading)) == (date(1968, 1, 29), None)
    assert reading.latest > date(1969, 12, 31)


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        pytest.param("giỗ ông vào 12/8", (12, 8, False, True, "gio"), id="an anniversary"),
        pytest.param("giỗ ngày 23 tháng 10", (23, 10, False, True, "gio"), id="in words"),
        pytest.param("gio bo toi vao ngay 12 thang 8", (12, 8, False, True, "gio"), id="without diacritics"),
        pytest.param("chỉ biết hi sinh ngày 10/3 âm, không rõ năm", (10, 3, False, True, None), id="âm"),
        pytest.param("12-8 AL", (12, 8, False, True, None), id="AL"),
        pytest.param("mất ngày 12/8 ta", (12, 8, False, True, None), id="ta"),
        pytest.param("rằm tháng Bảy", (15, 7, False, True, None), id="a full moon"),
        pytest.param("15/7 nhuận", (15, 7, True, True, None), id="a leap month"),
        pytest.param("ngày hai mươi lăm tháng chạp", (25, 12, False, True, None), id="spoken"),
        pytest.param("mùng 5 tháng 9", (5, 9, False, False, None), id="solar"),
        pytest.param("ngày 30/4 ta giải phóng", (30, 4, False, False, None), id="ta: we"),
        pytest.param("giỗ ngày 3/6 dương lịch", (3, 6, False, False, "gio"), id="a solar anniversary"),
    ],
)
def test_days_without_a_year(text: str, facts: tuple[int, int, bool, bool, str | None]) -> None:
    days = dates.scan_days(fold.page(text))

    assert [
        (d.day, d.month, d.lunar_day is not None and d.lunar_day.leap, d.lunar_day is not None, d.note) for d in days
    ] == [facts]
    assert text[days[0].start : days[0].end] == days[0].said
    assert dates.scan_dates(fold.page(text)) == ()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("20 tuổi", id="an age"),
        pytest.param("năm 20 tuổi", id="the year he was twenty"),
        pytest.param("năm nay 96", id="this year"),
        pytest.param("31/2/1972", id="an impossible day"),
        pytest.param("ngày 31/2 năm 1972", id="an impossible day in words"),
        pytest.param("30/2 âm lịch năm Canh Tuất", id="the thirtieth of a month of 29 days"),
        pytest.param("15/7 nhuận năm Kỷ Dậu", id="a leap month of another year"),
        pytest.param("8/19/1972", id="month and day swapped"),
        pytest.param("99/99/1972", id="no day at all"),
        pytest.param("ngày 12 tháng 13 năm 1970", id="a thirteenth month"),
        pytest.param("ngày 32 tháng 1 năm 1970", id="a thirty-second"),
        pytest.param("19/8/2072", id="a future year"),
        pytest.param("3/4/19722", id="a year of five digits"),
        pytest.param("16/8/29", id="two digits that may be either century"),
        pytest.param("30/4", id="a day without a year"),
        pytest.param("năm Giáp Sửu", id="can and chi that do not meet"),
        pytest.param("năm Thân", id="a chi alone"),
        pytest.param("năm sau ba tôi mới về", id="the next year my father"),
        pytest.param("nam sau ba toi moi ve", id="the same without diacritics"),
        pytest.param("năm bảy người", id="five or seven people"),
        pytest.param("một sáu hai ba bốn năm sáu bảy", id="a phone number read out"),
        pytest.param("miền Nam 72 người", id="the South"),
        pytest.param("tháng 5 68 người", id="a count behind a month"),
        pytest.param("hy sinh 68 chiến sĩ", id="a count behind hy sinh"),
        pytest.param("khoảng 70 người", id="about so many"),
        pytest.param("cách đây 50 năm 3 tháng", id="so long ago"),
        pytest.param("cao điểm 1978", id="a height"),
        pytest.param("hòm thư 1968", id="a mailbox"),
        pytest.param("hòm thư 86.500 YK", id="a dotted mailbox"),
        pytest.param("230.000 đồng", id="money"),
        pytest.param("số hiệu 19721", id="a service number"),
        pytest.param("mộ số 12 hàng 5", id="a grave's number"),
        pytest.param("sâu 1,2 m", id="a depth"),
        pytest.param("0914 000 577", id="a phone number"),
        pytest.param("0225 3 690 472", id="a landline"),
        pytest.param("0233.3852.614", id="a dotted landline"),
        pytest.param("10.1953, 106.6801", id="a position"),
        pytest.param("16,7921 106,9837", id="a position with commas"),
        pytest.param("c3 d7 e66 f304", id="a unit"),
        pytest.param("c3/d7/e66/f304", id="a unit with slashes"),
        pytest.param("3-7-66-304", id="a unit in figures"),
        pytest.param("đơn vị 3-7-66", id="a unit in figures, announced"),
        pytest.param("(68-67)", id="a grid"),
        pytest.param("XD 854 603", id="a truncated grid"),
        pytest.param("48QYD31204870", id="MGRS"),
        pytest.param("X = 2306067.77, Y = 597432.44", id="VN-2000"),
        pytest.param("131/2013/NĐ-CP", id="a decree"),
        pytest.param("số 12/2013/TT", id="a circular"),
        pytest.param("14:30", id="an hour"),
        pytest.param("SH-12-3-72", id="a tag"),
        pytest.param("số nhà 24/7/68 đường Lê Lợi", id="an address"),
        pytest.param("so nha 1972", id="a house"),
        pytest.param("hàng 3/12/70", id="a row of graves"),
        pytest.param("đơn vị 3/7/66", id="a unit"),
        pytest.param("mất 45 phút sau", id="minutes"),
        pytest.param("Địa chỉ: SN 36, tổ 5, phường Trung Đô", id="a house"),
        pytest.param("sn 45 Nguyễn Trãi, TP Vinh", id="a house in a street"),
        pytest.param("Trận đó địch chết 67 tên", id="the enemy's losses"),
        pytest.param("bị mất 68 khẩu súng", id="guns"),
        pytest.param("Bà sinh 12 con, 3 liệt sĩ", id="children"),
        pytest.param("grid 12 10 1968", id="a grid"),
        pytest.param("sáng 12 7 45 người đi", id="people who set out"),
        pytest.param("vỉa hè 72 Trần Phú", id="a pavement"),
        pytest.param("mùa mưa bảy tám người chết", id="people in a season"),
        pytest.param("mỗi năm 50 bộ hài cốt", id="each year"),
        pytest.param("tổ 5/12/1968", id="a group of houses"),
        pytest.param("chết 67 người", id="a number of people"),
        pytest.param("hồi 65 tuổi", id="an age"),
        pytest.param("hy sinh 75 ngày sau", id="a number of days"),
        pytest.param("tọa độ 12.5.1968", id="a position"),
        pytest.param("số 5/1970", id="a paper's number"),
        pytest.param("bo toi di nam sau bay tren may bay", id="the next year, by plane"),
        pytest.param("01/01/1900", id="a spreadsheet's default"),
        pytest.param("đồng chí Lê Mậu Thân", id="a man"),
        pytest.param("không nhớ", id="words"),
        pytest.param("", id="nothing"),
        pytest.param("hồi 70 tuổi", id="an age behind hồi"),
        pytest.param("hồi 50 người đi", id="people behind hồi"),
        pytest.param("mất 53 hai cốt", id="what was lost"),
        pytest.param("mục 5-v-60", id="an article"),
    ],
)
def test_does_not_read(text: str) -> None:
    assert dates.read_date(text) is None


@pytest.mark.parametrize(
    ("text", "language", "form"),
    [
        pytest.param("On 02/07/68 the NVA came through the wire, my Army buddy was there", None, "1968-02-07", id="US"),
        pytest.param("'8/21/66 - four NVA, 33rd Regt, buried' is in his notebook", None, "1966-08-21", id="beyond 12"),
        pytest.param("7/22/68", "en", "1968-07-22", id="an English answer beyond 12"),
        pytest.param("22/7/68", "en", "1968-07-22", id="day first in English"),
        pytest.param("I was with the Australian task force on 02/07/68", None, "1968-07-02", id="an Australian"),
        pytest.param("07/02/68", "vi", "1968-02-07", id="Vietnamese"),
        pytest.param("killed on June 3, 1968, and buried", None, "1968-06-03", id="words"),
    ],
)
def test_americans_write_the_month_first(text: str, language: str | None, form: str) -> None:
    reading = dates.read_date(text, language=language)

    assert reading is not None and dates.iso(reading) == form


def test_an_english_date_that_may_be_both_is_both() -> None:
    reading = dates.read_date("The date in his book was 02/07/68, and that is all", language="en")

    assert reading is not None
    assert reading.alternatives == (date(1968, 2, 7), date(1968, 7, 2))
    assert dates.iso(reading) == "1968"


@pytest.mark.parametrize("text", ["3/4 quân số", "mục 2.3", "chết 11-12 người", "tải bản 1.3 về"])
def test_two_figures_and_a_sign_alone_are_no_day(text: str) -> None:
    assert dates.scan_days(fold.page(text)) == ()


def test_all_dates_of_a_story_with_their_places() -> None:
    text = (
        "LS Bùi Văn Thoan sn 1944, NN 2/1965, đi B cuối 66, báo tử ngày 20/12/1971 ghi hs 14-2-1968 (nhà giỗ 16/1), "
        "mộ số 27, gọi 0914 000 577. Có người nói trận đó ngày 12/3/68 à không 12/3/69."
    )

    found = dates.scan_dates(fold.page(text))

    assert [text[f.start : f.end] for f in found] == [f.reading.said for f in found]
    assert [(f.reading.said, dates.iso(f.reading)) for f in found] == [
        ("1944", "1944"),
        ("2/1965", "1965-02"),
        ("cuối 66", "1966"),
        ("ngày 20/12/1971", "1971-12-20"),
        ("14-2-1968", "1968-02-14"),
        ("ngày 12/3/68", "1968-03-12"),
        ("12/3/69", "1969-03-12"),
    ]
    assert [(d.day, d.month, d.note) for d in dates.scan_days(fold.page(text))] == [(16, 1, "gio")]


def test_it_reads_the_same_without_diacritics_and_in_capitals() -> None:
    text = (
        "Ông nội tôi nhập ngũ tháng tư năm sáu bảy, hy sinh rằm tháng bảy nhuận năm Mậu Thân, có người bảo mùng 4 Tết "
        "Canh Tuất, hoặc cuối mùa khô 71-72, ngày 30 tháng 4 năm 1972, trước giải phóng, trong chiến dịch Hồ Chí Minh."
    )

    forms = [
        [(f.reading.earliest, f.reading.latest) for f in dates.scan_dates(fold.page(written))]
        for written in (text, bare(text), text.upper(), bare(text).upper(), unicodedata.normalize("NFD", text))
    ]

    assert len(forms[0]) == 7
    assert forms[1:] == forms[:1] * 4


def test_nothing_after_today_is_a_date() -> None:
    assert dates.read_date("19/8/2020", today=date(2020, 8, 18)) is None
    assert dates.read_date("19/8/2020", today=date(2020, 8, 19)) is not None


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        pytest.param("cậu Sóc mới 19 tuổi, mẹ 84t rồi", [19, 84], id="two ages"),
        pytest.param("mat nam 20 tuoi", [20], id="without diacritics"),
        pytest.param("he was 21 years old, aged 21", [21, 21], id="English"),
        pytest.param("40 năm tuổi Đảng, 30 tuổi quân", [], id="years of service"),
        pytest.param("130 tuổi, 0 tuổi", [], id="no man's age"),
        pytest.param("sâu 20 thước", [], id="a depth"),
    ],
)
def test_ages(text: str, ages: list[int]) -> None:
    found = dates.scan_ages(fold.page(text))

    assert [f.age for f in found] == ages
    assert all(str(f.age) in text[f.start : f.end] for f in found)


@pytest.mark.parametrize(
    ("text", "year"),
    [
        pytest.param("1949", 1949, id="four digits"),
        pytest.param("s.1949", 1949, id="s."),
        pytest.param("sn 53", 1953, id="sn"),
        pytest.param("khoảng 1950", 1950, id="about"),
        pytest.param("khoang 50", 1950, id="about, without diacritics"),
        pytest.param("52", 1952, id="two digits"),
        pytest.param("sinh khoảng 1952 ạ", 1952, id="a polite sentence"),
        pytest.param("19/8/1950", 1950, id="a whole date"),
        pytest.param("2/3/51", 1951, id="a short date"),
        pytest.param("tuổi Canh Dần", 1950, id="can and chi"),
        pytest.param("nam Nham Ty", 1912, id="no soldier was born in 1972"),
        pytest.param("Canh Tuất", None, id="1910 or 1970"),
        pytest.param("20 tuổi", None, id="an age"),
        pytest.param("66", None, id="too young for two digits"),
        pytest.param("1950 hoặc 1951", None, id="two years"),
        pytest.param("2020", None, id="too late"),
        pytest.param("1870", None, id="too early"),
        pytest.param("không nhớ", None, id="words"),
    ],
)
def test_reads_birth_years(text: str, year: int | None) -> None:
    assert dates.read_year(text) == year


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("hs " + "9" * 10_000, id="a long number behind hs"),
        pytest.param("9" * 10_000 + " tháng 3 năm 1968/" + "9" * 10_000, id="long numbers around a month"),
        pytest.param("/".join(["12"] * 5_000), id="a long chain"),
        pytest.param("12/" + "9" * 10_000, id="a long year"),
        pytest.param("khoảng " * 5_000 + "1968", id="about about"),
        pytest.param("ngày 30 rạng " * 5_000, id="nights"),
        pytest.param("２９/２/١٩٧٢ 😀 <b>12/3</b> \x00", id="strange signs"),
    ],
)
def test_no_text_breaks_it(text: str) -> None:
    page = fold.page(text)

    assert all(f.reading.earliest <= f.reading.latest for f in dates.scan_dates(page))
    dates.scan_days(page)
    dates.scan_ages(page)
    dates.read_date(text)
    dates.read_year(text)
