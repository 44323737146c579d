"""What each piece of evidence about tellers is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""	kin	0.09	comrade	-0.43	resident	-0.48	official	-0.4	finder	-0.28	cemetery keeper	-0.38	volunteer	-0.35	witness	-0.41	organisation	-0.35	teacher	-0.37	foreign veteran	-0.3	family of foreign veteran	-0.27	researcher	-0.32	nephew	-0.2	family	-0.15	grandchild	-0.26	brother	-0.29	niece	-0.19	sister	-0.23	daughter	-0.19	wife	-0.3	son	-0.31	child	-0.23	daughter-in-law	-0.23	sister-in-law	-0.27	great-grandchild	-0.24
begins with 02	official	0.08
begins with 1	kin	-0.1	comrade	-0.07	resident	-0.08	finder	0.05	witness	-0.05	organisation	0.1	nephew	0.07	family	-0.17	grandchild	0.05	brother	-0.05	child	-0.06
begins with 10	grandchild	0.06
begins with 11	comrade	-0.06	great-grandchild	0.06
begins with 12	kin	-0.06	resident	0.1	official	0.07	finder	-0.09	foreign veteran	0.05	sister	0.05	son	0.08
begins with 13	kin	-0.05	finder	0.1	witness	0.05
begins with 14	kin	-0.15	resident	0.07	official	-0.09	finder	-0.05	volunteer	-0.08
begins with 15	kin	-0.07	comrade	0.08
begins with 17	kin	-0.05	official	0.05	witness	0.05	foreign veteran	0.06
begins with 18	kin	0.05	niece	0.06
begins with 19	resident	-0.05	official	0.09
begins with 1947	witness	0.06	nephew	-0.08	family	-0.11	brother	0.08	son	0.06	child	0.05
begins with 1950	comrade	-0.05	resident	-0.07	son	-0.05	child	0.05
begins with 1951	family	-0.05	sister	0.07
begins with 1952	nephew	0.05
begins with 1953	kin	-0.07	organisation	0.06
begins with 1954	finder	0.06	nephew	0.07
begins with 1965	kin	-0.12	resident	0.08	nephew	0.05
begins with 1966	comrade	-0.06
begins with 1967	comrade	-0.06	resident	-0.08	volunteer	0.1	witness	0.08	foreign veteran	0.11	family of foreign veteran	-0.05	nephew	-0.06	niece	0.07
begins with 1968	comrade	0.06	family	-0.07	child	0.06
begins with 1969	kin	-0.08	volunteer	0.08
begins with 1970	kin	-0.15	foreign veteran	0.07
begins with 1971	family of foreign veteran	0.05	child	0.05
begins with 1972	kin	-0.15	comrade	-0.08
begins with 1979	kin	-0.05	comrade	0.07
begins with 2	kin	0.2	resident	-0.08	official	-0.06	volunteer	0.05	organisation	-0.08	family of foreign veteran	-0.06	nephew	0.06	grandchild	0.05	brother	-0.07	wife	-0.05	son	-0.09	child	-0.07	daughter-in-law	0.06	sister-in-law	-0.05	great-grandchild	-0.06
begins with 20	kin	0.08	resident	-0.12	official	-0.07	researcher	0.05	niece	0.05
begins with 21	nephew	0.06
begins with 22	kin	-0.05	comrade	0.07	resident	-0.07	brother	0.06
begins with 24	kin	0.05	foreign veteran	0.05	grandchild	0.11
begins with 25	kin	-0.07	comrade	0.08
begins with 26	witness	0.05	organisation	0.05	son	0.05
begins with 27	comrade	0.1	resident	0.13
begins with 29	researcher	0.07	family	0.05
begins with 3	kin	-0.15	comrade	0.18	official	0.14	cemetery keeper	-0.08	volunteer	0.06	witness	-0.14	organisation	-0.05	teacher	-0.05	foreign veteran	0.06	family	0.14	brother	-0.1	niece	-0.07	daughter	-0.08
begins with 30	comrade	-0.06	resident	0.07
begins with 4	kin	0.07	resident	-0.11	cemetery keeper	0.07	volunteer	-0.09	organisation	0.08	foreign veteran	0.05	family	-0.07	niece	-0.07	sister	0.07
begins with 5	kin	-0.05	comrade	0.18	resident	0.07	finder	-0.12	volunteer	-0.05	family	0.06	grandchild	-0.05	brother	-0.05
begins with 515	official	0.09
begins with 52	kin	-0.05	comrade	0.05	foreign veteran	0.07	niece	0.06
begins with 6	kin	0.14	comrade	-0.08	official	-0.07	volunteer	-0.06	grandchild	-0.05	daughter	0.05	child	0.05	sister-in-law	0.07
begins with 68	wife	0.05
begins with 7	kin	-0.1	comrade	0.05	resident	0.06	organisation	0.09	foreign veteran	0.11	family of foreign veteran	-0.06	family	0.11
begins with 71	witness	0.05	family	-0.05	niece	0.09
begins with 72	comrade	0.15	family	-0.05	son	0.05	sister-in-law	0.08
begins with 79	child	0.09
begins with 8	kin	-0.06	resident	-0.08	official	-0.07	witness	0.13
begins with 82	comrade	0.07	resident	-0.05	wife	0.07
begins with 84	kin	0.05	brother	0.07
begins with 88	nephew	-0.05	family	0.09	grandchild	-0.08	wife	0.05	daughter-in-law	0.05
begins with 9	resident	0.11	finder	-0.06	volunteer	-0.05	foreign veteran	0.06	nephew	0.06	family	-0.09	sister	0.1
begins with a	kin	-0.12	comrade	0.15	resident	0.07	official	-0.07	finder	0.07	witness	0.05	teacher	-0.09	foreign veteran	-0.07	researcher	0.05	nephew	-0.09	family	-0.14	grandchild	0.08	brother	-0.07	sister	0.17	daughter	0.08	son	-0.09	sister-in-law	0.06	great-grandchild	0.08
begins with about	kin	0.09	foreign veteran	0.08	family of foreign veteran	-0.07	nephew	0.09
begins with ad	kin	0.1	resident	-0.05	nephew	-0.08	family	0.07	grandchild	0.06
begins with adn	nephew	-0.09	family	0.17
begins with ai	kin	0.21	comrade	0.2	resident	-0.12	official	-0.08	witness	0.12	organisation	-0.05	family of foreign veteran	-0.06	nephew	-0.07	family	0.08	brother	-0.08	son	0.06	child	-0.05
begins with alo	kin	0.05	sister	0.06
begins with am	kin	-0.11	resident	-0.05	family of foreign veteran	0.08	nephew	0.05	family	-0.07	niece	-0.06	daughter	0.09
begins with an	kin	-0.11	comrade	-0.1	resident	0.06	official	0.15	volunteer	-0.05	witness	-0.05	foreign veteran	-0.08	niece	-0.07	child	0.05	great-grandchild	-0.05
begins with and	foreign veteran	-0.07	family of foreign veteran	0.07	researcher	0.16	nephew	-0.05	grandchild	0.05	daughter	-0.05	sister-in-law	0.05
begins with anh	comrade	0.06	resident	-0.09	official	-0.05	organisation	-0.14	teacher	-0.08	foreign veteran	-0.07	family of foreign veteran	-0.07	researcher	-0.05	nephew	-0.17	family	0.14	grandchild	-0.16	brother	0.29	niece	-0.08	sister	0.18	daughter	-0.25	child	-0.07	daughter-in-law	-0.11	sister-in-law	0.1	great-grandchild	-0.14
begins with ao	grandchild	0.05
begins with ap	resident	0.21	official	0.06	cemetery keeper	0.08	witness	-0.08	nephew	-0.07	family	0.11	sister	0.05
begins with as	family of foreign veteran	-0.05	niece	0.05
begins with at	kin	-0.2	volunteer	-0.06	foreign veteran	0.09
begins with au	finder	-0.05	witness	0.07	nephew	-0.08	family	0.09	daughter	0.06
begins with ay	kin	-0.09	resident	-0.05	witness	0.06	niece	0.05
begins with b	kin	-0.1	comrade	0.12	resident	-0.07	official	-0.06	finder	-0.05	teacher	0.07
begins with ba	kin	0.34	comrade	-0.27	resident	0.06	finder	-0.16	cemetery keeper	-0.08	volunteer	-0.11	witness	-0.19	teacher	-0.09	foreign veteran	-0.12	family of foreign veteran	0.08	nephew	0.06	grandchild	0.3	brother	-0.28	niece	-0.06	sister	-0.05	daughter	-0.08	son	0.1	child	0.22	daughter-in-law	-0.18	sister-in-law	0.07	great-grandchild	-0.09
begins with bac	kin	0.28	comrade	0.16	official	-0.11	finder	-0.08	cemetery keeper	-0.09	witness	-0.12	organisation	-0.06	teacher	-0.08	foreign veteran	-0.06	family of foreign veteran	-0.1	nephew	0.52	family	-0.2	grandchild	-0.21	brother	-0.11	niece	0.24	sister	-0.19	daughter	-0.14	wife	-0.21	son	-0.14	daughter-in-law	-0.06	sister-in-law	-0.12	great-grandchild	-0.07
begins with bach	kin	-0.05	comrade	0.14	volunteer	0.05	son	0.05
begins with bai	comrade	0.06	official	0.07	volunteer	-0.05	nephew	-0.11	family	-0.09	sister	0.09
begins with ban	kin	-0.39	comrade	0.07	resident	0.14	official	0.13	cemetery keeper	0.09	volunteer	0.05	witness	-0.12	teacher	-0.05	foreign veteran	-0.07	family of foreign veteran	-0.05	nephew	-0.24	family	0.15	grandchild	-0.11	brother	0.12	sister	-0.14	child	-0.05	great-grandchild	0.1
begins with bang	kin	0.09	resident	-0.18	finder	0.07	cemetery keeper	-0.05	volunteer	0.18	nephew	-0.1	family	0.18	brother	0.08	niece	-0.05	sister	-0.05	wife	0.05	son	-0.05
begins with bao	comrade	0.06	resident	0.05	official	0.21	volunteer	-0.11	organisation	0.2	foreign veteran	-0.06	family of foreign veteran	-0.06	nephew	-0.06	family	0.18	wife	-0.06	child	-0.11	daughter-in-law	-0.08
begins with bat	finder	0.06	nephew	0.05
begins with bau	resident	0.08	witness	-0.05	daughter	0.05	wife	0.08
begins with bay	kin	0.05	comrade	0.18	resident	0.13	official	-0.1	volunteer	0.05	family	-0.06	brother	-0.06	sister	0.05	daughter	-0.08
begins with be	comrade	0.06	resident	-0.08	finder	-0.09	nephew	0.05	family	-0.07	niece	-0.1	son	0.05
begins with ben	comrade	-0.17	resident	0.15	official	-0.08	cemetery keeper	0.05	family	0.16	grandchild	-0.14	brother	-0.06	son	-0.06	great-grandchild	0.05
begins with benh	kin	0.05	daughter	0.07
begins with bi	kin	0.14	comrade	-0.08	official	0.05	finder	0.1	nephew	-0.07	family	0.09	brother	-0.08	niece	-0.06	daughter	0.05
begins with bia	kin	-0.25	comrade	-0.07	resident	0.26	finder	0.06	cemetery keeper	0.12	volunteer	0.07	organisation	-0.06	nephew	-0.11	family	0.12
begins with bich	kin	-0.16	volunteer	0.06	nephew	0.06
begins with bien	kin	-0.07	comrade	0.05	witness	0.06	family of foreign veteran	0.05	researcher	0.06	grandchild	0.07
begins with biet	kin	-0.07	resident	0.05	finder	-0.05	volunteer	-0.06	witness	-0.06	family	-0.05	sister	0.07
begins with binh	kin	-0.09	official	0.09	volunteer	0.27	witness	-0.07	foreign veteran	0.14	researcher	0.05	brother	-0.05	sister	0.05	wife	-0.05	daughter-in-law	0.06
begins with bo	comrade	-0.09	resident	-0.08	official	0.16	finder	-0.1	cemetery keeper	-0.06	volunteer	-0.12	witness	-0.13	organisation	-0.1	teacher	-0.09	foreign veteran	-0.09	nephew	-0.2	family	-0.16	brother	-0.16	niece	-0.14	sister	-0.24	daughter	0.29	wife	-0.15	son	0.25	child	0.24	daughter-in-law	0.24	sister-in-law	-0.1
begins with bom	comrade	-0.06	resident	0.14
begins with bon	kin	-0.12	comrade	0.17
begins with bong	comrade	0.09	resident	-0.05	family	0.09
begins with bonjour	nephew	-0.05	niece	0.09	daughter-in-law	0.11
begins with brother	kin	0.11	foreign veteran	-0.06	grandchild	-0.06	brother	0.1
begins with bua	comrade	0.06	resident	-0.06	cemetery keeper	0.05
begins with bui	comrade	0.05	official	0.07	finder	-0.05	teacher	0.05	nephew	-0.07	grandchild	0.11	daughter	-0.06	daughter-in-law	0.08
begins with buon	comrade	-0.16	resident	0.12	witness	0.19
begins with but	kin	0.06	comrade	0.05
begins with c	resident	-0.05	official	-0.08	finder	-0.06	cemetery keeper	0.09	family	0.08
begins with c2	kin	-0.06	comrade	0.08	nephew	0.05
begins with c3	comrade	0.13
begins with c5	kin	-0.06	comrade	0.09
begins with ca	kin	0.16	comrade	0.05	official	-0.07	witness	-0.08	nephew	0.11	family	-0.05	grandchild	-0.1	child	-0.06	sister-in-law	0.08
begins with cac	kin	-0.06	comrade	0.07	official	0.1	volunteer	-0.11	organisation	-0.07	grandchild	0.07	niece	-0.12	child	0.1
begins with cai	kin	-0.08	comrade	-0.08	resident	0.15	official	-0.09	finder	0.07	volunteer	-0.08	witness	-0.07	organisation	0.05	teacher	0.12	family	0.09	niece	0.06	son	-0.05	great-grandchild	0.05
begins with cam	kin	-0.06	comrade	-0.05	official	-0.1	finder	-0.07	nephew	-0.1	family	0.1	grandchild	0.06	daughter	-0.06
begins with can	kin	-0.06	resident	-0.14	official	0.08	cemetery keeper	0.06	volunteer	-0.06	organisation	-0.05	foreign veteran	-0.05	family	-0.1	brother	0.17	niece	-0.13	sister	-0.11	son	0.09	daughter-in-law	-0.05
begins with cang	kin	-0.06	comrade	0.05	grandchild	0.05
begins with canh	kin	0.15	resident	0.11	official	-0.08	family	-0.06	daughter	-0.06	son	0.05
begins with cao	kin	-0.13	comrade	-0.15	volunteer	0.22	witness	-0.06	organisation	0.25	foreign veteran	-0.05	grandchild	-0.06	niece	0.06
begins with cap	kin	-0.09	comrade	-0.08	resident	0.07	official	-0.11	teacher	0.08
begins with cat	kin	0.05	resident	-0.11	witness	0.11	niece	0.08	wife	0.05
begins with cau	kin	0.17	comrade	0.08	official	-0.07	finder	-0.13	volunteer	0.05	witness	-0.11	organisation	-0.05	foreign veteran	-0.05	nephew	0.4	family	-0.14	grandchild	-0.11	brother	-0.21	niece	0.25	sister	0.05	daughter	-0.12	wife	-0.08	son	-0.11	child	-0.07	daughter-in-law	-0.07	sister-in-law	-0.06	great-grandchild	-0.05
begins with cay	resident	0.06	finder	0.1
begins with ccb	kin	-0.18	comrade	0.26	official	-0.06	volunteer	-0.08	organisation	0.23	foreign veteran	0.05	family	0.08
begins with cha	comrade	-0.08	resident	0.1	witness	-0.05	family	-0.09	brother	-0.05	daughter	0.15	son	0.07
begins with chai	resident	-0.08	finder	0.09	witness	0.05
begins with cham	official	-0.05	cemetery keeper	0.05	witness	0.08	family	-0.05	child	0.11
begins with chan	kin	-0.05	comrade	-0.12	resident	0.12	official	0.08	volunteer	0.07	witness	0.11
begins with chao	witness	-0.05	family	0.05	brother	-0.07	niece	-0.06	son	0.05	great-grandchild	0.14
begins with chau	kin	-0.13	comrade	0.15	resident	-0.11	official	-0.15	cemetery keeper	-0.06	volunteer	0.14	organisation	-0.1	foreign veteran	-0.08	nephew	-0.12	family	-0.14	grandchild	0.21	niece	0.12	sister	-0.11	wife	-0.07	son	-0.06	child	-0.15	daughter-in-law	-0.13	sister-in-law	-0.06
begins with che	comrade	-0.06	resident	0.06	family	0.06
begins with chep	kin	0.08	resident	-0.06	official	-0.08	volunteer	0.09	nephew	0.06	daughter	0.05
begins with chet	comrade	0.05	resident	0.14	official	-0.07	son	-0.06	child	0.08	daughter-in-law	0.05
begins with chi	kin	0.21	comrade	-0.1	resident	-0.12	official	-0.1	finder	0.07	volunteer	-0.1	nephew	-0.27	family	0.06	grandchild	-0.11	sister	0.12	daughter	0.1	child	-0.09	sister-in-law	0.13
begins with chia	resident	0.1	grandchild	-0.05
begins with chien	kin	-0.05	comrade	0.05	resident	0.06	organisation	0.1
begins with chieu	kin	0.06	nephew	0.08	family	-0.06	grandchild	0.06	brother	-0.05	son	0.05
begins with chin	kin	-0.05	comrade	0.07
begins with chinh	comrade	-0.14	resident	-0.08	official	0.25	volunteer	0.11	grandchild	0.06	niece	-0.05	daughter	-0.05
begins with cho	kin	-0.17	comrade	0.1	resident	-0.05	official	0.09	finder	-0.09	foreign veteran	-0.07	nephew	-0.22	grandchild	-0.05	niece	0.2	daughter	-0.05	wife	-0.08	daughter-in-law	0.05	sister-in-law	-0.07
begins with chon	kin	-0.09	comrade	0.1	niece	0.05
begins with chong	kin	0.18	comrade	-0.29	official	-0.06	volunteer	-0.06	nephew	-0.1	grandchild	-0.09	brother	-0.15	niece	-0.18	sister	-0.18	daughter	-0.18	wife	0.31	son	-0.1	child	-0.11	daughter-in-law	0.54	sister-in-law	0.15	great-grandchild	-0.07
begins with chot	kin	-0.05	comrade	0.09	witness	0.06	son	0.05
begins with chqs	kin	-0.08	official	0.15	daughter	0.06
begins with chu	kin	0.32	comrade	0.09	resident	-0.18	finder	-0.21	cemetery keeper	-0.05	volunteer	-0.07	witness	-0.12	organisation	-0.1	teacher	-0.08	foreign veteran	-0.08	family of foreign veteran	-0.07	nephew	0.41	family	-0.09	brother	-0.11	sister	-0.12	daughter	-0.16	wife	-0.05	child	-0.12	daughter-in-law	-0.08	sister-in-law	-0.06
begins with chua	kin	-0.06	resident	0.13	finder	-0.05	organisation	0.12	nephew	-0.07	family	0.05	sister	-0.05	child	0.05
begins with chuc	son	0.1
begins with chung	resident	-0.17	official	0.16	cemetery keeper	0.06	organisation	0.17	nephew	-0.05	family	0.15	grandchild	-0.06	sister	-0.06	daughter	0.05	son	-0.06
begins with chuong	comrade	-0.06	resident	-0.05	family	-0.05	son	0.05	daughter-in-law	0.07
begins with chup	resident	0.16	researcher	0.07	family	0.07
begins with chuyen	kin	-0.2	resident	-0.08	official	0.1	finder	-0.06	cemetery keeper	-0.05	volunteer	0.15	witness	0.12	grandchild	-0.06
begins with co	kin	0.29	comrade	-0.23	resident	0.05	official	0.05	finder	-0.07	cemetery keeper	0.08	volunteer	-0.15	organisation	-0.17	foreign veteran	-0.07	family of foreign veteran	-0.09	researcher	-0.06	nephew	0.12	family	0.12	grandchild	-0.17	brother	-0.06	niece	-0.09	sister	-0.23	daughter	-0.21	wife	-0.1	son	0.09	child	-0.17	sister-in-law	-0.16	great-grandchild	0.34
begins with coi	kin	0.05	comrade	0.2	official	-0.07	cemetery keeper	0.12	family	0.07	grandchild	-0.05	daughter	0.1
begins with con	kin	0.14	comrade	-0.11	resident	-0.13	official	0.09	finder	-0.19	cemetery keeper	-0.11	volunteer	-0.14	teacher	-0.05	nephew	-0.17	family	-0.12	grandchild	-0.05	brother	0.06	niece	0.08	sister	-0.1	daughter	0.09	wife	-0.07	child	0.25	daughter-in-law	0.05	sister-in-law	-0.08	great-grandchild	0.13
begins with cong	comrade	0.13	official	0.07	finder	0.17	witness	-0.12	teacher	-0.05	nephew	-0.08	family	0.19	grandchild	-0.06	niece	0.12	sister	-0.08	daughter	-0.05	daughter-in-law	0.06
begins with cot	resident	-0.05	family	0.15
begins with cu	kin	-0.11	resident	0.06	official	0.14	volunteer	-0.19	witness	-0.09	organisation	0.08	foreign veteran	0.13	nephew	-0.26	family	0.17	brother	-0.1	niece	0.15	daughter	-0.07	wife	-0.1	great-grandchild	0.09
begins with cua	kin	0.16	comrade	-0.17	resident	-0.06	official	-0.05	finder	-0.16	volunteer	0.23	organisation	0.12	teacher	0.06	foreign veteran	0.13	family of foreign veteran	-0.05	nephew	0.05	family	0.07	brother	-0.14	niece	-0.1	daughter	0.05	wife	-0.08	child	0.1	daughter-in-law	-0.08	great-grandchild	0.08
begins with cung	kin	0.08	comrade	0.15	resident	-0.05	official	-0.07	cemetery keeper	-0.06	volunteer	0.07	witness	-0.07	organisation	-0.05	nephew	0.1	family	-0.22	grandchild	0.07	brother	-0.13	sister	0.05	daughter	0.06	wife	-0.05	son	-0.09	child	0.1	daughter-in-law	0.06
begins with cuoi	kin	0.09	family	-0.09	grandchild	0.06	sister	-0.05	wife	0.07
begins with cuon	kin	0.11	comrade	-0.1	finder	0.08	nephew	-0.05
begins with cuong	kin	-0.05	comrade	0.09
begins with cuu	resident	-0.07	volunteer	0.05	witness	0.05	foreign veteran	0.12	family	-0.05	brother	-0.05	niece	0.09	daughter	0.06
begins with d	resident	0.06	volunteer	-0.05	family of foreign veteran	-0.07	researcher	0.08	family	0.09
begins with d1	comrade	0.11
begins with d2	kin	-0.06	comrade	0.08
begins with da	kin	-0.07	comrade	-0.18	official	0.23	witness	-0.05	foreign veteran	-0.05	nephew	-0.11	grandchild	0.05	niece	0.08	sister	-0.1	daughter	0.11	wife	0.05	son	-0.13
begins with dac	kin	-0.05	comrade	0.18	finder	-0.06	grandchild	-0.05	son	0.05
begins with dad	foreign veteran	-0.12	family of foreign veteran	0.14
begins with dai	kin	-0.13	comrade	0.15	official	-0.13	finder	-0.05	cemetery keeper	0.08	witness	0.1	organisation	-0.06	nephew	-0.08	daughter	-0.06	wife	0.05	daughter-in-law	0.05
begins with dak	kin	-0.07	official	0.12	cemetery keeper	0.05	organisation	0.05	family	0.09
begins with dam	kin	-0.06	resident	-0.08	official	-0.05	witness	0.11	organisation	0.07	nephew	-0.1	sister	0.12
begins with dan	kin	-0.09	comrade	0.05	resident	0.23	official	0.05	finder	-0.08	organisation	-0.05	nephew	0.07	sister	-0.06	daughter	-0.09	son	-0.08	child	0.06
begins with dang	kin	-0.11	comrade	-0.09	resident	-0.08	finder	0.08	volunteer	0.2	teacher	-0.05	nephew	-0.05	brother	-0.05	sister	0.12	wife	-0.08	son	0.07	child	-0.08	daughter-in-law	-0.05	sister-in-law	-0.05	great-grandchild	-0.08
begins with danh	kin	-0.17	resident	-0.13	volunteer	0.13	nephew	-0.06	grandchild	-0.07	brother	-0.06	daughter	0.09	daughter-in-law	0.06
begins with dans	kin	-0.1	finder	0.09	foreign veteran	-0.07	family of foreign veteran	0.06	niece	0.07
begins with dao	kin	-0.2	comrade	-0.09	resident	-0.13	official	0.07	finder	0.18	volunteer	-0.07	family	0.11	niece	-0.12
begins with dat	comrade	0.08	witness	-0.07	family	-0.05	daughter	0.07
begins with dau	comrade	0.09	resident	-0.07	finder	-0.1	witness	0.13	grandchild	0.08	brother	-0.06	niece	-0.09	child	-0.05	daughter-in-law	0.1	sister-in-law	0.24
begins with day	kin	-0.07	official	-0.08	cemetery keeper	0.14	witness	0.06	teacher	0.28	foreign veteran	-0.05	family of foreign veteran	0.06	nephew	-0.1	grandchild	-0.07	wife	0.06	child	0.09	great-grandchild	0.1
begins with dc	kin	0.05	finder	0.08	family	-0.07	grandchild	-0.07	daughter-in-law	0.05
begins with de	kin	0.15	comrade	-0.07	resident	0.06	official	-0.06	cemetery keeper	-0.06	volunteer	-0.14	family of foreign veteran	0.05	nephew	0.14	brother	-0.1	niece	-0.05	sister	-0.1	daughter	-0.07	child	-0.08	sister-in-law	-0.05
begins with dear	foreign veteran	-0.09
begins with dem	resident	-0.11	witness	0.1
begins with den	resident	0.08	finder	0.05	nephew	0.09
begins with deu	kin	-0.05	nephew	0.07	sister	-0.05
begins with di	kin	0.07	comrade	-0.18	official	-0.1	finder	0.12	cemetery keeper	-0.09	volunteer	0.22	foreign veteran	-0.05	nephew	0.08	family	-0.05	brother	0.05	niece	-0.12	son	-0.12	child	0.05	great-grandchild	-0.08
begins with dia	kin	-0.06	resident	0.07	official	0.06	organisation	0.05
begins with dich	comrade	-0.11	resident	-0.05	official	-0.07	finder	-0.06	volunteer	0.24	foreign veteran	0.21
begins with diem	comrade	0.07	grandchild	0.06
begins with dien	kin	-0.06	resident	-0.09	finder	0.13	volunteer	0.07	witness	-0.05	family of foreign veteran	0.05	family	0.11	brother	-0.05
begins with dieu	kin	-0.05	comrade	-0.13	official	-0.06	nephew	0.05
begins with dinh	comrade	-0.06	resident	0.13	official	0.07	finder	0.09	cemetery keeper	-0.05	organisation	-0.05	teacher	-0.08	nephew	-0.05	grandchild	0.07	daughter	-0.14	daughter-in-law	0.06	sister-in-law	-0.08	great-grandchild	-0.09
begins with do	comrade	0.06	official	0.07	finder	-0.07	cemetery keeper	-0.08	volunteer	-0.18	witness	0.16	organisation	0.08	teacher	-0.05	family of foreign veteran	-0.08	nephew	0.12	family	-0.08	daughter	-0.05	son	-0.05	great-grandchild	-0.05
begins with doan	comrade	0.22	resident	-0.12	finder	-0.15	cemetery keeper	-0.07	volunteer	0.13	witness	-0.11	teacher	-0.05	nephew	-0.09	niece	0.06	wife	-0.05
begins with doc	kin	0.08	resident	0.2	official	-0.05	volunteer	0.1	nephew	0.12	family	-0.08	brother	-0.06
begins with doi	kin	-0.18	comrade	0.24	official	0.1	finder	-0.05	cemetery keeper	-0.13	volunteer	-0.17	witness	0.06	teacher	-0.1	foreign veteran	-0.11	family of foreign veteran	-0.06	nephew	0.14	family	-0.07	grandchild	0.07	brother	-0.07	sister	-0.07	son	-0.05	child	-0.07	daughter-in-law	0.05
begins with don	kin	-0.07	comrade	-0.05	resident	0.21	official	-0.08	finder	0.07	researcher	0.05	family	0.08	grandchild	-0.08	niece	0.07	child	0.08	great-grandchild	-0.07
begins with dong	comrade	0.2	official	-0.14	volunteer	-0.12	witness	-0.09	organisation	0.19	foreign veteran	-0.12	nephew	0.05	niece	-0.1	sister	-0.06	daughter	-0.06	wife	0.1	child	-0.05	daughter-in-law	-0.07	sister-in-law	0.06
begins with dot	kin	-0.13	official	0.12
begins with du	kin	-0.11	resident	0.05	official	-0.07	finder	0.05	volunteer	0.08	witness	-0.06	organisation	-0.06	teacher	0.05	family of foreign veteran	0.12	nephew	0.09	child	0.05	great-grandchild	-0.05
begins with dua	kin	0.06	official	-0.05	volunteer	0.05	sister	0.08
begins with duc	official	-0.12	finder	-0.05	volunteer	0.09	witness	-0.06	organisation	-0.05	nephew	-0.12	sister	0.09	son	-0.05	daughter-in-law	0.05
begins with dung	kin	0.07	comrade	0.07	resident	-0.08	volunteer	0.05	witness	0.06	family	0.06	grandchild	-0.12	brother	-0.06	sister	0.05
begins with duoc	official	0.06	finder	0.2	volunteer	0.15	witness	-0.09	researcher	0.06	nephew	0.05	grandchild	-0.05	son	0.06	child	0.05
begins with duoi	comrade	-0.1	resident	0.2	finder	0.16	family	0.06
begins with duong	comrade	-0.12	resident	-0.1	official	-0.11	finder	0.16	witness	0.1	organisation	0.05	nephew	-0.05
begins with duy	comrade	-0.08	family	-0.07
begins with e	kin	-0.17	cemetery keeper	-0.09	organisation	-0.06	nephew	0.16	family	-0.15	brother	-0.11	niece	-0.06	sister	0.09	daughter	-0.1	son	-0.05	child	-0.07
begins with ea	finder	-0.05	volunteer	0.05
begins with em	kin	0.12	comrade	-0.21	official	-0.12	finder	-0.12	volunteer	0.05	witness	-0.22	foreign veteran	-0.06	family of foreign veteran	-0.1	researcher	-0.06	nephew	-0.09	family	0.14	niece	0.08	sister	-0.14	daughter	-0.1	wife	-0.25	son	-0.1	great-grandchild	-0.08
begins with en	kin	-0.07	comrade	0.05	finder	0.06	family of foreign veteran	-0.06	daughter	0.05
begins with est	kin	0.15	witness	0.06	niece	0.07	daughter-in-law	0.05
begins with father	comrade	0.1	foreign veteran	-0.06	family of foreign veteran	-0.07	nephew	0.05	grandchild	-0.06	daughter	0.07	daughter-in-law	0.05
begins with for	kin	-0.05	comrade	-0.08	witness	0.05	nephew	-0.06	niece	0.06
begins with from	comrade	-0.07	resident	-0.05	volunteer	0.14	witness	-0.05	family of foreign veteran	0.05	nephew	-0.07	family	-0.05	great-grandchild	0.05
begins with gai	kin	0.14	comrade	-0.05	resident	-0.05	finder	0.05	volunteer	-0.05	family	-0.13	brother	0.17	niece	-0.05	sister	0.25	son	-0.06	child	-0.05
begins with gan	official	0.05
begins with gap	comrade	0.05	resident	-0.05	official	0.11	family	0.06
begins with ghi	comrade	0.12	resident	-0.13	finder	-0.06	cemetery keeper	0.05	volunteer	-0.05	witness	0.12	teacher	0.17	daughter	0.05	son	-0.06
begins with gi	nephew	-0.05
begins with gia	resident	-0.09	finder	0.06	cemetery keeper	-0.05	volunteer	-0.08	teacher	-0.05	foreign veteran	-0.06	family	0.05	grandchild	-0.07	niece	-0.06	sister	0.06	daughter	-0.07	child	-0.05	daughter-in-law	-0.06
begins with giang	kin	-0.16	comrade	0.12	witness	0.05	nephew	-0.07	family	0.13	niece	0.07
begins with giao	kin	-0.21	comrade	-0.09	resident	0.13	cemetery keeper	-0.05	witness	0.09	teacher	0.19	nephew	-0.09	niece	0.07	son	0.05	great-grandchild	0.07
begins with giap	kin	0.07
begins with giay	comrade	0.05	resident	0.05	official	-0.14	finder	-0.06	volunteer	0.13	organisation	-0.05	nephew	0.06	family	-0.05	daughter	-0.06	great-grandchild	0.06
begins with gio	kin	0.16	resident	0.09	official	-0.09	witness	-0.06	nephew	0.05	family	-0.05	child	0.07
begins with gioi	comrade	-0.06	child	0.05
begins with giu	comrade	0.05	resident	0.13	official	-0.06	finder	0.06	nephew	-0.07	niece	-0.06	daughter	0.1	son	0.11
begins with gium	family	0.07	grandchild	-0.05	daughter	0.07
begins with giup	kin	0.2	comrade	-0.08	resident	-0.09	cemetery keeper	-0.05	witness	-0.05	foreign veteran	0.09	nephew	-0.16	family	0.07	grandchild	0.18	niece	-0.05	sister	0.05	wife	-0.05	child	-0.05	daughter-in-law	0.06	sister-in-law	-0.05
begins with go	kin	-0.1	comrade	0.17	resident	0.07	official	0.07	witness	-0.08	grandchild	0.05	wife	0.07
begins with goc	kin	-0.08	comrade	-0.12	resident	0.1	finder	-0.06
begins with goi	kin	0.28	comrade	-0.13	resident	-0.11	finder	-0.05	nephew	-0.18	brother	-0.07	daughter	-0.05	child	0.08	great-grandchild	0.06
begins with gom	kin	0.07	resident	-0.09	nephew	0.05
begins with gon	kin	0.08	family	0.07
begins with grand	foreign veteran	-0.05	family of foreign veteran	0.18	grandchild	0.1
begins with grave	foreign veteran	0.07	grandchild	0.05	brother	0.05
begins with gui	comrade	0.05	resident	0.1	finder	-0.1	volunteer	0.05	witness	-0.05	teacher	-0.07	nephew	-0.18	family	0.06	niece	0.06	wife	0.08	daughter-in-law	-0.05
begins with h	kin	0.14	sister	0.05
begins with ha	kin	0.21	comrade	-0.08	resident	-0.08	official	-0.08	cemetery keeper	0.07	organisation	-0.05	nephew	-0.16	family	0.18	grandchild	-0.09	brother	-0.06	niece	0.07	daughter	-0.05	wife	-0.07	son	-0.05	sister-in-law	0.05
begins with hai	resident	0.13	official	0.09	finder	-0.18	cemetery keeper	-0.05	volunteer	0.07	organisation	0.1	teacher	-0.05	foreign veteran	-0.07	nephew	0.1	niece	-0.07	sister	0.11	son	-0.11	child	-0.1	sister-in-law	-0.06	great-grandchild	-0.09
begins with ham	kin	-0.07	comrade	0.11	resident	-0.06	teacher	0.06	child	0.05
begins with han	foreign veteran	0.05	wife	0.05
begins with hang	kin	-0.2	comrade	0.07	resident	0.17	finder	-0.07	cemetery keeper	0.18	volunteer	0.05	witness	-0.07	family	0.09	grandchild	-0.06	niece	-0.07
begins with hanh	kin	-0.05	comrade	0.07	resident	-0.06	volunteer	0.07
begins with hau	comrade	-0.08	official	0.05	organisation	0.05
begins with hay	comrade	-0.1	volunteer	0.06	teacher	0.05	nephew	0.07	family	-0.08	grandchild	-0.08	child	0.07
begins with he	kin	0.09	resident	0.08	cemetery keeper	0.06	family	-0.09	grandchild	0.06	daughter	0.06
begins with hello	family of foreign veteran	0.06	nephew	-0.05	niece	0.1
begins with here	kin	-0.06	resident	0.19	finder	-0.05	volunteer	0.06	family of foreign veteran	-0.05
begins with het	kin	0.08	resident	0.09	volunteer	0.06	sister	0.07
begins with hi	kin	0.17	comrade	-0.07	foreign veteran	-0.06	family of foreign veteran	0.05	niece	0.07	child	0.05
begins with hien	kin	0.08	resident	0.07	nephew	-0.1	niece	0.06	sister	-0.05
begins with hiep	kin	0.06	resident	-0.05
begins with hieu	kin	-0.07	nephew	0.07	niece	-0.05
begins with hinh	kin	0.07	daughter-in-law	0.06
begins with ho	kin	0.33	comrade	-0.2	resident	0.23	official	-0.15	finder	-0.11	teacher	-0.07	nephew	-0.12	family	0.45	grandchild	-0.29	brother	-0.08	niece	-0.08	sister	-0.06	daughter	-0.06	wife	-0.05	son	-0.05	sister-in-law	0.15
begins with hoa	kin	0.14	official	-0.11	organisation	-0.06	family of foreign veteran	-0.05	nephew	0.18	family	-0.07	niece	-0.09	sister	-0.07	daughter	0.05	son	-0.06
begins with hoai	kin	-0.06	resident	0.07	niece	0.06
begins with hoan	family	0.07
begins with hoang	kin	0.05	comrade	-0.11	volunteer	-0.07	witness	0.08	family of foreign veteran	-0.05	nephew	0.14	family	-0.11	brother	-0.06	son	0.06	child	-0.05	daughter-in-law	0.14
begins with hoat	niece	0.05	daughter	0.07
begins with hoc	comrade	-0.14	witness	0.07	teacher	0.19	foreign veteran	0.05	family of foreign veteran	0.05	family	-0.06	great-grandchild	0.05
begins with hoe	comrade	0.08	family	-0.07	grandchild	-0.05	brother	0.06
begins with hoi	kin	-0.24	resident	-0.12	official	-0.09	finder	-0.13	cemetery keeper	-0.05	volunteer	-0.19	witness	0.05	organisation	0.32	teacher	-0.08	foreign veteran	-0.09	family of foreign veteran	-0.07	nephew	-0.1	grandchild	0.13	brother	-0.07	niece	0.06	daughter	-0.06	wife	-0.1	son	-0.07
begins with hom	comrade	0.17	resident	0.07	volunteer	0.06	witness	-0.12	family	0.05	grandchild	0.11	daughter	-0.05	son	-0.05
begins with hon	resident	0.05	family	-0.09	grandchild	0.05
begins with hong	resident	0.09	official	-0.06	teacher	0.09	nephew	-0.11	family	0.08	child	0.06
begins with hop	kin	-0.08	comrade	0.11	resident	0.05	organisation	0.05	family	0.06
begins with hs	kin	-0.1	resident	-0.08	official	-0.07	family	-0.1	grandchild	-0.05	child	0.09
begins with hue	sister	0.06
begins with hung	kin	0.08	comrade	0.07	resident	-0.06	finder	-0.05	organisation	0.1	foreign veteran	-0.05	family of foreign veteran	-0.06	grandchild	-0.06	niece	-0.07	sister	0.05	daughter-in-law	0.05
begins with huong	resident	0.08	cemetery keeper	-0.06	organisation	0.17	nephew	0.08	family	0.06	brother	-0.05
begins with husband	kin	-0.05	foreign veteran	-0.05	family of foreign veteran	0.08	grandchild	0.05
begins with huu	kin	0.08	resident	-0.09	volunteer	-0.06	nephew	0.07	family	-0.1	grandchild	-0.08	niece	-0.06	son	0.09	child	-0.05
begins with huy	sister	-0.05
begins with huyen	kin	-0.16	official	-0.08	volunteer	0.07	nephew	0.07	niece	0.05
begins with huynh	kin	0.11	comrade	-0.08	resident	-0.09
begins with hy	witness	0.07	nephew	0.15
begins with i	kin	-0.19	comrade	-0.07	volunteer	-0.09	witness	0.12	foreign veteran	0.21	family of foreign veteran	-0.13	researcher	0.12	family	-0.05	grandchild	-0.08	niece	0.1
begins with ia	official	0.07
begins with ich	family	0.06	niece	-0.06
begins with il	kin	0.17	comrade	-0.06	resident	0.05	great-grandchild	0.05
begins with in	resident	0.14	official	-0.1	finder	0.13	volunteer	-0.09	witness	0.08	foreign veteran	-0.18	family of foreign veteran	-0.17	niece	-0.1	sister	0.05
begins with is	kin	0.18	resident	-0.05	witness	-0.05	family of foreign veteran	-0.18	researcher	-0.05	family	-0.08	niece	0.11	sister	-0.05
begins with it	kin	-0.05	volunteer	0.06	organisation	0.06	nephew	0.05
begins with j	kin	-0.05	finder	-0.05	witness	0.06
begins with je	comrade	-0.08	witness	0.08	researcher	0.05
begins with k	kin	-0.24	comrade	0.07	family	-0.07	niece	-0.05	daughter-in-law	0.05
begins with ke	kin	-0.11	comrade	-0.06	official	-0.08	finder	-0.07	witness	-0.07	nephew	0.09	family	-0.08	niece	-0.08	son	0.05
begins with kem	resident	-0.05
begins with ket	volunteer	0.06	child	0.08
begins with kha	kin	0.09	comrade	0.06	nephew	0.05
begins with khac	comrade	0.06	nephew	0.09	brother	-0.08
begins with khai	kin	0.13	comrade	-0.19	resident	-0.1	witness	0.08	nephew	0.13	family	-0.06
begins with khanh	kin	0.06	comrade	-0.05	resident	0.11	family	-0.07	grandchild	0.07	daughter	0.05
begins with khe	resident	0.13	finder	0.08	foreign veteran	0.05	family	-0.07	child	0.08
begins with khi	kin	0.07	comrade	-0.11	resident	-0.09	grandchild	0.06	niece	-0.06	daughter	0.08
begins with khmer	son	0.06
begins with kho	kin	0.08	comrade	-0.13	resident	-0.08	witness	0.09	researcher	0.07	sister-in-law	0.05
begins with khoa	kin	-0.05	resident	0.05
begins with khoi	kin	0.11	family	-0.06
begins with khong	kin	-0.06	comrade	0.26	resident	-0.1	finder	-0.11	organisation	-0.05	family	0.06	brother	-0.11	niece	-0.08	sister	0.07	daughter-in-law	-0.06	sister-in-law	0.05
begins with khu	comrade	-0.12	resident	-0.11	official	-0.05	cemetery keeper	0.09	volunteer	0.11	organisation	-0.05	nephew	-0.07	family	0.07	grandchild	0.06	niece	-0.05
begins with khuc	kin	-0.07	resident	-0.06
begins with khue	kin	0.05	official	0.05
begins with khuong	kin	0.05
begins with kich	kin	-0.06	comrade	0.13	resident	0.06	family	0.09
begins with kiem	kin	0.06	resident	-0.13	official	0.07	nephew	0.06	brother	-0.06	daughter	0.05
begins with kien	kin	-0.08
begins with kieu	kin	-0.06	resident	0.11	official	0.05	nephew	-0.05	family	0.1
begins with kim	resident	-0.06	volunteer	0.06	grandchild	-0.07	sister	0.05	son	0.13
begins with kinh	comrade	-0.14	resident	0.11	official	0.07	finder	0.1	volunteer	-0.13	witness	-0.06	teacher	-0.05	grandchild	-0.16	brother	0.07	niece	-0.05	sister	0.08	daughter	-0.09	wife	0.23
begins with ko	kin	0.07	comrade	-0.11	official	0.06	finder	0.05	nephew	0.11
begins with ksor	official	0.07	nephew	-0.05	niece	0.07
begins with ky	kin	0.17	comrade	-0.17	official	-0.05	finder	-0.08	volunteer	0.14	witness	-0.08	nephew	-0.07	brother	0.08
begins with l	finder	0.07	family of foreign veteran	0.09	family	-0.07	great-grandchild	0.1
begins with la	kin	-0.05	comrade	0.2	resident	-0.27	official	-0.15	finder	0.11	cemetery keeper	0.05	volunteer	-0.09	witness	0.05	organisation	-0.05	teacher	0.09	foreign veteran	-0.17	family of foreign veteran	-0.11	researcher	0.08	nephew	-0.05	family	-0.07	grandchild	-0.3	brother	-0.14	niece	0.08	sister	0.08	son	0.08	child	0.05	sister-in-law	-0.14	great-grandchild	0.12
begins with lac	comrade	-0.07	resident	0.05	official	-0.05	volunteer	-0.05	witness	-0.06	daughter	0.08
begins with lai	kin	0.09	comrade	0.1	resident	-0.07	cemetery keeper	-0.07	volunteer	-0.07	witness	0.06	organisation	0.09	nephew	-0.13	family	0.16	grandchild	0.18	brother	-0.08	niece	0.06	daughter	-0.08	son	-0.05	daughter-in-law	-0.05	sister-in-law	-0.05	great-grandchild	-0.05
begins with lam	kin	-0.16	comrade	-0.16	resident	-0.08	finder	0.19	witness	0.1	organisation	0.06	sister	-0.05	daughter	-0.08	son	0.08	child	0.09	great-grandchild	-0.05
begins with lan	kin	0.06	resident	-0.14	finder	0.05	witness	-0.05	teacher	0.05	brother	-0.05	sister	0.06	daughter	0.06	son	-0.06
begins with lang	kin	0.06	comrade	-0.21	resident	0.34	volunteer	-0.1	organisation	-0.06	family	0.08	grandchild	0.11	sister	-0.06	son	-0.1	great-grandchild	-0.06
begins with lao	kin	-0.06	comrade	0.13	official	0.06	finder	-0.06	witness	0.17	brother	0.05
begins with lap	kin	-0.11	official	0.05	finder	0.06
begins with late	kin	-0.15	finder	-0.05	foreign veteran	-0.09	family of foreign veteran	0.25
begins with lau	kin	-0.07	comrade	0.05	cemetery keeper	0.05
begins with lay	nephew	-0.06	family	0.06	sister	-0.06	daughter	0.05	child	-0.06
begins with le	kin	0.18	comrade	0.09	resident	-0.09	official	-0.05	finder	-0.15	volunteer	-0.07	witness	-0.1	organisation	0.06	family of foreign veteran	0.11	grandchild	0.07	sister	-0.07	daughter	-0.09	wife	-0.1	child	0.06	sister-in-law	-0.06
begins with len	kin	-0.1	comrade	-0.06	resident	0.12	family	0.08
begins with lich	kin	0.05	resident	0.12	official	-0.06	teacher	0.05	niece	0.06
begins with lien	kin	-0.12	comrade	-0.11	resident	0.14	finder	-0.06	cemetery keeper	0.05	witness	0.08	organisation	0.05	nephew	-0.08	family	-0.05	grandchild	-0.06	niece	0.05	son	0.11	great-grandchild	0.06
begins with liet	kin	0.29	comrade	-0.09	resident	-0.13	official	-0.28	finder	-0.14	volunteer	-0.06	nephew	-0.09	sister	0.12	daughter	0.06	son	-0.09	great-grandchild	-0.07
begins with lieu	official	-0.05
begins with linh	kin	-0.11	comrade	0.08	resident	-0.15	official	-0.05	finder	-0.07	witness	-0.11	foreign veteran	0.14	family of foreign veteran	-0.05	family	-0.06	niece	0.06	son	0.09
begins with lo	kin	-0.1	cemetery keeper	0.07	volunteer	-0.05	teacher	0.06	sister	0.1	son	0.06
begins with loc	kin	-0.13	resident	0.23	official	-0.05	finder	0.08	witness	0.13	great-grandchild	0.05
begins with loi	kin	-0.11	official	0.06	witness	-0.05	sister	0.05
begins with lon	kin	0.08	comrade	-0.07	resident	-0.08	teacher	0.05	family	0.06	sister	0.05
begins with long	resident	0.12	family	-0.06
begins with lop	kin	-0.1	resident	-0.06	official	-0.05	teacher	0.15	grandchild	0.05	great-grandchild	0.06
begins with ls	kin	0.1	comrade	-0.16	resident	-0.16	finder	-0.08	cemetery keeper	-0.12	volunteer	-0.05	witness	-0.1	teacher	-0.07	foreign veteran	-0.06	family of foreign veteran	-0.05	family	0.08	grandchild	-0.08	niece	-0.05	sister	-0.07	wife	-0.09	son	-0.06	child	-0.1
begins with lu	comrade	0.11	finder	-0.05	volunteer	0.06	family of foreign veteran	0.05	daughter	0.07
begins with lua	kin	0.1	resident	-0.06
begins with luc	comrade	-0.06	official	-0.05	finder	0.09	volunteer	-0.05	family	-0.05	niece	-0.06	daughter	0.05
begins with luong	kin	0.11	comrade	0.13	resident	-0.06	organisation	-0.05	grandchild	-0.09	niece	-0.09	daughter	0.11
begins with luu	kin	-0.12	comrade	0.07	resident	0.09	researcher	0.06
begins with ly	official	0.15	finder	0.1	volunteer	-0.05	witness	0.05	family of foreign veteran	-0.05	brother	0.06
begins with m	comrade	0.05	organisation	0.05	researcher	-0.06	nephew	-0.06	family	-0.06	grandchild	-0.06	niece	0.16	daughter	-0.05
begins with ma	kin	0.31	comrade	-0.16	official	0.06	finder	-0.08	witness	-0.09	organisation	-0.05	foreign veteran	-0.12	family of foreign veteran	0.06	niece	0.2	son	-0.06	daughter-in-law	-0.06	great-grandchild	-0.07
begins with mac	finder	0.08	nephew	0.07	family	0.07
begins with mai	official	0.07	finder	0.1	volunteer	-0.05	witness	-0.05	nephew	-0.07	niece	0.13	sister	0.07	daughter	-0.06
begins with man	comrade	0.08	resident	0.07	nephew	0.05
begins with mang	kin	-0.09	finder	0.06	witness	-0.05	nephew	-0.13	brother	0.1	niece	0.07	child	0.07
begins with manh	comrade	-0.07	finder	0.08
begins with mat	kin	0.24	comrade	-0.06	resident	-0.08	official	-0.11	finder	0.06	witness	-0.1	organisation	-0.06	foreign veteran	-0.05	nephew	0.21	family	-0.12	brother	-0.05	niece	-0.17	sister	-0.06	daughter	0.12	daughter-in-law	0.06	sister-in-law	-0.06	great-grandchild	-0.06
begins with mau	comrade	0.05	official	-0.08	nephew	-0.12	family	0.16	brother	0.05	niece	-0.08	daughter	0.07
begins with may	comrade	-0.06	official	-0.07	finder	0.12	witness	0.11	brother	-0.08	niece	-0.11	son	0.05	child	0.05	great-grandchild	0.05
begins with me	kin	0.13	comrade	-0.18	resident	0.05	official	0.19	finder	-0.1	witness	0.15	organisation	-0.05	family of foreign veteran	-0.07	nephew	0.06	sister	0.19	great-grandchild	-0.07
begins with mere	kin	0.1	family of foreign veteran	0.05	brother	0.06
begins with mien	brother	0.06
begins with minh	kin	0.08	comrade	-0.11	resident	0.17	official	-0.09	finder	0.11	volunteer	0.18	witness	-0.15	organisation	-0.06	teacher	-0.07	foreign veteran	0.06	brother	-0.09	wife	-0.06	son	-0.08	child	0.06	daughter-in-law	-0.05	great-grandchild	-0.05
begins with mo	kin	-0.29	comrade	-0.22	resident	0.35	official	0.15	finder	0.07	witness	-0.2	foreign veteran	-0.09	family of foreign veteran	-0.06	nephew	-0.08	family	0.11	grandchild	0.11	brother	-0.1	niece	-0.13	daughter-in-law	-0.07
begins with moi	kin	0.05	resident	-0.1	volunteer	0.06	family of foreign veteran	-0.06	nephew	0.06	family	-0.08	brother	0.05	daughter	0.06	wife	-0.05
begins with mon	finder	-0.08	witness	-0.08	family of foreign veteran	0.14	nephew	-0.07	family	-0.08	grandchild	-0.08	niece	0.06	daughter-in-law	0.09
begins with mong	kin	0.16	resident	-0.1	finder	0.08	volunteer	-0.05	witness	-0.05	grandchild	-0.05	sister	0.05
begins with mot	kin	-0.07	comrade	-0.13	resident	-0.09	official	0.05	finder	0.11	cemetery keeper	-0.05	volunteer	0.11	witness	0.09	foreign veteran	0.08	family	0.08	niece	-0.08	daughter	0.06
begins with mother	family of foreign veteran	-0.08	nephew	0.1	grandchild	-0.05	niece	0.1
begins with mr	comrade	0.11	volunteer	0.06	foreign veteran	0.06
begins with mu	kin	-0.05
begins with mua	kin	-0.11	comrade	-0.07	resident	-0.08	official	-0.05	finder	0.15
begins with muc	comrade	0.05	resident	-0.09	finder	0.11	witness	-0.05	daughter	0.06
begins with mui	kin	-0.07	resident	0.1	official	0.05	nephew	-0.06	wife	0.05
begins with mung	kin	0.16	resident	-0.09	witness	0.05	nephew	0.05	child	0.07
begins with muoi	kin	0.15	resident	-0.08	official	0.06	nephew	0.06	family	-0.05	grandchild	-0.07	brother	0.07	niece	-0.05	wife	0.06
begins with muon	organisation	0.05	nephew	-0.06	family	0.13	niece	-0.06
begins with muong	kin	0.09	comrade	-0.1	finder	0.09	cemetery keeper	0.05	family	-0.07	son	0.05
begins with my	comrade	-0.07	resident	-0.16	official	-0.07	finder	-0.14	cemetery keeper	-0.05	witness	-0.11	teacher	-0.05	foreign veteran	-0.14	family of foreign veteran	0.25	researcher	0.07	nephew	0.17	family	-0.13	niece	0.13	sister	-0.17	daughter	-0.11	son	-0.07	child	-0.07	sister-in-law	-0.07
begins with na	resident	0.06	volunteer	0.05	daughter	0.05
begins with nam	kin	-0.06	comrade	-0.24	resident	0.33	volunteer	0.07	witness	0.05	foreign veteran	-0.05	family of foreign veteran	-0.05	grandchild	0.06	brother	0.06	niece	-0.05	sister	-0.17	daughter	-0.06	wife	0.05	son	-0.09	child	0.15	daughter-in-law	-0.08
begins with name	foreign veteran	0.11	family of foreign veteran	-0.07	nephew	-0.07	family	-0.05	niece	0.1
begins with nao	kin	0.08	resident	0.05	official	0.07	nephew	-0.05	grandchild	0.12	sister	0.08	son	0.05	child	-0.05
begins with nay	resident	-0.05	nephew	0.06	family	-0.09	niece	-0.13	daughter	-0.08	child	0.07	great-grandchild	0.06
begins with ne	kin	0.08	comrade	0.05	finder	-0.05	family of foreign veteran	-0.05	daughter	0.05	daughter-in-law	0.07
begins with nen	resident	0.09	family	0.06
begins with ng	kin	0.13	comrade	0.12	nephew	-0.09	family	0.05	grandchild	-0.05	sister	0.05
begins with nga	resident	-0.05	official	0.07	nephew	-0.07	family	0.05	sister	0.06
begins with ngan	kin	0.12	comrade	0.14	resident	-0.09	official	0.05	finder	-0.05	daughter-in-law	0.05
begins with ngay	kin	0.05	comrade	-0.11	resident	0.21	official	-0.13	finder	-0.06	cemetery keeper	-0.1	volunteer	-0.06	witness	0.11	organisation	0.11	nephew	0.12	grandchild	-0.12	daughter	-0.05	son	-0.05	child	0.06	great-grandchild	-0.05
begins with nghe	kin	-0.06	comrade	-0.06	resident	0.11	finder	-0.12	volunteer	-0.05	grandchild	-0.07	niece	-0.06	sister	-0.05	son	-0.05	child	0.06	daughter-in-law	0.05	great-grandchild	0.06
begins with nghi	kin	0.12	organisation	0.09	nephew	0.05	brother	-0.05	niece	-0.08
begins with nghia	kin	-0.14	comrade	0.05	finder	-0.1	cemetery keeper	0.15	organisation	-0.06	nephew	-0.05	family	0.13	sister	-0.05	child	-0.05
begins with nghiem	kin	0.07	comrade	0.08	resident	-0.08	sister	0.05
begins with ngo	kin	0.08	resident	-0.11	volunteer	-0.05	brother	0.07	sister	0.12
begins with ngoai	kin	0.08	comrade	-0.06	resident	-0.08	official	-0.08	finder	-0.06	volunteer	0.05	witness	-0.09	nephew	-0.13	grandchild	0.26	brother	-0.09	niece	-0.12	daughter	-0.1	wife	-0.06	son	-0.09	child	-0.09	daughter-in-law	-0.06	great-grandchild	0.06
begins with ngoc	kin	-0.07	resident	-0.09	official	0.06	witness	-0.06	nephew	-0.1	family	-0.09	daughter	0.05	son	0.05	child	0.08
begins with ngoi	kin	-0.07	comrade	-0.11	resident	0.06	cemetery keeper	0.05	organisation	0.07
begins with ngu	kin	-0.1	comrade	0.1	family	-0.07
begins with nguoi	kin	0.19	resident	-0.15	official	-0.05	witness	-0.06	teacher	-0.08	nephew	0.09	family	0.06	brother	-0.11	niece	-0.12	sister	0.07	daughter	0.13	wife	-0.09	daughter-in-law	-0.05	sister-in-law	-0.08	great-grandchild	-0.1
begins with nguyen	kin	0.13	resident	-0.21	official	-0.05	finder	-0.1	volunteer	0.15	witness	-0.06	teacher	0.13	foreign veteran	-0.07	family of foreign veteran	-0.05	nephew	0.09	family	-0.08	grandchild	-0.13	brother	0.08	sister	-0.17	daughter	-0.05	wife	0.07	son	0.14
begins with nha	kin	0.2	comrade	-0.23	finder	0.2	cemetery keeper	-0.1	volunteer	-0.13	witness	-0.08	organisation	-0.07	teacher	-0.1	foreign veteran	-0.08	nephew	0.21	family	0.19	grandchild	-0.13	niece	-0.29	daughter	-0.11	son	-0.12	child	-0.16	daughter-in-law	-0.05	sister-in-law	0.08
begins with nhac	comrade	0.11	organisation	0.06
begins with nham	kin	0.11	comrade	0.05	family	0.07
begins with nhan	kin	-0.07	comrade	0.14	finder	-0.05	volunteer	-0.06	organisation	-0.05	nephew	-0.1	grandchild	-0.05	brother	0.06	wife	-0.05	son	-0.08	child	0.05	daughter-in-law	-0.05	sister-in-law	-0.05	great-grandchild	0.05
begins with nhanh	kin	-0.05	comrade	-0.06
begins with nhap	kin	-0.09	comrade	0.13
begins with nhat	comrade	-0.14	finder	0.1	family	-0.06	grandchild	0.09	brother	0.06
begins with nhau	kin	0.09	resident	-0.06	organisation	0.07	wife	0.05
begins with nhe	kin	0.17	comrade	0.05	family	-0.06	niece	-0.06	sister	0.07	wife	0.07
begins with nho	kin	0.21	comrade	0.06	official	-0.05	finder	-0.07	cemetery keeper	-0.05	volunteer	-0.11	witness	-0.06	organisation	-0.08	teacher	0.16	family	-0.1	grandchild	0.1	brother	-0.1	niece	0.11	sister	-0.14	daughter	-0.09	wife	0.06	son	0.16	child	-0.07
begins with nhom	comrade	-0.11	resident	-0.15	finder	0.09	volunteer	0.25	organisation	0.1	grandchild	0.07	great-grandchild	0.08
begins with nhon	official	0.07
begins with nhu	kin	0.18	official	0.07	nephew	-0.09	family	0.17	grandchild	-0.05	daughter-in-law	0.1
begins with nhung	kin	0.16	comrade	-0.08	finder	-0.05	niece	-0.06
begins with nie	comrade	-0.05	official	0.1
begins with nien	witness	0.05	nephew	0.06
begins with ninh	resident	0.05	official	-0.05	finder	0.05	witness	-0.05	researcher	0.06	nephew	0.05	grandchild	-0.05
begins with no	kin	0.11	resident	-0.06	foreign veteran	0.06	nephew	-0.05
begins with noi	kin	0.11	official	-0.1	finder	-0.2	cemetery keeper	-0.09	witness	-0.08	teacher	-0.07	foreign veteran	-0.07	family of foreign veteran	-0.05	nephew	-0.06	family	-0.21	grandchild	0.56	brother	-0.15	daughter	-0.18	wife	-0.12	son	-0.21	child	-0.15	great-grandchild	-0.12
begins with nong	niece	-0.07	daughter	0.07
begins with not	family of foreign veteran	-0.08
begins with ntls	kin	-0.34	comrade	-0.13	resident	0.14	official	-0.16	finder	-0.09	cemetery keeper	0.35	volunteer	0.05	organisation	-0.11	nephew	-0.1	grandchild	0.09
begins with nu	kin	-0.07	witness	0.05	organisation	0.1	niece	0.07
begins with nua	comrade	0.06	family	-0.05	son	0.07
begins with nui	kin	-0.11
begins with nuoc	resident	-0.07
begins with nuoi	comrade	-0.1	resident	0.13
begins with o	kin	-0.09	comrade	-0.06	resident	0.43	official	-0.13	finder	0.15	cemetery keeper	-0.18	volunteer	-0.08	witness	0.05	organisation	-0.16	teacher	0.16	foreign veteran	-0.13	researcher	-0.07	nephew	0.13	family	0.05	grandchild	-0.16	sister	-0.11	daughter	-0.08	son	-0.08	child	0.06	daughter-in-law	-0.08
begins with of	kin	0.08	official	-0.07	finder	0.05	organisation	0.09	foreign veteran	-0.12	family of foreign veteran	0.14	researcher	-0.1	sister-in-law	0.05
begins with oi	resident	-0.1	witness	-0.07	nephew	-0.19	niece	0.14	daughter	0.07	great-grandchild	-0.07
begins with on	kin	0.14	comrade	-0.17	resident	-0.1	official	-0.07	finder	-0.05	witness	-0.07	foreign veteran	0.11	family of foreign veteran	0.08	nephew	-0.12	grandchild	0.12
begins with oncle	kin	0.05	family of foreign veteran	0.05	niece	0.1
begins with one	official	0.07	finder	0.05	volunteer	0.06	foreign veteran	-0.12	family of foreign veteran	0.06
begins with ong	kin	0.11	comrade	-0.09	resident	-0.18	official	0.34	finder	-0.22	cemetery keeper	-0.11	volunteer	-0.17	foreign veteran	0.12	family of foreign veteran	-0.07	nephew	-0.28	family	-0.12	grandchild	0.53	brother	-0.08	sister	-0.26	daughter	-0.18	child	-0.25	daughter-in-law	-0.09	great-grandchild	0.14
begins with pa	comrade	0.07
begins with page	kin	0.05	niece	0.07
begins with pao	witness	0.07
begins with pere	kin	-0.05	foreign veteran	-0.06	family of foreign veteran	0.11	daughter	0.07	daughter-in-law	0.05
begins with pha	kin	0.05	comrade	-0.05	resident	0.11	official	-0.05	volunteer	0.09	witness	0.06
begins with phai	kin	-0.07	comrade	0.09	witness	-0.05	sister-in-law	0.08
begins with pham	kin	-0.05	comrade	-0.06	resident	-0.05	official	0.11	grandchild	-0.06	daughter	-0.05	wife	0.07
begins with phan	kin	0.14	resident	0.09	official	0.09	finder	-0.08	cemetery keeper	-0.05	volunteer	-0.09	witness	-0.07	daughter	-0.06
begins with phao	comrade	0.17	resident	0.06	official	-0.05	witness	-0.05	family	-0.06	sister-in-law	0.08
begins with phap	kin	-0.07	resident	0.06	foreign veteran	0.05	family of foreign veteran	0.05
begins with phau	wife	0.05
begins with phe	kin	-0.06	resident	0.11	finder	0.05	sister-in-law	0.05
begins with phep	kin	-0.09	comrade	0.06	niece	-0.06	wife	0.05
begins with phi	resident	0.05	witness	0.08	nephew	-0.08	family	0.05
begins with phia	kin	-0.05	comrade	-0.08	resident	0.08	finder	0.06	cemetery keeper	0.07	volunteer	0.05	family	0.05
begins with phieu	resident	-0.06	cemetery keeper	0.05	child	0.05
begins with pho	brother	0.06
begins with phong	kin	-0.09	comrade	-0.06	resident	0.06	finder	-0.08	volunteer	0.17	witness	-0.09	organisation	0.06	grandchild	-0.08	brother	0.07	son	-0.06
begins with phu	kin	-0.12	comrade	0.05	resident	-0.14	official	0.14	finder	0.06	cemetery keeper	-0.1	volunteer	-0.05	witness	-0.11	organisation	0.05	foreign veteran	-0.06	nephew	0.09	family	-0.07	sister	-0.05	sister-in-law	0.1
begins with phuc	resident	-0.05	nephew	0.13	grandchild	-0.05
begins with phung	kin	0.15	comrade	0.08	resident	-0.07	family	-0.06	brother	0.06	sister	0.07	daughter	0.09
begins with phuoc	kin	-0.06	comrade	-0.05	resident	0.1	official	-0.08	cemetery keeper	0.05	witness	-0.06	family of foreign veteran	-0.05	family	-0.05	grandchild	-0.07	brother	0.05	niece	0.07	great-grandchild	0.05
begins with phuong	kin	-0.08	comrade	-0.05	resident	-0.07	official	0.08	cemetery keeper	0.07	volunteer	-0.08	organisation	0.1	family	0.09	grandchild	-0.07	brother	0.07	sister	-0.05	wife	0.05
begins with qua	kin	-0.09	comrade	0.09	resident	-0.05	witness	0.05	nephew	0.11	family	-0.05	niece	0.06
begins with quach	comrade	0.05	nephew	0.06
begins with quan	kin	0.19	resident	-0.16	official	-0.17	cemetery keeper	0.24	teacher	-0.06	foreign veteran	-0.05	nephew	-0.21	family	0.32	grandchild	-0.06	son	0.05	great-grandchild	-0.06
begins with quang	kin	-0.13	comrade	0.12	resident	-0.06	finder	-0.06	cemetery keeper	-0.05	organisation	-0.06	foreign veteran	-0.05	family of foreign veteran	-0.06	nephew	-0.08	niece	0.07	sister	-0.14	child	-0.07
begins with que	kin	0.33	comrade	-0.09	resident	0.1	official	-0.13	volunteer	-0.09	witness	0.1	teacher	-0.05	foreign veteran	-0.05	nephew	0.1	family	0.08	grandchild	-0.16	niece	0.16	sister	-0.05	daughter	-0.05	wife	-0.06	son	-0.07	child	-0.07	daughter-in-law	-0.06
begins with quen	kin	-0.1	comrade	0.11	resident	-0.05
begins with question	kin	0.13	finder	0.05	family	-0.06	great-grandchild	0.05
begins with quoc	comrade	0.08	resident	-0.08	volunteer	-0.05	nephew	0.08	niece	-0.06	sister	0.05
begins with quy	kin	-0.17	comrade	-0.11	witness	0.05	nephew	-0.1	brother	-0.05	niece	0.19	wife	0.05
begins with quyen	kin	-0.07	resident	-0.05	finder	0.05	witness	0.11	niece	0.05
begins with quyet	kin	0.05	resident	0.05	volunteer	0.06
begins with quynh	kin	-0.06
begins with ra	comrade	-0.12	finder	0.12	volunteer	-0.06	witness	-0.07	nephew	-0.06	niece	-0.06	son	0.06	child	0.09
begins with rang	kin	0.06	comrade	-0.05	resident	-0.07	nephew	-0.05	grandchild	0.17
begins with ray	comrade	-0.09	official	-0.05	finder	0.1
begins with re	kin	0.05	comrade	-0.08	resident	-0.05	finder	0.05	family of foreign veteran	0.05	sister-in-law	0.13
begins with ro	resident	-0.1	finder	0.07	witness	0.1	family	-0.05	child	0.11
begins with roi	kin	0.11	resident	0.07	official	-0.08	organisation	0.1	nephew	0.19	family	-0.07	brother	-0.08	niece	-0.14	sister	0.05	wife	0.07	child	-0.06
begins with rung	kin	-0.07	comrade	-0.08	official	0.09
begins with ruot	kin	0.15	comrade	-0.13	resident	-0.08	nephew	-0.11	grandchild	-0.12	brother	0.08	niece	0.21	wife	-0.05	son	-0.07	child	-0.05
begins with s	kin	0.07	volunteer	-0.05	family	0.06	grandchild	-0.05	great-grandchild	0.09
begins with sa	kin	0.11	comrade	0.05	resident	-0.11	grandchild	0.05	brother	-0.05
begins with sach	kin	-0.13	comrade	-0.26	resident	-0.19	official	0.18
begins with sai	resident	-0.05
begins with sam	kin	0.1	resident	-0.07	family	-0.06	grandchild	0.06
begins with san	comrade	-0.06	finder	0.11	niece	0.05
begins with sang	kin	-0.11	comrade	-0.08	resident	-0.2	official	0.07	witness	0.23	grandchild	-0.07
begins with sanh	kin	0.16	nephew	-0.1	grandchild	-0.05	child	0.09
begins with sao	resident	0.15	official	-0.05	family	-0.05	daughter	0.07
begins with sat	kin	-0.12	comrade	0.14	volunteer	-0.05	witness	-0.06
begins with sau	kin	-0.19	comrade	-0.06	resident	0.21	volunteer	-0.06	witness	-0.05	organisation	-0.05	family of foreign veteran	-0.05	family	-0.1	brother	-0.06	sister	0.1
begins with se	kin	0.05	nephew	0.07
begins with sen	daughter	0.07
begins with seo	kin	-0.05	official	0.12	volunteer	0.05
begins with sgt	kin	-0.05	family of foreign veteran	0.09
begins with si	official	-0.29	finder	-0.12	witness	-0.13	teacher	-0.05	family of foreign veteran	-0.05	nephew	-0.15	grandchild	-0.05	niece	0.05	daughter	0.1	wife	0.07	son	-0.05	great-grandchild	-0.06
begins with sinh	comrade	-0.19	resident	-0.06	official	-0.09	finder	-0.12	witness	0.1	teacher	0.08	family	-0.36	grandchild	0.08	brother	0.18	daughter	0.07	wife	-0.08	son	0.09	daughter-in-law	-0.05	great-grandchild	-0.09
begins with sn	comrade	-0.06	official	-0.05	sister	-0.1
begins with so	kin	0.17	comrade	-0.26	official	0.1	finder	-0.09	cemetery keeper	-0.05	volunteer	-0.1	organisation	-0.13	family	0.09	niece	-0.08	sister	-0.07	son	0.1	daughter-in-law	-0.07	sister-in-law	-0.05
begins with soc	comrade	0.05	daughter	0.05
begins with son	kin	-0.08	comrade	0.17	resident	-0.05	witness	-0.07	nephew	0.12	grandchild	-0.08	niece	-0.08	daughter-in-law	0.09
begins with song	kin	-0.11	comrade	-0.17	finder	-0.07	family	0.07
begins with su	comrade	-0.05	resident	0.06	official	-0.06	witness	0.1	teacher	0.14	family	-0.07	grandchild	0.08	daughter	0.06	son	-0.05
begins with sua	kin	0.06	comrade	-0.08	resident	-0.06	official	0.05	finder	0.08	nephew	0.08	family	0.06
begins with suis	resident	0.06	witness	0.05	foreign veteran	-0.06	family of foreign veteran	0.1	researcher	0.09
begins with sung	kin	-0.06	nephew	0.05	grandchild	0.05
begins with suu	teacher	0.05
begins with sy	kin	0.14	witness	0.06	nephew	0.05	family	0.06	grandchild	-0.05	niece	-0.07	daughter	0.07
begins with t	kin	0.08	official	0.05	great-grandchild	0.05
begins with ta	kin	-0.15	finder	0.08	volunteer	-0.05	witness	-0.07	foreign veteran	-0.06	grandchild	-0.09	niece	-0.08
begins with tai	kin	-0.18	resident	-0.07	finder	0.1	cemetery keeper	-0.09	volunteer	0.09	organisation	0.19	family	0.07	grandchild	0.05
begins with tam	kin	0.1	official	-0.07	finder	0.09	teacher	0.07	nephew	-0.06	family	-0.05	grandchild	-0.12	brother	-0.08	niece	-0.06	sister	0.14	great-grandchild	0.08
begins with tan	kin	-0.23	resident	0.16	official	-0.08	witness	0.1	family	0.12	grandchild	-0.07	brother	-0.05	daughter	-0.05	child	0.06
begins with tang	official	0.1	family	-0.06	son	0.06
begins with tao	resident	0.05	son	0.05
begins with tap	kin	-0.16	official	0.09	volunteer	0.06	witness	0.06	nephew	-0.05	child	0.08
begins with tau	kin	-0.05	comrade	0.08	nephew	-0.05	family	0.09	grandchild	-0.06
begins with tay	kin	0.09	comrade	-0.07	resident	-0.07	official	0.07	volunteer	-0.09	witness	0.08	family	-0.05	brother	0.07	son	-0.05
begins with ten	kin	0.43	resident	-0.48	official	-0.21	finder	-0.14	cemetery keeper	-0.09	witness	-0.12	organisation	-0.08	family of foreign veteran	-0.05	nephew	0.12	family	-0.22	grandchild	-0.05	brother	0.13	niece	0.18	sister	-0.12	wife	0.06	son	-0.24	daughter-in-law	-0.08	great-grandchild	-0.13
begins with tet	witness	0.05
begins with thach	kin	0.18
begins with thai	kin	0.24	resident	-0.05	official	-0.06	finder	-0.06	cemetery keeper	0.05	witness	0.08	organisation	0.06	grandchild	-0.05	niece	0.06	daughter	-0.06	son	0.07
begins with tham	kin	-0.11	comrade	0.05	organisation	0.05	nephew	-0.08	grandchild	-0.06	sister	0.05	great-grandchild	0.05
begins with than	comrade	-0.11	official	0.1	witness	0.09	brother	-0.05	niece	-0.05	son	0.14
begins with thang	kin	0.05	comrade	0.19	official	-0.11	finder	-0.09	volunteer	0.08	teacher	-0.05	family of foreign veteran	-0.05	family	-0.08	grandchild	-0.14	niece	-0.12	sister	-0.07	wife	0.07	son	-0.05	child	0.06
begins with thanh	kin	0.19	official	0.05	finder	-0.05	witness	0.13	organisation	-0.07	nephew	0.13	grandchild	-0.08	sister	-0.07	child	-0.07	daughter-in-law	-0.05
begins with thao	brother	0.06	daughter	0.05
begins with thap	comrade	-0.06	resident	0.1	teacher	0.06	family	0.07
begins with that	kin	-0.05	finder	-0.05	nephew	0.07	family	0.05	niece	-0.05
begins with thay	kin	0.34	comrade	-0.08	resident	0.09	official	-0.05	finder	0.1	witness	-0.08	family of foreign veteran	-0.06	nephew	-0.18	family	0.14	grandchild	0.08	sister	-0.08	child	0.12	daughter-in-law	-0.07
begins with the	kin	0.11	comrade	-0.12	resident	-0.05	finder	0.18	cemetery keeper	-0.06	volunteer	0.05	witness	-0.05	organisation	0.1	foreign veteran	0.09	researcher	0.05	grandchild	-0.1	brother	0.05	niece	-0.08	daughter-in-law	-0.06	sister-in-law	-0.05	great-grandchild	-0.06
begins with them	kin	0.05	nephew	0.06
begins with theo	kin	-0.22	comrade	0.13	official	0.07	volunteer	0.07	family	-0.11	brother	-0.06
begins with there	kin	0.12	resident	0.06	foreign veteran	-0.08	family of foreign veteran	0.05	family	0.05	niece	0.06
begins with thi	kin	0.26	comrade	-0.05	resident	-0.27	official	0.16	finder	0.05	cemetery keeper	-0.05	volunteer	-0.17	witness	-0.06	organisation	-0.13	foreign veteran	-0.09	nephew	-0.15	family	-0.09	grandchild	0.05	brother	0.09	niece	0.09	sister	0.08	wife	0.17	child	-0.06	daughter-in-law	-0.06	sister-in-law	0.14	great-grandchild	-0.13
begins with thien	kin	0.07	comrade	0.06	resident	-0.05
begins with thieu	kin	0.07	nephew	0.08	grandchild	-0.07
begins with thinh	comrade	0.05	child	0.06
begins with this	finder	0.07	family	0.05
begins with tho	kin	0.22	resident	-0.1	witness	-0.06	family	0.19	grandchild	-0.16	daughter	-0.06
begins with thoi	comrade	0.2	resident	-0.06	child	0.06
begins with thom	official	0.09
begins with thon	kin	-0.28	comrade	-0.06	resident	0.3	official	0.16	finder	-0.06	cemetery keeper	-0.05	volunteer	-0.05	organisation	0.05	daughter	0.06
begins with thong	kin	0.05	comrade	-0.16	resident	0.13	official	0.05	finder	-0.05	organisation	0.15	teacher	0.1	nephew	0.06	brother	-0.07	niece	0.08	sister	0.06	daughter	-0.08	wife	0.07	son	-0.07
begins with thu	comrade	-0.12	official	0.11	witness	0.06	organisation	-0.05	foreign veteran	0.1	family of foreign veteran	0.06	nephew	-0.05	family	0.05	grandchild	-0.06	sister	-0.08	daughter	0.11	child	0.08	sister-in-law	0.06	great-grandchild	-0.06
begins with thua	kin	0.18	comrade	-0.09	volunteer	-0.07	nephew	-0.07	family	0.06	grandchild	0.12	child	0.06	sister-in-law	0.05	great-grandchild	-0.05
begins with thuan	grandchild	0.05
begins with thuc	grandchild	0.05	son	0.07
begins with thuoc	kin	0.06	comrade	-0.05	resident	0.08	family	-0.05	daughter	0.05	son	0.06
begins with thuong	comrade	-0.15	resident	0.05	witness	0.05	brother	-0.05	child	0.05
begins with thuy	volunteer	-0.06	witness	0.08	organisation	0.09
begins with tich	kin	-0.06	official	0.11
begins with tien	kin	0.08	comrade	0.09	resident	-0.1	finder	-0.06	volunteer	-0.07	nephew	0.11	family	0.08	grandchild	-0.07	brother	-0.06	niece	-0.09
begins with tieng	comrade	-0.05	official	0.05	foreign veteran	0.05
begins with tiep	kin	-0.1
begins with tieu	kin	-0.07	comrade	0.18	resident	-0.11	finder	-0.08	organisation	-0.06	teacher	0.07	nephew	-0.06	daughter-in-law	0.06
begins with tim	kin	0.17	comrade	-0.11	resident	-0.1	volunteer	-0.12	witness	-0.05	teacher	-0.06	foreign veteran	-0.09	nephew	0.14	family	-0.12	grandchild	-0.08	niece	-0.06	daughter	-0.09	son	0.05	sister-in-law	-0.06
begins with tin	kin	0.08	comrade	0.16	official	-0.12	cemetery keeper	-0.08	organisation	0.08	nephew	0.12	grandchild	-0.11	sister	0.05	wife	0.07	child	-0.05
begins with tinh	resident	-0.12	finder	-0.06	cemetery keeper	0.1	volunteer	0.06	witness	0.05	foreign veteran	-0.05	family	0.09
begins with tnxp	kin	-0.08	comrade	0.07	nephew	0.07	niece	0.05
begins with to	comrade	0.06	resident	-0.05	organisation	0.14	foreign veteran	0.13	family of foreign veteran	-0.1	researcher	-0.05	nephew	0.12	family	-0.05	brother	0.13	niece	-0.09	daughter-in-law	-0.05
begins with toa	kin	0.09	resident	-0.06	finder	0.11	nephew	0.06
begins with toan	kin	-0.06	family	-0.07	grandchild	0.05
begins with toc	resident	0.08	official	-0.06	family	0.05	grandchild	-0.07	daughter	-0.06
begins with toi	kin	0.32	comrade	-0.21	resident	0.07	official	-0.23	finder	0.12	cemetery keeper	-0.05	volunteer	-0.27	organisation	-0.09	teacher	-0.05	foreign veteran	-0.08	family of foreign veteran	-0.14	researcher	-0.1	family	-0.13	grandchild	-0.43	brother	0.27	niece	-0.21	daughter	-0.08	wife	0.17	son	0.29	child	0.07	daughter-in-law	-0.19	great-grandchild	-0.2
begins with ton	kin	0.07	brother	0.05	daughter-in-law	0.07
begins with tong	kin	-0.06	comrade	-0.05	official	0.06	family	-0.07	brother	0.05	great-grandchild	0.08
begins with tra	comrade	-0.12	official	0.05	finder	0.13	witness	-0.06	nephew	0.13	niece	-0.07	child	0.06
begins with trach	nephew	0.07	family	-0.06
begins with trai	kin	0.08	comrade	-0.13	resident	-0.09	cemetery keeper	0.08	volunteer	-0.06	grandchild	-0.17	brother	0.11	niece	-0.06	sister	0.21	wife	-0.07	son	-0.09	sister-in-law	-0.06
begins with tram	kin	-0.11	comrade	0.14	resident	0.07	official	0.08	volunteer	-0.05
begins with tran	kin	-0.15	comrade	-0.08	resident	0.17	official	-0.11	finder	-0.05	cemetery keeper	-0.06	volunteer	-0.05	witness	0.27	organisation	0.09	teacher	-0.05	foreign veteran	-0.08	wife	-0.06
begins with trang	kin	0.14	comrade	-0.3	resident	-0.16	official	-0.17	finder	-0.15	cemetery keeper	0.46	witness	-0.05	organisation	-0.09	teacher	-0.05	nephew	0.05	family	-0.05	grandchild	0.12	brother	-0.06	niece	-0.05	child	-0.06	great-grandchild	-0.06
begins with tre	kin	0.13	nephew	-0.09	grandchild	0.12	daughter	0.07
begins with tren	kin	-0.1	comrade	-0.16	resident	0.23	official	-0.09	nephew	0.06	family	0.05	grandchild	-0.05	brother	0.05
begins with tri	comrade	0.05	official	-0.07	finder	-0.05
begins with trich	comrade	-0.18	resident	-0.06	cemetery keeper	0.06
begins with trieu	kin	0.07	resident	0.05	finder	-0.07	volunteer	-0.05	brother	-0.08	niece	-0.08	daughter	-0.05	son	-0.05
begins with trinh	kin	0.06	comrade	0.11	finder	0.05	volunteer	-0.05	witness	-0.06	organisation	-0.05	foreign veteran	-0.05	nephew	-0.06	sister	-0.06	sister-in-law	0.07
begins with tro	kin	-0.05	volunteer	0.05	witness	0.05	family of foreign veteran	0.06	nephew	0.06
begins with trong	comrade	-0.05	resident	0.13	finder	0.05	volunteer	0.05	witness	-0.16	organisation	-0.07	foreign veteran	-0.05	researcher	0.05	niece	-0.19	daughter	0.06	son	0.07	great-grandchild	0.06
begins with tru	resident	-0.06	finder	0.06	researcher	0.07
begins with truc	kin	-0.07	comrade	-0.06
begins with trung	kin	-0.07	comrade	-0.06	official	0.13	finder	0.06	cemetery keeper	-0.05	witness	-0.11	foreign veteran	-0.05	nephew	0.12	family	-0.11	grandchild	-0.08	wife	-0.05	son	-0.06	daughter-in-law	0.07
begins with truoc	kin	0.18	comrade	-0.09	resident	0.12	finder	-0.1	witness	0.06	family of foreign veteran	0.05	nephew	0.07	brother	-0.05	sister	0.05	son	0.05
begins with truong	kin	-0.36	resident	0.1	teacher	0.29	foreign veteran	-0.06	nephew	-0.21	family	-0.07	grandchild	0.06	niece	0.15	daughter	0.05	wife	-0.06	son	-0.07	child	0.06
begins with tu	kin	-0.1	comrade	-0.1	resident	-0.1	official	0.18	finder	-0.08	volunteer	0.12	family	0.08	sister	-0.08	daughter	0.05	wife	-0.07	daughter-in-law	-0.07
begins with tuan	comrade	-0.06	resident	-0.06	official	0.06	nephew	0.1
begins with tuc	resident	0.06	grandchild	-0.06	brother	0.05	great-grandchild	0.11
begins with tui	comrade	0.08	finder	0.08	volunteer	-0.07	witness	-0.07	nephew	0.14	family	-0.11	brother	0.06	niece	-0.05	sister	0.05	great-grandchild	-0.06
begins with tung	comrade	-0.06	witness	0.08
begins with tuoi	kin	0.23	comrade	-0.1	resident	-0.27	finder	-0.06	volunteer	-0.06	witness	0.16	organisation	0.15	nephew	-0.08	family	0.13	brother	0.2	sister	-0.05	daughter	-0.08	wife	0.17	son	-0.11	child	-0.07	great-grandchild	-0.05
begins with tuong	kin	-0.07	resident	0.06	cemetery keeper	0.06	organisation	0.05	nephew	0.08	family	-0.05	daughter	0.08
begins with tuyen	comrade	0.05	nephew	0.12
begins with ty	nephew	-0.05	wife	0.06
begins with u	organisation	0.05
begins with ubnd	kin	-0.1	official	0.15
begins with un	witness	0.1	nephew	0.09
begins with uncle	kin	0.24	foreign veteran	-0.08	grandchild	-0.07	niece	0.18	daughter	-0.05
begins with une	kin	-0.07	finder	0.09	foreign veteran	-0.05	nephew	0.06
begins with ut	kin	0.17	resident	-0.06	witness	0.05	nephew	0.06	grandchild	-0.1	brother	0.1	child	0.05
begins with uy	resident	-0.07	official	0.05	family of foreign veteran	0.05	nephew	-0.05	son	0.05
begins with va	official	-0.09	finder	0.07	family	0.05	brother	-0.05	niece	-0.05	sister	0.06
begins with van	kin	0.18	resident	-0.24	official	0.1	finder	-0.1	witness	-0.17	organisation	-0.11	foreign veteran	-0.12	family of foreign veteran	-0.15	researcher	-0.05	family	-0.19	wife	-0.09	son	0.05	child	-0.05	daughter-in-law	0.08	sister-in-law	-0.07	great-grandchild	-0.07
begins with vang	kin	0.06	comrade	-0.07	nephew	0.06	daughter-in-law	0.05
begins with vao	kin	0.05	comrade	0.11	finder	0.06	family	0.08
begins with ve	resident	0.06	official	0.05	finder	0.09	cemetery keeper	-0.06	volunteer	0.06	witness	-0.07	organisation	-0.07	nephew	0.08	family	0.1	brother	-0.05	niece	-0.06	sister	-0.1	daughter	-0.05	wife	0.08	son	0.1
begins with vi	kin	-0.07	comrade	0.1	resident	0.07	official	0.07	volunteer	-0.1	witness	-0.08	organisation	0.07	nephew	-0.09	niece	0.1	sister	-0.09	wife	-0.05	son	-0.08	child	0.07
begins with viec	kin	-0.1	official	0.1
begins with vien	kin	-0.07	resident	-0.19	official	0.09	cemetery keeper	0.06	volunteer	0.08	organisation	0.07	teacher	0.1	nephew	-0.08	family	0.08	grandchild	0.05	great-grandchild	-0.05
begins with viet	kin	0.16	comrade	0.09	resident	-0.08	teacher	0.05	family of foreign veteran	-0.05	grandchild	-0.06	brother	0.1	niece	0.07	daughter	0.05	wife	0.07	son	0.08	child	-0.08
begins with vietnamese	kin	0.09	foreign veteran	-0.05	family of foreign veteran	-0.07	researcher	0.05	grandchild	0.05	niece	-0.05
begins with vinh	comrade	-0.1	resident	0.05	official	0.06	volunteer	-0.06	witness	-0.07	family	0.11	sister	-0.06
begins with vo	kin	0.14	resident	-0.08	cemetery keeper	0.08	volunteer	-0.06	witness	-0.08	family	0.06	grandchild	-0.09	brother	-0.06	wife	0.17	son	-0.07	daughter-in-law	0.05
begins with voi	kin	-0.13	resident	-0.11	finder	0.08	organisation	0.1	nephew	-0.07	brother	0.08	niece	0.07	daughter-in-law	0.06
begins with vong	kin	0.06	comrade	-0.1
begins with vu	kin	0.21	official	-0.11	finder	-0.05	witness	-0.08	nephew	0.06	brother	-0.05	sister	0.05
begins with vua	resident	-0.05	nephew	0.05
begins with vung	resident	0.05
begins with vuon	kin	-0.21	comrade	-0.06	resident	0.18
begins with vuong	comrade	-0.05	resident	-0.05	witness	0.07	family	0.05	niece	-0.06	daughter	0.06	daughter-in-law	0.05
begins with was	kin	-0.14	volunteer	-0.06	witness	0.08	foreign veteran	0.07	family of foreign veteran	0.06	researcher	-0.05	niece	-0.06	daughter	0.09
begins with we	resident	0.09	finder	0.09	witness	-0.05	foreign veteran	-0.06
begins with with	comrade	-0.06	resident	-0.05	foreign veteran	0.2	family of foreign veteran	-0.05	niece	0.06	daughter-in-law	0.06
begins with xa	kin	-0.52	comrade	-0.16	resident	0.11	official	0.68	cemetery keeper	0.12	witness	-0.1	organisation	0.06	foreign veteran	-0.05	nephew	-0.11	family	0.15	grandchild	0.05	daughter	-0.05	child	0.05	sister-in-law	-0.05
begins with xac	resident	0.07	nephew	-0.05
begins with xay	comrade	-0.05
begins with xe	kin	0.06	comrade	0.14	resident	-0.06	finder	0.08	witness	-0.07	niece	-0.05
begins with xem	kin	0.1	grandchild	0.07	niece	-0.05
begins with xin	kin	-0.12	comrade	-0.06	resident	0.13	finder	-0.07	nephew	0.05	family	-0.08	niece	-0.08	sister	0.05	child	-0.06	sister-in-law	-0.07	great-grandchild	0.06
begins with xom	kin	-0.11	comrade	-0.1	resident	0.32	finder	-0.05	volunteer	-0.05	family	-0.06	niece	-0.07	daughter	0.06
begins with xua	kin	-0.1	resident	0.11	official	0.05	witness	0.08	family	0.09
begins with xuan	kin	0.13	comrade	0.08	resident	-0.07	finder	-0.09	organisation	0.07	teacher	0.05	nephew	-0.07	grandchild	0.07	child	-0.07	daughter-in-law	-0.05
begins with xung	resident	0.05	nephew	0.05
begins with xuong	resident	-0.09	finder	0.13	family	0.08
begins with xuyen	kin	-0.07	comrade	0.05	nephew	0.09	family	-0.05
begins with y	resident	-0.09	official	0.15	finder	-0.06	nephew	0.06	wife	0.05
begins with yen	kin	0.11	comrade	-0.06	resident	-0.1	official	0.05	finder	-0.07	volunteer	0.05	family	0.08	sister	-0.05
begins with you	finder	-0.05	family of foreign veteran	0.07	brother	0.06	niece	0.05
begins with your	kin	0.09	foreign veteran	0.06	nephew	-0.06	grandchild	0.09	niece	0.08
days 0	kin	-0.13	comrade	-0.14	official	-0.11	finder	0.14	cemetery keeper	-0.07	volunteer	-0.22	witness	-0.06	organisation	-0.15	foreign veteran	-0.23	family of foreign veteran	-0.11	researcher	-0.12	nephew	-0.23	family	0.12	brother	-0.19	niece	-0.09	sister	-0.06	daughter	-0.14	son	-0.1	child	-0.06	sister-in-law	-0.08	great-grandchild	-0.13
days 1	kin	-0.27	comrade	0.34	official	-0.06	finder	-0.14	cemetery keeper	-0.24	witness	-0.2	organisation	-0.41	teacher	-0.18	foreign veteran	0.16	family of foreign veteran	-0.08	family	-0.16	grandchild	-0.11	niece	-0.12	sister	-0.15	wife	-0.17	son	-0.07	child	0.07
days 2	kin	0.05	resident	-0.15	official	-0.22	cemetery keeper	0.08	organisation	0.09	teacher	-0.12	foreign veteran	-0.08	family of foreign veteran	0.09	researcher	-0.09	nephew	-0.08	grandchild	0.1	niece	0.09	wife	-0.08	child	-0.09	sister-in-law	-0.15	great-grandchild	-0.16
days few	kin	0.39	comrade	-0.45	resident	-0.21	finder	-0.24	cemetery keeper	-0.16	volunteer	-0.1	witness	-0.1	foreign veteran	-0.17	family of foreign veteran	-0.16	researcher	-0.08	nephew	0.09	family	-0.06	grandchild	-0.15	sister	-0.06	son	-0.08	child	-0.11	daughter-in-law	-0.22
days many	comrade	-0.19	resident	-0.11	official	-0.05	finder	-0.05	witness	-0.05	organisation	0.13	nephew	0.05	grandchild	-0.05
entries 0	kin	0.21	comrade	-0.25	resident	-0.23	official	-0.36	finder	-0.22	cemetery keeper	-0.31	volunteer	-0.44	witness	-0.37	organisation	-0.45	teacher	-0.37	foreign veteran	-0.27	family of foreign veteran	-0.26	researcher	-0.29	nephew	-0.24	family	-0.19	grandchild	-0.21	brother	-0.24	niece	-0.11	sister	-0.21	daughter	-0.22	wife	-0.27	son	-0.26	child	-0.21	daughter-in-law	-0.28	sister-in-law	-0.25	great-grandchild	-0.26
entries 2	kin	-0.06	comrade	-0.07	volunteer	0.11
entries few	kin	-0.07	comrade	-0.11	resident	-0.21	finder	-0.05	cemetery keeper	-0.05	volunteer	-0.05	organisation	0.09	nephew	0.05	grandchild	-0.05
entries many	official	-0.08	daughter-in-law	0.06
first kin anh	kin	0.11	comrade	-0.14	resident	-0.08	nephew	-0.15	family	-0.07	grandchild	-0.06	brother	0.17	niece	-0.05	sister	0.25	daughter	-0.1	wife	-0.13	son	-0.08	child	-0.05
first kin anh & he or she	comrade	-0.08	resident	-0.06	nephew	-0.12	grandchild	-0.05	brother	0.23	niece	-0.05	sister	0.07	wife	-0.07	son	-0.05
first kin anh & she	kin	0.1	comrade	-0.06	brother	-0.09	sister	0.19	daughter	-0.06	wife	-0.05
first kin anh trai	kin	0.1	comrade	-0.08	nephew	-0.06	family	-0.13	brother	0.11	sister	0.18	daughter	-0.05	wife	-0.06
first kin anh trai & he or she	kin	0.06	family	-0.1	brother	0.16	niece	0.06
first kin ba	kin	0.08	grandchild	-0.06	daughter	0.11	child	0.08
first kin ba & he or she	kin	0.05	child	0.09
first kin bác	kin	0.13	comrade	-0.09	resident	-0.09	volunteer	-0.07	witness	-0.05	nephew	0.07	grandchild	-0.1	brother	-0.11	niece	0.17	sister	-0.09	daughter	-0.09	wife	-0.06	son	-0.08	child	-0.06	daughter-in-law	-0.05	great-grandchild	-0.06
first kin bác & he or she	kin	0.12	comrade	-0.09	resident	-0.09	volunteer	-0.06	nephew	0.1	grandchild	-0.07	brother	-0.1	sister	-0.06	daughter	-0.06	son	-0.07	child	-0.06	daughter-in-law	-0.05	great-grandchild	-0.05
first kin bác & she	nephew	-0.06	niece	0.16
first kin bố	kin	-0.18	resident	-0.07	family	-0.1	grandchild	-0.17	brother	-0.1	niece	-0.16	sister	-0.1	daughter	0.26	wife	-0.06	son	0.21	child	0.1	sister-in-law	-0.05
first kin bố & he or she	kin	-0.16	comrade	0.07	resident	-0.09	family	-0.06	grandchild	-0.14	brother	-0.06	niece	-0.05	sister	-0.05	son	0.24	child	0.13	daughter-in-law	-0.06
first kin bố & she	niece	-0.09	daughter	0.28	son	-0.1
first kin bố chồng	daughter-in-law	0.22
first kin cha	kin	-0.07	comrade	-0.08	resident	0.09	nephew	-0.07	family	-0.05	grandchild	-0.06	brother	-0.05	niece	-0.06	sister	-0.06	daughter	0.25	wife	-0.05	child	0.06	daughter-in-law	0.06
first kin cha & he or she	kin	-0.1	comrade	-0.06	resident	0.07	nephew	-0.06	daughter	0.11	child	0.08
first kin cha & she	daughter	0.13
first kin chú	kin	0.13	comrade	-0.1	resident	-0.05	nephew	0.12	family	-0.07	grandchild	-0.14	brother	-0.06	niece	0.15	sister	-0.06	daughter	-0.11	wife	-0.06	son	-0.06	child	-0.06
first kin chú & he or she	kin	0.12	comrade	-0.1	nephew	0.18	family	-0.06	grandchild	-0.12	daughter	-0.05	son	-0.05	child	-0.05
first kin chú & she	nephew	-0.08	niece	0.17	daughter	-0.05
first kin chồng	comrade	-0.05	official	-0.05	witness	-0.06	nephew	-0.11	family	-0.06	brother	-0.11	niece	-0.13	sister	-0.09	daughter	-0.13	wife	0.42	son	-0.07	sister-in-law	-0.08
first kin chồng & he or she	kin	-0.08	resident	0.05	nephew	-0.08	brother	-0.05	wife	0.18
first kin chồng & she	kin	0.11	comrade	-0.06	brother	-0.07	niece	-0.1	sister	-0.11	daughter	-0.1	wife	0.24	sister-in-law	-0.06
first kin cô	kin	-0.06	comrade	0.09	nephew	0.15	family	0.07
first kin cô & he or she	kin	-0.11	comrade	0.1	nephew	0.12
first kin cậu	kin	0.19	comrade	-0.11	resident	-0.08	nephew	0.18	grandchild	-0.07	brother	-0.09	niece	0.12	daughter	-0.09	wife	-0.05	son	-0.06	child	-0.05	great-grandchild	-0.05
first kin cậu & he or she	kin	0.13	comrade	-0.1	resident	-0.07	nephew	0.19	grandchild	-0.1	brother	-0.08	daughter	-0.05	son	-0.06	great-grandchild	-0.05
first kin cụ	kin	-0.09	comrade	0.06	finder	0.05	nephew	-0.05	family	-0.06	grandchild	0.1	great-grandchild	0.22
first kin cụ & he or she	kin	-0.06	comrade	0.06	finder	0.05	nephew	-0.05	family	-0.06	grandchild	0.12	great-grandchild	0.18
first kin em	family	0.17	sister	0.05	sister-in-law	0.09
first kin em & he or she	family	0.19
first kin em trai	comrade	-0.07	nephew	-0.05	family	-0.06	brother	0.13	niece	-0.07	sister	0.11	daughter	-0.05	son	-0.05
first kin em trai & he or she	comrade	-0.06	brother	0.18	sister	-0.06
first kin thầy	son	0.06	child	0.07
first kin thầy & he or she	son	0.06	child	0.07
first kin vợ	kin	-0.14	nephew	0.08
first kin ông	resident	-0.06	official	-0.07	cemetery keeper	-0.05	volunteer	-0.06	witness	-0.06	nephew	-0.24	grandchild	0.28	brother	-0.07	niece	-0.16	sister	-0.11	daughter	-0.08	son	-0.08	child	-0.09	daughter-in-law	-0.06	sister-in-law	-0.06
first kin ông & he or she	kin	0.09	official	-0.08	volunteer	-0.05	witness	-0.05	nephew	-0.23	grandchild	0.18	brother	-0.06	niece	-0.15	sister	-0.07	daughter	-0.09	son	-0.06	child	-0.08	daughter-in-law	-0.08	sister-in-law	-0.05	great-grandchild	0.07
first kin ông & she	kin	-0.09	grandchild	0.1	sister	-0.05
full names 0	kin	-0.45	comrade	0.1	official	-0.15	volunteer	-0.18	organisation	-0.17	teacher	-0.12	foreign veteran	0.12	researcher	-0.15	nephew	0.15	grandchild	-0.05	niece	-0.15	sister	-0.05	son	-0.08	child	-0.05	sister-in-law	-0.05
full names 1	kin	0.12	comrade	-0.51	resident	0.09	official	-0.26	cemetery keeper	-0.05	volunteer	-0.15	witness	0.05	teacher	-0.08	foreign veteran	-0.11	family of foreign veteran	0.19	researcher	-0.05	nephew	-0.17	family	0.07	brother	-0.21	niece	0.05	sister	-0.21	daughter	-0.17	son	-0.14	sister-in-law	-0.17	great-grandchild	-0.13
full names 2	resident	-0.14	official	-0.08	finder	0.08	cemetery keeper	-0.17	witness	-0.2	organisation	-0.1	teacher	-0.1	foreign veteran	-0.1	family of foreign veteran	-0.13	researcher	-0.17	nephew	-0.18	family	-0.09	brother	0.07	niece	-0.08	sister	0.05	daughter	-0.2	child	-0.17	daughter-in-law	-0.18	sister-in-law	0.1	great-grandchild	-0.09
full names few	kin	0.43	comrade	-0.05	resident	-0.31	finder	-0.24	cemetery keeper	-0.08	volunteer	-0.15	witness	-0.1	organisation	-0.11	teacher	-0.08	foreign veteran	-0.19	family of foreign veteran	-0.28	researcher	0.05	nephew	0.12	family	-0.17	grandchild	-0.08	niece	-0.19	daughter	0.17	wife	-0.18	son	-0.1	sister-in-law	-0.09
full names many	kin	-0.05	resident	-0.16	official	0.14	finder	-0.14	volunteer	0.09	witness	-0.13	organisation	0.07	family of foreign veteran	-0.07	nephew	-0.11	family	0.05	grandchild	-0.09	brother	-0.09	niece	0.18	wife	-0.1	child	-0.07	sister-in-law	-0.05
has 1st	kin	-0.05	volunteer	-0.05	foreign veteran	-0.05	family of foreign veteran	0.07	researcher	0.11	sister-in-law	0.06
has 2e	family of foreign veteran	0.07
has 2nd	finder	-0.05	foreign veteran	0.08
has 300m	kin	-0.06	finder	0.08
has 3rd	foreign veteran	0.15
has 4th	volunteer	0.05
has 5th	organisation	0.07
has 9th	volunteer	0.08	foreign veteran	0.06
has a	comrade	-0.13	resident	-0.21	official	-0.17	finder	-0.05	volunteer	-0.17	witness	-0.07	organisation	-0.27	teacher	-0.13	family of foreign veteran	0.17	researcher	-0.11	family	-0.05	brother	-0.09	sister	-0.05	wife	-0.19	son	-0.16	child	-0.17	sister-in-law	-0.1	great-grandchild	0.15
has a ba	comrade	0.05	resident	-0.09	grandchild	0.1
has a chau	nephew	-0.07	family	-0.05	grandchild	0.12
has a chu	official	0.06	family	-0.05
has a em	kin	-0.16	resident	0.09	finder	0.05	nephew	-0.12	family	-0.08	grandchild	0.11	niece	0.09
has a ete	witness	0.1	teacher	0.08
has a khong	kin	-0.06	comrade	0.07
has a l	kin	-0.06	family of foreign veteran	0.08	family	-0.05	grandchild	0.05
has a la	kin	-0.08	witness	-0.05	teacher	0.07	family of foreign veteran	0.1	researcher	-0.05	family	-0.09	niece	-0.05
has a letter	finder	0.14	foreign veteran	0.05	family of foreign veteran	-0.05	sister-in-law	0.06
has a lo	comrade	0.07	resident	0.08	sister	0.07
has a luoi	kin	-0.12	resident	0.07	official	0.06	daughter-in-law	0.05
has a man	family of foreign veteran	-0.05	daughter	0.08
has a ong	official	0.09	grandchild	0.1
has a pho	brother	0.07	niece	0.05
has a small	kin	-0.08	family of foreign veteran	0.09
has a truong	kin	-0.1	finder	0.05	organisation	0.05	family	0.08
has a1	kin	0.18	resident	-0.06	grandchild	0.07
has about	resident	-0.07	official	-0.05	finder	-0.08	volunteer	-0.1	witness	-0.07	foreign veteran	0.26	family of foreign veteran	-0.09	nephew	0.07	grandchild	-0.05	niece	-0.05	sister	0.05
has ac	kin	-0.07	volunteer	0.05	niece	-0.06	sister	0.08
has ac tinh	resident	-0.06	official	-0.06	volunteer	0.06
has ad	kin	0.1	resident	-0.06	family	0.08	grandchild	0.11
has adn	kin	0.2	comrade	-0.06	resident	-0.06	official	-0.1	finder	-0.05	organisation	0.06	nephew	-0.11	family	0.18	brother	-0.07	niece	-0.07	sister	0.06	daughter-in-law	0.06	great-grandchild	-0.06
has after	kin	-0.05	comrade	-0.08	finder	-0.07	volunteer	0.06	witness	0.07	foreign veteran	0.07	researcher	0.08	daughter-in-law	0.05
has after the	foreign veteran	0.07
has again	official	0.06	niece	0.05
has ai	kin	-0.18	comrade	-0.16	resident	0.3	official	-0.16	finder	0.15	volunteer	0.17	organisation	-0.1	family of foreign veteran	-0.07	researcher	-0.05	nephew	0.06	family	0.17	grandchild	0.09	brother	-0.07	sister	0.08	wife	-0.06	son	-0.1	child	-0.06	daughter-in-law	-0.12	sister-in-law	-0.12	great-grandchild	0.07
has ai biet	comrade	-0.08	resident	-0.11	organisation	0.07	nephew	-0.05	family	0.19	brother	0.12	niece	0.11	sister	-0.06	daughter	-0.05	wife	-0.07	great-grandchild	-0.06
has ai can	kin	-0.14	comrade	-0.07	official	0.07	finder	0.07	foreign veteran	0.07
has ai co	kin	-0.11	comrade	-0.06	resident	0.06	official	0.05	volunteer	-0.07	daughter	0.09
has ai con	kin	0.09	resident	-0.05	volunteer	0.05	witness	0.05	teacher	0.05	family	-0.08	son	0.08
has ai cung	comrade	0.08	resident	0.1	nephew	0.13	niece	-0.05	sister	0.05
has ai den	kin	-0.08
has ai di	family	-0.06
has ai hoi	cemetery keeper	0.05
has ai la	comrade	-0.07	resident	-0.09	official	-0.1	finder	0.05	volunteer	0.16	teacher	0.09	nephew	-0.08	family	0.12	niece	-0.05	daughter	0.05
has ai nhan	kin	-0.11	resident	0.26
has ai nho	comrade	0.08	resident	-0.07	nephew	-0.07	grandchild	-0.06	niece	0.06
has ai o	resident	-0.07	volunteer	0.1	witness	-0.05	family	0.09
has ai ro	official	0.08	nephew	0.09	grandchild	-0.06
has ai thay	kin	-0.05	volunteer	0.07
has ai toi	kin	-0.14	comrade	0.05	resident	0.06	cemetery keeper	0.05	nephew	0.07
has ai tu	kin	0.06	nephew	0.06
has ak	comrade	-0.08	resident	0.07	official	0.06	finder	0.08	foreign veteran	-0.09
has alive	kin	0.06	comrade	0.12	nephew	-0.05	niece	0.06	great-grandchild	0.06
has all	comrade	0.08	finder	-0.08	witness	-0.05	foreign veteran	0.13	nephew	-0.05
has alo	comrade	0.08	sister	0.06
has also	family of foreign veteran	0.07
has always	kin	-0.07	family of foreign veteran	0.12
has am	kin	0.09	resident	-0.05	official	-0.07	cemetery keeper	-0.06	volunteer	0.12	witness	0.09	organisation	-0.07	foreign veteran	-0.06	nephew	0.22	family	-0.18	grandchild	0.12	brother	-0.11	niece	-0.17	daughter	0.08	wife	-0.05	son	0.05
has am lich	kin	0.09	witness	0.05	nephew	-0.07	family	0.07	grandchild	0.05	niece	-0.06	son	0.09
has am nam	grandchild	0.06
has ama	kin	0.05	comrade	-0.06	resident	0.11	finder	-0.07	witness	0.06	daughter	0.08
has among	volunteer	0.06	family of foreign veteran	0.1
has an	comrade	-0.09	resident	-0.15	official	-0.11	cemetery keeper	-0.17	witness	-0.12	organisation	0.1	teacher	-0.15	foreign veteran	-0.08	researcher	0.06	nephew	0.09	niece	-0.17	sister	0.08	wife	-0.09	son	-0.11	daughter-in-law	-0.12	great-grandchild	-0.16
has an binh	organisation	0.05
has an duong	nephew	-0.06	family	0.05	brother	0.07
has an giang	comrade	-0.06	cemetery keeper	0.05	family	0.15	grandchild	-0.06	sister-in-law	0.05
has an hai	volunteer	0.07	organisation	0.1	sister	0.11
has an lao	resident	-0.06	researcher	0.07	grandchild	-0.05	niece	0.12
has an loc	finder	0.05	organisation	0.07	foreign veteran	-0.08
has an old	finder	0.08	foreign veteran	0.06
has an tang	kin	0.14	comrade	-0.06	official	0.05	volunteer	0.16	nephew	-0.05	family	-0.15	grandchild	0.09	brother	0.13	niece	0.11	sister	-0.06	daughter	-0.05
has an thi	comrade	0.1	nephew	0.05
has an toi	kin	0.05	nephew	0.06
has an vu	kin	0.13	nephew	0.08	niece	-0.05
has an xa	kin	0.08	resident	-0.07	grandchild	0.05	child	0.05
has ancien	foreign veteran	0.12	family of foreign veteran	-0.07	family	-0.05	great-grandchild	0.11
has and	comrade	-0.06	resident	-0.05	official	-0.07	cemetery keeper	-0.06	volunteer	-0.07	teacher	-0.05	family	-0.2	sister	0.06	daughter	0.05	son	-0.05	child	-0.06
has and a	kin	-0.13	resident	-0.06	finder	0.1	volunteer	-0.05	foreign veteran	-0.08
has and buried	foreign veteran	0.06	family of foreign veteran	0.05
has and i	foreign veteran	0.06	family of foreign veteran	-0.09	niece	0.05	daughter	0.05
has and the	kin	0.09	finder	0.06	witness	0.06	foreign veteran	-0.08	family of foreign veteran	-0.07	grandchild	-0.05	daughter	0.07
has ang	witness	0.07	nephew	-0.05	grandchild	0.05	brother	0.05
has anh	kin	-0.25	comrade	0.22	resident	-0.06	official	0.06	finder	-0.09	cemetery keeper	-0.11	volunteer	-0.11	witness	0.09	organisation	0.05	teacher	-0.08	researcher	-0.14	nephew	-0.2	family	0.18	grandchild	-0.14	brother	0.5	niece	-0.19	sister	0.19	daughter	-0.35	wife	0.27	son	-0.12	child	-0.32	daughter-in-law	-0.19	sister-in-law	0.16	great-grandchild	-0.18
has anh ay	kin	0.06	comrade	0.07	resident	-0.11	finder	0.06	family of foreign veteran	0.06	family	-0.06	wife	0.12
has anh ba	kin	0.05	comrade	0.12	official	0.07	witness	-0.05	nephew	-0.06	sister	0.05
has anh ban	comrade	0.14
has anh bao	kin	-0.05	family	0.05
has anh bay	resident	0.07
has anh bi	kin	0.08	comrade	-0.07	witness	0.05	family	-0.05	sister	0.05	wife	0.06
has anh bia	kin	0.14	resident	0.05	family	-0.06	niece	0.09
has anh bo	kin	-0.09	resident	0.24	sister	0.05	son	0.05
has anh ca	kin	0.07	comrade	-0.1	resident	-0.06	nephew	-0.1	brother	0.22	niece	-0.07	sister	0.07	wife	-0.06	son	-0.05
has anh chi	volunteer	-0.05	witness	0.12	nephew	-0.07	son	0.1
has anh chon	kin	-0.07	resident	0.08
has anh chu	comrade	-0.12	brother	0.06
has anh chup	comrade	0.05
has anh co	kin	-0.06	resident	0.09	official	0.08	volunteer	0.07	witness	-0.05
has anh con	kin	-0.1	witness	0.08
has anh cung	kin	0.06	comrade	0.07
has anh cuong	comrade	0.09
has anh dang	comrade	0.07	grandchild	0.06	sister	0.05
has anh di	comrade	0.08	sister	0.05
has anh dinh	kin	0.08
has anh doan	kin	0.06	comrade	-0.05	nephew	-0.06	sister	0.05
has anh doi	comrade	-0.06	witness	0.09	sister	0.05
has anh dung	comrade	0.06	cemetery keeper	-0.05
has anh duoc	comrade	0.05	brother	0.08
has anh duoi	resident	0.07
has anh duong	official	-0.05	family	0.07
has anh em	kin	-0.12	comrade	0.27	resident	-0.23	finder	0.06	volunteer	-0.11	witness	-0.07	teacher	-0.05	nephew	-0.07	brother	0.1	sister	-0.05	daughter	-0.05	sister-in-law	-0.07
has anh ha	comrade	0.07	volunteer	0.06
has anh hai	kin	0.05	comrade	-0.1	nephew	-0.05
has anh ho	kin	0.12	comrade	-0.08	volunteer	0.06	family	0.08
has anh hoi	kin	-0.09	comrade	-0.06	official	0.05	family of foreign veteran	0.05	brother	0.11
has anh hung	family	-0.05	brother	0.07
has anh hy	witness	0.08	family	-0.05	wife	0.13
has anh khong	comrade	0.06	resident	0.06
has anh kia	kin	-0.08	resident	0.12
has anh la	kin	0.07	comrade	-0.05	nephew	-0.08	family	0.13	grandchild	-0.07	sister	0.19
has anh lai	comrade	0.07	resident	0.06
has anh lam	kin	-0.09	comrade	-0.07	finder	0.05
has anh le	comrade	0.05	organisation	0.11	nephew	-0.05	family	-0.05	sister	0.07
has anh linh	witness	0.06	wife	0.05
has anh luc	resident	0.06
has anh mat	comrade	0.05	wife	0.08
has anh mo	family	-0.05
has anh mot	foreign veteran	0.12	nephew	0.05
has anh nam	resident	0.05	official	-0.06	nephew	-0.05	family	-0.05	brother	0.07
has anh nay	kin	-0.16	comrade	0.05	resident	0.1	niece	0.05
has anh nguoi	kin	-0.06	comrade	0.07	resident	0.09	wife	0.06
has anh nguyen	finder	-0.05
has anh noi	kin	-0.05	comrade	-0.05
has anh o	kin	-0.2	resident	-0.06	cemetery keeper	0.06	witness	0.11	family	-0.06	brother	-0.09	sister	0.21
has anh phan	kin	-0.08	resident	0.06	witness	0.07
has anh que	kin	-0.1	comrade	-0.06
has anh ra	comrade	0.09
has anh re	kin	0.19	comrade	-0.07	family	0.06	sister-in-law	0.09
has anh ruot	kin	0.08	grandchild	-0.05	brother	0.07	sister	0.07
has anh sau	kin	-0.1	witness	0.08
has anh sinh	comrade	0.05
has anh son	kin	0.06	teacher	0.05	nephew	0.06
has anh tai	resident	-0.05	teacher	0.06
has anh tam	comrade	-0.05
has anh ten	resident	0.16
has anh thi	kin	-0.13	comrade	0.1
has anh thieu	comrade	0.06	finder	0.06
has anh thu	kin	0.11	sister	0.05
has anh tinh	kin	-0.07
has anh toi	kin	0.21	comrade	-0.16	resident	-0.08	official	-0.06	cemetery keeper	-0.05	nephew	-0.06	family	-0.12	grandchild	-0.05	brother	0.31	niece	-0.06	sister	0.26	daughter	-0.06	wife	-0.07	son	-0.06
has anh trai	kin	0.2	comrade	-0.08	resident	-0.05	nephew	-0.1	family	0.05	grandchild	-0.14	brother	0.18	sister	0.17	daughter	-0.06	wife	-0.07	son	-0.06
has anh trong	wife	0.05
has anh tu	brother	0.07
has anh tuan	comrade	-0.09	organisation	0.08
has anh ve	comrade	0.1	nephew	-0.05	family	0.09	brother	-0.05	sister-in-law	0.08
has anh xuong	comrade	0.06
has anh y	kin	-0.13	comrade	0.07	resident	-0.06	official	0.06
has ans	kin	0.06	finder	0.07	foreign veteran	0.25	family of foreign veteran	-0.12	researcher	-0.06	brother	0.05	sister	0.08
has any	kin	0.13	sister	-0.05
has ao	kin	-0.07	comrade	-0.05	resident	0.21	official	-0.06	finder	0.13	witness	0.09	nephew	0.05	niece	-0.05
has ap	comrade	-0.17	resident	0.31	official	0.1	volunteer	-0.06	witness	-0.13	nephew	-0.1	family	0.1	grandchild	0.07	sister	0.07	child	0.05
has ap binh	kin	-0.06
has ap tan	resident	0.05	wife	0.05
has appelait	foreign veteran	0.07	niece	0.08
has appelle	foreign veteran	0.06	nephew	0.05
has apres	great-grandchild	0.06
has april	kin	-0.05	official	0.05	foreign veteran	0.07	family of foreign veteran	-0.08	nephew	-0.06	grandchild	-0.05	niece	0.2	daughter-in-law	0.05
has are	kin	0.08	comrade	0.09	resident	-0.05	finder	-0.1	volunteer	-0.06	witness	-0.05	organisation	0.05	foreign veteran	-0.09	researcher	-0.05	nephew	-0.05	family	-0.05	daughter	0.12
has army	kin	0.08	finder	0.11	foreign veteran	-0.15	sister	0.06
has arvn	kin	-0.06	organisation	0.06	family of foreign veteran	0.07	daughter-in-law	0.06
has as	kin	-0.12	resident	0.08	witness	0.12	foreign veteran	0.09	family of foreign veteran	-0.05
has asked	comrade	-0.06	witness	0.09	family of foreign veteran	0.05	family	-0.05	sister	0.08	daughter-in-law	0.05
has asks	kin	0.09	volunteer	0.06	family	-0.06	niece	0.05	sister	0.08
has at	kin	0.09	official	-0.09	volunteer	-0.15	organisation	0.05	teacher	-0.06	researcher	0.09	nephew	-0.11	family	-0.17	grandchild	0.08	brother	-0.06	niece	0.09	wife	-0.06	son	-0.08
has at a	finder	0.08
has at the	kin	0.1	volunteer	-0.07	family of foreign veteran	-0.12	researcher	0.06
has at ty	organisation	0.05	grandchild	0.06
has au	comrade	-0.12	official	-0.08	cemetery keeper	-0.06	volunteer	-0.08	witness	0.15	teacher	-0.05	foreign veteran	0.09	nephew	-0.06	family	0.15	brother	-0.05	sister	0.08	daughter	0.07	wife	-0.05	son	-0.05	child	-0.05	great-grandchild	-0.05
has avait	kin	-0.12	foreign veteran	-0.05	brother	0.07
has avec	kin	-0.11	resident	-0.05	finder	0.06	witness	-0.08	teacher	0.06	family of foreign veteran	0.12	researcher	-0.07	family	-0.06	niece	-0.07	sister	0.12
has ay	kin	-0.05	comrade	0.26	official	-0.06	cemetery keeper	-0.06	volunteer	-0.09	witness	0.07	organisation	-0.1	teacher	-0.06	family of foreign veteran	0.08	nephew	-0.23	family	0.15	niece	-0.07	sister	0.08	daughter	-0.09	wife	0.22	son	-0.06	child	0.08	daughter-in-law	0.05	great-grandchild	-0.07
has ay co	comrade	0.05	witness	0.05
has ay con	finder	0.07	family	0.05
has ay cung	kin	-0.05	resident	-0.07	family of foreign veteran	0.06
has ay khong	finder	0.05	sister	0.05
has ay la	kin	-0.1	comrade	0.06	family of foreign veteran	0.05	brother	0.05	niece	-0.06	wife	0.06	son	-0.05	child	0.06
has ay nam	kin	-0.07	resident	0.06
has ay nay	resident	0.05	niece	0.06
has ay o	kin	0.07	resident	-0.05	finder	0.09	family	0.05	niece	0.05
has ay toi	wife	0.05
has ayun	kin	0.14	comrade	-0.05	volunteer	0.05	daughter	0.07
has b	kin	-0.1	comrade	0.13	resident	-0.09	official	-0.13	finder	-0.14	volunteer	0.1	witness	-0.14	family of foreign veteran	-0.05	researcher	0.2	nephew	0.06	brother	-0.07	niece	-0.05	daughter-in-law	-0.06	sister-in-law	-0.05	great-grandchild	-0.05
has b pho	comrade	0.15	official	-0.05
has b truong	comrade	0.07	official	-0.05	volunteer	-0.06	organisation	0.05	family	-0.09	brother	0.06	daughter	0.06
has b1	volunteer	-0.05	brother	0.05	sister	0.05
has b2	official	0.05	volunteer	0.08	organisation	0.05
has b3	kin	-0.12	resident	-0.05	official	-0.06	volunteer	-0.05	researcher	0.05	family	0.05	grandchild	-0.05	daughter	0.05
has b40	kin	-0.08	comrade	0.1
has b5	nephew	-0.06	family	-0.06	grandchild	0.06	niece	0.09
has b52	kin	0.15	witness	-0.05	family	-0.05	sister	0.08	daughter	-0.05	son	0.08
has ba	kin	-0.07	resident	0.16	finder	-0.18	cemetery keeper	0.06	volunteer	-0.06	witness	-0.26	teacher	-0.15	foreign veteran	-0.05	researcher	-0.07	family	-0.22	grandchild	0.34	brother	-0.15	niece	-0.09	sister	-0.2	daughter	-0.06	child	0.19	daughter-in-law	-0.06	sister-in-law	0.08	great-grandchild	-0.09
has ba anh	kin	0.12	resident	0.08	nephew	-0.06	niece	0.05
has ba ba	organisation	0.05	child	0.07	great-grandchild	0.06
has ba bao	nephew	-0.05	grandchild	0.13
has ba bay	kin	-0.05	witness	0.07	grandchild	0.05	wife	0.06
has ba be	kin	0.05	comrade	-0.05
has ba cai	kin	-0.08	finder	0.06	witness	0.06	nephew	0.07
has ba chau	kin	0.08	nephew	-0.07	grandchild	0.12	niece	-0.06
has ba che	kin	0.08	resident	-0.06	grandchild	0.05	brother	0.05
has ba chi	kin	0.06	comrade	-0.06	grandchild	0.05	sister	0.1
has ba chu	kin	-0.1	volunteer	0.1	child	0.05
has ba chuc	kin	0.08	family	0.06	sister-in-law	0.05
has ba co	kin	0.18	comrade	-0.09	official	-0.06	volunteer	-0.05	family of foreign veteran	0.05	family	0.13	grandchild	-0.08	brother	-0.06	sister	0.07	wife	-0.05	child	-0.06	great-grandchild	0.2
has ba con	resident	-0.05	official	0.12	finder	-0.1	witness	0.08	family	-0.14	grandchild	0.15	niece	0.05	sister	-0.05	wife	-0.06	son	-0.1	child	0.23	great-grandchild	0.05
has ba cu	kin	-0.1	comrade	0.08	finder	0.09	grandchild	0.05
has ba cung	kin	0.1	resident	-0.11
has ba dac	cemetery keeper	0.06	family	0.09	daughter	0.07
has ba den	finder	0.06	nephew	0.05
has ba di	volunteer	0.1	nephew	-0.05	family	-0.05	child	0.2
has ba doi	nephew	0.08	grandchild	-0.05
has ba dong	comrade	0.08	brother	0.11	niece	-0.05	great-grandchild	0.05
has ba dua	kin	-0.12	resident	-0.05	volunteer	0.1	teacher	0.05
has ba em	kin	0.1	comrade	0.07	resident	-0.11	nephew	-0.11	grandchild	0.08	niece	-0.1	child	0.13
has ba gia	kin	-0.05	official	0.06
has ba hai	kin	-0.06	resident	-0.08	official	0.1	finder	0.06	organisation	0.05
has ba hom	kin	-0.08	comrade	0.08
has ba khong	kin	-0.05	finder	0.05	foreign veteran	0.05	nephew	-0.07	grandchild	0.13	niece	-0.05
has ba la	kin	0.06	resident	0.06	family	0.06	brother	-0.05	niece	-0.06	sister	0.05	wife	-0.11	great-grandchild	0.09
has ba lam	son	0.06
has ba le	kin	0.05	comrade	-0.06	family	0.09
has ba linh	nephew	0.07
has ba lo	kin	-0.05	comrade	-0.05	finder	0.08	niece	0.05
has ba long	kin	-0.05	resident	0.08	official	0.05	grandchild	0.06
has ba mat	kin	0.07	comrade	-0.06	son	0.06
has ba mo	resident	-0.08	witness	0.05
has ba muoi	kin	0.06	resident	-0.05
has ba nam	kin	-0.09	comrade	0.11	resident	0.18	organisation	0.05	nephew	-0.06	child	0.14
has ba ngoai	kin	0.16	comrade	-0.05	resident	-0.11	nephew	-0.07	grandchild	0.25	niece	0.08	sister	-0.06	son	-0.06	child	-0.05
has ba ngoi	kin	-0.07	resident	-0.06	cemetery keeper	0.09
has ba nguoi	kin	-0.07	resident	0.09	volunteer	-0.05	nephew	0.06	sister	0.09
has ba nhan	kin	-0.08	witness	0.07
has ba nho	witness	-0.05
has ba noi	kin	0.13	comrade	-0.11	resident	-0.07	official	-0.08	volunteer	0.07	nephew	0.17	family	-0.2	grandchild	0.25	brother	-0.09	niece	0.11	sister	-0.09	wife	-0.07	son	-0.1	child	-0.06	daughter-in-law	-0.05
has ba o	resident	-0.05	grandchild	0.07
has ba ong	kin	0.1	resident	-0.09	official	-0.06	cemetery keeper	0.05
has ba ria	volunteer	0.05
has ba tam	comrade	0.06	official	0.08
has ba ten	kin	-0.05	comrade	0.05	resident	0.08	finder	0.06	researcher	0.07	family	-0.05	grandchild	0.07	wife	0.05	son	0.07
has ba thang	comrade	0.17	resident	-0.07	family	0.07	grandchild	-0.08	brother	0.05	niece	-0.06	wife	0.1
has ba thanh	kin	-0.1	comrade	0.06
has ba thi	comrade	0.07
has ba thuoc	kin	-0.1	comrade	-0.06	resident	0.05	organisation	0.06	sister-in-law	0.05
has ba toi	kin	0.14	comrade	-0.13	resident	0.07	foreign veteran	0.05	grandchild	0.06	brother	-0.07	son	0.13	child	0.09
has ba tu	kin	0.09	comrade	-0.1	witness	0.05	organisation	0.05	daughter	0.07
has ba tui	child	0.06
has ba vi	nephew	-0.12	family	0.12	niece	0.05
has bac	kin	0.08	comrade	-0.11	resident	-0.06	official	-0.25	finder	-0.15	cemetery keeper	-0.09	volunteer	0.29	witness	-0.12	organisation	-0.22	teacher	-0.12	foreign veteran	0.12	family of foreign veteran	-0.15	researcher	-0.12	nephew	0.67	family	-0.09	grandchild	-0.19	brother	-0.22	niece	0.31	sister	-0.21	daughter	-0.13	wife	-0.22	son	-0.12	child	-0.21	daughter-in-law	-0.15	sister-in-law	-0.19	great-grandchild	-0.2
has bac a	kin	-0.05	nephew	0.06
has bac anh	kin	0.06	comrade	-0.08	brother	0.05
has bac bao	cemetery keeper	0.05
has bac bi	kin	0.07	nephew	0.08	family	-0.05	niece	0.06
has bac ca	kin	0.06	resident	0.05	nephew	0.12	grandchild	-0.07
has bac ccb	family	0.07
has bac chau	kin	0.09	comrade	-0.05	witness	0.06	nephew	0.09	family	-0.07	grandchild	-0.05	niece	0.07
has bac cho	comrade	0.07	nephew	-0.05	family	0.05
has bac co	comrade	-0.07	resident	-0.07	official	0.11	nephew	0.07
has bac con	organisation	0.07
has bac cung	kin	-0.07	comrade	0.2	resident	-0.05	family	0.08	niece	-0.05
has bac di	kin	0.06	nephew	0.07
has bac em	kin	0.11	nephew	0.21	family	-0.06	grandchild	-0.11
has bac giang	kin	0.1	comrade	0.11	family	-0.05	sister	-0.05	daughter-in-law	0.05
has bac ha	kin	-0.05	official	0.05	volunteer	0.05
has bac hai	comrade	-0.12	nephew	0.05	family	0.06	grandchild	-0.09	niece	0.09
has bac kan	nephew	-0.07	niece	0.08
has bac la	kin	0.18	nephew	0.09
has bac mat	kin	0.06	official	0.07	family	-0.06	niece	0.13	child	0.05
has bac nam	kin	0.08	comrade	-0.06	resident	0.09	niece	0.07
has bac nao	kin	-0.05	comrade	-0.09	resident	-0.05	volunteer	0.12	family of foreign veteran	0.05	family	0.13
has bac ninh	kin	-0.05	comrade	0.05	foreign veteran	0.06	family	0.06	niece	-0.05	daughter	0.07
has bac noi	nephew	0.07
has bac o	nephew	-0.09	family	0.22	grandchild	-0.06	niece	0.05
has bac oi	kin	-0.16	nephew	-0.05	family	0.06	grandchild	-0.07	niece	0.06
has bac ruot	witness	0.06	family	-0.12	niece	0.16	sister	-0.05	daughter	-0.06
has bac si	kin	-0.06	comrade	0.2	finder	0.08	nephew	-0.05	family	0.05	brother	0.06
has bac sinh	kin	0.08	comrade	-0.05	family	-0.05	niece	0.06
has bac son	kin	-0.06	family	0.08	grandchild	-0.05
has bac song	kin	-0.1
has bac ten	kin	-0.09	comrade	-0.06	resident	0.06	nephew	0.1	brother	0.08	niece	-0.05
has bac thai	grandchild	0.05
has bac thuong	kin	-0.06	nephew	0.08	family	-0.05
has bac toi	comrade	-0.05	nephew	0.26	family	-0.08	brother	-0.05
has bac trong	foreign veteran	0.05	child	0.05
has bac trung	kin	0.08	comrade	0.05	nephew	-0.07	sister	0.05
has bac viet	comrade	-0.06	teacher	0.06	foreign veteran	0.15	son	0.05
has bach	kin	-0.08	comrade	0.12	official	-0.05	cemetery keeper	0.06	nephew	0.06	family	-0.09	grandchild	0.09	daughter	-0.06
has bach khoa	comrade	0.06	niece	0.06
has back	kin	-0.07	finder	-0.05	volunteer	-0.05	foreign veteran	-0.08	family of foreign veteran	0.17	researcher	-0.05	nephew	0.06	niece	0.07
has bai	official	-0.06	organisation	-0.06	nephew	-0.06	family	0.15	grandchild	-0.1	niece	-0.05	sister	0.15	wife	-0.05	child	0.05	daughter-in-law	-0.07
has bai cat	kin	0.09	resident	-0.06
has bai tha	comrade	-0.08	resident	0.07
has bam	kin	-0.14	comrade	0.05	teacher	0.07	sister	0.07
has ban	kin	-0.12	comrade	0.12	resident	0.2	official	0.06	finder	0.05	cemetery keeper	-0.13	organisation	0.12	foreign veteran	-0.24	family of foreign veteran	-0.19	researcher	-0.05	nephew	-0.16	family	0.32	grandchild	0.05	brother	-0.13	sister	0.07	daughter	0.07	son	-0.11	child	-0.05	daughter-in-law	-0.1	sister-in-law	-0.19	great-grandchild	0.11
has ban ban	teacher	0.05
has ban bien	comrade	0.06
has ban ca	child	0.05
has ban chet	witness	-0.09	brother	-0.06
has ban chi	finder	0.12	grandchild	-0.05	niece	-0.06	daughter	0.1
has ban chinh	comrade	-0.06	official	0.07
has ban cho	kin	-0.07	comrade	0.06
has ban chqs	kin	-0.05	resident	-0.06	official	0.12	finder	-0.06
has ban co	kin	0.07	official	-0.06	nephew	0.05	family	0.05
has ban cua	kin	0.07	comrade	-0.05	resident	-0.07	researcher	0.07	nephew	0.05
has ban cung	kin	0.07	family	0.15	niece	-0.06	son	0.07
has ban dau	kin	0.07	comrade	-0.09	resident	-0.05	official	0.06	finder	0.05	family	-0.05
has ban do	kin	-0.06
has ban dong	kin	0.13	comrade	0.05	finder	-0.06	grandchild	-0.06
has ban giao	cemetery keeper	0.06
has ban goc	comrade	-0.08	resident	0.07	official	-0.06	volunteer	0.06	daughter	0.05
has ban hoi	resident	0.08	official	0.05
has ban lien	organisation	0.09	daughter	0.07
has ban luc	researcher	0.07	grandchild	0.09
has ban na	kin	0.08	comrade	0.05	resident	-0.06	official	-0.08	organisation	0.06	family	-0.06	daughter	0.1
has ban nam	kin	-0.06	nephew	-0.06	niece	0.06
has ban ngay	kin	0.13	resident	-0.09	family	0.12	grandchild	-0.06	daughter	0.07
has ban noi	kin	-0.13	resident	-0.05	finder	0.12
has ban o	kin	0.19	official	-0.06	grandchild	-0.05	niece	0.07	sister	-0.06	daughter	-0.05	wife	-0.05	child	0.12	great-grandchild	-0.05
has ban ong	volunteer	0.05	nephew	-0.07	niece	0.09	great-grandchild	0.06
has ban quan	resident	0.09	cemetery keeper	0.07	nephew	-0.05	family	0.07	grandchild	0.07
has ban tai	kin	0.05	comrade	0.07	official	-0.05	grandchild	0.05
has ban ten	kin	0.05
has ban than	kin	-0.05	brother	0.05
has ban tho	witness	0.06	sister	0.05
has ban toi	kin	-0.15	comrade	0.08	official	-0.05
has ban tu	kin	0.07	resident	-0.05
has ban ve	finder	0.05
has bang	comrade	0.09	resident	0.09	official	0.07	cemetery keeper	-0.15	volunteer	0.17	witness	-0.11	organisation	0.05	teacher	-0.1	researcher	-0.08	nephew	0.08	grandchild	-0.26	niece	0.16	sister	-0.15	daughter	-0.09	child	-0.11	daughter-in-law	-0.08	sister-in-law	-0.15	great-grandchild	0.1
has bang bac	kin	0.13	nephew	0.06	family	-0.09	niece	0.12	daughter	-0.06
has bang bo	comrade	0.12
has bang cho	kin	-0.11	comrade	0.17
has bang chu	resident	0.07	nephew	0.05
has bang da	kin	-0.11	volunteer	0.05
has bang hieng	kin	0.13
has bang la	foreign veteran	0.06
has bang lang	kin	-0.1	comrade	0.09	volunteer	0.05
has bang to	family	-0.07	niece	0.05
has bang tqgc	kin	0.12	comrade	-0.06	family	-0.12	brother	0.06	son	0.07
has banh	kin	0.09	comrade	-0.05	resident	-0.05	son	0.07
has bank	comrade	0.09	witness	0.05	researcher	0.05	niece	0.05
has bao	kin	-0.19	resident	0.17	cemetery keeper	-0.14	volunteer	0.21	witness	-0.2	organisation	0.12	teacher	-0.05	foreign veteran	-0.17	researcher	-0.07	nephew	-0.07	family	-0.18	brother	0.1	niece	-0.18	sister	0.11	child	-0.11	sister-in-law	0.14
has bao an	kin	0.07	son	0.07
has bao anh	kin	-0.14
has bao ba	family	-0.05
has bao bac	kin	0.07	nephew	0.1
has bao cao	kin	-0.09	comrade	-0.08	resident	-0.13	volunteer	0.27	organisation	0.08
has bao cho	kin	-0.1	comrade	-0.05	resident	0.12	finder	0.09	nephew	-0.06	family	0.06
has bao chon	kin	0.08	comrade	-0.07	sister-in-law	0.07
has bao chu	kin	0.1	niece	0.06	great-grandchild	0.05
has bao co	official	0.08	family	0.05	sister-in-law	0.08
has bao cu	kin	0.13	family	0.13	grandchild	-0.05
has bao cua	resident	0.07	cemetery keeper	0.06	nephew	0.05
has bao da	kin	0.14	resident	-0.05	family	-0.08	brother	-0.06	sister	0.09	daughter-in-law	0.07
has bao de	kin	-0.08	comrade	0.13	resident	0.07	child	0.05
has bao gio	kin	-0.08	foreign veteran	0.05	family	-0.05
has bao hai	kin	0.07	nephew	0.05
has bao hoi	comrade	-0.05	resident	-0.06	volunteer	0.05
has bao khong	sister-in-law	0.05
has bao la	comrade	0.07	resident	0.12	nephew	0.05	family	-0.07	brother	0.07	wife	0.07
has bao lai	organisation	0.06	family	0.05
has bao loc	sister	0.06
has bao mat	kin	0.08	son	0.06
has bao mo	comrade	0.09	resident	-0.05	daughter	0.07
has bao ngay	kin	-0.05	resident	-0.05	finder	0.06	witness	0.07	organisation	0.05
has bao nhieu	nephew	0.09
has bao o	resident	-0.05	volunteer	0.06	wife	0.06
has bao ong	resident	0.05	nephew	-0.05	family	-0.11	grandchild	0.2
has bao tang	official	0.08	niece	0.05
has bao thay	witness	0.13	brother	0.05
has bao tin	comrade	0.07	finder	-0.05	organisation	0.09	nephew	-0.08	family	0.06	grandchild	-0.05	niece	0.05	sister	-0.05	daughter	0.08
has bao toi	kin	-0.08	official	-0.06	volunteer	0.05
has bao tu	kin	0.18	official	-0.11	finder	-0.09	cemetery keeper	-0.06	volunteer	-0.08	witness	-0.05	nephew	-0.05	brother	-0.08	niece	0.1	sister	0.05	child	-0.07
has bao ve	kin	-0.18	comrade	0.07	resident	0.08	finder	0.05	son	0.05
has bao vu	comrade	0.05
has bat	kin	0.07	comrade	-0.11	official	-0.08	finder	0.08	cemetery keeper	-0.07	volunteer	-0.11	witness	-0.05	organisation	-0.08	family of foreign veteran	-0.05	nephew	0.09	family	-0.1	niece	-0.13	daughter	0.06	wife	-0.08	sister-in-law	-0.05
has bat o	kin	0.06	comrade	-0.07	nephew	-0.05	grandchild	0.05	brother	0.1
has bat roi	comrade	-0.07	witness	0.05
has bat xat	resident	0.07	nephew	0.06
has bataillon	kin	0.06	organisation	0.05	teacher	0.07	researcher	-0.05	family	-0.06
has battalion	kin	0.08	comrade	-0.05	official	-0.05	volunteer	0.12	great-grandchild	0.05
has bau	kin	0.06	comrade	-0.08	resident	-0.05	official	-0.09	finder	0.06	grandchild	-0.07	niece	-0.1	wife	0.06
has bay	comrade	0.05	resident	-0.07	official	-0.08	finder	0.07	cemetery keeper	0.05	volunteer	-0.05	witness	0.25	organisation	-0.12	family of foreign veteran	-0.05	researcher	-0.05	family	-0.11	grandchild	0.13	brother	-0.08	daughter	-0.09	wife	0.09	son	0.07	child	0.1
has bay ba	kin	0.05	comrade	0.08	resident	-0.05
has bay ban	comrade	-0.07	witness	0.06
has bay gio	kin	0.14	comrade	-0.06	resident	0.12	volunteer	-0.06	nephew	0.11	family	-0.12	niece	-0.05	wife	0.06	son	0.05
has bay lam	resident	0.1	sister-in-law	0.05
has bay mot	daughter	0.05
has bay muoi	kin	-0.05	nephew	-0.05	son	0.08
has bay my	kin	0.05	comrade	-0.05	resident	0.05	witness	0.07
has bay nam	comrade	-0.06	resident	-0.08	child	0.06
has bay nguoi	nephew	0.05
has bay toi	comrade	0.05
has be	kin	0.06	official	-0.1	finder	-0.12	volunteer	0.1	organisation	0.13	teacher	-0.06	family of foreign veteran	-0.11	researcher	0.1	family	-0.21	brother	0.05	daughter	0.11	wife	0.06	son	0.07	daughter-in-law	-0.07
has be ich	organisation	0.05	family	-0.07	son	0.06
has be tong	kin	-0.08	resident	0.09	official	0.05
has because	witness	0.07	nephew	-0.06	grandchild	0.1	daughter-in-law	0.05
has been	official	0.14
has before	kin	-0.1	official	0.12	finder	-0.05	foreign veteran	0.1
has behind	kin	-0.08	comrade	-0.07	resident	0.08	finder	-0.06	niece	-0.05	daughter	0.08
has behind the	comrade	-0.06
has ben	kin	-0.08	resident	-0.12	official	-0.07	finder	0.13	cemetery keeper	0.07	witness	0.1	organisation	-0.07	teacher	-0.06	family of foreign veteran	0.07	researcher	-0.08	family	-0.08	grandchild	-0.13	niece	0.05	sister	-0.06	daughter	-0.05	wife	0.1	son	0.09	child	-0.07	daughter-in-law	-0.15	great-grandchild	0.11
has ben bo	comrade	-0.07	official	0.07	family	0.06	grandchild	-0.07	niece	0.05
has ben canh	kin	-0.11	comrade	0.05	resident	0.05	cemetery keeper	0.05	grandchild	0.05
has ben cat	organisation	0.05	child	0.06
has ben cau	volunteer	0.08	family	0.05	grandchild	-0.06
has ben do	kin	0.1	comrade	-0.1	family	-0.05	daughter	0.07	son	-0.05	child	0.06
has ben duong	witness	0.07
has ben hai	kin	0.1
has ben kia	kin	-0.07	resident	0.1	official	-0.05	finder	-0.06	witness	0.1	family of foreign veteran	0.05	son	0.06
has ben lao	kin	0.11	teacher	0.05	family	-0.07	wife	0.05
has ben minh	kin	0.05	resident	0.07
has ben nay	resident	-0.06	grandchild	0.05
has ben ngoai	kin	0.07	nephew	-0.07	family	0.16	grandchild	-0.1
has ben nha	official	0.09
has ben noi	resident	-0.06	grandchild	-0.05
has ben pha	resident	0.05	volunteer	0.06
has ben phai	comrade	0.05
has ben song	kin	-0.06	brother	0.05	niece	0.05
has ben suoi	kin	0.11	comrade	-0.05	niece	0.06
has ben ta	resident	0.06
has ben trai	kin	-0.13	comrade	0.13	cemetery keeper	0.12	foreign veteran	0.05
has ben tre	kin	0.17	resident	-0.09	witness	-0.06	family of foreign veteran	0.07	nephew	-0.05	family	0.06	niece	0.05	child	0.07
has ben trong	kin	-0.11	comrade	-0.05	resident	-0.05	official	-0.09	finder	0.24
has ben xa	kin	-0.06	finder	0.05	great-grandchild	0.05
has ben xe	kin	-0.07	comrade	0.08
has benh	comrade	0.13	resident	-0.11	finder	0.16	witness	-0.06	nephew	0.09	family	-0.06	niece	0.14	daughter	0.13	wife	-0.05	son	-0.06	child	-0.06
has benh vien	kin	0.16	comrade	-0.09	resident	-0.09	family	-0.09	grandchild	0.05	niece	0.09
has benh xa	comrade	0.1	resident	-0.05	finder	0.1	grandchild	-0.05	daughter	0.06	daughter-in-law	0.06
has beo	comrade	-0.06
has bep	kin	-0.05	comrade	0.08	official	-0.06	finder	0.05	witness	0.07	family of foreign veteran	0.05	family	-0.06
has beside	official	0.05	foreign veteran	0.12	sister	0.09
has bi	kin	-0.09	comrade	0.45	resident	0.22	official	-0.06	finder	-0.15	cemetery keeper	-0.19	volunteer	-0.42	witness	-0.07	organisation	-0.05	teacher	0.06	foreign veteran	-0.09	family of foreign veteran	-0.13	nephew	-0.19	grandchild	0.05	daughter	0.06	sister-in-law	-0.08	great-grandchild	0.05
has bi b52	kin	-0.07	son	0.05	daughter-in-law	0.05
has bi ban	comrade	-0.11	resident	-0.06	witness	0.13	organisation	0.08	nephew	0.18	family	-0.07	grandchild	0.08	son	-0.06
has bi bat	kin	0.07	comrade	0.15	nephew	0.05	brother	0.05	niece	-0.05	daughter	0.06	son	-0.1
has bi biet	comrade	0.07	resident	-0.1	grandchild	0.07	niece	-0.05
has bi bom	kin	0.05	finder	0.06	witness	-0.05	nephew	0.09	brother	0.08	sister	-0.05
has bi coi	comrade	0.08
has bi dan	comrade	0.06
has bi danh	kin	0.09	foreign veteran	0.05	brother	-0.06	daughter	0.13
has bi dich	nephew	-0.06	child	0.08	great-grandchild	0.05
has bi dong	kin	-0.12	comrade	-0.09	finder	0.14
has bi linh	witness	0.06	nephew	0.12	family	-0.07	brother	-0.05
has bi lo	resident	-0.08
has bi manh	kin	-0.07	comrade	0.09
has bi mat	nephew	0.06
has bi may	resident	-0.05	nephew	-0.06	family	0.07
has bi phao	kin	-0.05	comrade	0.14	resident	-0.07	family	0.07
has bi phuc	kin	0.1	official	-0.07	brother	-0.05	daughter	0.07
has bi sot	comrade	0.07	witness	0.07
has bi tay	kin	0.05	comrade	-0.07	resident	0.08	organisation	0.05	daughter	0.05
has bi thu	kin	-0.09	comrade	-0.13	resident	0.05	official	0.21	witness	0.16	family	0.05	brother	-0.05	wife	0.09	son	0.05
has bi thuong	kin	-0.24	comrade	0.09	resident	0.18	official	-0.05	finder	-0.05	brother	-0.05	niece	0.05
has bi truc	comrade	0.06	resident	0.11	witness	-0.07	organisation	0.05	great-grandchild	0.08
has bi trung	comrade	-0.07	resident	-0.05	teacher	0.05	brother	0.1
has bi vao	resident	0.05
has bi vui	kin	-0.06	comrade	0.09
has bia	kin	-0.14	comrade	-0.06	resident	0.25	official	-0.18	finder	0.07	cemetery keeper	0.39	witness	-0.08	teacher	0.19	foreign veteran	-0.06	family of foreign veteran	-0.06	grandchild	0.1	brother	-0.1	niece	-0.08	daughter	-0.14	son	0.07	daughter-in-law	-0.05
has bia chi	kin	-0.05	resident	-0.1
has bia de	grandchild	0.06
has bia ghi	kin	-0.11	comrade	-0.06	resident	0.2	official	0.05	finder	-0.05	cemetery keeper	0.17	nephew	-0.07	family	0.07	grandchild	0.07	niece	0.07
has bia go	resident	0.13	finder	-0.06
has bia khac	kin	-0.09	comrade	0.11	finder	0.06
has bia mo	kin	0.06	comrade	-0.08	resident	-0.06	official	-0.06	finder	0.06	child	0.07
has bia o	kin	0.06
has bia rung	kin	-0.07	comrade	0.14	resident	-0.05	family	0.05
has bia trang	kin	0.12	comrade	-0.05
has bich	kin	-0.08	comrade	-0.11	resident	0.18	finder	-0.07	teacher	0.08	nephew	0.08	family	-0.08	son	-0.07	sister-in-law	0.05
has bien	kin	0.11	resident	-0.17	official	0.18	finder	-0.05	volunteer	-0.17	teacher	0.08	foreign veteran	-0.06	family	0.28	grandchild	-0.06	brother	-0.09	wife	-0.09	child	-0.06	great-grandchild	0.07
has bien ban	official	0.2	researcher	0.07	daughter	0.05
has bien gioi	organisation	0.06	family	0.1	sister-in-law	0.08
has bien hoa	official	0.07	family	-0.06	niece	0.09
has bien phong	comrade	0.05	finder	0.11	teacher	0.07
has bien phu	kin	0.12	comrade	-0.05	family of foreign veteran	0.09	great-grandchild	0.06
has biet	comrade	0.12	official	-0.23	finder	-0.23	organisation	-0.05	teacher	-0.05	foreign veteran	-0.1	researcher	-0.06	nephew	-0.1	family	-0.2	son	0.07	child	0.05	great-grandchild	0.22
has biet ai	kin	-0.07	comrade	0.1	family	0.08
has biet anh	kin	0.1	sister	0.07
has biet cho	comrade	-0.08	resident	-0.05	official	0.05	niece	0.09
has biet co	kin	-0.07	comrade	0.12	resident	0.11	witness	-0.05	family	-0.09	grandchild	-0.05	niece	0.1	daughter-in-law	0.07
has biet con	organisation	0.05	daughter	0.07
has biet dong	kin	-0.14	comrade	0.09	witness	0.09	brother	0.12	niece	-0.05
has biet ho	comrade	-0.08	brother	0.05
has biet kich	kin	0.06	comrade	0.2	resident	-0.16	nephew	-0.06	grandchild	0.1	niece	-0.05	sister	-0.05
has biet la	cemetery keeper	0.05	foreign veteran	0.06
has biet mat	resident	-0.05
has biet mo	kin	0.18	resident	-0.1	volunteer	-0.05	nephew	0.08	grandchild	-0.06	child	0.05
has biet nam	sister	0.08
has biet ong	kin	-0.08	comrade	0.07	resident	0.06	grandchild	0.08
has biet ten	kin	-0.1	volunteer	-0.07	teacher	0.06	family	0.06	daughter	-0.06	great-grandchild	0.06
has biet xin	sister	0.05
has bieu	kin	0.1	resident	-0.09	grandchild	0.07	brother	0.07	sister	-0.05
has big	resident	0.06	official	0.06	foreign veteran	0.09	family of foreign veteran	-0.05
has binh	kin	0.12	comrade	0.15	resident	-0.21	official	-0.12	finder	-0.13	cemetery keeper	-0.07	volunteer	0.21	witness	-0.08	foreign veteran	-0.1	family of foreign veteran	0.1	family	-0.18	niece	-0.06	daughter	0.09	child	-0.05	daughter-in-law	-0.1	sister-in-law	-0.08	great-grandchild	-0.12
has binh bay	witness	0.05
has binh bi	resident	-0.12	official	0.05	witness	0.05
has binh co	volunteer	0.06	nephew	0.05
has binh cu	comrade	0.09
has binh di	kin	0.06	family	-0.05
has binh dinh	kin	0.09	comrade	-0.12	official	-0.05	foreign veteran	0.06	nephew	-0.05	family	-0.05	niece	0.12
has binh doan	kin	0.06
has binh duong	resident	-0.05	volunteer	0.09	sister	0.05	great-grandchild	0.05
has binh gia	resident	0.08	witness	0.05	organisation	0.05
has binh giang	organisation	0.05
has binh hai	family	0.05
has binh lieu	brother	0.05
has binh long	grandchild	-0.05
has binh luc	comrade	0.06	resident	-0.05	daughter-in-law	0.06	sister-in-law	0.05
has binh nhat	kin	0.13	comrade	-0.07	resident	0.05	brother	0.07
has binh nhi	comrade	0.06	witness	0.07
has binh o	comrade	0.05
has binh phuoc	kin	-0.06	comrade	-0.05	resident	0.08	official	0.07
has binh son	teacher	0.05	grandchild	0.06
has binh toi	comrade	0.07	son	0.07
has binh tong	resident	-0.07	finder	0.12	family	0.05
has binh tram	comrade	-0.12	resident	-0.07	witness	-0.05	family	-0.09	grandchild	0.07	brother	-0.06	niece	-0.05
has binh va	kin	-0.06	teacher	0.05
has binh xa	official	0.15
has bit	kin	0.06	grandchild	-0.05	great-grandchild	0.1
has bn	kin	-0.06	comrade	-0.05	volunteer	0.07	researcher	0.09
has bo	comrade	-0.28	resident	0.18	official	0.29	cemetery keeper	-0.32	volunteer	-0.23	witness	0.17	foreign veteran	-0.05	researcher	-0.13	nephew	-0.09	family	0.07	grandchild	-0.14	brother	-0.24	niece	-0.17	daughter	0.29	wife	-0.15	son	0.27	child	0.22	daughter-in-law	0.22	sister-in-law	-0.15	great-grandchild	-0.08
has bo bac	kin	-0.1
has bo binh	kin	0.1	comrade	-0.06	official	-0.05	nephew	0.14
has bo bo	kin	0.06	daughter	0.07
has bo chau	comrade	0.09	resident	-0.07	nephew	0.12	daughter	0.07
has bo cho	comrade	0.08
has bo chong	kin	0.09	nephew	-0.07	grandchild	-0.12	daughter	-0.05	wife	-0.05	daughter-in-law	0.42
has bo chqs	official	0.05	daughter	0.05
has bo co	kin	-0.06	resident	-0.08	official	0.11
has bo con	comrade	-0.06	official	0.17	daughter	0.08
has bo de	kin	0.07	organisation	0.05	niece	-0.06	daughter	0.08	daughter-in-law	0.15
has bo di	resident	0.06	nephew	-0.05	son	0.09
has bo doi	kin	-0.29	comrade	-0.6	resident	0.56	official	0.09	finder	0.05	witness	0.35	teacher	0.09	nephew	0.08	family	-0.13	brother	-0.12	niece	0.09	sister	0.27	child	-0.07	great-grandchild	0.06
has bo em	kin	-0.06	official	-0.06	finder	-0.08	family	-0.13	brother	-0.08	daughter	0.06	son	0.1	child	0.17
has bo kinh	kin	-0.12	official	-0.06	volunteer	0.09
has bo la	kin	0.15	nephew	-0.05	family	-0.05	child	0.12
has bo lai	kin	-0.07	comrade	0.07	finder	0.06	witness	0.06	teacher	0.05
has bo len	kin	-0.06	comrade	0.13	resident	0.1
has bo mat	kin	0.13	comrade	-0.06	official	0.05	nephew	-0.05	family	0.07	grandchild	-0.05	niece	-0.06	daughter	0.17
has bo me	kin	-0.11	comrade	0.05	brother	0.06	sister-in-law	0.06
has bo minh	comrade	-0.09	resident	-0.05	family of foreign veteran	0.06	nephew	0.06
has bo nam	kin	0.06	comrade	-0.07	resident	0.16	nephew	0.12	family	-0.05	daughter	0.11
has bo o	kin	0.05	comrade	-0.08	resident	-0.08	official	-0.05	witness	0.07	family	-0.05	son	0.06
has bo phan	kin	-0.05	resident	-0.05	official	0.14
has bo ra	kin	0.07	daughter	0.1
has bo ruong	kin	-0.06	family of foreign veteran	0.06	family	0.06
has bo song	kin	0.1	resident	-0.05	official	0.06	daughter-in-law	0.05
has bo sung	comrade	0.14	official	-0.11	witness	-0.06	organisation	0.05	wife	0.06
has bo suoi	resident	-0.08	finder	0.07	nephew	-0.05
has bo ten	kin	0.06	resident	-0.05	grandchild	-0.05	child	0.06	daughter-in-law	0.07
has bo toi	kin	0.35	comrade	-0.17	resident	0.05	official	-0.08	finder	-0.05	witness	-0.09	family	-0.16	niece	-0.09	sister	-0.12	daughter	0.17	wife	-0.12	son	0.25	child	0.22
has bo tu	kin	0.09	nephew	-0.06	grandchild	0.05	niece	0.06
has bo van	kin	-0.07	resident	-0.09	official	0.26
has bo ve	kin	0.11	daughter	0.05
has bo vo	kin	0.15	family	0.13
has bo xa	official	0.15
has bo xuong	kin	-0.07	comrade	-0.06	finder	0.08	witness	0.06	son	0.07
has boc	comrade	0.13	finder	0.14	volunteer	-0.15	witness	0.08	teacher	0.08	nephew	0.06	family	-0.14	niece	0.2	daughter	0.15	wife	-0.06	daughter-in-law	-0.05	great-grandchild	-0.06
has boc duoc	resident	0.08	nephew	0.07
has boc pha	kin	-0.07	comrade	0.08	teacher	0.06	grandchild	0.06	son	0.05
has boc ve	kin	0.05	comrade	0.07	official	-0.05
has bodies	kin	-0.07	foreign veteran	0.05	family of foreign veteran	-0.06
has body	kin	-0.07	comrade	-0.05	finder	-0.05	volunteer	0.15	witness	0.05	foreign veteran	-0.05	family of foreign veteran	0.12
has boi	volunteer	0.09	witness	0.05	grandchild	0.05	brother	0.08	niece	-0.06
has bom	kin	0.06	resident	0.14	official	-0.1	finder	0.11	witness	-0.05	organisation	-0.11	nephew	0.11	grandchild	-0.12	brother	0.12	sister	-0.05	son	0.08	child	-0.11	daughter-in-law	-0.06	sister-in-law	0.05	great-grandchild	-0.07
has bom b52	kin	0.09	nephew	0.06
has bom bi	kin	-0.15	comrade	0.09	resident	0.08	family	0.05
has bom ngay	resident	-0.08	cemetery keeper	0.06	brother	0.08
has bom no	kin	-0.11	comrade	0.15
has bom o	resident	-0.05	nephew	0.13	brother	-0.05	niece	-0.06	sister	0.06
has bom toa	volunteer	0.05	nephew	0.07
has bom tu	resident	0.05
has bomb	resident	0.11
has bon	kin	-0.13	comrade	0.17	resident	-0.06	official	-0.08	finder	0.07	cemetery keeper	-0.05	volunteer	0.05	witness	0.17	teacher	-0.07	family of foreign veteran	0.08	nephew	-0.06	brother	0.12	niece	-0.08	wife	0.1	daughter-in-law	-0.05	sister-in-law	0.08
has bon anh	comrade	0.11
has bon nam	grandchild	-0.05	niece	0.05
has bon nguoi	kin	-0.09	comrade	0.07	finder	0.05	witness	-0.08	grandchild	0.05
has bon toi	kin	-0.05	comrade	0.05	witness	0.05
has bones	finder	0.22	foreign veteran	-0.08
has bong	kin	0.33	resident	-0.26	official	0.08	finder	-0.14	witness	-0.07	organisation	0.07	teacher	0.16	grandchild	-0.05	child	-0.06	sister-in-law	0.09	great-grandchild	0.05
has bonjour	nephew	-0.05	niece	0.09	daughter-in-law	0.11
has born	kin	0.12	finder	-0.05	volunteer	-0.05	foreign veteran	-0.05	family	-0.07	sister	0.09
has born in	kin	0.13
has bot	kin	0.18	comrade	-0.18	witness	0.2	nephew	-0.09	family	0.11	brother	-0.06	child	0.07	great-grandchild	0.1
has bot cau	comrade	-0.06	official	0.06	finder	0.06
has both	kin	0.11	foreign veteran	0.06	family of foreign veteran	-0.05	niece	0.07	sister	0.06
has box	witness	0.05
has boy	witness	0.08	daughter-in-law	0.06
has bridge	finder	0.05	family of foreign veteran	0.12
has brother	kin	0.32	resident	-0.05	volunteer	-0.06	witness	-0.06	foreign veteran	-0.22	family of foreign veteran	0.13	nephew	0.08	family	-0.05	grandchild	-0.15	brother	0.07	niece	0.07	sister	0.1
has brought	official	0.06	finder	0.07	foreign veteran	-0.07	grandchild	0.05
has bs	foreign veteran	0.08	researcher	0.07
has bt	kin	-0.06	finder	0.19	family	0.13
has bu	comrade	-0.05	resident	-0.05	official	0.14	nephew	0.09	family	-0.13	niece	0.08
has bua	comrade	0.21	resident	0.06	official	-0.05	cemetery keeper	0.09	volunteer	-0.05	sister	0.09	daughter	-0.06
has bua do	resident	-0.06	sister	0.1
has buc	kin	0.07	child	0.05
has bui	kin	-0.25	resident	0.07	official	-0.08	finder	-0.14	cemetery keeper	-0.09	volunteer	0.1	witness	-0.05	organisation	0.11	foreign veteran	-0.05	family of foreign veteran	-0.1	researcher	0.08	nephew	-0.21	family	0.16	grandchild	0.16	brother	-0.05	niece	-0.08	son	0.07	child	-0.08	daughter-in-law	0.06
has bui the	resident	0.06	family	0.06
has bui thi	volunteer	0.09	nephew	0.09	family	-0.08	grandchild	0.11	niece	-0.06
has bui tre	resident	0.06	witness	0.06	organisation	0.06	family	0.07
has bui van	resident	0.08	volunteer	0.05	researcher	0.07	nephew	-0.07	grandchild	0.1	brother	-0.05	wife	0.05
has bun	volunteer	0.05	nephew	0.05
has bung	official	-0.05	witness	-0.06	family of foreign veteran	0.06	grandchild	-0.09	niece	0.07	daughter	0.05	great-grandchild	0.07
has bunker	kin	-0.08	foreign veteran	0.16
has buoc	kin	-0.09	witness	0.08	foreign veteran	0.06	brother	0.05
has buoi	kin	-0.07	resident	-0.09	official	0.17	nephew	-0.07	niece	0.07	sister	0.09
has buon	comrade	-0.12	resident	-0.06	official	0.05	witness	0.19	family	-0.05	grandchild	0.1	niece	-0.06
has buon ho	resident	-0.06
has buon ma	kin	-0.07	comrade	0.06	official	0.05	nephew	0.06	family	-0.06
has buong	kin	-0.12	organisation	0.06
has buried	comrade	-0.13	resident	-0.05	official	-0.06	volunteer	-0.07	organisation	-0.06	researcher	0.11	grandchild	0.05	brother	-0.05	niece	-0.05	daughter	0.08
has buried by	comrade	-0.05	researcher	0.14
has buried him	resident	0.05	niece	-0.06
has bury	resident	0.05	foreign veteran	0.11	daughter-in-law	0.06
has but	comrade	-0.1	resident	0.05	official	0.05	finder	-0.06	organisation	0.06	foreign veteran	-0.08	family of foreign veteran	-0.13	researcher	-0.07	nephew	-0.13	family	-0.08	grandchild	-0.05	brother	-0.06	niece	0.08
has but chi	kin	-0.1	resident	-0.05
has but may	great-grandchild	0.05
has buu	kin	-0.06	comrade	0.09	nephew	0.08	niece	-0.05
has buu dien	kin	0.05	resident	0.06	nephew	0.07
has by	comrade	-0.05	official	0.05	volunteer	0.2	witness	-0.06	foreign veteran	-0.07	researcher	0.05	nephew	-0.14	brother	-0.05	sister	0.1
has by a	kin	0.06	resident	0.11	finder	0.08	volunteer	0.08	family of foreign veteran	-0.09	sister-in-law	0.06
has by the	witness	0.05	foreign veteran	-0.11	family of foreign veteran	0.15	family	0.09	daughter-in-law	0.05
has c	kin	-0.19	comrade	0.1	resident	0.14	official	0.05	finder	-0.08	witness	-0.21	organisation	-0.07	foreign veteran	0.05	family of foreign veteran	-0.06	nephew	0.1	family	-0.05	grandchild	-0.1	brother	-0.06	niece	0.14	sister	-0.09	wife	-0.05	son	-0.07	child	0.07	great-grandchild	-0.05
has c est	kin	0.05	foreign veteran	0.1	niece	0.1
has c hang	kin	-0.05	organisation	0.05	niece	0.05
has c pho	resident	0.06
has c truong	kin	-0.05	comrade	0.09	resident	0.06	finder	-0.05	volunteer	0.06	witness	-0.05	nephew	-0.06	grandchild	-0.05	brother	0.05	child	0.1
has c1	kin	0.07	comrade	0.17	resident	-0.21	official	0.11	finder	0.05	volunteer	0.08	witness	-0.07	organisation	-0.05	grandchild	-0.05	brother	0.09	sister	-0.07	great-grandchild	0.05
has c1 d1	volunteer	0.05	brother	0.05
has c10	official	-0.08	organisation	0.05	nephew	0.06
has c11	comrade	0.05	nephew	-0.06	family	0.08	child	0.05
has c14	niece	0.08
has c17	kin	0.05	researcher	0.05	grandchild	0.08
has c18	kin	-0.05	comrade	0.07	organisation	0.06	grandchild	0.08
has c2	kin	-0.21	comrade	0.16	official	-0.05	finder	0.06	volunteer	-0.09	organisation	-0.06	nephew	0.09	family	0.09	grandchild	-0.08	brother	-0.05	niece	-0.09
has c2 d1	kin	-0.12
has c20	volunteer	0.06	nephew	-0.06
has c21	kin	-0.09	family	0.06
has c3	kin	-0.18	comrade	0.15	resident	-0.05	finder	-0.07	volunteer	-0.08	witness	-0.06	family	-0.12	niece	0.1	sister	0.1
has c3 d1	nephew	0.08
has c4	comrade	-0.09	resident	-0.05	volunteer	0.07	family	0.08	grandchild	-0.05
has c5	kin	-0.07	comrade	0.18	resident	-0.08	official	0.06	finder	-0.05	volunteer	-0.06	witness	-0.05	nephew	-0.06	family	0.14
has c6	kin	-0.16	comrade	0.15	niece	0.09
has c6 d2	comrade	0.09
has c6 d5	comrade	0.07	finder	0.05	family	0.05
has c7	kin	-0.12	comrade	0.12	finder	-0.06	volunteer	-0.05	family	-0.08	niece	0.13
has c7 d8	kin	-0.11
has c8	kin	-0.09	volunteer	0.11
has c9	comrade	-0.05	resident	-0.06	finder	0.05
has ca	kin	-0.06	comrade	0.16	resident	-0.08	official	0.09	finder	-0.1	volunteer	0.15	witness	-0.09	teacher	-0.1	foreign veteran	-0.1	researcher	-0.06	family	-0.15	grandchild	-0.14	brother	0.2	sister	-0.15	daughter	0.1	wife	-0.12	son	-0.12	daughter-in-law	-0.1	sister-in-law	0.1	great-grandchild	0.06
has ca ba	kin	-0.23	comrade	0.07	resident	0.06
has ca hai	comrade	0.09	resident	-0.08	official	0.12	witness	-0.05	family	-0.07	grandchild	0.06	niece	-0.06	sister	0.06
has ca la	official	0.06
has ca mau	organisation	0.05	nephew	0.08
has ca nha	kin	0.11	comrade	-0.06	resident	0.07	official	-0.05	volunteer	0.15	niece	-0.05	sister-in-law	0.06
has ca o	comrade	-0.05	niece	0.06
has ca phe	kin	-0.07	comrade	0.05	resident	0.06	witness	-0.05
has cac	kin	-0.06	resident	0.19	official	0.11	witness	-0.1	teacher	0.05	family of foreign veteran	-0.05	nephew	-0.09	family	0.06	grandchild	0.06	niece	-0.23	daughter	0.07	son	-0.05	daughter-in-law	0.06	great-grandchild	0.1
has cac anh	comrade	0.08	resident	0.06	official	-0.08	finder	0.07	cemetery keeper	0.06	witness	-0.09	teacher	0.05	nephew	0.06	sister	0.09	wife	-0.06	child	-0.08
has cac bac	comrade	-0.08	resident	0.06	finder	-0.1	volunteer	0.09	nephew	-0.05	grandchild	0.07	brother	-0.06	niece	-0.16	sister	-0.05	wife	-0.08	son	0.07	child	0.14	great-grandchild	0.08
has cac ban	comrade	0.05	resident	0.05	volunteer	0.06
has cac chau	comrade	0.09
has cac chu	kin	-0.06	comrade	-0.05	finder	0.1	family	0.05
has cac co	kin	0.14	official	-0.07	family	0.05
has cac cu	kin	-0.2	comrade	-0.06	resident	0.2	official	0.11	finder	0.06	witness	-0.05	daughter-in-law	0.05
has cac dong	kin	0.07	comrade	0.09	resident	-0.07	official	0.15	grandchild	0.05
has cac mo	official	0.1
has cac ong	kin	-0.05	resident	0.06	wife	0.05
has cach	kin	-0.09	comrade	0.09	resident	-0.13	official	-0.07	cemetery keeper	-0.05	volunteer	-0.05	organisation	-0.07	sister	-0.12	daughter	0.06	child	0.08	great-grandchild	0.06
has cach cau	witness	0.05	daughter	0.05
has cach mang	kin	0.18	comrade	-0.09	nephew	-0.05	grandchild	0.07	daughter	0.07
has cai	resident	0.18	official	-0.07	finder	0.36	witness	-0.22	foreign veteran	0.08	family of foreign veteran	-0.09	researcher	-0.06	nephew	-0.05	grandchild	0.1	brother	0.09	niece	0.08	sister	-0.09	daughter	-0.06	son	-0.06	child	0.07	daughter-in-law	-0.1	sister-in-law	-0.05
has cai bat	comrade	-0.05
has cai be	kin	-0.07	resident	-0.06	volunteer	0.09	nephew	0.05
has cai bi	kin	-0.09	comrade	-0.06	resident	0.12
has cai ca	kin	-0.1	comrade	0.09
has cai go	resident	-0.07	volunteer	0.05	teacher	0.06
has cai lay	kin	0.09	resident	-0.06	witness	0.09	nephew	-0.09	grandchild	0.07
has cai luoc	finder	0.06
has cai ma	kin	-0.08	resident	0.16
has cai mo	resident	0.11	cemetery keeper	0.05	brother	0.06	son	0.06
has cai mu	resident	-0.07	finder	0.09	brother	0.05
has cai nay	finder	0.09
has cai tang	comrade	-0.07
has cai ten	comrade	0.06	finder	0.05	teacher	0.05	daughter	0.07
has called	kin	0.05	comrade	-0.06	resident	-0.05	foreign veteran	0.06	family of foreign veteran	-0.11	niece	-0.08	sister	0.05
has cam	kin	0.19	comrade	-0.05	resident	-0.05	finder	0.2	cemetery keeper	-0.05	volunteer	-0.17	family of foreign veteran	-0.1	researcher	-0.06	sister	-0.05	wife	-0.07	son	-0.05	child	-0.12	daughter-in-law	-0.09	great-grandchild	-0.05
has cam ba	kin	-0.05	resident	0.12	official	-0.05	organisation	0.06
has cam giang	kin	0.06	nephew	-0.06	family	-0.07	daughter	0.07	great-grandchild	0.06
has cam khe	volunteer	0.06
has cam lo	kin	0.22	comrade	-0.13	resident	-0.12	official	-0.07	finder	0.07	witness	-0.05	son	0.07
has cam on	kin	0.27	comrade	-0.06	resident	-0.06	finder	-0.07	volunteer	-0.05	family	0.06	grandchild	0.17	niece	-0.07	sister-in-law	0.05	great-grandchild	-0.05
has cam van	comrade	-0.05	official	0.07	finder	0.06	niece	0.05
has cam xuyen	niece	0.06
has came	kin	0.06	official	0.08	foreign veteran	-0.07	family of foreign veteran	-0.1	nephew	-0.06	family	-0.06	grandchild	0.06	niece	0.06	sister	0.05	daughter	-0.07
has camp	witness	0.1	foreign veteran	0.07	family of foreign veteran	-0.07	daughter-in-law	0.05
has campuchia	official	0.06	nephew	0.05	family	-0.06	grandchild	-0.05	brother	0.07
has can	kin	0.15	comrade	0.06	resident	-0.17	official	0.17	finder	-0.15	organisation	-0.09	foreign veteran	-0.08	family of foreign veteran	-0.06	researcher	-0.06	nephew	-0.05	grandchild	0.08	brother	0.13	niece	-0.16	sister	-0.06	daughter	0.15	wife	-0.15	son	0.21	child	-0.15	daughter-in-law	-0.14	sister-in-law	-0.1
has can bo	comrade	-0.21	official	0.48	finder	-0.1	cemetery keeper	-0.06	witness	0.06	nephew	0.09	family	0.09	sister	-0.1	son	0.06	child	-0.08
has can cu	brother	0.08
has can giuoc	resident	0.06	nephew	0.06
has can le	resident	0.05	organisation	0.05	brother	0.05
has can loc	kin	-0.05	resident	0.09	nephew	-0.05	brother	0.09
has can nam	resident	-0.06	niece	0.05
has can o	kin	-0.05	family	0.06	grandchild	0.06
has can thi	kin	-0.08	niece	0.11
has can tho	kin	0.07	volunteer	0.05
has can tim	kin	0.06	comrade	-0.08	volunteer	0.05	nephew	0.06	niece	-0.09
has canal	kin	-0.05
has cang	kin	-0.13	comrade	0.08	resident	0.13	finder	-0.06	volunteer	-0.05	witness	-0.05	nephew	0.07	family	-0.06	grandchild	0.05	daughter	0.07
has canh	kin	-0.09	comrade	0.23	finder	-0.07	volunteer	-0.07	witness	-0.11	organisation	-0.06	nephew	-0.08	niece	-0.07	sister	0.06	daughter-in-law	-0.08
has canh cay	kin	-0.05	comrade	0.1	resident	0.05
has canh dan	kin	0.07	comrade	-0.08	resident	-0.05	organisation	0.06
has canh dong	kin	0.06
has canh duong	kin	0.06	family of foreign veteran	0.05	nephew	0.06	wife	0.05
has canh nhau	resident	-0.08	finder	0.06	great-grandchild	0.05
has canh suoi	kin	0.07	resident	-0.06
has canh tuat	comrade	-0.05	resident	-0.05	witness	0.06
has cao	kin	-0.15	volunteer	0.24	witness	-0.11	organisation	0.06	family of foreign veteran	-0.11	nephew	-0.07	family	-0.19	brother	0.08	niece	0.19	son	0.15	child	-0.15	daughter-in-law	-0.05	sister-in-law	0.09
has cao ba	brother	0.06
has cao bang	comrade	0.07	finder	-0.05	nephew	-0.06	grandchild	-0.06	brother	0.05	niece	0.09	sister	-0.06	daughter	0.05
has cao cua	comrade	-0.05	volunteer	0.13	organisation	0.05	teacher	0.05
has cao diem	kin	0.09	resident	-0.07	nephew	-0.05	family	0.1
has cao loc	researcher	0.06
has cao nhanh	kin	-0.05	organisation	0.06
has cao su	kin	-0.16	comrade	-0.06	resident	0.11	finder	0.1	witness	0.1	foreign veteran	0.05	nephew	0.13	family	-0.06	grandchild	-0.06
has cao thi	resident	0.06	official	0.05	grandchild	0.05
has cao xa	resident	0.07	family	-0.06	brother	-0.05	wife	0.06	son	0.06
has cao xuan	volunteer	0.06
has cap	kin	-0.21	comrade	-0.15	resident	-0.08	official	0.12	volunteer	0.08	nephew	-0.07	family	0.05	grandchild	-0.07	niece	0.05	wife	0.13	son	-0.08	child	-0.07	sister-in-law	-0.09
has cap bac	kin	-0.05	official	-0.08	niece	-0.14	sister	0.05	wife	0.06	sister-in-law	-0.05
has cap duong	official	0.07	volunteer	0.06	wife	0.05
has cap ngay	grandchild	0.06
has cap tren	resident	-0.05
has capt	kin	-0.05	foreign veteran	0.1	family of foreign veteran	-0.08
has captain	official	0.05	foreign veteran	0.07	daughter-in-law	0.05
has captured	kin	-0.1	comrade	-0.08	volunteer	0.21	foreign veteran	-0.06	family of foreign veteran	-0.05	researcher	0.08	grandchild	0.05
has card	kin	-0.14	finder	0.05	organisation	0.06	family of foreign veteran	0.15
has carried	resident	0.11	foreign veteran	0.11	niece	0.06
has cat	kin	-0.09	resident	-0.14	official	0.05	finder	-0.08	cemetery keeper	-0.06	volunteer	-0.05	organisation	0.09	nephew	-0.07	family	0.05	grandchild	-0.16	brother	-0.06	sister	0.08	daughter	0.06	son	-0.11	child	0.16	great-grandchild	0.15
has cat ba	brother	0.05
has cat bi	kin	-0.1	foreign veteran	0.06
has cat boc	kin	0.07	official	0.07	daughter	0.1
has cat hai	kin	0.1	comrade	-0.07	witness	0.06	niece	0.05
has cat sau	volunteer	0.06	witness	0.08
has cau	kin	0.21	comrade	0.15	resident	-0.31	official	-0.13	cemetery keeper	-0.1	volunteer	-0.09	organisation	-0.11	foreign veteran	-0.11	family of foreign veteran	-0.16	nephew	0.45	family	-0.12	grandchild	-0.06	niece	0.33	sister	-0.1	daughter	-0.14	wife	-0.13	son	-0.2	child	-0.08	daughter-in-law	-0.13	sister-in-law	-0.13
has cau ay	kin	-0.12	comrade	0.17	nephew	0.05	brother	-0.05	sister	0.05
has cau ba	family	-0.05
has cau chu	kin	-0.05
has cau di	nephew	0.06	niece	0.1
has cau em	kin	0.08	resident	-0.06	witness	0.07	nephew	0.14	grandchild	-0.09
has cau ham	niece	-0.05	sister	0.08
has cau la	kin	0.06	family	0.07
has cau mat	kin	0.07	daughter	0.07
has cau nam	teacher	0.05	nephew	-0.08	family	0.06	grandchild	-0.06	niece	0.16
has cau o	nephew	0.09	grandchild	-0.05	niece	0.06
has cau ong	comrade	-0.05	brother	0.08
has cau rach	kin	-0.1	official	0.05
has cau rao	niece	0.05
has cau ruot	family	0.05	niece	0.09
has cau ten	grandchild	-0.05	niece	0.08
has cau toi	kin	0.12	nephew	0.12
has cau treo	kin	-0.06	finder	0.09
has cav	kin	-0.08	foreign veteran	0.09	researcher	0.06
has cay	kin	-0.25	comrade	0.16	resident	0.11	official	-0.12	finder	0.2	cemetery keeper	-0.05	witness	0.1	organisation	-0.05	grandchild	0.19	brother	-0.11	niece	-0.07	sister	0.05	wife	-0.08	great-grandchild	-0.08
has cay da	resident	0.05	grandchild	0.05
has cay gao	kin	0.08	resident	0.05	organisation	0.05	family	0.06	child	0.05
has cay ko	nephew	0.05
has cay so	sister	0.07
has cay sung	witness	0.11
has cay thot	brother	0.06
has cay xoai	comrade	0.12	resident	-0.06
has ccb	kin	-0.34	comrade	0.3	finder	-0.05	witness	-0.05	organisation	0.29	foreign veteran	0.08
has ccb xa	kin	-0.09	organisation	0.11
has ce	family of foreign veteran	-0.12	nephew	0.08
has cemetery	kin	0.17	comrade	-0.06	resident	-0.05	foreign veteran	-0.08	family of foreign veteran	-0.05	researcher	0.05	nephew	0.08	family	-0.06	niece	0.11
has certificate	kin	0.12	volunteer	0.06	family	-0.05	grandchild	0.06	niece	-0.06
has cha	kin	0.11	resident	0.28	official	-0.11	finder	-0.11	volunteer	-0.1	nephew	-0.15	family	-0.12	grandchild	-0.11	brother	-0.09	niece	0.07	daughter	0.31	son	0.12	child	0.12
has cha la	niece	0.05	son	0.07
has cha toi	kin	0.11	comrade	-0.1	resident	0.12	official	-0.05	witness	0.05	nephew	-0.07	family	-0.07	grandchild	-0.05	daughter	0.29	wife	-0.07	child	0.06
has chac	kin	-0.06	resident	0.13	official	0.06	finder	0.13	cemetery keeper	-0.05	nephew	0.05	family	0.05	grandchild	-0.07	brother	0.06	niece	-0.09	child	-0.07	daughter-in-law	0.05	great-grandchild	0.05
has chac la	kin	0.11	comrade	-0.05	witness	0.05	organisation	0.05	family	0.05
has chai	kin	-0.05	finder	0.09	volunteer	-0.05	family	-0.05
has cham	resident	-0.11	finder	-0.07	cemetery keeper	0.06	volunteer	0.12	organisation	-0.05	teacher	0.1	nephew	0.07	brother	-0.06	niece	-0.08	sister	0.13	child	0.09
has cham o	comrade	0.06	sister	0.05
has chan	kin	-0.06	official	-0.12	finder	0.07	cemetery keeper	-0.08	volunteer	0.11	witness	0.07	teacher	-0.05	nephew	0.1	grandchild	0.05	niece	-0.15	sister	-0.05	daughter	0.11	son	-0.13	child	-0.05	sister-in-law	-0.05	great-grandchild	-0.05
has chan cau	comrade	0.05	resident	0.07
has chan deo	resident	0.05
has chan doc	kin	-0.08	comrade	0.05	organisation	0.05
has chan doi	kin	0.09	comrade	0.08	finder	-0.06	family of foreign veteran	0.05	nephew	-0.07	niece	0.09
has chan nui	kin	0.07	resident	-0.05	volunteer	0.09	family	0.07	daughter	0.05
has chan o	kin	-0.05	brother	0.06
has chang	kin	0.08	comrade	0.08	family	0.07	niece	-0.05	sister	0.06	child	0.07
has chanh	comrade	-0.06	resident	-0.17	volunteer	0.15	nephew	-0.05	family	0.07	child	0.08
has chao	kin	-0.07	comrade	0.05	resident	-0.08	official	0.07	witness	-0.06	brother	-0.05	niece	-0.06	son	0.05	daughter-in-law	-0.05	great-grandchild	0.14
has chao anh	nephew	-0.05
has chao cac	kin	0.14	resident	-0.05	family	-0.07	great-grandchild	0.07
has chao toi	comrade	-0.05	official	0.08	foreign veteran	0.05	daughter	0.06
has chap	kin	0.07	comrade	-0.1	official	0.06	finder	-0.08	volunteer	-0.05	witness	0.05	organisation	0.06	teacher	0.05	nephew	-0.07	brother	0.06	niece	-0.08	wife	0.05	child	-0.05	great-grandchild	0.05
has chap nam	kin	-0.12	teacher	0.05	family	-0.05	brother	0.06	daughter	0.05
has chat	official	-0.06	volunteer	0.05	nephew	-0.06	family	0.09	grandchild	-0.07	great-grandchild	0.14
has chau	kin	0.63	resident	-0.11	official	-0.4	finder	-0.2	cemetery keeper	-0.18	volunteer	-0.13	witness	0.05	organisation	-0.07	teacher	-0.12	researcher	-0.08	nephew	0.32	family	-0.11	grandchild	0.33	brother	-0.28	niece	0.5	sister	-0.41	daughter	-0.32	son	-0.29	child	-0.19	daughter-in-law	-0.28	sister-in-law	-0.09	great-grandchild	-0.11
has chau anh	kin	-0.11
has chau ba	kin	-0.07	resident	0.07	official	0.08	family of foreign veteran	0.06	family	0.05	grandchild	-0.06
has chau bao	kin	-0.05	resident	0.05
has chau chao	kin	0.1	nephew	-0.07	great-grandchild	0.06
has chau chep	kin	-0.08	comrade	0.07
has chau chi	kin	0.09
has chau co	family	0.06	grandchild	-0.07
has chau cu	kin	0.12	resident	0.09	family	-0.05	grandchild	0.12	niece	-0.05
has chau da	kin	0.06	family	-0.05	grandchild	0.05	niece	0.09
has chau di	comrade	-0.07	official	0.05	volunteer	0.08	grandchild	-0.05	niece	0.06
has chau dich	kin	0.05	official	-0.05	family of foreign veteran	0.11	nephew	0.14	family	-0.05	niece	-0.07
has chau doc	family	0.06	grandchild	-0.06
has chau ghi	kin	-0.07	comrade	0.12	witness	0.06	nephew	-0.06	sister	0.05
has chau go	kin	0.12	family	0.08	brother	0.05
has chau goi	kin	0.21	comrade	-0.07	resident	-0.06	nephew	0.08	family	-0.14	brother	-0.05	niece	0.21	sister	-0.05
has chau gui	nephew	-0.08	grandchild	0.07
has chau ho	kin	0.12	family	0.15	niece	0.05
has chau hoi	kin	0.06	comrade	0.06	resident	-0.06	family	-0.06
has chau ke	resident	0.07	nephew	0.15
has chau khong	volunteer	0.07	grandchild	0.09
has chau la	kin	0.11	resident	-0.05	volunteer	0.14	witness	-0.06	nephew	-0.19	family	0.05	grandchild	0.08	brother	-0.05	niece	0.17	sister	-0.09	daughter	-0.05	child	-0.05	great-grandchild	0.05
has chau mat	kin	-0.09	comrade	0.11	nephew	-0.05
has chau muon	great-grandchild	0.08
has chau nghe	volunteer	0.05
has chau ngoai	resident	0.09	family	-0.08	grandchild	0.2
has chau noi	kin	0.07	finder	-0.05	volunteer	-0.05	nephew	-0.07	family	-0.19	grandchild	0.48	niece	-0.09	son	-0.06	great-grandchild	-0.05
has chau o	kin	-0.14	comrade	-0.06	resident	0.17	nephew	-0.05	great-grandchild	0.09
has chau ong	kin	-0.15	comrade	-0.06	resident	0.05	organisation	0.05
has chau ruot	kin	0.06	nephew	0.1	grandchild	-0.05	niece	0.07
has chau sinh	niece	0.05
has chau ten	kin	0.13	comrade	-0.06	resident	-0.06	nephew	-0.12	family	0.05	niece	0.14
has chau thanh	comrade	-0.08	resident	-0.05	official	0.06
has chau thi	witness	0.1	family	-0.06	niece	0.1
has chau tim	kin	0.06	family	-0.05
has chau toi	resident	0.05
has chau van	child	0.06
has chau viet	kin	0.06
has chau xin	kin	0.05	volunteer	0.05	family	-0.07	niece	0.11
has chay	kin	-0.26	comrade	0.15	resident	0.05	official	-0.05	family	-0.07	niece	0.05	daughter	-0.06	son	0.1	child	0.08
has chay het	kin	-0.1	comrade	0.07	grandchild	0.07
has chay o	comrade	0.09	resident	-0.05
has che	resident	-0.09	finder	-0.08	witness	-0.05	family	0.05	grandchild	0.07	brother	0.1	niece	-0.12	sister	0.07	son	-0.05
has che do	kin	0.06
has chef	kin	-0.15	finder	-0.07	witness	0.1	family of foreign veteran	0.07	researcher	0.06	niece	0.07
has chef de	witness	0.06	organisation	0.05	foreign veteran	-0.05	niece	0.07
has chen	kin	-0.07
has cheo	comrade	0.1
has chep	kin	-0.12	comrade	-0.1	resident	0.08	official	-0.11	finder	-0.08	volunteer	0.23	witness	-0.08	organisation	-0.09	teacher	0.17	family	0.07	sister	-0.06
has chep lai	kin	-0.07	comrade	-0.06	official	-0.05	volunteer	0.06	family	0.08
has chep nguyen	kin	0.11	niece	0.06
has cherche	kin	0.09	family of foreign veteran	-0.08	daughter-in-law	0.06
has chet	kin	-0.14	resident	0.23	cemetery keeper	-0.08	volunteer	0.05	witness	0.08	organisation	-0.06	teacher	0.05	foreign veteran	-0.08	family of foreign veteran	-0.06	nephew	0.09	family	-0.15	niece	-0.15	son	0.06	sister-in-law	0.07	great-grandchild	0.27
has chet bom	comrade	0.07	nephew	0.1
has chet do	kin	0.09	cemetery keeper	0.05	grandchild	0.05
has chet luc	kin	0.05	finder	0.05
has chet nam	kin	-0.08	resident	0.19	nephew	-0.05	child	0.08	great-grandchild	0.07
has chet ngay	kin	0.1	resident	-0.06	family	-0.08	grandchild	-0.08	sister-in-law	0.05	great-grandchild	0.07
has chet o	kin	0.07	comrade	0.22	resident	-0.26	finder	0.06	family	-0.06	brother	-0.07	niece	0.08	sister	-0.05
has chet roi	kin	-0.07	resident	0.12	nephew	0.05	grandchild	0.07
has chet tai	resident	-0.05	official	0.07	family	-0.06	grandchild	0.06	sister	0.07
has chet tran	comrade	-0.06	resident	0.08	witness	0.07	teacher	0.05	nephew	0.05	family	0.05
has chet tren	resident	-0.07	witness	-0.05
has chet trong	kin	0.09	resident	-0.05	witness	0.05	nephew	-0.05	family	0.05	grandchild	-0.06	niece	0.05
has chet vi	resident	0.05	nephew	0.13
has chez	kin	0.07	witness	0.11	family	0.05	niece	-0.05	daughter-in-law	0.05
has chi	comrade	-0.06	official	0.05	finder	0.09	cemetery keeper	0.09	volunteer	-0.17	foreign veteran	-0.19	researcher	-0.05	family	0.17	grandchild	-0.24	sister	0.19	daughter	-0.06	wife	-0.19	son	-0.22	daughter-in-law	-0.13	sister-in-law	0.07	great-grandchild	0.08
has chi bi	kin	-0.1	resident	0.06	nephew	0.05
has chi biet	kin	-0.05	comrade	-0.05	nephew	0.06	niece	-0.07	daughter	0.06	child	-0.05
has chi bo	kin	-0.05	resident	-0.06	official	0.06	witness	0.08	family of foreign veteran	0.05
has chi cho	kin	0.07	comrade	-0.13	resident	-0.06	official	0.12	teacher	0.07	family	0.09	grandchild	-0.05	sister	0.05
has chi co	kin	0.15	resident	-0.06	witness	-0.07	teacher	0.1	nephew	0.17	family	-0.15	grandchild	-0.15	niece	0.1	wife	0.06	son	-0.07	sister-in-law	-0.05	great-grandchild	0.05
has chi con	kin	-0.17	resident	-0.09	witness	0.08	nephew	-0.19	family	0.08
has chi dao	finder	0.05	niece	-0.05
has chi dau	kin	0.19	comrade	-0.09	nephew	-0.06	family	-0.07	brother	0.06	sister-in-law	0.18
has chi diem	comrade	-0.08	resident	0.11	researcher	0.07	great-grandchild	0.05
has chi do	kin	-0.11
has chi doan	kin	-0.08	resident	0.07	official	-0.05	organisation	0.05
has chi em	comrade	-0.12	volunteer	0.09	nephew	-0.11	family	0.11	grandchild	-0.05	sister	0.07	daughter	0.07
has chi gai	kin	0.07	nephew	-0.09	brother	0.08	niece	-0.06	sister	0.2	daughter	-0.06
has chi ghi	resident	-0.07	cemetery keeper	0.05	witness	0.05
has chi giup	kin	0.06	official	0.05	nephew	0.07
has chi hoi	comrade	-0.06	organisation	0.08	grandchild	0.08
has chi huy	comrade	-0.13	finder	0.14	witness	0.1
has chi la	comrade	0.09	resident	-0.05	finder	0.07	family	-0.07	niece	-0.06	daughter	0.06
has chi lang	kin	0.06
has chi le	kin	-0.06	comrade	0.09	niece	0.05
has chi linh	official	0.06	niece	0.06
has chi mo	kin	0.06	family	0.08
has chi mong	kin	0.06	nephew	0.06
has chi muon	family	-0.05	niece	0.06	daughter	0.05
has chi nam	comrade	0.07	sister	0.05
has chi nghe	comrade	0.07	resident	-0.09	child	0.05	great-grandchild	0.06
has chi nguyen	kin	0.07	resident	-0.05	official	-0.06	family	0.05
has chi nho	resident	0.05	grandchild	0.12	brother	0.05	sister	-0.05
has chi noi	kin	-0.05	comrade	0.08
has chi oi	nephew	-0.1	grandchild	-0.05	niece	0.12
has chi ruot	kin	0.08	niece	0.08
has chi ten	kin	0.06	organisation	0.06	family	0.07	brother	0.06
has chi thay	resident	-0.05
has chi toi	resident	-0.1	official	0.1	witness	0.08	nephew	-0.05	brother	0.11
has chi trong	comrade	0.05	finder	0.05
has chi xin	kin	0.18	comrade	-0.06	resident	-0.06	brother	-0.07	niece	0.11
has chia	kin	-0.05	resident	0.05	volunteer	0.1	nephew	0.08	grandchild	-0.1	brother	0.07	niece	0.05	sister	-0.05	daughter	-0.05
has chia se	kin	-0.06	resident	0.12	volunteer	0.11	grandchild	-0.05
has chiec	resident	-0.09	finder	0.07	witness	0.1	niece	0.05
has chief	kin	-0.05	comrade	-0.05	foreign veteran	0.08	family of foreign veteran	-0.05	brother	0.05	niece	-0.06
has chiem	kin	0.07	comrade	0.06	resident	-0.09	official	-0.06	nephew	-0.05	family	0.18
has chien	comrade	-0.25	resident	0.13	official	-0.14	organisation	0.24	nephew	0.15	family	-0.05	grandchild	-0.05	sister	-0.11	daughter	0.09	son	-0.06	great-grandchild	0.12
has chien binh	kin	0.06	nephew	0.07
has chien dau	kin	-0.1
has chien dich	kin	0.06	comrade	0.1	resident	0.05	family	0.12	grandchild	-0.07
has chien khu	comrade	-0.05	witness	0.05	great-grandchild	0.05
has chien si	kin	-0.13	comrade	-0.19	resident	0.14	official	0.05	finder	0.1	volunteer	0.08	witness	0.08	teacher	0.07	family of foreign veteran	0.05	family	-0.05	sister	-0.06	son	-0.05
has chien tranh	comrade	-0.07	great-grandchild	0.05
has chien truong	kin	0.07	comrade	0.05	brother	0.06
has chieng	kin	-0.07	volunteer	0.06	nephew	-0.06	wife	0.06
has chieu	kin	-0.17	comrade	0.27	resident	-0.12	official	0.08	organisation	0.05	nephew	0.22	family	-0.08	grandchild	0.09	niece	-0.09
has chim	comrade	-0.07	resident	-0.06	finder	0.19	volunteer	-0.05	brother	0.07	sister	-0.05
has chin	kin	0.11	comrade	0.1	finder	-0.11	cemetery keeper	0.08	organisation	-0.05	nephew	0.08	family	0.09	grandchild	-0.15	wife	0.07	son	-0.08	child	0.09	daughter-in-law	-0.05
has chin muoi	niece	0.05
has chin nam	kin	-0.05	nephew	0.05
has chin thang	nephew	0.05	niece	-0.05
has chinh	kin	-0.17	comrade	0.06	resident	0.05	official	0.29	cemetery keeper	-0.1	volunteer	-0.09	witness	-0.12	organisation	-0.08	teacher	-0.07	nephew	0.13	family	-0.07	grandchild	-0.07	brother	-0.06	niece	-0.07	daughter	-0.09	wife	0.08	son	0.08	child	0.06	daughter-in-law	0.05	sister-in-law	-0.05	great-grandchild	0.11
has chinh ong	resident	0.11
has chinh sach	comrade	-0.21	official	0.17	volunteer	-0.07	nephew	0.08	family	-0.07	grandchild	-0.06	daughter	-0.06	child	0.07
has chinh tay	comrade	0.14
has chinh tri	kin	-0.06	resident	0.07	volunteer	-0.08	nephew	-0.08	great-grandchild	0.06
has chiu	resident	0.06	witness	0.17	nephew	-0.07	family	-0.07	grandchild	0.06	niece	-0.05	sister	0.1	daughter-in-law	0.05
has cho	comrade	-0.22	official	0.05	finder	-0.15	cemetery keeper	-0.08	witness	0.19	organisation	-0.06	teacher	0.09	researcher	-0.11	nephew	-0.06	family	0.05	grandchild	-0.06	brother	0.12	niece	0.1	sister	0.06	daughter	0.05	wife	-0.12	child	-0.24	daughter-in-law	-0.11	sister-in-law	-0.15
has cho ai	kin	-0.05	finder	-0.05	volunteer	-0.05	family of foreign veteran	0.05
has cho anh	kin	0.19	family	-0.05	brother	0.12
has cho ba	kin	0.13	comrade	0.08	nephew	-0.09	family	0.11	brother	-0.05	daughter	0.05
has cho bac	comrade	0.08	official	0.07
has cho ben	kin	0.07	resident	-0.05
has cho biet	kin	0.09	comrade	-0.06	resident	0.05	volunteer	0.05	niece	-0.06	daughter	0.08
has cho bo	kin	0.2	comrade	-0.09	volunteer	0.05	witness	-0.05	grandchild	-0.1	son	0.06
has cho cac	kin	-0.07	resident	0.15	nephew	0.05
has cho cau	comrade	0.05	witness	0.1	nephew	0.08
has cho cay	comrade	0.07	resident	0.05
has cho chau	resident	-0.07	family of foreign veteran	0.05	nephew	-0.09	grandchild	-0.07	niece	0.15
has cho chi	kin	-0.06	comrade	-0.05	volunteer	0.06	organisation	0.06
has cho chon	kin	-0.08	comrade	0.06	organisation	0.05	teacher	0.05	nephew	-0.07	son	0.07
has cho chu	kin	-0.11	comrade	0.06	resident	0.05	finder	0.06	witness	-0.05	teacher	0.05
has cho co	kin	-0.11	comrade	0.11
has cho con	kin	-0.09	resident	0.08
has cho cu	kin	-0.05	resident	0.08	volunteer	0.06	grandchild	0.05
has cho dan	resident	-0.05	official	0.07	finder	0.07	grandchild	-0.05
has cho do	kin	-0.17	resident	0.07	finder	0.09	witness	0.1	nephew	-0.09	family	-0.07	niece	0.13
has cho doan	kin	-0.07	official	0.08	volunteer	0.16
has cho doi	resident	-0.05
has cho don	kin	-0.07	comrade	0.05	resident	-0.08	official	0.06
has cho dung	resident	0.09
has cho e	kin	-0.06	volunteer	0.05
has cho em	kin	0.06	resident	0.08	official	0.05	nephew	-0.14	family	0.06	niece	0.06
has cho gao	kin	-0.23
has cho gia	comrade	-0.05	foreign veteran	0.05	nephew	-0.07	brother	0.05	great-grandchild	0.05
has cho hoi	kin	0.06	comrade	-0.05	resident	-0.06	nephew	0.05	family	0.08	niece	-0.06
has cho khong	nephew	0.06	brother	0.05
has cho lon	comrade	0.11	resident	0.05	nephew	0.11	family	-0.05
has cho me	kin	0.07	brother	0.05	sister	-0.07
has cho minh	comrade	-0.05	official	0.07	foreign veteran	0.05	family	0.07	niece	-0.05
has cho mo	resident	0.06
has cho moi	kin	-0.11	resident	-0.08	witness	0.07	nephew	0.09
has cho nao	kin	0.13	resident	-0.12	nephew	0.06	family	-0.06	grandchild	-0.06	sister	0.06	wife	0.06
has cho nay	resident	-0.08	finder	0.11
has cho nguoi	kin	-0.05
has cho nha	kin	-0.05	comrade	-0.05	resident	0.05	nephew	-0.07	family	0.09
has cho ong	kin	-0.07	comrade	0.09	resident	-0.09	official	-0.07	witness	0.1	nephew	-0.12	family	-0.11	grandchild	0.17	niece	0.12	son	0.12
has cho ra	kin	-0.1	comrade	0.08
has cho toi	kin	0.17	comrade	-0.09	brother	0.11	sister-in-law	0.05
has cho tui	kin	-0.05	resident	-0.08	daughter	0.05
has cho ve	comrade	-0.06	nephew	0.08
has cho xe	comrade	0.06	foreign veteran	0.06
has choi	kin	-0.07	resident	0.12	finder	-0.05
has chon	comrade	0.47	resident	-0.05	official	-0.1	finder	-0.23	cemetery keeper	-0.18	family	-0.08	niece	0.18	sister	-0.08	daughter	0.05	son	0.1	child	-0.06	daughter-in-law	0.06	great-grandchild	-0.12
has chon anh	kin	-0.11	witness	0.23	family of foreign veteran	0.06	nephew	-0.06	family	0.07	sister	0.05
has chon ben	comrade	0.15	resident	0.06	son	0.1
has chon bo	comrade	0.08	resident	-0.08	organisation	0.05	daughter	0.06
has chon canh	resident	0.09	nephew	0.06
has chon cat	kin	-0.07	resident	-0.06	grandchild	-0.06	sister	0.05
has chon cau	kin	0.07	teacher	0.05	nephew	0.07
has chon chu	witness	0.05	nephew	0.06	grandchild	-0.05
has chon chung	kin	0.13	comrade	-0.12	resident	0.12	official	-0.05	volunteer	0.08	daughter	0.09	sister-in-law	0.05
has chon co	resident	0.05
has chon cung	kin	0.17	resident	-0.06	niece	0.11
has chon dau	resident	-0.05	finder	0.05	grandchild	-0.05	wife	0.06	daughter-in-law	0.1
has chon duoi	comrade	0.05	volunteer	0.05	brother	0.05
has chon gan	resident	0.05	family	0.09
has chon hai	kin	-0.06	resident	0.06	volunteer	0.09	family	0.06	daughter	0.05
has chon la	comrade	-0.06	resident	0.06	volunteer	0.06
has chon luon	volunteer	0.11
has chon mot	resident	0.1
has chon ngay	kin	0.05	comrade	0.11	resident	-0.07
has chon no	kin	-0.05	comrade	0.14
has chon o	kin	0.16	comrade	0.09	official	0.05	cemetery keeper	-0.05	volunteer	-0.13	witness	-0.14	organisation	-0.07	teacher	-0.05	nephew	0.11	family	-0.06	grandchild	-0.05	brother	0.14	niece	-0.09	sister	-0.1	daughter	-0.06	child	0.11	great-grandchild	-0.06
has chon ong	grandchild	0.07
has chon sau	kin	-0.14	finder	0.06	witness	0.05	nephew	0.07	son	0.06
has chon tai	comrade	0.05	organisation	0.06	teacher	0.05	grandchild	0.09
has chon tam	kin	0.06
has chon tap	kin	0.06	son	0.05
has chon thanh	kin	-0.05	witness	0.06
has chon tren	kin	-0.07	comrade	-0.05	resident	-0.07	witness	0.05	nephew	-0.06	grandchild	-0.06	brother	0.06
has chon trong	kin	0.08	resident	-0.09
has chong	kin	0.3	comrade	-0.08	resident	-0.06	official	-0.06	finder	-0.07	foreign veteran	-0.05	nephew	-0.31	family	0.14	grandchild	-0.13	brother	-0.31	niece	-0.26	sister	-0.3	daughter	-0.12	wife	0.84	son	-0.21	child	-0.1	daughter-in-law	0.57	sister-in-law	0.21
has chong ba	kin	-0.18	resident	0.1	grandchild	0.14	niece	-0.05
has chong can	kin	-0.1	comrade	0.12	family	0.17	grandchild	-0.05
has chong em	kin	0.07	nephew	-0.08	family	0.05	grandchild	-0.15	daughter-in-law	0.37
has chong la	kin	-0.06	resident	0.16	wife	0.11
has chong my	witness	0.06
has chong phap	official	0.06	organisation	0.06	great-grandchild	0.08
has chong toi	kin	0.4	comrade	-0.19	resident	-0.19	official	-0.08	finder	-0.05	nephew	-0.17	family	-0.17	grandchild	-0.15	brother	-0.19	niece	-0.14	sister	-0.17	daughter	-0.08	wife	0.55	son	-0.11	daughter-in-law	0.14	sister-in-law	0.14
has chop	kin	-0.06	comrade	0.09
has chot	kin	-0.12	comrade	0.3	resident	-0.07	official	-0.08	volunteer	-0.06	nephew	-0.11	family	0.07	niece	-0.05	sister	0.06	child	0.06
has chot o	child	0.05
has chqs	kin	-0.09	comrade	-0.05	official	0.17	finder	-0.06	daughter	0.05
has chu	kin	-0.09	comrade	-0.16	resident	0.12	official	0.06	finder	0.31	cemetery keeper	-0.12	organisation	-0.19	teacher	-0.09	foreign veteran	-0.1	family of foreign veteran	-0.23	researcher	-0.12	nephew	0.33	family	-0.08	brother	-0.19	niece	0.28	sister	-0.39	wife	-0.07	child	-0.17	sister-in-law	-0.12
has chu a	grandchild	0.07
has chu ay	kin	-0.13	resident	0.07
has chu ba	comrade	0.05	resident	-0.07	finder	0.08	family	0.09	grandchild	-0.05
has chu bac	kin	0.09	resident	0.07	family	0.09
has chu bay	kin	0.13	resident	-0.06	nephew	-0.05	grandchild	0.09
has chu bo	kin	-0.18	comrade	-0.11	resident	0.2	witness	0.12	great-grandchild	0.05
has chu chau	kin	0.07	family	0.12
has chu con	kin	0.06	comrade	-0.05	official	-0.05	finder	0.07	nephew	0.05
has chu dat	kin	-0.07	official	0.08
has chu di	grandchild	-0.06	sister-in-law	0.05
has chu duc	comrade	0.05	daughter-in-law	0.06
has chu em	nephew	0.17	grandchild	-0.08
has chu hai	kin	-0.08	niece	0.05
has chu k	kin	0.08	resident	-0.06	volunteer	0.05	daughter	0.06
has chu khong	kin	-0.13	comrade	0.15	grandchild	-0.05	sister	0.05
has chu la	kin	0.14	resident	-0.06	volunteer	0.12	nephew	0.13	niece	0.07
has chu luc	son	0.06
has chu mat	resident	-0.05	official	0.05
has chu nam	kin	0.06	official	-0.07	witness	0.07	nephew	0.13	family	-0.06	niece	-0.07
has chu nguoi	daughter	0.05
has chu nhiem	official	-0.06	witness	0.1	organisation	0.06	son	0.08
has chu nho	comrade	0.06	wife	0.06
has chu o	niece	0.05
has chu oi	comrade	0.05	resident	0.05	nephew	-0.05	family	0.09	sister	0.05	daughter	0.05
has chu prong	finder	0.05
has chu ruot	kin	0.06
has chu t	kin	-0.1	comrade	0.1
has chu ten	witness	0.07	nephew	0.11
has chu thi	kin	0.06	comrade	-0.05	nephew	0.07
has chu tich	kin	-0.16	comrade	-0.14	resident	0.09	official	0.17	daughter	0.05
has chu toi	kin	0.13	resident	-0.07	nephew	0.25	family	-0.11	grandchild	-0.08	niece	0.12	daughter	-0.06
has chu ut	kin	0.15	resident	-0.05	family	-0.08	daughter-in-law	0.06
has chu van	witness	0.07
has chu y	kin	-0.08
has chua	official	0.07	finder	-0.05	cemetery keeper	0.14	volunteer	-0.1	witness	-0.19	organisation	-0.09	teacher	-0.07	foreign veteran	-0.12	family of foreign veteran	-0.08	researcher	-0.06	nephew	-0.06	family	0.12	grandchild	-0.25	brother	-0.08	sister	0.14	daughter	-0.07	wife	-0.07	son	0.15
has chua ai	comrade	-0.12	resident	0.16	son	0.06
has chua bao	resident	-0.05	witness	0.06
has chua biet	kin	-0.07	resident	-0.08	official	0.13	volunteer	-0.07	organisation	-0.05	nephew	0.06	family	-0.08	grandchild	-0.08	niece	-0.06	child	0.07
has chua co	resident	-0.15	official	-0.06	volunteer	-0.1	organisation	0.14	nephew	0.06	family	-0.08	brother	-0.05	great-grandchild	0.1
has chua duoc	kin	0.06	comrade	0.07	official	-0.05	family	-0.05	daughter	0.05
has chua kip	comrade	0.07	resident	0.06	nephew	0.08
has chua ra	kin	0.05	comrade	-0.06	resident	0.08
has chua ro	comrade	0.05	resident	-0.06	cemetery keeper	0.08	daughter	0.06
has chua thay	comrade	0.09	resident	-0.16	nephew	0.11	grandchild	-0.05	sister	-0.05
has chua thi	resident	0.06
has chua tim	kin	-0.1	teacher	0.05	grandchild	-0.09
has chua toi	kin	-0.12	resident	0.14	child	0.05
has chua ve	kin	-0.06	resident	0.13	nephew	-0.05	sister	0.06
has chuan	kin	0.11	official	-0.07	daughter	0.05	sister-in-law	0.07
has chuan uy	kin	0.12	resident	0.05	official	-0.07	daughter	0.05	sister-in-law	0.07
has chuc	kin	-0.2	comrade	-0.06	resident	0.07	official	0.13	witness	-0.06	foreign veteran	-0.05	family	0.07	brother	-0.09	son	0.05	child	-0.06
has chuc nam	resident	0.05	family	0.06
has chuc vu	kin	-0.1	cemetery keeper	0.05	grandchild	0.05	sister	0.05
has chum	comrade	0.08	official	-0.05
has chung	comrade	0.14	resident	-0.12	official	0.08	volunteer	0.17	witness	-0.14	organisation	0.29	teacher	-0.08	family of foreign veteran	0.06	researcher	-0.05	family	-0.06	grandchild	-0.13	brother	0.05	sister	-0.05	son	0.12	great-grandchild	0.11
has chung em	comrade	0.05	organisation	0.05
has chung hai	resident	0.06
has chung mot	comrade	0.05	grandchild	0.05	daughter	0.07	sister-in-law	0.09
has chung toi	kin	-0.22	comrade	0.19	resident	-0.18	official	0.11	finder	0.09	cemetery keeper	-0.07	volunteer	0.14	witness	-0.15	organisation	0.19	teacher	-0.05	foreign veteran	0.08	family	0.12	brother	0.08	daughter	-0.06	son	-0.09
has chuoc	kin	-0.08	comrade	0.07
has chuoi	kin	-0.07	comrade	0.11	volunteer	-0.05	witness	0.05
has chuong	comrade	-0.05	resident	-0.13	official	-0.07	volunteer	0.06	witness	0.07	nephew	-0.11	sister	-0.05	daughter	-0.07	daughter-in-law	0.05	great-grandchild	0.07
has chuong trinh	son	0.05
has chup	kin	-0.25	comrade	-0.09	resident	0.07	cemetery keeper	-0.08	volunteer	0.18	witness	0.12	family of foreign veteran	0.05	researcher	0.06	nephew	-0.09	family	0.09	grandchild	-0.05
has chup anh	resident	-0.06	volunteer	0.06	witness	0.07	family of foreign veteran	0.06	grandchild	0.05
has chup duoc	resident	0.06	cemetery keeper	-0.05	volunteer	-0.05	researcher	0.07
has chup lai	kin	-0.08
has chut	kin	-0.13
has chuyen	comrade	0.05	official	0.06	finder	-0.13	organisation	0.09	teacher	-0.08	foreign veteran	0.14	nephew	0.17	grandchild	-0.12	daughter	-0.05	wife	-0.07	child	0.09	sister-in-law	-0.07
has chuyen di	kin	-0.07	comrade	-0.05	organisation	0.06
has chuyen nay	foreign veteran	0.05	nephew	0.06	family	-0.06	sister	0.06
has chuyen vao	kin	-0.07	comrade	0.06	resident	0.08	organisation	0.05
has chuyen ve	kin	-0.05	comrade	0.1
has cimetiere	kin	0.17	comrade	-0.05	foreign veteran	-0.05	family of foreign veteran	0.05	nephew	-0.07	family	0.08	grandchild	-0.06	niece	0.06	sister	0.07	great-grandchild	0.05
has cimetiere de	kin	0.12	nephew	-0.05	niece	0.08	great-grandchild	0.05
has closed	kin	-0.08	comrade	0.1	resident	0.06	witness	0.05	foreign veteran	0.07	family of foreign veteran	-0.08
has co	comrade	-0.27	resident	0.32	official	0.05	finder	0.06	cemetery keeper	-0.11	volunteer	0.23	teacher	0.06	foreign veteran	-0.14	family of foreign veteran	-0.16	researcher	-0.09	nephew	0.05	brother	-0.21	niece	0.05	daughter	-0.11	wife	-0.17	child	-0.08	daughter-in-law	-0.07	sister-in-law	-0.15	great-grandchild	0.16
has co ai	resident	0.05	finder	0.08	witness	0.05	nephew	-0.12	family	-0.1	grandchild	0.18	niece	0.09	sister	-0.06	daughter	0.05	son	0.06	child	-0.06
has co am	kin	0.18	nephew	0.07	family	-0.08	grandchild	-0.05	great-grandchild	0.07
has co anh	volunteer	-0.1	organisation	0.17	teacher	0.06	family	-0.11	brother	-0.06	sister	0.05	daughter	0.1
has co ba	kin	0.18	comrade	-0.05	resident	-0.09	cemetery keeper	0.05	volunteer	0.06	nephew	0.05	family	-0.05	grandchild	-0.06	brother	0.08	sister	-0.05	wife	-0.05	son	-0.06	great-grandchild	0.12
has co bac	kin	0.08	resident	0.07	volunteer	0.05	teacher	0.06	nephew	0.11	family	-0.12	grandchild	0.06	sister	0.06
has co ban	kin	0.06	comrade	0.05	finder	0.06
has co bang	kin	0.08	comrade	-0.05	resident	-0.07	family	-0.1	niece	0.06	son	0.07
has co bao	daughter	0.05
has co bay	kin	-0.05	finder	0.05
has co bia	comrade	0.06	family	-0.1	brother	-0.05	sister	0.09	wife	0.06
has co biet	kin	0.06	volunteer	0.05
has co bo	resident	0.1	son	0.06
has co boc	resident	-0.05	organisation	0.05	daughter	0.08
has co bon	kin	-0.05	family of foreign veteran	0.05	family	0.05
has co ca	kin	-0.09
has co cach	great-grandchild	0.06
has co cai	kin	-0.07	comrade	-0.17	resident	0.23	finder	-0.11	cemetery keeper	0.12	witness	-0.09	family of foreign veteran	0.05	grandchild	-0.09	niece	0.06
has co cam	kin	-0.07	resident	0.09
has co can	nephew	-0.06	grandchild	-0.05	niece	0.08	child	0.06
has co chau	kin	0.12	nephew	-0.11	family	0.11	grandchild	-0.05	great-grandchild	0.05
has co chi	kin	-0.07	comrade	0.12	resident	-0.07	organisation	0.05	niece	0.05
has co cho	comrade	0.05	son	0.11
has co chon	kin	-0.13	foreign veteran	0.05	nephew	-0.05
has co chu	kin	0.12	comrade	-0.08	resident	-0.1	official	-0.06	witness	0.25	nephew	-0.07	brother	-0.06	niece	0.08	wife	-0.06	daughter-in-law	0.05
has co co	comrade	-0.09	official	0.07	witness	0.08	great-grandchild	0.06
has co con	resident	-0.06	family of foreign veteran	0.05	nephew	-0.08	family	0.11	grandchild	-0.05	great-grandchild	0.15
has co cong	kin	0.09	official	-0.05
has co dan	resident	0.06	nephew	0.06
has co danh	kin	0.07	nephew	0.08	family	-0.06
has co de	official	0.15
has co dong	kin	-0.13	comrade	0.15	official	0.06	volunteer	0.06	child	0.07
has co dua	kin	0.06	comrade	0.06
has co dung	kin	0.08	resident	-0.1	nephew	-0.05	family	0.06
has co duoc	official	-0.05	nephew	0.07	family	-0.07	niece	0.15
has co em	kin	0.05	resident	-0.08	brother	0.05
has co ghi	kin	-0.09	official	-0.05	witness	-0.05	family of foreign veteran	0.11	nephew	-0.08	niece	0.05	child	0.06
has co gia	nephew	-0.06
has co giao	kin	-0.16	comrade	-0.13	official	-0.06	volunteer	0.08	witness	0.16	teacher	0.17	family	0.09
has co giay	kin	0.06	official	-0.15	grandchild	-0.12	niece	0.07	sister	0.09	son	0.06	child	-0.05	sister-in-law	0.09
has co hai	kin	-0.14	resident	0.33	finder	-0.08	teacher	0.05	nephew	0.11	family	-0.13	grandchild	0.05	sister	0.08
has co hang	cemetery keeper	0.05
has co ho	kin	0.1	comrade	-0.05	nephew	-0.06	family	0.06	grandchild	-0.05	son	0.07	great-grandchild	0.06
has co hoi	kin	-0.05	resident	0.11
has co khac	comrade	-0.06	brother	0.05
has co khi	niece	-0.05	wife	0.05
has co la	niece	0.12	daughter	0.05
has co lay	family	-0.05	daughter-in-law	0.06
has co le	kin	0.14	resident	-0.1	cemetery keeper	0.05	researcher	0.05	family	0.06	grandchild	-0.05
has co lo	official	-0.05
has co manh	comrade	-0.07	finder	0.07
has co mat	kin	0.05	resident	-0.05	official	-0.05	child	0.06	great-grandchild	0.09
has co may	kin	-0.07	comrade	0.08
has co mo	kin	-0.15	resident	-0.1	official	0.09	finder	-0.07	volunteer	-0.05	organisation	0.11	nephew	0.1	daughter	-0.07	son	0.09	child	-0.05
has co mot	kin	-0.17	comrade	-0.23	resident	0.14	finder	0.12	witness	0.05	teacher	0.11
has co nam	comrade	0.08	resident	-0.06	nephew	-0.05	wife	0.12	son	0.06
has co ngay	comrade	0.05	resident	-0.07	cemetery keeper	0.1	volunteer	0.05	nephew	-0.07	family	0.05	niece	0.06
has co nghe	nephew	0.05	grandchild	-0.07	brother	0.05
has co ngoi	kin	-0.13	resident	0.14
has co nguoi	kin	0.08	comrade	-0.07	official	-0.07	finder	-0.07	cemetery keeper	0.06	witness	0.07	family	-0.1	grandchild	-0.08	niece	0.05	sister	0.09	daughter	-0.05	daughter-in-law	0.09	great-grandchild	-0.05
has co nhan	kin	-0.09	comrade	-0.05	finder	0.09	daughter	0.06
has co noi	kin	0.09	resident	-0.09	official	-0.06	volunteer	0.05	family	-0.07	grandchild	0.05	great-grandchild	0.06
has co o	comrade	-0.07	volunteer	0.12	grandchild	0.09	daughter	0.06
has co ong	kin	-0.06	comrade	0.14	resident	0.05	finder	-0.06	volunteer	-0.06	witness	0.08	niece	0.12	son	-0.05
has co phai	kin	0.14	nephew	0.07	family	-0.08	niece	0.06	daughter	-0.05
has co phan	kin	-0.05	comrade	-0.1
has co quan	comrade	-0.05	resident	0.09	finder	0.06	nephew	-0.08	family	0.07	grandchild	-0.07	brother	-0.07	niece	0.08	wife	0.06	child	0.08
has co sau	daughter	0.07
has co so	comrade	-0.07	official	-0.05	witness	0.11	nephew	-0.05	family	0.16	grandchild	-0.06	brother	-0.09	son	0.07
has co tam	official	0.13	witness	0.07
has co ten	kin	0.05	comrade	-0.13	official	0.15	volunteer	0.1	witness	-0.08	organisation	-0.05	niece	0.06	sister	-0.09	daughter	0.1	son	-0.11
has co thang	kin	-0.07	comrade	0.07	resident	-0.06
has co thay	kin	-0.05	resident	0.06	official	0.05
has co the	kin	-0.17	comrade	0.09	resident	-0.06	official	0.09	finder	0.16	family	0.07
has co thi	nephew	0.07
has co thu	comrade	0.1
has co tin	kin	-0.05	family	0.06
has co to	kin	0.2	comrade	-0.06	family	-0.06
has co toi	nephew	0.26	family	-0.06	brother	-0.05
has co tu	comrade	0.08
has co ve	kin	-0.09	resident	0.16
has co xuong	kin	-0.08	resident	0.08	family	0.05
has co y	resident	0.12
has coc	kin	-0.16	comrade	0.08	volunteer	-0.05	witness	-0.06	nephew	-0.06	niece	0.07
has coi	kin	-0.3	comrade	0.24	resident	0.09	official	-0.22	finder	0.1	cemetery keeper	0.31	volunteer	-0.06	foreign veteran	-0.05	nephew	-0.2	family	0.26	grandchild	-0.07	niece	-0.05	daughter	0.08	wife	-0.05	son	-0.06	great-grandchild	-0.05
has coi o	resident	-0.06	cemetery keeper	0.07
has col	kin	-0.05	foreign veteran	-0.05
has com	kin	-0.06	comrade	-0.19	resident	0.18	official	-0.1	foreign veteran	0.1	nephew	0.06	family	0.07	brother	-0.1	sister	-0.07	son	-0.1
has commander	comrade	-0.07	organisation	0.06
has commune	kin	0.12	official	0.05	family of foreign veteran	-0.07	researcher	0.11	sister	0.06	daughter	-0.05	great-grandchild	0.05
has compagnie	daughter	0.06
has company	foreign veteran	0.05	daughter	-0.05
has con	kin	-0.14	resident	0.17	official	0.12	finder	0.05	cemetery keeper	-0.21	volunteer	-0.13	organisation	-0.11	teacher	-0.13	family of foreign veteran	-0.08	researcher	-0.15	nephew	-0.14	grandchild	-0.2	brother	-0.11	niece	-0.31	sister	0.09	daughter	0.22	son	0.45	child	-0.12	daughter-in-law	0.14	sister-in-law	-0.07
has con ai	resident	-0.11	sister	0.09	daughter	0.06
has con anh	kin	-0.08	comrade	-0.13	resident	0.1	witness	0.05	nephew	-0.06	grandchild	0.05	sister-in-law	0.08
has con ba	kin	-0.17	comrade	0.06	official	0.05	organisation	0.05	nephew	0.12	family	0.06	grandchild	-0.07
has con bac	kin	0.05	comrade	-0.15	nephew	-0.07	family	0.06	son	0.05
has con ban	finder	-0.05
has con bo	kin	0.06	nephew	-0.08	family	0.08	niece	-0.05
has con cai	comrade	0.14	resident	-0.08
has con cat	kin	0.08	resident	-0.06	volunteer	0.06
has con chau	kin	-0.19	comrade	-0.17	resident	0.11	official	-0.05	volunteer	0.06	witness	0.12	family of foreign veteran	0.05	nephew	-0.07	son	0.05	great-grandchild	0.09
has con chi	kin	0.06	comrade	0.06	resident	-0.09	brother	0.05	great-grandchild	0.07
has con chon	resident	0.12	family	0.05
has con chu	kin	-0.09	official	-0.05	nephew	0.08
has con co	comrade	0.06	resident	-0.11	niece	-0.05
has con cu	kin	0.07	official	0.15	nephew	0.07	family	0.11	grandchild	-0.08
has con cua	kin	-0.11	comrade	0.11	resident	0.09	witness	0.07	child	0.13
has con cuong	kin	-0.07	official	-0.05
has con dan	comrade	-0.07	nephew	-0.05
has con dao	comrade	0.07	resident	-0.13	finder	-0.06	daughter-in-law	0.06
has con dau	kin	0.1	nephew	-0.05	family	-0.07	grandchild	-0.06	niece	-0.06	daughter	-0.1	daughter-in-law	0.48
has con di	kin	-0.06	official	0.08	family	0.06	brother	0.05
has con doc	comrade	-0.07	finder	0.06	teacher	0.07	son	0.07
has con em	nephew	0.11	family	-0.07
has con gai	resident	0.16	finder	0.06	volunteer	-0.08	witness	0.07	foreign veteran	0.08	nephew	-0.18	family	-0.1	brother	-0.08	niece	-0.05	sister	-0.1	daughter	0.61	wife	0.1	son	-0.15
has con gi	sister	0.07
has con giu	kin	-0.05	resident	0.26	finder	-0.08	foreign veteran	0.05	son	0.06
has con goi	nephew	0.08	grandchild	0.06
has con hai	comrade	-0.06	official	0.09	niece	0.05	daughter	0.05
has con hoi	comrade	0.09	grandchild	0.06
has con khoe	family	0.05
has con khong	comrade	-0.1	great-grandchild	0.07
has con la	kin	0.17	comrade	-0.21	resident	0.14	witness	-0.05	nephew	0.14	family	-0.1	niece	-0.05	sister	-0.08	daughter	0.14	wife	-0.07	son	-0.07	child	0.1
has con lai	kin	-0.1	comrade	0.05	official	0.08	organisation	0.05	nephew	-0.05	family	0.05
has con minh	kin	-0.16	finder	0.05
has con mo	kin	-0.09	comrade	0.07	resident	0.12	sister	0.05
has con moi	kin	0.06	resident	-0.06
has con mot	resident	0.05	nephew	-0.05	wife	0.06
has con nam	kin	0.09	resident	0.05	official	0.05
has con nghe	kin	0.14	nephew	-0.05	family	-0.05	grandchild	0.05	niece	0.08
has con nguoi	kin	-0.05	comrade	0.08	volunteer	0.07	nephew	-0.05	sister	0.05
has con nguyen	resident	0.1	son	0.05
has con nho	comrade	0.1	resident	-0.05	official	-0.07	witness	0.05	family	-0.08	niece	0.07	wife	0.05	son	0.05
has con noi	kin	0.07	niece	0.05
has con o	comrade	-0.1	organisation	0.05	nephew	-0.08	family	0.08
has con ong	kin	-0.06	resident	0.06	official	-0.05	finder	0.11	witness	-0.09	organisation	0.05	family	0.1	wife	-0.05
has con re	family	0.05
has con song	kin	0.18	resident	-0.13	finder	-0.07	witness	-0.15	organisation	-0.05	teacher	0.07	nephew	0.17	grandchild	-0.08	sister	-0.05	daughter	-0.06	sister-in-law	-0.05
has con suoi	official	0.07
has con ten	kin	0.21	comrade	-0.06	resident	-0.16	witness	-0.06	nephew	-0.08	grandchild	-0.08	brother	-0.08	niece	0.07	son	-0.08	child	0.16
has con thang	kin	-0.07	comrade	0.12
has con tho	kin	-0.08	brother	0.05
has con thu	family	-0.06	daughter	-0.05	son	0.16
has con tien	organisation	0.07
has con tim	kin	0.2	resident	-0.05	nephew	-0.07	family	-0.06	niece	0.05	child	0.1	great-grandchild	0.08
has con toi	kin	0.08	comrade	0.06	nephew	-0.06	brother	0.13	wife	0.09
has con trai	kin	0.13	comrade	-0.12	resident	-0.09	official	0.16	volunteer	-0.05	witness	-0.07	nephew	-0.06	family	-0.13	brother	-0.11	sister	0.08	daughter	-0.11	son	0.47	child	-0.07	daughter-in-law	0.06
has con trong	kin	0.08
has con ut	kin	0.1	child	0.05
has con viet	kin	0.1	grandchild	0.05
has con voi	kin	0.1
has con xin	kin	0.08	family	-0.06	grandchild	0.09	son	-0.06	great-grandchild	0.08
has cong	comrade	0.23	resident	-0.28	official	-0.06	finder	0.17	cemetery keeper	-0.16	volunteer	0.15	witness	-0.25	organisation	-0.07	foreign veteran	-0.1	researcher	-0.05	family	-0.07	grandchild	-0.07	niece	0.13	sister	-0.08	daughter	0.07	wife	-0.07	son	0.08	child	-0.13	daughter-in-law	0.11	sister-in-law	-0.06	great-grandchild	-0.09
has cong an	kin	0.11	resident	0.05	official	0.14	finder	-0.05	witness	-0.06	family	0.09	niece	-0.06	daughter	-0.05
has cong binh	kin	0.12	resident	-0.09	finder	-0.07	volunteer	0.1	family of foreign veteran	0.05	family	-0.05	son	0.06	daughter-in-law	0.06
has cong hoa	kin	0.1	official	-0.06	finder	0.06	nephew	0.06	brother	0.07	niece	-0.07	daughter	-0.05	son	0.06
has cong nhan	kin	0.21	resident	-0.08	official	-0.07	volunteer	-0.05	nephew	-0.1	sister	0.09	daughter	0.06	child	0.06
has cong nuoc	resident	0.06	nephew	-0.05	grandchild	0.06	sister-in-law	0.05
has cong su	family	0.05
has cong tac	resident	-0.08	organisation	0.05	nephew	0.11	grandchild	-0.05	brother	-0.05
has cong thanh	kin	-0.09
has cong troi	son	0.07
has cong truong	official	-0.1	finder	0.13	daughter	0.05
has cong ty	comrade	-0.08	finder	0.13
has cong van	official	0.09
has contact	volunteer	0.07	foreign veteran	0.11	family	0.05
has cook	finder	0.06
has cop	comrade	0.08
has corporal	kin	-0.06	foreign veteran	0.09	family of foreign veteran	0.06
has corps	kin	0.07	foreign veteran	-0.06	researcher	0.05	sister	0.05
has cot	comrade	-0.06	resident	-0.24	official	0.21	finder	0.06	volunteer	-0.07	witness	-0.07	family	0.09	grandchild	0.07	brother	-0.08	niece	-0.11	son	0.05	child	-0.05	daughter-in-law	0.07	great-grandchild	-0.06
has cot co	finder	0.05	volunteer	0.06	teacher	0.05	grandchild	0.05
has cot dua	cemetery keeper	0.05
has cot nam	kin	-0.06	official	0.1
has cot o	family	0.06
has cote	kin	-0.07	finder	-0.07	witness	-0.07	teacher	0.07	foreign veteran	0.12	family	-0.06	daughter	0.05
has could	kin	0.15	volunteer	-0.05	nephew	-0.09	family	-0.05	grandchild	0.05	niece	0.16
has counted	foreign veteran	0.06
has covered	foreign veteran	0.1
has creek	kin	-0.06	foreign veteran	0.14
has crew	foreign veteran	0.05
has cu	comrade	-0.25	official	0.29	finder	0.15	cemetery keeper	0.06	volunteer	-0.21	teacher	-0.05	family of foreign veteran	-0.16	researcher	-0.1	nephew	-0.06	family	0.05	grandchild	0.2	brother	-0.08	niece	-0.08	sister	-0.14	daughter	-0.19	wife	-0.15	child	-0.07	daughter-in-law	0.11	great-grandchild	0.2
has cu ba	kin	0.12	comrade	-0.05	child	0.05	great-grandchild	0.06
has cu bao	kin	-0.07	comrade	0.08	resident	0.05	official	0.08	finder	-0.07
has cu bi	kin	0.16	resident	-0.06	finder	0.06	family	0.07	grandchild	-0.08
has cu chi	comrade	0.05	resident	0.07	witness	-0.06	family	-0.07	son	0.09
has cu co	finder	0.06	family	0.05
has cu cua	kin	-0.09	nephew	0.07	grandchild	-0.06	niece	0.06
has cu dan	official	0.07	finder	-0.06	niece	0.07
has cu di	kin	0.07	nephew	-0.05	family	0.12
has cu hoi	kin	-0.06	volunteer	0.07	witness	0.05
has cu huy	witness	0.1	nephew	0.06
has cu khong	kin	-0.05	official	0.12	volunteer	0.07	grandchild	0.07
has cu la	resident	0.07	nephew	-0.08	grandchild	0.09	great-grandchild	0.07
has cu lao	kin	0.08	comrade	-0.07	resident	-0.07	brother	0.06
has cu nam	comrade	0.06
has cu nay	kin	-0.07	volunteer	0.05
has cu nguoi	kin	-0.08	finder	0.07	witness	0.05	foreign veteran	0.05
has cu nguyen	official	0.09
has cu nha	resident	-0.05	official	-0.05	family	0.05
has cu noi	kin	-0.08	resident	-0.05	foreign veteran	0.06	family	-0.07	grandchild	0.13
has cu o	kin	-0.09	resident	-0.05	official	0.1	finder	0.07
has cu ten	kin	-0.06	comrade	0.07	official	0.06
has cu thi	kin	0.17	comrade	-0.07	resident	-0.1	official	-0.05	nephew	-0.08	grandchild	-0.07	sister-in-law	0.07
has cu toi	foreign veteran	0.05	grandchild	0.05
has cua	kin	-0.1	comrade	0.18	resident	-0.2	official	0.1	cemetery keeper	0.14	volunteer	-0.11	witness	0.16	teacher	0.09	family of foreign veteran	-0.09	nephew	-0.05	family	0.08	brother	0.24	niece	0.06	sister	-0.17	daughter	-0.05	wife	-0.13	sister-in-law	-0.08
has cua anh	resident	0.09	official	-0.05	family	-0.06	brother	0.05
has cua ba	kin	-0.05	official	0.06	finder	-0.05	grandchild	-0.05	niece	-0.05	daughter	0.07	child	0.05
has cua bac	kin	0.15	resident	-0.05	official	0.06	nephew	0.18	sister	-0.05	daughter	-0.05
has cua ban	kin	-0.07	comrade	0.06	cemetery keeper	0.05	witness	0.05	family	-0.06	niece	0.06
has cua bo	kin	0.09	comrade	-0.12	official	0.05	witness	-0.06	grandchild	0.06	niece	-0.07	sister	-0.05	daughter	-0.05	son	0.12	child	0.09
has cua cha	resident	0.07	family of foreign veteran	0.05	daughter	0.05	son	0.06
has cua chau	witness	0.06	family	-0.06	grandchild	0.09
has cua chi	kin	0.09	resident	-0.06	cemetery keeper	0.09	nephew	-0.1	daughter	0.05
has cua chu	kin	0.1	resident	0.06	finder	-0.07
has cua co	kin	0.13	comrade	-0.05	resident	-0.07	great-grandchild	0.07
has cua con	kin	-0.11	comrade	-0.07	resident	0.07	nephew	0.07	grandchild	-0.09
has cua cu	kin	0.17	comrade	-0.1	official	-0.06	foreign veteran	0.06	grandchild	0.06	brother	-0.05	great-grandchild	0.06
has cua dai	kin	-0.08	official	-0.05	witness	0.07	brother	0.05
has cua doi	kin	-0.05	organisation	0.05	nephew	-0.05	brother	0.05
has cua don	witness	0.06	researcher	0.07	family	-0.05	sister	0.07	wife	0.05
has cua em	kin	0.09	resident	-0.05	teacher	0.07	foreign veteran	0.05	grandchild	-0.06	niece	0.15
has cua ham	comrade	-0.05	witness	0.07
has cua hang	kin	-0.05	comrade	-0.13	witness	0.09	teacher	0.06
has cua liet	kin	0.09	finder	0.05	family	-0.1	child	0.1
has cua linh	niece	0.05
has cua lu	kin	-0.05	volunteer	0.12
has cua me	kin	0.05	nephew	0.06	family	-0.1	niece	0.06	sister	0.09	daughter	0.05	son	-0.05
has cua mo	kin	-0.09	comrade	0.1
has cua mot	kin	-0.1	comrade	-0.06	resident	0.14	witness	0.13	great-grandchild	0.05
has cua nguoi	official	0.07
has cua ong	kin	-0.13	resident	-0.12	finder	0.05	witness	0.11	foreign veteran	0.13	nephew	-0.09	family	0.11	grandchild	0.1	brother	-0.05	daughter	-0.09	great-grandchild	-0.08
has cua quan	kin	0.09	grandchild	0.06
has cua su	kin	0.1	comrade	-0.06	official	0.05	family	0.05
has cua tieu	comrade	-0.12	volunteer	0.11	grandchild	0.05
has cua tinh	kin	0.14	nephew	0.06
has cua toi	kin	-0.21	comrade	0.33	volunteer	-0.05	witness	-0.08	nephew	-0.07	niece	0.07
has cua tram	official	0.07	family	0.05
has cua trung	kin	-0.05	volunteer	0.07
has cua viet	comrade	0.11	official	-0.06	volunteer	-0.05	nephew	-0.06	family	-0.06	daughter	0.05	sister-in-law	0.09
has cua xa	kin	-0.12	official	-0.05	teacher	0.05	nephew	0.05
has cuc	kin	-0.07	resident	-0.06	official	0.06	finder	0.25	witness	-0.1	nephew	0.09	sister	0.11	daughter	-0.07	child	0.08
has cuc ao	finder	0.18
has cuc chinh	kin	0.08	official	-0.05	nephew	0.06	grandchild	-0.06
has cui	kin	-0.06	comrade	0.06	sister	0.05
has cung	kin	-0.09	comrade	0.41	resident	-0.05	official	-0.14	finder	-0.4	cemetery keeper	-0.09	volunteer	-0.2	witness	-0.25	organisation	-0.06	teacher	-0.06	foreign veteran	-0.09	researcher	-0.08	family	0.17	grandchild	-0.07	brother	0.05	niece	-0.05	wife	0.08	son	-0.06	child	-0.06	daughter-in-law	-0.06	sister-in-law	-0.06
has cung anh	kin	-0.12	comrade	-0.05	resident	-0.05	finder	0.05
has cung ban	official	0.05
has cung bi	comrade	0.13	resident	-0.05
has cung biet	kin	-0.06	comrade	0.05	resident	0.05
has cung c	comrade	0.06	family	0.08
has cung cap	kin	-0.17	organisation	0.07
has cung chet	comrade	-0.12	family	0.06
has cung cho	nephew	0.08	sister	0.05
has cung com	kin	0.06	comrade	-0.05	resident	0.05
has cung dai	kin	-0.07	comrade	0.12
has cung di	resident	-0.05	brother	0.06	wife	0.05
has cung doan	comrade	0.07	nephew	-0.05	sister	0.06	son	0.05
has cung doi	kin	0.06	volunteer	0.07
has cung don	kin	0.05	resident	-0.05	brother	-0.07	niece	-0.1	daughter	0.06	son	0.06
has cung dot	kin	-0.06	niece	0.05
has cung hai	resident	0.05	grandchild	0.05
has cung ham	comrade	-0.05
has cung khong	resident	-0.06
has cung la	kin	0.08	comrade	-0.07	official	0.08	family	0.05	daughter	-0.05
has cung lang	comrade	0.11	resident	-0.05	grandchild	0.05
has cung luc	organisation	0.06
has cung mat	nephew	-0.09	grandchild	0.12
has cung mot	nephew	-0.05
has cung nam	comrade	-0.1	resident	0.05	witness	0.07
has cung ngay	kin	-0.07	official	0.15	family	-0.05	daughter	0.07
has cung nhap	family	0.08	niece	-0.06
has cung o	kin	0.05	comrade	-0.05	nephew	0.08	grandchild	0.07
has cung que	kin	-0.07	volunteer	0.11
has cung tieu	comrade	0.07	resident	-0.05	family	0.07	sister-in-law	0.08
has cung to	comrade	0.14	resident	-0.05	grandchild	0.11
has cung toi	kin	-0.13	comrade	0.08
has cung trung	organisation	0.05	teacher	0.05	niece	0.06
has cung voi	kin	-0.08	comrade	-0.05	witness	0.06
has cung xa	kin	0.05	nephew	-0.08	niece	0.11
has cung xe	comrade	0.1	daughter-in-law	0.05
has cuoc	comrade	-0.05	resident	-0.06	nephew	-0.05	grandchild	0.07
has cuoi	kin	0.12	comrade	-0.09	resident	-0.12	finder	0.05	volunteer	-0.11	nephew	-0.08	family	-0.21	grandchild	0.09	niece	0.06	sister	-0.1	son	0.06	child	0.05	daughter-in-law	-0.07	great-grandchild	-0.07
has cuoi cung	comrade	0.07	sister	0.05
has cuoi nam	kin	-0.07	comrade	-0.1	resident	-0.06	official	0.1	finder	0.05	nephew	0.1	brother	-0.06
has cuoi thang	comrade	0.05	daughter	0.05
has cuon	kin	0.09	comrade	-0.08	resident	-0.05	official	-0.07	finder	0.23	volunteer	0.08	witness	-0.1	nephew	-0.14	grandchild	0.06	niece	0.09	son	0.05
has cuon so	kin	0.11	comrade	-0.08	finder	0.05	volunteer	0.05	nephew	-0.05	family	-0.05	daughter	0.06	son	0.06
has cuong	comrade	0.07	official	-0.05	cemetery keeper	-0.05	witness	-0.11	organisation	-0.07	family of foreign veteran	-0.05	brother	0.1	niece	-0.12	sister	-0.05
has cut	kin	-0.07	comrade	0.06	resident	0.1	official	-0.06	finder	-0.06	volunteer	-0.06	nephew	0.06
has cut chan	comrade	0.06	resident	0.06
has cut hai	comrade	-0.06	cemetery keeper	0.05
has cuu	resident	-0.1	finder	-0.07	cemetery keeper	-0.07	volunteer	0.12	witness	0.18	foreign veteran	0.16	nephew	0.06	family	-0.11	brother	0.06	wife	-0.08	son	0.05	child	-0.05	great-grandchild	0.08
has cuu binh	kin	-0.07	official	-0.05	volunteer	0.15	foreign veteran	0.17
has cuu chien	kin	0.06	nephew	0.07
has cuu thuong	kin	-0.09	comrade	0.05	witness	0.15	grandchild	0.07
has d	kin	-0.18	comrade	0.18	resident	-0.06	official	0.13	cemetery keeper	0.08	volunteer	-0.09	witness	-0.08	foreign veteran	-0.05	family of foreign veteran	0.12	researcher	-0.05	nephew	-0.07	family	0.11	brother	-0.12	niece	-0.15	daughter	0.11	daughter-in-law	-0.07
has d apres	foreign veteran	-0.06
has d bo	kin	0.19	nephew	0.07	family	-0.07
has d c	kin	-0.07	resident	0.11	official	0.12	finder	-0.1	cemetery keeper	0.05	volunteer	-0.09	organisation	-0.05	family	0.09	grandchild	-0.06
has d un	resident	0.06	finder	-0.07	organisation	0.05	foreign veteran	-0.06
has d1	kin	-0.13	comrade	0.09	official	-0.08	sister	-0.07	sister-in-law	0.05
has d10	family	-0.05	daughter	0.05
has d14	kin	-0.17	comrade	0.06	resident	0.07	official	0.05	finder	0.11
has d2	kin	-0.15	comrade	0.21	resident	-0.09	official	-0.06	finder	0.09	witness	-0.08	nephew	0.13	family	-0.08	brother	-0.05	sister	0.05	daughter	-0.05
has d3	kin	0.1	comrade	0.12	resident	-0.1	volunteer	-0.05	witness	-0.05	nephew	0.06	family	0.05	sister	-0.05
has d4	kin	-0.16	resident	-0.08	official	-0.09	finder	0.08
has d445	foreign veteran	0.1	grandchild	0.05
has d5	comrade	0.17	resident	-0.07	volunteer	-0.06	witness	-0.05	family	0.14	sister	-0.05
has d6	family	0.07
has d7	official	-0.06	foreign veteran	-0.08	family of foreign veteran	0.07	nephew	-0.08	family	0.12	grandchild	-0.06
has d8	kin	-0.21	comrade	0.08	official	-0.06	nephew	0.11
has d8 e66	kin	-0.06	nephew	0.05
has d9	comrade	0.12	resident	-0.08	nephew	-0.11	niece	0.14	daughter	0.05
has da	kin	0.09	comrade	-0.05	resident	-0.07	finder	0.21	cemetery keeper	-0.17	volunteer	-0.16	organisation	-0.13	teacher	0.09	family of foreign veteran	-0.06	nephew	0.13	grandchild	-0.11	brother	0.07	niece	-0.16	sister	-0.06	daughter	0.06	wife	0.07	son	0.07	daughter-in-law	0.09	sister-in-law	-0.14	great-grandchild	-0.17
has da ban	resident	0.05
has da bao	kin	-0.05	official	-0.05	finder	0.08
has da boc	witness	0.09	niece	0.07
has da chet	official	0.1
has da chien	resident	-0.05	nephew	0.05
has da cho	kin	0.07	niece	0.09
has da chon	kin	0.18	resident	-0.05	nephew	-0.08	niece	0.06
has da chuyen	family	0.07
has da co	nephew	0.08	family	-0.09	sister	-0.06	daughter-in-law	0.05
has da con	kin	0.07	nephew	-0.08	child	0.06
has da di	daughter	0.1	daughter-in-law	0.05
has da doi	comrade	0.06
has da dua	kin	-0.06	finder	-0.05	family	-0.08	brother	0.14	niece	-0.05	sister	0.05
has da duoc	kin	0.11	family	0.17	son	-0.05
has da hinh	comrade	0.05
has da hoi	kin	0.06	comrade	-0.06	finder	0.05
has da hy	kin	-0.08	family	0.09	grandchild	0.06
has da lam	official	0.07	daughter	0.05
has da lay	resident	0.1
has da len	kin	0.05
has da mai	finder	0.12
has da mat	kin	0.05	comrade	-0.05	family	-0.05	wife	0.05	daughter-in-law	0.08
has da nang	kin	0.08	comrade	0.09	finder	0.08	family	-0.06	niece	0.08	daughter	0.09
has da o	comrade	-0.06	foreign veteran	0.05	nephew	0.08
has da ong	kin	-0.13	resident	0.12
has da quy	kin	0.06	organisation	0.05	grandchild	-0.06
has da thay	kin	0.06	resident	0.05	nephew	0.07	child	0.05
has da thua	grandchild	0.06
has da tim	kin	0.12	resident	-0.05	family	-0.05	niece	0.05
has da toi	finder	0.05	family of foreign veteran	0.06
has da vao	kin	0.06
has da ve	teacher	0.05	brother	0.11	niece	-0.05	child	0.05
has da xep	comrade	-0.06
has dac	kin	-0.2	comrade	0.08	resident	0.2	official	0.05	finder	-0.07	volunteer	-0.16	witness	-0.05	foreign veteran	-0.1	nephew	-0.1	family	0.06	brother	0.11	niece	-0.08	daughter	0.1	child	-0.08	great-grandchild	-0.06
has dac cong	kin	-0.12	comrade	0.06	resident	0.11	official	0.09	volunteer	-0.08	family	-0.07	sister-in-law	0.05
has dad	kin	0.11	foreign veteran	-0.2	family of foreign veteran	0.23	grandchild	-0.05	niece	0.05	daughter-in-law	0.05
has dai	kin	-0.16	comrade	0.13	resident	-0.08	official	0.1	finder	-0.23	cemetery keeper	0.1	volunteer	0.1	witness	0.19	teacher	-0.05	foreign veteran	0.2	researcher	-0.06	nephew	-0.16	family	-0.1	grandchild	0.17	brother	0.14	sister	0.05	daughter	-0.09	son	0.1	child	-0.09	daughter-in-law	0.14	sister-in-law	-0.09	great-grandchild	0.05
has dai dien	resident	0.05
has dai doan	comrade	0.06	resident	0.05	nephew	-0.05
has dai doi	comrade	0.34	resident	-0.1	official	-0.08	finder	-0.17	cemetery keeper	-0.08	witness	-0.1	foreign veteran	0.17	family of foreign veteran	0.07	nephew	-0.19	family	-0.21	grandchild	0.13	brother	0.16	sister	0.06	son	-0.1	child	-0.05	daughter-in-law	0.09	sister-in-law	-0.07
has dai han	kin	0.07	comrade	-0.07	resident	-0.05	witness	0.08	niece	0.07	sister	0.06
has dai hoc	volunteer	0.15	nephew	-0.08	family	0.08	niece	0.06
has dai lien	kin	-0.07	comrade	0.09	niece	0.08
has dai loc	comrade	0.05	resident	-0.09	witness	0.09	foreign veteran	0.05
has dai ta	comrade	-0.14	official	0.05	volunteer	0.11	witness	0.07
has dai thang	kin	-0.13	comrade	0.08	family	0.05
has dai uy	comrade	0.05	resident	-0.05	official	0.12	witness	0.05	son	0.1
has dak	kin	0.06	comrade	-0.08	volunteer	-0.05	organisation	0.06	teacher	0.07	nephew	-0.06	family	0.19	grandchild	-0.05	brother	-0.06
has dak lak	kin	-0.06	comrade	-0.05	organisation	0.06	nephew	0.06	family	0.09	son	-0.05
has dak to	official	0.08	finder	-0.05	foreign veteran	0.05	nephew	-0.05	family	0.06
has dale	kin	-0.07	foreign veteran	0.05
has dam	kin	0.05	resident	0.1	official	-0.22	volunteer	-0.07	witness	0.1	nephew	-0.19	family	-0.08	niece	0.1	sister	0.1	daughter	-0.05
has dam chac	resident	0.08
has dam quang	kin	0.06	nephew	-0.08	sister	0.09
has dam thi	researcher	0.05	nephew	-0.08	family	0.07
has dan	resident	0.26	official	0.14	finder	-0.05	witness	-0.09	foreign veteran	-0.14	family of foreign veteran	-0.06	family	0.08	grandchild	-0.15	sister	-0.11	daughter	0.09	wife	-0.11	son	0.16	daughter-in-law	-0.17	sister-in-law	0.05
has dan ban	kin	-0.06	comrade	0.08
has dan chon	comrade	0.13	niece	0.06
has dan con	kin	0.12	foreign veteran	0.05	son	0.08	great-grandchild	0.05
has dan cong	kin	0.05	resident	-0.15	official	0.07	volunteer	0.06	nephew	0.1	grandchild	-0.06	brother	0.09	niece	-0.07	sister	-0.05	great-grandchild	0.05
has dan di	finder	0.08
has dan duong	kin	-0.1	comrade	-0.07	finder	-0.07	volunteer	0.1	teacher	0.07	family	-0.07	sister	0.05
has dan lang	kin	-0.05	comrade	-0.1	resident	0.11	witness	0.05	family of foreign veteran	0.06
has dan o	kin	0.1	niece	0.07
has dan ong	comrade	-0.05
has dan pho	resident	0.06	brother	0.05
has dan phuong	family	0.05	daughter	0.06
has dan quan	kin	0.13	comrade	-0.21	resident	0.06	official	0.06	finder	-0.06	witness	0.14	family	0.08	grandchild	-0.06	brother	-0.05	daughter	0.05	son	-0.08	sister-in-law	0.06
has dan ra	comrade	-0.06	witness	0.08
has dan toc	resident	-0.05	cemetery keeper	0.06	witness	-0.05	nephew	0.06	family	-0.08	brother	0.07	niece	-0.05	daughter	-0.06
has dan toi	comrade	-0.12	resident	0.05	finder	-0.05	nephew	-0.06
has dang	kin	0.18	resident	-0.25	official	-0.14	finder	-0.07	cemetery keeper	-0.11	volunteer	0.18	teacher	-0.06	family of foreign veteran	-0.09	nephew	-0.07	family	0.17	brother	-0.19	niece	-0.13	sister	0.16	wife	-0.14	son	0.15	child	-0.09
has dang giu	kin	-0.08	finder	0.1
has dang huu	kin	-0.05	witness	0.05	sister	0.05
has dang lam	organisation	0.06	sister	0.07
has dang nam	organisation	0.06
has dang o	kin	0.09	comrade	-0.16	finder	0.05	volunteer	0.1	witness	-0.05	nephew	-0.05	grandchild	0.1	brother	-0.06
has dang thi	sister-in-law	0.07
has dang tim	kin	0.14	family	0.15	brother	-0.05
has dang van	comrade	-0.05	family	-0.05	sister	0.08	son	0.07
has danh	kin	-0.06	comrade	0.17	resident	0.25	official	0.1	volunteer	-0.07	witness	-0.13	teacher	-0.07	foreign veteran	-0.06	family of foreign veteran	-0.11	researcher	-0.06	family	-0.23	grandchild	0.12	brother	-0.07	niece	-0.16	daughter	0.19	wife	-0.09	sister-in-law	0.07
has danh chi	comrade	0.05	official	0.05
has danh dau	comrade	-0.11	resident	0.07	witness	-0.05	nephew	0.08
has danh don	kin	0.08	resident	-0.07	nephew	0.07	grandchild	0.07
has danh may	kin	-0.05	volunteer	0.05
has danh nhau	comrade	-0.05	witness	0.05	nephew	-0.06
has danh o	comrade	-0.05
has danh sach	kin	-0.05	comrade	-0.07	resident	-0.07	official	0.08	cemetery keeper	-0.08	volunteer	0.1	witness	-0.07	nephew	-0.06	family	0.11	wife	-0.07	son	-0.06
has danh tau	kin	0.05	grandchild	0.07
has danh trung	resident	0.05	official	0.07
has dans	kin	-0.15	comrade	0.05	official	-0.05	volunteer	-0.06	witness	-0.06	family of foreign veteran	0.05	grandchild	0.06
has dans la	kin	-0.06	sister	0.05
has dans le	foreign veteran	0.06	niece	0.1
has dans un	kin	0.07	comrade	0.05	family	-0.07	grandchild	0.09	brother	0.05	niece	-0.05	daughter-in-law	0.05
has dans une	kin	0.06	comrade	0.06	brother	0.06
has dao	comrade	0.07	resident	0.07	official	-0.09	finder	0.2	volunteer	-0.07	teacher	-0.09	foreign veteran	-0.1	researcher	-0.05	nephew	0.17	grandchild	-0.18	brother	0.17	niece	-0.12	daughter	-0.14	child	-0.08	daughter-in-law	0.06	sister-in-law	-0.05
has dao ho	kin	0.08	resident	-0.05	finder	0.11
has dao huyet	kin	-0.1	comrade	0.13	resident	0.07
has dao len	kin	0.05	comrade	0.08	family	0.08
has dao mong	kin	-0.13	finder	0.14
has dao o	brother	0.05
has dao thi	kin	-0.06	official	0.09
has dao toi	kin	-0.06
has dap	kin	-0.37	comrade	0.12	resident	0.14	nephew	0.05	grandchild	-0.06	niece	-0.08	sister	0.05
has dap da	child	0.05
has dap min	kin	-0.08	comrade	0.06	sister	0.06
has dap mo	kin	-0.07	resident	0.07
has dat	kin	-0.08	comrade	0.16	resident	0.13	cemetery keeper	-0.06	volunteer	0.05	witness	-0.18	teacher	-0.11	foreign veteran	0.09	nephew	0.1	family	-0.08	brother	-0.1	niece	-0.22	sister	0.06	daughter	0.08	son	0.2	child	0.05	great-grandchild	0.1
has dat do	great-grandchild	0.05
has dat lam	finder	0.07
has dat o	kin	-0.09	comrade	0.15	official	-0.05
has dat ten	kin	0.07	comrade	-0.05
has dat thanh	comrade	0.05	child	0.06
has date	foreign veteran	0.12
has dau	comrade	0.11	resident	-0.17	finder	0.12	cemetery keeper	-0.14	witness	0.14	organisation	-0.14	teacher	0.05	foreign veteran	-0.09	family of foreign veteran	-0.12	grandchild	-0.12	brother	-0.25	niece	-0.07	sister	0.07	daughter	-0.11	child	-0.1	daughter-in-law	0.35	sister-in-law	0.44
has dau a	kin	0.05	nephew	-0.15	family	0.11	grandchild	-0.12	niece	0.11	great-grandchild	0.08
has dau anh	witness	0.1	sister-in-law	0.08
has dau bang	kin	-0.07
has dau ben	comrade	-0.05	resident	-0.09	witness	0.06
has dau cau	kin	-0.07	comrade	0.05	resident	0.06	official	0.05	grandchild	0.05	brother	0.05
has dau chon	niece	0.07
has dau co	comrade	-0.06	volunteer	0.05	teacher	0.05
has dau con	kin	0.06	daughter	-0.05
has dau do	grandchild	-0.05	daughter-in-law	0.05
has dau em	kin	0.1
has dau giay	resident	0.05
has dau huong	kin	0.06	son	0.05
has dau khong	resident	-0.07	organisation	0.06	nephew	-0.05	sister-in-law	0.08
has dau la	finder	0.07
has dau mo	resident	0.09
has dau nam	kin	-0.08	comrade	-0.07	nephew	0.07	family	-0.11	grandchild	0.08	sister	-0.05	sister-in-law	0.06
has dau o	family	-0.05	sister	0.07
has dau ong	resident	0.06
has dau quay	comrade	0.1	resident	-0.06	finder	0.06
has dau thang	comrade	0.09	resident	-0.05	finder	0.07
has dau thi	resident	0.07	nephew	0.09	daughter	0.06
has dau tien	kin	0.08	nephew	0.06	brother	-0.06
has dau tieng	official	0.1	researcher	0.05
has dau toi	kin	0.06	comrade	-0.05	resident	-0.08	witness	0.08
has day	kin	-0.26	resident	0.17	finder	0.19	cemetery keeper	0.12	volunteer	-0.14	witness	-0.09	teacher	0.19	researcher	-0.08	nephew	-0.19	family	0.05	brother	0.09	niece	0.22	daughter	-0.2	son	-0.07	child	0.05	sister-in-law	-0.09	great-grandchild	0.13
has day co	resident	0.14	cemetery keeper	0.05
has day con	resident	-0.05
has day du	comrade	0.13	witness	-0.05	niece	0.15
has day hoc	resident	0.06	family	0.05
has day la	kin	0.11	grandchild	-0.06
has day o	kin	-0.13	comrade	0.09	resident	0.06	witness	0.05	teacher	0.08
has day toi	kin	-0.06
has days	resident	0.11	volunteer	0.05	witness	0.1	family of foreign veteran	-0.1	niece	0.06
has dc	official	-0.06	finder	0.08	nephew	0.17	family	-0.09	grandchild	-0.11	brother	-0.05	niece	-0.05	sister	0.1	daughter	-0.07	son	0.06	child	-0.08	daughter-in-law	0.06	great-grandchild	0.05
has de	kin	-0.24	comrade	-0.09	official	0.29	cemetery keeper	-0.1	volunteer	-0.05	witness	-0.08	teacher	-0.05	family of foreign veteran	0.06	grandchild	-0.17	brother	-0.1	niece	0.17	sister	0.05	daughter	0.09	wife	-0.14	child	-0.14	sister-in-law	-0.07
has de cac	comrade	0.09	volunteer	0.06
has de kien	kin	-0.06
has de l	kin	-0.09	resident	-0.05	finder	0.08	witness	0.11	organisation	0.05	family of foreign veteran	0.12	sister	0.1
has de la	official	-0.05	finder	-0.06	volunteer	-0.08	family of foreign veteran	0.05	researcher	0.09	nephew	-0.05	family	-0.06	sister	0.06	great-grandchild	0.09
has de lai	comrade	-0.07	finder	-0.07	witness	0.08	family of foreign veteran	0.09
has de lam	finder	0.05	family	0.06
has de mon	kin	0.05	family of foreign veteran	0.08
has de nam	comrade	0.05	family	0.05	daughter-in-law	0.06
has de ngay	comrade	-0.06	brother	0.05	sister	-0.05
has de nghi	kin	-0.27	resident	0.07	official	0.16	finder	-0.13	volunteer	-0.07	witness	-0.05	organisation	0.1	niece	-0.07	son	-0.05
has de o	kin	0.08	resident	-0.05	official	0.09	witness	0.07
has de ten	nephew	0.07	brother	0.06	niece	-0.06
has de trong	kin	-0.07
has dead	kin	-0.15	comrade	-0.13	resident	-0.07	finder	-0.07	volunteer	0.21	witness	0.1	foreign veteran	0.2
has dear	foreign veteran	-0.09
has dec	kin	-0.07	comrade	-0.06	witness	0.05	foreign veteran	0.09	grandchild	0.05
has dem	kin	-0.11	comrade	-0.07	official	-0.05	finder	-0.09	witness	0.3	organisation	-0.13	family of foreign veteran	-0.05	grandchild	0.14	niece	0.08	sister	-0.05	son	0.12	child	-0.06	daughter-in-law	-0.06	great-grandchild	-0.11
has dem chon	comrade	-0.1	resident	-0.05	witness	0.08	son	0.06
has dem do	comrade	-0.07	child	0.06
has dem duoc	volunteer	0.17
has dem mung	comrade	0.05	son	0.09
has dem ra	grandchild	0.06
has dem ve	nephew	0.1	family	-0.06	wife	0.07	son	-0.05
has den	resident	-0.28	cemetery keeper	0.13	volunteer	0.2	witness	0.06	organisation	-0.11	foreign veteran	0.07	family of foreign veteran	0.05	nephew	0.19	family	-0.15	grandchild	0.16	son	-0.06	child	-0.15	great-grandchild	-0.07
has den gio	kin	-0.05	resident	0.05	daughter	0.06
has den nam	son	0.06
has den nay	kin	0.08	family	0.06	son	-0.06
has den nha	cemetery keeper	0.05	nephew	0.06	wife	0.08
has den thang	foreign veteran	0.05	sister	0.05
has deo	resident	-0.15	finder	-0.06	volunteer	-0.1	witness	0.09	organisation	0.07	teacher	0.05	grandchild	0.07	brother	0.06	sister	-0.1	daughter	-0.12	wife	-0.06	child	0.05	sister-in-law	0.08
has deo pha	witness	0.08	family	0.06
has dep	comrade	-0.1	resident	0.1	finder	0.14	witness	-0.05
has dep rau	finder	0.1
has derriere	family of foreign veteran	0.1	brother	0.07	niece	0.06
has des	resident	-0.05	finder	-0.05	volunteer	-0.05	teacher	0.06	family of foreign veteran	0.12	researcher	0.06	grandchild	0.05	brother	0.05	niece	-0.08	sister	0.07
has deu	official	0.1	finder	-0.1	witness	-0.08	organisation	-0.06	nephew	0.11	brother	-0.07	niece	-0.08	daughter	0.12	wife	-0.06	son	-0.06	daughter-in-law	-0.05	sister-in-law	0.09
has deu khong	kin	0.08	brother	-0.05	great-grandchild	0.05
has deu la	official	0.07	nephew	0.1
has deux	witness	0.08	family of foreign veteran	0.05
has di	kin	0.15	comrade	-0.15	resident	-0.15	official	-0.06	finder	-0.05	cemetery keeper	-0.31	volunteer	0.26	witness	0.05	organisation	-0.16	teacher	-0.1	foreign veteran	-0.13	family of foreign veteran	-0.05	researcher	-0.08	family	-0.15	grandchild	-0.2	brother	0.09	sister	-0.06	daughter	0.06	child	0.07	sister-in-law	-0.06	great-grandchild	-0.08
has di b	kin	0.05	resident	0.08	official	-0.05	niece	-0.05	sister	0.06	son	0.07
has di bo	kin	0.12	finder	0.06	volunteer	-0.06	grandchild	0.05	brother	0.08	niece	-0.06	daughter	-0.09	wife	0.11	child	0.06	great-grandchild	-0.05
has di chuyen	kin	0.09	nephew	-0.05	family	0.06
has di co	kin	-0.07	witness	0.12	grandchild	-0.05	brother	0.05	niece	0.05
has di con	kin	-0.07	witness	0.05
has di cung	kin	0.18	volunteer	0.11	witness	-0.06	nephew	-0.11	sister	-0.05
has di dan	kin	0.09	nephew	0.09	family	-0.07	grandchild	-0.06	daughter	-0.06	son	0.07	child	0.05
has di dau	kin	-0.08	comrade	0.11	resident	-0.1	witness	0.1	organisation	0.06	nephew	-0.13	niece	0.09	son	0.07
has di doi	kin	-0.05	official	0.06	daughter-in-law	0.06
has di duoc	kin	-0.05	resident	0.09
has di hai	comrade	-0.06
has di hoi	comrade	-0.05	niece	0.07	sister	0.07	child	0.08
has di khong	resident	0.05	witness	0.05	family	0.07
has di lai	kin	-0.06	nephew	0.05
has di lam	kin	-0.08	resident	0.08	niece	0.05
has di lay	kin	-0.07	resident	0.06	nephew	-0.14	grandchild	0.1	brother	0.06
has di linh	kin	0.1	comrade	-0.08	resident	0.05	family	-0.08	grandchild	-0.05	brother	0.05	niece	-0.08	sister	0.06	sister-in-law	0.05
has di luon	great-grandchild	0.05
has di nam	comrade	-0.08	resident	-0.11	volunteer	0.05	nephew	0.08	niece	-0.07	wife	0.08
has di qua	kin	-0.05	resident	-0.05	witness	0.05	nephew	0.07
has di roi	grandchild	-0.05
has di tap	nephew	-0.06	family	0.09	grandchild	-0.05	niece	0.12
has di tham	kin	-0.09	cemetery keeper	-0.05	volunteer	0.07	organisation	0.06
has di thang	kin	0.1	comrade	-0.1	niece	0.05
has di thanh	family	0.06	niece	-0.08
has di theo	kin	0.14	comrade	-0.07	nephew	-0.05	family	0.05	son	0.05
has di thi	kin	0.07	resident	-0.07	finder	0.07
has di tim	comrade	-0.1	resident	0.05	volunteer	0.1	grandchild	0.11	niece	0.08	sister	-0.1
has di truoc	resident	0.08
has di tu	kin	0.15	comrade	-0.05	family	-0.05	daughter	0.07	wife	0.05
has di vieng	kin	-0.05	organisation	0.05
has di xe	comrade	-0.05	official	0.07	sister	0.07
has dia	comrade	0.09	official	0.09	finder	-0.06	volunteer	0.07	organisation	0.11	grandchild	-0.07	niece	-0.07	sister	-0.08	son	0.09	child	0.17	daughter-in-law	-0.06	sister-in-law	-0.05
has dia chi	resident	0.05	official	-0.06	organisation	0.06	daughter	0.05	child	0.05
has dia phuong	nephew	-0.08	family	0.06	grandchild	-0.06	niece	0.06
has dich	kin	0.12	comrade	-0.1	resident	-0.12	official	-0.12	finder	-0.17	cemetery keeper	-0.05	volunteer	0.26	witness	-0.15	teacher	-0.05	foreign veteran	0.24	family of foreign veteran	0.07	nephew	0.1	niece	-0.16	daughter	-0.06	son	-0.09	child	0.1	great-grandchild	0.09
has dich o	foreign veteran	0.07	grandchild	0.05
has dich ton	kin	0.08	official	-0.05	nephew	0.14	family	-0.05	niece	-0.07
has did	kin	0.15	family	-0.06	grandchild	0.07
has did not	kin	0.14	comrade	0.06	official	0.05	grandchild	0.06	niece	-0.08	daughter-in-law	0.05
has diec	witness	0.06	nephew	0.05	niece	0.05
has died	kin	0.1	resident	0.08	official	-0.05	finder	-0.07	witness	0.06	family of foreign veteran	0.14	researcher	-0.05	nephew	-0.07	family	-0.07	niece	0.19
has died in	kin	0.05	witness	0.05
has diem	comrade	0.21	official	-0.11	finder	-0.06	organisation	-0.07	foreign veteran	-0.05	researcher	0.05	nephew	-0.13	grandchild	-0.09	niece	0.13	sister-in-law	0.05
has diem cao	kin	0.11	comrade	0.05	niece	0.08
has dien	kin	-0.05	comrade	0.2	official	-0.07	finder	0.07	cemetery keeper	-0.06	volunteer	0.05	witness	-0.16	organisation	-0.06	foreign veteran	-0.07	family of foreign veteran	0.05	researcher	-0.06	family	0.24	grandchild	0.08	niece	-0.11	daughter	-0.09	child	-0.1
has dien ban	witness	0.08
has dien bien	kin	0.13	comrade	-0.1	finder	-0.07	volunteer	-0.05	witness	-0.05	foreign veteran	-0.06	family of foreign veteran	0.06	family	0.08	grandchild	-0.07	niece	-0.05	great-grandchild	0.05
has dien chau	kin	-0.1	comrade	0.12	daughter	0.05
has dien thoai	kin	0.06	comrade	0.06	official	-0.05	finder	-0.06	volunteer	-0.05	witness	-0.08	teacher	0.11	grandchild	-0.05	brother	0.12	sister	-0.06	wife	0.06	son	-0.05
has diep	comrade	0.12	resident	0.11	finder	-0.06	witness	-0.05
has dieu	kin	-0.19	resident	0.16	official	-0.06	finder	-0.06	witness	-0.05	family of foreign veteran	-0.05	nephew	0.08	wife	-0.05
has dieu tri	resident	-0.05
has din	comrade	-0.06	finder	-0.05	witness	0.07	teacher	0.08
has dinh	kin	-0.05	comrade	0.27	resident	-0.15	volunteer	0.14	witness	-0.26	organisation	-0.14	teacher	-0.06	family of foreign veteran	0.05	researcher	-0.1	nephew	0.08	family	-0.11	niece	0.13	sister	-0.05	daughter	-0.2	wife	-0.09	son	0.11	child	-0.11	daughter-in-law	0.22	sister-in-law	-0.12	great-grandchild	0.07
has dinh anh	kin	-0.29	comrade	0.13	witness	0.05	brother	0.05
has dinh chi	family of foreign veteran	0.07
has dinh chinh	kin	-0.05	comrade	0.07	resident	0.07	volunteer	0.11
has dinh co	kin	0.09	resident	-0.05	family	0.1
has dinh cong	kin	-0.06	resident	-0.06	official	0.11	nephew	-0.07	niece	0.07
has dinh cu	official	0.11	family	0.08
has dinh da	kin	-0.06	comrade	0.07	official	-0.06	nephew	0.1	family	-0.05
has dinh hoi	nephew	0.08	family	-0.05	grandchild	-0.11	brother	0.05	great-grandchild	0.06
has dinh lang	kin	0.07	resident	0.08	great-grandchild	0.08
has dinh liet	kin	0.05	organisation	0.05	family	-0.08	grandchild	0.06	niece	0.08	child	0.05
has dinh mui	kin	0.05	comrade	0.05	grandchild	0.05
has dinh nam	comrade	0.06
has dinh nao	comrade	-0.06	finder	0.05	organisation	0.06	teacher	0.05	son	0.05
has dinh o	kin	0.07	official	0.06	family	0.05	brother	0.05
has dinh ong	kin	-0.07	resident	0.12
has dinh que	comrade	0.05
has dinh thi	kin	-0.09	official	0.11	family	-0.05	grandchild	0.1
has dinh thu	volunteer	0.05	witness	0.07
has dinh toi	kin	0.29	comrade	-0.14	resident	0.05	official	-0.1	brother	0.1	daughter	-0.05
has dinh trong	kin	0.17	comrade	-0.06	resident	-0.05	official	0.05	family	0.07	sister-in-law	0.06
has dinh van	kin	0.06	finder	0.14
has dinh vi	official	-0.06
has dinh xin	kin	0.09	family	0.05
has dip	kin	-0.13	comrade	-0.06	volunteer	0.06	witness	0.05	teacher	0.07
has disait	kin	-0.08	finder	-0.05	witness	0.13
has district	kin	0.05	comrade	0.05	finder	0.06	family of foreign veteran	-0.07	niece	0.05
has dit	kin	0.12	finder	0.11	witness	0.07	family of foreign veteran	-0.08	nephew	0.06	family	-0.07	niece	0.05	sister	0.1	daughter	-0.07	daughter-in-law	-0.05
has diu	kin	0.05	family	-0.08
has div	kin	-0.07	volunteer	0.15	organisation	0.06	foreign veteran	-0.05	family of foreign veteran	0.05
has division	kin	0.12	comrade	0.05	finder	-0.08	volunteer	-0.09	family of foreign veteran	-0.06	grandchild	-0.07	niece	0.16	daughter	-0.06	daughter-in-law	0.1
has dkz	comrade	0.08
has do	kin	-0.1	comrade	0.07	cemetery keeper	0.07	volunteer	-0.05	witness	0.34	organisation	-0.12	family of foreign veteran	-0.08	researcher	-0.09	nephew	-0.22	brother	0.06	niece	-0.09	daughter	0.08	wife	-0.1	great-grandchild	0.06
has do anh	kin	-0.05	nephew	0.09
has do ba	comrade	0.06	resident	-0.13	official	0.09	niece	0.07
has do ban	kin	0.05
has do bi	kin	-0.07	sister-in-law	0.05	great-grandchild	0.05
has do bo	kin	-0.07	resident	0.06	daughter-in-law	0.06
has do bom	comrade	-0.14	cemetery keeper	0.05	volunteer	0.05	niece	0.05	sister	0.05
has do cho	resident	0.09
has do chon	comrade	0.09	family	0.09
has do chu	resident	0.07
has do chua	resident	0.06	sister	0.08	child	0.05
has do chung	comrade	0.07	teacher	0.06
has do co	kin	0.05	witness	0.11	teacher	0.09	nephew	0.05	family	0.06	brother	0.07	niece	-0.06	sister	-0.05	daughter	0.06
has do con	comrade	-0.06	volunteer	0.06	foreign veteran	0.06	wife	0.05
has do cu	finder	0.05
has do em	kin	-0.05	child	0.05
has do hai	resident	0.07	brother	0.05
has do hoi	kin	0.07	sister	0.05
has do huu	kin	0.08	niece	0.06
has do khac	resident	0.08	witness	0.05	daughter-in-law	0.05
has do khong	kin	0.15	nephew	-0.05	family	-0.05	son	0.07
has do la	official	0.05	finder	0.07	family	-0.05	grandchild	-0.09	niece	0.12	son	-0.08
has do luong	kin	-0.17	comrade	0.15	resident	-0.06	witness	0.07	daughter	0.05
has do ma	son	0.05
has do may	comrade	-0.09	grandchild	-0.05	child	0.09
has do mo	kin	0.11	resident	-0.06	nephew	-0.06	family	0.05	sister	0.06
has do nam	comrade	0.07	teacher	0.05
has do ngay	kin	-0.05	comrade	0.05
has do nguoi	family	-0.05
has do nha	niece	0.11
has do not	foreign veteran	0.06
has do o	kin	0.06	resident	-0.13	organisation	0.05	family	-0.08	daughter	0.11
has do ong	kin	-0.1	comrade	-0.11	resident	0.17	official	-0.08	grandchild	0.11
has do son	comrade	0.05	foreign veteran	-0.05	great-grandchild	0.09
has do thang	kin	0.06	resident	0.05	official	-0.05	grandchild	-0.05	great-grandchild	0.06
has do thi	official	-0.06	volunteer	0.11	family of foreign veteran	0.07	brother	0.05	sister	0.05
has do toi	kin	-0.06	witness	0.18
has do trong	nephew	-0.06
has do trung	kin	0.06	comrade	-0.09
has do van	kin	-0.08	nephew	-0.05	daughter	0.06
has doai	resident	-0.05	official	0.1
has doan	kin	-0.2	comrade	-0.13	resident	0.17	official	0.1	finder	-0.12	volunteer	0.16	witness	-0.11	organisation	0.34	teacher	-0.05	foreign veteran	-0.07	family of foreign veteran	0.11	researcher	-0.1	nephew	-0.05	niece	-0.28	sister	0.08	daughter	-0.1	wife	0.11	son	-0.06	daughter-in-law	-0.11	great-grandchild	0.13
has doan cong	comrade	0.06	organisation	0.05
has doan hai	kin	0.05	brother	0.05
has doan la	nephew	-0.06	family	0.06	son	0.05
has doan pho	comrade	-0.12	son	0.07
has doan sau	comrade	0.11
has doan thi	kin	0.1	comrade	-0.06	daughter-in-law	0.06
has doan truong	comrade	0.07	family	-0.05	grandchild	0.09
has doan van	cemetery keeper	0.05	nephew	-0.05	grandchild	0.09	brother	0.05
has doan vien	kin	-0.08	official	0.1	organisation	0.06
has doc	kin	-0.15	finder	0.14	witness	-0.15	brother	-0.16	niece	0.16	daughter	-0.14	wife	0.06	son	0.08
has doc ba	resident	-0.06	family	0.08	niece	-0.06
has doc bai	son	0.05
has doc duoc	official	0.11	finder	0.1	cemetery keeper	0.05	volunteer	0.1	teacher	0.08	niece	0.05
has doc lap	comrade	0.08
has does	kin	0.06	grandchild	0.07	sister	0.07
has doi	kin	-0.11	comrade	-0.08	resident	0.06	official	0.05	cemetery keeper	-0.1	volunteer	-0.19	organisation	0.1	teacher	-0.06	foreign veteran	-0.09	family of foreign veteran	-0.08	researcher	-0.06	grandchild	0.13	brother	-0.07	niece	-0.05	sister	-0.05	daughter	0.06	wife	-0.07	child	-0.08	daughter-in-law	0.07	sister-in-law	-0.07
has doi anh	kin	0.05	witness	0.07	brother	0.1
has doi bac	kin	0.05	resident	-0.06	finder	0.05	foreign veteran	0.06	grandchild	0.06
has doi bao	comrade	-0.08	resident	0.09	nephew	0.05
has doi biet	kin	-0.09	resident	-0.06
has doi bo	resident	-0.06
has doi chet	comrade	-0.06	resident	0.17
has doi chieu	comrade	-0.05	official	0.08	volunteer	0.08	nephew	0.14	grandchild	-0.05	niece	-0.06
has doi cho	kin	0.06	niece	0.09	daughter	0.05
has doi chon	comrade	-0.06	witness	0.06
has doi chu	kin	0.09	family	-0.05	brother	0.07
has doi co	kin	-0.12	resident	0.05	finder	-0.07	organisation	0.05
has doi cong	kin	0.06	comrade	-0.07	resident	-0.05	teacher	0.05	family	0.06
has doi cu	kin	0.06	resident	-0.05	witness	0.05	child	0.07
has doi cua	comrade	-0.09	official	0.05	witness	0.08
has doi da	official	0.08
has doi danh	resident	0.1	official	-0.05
has doi dep	resident	-0.05	finder	0.08
has doi dia	witness	0.08	nephew	-0.07	child	0.05
has doi dien	organisation	0.05	family of foreign veteran	0.05	family	0.05
has doi dieu	kin	-0.09	sister	0.05
has doi hai	kin	-0.05	comrade	-0.05
has doi huyen	resident	-0.11	nephew	0.09
has doi khong	kin	0.05	nephew	-0.06	family	0.07
has doi la	kin	0.08	nephew	0.11	family	-0.07	grandchild	0.11	daughter-in-law	0.06
has doi minh	comrade	0.06	resident	-0.07	volunteer	0.05	teacher	0.06
has doi muoi	resident	0.05
has doi nam	kin	0.05	resident	-0.07	official	0.05	nephew	-0.05	family	-0.08	brother	0.1	sister	0.05	daughter	-0.06
has doi nu	comrade	0.05	official	-0.05	niece	0.05
has doi o	resident	-0.09	finder	0.06	witness	0.08
has doi ong	kin	-0.11	comrade	0.11	resident	-0.06	child	0.05
has doi phao	witness	0.06	family	0.1
has doi phau	kin	-0.05	finder	0.06
has doi pho	kin	0.1	resident	-0.12	volunteer	-0.06	witness	0.06	sister	-0.07	daughter	0.1	wife	-0.05	daughter-in-law	0.05	great-grandchild	-0.05
has doi quy	comrade	0.07	resident	0.09	family	0.06
has doi sau	brother	0.05
has doi ten	kin	-0.08	comrade	-0.16	resident	-0.13	official	0.08	volunteer	0.1	witness	0.11	sister	0.05
has doi thang	kin	0.08	niece	0.05
has doi thi	kin	0.09	official	-0.06	finder	0.11	sister	0.07
has doi thong	kin	0.08	daughter	0.09
has doi thu	kin	0.13	resident	-0.05
has doi tinh	kin	-0.06	son	0.05
has doi toi	kin	-0.17	comrade	0.26	resident	-0.08	witness	-0.07	foreign veteran	0.15
has doi trung	witness	0.14
has doi truong	comrade	0.12	resident	-0.08	official	0.08	witness	-0.09	organisation	-0.09	grandchild	-0.16	brother	-0.05	sister	0.12
has doi tu	organisation	0.05	sister	0.08	son	0.05
has doi ve	kin	-0.13	witness	0.06	daughter	0.07
has doi vien	kin	0.1	resident	0.05	great-grandchild	0.1
has doi viet	comrade	-0.05	organisation	0.05
has dom	kin	-0.05	volunteer	0.07
has don	kin	0.08	comrade	-0.16	resident	-0.23	finder	-0.05	cemetery keeper	-0.09	witness	-0.07	organisation	-0.11	teacher	-0.1	family	-0.1	grandchild	-0.06	brother	0.07	niece	-0.12	wife	0.05	son	-0.13	daughter-in-law	-0.06	great-grandchild	-0.05
has don bien	kin	-0.12	resident	0.06	volunteer	0.06
has don dien	grandchild	0.05	son	0.06
has don o	comrade	-0.06	cemetery keeper	0.09	witness	0.06	nephew	0.07
has don t	organisation	0.07
has don ve	cemetery keeper	0.05
has don vi	kin	0.11	comrade	-0.11	resident	-0.29	official	0.05	finder	-0.07	cemetery keeper	-0.15	witness	-0.06	teacher	-0.1	foreign veteran	-0.06	researcher	-0.05	nephew	-0.18	family	-0.17	grandchild	-0.05	brother	0.08	niece	0.11	daughter	0.06	son	-0.15	sister-in-law	0.06	great-grandchild	-0.11
has dong	kin	0.06	comrade	0.06	resident	-0.2	official	0.11	cemetery keeper	-0.18	volunteer	-0.11	witness	-0.14	organisation	0.13	teacher	-0.05	foreign veteran	-0.11	family of foreign veteran	-0.09	brother	-0.15	niece	-0.09	sister	0.06	son	-0.16	child	0.15	daughter-in-law	-0.05	sister-in-law	-0.08
has dong anh	organisation	0.06	nephew	-0.05	brother	0.09	son	0.05
has dong bao	comrade	0.08	resident	-0.05	nephew	-0.07	family	0.09
has dong chi	kin	-0.22	comrade	0.26	official	0.18	witness	-0.07	nephew	-0.06	family	0.07	grandchild	0.09	brother	-0.06	niece	-0.07	wife	0.07	son	-0.05	great-grandchild	0.07
has dong chu	kin	-0.05	finder	0.06	daughter	0.06
has dong chum	comrade	0.09
has dong doi	kin	0.15	resident	-0.21	finder	-0.06	volunteer	-0.07	witness	-0.05	researcher	0.05	nephew	0.15	family	-0.1	grandchild	-0.06	brother	-0.06	sister	0.06	daughter	-0.08	daughter-in-law	0.1
has dong ha	kin	0.06	comrade	-0.05	volunteer	-0.05	organisation	0.06	foreign veteran	-0.07	nephew	0.12	family	-0.06
has dong hai	sister	0.05
has dong ho	kin	0.2	comrade	0.05	resident	-0.06	witness	0.06	nephew	-0.09	family	0.15	brother	-0.06
has dong hoi	kin	0.11	comrade	-0.06	witness	0.06	family	-0.07	brother	0.05
has dong hung	kin	-0.13	organisation	0.06	child	0.08
has dong huong	comrade	0.07	organisation	0.18	family	0.05
has dong khac	resident	-0.05	official	-0.05	finder	0.13
has dong khe	kin	0.1	organisation	0.05	nephew	-0.05	daughter	0.11	son	0.05
has dong loc	kin	0.12	comrade	-0.05	great-grandchild	0.05
has dong ma	nephew	0.06
has dong nai	comrade	-0.09	organisation	0.09
has dong nam	kin	0.05	resident	0.07	daughter	0.05
has dong o	resident	-0.06	foreign veteran	0.05
has dong quan	kin	-0.17	comrade	0.06	son	0.08
has dong son	kin	0.08	comrade	-0.09	nephew	-0.08	family	-0.07	grandchild	0.07	niece	0.05
has dong thap	resident	0.1
has dong trieu	kin	-0.14	family of foreign veteran	0.05	nephew	0.05
has dong van	kin	-0.07	grandchild	0.07
has dong xa	kin	0.06
has dong xoai	kin	-0.06	organisation	0.06	family of foreign veteran	0.07	family	-0.05	grandchild	-0.05	niece	0.05
has dong xuan	comrade	0.05
has dop	kin	0.07	comrade	-0.05	official	0.15	nephew	0.07	family	-0.08
has dot	kin	-0.05	comrade	0.09	resident	0.21	official	0.16	finder	-0.08	witness	-0.12	organisation	-0.06	brother	-0.07	niece	0.16	sister	-0.09	child	-0.05	daughter-in-law	-0.05
has down	kin	-0.08	official	0.07	family of foreign veteran	0.08
has dr	researcher	0.13
has drang	nephew	0.07
has driver	kin	0.06	foreign veteran	-0.07	family of foreign veteran	-0.05	researcher	0.06	niece	-0.06	daughter	0.09
has dt	kin	0.08	resident	-0.13	family	-0.08	grandchild	-0.05	brother	0.07	niece	-0.07	daughter	0.08
has du	comrade	-0.1	official	-0.11	finder	0.1	volunteer	-0.13	witness	0.12	organisation	-0.08	nephew	-0.13	family	0.15	brother	-0.08	daughter	-0.11	wife	-0.12	child	0.06	sister-in-law	-0.09	great-grandchild	0.09
has du kich	kin	0.2	comrade	-0.2	official	0.06	finder	-0.1	witness	0.1	grandchild	0.08	brother	-0.07	niece	-0.09	wife	-0.09	great-grandchild	0.1
has du la	kin	-0.17	comrade	0.09	resident	0.06	niece	0.08
has dua	kin	-0.18	comrade	0.34	finder	-0.21	foreign veteran	-0.06	family of foreign veteran	0.08	nephew	-0.09	family	-0.21	grandchild	-0.06	brother	0.19	sister	0.12	daughter-in-law	-0.08
has dua anh	comrade	0.09	nephew	-0.05	family	0.05	sister-in-law	0.08
has dua con	kin	-0.1	comrade	0.08	resident	0.07	official	0.05	brother	0.05
has dua di	daughter	0.05
has dua ong	grandchild	0.08
has dua ra	organisation	0.05
has dua vao	comrade	-0.05	resident	0.13	grandchild	0.06	son	0.06
has dua ve	kin	-0.07	comrade	0.05	volunteer	-0.1	family	-0.09	brother	0.18	niece	-0.06	sister	0.06	daughter	-0.07	son	-0.06	child	-0.06	great-grandchild	-0.05
has dua xuong	resident	-0.08	witness	0.1	sister-in-law	0.05
has duc	kin	-0.21	comrade	0.1	resident	0.21	official	-0.24	witness	-0.16	organisation	-0.06	researcher	-0.08	family	0.12	grandchild	-0.11	sister	0.06	daughter	-0.15	son	-0.2	great-grandchild	-0.06
has duc chinh	volunteer	0.05
has duc co	kin	-0.1	resident	0.07	official	0.06	volunteer	0.05	witness	-0.05	foreign veteran	-0.05	family of foreign veteran	0.08	nephew	-0.06	niece	0.05
has duc hoa	kin	0.1	comrade	-0.05	resident	0.05	niece	0.06
has duc pho	kin	-0.06	comrade	0.09	grandchild	0.05
has duc tho	comrade	0.08	family	0.06
has dug	sister-in-law	0.06
has dui	resident	0.06	finder	0.06	volunteer	0.05	witness	-0.05
has dum	kin	-0.05	official	0.06	volunteer	0.05
has dung	kin	-0.08	finder	0.05	cemetery keeper	-0.1	volunteer	-0.09	organisation	-0.16	foreign veteran	-0.11	researcher	-0.05	nephew	-0.08	brother	-0.15	niece	0.05	daughter	0.1	wife	-0.14	child	-0.1	great-grandchild	-0.09
has dung la	cemetery keeper	0.05	witness	0.06	brother	-0.05	niece	0.08
has dung mot	comrade	0.07	official	0.09
has dung ngay	comrade	0.06
has dung ra	nephew	0.05
has dung ten	brother	0.05
has duoc	comrade	0.05	official	-0.19	cemetery keeper	-0.23	volunteer	0.12	witness	-0.06	organisation	0.12	teacher	-0.05	family	-0.24	daughter	-0.11	wife	0.06	son	-0.09	child	0.09	daughter-in-law	-0.1
has duoc ai	kin	-0.05	organisation	0.11	sister	0.05
has duoc anh	kin	-0.08	comrade	0.12	family	-0.05	brother	-0.05
has duoc ba	kin	-0.08	official	0.06	nephew	0.07	grandchild	-0.06
has duoc bao	kin	0.06	comrade	0.05	grandchild	-0.05
has duoc biet	son	0.07
has duoc cai	comrade	-0.06	resident	-0.07	finder	0.13	child	0.05
has duoc cho	kin	0.12	nephew	0.06	grandchild	-0.05
has duoc chon	comrade	-0.05	volunteer	0.05	witness	-0.05	grandchild	0.05
has duoc chu	kin	0.07	teacher	0.07	niece	0.06
has duoc co	resident	-0.05	volunteer	0.08	witness	0.06
has duoc con	kin	0.07
has duoc cong	kin	0.06	comrade	0.05	finder	-0.05	family	0.05
has duoc dua	kin	0.09	comrade	-0.07	resident	-0.07	witness	0.07	nephew	-0.1	son	0.05
has duoc dung	son	0.05
has duoc ghi	kin	0.1	daughter	0.09
has duoc hai	kin	-0.09	witness	0.07	nephew	0.05
has duoc khong	kin	-0.06	nephew	-0.05	grandchild	-0.06	niece	0.06	sister	-0.05	son	-0.05	child	0.05
has duoc mo	niece	0.07
has duoc mot	kin	0.13	comrade	-0.09	official	-0.05	teacher	0.05	brother	0.05	niece	-0.06
has duoc nam	niece	0.06
has duoc nguoi	kin	-0.06	resident	0.11	witness	0.1
has duoc nua	kin	0.09
has duoc o	resident	0.05
has duoc ra	witness	0.05
has duoc roi	official	0.05	volunteer	0.07
has duoc thi	kin	-0.08	resident	0.07	son	0.06
has duoc toi	comrade	0.05	sister-in-law	0.05
has duoc ve	kin	-0.06	comrade	0.11
has duoc xac	kin	0.09	official	-0.05	brother	0.09
has duoi	kin	-0.11	comrade	0.1	resident	0.05	official	-0.13	finder	0.08	volunteer	-0.1	witness	0.21	teacher	0.13	nephew	-0.13	family	0.05	grandchild	0.16	brother	-0.06	niece	-0.12	sister	0.09	daughter	0.05	wife	-0.07	son	-0.05
has duoi chan	kin	0.06	comrade	-0.07	sister	0.06
has duoi goc	comrade	0.11	resident	-0.09	official	-0.06	volunteer	0.07	nephew	0.05	niece	-0.06	daughter	0.05
has duoi ham	kin	0.05	comrade	-0.05	resident	-0.06	researcher	0.07
has duoi nen	kin	-0.05	official	0.08	witness	0.08
has duong	kin	-0.07	comrade	0.07	resident	-0.11	official	-0.14	finder	0.19	cemetery keeper	-0.08	volunteer	0.12	witness	0.05	teacher	-0.06	foreign veteran	-0.11	researcher	-0.07	nephew	-0.1	grandchild	-0.24	brother	-0.09	niece	0.1	wife	0.12	son	0.05	sister-in-law	-0.1
has duong cho	comrade	0.05	resident	-0.1	volunteer	0.05	foreign veteran	0.06	nephew	0.05	sister	0.05
has duong co	kin	-0.1	sister	0.06
has duong day	witness	0.05	brother	0.07
has duong lich	kin	-0.05
has duong minh	resident	0.05
has duong mon	comrade	0.06
has duong o	kin	-0.07	resident	-0.05	nephew	0.08
has duong thi	comrade	-0.05	finder	0.05	family	-0.05	grandchild	-0.05	niece	0.05	daughter	0.09
has duong tu	volunteer	0.05
has duong van	child	0.06
has duong vao	comrade	-0.05	resident	0.06	finder	0.08	son	0.05
has dut	comrade	-0.05	witness	0.05
has duy	resident	-0.2	official	-0.09	finder	-0.12	volunteer	0.1	witness	-0.07	organisation	0.1	teacher	0.05	foreign veteran	-0.07	family of foreign veteran	0.06	nephew	0.1	brother	-0.08	daughter	0.07	son	0.07	daughter-in-law	-0.05
has duy nhat	kin	0.05	resident	-0.05	teacher	0.06	niece	-0.05	daughter	0.05	son	0.09
has duy tien	comrade	-0.06	nephew	0.09
has duy xuyen	kin	-0.05	comrade	0.06	sister	0.05
has duyen	official	-0.05	organisation	0.05	family of foreign veteran	0.05	sister	-0.05
has duyet	kin	-0.05	resident	0.11	nephew	-0.05
has dv	kin	0.08	comrade	-0.09	resident	0.08	nephew	0.19	family	-0.16	brother	0.05
has e	kin	0.18	finder	0.15	cemetery keeper	-0.11	witness	-0.05	organisation	-0.07	teacher	-0.07	foreign veteran	-0.12	family of foreign veteran	-0.05	family	-0.12	grandchild	0.16	brother	-0.11	daughter	-0.17	son	-0.08	daughter-in-law	0.08
has e co	kin	0.13	nephew	0.11	family	-0.06
has e hoi	kin	-0.06	family	0.08
has e la	official	0.06	finder	-0.05	nephew	-0.19	grandchild	0.06	niece	0.07	daughter	-0.05	daughter-in-law	0.05
has e ten	kin	0.08	volunteer	0.05
has e1	kin	0.06	official	-0.06	family	0.07
has e101	kin	-0.08	comrade	0.13	finder	0.06	grandchild	0.07
has e102	kin	0.1	niece	0.05
has e12 f3	kin	0.05
has e141	resident	-0.05
has e165	comrade	0.07	organisation	0.07	nephew	-0.05	family	0.1	niece	0.05
has e174	kin	0.16	nephew	-0.06	family	0.05
has e18	brother	0.06
has e2	kin	-0.1	comrade	0.21	resident	-0.05	official	-0.07	volunteer	-0.05	nephew	0.06	family	0.12	grandchild	-0.05	niece	-0.06
has e2 f3	kin	-0.09	comrade	0.07
has e209	kin	-0.15	comrade	0.1
has e209 f7	kin	-0.07	resident	0.05
has e24	comrade	0.13	resident	-0.07	researcher	0.05	nephew	0.06
has e27	kin	0.07
has e270	official	0.07
has e271	kin	-0.08	volunteer	0.09
has e28	resident	-0.05
has e29	kin	-0.05	comrade	0.06	official	0.06	nephew	-0.08	niece	0.06
has e3	comrade	0.11	official	-0.06	volunteer	-0.05	researcher	0.05	grandchild	-0.06
has e31	kin	-0.06	resident	0.11	nephew	0.12
has e33	family of foreign veteran	0.05	nephew	-0.05
has e4	finder	0.06	nephew	0.05
has e42	comrade	0.05	official	-0.05	organisation	0.08
has e48	brother	-0.06	sister	0.06
has e6	comrade	0.05
has e64	volunteer	0.05	family	-0.1	sister	0.06
has e64 f320	family	-0.05	sister	0.07
has e66	kin	-0.07	comrade	-0.07	resident	0.11	volunteer	-0.05	family	0.18
has e812	comrade	-0.05	daughter	0.05
has e866	kin	-0.06	comrade	0.07
has e876	nephew	-0.08	sister	0.05
has e876 f356	sister	0.05
has e88	comrade	-0.05	volunteer	0.1	grandchild	0.06
has e9	kin	-0.06	nephew	-0.05	niece	0.05
has e95	kin	-0.05	comrade	0.14	organisation	0.05	family	0.09
has e95 f325	family	0.05
has ea	kin	0.06	official	-0.05	volunteer	0.07	witness	-0.08	son	0.08
has east	kin	-0.06	foreign veteran	0.08
has elle	teacher	0.08	niece	0.06
has em	kin	0.25	comrade	-0.11	official	-0.06	cemetery keeper	0.05	volunteer	0.17	witness	-0.22	organisation	-0.11	foreign veteran	-0.12	family of foreign veteran	-0.1	researcher	-0.1	nephew	0.19	family	-0.13	grandchild	-0.08	brother	0.38	niece	-0.06	sister	0.21	daughter	-0.36	wife	-0.41	son	-0.26	sister-in-law	0.17	great-grandchild	-0.05
has em anh	comrade	0.1	volunteer	0.05	family	0.12	grandchild	-0.05
has em bao	resident	0.1
has em chao	finder	0.05	grandchild	0.05
has em chi	kin	0.16	resident	-0.15	witness	0.06	family	-0.07	brother	-0.05	niece	0.09
has em chon	brother	0.05	niece	0.06
has em co	kin	-0.11	resident	0.1	official	0.06	brother	-0.05	niece	0.08
has em con	kin	-0.13	volunteer	0.07	family	-0.05	son	0.06
has em cung	comrade	-0.05	witness	0.13	nephew	0.06
has em da	official	0.07	nephew	0.09	family	-0.08
has em dang	kin	0.12	finder	0.06	volunteer	0.06	nephew	-0.07	family	-0.06	niece	0.09	child	0.05
has em dau	kin	0.11	comrade	-0.05	family	0.05	brother	-0.08	niece	-0.06	sister	-0.05	sister-in-law	0.32
has em di	kin	-0.18	comrade	0.05	resident	0.18	official	-0.05	finder	-0.1	witness	0.07	niece	-0.08	sister	0.06	daughter	0.08
has em doc	son	0.05
has em gai	resident	-0.07	official	0.05	family	-0.15	niece	0.05	sister	0.3	daughter	-0.1	wife	-0.05	son	-0.05
has em gui	kin	0.08	official	-0.05	finder	0.09
has em ho	kin	0.09	resident	0.1	nephew	0.06	brother	-0.05
has em hoi	kin	-0.05	resident	0.07	official	-0.08	nephew	-0.09	grandchild	0.11	brother	-0.06	niece	0.05	daughter	-0.05
has em ke	kin	-0.09	resident	0.09	family	-0.06	grandchild	-0.05	brother	0.07
has em khong	kin	-0.23	resident	0.18	finder	0.07	volunteer	0.05	family	-0.07
has em ko	nephew	0.06
has em la	kin	-0.15	comrade	-0.15	finder	-0.06	cemetery keeper	0.06	witness	-0.1	teacher	0.06	family	-0.21	brother	-0.06	niece	0.07	sister	-0.15	daughter	0.08	wife	-0.05	son	0.08	child	0.11	daughter-in-law	0.16	sister-in-law	-0.07	great-grandchild	-0.07
has em lam	kin	-0.08	resident	-0.09	finder	0.08	cemetery keeper	0.09
has em liet	family	0.06
has em mat	resident	-0.06	daughter	0.06
has em moi	kin	0.05	resident	-0.06	official	0.06	child	0.05
has em muon	kin	0.05	organisation	0.05	nephew	-0.06	family	0.05	great-grandchild	0.06
has em nam	kin	0.07	nephew	-0.09	grandchild	0.05	niece	0.1
has em nghe	resident	0.05
has em nguoi	volunteer	0.05	organisation	0.05	nephew	0.05
has em nguyen	resident	0.07
has em nhan	resident	0.07	finder	0.07	family	0.09
has em nho	kin	0.05	cemetery keeper	0.05
has em noi	grandchild	0.05
has em o	kin	-0.08	resident	0.06	official	-0.07	finder	0.09	nephew	-0.06
has em ong	kin	0.1	resident	-0.09	grandchild	0.07
has em ra	niece	0.08	child	0.06
has em ruot	comrade	-0.09	nephew	-0.14	family	0.14	brother	0.16	niece	-0.11	sister	0.09	great-grandchild	0.09
has em ten	resident	-0.06	official	-0.07	witness	-0.05	nephew	-0.09	family	-0.17	grandchild	0.15	brother	-0.1	niece	0.16	daughter	0.05	daughter-in-law	0.06	sister-in-law	0.05	great-grandchild	-0.06
has em tim	comrade	0.07	family	0.07
has em toi	kin	0.22	comrade	-0.16	nephew	-0.1	brother	0.22	sister	0.16	daughter	-0.09	wife	-0.05
has em trai	kin	0.15	comrade	-0.1	official	-0.05	nephew	0.1	family	-0.07	brother	0.29	niece	-0.09	sister	0.06	daughter	-0.1	wife	-0.06	son	-0.11	sister-in-law	-0.05
has em ut	kin	0.16	brother	0.13	niece	-0.06
has em viet	kin	0.11	nephew	0.08	grandchild	-0.05
has em voi	kin	0.13	nephew	0.07	niece	-0.05
has em xin	finder	0.05	family	0.06
has email	kin	-0.06	teacher	0.06	foreign veteran	0.09	nephew	0.1	brother	-0.05
has en	kin	0.24	comrade	-0.11	resident	-0.07	official	-0.09	finder	-0.08	volunteer	-0.1	witness	0.05	foreign veteran	0.1	family of foreign veteran	-0.11	researcher	0.11	family	-0.07	grandchild	0.06	brother	-0.09	daughter	0.05	son	-0.06	child	-0.06
has end	kin	-0.08	foreign veteran	0.12
has enemy	kin	-0.08	comrade	-0.07	official	0.06	volunteer	0.08	foreign veteran	0.11
has english	resident	0.17	finder	-0.06	volunteer	0.07	foreign veteran	-0.12	grandchild	0.1	daughter	-0.05
has enterre	kin	-0.06	resident	0.05	organisation	0.05	family of foreign veteran	0.05	niece	0.07
has ep	kin	-0.07	comrade	0.05	resident	0.05	official	0.05
has est	kin	0.26	comrade	-0.06	resident	-0.07	official	-0.05	finder	0.05	organisation	-0.06	foreign veteran	0.07	family of foreign veteran	-0.15	family	-0.08	sister	0.06
has est mort	foreign veteran	0.05	sister	0.05
has et	kin	-0.09	official	-0.06	finder	0.07	volunteer	-0.07	witness	0.06	organisation	-0.06	researcher	0.11	nephew	-0.07	niece	0.09
has etait	finder	0.08	witness	-0.07	family	-0.06	grandchild	-0.06	sister	0.1	daughter	0.05
has ete	comrade	-0.05	finder	0.07	witness	0.16	teacher	0.07	foreign veteran	0.08	nephew	-0.05	family	0.08	niece	0.06
has example	kin	0.06	comrade	-0.24	resident	-0.19	witness	-0.12	teacher	0.05	foreign veteran	0.21	family of foreign veteran	0.24	brother	-0.12	niece	0.09	daughter	0.06	child	-0.05
has example com	comrade	-0.06	resident	-0.07	volunteer	0.05	teacher	0.05	foreign veteran	0.12	family	0.08	brother	-0.06
has example net	volunteer	0.06	foreign veteran	0.07
has example org	kin	0.09	comrade	-0.14	resident	-0.06	official	-0.05	finder	0.12	volunteer	-0.08	witness	-0.05	organisation	0.07	family of foreign veteran	0.12	grandchild	0.06	niece	-0.05
has f	nephew	0.08	family	-0.06
has f10	comrade	0.1	family	0.07	niece	-0.05
has f2	cemetery keeper	0.05
has f3	kin	-0.1	comrade	0.1
has f304	comrade	0.05
has f307	kin	-0.07	official	0.07
has f308	comrade	0.1	niece	0.07
has f309	kin	-0.05	nephew	0.07
has f312	comrade	0.09
has f313	kin	-0.07	comrade	0.06
has f316	grandchild	0.06
has f320	comrade	0.05	resident	-0.06	official	0.06	nephew	0.07	family	-0.08	sister	0.06
has f320b	kin	0.09	nephew	0.11	niece	-0.07
has f324	kin	0.1	family	0.1	grandchild	-0.05
has f325	comrade	0.05	nephew	-0.06	brother	0.06	daughter	-0.05
has f330	kin	-0.07	comrade	0.12
has f341	volunteer	0.06
has f356	niece	-0.05
has f5	kin	0.18	resident	-0.06	witness	0.05	family	-0.05	grandchild	-0.05	niece	0.05
has f7	official	0.05	nephew	0.07	niece	0.05
has f9	kin	0.09	resident	-0.05	official	-0.05	researcher	0.05	nephew	0.06	grandchild	-0.05	brother	-0.05	niece	-0.06
has fait	kin	-0.06	foreign veteran	0.15	family of foreign veteran	0.08	grandchild	0.06
has famille	kin	0.1	finder	-0.05	foreign veteran	-0.05	nephew	-0.06	family	0.07	great-grandchild	0.05
has family	kin	0.08	comrade	0.05	official	0.08	volunteer	-0.07	foreign veteran	-0.13	family of foreign veteran	-0.05	researcher	0.07	family	0.06
has father	comrade	0.07	witness	0.13	foreign veteran	-0.07	family of foreign veteran	-0.16	grandchild	-0.09	niece	-0.07	sister	-0.05	daughter	0.19
has fb	kin	-0.1	official	0.11	volunteer	0.07	nephew	0.05
has feb	kin	-0.11	finder	0.08	family of foreign veteran	0.08
has february	kin	0.08	family of foreign veteran	-0.09	niece	0.09
has fell	kin	0.08	family of foreign veteran	0.05	family	-0.05	grandchild	-0.06	niece	0.1
has fight	finder	0.05	niece	0.06
has fils	kin	-0.05	finder	0.05	foreign veteran	-0.05	family of foreign veteran	0.12	daughter-in-law	0.06
has first	comrade	-0.05
has for	comrade	-0.12	volunteer	0.05	organisation	-0.07	foreign veteran	-0.06	family of foreign veteran	-0.11	nephew	-0.06	family	-0.11	niece	0.23
has for the	comrade	-0.05	foreign veteran	0.06	nephew	-0.05	niece	0.05
has force	kin	0.05
has found	kin	-0.18	comrade	-0.05	official	-0.05	finder	0.21	witness	-0.06	researcher	0.07
has four	kin	-0.12	finder	0.07	organisation	0.06	family of foreign veteran	-0.05
has fr	family of foreign veteran	0.14	niece	0.07
has french	kin	0.07	foreign veteran	-0.06	family of foreign veteran	0.06	researcher	0.05
has frere	kin	0.2	comrade	-0.05	nephew	0.1	family	-0.12	sister	0.12	daughter	-0.06
has friend	kin	0.08	nephew	-0.06	family	0.09
has friends	kin	-0.07	comrade	0.16	resident	0.05
has from	kin	0.09	finder	0.15	cemetery keeper	-0.05	volunteer	0.15	organisation	-0.12	teacher	-0.05	foreign veteran	-0.09	family of foreign veteran	0.06	researcher	-0.09	nephew	0.06	niece	0.08	sister	-0.09	son	-0.05	child	-0.05	sister-in-law	-0.05
has from a	kin	-0.11	finder	0.13	witness	0.1	foreign veteran	0.05
has from the	kin	-0.1	finder	0.06	family of foreign veteran	0.07	researcher	0.07
has front	kin	0.08	organisation	0.06	family of foreign veteran	-0.1	niece	0.07	daughter	0.05
has ga	kin	-0.1	official	-0.05	foreign veteran	0.05	family	-0.1	grandchild	-0.05
has gac	kin	-0.13	resident	0.05	official	-0.05	witness	-0.05	nephew	-0.08	brother	0.08
has gac ma	kin	-0.09	comrade	0.06
has gach	finder	-0.05	family	0.1	grandchild	-0.05	niece	-0.05
has gai	kin	0.19	resident	-0.09	official	0.07	volunteer	-0.07	teacher	-0.06	foreign veteran	0.09	nephew	-0.35	family	-0.05	grandchild	-0.08	sister	0.4	daughter	0.39	wife	0.06	son	-0.26	child	-0.12	sister-in-law	-0.06	great-grandchild	-0.09
has gai la	official	0.05
has gai liet	kin	0.06	family	-0.07	daughter	0.17
has gai ong	kin	-0.08	finder	0.05
has gai toi	kin	0.09	comrade	-0.11	resident	0.09	finder	0.07	nephew	-0.05	family	-0.05	grandchild	-0.06	brother	0.23	niece	-0.05	daughter	-0.05	wife	0.09
has gai ut	kin	-0.05	official	0.08	brother	-0.05	sister	0.05	daughter	0.15
has gam	kin	0.13	comrade	-0.08	official	0.08	finder	-0.06	organisation	0.11	nephew	-0.08	daughter	0.05
has gan	kin	-0.24	comrade	0.31	resident	0.24	official	-0.15	volunteer	0.1	witness	-0.15	family	-0.06	grandchild	0.09	brother	-0.12	sister	0.11	child	-0.08
has gan cau	kin	0.06	resident	0.11
has gan do	comrade	-0.07
has gan lang	sister	0.05
has gan mat	nephew	0.05	family	-0.06	wife	0.05
has gan sang	comrade	0.07
has gan suoi	nephew	0.1
has ganh	kin	-0.05	witness	0.07
has ganh gao	son	0.05
has gao	kin	-0.12	comrade	0.14	official	-0.05	witness	0.16	family	-0.08	grandchild	0.17	sister	-0.07
has gap	kin	-0.45	comrade	0.2	finder	0.33	volunteer	0.08	teacher	-0.06	nephew	-0.05	daughter	0.07	child	-0.05
has gap anh	kin	-0.05
has gap lai	kin	-0.05	comrade	0.08
has gap ong	official	0.09	volunteer	0.05	grandchild	0.05
has gap xuong	resident	0.08
has garden	resident	0.05	nephew	0.08	niece	-0.06
has gat	kin	-0.05	resident	-0.07	witness	0.11	nephew	0.07
has gate	kin	-0.06	witness	0.05	foreign veteran	-0.05
has gave	resident	0.06	volunteer	0.05	foreign veteran	0.06	family of foreign veteran	-0.06	niece	-0.06
has gay	kin	0.06	official	-0.06	finder	0.11	family	-0.05	grandchild	0.05	niece	-0.06	great-grandchild	0.06
has gbt	nephew	0.05
has gd	kin	0.13	family	0.06	daughter-in-law	0.05
has ghe	kin	-0.15	comrade	-0.07	resident	0.09	finder	0.12	witness	0.06	nephew	-0.06	brother	0.11	niece	0.06
has ghi	comrade	-0.17	resident	0.05	finder	0.08	cemetery keeper	0.24	volunteer	0.11	researcher	-0.07	nephew	-0.05	family	-0.06	brother	-0.18	niece	0.09	sister	-0.14	daughter	0.09	wife	-0.09	son	-0.08	daughter-in-law	-0.07	great-grandchild	0.08
has ghi chu	comrade	-0.07	cemetery keeper	0.07
has ghi cong	nephew	-0.06	family	-0.08	daughter-in-law	0.06
has ghi ho	kin	-0.05	comrade	0.06
has ghi hs	resident	0.07	family	-0.06	grandchild	0.05
has ghi hy	kin	-0.05	resident	-0.06	family	-0.08
has ghi la	comrade	0.12	nephew	-0.05	family	0.07	wife	0.06
has ghi lai	kin	-0.11	official	0.05	volunteer	0.07	witness	0.06	organisation	0.1	teacher	0.05	niece	0.06	daughter	0.05
has ghi liet	kin	-0.06	resident	0.08	witness	0.08
has ghi mat	nephew	0.12
has ghi ngay	kin	0.05	finder	0.05	family of foreign veteran	0.05	niece	-0.05
has ghi so	official	0.07	finder	0.06	grandchild	0.05
has ghi ten	kin	0.09	comrade	0.08	resident	-0.11	official	-0.05	foreign veteran	0.06	nephew	0.05	grandchild	-0.05	child	0.07	great-grandchild	0.07
has gi	kin	0.18	comrade	0.13	resident	0.15	official	-0.16	finder	-0.09	witness	-0.13	organisation	-0.05	family	-0.13	grandchild	-0.14	brother	0.07	niece	0.15	sister-in-law	0.06	great-grandchild	0.06
has gi do	kin	-0.09	resident	0.16	teacher	0.05	nephew	-0.06	grandchild	0.06	sister-in-law	0.11
has gi khong	kin	-0.06	resident	0.09	nephew	0.05
has gia	comrade	-0.1	resident	0.05	official	0.14	cemetery keeper	-0.07	witness	-0.1	foreign veteran	-0.14	family of foreign veteran	-0.15	researcher	-0.08	nephew	-0.08	family	0.14	grandchild	-0.17	brother	0.16	niece	0.05	sister	-0.17	son	-0.12	child	-0.11	sister-in-law	-0.06	great-grandchild	0.12
has gia dinh	kin	-0.13	comrade	0.05	official	-0.05	volunteer	0.2	witness	-0.12	organisation	0.07	grandchild	-0.07	brother	0.11	daughter	-0.17	wife	-0.12	daughter-in-law	0.13
has gia lai	finder	-0.06	foreign veteran	-0.06	daughter	0.05
has gia lam	nephew	-0.09	niece	0.07
has gia lang	kin	-0.1	official	0.17	witness	0.12
has gia loc	official	-0.05	finder	0.09	organisation	0.08	grandchild	0.08
has gia pha	kin	0.15	great-grandchild	0.06
has gia rai	comrade	-0.1	finder	0.05	sister	0.05	daughter	0.07
has gia vien	comrade	0.09
has giac	kin	0.17	comrade	-0.05	official	-0.07	witness	-0.06	organisation	0.06	family	0.08	daughter	-0.05	son	-0.06	child	0.13
has giai	kin	-0.13	comrade	-0.16	official	0.06	finder	0.07	volunteer	-0.05	witness	0.22	nephew	-0.06	family	-0.18	brother	0.11	niece	0.06	daughter	-0.07
has giai phong	kin	-0.16	comrade	-0.14	official	0.05	volunteer	-0.06	witness	0.21	family	-0.13	grandchild	0.06	niece	0.08
has giam	kin	0.06	finder	0.08	volunteer	-0.05	grandchild	-0.06	sister	0.08
has gian	nephew	0.07
has giang	kin	-0.16	comrade	0.07	resident	-0.1	official	0.13	witness	-0.08	teacher	0.09	foreign veteran	-0.15	family of foreign veteran	0.06	nephew	0.05	family	0.13	grandchild	-0.15	brother	-0.07	sister	-0.08	son	-0.06	sister-in-law	0.05	great-grandchild	0.07
has giang a	kin	-0.05	comrade	0.05	official	0.07	teacher	0.07
has giang hai	kin	0.1	family	-0.08	daughter	0.06
has giao	kin	-0.12	comrade	-0.23	resident	0.14	official	-0.1	volunteer	0.11	witness	0.08	organisation	-0.07	teacher	0.54	nephew	-0.12	family	0.25	sister	-0.09	sister-in-law	-0.06
has giao cho	kin	-0.09	official	0.06
has giao lien	comrade	-0.07	resident	0.08	official	-0.05	finder	-0.05	volunteer	0.12	witness	0.17	researcher	0.06	nephew	-0.05	family	0.15	daughter	-0.06	child	-0.05
has giao thong	kin	0.08	comrade	0.05	son	0.06
has giao vien	comrade	-0.09	official	-0.08	witness	-0.05	teacher	0.31	niece	0.05
has giap	comrade	0.05	resident	0.19	official	-0.1	volunteer	-0.06	witness	-0.06	researcher	0.05	nephew	-0.08	family	0.16	grandchild	0.08	brother	-0.05	sister	-0.05	wife	-0.07
has giap ngo	family	0.05
has giap van	kin	0.11	finder	0.05	family	0.09
has giat	witness	0.1	teacher	0.06	wife	0.05
has giau	comrade	-0.2	resident	0.06	witness	0.15	family	0.06	niece	-0.05
has giay	kin	0.43	comrade	-0.41	resident	-0.13	official	0.15	cemetery keeper	-0.13	volunteer	0.1	witness	-0.11	organisation	-0.09	teacher	-0.09	foreign veteran	0.06	family of foreign veteran	-0.07	grandchild	0.08	brother	-0.05	sister	-0.1	daughter	-0.19	wife	0.14	son	0.06	child	0.07	daughter-in-law	-0.13	sister-in-law	0.28	great-grandchild	-0.08
has giay bao	finder	-0.07	cemetery keeper	-0.06	volunteer	-0.07	family	-0.06	grandchild	0.08	brother	-0.1	daughter	-0.13	wife	0.08	son	0.09	child	-0.07	sister-in-law	0.11
has giay chung	kin	-0.11	official	0.09
has giay co	resident	0.06
has giay cua	official	0.05
has giay ghi	kin	0.09	official	-0.06	volunteer	-0.05	foreign veteran	0.05	nephew	-0.05	sister	-0.05	daughter	-0.06	child	0.07
has giay la	daughter	0.06
has giay to	kin	0.12	finder	-0.07	volunteer	0.12	witness	0.06	family	-0.08	grandchild	0.08	niece	0.06	wife	-0.09	son	-0.07	sister-in-law	0.05
has giay xac	kin	0.14	comrade	-0.06	nephew	0.05	family	0.07
has gieng	kin	-0.05	resident	0.08	finder	0.05	witness	-0.09	family of foreign veteran	0.05	nephew	-0.12	brother	-0.07
has gieng nam	witness	-0.05
has giet	kin	0.16	family	0.13	grandchild	-0.07
has gio	kin	0.17	comrade	-0.13	resident	0.15	official	-0.14	finder	-0.16	cemetery keeper	-0.1	volunteer	-0.19	witness	-0.12	organisation	-0.11	teacher	-0.08	foreign veteran	-0.06	family	-0.06	brother	-0.1	niece	0.2	wife	-0.08	son	-0.07	child	0.14	daughter-in-law	-0.13	great-grandchild	-0.1
has gio chi	resident	0.05
has gio cho	witness	0.09	son	0.07
has gio chua	kin	-0.05
has gio co	comrade	-0.05	resident	0.05	niece	0.05	sister	0.09
has gio con	resident	0.08	sister	0.05
has gio la	comrade	-0.05	witness	0.05	organisation	0.06	family	-0.07	grandchild	0.06
has gio linh	kin	-0.06	teacher	0.06	niece	0.07
has gio mo	grandchild	-0.05	wife	0.05	great-grandchild	0.08
has gio ngay	kin	0.05	family	0.06	grandchild	-0.05
has gio nguoi	child	0.05
has gio nha	resident	0.05
has gio o	comrade	0.09	witness	-0.07	nephew	0.07	family	-0.07	grandchild	-0.07	niece	0.05	son	0.07
has gio ong	kin	0.1	comrade	-0.08	nephew	-0.05	grandchild	0.12
has gio sang	comrade	0.08	resident	-0.05	family of foreign veteran	0.06	researcher	0.07	nephew	-0.06	family	0.15
has gio toi	kin	-0.11	comrade	0.09	witness	0.08	daughter	0.07
has gio van	family	-0.05
has gioi	resident	0.05	official	-0.05	volunteer	-0.05	organisation	0.05	family	0.08	brother	-0.05	sister-in-law	0.08
has giong	kin	-0.19	resident	0.16	witness	0.18	nephew	-0.07	family	0.08	brother	0.07	sister	-0.07	child	0.06
has giong trom	kin	0.08	comrade	-0.07	brother	0.06
has girl	kin	-0.09	foreign veteran	-0.06	family of foreign veteran	0.16	researcher	0.12
has giu	kin	-0.31	comrade	0.11	resident	0.06	official	0.21	cemetery keeper	-0.05	witness	0.11	nephew	-0.11	family	0.2	grandchild	-0.09	niece	-0.09	daughter	0.11	great-grandchild	0.13
has giu cai	kin	-0.1	resident	0.11	witness	0.06
has giu so	official	0.06	family	0.05	sister	0.05
has giua	kin	-0.08	comrade	0.18	resident	0.12	finder	-0.09	volunteer	-0.05	witness	-0.06	organisation	0.09	teacher	0.12	daughter	0.08	son	0.05
has giua hai	comrade	0.05	organisation	0.06
has gium	resident	0.11	official	-0.08	nephew	-0.05	family	0.08	grandchild	-0.06	daughter	0.05	son	-0.05	child	0.05
has giuoc	resident	0.06	nephew	0.06
has giup	comrade	-0.12	official	-0.09	finder	-0.12	volunteer	0.07	organisation	0.05	foreign veteran	0.06	nephew	-0.1	family	-0.06	grandchild	0.22	niece	-0.06	son	-0.09	child	0.08	sister-in-law	-0.08	great-grandchild	0.06
has giup e	nephew	-0.09	family	-0.05	grandchild	0.1	niece	0.05	child	0.05
has giup em	kin	0.06	resident	-0.06	nephew	0.08	family	-0.05
has go	comrade	0.13	official	-0.05	finder	-0.06	cemetery keeper	-0.11	volunteer	-0.1	witness	0.15	organisation	0.07	foreign veteran	-0.08	family of foreign veteran	-0.05	nephew	-0.1	family	0.05	grandchild	0.06	niece	-0.05	wife	0.12	son	-0.07	daughter-in-law	-0.07	great-grandchild	-0.06
has go cong	witness	0.07	family	-0.05	niece	0.1
has go dau	comrade	0.05	foreign veteran	0.05
has go ho	kin	-0.06	comrade	0.16	wife	0.05	child	0.05
has go lai	kin	0.11	family	0.07	wife	0.05
has go ma	comrade	-0.05	resident	-0.07	grandchild	0.09
has go quao	comrade	0.05	nephew	0.06
has goc	kin	-0.06	comrade	0.08	resident	0.2	official	-0.05	finder	-0.17	cemetery keeper	0.06	volunteer	0.09	organisation	0.06	nephew	-0.12	family	0.05	brother	-0.05	niece	-0.11	son	0.14	sister-in-law	0.06
has goc cay	kin	0.06	resident	-0.05	witness	0.07	family	0.05	brother	-0.05
has goc vuon	resident	0.1
has goi	kin	0.05	resident	-0.26	official	-0.12	finder	0.09	cemetery keeper	-0.05	volunteer	-0.1	foreign veteran	-0.07	nephew	0.19	grandchild	-0.17	brother	-0.06	niece	0.13	sister	-0.11	son	-0.08	sister-in-law	-0.12	great-grandchild	0.08
has goi anh	comrade	-0.09	witness	0.05
has goi bang	kin	0.13	nephew	-0.06	grandchild	0.05	niece	0.12	daughter	-0.07
has goi chau	nephew	-0.06	family	0.13	niece	-0.05
has goi cho	kin	0.06	finder	0.06	nephew	0.06
has goi dien	kin	-0.05	comrade	0.12
has goi la	kin	0.05	comrade	-0.06	witness	0.06	nephew	0.08	brother	0.06	niece	-0.1	daughter	-0.05
has goi liet	kin	0.06	niece	0.13
has goi toi	kin	0.05	resident	-0.08	family	-0.06
has goi tu	great-grandchild	0.05
has gom	kin	0.05	comrade	-0.09	resident	-0.06	volunteer	0.15	organisation	0.05	researcher	0.06	grandchild	0.05	wife	-0.05
has gon	comrade	0.06	finder	-0.05	nephew	0.09	son	0.09
has good	foreign veteran	0.08	nephew	0.06
has gop	comrade	0.06	resident	-0.05	official	0.07	grandchild	-0.06	brother	0.05
has got	comrade	-0.06	volunteer	0.1	organisation	0.06	foreign veteran	0.06	daughter	0.1
has grand	kin	0.12	comrade	-0.05	foreign veteran	-0.06	family of foreign veteran	0.16	nephew	-0.07	family	-0.09	grandchild	0.13	great-grandchild	0.09
has grave	kin	0.08	comrade	-0.1	organisation	-0.05	family of foreign veteran	0.13	researcher	-0.06	nephew	-0.13	family	-0.07	niece	0.16	sister	0.07	daughter	-0.08
has graves	finder	-0.05	foreign veteran	0.16	researcher	0.05	niece	0.05
has grid	foreign veteran	0.17	family of foreign veteran	-0.06
has group	kin	0.06	comrade	0.08	family of foreign veteran	-0.05
has guc	comrade	0.12	sister	0.07
has gui	kin	0.07	comrade	-0.26	official	0.18	finder	0.06	witness	0.08	organisation	0.13	teacher	-0.06	foreign veteran	0.17	nephew	-0.13	family	0.09	brother	0.05	niece	0.06	wife	0.18	daughter-in-law	-0.09	sister-in-law	0.07	great-grandchild	-0.08
has gui anh	kin	0.06	comrade	-0.05	volunteer	0.11	niece	0.07
has gui ban	comrade	-0.05	official	-0.08	niece	-0.05	great-grandchild	0.07
has gui cac	kin	0.09	resident	-0.08	cemetery keeper	0.06	daughter	0.11	wife	0.05
has gui cho	official	0.05	family of foreign veteran	0.05	nephew	0.1
has gui de	volunteer	0.06
has gui hoi	sister-in-law	0.05
has gui lai	resident	0.08	finder	0.09	family	0.08
has gui phong	official	-0.08	child	0.05
has gui quy	comrade	-0.07
has gui ve	kin	0.07
has guide	kin	-0.11	teacher	0.08	foreign veteran	-0.09
has gun	kin	0.06	foreign veteran	0.06	family of foreign veteran	-0.06	nephew	-0.05	sister-in-law	0.06
has gunner	kin	-0.1	comrade	0.12	foreign veteran	0.1	family of foreign veteran	0.06
has h	comrade	-0.19	resident	0.09	official	-0.05	volunteer	-0.08	witness	-0.06	foreign veteran	-0.06	grandchild	-0.08	sister	0.06	daughter	0.12
has h1	comrade	-0.05	resident	-0.05	official	0.09	volunteer	0.07	family	0.11
has h2	resident	0.05
has h3	family of foreign veteran	0.08
has ha	comrade	0.13	official	-0.25	finder	0.06	organisation	-0.15	teacher	0.16	foreign veteran	-0.22	family of foreign veteran	-0.08	researcher	-0.14	family	0.1	grandchild	-0.14	brother	0.05	sister	-0.1	daughter	-0.08	wife	-0.06	child	-0.13	sister-in-law	-0.09
has ha bac	kin	-0.06	official	0.05	volunteer	-0.07	grandchild	0.08	brother	0.05
has ha dong	nephew	0.07
has ha giang	finder	0.08	nephew	-0.07	niece	0.05	sister	0.05
has ha nam	kin	0.16	nephew	0.09	family	-0.05	niece	-0.07
has ha noi	kin	-0.05	comrade	0.11	volunteer	0.14	witness	0.05	nephew	-0.05	family	0.18	grandchild	-0.09	niece	-0.06	son	0.05	sister-in-law	0.08
has ha quang	kin	-0.09	comrade	0.05
has ha si	kin	-0.09	resident	-0.06	volunteer	0.05	family	0.05	grandchild	-0.06	son	0.07
has ha son	teacher	0.12	grandchild	0.06
has ha sy	kin	0.05
has ha tay	kin	-0.16	comrade	0.08	resident	0.09	official	-0.09	nephew	-0.06	family	-0.07	grandchild	0.05	niece	0.06
has ha thi	comrade	-0.1	niece	0.08	daughter-in-law	0.06
has ha tinh	comrade	-0.05	resident	0.08	volunteer	-0.05	family	0.05	grandchild	0.1	sister	-0.05
has ha trung	kin	0.11	family	-0.05
has ha tuyen	kin	0.1	family	0.06
has ha van	volunteer	-0.05	family	-0.08	niece	0.05	child	0.06
has hac	kin	0.05	official	0.05	nephew	-0.06	family	-0.06	niece	0.11	sister	0.07
has had	kin	-0.1	resident	-0.08	finder	-0.1	foreign veteran	0.19	niece	-0.06	sister	0.06	sister-in-law	0.05	great-grandchild	0.05
has had a	comrade	-0.05	foreign veteran	0.19	family of foreign veteran	-0.07
has hai	kin	-0.06	resident	0.08	official	-0.06	finder	-0.22	volunteer	0.1	witness	-0.05	organisation	-0.06	foreign veteran	-0.14	family of foreign veteran	-0.16	researcher	-0.09	nephew	0.05	grandchild	0.1	brother	-0.06	niece	0.09	sister	0.22	daughter	0.08	wife	-0.05	son	-0.23	child	-0.26	daughter-in-law	0.07	sister-in-law	-0.14	great-grandchild	-0.18
has hai an	organisation	0.05	family	-0.06
has hai anh	kin	-0.18	comrade	-0.06	resident	0.16	official	0.17	finder	-0.05	volunteer	0.06	witness	-0.11	family	-0.08	brother	0.11	sister	-0.1	great-grandchild	0.06
has hai ba	resident	0.06
has hai bac	nephew	0.1	family	-0.07
has hai ben	comrade	0.13
has hai bi	daughter	0.05
has hai bo	kin	-0.11	resident	0.1
has hai cai	kin	-0.06
has hai cau	comrade	-0.05	grandchild	0.07
has hai cay	comrade	0.06
has hai chi	kin	-0.1	comrade	0.1	volunteer	0.05
has hai chu	kin	0.07	comrade	-0.1	resident	0.11	official	-0.06	nephew	0.11
has hai chuc	kin	-0.08	comrade	-0.05	resident	0.18
has hai co	resident	0.06
has hai con	kin	-0.05	resident	0.05	nephew	-0.05	family	0.05	sister	0.05
has hai cot	comrade	-0.11	resident	-0.07	official	0.13	volunteer	-0.06	family	0.13	grandchild	-0.06
has hai da	grandchild	0.05
has hai dong	kin	-0.09	resident	-0.06	witness	0.06	teacher	0.05
has hai dua	kin	-0.17	comrade	0.14	witness	-0.05
has hai duong	kin	-0.07	comrade	-0.2	cemetery keeper	0.1	volunteer	0.11	witness	0.06	family	-0.08	niece	0.14	sister	-0.07
has hai hai	sister	0.05
has hai hau	grandchild	0.12
has hai hom	witness	0.1	wife	0.05
has hai hung	kin	-0.09	resident	-0.06	official	-0.06	finder	0.1	cemetery keeper	0.07	volunteer	0.16	witness	-0.05	nephew	0.07	family	-0.05	sister	0.05	wife	-0.05
has hai khong	kin	-0.05	official	0.07	nephew	0.05	daughter	0.06
has hai la	comrade	0.13
has hai lan	kin	0.06	comrade	-0.05	resident	0.12
has hai lang	comrade	-0.06	official	-0.06	nephew	0.1	family	-0.06	grandchild	-0.05	niece	-0.05
has hai liet	kin	-0.08	sister	0.05
has hai mai	kin	0.06	niece	-0.05
has hai mo	resident	-0.11	official	0.11	cemetery keeper	0.05	witness	0.1	family	0.05
has hai muoi	kin	0.08	wife	0.06
has hai nam	kin	0.07	comrade	-0.14	official	0.05	cemetery keeper	0.05	witness	0.09	teacher	0.05	nephew	0.1	family	0.05	niece	-0.09	sister	-0.06
has hai ngay	comrade	0.05
has hai ngoi	comrade	-0.05
has hai nguoi	resident	-0.08	official	-0.09	volunteer	-0.09	grandchild	0.11	son	-0.05
has hai o	sister	0.07
has hai ong	resident	0.15	official	-0.06	organisation	0.05	grandchild	0.06
has hai phong	kin	-0.1	comrade	0.1	official	-0.15	finder	-0.08	organisation	0.05	family of foreign veteran	-0.06	nephew	-0.1	family	0.2	grandchild	-0.1	sister	0.08	wife	-0.07	son	-0.06	sister-in-law	0.06
has hai quan	kin	-0.06	volunteer	-0.05	family	-0.1	sister	0.11	daughter-in-law	0.1
has hai tam	comrade	0.07
has hai ten	teacher	0.05	niece	0.06
has hai thang	kin	-0.09	nephew	0.05	wife	-0.05
has hai tuoi	resident	-0.07	witness	0.05
has hai yen	nephew	-0.06
has haiphong	family of foreign veteran	0.13	family	0.05	niece	0.05
has ham	kin	-0.09	comrade	-0.16	resident	-0.11	official	-0.09	cemetery keeper	-0.07	organisation	-0.07	teacher	0.08	foreign veteran	-0.05	researcher	0.05	nephew	-0.2	family	0.11	grandchild	0.06	brother	-0.09	sister	0.2	great-grandchild	-0.06
has ham chu	kin	-0.05
has ham co	comrade	0.09
has ham o	comrade	-0.06
has ham rong	resident	0.07	niece	-0.07	sister	0.07
has ham sap	comrade	0.06
has han	comrade	0.12	resident	-0.13	foreign veteran	0.06	researcher	0.05	nephew	-0.12	family	0.06	niece	0.1	wife	0.05	son	-0.05
has hand	kin	-0.08	official	0.13	finder	0.08
has hang	kin	-0.17	comrade	-0.26	resident	0.33	official	-0.18	finder	-0.16	cemetery keeper	0.4	witness	0.15	organisation	0.06	foreign veteran	0.07	family of foreign veteran	-0.09	nephew	0.06	grandchild	-0.13	brother	-0.06	niece	0.05	sister	-0.05	daughter	0.11	child	-0.06	sister-in-law	-0.07
has hang co	kin	0.08	resident	-0.08
has hang da	kin	-0.07	resident	0.05	official	0.05	finder	-0.05	foreign veteran	0.05
has hang dau	official	0.08
has hang doi	kin	0.06
has hang duong	kin	0.06	resident	-0.05	brother	-0.06	daughter-in-law	0.06
has hang nam	resident	0.05
has hang o	comrade	0.05	resident	-0.05
has hang rao	comrade	-0.06	foreign veteran	0.05	researcher	0.07	child	0.08
has hang xom	kin	-0.25	resident	0.44	brother	0.06
has hanh	kin	0.18	comrade	-0.16	resident	0.09	official	-0.1	finder	0.08	volunteer	0.05	family	-0.08	grandchild	0.05	sister	0.08
has hanh quan	kin	-0.1	volunteer	0.1	sister	0.05
has hanoi	kin	0.11	foreign veteran	0.05	family of foreign veteran	-0.05	nephew	0.09	family	-0.06	great-grandchild	0.05
has hao	comrade	0.13	witness	-0.08	family of foreign veteran	0.05	nephew	0.05	family	-0.08	sister	0.07
has hap	comrade	0.06	resident	-0.06
has has	kin	0.13	resident	-0.06	volunteer	-0.05	sister	0.06	daughter	0.05
has hat	kin	-0.19	comrade	0.16
has hau	kin	0.05	comrade	0.26	resident	-0.05	witness	-0.07	foreign veteran	-0.05	nephew	0.13	grandchild	0.07	niece	-0.11	sister	-0.08	wife	-0.05	son	0.05
has hau can	comrade	0.2	nephew	0.08	family	-0.05
has hau loc	kin	-0.05	comrade	0.1
has have	comrade	-0.05	official	-0.05	finder	0.06	witness	-0.06	foreign veteran	0.12	family of foreign veteran	0.06	researcher	-0.06	nephew	-0.1	niece	0.09	sister	-0.05
has hay	kin	-0.25	comrade	-0.08	resident	0.14	cemetery keeper	-0.09	organisation	-0.1	family of foreign veteran	-0.05	family	-0.16	grandchild	0.05	brother	-0.08	niece	0.09	son	-0.07	child	0.06	daughter-in-law	0.05	great-grandchild	0.05
has hay cho	kin	-0.06	comrade	-0.05	witness	0.15	son	0.06
has hay hat	comrade	0.06	child	0.05
has hay phai	resident	-0.05	grandchild	-0.05	child	0.05
has he	comrade	-0.1	resident	0.24	official	0.08	finder	-0.17	witness	0.1	organisation	-0.14	foreign veteran	-0.18	family of foreign veteran	0.21	researcher	-0.15	nephew	0.15	family	-0.12	daughter	0.05	wife	-0.06	son	-0.05	daughter-in-law	-0.05	great-grandchild	-0.05
has he em	official	0.05
has he had	kin	-0.07
has he is	kin	0.12	official	0.06	family of foreign veteran	-0.07	nephew	-0.09	grandchild	0.09	sister	0.05
has he said	kin	-0.12	comrade	0.07	finder	0.08	foreign veteran	0.05
has he was	kin	0.29	resident	-0.08	official	-0.05	finder	-0.08	witness	0.09	family of foreign veteran	-0.05	researcher	-0.05	nephew	0.06	grandchild	-0.05	niece	-0.08
has hello	family of foreign veteran	0.06	nephew	-0.05	niece	0.1
has help	kin	0.25	volunteer	0.07	nephew	-0.08	grandchild	-0.06	niece	0.13	sister	0.09
has hem	kin	-0.08	witness	0.08
has hen	kin	0.11	official	-0.09	finder	0.05	nephew	0.05	niece	-0.05	daughter-in-law	0.08
has heo	finder	0.06	grandchild	-0.05
has her	kin	0.19	comrade	-0.07	witness	-0.06	foreign veteran	-0.06	daughter	-0.05	sister-in-law	0.05	great-grandchild	0.08
has here	kin	-0.1	resident	0.16	volunteer	0.05	witness	0.06
has het	kin	0.18	comrade	0.29	resident	-0.21	official	-0.07	volunteer	-0.07	witness	-0.12	organisation	-0.06	foreign veteran	-0.06	nephew	0.06	niece	-0.08	sister	0.08	daughter	0.1	wife	-0.09	daughter-in-law	-0.08	sister-in-law	-0.07
has het roi	resident	-0.05
has het ve	kin	-0.05	comrade	0.08	nephew	0.05
has hi	kin	0.16	comrade	-0.07	official	-0.06	finder	-0.05	cemetery keeper	-0.06	volunteer	-0.07	organisation	-0.08	foreign veteran	-0.09	family	0.07	grandchild	-0.07	sister-in-law	-0.05	great-grandchild	-0.05
has hi sinh	kin	0.05	finder	-0.07	cemetery keeper	-0.05	organisation	-0.06	nephew	0.12	brother	0.05	niece	-0.05	daughter	0.05
has hien	kin	-0.13	comrade	-0.07	resident	-0.12	official	0.12	cemetery keeper	0.06	volunteer	0.16	witness	0.11	foreign veteran	-0.05	nephew	-0.13	grandchild	0.06	niece	0.2	daughter	-0.06	son	-0.14	child	0.05
has hien con	kin	-0.05	official	0.08
has hien nay	kin	0.05	niece	0.09
has hien o	kin	-0.08	official	-0.08	witness	0.05	sister	0.09
has hieng	kin	0.14	family	0.07
has hiep	kin	0.15	resident	-0.06	official	-0.12	finder	-0.07	volunteer	-0.08	witness	0.11	organisation	0.09	nephew	0.08	sister	0.06	son	-0.07
has hiep dinh	kin	0.05	comrade	0.1
has hieu	kin	-0.17	comrade	0.06	resident	-0.12	official	-0.17	finder	0.09	cemetery keeper	-0.09	volunteer	0.09	witness	-0.07	nephew	0.1	grandchild	-0.06	niece	-0.07	daughter	0.06	child	-0.05
has hieu truong	kin	-0.05	resident	-0.06	organisation	0.06	teacher	0.08
has hill	kin	-0.09	comrade	0.08	volunteer	-0.07	witness	0.06	foreign veteran	0.06
has him	comrade	0.06	official	0.15	finder	-0.06	witness	0.05	foreign veteran	0.05	researcher	-0.06	family	-0.13	niece	0.08
has him lam	kin	-0.05	organisation	0.06	grandchild	0.06
has himself	daughter	0.05
has hinh	kin	-0.08	comrade	0.06	official	0.05	finder	0.06	witness	-0.08	foreign veteran	0.07	family	0.08	grandchild	-0.15	niece	-0.1	child	0.06	great-grandchild	0.07
has hinh con	kin	-0.05
has hinh nhu	kin	0.11	resident	0.06	grandchild	-0.11	daughter-in-law	0.05
has his	kin	0.21	resident	-0.05	finder	-0.09	volunteer	-0.05	witness	0.11	organisation	-0.07	foreign veteran	0.05	researcher	-0.07	nephew	-0.06	brother	-0.08	niece	0.1	sister	-0.06	daughter	0.09	great-grandchild	-0.06
has his friend	kin	0.1	foreign veteran	0.06	family of foreign veteran	-0.07	nephew	-0.06	family	0.09
has his name	kin	-0.05	witness	0.15	nephew	0.06
has hit	resident	0.09	finder	0.09	nephew	-0.05
has ho	comrade	-0.17	official	0.12	volunteer	0.1	witness	0.11	organisation	-0.18	teacher	-0.17	foreign veteran	0.14	researcher	-0.05	family	0.35	grandchild	-0.09	brother	-0.07	niece	-0.07	sister	-0.09	daughter	-0.13	wife	-0.11	son	-0.17	child	-0.06	sister-in-law	0.08	great-grandchild	0.08
has ho ba	kin	-0.27	resident	0.19	grandchild	-0.05	sister	0.05
has ho bom	comrade	0.08	grandchild	0.05	brother	0.06
has ho chi	comrade	-0.13	finder	0.08
has ho chon	comrade	-0.06	resident	-0.06	official	0.07	finder	0.08
has ho co	kin	-0.05	niece	0.05
has ho gi	grandchild	-0.05
has ho hang	kin	-0.05	official	0.07	volunteer	0.09
has ho khong	kin	0.07	resident	0.06	sister-in-law	0.05
has ho la	kin	0.06
has ho ly	kin	-0.1	comrade	0.17	witness	0.05
has ho noi	witness	0.06	family	0.05
has ho o	kin	-0.07	comrade	-0.08	witness	0.05	foreign veteran	0.08	nephew	0.06	daughter	0.06
has ho ong	kin	-0.1	resident	0.09	brother	0.05
has ho si	nephew	-0.06	niece	0.08
has ho so	kin	0.14	comrade	-0.24	resident	-0.11	official	0.2	finder	-0.06	organisation	0.06	nephew	0.17	family	-0.13	sister	-0.07	wife	-0.05	daughter-in-law	-0.05
has ho sy	kin	0.08
has ho ten	kin	-0.06	family	-0.06	grandchild	0.09	brother	0.05
has ho thi	kin	-0.09	resident	-0.05	official	0.19	finder	-0.07	witness	0.11	grandchild	0.08	daughter	0.09	wife	0.05
has ho toi	kin	0.07	family	0.13
has ho tro	kin	0.1	organisation	0.05	child	0.05
has ho va	nephew	0.05
has ho van	comrade	-0.19	resident	-0.05	official	-0.06	finder	0.14	volunteer	0.09	organisation	0.05	family	-0.08	brother	0.08
has hoa	kin	0.05	comrade	-0.18	official	0.09	witness	-0.09	organisation	-0.11	teacher	-0.12	family of foreign veteran	-0.08	researcher	-0.05	nephew	-0.17	family	-0.05	brother	0.05	niece	0.14	sister	-0.13	wife	-0.05	child	-0.18	daughter-in-law	-0.08
has hoa an	organisation	0.05	niece	-0.05	daughter	0.05
has hoa bac	kin	0.06	nephew	-0.05	niece	0.06
has hoa binh	resident	-0.06	official	-0.06	nephew	-0.13	grandchild	-0.05	son	0.1	great-grandchild	0.06
has hoa ha	kin	-0.07	comrade	0.06
has hoa nam	comrade	-0.11	resident	0.05
has hoa o	family	-0.05	sister	-0.05
has hoa thanh	kin	0.06	nephew	0.06
has hoa tuyen	resident	-0.06	brother	0.07
has hoa vang	comrade	0.11	resident	-0.06
has hoa xa	kin	-0.1	comrade	-0.06	resident	-0.14	official	0.36
has hoac	comrade	-0.05	resident	-0.08	official	0.1	foreign veteran	0.08	niece	-0.05	great-grandchild	0.1
has hoach	kin	-0.05	finder	-0.07	cemetery keeper	0.07
has hoai	official	0.07	finder	-0.06	volunteer	-0.07	nephew	-0.12	niece	0.12	daughter	-0.05	son	-0.07	great-grandchild	0.08
has hoai an	niece	0.07
has hoai duc	comrade	0.12	child	0.07
has hoan	kin	-0.12	comrade	0.09	foreign veteran	-0.05	nephew	-0.07	wife	0.06	son	0.05
has hoang	kin	0.05	comrade	0.11	resident	0.18	official	-0.17	cemetery keeper	-0.09	volunteer	0.12	witness	-0.11	organisation	-0.16	foreign veteran	-0.15	family of foreign veteran	0.05	nephew	0.13	family	-0.16	grandchild	-0.05	brother	-0.09	sister	-0.12	son	-0.11	daughter-in-law	0.2	sister-in-law	0.12	great-grandchild	0.05
has hoang dinh	finder	0.08	daughter-in-law	0.05
has hoang hoa	kin	0.06	niece	0.05
has hoang lien	finder	0.07	nephew	-0.05	niece	0.06	sister-in-law	0.05
has hoang ngoc	nephew	-0.05	niece	0.05
has hoang the	kin	-0.06	son	0.06
has hoang thi	comrade	-0.1	resident	0.07	official	-0.05	family of foreign veteran	0.07	nephew	0.14	family	-0.1	grandchild	-0.07	brother	-0.05	daughter	0.1
has hoang trong	kin	0.06	family	-0.05	grandchild	0.06	son	0.07
has hoang van	niece	-0.05
has hoanh	resident	0.05	grandchild	0.06
has hoat	kin	-0.05	resident	-0.05	official	0.08	family	0.05	daughter	0.09
has hoat dong	kin	0.11	brother	0.06	daughter	0.1
has hoc	comrade	-0.15	resident	-0.11	official	-0.2	witness	0.08	teacher	0.41	nephew	-0.07	brother	0.06	niece	0.23	daughter	-0.07	wife	-0.06	son	-0.05	child	-0.05	sister-in-law	0.06	great-grandchild	0.06
has hoc lop	kin	0.06	great-grandchild	0.12
has hoc mon	sister-in-law	0.05
has hoc o	teacher	0.13	family of foreign veteran	0.06
has hoc sinh	kin	-0.11	resident	-0.06	official	-0.05	finder	-0.08	witness	0.07	organisation	0.05	teacher	0.28
has hoc truong	nephew	-0.06	niece	0.1
has hoe	comrade	0.16	resident	-0.08	official	0.05	finder	0.05	grandchild	-0.1	brother	0.08	sister	-0.08	daughter-in-law	0.12
has hoi	kin	-0.17	comrade	-0.24	resident	0.13	official	-0.07	finder	-0.22	cemetery keeper	0.19	volunteer	-0.2	witness	0.07	organisation	0.3	foreign veteran	-0.18	family of foreign veteran	-0.11	researcher	-0.1	nephew	-0.07	family	0.25	niece	-0.09	daughter	-0.12	wife	-0.11	son	-0.12	child	0.07	daughter-in-law	0.11
has hoi ai	comrade	0.08
has hoi an	volunteer	0.11
has hoi anh	kin	-0.14	family	0.08
has hoi ay	comrade	0.1	nephew	-0.05	brother	0.08
has hoi ba	kin	0.05	witness	0.06	child	0.06
has hoi cac	kin	-0.06	organisation	0.05	sister	0.06
has hoi ccb	kin	-0.12	organisation	0.2
has hoi co	kin	0.23	comrade	-0.05	resident	-0.08	official	-0.1	volunteer	0.05	family	0.13	sister	-0.05	daughter	-0.05
has hoi con	kin	0.06	daughter	0.06
has hoi cuu	organisation	0.05	nephew	0.05
has hoi danh	resident	-0.1	cemetery keeper	0.05
has hoi di	finder	0.05	niece	0.05	sister	0.06
has hoi do	kin	-0.22	comrade	0.2	finder	0.06	volunteer	-0.05	witness	0.13	family	-0.06	daughter	-0.07
has hoi dong	kin	-0.09	official	-0.05	volunteer	0.07	organisation	0.18	family	0.05
has hoi em	sister	0.05
has hoi ho	kin	-0.19	comrade	-0.06	resident	0.15	organisation	0.05	child	0.05
has hoi ky	comrade	-0.06	volunteer	0.07
has hoi la	family	0.06
has hoi mo	kin	0.09	comrade	-0.09	cemetery keeper	0.07	family	0.06
has hoi nam	resident	0.14	witness	-0.05	sister	0.1
has hoi nho	kin	0.05	comrade	-0.09	resident	0.05	witness	0.09
has hoi o	kin	0.19	resident	-0.13	official	-0.05	nephew	-0.09	family	-0.06	niece	0.1	daughter	0.05	wife	0.07
has hoi ong	kin	0.15	comrade	-0.05	finder	-0.05	family	-0.07	grandchild	0.06	great-grandchild	0.08
has hoi phu	organisation	0.06	grandchild	0.05
has hoi ten	resident	0.08
has hoi tham	sister	0.05
has hoi thang	kin	-0.05	comrade	-0.05	resident	0.09	official	0.1	nephew	0.09	family	0.07	grandchild	-0.06	brother	-0.1	niece	0.06
has hoi them	kin	-0.08	official	0.06
has hoi thi	kin	0.07	comrade	-0.11	resident	0.08	family	-0.08	grandchild	0.09	niece	-0.05	great-grandchild	0.05
has hoi thu	family	0.07
has hoi toi	resident	-0.05	witness	0.14	nephew	0.07
has hoi truoc	resident	0.07
has hoi truong	kin	-0.13	official	0.07	organisation	0.09
has hoi ve	nephew	0.08	family	-0.05	niece	-0.05	son	0.09
has hoi xua	kin	-0.07	resident	0.08	official	0.08	grandchild	0.07
has hole	kin	-0.06	foreign veteran	0.14
has hom	kin	-0.34	comrade	0.23	resident	-0.1	official	-0.06	finder	-0.12	volunteer	-0.11	witness	0.26	organisation	-0.08	family of foreign veteran	-0.05	family	-0.09	grandchild	0.25	sister	-0.05	son	-0.09	child	-0.06	great-grandchild	-0.13
has hom ay	kin	-0.05	witness	0.14	brother	0.07
has hom do	kin	-0.07	comrade	0.12	resident	-0.07	official	-0.05	witness	0.05	family	0.06	niece	0.05
has hom nay	kin	-0.14	resident	0.05	family	-0.06
has hom qua	kin	-0.12	official	0.05	volunteer	0.06	niece	0.06
has hom sau	comrade	0.12	official	-0.05	volunteer	-0.06	researcher	0.06	nephew	0.06	grandchild	0.06
has hom thu	resident	0.06	nephew	-0.05	family	-0.05	brother	-0.06	sister-in-law	0.07
has hom truoc	comrade	-0.1	witness	0.09	niece	0.08
has home	kin	0.26	comrade	-0.08	resident	0.06	witness	0.06	family of foreign veteran	0.05	family	-0.11	niece	0.17	sister	0.08	daughter	-0.07
has hon	resident	0.11	official	-0.12	finder	-0.07	cemetery keeper	-0.06	witness	-0.09	organisation	0.16	family	0.15	grandchild	-0.08	brother	-0.05	niece	-0.05	wife	0.11
has hon da	resident	0.13	official	-0.07	finder	-0.06
has hon dat	kin	0.06	daughter	0.09
has hong	kin	-0.09	resident	0.11	official	0.09	finder	0.16	teacher	0.08	foreign veteran	-0.08	nephew	-0.11	family	0.15	grandchild	-0.17	sister	0.12	son	-0.07
has hong phong	kin	-0.05	official	-0.06	cemetery keeper	0.05	teacher	0.07
has hong son	kin	-0.16	official	0.05	organisation	0.05	niece	0.05
has hop	kin	-0.21	comrade	0.05	official	0.11	finder	0.13	volunteer	-0.1	nephew	0.05	grandchild	0.06	niece	-0.08	daughter	-0.06
has hop chien	kin	-0.07	family	0.07
has hop tac	resident	-0.06	witness	0.11
has hospital	kin	-0.05	resident	0.12	witness	0.11	foreign veteran	-0.06	family of foreign veteran	-0.05
has house	resident	0.18	finder	-0.06	organisation	0.07	foreign veteran	-0.05	family of foreign veteran	0.05	niece	0.09
has how	kin	0.07	foreign veteran	-0.1	family of foreign veteran	0.07	sister	0.06	daughter	0.06
has hp	kin	-0.06	resident	0.09
has hs	kin	-0.26	comrade	-0.06	official	0.09	finder	0.05	cemetery keeper	0.1	witness	-0.11	organisation	0.16	teacher	-0.07	foreign veteran	-0.08	family of foreign veteran	-0.06	nephew	0.05	family	-0.06	grandchild	-0.21	brother	-0.12	sister	-0.06	son	0.07	sister-in-law	-0.08	great-grandchild	-0.08
has hu	kin	-0.11	finder	0.06	child	0.05
has hua	resident	-0.09	official	-0.06	volunteer	-0.05	family	0.05
has hua van	family of foreign veteran	0.05
has hue	kin	0.16	comrade	-0.16	resident	-0.07	official	-0.05	nephew	-0.14	niece	0.09	wife	-0.06	daughter-in-law	-0.05	sister-in-law	0.06	great-grandchild	0.07
has hung	kin	-0.12	comrade	0.12	resident	-0.18	official	0.06	finder	0.12	cemetery keeper	0.07	volunteer	0.17	witness	-0.19	organisation	0.06	foreign veteran	-0.15	family of foreign veteran	-0.15	researcher	-0.06	nephew	0.08	family	-0.21	grandchild	-0.09	brother	0.1	niece	-0.08	sister	0.13	daughter	-0.06	wife	-0.12	son	-0.12	child	0.09	daughter-in-law	0.13	sister-in-law	-0.05
has hung dao	kin	0.05	organisation	0.06	nephew	-0.05	family	0.06
has hung ha	kin	-0.11
has hung tien	resident	0.09	niece	0.07
has hung yen	kin	0.06	comrade	-0.08	official	0.05	cemetery keeper	0.07	family of foreign veteran	-0.06	daughter-in-law	0.05
has huong	kin	-0.14	resident	0.06	official	-0.22	finder	0.11	cemetery keeper	-0.09	volunteer	0.08	organisation	0.11	family of foreign veteran	-0.06	family	0.21	grandchild	0.05	daughter	-0.1	wife	-0.07	son	-0.06	daughter-in-law	-0.08	sister-in-law	-0.06	great-grandchild	-0.08
has huong bac	kin	0.07	comrade	-0.06	son	0.05
has huong cho	witness	0.06	son	0.05
has huong dan	niece	0.05
has huong dong	family	0.08
has huong hoa	comrade	-0.05	family	-0.08	brother	0.06
has huong khe	grandchild	0.08
has huong khoi	kin	-0.09	comrade	-0.05	resident	0.13	volunteer	0.1	family	0.06
has huong tay	kin	-0.09	finder	0.05	volunteer	0.05
has husband	foreign veteran	-0.08	family of foreign veteran	0.05	nephew	-0.06	family	-0.05	grandchild	0.13	niece	-0.05	sister-in-law	0.06	great-grandchild	0.05
has hut	comrade	0.08
has huu	kin	-0.12	comrade	0.08	resident	-0.18	volunteer	0.05	foreign veteran	-0.13	family of foreign veteran	-0.09	family	0.05	grandchild	-0.05	niece	-0.05	sister	-0.07	daughter	0.05	son	0.12	child	-0.08	daughter-in-law	-0.05	sister-in-law	-0.06
has huu nghi	comrade	0.08	volunteer	0.06
has huy	kin	0.07	comrade	-0.1	resident	-0.14	official	0.05	finder	0.13	witness	0.18	teacher	-0.05	nephew	0.07	family	0.13	grandchild	-0.18	brother	-0.06	sister	0.06
has huy quan	kin	0.09
has huy truong	comrade	-0.05	finder	0.06
has huyen	kin	0.15	finder	-0.07	cemetery keeper	-0.07	nephew	0.07	family	0.07	grandchild	-0.08	brother	-0.16	daughter	0.16	child	0.1	daughter-in-law	-0.08
has huyen an	kin	-0.06	brother	-0.05
has huyen doi	kin	0.09	comrade	0.05	resident	-0.06	official	0.07	witness	0.06	grandchild	0.08	daughter	0.1	child	0.07
has huyen huong	kin	-0.11	official	0.08
has huyen uy	volunteer	0.05	niece	0.07
has huyet	kin	-0.05	comrade	0.07	resident	0.07
has huynh	kin	-0.09	comrade	0.11	official	0.11	cemetery keeper	-0.05	volunteer	-0.08	foreign veteran	-0.05	family of foreign veteran	0.09	nephew	-0.06	family	-0.05	grandchild	-0.08	niece	0.06	child	0.05
has huynh tan	kin	0.06	child	0.08
has huynh thi	niece	0.05
has huynh van	kin	-0.06	comrade	0.05	niece	0.06
has hy	kin	-0.07	comrade	-0.13	resident	-0.09	official	0.16	cemetery keeper	0.19	witness	-0.11	foreign veteran	-0.1	family of foreign veteran	-0.06	researcher	-0.06	nephew	-0.06	son	-0.09	daughter-in-law	-0.1	sister-in-law	0.07	great-grandchild	0.05
has hy sinh	comrade	-0.13	official	0.11	cemetery keeper	0.19	witness	-0.09	foreign veteran	-0.07	family of foreign veteran	-0.05	researcher	-0.05	nephew	-0.08	brother	-0.05	son	-0.07	child	-0.06	daughter-in-law	-0.09	sister-in-law	0.08	great-grandchild	0.06
has i	kin	-0.16	comrade	-0.17	official	0.08	finder	0.14	cemetery keeper	-0.07	volunteer	-0.06	organisation	-0.08	teacher	-0.06	foreign veteran	0.36	researcher	0.06	nephew	-0.12	family	-0.06	grandchild	0.12	child	-0.05	daughter-in-law	-0.07	great-grandchild	-0.07
has i am	kin	-0.1	comrade	0.14	finder	-0.06	witness	0.05	niece	-0.07	sister-in-law	0.06
has i can	volunteer	0.06	family of foreign veteran	0.05	sister	0.06
has i have	kin	-0.12	finder	0.06	volunteer	-0.05	foreign veteran	0.08	family of foreign veteran	0.09	grandchild	0.05
has i live	kin	0.1	family of foreign veteran	-0.05	grandchild	0.08	brother	0.11	niece	-0.05	daughter	-0.05
has i m	kin	0.11	comrade	-0.05	official	0.05	finder	0.05	organisation	0.06	foreign veteran	-0.13	family of foreign veteran	-0.08	researcher	0.08	niece	0.11
has i was	comrade	0.15	official	-0.05	finder	0.11	volunteer	-0.06	foreign veteran	0.15	family of foreign veteran	-0.16	researcher	-0.06
has ia	comrade	-0.07	finder	0.08	volunteer	-0.06	teacher	0.05	nephew	0.06	family	-0.08	brother	0.05	son	-0.06	child	0.13
has ia drang	finder	0.05	nephew	0.07
has ich	kin	0.19	comrade	-0.06	resident	-0.08	volunteer	-0.05	brother	-0.05	sister	-0.05	son	0.08
has ich quan	son	0.06
has id	kin	-0.11	finder	0.05	family of foreign veteran	0.12	researcher	0.12
has if	kin	0.09	volunteer	-0.05	organisation	0.05	family of foreign veteran	-0.05	brother	0.1	niece	-0.11
has il	kin	0.14	official	-0.05	finder	-0.07	volunteer	-0.06	organisation	-0.06	nephew	-0.08	grandchild	-0.07	sister	0.05	great-grandchild	0.05
has il a	kin	0.06	foreign veteran	-0.05	family	-0.05
has il est	kin	0.12	foreign veteran	0.06	family of foreign veteran	-0.08	family	-0.06	sister	0.13
has il etait	comrade	0.07	niece	0.07
has ils	foreign veteran	0.12	family	0.05
has in	kin	0.17	comrade	-0.13	resident	-0.08	finder	0.08	cemetery keeper	-0.1	volunteer	-0.17	witness	-0.05	organisation	-0.14	teacher	-0.08	family of foreign veteran	-0.05	nephew	-0.05	family	-0.16	niece	0.12	wife	-0.06	daughter-in-law	-0.06
has in a	kin	-0.08	comrade	0.13	volunteer	-0.07	witness	-0.07	foreign veteran	0.07	family of foreign veteran	0.05	nephew	0.09
has in his	foreign veteran	-0.06	family of foreign veteran	0.11
has in the	resident	0.08	official	-0.11	finder	-0.12	volunteer	-0.1	witness	0.11	foreign veteran	-0.11	researcher	0.05	sister	0.13
has inf	kin	-0.06	volunteer	0.2	foreign veteran	0.05
has infantry	foreign veteran	0.05	niece	0.06
has inh	comrade	0.06
has inside	kin	-0.06	comrade	0.08	finder	0.09	family of foreign veteran	0.17	daughter-in-law	0.06
has interpreter	foreign veteran	0.13
has is	kin	0.2	resident	0.05	official	0.07	finder	0.1	volunteer	-0.09	organisation	-0.1	foreign veteran	-0.28	family of foreign veteran	0.09	nephew	0.06	family	-0.16	niece	0.09	sister	0.06	child	-0.06	daughter-in-law	-0.08	sister-in-law	-0.06	great-grandchild	-0.08
has is a	kin	-0.09	foreign veteran	-0.11	family of foreign veteran	0.06	researcher	0.05
has is in	kin	0.17	resident	0.11	family of foreign veteran	-0.06	grandchild	0.06	sister	0.06
has it	kin	-0.3	comrade	-0.22	official	-0.18	finder	0.19	foreign veteran	0.18	family of foreign veteran	0.24	nephew	0.12	daughter	-0.06
has it is	foreign veteran	0.11
has it to	kin	-0.06	finder	0.07	organisation	0.06	foreign veteran	-0.06	family of foreign veteran	0.11
has it was	kin	-0.06	resident	0.11	witness	-0.05	family of foreign veteran	-0.06
has j	kin	-0.06	comrade	-0.05	resident	-0.05	volunteer	0.05	witness	0.08	foreign veteran	0.1	family of foreign veteran	0.05	family	0.07	grandchild	-0.05
has j ai	witness	0.11	foreign veteran	0.08
has jamais	resident	0.07	finder	0.05	niece	0.07
has jan	kin	-0.09	volunteer	0.13	foreign veteran	-0.06	researcher	0.11
has january	foreign veteran	0.05	nephew	-0.05	family	-0.07	niece	0.05	sister	0.08
has janvier	witness	0.05	niece	0.07
has je	kin	-0.17	official	-0.05	volunteer	-0.07	organisation	-0.05	foreign veteran	0.09	family of foreign veteran	0.08	researcher	0.13	niece	0.1
has je suis	resident	0.05	foreign veteran	-0.09	family of foreign veteran	0.09	researcher	0.15
has jour	kin	0.13	family of foreign veteran	-0.07	family	-0.06
has july	kin	0.08
has june	kin	-0.11	comrade	-0.05	finder	0.05	foreign veteran	0.08	family of foreign veteran	0.09
has just	kin	-0.09	foreign veteran	0.06	family of foreign veteran	-0.1
has k	finder	-0.15	cemetery keeper	-0.07	teacher	-0.05	foreign veteran	-0.05	family of foreign veteran	-0.06	nephew	0.11	family	-0.14	brother	-0.06	niece	-0.05	sister	-0.05	child	-0.08	daughter-in-law	0.05	sister-in-law	-0.07
has k biet	kin	-0.06	comrade	0.11	son	0.05
has k20	kin	0.1
has k3	volunteer	0.06
has k5	kin	-0.09	comrade	0.07	volunteer	0.08
has k52	kin	0.06	comrade	-0.05	nephew	-0.07	brother	0.06
has k8	comrade	-0.06	family	-0.06	daughter	0.05	great-grandchild	0.06
has ka	comrade	0.06	resident	-0.09	witness	0.07	researcher	0.05	nephew	0.11
has kan	resident	0.07	nephew	-0.07	niece	0.07
has kb	kin	-0.12	resident	-0.06	nephew	0.08	grandchild	-0.05	niece	-0.05
has ke	kin	0.07	comrade	-0.28	resident	0.17	official	-0.15	finder	-0.19	witness	0.21	teacher	-0.05	family of foreign veteran	-0.06	family	-0.07	grandchild	-0.06	brother	0.14	niece	-0.09	sister	-0.05	daughter	-0.15	wife	-0.09	child	0.14	sister-in-law	-0.05
has ke anh	kin	-0.06	comrade	-0.09
has ke bac	kin	0.06	comrade	-0.05	nephew	0.18	niece	-0.09
has ke ben	comrade	-0.06	volunteer	0.06	brother	0.06
has ke cho	resident	-0.06	witness	0.06	nephew	-0.05
has ke chuyen	witness	0.05	foreign veteran	0.05
has ke hoi	kin	-0.13	resident	0.07
has ke la	child	0.05
has ke lai	comrade	-0.11	official	0.05	volunteer	0.05	nephew	-0.06	family	0.07	daughter-in-law	0.06
has ke nam	resident	-0.06	niece	0.05
has ke ong	kin	-0.05	resident	0.08	grandchild	0.06
has ke ve	kin	-0.07
has kem	kin	-0.23	comrade	0.05	resident	-0.16	official	-0.09	finder	0.11	organisation	0.05	brother	0.06	sister	-0.05	daughter-in-law	0.05
has kem theo	foreign veteran	0.05	brother	0.05
has kenh	kin	0.05	grandchild	0.05	son	0.07
has keo	kin	-0.14	comrade	0.12	official	-0.1	finder	0.14	volunteer	-0.07	nephew	-0.12	brother	0.1	niece	0.09	sister	-0.07	daughter	-0.05	son	-0.08	child	0.08	sister-in-law	0.06
has keo ra	kin	-0.08
has kep	witness	0.05	nephew	-0.06	daughter	0.05	child	0.08
has kept	kin	-0.1	family of foreign veteran	0.13
has ket	resident	-0.07	official	0.2	finder	0.05	family	0.11	grandchild	-0.07	brother	-0.06	niece	0.14	daughter	0.11	wife	-0.06	son	-0.09	daughter-in-law	-0.05	great-grandchild	-0.05
has ket qua	kin	0.1	comrade	-0.07	resident	-0.06	official	0.09	nephew	0.18	family	0.09	grandchild	-0.09	niece	-0.06
has ket ra	nephew	-0.05	niece	0.05	child	0.07
has keu	kin	0.18	resident	-0.12	witness	-0.1	nephew	0.12	family	-0.17	child	0.05	great-grandchild	0.13
has keu la	comrade	0.05
has kh	official	-0.05	nephew	0.12
has kha	resident	-0.2	official	0.1	finder	0.07	volunteer	-0.05	foreign veteran	-0.07	nephew	0.07	family	-0.09	grandchild	-0.07	sister	0.1
has khac	kin	0.11	comrade	-0.1	official	-0.06	finder	0.36	cemetery keeper	0.12	volunteer	-0.11	witness	-0.09	organisation	-0.07	teacher	-0.1	family of foreign veteran	-0.07	researcher	-0.05	nephew	0.15	grandchild	0.05	niece	-0.14	daughter	-0.07	wife	-0.07	child	-0.13	daughter-in-law	0.08	great-grandchild	0.09
has khac chu	kin	-0.05	comrade	-0.07	finder	0.09	volunteer	-0.05	witness	-0.07
has khac ten	kin	-0.05	comrade	0.07	finder	0.09	nephew	0.08	family	-0.05	niece	-0.05
has khach	kin	-0.12	resident	0.17	cemetery keeper	0.09	brother	0.05	sister	0.07
has khai	kin	-0.07	comrade	-0.11	resident	-0.17	finder	-0.07	volunteer	0.08	witness	0.05	teacher	-0.05	foreign veteran	-0.09	researcher	0.05	nephew	0.12	family	-0.16	grandchild	0.05	niece	0.09	daughter	-0.09	child	-0.07	sister-in-law	0.12	great-grandchild	-0.06
has khai sinh	comrade	-0.11	resident	-0.05	nephew	0.05	grandchild	0.06
has kham	kin	-0.06	comrade	0.11	official	0.05	witness	-0.08	daughter-in-law	0.07
has khan	kin	-0.06	niece	0.05	wife	0.08
has khang	kin	0.09	comrade	-0.1	resident	0.06	official	-0.11	cemetery keeper	0.06	witness	-0.08	organisation	0.05	family of foreign veteran	0.08	researcher	0.06	nephew	0.05	family	-0.09	grandchild	-0.06	brother	-0.05	niece	0.05	great-grandchild	0.08
has khang chien	kin	0.09	comrade	-0.07	resident	0.05	researcher	0.07	family	-0.08	great-grandchild	0.05
has khanh	kin	0.12	comrade	-0.2	resident	0.05	organisation	-0.05	teacher	-0.05	foreign veteran	-0.09	nephew	-0.11	grandchild	0.08	brother	-0.08	daughter	0.14	son	-0.05	child	0.06	daughter-in-law	-0.06	great-grandchild	0.07
has khao	comrade	-0.08	official	0.05
has khau	kin	-0.13	comrade	0.08	resident	-0.13	official	-0.07	finder	0.09	nephew	-0.05
has khau doi	official	-0.08
has khe	kin	0.09	comrade	0.27	resident	-0.17	official	-0.1	finder	0.09	cemetery keeper	-0.05	volunteer	-0.08	teacher	-0.07	foreign veteran	0.06	family of foreign veteran	-0.05	family	-0.1	grandchild	0.17	niece	-0.12	sister	-0.05	child	0.12	sister-in-law	-0.07	great-grandchild	-0.05
has khe can	comrade	0.08
has khe sanh	kin	0.17	comrade	-0.07	finder	-0.06	foreign veteran	0.05	nephew	-0.1	grandchild	0.05	niece	-0.06	child	0.06
has khe ve	kin	0.05	brother	0.1
has khi	kin	0.11	comrade	0.14	resident	0.06	official	-0.18	finder	-0.05	cemetery keeper	0.05	volunteer	-0.12	organisation	-0.07	nephew	0.08	family	-0.24	grandchild	0.17	brother	-0.07	niece	-0.16	sister	0.1	wife	0.15	child	0.07
has khi ay	comrade	0.1
has khi dang	kin	0.08	comrade	-0.07	resident	-0.05	nephew	0.05	family	-0.06
has khi di	resident	0.1
has khi do	kin	0.06	comrade	-0.1	witness	0.1	organisation	0.05
has khi mat	kin	-0.15	comrade	0.1	foreign veteran	0.05	family of foreign veteran	0.06	nephew	0.11
has khi nham	family	-0.06	wife	0.05
has khi toi	kin	0.05	child	0.07
has khiem	witness	0.05
has khien	comrade	0.05	wife	0.07
has khieng	kin	-0.25	comrade	0.14	official	-0.07	witness	0.16	family	0.05
has khieng ra	resident	-0.08
has khieng ve	resident	0.06
has khiet	comrade	-0.06	finder	0.05
has khieu	volunteer	0.05	nephew	0.1
has khmer	kin	-0.1	comrade	0.22	resident	-0.07	official	0.11	foreign veteran	-0.05	researcher	0.05	family	0.09	niece	-0.08	child	0.08
has khmer o	kin	-0.08	comrade	0.05
has kho	kin	0.11	comrade	-0.17	resident	-0.19	volunteer	0.12	witness	0.11	organisation	0.13	researcher	0.06	nephew	-0.06	family	0.15	brother	0.12	son	-0.07	sister-in-law	0.05
has khoa	comrade	0.06	official	-0.08	cemetery keeper	-0.05	witness	-0.06	organisation	-0.05	nephew	-0.06	grandchild	-0.06	niece	0.08	great-grandchild	0.05
has khoai	nephew	0.06	grandchild	-0.05	daughter-in-law	0.08
has khoai chau	family	0.05	grandchild	-0.07
has khoan	resident	0.08	nephew	0.11	family	-0.06	sister	0.07
has khoang	comrade	-0.09	resident	0.05	official	-0.05	cemetery keeper	-0.06	organisation	0.05	teacher	-0.05	brother	-0.1	son	0.06
has khoang thang	kin	-0.05	niece	-0.05	daughter	0.05
has khoat	kin	0.1	nephew	-0.05	family	0.06	niece	-0.06
has khoc	nephew	-0.05	grandchild	-0.07	niece	0.14	sister	0.06	great-grandchild	0.05
has khoe	grandchild	-0.06
has khoi	kin	-0.06	comrade	0.18	resident	0.1	official	-0.11	finder	-0.14	volunteer	0.13	witness	-0.05	organisation	0.1	teacher	0.05	nephew	-0.08	family	0.1	sister	0.08	wife	-0.06	child	-0.06
has khong	kin	-0.06	official	-0.14	witness	-0.21	organisation	-0.25	foreign veteran	-0.09	family of foreign veteran	-0.12	researcher	-0.06	nephew	0.07	family	-0.09	brother	-0.08	niece	-0.08	child	-0.09	daughter-in-law	-0.07	great-grandchild	-0.07
has khong a	resident	-0.08	volunteer	0.06	family	0.13	brother	-0.06	sister	-0.05
has khong ai	kin	0.17	comrade	-0.1	resident	0.18	official	0.08	finder	-0.06	volunteer	-0.05	family of foreign veteran	0.05	niece	0.05	sister	-0.05	daughter	-0.06	son	-0.05	great-grandchild	0.08
has khong anh	grandchild	-0.05	brother	0.06
has khong ba	kin	0.05	daughter	0.07
has khong bia	comrade	-0.05	finder	-0.05
has khong biet	kin	0.05	resident	0.07	official	-0.1	finder	-0.06	volunteer	-0.06	witness	-0.09	nephew	-0.16	family	-0.16	grandchild	0.1	brother	-0.09	niece	0.17	daughter	0.06	wife	0.07	son	-0.09	child	-0.05	sister-in-law	0.06	great-grandchild	0.05
has khong chac	official	0.07	witness	0.08
has khong cho	volunteer	0.05	son	0.06
has khong co	kin	0.12	resident	-0.06	official	0.08	finder	-0.12	cemetery keeper	0.08	volunteer	0.11	organisation	-0.05	family	-0.05	brother	0.06	sister	0.06	daughter	-0.12	son	0.08	sister-in-law	-0.06
has khong con	kin	0.14	comrade	0.09	resident	-0.21	volunteer	-0.05	witness	-0.06	nephew	-0.09	family	-0.05	niece	-0.05	sister	0.12	daughter	0.08	son	-0.06	child	0.05	great-grandchild	0.07
has khong dam	kin	-0.07	comrade	-0.05	resident	0.05	cemetery keeper	0.05
has khong di	comrade	0.05
has khong doc	kin	0.06
has khong duoc	kin	0.08	comrade	0.1
has khong em	witness	0.08
has khong ghi	finder	0.09	nephew	0.07	brother	-0.05
has khong giay	official	0.06	finder	0.06
has khong hay	official	0.07
has khong hoi	witness	0.1
has khong kip	kin	-0.05	resident	0.09	niece	-0.05
has khong lay	comrade	-0.09	finder	0.12	nephew	0.07	family	-0.06	brother	0.09
has khong minh	kin	0.13	family	0.06	niece	-0.05	daughter	0.05
has khong nho	kin	0.06	resident	-0.14	official	0.05	nephew	-0.05	family	0.07	grandchild	0.06
has khong noi	kin	-0.24	resident	0.11	volunteer	0.07	sister	0.05
has khong phai	kin	-0.27	comrade	0.13	resident	0.18	official	-0.1	volunteer	0.07	witness	-0.06	teacher	0.06	family	0.15	niece	-0.06	daughter	-0.06	son	0.1	sister-in-law	0.05
has khong ra	kin	-0.08	comrade	0.08	nephew	0.08	family	-0.05
has khong ro	kin	-0.24	resident	0.12	volunteer	-0.08	organisation	-0.05	sister	-0.07	daughter	0.06	son	-0.06	child	-0.05
has khong so	kin	0.08	official	0.05	grandchild	-0.06	son	0.05
has khong ten	comrade	-0.11	official	0.07	cemetery keeper	0.08	witness	0.12	nephew	-0.05	daughter	0.13
has khong thay	resident	-0.15	cemetery keeper	0.06	volunteer	0.08	teacher	0.05	daughter-in-law	0.11
has khong thi	comrade	0.05
has khong tim	nephew	-0.05	family	-0.05	brother	0.06	daughter	0.08
has khong toi	kin	-0.06	resident	0.08
has khong van	official	0.06	volunteer	0.05	grandchild	0.06
has khong ve	finder	0.09	brother	-0.05
has khong vot	comrade	0.05
has khop	nephew	0.12	daughter	0.05
has khu	kin	0.14	comrade	-0.11	resident	-0.39	official	0.06	cemetery keeper	0.16	volunteer	0.11	teacher	-0.05	foreign veteran	-0.06	nephew	0.2	family	-0.16	grandchild	-0.1	niece	0.07	sister	-0.12	child	-0.09	daughter-in-law	0.06	sister-in-law	-0.06	great-grandchild	0.12
has khu a	cemetery keeper	0.07	family	-0.06
has khu b	kin	-0.06	resident	-0.05	official	-0.05	cemetery keeper	0.07
has khu c	resident	-0.05	organisation	0.06
has khu mo	kin	-0.07	comrade	0.1	volunteer	0.07
has khu vuc	kin	0.08	comrade	-0.13	official	0.1
has khuat	comrade	-0.08	resident	0.11	finder	-0.05	nephew	0.08
has khuat duy	nephew	0.05
has khuc	kin	-0.1	comrade	0.05	resident	-0.18	finder	0.1	nephew	0.16	family	-0.05	grandchild	-0.05
has khuc xuong	kin	-0.08	resident	-0.07	finder	0.12
has khue	kin	-0.09	resident	-0.08	official	0.07	witness	-0.05	researcher	0.06	nephew	0.11	grandchild	-0.05
has khuong	comrade	0.08	resident	-0.09	volunteer	0.1	brother	0.08	niece	-0.06	daughter	-0.05
has khuyen	kin	0.05	grandchild	0.07	sister	-0.05
has ki	official	0.07	organisation	0.06	nephew	0.15
has kia	kin	-0.27	resident	0.17	volunteer	0.11	witness	-0.06	organisation	-0.07	teacher	0.16	researcher	0.12	family	-0.14	daughter	-0.06	son	0.05	daughter-in-law	0.06
has kia khong	resident	-0.1	official	0.13	volunteer	0.05	witness	-0.05	niece	0.05
has kia la	resident	0.12	witness	-0.05	teacher	0.05	daughter-in-law	0.05
has kich	kin	0.12	comrade	0.1	resident	-0.21	official	-0.05	finder	-0.14	cemetery keeper	0.08	foreign veteran	-0.06	nephew	-0.18	family	0.11	grandchild	0.12	brother	-0.13	niece	-0.09	wife	-0.06	child	0.05	sister-in-law	-0.05	great-grandchild	0.07
has kich bi	kin	-0.09	resident	-0.1
has kich lang	kin	0.09	resident	-0.06	organisation	0.05	family	-0.06	child	0.08
has kich mat	comrade	0.05
has kich o	resident	0.06	nephew	-0.08	family	0.11
has kich xa	kin	0.17	comrade	-0.07	resident	0.06	official	-0.05
has kiem	kin	-0.2	official	0.15	witness	-0.08	nephew	0.11	grandchild	-0.11	brother	-0.14
has kiem tra	official	0.07	volunteer	0.1
has kien	comrade	0.1	resident	-0.06	organisation	-0.07	teacher	-0.06	foreign veteran	-0.12	family of foreign veteran	-0.12	researcher	0.11	nephew	0.1	brother	-0.13	niece	-0.07	daughter	0.15	child	-0.07	sister-in-law	-0.08	great-grandchild	-0.07
has kien an	kin	-0.06	comrade	-0.06	official	-0.05	foreign veteran	-0.09	nephew	0.12	niece	-0.05
has kien thuy	kin	-0.06	comrade	0.06	resident	0.06	finder	0.07	volunteer	-0.05	witness	-0.05	family of foreign veteran	-0.06	researcher	0.06	niece	-0.05
has kiet	kin	0.06	official	0.06
has kieu	comrade	-0.08	resident	0.14	official	0.05	finder	0.08	volunteer	-0.05	organisation	-0.05	family of foreign veteran	-0.06	nephew	-0.13	family	0.17	brother	-0.07	daughter	0.07	sister-in-law	0.09
has killed	kin	0.12	comrade	-0.07	resident	-0.08	finder	-0.13	volunteer	0.12	foreign veteran	0.07	family of foreign veteran	-0.15	researcher	0.1	grandchild	0.15	daughter	-0.07
has killed by	kin	0.08	official	0.06	organisation	0.06	grandchild	0.05
has kim	kin	-0.05	comrade	0.24	resident	-0.2	official	-0.13	finder	0.05	cemetery keeper	0.08	volunteer	0.11	witness	-0.23	family of foreign veteran	-0.05	nephew	0.07	family	-0.11	grandchild	0.14	brother	-0.07	sister	-0.07	daughter	-0.09	son	0.19	child	-0.06	daughter-in-law	-0.09
has kim bang	kin	-0.09	comrade	0.05	resident	-0.07	finder	0.07	volunteer	0.05	nephew	0.1
has kim boi	kin	0.08	nephew	-0.05	brother	0.07
has kim son	family	-0.06
has kim thanh	kin	-0.06	comrade	0.05	official	-0.06	organisation	0.07	family	-0.07	grandchild	0.12	niece	0.09
has kinh	resident	-0.15	official	0.05	finder	0.16	volunteer	-0.07	witness	0.08	teacher	-0.1	foreign veteran	-0.08	family of foreign veteran	-0.07	nephew	-0.08	grandchild	-0.27	brother	0.08	niece	0.2	wife	0.18	son	0.05	daughter-in-law	-0.11	sister-in-law	-0.08
has kinh bao	kin	0.05	resident	-0.07	official	0.05
has kinh gui	official	-0.17	finder	0.08	volunteer	-0.07	organisation	-0.05	family	-0.11	grandchild	-0.09	brother	0.07	wife	0.16	sister-in-law	-0.05
has kinh nho	kin	0.15	nephew	-0.05	brother	0.1	niece	-0.05
has kinh thua	kin	0.15	comrade	-0.05	official	0.05	daughter	-0.06	wife	0.08
has kip	kin	-0.16	comrade	0.13	resident	0.19	volunteer	-0.05	witness	-0.08	nephew	0.2	family	-0.09	grandchild	0.05	niece	-0.08	sister	0.05
has km	kin	-0.2	comrade	0.1	official	-0.09	finder	0.07	daughter	0.09
has kn	kin	-0.06	volunteer	0.06	niece	0.05
has know	finder	-0.07	volunteer	-0.06	foreign veteran	0.08	niece	-0.11
has ko	kin	0.07	resident	-0.08	organisation	-0.08	teacher	-0.06	foreign veteran	-0.07	nephew	-0.07	grandchild	0.09	niece	-0.13	son	0.07	sister-in-law	-0.06	great-grandchild	-0.06
has ko a	kin	0.14	comrade	0.05	grandchild	0.1	child	0.06
has ko ai	niece	0.05
has ko biet	kin	-0.12	comrade	-0.08	resident	0.11	family	-0.08	grandchild	0.08	great-grandchild	0.06
has ko co	resident	0.06	nephew	-0.07	son	0.06
has ko nia	witness	0.07	nephew	0.05
has ko phai	kin	-0.08	comrade	0.07	official	0.08	family	-0.05
has kon	kin	0.15	comrade	-0.09	resident	-0.08	finder	-0.05	teacher	0.07	nephew	-0.09	brother	-0.05	daughter	0.06	son	0.1
has kon tum	kin	0.05	witness	-0.05	teacher	0.07	nephew	-0.07	daughter	0.08	son	0.07
has kong	kin	-0.06	comrade	-0.07	official	0.1	nephew	0.08
has kpa	resident	-0.05	sister	0.05
has krong	comrade	-0.07
has ksor	finder	-0.05	volunteer	0.05	nephew	-0.07	family	0.08	grandchild	-0.06	niece	0.06	daughter	0.06
has kt	kin	0.05	comrade	-0.07	nephew	-0.05	niece	-0.08	daughter	-0.05	daughter-in-law	0.08
has ky	kin	-0.23	comrade	0.07	resident	-0.17	official	0.19	finder	0.09	cemetery keeper	-0.1	volunteer	0.21	witness	0.18	organisation	-0.05	teacher	-0.1	foreign veteran	0.05	researcher	0.09	nephew	-0.12	family	0.14	niece	-0.1	sister	0.11	daughter	-0.06	wife	-0.05	child	0.06	great-grandchild	0.07
has ky anh	kin	0.08	comrade	-0.05	resident	-0.05	grandchild	0.06
has ky dau	kin	-0.08	resident	-0.06	official	0.05	nephew	-0.09	grandchild	0.05	son	0.09
has ky hai	volunteer	0.08	daughter-in-law	0.05
has ky niem	official	0.08	family of foreign veteran	0.05
has ky son	kin	0.05	comrade	0.08	resident	0.06	brother	-0.05
has ky ten	great-grandchild	0.06
has l	kin	-0.07	resident	-0.07	official	-0.12	finder	0.09	volunteer	-0.11	witness	0.09	teacher	-0.06	foreign veteran	-0.05	family of foreign veteran	0.25	nephew	-0.11	grandchild	0.11	daughter-in-law	-0.05	great-grandchild	0.07
has l a	comrade	0.05	family	-0.05	sister	0.09	great-grandchild	0.05
has la	kin	0.21	comrade	-0.2	finder	-0.05	cemetery keeper	-0.12	volunteer	0.09	organisation	-0.34	family of foreign veteran	-0.14	researcher	-0.08	nephew	0.05	family	-0.21	grandchild	0.19	brother	-0.15	niece	-0.11	daughter	-0.06	son	-0.12	child	-0.15	sister-in-law	-0.18
has la anh	kin	0.05	resident	0.2	finder	-0.06	nephew	-0.09	grandchild	-0.05	brother	0.14	niece	-0.08	wife	0.08
has la ba	kin	0.17	comrade	-0.07	resident	-0.09	official	0.16	volunteer	-0.05	nephew	-0.05	family	0.05	niece	0.09	daughter	-0.05	child	0.05
has la bac	kin	0.12	cemetery keeper	0.05	volunteer	-0.05	nephew	-0.13	niece	0.14	sister	-0.07	son	-0.07
has la ban	kin	0.11	comrade	-0.08	wife	0.09
has la be	kin	0.05
has la bi	witness	0.06
has la bo	comrade	-0.12	resident	0.08	official	0.14	finder	0.07	volunteer	-0.05	witness	-0.1	teacher	0.11	child	0.06	daughter-in-law	0.09
has la bui	comrade	0.05	resident	0.08	nephew	-0.06	grandchild	0.07
has la can	comrade	0.05	resident	-0.11	official	0.09
has la cao	nephew	-0.06	grandchild	0.05	brother	0.08	son	0.08
has la cau	kin	0.06	comrade	0.05	resident	-0.05	foreign veteran	0.05	nephew	0.15	grandchild	-0.13	niece	0.17
has la chau	kin	0.21	witness	-0.05	family	0.08	brother	-0.05	niece	0.05	daughter	-0.07	son	-0.05	child	0.06
has la chi	kin	-0.06	comrade	-0.08	resident	0.17	nephew	-0.09	family	0.05	brother	-0.12	niece	0.08	sister	0.18	son	0.07
has la chien	kin	-0.05	volunteer	0.07
has la chinh	kin	0.06
has la chu	kin	0.24	comrade	-0.11	family	-0.07	grandchild	0.07	niece	0.07
has la co	kin	-0.08	resident	0.17	finder	-0.09	witness	0.06	teacher	0.07	nephew	0.07	grandchild	-0.06	great-grandchild	0.05
has la con	kin	0.14	comrade	-0.12	resident	-0.1	official	-0.1	volunteer	0.13	family	-0.13	brother	-0.07	niece	-0.05	daughter	0.16	wife	-0.05	son	0.13	daughter-in-law	0.1	great-grandchild	-0.06
has la cong	kin	0.08	comrade	-0.08	witness	0.05	family of foreign veteran	0.06
has la cu	kin	0.05	resident	0.05	official	-0.06	nephew	0.08	son	-0.05	great-grandchild	0.07
has la cua	kin	-0.09	resident	0.16	official	0.05	cemetery keeper	0.06	brother	0.06
has la cuu	kin	-0.1	volunteer	0.05
has la dai	kin	0.05	foreign veteran	0.06	nephew	0.07	son	0.07
has la dan	kin	-0.12	comrade	-0.06	witness	0.17	family	0.08	great-grandchild	0.08
has la danh	kin	-0.08	comrade	0.05	resident	0.06
has la dao	brother	-0.05	child	0.05
has la dau	family	0.05	grandchild	0.06	niece	-0.05
has la di	kin	-0.06	family	-0.05	son	0.07
has la dinh	nephew	-0.05	grandchild	0.09
has la do	kin	0.08	nephew	0.06
has la doan	comrade	-0.05	volunteer	0.05	grandchild	0.06
has la doi	resident	-0.06	finder	0.11	nephew	0.13
has la don	kin	0.08
has la dong	kin	-0.06	comrade	0.07	nephew	-0.05	grandchild	0.06	daughter-in-law	0.05
has la du	comrade	-0.1	resident	0.05	witness	0.1	family	0.12	grandchild	-0.06	daughter	0.07
has la duong	family	0.07
has la em	kin	0.29	resident	-0.09	nephew	0.14	grandchild	0.09	brother	0.15	niece	-0.13	sister	0.12	daughter	-0.07	son	-0.08	child	-0.05	sister-in-law	0.1
has la giao	kin	0.06	teacher	0.13	nephew	-0.06
has la ha	family	-0.06	grandchild	-0.07	niece	0.08	sister	-0.05	son	0.06	daughter-in-law	0.05	great-grandchild	0.07
has la hai	comrade	0.05
has la ho	comrade	0.05	nephew	-0.09	brother	0.07	niece	0.05
has la hoang	kin	0.05	nephew	-0.05
has la khong	kin	0.05	comrade	0.05	nephew	0.09	grandchild	0.07
has la khu	resident	-0.06
has la la	kin	0.09	comrade	-0.07
has la lai	volunteer	0.05	brother	0.05
has la lam	resident	0.06
has la le	kin	0.09	resident	0.1	official	-0.07	brother	-0.05	niece	-0.05	wife	-0.06	son	0.05
has la liet	comrade	-0.05	resident	-0.1	nephew	-0.05	family	0.23	niece	-0.11	son	0.09	sister-in-law	-0.05
has la linh	comrade	-0.05	volunteer	0.09	witness	-0.06	nephew	-0.06
has la lo	nephew	0.11
has la ls	kin	-0.05	family	-0.06	grandchild	-0.06	niece	-0.05	sister	0.06
has la luu	kin	0.13
has la ma	resident	0.09	nephew	-0.09	grandchild	0.06	sister	0.05
has la mai	brother	0.05
has la mat	wife	0.06
has la me	kin	0.05	family	-0.08	sister	0.1	great-grandchild	0.05
has la mo	kin	-0.2	comrade	-0.07	resident	0.24	official	0.05	cemetery keeper	0.05	grandchild	0.11
has la mot	comrade	-0.05	official	0.11	organisation	0.06
has la nam	resident	-0.06	family of foreign veteran	0.06	family	-0.05	niece	-0.05	son	0.05
has la ngay	comrade	0.07	resident	-0.06	family	-0.05	brother	0.05	child	0.07
has la nghiem	sister	0.08
has la ngo	niece	0.08
has la nguoi	kin	-0.19	comrade	0.06	resident	0.07	official	-0.09	volunteer	0.12	family	0.08	grandchild	0.07	daughter	-0.05	great-grandchild	0.11
has la nguyen	comrade	0.1	official	-0.06	cemetery keeper	0.08	volunteer	-0.05	nephew	0.05	family	-0.06	grandchild	-0.09
has la nha	kin	-0.08	comrade	-0.06	resident	0.08	volunteer	0.05	nephew	0.09	grandchild	-0.07
has la nong	wife	0.05
has la nu	comrade	0.05	resident	-0.05
has la ong	kin	0.13	comrade	-0.13	resident	-0.1	official	0.12	volunteer	0.11	witness	0.12	nephew	-0.11	grandchild	0.12	niece	-0.08	son	0.07	daughter-in-law	0.07
has la pham	kin	0.14	resident	-0.05	grandchild	0.07	niece	-0.05	great-grandchild	0.05
has la phan	kin	0.08	volunteer	0.09	nephew	-0.1	sister	0.07
has la quan	kin	0.06	resident	-0.09	cemetery keeper	0.09	grandchild	0.05	niece	0.05
has la quang	kin	-0.06	resident	0.05
has la ro	witness	0.06
has la sinh	kin	-0.12	volunteer	0.16
has la son	kin	-0.05	comrade	0.09	family	0.08
has la ta	comrade	0.08	niece	0.05
has la tai	kin	-0.08
has la thach	grandchild	0.06	child	0.08
has la than	official	-0.06
has la thang	kin	-0.07	resident	0.09	wife	0.05
has la thay	comrade	0.05	teacher	0.1	nephew	-0.06
has la thi	resident	-0.08	organisation	0.06	teacher	0.08	niece	0.05
has la thieu	kin	0.08	nephew	-0.08	niece	0.09	child	0.05
has la thu	kin	0.07	grandchild	-0.05	niece	0.05	sister	0.07	son	-0.06	child	0.11
has la thuong	kin	0.12	wife	0.09
has la to	finder	-0.07	foreign veteran	0.05	nephew	0.08	family	-0.05	grandchild	-0.05
has la toi	comrade	0.1	official	-0.05
has la tong	finder	0.06	family	-0.05	great-grandchild	0.05
has la tram	kin	-0.08
has la tran	kin	-0.11	comrade	0.09	official	-0.06	grandchild	0.08	niece	-0.05
has la trieu	family	0.08
has la trinh	kin	0.05	family	-0.06
has la trung	kin	0.06	resident	0.11	family of foreign veteran	0.06	family	0.06
has la truong	kin	-0.09	official	0.13	organisation	0.06	nephew	-0.06	grandchild	0.07	wife	0.05
has la tu	resident	0.06	nephew	-0.06
has la ut	resident	-0.05	witness	0.05	child	0.09
has la van	resident	-0.05	official	-0.05	witness	0.05	organisation	0.1	nephew	0.07	family	-0.05
has la vi	daughter	0.06
has la vo	kin	0.08	nephew	-0.09	family	-0.06	grandchild	0.05	sister	-0.05	wife	0.18
has la vu	comrade	0.06	witness	0.05
has la xa	comrade	0.08	resident	-0.07	official	0.07
has la y	volunteer	0.08
has lac	kin	-0.09	comrade	0.15	resident	0.08	official	-0.14	volunteer	-0.11	witness	-0.1	organisation	0.13	teacher	-0.07	foreign veteran	-0.1	nephew	-0.06	family	0.17	grandchild	0.13	niece	-0.14	wife	0.05	daughter-in-law	-0.07	sister-in-law	-0.07
has lac cho	resident	0.05	sister	0.05
has lac cua	kin	0.08	grandchild	0.05
has lac don	official	0.06
has lac son	kin	-0.06	official	0.05
has lac toi	kin	0.08	daughter	0.07
has lach	comrade	-0.11	family	-0.08	grandchild	0.09
has lai	kin	-0.08	official	-0.09	finder	0.05	cemetery keeper	0.25	volunteer	-0.08	witness	0.05	organisation	0.06	researcher	-0.1	family	0.22	sister	-0.16	daughter	-0.1	wife	-0.08	son	0.08	child	-0.11	daughter-in-law	-0.14	great-grandchild	-0.06
has lai anh	kin	0.08	comrade	-0.06	resident	0.05
has lai ba	grandchild	0.08	niece	0.06
has lai chau	finder	0.05	family	-0.06
has lai cho	official	0.06	nephew	0.09
has lai chon	comrade	-0.05	brother	0.07
has lai co	resident	-0.05	volunteer	0.05	teacher	0.09	nephew	0.08
has lai cua	grandchild	0.05
has lai de	kin	-0.05	comrade	-0.06	resident	0.07	official	-0.05	finder	0.05	sister-in-law	0.05
has lai do	kin	-0.05
has lai duoc	teacher	0.05	family	0.06
has lai ghi	kin	0.05	comrade	-0.06	cemetery keeper	0.08	niece	-0.05
has lai khong	kin	-0.12	official	0.1	nephew	0.07
has lai la	kin	0.12	comrade	0.05	brother	0.06	child	0.05
has lai loi	kin	-0.14
has lai may	kin	0.09
has lai nam	resident	-0.05	organisation	0.06
has lai o	niece	0.06	great-grandchild	0.05
has lai roi	resident	-0.06	nephew	-0.05	grandchild	0.05	son	0.07
has lai so	comrade	-0.06
has lai ten	comrade	0.06	niece	0.08
has lai the	comrade	0.09
has lai thi	cemetery keeper	0.14	family	0.05	grandchild	-0.06
has lai toi	kin	0.1	family	0.05
has lai trong	kin	-0.09	comrade	0.09	cemetery keeper	0.05
has lai tu	resident	0.06	volunteer	0.07
has lai van	kin	0.07	nephew	0.06
has lai xe	kin	-0.11	comrade	0.05	resident	-0.17	finder	-0.06	volunteer	0.1	nephew	-0.05	family	-0.11	grandchild	0.05	brother	0.07	son	0.05
has lak	kin	-0.06	comrade	-0.05	organisation	0.06	nephew	0.06	family	0.09	son	-0.05
has lam	comrade	-0.09	resident	-0.11	official	0.12	finder	0.17	cemetery keeper	0.05	volunteer	-0.21	organisation	0.09	foreign veteran	-0.09	family of foreign veteran	-0.26	researcher	-0.08	nephew	-0.05	family	-0.07	grandchild	0.21	brother	-0.18	niece	-0.09	sister	-0.09	son	0.2	daughter-in-law	0.08	sister-in-law	0.05	great-grandchild	-0.07
has lam bia	nephew	-0.05	brother	0.05
has lam chu	kin	-0.12	resident	0.06	witness	0.1
has lam chung	kin	0.09	resident	-0.06	official	-0.05	family	-0.13	grandchild	-0.08	son	0.2
has lam co	resident	-0.05	child	0.08
has lam dau	comrade	0.05	brother	0.05
has lam don	kin	0.05	comrade	-0.05	grandchild	0.05	niece	-0.07
has lam dong	finder	0.09	family	0.07
has lam duong	resident	0.11	witness	-0.05	family	0.08	sister	-0.05	wife	0.05
has lam giao	kin	0.09	comrade	-0.09	resident	0.06	grandchild	0.05	daughter	-0.05
has lam gio	kin	0.08	family	0.05	niece	-0.05
has lam ho	comrade	0.08	resident	-0.11	nephew	-0.05	child	0.05
has lam lai	kin	0.06	son	0.06
has lam le	kin	0.05	resident	0.06	finder	-0.05	family	-0.1
has lam lien	comrade	0.08	sister	0.05
has lam mo	kin	-0.07	comrade	0.05	child	0.05
has lam nguoi	official	0.06
has lam nha	comrade	0.07
has lam o	kin	0.2	comrade	-0.09	family	-0.05	grandchild	-0.07	son	0.09
has lam quan	kin	-0.08	cemetery keeper	0.06
has lam roi	kin	0.05
has lam thao	kin	0.12	resident	-0.06
has lam thi	kin	0.14	comrade	-0.08	family	0.06
has lam tho	kin	-0.1	resident	0.09	nephew	0.05	grandchild	-0.05
has lam toi	comrade	0.06
has lam truong	kin	0.06	nephew	-0.06	family	0.08
has lam van	kin	0.05	comrade	-0.07	witness	0.05	nephew	0.09
has lam y	kin	0.08	comrade	-0.09	family	0.06	niece	0.09
has lan	kin	0.18	resident	-0.06	official	-0.09	finder	0.14	volunteer	-0.06	teacher	0.09	nephew	-0.3	family	0.2	grandchild	-0.05	niece	0.13	wife	0.08	daughter-in-law	0.06	sister-in-law	-0.05	great-grandchild	-0.06
has lan cuoi	kin	0.05	family	-0.06	daughter	0.09	son	0.06
has lan dau	kin	0.06	family	-0.06	daughter	0.07
has lan khong	kin	0.07	nephew	-0.05
has lan nao	daughter-in-law	0.06
has lan roi	resident	0.06
has lang	kin	0.13	comrade	-0.12	resident	0.24	official	-0.18	cemetery keeper	-0.07	volunteer	-0.09	witness	0.18	organisation	-0.12	teacher	0.06	foreign veteran	-0.1	family of foreign veteran	0.05	researcher	0.08	family	0.16	grandchild	0.18	niece	-0.14	sister	-0.18	daughter	-0.08	wife	-0.21	son	-0.13	child	0.08	daughter-in-law	-0.16	sister-in-law	0.08	great-grandchild	-0.06
has lang chon	comrade	-0.06	resident	0.06	witness	0.06	grandchild	0.07
has lang co	kin	0.09	resident	0.07	nephew	0.11	son	0.05
has lang dong	comrade	-0.05	official	0.05
has lang giang	kin	-0.07
has lang ha	nephew	0.05
has lang nhu	family of foreign veteran	0.06
has lang plei	resident	0.06
has lang son	kin	0.08	official	-0.07	researcher	0.1	family	0.1	grandchild	-0.06	brother	0.06	niece	-0.08	sister	-0.05
has lang toi	kin	-0.16	official	0.12
has lang vay	resident	0.05
has lanh	kin	-0.18	official	-0.05	volunteer	0.12	witness	0.07	nephew	-0.06	grandchild	0.06	niece	0.07
has lao	kin	0.2	resident	-0.07	official	0.1	witness	0.06	organisation	-0.08	family of foreign veteran	-0.05	nephew	-0.14	family	-0.1	brother	0.07	niece	0.1	sister	0.16	daughter	-0.11	wife	0.06	son	0.05	child	-0.05	daughter-in-law	-0.06	sister-in-law	-0.1
has lao anh	kin	0.09	grandchild	0.05	brother	-0.09	sister	0.09
has lao bao	comrade	-0.06	finder	0.08	volunteer	0.05
has lao cai	comrade	0.06	foreign veteran	0.06	brother	0.07
has lao dong	kin	0.07	family	0.07	brother	0.11
has laos	kin	0.08	comrade	-0.05	finder	0.09	witness	0.17	foreign veteran	-0.14	family of foreign veteran	-0.08	nephew	0.09	family	-0.07	brother	0.05	niece	-0.06
has lap	kin	-0.17	resident	0.12	official	0.17	finder	-0.05	cemetery keeper	-0.09	volunteer	-0.1	witness	0.07	teacher	-0.07	family of foreign veteran	-0.05	nephew	-0.1	daughter	0.06	sister-in-law	-0.05	great-grandchild	0.07
has lap ban	witness	0.07	sister	0.06
has lap bien	official	0.12
has lap dat	witness	0.06
has lap lai	comrade	-0.05	resident	0.1	finder	-0.05
has lap le	daughter	0.06
has lap thach	family	0.06
has last	kin	0.08	official	0.05	finder	0.19	foreign veteran	-0.1	family of foreign veteran	-0.05	nephew	-0.05	sister	0.07	sister-in-law	0.05
has lat	kin	-0.11	nephew	0.05
has late	kin	-0.18	finder	-0.07	organisation	0.05	foreign veteran	-0.07	family of foreign veteran	0.3
has later	comrade	0.11	family of foreign veteran	-0.1	niece	-0.06	sister-in-law	0.06
has lau	finder	0.05	cemetery keeper	0.12	witness	0.09	nephew	-0.06	family	0.11	niece	-0.08	sister-in-law	0.05
has lay	kin	-0.17	resident	-0.12	official	0.11	volunteer	-0.07	witness	0.18	organisation	-0.13	teacher	-0.07	foreign veteran	-0.1	nephew	-0.16	grandchild	0.07	brother	0.12	sister	-0.06	child	-0.08	sister-in-law	-0.09
has lay chong	comrade	0.05	family	0.06	daughter	0.11
has lay cot	nephew	0.08
has lay duoc	kin	0.05	nephew	0.06	family	-0.07	grandchild	-0.05	brother	0.17
has lay mau	comrade	-0.05	resident	-0.09	official	0.05	finder	-0.06	family	0.09	brother	-0.05	daughter	-0.05	son	0.05
has lay ngay	kin	0.07
has lay nuoc	kin	-0.05	comrade	0.07
has lay ten	nephew	-0.09	niece	0.06	son	0.11
has lay tien	kin	-0.08	finder	0.16
has lay vo	official	0.05	grandchild	-0.06	niece	0.05	sister	0.08
has lay xac	resident	-0.06
has le	kin	-0.16	comrade	-0.08	finder	-0.11	cemetery keeper	-0.15	volunteer	-0.11	organisation	0.07	foreign veteran	0.07	nephew	-0.14	family	-0.08	brother	0.07	niece	-0.08	sister	0.11	wife	-0.11	son	-0.06	sister-in-law	-0.06	great-grandchild	-0.07
has le ba	kin	-0.07	resident	0.05	finder	0.06	organisation	0.05	niece	0.05
has le canh	kin	0.1	volunteer	0.05	nephew	-0.06
has le chan	kin	0.06	comrade	-0.05	official	0.07	nephew	0.06	family	-0.06	niece	-0.07	daughter	0.08
has le cong	comrade	0.08
has le dinh	nephew	0.06
has le duc	comrade	0.06	foreign veteran	0.05	child	0.05
has le huu	official	0.07	son	0.07
has le khac	kin	-0.08	cemetery keeper	0.07	grandchild	0.08
has le loi	kin	-0.06	official	0.09
has le minh	kin	0.07	comrade	0.06	family	0.05
has le nam	resident	0.05
has le quang	grandchild	0.05
has le thanh	grandchild	0.05
has le thi	kin	0.06	comrade	0.07	family	0.15	grandchild	-0.09	sister	0.09	daughter	-0.09	wife	-0.08	son	-0.05	daughter-in-law	0.06	great-grandchild	-0.05
has le thuy	comrade	-0.06	daughter	0.05
has le trong	kin	-0.05	comrade	0.05	resident	0.09	family of foreign veteran	0.06
has le truy	comrade	-0.05	volunteer	0.05
has le van	kin	0.11	comrade	-0.05	resident	0.1	finder	-0.07	foreign veteran	0.07	nephew	0.05	family	0.05	grandchild	-0.06
has le xuan	resident	-0.06	official	0.06	finder	0.07
has leader	kin	-0.08	volunteer	0.15	researcher	0.05
has left	kin	0.05	comrade	0.11	volunteer	-0.06	witness	0.08	family of foreign veteran	-0.08	grandchild	-0.06	niece	0.05	sister-in-law	0.05
has len	kin	0.11	comrade	0.15	official	-0.06	finder	0.07	cemetery keeper	-0.06	volunteer	-0.09	witness	-0.13	organisation	-0.08	teacher	-0.08	foreign veteran	-0.06	nephew	-0.12	family	-0.06	grandchild	0.13	brother	-0.07	niece	0.06	wife	0.09	son	0.09	child	0.09	sister-in-law	0.07
has len bo	nephew	0.06	grandchild	-0.05
has len chon	grandchild	0.09
has len duoc	official	0.05	family	0.05
has len duong	kin	0.11	wife	0.15
has len lay	resident	0.07
has len nghia	family	0.05
has len thay	kin	-0.05	comrade	0.05
has len thi	kin	0.05	comrade	0.05
has lenh	kin	0.17	comrade	-0.05	nephew	-0.07	grandchild	0.1	brother	0.05	daughter	-0.05
has leo	comrade	0.13	teacher	0.06
has les	kin	-0.11	comrade	-0.07	resident	-0.05	official	-0.05	volunteer	-0.05	witness	0.15	organisation	-0.05	foreign veteran	0.16	researcher	0.13	grandchild	-0.05	brother	0.05
has let	foreign veteran	0.08	daughter-in-law	0.06
has letter	finder	0.17	volunteer	-0.05	niece	0.07	sister-in-law	0.06
has letters	kin	-0.06	resident	0.11	finder	0.2	family of foreign veteran	-0.06	daughter	0.05
has lh	finder	-0.06	nephew	0.08	family	-0.07
has lich	kin	-0.07	resident	0.08	finder	-0.07	witness	0.06	nephew	-0.05	daughter	-0.07	wife	-0.05	son	0.08	daughter-in-law	0.06	great-grandchild	-0.05
has lich nam	kin	0.06	official	0.06	nephew	-0.05	family	0.1	grandchild	0.06	niece	-0.05	son	0.05
has liem	kin	-0.06	comrade	0.1	finder	-0.05	nephew	0.11	niece	-0.06
has lien	kin	0.13	comrade	-0.05	resident	0.07	official	-0.12	finder	-0.06	volunteer	0.15	witness	0.1	organisation	0.11	teacher	-0.05	foreign veteran	-0.09	family of foreign veteran	-0.08	nephew	-0.11	family	0.05	grandchild	0.19	daughter	0.07	wife	-0.05	child	-0.14	daughter-in-law	-0.08	sister-in-law	0.05
has lien he	kin	0.06	comrade	-0.09	official	0.09	cemetery keeper	0.05	volunteer	0.08	family	0.06
has lien lac	comrade	0.11	official	-0.17	volunteer	-0.1	witness	-0.08	organisation	0.15	nephew	0.05	grandchild	0.13	niece	-0.13	sister	0.05	daughter	0.05
has lien son	nephew	-0.06	niece	0.05	sister-in-law	0.05
has liet	comrade	-0.15	resident	0.12	official	0.1	finder	-0.09	volunteer	-0.11	organisation	-0.07	teacher	-0.08	foreign veteran	-0.09	family of foreign veteran	-0.08	researcher	-0.06	grandchild	0.17	brother	-0.12	niece	-0.06	sister	0.05	daughter-in-law	-0.06	great-grandchild	-0.1
has liet si	kin	0.1	comrade	-0.16	resident	-0.06	official	0.1	finder	-0.15	volunteer	-0.15	organisation	-0.05	teacher	-0.1	foreign veteran	-0.08	family of foreign veteran	-0.07	researcher	-0.06	nephew	-0.09	grandchild	0.11	brother	-0.09	sister	0.09	daughter	-0.11	great-grandchild	-0.09
has liet sy	kin	-0.05	resident	0.16	official	-0.06	finder	0.06	volunteer	0.06	witness	0.07	nephew	0.07	niece	-0.06	daughter	0.11
has lieu	comrade	-0.05	volunteer	0.14	witness	-0.05	family of foreign veteran	-0.05	family	-0.05	niece	-0.11	daughter	0.05	great-grandchild	-0.05
has lieutenant	kin	-0.11	finder	-0.07	teacher	0.07	nephew	0.05	sister-in-law	0.06
has like	kin	-0.1	family of foreign veteran	0.07	researcher	0.05
has lim	kin	-0.05	volunteer	0.05	foreign veteran	0.1
has lin	kin	0.06	official	-0.05	brother	0.1	niece	0.09
has line	foreign veteran	0.05
has linh	kin	-0.17	comrade	0.11	resident	0.05	official	0.1	finder	-0.14	cemetery keeper	-0.18	witness	0.12	organisation	-0.2	foreign veteran	0.06	nephew	0.09	family	-0.24	brother	-0.09	niece	-0.11	sister	0.11	daughter	-0.06	child	-0.07	sister-in-law	0.11
has linh bao	resident	-0.05	son	0.07
has linh cong	resident	0.05
has linh dac	kin	0.07	comrade	-0.05	son	0.07
has linh dai	resident	-0.05	niece	0.06
has linh lai	kin	0.06	volunteer	0.06	nephew	0.06	son	0.05
has linh my	kin	-0.05	foreign veteran	0.1	great-grandchild	0.05
has linh nam	kin	0.09	resident	-0.06	family	0.06	brother	0.05
has linh su	kin	-0.07	comrade	0.07	official	0.06	witness	0.05
has linh thong	kin	-0.05	comrade	0.06	nephew	0.05
has linh tieu	kin	-0.05	niece	0.05
has linh trung	kin	-0.12	comrade	-0.06	volunteer	-0.05
has list	resident	0.05	organisation	0.07	foreign veteran	-0.05	family of foreign veteran	-0.09	researcher	0.05	sister	0.05
has live	kin	0.2	comrade	0.07	witness	0.08	family of foreign veteran	-0.1	family	-0.06	brother	0.09	sister	-0.05	daughter	-0.07
has live in	kin	0.15	witness	0.08	family of foreign veteran	-0.07	grandchild	0.06	brother	0.1	daughter	-0.07
has lived	resident	0.11	volunteer	0.06	witness	0.09	foreign veteran	-0.07	family	0.05
has lives	kin	0.1	witness	0.05	family of foreign veteran	-0.07	daughter-in-law	0.05
has lo	kin	-0.12	official	0.09	finder	0.13	cemetery keeper	-0.07	volunteer	-0.13	teacher	0.06	family of foreign veteran	-0.1	researcher	-0.06	nephew	-0.06	grandchild	0.17	niece	0.08	sister	0.18	daughter	-0.11	wife	-0.06	daughter-in-law	-0.1	great-grandchild	-0.05
has lo c	kin	-0.07	resident	0.07
has lo cao	resident	-0.06	finder	0.07	nephew	0.09
has lo cot	volunteer	0.05	son	0.06
has lo o	comrade	0.06
has lo penicillin	resident	-0.05
has lo ra	resident	0.05	finder	-0.06
has lo thi	kin	-0.06	comrade	-0.07	resident	-0.06	organisation	0.05	nephew	-0.1	niece	0.13	sister	0.07
has lo van	official	-0.05	nephew	-0.07
has loa	kin	0.07	resident	-0.05	official	-0.05	finder	0.1	nephew	0.06
has loan	kin	0.06	comrade	-0.05	resident	0.06	family of foreign veteran	0.05	nephew	0.05
has loc	kin	0.11	official	0.06	finder	0.06	volunteer	-0.18	witness	0.16	organisation	0.07	teacher	-0.09	foreign veteran	-0.07	family of foreign veteran	-0.08	nephew	0.05	grandchild	-0.1	niece	-0.07	daughter	-0.14	son	-0.12	daughter-in-law	0.1	sister-in-law	-0.06	great-grandchild	0.05
has loc binh	official	0.06	nephew	0.08
has loc ninh	kin	-0.1	resident	0.16	volunteer	-0.05	family	-0.11	brother	0.11
has local	kin	0.1	grandchild	0.09
has loi	kin	-0.09	comrade	-0.15	resident	-0.12	finder	0.05	volunteer	0.08	witness	0.25	organisation	-0.09	foreign veteran	0.07	researcher	-0.06	family	-0.08	grandchild	0.21	niece	-0.15	sister	-0.09	daughter	-0.07	wife	0.22	daughter-in-law	-0.07	great-grandchild	-0.07
has loi ke	kin	-0.05	resident	0.06	witness	0.06
has loi o	nephew	0.1
has loi ong	kin	0.08	comrade	0.05	official	0.05
has loi ra	kin	-0.07	finder	0.12
has lon	kin	0.1	official	-0.11	finder	-0.06	volunteer	-0.07	teacher	0.06	foreign veteran	-0.05	nephew	0.1	family	-0.09	grandchild	-0.1	niece	-0.06	sister	0.08	daughter	-0.07	wife	-0.06	child	0.07	sister-in-law	0.05
has long	kin	0.09	comrade	-0.17	resident	-0.09	finder	0.09	cemetery keeper	-0.11	teacher	-0.05	foreign veteran	0.06	family of foreign veteran	0.08	researcher	-0.07	family	-0.08	brother	0.1	sister	0.07	son	-0.07	child	-0.06	sister-in-law	-0.07
has long an	kin	0.11	comrade	-0.08	niece	-0.05
has long dai	kin	-0.07	resident	0.07	volunteer	0.05	brother	0.07
has long ho	kin	-0.06
has long khanh	kin	0.1	official	0.07
has long quang	nephew	-0.05	niece	0.1	child	0.05
has looking	official	0.05	witness	0.05	family of foreign veteran	-0.07	grandchild	0.05
has looking for	official	0.05	family of foreign veteran	-0.05	grandchild	0.05
has lop	kin	-0.3	official	-0.13	finder	0.06	volunteer	-0.1	witness	-0.09	teacher	0.19	family	-0.09	grandchild	0.05	great-grandchild	0.11
has lost	kin	0.05	comrade	-0.07	family of foreign veteran	0.05	researcher	0.09	niece	-0.07	sister	0.07
has lot	comrade	0.08	witness	0.07	nephew	0.08	niece	0.05
has ls	kin	-0.07	comrade	-0.27	official	0.09	cemetery keeper	-0.11	volunteer	-0.07	witness	-0.16	foreign veteran	-0.09	researcher	-0.05	nephew	0.07	niece	-0.1	sister	-0.07	daughter	-0.08	wife	-0.11	son	-0.1	child	-0.14	daughter-in-law	0.05
has ls bui	kin	0.05	official	-0.05
has ls le	kin	-0.05	volunteer	0.05
has ls nguyen	son	0.08
has ls pham	resident	-0.05	organisation	0.05	daughter-in-law	0.06
has ls tran	comrade	-0.05	resident	0.05
has ls vu	kin	-0.18	resident	0.1	volunteer	0.06
has lt	kin	-0.09	comrade	-0.05	finder	-0.06	volunteer	-0.08	foreign veteran	0.16	family of foreign veteran	-0.06
has lu	kin	0.09	comrade	-0.12	resident	0.13	official	0.08	finder	0.19	cemetery keeper	-0.08	volunteer	0.13	witness	0.08	organisation	-0.08	teacher	-0.05	nephew	-0.13	family	0.09	sister	0.05	son	0.07	child	-0.07
has lu cuon	finder	0.08	volunteer	0.05	nephew	-0.05	family	0.06
has lu doan	kin	-0.08	family of foreign veteran	0.06
has lu lu	resident	0.09
has lua	kin	0.35	resident	-0.11	finder	-0.08	cemetery keeper	-0.05	witness	0.08	grandchild	-0.08	brother	0.08	niece	-0.05	daughter	0.09	son	0.1	daughter-in-law	-0.06	great-grandchild	-0.07
has luan	kin	-0.09	resident	0.12	witness	0.08	family	-0.06	brother	0.09	daughter	0.08
has luc	kin	0.14	comrade	0.09	resident	-0.14	official	-0.17	cemetery keeper	-0.19	volunteer	-0.18	witness	0.06	organisation	-0.07	foreign veteran	-0.08	nephew	-0.18	grandchild	0.06	niece	0.07	sister	-0.05	daughter	0.05	wife	-0.08	son	0.07	sister-in-law	0.12	great-grandchild	-0.06
has luc ay	kin	0.06	resident	-0.08	nephew	-0.06	family	0.05
has luc dau	official	0.05	nephew	0.06	family	-0.07	niece	0.05
has luc di	kin	0.09	comrade	0.1	nephew	-0.05	daughter-in-law	0.05
has luc do	kin	-0.06	comrade	-0.12	resident	0.1	official	-0.08	witness	0.19	niece	0.11	sister	-0.08
has luc mat	nephew	0.09
has luc nam	volunteer	0.05	nephew	-0.08	daughter-in-law	0.06
has luc thi	kin	0.07	daughter	0.05
has luc toi	comrade	0.05	official	0.06
has luc van	resident	0.13
has lui	comrade	0.07	witness	0.05	teacher	0.08	family	-0.05	brother	0.06	daughter	0.05
has lum	resident	0.05	daughter	0.05
has lun	kin	-0.07	comrade	0.2	finder	-0.07	researcher	0.07	family	0.05	grandchild	0.05
has lung	kin	0.11	comrade	-0.12	resident	-0.07	official	0.07	finder	0.09	witness	-0.11	organisation	-0.07	family	-0.1	brother	-0.07	niece	-0.07	sister	0.05	daughter	0.07	son	0.05	great-grandchild	-0.05
has lung co	resident	-0.07	finder	0.05
has luoc	witness	-0.06	organisation	0.06
has luoc nhom	resident	-0.05	official	-0.05	finder	0.05
has luoi	comrade	-0.07	resident	0.05	finder	0.13	witness	0.07	organisation	0.06	grandchild	0.08	daughter-in-law	0.05
has luom	kin	-0.06	comrade	0.08	resident	-0.11	organisation	0.09	nephew	-0.05
has luon	kin	0.29	resident	-0.12	official	-0.06	finder	-0.08	nephew	0.14	family	0.06	brother	0.05	sister	-0.07	daughter	-0.06	wife	-0.05
has luong	kin	-0.07	comrade	0.2	resident	-0.18	teacher	-0.07	researcher	-0.05	nephew	0.12	family	-0.06	grandchild	-0.12	niece	-0.25	daughter	0.11	son	-0.06	child	0.05	sister-in-law	0.05
has luong thi	witness	0.11
has luong van	kin	-0.11	comrade	0.06	resident	-0.05	cemetery keeper	0.06	organisation	0.08	great-grandchild	0.06
has luot	kin	-0.12	resident	0.17
has luu	resident	0.09	official	-0.09	witness	-0.07	teacher	-0.07	family of foreign veteran	-0.11	nephew	-0.1	daughter	0.09	wife	0.07	child	-0.05	sister-in-law	-0.08	great-grandchild	-0.08
has luu ba	kin	0.08
has luu dan	kin	0.05	resident	0.06	official	-0.05
has luu nghe	grandchild	0.06
has luu quang	kin	-0.05	comrade	0.05	niece	0.05
has luu thi	kin	0.14	comrade	-0.06	official	0.06	organisation	0.05	daughter	0.05
has luy	comrade	-0.08	witness	0.05	family	0.05	daughter	0.07
has luyen	official	-0.06	volunteer	0.07	nephew	0.06	family	0.09	grandchild	-0.07	sister	0.07
has ly	comrade	0.14	resident	-0.07	official	0.05	cemetery keeper	0.06	organisation	-0.06	foreign veteran	-0.11	family of foreign veteran	-0.1	researcher	0.07	nephew	0.35	grandchild	-0.12	son	0.07	child	-0.12	great-grandchild	-0.09
has ly a	kin	-0.06	witness	0.05	researcher	0.05	brother	0.05
has ly chinh	kin	0.07	comrade	-0.12	official	0.08	son	0.05
has ly tac	comrade	-0.08
has ly van	kin	0.07	official	0.05
has lz	foreign veteran	0.07
has m	kin	0.2	comrade	-0.11	resident	0.12	official	0.13	volunteer	-0.11	witness	0.06	foreign veteran	-0.08	family of foreign veteran	-0.16	researcher	0.15	nephew	-0.15	brother	-0.07	niece	0.17	daughter	-0.08	daughter-in-law	-0.06	great-grandchild	0.06
has m a	foreign veteran	-0.07	researcher	0.1	grandchild	-0.05	niece	0.05
has ma	kin	0.3	resident	0.12	official	-0.1	finder	-0.31	cemetery keeper	-0.05	volunteer	-0.16	organisation	-0.22	teacher	-0.11	foreign veteran	-0.11	family of foreign veteran	-0.07	researcher	-0.1	family	-0.23	brother	0.07	sister	-0.16	daughter	0.08	wife	-0.24	child	0.16	sister-in-law	0.07	great-grandchild	0.09
has ma anh	resident	0.05
has ma bia	kin	0.06	resident	0.06
has ma chua	kin	-0.09	resident	-0.05	nephew	-0.05	sister	0.05	daughter	0.08
has ma con	kin	0.32	comrade	-0.16	nephew	-0.09	family	-0.06	sister	0.08	daughter	0.1	child	0.13	great-grandchild	-0.05
has ma em	kin	0.06	volunteer	0.09	niece	0.05	daughter	0.06
has ma gio	kin	0.05	resident	-0.05	brother	0.05
has ma khong	kin	0.09	resident	-0.06	official	0.05	witness	-0.07	nephew	0.07	family	0.05	grandchild	-0.05	niece	-0.06	son	-0.05	child	0.06	daughter-in-law	0.06
has ma la	kin	-0.13	comrade	-0.05	sister-in-law	0.09
has ma mere	kin	0.13	nephew	0.06	brother	0.06
has ma nha	resident	-0.06	nephew	-0.08	family	-0.06	niece	0.11
has ma noi	kin	0.06	grandchild	-0.06	niece	0.06	child	0.07
has ma o	comrade	0.08	nephew	-0.05	grandchild	0.05
has ma ong	resident	0.14
has ma thi	nephew	-0.07	niece	0.12
has ma thuot	kin	-0.06	comrade	0.06	official	0.05	nephew	0.06	family	-0.06
has ma toi	kin	0.14	comrade	-0.19	resident	0.05	witness	0.11	nephew	-0.15	grandchild	-0.06	son	0.05	child	0.09
has ma tui	kin	0.06	comrade	-0.12	teacher	0.05	niece	0.07
has ma van	kin	-0.1	resident	0.07
has mac	family of foreign veteran	0.07	family	0.06	grandchild	0.1	sister	-0.05	wife	-0.05
has mac ao	kin	0.12	comrade	-0.06	brother	0.06
has mac dang	comrade	0.07	nephew	0.07
has mac thi	kin	0.05	nephew	-0.08	family	0.07
has mac van	kin	-0.05	resident	-0.05	official	0.07	finder	0.05
has mach	kin	0.06	foreign veteran	0.06	brother	0.06
has made	comrade	0.05
has mah	comrade	-0.05	finder	0.06	sister	0.05
has mai	kin	0.12	official	-0.09	finder	0.05	cemetery keeper	-0.08	volunteer	0.15	witness	-0.09	teacher	0.08	foreign veteran	0.08	researcher	0.11	family	0.16	grandchild	-0.07	niece	-0.13	sister	0.09	wife	0.06	son	-0.08	great-grandchild	-0.08
has mai son	volunteer	0.05	nephew	-0.05	niece	0.06
has mai tang	comrade	-0.07	resident	0.09	organisation	0.05	family	0.18	grandchild	-0.09	brother	-0.07	niece	-0.12	sister	0.1	wife	0.08
has mai thi	volunteer	0.05	nephew	0.05	family	0.09	grandchild	-0.05
has mai van	resident	0.06	official	0.08	foreign veteran	0.06
has mai xuan	kin	-0.07	teacher	0.05	researcher	0.05	brother	0.06
has mail	kin	0.11	official	0.05	finder	-0.06	volunteer	-0.05	foreign veteran	0.11	family	-0.07	sister	0.06	son	0.06
has mais	comrade	0.06
has mam	kin	-0.05	comrade	-0.19	resident	0.05	witness	0.07
has man	kin	-0.18	resident	0.15	cemetery keeper	-0.06	volunteer	0.08	witness	0.13	organisation	0.05	researcher	-0.05	family	-0.06	niece	-0.11	sister	0.07	daughter	0.1	son	-0.07	sister-in-law	0.06
has mang	comrade	-0.07	resident	0.18	finder	0.09	cemetery keeper	-0.06	witness	-0.05	teacher	0.05	nephew	-0.1	family	-0.22	grandchild	0.07	brother	0.09	niece	0.08	sister	-0.12	daughter	0.08	wife	0.14	son	0.12	daughter-in-law	-0.05	sister-in-law	-0.05
has mang ten	kin	-0.1	volunteer	-0.05	organisation	0.07	grandchild	0.06	brother	0.06
has mang ve	kin	0.12	family	-0.05	wife	0.06
has manh	kin	-0.15	official	-0.1	finder	0.12	foreign veteran	0.1	nephew	0.15	grandchild	0.05	niece	-0.08	sister	-0.06	wife	0.05	son	-0.09
has manh coi	kin	-0.09	comrade	0.07
has manh giay	kin	-0.05	comrade	-0.06	official	-0.05	finder	0.05
has mao	kin	0.06	comrade	0.08	resident	-0.08	official	-0.09	volunteer	0.08	witness	0.08	teacher	0.05	nephew	0.06	family	-0.05	grandchild	0.07	son	-0.06
has map	kin	-0.14	comrade	-0.06	official	0.05	volunteer	-0.07	foreign veteran	0.15
has march	finder	0.06	volunteer	-0.05	family of foreign veteran	-0.06	nephew	0.06	grandchild	0.07
has marines	kin	-0.07	finder	-0.05	foreign veteran	0.11	family of foreign veteran	0.06
has marked	foreign veteran	0.15
has mars	kin	-0.06	resident	0.07	finder	0.05	researcher	0.05	family	0.05
has mat	kin	0.15	comrade	-0.07	resident	0.08	official	-0.13	finder	-0.05	cemetery keeper	-0.19	witness	-0.11	organisation	-0.09	teacher	-0.14	foreign veteran	-0.15	family of foreign veteran	-0.1	researcher	-0.12	nephew	-0.13	family	0.15	niece	-0.06	wife	0.06	son	0.06	sister-in-law	-0.16	great-grandchild	-0.17
has mat anh	resident	-0.09
has mat ba	resident	0.09
has mat ben	teacher	0.05
has mat bo	kin	-0.07	family of foreign veteran	0.06	child	0.07
has mat ca	kin	-0.05
has mat cho	kin	-0.1	comrade	0.07	resident	0.08	organisation	0.06
has mat chon	kin	-0.12
has mat co	resident	0.05	official	0.05	nephew	0.1
has mat con	kin	0.07	comrade	-0.07	nephew	0.07	family	-0.05	brother	-0.05	daughter-in-law	0.06
has mat cung	witness	0.13
has mat dau	nephew	-0.06	family	0.06	grandchild	0.05	brother	-0.06	child	0.06
has mat dem	comrade	-0.05	official	0.08	grandchild	-0.05	son	0.09
has mat hoi	kin	0.06	family	0.05	grandchild	-0.05
has mat hom	kin	0.08	family	-0.06	grandchild	0.08
has mat la	kin	0.07	comrade	-0.06
has mat lien	kin	0.07	comrade	-0.06	grandchild	0.06	son	0.06
has mat mot	resident	0.07	volunteer	0.06
has mat nam	kin	-0.05	official	0.08	volunteer	-0.06	witness	-0.11	brother	-0.05	daughter	0.07	son	0.05	child	-0.06
has mat ngay	kin	0.12	volunteer	-0.05	nephew	-0.07	brother	-0.05	sister	0.1	wife	0.13	son	0.06	daughter-in-law	-0.05
has mat o	kin	0.14	comrade	0.11	resident	-0.19	official	-0.06	finder	-0.05	witness	-0.09	sister	-0.05	wife	-0.07	child	0.08
has mat ong	resident	0.08	brother	0.05
has mat roi	comrade	-0.09	resident	0.14	family	0.16	grandchild	-0.08	wife	-0.06	sister-in-law	0.05
has mat sau	kin	0.12	comrade	-0.08	resident	-0.08	nephew	0.06	family	-0.1	grandchild	0.06
has mat tai	comrade	0.06	official	-0.05	nephew	-0.05	family	0.08	brother	0.11
has mat thang	resident	-0.06	nephew	-0.08	niece	0.07
has mat thi	comrade	-0.05	great-grandchild	0.05
has mat tich	comrade	0.16	resident	-0.1	family	0.05	grandchild	-0.09
has mat toi	resident	-0.05
has mat tran	kin	0.2	comrade	0.05	resident	-0.13	official	0.06	volunteer	-0.08	witness	-0.06	organisation	0.06	nephew	0.06	grandchild	-0.07	brother	0.05	niece	-0.13	sister	0.1	wife	0.14	son	0.05	sister-in-law	-0.07
has mat tren	kin	-0.06	witness	0.07	nephew	-0.05
has mat troi	kin	-0.06	witness	0.13
has mat trong	kin	0.11	family	-0.08	brother	0.07	niece	0.12
has mat truoc	nephew	-0.06	brother	0.06	daughter	0.06	child	0.05
has mat vi	kin	0.11	foreign veteran	0.05
has mat xac	nephew	0.06	grandchild	-0.1	son	0.05
has mau	kin	0.11	comrade	-0.08	resident	-0.06	finder	-0.08	cemetery keeper	-0.06	volunteer	-0.12	foreign veteran	-0.06	family of foreign veteran	-0.05	nephew	0.05	grandchild	-0.08	wife	-0.05	child	-0.05	daughter-in-law	-0.06	sister-in-law	-0.07	great-grandchild	-0.09
has mau adn	resident	-0.07	nephew	-0.09	grandchild	0.08
has mau cua	kin	0.1	nephew	0.05	grandchild	0.05	sister	0.07
has mau than	resident	0.08	finder	-0.06	witness	0.05	grandchild	-0.07	niece	0.06
has may	kin	0.06	comrade	-0.12	finder	0.08	cemetery keeper	-0.14	volunteer	-0.1	witness	-0.08	organisation	0.06	family of foreign veteran	0.05	researcher	0.08	family	-0.16	niece	-0.17	daughter	0.07	wife	0.08	child	0.07	sister-in-law	-0.08	great-grandchild	0.12
has may anh	resident	-0.05	witness	-0.05	nephew	0.12	family	-0.13	grandchild	0.08	brother	-0.05	wife	0.08	child	0.08
has may ba	kin	-0.06	resident	0.05
has may bay	kin	0.11	comrade	-0.21	resident	-0.05	official	0.07	finder	0.08	witness	0.21	family of foreign veteran	0.05	nephew	-0.09	grandchild	0.06	brother	0.05	niece	-0.09	sister	-0.07	daughter	0.1	son	0.09
has may chu	kin	0.1	resident	-0.11	witness	0.05	family	0.09	niece	-0.05	daughter	0.15
has may chuc	resident	-0.13
has may dong	kin	0.05	teacher	0.05
has may hom	kin	0.06
has may lan	family	0.1	child	0.09
has may nam	comrade	-0.05	organisation	0.05	family	-0.05
has may nguoi	kin	0.08	comrade	-0.13	resident	0.11	grandchild	-0.07	brother	0.07	sister	-0.06
has may ong	kin	-0.13	comrade	-0.08	resident	0.15	finder	0.08	witness	0.05
has may truong	comrade	0.07
has may xuc	kin	0.05	resident	-0.06	family	0.05
has maybe	finder	-0.05	foreign veteran	0.07	family of foreign veteran	-0.06	nephew	0.07
has me	kin	0.18	comrade	0.07	official	0.13	finder	-0.23	cemetery keeper	-0.13	volunteer	-0.25	witness	-0.11	organisation	-0.1	researcher	-0.13	nephew	0.16	family	-0.09	grandchild	-0.12	brother	0.05	niece	-0.06	daughter	0.08	wife	-0.2	son	0.05	great-grandchild	-0.14
has me anh	kin	-0.16	nephew	-0.06	sister	0.08
has me chau	kin	0.16	comrade	-0.08	grandchild	-0.05	great-grandchild	0.07
has me chong	resident	-0.07	grandchild	-0.09	sister	-0.06	daughter-in-law	0.26	sister-in-law	0.15
has me con	kin	0.08	comrade	0.06	resident	-0.06	grandchild	-0.05	wife	0.09	child	0.07
has me em	kin	0.19	comrade	0.05	official	-0.07	nephew	0.2	family	-0.2	brother	-0.11	daughter	0.08
has me la	nephew	0.06	family	-0.07
has me liet	kin	-0.08	official	0.09	nephew	0.08
has me to	kin	-0.05	family of foreign veteran	-0.06	daughter-in-law	0.06
has me toi	kin	0.26	comrade	-0.21	finder	-0.05	witness	0.08	family	-0.06	grandchild	-0.12	niece	-0.06	sister	0.22	daughter	0.05	wife	-0.13	son	0.1	child	0.06	daughter-in-law	-0.05	sister-in-law	-0.05
has me tui	resident	0.08	grandchild	0.07
has me vnah	kin	-0.17	official	0.07	nephew	0.05	family	-0.06	sister	0.07
has medic	kin	-0.09	comrade	0.08	volunteer	0.07	foreign veteran	0.1
has men	kin	-0.18	resident	-0.07	finder	0.11	organisation	0.05	sister-in-law	0.07
has meo	kin	0.13	resident	-0.07	sister	0.05
has mep	kin	0.09	brother	0.08
has merci	kin	0.19	family of foreign veteran	-0.08	family	0.06	daughter	0.05
has mere	kin	0.12	brother	0.05
has met	kin	-0.2	official	0.08	volunteer	0.05	witness	0.07
has mi	resident	0.05	official	0.12	finder	-0.05	nephew	-0.08	family	0.06	son	0.09
has mien	comrade	0.05	resident	-0.05	official	-0.06	finder	-0.06	cemetery keeper	0.05	witness	-0.07	organisation	0.05	foreign veteran	0.09	nephew	-0.17	family	-0.05	grandchild	0.08	sister	0.06	great-grandchild	0.05
has mieng	comrade	-0.05	resident	0.08	finder	0.1
has mieu	kin	-0.18	resident	0.2	finder	0.07	witness	0.19
has mieu ba	kin	-0.08	resident	0.09
has min	kin	0.17	comrade	0.18	resident	-0.13	official	-0.13	volunteer	0.05	family	-0.07	grandchild	-0.05	brother	0.11	daughter	0.05	child	-0.05	great-grandchild	0.05
has min o	kin	0.08	grandchild	-0.05	brother	0.05
has mine	kin	0.13	comrade	0.06	official	0.06	nephew	-0.05	sister	0.08	sister-in-law	0.06
has minh	kin	-0.07	resident	-0.09	finder	0.12	cemetery keeper	-0.14	volunteer	0.2	witness	-0.21	organisation	0.05	grandchild	-0.08	brother	0.05	niece	-0.12	wife	-0.1	son	-0.12	child	0.12	daughter-in-law	-0.11	sister-in-law	-0.09
has minh chi	kin	0.1	comrade	-0.08	volunteer	-0.05
has minh co	kin	0.1	resident	0.1	nephew	0.07
has minh dang	kin	-0.11	comrade	-0.07	volunteer	0.1	family	0.08
has minh di	kin	-0.09	resident	-0.05	finder	0.11	volunteer	0.07	family	-0.05	child	0.05
has minh hoi	kin	0.08	resident	-0.05	nephew	-0.05	family	0.09	niece	-0.05
has minh khong	child	0.05
has minh la	comrade	0.06	resident	0.13	official	-0.06	witness	-0.05	nephew	-0.05	family	0.05
has minh man	kin	-0.05
has minh o	resident	0.08	finder	-0.06	family of foreign veteran	0.06	son	0.07
has minh ten	finder	-0.06
has mis	finder	-0.05	witness	0.08	brother	0.06
has mit	foreign veteran	0.05	nephew	-0.05
has mme	resident	0.07	finder	0.05	organisation	0.05	teacher	0.08	family of foreign veteran	-0.06	niece	0.1
has mn	kin	0.13	comrade	0.05	niece	-0.06
has mo	kin	0.22	comrade	0.09	finder	-0.27	cemetery keeper	0.11	witness	-0.29	foreign veteran	-0.16	family of foreign veteran	-0.15	researcher	-0.12	nephew	0.08	brother	-0.05	niece	-0.06	daughter	0.08	wife	-0.11	daughter-in-law	-0.12	sister-in-law	-0.13
has mo anh	kin	-0.12	comrade	-0.07	resident	0.21	official	0.13	cemetery keeper	-0.07	nephew	-0.06	family	-0.05	sister	0.15
has mo ba	resident	-0.08	finder	0.05	teacher	0.05	child	0.05
has mo bac	comrade	-0.05	volunteer	0.2	organisation	0.05	nephew	0.07	family	0.06	grandchild	-0.09	niece	0.08
has mo bo	comrade	-0.05	daughter	0.12	son	0.07
has mo cau	kin	0.11	grandchild	-0.07	niece	0.14
has mo cay	kin	0.1	resident	-0.06	nephew	-0.07	family	0.09
has mo chi	official	-0.06	niece	-0.05
has mo cho	son	0.06
has mo chu	comrade	-0.06	official	0.08	nephew	0.15
has mo chua	kin	0.05	resident	-0.05	nephew	0.06	family	-0.06
has mo chung	kin	0.08	brother	0.07	great-grandchild	0.06
has mo co	kin	-0.18	comrade	-0.05	official	0.05	nephew	-0.06	grandchild	0.05	sister	0.06	child	0.07
has mo con	nephew	0.07
has mo cu	kin	0.07	great-grandchild	0.1
has mo cua	kin	-0.16	comrade	0.16	resident	0.07	finder	0.05	family	0.06
has mo da	kin	0.06	comrade	-0.05	official	0.06	daughter	0.08	child	0.05
has mo dat	resident	-0.06	finder	-0.05	grandchild	0.05
has mo dau	comrade	0.1	nephew	0.05	family	0.05
has mo de	kin	-0.06	official	-0.05
has mo do	kin	-0.05	resident	0.07	cemetery keeper	0.06	sister-in-law	0.05
has mo duc	teacher	0.05
has mo em	kin	0.09	comrade	-0.05	nephew	0.06	family	-0.07	brother	0.14
has mo ghi	resident	0.06	niece	0.09
has mo gio	comrade	0.07	resident	-0.07	official	0.06	nephew	0.13	family	-0.07	brother	0.06	niece	-0.06
has mo hai	volunteer	0.06
has mo hien	kin	-0.07	official	-0.07	witness	0.08	organisation	0.07	nephew	0.06
has mo khong	kin	0.08	nephew	-0.05	daughter	0.12
has mo la	kin	-0.09	resident	0.09	official	0.06
has mo liet	kin	-0.19	comrade	-0.05	resident	0.25	cemetery keeper	-0.09	grandchild	-0.05	brother	0.06	niece	0.05
has mo ls	kin	-0.15	official	-0.06	nephew	0.08	family	0.05	grandchild	-0.05
has mo ma	kin	0.06	comrade	-0.05	family	0.08	daughter	0.06
has mo nam	family	-0.06
has mo nao	nephew	0.07
has mo nay	kin	-0.08	teacher	0.06
has mo o	kin	0.08	comrade	-0.13	resident	0.07	official	0.14	finder	-0.06	nephew	0.08	family	-0.13	grandchild	0.11	brother	-0.07	son	-0.07	great-grandchild	0.07
has mo ong	kin	-0.07	comrade	-0.08	resident	0.14	nephew	-0.14	family	0.06	grandchild	0.19	niece	-0.07	daughter	-0.05
has mo so	kin	0.24	official	0.08	finder	-0.06	volunteer	-0.05	family	0.08	grandchild	-0.08	niece	0.1
has mo tai	kin	0.05	family	0.06
has mo tap	kin	0.09	resident	-0.05	finder	0.07	cemetery keeper	0.05	family	0.05	daughter-in-law	0.05
has mo thi	kin	0.08	family	0.05
has mo thu	resident	0.1	official	0.05
has mo toi	kin	-0.06	brother	-0.06	sister	0.07
has mo trong	kin	-0.11	resident	0.14	child	0.05
has mo xep	kin	-0.06	finder	0.08
has moc	kin	-0.13	resident	0.1	official	-0.05	volunteer	0.05	witness	0.1	organisation	0.06	nephew	-0.06	family	-0.09	grandchild	0.05	niece	0.12
has moi	kin	0.09	comrade	-0.06	official	-0.05	finder	-0.31	cemetery keeper	0.05	witness	-0.07	teacher	0.05	foreign veteran	0.08	family of foreign veteran	-0.11	researcher	-0.07	family	-0.08	brother	-0.21	niece	-0.05	sister	0.14	daughter	0.08	child	0.06
has moi biet	kin	0.17	resident	-0.07	witness	0.08	son	0.06
has moi bo	comrade	0.07
has moi co	kin	-0.07	official	0.06	daughter	0.05
has moi cuoi	kin	0.12	son	0.05
has moi di	nephew	0.06
has moi dung	kin	-0.18	resident	0.07	witness	0.05
has moi la	comrade	0.05	family	0.06
has moi len	kin	0.06
has moi mat	resident	0.1
has moi nguoi	kin	0.05	official	-0.09	nephew	0.05	family	0.05	grandchild	-0.05	brother	-0.08	niece	-0.05
has moi thay	resident	0.06	family	0.05	niece	0.05
has moi toi	resident	0.09
has moi vao	kin	-0.06	organisation	0.06
has moi ve	official	0.06	volunteer	0.05
has mom	comrade	0.09
has mon	resident	-0.15	official	-0.05	volunteer	-0.07	witness	-0.08	teacher	-0.05	family of foreign veteran	0.06	nephew	-0.13	family	-0.16	brother	-0.05	niece	0.06	sister	0.06	son	0.12	child	-0.07	daughter-in-law	0.05	sister-in-law	0.05
has mon grand	family of foreign veteran	0.08	grandchild	0.05
has mon pere	kin	-0.07	family of foreign veteran	0.18	daughter	0.08
has mong	kin	0.13	comrade	0.06	resident	-0.22	official	-0.18	finder	0.16	volunteer	0.17	witness	-0.08	teacher	-0.07	foreign veteran	-0.06	nephew	-0.09	grandchild	0.09	brother	0.15	niece	-0.06	sister	-0.18	daughter	0.07	wife	0.09	son	-0.11	child	-0.08	sister-in-law	-0.06
has mong biet	kin	0.05
has mong cac	kin	0.08	nephew	-0.05	grandchild	0.05
has mong cai	grandchild	0.11
has mong co	niece	0.06
has mong duoc	kin	0.17	comrade	-0.07
has mong tim	volunteer	0.07
has month	family of foreign veteran	-0.07	nephew	-0.05	sister	0.07
has more	grandchild	0.08
has morning	foreign veteran	0.05
has mort	kin	0.1	comrade	-0.08	finder	-0.07	witness	0.09	foreign veteran	0.09	family of foreign veteran	0.05	nephew	0.05	family	-0.09	grandchild	-0.05	niece	0.05
has morts	kin	-0.07	organisation	0.06	teacher	0.08	foreign veteran	0.14
has mot	kin	-0.28	comrade	-0.19	resident	-0.05	finder	0.38	cemetery keeper	-0.07	volunteer	0.19	witness	0.3	teacher	0.13	foreign veteran	0.09	family of foreign veteran	0.06	nephew	0.22	grandchild	-0.07	brother	0.07	niece	-0.07	sister	-0.11	wife	0.1	child	-0.18	great-grandchild	-0.11
has mot anh	kin	-0.21	comrade	-0.05	resident	0.2	witness	0.08
has mot bo	comrade	-0.06	witness	0.1
has mot cai	official	-0.07	finder	0.09	witness	-0.06	family of foreign veteran	0.05
has mot cau	resident	-0.06
has mot cay	kin	0.06
has mot chin	kin	-0.06	comrade	0.07	nephew	0.06
has mot cho	grandchild	0.05	niece	-0.05
has mot chu	kin	0.07	comrade	-0.1	finder	0.05	witness	0.06	great-grandchild	0.05
has mot dong	kin	0.05	teacher	0.08
has mot hai	kin	-0.06	resident	0.05	nephew	0.05
has mot ho	comrade	-0.12	resident	0.05	official	-0.05	foreign veteran	0.12	nephew	-0.05	daughter	0.08	sister-in-law	0.09
has mot la	comrade	0.06
has mot lan	kin	-0.06	resident	0.07
has mot minh	family	0.05
has mot mo	official	0.06	witness	0.05	family	0.05
has mot nam	kin	0.06	volunteer	0.1	nephew	0.08	family	-0.05	son	0.07
has mot ngay	comrade	-0.07	volunteer	0.05	grandchild	-0.05	wife	0.12
has mot ngoi	finder	0.06	organisation	0.07
has mot nguoi	comrade	-0.15	resident	0.09	official	0.08	finder	-0.1	volunteer	0.06	witness	0.19	family of foreign veteran	0.05	nephew	0.09	wife	-0.05	son	-0.05
has mot ong	kin	-0.09	comrade	-0.08	official	-0.05	witness	0.11	organisation	0.05
has mot qua	nephew	-0.06
has mot tam	comrade	0.07	resident	-0.05	official	-0.05
has mot thang	kin	0.06	family	-0.06	daughter	0.08
has mot tieu	official	0.05
has mot viec	kin	-0.05	official	0.09
has mother	kin	0.2	comrade	-0.05	resident	-0.05	foreign veteran	-0.13	family of foreign veteran	-0.12	nephew	0.05	family	-0.06	grandchild	-0.09	daughter	0.09
has moved	kin	0.07	resident	0.05	witness	0.09	sister	0.07	sister-in-law	0.06
has mr	kin	0.06	witness	0.12	family of foreign veteran	-0.08	researcher	-0.07	family	-0.06	grandchild	-0.07	niece	-0.05	daughter	0.11
has mrs	comrade	0.07	resident	0.11	finder	0.07	foreign veteran	-0.08	nephew	0.1	niece	-0.05	sister	0.08
has mu	kin	0.05	comrade	-0.06	resident	0.08	official	-0.05	volunteer	-0.08	nephew	0.05	family	-0.14	grandchild	-0.09	brother	0.12	niece	0.12	sister	-0.05
has mu sat	resident	0.05
has mua	kin	-0.13	comrade	-0.07	resident	-0.07	official	0.06	finder	0.1	volunteer	0.07	witness	0.09	family	-0.09	grandchild	0.14	niece	-0.07	wife	0.06
has mua kho	kin	-0.12	official	-0.08	volunteer	0.09	organisation	0.05
has mua mua	comrade	0.16	official	0.06	nephew	0.06	family	-0.06	grandchild	0.07
has mua nam	volunteer	0.06	witness	0.07
has muc	kin	-0.14	resident	-0.09	official	0.08	finder	0.15	witness	-0.08	teacher	0.07	family of foreign veteran	0.05	grandchild	0.06	niece	-0.07	daughter	0.09
has muc dat	finder	0.05
has mui	kin	-0.05	resident	0.07	official	-0.08	witness	-0.1	researcher	0.06	nephew	-0.08	grandchild	0.07	niece	0.16	sister	-0.08	wife	0.05	son	0.06
has mung	kin	-0.18	comrade	0.09	resident	-0.1	volunteer	-0.09	witness	0.1	organisation	-0.05	family	-0.09	grandchild	0.06	brother	0.05	niece	0.05	child	0.08	great-grandchild	-0.05
has muoi	kin	0.22	comrade	-0.06	resident	-0.12	official	0.06	finder	-0.09	volunteer	-0.06	witness	0.1	family of foreign veteran	0.11	nephew	-0.12	family	0.11	grandchild	-0.09	niece	-0.06	wife	0.11	daughter-in-law	-0.05	sister-in-law	0.09	great-grandchild	-0.05
has muoi ba	wife	0.05
has muoi bay	comrade	0.1	nephew	-0.05
has muoi bon	comrade	0.05
has muoi chin	witness	-0.05	nephew	0.05	family	0.08	niece	-0.06
has muoi hai	kin	-0.06	official	0.05	witness	0.06	brother	0.05	sister	0.05
has muoi lam	kin	0.05	organisation	0.06	family	0.06
has muoi may	kin	-0.05	official	0.06
has muoi mot	resident	-0.08	official	0.06	wife	0.09
has muoi nam	kin	0.05	nephew	-0.06	family	0.06	son	0.07
has muoi sau	resident	-0.05	witness	0.05	son	0.05
has muoi tam	kin	0.11	comrade	-0.05	family of foreign veteran	0.05
has muoi thang	comrade	0.07	nephew	0.05
has muon	kin	0.09	comrade	-0.06	finder	-0.11	cemetery keeper	-0.07	volunteer	-0.07	witness	-0.14	foreign veteran	0.14	family of foreign veteran	0.09	grandchild	-0.08	niece	0.14	sister	-0.11	daughter	0.05	wife	0.07	son	0.07	child	0.06
has muon bao	kin	-0.12	comrade	0.09
has muon biet	comrade	-0.08	resident	-0.06	organisation	0.05	grandchild	-0.08	daughter-in-law	0.05	great-grandchild	0.07
has muon dua	nephew	-0.05
has muon hoi	kin	0.23	comrade	-0.06	resident	-0.06	family	0.08	grandchild	0.05	niece	-0.08	wife	0.07	child	0.05
has muon tim	comrade	-0.07	organisation	0.05	teacher	0.05	nephew	0.05	grandchild	-0.13
has muon tra	family of foreign veteran	0.12	niece	0.05
has muon xin	nephew	0.09	family	-0.06	niece	-0.05
has muong	kin	0.06	official	0.05	witness	-0.09	nephew	-0.18	grandchild	0.1	brother	0.07	daughter	-0.11	son	0.1	child	-0.07	sister-in-law	-0.05
has muong khuong	volunteer	0.05	brother	0.07
has muong la	nephew	0.07
has muu	researcher	0.05	niece	0.05
has my	kin	0.11	comrade	-0.14	official	-0.17	finder	-0.26	cemetery keeper	-0.12	volunteer	0.18	witness	-0.15	organisation	-0.12	foreign veteran	0.08	family of foreign veteran	0.15	nephew	-0.08	family	-0.3	grandchild	0.24	brother	-0.06	niece	0.19	sister	-0.23	wife	-0.07	son	-0.16	child	-0.06	daughter-in-law	-0.07	great-grandchild	0.08
has my ban	resident	0.05	grandchild	0.06
has my brother	kin	-0.06	family of foreign veteran	0.13
has my dad	foreign veteran	-0.07	family of foreign veteran	0.1	niece	0.05
has my father	comrade	0.1	resident	0.05	witness	0.1	foreign veteran	-0.07	family of foreign veteran	-0.16	grandchild	-0.07	niece	-0.08	daughter	0.16
has my late	kin	-0.13	foreign veteran	-0.1	family of foreign veteran	0.26
has my mother	kin	0.11	family of foreign veteran	-0.1	nephew	0.05	grandchild	-0.05	niece	0.08
has my name	kin	0.05	family of foreign veteran	-0.05
has my tho	kin	0.14	family	-0.07	grandchild	0.12	niece	0.1
has my uncle	resident	0.06	foreign veteran	-0.05	family of foreign veteran	0.05	niece	0.07
has my wife	kin	0.07	family of foreign veteran	-0.05
has n	official	-0.06	finder	0.18	volunteer	-0.08	witness	0.1	organisation	0.05	teacher	0.05	foreign veteran	-0.05	family of foreign veteran	-0.14	nephew	-0.07	grandchild	-0.07	niece	0.07	sister	0.09
has n a	kin	0.06	teacher	0.08	family of foreign veteran	-0.05	nephew	-0.05	niece	0.05	daughter-in-law	0.05
has na	kin	0.12	resident	-0.07	official	-0.17	finder	0.05	witness	-0.11	organisation	0.1	researcher	0.05	nephew	-0.07	family	-0.07	brother	-0.06	sister	-0.06	daughter	0.11
has na ri	comrade	0.05	grandchild	0.05
has na san	official	-0.05	nephew	-0.05
has nai	kin	-0.1	comrade	-0.09	resident	-0.05	finder	0.05	organisation	0.09	sister-in-law	0.07
has nam	comrade	0.07	official	-0.06	finder	-0.19	cemetery keeper	-0.11	volunteer	-0.25	witness	0.06	foreign veteran	-0.12	family of foreign veteran	-0.16	researcher	-0.22	niece	-0.16	sister	-0.05	daughter	-0.11	son	-0.08	child	0.08	daughter-in-law	-0.06	sister-in-law	-0.07	great-grandchild	-0.06
has nam anh	official	0.06	brother	0.08
has nam at	organisation	0.05
has nam ay	comrade	0.05	finder	0.05	brother	-0.05	child	0.1
has nam bay	kin	0.11	cemetery keeper	0.05	grandchild	-0.09	niece	-0.1	sister	0.08	daughter	0.08
has nam ben	resident	0.06	witness	0.08	son	0.07
has nam bo	kin	0.05	resident	-0.07	daughter	0.11
has nam can	kin	0.07	daughter	0.07
has nam canh	kin	0.1	comrade	-0.11	resident	-0.08	daughter	-0.05
has nam chung	kin	0.05	niece	0.05
has nam co	kin	0.09	resident	-0.09	finder	0.05	family of foreign veteran	0.06	family	0.06	grandchild	-0.05
has nam dan	comrade	0.09	resident	0.06	teacher	0.08
has nam dat	comrade	-0.1	wife	0.07
has nam dau	kin	-0.05	resident	0.05	sister	0.13
has nam dinh	kin	0.13	comrade	-0.05	official	-0.07	cemetery keeper	0.05	volunteer	-0.07	witness	-0.06	family	-0.09	sister	0.06	daughter	-0.07	son	0.06
has nam do	kin	-0.09	witness	0.07	niece	-0.05	daughter	0.07	son	-0.05
has nam doi	great-grandchild	0.08
has nam duoi	comrade	-0.12	official	0.05	witness	0.11	family	0.05
has nam em	brother	0.05
has nam giap	family	0.08	grandchild	0.05
has nam ha	kin	0.05	grandchild	-0.05	niece	0.06	son	0.05	daughter-in-law	0.05
has nam hang	kin	0.1	resident	-0.05	son	0.07
has nam khong	kin	-0.08	family	0.05	sister	0.07
has nam ky	kin	-0.09	resident	0.07	nephew	-0.07	sister	0.07	daughter-in-law	0.05
has nam lai	kin	0.16	resident	-0.09	official	-0.06	family	-0.05	grandchild	-0.05	brother	0.05	niece	0.06
has nam lao	nephew	-0.05	sister	0.08
has nam mau	comrade	-0.1	resident	0.11	grandchild	-0.05	sister	0.05	son	-0.05
has nam mo	kin	-0.09	comrade	-0.11	resident	-0.05	official	0.11	finder	0.06	organisation	0.09	grandchild	0.08	niece	0.05
has nam mot	kin	-0.09	comrade	0.07	nephew	0.05
has nam nam	kin	-0.06	comrade	-0.05	finder	0.06	organisation	0.05	family	-0.05	grandchild	0.06
has nam nao	comrade	-0.12	resident	0.09	witness	0.1	teacher	0.06	grandchild	-0.05	brother	-0.06	son	0.06
has nam nay	kin	0.1	resident	-0.07	official	-0.08	finder	0.07	volunteer	-0.08	grandchild	0.08	brother	-0.06	daughter	-0.05	wife	0.05	son	-0.07	child	0.17
has nam ngay	family	0.07
has nam ngoai	kin	-0.12	witness	-0.06	grandchild	-0.06	niece	0.05	sister	-0.05
has nam nguoi	comrade	0.05	cemetery keeper	0.05	sister	0.06
has nam nham	resident	-0.06	witness	0.07	family	0.06	child	0.06
has nam ninh	kin	0.07	nephew	-0.05	grandchild	-0.05	daughter-in-law	0.05
has nam o	kin	-0.1	comrade	0.09	resident	0.09	finder	-0.1	volunteer	0.13	witness	0.07	nephew	-0.05	family	0.16	brother	0.05	niece	0.06	sister	-0.07	wife	-0.07	son	-0.11	sister-in-law	-0.05	great-grandchild	-0.05
has nam ong	kin	-0.05
has nam quy	kin	0.07	comrade	-0.05
has nam sach	kin	0.11	resident	-0.05	volunteer	0.09	nephew	-0.07	family	0.06	niece	0.06	daughter-in-law	0.05
has nam sau	kin	0.07	comrade	-0.17	resident	0.08	witness	-0.05	nephew	0.08	grandchild	-0.16	niece	0.05	wife	0.16
has nam sinh	comrade	-0.07	official	-0.06	nephew	0.05	brother	-0.06	sister	0.09	daughter	-0.05
has nam tam	organisation	0.06
has nam tan	kin	0.05	comrade	-0.06	official	-0.05
has nam thang	grandchild	-0.05	great-grandchild	0.05
has nam thanh	comrade	0.06
has nam thi	kin	0.07	resident	-0.06	nephew	0.07	family	-0.12
has nam toi	kin	0.12	witness	0.06	nephew	0.05	family	-0.05	brother	0.08
has nam tren	resident	0.1	organisation	0.05
has nam trong	kin	-0.05	finder	0.05	nephew	0.09	grandchild	-0.06	niece	-0.06	sister-in-law	0.08
has nam truc	nephew	-0.05
has nam truoc	daughter-in-law	0.08
has nam tu	kin	-0.06	resident	0.05	volunteer	0.05
has nam xuong	kin	-0.07	comrade	0.08	resident	0.06
has name	kin	0.09	resident	-0.07	official	-0.08	volunteer	-0.06	witness	0.17	foreign veteran	0.06	family of foreign veteran	-0.06	nephew	0.07	family	-0.09	grandchild	-0.06	brother	-0.06	sister	-0.05	daughter	0.08
has name is	kin	0.09	comrade	0.07	witness	0.08	family of foreign veteran	-0.11	nephew	0.06
has named	kin	-0.05	witness	0.07	foreign veteran	0.12
has names	kin	-0.09	finder	-0.06	organisation	0.05	foreign veteran	0.08	family of foreign veteran	0.08	great-grandchild	0.06
has nan	nephew	0.07
has nang	comrade	0.19	resident	0.09	finder	0.13	witness	-0.05	foreign veteran	-0.05	family	-0.05	brother	-0.07	niece	0.11	daughter	0.05	sister-in-law	0.09
has nao	kin	0.37	comrade	-0.29	resident	-0.07	official	0.13	volunteer	-0.05	foreign veteran	-0.07	family	0.05	grandchild	-0.17	niece	-0.1	sister	0.09	sister-in-law	-0.05	great-grandchild	0.12
has nao biet	kin	0.13	family	0.06
has nao co	official	-0.05	witness	0.1	organisation	0.06	teacher	0.05	daughter	0.06
has nao cung	comrade	-0.05	resident	0.17	family	0.09	grandchild	-0.09	brother	0.05
has nao khong	kin	0.06	comrade	0.07
has nao o	kin	-0.06	family of foreign veteran	0.05	nephew	0.05	sister	0.06
has nao thi	comrade	0.05	brother	0.06	son	0.05
has nao toi	kin	0.13	brother	-0.05	sister	0.06	son	0.09
has nap	kin	-0.07	resident	-0.06	official	-0.05	finder	0.07	niece	0.09
has nat	resident	-0.07
has nau	nephew	0.06
has navy	kin	-0.06	foreign veteran	0.07
has nay	comrade	-0.23	official	-0.09	cemetery keeper	0.07	volunteer	0.12	witness	0.26	organisation	0.06	teacher	-0.06	foreign veteran	-0.07	family of foreign veteran	-0.05	researcher	-0.07	grandchild	0.14	brother	-0.05	niece	-0.16	daughter	-0.14	wife	0.1	son	-0.07	great-grandchild	-0.06
has nay anh	kin	0.08	sister-in-law	0.07
has nay bo	witness	0.05
has nay chi	resident	0.06
has nay cho	organisation	0.06
has nay chua	kin	0.13	resident	0.13	daughter	0.06
has nay co	resident	-0.05	finder	0.12
has nay con	kin	0.17	resident	-0.09	child	0.05
has nay cung	finder	0.05
has nay da	comrade	-0.06	official	0.05	nephew	-0.05	sister	0.06	daughter-in-law	0.05
has nay em	cemetery keeper	0.05
has nay khong	kin	-0.07	official	-0.06	volunteer	0.06	organisation	0.05	nephew	0.06
has nay la	comrade	0.06	finder	0.05	witness	0.08	family	0.07	grandchild	0.05	brother	-0.05	niece	-0.05	sister	0.14
has nay nam	resident	-0.06	official	0.06	family	0.05
has nay o	kin	0.11	comrade	-0.13	volunteer	0.07	witness	0.05	organisation	0.09	nephew	0.08	brother	0.09
has nay toi	kin	-0.11	official	-0.08	finder	-0.05	witness	0.09	family	-0.05	brother	-0.06	daughter	0.07	son	-0.05	sister-in-law	0.07
has nay van	resident	0.06	son	0.09
has nay ve	organisation	0.05	grandchild	0.05
has nay xin	kin	0.05
has nb	nephew	0.1
has ne	resident	0.14	finder	0.12	volunteer	-0.05	nephew	-0.08	daughter	0.05
has near	kin	-0.18	volunteer	-0.1	witness	0.11	foreign veteran	0.13	family of foreign veteran	-0.05	researcher	0.09	grandchild	0.13	sister-in-law	0.06
has near the	witness	0.07
has nem	kin	0.12	resident	0.05	official	-0.06	great-grandchild	0.05
has nen	kin	-0.11	witness	0.2	organisation	-0.07	nephew	0.05	grandchild	-0.06	brother	-0.07	niece	0.11	wife	-0.06	son	-0.08	child	-0.1	sister-in-law	0.05	great-grandchild	0.06
has nen chua	witness	0.06
has nen em	kin	-0.13	resident	0.07	finder	0.05	cemetery keeper	0.05	niece	0.06
has nen khong	kin	0.07	comrade	0.06	resident	-0.1	official	-0.05
has nen nha	resident	0.06	nephew	0.06	family	-0.05
has nen nho	witness	0.05
has nen toi	kin	-0.06	comrade	0.11	resident	-0.06	teacher	0.09	sister	0.07
has net	kin	-0.14	resident	-0.05	volunteer	0.12	foreign veteran	0.06	grandchild	-0.05	niece	0.1
has neu	comrade	0.15	resident	-0.11	finder	0.06	cemetery keeper	0.05	volunteer	-0.09	witness	-0.05	family of foreign veteran	0.05	family	-0.11	brother	0.06	niece	0.05	daughter	0.07
has neu con	finder	0.05
has never	comrade	0.06	foreign veteran	0.07	family of foreign veteran	-0.05	niece	-0.07	daughter	-0.06	daughter-in-law	0.05	sister-in-law	0.06
has next	comrade	-0.05	finder	-0.06	foreign veteran	0.11
has next to	foreign veteran	0.06
has ng	comrade	0.12	resident	-0.2	official	0.09	finder	-0.1	witness	0.05	grandchild	-0.05	brother	-0.05	sister	0.09	daughter	-0.06	son	0.06
has nga	comrade	0.19	resident	-0.22	official	0.05	witness	-0.07	organisation	-0.06	teacher	-0.07	family of foreign veteran	-0.09	nephew	-0.17	family	0.06	grandchild	0.13	brother	-0.1	niece	0.05	wife	0.07	daughter-in-law	-0.05
has nga ba	comrade	0.07	resident	-0.05	official	-0.07	nephew	0.07	family	-0.06	niece	-0.08	sister	-0.09	wife	0.17	child	-0.06
has nga o	kin	0.06	comrade	0.07	resident	-0.06	family	0.05
has nga son	kin	0.06	comrade	-0.13	nephew	-0.06	family	0.12
has nga xuong	comrade	-0.12
has ngai	comrade	-0.06	resident	0.21	finder	-0.05	witness	0.1	foreign veteran	-0.05	nephew	-0.11	family	-0.05	niece	0.19	sister	-0.09
has ngam	resident	-0.09	volunteer	0.08	witness	-0.05	nephew	-0.05	grandchild	0.05	niece	0.08
has ngam ta	comrade	0.06	niece	0.05
has ngan	comrade	0.2	volunteer	0.06	organisation	-0.05	teacher	0.06	foreign veteran	-0.06	nephew	-0.09	grandchild	0.19	niece	-0.08	son	-0.06	great-grandchild	-0.05
has ngang	resident	-0.08	wife	0.06
has ngap	nephew	-0.05	grandchild	0.09	sister	0.05
has ngat	kin	0.06	comrade	-0.12	witness	0.07	nephew	-0.09	brother	-0.05	niece	0.09	sister	0.05
has ngay	kin	0.11	comrade	-0.11	resident	-0.29	official	-0.05	cemetery keeper	-0.07	volunteer	0.13	teacher	-0.29	nephew	0.1	family	-0.24	grandchild	-0.08	niece	0.07	sister	0.05	daughter	-0.07	wife	0.11	child	-0.14	daughter-in-law	0.1	sister-in-law	0.09
has ngay anh	comrade	-0.05	witness	0.05	organisation	0.05
has ngay ay	kin	0.07	comrade	-0.1
has ngay bo	kin	-0.07	daughter	0.05
has ngay cua	nephew	-0.05	family	0.06	brother	0.06
has ngay di	kin	0.07	nephew	-0.05	niece	0.06
has ngay do	resident	0.11
has ngay duoi	comrade	0.07	resident	-0.05	witness	0.05
has ngay gio	kin	0.09	family	0.05	niece	0.12
has ngay hai	wife	0.09
has ngay hy	kin	-0.05	family	0.06
has ngay mat	kin	-0.06	comrade	-0.13	volunteer	0.1	witness	0.07	nephew	0.06	sister	-0.05	child	0.07
has ngay mong	comrade	-0.05	brother	0.05
has ngay mung	official	0.05	nephew	0.05
has ngay nao	nephew	-0.1	brother	0.05	niece	0.06
has ngay sau	resident	-0.07	finder	0.06	volunteer	0.05	witness	0.09
has ngay sinh	nephew	-0.06	family	0.07	brother	-0.05	niece	0.1
has ngay thang	family	0.08
has ngay thi	comrade	0.05	wife	0.11
has ngay toi	child	0.05
has ngay tren	kin	-0.05	comrade	-0.06	cemetery keeper	0.05
has ngay trong	finder	0.09	nephew	0.07
has ngay truoc	comrade	-0.05	resident	0.06	witness	0.11	daughter	0.05
has ngay xua	kin	-0.06	comrade	-0.08	family	0.08	sister-in-law	0.05
has nghe	comrade	-0.15	resident	0.29	official	-0.07	finder	-0.13	cemetery keeper	-0.1	volunteer	-0.13	witness	0.11	organisation	-0.1	teacher	-0.1	foreign veteran	-0.1	family of foreign veteran	-0.07	nephew	0.06	grandchild	0.06	sister	-0.05	daughter	0.05	wife	-0.15	son	-0.15	sister-in-law	-0.05	great-grandchild	0.05
has nghe an	comrade	0.12	resident	0.06	finder	-0.05	witness	0.15	grandchild	0.07	niece	-0.07	sister	-0.05
has nghe anh	comrade	-0.05
has nghe ba	niece	0.05
has nghe dau	comrade	-0.05	finder	0.05	witness	0.1
has nghe may	comrade	-0.06
has nghe nguoi	resident	-0.07	brother	0.05
has nghe noi	kin	-0.11	volunteer	-0.06	nephew	-0.06	niece	0.06	sister	0.06	daughter	0.08	wife	-0.06	child	-0.05
has nghe ong	comrade	-0.05	resident	0.15
has nghi	comrade	0.07	resident	-0.08	official	0.17	finder	-0.17	witness	-0.06	organisation	0.11	nephew	0.16	family	-0.08	grandchild	-0.06	brother	-0.06	niece	-0.09	child	0.09	great-grandchild	-0.08
has nghi bo	kin	-0.07	comrade	0.05
has nghi huu	kin	-0.05	official	0.08
has nghi loc	kin	0.09	comrade	0.05	brother	-0.05	niece	0.07
has nghi xuan	organisation	0.06
has nghia	kin	0.19	comrade	0.14	resident	-0.16	official	-0.08	finder	-0.08	cemetery keeper	0.15	volunteer	0.14	witness	0.05	foreign veteran	-0.08	family of foreign veteran	-0.08	researcher	-0.06	nephew	0.08	daughter	0.05	child	0.07	daughter-in-law	-0.06
has nghia dia	kin	-0.11	comrade	0.2	resident	-0.1	official	0.06	nephew	0.08
has nghia hung	comrade	0.07	organisation	0.05
has nghia lo	kin	0.1	comrade	-0.05	foreign veteran	0.06
has nghia trang	kin	-0.07	comrade	-0.21	resident	0.05	finder	-0.1	cemetery keeper	0.17	volunteer	0.16	teacher	-0.06	foreign veteran	-0.05	brother	0.06	niece	0.11
has nghia vu	nephew	-0.07
has nghiem	official	-0.12	finder	-0.05	volunteer	-0.08	family	-0.07	grandchild	0.07	brother	0.11	niece	-0.09	sister	0.07	daughter	-0.1	child	-0.06
has nghiem thi	nephew	-0.05	sister	0.11
has nghiem xuan	family	-0.09	grandchild	0.11	sister	0.06
has nghien	kin	-0.05	volunteer	0.06
has nghiep	kin	0.19	comrade	-0.07	nephew	-0.09	family	-0.08	grandchild	0.11	daughter	0.05	wife	0.05	child	0.08
has ngo	kin	-0.05	comrade	-0.06	resident	-0.13	cemetery keeper	-0.1	volunteer	0.16	witness	-0.06	foreign veteran	-0.06	family	0.06	grandchild	-0.1	brother	0.05	niece	-0.06	sister	0.2	daughter	-0.11	sister-in-law	-0.09	great-grandchild	-0.1
has ngo quang	kin	-0.12	comrade	0.06
has ngo quyen	volunteer	0.05
has ngo thi	comrade	-0.1	resident	0.08	nephew	-0.07	family	0.07	sister	0.13
has ngo van	resident	-0.05	official	-0.08	organisation	0.13
has ngoai	kin	0.16	comrade	-0.27	resident	0.11	official	-0.07	finder	-0.11	volunteer	-0.14	witness	-0.14	organisation	-0.05	foreign veteran	-0.07	nephew	0.15	grandchild	0.41	brother	-0.2	niece	-0.08	sister	-0.18	daughter	-0.1	wife	-0.11	son	-0.16	sister-in-law	-0.12	great-grandchild	-0.05
has ngoai bac	kin	-0.05	witness	0.06
has ngoai chau	kin	0.08	comrade	-0.05	nephew	-0.07	family	-0.06	niece	0.07
has ngoai con	kin	0.11	resident	-0.05	grandchild	0.09
has ngoai em	comrade	-0.07	nephew	-0.1	family	-0.05	grandchild	0.26
has ngoai toi	comrade	-0.08
has ngoan	kin	-0.07	official	0.06	witness	0.09	family	-0.05	wife	0.09
has ngoc	kin	-0.1	official	-0.06	finder	0.06	volunteer	0.07	witness	-0.16	foreign veteran	-0.11	nephew	-0.17	family	0.05	grandchild	-0.1	wife	-0.09	child	0.08	daughter-in-law	0.18
has ngoc bich	kin	0.07
has ngoc hoi	volunteer	0.1	daughter-in-law	0.05
has ngoc lan	comrade	-0.05	niece	0.05
has ngoc son	kin	-0.06	finder	0.09	brother	0.05
has ngoi	kin	-0.21	comrade	-0.12	resident	0.18	cemetery keeper	0.23	witness	-0.11	teacher	0.1	grandchild	0.05	brother	0.06	sister	-0.05	son	0.07	child	-0.05
has ngoi mo	kin	-0.06	comrade	-0.13	resident	0.21	organisation	0.05	teacher	0.08	nephew	0.05	grandchild	0.07
has ngon	comrade	0.05	niece	0.06
has ngu	resident	-0.1	official	-0.13	finder	-0.05	cemetery keeper	-0.05	volunteer	-0.16	teacher	0.05	grandchild	-0.1	niece	-0.05	sister	0.16	daughter	-0.08	son	0.11	child	-0.07	great-grandchild	-0.09
has ngu ngay	kin	0.05	brother	-0.05	sister	0.12
has ngu thang	nephew	0.09	family	-0.05	grandchild	-0.05	brother	-0.06	niece	-0.06	sister	0.16
has ngua	comrade	0.07	official	0.05	family	0.05
has nguc	comrade	0.15	daughter	0.07
has ngung	kin	0.12	official	-0.06	family	0.09
has ngung ban	kin	0.11
has nguoc	kin	-0.13	comrade	0.15	official	0.08
has nguoi	kin	-0.12	comrade	0.12	official	0.11	finder	-0.09	volunteer	-0.06	witness	-0.06	organisation	0.06	teacher	0.08	family of foreign veteran	-0.11	researcher	-0.14	nephew	-0.27	family	0.2	niece	0.21	sister	0.05	daughter	0.06	son	0.13	child	-0.08	sister-in-law	-0.13
has nguoi anh	comrade	-0.07	official	0.14
has nguoi ba	kin	-0.07	comrade	-0.08	resident	0.15
has nguoi bac	kin	-0.05	comrade	-0.06	resident	0.1	official	0.05	volunteer	0.09	niece	0.07
has nguoi ban	kin	-0.09	comrade	0.06	resident	-0.05	official	0.09	nephew	0.05	grandchild	0.05
has nguoi bao	comrade	0.05	resident	-0.06	official	0.15	family	-0.06	daughter-in-law	0.07
has nguoi bi	resident	-0.06	organisation	0.07
has nguoi biet	resident	-0.06	niece	0.05
has nguoi binh	kin	-0.1	resident	-0.06	volunteer	0.05
has nguoi can	resident	-0.06	cemetery keeper	0.05	volunteer	0.11	daughter	0.12
has nguoi cao	resident	-0.07	official	0.05	volunteer	0.05	organisation	0.12	brother	0.05
has nguoi cham	kin	0.11	family	0.05
has nguoi chep	kin	0.09	comrade	-0.06
has nguoi chet	comrade	-0.06	witness	0.13
has nguoi chi	kin	0.06	resident	-0.07
has nguoi chon	comrade	0.11	resident	-0.05	volunteer	0.12
has nguoi co	comrade	-0.09	resident	0.07	official	-0.06	nephew	-0.06	family	0.12	niece	-0.07	daughter	0.06
has nguoi con	kin	0.17	official	-0.08	teacher	0.05	family	0.08
has nguoi cung	kin	0.11	comrade	-0.16	official	-0.06	grandchild	0.05	wife	-0.05	son	0.06
has nguoi da	kin	-0.14	resident	0.12	official	0.06	finder	-0.05
has nguoi dan	official	0.09	finder	-0.06
has nguoi dao	kin	-0.06	witness	0.06	brother	0.06
has nguoi di	resident	0.11	grandchild	0.06
has nguoi do	resident	0.07	official	0.08
has nguoi em	official	0.05	family	-0.07	grandchild	0.09	sister	0.06
has nguoi ghi	official	0.06
has nguoi gia	kin	-0.09	sister	0.05
has nguoi gui	kin	0.08	resident	0.09	daughter	0.05
has nguoi ha	comrade	0.05	niece	0.06
has nguoi hai	kin	-0.07	comrade	-0.06	witness	0.1	organisation	0.1
has nguoi hoa	nephew	0.06	grandchild	0.07
has nguoi hoi	nephew	0.07
has nguoi ke	kin	-0.05	comrade	0.1	witness	0.05
has nguoi khac	resident	0.07	son	0.08
has nguoi khai	kin	0.05	nephew	0.06	family	-0.08	daughter-in-law	0.06
has nguoi khmer	comrade	0.21	resident	-0.05
has nguoi khong	kin	-0.07	finder	0.11
has nguoi kia	kin	-0.08	comrade	0.07	resident	0.06
has nguoi kien	resident	0.09
has nguoi kinh	kin	0.06	resident	0.1	nephew	0.09	daughter	0.05
has nguoi ky	volunteer	0.08	nephew	0.05	niece	-0.05	wife	0.06
has nguoi la	comrade	-0.05	resident	0.07	family	0.06
has nguoi lam	kin	0.1	resident	-0.07	official	-0.06	family	-0.1	grandchild	-0.06	son	0.07
has nguoi lang	kin	0.14	nephew	0.1	sister	-0.07
has nguoi lap	kin	-0.07	comrade	-0.08	official	0.14	nephew	-0.06	family	0.05
has nguoi len	finder	0.06	niece	0.05
has nguoi linh	comrade	-0.06	resident	-0.06	official	0.05	foreign veteran	0.14	family of foreign veteran	0.06	grandchild	-0.05	great-grandchild	0.09
has nguoi ma	kin	-0.05	child	0.05
has nguoi mat	kin	-0.11	comrade	0.05	family	0.06
has nguoi mong	kin	-0.07	comrade	0.12
has nguoi mot	kin	-0.09	volunteer	0.06
has nguoi nam	kin	-0.07	comrade	0.09	resident	0.06	witness	-0.08	family	0.08	niece	0.07
has nguoi nay	kin	-0.07
has nguoi nghe	kin	-0.1	resident	0.07	nephew	0.05
has nguoi nha	kin	-0.19	resident	-0.1	official	-0.07	finder	0.07	volunteer	0.14	witness	0.12	teacher	0.06	nephew	-0.05	family	0.12	grandchild	-0.05
has nguoi nhan	resident	0.06
has nguoi noi	organisation	0.05
has nguoi nua	kin	0.1	comrade	-0.05	resident	-0.06	family of foreign veteran	0.06	nephew	0.06	family	-0.06	niece	0.06	daughter	-0.05
has nguoi o	kin	0.08	comrade	0.07	sister-in-law	0.08
has nguoi phu	comrade	0.07	niece	0.07
has nguoi sau	comrade	0.07
has nguoi ta	kin	0.09	comrade	-0.11	official	-0.11	finder	-0.08	volunteer	0.05	family	-0.16	brother	0.05	niece	-0.09	wife	0.13	sister-in-law	0.08
has nguoi tay	kin	-0.05	resident	-0.11	son	0.05
has nguoi ten	witness	0.09	niece	-0.05
has nguoi thai	official	0.08	niece	0.14
has nguoi than	official	0.06	finder	-0.05	witness	0.08	teacher	0.05	grandchild	0.05
has nguoi thanh	kin	-0.08
has nguoi thi	resident	0.12	nephew	0.05
has nguoi toi	kin	-0.1	comrade	0.12	resident	0.06
has nguoi trong	comrade	-0.09	cemetery keeper	0.2
has nguoi viet	kin	-0.06	official	-0.05	finder	0.14
has nguoi xa	comrade	0.05
has nguoi xung	kin	0.07	resident	0.05	official	-0.06
has nguoi yeu	kin	-0.22	nephew	0.06
has nguon	comrade	-0.06	official	0.08	nephew	0.06	son	0.05
has nguy	kin	-0.08	comrade	0.07	resident	-0.1
has nguyen	kin	-0.3	comrade	0.2	resident	-0.24	official	0.14	finder	-0.12	cemetery keeper	-0.06	volunteer	0.17	witness	-0.19	organisation	-0.08	teacher	0.11	foreign veteran	-0.1	family of foreign veteran	-0.05	researcher	0.09	nephew	-0.1	family	-0.18	grandchild	0.15	niece	-0.09	sister	-0.12	daughter	0.05	wife	0.15	son	0.12	child	0.06	great-grandchild	-0.15
has nguyen ba	kin	-0.06	comrade	0.05	official	-0.06
has nguyen binh	kin	0.11	comrade	0.07	resident	-0.05	daughter	0.05
has nguyen dang	finder	0.06	grandchild	0.05
has nguyen dinh	resident	0.05	nephew	0.07
has nguyen duc	kin	-0.05	resident	0.11	volunteer	0.05
has nguyen huu	kin	0.11	comrade	0.06	niece	-0.06	daughter	-0.06	son	0.09	great-grandchild	0.05
has nguyen khac	kin	-0.06	volunteer	0.05
has nguyen la	kin	-0.08	comrade	0.11
has nguyen quan	kin	0.15	resident	-0.05	official	-0.07	brother	-0.1	sister	0.06	wife	-0.07	son	-0.07
has nguyen thanh	kin	-0.11	volunteer	0.1	son	0.05
has nguyen the	kin	-0.12	official	0.11
has nguyen thi	kin	0.09	comrade	-0.07	official	-0.09	finder	-0.05	volunteer	-0.1	foreign veteran	0.07	nephew	0.09	family	-0.08	niece	-0.07	sister	-0.09	daughter	-0.05	wife	0.05	son	0.05	daughter-in-law	0.09
has nguyen trong	official	0.07	volunteer	-0.05	witness	0.07	family	0.09
has nguyen van	resident	0.11	official	-0.06	finder	-0.05	volunteer	0.05	family of foreign veteran	0.06	grandchild	0.1
has nguyen xa	organisation	0.06
has nguyen xuan	niece	0.05
has nguyet	kin	-0.06	comrade	0.09	official	0.05	grandchild	-0.05	niece	0.13	daughter	0.06
has nha	kin	0.22	resident	0.28	official	-0.21	cemetery keeper	-0.27	volunteer	-0.05	witness	0.07	organisation	-0.1	teacher	0.05	foreign veteran	-0.05	family of foreign veteran	-0.12	family	0.35	grandchild	-0.22	brother	-0.14	niece	0.11	sister	0.16	daughter	-0.24	wife	0.06	son	-0.12	child	-0.42	daughter-in-law	-0.08	sister-in-law	0.15
has nha ai	comrade	-0.05
has nha anh	kin	-0.15	comrade	0.17	family	0.08
has nha ba	comrade	-0.1	official	0.05	volunteer	0.09	family of foreign veteran	0.06	grandchild	0.05	niece	-0.05	sister	0.11	wife	0.06
has nha bac	kin	-0.06	official	0.06	organisation	0.06	nephew	0.06	brother	0.05
has nha bao	kin	0.05	resident	-0.08	son	0.06
has nha bia	kin	-0.05	resident	0.07	official	-0.08
has nha chau	kin	0.19	resident	0.1	nephew	-0.06	niece	0.18	great-grandchild	-0.05
has nha chi	kin	0.09	resident	0.11	family	0.12	grandchild	-0.06
has nha co	resident	0.06	finder	0.09	family	-0.05	great-grandchild	0.12
has nha con	comrade	-0.06	resident	0.05	family	0.06	great-grandchild	0.06
has nha cu	kin	-0.09	comrade	-0.09	resident	0.14	organisation	0.08	teacher	0.08	family	-0.06	daughter-in-law	0.08
has nha dan	niece	0.05
has nha e	kin	0.09	resident	-0.07
has nha em	kin	0.4	official	-0.17	cemetery keeper	-0.07	volunteer	-0.1	witness	-0.05	family	0.11	brother	-0.08	niece	0.12	sister	-0.09	daughter	-0.06	wife	-0.05	child	-0.07	sister-in-law	0.07
has nha goi	volunteer	0.05	nephew	-0.09
has nha khong	kin	-0.09	resident	0.08
has nha la	family	0.11
has nha ma	grandchild	0.05
has nha may	kin	0.06	resident	-0.05	witness	0.06	niece	-0.06	wife	0.11	son	0.05
has nha minh	kin	0.17	comrade	-0.06	finder	0.05	family	0.18	grandchild	-0.1	niece	0.05
has nha mo	resident	-0.06	witness	0.06
has nha nam	comrade	0.07	resident	0.06	brother	0.08
has nha nao	kin	-0.06	resident	-0.09	official	-0.05	cemetery keeper	0.06	witness	0.05
has nha ngoai	nephew	0.09	family	-0.08
has nha nhan	resident	-0.05	witness	0.06	nephew	0.06	family	0.05	grandchild	-0.06
has nha nuoc	family	-0.07	brother	0.06	sister-in-law	0.07
has nha o	kin	-0.3	comrade	0.15	resident	-0.09	official	-0.05	cemetery keeper	0.05	witness	0.1	nephew	-0.1	family	-0.05	grandchild	-0.07	niece	0.09	sister	0.13	son	-0.05
has nha ong	kin	-0.41	comrade	0.28	resident	0.07	official	0.12	finder	-0.09	volunteer	-0.06	organisation	0.07	grandchild	-0.08
has nha thi	kin	-0.11	witness	0.06
has nha tho	kin	0.08	researcher	0.07	family	0.06	niece	-0.05
has nha toi	kin	0.25	comrade	-0.35	resident	0.25	official	-0.09	finder	-0.07	cemetery keeper	-0.06	nephew	0.18	family	0.07	grandchild	-0.13	brother	0.07	daughter	-0.05	wife	0.05	son	-0.07	child	-0.08	sister-in-law	0.09	great-grandchild	-0.05
has nha trang	resident	-0.05
has nha tui	kin	0.12	comrade	-0.15	resident	0.05	grandchild	-0.05	brother	0.05
has nha van	resident	0.1	official	0.08	finder	-0.05	nephew	-0.06	family	0.06
has nhac	resident	0.05	finder	-0.05	organisation	0.05	sister	0.05
has nhai	comrade	-0.07	cemetery keeper	0.05	volunteer	0.06	witness	0.05	grandchild	0.05
has nham	kin	0.23	resident	-0.09	official	-0.06	finder	-0.05	witness	0.15	foreign veteran	-0.07	researcher	0.05	family	0.23	niece	-0.16	sister	0.06	son	-0.07	child	0.07	sister-in-law	-0.06	great-grandchild	-0.06
has nham mat	kin	0.05	comrade	-0.06	witness	0.09	nephew	-0.07	family	-0.06	daughter	0.05
has nham thin	kin	0.05	comrade	-0.07	organisation	0.05	family	0.09
has nham ty	kin	-0.05	resident	-0.05	witness	0.07
has nhan	kin	-0.13	comrade	0.11	resident	0.17	official	-0.06	finder	0.13	volunteer	-0.2	witness	0.06	teacher	0.06	researcher	-0.07	nephew	-0.25	family	0.06	grandchild	0.08	brother	0.07	daughter	0.11	son	-0.1	child	0.09	sister-in-law	-0.13	great-grandchild	-0.07
has nhan bieu	comrade	0.09	grandchild	0.06
has nhan cho	kin	-0.05	comrade	0.08	teacher	0.07	nephew	-0.05	niece	0.07
has nhan chung	witness	0.11	organisation	0.09	sister	0.05
has nhan co	comrade	0.07	family	0.06
has nhan con	kin	-0.06	teacher	0.05
has nhan dan	resident	-0.07	witness	0.07	organisation	0.06
has nhan duoc	resident	0.06	foreign veteran	0.06	family	0.06
has nhan giay	resident	0.08	family	0.07	child	0.05
has nhan giup	kin	-0.1	comrade	0.12
has nhan liet	kin	0.08	comrade	0.06	resident	-0.12	official	-0.1	witness	0.09	family	-0.1	son	-0.05
has nhan mo	nephew	-0.06
has nhan ra	kin	-0.12	resident	0.13	finder	0.07	organisation	0.05
has nhan tin	kin	0.08	resident	-0.06
has nhan toi	kin	-0.11	comrade	0.06	resident	-0.05
has nhang	resident	0.11	official	0.05	volunteer	0.07	nephew	0.05	son	0.05
has nhanh	comrade	-0.09	witness	-0.05	brother	0.07
has nhap	kin	-0.06	finder	-0.07	volunteer	-0.12	witness	-0.08	nephew	0.11	grandchild	-0.11	niece	-0.08	sister	0.17	daughter	-0.06	child	-0.1	daughter-in-law	-0.07	great-grandchild	-0.07
has nhap ngu	kin	-0.09	resident	-0.06	official	-0.11	finder	-0.06	volunteer	-0.1	witness	-0.07	nephew	0.09	family	0.05	grandchild	-0.13	niece	-0.07	sister	0.13	child	-0.09	daughter-in-law	-0.06	great-grandchild	-0.06
has nhat	comrade	-0.06	resident	0.08	official	-0.08	finder	0.19	cemetery keeper	-0.05	family	-0.07	grandchild	0.1	brother	0.09	niece	-0.07	son	0.07	child	-0.08	great-grandchild	-0.05
has nhat duoc	kin	-0.1	comrade	0.07	official	0.07	witness	0.07	grandchild	0.06
has nhat ky	kin	0.09	comrade	-0.07	resident	-0.05	volunteer	0.07	brother	0.05
has nhat la	teacher	0.06	nephew	0.05
has nhau	kin	0.09	official	-0.07	nephew	-0.1	brother	0.09	niece	0.05	wife	0.08	child	-0.05	great-grandchild	0.05
has nhau duoc	kin	0.05	wife	0.09
has nhau o	nephew	-0.05	son	0.05
has nhay	comrade	0.07	resident	-0.07	witness	0.06	teacher	0.05	family	0.07
has nhe	comrade	0.06	official	0.13	finder	-0.05	cemetery keeper	-0.06	brother	-0.06	niece	-0.07	sister	0.07	wife	0.06
has nhi	kin	0.09	resident	-0.11	official	-0.11	volunteer	0.13	witness	0.06	researcher	0.07	nephew	-0.06	family	0.08	grandchild	-0.06	sister	-0.05	great-grandchild	0.07
has nhiem	kin	-0.17	official	-0.08	witness	0.07	organisation	0.05	son	0.08
has nhien	kin	-0.06	volunteer	0.09
has nhieu	kin	0.05	comrade	0.08	resident	-0.09	finder	0.16	volunteer	-0.05	nephew	0.1	grandchild	-0.05	brother	0.06	niece	-0.07	great-grandchild	0.05
has nhieu lam	finder	0.05
has nhieu nguoi	official	0.06
has nhin	kin	0.08	comrade	-0.05	nephew	-0.09	niece	0.05
has nho	kin	-0.11	comrade	0.18	resident	0.05	finder	-0.15	cemetery keeper	-0.06	volunteer	-0.15	witness	0.23	teacher	0.16	researcher	-0.06	nephew	-0.14	family	0.19	grandchild	0.13	brother	-0.08	niece	0.06	sister	-0.13	daughter	-0.13	wife	-0.06	son	0.1	great-grandchild	-0.05
has nho anh	comrade	0.06
has nho cac	sister-in-law	0.07
has nho chau	kin	-0.07	comrade	0.06	wife	0.05
has nho chuyen	comrade	0.05	nephew	-0.05
has nho co	kin	0.09	resident	0.06	teacher	0.05	nephew	-0.12	family	0.05	niece	0.1
has nho con	organisation	0.06
has nho dang	comrade	0.08	son	0.06
has nho duoc	kin	-0.08	resident	0.07
has nho em	comrade	0.07
has nho ho	comrade	0.08
has nho hoi	official	0.06	nephew	0.05
has nho la	resident	-0.08	official	0.07	witness	0.15
has nho moi	teacher	0.06
has nho nam	official	0.06	finder	0.05	witness	0.05
has nho ngay	kin	-0.07	comrade	-0.05	official	0.05
has nho nguoi	kin	0.06	nephew	-0.06	grandchild	0.08	daughter	0.09
has nho nha	kin	-0.06	witness	0.09
has nho ong	kin	0.07	grandchild	0.06
has nho quan	kin	0.09
has nho que	kin	-0.08	official	0.05	finder	0.06
has nho ro	comrade	0.05	son	0.05
has nho ten	kin	0.06	comrade	0.11	resident	-0.08	official	0.05
has nho tim	kin	-0.15	resident	0.06	official	0.05	family	0.12	niece	0.1
has nho toi	teacher	0.05	family	0.05
has nho vi	comrade	0.11
has nhom	kin	-0.24	comrade	-0.17	resident	-0.14	official	-0.14	finder	0.32	cemetery keeper	-0.07	volunteer	0.61	organisation	0.05	teacher	-0.06	foreign veteran	-0.05	grandchild	0.1	niece	-0.05	son	-0.06	great-grandchild	0.06
has nhom khac	resident	-0.06	finder	0.07	witness	-0.05	nephew	0.09
has nhon	comrade	0.09	official	0.07	finder	-0.06	witness	0.1	foreign veteran	0.08	brother	-0.05	sister	0.05	daughter	0.14	son	-0.05
has nhu	kin	-0.1	comrade	0.11	resident	-0.2	official	0.17	finder	-0.12	cemetery keeper	-0.06	organisation	0.11	foreign veteran	-0.07	grandchild	0.12	brother	-0.11	niece	-0.1	sister	0.15	daughter	-0.06	son	-0.05	child	0.05	daughter-in-law	0.05
has nhu dinh	family	0.05
has nhu le	family of foreign veteran	0.06
has nhu sau	family	0.05
has nhu vay	kin	-0.07	comrade	0.06	nephew	0.08	family	-0.05	child	0.05
has nhua	kin	-0.14	comrade	0.08	official	0.18	volunteer	-0.05
has nhuan	kin	0.05	comrade	0.1	resident	-0.07	organisation	0.05	nephew	0.09	daughter	-0.05	great-grandchild	0.05
has nhung	kin	0.19	resident	0.11	official	-0.08	cemetery keeper	-0.06	volunteer	-0.21	witness	-0.1	organisation	-0.13	teacher	-0.06	family of foreign veteran	-0.06	grandchild	0.12	brother	0.09	niece	-0.17	daughter	-0.07	wife	0.11	child	-0.06	daughter-in-law	-0.12
has nhung ba	nephew	-0.06	family	-0.06	grandchild	0.09	sister-in-law	0.05
has nhung bia	child	0.05
has nhung khong	kin	0.12	daughter	-0.05
has nhung mo	resident	0.05	grandchild	0.06
has nhung nam	son	0.1
has nhung nguoi	official	0.06	family	0.06	sister	0.08
has nhung ong	official	0.05	finder	-0.05	grandchild	-0.07
has nhung toi	kin	-0.07	resident	0.05
has nhuong	kin	0.12	comrade	0.11	finder	-0.05	grandchild	-0.05	niece	0.08
has nhut	daughter	0.06
has ni	comrade	-0.08	official	0.07	finder	0.08	grandchild	0.05	niece	0.06
has ni long	comrade	-0.08	resident	-0.05	finder	0.06	niece	0.05
has nia	comrade	-0.06	finder	-0.05	witness	0.12	teacher	0.05	nephew	0.05
has nie	kin	0.05	comrade	-0.15	resident	0.06	official	0.07	finder	-0.05
has niem	kin	0.05	comrade	-0.08	resident	-0.06	official	0.19	finder	0.09	family of foreign veteran	0.05	nephew	0.11	family	0.06	grandchild	-0.07	niece	-0.1
has nien	kin	-0.14	comrade	-0.12	resident	-0.08	volunteer	0.07	witness	0.08	organisation	0.05	foreign veteran	0.05
has nien xung	comrade	-0.09	nephew	-0.05	family	0.05	niece	0.05
has night	kin	-0.09	official	0.06	foreign veteran	0.14
has ninh	kin	0.18	comrade	0.05	resident	0.23	official	-0.21	cemetery keeper	-0.05	volunteer	0.09	witness	-0.15	foreign veteran	-0.08	researcher	0.09	nephew	-0.1	family	-0.16	sister	0.22	daughter	-0.07	wife	0.13	daughter-in-law	0.05	great-grandchild	-0.14
has ninh binh	comrade	0.05	researcher	0.06	nephew	-0.1	family	0.09	wife	0.11
has ninh giang	kin	-0.14	resident	-0.09	volunteer	0.06	witness	0.06	family of foreign veteran	0.14
has ninh hai	resident	0.09	nephew	-0.07	niece	0.05
has ninh quang	sister	0.06
has ninh thi	kin	0.09	comrade	-0.05	resident	-0.06	finder	0.06	daughter	0.05
has ninh van	comrade	0.06	nephew	0.11	niece	-0.05
has nn	kin	0.11	resident	-0.05	organisation	0.06	grandchild	-0.07
has no	kin	-0.07	comrade	0.59	resident	-0.19	official	-0.09	finder	-0.21	cemetery keeper	-0.06	volunteer	0.08	witness	-0.14	teacher	-0.09	family of foreign veteran	-0.08	researcher	-0.11	nephew	0.06	grandchild	-0.05	brother	0.16	niece	-0.05	sister	0.13	daughter	-0.09	wife	-0.06	son	0.06	child	-0.11	sister-in-law	-0.08	great-grandchild	-0.11
has no bao	kin	-0.08	comrade	0.06	brother	0.05
has no bi	organisation	0.06
has no cham	kin	-0.11	comrade	0.1
has no chet	comrade	0.06
has no con	kin	-0.05	comrade	0.17	official	-0.05
has no di	kin	0.08	brother	0.06
has no la	brother	0.06
has no nam	comrade	0.1	daughter	0.05
has no o	comrade	0.05	resident	-0.05	nephew	0.05	brother	0.08
has nobody	kin	0.06	volunteer	0.05	family of foreign veteran	-0.07	researcher	0.05
has noc	teacher	0.05
has noi	kin	0.25	comrade	-0.42	resident	0.12	finder	-0.07	cemetery keeper	-0.1	witness	-0.08	organisation	-0.13	teacher	0.08	foreign veteran	-0.09	researcher	-0.09	nephew	-0.24	family	-0.05	grandchild	0.51	brother	-0.22	niece	0.05	daughter	-0.1	wife	-0.14	child	-0.11	daughter-in-law	-0.07	sister-in-law	-0.12
has noi an	kin	0.07	family	-0.05	grandchild	0.08	brother	0.08	niece	0.06	daughter	-0.06
has noi anh	kin	-0.1	resident	0.06	sister	0.12
has noi ba	kin	0.05	comrade	-0.07	resident	0.08	family of foreign veteran	0.06	nephew	-0.07	grandchild	-0.06	son	0.09	child	0.14
has noi bac	grandchild	-0.05	niece	0.06
has noi bo	nephew	-0.08
has noi cau	kin	0.07	nephew	0.11	grandchild	-0.07	niece	0.08
has noi chau	kin	-0.11	resident	0.07	volunteer	0.05	grandchild	0.08	niece	-0.06
has noi cho	resident	0.09	volunteer	0.06	sister	0.06
has noi chon	kin	0.1	comrade	-0.12	volunteer	0.05	nephew	0.05	family	0.09	daughter	-0.05	son	-0.06
has noi chu	kin	-0.21	volunteer	0.05	witness	0.05
has noi chuyen	kin	0.06	resident	-0.05	witness	0.05	family	0.06
has noi co	kin	0.1	comrade	-0.1	resident	0.05	finder	0.07	nephew	-0.12	grandchild	0.07	sister	0.07	daughter	0.06
has noi con	kin	0.11	comrade	-0.08	finder	-0.05	family	-0.07	grandchild	0.19	niece	0.05	wife	-0.05	son	-0.05	child	-0.05
has noi cua	niece	0.07
has noi da	kin	0.09	comrade	0.06	resident	-0.05	official	-0.07	grandchild	-0.05
has noi day	kin	-0.05	comrade	0.08	grandchild	0.05
has noi do	official	0.07	finder	0.05
has noi dung	resident	0.05	nephew	0.06
has noi duoc	kin	-0.23	official	0.05
has noi e	family	-0.06	grandchild	0.08
has noi em	kin	0.06	resident	-0.07	family	-0.12	grandchild	0.2	brother	-0.05	great-grandchild	-0.05
has noi giong	kin	-0.15	resident	0.06	witness	0.19
has noi hi	nephew	0.06	family	-0.05	sister	0.07
has noi hoi	resident	0.13	witness	0.06
has noi hs	organisation	0.05	nephew	0.08	grandchild	-0.07	son	0.07
has noi hy	comrade	-0.07	official	0.07	family	-0.08	sister	-0.05	wife	0.07
has noi khong	kin	0.11	resident	0.05	nephew	0.05	grandchild	-0.05
has noi la	comrade	-0.1	official	0.1	teacher	0.06	family	-0.08
has noi lai	nephew	-0.07	niece	0.09
has noi mat	nephew	-0.07	brother	0.05
has noi minh	resident	0.06	grandchild	0.09
has noi mo	resident	0.15	family	-0.06	sister	0.05
has noi nam	kin	0.29	comrade	-0.11	resident	-0.09	official	0.09	witness	-0.07	family	0.13	son	0.1	child	-0.05
has noi ngay	finder	0.05
has noi o	kin	-0.05	comrade	0.05	grandchild	0.08	niece	-0.06
has noi ong	kin	0.13	resident	-0.05
has noi sau	resident	-0.1	witness	0.11	grandchild	0.05
has noi ten	kin	-0.08	resident	-0.1	volunteer	0.05	witness	0.08	teacher	0.06	family	0.05	grandchild	0.05
has noi thi	comrade	0.06
has noi toi	kin	0.14	comrade	-0.07	resident	0.1	witness	-0.07	nephew	0.14	family	-0.09	grandchild	0.31	brother	-0.07	sister	-0.05	son	-0.08
has noi ve	kin	0.05
has noi voi	comrade	0.09	organisation	0.06
has noi vu	grandchild	-0.05
has nom	kin	0.09	comrade	-0.06	finder	-0.07	grandchild	-0.05	niece	0.11
has nom de	kin	0.14	comrade	-0.05	niece	0.1	daughter	0.05
has non	comrade	-0.06	resident	0.06	finder	-0.06	witness	0.05
has nong	kin	0.12	official	-0.06	finder	0.1	cemetery keeper	-0.06	witness	-0.06	family of foreign veteran	-0.06	nephew	0.06	grandchild	-0.05	brother	-0.06	great-grandchild	-0.05
has nong cong	family	0.05
has nong thi	organisation	0.06	researcher	0.05	brother	0.05
has nong truong	comrade	-0.11	resident	0.11	finder	0.1	nephew	0.08	son	0.07
has nong van	kin	0.06	comrade	0.08	resident	-0.05
has noong	comrade	0.06	resident	0.07	great-grandchild	0.09
has nop	resident	-0.06	finder	-0.06	volunteer	0.05
has north	resident	-0.05	finder	-0.09	volunteer	0.07	foreign veteran	0.09
has north of	volunteer	0.1
has not	comrade	0.25	resident	-0.05	official	0.12	finder	-0.08	volunteer	-0.07	organisation	-0.05	family of foreign veteran	-0.05	family	-0.06	grandchild	0.1
has notebook	kin	-0.09	finder	-0.05	foreign veteran	0.06	family of foreign veteran	0.09
has nous	witness	0.07	teacher	0.06	foreign veteran	0.13	family of foreign veteran	-0.05	researcher	-0.07	grandchild	0.06	niece	-0.06
has nov	resident	0.05	official	0.05	finder	0.09	family of foreign veteran	-0.05
has now	comrade	0.1	resident	-0.05	witness	0.1	foreign veteran	-0.12	family	-0.05	brother	0.1	niece	-0.08
has nt	kin	0.1	cemetery keeper	0.06	nephew	0.1	brother	-0.05
has ntls	kin	0.06	comrade	-0.14	resident	-0.22	finder	-0.19	cemetery keeper	0.21	volunteer	0.21	organisation	0.16	foreign veteran	-0.06	family	-0.07	brother	0.11	niece	0.06	sister	-0.08	daughter	-0.05	wife	-0.15	child	0.05
has ntls duc	nephew	-0.06	brother	0.05
has ntls huyen	kin	-0.23	comrade	0.08	official	0.07	finder	-0.05	volunteer	0.14	organisation	0.05	family	-0.06	grandchild	-0.06	brother	0.06	niece	0.05
has ntls phuong	cemetery keeper	0.07
has ntls tan	kin	0.11	comrade	-0.05	official	0.08
has ntls tinh	cemetery keeper	0.06	organisation	0.06	nephew	-0.05	niece	0.07
has ntls xa	kin	0.06	comrade	-0.05	resident	0.07	official	-0.1	daughter	-0.05
has nu	kin	-0.25	comrade	-0.06	resident	0.07	finder	-0.1	cemetery keeper	0.14	volunteer	0.05	organisation	0.23	researcher	0.05	nephew	-0.14	family	0.06	grandchild	0.07	brother	0.06	niece	0.1	sister	-0.07	son	0.06
has nua	kin	0.12	comrade	0.2	official	-0.19	finder	0.09	volunteer	-0.13	organisation	-0.05	teacher	-0.05	family	-0.15	grandchild	0.06	daughter	-0.08	wife	0.05	son	0.07	daughter-in-law	0.05
has nua dem	kin	-0.08	resident	0.06	witness	0.05
has nua la	comrade	-0.07
has nui	kin	-0.14	comrade	0.05	resident	0.13	organisation	-0.06	foreign veteran	0.22	nephew	0.06	family	0.12	brother	0.06	niece	-0.06	sister	-0.05
has nui dat	foreign veteran	0.08	grandchild	0.05
has number	kin	0.06	foreign veteran	0.06	niece	-0.06	daughter	0.09
has nung	comrade	0.05	organisation	0.05	nephew	-0.06	brother	0.06	daughter	-0.05	great-grandchild	0.08
has nuoc	resident	0.13	official	-0.18	finder	-0.18	cemetery keeper	-0.08	witness	0.06	nephew	-0.05	family	-0.06	daughter	-0.05	sister-in-law	0.07
has nuoc noi	resident	-0.11	organisation	0.06	teacher	0.06
has nuoc trong	volunteer	0.08	grandchild	0.06
has nuoi	comrade	0.05	resident	0.14	grandchild	-0.08	niece	-0.06	daughter	0.08	son	0.05	sister-in-law	0.12	great-grandchild	0.06
has nuoi quan	resident	0.06
has nuong	kin	-0.16	resident	0.1	official	0.18
has nurse	organisation	0.06
has nut	finder	0.1
has nva	kin	-0.24	comrade	-0.1	resident	-0.06	witness	-0.07	foreign veteran	0.22
has o	kin	0.12	comrade	0.13	official	-0.38	finder	-0.07	cemetery keeper	-0.12	volunteer	-0.07	witness	-0.08	organisation	-0.25	teacher	-0.06	foreign veteran	-0.28	family of foreign veteran	-0.2	researcher	-0.17	nephew	-0.12	grandchild	0.05	niece	-0.14	sister	-0.06	wife	-0.05	son	-0.06	child	0.08	daughter-in-law	-0.09	sister-in-law	-0.11	great-grandchild	-0.14
has o an	foreign veteran	0.05	nephew	0.05
has o ap	kin	-0.09	comrade	0.07	grandchild	0.07
has o ba	witness	0.05	brother	0.05
has o bac	resident	-0.05	wife	0.07
has o bai	resident	-0.12	official	0.06	finder	0.05	witness	0.13	family	0.12	grandchild	-0.06	son	-0.05	child	0.06
has o ban	kin	0.07	finder	0.05	wife	0.09	son	-0.05
has o bao	kin	0.09	sister	0.05
has o bau	kin	-0.05	comrade	0.05	resident	-0.05	nephew	0.05
has o ben	kin	-0.18	comrade	0.05	resident	0.09	official	-0.06	finder	-0.07	volunteer	0.09	grandchild	0.06	brother	-0.07	niece	-0.07	sister	0.08	child	0.07
has o benh	kin	0.09	comrade	-0.05	nephew	0.07
has o bia	comrade	0.16
has o bien	nephew	0.06	family	-0.07
has o binh	kin	0.06	volunteer	0.07	witness	0.1	nephew	-0.05	family	-0.05	brother	-0.05	niece	0.09
has o bo	kin	-0.2	resident	0.09	official	-0.06	finder	0.06	witness	0.11	nephew	-0.05	niece	0.05
has o bot	kin	0.05	finder	0.06	family	0.11	grandchild	-0.05	son	0.05
has o buon	kin	-0.05	daughter	0.05
has o c3	kin	-0.06	sister	0.06
has o cai	kin	0.09	resident	-0.07	volunteer	0.05	wife	0.06
has o cam	son	0.08
has o canh	comrade	0.07
has o cao	volunteer	0.06	brother	0.08	niece	0.05
has o cau	kin	-0.17	comrade	0.11	resident	-0.08	finder	-0.05	witness	-0.05	nephew	-0.11	brother	0.07	sister	0.05	child	0.09
has o chan	kin	0.15	resident	-0.07	family of foreign veteran	0.06	family	0.08	sister	-0.05	daughter	0.06
has o chi	resident	0.06
has o cho	kin	-0.06	comrade	-0.07	witness	-0.05	nephew	0.1	family	-0.07	niece	-0.05	daughter-in-law	0.07
has o chua	kin	-0.06	comrade	0.09
has o con	kin	0.11	resident	-0.08	official	0.09	niece	0.08	sister	0.05
has o cong	comrade	0.08	family	-0.05	child	0.06
has o cu	kin	-0.12	witness	-0.06	grandchild	0.05
has o cua	kin	0.17	comrade	-0.12	volunteer	-0.05	nephew	0.08	grandchild	-0.06
has o cung	nephew	-0.05	brother	0.05	wife	0.06
has o da	niece	0.08
has o dai	comrade	0.08	resident	-0.09	cemetery keeper	0.05	great-grandchild	0.07
has o dak	kin	-0.06	organisation	0.06	family	0.12
has o dat	resident	-0.05	son	0.08
has o dau	kin	0.28	comrade	-0.05	resident	-0.2	official	-0.07	witness	-0.05	grandchild	-0.1	niece	0.09	wife	0.09	son	-0.05	child	-0.07	daughter-in-law	-0.05	great-grandchild	0.09
has o day	kin	-0.05	comrade	-0.07	resident	0.28	official	0.07	cemetery keeper	0.12	witness	-0.05	nephew	0.06
has o deo	comrade	-0.07	resident	-0.12	nephew	0.07	child	0.05
has o dien	kin	-0.06	great-grandchild	0.06
has o dinh	comrade	-0.05	resident	0.06	family	0.05
has o do	resident	0.05	witness	0.1	nephew	-0.09	grandchild	-0.09	niece	0.07	daughter	0.07	son	0.05
has o doc	comrade	0.05	witness	0.06	niece	0.06	daughter	-0.05	daughter-in-law	0.06
has o doi	comrade	0.08	resident	-0.11	teacher	0.05	brother	-0.06	sister	-0.05
has o don	resident	0.08	volunteer	0.05
has o dong	kin	0.05	comrade	-0.07	official	-0.1	finder	-0.06	volunteer	-0.05	witness	0.1	nephew	0.15	family	-0.09	grandchild	0.07	brother	-0.12	niece	-0.05
has o duc	kin	0.1
has o duong	kin	0.12	comrade	-0.07	brother	0.07
has o ga	kin	0.05	nephew	0.11
has o gan	kin	-0.08	comrade	0.07	family of foreign veteran	0.06
has o gia	resident	-0.05
has o go	comrade	0.11	resident	-0.1	witness	0.05	grandchild	0.1
has o goc	kin	-0.09	comrade	-0.09	resident	0.09	official	0.11	witness	0.05	grandchild	0.07
has o ha	kin	0.09	comrade	0.05	nephew	0.09	niece	-0.05
has o hai	comrade	-0.21	resident	-0.06	cemetery keeper	0.11	volunteer	0.05	witness	0.07	nephew	0.09	niece	-0.09
has o ham	nephew	-0.05	brother	-0.05	sister	0.08
has o hang	kin	-0.06	comrade	0.07	cemetery keeper	0.07	teacher	0.06	nephew	0.05
has o ho	comrade	0.05	resident	-0.06	family of foreign veteran	0.05	grandchild	0.09
has o hoc	kin	0.05	sister-in-law	0.05
has o hoi	volunteer	0.11
has o hon	comrade	0.05	teacher	0.05	family	0.06
has o hung	kin	0.08
has o huong	grandchild	0.06
has o khe	kin	0.25	comrade	0.08	resident	-0.08	official	-0.07	finder	0.12	brother	-0.06	son	0.1
has o khu	resident	-0.07	volunteer	-0.05	nephew	0.12	niece	-0.05	son	0.09
has o kien	kin	-0.06	resident	0.1
has o kim	kin	-0.1
has o kinh	kin	-0.06	comrade	0.09	nephew	0.06	family	-0.07
has o kon	kin	0.08	finder	-0.05
has o lai	kin	0.07	comrade	0.09	resident	-0.09	family	-0.11	grandchild	0.11	sister	-0.05	daughter	0.06	child	0.09
has o lam	comrade	-0.05	son	0.05	sister-in-law	0.05
has o lang	kin	-0.07	comrade	0.08	family	0.12	grandchild	-0.08	niece	0.07	sister	-0.06	child	0.05
has o lao	resident	0.05	family	-0.07	son	0.06
has o lo	comrade	0.07	resident	-0.07	official	0.05	sister	0.05
has o loc	kin	-0.13	finder	0.07	family	-0.05	brother	0.07
has o long	witness	0.1
has o lung	daughter	0.08
has o mai	kin	0.07	volunteer	0.05
has o mat	kin	0.1
has o mo	family	0.07
has o muong	resident	0.05	nephew	-0.07	niece	0.07
has o nam	cemetery keeper	0.05	sister	0.05
has o nga	resident	-0.08	witness	-0.05	family	0.1	grandchild	-0.06	sister	-0.09	wife	0.1	son	-0.06
has o ngam	niece	0.1
has o ngay	kin	-0.07	comrade	0.06
has o nghia	kin	0.05	official	-0.05	cemetery keeper	-0.11	volunteer	0.07	witness	-0.05	nephew	-0.08	niece	0.15	daughter	0.1	wife	-0.05	great-grandchild	-0.05
has o ngo	kin	0.09	comrade	-0.06
has o ngoai	nephew	0.09	family	-0.06
has o nha	comrade	0.05	organisation	0.06	family	0.09	grandchild	-0.07	niece	-0.1	daughter	0.07
has o nho	kin	-0.07	witness	0.1
has o ntls	kin	0.08	comrade	-0.07	official	-0.06	finder	-0.05	volunteer	0.2	witness	0.05	organisation	0.14
has o nui	kin	0.09	foreign veteran	0.05	nephew	0.08	niece	-0.07	son	0.08
has o nuong	kin	-0.11	resident	0.08	official	0.05
has o pha	kin	0.07	nephew	0.07
has o phia	kin	-0.13	comrade	0.1
has o pho	witness	-0.05	family	0.09	grandchild	-0.05	niece	-0.06
has o phu	resident	0.06	nephew	-0.07	brother	0.09
has o phum	comrade	0.1
has o phuoc	kin	-0.13	comrade	0.06	volunteer	0.06	child	0.05
has o phuong	comrade	-0.05	official	-0.06	organisation	0.11	nephew	-0.07	brother	0.05
has o quan	witness	0.05	family	0.06
has o quang	family	0.05	brother	0.05	niece	-0.05	sister	-0.06
has o que	kin	0.11	nephew	0.06	family	-0.06
has o quynh	sister	0.08
has o rach	kin	0.05	sister	0.05	son	0.05
has o ray	comrade	0.13
has o ria	comrade	0.11
has o rung	kin	0.07	comrade	-0.08	resident	0.08	niece	-0.05	daughter	0.11
has o sa	kin	0.06	grandchild	0.05
has o san	comrade	0.05	daughter-in-law	0.05
has o sau	resident	0.16
has o so	kin	-0.07	resident	0.11
has o son	comrade	0.05	volunteer	0.07	daughter	0.08
has o song	resident	0.05	organisation	0.05	great-grandchild	0.05
has o suoi	kin	0.05	comrade	0.09	resident	-0.1	grandchild	-0.06	brother	0.05	son	-0.05	child	0.08
has o ta	kin	-0.15	comrade	0.06	nephew	0.05
has o tam	kin	-0.08	finder	0.06	family of foreign veteran	0.06
has o tan	comrade	-0.05	resident	0.11	family	0.05	niece	0.06
has o tay	family	-0.09	brother	0.06	sister	0.07	wife	0.06
has o thach	comrade	0.07	grandchild	0.05	son	0.07
has o thai	volunteer	0.08	nephew	0.07
has o thanh	kin	0.13	comrade	-0.1	family	-0.05	daughter	0.07
has o thi	comrade	0.05	family	-0.05	niece	0.11
has o thon	comrade	-0.07	resident	0.14	official	-0.09	finder	0.05	brother	0.06
has o thuong	niece	0.06	son	0.05
has o tieu	kin	-0.07	comrade	0.08	resident	-0.05	family	0.07
has o tra	comrade	-0.05
has o tram	official	-0.06	finder	-0.05	witness	0.05	family	0.05
has o tran	kin	0.05	family	0.06	son	0.09
has o trang	resident	-0.05
has o trong	comrade	0.15
has o trung	kin	-0.08	comrade	0.05	resident	-0.1	nephew	0.08	family	0.06	grandchild	-0.07	niece	-0.08
has o truong	witness	0.09	teacher	0.15	nephew	-0.05	brother	0.11
has o vam	kin	0.12	resident	-0.06	brother	0.1	niece	-0.06	daughter	0.05
has o van	resident	0.06
has o vay	kin	0.05	volunteer	0.06	wife	0.05
has o vinh	comrade	0.11	resident	-0.07	nephew	-0.11	niece	0.07
has o voi	kin	0.13	family	-0.05	wife	0.06
has o vung	witness	0.05
has o vuon	kin	-0.09	comrade	0.2	grandchild	-0.05	brother	0.1	wife	0.05	child	0.06
has o xa	kin	-0.07	resident	0.09
has o xom	kin	-0.05	comrade	0.05	nephew	-0.08	great-grandchild	0.05
has o yen	family	0.06
has oai	kin	-0.05	comrade	-0.05
has oanh	comrade	0.06	resident	0.06	official	-0.07	grandchild	0.08
has october	witness	0.06	organisation	0.06	foreign veteran	-0.07	family of foreign veteran	0.06	researcher	0.05	daughter	0.05
has octobre	foreign veteran	0.07
has of	comrade	-0.12	official	-0.15	finder	-0.15	cemetery keeper	-0.07	volunteer	0.08	teacher	-0.06	foreign veteran	0.19	nephew	-0.08	family	-0.08	brother	-0.07	sister	0.09	daughter	0.09	son	-0.05	child	-0.06	daughter-in-law	-0.09
has of a	kin	-0.13	witness	0.07	organisation	0.06	foreign veteran	-0.07	family of foreign veteran	0.18
has of my	kin	0.11	daughter	0.06
has of the	comrade	-0.05	resident	0.13	official	-0.09	finder	-0.1	witness	-0.11	organisation	0.07	foreign veteran	0.13	family of foreign veteran	-0.09	researcher	0.13	nephew	-0.12	grandchild	-0.06	niece	0.11	daughter	0.09
has of them	kin	-0.05	foreign veteran	0.09
has off	kin	-0.15	official	0.05	foreign veteran	-0.05	family of foreign veteran	0.19
has office	organisation	0.06	family of foreign veteran	-0.05	daughter	0.09
has officer	kin	-0.06	comrade	-0.05	foreign veteran	0.13	sister-in-law	0.06
has oi	kin	0.09	resident	-0.14	official	0.05	witness	-0.09	nephew	-0.16	family	-0.06	niece	0.16	sister	0.05	daughter	0.05	great-grandchild	-0.08
has oi chau	kin	0.13	grandchild	0.07
has oi cho	comrade	-0.05	official	-0.05	nephew	-0.11	grandchild	-0.07	niece	0.16	daughter-in-law	0.08
has oi em	comrade	-0.07	resident	-0.05	official	0.07	finder	0.06	brother	0.08	son	0.05
has old	kin	-0.11	comrade	-0.08	resident	0.09	official	-0.05	finder	0.05	volunteer	-0.06	foreign veteran	0.23	family of foreign veteran	-0.09	researcher	-0.05
has om	kin	-0.24	official	-0.05	volunteer	0.08	witness	-0.07	family	0.06	sister	-0.09	sister-in-law	0.07
has on	kin	0.1	comrade	-0.15	resident	-0.18	official	-0.08	finder	-0.07	cemetery keeper	-0.07	volunteer	-0.26	witness	-0.13	organisation	-0.13	teacher	-0.1	foreign veteran	0.32	family of foreign veteran	0.06	researcher	0.08	nephew	-0.17	family	-0.05	grandchild	0.08	brother	0.06	sister	0.13	daughter	-0.05	wife	-0.06	son	-0.11	child	-0.11	great-grandchild	-0.1
has on a	kin	-0.13	comrade	0.07	witness	-0.05	foreign veteran	0.06	researcher	0.08
has on it	kin	-0.06	family of foreign veteran	0.15
has on the	comrade	-0.05	volunteer	-0.15	organisation	-0.06	foreign veteran	0.14	researcher	-0.07	nephew	-0.08	family	-0.07	grandchild	0.06	brother	-0.06	niece	0.13
has oncle	kin	0.11	finder	-0.05	family of foreign veteran	0.11	nephew	0.11	family	-0.09	grandchild	-0.05	niece	0.14
has one	kin	-0.18	official	0.05	volunteer	0.06	organisation	-0.07	foreign veteran	0.14	family of foreign veteran	0.07	researcher	-0.06	nephew	-0.06	niece	0.05	sister-in-law	0.06
has one of	foreign veteran	0.13
has ong	kin	0.19	comrade	-0.42	resident	0.39	official	0.17	finder	-0.1	volunteer	-0.28	witness	0.13	teacher	-0.08	family of foreign veteran	-0.15	researcher	-0.12	nephew	-0.23	family	0.38	grandchild	0.68	brother	-0.28	niece	-0.17	sister	-0.28	daughter	-0.45	child	-0.21	daughter-in-law	-0.1	sister-in-law	-0.2
has ong anh	resident	0.08	sister	0.07
has ong ay	kin	-0.08	resident	0.21	family	0.07	grandchild	-0.06	niece	-0.06	wife	0.13
has ong ba	comrade	-0.06	resident	-0.08	official	-0.06	cemetery keeper	0.06	nephew	0.06	grandchild	0.09	niece	0.05	daughter	-0.06	sister-in-law	0.07
has ong bac	comrade	0.06	resident	-0.05	niece	0.08
has ong ban	resident	0.09
has ong bao	kin	-0.08	comrade	0.09	volunteer	0.05	nephew	0.05
has ong bay	comrade	0.07
has ong bi	official	0.06	nephew	-0.05	grandchild	0.16
has ong bo	kin	-0.05	comrade	-0.08	resident	0.13	volunteer	0.07	family	0.06
has ong bui	comrade	-0.05	resident	-0.06	witness	0.06	teacher	0.06	grandchild	0.13
has ong ca	organisation	0.06	nephew	-0.05	great-grandchild	0.13
has ong cau	nephew	0.11	grandchild	-0.07	niece	0.11
has ong chau	comrade	0.05	nephew	-0.06	grandchild	0.05
has ong chet	kin	0.08	resident	-0.05	family	-0.05	grandchild	0.05	child	0.05
has ong chi	witness	0.11
has ong chin	comrade	0.09	resident	-0.08	witness	0.11
has ong chon	comrade	0.13	resident	-0.07	foreign veteran	0.07
has ong chu	kin	0.15	comrade	-0.07	finder	-0.06	nephew	0.13	grandchild	-0.05	niece	0.07
has ong co	kin	0.17	comrade	-0.07	resident	-0.12	finder	0.06	nephew	-0.08	family	-0.13	grandchild	-0.13	niece	-0.06	wife	-0.05	child	-0.05	great-grandchild	0.5
has ong con	kin	-0.09	comrade	0.06	grandchild	0.08
has ong cu	kin	0.09	resident	-0.1	witness	0.05	grandchild	-0.06
has ong cung	kin	-0.05
has ong dan	comrade	-0.06	resident	0.12	finder	-0.05	volunteer	0.06
has ong dang	official	0.06
has ong di	resident	0.1	grandchild	0.09	niece	-0.05
has ong dinh	resident	-0.05	official	0.05	son	0.06
has ong do	kin	-0.05	comrade	0.08
has ong doi	organisation	0.06	child	0.06
has ong duoc	resident	-0.05
has ong em	comrade	0.06	resident	-0.08	nephew	-0.08	grandchild	0.21
has ong gia	kin	-0.12	comrade	0.05	resident	-0.05	family	0.05
has ong giao	kin	-0.09	teacher	0.05
has ong ha	comrade	-0.07	official	0.05
has ong hai	comrade	0.07	resident	0.05	nephew	0.06	grandchild	-0.11
has ong ho	kin	-0.16	finder	0.08
has ong hoang	official	0.08	teacher	0.05
has ong hy	comrade	-0.05	volunteer	0.05
has ong ke	kin	-0.12	comrade	0.06
has ong khong	kin	-0.07	comrade	-0.06	resident	0.16	nephew	-0.05
has ong la	kin	-0.14	comrade	0.09	resident	0.05	official	0.11	nephew	-0.13	family	0.06	grandchild	0.06	sister	-0.05	daughter	-0.05	wife	0.05	son	-0.05	great-grandchild	0.05
has ong lam	kin	0.06	comrade	-0.08	resident	-0.08
has ong le	comrade	-0.08	resident	0.11	nephew	-0.05	niece	0.06
has ong luc	kin	0.07
has ong luong	great-grandchild	0.05
has ong mat	kin	0.21	comrade	-0.05	resident	-0.07	nephew	-0.07	family	-0.08	grandchild	0.25	brother	-0.05	daughter	-0.06
has ong nam	comrade	-0.09	resident	0.12	volunteer	0.05	organisation	0.05	nephew	-0.07	grandchild	-0.05	brother	0.06	great-grandchild	0.07
has ong nay	kin	0.07	resident	-0.06	volunteer	0.05
has ong ngoai	kin	0.18	resident	-0.1	finder	-0.07	volunteer	-0.05	witness	-0.07	family	-0.2	grandchild	0.45	brother	-0.06	niece	-0.11	daughter	-0.07	wife	-0.05	child	-0.06	great-grandchild	-0.07
has ong nguyen	resident	-0.08	grandchild	0.06
has ong nha	kin	-0.08	wife	0.17
has ong noi	kin	0.15	official	-0.07	witness	-0.07	nephew	-0.16	family	-0.09	grandchild	0.56	brother	-0.06	niece	-0.13	sister	-0.1	wife	-0.11	child	-0.09	daughter-in-law	-0.05	great-grandchild	-0.2
has ong o	kin	-0.05	comrade	0.11	resident	0.11	family	-0.05	grandchild	0.15	niece	-0.05	wife	0.05
has ong pham	kin	0.16	resident	-0.07	family	0.05	daughter	0.05
has ong phan	kin	-0.08	volunteer	0.05	grandchild	0.05
has ong sau	comrade	-0.05	resident	0.12
has ong sinh	kin	0.08	grandchild	0.1
has ong ta	official	0.05
has ong tam	teacher	0.05
has ong ten	kin	0.2	comrade	0.08	nephew	-0.08	grandchild	0.21	niece	-0.08	wife	0.05	child	-0.05	great-grandchild	-0.05
has ong thi	kin	-0.07	great-grandchild	0.05
has ong toi	kin	0.05	grandchild	0.17
has ong tran	kin	0.13	organisation	0.05	nephew	0.06	brother	-0.05
has ong tre	kin	0.21	comrade	-0.09	resident	-0.08	finder	0.05	nephew	-0.11	grandchild	0.18	niece	0.05
has ong truong	resident	0.06
has ong tu	kin	-0.05	resident	0.05	nephew	0.05	grandchild	-0.1	niece	0.11
has ong ve	resident	0.07	grandchild	0.09	niece	0.08
has ong vi	official	0.07
has ong voi	kin	-0.06	comrade	0.05	finder	0.05	grandchild	0.05
has ong vu	resident	0.08	family	0.07
has ong xa	kin	-0.05	wife	0.05
has ong y	great-grandchild	0.05
has only	kin	0.35	official	-0.05	witness	-0.06	family of foreign veteran	-0.06	researcher	-0.05	nephew	-0.06	family	-0.06	grandchild	-0.09	brother	-0.06	daughter	0.06	great-grandchild	0.08
has ont	resident	0.05	finder	-0.05	witness	0.1	foreign veteran	0.12	family	0.07
has operation	witness	0.05	family of foreign veteran	-0.06	researcher	0.12
has or	kin	0.06	resident	-0.05	finder	-0.05	volunteer	-0.06	organisation	0.05	foreign veteran	0.22	family of foreign veteran	-0.05	researcher	-0.05	family	0.06	grandchild	-0.06
has org	kin	0.09	comrade	-0.14	resident	-0.06	official	-0.05	finder	0.12	volunteer	-0.08	witness	-0.05	organisation	0.07	family of foreign veteran	0.12	grandchild	0.06	niece	-0.05
has other	kin	0.12
has others	kin	-0.05
has ou	kin	0.05	comrade	-0.07	family of foreign veteran	0.07
has our	kin	-0.08	comrade	-0.07	finder	0.05	volunteer	-0.13	foreign veteran	0.22	family of foreign veteran	-0.18	researcher	-0.09	grandchild	-0.05	sister	0.13
has out	finder	-0.05	family of foreign veteran	0.06
has over	foreign veteran	0.08	family of foreign veteran	-0.05
has own	kin	-0.09	finder	0.15	foreign veteran	0.19	family of foreign veteran	-0.11
has p	kin	-0.12	volunteer	0.08	researcher	0.05
has pa	kin	0.09	official	-0.06	volunteer	-0.06	organisation	0.09	nephew	-0.05	family	-0.09	niece	0.05	daughter	0.12
has pac	family	-0.06	child	0.05
has page	kin	-0.07	official	0.05	family of foreign veteran	0.17	niece	0.07
has pailin	nephew	-0.05	child	0.05
has pan	kin	-0.09	official	0.05
has pang	volunteer	0.05	witness	0.05	nephew	-0.06	family	0.08
has pao	nephew	0.06	brother	0.09	niece	-0.05	sister	-0.06
has paper	kin	0.07	foreign veteran	-0.08	grandchild	0.09	niece	-0.15	sister	-0.06	daughter	0.09
has papers	comrade	-0.05	finder	-0.05	volunteer	0.05
has par	kin	0.09	comrade	-0.11	witness	0.13	family of foreign veteran	-0.06	researcher	0.05	nephew	0.06	family	-0.05	niece	0.05	sister	-0.05
has pas	kin	-0.08	finder	0.14
has passed	kin	-0.08	comrade	0.05	foreign veteran	-0.05	family of foreign veteran	0.09
has paul	kin	0.07	teacher	0.08	foreign veteran	-0.06	family of foreign veteran	0.09	nephew	-0.05	brother	0.12	niece	-0.05
has penicillin	resident	-0.05
has people	comrade	-0.07	resident	-0.05	finder	0.06	witness	0.07	foreign veteran	-0.08	nephew	-0.06	grandchild	0.08	brother	0.05	sister-in-law	0.05
has pere	comrade	-0.06	resident	-0.05	finder	-0.08	witness	-0.07	teacher	0.06	foreign veteran	-0.06	family of foreign veteran	0.17	researcher	-0.06	nephew	-0.09	family	-0.05	grandchild	0.05	sister	-0.05	daughter	0.05	daughter-in-law	0.1	great-grandchild	0.09
has petit	comrade	0.05	organisation	0.05	family of foreign veteran	0.06	family	0.05
has peut	kin	0.16	witness	0.05	teacher	0.08	foreign veteran	-0.06	nephew	-0.06	family	0.07	niece	0.05
has pha	kin	0.08	official	-0.05	witness	0.05	foreign veteran	0.07	family	-0.1	grandchild	-0.06	niece	0.06	wife	-0.07	son	0.05	child	-0.07	great-grandchild	0.1
has pha din	official	0.05	witness	0.07
has pha long	kin	-0.12	resident	0.05	volunteer	0.11	brother	0.07
has phac	kin	0.11	comrade	-0.1	resident	-0.05	family	0.08
has phai	kin	-0.13	comrade	0.17	resident	0.13	official	-0.21	finder	-0.14	volunteer	-0.05	witness	-0.17	organisation	-0.07	foreign veteran	-0.08	nephew	0.18	family	-0.1	grandchild	-0.11	sister	-0.06	daughter	-0.12	wife	-0.12	son	0.11	child	0.07	daughter-in-law	0.11
has phai bo	comrade	0.08
has phai co	family	0.05	brother	0.06
has phai khong	niece	0.05
has phai la	kin	0.08	comrade	0.05	nephew	-0.05	niece	0.06
has phai lam	kin	0.05	grandchild	-0.07	brother	0.07
has phai liet	kin	-0.08	resident	0.1
has phai tim	kin	0.05	resident	-0.05	nephew	0.13
has pham	kin	-0.22	resident	-0.07	official	0.19	volunteer	0.21	witness	-0.13	foreign veteran	-0.12	family of foreign veteran	0.1	nephew	-0.08	family	0.05	wife	0.14
has pham gia	kin	0.08	family	0.09
has pham huu	organisation	0.05	family	0.05
has pham ngoc	kin	-0.1	cemetery keeper	0.06	nephew	-0.06	niece	0.09	daughter-in-law	0.06
has pham thi	resident	0.1	volunteer	-0.06	witness	0.05	organisation	0.05	nephew	0.07
has pham van	kin	-0.07	comrade	-0.05	volunteer	0.09	foreign veteran	-0.07	family	0.09	niece	-0.06	wife	0.09
has phan	kin	-0.17	resident	0.15	official	0.15	finder	-0.15	cemetery keeper	-0.05	volunteer	0.12	foreign veteran	-0.11	family of foreign veteran	-0.06	researcher	0.07	nephew	-0.05	family	0.09	brother	-0.06	sister	0.11	daughter	-0.11
has phan ba	comrade	-0.07	researcher	0.07	nephew	0.07	niece	-0.05
has phan dinh	kin	-0.05	resident	0.15	official	-0.05	family of foreign veteran	0.05
has phan mo	kin	-0.07	comrade	-0.05	official	0.12	witness	0.08	nephew	0.14	grandchild	-0.06	brother	-0.09	niece	-0.05
has phan thi	resident	0.06	nephew	-0.06	brother	-0.06	niece	0.12	son	0.05
has phan van	kin	-0.06	comrade	0.09	volunteer	0.05	niece	0.05
has phao	kin	-0.15	comrade	0.24	official	-0.1	finder	-0.12	cemetery keeper	-0.06	volunteer	-0.07	organisation	-0.1	teacher	0.07	nephew	-0.05	grandchild	-0.15	niece	0.05	sister	0.06	wife	0.07	child	-0.09	sister-in-law	0.06
has phao bay	kin	-0.05	comrade	0.1
has phao binh	comrade	0.12	official	-0.06	grandchild	-0.05
has phao cao	comrade	-0.08	resident	0.08	grandchild	-0.05	son	0.07
has phao o	official	0.05	brother	0.08	daughter	0.08
has phao thu	comrade	0.11	official	0.05	volunteer	-0.05
has phap	comrade	-0.08	resident	0.08	official	0.09	organisation	0.1	nephew	-0.05	family	0.11	child	-0.06	great-grandchild	0.08
has phat	kin	-0.22	resident	0.1	finder	0.16	organisation	0.1	nephew	-0.06	son	0.05	child	0.08
has phat hien	kin	-0.05	resident	-0.08	finder	0.08
has phau	kin	-0.06	comrade	0.05	resident	-0.12	finder	0.08	witness	-0.06	daughter	0.05
has phau tien	teacher	0.05	wife	0.05
has phe	kin	-0.08	resident	0.13	official	0.09	nephew	-0.07
has phep	nephew	0.06	niece	-0.08	wife	0.09
has phi	kin	-0.12	comrade	0.17	resident	0.05	official	0.09	finder	-0.14	volunteer	0.08	family of foreign veteran	-0.05	family	-0.07	wife	0.08	child	-0.06	great-grandchild	-0.05
has phi cong	kin	-0.13	organisation	0.06	family	0.06
has phi lao	resident	0.07
has phi thi	nephew	0.06
has phi van	comrade	0.07
has phia	kin	-0.33	comrade	0.17	resident	0.08	official	-0.1	witness	0.15	teacher	-0.07	foreign veteran	0.17	family of foreign veteran	0.1	nephew	-0.1	family	0.09	grandchild	0.09	wife	-0.07	son	0.19	great-grandchild	-0.06
has phia bac	kin	-0.06	resident	-0.05	witness	0.07	organisation	0.06	foreign veteran	0.05	nephew	-0.05	grandchild	0.08	sister	0.05
has phia ben	official	0.06	cemetery keeper	0.05	family of foreign veteran	0.06
has phia dong	researcher	0.07
has phia nam	comrade	-0.09	family of foreign veteran	0.05	family	-0.08	brother	0.09	niece	-0.08	son	0.08
has phia sau	finder	0.08
has phia tay	foreign veteran	0.07	family	-0.06	grandchild	0.08	niece	0.07	sister	-0.05	daughter	0.05
has phien	kin	-0.14	resident	0.05	finder	-0.05	witness	0.06	foreign veteran	0.06	sister	0.07	son	0.05
has phien dich	foreign veteran	0.07
has phieu	official	-0.06	nephew	-0.06	child	0.1
has phim	kin	0.07	comrade	-0.06	official	-0.05	volunteer	0.05	wife	0.08
has phin	kin	0.06	witness	0.05	great-grandchild	0.05
has phnom	nephew	0.06
has pho	kin	-0.06	comrade	0.08	official	0.14	finder	-0.1	cemetery keeper	-0.09	volunteer	-0.27	witness	-0.05	teacher	-0.1	foreign veteran	-0.06	family of foreign veteran	-0.06	nephew	0.05	niece	-0.12	sister	-0.06	daughter	0.11	wife	0.08	daughter-in-law	0.12	sister-in-law	-0.08	great-grandchild	-0.08
has pho chu	kin	-0.05	official	0.07
has pho dai	great-grandchild	0.05
has pho don	kin	-0.06	grandchild	0.08
has pho hang	kin	0.09
has pho nguoi	comrade	0.07
has phoi	kin	-0.06	resident	-0.09	official	0.05	witness	0.06
has phol	official	0.05
has phon	resident	-0.07	nephew	0.08
has phone	volunteer	0.06	niece	-0.05
has phong	kin	0.09	comrade	-0.17	resident	-0.2	volunteer	0.24	teacher	0.11	family of foreign veteran	-0.17	family	0.05	brother	0.11	sister	0.05	daughter	-0.13	wife	-0.07	son	-0.17	great-grandchild	-0.07
has phong bi	kin	-0.08	comrade	-0.1	volunteer	0.07	organisation	0.05	nephew	-0.06
has phong chinh	comrade	-0.05	niece	0.07
has phong co	kin	-0.09	cemetery keeper	0.1
has phong dien	comrade	-0.05	volunteer	0.12	grandchild	0.05	brother	-0.05
has phong khong	comrade	-0.1	official	-0.05	volunteer	0.07
has phong nhap	kin	0.05	family	0.11	niece	-0.05
has phong noi	comrade	0.07	niece	0.07
has phong vien	kin	0.12	foreign veteran	0.06	nephew	-0.05	child	0.05
has photo	kin	-0.13	comrade	-0.06	finder	-0.08	volunteer	0.11	foreign veteran	-0.08	family of foreign veteran	0.1	daughter-in-law	0.07	great-grandchild	0.06
has phu	resident	-0.09	official	-0.06	finder	-0.05	volunteer	-0.2	witness	-0.07	organisation	0.17	teacher	-0.06	family of foreign veteran	0.08	nephew	0.07	grandchild	-0.07	niece	-0.08	daughter	-0.08	wife	-0.12	sister-in-law	0.05	great-grandchild	-0.05
has phu cat	organisation	0.05
has phu cu	kin	0.06	nephew	0.07	great-grandchild	0.07
has phu ly	nephew	0.08
has phu ninh	resident	0.1
has phu nu	kin	-0.13	resident	0.07	cemetery keeper	0.05	organisation	0.14	foreign veteran	0.07	nephew	-0.05	grandchild	0.07	son	0.05
has phu quoc	kin	0.06	comrade	-0.07	family	-0.06	daughter	0.06
has phu thai	kin	-0.08	researcher	0.05
has phu tho	kin	0.07	volunteer	0.08	nephew	-0.13	brother	0.07	niece	0.09	son	-0.05
has phu trach	kin	-0.06	official	0.06
has phu xuyen	son	0.1
has phu yen	kin	0.08	family	0.06
has phuc	kin	0.23	comrade	-0.07	resident	-0.09	cemetery keeper	0.1	volunteer	-0.06	witness	-0.07	organisation	-0.05	nephew	0.13	grandchild	0.07	niece	-0.07	sister	-0.06	son	-0.09	sister-in-law	0.06
has phuc kich	comrade	-0.07	official	-0.11	cemetery keeper	0.07	volunteer	0.1	family	0.08	child	0.06
has phuc o	kin	0.07	witness	0.08	nephew	0.06	daughter	0.07
has phuc tho	family	-0.05	niece	0.05	sister-in-law	0.08
has phuc vu	comrade	-0.05	foreign veteran	0.09	family	0.05
has phum	kin	0.05	comrade	0.1	resident	-0.06	witness	-0.05	niece	-0.08
has phum ta	kin	-0.07	comrade	0.07
has phung	kin	0.07	comrade	0.07	resident	0.08	volunteer	-0.14	witness	-0.05	organisation	-0.06	family of foreign veteran	-0.07	nephew	-0.1	family	-0.21	grandchild	0.1	daughter	0.11	wife	-0.07	daughter-in-law	0.05
has phung the	family	-0.09	sister	0.09
has phung thi	kin	0.08	family	-0.1	sister	0.09	daughter	0.05
has phung van	kin	0.05	nephew	-0.07	son	0.05
has phuoc	kin	-0.33	official	0.07	finder	0.13	witness	-0.08	teacher	-0.05	foreign veteran	-0.05	nephew	0.07	family	-0.21	grandchild	0.15	daughter-in-law	-0.05
has phuoc long	comrade	0.07	nephew	-0.06	grandchild	0.05	daughter	0.05
has phuong	kin	0.15	comrade	-0.11	resident	-0.16	official	-0.05	volunteer	-0.06	witness	0.08	organisation	0.11	family of foreign veteran	-0.06	nephew	-0.07	family	0.05	grandchild	-0.11	brother	0.09	niece	0.07	sister	-0.06	daughter	0.11	son	-0.09	daughter-in-law	0.05	sister-in-law	0.08	great-grandchild	-0.07
has phuong bao	nephew	-0.05
has phuong hoang	witness	0.05	family	-0.05	sister-in-law	0.08
has phuong huyen	kin	0.13	resident	-0.07	daughter	0.05	child	0.06
has phuong quan	kin	0.06	resident	-0.05
has phut	kin	-0.05	comrade	0.05
has pin	resident	-0.07	finder	0.09	daughter-in-law	0.05
has place	kin	0.08	comrade	-0.05	official	-0.05	finder	-0.07	foreign veteran	-0.05	grandchild	-0.07	niece	-0.05	sister	0.11
has platoon	volunteer	0.05	researcher	0.07	family	0.05
has please	kin	0.17	resident	-0.08	finder	0.06	foreign veteran	-0.2	family of foreign veteran	-0.05	nephew	0.05	grandchild	0.07	niece	-0.06	sister	0.05	daughter	-0.08
has plei	kin	0.11	teacher	0.05	foreign veteran	-0.05	niece	0.08
has plei me	kin	0.05	teacher	0.06
has pleiku	resident	-0.06	witness	0.06	nephew	-0.09	family	0.09	grandchild	0.06
has po	kin	-0.11	comrade	0.07	resident	-0.08	witness	0.14	researcher	0.05	family	0.08
has pon	comrade	-0.06	organisation	0.05	family	0.11	sister-in-law	0.05
has pon pot	kin	0.05	resident	-0.05	nephew	-0.05	family	0.07	sister-in-law	0.05
has pong	kin	0.05	comrade	-0.06	resident	-0.06	official	0.06	witness	0.1	nephew	0.16	family	-0.08
has pont	foreign veteran	-0.05	family of foreign veteran	0.14
has poste	kin	-0.05	foreign veteran	0.13
has pot	comrade	0.05	official	0.06	family	0.06	sister-in-law	0.05
has pour	kin	0.16	comrade	-0.05	finder	0.05	witness	0.11	family of foreign veteran	-0.08	nephew	0.1	grandchild	0.07	brother	0.05	niece	-0.06
has pres	kin	-0.06	comrade	-0.05	finder	0.11	niece	0.06	daughter	0.08
has pres de	kin	-0.07	finder	0.12	family of foreign veteran	-0.07	niece	0.07
has prisonnier	kin	-0.05	family of foreign veteran	0.24	niece	0.05
has prong	finder	0.05
has province	kin	0.11	foreign veteran	0.05	nephew	-0.05	daughter	0.13
has pu	resident	0.09	organisation	0.06
has put	kin	-0.16	resident	0.05	official	-0.05	volunteer	-0.07	witness	0.05	researcher	-0.05	nephew	-0.07	family	0.05	sister	0.07
has put in	kin	-0.13	family of foreign veteran	0.09
has q	kin	0.07	nephew	0.05	family	0.05
has qk5	kin	-0.07	official	0.09
has qu	witness	0.07	teacher	0.07	foreign veteran	0.06	family of foreign veteran	-0.11	family	-0.05	grandchild	-0.05	sister	0.06
has qu il	kin	0.07	teacher	0.07	family of foreign veteran	-0.12	nephew	0.05
has qu on	comrade	0.06	foreign veteran	0.08
has qua	comrade	0.14	resident	-0.11	official	0.05	cemetery keeper	0.05	witness	0.05	teacher	-0.09	nephew	0.25	family	0.09	grandchild	-0.25	niece	0.07	daughter	-0.1	child	-0.05	great-grandchild	-0.06
has qua doi	kin	0.1	resident	-0.06	official	-0.06	niece	0.1	son	0.07
has qua song	kin	0.05	nephew	0.05	grandchild	0.05
has qua suoi	resident	0.07	witness	-0.05
has quach	resident	-0.1	cemetery keeper	0.05	volunteer	0.07	brother	0.06	niece	-0.06	sister	0.05	daughter	-0.05
has quach cong	brother	0.06
has quach thi	official	0.05	researcher	0.05	brother	0.06
has quach van	kin	-0.11
has quan	comrade	-0.07	resident	-0.18	official	-0.27	cemetery keeper	0.36	organisation	-0.07	teacher	-0.14	foreign veteran	-0.1	family of foreign veteran	-0.08	nephew	-0.26	family	0.1	grandchild	0.08	daughter	0.11	son	0.13	child	-0.09	great-grandchild	-0.18
has quan ba	witness	0.06
has quan cua	resident	0.08	volunteer	0.07
has quan doi	comrade	-0.05	wife	0.06
has quan khu	kin	0.2	comrade	-0.05	resident	-0.07	family	0.08	niece	0.05	sister	-0.05
has quan luc	organisation	0.06	daughter	0.05
has quan ly	finder	0.05	cemetery keeper	0.12
has quan nam	kin	0.06	child	0.05
has quan nhan	kin	-0.07	volunteer	0.05
has quan su	kin	-0.06	official	0.13	finder	0.06
has quan tai	resident	0.08
has quan tinh	kin	0.05	organisation	0.05	niece	0.05
has quan toi	son	0.05
has quan trang	comrade	-0.05	resident	-0.11	official	-0.21	cemetery keeper	0.46	volunteer	-0.06	organisation	-0.06
has quan trung	teacher	0.06
has quan xa	kin	0.13	niece	0.08	sister	0.06	wife	-0.05
has quan y	kin	0.09	comrade	0.2	official	-0.05	witness	-0.05	teacher	0.05	family	-0.05	brother	0.07
has quang	comrade	0.09	finder	-0.12	cemetery keeper	-0.11	witness	-0.24	organisation	-0.1	foreign veteran	-0.15	family of foreign veteran	-0.18	researcher	-0.12	nephew	0.09	family	0.06	grandchild	-0.1	sister	0.05	daughter	-0.09	wife	-0.1	child	-0.08	daughter-in-law	-0.09	great-grandchild	-0.05
has quang binh	kin	0.12	family of foreign veteran	0.06	nephew	-0.07	family	-0.09	grandchild	0.05	niece	0.05	sister	0.11
has quang da	nephew	0.05	family	0.07	grandchild	-0.05
has quang nam	kin	0.07	comrade	-0.06	official	-0.05	finder	0.09	witness	0.07	nephew	0.08	niece	-0.05
has quang ngai	witness	0.07	nephew	-0.1	niece	0.13	sister	-0.06
has quang ninh	kin	0.06	nephew	0.05	sister	0.12
has quang thi	kin	0.05
has quang tri	resident	-0.12	official	0.05	cemetery keeper	-0.05	nephew	0.11	family	-0.13	niece	-0.12
has quang trung	resident	0.05
has quang uyen	volunteer	0.05
has quang van	kin	-0.06
has quang vinh	resident	0.15	volunteer	0.05
has quang xuong	kin	-0.07	comrade	0.05
has quang yen	kin	0.11	nephew	0.05
has quanh	kin	-0.06	comrade	-0.08	finder	-0.07
has quao	comrade	0.05	nephew	0.06
has quat	kin	-0.05	official	0.05	teacher	0.05	family	0.07
has quay	kin	-0.09	comrade	0.16	resident	-0.13	official	-0.05	finder	0.1	foreign veteran	0.05	grandchild	0.06
has quay lai	witness	0.06	foreign veteran	0.07	great-grandchild	0.05
has quay ve	comrade	0.07	finder	0.07
has que	kin	-0.17	comrade	0.13	resident	-0.12	official	-0.14	volunteer	-0.13	witness	-0.15	teacher	0.07	foreign veteran	0.07	family of foreign veteran	-0.17	nephew	-0.14	brother	0.07	niece	-0.17	daughter	0.06	son	-0.07	sister-in-law	-0.07	great-grandchild	-0.06
has que an	kin	-0.07
has que binh	kin	-0.05	volunteer	0.05	teacher	0.05	daughter	0.07
has que cam	kin	-0.13	finder	0.07	volunteer	0.06
has que cho	kin	-0.09	comrade	0.06	cemetery keeper	0.06
has que co	resident	-0.05	teacher	0.06	family	-0.06
has que dau	kin	-0.06	comrade	-0.05	resident	0.07
has que dien	kin	-0.05	comrade	0.05
has que do	kin	-0.06	comrade	0.05	great-grandchild	0.05
has que dong	comrade	-0.06
has que gia	kin	-0.06	finder	0.08
has que goc	kin	0.12	nephew	-0.12	daughter	-0.06	son	0.13	sister-in-law	0.08
has que ha	witness	0.07
has que hai	kin	-0.13	comrade	0.1	resident	-0.08	grandchild	0.06
has que hoang	kin	0.11	child	0.05
has que kien	resident	0.05
has que kim	resident	0.05	wife	0.06
has que lang	kin	0.16	comrade	-0.1	teacher	0.05	nephew	0.06	grandchild	-0.05
has que le	finder	0.05	witness	0.05	organisation	0.06	family of foreign veteran	0.08	grandchild	0.05
has que nam	sister	-0.05
has que nga	kin	0.05	wife	0.05
has que ngoai	resident	0.1	daughter-in-law	0.06
has que o	resident	-0.05
has que ong	kin	0.06	organisation	0.06
has que phu	nephew	-0.07	daughter	-0.05	son	0.05
has que quan	kin	-0.08	comrade	-0.07	nephew	-0.07	grandchild	0.05	brother	0.09	daughter	0.05
has que quang	kin	-0.06	resident	0.07
has que quynh	kin	0.05
has que son	foreign veteran	0.1	family	-0.05	grandchild	-0.05	brother	0.08
has que tan	niece	-0.06
has que thai	comrade	-0.06	resident	0.1	witness	0.12	researcher	0.06
has que thanh	kin	-0.16	cemetery keeper	0.09	nephew	-0.05
has que thi	kin	0.05	volunteer	0.06	wife	0.05
has que thon	kin	0.05	brother	0.07
has que thuy	comrade	0.05	finder	0.05	family	0.06
has que tien	kin	-0.09	comrade	0.08
has que toi	kin	0.08	comrade	-0.14	resident	0.06	child	0.09
has que vinh	nephew	0.13	family	-0.07	niece	-0.05
has que vo	kin	0.05	comrade	0.06	official	0.05	sister	0.06
has que vu	kin	0.06	finder	0.05	sister	0.05
has que xa	kin	0.06	comrade	-0.05	resident	0.07	official	-0.05	nephew	-0.07	family	0.1	grandchild	0.09	niece	-0.11	daughter	0.11	wife	-0.05	son	-0.06	child	0.05
has que yen	comrade	0.09
has quen	kin	-0.2	comrade	0.24	cemetery keeper	0.08	volunteer	-0.05	witness	-0.1	nephew	-0.06	niece	0.06	sister	0.11
has question	kin	0.13	finder	0.05	family	-0.06	great-grandchild	0.05
has quet	official	-0.06	cemetery keeper	0.11	teacher	0.08
has qui	kin	0.15	comrade	-0.06	finder	-0.06	witness	-0.05	foreign veteran	0.15	family	-0.09	grandchild	0.11	great-grandchild	0.09
has quoc	kin	0.18	official	0.05	finder	-0.12	foreign veteran	-0.1	nephew	0.2	family	-0.12	grandchild	-0.13	brother	-0.12	niece	-0.08	sister	0.07	wife	-0.05	son	-0.1	great-grandchild	0.07
has quoc bao	comrade	0.06
has quoc doan	kin	0.19	comrade	-0.08	organisation	0.05	nephew	-0.08	family	0.11	great-grandchild	0.13
has quoc ghi	nephew	-0.05	family	-0.08	daughter-in-law	0.06
has quoi	kin	-0.1	comrade	0.12
has quy	comrade	-0.17	resident	0.08	finder	-0.07	cemetery keeper	0.16	witness	0.05	foreign veteran	0.08	family of foreign veteran	0.06	family	0.07	niece	0.06	son	-0.08	child	-0.06	sister-in-law	-0.06	great-grandchild	0.05
has quy ban	comrade	-0.06
has quy co	resident	0.05	nephew	-0.06	niece	0.08
has quy nhon	foreign veteran	0.07
has quy tap	kin	0.1	finder	-0.09	cemetery keeper	0.1	organisation	0.08	nephew	0.14	niece	-0.1	child	-0.06
has quy vi	comrade	-0.05	family	0.09
has quyen	kin	-0.1	comrade	0.09	finder	0.1	witness	0.05	foreign veteran	-0.05	family of foreign veteran	0.05	nephew	-0.06	family	-0.05	niece	0.21	daughter	-0.07	daughter-in-law	0.06
has quyen so	comrade	-0.05	official	0.05	finder	0.09	witness	0.06	family of foreign veteran	0.06
has quyet	comrade	-0.11	resident	-0.14	official	0.06	finder	0.08	volunteer	0.1	nephew	0.08	family	-0.07	grandchild	0.06	brother	0.05	niece	-0.07	sister	-0.1	daughter	0.06
has quyet thang	resident	-0.06	official	-0.05	organisation	0.07	family	0.07	niece	-0.06
has quynh	comrade	-0.09	official	0.1	finder	-0.07	witness	-0.05	organisation	-0.05	nephew	-0.06	family	-0.07	niece	0.06	child	-0.05
has quynh luu	family	-0.06	grandchild	0.07
has quynh phu	researcher	0.05	nephew	-0.05	sister	0.06
has r	kin	0.05	comrade	0.06	resident	-0.06	foreign veteran	0.06	family of foreign veteran	-0.05	nephew	-0.11
has ra	kin	-0.18	comrade	0.41	resident	-0.16	official	0.12	cemetery keeper	-0.12	volunteer	-0.14	witness	0.07	teacher	-0.06	foreign veteran	-0.12	family of foreign veteran	-0.07	researcher	-0.05	family	-0.25	brother	0.12	niece	0.13	sister	-0.06	daughter	-0.05	wife	-0.18	son	0.07	child	0.24
has ra bac	kin	-0.1	comrade	0.16	family	-0.05	niece	0.09
has ra chon	resident	-0.06	witness	0.07	daughter	0.07
has ra day	kin	0.07	niece	0.06
has ra di	kin	0.13	comrade	0.05	resident	-0.05	family	-0.05	sister	0.05
has ra duoc	comrade	0.06	volunteer	0.07
has ra khoi	comrade	0.07	organisation	0.05
has ra khong	kin	0.1	brother	0.06
has ra la	grandchild	0.06
has ra nghia	kin	0.07	organisation	0.06	family	-0.05	brother	0.07
has ra thi	kin	-0.05	nephew	-0.05	great-grandchild	0.05
has ra toi	resident	-0.07	witness	0.07	son	0.06
has rach	kin	-0.16	comrade	0.13	resident	-0.15	finder	0.1	witness	-0.07	organisation	-0.05	nephew	0.08	family	-0.08	niece	0.08	daughter	0.09	child	-0.05
has rach chiec	kin	-0.1	official	0.06
has rach gia	comrade	0.12	nephew	0.05
has rai	comrade	-0.06	resident	0.06	nephew	0.13	daughter	0.07
has ram	kin	-0.14	comrade	-0.07	volunteer	0.05	family	0.07	grandchild	-0.09	great-grandchild	0.07
has ram thang	kin	-0.07	comrade	-0.05	volunteer	0.05	family	0.07	grandchild	-0.05
has ran	kin	-0.08	resident	-0.07	witness	0.07
has rang	kin	0.2	comrade	-0.27	resident	0.2	official	0.1	volunteer	0.06	witness	-0.09	foreign veteran	-0.05	nephew	-0.05	grandchild	0.05	brother	0.18	sister	-0.05	wife	-0.07	child	-0.06
has rang sang	comrade	-0.08	organisation	0.07
has ranh	kin	-0.14	comrade	0.08	official	-0.05	finder	-0.05	foreign veteran	0.08	family	-0.05	brother	-0.07	sister	0.07
has rao	kin	-0.16	comrade	0.09	researcher	0.06	child	0.07
has rao thu	kin	0.05	comrade	-0.05
has rat	kin	0.11	resident	-0.05	brother	0.05
has rau	official	-0.05	finder	0.08	witness	0.07	nephew	-0.05	family	-0.05	sister	0.06
has ray	kin	-0.18	comrade	-0.07	resident	0.28	witness	0.06	foreign veteran	-0.05	nephew	-0.05	brother	0.06	niece	0.12	sister	-0.05
has re	kin	0.15	comrade	-0.11	resident	-0.1	official	-0.06	finder	0.08	volunteer	-0.06	family	0.12	brother	-0.06	niece	-0.05	sister-in-law	0.11
has re toi	sister-in-law	0.09
has read	kin	-0.05	comrade	-0.05	foreign veteran	0.11	researcher	0.1	grandchild	0.06	sister-in-law	0.06
has reap	finder	0.05	organisation	0.05	brother	0.06
has red	official	0.06	foreign veteran	0.06
has regiment	kin	0.1	comrade	0.05	resident	-0.08	official	-0.06	finder	-0.13	volunteer	0.06	organisation	-0.07	foreign veteran	-0.05	family of foreign veteran	-0.07	nephew	-0.05	family	-0.05	grandchild	-0.05	brother	-0.06	niece	0.1	sister	0.06
has regt	kin	-0.1	comrade	-0.05	volunteer	0.16	researcher	0.08
has ren	resident	0.07	grandchild	0.05
has reo	kin	0.08	teacher	0.05	family	-0.06	grandchild	0.05
has report	kin	-0.07	comrade	-0.05	resident	0.05	volunteer	0.1	foreign veteran	-0.1	family of foreign veteran	-0.05	researcher	0.13
has ret	kin	-0.09	volunteer	-0.06	witness	0.07	foreign veteran	0.15	family of foreign veteran	-0.05	nephew	0.09	grandchild	-0.05
has ret ac	witness	0.06
has ri	kin	0.08	resident	-0.06	official	0.13	grandchild	0.06
has ria	kin	-0.05	comrade	0.12	resident	-0.05	volunteer	0.11	witness	-0.05	grandchild	0.07
has rien	finder	0.06	niece	-0.05	sister	0.09
has rieng	kin	0.11	comrade	0.18	resident	-0.08	official	-0.09	volunteer	-0.06	nephew	0.05	wife	0.05	son	-0.05
has rieng cua	wife	0.07
has riep	official	0.08	brother	0.08
has rinh	comrade	-0.09	finder	0.11	family	-0.05	daughter-in-law	0.12
has river	kin	0.08	family of foreign veteran	0.07
has ro	kin	-0.22	resident	-0.09	official	0.21	cemetery keeper	0.09	volunteer	-0.06	teacher	-0.05	foreign veteran	-0.06	family of foreign veteran	-0.07	nephew	0.07	brother	-0.12	niece	-0.07	sister	-0.05	daughter	0.09	son	-0.15	sister-in-law	0.06
has ro cham	kin	0.06	comrade	-0.05	resident	-0.11	official	0.1	child	0.12
has ro mah	comrade	-0.08	finder	0.06
has ro nguoi	resident	-0.05
has ro ten	official	0.07
has road	comrade	0.05	resident	0.11	finder	0.08	witness	0.07	foreign veteran	-0.08
has roc	comrade	0.1
has roc ket	kin	0.05	comrade	0.1
has roi	kin	0.13	comrade	-0.23	official	-0.23	finder	0.15	cemetery keeper	-0.11	volunteer	-0.07	organisation	-0.11	teacher	-0.06	foreign veteran	-0.15	researcher	-0.06	family	-0.05	grandchild	-0.08	brother	-0.05	wife	0.09	son	0.08	daughter-in-law	-0.05
has roi anh	resident	0.09	witness	0.08
has roi ba	nephew	-0.05
has roi ban	kin	0.06	comrade	0.07
has roi bi	witness	0.05
has roi chau	kin	-0.12	resident	0.08	volunteer	0.07	nephew	-0.06	niece	0.06
has roi chet	kin	-0.07	comrade	0.05	resident	-0.06	organisation	0.06	teacher	0.06	child	0.06
has roi chi	kin	-0.05	comrade	-0.06	volunteer	0.06
has roi chon	kin	-0.05	witness	0.06	nephew	0.07
has roi co	kin	0.08	resident	-0.06	grandchild	0.06
has roi con	kin	-0.07	comrade	-0.07	resident	0.1	finder	0.09	grandchild	0.05
has roi di	kin	0.06	resident	0.05	witness	-0.06	wife	0.05
has roi em	nephew	-0.06
has roi gio	resident	0.09	family	0.09	grandchild	-0.08
has roi hai	kin	-0.09	official	0.05
has roi khong	witness	0.08	grandchild	0.05
has roi ma	kin	-0.09	comrade	0.08	resident	0.05	official	0.06	grandchild	-0.06	niece	0.07	sister	0.06
has roi mat	family	0.15	grandchild	-0.14	brother	0.13
has roi moi	kin	-0.1	comrade	0.09	resident	-0.05	nephew	0.09	family	-0.06	sister	0.08
has roi nam	kin	0.05	grandchild	0.07
has roi nen	teacher	0.05
has roi nha	kin	0.07
has roi nhung	kin	-0.07	finder	0.06	family	0.07
has roi o	comrade	-0.06	volunteer	0.07	family	0.05	sister-in-law	0.07
has roi ong	kin	-0.05	official	0.06
has roi thoi	comrade	-0.05	resident	0.07
has roi toi	kin	-0.05	comrade	0.06	resident	0.06	witness	-0.05
has roi trung	kin	0.06	niece	0.05
has roi ve	daughter	0.05
has rom	kin	0.11
has rong	kin	-0.13	resident	0.09	volunteer	0.05	family	0.09	niece	-0.06	sister	0.08
has rot	kin	0.07	comrade	0.1	resident	-0.07	family	-0.05	brother	0.06
has route	resident	0.05	sister	0.05
has ru	comrade	-0.07	resident	0.07	grandchild	0.05
has rua	kin	-0.05	comrade	0.07	family	0.05
has rubber	kin	-0.08	comrade	-0.05	foreign veteran	-0.05
has rung	comrade	0.28	volunteer	0.13	organisation	-0.05	grandchild	-0.05	brother	-0.1	daughter	0.13	child	0.05	great-grandchild	0.07
has rung cao	resident	0.05
has rung sac	nephew	0.05	daughter	0.05
has ruoc	kin	-0.07	comrade	0.09	resident	-0.05	organisation	0.06	family	0.05
has ruong	kin	-0.1	resident	0.05	official	0.05	cemetery keeper	0.06	witness	0.05	family of foreign veteran	0.05	grandchild	0.06	child	-0.05
has ruot	kin	0.31	comrade	-0.15	resident	-0.1	official	-0.11	finder	-0.08	volunteer	-0.1	organisation	-0.05	nephew	0.08	family	0.05	grandchild	-0.21	brother	0.08	niece	0.38	sister	0.08	daughter	-0.14	wife	-0.13	son	-0.13	daughter-in-law	-0.11	sister-in-law	-0.09
has ruot cua	kin	0.09	niece	0.05	child	0.06
has ruot toi	kin	0.11	nephew	0.13	family	-0.05	niece	0.09
has rut	kin	-0.07	comrade	0.15	official	-0.06	volunteer	-0.05	nephew	-0.06	grandchild	0.07	son	0.05
has s	comrade	-0.19	resident	-0.2	finder	-0.14	organisation	0.19	teacher	-0.05	foreign veteran	0.11	brother	-0.1	niece	0.11	sister	-0.05	son	-0.08	child	-0.05	daughter-in-law	-0.06	sister-in-law	-0.05	great-grandchild	0.05
has sa	kin	0.22	resident	-0.08	official	-0.08	finder	-0.09	cemetery keeper	0.08	volunteer	-0.1	witness	0.11	foreign veteran	-0.1	researcher	-0.05	brother	-0.14	niece	-0.11	sister	0.15	wife	-0.06	son	0.08
has sa thay	kin	0.1	comrade	0.05	son	0.05
has sac	kin	0.06	comrade	0.07	nephew	0.07	grandchild	-0.08	niece	-0.08	daughter	0.07
has sach	kin	0.09	comrade	-0.29	resident	-0.19	official	0.17	cemetery keeper	-0.05	volunteer	0.12	witness	-0.1	organisation	0.11	foreign veteran	-0.06	family of foreign veteran	-0.05	nephew	-0.1	family	0.18	grandchild	-0.08	brother	-0.06	niece	0.06	wife	-0.1	son	-0.06	child	0.06	daughter-in-law	0.12	great-grandchild	-0.06
has sach hai	volunteer	0.11
has sach liet	kin	0.09	resident	0.05	organisation	0.06	family	0.09
has sach mo	kin	-0.06	nephew	0.07
has sai	resident	-0.12	finder	-0.11	volunteer	-0.06	organisation	0.1	foreign veteran	0.06	nephew	0.13	brother	-0.08	daughter	-0.08	son	0.09
has sai gon	comrade	0.14	son	0.06
has said	kin	-0.07	resident	-0.06	finder	0.12	witness	-0.08	foreign veteran	0.06	family of foreign veteran	0.08	researcher	-0.05	sister	0.05
has saigon	kin	0.11	comrade	-0.05	resident	0.13	foreign veteran	-0.1	family of foreign veteran	0.09	niece	0.05	great-grandchild	0.06
has sam	kin	0.14	comrade	-0.08	resident	-0.05	foreign veteran	-0.05	nephew	-0.16	family	-0.09	grandchild	0.05	brother	0.07	niece	0.05	sister	-0.06	wife	0.06	daughter-in-law	0.05	great-grandchild	0.07
has sam van	official	0.09	witness	0.07
has same	comrade	0.06	resident	0.11	finder	-0.05	family of foreign veteran	-0.05	brother	0.06
has san	kin	-0.07	comrade	0.11	resident	-0.11	official	0.06	finder	0.1	cemetery keeper	-0.05	witness	0.12	teacher	0.13	family of foreign veteran	-0.09	nephew	-0.08	brother	0.1	niece	0.1	sister	-0.07	daughter	-0.09	sister-in-law	0.07
has san bay	kin	-0.07	comrade	0.09	nephew	-0.1	niece	0.08	daughter-in-law	0.06	sister-in-law	0.06
has san diu	son	0.05
has sang	kin	-0.31	comrade	0.17	resident	-0.22	official	-0.08	volunteer	-0.05	witness	0.19	organisation	0.09	foreign veteran	0.05	family of foreign veteran	0.06	researcher	0.09	nephew	0.08	family	0.06	grandchild	-0.16	brother	0.15	niece	-0.12	daughter	-0.06	son	0.05
has sang hom	kin	-0.06	comrade	0.06	resident	0.09	witness	-0.05	researcher	0.07
has sang le	comrade	-0.08
has sang nam	kin	0.06	nephew	0.09	family	-0.05	wife	0.05
has sang nay	kin	-0.08	comrade	-0.1	official	0.07	volunteer	0.08
has sang ngay	resident	0.07	family	0.05
has sang ra	child	0.06
has sanh	kin	0.1	resident	-0.1	witness	0.06	organisation	-0.05	nephew	-0.11	grandchild	0.05	daughter	0.05
has sanh nam	great-grandchild	0.06
has sans	kin	0.11	witness	0.06	foreign veteran	-0.05	researcher	0.06
has sao	comrade	0.13	resident	0.06	official	-0.1	finder	0.14	volunteer	-0.11	organisation	-0.05	foreign veteran	-0.06	brother	0.1	daughter-in-law	0.06
has sao vang	researcher	0.05	niece	0.06
has sap	kin	-0.26	comrade	0.27	resident	0.14	family	0.12	niece	0.06
has sap ham	kin	-0.06	comrade	0.12	teacher	0.06
has sat	kin	-0.14	resident	0.05	official	0.06	finder	0.27	cemetery keeper	-0.06	witness	-0.16	foreign veteran	-0.08	nephew	-0.09	family	-0.05	brother	0.08	niece	0.06	sister	0.08	daughter	0.09	wife	-0.05	son	-0.07	child	-0.08	daughter-in-law	0.06	sister-in-law	-0.05	great-grandchild	0.08
has sau	comrade	0.31	official	-0.22	finder	-0.18	volunteer	-0.11	witness	0.21	organisation	0.08	family	-0.2	grandchild	-0.09	brother	-0.17	sister	-0.1	wife	0.22	son	0.12	daughter-in-law	-0.06	sister-in-law	0.1	great-grandchild	0.13
has sau anh	grandchild	0.07
has sau ba	comrade	0.07
has sau bay	nephew	0.08
has sau chua	kin	-0.06	resident	0.06	witness	-0.05	family	0.11
has sau chuyen	organisation	0.05	niece	0.05
has sau co	kin	0.2	resident	-0.05	nephew	-0.05	family	-0.06	sister	0.07
has sau dinh	kin	-0.09	resident	0.05	witness	0.06
has sau do	kin	0.1	comrade	0.05	family	-0.06	child	0.08
has sau don	comrade	-0.05
has sau giai	nephew	0.06
has sau he	kin	-0.15	resident	0.08
has sau khi	kin	-0.06	grandchild	0.05	daughter	0.06
has sau la	comrade	0.09	resident	-0.05
has sau lam	kin	0.07	resident	-0.05	family	0.06
has sau len	wife	0.07
has sau lung	resident	0.05	official	0.07
has sau moi	kin	-0.05	volunteer	0.06	witness	0.1
has sau nam	wife	0.09
has sau nay	comrade	0.05	official	-0.07	witness	0.17	nephew	-0.07
has sau ngay	kin	-0.05	wife	0.05
has sau nghe	kin	-0.09	witness	0.06
has sau nha	kin	-0.15	comrade	0.09	resident	0.07	official	0.05	family	-0.05	brother	0.06	niece	0.05	son	0.06
has sau sau	kin	-0.06	organisation	0.06
has sau tam	resident	-0.05	family of foreign veteran	0.07	sister	0.11
has sau thi	kin	0.1	comrade	0.08	resident	-0.05	son	0.09
has sau toi	comrade	0.1	nephew	0.06
has sau tram	resident	0.09	finder	0.08
has sau tran	kin	0.09	comrade	-0.07	resident	-0.09	official	0.1	finder	-0.06
has sau truong	kin	-0.05	teacher	0.07
has sau vuon	kin	-0.05
has saw	kin	-0.06	finder	-0.05	witness	0.08	foreign veteran	0.28	family of foreign veteran	-0.08	brother	0.05
has say	comrade	-0.09	witness	-0.06	organisation	0.1	grandchild	0.05
has says	kin	0.19	comrade	-0.09	resident	0.06	finder	0.07	volunteer	0.1	foreign veteran	-0.15	family of foreign veteran	-0.09	nephew	0.11	grandchild	-0.06	niece	-0.05	sister	-0.06	daughter	0.06
has school	kin	-0.11	family of foreign veteran	0.05
has sdt	kin	0.07	official	-0.05	nephew	-0.05	family	0.12	grandchild	-0.05	brother	-0.08	daughter	-0.06	son	-0.05	daughter-in-law	0.06
has se	kin	0.07	volunteer	0.07	foreign veteran	-0.08	nephew	0.15	family	0.05	brother	-0.07	niece	-0.06	daughter	-0.05
has se bang	kin	0.1
has second	foreign veteran	0.08	family of foreign veteran	0.07	sister	0.07
has section	foreign veteran	0.1	niece	0.08
has sen	kin	-0.07	comrade	0.05	official	0.06	witness	-0.08	family of foreign veteran	-0.06	nephew	-0.09	grandchild	0.07	brother	0.06	daughter	0.1	son	-0.05
has send	comrade	0.09	organisation	0.07	foreign veteran	-0.14	sister	0.06
has senh	resident	0.06	brother	0.08
has seo	kin	-0.08	official	0.16	foreign veteran	0.05	nephew	-0.05	family	-0.05	brother	0.1
has seo pao	kin	0.06	brother	0.07
has sept	comrade	0.05	foreign veteran	0.07	daughter	0.06
has sergeant	family of foreign veteran	0.05	researcher	0.05
has sergent	daughter	0.06
has ses	kin	0.06	comrade	0.05	family of foreign veteran	0.08	niece	0.06	great-grandchild	0.06
has set	kin	-0.08	comrade	-0.07
has sgt	kin	-0.12	comrade	-0.07	resident	-0.05	foreign veteran	0.22
has she	kin	0.26	comrade	-0.06	finder	-0.06	foreign veteran	-0.1	grandchild	0.11	niece	-0.13	great-grandchild	0.08
has shot	family of foreign veteran	0.09	great-grandchild	0.1
has should	kin	-0.05	organisation	0.06	researcher	0.06
has showed	foreign veteran	0.07
has si	cemetery keeper	0.08	volunteer	-0.05	witness	-0.2	organisation	-0.06	foreign veteran	-0.11	researcher	-0.05	nephew	-0.12	grandchild	0.12	brother	0.06	daughter	0.05	son	0.11	child	-0.07	daughter-in-law	-0.07	great-grandchild	-0.16
has si bui	nephew	-0.05	family	0.08	daughter-in-law	0.06
has si chuc	grandchild	0.05
has si con	resident	0.07
has si cua	comrade	0.05	family	0.08	niece	-0.06
has si do	kin	0.06	brother	0.06
has si don	kin	-0.08	resident	0.18
has si ha	son	0.05
has si hoang	kin	0.05	nephew	-0.05	daughter-in-law	0.05
has si khong	kin	0.1	resident	-0.07	official	0.05
has si la	kin	0.15	nephew	-0.14	family	0.06	niece	0.12
has si lai	nephew	-0.05	family	0.06	daughter	0.05
has si le	niece	0.07	child	0.05
has si ma	kin	0.07	nephew	0.12	child	0.06
has si nam	resident	-0.06	witness	0.08
has si ngo	kin	-0.13	comrade	0.08	resident	0.05
has si nguoi	kin	-0.13	comrade	0.08	cemetery keeper	0.05
has si nguyen	witness	0.07	grandchild	0.06	son	0.12
has si o	witness	0.05	nephew	-0.07	family	-0.05	grandchild	0.05	niece	0.14
has si ong	kin	0.05	comrade	0.05
has si pham	kin	-0.06	resident	0.05	nephew	0.11	brother	0.05	niece	-0.05	sister	-0.05	wife	0.07
has si quan	kin	-0.05	comrade	-0.09	resident	0.07	nephew	0.07
has si thi	family of foreign veteran	0.06	family	0.05
has si tieu	daughter	0.07
has si tran	kin	-0.11
has si trung	resident	0.07
has si truong	sister	0.09
has si vi	resident	0.05
has si xa	kin	0.07	official	0.13	grandchild	0.06
has side	comrade	-0.09	volunteer	-0.06	foreign veteran	0.13	researcher	-0.05	grandchild	-0.05	niece	0.05	sister	0.06
has side of	resident	0.06	finder	0.05	family of foreign veteran	-0.05
has siem	brother	0.09
has siem reap	finder	0.05	organisation	0.05	brother	0.06
has signed	kin	-0.06	volunteer	0.06
has sim	resident	0.05	official	-0.07	organisation	0.06
has sin	kin	-0.05	comrade	0.09	witness	0.06
has since	official	0.06	foreign veteran	-0.1
has sinh	kin	0.34	comrade	-0.1	resident	-0.29	finder	-0.25	cemetery keeper	0.21	witness	-0.13	organisation	-0.05	teacher	0.06	foreign veteran	-0.13	family of foreign veteran	-0.14	researcher	-0.11	nephew	-0.08	family	0.08	grandchild	-0.09	brother	0.14	niece	-0.07	son	-0.05	child	-0.08	daughter-in-law	-0.06	great-grandchild	-0.1
has sinh cung	niece	0.05	child	0.05
has sinh la	comrade	0.06	brother	-0.06
has sinh nam	comrade	-0.11	resident	-0.06	official	-0.08	finder	-0.05	cemetery keeper	-0.05	witness	-0.09	organisation	-0.06	daughter	0.06	wife	0.05	son	-0.15	child	0.12
has sinh ngay	kin	-0.09	comrade	-0.11	resident	-0.06	finder	0.1	volunteer	-0.09	organisation	-0.05	family	0.1	grandchild	-0.09	brother	-0.21	child	0.07	great-grandchild	0.05
has sinh o	kin	0.05	finder	-0.05	witness	0.05	nephew	0.19	family	-0.15	grandchild	-0.11	brother	-0.07	son	0.13	child	-0.05
has sinh quan	nephew	0.06
has sinh tai	comrade	0.05
has sinh thang	kin	0.1	resident	-0.08	teacher	0.08	grandchild	0.05	brother	-0.05	niece	0.07	sister	0.05	wife	0.05	son	0.05
has sinh trong	official	-0.05
has sinh vien	kin	-0.11	comrade	0.11	volunteer	0.19	nephew	-0.05	family	0.09
has sister	kin	0.24	comrade	-0.06	family of foreign veteran	-0.06	family	-0.11	grandchild	-0.07	niece	0.05	sister	0.14	daughter	-0.05	sister-in-law	0.05
has siu	comrade	0.09	resident	-0.08	witness	0.11	teacher	0.07	grandchild	-0.05	child	0.07
has six	kin	-0.09	foreign veteran	0.1	family of foreign veteran	0.08
has slope	foreign veteran	0.06
has small	kin	-0.12	resident	0.1	family of foreign veteran	0.06
has sn	kin	-0.05	comrade	-0.12	official	0.12	finder	-0.07	volunteer	0.05	organisation	-0.05	teacher	-0.05	brother	-0.05	niece	-0.1	sister	-0.07	wife	-0.08	son	0.07	child	-0.09	great-grandchild	-0.07
has so	comrade	-0.33	resident	-0.16	official	0.31	cemetery keeper	0.19	organisation	-0.06	teacher	-0.15	foreign veteran	0.19	family of foreign veteran	-0.1	researcher	-0.14	nephew	0.1	family	0.1	grandchild	-0.07	brother	-0.07	niece	-0.09	sister	-0.09	wife	-0.13	son	0.17	daughter-in-law	-0.11	sister-in-law	-0.09	great-grandchild	-0.05
has so co	resident	-0.06	family	-0.06	daughter	0.07	child	0.06
has so cua	kin	0.06	comrade	-0.08	finder	0.05	teacher	0.07	great-grandchild	0.07
has so dien	comrade	0.05	brother	0.06
has so do	kin	0.09	comrade	-0.11	volunteer	-0.05	foreign veteran	0.07	nephew	-0.05	family	0.09	niece	-0.05	son	0.07	daughter-in-law	0.05
has so ghi	nephew	0.05
has so i	foreign veteran	0.05
has so liet	resident	0.05	official	0.08	nephew	-0.06	great-grandchild	0.05
has so may	kin	0.06
has so mo	resident	-0.07
has so noi	kin	0.06	family	0.1
has so quan	volunteer	0.05	nephew	0.06	great-grandchild	0.05
has so tay	kin	-0.09	volunteer	0.11	organisation	0.06
has so toi	kin	0.05	resident	0.06	son	0.07
has soan	kin	0.06	official	-0.05	cemetery keeper	0.05	organisation	0.05	nephew	0.05	family	-0.05	brother	-0.05	sister	0.05	son	0.06
has soat	kin	-0.08	comrade	-0.06	official	0.12
has soc	comrade	0.18	official	-0.07	finder	-0.06	nephew	-0.14	family	-0.1	niece	0.07	son	0.06	great-grandchild	0.11
has soc trang	comrade	0.11	nephew	-0.07	niece	0.09
has soi	kin	-0.19	comrade	0.12	resident	0.08	nephew	-0.06	grandchild	0.05	niece	0.09	daughter	0.07
has soldats	kin	-0.09	witness	0.14	family of foreign veteran	-0.05
has soldier	kin	-0.09	comrade	-0.05	official	0.05	finder	0.11	witness	0.07
has soldiers	finder	0.05	family	0.05	sister-in-law	0.06
has som	comrade	0.09	finder	0.07
has some	resident	0.06	finder	0.1	foreign veteran	-0.07	nephew	0.09
has somebody	family of foreign veteran	0.05
has son	kin	0.05	comrade	-0.08	resident	-0.21	official	-0.06	finder	0.06	cemetery keeper	0.09	volunteer	-0.1	witness	-0.21	teacher	0.08	foreign veteran	-0.15	family of foreign veteran	0.07	researcher	-0.07	nephew	-0.1	family	0.06	niece	-0.06	sister	-0.21	daughter	-0.19	son	0.23	child	-0.06	daughter-in-law	-0.06
has son binh	grandchild	0.05
has son co	resident	0.05	grandchild	0.06	niece	0.07
has son ha	organisation	0.06	nephew	-0.05	grandchild	0.06	daughter	0.06
has son kien	kin	-0.12	official	0.08	finder	0.05	son	0.05
has son la	kin	0.07	comrade	-0.13	finder	0.07	nephew	-0.06	grandchild	-0.06	niece	0.06	wife	0.07	great-grandchild	0.05
has son nguoi	nephew	0.05
has son ong	kin	0.1	comrade	-0.07	grandchild	0.08
has son tay	kin	0.1	comrade	0.05	resident	0.07	nephew	0.05	niece	0.05
has son thanh	official	-0.05	family	-0.05	grandchild	0.05
has son toi	kin	-0.09	comrade	0.08	finder	0.05
has song	kin	-0.06	comrade	0.23	official	-0.09	finder	-0.15	cemetery keeper	-0.1	volunteer	-0.16	organisation	-0.06	teacher	0.06	foreign veteran	-0.07	family of foreign veteran	-0.06	researcher	-0.05	nephew	0.15	family	-0.1	grandchild	0.09	brother	-0.15	daughter	-0.08	wife	-0.13	son	0.14	sister-in-law	-0.13
has song ba	kin	0.05	resident	-0.06
has song ben	nephew	0.06
has song den	kin	0.05	finder	0.06
has song la	resident	0.06
has song o	resident	-0.07	finder	-0.05	son	0.06
has song se	resident	0.06	family	0.07
has song sot	son	0.07
has song thach	kin	-0.1
has song toi	kin	-0.08	resident	0.1	official	-0.05	teacher	0.05	grandchild	0.05
has sont	foreign veteran	0.05
has sorry	organisation	0.06	foreign veteran	-0.05	family of foreign veteran	-0.05	grandchild	0.1
has sot	kin	-0.14	comrade	0.11	resident	0.11	official	-0.06	finder	0.14	cemetery keeper	-0.05	organisation	-0.05	nephew	0.09	family	-0.08	brother	0.05	niece	-0.05	daughter	-0.07	son	0.08
has sot ac	comrade	0.05	official	-0.05	finder	0.05	volunteer	0.07
has sot ret	kin	-0.06	comrade	0.09	witness	0.11	nephew	0.14	family	-0.06	niece	-0.05	daughter-in-law	0.05
has sous	kin	-0.12	finder	0.23	witness	0.14	daughter	0.06
has south	finder	-0.06	foreign veteran	0.14	family of foreign veteran	-0.05	nephew	-0.07	grandchild	0.05
has squad	volunteer	0.13	niece	0.06
has squad leader	comrade	-0.06	volunteer	0.13
has station	kin	0.06	comrade	0.15	family of foreign veteran	-0.08	family	-0.05	brother	0.06	great-grandchild	0.05
has still	comrade	-0.06	witness	0.19	family of foreign veteran	-0.05	nephew	-0.05	brother	0.06
has stone	kin	0.05	resident	0.1	finder	0.07	foreign veteran	-0.06	family of foreign veteran	-0.06	nephew	-0.05	grandchild	-0.05	niece	0.05
has stream	kin	-0.07	finder	0.16	foreign veteran	-0.07	grandchild	0.05
has stt	comrade	-0.06
has su	comrade	0.05	resident	0.11	official	-0.1	finder	0.08	witness	0.09	organisation	-0.1	teacher	0.14	researcher	-0.05	family	-0.1	grandchild	-0.05	niece	-0.08	sister	0.06	daughter	0.05	wife	0.06	son	0.08	child	0.07	daughter-in-law	-0.07	great-grandchild	-0.09
has su ba	volunteer	0.05
has su doan	kin	-0.1	comrade	0.08	resident	0.06	finder	-0.07	witness	-0.07	teacher	0.08	foreign veteran	0.05	nephew	-0.05	family	-0.12	brother	0.08	niece	0.08	wife	0.07
has su o	kin	-0.06	teacher	0.07
has su xa	resident	-0.06	teacher	0.05	niece	0.05	great-grandchild	0.05
has sua	kin	0.06	comrade	-0.11	volunteer	-0.07	organisation	0.05	nephew	0.06	grandchild	0.06	niece	0.07	sister	-0.09	daughter	-0.08	wife	-0.05
has sua bia	kin	0.07	grandchild	0.06
has sua lai	kin	0.06	comrade	-0.07	niece	0.09
has suc	comrade	0.06	resident	0.08	volunteer	0.07	son	0.07
has sud	kin	0.07
has suis	resident	0.05	foreign veteran	-0.09	family of foreign veteran	0.09	researcher	0.15
has sung	kin	-0.13	comrade	0.12	resident	-0.07	official	0.1	finder	-0.14	volunteer	0.06	witness	0.15	family of foreign veteran	-0.06	nephew	0.13	niece	-0.05	daughter	-0.08	wife	0.05	son	0.05	child	-0.05
has suoi	kin	-0.06	comrade	0.27	resident	-0.12	official	-0.07	finder	0.05	witness	-0.05	organisation	-0.09	foreign veteran	0.07	family of foreign veteran	-0.05	nephew	0.1	family	-0.17	brother	-0.06	niece	0.11	son	-0.1	child	0.15	sister-in-law	-0.05	great-grandchild	-0.07
has suoi can	witness	0.06
has suoi da	kin	-0.07	researcher	0.05	nephew	0.13
has suoi dak	kin	-0.05
has suoi ea	kin	0.11	comrade	-0.06	witness	-0.05	daughter	0.05
has suoi ia	kin	0.06	resident	-0.05	family	-0.09	grandchild	-0.05	niece	0.05	sister	0.05	child	0.11
has suoi la	comrade	-0.07	grandchild	0.05
has suon	kin	-0.07	volunteer	0.05	family of foreign veteran	0.05
has suon doi	comrade	0.1
has suong	volunteer	0.09	organisation	0.05	niece	0.05	son	0.08
has suot	kin	-0.11	resident	0.06
has sur	kin	-0.06	finder	-0.05	foreign veteran	-0.07	family of foreign veteran	0.25	sister	0.1
has sur la	kin	-0.05	finder	-0.05	family of foreign veteran	0.14	sister	0.05
has sut	comrade	-0.09	resident	0.09	teacher	0.05
has suu	kin	0.06	comrade	-0.09	official	-0.1	volunteer	0.2	organisation	-0.05	nephew	0.05	family	-0.09	grandchild	0.1	niece	-0.06	sister	0.05	son	-0.06
has suu tam	comrade	-0.1	resident	-0.05	official	-0.06	volunteer	0.15	teacher	0.05
has svay	resident	-0.06	volunteer	0.05	grandchild	0.05	wife	0.05
has sy	kin	0.06	comrade	-0.11	resident	0.26	official	-0.19	volunteer	0.12	witness	0.07	foreign veteran	0.08	nephew	0.05	family	0.09	niece	-0.13	daughter	0.14	wife	0.05	son	-0.1	daughter-in-law	-0.05
has t	comrade	0.09	resident	-0.05	official	-0.07	volunteer	-0.14	foreign veteran	0.06	family of foreign veteran	-0.12	family	0.09	grandchild	0.09	niece	-0.14	daughter	-0.06
has ta	kin	-0.05	official	0.08	finder	0.05	cemetery keeper	-0.09	volunteer	0.2	witness	0.05	organisation	-0.07	teacher	-0.15	foreign veteran	-0.11	family of foreign veteran	-0.13	researcher	-0.08	nephew	-0.14	grandchild	0.05	brother	-0.07	niece	-0.06	sister	0.09	daughter	0.12	wife	0.11	son	0.09	great-grandchild	-0.08
has ta bao	volunteer	0.05	brother	0.05
has ta con	witness	0.08	nephew	-0.05	family	0.06	grandchild	0.06
has ta dinh	resident	-0.05	official	0.11
has ta huu	volunteer	0.06
has ta le	kin	-0.05	comrade	0.08	nephew	-0.05	family	0.08
has ta mat	kin	-0.05	resident	0.06	organisation	0.05	family	0.05
has ta nam	kin	-0.05	resident	0.08	volunteer	0.05
has ta ngan	kin	0.07	brother	0.05
has ta noi	nephew	-0.06
has ta quang	kin	-0.05	comrade	0.07	resident	0.08	volunteer	0.05	nephew	0.11	family	-0.05	niece	-0.05
has ta sanh	kin	-0.1
has tac	kin	0.07	resident	-0.2	witness	0.05	nephew	0.05	sister	-0.06
has tac chien	comrade	-0.07
has tac xa	witness	0.07
has tai	kin	0.15	comrade	-0.05	resident	-0.4	official	0.12	witness	-0.06	organisation	0.07	foreign veteran	-0.07	researcher	-0.08	family	0.06	grandchild	-0.08	brother	-0.17	niece	-0.11	sister	-0.05	daughter	0.05	wife	0.12	son	0.15	child	-0.08	daughter-in-law	-0.13	sister-in-law	-0.08	great-grandchild	-0.06
has tai cau	kin	0.05
has tai cho	organisation	0.06	teacher	0.05	son	0.05
has tai cua	niece	-0.05
has tai dan	kin	0.14	resident	-0.06	official	0.05	nephew	0.06
has tai doi	daughter	0.06
has tai khu	daughter	0.05	wife	0.08
has tai lang	kin	-0.08
has tai lieu	volunteer	0.13	sister	0.05
has tai mat	kin	-0.07	nephew	0.05	grandchild	0.06	niece	-0.13	son	0.05
has tai nghia	sister-in-law	0.11
has tai ngu	kin	0.07	nephew	-0.05	family	-0.05	daughter	0.07	daughter-in-law	0.05
has tai nha	kin	0.08	family	0.05	grandchild	-0.07	niece	0.08
has tai ntls	kin	-0.13	official	0.14	volunteer	0.09	family	0.05
has tai tram	comrade	0.12	nephew	-0.05
has taken	kin	-0.06	finder	0.09	foreign veteran	-0.07	family of foreign veteran	0.05	niece	0.05
has taluy	kin	-0.06
has tam	kin	-0.16	resident	-0.15	official	0.22	finder	0.13	organisation	-0.06	teacher	0.18	foreign veteran	0.13	family of foreign veteran	0.1	nephew	0.25	family	0.08	grandchild	-0.13	brother	-0.05	niece	-0.13	sister	0.08	daughter	-0.08	wife	-0.05	son	-0.08	daughter-in-law	0.05
has tam anh	comrade	-0.07	resident	-0.05	official	0.05	foreign veteran	0.11	family of foreign veteran	0.05
has tam bang	comrade	-0.06	resident	0.07
has tam bia	comrade	-0.07	finder	0.17	teacher	0.11	nephew	-0.05	family	0.05
has tam co	comrade	0.08	official	0.07	family	0.08
has tam ky	resident	0.07
has tam muoi	kin	0.07	sister	0.06	wife	0.07
has tam nam	kin	0.07	resident	0.07	nephew	0.06
has tam nguoi	teacher	0.06
has tam o	kin	0.05	comrade	-0.07	resident	-0.05
has tam thang	kin	0.05	comrade	0.08
has tan	kin	-0.05	comrade	-0.14	resident	0.27	finder	-0.23	witness	-0.07	foreign veteran	-0.07	family of foreign veteran	0.05	nephew	-0.1	family	0.08	son	-0.1	child	0.05	sister-in-law	-0.08
has tan an	resident	-0.05	witness	0.05
has tan bien	kin	0.07	comrade	-0.07	resident	0.14	niece	0.06
has tan canh	family	0.06	sister	0.07
has tan hung	sister	0.05
has tan lac	kin	-0.07	resident	0.05	family	0.05
has tan lap	comrade	-0.05	volunteer	0.05	family	0.05	niece	0.05
has tan loi	witness	0.05
has tan noi	grandchild	0.05
has tan trao	kin	0.08	great-grandchild	0.06
has tan yen	kin	0.07
has tang	comrade	0.19	resident	-0.29	cemetery keeper	-0.07	volunteer	-0.07	witness	-0.16	foreign veteran	-0.05	family of foreign veteran	0.12	researcher	-0.05	family	-0.13	niece	0.17	daughter	-0.17	wife	0.1	great-grandchild	-0.13
has tang ba	comrade	-0.05	daughter-in-law	0.05
has tang ban	kin	0.07	official	-0.08	daughter	-0.05
has tang da	kin	-0.05	comrade	0.07	resident	-0.05
has tang gan	nephew	0.05
has tang o	kin	-0.09	comrade	0.06	official	0.05
has tang tai	kin	-0.11	official	0.05	nephew	0.06	family	-0.07	brother	-0.09	sister	-0.05	wife	0.11
has tank	kin	-0.05	finder	0.08	witness	0.05	organisation	0.07
has tao	kin	-0.1	comrade	0.12	official	-0.08	finder	0.08	volunteer	-0.07	researcher	0.05	grandchild	-0.07	sister	0.07	son	0.08
has tap	kin	0.24	comrade	-0.05	resident	-0.05	cemetery keeper	0.14	witness	-0.06	teacher	0.06	nephew	-0.12	family	0.1	brother	-0.11	niece	0.08	sister	-0.1	daughter	0.06	daughter-in-law	0.05	sister-in-law	-0.06
has tap ket	kin	0.07	comrade	-0.1	cemetery keeper	0.07	nephew	-0.16	family	0.07	brother	-0.05	niece	0.16	child	0.09
has tap the	kin	0.17	finder	0.05	nephew	-0.05	daughter-in-law	0.07
has tap ve	kin	0.06	resident	-0.05	organisation	0.05	great-grandchild	0.06
has tat	kin	-0.2	official	-0.05	finder	-0.07	volunteer	0.1	witness	0.12	nephew	-0.07	family	-0.05	grandchild	-0.07	niece	0.05	daughter	0.08
has tat ca	official	-0.05	niece	0.05
has tat tho	kin	-0.11	witness	0.06
has tau	kin	0.08	comrade	0.12	resident	-0.13	finder	0.16	cemetery keeper	-0.06	volunteer	-0.1	witness	0.06	organisation	-0.07	foreign veteran	-0.09	nephew	0.11	family	0.07	niece	-0.12	sister	-0.05	son	-0.08	daughter-in-law	0.07	great-grandchild	-0.06
has tau khong	official	0.05
has tau o	kin	0.09	finder	0.06	foreign veteran	-0.05	family	0.07	grandchild	-0.07
has tay	kin	-0.07	resident	0.14	cemetery keeper	-0.15	volunteer	0.11	witness	-0.07	organisation	0.08	foreign veteran	0.05	family of foreign veteran	-0.16	nephew	0.07	family	-0.24	grandchild	-0.15	niece	0.14	sister	-0.18	daughter	0.11	son	0.09	daughter-in-law	-0.12	great-grandchild	0.09
has tay bac	kin	-0.05	comrade	0.05	volunteer	0.05	niece	0.05
has tay ban	comrade	-0.06	resident	0.1	official	0.06	daughter	0.06
has tay cua	comrade	-0.07	brother	0.05
has tay nam	kin	0.06	niece	-0.05
has tay nguyen	kin	0.05	nephew	-0.05	brother	0.06	wife	0.06
has tay ninh	kin	0.39	comrade	-0.09	resident	-0.11	official	-0.09	witness	-0.05	family of foreign veteran	-0.07	grandchild	-0.13	brother	0.13	wife	0.07	child	0.07	great-grandchild	-0.05
has tay o	niece	0.05
has tay ong	comrade	0.06
has tay toi	comrade	0.07
has tb	witness	0.06	nephew	-0.08	sister	0.11
has td	comrade	-0.06	finder	0.05	organisation	0.05	researcher	0.06	nephew	0.07
has te	kin	0.05	comrade	-0.12	official	0.13	finder	-0.09	witness	0.12	family	0.11	niece	-0.08
has team	official	0.05	finder	0.08
has tell	comrade	0.08	finder	-0.05	nephew	-0.08
has ten	kin	0.28	comrade	0.06	official	-0.27	finder	-0.16	witness	0.08	organisation	-0.17	foreign veteran	-0.15	family of foreign veteran	-0.18	researcher	-0.06	nephew	-0.21	family	-0.12	brother	0.05	niece	0.15	sister	-0.11	son	0.1	child	0.08	daughter-in-law	-0.08	sister-in-law	-0.09	great-grandchild	0.06
has ten ai	resident	0.05
has ten anh	kin	0.11	niece	-0.07	sister	0.07	wife	0.06
has ten ba	comrade	-0.05	family	-0.09	grandchild	0.06	child	0.05
has ten bac	kin	0.13	nephew	0.1	family	0.06	grandchild	-0.05	son	0.05
has ten bo	kin	0.13	nephew	-0.09	grandchild	-0.07	son	-0.08	child	0.17
has ten cao	kin	0.05	family	-0.05	grandchild	0.07	brother	0.06	son	0.08
has ten chau	nephew	0.09	niece	-0.05	sister-in-law	0.05
has ten chi	volunteer	0.05	researcher	0.07
has ten chu	nephew	0.05	daughter-in-law	0.06
has ten co	kin	0.08
has ten dang	comrade	0.13	nephew	0.08	grandchild	-0.05
has ten day	comrade	0.18	resident	-0.07	niece	0.15
has ten do	finder	0.08	witness	0.05
has ten doan	kin	-0.09
has ten duong	comrade	-0.06
has ten em	kin	0.07	nephew	0.06
has ten hai	nephew	-0.05	grandchild	0.05
has ten ho	resident	0.05	nephew	0.05	family	-0.06	grandchild	0.08	niece	-0.06
has ten hoang	resident	0.08	official	0.05	nephew	0.07
has ten khac	kin	0.08	family	-0.08	grandchild	0.05
has ten khai	kin	0.07	resident	-0.11	family	0.06	grandchild	0.08
has ten khong	kin	0.05
has ten la	kin	0.26	resident	-0.12	volunteer	-0.06	witness	-0.05	nephew	-0.1	family	-0.07	sister	0.12	wife	0.06	son	0.09	great-grandchild	0.09
has ten lam	kin	0.08	comrade	0.06	nephew	-0.08
has ten le	kin	-0.08	comrade	0.05	foreign veteran	0.06	nephew	-0.09	family	-0.05	son	0.06
has ten liet	kin	-0.09	comrade	0.09	resident	-0.05	volunteer	0.05
has ten lua	sister	0.05
has ten luong	kin	0.05	family	0.05	child	0.07
has ten ly	resident	0.07
has ten ma	resident	-0.05
has ten nam	organisation	0.06
has ten ngo	kin	-0.05	nephew	0.05	family	-0.05	sister	0.07
has ten nguoi	kin	0.07	official	0.08	family	0.07	grandchild	-0.06
has ten nguyen	comrade	-0.13	official	0.09	family	-0.06	niece	0.07
has ten nhung	resident	-0.06	family	0.05
has ten o	kin	0.2	comrade	-0.08	nephew	0.12	family	0.12	grandchild	-0.09	niece	-0.08
has ten ong	kin	0.05	resident	-0.08	nephew	-0.06	grandchild	0.13
has ten pham	kin	-0.05	resident	0.05	family	0.05	grandchild	-0.07	daughter	0.08
has ten phung	brother	0.06	great-grandchild	0.05
has ten sau	resident	0.05	child	0.07
has ten thanh	kin	0.1	comrade	-0.05	nephew	0.06
has ten that	kin	-0.2	comrade	0.21	resident	0.15	nephew	-0.06	son	0.1	child	0.06
has ten thuong	nephew	0.06
has ten toi	comrade	-0.1	resident	-0.1	daughter	0.12	wife	0.05	son	-0.05
has ten tran	kin	0.08	comrade	0.09	resident	-0.05	official	-0.06	family	0.08	niece	-0.07
has ten tren	kin	-0.09	volunteer	0.09	organisation	0.05	nephew	0.06
has ten trong	finder	-0.05	nephew	0.06	family	-0.11	grandchild	0.05	son	-0.05	child	0.06
has ten truong	resident	0.06	witness	0.08	grandchild	0.05
has ten vu	kin	0.05	comrade	-0.06	nephew	0.05
has ten vuong	family	0.06	grandchild	-0.05
has teo	comrade	0.06	official	-0.05
has tet	comrade	0.12	witness	0.25	organisation	0.06	foreign veteran	-0.07	family of foreign veteran	-0.07	brother	0.07	sister	-0.07
has tet mau	comrade	0.11
has tet nam	kin	0.07	organisation	0.05	nephew	-0.05
has th	kin	-0.08	resident	0.15	nephew	-0.05
has tha	comrade	-0.18	resident	0.08	witness	0.06	family of foreign veteran	0.05	family	-0.08	child	0.07
has tha ma	comrade	-0.08	resident	0.07
has thac	kin	-0.07	comrade	-0.08	grandchild	0.06
has thach	kin	-0.11	finder	-0.09	cemetery keeper	-0.05	organisation	-0.05	foreign veteran	-0.08	family	-0.08	grandchild	0.16	niece	0.13	sister	-0.06	daughter	-0.08
has thach ha	kin	-0.07	resident	0.06
has thach han	kin	-0.07	comrade	0.08	family	-0.05	brother	0.05	niece	0.07
has thach thanh	kin	-0.05	volunteer	0.06
has thach that	kin	0.05	comrade	-0.08	official	-0.06	nephew	0.09
has thach thi	grandchild	0.06
has thai	comrade	0.07	resident	-0.12	official	-0.1	finder	0.09	cemetery keeper	0.16	volunteer	0.11	teacher	-0.08	foreign veteran	-0.07	nephew	0.05	family	-0.13	niece	0.1	sister	-0.07	daughter	-0.05	child	0.14	daughter-in-law	-0.1	sister-in-law	-0.05
has thai ba	kin	-0.09	nephew	-0.07
has thai ban	nephew	-0.05	grandchild	-0.08	niece	0.07	great-grandchild	0.08
has thai binh	kin	-0.1	resident	0.13	official	-0.05	cemetery keeper	0.09	volunteer	0.1	foreign veteran	-0.11	researcher	0.08	nephew	0.11	family	-0.09	grandchild	0.06	brother	-0.06	daughter	-0.05	child	0.09
has thai nguyen	nephew	-0.05	child	0.1
has thai o	volunteer	0.05
has thai thuy	kin	0.05	resident	-0.07	volunteer	0.09	witness	0.07	nephew	0.11	family	-0.07	niece	-0.07
has tham	kin	-0.17	comrade	-0.16	resident	0.24	official	0.11	finder	-0.08	volunteer	0.05	witness	0.08	organisation	0.06	nephew	-0.05	family	-0.06	brother	0.09	great-grandchild	0.09
has tham gia	great-grandchild	0.09
has tham mo	kin	-0.06	organisation	0.06	wife	0.05
has than	kin	-0.19	comrade	-0.13	resident	0.17	official	-0.08	finder	-0.11	cemetery keeper	0.08	volunteer	0.07	witness	0.27	organisation	-0.06	teacher	0.05	family of foreign veteran	-0.05	nephew	-0.17	grandchild	0.13	brother	0.07	sister	-0.07	wife	-0.09	son	0.16	child	-0.11	great-grandchild	-0.08
has than nhan	kin	-0.22	comrade	-0.09	resident	-0.07	official	0.07	cemetery keeper	0.12	volunteer	0.07	teacher	0.05	nephew	-0.05	brother	0.06	son	0.05
has than o	comrade	-0.06
has than van	resident	0.05
has thang	kin	0.25	comrade	0.23	resident	-0.23	official	-0.05	finder	-0.35	volunteer	-0.3	witness	-0.23	organisation	-0.06	teacher	-0.07	family of foreign veteran	-0.11	researcher	-0.06	family	-0.19	grandchild	-0.06	brother	0.17	sister	0.1	wife	0.19	son	-0.22	child	0.08	daughter-in-law	-0.14	sister-in-law	0.05
has thang ba	comrade	-0.07
has thang ban	kin	-0.16	resident	0.12	witness	-0.06	niece	0.05	great-grandchild	0.05
has thang bay	comrade	-0.07	family	0.06	child	0.05
has thang binh	kin	-0.08	comrade	0.11	resident	-0.05	volunteer	0.09	great-grandchild	0.05
has thang chap	kin	0.11	witness	0.06	teacher	0.05	nephew	-0.08	brother	0.07	niece	-0.07	daughter	0.05
has thang chin	nephew	0.08	child	0.08
has thang con	comrade	0.05	brother	0.09
has thang em	kin	0.06	comrade	0.05	son	0.07
has thang gieng	resident	0.1	witness	-0.06	nephew	-0.08	brother	-0.06	wife	0.05	daughter-in-law	0.05
has thang hai	witness	-0.05	teacher	0.06	nephew	0.05	family	0.05	grandchild	0.05	niece	-0.06
has thang muoi	witness	-0.05	family	-0.06
has thang nam	comrade	0.05	resident	-0.1
has thang o	comrade	-0.05
has thang sau	kin	0.06	resident	-0.08
has thang tam	kin	0.06	comrade	-0.05	resident	-0.07	nephew	0.11
has thang truoc	kin	-0.12	witness	0.06	sister	0.08
has thang tu	kin	-0.1	resident	0.12	family	0.05
has thang ut	kin	-0.05	comrade	0.13
has thanh	kin	0.06	resident	-0.28	official	0.09	finder	-0.09	cemetery keeper	-0.05	witness	0.09	organisation	-0.05	teacher	-0.18	foreign veteran	-0.08	family of foreign veteran	-0.13	researcher	-0.05	nephew	0.11	family	-0.23	grandchild	0.08	niece	0.08	wife	0.07	son	0.09	child	0.05	daughter-in-law	-0.11	sister-in-law	-0.16	great-grandchild	-0.06
has thanh ba	kin	-0.05	comrade	0.05	child	0.05
has thanh bi	family	-0.06	brother	0.11
has thanh chuong	nephew	-0.1	great-grandchild	0.05
has thanh co	kin	-0.14	comrade	0.06	nephew	0.09	family	-0.05	grandchild	-0.06
has thanh ha	nephew	0.07	family	-0.05
has thanh hai	brother	0.05
has thanh hoa	kin	0.09	comrade	-0.12	resident	-0.09	volunteer	-0.06	witness	0.13	nephew	0.16	brother	-0.09	sister	0.06	daughter	-0.06
has thanh liem	nephew	0.05
has thanh mien	cemetery keeper	0.06
has thanh nien	kin	-0.07	comrade	-0.12	resident	-0.06	volunteer	0.07	witness	0.08	organisation	0.05	foreign veteran	0.05
has thanh pho	kin	0.08	comrade	-0.1	resident	0.06	organisation	0.06	wife	0.08
has thanh son	kin	-0.14	comrade	0.06
has thanh thuy	kin	0.05	official	0.06
has thao	official	0.13	volunteer	0.07	witness	-0.07	teacher	0.06	nephew	-0.08	brother	0.08	niece	0.08	sister	-0.05	daughter	0.06
has thap	kin	-0.13	comrade	-0.14	resident	0.32	official	-0.05	organisation	-0.05	teacher	0.12	nephew	0.1	grandchild	-0.1	son	0.07	great-grandchild	-0.05
has thap huong	kin	-0.2	comrade	-0.16	resident	0.27	cemetery keeper	-0.07	son	0.07
has thap nhang	comrade	-0.09	resident	0.05	official	0.05	cemetery keeper	0.05	nephew	0.06
has that	kin	-0.09	comrade	0.13	resident	0.09	official	-0.1	organisation	-0.05	teacher	-0.06	foreign veteran	-0.13	researcher	-0.12	nephew	0.11	family	-0.09	grandchild	0.07	brother	-0.13	niece	0.05	daughter	-0.13	wife	-0.08	child	0.08
has that la	kin	-0.06	comrade	0.09	son	0.07
has that lac	comrade	0.05	grandchild	0.06
has that lung	resident	-0.05	official	-0.07	finder	0.08
has that s	kin	-0.06	grandchild	0.05
has thau	comrade	-0.08	resident	-0.05	finder	0.1
has thay	kin	-0.19	official	-0.18	finder	0.29	cemetery keeper	0.05	volunteer	0.12	witness	0.22	organisation	-0.11	teacher	0.11	foreign veteran	-0.09	family of foreign veteran	-0.11	researcher	-0.05	family	-0.06	grandchild	0.06	niece	-0.09	sister	-0.21	wife	-0.18	son	0.13	child	0.13	daughter-in-law	0.11	sister-in-law	-0.06	great-grandchild	-0.16
has thay ai	kin	-0.06	teacher	0.07
has thay anh	kin	-0.07	resident	-0.07	brother	0.05	sister	0.05	son	0.06
has thay bia	resident	0.06	organisation	0.06
has thay bo	kin	-0.08
has thay cai	finder	0.06
has thay cho	nephew	-0.06
has thay chu	family	0.07
has thay co	kin	-0.1	resident	0.06	organisation	0.06	daughter	0.07
has thay giao	comrade	-0.09	resident	0.11	official	-0.08	witness	-0.06	teacher	0.08
has thay hai	kin	0.05	volunteer	0.05	family	0.07
has thay mat	comrade	-0.05	resident	0.05	official	0.13	nephew	-0.06	child	0.05
has thay mo	kin	-0.12	comrade	0.06	resident	-0.08	volunteer	0.11	witness	0.06	family	-0.06	child	0.13
has thay mot	finder	0.08
has thay ong	witness	0.05	family	0.05
has thay ten	kin	0.14	official	-0.05	nephew	0.12	family	-0.06	daughter	-0.05
has thay toi	comrade	0.09	daughter	0.07
has thay xac	official	0.05	grandchild	0.06
has thcs	teacher	0.22
has the	kin	-0.08	comrade	-0.07	resident	-0.12	official	0.2	cemetery keeper	-0.1	volunteer	0.07	organisation	-0.18	teacher	-0.05	foreign veteran	0.19	family	0.07	grandchild	0.07	brother	-0.1	daughter	-0.13	wife	-0.05	son	-0.13	child	-0.1	daughter-in-law	-0.06
has the back	family of foreign veteran	0.11
has the family	kin	0.07	official	0.05	organisation	0.06	foreign veteran	-0.08	researcher	0.05
has the la	kin	-0.07	comrade	-0.07	resident	-0.05	finder	0.09	witness	0.05
has the last	kin	0.06
has the name	foreign veteran	0.12
has the nao	nephew	0.1	family	-0.06
has the nay	kin	0.09	comrade	0.11	nephew	-0.06	family	0.14	grandchild	-0.08	child	0.07
has the night	official	0.07	foreign veteran	0.08
has the o	resident	0.11	daughter-in-law	0.05
has the old	kin	-0.06	finder	-0.06
has the other	kin	0.08
has the paper	kin	0.07	foreign veteran	-0.05	grandchild	0.11	niece	-0.08
has the road	resident	0.06	finder	0.08	witness	0.1	foreign veteran	-0.1
has the same	family of foreign veteran	-0.07
has the second	foreign veteran	0.07	family of foreign veteran	0.13
has the village	kin	-0.05	finder	0.05	foreign veteran	0.06	researcher	0.06
has the vinh	kin	-0.06	comrade	0.1	family	0.06
has their	foreign veteran	0.13	family of foreign veteran	-0.06
has theirs	kin	-0.05	foreign veteran	0.16
has them	kin	-0.23	official	-0.05	volunteer	0.06	foreign veteran	0.19	nephew	0.05	niece	0.1	sister	-0.08	daughter-in-law	0.08
has then	kin	0.11	niece	0.07
has theo	kin	0.44	comrade	-0.31	resident	-0.33	official	0.22	volunteer	0.07	family of foreign veteran	-0.05	family	-0.05	grandchild	-0.07	brother	0.13	niece	0.09	sister	-0.11	daughter	-0.06	son	0.05	child	0.07
has theo giay	kin	0.09	official	0.08	nephew	-0.05	family	0.11	grandchild	-0.05	brother	0.06
has theo loi	kin	0.05	resident	0.05	official	-0.05	volunteer	0.09	nephew	0.08	family	-0.08	wife	0.05
has theo ong	kin	0.1	comrade	-0.08	volunteer	0.06	son	0.05	great-grandchild	0.08
has theo so	cemetery keeper	0.08
has thep	resident	0.06	grandchild	0.05	child	0.05
has there	kin	-0.11	comrade	-0.07	official	0.05	organisation	-0.06	family of foreign veteran	0.07	grandchild	-0.05	niece	0.11	daughter	-0.08
has there is	foreign veteran	-0.09	researcher	0.11	niece	0.06
has there was	kin	-0.07	witness	0.05	researcher	0.06
has theu	kin	-0.05	witness	0.08
has they	kin	-0.07	finder	-0.11	volunteer	-0.06	foreign veteran	0.14	family of foreign veteran	0.09	researcher	-0.06	nephew	-0.05	niece	-0.07
has they were	foreign veteran	0.05
has thi	kin	0.15	comrade	-0.3	resident	-0.19	finder	-0.23	cemetery keeper	0.14	volunteer	-0.1	witness	-0.07	teacher	0.07	foreign veteran	-0.16	family of foreign veteran	-0.15	family	-0.26	grandchild	-0.19	brother	-0.21	niece	0.23	sister	0.37	daughter	0.24	wife	0.05	son	-0.34	child	-0.3	daughter-in-law	0.06	great-grandchild	-0.16
has thi anh	kin	0.13	official	0.06	grandchild	-0.06	sister	-0.07	wife	0.1
has thi ba	kin	-0.07	volunteer	0.05	great-grandchild	0.05
has thi bac	kin	0.05	comrade	-0.05	daughter-in-law	0.06
has thi bao	resident	0.05	volunteer	0.05	family	0.06
has thi bi	comrade	0.23	resident	-0.14	nephew	0.09	family	-0.07	niece	-0.06
has thi bich	resident	-0.06	official	0.07	nephew	0.08
has thi bo	son	0.08	child	0.07
has thi buoi	comrade	0.06	resident	-0.06	official	0.1	sister	0.1
has thi chet	kin	0.08	witness	-0.05	grandchild	0.13
has thi chi	comrade	-0.05	resident	-0.06
has thi chua	resident	0.12
has thi co	kin	0.17	resident	-0.12	organisation	0.05	nephew	-0.11	grandchild	-0.05	niece	0.09	sister	0.05	child	0.05
has thi con	kin	0.08	teacher	0.05	nephew	-0.08	family	0.11	niece	0.06
has thi cong	comrade	-0.05	official	-0.14	finder	0.27
has thi dan	official	0.07	volunteer	0.06	great-grandchild	0.05
has thi di	comrade	0.06	resident	-0.05	witness	0.07	grandchild	-0.05
has thi dung	kin	0.11	volunteer	0.06	nephew	-0.06	family	0.07	daughter-in-law	0.05
has thi gap	resident	0.11	volunteer	0.06
has thi goi	kin	-0.09	resident	-0.13	finder	0.08	cemetery keeper	0.06
has thi ha	niece	0.08
has thi hai	kin	0.06	official	-0.1	volunteer	-0.05	grandchild	-0.09	brother	-0.05	daughter	0.16
has thi hien	kin	-0.08	comrade	0.06	resident	0.05	nephew	-0.06	family	0.06	daughter	0.09
has thi hoa	kin	0.06	comrade	-0.07	brother	0.06	sister	-0.06	daughter	0.09
has thi hoi	comrade	-0.08	resident	0.05	nephew	0.06	wife	0.05
has thi hong	kin	-0.11	comrade	-0.07	official	0.07	organisation	0.11	daughter	0.06
has thi hue	sister	0.06
has thi huong	nephew	-0.06	family	-0.07	grandchild	0.08	niece	0.07	sister	0.1	daughter	-0.07
has thi khong	kin	0.18	comrade	0.05	family	-0.15	grandchild	0.09	brother	0.07
has thi kim	kin	0.08	niece	0.07
has thi lai	comrade	0.06	grandchild	0.06	niece	0.06
has thi lam	official	0.07	finder	0.06	teacher	0.05	grandchild	0.07
has thi lan	kin	0.06	resident	-0.07
has thi lanh	kin	-0.08	resident	0.05	volunteer	0.05
has thi lien	comrade	-0.07	volunteer	-0.05	sister	0.12
has thi lieu	kin	0.07
has thi loi	kin	0.05	resident	-0.05	wife	0.06
has thi lua	kin	0.08	nephew	0.06	family	-0.05	grandchild	-0.07	niece	-0.05	daughter	0.1
has thi mai	researcher	0.08
has thi mat	kin	-0.05	witness	-0.05	grandchild	0.1	niece	-0.06
has thi mo	kin	0.12	comrade	-0.08	volunteer	0.08	grandchild	0.06
has thi moi	daughter-in-law	0.05
has thi my	kin	0.07	comrade	-0.05	niece	0.06
has thi nam	kin	0.06	volunteer	0.06	nephew	0.06
has thi nga	comrade	0.05	resident	-0.06	official	0.05	nephew	0.06	family	-0.06	niece	0.05	sister	0.07
has thi ngan	kin	-0.06
has thi nghe	family	0.1
has thi ngoan	kin	-0.09	volunteer	0.05	wife	0.07
has thi ngoc	comrade	-0.05	resident	0.06	nephew	-0.06	daughter	0.06
has thi nguyet	resident	-0.07	nephew	-0.05	niece	0.06
has thi nha	comrade	0.07	resident	0.07	grandchild	0.06
has thi nhan	kin	-0.11	comrade	0.11	resident	0.07	official	-0.05	teacher	0.08	family of foreign veteran	0.06
has thi noi	comrade	0.06	family	0.09	niece	-0.05
has thi o	comrade	0.1	nephew	0.08
has thi ong	kin	-0.06	resident	0.11	family	-0.05	wife	0.05
has thi phai	resident	-0.06
has thi phuong	kin	0.1	resident	-0.05	cemetery keeper	0.05	family	0.06	niece	0.1
has thi que	kin	0.07	comrade	-0.06	official	0.07	organisation	0.05	nephew	0.08
has thi sa	kin	0.06	comrade	-0.08	niece	-0.07	sister	0.07	daughter	0.07
has thi sau	organisation	0.05	foreign veteran	0.05
has thi sen	sister-in-law	0.05
has thi tat	sister	0.06	child	0.05
has thi thanh	kin	0.1	official	-0.05	nephew	-0.08	family	0.08
has thi thay	resident	-0.06	finder	-0.06
has thi the	kin	0.06	comrade	-0.06	volunteer	0.12	witness	0.05	family	-0.1	niece	-0.05	son	0.1	sister-in-law	0.05	great-grandchild	0.05
has thi thu	organisation	0.06	foreign veteran	0.05	nephew	-0.05	niece	0.09
has thi thuy	resident	0.05	volunteer	0.06
has thi toi	kin	-0.21	comrade	0.38	official	-0.05	witness	0.06
has thi tran	volunteer	0.05	wife	0.06
has thi trung	kin	-0.09
has thi tuyet	kin	-0.1	wife	0.06
has thi ut	comrade	-0.08
has thi xa	kin	0.06	witness	-0.05	nephew	0.05	grandchild	-0.07	brother	0.05	niece	0.06	wife	-0.06	daughter-in-law	0.06
has thi xuan	volunteer	0.05
has thi xuyen	kin	0.07	sister	0.05
has thi yen	kin	0.06	resident	-0.06	niece	0.05	daughter	0.06
has thia	cemetery keeper	0.06	organisation	0.07
has thich	kin	-0.06	resident	0.09
has thiem	comrade	0.05	volunteer	0.05	family	0.05
has thien	kin	0.05	comrade	0.1	resident	-0.15	official	-0.08	volunteer	0.17	foreign veteran	-0.07	nephew	0.1	grandchild	-0.11	brother	-0.08	wife	-0.05	son	-0.09	child	-0.06	daughter-in-law	0.12	great-grandchild	0.11
has thiep	kin	-0.06	comrade	0.08	family	0.16
has thiet	comrade	0.1	resident	-0.08	family	-0.05	grandchild	0.09	wife	0.05
has thieu	comrade	-0.18	resident	-0.17	official	-0.1	witness	0.05	family	0.11	wife	-0.07	son	0.05	child	0.06	sister-in-law	-0.05
has thieu ta	comrade	-0.12	volunteer	0.05	witness	0.12	family	0.1	child	0.05
has thieu uy	comrade	0.11	resident	-0.06	official	-0.06	witness	-0.05	niece	0.05
has thim	nephew	0.07
has thin	kin	-0.05	comrade	-0.12	volunteer	-0.05	witness	0.08	family	0.07	sister	-0.05	wife	-0.05	child	0.05
has thinh	kin	0.05	comrade	-0.12	resident	0.17	volunteer	0.06	witness	-0.05	family	-0.13	grandchild	0.1	brother	0.11
has think	witness	0.06
has this	finder	0.08	volunteer	-0.07	foreign veteran	-0.06	family of foreign veteran	0.06	family	0.09	grandchild	-0.05	niece	-0.05	daughter-in-law	0.05
has tho	comrade	0.09	resident	0.11	cemetery keeper	-0.15	volunteer	-0.06	witness	-0.14	organisation	-0.18	teacher	-0.08	foreign veteran	-0.07	family of foreign veteran	-0.11	family	0.13	grandchild	0.14	sister	-0.05	daughter	-0.09	wife	-0.05	son	-0.06	child	-0.05	sister-in-law	0.09	great-grandchild	-0.13
has tho anh	comrade	-0.09	wife	0.07
has tho cung	kin	0.06	comrade	-0.05	nephew	0.19
has tho ha	nephew	-0.05	family	0.1
has tho ho	kin	0.12	comrade	-0.05	nephew	-0.05	family	0.11
has tho may	kin	-0.17	comrade	-0.09	official	0.05
has tho ong	family	-0.05	grandchild	0.06
has tho xuan	resident	0.05	nephew	0.12	grandchild	-0.05
has thoa	witness	0.08	brother	-0.05	niece	0.06	sister	0.06
has thoai	kin	0.07	official	-0.07	finder	-0.07	volunteer	-0.06	witness	-0.07	teacher	0.1	nephew	0.05	brother	0.11	sister	-0.07	wife	0.05	son	-0.06
has thoan	kin	-0.06	comrade	0.09	resident	0.07	finder	-0.06
has thoat	kin	0.05	official	-0.1	witness	0.08	nephew	-0.05	family	0.07	niece	0.1
has thoat ly	kin	0.12	family	0.09	niece	0.07
has thoi	kin	-0.06	resident	0.2	finder	-0.1	cemetery keeper	-0.07	witness	0.06	organisation	-0.07	foreign veteran	-0.08	nephew	-0.13	family	-0.15	brother	0.12	daughter	0.06	son	-0.11	child	0.17	daughter-in-law	-0.06	sister-in-law	-0.05
has thoi chu	kin	-0.09	resident	0.14	volunteer	0.05
has thom	comrade	0.11	official	0.16	witness	-0.05	nephew	-0.16	daughter	0.06
has thon	kin	-0.32	comrade	-0.32	resident	0.32	official	0.5	finder	-0.06	cemetery keeper	-0.05	volunteer	-0.06	foreign veteran	-0.05	nephew	0.08	family	0.05	grandchild	-0.19	brother	0.12	niece	-0.05	sister	-0.07	daughter	0.05	wife	0.11	son	-0.05
has thon dong	comrade	0.05	wife	0.06
has thon ha	daughter	0.07	wife	0.05
has thong	kin	-0.09	comrade	0.05	resident	-0.05	official	0.18	finder	-0.11	volunteer	-0.08	organisation	0.14	teacher	0.05	nephew	-0.14	family	-0.11	grandchild	0.13	brother	-0.06	niece	0.15	sister	0.08	child	-0.05	great-grandchild	-0.05
has thong bao	kin	-0.09	official	0.1
has thong hao	comrade	0.06
has thong tin	kin	-0.06	comrade	-0.12	resident	0.1	organisation	0.12	teacher	0.05	family	-0.05	brother	-0.05	niece	0.08	wife	0.05	son	-0.07	great-grandchild	-0.06
has thoong	comrade	-0.08	volunteer	0.06	nephew	-0.06
has thot	kin	-0.07	comrade	0.07	nephew	-0.07	brother	0.05
has thot not	kin	-0.05	comrade	0.08	nephew	-0.06	brother	0.05
has three	kin	-0.05	resident	-0.05	finder	-0.07	volunteer	-0.06	witness	-0.06	foreign veteran	0.14	nephew	0.05
has through	kin	-0.08	official	0.05	organisation	0.06	foreign veteran	-0.07
has thu	comrade	0.07	resident	0.14	official	0.09	finder	-0.25	cemetery keeper	-0.05	witness	-0.05	researcher	-0.09	family	0.06	grandchild	-0.07	niece	0.09	sister	0.06	wife	0.12	son	-0.09	child	0.09	daughter-in-law	-0.16	great-grandchild	-0.07
has thu ba	kin	0.17	comrade	0.07	volunteer	-0.05	witness	-0.06	family of foreign veteran	0.05	grandchild	0.09	niece	-0.07
has thu chi	official	0.05	witness	0.08
has thu cua	kin	0.15	comrade	-0.1	foreign veteran	0.13	niece	0.07	child	0.07
has thu cuoi	nephew	-0.11	niece	0.07
has thu dai	kin	-0.09	official	0.05
has thu do	kin	0.07	daughter	0.05	child	0.05
has thu duc	kin	0.06	wife	0.07
has thu duoc	volunteer	0.13	nephew	0.06	grandchild	0.06
has thu hai	comrade	0.09	resident	-0.05	witness	0.07	nephew	-0.11	son	0.16
has thu la	kin	0.05	child	0.06
has thu nam	kin	0.08	comrade	-0.05	brother	0.06
has thu nhat	resident	0.08	witness	0.09	sister	0.05
has thu so	resident	-0.05	official	0.05
has thu truong	kin	0.08	comrade	0.05	child	0.06
has thu tu	kin	0.05	comrade	0.06	nephew	0.06
has thu tuc	witness	0.06	family	0.06
has thu ve	kin	0.05	comrade	-0.05	sister	0.05
has thua	kin	0.19	comrade	-0.07	cemetery keeper	-0.08	volunteer	-0.11	nephew	-0.07	grandchild	0.09	daughter	-0.05	great-grandchild	-0.07
has thua ban	kin	-0.06
has thua cac	resident	-0.06	official	0.1	finder	-0.05	nephew	-0.07	grandchild	0.06	child	0.05
has thua quy	resident	0.06	finder	0.06
has thua thien	family	0.05
has thuan	official	-0.1	finder	0.08	cemetery keeper	0.07	witness	0.06	family of foreign veteran	0.06	family	-0.06	brother	0.11	daughter	0.1
has thuan chau	kin	0.05	comrade	0.06	wife	0.05
has thuat	kin	0.07	official	-0.05	finder	0.07	nephew	0.09	family	-0.06
has thuc	cemetery keeper	0.1	volunteer	0.07	foreign veteran	0.05	nephew	-0.13	niece	0.14	son	0.06
has thuc ra	sister-in-law	0.05
has thue	resident	0.06	official	-0.06	finder	0.11
has thung	kin	-0.09	comrade	0.29	finder	-0.06	foreign veteran	0.07
has thuoc	comrade	-0.22	official	-0.14	witness	0.1	organisation	0.05	teacher	0.09	nephew	-0.09	family	-0.18	grandchild	0.12	brother	0.08	sister	-0.06	son	0.12	child	-0.05	daughter-in-law	-0.06	great-grandchild	-0.08
has thuoc dai	kin	0.06	wife	0.09
has thuoc tieu	kin	-0.07	volunteer	0.05	family of foreign veteran	0.05
has thuoc trung	comrade	-0.05	son	0.05
has thuong	comrade	-0.1	resident	0.11	official	0.23	finder	-0.23	volunteer	-0.17	witness	0.15	teacher	-0.06	nephew	-0.08	family	0.07	grandchild	0.14	brother	-0.06	sister	-0.09	wife	0.06	son	-0.05	daughter-in-law	-0.08	sister-in-law	-0.08	great-grandchild	-0.1
has thuong binh	kin	-0.05	comrade	0.06	resident	0.14	official	0.17	finder	-0.07	volunteer	-0.09	nephew	-0.1	family	0.11	brother	0.07	niece	-0.06
has thuong duc	kin	0.06	comrade	-0.06	resident	-0.05	grandchild	0.05	niece	0.05
has thuong goi	kin	0.06	organisation	0.05	nephew	0.1	brother	-0.05	niece	-0.05	sister	0.05
has thuong nang	kin	-0.06
has thuong o	kin	0.06	comrade	-0.07	family	0.05	grandchild	-0.05	niece	0.07
has thuong roi	comrade	0.06
has thuong si	kin	0.05	official	0.09	family	-0.05	grandchild	0.05
has thuong ta	comrade	-0.05	wife	0.07
has thuong tin	comrade	0.06
has thuong uy	grandchild	0.07
has thuot	witness	0.07	nephew	0.06
has thuy	comrade	-0.14	resident	-0.18	official	0.06	witness	-0.05	organisation	-0.05	foreign veteran	-0.05	nephew	-0.15	family	-0.09	grandchild	0.19	daughter	0.09	son	-0.11	child	-0.06	daughter-in-law	-0.1	great-grandchild	-0.08
has thuy dien	kin	-0.08
has thuy hai	kin	0.1	nephew	-0.05	family	0.05
has thuy loi	comrade	-0.05	volunteer	0.05
has thuy nguyen	kin	-0.09	official	-0.07	volunteer	-0.07	researcher	0.05	nephew	0.05	daughter	0.05	son	-0.07
has thuy tinh	finder	0.06
has thuyen	kin	0.13	comrade	0.06	resident	-0.06	brother	0.05	niece	-0.05	daughter	0.05	wife	0.06	son	-0.05
has thuyen truong	kin	-0.06	comrade	0.08	resident	-0.06	wife	0.05
has thuyet	kin	-0.1	comrade	0.21	resident	-0.05	official	-0.05	organisation	0.07	family of foreign veteran	0.07
has ti	comrade	0.07
has tia	kin	0.07	son	0.11
has tich	kin	-0.14	comrade	-0.06	resident	-0.11	official	0.15	finder	-0.05	witness	-0.05	organisation	-0.06	sister	0.06	sister-in-law	0.05	great-grandchild	-0.05
has tich tuong	kin	-0.06	family	0.05
has tich xa	resident	0.06
has tiem	kin	-0.08	finder	0.07
has tien	cemetery keeper	-0.05	volunteer	0.07	witness	-0.07	organisation	-0.06	foreign veteran	-0.11	family of foreign veteran	-0.15	researcher	0.05	nephew	0.15	family	-0.12	grandchild	0.14	brother	-0.07	sister	-0.06	daughter-in-law	-0.09	sister-in-law	-0.05	great-grandchild	-0.09
has tien hai	kin	-0.05	comrade	0.12	grandchild	0.05
has tien lang	kin	-0.18	resident	0.13	official	-0.1	finder	-0.05	volunteer	0.05	witness	-0.07	researcher	0.05	brother	0.06	niece	0.09	sister	-0.05
has tien lu	kin	0.07	comrade	-0.08
has tien phuong	wife	0.05
has tieng	comrade	-0.11	official	0.09	volunteer	0.09	foreign veteran	0.1	niece	-0.05	sister	0.06	son	-0.05
has tiep	kin	-0.33	comrade	0.2	resident	0.09	finder	-0.05	witness	-0.06	nephew	0.13	grandchild	0.08	niece	-0.06	daughter	-0.07	son	-0.05
has tieu	kin	0.23	comrade	-0.07	resident	-0.21	official	-0.14	finder	0.08	volunteer	0.12	witness	0.11	organisation	-0.16	foreign veteran	-0.05	researcher	-0.05	nephew	-0.1	niece	-0.08	sister	0.13	son	0.05	child	-0.09	sister-in-law	0.07	great-grandchild	-0.09
has tieu doan	kin	0.18	comrade	-0.05	resident	-0.11	official	-0.08	volunteer	0.09	witness	0.06	organisation	-0.1	teacher	-0.08	nephew	0.1	family	-0.09	niece	-0.15	sister	0.14	wife	0.05	son	-0.06
has tieu doi	comrade	0.25	resident	-0.07	official	-0.07	grandchild	0.07	brother	-0.06	wife	-0.05	son	0.07	sister-in-law	0.1
has tieu hoc	kin	-0.11	teacher	0.13
has tieu khu	kin	-0.07	comrade	-0.07	finder	0.05
has tim	comrade	0.05	resident	-0.26	official	-0.2	finder	-0.16	cemetery keeper	-0.14	volunteer	-0.05	witness	-0.05	organisation	-0.05	foreign veteran	-0.15	researcher	-0.05	nephew	0.06	family	0.14	grandchild	-0.19	niece	-0.05	son	-0.11	child	-0.12
has tim anh	kin	-0.14	grandchild	-0.06	sister	0.09
has tim bac	family	-0.05	niece	0.06
has tim cho	nephew	0.05
has tim chu	kin	0.11	comrade	-0.07	nephew	0.09	family	-0.07
has tim duoc	resident	0.12	official	-0.05	nephew	0.05	family	-0.1	sister	0.09
has tim giup	kin	-0.05	nephew	-0.09	family	0.08	brother	-0.05	daughter	-0.05
has tim khong	kin	0.1	resident	-0.05	family	0.09
has tim kiem	nephew	0.07
has tim liet	kin	-0.06	brother	0.05	daughter	0.1
has tim mo	kin	0.16	resident	-0.06	official	-0.07	nephew	-0.08	family	-0.05	brother	0.11	niece	-0.09	sister	0.05
has tim nguoi	kin	-0.1	resident	-0.11	official	0.06	teacher	0.05
has tim ong	comrade	-0.09	volunteer	0.06	grandchild	0.05
has tim ra	kin	-0.08	comrade	0.07
has tim than	kin	-0.07	official	0.12	witness	0.05	organisation	0.05
has tim thay	kin	0.16	resident	-0.11	official	-0.11	nephew	0.05	grandchild	-0.12
has time	resident	0.06	official	0.06
has tin	comrade	0.1	resident	-0.22	finder	-0.05	cemetery keeper	-0.05	volunteer	0.05	witness	-0.06	organisation	0.11	foreign veteran	-0.12	grandchild	-0.14	niece	0.08	sister	0.08	daughter	0.1	wife	-0.07	son	-0.06	child	-0.09	daughter-in-law	-0.05
has tin cho	kin	-0.05	nephew	-0.05
has tin cua	sister-in-law	0.05
has tin nay	grandchild	-0.06
has tin toi	sister	0.06
has tin ve	kin	-0.05	comrade	0.11	wife	0.05	daughter-in-law	0.05
has tinh	kin	0.25	resident	-0.24	official	-0.26	volunteer	0.13	witness	-0.14	organisation	0.08	teacher	-0.07	foreign veteran	-0.1	researcher	-0.05	nephew	-0.06	niece	0.06	sister	-0.12	son	0.06	sister-in-law	-0.15
has tinh bien	kin	0.05	family	0.1	great-grandchild	0.05
has tinh doi	kin	0.23	resident	-0.05	official	-0.07	finder	0.07	volunteer	-0.06	family	0.08	grandchild	0.05	wife	-0.07	child	-0.05
has tinh gia	kin	0.08	comrade	-0.05	resident	-0.05	official	0.07
has tinh la	kin	-0.05	brother	0.05
has tinh nguyen	kin	-0.06	comrade	-0.06	resident	-0.06	official	-0.07	volunteer	0.33	organisation	0.08	family	-0.08	niece	0.08	wife	0.07
has tnxp	kin	0.05	resident	-0.06	official	-0.15	finder	-0.09	organisation	0.16	family of foreign veteran	-0.06	nephew	-0.09	family	0.14	grandchild	0.07	sister	-0.1	son	-0.05
has tnxp doi	kin	-0.1
has to	resident	-0.11	finder	0.15	cemetery keeper	-0.08	witness	-0.14	foreign veteran	-0.05	family of foreign veteran	-0.05	researcher	-0.06	nephew	-0.1	family	0.07	grandchild	-0.06	wife	-0.1	son	0.07	child	-0.11	daughter-in-law	0.08	great-grandchild	-0.06
has to a	kin	-0.05	official	0.05	finder	0.08
has to bao	kin	0.06	finder	0.05	daughter	0.09
has to co	comrade	-0.05	cemetery keeper	0.05
has to dan	resident	0.06	brother	0.06
has to gi	kin	0.05	grandchild	-0.06
has to giay	kin	0.07	resident	-0.08	official	-0.05	finder	0.08	foreign veteran	0.1	family	-0.07	grandchild	-0.05	daughter	0.05	wife	0.06	great-grandchild	0.05
has to nay	kin	0.09	comrade	-0.05	volunteer	0.09	grandchild	0.05
has to quoc	nephew	-0.05	family	-0.08	daughter-in-law	0.06
has to the	comrade	-0.09	volunteer	-0.06	witness	0.11	organisation	0.05	niece	0.08	sister	-0.05
has to toi	kin	0.06	wife	0.05
has to trinh	official	0.05
has to truong	kin	-0.1	comrade	-0.09	resident	0.21	finder	0.06	family	0.05	daughter	0.05
has to van	cemetery keeper	0.06	family of foreign veteran	0.05	nephew	0.07
has toa	kin	0.1	comrade	-0.09	finder	0.07	volunteer	0.07	nephew	0.08
has toa do	comrade	-0.1	resident	-0.05	finder	0.06	volunteer	0.08	witness	-0.05	nephew	0.05
has toai	official	-0.06
has toan	comrade	-0.05	finder	-0.06	volunteer	-0.1	witness	0.09	organisation	0.13	foreign veteran	0.06	grandchild	-0.06	brother	-0.07	niece	0.11	daughter	-0.09	daughter-in-law	0.08	sister-in-law	0.11
has toc	kin	0.13	resident	-0.11	official	-0.1	cemetery keeper	0.05	volunteer	-0.06	witness	-0.06	organisation	-0.05	nephew	0.12	family	0.08	grandchild	-0.07	brother	0.06	niece	-0.09	sister	-0.06	daughter	-0.08	sister-in-law	-0.06
has toc dao	kin	-0.14	resident	0.06
has toc nung	kin	-0.06	brother	0.06
has toc thai	kin	0.09
has toi	kin	-0.57	comrade	0.73	resident	0.05	official	-0.18	finder	0.09	cemetery keeper	0.06	volunteer	-0.28	organisation	-0.14	teacher	-0.06	foreign veteran	-0.09	family of foreign veteran	-0.15	researcher	-0.17	nephew	0.19	family	-0.08	grandchild	-0.32	brother	0.37	niece	-0.25	daughter	-0.15	wife	0.14	son	0.14	child	0.07	daughter-in-law	-0.18	sister-in-law	0.05	great-grandchild	-0.16
has toi anh	kin	-0.05	family	0.05
has toi ba	kin	0.05	resident	-0.06
has toi bang	comrade	0.08
has toi bao	kin	-0.08	comrade	-0.07	resident	0.17
has toi bi	comrade	0.22	resident	-0.11	nephew	-0.06	sister	0.05	son	-0.06	child	0.09
has toi biet	kin	-0.13	comrade	0.17	nephew	0.08
has toi bo	kin	-0.06	comrade	0.07
has toi bui	kin	0.08
has toi cam	kin	0.13	comrade	-0.08	family	-0.06	sister-in-law	0.08
has toi can	kin	0.07	official	0.05	nephew	0.05	son	0.06
has toi chep	comrade	-0.08	resident	-0.07	volunteer	0.09	teacher	0.09
has toi chet	kin	0.05	finder	0.05
has toi chi	comrade	0.13	volunteer	-0.05	nephew	0.05	wife	0.08
has toi cho	official	0.05
has toi chon	kin	-0.08	comrade	0.21	foreign veteran	0.08	sister	0.06
has toi chu	kin	-0.05	resident	-0.06	witness	0.11	brother	0.06
has toi chua	kin	0.12	family	-0.07	son	0.05	child	0.1
has toi chung	kin	0.09	comrade	-0.09	niece	0.05
has toi chup	cemetery keeper	0.05
has toi co	kin	-0.15	resident	0.17	official	0.25	cemetery keeper	-0.07	witness	-0.1	family	-0.08	brother	0.07	wife	0.06	child	0.06
has toi con	kin	-0.12	comrade	0.2	resident	0.07	finder	-0.05	volunteer	-0.05	witness	0.12	foreign veteran	0.11	son	0.09
has toi cu	kin	0.05	grandchild	0.05
has toi cung	kin	-0.08	comrade	0.15	resident	-0.08	finder	-0.06	brother	-0.06	daughter	0.14
has toi da	kin	0.14	comrade	-0.09	official	-0.11	finder	0.15	witness	-0.05	family	-0.08	grandchild	-0.05	brother	0.11	niece	-0.07	wife	0.07
has toi dan	resident	0.05
has toi dang	kin	-0.05	resident	-0.05	finder	-0.05	niece	0.05
has toi danh	nephew	-0.05	niece	0.05
has toi dao	comrade	0.1
has toi dat	kin	-0.05	cemetery keeper	0.05
has toi day	kin	-0.11	comrade	0.05	witness	0.07	brother	0.05
has toi de	kin	0.07	comrade	0.06	daughter	0.05
has toi dem	comrade	-0.1	resident	-0.07	witness	0.16
has toi den	kin	0.06
has toi di	comrade	-0.12	resident	-0.07	finder	0.07	volunteer	0.08	family of foreign veteran	0.05	family	-0.09	son	-0.06	child	0.12	sister-in-law	0.08
has toi do	resident	0.09	family	0.06
has toi doan	comrade	-0.08	official	0.11	organisation	0.05	sister	0.06
has toi doc	resident	0.07	nephew	0.06
has toi dua	resident	-0.09	witness	0.11
has toi duoc	comrade	0.1	son	0.08	child	0.05
has toi gap	comrade	0.06	resident	-0.05	official	-0.06	volunteer	0.05
has toi ghi	comrade	0.05	resident	-0.06	official	0.08	teacher	0.06	nephew	0.05
has toi gio	kin	-0.09	resident	0.08	official	0.05
has toi giu	witness	0.07	family of foreign veteran	0.06
has toi gom	volunteer	0.06
has toi ha	comrade	0.08
has toi ho	kin	0.05	brother	0.05
has toi hoi	kin	0.1	official	-0.05	cemetery keeper	0.05	nephew	-0.09	brother	0.07	sister	0.08	child	0.07
has toi hy	kin	0.06	nephew	0.08
has toi ke	kin	-0.15	comrade	-0.08	resident	0.19	finder	-0.05	witness	-0.05	son	-0.05	child	0.08
has toi khi	comrade	-0.05	witness	0.1
has toi khong	kin	-0.08	resident	0.18	official	-0.1	finder	-0.05	nephew	-0.05	family	-0.11	brother	0.09	niece	0.11	sister	-0.06	wife	0.07
has toi la	kin	0.05	comrade	-0.14	resident	-0.2	official	-0.08	cemetery keeper	-0.06	witness	0.27	nephew	0.08	family	-0.19	grandchild	-0.07	brother	0.2	niece	-0.22	sister	0.11	wife	0.13	son	0.13	child	-0.12	daughter-in-law	-0.06	sister-in-law	-0.05	great-grandchild	-0.08
has toi lai	comrade	-0.05	witness	0.07
has toi lam	comrade	-0.24	resident	-0.05	official	0.15	finder	-0.05	witness	0.15	nephew	0.06	family	-0.06	son	0.11
has toi lay	wife	0.05
has toi len	comrade	-0.05	resident	-0.13	official	-0.05	finder	0.1	witness	0.07	child	0.06
has toi linh	comrade	-0.07
has toi lo	kin	-0.05	resident	0.06	sister	0.05
has toi luc	resident	-0.05	witness	0.07
has toi luong	kin	-0.08
has toi mat	kin	-0.07	volunteer	0.05	family	-0.07	grandchild	-0.05	daughter	0.07
has toi moi	kin	0.08	resident	-0.09	witness	0.05	son	0.07
has toi mot	kin	-0.07	comrade	0.05
has toi muon	kin	-0.09	comrade	-0.16	resident	0.09	official	-0.05	organisation	0.05	foreign veteran	0.1	grandchild	-0.07	brother	0.06	wife	0.07	child	0.07
has toi nam	kin	0.16	resident	-0.17	child	0.11
has toi nay	daughter	-0.06	son	0.05
has toi nghe	comrade	-0.1	resident	0.09
has toi nghi	brother	0.09
has toi ngo	kin	0.09	brother	0.07
has toi nguoi	kin	-0.06	comrade	-0.06	resident	0.11	volunteer	0.05
has toi nguyen	comrade	0.07	witness	-0.06	wife	0.07
has toi nha	kin	-0.06	resident	0.09	official	0.05
has toi nhan	resident	-0.05	family	0.08
has toi nho	kin	-0.17	official	-0.05	witness	0.17
has toi noi	comrade	0.07	resident	0.21	official	-0.06	witness	-0.06	nephew	0.09	sister	0.1
has toi o	kin	-0.11	comrade	0.16	finder	-0.08	cemetery keeper	-0.06	volunteer	-0.06	witness	-0.05	nephew	-0.1	family	0.11	grandchild	-0.1	daughter	-0.06	son	0.06	sister-in-law	0.11
has toi ong	kin	-0.07	comrade	-0.05
has toi pham	resident	0.05	brother	0.05
has toi phan	kin	0.07
has toi quen	comrade	0.11
has toi ra	kin	-0.09
has toi roi	child	0.05
has toi sang	teacher	0.06
has toi sinh	kin	0.06	comrade	-0.06	brother	-0.05	daughter	0.1
has toi ten	kin	0.2	resident	-0.2	official	-0.07	finder	-0.07	volunteer	-0.07	witness	-0.06	nephew	0.05	family	-0.12	grandchild	-0.07	brother	0.13	sister	-0.1	wife	0.1	son	0.07	daughter-in-law	-0.05
has toi thang	kin	-0.12	comrade	0.05
has toi thay	kin	-0.05	comrade	0.15	resident	0.06
has toi thi	kin	-0.08	comrade	0.05	organisation	0.05	child	0.05
has toi tim	kin	0.06	nephew	-0.05	sister	0.08	son	0.11
has toi toi	kin	0.07	family	0.07
has toi tu	niece	0.09
has toi va	kin	-0.08	comrade	0.24	resident	-0.1	official	-0.05
has toi van	comrade	-0.11	resident	0.06	volunteer	0.06
has toi vao	sister	0.07
has toi ve	comrade	0.18	resident	-0.11	brother	0.05
has toi viet	kin	-0.08	comrade	0.14	nephew	-0.1	sister	0.12
has toi voi	kin	-0.09	resident	0.09
has toi xin	kin	-0.15	comrade	0.09	teacher	0.05	nephew	-0.06	family	-0.1	brother	0.07	daughter	-0.05	son	0.09	sister-in-law	0.05
has told	kin	0.08	comrade	-0.08	witness	0.05	foreign veteran	0.12	researcher	-0.05	nephew	-0.08	family	0.06	sister-in-law	0.05
has tom	kin	-0.11	resident	0.06	witness	0.09
has tombe	kin	0.27	comrade	-0.05	family of foreign veteran	-0.05	nephew	0.05	family	0.1	grandchild	-0.09	niece	0.11
has ton	kin	0.12	comrade	-0.05	resident	0.07	witness	-0.06	organisation	-0.05	family of foreign veteran	-0.05	nephew	0.08	grandchild	-0.05	child	-0.05
has ton that	comrade	-0.06	resident	-0.05
has tong	resident	-0.06	official	-0.05	finder	0.07	volunteer	-0.12	witness	0.05	organisation	0.1	foreign veteran	-0.08	nephew	0.09	family	-0.23	niece	-0.05	sister	0.09	daughter	-0.09	wife	0.05	son	-0.05
has tong duy	researcher	0.05	nephew	-0.05	family	-0.05	niece	0.07	wife	0.05
has tong van	nephew	0.1	family	-0.08
has took	kin	-0.05	resident	-0.05	witness	-0.05	foreign veteran	0.14
has tp	kin	0.07	nephew	0.05	family	-0.06	sister	0.05
has tqgc	kin	0.12	comrade	-0.06	family	-0.12	brother	0.06	son	0.07
has tra	kin	0.19	comrade	-0.06	resident	0.09	official	0.06	finder	0.07	cemetery keeper	0.11	volunteer	-0.14	witness	-0.06	organisation	-0.12	foreign veteran	-0.1	nephew	0.07	family	-0.11	grandchild	0.08	brother	-0.1	niece	-0.12	sister	-0.15	daughter	0.17	wife	-0.05	son	-0.07	child	0.17	daughter-in-law	0.1	sister-in-law	-0.1
has tra cu	comrade	0.06	child	0.1
has tra giup	kin	0.15	official	-0.07	nephew	0.1	family	0.09	niece	-0.07	daughter	0.06
has tra lai	official	0.05	family of foreign veteran	0.06
has tra linh	kin	-0.1	niece	0.06
has tra loi	kin	0.14	finder	-0.06	cemetery keeper	0.07	volunteer	-0.05	grandchild	0.08	brother	-0.06
has tra my	finder	0.07
has tra tan	resident	0.06	son	0.05
has tra ve	kin	0.12	resident	-0.05
has tra vinh	kin	0.05	comrade	-0.11	grandchild	0.05	niece	-0.07
has trac	kin	-0.06	comrade	0.07	foreign veteran	-0.05	researcher	0.06	family	-0.05	great-grandchild	0.05
has trach	comrade	0.08	resident	0.07	finder	-0.05	nephew	0.16	family	-0.13	sister	-0.06
has trai	kin	0.29	cemetery keeper	0.07	volunteer	-0.16	witness	-0.16	organisation	-0.1	nephew	0.14	family	-0.24	grandchild	-0.15	brother	0.33	niece	-0.15	sister	0.27	daughter	-0.25	wife	-0.15	son	0.28	child	-0.13	sister-in-law	-0.07
has trai cua	kin	0.07	family	0.11	grandchild	-0.12	son	0.07
has trai duong	kin	-0.07	comrade	0.09	witness	0.06
has trai la	kin	-0.05	foreign veteran	0.05	brother	0.09
has trai ong	kin	0.07	comrade	-0.05	family	-0.05	brother	0.05	son	0.05
has trai toi	kin	0.24	comrade	-0.14	resident	-0.06	nephew	-0.15	family	-0.08	brother	0.22	niece	-0.08	sister	0.13	daughter	-0.06	wife	-0.05	son	-0.06	sister-in-law	-0.05
has tram	resident	-0.18	official	0.18	cemetery keeper	-0.07	volunteer	-0.19	family of foreign veteran	-0.05	nephew	-0.11	niece	-0.05	sister	0.08	son	0.05	child	-0.1	sister-in-law	-0.06
has tram bom	finder	0.07
has tram buoc	witness	0.06
has tram giao	kin	-0.08	comrade	0.06
has tram phau	kin	0.05	comrade	0.11	resident	-0.08	volunteer	-0.05
has tram truong	official	0.06
has tram xa	kin	-0.07	comrade	0.05	resident	-0.13	official	0.21	nephew	-0.09	niece	0.11
has tram y	kin	0.09	comrade	-0.05	finder	-0.06	nephew	-0.06	family	0.14
has tran	kin	-0.05	comrade	-0.08	resident	0.24	official	0.24	finder	-0.22	cemetery keeper	-0.06	volunteer	-0.21	witness	-0.08	organisation	0.07	researcher	-0.14	nephew	-0.11	family	0.16	brother	-0.11	niece	-0.18	sister	-0.05	daughter	-0.14	wife	0.09	child	-0.07	daughter-in-law	0.11	sister-in-law	-0.05	great-grandchild	0.17
has tran ba	kin	-0.05	resident	0.08	nephew	0.05
has tran can	kin	0.07	nephew	-0.12	family	-0.09	grandchild	0.08	niece	0.19	sister	0.06
has tran cau	kin	0.09	wife	0.05
has tran chong	family	0.17	grandchild	-0.05
has tran dang	resident	0.05
has tran danh	kin	-0.06	resident	0.05	official	-0.05	brother	0.05
has tran dia	son	0.11
has tran dinh	kin	-0.06	resident	0.1	finder	0.06
has tran do	kin	0.05
has tran doi	resident	-0.06	witness	0.09	family	0.05
has tran dong	comrade	0.05	volunteer	0.05	nephew	-0.05
has tran duc	nephew	0.07
has tran huu	resident	0.06	volunteer	0.08	nephew	-0.06	family	0.05
has tran khac	cemetery keeper	0.05	nephew	0.06
has tran ngay	comrade	-0.05	resident	0.06
has tran ngoc	brother	0.05
has tran o	family	0.05
has tran phia	comrade	-0.05	family	-0.07	brother	0.11	daughter	0.05
has tran quang	organisation	0.08	nephew	0.08
has tran quoc	resident	-0.06	sister-in-law	0.05
has tran thi	kin	-0.12	comrade	-0.05	volunteer	-0.05	organisation	-0.06	teacher	0.06	nephew	0.09	grandchild	-0.05	son	-0.06
has tran van	comrade	0.06	foreign veteran	0.05	grandchild	0.05
has tran xuan	great-grandchild	0.05
has trang	comrade	-0.11	official	-0.14	cemetery keeper	0.55	witness	-0.15	organisation	-0.06	teacher	-0.12	foreign veteran	-0.11	researcher	-0.07	nephew	-0.11	family	-0.21	niece	0.19	sister	-0.07	daughter	0.06	son	0.06	child	-0.1
has trang bang	volunteer	0.08
has trang co	nephew	-0.06	grandchild	0.05
has trang cu	volunteer	0.06
has trang dau	resident	-0.06	finder	0.12	witness	0.05
has trang dinh	resident	0.07	family	0.09
has trang don	kin	0.06	comrade	0.05
has trang huyen	comrade	-0.07	official	0.06	family	-0.05	daughter	0.11
has trang liet	comrade	-0.13	official	0.05	cemetery keeper	0.11	volunteer	0.05	grandchild	0.13
has trang mat	kin	0.06
has trang nam	nephew	0.07	niece	0.06
has trang nao	kin	0.07	nephew	-0.08	family	0.05	grandchild	-0.05	brother	0.06	daughter	0.06
has trang ntls	official	-0.06	cemetery keeper	0.09
has trang truong	comrade	-0.06
has trang xa	comrade	-0.13	resident	0.36	official	-0.08	cemetery keeper	0.11	nephew	0.06
has tranh	comrade	-0.05	resident	-0.08	official	0.07	nephew	-0.07	niece	0.09
has translated	volunteer	0.15	organisation	0.06	foreign veteran	-0.08	researcher	0.08	grandchild	0.05
has trao	comrade	0.06	family	-0.09	niece	-0.07	daughter-in-law	0.05
has trao tra	kin	-0.08	comrade	0.07	resident	0.06	family	-0.09	grandchild	0.05	son	-0.05
has trau	kin	-0.05	comrade	-0.1	finder	0.09	witness	0.16
has tre	kin	0.22	comrade	-0.09	official	-0.13	volunteer	-0.05	witness	0.1	family of foreign veteran	0.1	nephew	-0.19	family	0.1	grandchild	0.16	brother	-0.11	daughter	0.07	son	0.06	child	0.08	great-grandchild	-0.06
has tree	kin	-0.11	resident	0.1	official	0.13
has tren	comrade	0.1	resident	-0.06	official	-0.06	finder	0.19	cemetery keeper	0.11	volunteer	0.11	organisation	0.21	teacher	0.14	foreign veteran	-0.08	family of foreign veteran	-0.06	nephew	-0.07	family	0.08	grandchild	-0.06	brother	0.09	niece	0.07	sister	0.07	wife	-0.1	son	-0.05
has tren bia	kin	-0.06	official	-0.05	cemetery keeper	0.06	volunteer	0.14	witness	0.06	organisation	0.13	nephew	-0.06	family	0.15	grandchild	0.07	niece	-0.05	sister	-0.05
has tren doi	kin	0.13	comrade	-0.07	resident	0.06	official	0.07	family	-0.05	great-grandchild	0.08
has tren duong	kin	0.05	comrade	-0.1	nephew	0.05	family	0.07	brother	-0.07	sister	0.06
has tren giay	volunteer	0.06
has tren go	kin	-0.11	resident	-0.08	official	0.08	witness	0.07
has tren mang	comrade	0.06
has tren song	child	0.05
has tren xe	organisation	0.05
has trench	finder	-0.05	foreign veteran	0.11
has treo	kin	-0.18	comrade	0.1	resident	0.08	finder	0.07
has tri	kin	-0.25	resident	0.15	official	0.05	finder	0.06	cemetery keeper	-0.11	volunteer	-0.05	foreign veteran	-0.06	family of foreign veteran	-0.06	nephew	-0.15	grandchild	0.05	niece	-0.1	sister	-0.07	daughter-in-law	0.05
has tri buu	comrade	0.06
has tri nho	kin	-0.06	comrade	0.1
has tri thien	daughter-in-law	0.05
has tri ton	family	0.07	sister-in-law	0.05
has tri vien	kin	-0.05	resident	0.07	nephew	-0.07	grandchild	0.12	child	0.07	great-grandchild	0.06
has trich	kin	0.27	comrade	-0.23	resident	-0.08	cemetery keeper	0.05	daughter	-0.1
has trich luc	kin	0.17	comrade	-0.05	daughter	-0.08	son	0.05
has trich so	kin	-0.07	comrade	-0.09	official	0.09
has trieu	kin	0.08	comrade	0.09	resident	-0.31	official	-0.08	finder	-0.17	nephew	0.11	family	0.13	grandchild	-0.14	niece	-0.1	wife	-0.06	son	-0.12	child	0.05	great-grandchild	-0.09
has trieu phong	kin	0.08	nephew	0.06	sister-in-law	0.05
has trieu tien	kin	0.11	resident	-0.05	niece	-0.06
has trinh	kin	-0.08	comrade	0.11	official	-0.11	finder	0.05	cemetery keeper	-0.08	volunteer	0.09	witness	-0.22	family of foreign veteran	-0.05	researcher	0.13	nephew	0.05	grandchild	-0.12	daughter	0.06	wife	-0.07	child	0.06	daughter-in-law	0.13
has trinh ba	organisation	0.06
has trinh sat	kin	0.06	comrade	0.24	resident	-0.05	finder	-0.05	volunteer	0.07	witness	-0.08	family	0.05	grandchild	-0.05	brother	0.07	daughter	0.06
has trinh thi	kin	-0.06	comrade	-0.09	organisation	0.05	researcher	0.07	daughter	0.07	daughter-in-law	0.05
has tro	resident	-0.17	finder	-0.07	volunteer	0.11	witness	0.05	organisation	0.05	teacher	0.06	family of foreign veteran	0.05	niece	0.09	sister	-0.08	daughter	-0.07	wife	-0.07	son	0.14	child	0.06
has tro ly	comrade	-0.1	resident	-0.05	official	0.06	son	0.16
has tro ve	organisation	0.05	son	0.05
has troi	resident	0.06	official	-0.1	volunteer	0.11	witness	0.17	family	-0.14	grandchild	0.06	sister-in-law	0.07	great-grandchild	-0.05
has troi mat	resident	0.07
has trois	finder	-0.06	witness	0.06	family	0.05	daughter	0.05
has trom	comrade	-0.08	resident	0.07	brother	0.06
has tron	kin	0.14	comrade	-0.06	resident	-0.06	volunteer	-0.05	witness	-0.07	nephew	-0.06	sister	0.05
has trong	comrade	-0.15	resident	-0.1	official	-0.1	finder	0.06	cemetery keeper	0.32	witness	0.15	organisation	-0.16	teacher	-0.1	foreign veteran	-0.05	grandchild	0.05	brother	-0.19	sister	-0.19	wife	-0.1	child	0.12	sister-in-law	0.09
has trong ban	witness	0.06	great-grandchild	0.05
has trong bao	volunteer	0.05
has trong cay	grandchild	0.07
has trong co	kin	-0.08	comrade	-0.07	official	-0.06	finder	0.23	volunteer	-0.05	witness	0.05	sister-in-law	0.06
has trong coi	kin	-0.09	official	-0.06	cemetery keeper	0.26
has trong danh	kin	0.09	family	0.05
has trong dat	resident	0.06	child	0.05
has trong do	official	-0.1	cemetery keeper	0.06	teacher	0.05	nephew	0.08
has trong dot	sister-in-law	0.05
has trong giay	kin	0.09	nephew	0.07	grandchild	-0.09	brother	-0.07	sister-in-law	0.05
has trong ham	kin	-0.11	comrade	0.1
has trong hang	kin	-0.09	comrade	-0.09	witness	0.14	foreign veteran	0.05
has trong ho	volunteer	0.08	family	0.16
has trong khi	kin	0.06	comrade	-0.07	cemetery keeper	0.06	volunteer	0.05	brother	0.06
has trong lang	kin	-0.08	resident	0.13	grandchild	0.07
has trong lo	comrade	-0.05
has trong luc	resident	-0.06	official	-0.06	finder	0.1	daughter-in-law	0.05
has trong mot	foreign veteran	0.13	nephew	-0.05	family	-0.06	grandchild	-0.06	niece	0.2
has trong nghia	resident	-0.07	finder	-0.05	cemetery keeper	0.13	nephew	0.11	grandchild	-0.05
has trong nha	comrade	-0.11	witness	0.09	family	-0.07	grandchild	0.05	brother	-0.05	niece	0.11	son	-0.05
has trong rung	official	0.08	witness	0.05	child	0.05
has trong so	volunteer	-0.05	niece	-0.05	sister-in-law	0.07	great-grandchild	0.05
has trong tran	kin	0.24	comrade	-0.2	official	0.14	witness	-0.05	nephew	-0.1	family	0.14	niece	-0.05	wife	-0.05	child	0.05	great-grandchild	0.05
has trong tu	comrade	-0.06	finder	0.05	daughter-in-law	0.07
has trong tui	kin	-0.11	comrade	-0.05	official	0.06	finder	-0.09	witness	0.15	nephew	0.05
has trong vuon	kin	0.05	comrade	-0.07	resident	0.06	official	-0.06	witness	-0.06	family	-0.05	grandchild	-0.06	niece	0.12
has tru	kin	-0.14	comrade	-0.11	official	-0.16	finder	0.13	researcher	0.06	family	-0.05	brother	-0.07	niece	-0.08	sister	0.11	wife	0.05
has tru quan	nephew	0.07	brother	-0.05	niece	-0.05
has tru so	comrade	0.06	organisation	0.05
has trua	kin	-0.07	comrade	0.09	family of foreign veteran	0.06	family	0.05
has truc	resident	0.05	official	0.08	volunteer	-0.06	organisation	0.05	nephew	0.1	niece	0.18	sister	-0.05	daughter	0.06
has truc thang	resident	0.1	organisation	0.08	nephew	-0.05	grandchild	-0.05	niece	0.15	great-grandchild	0.07
has truc tiep	comrade	0.08
has trum	resident	0.1	sister	0.05	child	0.06
has trung	kin	0.07	resident	-0.08	cemetery keeper	-0.1	witness	-0.05	organisation	-0.2	teacher	0.07	family of foreign veteran	-0.05	nephew	0.12	family	-0.13	brother	-0.08	daughter	0.14	son	-0.08	sister-in-law	-0.15
has trung bom	kin	0.09	resident	-0.07	official	0.05	grandchild	-0.06	sister	0.05	daughter	-0.05
has trung dan	comrade	0.08	nephew	0.05	daughter	0.07
has trung doan	kin	-0.12	comrade	-0.09	official	-0.08	finder	-0.14	cemetery keeper	-0.05	volunteer	0.1	teacher	0.07	nephew	-0.11	grandchild	0.07	niece	-0.17	daughter	0.08	great-grandchild	0.18
has trung doi	comrade	0.14	official	-0.13	finder	-0.05	witness	0.07	foreign veteran	0.06	grandchild	-0.07	daughter	0.07	wife	0.06
has trung ham	kin	-0.05	comrade	-0.06
has trung khanh	witness	0.06
has trung lien	comrade	0.05	brother	0.06
has trung manh	kin	0.07	wife	0.05
has trung min	resident	0.05	organisation	0.05
has trung phao	kin	-0.05	comrade	0.06
has trung si	kin	0.05	comrade	0.06	resident	-0.05	official	-0.08	finder	0.08	nephew	0.13	brother	-0.05
has trung ta	comrade	-0.07	resident	0.08	volunteer	0.08	nephew	-0.07	grandchild	0.05
has trung tam	official	0.05	volunteer	0.05	nephew	0.1
has trung ten	comrade	-0.06	family	-0.07
has trung uy	comrade	-0.07	resident	0.05	family of foreign veteran	0.11	family	0.1	niece	0.05	daughter	-0.06	child	0.05	daughter-in-law	0.05
has truoc	kin	-0.05	comrade	0.06	resident	0.09	finder	-0.08	witness	0.15	foreign veteran	0.07	nephew	-0.14	niece	-0.07	son	0.09	daughter-in-law	0.07
has truoc co	kin	0.06	cemetery keeper	0.06	nephew	0.06	niece	-0.05	son	0.07
has truoc do	kin	0.05	family	0.06
has truoc khi	kin	0.05	resident	0.12	finder	-0.05	witness	-0.05	family of foreign veteran	0.05	grandchild	-0.05	daughter	0.1	child	0.06
has truoc la	resident	-0.11	official	0.17	volunteer	0.09	family of foreign veteran	0.06	family	0.06	sister	0.05
has truoc lam	kin	-0.05	resident	0.08	official	0.05
has truoc luc	kin	-0.06	nephew	0.06
has truoc nam	volunteer	0.05
has truoc o	kin	-0.1	comrade	0.17
has truoc tet	kin	0.06	witness	0.05	family	-0.05	grandchild	0.05	brother	0.06
has truoc toi	comrade	-0.1	witness	0.1	son	0.1
has truong	official	0.45	finder	-0.08	cemetery keeper	-0.05	volunteer	-0.1	witness	-0.15	organisation	-0.05	teacher	0.25	foreign veteran	-0.16	family of foreign veteran	-0.06	nephew	-0.08	grandchild	0.08	brother	0.11	wife	-0.1	daughter-in-law	-0.08	sister-in-law	-0.13	great-grandchild	-0.06
has truong anh	resident	0.06
has truong ban	kin	-0.1	comrade	0.07	official	0.13	cemetery keeper	0.06
has truong cap	kin	-0.16	resident	0.08	official	-0.05
has truong co	teacher	0.09	family	0.07
has truong cong	kin	0.08	comrade	-0.09	resident	0.07	finder	0.06	nephew	0.08	family	-0.07
has truong cu	kin	-0.07	comrade	-0.06	resident	-0.08
has truong cua	daughter	0.05
has truong dan	comrade	-0.05	official	0.1
has truong dinh	finder	0.05
has truong doi	comrade	-0.07	cemetery keeper	0.05	nephew	-0.07	grandchild	0.11
has truong don	official	0.05
has truong du	comrade	-0.08	witness	0.05	daughter	0.06
has truong ho	kin	0.16	resident	0.05	nephew	-0.05	family	0.14
has truong hop	kin	-0.2	resident	-0.05	official	0.11	volunteer	-0.06	family	0.06	grandchild	0.06
has truong la	comrade	0.08	resident	-0.07
has truong le	kin	-0.05	comrade	-0.07	resident	0.05
has truong nguoi	witness	0.05
has truong que	kin	-0.05	volunteer	0.09
has truong son	kin	0.21	comrade	-0.09	resident	-0.07	family of foreign veteran	0.05	family	-0.08	grandchild	0.11	sister	0.05	daughter	-0.05
has truong thcs	teacher	0.22
has truong thi	comrade	0.05	official	0.05	family	-0.05
has truong thon	kin	-0.19	comrade	-0.06	resident	-0.06	official	0.4	finder	-0.12
has truong tieu	kin	-0.05	teacher	0.1	nephew	-0.05	grandchild	0.07
has truong trinh	comrade	0.08	organisation	0.06
has truong trung	niece	0.06	sister	0.05
has truong van	kin	0.1	resident	-0.06	researcher	0.06	niece	0.08
has truong xe	comrade	0.1
has truy	comrade	-0.11	resident	0.06	nephew	-0.08	grandchild	0.05	son	0.06
has truy dieu	comrade	-0.06	resident	0.07	volunteer	0.05	nephew	-0.05
has truyen	comrade	0.09	resident	-0.05	grandchild	-0.07	great-grandchild	0.06
has tu	kin	-0.2	comrade	-0.2	resident	0.15	finder	0.13	cemetery keeper	0.24	volunteer	0.19	witness	-0.09	organisation	-0.14	foreign veteran	-0.1	family of foreign veteran	-0.12	grandchild	0.05	brother	-0.21	niece	-0.05	sister	0.2	son	0.05	child	-0.11	daughter-in-law	0.05	great-grandchild	-0.09
has tu ban	kin	-0.06	volunteer	0.12	organisation	0.05	grandchild	-0.05
has tu binh	kin	-0.09	comrade	0.06	grandchild	0.06
has tu chi	daughter	0.06
has tu cua	kin	0.05	comrade	0.06	niece	0.08
has tu dau	comrade	-0.05	family	0.1	grandchild	-0.08
has tu do	comrade	-0.09	witness	0.05	nephew	0.1	family	-0.05	daughter	-0.05	wife	0.09
has tu doi	kin	-0.17	official	0.05	cemetery keeper	0.12
has tu dong	cemetery keeper	0.05
has tu ghi	family	-0.06	grandchild	-0.05
has tu hoi	comrade	-0.07	resident	0.05	cemetery keeper	0.06	volunteer	0.05	organisation	0.05	sister	0.05	daughter	0.05
has tu ky	official	0.08	brother	0.07	daughter-in-law	0.05
has tu la	kin	0.05	witness	0.05	nephew	0.11	family	-0.07
has tu lenh	kin	0.08	grandchild	0.06
has tu nam	comrade	0.07	resident	0.12	official	-0.06	cemetery keeper	0.08	nephew	-0.06	sister	0.09	wife	0.05
has tu ngay	kin	0.1	nephew	0.07	family	0.05
has tu nha	kin	0.05	resident	0.13	family	0.07	son	0.07
has tu nhan	kin	0.06	resident	-0.06	teacher	0.05
has tu o	kin	-0.1	comrade	0.05	brother	0.05
has tu si	kin	0.07
has tu so	kin	-0.15	sister	0.08
has tu tay	resident	-0.06
has tu thang	kin	0.06	official	-0.05	nephew	-0.05	family	0.11	brother	-0.07
has tu thi	nephew	-0.08	niece	0.06	daughter-in-law	0.05
has tu tran	official	0.06	volunteer	0.06	daughter-in-law	0.1
has tu truong	resident	0.05
has tu tu	kin	-0.1	comrade	0.11
has tu ve	comrade	-0.05	resident	0.06	official	0.06	nephew	-0.1	family	0.16
has tuan	comrade	-0.08	resident	-0.33	official	0.07	finder	0.06	teacher	-0.05	foreign veteran	-0.06	nephew	0.07	daughter	-0.07	child	-0.05	daughter-in-law	0.06
has tuan tra	witness	0.07	daughter-in-law	0.05
has tuat	kin	0.06	resident	-0.11	official	0.06	researcher	0.11	nephew	-0.06	brother	0.12
has tuc	kin	-0.08	resident	-0.07	finder	-0.08	witness	0.11	brother	0.06	niece	-0.11	sister	-0.05	son	-0.08	child	0.09	great-grandchild	0.06
has tuc la	kin	-0.08	comrade	0.08	witness	0.05	great-grandchild	0.05
has tue	comrade	-0.1	resident	-0.07	volunteer	0.05	witness	-0.05	teacher	0.07	family of foreign veteran	0.05	grandchild	0.09
has tues	kin	-0.09	witness	0.11	foreign veteran	-0.05	researcher	0.11
has tui	kin	-0.28	comrade	0.51	official	-0.14	finder	0.06	cemetery keeper	-0.05	volunteer	-0.09	witness	0.22	nephew	0.17	family	-0.14	grandchild	-0.05	brother	0.06	daughter-in-law	-0.05
has tui ao	resident	0.06
has tui co	kin	-0.07	resident	0.08
has tui con	kin	0.09	resident	-0.06	nephew	0.05	son	0.07
has tui hoi	comrade	-0.05	grandchild	0.06	daughter	0.05
has tui la	resident	-0.05	official	-0.05	witness	0.06	sister	0.08	child	0.05
has tui nho	kin	-0.05	comrade	0.05	resident	-0.08	teacher	0.06
has tui o	comrade	-0.08	nephew	0.06
has tui ten	kin	0.16	resident	-0.08	family	-0.05	daughter	0.05
has tui toi	kin	-0.06	comrade	0.12	witness	-0.05
has tui tui	comrade	0.15	resident	-0.08
has tui voi	kin	-0.09	resident	-0.07	witness	0.18
has tum	kin	0.08	comrade	-0.07	official	-0.1	finder	-0.05	volunteer	0.09	witness	-0.06	teacher	0.07	nephew	-0.06	family	-0.06	daughter	0.05	son	0.09	child	-0.05	daughter-in-law	0.06
has tung	kin	0.08	comrade	-0.1	cemetery keeper	0.07	volunteer	0.09	witness	0.05	nephew	-0.06	family	0.09	grandchild	0.1	brother	-0.09	niece	0.06	son	0.06	child	-0.07
has tung o	family	0.08	niece	-0.05
has tuoc	resident	-0.06	researcher	0.06	family	-0.05	sister	0.08	great-grandchild	0.05
has tuoi	comrade	-0.08	finder	-0.16	cemetery keeper	-0.12	volunteer	-0.09	witness	0.48	teacher	-0.05	family of foreign veteran	-0.05	nephew	-0.25	brother	0.24	niece	0.1	daughter	-0.1	wife	0.3	daughter-in-law	-0.09	sister-in-law	-0.14	great-grandchild	-0.12
has tuoi con	volunteer	0.05	son	0.08
has tuoi khong	kin	0.05	official	0.1	nephew	0.06
has tuoi la	kin	-0.05	resident	0.05
has tuoi nguoi	comrade	-0.07
has tuoi nguyen	official	0.05
has tuoi o	resident	-0.05	nephew	-0.08	grandchild	0.05	brother	0.1	sister	0.06
has tuoi roi	kin	0.05	wife	0.08
has tuoi ten	kin	0.06	witness	0.05	niece	0.07
has tuoi van	nephew	0.07	niece	-0.05	daughter	0.05	sister-in-law	0.05
has tuong	kin	0.09	comrade	0.07	resident	0.05	official	-0.07	volunteer	-0.14	witness	-0.07	foreign veteran	-0.05	nephew	0.12	family	0.05	brother	-0.06	niece	-0.23	sister	0.07	daughter	0.15	child	-0.1	daughter-in-law	-0.05
has tuong niem	kin	0.05	official	0.05	nephew	0.08
has tuu	volunteer	0.05	grandchild	0.05	son	0.05
has tuy	resident	-0.05	volunteer	0.05	nephew	0.08
has tuyen	kin	0.32	resident	-0.26	official	0.12	cemetery keeper	-0.05	witness	-0.07	organisation	0.09	foreign veteran	-0.05	nephew	0.09	sister	-0.06	wife	-0.05
has tuyet	kin	-0.14	wife	0.05
has two	kin	-0.1	official	-0.05	finder	-0.14	volunteer	-0.11	witness	0.05	foreign veteran	0.18	family of foreign veteran	-0.05	nephew	0.09	grandchild	-0.08	niece	0.09	daughter	-0.07	sister-in-law	0.05
has ty	comrade	-0.15	resident	0.1	official	-0.05	finder	0.05	family	-0.2	grandchild	0.08	brother	-0.07	niece	-0.06	sister	0.08	daughter	0.07	son	-0.05
has u	kin	0.06	resident	-0.05	witness	-0.06	foreign veteran	-0.06	family of foreign veteran	0.05	family	-0.06	daughter	0.07	child	0.07	great-grandchild	0.06
has u minh	organisation	0.05	great-grandchild	0.06
has ubnd	kin	-0.1	resident	-0.05	official	0.24
has ubnd xa	kin	-0.12	official	0.21
has uc	kin	-0.06	foreign veteran	0.06
has ui	kin	-0.1	comrade	-0.06	resident	0.14	volunteer	0.07	foreign veteran	0.05	daughter	0.05
has un	kin	-0.06	resident	-0.06	volunteer	-0.1	witness	0.09	teacher	-0.05	family of foreign veteran	0.18	researcher	-0.12	grandchild	0.09	great-grandchild	-0.05
has uncle	kin	0.28	foreign veteran	-0.11	grandchild	-0.1	niece	0.16
has under	kin	-0.08	resident	0.06	official	0.11	volunteer	-0.06	family of foreign veteran	0.09	grandchild	-0.05
has under the	resident	0.1	official	0.05	finder	0.06	foreign veteran	-0.07
has une	comrade	0.05	resident	-0.1	official	-0.06	finder	0.11	volunteer	-0.07	witness	0.14	organisation	-0.07	foreign veteran	-0.11	family of foreign veteran	0.14	researcher	0.05	nephew	-0.09	grandchild	-0.05	niece	0.07
has ung	kin	-0.11	comrade	0.08	resident	0.11	official	-0.05	finder	-0.07	nephew	-0.06	family	0.05
has unit	comrade	-0.05	finder	-0.05	volunteer	0.1	foreign veteran	0.08	family of foreign veteran	-0.11	niece	0.05
has uoc	resident	-0.05	nephew	-0.05
has uong	comrade	0.05	finder	0.05	teacher	0.05	brother	-0.05	sister	0.16
has uong bi	kin	0.05	finder	0.06	family	-0.05	sister	0.13
has up	kin	0.15	resident	-0.06	volunteer	-0.05	witness	-0.05	foreign veteran	0.11	daughter-in-law	0.05
has us	finder	-0.08	foreign veteran	0.1	family of foreign veteran	-0.11	researcher	0.12	grandchild	-0.06	sister	0.1	daughter	-0.05
has ut	kin	0.07	comrade	-0.08	resident	-0.17	finder	-0.05	witness	0.1	teacher	-0.05	nephew	-0.07	family	-0.17	brother	0.07	niece	-0.06	sister	0.11	daughter	0.15	wife	-0.07	daughter-in-law	0.05
has ut cua	official	0.06	nephew	0.11	grandchild	-0.05
has uy	kin	0.16	official	0.09	cemetery keeper	-0.07	witness	-0.05	teacher	-0.05	foreign veteran	-0.07	family of foreign veteran	0.08	nephew	-0.16	family	0.14	grandchild	0.05	niece	0.15	sister	-0.13	daughter	-0.06	son	0.11
has uy ban	official	0.08	organisation	0.05	family	-0.05	great-grandchild	0.06
has uyen	kin	0.1	resident	-0.05	official	-0.07	volunteer	0.13	nephew	-0.06	grandchild	0.07
has v	official	0.05	finder	0.07	foreign veteran	-0.05	nephew	-0.05	family	-0.07	grandchild	0.11
has va	kin	-0.27	comrade	0.32	finder	0.27	volunteer	0.05	witness	-0.11	organisation	-0.12	brother	-0.07	child	-0.06	great-grandchild	-0.07
has va anh	comrade	0.06	official	0.05	witness	0.09	nephew	0.11
has va ba	kin	0.05	comrade	0.06	resident	-0.05	organisation	0.05	daughter	0.12
has va cai	resident	-0.07	official	0.05	great-grandchild	0.05
has va cau	kin	0.05	comrade	-0.06	family	0.1
has va chi	nephew	-0.05	family	0.09
has va chu	official	-0.05	nephew	-0.08	niece	0.06
has va co	kin	0.08	comrade	-0.14	resident	0.12	organisation	0.06
has va hai	resident	-0.05	volunteer	0.05	teacher	0.06
has va mot	kin	-0.1	comrade	0.12	resident	-0.07	finder	0.08	researcher	0.07	nephew	0.05
has va ong	witness	0.05	grandchild	0.13
has va ten	sister	0.05
has va toi	kin	-0.11	comrade	0.22	resident	-0.07
has vac	kin	-0.06	resident	-0.07	son	0.08
has vach	comrade	-0.06	resident	-0.05	finder	0.1	family	-0.06	niece	0.06	child	0.05
has vai	kin	0.06	finder	0.06	witness	-0.07	family of foreign veteran	0.05	niece	-0.07	great-grandchild	0.06
has vai du	kin	-0.06
has vam	official	0.05	researcher	0.05	grandchild	-0.05	brother	0.08	son	-0.06	child	0.09
has vam co	official	0.05	researcher	0.05	child	0.05
has van	comrade	0.17	resident	-0.2	finder	-0.29	volunteer	-0.23	witness	-0.26	teacher	-0.18	foreign veteran	-0.13	family of foreign veteran	-0.23	researcher	-0.06	family	-0.15	grandchild	0.05	brother	-0.08	sister	-0.06	son	0.05	child	-0.13	sister-in-law	-0.07	great-grandchild	-0.12
has van cam	finder	0.07
has van chua	kin	0.05	comrade	-0.1	volunteer	0.06	nephew	0.05	sister	-0.05
has van con	kin	0.05	comrade	-0.05	resident	-0.08	nephew	-0.05	family	0.14	grandchild	-0.06	niece	0.07
has van cong	kin	0.06	comrade	-0.06	nephew	0.06	brother	0.07
has van dong	comrade	-0.05	volunteer	0.06
has van duc	comrade	0.05
has van giang	kin	-0.06	comrade	0.05	niece	0.05
has van hoa	kin	-0.25	comrade	-0.08	official	0.39	finder	-0.08	volunteer	0.08	witness	-0.06
has van hoi	grandchild	-0.05
has van khoe	kin	-0.05
has van kieu	comrade	-0.06	finder	0.1	nephew	-0.05	family	0.09
has van lam	official	0.06
has van nam	kin	-0.05	official	-0.05	witness	0.05	organisation	0.05
has van o	volunteer	0.05	child	0.07
has van pan	official	0.06
has van sinh	kin	0.1
has van song	official	0.1	nephew	-0.08	family	-0.06	niece	0.06	son	0.05
has van tai	kin	-0.06	resident	-0.05	official	-0.05	cemetery keeper	0.05	volunteer	-0.05	organisation	0.06	nephew	-0.07	grandchild	0.05
has van tam	kin	0.06	resident	0.15	finder	-0.05	daughter-in-law	0.08
has van thinh	kin	0.11	resident	-0.05	nephew	-0.05	family	-0.05	child	0.06
has van tho	niece	0.07
has van thu	resident	-0.06	nephew	0.06	brother	0.06
has van thuan	kin	0.06	brother	0.11	great-grandchild	0.05
has van tiep	comrade	0.05	nephew	0.09	family	-0.05
has van tu	nephew	0.05	family	-0.06	niece	0.05
has van tuong	kin	-0.06	comrade	0.06	organisation	0.05
has van un	wife	0.05
has vang	kin	0.12	comrade	0.19	resident	-0.11	official	-0.09	finder	0.09	organisation	-0.05	foreign veteran	-0.09	nephew	0.11	daughter	-0.07	wife	-0.06	child	-0.05
has vao	kin	0.18	comrade	0.08	resident	0.15	official	-0.14	cemetery keeper	-0.09	volunteer	-0.2	witness	0.12	teacher	-0.08	foreign veteran	-0.09	nephew	-0.06	sister	-0.06	daughter	-0.06	wife	0.11	daughter-in-law	0.05	sister-in-law	0.08
has vao bai	resident	0.11
has vao bo	resident	-0.05	nephew	-0.05	family	-0.05	daughter-in-law	0.05
has vao bung	nephew	0.07
has vao chien	kin	0.11
has vao co	kin	-0.07	resident	-0.05
has vao dau	kin	-0.05
has vao ham	comrade	0.06
has vao ho	nephew	0.05
has vao lai	family	0.05	niece	0.05	child	0.05
has vao linh	kin	0.07	niece	-0.05
has vao mot	kin	0.14	resident	-0.06
has vao nam	kin	-0.07	resident	-0.07	nephew	0.05	wife	-0.05
has vao nghia	kin	-0.05	resident	0.13
has vao ntls	organisation	0.05
has vat	kin	-0.16	comrade	0.09	resident	0.06	finder	-0.08	volunteer	0.06	witness	0.05
has vay	kin	-0.07	comrade	-0.09	resident	0.25	official	-0.15	finder	-0.07	volunteer	-0.06	organisation	-0.05	nephew	-0.06	brother	0.07	daughter-in-law	-0.07	great-grandchild	0.06
has vay co	resident	-0.08	family	-0.13	niece	0.08	great-grandchild	0.05
has vay thoi	kin	-0.07	resident	0.1	official	0.05
has vc	comrade	-0.16	resident	-0.05	official	-0.05	volunteer	0.15	family of foreign veteran	0.09
has ve	kin	0.12	comrade	0.19	resident	0.07	finder	-0.06	cemetery keeper	-0.13	volunteer	-0.17	witness	-0.05	organisation	-0.16	teacher	-0.16	family of foreign veteran	-0.14	researcher	-0.06	nephew	-0.17	family	-0.09	grandchild	-0.1	brother	0.07	sister	0.11	daughter	-0.07	wife	0.09	child	0.09	daughter-in-law	-0.13
has ve anh	kin	0.08	resident	-0.11
has ve ba	resident	0.05	family	-0.05	grandchild	-0.06	daughter	0.05
has ve bao	kin	0.1	official	-0.05	family	-0.05	wife	0.06
has ve cau	nephew	0.06	niece	0.05
has ve cho	kin	0.15	comrade	-0.09	resident	-0.06	volunteer	0.06	family	-0.05	child	0.08
has ve chon	comrade	0.06	resident	0.06	official	-0.05	family	-0.07	son	0.05
has ve co	resident	-0.11	witness	0.07	nephew	0.05
has ve cu	resident	0.08	nephew	-0.05	grandchild	0.1
has ve dau	grandchild	0.12
has ve day	resident	0.06	grandchild	0.06
has ve doi	comrade	0.1
has ve dong	kin	-0.05	witness	0.06
has ve duoc	organisation	0.05	nephew	-0.1	sister	0.07
has ve huong	kin	-0.09	comrade	0.08	finder	0.06
has ve huu	kin	-0.15	comrade	0.13	resident	-0.07	witness	0.05
has ve ke	kin	0.18	comrade	-0.14	son	0.06
has ve la	sister	0.05
has ve lai	niece	0.07
has ve lam	comrade	-0.05	official	0.1	family	0.08
has ve lang	witness	0.06	daughter	0.05
has ve liet	nephew	0.06	wife	0.07
has ve mot	kin	0.05	resident	-0.07	sister	0.06
has ve nam	comrade	-0.12	resident	0.06	family	-0.05	brother	0.07	sister	-0.05	child	0.06
has ve nghia	comrade	0.1	resident	-0.19	official	0.08	finder	0.05	witness	0.05	organisation	-0.05	nephew	-0.13	grandchild	0.05	brother	0.07	daughter	0.12
has ve nguoi	kin	0.1	resident	-0.06	great-grandchild	0.07
has ve nha	comrade	-0.12	resident	-0.05	finder	0.07	foreign veteran	0.05	niece	0.05
has ve noi	kin	0.09	comrade	-0.05	family	0.06	wife	0.05
has ve ntls	kin	0.13	comrade	0.12	resident	-0.08	volunteer	-0.09	witness	0.05	nephew	0.08	brother	0.08	wife	-0.05
has ve ong	nephew	0.07	niece	-0.05
has ve phep	kin	0.09	brother	-0.07	niece	-0.06	wife	0.08
has ve phia	kin	-0.1
has ve que	kin	0.08	comrade	-0.05	official	0.13	teacher	0.05
has ve quoc	kin	0.16	comrade	-0.1	resident	0.08	organisation	0.05	nephew	-0.06	family	0.07	great-grandchild	0.13
has ve roi	resident	-0.05	daughter	0.05
has ve sau	kin	-0.07	resident	-0.07	volunteer	0.05
has ve so	comrade	0.07	resident	0.05	family	-0.05	sister	0.05
has ve tham	resident	0.06
has ve thang	kin	-0.06	resident	-0.05	cemetery keeper	0.06	nephew	-0.05	grandchild	0.05
has ve thi	official	0.05	nephew	0.08
has ve toi	kin	-0.2	comrade	0.18
has ve truong	witness	0.05
has ve tu	niece	0.09
has ve xa	kin	-0.07	organisation	0.12	son	0.05
has ven	kin	-0.05	volunteer	0.05	son	0.05
has veng	comrade	-0.05	finder	0.06	brother	0.05
has vet	kin	0.06	comrade	-0.16	resident	-0.08	official	0.08	volunteer	0.06	niece	0.07
has vet thuong	kin	0.05	comrade	-0.08	wife	0.05
has vi	comrade	0.13	resident	0.07	official	-0.1	finder	-0.19	cemetery keeper	-0.14	volunteer	-0.13	witness	-0.26	family of foreign veteran	-0.09	family	-0.06	brother	0.06	niece	-0.09	sister	-0.12	wife	0.05	son	-0.22	child	-0.09	daughter-in-law	-0.06
has vi anh	kin	-0.06	comrade	0.06	resident	0.1
has vi bao	kin	0.05	niece	0.05
has vi benh	comrade	0.1	nephew	0.05
has vi bom	kin	-0.05	comrade	0.08	nephew	0.09	niece	-0.06
has vi c1	brother	0.13
has vi co	grandchild	-0.05	daughter-in-law	0.06
has vi gan	family	-0.05	wife	0.07
has vi ghi	resident	-0.05
has vi hom	family	0.05
has vi la	family	-0.06	grandchild	0.06	niece	0.05	sister	-0.05
has vi nao	kin	0.06
has vi nha	kin	0.06	nephew	0.06
has vi ong	resident	0.11
has vi sot	nephew	0.09	daughter-in-law	0.06
has vi thi	kin	0.08	finder	0.13	organisation	0.05	nephew	-0.1	brother	0.05	sister	-0.08	wife	0.07
has vi toi	family	0.05
has vi tri	kin	-0.08	comrade	-0.1	resident	0.08	volunteer	-0.05
has vi van	kin	-0.08	resident	0.09	researcher	0.11	family	-0.05
has vi xuyen	kin	0.12	comrade	-0.05	resident	-0.05	witness	0.09	nephew	-0.09	grandchild	-0.07
has viec	resident	-0.06	official	0.19
has vien	kin	0.07	comrade	-0.09	resident	-0.26	finder	-0.11	cemetery keeper	0.05	volunteer	0.33	witness	-0.18	organisation	0.1	teacher	0.18	family of foreign veteran	-0.06	researcher	0.07	nephew	-0.11	brother	-0.07	niece	0.09	wife	0.05	daughter-in-law	-0.06	great-grandchild	0.14
has vien da	nephew	0.05
has vien dai	kin	0.05	nephew	-0.06	family	0.05	grandchild	0.13
has vien pho	comrade	0.05
has vien quan	kin	0.07	sister	0.09	wife	0.05
has vien truong	kin	-0.05	resident	-0.07	teacher	0.17
has vieng	kin	-0.09	official	-0.07	witness	0.13
has viet	kin	-0.08	official	-0.22	finder	0.08	cemetery keeper	-0.12	volunteer	-0.05	witness	-0.19	organisation	-0.05	teacher	0.1	foreign veteran	0.13	family of foreign veteran	0.33	family	-0.1	grandchild	-0.06	niece	0.05	sister	0.05	son	0.1	child	-0.06	daughter-in-law	-0.14	sister-in-law	0.11
has viet ho	comrade	-0.1	sister	0.07
has viet lao	kin	0.08	volunteer	0.06	family	0.08
has viet minh	comrade	-0.07	family of foreign veteran	0.11	researcher	0.05	daughter	0.08
has viet nam	comrade	-0.07	organisation	0.05	brother	0.05	child	0.07
has viet o	family of foreign veteran	0.06	niece	0.06
has viet ra	comrade	0.05
has viet ten	comrade	0.11
has viet thay	kin	-0.05	comrade	0.09	brother	0.06	son	0.05
has viet thu	comrade	-0.07	resident	0.09	nephew	0.06	niece	-0.06
has viet ve	kin	0.16	family	-0.06
has viet yen	finder	0.06
has vietnam	kin	-0.05	foreign veteran	-0.1	family of foreign veteran	0.12	nephew	0.05
has vietnamese	volunteer	-0.05	witness	0.16	foreign veteran	-0.17	family of foreign veteran	-0.08	nephew	0.07	grandchild	0.12	niece	-0.07
has viets	kin	-0.08	foreign veteran	0.14
has village	finder	0.05	volunteer	-0.05	witness	0.1	foreign veteran	0.09	nephew	0.07	grandchild	-0.07	sister	0.06
has vinh	kin	0.17	comrade	-0.05	resident	-0.12	official	-0.14	cemetery keeper	-0.1	volunteer	-0.14	witness	-0.09	organisation	-0.09	teacher	-0.08	foreign veteran	-0.18	researcher	-0.07	nephew	-0.06	family	0.1	wife	-0.11	son	-0.17	daughter-in-law	-0.08	great-grandchild	-0.09
has vinh bao	kin	0.09	comrade	0.09	official	-0.05	nephew	0.08	grandchild	-0.15	great-grandchild	0.06
has vinh chau	comrade	0.07	resident	-0.05	nephew	-0.05
has vinh linh	kin	0.08	comrade	-0.07	resident	-0.06	family	-0.05
has vinh long	family	0.07
has vinh phu	resident	0.05	sister	0.09
has vn	resident	-0.05	official	0.1	family	-0.05	son	0.06
has vnah	kin	-0.17	official	0.07	nephew	0.05	family	-0.06	sister	0.07
has vnch	comrade	-0.1	witness	0.05	family of foreign veteran	0.05	nephew	0.05
has vo	kin	-0.11	comrade	0.05	resident	0.26	official	0.18	cemetery keeper	0.1	volunteer	-0.29	witness	-0.08	organisation	-0.18	teacher	-0.08	family of foreign veteran	-0.08	researcher	-0.06	grandchild	-0.1	brother	-0.05	niece	-0.08	sister	0.08	daughter	-0.14	wife	0.32	sister-in-law	0.15	great-grandchild	-0.1
has vo anh	kin	0.08	comrade	-0.07	cemetery keeper	0.05	family	0.09	grandchild	-0.05
has vo bo	kin	0.06
has vo danh	kin	-0.1	comrade	0.05	resident	-0.05	official	-0.08	cemetery keeper	0.08	sister	0.05
has vo dinh	resident	-0.07	official	0.06
has vo la	comrade	-0.05
has vo liet	kin	0.05	wife	0.23
has vo o	comrade	0.05	sister-in-law	0.05
has vo ong	resident	0.05
has vo thi	resident	-0.05	official	0.11	foreign veteran	0.06	niece	0.05
has vo toi	kin	-0.08	resident	0.05	witness	0.07	family	0.1
has voi	kin	-0.3	comrade	0.54	resident	-0.18	official	-0.2	finder	0.07	cemetery keeper	-0.15	volunteer	-0.33	witness	0.09	organisation	-0.05	teacher	0.05	foreign veteran	-0.09	family of foreign veteran	-0.07	researcher	-0.05	nephew	0.1	family	-0.18	brother	-0.06	niece	0.08	sister	0.08	son	-0.05	child	0.11	daughter-in-law	0.06	sister-in-law	-0.07	great-grandchild	-0.08
has voi a	niece	0.05
has voi anh	comrade	-0.12	witness	0.08	nephew	-0.08	grandchild	-0.05	daughter	0.08	wife	0.11
has voi ba	son	0.07
has voi bac	kin	-0.12	comrade	0.13
has voi bo	kin	-0.08	family	0.06
has voi cai	finder	0.14	nephew	0.07
has voi cau	kin	-0.05	niece	0.08
has voi chi	comrade	0.07	organisation	0.05
has voi chu	kin	0.05	family	0.06
has voi con	resident	-0.09	organisation	0.07	child	0.06
has voi may	kin	0.05	resident	-0.05	nephew	0.09
has voi mot	kin	-0.06	official	0.07	witness	0.07
has voi ong	kin	-0.13	teacher	0.05	grandchild	0.05
has voi thang	comrade	0.11	child	0.05
has voi toi	kin	-0.32	comrade	0.4	resident	-0.13	official	-0.05
has voi tui	kin	-0.08	comrade	0.15	organisation	0.06
has volunteer	kin	0.08	volunteer	0.2	foreign veteran	-0.11
has vong	kin	0.1	comrade	-0.07	resident	-0.19	official	-0.07	finder	0.21	volunteer	-0.08	witness	0.12	organisation	-0.05	nephew	0.06	grandchild	-0.23	daughter	0.1
has vot	resident	-0.2	official	0.06	volunteer	-0.07	family	-0.15	grandchild	0.08	daughter	-0.05
has vot duoc	kin	0.14	resident	-0.12	official	0.06	finder	-0.06	witness	-0.05	nephew	-0.05	family	-0.08	child	0.06
has vot len	kin	-0.06
has vous	kin	0.18	finder	-0.06	organisation	0.05	researcher	0.08	nephew	-0.06
has vu	kin	0.05	comrade	0.15	resident	-0.2	official	-0.21	finder	-0.1	witness	0.08	family of foreign veteran	-0.07	researcher	0.06	nephew	-0.06	family	0.09	grandchild	-0.07	brother	0.09	sister	0.11	daughter	-0.18	son	0.06	child	-0.16	daughter-in-law	-0.05	sister-in-law	-0.13
has vu a	kin	-0.1	comrade	0.08
has vu ban	resident	0.08	family	0.08
has vu dinh	kin	0.09	family	-0.05
has vu duc	family of foreign veteran	0.05	niece	0.07
has vu thi	kin	0.07	comrade	-0.05	resident	-0.05	finder	0.05	witness	0.05	daughter	-0.05	wife	0.06
has vu thu	resident	-0.05	finder	0.05	sister	0.07
has vu tieu	kin	-0.09	foreign veteran	0.05	nephew	-0.05	family	0.06
has vu trang	kin	0.14	comrade	0.05	nephew	0.08	niece	-0.06
has vu van	resident	0.08
has vu xuan	kin	-0.07	comrade	0.05	witness	0.05	organisation	0.05	researcher	0.06
has vua	comrade	-0.18	resident	-0.19	official	0.08	finder	0.14	volunteer	0.05	witness	-0.07	family	-0.08	niece	0.07	son	0.08
has vua roi	comrade	-0.05	resident	-0.07	finder	0.15	volunteer	0.11
has vuc	kin	0.08	official	0.08	finder	-0.05	volunteer	-0.05	witness	-0.05
has vuc rieng	wife	0.07
has vui	comrade	0.17	resident	-0.22	finder	-0.05	volunteer	0.09	nephew	0.09	niece	-0.06	son	0.05
has vui o	comrade	0.12	family of foreign veteran	0.05	grandchild	0.07
has vung	comrade	0.07	official	-0.05	finder	-0.11	nephew	0.09	family	-0.11	grandchild	-0.07	brother	0.06	son	0.05
has vung ro	kin	0.09
has vuon	kin	-0.26	comrade	0.1	resident	0.16	finder	-0.07	cemetery keeper	-0.05	volunteer	-0.07	witness	-0.1	organisation	0.05	family	-0.06	grandchild	-0.14	brother	0.15	niece	0.13	daughter	-0.05	wife	0.05
has vuon chuoi	comrade	0.07
has vuon nha	comrade	-0.05	resident	0.11	family	-0.05	brother	0.06	niece	0.06
has vuong	kin	-0.17	comrade	0.24	official	-0.08	finder	0.07	volunteer	-0.11	witness	0.05	organisation	-0.06	foreign veteran	-0.08	family	0.08	niece	-0.14	sister	-0.08	daughter	0.15	child	-0.05
has vuong dinh	comrade	0.07	witness	0.07	daughter-in-law	0.05
has vuot	kin	-0.08	comrade	0.12	resident	-0.05	family	-0.05	niece	-0.05	daughter	0.05	daughter-in-law	0.05
has vuot song	comrade	-0.05	volunteer	0.06	nephew	0.05
has vy	kin	0.05	volunteer	0.13	family	0.06	niece	0.08
has w	comrade	-0.05	foreign veteran	0.05
has wall	kin	0.12	comrade	0.05	foreign veteran	-0.06	family of foreign veteran	0.07	sister	0.11	daughter-in-law	0.05
has want	kin	-0.09	volunteer	0.06	family of foreign veteran	0.14
has want to	kin	-0.05	volunteer	0.08	family of foreign veteran	0.07
has wants	kin	0.07	volunteer	0.12	foreign veteran	-0.11	nephew	0.07	niece	-0.06
has was	kin	-0.14	resident	0.05	official	-0.07	finder	-0.08	cemetery keeper	-0.05	volunteer	-0.12	organisation	-0.12	foreign veteran	0.07	family of foreign veteran	0.13	grandchild	-0.05	niece	-0.06	daughter	0.05
has was a	comrade	0.07	resident	-0.07	volunteer	-0.05	foreign veteran	0.08	researcher	-0.05	niece	-0.11	daughter	0.08
has was in	kin	0.05	comrade	0.08	resident	0.06	official	0.07	foreign veteran	-0.07	family of foreign veteran	-0.05
has was killed	family of foreign veteran	-0.05	niece	-0.06	sister-in-law	0.06
has was the	finder	0.08	foreign veteran	0.07	family of foreign veteran	-0.06	niece	0.05
has was with	witness	0.05
has water	kin	0.1	resident	0.05	daughter-in-law	0.06
has we	kin	0.09	finder	0.14	volunteer	-0.18	witness	-0.12	organisation	0.06	foreign veteran	0.21	family of foreign veteran	-0.17	nephew	-0.13	grandchild	-0.05	brother	-0.05	niece	0.16
has we buried	foreign veteran	-0.06	family of foreign veteran	-0.05	researcher	0.06
has went	finder	-0.05	witness	0.07	family of foreign veteran	-0.09	sister	-0.05
has were	kin	-0.07	resident	-0.07	official	-0.05	volunteer	-0.1	foreign veteran	0.2	researcher	-0.07
has what	volunteer	-0.05	foreign veteran	0.12	nephew	-0.05
has when	kin	0.08	resident	0.1	witness	-0.05	nephew	-0.08
has where	comrade	-0.05	volunteer	-0.06	family of foreign veteran	0.08	nephew	-0.06	grandchild	-0.05	niece	0.11	daughter-in-law	0.05
has which	kin	0.06	comrade	-0.05	foreign veteran	0.14	family of foreign veteran	-0.1	niece	-0.06	daughter	0.1
has who	resident	-0.07	finder	-0.13	volunteer	-0.07	witness	0.09	foreign veteran	0.1	family of foreign veteran	0.12	grandchild	-0.11	daughter	0.11
has wife	finder	0.09
has wire	kin	-0.05	foreign veteran	0.14
has with	kin	-0.1	comrade	-0.11	resident	-0.1	official	-0.06	volunteer	-0.13	witness	0.06	foreign veteran	0.31	family of foreign veteran	-0.09	researcher	-0.05	nephew	-0.09	family	0.05	niece	0.07
has with a	kin	-0.12	comrade	-0.06	resident	-0.06	finder	0.18	volunteer	-0.06	foreign veteran	0.06	niece	0.05
has with the	comrade	-0.08	resident	-0.06	finder	-0.05	volunteer	-0.05	family of foreign veteran	0.07
has woman	foreign veteran	0.09
has would	kin	-0.12	family of foreign veteran	0.1
has write	kin	0.07	finder	0.09	volunteer	0.05	witness	0.09	foreign veteran	-0.1	family of foreign veteran	-0.07	nephew	-0.06	grandchild	0.1
has writing	organisation	0.07	foreign veteran	-0.07	family of foreign veteran	0.08
has wrote	finder	-0.08	family of foreign veteran	0.18	family	-0.05	sister	0.11
has x	comrade	-0.05	resident	-0.08	nephew	0.12
has xa	comrade	-0.32	official	0.43	finder	0.05	volunteer	-0.21	witness	-0.13	organisation	0.05	foreign veteran	-0.13	family of foreign veteran	-0.09	researcher	-0.1	nephew	-0.06	grandchild	0.08	brother	0.05	niece	-0.12	sister	-0.07	daughter	-0.07	son	-0.11	child	0.07	daughter-in-law	-0.05
has xa an	comrade	-0.06	resident	-0.07	organisation	0.05	family	0.09	son	0.05
has xa anh	comrade	-0.08
has xa bac	family	-0.05
has xa bao	niece	0.09
has xa bi	foreign veteran	0.06	grandchild	0.05
has xa binh	kin	0.05	comrade	-0.06	resident	-0.1	volunteer	0.1	organisation	0.05	daughter-in-law	0.06
has xa cam	kin	0.07	resident	-0.05	organisation	0.05	family	-0.05
has xa co	kin	0.07	comrade	0.05	resident	-0.07	family	-0.08
has xa cu	resident	-0.05	finder	0.06
has xa da	kin	-0.11	comrade	-0.05	official	0.08	finder	-0.05	witness	0.09
has xa dai	kin	0.07	family	0.07	daughter-in-law	0.05
has xa doi	kin	-0.15	comrade	-0.16	resident	-0.05	official	0.13	finder	0.11	witness	0.12	nephew	0.11	family	-0.07
has xa dong	kin	0.12	finder	0.05	organisation	0.05	nephew	-0.06	brother	0.1
has xa dua	resident	0.05
has xa duc	comrade	-0.05	resident	0.05	nephew	-0.05	family	0.08
has xa em	kin	-0.17	resident	-0.05	official	0.17
has xa ha	kin	0.07	nephew	0.06	sister	0.06
has xa hai	kin	0.07	family	-0.05
has xa hoa	kin	0.14	nephew	0.05
has xa hoi	kin	-0.09	official	0.18
has xa hong	kin	-0.08	resident	-0.07	cemetery keeper	0.05	teacher	0.05	nephew	-0.06	family	0.05
has xa hung	finder	-0.06	brother	0.05
has xa huong	resident	-0.06	finder	0.05
has xa ia	kin	-0.16	resident	0.08	official	0.07
has xa lien	comrade	0.05	resident	-0.05
has xa long	kin	0.09	nephew	0.05	family	-0.05	grandchild	0.05	niece	-0.05
has xa minh	kin	0.05	sister	0.07
has xa nam	brother	0.06	son	0.08
has xa phuoc	resident	0.05	finder	0.06
has xa quang	official	0.08	family	0.06
has xa tam	kin	0.09	resident	0.07	official	-0.06	nephew	0.06	brother	-0.05
has xa tan	kin	0.07	comrade	-0.05	grandchild	-0.05	brother	0.09	daughter	-0.05	child	0.09
has xa thanh	resident	-0.07	official	0.06	volunteer	0.07	family	-0.07	grandchild	0.05
has xa thu	kin	-0.25	comrade	0.11	resident	-0.05
has xa thuy	kin	0.09	resident	0.07	family	0.06	son	0.05
has xa tien	kin	-0.09
has xa toi	kin	-0.18	comrade	-0.05	resident	0.11	official	0.12	organisation	0.07
has xa trung	grandchild	-0.05
has xa vinh	kin	-0.05	comrade	0.05	official	0.12	family	-0.06	sister-in-law	0.05
has xa yen	family	-0.05
has xac	kin	0.24	comrade	0.07	resident	-0.2	official	0.12	finder	-0.23	cemetery keeper	-0.1	volunteer	0.07	witness	-0.07	organisation	0.05	teacher	-0.08	family of foreign veteran	0.08	family	0.05	grandchild	-0.16	brother	0.12	niece	-0.05	sister	-0.05	daughter	-0.16	son	0.08	child	0.17	daughter-in-law	0.09	great-grandchild	-0.09
has xac anh	comrade	0.05
has xac dinh	volunteer	0.08	nephew	-0.06	grandchild	0.05
has xac minh	comrade	-0.08	official	0.14	finder	-0.06	organisation	0.14
has xac nhan	kin	0.18	comrade	0.08	resident	-0.05	cemetery keeper	-0.05	volunteer	-0.05	grandchild	-0.05	niece	-0.06	son	0.07
has xam	official	0.08
has xang	resident	0.06	official	0.1	family of foreign veteran	0.05	nephew	0.11	daughter	0.06
has xanh	resident	-0.25	official	-0.05	finder	0.15	witness	-0.05	family	0.07
has xat	resident	0.06	brother	0.06
has xay	kin	-0.06	resident	0.12	official	-0.11	nephew	-0.09	family	0.19
has xe	kin	-0.06	comrade	0.17	resident	-0.26	volunteer	0.06	family of foreign veteran	-0.05	family	-0.1	brother	0.18	niece	-0.05	sister	-0.06	wife	0.06	child	0.06	sister-in-law	-0.06
has xe anh	kin	-0.08
has xe chay	kin	-0.07
has xe cho	volunteer	0.11	witness	0.06
has xe tang	comrade	0.1	resident	-0.08	niece	0.07
has xe toi	comrade	0.08
has xe ui	comrade	-0.06	foreign veteran	0.05	great-grandchild	0.05
has xem	kin	-0.06	comrade	-0.16	resident	0.29	official	-0.14	volunteer	0.16	witness	-0.11	nephew	-0.1	brother	0.05	niece	-0.08	daughter	0.05
has xem co	kin	-0.05	official	0.05	organisation	0.06
has xem giup	resident	0.14
has xep	kin	-0.2	resident	0.17	finder	0.17	volunteer	-0.06	witness	-0.05
has xep da	kin	-0.14	resident	0.05	official	0.07
has xet	kin	0.16	comrade	-0.05	resident	-0.05	official	-0.05	nephew	-0.07	family	0.07	brother	0.06	niece	-0.05
has xet nghiem	kin	0.09	family	0.07	brother	0.07
has xi	kin	-0.23	comrade	0.1	resident	0.19	daughter	0.06	wife	0.05
has xi mang	comrade	0.08	resident	0.15
has xiem	comrade	-0.07	resident	-0.05	brother	0.05
has xieng	kin	0.12	resident	-0.09	nephew	-0.06	niece	0.05	daughter	0.1
has xieng khoang	kin	0.11	resident	-0.08	nephew	-0.06	daughter	0.1
has xin	kin	0.45	comrade	-0.29	resident	-0.17	finder	-0.06	cemetery keeper	-0.07	volunteer	-0.12	witness	-0.22	organisation	0.09	teacher	0.1	foreign veteran	0.08	family of foreign veteran	-0.07	researcher	-0.05	family	-0.14	grandchild	0.06	daughter	-0.08	wife	0.12	son	0.05	sister-in-law	-0.14
has xin bao	kin	-0.22	official	0.08	volunteer	0.06	brother	0.07
has xin bo	kin	0.07	volunteer	0.05	grandchild	0.05
has xin cac	kin	-0.05	comrade	0.06	resident	0.11	official	-0.06
has xin chao	kin	-0.08	comrade	-0.05	official	0.07	foreign veteran	0.05	daughter	0.05
has xin cho	kin	0.09	nephew	0.06	grandchild	-0.05
has xin dinh	kin	0.1	son	0.05
has xin duoc	kin	0.11	comrade	-0.06	resident	-0.05	family	-0.08	brother	0.09	wife	0.09
has xin goi	family	-0.05	grandchild	0.05	niece	0.05	daughter	0.05	great-grandchild	0.05
has xin gui	kin	-0.12	comrade	0.08	official	0.06	finder	0.08	witness	0.05	organisation	0.09	nephew	-0.08	family	0.07	niece	0.05
has xin hoi	kin	0.35	comrade	-0.13	resident	-0.07	official	-0.12	nephew	0.05	niece	-0.06	sister	-0.06	daughter	-0.11	wife	0.05	son	0.1
has xin ke	family	0.05
has xin loi	kin	-0.16	comrade	0.05	family	0.07
has xin nhan	kin	0.05
has xin noi	comrade	0.06	resident	0.08	teacher	0.05
has xin phep	kin	-0.09	nephew	0.05	family	-0.06	grandchild	-0.06	brother	0.11
has xin sua	kin	0.11	grandchild	0.06
has xin tim	nephew	-0.07	family	-0.07	grandchild	0.1	brother	0.05	son	0.05
has xin tra	kin	0.06	resident	-0.06	cemetery keeper	0.08	nephew	0.08
has xin ve	resident	-0.06	child	0.05
has xin xac	kin	0.1	grandchild	-0.05	brother	-0.05	son	0.1
has xo	kin	0.11	comrade	-0.05	teacher	0.08	niece	0.05
has xoa	kin	0.08	official	0.06	nephew	-0.05	sister	0.07
has xoai	comrade	0.11	resident	-0.06	finder	0.05	witness	-0.06	organisation	0.05	family of foreign veteran	0.06	nephew	0.07	grandchild	-0.08	niece	0.05
has xoan	kin	0.07	teacher	0.05	niece	0.05	great-grandchild	0.06
has xoi	comrade	-0.05	resident	-0.07	organisation	0.06
has xom	kin	-0.5	resident	0.6	volunteer	0.22	foreign veteran	-0.05	family	-0.09	grandchild	-0.06	brother	0.05	daughter	0.07	child	-0.05	daughter-in-law	0.05
has xom ben	nephew	-0.08	great-grandchild	0.05
has xom toi	kin	-0.1	resident	0.16	official	0.07
has xong	kin	0.05	comrade	0.15	finder	-0.05	brother	0.05	niece	-0.05	sister	0.06
has xu	kin	-0.11	comrade	-0.07	witness	-0.07	organisation	0.06	researcher	0.06	nephew	-0.06	niece	-0.05	great-grandchild	0.08
has xua	kin	-0.11	comrade	-0.1	resident	0.12	official	0.1	finder	-0.05	witness	0.06	family	0.07	grandchild	0.1	sister-in-law	0.12
has xua la	kin	0.07	official	0.08	finder	-0.05
has xuan	kin	-0.26	comrade	0.31	official	-0.14	finder	-0.08	witness	-0.05	foreign veteran	-0.15	family of foreign veteran	-0.13	researcher	0.05	nephew	0.08	family	-0.18	grandchild	0.08	daughter	-0.06	child	-0.11	great-grandchild	-0.05
has xuan bach	kin	-0.11	comrade	0.05
has xuan dinh	comrade	0.06	researcher	0.06
has xuan loc	comrade	0.06	resident	-0.05	grandchild	-0.06	niece	0.1
has xuan son	kin	0.1	comrade	-0.05
has xuan truong	comrade	0.07	official	0.05
has xuc	resident	-0.08	finder	0.1	family	0.05
has xung	kin	0.05	comrade	-0.18	resident	0.1	official	0.07	finder	-0.05	grandchild	-0.12	brother	0.05	niece	0.09	sister	0.1	son	-0.07
has xung la	kin	0.07	resident	0.06	nephew	0.05	niece	-0.05	sister	0.05
has xung phong	kin	0.09	comrade	-0.1	resident	-0.06	grandchild	-0.06	niece	0.09	sister	0.06
has xuong	resident	-0.15	official	-0.13	finder	0.55	cemetery keeper	-0.11	volunteer	-0.12	witness	0.11	organisation	-0.11	foreign veteran	-0.05	family of foreign veteran	-0.06	nephew	-0.05	family	0.07	niece	-0.08	sister	-0.12	daughter	0.07	wife	-0.06	son	0.11	sister-in-law	0.05
has xuong nam	finder	0.1
has xuong nguoi	resident	0.11	finder	0.06
has xuong o	finder	0.06
has xuong ong	kin	-0.08	resident	-0.05	official	-0.05	finder	0.13
has xuong song	witness	0.09	great-grandchild	0.05
has xuyen	comrade	0.1	resident	-0.1	official	-0.12	finder	-0.11	cemetery keeper	-0.08	volunteer	0.08	witness	0.07	organisation	-0.07	foreign veteran	-0.06	family of foreign veteran	-0.06	researcher	0.05	nephew	-0.13	grandchild	-0.06	brother	0.05	niece	-0.1	sister	0.14	daughter	-0.05	son	0.14	daughter-in-law	-0.05
has y	kin	-0.2	comrade	0.05	resident	0.06	official	0.18	finder	-0.2	volunteer	-0.11	witness	-0.09	organisation	-0.09	teacher	0.05	family of foreign veteran	-0.09	nephew	-0.08	family	0.08	grandchild	-0.14	niece	0.07	daughter	0.05	son	0.08
has y nguyen	family	0.05
has y si	kin	0.07	comrade	-0.12	volunteer	-0.05	child	0.05
has y ta	comrade	0.16	resident	-0.17	volunteer	-0.1	witness	-0.07	grandchild	0.06	son	0.09
has y te	kin	0.05	comrade	-0.08	official	0.08	finder	-0.06	witness	0.07	nephew	-0.06	family	0.14
has y yen	kin	-0.05	comrade	0.05	resident	0.06	official	-0.06	cemetery keeper	0.06	witness	0.05
has ya	volunteer	0.12
has year	foreign veteran	-0.12	family of foreign veteran	0.12	nephew	-0.08	daughter	0.05	sister-in-law	0.06
has years	kin	-0.08	official	0.05	daughter-in-law	0.06	sister-in-law	0.06
has yen	kin	0.12	comrade	0.06	resident	-0.27	official	0.19	finder	-0.06	cemetery keeper	0.15	organisation	-0.09	teacher	0.05	foreign veteran	-0.08	family of foreign veteran	0.06	researcher	-0.06	family	0.06	brother	-0.13	child	-0.09	daughter-in-law	0.07	sister-in-law	-0.05	great-grandchild	-0.06
has yen ha	finder	0.06
has yen mo	comrade	0.05	sister	-0.05
has yen ngua	comrade	0.08
has yen phong	kin	0.06	volunteer	0.05	grandchild	0.09	niece	-0.06
has yen thanh	comrade	0.07	official	0.08
has yeu	kin	-0.19	resident	-0.09	organisation	0.05	nephew	0.07	family	-0.07	grandchild	0.06	son	-0.06	child	0.06
has yeu lam	kin	0.07
has you	kin	0.1	finder	-0.1	witness	-0.05	organisation	0.05	family of foreign veteran	-0.05	researcher	0.08	niece	0.08
has young	kin	-0.1	family of foreign veteran	0.05
has your	kin	0.05	comrade	-0.05	finder	-0.06	organisation	0.05	foreign veteran	0.15	family of foreign veteran	-0.07	nephew	-0.07	grandchild	0.08	niece	0.07
has zalo	resident	0.06	finder	0.06	cemetery keeper	0.05	nephew	0.08	family	-0.11
he	kin	-0.15	comrade	0.09	resident	-0.15	finder	0.07	volunteer	-0.09	witness	-0.1	organisation	-0.06	teacher	-0.07	foreign veteran	-0.08	nephew	0.14	family	0.05	grandchild	-0.08	brother	0.31	niece	-0.14	sister	-0.18	daughter	-0.12	wife	-0.07	son	0.25
he or she	kin	-0.11	resident	-0.33	official	-0.41	finder	-0.09	cemetery keeper	-0.24	volunteer	-0.18	witness	-0.25	organisation	-0.21	teacher	-0.38	foreign veteran	-0.15	family of foreign veteran	-0.27	researcher	-0.25	nephew	0.45	family	0.07	grandchild	0.05	brother	0.17	niece	-0.55	sister	-0.63	daughter	-0.57	wife	-0.41	son	-0.06	daughter-in-law	-0.26	sister-in-law	-0.27	great-grandchild	-0.19
kin 0	kin	-1.12	comrade	0.64	official	0.31	finder	0.22	cemetery keeper	0.13	volunteer	0.18	teacher	-0.07	foreign veteran	0.18	family of foreign veteran	-0.42	nephew	-0.13	family	0.6	grandchild	-0.26	brother	-0.14	niece	-0.06	sister	-0.11	wife	-0.07	child	-0.19	daughter-in-law	-0.27	sister-in-law	-0.05
kin 1	kin	0.22	comrade	-0.36	resident	0.07	official	-0.11	finder	-0.23	cemetery keeper	-0.23	volunteer	-0.12	witness	-0.09	organisation	-0.26	teacher	-0.13	foreign veteran	-0.31	family of foreign veteran	0.2	researcher	-0.19	family	-0.25	niece	-0.11	daughter	-0.08	son	-0.26	child	-0.06	sister-in-law	-0.11
kin 2	kin	0.45	comrade	-0.47	resident	-0.17	official	-0.36	finder	-0.1	cemetery keeper	-0.16	volunteer	-0.25	witness	-0.11	teacher	-0.09	foreign veteran	-0.12	researcher	-0.06	nephew	-0.19	family	-0.3	grandchild	0.11	niece	0.12	sister	-0.07	daughter	-0.05	wife	-0.09	child	0.07	great-grandchild	-0.18
kin anh	kin	0.11	comrade	-0.14	resident	-0.08	nephew	-0.15	family	-0.07	grandchild	-0.06	brother	0.17	niece	-0.05	sister	0.25	daughter	-0.1	wife	-0.13	son	-0.08	child	-0.05
kin anh & he or she	comrade	-0.08	resident	-0.06	nephew	-0.12	grandchild	-0.05	brother	0.23	niece	-0.05	sister	0.07	wife	-0.07	son	-0.05
kin anh & she	kin	0.1	comrade	-0.06	brother	-0.09	sister	0.19	daughter	-0.06	wife	-0.05
kin anh trai	kin	0.1	comrade	-0.08	nephew	-0.06	family	-0.13	brother	0.11	sister	0.18	daughter	-0.05	wife	-0.06
kin anh trai & he or she	kin	0.06	family	-0.1	brother	0.16	niece	0.06
kin ba	kin	0.08	grandchild	-0.06	daughter	0.11	child	0.08
kin ba & he or she	kin	0.05	child	0.09
kin bác	kin	0.13	comrade	-0.1	resident	-0.1	volunteer	-0.07	witness	-0.05	family	0.06	grandchild	-0.09	brother	-0.11	niece	0.16	sister	-0.09	daughter	-0.09	wife	-0.06	son	-0.09	child	-0.06	daughter-in-law	-0.05	great-grandchild	-0.06
kin bác & he or she	kin	0.12	comrade	-0.09	resident	-0.09	volunteer	-0.06	nephew	0.05	family	0.08	grandchild	-0.06	brother	-0.1	sister	-0.06	daughter	-0.06	son	-0.07	child	-0.06	daughter-in-law	-0.05	great-grandchild	-0.05
kin bác & she	nephew	-0.06	niece	0.16
kin bố	kin	-0.14	resident	-0.08	family	-0.11	grandchild	-0.18	brother	-0.1	niece	-0.15	sister	-0.11	daughter	0.25	wife	-0.07	son	0.21	child	0.09	daughter-in-law	-0.05	sister-in-law	-0.05	great-grandchild	-0.05
kin bố & he or she	kin	-0.15	comrade	0.06	resident	-0.1	family	-0.06	grandchild	-0.14	brother	-0.06	niece	-0.06	sister	-0.06	son	0.24	child	0.13	daughter-in-law	-0.06
kin bố & she	comrade	-0.05	niece	-0.08	daughter	0.28	son	-0.1
kin bố chồng	daughter-in-law	0.22
kin cha	kin	-0.07	comrade	-0.08	resident	0.09	nephew	-0.07	family	-0.05	grandchild	-0.06	brother	-0.05	niece	-0.06	sister	-0.06	daughter	0.25	wife	-0.05	child	0.06	daughter-in-law	0.06
kin cha & he or she	kin	-0.1	comrade	-0.06	resident	0.07	nephew	-0.06	daughter	0.11	child	0.08
kin cha & she	daughter	0.13
kin chú	kin	0.13	comrade	-0.1	resident	-0.05	nephew	0.13	family	-0.09	grandchild	-0.13	brother	-0.07	niece	0.17	sister	-0.07	daughter	-0.11	wife	-0.06	son	-0.07	child	-0.06
kin chú & he or she	kin	0.12	comrade	-0.1	nephew	0.19	family	-0.06	grandchild	-0.11	daughter	-0.05	son	-0.05	child	-0.05
kin chú & she	nephew	-0.08	niece	0.2	daughter	-0.06
kin chồng	comrade	-0.05	official	-0.05	witness	-0.06	nephew	-0.11	family	-0.06	brother	-0.11	niece	-0.13	sister	-0.09	daughter	-0.13	wife	0.42	son	-0.07	sister-in-law	-0.08
kin chồng & he or she	kin	-0.07	resident	0.05	nephew	-0.08	brother	-0.05	wife	0.18
kin chồng & she	kin	0.11	comrade	-0.06	brother	-0.07	niece	-0.1	sister	-0.11	daughter	-0.1	wife	0.24	sister-in-law	-0.06
kin cô	kin	-0.06	comrade	0.09	nephew	0.15	family	0.07
kin cô & he or she	kin	-0.12	comrade	0.1	nephew	0.12
kin cậu	kin	0.21	comrade	-0.11	resident	-0.09	nephew	0.21	family	-0.06	grandchild	-0.12	brother	-0.1	niece	0.12	daughter	-0.09	wife	-0.05	son	-0.06	child	-0.06	daughter-in-law	-0.05
kin cậu & he or she	kin	0.15	comrade	-0.1	resident	-0.08	nephew	0.23	grandchild	-0.16	brother	-0.08	daughter	-0.05	son	-0.06	child	-0.05
kin cụ	kin	-0.09	comrade	0.06	finder	0.05	nephew	-0.05	family	-0.06	grandchild	0.1	great-grandchild	0.22
kin cụ & he or she	kin	-0.05	comrade	0.06	finder	0.05	nephew	-0.05	family	-0.06	grandchild	0.12	great-grandchild	0.18
kin em	nephew	-0.05	family	0.16	sister	0.06	sister-in-law	0.09
kin em & he or she	family	0.19
kin em trai	comrade	-0.07	nephew	-0.05	family	-0.06	brother	0.13	niece	-0.07	sister	0.11	daughter	-0.05	son	-0.05
kin em trai & he or she	comrade	-0.06	brother	0.18	sister	-0.06
kin few	kin	0.52	comrade	-0.18	resident	-0.43	official	-0.22	finder	-0.17	cemetery keeper	-0.11	volunteer	-0.16	witness	-0.18	organisation	-0.08	teacher	-0.08	foreign veteran	-0.05	nephew	0.19	family	-0.23	grandchild	-0.16	brother	-0.1	niece	-0.08	wife	-0.08	child	-0.06	daughter-in-law	0.05	sister-in-law	-0.11
kin many	comrade	-0.05	grandchild	0.07	niece	-0.06
kin thầy	son	0.06	child	0.07
kin thầy & he or she	son	0.06	child	0.07
kin vợ	kin	-0.14	nephew	0.08
kin ông	resident	-0.06	official	-0.07	cemetery keeper	-0.05	volunteer	-0.06	witness	-0.06	nephew	-0.24	grandchild	0.28	brother	-0.07	niece	-0.16	sister	-0.11	daughter	-0.08	son	-0.08	child	-0.09	daughter-in-law	-0.06	sister-in-law	-0.06
kin ông & he or she	kin	0.09	official	-0.08	volunteer	-0.05	witness	-0.05	nephew	-0.23	grandchild	0.18	brother	-0.06	niece	-0.15	sister	-0.07	daughter	-0.09	son	-0.06	child	-0.08	daughter-in-law	-0.08	sister-in-law	-0.05	great-grandchild	0.07
kin ông & she	kin	-0.09	grandchild	0.1	sister	-0.05
length 0	kin	0.15	comrade	-0.2	resident	-0.12	official	-0.18	finder	-0.18	cemetery keeper	-0.11	volunteer	-0.21	witness	-0.12	organisation	-0.17	teacher	-0.09	foreign veteran	-0.1	family of foreign veteran	-0.2	researcher	-0.09	nephew	-0.09	grandchild	-0.05	brother	-0.16	niece	-0.05	sister	-0.11	daughter	-0.09	son	-0.07	child	-0.11	great-grandchild	-0.13
length 1	kin	0.15	comrade	-0.05	resident	-0.21	finder	-0.08	cemetery keeper	-0.2	volunteer	-0.08	witness	-0.28	organisation	-0.13	teacher	-0.16	foreign veteran	-0.11	researcher	-0.23	nephew	-0.08	family	0.18	grandchild	-0.17	brother	-0.12	niece	-0.15	sister	-0.19	daughter	-0.22	wife	-0.18	son	-0.24	child	0.08	daughter-in-law	-0.24	sister-in-law	-0.14	great-grandchild	-0.09
length 2	comrade	-0.19	resident	-0.14	finder	0.17	cemetery keeper	0.06	volunteer	0.16	witness	-0.18	organisation	0.05	teacher	-0.09	foreign veteran	-0.1	nephew	0.05	family	-0.15	niece	-0.08	wife	-0.12	child	-0.05	daughter-in-law	-0.08	sister-in-law	-0.08	great-grandchild	-0.1
length 3	kin	0.1	comrade	-0.15	resident	-0.05	official	-0.19	finder	-0.21	cemetery keeper	-0.11	volunteer	-0.15	witness	0.1	organisation	-0.09	teacher	-0.11	foreign veteran	-0.08	family of foreign veteran	-0.15	family	-0.18	sister	0.09	daughter	0.07	child	-0.15	daughter-in-law	0.07	sister-in-law	-0.05	great-grandchild	0.06
length 4	kin	-0.06	resident	0.08	nephew	-0.06	grandchild	-0.08	niece	0.07	wife	0.05	son	0.05
length 5	kin	-0.17	witness	0.07	foreign veteran	0.06	family of foreign veteran	0.07
length 6	kin	-0.06	comrade	0.15	resident	-0.07	foreign veteran	0.05	sister	0.06
mine anh	kin	0.48	comrade	-0.48	resident	-0.18	finder	-0.06	cemetery keeper	-0.07	volunteer	-0.06	witness	-0.07	nephew	-0.27	grandchild	-0.11	brother	0.61	niece	-0.11	sister	0.31	daughter	-0.14	wife	-0.12	son	-0.15	child	-0.09	daughter-in-law	-0.06	great-grandchild	-0.05
mine anh rể	kin	0.11	family	0.06	sister-in-law	0.09
mine anh trai	kin	0.18	comrade	-0.07	nephew	-0.11	grandchild	-0.12	brother	0.19	sister	0.17	daughter	-0.06	wife	-0.07	son	-0.06
mine ba	nephew	-0.07	family	-0.05	niece	-0.08	daughter	0.18	wife	0.05	son	0.05	child	0.13
mine bà	kin	0.42	comrade	-0.24	resident	-0.16	official	-0.12	finder	-0.05	organisation	-0.05	nephew	-0.18	family	-0.08	grandchild	0.56	brother	-0.2	sister	-0.18	wife	-0.12	son	-0.09	daughter-in-law	-0.12	sister-in-law	-0.08
mine bác	kin	0.1	comrade	-0.12	resident	-0.18	official	-0.05	cemetery keeper	-0.06	volunteer	-0.08	nephew	0.35	grandchild	-0.24	brother	-0.11	niece	0.23	sister	-0.14	daughter	-0.14	wife	-0.09	son	-0.11	child	-0.1	daughter-in-law	-0.08	sister-in-law	-0.06
mine bố	kin	0.07	comrade	-0.17	resident	-0.08	official	-0.15	finder	-0.07	cemetery keeper	-0.05	witness	-0.11	teacher	-0.06	nephew	0.11	family	-0.27	grandchild	-0.12	brother	-0.16	niece	-0.15	sister	-0.15	daughter	0.32	wife	-0.16	son	0.41	child	0.26	sister-in-law	-0.09	great-grandchild	-0.12
mine bố chồng	witness	0.05	grandchild	-0.08	daughter-in-law	0.3
mine cha	comrade	-0.08	resident	0.07	official	-0.06	finder	-0.05	witness	0.1	nephew	-0.12	family	-0.1	grandchild	-0.09	niece	-0.05	daughter	0.3	wife	-0.07	child	0.09	daughter-in-law	0.06
mine cháu	resident	0.05	official	-0.11	volunteer	-0.05	family	0.11	grandchild	0.35	brother	-0.1	niece	-0.09	sister	-0.07	son	-0.09	daughter-in-law	-0.05	great-grandchild	-0.06
mine chú	kin	0.34	comrade	-0.14	resident	-0.27	official	-0.07	finder	-0.07	cemetery keeper	-0.06	volunteer	-0.05	nephew	0.43	family	-0.08	grandchild	-0.25	brother	-0.14	niece	0.18	sister	-0.1	daughter	-0.16	wife	-0.1	son	-0.13	child	-0.05
mine chị	kin	0.1	comrade	-0.09	nephew	-0.09	family	0.06	grandchild	-0.05	brother	0.1	niece	0.09	sister-in-law	0.06
mine chị gái	nephew	-0.11	family	0.09	brother	-0.05	sister	0.11
mine chồng	kin	0.23	comrade	-0.22	resident	-0.06	official	-0.07	witness	-0.08	nephew	-0.06	family	-0.1	grandchild	-0.08	brother	-0.2	niece	-0.17	sister	-0.13	daughter	-0.11	wife	0.6	son	-0.13	child	-0.05	daughter-in-law	0.07	sister-in-law	0.09	great-grandchild	-0.05
mine con	official	-0.05	witness	-0.05	nephew	0.16	grandchild	-0.09	daughter	0.05	wife	0.07	daughter-in-law	-0.05
mine con gái	kin	-0.13	comrade	-0.06	resident	0.16	official	0.09	finder	0.07	nephew	-0.07	family	-0.07	grandchild	-0.05	brother	-0.05	daughter	0.12	wife	0.12
mine cô	kin	0.11	resident	-0.08	official	-0.05	nephew	0.29	brother	-0.07	sister	-0.05	daughter	-0.09
mine cậu	kin	0.26	comrade	-0.15	resident	-0.13	official	-0.05	volunteer	-0.06	nephew	0.27	grandchild	-0.16	brother	-0.11	niece	0.19	sister	-0.07	daughter	-0.11	wife	-0.06	son	-0.09	daughter-in-law	-0.06	sister-in-law	-0.05
mine cụ	resident	0.06	official	-0.09	foreign veteran	0.05	nephew	-0.15	grandchild	0.12	brother	-0.05	daughter-in-law	0.05	great-grandchild	0.28
mine dì	kin	-0.08	comrade	0.17	resident	-0.1	organisation	0.06	nephew	-0.07	grandchild	-0.15	brother	0.05	niece	0.17	daughter	0.05	child	0.05
mine dượng	family	0.07
mine em	kin	0.19	comrade	-0.08	volunteer	-0.05	witness	-0.05	family	0.08	brother	0.24	niece	-0.13	sister	0.08	daughter	-0.06	wife	-0.05	son	-0.1	sister-in-law	0.24	great-grandchild	-0.05
mine em gái	comrade	-0.05	resident	-0.06	official	0.05	family	-0.08	brother	0.06	niece	-0.06	sister	0.29	daughter	-0.08	wife	-0.05
mine em trai	comrade	-0.06	nephew	-0.13	brother	0.26	niece	-0.07	sister	0.06	daughter	-0.07	son	-0.08
mine mon père	kin	-0.07	family of foreign veteran	0.18	daughter	0.08
mine my brother	kin	-0.07	family of foreign veteran	0.14
mine my dad	foreign veteran	-0.06	family of foreign veteran	0.1
mine my father	kin	-0.06	comrade	0.1	resident	0.05	foreign veteran	-0.06	family of foreign veteran	-0.13	grandchild	-0.06	niece	-0.07	daughter	0.17
mine my uncle	resident	0.06	foreign veteran	-0.05	family of foreign veteran	0.05	niece	0.07
mine mẹ	kin	0.46	comrade	-0.19	resident	-0.1	official	-0.07	finder	-0.11	volunteer	-0.08	witness	0.09	teacher	-0.05	nephew	0.18	family	-0.18	grandchild	-0.15	brother	-0.11	niece	-0.11	sister	0.22	daughter	0.18	wife	-0.12	son	0.08	child	0.08	daughter-in-law	-0.07	sister-in-law	-0.1
mine mẹ chồng	resident	-0.05	daughter-in-law	0.2	sister-in-law	0.07
mine mợ	kin	-0.12	resident	0.09	teacher	0.08	nephew	0.06	family	-0.09	grandchild	0.08	niece	-0.09	sister	0.07	child	0.06
mine thầy	kin	0.13	resident	-0.08	nephew	0.05	daughter	0.07	son	0.06	child	0.05
mine vợ	kin	-0.21	resident	0.15	child	0.05
mine ông	kin	0.25	comrade	0.07	resident	-0.25	official	-0.21	cemetery keeper	-0.06	volunteer	-0.08	witness	-0.07	organisation	-0.07	foreign veteran	-0.05	nephew	-0.28	family	-0.26	grandchild	0.76	brother	-0.18	niece	-0.23	sister	-0.19	daughter	-0.18	wife	-0.08	son	-0.07	child	-0.19	daughter-in-law	-0.13	sister-in-law	-0.05	great-grandchild	0.15
named	kin	-0.05	comrade	-0.2	resident	-0.26	official	0.15	finder	-0.15	cemetery keeper	-0.08	volunteer	-0.21	witness	-0.15	organisation	-0.46	foreign veteran	-0.26	family of foreign veteran	-0.22	researcher	-0.15	nephew	-0.27	family	-0.1	grandchild	-0.21	niece	0.24	sister	-0.13	wife	-0.19	child	-0.18	daughter-in-law	-0.1	sister-in-law	-0.14	great-grandchild	-0.23
no kin	kin	-0.74	comrade	0.28	official	-0.07	finder	-0.05	cemetery keeper	-0.12	witness	0.06	organisation	-0.15	teacher	-0.14	foreign veteran	-0.11	family of foreign veteran	0.13	researcher	-0.2	nephew	0.09	family	0.25	sister	-0.2	daughter	-0.1	wife	-0.05	son	0.06	daughter-in-law	-0.05	sister-in-law	-0.15	great-grandchild	-0.09
not named	kin	0.14	comrade	-0.24	resident	-0.22	official	-0.55	finder	-0.13	cemetery keeper	-0.3	volunteer	-0.14	witness	-0.26	organisation	0.11	teacher	-0.35	family of foreign veteran	-0.06	researcher	-0.17	nephew	0.08	family	-0.05	grandchild	-0.05	brother	-0.33	niece	-0.43	sister	-0.1	daughter	-0.18	wife	-0.11	son	-0.27	child	-0.05	daughter-in-law	-0.13	sister-in-law	-0.13
people 0	kin	-0.07	comrade	-0.19	official	-0.06	finder	-0.12	cemetery keeper	-0.05	volunteer	-0.1	witness	-0.16	organisation	-0.1	teacher	-0.07	foreign veteran	0.12	family of foreign veteran	0.05	researcher	-0.1	nephew	0.07	family	-0.09	niece	-0.07	son	-0.06	great-grandchild	-0.06
people 1	kin	-0.13	comrade	-0.26	resident	-0.3	official	-0.19	finder	0.15	cemetery keeper	-0.13	volunteer	-0.13	organisation	-0.14	teacher	-0.17	foreign veteran	0.08	family of foreign veteran	0.2	family	-0.09	grandchild	-0.21	niece	-0.09	sister	-0.15	daughter	-0.08	wife	-0.07	son	-0.05	daughter-in-law	-0.07	sister-in-law	-0.07
people 2	kin	0.15	comrade	-0.22	resident	-0.15	official	-0.23	volunteer	-0.16	organisation	-0.21	teacher	-0.05	family of foreign veteran	-0.09	researcher	-0.13	nephew	-0.11	family	0.13	brother	-0.14	niece	-0.2	sister	-0.06	daughter	-0.09	son	-0.06	daughter-in-law	-0.09	sister-in-law	-0.09	great-grandchild	-0.22
people few	comrade	0.12	cemetery keeper	-0.05	volunteer	0.08	witness	-0.06	organisation	-0.12	teacher	-0.1	foreign veteran	-0.36	family of foreign veteran	-0.21	researcher	-0.08	nephew	-0.1	family	-0.12	niece	0.13	sister	-0.09	daughter	-0.08	son	-0.11	child	-0.2	great-grandchild	0.07
people many	kin	0.12	comrade	0.13	resident	-0.05	official	0.06	finder	-0.29	cemetery keeper	-0.11	witness	-0.2	organisation	0.21	foreign veteran	-0.16	family of foreign veteran	-0.22	grandchild	-0.08	brother	-0.06	niece	0.05	sister	0.06	daughter	0.06	wife	-0.18	child	-0.09	daughter-in-law	-0.07	sister-in-law	-0.07	great-grandchild	-0.05
phones 0	kin	-0.14	comrade	-0.11	resident	-0.18	official	-0.22	finder	-0.52	cemetery keeper	-0.4	volunteer	-0.18	witness	-0.15	organisation	-0.1	teacher	-0.34	foreign veteran	-0.17	family of foreign veteran	-0.12	researcher	-0.18	nephew	-0.11	family	-0.05	grandchild	-0.13	brother	-0.18	niece	-0.31	sister	-0.14	daughter	-0.26	son	-0.28	child	-0.08	daughter-in-law	-0.14	sister-in-law	-0.15	great-grandchild	-0.07
phones 1	kin	0.15	comrade	-0.32	resident	-0.27	official	-0.17	finder	0.24	volunteer	-0.16	witness	-0.25	organisation	-0.25	foreign veteran	-0.13	family of foreign veteran	-0.15	researcher	-0.14	nephew	-0.21	family	-0.06	grandchild	-0.11	niece	0.13	sister	-0.13	daughter	0.08	wife	-0.25	child	-0.14	daughter-in-law	-0.09	sister-in-law	-0.11	great-grandchild	-0.17
phones 2	kin	0.07	nephew	0.12	brother	-0.08
questions 0	kin	-0.37	resident	-0.12	official	-0.15	finder	-0.07	cemetery keeper	-0.12	volunteer	-0.19	witness	-0.18	organisation	-0.23	teacher	-0.31	family of foreign veteran	-0.22	researcher	-0.28	nephew	-0.2	family	-0.18	grandchild	-0.09	brother	-0.19	niece	-0.19	daughter	-0.06	wife	-0.1	son	-0.13	child	-0.09	daughter-in-law	-0.21	sister-in-law	-0.08	great-grandchild	-0.32
questions 1	kin	0.39	comrade	-0.36	resident	-0.32	official	-0.19	finder	-0.18	cemetery keeper	-0.22	volunteer	-0.25	witness	-0.21	organisation	-0.15	foreign veteran	-0.24	family of foreign veteran	-0.13	nephew	-0.12	family	0.08	grandchild	-0.09	sister	-0.18	daughter	-0.11	wife	-0.16	son	-0.12	child	-0.11	daughter-in-law	-0.12	sister-in-law	-0.16
questions 2	comrade	-0.08	finder	-0.07	family of foreign veteran	0.05	nephew	0.14	family	-0.09	grandchild	-0.08	brother	-0.06	son	-0.05	daughter-in-law	0.1
ruled None	kin	0.33	comrade	0.12	resident	0.2	official	0.12	finder	0.14	cemetery keeper	-0.36	volunteer	0.13	organisation	0.1	teacher	0.08	foreign veteran	-0.08	family of foreign veteran	-0.37	researcher	-0.18	nephew	-0.09	family	0.36	grandchild	0.09	niece	-0.08	sister	0.05	daughter	-0.17	child	-0.09	daughter-in-law	-0.1	sister-in-law	-0.27	great-grandchild	-0.12
ruled cemetery keeper	comrade	-0.05	resident	-0.12	official	-0.22	cemetery keeper	0.61	volunteer	-0.1	organisation	-0.06	niece	0.06
ruled child	kin	-0.16	comrade	0.07	finder	-0.07	nephew	-0.1	family	-0.13	grandchild	-0.19	brother	-0.1	niece	-0.12	sister	-0.1	daughter	0.17	wife	-0.08	son	0.38	child	0.37	great-grandchild	-0.06
ruled comrade	kin	-0.41	comrade	0.65	resident	-0.19	official	-0.16	finder	-0.14	cemetery keeper	-0.08	volunteer	-0.17	witness	-0.17	nephew	0.14	family	-0.06	niece	-0.07	wife	0.09	sister-in-law	0.11
ruled daughter	kin	0.06	comrade	-0.09	nephew	-0.06	family	-0.05	grandchild	-0.07	brother	-0.06	niece	-0.16	sister	-0.1	daughter	0.49	son	-0.14	child	-0.06	daughter-in-law	0.08
ruled family	kin	0.07	comrade	-0.06	grandchild	0.06	niece	-0.06	daughter	-0.05	wife	-0.05	daughter-in-law	0.2	sister-in-law	0.07
ruled family of foreign veteran	kin	-0.21	comrade	0.06	resident	0.12	official	-0.05	finder	-0.14	volunteer	-0.12	organisation	-0.07	foreign veteran	-0.51	family of foreign veteran	0.57	researcher	-0.09	nephew	-0.14	family	-0.12	daughter	0.22	child	-0.05	daughter-in-law	0.11
ruled finder	comrade	-0.22	resident	-0.09	official	-0.06	finder	0.5	cemetery keeper	-0.06	volunteer	-0.12	witness	0.05	organisation	-0.06	family	0.06	grandchild	0.05	son	0.11
ruled foreign veteran	kin	-0.17	comrade	-0.09	resident	-0.09	official	-0.06	witness	-0.06	foreign veteran	0.64	family of foreign veteran	-0.18
ruled grandchild	kin	-0.08	resident	-0.06	official	-0.09	cemetery keeper	-0.05	volunteer	-0.08	witness	-0.07	nephew	-0.29	family	-0.05	grandchild	0.4	brother	-0.07	niece	-0.22	sister	-0.13	daughter	-0.1	son	-0.15	child	-0.1	daughter-in-law	-0.08	sister-in-law	-0.07	great-grandchild	0.27
ruled nephew	kin	0.46	comrade	-0.25	resident	-0.28	official	-0.1	finder	-0.11	cemetery keeper	-0.09	volunteer	-0.15	witness	-0.11	organisation	-0.07	nephew	0.94	grandchild	-0.36	brother	-0.31	niece	0.1	sister	-0.14	daughter	-0.23	wife	-0.15	son	-0.24	child	-0.19	daughter-in-law	-0.15	sister-in-law	-0.07	great-grandchild	-0.16
ruled niece	kin	0.16	nephew	-0.27	grandchild	-0.05	niece	0.6	sister	-0.12	daughter	-0.15	wife	-0.07
ruled official	comrade	-0.12	resident	-0.06	official	0.47	finder	-0.08	cemetery keeper	-0.05	witness	0.07	family	0.07	grandchild	0.06	brother	0.05	sister	-0.06	child	-0.05
ruled parent	daughter	0.1
ruled researcher	kin	-0.06	comrade	-0.05	volunteer	0.11	organisation	0.05	foreign veteran	-0.15	family of foreign veteran	-0.05	researcher	0.16
ruled resident	comrade	0.13	resident	0.29	official	-0.16	finder	-0.19	cemetery keeper	-0.07	witness	0.16	organisation	-0.08	teacher	-0.08	grandchild	-0.1	daughter	0.09	child	0.19	sister-in-law	0.05	great-grandchild	0.05
ruled sibling	kin	0.22	comrade	-0.22	resident	-0.08	finder	-0.05	volunteer	-0.06	witness	-0.05	nephew	-0.22	grandchild	-0.06	brother	0.58	sister	0.09	daughter	-0.12	wife	-0.1	son	-0.14	child	-0.09	daughter-in-law	-0.08	great-grandchild	-0.05
ruled sister	kin	0.07	comrade	-0.11	nephew	-0.09	family	-0.09	brother	-0.29	sister	0.57	daughter	-0.12	wife	-0.11	son	-0.05	sister-in-law	0.07
ruled volunteer	kin	-0.05	comrade	-0.09	official	0.07	volunteer	0.33	nephew	0.14	grandchild	-0.05	niece	-0.06
ruled wife	comrade	-0.05	official	-0.05	witness	-0.06	nephew	-0.11	family	-0.06	brother	-0.11	niece	-0.13	sister	-0.09	daughter	-0.13	wife	0.42	son	-0.07	sister-in-law	-0.08
says:again	comrade	0.17	resident	-0.05	official	-0.16	finder	-0.12	cemetery keeper	-0.11	witness	0.24	organisation	-0.07	teacher	-0.09	family of foreign veteran	-0.1	nephew	-0.13	family	-0.1	grandchild	0.11	brother	-0.08	niece	0.22	sister	0.05	son	0.05	child	-0.15	daughter-in-law	-0.07	great-grandchild	-0.13
says:aka	kin	0.28	resident	-0.14	official	-0.1	cemetery keeper	-0.09	witness	0.08	organisation	0.14	teacher	-0.06	family of foreign veteran	-0.15	family	-0.11	brother	0.12	niece	-0.13	sister	0.05	wife	-0.1	son	0.13	daughter-in-law	-0.05	great-grandchild	0.12
says:alive	kin	-0.31	finder	-0.13	cemetery keeper	-0.1	volunteer	0.09	witness	0.06	organisation	-0.05	foreign veteran	-0.16	family of foreign veteran	0.15	researcher	-0.12	family	0.11	grandchild	-0.14	brother	-0.13	niece	0.21	sister	-0.09	daughter	-0.14	wife	-0.08	child	0.29	great-grandchild	-0.14
says:at	kin	-0.32	comrade	-0.16	resident	-0.18	official	-0.26	finder	-0.09	cemetery keeper	-0.27	volunteer	-0.12	witness	-0.24	organisation	-0.18	teacher	-0.27	foreign veteran	-0.17	family of foreign veteran	-0.16	researcher	-0.22	nephew	-0.28	family	-0.07	grandchild	-0.2	brother	-0.08	sister	-0.15	daughter	-0.15	wife	-0.2	son	-0.08	child	-0.2	daughter-in-law	-0.13	sister-in-law	-0.16	great-grandchild	-0.19
says:battle	comrade	0.23	resident	-0.16	official	-0.12	finder	-0.35	cemetery keeper	-0.07	volunteer	0.1	organisation	-0.14	teacher	-0.07	family	-0.09	grandchild	0.07	brother	0.06	sister	0.2	daughter	-0.07	wife	-0.07	son	-0.1	sister-in-law	-0.05
says:born	kin	0.54	comrade	-0.43	resident	-0.2	official	-0.2	finder	-0.14	cemetery keeper	-0.16	volunteer	-0.13	witness	-0.19	organisation	0.07	teacher	0.08	foreign veteran	-0.08	family of foreign veteran	-0.12	researcher	0.05	nephew	-0.12	family	-0.11	grandchild	-0.08	brother	0.07	niece	0.19	wife	-0.18	son	0.05	child	-0.17	daughter-in-law	-0.05	sister-in-law	-0.1	great-grandchild	-0.18
says:bury	kin	-0.19	comrade	0.17	resident	-0.13	official	-0.3	finder	-0.47	cemetery keeper	-0.32	volunteer	0.19	witness	0.09	teacher	-0.09	foreign veteran	0.25	family of foreign veteran	0.18	researcher	0.11	brother	0.07	niece	0.08	child	-0.12	great-grandchild	-0.09
says:capture	kin	-0.2	comrade	-0.1	official	-0.1	volunteer	0.43	witness	-0.11	organisation	0.15	family of foreign veteran	-0.06	researcher	0.31	nephew	-0.17	grandchild	0.23	brother	-0.05	niece	0.05	daughter	-0.06	daughter-in-law	-0.05
says:contact	kin	0.1	resident	-0.13	official	-0.14	finder	0.07	witness	-0.16	organisation	-0.1	teacher	0.07	foreign veteran	0.12	family of foreign veteran	-0.11	researcher	-0.1	nephew	0.21	family	-0.17	grandchild	-0.12	niece	0.19	wife	-0.14	son	-0.13	daughter-in-law	-0.09	sister-in-law	-0.12	great-grandchild	-0.15
says:died	kin	-0.16	comrade	-0.17	resident	0.11	finder	-0.24	cemetery keeper	-0.16	volunteer	-0.19	witness	0.11	teacher	-0.15	foreign veteran	-0.1	nephew	0.08	grandchild	-0.21	brother	-0.16	sister	-0.22	wife	-0.1	son	-0.12	daughter-in-law	-0.19	sister-in-law	-0.11	great-grandchild	-0.23
says:enlist	kin	0.69	comrade	-0.18	resident	-0.29	official	-0.24	finder	-0.17	cemetery keeper	-0.07	volunteer	-0.28	witness	-0.12	teacher	-0.11	foreign veteran	-0.13	family of foreign veteran	-0.24	researcher	-0.06	nephew	-0.17	grandchild	-0.15	niece	0.11	daughter	-0.12	wife	0.11	daughter-in-law	-0.06	great-grandchild	-0.09
says:fall	kin	0.09	comrade	-0.43	resident	-0.48	official	-0.4	finder	-0.28	cemetery keeper	-0.38	volunteer	-0.35	witness	-0.41	organisation	-0.35	teacher	-0.37	foreign veteran	-0.3	family of foreign veteran	-0.27	researcher	-0.32	nephew	-0.2	family	-0.15	grandchild	-0.26	brother	-0.29	niece	-0.19	sister	-0.23	daughter	-0.19	wife	-0.3	son	-0.31	child	-0.23	daughter-in-law	-0.23	sister-in-law	-0.27	great-grandchild	-0.24
says:fell	kin	0.16	comrade	0.13	resident	-0.21	official	-0.18	finder	-0.16	cemetery keeper	-0.16	volunteer	-0.19	witness	-0.2	organisation	-0.05	teacher	-0.16	foreign veteran	-0.12	family of foreign veteran	-0.14	researcher	-0.1	nephew	0.16	family	-0.16	grandchild	-0.2	brother	-0.08	niece	0.08	sister	-0.18	son	-0.13	child	-0.07	daughter-in-law	-0.14	sister-in-law	-0.16	great-grandchild	-0.09
says:gio	kin	0.19	comrade	-0.13	resident	0.08	cemetery keeper	-0.06	witness	-0.08	organisation	-0.07	teacher	-0.06	family of foreign veteran	-0.06	grandchild	0.19	brother	-0.12	niece	0.07	daughter	-0.05	wife	-0.11	son	-0.14	daughter-in-law	-0.08
says:grave	kin	0.3	comrade	-0.16	official	0.05	finder	-0.25	cemetery keeper	0.2	witness	-0.2	organisation	-0.07	teacher	-0.13	foreign veteran	-0.14	family of foreign veteran	-0.13	researcher	-0.25	family	0.19	grandchild	-0.16	brother	-0.05	niece	-0.12	sister	-0.11	wife	-0.05	child	-0.12	sister-in-law	-0.05
says:home	official	-0.09	finder	-0.08	cemetery keeper	-0.18	volunteer	0.11	witness	0.1	organisation	-0.11	teacher	-0.15	foreign veteran	0.07	family of foreign veteran	-0.22	researcher	-0.17	family	-0.06	grandchild	0.05	brother	-0.18	sister	0.05	son	-0.16	child	-0.2	great-grandchild	-0.11
says:hurt	kin	-0.21	resident	0.05	official	-0.11	finder	-0.09	witness	-0.06	organisation	-0.06	foreign veteran	0.15	brother	-0.06	daughter	-0.05	daughter-in-law	0.07
says:joined	kin	0.3	resident	-0.31	official	-0.19	finder	-0.15	cemetery keeper	-0.08	volunteer	-0.21	witness	-0.22	organisation	0.07	teacher	-0.08	foreign veteran	-0.06	family of foreign veteran	-0.13	family	0.05	grandchild	-0.18	brother	0.05	niece	-0.09	wife	0.05	child	-0.05	daughter-in-law	-0.09
says:kin	kin	0.31	comrade	-0.11	official	-0.1	finder	-0.11	cemetery keeper	-0.05	volunteer	-0.15	organisation	-0.1	foreign veteran	-0.56	family of foreign veteran	0.36	researcher	-0.19	nephew	0.11	family	-0.09	niece	0.12	sister	-0.08	wife	-0.06	son	-0.08	child	-0.1	daughter-in-law	0.05	great-grandchild	-0.13
says:laid	kin	-0.05	comrade	0.14	official	0.12	finder	-0.11	cemetery keeper	0.05	nephew	0.08	family	-0.05	sister	-0.05	daughter	0.07	wife	0.05	son	-0.06
says:last	kin	-0.17	comrade	0.05	resident	-0.08	official	0.05	volunteer	0.14	witness	0.07	family of foreign veteran	0.06	researcher	0.06	daughter	0.05
says:letter	kin	-0.09	comrade	-0.3	official	-0.09	finder	0.26	volunteer	0.11	witness	-0.24	organisation	0.08	family of foreign veteran	0.31	nephew	-0.1	grandchild	-0.05	brother	0.08	niece	0.1	sister	-0.11	wife	0.05	daughter-in-law	-0.05	sister-in-law	0.09	great-grandchild	-0.07
says:level	kin	-0.05	comrade	-0.18	resident	0.4	official	0.34	finder	0.1	cemetery keeper	-0.06	volunteer	-0.26	witness	0.16	teacher	-0.1	foreign veteran	-0.32	family of foreign veteran	-0.27	grandchild	0.06	niece	-0.19	daughter	0.07	wife	-0.07	son	-0.13	child	-0.15	daughter-in-law	-0.06	sister-in-law	-0.14
says:link	comrade	-0.29	resident	0.11	official	-0.11	finder	-0.06	cemetery keeper	-0.15	volunteer	-0.07	organisation	-0.2	teacher	-0.16	family of foreign veteran	-0.08	researcher	-0.14	nephew	0.13	brother	-0.21	niece	-0.14	sister	-0.06	daughter	-0.22	wife	-0.15	son	-0.24	child	-0.11	daughter-in-law	-0.06	sister-in-law	-0.26	great-grandchild	-0.2
says:martyr	kin	0.21	comrade	-0.37	finder	-0.18	cemetery keeper	-0.14	volunteer	-0.19	witness	-0.1	organisation	-0.1	teacher	-0.07	foreign veteran	-0.2	family of foreign veteran	-0.15	researcher	-0.12	family	0.06	grandchild	-0.07	brother	-0.14	niece	-0.07	daughter	-0.05	wife	-0.1	son	-0.09	child	-0.14	daughter-in-law	0.06	great-grandchild	-0.13
says:mine	kin	-0.25	official	-0.05	finder	-0.12	volunteer	-0.07	witness	-0.07	organisation	-0.07	foreign veteran	-0.38	family of foreign veteran	0.37	researcher	-0.13	family	-0.12	brother	-0.05	niece	0.06	daughter	0.08	child	-0.06	daughter-in-law	0.09	great-grandchild	-0.08
says:moved	kin	-0.1	comrade	-0.11	official	0.22	volunteer	-0.15	organisation	0.1	teacher	-0.08	nephew	0.06	family	0.07	grandchild	0.1	niece	-0.15	sister	0.09	daughter	-0.07	wife	-0.16	child	-0.06	sister-in-law	-0.12
says:naming	kin	-0.12	comrade	-0.14	resident	0.34	official	-0.06	finder	-0.17	witness	0.13	organisation	-0.1	foreign veteran	0.22	family of foreign veteran	0.07	researcher	-0.07	nephew	0.06	family	-0.15	grandchild	-0.11	niece	0.11	sister	0.08	daughter	0.05	son	-0.06	great-grandchild	0.05
says:notice	kin	0.34	comrade	-0.12	resident	-0.05	official	-0.05	finder	0.06	cemetery keeper	-0.15	witness	-0.19	foreign veteran	-0.06	family of foreign veteran	-0.2	researcher	0.05	brother	-0.13	daughter	0.22	wife	0.08	son	-0.18	child	-0.15	daughter-in-law	-0.07	sister-in-law	0.06
says:office	kin	-0.38	comrade	-0.16	resident	0.21	official	0.57	cemetery keeper	0.22	volunteer	0.1	organisation	0.1	teacher	0.19	foreign veteran	-0.05	family of foreign veteran	-0.17	family	0.09	grandchild	0.05	niece	-0.16	sister	-0.09	child	0.05	sister-in-law	-0.09	great-grandchild	-0.11
says:pet	kin	-0.2	comrade	0.17	resident	0.14	official	-0.13	finder	0.43	volunteer	-0.12	witness	0.28	organisation	-0.05	foreign veteran	0.05	family of foreign veteran	-0.05	researcher	-0.07	brother	-0.16	niece	-0.08	sister	-0.06	wife	0.11	son	0.17	child	-0.08	daughter-in-law	0.09	sister-in-law	0.07	great-grandchild	0.13
says:post	kin	-0.16	comrade	0.55	resident	-0.06	official	-0.1	finder	-0.25	cemetery keeper	-0.11	organisation	0.25	teacher	-0.15	foreign veteran	-0.06	family of foreign veteran	-0.16	nephew	0.06	family	-0.3	sister	-0.09	daughter	0.2	wife	-0.12	son	0.12	child	-0.22	daughter-in-law	-0.07	sister-in-law	-0.08	great-grandchild	0.11
says:rank	kin	-0.09	comrade	-0.31	resident	-0.09	official	0.06	finder	-0.19	cemetery keeper	-0.1	organisation	-0.17	teacher	-0.05	foreign veteran	0.27	family of foreign veteran	0.16	researcher	-0.06	grandchild	-0.06	sister	-0.13	daughter	0.09	son	0.13	great-grandchild	-0.12
says:rests	kin	-0.06	comrade	-0.05	official	-0.05	finder	-0.05	volunteer	-0.09	witness	-0.06	teacher	0.06	family of foreign veteran	0.08	researcher	0.06	niece	0.05	sister	-0.05
says:returned	comrade	0.08	finder	-0.06	cemetery keeper	-0.05	witness	-0.17	teacher	0.05	nephew	0.09	grandchild	-0.08	child	0.05	great-grandchild	-0.05
says:self	kin	0.24	comrade	0.33	resident	-0.16	official	-0.09	finder	-0.1	cemetery keeper	0.08	volunteer	-0.13	organisation	-0.31	foreign veteran	-0.28	family of foreign veteran	-0.16	researcher	-0.05	nephew	-0.08	family	-0.29	grandchild	-0.23	brother	0.15	sister	-0.1	daughter	0.19	son	0.07	child	0.19	daughter-in-law	-0.15	great-grandchild	-0.22
says:site	comrade	0.22	official	0.11	finder	-0.3	cemetery keeper	-0.21	volunteer	-0.19	witness	-0.07	organisation	-0.18	foreign veteran	0.23	family of foreign veteran	0.18	family	0.1	brother	-0.09	niece	-0.1	child	-0.07	great-grandchild	0.09
says:stop	kin	-0.07	comrade	-0.44	resident	-0.42	official	-0.31	finder	-0.27	cemetery keeper	-0.35	volunteer	-0.3	witness	-0.38	organisation	-0.3	teacher	-0.35	foreign veteran	-0.3	family of foreign veteran	-0.24	researcher	-0.28	nephew	-0.14	family	-0.06	grandchild	-0.19	brother	-0.26	niece	-0.2	sister	-0.34	daughter	-0.16	wife	-0.28	son	-0.28	child	-0.21	daughter-in-law	-0.21	sister-in-law	-0.25	great-grandchild	-0.29
says:tells	comrade	-0.14	official	-0.18	cemetery keeper	-0.17	volunteer	-0.09	witness	-0.08	teacher	-0.18	foreign veteran	-0.23	family of foreign veteran	0.06	researcher	-0.21	nephew	0.13	grandchild	-0.08	brother	-0.16	niece	-0.31	daughter	-0.08	wife	-0.22	child	-0.07	daughter-in-law	-0.11
says:thing	kin	-0.06	comrade	-0.08	resident	0.05	official	-0.27	cemetery keeper	-0.13	volunteer	-0.15	witness	-0.15	teacher	-0.07	foreign veteran	-0.23	family of foreign veteran	-0.05	researcher	-0.38	nephew	-0.06	brother	-0.11	sister	-0.14	daughter	-0.13	wife	-0.11	son	-0.08	child	-0.1	daughter-in-law	-0.12	sister-in-law	-0.08	great-grandchild	-0.14
says:title	kin	0.2	comrade	0.14	resident	0.18	finder	-0.14	cemetery keeper	-0.07	witness	-0.17	organisation	-0.32	teacher	-0.33	foreign veteran	-0.32	family of foreign veteran	-0.47	researcher	-0.42	nephew	0.06	grandchild	-0.06	brother	-0.06	niece	-0.21	sister	-0.23	daughter	-0.32	wife	-0.12	son	-0.2	child	-0.32	daughter-in-law	-0.18	sister-in-law	-0.14	great-grandchild	-0.15
says:truename	comrade	0.24	official	-0.06	finder	-0.08	volunteer	-0.09	nephew	-0.07	family	0.08	grandchild	-0.1	niece	0.08	sister	-0.06	daughter	-0.08	wife	-0.05	child	0.1	great-grandchild	0.1
served	kin	-0.3	comrade	0.42	resident	-0.07	finder	-0.06	volunteer	-0.08	witness	-0.15
she	kin	0.35	comrade	-0.5	finder	-0.26	cemetery keeper	-0.12	volunteer	-0.09	witness	-0.06	organisation	-0.07	teacher	0.08	foreign veteran	-0.07	researcher	-0.05	nephew	-0.78	family	-0.27	grandchild	-0.22	brother	-0.77	niece	0.51	sister	0.59	daughter	0.5	wife	0.19	son	-0.5	child	-0.24	daughter-in-law	0.06
text:abroad	comrade	-0.35	resident	-0.17	official	-0.18	cemetery keeper	-0.15	organisation	-0.12	teacher	-0.07	foreign veteran	0.29	family of foreign veteran	0.16	researcher	0.09	nephew	-0.05	family	-0.07	niece	0.14	daughter	0.08	wife	-0.08	son	-0.11	child	-0.13	sister-in-law	-0.05	great-grandchild	-0.06
text:battle	kin	-0.13	comrade	-0.05	official	-0.06	organisation	0.16	foreign veteran	0.05	family of foreign veteran	0.05	researcher	-0.06	family	-0.06	brother	0.05	great-grandchild	0.05
text:benefit	kin	0.15	comrade	-0.06	resident	-0.05	nephew	0.06	family	0.06
text:by_comrade	kin	-0.15	comrade	0.41	resident	-0.17	official	-0.22	finder	-0.14	cemetery keeper	-0.07	volunteer	-0.1	witness	-0.06	foreign veteran	0.08	nephew	0.07	daughter	-0.08	wife	0.05	sister-in-law	0.09
text:by_finder	comrade	-0.07	finder	0.25	cemetery keeper	-0.05	volunteer	-0.11	witness	-0.05	foreign veteran	0.05	brother	0.06	niece	-0.06
text:by_foreign	kin	-0.05	resident	-0.1	official	-0.06	finder	0.13	volunteer	-0.11	witness	-0.07	organisation	-0.05	foreign veteran	0.27	family of foreign veteran	-0.15	researcher	0.13	niece	0.05	daughter	-0.07	sister-in-law	0.05
text:by_keeper	comrade	-0.05	resident	-0.15	official	-0.23	cemetery keeper	0.59	volunteer	-0.11	organisation	-0.06	nephew	0.05
text:by_official	comrade	-0.14	official	0.48	finder	-0.1	cemetery keeper	-0.06	nephew	0.09	family	0.09	sister	-0.1	son	0.06	child	-0.08
text:by_resident	kin	0.12	comrade	-0.08	resident	0.32	official	-0.08	finder	-0.17	cemetery keeper	-0.21	organisation	-0.11	teacher	-0.11	family of foreign veteran	-0.05	nephew	0.13	family	-0.05	grandchild	-0.05	brother	0.09	daughter	-0.09	wife	-0.08	son	-0.1	child	0.08	sister-in-law	0.09	great-grandchild	0.08
text:by_volunteer	kin	-0.05	comrade	-0.09	official	0.06	volunteer	0.33	nephew	0.14	grandchild	-0.05	niece	-0.06
text:dna	kin	0.06	comrade	-0.08	resident	-0.11	finder	-0.1	volunteer	-0.07	niece	-0.05	sister	0.06
text:enemy	kin	-0.16	comrade	-0.13	volunteer	0.3	foreign veteran	-0.16	family of foreign veteran	-0.09	researcher	0.33
text:found	kin	-0.08	comrade	-0.13	resident	0.09	official	0.12	finder	0.34	cemetery keeper	-0.05	volunteer	-0.09	foreign veteran	-0.13	family of foreign veteran	-0.08	nephew	-0.07	family	0.06	daughter	0.14
text:give_back	kin	-0.4	comrade	0.09	resident	0.08	official	0.09	foreign veteran	0.07	family of foreign veteran	0.1	nephew	0.2	family	-0.11	brother	-0.05	niece	0.08	wife	-0.05	son	-0.07	daughter-in-law	0.05
text:grave	kin	-0.11	comrade	-0.08	resident	0.12	official	0.13	finder	-0.1	cemetery keeper	0.25	witness	-0.1	organisation	0.06	foreign veteran	-0.16	family of foreign veteran	-0.17	researcher	-0.14	nephew	-0.2	family	0.1	brother	0.16	niece	-0.14	daughter	-0.08	wife	-0.07	child	-0.1	sister-in-law	-0.07
text:hearsay	kin	-0.05	resident	0.21	official	-0.1	finder	-0.19	cemetery keeper	-0.07	volunteer	-0.11	organisation	-0.07	foreign veteran	0.08	family of foreign veteran	-0.08	researcher	0.05	family	-0.17	grandchild	0.12	brother	0.07	niece	0.05	sister	-0.08	daughter	0.08	wife	-0.06	child	-0.05	daughter-in-law	0.05	sister-in-law	0.09	great-grandchild	-0.08
text:list	comrade	-0.11	resident	-0.06	official	0.08	volunteer	0.07	witness	-0.07	organisation	0.06	nephew	-0.08	family	0.12	wife	-0.07	son	-0.06
text:mass	kin	-0.08	comrade	-0.07	resident	-0.07	official	-0.05	finder	-0.06	foreign veteran	0.11	family of foreign veteran	0.07	researcher	0.13	family	0.1	great-grandchild	0.06
text:of_foreign	kin	-0.19	resident	0.09	finder	-0.13	volunteer	-0.08	organisation	-0.05	foreign veteran	-0.32	family of foreign veteran	0.35	researcher	-0.09	family	-0.06	grandchild	0.11	brother	-0.07	niece	0.06	sister	-0.09	daughter	0.15	great-grandchild	-0.05
text:recognition	kin	0.15	comrade	0.06	resident	-0.11	official	-0.07	family	-0.1
text:relics	kin	-0.18	comrade	-0.3	resident	-0.21	official	0.1	finder	0.32	cemetery keeper	-0.05	volunteer	-0.05	witness	-0.06	nephew	0.11	grandchild	-0.06	brother	-0.08	sister	-0.06	son	-0.07	child	0.07
text:research	kin	-0.07	comrade	-0.05	official	0.07	finder	-0.05	volunteer	0.07	foreign veteran	-0.22	family of foreign veteran	0.06	researcher	0.13
text:rumoured	resident	-0.05	family	0.05	sister	0.09
text:scam	kin	0.12	finder	-0.05	family	0.09	grandchild	-0.07	niece	-0.06	son	-0.05
text:seek	kin	0.4	comrade	-0.25	resident	-0.25	official	-0.14	finder	-0.22	cemetery keeper	-0.15	volunteer	-0.08	witness	-0.23	teacher	-0.05	foreign veteran	-0.14	family of foreign veteran	-0.17	researcher	-0.08	grandchild	-0.06	niece	0.19	wife	-0.1	son	0.07	child	-0.16	great-grandchild	-0.15
text:sought	kin	0.08	comrade	-0.19	resident	-0.05	finder	-0.12	volunteer	0.07	witness	-0.07	nephew	-0.17	brother	0.15	niece	-0.09	sister	-0.06	wife	-0.05	child	-0.08	great-grandchild	-0.06
text:stone	kin	-0.26	comrade	-0.17	resident	0.15	official	0.12	finder	0.06	cemetery keeper	0.08	volunteer	0.12	organisation	0.18	teacher	0.11	foreign veteran	-0.05	nephew	0.09	family	0.11	grandchild	0.08	brother	-0.13	sister	-0.08	wife	-0.05
titled 0	comrade	-0.22	resident	-0.4	official	-0.28	finder	-0.13	cemetery keeper	-0.26	volunteer	-0.24	witness	-0.32	organisation	-0.15	teacher	-0.33	foreign veteran	-0.16	family of foreign veteran	-0.17	researcher	-0.23	nephew	-0.31	grandchild	-0.15	brother	-0.14	niece	-0.09	sister	-0.09	daughter	-0.25	wife	-0.24	son	-0.3	child	-0.07	daughter-in-law	-0.22	sister-in-law	-0.24	great-grandchild	-0.22
titled 1	kin	0.14	comrade	-0.14	resident	-0.11	official	-0.09	finder	-0.13	cemetery keeper	-0.15	volunteer	-0.21	witness	-0.07	organisation	-0.23	teacher	-0.09	foreign veteran	-0.14	family of foreign veteran	-0.1	researcher	-0.08	nephew	-0.07	brother	-0.1	niece	-0.1	sister	-0.11	daughter	0.08	wife	-0.12	child	-0.15	great-grandchild	-0.06
titled 2	kin	-0.06	comrade	-0.08	resident	0.07	volunteer	0.08	teacher	0.06	nephew	0.14	family	-0.08	grandchild	-0.06	brother	-0.05	wife	0.06
units 0	kin	0.07	comrade	-0.66	resident	0.21	official	0.06	finder	-0.1	cemetery keeper	-0.09	volunteer	-0.28	witness	-0.16	organisation	-0.19	teacher	-0.14	foreign veteran	0.06	family of foreign veteran	-0.07	researcher	-0.24	nephew	-0.17	grandchild	-0.07	brother	-0.18	niece	-0.14	sister	-0.15	daughter	-0.12	wife	-0.05	child	-0.06	daughter-in-law	-0.22	sister-in-law	-0.35	great-grandchild	-0.09
units 1	kin	-0.07	comrade	0.16	resident	-0.49	official	-0.23	finder	-0.06	cemetery keeper	-0.2	volunteer	0.05	witness	-0.14	organisation	-0.11	teacher	-0.15	foreign veteran	-0.25	family of foreign veteran	-0.13	nephew	0.05	family	-0.23	grandchild	-0.11	niece	-0.07	sister	-0.11	wife	-0.22	son	-0.22	child	-0.16	sister-in-law	0.1	great-grandchild	-0.16
units 2	kin	0.06	comrade	0.11	resident	-0.22	official	-0.13	finder	-0.09	cemetery keeper	-0.09	witness	-0.09	organisation	-0.09	teacher	-0.07	foreign veteran	-0.1	family of foreign veteran	-0.07	nephew	-0.07	brother	-0.1	son	-0.09
units few	official	-0.07	volunteer	-0.09	family	0.09	grandchild	-0.07""")
