"""What each piece of evidence about tellers is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""	kin	0.02	comrade	-0.66	resident	-0.76	official	-0.71	finder	-0.56	cemetery keeper	-0.84	volunteer	-0.71	witness	-0.85	organisation	-0.78	teacher	-0.91	foreign veteran	-0.66	family of foreign veteran	-0.61	researcher	-0.79	nephew	-0.42	family	-0.39	grandchild	-0.57	brother	-0.65	niece	-0.42	sister	-0.55	daughter	-0.43	wife	-0.66	son	-0.7	child	-0.59	daughter-in-law	-0.61	sister-in-law	-0.7	great-grandchild	-0.62
begins with 02	official	0.07
begins with 1	kin	-0.36	comrade	-0.06	resident	-0.19	volunteer	-0.02	witness	-0.13	organisation	0.28	family of foreign veteran	0.03	nephew	0.1	family	-0.57	grandchild	0.09	sister	-0.01	child	-0.21
begins with 10	nephew	0.07	family	-0.14	grandchild	0.22	niece	-0.02
begins with 11	comrade	-0.19	witness	-0.03	great-grandchild	0.06
begins with 12	kin	-0.1	comrade	-0.01	resident	0.13	official	0.19	finder	-0.23	son	0.25
begins with 13	kin	-0.04	resident	-0.04	finder	0.38	witness	0.01	foreign veteran	-0.02
begins with 14	kin	-0.48	resident	0.11	official	-0.21	finder	-0.19	volunteer	-0.36
begins with 15	kin	-0.15	comrade	0.13
begins with 17	kin	-0.03	witness	0.01	foreign veteran	0.06	nephew	0.04	family	0.03
begins with 18	kin	0.06	niece	0.17
begins with 19	resident	-0.11	official	0.22	finder	0.05
begins with 1947	witness	0.17	nephew	-0.18	family	-0.53	brother	0.25	son	0.08	child	0.07
begins with 1950	kin	-0.02	resident	-0.25	brother	0.12	sister	-0.05	daughter	-0.05	son	-0.16	child	0.1
begins with 1951	family	-0.07	sister	0.12
begins with 1952	kin	-0.01	foreign veteran	0.04	nephew	0.02
begins with 1953	kin	-0.13	resident	0.17	official	-0.05	organisation	0.08
begins with 1954	kin	-0.08	finder	0.11	witness	0.02	teacher	0.01	foreign veteran	-0.04	nephew	0.16
begins with 1965	kin	-0.46	resident	0.22	nephew	0.13
begins with 1966	kin	0.01	comrade	-0.15	resident	-0.02	niece	-0.02
begins with 1967	comrade	-0.1	resident	-0.29	volunteer	0.23	witness	0.24	foreign veteran	0.29	family of foreign veteran	-0.09	nephew	-0.21	niece	0.26
begins with 1968	comrade	0.17	resident	-0.03	family	-0.16	sister	0.03	child	0.12
begins with 1969	kin	-0.18	volunteer	0.17
begins with 1970	kin	-0.46	comrade	0.08	official	-0.05	finder	-0.04	volunteer	-0.03	witness	0.07	foreign veteran	0.14	grandchild	0.05
begins with 1971	kin	0.01	family of foreign veteran	0.1	child	0.07
begins with 1972	kin	-0.53	comrade	-0.27
begins with 1975	comrade	0.04	resident	-0.04
begins with 1979	comrade	0.23
begins with 2	kin	0.33	resident	-0.11	official	-0.16	volunteer	0.09	organisation	-0.21	family of foreign veteran	-0.11	nephew	0.06	family	0.01	grandchild	0.19	brother	-0.32	niece	0.03	sister	-0.02	wife	-0.05	son	-0.33	child	-0.18	daughter-in-law	0.17	sister-in-law	-0.04	great-grandchild	-0.15
begins with 20	kin	0.21	resident	-0.56	official	-0.1	researcher	0.06	niece	0.04
begins with 21	nephew	0.17
begins with 22	kin	-0.22	comrade	0.14	resident	-0.33	witness	0.01	brother	0.16
begins with 24	kin	0.14	foreign veteran	0.04	grandchild	0.37	niece	-0.03
begins with 25	kin	-0.3	comrade	0.23	volunteer	0.04
begins with 26	witness	0.05	organisation	0.05	son	0.1
begins with 27	comrade	0.33	resident	0.45
begins with 29	comrade	0.02	resident	-0.02	researcher	0.15	family	0.11
begins with 3	kin	-0.27	comrade	0.39	official	0.19	finder	-0.12	cemetery keeper	-0.13	volunteer	0.13	witness	-0.54	organisation	-0.02	teacher	-0.03	foreign veteran	0.11	nephew	-0.06	family	0.36	grandchild	0.08	brother	-0.29	niece	-0.09	daughter	-0.35
begins with 30	comrade	-0.11	resident	0.25
begins with 4	kin	0.19	resident	-0.37	official	-0.02	cemetery keeper	0.11	volunteer	-0.26	organisation	0.18	foreign veteran	0.09	nephew	-0.02	family	-0.12	brother	0.05	niece	-0.24	sister	0.03	daughter	0.04
begins with 5	kin	-0.14	comrade	0.54	resident	0.12	finder	-0.44	volunteer	-0.32	family	0.15	grandchild	-0.06	brother	-0.09	daughter-in-law	0.11
begins with 515	comrade	0.11	official	0.29
begins with 52	kin	-0.13	official	0.08	foreign veteran	0.19	nephew	-0.02	family	-0.04	niece	0.17
begins with 6	kin	0.43	comrade	-0.14	resident	0.11	official	-0.21	volunteer	-0.23	grandchild	-0.21	sister	-0.03	daughter	0.02	child	0.03	sister-in-law	0.15
begins with 68	foreign veteran	0.04	wife	0.02
begins with 7	kin	-0.24	comrade	0.1	resident	0.13	official	-0.03	finder	-0.03	organisation	0.27	foreign veteran	0.33	family of foreign veteran	-0.03	family	0.37
begins with 71	witness	0.05	family	-0.17	niece	0.35
begins with 72	comrade	0.44	resident	-0.07	foreign veteran	-0.02	family	-0.21	son	0.09	sister-in-law	0.22
begins with 79	nephew	-0.01	child	0.28
begins with 8	comrade	-0.23	resident	-0.2	official	-0.15	witness	0.45
begins with 82	comrade	0.15	resident	-0.02	volunteer	0.07	family	-0.06	wife	0.14
begins with 84	kin	0.05	volunteer	0.03	nephew	-0.01	brother	0.16	great-grandchild	0.06
begins with 88	nephew	-0.1	family	0.33	grandchild	-0.24	niece	-0.01	wife	0.07	daughter-in-law	0.11
begins with 9	resident	0.31	finder	-0.1	organisation	-0.15	foreign veteran	0.12	nephew	0.11	family	-0.17	grandchild	-0.03	brother	-0.05	sister	0.34
begins with a	kin	-0.25	comrade	0.29	resident	0.32	official	-0.05	finder	0.14	cemetery keeper	0.02	witness	0.08	teacher	-0.23	foreign veteran	-0.19	researcher	0.08	nephew	-0.02	family	-0.26	grandchild	0.16	brother	-0.16	niece	-0.13	sister	0.46	daughter	0.24	son	-0.24	sister-in-law	0.17	great-grandchild	0.18
begins with about	kin	0.15	foreign veteran	0.16	family of foreign veteran	-0.13	nephew	0.23
begins with ad	kin	0.3	resident	-0.04	nephew	-0.25	family	0.17	grandchild	0.24
begins with adn	nephew	-0.3	family	0.65	sister	-0.07	daughter-in-law	0.1
begins with ai	kin	0.39	comrade	0.53	resident	-0.4	official	-0.22	witness	0.37	organisation	-0.03	family of foreign veteran	-0.18	nephew	-0.15	family	0.11	brother	-0.21	son	0.2
begins with alo	comrade	0.04	witness	-0.07	family	0.11	sister	0.04
begins with am	kin	-0.31	comrade	-0.02	resident	-0.08	finder	-0.11	family of foreign veteran	0.3	nephew	0.06	family	-0.16	niece	-0.11	daughter	0.31
begins with an	kin	-0.35	comrade	-0.29	resident	0.16	official	0.39	finder	-0.04	volunteer	-0.01	foreign veteran	-0.2	son	0.1	great-grandchild	-0.14
begins with and	resident	0.03	foreign veteran	-0.18	family of foreign veteran	0.09	researcher	0.45	nephew	-0.18	grandchild	0.11	sister	0.02	daughter	-0.1	sister-in-law	0.11
begins with anh	kin	0.05	comrade	0.08	resident	-0.01	official	-0.07	finder	0.03	cemetery keeper	-0.04	volunteer	-0.01	organisation	-0.44	teacher	-0.11	foreign veteran	-0.09	family of foreign veteran	-0.12	nephew	-0.49	family	0.36	grandchild	-0.43	brother	0.62	niece	-0.08	sister	0.26	daughter	-0.9	daughter-in-law	-0.38	sister-in-law	0.31	great-grandchild	-0.59
begins with ao	official	-0.01	grandchild	0.11
begins with ap	resident	0.51	official	0.07	cemetery keeper	0.2	witness	-0.26	nephew	-0.25	family	0.37	sister	0.02
begins with as	comrade	0.1	witness	0.01	family of foreign veteran	-0.08	niece	0.05
begins with at	kin	-0.66	comrade	0.09	finder	0.07	witness	-0.07	foreign veteran	0.02	family of foreign veteran	-0.07
begins with au	finder	-0.09	witness	0.09	nephew	-0.36	family	0.29	niece	-0.14	daughter	0.1
begins with ay	kin	-0.1	resident	-0.06	witness	0.09	niece	0.07
begins with b	kin	-0.16	comrade	0.17	resident	-0.17	official	-0.06	finder	-0.09	teacher	0.19	nephew	0.09
begins with ba	kin	0.49	comrade	-0.5	resident	0.08	official	-0.02	finder	-0.39	cemetery keeper	-0.18	volunteer	-0.2	witness	-0.47	teacher	-0.32	foreign veteran	-0.52	family of foreign veteran	0.33	nephew	0.12	grandchild	0.52	brother	-0.87	sister	-0.02	daughter	-0.04	wife	0.05	son	0.17	child	0.55	daughter-in-law	-0.89	sister-in-law	0.13	great-grandchild	-0.11
begins with bac	kin	0.46	comrade	0.33	resident	-0.02	official	-0.14	finder	-0.15	cemetery keeper	-0.09	witness	-0.37	organisation	-0.03	teacher	-0.29	foreign veteran	-0.06	family of foreign veteran	-0.32	nephew	0.93	family	-0.55	grandchild	-0.53	brother	-0.05	niece	0.37	sister	-0.53	daughter	-0.29	wife	-0.75	son	-0.38	sister-in-law	-0.48	great-grandchild	-0.06
begins with bach	kin	-0.02	comrade	0.44	resident	0.06	volunteer	0.03	foreign veteran	0.01	sister	0.05	son	0.02	sister-in-law	0.06
begins with bai	comrade	0.21	resident	0.11	official	0.21	volunteer	-0.17	nephew	-0.38	family	-0.45	grandchild	0.02	brother	0.17	sister	0.18	son	0.04
begins with ban	kin	-0.64	comrade	0.1	resident	0.32	official	0.18	finder	-0.14	cemetery keeper	0.16	volunteer	0.05	witness	-0.35	organisation	-0.09	foreign veteran	-0.17	researcher	0.08	nephew	-0.73	family	0.35	grandchild	-0.34	brother	0.31	niece	0.13	sister	-0.43	child	-0.03	great-grandchild	0.33
begins with bang	kin	0.31	resident	-0.66	finder	0.18	volunteer	0.48	nephew	-0.25	family	0.48	brother	0.19	niece	-0.15	sister	-0.14	wife	0.09	son	-0.12
begins with bao	comrade	0.08	resident	0.08	official	0.44	finder	-0.09	volunteer	-0.37	organisation	0.47	foreign veteran	-0.14	family of foreign veteran	-0.16	nephew	-0.14	family	0.29	wife	-0.09	child	-0.47	daughter-in-law	-0.25
begins with bat	resident	-0.11	finder	0.1	nephew	0.09
begins with bau	resident	0.23	official	-0.01	witness	-0.18	daughter	0.01	wife	0.12
begins with bay	kin	0.06	comrade	0.39	resident	0.44	official	-0.38	volunteer	0.06	family	-0.09	brother	-0.24	sister	0.12	daughter	-0.25
begins with be	comrade	0.12	resident	-0.18	official	0.09	finder	-0.32	foreign veteran	0.01	nephew	0.11	family	-0.18	grandchild	0.04	niece	-0.47	son	0.07	sister-in-law	0.02	great-grandchild	0.04
begins with ben	kin	0.06	comrade	-0.65	resident	0.29	official	-0.25	cemetery keeper	0.08	nephew	0.02	family	0.37	grandchild	-0.49	brother	-0.15	son	-0.14	great-grandchild	0.11
begins with benh	kin	0.12	resident	0.07	daughter	0.2
begins with bi	kin	0.22	official	0.14	finder	0.09	witness	-0.06	nephew	-0.25	family	0.31	brother	-0.41	niece	-0.12	daughter	0.01	son	-0.04
begins with bia	kin	-0.53	comrade	-0.19	resident	0.41	cemetery keeper	0.24	volunteer	0.07	organisation	-0.17	nephew	-0.45	family	0.33
begins with bich	kin	-0.49	volunteer	0.18	nephew	0.13
begins with bien	witness	0.07	family of foreign veteran	0.1	researcher	0.14	grandchild	0.15	niece	0.12
begins with biet	kin	-0.24	resident	0.01	finder	-0.04	volunteer	-0.15	witness	-0.14	family	-0.04	sister	0.13
begins with binh	kin	-0.16	official	0.28	cemetery keeper	-0.1	volunteer	0.75	witness	-0.09	foreign veteran	0.32	researcher	0.03	nephew	0.11	brother	-0.16	wife	-0.04	daughter-in-law	0.02
begins with bo	resident	-0.04	official	0.35	finder	-0.36	volunteer	-0.34	witness	-0.24	organisation	-0.27	teacher	-0.26	foreign veteran	-0.28	nephew	-0.43	family	-0.24	grandchild	0.11	brother	-0.43	niece	-0.24	sister	-0.98	daughter	0.49	wife	-0.4	son	0.5	child	0.66	daughter-in-law	0.63	sister-in-law	-0.42
begins with bom	kin	-0.03	comrade	-0.1	resident	0.5
begins with bon	kin	-0.53	comrade	0.61	nephew	-0.06	family	0.06
begins with bong	comrade	0.3	resident	-0.07	family	0.33
begins with bonjour	nephew	-0.14	family	-0.08	niece	0.29	daughter-in-law	0.36
begins with brother	kin	0.26	grandchild	-0.18	brother	0.37	daughter	-0.03
begins with bua	resident	-0.07	cemetery keeper	0.06
begins with bui	comrade	0.19	official	0.22	finder	-0.08	teacher	0.08	nephew	-0.19	grandchild	0.31	daughter	-0.14	daughter-in-law	0.18
begins with buon	comrade	-0.56	resident	0.28	witness	0.54	daughter	0.12	son	0.01
begins with but	kin	0.19	comrade	0.05	niece	0.01
begins with c	official	-0.12	finder	-0.08	cemetery keeper	0.2	organisation	-0.03	family	0.27	child	0.05
begins with c2	kin	-0.19	comrade	0.17	nephew	0.09
begins with c3	comrade	0.43
begins with c5	kin	-0.18	comrade	0.26
begins with ca	kin	0.38	comrade	0.09	resident	-0.05	official	-0.24	volunteer	-0.06	witness	-0.27	nephew	0.16	family	-0.05	grandchild	-0.34	brother	-0.04	sister	0.05	son	-0.12	child	-0.08	sister-in-law	0.17
begins with cac	kin	-0.04	comrade	0.07	official	0.13	volunteer	-0.3	organisation	-0.21	grandchild	0.09	niece	-0.4	son	-0.09	child	0.31	daughter-in-law	0.02	great-grandchild	0.08
begins with cai	kin	-0.11	comrade	-0.14	resident	0.25	official	-0.32	finder	0.01	volunteer	-0.29	witness	-0.1	organisation	0.07	teacher	0.3	family	0.31	niece	0.1	son	-0.2	great-grandchild	0.15
begins with cam	kin	-0.19	official	-0.46	finder	-0.1	nephew	-0.32	family	0.25	grandchild	0.14	daughter	-0.17	son	0.02
begins with can	kin	-0.09	comrade	0.06	resident	-0.31	official	0.09	cemetery keeper	0.15	volunteer	-0.08	foreign veteran	-0.08	family of foreign veteran	0.07	family	-0.26	brother	0.52	niece	-0.37	sister	-0.57	son	0.21	daughter-in-law	-0.04
begins with cang	kin	-0.09	comrade	0.1	nephew	-0.01	grandchild	0.14
begins with canh	kin	0.42	comrade	-0.12	resident	0.29	official	-0.25	nephew	-0.13	family	-0.13	sister	0.02	daughter	-0.18	wife	-0.02	son	0.03
begins with cao	kin	-0.34	comrade	-0.46	finder	-0.12	volunteer	0.41	witness	-0.05	organisation	0.7	foreign veteran	-0.11	grandchild	-0.2	niece	0.08
begins with cap	kin	-0.05	comrade	-0.31	resident	0.2	official	-0.32	teacher	0.17	niece	0.09
begins with cat	kin	0.06	comrade	-0.08	resident	-0.48	volunteer	-0.11	witness	0.35	niece	0.09	wife	0.07
begins with cau	kin	0.33	comrade	0.24	official	-0.13	finder	-0.39	volunteer	0.09	witness	-0.33	foreign veteran	-0.03	nephew	0.84	family	-0.53	grandchild	-0.26	brother	-0.97	niece	0.54	sister	0.18	daughter	-0.41	wife	-0.21	son	-0.53	child	-0.16	daughter-in-law	-0.25	sister-in-law	-0.14	great-grandchild	-0.1
begins with cay	finder	0.31	witness	-0.06
begins with ccb	kin	-0.47	comrade	0.82	resident	0.04	official	-0.02	volunteer	-0.25	organisation	0.55	foreign veteran	0.09	nephew	-0.05	family	0.16
begins with cha	comrade	-0.2	resident	0.23	witness	-0.04	family	-0.39	brother	-0.02	daughter	0.39	son	0.21
begins with chai	resident	-0.32	finder	0.24	witness	0.06
begins with cham	official	-0.17	cemetery keeper	0.03	witness	0.17	family	-0.06	son	-0.01	child	0.26
begins with chan	comrade	-0.34	resident	0.28	official	0.25	volunteer	0.02	witness	0.28	nephew	-0.03	grandchild	0.01
begins with chao	kin	-0.04	resident	-0.02	witness	-0.07	nephew	0.03	family	0.14	grandchild	-0.02	brother	-0.18	niece	-0.05	son	0.01	daughter-in-law	-0.03	great-grandchild	0.35
begins with chau	kin	-0.24	comrade	0.34	resident	-0.19	official	-0.28	cemetery keeper	-0.02	volunteer	0.4	organisation	-0.45	foreign veteran	-0.24	family of foreign veteran	0.05	nephew	-0.21	family	-0.35	grandchild	0.42	brother	0.01	niece	0.17	wife	-0.11	child	-0.63	daughter-in-law	-0.44	sister-in-law	-0.06	great-grandchild	0.01
begins with che	kin	0.05	comrade	-0.23	finder	-0.01	family	0.14
begins with chep	kin	0.19	resident	-0.13	official	-0.23	volunteer	0.25	nephew	0.13	brother	-0.16	daughter	0.08
begins with chet	kin	0.04	comrade	0.03	resident	0.27	official	-0.2	family	-0.08	daughter	-0.02	son	-0.17	child	0.2	daughter-in-law	0.04
begins with chi	kin	0.43	comrade	-0.14	resident	-0.15	official	-0.32	finder	0.2	volunteer	-0.29	nephew	-0.59	family	0.02	grandchild	-0.25	sister	0.12	daughter	0.19	child	-0.19	sister-in-law	0.35	great-grandchild	0.06
begins with chia	resident	0.2	grandchild	-0.01
begins with chien	kin	-0.21	comrade	0.1	resident	0.05	finder	-0.04	volunteer	-0.01	witness	-0.1	organisation	0.22
begins with chieu	kin	0.13	witness	-0.07	nephew	0.29	family	-0.25	grandchild	0.17	brother	-0.21	son	0.11
begins with chin	kin	-0.09	comrade	0.04
begins with chinh	kin	0.19	comrade	-0.33	resident	-0.21	official	0.69	volunteer	0.4	grandchild	0.07	niece	-0.09	daughter	-0.07	child	0.08
begins with cho	kin	-0.28	comrade	0.26	resident	-0.09	official	0.14	finder	-0.2	foreign veteran	-0.23	family of foreign veteran	-0.07	nephew	-0.52	grandchild	-0.06	niece	0.37	daughter	-0.06	wife	-0.12	daughter-in-law	0.05	sister-in-law	-0.21
begins with chon	kin	-0.23	comrade	0.32	nephew	-0.04	niece	0.02
begins with chong	kin	0.33	comrade	-0.88	official	-0.08	volunteer	-0.12	nephew	-0.06	grandchild	-0.23	brother	-0.27	niece	-0.56	sister	-0.76	daughter	-0.89	wife	0.47	son	-0.28	child	-0.42	daughter-in-law	1.22	sister-in-law	0.38	great-grandchild	-0.27
begins with chot	kin	-0.05	comrade	0.17	witness	0.11	son	0.14
begins with chqs	kin	-0.22	official	0.41	daughter	0.14
begins with chu	kin	0.52	comrade	0.17	resident	-0.39	finder	-0.66	volunteer	-0.05	witness	-0.4	organisation	-0.33	teacher	-0.3	foreign veteran	-0.22	family of foreign veteran	-0.12	nephew	0.71	family	-0.24	brother	-0.2	sister	-0.15	daughter	-0.54	child	-0.29	daughter-in-law	-0.14	sister-in-law	-0.06
begins with chua	kin	-0.11	resident	0.36	finder	-0.07	organisation	0.27	nephew	-0.19	family	0.12	sister	-0.11	child	0.07
begins with chuc	nephew	-0.02	son	0.3	daughter-in-law	0.01
begins with chung	comrade	0.08	resident	-0.43	official	0.33	cemetery keeper	0.1	organisation	0.42	nephew	-0.17	family	0.41	grandchild	-0.07	sister	-0.12	daughter	0.14	son	-0.21	great-grandchild	0.04
begins with chuong	kin	-0.03	comrade	-0.17	resident	-0.2	official	-0.05	family	-0.1	niece	0.04	sister	-0.03	daughter	-0.04	son	0.1	daughter-in-law	0.21	sister-in-law	0.06
begins with chup	resident	0.57	official	-0.05	researcher	0.17	family	0.2
begins with chuyen	kin	-0.53	comrade	-0.02	resident	-0.1	official	0.2	finder	-0.11	cemetery keeper	-0.03	volunteer	0.47	witness	0.37	family	0.03	grandchild	-0.22	brother	0.11
begins with co	kin	0.52	comrade	-0.47	resident	0.01	official	0.09	finder	-0.02	cemetery keeper	0.14	volunteer	-0.32	organisation	-0.64	family of foreign veteran	-0.16	nephew	0.28	family	0.19	grandchild	-0.31	brother	-0.08	niece	-0.06	sister	-0.59	daughter	-0.6	wife	-0.51	son	0.26	child	-0.52	daughter-in-law	0.09	sister-in-law	-0.63	great-grandchild	0.78
begins with coi	kin	0.23	comrade	0.54	official	-0.22	cemetery keeper	0.42	family	0.1	grandchild	-0.12	daughter	0.34
begins with con	kin	0.17	comrade	-0.34	resident	-0.15	official	0.19	finder	-0.38	cemetery keeper	-0.24	volunteer	-0.35	witness	0.11	foreign veteran	0.02	nephew	-0.5	family	-0.23	grandchild	-0.17	brother	0.11	niece	0.25	sister	-0.07	daughter	0.09	wife	-0.04	child	0.63	daughter-in-law	0.07	sister-in-law	-0.26	great-grandchild	0.37
begins with cong	comrade	0.33	official	0.07	finder	0.38	cemetery keeper	-0.01	volunteer	0.03	witness	-0.54	family of foreign veteran	0.06	nephew	-0.23	family	0.53	grandchild	-0.2	niece	0.42	sister	-0.27	daughter	-0.03	son	0.05	daughter-in-law	0.15
begins with cot	resident	-0.1	volunteer	0.05	family	0.43
begins with cu	kin	-0.14	resident	0.01	official	0.3	volunteer	-0.93	witness	-0.17	organisation	0.27	foreign veteran	0.43	nephew	-0.64	family	0.45	brother	-0.14	niece	0.35	daughter	-0.17	wife	-0.33	daughter-in-law	0.13	sister-in-law	0.01	great-grandchild	0.11
begins with cua	kin	0.28	comrade	-0.32	resident	-0.05	official	-0.06	finder	-0.55	cemetery keeper	0.02	volunteer	0.5	organisation	0.12	teacher	0.09	foreign veteran	0.28	family of foreign veteran	-0.08	family	0.14	brother	-0.44	niece	-0.38	sister	0.05	daughter	0.1	wife	-0.16	child	0.25	daughter-in-law	-0.19	great-grandchild	0.2
begins with cung	kin	0.28	comrade	0.13	resident	-0.04	official	-0.22	cemetery keeper	-0.15	volunteer	0.24	witness	-0.09	organisation	-0.01	nephew	0.14	family	-0.74	grandchild	0.35	brother	-0.57	daughter	0.17	wife	-0.1	son	-0.33	child	0.32	daughter-in-law	0.11
begins with cuoi	kin	0.28	family	-0.32	grandchild	0.14	niece	0.03	sister	-0.01	wife	0.17	child	-0.01
begins with cuon	kin	0.34	comrade	-0.42	finder	0.21	nephew	-0.07	family	-0.11	grandchild	0.09	daughter	0.03
begins with cuong	comrade	0.26
begins with cuu	comrade	-0.04	resident	-0.22	volunteer	0.03	foreign veteran	0.24	family	-0.19	brother	-0.05	niece	0.22	daughter	0.11
begins with d	comrade	0.13	resident	0.15	organisation	-0.03	family of foreign veteran	-0.2	researcher	0.13	family	0.22
begins with d1	comrade	0.22	grandchild	0.01	daughter	0.04
begins with d2	kin	-0.07	comrade	0.06
begins with da	comrade	-0.4	official	0.58	witness	-0.06	foreign veteran	-0.09	nephew	-0.15	niece	0.18	sister	-0.31	daughter	0.4	wife	0.17	son	-0.67
begins with dac	kin	-0.05	comrade	0.48	finder	-0.11	witness	-0.06	nephew	0.05	grandchild	-0.18	son	0.07
begins with dad	comrade	0.09	foreign veteran	-0.31	family of foreign veteran	0.36	daughter	0.07
begins with dai	kin	-0.31	comrade	0.31	official	-0.46	finder	-0.12	cemetery keeper	0.16	volunteer	-0.07	witness	0.2	organisation	-0.18	nephew	-0.17	daughter	-0.03	wife	0.11	daughter-in-law	0.13
begins with dak	kin	-0.06	comrade	-0.14	official	0.34	volunteer	-0.07	organisation	0.07	family	0.24
begins with dam	kin	-0.14	resident	-0.31	official	-0.04	witness	0.26	organisation	0.19	nephew	-0.36	family	-0.12	niece	-0.08	sister	0.43	great-grandchild	0.03
begins with dan	kin	-0.2	comrade	0.15	resident	0.52	finder	-0.15	cemetery keeper	0.01	organisation	-0.01	nephew	0.21	sister	-0.21	daughter	-0.2	son	-0.11	child	0.06	sister-in-law	0.11
begins with dang	kin	-0.38	comrade	-0.09	resident	-0.08	finder	0.2	volunteer	0.53	teacher	-0.11	nephew	-0.1	sister	0.24	wife	-0.28	son	0.16	child	-0.22	daughter-in-law	-0.1	great-grandchild	-0.22
begins with danh	kin	-0.31	comrade	-0.09	resident	-0.27	volunteer	0.3	witness	-0.07	teacher	-0.03	nephew	-0.03	grandchild	-0.32	brother	-0.15	niece	0.08	sister	-0.02	daughter	0.16	daughter-in-law	0.13
begins with dans	kin	-0.22	finder	0.22	foreign veteran	-0.3	niece	0.21
begins with dao	kin	-0.5	comrade	-0.22	resident	-0.32	official	0.11	finder	0.38	volunteer	-0.22	family	0.25	niece	-0.44	son	0.02	daughter-in-law	0.03
begins with dat	kin	0.05	comrade	0.27	resident	-0.04	witness	-0.16	nephew	0.12	family	-0.26	brother	0.06	niece	-0.04	daughter	0.23	sister-in-law	0.06
begins with dau	kin	-0.03	comrade	0.16	resident	-0.25	finder	-0.34	witness	0.43	grandchild	0.2	brother	-0.02	niece	-0.32	daughter	-0.05	wife	-0.1	son	-0.06	child	-0.14	daughter-in-law	0.12	sister-in-law	0.62	great-grandchild	-0.08
begins with day	kin	-0.04	official	-0.19	cemetery keeper	0.34	witness	0.09	teacher	0.79	foreign veteran	-0.05	family of foreign veteran	0.17	nephew	-0.4	grandchild	-0.1	brother	0.09	wife	0.13	child	0.14	great-grandchild	0.33
begins with dc	kin	0.08	finder	0.18	family	-0.24	grandchild	-0.23	daughter-in-law	0.13	great-grandchild	0.05
begins with de	kin	0.37	resident	0.13	volunteer	-0.67	witness	0.03	teacher	0.06	nephew	0.29	brother	-0.26	niece	-0.16	sister	-0.44	daughter	-0.12	child	-0.25	daughter-in-law	0.09
begins with dear	foreign veteran	-0.2
begins with dem	comrade	0.04	resident	-0.34	official	0.02	finder	-0.02	witness	0.2	son	0.07
begins with den	resident	0.25	official	-0.08	finder	0.07	nephew	0.22	family	-0.07
begins with deu	nephew	0.13	grandchild	0.08	sister	-0.15	sister-in-law	0.06
begins with di	kin	0.2	comrade	-0.46	resident	-0.23	official	-0.39	finder	0.2	cemetery keeper	-0.31	volunteer	0.61	nephew	0.3	family	-0.16	brother	0.14	niece	-0.35	son	-0.41	child	0.04	great-grandchild	-0.29
begins with dia	kin	-0.03	comrade	-0.03	resident	0.08	official	0.09	organisation	0.11
begins with dich	comrade	-0.36	resident	-0.07	official	-0.23	finder	-0.05	volunteer	0.5	foreign veteran	0.49
begins with diem	comrade	0.25	family	0.03	grandchild	0.16
begins with dien	kin	-0.02	resident	-0.26	finder	0.39	volunteer	0.14	witness	-0.15	family of foreign veteran	0.07	family	0.38	grandchild	-0.09	brother	-0.21	niece	0.11	sister	-0.07	daughter	-0.02
begins with dieu	kin	-0.17	comrade	-0.37	official	-0.06	nephew	0.11	family	-0.03
begins with dinh	kin	0.03	comrade	-0.07	resident	0.16	official	0.02	finder	0.18	cemetery keeper	-0.16	volunteer	0.06	teacher	-0.22	nephew	-0.06	grandchild	0.22	daughter	-0.48	son	0.07	daughter-in-law	0.15	sister-in-law	-0.23	great-grandchild	-0.36
begins with do	kin	-0.05	comrade	0.06	resident	0.02	official	0.18	finder	-0.02	cemetery keeper	-0.15	volunteer	-0.67	witness	0.41	organisation	0.24	teacher	-0.06	family of foreign veteran	-0.16	nephew	0.29	family	-0.17	brother	0.04	daughter	-0.09	son	-0.08	great-grandchild	-0.02
begins with doan	comrade	0.32	resident	-0.3	finder	-0.65	cemetery keeper	-0.02	volunteer	0.22	witness	-0.34	organisation	0.04	foreign veteran	-0.02	nephew	-0.34	grandchild	0.09	brother	-0.04	niece	0.19	sister	-0.02	wife	-0.05	daughter-in-law	0.04
begins with doc	kin	0.07	resident	0.41	official	-0.03	volunteer	0.28	nephew	0.31	family	-0.21	brother	-0.07	niece	-0.04	sister	-0.03
begins with doi	kin	-0.21	comrade	0.42	resident	0.09	official	0.05	finder	-0.13	cemetery keeper	-0.49	volunteer	-0.45	witness	0.12	teacher	-0.35	foreign veteran	-0.41	nephew	0.37	family	-0.01	grandchild	0.02	brother	-0.1	sister	-0.13	daughter	0.03	child	-0.07	daughter-in-law	0.13
begins with don	kin	-0.1	resident	0.55	official	-0.19	finder	0.11	witness	0.04	researcher	0.08	family	0.09	grandchild	-0.2	brother	-0.09	niece	0.18	daughter	-0.04	child	0.28	great-grandchild	-0.29
begins with dong	kin	-0.08	comrade	0.57	official	-0.4	finder	-0.03	volunteer	-0.41	witness	-0.24	organisation	0.55	foreign veteran	-0.33	nephew	0.14	brother	0.03	niece	-0.35	sister	-0.1	daughter	-0.15	wife	0.26	daughter-in-law	-0.19	sister-in-law	0.15
begins with dot	kin	-0.4	resident	0.01	official	0.4
begins with du	kin	-0.11	resident	0.15	official	-0.18	finder	0.02	volunteer	0.1	witness	-0.09	organisation	-0.2	teacher	0.07	family of foreign veteran	0.36	nephew	0.2	grandchild	-0.04	sister	0.01	child	0.07	great-grandchild	-0.06
begins with dua	kin	0.18	official	-0.13	volunteer	0.07	brother	-0.09	sister	0.27
begins with duc	comrade	0.15	resident	-0.01	official	-0.45	volunteer	0.26	witness	-0.17	nephew	-0.53	sister	0.23	son	-0.08	daughter-in-law	0.01
begins with dung	kin	0.13	comrade	0.23	resident	-0.13	official	-0.12	volunteer	0.1	witness	0.15	family	0.13	grandchild	-0.43	brother	-0.17	niece	-0.04	sister	0.03	son	-0.06
begins with duoc	kin	-0.02	comrade	0.07	resident	-0.08	official	0.11	finder	0.44	volunteer	0.46	witness	-0.3	researcher	0.13	family	-0.08	sister	0.06	wife	0.12	son	0.16	child	0.13	great-grandchild	0.02
begins with duoi	comrade	-0.39	resident	0.61	finder	0.46	family	0.08	daughter	0.07
begins with duong	kin	0.03	comrade	-0.35	resident	-0.33	official	-0.34	finder	0.34	cemetery keeper	-0.08	witness	0.28	organisation	0.04	nephew	-0.11	daughter-in-law	-0.02	great-grandchild	-0.02
begins with duy	comrade	-0.25	family	-0.35
begins with e	kin	-0.41	cemetery keeper	-0.29	organisation	-0.1	nephew	0.36	family	-0.33	grandchild	0.03	brother	-0.5	niece	-0.27	sister	0.35	daughter	-0.38	child	-0.12
begins with ea	finder	-0.18	volunteer	0.03	son	0.08
begins with em	kin	0.16	comrade	-0.45	official	-0.23	finder	-0.27	cemetery keeper	0.04	volunteer	0.05	witness	-0.67	foreign veteran	-0.02	family of foreign veteran	-0.27	researcher	-0.05	nephew	-0.1	family	0.34	grandchild	-0.03	niece	0.19	sister	-0.31	daughter	-0.01	wife	-0.71	son	-0.05	child	0.11	great-grandchild	-0.2
begins with en	kin	-0.25	comrade	0.16	finder	0.09	witness	0.03	family of foreign veteran	-0.24	family	0.08	daughter	0.13
begins with est	kin	0.43	witness	0.14	niece	0.17	daughter-in-law	0.1
begins with father	comrade	0.31	family of foreign veteran	-0.21	nephew	0.15	grandchild	-0.14	daughter	0.03	daughter-in-law	0.06
begins with for	kin	-0.02	comrade	-0.28	volunteer	0.06	witness	0.1	nephew	-0.14	grandchild	0.11	brother	0.01	niece	0.05
begins with from	comrade	-0.16	resident	-0.07	volunteer	0.32	witness	-0.1	foreign veteran	-0.04	nephew	-0.28	family	-0.01	niece	0.01	daughter	0.08	great-grandchild	0.12
begins with gai	kin	0.41	resident	-0.06	finder	0.06	volunteer	-0.15	family of foreign veteran	0.05	family	-0.38	brother	0.31	niece	-0.13	sister	0.66	son	-0.04	child	-0.05
begins with gan	official	0.02
begins with gap	comrade	0.2	resident	-0.13	official	0.27	family	0.1
begins with ghi	kin	-0.04	comrade	0.16	resident	-0.45	finder	-0.03	cemetery keeper	0.09	volunteer	-0.13	witness	0.35	teacher	0.53	nephew	-0.02	family	-0.03	daughter	0.14	son	-0.2
begins with gi	comrade	0.05	nephew	-0.05
begins with gia	kin	-0.01	resident	-0.26	cemetery keeper	-0.17	volunteer	-0.17	teacher	-0.01	foreign veteran	-0.06	family	0.02	grandchild	-0.14	sister	0.15	daughter	-0.06	wife	-0.1	son	0.05	child	-0.13	daughter-in-law	-0.07
begins with giang	kin	-0.63	comrade	0.39	resident	0.05	official	0.06	witness	0.07	nephew	-0.17	family	0.4	niece	0.14
begins with giao	kin	-0.52	comrade	-0.15	resident	0.11	official	-0.07	cemetery keeper	-0.04	witness	0.22	organisation	0.01	teacher	0.38	nephew	-0.31	niece	0.21	son	0.1	great-grandchild	0.19
begins with giap	kin	0.19	finder	0.02	family	0.01
begins with giay	comrade	0.18	resident	0.08	official	-0.5	finder	-0.07	volunteer	0.41	organisation	-0.2	nephew	0.11	family	-0.02	grandchild	0.07	sister	-0.11	wife	-0.16	child	0.05	great-grandchild	0.13
begins with gio	kin	0.3	comrade	0.09	resident	0.31	official	-0.36	witness	-0.11	nephew	0.14	family	-0.09	niece	-0.14	child	0.19
begins with gioi	comrade	-0.09	niece	0.03	child	0.05
begins with giu	resident	0.44	official	-0.23	finder	0.12	nephew	-0.24	niece	-0.19	daughter	0.34	son	0.34
begins with gium	resident	0.11	family	0.11	grandchild	-0.06	daughter	0.23
begins with giup	kin	0.3	comrade	-0.03	resident	-0.08	official	0.05	cemetery keeper	-0.05	volunteer	-0.05	foreign veteran	0.3	nephew	-0.38	family	0.08	grandchild	0.51	sister	0.01	daughter	-0.02	wife	-0.08	daughter-in-law	0.15	sister-in-law	-0.08
begins with go	kin	-0.33	comrade	0.52	resident	0.09	official	0.13	witness	-0.36	teacher	0.02	grandchild	0.06
begins with goc	kin	-0.06	comrade	-0.5	resident	0.08	finder	-0.14
begins with goi	kin	0.57	comrade	-0.33	resident	-0.28	nephew	-0.55	family	0.01	grandchild	0.12	brother	-0.13	daughter	-0.1	child	0.17	great-grandchild	0.1
begins with gom	kin	0.3	resident	-0.35	official	0.04	nephew	0.09
begins with gon	kin	0.19	family	0.07
begins with grand	family of foreign veteran	0.6	grandchild	0.33	sister	0.02
begins with grave	foreign veteran	0.15	grandchild	0.11	brother	0.1
begins with gui	comrade	0.14	resident	0.27	finder	-0.17	volunteer	0.03	witness	-0.02	teacher	-0.21	foreign veteran	0.04	nephew	-0.44	family	0.02	brother	0.11	niece	0.17	daughter	-0.02	wife	0.05	child	0.1
begins with h	kin	0.46	comrade	-0.04	sister	0.06	daughter	0.04
begins with ha	kin	0.47	comrade	-0.18	official	-0.16	cemetery keeper	0.16	witness	0.02	organisation	-0.06	nephew	-0.59	family	0.49	grandchild	-0.1	brother	-0.09	niece	0.11	sister	0.01	daughter	-0.04	wife	-0.25	sister-in-law	0.1
begins with hai	comrade	-0.11	resident	0.18	official	0.02	finder	-0.77	cemetery keeper	-0.11	volunteer	0.14	organisation	0.28	foreign veteran	-0.02	nephew	0.27	niece	-0.03	sister	0.18	daughter	0.03	son	-0.42	child	-0.42	sister-in-law	-0.11	great-grandchild	-0.38
begins with ham	kin	-0.12	comrade	0.46	resident	-0.31	finder	-0.04	teacher	0.11	son	0.03	child	0.06
begins with han	foreign veteran	0.07	wife	0.1
begins with hang	kin	-0.41	comrade	0.24	resident	0.36	finder	-0.27	cemetery keeper	0.36	volunteer	0.07	witness	-0.26	family	0.21	grandchild	-0.16	niece	-0.26
begins with hanh	kin	-0.09	comrade	0.28	resident	-0.09	volunteer	0.03	witness	0.06	grandchild	0.04
begins with hau	comrade	-0.14	organisation	0.06	family	0.01
begins with hay	comrade	-0.36	volunteer	0.11	witness	-0.1	teacher	0.07	nephew	0.25	family	-0.21	grandchild	-0.37	child	0.17
begins with he	kin	0.16	resident	0.17	official	0.01	cemetery keeper	0.13	nephew	-0.09	family	-0.51	grandchild	0.16	daughter	0.1	son	0.07
begins with hello	family of foreign veteran	0.04	nephew	-0.17	grandchild	0.02	niece	0.36
begins with here	kin	-0.16	resident	0.64	finder	-0.14	volunteer	0.18	family of foreign veteran	-0.08
begins with het	kin	0.3	comrade	-0.12	resident	0.3	volunteer	0.11	sister	0.11
begins with hi	kin	0.51	comrade	-0.3	volunteer	-0.01	foreign veteran	-0.06	family of foreign veteran	0.01	family	0.01	grandchild	0.03	niece	0.26	child	0.07
begins with hien	kin	0.19	resident	0.3	nephew	-0.34	family	0.1	grandchild	0.08	niece	0.13	sister	-0.16
begins with hiep	resident	-0.03	niece	0.06
begins with hieu	kin	-0.08	resident	0.12	cemetery keeper	-0.09	nephew	0.13	niece	-0.08
begins with hinh	kin	0.28	daughter-in-law	0.16
begins with ho	kin	0.61	comrade	-0.42	resident	0.38	official	-0.5	finder	-0.28	volunteer	-0.02	teacher	-0.1	nephew	-0.3	family	0.93	grandchild	-0.87	brother	-0.09	niece	-0.13	sister	-0.07	daughter	-0.03	wife	-0.03	son	-0.06	child	-0.01	sister-in-law	0.44
begins with hoa	kin	0.16	official	-0.49	volunteer	0.01	witness	0.02	organisation	-0.21	nephew	0.59	family	-0.22	grandchild	-0.01	niece	-0.32	sister	-0.22	daughter	0.14	son	-0.18
begins with hoai	kin	-0.09	resident	0.11	grandchild	-0.05	niece	0.19	child	0.01
begins with hoan	family	0.24
begins with hoang	comrade	-0.3	volunteer	-0.31	witness	0.22	family of foreign veteran	-0.11	nephew	0.35	family	-0.43	brother	-0.24	sister	-0.02	son	0.06	daughter-in-law	0.46
begins with hoat	nephew	-0.04	brother	0.05	daughter	0.17
begins with hoc	kin	-0.01	comrade	-0.47	resident	0.07	finder	-0.04	witness	0.08	teacher	0.43	foreign veteran	0.02	family of foreign veteran	0.09	family	-0.14	niece	0.05	sister	0.02	wife	-0.11	sister-in-law	0.06
begins with hoe	comrade	0.21	family	-0.25	grandchild	-0.09	brother	0.16	niece	0.09
begins with hoi	kin	-0.4	comrade	-0.04	resident	-0.15	official	-0.13	finder	-0.22	volunteer	-0.58	organisation	0.68	teacher	-0.16	foreign veteran	-0.3	family of foreign veteran	-0.08	nephew	-0.19	grandchild	0.25	brother	-0.15	niece	0.06	sister	0.13	wife	-0.24	son	-0.16	daughter-in-law	0.01	great-grandchild	-0.05
begins with hom	kin	0.02	comrade	0.38	resident	0.12	volunteer	0.06	witness	-0.56	family	0.08	grandchild	0.24	niece	-0.02	daughter	-0.1	son	-0.05
begins with hon	kin	0.15	resident	0.13	family	-0.32	grandchild	0.04	daughter	0.07	sister-in-law	0.02
begins with hong	resident	0.26	official	-0.05	finder	0.06	volunteer	-0.07	witness	-0.1	teacher	0.2	nephew	-0.55	family	0.21	grandchild	-0.07	child	0.13	great-grandchild	0.01
begins with hop	kin	-0.19	comrade	0.36	resident	0.18	family	0.12	brother	0.08	daughter	0.01
begins with hs	kin	-0.26	comrade	0.06	resident	-0.34	official	-0.17	family	-0.32	grandchild	-0.07	niece	-0.02	daughter	0.03	child	0.27
begins with hue	resident	-0.02	sister	0.15
begins with hung	kin	0.15	comrade	0.15	resident	-0.13	finder	-0.1	organisation	0.34	foreign veteran	-0.08	family of foreign veteran	-0.19	nephew	-0.01	grandchild	-0.17	brother	0.08	niece	-0.28	daughter-in-law	0.11	sister-in-law	0.01	great-grandchild	0.01
begins with huong	comrade	0.11	resident	0.11	official	-0.06	cemetery keeper	-0.19	organisation	0.48	family	0.14	brother	-0.03
begins with husband	kin	-0.07	witness	0.03	family of foreign veteran	0.15	grandchild	0.12
begins with huu	kin	0.24	comrade	-0.11	resident	-0.29	finder	-0.03	volunteer	-0.12	teacher	0.05	nephew	0.29	family	-0.3	grandchild	-0.24	brother	0.07	niece	-0.14	son	0.19	child	-0.07	great-grandchild	0.02
begins with huy	resident	-0.06	sister	-0.15	son	-0.06
begins with huyen	kin	-0.42	comrade	0.25	resident	0.1	official	-0.3	volunteer	0.16	nephew	0.05	niece	0.05
begins with huynh	kin	0.35	comrade	-0.27	resident	-0.42	official	0.01	witness	0.06	grandchild	-0.01
begins with hy	kin	0.07	witness	0.15	nephew	0.56
begins with i	kin	-0.46	comrade	-0.06	volunteer	-0.12	witness	0.28	foreign veteran	0.4	family of foreign veteran	-0.25	researcher	0.26	nephew	-0.07	family	-0.03	grandchild	-0.35	niece	0.24	sister	-0.02
begins with ia	official	0.25
begins with ich	resident	-0.01	volunteer	-0.05	family	0.22	niece	-0.08
begins with il	kin	0.53	comrade	-0.18	grandchild	-0.06	great-grandchild	0.08
begins with in	resident	0.36	official	-0.38	finder	0.27	volunteer	-0.23	witness	0.13	foreign veteran	-0.44	family of foreign veteran	-0.55	niece	-0.35	sister	0.05	daughter	0.05	daughter-in-law	0.02	sister-in-law	0.06
begins with is	kin	0.39	resident	-0.03	witness	-0.09	family of foreign veteran	-0.6	researcher	-0.09	family	-0.26	grandchild	0.1	niece	0.23	sister	-0.12
begins with it	volunteer	0.07	organisation	0.09	nephew	0.01	family	0.02
begins with j	kin	-0.08	finder	-0.14	witness	0.11	family	0.04	niece	0.04
begins with je	comrade	-0.35	resident	0.09	witness	0.23	family of foreign veteran	0.03	grandchild	0.02	niece	0.01
begins with k	kin	-0.8	comrade	0.09	family	-0.21	niece	-0.04	daughter-in-law	0.1
begins with ke	kin	-0.29	official	-0.25	finder	-0.16	witness	-0.21	nephew	0.07	family	-0.2	grandchild	0.02	niece	-0.17	sister	0.16	son	0.04
begins with kem	resident	-0.15
begins with ket	volunteer	0.08	child	0.19	sister-in-law	0.02
begins with kha	kin	0.15	comrade	0.23	official	0.02	nephew	0.06	niece	-0.06
begins with khac	comrade	0.02	nephew	0.33	family	0.02	grandchild	0.07	brother	-0.3
begins with khai	kin	0.29	comrade	-0.78	resident	-0.42	finder	-0.05	witness	0.2	nephew	0.42	family	-0.19	brother	0.05
begins with khanh	comrade	-0.07	resident	0.45	nephew	0.11	family	-0.27	grandchild	0.13	daughter	0.13
begins with khe	resident	0.31	finder	0.13	foreign veteran	0.05	nephew	-0.04	family	-0.18	sister	0.08	child	0.22
begins with khi	kin	0.19	comrade	-0.43	resident	-0.34	finder	0.01	grandchild	0.07	niece	-0.14	sister	-0.12	daughter	0.23
begins with khmer	brother	-0.05	son	0.19	child	0.04
begins with kho	kin	0.23	comrade	-0.57	resident	-0.11	finder	0.03	witness	0.27	researcher	0.18	grandchild	-0.12	brother	0.09	sister-in-law	0.05
begins with khoa	resident	0.16
begins with khoi	kin	0.47	family	-0.16
begins with khong	kin	-0.04	comrade	0.4	resident	-0.2	finder	-0.39	volunteer	-0.03	organisation	-0.06	grandchild	0.07	brother	-0.56	niece	-0.35	sister	0.19	son	-0.04	daughter-in-law	-0.12	sister-in-law	0.11
begins with khu	kin	-0.08	comrade	-0.2	resident	-0.16	official	-0.06	cemetery keeper	0.16	volunteer	0.26	nephew	-0.14	family	0.08	grandchild	0.03	brother	0.01	niece	-0.14	daughter-in-law	0.05
begins with khuc	kin	-0.08	resident	-0.2	finder	0.07
begins with khue	kin	0.11	resident	-0.01	official	0.08	daughter	-0.03	child	0.01
begins with khuong	kin	0.1	comrade	0.05	resident	-0.04	nephew	0.06
begins with kia	official	-0.01
begins with kich	kin	-0.24	comrade	0.32	resident	0.1	family	0.32	grandchild	-0.1
begins with kiem	kin	0.13	resident	-0.64	official	0.15	nephew	0.08	brother	-0.2	daughter	0.06
begins with kien	kin	-0.23	family	-0.07
begins with kieu	kin	-0.05	resident	0.32	official	0.03	volunteer	0.05	nephew	-0.09	family	0.26
begins with kim	kin	-0.04	comrade	-0.05	resident	-0.02	official	-0.05	volunteer	0.15	nephew	0.08	grandchild	-0.24	sister	0.03	son	0.41
begins with kinh	kin	0.01	comrade	-0.12	resident	0.27	official	0.08	finder	0.29	volunteer	-0.59	witness	-0.05	teacher	-0.09	family	-0.02	grandchild	-0.42	brother	0.02	niece	-0.01	sister	0.21	daughter	-0.26	wife	0.57	child	-0.03	sister-in-law	-0.04	great-grandchild	0.01
begins with ko	kin	0.26	comrade	-0.57	resident	-0.17	official	0.14	finder	0.09	nephew	0.26	niece	-0.04	sister	-0.03
begins with kon	kin	0.03	finder	-0.07	son	0.03
begins with ksor	comrade	-0.02	official	0.17	nephew	-0.11	niece	0.2
begins with ky	kin	0.52	comrade	-0.23	finder	-0.08	volunteer	0.15	witness	-0.41	nephew	-0.14	brother	0.11	daughter	0.03
begins with l	comrade	-0.01	finder	0.14	witness	0.05	foreign veteran	-0.16	family of foreign veteran	0.2	family	-0.24	great-grandchild	0.35
begins with la	kin	-0.07	comrade	0.27	resident	-0.45	official	-0.22	finder	0.28	cemetery keeper	0.14	volunteer	-0.18	witness	0.11	teacher	0.21	foreign veteran	-0.59	family of foreign veteran	-0.19	researcher	0.18	nephew	0.08	family	-0.05	grandchild	-0.64	brother	-0.41	sister	0.16	wife	0.03	son	0.15	child	0.06	daughter-in-law	-0.05	sister-in-law	-0.37	great-grandchild	0.21
begins with lac	comrade	-0.12	resident	0.09	official	-0.13	volunteer	-0.01	witness	-0.18	daughter	0.12
begins with lai	kin	0.31	comrade	0.06	resident	-0.06	finder	-0.14	cemetery keeper	-0.19	volunteer	-0.17	witness	0.09	organisation	0.2	foreign veteran	-0.01	nephew	-0.43	family	0.37	grandchild	0.49	brother	-0.18	niece	0.07	sister	0.08	daughter	-0.2	son	-0.16	daughter-in-law	-0.05	sister-in-law	-0.07	great-grandchild	-0.08
begins with lam	kin	-0.41	comrade	-0.29	resident	-0.12	finder	0.46	cemetery keeper	-0.04	witness	0.2	organisation	0.13	daughter	-0.35	son	0.07	child	0.19	great-grandchild	-0.15
begins with lan	kin	0.13	resident	-0.44	finder	0.03	witness	-0.01	teacher	0.04	grandchild	0.15	brother	-0.05	sister	0.16	daughter	0.11	son	-0.24
begins with lang	kin	0.1	comrade	-0.53	resident	0.63	official	-0.07	volunteer	-0.4	organisation	-0.13	family	0.1	grandchild	0.35	sister	-0.14	son	-0.48	great-grandchild	-0.08
begins with lao	kin	-0.11	comrade	0.33	finder	-0.16	cemetery keeper	-0.03	witness	0.55	brother	0.12
begins with lap	kin	-0.41	official	0.07	finder	0.16	nephew	-0.05	niece	0.01
begins with late	kin	-0.53	comrade	-0.01	finder	-0.02	foreign veteran	-0.23	family of foreign veteran	0.72
begins with lau	kin	-0.14	cemetery keeper	0.06	wife	0.02
begins with lay	kin	-0.05	comrade	-0.04	nephew	-0.06	family	0.08	grandchild	-0.04	sister	-0.16	wife	0.09	child	-0.15	daughter-in-law	0.03
begins with le	kin	0.3	comrade	0.28	resident	-0.14	official	-0.02	finder	-0.51	volunteer	-0.06	witness	-0.21	organisation	0.12	family of foreign veteran	0.35	nephew	0.08	family	0.01	grandchild	0.11	niece	0.01	sister	-0.18	daughter	-0.18	wife	-0.34	son	-0.09	child	0.13	sister-in-law	-0.14
begins with len	kin	-0.33	comrade	-0.1	resident	0.4	volunteer	0.09	witness	0.02	family	0.26	grandchild	-0.03	wife	0.06
begins with lich	kin	0.04	resident	0.35	official	-0.18	teacher	0.11	family	-0.02	grandchild	0.07	niece	0.13
begins with lien	kin	-0.36	comrade	-0.27	resident	0.39	official	-0.08	finder	-0.07	cemetery keeper	0.04	witness	0.12	nephew	-0.27	family	-0.14	grandchild	-0.05	niece	0.11	son	0.3	great-grandchild	0.14
begins with liet	kin	0.48	comrade	-0.21	resident	-0.25	official	-0.65	finder	-0.52	volunteer	-0.04	organisation	-0.03	nephew	-0.18	sister	0.36	daughter	0.01	son	-0.2	child	-0.1	great-grandchild	-0.15
begins with lieu	official	-0.01
begins with linh	kin	-0.11	comrade	0.12	resident	-0.33	official	-0.05	finder	-0.16	witness	-0.41	foreign veteran	0.42	family of foreign veteran	-0.02	nephew	-0.25	family	-0.12	grandchild	-0.08	niece	0.11	daughter	-0.07	son	0.19	child	-0.09	daughter-in-law	-0.14
begins with lo	kin	-0.27	comrade	0.04	resident	0.06	cemetery keeper	0.19	volunteer	-0.05	teacher	0.13	sister	0.32	son	0.07
begins with loc	kin	-0.36	resident	0.48	official	-0.05	finder	0.16	witness	0.46	great-grandchild	0.13
begins with loi	kin	-0.26	witness	-0.09	organisation	-0.08	brother	-0.09	sister	0.13	child	-0.04
begins with lon	kin	0.17	comrade	-0.22	resident	-0.34	teacher	0.06	family	0.19	sister	0.02	sister-in-law	0.04
begins with long	resident	0.21	nephew	0.03	family	-0.1	grandchild	-0.06	sister	0.03
begins with lop	kin	-0.21	resident	-0.07	official	-0.07	witness	-0.02	teacher	0.37	family	-0.09	grandchild	0.06	great-grandchild	0.03
begins with ls	kin	0.15	comrade	-0.26	resident	-0.35	finder	-0.14	cemetery keeper	-0.38	witness	-0.33	teacher	-0.19	foreign veteran	-0.05	family	0.08	grandchild	-0.19	niece	-0.05	sister	-0.13	wife	-0.29	son	-0.1	child	-0.37	daughter-in-law	0.06
begins with lu	comrade	0.31	finder	-0.07	volunteer	0.11	family of foreign veteran	0.05	daughter	0.2
begins with lua	kin	0.32	resident	-0.15	family	-0.04	grandchild	-0.03
begins with luc	comrade	-0.14	resident	0.08	finder	0.23	volunteer	-0.17	organisation	0.03	family	-0.03	niece	-0.1	daughter	0.08
begins with luong	kin	0.39	comrade	0.22	official	-0.01	grandchild	-0.33	niece	-0.21	sister	-0.07	daughter	0.3
begins with luu	kin	-0.36	comrade	0.21	resident	0.07	volunteer	-0.03	researcher	0.16	nephew	-0.09	family	0.04	grandchild	0.02
begins with ly	official	0.44	finder	0.28	volunteer	-0.04	witness	0.05	family of foreign veteran	-0.19	brother	0.08	daughter	0.09
begins with m	comrade	0.06	resident	0.07	organisation	0.1	researcher	-0.17	nephew	-0.23	family	-0.1	grandchild	-0.19	niece	0.6	daughter	-0.14
begins with ma	kin	0.63	comrade	-0.29	official	0.14	finder	-0.19	witness	-0.33	organisation	-0.03	foreign veteran	-0.63	family of foreign veteran	0.13	nephew	-0.01	family	0.05	grandchild	-0.02	niece	0.53	son	-0.18	daughter-in-law	-0.2	sister-in-law	0.05	great-grandchild	-0.17
begins with mac	finder	0.22	nephew	0.2	family	0.18	daughter	-0.01
begins with mai	comrade	0.06	resident	-0.11	official	0.2	finder	0.33	nephew	-0.15	niece	0.43	sister	0.18	daughter	-0.18	child	-0.07
begins with man	comrade	0.27	resident	0.11	nephew	0.13	niece	-0.05
begins with mang	kin	-0.28	resident	0.05	finder	0.11	witness	-0.07	nephew	-0.58	brother	0.29	niece	0.16	child	0.16
begins with manh	comrade	-0.26	finder	0.14	family	0.02
begins with mat	kin	0.44	comrade	-0.04	resident	-0.05	official	-0.44	finder	0.16	witness	-0.43	organisation	-0.19	foreign veteran	-0.04	nephew	0.44	family	-0.38	grandchild	0.03	niece	-0.56	sister	-0.19	daughter	0.44	daughter-in-law	0.03	sister-in-law	-0.14	great-grandchild	-0.24
begins with mau	kin	-0.04	comrade	0.1	official	-0.16	nephew	-0.39	family	0.4	grandchild	-0.01	brother	0.14	niece	-0.29	daughter	0.11	daughter-in-law	0.04
begins with may	comrade	-0.1	official	-0.15	finder	0.35	volunteer	-0.09	witness	0.19	nephew	-0.09	brother	-0.21	niece	-0.47	son	0.07	child	0.09	great-grandchild	0.03
begins with me	kin	0.07	comrade	-0.37	resident	0.16	official	0.46	finder	-0.35	witness	0.31	foreign veteran	0.05	family of foreign veteran	-0.13	sister	0.53	daughter	-0.06	great-grandchild	-0.14
begins with mere	kin	0.29	grandchild	0.06	brother	0.16
begins with mien	kin	0.09	family	-0.06	grandchild	0.07	brother	0.08
begins with minh	kin	0.12	comrade	-0.3	resident	0.36	official	-0.21	finder	0.28	volunteer	0.41	witness	-0.62	organisation	-0.03	teacher	-0.15	foreign veteran	0.11	researcher	0.1	brother	-0.37	wife	-0.24	son	-0.19	child	0.08	daughter-in-law	-0.14	great-grandchild	-0.2
begins with mo	kin	-0.44	comrade	-0.34	resident	0.42	official	0.24	finder	0.19	witness	-0.84	teacher	-0.02	foreign veteran	-0.22	family of foreign veteran	-0.03	nephew	-0.1	family	0.1	grandchild	0.23	brother	-0.26	niece	-0.32	son	0.04	daughter-in-law	-0.2	sister-in-law	-0.14
begins with moi	resident	-0.29	official	0.22	volunteer	0.23	witness	-0.03	family of foreign veteran	-0.14	nephew	0.17	family	-0.2	brother	0.06	niece	-0.06	daughter	0.19
begins with mon	comrade	-0.02	finder	-0.2	witness	-0.36	family of foreign veteran	0.13	nephew	-0.16	family	-0.25	grandchild	-0.33	brother	0.06	niece	0.09	daughter-in-law	0.24
begins with mong	kin	0.34	comrade	0.06	resident	-0.26	finder	0.14	witness	-0.02	nephew	0.07	sister	0.09	daughter	0.02
begins with mot	kin	-0.16	comrade	-0.4	resident	-0.17	official	0.15	finder	0.11	cemetery keeper	-0.06	volunteer	0.11	witness	0.19	organisation	0.08	foreign veteran	0.13	family of foreign veteran	0.03	family	0.12	grandchild	-0.09	niece	-0.27	daughter	0.16
begins with mother	family of foreign veteran	-0.2	nephew	0.28	grandchild	-0.02	niece	0.31	daughter	-0.17
begins with mr	comrade	0.33	volunteer	0.18	foreign veteran	0.13	niece	0.03
begins with mu	kin	-0.05	finder	-0.05	nephew	0.01	family	-0.03	niece	0.03
begins with mua	kin	-0.2	comrade	-0.21	resident	-0.33	official	-0.06	finder	0.37	volunteer	0.14	son	-0.02
begins with muc	comrade	0.13	resident	-0.38	official	-0.05	finder	0.31	witness	-0.07	daughter	0.04
begins with mui	kin	-0.1	resident	0.22	nephew	-0.27	wife	0.06
begins with mung	kin	0.53	comrade	-0.03	resident	-0.37	witness	0.01	nephew	0.01	child	0.18
begins with muoi	kin	0.39	resident	-0.22	official	0.17	finder	-0.01	witness	-0.11	nephew	0.15	family	-0.24	grandchild	-0.25	brother	0.19	niece	-0.13	wife	0.1	great-grandchild	0.02
begins with muon	kin	-0.01	organisation	0.02	nephew	-0.23	family	0.43	niece	-0.19
begins with muong	kin	0.23	comrade	-0.24	finder	0.23	cemetery keeper	0.1	nephew	0.07	family	-0.3	son	0.09
begins with my	kin	-0.13	comrade	-0.02	resident	-0.54	official	-0.14	finder	-0.48	volunteer	-0.01	witness	-0.37	teacher	-0.05	foreign veteran	-0.21	family of foreign veteran	0.49	researcher	0.14	nephew	0.39	family	-0.25	grandchild	0.04	brother	0.06	niece	0.23	sister	-0.88	daughter	-0.39	son	-0.2	child	-0.16	sister-in-law	-0.17	great-grandchild	0.03
begins with na	resident	0.03	volunteer	0.07	niece	0.02	daughter	0.07
begins with nam	kin	-0.11	comrade	-0.53	resident	0.55	volunteer	0.19	witness	0.13	nephew	0.01	family	0.02	grandchild	0.22	brother	0.03	niece	-0.12	sister	-0.56	daughter	-0.1	wife	0.27	son	-0.25	child	0.48	daughter-in-law	-0.21
begins with name	comrade	-0.01	foreign veteran	0.17	family of foreign veteran	-0.13	nephew	-0.19	family	-0.07	niece	0.13
begins with nao	kin	0.17	comrade	0.04	resident	0.04	official	0.16	witness	0.03	nephew	-0.01	grandchild	0.39	brother	-0.02	sister	0.24	son	0.1	child	-0.01	great-grandchild	-0.05
begins with nay	kin	0.07	comrade	-0.08	nephew	0.1	family	-0.09	niece	-0.43	daughter	-0.15	child	0.19	great-grandchild	0.08
begins with ne	kin	0.2	comrade	0.13	finder	-0.03	family of foreign veteran	-0.08	daughter	0.12	child	0.01	daughter-in-law	0.16
begins with nen	resident	0.23	official	-0.03	volunteer	0.01	family	0.17	grandchild	-0.05
begins with ng	kin	0.56	comrade	0.36	resident	-0.06	nephew	-0.29	family	0.08	sister	0.08
begins with nga	resident	-0.14	official	0.1	nephew	-0.17	family	0.1	sister	0.06
begins with ngan	kin	0.32	comrade	0.47	resident	-0.4	official	0.08	grandchild	0.12	daughter-in-law	0.06
begins with ngay	comrade	-0.33	resident	0.55	official	-0.34	finder	-0.16	cemetery keeper	-0.36	volunteer	-0.15	witness	0.26	organisation	0.28	nephew	0.27	family	0.2	grandchild	-0.45	brother	-0.07	niece	0.17	sister	-0.02	daughter	-0.09	son	-0.04	child	0.18
begins with nghe	kin	-0.09	comrade	-0.09	resident	0.31	official	0.12	finder	-0.46	volunteer	-0.09	witness	-0.06	nephew	-0.07	grandchild	-0.34	niece	-0.11	sister	-0.04	son	-0.08	child	0.13	great-grandchild	0.05
begins with nghi	kin	0.24	official	-0.06	organisation	0.18	nephew	0.16	brother	-0.19	niece	-0.31	daughter	-0.02
begins with nghia	kin	-0.36	comrade	0.22	official	-0.02	finder	-0.5	cemetery keeper	0.21	organisation	-0.16	nephew	-0.17	family	0.38	sister	-0.1	daughter	0.01	child	-0.11	great-grandchild	-0.08
begins with nghiem	kin	0.32	comrade	0.2	resident	-0.38	witness	-0.04	organisation	0.03	family	0.08	niece	0.01	sister	0.04	daughter	-0.01
begins with ngo	kin	0.23	comrade	-0.01	resident	-0.23	volunteer	-0.06	brother	0.14	niece	-0.02	sister	0.37
begins with ngoai	resident	-0.15	official	-0.25	finder	-0.1	volunteer	0.14	witness	-0.32	nephew	-0.27	grandchild	0.44	brother	-0.3	niece	-0.39	daughter	-0.4	wife	-0.13	son	-0.29	child	-0.29	daughter-in-law	-0.08	great-grandchild	0.02
begins with ngoc	kin	-0.07	comrade	-0.1	resident	-0.24	official	0.08	witness	-0.14	nephew	-0.25	family	-0.23	niece	-0.04	daughter	0.12	son	0.02	child	0.2	daughter-in-law	0.02
begins with ngoi	kin	-0.03	comrade	-0.3	resident	0.03	volunteer	-0.01	organisation	0.18	teacher	0.02	nephew	-0.06	daughter	0.02	son	-0.1
begins with ngu	kin	-0.28	comrade	0.26	resident	0.01	family	-0.2	sister	-0.1
begins with nguoi	kin	0.41	resident	-0.35	cemetery keeper	0.07	witness	-0.01	teacher	-0.19	nephew	0.04	family	0.09	brother	-0.28	niece	-0.31	sister	0.2	daughter	0.32	wife	-0.35	son	0.15	daughter-in-law	-0.01	sister-in-law	-0.27	great-grandchild	-0.21
begins with nguyen	kin	0.22	comrade	-0.12	resident	-0.54	official	-0.08	finder	-0.31	volunteer	0.39	witness	-0.1	organisation	-0.04	teacher	0.3	foreign veteran	-0.17	nephew	0.18	family	-0.08	grandchild	-0.32	brother	0.14	niece	0.06	sister	-0.64	wife	0.2	son	0.36	child	-0.06	sister-in-law	-0.01
begins with nha	kin	0.37	comrade	-0.43	official	-0.05	finder	0.41	cemetery keeper	-0.3	volunteer	-0.39	witness	-0.14	organisation	-0.18	teacher	-0.3	foreign veteran	-0.16	nephew	0.47	family	0.34	grandchild	-0.2	niece	-0.79	sister	0.03	daughter	-0.24	son	-0.43	child	-0.62	daughter-in-law	-0.09	sister-in-law	0.26
begins with nhac	comrade	0.34	organisation	0.08
begins with nham	kin	0.28	comrade	0.01	resident	-0.01	nephew	-0.02	family	0.03	grandchild	0.06	sister	0.08
begins with nhan	kin	-0.12	comrade	0.36	resident	0.08	official	-0.03	finder	-0.1	cemetery keeper	0.16	volunteer	-0.11	witness	0.06	organisation	-0.09	nephew	-0.24	family	0.09	grandchild	-0.24	brother	0.15	niece	0.02	sister	-0.02	wife	-0.18	son	-0.35	child	0.1	daughter-in-law	-0.18	sister-in-law	-0.14	great-grandchild	0.02
begins with nhanh	comrade	-0.04	organisation	0.02
begins with nhap	kin	-0.26	comrade	0.37	nephew	0.07	niece	-0.09
begins with nhat	kin	0.06	comrade	-0.44	finder	0.24	grandchild	0.23	brother	0.09
begins with nhau	kin	0.35	resident	-0.08	organisation	0.21	wife	0.13
begins with nhe	kin	0.48	comrade	0.05	family	-0.09	brother	-0.02	niece	-0.26	sister	0.12	wife	0.19
begins with nho	kin	0.33	comrade	0.2	official	-0.11	finder	-0.12	cemetery keeper	-0.1	volunteer	-0.22	witness	-0.18	organisation	-0.23	teacher	0.5	nephew	0.06	family	-0.3	grandchild	0.26	brother	-0.4	niece	0.35	sister	-0.63	daughter	-0.14	wife	0.07	son	0.45	child	-0.19
begins with nhom	kin	0.04	comrade	-0.29	resident	-0.45	finder	0.07	volunteer	0.41	organisation	0.29	family	0.02	grandchild	0.17	son	-0.05	great-grandchild	0.17
begins with nhon	official	0.19	niece	0.06
begins with nhu	kin	0.51	comrade	-0.16	official	0.13	nephew	-0.25	family	0.57	grandchild	-0.05	brother	-0.01	daughter-in-law	0.36
begins with nhung	kin	0.44	comrade	-0.4	grandchild	0.11	niece	-0.11	sister	-0.07
begins with nie	comrade	-0.07	official	0.3	son	0.05
begins with nien	witness	0.05	nephew	0.13	brother	0.01	sister	-0.11
begins with ninh	resident	0.1	official	-0.04	finder	0.08	witness	-0.13	teacher	0.05	researcher	0.1	grandchild	-0.12	niece	-0.12
begins with no	kin	0.48	comrade	-0.13	resident	-0.08	foreign veteran	0.12	grandchild	0.07	niece	-0.15
begins with noi	kin	0.23	resident	0.02	official	-0.19	finder	-0.85	cemetery keeper	-0.34	witness	-0.21	teacher	-0.14	foreign veteran	-0.21	family of foreign veteran	-0.03	nephew	-0.13	family	-0.4	grandchild	0.99	brother	-0.53	daughter	-0.54	wife	-0.35	son	-0.86	child	-0.78	sister-in-law	-0.03	great-grandchild	-0.33
begins with nong	volunteer	-0.05	niece	-0.27	sister	-0.06	daughter	0.1
begins with not	family of foreign veteran	-0.3
begins with ntls	kin	-0.87	comrade	-0.46	resident	0.31	official	-0.32	finder	-0.28	cemetery keeper	0.73	organisation	-0.48	nephew	-0.36	family	0.07	grandchild	0.3	brother	0.06
begins with nu	kin	-0.09	volunteer	0.01	witness	0.03	organisation	0.26	niece	0.11
begins with nua	comrade	0.05	witness	0.04	family	-0.2	son	0.13
begins with nui	kin	-0.32	resident	0.13	official	0.07	finder	0.05
begins with nuoc	kin	0.08	resident	-0.11	witness	0.07	brother	0.03	niece	0.01
begins with nuoi	comrade	-0.31	resident	0.29	witness	-0.03	grandchild	0.05
begins with o	comrade	-0.09	resident	0.67	official	-0.37	finder	0.26	cemetery keeper	-0.34	volunteer	-0.16	witness	0.06	organisation	-0.36	teacher	0.39	foreign veteran	-0.12	family of foreign veteran	0.03	nephew	0.25	family	0.07	grandchild	-0.38	niece	-0.04	sister	-0.2	daughter	-0.19	wife	-0.06	son	-0.12	child	0.14	daughter-in-law	-0.13	sister-in-law	-0.04	great-grandchild	0.03
begins with of	kin	0.17	official	-0.24	finder	0.13	organisation	0.27	foreign veteran	-0.36	family of foreign veteran	0.31	researcher	-0.34	nephew	0.09	sister	-0.08	sister-in-law	0.09
begins with oi	kin	-0.05	resident	-0.23	official	0.04	witness	-0.11	nephew	-0.46	grandchild	0.02	niece	0.25	daughter	0.2	great-grandchild	-0.27
begins with on	kin	0.27	comrade	-0.47	resident	-0.38	official	-0.09	finder	-0.02	volunteer	0.02	witness	-0.14	foreign veteran	0.18	family of foreign veteran	0.13	nephew	-0.2	family	0.02	grandchild	0.35	sister	0.03	daughter	-0.01
begins with oncle	kin	0.06	niece	0.36
begins with one	official	0.14	finder	0.09	volunteer	0.08	foreign veteran	-0.36	family of foreign veteran	0.11
begins with ong	kin	0.12	comrade	-0.18	resident	-0.35	official	0.71	finder	-0.6	cemetery keeper	-0.33	volunteer	-0.61	foreign veteran	0.25	family of foreign veteran	-0.18	researcher	-0.01	nephew	-0.5	family	-0.09	grandchild	0.74	brother	-0.02	sister	-1.01	daughter	-0.5	child	-0.85	daughter-in-law	-0.35	great-grandchild	0.29
begins with pa	kin	-0.07	comrade	0.17	niece	0.06
begins with page	finder	-0.01	family	0.1	niece	0.19
begins with pao	resident	0.08	witness	0.11
begins with pere	kin	-0.06	foreign veteran	-0.01	family of foreign veteran	0.19	nephew	-0.09	daughter	0.17	daughter-in-law	0.09
begins with pha	kin	0.07	comrade	-0.1	resident	0.26	official	-0.13	volunteer	0.26	witness	0.09
begins with phai	kin	-0.11	comrade	0.11	resident	-0.05	witness	-0.04	family	0.11	niece	-0.01	sister-in-law	0.22
begins with pham	kin	-0.07	comrade	-0.08	resident	-0.13	official	0.24	foreign veteran	-0.02	family	0.03	grandchild	-0.09	niece	-0.07	daughter	-0.07	wife	0.13	son	-0.1
begins with phan	kin	0.38	resident	0.17	official	0.3	finder	-0.26	cemetery keeper	-0.18	volunteer	-0.41	witness	-0.22	organisation	-0.1	family	0.02	brother	0.02	niece	-0.08	daughter	-0.19
begins with phao	kin	-0.08	comrade	0.52	resident	0.19	official	-0.06	witness	-0.13	family	-0.21	sister-in-law	0.22
begins with phap	kin	-0.23	family of foreign veteran	0.07	family	0.06	niece	0.08
begins with phau	comrade	-0.02	grandchild	-0.03	wife	0.09
begins with phe	kin	-0.18	resident	0.31	nephew	-0.07	sister-in-law	0.02
begins with phep	kin	-0.37	comrade	0.25	niece	-0.15	wife	0.15
begins with phi	resident	0.22	official	-0.09	witness	0.23	nephew	-0.18
begins with phia	comrade	-0.29	resident	0.22	finder	0.11	cemetery keeper	0.16	volunteer	0.03	family	0.05
begins with phieu	resident	-0.16	cemetery keeper	0.08	witness	0.01	child	0.08
begins with pho	comrade	-0.1	brother	0.1
begins with phong	kin	-0.09	comrade	-0.11	resident	0.07	finder	-0.17	volunteer	0.35	witness	-0.48	organisation	0.05	family	0.07	grandchild	-0.36	brother	0.25	sister	-0.06	daughter	-0.01	son	-0.23
begins with phu	kin	-0.16	comrade	0.12	resident	-0.48	official	0.38	finder	0.05	cemetery keeper	-0.39	volunteer	-0.08	witness	-0.54	organisation	0.09	foreign veteran	-0.09	family of foreign veteran	0.05	nephew	0.19	family	-0.19	sister	-0.06	sister-in-law	0.25
begins with phuc	kin	0.03	comrade	0.02	resident	-0.14	nephew	0.4	grandchild	-0.17	brother	0.08	sister-in-law	0.05
begins with phung	kin	0.47	comrade	0.29	resident	-0.22	nephew	-0.02	family	-0.06	brother	0.12	niece	-0.05	sister	0.09	daughter	0.19
begins with phuoc	kin	-0.11	resident	0.24	official	-0.32	witness	-0.24	family of foreign veteran	-0.15	grandchild	-0.35	brother	0.09	niece	0.18	great-grandchild	0.08
begins with phuong	resident	-0.03	official	0.19	cemetery keeper	0.12	volunteer	-0.25	organisation	0.25	nephew	-0.02	family	0.25	grandchild	-0.21	brother	0.2	niece	0.06	sister	-0.11	son	-0.06	child	-0.03
begins with qua	kin	-0.21	comrade	0.25	witness	0.01	nephew	0.28	family	-0.09	niece	0.13	child	-0.06
begins with quach	kin	0.1	comrade	0.02	nephew	0.14
begins with quan	kin	0.38	comrade	0.14	resident	-0.38	official	-0.45	cemetery keeper	0.47	volunteer	-0.06	teacher	-0.04	foreign veteran	-0.05	nephew	-0.45	family	0.75	grandchild	-0.08	son	0.15	sister-in-law	0.03
begins with quang	kin	-0.32	comrade	0.28	resident	-0.12	finder	-0.24	organisation	-0.07	family of foreign veteran	-0.07	nephew	-0.18	family	0.04	niece	0.12	sister	-0.78	child	-0.29	sister-in-law	-0.01
begins with que	kin	0.71	comrade	-0.12	resident	0.32	official	-0.33	volunteer	-0.16	witness	0.34	organisation	0.1	family of foreign veteran	-0.03	nephew	0.19	family	0.08	grandchild	-0.41	niece	0.45	sister	-0.05	daughter	-0.04	wife	-0.06	son	-0.19	child	-0.06	daughter-in-law	-0.03
begins with quen	kin	-0.3	comrade	0.26	resident	-0.13
begins with question	kin	0.4	finder	0.1	family	-0.16	niece	0.02	great-grandchild	0.1
begins with quoc	kin	-0.04	comrade	0.11	resident	-0.19	finder	0.02	volunteer	-0.14	witness	0.04	nephew	0.05	brother	-0.08	niece	-0.17	sister	0.08
begins with quy	kin	-0.44	comrade	-0.32	finder	0.02	cemetery keeper	-0.05	witness	0.13	nephew	-0.31	family	0.06	brother	-0.21	niece	0.67	wife	0.08
begins with quyen	kin	-0.11	resident	-0.13	finder	0.07	witness	0.3	niece	0.08
begins with quyet	kin	0.01	resident	0.18	volunteer	0.14	niece	-0.07
begins with ra	kin	0.02	comrade	-0.37	resident	0.06	official	-0.07	finder	0.36	cemetery keeper	-0.01	volunteer	-0.12	witness	-0.22	nephew	-0.08	sister	0.07	son	0.17	child	0.24
begins with rang	kin	0.21	comrade	-0.14	resident	-0.1	official	0.05	nephew	-0.21	grandchild	0.67
begins with ray	comrade	-0.23	resident	-0.05	official	-0.03	finder	0.18	volunteer	-0.05	niece	0.05
begins with re	kin	0.06	comrade	-0.19	resident	-0.21	finder	0.1	sister-in-law	0.43
begins with ro	kin	0.02	resident	-0.4	finder	0.15	witness	0.25	family	-0.07	son	-0.05	child	0.29
begins with roi	kin	0.27	resident	0.21	official	-0.34	witness	0.08	organisation	0.28	nephew	0.62	family	-0.33	brother	-0.29	niece	-0.6	sister	0.18	wife	0.03	child	-0.23
begins with rung	kin	-0.11	comrade	-0.23	official	0.27
begins with ruot	kin	0.39	comrade	-0.42	resident	-0.24	finder	-0.03	nephew	-0.23	family	0.05	grandchild	-0.23	brother	0.16	niece	0.54	son	-0.06
begins with s	kin	0.05	volunteer	-0.06	witness	-0.03	family of foreign veteran	-0.03	family	0.15	grandchild	-0.21	niece	-0.06	sister	-0.04	great-grandchild	0.32
begins with sa	kin	0.27	comrade	0.12	resident	-0.46	family	0.1	grandchild	0.16	brother	-0.11	sister	0.06	son	0.08
begins with sach	kin	-0.12	comrade	-0.93	resident	-0.61	official	0.26	niece	0.11	sister	-0.04	daughter	-0.05	son	-0.12
begins with sai	resident	-0.05
begins with sam	kin	0.39	resident	-0.3	official	-0.07	family	-0.14	grandchild	0.13	brother	0.01
begins with san	comrade	-0.1	resident	0.04	finder	0.35	family	-0.02	niece	0.17
begins with sang	kin	-0.18	comrade	-0.37	resident	-0.74	official	0.08	volunteer	0.02	witness	0.67	nephew	0.02	grandchild	-0.16	son	0.03
begins with sanh	kin	0.65	comrade	-0.03	nephew	-0.38	grandchild	-0.11	niece	0.07	sister	0.04	daughter	-0.01	child	0.27
begins with sao	resident	0.5	official	-0.1	family	-0.14	brother	0.04	daughter	0.26
begins with sat	kin	-0.33	comrade	0.44	volunteer	-0.01	witness	-0.09	daughter-in-law	0.03
begins with sau	kin	-0.38	comrade	-0.23	resident	0.39	official	0.08	volunteer	-0.03	witness	-0.01	family	-0.33	brother	-0.25	niece	-0.05	sister	0.31
begins with se	kin	0.08	nephew	0.26	family	-0.17	grandchild	0.01
begins with sen	family of foreign veteran	-0.06	daughter	0.2
begins with seo	kin	-0.08	official	0.39	volunteer	0.05
begins with sgt	kin	-0.01	finder	-0.1	family of foreign veteran	0.17
begins with si	official	-0.8	finder	-0.35	witness	-0.46	nephew	-0.33	brother	0.03	niece	0.04	sister	-0.02	daughter	0.17	wife	0.19	son	-0.08	child	-0.08	great-grandchild	-0.12
begins with sinh	comrade	-0.48	official	-0.21	finder	-0.43	witness	0.35	teacher	0.18	family	-1.15	grandchild	0.27	brother	0.43	niece	-0.11	daughter	0.1	wife	-0.16	son	0.19	daughter-in-law	-0.07	great-grandchild	-0.28
begins with sn	comrade	-0.03	official	-0.13	brother	0.02	sister	-0.41
begins with so	kin	0.34	comrade	-0.6	official	0.07	finder	-0.32	cemetery keeper	-0.32	volunteer	-0.19	organisation	-0.6	nephew	-0.01	family	0.2	niece	-0.12	sister	-0.12	son	0.24	daughter-in-law	-0.09	sister-in-law	-0.01
begins with soc	comrade	0.09	resident	-0.07	official	-0.03	cemetery keeper	0.02	witness	0.03	daughter	0.09
begins with son	kin	-0.25	comrade	0.51	resident	-0.07	witness	-0.23	nephew	0.35	grandchild	-0.2	niece	-0.16	daughter-in-law	0.27
begins with song	kin	-0.31	comrade	-0.67	resident	0.14	finder	-0.16	witness	-0.04	family	0.11	grandchild	0.05	niece	-0.02	son	0.05
begins with su	resident	0.05	official	-0.14	cemetery keeper	0.03	volunteer	0.02	witness	0.26	organisation	-0.02	teacher	0.42	family	-0.26	grandchild	0.25
begins with sua	kin	0.31	comrade	-0.19	resident	-0.26	official	0.08	finder	0.14	nephew	0.22	family	0.01	brother	-0.01
begins with suis	resident	0.17	witness	0.08	foreign veteran	-0.19	family of foreign veteran	0.27	researcher	0.16
begins with sung	kin	-0.12	comrade	-0.09	nephew	0.12
begins with suoi	official	-0.04
begins with suu	resident	-0.01	official	-0.03	teacher	0.09
begins with sy	kin	0.34	official	-0.11	witness	0.11	nephew	0.1	family	0.2	grandchild	-0.16	niece	-0.3	daughter	0.13
begins with t	kin	0.23	official	0.1	foreign veteran	0.03	great-grandchild	0.1
begins with ta	kin	-0.42	resident	0.06	finder	0.13	witness	-0.18	foreign veteran	-0.14	grandchild	-0.23	niece	-0.14	wife	0.02
begins with tac	nephew	-0.07
begins with tai	kin	-0.41	comrade	-0.01	resident	-0.17	finder	0.33	cemetery keeper	-0.35	organisation	0.48	family	0.21	grandchild	0.15	child	-0.05
begins with tam	kin	0.34	official	-0.2	finder	0.06	organisation	-0.11	teacher	0.1	family of foreign veteran	-0.03	nephew	-0.05	family	-0.05	grandchild	-0.55	brother	-0.3	niece	-0.29	sister	0.36	great-grandchild	0.16
begins with tan	kin	-0.64	resident	0.43	official	-0.3	witness	0.28	family	0.36	grandchild	-0.2	brother	-0.04	daughter	-0.22	child	0.15
begins with tang	kin	0.08	official	0.26	family	-0.24	brother	-0.07	son	0.1
begins with tao	comrade	0.01	resident	0.18	son	0.09
begins with tap	kin	-0.38	comrade	0.01	official	0.15	volunteer	0.14	witness	0.13	nephew	-0.14	grandchild	0.09	child	0.21
begins with tau	comrade	0.15	nephew	-0.13	family	0.29	grandchild	-0.16	child	0.07
begins with tay	kin	0.27	comrade	-0.19	resident	-0.36	official	0.14	cemetery keeper	0.09	volunteer	-0.29	witness	0.17	family	-0.3	brother	0.23	son	-0.21
begins with ten	kin	0.69	resident	-1	official	-0.53	finder	-0.36	cemetery keeper	-0.15	witness	-0.34	organisation	-0.22	foreign veteran	0.11	nephew	0.21	family	-0.35	grandchild	-0.1	brother	0.49	niece	0.4	sister	-0.28	daughter	0.02	wife	0.11	son	-0.7	daughter-in-law	-0.08	great-grandchild	-0.4
begins with thach	kin	0.58	nephew	0.02	family	-0.16	niece	0.04	son	0.06	child	0.07
begins with thai	kin	0.67	resident	-0.02	official	-0.06	finder	-0.26	cemetery keeper	0.02	witness	0.17	organisation	0.03	nephew	0.05	family	-0.03	grandchild	-0.08	niece	0.06	daughter	-0.29	son	0.16
begins with tham	kin	-0.29	comrade	0.03	organisation	0.09	nephew	-0.23	grandchild	-0.11	brother	-0.01	niece	0.07	sister	0.08	wife	0.05	daughter-in-law	0.05
begins with than	comrade	-0.34	official	0.31	witness	0.28	brother	-0.15	niece	-0.05	wife	-0.02	son	0.44
begins with thang	kin	0.13	comrade	0.17	official	-0.37	finder	-0.18	volunteer	0.26	teacher	-0.03	nephew	0.02	family	-0.08	grandchild	-0.49	brother	0.08	niece	-0.45	sister	-0.27	wife	0.12	son	-0.13	child	0.17	daughter-in-law	0.05
begins with thanh	kin	0.53	official	0.02	finder	-0.06	volunteer	0.09	witness	0.38	organisation	-0.29	teacher	-0.01	nephew	0.27	family	-0.09	grandchild	-0.29	sister	-0.24	son	0.04	child	-0.23	daughter-in-law	-0.1
begins with thao	brother	0.12	daughter	0.06
begins with thap	kin	-0.09	comrade	-0.23	resident	0.28	teacher	0.09	family	0.18
begins with that	finder	-0.11	family of foreign veteran	0.06	nephew	0.17	family	0.07	niece	-0.13	daughter	-0.01
begins with thay	kin	0.83	comrade	-0.07	resident	0.12	official	-0.1	finder	0.25	witness	-0.18	family of foreign veteran	-0.1	nephew	-0.47	family	0.32	grandchild	0.22	niece	-0.12	sister	-0.29	child	0.32	daughter-in-law	-0.22
begins with the	kin	0.36	comrade	-0.19	resident	-0.13	finder	0.41	volunteer	0.17	witness	-0.02	organisation	0.29	nephew	0.05	grandchild	-0.38	brother	0.09	niece	-0.14	daughter-in-law	-0.11	great-grandchild	-0.17
begins with them	kin	0.08	nephew	0.2
begins with theo	kin	-0.76	comrade	0.48	official	0.11	volunteer	0.07	witness	-0.01	family	-0.54	brother	-0.2	niece	0.05	sister	0.06	child	0.08	sister-in-law	0.02
begins with there	kin	0.34	resident	0.11	foreign veteran	-0.22	family of foreign veteran	0.04	nephew	-0.07	family	0.08	niece	0.14
begins with thi	kin	0.45	comrade	-0.19	resident	-0.59	official	0.39	finder	0.14	volunteer	-0.73	witness	-0.13	organisation	-0.54	foreign veteran	-0.28	nephew	-0.36	family	-0.06	grandchild	0.01	brother	0.3	niece	0.1	sister	0.14	wife	0.45	sister-in-law	0.37	great-grandchild	-0.49
begins with thien	kin	0.14	comrade	0.05	resident	-0.18
begins with thieu	kin	0.09	volunteer	-0.02	nephew	0.13	grandchild	-0.15	great-grandchild	0.02
begins with thinh	comrade	0.16	family	-0.11	niece	-0.06	child	0.13
begins with this	comrade	0.06	finder	0.06	family	0.12
begins with tho	kin	0.53	resident	-0.25	witness	-0.09	family	0.47	grandchild	-0.58	daughter	-0.14
begins with thoi	comrade	0.63	resident	-0.24	family	-0.03	child	0.11
begins with thom	official	0.23	volunteer	0.08
begins with thon	kin	-0.58	resident	0.73	official	0.27	finder	-0.21	cemetery keeper	-0.06	daughter	0.09	daughter-in-law	0.02
begins with thong	kin	0.05	comrade	-0.41	resident	0.39	organisation	0.34	teacher	0.28	nephew	0.18	brother	-0.26	niece	0.15	sister	0.12	daughter	-0.26	wife	0.18	son	-0.21
begins with thu	kin	0.05	comrade	-0.32	resident	-0.09	official	0.29	finder	0.08	witness	0.11	foreign veteran	0.24	family of foreign veteran	0.1	nephew	-0.11	family	0.15	grandchild	-0.15	brother	-0.01	niece	0.06	sister	-0.34	daughter	0.41	child	0.17	sister-in-law	0.14	great-grandchild	-0.14
begins with thua	kin	0.31	comrade	-0.16	volunteer	-0.23	nephew	-0.12	family	0.04	grandchild	0.33	niece	-0.1	child	0.02	sister-in-law	0.07	great-grandchild	-0.07
begins with thuan	kin	0.04	volunteer	0.07	grandchild	0.12	brother	0.01
begins with thuc	family	-0.04	grandchild	0.03	son	0.16
begins with thuoc	kin	0.12	comrade	-0.14	resident	0.3	family	-0.07	daughter	0.01	son	0.1
begins with thuong	comrade	-0.35	resident	0.1	finder	-0.02	witness	0.06	teacher	0.05	grandchild	0.02	brother	-0.06	child	0.07
begins with thuy	kin	0.11	volunteer	-0.24	witness	0.19	organisation	0.23	grandchild	0.05	daughter	0.02
begins with tich	kin	-0.25	official	0.32	family	-0.02
begins with tien	kin	0.28	comrade	0.21	resident	-0.38	finder	-0.14	volunteer	-0.23	nephew	0.38	family	0.24	grandchild	-0.22	brother	-0.1	niece	-0.42
begins with tieng	comrade	-0.07	official	0.07	volunteer	0.02	foreign veteran	0.04
begins with tiep	kin	-0.29	nephew	-0.03	family	0.1	daughter	-0.12
begins with tieu	comrade	0.35	resident	-0.24	finder	-0.19	organisation	-0.18	foreign veteran	-0.1	nephew	-0.15	brother	0.08	son	0.08	daughter-in-law	0.14
begins with tim	kin	0.34	comrade	-0.14	resident	-0.14	finder	-0.03	volunteer	-0.36	teacher	-0.13	foreign veteran	-0.23	nephew	0.31	family	-0.14	grandchild	-0.13	brother	0.07	niece	-0.1	sister	-0.1	daughter	-0.22	son	0.14	sister-in-law	-0.09
begins with tin	kin	0.16	comrade	0.2	official	-0.42	cemetery keeper	-0.32	volunteer	0.06	organisation	0.11	teacher	0.03	nephew	0.31	grandchild	-0.28	brother	0.02	sister	0.08	wife	0.22	child	-0.06
begins with tinh	comrade	0.06	resident	-0.49	finder	-0.11	cemetery keeper	0.36	volunteer	0.03	witness	0.07	organisation	-0.03	foreign veteran	-0.13	family	0.16	son	-0.09
begins with tnxp	kin	-0.18	comrade	0.23	nephew	0.16	niece	0.1
begins with to	comrade	0.09	resident	-0.02	official	0.02	volunteer	0.03	organisation	0.4	foreign veteran	0.3	family of foreign veteran	-0.26	researcher	-0.07	nephew	0.11	brother	0.36	niece	-0.23	daughter	0.12	wife	-0.19	daughter-in-law	-0.04	great-grandchild	0.06
begins with toa	kin	0.3	comrade	-0.04	resident	-0.08	finder	0.36	nephew	0.1
begins with toan	resident	0.05	family	-0.2	grandchild	0.06	brother	-0.02	sister-in-law	0.02
begins with toc	kin	-0.12	comrade	0.09	resident	0.23	official	-0.03	family	0.07	grandchild	-0.24	daughter	-0.12
begins with toi	kin	0.48	comrade	-0.2	resident	0.12	official	-0.42	finder	0.17	volunteer	-0.6	organisation	-0.02	foreign veteran	-0.11	family of foreign veteran	-0.44	researcher	-0.22	family	-0.14	grandchild	-0.96	brother	0.39	niece	-0.4	sister	-0.12	daughter	-0.14	wife	0.23	son	0.54	child	0.02	daughter-in-law	-0.56	great-grandchild	-0.54
begins with ton	kin	0.16	family of foreign veteran	-0.05	brother	0.02	daughter-in-law	0.16
begins with tong	kin	-0.02	comrade	-0.09	official	0.24	nephew	0.02	family	-0.14	brother	0.11	great-grandchild	0.19
begins with tra	comrade	-0.2	official	0.02	finder	0.27	witness	-0.18	teacher	0.02	nephew	0.39	niece	-0.13	wife	-0.07	son	-0.04	child	0.06
begins with trach	official	-0.05	nephew	0.09	family	-0.26
begins with trai	kin	0.16	comrade	-0.31	resident	-0.15	finder	0.02	cemetery keeper	0.18	nephew	0.12	grandchild	-0.55	brother	0.1	niece	-0.01	sister	0.45	wife	-0.12	son	-0.44	sister-in-law	-0.26
begins with tram	kin	-0.15	comrade	0.24	resident	0.13	official	0.12	grandchild	-0.03	wife	0.05
begins with tran	kin	-0.2	comrade	-0.32	resident	0.3	official	-0.36	finder	-0.02	cemetery keeper	-0.07	witness	0.64	organisation	0.23	teacher	-0.05	foreign veteran	-0.13	nephew	0.11	wife	-0.22
begins with trang	kin	0.26	comrade	-0.93	resident	-0.47	official	-0.45	finder	-0.69	cemetery keeper	0.89	witness	-0.06	organisation	-0.33	teacher	-0.11	nephew	0.03	family	-0.14	grandchild	0.47	brother	-0.16	niece	-0.11	wife	-0.01	child	-0.3	great-grandchild	-0.26
begins with tre	kin	0.39	nephew	-0.38	family	-0.01	grandchild	0.36	daughter	0.21
begins with tren	comrade	-0.59	resident	0.52	official	-0.25	finder	-0.04	volunteer	0.01	family	0.12	brother	0.11	niece	-0.1	son	-0.1
begins with tri	comrade	0.1	resident	-0.02	official	-0.2	finder	-0.08	witness	0.01	brother	-0.1
begins with trich	kin	0.02	comrade	-0.61	resident	-0.27	official	-0.04	cemetery keeper	0.15
begins with trieu	kin	0.17	comrade	0.05	resident	0.16	finder	-0.21	volunteer	-0.1	brother	-0.26	niece	-0.3	daughter	-0.14	son	-0.17
begins with trinh	kin	0.11	comrade	0.19	witness	-0.11	organisation	-0.09	foreign veteran	-0.08	nephew	-0.18	grandchild	0.01	brother	-0.17	sister	-0.14	son	0.05	sister-in-law	0.16
begins with tro	kin	-0.22	official	0.02	volunteer	0.07	witness	0.09	organisation	0.01	family of foreign veteran	0.09	nephew	0.05	niece	0.13
begins with trong	comrade	-0.04	resident	0.28	volunteer	0.08	witness	-0.74	organisation	-0.28	researcher	0.13	family	0.1	grandchild	-0.08	niece	-0.84	sister	-0.24	daughter	0.09	son	0.15	sister-in-law	-0.08	great-grandchild	0.03
begins with tru	kin	0.19	resident	-0.1	finder	0.03	volunteer	-0.01	researcher	0.16	niece	-0.02
begins with truc	kin	-0.14	cemetery keeper	0.03	witness	0.02	nephew	0.07	family	0.05
begins with trung	comrade	-0.19	official	0.35	finder	0.17	volunteer	0.01	witness	-0.49	foreign veteran	-0.01	nephew	0.27	family	-0.27	grandchild	-0.22	wife	-0.01	son	-0.23	daughter-in-law	0.19
begins with truoc	kin	0.52	comrade	-0.14	resident	0.2	finder	-0.41	volunteer	0.02	witness	0.1	family of foreign veteran	0.09	nephew	0.18	niece	-0.13	son	0.12
begins with truong	kin	-0.8	comrade	-0.09	resident	0.17	official	0.04	finder	-0.02	volunteer	-0.01	witness	0.04	teacher	0.6	foreign veteran	-0.12	nephew	-0.85	family	-0.17	grandchild	0.19	niece	0.4	daughter	0.05	wife	-0.19	son	-0.31	child	0.02
begins with truyen	resident	0.01	great-grandchild	0.04
begins with tu	kin	-0.3	comrade	-0.23	resident	-0.25	official	0.52	finder	-0.16	volunteer	0.28	organisation	-0.06	nephew	-0.03	family	0.12	sister	-0.11	daughter	0.11	son	0.02	daughter-in-law	-0.12
begins with tuan	comrade	-0.21	resident	-0.06	official	0.04	nephew	0.37
begins with tuc	kin	0.01	resident	0.14	family	-0.05	grandchild	-0.04	brother	0.12	daughter-in-law	0.05	great-grandchild	0.33
begins with tui	comrade	0.14	finder	0.24	volunteer	-0.18	witness	-0.22	nephew	0.33	family	-0.37	grandchild	0.04	brother	0.08	niece	-0.14	sister	0.08	great-grandchild	-0.21
begins with tung	comrade	-0.15	resident	-0.12	volunteer	0.04	witness	0.24	nephew	-0.03	great-grandchild	0.03
begins with tuoi	kin	0.36	comrade	-0.13	resident	-0.84	volunteer	-0.16	witness	0.24	organisation	0.46	nephew	-0.14	family	0.41	grandchild	-0.08	brother	0.59	sister	-0.08	daughter	-0.24	wife	0.36	son	-0.43	child	-0.23	sister-in-law	-0.04
begins with tuong	kin	-0.08	resident	0.07	cemetery keeper	0.12	organisation	0.07	nephew	0.26	family	-0.09	daughter	0.03
begins with tuyen	comrade	0.12	volunteer	-0.07	nephew	0.4	family	0.07
begins with ty	comrade	-0.05	official	0.09	nephew	-0.16	sister	0.07	wife	0.12
begins with u	kin	0.01	organisation	0.07	nephew	0.01
begins with ubnd	kin	-0.26	official	0.31
begins with un	comrade	0.07	resident	0.03	witness	0.3	family of foreign veteran	-0.23	nephew	0.35	grandchild	0.04	niece	-0.05	wife	0.02
begins with uncle	kin	0.61	foreign veteran	-0.12	nephew	-0.01	family	0.03	grandchild	-0.29	niece	0.64	daughter	-0.16
begins with une	kin	-0.3	finder	0.19	witness	0.03	nephew	0.17
begins with ut	kin	0.41	resident	-0.12	witness	0.03	nephew	0.03	grandchild	-0.26	brother	0.27
begins with uy	resident	-0.13	official	0.06	volunteer	-0.03	witness	0.02	foreign veteran	-0.01	family of foreign veteran	0.05	nephew	-0.09
begins with va	kin	-0.11	official	-0.35	finder	0.18	cemetery keeper	0.02	nephew	0.01	niece	-0.13	sister	0.05
begins with van	kin	0.29	resident	-0.35	official	0.15	finder	-0.19	cemetery keeper	0.09	volunteer	0.02	witness	-0.48	organisation	-0.26	foreign veteran	-0.34	family of foreign veteran	-0.56	nephew	0.08	family	-0.44	grandchild	0.14	daughter	0.09	wife	-0.1	son	0.08	child	-0.1	daughter-in-law	0.24	sister-in-law	-0.14
begins with vang	comrade	-0.16	resident	0.09	volunteer	0.01	nephew	0.18	family	-0.02	brother	-0.07	daughter	-0.05	daughter-in-law	0.06
begins with vao	kin	0.02	comrade	0.29	resident	-0.13	finder	0.09	family	0.15	wife	0.04
begins with ve	resident	0.09	official	0.21	finder	0.26	cemetery keeper	-0.15	volunteer	0.02	witness	-0.22	organisation	-0.14	foreign veteran	-0.01	researcher	0.02	nephew	0.16	family	0.15	niece	-0.17	sister	-0.37	daughter	-0.01	wife	0.32	son	0.22
begins with vi	kin	-0.12	comrade	0.13	resident	0.08	official	0.12	cemetery keeper	-0.05	volunteer	-0.49	witness	-0.3	organisation	0.06	teacher	-0.16	foreign veteran	-0.1	nephew	-0.33	niece	0.22	sister	-0.33	son	-0.3	child	0.1
begins with viec	kin	-0.31	official	0.34	son	0.01
begins with vien	kin	-0.03	comrade	-0.08	resident	-0.75	official	0.3	cemetery keeper	0.08	volunteer	0.18	organisation	0.13	teacher	0.11	nephew	-0.25	family	0.19	grandchild	0.07	sister	-0.1	son	0.02	sister-in-law	0.01	great-grandchild	-0.14
begins with viet	kin	0.42	comrade	0.15	resident	-0.14	official	-0.11	cemetery keeper	-0.04	volunteer	-0.17	family of foreign veteran	-0.17	grandchild	-0.04	brother	0.23	niece	0.19	daughter	0.1	wife	0.15	son	0.24	child	-0.28
begins with vietnamese	kin	0.21	witness	0.05	foreign veteran	-0.04	family of foreign veteran	-0.24	researcher	0.13	nephew	0.04	grandchild	0.04	niece	-0.12	great-grandchild	0.03
begins with vinh	kin	0.11	comrade	-0.32	official	0.16	volunteer	-0.12	witness	-0.26	family of foreign veteran	-0.02	family	0.41	grandchild	-0.06	brother	0.09	sister	-0.19
begins with vo	kin	0.4	resident	-0.18	cemetery keeper	0.3	volunteer	-0.15	witness	-0.26	family	0.2	grandchild	-0.36	brother	-0.01	wife	0.39	son	-0.29	daughter-in-law	0.09
begins with voi	kin	-0.16	resident	-0.36	finder	0.19	organisation	0.33	nephew	-0.25	family	0.02	brother	0.23	niece	0.09	daughter-in-law	0.13	great-grandchild	-0.02
begins with vong	kin	0.05	comrade	-0.38	brother	0.07
begins with vu	kin	0.52	official	-0.43	witness	-0.32	teacher	0.04	nephew	0.15	brother	-0.1	niece	-0.06	sister	0.17	son	0.03
begins with vua	resident	-0.13	volunteer	0.01	nephew	0.07
begins with vung	resident	0.05	witness	0.01
begins with vuon	kin	-0.83	comrade	-0.19	resident	0.36
begins with vuong	comrade	-0.07	resident	-0.01	witness	0.17	family	0.1	niece	-0.25	daughter	0.14	daughter-in-law	0.07
begins with was	kin	-0.42	official	-0.01	volunteer	-0.03	witness	0.18	foreign veteran	0.13	family of foreign veteran	0.02	researcher	-0.15	niece	-0.06	daughter	0.18
begins with we	resident	0.14	finder	0.26	witness	-0.05	organisation	0.07	family	0.01	grandchild	-0.16	sister	-0.01	great-grandchild	0.05
begins with with	comrade	-0.05	resident	-0.12	foreign veteran	0.48	family of foreign veteran	-0.11	nephew	-0.05	niece	0.21	daughter-in-law	0.14
begins with xa	kin	-0.83	comrade	-0.27	resident	0.17	official	1.22	cemetery keeper	0.13	witness	-0.15	foreign veteran	-0.01	nephew	-0.13	family	0.35	brother	0.01	daughter	-0.19	child	0.05	sister-in-law	-0.12
begins with xac	resident	0.29	nephew	-0.08	child	0.06
begins with xay	comrade	-0.14	resident	0.03
begins with xe	kin	0.31	comrade	0.24	resident	-0.11	finder	0.18	witness	-0.25	family	0.02	niece	-0.07	sister	-0.02	daughter	0.01	son	-0.07
begins with xem	kin	0.31	grandchild	0.12	niece	-0.12
begins with xin	kin	-0.27	resident	0.27	finder	-0.14	nephew	0.03	family	-0.26	niece	-0.01	sister	0.08	daughter	0.03	sister-in-law	-0.1	great-grandchild	0.1
begins with xom	kin	-0.06	comrade	-0.32	resident	0.71	finder	-0.23	volunteer	-0.1	family	-0.17	grandchild	-0.12	niece	-0.24	daughter	0.12	great-grandchild	0.04
begins with xua	kin	-0.21	resident	0.2	official	0.12	finder	-0.09	witness	0.2	family	0.24
begins with xuan	kin	0.27	comrade	0.12	resident	-0.33	finder	-0.34	cemetery keeper	-0.07	organisation	0.18	nephew	-0.08	family	-0.01	grandchild	0.1	brother	0.01	niece	0.05	daughter	-0.09	child	-0.19	daughter-in-law	-0.07
begins with xung	resident	0.15	brother	0.07	niece	-0.07	sister	-0.08	child	0.04
begins with xuong	resident	-0.4	finder	0.34	family	0.18
begins with xuyen	kin	-0.17	comrade	0.05	resident	-0.13	nephew	0.3	family	-0.17
begins with y	kin	-0.14	resident	-0.14	official	0.46	finder	-0.07	witness	-0.07	nephew	0.04	brother	-0.12	wife	0.04
begins with yen	kin	0.15	comrade	-0.03	resident	-0.38	official	0.17	finder	-0.33	volunteer	0.07	family	0.17	sister	-0.12
begins with you	official	0.07	finder	-0.07	foreign veteran	0.05	family of foreign veteran	0.04	brother	0.12	niece	0.1
begins with your	kin	0.17	foreign veteran	0.11	nephew	-0.08	grandchild	0.32	niece	0.1
days 0	kin	-0.23	comrade	-0.17	resident	-0.01	official	-0.11	finder	0.06	volunteer	-0.47	witness	-0.05	organisation	-0.32	foreign veteran	-0.66	family of foreign veteran	-0.04	researcher	-0.42	nephew	-0.47	family	0.31	grandchild	-0.18	brother	-0.44	niece	-0.04	sister	-0.01	daughter	-0.45	wife	-0.09	son	-0.2	child	-0.03	daughter-in-law	0.11	sister-in-law	-0.14	great-grandchild	-0.29
days 1	kin	-0.39	comrade	0.35	resident	0.05	finder	-0.16	cemetery keeper	-0.38	witness	-0.29	organisation	-0.93	teacher	-0.26	foreign veteran	0.32	family of foreign veteran	-0.12	researcher	0.1	family	-0.27	grandchild	-0.13	niece	-0.06	sister	-0.15	wife	-0.4	child	0.16	daughter-in-law	0.04	sister-in-law	0.09	great-grandchild	0.04
days 2	kin	0.07	resident	-0.18	official	-0.45	finder	0.12	cemetery keeper	0.13	witness	0.05	organisation	0.23	teacher	-0.2	foreign veteran	-0.12	family of foreign veteran	0.29	researcher	-0.13	nephew	-0.16	grandchild	0.23	brother	-0.06	niece	0.1	wife	-0.07	child	-0.2	sister-in-law	-0.39	great-grandchild	-0.37
days few	kin	0.66	comrade	-0.79	resident	-0.33	official	0.03	finder	-0.83	cemetery keeper	-0.42	volunteer	-0.25	witness	-0.07	teacher	0.03	foreign veteran	-0.47	family of foreign veteran	-0.4	researcher	-0.09	nephew	0.26	grandchild	-0.33	niece	-0.08	sister	-0.04	wife	0.07	son	-0.05	child	-0.14	daughter-in-law	-0.68	great-grandchild	0.05
days many	kin	0.05	comrade	-0.42	resident	-0.39	official	-0.13	finder	-0.18	organisation	0.24	teacher	-0.06	family	-0.15	brother	-0.05
entries 0	kin	0.2	comrade	-0.16	resident	-0.22	official	-0.44	finder	-0.19	cemetery keeper	-0.42	volunteer	-0.66	witness	-0.48	organisation	-0.68	teacher	-0.63	foreign veteran	-0.32	family of foreign veteran	-0.29	researcher	-0.45	nephew	-0.18	family	-0.2	grandchild	-0.23	brother	-0.27	niece	-0.06	sister	-0.24	daughter	-0.24	wife	-0.35	son	-0.32	child	-0.27	daughter-in-law	-0.41	sister-in-law	-0.37	great-grandchild	-0.36
entries 2	kin	-0.16	comrade	-0.2	volunteer	0.31
entries few	kin	-0.19	comrade	-0.22	resident	-0.85	finder	-0.03	cemetery keeper	-0.18	volunteer	-0.1	organisation	0.04	nephew	0.05	family	0.07	grandchild	-0.08
entries many	official	-0.23	daughter-in-law	0.11
first kin anh	kin	0.46	comrade	-0.48	resident	-0.31	nephew	-0.36	family	-0.24	grandchild	-0.17	brother	0.29	niece	-0.11	sister	0.53	daughter	-0.43	wife	-0.63	son	-0.27	sister-in-law	0.04
first kin anh & he or she	comrade	-0.18	resident	-0.08	nephew	-0.27	family	-0.06	grandchild	-0.06	brother	0.47	niece	-0.17	wife	-0.24	son	-0.08	sister-in-law	0.04
first kin anh & she	kin	0.41	comrade	-0.12	resident	-0.06	brother	-0.21	sister	0.53	daughter	-0.09	wife	-0.14
first kin anh trai	kin	0.19	comrade	-0.24	nephew	-0.01	family	-0.54	brother	0.17	niece	0.01	sister	0.39	daughter	-0.02	wife	-0.14	son	-0.04
first kin anh trai & he or she	kin	0.07	comrade	-0.06	family	-0.37	brother	0.26	niece	0.21
first kin ba	kin	0.28	nephew	-0.12	grandchild	-0.19	daughter	0.34	child	0.29
first kin ba & he or she	kin	0.13	nephew	-0.09	grandchild	-0.01	daughter	0.01	child	0.33
first kin bác	kin	0.32	comrade	-0.33	resident	-0.24	volunteer	-0.19	witness	-0.14	grandchild	-0.3	brother	-0.38	niece	0.34	sister	-0.28	daughter	-0.26	wife	-0.13	son	-0.26	child	-0.15	daughter-in-law	-0.15	sister-in-law	-0.03	great-grandchild	-0.1
first kin bác & he or she	kin	0.14	comrade	-0.26	resident	-0.13	volunteer	-0.07	witness	-0.06	nephew	0.08	family	0.05	grandchild	-0.14	brother	-0.25	sister	-0.09	daughter	-0.04	son	-0.15	child	-0.04	daughter-in-law	-0.06
first kin bác & she	nephew	-0.13	niece	0.43
first kin bố	kin	-0.24	comrade	-0.09	resident	-0.17	volunteer	-0.02	family	-0.2	grandchild	-0.68	brother	-0.22	niece	-0.64	sister	-0.19	daughter	0.43	son	0.37	child	0.03	sister-in-law	-0.05
first kin bố & he or she	kin	-0.34	resident	-0.4	grandchild	-0.53	brother	-0.07	niece	-0.12	son	0.38	child	0.15	daughter-in-law	-0.12
first kin bố & she	comrade	-0.15	niece	-0.25	daughter	0.8	son	-0.3
first kin cha	kin	-0.06	comrade	-0.22	resident	0.17	official	-0.06	witness	-0.05	nephew	-0.14	family	-0.12	grandchild	-0.04	brother	-0.03	niece	-0.14	sister	-0.16	daughter	0.46	wife	-0.11	child	0.06	daughter-in-law	0.1
first kin cha & he or she	kin	-0.15	comrade	-0.06	nephew	-0.03	daughter	0.04	child	0.18
first kin cha & she	resident	0.03	sister	-0.02	daughter	0.3
first kin chú	kin	0.24	comrade	-0.16	cemetery keeper	-0.06	nephew	0.09	family	-0.25	grandchild	-0.41	niece	0.22	sister	-0.09	daughter	-0.31	wife	-0.12	son	-0.14	child	-0.05
first kin chú & he or she	kin	0.16	comrade	-0.13	nephew	0.22	family	-0.11	grandchild	-0.27	niece	-0.07	son	-0.04	child	-0.01
first kin chú & she	nephew	-0.17	niece	0.65	daughter	-0.02
first kin chồng	comrade	-0.05	official	-0.07	witness	-0.18	nephew	-0.1	family	-0.12	grandchild	0.12	brother	-0.27	niece	-0.34	sister	-0.13	daughter	-0.47	wife	0.83	son	-0.2	sister-in-law	-0.33	great-grandchild	-0.01
first kin chồng & he or she	kin	-0.11	grandchild	0.03	wife	0.26	son	-0.07
first kin chồng & she	kin	0.31	comrade	-0.2	resident	-0.04	niece	-0.19	sister	-0.39	daughter	-0.31	wife	0.53	sister-in-law	-0.1
first kin con trai	resident	0.02	grandchild	0.01
first kin cô	kin	-0.13	comrade	0.17	nephew	0.36	family	0.14	niece	0.06
first kin cô & he or she	kin	-0.36	comrade	0.21	nephew	0.25	niece	0.12
first kin cậu	kin	0.49	comrade	-0.39	resident	-0.18	nephew	0.31	brother	-0.21	niece	0.08	daughter	-0.26	wife	-0.04	son	-0.12	child	-0.03	great-grandchild	-0.01
first kin cậu & he or she	kin	0.25	comrade	-0.28	resident	-0.12	nephew	0.29	grandchild	-0.22	brother	-0.12	niece	-0.05	sister	0.06	son	-0.08
first kin cụ	kin	-0.23	comrade	0.15	organisation	0.04	nephew	-0.06	family	-0.09	grandchild	0.1	great-grandchild	0.63
first kin cụ & he or she	kin	-0.14	comrade	0.16	organisation	0.05	nephew	-0.04	family	-0.09	grandchild	0.22	great-grandchild	0.52
first kin em	kin	-0.16	resident	0.06	family	0.36	brother	-0.04	sister	0.1	daughter	-0.02	sister-in-law	0.2
first kin em & he or she	comrade	0.05	resident	0.1	nephew	-0.14	family	0.46
first kin em trai	comrade	-0.1	family	-0.19	grandchild	0.02	brother	0.15	niece	-0.19	sister	0.26
first kin em trai & he or she	family	-0.01	brother	0.54	sister	-0.11
first kin thầy	official	0.1	finder	-0.07	nephew	0.06	family	-0.06	son	0.14
first kin thầy & he or she	finder	-0.07	nephew	0.06	family	-0.06	son	0.14
first kin vợ	kin	-0.37	resident	0.1	nephew	0.18
first kin ông	comrade	0.07	resident	-0.04	official	-0.1	volunteer	-0.1	witness	-0.42	nephew	-0.59	family	0.04	grandchild	0.41	brother	-0.08	niece	-0.4	sister	-0.32	daughter	-0.06	son	-0.11	child	-0.22	daughter-in-law	-0.19	sister-in-law	-0.16	great-grandchild	0.05
first kin ông & he or she	kin	0.16	comrade	0.12	resident	-0.05	official	-0.25	volunteer	-0.02	witness	-0.33	nephew	-0.5	grandchild	0.12	niece	-0.5	sister	-0.1	daughter	-0.29	son	-0.03	child	-0.19	daughter-in-law	-0.14	sister-in-law	-0.04	great-grandchild	0.11
first kin ông & she	kin	-0.25	grandchild	0.27
full names 0	kin	-0.83	comrade	0.26	official	-0.2	volunteer	-0.48	organisation	-0.5	teacher	-0.38	foreign veteran	0.22	researcher	-0.48	nephew	0.4	brother	-0.02	niece	-0.69	daughter	0.03	son	-0.2	sister-in-law	-0.02	great-grandchild	-0.01
full names 1	kin	0.04	comrade	-0.9	resident	0.18	official	-0.47	cemetery keeper	-0.04	volunteer	-0.27	witness	0.08	teacher	-0.05	foreign veteran	-0.2	family of foreign veteran	0.34	nephew	-0.22	family	0.12	grandchild	-0.03	brother	-0.58	niece	0.06	sister	-0.47	daughter	-0.45	son	-0.2	daughter-in-law	0.06	sister-in-law	-0.45	great-grandchild	-0.12
full names 2	comrade	0.02	resident	-0.12	official	-0.04	finder	0.2	cemetery keeper	-0.28	volunteer	0.07	witness	-0.39	organisation	-0.04	foreign veteran	-0.13	family of foreign veteran	-0.19	researcher	-0.44	nephew	-0.35	family	-0.01	brother	0.19	niece	-0.14	sister	0.02	daughter	-0.5	wife	0.08	child	-0.29	daughter-in-law	-0.46	sister-in-law	0.24	great-grandchild	-0.1
full names few	kin	0.56	comrade	-0.1	resident	-0.37	official	-0.08	finder	-0.51	cemetery keeper	-0.11	volunteer	-0.18	witness	-0.11	organisation	-0.16	teacher	-0.07	foreign veteran	-0.26	family of foreign veteran	-0.67	researcher	0.08	nephew	0.18	family	-0.22	grandchild	-0.05	niece	-0.25	daughter	0.3	wife	-0.38	son	-0.13	sister-in-law	-0.13
full names many	kin	-0.11	comrade	-0.06	resident	-0.21	official	0.21	finder	-0.58	volunteer	0.08	witness	-0.37	organisation	0.07	family of foreign veteran	-0.08	nephew	-0.24	grandchild	-0.29	brother	-0.16	niece	0.47	wife	-0.4	son	0.03	child	-0.19	daughter-in-law	-0.02	sister-in-law	-0.07	great-grandchild	0.03
has 12ly7	resident	0.07
has 1st	kin	-0.07	finder	-0.06	volunteer	-0.11	foreign veteran	-0.13	family of foreign veteran	0.06	researcher	0.26	family	0.02	sister-in-law	0.14
has 2nd	kin	-0.05	finder	-0.04	volunteer	0.08	foreign veteran	0.22
has 300m	kin	-0.04	finder	0.2
has 3rd	foreign veteran	0.51	niece	0.05
has 5th	organisation	0.18
has 9th	volunteer	0.18	foreign veteran	0.13
has a	comrade	-0.11	resident	-0.28	official	-0.29	finder	-0.07	volunteer	-0.28	witness	-0.11	organisation	-0.67	teacher	-0.23	foreign veteran	-0.14	family of foreign veteran	0.24	researcher	-0.2	nephew	-0.12	family	-0.02	grandchild	0.03	brother	-0.13	sister	-0.07	wife	-0.43	son	-0.35	child	-0.53	sister-in-law	-0.16	great-grandchild	0.39
has a ba	comrade	0.05	resident	-0.33	nephew	-0.04	grandchild	0.35
has a chau	nephew	-0.2	family	-0.1	grandchild	0.41	niece	0.02
has a chu	kin	-0.05	comrade	0.04	official	0.13	family	-0.09	grandchild	0.1
has a dit	kin	0.09	family of foreign veteran	-0.04	grandchild	0.06
has a em	kin	-0.33	resident	0.33	finder	0.08	nephew	-0.43	family	-0.31	grandchild	0.34	niece	0.18
has a ete	witness	0.26	teacher	0.22	foreign veteran	0.08
has a khong	kin	-0.16	comrade	0.21	wife	0.02
has a l	kin	-0.21	family of foreign veteran	0.02	nephew	-0.01	family	-0.17	grandchild	0.12	great-grandchild	0.03
has a la	kin	-0.28	comrade	-0.05	resident	0.09	teacher	0.2	family of foreign veteran	0.29	researcher	-0.11	family	-0.35	niece	-0.24	daughter	0.07
has a letter	finder	0.4	witness	0.05	sister-in-law	0.16
has a lo	kin	-0.07	comrade	0.16	resident	0.26	sister	0.14
has a luoi	kin	-0.26	comrade	-0.08	resident	0.11	official	0.18	family	0.04	niece	0.01	daughter-in-law	0.08
has a man	kin	-0.05	nephew	0.06	niece	-0.02	daughter	0.12
has a ong	kin	-0.05	official	0.25	grandchild	0.34
has a pho	brother	0.2	niece	0.09
has a small	kin	-0.24	comrade	-0.03	resident	-0.01	family of foreign veteran	0.3
has a toi	comrade	-0.15
has a truong	kin	-0.23	finder	0.07	organisation	0.04	nephew	0.06	family	0.25	brother	-0.02
has a1	kin	0.44	resident	-0.2	family	0.11	grandchild	0.26	niece	-0.11
has about	comrade	-0.08	resident	-0.27	official	-0.05	finder	-0.22	volunteer	-0.37	witness	-0.26	foreign veteran	0.65	family of foreign veteran	-0.32	nephew	0.12	grandchild	-0.15	brother	0.03	niece	-0.06	sister	0.09
has ac	kin	-0.23	finder	0.06	volunteer	0.12	niece	-0.02	sister	0.21
has ac tinh	resident	-0.05	official	-0.15	finder	0.09	volunteer	0.14
has ad	kin	0.14	resident	-0.07	nephew	-0.01	family	0.14	grandchild	0.48
has adn	kin	0.46	comrade	-0.08	official	-0.33	organisation	0.16	nephew	-0.14	family	0.49	brother	-0.16	niece	-0.35	sister	0.15	daughter-in-law	0.19	great-grandchild	-0.16
has after	comrade	-0.3	resident	-0.06	finder	-0.28	volunteer	0.09	witness	0.11	foreign veteran	0.24	researcher	0.15	daughter-in-law	0.13
has after the	foreign veteran	0.23
has again	comrade	0.08	official	0.11	nephew	-0.01	grandchild	0.01	niece	0.13
has ai	kin	-0.21	comrade	-0.18	resident	0.36	official	-0.22	finder	0.22	volunteer	0.27	witness	0.05	organisation	-0.22	foreign veteran	0.03	nephew	0.03	family	0.29	grandchild	0.1	brother	-0.18	niece	0.13	sister	0.09	wife	-0.09	son	-0.29	child	-0.07	daughter-in-law	-0.34	sister-in-law	-0.37	great-grandchild	0.22
has ai biet	kin	-0.03	comrade	-0.22	resident	-0.32	finder	0.06	organisation	0.1	family	0.35	grandchild	0.03	brother	0.32	niece	0.21	sister	-0.13	daughter	-0.04	wife	-0.27	great-grandchild	-0.11
has ai can	kin	-0.57	comrade	-0.24	resident	-0.19	official	0.24	finder	0.16	foreign veteran	0.17
has ai co	kin	-0.15	resident	0.02	official	0.12	volunteer	-0.23	nephew	0.01	family	0.02	grandchild	-0.15	daughter	0.35	son	-0.05
has ai con	kin	0.23	resident	-0.14	volunteer	0.12	witness	0.06	teacher	0.04	family	-0.35	grandchild	0.02	son	0.15
has ai cung	comrade	0.22	resident	0.28	nephew	0.4	niece	-0.08	sister	0.16
has ai den	kin	-0.22
has ai di	kin	0.07	family	-0.31	child	0.04	daughter-in-law	0.01
has ai hoi	cemetery keeper	0.03
has ai la	comrade	-0.12	resident	-0.16	official	-0.43	volunteer	0.35	teacher	0.25	foreign veteran	0.01	nephew	-0.18	family	0.41	niece	-0.16	daughter	0.03	great-grandchild	0.01
has ai nhan	kin	-0.51	resident	0.82	volunteer	0.02	nephew	-0.04
has ai nho	comrade	0.08	resident	-0.16	nephew	-0.12	grandchild	-0.08	brother	-0.09	niece	0.07
has ai o	kin	0.03	comrade	0.01	resident	-0.1	volunteer	0.26	witness	-0.02	family	0.25
has ai quen	kin	-0.13	finder	0.07
has ai ro	official	0.11	nephew	0.3	grandchild	-0.18	niece	-0.02	great-grandchild	0.08
has ai thay	kin	-0.1	volunteer	0.12
has ai toi	kin	-0.42	comrade	0.21	resident	0.05	official	-0.02	cemetery keeper	0.05	nephew	0.26
has ai tu	kin	0.26	resident	0.07	nephew	0.09
has ak	comrade	-0.36	resident	0.15	official	0.15	finder	0.16	foreign veteran	-0.26
has alive	kin	0.04	comrade	0.33	nephew	-0.14	family	-0.04	grandchild	-0.09	brother	0.02	niece	0.15	great-grandchild	0.12
has all	comrade	0.24	resident	-0.09	finder	-0.28	volunteer	0.01	witness	-0.17	foreign veteran	0.38	family of foreign veteran	-0.04	nephew	-0.1	niece	0.02
has alo	kin	-0.15	comrade	0.27	witness	-0.08	family	0.11	sister	0.04
has also	family of foreign veteran	0.23	family	0.02
has always	kin	-0.15	family of foreign veteran	0.29
has am	kin	0.02	comrade	0.08	resident	-0.08	official	-0.21	cemetery keeper	-0.08	volunteer	0.32	witness	0.2	organisation	-0.14	foreign veteran	-0.09	nephew	0.63	family	-0.66	grandchild	0.44	brother	-0.38	niece	-0.51	daughter	0.18	son	0.09	daughter-in-law	-0.05
has am lich	kin	0.18	witness	0.04	nephew	-0.14	family	0.13	grandchild	0.09	niece	-0.16	daughter	-0.08	son	0.2
has am nam	kin	0.02	comrade	0.06	nephew	0.07	family	-0.12	grandchild	0.09
has ama	kin	0.02	comrade	-0.07	resident	0.32	finder	-0.22	witness	0.04	brother	-0.02	daughter	0.25
has among	kin	-0.01	comrade	-0.11	volunteer	0.01	family of foreign veteran	0.31
has an	kin	-0.04	comrade	-0.13	resident	-0.24	official	-0.22	finder	0.06	cemetery keeper	-0.47	witness	-0.23	organisation	0.22	teacher	-0.45	foreign veteran	-0.23	family of foreign veteran	0.13	researcher	0.15	nephew	0.15	family	0.12	brother	0.07	niece	-0.32	sister	0.13	daughter	0.08	wife	-0.4	son	-0.22	daughter-in-law	-0.32	great-grandchild	-0.55
has an binh	organisation	0.07
has an duong	official	-0.01	nephew	-0.11	family	0.16	brother	0.15
has an giang	kin	0.07	comrade	-0.21	official	0.02	cemetery keeper	0.02	family	0.57	grandchild	-0.19	sister-in-law	0.02
has an hai	comrade	-0.19	volunteer	0.07	organisation	0.28	sister	0.38
has an hoa	official	-0.03	family of foreign veteran	0.04
has an lao	kin	-0.03	resident	-0.15	official	0.04	researcher	0.17	grandchild	-0.06	brother	0.02	niece	0.36
has an loc	finder	0.17	organisation	0.18	foreign veteran	-0.27	nephew	-0.03
has an old	resident	0.01	finder	0.15	foreign veteran	0.12	sister	0.07
has an phuong	resident	0.08
has an tang	kin	0.23	comrade	-0.03	official	0.17	volunteer	0.52	nephew	-0.1	family	-0.48	grandchild	0.32	brother	0.48	niece	0.22	sister	-0.18	daughter	-0.11
has an thi	kin	-0.09	comrade	0.44	nephew	0.11	sister	0.07
has an thuy	niece	0.01	sister-in-law	0.03
has an toi	nephew	0.08	brother	-0.02
has an vu	kin	0.5	nephew	0.1	niece	-0.03
has an xa	kin	0.15	resident	-0.16	family	0.04	grandchild	0.04	child	0.14
has ancien	comrade	0.03	foreign veteran	0.39	family of foreign veteran	-0.09	family	-0.12	great-grandchild	0.37
has and	resident	-0.05	official	-0.04	cemetery keeper	-0.07	volunteer	-0.08	teacher	-0.02	nephew	0.03	family	-0.83	brother	-0.08	sister	0.08	wife	-0.08	son	-0.1	child	-0.19
has and a	kin	-0.43	resident	-0.18	finder	0.2	volunteer	-0.12	organisation	0.04	foreign veteran	-0.21	grandchild	-0.04	daughter	0.05	great-grandchild	0.03
has and buried	foreign veteran	0.12	family of foreign veteran	0.06	daughter	0.08
has and he	finder	0.01
has and i	official	0.08	finder	0.03	family of foreign veteran	-0.28	nephew	-0.14	niece	0.12	daughter	0.11
has and the	kin	0.16	resident	-0.07	finder	0.06	volunteer	-0.01	witness	0.08	foreign veteran	-0.2	family of foreign veteran	-0.05	grandchild	-0.11	daughter	0.09	great-grandchild	0.01
has ang	witness	0.2	nephew	-0.13	family	-0.01	grandchild	0.11	brother	0.1
has anh	kin	-0.34	comrade	0.27	resident	-0.01	official	0.1	finder	-0.09	cemetery keeper	-0.3	volunteer	-0.27	witness	0.15	organisation	0.17	teacher	-0.08	researcher	-0.41	nephew	-0.25	family	0.38	grandchild	-0.21	brother	0.76	niece	-0.17	sister	0.22	daughter	-0.74	wife	0.52	son	-0.18	child	-0.94	daughter-in-law	-0.42	sister-in-law	0.33	great-grandchild	-0.61
has anh ay	kin	0.23	comrade	0.16	resident	-0.46	finder	0.19	family of foreign veteran	0.09	family	-0.09	wife	0.23	child	0.03
has anh ba	kin	0.07	comrade	0.4	official	0.15	witness	-0.2	nephew	-0.22	sister	0.02
has anh ban	kin	-0.11	comrade	0.4	sister	0.05
has anh bao	family	0.08
has anh bay	resident	0.2
has anh bi	kin	0.12	comrade	-0.22	official	-0.08	witness	0.11	grandchild	-0.02	niece	-0.03	wife	0.23
has anh bia	kin	0.44	resident	0.1	cemetery keeper	-0.12	family	-0.29	niece	0.22	daughter	0.04
has anh bo	kin	-0.27	resident	0.72	witness	-0.05	family	-0.01	sister	0.16	son	0.07
has anh ca	kin	0.06	comrade	-0.43	resident	-0.2	nephew	-0.23	grandchild	-0.03	brother	0.52	niece	-0.32	wife	-0.05	son	-0.16	sister-in-law	-0.02
has anh chet	official	0.09
has anh chi	official	-0.11	finder	0.1	volunteer	-0.16	witness	0.33	nephew	-0.17	family	0.08	brother	-0.1	niece	0.06	son	0.33	child	0.01
has anh chon	kin	-0.17	resident	0.17
has anh chu	kin	0.01	comrade	-0.52	nephew	-0.03	brother	0.07
has anh chup	comrade	0.17
has anh co	kin	-0.12	resident	0.12	volunteer	0.09	witness	-0.17
has anh con	kin	-0.36	witness	0.24	brother	0.04
has anh cung	kin	0.11	comrade	0.13	wife	0.06
has anh cuong	comrade	0.25
has anh dang	comrade	0.21	official	-0.05	volunteer	0.03	witness	0.01	grandchild	0.2	sister	0.13
has anh di	kin	-0.03	comrade	0.26	family	-0.04	brother	-0.03
has anh dinh	kin	0.21	resident	0.02	family	0.01
has anh doan	kin	0.21	comrade	-0.1	volunteer	0.01	nephew	-0.18	sister	0.08
has anh doi	comrade	-0.07	witness	0.27	sister	0.06
has anh dung	kin	-0.15	comrade	0.07	cemetery keeper	-0.14	witness	0.03
has anh duoc	comrade	0.08	nephew	-0.11	brother	0.2
has anh duoi	resident	0.17
has anh duong	resident	-0.02	official	-0.13	finder	0.04	family	0.2
has anh em	kin	-0.31	comrade	0.53	resident	-0.76	finder	0.09	volunteer	-0.27	witness	-0.11	organisation	0.02	teacher	-0.09	nephew	-0.11	brother	0.22	niece	0.13	daughter	-0.09	sister-in-law	-0.18
has anh ha	kin	-0.01	comrade	0.17	volunteer	0.12	brother	0.05
has anh hai	kin	0.02	comrade	-0.39	family	-0.07
has anh ho	kin	0.29	comrade	-0.28	official	-0.04	volunteer	0.08	family	0.25	brother	-0.03	wife	0.07
has anh hoang	comrade	0.17	resident	-0.06
has anh hoi	kin	-0.28	comrade	-0.21	official	0.1	family of foreign veteran	0.07	brother	0.39
has anh hung	resident	-0.01	volunteer	0.01	nephew	-0.07	family	-0.03	brother	0.14	daughter	-0.05
has anh hy	witness	0.23	family	-0.04	wife	0.44
has anh khong	comrade	0.15	resident	0.13
has anh kia	kin	-0.26	resident	0.35	witness	-0.14
has anh la	kin	0.16	comrade	-0.05	resident	-0.03	cemetery keeper	0.05	witness	-0.08	nephew	-0.38	family	0.33	grandchild	-0.2	sister	0.63
has anh lai	comrade	0.26	resident	0.13
has anh lam	kin	-0.47	comrade	-0.08	finder	0.09
has anh le	kin	-0.12	comrade	0.06	organisation	0.33	nephew	-0.09	sister	0.19	wife	0.08
has anh linh	comrade	0.13	witness	0.06	nephew	-0.01	wife	0.11
has anh luc	resident	0.02
has anh luong	kin	0.02
has anh mat	official	0.07	organisation	0.01	brother	-0.13	sister	0.08	wife	0.26
has anh mo	family	-0.03	sister	0.07
has anh mot	kin	-0.01	foreign veteran	0.35	nephew	0.02
has anh nam	resident	0.06	official	-0.22	nephew	-0.16	family	-0.12	brother	0.02	sister-in-law	0.02
has anh nay	kin	-0.67	comrade	0.14	resident	0.37	niece	0.06
has anh nguoi	kin	-0.18	comrade	0.06	resident	0.35	wife	0.1
has anh nguyen	finder	-0.07	wife	0.03
has anh noi	resident	-0.06	child	0.03
has anh nuoi	comrade	0.1	witness	0.04
has anh o	kin	-0.47	resident	-0.09	cemetery keeper	0.12	witness	0.24	family	-0.11	brother	-0.3	sister	0.82	wife	0.01	son	0.02
has anh phan	kin	-0.27	resident	0.04	witness	0.19
has anh que	kin	-0.22	comrade	-0.22
has anh ra	comrade	0.24	sister	0.03
has anh re	kin	0.7	comrade	-0.11	resident	-0.26	family	0.11	sister-in-law	0.28
has anh ruot	kin	0.07	grandchild	-0.08	brother	0.12	sister	0.07
has anh sau	kin	-0.31	witness	0.13
has anh sinh	comrade	0.19	nephew	-0.01
has anh son	kin	0.21	teacher	0.1	nephew	0.13	niece	-0.12
has anh tai	resident	-0.14	teacher	0.11	family	0.03
has anh tam	volunteer	0.01	son	0.04
has anh ten	kin	-0.02	resident	0.46
has anh thi	kin	-0.43	comrade	0.2
has anh thieu	comrade	0.15	finder	0.16
has anh tho	grandchild	0.02
has anh thu	kin	0.34	comrade	-0.07	brother	-0.02
has anh tinh	kin	-0.17	comrade	0.06
has anh toi	kin	0.32	comrade	-0.4	resident	-0.19	cemetery keeper	-0.13	nephew	-0.17	family	-0.46	brother	0.8	niece	-0.05	sister	0.77	daughter	-0.04	wife	-0.07	son	-0.13
has anh trai	kin	0.61	comrade	-0.18	nephew	-0.16	family	0.12	grandchild	-0.52	brother	0.44	sister	0.31	daughter	-0.07	wife	-0.19	son	-0.27
has anh trong	wife	0.1
has anh tu	brother	0.07	sister	0.06	daughter	-0.01
has anh tuan	comrade	-0.29	organisation	0.21
has anh ve	comrade	0.24	resident	-0.14	nephew	-0.14	family	0.24	brother	-0.07	sister-in-law	0.21
has anh vu	resident	-0.03
has anh xuong	comrade	0.05
has anh y	kin	-0.32	comrade	0.11	resident	-0.24	official	0.13	witness	0.02	niece	0.02
has ans	kin	0.06	resident	0.05	finder	0.17	foreign veteran	0.78	family of foreign veteran	-0.2	researcher	-0.19	brother	0.15	niece	-0.07	sister	0.21
has any	kin	0.46	family	0.05	sister	-0.1
has ao	kin	-0.08	comrade	-0.15	resident	0.52	official	-0.02	finder	0.24	witness	0.2	foreign veteran	0.03	grandchild	0.01
has ap	kin	-0.02	comrade	-0.49	resident	0.7	official	0.18	cemetery keeper	0.08	volunteer	-0.1	witness	-0.5	nephew	-0.42	family	0.26	grandchild	0.28	brother	-0.09	sister	0.14	daughter	-0.12	child	0.2	great-grandchild	-0.02
has ap binh	kin	-0.08
has ap tan	resident	0.19	family	0.01
has appelait	foreign veteran	0.23	niece	0.24
has appelle	foreign veteran	0.12	nephew	0.02	sister	0.01	daughter	-0.01
has apres	kin	-0.01	researcher	-0.03	great-grandchild	0.16
has april	kin	-0.15	official	0.08	foreign veteran	0.18	family of foreign veteran	-0.24	nephew	-0.28	family	-0.08	grandchild	-0.09	niece	0.75	daughter-in-law	0.11
has are	kin	0.11	comrade	0.19	resident	-0.12	official	-0.03	finder	-0.46	volunteer	-0.16	witness	-0.07	organisation	0.11	foreign veteran	-0.17	researcher	-0.15	nephew	-0.06	family	-0.01	niece	-0.02	daughter	0.38
has army	kin	0.16	finder	0.33	foreign veteran	-0.58	nephew	0.05	sister	0.05
has arvn	finder	0.01	witness	-0.05	organisation	0.14	foreign veteran	-0.13	family of foreign veteran	0.14	sister	0.03	daughter-in-law	0.14
has as	kin	-0.23	resident	0.17	witness	0.33	foreign veteran	0.24	sister	0.01
has ask	kin	-0.01
has asked	comrade	-0.17	resident	-0.14	witness	0.22	family of foreign veteran	0.04	family	-0.14	sister	0.22	daughter-in-law	0.11
has asks	kin	0.28	finder	-0.04	volunteer	0.18	nephew	-0.07	family	-0.15	niece	0.12	sister	0.22	daughter	-0.05
has at	comrade	0.13	official	-0.19	finder	0.1	volunteer	-0.55	organisation	0.13	researcher	0.23	nephew	-0.23	family	-0.49	grandchild	0.24	brother	-0.21	niece	0.16	daughter	0.05	wife	-0.06	son	-0.3	great-grandchild	0.06
has at a	finder	0.22	grandchild	0.08
has at the	kin	0.2	comrade	0.05	official	-0.03	volunteer	-0.19	family of foreign veteran	-0.41	researcher	0.13	nephew	0.07	brother	-0.04	daughter	-0.03	daughter-in-law	0.02
has at ty	organisation	0.05	family	-0.02	grandchild	0.21
has au	comrade	-0.3	resident	0.05	official	-0.17	cemetery keeper	-0.08	volunteer	-0.19	witness	0.34	foreign veteran	0.07	family of foreign veteran	-0.07	nephew	-0.12	family	0.43	grandchild	-0.04	niece	-0.08	sister	0.21	daughter	0.1	wife	-0.03	son	-0.02	child	-0.08	great-grandchild	-0.06
has au duong	comrade	-0.05	niece	-0.1	sister	0.06
has avait	kin	-0.39	comrade	0.05	foreign veteran	-0.11	nephew	0.03	brother	0.19	niece	-0.11
has avec	kin	-0.32	comrade	0.06	resident	-0.1	finder	0.17	witness	-0.27	teacher	0.18	family of foreign veteran	0.17	researcher	-0.22	nephew	0.07	niece	-0.37	sister	0.37
has ay	comrade	0.34	official	-0.28	cemetery keeper	-0.13	volunteer	-0.25	witness	0.15	organisation	-0.36	teacher	-0.09	family of foreign veteran	0.2	nephew	-0.64	family	0.34	grandchild	-0.05	sister	0.22	daughter	-0.35	wife	0.5	son	-0.13	child	0.27	daughter-in-law	0.12	great-grandchild	-0.17
has ay co	comrade	0.19	resident	-0.06	witness	0.02
has ay con	finder	0.15	family	0.07
has ay cung	kin	-0.12	resident	-0.12	family of foreign veteran	0.11
has ay khong	finder	0.05	sister	0.08
has ay la	kin	-0.4	comrade	0.27	cemetery keeper	-0.01	family of foreign veteran	0.04	nephew	-0.02	family	-0.12	brother	0.05	niece	-0.08	sister	-0.1	wife	0.04	son	-0.13	child	0.16
has ay nam	kin	-0.08	resident	0.06	family	0.05
has ay nay	comrade	-0.05	resident	0.02	niece	0.15
has ay o	kin	0.14	resident	-0.15	finder	0.21	family	0.12	grandchild	-0.11	niece	0.11
has ay ten	family	0.02
has ay toi	kin	0.03	resident	-0.07	son	0.02
has ayun	kin	0.45	volunteer	0.03	grandchild	-0.09	niece	0.04	daughter	0.19
has b	kin	-0.25	comrade	0.21	resident	-0.09	official	-0.28	finder	-0.63	volunteer	0.09	witness	-0.62	family of foreign veteran	-0.15	researcher	0.59	nephew	0.01	brother	-0.11	niece	-0.23	daughter-in-law	-0.23	sister-in-law	-0.11	great-grandchild	-0.18
has b pho	comrade	0.51	official	-0.18
has b truong	comrade	0.14	volunteer	-0.24	organisation	0.04	family	-0.38	brother	0.19	daughter	0.08
has b1	volunteer	-0.06	brother	0.01	sister	0.01
has b2	comrade	-0.13	resident	0.06	official	0.18	volunteer	0.17	organisation	0.06	brother	0.02	child	0.04
has b3	kin	-0.31	comrade	-0.03	resident	-0.2	official	-0.09	finder	0.03	volunteer	-0.16	researcher	0.04	family	0.1	grandchild	-0.08	brother	0.02	daughter	0.11
has b40	kin	-0.24	comrade	0.27
has b41	kin	-0.14	comrade	0.14	nephew	0.03	niece	-0.04	sister	0.02
has b5	nephew	-0.21	family	-0.2	grandchild	0.24	brother	-0.06	niece	0.33
has b52	kin	0.52	comrade	-0.13	witness	-0.08	nephew	-0.07	family	-0.04	sister	0.18	daughter	-0.2	son	0.19
has ba	kin	-0.1	comrade	0.04	resident	0.18	official	0.06	finder	-0.25	cemetery keeper	0.23	volunteer	-0.09	witness	-0.45	teacher	-0.28	family of foreign veteran	0.07	nephew	-0.01	family	-0.35	grandchild	0.51	brother	-0.15	niece	-0.17	sister	-0.5	daughter	-0.12	wife	0.06	child	0.46	daughter-in-law	-0.05	sister-in-law	0.18	great-grandchild	-0.17
has ba anh	kin	0.37	comrade	0.14	resident	0.17	nephew	-0.24	niece	0.05
has ba ba	resident	-0.06	organisation	0.08	child	0.16	great-grandchild	0.11
has ba ban	resident	-0.12
has ba bao	kin	0.09	resident	-0.06	official	0.03	volunteer	0.02	nephew	-0.23	family	-0.12	grandchild	0.6
has ba bay	kin	-0.05	resident	-0.18	witness	0.11	grandchild	0.16	wife	0.14
has ba be	kin	0.13	comrade	-0.02	brother	0.05	daughter	0.05
has ba cai	kin	-0.1	comrade	-0.07	finder	0.14	witness	0.15	nephew	0.19
has ba chau	kin	0.25	comrade	-0.07	resident	0.09	nephew	-0.12	grandchild	0.39	niece	-0.16
has ba che	kin	0.29	resident	-0.08	witness	0.01	grandchild	0.07	brother	0.08	sister	0.01
has ba chi	comrade	-0.2	nephew	-0.12	grandchild	0.03	brother	-0.06	sister	0.44
has ba chu	kin	-0.25	comrade	0.03	volunteer	0.28	child	0.04
has ba chuc	kin	0.12	family	0.09	sister-in-law	0.06
has ba co	kin	0.4	comrade	-0.17	official	-0.24	volunteer	-0.16	family of foreign veteran	0.06	nephew	-0.12	family	0.25	grandchild	-0.18	brother	-0.15	sister	0.21	child	-0.14	great-grandchild	0.62
has ba con	kin	0.08	resident	-0.15	official	0.27	finder	-0.33	volunteer	0.04	witness	0.09	family	-0.41	grandchild	0.51	niece	0.13	sister	-0.21	daughter	-0.01	wife	-0.2	son	-0.3	child	0.59	great-grandchild	0.03
has ba cu	kin	-0.39	comrade	0.19	finder	0.27
has ba cung	kin	0.4	resident	-0.46	witness	0.02
has ba dac	comrade	-0.01	resident	-0.05	cemetery keeper	0.17	family	0.22	daughter	0.15
has ba den	finder	0.13	nephew	0.16	family	-0.17
has ba di	volunteer	0.26	family	-0.02	wife	-0.05	child	0.63
has ba doi	nephew	0.26	grandchild	-0.1
has ba dong	comrade	0.21	resident	-0.01	brother	0.37	niece	-0.09	great-grandchild	0.1
has ba dua	kin	-0.43	resident	-0.08	volunteer	0.25	teacher	0.05
has ba em	kin	0.19	comrade	0.13	resident	-0.36	cemetery keeper	0.04	nephew	-0.36	grandchild	0.05	niece	-0.32	daughter	0.07	child	0.44	great-grandchild	-0.03
has ba gia	official	0.1	nephew	-0.05
has ba hai	kin	-0.12	resident	-0.09	official	0.39	finder	0.05	organisation	0.07	foreign veteran	0.05	brother	0.01
has ba hom	kin	-0.23	comrade	0.23
has ba khong	kin	-0.11	finder	0.08	foreign veteran	0.07	nephew	-0.31	grandchild	0.49	niece	-0.1
has ba la	kin	0.1	resident	0.13	official	-0.09	family	0.1	brother	-0.13	niece	-0.21	sister	0.03	wife	-0.55	great-grandchild	0.21
has ba lam	resident	-0.09	son	0.06
has ba le	kin	0.09	comrade	-0.17	resident	0.16	family	0.27
has ba linh	nephew	0.3	family	-0.02
has ba lo	kin	-0.13	finder	0.18	witness	0.03
has ba long	kin	-0.12	comrade	-0.02	resident	0.24	official	0.13	grandchild	0.16	wife	0.01
has ba ma	comrade	0.07
has ba mat	kin	0.16	resident	-0.03	organisation	0.04	niece	-0.05	son	0.13
has ba mo	resident	-0.29	official	0.03	witness	0.11	teacher	0.01	son	0.04
has ba muoi	kin	0.11	resident	-0.09
has ba na	kin	0.09	resident	0.26	grandchild	-0.04
has ba nam	kin	-0.22	comrade	0.46	resident	0.45	volunteer	-0.06	witness	-0.04	organisation	0.05	nephew	-0.19	daughter	-0.07	child	0.46	great-grandchild	0.04
has ba ngay	child	0.06
has ba ngoai	kin	0.44	comrade	-0.1	resident	-0.3	nephew	-0.25	grandchild	0.7	niece	0.24	sister	-0.13	daughter	-0.08	wife	-0.01	son	-0.1	child	-0.08
has ba ngoi	kin	-0.12	resident	-0.12	cemetery keeper	0.19
has ba nguoi	kin	-0.12	comrade	0.02	resident	0.17	volunteer	-0.08	nephew	0.16	sister	0.29
has ba nhan	kin	-0.19	witness	0.25	brother	0.06
has ba nho	kin	0.02	official	0.06	witness	-0.25	organisation	0.01
has ba noi	kin	0.24	comrade	-0.39	resident	-0.15	official	-0.17	volunteer	0.23	nephew	0.37	family	-0.6	grandchild	0.51	brother	-0.29	niece	0.34	sister	-0.31	daughter	0.05	wife	-0.14	son	-0.38	child	-0.04	daughter-in-law	-0.02
has ba o	resident	-0.1	grandchild	0.25
has ba ong	kin	0.26	resident	-0.28	official	-0.12	cemetery keeper	0.07
has ba ria	comrade	-0.07	resident	-0.04	volunteer	0.1	grandchild	0.06
has ba sau	kin	0.12	volunteer	0.03	daughter-in-law	0.02
has ba tam	kin	-0.13	comrade	0.17	resident	-0.03	official	0.22
has ba ten	comrade	0.02	resident	0.08	finder	0.12	researcher	0.18	family	-0.15	grandchild	0.12	wife	0.04	son	0.14
has ba thang	kin	0.03	comrade	0.56	resident	-0.15	witness	-0.06	nephew	-0.08	family	0.16	grandchild	-0.2	brother	0.12	niece	-0.06	wife	0.42
has ba thanh	kin	-0.31	comrade	0.22
has ba thi	comrade	0.16	resident	-0.1	official	0.1	family	0.07	brother	0.03
has ba thuoc	kin	-0.31	comrade	-0.12	resident	0.11	organisation	0.1	sister-in-law	0.02
has ba to	daughter-in-law	0.02
has ba toi	kin	0.28	comrade	-0.26	resident	0.21	foreign veteran	0.08	grandchild	0.16	brother	-0.1	son	0.23	child	0.09
has ba tu	kin	0.24	comrade	-0.4	resident	0.02	witness	0.12	organisation	0.08	daughter	0.2
has ba tui	kin	0.24	grandchild	-0.04	daughter	0.02	child	0.06
has ba vi	nephew	-0.5	family	0.41	niece	0.07
has bac	kin	0.14	comrade	-0.22	resident	-0.07	official	-0.39	finder	-0.31	cemetery keeper	-0.1	volunteer	0.56	witness	-0.16	organisation	-0.63	teacher	-0.23	foreign veteran	0.21	family of foreign veteran	-0.43	researcher	-0.37	nephew	1.08	family	-0.14	grandchild	-0.25	brother	-0.31	niece	0.39	sister	-0.38	daughter	-0.23	wife	-0.66	son	-0.18	child	-0.57	daughter-in-law	-0.33	sister-in-law	-0.54	great-grandchild	-0.52
has bac a	kin	-0.05	nephew	0.15
has bac anh	kin	0.22	comrade	-0.31	brother	0.04
has bac bao	comrade	-0.05	official	-0.06	cemetery keeper	0.03
has bac bi	kin	0.23	nephew	0.18	family	-0.08	brother	0.03	niece	0.09
has bac ca	kin	0.02	comrade	-0.07	resident	0.07	official	-0.02	nephew	0.28	grandchild	-0.06
has bac ccb	nephew	-0.04	family	0.12
has bac chau	kin	0.2	comrade	-0.04	witness	0.12	nephew	0.18	family	-0.25	niece	0.17
has bac cho	kin	0.03	comrade	0.19	nephew	-0.02	family	0.12
has bac co	comrade	-0.12	resident	-0.29	official	0.37	cemetery keeper	0.02	nephew	0.13	family	-0.02
has bac con	witness	-0.02	organisation	0.16	niece	0.05
has bac cung	kin	-0.29	comrade	0.6	resident	-0.09	nephew	-0.04	family	0.29	niece	-0.09	daughter	0.05
has bac di	kin	0.02	nephew	0.15	family	-0.01
has bac em	kin	0.32	nephew	0.49	family	-0.1	grandchild	-0.47	child	-0.06
has bac giang	kin	0.3	comrade	0.33	family	-0.14	niece	0.01	sister	-0.08	daughter-in-law	0.13	sister-in-law	0.02
has bac ha	comrade	0.04	official	0.1	volunteer	0.11
has bac hai	kin	0.02	comrade	-0.5	nephew	0.03	family	0.16	grandchild	-0.41	niece	0.24
has bac kan	kin	0.04	comrade	0.08	nephew	-0.3	niece	0.21
has bac la	kin	0.46	witness	-0.01	nephew	0.23	family	0.06
has bac mat	kin	0.11	official	0.19	family	-0.19	niece	0.37	child	0.07
has bac nam	kin	0.27	comrade	-0.22	resident	0.34	nephew	0.01	family	-0.03	niece	0.09
has bac nao	kin	-0.14	comrade	-0.23	volunteer	0.34	family of foreign veteran	0.1	family	0.39	sister	0.04
has bac ninh	comrade	0.03	foreign veteran	0.15	family	0.1	niece	-0.24	daughter	0.23
has bac noi	nephew	0.17	grandchild	-0.09
has bac o	official	-0.08	nephew	-0.27	family	0.69	grandchild	-0.13
has bac oi	kin	-0.54	resident	0.02	official	0.12	witness	0.04	family	0.14	grandchild	-0.17	niece	0.06	daughter-in-law	0.01
has bac quang	comrade	0.05	grandchild	0.04	brother	0.06	niece	0.11
has bac ruot	witness	0.16	family	-0.67	niece	0.48
has bac si	kin	-0.02	comrade	0.54	resident	0.07	finder	0.19	teacher	0.05	nephew	-0.21	family	0.13	brother	0.11	daughter	-0.02
has bac sinh	kin	0.31	comrade	-0.06	resident	0.03	family	-0.03	niece	0.07
has bac son	kin	-0.06	comrade	0.02	family	0.17	grandchild	-0.09	niece	-0.03
has bac song	kin	-0.38	nephew	-0.05
has bac ten	kin	-0.2	comrade	-0.1	resident	0.08	nephew	0.25	family	-0.07	brother	0.22	niece	-0.14
has bac thai	comrade	-0.04	brother	0.09	niece	-0.12
has bac thuong	kin	-0.03	nephew	0.15	family	-0.12	daughter	-0.03
has bac toi	kin	-0.08	comrade	-0.12	nephew	0.81	family	-0.28	brother	-0.05
has bac trong	finder	-0.14	foreign veteran	0.07	niece	-0.02	child	0.05
has bac trung	kin	0.22	comrade	0.19	nephew	-0.22	family	0.05	brother	-0.22	niece	0.04	sister	0.16
has bac viet	teacher	0.09	foreign veteran	0.37	son	0.08
has bach	kin	-0.13	comrade	0.15	resident	0.01	official	-0.16	cemetery keeper	0.17	nephew	0.11	family	-0.22	niece	-0.01	daughter	-0.02	daughter-in-law	0.09
has bach khoa	comrade	0.1	grandchild	-0.04	niece	0.17	sister-in-law	0.07
has back	kin	-0.18	finder	-0.03	volunteer	-0.05	foreign veteran	-0.04	family of foreign veteran	0.37	researcher	-0.04	nephew	0.3	daughter	-0.2
has bai	kin	0.03	comrade	-0.04	resident	0.21	finder	0.04	organisation	-0.3	family	0.36	grandchild	-0.18	niece	-0.09	sister	0.44	daughter	-0.08	wife	-0.02	son	0.02	child	0.03	daughter-in-law	-0.23
has bai cat	kin	0.2	resident	-0.29
has bai dau	comrade	0.09	family	0.15
has bai tha	comrade	-0.15	resident	0.18	witness	0.02
has bam	kin	-0.47	comrade	0.08	teacher	0.13	sister	0.16
has ban	kin	-0.18	comrade	0.25	resident	0.3	official	0.09	cemetery keeper	-0.34	witness	-0.07	organisation	0.15	teacher	-0.04	foreign veteran	-0.75	family of foreign veteran	-0.76	researcher	-0.02	nephew	-0.32	family	0.54	grandchild	0.18	brother	-0.32	sister	0.18	daughter	0.04	wife	-0.09	son	-0.21	child	-0.01	daughter-in-law	-0.22	sister-in-law	-0.71	great-grandchild	0.25
has ban ban	official	-0.03	teacher	0.11
has ban bien	comrade	0.11	niece	0.02
has ban ca	child	0.08
has ban chet	kin	-0.01	comrade	0.09	official	0.07	witness	-0.42	nephew	0.04	brother	-0.32
has ban chi	finder	0.43	volunteer	-0.04	grandchild	-0.1	niece	-0.06	daughter	0.28
has ban chinh	official	0.09	organisation	0.03
has ban cho	kin	-0.16	comrade	0.07
has ban chqs	kin	-0.04	resident	-0.2	official	0.28	finder	-0.14
has ban co	kin	0.14	official	-0.15	nephew	0.12	family	0.07	grandchild	-0.16
has ban cua	kin	0.17	resident	-0.23	volunteer	0.04	researcher	0.17	brother	-0.01
has ban cung	kin	0.03	family	0.5	niece	-0.26	daughter	-0.07	son	0.18	great-grandchild	0.05
has ban dau	kin	0.21	comrade	-0.21	resident	-0.17	official	0.05	finder	0.09	family	-0.02	grandchild	0.05	niece	0.02
has ban do	kin	-0.22	resident	0.14	official	0.09
has ban dong	kin	0.48	comrade	0.09	finder	-0.2	family	0.08	grandchild	-0.1	brother	-0.08	son	0.01
has ban giao	cemetery keeper	0.05	daughter	0.04
has ban goc	comrade	-0.07	official	-0.21	volunteer	0.09	daughter	0.08
has ban hoi	kin	-0.1	resident	0.3	official	0.06
has ban lien	witness	-0.02	organisation	0.22	daughter	0.04
has ban luc	researcher	0.18	family	-0.02	grandchild	0.23	niece	-0.16	son	0.04
has ban na	kin	0.21	resident	-0.14	official	-0.33	organisation	0.07	family	-0.2	daughter	0.27
has ban nam	kin	-0.1	official	0.06	nephew	-0.12	family	0.04	niece	0.13
has ban ngay	kin	0.4	resident	-0.43	witness	-0.01	family	0.39	grandchild	-0.13	daughter	0.2
has ban noi	kin	-0.39	resident	-0.14	finder	0.27	volunteer	0.01
has ban o	kin	0.51	resident	0.04	witness	-0.16	organisation	0.01	grandchild	-0.11	brother	0.01	niece	0.13	sister	-0.08	daughter	-0.1	wife	-0.09	child	0.33	great-grandchild	-0.09
has ban ong	volunteer	0.01	nephew	-0.26	niece	0.31	great-grandchild	0.08
has ban quan	resident	0.32	cemetery keeper	0.07	family	0.12	grandchild	0.29	brother	-0.1
has ban tai	comrade	0.22	official	-0.04	grandchild	0.24
has ban ten	kin	0.04	finder	-0.05	nephew	0.04	family	-0.11	grandchild	0.09
has ban than	kin	-0.14	comrade	0.01
has ban tho	witness	0.12	family	0.04	grandchild	0.02	sister	0.07
has ban toi	kin	-0.47	comrade	0.22	official	-0.06
has ban tu	kin	0.16	resident	-0.14	nephew	0.03
has ban ve	finder	0.05
has bang	kin	-0.06	comrade	0.13	resident	0.26	official	0.18	finder	0.12	cemetery keeper	-0.54	volunteer	0.38	witness	-0.22	organisation	0.09	teacher	-0.35	researcher	-0.25	nephew	0.14	grandchild	-0.65	brother	0.01	niece	0.25	sister	-0.4	daughter	-0.16	son	0.04	child	-0.34	daughter-in-law	-0.13	sister-in-law	-0.63	great-grandchild	0.26
has bang bac	kin	0.45	nephew	0.04	family	-0.43	grandchild	-0.06	brother	-0.02	niece	0.28	sister	-0.05	daughter	-0.2
has bang bo	comrade	0.31
has bang cho	kin	-0.47	comrade	0.57	niece	0.05
has bang chu	resident	0.18	nephew	0.22
has bang da	kin	-0.2	volunteer	0.08
has bang hieng	kin	0.43	family	0.03
has bang la	foreign veteran	0.16	family of foreign veteran	-0.01
has bang lang	kin	-0.42	comrade	0.35	resident	0.15	volunteer	0.06	nephew	0.02
has bang to	kin	-0.06	nephew	-0.04	family	-0.16	niece	0.1
has bang tqgc	kin	0.36	comrade	-0.27	family	-0.46	brother	0.18	son	0.19
has banh	kin	0.21	comrade	-0.13	resident	-0.18	brother	0.02	son	0.17
has bank	comrade	0.21	witness	0.09	researcher	0.05	niece	0.08
has bao	kin	-0.34	comrade	-0.01	resident	0.21	finder	-0.13	cemetery keeper	-0.43	volunteer	0.33	witness	-0.31	organisation	0.24	teacher	-0.07	foreign veteran	-0.41	researcher	-0.13	nephew	-0.12	family	-0.27	grandchild	-0.03	brother	0.24	niece	-0.23	sister	0.24	daughter	0.13	son	0.12	child	-0.19	sister-in-law	0.28
has bao an	kin	0.1	resident	-0.06	son	0.17
has bao anh	kin	-0.45	witness	0.01
has bao ba	kin	-0.05	resident	0.15	family	-0.04
has bao bac	kin	0.26	nephew	0.35
has bao cao	kin	-0.27	comrade	-0.17	resident	-0.68	finder	-0.04	volunteer	0.52	witness	-0.02	organisation	0.12	nephew	0.02
has bao cho	kin	-0.26	comrade	-0.1	resident	0.3	finder	0.16	nephew	-0.21	family	0.1
has bao chon	kin	0.1	comrade	-0.22	nephew	0.03	family	-0.1	son	0.03	sister-in-law	0.18
has bao chu	kin	0.44	comrade	-0.06	nephew	-0.11	niece	0.04	great-grandchild	0.11
has bao co	resident	-0.08	official	0.25	finder	-0.08	grandchild	0.03	sister-in-law	0.2
has bao con	nephew	-0.13
has bao cu	kin	0.5	resident	-0.05	nephew	-0.06	family	0.4	grandchild	-0.03	son	0.09
has bao cua	resident	0.2	cemetery keeper	0.09	nephew	0.08
has bao da	kin	0.31	resident	-0.08	family	-0.25	brother	-0.13	sister	0.27	child	0.02	daughter-in-law	0.21
has bao de	kin	-0.18	comrade	0.43	resident	0.12	finder	-0.09	cemetery keeper	0.04	child	0.09
has bao ghi	nephew	0.02
has bao gio	kin	-0.38	resident	-0.09	foreign veteran	0.08	nephew	0.02	family	-0.1	niece	0.02	child	0.06
has bao hai	family	-0.03
has bao hoi	resident	-0.26	volunteer	0.11	organisation	0.01	sister	-0.01
has bao khong	comrade	0.04	nephew	-0.02	son	0.03	sister-in-law	0.02
has bao la	comrade	0.18	resident	0.46	official	-0.14	nephew	0.03	family	-0.28	brother	0.15	wife	0.18
has bao lai	organisation	0.11	family	0.11
has bao loc	volunteer	0.07	family	-0.07	sister	0.1
has bao mat	kin	0.27	comrade	-0.04	official	-0.02	organisation	0.04	nephew	-0.1	daughter	0.03	son	0.14	child	0.06
has bao mo	kin	0.03	comrade	0.28	resident	-0.17	finder	0.01	grandchild	-0.05	daughter	0.27
has bao nam	foreign veteran	0.05	grandchild	0.05
has bao ngay	finder	0.05	witness	0.18	organisation	0.07	sister	0.06
has bao nhieu	kin	0.12	nephew	0.3
has bao o	resident	-0.01	volunteer	0.12	nephew	-0.01	wife	0.08
has bao ong	resident	0.03	family	-0.46	grandchild	0.7
has bao tang	official	0.14	nephew	-0.02	niece	0.04
has bao thay	witness	0.44	brother	0.09
has bao tin	comrade	0.22	finder	-0.06	cemetery keeper	-0.06	organisation	0.19	nephew	-0.16	grandchild	-0.05	niece	0.1	sister	-0.1	daughter	0.25
has bao toi	kin	-0.23	official	-0.16	volunteer	0.12	witness	0.08	teacher	0.01	foreign veteran	0.04
has bao tu	kin	0.43	official	-0.35	finder	-0.28	cemetery keeper	-0.18	volunteer	-0.22	witness	-0.04	teacher	-0.02	nephew	-0.07	brother	-0.1	niece	0.18	sister	0.02	child	-0.13
has bao ve	kin	-0.61	comrade	0.15	resident	0.24	finder	0.12	witness	0.01	niece	-0.01	son	0.1
has bao xa	resident	-0.02	volunteer	0.02	brother	0.11
has bat	kin	0.07	comrade	-0.15	official	-0.11	finder	0.08	cemetery keeper	-0.18	volunteer	-0.25	witness	-0.08	organisation	-0.28	family of foreign veteran	-0.12	researcher	0.03	nephew	0.18	family	-0.26	grandchild	0.01	niece	-0.46	daughter	0.16	wife	-0.29	son	-0.02	great-grandchild	0.06
has bat o	comrade	-0.15	resident	0.11	nephew	-0.06	brother	0.22	daughter	0.02
has bat roi	comrade	-0.14	witness	0.08	grandchild	0.03	great-grandchild	0.01
has bat xat	resident	0.27	nephew	0.19
has bataillon	kin	0.13	organisation	0.05	teacher	0.17	researcher	-0.12	family	-0.16	grandchild	0.04	niece	0.04	daughter	0.07
has battalion	kin	0.23	comrade	-0.04	official	-0.13	volunteer	0.27	great-grandchild	0.08
has bau	kin	0.16	comrade	-0.2	resident	-0.15	official	-0.3	finder	0.18	family	0.03	grandchild	-0.21	niece	-0.46	wife	0.03
has bay	kin	-0.06	comrade	0.01	resident	-0.13	official	-0.09	finder	0.13	cemetery keeper	0.06	volunteer	-0.11	witness	0.41	organisation	-0.4	family of foreign veteran	-0.01	family	-0.22	grandchild	0.35	brother	-0.2	niece	0.01	daughter	-0.09	wife	0.11	son	0.09	child	0.21	daughter-in-law	0.09
has bay ba	kin	0.15	comrade	0.22	resident	-0.04	official	0.02	sister	0.07	wife	0.06
has bay ban	comrade	-0.1	witness	0.03
has bay gio	kin	0.33	comrade	-0.12	resident	0.24	volunteer	-0.12	nephew	0.27	family	-0.37	brother	-0.01	wife	0.09	son	0.18
has bay hai	comrade	-0.02
has bay lam	kin	-0.02	resident	0.31	witness	-0.08	sister-in-law	0.05
has bay mot	niece	-0.09	daughter	0.08
has bay muoi	kin	-0.1	nephew	-0.11	daughter	-0.07	son	0.18
has bay my	kin	0.06	comrade	-0.07	resident	0.13	witness	0.18
has bay nam	comrade	-0.19	resident	-0.24	son	-0.01	child	0.16
has bay nguoi	nephew	0.1
has be	kin	0.14	resident	0.13	official	-0.25	finder	-0.45	volunteer	0.31	witness	-0.08	organisation	0.36	teacher	-0.07	family of foreign veteran	-0.35	researcher	0.28	family	-0.55	brother	0.2	sister	-0.05	daughter	0.27	wife	0.2	son	0.2	daughter-in-law	-0.32
has be ich	organisation	0.09	family	-0.15	son	0.14
has be tong	kin	-0.18	resident	0.25	official	0.09	witness	0.06
has be van	comrade	0.07	niece	-0.03
has because	resident	0.03	witness	0.2	nephew	-0.15	grandchild	0.27	daughter-in-law	0.07
has been	official	0.45	foreign veteran	-0.01	sister	0.07
has before	kin	-0.37	resident	-0.06	official	0.38	finder	-0.11	foreign veteran	0.36	family of foreign veteran	0.03	grandchild	-0.08	daughter	0.05
has behind	kin	-0.23	comrade	-0.31	resident	0.16	finder	-0.11	foreign veteran	0.04	family of foreign veteran	0.01	niece	-0.07	daughter	0.2
has behind the	comrade	-0.22	family of foreign veteran	0.06
has ben	kin	-0.09	comrade	-0.08	resident	-0.19	official	-0.18	finder	0.28	cemetery keeper	0.12	witness	0.23	organisation	-0.15	teacher	-0.12	family of foreign veteran	0.18	researcher	-0.19	family	-0.25	grandchild	-0.19	niece	0.07	sister	-0.23	daughter	-0.05	wife	0.13	son	0.28	child	-0.23	daughter-in-law	-0.58	great-grandchild	0.25
has ben bo	comrade	-0.15	resident	-0.07	official	0.14	family	0.2	grandchild	-0.37	niece	0.02	child	-0.03
has ben canh	kin	-0.37	comrade	0.1	resident	0.07	nephew	-0.05	grandchild	0.11	niece	0.06
has ben cat	resident	-0.03	organisation	0.05	child	0.09
has ben cau	comrade	-0.04	volunteer	0.13	family	0.03	grandchild	-0.03
has ben do	kin	0.35	comrade	-0.34	resident	-0.1	family	-0.1	grandchild	0.11	brother	-0.25	sister	0.07	daughter	0.18	son	-0.01	child	0.11
has ben duong	witness	0.21
has ben hai	kin	0.13
has ben kia	kin	-0.17	resident	0.29	official	-0.12	finder	-0.09	witness	0.31	family of foreign veteran	0.1	sister	0.03	son	0.17
has ben lao	kin	0.42	volunteer	-0.04	teacher	0.09	nephew	0.04	family	-0.23	wife	0.02	great-grandchild	0.01
has ben minh	kin	0.02	resident	0.2	grandchild	0.03	sister	0.08
has ben nay	resident	-0.13	grandchild	0.16
has ben ngoai	kin	0.06	nephew	-0.14	family	0.56	grandchild	-0.34
has ben nha	official	0.27	niece	0.03
has ben noi	resident	-0.13	family	-0.16
has ben pha	kin	-0.1	resident	0.05	volunteer	0.11	nephew	-0.1
has ben song	kin	-0.16	brother	0.09	niece	0.08
has ben suoi	kin	0.42	comrade	-0.18	official	-0.06	niece	0.05	daughter-in-law	0.04
has ben ta	resident	0.1
has ben trai	kin	-0.33	comrade	0.41	cemetery keeper	0.31	foreign veteran	0.02
has ben tre	kin	0.28	resident	-0.37	finder	0.02	witness	-0.17	family of foreign veteran	0.16	nephew	-0.01	family	0.18	brother	-0.02	niece	0.16	child	0.19
has ben trong	kin	-0.33	comrade	-0.15	resident	-0.03	official	-0.33	finder	0.7
has ben xa	kin	-0.07	finder	0.05	great-grandchild	0.12
has ben xe	kin	-0.07	comrade	0.3
has benh	kin	0.19	comrade	0.26	resident	-0.3	finder	0.38	witness	-0.21	organisation	-0.08	nephew	0.19	family	-0.18	grandchild	-0.07	brother	0.04	niece	0.41	daughter	0.3	wife	-0.07	son	-0.17	child	-0.25
has benh vien	kin	0.37	comrade	-0.35	resident	-0.27	witness	-0.03	family	-0.48	grandchild	0.08	niece	0.21	child	-0.01
has benh xa	comrade	0.26	resident	-0.05	finder	0.32	grandchild	-0.14	daughter	0.04	daughter-in-law	0.1
has beo	comrade	-0.06	nephew	-0.09
has bep	kin	-0.06	comrade	0.17	official	-0.08	finder	0.01	witness	0.17	nephew	0.11	family	-0.15	brother	0.02
has beside	official	0.1	foreign veteran	0.18	sister	0.29
has bi	kin	-0.09	comrade	0.64	resident	0.32	official	-0.01	finder	-0.3	cemetery keeper	-0.53	volunteer	-1.1	witness	-0.13	teacher	0.13	foreign veteran	-0.11	family of foreign veteran	-0.34	nephew	-0.35	family	0.06	grandchild	0.02	niece	0.11	sister	-0.03	daughter	0.14	wife	0.01	child	0.02	sister-in-law	-0.1	great-grandchild	0.14
has bi b52	kin	-0.21	son	0.02	daughter-in-law	0.04
has bi ban	kin	-0.24	comrade	-0.14	resident	-0.11	witness	0.3	organisation	0.11	nephew	0.6	grandchild	0.15	brother	-0.06	daughter	0.07	son	-0.25
has bi bat	kin	0.01	comrade	0.38	official	-0.01	family	-0.09	niece	-0.2	daughter	0.2	son	-0.35
has bi biet	comrade	0.26	resident	-0.43	grandchild	0.12	niece	-0.17	sister	-0.07
has bi bom	kin	0.08	comrade	0.08	finder	0.05	witness	-0.08	nephew	0.23	brother	0.28
has bi coi	comrade	0.19
has bi dan	comrade	0.16	nephew	-0.02	niece	0.09	child	0.01
has bi danh	kin	0.17	foreign veteran	0.09	nephew	-0.03	brother	-0.13	daughter	0.31	son	-0.07	great-grandchild	0.06
has bi dich	resident	0.2	official	0.09	nephew	-0.16	niece	-0.01	child	0.22	great-grandchild	0.09
has bi dong	kin	-0.44	comrade	-0.2	finder	0.26	nephew	0.03
has bi linh	resident	0.08	nephew	0.43	family	-0.25	grandchild	-0.04	brother	-0.17	daughter	0.02
has bi lo	resident	-0.38
has bi manh	kin	-0.05	comrade	0.19
has bi mat	resident	0.02	nephew	0.19	brother	0.04
has bi may	comrade	-0.04	resident	-0.16	nephew	-0.15	family	0.19
has bi phao	comrade	0.49	resident	-0.22	family	0.24	daughter	-0.02
has bi phuc	kin	0.07	official	-0.24	grandchild	-0.06	brother	-0.08	daughter	0.15
has bi sot	comrade	0.14	witness	0.14
has bi tay	kin	0.06	comrade	-0.15	resident	0.06	witness	-0.03	organisation	0.05	family	0.1	grandchild	-0.07	daughter	0.12
has bi thu	kin	-0.25	comrade	-0.36	resident	0.09	official	0.54	witness	0.48	nephew	-0.05	family	0.04	brother	-0.09	niece	-0.02	wife	0.27	son	0.06	child	0.03
has bi thuong	kin	-0.45	comrade	0.11	resident	0.4	official	-0.2	finder	-0.08	family	0.11	niece	0.07
has bi truc	comrade	0.07	resident	0.13	witness	-0.2	organisation	0.05	great-grandchild	0.18
has bi trung	comrade	-0.17	resident	-0.17	teacher	0.05	nephew	-0.04	grandchild	-0.08	brother	0.32	wife	0.07
has bi vao	resident	0.08
has bi vui	kin	-0.05	comrade	0.14
has bia	kin	-0.13	comrade	-0.07	resident	0.36	official	-0.35	finder	0.15	cemetery keeper	0.74	volunteer	-0.04	witness	-0.21	teacher	0.46	foreign veteran	-0.06	family of foreign veteran	-0.11	grandchild	0.33	brother	-0.22	niece	-0.13	daughter	-0.43	son	0.1	child	0.05	daughter-in-law	-0.03
has bia chi	kin	-0.16	resident	-0.39	nephew	0.04	daughter-in-law	0.01
has bia de	comrade	-0.15	grandchild	0.06	niece	0.02
has bia ghi	kin	-0.16	resident	0.43	official	0.04	finder	-0.08	cemetery keeper	0.35	volunteer	-0.01	nephew	-0.19	family	0.15	grandchild	0.16	niece	0.11	daughter	-0.05	wife	-0.02
has bia go	resident	0.35	finder	-0.26
has bia khac	kin	-0.39	comrade	0.37	finder	0.1
has bia mo	kin	0.06	comrade	-0.34	resident	-0.12	official	-0.04	finder	0.1	nephew	-0.05	daughter	0.1	child	0.19	great-grandchild	0.03
has bia o	kin	0.16	cemetery keeper	0.03	nephew	0.03	family	0.13
has bia rung	kin	-0.19	comrade	0.3	resident	-0.14
has bia trang	kin	0.47	comrade	-0.14	family	-0.13
has bich	kin	-0.12	comrade	-0.21	resident	0.45	official	-0.19	finder	-0.19	volunteer	0.15	organisation	0.04	teacher	0.22	nephew	0.15	family	-0.1	niece	-0.15	daughter	0.01	son	-0.27	sister-in-law	0.08
has bien	kin	0.08	comrade	-0.08	resident	-0.43	official	0.34	finder	-0.1	volunteer	-0.5	witness	0.15	teacher	0.2	foreign veteran	-0.16	family of foreign veteran	0.06	nephew	0.17	family	0.57	grandchild	-0.05	brother	-0.21	daughter	-0.17	wife	-0.27	child	-0.18	great-grandchild	0.08
has bien ban	kin	-0.02	comrade	-0.12	official	0.63	finder	-0.06	researcher	0.17	daughter	0.08
has bien gioi	organisation	0.16	family	0.31	sister-in-law	0.23	great-grandchild	0.01
has bien hoa	resident	-0.14	official	0.16	family	-0.2	niece	0.27
has bien phong	comrade	0.06	official	0.01	finder	0.37	teacher	0.12	brother	0.05
has bien phu	kin	0.48	comrade	-0.08	resident	-0.01	foreign veteran	-0.09	family of foreign veteran	0.28	family	0.07	niece	-0.06	daughter	-0.06	great-grandchild	0.13
has bien tap	niece	0.02
has biet	kin	-0.01	comrade	0.16	resident	-0.04	official	-0.58	finder	-0.45	volunteer	0.04	witness	-0.07	foreign veteran	-0.24	nephew	-0.15	family	-0.48	grandchild	-0.03	brother	-0.03	daughter	0.07	wife	0.08	son	0.18	child	0.06	great-grandchild	0.49
has biet ai	kin	-0.14	comrade	0.28	family	0.33	grandchild	0.16	niece	-0.12
has biet anh	kin	0.29	family	-0.04	sister	0.22	sister-in-law	0.01
has biet cho	comrade	-0.25	resident	-0.08	official	0.13	family	-0.04	grandchild	-0.08	niece	0.25	great-grandchild	0.05
has biet chu	resident	0.07	nephew	-0.02
has biet co	kin	-0.22	comrade	0.31	resident	0.12	witness	-0.17	family	-0.35	grandchild	-0.01	niece	0.33	daughter-in-law	0.13
has biet con	daughter	0.26
has biet dong	kin	-0.5	comrade	0.32	resident	-0.03	witness	0.2	family	-0.01	brother	0.39	niece	-0.18	sister	-0.05
has biet ho	comrade	-0.19	brother	0.06
has biet kich	kin	0.2	comrade	0.76	resident	-0.68	nephew	-0.21	grandchild	0.17	niece	-0.23	sister	-0.13
has biet la	resident	-0.06	cemetery keeper	0.05	foreign veteran	0.12	niece	0.05
has biet mat	resident	-0.13	daughter	0.16
has biet mo	kin	0.4	resident	-0.42	volunteer	-0.16	nephew	0.25	grandchild	-0.14	niece	-0.07	child	0.07
has biet nam	sister	0.26
has biet ong	kin	-0.3	comrade	0.19	resident	0.2	grandchild	0.12
has biet ten	kin	-0.21	official	0.04	cemetery keeper	0.03	volunteer	-0.17	organisation	-0.09	teacher	0.05	family	0.17	daughter	-0.2	great-grandchild	0.09
has biet xin	sister	0.08
has bieu	kin	0.35	resident	-0.24	grandchild	0.16	brother	0.1	sister	-0.11
has big	resident	0.15	official	0.1	foreign veteran	0.26	family of foreign veteran	-0.15	grandchild	0.05
has binh	kin	0.22	comrade	0.2	resident	-0.35	official	-0.15	finder	-0.21	cemetery keeper	-0.06	volunteer	0.39	witness	-0.03	organisation	-0.02	foreign veteran	-0.18	family of foreign veteran	0.38	researcher	0.06	family	-0.33	grandchild	0.07	niece	-0.13	sister	0.13	daughter	0.14	wife	0.01	child	-0.04	daughter-in-law	-0.27	sister-in-law	-0.22	great-grandchild	-0.41
has binh anh	resident	-0.03
has binh ba	comrade	-0.04	resident	-0.05	niece	0.01
has binh bay	kin	-0.04	witness	0.1
has binh bi	resident	-0.58	official	0.14	witness	0.08
has binh co	comrade	-0.08	volunteer	0.12	nephew	0.09	family	-0.04
has binh cu	comrade	0.2	volunteer	0.01	sister	0.03
has binh di	kin	0.08	family	-0.07	great-grandchild	0.08
has binh dinh	kin	0.13	comrade	-0.39	resident	-0.13	official	-0.05	foreign veteran	0.23	nephew	-0.1	grandchild	-0.05	niece	0.45
has binh doan	kin	0.07
has binh duong	comrade	-0.07	resident	-0.18	volunteer	0.28	grandchild	-0.04	sister	0.15	great-grandchild	0.08
has binh gia	resident	0.28	official	-0.1	witness	0.06	organisation	0.09
has binh giang	comrade	-0.07	organisation	0.05
has binh hai	family	0.1
has binh lieu	kin	-0.04	brother	0.13
has binh long	organisation	0.01	grandchild	-0.09
has binh luc	comrade	0.1	resident	-0.06	volunteer	0.03	nephew	-0.15	family	0.06	daughter-in-law	0.1	sister-in-law	0.01	great-grandchild	0.02
has binh ngo	resident	-0.04	nephew	0.02
has binh nhat	kin	0.42	comrade	-0.15	resident	0.12	foreign veteran	0.03	niece	-0.08
has binh nhi	kin	-0.07	comrade	0.21	witness	0.14
has binh o	comrade	0.02
has binh phuoc	kin	-0.18	resident	0.31	official	0.3	grandchild	0.02	brother	-0.03	niece	-0.16	sister	0.03
has binh son	kin	-0.06	teacher	0.01	family	-0.01	grandchild	0.08
has binh toi	comrade	0.04	son	0.11
has binh tong	kin	0.13	resident	-0.24	finder	0.34	family	0.11
has binh tram	comrade	-0.26	resident	-0.3	witness	-0.02	nephew	0.05	family	-0.35	grandchild	0.26	niece	-0.11
has binh va	kin	-0.02	comrade	0.01	teacher	0.01
has binh xa	kin	-0.03	official	0.45	cemetery keeper	0.01
has bit	kin	0.06	grandchild	-0.11	great-grandchild	0.33
has bn	kin	-0.1	researcher	0.18
has bo	comrade	-0.32	resident	0.12	official	0.42	finder	-0.12	cemetery keeper	-0.89	volunteer	-0.38	witness	0.23	foreign veteran	-0.02	researcher	-0.35	nephew	-0.06	family	0.14	grandchild	-0.18	brother	-0.53	niece	-0.23	daughter	0.43	wife	-0.15	son	0.48	child	0.37	daughter-in-law	0.35	sister-in-law	-0.41	great-grandchild	-0.13
has bo bac	kin	-0.4	nephew	-0.04
has bo binh	kin	0.15	comrade	-0.19	official	-0.12	nephew	0.39
has bo bo	kin	0.1	family	-0.06	daughter	0.04	son	0.02
has bo chau	comrade	0.04	resident	-0.27	nephew	0.56	niece	-0.12	daughter	0.05	child	-0.02
has bo chi	wife	0.05
has bo cho	comrade	0.2
has bo chong	kin	0.25	witness	0.09	nephew	-0.18	grandchild	-0.45	daughter	-0.08	wife	-0.13	son	-0.01	daughter-in-law	1.15
has bo chqs	kin	-0.03	official	0.08	daughter	0.12
has bo co	kin	-0.04	resident	-0.39	official	0.28
has bo con	comrade	-0.09	official	0.67	daughter	0.27
has bo de	kin	0.16	organisation	0.07	grandchild	-0.01	niece	-0.22	daughter	0.08	daughter-in-law	0.49
has bo di	resident	0.15	nephew	-0.07	son	0.24
has bo doi	kin	-0.45	comrade	-1.2	resident	0.79	official	0.19	finder	0.04	witness	0.65	teacher	0.22	nephew	0.23	family	-0.2	brother	-0.3	niece	0.16	sister	0.71	son	0.14	child	-0.23	great-grandchild	0.13
has bo e	grandchild	-0.04	niece	0.04
has bo em	kin	-0.07	comrade	0.08	official	-0.11	finder	-0.2	family	-0.41	grandchild	-0.03	brother	-0.31	daughter	0.15	son	0.28	child	0.55
has bo hai	official	-0.03	finder	-0.04
has bo khong	kin	-0.03	comrade	0.04
has bo kinh	kin	-0.36	resident	-0.03	official	-0.1	volunteer	0.22	family	0.04
has bo la	kin	0.49	comrade	-0.09	nephew	-0.1	family	-0.07	child	0.39
has bo lai	kin	-0.13	comrade	0.17	resident	-0.03	official	-0.03	finder	0.12	witness	0.16	teacher	0.11
has bo len	kin	-0.04	comrade	0.44	resident	0.35
has bo mat	kin	0.43	comrade	-0.07	official	0.09	nephew	-0.11	family	0.27	grandchild	-0.07	niece	-0.23	daughter	0.5
has bo me	kin	-0.31	comrade	0.09	nephew	-0.06	brother	0.08	sister-in-law	0.1
has bo minh	comrade	-0.2	resident	-0.05	family of foreign veteran	0.1	daughter	0.02
has bo nam	resident	0.49	nephew	0.36	family	-0.13	grandchild	-0.05	niece	-0.03	daughter	0.28
has bo o	kin	0.1	comrade	-0.19	resident	-0.3	official	-0.13	witness	0.18	family	-0.09	daughter	0.12	son	0.04
has bo phan	kin	-0.01	resident	-0.04	official	0.38
has bo ra	kin	0.08	daughter	0.25
has bo ruong	kin	-0.08	family of foreign veteran	0.11	nephew	-0.05	family	0.1
has bo song	kin	0.48	resident	-0.1	official	0.19	finder	-0.01	family	0.05	brother	-0.02	daughter-in-law	0.02
has bo sung	kin	0.05	comrade	0.4	official	-0.42	witness	-0.25	organisation	0.03	niece	0.01	wife	0.08
has bo suoi	kin	-0.07	resident	-0.19	finder	0.09	volunteer	0.02	nephew	-0.12	family	0.05
has bo ten	kin	0.09	resident	-0.21	family	0.14	grandchild	-0.03	child	0.09	daughter-in-law	0.18
has bo toi	kin	0.8	comrade	-0.41	resident	0.1	official	-0.2	witness	-0.34	nephew	-0.1	family	-0.59	niece	-0.22	sister	-0.52	daughter	0.23	wife	-0.45	son	0.44	child	0.52	sister-in-law	-0.08
has bo trach	kin	0.08
has bo tu	kin	0.22	nephew	-0.14	grandchild	0.1	niece	0.16
has bo van	kin	-0.16	resident	-0.37	official	0.66	witness	-0.03
has bo ve	kin	0.33	nephew	-0.13	daughter	0.05
has bo vo	kin	0.57	family	0.47	grandchild	-0.01
has bo xa	official	0.53
has bo xuong	kin	-0.09	comrade	-0.1	official	-0.01	finder	0.09	witness	0.13	son	0.21
has boc	comrade	0.22	resident	-0.03	finder	0.27	volunteer	-0.67	witness	0.2	teacher	0.15	nephew	0.07	family	-0.27	niece	0.48	daughter	0.38	wife	-0.17	daughter-in-law	-0.07	sister-in-law	-0.05	great-grandchild	-0.27
has boc duoc	resident	0.27	nephew	0.17
has boc pha	kin	-0.23	comrade	0.31	teacher	0.11	grandchild	0.14	son	0.06
has boc ve	kin	0.05	resident	0.04	official	-0.11	niece	0.02
has bodies	kin	-0.12	volunteer	-0.02	family of foreign veteran	-0.12	researcher	0.01
has body	kin	-0.18	comrade	-0.09	finder	-0.07	volunteer	0.49	witness	0.01	foreign veteran	-0.12	family of foreign veteran	0.34
has boi	kin	-0.02	comrade	-0.05	resident	-0.01	official	-0.01	volunteer	0.29	grandchild	0.12	brother	0.14	niece	-0.26	sister	-0.07
has bom	kin	0.04	resident	0.11	official	-0.32	finder	0.41	organisation	-0.43	researcher	0.04	nephew	0.13	grandchild	-0.24	brother	0.35	niece	0.11	sister	-0.1	daughter	0.11	son	0.21	child	-0.43	daughter-in-law	-0.14	sister-in-law	0.14	great-grandchild	-0.11
has bom b52	kin	0.39	nephew	0.07	grandchild	-0.13	niece	0.01
has bom bi	kin	-0.54	comrade	0.24	resident	0.28	family	0.16	sister	0.08
has bom ngay	resident	-0.26	cemetery keeper	0.15	brother	0.26
has bom no	kin	-0.42	comrade	0.5
has bom o	kin	0.06	finder	0.03	nephew	0.45	brother	-0.13	niece	-0.09	sister	0.19
has bom toa	kin	0.08	volunteer	0.07	nephew	0.24
has bom tu	resident	0.12
has bomb	resident	0.27	grandchild	0.05
has bon	kin	-0.13	comrade	0.22	resident	-0.15	official	-0.33	finder	0.21	volunteer	0.05	witness	0.2	teacher	-0.23	family of foreign veteran	0.17	nephew	-0.08	family	-0.19	brother	0.32	niece	-0.28	sister	-0.06	daughter	-0.03	wife	0.13	daughter-in-law	-0.23	sister-in-law	0.26
has bon anh	comrade	0.33	son	0.03
has bon nam	kin	0.02	grandchild	-0.03
has bon nguoi	kin	-0.24	comrade	0.02	resident	-0.14	finder	0.08	volunteer	0.02	witness	-0.44	grandchild	0.01
has bon thang	foreign veteran	0.04
has bon toi	comrade	0.01	witness	0.04
has bones	finder	0.56	foreign veteran	-0.19
has bong	kin	0.89	resident	-0.83	official	0.05	finder	-0.62	witness	-0.15	organisation	0.17	teacher	0.47	grandchild	-0.1	child	-0.14	sister-in-law	0.27	great-grandchild	0.16
has bonjour	nephew	-0.14	family	-0.08	niece	0.29	daughter-in-law	0.36
has born	kin	0.27	finder	-0.03	volunteer	-0.1	organisation	0.04	foreign veteran	-0.1	family	-0.17	grandchild	-0.04	niece	-0.04	sister	0.14
has born in	kin	0.55	family of foreign veteran	-0.03
has bot	kin	0.42	comrade	-0.44	official	0.02	volunteer	0.05	witness	0.57	nephew	-0.29	family	0.15	grandchild	-0.04	brother	-0.21	wife	-0.04	child	0.17	great-grandchild	0.26
has bot cau	comrade	-0.19	resident	-0.08	official	0.23	finder	0.13	family	0.01	grandchild	-0.05
has both	kin	0.32	foreign veteran	0.17	family of foreign veteran	-0.18	nephew	-0.03	grandchild	-0.05	niece	0.19	sister	0.04
has box	witness	0.09
has boy	witness	0.14	daughter-in-law	0.14	great-grandchild	0.07
has bridge	finder	0.09	foreign veteran	-0.05	family of foreign veteran	0.35	family	0.01
has brother	kin	0.74	resident	-0.11	volunteer	-0.14	witness	-0.17	foreign veteran	-0.76	family of foreign veteran	0.18	researcher	0.1	nephew	0.25	family	-0.02	grandchild	-0.74	brother	0.2	niece	0.06	sister	0.29
has brought	official	0.06	finder	0.21	foreign veteran	-0.19	grandchild	0.09
has bs	foreign veteran	0.09	researcher	0.13
has bt	kin	-0.12	finder	0.56	family	0.49	grandchild	-0.02
has bu	comrade	-0.12	official	0.46	volunteer	-0.02	nephew	0.33	family	-0.53	niece	0.21
has bua	comrade	0.46	resident	0.23	official	-0.16	cemetery keeper	0.27	volunteer	-0.01	witness	-0.02	family	-0.07	grandchild	0.04	niece	0.04	sister	0.17	daughter	-0.33
has bua do	comrade	0.15	resident	-0.17	sister	0.29
has buc	kin	0.07	child	0.07
has bui	kin	-0.54	resident	0.08	official	-0.21	finder	-0.55	cemetery keeper	-0.33	volunteer	0.23	witness	-0.06	organisation	0.31	teacher	0.03	family of foreign veteran	-0.33	researcher	0.27	nephew	-0.52	family	0.48	grandchild	0.3	brother	-0.06	niece	-0.04	daughter	0.01	wife	-0.05	son	0.28	child	-0.27	daughter-in-law	0.16
has bui quang	family	0.01	daughter	0.03
has bui the	resident	0.05	official	-0.04	nephew	-0.12	family	0.19
has bui thi	comrade	-0.05	official	-0.07	volunteer	0.28	nephew	0.26	family	-0.06	grandchild	0.33	niece	-0.17
has bui tre	resident	0.05	organisation	0.08	nephew	-0.04	family	0.18	grandchild	-0.03
has bui van	kin	-0.03	resident	0.31	finder	-0.05	volunteer	0.07	researcher	0.17	nephew	-0.09	grandchild	0.42	brother	-0.15	daughter-in-law	0.07
has bun	nephew	0.18
has bung	kin	-0.09	finder	-0.07	witness	-0.14	family of foreign veteran	0.14	grandchild	-0.25	niece	0.16	daughter	0.18	great-grandchild	0.14
has bunker	kin	-0.23	foreign veteran	0.45
has buoc	kin	-0.11	comrade	-0.09	witness	0.18	foreign veteran	0.09	brother	0.12
has buoc ve	resident	0.08
has buoi	kin	-0.09	resident	-0.14	official	0.61	nephew	-0.28	niece	0.12	sister	0.19	wife	0.02
has buon	comrade	-0.33	resident	-0.07	official	0.1	finder	-0.07	witness	0.53	family	-0.08	grandchild	0.14	daughter	0.01
has buon ho	kin	0.02	resident	-0.07	volunteer	0.01	family	-0.09
has buon ma	kin	-0.21	official	0.08	nephew	0.1	family	-0.12	brother	0.04
has buong	kin	-0.36	comrade	-0.01	resident	0.05	organisation	0.11
has buried	comrade	-0.42	resident	-0.08	official	-0.21	volunteer	-0.06	organisation	-0.13	family of foreign veteran	0.06	researcher	0.21	grandchild	0.05	brother	-0.14	niece	-0.09	daughter	0.22
has buried by	comrade	-0.17	foreign veteran	-0.11	researcher	0.29	niece	0.03
has buried him	resident	0.06	witness	-0.01	family of foreign veteran	0.01	niece	-0.17	daughter	0.03
has bury	resident	0.12	witness	-0.04	foreign veteran	0.19	daughter-in-law	0.13
has but	comrade	-0.2	resident	0.05	official	0.09	finder	-0.05	volunteer	0.04	witness	-0.04	organisation	0.15	foreign veteran	-0.07	family of foreign veteran	-0.31	researcher	-0.16	nephew	-0.6	family	-0.14	grandchild	-0.14	brother	-0.17	niece	0.16
has but chi	kin	-0.26	comrade	0.02	resident	-0.07
has but may	kin	-0.04	great-grandchild	0.11
has buu	kin	-0.04	comrade	0.22	resident	0.16	volunteer	0.02	nephew	0.26	niece	-0.13
has buu dien	kin	0.15	resident	0.16	nephew	0.28	niece	-0.02
has by	comrade	-0.17	official	0.12	finder	0.1	volunteer	0.4	witness	-0.13	foreign veteran	-0.22	nephew	-0.51	family	0.03	brother	-0.17	sister	0.31	sister-in-law	0.06	great-grandchild	-0.07
has by a	kin	0.11	resident	0.36	finder	0.12	volunteer	0.18	witness	-0.02	family of foreign veteran	-0.37	sister-in-law	0.14
has by the	comrade	-0.01	volunteer	-0.02	witness	0.06	organisation	0.01	foreign veteran	-0.28	family of foreign veteran	0.31	family	0.37	grandchild	-0.05	daughter-in-law	0.11
has c	kin	-0.28	comrade	0.05	resident	0.36	official	0.1	finder	-0.13	cemetery keeper	0.01	witness	-1.01	organisation	-0.19	foreign veteran	0.07	family of foreign veteran	-0.06	nephew	0.21	family	-0.17	grandchild	-0.25	brother	-0.12	niece	0.26	sister	-0.19	wife	-0.04	son	-0.2	child	0.22	great-grandchild	-0.05
has c est	kin	0.03	foreign veteran	0.28	family	-0.11	niece	0.33
has c hang	kin	-0.02	cemetery keeper	0.01	organisation	0.08	niece	0.09
has c pho	resident	0.15
has c truong	kin	-0.01	comrade	0.14	resident	0.07	finder	-0.18	volunteer	0.03	witness	-0.01	nephew	-0.15	grandchild	-0.08	brother	0.05	son	-0.05	child	0.35
has c1	kin	0.17	comrade	0.29	resident	-0.91	official	0.28	finder	0.11	cemetery keeper	0.04	volunteer	0.2	witness	-0.15	organisation	-0.08	family of foreign veteran	-0.01	nephew	-0.12	family	-0.12	brother	0.41	sister	-0.23	great-grandchild	0.13
has c1 d1	volunteer	0.07	brother	0.06	daughter	0.04
has c10	official	-0.3	nephew	0.2
has c11	comrade	0.07	official	-0.15	nephew	-0.18	family	0.29	niece	-0.01	sister	0.03	child	0.05
has c14	nephew	-0.11	family	-0.09	niece	0.33	daughter-in-law	0.02
has c17	kin	0.13	researcher	0.07	grandchild	0.27	niece	-0.12
has c18	kin	-0.03	comrade	0.19	organisation	0.15	family	-0.02	grandchild	0.19
has c2	kin	-0.65	comrade	0.48	resident	0.06	volunteer	-0.36	organisation	-0.11	nephew	0.11	family	0.29	grandchild	-0.1	brother	-0.2	niece	-0.22	daughter	-0.06	son	-0.05	daughter-in-law	0.07
has c2 d1	kin	-0.3	family	-0.01	sister-in-law	0.02
has c20	comrade	-0.1	volunteer	0.19	nephew	-0.14
has c21	kin	-0.22	resident	0.05	volunteer	0.07	family	0.12
has c3	kin	-0.51	comrade	0.33	finder	-0.08	volunteer	-0.27	witness	-0.08	family	-0.53	niece	0.35	sister	0.26	daughter	0.03
has c3 d1	kin	-0.14	resident	0.05	nephew	0.21	daughter-in-law	0.05
has c4	kin	0.03	comrade	-0.34	volunteer	0.15	nephew	-0.05	family	0.26
has c5	kin	-0.08	comrade	0.3	resident	-0.28	official	0.12	finder	-0.04	volunteer	-0.07	witness	-0.02	nephew	-0.16	family	0.46	sister	-0.03
has c5 d2	niece	0.01
has c6	kin	-0.25	comrade	0.27	resident	-0.13	witness	0.03	family of foreign veteran	0.04	niece	0.21
has c6 d2	comrade	0.34
has c6 d5	kin	-0.01	comrade	0.06	finder	0.06	family	0.11
has c7	kin	-0.34	comrade	0.42	resident	0.09	finder	-0.2	volunteer	-0.17	nephew	-0.01	family	-0.4	niece	0.49	child	0.05
has c7 d8	kin	-0.4	family	-0.05
has c8	kin	-0.08	volunteer	0.35	family	0.05
has c9	comrade	-0.04	resident	-0.11	finder	0.06	sister	-0.03	son	0.04
has c9 d3	brother	0.02
has ca	kin	-0.14	comrade	0.25	official	0.16	finder	-0.07	volunteer	0.26	witness	-0.29	teacher	-0.27	foreign veteran	-0.22	researcher	-0.06	family	-0.42	grandchild	-0.29	brother	0.33	sister	-0.25	daughter	0.26	wife	-0.28	son	-0.25	daughter-in-law	-0.27	sister-in-law	0.21	great-grandchild	0.09
has ca ba	kin	-0.62	comrade	0.11	resident	0.11	nephew	0.06	family	-0.05
has ca hai	kin	-0.13	comrade	0.3	resident	-0.27	official	0.37	witness	-0.1	nephew	0.07	family	-0.24	grandchild	0.23	niece	-0.13	wife	-0.05
has ca la	official	0.14	great-grandchild	0.04
has ca mau	resident	0.07	organisation	0.05	nephew	0.28	grandchild	-0.05
has ca nha	kin	0.16	comrade	-0.05	resident	0.11	official	-0.09	volunteer	0.36	grandchild	-0.06	niece	-0.19	sister-in-law	0.04
has ca o	comrade	-0.22	niece	0.17
has ca phe	kin	-0.17	comrade	0.02	nephew	-0.09	son	0.04
has ca toi	sister	0.04
has cac	kin	-0.11	comrade	-0.04	resident	0.27	official	0.2	cemetery keeper	0.01	witness	-0.15	teacher	0.06	nephew	-0.16	family	0.08	grandchild	0.08	brother	0.18	niece	-0.52	sister	0.07	daughter	0.07	wife	-0.15	son	-0.17	daughter-in-law	0.13	great-grandchild	0.26
has cac anh	kin	-0.02	comrade	0.1	resident	0.18	official	-0.25	finder	0.22	cemetery keeper	0.17	witness	-0.23	teacher	0.05	nephew	0.08	brother	0.15	sister	0.25	wife	-0.2	child	-0.32
has cac bac	comrade	-0.27	resident	0.1	finder	-0.32	volunteer	0.2	nephew	-0.13	grandchild	0.04	brother	-0.03	niece	-0.45	sister	-0.15	daughter	0.02	wife	-0.29	son	0.1	child	0.35	great-grandchild	0.17
has cac ban	comrade	0.06	resident	0.03	volunteer	0.14
has cac chau	kin	-0.09	comrade	0.25	family	-0.05
has cac chu	comrade	-0.07	finder	0.22	family	0.11
has cac co	kin	0.36	resident	-0.12	official	-0.16	family	0.14	niece	0.01	wife	-0.02
has cac cu	kin	-0.66	comrade	-0.26	resident	0.42	official	0.26	finder	0.02	witness	-0.06	organisation	0.05	daughter-in-law	0.02
has cac dong	kin	0.15	comrade	0.21	resident	-0.26	official	0.42	grandchild	0.03
has cac mo	official	0.35
has cac ong	resident	0.01	wife	0.05
has cach	kin	-0.23	comrade	0.15	resident	-0.21	official	-0.09	finder	0.05	cemetery keeper	-0.01	witness	0.06	organisation	-0.12	nephew	0.06	family	0.07	grandchild	-0.02	sister	-0.54	daughter	0.09	child	0.19	great-grandchild	0.17
has cach cau	witness	0.08	daughter	0.02
has cach mang	kin	0.45	comrade	-0.25	grandchild	0.16	daughter	0.15
has cai	kin	0.07	comrade	-0.16	resident	0.21	official	-0.06	finder	0.59	volunteer	0.03	witness	-0.56	foreign veteran	0.19	family of foreign veteran	-0.26	researcher	-0.13	nephew	-0.06	grandchild	0.22	brother	0.35	niece	0.1	sister	-0.27	daughter	-0.09	wife	0.02	son	-0.15	child	0.01	daughter-in-law	-0.29	sister-in-law	-0.06
has cai bat	comrade	-0.01	child	0.07
has cai be	kin	-0.22	resident	-0.17	volunteer	0.17	nephew	0.2	great-grandchild	0.06
has cai bi	kin	-0.38	comrade	-0.16	resident	0.36
has cai ca	kin	-0.25	comrade	0.08	volunteer	0.02	brother	0.06
has cai go	comrade	-0.05	resident	-0.2	volunteer	0.08	teacher	0.09
has cai lay	kin	0.15	comrade	0.05	resident	-0.24	official	0.02	finder	-0.06	witness	0.3	nephew	-0.33	grandchild	0.06	brother	0.06
has cai luoc	finder	0.11
has cai ma	kin	-0.13	resident	0.29
has cai mo	kin	0.03	resident	0.15	official	-0.09	cemetery keeper	0.08	brother	0.03	son	0.13
has cai mu	resident	-0.24	finder	0.24	brother	0.12
has cai nay	finder	0.24	niece	0.04
has cai tang	comrade	-0.21	grandchild	0.07
has cai ten	kin	-0.02	comrade	0.07	finder	0.1	daughter	0.26	son	-0.02
has cai thia	resident	-0.03
has called	kin	0.15	comrade	-0.11	resident	-0.1	foreign veteran	0.14	family of foreign veteran	-0.28	researcher	0.04	niece	-0.26	sister	0.11	daughter-in-law	0.06
has cam	kin	0.35	comrade	-0.11	finder	0.58	volunteer	-0.45	witness	0.01	foreign veteran	0.13	family of foreign veteran	-0.17	researcher	-0.12	family	0.02	niece	0.01	sister	-0.02	daughter	-0.05	wife	-0.16	child	-0.31	daughter-in-law	-0.12	sister-in-law	0.09
has cam ba	kin	-0.12	resident	0.44	official	-0.12	organisation	0.1
has cam co	comrade	0.04
has cam giang	kin	0.05	resident	-0.01	nephew	-0.14	family	-0.21	daughter	0.14	great-grandchild	0.15
has cam khe	comrade	-0.25	volunteer	0.09
has cam lo	kin	0.69	comrade	-0.47	resident	-0.49	official	-0.22	finder	0.22	witness	-0.06	son	0.18
has cam on	kin	0.69	comrade	-0.06	finder	-0.23	volunteer	-0.01	family	0.05	grandchild	0.56	daughter	-0.12	sister-in-law	0.13	great-grandchild	-0.03
has cam van	comrade	-0.12	official	0.18	finder	0.12	niece	0.06
has cam xuyen	brother	0.07	niece	0.12	sister	-0.05
has came	kin	0.05	official	0.2	foreign veteran	-0.2	family of foreign veteran	-0.2	family	-0.08	grandchild	0.13	sister	0.07	daughter	-0.32
has camp	kin	-0.03	official	0.04	finder	-0.09	witness	0.22	family of foreign veteran	-0.19	daughter-in-law	0.09	great-grandchild	0.04
has campuchia	official	0.22	nephew	0.01	family	-0.12	grandchild	-0.04	brother	0.17
has can	kin	0.21	comrade	0.24	resident	-0.32	official	0.14	finder	-0.35	cemetery keeper	0.04	volunteer	0.01	organisation	-0.19	foreign veteran	-0.08	family of foreign veteran	-0.06	researcher	-0.09	nephew	-0.09	grandchild	0.21	brother	0.28	niece	-0.36	daughter	0.29	wife	-0.42	son	0.51	child	-0.38	daughter-in-law	-0.5	sister-in-law	-0.23
has can bo	kin	-0.05	comrade	-0.53	resident	-0.02	official	0.8	finder	-0.45	witness	0.13	nephew	0.21	family	0.14	brother	0.02	sister	-0.5	son	0.02	child	-0.32
has can cu	nephew	-0.01	brother	0.25
has can giuoc	comrade	0.02	resident	0.09	volunteer	0.04	nephew	0.09
has can le	resident	0.14	organisation	0.05
has can loc	kin	-0.26	resident	0.3	nephew	-0.19	brother	0.33
has can nam	resident	-0.16	nephew	-0.08	niece	0.01
has can o	comrade	-0.13	family	0.09	grandchild	0.12
has can thi	kin	-0.3	cemetery keeper	0.02	grandchild	-0.07	niece	0.39	great-grandchild	0.02
has can tho	kin	0.17	sister	0.03	son	0.03
has can tim	kin	0.16	comrade	-0.31	cemetery keeper	0.01	volunteer	0.06	nephew	0.14	grandchild	-0.07	niece	-0.33
has canal	kin	-0.07
has cang	kin	-0.33	comrade	0.12	resident	0.28	finder	-0.07	witness	-0.08	nephew	0.28	family	-0.28	grandchild	0.16	daughter	0.18
has cang ve	kin	-0.11	comrade	0.05
has canh	kin	-0.18	comrade	0.38	resident	0.23	official	-0.04	finder	-0.14	cemetery keeper	-0.09	volunteer	-0.06	witness	-0.18	organisation	-0.06	nephew	-0.13	niece	-0.14	sister	0.08	son	0.03	daughter-in-law	-0.29
has canh bao	kin	-0.19	comrade	0.06	resident	0.03	volunteer	0.05	family	-0.1	grandchild	0.03
has canh cay	kin	-0.09	comrade	0.32	resident	0.01	family	0.04
has canh dan	kin	0.08	comrade	-0.23	official	-0.04	witness	0.01	organisation	0.06
has canh dong	kin	0.12	resident	-0.03	nephew	0.17	brother	-0.03
has canh duong	kin	0.1	family of foreign veteran	0.07	nephew	0.12	niece	-0.01	wife	0.15
has canh nhau	resident	-0.34	finder	0.19	great-grandchild	0.04
has canh sat	resident	0.03
has canh suoi	kin	0.13	resident	-0.1	nephew	0.06	grandchild	-0.06	daughter	0.07
has canh tuat	comrade	-0.19	resident	-0.06	witness	0.12	family	-0.07	grandchild	-0.1	niece	-0.07	great-grandchild	0.03
has cao	kin	-0.2	volunteer	0.35	witness	-0.29	organisation	0.08	family of foreign veteran	-0.33	nephew	-0.07	family	-0.42	grandchild	0.1	brother	0.25	niece	0.4	daughter	-0.08	son	0.37	child	-0.64	daughter-in-law	-0.06	sister-in-law	0.21	great-grandchild	0.05
has cao ba	kin	0.06	brother	0.13
has cao bang	comrade	0.06	official	0.03	finder	-0.11	witness	-0.06	organisation	0.01	nephew	-0.27	grandchild	-0.17	brother	0.24	niece	0.29	sister	-0.13	son	-0.03
has cao cua	comrade	-0.03	volunteer	0.15	organisation	0.02	teacher	0.06
has cao diem	kin	0.31	resident	-0.36	nephew	-0.17	family	0.38
has cao loc	researcher	0.05
has cao nhanh	kin	-0.15	organisation	0.08
has cao su	kin	-0.38	resident	0.1	official	-0.01	finder	0.08	witness	0.27	organisation	-0.04	foreign veteran	0.08	nephew	0.52	family	-0.24	grandchild	-0.04	brother	-0.02	sister-in-law	0.02
has cao thi	kin	-0.02	resident	0.13	official	0.13	grandchild	0.08
has cao xa	comrade	-0.02	resident	0.18	family	-0.18	brother	-0.15	wife	0.03	son	0.07
has cao xuan	volunteer	0.13
has cap	kin	-0.38	comrade	-0.4	resident	-0.17	official	0.37	volunteer	0.15	nephew	-0.04	family	0.04	grandchild	-0.15	brother	-0.07	niece	0.06	wife	0.23	son	-0.09	child	-0.23	sister-in-law	-0.36
has cap bac	kin	-0.1	official	-0.14	nephew	0.11	niece	-0.43	sister	0.07	sister-in-law	-0.05
has cap duong	official	0.1	volunteer	0.11	wife	0.05
has cap ngay	grandchild	0.11
has cap tren	resident	-0.15
has capt	kin	-0.05	foreign veteran	0.15	family of foreign veteran	-0.34
has captain	comrade	-0.09	official	0.07	foreign veteran	0.1	family of foreign veteran	0.03	grandchild	0.06	daughter-in-law	0.13
has captured	kin	-0.23	comrade	-0.38	volunteer	0.6	foreign veteran	-0.12	family of foreign veteran	-0.05	researcher	0.21	grandchild	0.1
has card	kin	-0.48	finder	0.12	organisation	0.13	family of foreign veteran	0.48
has carried	resident	0.34	finder	-0.03	witness	-0.04	foreign veteran	0.37	researcher	0.12	niece	0.08
has cat	kin	-0.17	comrade	-0.09	resident	-0.31	finder	-0.2	cemetery keeper	-0.21	volunteer	-0.06	organisation	0.23	teacher	-0.08	nephew	-0.13	family	0.22	grandchild	-0.38	brother	-0.05	sister	0.15	son	-0.37	child	0.45	daughter-in-law	-0.1	great-grandchild	0.43
has cat ba	brother	0.11
has cat bi	kin	-0.36	foreign veteran	0.12
has cat boc	kin	0.06	comrade	-0.05	official	0.07	witness	0.03	daughter	0.28
has cat hai	kin	0.32	comrade	-0.33	resident	-0.02	witness	0.14
has cat sau	volunteer	0.12	witness	0.19	family	0.03
has cau	kin	0.42	comrade	0.25	resident	-0.48	official	-0.19	cemetery keeper	-0.19	volunteer	-0.19	organisation	-0.27	foreign veteran	-0.21	family of foreign veteran	-0.56	nephew	0.73	family	-0.05	niece	0.53	sister	-0.18	daughter	-0.34	wife	-0.32	son	-0.4	child	-0.12	daughter-in-law	-0.37	sister-in-law	-0.53
has cau ay	kin	-0.39	comrade	0.55	nephew	0.07	brother	-0.16	sister	0.05
has cau ba	nephew	0.05	sister	0.03
has cau chu	kin	-0.15	child	0.01
has cau di	kin	0.02	nephew	0.12	grandchild	-0.08	niece	0.43
has cau em	kin	0.1	resident	-0.06	witness	0.15	nephew	0.24	grandchild	-0.34
has cau ham	niece	-0.14	sister	0.18
has cau ke	kin	0.06	nephew	-0.02	niece	-0.09	great-grandchild	0.05
has cau la	kin	0.06	family	0.26
has cau mat	kin	0.01	grandchild	-0.1	daughter	0.19
has cau nam	kin	0.06	teacher	0.11	nephew	-0.17	family	0.11	grandchild	-0.12	niece	0.47
has cau o	nephew	0.31	grandchild	-0.07	niece	0.05
has cau ong	kin	0.01	comrade	-0.01	grandchild	-0.04	brother	0.25
has cau rach	kin	-0.17	official	0.19
has cau rao	resident	0.02	niece	0.11
has cau ruot	family	0.11	grandchild	0.07	niece	0.19	sister	-0.07
has cau ten	family	0.04	grandchild	-0.11	niece	0.08
has cau toi	kin	0.44	comrade	-0.08	nephew	0.33	sister	-0.08
has cau treo	kin	-0.15	comrade	0.16	finder	0.22
has cav	kin	-0.27	finder	-0.01	foreign veteran	0.24	researcher	0.08
has cay	kin	-0.4	comrade	0.22	resident	0.19	official	-0.38	finder	0.59	witness	0.15	family	0.17	grandchild	0.39	brother	-0.33	niece	-0.11	sister	0.11	daughter	0.03	wife	-0.28	great-grandchild	-0.34
has cay da	grandchild	0.09
has cay dau	comrade	0.04	nephew	0.02
has cay gao	kin	0.27	resident	0.01	organisation	0.07	nephew	-0.02	family	0.17	child	0.05
has cay ko	finder	-0.09	nephew	0.18	family	0.07
has cay so	comrade	-0.02	sister	0.21
has cay sung	witness	0.27	sister	0.04
has cay thot	brother	0.13
has cay xoai	comrade	0.42	resident	-0.08	daughter-in-law	0.03
has ccb	kin	-0.95	comrade	0.71	finder	-0.13	cemetery keeper	-0.02	volunteer	-0.13	witness	-0.13	organisation	0.69	foreign veteran	0.19
has ccb xa	kin	-0.29	organisation	0.31
has ce	kin	-0.02	witness	0.03	family of foreign veteran	-0.45	nephew	0.33	family	-0.06	grandchild	0.05
has cemetery	kin	0.53	comrade	-0.19	resident	-0.13	official	-0.01	volunteer	0.02	foreign veteran	-0.36	family of foreign veteran	-0.12	researcher	0.09	nephew	0.26	family	-0.02	brother	-0.08	niece	0.18	sister	-0.04
has certificate	kin	0.35	volunteer	0.18	family	-0.02	grandchild	0.1	niece	-0.16
has cha	kin	0.14	comrade	0.01	resident	0.56	official	-0.41	finder	-0.42	volunteer	-0.45	organisation	-0.03	foreign veteran	-0.06	nephew	-0.35	family	-0.23	grandchild	-0.42	brother	-0.18	niece	0.22	daughter	0.65	son	0.31	child	0.34	daughter-in-law	0.01
has cha la	niece	0.05	son	0.19
has cha toi	kin	0.29	comrade	-0.33	resident	0.27	official	-0.1	nephew	-0.25	family	-0.29	grandchild	-0.08	sister	-0.01	daughter	0.83	wife	-0.21	child	0.08
has cha xu	kin	-0.03
has chac	kin	-0.08	comrade	0.12	resident	0.26	official	0.12	finder	0.3	cemetery keeper	-0.01	nephew	0.07	family	0.19	grandchild	-0.17	brother	0.09	niece	-0.38	daughter	0.02	child	-0.16	daughter-in-law	0.07	great-grandchild	0.12
has chac la	kin	0.34	comrade	-0.2	official	0.03	witness	0.03	organisation	0.07	family	0.12
has chai	comrade	-0.02	finder	0.13	volunteer	-0.02	family	-0.11	grandchild	0.08
has cham	resident	-0.29	finder	-0.09	cemetery keeper	0.13	volunteer	0.36	witness	-0.04	organisation	-0.04	teacher	0.25	family of foreign veteran	-0.05	nephew	0.15	brother	-0.19	niece	-0.26	sister	0.35	daughter	-0.04	child	0.15
has cham o	kin	-0.01	nephew	0.05	sister	0.04
has chan	comrade	-0.09	resident	-0.02	official	-0.2	finder	0.15	cemetery keeper	-0.17	volunteer	0.2	witness	0.08	teacher	-0.11	nephew	0.17	niece	-0.58	sister	-0.19	daughter	0.13	son	-0.53	child	-0.05	sister-in-law	-0.15	great-grandchild	-0.19
has chan cau	comrade	0.07	resident	0.18	family	0.07
has chan deo	resident	0.11
has chan doc	kin	-0.25	comrade	0.15	organisation	0.04
has chan doi	kin	0.31	comrade	0.1	finder	-0.11	volunteer	-0.05	witness	-0.04	family of foreign veteran	0.1	nephew	-0.26	niece	0.25	child	0.02
has chan nui	kin	0.08	resident	-0.07	finder	0.08	volunteer	0.25	foreign veteran	0.03	family	0.17	grandchild	-0.05	daughter	0.02	wife	0.02
has chan o	comrade	0.03	brother	0.16
has chang	kin	0.11	comrade	0.33	family	0.05	niece	-0.08	sister	0.19	child	0.18
has chanh	kin	0.12	comrade	-0.1	resident	-0.71	volunteer	0.51	nephew	-0.12	family	0.23	sister	-0.03	child	0.17
has chao	kin	-0.17	resident	-0.17	official	0.21	witness	-0.13	family	0.05	brother	-0.08	niece	-0.03	daughter-in-law	-0.06	great-grandchild	0.35
has chao anh	nephew	-0.08	family	0.02	grandchild	0.03	wife	0.02
has chao cac	kin	0.45	resident	-0.02	finder	0.01	family	-0.22	great-grandchild	0.14
has chao toi	comrade	-0.1	official	0.15	foreign veteran	0.04	family	0.03	daughter	0.16
has chap	kin	0.12	comrade	-0.17	official	0.14	finder	-0.32	volunteer	-0.06	witness	0.09	organisation	0.09	teacher	0.05	nephew	-0.23	family	-0.04	brother	0.16	niece	-0.22	daughter	0.05	child	-0.02	great-grandchild	0.05
has chap nam	kin	-0.23	teacher	0.09	nephew	-0.1	family	-0.07	brother	0.18	sister	-0.01	daughter	0.14	sister-in-law	0.06
has chat	comrade	0.13	official	-0.15	volunteer	0.06	witness	-0.05	family	0.35	grandchild	-0.32	great-grandchild	0.47
has chau	kin	0.98	comrade	0.04	resident	-0.2	official	-0.91	finder	-0.51	cemetery keeper	-0.62	volunteer	-0.16	witness	0.06	organisation	-0.11	teacher	-0.34	foreign veteran	-0.03	researcher	-0.23	nephew	0.57	family	-0.2	grandchild	0.5	brother	-0.59	niece	0.96	sister	-1.18	daughter	-0.85	son	-0.84	child	-0.47	daughter-in-law	-0.96	sister-in-law	-0.13	great-grandchild	-0.2
has chau anh	kin	-0.28	witness	0.02
has chau ba	resident	0.11	official	0.23	witness	-0.02	family of foreign veteran	0.1	family	0.08	grandchild	-0.1
has chau bao	kin	-0.09	resident	0.16	grandchild	0.06
has chau chao	kin	0.23	nephew	-0.18	great-grandchild	0.09
has chau chep	kin	-0.24	comrade	0.21	resident	0.09
has chau chi	kin	0.22	nephew	0.02	niece	0.16	daughter	0.03
has chau co	nephew	0.04	family	0.13	grandchild	-0.23	daughter	0.05	great-grandchild	0.04
has chau cu	kin	0.38	resident	0.23	family	-0.1	grandchild	0.42	niece	-0.13
has chau da	kin	0.2	family	-0.01	grandchild	0.13	niece	0.22
has chau di	comrade	-0.25	official	0.08	volunteer	0.16	witness	-0.02	nephew	-0.02	niece	0.26
has chau dich	kin	0.01	official	-0.04	family of foreign veteran	0.34	nephew	0.4	family	-0.19	niece	-0.21	son	-0.05
has chau doc	kin	-0.06	family	0.14	grandchild	-0.14	niece	-0.08
has chau ghi	kin	-0.21	comrade	0.29	witness	0.07	nephew	-0.22	sister	0.09
has chau go	kin	0.44	resident	-0.01	nephew	-0.03	family	0.31	brother	0.08
has chau goi	kin	0.68	comrade	-0.27	resident	-0.09	nephew	0.2	family	-0.57	brother	-0.1	niece	0.49	sister	-0.05	daughter	-0.05
has chau gui	kin	-0.09	comrade	0.08	nephew	-0.29	family	0.01	grandchild	0.18
has chau ho	kin	0.39	family	0.45	niece	0.08
has chau hoi	kin	0.16	resident	-0.1	family	-0.14
has chau ke	resident	0.11	nephew	0.62	niece	-0.13
has chau khong	volunteer	0.12	nephew	-0.02	family	-0.09	grandchild	0.31
has chau la	kin	0.22	volunteer	0.41	witness	-0.14	nephew	-0.43	family	0.19	grandchild	0.12	niece	0.29	sister	-0.24	daughter	-0.18	wife	0.02	child	-0.07	great-grandchild	0.05
has chau mat	kin	-0.27	comrade	0.23	nephew	-0.05	grandchild	-0.07	niece	0.16
has chau muon	family	0.01	grandchild	-0.04	niece	-0.11	great-grandchild	0.19
has chau nghe	resident	0.01	volunteer	0.07	nephew	0.15
has chau ngoai	resident	0.21	official	-0.21	witness	0.03	nephew	-0.1	family	-0.28	grandchild	0.63
has chau noi	kin	0.13	resident	0.07	finder	-0.03	volunteer	-0.02	nephew	-0.16	family	-0.67	grandchild	1.36	niece	-0.34	daughter-in-law	0.04	great-grandchild	-0.04
has chau o	kin	-0.45	comrade	-0.13	resident	0.49	witness	0.04	family	-0.03	daughter	0.04	great-grandchild	0.28
has chau ong	kin	-0.5	comrade	-0.2	resident	0.01	nephew	-0.12
has chau ruot	kin	0.14	nephew	0.2	grandchild	-0.02	niece	0.07
has chau sinh	family	-0.02	niece	0.08
has chau ten	kin	0.39	comrade	-0.07	resident	-0.12	nephew	-0.46	family	0.11	niece	0.33
has chau thanh	kin	-0.04	comrade	-0.25	resident	-0.22	official	0.16	family	-0.06	brother	0.1	sister	-0.16	daughter	0.01
has chau thi	resident	-0.01	witness	0.29	nephew	-0.07	family	-0.26	niece	0.29
has chau tim	kin	0.12	nephew	0.07	family	-0.12
has chau toi	kin	0.03	resident	0.05	family	0.01
has chau van	official	-0.04	child	0.07
has chau viet	kin	0.1	comrade	-0.01
has chau xin	kin	0.02	volunteer	0.02	nephew	-0.03	family	-0.28	brother	0.06	niece	0.36
has chay	kin	-0.54	comrade	0.35	resident	0.06	official	-0.13	nephew	-0.04	family	-0.22	daughter	-0.13	son	0.28	child	0.13	great-grandchild	-0.01
has chay het	kin	-0.32	comrade	0.13	grandchild	0.13
has chay o	comrade	0.29	resident	-0.15	witness	0.01
has che	resident	-0.09	official	0.13	finder	-0.2	witness	-0.04	family of foreign veteran	0.04	family	0.03	grandchild	0.16	brother	0.31	niece	-0.57	sister	0.14
has che do	kin	0.01	resident	-0.05	official	0.07	family	0.08
has chef	kin	-0.55	finder	-0.24	witness	0.3	organisation	0.05	foreign veteran	-0.11	family of foreign veteran	0.16	researcher	0.02	niece	0.23	great-grandchild	0.03
has chef de	comrade	-0.04	witness	0.12	organisation	0.1	foreign veteran	-0.09	niece	0.23	great-grandchild	0.03
has chen	resident	-0.01
has cheo	comrade	0.15	volunteer	0.02	grandchild	0.03	brother	0.09
has chep	kin	-0.13	comrade	-0.24	resident	0.16	official	-0.31	finder	-0.29	volunteer	0.62	witness	-0.21	organisation	-0.4	teacher	0.5	family	0.1	brother	-0.15	niece	0.04	sister	-0.13
has chep lai	kin	-0.03	comrade	-0.15	official	-0.14	volunteer	0.08	family	0.24
has chep nguyen	kin	0.41	niece	0.18
has cherche	kin	0.18	family of foreign veteran	-0.18	family	0.1	grandchild	0.06	daughter-in-law	0.14
has chet	kin	-0.17	comrade	0.01	resident	0.39	official	0.03	finder	0.02	cemetery keeper	-0.04	volunteer	0.11	organisation	-0.07	teacher	0.1	foreign veteran	-0.12	family of foreign veteran	-0.02	nephew	0.26	family	-0.38	grandchild	-0.06	niece	-0.23	wife	-0.07	son	0.09	sister-in-law	0.07	great-grandchild	0.68
has chet ben	witness	0.01	wife	0.03
has chet bom	kin	0.01	comrade	0.17	nephew	0.35
has chet do	kin	0.2	cemetery keeper	0.05	grandchild	0.11	niece	-0.05
has chet luc	kin	0.2	finder	0.1	grandchild	0.01
has chet nam	kin	-0.31	resident	0.66	nephew	-0.21	child	0.11	great-grandchild	0.2
has chet ngay	kin	0.35	resident	-0.12	witness	0.03	family	-0.3	grandchild	-0.34	daughter	0.01	sister-in-law	0.02	great-grandchild	0.19
has chet o	kin	0.15	comrade	0.53	resident	-0.84	official	0.02	finder	0.16	family	-0.1	brother	-0.21	niece	0.19	sister	-0.07	son	0.04
has chet roi	kin	-0.07	resident	0.36	nephew	0.09	grandchild	0.16	wife	-0.07	daughter-in-law	0.02
has chet tai	official	0.15	family	-0.11	grandchild	0.13	sister	0.17
has chet tran	comrade	-0.2	resident	0.15	witness	0.26	teacher	0.04	nephew	0.18	family	0.1
has chet tren	comrade	0.06	resident	-0.3	witness	-0.13	nephew	0.03	family	-0.02
has chet trong	kin	0.32	witness	0.02	nephew	-0.01	family	0.19	grandchild	-0.28	niece	0.05	son	0.01
has chet vi	comrade	0.01	witness	-0.06	nephew	0.48	brother	-0.02
has chez	kin	0.22	witness	0.36	family	0.11	niece	-0.13	daughter-in-law	0.09
has chi	comrade	-0.12	resident	-0.04	official	0.08	finder	0.28	cemetery keeper	0.31	volunteer	-0.27	teacher	0.02	foreign veteran	-0.47	family of foreign veteran	0.02	nephew	0.11	family	0.33	grandchild	-0.47	sister	0.4	daughter	-0.07	wife	-0.36	son	-0.38	daughter-in-law	-0.22	sister-in-law	0.24	great-grandchild	0.19
has chi bi	kin	-0.07	resident	0.07	nephew	0.11	brother	0.02
has chi biet	kin	-0.19	comrade	-0.02	volunteer	-0.02	nephew	0.2	niece	-0.18	sister	0.02	daughter	0.1	child	-0.1	daughter-in-law	0.04	great-grandchild	0.04
has chi bo	kin	-0.25	resident	-0.21	official	0.14	witness	0.16	family of foreign veteran	0.06	sister-in-law	0.01
has chi cho	kin	0.09	comrade	-0.45	resident	-0.01	official	0.33	teacher	0.1	foreign veteran	0.02	family	0.21	sister	0.01	son	-0.04	child	0.02
has chi co	kin	0.34	resident	-0.14	witness	-0.18	teacher	0.28	nephew	0.34	family	-0.41	grandchild	-0.45	niece	0.21	wife	0.16	son	-0.13	daughter-in-law	0.04	sister-in-law	-0.06	great-grandchild	0.02
has chi con	kin	-0.36	comrade	-0.01	resident	-0.19	volunteer	0.03	witness	0.11	nephew	-0.56	family	0.21
has chi dao	comrade	-0.14	finder	0.09
has chi dau	kin	0.61	comrade	-0.3	resident	-0.03	nephew	-0.15	family	-0.2	brother	0.16	niece	0.04	sister-in-law	0.55
has chi diem	comrade	-0.26	resident	0.22	researcher	0.18	great-grandchild	0.06
has chi do	kin	-0.35	official	0.1	wife	0.01
has chi doan	kin	-0.31	resident	0.19	official	-0.03	cemetery keeper	0.02
has chi duoc	wife	0.04
has chi em	comrade	-0.36	volunteer	0.27	nephew	-0.19	family	0.28	daughter	0.27
has chi gai	kin	0.03	resident	0.03	nephew	-0.22	brother	0.12	niece	-0.2	sister	0.69	daughter	-0.29	sister-in-law	0.04
has chi ghi	resident	-0.09	cemetery keeper	0.11	witness	0.04	brother	-0.02	niece	0.01
has chi giup	kin	0.05	official	0.07	nephew	0.19	daughter	-0.03	great-grandchild	0.02
has chi hoi	kin	0.03	comrade	-0.13	organisation	0.08	grandchild	0.24	brother	-0.01	niece	0.01
has chi huy	comrade	-0.52	resident	0.08	finder	0.42	witness	0.22	organisation	-0.06	brother	-0.06	daughter	0.07	wife	0.08
has chi la	comrade	0.25	resident	-0.12	finder	0.16	foreign veteran	0.04	family	-0.21	niece	-0.15	daughter	0.07
has chi lang	kin	0.14	resident	-0.05
has chi le	kin	-0.05	comrade	0.25	niece	0.1
has chi linh	comrade	0.04	official	0.1	niece	0.13	sister	0.01
has chi mo	kin	0.26	resident	0.08	family	0.33
has chi mong	kin	0.01	comrade	-0.02	nephew	0.13	brother	-0.01
has chi muon	nephew	-0.17	family	-0.2	niece	0.14	daughter	0.04
has chi nam	comrade	0.09	nephew	-0.01	sister	0.06
has chi nghe	comrade	0.21	resident	-0.34	family	-0.04	grandchild	-0.14	child	0.08	great-grandchild	0.11
has chi nguyen	kin	0.2	resident	-0.15	official	-0.11	family	0.08	daughter	0.02
has chi nho	kin	-0.02	resident	0.11	official	-0.02	volunteer	-0.01	nephew	0.02	family	0.1	grandchild	0.37	brother	0.04	niece	-0.02	sister	-0.09	wife	-0.14
has chi noi	kin	-0.09	comrade	0.34	grandchild	0.05	son	0.02
has chi oi	official	-0.04	nephew	-0.43	grandchild	-0.01	niece	0.38	sister-in-law	0.05
has chi ruot	kin	0.32	niece	0.21
has chi ten	kin	0.1	organisation	0.07	family	0.19	brother	0.11	niece	0.03	daughter	0.03
has chi thay	kin	0.07	comrade	0.02	resident	-0.18
has chi toi	resident	-0.34	official	0.31	witness	0.27	brother	0.38	son	-0.02	sister-in-law	0.01
has chi trong	comrade	0.07	finder	0.13	witness	0.01
has chi xin	kin	0.45	resident	-0.2	brother	-0.22	niece	0.35
has chia	kin	-0.05	volunteer	0.15	nephew	0.16	family	-0.06	grandchild	-0.3	brother	0.07	niece	0.08	sister	-0.15
has chia se	kin	-0.05	comrade	-0.06	resident	0.26	volunteer	0.21	grandchild	-0.03
has chiec	resident	-0.23	finder	0.12	witness	0.28	family	0.14
has chief	kin	-0.04	comrade	-0.06	witness	-0.1	foreign veteran	0.11	family of foreign veteran	-0.01	nephew	0.01	brother	0.1	niece	-0.2
has chiem	kin	0.07	comrade	0.15	resident	-0.32	official	-0.16	nephew	-0.07	family	0.7
has chien	comrade	-0.35	resident	0.33	official	-0.4	witness	0.04	organisation	0.59	researcher	0.03	nephew	0.35	grandchild	-0.04	sister	-0.26	daughter	0.27	great-grandchild	0.36
has chien binh	kin	0.08	nephew	0.16	grandchild	-0.08
has chien dau	kin	-0.32
has chien dich	kin	0.31	comrade	0.19	family	0.31	grandchild	-0.2
has chien khu	comrade	-0.15	witness	0.08	grandchild	-0.01	great-grandchild	0.02
has chien si	kin	-0.27	comrade	-0.4	resident	0.32	official	0.02	finder	0.25	volunteer	0.24	witness	0.22	teacher	0.14	family of foreign veteran	0.05	nephew	0.06	grandchild	0.14	sister	-0.17	daughter	0.03	son	-0.11
has chien tranh	kin	-0.05	comrade	-0.11	witness	0.01	great-grandchild	0.09
has chien truong	kin	0.31	comrade	0.1	brother	0.18
has chieng	kin	-0.31	volunteer	0.13	nephew	-0.18	family	0.04	wife	0.05
has chieu	kin	-0.44	comrade	0.63	resident	-0.17	official	0.2	volunteer	-0.09	organisation	0.09	nephew	0.51	family	-0.24	grandchild	0.28	brother	-0.02	niece	-0.26
has chim	comrade	-0.05	resident	-0.07	finder	0.51	volunteer	-0.11	sister	-0.12
has chin	kin	0.24	comrade	0.24	finder	-0.46	cemetery keeper	0.21	organisation	-0.06	nephew	0.15	family	0.24	grandchild	-0.4	niece	-0.13	sister	-0.05	daughter	0.04	wife	0.08	son	-0.23	child	0.17	daughter-in-law	-0.08
has chin muoi	kin	-0.02	comrade	-0.02	family	0.04	grandchild	-0.02	niece	0.04
has chin nam	nephew	0.06
has chin thang	resident	-0.17	official	-0.04	nephew	0.07	family	0.03	niece	-0.21
has chin tuoi	family	0.02
has chinh	kin	-0.25	comrade	0.05	resident	0.14	official	0.5	cemetery keeper	-0.29	volunteer	-0.17	witness	-0.29	organisation	-0.11	teacher	-0.22	foreign veteran	-0.04	nephew	0.18	family	-0.12	grandchild	-0.21	brother	-0.15	niece	-0.13	sister	-0.04	daughter	-0.18	wife	0.12	son	0.1	child	0.17	daughter-in-law	0.1	sister-in-law	-0.12	great-grandchild	0.28
has chinh la	sister	0.02
has chinh ong	resident	0.35	official	-0.07
has chinh sach	comrade	-0.62	resident	-0.06	official	0.28	volunteer	-0.23	nephew	0.19	family	-0.17	grandchild	-0.18	daughter	-0.25	child	0.19
has chinh tay	kin	-0.13	comrade	0.44	nephew	0.01
has chinh tri	kin	-0.11	resident	0.19	finder	0.02	volunteer	-0.39	nephew	-0.32	grandchild	0.08	great-grandchild	0.1
has chiu	kin	0.12	comrade	-0.08	resident	0.09	official	-0.06	witness	0.5	nephew	-0.31	family	-0.26	grandchild	0.18	niece	-0.15	sister	0.37	daughter	-0.04	daughter-in-law	0.06
has cho	comrade	-0.44	resident	-0.04	official	0.02	finder	-0.35	cemetery keeper	-0.18	witness	0.21	organisation	-0.04	teacher	0.21	family of foreign veteran	-0.01	researcher	-0.39	nephew	-0.17	family	0.08	grandchild	-0.09	brother	0.1	niece	0.13	sister	0.03	wife	-0.19	child	-0.6	daughter-in-law	-0.19	sister-in-law	-0.34	great-grandchild	-0.01
has cho ai	finder	-0.13	volunteer	-0.06	family of foreign veteran	0.08
has cho anh	kin	0.63	comrade	-0.09	resident	-0.04	family	-0.11	brother	0.25
has cho ay	kin	0.04	official	0.07	nephew	0.04
has cho ba	kin	0.3	comrade	0.17	volunteer	0.05	nephew	-0.34	family	0.34	brother	-0.07	niece	-0.07	daughter	0.06
has cho bac	comrade	0.11	resident	-0.01	official	0.2	niece	-0.06
has cho ben	kin	0.2	resident	-0.09	grandchild	0.05
has cho biet	kin	0.28	comrade	-0.13	resident	0.03	volunteer	0.03	niece	-0.13	daughter	0.14
has cho bo	kin	0.45	comrade	-0.32	volunteer	0.03	witness	-0.22	nephew	-0.09	grandchild	-0.44	son	0.05	child	-0.14
has cho cac	kin	-0.06	resident	0.63	nephew	0.12
has cho cau	comrade	0.09	witness	0.26	nephew	0.29	family	-0.06	sister	-0.07
has cho cay	comrade	0.1	resident	0.07	nephew	0.03
has cho chau	resident	-0.18	family of foreign veteran	0.1	nephew	-0.2	grandchild	-0.13	niece	0.43
has cho chi	kin	-0.11	comrade	-0.2	volunteer	0.09	organisation	0.1	family	0.06	brother	0.08	niece	0.06
has cho chon	kin	-0.03	comrade	0.09	organisation	0.07	teacher	0.08	nephew	-0.21	niece	0.03	son	0.15
has cho chu	kin	-0.25	comrade	0.15	resident	0.18	finder	0.07	witness	-0.12
has cho co	kin	-0.33	comrade	0.38
has cho con	kin	-0.21	resident	0.16	brother	0.03
has cho cu	kin	-0.09	resident	0.17	volunteer	0.12	grandchild	0.12
has cho dan	comrade	-0.02	official	0.21	finder	0.22	family	0.03	grandchild	-0.07
has cho do	kin	-0.54	comrade	0.01	resident	0.07	finder	0.28	witness	0.22	nephew	-0.26	family	-0.25	niece	0.48
has cho doan	kin	-0.27	official	0.15	volunteer	0.53
has cho doi	kin	0.02	resident	-0.03
has cho don	kin	-0.06	comrade	0.06	resident	-0.29	official	0.04	niece	0.01
has cho dong	witness	0.01
has cho dung	comrade	0.09	resident	0.21	nephew	0.08
has cho e	kin	-0.1	volunteer	0.09	nephew	0.08
has cho em	kin	0.15	comrade	-0.19	resident	0.17	official	0.03	nephew	-0.49	family	0.11	grandchild	0.08	brother	-0.06	niece	0.01
has cho gao	kin	-0.73	niece	0.02	child	0.02
has cho gia	comrade	-0.13	volunteer	-0.07	witness	-0.04	foreign veteran	0.06	nephew	-0.2	brother	0.02	great-grandchild	0.11
has cho hoi	kin	0.01	comrade	-0.06	resident	-0.03	official	0.01	volunteer	-0.01	nephew	0.01	family	0.15	brother	0.01	niece	-0.18	son	-0.04
has cho khong	kin	0.05	comrade	-0.11	nephew	0.21	brother	0.11
has cho lon	comrade	0.2	resident	0.08	nephew	0.31	family	-0.04
has cho me	kin	0.1	official	0.13	nephew	-0.01	brother	0.09	sister	-0.22	son	0.03
has cho minh	comrade	-0.11	resident	-0.12	official	0.19	finder	0.02	foreign veteran	0.07	family	0.07	niece	-0.09
has cho mo	kin	0.05	resident	0.11
has cho moi	kin	-0.47	resident	-0.37	witness	0.15	nephew	0.2
has cho nao	kin	0.39	comrade	0.04	resident	-0.5	nephew	0.15	family	-0.2	grandchild	-0.16	brother	-0.17	sister	0.16	wife	0.08	daughter-in-law	0.03
has cho nay	resident	-0.27	finder	0.45	witness	-0.02
has cho nguoi	resident	-0.14	brother	0.08
has cho nha	kin	-0.06	resident	0.23	nephew	-0.28	family	0.26	son	0.04
has cho no	comrade	-0.04	nephew	0.06
has cho ong	kin	-0.2	comrade	0.21	resident	-0.18	official	-0.17	witness	0.3	nephew	-0.46	family	-0.41	grandchild	0.51	niece	0.43	son	0.39
has cho ra	kin	-0.24	comrade	0.31	daughter-in-law	0.02
has cho toi	kin	0.38	comrade	-0.26	resident	0.01	witness	-0.02	nephew	-0.03	brother	0.22	sister-in-law	0.11
has cho tui	kin	-0.1	resident	-0.25	daughter	0.08
has cho ve	comrade	-0.1	volunteer	0.03	nephew	0.23	grandchild	-0.09	son	0.01
has cho xe	comrade	0.16	foreign veteran	0.12
has choi	kin	-0.03	resident	0.26	finder	-0.14
has chon	comrade	0.65	resident	-0.1	official	-0.14	finder	-0.49	cemetery keeper	-0.42	teacher	0.01	family	-0.1	niece	0.31	sister	-0.12	daughter	0.09	wife	0.07	son	0.18	child	-0.05	daughter-in-law	0.14	great-grandchild	-0.33
has chon anh	kin	-0.37	comrade	0.04	witness	0.65	family of foreign veteran	0.1	nephew	-0.16	family	0.23	sister	0.14
has chon ben	kin	-0.16	comrade	0.55	resident	0.18	grandchild	-0.03	son	0.31
has chon bo	comrade	0.28	resident	-0.31	organisation	0.07	daughter	0.09
has chon canh	comrade	-0.09	resident	0.26	nephew	0.12	grandchild	-0.01	niece	-0.13
has chon cat	kin	-0.19	resident	-0.11	nephew	-0.03	grandchild	-0.15	brother	-0.02	niece	0.01	sister	0.1	great-grandchild	0.01
has chon cau	kin	0.14	teacher	0.02	nephew	0.25
has chon chu	comrade	-0.07	witness	0.01	nephew	0.12	grandchild	-0.18	niece	0.05
has chon chung	kin	0.47	comrade	-0.29	resident	0.2	official	-0.12	volunteer	0.12	witness	-0.1	family	-0.02	daughter	0.26	wife	-0.05	son	-0.08	sister-in-law	0.04
has chon co	comrade	0.03	resident	0.11	witness	-0.02
has chon cung	kin	0.63	resident	-0.11	family	0.02	niece	0.37	son	-0.03
has chon dau	resident	-0.05	finder	0.08	grandchild	-0.17	wife	0.11	daughter-in-law	0.29
has chon duoi	comrade	0.06	resident	0.05	volunteer	0.06	brother	0.09
has chon gan	resident	0.08	family	0.23
has chon hai	kin	-0.08	resident	0.04	volunteer	0.28	family	0.19	daughter	0.05
has chon la	comrade	-0.29	resident	0.09	volunteer	0.1
has chon luon	volunteer	0.35
has chon mot	kin	-0.07	resident	0.27
has chon ngay	kin	0.02	comrade	0.39	resident	-0.17	volunteer	-0.02
has chon ngoai	comrade	0.01	resident	-0.11	nephew	0.03
has chon no	kin	-0.15	comrade	0.47
has chon o	kin	0.36	comrade	0.27	resident	-0.01	official	0.08	volunteer	-0.47	witness	-0.49	organisation	-0.21	teacher	-0.04	nephew	0.34	family	-0.04	grandchild	-0.09	brother	0.4	niece	-0.42	sister	-0.23	daughter	-0.11	wife	0.06	son	-0.04	child	0.22	great-grandchild	-0.18
has chon ong	family	-0.1	grandchild	0.16	niece	0.06
has chon sau	kin	-0.55	finder	0.13	witness	0.04	nephew	0.14	family	-0.12	son	0.17
has chon tai	comrade	0.15	volunteer	-0.02	organisation	0.1	teacher	0.08	nephew	0.05	grandchild	0.2
has chon tam	kin	0.21
has chon tap	kin	0.16	niece	0.02	son	0.1
has chon thanh	witness	0.16
has chon tren	kin	-0.23	comrade	-0.02	resident	-0.2	witness	0.03	nephew	-0.16	family	0.07	grandchild	-0.18	brother	0.12	great-grandchild	0.01
has chon trong	kin	0.08	resident	-0.22	volunteer	0.01	sister	0.06
has chong	kin	0.37	resident	-0.03	official	-0.04	nephew	-0.83	family	0.27	grandchild	-0.28	brother	-0.94	niece	-0.59	sister	-0.92	daughter	-0.34	wife	1.51	son	-0.67	child	-0.28	daughter-in-law	1.23	sister-in-law	0.59
has chong ba	kin	-0.58	resident	0.22	nephew	0.04	grandchild	0.45
has chong can	kin	-0.36	comrade	0.37	family	0.57	grandchild	-0.01
has chong em	kin	0.31	resident	-0.12	nephew	-0.23	grandchild	-0.62	wife	0.01	daughter-in-law	1.02
has chong la	kin	-0.02	resident	0.53	grandchild	-0.04	wife	0.35
has chong my	witness	0.08
has chong phap	kin	-0.13	comrade	0.1	official	0.11	organisation	0.07	nephew	0.07	grandchild	-0.12	brother	0.04	daughter-in-law	-0.11	great-grandchild	0.23
has chong toi	kin	1.1	comrade	-0.6	resident	-0.85	official	-0.28	finder	-0.13	nephew	-0.74	family	-0.82	grandchild	-0.54	brother	-0.59	niece	-0.5	sister	-0.6	daughter	-0.21	wife	1.18	son	-0.44	daughter-in-law	0.32	sister-in-law	0.4
has chop	kin	-0.12	comrade	0.33
has chot	kin	-0.41	comrade	0.79	resident	-0.35	official	-0.34	volunteer	-0.15	nephew	-0.44	family	0.23	sister	0.1	child	0.01
has chot o	child	0.08
has chqs	kin	-0.27	resident	-0.04	official	0.42	finder	-0.15	daughter	0.12
has chu	kin	-0.16	comrade	-0.16	resident	0.11	finder	0.57	cemetery keeper	-0.27	organisation	-0.43	teacher	-0.19	foreign veteran	-0.16	family of foreign veteran	-0.81	researcher	-0.35	nephew	0.49	family	-0.08	brother	-0.31	niece	0.46	sister	-0.92	wife	-0.15	child	-0.43	sister-in-law	-0.28
has chu a	comrade	0.03	family	-0.04	grandchild	0.18
has chu ay	kin	-0.37	resident	0.23	brother	0.07
has chu ba	comrade	0.22	resident	-0.1	official	-0.03	finder	0.12	nephew	0.03	family	0.32	grandchild	-0.22	brother	0.05
has chu bac	kin	0.33	resident	0.24	finder	-0.04	family	0.28	niece	-0.06
has chu bay	kin	0.43	resident	-0.27	nephew	-0.06	grandchild	0.34
has chu bo	kin	-0.65	comrade	-0.49	resident	0.45	finder	0.04	witness	0.32	nephew	-0.11	great-grandchild	0.11
has chu chau	kin	0.23	family	0.39
has chu co	comrade	0.03
has chu con	kin	0.07	comrade	-0.05	official	-0.13	finder	0.12	nephew	0.02	family	-0.09
has chu dat	kin	-0.05	official	0.25
has chu di	nephew	0.01	grandchild	-0.03	sister-in-law	0.01
has chu duc	kin	-0.01	daughter-in-law	0.13
has chu em	nephew	0.31	grandchild	-0.15	child	0.03
has chu h	kin	0.08	official	0.02
has chu hai	kin	-0.16	resident	-0.14	witness	0.05	niece	0.14
has chu k	kin	0.22	volunteer	0.04	daughter	0.09
has chu khong	kin	-0.38	comrade	0.45	resident	0.02	grandchild	-0.09	brother	0.03	sister	0.11
has chu la	kin	0.47	resident	-0.11	volunteer	0.35	nephew	0.38	niece	0.11
has chu luc	wife	0.01	son	0.14
has chu mat	resident	-0.09	official	0.06	volunteer	0.01	nephew	0.01	niece	-0.01
has chu nam	kin	0.12	comrade	-0.08	official	-0.17	volunteer	0.04	witness	0.15	nephew	0.42	family	-0.19	grandchild	0.04	niece	-0.31	great-grandchild	0.1
has chu nguoi	resident	0.04	daughter	0.14
has chu nhiem	official	-0.25	witness	0.3	organisation	0.12	son	0.27	great-grandchild	0.02
has chu nho	kin	-0.04	comrade	0.17	wife	0.13
has chu o	comrade	-0.03	resident	0.07	niece	0.09
has chu oi	kin	-0.09	comrade	0.03	resident	0.1	nephew	-0.08	family	0.38	sister	0.1	daughter	0.1
has chu prong	finder	0.08	nephew	0.06	niece	0.05
has chu ruot	nephew	0.05
has chu t	kin	-0.31	comrade	0.34
has chu ten	kin	0.08	comrade	-0.15	resident	-0.06	finder	0.04	witness	0.16	nephew	0.17	family	0.03	grandchild	0.02
has chu thi	kin	0.18	comrade	-0.13	organisation	0.03	nephew	0.16	niece	0.04
has chu tich	kin	-0.44	comrade	-0.53	resident	0.27	official	0.42	volunteer	-0.05	family	-0.06	grandchild	0.1	brother	0.12	niece	0.05	daughter	0.04
has chu toi	kin	0.38	resident	-0.19	nephew	0.68	family	-0.58	grandchild	-0.15	niece	0.37	daughter	-0.09
has chu ut	kin	0.43	resident	-0.06	family	-0.19	grandchild	0.02	daughter-in-law	0.12
has chu van	kin	-0.11	witness	0.17	son	-0.08
has chu y	kin	-0.19	official	-0.06	nephew	-0.08	child	0.01
has chua	kin	-0.09	comrade	-0.06	resident	0.09	cemetery keeper	0.35	volunteer	-0.18	witness	-0.39	organisation	-0.35	teacher	-0.13	foreign veteran	-0.51	family of foreign veteran	-0.25	researcher	-0.18	nephew	-0.21	family	0.25	grandchild	-0.6	brother	-0.27	niece	-0.1	sister	0.14	daughter	-0.05	wife	-0.25	son	0.33	daughter-in-law	-0.09
has chua ai	comrade	-0.45	resident	0.28	official	-0.18	witness	-0.05	son	0.08
has chua bao	resident	-0.17	volunteer	0.01	witness	0.11
has chua biet	kin	-0.09	resident	-0.03	official	0.29	cemetery keeper	0.04	volunteer	-0.24	organisation	-0.05	nephew	0.11	family	-0.27	grandchild	-0.4	niece	-0.13	daughter	0.02	child	0.11	great-grandchild	-0.03
has chua co	resident	-0.5	official	-0.14	volunteer	-0.34	organisation	0.3	nephew	0.21	family	-0.11	brother	-0.02	niece	-0.01	great-grandchild	0.29
has chua duoc	comrade	0.27	official	-0.05	family	-0.12	daughter	0.08	child	0.01
has chua kip	comrade	0.06	resident	0.07	nephew	0.24	family	-0.07
has chua ra	comrade	-0.12	resident	0.25	finder	-0.08
has chua ro	resident	-0.14	official	0.05	cemetery keeper	0.15	daughter	0.14
has chua thay	comrade	0.28	resident	-0.57	nephew	0.33	grandchild	-0.03	sister	-0.18	daughter	-0.07	daughter-in-law	-0.01
has chua thi	comrade	0.09	resident	0.15
has chua tim	kin	-0.29	comrade	0.04	official	-0.07	volunteer	-0.07	teacher	0.08	grandchild	-0.26
has chua toi	kin	-0.39	resident	0.44	child	0.09
has chua ve	kin	-0.17	resident	0.35	nephew	-0.05	family	-0.18	sister	0.16	daughter-in-law	0.01
has chuan	kin	0.19	resident	0.06	official	-0.11	family	-0.11	daughter	0.15	sister-in-law	0.17
has chuan uy	kin	0.36	resident	0.07	official	-0.15	family	-0.11	daughter	0.15	wife	-0.02	sister-in-law	0.18
has chuc	kin	-0.35	comrade	-0.13	resident	0.03	official	0.46	witness	-0.1	organisation	-0.1	teacher	0.09	foreign veteran	-0.05	family	0.16	grandchild	-0.02	brother	-0.25	son	0.13	child	-0.12	sister-in-law	0.05
has chuc nam	resident	0.09	nephew	-0.02	family	0.14
has chuc vu	kin	-0.3	comrade	-0.01	official	0.02	cemetery keeper	0.08	organisation	-0.09	grandchild	0.1	niece	-0.01	sister	0.16	wife	-0.05
has chum	comrade	0.21	official	-0.05	brother	-0.01
has chung	comrade	0.13	resident	-0.19	volunteer	0.35	witness	-0.38	organisation	0.69	teacher	-0.24	family of foreign veteran	0.1	researcher	-0.02	family	-0.11	grandchild	-0.24	niece	0.16	sister	-0.1	son	0.26	child	-0.01	daughter-in-law	-0.05	great-grandchild	0.34
has chung em	kin	-0.05	comrade	0.09	cemetery keeper	0.03
has chung hai	kin	-0.09	resident	0.1
has chung kien	comrade	-0.23	resident	0.04
has chung minh	nephew	0.04
has chung mot	comrade	0.13	official	-0.11	grandchild	0.06	daughter	0.2	wife	-0.02	sister-in-law	0.25
has chung no	comrade	-0.06
has chung toi	kin	-0.37	comrade	0.38	resident	-0.42	official	0.13	finder	0.25	cemetery keeper	-0.37	volunteer	0.36	witness	-0.53	organisation	0.51	teacher	-0.04	foreign veteran	0.22	family of foreign veteran	0.06	family	0.31	niece	0.12	sister	-0.04	daughter	-0.19	son	-0.36	sister-in-law	-0.11
has chuoc	kin	-0.14	comrade	0.16
has chuoi	kin	-0.05	comrade	0.23	volunteer	-0.16	witness	0.02
has chuong	comrade	-0.16	resident	-0.42	official	-0.19	volunteer	0.05	witness	0.11	nephew	-0.34	grandchild	0.04	sister	-0.02	daughter	-0.2	child	-0.04	daughter-in-law	0.09	great-grandchild	0.22
has chuong trinh	niece	0.04	sister	-0.02	son	0.1	sister-in-law	0.06
has chup	kin	-0.65	comrade	-0.19	resident	0.11	cemetery keeper	-0.2	volunteer	0.38	witness	0.41	organisation	-0.02	family of foreign veteran	0.04	researcher	0.12	nephew	-0.24	family	0.28	grandchild	-0.17
has chup anh	resident	-0.07	finder	-0.02	volunteer	0.04	witness	0.2	family of foreign veteran	0.1	grandchild	0.12	niece	-0.09
has chup duoc	resident	0.1	cemetery keeper	-0.09	volunteer	-0.13	researcher	0.18
has chup lai	kin	-0.24	official	0.08	witness	0.01
has chut	kin	-0.35	grandchild	0.01
has chuyen	kin	-0.1	comrade	0.13	resident	0.01	official	0.01	finder	-0.4	volunteer	0.02	organisation	0.2	teacher	-0.2	foreign veteran	0.46	nephew	0.34	family	0.01	grandchild	-0.35	brother	0.02	daughter	-0.06	child	0.22	sister-in-law	-0.22
has chuyen di	kin	-0.17	comrade	-0.15	organisation	0.09	son	0.04
has chuyen nay	kin	-0.01	foreign veteran	0.08	nephew	0.1	family	-0.16	grandchild	-0.03	sister	0.01	great-grandchild	0.01
has chuyen toi	resident	0.04
has chuyen vao	kin	-0.29	comrade	0.14	resident	0.22	organisation	0.02
has chuyen ve	kin	-0.02	comrade	0.3	resident	-0.09	grandchild	0.01
has cimetiere	kin	0.48	comrade	-0.11	finder	-0.03	family of foreign veteran	0.17	nephew	-0.33	family	0.26	grandchild	-0.23	niece	0.15	sister	0.16	daughter	-0.13	great-grandchild	0.1
has cimetiere de	kin	0.28	nephew	-0.13	grandchild	-0.05	niece	0.28	daughter	-0.03	great-grandchild	0.12
has closed	kin	-0.21	comrade	0.31	resident	0.11	witness	0.07	foreign veteran	0.21	family of foreign veteran	-0.27
has co	comrade	-0.37	resident	0.51	official	0.11	cemetery keeper	-0.18	volunteer	0.38	organisation	0.1	teacher	0.11	foreign veteran	-0.11	family of foreign veteran	-0.16	researcher	-0.09	nephew	0.18	family	0.03	brother	-0.34	niece	0.14	sister	0.09	daughter	-0.08	wife	-0.36	child	-0.11	sister-in-law	-0.21	great-grandchild	0.34
has co ai	comrade	0.05	resident	0.06	official	-0.02	finder	0.16	volunteer	0.09	witness	0.12	nephew	-0.31	family	-0.38	grandchild	0.52	niece	0.29	sister	-0.06	daughter	0.02	wife	-0.07	son	0.1	child	-0.12
has co am	kin	0.7	resident	-0.02	nephew	0.14	family	-0.2	grandchild	-0.16	great-grandchild	0.15
has co anh	kin	0.11	comrade	-0.07	volunteer	-0.5	organisation	0.51	family	-0.38	brother	-0.16	niece	0.05	sister	0.07	daughter	0.28
has co ba	kin	0.53	resident	-0.33	cemetery keeper	0.03	volunteer	0.13	nephew	0.01	grandchild	-0.27	brother	0.23	niece	0.03	sister	-0.02	wife	-0.14	son	-0.11	child	0.03	great-grandchild	0.38
has co bac	comrade	-0.01	resident	0.07	volunteer	0.01	teacher	0.1	nephew	0.35	family	-0.59	sister	0.14	daughter	-0.14
has co ban	kin	0.13	comrade	0.09	finder	0.13	sister	-0.1	great-grandchild	0.02
has co bang	kin	0.16	comrade	-0.09	resident	-0.12	official	0.1	family	-0.43	son	0.16	child	0.05	great-grandchild	0.02
has co bao	daughter	0.07
has co bay	finder	0.08
has co bia	comrade	0.03	witness	-0.07	family	-0.37	brother	-0.05	sister	0.21
has co biet	kin	0.08
has co bo	comrade	-0.03	resident	0.22	family	-0.03	sister	0.02	son	0.15
has co boc	organisation	0.05	daughter	0.26
has co bon	kin	-0.19	resident	0.08	family of foreign veteran	0.08	nephew	-0.05	family	0.1
has co ca	kin	-0.25	resident	0.05
has co cach	child	0.06	great-grandchild	0.14
has co cai	comrade	-0.57	resident	0.49	finder	-0.38	cemetery keeper	0.29	witness	-0.45	family of foreign veteran	0.04	nephew	0.09	grandchild	-0.29	niece	0.18	daughter	-0.04
has co cam	kin	-0.15	resident	0.12	witness	0.01	child	0.01
has co can	kin	-0.1	nephew	-0.17	grandchild	-0.01	brother	0.02	niece	0.26	child	0.04
has co cau	family	0.02
has co cay	comrade	0.01	daughter-in-law	0.01
has co chau	kin	0.34	nephew	-0.42	family	0.32	grandchild	-0.03	niece	-0.01	great-grandchild	0.04
has co chi	kin	-0.14	comrade	0.3	resident	-0.16	organisation	0.01	nephew	0.05	niece	0.27
has co cho	comrade	0.12	resident	-0.06	son	0.35
has co chon	kin	-0.38	resident	0.02	witness	-0.07	nephew	-0.13	daughter	0.05
has co chu	kin	0.23	comrade	-0.31	resident	-0.14	official	-0.01	witness	0.73	nephew	-0.08	brother	-0.09	daughter	0.01	wife	-0.26	daughter-in-law	0.04
has co co	kin	-0.05	comrade	-0.3	official	0.14	witness	0.2	great-grandchild	0.13
has co con	kin	-0.07	comrade	0.1	resident	-0.13	family of foreign veteran	0.1	nephew	-0.23	family	0.38	grandchild	-0.1	great-grandchild	0.41
has co cong	kin	0.16	official	-0.11	niece	-0.05
has co dan	resident	0.12	nephew	0.1	family	0.02	great-grandchild	0.06
has co danh	kin	0.14	teacher	0.01	nephew	0.26	family	-0.18	child	0.02
has co de	official	0.57
has co doan	nephew	-0.01
has co dong	kin	-0.29	comrade	0.49	resident	-0.13	official	0.12	volunteer	0.12	child	0.14	sister-in-law	0.02
has co dua	kin	0.13	comrade	0.18
has co dung	kin	0.18	resident	-0.36	nephew	-0.09	family	0.04	niece	0.08
has co duoc	kin	-0.09	official	-0.12	organisation	0.03	nephew	0.25	family	-0.24	niece	0.44
has co em	resident	-0.28	grandchild	0.03	brother	0.07
has co ghi	kin	-0.23	resident	0.09	official	-0.06	witness	-0.05	family of foreign veteran	0.33	nephew	-0.23	niece	0.13	son	0.03	child	0.02
has co gi	grandchild	0.02	brother	0.01
has co gia	resident	-0.03	nephew	-0.09
has co giao	kin	-0.39	comrade	-0.46	official	-0.26	volunteer	0.14	witness	0.56	teacher	0.48	family	0.36
has co giay	kin	0.1	resident	-0.03	official	-0.7	witness	-0.07	nephew	0.13	grandchild	-0.37	niece	0.07	sister	0.14	wife	0.05	son	0.11	child	-0.14	sister-in-law	0.17
has co hai	kin	-0.33	resident	0.8	finder	-0.31	teacher	0.09	nephew	0.26	family	-0.65	grandchild	0.16	niece	0.07	sister	0.1
has co hang	cemetery keeper	0.01
has co ho	kin	0.22	comrade	-0.09	official	-0.03	nephew	-0.26	son	0.16	great-grandchild	0.05
has co hoi	resident	0.33	daughter-in-law	0.04
has co khac	comrade	-0.08	resident	0.07	finder	-0.1	foreign veteran	0.02	nephew	-0.14	brother	0.13
has co khi	niece	-0.11	wife	0.08
has co la	resident	-0.04	nephew	-0.13	niece	0.41	daughter	0.07
has co lay	kin	0.07	comrade	-0.08	family	-0.1	daughter-in-law	0.14
has co le	kin	0.52	resident	-0.4	cemetery keeper	0.05	foreign veteran	0.02	researcher	0.07	family	0.1	grandchild	-0.14	niece	-0.06
has co lo	brother	0.02
has co manh	comrade	-0.11	finder	0.22
has co mat	kin	0.27	comrade	-0.05	resident	-0.08	official	-0.17	family	-0.08	niece	-0.03	child	0.15	great-grandchild	0.27
has co may	kin	-0.2	comrade	0.22	resident	0.03	official	-0.03	nephew	0.04	brother	-0.02
has co mo	kin	-0.29	resident	-0.28	official	0.13	finder	-0.22	organisation	0.19	nephew	0.32	family	-0.06	daughter	-0.2	son	0.24	child	-0.06
has co mot	kin	-0.56	comrade	-0.72	resident	0.29	finder	0.28	cemetery keeper	-0.1	volunteer	-0.03	witness	0.08	teacher	0.28	foreign veteran	0.03	brother	0.04
has co nam	comrade	0.24	resident	-0.2	official	0.07	nephew	-0.09	brother	-0.07	wife	0.41	son	0.16
has co ngay	comrade	0.11	resident	-0.17	cemetery keeper	0.27	volunteer	0.05	nephew	-0.22	family	0.09	grandchild	0.04	niece	0.22
has co nghe	nephew	0.05	family	0.08	grandchild	-0.16	brother	0.06
has co ngoi	kin	-0.44	resident	0.37
has co nguoi	kin	0.1	official	-0.09	finder	-0.05	cemetery keeper	0.13	witness	0.17	family	-0.2	grandchild	-0.22	niece	0.11	sister	0.23	daughter-in-law	0.26	great-grandchild	-0.11
has co nhan	kin	-0.24	comrade	-0.08	finder	0.2	sister	0.02	daughter	0.09
has co noi	kin	0.23	comrade	-0.04	resident	-0.31	official	-0.2	volunteer	0.13	family	-0.26	niece	-0.1	wife	-0.02	great-grandchild	0.08
has co o	comrade	-0.19	volunteer	0.33	nephew	-0.08	family	-0.11	grandchild	0.33	sister	0.01	daughter	0.12
has co ong	kin	-0.11	comrade	0.26	resident	0.08	finder	-0.01	volunteer	-0.03	witness	0.19	niece	0.25	son	-0.17	great-grandchild	0.05
has co phai	kin	0.23	volunteer	-0.1	nephew	0.21	family	-0.17	grandchild	0.01	brother	-0.06	daughter	-0.06
has co phan	kin	-0.11	comrade	-0.36	official	0.01	witness	0.07	sister	0.01
has co quan	comrade	-0.11	resident	0.14	official	0.08	finder	0.16	witness	-0.06	nephew	-0.1	family	0.19	grandchild	-0.18	brother	-0.31	niece	0.01	wife	0.14	son	0.08	child	0.23
has co sau	kin	-0.03	resident	0.04	daughter	0.21
has co so	comrade	-0.15	resident	0.04	official	-0.13	witness	0.44	nephew	-0.24	family	0.58	grandchild	-0.22	brother	-0.43	son	0.13
has co tam	official	0.44	witness	0.14
has co ten	kin	0.09	comrade	-0.26	resident	-0.06	official	0.44	finder	0.06	volunteer	0.29	witness	-0.29	niece	0.23	sister	-0.43	daughter	0.21	son	-0.47
has co thang	kin	-0.21	comrade	0.2	resident	-0.03	witness	-0.07	nephew	0.03
has co thay	kin	-0.04	official	0.03	family	0.07
has co the	kin	-0.48	comrade	0.33	resident	-0.15	official	0.23	finder	0.51	family	0.24	grandchild	-0.06	sister-in-law	0.01	great-grandchild	0.01
has co thi	nephew	0.17
has co thu	kin	0.08	comrade	0.37	resident	-0.08
has co tin	kin	-0.06	family	0.19	niece	0.01
has co to	kin	0.66	comrade	-0.18	resident	0.04	family	-0.1
has co toi	kin	0.29	resident	-0.03	nephew	0.85	family	-0.12	brother	-0.12	great-grandchild	0.04
has co trong	comrade	0.13	nephew	0.1	daughter	0.06
has co tu	comrade	0.32
has co vao	daughter-in-law	0.03
has co ve	kin	-0.29	comrade	0.14	resident	0.5	family	-0.04	niece	0.03	wife	0.02
has co xuong	kin	-0.12	resident	0.25	official	0.04	volunteer	-0.08	family	0.09
has co y	kin	-0.12	comrade	-0.1	resident	0.45
has coc	kin	-0.69	comrade	0.15	official	-0.01	volunteer	-0.11	witness	-0.2	nephew	-0.09	niece	0.2
has coi	kin	-0.65	comrade	0.35	resident	0.15	official	-0.72	finder	0.35	cemetery keeper	0.72	volunteer	-0.08	witness	-0.03	foreign veteran	-0.05	nephew	-0.59	family	0.77	grandchild	-0.5	daughter	0.2	son	-0.07	great-grandchild	-0.11
has coi o	resident	-0.15	cemetery keeper	0.03
has col	kin	-0.09	researcher	0.04
has com	kin	-0.11	comrade	-0.49	resident	0.39	official	-0.35	foreign veteran	0.24	nephew	0.05	family	0.18	grandchild	-0.05	brother	-0.36	sister	-0.11	daughter	0.14	son	-0.47
has commander	comrade	-0.25	organisation	0.12	family of foreign veteran	0.02	niece	-0.04
has commune	kin	0.29	resident	0.08	official	0.08	witness	-0.04	family of foreign veteran	-0.18	researcher	0.31	sister	0.08	daughter	-0.17	great-grandchild	0.1
has compagnie	kin	-0.05	foreign veteran	-0.05	family of foreign veteran	-0.02	researcher	0.01	daughter	0.17
has company	comrade	0.12	official	-0.06	brother	0.04	daughter	-0.17
has con	kin	-0.16	resident	0.18	official	0.14	finder	0.1	cemetery keeper	-0.44	volunteer	-0.19	organisation	-0.13	teacher	-0.31	family of foreign veteran	-0.08	researcher	-0.47	nephew	-0.14	grandchild	-0.36	brother	-0.13	niece	-0.61	sister	0.17	daughter	0.37	wife	0.11	son	0.88	child	-0.19	daughter-in-law	0.28	sister-in-law	-0.09
has con ai	resident	-0.34	nephew	0.08	family	-0.03	niece	0.01	sister	0.25	daughter	0.1	great-grandchild	0.06
has con anh	kin	-0.1	comrade	-0.32	resident	0.28	witness	0.05	nephew	-0.17	grandchild	0.14	brother	0.14	daughter	-0.02	wife	-0.1	sister-in-law	0.18
has con ba	kin	-0.43	comrade	0.05	official	0.13	organisation	0.05	nephew	0.41	grandchild	-0.12
has con bac	kin	0.23	comrade	-0.6	nephew	-0.23	family	0.21	niece	0.03	son	0.06
has con ban	finder	-0.05
has con bo	kin	0.15	official	0.07	nephew	-0.22	family	0.29	niece	-0.13
has con cai	comrade	0.41	resident	-0.19
has con cat	kin	0.16	resident	-0.26	volunteer	0.02	witness	-0.01	sister	0.05	sister-in-law	0.04
has con chau	kin	-0.42	comrade	-0.51	resident	0.22	volunteer	0.07	witness	0.29	family of foreign veteran	0.1	nephew	-0.19	son	0.1	great-grandchild	0.27
has con chi	kin	0.11	comrade	0.24	resident	-0.31	witness	-0.05	brother	0.1	niece	0.04	great-grandchild	0.22
has con chon	kin	-0.01	resident	0.36	family	0.13	niece	-0.03
has con chu	kin	-0.35	official	-0.09	witness	0.03	nephew	0.24	brother	-0.05	niece	0.08
has con co	comrade	0.16	resident	-0.31	witness	-0.04	niece	-0.13	child	0.07
has con cu	kin	0.28	resident	-0.02	official	0.44	nephew	0.24	family	0.36	grandchild	-0.34	wife	-0.08
has con cua	kin	-0.29	comrade	0.42	resident	0.17	witness	0.18	nephew	-0.06	child	0.44
has con cuong	kin	-0.21
has con dan	comrade	-0.22	resident	-0.11	official	0.04	nephew	-0.13	niece	0.09
has con dao	comrade	0.17	resident	-0.54	finder	-0.07	daughter-in-law	0.09
has con dau	kin	0.3	official	-0.01	nephew	-0.01	family	-0.18	grandchild	-0.24	niece	-0.21	daughter	-0.47	wife	-0.02	daughter-in-law	1.39
has con di	kin	-0.42	official	0.22	family	0.14	brother	0.14
has con doc	comrade	-0.14	finder	0.12	teacher	0.05	son	0.13
has con em	kin	0.15	nephew	0.44	family	-0.28	niece	0.06
has con gai	resident	0.4	finder	0.03	volunteer	-0.4	witness	0.05	foreign veteran	0.2	family of foreign veteran	0.03	nephew	-0.62	family	-0.24	grandchild	-0.11	brother	-0.14	niece	-0.15	sister	-0.45	daughter	1.53	wife	0.3	son	-0.49	child	-0.04	daughter-in-law	0.01	sister-in-law	-0.09
has con gi	sister	0.11
has con giu	kin	-0.04	resident	0.8	finder	-0.27	sister	0.06	son	0.14
has con goi	kin	-0.03	nephew	0.27	family	-0.13	grandchild	0.15	niece	-0.05
has con hai	comrade	-0.09	resident	-0.13	official	0.24	family	-0.01	grandchild	0.05	niece	0.14
has con hoi	comrade	0.35	grandchild	0.18	niece	0.08	daughter	-0.02
has con khoe	family	0.14	niece	-0.01
has con khong	comrade	-0.3	family	-0.06	daughter	0.09	great-grandchild	0.21
has con la	kin	0.44	comrade	-0.8	resident	0.43	nephew	0.29	family	-0.2	niece	-0.11	sister	-0.26	daughter	0.46	wife	-0.21	son	-0.13	child	0.27
has con lai	kin	-0.29	comrade	0.04	official	0.08	witness	-0.07	organisation	0.08	nephew	-0.19	family	0.03	son	-0.02
has con minh	kin	-0.51	official	0.02	finder	0.12
has con mo	kin	-0.38	comrade	0.13	resident	0.42	brother	0.04	sister	0.11
has con moi	resident	-0.09	nephew	0.06
has con mot	volunteer	0.03	witness	0.02	grandchild	-0.04
has con nam	kin	0.21	comrade	0.03	resident	0.01	official	0.11
has con nghe	kin	0.32	nephew	-0.11	family	-0.04	niece	0.29
has con nguoi	kin	-0.07	comrade	0.25	volunteer	0.15	nephew	-0.14	sister	0.11
has con nguyen	resident	0.35	son	0.07
has con nho	comrade	0.24	resident	-0.02	official	-0.16	volunteer	0.03	witness	0.07	teacher	0.02	family	-0.32	brother	0.01	niece	0.18	wife	0.11
has con noi	kin	0.15	comrade	-0.12	family	-0.03	niece	0.07
has con o	kin	0.06	comrade	-0.45	volunteer	0.02	organisation	0.07	nephew	-0.24	family	0.23
has con ong	kin	-0.17	comrade	0.23	resident	0.21	official	-0.22	finder	0.28	witness	-0.39	organisation	0.12	teacher	0.02	foreign veteran	0.03	family	0.26	niece	0.01	wife	-0.01
has con re	family	0.08
has con song	kin	0.34	resident	-0.36	official	-0.06	finder	-0.15	witness	-0.5	teacher	0.15	nephew	0.44	grandchild	-0.08	niece	0.05	sister	-0.25	daughter	-0.01	son	-0.15	child	0.05	sister-in-law	-0.07
has con suoi	official	0.13
has con ten	kin	0.7	comrade	-0.1	resident	-0.6	witness	-0.04	nephew	-0.17	family	0.1	grandchild	-0.19	brother	-0.27	niece	0.12	daughter	0.06	wife	-0.1	son	-0.19	child	0.46	daughter-in-law	-0.03
has con thang	kin	-0.11	comrade	0.25
has con tho	kin	-0.23	brother	0.06
has con thu	kin	0.03	family	-0.17	niece	0.11	daughter	-0.1	son	0.52
has con tien	kin	0.11	volunteer	-0.12	organisation	0.16
has con tim	kin	0.65	resident	-0.16	nephew	-0.21	family	-0.12	niece	0.18	child	0.27	great-grandchild	0.23
has con toi	kin	0.31	nephew	-0.15	brother	0.4	daughter	-0.05	wife	0.23
has con trai	kin	0.24	comrade	-0.27	resident	-0.16	official	0.37	volunteer	-0.03	witness	-0.2	foreign veteran	0.02	nephew	-0.02	family	-0.41	brother	-0.5	sister	0.27	daughter	-0.27	son	1.37	child	-0.34	daughter-in-law	0.18
has con trong	kin	0.18	resident	-0.02	daughter	0.1
has con ut	kin	0.32	child	0.05
has con viet	kin	0.16	resident	-0.08	family	-0.02	grandchild	0.09	niece	-0.03
has con voi	kin	0.27	daughter	0.01
has con vot	kin	-0.01
has con xin	kin	0.13	family	-0.07	grandchild	0.23	sister	-0.01	son	-0.13	great-grandchild	0.2
has cong	comrade	0.43	resident	-0.38	official	-0.08	finder	0.25	cemetery keeper	-0.37	volunteer	0.4	witness	-0.62	organisation	-0.03	teacher	0.06	foreign veteran	-0.04	nephew	-0.05	family	-0.11	grandchild	-0.06	niece	0.19	sister	-0.12	daughter	0.02	wife	-0.2	son	0.19	child	-0.25	daughter-in-law	0.29	sister-in-law	-0.04	great-grandchild	-0.16
has cong an	kin	0.14	resident	0.17	official	0.34	finder	-0.18	witness	-0.18	nephew	-0.04	family	0.27	grandchild	-0.14	brother	0.05	niece	-0.01	daughter	-0.06
has cong binh	kin	0.37	resident	-0.28	finder	-0.15	volunteer	0.26	family of foreign veteran	0.09	sister	0.02	son	0.11	daughter-in-law	0.06
has cong hoa	kin	0.24	official	-0.19	witness	-0.11	nephew	0.11	brother	0.04	niece	-0.29	daughter	-0.12	son	0.2
has cong nhan	kin	0.56	resident	-0.32	official	-0.11	volunteer	-0.12	nephew	-0.36	brother	-0.02	sister	0.22	child	0.12	great-grandchild	-0.01
has cong nuoc	resident	0.06	nephew	-0.11	grandchild	0.21	sister-in-law	0.05
has cong su	family	0.01	niece	0.03	sister	-0.1
has cong tac	resident	-0.29	organisation	0.03	nephew	0.31	grandchild	-0.03	brother	-0.11
has cong thanh	kin	-0.28	niece	0.01
has cong troi	son	0.12
has cong truong	official	-0.4	finder	0.37	daughter	0.1
has cong ty	kin	0.16	comrade	-0.35	finder	0.32	volunteer	0.07
has cong van	official	0.22
has contact	comrade	-0.05	volunteer	0.18	foreign veteran	0.27	family	0.12
has cook	kin	0.01	finder	0.14
has cop	comrade	0.22	great-grandchild	0.02
has corporal	kin	-0.02	foreign veteran	0.16	family of foreign veteran	0.08
has corps	kin	0.22	comrade	0.01	foreign veteran	-0.17	researcher	0.01	family	0.04	sister	0.04
has cot	resident	-0.54	official	0.44	volunteer	-0.08	witness	-0.05	family	0.1	grandchild	0.08	brother	-0.26	niece	-0.37	wife	0.01	son	0.14	child	-0.14	daughter-in-law	0.16	great-grandchild	-0.15
has cot co	kin	0.04	finder	0.06	volunteer	0.1	teacher	0.02	grandchild	0.07
has cot dua	cemetery keeper	0.05	brother	-0.01	sister	0.05
has cot nam	kin	-0.15	resident	0.12	official	0.16	nephew	0.03
has cot o	nephew	-0.14	family	0.14	wife	0.04
has cote	kin	-0.2	comrade	0.01	resident	0.05	finder	-0.25	witness	-0.25	teacher	0.16	foreign veteran	0.26	family	-0.2	grandchild	0.07	niece	-0.11	sister	0.03	daughter	0.1
has could	kin	0.42	volunteer	-0.03	witness	0.05	nephew	-0.45	grandchild	0.1	niece	0.51
has counted	foreign veteran	0.18
has covered	finder	-0.03	foreign veteran	0.13
has creek	kin	-0.03	witness	0.06	foreign veteran	0.49
has ctv	kin	-0.09	witness	0.01
has cu	kin	0.03	comrade	-0.32	official	0.46	finder	0.29	cemetery keeper	0.06	volunteer	-0.29	witness	0.04	organisation	0.11	teacher	-0.05	family of foreign veteran	-0.67	researcher	-0.37	nephew	-0.06	family	0.05	grandchild	0.35	brother	-0.1	niece	-0.18	sister	-0.31	daughter	-0.54	wife	-0.41	child	-0.21	daughter-in-law	0.29	great-grandchild	0.36
has cu ba	kin	0.25	comrade	-0.13	organisation	0.05	grandchild	-0.02	child	0.06	great-grandchild	0.07
has cu bao	kin	-0.07	comrade	0.12	official	0.21	finder	-0.31
has cu bi	kin	0.48	resident	-0.12	finder	0.1	family	0.19	grandchild	-0.21
has cu chi	comrade	0.12	resident	0.15	witness	-0.19	nephew	0.1	family	-0.27	grandchild	0.07	daughter	-0.03	son	0.25
has cu co	kin	-0.06	comrade	-0.06	finder	0.14	family	0.12	grandchild	0.04
has cu cua	kin	-0.12	comrade	0.04	nephew	0.21	grandchild	-0.26	brother	-0.03	niece	0.17	daughter	-0.02	great-grandchild	-0.01
has cu dan	official	0.25	finder	-0.17	niece	0.2
has cu di	kin	0.14	nephew	-0.08	family	0.44
has cu hoi	kin	-0.23	comrade	-0.1	volunteer	0.14	witness	0.03
has cu huy	witness	0.24	nephew	0.19
has cu khong	official	0.31	volunteer	0.14	grandchild	0.21	great-grandchild	0.01
has cu la	resident	0.08	nephew	-0.19	grandchild	0.32	great-grandchild	0.16
has cu lao	kin	0.11	comrade	-0.1	resident	-0.1	brother	0.15
has cu nam	comrade	0.08
has cu nay	kin	-0.12	volunteer	0.11
has cu nguoi	kin	-0.15	official	-0.04	finder	0.02	witness	0.08	foreign veteran	0.07
has cu nguyen	official	0.23	niece	0.02	daughter-in-law	0.04
has cu nha	resident	-0.13	official	-0.05	finder	0.1
has cu noi	resident	-0.14	foreign veteran	0.11	family	-0.4	grandchild	0.49
has cu o	kin	-0.17	resident	-0.15	official	0.29	finder	0.01
has cu ten	comrade	0.14	official	0.12
has cu thi	kin	0.49	comrade	-0.18	resident	-0.48	official	-0.09	cemetery keeper	0.03	nephew	-0.17	family	0.04	grandchild	-0.18	daughter	0.05	sister-in-law	0.19
has cu toi	resident	0.01	foreign veteran	0.05	grandchild	0.1
has cua	kin	-0.22	comrade	0.21	resident	-0.34	official	0.22	cemetery keeper	0.36	volunteer	-0.32	witness	0.27	organisation	-0.01	teacher	0.22	family of foreign veteran	-0.19	nephew	-0.04	family	0.14	grandchild	-0.07	brother	0.64	niece	0.11	sister	-0.34	daughter	-0.16	wife	-0.27	daughter-in-law	-0.05	sister-in-law	-0.16	great-grandchild	0.01
has cua anh	kin	0.05	comrade	0.05	official	-0.15	witness	0.04	foreign veteran	0.03	family	-0.09	daughter	-0.05	son	-0.05	child	-0.03
has cua ba	kin	-0.06	comrade	0.02	official	0.1	finder	-0.05	volunteer	-0.11	nephew	0.03	grandchild	-0.05	brother	-0.01	niece	-0.04	daughter	0.18	child	0.03	great-grandchild	0.02
has cua bac	kin	0.59	resident	-0.21	official	0.14	nephew	0.55	brother	-0.1	sister	-0.12	daughter	-0.03
has cua ban	kin	-0.21	volunteer	-0.02	witness	0.01	family	-0.18	niece	0.2
has cua bo	kin	0.16	comrade	-0.34	resident	-0.04	official	0.09	witness	-0.14	grandchild	0.21	niece	-0.22	sister	-0.13	son	0.33	child	0.23
has cua cha	resident	0.13	family of foreign veteran	0.08	family	-0.02	son	0.17	daughter-in-law	0.03
has cua chau	comrade	-0.06	witness	0.11	family	-0.18	grandchild	0.35	niece	0.13
has cua chi	kin	0.28	resident	-0.26	cemetery keeper	0.23	nephew	-0.33	daughter	0.09	sister-in-law	0.03
has cua chu	kin	0.07	resident	0.15	finder	-0.2	brother	-0.04	niece	0.15	sister	-0.01	child	0.04
has cua co	kin	0.42	resident	-0.24	child	0.07	great-grandchild	0.19
has cua con	kin	-0.48	comrade	-0.18	resident	0.17	nephew	0.17	grandchild	-0.26
has cua cu	kin	0.35	comrade	-0.31	official	-0.26	foreign veteran	0.11	grandchild	0.23	brother	-0.09	daughter	-0.05	great-grandchild	0.13
has cua dai	kin	-0.29	comrade	0.05	official	-0.11	witness	0.26	brother	0.05
has cua doi	kin	-0.01	resident	-0.02	organisation	0.02	nephew	-0.16	brother	0.14
has cua don	witness	0.12	researcher	0.18	family	-0.17	sister	0.11	wife	0.09
has cua em	kin	0.38	resident	-0.05	teacher	0.1	foreign veteran	0.06	nephew	0.04	family	-0.05	grandchild	-0.18	niece	0.48
has cua ham	comrade	-0.07	witness	0.1
has cua hang	kin	-0.19	comrade	-0.46	witness	0.27	teacher	0.1
has cua liet	kin	0.25	resident	0.03	finder	0.07	family	-0.28	child	0.23
has cua linh	kin	-0.09	comrade	0.06	niece	0.06
has cua lu	kin	-0.12	finder	-0.01	volunteer	0.3
has cua me	nephew	0.15	family	-0.41	brother	0.03	niece	0.11	sister	0.24	daughter	0.15
has cua mo	kin	-0.3	comrade	0.4
has cua mot	kin	-0.29	resident	0.58	witness	0.38	great-grandchild	0.12
has cua nguoi	official	0.21
has cua ong	kin	-0.32	resident	-0.28	official	0.1	finder	0.15	witness	0.27	foreign veteran	0.39	nephew	-0.22	family	0.24	grandchild	0.11	daughter	-0.35	great-grandchild	-0.25
has cua quan	kin	0.15	finder	0.06	grandchild	0.11
has cua su	kin	0.32	comrade	-0.18	official	0.02	family	0.1	child	0.02
has cua tieu	kin	-0.09	comrade	-0.36	resident	-0.01	volunteer	0.33	grandchild	0.05
has cua tinh	kin	0.55	resident	-0.01	nephew	0.1
has cua toi	kin	-0.45	comrade	1.06	volunteer	-0.18	witness	-0.39	nephew	-0.06	niece	0.17
has cua tram	official	0.16	finder	-0.15	family	0.1
has cua trung	comrade	-0.03	volunteer	0.21
has cua viet	comrade	0.3	official	-0.26	volunteer	-0.24	witness	-0.03	foreign veteran	-0.1	nephew	-0.13	family	-0.2	daughter	0.03	sister-in-law	0.33
has cua xa	kin	-0.34	official	-0.14	cemetery keeper	0.05	teacher	0.09	nephew	0.1	brother	0.03	niece	-0.07
has cuc	kin	-0.21	resident	-0.2	official	0.12	finder	0.73	cemetery keeper	-0.04	witness	-0.31	nephew	0.28	family	-0.03	grandchild	-0.02	sister	0.29	daughter	-0.28	wife	-0.01	son	-0.01	child	0.24
has cuc ao	finder	0.47	nephew	0.03
has cuc chinh	kin	0.15	official	-0.17	nephew	0.17	grandchild	-0.21	niece	-0.04	child	0.04	daughter-in-law	0.03
has cui	kin	-0.15	comrade	0.04	official	-0.06	family	-0.05	sister	0.08
has cung	kin	-0.19	comrade	0.6	resident	-0.06	official	-0.2	finder	-1.02	cemetery keeper	-0.26	volunteer	-0.4	witness	-0.5	foreign veteran	-0.05	nephew	-0.03	family	0.34	grandchild	-0.08	niece	-0.09	daughter	0.11	wife	0.23	son	-0.01	sister-in-law	-0.01	great-grandchild	0.1
has cung anh	kin	-0.48	comrade	-0.04	resident	-0.06	finder	0.08	witness	0.05
has cung ban	kin	-0.03	official	0.13	nephew	0.01	grandchild	-0.03	great-grandchild	0.07
has cung bi	comrade	0.5	resident	-0.09
has cung biet	kin	-0.14	comrade	0.01	resident	0.11	sister	0.01
has cung c	family	0.2
has cung cap	kin	-0.54	organisation	0.16
has cung chet	comrade	-0.54	family	0.1
has cung cho	nephew	0.25	sister	0.1
has cung com	kin	0.07	comrade	-0.11	resident	0.04
has cung dai	kin	-0.16	comrade	0.4
has cung di	brother	0.15	sister	-0.15	wife	0.1
has cung doan	comrade	0.13	nephew	-0.17	sister	0.16	son	0.02
has cung doi	kin	0.16	volunteer	0.16	nephew	-0.05	family	0.01
has cung don	kin	0.05	finder	0.03	grandchild	0.09	brother	-0.28	niece	-0.39	daughter	0.08	son	0.17	great-grandchild	0.05
has cung dot	kin	-0.14	comrade	0.01	niece	0.1
has cung hai	resident	0.14	daughter	-0.04
has cung ham	comrade	-0.17	nephew	-0.07
has cung khong	kin	-0.12	comrade	0.14	resident	-0.2	family	0.06	grandchild	-0.08	child	0.06
has cung la	kin	0.14	comrade	-0.06	official	0.29	family	0.07	daughter	-0.1	child	0.02
has cung lang	comrade	0.19	resident	-0.1	family	-0.06	grandchild	0.11	sister	-0.02
has cung luc	organisation	0.06	nephew	-0.06	family	0.02
has cung mat	comrade	-0.04	nephew	-0.32	grandchild	0.44	wife	0.06
has cung mot	nephew	-0.18	family	0.08
has cung nam	kin	-0.08	comrade	-0.36	resident	0.08	witness	0.15
has cung ngay	kin	-0.32	official	0.48	family	-0.05	niece	0.08	daughter	0.18
has cung nhap	nephew	0.1	family	0.27	niece	-0.27
has cung o	kin	0.15	comrade	-0.2	nephew	0.19	grandchild	0.14	brother	-0.06	niece	-0.03
has cung ong	brother	0.05
has cung que	kin	-0.31	volunteer	0.35
has cung tieu	kin	0.08	comrade	0.12	resident	-0.18	family	0.24	sister-in-law	0.25
has cung to	kin	-0.09	comrade	0.45	official	-0.04	nephew	-0.12	family	0.07	grandchild	0.4	niece	-0.14	daughter	-0.02
has cung toi	kin	-0.4	comrade	0.2
has cung trung	kin	0.1	organisation	0.03	teacher	0.05	niece	0.16	son	0.03
has cung voi	kin	-0.22	comrade	-0.02	resident	0.05	witness	0.09
has cung xa	kin	0.07	nephew	-0.34	family	0.1	grandchild	0.03	niece	0.32
has cung xe	comrade	0.27	daughter-in-law	0.02
has cuoc	comrade	-0.07	resident	-0.16	nephew	-0.08	grandchild	0.08	niece	0.06
has cuoi	kin	0.24	comrade	-0.27	resident	-0.17	official	-0.03	finder	0.01	volunteer	-0.24	witness	0.01	nephew	-0.23	family	-0.52	grandchild	0.18	brother	0.09	niece	0.09	sister	-0.31	son	0.07	child	0.05	daughter-in-law	-0.21	great-grandchild	-0.28
has cuoi cung	comrade	0.07	nephew	-0.01	grandchild	0.02	sister	0.12
has cuoi nam	kin	-0.15	comrade	-0.29	resident	-0.08	official	0.3	finder	0.02	nephew	0.41	family	0.07	brother	-0.12	niece	-0.08	daughter	-0.05
has cuoi thang	kin	-0.12	comrade	0.1	daughter	0.09
has cuon	kin	0.1	comrade	-0.11	resident	-0.1	official	-0.29	finder	0.79	volunteer	0.23	witness	-0.43	nephew	-0.57	grandchild	0.18	brother	-0.07	niece	0.18	daughter	0.12	son	0.17
has cuon so	kin	0.31	comrade	-0.17	volunteer	0.02	nephew	-0.11	family	-0.17	daughter	0.16	son	0.11
has cuong	comrade	0.07	official	-0.03	cemetery keeper	-0.2	witness	-0.52	organisation	-0.21	nephew	-0.04	brother	0.25	niece	-0.53	sister	-0.17	daughter-in-law	0.05
has cut	comrade	0.03	resident	0.33	official	-0.01	finder	-0.21	volunteer	-0.16	witness	-0.03	foreign veteran	0.04	nephew	0.18
has cut chan	comrade	0.17	resident	0.11
has cut hai	comrade	-0.02	daughter	0.01
has cut tay	comrade	-0.13
has cuu	comrade	-0.03	resident	-0.15	finder	-0.05	cemetery keeper	-0.22	volunteer	0.28	witness	0.45	teacher	-0.1	foreign veteran	0.36	nephew	0.1	family	-0.32	brother	0.07	niece	-0.02	sister	0.01	daughter	0.09	wife	-0.25	son	0.09	child	-0.13	daughter-in-law	-0.09	sister-in-law	-0.01	great-grandchild	0.13
has cuu binh	kin	-0.22	comrade	-0.06	finder	-0.04	volunteer	0.46	foreign veteran	0.49	niece	0.02
has cuu chien	kin	0.06	nephew	0.16	grandchild	-0.09
has cuu thuong	kin	-0.01	witness	0.49	grandchild	0.24
has d	kin	-0.26	comrade	0.41	official	0.36	cemetery keeper	0.23	volunteer	-0.19	witness	-0.11	foreign veteran	-0.11	family of foreign veteran	0.2	researcher	-0.17	nephew	-0.24	family	0.17	brother	-0.38	niece	-0.53	daughter	0.4	child	-0.02	daughter-in-law	-0.13
has d apres	kin	-0.1	foreign veteran	-0.05
has d bo	kin	0.71	nephew	0.1	family	-0.32
has d c	resident	0.27	official	0.43	finder	-0.39	cemetery keeper	0.15	volunteer	-0.25	organisation	-0.14	family	0.22	grandchild	-0.15	son	0.01
has d un	comrade	0.04	resident	0.14	finder	-0.36	witness	0.01	organisation	0.08	foreign veteran	-0.16
has d1	kin	-0.2	official	-0.07	witness	-0.07	brother	-0.08	sister	-0.2	sister-in-law	0.06
has d10	kin	0.02	official	-0.06	family	-0.12	daughter	0.12	sister-in-law	0.02
has d14	kin	-0.61	comrade	0.11	resident	0.2	official	0.02	finder	0.36
has d2	kin	-0.34	comrade	0.55	resident	-0.25	official	-0.11	finder	0.17	cemetery keeper	-0.07	witness	-0.27	nephew	0.2	family	-0.34	grandchild	-0.05	sister	0.07	daughter	-0.02	son	0.02
has d3	kin	0.29	comrade	0.33	resident	-0.36	volunteer	-0.36	witness	-0.06	nephew	0.08	family	0.12	niece	-0.04	sister	-0.06
has d4	kin	-0.51	resident	-0.28	official	-0.27	finder	0.19	nephew	0.12	sister	-0.09	great-grandchild	0.01
has d406	nephew	0.07
has d445	foreign veteran	0.24	grandchild	0.11	niece	-0.02
has d5	comrade	0.41	resident	-0.1	volunteer	-0.17	witness	-0.07	nephew	-0.07	family	0.42	niece	0.04	sister	-0.08
has d6	resident	-0.05	nephew	-0.01	family	0.16	grandchild	0.02
has d7	kin	-0.15	official	-0.13	finder	0.02	foreign veteran	-0.26	family of foreign veteran	0.15	nephew	-0.2	family	0.38	grandchild	-0.22
has d8	kin	-0.66	comrade	0.14	official	-0.22	organisation	0.02	nephew	0.25
has d8 e66	kin	-0.02	nephew	0.03
has d9	kin	-0.04	comrade	0.43	resident	-0.08	nephew	-0.48	niece	0.51	daughter	0.07	child	0.04
has da	kin	0.05	comrade	-0.05	resident	-0.11	finder	0.27	cemetery keeper	-0.3	volunteer	-0.29	organisation	-0.41	teacher	0.16	nephew	0.19	family	-0.02	grandchild	-0.2	brother	0.15	niece	-0.4	sister	-0.05	daughter	0.15	wife	0.11	son	0.15	daughter-in-law	0.3	sister-in-law	-0.38	great-grandchild	-0.4
has da ban	resident	0.11
has da bao	kin	-0.15	resident	0.09	official	-0.12	finder	0.18
has da boc	official	-0.03	witness	0.27	niece	0.13
has da chet	comrade	0.04	official	0.32
has da chien	kin	-0.04	resident	-0.15	nephew	0.14	brother	0.01
has da cho	kin	0.07	niece	0.29	daughter	0.02	child	0.05
has da chon	kin	0.61	resident	-0.04	nephew	-0.18	niece	0.04	wife	0.02
has da chuyen	kin	0.2	official	-0.06	nephew	-0.12	family	0.23	grandchild	-0.01	child	0.01
has da co	comrade	0.05	official	0.08	organisation	-0.03	nephew	0.27	family	-0.37	sister	-0.19	son	0.06	daughter-in-law	0.06
has da con	kin	0.19	nephew	-0.32	family	0.06	child	0.13
has da di	grandchild	-0.06	niece	-0.03	daughter	0.29	daughter-in-law	0.07
has da doi	kin	-0.01	comrade	0.18	official	0.06	daughter	0.06
has da dua	kin	-0.2	comrade	0.08	official	0.01	finder	-0.16	family	-0.25	brother	0.47	niece	-0.24	sister	0.05
has da duoc	kin	0.25	family	0.53	niece	-0.07	son	-0.05
has da hinh	comrade	0.07	foreign veteran	0.05
has da hoi	kin	0.15	comrade	-0.09	finder	0.08	brother	0.07
has da hy	kin	-0.32	family	0.27	grandchild	0.06
has da lam	comrade	0.03	official	0.16	family	-0.03	son	0.02
has da lay	comrade	-0.1	resident	0.32	finder	-0.07	witness	-0.12	grandchild	0.01
has da len	kin	0.13	comrade	-0.28
has da mai	finder	0.37	niece	0.04
has da mat	kin	0.07	comrade	-0.11	nephew	-0.04	family	-0.13	brother	-0.01	child	-0.08	daughter-in-law	0.16
has da nang	kin	0.14	comrade	0.25	resident	-0.01	finder	0.17	nephew	0.02	family	-0.07	grandchild	-0.08	niece	0.21	daughter	0.26
has da o	kin	0.1	comrade	-0.25	foreign veteran	0.07	nephew	0.2
has da ong	kin	-0.25	resident	0.29
has da quy	resident	-0.05	organisation	0.06	grandchild	-0.16	daughter-in-law	0.03
has da thay	kin	0.18	resident	0.08	nephew	0.2	family	-0.07	child	0.09
has da thua	kin	-0.11	nephew	0.05	grandchild	0.16
has da tim	kin	0.29	volunteer	0.08	nephew	0.02	family	-0.07	grandchild	0.06	niece	0.05
has da toi	kin	-0.02	finder	0.07	family of foreign veteran	0.1
has da vao	kin	0.23	nephew	-0.03	brother	-0.03
has da ve	comrade	0.1	resident	-0.06	official	-0.11	teacher	0.09	family	-0.09	brother	0.28	niece	-0.04	child	0.04
has da xep	comrade	-0.19
has dac	kin	-0.44	comrade	0.13	resident	0.5	official	0.17	finder	-0.17	volunteer	-0.64	witness	-0.07	foreign veteran	-0.37	family of foreign veteran	-0.05	researcher	0.06	nephew	-0.17	family	0.02	brother	0.25	niece	-0.22	daughter	0.37	child	-0.29	great-grandchild	-0.18
has dac cong	kin	-0.19	comrade	0.2	resident	0.26	official	0.29	volunteer	-0.18	family	-0.15	sister-in-law	0.14
has dad	kin	0.14	finder	-0.02	foreign veteran	-0.58	family of foreign veteran	0.57	grandchild	-0.11	niece	0.04	daughter	0.04	daughter-in-law	0.12	great-grandchild	0.05
has dai	kin	-0.26	comrade	0.11	resident	-0.12	official	0.22	finder	-0.56	cemetery keeper	0.31	volunteer	0.19	witness	0.42	foreign veteran	0.56	nephew	-0.23	family	-0.14	grandchild	0.23	brother	0.25	niece	0.13	daughter	-0.22	son	0.24	child	-0.24	daughter-in-law	0.38	sister-in-law	-0.3	great-grandchild	0.1
has dai dien	resident	0.18
has dai doan	comrade	0.12	resident	0.04	nephew	-0.01
has dai doi	kin	0.03	comrade	0.67	resident	-0.14	official	-0.15	finder	-0.78	cemetery keeper	-0.19	witness	-0.27	foreign veteran	0.44	family of foreign veteran	0.14	nephew	-0.55	family	-0.64	grandchild	0.29	brother	0.46	son	-0.33	daughter-in-law	0.26	sister-in-law	-0.25
has dai han	kin	0.22	comrade	-0.21	resident	-0.19	witness	0.26	nephew	-0.04	brother	-0.05	niece	0.16	sister	0.18
has dai hoc	volunteer	0.45	nephew	-0.21	family	0.21	niece	0.11
has dai lien	kin	-0.16	comrade	0.09	official	0.02	niece	0.24
has dai loc	resident	-0.4	witness	0.27	foreign veteran	0.08	sister	0.04
has dai ta	kin	-0.09	comrade	-0.3	official	0.08	volunteer	0.31	witness	0.08	nephew	0.01	son	0.04
has dai thang	kin	-0.48	comrade	0.38	family	0.1
has dai uy	comrade	0.06	resident	-0.01	official	0.24	witness	0.12	organisation	0.01	family	-0.01	son	0.34
has dak	kin	0.21	comrade	-0.23	resident	-0.11	volunteer	-0.24	organisation	0.12	teacher	0.19	nephew	-0.17	family	0.58	grandchild	-0.07	brother	-0.13	niece	0.02
has dak lak	kin	-0.04	comrade	-0.18	resident	-0.09	organisation	0.1	nephew	0.06	family	0.31	grandchild	-0.01	son	-0.11
has dak to	official	0.19	finder	-0.11	nephew	-0.15	family	0.18	grandchild	-0.05	daughter-in-law	0.01
has dale	kin	-0.23
has dam	kin	0.05	comrade	-0.04	resident	0.05	official	-0.81	volunteer	-0.29	witness	0.24	researcher	0.01	nephew	-0.57	family	-0.36	niece	0.28	sister	0.19	daughter	-0.08
has dam chac	resident	0.23
has dam quang	kin	0.15	nephew	-0.25	sister	0.33
has dam thi	comrade	0.02	researcher	0.07	nephew	-0.29	family	0.2	sister	0.01
has dan	kin	0.04	resident	0.39	official	0.31	finder	-0.16	volunteer	0.08	witness	-0.14	organisation	-0.01	teacher	0.09	foreign veteran	-0.34	nephew	0.11	family	0.1	grandchild	-0.3	brother	0.04	niece	0.04	sister	-0.19	daughter	0.09	wife	-0.27	son	0.28	daughter-in-law	-0.64	sister-in-law	0.15	great-grandchild	0.07
has dan ban	kin	-0.02	comrade	0.2	resident	0.03
has dan chon	kin	-0.03	comrade	0.58	grandchild	-0.03	niece	0.12
has dan coi	resident	0.01
has dan con	kin	0.45	foreign veteran	0.08	nephew	-0.09	son	0.23	great-grandchild	0.1
has dan cong	kin	0.21	resident	-0.58	official	0.07	volunteer	0.12	witness	-0.04	teacher	0.06	nephew	0.33	grandchild	-0.07	brother	0.19	niece	-0.18	sister	-0.08	child	-0.05	great-grandchild	0.02
has dan di	finder	0.25	niece	0.01	daughter	0.03
has dan duong	kin	-0.12	comrade	-0.43	resident	-0.09	finder	-0.19	volunteer	0.24	teacher	0.14	nephew	0.05	family	-0.3	sister	0.02	daughter	-0.04	child	-0.02
has dan lang	comrade	-0.2	resident	0.17	family of foreign veteran	0.1
has dan o	kin	0.24	niece	0.24
has dan ong	kin	0.05	comrade	-0.13	nephew	-0.01	great-grandchild	0.02
has dan pho	resident	0.03	sister	0.06
has dan phuong	family	0.12	daughter	0.15
has dan quan	kin	0.27	comrade	-0.69	resident	0.13	official	0.14	finder	-0.09	witness	0.38	family	0.19	brother	-0.04	son	-0.29	sister-in-law	0.13
has dan ra	comrade	-0.19	official	0.05	witness	0.28	family	0.02
has dan toc	finder	-0.03	cemetery keeper	0.18	witness	-0.18	nephew	0.16	family	-0.1	brother	0.18	niece	-0.06	daughter	-0.1
has dan toi	comrade	-0.37	resident	0.08	finder	-0.01	witness	0.06	nephew	-0.21	child	0.01
has dang	kin	0.37	comrade	-0.08	resident	-0.5	official	-0.34	finder	-0.06	cemetery keeper	-0.14	volunteer	0.34	witness	-0.02	teacher	-0.11	family of foreign veteran	-0.18	nephew	-0.2	family	0.26	brother	-0.44	niece	-0.27	sister	0.19	daughter	-0.14	wife	-0.55	son	0.25	child	-0.27	daughter-in-law	-0.11	great-grandchild	-0.13
has dang giu	kin	-0.22	finder	0.25	nephew	-0.01
has dang huu	kin	-0.19	official	-0.08	witness	0.08	sister	0.06
has dang lam	organisation	0.12	grandchild	-0.06	sister	0.15
has dang len	comrade	0.02	grandchild	0.01
has dang nam	resident	-0.16	organisation	0.1	son	-0.04
has dang o	kin	0.21	comrade	-0.44	official	-0.06	finder	0.07	volunteer	0.22	witness	-0.2	nephew	-0.12	grandchild	0.24	brother	-0.1
has dang thi	comrade	0.06	resident	0.02	cemetery keeper	0.03	volunteer	0.03	daughter	0.03	son	0.05	sister-in-law	0.15
has dang tim	kin	0.43	family	0.45
has dang van	comrade	-0.13	family	-0.04	niece	0.11	sister	0.3	son	0.17
has danh	kin	-0.1	comrade	0.39	resident	0.53	official	0.21	witness	-0.33	teacher	-0.1	family of foreign veteran	-0.4	researcher	-0.04	nephew	0.02	family	-0.59	grandchild	0.25	brother	-0.03	niece	-0.35	sister	-0.02	daughter	0.48	wife	-0.28	daughter-in-law	0.04	sister-in-law	0.2
has danh chi	kin	-0.01	comrade	0.03	resident	0.04	official	0.07
has danh dau	comrade	-0.33	resident	0.15	witness	-0.25	nephew	0.28	wife	0.02
has danh don	kin	0.1	comrade	0.13	resident	-0.15	nephew	0.22	grandchild	0.21	niece	-0.01
has danh may	kin	-0.21	comrade	0.15	volunteer	0.11
has danh nhau	comrade	-0.02	finder	-0.02	witness	0.04	nephew	-0.13	son	0.05	daughter-in-law	0.05
has danh o	comrade	-0.17
has danh sach	kin	-0.07	comrade	-0.07	resident	-0.02	official	0.04	cemetery keeper	-0.28	volunteer	0.24	witness	-0.21	nephew	-0.16	family	0.32	wife	-0.23	son	-0.2
has danh tau	family	-0.04	grandchild	0.15	daughter	0.05	sister-in-law	0.05
has danh trung	resident	0.12	official	0.15
has danh vao	official	0.01	family	0.01	sister	0.05
has dans	kin	-0.43	comrade	0.17	official	-0.04	volunteer	-0.13	witness	-0.1	organisation	-0.02	family of foreign veteran	0.02	grandchild	0.11	brother	0.07	niece	0.04	daughter-in-law	0.04
has dans la	kin	-0.19	comrade	0.1	witness	-0.05	sister	0.05
has dans le	foreign veteran	0.04	niece	0.36
has dans un	kin	0.14	comrade	0.11	finder	-0.04	family of foreign veteran	0.13	family	-0.3	grandchild	0.27	brother	0.13	niece	-0.11	daughter-in-law	0.09
has dans une	kin	0.14	comrade	0.17	finder	-0.09	foreign veteran	-0.07	brother	0.2
has dao	comrade	0.08	resident	0.26	official	-0.29	finder	0.37	volunteer	-0.09	witness	0.01	teacher	-0.35	foreign veteran	-0.25	researcher	-0.03	nephew	0.45	grandchild	-0.5	brother	0.39	niece	-0.31	daughter	-0.48	wife	-0.03	child	-0.16	daughter-in-law	0.11
has dao ho	kin	0.24	resident	-0.08	official	-0.04	finder	0.42
has dao huyet	kin	-0.4	comrade	0.54	resident	0.12
has dao len	comrade	0.16	finder	-0.07	family	0.29
has dao mong	kin	-0.58	finder	0.24
has dao o	brother	0.09
has dao thi	kin	-0.15	official	0.17	daughter	-0.02
has dao toi	son	0.01
has dao van	family	0.01
has dap	kin	-0.86	comrade	0.11	resident	0.31	volunteer	-0.03	witness	-0.05	nephew	0.13	grandchild	-0.13	brother	-0.01	niece	-0.32	sister	0.11	son	0.06
has dap da	nephew	0.01	child	0.07
has dap min	kin	-0.21	comrade	0.08	witness	-0.18	family	-0.04	sister	0.15
has dap mo	kin	-0.12	comrade	-0.03	resident	0.15	nephew	0.01
has dat	kin	-0.1	comrade	0.23	resident	0.15	volunteer	0.12	witness	-0.45	teacher	-0.45	foreign veteran	0.14	nephew	0.18	family	-0.13	brother	-0.24	niece	-0.64	sister	0.14	son	0.49	child	0.08	great-grandchild	0.27
has dat do	great-grandchild	0.08
has dat lam	finder	0.11
has dat nha	kin	0.11	niece	0.03
has dat o	kin	-0.21	comrade	0.45	official	-0.15
has dat ten	kin	0.14	comrade	-0.12	nephew	-0.01	niece	0.03	sister	0.03	daughter	-0.09
has dat thanh	comrade	0.06	child	0.12
has dat vao	kin	0.07	comrade	-0.15	nephew	0.02
has date	foreign veteran	0.25
has dau	kin	-0.08	comrade	0.17	resident	-0.41	official	0.02	finder	0.29	cemetery keeper	-0.24	witness	0.33	organisation	-0.34	teacher	0.14	foreign veteran	-0.08	family of foreign veteran	-0.28	family	-0.13	grandchild	-0.2	brother	-0.56	sister	0.09	daughter	-0.3	wife	0.02	son	-0.06	child	-0.21	daughter-in-law	0.73	sister-in-law	1	great-grandchild	-0.02
has dau a	kin	0.09	nephew	-0.59	family	0.31	grandchild	-0.29	niece	0.41	daughter-in-law	-0.09	great-grandchild	0.19
has dau anh	official	0.03	witness	0.29	sister	-0.03	sister-in-law	0.17
has dau bang	kin	-0.15	comrade	-0.05	volunteer	0.07
has dau ben	resident	-0.36	witness	0.11
has dau cau	kin	-0.02	comrade	0.11	resident	0.05	official	0.08	grandchild	0.07	brother	0.1
has dau chon	kin	-0.05	comrade	0.11	official	0.06	volunteer	0.01	niece	0.25
has dau co	comrade	-0.12	volunteer	0.02	teacher	0.01	family	-0.04
has dau con	kin	0.06	family	0.06	daughter	-0.01
has dau do	comrade	0.02	grandchild	-0.16	daughter-in-law	0.09
has dau em	kin	0.25
has dau giay	resident	0.1
has dau huong	kin	0.13	son	0.04
has dau khong	resident	-0.2	organisation	0.1	nephew	-0.07	sister-in-law	0.21
has dau la	finder	0.16
has dau mo	comrade	0.11	resident	0.24	niece	-0.12
has dau nam	comrade	-0.19	resident	-0.06	nephew	0.28	family	-0.42	grandchild	0.34	sister	-0.16	sister-in-law	0.05
has dau o	kin	0.1	family	-0.11	sister	0.16
has dau ong	kin	-0.02	resident	0.16	niece	-0.01	son	0.02
has dau quay	comrade	0.35	resident	-0.21	finder	0.11
has dau thang	comrade	0.3	resident	-0.01	finder	0.18	nephew	-0.12	family	0.03
has dau thi	kin	-0.05	resident	0.24	official	-0.02	nephew	0.26	family	-0.1	daughter	0.16
has dau tien	kin	0.2	comrade	0.11	nephew	0.18	family	-0.04	brother	-0.16	niece	0.04
has dau tieng	official	0.38	researcher	0.09
has dau toi	kin	0.09	comrade	-0.16	resident	-0.24	witness	0.23	brother	0.04
has day	kin	-0.38	comrade	-0.28	resident	0.24	finder	0.37	cemetery keeper	0.24	volunteer	-0.47	witness	-0.11	teacher	0.4	researcher	-0.37	nephew	-0.5	family	0.15	brother	0.18	niece	0.57	daughter	-0.71	son	-0.21	child	0.03	sister-in-law	-0.31	great-grandchild	0.42
has day a	kin	-0.12	family	0.15	niece	0.06
has day co	resident	0.45	finder	-0.01	sister	0.08
has day con	comrade	0.08	resident	-0.19	nephew	-0.01	brother	0.03
has day du	comrade	0.36	resident	0.08	witness	-0.12	nephew	0.01	family	0.02	niece	0.43
has day hoc	resident	0.1	family	0.05
has day la	kin	0.37	comrade	-0.06	resident	-0.06	volunteer	0.02	grandchild	-0.16	brother	-0.03	niece	0.05	child	0.02
has day o	kin	-0.42	comrade	0.26	resident	0.08	witness	0.02	teacher	0.12
has day toi	kin	-0.24	comrade	0.03
has days	comrade	0.01	resident	0.32	volunteer	0.07	witness	0.27	family of foreign veteran	-0.31	niece	0.18
has dc	resident	0.07	official	-0.23	finder	0.17	nephew	0.39	family	-0.12	grandchild	-0.23	brother	-0.12	sister	0.35	daughter	-0.18	son	0.19	child	-0.38	daughter-in-law	0.14	great-grandchild	0.1
has de	kin	-0.29	comrade	-0.11	official	0.45	finder	-0.05	cemetery keeper	-0.19	volunteer	-0.15	witness	-0.09	organisation	0.03	nephew	0.02	family	0.07	grandchild	-0.49	brother	-0.13	niece	0.32	sister	0.05	daughter	0.14	wife	-0.39	child	-0.24	daughter-in-law	0.06	sister-in-law	-0.1	great-grandchild	0.01
has de ai	kin	-0.04
has de cac	comrade	0.26	volunteer	0.12
has de hai	foreign veteran	-0.1	great-grandchild	0.04
has de kien	kin	-0.25	witness	0.01
has de l	kin	-0.15	comrade	-0.05	resident	-0.12	finder	0.09	witness	0.24	organisation	0.06	foreign veteran	-0.01	family of foreign veteran	0.37	sister	0.3
has de la	kin	-0.14	official	-0.16	finder	-0.05	volunteer	-0.29	family of foreign veteran	0.02	researcher	0.14	nephew	-0.03	family	-0.13	sister	0.1	great-grandchild	0.27
has de lai	comrade	-0.05	resident	0.09	finder	-0.21	witness	0.2	foreign veteran	0.03	family of foreign veteran	0.16	nephew	-0.03	family	0.05
has de lam	official	0.02	family	0.15
has de mon	kin	0.2	family of foreign veteran	0.08	niece	0.02
has de nam	comrade	0.05	witness	0.01	family of foreign veteran	-0.05	family	0.05	daughter-in-law	0.11
has de ngay	comrade	-0.18	nephew	0.04	brother	0.13	sister	-0.15
has de nghi	kin	-0.76	resident	0.11	official	0.11	finder	-0.46	volunteer	-0.16	organisation	0.21	family	-0.02	niece	-0.27	son	-0.09
has de o	kin	0.26	resident	-0.17	official	0.26	witness	0.1	brother	-0.05	daughter	0.03
has de ten	comrade	-0.01	nephew	0.16	brother	0.03	niece	-0.1
has de trong	kin	-0.2	child	0.09
has dead	kin	-0.46	comrade	-0.5	resident	-0.28	finder	-0.36	volunteer	0.55	witness	0.3	foreign veteran	0.48	grandchild	0.04	sister	0.01
has dear	foreign veteran	-0.2
has dec	kin	-0.41	comrade	-0.14	resident	0.1	witness	0.05	foreign veteran	0.2	researcher	0.03	grandchild	0.15
has dem	kin	-0.22	comrade	-0.04	resident	-0.04	official	-0.1	finder	-0.3	witness	0.49	organisation	-0.55	researcher	0.09	nephew	-0.11	family	-0.05	grandchild	0.32	niece	0.26	sister	-0.12	son	0.25	daughter-in-law	-0.19	sister-in-law	-0.02	great-grandchild	-0.67
has dem chon	kin	0.07	comrade	-0.35	resident	-0.13	witness	0.23	grandchild	-0.12	son	0.07
has dem do	comrade	-0.12	child	0.12
has dem duoc	kin	-0.04	comrade	-0.09	resident	0.12	volunteer	0.55
has dem mung	comrade	0.16	son	0.29
has dem ra	kin	-0.1	grandchild	0.14
has dem ve	nephew	0.28	family	-0.25	grandchild	-0.02	niece	0.12	wife	0.22	son	-0.02
has den	kin	-0.21	comrade	0.1	resident	-0.49	official	0.01	finder	0.01	cemetery keeper	0.5	volunteer	0.49	witness	0.08	organisation	-0.38	foreign veteran	0.26	family of foreign veteran	0.12	nephew	0.42	family	-0.35	grandchild	0.51	niece	-0.03	sister	-0.03	son	-0.06	child	-0.55	sister-in-law	-0.04	great-grandchild	-0.17
has den gio	kin	-0.09	grandchild	-0.08	daughter	0.06
has den nam	nephew	-0.11	daughter	-0.03
has den nay	kin	0.29	comrade	-0.04	official	-0.07	family	0.19	niece	-0.01	sister	-0.1	son	-0.07
has den nha	cemetery keeper	0.05	nephew	0.17	niece	-0.01	wife	0.17
has den thang	foreign veteran	0.08	sister	0.06
has deo	resident	-0.28	official	-0.05	finder	-0.03	volunteer	-0.39	witness	0.12	organisation	0.1	teacher	0.02	nephew	-0.05	family	-0.1	grandchild	0.18	brother	0.09	sister	-0.39	daughter	-0.53	wife	-0.13	child	0.09	sister-in-law	0.16	great-grandchild	-0.02
has deo pha	kin	0.01	witness	0.2	family	0.19
has dep	comrade	-0.38	resident	0.27	finder	0.27	witness	-0.05
has dep rau	resident	0.08	finder	0.27
has derriere	kin	0.11	family of foreign veteran	0.07	brother	0.2	niece	0.15
has des	kin	0.03	resident	-0.06	finder	-0.01	volunteer	-0.07	organisation	0.05	teacher	0.18	family of foreign veteran	0.16	researcher	0.04	grandchild	0.14	brother	0.13	niece	-0.35	sister	0.18
has deu	kin	-0.09	comrade	0.03	resident	0.04	official	0.23	finder	-0.31	cemetery keeper	-0.08	witness	-0.23	organisation	-0.09	nephew	0.32	family	0.15	grandchild	0.01	brother	-0.06	niece	-0.28	sister	-0.05	daughter	0.27	wife	-0.15	son	-0.03	daughter-in-law	-0.05	sister-in-law	0.31
has deu khong	kin	0.14	grandchild	0.05	brother	-0.22	great-grandchild	0.08
has deu la	official	0.15	nephew	0.4	niece	-0.11
has deux	witness	0.19	family of foreign veteran	0.04
has di	kin	0.13	comrade	-0.18	resident	-0.24	official	-0.18	cemetery keeper	-1.13	volunteer	0.54	witness	0.02	organisation	-0.34	teacher	-0.2	foreign veteran	-0.34	researcher	-0.13	nephew	0.02	family	-0.16	grandchild	-0.37	brother	0.09	sister	-0.12	daughter	0.14	son	0.1	child	0.17	sister-in-law	-0.13	great-grandchild	-0.13
has di b	kin	0.07	comrade	0.03	resident	0.26	official	-0.11	cemetery keeper	0.01	brother	-0.12	niece	-0.06	sister	0.19	daughter	-0.03	son	0.09
has di bo	kin	0.07	resident	0.06	official	0.07	finder	0.1	witness	-0.09	family	0.02	grandchild	0.03	brother	0.11	niece	-0.17	daughter	-0.29	wife	0.14	child	0.02	great-grandchild	-0.19
has di chuyen	kin	0.31	family	0.11
has di co	official	-0.04	witness	0.35	grandchild	-0.08	brother	0.1	niece	0.07
has di con	kin	-0.14	official	0.02	witness	0.13
has di cung	kin	0.39	comrade	-0.05	volunteer	0.27	witness	-0.18	foreign veteran	0.03	nephew	-0.29	sister	-0.12	daughter	0.01
has di dan	kin	0.26	witness	-0.07	nephew	0.27	family	-0.29	grandchild	-0.06	niece	-0.01	daughter	-0.1	son	0.17	child	0.07
has di dau	kin	-0.2	comrade	0.32	resident	-0.38	volunteer	-0.03	witness	0.22	organisation	0.1	nephew	-0.64	niece	0.35	son	0.17
has di doi	resident	-0.02	official	0.05	grandchild	-0.07	daughter-in-law	0.09
has di duoc	kin	-0.02	comrade	0.06	resident	0.32
has di hai	comrade	-0.12	finder	0.01	daughter-in-law	0.01
has di hoi	kin	-0.04	resident	0.02	nephew	-0.04	niece	0.24	sister	0.27	child	0.16
has di khong	kin	0.08	resident	0.15	witness	0.12	family	0.2
has di lai	kin	-0.01	nephew	0.06
has di lam	kin	-0.19	resident	0.21	niece	0.07
has di lay	kin	-0.14	resident	0.07	nephew	-0.64	family	0.06	grandchild	0.26	brother	0.06	sister	-0.01
has di linh	kin	0.5	comrade	-0.19	resident	0.07	official	-0.03	family	-0.25	grandchild	-0.11	niece	-0.17	sister	0.06	daughter	0.04	wife	-0.01	son	-0.02	sister-in-law	0.08
has di luon	witness	-0.04	family	-0.02	niece	0.04	great-grandchild	0.12
has di nam	kin	0.02	comrade	-0.2	resident	-0.46	volunteer	0.01	nephew	0.4	family	-0.07	niece	-0.13	sister	-0.04	wife	0.23
has di ngay	comrade	0.01	brother	0.07	sister	0.1
has di qua	kin	-0.04	resident	-0.17	witness	0.12	nephew	0.21
has di roi	family	0.04	grandchild	-0.05
has di tap	nephew	-0.19	family	0.25	grandchild	-0.12	niece	0.41	child	0.05
has di tham	kin	-0.25	cemetery keeper	-0.09	volunteer	0.11	organisation	0.1
has di thang	kin	0.53	comrade	-0.33	resident	-0.06	nephew	-0.04	family	-0.1	niece	0.15	sister	-0.04
has di thanh	family	0.14	niece	-0.27	great-grandchild	0.07
has di theo	kin	0.5	comrade	-0.09	nephew	-0.11	family	0.11	grandchild	-0.04	son	0.1
has di thi	resident	-0.19	finder	0.2
has di tim	kin	0.12	comrade	-0.36	volunteer	0.29	grandchild	0.39	niece	0.21	sister	-0.5
has di truoc	resident	0.19
has di tu	kin	0.29	family	-0.01	grandchild	0.03	daughter	0.22	wife	0.04
has di vieng	comrade	-0.03	resident	-0.03	cemetery keeper	-0.05	organisation	0.07	nephew	0.02
has di xe	resident	0.1	official	0.11	sister	0.26
has dia	comrade	0.17	resident	-0.08	official	0.14	finder	-0.28	cemetery keeper	0.06	volunteer	0.22	organisation	0.33	nephew	-0.01	family	0.2	niece	-0.18	sister	-0.13	daughter	0.05	wife	0.07	son	0.28	child	0.49	daughter-in-law	-0.15	sister-in-law	-0.03
has dia chi	kin	0.02	resident	0.07	official	-0.17	organisation	0.12	daughter	0.1	child	0.07
has dia diem	volunteer	0.02
has dia phuong	witness	0.05	nephew	-0.13	family	0.17	grandchild	-0.02	niece	0.13
has dich	kin	0.22	comrade	-0.15	resident	-0.31	official	-0.32	finder	-0.74	volunteer	0.5	witness	-0.58	organisation	0.01	teacher	-0.11	foreign veteran	0.49	family of foreign veteran	0.17	researcher	0.04	nephew	0.22	family	-0.01	grandchild	0.03	niece	-0.65	daughter	-0.08	son	-0.29	child	0.34	daughter-in-law	0.01	great-grandchild	0.3
has dich o	foreign veteran	0.17	grandchild	0.08
has dich ton	kin	0.16	official	-0.04	nephew	0.4	family	-0.19	niece	-0.21	son	-0.05
has did	kin	0.38	official	0.03	nephew	0.01	family	-0.12	grandchild	0.15	daughter-in-law	0.04
has did not	kin	0.28	comrade	0.1	official	0.09	foreign veteran	-0.03	nephew	0.13	grandchild	0.15	niece	-0.38	daughter-in-law	0.07
has diec	kin	-0.02	official	0.02	witness	0.11	nephew	0.1	family	-0.1	niece	0.09	daughter	0.02
has died	kin	0.2	comrade	-0.03	resident	0.19	official	-0.09	finder	-0.24	witness	0.06	family of foreign veteran	0.32	nephew	-0.21	family	-0.15	brother	-0.04	niece	0.51	daughter	-0.16	sister-in-law	0.08
has died in	witness	0.04	foreign veteran	-0.02	niece	0.05
has diem	kin	0.07	comrade	0.5	official	-0.35	organisation	-0.23	foreign veteran	-0.01	researcher	0.12	nephew	-0.33	family	0.02	grandchild	-0.24	niece	0.31	sister	0.1	sister-in-law	0.06
has diem cao	kin	0.41	comrade	0.2	resident	-0.03	niece	0.25
has dien	kin	-0.1	comrade	0.31	resident	-0.01	official	-0.12	finder	0.27	cemetery keeper	-0.05	volunteer	0.05	witness	-0.44	organisation	-0.09	foreign veteran	-0.23	family of foreign veteran	0.1	researcher	-0.06	family	0.52	grandchild	0.22	brother	-0.08	niece	-0.33	daughter	-0.2	child	-0.3	great-grandchild	0.04
has dien ban	witness	0.24	grandchild	0.02
has dien bien	kin	0.3	comrade	-0.32	finder	-0.26	volunteer	-0.07	witness	-0.01	foreign veteran	-0.25	family of foreign veteran	0.09	nephew	0.11	family	0.11	grandchild	-0.06	brother	-0.15	niece	-0.28	daughter	-0.11	son	0.02	great-grandchild	0.04
has dien chau	kin	-0.24	comrade	0.07	volunteer	0.01	nephew	0.07	daughter	0.12
has dien thoai	kin	0.11	comrade	0.16	official	-0.16	finder	-0.06	volunteer	-0.08	witness	-0.36	teacher	0.33	nephew	0.03	grandchild	-0.15	brother	0.17	sister	-0.04	wife	0.3	son	-0.13
has diep	kin	-0.01	comrade	0.4	resident	0.37	finder	-0.1	witness	-0.18	nephew	0.01	family	-0.15	grandchild	0.06	child	0.08	sister-in-law	0.02
has dieu	kin	-0.36	resident	0.35	finder	-0.1	witness	-0.19	family of foreign veteran	-0.05	nephew	0.3	family	0.01	brother	-0.11	niece	-0.04	daughter	0.04	wife	-0.13
has dieu tri	comrade	-0.12	resident	-0.16
has din	kin	0.06	comrade	-0.04	finder	-0.21	witness	0.15	teacher	0.11	nephew	-0.07	brother	0.07	daughter	-0.04
has dinh	kin	-0.03	comrade	0.37	resident	-0.18	official	-0.04	volunteer	0.24	witness	-0.49	organisation	-0.38	teacher	-0.06	foreign veteran	0.01	family of foreign veteran	0.27	researcher	-0.23	nephew	0.08	family	-0.21	niece	0.24	sister	-0.15	daughter	-0.37	wife	-0.12	son	0.18	child	-0.14	daughter-in-law	0.5	sister-in-law	-0.36	great-grandchild	0.25
has dinh anh	kin	-0.94	comrade	0.35	brother	0.05
has dinh chi	family of foreign veteran	0.22	family	0.02
has dinh chinh	kin	-0.17	comrade	0.14	resident	0.17	official	0.03	volunteer	0.36	nephew	-0.15	son	0.03	great-grandchild	0.03
has dinh co	kin	0.19	resident	-0.11	family	0.32	niece	-0.03
has dinh cong	kin	-0.12	resident	-0.15	official	0.29	volunteer	-0.11	nephew	-0.17	family	-0.08	niece	0.17
has dinh cu	comrade	-0.01	official	0.32	nephew	-0.02	family	0.36
has dinh da	kin	-0.12	comrade	0.11	official	-0.22	nephew	0.32	family	-0.14	son	0.06
has dinh hoa	family	0.03
has dinh hoi	kin	0.05	nephew	0.22	grandchild	-0.51	brother	0.09	great-grandchild	0.09
has dinh lam	resident	0.05
has dinh lang	kin	0.02	resident	0.26	great-grandchild	0.28
has dinh liet	kin	0.04	organisation	0.02	nephew	-0.06	family	-0.28	grandchild	0.14	niece	0.29	child	0.05
has dinh mui	kin	0.07	comrade	0.09	nephew	0.04	grandchild	0.13	daughter	-0.08
has dinh nam	comrade	0.11	resident	0.03
has dinh nao	comrade	-0.09	resident	0.04	finder	0.06	organisation	0.1	son	0.04
has dinh o	kin	0.11	official	0.11	family	0.12	brother	0.13
has dinh ong	kin	-0.05	resident	0.41
has dinh que	comrade	0.03
has dinh thi	kin	-0.2	official	0.26	volunteer	-0.05	witness	-0.01	family	-0.16	grandchild	0.28	niece	-0.03	son	-0.07
has dinh thu	volunteer	0.05	witness	0.16
has dinh toi	kin	0.79	comrade	-0.43	resident	0.14	official	-0.4	brother	0.25	niece	-0.08	daughter	-0.08
has dinh trong	kin	0.68	comrade	-0.21	resident	-0.16	official	0.01	volunteer	-0.1	family	0.27	grandchild	-0.04	brother	0.01	niece	-0.06	sister-in-law	0.13
has dinh van	kin	0.05	finder	0.43	niece	0.03
has dinh vi	kin	0.02	resident	-0.19	official	-0.06	finder	0.02	family	-0.08	niece	0.03
has dinh xin	kin	0.25	resident	-0.05	family	0.11	son	0.02
has dip	kin	-0.43	volunteer	0.13	witness	0.08	teacher	0.14	family	0.04
has disait	kin	-0.14	finder	-0.18	witness	0.38	nephew	0.03
has district	comrade	0.08	finder	0.18	family of foreign veteran	-0.14	nephew	-0.07	brother	0.06	niece	0.08
has dit	kin	0.33	comrade	0.02	finder	0.27	witness	0.14	organisation	0.06	family of foreign veteran	-0.2	nephew	0.13	family	-0.07	sister	0.25	daughter	-0.32	daughter-in-law	-0.12
has diu	kin	0.16	official	0.02	family	-0.28	son	0.09
has div	kin	-0.18	comrade	-0.05	volunteer	0.27	organisation	0.15	foreign veteran	-0.19	family of foreign veteran	0.01
has division	kin	0.3	comrade	0.05	finder	-0.36	volunteer	-0.35	family of foreign veteran	-0.19	nephew	0.08	grandchild	-0.29	brother	-0.02	niece	0.45	sister	-0.02	daughter	-0.27	daughter-in-law	0.32
has dkz	kin	-0.05	comrade	0.19
has do	kin	-0.11	comrade	0.09	resident	-0.04	cemetery keeper	0.03	volunteer	-0.12	witness	0.53	organisation	-0.18	family of foreign veteran	-0.09	researcher	-0.12	nephew	-0.43	family	0.05	grandchild	-0.11	brother	0.01	niece	-0.2	daughter	0.17	wife	-0.26	sister-in-law	-0.07	great-grandchild	0.05
has do anh	kin	-0.13	official	-0.05	witness	0.09	nephew	0.29
has do ba	comrade	0.2	resident	-0.63	official	0.32	cemetery keeper	0.05	foreign veteran	0.02	family	-0.11	niece	0.16
has do ban	kin	0.11
has do bi	kin	-0.27	teacher	0.01	sister-in-law	0.04	great-grandchild	0.02
has do bo	official	-0.12	daughter-in-law	0.08
has do bom	kin	0.06	comrade	-0.6	cemetery keeper	0.04	volunteer	0.03	niece	0.05	sister	0.1
has do cho	resident	0.24	official	0.01	witness	-0.06	niece	0.03
has do chon	comrade	0.27	resident	-0.18	family	0.22
has do chu	resident	0.15	witness	-0.04	child	0.04
has do chua	kin	-0.02	resident	0.11	sister	0.02	child	0.1
has do chung	comrade	0.31	resident	-0.01	teacher	0.09	family	0.06
has do co	kin	0.1	official	-0.02	witness	0.26	teacher	0.27	nephew	0.15	family	0.13	brother	0.27	niece	-0.25	sister	-0.09	daughter	0.13
has do con	comrade	-0.15	resident	-0.15	volunteer	0.09	foreign veteran	0.11	wife	0.11	daughter-in-law	-0.02
has do cu	kin	-0.07	organisation	0.03
has do don	official	0.07	grandchild	0.09
has do em	kin	-0.18	grandchild	-0.09	child	0.06
has do hai	resident	0.17	brother	0.02
has do hoi	kin	0.16	nephew	0.04	sister	0.08
has do huu	kin	0.23	finder	-0.03	nephew	-0.01	family	0.03	niece	0.22
has do khac	resident	0.22	witness	0.05	daughter-in-law	0.08
has do khong	kin	0.48	resident	-0.14	official	-0.15	nephew	-0.19	family	-0.15	niece	0.03	son	0.14
has do la	resident	0.03	finder	0.22	organisation	-0.04	grandchild	-0.27	niece	0.33	sister	0.05	son	-0.34
has do luong	kin	-0.64	comrade	0.65	resident	-0.17	witness	0.18	daughter	0.11
has do ma	resident	0.04	niece	-0.03	son	0.1
has do may	comrade	-0.11	resident	0.06	official	0.04	grandchild	-0.1	child	0.27
has do mo	kin	0.29	comrade	-0.05	resident	-0.17	nephew	-0.17	family	0.06	niece	-0.19	sister	0.1
has do nam	comrade	0.22	finder	0.01	teacher	0.02	family	0.01
has do ngay	kin	-0.05	volunteer	0.02	nephew	-0.03
has do nguoi	kin	-0.03	resident	0.15	official	0.04	family	-0.16
has do nha	niece	0.35
has do not	witness	-0.09	foreign veteran	0.13
has do o	kin	0.12	comrade	-0.07	resident	-0.56	witness	0.02	organisation	0.02	family	-0.35	daughter	0.42
has do ong	kin	-0.31	comrade	-0.17	resident	0.49	official	-0.16	cemetery keeper	0.04	grandchild	0.42	daughter	-0.05	son	-0.04
has do son	kin	0.13	comrade	0.03	resident	0.02	foreign veteran	-0.1	niece	-0.13	great-grandchild	0.31
has do thang	kin	0.16	comrade	0.18	resident	0.01	grandchild	-0.15	sister	0.03	great-grandchild	0.12
has do thi	official	-0.04	volunteer	0.34	family of foreign veteran	0.18	nephew	-0.04	brother	0.03	sister	0.1	wife	0.06
has do toi	kin	-0.04	comrade	0.04	witness	0.53	sister	0.04	daughter	0.07
has do trong	comrade	0.08	witness	0.04	nephew	-0.2	family	0.03	grandchild	0.02
has do trung	comrade	-0.34	family	-0.04
has do van	kin	-0.33	finder	0.02	nephew	-0.03	sister	0.06	daughter	0.13
has doai	resident	-0.01	official	0.34	nephew	0.03	son	0.01
has doan	kin	-0.23	comrade	-0.24	resident	0.4	official	0.25	finder	-0.27	cemetery keeper	0.14	volunteer	0.24	witness	-0.27	organisation	0.81	foreign veteran	-0.06	family of foreign veteran	0.4	researcher	-0.25	nephew	-0.04	family	0.04	niece	-0.46	sister	0.19	daughter	-0.02	wife	0.32	son	-0.09	child	0.01	daughter-in-law	-0.21	great-grandchild	0.25
has doan ba	kin	-0.18	resident	0.09	niece	0.03
has doan cong	kin	-0.04	comrade	0.16
has doan hai	kin	0.21	witness	-0.08	foreign veteran	0.02	nephew	0.01	brother	0.12
has doan la	kin	0.07	comrade	0.03	nephew	-0.16	family	0.05	son	0.07
has doan o	comrade	0.05	official	0.02
has doan pho	comrade	-0.28	son	0.13
has doan sau	comrade	0.26
has doan thi	kin	0.36	comrade	-0.09	nephew	-0.03	brother	-0.02	daughter-in-law	0.13
has doan truong	comrade	0.12	volunteer	0.07	family	-0.14	grandchild	0.23
has doan van	nephew	-0.05	grandchild	0.23	brother	0.02
has doan vien	kin	-0.18	official	0.3	organisation	0.14	brother	0.02
has doc	kin	-0.23	resident	-0.06	finder	0.34	cemetery keeper	0.09	volunteer	0.1	witness	-0.35	nephew	-0.06	family	-0.05	grandchild	-0.01	brother	-0.52	niece	0.38	daughter	-0.55	wife	0.03	son	0.2
has doc ba	kin	-0.13	resident	-0.07	family	0.14	niece	-0.16
has doc bai	comrade	0.12	son	0.11
has doc duoc	official	0.16	finder	0.25	cemetery keeper	0.12	volunteer	0.28	teacher	0.14	family	0.02	niece	0.04
has doc lap	comrade	0.24	child	0.03
has does	kin	0.17	nephew	-0.07	grandchild	0.19	sister	0.18
has doi	kin	-0.08	comrade	-0.11	resident	0.13	official	0.05	finder	0.05	cemetery keeper	-0.04	volunteer	-0.32	organisation	0.24	teacher	-0.02	foreign veteran	-0.05	nephew	0.07	family	0.07	grandchild	0.16	brother	-0.09	niece	-0.1	sister	-0.13	daughter	0.08	wife	-0.1	son	0.02	child	-0.08	daughter-in-law	0.14	sister-in-law	-0.09
has doi anh	kin	0.21	witness	0.1	brother	0.32
has doi ba	kin	-0.04
has doi bac	kin	0.11	comrade	-0.09	resident	-0.2	finder	0.02	grandchild	0.12
has doi bao	kin	0.12	comrade	-0.32	resident	0.16	nephew	0.12	sister	0.03	sister-in-law	0.04
has doi bi	kin	-0.02	resident	-0.08
has doi bien	finder	0.03
has doi biet	kin	-0.24	comrade	0.06	resident	-0.19
has doi bo	kin	0.08	comrade	-0.12	resident	-0.27	nephew	-0.03
has doi chet	comrade	-0.09	resident	0.48	finder	-0.08
has doi chieu	official	0.14	nephew	0.42	grandchild	-0.06	brother	-0.06	niece	-0.2	son	0.08
has doi cho	kin	0.2	comrade	-0.08	niece	0.3	daughter	0.02
has doi chon	comrade	-0.24	resident	-0.01	nephew	0.1
has doi chu	kin	0.24	witness	-0.07	family	-0.04	brother	0.15
has doi co	kin	-0.2	resident	0.07	finder	-0.22	organisation	0.04
has doi con	comrade	-0.05	grandchild	0.01
has doi cong	comrade	-0.26	resident	-0.09	teacher	0.01	family	0.07	niece	0.05	son	-0.01
has doi cu	kin	0.21	resident	-0.01	finder	-0.02	witness	0.09	family	-0.09	grandchild	0.04	daughter	-0.01	child	0.12
has doi cua	comrade	-0.17	official	0.01	witness	0.14	nephew	0.04	daughter	0.05
has doi da	resident	-0.07	official	0.22
has doi danh	resident	0.22	official	-0.07	grandchild	0.04
has doi dep	kin	-0.02	resident	-0.03	finder	0.21
has doi di	comrade	0.06	resident	-0.02
has doi dia	kin	0.04	witness	0.28	nephew	-0.1	family	0.1	son	0.02
has doi dien	kin	-0.08	resident	-0.09	organisation	0.07	family of foreign veteran	0.07	family	0.05
has doi dieu	kin	-0.13	comrade	-0.01
has doi dua	family	-0.02	great-grandchild	0.02
has doi hai	comrade	-0.18	finder	0.08	witness	-0.01	brother	0.02	niece	0.03
has doi huyen	comrade	0.18	resident	-0.38	nephew	0.31	grandchild	-0.12
has doi khong	kin	0.15	nephew	-0.16	family	0.13	child	0.04
has doi la	kin	0.17	comrade	-0.04	nephew	0.38	family	-0.28	grandchild	0.35	niece	-0.02	daughter-in-law	0.13
has doi minh	comrade	0.12	resident	-0.27	volunteer	0.11	teacher	0.08
has doi mo	kin	-0.05	official	0.02
has doi muoi	resident	0.13
has doi nam	resident	-0.18	official	0.13	nephew	-0.04	family	-0.29	brother	0.26	sister	0.01	daughter	-0.19
has doi nu	official	-0.08	teacher	0.02	niece	0.06
has doi o	kin	0.07	resident	-0.2	finder	0.14	witness	0.19
has doi ong	kin	-0.51	comrade	0.38	resident	-0.22	volunteer	-0.02	child	0.1	great-grandchild	-0.02
has doi phao	witness	0.04	nephew	-0.16	family	0.36
has doi phau	kin	-0.05	finder	0.15	daughter	0.04
has doi pho	kin	0.18	comrade	0.16	resident	-0.35	volunteer	-0.02	witness	0.11	sister	-0.32	daughter	0.03	wife	-0.17	child	0.03	daughter-in-law	0.1	sister-in-law	-0.06	great-grandchild	-0.07
has doi quy	comrade	0.16	resident	0.28	official	-0.09	family	0.19	niece	-0.07
has doi sau	brother	0.05
has doi ten	kin	-0.19	comrade	-0.64	resident	-0.46	official	0.18	volunteer	0.22	witness	0.24	family	-0.02	grandchild	-0.06	sister	0.07
has doi thang	kin	0.23
has doi thi	kin	0.25	official	-0.14	finder	0.29	family	0.11	sister	0.07	daughter-in-law	0.07	sister-in-law	0.01
has doi thong	kin	0.29	daughter	0.22
has doi thu	kin	0.47	resident	-0.1	family	0.1
has doi tinh	kin	-0.36	comrade	0.03	resident	-0.03	son	0.07
has doi toi	kin	-0.58	comrade	0.81	resident	-0.23	witness	-0.16	foreign veteran	0.41
has doi trung	witness	0.31	nephew	0.02
has doi truong	comrade	0.26	official	0.16	witness	-0.19	organisation	-0.45	nephew	0.02	grandchild	-0.62	brother	-0.07	niece	0.15	sister	0.3	wife	-0.1
has doi tu	kin	0.02	resident	-0.07	organisation	0.08	sister	0.25	son	0.05
has doi ve	kin	-0.39	family	-0.06	niece	-0.08	daughter	0.17
has doi vien	kin	0.2	resident	0.18	family	0.06	grandchild	-0.03	great-grandchild	0.28
has doi viet	comrade	-0.07	organisation	0.05
has dom	kin	-0.08	resident	0.05	finder	0.04	volunteer	0.13
has don	kin	0.13	comrade	-0.18	resident	-0.33	cemetery keeper	-0.26	witness	-0.13	organisation	-0.15	teacher	-0.21	nephew	0.06	family	-0.16	grandchild	-0.11	brother	0.13	niece	-0.24	sister	-0.08	wife	0.08	son	-0.22	child	0.02	daughter-in-law	-0.01	great-grandchild	-0.01
has don bien	kin	-0.38	resident	0.01	official	0.04	volunteer	0.11
has don dien	kin	0.01	comrade	-0.05	grandchild	0.02	son	0.13
has don o	comrade	-0.17	resident	-0.06	cemetery keeper	0.23	witness	0.1	nephew	0.21	niece	-0.04
has don t	witness	0.06	organisation	0.17	foreign veteran	0.02	family of foreign veteran	-0.07	family	0.1	brother	0.08	niece	-0.09
has don ve	resident	-0.03	cemetery keeper	0.01	family	0.02	niece	-0.1	daughter	-0.03
has don vi	kin	0.09	comrade	-0.15	resident	-0.79	official	0.1	cemetery keeper	-0.45	teacher	-0.41	foreign veteran	-0.06	nephew	-0.27	family	-0.35	brother	0.16	niece	0.17	daughter	0.05	son	-0.22	child	0.04	daughter-in-law	0.02	sister-in-law	0.06	great-grandchild	-0.31
has dong	kin	0.1	comrade	-0.01	resident	-0.25	official	0.18	cemetery keeper	-0.41	volunteer	-0.25	witness	-0.24	organisation	0.3	teacher	-0.03	foreign veteran	-0.1	family of foreign veteran	-0.19	researcher	0.06	family	-0.04	brother	-0.3	niece	-0.15	sister	0.05	wife	0.12	son	-0.44	child	0.35	daughter-in-law	-0.01	sister-in-law	-0.12
has dong anh	resident	-0.05	organisation	0.08	nephew	-0.21	brother	0.2	niece	0.04
has dong bao	kin	-0.01	comrade	0.18	resident	-0.09	witness	0.08	nephew	-0.27	family	0.29
has dong cat	brother	-0.01
has dong chi	kin	-0.44	comrade	0.64	official	0.36	witness	-0.14	nephew	-0.06	family	0.11	grandchild	0.17	brother	-0.14	niece	-0.12	wife	0.11	great-grandchild	0.14
has dong chu	finder	0.11	daughter	0.16
has dong chum	comrade	0.14	resident	-0.02	nephew	0.02
has dong co	resident	0.09
has dong doi	kin	0.22	comrade	-0.06	resident	-0.74	finder	-0.09	volunteer	-0.13	witness	-0.14	researcher	0.07	nephew	0.36	family	-0.25	grandchild	-0.08	brother	-0.18	sister	0.07	daughter	-0.29	daughter-in-law	0.3
has dong ha	volunteer	-0.15	organisation	0.12	foreign veteran	-0.12	nephew	0.33	family	-0.24	grandchild	-0.04	niece	0.02	sister	-0.02
has dong hai	sister	0.08
has dong ho	kin	0.59	comrade	0.11	resident	-0.17	witness	0.11	nephew	-0.31	family	0.5	brother	-0.22	daughter	-0.08
has dong hoi	kin	0.33	comrade	-0.13	witness	0.01	family	-0.25	grandchild	0.01	brother	0.09	niece	0.08
has dong hung	kin	-0.37	official	-0.03	organisation	0.13	nephew	-0.02	grandchild	0.02	child	0.22
has dong huong	comrade	0.14	organisation	0.54	family	0.08	son	0.07
has dong khac	resident	-0.23	official	-0.16	finder	0.4
has dong khe	kin	0.37	organisation	0.09	family of foreign veteran	-0.06	nephew	-0.18	grandchild	-0.01	daughter	0.39	son	0.07
has dong loc	kin	0.38	comrade	-0.08	niece	-0.06	great-grandchild	0.08
has dong ma	nephew	0.19
has dong nai	kin	-0.12	comrade	-0.34	organisation	0.25
has dong nam	kin	0.17	resident	0.02	witness	0.08	daughter	0.01
has dong o	comrade	0.03	resident	-0.25	foreign veteran	0.08
has dong quan	kin	-0.58	comrade	0.08	family	-0.01	son	0.21
has dong son	kin	0.19	comrade	-0.35	nephew	-0.25	family	-0.27	grandchild	0.2	brother	-0.05	niece	0.12	son	0.02
has dong thap	comrade	-0.04	resident	0.36	child	0.01
has dong thi	kin	-0.07	official	0.03
has dong trieu	kin	-0.67	volunteer	0.03	foreign veteran	0.03	family of foreign veteran	0.07	nephew	0.07	brother	-0.02	son	-0.1
has dong van	kin	-0.37	family	-0.01	grandchild	0.11
has dong xa	kin	0.15	resident	-0.07	nephew	0.03
has dong xoai	kin	-0.16	organisation	0.1	family of foreign veteran	0.12	family	-0.15	grandchild	-0.13
has dong xuan	grandchild	0.04
has dop	kin	0.12	comrade	-0.07	official	0.52	nephew	0.22	family	-0.28	son	0.03
has dot	kin	-0.03	comrade	0.19	resident	0.5	official	0.59	finder	-0.21	witness	-0.41	organisation	-0.14	nephew	0.1	brother	-0.08	niece	0.47	sister	-0.23	daughter	0.02	child	-0.14	daughter-in-law	-0.01
has down	kin	-0.21	official	0.16	family of foreign veteran	0.24
has dr	comrade	-0.04	researcher	0.36
has drang	comrade	-0.01	finder	0.03	nephew	0.21
has driver	kin	0.05	foreign veteran	-0.12	family of foreign veteran	-0.11	researcher	0.15	grandchild	0.02	niece	-0.2	daughter	0.27
has dt	kin	0.24	resident	-0.53	official	0.04	finder	-0.02	family	-0.29	grandchild	-0.11	brother	0.16	niece	-0.21	daughter	0.2	great-grandchild	0.03
has du	comrade	-0.08	official	-0.28	finder	0.18	volunteer	-0.29	witness	0.24	organisation	-0.2	family of foreign veteran	0.02	nephew	-0.34	family	0.26	brother	-0.22	sister	0.01	daughter	-0.42	wife	-0.29	child	0.09	sister-in-law	-0.35	great-grandchild	0.15
has du kich	kin	0.45	comrade	-0.4	finder	-0.32	witness	0.14	grandchild	0.07	brother	-0.24	niece	-0.15	sister	0.07	wife	-0.22	son	0.01	great-grandchild	0.26
has du la	kin	-0.53	comrade	0.34	resident	0.05	niece	0.22	great-grandchild	0.01
has dua	kin	-0.33	comrade	0.54	finder	-0.73	cemetery keeper	0.07	witness	-0.1	foreign veteran	-0.12	family of foreign veteran	0.16	nephew	-0.17	family	-0.42	grandchild	-0.07	brother	0.4	sister	0.24	wife	0.08	daughter-in-law	-0.29
has dua anh	comrade	0.24	nephew	-0.15	family	0.13	sister	-0.05	sister-in-law	0.21
has dua con	kin	-0.29	comrade	0.2	resident	0.19	official	0.05	brother	0.15
has dua di	kin	-0.11	family	-0.04	brother	-0.06	sister	0.01	daughter	0.08
has dua ong	grandchild	0.19	child	0.02
has dua ra	organisation	0.05	niece	-0.11
has dua vao	kin	-0.07	comrade	-0.14	resident	0.35	grandchild	0.18	daughter	-0.03	wife	0.08	son	0.2
has dua ve	kin	-0.18	comrade	0.04	resident	0.05	volunteer	-0.37	family	-0.19	brother	0.57	niece	-0.21	sister	0.09	daughter	-0.1	son	-0.06	child	-0.13	great-grandchild	-0.13
has dua xuong	kin	0.02	resident	-0.22	witness	0.31	sister-in-law	0.02
has duc	kin	-0.39	comrade	0.28	resident	0.37	official	-0.46	cemetery keeper	-0.04	volunteer	0.15	witness	-0.31	teacher	0.05	researcher	-0.12	family	0.15	grandchild	-0.22	daughter	-0.58	son	-0.78	great-grandchild	-0.11
has duc chinh	finder	-0.08	volunteer	0.04	family	0.09
has duc co	kin	-0.28	resident	0.1	official	0.19	volunteer	0.04	witness	-0.01	organisation	0.01	foreign veteran	-0.06	family of foreign veteran	0.21	nephew	-0.16	brother	0.06	niece	0.14
has duc hoa	kin	0.19	comrade	-0.15	resident	0.15	niece	0.17
has duc pho	kin	-0.19	comrade	0.39	grandchild	0.12
has duc tho	kin	0.07	comrade	0.14	resident	-0.02	family	0.09	niece	-0.04
has dug	kin	-0.07	finder	0.1	foreign veteran	0.1	sister-in-law	0.16
has dui	official	0.02	volunteer	0.08	witness	-0.14
has dum	kin	-0.14	comrade	-0.07	official	0.13	volunteer	0.01	nephew	0.04
has dung	kin	-0.1	resident	-0.02	official	0.02	cemetery keeper	-0.24	volunteer	-0.05	organisation	-0.69	foreign veteran	-0.39	nephew	-0.06	family	-0.04	grandchild	-0.03	brother	-0.41	niece	0.08	daughter	0.15	wife	-0.36	child	-0.21	daughter-in-law	-0.01	great-grandchild	-0.23
has dung la	kin	-0.1	cemetery keeper	0.14	witness	0.12	niece	0.25	daughter	0.04	great-grandchild	0.02
has dung mot	comrade	0.12	resident	-0.04	official	0.28
has dung ngay	comrade	0.15
has dung ra	nephew	0.08	grandchild	0.02
has dung ten	kin	0.01
has duoc	kin	0.01	resident	0.04	official	-0.34	finder	-0.07	cemetery keeper	-0.66	volunteer	0.13	witness	-0.05	organisation	0.26	teacher	-0.16	foreign veteran	-0.02	nephew	0.1	family	-0.47	grandchild	-0.06	niece	-0.03	daughter	-0.16	son	-0.21	child	0.17	daughter-in-law	-0.34
has duoc ai	kin	-0.04	volunteer	-0.12	organisation	0.29
has duoc anh	kin	-0.08	comrade	0.22	official	-0.01	volunteer	0.02	family	-0.04	brother	-0.23
has duoc ba	kin	-0.2	comrade	-0.11	official	0.14	finder	0.06	witness	0.08	foreign veteran	0.03	nephew	0.13	grandchild	-0.1	wife	0.04
has duoc bao	kin	0.14	comrade	0.01	grandchild	-0.07	wife	0.04
has duoc biet	comrade	0.17	daughter	-0.01	son	0.15
has duoc cai	comrade	-0.21	resident	-0.26	finder	0.44	witness	0.04	child	0.07
has duoc cho	kin	0.39	nephew	0.15
has duoc chon	kin	0.01	comrade	-0.01	volunteer	0.07	witness	-0.22	grandchild	0.05	niece	-0.05
has duoc chu	kin	0.24	teacher	0.09	niece	0.16
has duoc co	kin	-0.05	resident	-0.11	volunteer	0.13	witness	0.1	great-grandchild	0.02
has duoc con	kin	0.33
has duoc cong	kin	0.08	comrade	0.2	resident	-0.06	finder	-0.06	family	0.18	sister	-0.03	child	0.02
has duoc dan	comrade	0.07	family	0.01
has duoc dua	kin	0.13	comrade	-0.2	resident	-0.15	witness	0.19	nephew	-0.51	son	0.04
has duoc dung	official	0.03	niece	0.02	son	0.07
has duoc ghi	kin	0.27	daughter	0.2
has duoc hai	kin	-0.3	comrade	-0.1	witness	0.17	nephew	0.05
has duoc khong	kin	-0.19	grandchild	-0.27	niece	0.05	son	-0.1	child	0.08
has duoc may	brother	-0.09	child	0.05
has duoc mo	nephew	-0.01	niece	0.16
has duoc mot	kin	0.4	comrade	-0.17	resident	0.04	official	-0.08	teacher	0.02	brother	0.02	niece	-0.18
has duoc nam	niece	0.09
has duoc nguoi	kin	-0.13	resident	0.35	witness	0.35
has duoc nua	kin	0.33	family	0.05	grandchild	-0.07
has duoc o	kin	-0.04	comrade	0.04	brother	-0.01
has duoc ra	witness	0.08
has duoc roi	official	0.02	volunteer	0.15	nephew	0.06
has duoc thi	kin	-0.25	resident	0.21	son	0.17
has duoc toi	comrade	0.1	sister-in-law	0.01
has duoc ve	kin	-0.24	comrade	0.42
has duoc xac	kin	0.28	official	-0.16	brother	0.27	child	0.02
has duoi	kin	-0.11	comrade	0.17	official	-0.31	finder	0.19	volunteer	-0.26	witness	0.39	teacher	0.28	foreign veteran	0.01	family of foreign veteran	-0.01	researcher	0.05	nephew	-0.41	grandchild	0.45	brother	-0.1	niece	-0.37	sister	0.33	daughter	0.09	wife	-0.33	son	-0.15	sister-in-law	-0.07
has duoi chan	kin	0.13	comrade	-0.15	finder	0.02	foreign veteran	0.03	sister	0.13
has duoi goc	comrade	0.26	resident	-0.11	official	-0.05	finder	-0.06	volunteer	0.2	nephew	0.15	niece	-0.22	daughter	0.04	son	-0.08
has duoi ham	kin	0.11	resident	-0.12	researcher	0.18	grandchild	0.02
has duoi nen	official	0.26	witness	0.19
has duong	kin	-0.17	comrade	0.07	resident	-0.13	official	-0.22	finder	0.46	cemetery keeper	-0.02	volunteer	0.32	witness	0.13	foreign veteran	-0.35	researcher	-0.03	nephew	-0.04	grandchild	-0.53	brother	-0.17	niece	0.16	sister	0.04	wife	0.22	daughter-in-law	0.02	sister-in-law	-0.3
has duong cho	comrade	0.08	resident	-0.45	volunteer	0.09	foreign veteran	0.1	nephew	0.08	family	-0.02	sister	0.02
has duong co	kin	-0.42	comrade	-0.06	volunteer	0.05	family	-0.11	sister	0.11
has duong day	witness	0.07	brother	0.18	sister	0.01
has duong lich	kin	-0.04	comrade	0.07	official	0.02
has duong minh	kin	-0.04	resident	0.07
has duong mon	comrade	0.01
has duong o	kin	-0.33	comrade	0.11	witness	-0.05	nephew	0.26
has duong thi	kin	0.07	comrade	-0.08	finder	0.1	family	-0.07	grandchild	-0.15	niece	0.05	daughter	0.25	wife	0.08
has duong tu	volunteer	0.1
has duong van	child	0.09
has duong vao	comrade	-0.11	resident	0.08	official	-0.03	finder	0.18	witness	0.01	family	-0.19	son	0.08
has dut	comrade	-0.07	witness	0.07
has duy	comrade	-0.01	resident	-0.67	official	-0.34	finder	-0.6	volunteer	0.24	witness	-0.26	organisation	0.26	teacher	0.1	foreign veteran	-0.28	family of foreign veteran	0.19	nephew	0.23	brother	-0.19	niece	-0.13	sister	-0.06	son	0.18	child	0.01	daughter-in-law	-0.13	sister-in-law	-0.01
has duy nhat	kin	0.1	comrade	-0.08	teacher	0.11	nephew	0.03	son	0.25
has duy tien	comrade	-0.16	nephew	0.28
has duy xuyen	kin	-0.08	comrade	0.13	niece	-0.05
has duyen	resident	0.01	official	-0.06	organisation	0.11	family of foreign veteran	0.09	sister	-0.14
has duyet	kin	-0.1	resident	0.35	nephew	-0.05	niece	0.02
has dv	kin	0.2	comrade	-0.33	resident	0.01	nephew	0.55	family	-0.49	grandchild	-0.11	brother	0.12	sister	0.11
has e	kin	0.35	comrade	0.02	finder	0.34	cemetery keeper	-0.5	volunteer	0.08	organisation	-0.11	teacher	-0.1	foreign veteran	-0.49	family of foreign veteran	-0.09	nephew	0.04	family	-0.27	grandchild	0.44	brother	-0.3	niece	-0.08	sister	0.06	daughter	-0.62	wife	0.08	son	-0.11	daughter-in-law	0.19	great-grandchild	-0.06
has e co	kin	0.37	nephew	0.38	family	-0.23	grandchild	0.05
has e hoi	kin	-0.01	family	0.29
has e la	resident	-0.11	official	0.11	nephew	-0.59	grandchild	0.16	brother	-0.05	niece	0.07	daughter	-0.01	daughter-in-law	0.02
has e ten	kin	0.31	finder	0.03	volunteer	0.08	niece	-0.07
has e1	kin	0.22	official	-0.25	nephew	0.02	family	0.16	grandchild	-0.01	brother	-0.05
has e101	kin	-0.08	comrade	0.41	finder	0.06	family	-0.15	grandchild	0.2
has e102	kin	0.18	niece	0.14
has e12 f3	kin	0.09
has e141	comrade	0.07	resident	-0.08	family	-0.03
has e165	comrade	0.22	organisation	0.18	nephew	-0.21	family	0.3	niece	0.13
has e174	kin	0.58	nephew	-0.19	family	0.17	sister	-0.02
has e18	brother	0.12
has e2	kin	-0.24	comrade	0.67	resident	-0.13	official	-0.2	volunteer	-0.12	nephew	0.21	family	0.4	niece	-0.19
has e2 f3	kin	-0.31	comrade	0.09
has e209	kin	-0.43	comrade	0.16
has e209 f7	kin	-0.2	resident	0.09	family	-0.08
has e24	comrade	0.21	resident	-0.13	official	-0.05	researcher	0.05	nephew	0.13	son	0.05
has e266	comrade	-0.05	family	0.05
has e27	kin	0.15	comrade	-0.1	official	0.1	niece	0.08
has e271	kin	-0.39	comrade	-0.05	volunteer	0.22	brother	0.03
has e28	resident	-0.14
has e29	kin	-0.07	comrade	0.1	official	0.16	nephew	-0.28	niece	0.1
has e3	kin	0.11	comrade	0.21	official	-0.19	volunteer	-0.14	researcher	0.08	grandchild	-0.27	child	0.04	great-grandchild	0.01
has e31	kin	-0.09	resident	0.38	nephew	0.48	family	-0.03
has e33	comrade	0.03	nephew	-0.01
has e36	kin	0.04	finder	-0.06
has e4	finder	0.14	nephew	0.19
has e42	comrade	0.04	official	-0.11	organisation	0.18
has e48	kin	0.02	nephew	-0.03	brother	-0.03	sister	0.04
has e6	comrade	0.06
has e64	kin	0.03	comrade	-0.07	official	-0.05	volunteer	0.06	family	-0.32	sister	0.1
has e64 f320	family	-0.04	sister	0.15
has e66	kin	-0.2	comrade	-0.24	resident	0.31	family	0.62	brother	-0.03	niece	-0.06	child	0.01
has e812	kin	0.04	comrade	-0.12	daughter	0.02
has e866	kin	-0.1	comrade	0.15	niece	0.04
has e876	witness	0.05	nephew	-0.3	niece	0.06	sister	0.06
has e876 f356	witness	0.05	sister	0.07
has e88	comrade	-0.1	volunteer	0.3	grandchild	0.06
has e9	kin	-0.23	daughter	-0.04
has e95	kin	-0.06	comrade	0.63	organisation	0.06	family	0.25	brother	0.01
has e95 f325	family	0.06
has ea	kin	0.01	official	-0.07	finder	-0.11	volunteer	0.2	witness	-0.27	daughter	0.08	son	0.21
has east	kin	-0.17	finder	0.05	foreign veteran	0.05	researcher	0.01
has elle	kin	-0.1	teacher	0.22	grandchild	0.04	niece	0.13	daughter	-0.05
has em	kin	0.35	comrade	-0.15	resident	0.13	official	-0.01	cemetery keeper	0.05	volunteer	0.36	witness	-0.34	organisation	-0.13	teacher	-0.09	foreign veteran	-0.26	family of foreign veteran	-0.23	researcher	-0.26	nephew	0.29	family	-0.12	grandchild	-0.13	brother	0.71	niece	-0.08	sister	0.32	daughter	-0.8	wife	-1.14	son	-0.6	sister-in-law	0.36	great-grandchild	-0.07
has em anh	comrade	0.32	volunteer	0.04	family	0.38	grandchild	-0.12
has em bao	resident	0.33	child	0.03
has em chao	resident	-0.01	finder	0.01	grandchild	0.13	wife	0.04
has em chi	kin	0.62	resident	-0.63	witness	0.12	nephew	0.01	family	-0.33	grandchild	0.05	brother	-0.03	niece	0.12
has em chon	comrade	-0.06	brother	0.17	niece	0.11
has em co	kin	-0.31	resident	0.27	official	0.13	brother	-0.04	niece	0.3	great-grandchild	-0.05
has em con	kin	-0.45	volunteer	0.12	family	-0.15	grandchild	-0.01	brother	0.09	son	0.14	daughter-in-law	0.01
has em cung	witness	0.37	nephew	0.12
has em da	official	0.22	nephew	0.29	family	-0.35	niece	-0.04
has em dang	kin	0.38	comrade	-0.02	resident	-0.06	volunteer	0.06	nephew	-0.19	family	-0.07	niece	0.3
has em dau	kin	0.37	comrade	-0.13	family	0.12	brother	-0.33	niece	-0.16	sister	-0.04	sister-in-law	0.95
has em di	kin	-0.4	resident	0.46	official	-0.22	finder	-0.42	witness	0.13	nephew	-0.07	brother	0.02	niece	-0.38	sister	0.18	daughter	0.31
has em doc	resident	-0.03	volunteer	0.01	niece	-0.05	son	0.12	sister-in-law	0.04
has em gai	comrade	-0.04	resident	-0.26	official	0.11	nephew	0.04	family	-0.44	niece	0.13	sister	0.71	daughter	-0.4	son	-0.05
has em gui	official	-0.03	finder	0.25	family	0.06
has em ho	kin	0.25	resident	0.25	nephew	0.14	brother	-0.03
has em hoi	kin	-0.08	comrade	-0.03	resident	0.2	official	-0.34	nephew	-0.14	grandchild	0.35	brother	-0.11	daughter	-0.08	child	0.03
has em ke	kin	-0.29	resident	0.15	finder	0.03	family	-0.16	grandchild	-0.08	brother	0.14	son	0.07
has em khong	kin	-0.89	resident	0.44	official	-0.07	finder	0.08	family	-0.22	wife	0.02	sister-in-law	0.02
has em ko	nephew	0.21
has em la	kin	-0.2	comrade	-0.29	resident	0.05	finder	-0.21	cemetery keeper	0.09	witness	-0.31	family	-0.59	brother	-0.07	niece	0.13	sister	-0.49	daughter	0.19	son	0.19	child	0.3	daughter-in-law	0.38	sister-in-law	-0.28	great-grandchild	-0.24
has em lam	kin	-0.22	resident	-0.32	finder	0.19	cemetery keeper	0.28	daughter-in-law	0.02
has em lay	kin	0.06	official	0.01	family	0.06	child	0.06
has em liet	grandchild	-0.02
has em mat	comrade	-0.01	resident	-0.04	brother	0.01	daughter	0.16
has em moi	kin	0.13	resident	-0.16	official	0.17	niece	-0.14	wife	0.02	child	0.06	daughter-in-law	0.02
has em muon	comrade	0.03	organisation	0.03	nephew	-0.09	family	0.02	great-grandchild	0.08
has em nam	kin	0.2	nephew	-0.42	niece	0.35
has em nguoi	volunteer	0.05	organisation	0.05	nephew	0.1
has em nguyen	kin	0.04	resident	0.19	grandchild	0.06
has em nhan	resident	0.24	finder	0.04	nephew	-0.12	family	0.36	niece	0.09
has em nho	kin	0.05	cemetery keeper	0.06
has em noi	comrade	0.04	grandchild	0.04	wife	0.03
has em o	kin	-0.23	resident	0.19	official	-0.25	finder	0.13	cemetery keeper	-0.03	nephew	-0.05	son	-0.02	child	-0.04	great-grandchild	0.03
has em ong	kin	0.28	resident	-0.3	grandchild	0.22
has em ra	niece	0.25	child	0.11
has em ruot	comrade	-0.12	resident	0.04	nephew	-0.41	family	0.32	brother	0.41	niece	-0.47	sister	0.36	great-grandchild	0.22
has em ten	resident	-0.15	official	-0.22	witness	-0.02	nephew	-0.18	family	-0.73	grandchild	0.31	brother	-0.27	niece	0.46	daughter	0.06	daughter-in-law	0.1	sister-in-law	0.14	great-grandchild	-0.22
has em tim	comrade	0.35	family	0.22
has em toi	kin	0.74	comrade	-0.6	official	-0.05	nephew	-0.26	brother	0.51	sister	0.42	daughter	-0.45
has em trai	kin	0.37	comrade	-0.22	nephew	0.33	family	-0.08	brother	0.72	niece	-0.35	sister	0.02	daughter	-0.37	wife	-0.14	son	-0.57	sister-in-law	-0.17
has em ut	kin	0.52	grandchild	0.06	brother	0.44	niece	-0.27
has em viet	kin	0.48	comrade	-0.01	resident	-0.12	finder	-0.01	nephew	0.31	grandchild	-0.04	great-grandchild	0.01
has em voi	kin	0.52	comrade	-0.15	resident	-0.08	nephew	0.15	niece	-0.09
has em xin	comrade	0.11	resident	-0.02	finder	0.03	volunteer	-0.12	brother	-0.01	daughter	0.06	child	0.02
has email	kin	-0.14	comrade	-0.05	finder	0.09	teacher	0.11	foreign veteran	0.19	nephew	0.26	family	-0.06	brother	-0.09	daughter	0.02
has en	kin	0.51	comrade	-0.2	resident	-0.16	official	-0.37	finder	-0.27	volunteer	-0.44	witness	0.14	teacher	0.08	foreign veteran	0.22	family of foreign veteran	-0.3	researcher	0.21	nephew	0.05	family	-0.09	grandchild	0.15	brother	-0.29	daughter	0.11	son	-0.12	child	-0.16	great-grandchild	0.08
has end	kin	-0.32	foreign veteran	0.34
has enemy	kin	-0.16	comrade	-0.18	official	0.12	volunteer	0.11	foreign veteran	0.12
has english	resident	0.55	finder	-0.3	volunteer	0.21	foreign veteran	-0.47	grandchild	0.25	daughter	-0.19
has enterre	kin	-0.06	resident	0.14	organisation	0.09	researcher	-0.04	niece	0.21
has ep	kin	-0.35	resident	0.05	official	0.12
has est	kin	0.55	comrade	-0.09	resident	-0.23	official	-0.06	finder	0.08	organisation	-0.09	foreign veteran	0.05	family of foreign veteran	-0.21	nephew	0.01	family	-0.18	sister	0.1	child	-0.03
has est mort	foreign veteran	0.09	family of foreign veteran	0.01	sister	0.04
has et	kin	-0.18	comrade	0.1	official	-0.15	finder	0.19	volunteer	-0.16	witness	0.09	organisation	-0.07	teacher	0.14	family of foreign veteran	-0.09	researcher	0.25	nephew	-0.25	brother	0.04	niece	0.24	sister	0.03
has etait	resident	0.02	finder	0.21	witness	-0.22	family of foreign veteran	0.07	family	-0.13	grandchild	-0.23	sister	0.29	daughter	0.08
has ete	finder	0.16	witness	0.44	teacher	0.21	foreign veteran	0.26	researcher	-0.03	nephew	-0.21	family	0.19	niece	0.13
has example	kin	0.17	comrade	-0.95	resident	-0.98	finder	0.04	volunteer	-0.04	witness	-0.58	foreign veteran	0.52	family of foreign veteran	0.48	brother	-0.5	niece	0.32	daughter	0.1	child	-0.14
has example com	comrade	-0.12	resident	-0.25	teacher	0.07	foreign veteran	0.3	family	0.27	brother	-0.17	niece	0.01	son	-0.12
has example net	volunteer	0.03	foreign veteran	0.03	nephew	0.04	sister-in-law	0.08
has example org	kin	0.06	comrade	-0.42	resident	-0.13	official	-0.15	finder	0.4	volunteer	-0.32	witness	-0.03	organisation	0.16	foreign veteran	0.03	family of foreign veteran	0.15	grandchild	0.14	niece	-0.01
has f	comrade	0.11	nephew	0.25	family	-0.07	niece	0.07
has f10	comrade	0.15	family	0.17	brother	0.01	niece	-0.16
has f2	cemetery keeper	0.06
has f3	kin	-0.23	comrade	0.3
has f307	kin	-0.16	resident	0.06	official	0.23
has f308	comrade	0.34	family	-0.09	grandchild	0.03	niece	0.22
has f309	kin	-0.02	nephew	0.14	family	-0.05
has f312	comrade	0.24
has f313	kin	-0.17	comrade	0.04	sister	0.01
has f316	grandchild	0.12
has f320	comrade	0.14	resident	-0.14	official	0.13	finder	-0.06	nephew	0.24	family	-0.28	sister	0.12
has f320b	kin	0.19	nephew	0.34	niece	-0.29
has f324	kin	0.4	comrade	-0.1	family	0.27	grandchild	-0.07	niece	0.05	wife	0.09
has f325	kin	0.17	comrade	0.07	volunteer	-0.06	nephew	-0.07	family	-0.05	brother	0.11	sister	-0.01	daughter	-0.01
has f330	kin	-0.23	comrade	0.4	official	-0.03
has f341	comrade	0.07	volunteer	0.17	family	0.05
has f356	kin	0.1	official	0.03	finder	-0.07	witness	0.04	niece	-0.04	daughter	0.07
has f5	kin	0.58	resident	-0.08	witness	0.11	family	-0.05	grandchild	-0.13	niece	0.02
has f7	resident	0.03	official	0.11	nephew	0.21	family	-0.04	niece	0.18
has f9	kin	0.46	resident	-0.13	official	-0.1	volunteer	-0.01	researcher	0.06	nephew	0.19	grandchild	-0.03	brother	-0.14	niece	-0.26
has fait	kin	-0.09	foreign veteran	0.45	family of foreign veteran	0.02	grandchild	0.18
has famille	kin	0.2	finder	-0.14	foreign veteran	-0.07	nephew	-0.02	family	0.21	great-grandchild	0.12
has family	kin	0.25	comrade	0.18	official	0.18	volunteer	-0.19	organisation	0.04	foreign veteran	-0.45	family of foreign veteran	-0.1	researcher	0.15	family	0.25	grandchild	-0.08
has father	comrade	0.19	witness	0.35	family of foreign veteran	-0.46	grandchild	-0.39	brother	0.03	niece	-0.11	sister	-0.08	daughter	0.58	daughter-in-law	0.01
has fb	kin	-0.23	comrade	-0.02	resident	-0.16	official	0.35	volunteer	0.11	nephew	0.13
has feb	kin	-0.31	comrade	-0.11	resident	-0.07	finder	0.25	family of foreign veteran	0.16	brother	0.06
has february	kin	0.27	family of foreign veteran	-0.34	nephew	-0.06	family	0.07	niece	0.32	daughter	-0.02
has fell	kin	0.23	comrade	-0.01	foreign veteran	0.08	nephew	-0.01	grandchild	-0.12	brother	0.02	niece	0.29
has fight	finder	0.09	niece	0.08
has fils	kin	-0.09	finder	0.04	foreign veteran	-0.15	family of foreign veteran	0.39	daughter-in-law	0.13
has first	comrade	-0.04	family	-0.06
has for	comrade	-0.4	official	0.06	volunteer	0.08	witness	0.04	organisation	-0.23	foreign veteran	-0.07	family of foreign veteran	-0.28	nephew	-0.07	family	-0.44	niece	0.63
has for the	comrade	-0.07	witness	0.01	foreign veteran	0.15	nephew	-0.19	brother	0.06	niece	0.1
has force	brother	0.08
has found	kin	-0.64	comrade	-0.09	official	-0.09	finder	0.49	witness	-0.15	family of foreign veteran	0.06	researcher	0.19	niece	-0.01
has four	kin	-0.34	finder	0.2	organisation	0.16	family of foreign veteran	-0.15	great-grandchild	0.07
has fr	foreign veteran	-0.02	family of foreign veteran	0.36	niece	0.21
has french	kin	0.13	foreign veteran	-0.23	family of foreign veteran	0.03	researcher	0.02	nephew	-0.03	great-grandchild	0.05
has frere	kin	0.5	comrade	-0.01	foreign veteran	0.01	nephew	0.32	family	-0.59	brother	0.08	sister	0.35	daughter	-0.25
has friend	kin	0.2	official	0.02	finder	-0.03	foreign veteran	0.01	nephew	-0.2	family	0.34
has friends	kin	-0.1	comrade	0.5	resident	0.06
has from	kin	0.24	finder	0.33	volunteer	0.38	witness	0.05	organisation	-0.63	foreign veteran	-0.23	researcher	-0.19	nephew	0.14	niece	0.1	sister	-0.35	son	-0.08	child	-0.01	sister-in-law	-0.12
has from a	kin	-0.25	finder	0.25	witness	0.32	foreign veteran	0.11	researcher	-0.04
has from the	kin	-0.16	finder	0.19	witness	0.01	foreign veteran	-0.02	family of foreign veteran	0.13	researcher	0.17
has front	kin	0.18	volunteer	-0.08	organisation	0.15	foreign veteran	-0.08	family of foreign veteran	-0.35	nephew	-0.04	family	-0.05	niece	0.16	sister	-0.09	daughter	0.19
has ga	kin	-0.32	comrade	0.17	official	-0.2	foreign veteran	0.08	nephew	0.01	family	-0.48	grandchild	-0.14	sister	0.04
has gac	kin	-0.39	resident	0.17	official	-0.21	witness	-0.04	nephew	-0.28	brother	0.2	sister-in-law	0.05
has gac ma	kin	-0.26	comrade	0.11
has gach	finder	-0.12	family	0.26	grandchild	-0.12	niece	-0.15	wife	0.12
has gai	kin	0.44	comrade	-0.03	resident	-0.32	official	0.04	finder	0.1	volunteer	-0.1	teacher	-0.19	foreign veteran	0.22	nephew	-0.81	family	-0.03	grandchild	-0.2	brother	-0.13	sister	0.88	daughter	0.81	wife	0.14	son	-1.14	child	-0.42	sister-in-law	-0.02	great-grandchild	-0.38
has gai la	official	0.05
has gai liet	kin	0.13	resident	0.07	official	-0.07	family	-0.37	daughter	0.57
has gai ong	kin	-0.15	finder	0.01	family	0.09
has gai toi	kin	0.2	comrade	-0.43	resident	0.31	finder	0.1	nephew	-0.07	grandchild	-0.22	brother	0.65	niece	-0.01	sister	-0.13	daughter	-0.25	wife	0.38	son	-0.04
has gai ut	kin	-0.04	official	0.23	brother	-0.21	sister	0.17	daughter	0.35
has gam	kin	0.39	comrade	-0.28	official	0.27	finder	-0.14	organisation	0.33	nephew	-0.25	sister	-0.06	daughter	0.15
has gan	kin	-0.46	comrade	0.56	resident	0.44	official	-0.39	finder	-0.01	volunteer	0.27	witness	-0.37	foreign veteran	0.01	family of foreign veteran	0.02	nephew	-0.04	family	-0.22	grandchild	0.26	brother	-0.27	niece	-0.17	sister	0.26	child	-0.36
has gan cau	kin	0.09	resident	0.37	witness	-0.05	organisation	0.01	family	-0.02
has gan do	kin	-0.01	comrade	-0.02	cemetery keeper	-0.07
has gan lang	comrade	0.02	nephew	-0.05	sister	0.05
has gan mat	nephew	0.09	family	-0.22	wife	0.06
has gan sang	comrade	0.14	resident	-0.04
has gan suoi	comrade	0.07	nephew	0.36	family	-0.1
has ganh	kin	-0.11	witness	0.15	son	0.06
has ganh gao	son	0.09
has gao	kin	-0.11	comrade	0.22	official	-0.04	volunteer	0.06	witness	0.37	family	-0.25	grandchild	0.54	sister	-0.19	son	0.03	child	0.08
has gap	kin	-0.77	comrade	0.43	resident	0.05	finder	0.78	volunteer	0.21	witness	0.02	teacher	-0.04	nephew	-0.18	family	-0.07	grandchild	0.15	daughter	0.16	child	-0.08
has gap lai	comrade	0.15
has gap ong	official	0.16	volunteer	0.09	grandchild	0.07
has gap xuong	resident	0.13
has garden	resident	0.02	nephew	0.29	niece	-0.23
has gat	kin	-0.11	resident	-0.18	witness	0.34	nephew	0.14	brother	0.1
has gate	kin	-0.17	volunteer	0.01	foreign veteran	-0.09
has gave	resident	0.18	volunteer	0.13	witness	0.03	foreign veteran	0.21	family of foreign veteran	-0.15	niece	-0.16	daughter	0.06
has gay	kin	0.1	official	-0.19	finder	0.27	family	-0.17	grandchild	0.23	niece	-0.35	great-grandchild	0.17
has gbt	nephew	0.13	daughter	0.02
has gd	kin	0.4	official	-0.11	family	0.1	grandchild	-0.01	daughter-in-law	0.04
has ghe	kin	-0.3	comrade	-0.15	resident	0.14	finder	0.28	witness	0.12	nephew	-0.1	grandchild	-0.14	brother	0.33	niece	0.09	daughter	-0.05	great-grandchild	0.07
has ghi	kin	-0.12	comrade	-0.29	resident	0.08	finder	0.19	cemetery keeper	0.61	volunteer	0.12	teacher	0.02	researcher	-0.17	nephew	-0.17	family	-0.02	brother	-0.46	niece	0.14	sister	-0.34	daughter	0.1	wife	-0.22	son	-0.15	daughter-in-law	-0.17	great-grandchild	0.11
has ghi chu	comrade	-0.27	cemetery keeper	0.16	niece	0.01
has ghi cong	volunteer	-0.06	nephew	-0.08	family	-0.21	sister	0.1	daughter-in-law	0.16
has ghi ho	kin	-0.03	comrade	0.1	witness	-0.16	niece	0.05
has ghi hs	resident	0.12	family	-0.13	grandchild	0.01
has ghi hy	kin	-0.3	cemetery keeper	-0.06	volunteer	0.05	nephew	0.1	family	-0.25	grandchild	-0.09	sister	-0.08	son	0.03
has ghi la	comrade	0.42	nephew	-0.05	family	0.17	wife	0.09
has ghi lai	kin	-0.34	comrade	-0.15	official	0.03	volunteer	0.19	witness	0.18	organisation	0.28	teacher	0.08	niece	0.07	daughter	0.06
has ghi liet	kin	-0.27	resident	0.27	cemetery keeper	0.04	witness	0.23
has ghi mat	comrade	0.01	resident	0.12	nephew	0.34	family	-0.06	great-grandchild	0.02
has ghi ngay	kin	0.11	comrade	-0.08	official	-0.01	finder	0.08	family of foreign veteran	0.08	niece	-0.14
has ghi so	comrade	-0.07	official	0.15	finder	0.14	grandchild	0.09
has ghi ten	kin	0.13	comrade	0.15	resident	-0.22	official	-0.05	witness	-0.11	foreign veteran	0.01	nephew	0.06	grandchild	-0.08	child	0.06	great-grandchild	0.15
has gi	kin	0.26	comrade	0.31	resident	0.29	official	-0.41	finder	-0.32	witness	-0.3	organisation	-0.09	teacher	0.02	family	-0.19	grandchild	-0.35	brother	0.12	niece	0.42	daughter	-0.07	wife	-0.03	daughter-in-law	0.01	sister-in-law	0.06
has gi do	kin	-0.22	comrade	0.12	resident	0.36	witness	-0.02	teacher	0.06	nephew	-0.19	grandchild	0.06	sister-in-law	0.29
has gi khong	kin	-0.19	resident	0.26	nephew	0.08
has gia	kin	0.07	comrade	-0.16	resident	0.18	official	0.31	cemetery keeper	-0.04	volunteer	-0.03	witness	-0.18	organisation	0.13	foreign veteran	-0.35	family of foreign veteran	-0.35	researcher	-0.1	family	0.24	grandchild	-0.25	brother	0.27	sister	-0.46	daughter	0.11	wife	-0.12	son	-0.14	child	-0.23	daughter-in-law	0.07	great-grandchild	0.32
has gia dinh	kin	-0.25	comrade	0.07	resident	0.07	volunteer	0.45	witness	-0.34	organisation	0.2	nephew	0.1	grandchild	-0.1	brother	0.15	sister	-0.01	daughter	-0.55	wife	-0.36	son	0.01	daughter-in-law	0.33	great-grandchild	0.13
has gia lai	resident	-0.02	official	0.06	finder	-0.09	foreign veteran	-0.19	grandchild	-0.04
has gia lam	kin	0.05	nephew	-0.33	niece	0.02
has gia lang	kin	-0.35	official	0.56	witness	0.28	nephew	0.02
has gia loc	official	-0.06	finder	0.22	volunteer	-0.11	organisation	0.21	nephew	-0.11	grandchild	0.24	daughter	0.02
has gia pha	kin	0.52	great-grandchild	0.18
has gia rai	kin	-0.05	comrade	-0.32	resident	-0.04	finder	0.09	sister	0.08	daughter	0.18
has gia vien	kin	-0.11	comrade	0.2	official	-0.02
has giac	kin	0.48	comrade	-0.23	official	-0.23	witness	-0.18	organisation	0.06	family	0.38	brother	-0.1	daughter	-0.18	son	-0.16	child	0.38
has giai	kin	-0.36	comrade	-0.39	resident	0.07	official	0.19	finder	0.17	witness	0.5	nephew	-0.16	family	-0.72	grandchild	0.03	brother	0.25	niece	0.12	daughter	-0.11
has giai phong	kin	-0.46	comrade	-0.35	official	0.14	finder	0.03	volunteer	-0.06	witness	0.5	family	-0.42	grandchild	0.12	niece	0.14	daughter	-0.01
has giam	kin	0.15	finder	0.09	volunteer	-0.15	grandchild	-0.24	sister	0.09	daughter	-0.14	son	-0.14
has giam dinh	grandchild	-0.1
has gian	nephew	0.18
has giang	kin	-0.37	resident	-0.21	official	0.31	volunteer	-0.1	witness	-0.18	teacher	0.2	foreign veteran	-0.54	family of foreign veteran	0.12	researcher	-0.01	nephew	0.04	family	0.28	grandchild	-0.49	brother	-0.28	niece	-0.01	sister	-0.21	son	-0.11	sister-in-law	0.07	great-grandchild	0.32
has giang a	kin	-0.12	comrade	0.19	resident	0.22	official	0.17	teacher	0.14
has giang hai	kin	0.33	family	-0.27	sister	-0.07	daughter	0.05
has giao	kin	-0.14	comrade	-0.43	resident	0.34	official	-0.31	cemetery keeper	0.03	volunteer	0.13	witness	0.04	organisation	-0.13	teacher	1.31	researcher	0.12	nephew	-0.24	family	0.61	grandchild	0.01	sister	-0.31	daughter	0.08	wife	-0.03	daughter-in-law	-0.13	sister-in-law	-0.14	great-grandchild	0.01
has giao cho	kin	-0.32
has giao lien	comrade	-0.08	resident	0.11	finder	-0.12	volunteer	0.32	witness	0.44	researcher	0.17	nephew	-0.04	family	0.29	brother	0.04	niece	-0.03	daughter	-0.16	wife	-0.1
has giao thong	kin	0.32	comrade	0.04	daughter	0.01	son	0.14
has giao vien	comrade	-0.26	official	-0.15	witness	-0.05	teacher	0.79	niece	0.04
has giap	kin	0.11	comrade	0.06	resident	0.45	official	-0.31	cemetery keeper	-0.03	volunteer	-0.23	witness	-0.13	organisation	-0.1	foreign veteran	0.03	family of foreign veteran	-0.03	researcher	0.03	nephew	-0.13	family	0.44	grandchild	0.13	brother	-0.16	niece	-0.01	sister	-0.16	wife	-0.24
has giap ngo	kin	0.03	family	0.12	niece	-0.01	son	0.01
has giap van	kin	0.39	finder	0.09	family	0.14	brother	-0.07	sister	-0.01	wife	-0.07
has giat	witness	0.32	teacher	0.11	wife	0.1
has giau	comrade	-0.66	resident	0.07	official	-0.02	witness	0.41	organisation	0.03	nephew	-0.07	family	0.13	niece	-0.05
has giay	kin	0.77	comrade	-0.87	resident	-0.25	official	0.37	finder	0.01	cemetery keeper	-0.39	volunteer	0.06	witness	-0.2	organisation	-0.23	teacher	-0.28	foreign veteran	0.02	family of foreign veteran	-0.15	grandchild	0.12	niece	0.05	sister	-0.17	daughter	-0.5	wife	0.22	son	0.14	child	0.18	daughter-in-law	-0.33	sister-in-law	0.69	great-grandchild	-0.1
has giay bao	finder	-0.09	cemetery keeper	-0.1	volunteer	-0.07	researcher	0.03	family	-0.17	grandchild	0.26	brother	-0.16	niece	0.03	daughter	-0.39	wife	0.09	son	0.22	child	-0.14	sister-in-law	0.2
has giay chung	kin	-0.27	official	0.22	niece	0.09
has giay co	resident	0.11	official	0.03	volunteer	0.03
has giay cua	official	0.08	volunteer	-0.11	grandchild	0.07	niece	0.06	daughter	-0.03
has giay ghi	kin	0.19	resident	-0.01	official	-0.2	volunteer	-0.07	nephew	-0.21	grandchild	0.02	sister	-0.1	daughter	-0.28	son	0.02	child	0.18
has giay la	family	-0.08	daughter	0.09	daughter-in-law	0.05
has giay to	kin	0.26	finder	-0.09	volunteer	0.25	witness	0.18	family	-0.16	grandchild	0.27	niece	0.03	daughter	0.1	wife	-0.28	son	-0.1	sister-in-law	0.06
has giay xac	kin	0.34	comrade	-0.15	nephew	0.06	family	0.2	grandchild	-0.01
has gieng	comrade	-0.02	resident	0.15	witness	-0.31	family of foreign veteran	0.07	nephew	-0.44	brother	-0.14	sister	-0.07	daughter-in-law	0.01
has gieng nam	witness	-0.09	great-grandchild	0.01
has giet	kin	0.54	resident	-0.01	family	0.39	grandchild	-0.21	child	0.04
has gio	kin	0.24	comrade	-0.1	resident	0.18	official	-0.21	finder	-0.26	cemetery keeper	-0.26	volunteer	-0.54	witness	-0.29	organisation	-0.35	teacher	-0.14	family of foreign veteran	0.03	researcher	0.03	nephew	0.08	family	-0.01	grandchild	-0.02	brother	-0.11	niece	0.46	wife	-0.02	child	0.33	daughter-in-law	-0.49	sister-in-law	0.09	great-grandchild	-0.23
has gio chi	resident	0.04	daughter	0.05
has gio cho	kin	0.09	comrade	-0.01	witness	0.16	son	0.17
has gio chua	official	0.08
has gio co	comrade	-0.1	resident	0.13	family	-0.04	niece	0.1	sister	0.25	daughter-in-law	0.06
has gio con	resident	0.23	great-grandchild	0.04
has gio la	kin	0.08	comrade	-0.05	resident	-0.04	official	-0.03	witness	0.08	organisation	0.08	family	-0.15	grandchild	0.19
has gio linh	kin	-0.22	teacher	0.03	nephew	0.04	niece	0.05
has gio mo	resident	-0.03	nephew	0.03	grandchild	-0.08	wife	0.03	sister-in-law	0.04	great-grandchild	0.14
has gio ngay	kin	0.06	nephew	-0.03	family	0.17	grandchild	-0.07
has gio nguoi	child	0.07
has gio nha	family	0.03
has gio o	kin	-0.21	comrade	0.27	witness	-0.25	nephew	0.1	family	-0.17	grandchild	-0.26	niece	0.1	son	0.2
has gio ong	kin	0.21	comrade	-0.33	nephew	-0.07	grandchild	0.35
has gio sang	comrade	0.28	family of foreign veteran	0.1	researcher	0.18	nephew	-0.14	family	0.52
has gio toi	kin	-0.4	comrade	0.29	witness	0.21	grandchild	-0.02	daughter	0.2	sister-in-law	0.06
has gio van	family	-0.28	niece	0.09	sister	0.04
has gioi	kin	-0.06	resident	0.13	volunteer	-0.16	organisation	0.13	family	0.21	brother	-0.12	sister-in-law	0.2
has giong	kin	-0.47	resident	0.33	witness	0.35	nephew	-0.11	family	0.2	brother	0.15	niece	-0.09	sister	-0.25	son	-0.19	child	0.12
has giong trom	kin	0.28	comrade	-0.15	foreign veteran	0.04	brother	0.08	child	0.01
has girl	kin	-0.34	witness	0.02	foreign veteran	-0.04	family of foreign veteran	0.48	researcher	0.39
has giu	kin	-0.55	comrade	0.35	resident	0.14	official	0.46	cemetery keeper	-0.09	witness	0.26	teacher	-0.11	nephew	-0.22	family	0.47	grandchild	-0.36	niece	-0.23	daughter	0.35	son	0.11	great-grandchild	0.44
has giu cai	kin	-0.32	resident	0.33	witness	0.11
has giu so	kin	0.06	official	0.01	family	0.06	niece	-0.01	sister	0.09
has giua	kin	-0.09	comrade	0.36	resident	0.3	finder	-0.34	witness	-0.06	organisation	0.22	teacher	0.38	daughter	0.23	wife	0.05	son	0.07	sister-in-law	0.03
has giua hai	organisation	0.09
has giua thang	wife	0.05	sister-in-law	0.07
has gium	kin	-0.06	comrade	-0.02	resident	0.43	official	-0.27	cemetery keeper	-0.05	witness	0.02	nephew	-0.06	family	0.16	grandchild	-0.18	niece	-0.16	sister	-0.02	daughter	0.13	son	-0.04	child	0.05
has giuoc	comrade	0.02	resident	0.09	volunteer	0.04	nephew	0.09
has giup	comrade	-0.24	official	-0.23	finder	-0.2	cemetery keeper	-0.05	volunteer	0.13	organisation	0.04	foreign veteran	0.17	nephew	-0.16	family	-0.1	grandchild	0.71	brother	-0.03	daughter	-0.03	wife	-0.05	son	-0.15	child	0.22	sister-in-law	-0.15	great-grandchild	0.17
has giup e	kin	0.01	nephew	-0.38	family	-0.11	grandchild	0.34	niece	0.1	child	0.09
has giup em	kin	0.2	resident	-0.14	nephew	0.17	family	-0.09
has go	comrade	0.27	official	-0.25	finder	-0.06	cemetery keeper	-0.42	volunteer	-0.23	witness	0.32	organisation	0.18	foreign veteran	-0.16	family of foreign veteran	-0.12	nephew	-0.08	family	0.1	daughter	0.01	wife	0.03	son	-0.19	daughter-in-law	-0.18	great-grandchild	-0.08
has go cong	kin	-0.07	resident	-0.03	witness	0.14	family	-0.08	niece	0.34
has go dau	kin	-0.15	comrade	0.08	foreign veteran	0.07	nephew	0.02
has go ho	kin	-0.09	comrade	0.67	wife	0.03	child	0.08
has go lai	kin	0.36	nephew	-0.02	family	0.34
has go ma	comrade	-0.17	resident	-0.28	official	0.02	witness	0.1	grandchild	0.32	son	-0.03
has go moi	niece	-0.02
has go quao	comrade	0.04	official	-0.06	nephew	0.13
has goc	kin	-0.13	comrade	0.14	resident	0.36	official	-0.01	finder	-0.61	cemetery keeper	0.1	volunteer	0.29	witness	0.03	organisation	0.12	nephew	-0.21	family	0.1	brother	-0.09	niece	-0.26	wife	-0.05	son	0.32	sister-in-law	0.11
has goc cay	kin	0.24	resident	-0.09	volunteer	0.02	witness	0.17	nephew	0.11	family	0.16	grandchild	-0.02	brother	-0.14
has goc vuon	kin	-0.06	resident	0.2	witness	-0.03
has goi	kin	-0.08	resident	-0.48	official	-0.33	finder	0.23	volunteer	-0.27	organisation	-0.02	foreign veteran	-0.2	nephew	0.29	family	-0.11	grandchild	-0.28	brother	-0.04	niece	0.22	sister	-0.4	wife	0.04	son	-0.14	daughter-in-law	-0.1	sister-in-law	-0.52	great-grandchild	0.12
has goi anh	comrade	-0.37	witness	0.04
has goi bang	kin	0.46	comrade	-0.06	resident	-0.02	nephew	-0.03	family	-0.05	grandchild	0.11	brother	-0.06	niece	0.27	sister	-0.03	daughter	-0.22
has goi chau	nephew	-0.18	family	0.44	niece	-0.02
has goi cho	resident	0.08	finder	0.12	nephew	0.04	family	0.01	grandchild	0.05	child	0.02
has goi dien	kin	-0.16	comrade	0.29
has goi la	kin	0.05	comrade	-0.17	witness	0.09	nephew	0.18	family	-0.01	brother	0.08	niece	-0.37	sister	0.01
has goi liet	kin	0.1	nephew	-0.03	family	-0.01	niece	0.41
has goi toi	kin	0.04	resident	-0.26	nephew	0.08	family	-0.14
has goi tu	comrade	0.05	grandchild	-0.04	great-grandchild	0.05
has gom	kin	0.21	comrade	-0.28	resident	-0.06	volunteer	0.31	organisation	0.06	researcher	0.16	nephew	0.06	family	0.03	grandchild	0.09	sister	0.03	wife	-0.06
has gon	finder	-0.16	nephew	0.26	wife	0.12	son	0.24	child	-0.03
has good	official	0.03	finder	-0.01	foreign veteran	0.06	nephew	0.18
has gop	resident	-0.1	official	0.2	grandchild	-0.1	brother	0.11
has got	comrade	-0.07	volunteer	0.33	organisation	0.13	foreign veteran	0.04	grandchild	-0.09	sister	-0.09	daughter	0.26
has grand	kin	0.23	witness	-0.07	foreign veteran	-0.08	family of foreign veteran	0.43	nephew	-0.22	family	-0.4	grandchild	0.51	great-grandchild	0.29
has grave	kin	0.17	comrade	-0.41	organisation	-0.1	foreign veteran	0.06	family of foreign veteran	0.3	researcher	-0.16	nephew	-0.66	family	-0.11	grandchild	-0.01	niece	0.55	sister	0.13	daughter	-0.28	sister-in-law	0.06	great-grandchild	0.06
has graves	finder	-0.15	volunteer	-0.06	foreign veteran	0.39	researcher	0.05	niece	0.05
has grid	finder	-0.15	foreign veteran	0.54	family of foreign veteran	-0.17
has group	kin	0.06	comrade	0.21	family of foreign veteran	-0.12
has guc	comrade	0.34	sister	0.16
has gui	kin	0.24	comrade	-0.45	resident	-0.07	official	0.35	finder	0.14	volunteer	-0.01	witness	0.23	organisation	0.34	teacher	-0.12	foreign veteran	0.42	researcher	-0.02	nephew	-0.08	family	0.17	grandchild	-0.13	brother	0.14	niece	0.13	sister	-0.07	wife	0.39	daughter-in-law	-0.36	sister-in-law	0.17	great-grandchild	-0.18
has gui anh	kin	0.03	comrade	-0.17	volunteer	0.19	niece	0.17	child	0.03
has gui ban	kin	0.01	comrade	-0.08	official	-0.3	grandchild	-0.13	brother	0.18	great-grandchild	0.21
has gui bo	brother	0.07
has gui cac	kin	0.33	resident	-0.33	official	-0.11	family	-0.03	grandchild	-0.05	daughter	0.31	son	-0.14
has gui cho	kin	0.1	comrade	-0.17	official	0.07	family of foreign veteran	0.07	nephew	0.24	sister	-0.06
has gui de	resident	-0.05	daughter	0.05
has gui hoi	official	-0.05	brother	0.06	sister-in-law	0.06
has gui lai	resident	0.18	finder	0.26	nephew	0.05	family	0.16	niece	-0.08	sister	0.02
has gui phong	official	-0.32	sister	0.02	child	0.1
has gui quy	comrade	-0.2	family	-0.05
has gui ve	kin	0.2	nephew	0.08	family	-0.04
has guide	kin	-0.41	teacher	0.22	foreign veteran	-0.29
has gun	kin	0.09	foreign veteran	0.14	family of foreign veteran	-0.14	nephew	-0.05	grandchild	0.04	sister-in-law	0.13
has gunner	kin	-0.27	comrade	0.31	foreign veteran	0.27	family of foreign veteran	0.19	niece	0.01
has h	kin	-0.03	comrade	-0.57	resident	0.24	finder	-0.06	volunteer	-0.31	witness	-0.18	teacher	0.05	foreign veteran	-0.08	family of foreign veteran	-0.16	grandchild	-0.32	sister	0.15	daughter	0.33	child	-0.15
has h1	comrade	-0.23	resident	-0.06	official	0.27	volunteer	0.17	organisation	0.01	family	0.42
has h2	resident	0.07	official	0.08
has h3	family of foreign veteran	0.2	niece	-0.03	sister	0.02
has ha	comrade	0.12	resident	0.01	official	-0.53	finder	0.03	witness	-0.06	organisation	-0.41	teacher	0.42	foreign veteran	-0.66	family of foreign veteran	-0.28	researcher	-0.57	nephew	0.07	family	0.19	grandchild	-0.29	niece	0.02	sister	-0.11	daughter	-0.06	wife	-0.03	child	-0.3	sister-in-law	-0.2	great-grandchild	0.02
has ha bac	resident	-0.08	volunteer	-0.27	grandchild	0.23	son	-0.01
has ha dong	kin	-0.02	resident	0.09	nephew	0.21	family	-0.07
has ha giang	kin	-0.04	official	0.03	finder	0.25	nephew	-0.26	family	0.08	niece	0.09	sister	0.08
has ha nam	kin	0.48	witness	-0.14	nephew	0.19	niece	-0.06	daughter	-0.01	son	0.02	daughter-in-law	0.03
has ha noi	kin	-0.29	comrade	0.27	volunteer	0.32	witness	0.08	family	0.52	grandchild	-0.3	niece	-0.32	wife	-0.03	son	0.07	sister-in-law	0.22
has ha quang	kin	-0.32	comrade	0.15
has ha si	resident	-0.3	volunteer	0.04	family	0.18	grandchild	-0.23	son	0.2
has ha son	cemetery keeper	0.01	teacher	0.34	grandchild	0.1
has ha sy	kin	0.1	family	0.05
has ha tay	kin	-0.46	comrade	0.15	resident	0.08	official	-0.41	nephew	-0.19	family	-0.25	grandchild	0.11	niece	0.17	daughter	0.01
has ha thi	kin	0.06	comrade	-0.27	nephew	-0.01	niece	0.27	daughter-in-law	0.08
has ha tinh	comrade	-0.11	resident	0.29	volunteer	-0.12	family	0.11	grandchild	0.29	brother	0.01	sister	-0.14
has ha trung	kin	0.41	family	-0.14	niece	0.11
has ha tuyen	kin	0.22	family	0.09
has ha van	comrade	-0.07	official	0.08	volunteer	-0.23	family	-0.33	niece	0.1	child	0.11
has hac	kin	0.05	nephew	-0.13	family	-0.18	niece	0.29	sister	0.19
has had	kin	-0.29	resident	-0.44	finder	-0.48	witness	-0.05	foreign veteran	0.28	niece	-0.15	sister	0.16	sister-in-law	0.11	great-grandchild	0.08
has had a	comrade	-0.03	foreign veteran	0.61	family of foreign veteran	-0.16	sister	0.01
has hai	kin	-0.06	comrade	-0.08	resident	0.08	official	-0.1	finder	-0.47	volunteer	0.2	witness	-0.13	organisation	-0.07	teacher	0.08	foreign veteran	-0.24	family of foreign veteran	-0.38	researcher	-0.18	nephew	0.05	family	-0.02	grandchild	0.26	brother	-0.06	niece	0.06	sister	0.44	daughter	0.23	son	-0.48	child	-0.7	daughter-in-law	0.18	sister-in-law	-0.18	great-grandchild	-0.41
has hai an	organisation	0.06	family	-0.14	grandchild	0.06
has hai anh	kin	-0.43	comrade	-0.19	resident	0.45	official	0.52	finder	-0.08	volunteer	0.05	witness	-0.42	teacher	0.01	family	-0.24	brother	0.24	sister	-0.46	daughter	0.02	great-grandchild	0.12
has hai ba	resident	0.13
has hai bac	nephew	0.3	family	-0.27	grandchild	-0.01	daughter	0.05
has hai ben	kin	-0.01	comrade	0.41	sister	0.07
has hai bi	grandchild	-0.07	daughter	0.11
has hai bo	kin	-0.29	resident	0.29	finder	0.01	nephew	0.02
has hai cai	kin	-0.08	volunteer	0.08
has hai cau	witness	0.01	family	-0.07	grandchild	0.19	sister	0.07
has hai cay	comrade	0.11
has hai chan	daughter	0.01
has hai chi	kin	-0.24	comrade	0.35	volunteer	0.08	witness	0.01	family	0.08
has hai chu	kin	0.31	comrade	-0.36	resident	0.23	official	-0.08	nephew	0.32	family	-0.03
has hai chuc	kin	-0.21	resident	0.6
has hai co	comrade	-0.02	resident	0.13	nephew	-0.08	family	0.03	grandchild	0.07	niece	0.03
has hai con	resident	0.08	nephew	-0.15	family	0.05	sister	0.09
has hai cot	kin	0.01	comrade	-0.42	official	0.19	finder	-0.1	volunteer	-0.01	witness	0.1	family	0.31	grandchild	-0.09	brother	-0.07	daughter	-0.04
has hai da	grandchild	0.11	niece	-0.08
has hai dong	kin	-0.27	resident	-0.2	witness	0.11
has hai dua	kin	-0.7	comrade	0.4	witness	-0.11	brother	0.05
has hai duong	kin	-0.22	comrade	-0.63	cemetery keeper	0.24	volunteer	0.16	witness	0.04	foreign veteran	-0.01	family of foreign veteran	-0.02	family	-0.22	brother	-0.04	niece	0.46	sister	-0.28	child	0.09	daughter-in-law	0.05
has hai hai	sister	0.02
has hai hau	kin	-0.08	grandchild	0.47	son	0.03
has hai hom	kin	-0.14	resident	-0.11	witness	0.32
has hai hung	kin	-0.21	comrade	-0.05	resident	-0.1	official	-0.12	finder	0.34	cemetery keeper	0.13	volunteer	0.34	witness	-0.12	nephew	0.2	grandchild	-0.13	niece	0.1
has hai khong	kin	-0.02	official	0.2	nephew	0.08	daughter	0.07
has hai la	kin	-0.09	comrade	0.51
has hai lan	kin	0.27	comrade	-0.17	resident	0.37	niece	-0.02	sister	-0.03
has hai lang	comrade	-0.06	resident	0.02	official	-0.11	nephew	0.35	family	-0.26	grandchild	-0.19	brother	-0.21	niece	-0.02
has hai liet	kin	-0.13	organisation	0.02	sister	0.15
has hai mai	kin	0.16	niece	-0.24
has hai mo	resident	-0.47	official	0.18	cemetery keeper	0.04	witness	0.28	family	0.13
has hai mot	resident	-0.12	witness	-0.02	nephew	0.1	niece	-0.02
has hai muoi	kin	0.08	comrade	-0.11	resident	0.02	official	-0.03	cemetery keeper	0.05	sister	-0.01	daughter	-0.02	wife	0.2
has hai nam	kin	0.22	comrade	-0.46	resident	-0.17	official	0.02	cemetery keeper	0.07	witness	0.23	teacher	0.09	nephew	0.21	family	0.12	niece	-0.41	sister	-0.23
has hai ngay	brother	0.07
has hai ngoi	resident	-0.12	daughter	0.06
has hai nguoi	comrade	0.09	resident	-0.25	official	-0.12	volunteer	-0.36	grandchild	0.25	niece	0.08	son	-0.08
has hai o	family	-0.09	sister	0.15
has hai ong	comrade	-0.02	resident	0.46	official	-0.24	witness	-0.03	organisation	0.03	family	-0.03	grandchild	0.24
has hai phong	kin	-0.17	comrade	0.21	official	-0.55	finder	-0.17	volunteer	-0.05	witness	-0.13	organisation	0.07	nephew	-0.19	family	0.6	grandchild	-0.25	sister	0.14	wife	-0.08	son	-0.1	child	-0.06	sister-in-law	0.18
has hai quan	comrade	0.12	volunteer	-0.04	family	-0.39	sister	0.41	daughter-in-law	0.27
has hai tam	comrade	0.13	resident	-0.06
has hai ten	kin	0.08	comrade	-0.15	teacher	0.02	niece	0.19
has hai thang	kin	-0.33	family	0.02	wife	-0.06
has hai toi	finder	0.04	brother	-0.07
has hai tuoi	resident	-0.29	witness	0.03
has hai yen	nephew	-0.16
has haiphong	kin	-0.01	foreign veteran	0.04	family of foreign veteran	0.45	researcher	0.04	family	0.06	niece	0.02
has ham	kin	-0.01	comrade	-0.38	resident	-0.14	official	-0.21	finder	0.04	cemetery keeper	-0.1	organisation	-0.14	teacher	0.22	researcher	0.14	nephew	-0.61	family	0.22	grandchild	0.27	brother	-0.48	sister	0.68	great-grandchild	-0.15
has ham bi	family	0.01
has ham chu	kin	-0.14	comrade	0.08
has ham co	comrade	0.23	family	0.04
has ham o	comrade	-0.2
has ham rong	kin	-0.05	resident	0.26	volunteer	0.05	niece	-0.29	sister	0.12
has ham sap	comrade	0.07
has ham voi	nephew	-0.06
has han	comrade	0.16	resident	-0.53	foreign veteran	0.07	researcher	0.03	nephew	-0.25	brother	0.03	niece	0.23	wife	0.13	son	-0.15	child	-0.09
has hand	kin	-0.22	official	0.44	finder	0.13	foreign veteran	0.01
has hang	kin	-0.16	comrade	-0.47	resident	0.5	official	-0.38	finder	-0.35	cemetery keeper	0.76	volunteer	-0.01	witness	0.28	organisation	0.01	foreign veteran	0.22	family of foreign veteran	-0.22	nephew	0.23	family	-0.09	grandchild	-0.32	brother	-0.08	niece	0.08	sister	-0.16	daughter	0.22	son	-0.09	child	-0.1	sister-in-law	-0.16
has hang co	kin	0.08	resident	-0.26	great-grandchild	0.03
has hang da	kin	-0.22	resident	0.1	official	0.07	finder	-0.08	foreign veteran	0.07	daughter-in-law	0.02
has hang dau	official	0.23	nephew	0.01	niece	-0.07
has hang doi	kin	0.07	daughter	0.09
has hang duong	kin	0.01	resident	-0.19	brother	-0.23	daughter-in-law	0.11
has hang nam	kin	0.09	resident	0.04	nephew	0.03	great-grandchild	0.01
has hang o	comrade	0.06	resident	-0.13
has hang rao	kin	0.01	comrade	-0.11	witness	0.02	foreign veteran	0.09	researcher	0.17	child	0.19
has hang xom	kin	-0.67	resident	1.16	official	-0.04	brother	0.1
has hanh	kin	0.44	comrade	-0.35	resident	0.24	official	-0.26	finder	0.35	witness	-0.02	family of foreign veteran	0.09	family	-0.23	grandchild	0.06	sister	0.18
has hanh quan	kin	-0.11	volunteer	0.16	child	0.01
has hanoi	kin	0.33	family of foreign veteran	-0.09	nephew	0.31	family	-0.2	grandchild	0.02	great-grandchild	0.09
has hao	kin	0.01	comrade	0.47	volunteer	-0.05	witness	-0.33	organisation	-0.1	family of foreign veteran	0.04	researcher	0.05	nephew	0.09	family	-0.31	sister	0.16	wife	-0.13
has hap	kin	0.1	comrade	0.03	resident	-0.11
has has	kin	0.29	comrade	-0.06	resident	-0.21	volunteer	-0.04	family of foreign veteran	0.11	grandchild	-0.03	sister	0.13	daughter	0.05
has hat	kin	-0.56	comrade	0.69	resident	-0.13	finder	0.07	child	0.03
has hau	kin	0.09	comrade	0.7	resident	-0.02	witness	-0.1	foreign veteran	-0.13	nephew	0.41	grandchild	0.19	niece	-0.42	sister	-0.29	daughter	0.01	wife	-0.06	son	0.03
has hau can	kin	0.02	comrade	0.57	resident	-0.01	nephew	0.24	family	-0.07	sister	-0.03
has hau loc	comrade	0.23	family	0.06	daughter-in-law	0.01
has have	comrade	-0.01	official	-0.05	finder	0.21	witness	-0.27	foreign veteran	0.37	family of foreign veteran	0.1	researcher	-0.16	nephew	-0.4	niece	0.25	sister	-0.08
has hay	kin	-0.43	comrade	-0.19	resident	0.12	finder	0.03	cemetery keeper	-0.35	witness	-0.04	organisation	-0.32	nephew	-0.01	family	-0.37	grandchild	0.03	brother	-0.12	niece	0.1	sister	-0.09	daughter	-0.1	son	-0.1	child	0.17	daughter-in-law	0.05	great-grandchild	0.01
has hay cho	kin	-0.26	comrade	-0.09	witness	0.42	son	0.12
has hay hat	comrade	0.18	child	0.04
has hay phai	grandchild	-0.01	child	0.09
has he	comrade	-0.12	resident	0.5	official	0.2	finder	-0.39	volunteer	0.01	witness	0.27	organisation	-0.62	foreign veteran	-0.32	family of foreign veteran	0.38	researcher	-0.64	nephew	0.33	family	-0.39	niece	0.1	wife	-0.08	child	-0.09	daughter-in-law	-0.13	great-grandchild	-0.05
has he died	kin	0.05	family of foreign veteran	0.06
has he em	official	0.06
has he had	kin	-0.24
has he is	kin	0.42	official	0.12	foreign veteran	-0.02	family of foreign veteran	-0.22	nephew	-0.24	grandchild	0.28	sister	0.1
has he said	kin	-0.55	comrade	0.16	finder	0.2	foreign veteran	0.2
has he was	kin	0.74	resident	-0.38	official	-0.06	finder	-0.37	volunteer	0.02	witness	0.19	family of foreign veteran	-0.02	nephew	0.11	grandchild	-0.11	niece	-0.27
has hello	family of foreign veteran	0.04	nephew	-0.17	grandchild	0.02	niece	0.36
has help	kin	0.8	resident	-0.11	finder	-0.07	volunteer	0.2	foreign veteran	-0.01	nephew	-0.38	family	-0.07	grandchild	-0.2	niece	0.49	sister	0.25
has hem	kin	-0.23	comrade	0.03	witness	0.13	child	0.02
has hen	kin	0.29	official	-0.36	finder	0.08	volunteer	0.02	family	0.04	niece	-0.22	sister	-0.01	son	-0.06	daughter-in-law	0.2	great-grandchild	0.02
has heo	kin	0.04	finder	0.07	family	0.04	grandchild	-0.15
has her	kin	0.37	comrade	-0.17	witness	-0.2	organisation	0.01	foreign veteran	-0.05	daughter	-0.14	sister-in-law	0.11	great-grandchild	0.26
has here	kin	-0.39	resident	0.49	volunteer	0.14	witness	0.12
has het	kin	0.29	comrade	0.6	resident	-0.48	official	-0.21	volunteer	-0.19	witness	-0.46	organisation	-0.14	foreign veteran	-0.19	nephew	0.14	grandchild	0.03	brother	-0.03	niece	-0.12	sister	0.22	daughter	0.14	wife	-0.34	daughter-in-law	-0.32	sister-in-law	-0.29
has het roi	resident	-0.08
has het ve	kin	-0.12	comrade	0.17	nephew	0.13
has hi	kin	0.36	comrade	-0.19	official	-0.12	cemetery keeper	-0.02	volunteer	-0.12	witness	0.02	organisation	-0.23	foreign veteran	-0.18	nephew	0.11	family	0.09	sister	0.06	daughter	0.06	wife	0.03	sister-in-law	-0.06
has hi sinh	kin	0.11	comrade	-0.04	resident	-0.01	official	-0.08	finder	-0.05	volunteer	-0.01	organisation	-0.14	nephew	0.35	family	0.03	niece	-0.04	daughter	0.16	wife	0.06	sister-in-law	-0.01
has hien	kin	-0.23	comrade	-0.1	resident	-0.25	official	0.16	finder	-0.01	cemetery keeper	0.06	volunteer	0.26	witness	0.27	foreign veteran	-0.12	researcher	-0.05	nephew	-0.24	grandchild	0.19	brother	-0.07	niece	0.35	sister	0.04	daughter	-0.12	son	-0.52	great-grandchild	-0.03
has hien con	official	0.18	family	-0.06
has hien nay	niece	0.25
has hien o	kin	-0.16	official	-0.38	finder	-0.04	witness	0.01	brother	-0.17	niece	0.02	sister	0.21	son	-0.06
has hieng	kin	0.43	family	0.16
has hiep	kin	0.28	comrade	-0.01	resident	-0.05	official	-0.48	finder	-0.18	volunteer	-0.4	witness	0.3	organisation	0.26	nephew	0.2	grandchild	-0.09	sister	0.09	son	-0.16
has hiep dinh	kin	0.01	comrade	0.31
has hieu	kin	-0.47	comrade	0.06	resident	-0.19	official	-0.5	finder	0.2	cemetery keeper	-0.38	volunteer	0.15	witness	-0.21	foreign veteran	0.03	nephew	0.27	grandchild	-0.12	niece	-0.2	sister	0.03	child	-0.23
has hieu truong	kin	-0.1	resident	-0.21	organisation	0.11	teacher	0.06
has hill	kin	-0.15	comrade	0.23	resident	-0.08	volunteer	-0.25	witness	0.07	foreign veteran	0.08	nephew	0.01
has him	comrade	0.06	official	0.51	finder	-0.16	researcher	-0.05	nephew	0.03	family	-0.46	daughter-in-law	0.09	sister-in-law	-0.04
has him lam	kin	-0.1	resident	-0.07	organisation	0.11	nephew	-0.12	grandchild	0.21
has himself	nephew	0.12	daughter	0.05
has hinh	comrade	0.11	official	0.13	finder	0.07	witness	-0.32	foreign veteran	0.17	family of foreign veteran	0.08	family	0.29	grandchild	-0.63	niece	-0.42	child	0.14	daughter-in-law	0.04	great-grandchild	0.16
has hinh con	resident	-0.02	foreign veteran	0.03
has hinh nhu	kin	0.3	resident	0.08	grandchild	-0.52	niece	-0.1	child	0.03	daughter-in-law	0.11	great-grandchild	0.07
has his	kin	0.37	resident	-0.1	finder	-0.18	witness	0.22	organisation	-0.13	foreign veteran	0.18	family of foreign veteran	0.01	researcher	-0.22	nephew	-0.05	brother	-0.38	niece	0.13	sister	-0.07	daughter	0.2	great-grandchild	-0.19
has his friend	kin	0.27	official	0.05	foreign veteran	0.15	family of foreign veteran	-0.14	nephew	-0.2	family	0.34
has his name	kin	-0.04	witness	0.43	nephew	0.12
has hit	resident	0.21	finder	0.26	nephew	-0.12	niece	0.02
has ho	comrade	-0.23	official	0.33	volunteer	0.28	witness	0.32	organisation	-0.48	teacher	-0.47	foreign veteran	0.34	family of foreign veteran	0.13	nephew	0.03	family	0.5	grandchild	-0.07	brother	-0.22	sister	-0.12	daughter	-0.21	wife	-0.3	son	-0.4	child	-0.04	sister-in-law	0.15	great-grandchild	0.15
has ho ba	kin	-0.81	resident	0.54	nephew	-0.02	grandchild	-0.02	sister	0.09
has ho bom	kin	-0.03	comrade	0.22	nephew	-0.14	grandchild	0.14	brother	0.14	niece	0.06	sister	-0.01
has ho chi	comrade	-0.52	official	0.02	finder	0.09
has ho chon	comrade	-0.2	resident	-0.19	official	0.19	finder	0.18
has ho co	kin	-0.08	family	0.01	niece	0.04
has ho gi	kin	-0.07	comrade	0.02	resident	0.08	family	0.11	grandchild	-0.1
has ho hang	kin	-0.08	resident	-0.08	official	0.17	volunteer	0.22
has ho khong	kin	0.11	resident	0.1	brother	-0.07	sister-in-law	0.04
has ho la	kin	0.09	family	-0.07
has ho ly	kin	-0.33	comrade	0.52	witness	0.09	daughter	0.04
has ho noi	comrade	-0.12	witness	0.14	nephew	0.16	family	0.05
has ho o	kin	-0.15	comrade	-0.13	witness	0.02	foreign veteran	0.22	nephew	0.21	daughter	0.09
has ho ong	kin	-0.26	comrade	0.24	resident	0.22	foreign veteran	0.05	brother	0.11
has ho si	nephew	-0.2	niece	0.23
has ho so	kin	0.17	comrade	-0.79	resident	-0.21	official	0.34	finder	-0.13	organisation	0.09	nephew	0.36	family	-0.32	niece	-0.03	sister	-0.11	daughter	0.13	daughter-in-law	-0.12	great-grandchild	0.03
has ho sy	kin	0.23	official	-0.01	grandchild	0.1
has ho ten	kin	-0.27	resident	0.08	nephew	0.06	family	-0.27	grandchild	0.25	brother	0.11	niece	0.01	daughter-in-law	0.03
has ho thi	kin	-0.27	resident	-0.13	official	0.51	finder	-0.16	witness	0.32	family	-0.04	grandchild	0.23	brother	-0.03	niece	-0.01	daughter	0.21	wife	0.06
has ho toi	kin	0.04	family	0.4	child	0.06
has ho tro	kin	0.38	comrade	-0.02	organisation	0.01	niece	0.07	child	0.06
has ho va	kin	-0.02	cemetery keeper	0.03	nephew	0.02	niece	-0.14
has ho van	comrade	-0.81	resident	-0.15	official	-0.16	finder	0.51	volunteer	0.24	organisation	0.05	family	-0.17	brother	0.25	niece	-0.05
has hoa	kin	0.11	comrade	-0.34	resident	-0.1	official	0.02	finder	-0.07	cemetery keeper	-0.26	witness	-0.2	organisation	-0.27	teacher	-0.27	family of foreign veteran	-0.09	researcher	-0.02	nephew	-0.29	niece	0.42	sister	-0.31	daughter	0.01	wife	-0.34	child	-0.6	daughter-in-law	-0.16	sister-in-law	0.02
has hoa an	kin	-0.03	organisation	0.08	nephew	0.06	niece	-0.11	daughter	0.1	daughter-in-law	0.05
has hoa bac	kin	0.15	niece	0.08
has hoa binh	resident	-0.21	official	-0.16	nephew	-0.42	grandchild	-0.15	wife	-0.01	son	0.28	great-grandchild	0.04
has hoa ha	kin	-0.16	comrade	0.06
has hoa nam	comrade	-0.51	resident	0.07	child	0.01
has hoa o	family	-0.04	sister	-0.23
has hoa thanh	nephew	0.2
has hoa tuyen	kin	0.06	resident	-0.14	nephew	0.04	brother	0.11	niece	-0.14	daughter	-0.06	son	0.08
has hoa vang	comrade	0.35	resident	-0.08	finder	0.02	son	-0.03
has hoa xa	kin	-0.27	comrade	-0.13	resident	-0.58	official	1.06	cemetery keeper	-0.08	witness	-0.06
has hoac	comrade	-0.19	resident	-0.33	official	0.34	foreign veteran	0.17	brother	-0.11	niece	-0.03	great-grandchild	0.29
has hoach	kin	-0.02	comrade	0.01	finder	-0.19	cemetery keeper	0.09	daughter	0.05
has hoai	official	0.06	finder	-0.07	volunteer	-0.13	witness	0.05	nephew	-0.28	grandchild	-0.17	niece	0.25	son	-0.3	child	0.05	great-grandchild	0.2
has hoai an	niece	0.19
has hoai duc	kin	0.05	comrade	0.36	resident	0.03	grandchild	0.02	sister	0.01	child	0.18
has hoan	kin	-0.26	comrade	0.09	resident	-0.15	official	0.02	witness	0.03	foreign veteran	-0.12	family of foreign veteran	0.06	nephew	-0.1	family	0.11	brother	-0.02	daughter	-0.08	wife	0.09
has hoang	kin	0.12	comrade	0.23	resident	0.38	official	-0.32	cemetery keeper	-0.12	volunteer	0.17	witness	-0.29	organisation	-0.64	foreign veteran	-0.33	family of foreign veteran	0.06	nephew	0.22	family	-0.4	grandchild	-0.02	brother	-0.11	sister	-0.28	daughter	0.04	son	-0.28	daughter-in-law	0.67	sister-in-law	0.33	great-grandchild	0.08
has hoang dinh	comrade	0.03	resident	-0.14	finder	0.16	son	-0.01
has hoang hoa	official	0.09	niece	0.09
has hoang lien	finder	0.15	nephew	-0.15	niece	0.12
has hoang minh	finder	-0.02
has hoang ngoc	nephew	-0.11	niece	0.1
has hoang the	kin	-0.05	son	0.12
has hoang thi	kin	-0.14	comrade	-0.37	resident	0.18	official	-0.07	volunteer	-0.02	family of foreign veteran	0.18	nephew	0.41	family	-0.43	grandchild	-0.18	niece	-0.06	daughter	0.25
has hoang trong	kin	0.2	official	0.08	family	-0.18	grandchild	0.16	son	0.15
has hoang van	kin	-0.14	official	0.16	nephew	0.06	niece	-0.14	daughter-in-law	0.01
has hoanh	resident	0.08	nephew	0.01	grandchild	0.01
has hoat	resident	-0.02	official	0.15	family	0.12	daughter	0.27
has hoat dong	kin	0.37	brother	0.03	sister	-0.06	daughter	0.34
has hoc	kin	0.12	comrade	-0.38	resident	-0.05	official	-0.7	witness	0.17	organisation	0.03	teacher	0.94	family of foreign veteran	0.03	nephew	-0.12	grandchild	-0.03	brother	0.14	niece	0.62	daughter	-0.15	wife	-0.12	son	-0.08	child	-0.07	sister-in-law	0.14	great-grandchild	0.13
has hoc lop	kin	0.15	nephew	-0.01	family	-0.05	great-grandchild	0.35
has hoc mon	sister-in-law	0.03
has hoc o	comrade	0.02	teacher	0.36	family of foreign veteran	0.1	grandchild	0.04	child	0.07
has hoc sinh	kin	-0.32	resident	-0.05	official	-0.03	finder	-0.25	volunteer	-0.09	witness	0.14	organisation	0.08	teacher	0.66
has hoc truong	nephew	-0.07	niece	0.27	sister-in-law	0.08
has hoe	comrade	0.44	resident	-0.25	finder	0.16	nephew	-0.03	grandchild	-0.38	brother	0.18	sister	-0.2	daughter-in-law	0.28
has hoi	kin	-0.32	comrade	-0.43	resident	0.1	official	-0.08	finder	-0.45	cemetery keeper	0.45	volunteer	-0.23	witness	0.1	organisation	0.59	foreign veteran	-0.49	family of foreign veteran	-0.21	researcher	-0.19	nephew	-0.1	family	0.4	brother	-0.01	niece	-0.07	sister	0.08	daughter	-0.25	wife	-0.14	son	-0.14	child	0.18	daughter-in-law	0.21
has hoi ai	comrade	0.23
has hoi an	volunteer	0.36
has hoi anh	kin	-0.49	family	0.24	daughter-in-law	0.01
has hoi ay	kin	-0.01	comrade	0.2	nephew	-0.06	grandchild	-0.03	brother	0.17
has hoi ba	kin	0.06	witness	0.15	nephew	0.02	grandchild	-0.02	niece	0.17	child	0.01
has hoi cac	kin	-0.22	resident	-0.04	organisation	0.09	sister	0.13
has hoi ccb	kin	-0.27	resident	0.08	official	0.03	organisation	0.46
has hoi chong	kin	-0.11	comrade	0.04
has hoi co	kin	0.53	comrade	-0.08	resident	-0.09	official	-0.39	volunteer	0.09	nephew	0.08	family	0.43	grandchild	-0.05	niece	-0.05	sister	-0.2	daughter	-0.03
has hoi con	kin	0.1	nephew	0.04	niece	-0.08	daughter	0.04
has hoi cuu	organisation	0.02	nephew	0.08
has hoi danh	resident	-0.31	official	0.09
has hoi di	resident	-0.11	finder	0.12	niece	0.05	sister	0.09
has hoi do	kin	-0.41	comrade	0.48	resident	0.08	finder	0.07	witness	0.33	nephew	-0.03	family	-0.12	niece	0.08	daughter	-0.05
has hoi dong	kin	-0.52	comrade	-0.1	official	-0.2	volunteer	0.14	organisation	0.51	family	0.17	child	0.01	daughter-in-law	0.04
has hoi em	kin	0.1	comrade	0.01	resident	-0.01	grandchild	0.04	niece	0.07	sister	0.13
has hoi ho	kin	-0.54	comrade	-0.14	resident	0.41	organisation	0.02	family	-0.06	niece	0.15	child	0.06
has hoi ky	comrade	-0.19	volunteer	0.21
has hoi la	kin	-0.05	family	0.11
has hoi mo	kin	0.13	comrade	-0.35	resident	-0.04	cemetery keeper	0.09	volunteer	-0.13	family	0.15
has hoi nam	resident	0.4	witness	-0.02	nephew	-0.09	sister	0.33
has hoi nho	comrade	-0.28	official	-0.03	witness	0.17
has hoi no	resident	-0.15	nephew	0.07
has hoi o	kin	0.43	comrade	-0.01	resident	-0.55	official	-0.06	nephew	-0.27	family	-0.02	brother	-0.01	niece	0.21	daughter	0.01	wife	0.25
has hoi ong	kin	0.36	comrade	-0.14	finder	-0.11	family	-0.07	great-grandchild	0.15
has hoi phu	organisation	0.08	grandchild	0.14
has hoi ten	kin	-0.01	resident	0.24
has hoi tham	resident	-0.03	official	0.06	nephew	-0.13	sister	0.04	daughter-in-law	0.06
has hoi thang	comrade	-0.07	resident	0.13	official	0.28	nephew	0.25	family	0.2	grandchild	-0.29	brother	-0.36	niece	0.17
has hoi them	kin	-0.2	official	0.17
has hoi thi	kin	0.21	comrade	-0.35	resident	0.18	finder	-0.07	family	-0.34	grandchild	0.35	niece	-0.13	great-grandchild	0.09
has hoi thu	family	0.14	grandchild	0.1
has hoi toi	resident	-0.23	witness	0.45	nephew	0.23
has hoi truoc	resident	0.22	finder	0.03	witness	-0.04	grandchild	-0.06
has hoi truong	kin	-0.42	official	0.09	organisation	0.09	grandchild	0.02
has hoi ve	comrade	0.04	nephew	0.1	grandchild	-0.1	niece	-0.15	son	0.31
has hoi xua	kin	-0.15	comrade	0.04	resident	0.02	official	0.22	family	-0.06	grandchild	0.13
has hole	kin	-0.16	finder	-0.01	foreign veteran	0.39
has hom	kin	-0.63	comrade	0.41	resident	-0.14	official	-0.29	finder	-0.24	volunteer	-0.23	witness	0.71	organisation	-0.16	researcher	0.05	nephew	-0.07	family	-0.09	grandchild	0.52	sister	-0.05	daughter	-0.21	wife	-0.02	son	-0.3	child	-0.17	great-grandchild	-0.54
has hom ay	resident	-0.11	witness	0.41	brother	0.22	sister	-0.02
has hom do	kin	-0.1	comrade	0.25	resident	-0.28	official	-0.04	volunteer	-0.02	nephew	-0.25	family	0.08	niece	0.08	daughter	-0.06
has hom nay	kin	-0.42	comrade	0.04	resident	0.15	nephew	0.06	family	-0.32
has hom qua	kin	-0.28	official	0.02	volunteer	0.13	nephew	-0.01	niece	0.11
has hom sau	comrade	0.07	official	-0.15	volunteer	-0.2	witness	0.02	researcher	0.17	nephew	0.25	grandchild	0.07
has hom thu	resident	0.03	finder	-0.13	witness	0.01	nephew	-0.12	family	-0.08	brother	-0.05	sister	0.05	son	-0.07	sister-in-law	0.14
has hom truoc	comrade	-0.23	witness	0.3	niece	0.18
has home	kin	0.63	comrade	-0.23	resident	0.09	witness	0.11	family of foreign veteran	0.1	researcher	-0.05	family	-0.44	brother	-0.03	niece	0.47	sister	0.23	daughter	-0.24
has hon	comrade	0.11	resident	0.21	official	-0.41	finder	-0.01	cemetery keeper	-0.11	witness	-0.21	organisation	0.5	foreign veteran	0.16	nephew	-0.07	family	0.31	grandchild	-0.07	brother	-0.02	wife	0.15	child	0.08
has hon da	kin	-0.08	comrade	0.12	resident	0.34	official	-0.26	finder	-0.13
has hon dat	kin	0.03	family	-0.06	daughter	0.24
has hong	kin	-0.28	comrade	-0.04	resident	0.17	official	0.25	finder	0.45	cemetery keeper	-0.15	witness	-0.01	teacher	0.11	foreign veteran	-0.24	nephew	-0.35	family	0.33	grandchild	-0.62	brother	0.18	niece	0.14	sister	0.3	son	-0.2
has hong phong	kin	-0.07	official	-0.14	cemetery keeper	0.03	teacher	0.05	family	-0.04	niece	0.08
has hong son	kin	-0.6	organisation	0.07	niece	0.1
has hop	kin	-0.39	comrade	0.1	official	0.19	finder	0.31	cemetery keeper	-0.15	volunteer	-0.21	witness	0.05	nephew	0.05	grandchild	0.14	brother	-0.04	niece	-0.24	great-grandchild	0.03
has hop chien	kin	-0.26	family	0.15
has hop tac	witness	0.38
has hospital	resident	0.39	witness	0.3	family of foreign veteran	-0.04	researcher	0.05	family	0.09
has house	resident	0.55	finder	-0.06	organisation	0.18	foreign veteran	-0.02	family of foreign veteran	0.04	nephew	-0.14	niece	0.3
has how	kin	0.15	finder	0.03	foreign veteran	-0.47	family of foreign veteran	0.26	sister	0.17	daughter	0.11
has hp	kin	-0.05	comrade	-0.16	resident	0.25	nephew	0.07	daughter-in-law	0.02
has hs	kin	-0.38	official	0.2	finder	0.22	cemetery keeper	0.02	witness	-0.37	organisation	0.3	teacher	-0.12	foreign veteran	-0.21	family	-0.05	grandchild	-0.87	brother	-0.42	sister	-0.07	son	0.15	child	0.03	sister-in-law	-0.28	great-grandchild	-0.23
has hu	kin	-0.35	finder	0.14	child	0.1
has hua	resident	-0.36	official	-0.05	volunteer	-0.13	family	0.08
has hua van	family of foreign veteran	0.07	family	0.04
has huan	kin	0.03	grandchild	0.03	son	-0.06
has huan luyen	nephew	0.06	brother	-0.08
has hue	kin	0.31	comrade	-0.39	resident	-0.27	nephew	-0.27	grandchild	-0.05	niece	0.24	wife	-0.06	daughter-in-law	-0.11	sister-in-law	0.16	great-grandchild	0.21
has hung	kin	-0.15	comrade	0.24	resident	-0.36	official	0.03	finder	0.25	cemetery keeper	0.22	volunteer	0.41	witness	-0.72	organisation	0.11	foreign veteran	-0.49	family of foreign veteran	-0.51	nephew	0.08	family	-0.43	grandchild	-0.14	brother	0.24	niece	-0.03	sister	0.26	daughter	-0.07	wife	-0.38	son	-0.41	child	0.33	daughter-in-law	0.49
has hung dao	kin	0.18	organisation	0.07	family	0.06
has hung ha	kin	-0.24	resident	0.06	sister	0.02	great-grandchild	0.04
has hung tien	resident	0.24	niece	0.13
has hung yen	kin	0.13	comrade	-0.11	cemetery keeper	0.15	family of foreign veteran	-0.15	nephew	0.04	daughter	0.04	son	-0.07	daughter-in-law	0.09
has huong	kin	-0.18	comrade	-0.09	resident	0.05	official	-0.56	finder	0.18	cemetery keeper	-0.37	volunteer	0.11	witness	-0.01	organisation	0.21	foreign veteran	-0.09	family of foreign veteran	-0.14	nephew	-0.15	family	0.43	grandchild	0.07	brother	0.02	sister	-0.23	daughter	-0.34	wife	-0.25	son	-0.2	daughter-in-law	-0.31	sister-in-law	-0.19	great-grandchild	-0.33
has huong bac	kin	0.23	comrade	-0.14	son	0.01
has huong cho	official	0.06	witness	0.05	son	0.09
has huong dan	niece	0.09
has huong dong	finder	0.01	teacher	0.01	family	0.18
has huong hoa	comrade	-0.26	cemetery keeper	-0.13	family	-0.03	brother	0.15
has huong khe	comrade	0.03	grandchild	0.2
has huong khoi	kin	-0.23	comrade	-0.02	resident	0.32	volunteer	0.26	family	0.19
has huong son	cemetery keeper	-0.08	nephew	0.06	family	-0.08	grandchild	0.03	niece	0.06
has huong tay	kin	-0.19	finder	0.07	volunteer	0.13
has husband	witness	0.01	foreign veteran	-0.03	family of foreign veteran	0.05	nephew	-0.16	family	-0.03	grandchild	0.39	niece	-0.12	sister-in-law	0.14	great-grandchild	0.12
has hut	comrade	0.23
has huu	kin	-0.16	comrade	0.01	resident	-0.49	finder	-0.02	cemetery keeper	-0.06	witness	-0.05	teacher	0.07	foreign veteran	-0.49	family of foreign veteran	-0.22	family	0.02	grandchild	-0.01	niece	-0.04	sister	-0.15	daughter	0.13	son	0.21	child	-0.14	daughter-in-law	-0.11	sister-in-law	-0.04
has huu nghi	comrade	0.23	volunteer	0.07	family	0.05
has huy	kin	0.21	comrade	-0.23	resident	-0.35	official	0.05	finder	0.34	witness	0.47	teacher	-0.04	nephew	0.13	family	0.32	grandchild	-0.65	brother	-0.24	son	-0.09	daughter-in-law	0.06	great-grandchild	-0.05
has huy quan	kin	0.22	resident	-0.02	wife	0.12
has huy truong	comrade	-0.1	finder	0.06
has huyen	kin	0.28	finder	-0.15	cemetery keeper	-0.25	organisation	0.06	nephew	0.15	family	0.1	grandchild	-0.27	brother	-0.39	niece	0.03	daughter	0.32	son	0.02	child	0.15	daughter-in-law	-0.27
has huyen an	kin	-0.14	brother	-0.13	sister-in-law	0.01
has huyen doi	kin	0.36	resident	-0.24	official	0.17	witness	0.13	nephew	-0.04	grandchild	0.13	brother	-0.04	daughter	0.26	child	0.17
has huyen huong	kin	-0.28	resident	-0.01	official	0.28	cemetery keeper	-0.09
has huyen uy	volunteer	0.06	niece	0.21
has huyet	comrade	0.02	resident	0.11
has huynh	kin	-0.2	comrade	0.27	resident	-0.09	official	0.4	cemetery keeper	-0.04	volunteer	-0.38	foreign veteran	-0.08	family of foreign veteran	0.28	nephew	-0.17	family	-0.09	grandchild	-0.28	niece	0.02	child	0.03	great-grandchild	0.02
has huynh tan	kin	0.15	child	0.18
has huynh thi	comrade	0.07	resident	-0.02	official	0.03	niece	0.06	daughter	0.01
has huynh van	kin	-0.21	comrade	0.2	niece	0.01
has hy	kin	-0.03	comrade	-0.21	resident	-0.1	official	0.33	finder	0.03	cemetery keeper	0.41	witness	-0.23	teacher	0.02	foreign veteran	-0.43	family of foreign veteran	-0.1	researcher	-0.05	nephew	-0.06	family	0.03	sister	-0.01	son	-0.14	daughter-in-law	-0.19	sister-in-law	0.17	great-grandchild	0.06
has hy sinh	kin	-0.03	comrade	-0.16	official	0.23	cemetery keeper	0.42	witness	-0.15	teacher	0.04	foreign veteran	-0.26	family of foreign veteran	-0.06	nephew	-0.1	family	0.1	grandchild	-0.03	brother	-0.01	son	-0.11	child	-0.08	daughter-in-law	-0.16	sister-in-law	0.19	great-grandchild	0.09
has i	kin	-0.18	comrade	-0.38	official	0.31	finder	0.27	cemetery keeper	-0.06	volunteer	-0.06	organisation	-0.12	teacher	-0.08	foreign veteran	0.66	family of foreign veteran	-0.03	researcher	0.09	nephew	-0.41	grandchild	0.31	brother	0.06	son	-0.01	child	-0.13	daughter-in-law	-0.18	great-grandchild	-0.22
has i am	kin	-0.14	comrade	0.38	finder	-0.32	witness	0.08	foreign veteran	-0.02	family of foreign veteran	0.07	nephew	0.03	niece	-0.29	sister-in-law	0.13
has i can	volunteer	0.03	foreign veteran	0.09	sister	0.14
has i have	kin	-0.28	finder	0.15	volunteer	-0.15	foreign veteran	0.23	family of foreign veteran	0.21	grandchild	0.03
has i live	kin	0.34	family of foreign veteran	-0.12	grandchild	0.24	brother	0.38	niece	-0.02	daughter	-0.06
has i m	kin	0.28	comrade	-0.06	official	0.08	finder	0.15	organisation	0.15	foreign veteran	-0.5	family of foreign veteran	-0.23	researcher	0.26	nephew	-0.1	niece	0.27
has i was	comrade	0.45	official	-0.05	finder	0.22	volunteer	-0.06	foreign veteran	0.23	family of foreign veteran	-0.69	researcher	-0.19	nephew	-0.06
has ia	comrade	-0.27	resident	-0.04	finder	0.22	volunteer	-0.03	witness	-0.06	teacher	0.03	nephew	0.19	family	-0.34	brother	0.02	niece	0.02	sister	0.02	son	-0.26	child	0.3
has ia drang	finder	0.13	nephew	0.21
has ich	kin	0.65	comrade	-0.07	resident	-0.36	official	0.04	volunteer	-0.24	witness	-0.08	organisation	0.06	nephew	-0.07	family	0.05	brother	-0.06	niece	0.04	son	0.27
has ich quan	son	0.17
has id	kin	-0.45	finder	0.11	volunteer	-0.07	family of foreign veteran	0.39	researcher	0.31
has if	kin	0.28	resident	-0.08	official	-0.12	organisation	0.11	family of foreign veteran	-0.33	brother	0.33	niece	-0.47	great-grandchild	0.02
has il	kin	0.23	official	-0.16	finder	-0.12	volunteer	-0.16	organisation	-0.17	teacher	0.11	nephew	-0.1	grandchild	-0.08	sister	0.03	child	-0.03	great-grandchild	0.12
has il a	foreign veteran	-0.17	nephew	0.02	family	-0.11
has il est	kin	0.38	foreign veteran	0.09	family of foreign veteran	-0.04	family	-0.2	sister	0.42
has il etait	comrade	0.2	nephew	-0.02	niece	0.16
has ils	witness	0.02	foreign veteran	0.4	family	0.07
has in	kin	0.24	comrade	-0.13	resident	-0.14	finder	0.11	cemetery keeper	-0.3	volunteer	-0.39	witness	-0.06	organisation	-0.41	teacher	-0.2	foreign veteran	0.03	family of foreign veteran	-0.07	researcher	0.01	family	-0.33	niece	0.29	sister	0.06	wife	-0.19	daughter-in-law	-0.04
has in a	kin	-0.17	comrade	0.4	volunteer	-0.15	witness	-0.31	organisation	0.09	foreign veteran	0.14	family of foreign veteran	0.04	nephew	0.23	family	0.03	grandchild	-0.03
has in his	foreign veteran	-0.07	family of foreign veteran	0.3	grandchild	0.02
has in the	comrade	0.04	resident	0.11	official	-0.5	finder	-0.43	volunteer	-0.13	witness	0.2	foreign veteran	-0.35	researcher	0.08	grandchild	-0.07	niece	-0.02	sister	0.39	daughter-in-law	-0.06	great-grandchild	-0.09
has inf	kin	-0.19	finder	-0.02	volunteer	0.59	foreign veteran	0.07
has infantry	niece	0.11
has inh	kin	-0.04	comrade	0.21	sister	0.04
has inside	kin	-0.09	comrade	0.18	finder	0.19	family of foreign veteran	0.52	daughter-in-law	0.14
has interpreter	witness	0.07	foreign veteran	0.44
has is	kin	0.3	resident	0.1	official	0.22	finder	0.19	volunteer	-0.2	organisation	-0.41	foreign veteran	-0.64	family of foreign veteran	0.26	nephew	0.18	family	-0.54	niece	0.07	sister	0.12	daughter	-0.04	son	-0.02	child	-0.15	daughter-in-law	-0.32	sister-in-law	-0.21	great-grandchild	-0.29
has is a	kin	-0.25	foreign veteran	-0.25	researcher	0.12
has is in	kin	0.52	resident	0.33	family of foreign veteran	-0.06	grandchild	0.15	sister	0.16	daughter	-0.07
has it	kin	-0.6	comrade	-0.66	resident	0.13	official	-0.81	finder	0.3	foreign veteran	0.41	family of foreign veteran	0.54	nephew	0.17	brother	-0.03	niece	0.06	daughter	-0.1	daughter-in-law	-0.01	great-grandchild	-0.05
has it is	finder	-0.12	volunteer	0.02	foreign veteran	0.34	niece	0.05
has it to	kin	-0.05	finder	0.13	organisation	0.14	foreign veteran	-0.08	family of foreign veteran	0.23
has it was	kin	-0.03	comrade	-0.08	resident	0.31	witness	-0.14	family of foreign veteran	-0.14	grandchild	-0.03	niece	0.01
has j	kin	-0.05	comrade	-0.09	resident	-0.09	witness	0.13	foreign veteran	0.12	family of foreign veteran	0.11	nephew	-0.05	family	0.23	grandchild	-0.09	daughter	-0.02	great-grandchild	0.03
has j ai	comrade	0.08	witness	0.33	foreign veteran	0.12	family of foreign veteran	-0.04	family	0.04
has jamais	resident	0.21	finder	0.05	family	-0.02	niece	0.2	sister	0.01
has jan	kin	-0.25	volunteer	0.27	foreign veteran	-0.11	researcher	0.3
has january	finder	-0.08	foreign veteran	0.07	nephew	-0.17	family	-0.24	niece	0.09	sister	0.22
has janvier	witness	0.1	niece	0.21
has je	kin	-0.31	official	-0.18	volunteer	-0.3	organisation	-0.09	foreign veteran	0.18	family of foreign veteran	0.08	researcher	0.27	niece	0.36
has je suis	comrade	-0.05	resident	0.12	finder	0.01	witness	0.01	foreign veteran	-0.43	family of foreign veteran	0.2	researcher	0.39
has jour	kin	0.36	family	-0.19
has july	kin	0.06	family of foreign veteran	0.09
has june	kin	-0.4	comrade	-0.11	official	0.07	finder	0.06	foreign veteran	0.29	family of foreign veteran	0.2
has just	kin	-0.33	family of foreign veteran	-0.51
has k	kin	-0.04	resident	0.05	finder	-0.46	cemetery keeper	-0.15	organisation	0.02	teacher	-0.07	foreign veteran	-0.06	family of foreign veteran	-0.04	nephew	0.25	family	-0.36	grandchild	0.04	brother	-0.08	niece	-0.09	sister	-0.13	child	-0.32	daughter-in-law	0.11	sister-in-law	-0.22
has k biet	kin	-0.11	comrade	0.31	family	-0.04	grandchild	0.02	son	0.1
has k20	kin	0.29	resident	-0.1
has k3	volunteer	0.13	grandchild	0.07
has k5	kin	-0.26	comrade	0.18	volunteer	0.17
has k52	kin	0.1	nephew	-0.25	brother	0.15	niece	0.04
has k8	comrade	-0.08	researcher	0.06	family	-0.1	daughter	0.06	great-grandchild	0.15
has ka	kin	0.13	resident	-0.18	official	-0.01	finder	0.07	volunteer	0.05	witness	0.11	researcher	0.08	nephew	0.34	daughter	0.06
has kan	resident	0.09	official	0.01	nephew	-0.32	niece	0.17
has kb	kin	-0.22	resident	-0.17	finder	0.03	nephew	0.25	grandchild	-0.07	niece	-0.28
has ke	kin	0.11	comrade	-0.49	resident	0.24	official	-0.41	finder	-0.43	witness	0.37	organisation	0.02	teacher	-0.17	family of foreign veteran	-0.02	nephew	-0.18	family	-0.13	grandchild	-0.13	brother	0.14	niece	-0.14	daughter	-0.5	wife	-0.22	child	0.31	sister-in-law	-0.17
has ke anh	kin	-0.05	comrade	-0.34	finder	0.03	nephew	0.05	sister	0.09
has ke bac	kin	0.06	comrade	-0.11	nephew	0.67	niece	-0.38
has ke ben	comrade	-0.17	resident	0.09	volunteer	0.08	brother	0.16
has ke cho	resident	-0.13	witness	0.13	nephew	-0.21	wife	0.02
has ke chuyen	kin	-0.09	comrade	0.01	witness	0.09	foreign veteran	0.09	family	0.04
has ke co	kin	-0.11
has ke hoi	kin	-0.53	comrade	-0.1	resident	0.09
has ke la	comrade	-0.06	child	0.09
has ke lai	comrade	-0.26	official	0.12	volunteer	0.07	nephew	-0.33	family	0.2	daughter-in-law	0.12
has ke nam	comrade	0.01	resident	-0.19	niece	0.11
has ke ong	kin	-0.1	resident	0.13	grandchild	0.06
has ke toan	resident	-0.06	witness	0.01
has ke ve	kin	-0.21	comrade	0.12	grandchild	0.03
has kem	kin	-0.65	resident	-0.53	official	-0.25	finder	0.25	volunteer	-0.02	organisation	0.03	brother	0.21	sister	-0.06	wife	0.12	daughter-in-law	0.08
has kem theo	foreign veteran	0.08	family	0.03	brother	0.13
has kenh	comrade	0.12	grandchild	0.15	son	0.2
has keo	kin	-0.2	comrade	0.26	official	-0.38	finder	0.31	volunteer	-0.11	nephew	-0.51	brother	0.1	niece	0.25	sister	-0.13	son	-0.26	child	0.18	sister-in-law	0.13
has keo ra	kin	-0.16
has kep	witness	0.09	nephew	-0.26	daughter	0.05	child	0.23
has kept	kin	-0.3	witness	-0.01	family of foreign veteran	0.41	grandchild	0.04
has ket	resident	-0.07	official	0.56	finder	0.09	family	0.31	grandchild	-0.02	brother	-0.09	niece	0.26	daughter	0.38	wife	-0.28	son	-0.38	child	0.06
has ket qua	kin	0.14	comrade	-0.16	resident	-0.03	official	0.2	volunteer	0.04	nephew	0.45	family	0.26	grandchild	-0.29	niece	-0.16	son	-0.07
has ket ra	comrade	-0.04	nephew	-0.1	niece	0.1	child	0.11
has keu	kin	0.41	resident	-0.21	finder	0.01	witness	-0.45	nephew	0.39	family	-0.66	daughter	0.1	child	0.01	great-grandchild	0.42
has keu la	niece	-0.03	son	0.02
has kh	nephew	0.33	niece	0.04
has kha	kin	0.01	resident	-0.81	official	0.33	finder	0.24	volunteer	-0.07	foreign veteran	-0.2	nephew	0.11	family	-0.16	grandchild	-0.21	sister	0.35	child	0.05	great-grandchild	-0.01
has khac	kin	0.1	comrade	-0.17	official	-0.09	finder	0.68	cemetery keeper	0.32	volunteer	-0.22	witness	-0.2	organisation	-0.24	teacher	-0.47	family of foreign veteran	-0.14	researcher	-0.02	nephew	0.41	grandchild	0.08	brother	0.04	niece	-0.51	sister	-0.1	daughter	-0.08	wife	-0.14	child	-0.51	daughter-in-law	0.02	sister-in-law	0.06	great-grandchild	0.22
has khac chu	kin	-0.03	comrade	-0.08	resident	-0.09	finder	0.15	volunteer	-0.01	witness	-0.29	organisation	-0.01
has khac ten	kin	-0.12	comrade	0.32	resident	-0.01	finder	0.25	nephew	0.25	family	-0.06	grandchild	-0.01	niece	-0.1	son	0.03	sister-in-law	0.01
has khach	kin	-0.4	resident	0.51	cemetery keeper	0.24	grandchild	-0.06	brother	0.04	sister	0.18
has khai	kin	-0.11	comrade	-0.22	resident	-0.55	finder	-0.06	volunteer	0.16	witness	0.21	teacher	-0.07	foreign veteran	-0.31	researcher	0.11	nephew	0.27	family	-0.38	grandchild	0.1	brother	0.01	niece	0.21	sister	-0.12	daughter	-0.33	son	0.03	child	-0.2	sister-in-law	0.29	great-grandchild	-0.15
has khai sinh	comrade	-0.41	resident	-0.09	nephew	0.13	family	0.05	grandchild	0.16	niece	-0.02
has kham	kin	-0.12	comrade	0.25	official	0.05	witness	-0.17	teacher	0.06	daughter-in-law	0.19
has khan	kin	-0.12	niece	0.04	sister	-0.12	wife	0.13
has khang	kin	0.17	comrade	-0.25	resident	0.08	official	-0.41	cemetery keeper	0.1	witness	-0.41	family of foreign veteran	0.16	researcher	0.1	nephew	0.1	family	-0.1	grandchild	-0.1	daughter	0.04	wife	-0.06	great-grandchild	0.18
has khang chien	kin	0.26	comrade	-0.12	resident	0.09	researcher	0.18	nephew	0.01	family	-0.24	daughter	0.08	great-grandchild	0.08
has khanh	kin	0.13	comrade	-0.49	resident	0.14	official	0.03	finder	-0.02	cemetery keeper	-0.05	organisation	-0.07	teacher	-0.13	foreign veteran	-0.37	nephew	-0.36	family	-0.1	grandchild	0.07	brother	-0.14	daughter	0.49	son	-0.02	child	0.13	daughter-in-law	-0.01	great-grandchild	0.15
has khao	comrade	-0.29	resident	0.05	official	0.1	child	0.03
has khau	kin	-0.31	comrade	0.13	resident	-0.34	official	-0.19	finder	0.11	nephew	-0.14	sister	-0.05	wife	0.07
has khau doi	resident	0.05	official	-0.32
has khe	kin	0.25	comrade	0.53	resident	-0.31	official	-0.24	finder	0.23	volunteer	-0.11	organisation	-0.02	teacher	-0.15	foreign veteran	0.15	family of foreign veteran	-0.12	nephew	-0.06	family	-0.25	grandchild	0.5	brother	-0.01	niece	-0.22	sister	-0.1	daughter	0.04	wife	0.07	child	0.27	sister-in-law	-0.16	great-grandchild	-0.02
has khe can	comrade	0.26
has khe sanh	kin	0.44	comrade	-0.22	finder	-0.16	organisation	-0.04	foreign veteran	0.16	nephew	-0.4	family	0.07	grandchild	0.19	brother	-0.12	niece	-0.13	sister	0.06	child	0.13
has khe ve	kin	0.1	brother	0.34	niece	-0.01	sister	-0.02
has khi	kin	0.32	comrade	0.28	official	-0.38	finder	-0.12	cemetery keeper	0.13	volunteer	-0.4	organisation	-0.09	teacher	0.01	foreign veteran	0.07	nephew	0.08	family	-0.53	grandchild	0.37	brother	-0.07	niece	-0.43	sister	0.2	wife	0.43	son	-0.1	child	0.05	daughter-in-law	-0.07
has khi ay	comrade	0.33
has khi dang	kin	0.35	comrade	-0.31	resident	-0.15	family	-0.22	wife	0.05
has khi di	resident	0.21	volunteer	0.09
has khi do	comrade	-0.32	witness	0.34	organisation	0.04
has khi hy	official	-0.04	sister	0.03
has khi mat	kin	-0.4	comrade	0.28	foreign veteran	0.07	family of foreign veteran	0.1	nephew	0.35
has khi nham	family	-0.21	grandchild	0.09
has khi toi	kin	0.07	child	0.18
has khiem	witness	0.01	son	0.05
has khien	comrade	0.02	wife	0.16
has khieng	kin	-0.62	comrade	0.28	resident	0.13	official	-0.19	volunteer	-0.04	witness	0.35	family	0.11
has khieng ra	resident	-0.3	brother	0.05
has khieng ve	resident	0.21
has khiet	comrade	-0.12	finder	0.05	sister-in-law	0.04
has khieu	volunteer	0.05	nephew	0.24	grandchild	-0.01
has khmer	kin	-0.38	comrade	0.54	resident	-0.13	official	0.26	family of foreign veteran	-0.09	researcher	0.05	nephew	-0.04	family	0.29	brother	-0.02	niece	-0.26	sister	-0.01	son	0.08	child	0.28
has khmer o	kin	-0.25
has kho	kin	0.07	comrade	-0.29	resident	-0.64	official	-0.02	finder	-0.03	cemetery keeper	-0.02	volunteer	0.37	witness	0.19	organisation	0.2	researcher	0.07	nephew	-0.05	family	0.46	grandchild	-0.1	brother	0.41	niece	-0.01	sister	-0.03	son	-0.15	child	0.01	sister-in-law	0.1	great-grandchild	-0.07
has khoa	comrade	0.14	resident	0.1	official	-0.17	cemetery keeper	-0.02	witness	-0.14	organisation	-0.06	nephew	-0.1	grandchild	-0.15	niece	0.12	daughter	0.02	sister-in-law	0.01	great-grandchild	0.07
has khoai	official	-0.04	nephew	0.1	grandchild	-0.03	daughter-in-law	0.23
has khoai chau	family	0.12	grandchild	-0.11
has khoan	resident	0.24	nephew	0.14	family	-0.18	sister	0.22
has khoang	comrade	-0.25	official	-0.02	cemetery keeper	-0.01	organisation	0.1	teacher	-0.05	foreign veteran	0.05	nephew	-0.08	grandchild	0.04	brother	-0.45	daughter	0.1	son	0.12	child	0.07
has khoang thang	kin	-0.04	daughter	0.14
has khoat	kin	0.32	comrade	0.03	nephew	-0.19	family	0.14	grandchild	-0.08	niece	-0.26
has khoc	kin	-0.01	nephew	-0.13	grandchild	-0.16	niece	0.44	sister	0.17	great-grandchild	0.09
has khoe	witness	-0.11	family	0.01	grandchild	-0.22	daughter	-0.11	son	0.03
has khoi	comrade	0.28	official	-0.38	finder	-0.67	cemetery keeper	-0.04	volunteer	0.37	organisation	0.27	teacher	0.09	nephew	-0.31	family	0.29	brother	-0.01	sister	0.25	wife	-0.06	child	-0.14	daughter-in-law	0.04
has khong	kin	-0.06	comrade	0.01	resident	0.06	official	-0.28	finder	0.06	cemetery keeper	0.14	witness	-0.38	organisation	-0.6	foreign veteran	-0.11	family of foreign veteran	-0.13	nephew	0.11	family	-0.06	brother	-0.12	niece	-0.03	son	0.04	child	-0.08	daughter-in-law	-0.1	great-grandchild	-0.1
has khong a	kin	-0.04	comrade	0.07	resident	-0.08	official	-0.02	volunteer	0.08	family	0.33	grandchild	-0.07	brother	-0.23	sister	-0.12
has khong ai	kin	0.33	comrade	-0.21	resident	0.41	official	0.23	finder	-0.15	volunteer	-0.14	family of foreign veteran	0.08	nephew	0.05	family	-0.05	niece	0.05	sister	-0.19	daughter	-0.28	wife	-0.02	son	-0.05	great-grandchild	0.21
has khong anh	family	0.02	grandchild	-0.17	niece	0.04
has khong ba	kin	0.17	daughter	0.17	great-grandchild	0.01
has khong bia	kin	-0.11	official	-0.01	finder	-0.02
has khong biet	comrade	0.1	official	-0.19	finder	-0.1	volunteer	-0.08	witness	-0.34	nephew	-0.55	family	-0.46	grandchild	0.15	brother	-0.28	niece	0.55	sister	0.05	daughter	0.17	wife	0.17	son	-0.24	child	-0.15	sister-in-law	0.09	great-grandchild	0.02
has khong chac	official	0.14	witness	0.21
has khong cho	comrade	-0.04	volunteer	0.08	grandchild	0.05	son	0.02
has khong co	comrade	-0.02	official	0.04	finder	-0.4	cemetery keeper	0.25	volunteer	0.27	family	-0.04	brother	0.24	niece	0.01	sister	0.05	daughter	-0.56	wife	0.03	son	0.19	sister-in-law	-0.16
has khong con	kin	0.35	comrade	0.17	resident	-0.96	volunteer	-0.12	witness	-0.19	nephew	-0.16	family	-0.04	niece	-0.16	sister	0.38	daughter	0.22	child	0.02	great-grandchild	0.22
has khong dam	kin	-0.2	resident	0.06	cemetery keeper	0.01
has khong di	comrade	0.1	nephew	-0.06
has khong doc	kin	0.17	resident	0.04
has khong duoc	kin	0.21	comrade	0.36	grandchild	-0.01
has khong em	resident	-0.09	witness	0.22	niece	0.12
has khong ghi	kin	0.1	official	0.09	finder	0.24	nephew	0.14	brother	-0.15	wife	0.03	son	-0.09
has khong giay	official	0.19	finder	0.09	organisation	0.01	family	0.05	sister	0.02
has khong hay	official	0.17	sister	-0.14
has khong hoi	comrade	-0.03	resident	-0.01	witness	0.3	brother	-0.13
has khong kip	kin	-0.03	resident	0.28	witness	-0.12	niece	-0.04
has khong lay	comrade	-0.06	resident	0.06	finder	0.29	nephew	0.14	brother	0.24
has khong minh	kin	0.32	niece	-0.08	sister	0.01	daughter	0.12
has khong nho	kin	0.13	resident	-0.41	official	0.17	finder	0.01	nephew	-0.18	family	0.25	grandchild	0.04	niece	-0.02
has khong noi	kin	-0.8	comrade	0.18	resident	0.42	volunteer	0.14	sister	0.11
has khong phai	kin	-0.54	comrade	0.27	resident	0.32	official	-0.31	volunteer	0.21	witness	-0.11	teacher	0.12	family	0.34	niece	-0.09	sister	0.02	daughter	-0.26	wife	-0.01	son	0.28	sister-in-law	0.1
has khong ra	kin	-0.24	comrade	0.19	nephew	0.25
has khong ro	kin	-0.49	resident	0.24	volunteer	-0.2	organisation	-0.22	nephew	0.06	sister	-0.23	daughter	0.09	son	-0.21	child	-0.1
has khong so	kin	0.24	comrade	0.06	official	0.03	family	-0.08	grandchild	-0.22	niece	-0.03	son	0.03	child	0.05
has khong ten	comrade	-0.41	official	0.25	cemetery keeper	0.14	witness	0.42	nephew	-0.08	daughter	0.43	sister-in-law	0.02
has khong thay	comrade	-0.06	resident	-0.41	cemetery keeper	0.13	volunteer	0.12	teacher	0.06	daughter	-0.04	daughter-in-law	0.32
has khong thi	kin	0.02	comrade	0.09
has khong tim	resident	-0.05	nephew	-0.09	family	-0.12	brother	0.1	daughter	0.22
has khong toi	kin	-0.06	resident	0.23	niece	0.03
has khong van	official	0.1	grandchild	0.13
has khong ve	finder	0.27	nephew	0.04	family	0.08	grandchild	0.03	brother	-0.16	niece	-0.13	sister	-0.01	sister-in-law	0.04
has khong vot	comrade	0.2
has khop	kin	-0.14	comrade	0.03	resident	-0.02	nephew	0.49	daughter	0.12
has khu	kin	0.17	comrade	-0.28	resident	-0.91	official	0.09	finder	-0.11	cemetery keeper	0.19	volunteer	0.16	teacher	-0.1	foreign veteran	-0.21	nephew	0.46	family	-0.45	grandchild	-0.43	brother	0.02	sister	-0.23	son	-0.09	child	-0.23	daughter-in-law	0.07	sister-in-law	-0.1	great-grandchild	0.24
has khu a	cemetery keeper	0.16	family	-0.13	grandchild	-0.05
has khu b	kin	-0.17	resident	-0.08	cemetery keeper	0.12
has khu c	organisation	0.09
has khu mo	kin	-0.22	comrade	0.29	official	-0.14	cemetery keeper	-0.03
has khu vuc	kin	0.18	comrade	-0.49	official	0.31	volunteer	-0.05	grandchild	0.01
has khuat	comrade	-0.22	resident	0.33	official	-0.1	finder	-0.21	nephew	0.26	niece	0.08	daughter	0.02
has khuat duy	finder	-0.18	volunteer	0.03	nephew	0.06
has khuc	kin	-0.29	resident	-0.65	finder	0.24	nephew	0.53	family	-0.1	grandchild	-0.03	daughter	-0.01
has khuc xuong	kin	-0.25	resident	-0.19	official	0.03	finder	0.38
has khue	kin	-0.18	resident	-0.16	official	0.16	foreign veteran	-0.08	researcher	0.15	nephew	0.41	family	-0.01	grandchild	-0.15	daughter	-0.17
has khuong	kin	-0.12	comrade	0.11	resident	-0.32	volunteer	0.31	organisation	0.07	nephew	0.04	family	-0.04	brother	0.23	niece	-0.21	daughter	-0.03	child	-0.03
has khuyen	family	-0.03	grandchild	0.11	niece	0.03	sister	-0.13
has ki	kin	-0.05	comrade	-0.01	official	0.21	organisation	0.07	nephew	0.5
has kia	kin	-0.61	comrade	-0.25	resident	0.34	official	-0.05	volunteer	0.28	witness	-0.08	organisation	-0.11	teacher	0.43	researcher	0.29	family	-0.44	sister	0.02	daughter	-0.15	son	0.14	daughter-in-law	0.09
has kia khong	resident	-0.42	official	0.34	volunteer	0.06	witness	-0.16	niece	0.15	son	0.02
has kia la	resident	0.31	witness	-0.12	teacher	0.02	daughter-in-law	0.02
has kich	kin	0.24	comrade	0.24	resident	-0.42	official	-0.07	finder	-0.53	cemetery keeper	0.13	nephew	-0.36	family	0.21	grandchild	0.09	brother	-0.44	niece	-0.26	sister	0.11	wife	-0.1	son	0.05	child	0.04	great-grandchild	0.1
has kich bi	kin	-0.26	resident	-0.38	family	0.06	grandchild	-0.07	niece	0.15
has kich lang	kin	0.27	resident	-0.18	witness	-0.02	organisation	0.02	family	-0.15	child	0.16
has kich mat	comrade	0.22	resident	-0.04	official	-0.01
has kich o	kin	-0.11	comrade	0.1	resident	0.12	nephew	-0.31	family	0.32
has kich xa	kin	0.49	comrade	-0.19	resident	0.23	family	-0.01	grandchild	0.03	son	0.09
has kiem	kin	-0.54	official	0.46	finder	-0.04	witness	-0.19	nephew	0.34	grandchild	-0.3	brother	-0.63	daughter	0.03	great-grandchild	0.06
has kiem tra	resident	0.05	official	0.19	volunteer	0.28	grandchild	0.07
has kien	kin	-0.04	comrade	0.04	official	0.11	volunteer	-0.14	witness	-0.03	organisation	-0.19	teacher	-0.16	foreign veteran	-0.44	family of foreign veteran	-0.29	researcher	0.32	nephew	0.14	family	-0.03	brother	-0.51	niece	-0.12	sister	0.1	daughter	0.42	child	-0.11	sister-in-law	-0.27	great-grandchild	-0.3
has kien an	kin	-0.14	comrade	-0.08	foreign veteran	-0.33	nephew	0.45	niece	-0.2
has kien thuy	kin	-0.07	comrade	0.23	resident	0.15	official	0.06	finder	0.19	volunteer	-0.07	witness	-0.16	family of foreign veteran	-0.15	researcher	0.13	family	0.03	brother	-0.03	niece	-0.02
has kien xuong	comrade	0.15
has kiet	kin	0.17	resident	-0.09	official	0.11	volunteer	0.01	daughter-in-law	0.01
has kieu	comrade	-0.13	resident	0.28	official	0.09	finder	0.2	volunteer	-0.09	organisation	-0.04	family of foreign veteran	-0.17	nephew	-0.39	family	0.44	brother	-0.12	daughter	0.16	son	-0.02	daughter-in-law	-0.08	sister-in-law	0.29	great-grandchild	-0.04
has killed	kin	0.27	comrade	-0.14	resident	-0.37	finder	-0.67	volunteer	0.27	foreign veteran	0.01	family of foreign veteran	-0.58	researcher	0.19	grandchild	0.5	daughter	-0.11	sister-in-law	0.06
has killed by	kin	0.16	official	0.11	organisation	0.12	foreign veteran	-0.04	grandchild	0.12	sister	0.05
has kim	kin	-0.07	comrade	0.43	resident	-0.42	official	-0.33	finder	0.15	cemetery keeper	0.26	volunteer	0.19	witness	-1.15	family of foreign veteran	-0.09	nephew	0.16	family	-0.15	grandchild	0.35	brother	-0.12	niece	-0.1	sister	-0.15	daughter	-0.25	son	0.53	child	-0.06	daughter-in-law	-0.36	great-grandchild	0.02
has kim bang	kin	-0.23	comrade	0.11	resident	-0.16	finder	0.19	volunteer	0.05	nephew	0.36
has kim boi	kin	0.14	brother	0.13
has kim dong	kin	0.04	child	0.07
has kim son	family	-0.22	wife	0.06
has kim thanh	kin	-0.14	comrade	0.13	official	-0.17	organisation	0.19	nephew	-0.09	family	-0.23	grandchild	0.32	niece	0.23
has kin	official	-0.08	daughter	0.08
has kinh	kin	-0.04	resident	-0.31	official	0.05	finder	0.49	volunteer	-0.14	witness	0.08	teacher	-0.36	foreign veteran	-0.19	family of foreign veteran	-0.24	grandchild	-0.65	brother	0.08	niece	0.34	sister	0.08	wife	0.45	son	0.02	daughter-in-law	-0.45	sister-in-law	-0.34	great-grandchild	0.07
has kinh bao	kin	0.07	comrade	-0.02	resident	-0.15	official	0.08
has kinh gui	comrade	0.03	official	-0.41	finder	0.21	volunteer	-0.22	organisation	-0.05	family	-0.48	grandchild	-0.27	brother	0.16	wife	0.32	sister-in-law	-0.09
has kinh nho	kin	0.53	resident	0.08	nephew	-0.01	brother	0.25
has kinh thua	kin	0.55	comrade	-0.13	official	0.02	witness	-0.04	brother	-0.03	sister	0.01	daughter	-0.2	wife	0.32
has kinh xang	daughter	0.04
has kip	kin	-0.39	comrade	0.25	resident	0.56	official	0.05	volunteer	-0.06	witness	-0.26	nephew	0.69	family	-0.4	grandchild	0.2	niece	-0.25	sister	0.03
has kip hoi	kin	-0.01	resident	0.09
has km	kin	-0.47	comrade	0.27	official	-0.33	finder	0.2	family of foreign veteran	-0.13	daughter	0.27
has kn	kin	-0.08	volunteer	0.08	family	-0.01	niece	0.15
has know	finder	-0.28	volunteer	-0.16	foreign veteran	0.13	family of foreign veteran	-0.1	researcher	-0.02	nephew	0.15	brother	0.02	niece	-0.52	great-grandchild	0.01
has ko	kin	0.26	comrade	-0.11	resident	-0.16	official	0.1	finder	-0.06	organisation	-0.26	teacher	-0.07	foreign veteran	-0.04	researcher	0.04	nephew	-0.2	grandchild	0.16	niece	-0.26	son	0.16	sister-in-law	-0.03	great-grandchild	-0.22
has ko a	kin	0.42	comrade	0.04	grandchild	0.37	child	0.17
has ko ai	family	0.04	niece	0.1
has ko biet	kin	-0.34	comrade	-0.26	resident	0.27	family	-0.38	grandchild	0.09	great-grandchild	0.03
has ko co	resident	0.09	finder	0.03	nephew	-0.22	son	0.13
has ko nia	finder	-0.11	witness	0.09	nephew	0.18	family	0.07
has ko phai	kin	-0.17	comrade	0.09	official	0.19	family	-0.07
has ko ro	comrade	-0.03	resident	0.01	official	0.14
has kon	kin	0.33	comrade	-0.28	resident	-0.23	finder	-0.14	teacher	0.15	nephew	-0.24	brother	-0.18	niece	-0.06	daughter	0.01	son	0.24
has kon tum	finder	-0.05	witness	-0.18	teacher	0.15	nephew	-0.16	brother	-0.03	niece	-0.03	daughter	0.06	son	0.12
has kong	kin	-0.07	comrade	-0.25	official	0.32	nephew	0.26	sister	0.02
has kpa	resident	-0.17	teacher	0.01	sister	0.08
has krong	comrade	-0.14	official	0.05
has ksor	finder	-0.1	family of foreign veteran	-0.01	nephew	-0.27	family	0.26	grandchild	-0.14	niece	0.15	daughter	0.12
has kt	comrade	-0.04	nephew	-0.14	grandchild	0.02	brother	0.12	niece	-0.31	daughter	-0.02	wife	-0.09	daughter-in-law	0.27
has ky	kin	-0.38	comrade	0.05	resident	-0.43	official	0.38	finder	0.14	cemetery keeper	-0.33	volunteer	0.45	witness	0.45	organisation	-0.16	teacher	-0.45	family of foreign veteran	0.04	researcher	0.32	nephew	-0.35	family	0.33	grandchild	-0.01	niece	-0.12	sister	0.21	daughter	-0.09	wife	-0.08	child	0.23	daughter-in-law	0.05	great-grandchild	0.1
has ky anh	kin	0.22	resident	-0.17	nephew	-0.19	grandchild	0.18
has ky dau	kin	-0.17	resident	-0.2	official	0.07	nephew	-0.35	daughter	-0.09	son	0.26
has ky hai	volunteer	0.23	nephew	-0.08	brother	0.06	daughter	0.02	daughter-in-law	0.09
has ky niem	official	0.22	family of foreign veteran	0.08
has ky son	kin	0.01	comrade	0.18	resident	0.19	volunteer	0.01	brother	-0.1	child	0.02	great-grandchild	0.08
has ky ten	witness	0.01	great-grandchild	0.11
has l	kin	-0.01	resident	-0.23	official	-0.53	finder	0.15	volunteer	-0.52	witness	0.2	family of foreign veteran	0.62	nephew	-0.4	family	-0.16	grandchild	0.41	brother	0.02	niece	-0.11	daughter	0.07	daughter-in-law	-0.13	great-grandchild	0.17
has l a	comrade	0.15	witness	-0.01	family	-0.18	niece	-0.04	sister	0.26	great-grandchild	0.12
has la	kin	0.24	comrade	-0.32	finder	-0.01	cemetery keeper	-0.12	volunteer	0.27	organisation	-0.69	teacher	0.06	foreign veteran	0.1	family of foreign veteran	-0.11	nephew	0.07	family	-0.1	grandchild	0.29	brother	-0.19	niece	-0.19	son	-0.17	child	-0.21	sister-in-law	-0.33
has la anh	comrade	0.11	resident	0.48	finder	-0.04	cemetery keeper	-0.07	nephew	-0.33	family	0.05	grandchild	-0.16	brother	0.32	niece	-0.15	daughter	-0.04	wife	0.07	sister-in-law	-0.02	great-grandchild	-0.01
has la ba	kin	0.52	comrade	-0.05	resident	-0.27	official	0.51	volunteer	-0.16	witness	0.02	nephew	-0.07	family	0.05	niece	0.17	son	-0.07	child	0.03
has la bac	kin	0.31	official	-0.08	cemetery keeper	0.07	volunteer	-0.11	nephew	-0.44	niece	0.22	sister	-0.22	daughter	0.04	son	-0.16
has la ban	kin	0.23	comrade	-0.11	resident	-0.02	nephew	-0.06	grandchild	-0.08	wife	0.28
has la be	kin	0.06	comrade	0.02	wife	0.05
has la bi	witness	0.16	daughter	0.02
has la bo	kin	-0.02	comrade	-0.32	resident	0.14	official	0.26	finder	0.06	volunteer	-0.04	witness	-0.52	teacher	0.22	nephew	0.06	family	0.03	niece	0.01	daughter	-0.09	child	0.15	daughter-in-law	0.29
has la bui	kin	-0.06	comrade	0.17	resident	0.33	finder	-0.04	nephew	-0.16	grandchild	0.16	daughter-in-law	0.02
has la can	kin	-0.11	comrade	0.05	resident	-0.3	official	0.14	brother	0.01
has la cao	nephew	-0.24	grandchild	0.07	brother	0.19	sister	-0.05	son	0.27
has la cau	kin	0.03	foreign veteran	0.07	nephew	0.33	grandchild	-0.5	brother	-0.02	niece	0.6	daughter	-0.01	son	-0.05
has la chau	kin	0.66	witness	-0.08	nephew	-0.01	family	0.21	brother	-0.11	sister	-0.06	daughter	-0.18	son	-0.12	child	0.06	daughter-in-law	0.01
has la chi	kin	-0.14	comrade	-0.17	resident	0.49	nephew	-0.34	grandchild	-0.06	brother	-0.54	niece	0.21	sister	0.5	son	0.12
has la chien	kin	-0.11	volunteer	0.2	niece	0.06
has la chinh	kin	0.08	grandchild	0.16
has la chu	kin	0.57	comrade	-0.36	family	-0.11	grandchild	0.28	niece	0.22	daughter	0.01	son	-0.06
has la co	kin	-0.27	resident	0.44	finder	-0.29	volunteer	-0.05	witness	0.11	teacher	0.14	nephew	0.24	grandchild	-0.14	child	-0.05	great-grandchild	0.07
has la con	kin	0.51	comrade	-0.37	resident	-0.21	official	-0.28	volunteer	0.42	witness	0.13	family	-0.36	brother	-0.16	niece	-0.09	daughter	0.33	wife	-0.06	son	0.29	daughter-in-law	0.16	great-grandchild	-0.17
has la cong	kin	0.16	comrade	-0.18	witness	0.04	family of foreign veteran	0.11	nephew	-0.01	family	0.01	brother	0.01
has la cu	kin	0.17	comrade	0.02	resident	0.02	official	-0.1	nephew	0.22	brother	-0.04	wife	-0.01	son	-0.09	sister-in-law	0.02	great-grandchild	0.17
has la cua	kin	-0.14	resident	0.36	official	0.07	cemetery keeper	0.06	nephew	-0.02	family	0.09	brother	0.09
has la cuu	kin	-0.32	volunteer	0.09
has la dai	kin	0.14	foreign veteran	0.11	nephew	0.21	daughter	-0.04	son	0.16
has la dam	niece	-0.01	son	0.02	great-grandchild	0.05
has la dan	kin	-0.24	comrade	-0.25	resident	-0.06	witness	0.55	nephew	-0.05	family	0.28	grandchild	-0.03	great-grandchild	0.23
has la danh	kin	-0.25	comrade	0.06	resident	0.19	official	0.02	son	0.02
has la dao	resident	0.02	brother	-0.12	child	0.06
has la dau	kin	0.13	family	0.1	grandchild	0.12	niece	-0.18
has la di	kin	-0.21	family	-0.1	grandchild	-0.01	son	0.15
has la dinh	comrade	-0.03	nephew	-0.1	grandchild	0.28
has la do	nephew	0.09	family	-0.07	son	-0.03
has la doan	kin	0.09	comrade	-0.26	volunteer	0.09	grandchild	0.17	niece	0.07
has la doi	resident	-0.16	finder	0.28	nephew	0.49
has la don	kin	0.29	resident	0.05	nephew	0.1
has la dong	kin	-0.2	comrade	0.05	nephew	-0.02	grandchild	0.12	daughter	-0.17	daughter-in-law	0.12
has la du	kin	0.02	comrade	-0.45	resident	0.08	witness	0.18	nephew	-0.06	family	0.47	grandchild	-0.17	daughter	0.15
has la duong	kin	0.08	family	0.14
has la em	kin	0.81	resident	-0.26	nephew	0.34	grandchild	0.34	brother	0.39	niece	-0.49	sister	0.32	daughter	-0.16	son	-0.25	child	-0.13	sister-in-law	0.23
has la giao	kin	0.18	resident	-0.14	teacher	0.2	nephew	-0.23
has la ha	comrade	0.04	resident	-0.01	nephew	-0.02	family	-0.17	grandchild	-0.17	niece	0.3	sister	-0.07	daughter	-0.05	son	0.21	daughter-in-law	0.08	great-grandchild	0.19
has la hai	comrade	0.08	resident	-0.08
has la ho	comrade	0.12	official	0.02	nephew	-0.35	brother	0.22	niece	0.1	sister-in-law	0.01
has la hoang	kin	0.17	comrade	0.09	resident	0.08	witness	-0.06	family	-0.13	brother	-0.11
has la huynh	comrade	0.17	family	-0.04
has la khong	kin	0.08	witness	-0.01	nephew	0.26	family	-0.01	grandchild	0.19	brother	-0.07
has la khu	comrade	-0.01	resident	-0.19	niece	-0.14
has la la	kin	0.24	comrade	-0.21	nephew	0.03
has la lai	resident	-0.05	volunteer	0.09	nephew	-0.01	brother	0.08
has la lam	comrade	-0.03	resident	0.13
has la le	kin	0.09	resident	0.11	official	-0.13	wife	-0.22	son	0.01	child	-0.06	daughter-in-law	0.01
has la liet	comrade	-0.11	resident	-0.16	official	0.1	volunteer	-0.03	family	0.58	grandchild	-0.05	niece	-0.4	son	0.29
has la linh	volunteer	0.3	witness	-0.05	nephew	-0.07	son	0.02
has la lo	nephew	0.39
has la ls	kin	-0.1	family	-0.06	grandchild	-0.1	niece	-0.1	sister	0.1
has la luong	wife	0.05
has la luu	kin	0.46	comrade	-0.02	daughter-in-law	0.01
has la ly	niece	0.07
has la ma	kin	-0.1	resident	0.18	nephew	-0.38	grandchild	0.14	niece	0.03	sister	0.07
has la mai	family	-0.02	grandchild	0.09	brother	0.09
has la mat	family	-0.08	grandchild	-0.04	wife	0.17
has la me	nephew	-0.05	family	-0.4	sister	0.31	great-grandchild	0.1
has la mo	kin	-0.68	comrade	-0.31	resident	0.73	official	0.05	cemetery keeper	0.05	grandchild	0.3
has la mot	comrade	-0.24	official	0.39	organisation	0.08	nephew	-0.09	grandchild	0.07	sister	0.09
has la nam	resident	-0.15	cemetery keeper	0.05	family of foreign veteran	0.12	family	-0.17	son	0.04
has la ngay	comrade	0.16	resident	-0.2	finder	0.03	family	-0.13	brother	0.09	sister	-0.11	child	0.17
has la nghiem	niece	-0.1	sister	0.29
has la ngo	kin	-0.05	comrade	0.03	nephew	-0.12	grandchild	0.09	niece	0.13
has la nguoi	kin	-0.22	comrade	0.05	resident	0.16	official	-0.39	volunteer	0.18	witness	0.07	family	0.21	grandchild	0.13	sister	0.04	son	-0.05	great-grandchild	0.34
has la nguyen	comrade	0.21	resident	0.02	official	-0.09	cemetery keeper	0.09	nephew	0.21	family	-0.01	grandchild	-0.17	niece	-0.02	wife	0.04
has la nha	kin	-0.13	comrade	-0.06	resident	0.24	volunteer	0.03	nephew	0.29	grandchild	-0.25
has la nong	wife	0.09	daughter-in-law	0.07
has la nu	comrade	0.05	niece	-0.07
has la o	resident	0.02	nephew	0.04	daughter	0.04
has la ong	kin	0.18	comrade	-0.13	resident	-0.11	official	0.31	volunteer	0.28	witness	0.28	teacher	0.03	nephew	-0.19	family	0.11	grandchild	0.2	niece	-0.16	daughter	-0.01	son	0.1	child	0.07	daughter-in-law	0.06	sister-in-law	-0.01
has la pham	kin	0.28	nephew	-0.04	grandchild	0.19	niece	-0.17	great-grandchild	0.1
has la phan	kin	0.33	volunteer	0.25	nephew	-0.39	sister	0.06
has la quan	resident	-0.45	cemetery keeper	0.16	grandchild	0.1
has la quang	comrade	-0.01	resident	0.14
has la ro	kin	0.16	witness	0.03	child	0.06
has la sai	nephew	0.01	niece	0.05
has la sau	grandchild	0.13
has la sinh	kin	-0.33	volunteer	0.47	niece	0.07	daughter	0.05
has la son	kin	-0.06	comrade	0.26	family	0.26
has la ta	comrade	0.22
has la tai	kin	-0.22	family	0.04
has la thach	grandchild	0.14	child	0.28
has la than	official	-0.19	cemetery keeper	-0.08
has la thang	kin	-0.32	resident	0.22	family	-0.03	wife	0.02	great-grandchild	0.02
has la thay	comrade	0.11	resident	0.04	witness	-0.05	teacher	0.22	nephew	-0.18
has la thi	kin	-0.02	resident	-0.28	organisation	0.11	teacher	0.15
has la thieu	kin	0.23	comrade	-0.08	nephew	-0.27	niece	0.34	child	0.01
has la thu	kin	0.24	brother	-0.05	niece	0.17	sister	0.19	wife	-0.02	son	-0.18	child	0.33
has la thuong	kin	0.41	finder	-0.08	family	0.03	wife	0.05
has la tieu	resident	0.05	family	-0.06
has la to	resident	-0.05	official	-0.07	finder	-0.17	foreign veteran	0.07	nephew	0.25	family	-0.03	grandchild	-0.04
has la toi	comrade	0.24	official	-0.24	witness	-0.08	nephew	0.01
has la tong	kin	0.08	finder	0.15	nephew	-0.02	family	-0.13	niece	0.09	wife	0.01	great-grandchild	0.06
has la tram	kin	-0.22	teacher	0.02	family	0.01
has la tran	kin	-0.29	comrade	0.23	official	-0.12	grandchild	0.36	niece	-0.04
has la trieu	resident	-0.02	nephew	-0.12	family	0.27	niece	-0.07
has la trinh	kin	0.04	family	-0.14	daughter	0.09
has la trung	resident	0.36	family of foreign veteran	0.1	nephew	0.07	family	0.17	son	-0.02
has la truong	kin	-0.35	resident	-0.05	official	0.43	organisation	0.11	nephew	-0.04	grandchild	0.11	wife	0.11
has la tu	comrade	-0.08	resident	0.16	witness	0.05	nephew	-0.12	grandchild	-0.04	niece	0.09	child	0.04
has la ut	kin	-0.1	witness	0.01	family	-0.04	child	0.29
has la van	resident	-0.15	witness	0.05	organisation	0.23	nephew	0.25	family	-0.22	niece	0.09
has la vi	kin	0.05	comrade	-0.02	daughter	0.14
has la vo	kin	0.08	comrade	0.1	nephew	-0.32	family	-0.02	grandchild	0.1	sister	-0.07	wife	0.41
has la vu	comrade	0.06	son	0.05
has la xa	comrade	0.28	resident	-0.23	official	0.24
has la y	resident	-0.06	volunteer	0.12	witness	-0.02	grandchild	0.04	daughter	-0.03
has lac	kin	-0.16	comrade	0.28	resident	0.09	official	-0.51	volunteer	-0.24	witness	-0.3	organisation	0.4	teacher	-0.22	foreign veteran	-0.4	nephew	-0.13	family	0.41	grandchild	0.4	brother	-0.05	niece	-0.31	daughter-in-law	-0.16	sister-in-law	-0.41	great-grandchild	-0.03
has lac cho	kin	0.01	comrade	-0.04	resident	0.06	sister	0.06	son	0.03
has lac cua	kin	0.27	comrade	0.01	nephew	-0.13	grandchild	0.03	son	-0.06
has lac don	official	0.08
has lac son	kin	-0.11	resident	-0.12	official	0.08	finder	0.01	grandchild	0.03
has lac toi	kin	0.1	daughter	0.11
has lach	comrade	-0.37	official	0.02	family	-0.32	grandchild	0.21	son	-0.02
has lai	kin	-0.04	comrade	-0.09	official	-0.2	cemetery keeper	0.69	volunteer	-0.21	witness	0.09	organisation	0.11	researcher	-0.29	nephew	0.1	family	0.5	sister	-0.25	daughter	-0.29	wife	-0.27	son	0.16	child	-0.11	daughter-in-law	-0.29	great-grandchild	-0.03
has lai anh	kin	0.17	comrade	-0.17	resident	0.15
has lai ba	grandchild	0.2	niece	0.02
has lai chau	finder	0.13	family	-0.08
has lai cho	resident	0.14	official	0.08	foreign veteran	0.01	nephew	0.36	family	-0.16	brother	-0.11	sister	0.02
has lai chon	kin	0.1	comrade	-0.14	grandchild	-0.04	brother	0.19
has lai co	resident	-0.09	teacher	0.18	nephew	0.15
has lai cua	family	-0.12	grandchild	0.08	niece	0.09
has lai de	kin	-0.14	resident	0.04	official	-0.05	finder	0.09
has lai do	kin	-0.08	witness	0.06	niece	0.01
has lai duoc	comrade	-0.01	teacher	0.02	foreign veteran	0.04	family	0.2
has lai ghi	comrade	-0.23	cemetery keeper	0.19	family	0.01	niece	-0.13	child	0.04
has lai khong	kin	-0.37	official	0.35	nephew	0.12
has lai la	kin	0.45	resident	-0.02	nephew	-0.11	brother	0.09	child	0.06	sister-in-law	0.07	great-grandchild	0.01
has lai loi	kin	-0.47
has lai may	kin	0.18	official	-0.01
has lai mot	kin	-0.09
has lai nam	kin	-0.09	resident	-0.13	organisation	0.08	daughter	0.05	son	-0.06	child	0.04
has lai o	niece	0.06	great-grandchild	0.11
has lai roi	kin	0.03	resident	-0.27	nephew	-0.21	son	0.2
has lai so	daughter-in-law	0.06
has lai ten	comrade	0.2	niece	0.18
has lai the	comrade	0.3
has lai thi	comrade	-0.06	official	-0.1	cemetery keeper	0.42	witness	0.01	family	0.06	grandchild	-0.13	great-grandchild	0.03
has lai toi	kin	0.4	comrade	0.11	finder	-0.01	family	0.1	son	-0.01
has lai trong	kin	-0.23	comrade	0.1	cemetery keeper	0.05
has lai tu	comrade	-0.09	resident	0.02	volunteer	0.13
has lai van	kin	0.19	nephew	0.16
has lai xe	kin	-0.25	comrade	0.17	resident	-0.76	finder	-0.06	volunteer	0.26	organisation	-0.03	family	-0.39	grandchild	0.1	brother	0.2	son	0.02	child	-0.09
has lak	kin	-0.09	comrade	-0.19	resident	-0.1	organisation	0.1	nephew	0.06	family	0.31	grandchild	-0.01	son	-0.11
has lam	kin	0.08	comrade	-0.08	resident	-0.28	official	0.14	finder	0.25	cemetery keeper	0.1	volunteer	-0.52	organisation	0.31	foreign veteran	-0.23	family of foreign veteran	-0.94	researcher	-0.14	nephew	-0.02	family	-0.08	grandchild	0.34	brother	-0.55	niece	-0.15	sister	-0.16	son	0.41	child	-0.02	daughter-in-law	0.25	sister-in-law	0.03	great-grandchild	-0.17
has lam bia	kin	0.03	resident	-0.04	nephew	-0.17	grandchild	0.04	brother	0.13
has lam chu	kin	-0.34	resident	0.06	witness	0.23
has lam chung	kin	0.08	official	-0.11	family	-0.47	grandchild	-0.26	son	0.61
has lam co	child	0.26	daughter-in-law	0.05
has lam dau	resident	0.08	nephew	-0.03	brother	0.15
has lam don	resident	0.06	official	0.13	family	-0.03	grandchild	0.08	brother	0.07	niece	-0.26	sister	-0.06	great-grandchild	0.01
has lam dong	finder	0.28	family	0.18
has lam duong	kin	0.04	resident	0.3	finder	-0.04	witness	-0.11	family	0.26	niece	-0.1	sister	-0.12	daughter	0.08
has lam giao	kin	0.18	comrade	-0.33	resident	0.08	witness	0.04	nephew	-0.08	family	0.01	grandchild	0.17	daughter	-0.04
has lam gio	kin	0.2	official	-0.01	family	0.09	niece	-0.12	daughter-in-law	0.04
has lam ho	kin	-0.06	comrade	0.28	resident	-0.38	official	-0.04	witness	0.07	nephew	-0.09	child	0.06
has lam lai	kin	0.09	official	-0.02	nephew	0.02	grandchild	0.1	son	0.14
has lam le	resident	0.19	finder	-0.08	witness	0.02	nephew	0.01	family	-0.32	sister-in-law	0.01
has lam lien	comrade	0.16	resident	-0.1	sister	0.06
has lam mo	kin	-0.24	comrade	0.14	resident	-0.02	child	0.09
has lam nguoi	official	0.12
has lam nha	comrade	0.1
has lam o	kin	0.7	comrade	-0.1	family	-0.19	grandchild	-0.16	son	0.18
has lam quan	kin	-0.13	cemetery keeper	0.09
has lam roi	sister	0.03
has lam thao	kin	0.42	resident	-0.1	son	0.06
has lam thi	kin	0.37	comrade	-0.19	family	0.11	grandchild	0.03
has lam tho	kin	-0.36	resident	0.17	nephew	0.02	family	-0.11	grandchild	-0.16
has lam toi	comrade	0.24
has lam truong	kin	0.05	nephew	-0.19	family	0.33
has lam van	kin	0.11	comrade	-0.19	witness	0.05	nephew	0.31	grandchild	-0.04
has lam xa	kin	-0.09	grandchild	0.01
has lam y	kin	0.21	comrade	-0.35	family	0.13	grandchild	-0.07	niece	0.16
has lan	kin	0.31	comrade	0.07	resident	-0.12	official	-0.28	finder	0.27	witness	-0.04	organisation	-0.03	teacher	0.24	nephew	-0.67	family	0.45	niece	0.42	sister	-0.07	wife	0.14	son	-0.1	daughter-in-law	0.09	sister-in-law	-0.01	great-grandchild	-0.04
has lan cuoi	kin	0.07	family	-0.12	daughter	0.24	son	0.14
has lan dau	kin	0.07	family	-0.23	niece	0.03	daughter	0.09
has lan khong	kin	0.11	nephew	-0.03
has lan nao	cemetery keeper	0.01	daughter-in-law	0.13
has lan roi	kin	-0.02	resident	0.14	brother	-0.12	sister	0.12	child	-0.1
has lang	kin	0.22	comrade	-0.17	resident	0.39	official	-0.39	cemetery keeper	-0.09	volunteer	-0.1	witness	0.26	organisation	-0.31	teacher	0.23	foreign veteran	-0.32	family of foreign veteran	0.17	researcher	0.25	nephew	0.02	family	0.32	grandchild	0.33	brother	0.06	niece	-0.33	sister	-0.45	daughter	-0.21	wife	-0.68	son	-0.41	child	0.09	daughter-in-law	-0.68	sister-in-law	0.18	great-grandchild	-0.03
has lang chon	kin	-0.06	comrade	-0.17	witness	0.12	nephew	-0.04	grandchild	0.23
has lang co	kin	0.33	resident	0.15	nephew	0.49	niece	-0.1	son	0.06
has lang dong	kin	0.06	comrade	-0.08	official	0.06
has lang giang	kin	-0.16	teacher	0.02	niece	-0.01	sister-in-law	0.06
has lang ha	nephew	0.1
has lang nhu	family of foreign veteran	0.11	brother	0.03
has lang plei	resident	0.14
has lang son	kin	0.11	comrade	0.03	official	-0.26	volunteer	-0.01	researcher	0.22	nephew	0.07	family	0.28	brother	0.08	niece	-0.33	sister	-0.14
has lang toi	kin	-0.62	official	0.37
has lang vay	resident	0.16	brother	0.04
has lanh	kin	-0.46	resident	-0.09	official	-0.04	finder	-0.06	volunteer	0.28	witness	0.11	nephew	-0.24	grandchild	0.08	niece	0.18	child	-0.03
has lao	kin	0.39	comrade	0.07	official	0.13	witness	0.23	organisation	-0.11	family of foreign veteran	-0.02	researcher	0.04	nephew	-0.22	family	-0.15	brother	0.15	niece	0.28	sister	0.35	daughter	-0.2	wife	0.14	son	0.12	daughter-in-law	-0.2	sister-in-law	-0.41
has lao anh	kin	0.23	nephew	-0.01	family	0.05	grandchild	0.04	brother	-0.31	sister	0.17
has lao bao	kin	0.03	comrade	-0.13	finder	0.25	volunteer	0.07	sister	0.01
has lao cai	kin	-0.04	comrade	0.11	foreign veteran	0.07	brother	0.21	niece	-0.09
has lao dong	kin	0.24	family	0.2	brother	0.38
has laos	kin	0.09	comrade	-0.2	finder	0.2	volunteer	0.07	witness	0.52	foreign veteran	-0.6	family of foreign veteran	-0.11	nephew	0.37	family	-0.14	grandchild	-0.02	brother	0.11	niece	-0.32
has lap	kin	-0.25	comrade	-0.16	resident	0.26	official	0.42	finder	-0.02	cemetery keeper	-0.27	volunteer	-0.22	witness	0.06	teacher	-0.19	foreign veteran	0.01	nephew	-0.18	grandchild	-0.12	daughter	0.1	wife	0.02	great-grandchild	0.16
has lap ban	witness	0.16	sister	0.08
has lap bien	official	0.3	finder	-0.04	nephew	0.03
has lap dat	finder	0.07	witness	0.16	grandchild	0.01	daughter	0.06
has lap lai	comrade	-0.08	resident	0.22	finder	-0.13
has lap le	comrade	-0.06	daughter	0.14
has lap thach	family	0.13
has last	kin	0.1	resident	-0.01	official	0.1	finder	0.47	foreign veteran	-0.26	family of foreign veteran	-0.14	researcher	-0.02	nephew	-0.19	sister	0.12	sister-in-law	0.11
has lat	kin	-0.08	volunteer	-0.01	witness	-0.05	nephew	0.18
has late	kin	-0.63	comrade	-0.05	finder	-0.21	volunteer	-0.04	organisation	0.1	foreign veteran	-0.12	family of foreign veteran	0.83
has later	kin	0.03	comrade	0.31	family of foreign veteran	-0.41	family	0.01	brother	0.05	niece	-0.15	sister-in-law	0.15
has lau	cemetery keeper	0.37	witness	0.21	nephew	-0.23	family	0.22	niece	-0.17	sister-in-law	0.12
has lay	kin	-0.22	resident	-0.34	official	0.24	volunteer	-0.24	witness	0.31	organisation	-0.52	teacher	-0.28	foreign veteran	-0.34	researcher	-0.03	nephew	-0.37	family	0.02	brother	0.36	sister	-0.09	daughter	-0.02	child	-0.14	sister-in-law	-0.29	great-grandchild	-0.04
has lay chong	nephew	-0.06	family	0.13	niece	0.01	daughter	0.28
has lay cot	kin	-0.09	comrade	0.12	nephew	0.26
has lay duoc	kin	0.05	witness	-0.01	nephew	0.04	family	-0.12	grandchild	-0.08	brother	0.49	child	0.03
has lay mau	kin	0.07	comrade	-0.11	resident	-0.2	finder	-0.18	volunteer	-0.01	family	0.19	grandchild	0.02	brother	-0.15	niece	-0.01	daughter	-0.17	son	0.03	great-grandchild	-0.1
has lay ngay	kin	0.19	daughter-in-law	0.03
has lay nhau	kin	0.2	wife	0.27
has lay nuoc	kin	-0.15	comrade	0.22
has lay ten	nephew	-0.42	grandchild	-0.01	niece	0.09	son	0.39
has lay tien	kin	-0.18	official	0.06	finder	0.42
has lay vo	official	0.12	family	0.04	grandchild	-0.22	niece	0.07	sister	0.13
has lay xac	kin	-0.06	resident	-0.17	volunteer	0.01	grandchild	0.12
has le	kin	-0.28	comrade	-0.19	resident	0.01	official	0.11	finder	-0.19	cemetery keeper	-0.39	volunteer	-0.13	witness	0.03	organisation	0.19	foreign veteran	0.08	nephew	-0.2	family	-0.18	grandchild	-0.07	brother	0.18	niece	-0.11	sister	0.26	wife	-0.38	son	-0.18	sister-in-law	-0.13	great-grandchild	-0.09
has le ba	kin	-0.13	resident	0.01	official	-0.09	finder	0.11	niece	0.16
has le canh	kin	0.38	volunteer	0.06	nephew	-0.22	grandchild	0.03	wife	0.09
has le chan	kin	0.19	comrade	-0.15	official	0.22	witness	0.01	nephew	0.21	family	-0.18	niece	-0.18	daughter	0.11
has le cong	kin	-0.1	comrade	0.27	daughter-in-law	0.01
has le dinh	nephew	0.03
has le duc	comrade	0.2	finder	0.06	foreign veteran	0.07	child	0.09
has le hong	kin	-0.08
has le huu	kin	-0.08	official	0.21	son	0.17
has le khac	kin	-0.26	cemetery keeper	0.1	grandchild	0.28
has le loi	kin	-0.14	official	0.32	grandchild	0.03
has le minh	kin	0.28	family	0.15
has le nam	kin	0.09	resident	0.15
has le quang	comrade	0.03	resident	-0.06	finder	-0.07	grandchild	0.01
has le thanh	kin	0.06	nephew	-0.02	grandchild	0.05	son	-0.05
has le thi	kin	0.1	comrade	0.15	official	-0.01	witness	0.03	organisation	-0.01	family	0.38	grandchild	-0.17	brother	0.03	sister	0.32	daughter	-0.23	wife	-0.3	son	-0.13	daughter-in-law	0.06	great-grandchild	-0.17
has le thuy	comrade	-0.11	daughter	0.13
has le trong	kin	-0.22	comrade	0.02	resident	0.24	family of foreign veteran	0.07	daughter	0.06
has le truy	comrade	-0.08	volunteer	0.05	sister-in-law	0.01
has le van	kin	0.34	resident	0.24	finder	-0.26	nephew	0.07	family	0.2	grandchild	-0.29
has le xuan	resident	-0.25	official	0.14	finder	0.17
has leader	kin	-0.22	volunteer	0.39	witness	-0.05	foreign veteran	-0.01	researcher	0.06
has left	comrade	0.29	volunteer	-0.06	witness	0.17	foreign veteran	0.03	family of foreign veteran	-0.2	nephew	-0.06	grandchild	-0.2	niece	0.09	sister	0.06	daughter	0.1	sister-in-law	0.04
has len	kin	0.14	comrade	0.15	resident	0.02	official	-0.03	finder	0.19	cemetery keeper	-0.18	volunteer	-0.21	witness	-0.26	organisation	-0.15	teacher	-0.23	foreign veteran	-0.06	nephew	-0.16	family	-0.02	grandchild	0.27	brother	-0.01	niece	0.08	sister	-0.04	wife	0.22	son	0.24	child	0.35	sister-in-law	0.19	great-grandchild	-0.02
has len bo	witness	0.07	nephew	0.21	grandchild	-0.02
has len chon	kin	-0.07	family	-0.01	grandchild	0.24
has len duoc	official	0.17	family	0.05
has len duong	kin	0.32	comrade	-0.06	family	-0.03	sister	-0.05	wife	0.38	son	-0.04	sister-in-law	0.02
has len lay	kin	-0.05	resident	0.2
has len nghia	kin	0.07	witness	0.04	family	0.07	son	0.03
has len thay	kin	-0.29	comrade	0.02	nephew	-0.02	family	-0.01
has len thi	comrade	0.12	resident	-0.19	niece	0.09
has lenh	kin	0.57	comrade	-0.07	resident	-0.01	nephew	-0.22	grandchild	0.36	brother	0.03	daughter	-0.03
has leo	comrade	0.39	witness	-0.03	teacher	0.09
has les	kin	-0.12	comrade	-0.07	resident	-0.06	official	-0.11	finder	-0.01	volunteer	-0.08	witness	0.42	organisation	-0.03	foreign veteran	0.41	researcher	0.27	family	0.03	grandchild	-0.1	brother	0.14
has let	foreign veteran	0.11	daughter-in-law	0.14
has letter	finder	0.45	volunteer	-0.08	witness	0.01	niece	0.07	sister-in-law	0.15
has letters	kin	-0.04	resident	0.31	finder	0.57	family of foreign veteran	-0.16	daughter	0.11
has leu	brother	0.02
has lh	finder	-0.2	nephew	0.36	family	-0.36	child	0.02
has lich	kin	-0.17	resident	0.24	finder	-0.06	witness	0.05	organisation	-0.05	teacher	0.02	nephew	-0.11	family	0.05	grandchild	0.02	niece	-0.09	sister	0.01	daughter	-0.2	wife	-0.15	son	0.15	daughter-in-law	0.07	sister-in-law	-0.01	great-grandchild	-0.09
has lich nam	kin	0.03	official	0.1	nephew	-0.08	family	0.32	grandchild	0.19	brother	-0.04	niece	-0.19	daughter	-0.01	son	0.05
has liem	kin	-0.08	comrade	0.26	finder	-0.2	nephew	0.45	niece	-0.1
has lien	kin	0.32	comrade	-0.15	resident	0.16	official	-0.15	cemetery keeper	-0.01	volunteer	0.31	witness	0.27	organisation	0.3	foreign veteran	-0.26	family of foreign veteran	-0.2	researcher	0.06	nephew	-0.18	grandchild	0.37	daughter	0.09	wife	-0.11	son	0.03	child	-0.54	daughter-in-law	-0.3	sister-in-law	0.04
has lien he	kin	0.15	comrade	-0.38	resident	-0.02	official	0.17	volunteer	0.11	nephew	-0.06	family	0.12	niece	0.14
has lien lac	comrade	0.15	resident	0.11	official	-0.7	volunteer	-0.24	witness	-0.22	organisation	0.45	nephew	0.03	grandchild	0.32	brother	-0.02	niece	-0.61	sister	0.08	daughter-in-law	-0.06
has lien son	finder	0.05	nephew	-0.18	niece	0.07
has liet	kin	-0.01	comrade	-0.21	resident	0.19	official	0.19	finder	-0.05	volunteer	-0.18	witness	0.2	organisation	-0.12	teacher	-0.2	foreign veteran	-0.14	family of foreign veteran	-0.14	researcher	-0.01	family	-0.01	grandchild	0.29	brother	-0.15	niece	-0.09	sister	0.06	daughter-in-law	-0.12	sister-in-law	0.05	great-grandchild	-0.21
has liet si	kin	0.14	comrade	-0.25	resident	-0.02	official	0.16	finder	-0.28	cemetery keeper	0.05	volunteer	-0.27	witness	0.03	organisation	-0.05	teacher	-0.29	foreign veteran	-0.1	family of foreign veteran	-0.12	nephew	-0.08	grandchild	0.16	brother	-0.07	sister	0.13	daughter	-0.09	daughter-in-law	-0.07	sister-in-law	0.07	great-grandchild	-0.16
has liet sy	kin	-0.11	resident	0.5	official	-0.1	finder	0.13	volunteer	0.04	witness	0.15	nephew	0.14	niece	-0.16	daughter	0.21
has lieu	kin	-0.11	comrade	-0.22	volunteer	0.32	witness	-0.04	family of foreign veteran	-0.12	niece	-0.47	daughter	0.15	great-grandchild	-0.1
has lieutenant	kin	-0.31	finder	-0.17	teacher	0.2	nephew	0.09	niece	-0.07	sister-in-law	0.15
has like	kin	-0.39	foreign veteran	-0.06	family of foreign veteran	0.06	grandchild	0.06
has lim	kin	-0.04	resident	0.02	finder	-0.1	volunteer	0.06	foreign veteran	0.29
has lin	kin	0.27	comrade	0.02	official	-0.11	brother	0.3	niece	0.32
has line	kin	-0.02	finder	-0.01	foreign veteran	0.07
has linh	kin	-0.27	comrade	0.14	resident	0.12	official	0.19	finder	-0.22	cemetery keeper	-0.59	witness	0.23	organisation	-0.89	teacher	0.04	foreign veteran	0.1	family of foreign veteran	0.12	nephew	0.12	family	-0.51	grandchild	0.03	brother	-0.17	niece	-0.23	sister	0.21	daughter	-0.13	child	-0.1	daughter-in-law	-0.12	sister-in-law	0.26
has linh bao	resident	-0.11	son	0.15
has linh cong	comrade	0.04	resident	0.13	nephew	-0.08	sister	0.03
has linh dac	kin	0.29	comrade	-0.12	resident	0.03	grandchild	0.04	son	0.19
has linh dai	resident	-0.14	witness	0.06	grandchild	-0.05	niece	0.14	child	0.01
has linh du	comrade	-0.11
has linh lai	volunteer	0.08	nephew	0.13	niece	-0.02	son	0.02
has linh my	kin	-0.01	comrade	-0.05	official	0.08	foreign veteran	0.28	great-grandchild	0.04
has linh nam	kin	0.18	resident	-0.19	family	0.13	brother	0.04	sister	-0.05
has linh su	comrade	0.3	official	0.09	witness	0.09
has linh thong	kin	-0.04	comrade	0.12	nephew	0.11	sister-in-law	0.05
has linh tieu	kin	-0.07	comrade	0.06	grandchild	-0.01	niece	0.02
has linh trung	kin	-0.38	comrade	-0.15	resident	0.05	volunteer	-0.2	witness	0.08	daughter	0.01
has list	resident	0.1	organisation	0.17	foreign veteran	-0.03	family of foreign veteran	-0.35	researcher	0.1	niece	-0.07	sister	0.11	daughter	0.02
has live	kin	0.67	comrade	0.16	witness	0.2	family of foreign veteran	-0.38	nephew	-0.01	family	-0.14	grandchild	0.03	brother	0.27	niece	0.11	sister	-0.17	daughter	-0.19	daughter-in-law	0.07	great-grandchild	0.01
has live in	kin	0.55	witness	0.22	family of foreign veteran	-0.19	grandchild	0.11	brother	0.33	sister	-0.11	daughter	-0.17	great-grandchild	0.02
has lived	resident	0.32	volunteer	0.16	witness	0.17	foreign veteran	-0.08	family of foreign veteran	-0.07	family	0.1
has lives	kin	0.21	comrade	0.01	witness	0.08	family of foreign veteran	-0.19	daughter-in-law	0.11
has lo	kin	-0.23	resident	0.11	official	0.04	finder	0.12	cemetery keeper	-0.27	volunteer	-0.31	teacher	0.06	family of foreign veteran	-0.29	researcher	-0.09	nephew	-0.09	family	-0.15	grandchild	0.52	brother	-0.05	niece	0.1	sister	0.53	daughter	-0.23	wife	-0.2	daughter-in-law	-0.5	great-grandchild	-0.25
has lo c	kin	-0.1	resident	0.26
has lo cao	comrade	0.06	resident	-0.2	finder	0.18	nephew	0.3	brother	-0.05	sister-in-law	0.06
has lo cot	volunteer	0.07	son	0.13
has lo gach	niece	-0.02
has lo o	comrade	0.15
has lo penicillin	official	0.04
has lo ra	resident	0.1	finder	-0.22	witness	0.05
has lo thi	kin	-0.22	comrade	-0.17	resident	-0.15	organisation	0.09	nephew	-0.42	brother	-0.08	niece	0.5	sister	0.18	daughter	0.04
has lo van	finder	-0.03	nephew	-0.23
has loa	kin	0.16	resident	-0.22	official	-0.02	finder	0.33	nephew	0.05
has loan	resident	0.12	finder	-0.07	foreign veteran	0.07	family of foreign veteran	0.02	nephew	0.09	grandchild	0.04	brother	-0.1	son	-0.02
has loc	kin	0.16	comrade	-0.06	resident	-0.08	official	0.18	finder	0.14	volunteer	-0.52	witness	0.5	organisation	0.14	teacher	-0.35	foreign veteran	-0.1	family of foreign veteran	-0.06	family	0.09	grandchild	-0.2	brother	0.01	niece	-0.19	daughter	-0.51	son	-0.34	daughter-in-law	0.28	sister-in-law	-0.19	great-grandchild	0.14
has loc binh	official	0.15	nephew	0.22
has loc ninh	kin	-0.08	resident	0.49	official	0.08	family	-0.4	grandchild	0.14	brother	0.41	daughter-in-law	0.02
has local	kin	0.38	nephew	-0.02	family	-0.02	grandchild	0.21	brother	0.03
has loi	kin	-0.29	comrade	-0.14	resident	-0.04	finder	0.11	volunteer	0.17	witness	0.5	organisation	-0.24	foreign veteran	0.3	researcher	-0.11	family	-0.07	grandchild	0.61	brother	-0.05	niece	-0.42	sister	-0.18	daughter	-0.22	wife	0.6	daughter-in-law	-0.2	sister-in-law	0.06	great-grandchild	-0.12
has loi ke	kin	-0.15	witness	0.12	foreign veteran	0.04
has loi o	nephew	0.42	grandchild	-0.01	niece	-0.01
has loi ong	kin	0.27	comrade	0.16	official	0.06	nephew	0.14	child	0.04
has loi ra	kin	-0.18	finder	0.46
has loi toi	volunteer	0.02
has lon	kin	0.27	comrade	-0.11	official	-0.42	finder	-0.01	cemetery keeper	0.03	volunteer	-0.2	teacher	0.11	nephew	0.28	family	-0.25	grandchild	-0.19	niece	-0.04	sister	0.18	daughter	-0.26	wife	-0.19	child	0.2	sister-in-law	0.15	great-grandchild	0.01
has long	kin	0.09	comrade	-0.35	resident	-0.19	official	0.07	finder	0.24	cemetery keeper	-0.31	witness	0.06	foreign veteran	0.04	family of foreign veteran	0.22	researcher	-0.09	nephew	-0.18	family	-0.13	grandchild	0.1	brother	0.2	niece	-0.07	sister	0.08	daughter	0.12	child	-0.1	sister-in-law	-0.3	great-grandchild	-0.05
has long an	kin	0.28	comrade	-0.29	resident	0.05	niece	-0.05
has long dai	kin	-0.18	comrade	0.06	resident	0.15	volunteer	0.1	brother	0.12
has long ho	kin	-0.18
has long khanh	kin	0.19	comrade	-0.09	official	0.17
has long quang	nephew	-0.12	niece	0.39	child	0.06
has looking	official	0.08	finder	0.07	witness	0.06	family of foreign veteran	-0.19	grandchild	0.11	daughter	0.01
has looking for	official	0.08	finder	0.08	family of foreign veteran	-0.12	grandchild	0.11	daughter	0.01
has lop	kin	-0.74	comrade	-0.06	resident	-0.03	official	-0.52	finder	0.01	volunteer	-0.5	witness	-0.5	teacher	0.44	nephew	0.09	family	-0.32	grandchild	0.06	sister	0.11	great-grandchild	0.3
has lost	kin	0.11	comrade	-0.24	family of foreign veteran	0.06	researcher	0.23	family	0.04	grandchild	-0.07	niece	-0.22	sister	0.19
has lot	comrade	0.13	resident	0.03	witness	0.15	nephew	0.22	brother	-0.04	niece	0.06
has ls	comrade	-0.52	official	0.04	cemetery keeper	-0.44	volunteer	-0.08	witness	-0.65	foreign veteran	-0.24	nephew	0.21	grandchild	-0.02	niece	-0.2	sister	-0.23	daughter	-0.06	wife	-0.43	son	-0.34	child	-0.61	daughter-in-law	0.18
has ls bui	kin	0.15	official	-0.18	family	0.02
has ls do	family	-0.01	great-grandchild	0.03
has ls le	volunteer	0.07	organisation	0.03
has ls nguyen	kin	0.01	volunteer	0.04	niece	-0.01	son	0.26
has ls pham	resident	-0.17	organisation	0.05	daughter-in-law	0.16
has ls tran	comrade	-0.06	resident	0.08	family	0.04
has ls vu	kin	-0.59	resident	0.33	volunteer	0.08
has lt	kin	-0.27	comrade	-0.07	finder	-0.12	volunteer	-0.27	foreign veteran	0.53	family of foreign veteran	-0.03	researcher	-0.09
has lu	kin	0.04	comrade	-0.36	resident	0.24	official	0.14	finder	0.5	cemetery keeper	-0.26	volunteer	0.39	witness	0.18	organisation	-0.26	teacher	-0.06	foreign veteran	-0.15	nephew	-0.26	family	0.2	grandchild	0.03	brother	-0.13	sister	0.12	daughter	0.18	son	0.28	child	-0.22	sister-in-law	0.06
has lu cuon	finder	0.16	volunteer	0.13	nephew	-0.1	family	0.05
has lu doan	kin	-0.18	comrade	0.13	family of foreign veteran	0.09	nephew	0.04	sister-in-law	0.07
has lu lu	resident	0.29
has lua	kin	0.7	resident	-0.2	finder	-0.25	cemetery keeper	-0.04	witness	0.21	grandchild	-0.18	brother	0.22	daughter	0.21	son	0.24	child	-0.08	daughter-in-law	-0.12	great-grandchild	-0.16
has luan	kin	-0.34	comrade	0.02	resident	0.47	witness	0.21	family	-0.31	grandchild	0.13	brother	0.35	niece	-0.01	daughter	0.32
has luat	kin	0.14
has luc	kin	0.13	comrade	0.01	resident	-0.32	official	-0.33	cemetery keeper	-0.75	volunteer	-0.5	witness	0.1	organisation	-0.13	foreign veteran	-0.12	nephew	-0.46	niece	0.17	daughter	0.1	wife	-0.22	son	0.07	child	0.08	sister-in-law	0.23	great-grandchild	-0.1
has luc ay	resident	-0.1	nephew	-0.16	family	0.08
has luc dau	kin	-0.28	official	0.08	nephew	0.12	family	-0.32	sister-in-law	0.02
has luc di	kin	0.17	comrade	0.18	nephew	-0.04	grandchild	-0.03	sister	0.15	son	0.05
has luc do	kin	-0.25	comrade	-0.24	resident	0.24	official	-0.21	witness	0.53	niece	0.27	sister	-0.28	daughter	0.04
has luc ho	daughter	0.06
has luc mat	nephew	0.37	family	-0.14
has luc nam	volunteer	0.06	nephew	-0.34	family	-0.03	daughter-in-law	0.07
has luc thi	kin	0.34	daughter	0.08	son	0.02
has luc toi	comrade	0.15	official	0.11	finder	-0.03	daughter	-0.04
has luc van	resident	0.49	volunteer	-0.04	nephew	-0.08	niece	0.12
has lui	comrade	0.18	witness	0.08	teacher	0.22	family	-0.15	brother	0.17	daughter	0.12
has lum	daughter	0.09
has lun	kin	-0.17	comrade	0.6	finder	-0.26	researcher	0.18	family	0.15	grandchild	0.1
has lung	kin	0.16	comrade	-0.21	resident	-0.02	official	0.12	finder	0.15	cemetery keeper	-0.1	witness	-0.51	organisation	-0.31	nephew	0.07	family	-0.31	grandchild	-0.07	brother	-0.2	niece	-0.23	sister	0.05	daughter	0.1	son	0.15
has lung co	resident	-0.22	witness	0.01	daughter-in-law	0.01
has luoc	resident	-0.02	official	-0.05	witness	-0.18	organisation	0.08	wife	0.02
has luoc nhom	resident	-0.06	official	-0.17	witness	-0.08
has luoi	comrade	-0.21	resident	0.09	finder	0.38	volunteer	-0.19	witness	0.19	organisation	0.14	grandchild	0.2	daughter-in-law	0.07
has luom	kin	-0.1	comrade	0.37	resident	-0.19	organisation	0.27	sister	0.05
has luon	kin	0.67	resident	-0.29	official	-0.09	finder	-0.19	volunteer	0.05	nephew	0.31	brother	0.1	sister	-0.25	daughter	-0.11	daughter-in-law	-0.05
has luong	kin	-0.15	comrade	0.41	resident	-0.43	official	-0.06	cemetery keeper	0.01	teacher	-0.18	foreign veteran	0.08	researcher	-0.05	nephew	0.37	family	-0.1	grandchild	-0.2	niece	-0.9	sister	-0.02	daughter	0.31	wife	0.09	son	-0.08	child	0.12	sister-in-law	0.1	great-grandchild	0.04
has luong thi	official	-0.16	witness	0.26
has luong van	kin	-0.22	resident	-0.16	official	-0.03	cemetery keeper	0.14	organisation	0.19	grandchild	-0.11	great-grandchild	0.08
has luot	kin	-0.4	resident	0.56
has lut	kin	-0.14	nephew	0.03
has luu	kin	-0.18	resident	0.13	official	-0.12	witness	-0.1	teacher	-0.17	family of foreign veteran	-0.39	nephew	-0.2	family	0.14	sister	-0.01	daughter	0.29	wife	0.06	child	-0.09	sister-in-law	-0.34	great-grandchild	-0.36
has luu ba	kin	0.25
has luu dan	kin	0.05	resident	0.1	official	-0.02
has luu dinh	niece	0.05
has luu nghe	grandchild	0.18
has luu quang	nephew	-0.04	family	0.05	niece	0.03
has luu thi	kin	0.42	comrade	-0.2	resident	-0.03	official	0.13	organisation	0.01	daughter	0.1
has luy	comrade	-0.25	witness	0.16	family	0.03	daughter	0.08
has luyen	kin	0.04	official	-0.15	volunteer	0.08	witness	-0.04	nephew	0.06	family	0.25	grandchild	-0.21	brother	-0.18	sister	0.15
has luyen o	nephew	0.08	brother	-0.07	sister	0.01
has ly	kin	0.01	comrade	0.22	resident	-0.08	official	0.04	finder	0.08	volunteer	0.17	witness	0.07	organisation	-0.14	teacher	0.02	foreign veteran	-0.49	family of foreign veteran	-0.43	researcher	0.22	nephew	0.89	grandchild	-0.24	brother	-0.21	sister	-0.02	son	0.15	child	-0.57	great-grandchild	-0.31
has ly a	kin	-0.12	witness	0.05	foreign veteran	-0.03	researcher	0.08	nephew	0.11	brother	0.06
has ly chinh	kin	0.19	comrade	-0.33	official	0.25	son	0.04
has ly nhan	sister	0.01
has ly tac	comrade	-0.21
has ly van	kin	0.17	family of foreign veteran	-0.08	grandchild	0.09	daughter	0.07
has lz	foreign veteran	0.11
has m	kin	0.39	comrade	-0.2	resident	0.38	official	0.38	volunteer	-0.42	witness	0.08	foreign veteran	-0.12	family of foreign veteran	-0.44	researcher	0.41	nephew	-0.71	brother	-0.3	niece	0.54	daughter	-0.29	child	-0.11	daughter-in-law	-0.14	great-grandchild	0.15
has m a	foreign veteran	-0.24	researcher	0.29	grandchild	-0.13	niece	0.08
has ma	kin	0.43	resident	0.25	official	-0.16	finder	-0.75	volunteer	-0.34	organisation	-0.84	teacher	-0.21	foreign veteran	-0.21	family of foreign veteran	-0.21	researcher	-0.27	family	-0.36	grandchild	0.04	brother	0.14	sister	-0.32	daughter	0.19	wife	-0.87	son	-0.03	child	0.27	sister-in-law	0.19	great-grandchild	0.17
has ma anh	resident	0.1
has ma bia	kin	0.09	resident	0.11
has ma chua	kin	-0.36	resident	-0.16	finder	0.01	nephew	-0.05	brother	-0.12	niece	0.08	daughter	0.18
has ma con	kin	0.96	comrade	-0.5	nephew	-0.26	family	-0.24	grandchild	-0.08	sister	0.24	daughter	0.16	child	0.37	great-grandchild	-0.02
has ma em	kin	0.12	volunteer	0.28	niece	0.08	daughter	0.17
has ma gio	kin	0.08	comrade	-0.01	brother	0.07
has ma khong	kin	0.29	resident	-0.13	official	0.06	cemetery keeper	0.02	witness	-0.35	nephew	0.16	family	0.04	grandchild	-0.02	brother	-0.01	niece	-0.12	sister	-0.02	son	-0.16	child	0.1	daughter-in-law	0.15
has ma la	kin	-0.34	family	0.06	niece	-0.04	sister-in-law	0.25
has ma mere	kin	0.35	nephew	0.07	family	-0.04	grandchild	-0.01	brother	0.17	daughter	0.08
has ma nha	resident	-0.15	nephew	-0.32	family	-0.18	niece	0.37	great-grandchild	0.02
has ma noi	resident	-0.07	grandchild	-0.13	niece	0.12	child	0.14
has ma o	comrade	0.23	volunteer	0.02	nephew	-0.21	grandchild	0.18
has ma ong	kin	-0.12	resident	0.33	family	0.01	great-grandchild	0.08
has ma thi	nephew	-0.2	family	0.04	niece	0.37
has ma thuot	kin	-0.13	official	0.09	nephew	0.1	family	-0.12	brother	0.04
has ma toi	kin	0.35	comrade	-0.54	resident	0.18	witness	0.25	foreign veteran	0.02	nephew	-0.63	grandchild	-0.06	son	0.06	child	0.18
has ma tui	kin	0.14	comrade	-0.39	witness	-0.1	teacher	0.08	niece	0.25	sister	0.08
has ma van	kin	-0.27	resident	0.14
has mac	kin	-0.03	resident	-0.01	official	0.07	finder	0.03	organisation	-0.09	family of foreign veteran	0.23	family	0.07	grandchild	0.32	niece	-0.01	sister	-0.1	daughter	-0.07	wife	-0.12
has mac ao	kin	0.35	comrade	-0.14	resident	0.04	nephew	-0.04	brother	0.13
has mac dang	comrade	0.16	nephew	0.19
has mac thi	kin	0.06	nephew	-0.21	family	0.12	daughter	-0.11
has mac van	kin	-0.07	comrade	0.01	resident	-0.07	official	0.17	finder	0.01	foreign veteran	0.02
has mach	foreign veteran	0.02	family	-0.03	brother	0.13	sister	0.07
has made	comrade	0.1	foreign veteran	0.02
has mah	comrade	-0.02	resident	-0.06	finder	0.09	sister	0.05
has mai	kin	0.22	comrade	0.03	official	-0.1	finder	0.15	cemetery keeper	-0.17	volunteer	0.36	witness	-0.29	organisation	-0.08	teacher	0.28	foreign veteran	0.14	researcher	0.32	family	0.27	grandchild	-0.13	niece	-0.17	sister	0.21	daughter	0.01	wife	0.35	son	-0.29	great-grandchild	-0.28
has mai son	volunteer	0.02	nephew	-0.15	brother	0.04	niece	0.18
has mai tang	kin	0.08	comrade	-0.04	resident	0.28	volunteer	-0.04	family	0.44	grandchild	-0.25	brother	-0.15	niece	-0.38	sister	0.24	wife	0.28
has mai thi	volunteer	0.01	nephew	0.2	family	0.24	grandchild	-0.09	daughter	-0.01
has mai van	resident	0.15	official	0.34	organisation	-0.03	foreign veteran	0.09	brother	0.03
has mai xuan	kin	-0.23	comrade	-0.01	official	-0.11	volunteer	-0.06	teacher	0.09	researcher	0.05	brother	0.17
has mail	kin	0.38	resident	-0.03	official	0.1	finder	-0.12	volunteer	-0.05	foreign veteran	0.33	family	-0.23	sister	0.18	son	0.13
has mais	comrade	0.15	daughter	-0.01
has mam	kin	-0.18	comrade	-0.75	resident	0.09	witness	0.15	family	-0.05
has man	kin	-0.41	comrade	0.02	resident	0.34	finder	0.08	cemetery keeper	-0.08	volunteer	0.23	witness	0.35	organisation	0.09	family of foreign veteran	0.02	family	-0.13	niece	-0.3	sister	0.18	daughter	0.31	wife	-0.04	son	-0.31	daughter-in-law	0.05	sister-in-law	0.1
has mang	kin	0.02	comrade	-0.14	resident	0.32	finder	0.15	cemetery keeper	-0.14	volunteer	-0.01	witness	-0.12	family of foreign veteran	-0.03	nephew	-0.25	family	-0.69	grandchild	0.18	brother	0.14	niece	0.18	sister	-0.29	daughter	0.2	wife	0.31	son	0.43	sister-in-law	-0.01
has mang ten	kin	-0.23	resident	0.03	volunteer	-0.21	organisation	0.11	grandchild	0.15	brother	0.1	son	0.01
has mang ve	kin	0.48	volunteer	0.02	family	-0.11	niece	0.07
has manh	kin	-0.29	comrade	-0.02	official	-0.11	finder	0.21	cemetery keeper	-0.08	witness	-0.04	teacher	-0.01	foreign veteran	0.3	nephew	0.37	family	0.03	grandchild	0.06	niece	-0.19	sister	-0.34	wife	0.14	son	-0.33	child	0.02	great-grandchild	-0.05
has manh coi	kin	-0.36	comrade	0.21
has manh giay	comrade	-0.1	finder	0.04	grandchild	0.03
has mao	kin	0.05	resident	-0.12	official	-0.43	volunteer	0.2	witness	0.07	teacher	0.05	nephew	0.1	grandchild	0.12	brother	0.05	son	-0.31
has map	kin	-0.31	comrade	-0.1	official	0.07	volunteer	-0.23	foreign veteran	0.39
has march	resident	-0.02	finder	0.14	volunteer	-0.13	nephew	0.16	grandchild	0.3
has marines	kin	-0.21	finder	-0.08	foreign veteran	0.19	family of foreign veteran	0.15
has marked	finder	-0.06	foreign veteran	0.38
has mars	kin	-0.14	resident	0.19	finder	0.12	family of foreign veteran	0.08	researcher	0.07	family	0.07	daughter	-0.05
has mat	kin	0.2	comrade	-0.02	resident	0.06	official	-0.08	finder	-0.01	cemetery keeper	-0.54	witness	-0.13	organisation	-0.19	teacher	-0.31	foreign veteran	-0.34	family of foreign veteran	-0.18	researcher	-0.35	nephew	-0.17	family	0.22	grandchild	-0.11	brother	-0.04	niece	-0.07	daughter	0.05	wife	0.13	son	0.1	sister-in-law	-0.38	great-grandchild	-0.29
has mat anh	resident	-0.35	grandchild	0.07	sister	0.05
has mat ba	resident	0.25
has mat ben	resident	-0.05	official	-0.03	teacher	0.11
has mat bo	kin	-0.16	family of foreign veteran	0.11	son	-0.07	child	0.17	daughter-in-law	0.01
has mat ca	family	0.03
has mat chi	official	-0.1	teacher	0.01
has mat cho	kin	-0.39	comrade	0.25	resident	0.28	official	-0.01	organisation	0.1
has mat chon	kin	-0.32
has mat co	kin	0.1	comrade	-0.01	resident	0.16	official	0.05	nephew	0.29	niece	0.06
has mat con	kin	0.03	comrade	-0.02	nephew	0.14	family	-0.03	brother	-0.1	daughter-in-law	0.1
has mat cung	witness	0.41	nephew	-0.1
has mat dau	kin	0.13	comrade	-0.03	nephew	-0.05	family	0.12	grandchild	0.1	brother	-0.19	child	0.09
has mat dem	comrade	-0.07	official	0.21	grandchild	-0.22	son	0.25
has mat do	kin	0.03
has mat het	family	-0.02
has mat hoi	kin	0.01	family	0.1	sister-in-law	0.05	great-grandchild	0.03
has mat hom	kin	0.19	family	-0.14	grandchild	0.18
has mat la	kin	0.08	comrade	-0.16	niece	-0.04
has mat lien	kin	0.28	comrade	-0.25	family	-0.07	grandchild	0.09	niece	-0.11	son	0.15
has mat luc	resident	-0.06	nephew	0.02	daughter-in-law	0.03
has mat mot	resident	0.17	volunteer	0.13
has mat nam	comrade	-0.05	official	0.22	volunteer	-0.13	witness	-0.48	family	0.14	brother	-0.07	niece	-0.23	daughter	0.21	son	0.01	child	-0.23
has mat ngay	kin	0.27	resident	0.06	volunteer	-0.02	nephew	-0.11	family	0.05	brother	-0.09	sister	0.35	daughter	-0.22	wife	0.42	son	0.07	daughter-in-law	-0.13
has mat o	kin	0.23	comrade	0.23	resident	-0.59	official	-0.11	finder	-0.03	cemetery keeper	-0.01	witness	-0.34	organisation	-0.02	nephew	-0.04	family	0.01	brother	-0.1	niece	0.08	daughter	0.05	wife	-0.17	child	0.16
has mat ong	kin	-0.02	resident	0.19	grandchild	-0.19	brother	0.09	daughter	0.03
has mat roi	kin	0.03	comrade	-0.29	resident	0.17	official	-0.06	finder	-0.03	nephew	-0.12	family	0.55	grandchild	-0.22	sister	-0.06	wife	-0.01	child	0.03	sister-in-law	0.12
has mat sau	kin	0.31	comrade	-0.28	resident	-0.47	nephew	0.05	family	-0.42	grandchild	0.12	niece	0.04
has mat tai	comrade	0.05	official	-0.12	nephew	-0.12	family	0.36	grandchild	-0.07	brother	0.38
has mat thang	comrade	0.06	resident	-0.15	nephew	-0.33	niece	0.22
has mat thi	comrade	-0.09	great-grandchild	0.11
has mat tich	kin	0.01	comrade	0.43	resident	-0.34	family	0.1	grandchild	-0.36	daughter	-0.14
has mat toi	resident	-0.19	brother	0.07
has mat tran	kin	0.53	comrade	0.12	resident	-0.43	official	0.21	volunteer	-0.23	witness	-0.14	organisation	0.03	nephew	0.16	grandchild	-0.09	brother	0.12	niece	-0.37	sister	0.2	wife	0.34	son	0.09	child	-0.03	sister-in-law	-0.3	great-grandchild	0.04
has mat tren	kin	-0.1	witness	0.12
has mat troi	kin	-0.15	comrade	0.08	witness	0.4
has mat trong	kin	0.41	family	-0.4	grandchild	-0.15	brother	0.2	niece	0.35	sister	-0.12	daughter	-0.02
has mat truoc	nephew	-0.21	brother	0.15	daughter	0.13	child	0.09
has mat vi	kin	0.19	foreign veteran	0.06	niece	-0.13	wife	0.05
has mat xac	kin	0.03	nephew	0.2	grandchild	-0.31	son	0.1
has mau	kin	0.11	finder	-0.24	cemetery keeper	-0.06	volunteer	-0.4	foreign veteran	-0.19	nephew	0.07	family	0.14	grandchild	-0.14	sister	-0.12	wife	-0.08	child	-0.27	daughter-in-law	-0.09	sister-in-law	-0.19	great-grandchild	-0.32
has mau adn	kin	0.11	resident	-0.18	nephew	-0.23	grandchild	0.24	daughter	0.08	child	0.01	daughter-in-law	0.03
has mau cua	kin	0.25	nephew	0.05	family	-0.09	grandchild	0.21	sister	0.14
has mau than	resident	0.16	finder	-0.11	nephew	0.07	grandchild	-0.19	niece	0.13	child	-0.04
has may	kin	0.11	comrade	-0.16	finder	0.13	cemetery keeper	-0.39	volunteer	-0.24	witness	-0.24	organisation	0.09	foreign veteran	-0.02	family of foreign veteran	0.03	researcher	0.2	nephew	0.17	family	-0.32	brother	-0.04	niece	-0.36	daughter	0.11	wife	0.21	child	0.14	sister-in-law	-0.19	great-grandchild	0.23
has may anh	comrade	0.05	official	0.03	volunteer	0.04	witness	-0.18	nephew	0.44	family	-0.59	grandchild	0.21	brother	-0.2	wife	0.2	son	-0.05	child	0.22
has may ba	kin	-0.24	resident	0.07
has may bay	kin	0.22	comrade	-0.57	resident	-0.14	official	0.04	finder	0.2	witness	0.52	family of foreign veteran	0.08	nephew	-0.27	grandchild	0.17	brother	0.12	niece	-0.3	sister	-0.27	daughter	0.24	son	0.22	great-grandchild	0.01
has may chu	kin	0.2	resident	-0.38	finder	0.02	witness	0.07	family	0.3	niece	-0.1	daughter	0.44
has may chuc	kin	0.2	resident	-0.47	nephew	-0.02
has may dong	official	-0.05
has may hom	kin	0.11	resident	-0.01
has may lan	family	0.3	niece	-0.01	child	0.23
has may nam	comrade	-0.05	official	-0.1	organisation	0.04	family	-0.14
has may nguoi	kin	0.17	comrade	-0.31	resident	0.14	official	0.03	grandchild	-0.22	brother	0.2	sister	-0.17	child	0.08	daughter-in-law	0.05
has may ong	kin	-0.44	comrade	-0.35	resident	0.41	official	-0.03	finder	0.19	witness	0.04
has may truong	comrade	0.32
has may xuc	kin	0.16	resident	-0.19	finder	0.13	family	0.13
has maybe	comrade	-0.03	resident	0.07	finder	-0.11	foreign veteran	0.13	family of foreign veteran	-0.24	nephew	0.24
has me	kin	0.21	comrade	0.17	official	0.33	finder	-0.7	cemetery keeper	-0.46	volunteer	-0.76	witness	-0.2	organisation	-0.21	foreign veteran	0.08	family of foreign veteran	0.16	researcher	-0.54	nephew	0.32	family	-0.03	grandchild	-0.19	niece	-0.12	wife	-0.46	son	0.04	great-grandchild	-0.45
has me anh	kin	-0.33	nephew	-0.08	sister	0.2
has me chau	kin	0.48	comrade	-0.2	family	0.09	great-grandchild	0.18
has me chong	kin	0.03	comrade	-0.08	resident	-0.19	family	-0.13	grandchild	-0.42	sister	-0.15	wife	-0.03	daughter-in-law	0.77	sister-in-law	0.47
has me con	kin	0.09	comrade	0.15	resident	-0.06	nephew	-0.06	grandchild	-0.13	wife	0.21	child	0.11
has me em	kin	0.29	comrade	0.24	official	-0.13	nephew	0.52	family	-0.63	grandchild	0.06	brother	-0.6	daughter	0.24
has me la	kin	0.07	resident	-0.08	official	0.02	nephew	0.16	family	-0.23
has me liet	kin	-0.12	official	0.21	nephew	0.1	grandchild	-0.03
has me to	kin	-0.02	family of foreign veteran	-0.12	daughter-in-law	0.14
has me toi	kin	0.67	comrade	-0.52	resident	-0.04	finder	-0.12	witness	0.13	family	-0.13	grandchild	-0.44	brother	0.02	niece	-0.16	sister	0.57	wife	-0.51	son	0.09	child	0.07	daughter-in-law	-0.14	sister-in-law	-0.2
has me tui	resident	0.22	nephew	-0.02	grandchild	0.24	sister	0.02
has me vnah	kin	-0.55	official	0.15	nephew	0.14	family	-0.24	sister	0.17
has medic	kin	-0.27	comrade	0.22	volunteer	0.22	foreign veteran	0.31
has men	kin	-0.57	resident	-0.26	finder	0.2	witness	-0.01	organisation	0.13	foreign veteran	-0.03	nephew	-0.11	sister-in-law	0.17
has meo	kin	0.32	comrade	-0.13	resident	-0.22	family	-0.11	grandchild	-0.01	sister	0.07
has mep	kin	0.28	comrade	-0.03	resident	-0.11	nephew	-0.02	brother	0.31
has merci	kin	0.63	family of foreign veteran	-0.21	family	0.18	grandchild	0.07	daughter	0.08
has mere	kin	0.29	comrade	0.04	brother	0.12	sister	-0.02	daughter	0.02
has met	kin	-0.63	comrade	-0.03	official	0.2	volunteer	0.14	witness	0.21	niece	-0.06
has mi	resident	0.09	official	0.28	finder	-0.12	witness	-0.11	nephew	-0.22	family	0.24	son	0.28
has mien	official	-0.23	finder	-0.06	cemetery keeper	0.13	witness	-0.13	organisation	0.12	foreign veteran	0.25	nephew	-0.48	family	-0.26	grandchild	0.32	sister	0.16	great-grandchild	0.08
has mieng	comrade	-0.21	resident	0.24	finder	0.33	witness	-0.05	family	-0.05	niece	-0.04	sister	0.05	great-grandchild	0.03
has mieu	kin	-0.43	resident	0.53	official	-0.07	finder	0.04	witness	0.59	nephew	0.03	family	0.04	daughter	-0.05
has mieu ba	kin	-0.18	resident	0.1
has min	kin	0.35	comrade	0.48	resident	-0.24	official	-0.44	volunteer	0.14	family	-0.26	grandchild	-0.08	brother	0.31	sister	-0.16	daughter	0.08	child	-0.24	daughter-in-law	-0.05
has min o	kin	0.2	grandchild	-0.13	brother	0.11
has mine	kin	0.43	comrade	0.09	official	0.11	family of foreign veteran	-0.1	nephew	-0.13	sister	0.26	sister-in-law	0.12
has minh	kin	-0.07	resident	-0.16	official	-0.14	finder	0.4	cemetery keeper	-0.58	volunteer	0.26	witness	-0.47	organisation	0.09	teacher	-0.02	family of foreign veteran	0.04	family	-0.03	grandchild	-0.11	brother	0.16	niece	-0.3	wife	-0.19	son	-0.41	child	0.28	daughter-in-law	-0.51	sister-in-law	-0.24
has minh chau	volunteer	0.03	family	-0.06	child	0.02
has minh chi	kin	0.36	comrade	-0.35	resident	-0.03	volunteer	-0.23
has minh co	kin	0.39	resident	0.36	nephew	0.17	family	0.03
has minh dang	kin	-0.3	comrade	-0.23	volunteer	0.27	foreign veteran	0.05	family	0.25
has minh di	kin	-0.14	resident	-0.07	finder	0.27	volunteer	0.17	witness	0.04	family	-0.14	child	0.03
has minh hoi	kin	0.1	nephew	-0.06	family	0.23	niece	-0.18
has minh khong	kin	0.01	resident	-0.02	family	-0.09	child	0.02
has minh la	kin	0.01	comrade	0.29	resident	0.35	official	-0.24	witness	-0.05	nephew	-0.08
has minh man	kin	-0.02	official	0.04	nephew	0.06
has minh o	resident	0.25	finder	-0.19	family of foreign veteran	0.1	brother	0.08	son	0.13
has minh ten	kin	-0.01	finder	-0.16	family	-0.01	grandchild	0.02	daughter	0.03
has minh toi	daughter	0.09
has mis	kin	0.03	comrade	-0.04	finder	-0.15	witness	0.18	family	-0.04	brother	0.2	niece	-0.09
has mit	kin	0.12	resident	-0.08	foreign veteran	0.01	nephew	-0.1	niece	0.05
has mme	resident	0.18	finder	0.03	organisation	0.11	teacher	0.22	family of foreign veteran	-0.08	nephew	-0.08	family	0.04	niece	0.36
has mn	kin	0.55	comrade	0.04	resident	-0.08	nephew	0.01	family	-0.02	grandchild	0.03	brother	0.07	niece	-0.24	great-grandchild	0.03
has mo	kin	0.33	comrade	0.11	resident	0.07	official	-0.04	finder	-0.54	cemetery keeper	0.2	volunteer	0.03	witness	-0.54	organisation	-0.03	foreign veteran	-0.29	family of foreign veteran	-0.46	researcher	-0.26	nephew	0.07	grandchild	0.02	brother	-0.13	niece	-0.13	sister	0.1	daughter	0.15	wife	-0.1	son	0.04	daughter-in-law	-0.16	sister-in-law	-0.34
has mo anh	kin	-0.29	comrade	-0.23	resident	0.56	official	0.48	cemetery keeper	-0.19	nephew	-0.15	family	-0.02	sister	0.43
has mo ba	kin	0.11	comrade	-0.13	resident	-0.14	finder	0.1	teacher	0.04	nephew	-0.05	niece	0.02	child	0.05
has mo bac	comrade	-0.09	volunteer	0.48	nephew	0.16	family	0.09	grandchild	-0.35	niece	0.05	child	-0.03
has mo bo	kin	0.11	comrade	-0.04	volunteer	-0.01	family	-0.08	brother	-0.06	daughter	0.22	son	0.15	child	0.01
has mo cau	kin	0.33	grandchild	-0.21	niece	0.4
has mo cay	kin	0.43	comrade	-0.05	resident	-0.05	official	0.06	volunteer	0.07	witness	-0.12	nephew	-0.3	family	0.29	brother	-0.08	daughter	0.09
has mo chi	official	-0.13	volunteer	-0.08	family	0.04	niece	-0.21	daughter	0.04
has mo cho	nephew	0.11	son	0.18
has mo chu	comrade	-0.05	resident	-0.02	official	0.2	nephew	0.42	family	-0.02	grandchild	-0.11	brother	-0.1
has mo chua	kin	0.1	official	-0.02	nephew	0.12	family	-0.19	niece	-0.14	daughter	-0.07
has mo chung	kin	0.3	nephew	-0.11	family	-0.01	brother	0.19	niece	0.04	great-grandchild	0.11
has mo co	kin	-0.34	comrade	-0.13	official	0.04	witness	0.03	nephew	-0.15	grandchild	0.16	niece	-0.08	sister	0.06	child	0.12
has mo con	comrade	-0.02	nephew	0.23	great-grandchild	0.03
has mo cu	kin	0.12	comrade	-0.04	great-grandchild	0.29
has mo cua	kin	-0.58	comrade	0.47	resident	0.19	finder	0.01	family	0.13	niece	-0.03
has mo da	kin	0.08	official	0.22	daughter	0.19	son	0.05
has mo dat	resident	-0.19	finder	-0.01	grandchild	0.03
has mo dau	comrade	0.25	family	0.2
has mo de	kin	-0.04	resident	0.13	official	-0.13
has mo do	resident	0.08	cemetery keeper	0.08	sister-in-law	0.06
has mo duc	comrade	-0.07	teacher	0.01
has mo em	kin	0.36	comrade	-0.02	resident	0.02	nephew	0.12	family	-0.26	brother	0.51	sister	0.02
has mo ghi	resident	0.23	niece	0.25	sister	-0.06
has mo gio	comrade	0.21	resident	-0.13	official	0.2	nephew	0.45	family	-0.15	niece	-0.16
has mo hai	kin	-0.02	comrade	0.18
has mo hien	kin	-0.01	official	-0.18	cemetery keeper	0.02	witness	0.19	organisation	0.14	nephew	0.15
has mo khong	kin	0.05	official	-0.09	nephew	-0.07	daughter	0.44
has mo la	kin	-0.2	resident	0.2	official	0.25
has mo liet	kin	-0.58	comrade	-0.06	resident	0.63	official	-0.04	cemetery keeper	-0.37	volunteer	0.06	brother	0.12	niece	0.1	son	0.03
has mo ls	kin	-0.3	official	-0.2	nephew	0.24	family	0.07	grandchild	-0.15
has mo ma	kin	0.24	comrade	-0.05	family	0.3	grandchild	-0.03	niece	-0.07	daughter	0.09
has mo nam	family	-0.13
has mo nao	nephew	0.15
has mo nay	kin	-0.23	teacher	0.11
has mo ninh	comrade	0.02	sister	-0.06
has mo o	kin	0.2	comrade	-0.48	resident	0.01	official	0.35	finder	-0.14	volunteer	0.04	organisation	0.01	nephew	0.18	family	-0.38	grandchild	0.22	brother	-0.29	niece	-0.18	daughter	0.08	son	-0.23	great-grandchild	0.05
has mo ong	kin	-0.18	comrade	-0.24	resident	0.18	volunteer	-0.04	nephew	-0.58	family	0.14	grandchild	0.5	niece	-0.14	daughter	-0.1
has mo so	kin	0.68	resident	-0.07	official	0.24	finder	-0.06	volunteer	-0.15	family	0.18	grandchild	-0.15	niece	0.33	sister	-0.03
has mo tai	kin	0.12	family	0.15
has mo tap	kin	0.28	resident	-0.06	finder	0.14	cemetery keeper	0.04	family	0.05	grandchild	-0.05	daughter-in-law	0.09
has mo thi	comrade	-0.04	resident	-0.02	grandchild	0.14	niece	-0.12	child	0.01
has mo thu	kin	-0.07	resident	0.24	nephew	0.03	niece	-0.05
has mo toi	kin	-0.05	witness	0.07	brother	-0.09	niece	0.06	sister	0.08	daughter	-0.04
has mo trong	kin	-0.38	resident	0.45	official	0.05	nephew	-0.13	child	0.05
has mo vo	resident	-0.1	cemetery keeper	0.03
has mo xep	kin	-0.07	comrade	0.02	finder	0.2
has moc	kin	-0.37	resident	0.15	volunteer	0.1	witness	0.18	organisation	0.11	nephew	-0.23	family	-0.35	grandchild	0.09	brother	0.08	niece	0.35	child	0.01
has moi	kin	0.11	comrade	-0.09	resident	0.07	official	-0.06	finder	-0.81	cemetery keeper	0.11	witness	-0.12	organisation	0.03	teacher	0.13	foreign veteran	0.22	family of foreign veteran	-0.38	researcher	-0.14	family	-0.12	brother	-0.52	sister	0.4	daughter	0.26	son	0.08	child	0.07
has moi biet	kin	0.57	comrade	-0.05	resident	-0.27	witness	0.18	grandchild	-0.06	daughter	0.02	son	0.16
has moi bo	comrade	0.13	resident	-0.13
has moi co	kin	-0.16	official	0.05	finder	-0.02	niece	-0.07	sister	-0.04	daughter	0.09
has moi cuoi	kin	0.48	comrade	-0.04	resident	0.01	son	0.07
has moi di	nephew	0.13
has moi dung	kin	-0.62	comrade	0.01	resident	0.1	witness	0.11
has moi duoc	sister	0.02
has moi la	family	0.12
has moi lay	kin	-0.09	comrade	0.07	family	-0.01
has moi len	kin	0.25	resident	-0.01
has moi mat	kin	0.04	resident	0.28	finder	0.02	nephew	-0.04	great-grandchild	0.05
has moi nguoi	kin	0.12	official	-0.31	nephew	0.17	family	0.09	grandchild	-0.04	brother	-0.24	niece	-0.13	daughter	0.16
has moi thay	resident	0.05	family	0.08	grandchild	-0.01	niece	0.07
has moi toi	kin	-0.04	comrade	0.02	resident	0.26
has moi vao	kin	-0.09	organisation	0.09
has moi ve	official	0.13	volunteer	0.12
has mom	comrade	0.24	nephew	0.06
has mon	resident	-0.54	official	-0.09	finder	0.02	volunteer	-0.2	witness	-0.24	foreign veteran	0.01	nephew	-0.29	family	-0.57	grandchild	-0.18	brother	-0.06	niece	0.06	sister	0.08	son	0.35	child	-0.27	daughter-in-law	0.06	sister-in-law	0.03	great-grandchild	0.03
has mon grand	family of foreign veteran	0.16	grandchild	0.13	sister	0.02
has mon pere	kin	-0.17	family of foreign veteran	0.42	daughter	0.21
has mong	kin	0.17	comrade	0.13	resident	-0.66	official	-0.39	finder	0.39	volunteer	0.45	witness	-0.14	organisation	-0.01	teacher	-0.21	foreign veteran	-0.18	family of foreign veteran	-0.04	nephew	-0.22	family	-0.09	grandchild	0.24	brother	0.36	niece	-0.17	sister	-0.57	daughter	0.13	wife	0.15	son	-0.26	child	-0.2	sister-in-law	-0.07
has mong biet	kin	0.15
has mong cac	kin	0.13	grandchild	0.03	son	0.07
has mong cai	family	-0.09	grandchild	0.36
has mong co	kin	0.01	niece	0.08
has mong duoc	kin	0.68	comrade	-0.16	wife	0.11
has mong tim	volunteer	0.11	niece	-0.02
has month	family of foreign veteran	-0.26	nephew	-0.08	sister	0.23
has more	witness	0.05	family	0.1	grandchild	0.24	niece	-0.05
has morning	witness	0.01
has mort	kin	0.08	comrade	-0.27	finder	-0.22	witness	0.24	foreign veteran	0.25	family of foreign veteran	0.12	researcher	-0.01	nephew	0.16	family	-0.38	grandchild	-0.15	great-grandchild	0.07
has morts	comrade	-0.06	organisation	0.11	teacher	0.22	foreign veteran	0.38
has mot	kin	-0.28	comrade	-0.43	resident	-0.07	finder	0.61	cemetery keeper	-0.1	volunteer	0.32	witness	0.47	organisation	0.1	teacher	0.26	foreign veteran	0.16	family of foreign veteran	0.22	nephew	0.48	family	-0.07	grandchild	-0.17	brother	0.18	niece	-0.1	sister	-0.31	daughter	0.09	wife	0.26	child	-0.51	sister-in-law	0.08	great-grandchild	-0.22
has mot anh	kin	-0.66	resident	0.46	witness	0.01	nephew	-0.06
has mot bo	comrade	-0.12	resident	-0.08	witness	0.38
has mot cai	comrade	0.01	official	-0.19	witness	-0.15	foreign veteran	0.02	family of foreign veteran	0.09
has mot cau	resident	-0.11	witness	0.04
has mot cay	kin	0.2	nephew	0.01
has mot chin	kin	-0.13	comrade	0.16	nephew	0.15
has mot cho	comrade	-0.12	witness	-0.06	grandchild	0.09	niece	-0.2	sister	0.05
has mot chu	kin	0.33	comrade	-0.46	official	-0.05	finder	0.09	volunteer	0.08	witness	0.18	nephew	0.05	niece	-0.05	great-grandchild	0.1
has mot dong	kin	0.05	comrade	0.03	resident	-0.03	teacher	0.15
has mot hai	kin	-0.1	resident	0.11	nephew	0.04
has mot ham	resident	-0.02	official	-0.02
has mot ho	comrade	-0.28	resident	0.08	official	-0.01	foreign veteran	0.29	daughter	0.27	wife	-0.03	sister-in-law	0.25
has mot la	comrade	0.03	foreign veteran	0.03	family	0.01	sister	0.02	sister-in-law	0.02
has mot lan	kin	-0.15	resident	0.16	niece	0.02	sister	-0.25	wife	0.06
has mot minh	family	0.08
has mot mo	witness	0.1	family	0.03
has mot nam	kin	0.05	resident	-0.03	volunteer	0.3	nephew	0.3	family	-0.04	sister	-0.03	son	0.14
has mot ngay	kin	0.14	comrade	-0.25	volunteer	0.1	grandchild	-0.13	wife	0.49
has mot ngoi	finder	0.11	organisation	0.18	nephew	-0.07
has mot nguoi	kin	0.08	comrade	-0.52	official	0.19	finder	-0.39	volunteer	0.2	witness	0.53	organisation	0.01	teacher	0.01	foreign veteran	0.02	family of foreign veteran	0.09	nephew	0.23	wife	-0.12	son	-0.03	daughter-in-law	0.04	sister-in-law	0.02
has mot ong	kin	-0.25	comrade	-0.22	official	-0.14	witness	0.22	organisation	0.04
has mot qua	nephew	-0.15	sister	0.07	daughter	0.03	daughter-in-law	0.01
has mot tam	kin	0.09	comrade	0.21	resident	-0.03	official	-0.17	volunteer	0.01	witness	-0.04
has mot thang	kin	0.06	family	-0.19	sister	-0.04	daughter	0.15
has mot tieu	official	0.06	finder	-0.07
has mot viec	kin	-0.16	official	0.2
has mother	kin	0.46	comrade	-0.04	resident	-0.09	finder	-0.02	volunteer	0.04	foreign veteran	-0.42	family of foreign veteran	-0.41	nephew	0.07	grandchild	-0.26	daughter	0.14
has moved	kin	0.01	resident	0.05	witness	0.21	grandchild	-0.08	sister	0.18	sister-in-law	0.13
has mr	witness	0.25	family of foreign veteran	-0.07	researcher	-0.21	family	-0.09	grandchild	-0.38	niece	-0.08	daughter	0.32
has mrs	comrade	0.16	resident	0.33	finder	0.11	foreign veteran	-0.28	nephew	0.36	family	-0.09	niece	-0.09	sister	0.21
has mu	kin	0.17	comrade	-0.27	resident	0.17	official	-0.03	volunteer	-0.33	nephew	0.13	family	-0.64	grandchild	-0.1	brother	0.49	niece	0.34	sister	-0.15
has mu sat	resident	0.01
has mua	kin	-0.33	comrade	-0.11	resident	-0.26	official	0.07	finder	0.09	volunteer	0.18	witness	0.13	foreign veteran	-0.02	nephew	0.02	family	-0.34	grandchild	0.27	niece	-0.12	child	0.03	daughter-in-law	-0.07	sister-in-law	-0.01
has mua kho	kin	-0.32	comrade	-0.1	official	-0.33	volunteer	0.26	family	0.08
has mua mua	comrade	0.42	official	0.05	nephew	0.23	family	-0.21	grandchild	0.19
has mua nam	volunteer	0.07	witness	0.18	nephew	0.1
has mua nuoc	kin	0.06	witness	-0.03	great-grandchild	0.02
has muc	kin	-0.44	resident	-0.31	official	0.15	finder	0.44	cemetery keeper	-0.08	witness	-0.25	teacher	0.05	family of foreign veteran	0.03	grandchild	0.11	niece	-0.17	daughter	0.17
has muc dat	finder	0.04
has mui	kin	-0.06	resident	0.13	official	-0.24	finder	-0.19	witness	-0.33	researcher	0.14	nephew	-0.16	family	-0.04	grandchild	0.23	niece	0.48	sister	-0.4	daughter	-0.23	son	0.08	great-grandchild	-0.03
has mung	kin	-0.32	comrade	0.03	resident	-0.21	volunteer	-0.34	witness	0.26	nephew	0.05	family	-0.22	niece	0.17	daughter	-0.16	child	0.24	great-grandchild	-0.11
has muoi	kin	0.42	comrade	-0.14	resident	-0.22	official	0.04	finder	-0.28	cemetery keeper	0.02	volunteer	-0.13	witness	0.13	family of foreign veteran	0.35	nephew	-0.24	family	0.19	grandchild	-0.16	niece	-0.13	wife	0.27	daughter-in-law	-0.11	sister-in-law	0.3
has muoi ba	resident	0.07	wife	0.11
has muoi bay	comrade	0.22	resident	-0.01	nephew	-0.13	family	-0.05
has muoi bon	kin	-0.12	comrade	0.12	foreign veteran	0.04
has muoi chin	comrade	0.01	witness	-0.12	nephew	0.11	family	0.23	niece	-0.22
has muoi hai	kin	-0.22	comrade	-0.02	official	0.06	witness	0.08	grandchild	-0.07	brother	0.03	sister	0.05
has muoi lam	kin	0.21	organisation	0.09	family	0.15
has muoi may	kin	-0.12	official	0.14	witness	0.02
has muoi mot	comrade	-0.11	resident	-0.27	official	0.07	nephew	-0.01	family	-0.13	wife	0.26
has muoi nam	kin	0.15	nephew	-0.19	family	0.2	son	0.13	sister-in-law	0.07
has muoi sau	kin	-0.04	comrade	-0.09	resident	-0.08	witness	0.08	son	0.07
has muoi tam	kin	0.39	comrade	-0.16	witness	-0.03	family of foreign veteran	0.07	sister	-0.01
has muoi thang	comrade	0.15	resident	0.07	witness	-0.05	nephew	0.06
has muon	kin	0.02	comrade	-0.08	resident	-0.05	official	0.08	finder	-0.29	volunteer	-0.09	witness	-0.47	foreign veteran	0.43	family of foreign veteran	0.25	nephew	-0.1	family	-0.02	grandchild	-0.16	niece	0.25	sister	-0.27	daughter	0.17	wife	0.21	son	0.18	child	0.09	daughter-in-law	-0.02
has muon bao	kin	-0.39	comrade	0.29
has muon biet	comrade	-0.33	resident	-0.08	organisation	0.03	grandchild	-0.29	child	0.02	great-grandchild	0.14
has muon dua	kin	0.08	official	0.06	nephew	-0.07	brother	-0.03	daughter	0.03	sister-in-law	0.01
has muon hoi	kin	0.7	nephew	-0.04	family	0.23	grandchild	0.12	niece	-0.32	wife	0.21	child	0.12
has muon tim	comrade	-0.25	organisation	0.03	nephew	0.13	grandchild	-0.47	daughter	0.03
has muon tra	comrade	0.06	resident	-0.03	family of foreign veteran	0.37	grandchild	-0.02	niece	0.15
has muon xin	kin	0.09	comrade	-0.01	resident	-0.04	official	0.06	nephew	0.17	family	-0.11	niece	-0.13	sister	0.03
has muong	kin	0.19	official	0.04	witness	-0.16	nephew	-0.48	family	0.09	grandchild	0.21	brother	0.1	niece	0.04	daughter	-0.39	son	0.34	child	-0.24	sister-in-law	-0.12
has muong khuong	volunteer	0.06	brother	0.24	niece	-0.02
has muong la	teacher	0.01	nephew	0.21
has muu	researcher	0.09	son	0.02
has my	kin	0.2	comrade	-0.31	official	-0.32	finder	-0.68	cemetery keeper	-0.35	volunteer	0.24	witness	-0.4	organisation	-0.27	foreign veteran	0.16	family of foreign veteran	0.25	nephew	-0.11	family	-0.73	grandchild	0.64	niece	0.34	sister	-0.86	daughter	-0.02	wife	-0.13	son	-0.54	child	-0.07	daughter-in-law	-0.03	great-grandchild	0.21
has my ban	resident	0.12	grandchild	0.08
has my brother	kin	-0.17	family of foreign veteran	0.41	nephew	-0.01	brother	0.08
has my dad	foreign veteran	-0.03	family of foreign veteran	0.16	niece	0.1
has my father	kin	-0.05	comrade	0.29	resident	0.08	witness	0.29	foreign veteran	-0.01	family of foreign veteran	-0.49	nephew	0.04	grandchild	-0.25	niece	-0.19	daughter	0.48	daughter-in-law	0.03
has my late	kin	-0.42	foreign veteran	-0.3	family of foreign veteran	0.75
has my mother	kin	0.17	family of foreign veteran	-0.29	nephew	0.05	grandchild	-0.04	niece	0.16
has my name	kin	0.03	witness	0.03	nephew	-0.01	daughter	0.07
has my tho	kin	0.37	family	-0.26	grandchild	0.33	niece	0.16	sister	-0.12	daughter	-0.04
has my uncle	resident	0.17	grandchild	-0.02	niece	0.23	daughter	-0.03
has my wife	kin	0.19	family of foreign veteran	-0.07
has n	comrade	0.1	official	-0.04	finder	0.43	volunteer	-0.23	witness	0.3	organisation	0.09	teacher	0.13	foreign veteran	-0.05	family of foreign veteran	-0.43	nephew	-0.26	grandchild	-0.31	niece	0.14	sister	0.15
has n a	kin	0.08	teacher	0.22	family of foreign veteran	-0.16	nephew	-0.13	niece	0.13	daughter	-0.03	daughter-in-law	0.07
has na	kin	0.23	resident	-0.16	official	-0.84	finder	0.01	witness	-0.48	organisation	0.27	researcher	0.01	nephew	-0.29	family	-0.13	grandchild	-0.14	brother	-0.22	niece	0.08	sister	-0.19	daughter	0.31	wife	0.21	sister-in-law	-0.17	great-grandchild	0.05
has na ri	comrade	0.11	nephew	-0.03	grandchild	0.01
has na san	official	-0.07	finder	0.02	nephew	-0.11
has nai	kin	-0.35	comrade	-0.2	resident	-0.08	finder	0.1	organisation	0.21	family	-0.05	sister-in-law	0.13
has nam	comrade	0.15	resident	-0.01	official	-0.09	finder	-0.29	cemetery keeper	-0.17	volunteer	-0.37	foreign veteran	-0.23	family of foreign veteran	-0.34	researcher	-0.79	nephew	0.02	family	-0.09	brother	0.14	niece	-0.15	sister	-0.06	daughter	-0.17	son	-0.09	child	0.14	daughter-in-law	-0.06	sister-in-law	-0.04	great-grandchild	-0.06
has nam anh	brother	0.3
has nam at	organisation	0.04	grandchild	0.01
has nam ay	comrade	0.19	resident	0.02	finder	0.05	brother	-0.1	sister	0.07	child	0.31
has nam bay	kin	0.26	cemetery keeper	0.05	witness	-0.16	grandchild	-0.37	niece	-0.45	sister	0.13	daughter	0.2	wife	0.02	child	0.02
has nam ben	resident	0.1	witness	0.24	son	0.19
has nam binh	kin	-0.2
has nam bo	resident	-0.19	family	-0.06	daughter	0.37
has nam can	resident	-0.01	finder	0.06	daughter	0.08
has nam canh	kin	0.41	comrade	-0.35	resident	-0.22	daughter	-0.12
has nam chung	niece	0.1	sister	0.02
has nam co	kin	0.34	resident	-0.4	finder	0.04	family of foreign veteran	0.1	family	0.14	grandchild	-0.12
has nam dan	comrade	0.34	resident	0.13	teacher	0.17
has nam dat	comrade	-0.42	resident	-0.04	witness	0.01	nephew	0.02	wife	0.21
has nam dau	comrade	-0.1	resident	0.17	witness	-0.02	nephew	-0.04	brother	-0.01	sister	0.5
has nam dinh	kin	0.33	resident	-0.01	official	-0.13	finder	-0.19	cemetery keeper	0.09	volunteer	-0.17	witness	-0.19	family	-0.41	sister	0.01	daughter	-0.38	son	0.03	daughter-in-law	-0.03
has nam do	kin	-0.21	comrade	0.04	witness	0.12	brother	0.04	niece	-0.13	daughter	0.06	wife	-0.02	son	-0.15
has nam doi	comrade	-0.06	great-grandchild	0.23
has nam duoi	kin	0.03	comrade	-0.47	resident	-0.05	official	0.06	finder	-0.06	witness	0.33	family	0.13
has nam em	brother	0.14
has nam gan	cemetery keeper	-0.07	grandchild	0.04
has nam giap	family	0.2	grandchild	0.08	wife	-0.01	son	0.01
has nam ha	kin	0.03	official	-0.02	grandchild	-0.2	niece	0.24	son	0.03	daughter-in-law	0.01
has nam hang	kin	0.28	resident	-0.09	son	0.14
has nam khong	kin	-0.07	family	0.1	brother	-0.16	sister	0.23
has nam ky	kin	-0.22	resident	0.07	nephew	-0.24	sister	0.12	daughter-in-law	0.08
has nam lai	kin	0.54	resident	-0.39	official	-0.14	witness	0.07	nephew	0.04	family	-0.04	brother	0.11	niece	0.03	daughter	-0.1	great-grandchild	0.03
has nam lao	sister	0.21	wife	0.01
has nam mau	comrade	-0.42	resident	0.29	nephew	0.03	grandchild	-0.11	sister	0.08	son	-0.19
has nam mo	kin	-0.27	comrade	-0.32	resident	-0.18	official	0.15	finder	0.04	volunteer	0.04	organisation	0.17	teacher	0.07	grandchild	0.24	niece	0.18
has nam mot	kin	-0.22	comrade	0.07	official	0.1	witness	-0.08	nephew	0.19	grandchild	0.11	niece	-0.18
has nam muoi	resident	0.01
has nam nam	kin	-0.18	comrade	-0.06	official	0.04	finder	0.13	organisation	0.07	family	-0.1	grandchild	0.1	child	0.06
has nam nao	kin	-0.09	comrade	-0.38	resident	0.07	witness	0.25	teacher	0.09	grandchild	-0.1	brother	-0.19	son	0.15
has nam nay	kin	0.13	comrade	-0.01	resident	-0.02	official	-0.18	finder	0.25	volunteer	-0.32	grandchild	0.15	brother	-0.16	daughter	-0.01	wife	0.17	son	-0.32	child	0.52
has nam ngay	family	0.22
has nam ngoai	kin	-0.04	comrade	0.01	volunteer	0.05	witness	-0.11	organisation	0.02	grandchild	-0.08	niece	0.11	sister	-0.17
has nam nguoi	kin	-0.02	comrade	0.06	cemetery keeper	0.07	sister	0.11	daughter	0.02	son	-0.06
has nam nham	resident	-0.23	official	-0.09	witness	0.17	family	0.18	child	0.07
has nam ninh	kin	0.18	nephew	-0.21	family	0.11	grandchild	-0.13	daughter-in-law	0.05
has nam o	kin	-0.29	resident	0.21	finder	-0.4	cemetery keeper	-0.21	volunteer	0.27	witness	0.11	nephew	-0.06	family	0.37	brother	0.09	niece	0.01	sister	-0.21	wife	-0.22	son	-0.48	child	0.1	sister-in-law	-0.08	great-grandchild	-0.04
has nam ong	kin	-0.01	witness	-0.06
has nam quy	kin	0.18	comrade	-0.15	family	-0.06	child	0.06	great-grandchild	0.08
has nam roi	brother	-0.07	niece	0.06
has nam sach	kin	0.45	comrade	-0.12	resident	-0.1	volunteer	0.15	nephew	-0.15	family	0.17	niece	0.2	daughter-in-law	0.07
has nam sau	kin	0.17	comrade	-0.44	resident	0.13	official	-0.12	witness	-0.08	nephew	0.3	family	-0.02	grandchild	-0.68	wife	0.46	sister-in-law	0.01
has nam sinh	comrade	-0.29	resident	0.01	official	-0.19	nephew	0.07	family	-0.14	sister	0.19	daughter	-0.14
has nam tam	organisation	0.09
has nam tan	kin	0.12	comrade	-0.12	official	-0.2	nephew	0.04	brother	0.03
has nam thang	grandchild	-0.1	wife	0.02	son	0.02	great-grandchild	0.09
has nam thanh	comrade	0.16
has nam thi	kin	0.3	resident	-0.17	official	0.01	witness	0.02	nephew	0.25	family	-0.53
has nam toi	kin	0.23	witness	0.02	foreign veteran	0.04	family	-0.07	grandchild	0.01	brother	0.17
has nam tren	resident	0.35	organisation	0.05
has nam trong	finder	0.08	nephew	0.19	family	-0.17	grandchild	-0.04	niece	-0.19	sister-in-law	0.19
has nam truc	nephew	-0.07	family	-0.02
has nam truoc	son	0.02	daughter-in-law	0.24
has nam tu	kin	-0.08	volunteer	0.04
has nam vien	comrade	0.08	grandchild	0.07
has nam xuong	kin	-0.34	comrade	0.13	resident	0.12	family	-0.03
has name	kin	0.05	resident	-0.13	official	-0.36	finder	-0.01	volunteer	-0.14	witness	0.46	foreign veteran	0.05	researcher	-0.02	nephew	0.25	family	-0.23	grandchild	-0.13	brother	-0.17	niece	-0.1	sister	-0.11	daughter	0.16
has name is	kin	0.22	comrade	0.15	witness	0.2	family of foreign veteran	-0.31	nephew	0.2	niece	-0.04
has named	kin	-0.01	comrade	0.04	witness	0.08	foreign veteran	0.29
has names	kin	-0.18	resident	-0.12	finder	-0.18	organisation	0.08	foreign veteran	0.14	family of foreign veteran	0.25	great-grandchild	0.17
has nan	nephew	0.1	great-grandchild	0.05
has nang	kin	0.06	comrade	0.39	resident	0.01	finder	0.39	volunteer	0.01	witness	-0.08	foreign veteran	-0.14	niece	0.33	daughter	0.16	wife	-0.03	sister-in-law	0.21
has nao	kin	0.64	comrade	-0.52	resident	-0.09	official	0.17	finder	0.06	volunteer	-0.06	foreign veteran	-0.3	family	0.08	grandchild	-0.35	brother	-0.15	niece	-0.01	sister	0.23	daughter	-0.02	daughter-in-law	0.03	sister-in-law	-0.1	great-grandchild	0.3
has nao biet	kin	0.42	family	0.13	brother	-0.06	sister	0.01
has nao co	comrade	0.04	official	-0.09	witness	0.24	organisation	0.13	daughter	0.17
has nao cung	comrade	-0.08	resident	0.52	official	-0.02	family	0.34	grandchild	-0.39	brother	0.14
has nao khong	kin	0.28	comrade	0.12	resident	-0.14
has nao o	kin	-0.18	cemetery keeper	0.04	family of foreign veteran	0.1	nephew	0.06	family	-0.07	sister	0.17
has nao thi	comrade	0.24	nephew	-0.05	brother	0.05	niece	0.08	daughter	-0.04	son	0.14	child	-0.01	great-grandchild	0.02
has nao toi	kin	0.41	brother	-0.19	sister	0.08	son	0.28
has nap	kin	-0.07	resident	-0.16	official	-0.06	finder	0.08	niece	0.3
has nat	resident	-0.17	brother	0.02
has nau	kin	-0.02	nephew	0.1
has navy	kin	-0.07	foreign veteran	0.17
has nay	kin	-0.1	comrade	-0.38	resident	0.1	official	-0.23	finder	0.08	cemetery keeper	0.14	volunteer	0.24	witness	0.51	organisation	0.15	teacher	-0.08	researcher	-0.03	grandchild	0.22	brother	-0.03	niece	-0.39	sister	-0.04	daughter	-0.14	wife	0.16	son	-0.13	child	0.15	sister-in-law	0.02	great-grandchild	-0.05
has nay anh	kin	0.39	resident	-0.01	sister-in-law	0.1
has nay bo	kin	0.01	witness	0.09	daughter	0.02
has nay chi	resident	0.06	brother	0.05
has nay cho	resident	-0.04	organisation	0.11	nephew	0.02
has nay chua	kin	0.53	resident	0.43	official	-0.03	brother	-0.02	daughter	0.11	great-grandchild	0.04
has nay co	kin	-0.01	finder	0.4	nephew	-0.02	niece	0.03
has nay con	kin	0.4	resident	-0.32	grandchild	0.04	brother	0.1	sister	-0.06	child	0.04
has nay cung	resident	-0.06	finder	0.08
has nay da	comrade	-0.1	resident	-0.07	official	0.05	nephew	-0.08	sister	0.15	daughter-in-law	0.09
has nay em	resident	0.09	cemetery keeper	0.05
has nay khong	kin	-0.09	resident	0.02	official	-0.22	volunteer	0.11	nephew	0.22	family	-0.02	grandchild	0.02
has nay la	kin	-0.05	finder	0.1	witness	0.21	family	0.21	grandchild	0.09	brother	-0.11	niece	-0.07	sister	0.35
has nay nam	kin	-0.07	resident	-0.08	official	0.11	family	0.06
has nay o	kin	0.28	comrade	-0.31	resident	-0.06	volunteer	0.11	witness	0.09	organisation	0.19	nephew	0.24	grandchild	-0.08	brother	0.09
has nay ong	comrade	0.04
has nay toi	kin	-0.12	official	-0.31	witness	0.17	foreign veteran	0.06	family	-0.06	grandchild	0.03	brother	-0.18	daughter	0.07	wife	0.04	son	-0.14	sister-in-law	0.17
has nay van	son	0.26
has nay ve	organisation	0.05	grandchild	0.09
has nay xin	kin	0.03
has nb	kin	-0.06	nephew	0.34	family	0.11
has ne	comrade	0.08	resident	0.36	finder	0.35	volunteer	-0.01	nephew	-0.34	daughter	0.06
has neang	resident	0.01	great-grandchild	0.03
has near	kin	-0.47	resident	-0.05	volunteer	-0.33	witness	0.26	foreign veteran	0.35	family of foreign veteran	-0.21	researcher	0.24	nephew	-0.03	grandchild	0.38	sister-in-law	0.13
has near the	witness	0.11
has nem	kin	0.28	resident	0.07	official	-0.23	niece	-0.09	daughter	0.01	great-grandchild	0.07
has nen	kin	-0.16	resident	0.02	official	-0.12	finder	0.1	witness	0.42	organisation	-0.17	nephew	0.21	family	0.01	grandchild	-0.09	brother	-0.14	niece	0.19	sister	0.08	wife	-0.2	son	-0.12	child	-0.27	sister-in-law	0.04	great-grandchild	0.1
has nen chua	witness	0.11
has nen em	kin	-0.47	resident	0.15	finder	0.05	niece	0.17
has nen khong	kin	0.22	comrade	0.22	resident	-0.29	official	-0.1	brother	-0.04
has nen nha	resident	0.13	nephew	0.2
has nen nho	resident	-0.03	witness	0.05
has nen toi	kin	-0.09	comrade	0.28	resident	-0.14	teacher	0.2	sister	0.21
has net	kin	-0.41	volunteer	0.32	foreign veteran	0.02	grandchild	-0.03	niece	0.31	sister-in-law	0.05
has neu	comrade	0.34	resident	-0.18	finder	0.19	cemetery keeper	0.13	volunteer	-0.38	witness	-0.08	foreign veteran	0.04	family of foreign veteran	0.09	family	-0.52	grandchild	-0.09	brother	0.16	niece	0.06	daughter	0.11
has neu con	kin	-0.05	finder	0.09
has never	comrade	0.07	witness	-0.04	foreign veteran	0.19	family of foreign veteran	-0.09	brother	0.02	niece	-0.32	daughter	-0.26	daughter-in-law	0.07	sister-in-law	0.11
has next	kin	-0.01	finder	-0.03	foreign veteran	0.2
has next to	witness	0.03
has ng	comrade	0.23	resident	-0.86	official	0.25	finder	-0.37	witness	0.14	nephew	-0.07	grandchild	-0.08	brother	-0.07	niece	-0.02	sister	0.26	daughter	-0.11	son	0.08	great-grandchild	-0.04
has nga	kin	0.1	comrade	0.32	resident	-0.49	official	0.13	witness	-0.18	organisation	-0.16	teacher	-0.19	family of foreign veteran	-0.29	nephew	-0.37	family	0.17	grandchild	0.33	brother	-0.31	niece	0.14	sister	-0.07	wife	0.04	son	-0.11
has nga ba	comrade	0.22	official	-0.2	nephew	0.13	family	-0.09	niece	-0.22	sister	-0.3	wife	0.44	child	-0.21
has nga o	kin	0.09	comrade	0.16	resident	-0.15	nephew	-0.08	family	0.13
has nga son	kin	0.18	comrade	-0.48	official	0.02	nephew	-0.1	family	0.46
has nga xuong	kin	0.11	comrade	-0.28	finder	0.05	niece	-0.05	sister-in-law	0.03
has ngai	kin	-0.05	comrade	-0.28	resident	0.7	finder	-0.03	witness	0.32	foreign veteran	-0.01	nephew	-0.38	niece	0.67	sister	-0.34
has ngam	resident	-0.17	volunteer	0.17	witness	-0.08	nephew	-0.16	family	-0.04	grandchild	0.08	niece	0.23	son	0.01
has ngam ta	kin	-0.04	comrade	0.16	family	0.02	niece	0.06
has ngan	kin	0.09	comrade	0.32	volunteer	0.13	teacher	0.08	foreign veteran	-0.17	researcher	0.07	nephew	-0.17	family	0.04	grandchild	0.57	niece	-0.34	daughter	-0.01	wife	0.14	son	-0.2	sister-in-law	-0.06	great-grandchild	-0.11
has ngang	resident	-0.14	family	0.05	grandchild	0.03
has ngap	nephew	-0.16	grandchild	0.29	sister	0.09
has ngat	kin	0.21	comrade	-0.45	witness	0.28	nephew	-0.29	niece	0.21	sister	0.1	wife	0.02
has ngay	kin	0.15	comrade	-0.21	resident	-0.47	official	-0.05	cemetery keeper	-0.04	volunteer	0.21	witness	-0.09	teacher	-1.23	nephew	0.26	family	-0.33	grandchild	-0.2	brother	-0.02	niece	0.14	sister	0.01	daughter	-0.16	wife	0.26	son	0.05	child	-0.19	daughter-in-law	0.24	sister-in-law	0.19
has ngay anh	comrade	-0.13	resident	0.04	witness	0.05	organisation	0.06
has ngay ay	comrade	-0.34	witness	0.07	grandchild	0.01	niece	0.07
has ngay bo	kin	-0.23	comrade	0.08	resident	-0.16
has ngay cua	kin	-0.08	nephew	-0.07	family	0.14	brother	0.14
has ngay dau	resident	0.02
has ngay di	kin	0.22	finder	0.06	nephew	-0.04	niece	0.09
has ngay do	resident	0.41
has ngay duoi	comrade	0.09	resident	-0.07	witness	0.01	niece	0.07
has ngay gio	kin	0.23	family	0.09	niece	0.38
has ngay hai	resident	0.1	wife	0.29
has ngay hy	cemetery keeper	0.01	family	0.15
has ngay mat	kin	-0.23	comrade	-0.51	finder	0.01	volunteer	0.28	witness	0.15	nephew	0.1	family	-0.02	sister	-0.09	wife	0.02	son	-0.01	child	0.18
has ngay mong	brother	0.04	sister	-0.07
has ngay mung	official	0.04	nephew	0.04	child	0.08
has ngay muoi	kin	0.04
has ngay nao	nephew	-0.43	brother	0.01	niece	0.1
has ngay sau	resident	-0.17	finder	0.1	volunteer	0.05	witness	0.29	child	0.01
has ngay sinh	nephew	-0.25	family	0.22	brother	-0.13	niece	0.27
has ngay tai	daughter	0.08	son	0.02
has ngay thang	family	0.22
has ngay thi	comrade	0.11	grandchild	-0.01	niece	-0.12	daughter	-0.03	wife	0.32
has ngay toi	resident	0.05	child	0.06
has ngay tren	comrade	-0.14	cemetery keeper	0.05	witness	0.08	niece	0.09
has ngay trong	comrade	0.01	finder	0.28	nephew	0.18
has ngay truoc	comrade	-0.07	resident	0.22	finder	-0.03	witness	0.34	daughter	0.1
has ngay xua	comrade	-0.21	nephew	0.16	family	0.25	grandchild	0.04	niece	-0.15	sister-in-law	0.01
has nghe	comrade	-0.2	resident	0.49	official	-0.07	finder	-0.24	cemetery keeper	-0.25	volunteer	-0.37	witness	0.19	organisation	-0.39	teacher	-0.41	foreign veteran	-0.36	family of foreign veteran	-0.04	nephew	0.14	family	-0.05	grandchild	0.07	daughter	0.19	wife	-0.23	son	-0.55	child	0.02	great-grandchild	0.12
has nghe an	comrade	0.33	resident	0.26	witness	0.41	researcher	0.01	grandchild	0.13	brother	-0.06	niece	-0.15	daughter	0.05
has nghe anh	comrade	-0.02
has nghe ba	nephew	-0.08	niece	0.1
has nghe dau	comrade	-0.01	finder	0.09	witness	0.27	grandchild	0.13
has nghe may	kin	0.03	comrade	-0.1	witness	0.03	nephew	0.02
has nghe nguoi	kin	0.09	resident	-0.23	brother	0.09	niece	0.06
has nghe noi	kin	-0.3	volunteer	-0.06	nephew	-0.16	grandchild	0.01	niece	0.14	sister	0.15	daughter	0.31	wife	-0.07	child	-0.06
has nghe ong	resident	0.37
has nghe tinh	kin	-0.05	resident	0.01	volunteer	0.02	brother	0.07
has nghi	comrade	0.2	resident	-0.06	official	0.19	finder	-0.49	witness	-0.01	organisation	0.23	nephew	0.41	family	-0.2	grandchild	-0.18	brother	-0.03	niece	-0.34	sister	-0.05	child	0.28	great-grandchild	-0.36
has nghi bo	kin	-0.28	comrade	0.07	resident	-0.08
has nghi huu	kin	-0.03	comrade	-0.07	resident	-0.01	official	0.28
has nghi loc	kin	0.31	comrade	0.06	resident	-0.01	witness	0.03	brother	-0.05	niece	0.05
has nghi xuan	kin	0.04	organisation	0.1
has nghia	kin	0.24	comrade	0.23	resident	-0.28	official	-0.22	finder	-0.15	cemetery keeper	0.22	volunteer	0.34	witness	0.14	foreign veteran	-0.23	family of foreign veteran	-0.22	researcher	-0.07	nephew	0.09	grandchild	0.04	daughter	0.15	son	-0.03	child	0.04	sister-in-law	-0.05
has nghia dia	kin	-0.43	comrade	0.6	resident	-0.35	official	0.13	nephew	0.2
has nghia hung	comrade	0.14	resident	-0.08
has nghia lo	kin	0.41	comrade	-0.15	teacher	0.01	foreign veteran	0.04
has nghia trang	kin	-0.14	comrade	-0.39	resident	0.06	finder	-0.23	cemetery keeper	0.26	volunteer	0.4	organisation	0.06	teacher	-0.08	foreign veteran	-0.03	brother	0.11	niece	0.15	sister	-0.02	daughter	0.05
has nghia vu	nephew	-0.25
has nghiem	kin	0.21	official	-0.45	finder	-0.05	volunteer	-0.37	nephew	0.03	family	-0.14	grandchild	0.11	brother	0.35	niece	-0.27	sister	0.11	daughter	-0.43	child	-0.19
has nghiem dinh	kin	0.09
has nghiem thi	kin	0.03	nephew	-0.16	sister	0.36
has nghiem xuan	kin	-0.04	comrade	0.04	organisation	0.01	family	-0.35	grandchild	0.35	sister	0.17
has nghien	kin	-0.01	resident	-0.03	volunteer	0.09	great-grandchild	0.01
has nghiep	kin	0.53	comrade	-0.04	resident	-0.05	official	-0.04	nephew	-0.19	family	-0.27	grandchild	0.24	brother	-0.02	daughter	0.09	wife	0.11	son	0.09	child	0.17
has nghin	grandchild	-0.02	brother	0.03
has ngo	kin	-0.05	comrade	-0.29	resident	-0.21	official	-0.07	cemetery keeper	-0.26	volunteer	0.47	witness	-0.13	family	0.1	grandchild	-0.22	brother	0.11	niece	-0.08	sister	0.54	daughter	-0.56	sister-in-law	-0.32	great-grandchild	-0.34
has ngo quang	kin	-0.46	comrade	0.08	sister	0.04
has ngo quyen	volunteer	0.06	daughter-in-law	0.01
has ngo thi	kin	0.05	comrade	-0.31	resident	0.03	official	0.02	cemetery keeper	-0.05	volunteer	0.05	nephew	-0.22	grandchild	-0.01	sister	0.51
has ngo van	resident	-0.15	official	-0.2	organisation	0.34	child	0.01
has ngoai	kin	0.2	comrade	-0.52	resident	0.13	official	-0.11	finder	-0.38	volunteer	-0.29	witness	-0.41	foreign veteran	-0.15	nephew	0.24	grandchild	0.6	brother	-0.43	niece	-0.04	sister	-0.5	daughter	-0.28	wife	-0.44	son	-0.35	sister-in-law	-0.48	great-grandchild	-0.06
has ngoai bac	kin	-0.18	resident	0.08
has ngoai chau	kin	0.11	nephew	-0.27	family	-0.02	niece	0.24
has ngoai con	kin	0.3	resident	-0.12	nephew	0.1	grandchild	0.04	daughter	-0.05
has ngoai em	comrade	-0.21	finder	-0.04	nephew	-0.3	family	-0.11	grandchild	0.68	great-grandchild	-0.03
has ngoai ra	kin	0.19	brother	0.01
has ngoai toi	comrade	-0.17	nephew	0.02
has ngoan	kin	-0.18	official	0.21	witness	0.26	family	-0.16	brother	-0.06	niece	0.1	wife	0.33
has ngoc	kin	-0.26	resident	-0.04	official	-0.1	finder	0.1	volunteer	0.1	witness	-0.51	foreign veteran	-0.32	nephew	-0.47	family	0.04	grandchild	-0.23	niece	-0.12	daughter	0.03	wife	-0.13	son	-0.16	child	0.21	daughter-in-law	0.53	great-grandchild	0.03
has ngoc bich	kin	0.21	official	-0.1	organisation	0.02	family	0.07	daughter	0.06
has ngoc hoi	comrade	-0.03	volunteer	0.29	daughter-in-law	0.03
has ngoc lan	nephew	-0.19	niece	0.08	daughter	0.03	sister-in-law	0.02
has ngoc son	kin	-0.08	finder	0.24	brother	0.04
has ngoi	kin	-0.38	comrade	-0.41	resident	0.29	finder	0.04	cemetery keeper	0.5	witness	-0.26	teacher	0.14	grandchild	0.15	brother	0.2	daughter	0.01	son	0.13	child	-0.08
has ngoi mo	comrade	-0.41	resident	0.56	organisation	0.14	teacher	0.05	nephew	0.16	grandchild	0.22
has ngon	witness	-0.12	niece	0.14
has ngot	comrade	0.01
has ngu	kin	-0.09	comrade	0.03	resident	-0.11	official	-0.25	finder	-0.03	volunteer	-0.42	teacher	0.08	family of foreign veteran	0.09	nephew	-0.04	family	0.02	grandchild	-0.2	niece	-0.02	sister	0.24	daughter	-0.22	son	0.3	child	-0.13	great-grandchild	-0.38
has ngu ngay	kin	0.12	family	-0.04	brother	-0.12	niece	0.02	sister	0.39
has ngu thang	kin	-0.11	comrade	-0.01	nephew	0.22	family	-0.04	brother	-0.21	niece	-0.16	sister	0.47
has ngua	comrade	0.29	family	0.07	grandchild	-0.09
has nguc	comrade	0.32	official	-0.03	nephew	0.04	niece	-0.02	daughter	0.22
has ngung	kin	0.44	official	-0.07	family	0.19
has ngung ban	kin	0.34
has nguoc	kin	-0.52	comrade	0.49	official	0.21	cemetery keeper	0.03
has nguoi	kin	-0.12	comrade	0.12	resident	0.04	official	0.12	finder	-0.09	cemetery keeper	-0.1	volunteer	-0.02	witness	-0.01	organisation	0.13	teacher	0.17	foreign veteran	0.11	family of foreign veteran	-0.17	researcher	-0.4	nephew	-0.47	family	0.29	grandchild	-0.07	brother	0.08	niece	0.34	sister	0.08	daughter	0.1	son	0.19	child	-0.06	sister-in-law	-0.21
has nguoi anh	kin	-0.03	comrade	-0.15	official	0.51	organisation	0.02
has nguoi ba	kin	-0.23	comrade	-0.34	resident	0.51	organisation	0.01
has nguoi bac	kin	-0.04	comrade	-0.21	resident	0.21	official	0.1	volunteer	0.24	niece	0.21
has nguoi ban	kin	-0.17	comrade	0.16	resident	-0.12	official	0.23	nephew	0.06	grandchild	0.01	brother	-0.03
has nguoi bao	comrade	0.18	resident	-0.19	official	0.47	nephew	-0.09	family	-0.26	sister	0.05	daughter-in-law	0.16
has nguoi bi	resident	-0.26	volunteer	-0.1	witness	0.05	organisation	0.17
has nguoi biet	resident	-0.18	official	-0.03	niece	0.08
has nguoi binh	kin	-0.25	resident	-0.23	volunteer	0.04
has nguoi can	comrade	-0.08	resident	-0.11	cemetery keeper	0.04	volunteer	0.35	daughter	0.41
has nguoi cao	resident	-0.24	official	0.04	volunteer	0.1	organisation	0.33	grandchild	-0.04	brother	0.12
has nguoi cham	kin	0.28	comrade	-0.02	family	0.07
has nguoi chep	kin	0.21	comrade	-0.09	volunteer	0.07
has nguoi chet	comrade	-0.14	resident	-0.16	witness	0.44
has nguoi chi	kin	0.14	resident	-0.12	nephew	0.1
has nguoi chon	comrade	0.44	resident	-0.12	official	0.01	volunteer	0.34	witness	-0.07	organisation	0.02
has nguoi co	comrade	-0.14	resident	0.16	official	-0.09	nephew	-0.1	family	0.32	brother	-0.05	niece	-0.22	daughter	0.15
has nguoi con	kin	0.39	resident	-0.18	official	-0.21	witness	-0.01	teacher	0.05	nephew	-0.08	family	0.24	son	-0.12
has nguoi cua	witness	-0.02
has nguoi cung	kin	0.31	comrade	-0.54	official	-0.15	cemetery keeper	0.02	grandchild	0.06	niece	0.06	sister	-0.06	wife	-0.07	son	0.11
has nguoi da	kin	-0.49	resident	0.47	official	0.15	finder	-0.09
has nguoi dan	official	0.25	finder	-0.16
has nguoi dao	kin	-0.15	resident	0.02	witness	0.18	brother	0.13
has nguoi di	kin	0.06	comrade	-0.01	resident	0.24	foreign veteran	0.03	grandchild	0.06
has nguoi do	comrade	0.08	resident	0.07	official	0.24	son	0.04
has nguoi em	official	0.14	organisation	0.03	family	-0.2	grandchild	0.24	sister	0.07
has nguoi ghi	comrade	-0.04	official	0.08	witness	0.07	nephew	0.02
has nguoi gia	kin	-0.26	resident	-0.01	sister	0.07
has nguoi gui	kin	0.21	resident	0.24	official	0.05
has nguoi ha	comrade	0.06	resident	-0.09	family	-0.01	niece	0.14
has nguoi hai	kin	-0.23	comrade	-0.15	witness	0.3	organisation	0.24	niece	0.06
has nguoi hoa	resident	0.02	nephew	0.15	grandchild	0.21	wife	0.03
has nguoi hoi	nephew	0.11
has nguoi ke	kin	-0.06	comrade	0.43	witness	0.04
has nguoi khac	resident	0.22	grandchild	-0.07	son	0.21
has nguoi khai	family	-0.35	daughter	-0.09	daughter-in-law	0.1
has nguoi khmer	kin	-0.03	comrade	0.6	resident	-0.13	official	0.06	witness	-0.01	child	0.05
has nguoi khong	kin	-0.1	comrade	-0.2	finder	0.35
has nguoi kia	kin	-0.18	comrade	0.14	official	-0.06	volunteer	0.12	niece	0.05
has nguoi kien	kin	-0.1	comrade	0.11	resident	0.25
has nguoi kinh	kin	0.05	resident	0.2	nephew	0.36	daughter	0.14
has nguoi ky	comrade	-0.04	volunteer	0.24	nephew	0.07	niece	-0.14
has nguoi la	kin	0.02	comrade	-0.14	resident	0.21	family	0.13
has nguoi lam	kin	0.32	resident	-0.08	official	-0.09	nephew	-0.13	family	-0.34	grandchild	-0.05	brother	0.09	son	0.08
has nguoi lang	kin	0.28	comrade	0.01	nephew	0.32	sister	-0.34	wife	-0.06
has nguoi lap	kin	-0.21	comrade	-0.13	official	0.38	nephew	-0.15	family	0.11	niece	0.05
has nguoi len	finder	0.15	nephew	0.03	niece	0.11	daughter	0.06
has nguoi linh	resident	-0.16	official	0.11	foreign veteran	0.39	family of foreign veteran	0.1	family	-0.03	grandchild	-0.01	great-grandchild	0.21
has nguoi ma	kin	-0.05	child	0.06
has nguoi mat	kin	-0.29	family	0.15
has nguoi mong	kin	-0.06	comrade	0.42	resident	0.11
has nguoi mot	kin	-0.24	volunteer	0.06
has nguoi muong	son	0.04
has nguoi nam	comrade	0.3	witness	-0.31	nephew	-0.06	family	0.27	niece	0.22
has nguoi nay	kin	-0.18
has nguoi nghe	kin	-0.35	comrade	0.08	resident	0.19	nephew	0.14
has nguoi nha	kin	-0.34	resident	-0.23	official	-0.09	volunteer	0.27	witness	0.39	teacher	0.06	foreign veteran	0.01	nephew	-0.12	family	0.5	grandchild	-0.07	niece	-0.05	son	-0.05	great-grandchild	0.1
has nguoi nhan	resident	0.18	family	0.01	niece	-0.03
has nguoi noi	organisation	0.06	family	0.01
has nguoi nua	kin	0.19	resident	-0.06	family of foreign veteran	0.11	nephew	0.06	family	-0.13	niece	0.2	daughter	-0.18	son	0.01
has nguoi nung	great-grandchild	0.02
has nguoi o	kin	0.1	comrade	0.05	resident	-0.06	sister-in-law	0.2
has nguoi phu	comrade	0.1	foreign veteran	0.04	nephew	-0.13	family	-0.01	niece	0.26
has nguoi sau	comrade	0.17	resident	-0.05
has nguoi ta	kin	0.08	comrade	-0.29	resident	-0.03	official	-0.47	finder	-0.29	volunteer	0.02	nephew	0.12	family	-0.6	brother	0.12	niece	-0.32	wife	0.33	child	0.04	sister-in-law	0.25
has nguoi tay	kin	-0.05	comrade	0.11	resident	-0.43	nephew	-0.12	son	0.1	daughter-in-law	0.06
has nguoi ten	official	-0.04	witness	0.24	family	0.19	niece	-0.04	sister	0.03
has nguoi thai	resident	0.11	official	0.19	niece	0.49	daughter	-0.06	son	0.07	child	-0.01
has nguoi than	official	0.11	finder	-0.14	cemetery keeper	0.03	witness	0.17	family	-0.15	grandchild	0.04
has nguoi thanh	kin	-0.19
has nguoi thi	resident	0.38	nephew	0.08
has nguoi thu	comrade	0.09
has nguoi toi	kin	-0.2	comrade	0.26	resident	0.14	official	-0.02	cemetery keeper	0.04	sister	0.03
has nguoi trong	comrade	-0.4	resident	0.08	cemetery keeper	0.5	family	0.05
has nguoi ve	niece	0.05	sister-in-law	0.08
has nguoi viet	kin	-0.01	comrade	0.11	official	-0.21	finder	0.48	family	-0.05
has nguoi xa	comrade	0.14
has nguoi xung	kin	0.12	resident	0.04	official	-0.17	family	-0.03
has nguoi yeu	kin	-0.66	nephew	0.19
has nguon	comrade	-0.19	official	0.21	nephew	0.1	son	0.08
has nguy	kin	-0.18	comrade	0.17	resident	-0.47	grandchild	0.13	niece	0.09	child	-0.02
has nguyen	kin	-0.5	comrade	0.37	resident	-0.34	official	0.25	finder	-0.2	cemetery keeper	-0.13	volunteer	0.25	witness	-0.4	organisation	-0.2	teacher	0.27	foreign veteran	-0.13	researcher	0.3	nephew	-0.19	family	-0.33	grandchild	0.19	brother	0.04	niece	-0.22	sister	-0.24	daughter	0.12	wife	0.3	son	0.29	child	0.06	sister-in-law	-0.11	great-grandchild	-0.58
has nguyen ba	kin	-0.15	resident	-0.05	wife	0.06
has nguyen binh	kin	0.4	comrade	0.15	resident	-0.05	family	-0.11	daughter	0.02
has nguyen dang	finder	0.13	grandchild	0.17
has nguyen dinh	resident	0.09	nephew	0.11
has nguyen duc	kin	-0.12	resident	0.35	volunteer	0.07
has nguyen huu	kin	0.43	comrade	0.19	volunteer	-0.02	nephew	0.08	grandchild	-0.14	niece	-0.14	daughter	-0.15	son	0.21	great-grandchild	0.11
has nguyen khac	kin	-0.07	volunteer	0.02
has nguyen la	kin	-0.33	comrade	0.4	resident	0.06	teacher	0.02
has nguyen quan	kin	0.26	resident	-0.06	official	-0.14	grandchild	0.01	brother	-0.16	sister	0.18	wife	-0.29	son	-0.2	daughter-in-law	0.02
has nguyen thanh	kin	-0.34	official	0.11	volunteer	0.34	niece	-0.04	son	0.08
has nguyen the	kin	-0.39	official	0.3
has nguyen thi	kin	0.23	comrade	-0.01	official	-0.18	finder	-0.14	volunteer	-0.51	foreign veteran	0.11	nephew	0.3	family	-0.1	brother	0.15	niece	-0.13	sister	-0.24	daughter	-0.03	son	0.13	daughter-in-law	0.22	great-grandchild	0.04
has nguyen trong	kin	0.04	comrade	-0.02	official	0.16	finder	-0.01	volunteer	-0.08	witness	0.13	family	0.32
has nguyen van	comrade	-0.12	resident	0.37	official	-0.08	finder	-0.15	volunteer	0.23	family of foreign veteran	0.14	researcher	0.06	grandchild	0.36
has nguyen xa	organisation	0.14
has nguyen xuan	niece	0.13
has nguyet	kin	-0.19	comrade	0.32	official	0.1	nephew	0.1	niece	0.34	sister	-0.06	daughter	0.06	child	-0.04
has nha	kin	0.37	resident	0.32	official	-0.41	finder	-0.1	cemetery keeper	-0.78	witness	0.13	organisation	-0.24	foreign veteran	-0.01	family of foreign veteran	-0.27	nephew	-0.1	family	0.58	grandchild	-0.42	brother	-0.21	niece	0.18	sister	0.38	daughter	-0.53	wife	0.2	son	-0.08	child	-1.13	daughter-in-law	-0.14	sister-in-law	0.41
has nha ai	resident	-0.01	cemetery keeper	-0.1	volunteer	0.03	daughter	0.06
has nha anh	kin	-0.36	comrade	0.53	family	0.31
has nha ba	kin	-0.08	comrade	-0.31	volunteer	0.22	family of foreign veteran	0.1	nephew	-0.05	family	-0.01	grandchild	0.06	brother	0.07	niece	-0.08	sister	0.41	wife	0.13	great-grandchild	0.06
has nha bac	kin	-0.18	comrade	-0.02	official	0.07	organisation	0.08	nephew	0.15	family	-0.06	brother	0.03	niece	-0.06
has nha bao	kin	0.12	resident	-0.21	son	0.17	great-grandchild	0.01
has nha bia	resident	0.26	official	-0.23
has nha chau	kin	0.56	resident	0.42	nephew	-0.09	niece	0.55	great-grandchild	-0.13
has nha chi	kin	0.26	resident	0.32	family	0.41	grandchild	-0.09	brother	-0.07
has nha co	resident	0.19	finder	0.3	family	-0.1	great-grandchild	0.38
has nha con	comrade	-0.21	resident	0.07	witness	-0.03	family	0.11	grandchild	-0.04	niece	0.04	great-grandchild	0.2
has nha cu	kin	-0.2	comrade	-0.26	resident	0.47	organisation	0.17	teacher	0.11	family	-0.08	daughter-in-law	0.21
has nha dan	resident	-0.15	niece	0.13
has nha e	kin	0.03	resident	-0.22	nephew	0.04	grandchild	0.02	niece	-0.07	great-grandchild	-0.03
has nha em	kin	0.95	official	-0.75	cemetery keeper	-0.16	volunteer	-0.48	witness	-0.11	nephew	0.03	family	0.22	brother	-0.35	niece	0.3	sister	-0.28	daughter	-0.18	wife	-0.17	child	-0.24	daughter-in-law	-0.12	sister-in-law	0.13
has nha goi	kin	0.09	comrade	-0.02	nephew	-0.31	sister	0.02
has nha khong	kin	-0.25	resident	0.22
has nha la	resident	-0.14	family	0.36	sister-in-law	0.04
has nha lay	daughter-in-law	0.05
has nha ma	comrade	0.13	nephew	-0.05	grandchild	0.1
has nha may	kin	0.13	witness	0.03	niece	-0.23	sister	-0.01	wife	0.34	son	0.01
has nha minh	kin	0.48	comrade	-0.11	official	-0.02	finder	0.1	nephew	-0.04	family	0.56	grandchild	-0.34	niece	0.07	daughter	-0.14
has nha mo	kin	-0.2	resident	-0.16	witness	0.12	grandchild	0.04
has nha nam	comrade	0.1	resident	0.15	brother	0.21
has nha nao	kin	-0.09	resident	-0.26	official	-0.12	cemetery keeper	0.08	witness	0.07
has nha ngoai	nephew	0.34	family	-0.35	grandchild	0.07
has nha nhan	resident	-0.14	finder	0.03	witness	0.14	nephew	0.18	family	0.07	grandchild	-0.28	sister	0.01
has nha nuoc	nephew	-0.05	family	-0.21	brother	0.07	sister-in-law	0.19
has nha o	kin	-0.81	comrade	0.26	resident	-0.18	official	-0.12	cemetery keeper	0.09	witness	0.2	nephew	-0.26	family	-0.08	grandchild	-0.01	niece	0.19	sister	0.27	son	-0.09
has nha ong	kin	-1.11	comrade	0.82	resident	0.1	official	0.3	finder	-0.34	cemetery keeper	0.01	volunteer	-0.06	witness	0.05	organisation	0.19	nephew	0.1	grandchild	-0.12	brother	0.02	sister	-0.05	daughter	0.17
has nha rong	kin	0.01	family	0.04
has nha thi	kin	-0.34	resident	-0.17	witness	0.09
has nha tho	kin	0.26	official	-0.01	researcher	0.17	family	0.07	niece	-0.18	child	0.05
has nha toi	kin	0.48	comrade	-1.09	resident	0.48	official	-0.21	cemetery keeper	-0.09	witness	0.02	nephew	0.43	family	0.17	grandchild	-0.36	brother	0.09	niece	0.02	wife	0.22	son	-0.07	child	-0.08	sister-in-law	0.23
has nha trang	resident	-0.06
has nha tui	kin	0.3	comrade	-0.63	resident	0.02	nephew	-0.14	grandchild	-0.17	brother	0.03
has nha van	resident	0.26	official	0.14	finder	-0.13	nephew	-0.12	family	0.18	brother	0.05
has nhac	comrade	0.07	resident	0.15	organisation	0.05	nephew	0.03	family	-0.05	niece	-0.13	sister	0.09
has nhai	comrade	-0.23	cemetery keeper	0.05	volunteer	0.14	witness	0.02	grandchild	0.11	sister-in-law	0.03
has nham	kin	0.39	comrade	-0.23	resident	-0.16	official	-0.06	finder	-0.1	witness	0.34	foreign veteran	-0.17	family of foreign veteran	-0.02	researcher	0.1	family	0.5	niece	-0.62	sister	0.12	son	-0.23	child	0.16	sister-in-law	-0.22	great-grandchild	-0.2
has nham mat	kin	0.11	comrade	-0.2	witness	0.21	nephew	-0.27	family	-0.27	brother	-0.03
has nham thin	comrade	-0.18	nephew	0.05	family	0.26	child	0.01
has nham ty	kin	-0.16	comrade	-0.03	resident	-0.14	witness	0.19
has nhan	kin	-0.21	comrade	0.08	resident	0.28	official	-0.09	finder	0.21	volunteer	-0.52	witness	0.17	teacher	0.12	researcher	-0.17	nephew	-0.48	family	0.2	grandchild	0.05	brother	0.21	sister	0.02	daughter	0.16	son	-0.19	child	0.22	daughter-in-law	-0.03	sister-in-law	-0.48	great-grandchild	-0.14
has nhan bieu	comrade	0.17	grandchild	0.17
has nhan cho	kin	-0.2	comrade	0.35	teacher	0.14	nephew	-0.12	grandchild	-0.05	niece	0.26
has nhan chung	resident	-0.04	official	0.01	witness	0.35	organisation	0.26	sister	0.09
has nhan co	comrade	0.18	resident	-0.15	family	0.17	daughter	0.04
has nhan con	kin	-0.19	teacher	0.05
has nhan dan	resident	-0.13	witness	0.19	organisation	0.07
has nhan duoc	resident	0.08	foreign veteran	0.11	nephew	-0.01	family	0.13	brother	-0.01	son	0.09	child	0.01	daughter-in-law	0.01
has nhan giay	resident	0.29	family	0.16	daughter	-0.2	child	0.14
has nhan giup	kin	-0.33	comrade	0.35
has nhan liet	kin	0.2	comrade	0.13	resident	-0.51	official	-0.34	witness	0.28	family	-0.41	son	-0.05
has nhan mo	nephew	-0.13	niece	-0.03
has nhan ra	kin	-0.43	resident	0.27	finder	0.11
has nhan tin	kin	0.13	resident	-0.16	finder	0.01	sister	0.09
has nhan toi	kin	-0.33	comrade	0.12	resident	-0.03	child	0.07
has nhang	resident	0.21	official	0.06	cemetery keeper	0.02	volunteer	0.16	witness	-0.02	nephew	0.07	family	-0.05	son	0.12
has nhanh	comrade	-0.19	witness	-0.03	organisation	0.01	brother	0.15
has nhap	kin	-0.07	comrade	0.02	finder	-0.19	volunteer	-0.21	witness	-0.13	nephew	0.23	family	0.01	grandchild	-0.16	niece	-0.18	sister	0.28	daughter	-0.09	child	-0.53	daughter-in-law	-0.21	sister-in-law	0.01	great-grandchild	-0.19
has nhap ngu	kin	-0.19	comrade	0.09	official	-0.26	finder	-0.15	volunteer	-0.09	witness	-0.05	nephew	0.14	family	0.09	grandchild	-0.26	niece	-0.13	sister	0.19	daughter	-0.02	child	-0.38	daughter-in-law	-0.16	sister-in-law	0.02	great-grandchild	-0.15
has nhat	kin	0.12	comrade	-0.1	resident	0.22	official	-0.25	finder	0.29	witness	0.05	teacher	0.04	foreign veteran	0.06	family of foreign veteran	0.02	family	-0.04	grandchild	0.29	brother	0.09	niece	-0.16	daughter	-0.04	son	0.18	child	-0.29	great-grandchild	-0.08
has nhat duoc	kin	-0.24	comrade	0.19	official	0.15	witness	0.19	grandchild	0.1
has nhat ky	kin	0.3	comrade	-0.17	resident	-0.12	volunteer	0.18	brother	0.02
has nhat la	teacher	0.12	nephew	0.19	son	0.03
has nhau	kin	0.14	official	-0.16	volunteer	-0.08	organisation	0.09	nephew	-0.2	brother	0.3	wife	0.22	child	-0.2	sister-in-law	-0.11	great-grandchild	0.03
has nhau duoc	kin	0.21	wife	0.17
has nhau o	kin	-0.01	comrade	0.13	nephew	-0.2	son	0.06
has nhay	comrade	0.21	resident	-0.23	witness	0.04	teacher	0.05	family	0.21	niece	-0.02
has nhe	comrade	0.18	resident	-0.06	official	0.45	finder	-0.05	cemetery keeper	-0.11	brother	-0.19	niece	-0.28	sister	0.08	wife	0.16
has nhi	kin	0.15	comrade	0.11	resident	-0.27	official	-0.37	volunteer	0.34	witness	0.14	researcher	0.16	nephew	-0.1	family	0.22	grandchild	-0.12	great-grandchild	0.21
has nhiem	kin	-0.46	official	-0.41	witness	0.11	organisation	0.1	niece	-0.04	son	0.25
has nhien	kin	-0.13	resident	0.13	volunteer	0.22	niece	0.06
has nhieu	kin	0.25	comrade	0.26	resident	-0.27	finder	0.44	volunteer	-0.08	nephew	0.25	family	0.05	grandchild	-0.22	brother	0.1	niece	-0.13	son	-0.12	great-grandchild	0.06
has nhieu lam	kin	-0.03	finder	0.01
has nhieu nguoi	official	0.13	family	0.11
has nhin	kin	0.14	comrade	-0.21	finder	0.05	witness	0.08	nephew	-0.4	niece	0.08
has nhin thay	finder	0.01	nephew	-0.09
has nho	kin	-0.16	comrade	0.26	resident	0.14	finder	-0.24	volunteer	-0.28	witness	0.41	organisation	0.05	teacher	0.43	foreign veteran	0.04	nephew	-0.22	family	0.4	grandchild	0.26	brother	-0.23	niece	0.04	sister	-0.29	daughter	-0.32	wife	-0.19	son	0.25	child	-0.04	great-grandchild	-0.11
has nho anh	comrade	0.14	organisation	0.02
has nho cac	comrade	-0.01	resident	0.1	family	0.08	sister-in-law	0.17
has nho chau	kin	-0.26	comrade	0.04
has nho chuyen	comrade	0.12	resident	-0.06	cemetery keeper	0.02	nephew	-0.14
has nho co	kin	0.23	resident	0.11	teacher	0.07	nephew	-0.47	family	0.23	brother	0.04	niece	0.25
has nho con	kin	-0.04	resident	0.01	organisation	0.09	family	-0.01	wife	0.01
has nho dang	comrade	0.08	family	-0.03	niece	0.03	son	0.17
has nho duoc	kin	-0.18	resident	0.22
has nho em	kin	-0.01	comrade	0.13	grandchild	-0.01	great-grandchild	0.01
has nho hoi	official	0.04	nephew	0.17
has nho la	resident	-0.32	official	0.2	witness	0.46	nephew	-0.08
has nho moi	kin	0.06	resident	-0.08	teacher	0.09
has nho nam	comrade	-0.04	resident	-0.05	official	0.11	finder	0.08	witness	0.07	nephew	0.03	niece	-0.04
has nho ngay	kin	-0.18	comrade	-0.06	official	0.08	brother	-0.06
has nho nguoi	comrade	0.03	nephew	-0.07	grandchild	0.11	daughter	0.22
has nho nha	kin	-0.12	comrade	-0.06	finder	0.1	witness	0.21
has nho ong	kin	0.18	grandchild	0.06
has nho quan	kin	0.18	family	0.05
has nho que	kin	-0.21	official	0.11	finder	0.11
has nho ro	comrade	0.09	son	0.08
has nho ten	kin	0.22	comrade	0.32	resident	-0.25	official	0.07
has nho tim	kin	-0.55	resident	0.19	official	0.04	nephew	-0.09	family	0.51	niece	0.33	sister	-0.01	daughter	-0.04
has nho toi	teacher	0.09	family	0.05
has nho vi	comrade	0.41	witness	-0.05
has nhom	kin	-0.36	comrade	-0.61	resident	-0.17	official	-0.36	finder	0.66	cemetery keeper	-0.18	volunteer	1.35	witness	-0.01	organisation	0.08	teacher	-0.08	foreign veteran	-0.11	nephew	0.02	grandchild	0.23	niece	-0.07	son	-0.24	great-grandchild	0.09
has nhom khac	resident	-0.07	finder	0.15	witness	-0.17	nephew	0.33
has nhon	comrade	0.24	resident	-0.11	official	0.22	finder	-0.26	witness	0.23	foreign veteran	0.21	family	-0.07	brother	-0.06	niece	0.12	sister	0.16	daughter	0.55	son	-0.05
has nhu	kin	-0.14	comrade	0.08	resident	-0.45	official	0.24	finder	-0.65	cemetery keeper	-0.13	organisation	0.26	foreign veteran	-0.14	grandchild	0.23	brother	-0.37	niece	-0.38	sister	0.34	daughter	-0.15	son	-0.2	child	0.18	daughter-in-law	0.17
has nhu dinh	resident	-0.03	family	0.06
has nhu le	kin	-0.01	resident	-0.01	family of foreign veteran	0.11	nephew	-0.08	sister-in-law	0.04
has nhu sau	family	0.13
has nhu vay	kin	-0.26	comrade	0.08	official	-0.08	nephew	0.25	family	-0.18	son	-0.03	child	0.09
has nhua	kin	-0.67	comrade	0.2	resident	-0.06	official	0.53	finder	-0.02	volunteer	-0.05	foreign veteran	0.07
has nhuan	kin	0.03	comrade	0.22	resident	-0.23	organisation	0.07	nephew	0.36	brother	-0.04	sister	-0.05	great-grandchild	0.07
has nhung	kin	0.24	resident	0.28	official	-0.2	cemetery keeper	-0.15	volunteer	-0.64	witness	-0.21	organisation	-0.56	teacher	-0.14	family of foreign veteran	-0.14	nephew	-0.09	grandchild	0.32	brother	0.1	niece	-0.41	daughter	-0.24	wife	0.13	son	0.01	daughter-in-law	-0.6
has nhung ba	nephew	-0.23	family	-0.16	grandchild	0.16	sister-in-law	0.01	great-grandchild	0.02
has nhung bia	kin	0.03	niece	0.05	child	0.05
has nhung chua	kin	-0.01
has nhung khong	kin	0.36	official	0.01	sister	0.05	daughter	-0.11
has nhung mo	resident	0.13	family	0.01	grandchild	0.17	niece	-0.19	son	0.04
has nhung nam	son	0.27
has nhung nguoi	kin	0.12	official	0.07	nephew	-0.01	family	0.13	sister	0.17
has nhung ong	kin	0.01	official	0.04	finder	-0.18	grandchild	-0.3
has nhung toi	kin	-0.14	resident	0.07
has nhuong	kin	0.43	comrade	0.4	resident	-0.05	finder	-0.05	teacher	0.07	nephew	0.08	grandchild	-0.23	brother	-0.03	niece	0.31
has nhut	daughter	0.16
has ni	comrade	-0.3	official	0.05	finder	0.19	nephew	-0.05	grandchild	0.13	brother	-0.12	niece	0.17
has ni long	comrade	-0.28	resident	-0.17	finder	0.11	niece	0.06
has nia	kin	-0.01	comrade	-0.15	finder	-0.11	witness	0.33	nephew	0.18	family	0.07
has nie	comrade	-0.56	resident	0.11	official	0.14	finder	-0.19	daughter	0.07
has niem	kin	0.11	comrade	-0.03	resident	-0.13	official	0.57	finder	0.17	cemetery keeper	-0.04	family of foreign veteran	0.07	nephew	0.32	family	0.06	grandchild	-0.12	niece	-0.54
has nien	kin	-0.42	comrade	-0.3	resident	-0.23	volunteer	0.13	witness	0.19	organisation	0.05	foreign veteran	0.08	nephew	-0.02	family	0.03	great-grandchild	0.03
has nien xung	comrade	-0.25	witness	0.02	nephew	-0.11	family	0.05	great-grandchild	0.03
has night	kin	-0.26	official	0.12	witness	-0.09	foreign veteran	0.34	family	0.08
has ninh	kin	0.24	comrade	0.1	resident	0.54	official	-0.58	volunteer	0.14	witness	-0.48	organisation	-0.03	researcher	0.19	nephew	-0.05	family	-0.27	grandchild	0.02	sister	0.67	daughter	-0.12	wife	0.27	son	0.03	child	0.01	daughter-in-law	0.07	great-grandchild	-0.73
has ninh binh	comrade	0.08	resident	-0.06	researcher	0.08	nephew	-0.33	family	0.21	daughter	-0.13	wife	0.35	son	0.03	daughter-in-law	0.01
has ninh giang	kin	-0.51	resident	-0.43	official	-0.09	volunteer	0.01	witness	0.08	teacher	0.07	family of foreign veteran	0.48
has ninh hai	resident	0.34	nephew	-0.24	niece	0.15
has ninh quang	grandchild	-0.05	brother	-0.11	sister	0.14
has ninh thi	kin	0.24	comrade	-0.09	resident	-0.16	finder	0.13	nephew	-0.02	sister	-0.01	daughter	0.1
has ninh van	kin	0.03	comrade	0.14	nephew	0.36	family	-0.07	niece	-0.25	sister	-0.11	daughter	0.1
has nn	kin	0.15	organisation	0.06	nephew	0.04	family	-0.07	grandchild	-0.25
has no	comrade	0.98	resident	-0.4	official	-0.17	finder	-0.51	volunteer	0.15	witness	-0.33	teacher	-0.36	family of foreign veteran	-0.08	researcher	-0.46	nephew	0.17	grandchild	-0.04	brother	0.37	niece	-0.08	sister	0.34	daughter	-0.23	wife	-0.15	son	0.06	child	-0.35	sister-in-law	-0.39	great-grandchild	-0.48
has no bao	kin	-0.19	comrade	0.15	brother	0.04
has no bi	organisation	0.09	nephew	0.01
has no cham	kin	-0.4	comrade	0.2
has no chet	comrade	0.1
has no co	comrade	0.12	brother	-0.01
has no con	kin	-0.08	comrade	0.51	resident	0.05	official	-0.06
has no di	kin	0.11	comrade	-0.02	brother	0.19
has no la	brother	0.11
has no nam	comrade	0.31	daughter	0.1
has no o	comrade	0.21	resident	-0.18	nephew	0.09	brother	0.2	niece	-0.09
has no ve	sister	0.05
has nobody	kin	0.1	resident	-0.03	finder	-0.05	volunteer	0.11	witness	0.03	family of foreign veteran	-0.21	researcher	0.1	niece	0.03	daughter	-0.03
has noc	comrade	-0.03	volunteer	-0.01	teacher	0.06
has noi	kin	0.38	comrade	-0.73	resident	0.19	official	0.04	finder	-0.21	cemetery keeper	-0.16	volunteer	0.11	witness	-0.14	organisation	-0.3	teacher	0.2	foreign veteran	-0.11	researcher	-0.18	nephew	-0.29	grandchild	0.71	brother	-0.31	niece	0.08	sister	0.04	daughter	-0.11	wife	-0.3	son	-0.03	child	-0.27	daughter-in-law	-0.12	sister-in-law	-0.26
has noi an	kin	0.1	family	-0.08	grandchild	0.23	brother	0.35	niece	0.17	daughter	-0.09
has noi anh	kin	-0.12	resident	0.24	sister	0.33
has noi ba	kin	0.02	comrade	-0.17	resident	0.27	family of foreign veteran	0.1	nephew	-0.15	grandchild	-0.2	niece	-0.08	son	0.19	child	0.41
has noi bac	grandchild	-0.03	niece	0.16
has noi bo	resident	-0.01	nephew	-0.37	son	0.02
has noi cau	kin	0.19	nephew	0.16	family	-0.06	grandchild	-0.2	niece	0.21	daughter	0.08
has noi chau	kin	-0.34	resident	0.21	volunteer	0.09	witness	-0.01	grandchild	0.1	niece	-0.05
has noi cho	resident	0.26	volunteer	0.11	sister	0.18
has noi chon	kin	0.03	comrade	-0.16	volunteer	0.1	family	0.09	niece	0.17	daughter	-0.03	son	-0.1
has noi chu	kin	-0.61	nephew	0.08	family	-0.06
has noi chuyen	kin	0.37	resident	-0.13	witness	0.12	family	0.16
has noi co	kin	0.38	comrade	-0.31	resident	0.14	finder	0.16	volunteer	-0.02	nephew	-0.48	grandchild	0.18	brother	-0.06	niece	0.06	sister	0.22	daughter	0.06
has noi con	kin	0.18	comrade	-0.35	resident	0.07	finder	-0.06	family	-0.11	grandchild	0.58	niece	0.1	daughter	-0.03	wife	-0.12	child	-0.01	great-grandchild	0.02
has noi cua	resident	-0.05	official	0.02	niece	0.17
has noi da	kin	0.22	comrade	0.08	resident	-0.11	official	-0.12	nephew	0.06	family	0.07	grandchild	-0.07	daughter-in-law	0.04
has noi day	kin	-0.04	comrade	0.18	grandchild	0.08
has noi do	official	0.1	finder	0.04
has noi dung	resident	0.09	nephew	0.18
has noi duoc	kin	-0.72	comrade	0.03	official	0.06
has noi e	family	-0.19	grandchild	0.21	niece	-0.01
has noi em	kin	0.1	comrade	-0.03	resident	-0.27	official	-0.01	family	-0.34	grandchild	0.53	brother	-0.02	son	-0.01
has noi giong	kin	-0.55	comrade	-0.14	resident	0.12	witness	0.56
has noi hi	kin	0.02	official	-0.06	nephew	0.18	family	-0.05	sister	0.19	wife	0.04
has noi hoi	resident	0.25	witness	0.11	family	0.03
has noi hs	organisation	0.01	nephew	0.09	grandchild	-0.26	sister	0.02	son	0.21
has noi hy	comrade	-0.13	official	0.23	family	-0.12	grandchild	0.12	sister	-0.08
has noi khong	kin	0.34	volunteer	-0.03	nephew	0.18	family	-0.13	grandchild	-0.11	niece	-0.17
has noi la	comrade	-0.2	official	0.17	witness	-0.03	teacher	0.05	family	-0.14	grandchild	0.03	niece	0.11	child	-0.01
has noi lai	resident	0.09	nephew	-0.19	niece	0.3
has noi mat	nephew	-0.23	grandchild	0.04	brother	0.06	wife	0.05
has noi minh	resident	0.1	grandchild	0.26
has noi mo	kin	0.11	resident	0.46	family	-0.17	sister	0.05
has noi nam	kin	0.76	comrade	-0.39	resident	-0.18	official	0.28	witness	-0.31	family	0.39	grandchild	-0.06	son	0.32	child	-0.18
has noi ngay	comrade	-0.06
has noi o	kin	-0.17	grandchild	0.25	niece	-0.12	wife	-0.01	sister-in-law	0.07
has noi ong	kin	0.28	resident	-0.08	family	0.09	son	-0.08
has noi sau	resident	-0.32	witness	0.31	grandchild	0.01	sister	0.01
has noi ten	kin	-0.17	resident	-0.38	volunteer	0.02	witness	0.16	teacher	0.09	family	0.14	grandchild	0.06
has noi thi	comrade	0.19
has noi toi	kin	0.4	comrade	-0.1	resident	0.26	witness	-0.22	nephew	0.44	family	-0.24	grandchild	0.96	brother	-0.2	sister	-0.03	son	-0.28
has noi ve	comrade	0.11
has noi voi	comrade	0.23	organisation	0.09	niece	0.05
has noi vu	comrade	0.03	grandchild	-0.06
has nom	kin	0.07	comrade	-0.2	finder	-0.26	researcher	0.05	grandchild	-0.15	niece	0.32
has nom de	kin	0.41	comrade	-0.06	grandchild	-0.04	niece	0.34	daughter	0.11
has non	comrade	-0.3	finder	-0.05	witness	0.07	family of foreign veteran	0.06	family	-0.04
has nong	kin	0.09	comrade	0.01	finder	0.27	cemetery keeper	-0.07	witness	-0.03	family of foreign veteran	-0.1	nephew	0.09	family	0.02	grandchild	-0.15	brother	-0.07	daughter	0.04	daughter-in-law	0.02
has nong cong	kin	0.06	nephew	0.08
has nong thi	comrade	-0.18	resident	0.04	organisation	0.12	brother	0.04	niece	-0.02	daughter-in-law	0.06
has nong truong	comrade	-0.31	resident	0.33	official	-0.13	finder	0.22	nephew	0.22	brother	-0.01	son	0.18
has nong van	kin	0.13	comrade	0.22	resident	-0.01	family	0.05	niece	-0.12
has noong	comrade	0.16	resident	0.3	grandchild	-0.02	great-grandchild	0.3
has nop	resident	-0.19	finder	-0.2	volunteer	0.02	grandchild	-0.1	sister	-0.09	daughter	-0.11
has north	resident	-0.1	finder	-0.41	volunteer	0.17	foreign veteran	0.11	researcher	-0.09
has north of	finder	-0.02	volunteer	0.29
has not	comrade	0.78	resident	-0.05	official	0.39	finder	-0.18	volunteer	-0.18	witness	-0.06	organisation	-0.09	foreign veteran	-0.05	family of foreign veteran	-0.06	family	-0.03	grandchild	0.32	niece	-0.07	daughter-in-law	0.01
has notebook	kin	-0.33	finder	-0.08	foreign veteran	0.01	family of foreign veteran	0.21
has nous	witness	0.2	organisation	0.03	teacher	0.19	foreign veteran	0.24	researcher	-0.29	grandchild	0.17	niece	-0.29	daughter	0.02
has nov	kin	-0.04	resident	0.07	official	0.06	finder	0.29	witness	0.05	family of foreign veteran	-0.13
has now	kin	-0.07	comrade	0.2	resident	-0.09	official	-0.01	witness	0.25	foreign veteran	-0.4	family	-0.09	grandchild	0.05	brother	0.34	niece	-0.26
has nt	kin	0.35	finder	-0.03	cemetery keeper	0.04	volunteer	-0.01	nephew	0.19	brother	-0.15	niece	-0.04
has ntls	kin	0.24	comrade	-0.42	resident	-0.48	finder	-0.67	cemetery keeper	0.35	volunteer	0.41	witness	0.06	organisation	0.35	teacher	0.08	foreign veteran	-0.01	nephew	0.05	family	-0.11	grandchild	0.09	brother	0.23	sister	-0.23	daughter	-0.03	wife	-0.66	child	0.07
has ntls duc	resident	-0.06	nephew	-0.19	brother	0.14
has ntls huyen	kin	-0.57	comrade	0.22	resident	0.09	official	0.11	finder	-0.03	cemetery keeper	-0.04	volunteer	0.38	organisation	0.09	family	-0.12	grandchild	-0.05	brother	0.08	niece	0.02	sister	-0.02
has ntls phuong	comrade	-0.06	cemetery keeper	0.12
has ntls tan	kin	0.34	comrade	-0.02	official	0.21	grandchild	0.07	sister-in-law	0.03
has ntls tinh	resident	-0.02	cemetery keeper	0.17	volunteer	-0.02	organisation	0.07	nephew	-0.08	niece	0.12	great-grandchild	0.03
has ntls xa	kin	0.17	comrade	-0.01	official	-0.26	volunteer	-0.04	daughter	-0.16
has nu	kin	-0.5	comrade	-0.13	resident	0.17	finder	-0.39	cemetery keeper	0.47	volunteer	0.07	organisation	0.67	researcher	0.16	nephew	-0.51	family	0.17	grandchild	0.12	brother	0.08	niece	0.3	sister	-0.25	son	0.12	child	-0.04
has nua	kin	0.19	comrade	0.42	resident	0.06	official	-0.75	finder	0.18	volunteer	-0.46	family of foreign veteran	0.06	nephew	-0.05	family	-0.37	brother	0.12	niece	0.09	daughter	-0.22	wife	0.01	son	0.16	daughter-in-law	0.08
has nua dem	kin	-0.3	resident	0.1	witness	0.07	foreign veteran	0.04
has nua la	comrade	-0.15	niece	0.01	sister-in-law	0.04
has nui	kin	-0.37	resident	0.35	official	0.01	witness	0.05	organisation	-0.13	foreign veteran	0.57	family of foreign veteran	-0.01	nephew	0.14	family	0.24	brother	0.18	niece	-0.07	sister	-0.29	daughter	-0.2
has nui dat	grandchild	0.08	niece	-0.02
has number	kin	0.16	niece	-0.19	daughter	0.34
has nung	comrade	0.03	organisation	0.07	foreign veteran	-0.01	nephew	-0.02	family	-0.04	brother	0.19	daughter	-0.12	wife	0.03	great-grandchild	0.18
has nuoc	kin	-0.06	comrade	-0.06	resident	0.25	official	-0.57	finder	-0.65	cemetery keeper	-0.21	volunteer	0.06	witness	0.05	nephew	-0.08	family	-0.1	brother	-0.03	sister	0.17	child	-0.03	sister-in-law	0.22
has nuoc noi	kin	0.06	resident	-0.44	witness	-0.05	organisation	0.09	teacher	0.09	great-grandchild	0.02
has nuoc trong	volunteer	0.23	grandchild	0.05
has nuoi	resident	0.38	official	-0.02	witness	-0.03	nephew	-0.07	family	-0.04	grandchild	-0.27	niece	-0.14	daughter	0.37	sister-in-law	0.34	great-grandchild	0.14
has nuoi quan	resident	0.3	witness	-0.03
has nuong	kin	-0.68	resident	0.13	official	0.46	grandchild	0.01	brother	0.05
has nurse	witness	0.02	organisation	0.13	researcher	0.06
has nut	finder	0.16
has nva	kin	-0.92	comrade	-0.32	resident	-0.2	witness	-0.33	foreign veteran	0.44
has o	kin	0.19	comrade	0.09	resident	0.04	official	-0.59	finder	-0.11	cemetery keeper	-0.06	volunteer	-0.07	witness	-0.07	organisation	-0.44	teacher	-0.05	foreign veteran	-0.67	family of foreign veteran	-0.34	researcher	-0.31	nephew	-0.23	grandchild	0.09	niece	-0.15	sister	-0.04	son	-0.02	child	0.08	daughter-in-law	-0.16	sister-in-law	-0.22	great-grandchild	-0.23
has o an	kin	-0.14	comrade	0.2	resident	0.06	foreign veteran	0.08	nephew	0.15
has o ap	kin	-0.02	comrade	0.06	nephew	-0.08	grandchild	0.21
has o ba	kin	-0.18	witness	0.13	brother	0.07	sister	-0.1
has o bac	comrade	0.14	resident	-0.01	witness	0.02	daughter	0.03	wife	0.2
has o bai	resident	-0.41	official	0.16	finder	0.14	witness	0.39	family	0.37	grandchild	-0.17	son	-0.04	child	0.04
has o ban	kin	0.28	finder	0.19	nephew	0.19	wife	0.13	son	-0.13
has o bao	kin	0.07	volunteer	0.07	family	-0.12	niece	0.11	sister	0.04
has o bau	kin	-0.1	comrade	0.09	resident	-0.15	nephew	0.12
has o ben	kin	-0.62	comrade	0.09	resident	0.28	official	-0.14	finder	-0.1	volunteer	0.26	nephew	-0.08	grandchild	0.17	brother	-0.25	niece	-0.07	sister	0.15	child	0.07
has o benh	kin	0.37	comrade	-0.24	nephew	0.04	family	-0.06
has o bia	comrade	0.3	volunteer	-0.01	witness	-0.03	nephew	0.03	niece	0.06
has o bien	nephew	0.12	family	-0.31	niece	0.05	wife	-0.03
has o binh	kin	0.05	comrade	0.09	volunteer	0.18	witness	0.26	foreign veteran	0.01	nephew	-0.15	family	-0.12	brother	-0.05	niece	0.36	daughter	0.06
has o bo	kin	-0.63	comrade	0.08	resident	0.19	official	-0.21	finder	0.13	witness	0.29	nephew	-0.11	family	0.11	grandchild	0.05
has o bot	kin	0.02	resident	-0.05	finder	0.12	family	0.32	brother	-0.02	son	0.09
has o buon	kin	-0.01	daughter	0.16
has o c3	kin	-0.09	sister	0.12
has o cai	kin	0.28	resident	-0.2	daughter	-0.15	wife	0.08	great-grandchild	0.04
has o cam	comrade	-0.09	finder	0.05	family	-0.1	sister	-0.02	son	0.21
has o canh	comrade	0.14	foreign veteran	0.04
has o cao	volunteer	0.09	brother	0.17
has o cau	kin	-0.43	comrade	0.29	resident	-0.09	finder	-0.05	witness	-0.12	nephew	-0.23	grandchild	0.05	brother	0.08	daughter	0.09	wife	-0.01	child	0.25
has o chan	kin	0.26	resident	-0.17	witness	0.02	family of foreign veteran	0.1	nephew	-0.09	family	0.22	sister	-0.14	daughter	0.07	son	-0.08
has o chi	resident	0.14
has o cho	comrade	-0.11	resident	-0.14	nephew	0.39	family	-0.34	niece	-0.1	daughter-in-law	0.21
has o chua	comrade	0.2	daughter-in-law	0.01
has o con	kin	0.27	resident	-0.38	official	0.32	family	0.03	grandchild	-0.03	niece	0.28	sister	0.11	sister-in-law	0.04
has o cong	comrade	0.19	volunteer	0.04	family	-0.21	child	0.09
has o cu	kin	-0.54	witness	-0.18	grandchild	0.07
has o cua	kin	0.45	comrade	-0.36	official	-0.03	volunteer	-0.17	teacher	0.03	nephew	0.24	grandchild	-0.11
has o cung	kin	-0.11	comrade	0.03	nephew	-0.05	brother	0.12	sister	-0.03	wife	0.08
has o da	niece	0.24
has o dai	comrade	0.2	resident	-0.35	cemetery keeper	0.07	nephew	-0.08	brother	0.02	great-grandchild	0.17
has o dak	kin	-0.15	organisation	0.09	family	0.33
has o dat	kin	0.12	resident	-0.15	official	0.06	finder	0.02	niece	-0.06	son	0.26
has o dau	kin	0.7	comrade	-0.17	resident	-0.87	official	-0.19	witness	-0.08	family	-0.03	grandchild	-0.2	niece	0.33	daughter	0.13	wife	0.2	son	-0.07	child	-0.21	daughter-in-law	-0.15	sister-in-law	-0.12	great-grandchild	0.15
has o day	comrade	-0.25	resident	0.72	official	0.17	cemetery keeper	0.33	witness	-0.16	nephew	0.22	family	-0.17
has o deo	comrade	-0.12	resident	-0.5	witness	0.05	nephew	0.15	child	0.1
has o diem	kin	0.04	brother	-0.08
has o dien	kin	-0.11	grandchild	-0.03	great-grandchild	0.09
has o dinh	comrade	-0.12	resident	0.13	witness	0.02	nephew	-0.02	family	0.04
has o do	comrade	0.04	resident	0.05	official	-0.05	finder	0.06	witness	0.34	nephew	-0.23	grandchild	-0.28	niece	0.03	daughter	0.18	son	0.17
has o doc	kin	0.12	comrade	0.03	witness	0.14	family	-0.03	niece	0.12	daughter	-0.17	daughter-in-law	0.1
has o doi	comrade	0.13	resident	-0.4	official	0.03	teacher	0.04	brother	-0.24	sister	-0.29
has o don	comrade	-0.05	resident	0.24	volunteer	0.05	nephew	-0.03
has o dong	kin	-0.01	comrade	-0.03	official	-0.33	finder	-0.06	witness	0.22	nephew	0.55	family	-0.25	grandchild	0.29	brother	-0.57	niece	-0.1
has o duc	kin	0.41	comrade	-0.09
has o duong	kin	0.34	comrade	-0.2	grandchild	0.03	brother	0.18
has o ga	kin	0.08	nephew	0.4	family	-0.13	great-grandchild	0.04
has o gan	kin	-0.12	comrade	0.22	resident	0.05	witness	-0.04	family of foreign veteran	0.09
has o go	comrade	0.25	resident	-0.21	nephew	0.05	grandchild	0.11
has o goc	kin	-0.15	comrade	-0.26	resident	0.17	official	0.33	witness	0.1	family	-0.08	grandchild	0.23
has o ha	kin	0.26	comrade	0.05	nephew	0.35	family	-0.02	niece	-0.21
has o hai	comrade	-0.73	resident	-0.11	cemetery keeper	0.35	volunteer	0.06	witness	0.15	nephew	0.34	niece	-0.48
has o ham	kin	0.06	nephew	-0.14	brother	-0.16	sister	0.19	wife	0.02	son	0.04
has o hang	kin	-0.08	comrade	0.01	cemetery keeper	0.13	teacher	0.1	nephew	0.11	grandchild	-0.02
has o ho	comrade	0.13	resident	-0.17	family of foreign veteran	0.08	nephew	-0.08	grandchild	0.33	sister-in-law	0.03
has o hoc	kin	0.19	nephew	0.02	child	0.07	sister-in-law	0.03
has o hoi	volunteer	0.39	nephew	0.03	daughter-in-law	0.01
has o hon	kin	-0.09	family	0.1	grandchild	-0.01	child	0.08
has o hung	kin	0.21	family	0.03	child	0.05	great-grandchild	0.04
has o huong	comrade	0.08	grandchild	0.04
has o khe	kin	0.61	comrade	0.31	resident	-0.16	official	-0.23	finder	0.38	grandchild	0.05	brother	-0.25	sister	0.02	daughter	-0.04	son	0.29
has o khu	comrade	0.01	resident	-0.31	volunteer	-0.19	nephew	0.32	family	-0.02	niece	-0.13	daughter	-0.05	son	0.21	child	-0.01
has o kien	kin	-0.06	resident	0.34	official	0.07	nephew	0.07
has o kim	kin	-0.32	comrade	0.03	family	-0.03	sister	-0.07	child	0.06
has o kinh	kin	-0.07	comrade	0.15	nephew	0.25	family	-0.29
has o kon	kin	0.11	finder	-0.09
has o lai	kin	0.17	comrade	0.31	resident	-0.36	foreign veteran	0.03	family	-0.44	grandchild	0.42	brother	-0.12	niece	-0.05	sister	-0.02	daughter	0.18	child	0.17	sister-in-law	0.02
has o lam	kin	0.07	comrade	-0.26	witness	-0.01	family	0.04	son	0.09	sister-in-law	0.03
has o lang	kin	-0.13	comrade	0.19	resident	0.16	witness	-0.09	nephew	-0.14	family	0.34	grandchild	-0.23	niece	0.05	sister	-0.14	child	0.08
has o lao	resident	0.19	family	-0.17	grandchild	0.03	son	0.02
has o lo	kin	-0.1	comrade	0.24	resident	-0.28	official	0.06	sister	0.13
has o loc	kin	-0.4	finder	0.23	family	-0.1	grandchild	0.04	brother	0.14
has o long	witness	0.27	grandchild	-0.01	niece	0.01
has o lung	daughter	0.24
has o mai	kin	0.22	comrade	-0.04	resident	-0.09	volunteer	0.03	grandchild	0.06	wife	0.02
has o mat	kin	0.18	official	0.04	grandchild	0.08	niece	0.14
has o me	family	0.03
has o mo	comrade	0.06	official	0.01	nephew	-0.04	family	0.27
has o muong	resident	0.2	nephew	-0.18	grandchild	0.04	niece	0.16	daughter	-0.01	great-grandchild	0.04
has o nam	comrade	-0.16	cemetery keeper	0.12	sister	0.06
has o nga	kin	-0.02	resident	-0.18	witness	-0.01	family	0.24	grandchild	-0.15	sister	-0.33	daughter	-0.03	wife	0.18	son	-0.16
has o ngam	kin	0.01	niece	0.31
has o ngay	kin	-0.16	comrade	0.1	grandchild	0.08
has o nghia	kin	0.02	resident	0.12	official	-0.03	finder	-0.05	cemetery keeper	-0.39	volunteer	0.15	organisation	-0.04	nephew	-0.14	grandchild	-0.05	niece	0.32	sister	-0.04	daughter	0.26	wife	-0.08	daughter-in-law	-0.12	great-grandchild	-0.07
has o ngo	kin	0.2	comrade	-0.17	grandchild	0.01	sister	0.06	daughter-in-law	0.03
has o ngoai	official	-0.06	nephew	0.26	family	-0.1
has o nha	comrade	0.21	witness	0.08	organisation	0.08	nephew	-0.17	family	0.29	grandchild	-0.29	brother	0.09	niece	-0.13	daughter	0.1	great-grandchild	-0.05
has o nho	kin	-0.13	comrade	-0.12	resident	-0.02	finder	0.09	witness	0.29	niece	0.04
has o nong	family	0.05
has o ntls	kin	0.03	comrade	-0.03	volunteer	0.47	witness	0.1	organisation	0.49	nephew	-0.07	family	0.09	grandchild	0.01	brother	0.06	niece	-0.22	son	0.07
has o nui	kin	0.28	finder	-0.06	foreign veteran	0.06	nephew	0.26	brother	0.09	niece	-0.23	son	0.18
has o nuong	kin	-0.37	resident	0.09	official	0.08
has o pha	kin	0.23	nephew	0.26
has o phia	kin	-0.47	comrade	0.3	resident	0.1	family	0.05
has o pho	kin	0.18	comrade	0.15	witness	-0.15	family	0.21	grandchild	-0.1	niece	-0.15
has o phu	resident	0.22	nephew	-0.3	family	0.1	brother	0.19	sister	-0.02
has o phum	kin	-0.11	comrade	0.32
has o phuoc	kin	-0.38	comrade	0.13	finder	-0.03	volunteer	0.1	child	0.06
has o phuong	official	-0.17	organisation	0.29	nephew	-0.2	family	-0.15	brother	0.1	niece	0.02
has o quan	kin	0.02	witness	0.09	family	0.09	grandchild	-0.01
has o quang	comrade	-0.01	official	-0.03	family	0.09	brother	0.08	niece	-0.11	sister	-0.19
has o que	kin	0.25	family	-0.1	daughter-in-law	0.02
has o quynh	family	-0.02	niece	0.02	sister	0.28	sister-in-law	0.05
has o rach	kin	0.04	finder	0.05	grandchild	0.01	sister	0.1	son	0.13
has o ray	comrade	0.44	nephew	0.03
has o ria	comrade	0.41
has o rung	kin	0.26	comrade	-0.37	resident	0.25	finder	-0.01	niece	-0.22	daughter	0.32	son	0.01
has o sa	kin	0.05	resident	-0.08	nephew	-0.01	grandchild	0.2	niece	-0.08
has o san	comrade	0.19	grandchild	-0.01	daughter-in-law	0.08
has o sau	resident	0.46	official	-0.02	family	0.03
has o so	kin	-0.06	resident	0.41	finder	-0.02
has o son	volunteer	0.12	daughter	0.25
has o song	resident	0.13	organisation	0.04
has o suoi	kin	0.02	comrade	0.14	resident	-0.36	official	0.02	brother	0.06	niece	0.01	sister	-0.02	son	-0.03	child	0.17
has o ta	kin	-0.51	comrade	0.06	nephew	0.07
has o tam	kin	-0.26	finder	0.19	family of foreign veteran	0.1	daughter-in-law	0.01
has o tan	comrade	-0.24	resident	0.26	family	0.12	niece	0.15	sister	0.02	daughter	-0.02
has o tay	resident	0.02	official	0.03	family	-0.3	brother	0.15	sister	0.21	wife	0.21
has o thach	comrade	0.08	nephew	-0.02	grandchild	0.07	son	0.19
has o thai	resident	0.02	volunteer	0.17	nephew	0.25	niece	-0.05
has o thanh	kin	0.38	comrade	-0.41	witness	-0.05	nephew	-0.09	family	-0.09	grandchild	0.01	niece	0.13	sister	-0.12	daughter	0.24
has o thi	resident	0.06	family	-0.09	niece	0.32	wife	0.07
has o thon	kin	-0.11	comrade	-0.2	resident	0.27	official	-0.39	brother	0.08	wife	-0.06
has o thuong	niece	0.11	son	0.08
has o tieu	kin	-0.15	comrade	0.14	finder	0.05	family	0.17	son	-0.03
has o to	comrade	0.07	nephew	-0.07
has o tra	comrade	-0.18
has o tram	comrade	-0.04	official	-0.09	finder	-0.09	witness	0.03	nephew	-0.04
has o tran	kin	0.01	finder	-0.02	nephew	-0.03	family	0.22	son	0.22
has o trang	resident	-0.15
has o trong	kin	-0.08	comrade	0.48	grandchild	0.03
has o trung	comrade	0.16	resident	-0.39	nephew	0.24	family	0.25	grandchild	-0.14	niece	-0.26	son	-0.09	sister-in-law	0.02
has o truong	witness	0.28	teacher	0.41	nephew	-0.14	brother	0.35	sister	-0.09	daughter	0.05
has o vam	kin	0.33	resident	-0.05	brother	0.37	niece	-0.15	daughter	0.04	son	-0.04
has o van	kin	-0.11	resident	0.13
has o vay	kin	0.18	volunteer	0.11	niece	0.01	wife	0.1	sister-in-law	0.03
has o viet	nephew	0.03
has o vinh	kin	0.06	comrade	0.36	resident	-0.27	nephew	-0.3	family	0.03	niece	0.14
has o voi	kin	0.45	family	-0.15	wife	0.2
has o vung	witness	0.12
has o vuon	kin	-0.23	comrade	0.69	resident	0.01	witness	-0.09	brother	0.32	sister	-0.05	daughter	-0.08	wife	0.17	child	0.11
has o xa	resident	0.1	wife	0.03	son	-0.08
has o xom	comrade	0.11	nephew	-0.21	daughter	0.1	great-grandchild	0.1
has o yen	family	0.08	grandchild	-0.06	sister	0.06
has oai	kin	-0.02	official	-0.06
has oanh	comrade	0.17	resident	0.14	official	-0.19	organisation	0.01	grandchild	0.25
has october	kin	-0.02	volunteer	-0.01	witness	0.06	organisation	0.13	foreign veteran	-0.19	family of foreign veteran	0.16	daughter	0.11
has octobre	foreign veteran	0.14
has of	comrade	-0.24	official	-0.45	finder	-0.31	cemetery keeper	-0.12	volunteer	0.17	teacher	-0.11	foreign veteran	0.35	family of foreign veteran	-0.04	nephew	-0.09	grandchild	-0.11	brother	-0.21	sister	0.22	daughter	0.12	wife	-0.01	son	-0.11	child	-0.18	daughter-in-law	-0.39
has of a	kin	-0.49	witness	0.2	organisation	0.11	foreign veteran	-0.11	family of foreign veteran	0.52	family	0.03
has of my	kin	0.49	foreign veteran	-0.08	daughter	0.13
has of the	kin	-0.02	comrade	-0.1	resident	0.36	official	-0.3	finder	-0.22	witness	-0.52	organisation	0.2	foreign veteran	0.23	family of foreign veteran	-0.22	researcher	0.29	nephew	-0.43	grandchild	-0.2	niece	0.21	daughter	0.18	great-grandchild	-0.04
has of them	foreign veteran	0.28	nephew	0.08
has off	kin	-0.4	official	0.08	finder	-0.15	foreign veteran	-0.14	family of foreign veteran	0.54
has office	organisation	0.12	family of foreign veteran	-0.03	daughter	0.28
has officer	kin	-0.14	comrade	-0.05	foreign veteran	0.22	sister-in-law	0.15
has oi	kin	0.1	resident	-0.33	official	0.08	witness	-0.25	nephew	-0.37	family	-0.1	niece	0.29	sister	0.11	daughter	0.14	wife	-0.01	son	-0.04	great-grandchild	-0.32
has oi chau	kin	0.44	grandchild	0.17
has oi cho	comrade	-0.03	official	-0.1	nephew	-0.36	grandchild	-0.15	niece	0.5	sister	-0.03	daughter-in-law	0.2
has oi em	comrade	-0.21	resident	-0.12	official	0.21	finder	0.15	brother	0.24	son	0.11	sister-in-law	0.05
has old	kin	-0.26	comrade	-0.34	resident	0.17	official	-0.13	volunteer	-0.12	witness	-0.03	foreign veteran	0.49	family of foreign veteran	-0.1	researcher	-0.14	sister	0.05
has om	kin	-0.64	official	-0.1	volunteer	0.14	witness	-0.29	nephew	0.15	family	0.06	sister	-0.38	wife	-0.11	son	-0.01	sister-in-law	0.16
has on	kin	0.21	comrade	-0.3	resident	-0.36	official	-0.23	finder	-0.06	cemetery keeper	-0.13	volunteer	-0.76	witness	-0.25	organisation	-0.36	teacher	-0.42	foreign veteran	0.57	researcher	0.18	nephew	-0.25	family	-0.06	grandchild	0.11	brother	0.13	niece	0.01	sister	0.28	daughter	-0.28	wife	-0.18	son	-0.39	child	-0.43	great-grandchild	-0.33
has on a	kin	-0.32	comrade	0.22	witness	-0.15	foreign veteran	0.02	researcher	0.27
has on it	kin	-0.05	foreign veteran	-0.17	family of foreign veteran	0.55
has on the	comrade	-0.12	volunteer	-0.59	organisation	-0.22	foreign veteran	0.2	researcher	-0.28	nephew	-0.19	family	-0.15	grandchild	0.12	brother	-0.25	niece	0.41
has oncle	kin	0.23	family of foreign veteran	0.19	nephew	0.39	family	-0.36	grandchild	-0.15	niece	0.46
has one	kin	-0.49	comrade	-0.07	resident	-0.02	official	0.07	volunteer	0.02	organisation	-0.23	foreign veteran	0.24	family of foreign veteran	0.16	researcher	-0.14	nephew	-0.2	family	0.02	grandchild	-0.08	niece	0.01	sister-in-law	0.12
has one of	foreign veteran	0.31	family of foreign veteran	-0.05
has ong	kin	0.25	comrade	-0.68	resident	0.55	official	0.29	finder	-0.13	volunteer	-0.59	witness	0.16	teacher	-0.1	family of foreign veteran	-0.43	researcher	-0.37	nephew	-0.39	family	0.67	grandchild	0.93	brother	-0.54	niece	-0.24	sister	-0.48	daughter	-0.99	child	-0.32	daughter-in-law	-0.17	sister-in-law	-0.56
has ong anh	kin	-0.05	resident	0.18	sister	0.21
has ong ay	comrade	-0.1	resident	0.58	family	0.16	grandchild	-0.05	brother	-0.01	niece	-0.05	sister	-0.02	wife	0.32	daughter-in-law	0.01
has ong ba	kin	0.14	comrade	-0.12	resident	-0.16	official	-0.19	cemetery keeper	0.12	grandchild	0.43	niece	0.13	sister	-0.1	daughter	-0.04	child	-0.1	sister-in-law	0.11
has ong bac	comrade	0.08	grandchild	-0.1	niece	0.14
has ong ban	resident	0.3	witness	-0.05	nephew	0.07	family	-0.04
has ong bao	kin	-0.28	comrade	0.3	volunteer	0.09	witness	0.05	nephew	0.11	daughter	0.04
has ong bay	comrade	0.23	foreign veteran	0.05	nephew	-0.06
has ong bi	comrade	0.05	official	0.17	nephew	-0.04	grandchild	0.49	son	-0.05
has ong bo	kin	-0.04	comrade	-0.2	resident	0.34	volunteer	0.16	family	0.12
has ong bui	kin	0.02	resident	-0.15	witness	0.14	teacher	0.11	family	-0.06	grandchild	0.4
has ong ca	witness	-0.04	organisation	0.09	nephew	-0.15	grandchild	-0.18	great-grandchild	0.45
has ong cau	kin	0.05	nephew	0.29	family	-0.1	grandchild	-0.31	niece	0.28
has ong chau	nephew	-0.22	grandchild	0.05	great-grandchild	0.05
has ong chet	kin	0.18	resident	-0.22	finder	0.03	family	-0.15	grandchild	0.09	child	0.1	great-grandchild	0.03
has ong chi	comrade	-0.14	witness	0.32
has ong chin	kin	-0.03	comrade	0.27	resident	-0.33	witness	0.38
has ong chon	kin	-0.01	comrade	0.46	resident	-0.26	foreign veteran	0.14
has ong chu	kin	0.5	comrade	-0.18	official	0.01	finder	-0.29	nephew	0.61	niece	0.14
has ong co	kin	0.33	comrade	-0.07	resident	-0.21	finder	0.15	nephew	-0.08	family	-0.47	grandchild	-0.36	niece	-0.18	wife	-0.02	child	-0.05	great-grandchild	1.37
has ong con	kin	-0.23	comrade	0.07	grandchild	0.26	niece	-0.08
has ong cu	kin	0.23	resident	-0.23	witness	0.08
has ong cung	kin	-0.11
has ong dan	comrade	-0.13	resident	0.28	finder	-0.07	volunteer	0.13	grandchild	0.03
has ong dang	resident	-0.03	grandchild	0.13
has ong di	resident	0.22	grandchild	0.1	niece	-0.04	son	-0.05
has ong dinh	resident	-0.1	official	0.12	son	0.1
has ong do	kin	-0.02	comrade	0.22	son	0.01
has ong doi	resident	-0.03	organisation	0.06	child	0.17
has ong duoc	resident	-0.07	daughter	0.01
has ong em	kin	0.09	resident	-0.29	witness	0.02	nephew	-0.31	grandchild	0.76
has ong gia	kin	-0.28	comrade	0.02	resident	-0.09	family	0.09
has ong giao	kin	-0.1	resident	0.13	finder	0.02	witness	0.02	teacher	0.05	nephew	-0.03	brother	0.04	child	0.02
has ong ha	comrade	-0.17	official	0.08	volunteer	0.02	family	0.07
has ong hai	kin	-0.08	comrade	0.22	resident	0.07	nephew	0.01	grandchild	-0.39	brother	-0.06
has ong ho	kin	-0.49	official	-0.07	finder	0.2	niece	0.05
has ong hoang	official	0.2	teacher	0.03
has ong hy	kin	0.14	comrade	-0.11	volunteer	0.11	brother	0.04	niece	0.01
has ong ke	kin	-0.44	comrade	0.03
has ong khong	kin	-0.08	comrade	-0.11	resident	0.46	official	0.02	nephew	-0.1
has ong kia	kin	0.12	niece	0.04
has ong la	kin	-0.45	comrade	0.16	resident	0.24	official	0.34	nephew	-0.57	family	0.11	grandchild	0.06	brother	0.01	son	-0.07	great-grandchild	0.09
has ong lam	kin	0.27	comrade	-0.17	resident	-0.39
has ong le	kin	-0.03	comrade	-0.27	resident	0.34	nephew	-0.02	grandchild	-0.06	niece	0.1
has ong luc	kin	0.1
has ong luong	grandchild	-0.02	great-grandchild	0.1
has ong mat	kin	0.6	comrade	-0.08	resident	-0.05	nephew	-0.29	family	-0.11	grandchild	0.53	daughter	-0.13	daughter-in-law	0.08
has ong nam	comrade	-0.24	resident	0.37	volunteer	0.13	organisation	0.07	nephew	-0.11	grandchild	-0.18	brother	0.18	sister	0.01	great-grandchild	0.11
has ong nay	kin	0.08	comrade	-0.12	resident	-0.12	volunteer	0.07
has ong ngoai	kin	0.33	resident	-0.31	finder	-0.13	witness	-0.2	family	-0.75	grandchild	1.1	niece	-0.41	daughter	-0.18	wife	-0.06	great-grandchild	-0.23
has ong nguyen	resident	-0.3
has ong nha	kin	-0.18	comrade	0.01	witness	0.02	family	-0.09	wife	0.5
has ong noi	kin	0.37	resident	0.05	official	-0.03	witness	-0.12	nephew	-0.31	grandchild	1.13	brother	-0.08	niece	-0.25	sister	-0.38	wife	-0.43	child	-0.32	daughter-in-law	-0.13	sister-in-law	-0.05	great-grandchild	-1.09
has ong o	kin	-0.13	comrade	0.35	resident	0.27	grandchild	0.45	niece	-0.05	wife	0.07	great-grandchild	-0.03
has ong pham	kin	0.52	resident	-0.23	family	0.04	daughter	0.07
has ong phan	kin	-0.22	finder	-0.01	volunteer	0.09	grandchild	0.11
has ong sau	resident	0.41	grandchild	-0.04
has ong sinh	kin	0.28	resident	-0.05	grandchild	0.18	niece	-0.12
has ong ta	official	0.05
has ong tam	teacher	0.06
has ong ten	kin	0.57	comrade	0.17	resident	-0.21	nephew	-0.21	grandchild	0.62	brother	0.1	niece	-0.3	daughter	-0.14
has ong thi	kin	-0.23	foreign veteran	0.04	nephew	-0.16	sister-in-law	0.08	great-grandchild	0.09
has ong toi	comrade	0.1	resident	0.01	grandchild	0.39
has ong tran	kin	0.34	resident	-0.19	official	-0.09	organisation	0.07	nephew	0.12	brother	-0.14	son	0.01
has ong tre	kin	0.85	comrade	-0.31	resident	-0.17	finder	0.11	witness	-0.07	nephew	-0.37	family	0.04	grandchild	0.53	niece	0.02
has ong truong	resident	0.11	daughter	0.05
has ong tu	kin	-0.09	comrade	-0.04	nephew	0.11	family	-0.04	grandchild	-0.32	niece	0.2
has ong ve	grandchild	0.1	niece	0.26
has ong vi	comrade	-0.08	official	0.1
has ong voi	kin	-0.12	comrade	0.13	finder	0.1	grandchild	0.1
has ong vu	resident	0.22	finder	-0.02	family	0.29
has ong xa	kin	-0.07	comrade	0.02	nephew	0.04	wife	0.02
has ong y	family	0.01	grandchild	-0.01	child	0.01	great-grandchild	0.09
has only	kin	0.86	comrade	-0.05	finder	-0.08	witness	-0.14	foreign veteran	0.05	family of foreign veteran	-0.14	researcher	-0.06	nephew	-0.06	grandchild	-0.34	brother	-0.13	daughter	0.1	great-grandchild	0.24
has ont	resident	0.09	finder	-0.08	witness	0.22	foreign veteran	0.35	family of foreign veteran	0.04	researcher	-0.08	nephew	-0.03	family	0.26	sister	0.05
has operation	family of foreign veteran	-0.12	researcher	0.31
has or	kin	0.05	comrade	0.01	resident	-0.18	finder	-0.05	volunteer	-0.05	organisation	0.12	foreign veteran	0.56	family of foreign veteran	-0.06	family	0.2	grandchild	-0.24	great-grandchild	0.03
has org	kin	0.06	comrade	-0.42	resident	-0.13	official	-0.15	finder	0.4	volunteer	-0.32	witness	-0.03	organisation	0.16	foreign veteran	0.03	family of foreign veteran	0.15	grandchild	0.14	niece	-0.01
has other	kin	0.35	family of foreign veteran	-0.04	brother	0.01	daughter	-0.13
has others	kin	-0.11	witness	0.02	foreign veteran	0.07	great-grandchild	0.07
has ou	comrade	-0.16	resident	0.08	family of foreign veteran	0.13	nephew	0.12
has our	comrade	-0.16	volunteer	-0.57	foreign veteran	0.46	family of foreign veteran	-0.84	researcher	-0.62	family	-0.04	grandchild	-0.16	sister	0.46
has over	foreign veteran	0.13	family of foreign veteran	-0.03	sister	0.02
has own	kin	-0.22	comrade	-0.01	finder	0.48	foreign veteran	0.43	family of foreign veteran	-0.33	nephew	0.06
has p	kin	-0.4	finder	-0.05	volunteer	0.19	researcher	0.04	nephew	0.04	family	-0.07
has pa	kin	0.16	comrade	0.12	official	-0.2	volunteer	-0.35	organisation	0.25	nephew	-0.09	family	-0.25	grandchild	-0.07	niece	0.14	daughter	0.42
has pac	kin	0.03	comrade	-0.09	family	-0.19	child	0.02
has page	kin	-0.16	comrade	-0.03	official	0.1	family of foreign veteran	0.53	family	0.1	niece	0.19
has pailin	volunteer	0.02	nephew	-0.12	grandchild	-0.14	child	0.05
has pan	kin	-0.24	comrade	-0.03	resident	-0.04	official	0.07	niece	0.07
has pang	volunteer	0.09	witness	0.05	nephew	-0.26	family	0.23
has panh	comrade	-0.02	niece	0.07
has pao	finder	-0.04	nephew	0.14	brother	0.15	niece	-0.03	sister	-0.19
has paper	kin	0.18	comrade	-0.03	foreign veteran	-0.24	family of foreign veteran	0.06	grandchild	0.2	niece	-0.65	sister	-0.16	daughter	0.27
has papers	comrade	-0.09	finder	-0.07	researcher	0.01
has par	kin	0.18	comrade	-0.43	finder	0.05	witness	0.34	family of foreign veteran	-0.25	researcher	0.04	nephew	0.11	family	-0.04	niece	0.08	sister	-0.11
has pas	kin	-0.19	finder	0.4	researcher	-0.01	daughter	-0.02
has passed	kin	-0.2	comrade	0.07	foreign veteran	-0.03	family of foreign veteran	0.21	grandchild	0.07
has paul	kin	0.25	teacher	0.23	foreign veteran	-0.18	family of foreign veteran	0.25	nephew	-0.08	brother	0.45	niece	-0.11
has penicillin	official	0.03
has people	comrade	-0.33	resident	-0.09	finder	0.02	witness	0.13	foreign veteran	-0.14	nephew	-0.17	grandchild	0.18	brother	0.07	sister-in-law	0.1
has pere	kin	0.06	comrade	-0.19	resident	-0.12	finder	-0.28	witness	-0.24	teacher	0.15	foreign veteran	-0.11	family of foreign veteran	0.33	researcher	-0.12	nephew	-0.38	family	-0.07	grandchild	0.09	sister	-0.09	daughter	0.05	daughter-in-law	0.28	great-grandchild	0.25
has petit	comrade	0.05	organisation	0.1	family of foreign veteran	0.1	family	0.07
has peut	kin	0.63	witness	0.07	teacher	0.22	foreign veteran	-0.12	nephew	-0.18	family	0.13	niece	0.08	daughter	-0.07	daughter-in-law	0.01
has pha	comrade	0.02	official	-0.24	finder	-0.13	witness	0.08	foreign veteran	0.19	family	-0.28	grandchild	-0.01	wife	-0.36	son	0.13	child	-0.26	sister-in-law	0.1	great-grandchild	0.34
has pha din	kin	0.09	official	0.04	witness	0.19
has pha long	kin	-0.41	comrade	0.08	resident	0.12	volunteer	0.32	brother	0.15
has phac	kin	0.2	comrade	-0.34	resident	-0.08	nephew	0.02	family	0.16
has phai	kin	-0.26	comrade	0.2	resident	0.2	official	-0.47	finder	-0.32	volunteer	-0.03	witness	-0.46	organisation	-0.13	foreign veteran	-0.35	nephew	0.35	family	-0.25	grandchild	-0.1	sister	-0.21	daughter	-0.3	wife	-0.34	son	0.33	child	0.15	daughter-in-law	0.12	sister-in-law	0.04	great-grandchild	-0.01
has phai bo	kin	-0.08	comrade	0.25
has phai co	family	0.05	grandchild	-0.08	brother	0.12	son	-0.01	great-grandchild	0.04
has phai duong	son	0.01
has phai khong	nephew	-0.05	niece	0.03
has phai la	kin	0.19	comrade	0.05	nephew	-0.15	brother	-0.02	niece	0.18	sister	0.08
has phai lam	kin	0.07	nephew	0.12	grandchild	-0.15	brother	0.11
has phai liet	kin	-0.12	comrade	0.06	resident	0.13	official	-0.12	family	-0.02
has phai o	kin	0.03
has phai tim	resident	-0.06	nephew	0.49	family	0.04
has pham	kin	-0.44	resident	-0.11	official	0.41	volunteer	0.48	witness	-0.33	foreign veteran	-0.41	family of foreign veteran	0.23	nephew	-0.21	family	0.06	grandchild	-0.03	wife	0.31
has pham dinh	niece	0.01	daughter	0.01
has pham gia	kin	0.19	resident	0.06	official	-0.02	family	0.29
has pham huu	organisation	0.07	family	0.08
has pham ngoc	kin	-0.36	cemetery keeper	0.12	foreign veteran	-0.02	nephew	-0.19	niece	0.27	daughter-in-law	0.14
has pham thi	resident	0.35	volunteer	-0.23	witness	0.06	organisation	0.03	teacher	0.05	nephew	0.21
has pham van	kin	-0.17	comrade	-0.05	official	0.16	volunteer	0.27	foreign veteran	-0.1	family	0.28	brother	-0.03	niece	-0.15	wife	0.22
has phan	kin	-0.28	comrade	0.03	resident	0.24	official	0.34	finder	-0.41	cemetery keeper	-0.11	volunteer	0.24	witness	0.08	organisation	-0.09	foreign veteran	-0.12	researcher	0.3	nephew	-0.04	family	0.26	brother	-0.08	sister	0.22	daughter	-0.36	wife	-0.05	child	0.04
has phan ba	comrade	-0.23	researcher	0.17	nephew	0.19	niece	-0.1
has phan dinh	resident	0.53	official	-0.17	volunteer	0.01	family of foreign veteran	0.13
has phan kich	kin	0.04
has phan mo	kin	-0.23	comrade	-0.07	official	0.37	witness	0.19	nephew	0.46	grandchild	-0.18	brother	-0.42	niece	-0.06
has phan thi	resident	0.02	witness	-0.05	foreign veteran	0.06	nephew	-0.17	brother	-0.11	niece	0.46	son	0.07
has phan van	kin	-0.05	comrade	0.44	volunteer	0.08	witness	0.06	niece	0.13
has phao	kin	-0.38	comrade	0.27	official	-0.26	finder	-0.3	cemetery keeper	-0.05	volunteer	-0.22	witness	0.06	organisation	-0.47	teacher	0.15	nephew	-0.1	grandchild	-0.24	niece	0.09	sister	0.12	wife	0.1	child	-0.35	sister-in-law	0.12	great-grandchild	-0.05
has phao bay	kin	-0.13	comrade	0.41
has phao binh	kin	-0.12	comrade	0.26	official	-0.12	grandchild	-0.11
has phao cao	comrade	-0.34	resident	0.19	grandchild	-0.06	son	0.12
has phao o	official	0.06	brother	0.27	daughter	0.25
has phao thu	kin	-0.03	comrade	0.2	official	0.06	volunteer	-0.02	niece	0.05
has phap	comrade	-0.1	resident	0.04	official	0.11	witness	0.07	organisation	0.16	family	0.12	grandchild	-0.02	wife	-0.04	son	-0.02	child	-0.14	daughter-in-law	-0.07	great-grandchild	0.2
has phat	kin	-0.56	resident	0.13	official	-0.08	finder	0.21	volunteer	-0.07	organisation	0.17	nephew	-0.12	grandchild	0.07	son	0.02	child	0.18
has phat hien	kin	-0.18	resident	-0.3	finder	0.14	organisation	-0.02
has phau	kin	-0.14	comrade	0.02	resident	-0.45	official	-0.12	finder	0.29	witness	-0.17	grandchild	-0.08	daughter	0.13	wife	0.03
has phau tien	comrade	-0.09	teacher	0.02	grandchild	-0.03	wife	0.09
has phe	kin	-0.23	comrade	-0.04	resident	0.27	official	0.32	volunteer	-0.14	nephew	-0.35	niece	-0.08	son	0.03	sister-in-law	0.01
has phep	resident	0.02	nephew	0.17	family	-0.07	grandchild	-0.08	brother	0.02	niece	-0.29	daughter	0.01	wife	0.29
has phi	kin	-0.32	comrade	0.4	resident	0.13	official	0.19	finder	-0.6	volunteer	0.22	family	-0.23	niece	0.02	wife	0.16	child	-0.2	great-grandchild	-0.08
has phi cong	kin	-0.45	organisation	0.13	family	0.15
has phi lao	comrade	0.02	resident	0.15
has phi thi	kin	0.14	nephew	0.05	family	-0.12
has phi van	comrade	0.21
has phia	kin	-0.74	comrade	0.4	resident	0.17	official	-0.19	witness	0.28	teacher	-0.24	foreign veteran	0.39	family of foreign veteran	0.24	researcher	0.01	nephew	-0.1	family	0.1	grandchild	0.17	niece	-0.02	wife	-0.23	son	0.52	child	0.01	great-grandchild	-0.18
has phia bac	kin	-0.07	resident	-0.1	witness	0.17	organisation	0.12	foreign veteran	0.07	grandchild	0.24	sister	0.08
has phia ben	official	0.14	cemetery keeper	0.06	volunteer	0.05	family of foreign veteran	0.11
has phia dong	researcher	0.18
has phia nam	comrade	-0.11	official	0.01	witness	-0.02	family of foreign veteran	0.08	family	-0.19	brother	0.22	niece	-0.23	daughter	0.01	son	0.23
has phia sau	resident	0.05	finder	0.19	volunteer	0.02	family	0.05	brother	-0.06	son	0.07
has phia tay	witness	-0.06	foreign veteran	0.07	nephew	0.1	family	-0.23	grandchild	0.11	niece	0.11	sister	-0.12
has phien	kin	-0.33	resident	0.12	official	0.03	finder	-0.01	witness	0.01	foreign veteran	0.13	nephew	0.03	sister	0.17	son	0.05
has phien dich	foreign veteran	0.16
has phien hieu	kin	0.01	sister	0.03
has phiet	official	0.08
has phieu	official	-0.27	cemetery keeper	0.06	nephew	-0.21	child	0.32
has phim	kin	0.07	comrade	-0.09	official	-0.12	volunteer	0.08	brother	-0.06	wife	0.25
has phin	kin	0.26	comrade	-0.02	resident	0.1	official	-0.03	volunteer	-0.11	witness	0.02	grandchild	-0.01	sister	-0.02	great-grandchild	0.02
has phnom	comrade	0.02	nephew	0.11	family	-0.02	sister	0.08
has pho	kin	-0.1	comrade	0.09	official	0.19	finder	-0.24	cemetery keeper	-0.26	volunteer	-1.02	witness	-0.11	organisation	-0.01	teacher	-0.44	foreign veteran	-0.12	family of foreign veteran	-0.15	nephew	0.02	grandchild	0.13	niece	-0.25	sister	-0.17	daughter	0.14	son	-0.11	daughter-in-law	0.3	sister-in-law	-0.32	great-grandchild	-0.22
has pho chu	kin	-0.06	comrade	-0.01	official	0.09	brother	0.18
has pho dai	nephew	0.11	niece	0.04	great-grandchild	0.04
has pho don	kin	-0.08	grandchild	0.24	daughter	0.03
has pho duc	niece	0.04
has pho hang	kin	0.18	resident	-0.01	nephew	0.01	daughter	0.01	son	-0.12
has pho nguoi	comrade	0.3
has pho que	comrade	0.04
has phoi	kin	-0.02	resident	-0.4	official	0.13	witness	0.08
has phol	official	0.07
has phon	resident	-0.21	nephew	0.24
has phone	volunteer	0.19	foreign veteran	0.02	grandchild	0.01	brother	0.04	niece	-0.14
has phong	kin	0.22	comrade	-0.25	resident	-0.47	official	0.09	volunteer	0.5	witness	-0.03	teacher	0.22	family of foreign veteran	-0.47	family	0.05	grandchild	0.14	brother	0.22	niece	0.05	sister	0.05	daughter	-0.47	wife	-0.09	son	-0.45	sister-in-law	0.08	great-grandchild	-0.13
has phong bi	kin	-0.18	comrade	-0.34	volunteer	0.12	organisation	0.01	nephew	-0.05	niece	0.05
has phong chinh	comrade	-0.07	nephew	0.04	niece	0.18	child	0.05
has phong co	kin	-0.28	cemetery keeper	0.29
has phong dien	comrade	-0.08	volunteer	0.36	nephew	0.02	grandchild	0.13	brother	-0.28	sister	0.04
has phong khong	comrade	-0.37	official	-0.04	volunteer	0.11	nephew	-0.02	son	0.05
has phong nhap	kin	0.19	family	0.36	brother	-0.07
has phong noi	comrade	0.23	official	-0.03	cemetery keeper	0.02	family	-0.04	niece	0.13
has phong tho	niece	0.05
has phong vien	kin	0.42	official	-0.14	foreign veteran	0.12	nephew	-0.01	child	0.04
has photo	kin	-0.45	comrade	-0.13	resident	-0.12	finder	-0.28	volunteer	0.39	foreign veteran	-0.15	family of foreign veteran	0.06	daughter-in-law	0.16	great-grandchild	0.15
has phu	comrade	0.06	resident	-0.17	official	-0.01	volunteer	-0.44	witness	-0.19	organisation	0.36	teacher	-0.02	family of foreign veteran	0.19	nephew	0.15	family	-0.01	grandchild	-0.15	brother	0.08	niece	-0.17	daughter	-0.22	wife	-0.55	sister-in-law	0.14	great-grandchild	-0.05
has phu cat	organisation	0.05	niece	0.11
has phu cu	kin	0.14	nephew	0.24	great-grandchild	0.17
has phu ly	resident	-0.05	nephew	0.26
has phu ninh	resident	0.27	official	-0.01	nephew	-0.02
has phu nu	kin	-0.22	resident	0.17	cemetery keeper	0.11	organisation	0.39	foreign veteran	0.21	nephew	-0.08	grandchild	0.24
has phu quoc	kin	0.12	comrade	-0.24	resident	0.07	family	-0.16	daughter	0.14	child	0.02
has phu thai	kin	-0.2	researcher	0.06
has phu tho	kin	0.12	volunteer	0.12	nephew	-0.61	family	0.05	brother	0.17	niece	0.2	sister	-0.09	son	-0.05	child	0.01
has phu trach	kin	-0.1
has phu xuyen	sister	0.02	son	0.22
has phu yen	kin	0.17	witness	0.08	family	0.16
has phuc	kin	0.45	comrade	-0.17	resident	-0.15	cemetery keeper	0.38	volunteer	-0.11	witness	-0.21	organisation	-0.03	foreign veteran	0.1	nephew	0.13	grandchild	0.19	niece	-0.04	sister	-0.16	son	-0.25	sister-in-law	0.18
has phuc kich	kin	-0.03	comrade	-0.2	official	-0.4	cemetery keeper	0.2	volunteer	0.32	witness	-0.12	family	0.14	child	0.09
has phuc o	kin	0.14	witness	0.21	nephew	0.2	daughter	0.15
has phuc tho	finder	-0.05	family	-0.23	niece	0.1	sister-in-law	0.18
has phuc vu	comrade	-0.09	foreign veteran	0.26	family	0.04	brother	0.06
has phum	comrade	0.18	resident	-0.12	finder	0.04	witness	-0.09	brother	-0.07	niece	-0.34	sister	0.07
has phum ta	kin	-0.22	comrade	0.25	son	0.03
has phung	kin	0.21	comrade	0.16	resident	0.17	official	-0.2	volunteer	-0.61	organisation	-0.14	teacher	0.04	family of foreign veteran	-0.16	researcher	0.03	nephew	-0.25	family	-0.76	grandchild	0.39	niece	0.04	sister	-0.01	daughter	0.29	wife	-0.02	daughter-in-law	0.1	sister-in-law	-0.12	great-grandchild	0.02
has phung the	family	-0.35	niece	0.1	sister	0.25
has phung thi	kin	0.26	family	-0.48	sister	0.19	daughter	0.08	son	0.03
has phung van	kin	0.14	resident	-0.03	nephew	-0.2	son	0.09
has phuoc	kin	-0.66	comrade	0.06	official	0.08	finder	0.28	volunteer	0.11	witness	-0.26	organisation	-0.06	teacher	-0.03	foreign veteran	-0.16	nephew	0.05	family	-0.65	grandchild	0.37	niece	0.02	daughter	0.1	daughter-in-law	-0.04
has phuoc long	comrade	0.23	resident	-0.09	nephew	-0.14	grandchild	0.1	daughter	0.17
has phuong	kin	0.16	comrade	-0.14	resident	-0.17	official	-0.05	volunteer	-0.06	witness	0.25	organisation	0.25	teacher	0.02	foreign veteran	-0.1	family of foreign veteran	-0.06	nephew	-0.08	grandchild	-0.3	brother	0.13	niece	0.25	sister	-0.05	daughter	0.28	wife	0.01	son	-0.16	child	-0.03	daughter-in-law	0.08	sister-in-law	0.22	great-grandchild	-0.12
has phuong bao	resident	0.02	nephew	-0.16
has phuong hoang	witness	0.08	family	-0.15	daughter-in-law	0.06	sister-in-law	0.15
has phuong huyen	kin	0.51	resident	-0.32	nephew	-0.07	niece	0.01	daughter	0.15
has phuong nam	brother	0.01
has phuong quan	kin	0.05	resident	-0.09
has phut	kin	-0.12	comrade	0.07	resident	0.04
has pin	resident	-0.17	finder	0.27	daughter-in-law	0.02
has place	kin	0.08	comrade	-0.05	official	-0.06	finder	-0.14	foreign veteran	-0.04	grandchild	-0.25	sister	0.34
has platoon	volunteer	0.02	researcher	0.07	family	0.13
has please	kin	0.38	resident	-0.35	finder	0.19	foreign veteran	-0.66	nephew	0.13	grandchild	0.14	niece	-0.08	sister	0.1	daughter	-0.33
has plei	kin	0.29	teacher	0.06	foreign veteran	-0.15	nephew	0.12	niece	0.3
has plei me	kin	0.15	comrade	-0.01	teacher	0.09	nephew	0.01	niece	0.03	daughter-in-law	0.01
has pleiku	resident	-0.18	witness	0.15	nephew	-0.37	family	0.27	grandchild	0.13
has po	kin	-0.37	comrade	0.03	resident	-0.14	witness	0.38	researcher	0.06	family	0.22
has pon	kin	0.12	comrade	-0.19	organisation	0.05	family	0.36	grandchild	-0.13	sister-in-law	0.03
has pon pot	kin	0.09	resident	-0.16	nephew	-0.06	family	0.17	sister-in-law	0.05
has pong	kin	0.03	comrade	-0.17	resident	-0.1	official	0.16	witness	0.34	nephew	0.62	family	-0.36
has pont	foreign veteran	-0.04	family of foreign veteran	0.43
has poste	kin	-0.05	finder	-0.02	foreign veteran	0.41	family of foreign veteran	0.1
has pot	comrade	0.16	official	0.13	family	0.17	sister-in-law	0.05
has pour	kin	0.45	comrade	-0.02	finder	0.07	witness	0.29	family of foreign veteran	-0.12	nephew	0.28	grandchild	0.26	brother	0.1	niece	-0.28	daughter	-0.02
has pres	kin	-0.09	comrade	-0.14	finder	0.37	family	-0.14	niece	0.15	daughter	0.19
has pres de	kin	-0.26	finder	0.41	family of foreign veteran	-0.16	family	-0.14	niece	0.22
has prisonnier	kin	-0.13	family of foreign veteran	0.82	niece	0.1
has prong	finder	0.08	nephew	0.06	niece	0.05
has province	kin	0.3	foreign veteran	0.02	family of foreign veteran	-0.02	nephew	-0.18	niece	0.02	daughter	0.46
has pu	resident	0.3	organisation	0.12
has put	kin	-0.38	resident	0.13	finder	0.03	volunteer	-0.17	witness	0.03	foreign veteran	0.02	family of foreign veteran	-0.06	researcher	-0.15	nephew	-0.3	family	0.17	grandchild	-0.06	sister	0.25
has put in	kin	-0.51	family of foreign veteran	0.27
has q	kin	0.17	official	-0.11	witness	-0.05	nephew	0.08	family	0.06
has qk5	kin	-0.15	official	0.19
has qu	resident	-0.03	witness	0.18	teacher	0.19	foreign veteran	0.17	family of foreign veteran	-0.33	nephew	0.05	family	-0.07	grandchild	-0.08	sister	0.12	daughter-in-law	0.01
has qu il	kin	0.08	teacher	0.21	family of foreign veteran	-0.35	nephew	0.13
has qu on	kin	0.02	comrade	0.18	finder	0.02	foreign veteran	0.2	sister	0.06
has qua	kin	-0.17	comrade	0.14	resident	-0.21	finder	-0.06	cemetery keeper	0.08	organisation	-0.02	teacher	-0.43	foreign veteran	-0.04	family of foreign veteran	-0.14	researcher	-0.04	nephew	0.39	family	0.17	grandchild	-0.73	brother	-0.21	niece	0.13	sister	0.02	daughter	-0.41	child	-0.21	daughter-in-law	-0.01	sister-in-law	-0.15	great-grandchild	-0.17
has qua doi	kin	0.32	resident	-0.24	official	-0.06	witness	0.02	niece	0.36	son	0.15
has qua song	comrade	-0.13	nephew	0.06	grandchild	0.13
has qua suoi	resident	0.12	witness	-0.1
has quach	resident	-0.39	cemetery keeper	0.03	volunteer	0.12	researcher	0.06	family	0.12	brother	0.09	niece	-0.15	sister	0.1	daughter	-0.1
has quach cong	foreign veteran	0.02	brother	0.18
has quach thi	official	0.09	researcher	0.09	brother	0.18	sister	0.02
has quach van	kin	-0.3	resident	-0.02	finder	0.02	sister	0.02
has quan	comrade	-0.06	resident	-0.3	official	-0.52	finder	0.04	cemetery keeper	0.53	volunteer	-0.11	witness	0.05	organisation	-0.19	teacher	-0.45	foreign veteran	-0.21	family of foreign veteran	-0.32	nephew	-0.48	family	0.06	grandchild	0.15	sister	-0.02	daughter	0.23	son	0.32	child	-0.26	great-grandchild	-0.67
has quan ba	resident	-0.06	witness	0.07
has quan bao	comrade	0.16
has quan cua	resident	0.16	volunteer	0.09	witness	-0.01
has quan doi	comrade	-0.1	official	0.04	finder	-0.05	wife	0.13
has quan khu	kin	0.68	resident	-0.16	witness	0.04	family	0.23	grandchild	-0.06	brother	0.03	sister	-0.03	daughter	0.08	child	-0.03	great-grandchild	0.04
has quan lang	kin	0.07	nephew	0.01	niece	-0.11
has quan luc	volunteer	-0.11	organisation	0.14	foreign veteran	0.04	daughter	0.07
has quan ly	finder	0.03	cemetery keeper	0.32	brother	-0.02	daughter	0.01
has quan nam	kin	0.15	comrade	-0.04	child	0.07
has quan nhan	kin	-0.1	comrade	-0.02	volunteer	0.05
has quan su	official	0.39	finder	0.04	wife	0.1
has quan tai	resident	0.29	witness	0.06
has quan tinh	organisation	0.01	nephew	-0.05	family	-0.08	niece	0.15
has quan toi	daughter	0.05	son	0.09
has quan trang	comrade	-0.07	resident	-0.24	official	-0.63	cemetery keeper	0.77	volunteer	-0.14	organisation	-0.14	family	0.01	niece	0.08	daughter	-0.06
has quan trung	teacher	0.12
has quan xa	kin	0.32	resident	-0.03	brother	-0.12	niece	0.18	sister	0.1	daughter	-0.01	wife	-0.11	daughter-in-law	0.03	great-grandchild	0.08
has quan y	kin	0.09	comrade	0.51	official	-0.03	teacher	0.08	family	-0.09	brother	0.2	wife	0.03	child	-0.03
has quang	kin	0.08	comrade	0.13	resident	-0.02	official	-0.09	finder	-0.2	cemetery keeper	-0.26	witness	-0.64	organisation	-0.25	foreign veteran	-0.33	family of foreign veteran	-0.52	researcher	-0.47	nephew	0.1	family	0.09	grandchild	-0.16	brother	-0.05	niece	-0.02	daughter	-0.29	wife	-0.32	child	-0.17	daughter-in-law	-0.27	sister-in-law	-0.08	great-grandchild	-0.07
has quang binh	kin	0.45	volunteer	0.07	family of foreign veteran	0.14	nephew	-0.04	family	-0.4	grandchild	0.04	niece	0.03	sister	0.23	daughter	0.06
has quang da	volunteer	0.01	nephew	0.11	family	0.14	grandchild	-0.07	niece	-0.11
has quang nam	kin	0.14	comrade	-0.21	official	-0.06	finder	0.15	witness	0.14	nephew	0.15	niece	-0.09
has quang ngai	kin	0.01	witness	0.17	nephew	-0.44	grandchild	0.04	niece	0.41	sister	-0.14
has quang ninh	kin	0.08	comrade	-0.03	nephew	0.04	family	-0.04	grandchild	0.01	sister	0.34	wife	-0.03	son	0.02
has quang thi	kin	0.09	nephew	-0.05	niece	0.02
has quang tri	kin	-0.02	resident	-0.49	official	0.08	cemetery keeper	-0.15	nephew	0.28	family	-0.29	niece	-0.28	daughter	-0.1	great-grandchild	0.01
has quang trung	resident	0.01	grandchild	-0.04	niece	-0.02
has quang uyen	resident	-0.03	official	-0.14	volunteer	0.09	brother	0.01
has quang van	son	0.08
has quang vinh	kin	-0.02	resident	0.48	finder	-0.07	volunteer	0.06
has quang xuong	kin	-0.2	comrade	0.07	resident	-0.09
has quang yen	kin	0.32
has quanh	kin	-0.09	comrade	-0.33	finder	-0.18
has quao	comrade	0.04	official	-0.06	nephew	0.13
has quat	resident	0.12	official	0.12	teacher	0.01	family	0.26	grandchild	-0.06
has quay	kin	-0.15	comrade	0.46	resident	-0.35	official	-0.13	finder	0.29	foreign veteran	0.05	nephew	-0.09	sister	0.12	great-grandchild	0.01
has quay lai	witness	0.16	foreign veteran	0.11	niece	-0.13	sister	0.05	great-grandchild	0.1
has quay ve	comrade	0.16	finder	0.15
has que	kin	-0.18	comrade	0.08	resident	-0.15	official	-0.17	cemetery keeper	0.15	volunteer	-0.23	witness	-0.19	organisation	0.01	teacher	0.22	foreign veteran	0.18	family of foreign veteran	-0.43	researcher	0.04	nephew	-0.21	family	0.03	grandchild	0.09	brother	0.11	niece	-0.42	sister	-0.12	daughter	0.08	son	-0.19	child	0.01	sister-in-law	-0.14	great-grandchild	-0.07
has que an	kin	-0.01	comrade	0.08	niece	0.04
has que anh	comrade	0.03
has que binh	kin	-0.19	volunteer	0.06	daughter	0.17
has que cam	kin	-0.4	resident	-0.04	finder	0.2	volunteer	0.12
has que cho	kin	-0.28	cemetery keeper	0.08
has que co	resident	-0.14	volunteer	0.03	teacher	0.09	family	-0.16
has que dau	kin	-0.03	resident	0.04
has que dien	kin	-0.17	resident	0.04	niece	0.05
has que do	kin	-0.18	great-grandchild	0.12
has que dong	comrade	-0.2
has que gia	kin	-0.16	finder	0.17
has que goc	kin	0.33	organisation	0.04	nephew	-0.42	grandchild	-0.12	daughter	-0.25	wife	-0.01	son	0.38	sister-in-law	0.21
has que ha	kin	0.05	witness	0.15	family	0.03
has que hai	kin	-0.39	comrade	0.17	resident	-0.19	official	0.01	grandchild	0.2
has que hoang	kin	0.26	grandchild	-0.05	child	0.07
has que kim	kin	-0.13	resident	0.06	wife	0.1
has que lang	kin	0.57	comrade	-0.4	teacher	0.02	nephew	0.19	grandchild	-0.08	daughter	0.02
has que le	kin	-0.05	finder	0.01	witness	0.02	organisation	0.08	family of foreign veteran	0.34	grandchild	0.1
has que nam	kin	0.13	niece	0.07	sister	-0.14
has que nga	kin	0.13	wife	0.05
has que ngoai	resident	0.33	family	0.1	niece	-0.04	daughter-in-law	0.1
has que ninh	grandchild	-0.03	son	0.02
has que o	resident	-0.03	official	0.08	wife	0.02
has que ong	kin	0.08	organisation	0.1
has que phu	nephew	-0.23	family	0.06	daughter	-0.06
has que quan	kin	-0.3	comrade	-0.15	resident	-0.02	nephew	-0.13	grandchild	0.13	brother	0.21	sister	-0.03	daughter	0.02
has que quang	kin	-0.07	resident	0.14
has que quynh	kin	0.09
has que son	comrade	-0.02	resident	0.02	foreign veteran	0.3	family	-0.02	grandchild	-0.07	brother	0.23
has que tan	family	0.09	niece	-0.19	sister	0.02
has que thai	comrade	-0.13	resident	0.3	finder	-0.07	witness	0.37	researcher	0.05	brother	0.01
has que thanh	kin	-0.47	cemetery keeper	0.22	nephew	-0.16
has que thi	kin	0.03	volunteer	0.12	wife	0.08
has que thon	kin	0.14	comrade	-0.02	family	0.05	brother	0.09
has que thuy	finder	0.09	family	0.13
has que tien	kin	-0.34	comrade	0.11	child	0.02
has que toi	kin	0.26	comrade	-0.53	resident	0.04	child	0.3
has que vinh	nephew	0.47	family	-0.21	niece	-0.11
has que vo	kin	0.12	comrade	0.14	official	0.02	brother	-0.07	niece	-0.04	sister	0.12
has que vu	kin	0.05	resident	-0.11	finder	0.1	sister	0.12
has que xa	resident	0.18	official	-0.08	nephew	-0.08	family	0.29	grandchild	0.33	niece	-0.48	daughter	0.23	son	-0.12	child	0.03
has que yen	kin	-0.05	comrade	0.36	resident	-0.08
has quen	kin	-0.49	comrade	0.42	resident	0.02	cemetery keeper	0.21	volunteer	-0.02	witness	-0.35	nephew	-0.07	grandchild	-0.08	niece	0.13	sister	0.45
has question	kin	0.4	finder	0.1	family	-0.16	niece	0.02	great-grandchild	0.1
has quet	official	-0.15	cemetery keeper	0.31	teacher	0.18	grandchild	0.05
has qui	kin	0.35	comrade	-0.13	finder	-0.14	witness	-0.04	foreign veteran	0.35	researcher	-0.03	family	-0.26	grandchild	0.39	niece	-0.02	sister	-0.01	daughter	-0.05	great-grandchild	0.26
has quoc	kin	0.2	resident	0.12	official	0.04	finder	-0.25	volunteer	0.01	witness	0.06	foreign veteran	-0.24	researcher	-0.01	nephew	0.39	family	-0.26	grandchild	-0.2	brother	-0.34	niece	-0.19	sister	0.11	daughter	-0.06	wife	-0.1	son	-0.27	child	0.11	sister-in-law	0.03	great-grandchild	0.15
has quoc bao	comrade	0.07	resident	0.02	volunteer	0.03	sister	0.02
has quoc doan	kin	0.65	comrade	-0.24	nephew	-0.16	family	0.24	daughter	-0.02	great-grandchild	0.36
has quoc ghi	volunteer	-0.03	nephew	-0.06	family	-0.17	daughter-in-law	0.17
has quoi	kin	-0.32	comrade	0.3
has quy	comrade	-0.22	resident	0.18	finder	-0.1	cemetery keeper	0.39	witness	0.07	foreign veteran	0.15	family of foreign veteran	0.14	researcher	-0.02	family	0.08	grandchild	0.17	niece	0.17	son	-0.18	child	-0.03	daughter-in-law	0.08	sister-in-law	-0.12	great-grandchild	0.17
has quy ban	comrade	-0.14	great-grandchild	0.04
has quy co	resident	0.1	nephew	-0.11	niece	0.24	wife	0.06
has quy nhon	kin	-0.1	comrade	0.1	finder	-0.04	foreign veteran	0.13	niece	0.15
has quy tap	kin	0.15	finder	-0.22	cemetery keeper	0.29	volunteer	0.05	organisation	0.19	teacher	0.02	nephew	0.38	family	0.06	niece	-0.37	child	-0.1
has quy vi	comrade	-0.03	official	0.02	family	0.29	brother	-0.07
has quyen	kin	-0.25	comrade	0.24	finder	0.17	witness	0.01	foreign veteran	-0.08	family of foreign veteran	0.07	nephew	-0.12	niece	0.75	sister	-0.07	daughter	-0.19	daughter-in-law	0.13
has quyen so	kin	-0.01	comrade	-0.07	official	0.05	finder	0.19	witness	0.11	family of foreign veteran	0.1
has quyet	comrade	-0.26	resident	-0.44	official	0.11	finder	0.09	volunteer	0.2	witness	-0.05	foreign veteran	-0.03	nephew	0.3	family	-0.17	grandchild	0.11	brother	0.13	niece	-0.27	sister	-0.46	daughter	0.12
has quyet thang	resident	-0.12	official	-0.08	organisation	0.16	family	0.21	niece	-0.19
has quynh	kin	-0.1	comrade	-0.2	official	0.22	finder	-0.05	witness	-0.02	organisation	-0.06	researcher	0.04	nephew	-0.03	family	-0.18	brother	0.02	niece	0.04	son	0.05
has quynh luu	comrade	-0.11	resident	0.02	family	-0.25	grandchild	0.21
has quynh phu	resident	-0.03	researcher	0.06	sister	0.09	sister-in-law	0.03
has r	kin	0.01	comrade	0.1	resident	-0.23	finder	0.14	foreign veteran	0.21	family of foreign veteran	-0.06	nephew	-0.51	family	-0.03	great-grandchild	0.02
has ra	kin	-0.28	comrade	0.75	resident	-0.38	official	0.25	finder	-0.07	cemetery keeper	-0.24	volunteer	-0.31	witness	0.18	teacher	-0.1	foreign veteran	-0.52	family of foreign veteran	-0.21	researcher	-0.09	family	-0.45	brother	0.16	niece	0.24	sister	-0.16	daughter	-0.16	wife	-0.46	son	0.14	child	0.55	sister-in-law	0.02
has ra bac	kin	-0.25	comrade	0.44	resident	-0.02	family	-0.03	brother	-0.04	niece	0.35
has ra chon	resident	-0.19	witness	0.17	daughter	0.13
has ra day	kin	0.17	nephew	-0.03	niece	0.21
has ra di	kin	0.36	comrade	0.23	resident	-0.1	sister	0.19
has ra duoc	comrade	0.01	official	-0.04	volunteer	0.16	niece	-0.08
has ra khoi	comrade	0.08	official	-0.07	organisation	0.05
has ra khong	kin	0.33	brother	0.17	daughter-in-law	0.06
has ra la	grandchild	0.1
has ra nghia	kin	0.21	organisation	0.09	family	-0.12	brother	0.23	niece	-0.01
has ra phu	official	0.01
has ra quan	son	0.02	sister-in-law	0.02
has ra thi	kin	-0.16	resident	0.12	grandchild	-0.02	daughter	0.09	great-grandchild	0.09
has ra toi	resident	-0.23	witness	0.12	son	0.1
has rach	kin	-0.37	comrade	0.34	resident	-0.34	finder	0.25	witness	-0.24	organisation	-0.08	nephew	0.19	family	-0.33	brother	-0.04	niece	0.16	sister	0.01	daughter	0.33	son	0.04	child	-0.17
has rach chiec	kin	-0.2	official	0.21
has rach gia	comrade	0.42	nephew	0.14
has rai	comrade	-0.06	resident	0.14	finder	0.07	nephew	0.51	family	-0.06	grandchild	-0.09	niece	-0.06	sister	0.07	daughter	0.16
has ram	kin	-0.24	comrade	-0.19	volunteer	0.08	nephew	-0.16	family	0.27	grandchild	-0.36	sister	-0.02	daughter	0.05	son	-0.04	great-grandchild	0.21
has ram thang	kin	-0.06	comrade	-0.15	volunteer	0.09	nephew	-0.02	family	0.25	grandchild	-0.19	son	-0.02
has ran	kin	-0.32	resident	-0.23	witness	0.15
has rang	kin	0.35	comrade	-0.52	resident	0.44	official	0.32	volunteer	0.12	witness	-0.2	foreign veteran	-0.05	nephew	-0.21	grandchild	0.16	brother	0.45	niece	-0.09	sister	-0.2	wife	-0.19	child	-0.22	sister-in-law	-0.09
has rang sang	comrade	-0.27	organisation	0.16	brother	0.06
has ranh	kin	-0.16	comrade	0.08	foreign veteran	0.2	family	-0.19	brother	-0.1	sister	0.19
has rao	kin	-0.47	comrade	0.14	finder	0.02	researcher	0.15	child	0.16
has rao thu	kin	0.13	comrade	-0.02	witness	0.05
has rat	kin	0.37	resident	-0.05	brother	0.1
has rau	comrade	-0.06	official	-0.17	finder	0.22	volunteer	0.02	witness	0.18	nephew	-0.16	family	-0.1	sister	0.21	child	0.01
has ray	kin	-0.44	resident	0.42	witness	0.07	nephew	-0.03	grandchild	-0.12	brother	0.05	niece	0.42	sister	-0.03	son	0.08
has ray ca	comrade	0.01	family	0.04
has re	kin	0.3	comrade	-0.37	resident	-0.27	official	-0.17	finder	0.2	volunteer	-0.17	family	0.33	brother	-0.01	niece	-0.18	sister-in-law	0.39
has re toi	kin	-0.06	sister-in-law	0.27
has read	comrade	-0.07	foreign veteran	0.27	family of foreign veteran	0.06	researcher	0.27	grandchild	0.13	sister-in-law	0.15
has reap	organisation	0.02	brother	0.14
has red	kin	-0.01	official	0.12	foreign veteran	0.05
has regiment	kin	0.07	comrade	0.11	resident	-0.3	official	-0.13	finder	-0.55	volunteer	0.11	organisation	-0.21	foreign veteran	-0.05	family of foreign veteran	-0.15	family	-0.1	grandchild	-0.01	brother	-0.21	niece	0.13	sister	0.1	daughter	-0.01
has regt	kin	-0.37	comrade	-0.12	volunteer	0.33	researcher	0.11
has remember	finder	-0.08	family of foreign veteran	-0.04
has ren	resident	0.19	grandchild	0.1
has reo	kin	0.12	volunteer	0.02	family	-0.21	grandchild	0.1	sister	0.02	daughter	0.01
has report	kin	-0.21	comrade	-0.17	resident	0.1	volunteer	0.24	foreign veteran	-0.19	family of foreign veteran	-0.05	researcher	0.31
has ret	kin	-0.17	volunteer	-0.15	witness	0.07	foreign veteran	0.45	family of foreign veteran	-0.01	nephew	0.27	family	0.03	grandchild	-0.12	brother	-0.02	daughter	-0.07	daughter-in-law	0.05
has ret ac	witness	0.05
has ri	kin	0.09	resident	-0.15	official	0.48	family	0.02
has ria	kin	-0.11	comrade	0.29	resident	-0.1	volunteer	0.29	witness	-0.1	grandchild	0.2
has rien	finder	0.11	niece	-0.19	sister	0.25
has rieng	kin	0.32	comrade	0.44	resident	-0.15	official	-0.21	volunteer	-0.23	nephew	0.07	family	-0.11	grandchild	0.04	sister	-0.07	wife	0.06	son	-0.18
has rieng cua	family	-0.01	wife	0.11
has riep	official	0.25	brother	0.17
has rinh	comrade	-0.37	finder	0.33	volunteer	0.03	family	-0.04	niece	-0.13	daughter-in-law	0.4	great-grandchild	0.02
has river	kin	0.13	family of foreign veteran	0.08
has ro	kin	-0.27	comrade	-0.08	resident	-0.26	official	0.57	finder	-0.12	cemetery keeper	0.14	volunteer	-0.07	witness	0.03	organisation	-0.06	foreign veteran	-0.18	family of foreign veteran	-0.13	nephew	0.1	brother	-0.16	niece	-0.19	sister	-0.1	daughter	0.13	son	-0.64	child	0.03	sister-in-law	0.09
has ro cham	kin	0.17	comrade	-0.05	resident	-0.45	official	0.22	child	0.3
has ro mah	comrade	-0.2	resident	-0.03	finder	0.12
has ro nguoi	resident	-0.04	official	-0.01	nephew	-0.14	family	-0.1	sister-in-law	0.02
has ro ten	comrade	-0.06	official	0.09	sister-in-law	0.03
has road	comrade	0.15	resident	0.3	finder	0.21	witness	0.18	foreign veteran	-0.09	daughter	0.05
has roc	kin	0.04	comrade	0.23
has roc ket	kin	0.22	comrade	0.23
has roi	kin	0.16	comrade	-0.43	official	-0.4	finder	0.41	cemetery keeper	-0.26	volunteer	-0.05	organisation	-0.28	teacher	-0.18	foreign veteran	-0.61	family of foreign veteran	-0.02	researcher	-0.15	nephew	0.06	family	-0.14	grandchild	-0.18	brother	-0.11	sister	0.04	daughter	0.05	wife	0.01	son	0.13	child	-0.05	daughter-in-law	-0.15
has roi anh	resident	0.27	witness	0.23
has roi ba	kin	0.04	nephew	-0.21	son	0.05	child	0.03
has roi ban	kin	0.05	comrade	0.2	grandchild	0.12	child	0.01
has roi bi	witness	0.08	nephew	0.03	niece	0.02	son	-0.06
has roi chau	kin	-0.36	resident	0.26	volunteer	0.14	nephew	-0.17	niece	0.14
has roi chet	kin	-0.3	comrade	0.12	resident	-0.28	organisation	0.08	teacher	0.09	child	0.1
has roi chi	comrade	-0.23	resident	-0.01	volunteer	0.08	sister	0.01
has roi chon	kin	-0.09	witness	0.02	nephew	0.19
has roi co	kin	0.33	resident	-0.17	family	-0.03	grandchild	0.11
has roi con	kin	-0.22	comrade	-0.24	resident	0.29	finder	0.23	family	0.01	grandchild	0.06
has roi di	kin	0.03	resident	0.06	witness	-0.22	brother	-0.01	wife	0.06
has roi em	nephew	-0.11
has roi gio	resident	0.18	family	0.28	grandchild	-0.31	niece	0.03	sister	0.05
has roi hai	kin	-0.25	official	0.05
has roi khong	comrade	-0.03	witness	0.16	grandchild	0.07
has roi lap	niece	0.01
has roi ma	kin	-0.44	comrade	0.18	resident	0.07	official	0.11	grandchild	-0.25	brother	-0.14	niece	0.23	sister	0.13	daughter	0.07
has roi mat	nephew	-0.06	family	0.48	grandchild	-0.58	brother	0.47
has roi moi	kin	-0.17	comrade	0.29	resident	-0.13	nephew	0.27	family	-0.25	sister	0.23
has roi nam	kin	0.16	grandchild	0.13
has roi nen	teacher	0.02
has roi nha	kin	0.14	comrade	0.05
has roi nhung	kin	-0.21	finder	0.08	family	0.16	wife	0.04
has roi o	comrade	-0.01	volunteer	0.14	family	0.09	sister-in-law	0.19
has roi ong	kin	-0.1	comrade	0.09	official	0.13	daughter	0.01	great-grandchild	0.04
has roi thoi	resident	0.15
has roi toi	kin	-0.08	comrade	0.29	resident	0.11	witness	-0.1	family	0.02
has roi trung	kin	0.02	niece	0.15
has roi ve	comrade	0.06	nephew	0.02	daughter	0.15
has rom	kin	0.28	resident	-0.01	nephew	-0.07
has rong	kin	-0.38	resident	0.24	volunteer	0.06	family	0.15	niece	-0.26	sister	0.25
has rot	kin	0.04	comrade	0.27	resident	-0.17	finder	0.01	volunteer	-0.07	family	-0.1	brother	0.07
has route	resident	0.1	finder	0.05	niece	-0.15	sister	0.03
has ru	comrade	-0.25	resident	0.28	official	0.04	grandchild	0.07	child	0.01
has rua	comrade	0.05	finder	0.02	foreign veteran	0.04	family	0.08	brother	-0.1
has rubber	kin	-0.26	comrade	-0.06	foreign veteran	-0.13	family of foreign veteran	0.1
has rung	comrade	0.39	resident	0.01	cemetery keeper	-0.11	volunteer	0.25	organisation	-0.11	family	-0.05	grandchild	-0.21	brother	-0.51	daughter	0.28	child	0.03	great-grandchild	0.18
has rung sac	nephew	0.04	family	-0.06	grandchild	-0.01	daughter	0.13
has ruoc	kin	-0.32	comrade	0.25	resident	-0.07	official	-0.03	organisation	0.08	family	0.11
has ruong	kin	-0.4	resident	0.05	official	0.08	cemetery keeper	0.09	witness	0.06	family of foreign veteran	0.09	grandchild	0.09	child	-0.13
has ruot	kin	0.67	comrade	-0.29	official	-0.35	finder	-0.24	volunteer	-0.34	nephew	0.12	family	0.08	grandchild	-0.55	brother	0.2	niece	0.75	sister	0.19	daughter	-0.25	wife	-0.54	son	-0.4	daughter-in-law	-0.54	sister-in-law	-0.3
has ruot cua	kin	0.36	resident	-0.03	family	-0.03	child	0.17
has ruot la	kin	-0.04	official	0.07
has ruot toi	kin	0.24	nephew	0.32	family	-0.01	niece	0.15	daughter	-0.01
has rut	kin	-0.09	comrade	0.35	official	-0.19	nephew	-0.05	grandchild	0.07	brother	-0.01	son	0.11
has s	kin	-0.06	comrade	-0.57	resident	-0.9	official	-0.02	finder	-0.34	witness	0.01	organisation	0.5	teacher	-0.08	foreign veteran	0.05	family	0.1	brother	-0.5	niece	0.22	sister	-0.1	son	-0.35	child	-0.13	daughter-in-law	-0.2	sister-in-law	-0.05	great-grandchild	0.13
has sa	kin	0.45	comrade	-0.02	resident	-0.12	official	-0.16	finder	-0.28	cemetery keeper	0.23	volunteer	-0.36	witness	0.21	foreign veteran	-0.39	researcher	-0.05	family	0.12	grandchild	0.02	brother	-0.48	niece	-0.34	sister	0.43	wife	-0.09	son	0.22
has sa thay	kin	0.32	comrade	0.07	resident	-0.06	nephew	-0.06	family	0.03	son	0.08
has sac	kin	0.24	comrade	0.05	official	-0.03	nephew	0.03	family	0.02	grandchild	-0.3	niece	-0.38	daughter	0.13
has sach	kin	0.18	comrade	-0.58	resident	-0.54	official	0.22	finder	0.01	cemetery keeper	-0.19	volunteer	0.22	witness	-0.29	organisation	0.23	foreign veteran	-0.15	family of foreign veteran	-0.09	nephew	-0.19	family	0.51	grandchild	-0.32	brother	-0.05	niece	0.09	sister	-0.04	wife	-0.39	son	-0.19	child	0.21	daughter-in-law	0.46	great-grandchild	-0.16
has sach hai	volunteer	0.32
has sach liet	kin	0.2	comrade	0.02	resident	0.07	organisation	0.09	family	0.17
has sach mo	kin	-0.12	comrade	0.04	nephew	0.18
has sai	resident	-0.23	finder	-0.47	volunteer	-0.06	organisation	0.31	foreign veteran	0.08	family of foreign veteran	0.04	nephew	0.26	brother	-0.25	sister	-0.22	daughter	-0.4	son	0.28	daughter-in-law	-0.03	great-grandchild	-0.03
has sai gon	comrade	0.37	finder	-0.03	wife	0.13	son	0.16
has said	kin	-0.2	resident	-0.23	finder	0.33	witness	-0.38	foreign veteran	0.29	family of foreign veteran	0.06	researcher	-0.04	nephew	-0.04	sister	0.09	daughter-in-law	0.08
has saigon	kin	0.32	comrade	-0.15	resident	0.41	foreign veteran	-0.38	family of foreign veteran	0.25	niece	0.14	great-grandchild	0.12
has sam	kin	0.27	comrade	-0.02	resident	-0.11	volunteer	0.1	foreign veteran	-0.01	researcher	0.08	nephew	-0.49	family	-0.35	grandchild	0.13	brother	0.36	sister	-0.09	son	0.08	child	-0.03	daughter-in-law	0.03	great-grandchild	0.19
has sam van	official	0.2	witness	0.18	brother	0.03	daughter	0.03
has same	kin	0.01	comrade	0.08	resident	0.35	finder	-0.01	family of foreign veteran	-0.05	nephew	-0.07	brother	0.12
has san	kin	-0.03	comrade	0.23	resident	-0.18	official	0.12	finder	0.22	cemetery keeper	-0.09	witness	0.26	teacher	0.32	family of foreign veteran	-0.22	nephew	-0.19	family	-0.02	grandchild	0.02	brother	0.25	niece	0.23	sister	-0.1	daughter	-0.22	son	0.05	daughter-in-law	0.02	sister-in-law	0.21
has san bay	kin	-0.06	comrade	0.21	finder	-0.05	nephew	-0.47	brother	0.01	niece	0.13	daughter-in-law	0.18	sister-in-law	0.13
has san diu	official	0.04	son	0.11	sister-in-law	0.02
has sang	kin	-0.54	comrade	0.31	resident	-0.46	official	-0.1	finder	-0.09	volunteer	-0.04	witness	0.33	organisation	0.25	foreign veteran	0.13	family of foreign veteran	0.22	researcher	0.22	nephew	0.15	family	0.11	grandchild	-0.4	brother	0.32	niece	-0.27	daughter	-0.14	son	0.09
has sang hom	kin	-0.14	comrade	0.15	resident	0.23	witness	-0.13	researcher	0.18
has sang le	comrade	-0.22
has sang nam	kin	0.1	nephew	0.32	family	-0.05	sister	-0.05	wife	0.07
has sang nay	kin	-0.26	comrade	-0.32	resident	0.08	official	0.04	finder	-0.14	volunteer	0.21
has sang ngay	resident	0.09	family	0.03
has sang ra	witness	-0.11	family	0.02	child	0.11
has sang thi	foreign veteran	0.04
has sanh	kin	0.24	comrade	-0.04	resident	-0.15	official	0.06	witness	0.09	organisation	-0.21	foreign veteran	0.07	nephew	-0.37	family	0.2	grandchild	0.09
has sanh nam	great-grandchild	0.09
has sans	kin	0.42	witness	0.13	foreign veteran	-0.07	researcher	0.13	sister	0.05
has sao	comrade	0.3	resident	0.01	official	-0.22	finder	0.42	volunteer	-0.49	organisation	-0.14	foreign veteran	-0.16	brother	0.44	niece	0.14	son	-0.07	daughter-in-law	0.19
has sao vang	comrade	0.09	resident	-0.2	volunteer	-0.06	foreign veteran	-0.02	nephew	-0.05	niece	0.21
has sap	kin	-0.75	comrade	0.65	resident	0.37	official	-0.08	teacher	0.04	nephew	-0.05	family	0.37	niece	0.07
has sap ham	comrade	0.23	teacher	0.12
has sat	kin	-0.2	comrade	-0.02	resident	0.09	official	0.02	finder	0.67	cemetery keeper	-0.19	witness	-0.5	organisation	-0.08	foreign veteran	-0.3	researcher	0.01	nephew	-0.15	grandchild	-0.07	brother	0.12	niece	0.15	sister	0.2	daughter	0.25	son	-0.22	child	-0.32	daughter-in-law	0.12	great-grandchild	0.15
has sau	comrade	0.43	resident	-0.04	official	-0.36	finder	-0.43	volunteer	-0.14	witness	0.41	organisation	0.12	foreign veteran	0.01	family of foreign veteran	0.09	nephew	0.06	family	-0.39	grandchild	-0.13	brother	-0.34	niece	-0.02	sister	-0.12	wife	0.59	son	0.28	child	0.09	sister-in-law	0.21	great-grandchild	0.3
has sau anh	resident	-0.01	grandchild	0.19
has sau ba	comrade	0.23	nephew	0.05
has sau bay	kin	0.07	nephew	0.3	niece	-0.03
has sau chin	kin	0.1	resident	0.07	nephew	0.04
has sau chua	kin	-0.1	resident	0.13	witness	-0.02	family	0.35
has sau chuyen	comrade	0.06	official	-0.11	witness	0.02	organisation	0.04	niece	0.03
has sau co	kin	0.49	resident	-0.02	witness	-0.02	nephew	-0.1	family	-0.25	sister	0.2	great-grandchild	0.09
has sau cung	kin	-0.08
has sau dinh	kin	-0.32	witness	0.06
has sau do	kin	0.26	comrade	0.01	official	-0.04	cemetery keeper	0.03	nephew	-0.01	family	-0.24	brother	-0.09	sister	0.04	child	0.2
has sau don	comrade	-0.14
has sau giai	comrade	-0.03	nephew	0.14
has sau he	kin	-0.5	resident	0.13
has sau khi	kin	-0.04	daughter	0.11
has sau la	comrade	0.23
has sau lam	kin	0.1	resident	-0.1	family	0.16	niece	0.02
has sau len	wife	0.07
has sau lo	comrade	0.02
has sau lung	comrade	-0.01	resident	0.13	official	0.11
has sau moi	kin	-0.05	volunteer	0.11	witness	0.21
has sau nam	wife	0.34
has sau nay	resident	-0.04	official	-0.28	volunteer	-0.01	witness	0.43	nephew	-0.18	family	0.09	sister	-0.06	wife	0.08	son	-0.03
has sau ngay	wife	0.03
has sau nghe	kin	-0.26	witness	0.11
has sau nguoi	comrade	-0.02	family	0.03
has sau nha	kin	-0.38	comrade	0.23	resident	0.17	official	0.12	volunteer	0.02	family	-0.17	brother	0.15	niece	0.04	son	0.18
has sau sau	kin	-0.01	organisation	0.09	child	0.01
has sau tam	comrade	-0.08	resident	-0.11	family of foreign veteran	0.16	sister	0.38
has sau thang	comrade	-0.03	son	0.05
has sau thi	kin	0.32	comrade	0.13	resident	-0.16	son	0.3
has sau toi	comrade	0.11	nephew	0.15
has sau tram	kin	-0.1	resident	0.2	finder	0.19	niece	0.02
has sau tran	kin	0.3	comrade	-0.23	resident	-0.33	official	0.29	finder	-0.15	family	-0.04
has sau truong	teacher	0.11
has sau ve	kin	-0.12
has sau vuon	niece	0.05
has saw	kin	-0.06	finder	-0.1	witness	0.14	foreign veteran	0.82	family of foreign veteran	-0.27	brother	0.1
has say	kin	0.03	comrade	-0.46	resident	0.08	witness	-0.15	organisation	0.31	foreign veteran	-0.13	nephew	0.07	grandchild	0.11	sister	-0.08
has says	kin	0.43	comrade	-0.35	resident	0.14	finder	0.07	volunteer	0.21	foreign veteran	-0.26	family of foreign veteran	-0.15	nephew	0.25	grandchild	-0.12	niece	-0.08	sister	-0.22	daughter	0.17	sister-in-law	0.03
has school	kin	-0.46	resident	0.01	finder	-0.03	family of foreign veteran	0.15
has sdt	kin	0.16	official	-0.17	nephew	-0.05	family	0.32	brother	-0.21	daughter	-0.24	son	-0.06	daughter-in-law	0.17
has se	kin	0.24	foreign veteran	-0.24	nephew	0.34	brother	-0.23	niece	-0.08	sister	-0.05	daughter	-0.21
has se bang	kin	0.24
has second	witness	-0.06	foreign veteran	0.09	family of foreign veteran	0.07	researcher	0.03	grandchild	-0.08	sister	0.2	great-grandchild	0.01
has section	foreign veteran	0.26	niece	0.25
has sen	kin	-0.16	comrade	0.17	official	0.02	witness	-0.23	family of foreign veteran	-0.14	nephew	-0.31	grandchild	0.21	brother	0.13	daughter	0.32
has send	comrade	0.27	organisation	0.18	foreign veteran	-0.49	family of foreign veteran	0.01	sister	0.18
has senh	resident	0.16	nephew	-0.03	brother	0.16
has seo	kin	-0.25	official	0.45	foreign veteran	0.09	nephew	-0.15	family	-0.11	brother	0.37
has seo pao	kin	0.04	resident	0.12	finder	-0.01	brother	0.24	niece	-0.03
has sept	comrade	0.12	finder	-0.03	foreign veteran	0.26	family of foreign veteran	-0.05	sister	0.01	daughter	0.14
has sergeant	family of foreign veteran	0.11	grandchild	0.03
has sergent	finder	-0.2	daughter	0.17
has ses	kin	0.12	comrade	0.13	family of foreign veteran	0.05	family	-0.03	niece	0.16	great-grandchild	0.16
has set	kin	-0.26	comrade	-0.25
has sgt	kin	-0.49	comrade	-0.24	resident	-0.09	official	0.06	finder	-0.03	witness	-0.08	foreign veteran	0.57
has she	kin	0.63	comrade	-0.01	official	-0.07	finder	-0.13	volunteer	0.05	witness	-0.01	foreign veteran	-0.4	grandchild	0.33	brother	-0.07	niece	-0.53	sister	0.08	sister-in-law	0.08	great-grandchild	0.27
has shot	family of foreign veteran	0.35	grandchild	-0.03	great-grandchild	0.38
has should	kin	-0.05	finder	0.04	organisation	0.12	family of foreign veteran	-0.07	researcher	0.16	daughter	0.01
has showed	witness	-0.09	foreign veteran	0.11
has si	kin	0.01	resident	0.08	finder	0.04	cemetery keeper	0.22	witness	-0.43	organisation	-0.06	foreign veteran	-0.21	nephew	-0.28	grandchild	0.21	brother	0.07	niece	0.03	daughter	0.06	son	0.2	child	-0.11	daughter-in-law	-0.15	sister-in-law	0.02	great-grandchild	-0.51
has si bang	nephew	0.07
has si bui	official	0.07	nephew	-0.11	family	0.28	daughter-in-law	0.08
has si chuc	grandchild	0.08
has si con	resident	0.16	official	-0.05
has si cua	kin	-0.05	comrade	0.12	family	0.29	niece	-0.11
has si do	kin	0.05	brother	0.09
has si don	kin	-0.11	resident	0.65
has si ha	son	0.08
has si hoang	kin	0.07	finder	-0.01	nephew	-0.17	daughter-in-law	0.02
has si khong	kin	0.27	resident	-0.25	official	0.09	grandchild	-0.11
has si la	kin	0.48	nephew	-0.48	family	0.06	niece	0.31	sister	0.11
has si lai	witness	0.01	family	0.16
has si le	niece	0.23	child	0.03
has si ma	kin	0.09	nephew	0.46	daughter	-0.01	son	-0.03	child	0.13
has si nam	kin	-0.07	resident	-0.21	witness	0.23	family	-0.04
has si ngo	kin	-0.4	comrade	0.13
has si nguoi	kin	-0.45	comrade	0.3	cemetery keeper	0.05
has si nguyen	kin	-0.03	witness	0.17	grandchild	0.17	daughter	-0.04	son	0.39
has si o	kin	0.05	official	-0.06	witness	0.05	nephew	-0.17	family	-0.18	grandchild	0.09	niece	0.52
has si ong	comrade	0.07	daughter	0.11	son	0.05
has si pham	kin	-0.15	resident	0.11	nephew	0.33	brother	0.15	niece	-0.02	sister	-0.12	wife	0.09	son	-0.06
has si quan	comrade	-0.4	resident	0.15	official	0.06	nephew	0.02	son	0.07
has si thi	kin	0.06	resident	-0.12	family of foreign veteran	0.09	family	0.02	grandchild	-0.05
has si tieu	kin	0.2	nephew	-0.12	sister	0.01	daughter	0.1
has si tran	kin	-0.41	family	-0.09
has si trung	comrade	0.01	resident	0.11
has si vi	resident	0.15
has si xa	kin	0.24	official	0.4	grandchild	0.12
has side	kin	0.01	comrade	-0.26	official	-0.02	volunteer	-0.07	foreign veteran	0.35	family of foreign veteran	-0.14	researcher	-0.13	nephew	0.01	grandchild	-0.09	niece	0.06	sister	0.09
has side of	resident	0.15	finder	0.05	family of foreign veteran	-0.09
has siem	comrade	0.08	resident	-0.02	brother	0.25
has siem reap	organisation	0.02	brother	0.14
has signed	kin	-0.18	finder	0.03	volunteer	0.15	daughter	0.01
has sim	official	-0.25	organisation	0.08
has sin	kin	-0.2	comrade	0.19	witness	0.06	daughter	0.05
has since	official	0.03	witness	0.04	foreign veteran	-0.36	researcher	0.02
has sinh	kin	0.46	comrade	-0.12	resident	-0.49	official	0.01	finder	-0.67	cemetery keeper	0.46	witness	-0.09	organisation	-0.02	teacher	0.01	foreign veteran	-0.28	family of foreign veteran	-0.45	researcher	-0.26	nephew	-0.06	family	0.19	brother	0.21	niece	-0.11	sister	-0.05	daughter	0.12	wife	0.07	son	-0.03	child	-0.04	daughter-in-law	-0.01	great-grandchild	-0.13
has sinh cung	nephew	-0.07	niece	0.03	child	0.08
has sinh la	kin	-0.01	comrade	0.08	brother	-0.04
has sinh nam	comrade	-0.1	official	-0.3	witness	-0.28	organisation	-0.21	grandchild	-0.05	niece	0.08	sister	-0.13	daughter	0.12	wife	0.05	son	-0.47	child	0.35	great-grandchild	0.05
has sinh ngay	kin	-0.28	comrade	-0.39	resident	-0.14	finder	0.29	volunteer	-0.26	organisation	-0.07	family	0.19	grandchild	-0.17	brother	-0.9	niece	0.06	sister	0.16	wife	0.01	son	0.08	child	0.1	daughter-in-law	0.06	great-grandchild	0.12
has sinh o	witness	0.11	nephew	0.58	family	-0.48	grandchild	-0.42	brother	-0.44	sister	0.06	daughter	0.02	wife	0.01	son	0.44	child	-0.04
has sinh quan	kin	-0.04	nephew	0.09	daughter	0.06
has sinh tai	comrade	0.08	sister	0.07
has sinh thang	kin	0.29	resident	-0.21	cemetery keeper	0.02	teacher	0.14	nephew	-0.06	family	0.02	grandchild	0.09	brother	-0.08	niece	0.27	sister	0.06	wife	0.06	son	0.13
has sinh trong	official	-0.12	finder	0.01
has sinh vien	kin	-0.2	comrade	0.3	volunteer	0.52	nephew	-0.08	family	0.24	son	-0.12	sister-in-law	0.05
has sister	kin	0.73	comrade	-0.11	family of foreign veteran	-0.06	nephew	-0.12	family	-0.46	grandchild	-0.25	niece	0.07	sister	0.48	daughter	-0.06	sister-in-law	0.11
has siu	comrade	0.23	resident	-0.28	witness	0.18	teacher	0.16	nephew	0.05	grandchild	-0.02	brother	-0.03	niece	0.04	child	0.15
has six	kin	-0.28	finder	-0.1	foreign veteran	0.35	family of foreign veteran	0.06
has slope	foreign veteran	0.11	grandchild	0.06	niece	-0.01
has small	kin	-0.39	comrade	-0.03	resident	0.24	family of foreign veteran	0.19
has sn	kin	-0.12	comrade	-0.23	official	0.35	finder	-0.13	volunteer	0.1	organisation	-0.05	brother	-0.06	niece	-0.2	sister	-0.12	wife	-0.24	son	0.18	child	-0.31	daughter-in-law	-0.02	great-grandchild	-0.2
has so	kin	-0.11	comrade	-0.5	resident	-0.24	official	0.56	cemetery keeper	0.45	volunteer	-0.06	teacher	-0.42	foreign veteran	0.58	family of foreign veteran	-0.27	researcher	-0.56	nephew	0.13	family	0.1	grandchild	-0.14	brother	-0.18	niece	-0.02	sister	-0.13	daughter	0.11	wife	-0.19	son	0.43	child	-0.02	daughter-in-law	-0.25	sister-in-law	-0.17	great-grandchild	-0.02
has so co	comrade	-0.02	resident	-0.12	family	-0.25	daughter	0.23	child	0.17
has so con	comrade	0.01
has so cua	kin	0.22	comrade	-0.23	finder	0.08	volunteer	-0.02	teacher	0.1	grandchild	-0.15	great-grandchild	0.2
has so dien	kin	-0.02	comrade	0.07	family	0.01	brother	0.02
has so do	kin	0.23	comrade	-0.14	volunteer	-0.13	witness	0.01	foreign veteran	0.15	nephew	-0.08	family	0.23	niece	-0.17	son	0.18	daughter-in-law	0.09
has so ghi	kin	-0.02	volunteer	-0.02	nephew	0.15	sister	0.05	daughter	0.03
has so i	foreign veteran	0.08
has so liet	official	0.11	nephew	-0.11	sister	0.02	great-grandchild	0.09
has so may	kin	0.19	son	0.04
has so mo	kin	0.12	resident	-0.23	foreign veteran	0.04	sister-in-law	0.02
has so noi	kin	0.04	family	0.2	child	-0.03
has so quan	kin	-0.03	cemetery keeper	0.01	volunteer	0.09	nephew	0.13	grandchild	-0.04	great-grandchild	0.1
has so tay	kin	-0.13	volunteer	0.26	witness	0.01	organisation	0.09	nephew	-0.04	family	-0.01
has so toi	kin	0.05	resident	0.01	son	0.24
has so tu	grandchild	-0.01
has soan	kin	0.14	official	-0.13	cemetery keeper	0.04	volunteer	0.04	witness	-0.02	organisation	0.09	nephew	0.03	family	-0.22	brother	-0.06	sister	0.07	son	0.18
has soat	kin	-0.19	comrade	-0.09	official	0.32
has soc	kin	0.08	comrade	0.63	resident	-0.1	official	-0.15	finder	-0.07	family of foreign veteran	-0.06	nephew	-0.47	family	-0.32	grandchild	-0.01	niece	0.08	son	0.14	great-grandchild	0.35
has soc trang	comrade	0.36	resident	-0.08	nephew	-0.27	grandchild	-0.15	niece	0.3
has soi	kin	-0.57	comrade	0.17	resident	0.23	nephew	-0.19	family	-0.03	niece	0.25	daughter	0.12
has soldats	kin	-0.3	witness	0.4
has soldier	kin	-0.15	official	0.09	finder	0.15	witness	0.11	family	0.03
has soldiers	finder	0.03	witness	-0.08	family	0.13	sister-in-law	0.15
has som	comrade	0.24	finder	0.22	sister	-0.05
has some	resident	0.15	finder	0.24	foreign veteran	-0.23	nephew	0.41	niece	-0.07
has somebody	kin	-0.01	foreign veteran	-0.16	family of foreign veteran	0.17	sister	0.03
has son	comrade	-0.22	resident	-0.38	finder	0.14	cemetery keeper	0.19	volunteer	-0.21	witness	-0.56	teacher	0.24	foreign veteran	-0.4	family of foreign veteran	0.22	researcher	-0.06	nephew	-0.03	family	0.01	brother	-0.07	niece	-0.1	sister	-0.49	daughter	-0.43	son	0.54	child	-0.05	sister-in-law	-0.07	great-grandchild	0.1
has son binh	cemetery keeper	0.01	grandchild	0.04
has son co	kin	-0.06	resident	0.05	grandchild	0.16	niece	0.19
has son ha	organisation	0.12	nephew	-0.12	grandchild	0.17	daughter	0.17
has son hoa	comrade	-0.11	son	0.02
has son kien	kin	-0.36	official	0.28	finder	0.01	grandchild	-0.02	brother	0.01	son	0.09
has son la	comrade	-0.38	finder	0.23	nephew	-0.2	family	0.08	grandchild	-0.14	niece	0.13	wife	0.05	great-grandchild	0.02
has son nguoi	nephew	0.09
has son ong	kin	0.09	comrade	-0.25	resident	-0.02	family	-0.09	grandchild	0.14
has son tay	kin	0.28	comrade	0.08	resident	0.18	nephew	0.2	niece	0.04	wife	-0.01
has son thanh	official	-0.09	family	-0.04	grandchild	0.15
has son toi	kin	-0.35	comrade	0.25	finder	0.05	cemetery keeper	-0.07
has song	kin	-0.04	comrade	0.39	official	-0.27	finder	-0.49	cemetery keeper	-0.15	volunteer	-0.33	organisation	-0.07	teacher	0.19	foreign veteran	-0.24	family of foreign veteran	-0.19	nephew	0.33	family	-0.15	grandchild	0.19	brother	-0.35	niece	-0.01	daughter	-0.19	wife	-0.4	son	0.32	child	0.03	sister-in-law	-0.65
has song ba	kin	0.14	resident	-0.27	finder	-0.02	family	-0.02
has song be	organisation	0.02	brother	0.01
has song ben	kin	-0.01	nephew	0.11	niece	-0.07
has song den	finder	0.11	nephew	0.04
has song la	resident	0.19
has song o	kin	0.01	comrade	-0.07	resident	-0.1	official	0.02	finder	-0.07	family	-0.15	grandchild	0.08	son	0.17
has song ong	official	0.05	nephew	0.13
has song se	kin	0.1	resident	0.09	family	0.19	grandchild	-0.04
has song sot	son	0.17
has song thach	kin	-0.35	official	0.13
has song toi	kin	-0.2	resident	0.16	official	-0.17	teacher	0.08	grandchild	0.05	niece	0.04
has sont	nephew	0.07
has sorry	organisation	0.12	foreign veteran	-0.03	family of foreign veteran	-0.12	grandchild	0.38	niece	-0.01
has sot	kin	-0.23	comrade	0.14	resident	0.24	official	-0.07	finder	0.34	cemetery keeper	-0.16	organisation	-0.09	nephew	0.27	family	-0.28	grandchild	-0.08	brother	0.1	niece	-0.07	daughter	-0.31	son	0.15	daughter-in-law	0.03
has sot ac	official	-0.11	finder	0.12	volunteer	0.23	brother	0.04
has sot ret	kin	-0.03	comrade	0.17	witness	0.24	nephew	0.49	family	-0.2	niece	-0.11	daughter	-0.05	daughter-in-law	0.09
has sous	kin	-0.18	resident	0.02	finder	0.72	witness	0.44	foreign veteran	0.11	family of foreign veteran	-0.02	family	0.04	daughter	0.15
has south	finder	-0.15	foreign veteran	0.3	family of foreign veteran	-0.16	nephew	-0.21	grandchild	0.08
has squad	volunteer	0.32	niece	0.13
has squad leader	comrade	-0.14	volunteer	0.33
has station	kin	0.07	comrade	0.55	foreign veteran	0.07	family of foreign veteran	-0.21	nephew	-0.05	family	-0.08	grandchild	-0.06	brother	0.15	niece	-0.07	great-grandchild	0.12
has still	comrade	-0.2	official	0.04	finder	-0.05	witness	0.6	foreign veteran	0.04	family of foreign veteran	-0.09	nephew	-0.1	family	-0.07	brother	0.1
has stone	kin	0.02	resident	0.24	finder	0.1	family of foreign veteran	-0.1	nephew	-0.12	grandchild	-0.21	niece	0.02	daughter	0.01
has stream	kin	-0.08	finder	0.51	volunteer	0.03	foreign veteran	-0.24	grandchild	0.1
has stt	comrade	-0.2	volunteer	0.05
has su	kin	0.07	comrade	0.11	resident	0.21	official	-0.22	finder	0.08	cemetery keeper	0.05	volunteer	0.01	witness	0.2	organisation	-0.29	teacher	0.41	foreign veteran	0.02	nephew	0.01	family	-0.18	grandchild	-0.09	niece	-0.15	sister	0.02	daughter	0.04	wife	0.11	son	0.22	child	0.2	daughter-in-law	-0.12	great-grandchild	-0.17
has su ba	volunteer	0.05
has su doan	kin	-0.07	comrade	0.24	resident	0.2	official	-0.1	finder	-0.23	witness	-0.19	teacher	0.18	foreign veteran	0.01	nephew	-0.15	family	-0.39	grandchild	-0.1	brother	0.17	niece	0.3	wife	0.15
has su o	kin	-0.19	resident	-0.04	witness	0.02	teacher	0.1	nephew	0.03
has su xa	resident	-0.22	teacher	0.07	great-grandchild	0.09
has sua	kin	0.14	comrade	-0.15	official	0.1	volunteer	-0.27	organisation	0.04	nephew	0.07	grandchild	0.18	niece	0.17	sister	-0.33	daughter	-0.2	wife	-0.14
has sua bia	kin	0.11	nephew	-0.04	grandchild	0.1	child	0.05
has sua lai	kin	0.12	comrade	-0.11	niece	0.22
has suc	resident	0.23	volunteer	0.13	grandchild	-0.05	wife	0.06	son	0.18
has sud	kin	0.19	witness	0.01	family	0.03
has suis	comrade	-0.05	resident	0.12	finder	0.01	witness	0.01	foreign veteran	-0.43	family of foreign veteran	0.2	researcher	0.39
has sung	kin	-0.12	comrade	0.26	resident	-0.18	official	0.12	finder	-0.49	volunteer	0.06	witness	0.32	teacher	0.01	nephew	0.46	grandchild	0.14	brother	-0.03	niece	-0.17	daughter	-0.35	son	0.08	child	-0.12	great-grandchild	-0.04
has suoi	kin	-0.08	comrade	0.57	resident	-0.31	official	-0.19	finder	0.01	cemetery keeper	-0.03	volunteer	0.03	witness	-0.1	organisation	-0.42	foreign veteran	0.09	family of foreign veteran	-0.07	nephew	0.29	family	-0.61	grandchild	0.07	brother	-0.11	niece	0.24	son	-0.25	child	0.42	daughter-in-law	0.06	sister-in-law	-0.02	great-grandchild	-0.34
has suoi can	witness	0.05
has suoi da	kin	-0.24	researcher	0.09	nephew	0.5
has suoi ea	kin	0.22	witness	-0.1	daughter	0.13	son	0.01
has suoi ia	kin	0.24	comrade	-0.02	resident	-0.04	nephew	0.04	family	-0.38	grandchild	-0.01	niece	0.14	sister	0.09	son	-0.13	child	0.27	daughter-in-law	0.03
has suoi la	comrade	-0.15	grandchild	0.1
has suoi nam	kin	-0.08
has suon	kin	-0.1	volunteer	0.03	family of foreign veteran	0.03	grandchild	-0.01
has suon doi	comrade	0.36
has suong	volunteer	0.27	organisation	0.06	family	-0.06	niece	0.08	sister	0.01	son	0.26
has suot	kin	-0.35	resident	0.06
has sur	finder	-0.08	foreign veteran	-0.12	family of foreign veteran	0.54	niece	-0.08	sister	0.25
has sur la	kin	-0.03	finder	-0.03	family of foreign veteran	0.44	sister	0.04
has sut	comrade	-0.32	resident	0.3	teacher	0.01	brother	-0.03
has suu	kin	0.26	comrade	-0.12	official	-0.54	finder	-0.02	volunteer	0.41	organisation	-0.14	teacher	0.04	nephew	0.15	family	-0.36	grandchild	0.25	niece	-0.06	sister	0.02	son	-0.32	sister-in-law	-0.02
has suu tam	comrade	-0.25	resident	-0.05	official	-0.14	volunteer	0.25	teacher	0.09
has svay	resident	-0.19	volunteer	0.12	family of foreign veteran	-0.03	grandchild	0.14	wife	0.08
has sy	kin	0.15	comrade	-0.19	resident	0.58	official	-0.62	volunteer	0.23	witness	0.15	foreign veteran	0.26	nephew	0.11	family	0.24	niece	-0.56	daughter	0.36	wife	0.07	son	-0.48
has t	comrade	0.31	resident	-0.08	official	-0.04	volunteer	-0.65	foreign veteran	0.25	family of foreign veteran	-0.56	family	0.33	grandchild	0.2	brother	0.01	niece	-0.67	daughter	-0.31	son	-0.02
has t know	comrade	0.02	witness	0.09	family	0.1	brother	0.08	niece	-0.09
has ta	kin	-0.16	comrade	0.09	official	0.03	finder	0.2	cemetery keeper	-0.14	volunteer	0.49	witness	0.06	organisation	-0.1	teacher	-0.67	foreign veteran	-0.29	family of foreign veteran	-0.46	researcher	-0.16	nephew	-0.24	family	-0.02	grandchild	0.03	brother	-0.06	niece	-0.07	sister	0.31	daughter	0.21	wife	0.2	son	0.13	child	0.01	daughter-in-law	-0.04	great-grandchild	-0.09
has ta bao	volunteer	0.01	brother	0.11	sister-in-law	0.02
has ta con	witness	0.19	family of foreign veteran	-0.03	nephew	-0.03	family	0.21	grandchild	0.14
has ta dinh	resident	-0.04	official	0.34
has ta huu	kin	-0.01	volunteer	0.06
has ta le	kin	-0.15	comrade	0.2	nephew	-0.04	family	0.21
has ta mat	resident	0.06	organisation	0.09	nephew	-0.05	family	0.08
has ta nam	kin	-0.14	resident	0.14	volunteer	0.07	family	-0.02	brother	-0.04	niece	0.02
has ta ngan	kin	0.13	comrade	0.01	official	-0.04	nephew	-0.04	brother	0.07
has ta noi	official	-0.01	nephew	-0.12	daughter-in-law	0.01
has ta quang	kin	-0.1	comrade	0.18	resident	0.28	volunteer	0.08	nephew	0.27	family	-0.07	niece	-0.12
has ta sanh	kin	-0.32
has ta van	comrade	0.01
has tac	kin	0.03	resident	-0.56	witness	0.08	niece	0.03	sister	-0.25	daughter	-0.12
has tac chien	comrade	-0.21	volunteer	0.02
has tac xa	witness	0.21	child	0.01
has tai	kin	0.35	comrade	-0.12	resident	-0.71	official	0.13	volunteer	-0.03	witness	-0.04	foreign veteran	-0.27	researcher	-0.14	nephew	0.02	family	0.11	grandchild	-0.22	brother	-0.31	niece	-0.09	sister	-0.24	daughter	0.09	wife	0.24	son	0.19	child	-0.27	daughter-in-law	-0.35	sister-in-law	-0.13	great-grandchild	-0.08
has tai cau	kin	0.08
has tai cho	organisation	0.06	teacher	0.08	nephew	-0.01	son	0.01
has tai cua	nephew	0.12	grandchild	0.02	niece	-0.02
has tai dan	kin	0.57	resident	-0.18	official	0.12	witness	-0.04	nephew	0.17	great-grandchild	0.01
has tai doi	daughter	0.11
has tai go	kin	0.02
has tai khu	family	-0.09	daughter	0.11	wife	0.25
has tai lang	kin	-0.29	teacher	0.01
has tai lieu	volunteer	0.31	sister	0.09
has tai mat	kin	-0.07	official	0.07	nephew	0.09	grandchild	0.14	niece	-0.63	daughter	0.04	son	0.06
has tai nghia	sister-in-law	0.3
has tai ngu	kin	0.05	nephew	-0.21	family	-0.11	daughter	0.01	child	0.05	daughter-in-law	0.09
has tai nha	kin	0.2	resident	-0.01	family	0.11	grandchild	-0.3	niece	0.29
has tai ntls	kin	-0.22	official	0.41	volunteer	0.07	organisation	-0.05	nephew	0.05	family	0.06
has tai tram	kin	-0.07	comrade	0.48	resident	0.02	nephew	-0.08
has tai xa	kin	0.19	wife	0.02
has taken	kin	-0.11	resident	0.02	finder	0.17	foreign veteran	-0.14	family of foreign veteran	0.05	niece	0.12
has taluy	kin	-0.03	son	0.01
has tam	kin	-0.27	comrade	0.11	resident	-0.33	official	0.51	finder	0.16	cemetery keeper	0.07	volunteer	-0.02	witness	-0.09	organisation	-0.06	teacher	0.5	foreign veteran	0.35	family of foreign veteran	0.21	nephew	0.58	grandchild	-0.24	niece	-0.33	sister	0.15	daughter	-0.29	wife	-0.18	son	-0.13	child	0.05	daughter-in-law	0.1
has tam anh	comrade	-0.08	resident	-0.02	official	0.09	finder	-0.05	foreign veteran	0.24	family of foreign veteran	0.07	sister	0.07
has tam bang	comrade	-0.06	resident	0.18
has tam bia	comrade	-0.19	finder	0.56	teacher	0.24	family	0.09	grandchild	0.04	great-grandchild	0.01
has tam co	comrade	0.17	official	0.15	family	0.2	niece	0.02
has tam hai	kin	0.02	resident	-0.16
has tam ky	kin	0.07	resident	0.1	witness	0.07	child	0.05	daughter-in-law	0.01
has tam muoi	kin	0.17	witness	-0.08	sister	0.17	wife	0.09
has tam nam	kin	0.22	resident	0.26	nephew	0.12
has tam nguoi	teacher	0.09	family	0.03	niece	0.05
has tam o	kin	0.14	comrade	-0.24	witness	0.02
has tam tang	comrade	0.1
has tam thang	kin	0.03	comrade	0.22	resident	-0.05	witness	-0.03
has tan	comrade	-0.23	resident	0.44	official	-0.11	finder	-0.6	witness	-0.14	teacher	-0.07	foreign veteran	-0.19	family of foreign veteran	0.16	nephew	-0.13	family	0.09	daughter	0.07	son	-0.25	sister-in-law	-0.16
has tan an	witness	0.04	family	0.08	daughter	0.04
has tan bien	kin	0.13	comrade	-0.16	resident	0.47	nephew	0.05	family	0.04	niece	0.15
has tan canh	kin	0.07	comrade	0.01	family	0.16	sister	0.16	daughter	0.05
has tan hung	official	0.03	sister	0.04
has tan lac	kin	-0.21	resident	0.01	family	0.08
has tan lap	comrade	-0.13	volunteer	0.04	family	0.04	niece	0.05
has tan loi	resident	0.03	witness	0.08	family	0.03
has tan noi	comrade	-0.05	official	0.01	grandchild	0.09
has tan trao	kin	0.16	sister	0.01	great-grandchild	0.11
has tan yen	kin	0.29
has tang	kin	-0.08	comrade	0.18	resident	-0.64	cemetery keeper	-0.05	volunteer	-0.13	witness	-0.47	family of foreign veteran	0.23	researcher	-0.07	family	-0.3	grandchild	0.05	brother	0.04	niece	0.46	daughter	-0.44	wife	0.34	child	-0.19	daughter-in-law	0.01	great-grandchild	-0.7
has tang ba	comrade	-0.16	daughter-in-law	0.09
has tang ban	kin	0.16	official	-0.31	niece	0.02	daughter	-0.07
has tang da	comrade	0.15	foreign veteran	0.03
has tang gan	kin	0.05	niece	-0.01
has tang o	kin	-0.2	comrade	0.17	official	0.06	grandchild	0.07	niece	-0.12	wife	0.02
has tang tai	kin	-0.32	comrade	0.13	official	0.16	organisation	-0.04	nephew	0.09	family	-0.18	grandchild	-0.04	brother	-0.27	sister	-0.07	wife	0.39
has tank	kin	-0.02	comrade	0.02	finder	0.2	witness	0.03	organisation	0.18	foreign veteran	-0.07	family of foreign veteran	-0.01
has tao	kin	-0.12	comrade	0.39	official	-0.36	finder	0.11	volunteer	-0.25	researcher	0.01	nephew	-0.07	grandchild	-0.19	sister	0.2	son	0.18
has tap	kin	0.49	comrade	-0.15	resident	-0.11	cemetery keeper	0.37	witness	-0.19	teacher	0.05	foreign veteran	-0.06	nephew	-0.36	family	0.12	grandchild	0.08	brother	-0.31	niece	0.17	sister	-0.3	daughter	0.24	son	-0.07	daughter-in-law	0.11	sister-in-law	-0.24
has tap ket	kin	0.18	comrade	-0.45	resident	-0.05	cemetery keeper	0.16	volunteer	-0.08	nephew	-0.62	family	0.14	brother	-0.15	niece	0.41	child	0.25
has tap the	kin	0.5	comrade	-0.01	finder	0.07	nephew	-0.16	sister	-0.09	daughter-in-law	0.11
has tap ve	kin	0.08	comrade	-0.02	resident	-0.07	organisation	0.11	daughter-in-law	0.03	great-grandchild	0.12
has tat	kin	-0.4	official	-0.08	finder	-0.17	volunteer	0.35	witness	0.26	family of foreign veteran	-0.13	nephew	-0.18	family	-0.01	grandchild	-0.17	niece	0.06	daughter	0.19
has tat ca	resident	0.02	niece	0.12
has tat tho	kin	-0.27	witness	0.03	daughter	0.02
has tau	kin	0.17	comrade	0.15	resident	-0.28	finder	0.54	cemetery keeper	-0.03	volunteer	-0.3	witness	0.2	organisation	-0.24	foreign veteran	-0.27	nephew	0.26	family	0.14	niece	-0.39	sister	-0.03	wife	0.06	son	-0.27	child	0.03	daughter-in-law	0.11	great-grandchild	-0.25
has tau khong	comrade	0.08	official	0.03	niece	-0.02	child	0.06
has tau o	kin	0.2	comrade	0.01	finder	0.18	foreign veteran	-0.09	family	0.12	grandchild	-0.22	sister-in-law	0.04
has tay	kin	-0.06	comrade	0.04	resident	0.22	official	-0.08	finder	0.01	cemetery keeper	-0.26	volunteer	0.19	witness	-0.09	organisation	0.18	foreign veteran	0.11	family of foreign veteran	-0.52	nephew	0.18	family	-0.52	grandchild	-0.34	brother	0.09	niece	0.37	sister	-0.46	daughter	0.13	wife	0.11	son	0.21	child	0.09	daughter-in-law	-0.32	great-grandchild	0.23
has tay bac	kin	-0.17	volunteer	0.14	niece	0.06
has tay ban	kin	-0.02	comrade	-0.04	resident	0.18	official	0.19	daughter	0.14
has tay cua	comrade	-0.18	brother	0.02
has tay nam	comrade	0.15	brother	-0.05	niece	-0.12	sister-in-law	0.02
has tay nguyen	nephew	-0.02	brother	0.17	wife	0.17
has tay ninh	kin	0.95	comrade	-0.04	resident	-0.31	official	-0.12	organisation	0.1	family of foreign veteran	-0.16	nephew	0.11	grandchild	-0.41	brother	0.27	sister	0.04	daughter	-0.13	wife	0.19	child	0.2	great-grandchild	-0.03
has tay o	niece	0.14
has tay ong	comrade	0.07
has tay toi	kin	-0.02	comrade	0.13	witness	0.01
has tb	witness	0.04	nephew	-0.28	sister	0.38
has td	comrade	-0.1	organisation	0.07	foreign veteran	-0.11	researcher	0.08	nephew	0.18
has te	kin	0.09	comrade	-0.33	official	0.27	finder	-0.22	witness	0.37	family	0.35	niece	-0.35	sister	0.03	child	0.1
has team	official	0.08	finder	0.15	foreign veteran	-0.08
has tell	kin	0.04	comrade	0.21	foreign veteran	-0.09	nephew	-0.27	brother	0.07
has ten	kin	0.39	comrade	0.08	resident	0.03	official	-0.53	finder	-0.24	cemetery keeper	0.11	volunteer	0.03	witness	0.04	organisation	-0.37	foreign veteran	-0.27	family of foreign veteran	-0.49	nephew	-0.24	family	-0.08	brother	0.17	niece	0.15	sister	-0.14	daughter	0.11	wife	-0.08	son	0.12	child	0.09	daughter-in-law	-0.07	sister-in-law	-0.06	great-grandchild	0.11
has ten ai	resident	0.02
has ten anh	kin	0.22	comrade	0.1	resident	-0.03	organisation	0.02	family	-0.06	niece	-0.32	sister	0.03	wife	0.13
has ten ba	comrade	-0.04	official	0.01	family	-0.34	grandchild	0.13	child	0.08
has ten bac	kin	0.53	nephew	0.29	family	0.11	grandchild	-0.01	son	0.07
has ten bo	kin	0.37	nephew	-0.33	grandchild	-0.23	son	-0.29	child	0.58
has ten bui	nephew	0.12
has ten cao	family	-0.1	grandchild	0.19	brother	0.07	son	0.22
has ten chau	comrade	0.01	nephew	0.2	niece	-0.09	sister-in-law	0.06
has ten chi	researcher	0.18	niece	-0.07
has ten chu	nephew	0.13	daughter	-0.08	daughter-in-law	0.11
has ten co	kin	0.28	official	-0.08	family	0.01	niece	0.09
has ten dang	comrade	0.36	nephew	0.19	sister	0.06	sister-in-law	0.05
has ten day	comrade	0.58	resident	-0.1	nephew	0.03	niece	0.45
has ten dinh	nephew	-0.01	family	-0.07	son	0.03
has ten do	kin	0.02	finder	0.23	witness	0.06	brother	0.02	niece	-0.02
has ten doan	kin	-0.26
has ten duong	comrade	-0.11	finder	0.08
has ten em	kin	0.32	nephew	0.17	brother	0.02	daughter-in-law	0.05
has ten hai	resident	0.05	nephew	-0.03	grandchild	0.02	sister-in-law	0.03
has ten ho	resident	0.05	nephew	0.17	family	-0.16	grandchild	0.27	niece	-0.12
has ten hoang	resident	0.27	official	0.09	nephew	0.18	brother	-0.05	niece	0.01	daughter-in-law	0.02
has ten khac	kin	0.13	volunteer	0.02	family	-0.36	grandchild	0.06
has ten khai	kin	0.2	resident	-0.41	family	0.18	grandchild	0.25
has ten khong	kin	0.09	niece	-0.05
has ten la	kin	0.49	comrade	-0.03	resident	-0.21	volunteer	-0.23	witness	-0.23	nephew	-0.3	family	-0.06	sister	0.3	wife	0.12	son	0.28	great-grandchild	0.26
has ten lam	kin	0.19	comrade	0.24	nephew	-0.33	niece	0.1
has ten le	kin	-0.31	comrade	0.25	witness	0.03	nephew	-0.29	brother	0.05	son	0.12
has ten liet	kin	-0.13	comrade	0.25	resident	-0.09	volunteer	0.05	family	-0.09
has ten lua	kin	-0.03	nephew	0.03	family	-0.17	sister	0.11	son	0.05
has ten luong	kin	0.12	comrade	-0.05	family	0.08	child	0.19
has ten ly	resident	0.13
has ten ma	resident	-0.18	family	-0.08	sister-in-law	0.05
has ten nam	kin	-0.12	comrade	-0.04	resident	0.04	organisation	0.07	sister-in-law	0.03
has ten ngo	kin	-0.08	nephew	0.17	family	-0.18	sister	0.23
has ten nguoi	kin	0.1	official	0.26	family	0.26	grandchild	-0.22
has ten nguyen	comrade	-0.42	official	0.21	family	-0.27	grandchild	0.01	niece	0.24	sister	-0.13
has ten nhung	resident	-0.22	family	0.04
has ten o	kin	0.6	comrade	-0.2	resident	-0.2	nephew	0.33	family	0.36	grandchild	-0.24	niece	-0.25	sister-in-law	0.02
has ten ong	kin	0.03	resident	-0.11	nephew	-0.17	family	0.1	grandchild	0.35	daughter	-0.01	son	-0.07
has ten pham	kin	-0.17	resident	0.13	family	0.1	grandchild	-0.15	daughter	0.26
has ten phan	sister-in-law	0.02
has ten phung	brother	0.09	child	0.05	great-grandchild	0.05
has ten sau	child	0.17
has ten thanh	kin	0.32	comrade	-0.1	nephew	0.12
has ten that	kin	-0.65	comrade	0.66	resident	0.52	nephew	-0.11	family	-0.02	son	0.21	child	0.15
has ten thi	great-grandchild	0.04
has ten thiet	family	0.03
has ten thuong	nephew	0.09	family	-0.02
has ten toi	comrade	-0.37	resident	-0.4	niece	-0.12	sister	-0.01	daughter	0.48	wife	0.13	son	-0.17
has ten tran	kin	0.24	comrade	0.2	resident	-0.04	official	-0.12	family	0.22	niece	-0.24	sister	-0.01
has ten tren	kin	-0.15	resident	-0.02	volunteer	0.27	organisation	0.06	nephew	0.17	niece	-0.04
has ten trong	finder	-0.08	nephew	0.24	family	-0.65	grandchild	0.07	niece	0.01	son	-0.21	child	0.09
has ten truong	resident	0.21	witness	0.15	grandchild	0.11
has ten vu	kin	0.37	comrade	-0.17	nephew	0.11	family	-0.03
has ten vuong	finder	0.02	family	0.16	grandchild	-0.02
has teo	comrade	0.09	official	-0.13
has tet	kin	-0.03	comrade	0.25	volunteer	-0.11	witness	0.62	organisation	0.07	foreign veteran	-0.17	family of foreign veteran	-0.25	nephew	0.01	brother	0.14	sister	-0.19
has tet mau	comrade	0.3	brother	0.01
has tet nam	kin	0.31	comrade	-0.07	official	-0.16	organisation	0.05	nephew	-0.22	niece	0.05	wife	0.02
has th	kin	-0.29	resident	0.45	family of foreign veteran	-0.05	nephew	-0.16	niece	0.04
has tha	comrade	-0.57	resident	0.16	official	0.04	witness	0.16	family of foreign veteran	0.08	nephew	-0.01	family	-0.2	grandchild	0.05	brother	0.03	son	-0.05	child	0.12
has tha ma	comrade	-0.15	resident	0.18	witness	0.02
has thac	kin	-0.31	comrade	-0.19	volunteer	0.03	witness	0.02	grandchild	0.04
has thach	kin	-0.29	comrade	-0.04	official	-0.04	finder	-0.31	organisation	-0.08	foreign veteran	-0.19	family	-0.17	grandchild	0.48	niece	0.3	sister	-0.11	daughter	-0.3	child	0.08
has thach ha	kin	-0.3	comrade	0.05	resident	0.28	brother	0.07
has thach han	kin	-0.16	comrade	0.18	official	0.11	family	-0.13	brother	0.18	niece	0.07	sister	-0.06
has thach sa	child	0.09
has thach thanh	kin	-0.07	volunteer	0.17
has thach that	comrade	-0.25	official	-0.13	volunteer	0.01	nephew	0.2
has thach thi	resident	-0.01	official	-0.02
has thai	kin	0.02	comrade	0.15	resident	-0.31	official	-0.21	finder	0.1	cemetery keeper	0.35	volunteer	0.15	teacher	-0.31	foreign veteran	-0.09	nephew	0.02	family	-0.41	grandchild	-0.14	brother	0.03	niece	0.24	sister	-0.28	daughter	-0.16	wife	-0.01	child	0.31	daughter-in-law	-0.53	sister-in-law	-0.15
has thai ban	nephew	-0.09	grandchild	-0.34	niece	0.29	great-grandchild	0.21
has thai binh	kin	-0.17	comrade	0.05	resident	0.4	cemetery keeper	0.18	volunteer	0.25	foreign veteran	-0.39	family of foreign veteran	0.03	researcher	0.16	nephew	0.25	family	-0.31	grandchild	0.18	brother	-0.32	daughter	-0.09	child	0.2	daughter-in-law	-0.04	great-grandchild	-0.11
has thai nguyen	nephew	-0.27	child	0.27
has thai o	kin	0.04	comrade	-0.09	volunteer	0.03
has thai thuy	kin	0.07	resident	-0.1	volunteer	0.24	witness	0.18	nephew	0.47	family	-0.28	grandchild	-0.02	niece	-0.19	son	0.05
has tham	kin	-0.33	comrade	-0.42	resident	0.49	official	0.31	finder	-0.28	cemetery keeper	-0.07	witness	0.18	organisation	0.14	nephew	-0.12	family	-0.08	brother	0.35	sister-in-law	-0.03	great-grandchild	0.15
has tham gia	resident	0.01	official	-0.05	nephew	-0.11	son	0.01	great-grandchild	0.18
has tham mo	kin	-0.18	cemetery keeper	-0.08	organisation	0.1	wife	0.09
has than	kin	-0.35	comrade	-0.25	resident	0.37	finder	-0.51	cemetery keeper	0.13	volunteer	0.14	witness	0.64	organisation	-0.1	teacher	0.05	family of foreign veteran	-0.02	nephew	-0.58	grandchild	0.28	sister	-0.14	wife	-0.12	son	0.34	child	-0.44	sister-in-law	0.04	great-grandchild	-0.27
has than nhan	kin	-0.51	comrade	-0.21	resident	-0.17	official	0.23	cemetery keeper	0.22	volunteer	0.17	teacher	0.08	nephew	-0.09	brother	0.1	son	0.12
has than o	kin	0.06	comrade	-0.25	daughter	0.02	son	-0.05
has than van	resident	0.08	finder	-0.1
has thang	kin	0.37	comrade	0.41	resident	-0.2	official	-0.05	finder	-0.62	volunteer	-0.53	witness	-0.42	teacher	-0.02	foreign veteran	0.04	family of foreign veteran	-0.19	nephew	-0.02	family	-0.36	grandchild	-0.1	brother	0.31	niece	0.07	sister	0.17	daughter	0.05	wife	0.44	son	-0.45	child	0.19	daughter-in-law	-0.3	sister-in-law	0.05	great-grandchild	0.09
has thang ba	comrade	-0.13	family	-0.06	brother	0.03
has thang ban	kin	-0.46	resident	0.28	witness	-0.23	organisation	0.03	niece	0.03	child	0.03	great-grandchild	0.04
has thang bay	kin	-0.11	comrade	-0.25	nephew	-0.05	family	0.13	brother	-0.02	child	0.07
has thang binh	kin	-0.24	comrade	0.37	resident	-0.01	volunteer	0.24	family	-0.12	great-grandchild	0.1
has thang chap	kin	0.42	official	-0.01	finder	-0.06	witness	0.14	teacher	0.06	nephew	-0.16	brother	0.18	niece	-0.21	daughter	0.06	sister-in-law	0.01
has thang chin	kin	-0.03	comrade	0.02	nephew	0.08	niece	0.02	child	0.17
has thang con	kin	0.08	comrade	0.04	grandchild	-0.11	brother	0.27
has thang em	kin	0.08	comrade	0.03	nephew	0.08	son	0.2
has thang gieng	kin	0.07	comrade	0.09	resident	0.27	witness	-0.2	nephew	-0.23	grandchild	-0.13	brother	-0.1	wife	0.07	daughter-in-law	0.03
has thang hai	resident	0.02	official	-0.01	witness	-0.07	teacher	0.09	family	0.14	niece	-0.23	daughter	-0.01
has thang muoi	witness	-0.26	family	-0.23	great-grandchild	0.02
has thang nam	kin	0.02	comrade	0.07	resident	-0.37
has thang o	comrade	-0.07	nephew	-0.15	sister	-0.11
has thang sau	kin	0.13	resident	-0.33	grandchild	-0.05	brother	-0.07	sister	0.04
has thang tam	comrade	-0.16	resident	-0.21	nephew	0.26	niece	-0.1
has thang toi	official	0.08
has thang truoc	kin	-0.38	witness	0.08	sister	0.04
has thang tu	kin	-0.35	resident	0.29	volunteer	-0.03	witness	-0.1	family	0.02	niece	0.02
has thang ut	kin	-0.08	comrade	0.49	resident	-0.06
has thanh	kin	0.16	comrade	-0.09	resident	-0.51	official	0.18	finder	-0.19	cemetery keeper	-0.08	volunteer	0.07	witness	0.16	organisation	-0.08	teacher	-0.68	foreign veteran	-0.06	family of foreign veteran	-0.44	nephew	0.23	family	-0.37	grandchild	0.04	niece	0.06	sister	-0.01	wife	0.05	son	0.18	child	0.11	daughter-in-law	-0.27	sister-in-law	-0.71
has thanh ba	comrade	0.15	child	0.07
has thanh bi	kin	0.02	family	-0.18	brother	0.38	sister	-0.08
has thanh binh	resident	0.16	official	-0.09	grandchild	0.02
has thanh chuong	witness	0.02	nephew	-0.43	daughter-in-law	0.01	great-grandchild	0.11
has thanh co	kin	-0.43	comrade	0.16	resident	-0.11	volunteer	-0.03	nephew	0.22	family	-0.11	grandchild	-0.18
has thanh ha	comrade	0.03	nephew	0.26	family	-0.15	daughter	0.06
has thanh hai	kin	0.14	resident	-0.22	official	-0.04	nephew	-0.05	brother	0.09
has thanh hoa	kin	0.13	comrade	-0.34	resident	-0.12	official	0.06	witness	0.31	organisation	-0.05	researcher	0.04	nephew	0.4	brother	-0.35	sister	0.15	daughter	-0.09	great-grandchild	-0.01
has thanh liem	kin	0.13	resident	-0.11	nephew	0.05
has thanh mien	kin	-0.01	cemetery keeper	0.14	brother	0.02	niece	0.14
has thanh nien	kin	-0.15	comrade	-0.29	resident	-0.09	volunteer	0.13	witness	0.2	organisation	0.05	foreign veteran	0.08	nephew	-0.02	family	0.03	great-grandchild	0.03
has thanh oai	resident	0.06
has thanh pho	kin	0.2	comrade	-0.4	resident	0.15	organisation	0.08	family	-0.02	sister	-0.05	wife	0.16
has thanh son	kin	-0.5	comrade	0.16	official	0.06	grandchild	-0.05
has thanh thuy	kin	0.14	official	0.09	finder	-0.07	wife	0.04
has thao	resident	0.05	official	0.35	volunteer	0.18	witness	-0.28	teacher	0.15	nephew	-0.09	brother	0.24	niece	0.31	sister	-0.33	daughter	0.08	wife	0.02	son	0.02
has thap	kin	-0.26	comrade	-0.31	resident	0.68	organisation	-0.09	teacher	0.33	nephew	0.36	family	0.04	grandchild	-0.18	son	0.21	great-grandchild	-0.16
has thap huong	kin	-0.58	comrade	-0.59	resident	0.64	finder	-0.04	cemetery keeper	-0.15	brother	0.09	sister	-0.12	son	0.18
has thap nhang	comrade	-0.32	official	0.04	cemetery keeper	0.08	nephew	0.14	family	-0.07
has that	kin	-0.05	comrade	0.25	resident	0.11	official	-0.23	volunteer	0.04	teacher	-0.07	foreign veteran	-0.33	researcher	-0.57	nephew	0.22	family	-0.16	grandchild	0.19	brother	-0.42	niece	0.1	daughter	-0.52	wife	-0.18	child	0.23
has that is	foreign veteran	0.03	family	0.09
has that la	kin	-0.05	comrade	0.25	son	0.17
has that lac	comrade	0.05	grandchild	0.17	wife	-0.02
has that lung	official	-0.27	finder	0.12	witness	-0.05
has that s	kin	-0.04	foreign veteran	0.02	grandchild	0.09
has thau	comrade	-0.18	resident	-0.09	finder	0.17	witness	0.04
has thay	kin	-0.3	official	-0.34	finder	0.68	cemetery keeper	0.13	volunteer	0.35	witness	0.47	organisation	-0.17	teacher	0.26	foreign veteran	-0.08	family of foreign veteran	-0.3	nephew	-0.03	family	-0.18	grandchild	0.15	niece	-0.25	sister	-0.58	daughter	0.04	wife	-0.54	son	0.3	child	0.41	daughter-in-law	0.31	great-grandchild	-0.47
has thay ai	kin	-0.05	teacher	0.12
has thay anh	kin	-0.17	comrade	0.08	resident	-0.16	official	-0.04	family	-0.13	brother	0.05	sister	0.07	son	0.12
has thay bia	resident	0.14	organisation	0.08
has thay bo	kin	-0.31
has thay cai	comrade	0.05	finder	0.13
has thay cho	nephew	-0.13	family	0.04
has thay chu	official	-0.05	family	0.2
has thay co	kin	-0.26	resident	0.08	official	0.03	organisation	0.12	grandchild	-0.02	daughter	0.2
has thay giao	comrade	-0.16	resident	0.28	official	-0.25	witness	-0.31	teacher	0.14
has thay hai	kin	0.24	volunteer	0.13	nephew	-0.05	family	0.18
has thay mat	comrade	-0.06	resident	0.11	official	0.4	nephew	-0.11	daughter	0.07	child	0.07	daughter-in-law	0.04
has thay mo	kin	-0.34	comrade	0.16	resident	-0.15	volunteer	0.28	witness	0.1	family	-0.15	brother	-0.01	child	0.45
has thay mot	finder	0.25	foreign veteran	0.05
has thay ong	witness	0.05	family	0.1	daughter	0.02
has thay ten	kin	0.34	official	-0.11	nephew	0.37	family	-0.2	niece	-0.02	daughter	-0.06	son	-0.17
has thay toi	kin	0.08	comrade	0.2	family	-0.05	daughter	0.23	son	0.05
has thay xac	official	0.08	grandchild	0.14
has thcs	kin	-0.01	teacher	0.57
has the	kin	-0.07	comrade	-0.07	resident	-0.16	official	0.41	finder	-0.01	cemetery keeper	-0.13	volunteer	0.03	organisation	-0.4	foreign veteran	0.26	family of foreign veteran	-0.03	nephew	-0.1	family	0.14	grandchild	0.03	brother	-0.22	niece	0.02	daughter	-0.28	wife	-0.02	son	-0.37	child	-0.22	daughter-in-law	-0.11	sister-in-law	0.05
has the back	kin	-0.04	family of foreign veteran	0.26
has the family	kin	0.25	official	0.04	finder	-0.07	volunteer	-0.01	organisation	0.11	foreign veteran	-0.26	researcher	0.03	sister	0.05
has the la	kin	-0.08	comrade	-0.13	resident	-0.11	finder	0.28	witness	0.08
has the last	kin	0.1	foreign veteran	-0.11
has the name	comrade	-0.02	foreign veteran	0.3
has the nao	nephew	0.31	family	-0.06
has the nay	kin	0.05	comrade	0.35	nephew	-0.16	family	0.48	grandchild	-0.19	son	-0.01	child	0.23
has the night	official	0.16	foreign veteran	0.05
has the o	resident	0.35	grandchild	-0.01	daughter-in-law	0.08
has the old	kin	-0.11	resident	0.02	finder	-0.18
has the other	kin	0.13	nephew	0.11
has the paper	kin	0.18	grandchild	0.3	niece	-0.31
has the road	resident	0.09	finder	0.16	witness	0.27	foreign veteran	-0.26
has the same	resident	0.03	family of foreign veteran	-0.14	family	0.01	grandchild	0.09
has the second	finder	-0.04	foreign veteran	0.13	family of foreign veteran	0.33	researcher	0.07	great-grandchild	0.07
has the south	grandchild	0.05
has the village	researcher	0.06
has the vinh	kin	-0.25	comrade	0.3	family	0.17
has their	comrade	-0.09	resident	-0.02	foreign veteran	0.47	family of foreign veteran	-0.04	researcher	0.07
has theirs	kin	-0.02	finder	-0.06	foreign veteran	0.56
has them	kin	-0.71	comrade	-0.02	volunteer	0.18	foreign veteran	0.45	nephew	0.06	family	0.01	niece	0.23	sister	-0.38	son	-0.08	daughter-in-law	0.18
has then	kin	0.25	family of foreign veteran	-0.04	niece	0.22
has theo	kin	0.84	comrade	-0.66	resident	-0.81	official	0.52	finder	0.02	volunteer	0.13	family of foreign veteran	-0.13	researcher	0.05	nephew	0.15	family	-0.11	grandchild	-0.22	brother	0.17	niece	0.12	sister	-0.24	daughter	-0.06	son	0.07	child	0.27
has theo giay	kin	0.12	official	0.17	nephew	-0.07	family	0.33	grandchild	-0.1
has theo loi	kin	0.02	official	-0.13	volunteer	0.31	nephew	0.32	family	-0.34	wife	0.04	child	0.04	sister-in-law	0.04
has theo ong	kin	0.32	comrade	-0.28	volunteer	0.08	son	0.09	great-grandchild	0.19
has theo so	cemetery keeper	0.18
has thep	resident	0.08	witness	-0.02	nephew	-0.01	grandchild	0.12	daughter	0.08	child	0.07
has there	kin	-0.25	comrade	-0.18	official	0.13	organisation	-0.13	family of foreign veteran	0.15	grandchild	-0.06	brother	-0.01	niece	0.33	daughter	-0.27
has there is	foreign veteran	-0.23	researcher	0.34	niece	0.19
has there was	kin	-0.19	witness	0.04	researcher	0.16
has theu	kin	-0.13	witness	0.12	nephew	-0.02
has they	kin	-0.01	finder	-0.6	volunteer	-0.14	foreign veteran	0.43	family of foreign veteran	0.17	researcher	-0.14	nephew	-0.12	niece	-0.18	daughter	0.1	great-grandchild	0.02
has they were	foreign veteran	0.02	great-grandchild	0.07
has thi	kin	0.23	comrade	-0.45	resident	-0.26	official	-0.09	finder	-0.41	cemetery keeper	0.3	volunteer	-0.12	witness	-0.1	organisation	0.1	teacher	0.16	foreign veteran	-0.16	family of foreign veteran	-0.24	researcher	0.14	nephew	0.02	family	-0.32	grandchild	-0.32	brother	-0.19	niece	0.34	sister	0.63	daughter	0.37	wife	0.02	son	-0.59	child	-0.64	daughter-in-law	0.17	great-grandchild	-0.22
has thi anh	kin	0.33	official	0.19	finder	-0.08	nephew	-0.03	grandchild	-0.15	sister	-0.26	wife	0.27
has thi ba	kin	-0.12	official	0.08	volunteer	0.03	daughter	0.06	great-grandchild	0.05
has thi bac	kin	0.08	comrade	-0.09	nephew	0.04	daughter-in-law	0.15
has thi bao	volunteer	0.05	family	0.09
has thi bi	comrade	0.63	resident	-0.71	nephew	0.21	family	-0.18	grandchild	0.05	niece	-0.23
has thi bich	kin	-0.02	resident	-0.17	official	0.05	nephew	0.15	sister	0.01
has thi bo	kin	0.06	comrade	0.02	nephew	-0.09	son	0.16	child	0.17
has thi buoi	kin	-0.04	comrade	0.15	resident	-0.07	official	0.32	nephew	-0.09	family	-0.04	niece	0.01	sister	0.26
has thi chet	kin	0.21	witness	-0.13	nephew	0.02	grandchild	0.45	sister-in-law	0.01
has thi chi	resident	-0.13	official	0.08	witness	0.01
has thi chua	kin	-0.16	resident	0.31	grandchild	-0.02	brother	0.05	niece	-0.01
has thi co	kin	0.61	resident	-0.5	organisation	0.07	nephew	-0.42	niece	0.31	sister	0.08	child	0.04
has thi con	kin	0.05	comrade	0.05	teacher	0.06	nephew	-0.29	family	0.39	grandchild	-0.13	niece	0.15
has thi cong	official	-0.55	finder	0.81
has thi da	nephew	0.16
has thi dan	kin	0.02	resident	-0.07	official	0.1	volunteer	0.14	great-grandchild	0.12
has thi di	kin	-0.01	comrade	0.04	resident	-0.04	witness	0.1	nephew	0.05	grandchild	-0.12	sister	0.06
has thi dung	kin	0.14	finder	-0.05	volunteer	0.02	nephew	-0.1	family	0.24	daughter-in-law	0.08
has thi gap	resident	0.24	finder	-0.04	volunteer	0.03
has thi goi	kin	-0.18	resident	-0.49	finder	0.18	cemetery keeper	0.17
has thi ha	teacher	0.01	niece	0.16
has thi hai	kin	0.14	comrade	-0.08	resident	0.06	official	-0.48	finder	0.05	volunteer	-0.11	family	-0.12	grandchild	-0.4	brother	-0.16	niece	-0.22	daughter	0.62	son	-0.05
has thi hien	kin	-0.13	comrade	0.16	resident	0.11	official	0.09	nephew	-0.18	family	0.17	daughter	0.28
has thi hoa	kin	0.17	comrade	-0.16	brother	0.23	niece	0.06	sister	-0.17	daughter	0.24
has thi hoi	kin	0.02	comrade	-0.24	resident	0.04	nephew	0.18	family	-0.01	wife	0.1
has thi hong	kin	-0.3	comrade	-0.09	official	0.13	organisation	0.28	daughter	0.15
has thi hue	family	0.02	niece	0.02	sister	0.15
has thi huong	nephew	-0.27	family	-0.28	grandchild	0.22	niece	0.15	sister	0.25	daughter	-0.33
has thi khong	kin	0.29	nephew	-0.02	family	-0.66	grandchild	0.33	brother	0.18	daughter	-0.06	son	0.09
has thi kim	kin	0.23	comrade	-0.09	niece	0.08
has thi la	niece	-0.12
has thi lai	comrade	0.09	grandchild	0.08	niece	0.14
has thi lam	official	0.14	finder	0.14	teacher	0.02	grandchild	0.18
has thi lan	kin	0.01	resident	-0.28	grandchild	-0.11
has thi lanh	kin	-0.18	resident	0.09	cemetery keeper	0.04	volunteer	0.06	organisation	0.04	niece	0.11
has thi lien	comrade	-0.28	resident	0.01	volunteer	-0.14	niece	-0.02	sister	0.35
has thi lieu	kin	0.22	comrade	-0.04
has thi loi	resident	-0.14	sister-in-law	0.03
has thi lua	kin	0.21	nephew	0.07	family	-0.09	grandchild	-0.2	niece	-0.15	daughter	0.3	son	-0.06
has thi mai	researcher	0.18
has thi mat	grandchild	0.14	niece	-0.09	sister	-0.06
has thi may	nephew	-0.03	sister	0.08	son	0.05
has thi mo	kin	0.41	comrade	-0.21	volunteer	0.22	grandchild	0.18
has thi moi	kin	0.01	official	-0.07	nephew	-0.07	family	0.02	daughter-in-law	0.08
has thi my	kin	0.09	comrade	-0.06	nephew	0.1	niece	0.03	wife	0.02
has thi nam	kin	0.05	volunteer	0.12	nephew	0.04	brother	0.02
has thi nga	kin	0.09	comrade	0.06	resident	-0.06	official	0.07	nephew	0.23	family	-0.17	brother	-0.06	niece	0.18	sister	0.19
has thi ngan	kin	-0.11	teacher	0.02	family	0.03	daughter	-0.07	wife	0.03
has thi nghe	family	0.31
has thi ngoan	kin	-0.21	volunteer	0.01	grandchild	-0.08	wife	0.2
has thi ngoc	comrade	-0.11	resident	0.14	foreign veteran	0.07	nephew	-0.18	grandchild	0.04	daughter	0.14
has thi nguyet	resident	-0.22	niece	0.04
has thi nha	comrade	0.15	resident	0.14	family	-0.01	grandchild	0.09	wife	-0.08
has thi nhan	kin	-0.39	comrade	0.44	resident	0.27	official	-0.21	teacher	0.13	family of foreign veteran	0.1	family	0.13	sister	-0.15
has thi no	comrade	-0.14	foreign veteran	0.02
has thi noi	resident	0.05	family	0.23	grandchild	-0.01	niece	-0.13
has thi o	kin	-0.14	comrade	0.39	nephew	0.11	family	-0.02	son	0.05
has thi ong	kin	-0.09	resident	0.28	witness	-0.03	family	-0.16	wife	0.06	daughter-in-law	0.01	great-grandchild	0.02
has thi phai	resident	-0.18	family	-0.02
has thi phuong	kin	0.29	resident	-0.05	official	0.02	family	0.13	niece	0.4
has thi que	kin	0.17	comrade	-0.11	resident	-0.01	official	0.2	organisation	0.07	nephew	0.22
has thi sa	kin	0.06	comrade	-0.32	official	0.06	niece	-0.28	sister	0.21	daughter	0.18
has thi sau	kin	-0.07	resident	0.03	organisation	0.07	foreign veteran	0.1	sister-in-law	0.01
has thi sen	sister-in-law	0.03
has thi tat	nephew	-0.07	sister	0.1	child	0.07
has thi thanh	kin	0.28	official	-0.08	nephew	-0.27	family	0.3	sister	0.07	wife	-0.03
has thi thay	resident	-0.12	finder	-0.13	witness	0.05	foreign veteran	0.05	nephew	-0.06	sister	0.03
has thi the	kin	0.15	comrade	-0.07	volunteer	0.28	witness	0.11	family	-0.46	niece	-0.2	son	0.33	great-grandchild	0.04
has thi thu	resident	-0.01	volunteer	-0.05	organisation	0.11	foreign veteran	0.08	nephew	-0.01	niece	0.21
has thi thuy	kin	-0.07	resident	0.12	volunteer	0.14
has thi toi	kin	-0.6	comrade	1.25	official	-0.04	witness	0.01	child	0.03
has thi tran	volunteer	0.05	wife	0.2
has thi trung	kin	-0.29
has thi tuyet	kin	-0.22	resident	0.08	wife	0.12
has thi ut	kin	-0.11	comrade	-0.29	volunteer	0.02
has thi van	witness	0.03	family	0.02
has thi xa	kin	0.15	witness	-0.04	nephew	0.03	grandchild	-0.23	brother	0.12	niece	0.11	wife	-0.25	daughter-in-law	0.12
has thi xuan	volunteer	0.07
has thi xuyen	kin	0.2	official	-0.05	family	0.03	sister	0.04
has thi yen	kin	0.03	resident	-0.21	official	0.01	niece	0.1	daughter	0.13
has thia	comrade	-0.1	resident	-0.09	cemetery keeper	0.13	organisation	0.13
has thich	kin	-0.14	resident	0.24	family of foreign veteran	-0.01
has thiem	comrade	0.03	volunteer	0.03	family	0.08
has thien	kin	0.1	comrade	0.27	resident	-0.38	official	-0.21	volunteer	0.48	foreign veteran	-0.06	nephew	0.24	grandchild	-0.55	brother	-0.45	wife	-0.08	son	-0.53	child	-0.2	daughter-in-law	0.35	great-grandchild	0.32
has thiep	kin	-0.19	comrade	0.04	witness	-0.02	nephew	-0.08	family	0.55	grandchild	-0.1
has thiet	comrade	0.28	resident	-0.36	volunteer	0.02	grandchild	0.22	niece	-0.01	wife	0.09
has thieu	kin	0.02	comrade	-0.46	resident	-0.39	official	-0.23	finder	0.22	volunteer	0.04	witness	0.02	organisation	-0.02	nephew	-0.04	family	0.26	grandchild	-0.01	niece	0.14	daughter	-0.05	son	0.13	child	0.21
has thieu quang	comrade	-0.07	family	-0.21
has thieu ta	comrade	-0.53	volunteer	0.08	witness	0.37	nephew	-0.08	family	0.39	child	0.07
has thieu uy	comrade	0.27	resident	-0.01	official	-0.19	witness	-0.09	niece	0.17
has thim	nephew	0.19	niece	0.07
has thin	kin	-0.13	comrade	-0.27	official	-0.01	volunteer	-0.11	witness	0.22	family	0.15	brother	-0.11	sister	-0.04	wife	-0.24	child	0.08
has thinh	kin	0.16	comrade	-0.4	resident	0.58	official	-0.05	volunteer	0.1	witness	-0.14	family	-0.68	grandchild	0.29	brother	0.27	daughter	-0.08	son	-0.04
has think	witness	0.14
has this	finder	0.03	volunteer	-0.27	witness	-0.08	family	0.38	grandchild	-0.13	niece	-0.08	daughter-in-law	0.11
has tho	comrade	0.13	resident	0.09	finder	-0.02	cemetery keeper	-0.38	volunteer	-0.01	witness	-0.2	organisation	-0.82	teacher	-0.11	foreign veteran	-0.23	family of foreign veteran	-0.29	researcher	0.11	family	0.18	grandchild	0.4	sister	-0.22	daughter	-0.1	wife	-0.07	son	-0.02	sister-in-law	0.22	great-grandchild	-0.5
has tho anh	kin	-0.15	comrade	-0.36	official	0.02	sister	0.03
has tho cung	kin	0.02	comrade	-0.05	nephew	0.63	sister	-0.1
has tho ha	finder	-0.04	nephew	-0.04	family	0.38
has tho ho	kin	0.42	resident	-0.18	nephew	-0.13	family	0.35
has tho may	kin	-0.45	comrade	-0.33	official	0.07	volunteer	0.05
has tho ong	family	-0.05	grandchild	0.16	niece	0.03
has tho xuan	resident	0.08	family of foreign veteran	-0.05	nephew	0.43	grandchild	-0.24	niece	-0.09
has thoa	kin	0.03	comrade	-0.04	witness	0.18	brother	-0.01	niece	0.03	sister	0.04
has thoai	kin	0.13	comrade	0.11	official	-0.24	finder	-0.12	volunteer	-0.12	witness	-0.31	teacher	0.32	nephew	0.13	family	0.09	grandchild	-0.14	brother	0.14	sister	-0.09	daughter	-0.04	wife	0.24	son	-0.16
has thoan	comrade	0.29	resident	0.18	finder	-0.12
has thoat	kin	0.1	resident	-0.04	official	-0.4	witness	0.12	nephew	-0.12	family	0.12	grandchild	-0.16	niece	0.41	great-grandchild	-0.06
has thoat ly	kin	0.51	comrade	-0.06	nephew	-0.01	family	0.24	grandchild	-0.09	niece	0.23
has thoi	kin	-0.08	resident	0.32	official	0.02	finder	-0.12	cemetery keeper	-0.25	witness	0.17	organisation	-0.19	foreign veteran	-0.21	family of foreign veteran	0.07	nephew	-0.26	family	-0.38	grandchild	-0.11	brother	0.19	niece	0.05	daughter	0.06	son	-0.34	child	0.5	daughter-in-law	-0.04	sister-in-law	-0.05
has thoi chong	comrade	0.01
has thoi chu	kin	-0.42	resident	0.58	volunteer	0.01	wife	0.03
has thom	kin	0.11	comrade	0.3	official	0.56	witness	-0.14	foreign veteran	-0.1	nephew	-0.56	family	0.04	daughter	0.12	son	0.07
has thon	kin	-0.48	comrade	-0.64	resident	0.52	official	0.97	finder	-0.14	witness	-0.06	teacher	-0.01	foreign veteran	-0.02	nephew	0.07	family	0.13	grandchild	-0.4	brother	0.37	sister	-0.16	daughter	0.04	wife	0.3
has thon dong	comrade	0.11	resident	-0.08	official	0.02	wife	0.13
has thon ha	kin	-0.06	grandchild	-0.01	daughter	0.23	wife	0.09
has thong	kin	-0.08	comrade	0.14	resident	-0.03	official	0.31	finder	-0.28	volunteer	-0.1	organisation	0.25	teacher	0.07	foreign veteran	-0.01	nephew	-0.32	family	-0.13	grandchild	0.24	brother	-0.31	niece	0.24	sister	0.3	wife	0.1	son	-0.03	child	-0.11
has thong bao	kin	-0.32	official	0.14
has thong hao	kin	0.02	comrade	0.05
has thong tin	kin	-0.08	comrade	-0.12	resident	0.22	organisation	0.2	brother	-0.16	niece	0.08	sister	0.03	wife	0.08	son	-0.33	child	-0.04	great-grandchild	-0.13
has thoong	comrade	-0.39	volunteer	0.1	nephew	-0.17
has thot	kin	-0.16	comrade	0.33	nephew	-0.27	brother	0.12	niece	0.03
has thot not	kin	-0.1	comrade	0.34	nephew	-0.2	brother	0.12
has three	kin	-0.02	resident	-0.13	official	0.05	finder	-0.12	volunteer	-0.05	witness	-0.23	foreign veteran	0.21	researcher	-0.08	nephew	0.2	grandchild	-0.02
has through	kin	-0.12	official	0.06	organisation	0.1	foreign veteran	-0.09	sister	0.04
has thu	kin	0.04	comrade	0.06	resident	0.22	official	0.18	finder	-0.6	researcher	-0.17	nephew	-0.06	family	0.08	grandchild	-0.1	niece	0.1	sister	0.07	daughter	-0.02	wife	0.31	son	-0.18	child	0.28	daughter-in-law	-0.55	great-grandchild	-0.08
has thu ba	kin	0.59	comrade	0.15	volunteer	-0.06	witness	-0.11	family of foreign veteran	0.07	grandchild	0.32	niece	-0.19	wife	-0.06	sister-in-law	0.03
has thu chi	kin	-0.07	official	0.15	witness	0.13	grandchild	0.01	son	0.02
has thu cua	kin	0.3	comrade	-0.13	foreign veteran	0.4	nephew	0.02	niece	0.2	child	0.13
has thu cuoi	nephew	-0.28	niece	0.08
has thu dai	kin	-0.21	official	0.07
has thu do	kin	0.02	grandchild	-0.08	niece	0.01	daughter	0.04	child	0.07	great-grandchild	0.04
has thu duc	kin	0.24	comrade	0.04	grandchild	-0.09	wife	0.17
has thu duoc	volunteer	0.4	nephew	0.17	grandchild	0.09
has thu hai	kin	-0.06	comrade	0.31	witness	0.22	nephew	-0.48	brother	0.15	son	0.49
has thu la	kin	0.16	child	0.13
has thu nam	kin	0.35	comrade	-0.12	resident	-0.02	brother	0.1
has thu nhat	kin	-0.05	resident	0.28	witness	0.25	sister	0.13
has thu so	official	0.08	nephew	0.04	niece	0.07
has thu truong	kin	0.3	comrade	0.06	grandchild	0.04	daughter	0.05	child	0.05
has thu tu	kin	0.13	comrade	0.16	volunteer	0.01	wife	0.01	son	-0.1
has thu tuc	kin	0.19	witness	0.12	family	0.03	grandchild	0.13	daughter-in-law	0.04
has thu ve	kin	0.11	comrade	-0.01	nephew	0.01	brother	-0.03	sister	0.02
has thua	kin	0.33	comrade	-0.1	cemetery keeper	-0.24	volunteer	-0.46	nephew	-0.13	grandchild	0.17	sister	0.06	great-grandchild	-0.24
has thua ban	kin	-0.15
has thua cac	resident	-0.13	official	0.3	finder	-0.09	nephew	-0.17	grandchild	0.07
has thua quy	comrade	-0.01	resident	0.13	finder	0.12	family	0.03
has thua thien	kin	0.07	family	0.05	brother	-0.09	niece	0.02	son	-0.03
has thuan	kin	0.02	official	-0.32	finder	0.17	cemetery keeper	0.11	family of foreign veteran	0.11	family	-0.03	brother	0.2	niece	-0.06	daughter	0.25
has thuan chau	kin	0.14	comrade	0.15	grandchild	-0.03
has thuat	kin	0.26	resident	-0.01	official	-0.14	finder	0.18	nephew	0.26	family	-0.14	grandchild	0.08	son	-0.01
has thuc	kin	-0.13	resident	0.12	official	0.05	cemetery keeper	0.3	volunteer	0.2	foreign veteran	0.03	nephew	-0.37	niece	0.42	daughter	-0.06	son	0.17
has thuc ra	niece	-0.01	sister	0.08	sister-in-law	0.03
has thue	resident	0.18	official	-0.1	finder	0.32	grandchild	-0.02
has thung	kin	-0.25	comrade	0.91	finder	-0.23	foreign veteran	0.15
has thuoc	kin	-0.07	comrade	-0.49	official	-0.34	volunteer	0.03	witness	0.25	organisation	0.09	teacher	0.22	nephew	-0.13	family	-0.61	grandchild	0.36	brother	0.13	niece	0.07	sister	-0.14	daughter	-0.01	son	0.33	child	-0.1	daughter-in-law	-0.03	great-grandchild	-0.35
has thuoc dai	kin	0.02	grandchild	-0.14	wife	0.2
has thuoc tieu	kin	-0.23	volunteer	0.08	family of foreign veteran	0.1	grandchild	0.03	sister	0.05
has thuoc trung	comrade	-0.15	foreign veteran	0.02	daughter	0.06	son	0.13
has thuong	comrade	-0.13	resident	0.2	official	0.4	finder	-0.77	cemetery keeper	0.03	volunteer	-0.53	witness	0.37	organisation	-0.08	nephew	-0.1	family	0.11	grandchild	0.35	sister	-0.3	daughter	0.02	wife	0.07	son	-0.01	daughter-in-law	-0.12	sister-in-law	-0.21	great-grandchild	-0.24
has thuong binh	resident	0.35	official	0.47	finder	-0.21	volunteer	-0.5	teacher	0.03	nephew	-0.24	family	0.29	brother	0.16	niece	-0.26	son	-0.11
has thuong bung	comrade	-0.01	niece	0.03
has thuong duc	kin	0.06	comrade	-0.01	resident	-0.03	grandchild	0.1	niece	0.03
has thuong goi	kin	0.14	nephew	0.44	family	-0.07	brother	-0.13	niece	-0.11	sister	0.14
has thuong nang	kin	-0.02	volunteer	0.02	niece	0.06
has thuong o	kin	0.17	comrade	-0.23	family	0.11	grandchild	-0.09	niece	0.2
has thuong roi	comrade	0.05
has thuong si	kin	0.23	resident	-0.09	official	0.3	organisation	-0.04	family	-0.12	grandchild	0.11	brother	0.06	sister	-0.24
has thuong ta	official	0.02	wife	0.01
has thuong tin	kin	-0.02	comrade	0.02	sister	0.02
has thuong uy	kin	0.01	grandchild	0.26	niece	-0.04
has thuot	resident	0.1	official	0.05	witness	0.1	nephew	0.06	brother	0.01
has thuy	kin	0.08	comrade	-0.15	resident	-0.35	official	0.28	cemetery keeper	0.02	volunteer	0.04	witness	-0.08	organisation	-0.07	family of foreign veteran	0.13	nephew	-0.2	family	-0.23	grandchild	0.45	brother	-0.04	niece	0.06	sister	-0.03	daughter	0.23	wife	0.05	son	-0.38	child	-0.19	daughter-in-law	-0.37	great-grandchild	-0.14
has thuy dien	kin	-0.29
has thuy hai	kin	0.4	official	0.01	nephew	-0.14	family	0.12	brother	-0.03	sister-in-law	0.01
has thuy loi	kin	0.05	volunteer	0.1
has thuy nguyen	kin	-0.18	official	-0.1	finder	0.05	volunteer	-0.21	researcher	0.11	nephew	0.11	grandchild	-0.14	daughter	0.18	son	-0.23
has thuy tinh	finder	0.12	nephew	0.03
has thuyen	kin	0.07	comrade	0.2	resident	-0.05	niece	-0.12	sister	-0.2	daughter	0.12	wife	0.12	son	-0.23	child	-0.04
has thuyen pho	comrade	-0.08	resident	-0.03
has thuyen truong	kin	-0.16	comrade	0.32	resident	-0.11	wife	0.02
has thuyet	kin	-0.41	comrade	0.71	official	-0.07	organisation	0.12	family of foreign veteran	0.15	family	-0.02
has ti	comrade	0.12	sister	0.04
has tia	kin	0.02	son	0.33	child	0.06
has tich	kin	-0.36	resident	-0.23	official	0.22	volunteer	-0.08	witness	-0.03	organisation	-0.12	brother	0.01	sister	0.05	son	-0.08	sister-in-law	0.12
has tich tuong	kin	-0.12	nephew	-0.09	family	0.03	sister-in-law	0.05
has tich xa	resident	0.19
has tiem	kin	-0.37	finder	0.14	brother	-0.11
has tien	official	0.04	finder	-0.01	cemetery keeper	-0.04	volunteer	0.06	witness	-0.08	foreign veteran	-0.15	family of foreign veteran	-0.52	researcher	0.16	nephew	0.39	family	-0.19	grandchild	0.34	brother	-0.16	sister	-0.25	daughter	0.07	wife	0.02	child	0.01	daughter-in-law	-0.2	sister-in-law	-0.14	great-grandchild	-0.35
has tien hai	comrade	0.29	family	-0.09	grandchild	0.18
has tien lang	kin	-0.65	resident	0.38	official	-0.44	witness	-0.25	researcher	0.05	brother	0.03	niece	0.11	sister	-0.06
has tien lu	kin	0.11	comrade	-0.25	grandchild	0.08
has tien phuong	kin	0.02	comrade	-0.15	teacher	0.02	grandchild	-0.03	wife	0.09
has tieng	kin	-0.14	comrade	-0.23	official	0.24	volunteer	0.22	witness	-0.14	foreign veteran	0.27	researcher	0.07	niece	-0.03	sister	0.11	son	-0.06
has tiep	kin	-1.09	comrade	0.43	resident	0.26	finder	-0.03	cemetery keeper	0.07	witness	-0.21	organisation	-0.11	nephew	0.35	grandchild	0.18	niece	-0.1	daughter	-0.45	son	-0.22
has tieu	kin	0.33	comrade	-0.16	resident	-0.39	official	-0.42	finder	0.21	volunteer	0.18	witness	0.19	organisation	-0.66	foreign veteran	-0.03	researcher	-0.02	nephew	-0.08	grandchild	-0.09	brother	0.02	niece	-0.06	sister	0.22	child	-0.23	sister-in-law	0.19	great-grandchild	-0.29
has tieu doan	kin	0.34	comrade	-0.1	resident	-0.24	official	-0.15	volunteer	0.13	witness	0.1	organisation	-0.26	teacher	-0.22	nephew	0.15	family	-0.13	grandchild	-0.02	brother	0.08	niece	-0.28	sister	0.19	wife	0.06	son	-0.2
has tieu doi	comrade	0.58	resident	-0.07	official	-0.24	grandchild	0.04	brother	-0.16	wife	-0.04	son	0.03	child	-0.04	sister-in-law	0.25	great-grandchild	-0.04
has tieu hoc	kin	-0.36	teacher	0.28	nephew	-0.02
has tieu khu	kin	-0.11	comrade	-0.17	finder	0.06
has tim	kin	0.03	comrade	0.1	resident	-0.54	official	-0.47	finder	-0.27	cemetery keeper	-0.28	volunteer	-0.07	witness	-0.02	organisation	-0.03	foreign veteran	-0.56	researcher	-0.01	nephew	0.09	family	0.21	grandchild	-0.39	brother	-0.08	daughter	-0.06	son	-0.19	child	-0.35	great-grandchild	-0.02
has tim anh	kin	-0.39	family	0.1	grandchild	-0.12	sister	0.19
has tim bac	nephew	0.07	niece	0.12
has tim cho	nephew	0.12	daughter-in-law	0.01
has tim chu	kin	0.39	comrade	-0.29	nephew	0.35	family	-0.26	daughter	0.08
has tim duoc	comrade	-0.08	resident	0.25	official	-0.09	volunteer	-0.04	nephew	0.1	family	-0.39	niece	-0.09	sister	0.17	daughter	-0.02	son	-0.1	child	-0.08
has tim giup	kin	-0.16	comrade	0.17	nephew	-0.24	family	0.17	grandchild	0.03	brother	-0.15	daughter	-0.07
has tim khong	kin	0.42	resident	-0.23	family	0.23
has tim kiem	kin	0.05	resident	-0.04	volunteer	-0.1	witness	-0.02	nephew	0.1	niece	-0.03
has tim liet	kin	-0.05	sister	-0.03	daughter	0.3
has tim mo	kin	0.26	official	-0.07	nephew	-0.11	family	-0.05	brother	0.3	niece	-0.38	sister	0.08	child	-0.04	sister-in-law	-0.08
has tim nguoi	kin	-0.26	resident	-0.52	official	0.1	niece	0.04
has tim ong	comrade	-0.32	volunteer	0.14	nephew	0.2	niece	0.03
has tim ra	kin	-0.17	comrade	0.13
has tim than	kin	-0.11	official	0.41	witness	0.02	organisation	0.02
has tim thay	kin	0.25	comrade	0.04	resident	-0.32	official	-0.39	teacher	0.04	grandchild	-0.35
has time	resident	0.16	official	0.13	foreign veteran	-0.14	family of foreign veteran	-0.03	daughter	0.1
has tin	kin	0.01	comrade	0.22	resident	-0.41	cemetery keeper	-0.09	witness	-0.14	organisation	0.14	foreign veteran	-0.45	nephew	0.02	grandchild	-0.35	niece	0.13	sister	0.26	daughter	0.23	son	-0.03	child	-0.32	daughter-in-law	-0.16
has tin cho	kin	-0.15	volunteer	0.03	nephew	-0.15
has tin cua	nephew	-0.03	sister-in-law	0.06
has tin nay	comrade	0.01	grandchild	-0.05	daughter	0.02
has tin toi	finder	-0.02	sister	0.17
has tin ve	comrade	0.38	nephew	0.04	wife	0.08	daughter-in-law	0.08
has tinh	kin	0.42	resident	-0.45	official	-0.66	volunteer	0.11	witness	-0.27	organisation	0.07	teacher	-0.17	foreign veteran	-0.24	family of foreign veteran	-0.03	researcher	-0.03	nephew	-0.07	family	0.02	niece	0.02	sister	-0.4	wife	0.15	son	0.1	sister-in-law	-0.75
has tinh bien	official	0.03	family	0.24	great-grandchild	0.05
has tinh doi	kin	0.61	resident	-0.19	official	-0.2	finder	0.14	volunteer	-0.13	family	0.24	grandchild	0.21	daughter	-0.14	wife	-0.08	child	-0.07
has tinh gia	kin	0.21	comrade	-0.04	resident	-0.02	official	0.16
has tinh la	kin	-0.15	brother	0.06
has tinh nguyen	kin	-0.15	resident	-0.13	official	-0.27	finder	-0.02	volunteer	0.9	organisation	0.15	family	-0.43	grandchild	0.05	niece	0.18	sister	-0.07	wife	0.13
has tinh quang	child	0.05
has tnxp	kin	0.09	resident	-0.1	official	-0.54	finder	-0.3	organisation	0.37	family of foreign veteran	-0.25	nephew	-0.33	family	0.32	grandchild	0.19	brother	0.14	sister	-0.49	son	-0.18
has tnxp doi	kin	-0.35	organisation	0.01	child	0.01
has to	kin	-0.04	comrade	0.11	resident	-0.21	finder	0.35	cemetery keeper	-0.03	volunteer	0.03	witness	-0.19	organisation	0.01	teacher	0.05	foreign veteran	-0.1	family of foreign veteran	-0.11	researcher	-0.03	nephew	-0.2	family	0.12	grandchild	-0.05	niece	-0.02	sister	-0.08	wife	-0.53	son	0.2	child	-0.23	daughter-in-law	0.21	sister-in-law	0.05	great-grandchild	-0.01
has to a	kin	-0.15	official	0.07	finder	0.15
has to bao	kin	0.16	finder	0.01	daughter	0.23
has to co	kin	-0.07	comrade	-0.05	cemetery keeper	0.04	brother	0.04
has to dan	resident	0.11	sister	0.06
has to gi	kin	0.11	grandchild	-0.14	brother	-0.04	niece	0.05
has to giay	kin	0.09	resident	-0.14	finder	0.21	foreign veteran	0.26	family	-0.18	grandchild	-0.07	brother	0.04	daughter	0.12	great-grandchild	0.08
has to nay	kin	0.39	comrade	-0.15	volunteer	0.25	grandchild	0.05
has to quoc	volunteer	-0.03	nephew	-0.06	family	-0.19	daughter-in-law	0.16
has to the	comrade	-0.26	official	-0.06	volunteer	-0.1	witness	0.28	organisation	0.12	grandchild	0.03	niece	0.09	sister	-0.16
has to toi	kin	0.13	resident	0.02	wife	0.03
has to trinh	official	0.09
has to truong	kin	-0.26	comrade	-0.24	resident	0.64	official	0.01	family	0.04	daughter	0.12
has to van	kin	-0.01	cemetery keeper	0.08	family of foreign veteran	0.08	nephew	0.21
has toa	kin	0.29	comrade	-0.21	finder	0.1	volunteer	0.05	witness	-0.05	organisation	-0.03	nephew	0.18	grandchild	-0.01	son	0.05	great-grandchild	0.04
has toa do	kin	0.02	comrade	-0.24	resident	-0.09	finder	0.05	volunteer	0.07	witness	-0.06	nephew	0.13
has toai	official	-0.19	brother	0.03
has toan	kin	0.04	finder	-0.16	volunteer	-0.47	witness	0.22	organisation	0.43	foreign veteran	0.07	nephew	-0.1	grandchild	-0.04	brother	-0.23	niece	0.27	daughter	-0.21	daughter-in-law	0.14	sister-in-law	0.28	great-grandchild	-0.1
has toc	kin	0.14	comrade	0.02	resident	-0.16	official	-0.12	finder	-0.06	cemetery keeper	0.13	volunteer	-0.07	witness	-0.16	organisation	-0.07	nephew	0.29	family	0.09	grandchild	-0.16	brother	0.11	niece	-0.26	sister	-0.07	daughter	-0.23
has toc dao	kin	-0.48	resident	0.22
has toc nung	kin	-0.09	brother	0.24
has toc thai	kin	0.3	grandchild	-0.01
has toi	kin	-0.65	comrade	0.96	official	-0.37	finder	0.15	cemetery keeper	0.1	volunteer	-0.56	organisation	-0.17	foreign veteran	-0.05	family of foreign veteran	-0.35	researcher	-0.49	nephew	0.29	family	-0.05	grandchild	-0.47	brother	0.65	niece	-0.5	sister	-0.08	daughter	-0.25	wife	0.17	son	0.28	child	0.11	daughter-in-law	-0.39	sister-in-law	0.08	great-grandchild	-0.25
has toi anh	official	0.02	family	0.07
has toi ba	kin	0.04	resident	-0.1	brother	0.01
has toi bang	comrade	0.25
has toi bao	kin	-0.42	comrade	-0.14	resident	0.38
has toi bi	comrade	0.58	resident	-0.47	nephew	-0.19	sister	0.14	son	-0.22	child	0.3
has toi biet	kin	-0.26	comrade	0.53	nephew	0.23
has toi bo	kin	-0.12	comrade	0.07	witness	-0.05
has toi bui	kin	0.04	comrade	0.03	resident	-0.02
has toi cam	kin	0.42	comrade	-0.23	family	-0.27	sister-in-law	0.21
has toi can	kin	0.28	official	0.07	son	0.16
has toi chep	comrade	-0.28	resident	-0.23	volunteer	0.14	teacher	0.21	nephew	0.01
has toi chet	kin	0.06	finder	0.07
has toi chi	comrade	0.37	volunteer	-0.08	sister	-0.06	wife	0.14	son	-0.02
has toi cho	kin	0.01	official	0.13	witness	0.01	brother	0.05
has toi chon	kin	-0.27	comrade	0.52	resident	-0.01	volunteer	-0.02	foreign veteran	0.15	sister	0.09
has toi chu	kin	-0.04	resident	-0.1	witness	0.31	brother	0.08
has toi chua	kin	0.35	family	-0.19	son	0.08	child	0.25
has toi chung	kin	0.35	comrade	-0.45	niece	0.16
has toi chup	resident	-0.12	cemetery keeper	0.06	witness	0.05
has toi co	kin	-0.3	resident	0.3	official	0.69	finder	0.13	cemetery keeper	-0.16	witness	-0.49	family	-0.04	grandchild	0.08	brother	0.16	son	0.01	child	0.2
has toi con	kin	-0.32	comrade	0.5	resident	0.19	witness	0.44	foreign veteran	0.25	son	0.24
has toi cu	kin	0.03
has toi cung	kin	-0.34	comrade	0.35	resident	-0.16	brother	-0.18	daughter	0.52
has toi da	kin	0.46	comrade	-0.27	official	-0.52	finder	0.48	witness	-0.1	family	-0.23	brother	0.18	niece	-0.28	sister	0.03	wife	0.11
has toi dan	comrade	0.17	resident	0.01
has toi dang	finder	-0.09	niece	0.07
has toi danh	nephew	-0.1	niece	0.11
has toi dao	comrade	0.36	brother	0.03
has toi dat	kin	-0.17	comrade	0.02	resident	-0.07	cemetery keeper	0.04
has toi day	kin	-0.45	official	-0.04	witness	0.17	teacher	0.01	brother	0.02	sister	-0.01
has toi de	kin	0.18	comrade	0.03	sister	0.02	daughter	0.02
has toi dem	kin	-0.05	comrade	-0.22	resident	-0.23	witness	0.51
has toi den	kin	0.1	foreign veteran	0.05
has toi di	comrade	-0.4	resident	-0.11	official	-0.01	finder	0.16	cemetery keeper	-0.12	volunteer	0.22	witness	0.04	organisation	0.02	family of foreign veteran	0.09	family	-0.32	grandchild	-0.08	niece	-0.02	son	-0.18	child	0.41	sister-in-law	0.18
has toi dinh	son	0.04
has toi do	resident	0.3	nephew	0.04	family	0.13	daughter	0.02	sister-in-law	0.05
has toi doan	comrade	-0.36	official	0.34	organisation	0.04	sister	0.15
has toi doc	comrade	-0.03	resident	0.11	nephew	0.16
has toi dua	resident	-0.38	witness	0.33
has toi dung	finder	0.03
has toi duoc	kin	-0.09	comrade	0.45	resident	0.02	official	-0.05	brother	-0.05	son	0.2	child	0.04
has toi gap	comrade	0.16	resident	-0.1	official	-0.15	volunteer	0.12
has toi ghi	resident	-0.08	official	0.25	volunteer	0.04	teacher	0.1	nephew	0.08	family	-0.04	daughter	0.06
has toi gia	kin	0.05	volunteer	0.02
has toi gio	kin	-0.39	resident	0.24	official	0.09	sister-in-law	0.06
has toi giu	kin	-0.2	resident	0.06	witness	0.21	family of foreign veteran	0.1
has toi gom	resident	-0.05	volunteer	0.07	family	-0.08
has toi gui	kin	0.01	comrade	0.02	resident	0.04
has toi ha	comrade	0.2
has toi ho	nephew	-0.02	brother	0.08
has toi hoi	kin	0.03	official	-0.08	cemetery keeper	0.08	nephew	-0.3	sister	0.09	child	0.19
has toi hy	kin	0.17	official	-0.07	nephew	0.18	child	0.04
has toi ke	kin	-0.35	comrade	-0.26	resident	0.61	finder	-0.05	witness	-0.15	nephew	0.06	grandchild	0.09	son	-0.13	child	0.21
has toi khi	comrade	-0.05	witness	0.34
has toi khong	kin	-0.11	comrade	0.02	resident	0.39	official	-0.49	finder	-0.2	nephew	-0.02	family	-0.52	brother	0.26	niece	0.44	sister	-0.27	wife	0.27
has toi la	kin	0.15	comrade	-0.3	resident	-0.39	official	-0.06	cemetery keeper	-0.03	volunteer	-0.09	witness	0.55	nephew	0.15	family	-0.39	grandchild	-0.03	brother	0.29	niece	-0.44	sister	0.02	wife	0.18	son	0.11	child	-0.44	daughter-in-law	-0.19	sister-in-law	-0.18	great-grandchild	-0.14
has toi lai	comrade	-0.18	witness	0.09
has toi lam	comrade	-0.94	official	0.44	finder	-0.14	volunteer	0.03	witness	0.47	nephew	0.08	family	-0.16	daughter	-0.15	son	0.27
has toi lay	resident	-0.1	wife	0.2
has toi len	kin	0.03	comrade	-0.15	resident	-0.44	finder	0.31	witness	0.14	nephew	-0.06	grandchild	0.03	child	0.16
has toi linh	comrade	-0.12
has toi lo	resident	0.12	sister	0.12
has toi luc	comrade	-0.17	resident	-0.09	witness	0.14
has toi luong	kin	-0.13
has toi mat	kin	-0.18	resident	0.03	official	-0.02	volunteer	0.1	witness	-0.08	family	-0.23	grandchild	-0.09	sister	0.05	daughter	0.17
has toi moi	kin	0.21	resident	-0.42	witness	0.08	daughter	0.05	son	0.17
has toi mot	kin	-0.18	comrade	0.19
has toi muon	kin	-0.14	comrade	-0.46	resident	0.24	volunteer	-0.04	witness	-0.1	organisation	0.06	foreign veteran	0.28	grandchild	-0.16	brother	0.15	sister	-0.11	wife	0.17	child	0.17
has toi nam	kin	0.32	resident	-0.69	brother	0.01	child	0.29
has toi nay	daughter	-0.28	son	0.05	great-grandchild	0.03
has toi ngay	comrade	0.06
has toi nghe	kin	0.02	comrade	-0.25	resident	0.24
has toi nghi	nephew	-0.01	brother	0.3
has toi ngo	kin	0.27	brother	0.21	child	0.01
has toi nguoi	kin	-0.16	comrade	-0.19	resident	0.32	volunteer	0.02
has toi nguyen	comrade	0.1	volunteer	-0.11	witness	-0.25	nephew	-0.02	brother	0.06	wife	0.15
has toi nha	kin	-0.23	resident	0.27	official	0.08	nephew	0.06
has toi nhan	resident	-0.2	family	0.24
has toi nho	kin	-0.54	comrade	0.05	official	-0.08	witness	0.41	sister	0.09
has toi noi	kin	0.01	comrade	0.15	resident	0.59	official	-0.01	witness	-0.14	nephew	0.27	sister	0.22	daughter	-0.07
has toi o	kin	-0.21	comrade	0.49	official	-0.07	finder	-0.13	cemetery keeper	-0.1	volunteer	-0.23	witness	-0.14	nephew	-0.18	family	0.31	grandchild	-0.33	brother	0.06	daughter	-0.19	wife	0.03	son	0.08	sister-in-law	0.32
has toi ong	kin	-0.15	comrade	-0.02	nephew	-0.06	niece	0.13
has toi pham	kin	0.03	official	-0.04	brother	0.07
has toi phan	kin	0.22	daughter	-0.13
has toi quen	comrade	0.27
has toi ra	kin	-0.22	resident	0.02	nephew	0.08	daughter	-0.03	sister-in-law	0.02
has toi roi	child	0.08
has toi sang	resident	-0.04	teacher	0.09
has toi sinh	kin	0.26	comrade	-0.12	family	-0.07	brother	-0.07	daughter	0.34
has toi song	family	0.02
has toi ten	kin	0.53	resident	-0.62	official	-0.2	finder	-0.28	volunteer	-0.12	nephew	0.04	family	-0.32	brother	0.35	sister	-0.38	wife	0.16	son	0.16	child	-0.09	daughter-in-law	-0.15
has toi thang	kin	-0.32	comrade	0.13
has toi thay	comrade	0.45	resident	0.12	finder	0.08
has toi thi	kin	-0.25	comrade	0.1	organisation	0.07	child	0.08
has toi tim	nephew	-0.14	family	0.05	sister	0.16	son	0.38	child	-0.07	sister-in-law	0.02
has toi toi	kin	0.11	family	0.17	grandchild	-0.01
has toi tran	kin	-0.04	finder	-0.02	nephew	-0.09	grandchild	-0.07	great-grandchild	0.07
has toi trinh	kin	-0.13	nephew	0.01	daughter	0.08
has toi tu	niece	0.29	sister-in-law	0.07
has toi va	kin	-0.25	comrade	0.74	resident	-0.37	official	-0.06	foreign veteran	0.03
has toi van	comrade	-0.38	volunteer	0.08	sister	0.09
has toi vao	sister	0.24	child	0.04
has toi ve	comrade	0.46	resident	-0.5	foreign veteran	0.03	brother	0.12	wife	0.07
has toi viet	kin	-0.18	comrade	0.47	resident	0.14	official	-0.03	witness	-0.05	nephew	-0.47	sister	0.31
has toi voi	kin	-0.08	comrade	-0.04	resident	0.2	witness	0.08
has toi xin	kin	-0.19	comrade	0.24	volunteer	-0.02	teacher	0.03	nephew	-0.36	family	-0.2	brother	0.13	daughter	-0.03	son	0.16	sister-in-law	0.18
has told	kin	0.1	comrade	-0.26	finder	-0.07	witness	0.07	foreign veteran	0.31	nephew	-0.34	family	0.21	daughter-in-law	0.06	sister-in-law	0.11
has tom	kin	-0.34	comrade	-0.07	resident	0.16	official	-0.07	volunteer	0.11	witness	0.15
has tombe	kin	0.84	comrade	-0.1	family	0.38	grandchild	-0.4	niece	0.36
has ton	kin	0.46	comrade	-0.23	resident	0.14	volunteer	0.02	witness	-0.28	organisation	-0.21	family of foreign veteran	-0.19	nephew	0.09	family	-0.07	grandchild	-0.02	brother	-0.17	sister	-0.08	daughter	-0.02	child	-0.14
has ton that	comrade	-0.17	resident	-0.1	niece	0.02
has tong	kin	0.05	comrade	-0.13	resident	-0.1	official	-0.05	finder	0.02	volunteer	-0.59	witness	0.03	organisation	0.14	foreign veteran	-0.29	nephew	0.08	family	-0.82	grandchild	0.02	brother	0.02	sister	0.12	daughter	-0.27	son	-0.18	child	0.03
has tong duy	official	-0.02	researcher	0.09	nephew	-0.14	family	-0.13	niece	0.25	wife	0.05
has tong van	comrade	0.05	nephew	0.42	family	-0.32
has took	kin	-0.09	resident	-0.09	official	0.05	finder	-0.07	witness	-0.2	foreign veteran	0.46	family of foreign veteran	0.03
has top	foreign veteran	0.01	sister	0.01
has tp	kin	0.18	finder	0.03	sister	0.13
has tqgc	kin	0.39	comrade	-0.32	family	-0.46	brother	0.18	son	0.19
has tra	kin	0.38	resident	0.18	official	0.15	finder	0.08	cemetery keeper	0.22	volunteer	-0.4	witness	-0.2	organisation	-0.56	foreign veteran	-0.37	family of foreign veteran	0.03	family	-0.21	grandchild	0.02	brother	-0.24	niece	-0.25	sister	-0.49	daughter	0.37	wife	-0.07	son	-0.09	child	0.54	daughter-in-law	0.28	sister-in-law	-0.42
has tra cu	comrade	0.12	official	-0.08	witness	-0.1	grandchild	-0.02	child	0.33
has tra giup	kin	0.27	official	-0.28	nephew	0.29	family	0.1	brother	-0.01	niece	-0.17	daughter	0.14
has tra lai	kin	-0.1	comrade	0.2	resident	0.01	official	0.13	finder	0.05	family of foreign veteran	0.11
has tra linh	kin	-0.3	volunteer	0.01	family	0.02	niece	0.11
has tra loi	kin	0.26	finder	-0.22	volunteer	-0.14	witness	-0.01	grandchild	0.06	brother	-0.23	niece	-0.01
has tra my	kin	0.02	finder	0.12	volunteer	-0.03
has tra tan	resident	0.08	son	0.02
has tra ve	kin	0.47	resident	-0.15	family	-0.11
has tra vinh	comrade	-0.55	resident	0.01	grandchild	0.07	niece	-0.29	child	0.04
has trac	comrade	0.16	resident	-0.04	researcher	0.17	family	-0.1	great-grandchild	0.13
has trach	kin	0.03	comrade	0.19	resident	0.11	official	-0.16	finder	-0.06	witness	-0.07	nephew	0.49	family	-0.57	sister	-0.12
has trai	kin	0.5	resident	0.11	official	-0.03	cemetery keeper	0.17	volunteer	-0.58	witness	-0.43	organisation	-0.36	foreign veteran	0.02	nephew	0.27	family	-0.47	grandchild	-0.27	brother	0.63	niece	-0.38	sister	0.56	daughter	-0.8	wife	-0.74	son	0.63	child	-0.47	daughter-in-law	0.06	sister-in-law	-0.25
has trai ba	resident	0.12	grandchild	0.07
has trai cua	kin	0.11	family	0.38	grandchild	-0.53	son	0.11
has trai duong	kin	-0.22	comrade	0.31	witness	0.15
has trai la	foreign veteran	0.06	nephew	-0.13	brother	0.31	daughter-in-law	0.04
has trai ong	kin	0.21	comrade	-0.1	family	-0.01	brother	0.11	son	0.08
has trai toi	kin	0.95	comrade	-0.54	resident	-0.07	official	-0.06	nephew	-0.58	family	-0.29	brother	0.58	niece	-0.29	sister	0.15	wife	-0.07	son	-0.11	sister-in-law	-0.19
has tram	kin	0.01	comrade	-0.09	resident	-0.38	official	0.4	cemetery keeper	-0.21	volunteer	-0.72	nephew	-0.15	sister	0.09	daughter	0.01	child	-0.28	sister-in-law	-0.14
has tram bom	kin	-0.05	finder	0.17
has tram buoc	comrade	-0.06	witness	0.08
has tram giao	kin	-0.1	comrade	0.16
has tram phau	comrade	0.3	resident	-0.28	official	-0.04	volunteer	-0.03	grandchild	-0.07	niece	0.09	wife	0.03
has tram truong	official	0.04
has tram xa	kin	-0.19	comrade	0.11	resident	-0.55	official	0.64	finder	-0.14	nephew	-0.27	niece	0.42
has tram y	kin	0.27	comrade	-0.11	resident	0.06	official	0.02	finder	-0.22	nephew	-0.25	family	0.51
has tran	kin	-0.04	comrade	-0.1	resident	0.41	official	0.4	finder	-0.58	cemetery keeper	-0.2	volunteer	-0.51	witness	-0.21	organisation	0.03	teacher	0.07	family of foreign veteran	0.07	researcher	-0.65	nephew	-0.16	family	0.33	grandchild	0.08	brother	-0.25	niece	-0.43	sister	-0.02	daughter	-0.31	wife	0.23	child	-0.15	daughter-in-law	0.23	sister-in-law	-0.12	great-grandchild	0.37
has tran ba	kin	-0.17	resident	0.17	official	0.05	nephew	0.18	family	-0.03	daughter-in-law	0.01
has tran can	kin	0.18	comrade	0.07	witness	0.04	nephew	-0.53	family	-0.34	grandchild	0.26	brother	-0.02	niece	0.56	sister	0.13
has tran cau	kin	0.26	wife	0.1
has tran chong	family	0.57	grandchild	-0.02
has tran dang	kin	-0.03	resident	0.1
has tran danh	kin	-0.18	resident	0.14	official	-0.08	brother	0.11	daughter	0.11
has tran dia	resident	0.07	official	0.02	finder	-0.15	teacher	0.06	wife	0.02	son	0.31
has tran dinh	kin	-0.08	resident	0.3	finder	0.1
has tran do	kin	0.04	child	0.02
has tran doi	resident	-0.14	witness	0.24	family	0.14
has tran dong	comrade	0.16	volunteer	0.1	nephew	-0.1	great-grandchild	0.01
has tran duc	resident	-0.05	nephew	0.18
has tran huu	resident	0.17	volunteer	0.16	witness	-0.01	nephew	-0.2	family	0.07	daughter	0.03
has tran khac	official	0.07	cemetery keeper	0.06	nephew	0.08
has tran ngay	comrade	-0.04	resident	0.09
has tran ngoc	brother	0.02
has tran o	kin	0.06	family	0.11
has tran phia	family	-0.12	grandchild	0.01	brother	0.34	sister	-0.07	daughter	0.02
has tran quang	comrade	-0.04	organisation	0.13	nephew	0.29
has tran quoc	resident	-0.18	official	-0.05	sister-in-law	0.07
has tran thi	kin	-0.28	official	-0.06	organisation	-0.23	teacher	0.13	nephew	0.17	grandchild	-0.03	son	-0.1
has tran trong	kin	-0.02	resident	-0.03	daughter-in-law	0.06
has tran van	kin	-0.12	comrade	0.15	foreign veteran	0.17	family	-0.19	grandchild	0.12
has tran xuan	official	-0.01	great-grandchild	0.08
has trang	kin	0.08	comrade	-0.19	official	-0.17	cemetery keeper	0.96	volunteer	0.09	witness	-0.28	organisation	-0.01	teacher	-0.33	foreign veteran	-0.37	researcher	-0.16	nephew	-0.19	family	-0.36	grandchild	-0.04	brother	0.01	niece	0.43	sister	-0.01	daughter	0.1	son	0.11	child	-0.26
has trang bang	volunteer	0.14
has trang co	nephew	-0.15
has trang cu	kin	-0.03	volunteer	0.06
has trang cuoi	finder	-0.02	niece	0.01
has trang dau	resident	-0.11	finder	0.26	witness	0.01	son	0.01
has trang dinh	resident	0.13	family	0.3
has trang don	kin	0.16	comrade	0.06
has trang huyen	comrade	-0.15	official	0.02	family	-0.13	daughter	0.38
has trang liet	kin	-0.06	comrade	-0.49	resident	0.06	cemetery keeper	0.31	volunteer	0.09	organisation	0.01	grandchild	0.48	son	-0.12
has trang mat	kin	0.16	grandchild	-0.04
has trang nam	kin	0.01	resident	-0.03	nephew	0.1	niece	0.2	daughter-in-law	0.06
has trang nao	kin	0.09	nephew	-0.26	family	0.01	grandchild	-0.02
has trang ntls	official	-0.06	cemetery keeper	0.13	family	0.08	brother	-0.03
has trang tinh	nephew	-0.09	wife	0.01
has trang truong	comrade	-0.22	grandchild	-0.14
has trang xa	comrade	-0.33	resident	0.89	official	-0.2	cemetery keeper	0.26	nephew	0.24	family	-0.08	grandchild	-0.19	wife	-0.12
has tranh	resident	-0.24	official	0.22	nephew	-0.22	niece	0.29	daughter	-0.06
has translated	comrade	-0.05	volunteer	0.36	organisation	0.1	foreign veteran	-0.12	researcher	0.18	grandchild	0.09
has trao	comrade	0.08	family	-0.23	niece	-0.25	daughter-in-law	0.06	great-grandchild	0.06
has trao tra	kin	-0.14	comrade	0.17	resident	0.05	family	-0.35	grandchild	0.14	daughter	0.07	son	-0.07	child	0.01
has trau	kin	-0.16	comrade	-0.23	witness	0.42
has tre	kin	0.36	comrade	-0.12	official	-0.65	volunteer	-0.09	witness	0.11	foreign veteran	0.06	family of foreign veteran	0.28	nephew	-0.59	family	0.28	grandchild	0.32	brother	-0.4	niece	0.1	daughter	0.28	son	0.18	child	0.23	great-grandchild	-0.21
has tree	kin	-0.29	resident	0.26	official	0.42	nephew	0.09	great-grandchild	0.07
has tren	comrade	0.15	resident	-0.12	official	-0.15	finder	0.33	cemetery keeper	0.3	volunteer	0.25	organisation	0.56	teacher	0.32	foreign veteran	-0.23	family of foreign veteran	-0.03	nephew	-0.09	family	0.16	grandchild	-0.14	brother	0.26	niece	0.13	sister	0.21	daughter	-0.11	wife	-0.34	son	-0.03
has tren bia	comrade	-0.05	official	-0.09	cemetery keeper	0.13	volunteer	0.43	witness	0.13	organisation	0.38	nephew	-0.23	family	0.62	grandchild	0.13	niece	-0.25	sister	-0.1	daughter	-0.03
has tren doi	kin	0.25	comrade	-0.07	resident	0.11	official	0.21	witness	-0.08	family	-0.1	child	0.02	great-grandchild	0.23
has tren duong	kin	0.03	comrade	-0.16	cemetery keeper	0.01	organisation	0.02	nephew	0.18	family	0.07	brother	-0.23	sister	0.16
has tren giay	volunteer	0.15	nephew	0.11	family	-0.02
has tren go	kin	-0.39	resident	-0.36	official	0.23	witness	0.12
has tren mang	comrade	0.1	finder	-0.01	grandchild	-0.02
has tren song	child	0.04
has tren xe	comrade	0.02	organisation	0.02	nephew	0.03	brother	0.1
has trench	finder	-0.01	foreign veteran	0.34	family	0.03
has treo	kin	-0.6	comrade	0.31	resident	0.19	finder	0.16	volunteer	-0.04	grandchild	0.02
has tri	kin	-0.41	comrade	0.06	resident	0.38	official	0.01	finder	0.17	cemetery keeper	-0.34	volunteer	-0.03	witness	0.01	teacher	-0.03	foreign veteran	-0.17	family of foreign veteran	-0.09	nephew	-0.28	family	0.05	grandchild	0.05	niece	-0.16	sister	-0.22	daughter	-0.04	child	0.02	daughter-in-law	0.04
has tri buu	comrade	0.1
has tri nho	kin	-0.23	comrade	0.32	resident	0.05	official	0.1
has tri thien	witness	0.01	nephew	0.02	daughter-in-law	0.08
has tri ton	family	0.28	sister-in-law	0.06
has tri vien	kin	-0.03	resident	0.12	finder	0.02	nephew	-0.23	grandchild	0.42	brother	-0.01	child	0.19	great-grandchild	0.1
has trich	kin	0.7	comrade	-0.83	resident	-0.42	cemetery keeper	0.1	volunteer	-0.05	family	0.01	daughter	-0.32
has trich luc	kin	0.41	daughter	-0.22	son	0.06
has trich so	kin	-0.12	comrade	-0.19	resident	-0.03	official	0.25
has trieu	kin	0.1	comrade	0.11	resident	-0.79	official	-0.05	finder	-0.61	volunteer	0.12	organisation	-0.01	nephew	0.17	family	0.27	grandchild	-0.41	niece	-0.23	sister	-0.06	wife	-0.01	son	-0.38	child	0.07	daughter-in-law	-0.09	great-grandchild	-0.31
has trieu phong	kin	0.23	comrade	-0.06	nephew	0.12	grandchild	-0.04	sister-in-law	0.13
has trieu tien	kin	0.29	family	0.04	brother	0.04	niece	-0.15
has trinh	kin	-0.13	comrade	0.11	resident	-0.01	official	-0.22	finder	0.1	cemetery keeper	-0.16	volunteer	0.24	witness	-1.09	researcher	0.39	nephew	0.07	family	0.06	grandchild	-0.3	niece	-0.09	sister	-0.01	daughter	0.08	wife	-0.13	son	0.03	child	0.1	daughter-in-law	0.43
has trinh ba	organisation	0.1
has trinh sat	comrade	0.66	finder	-0.02	volunteer	0.23	witness	-0.32	family	0.1	grandchild	-0.16	brother	0.11	daughter	0.14	daughter-in-law	0.02
has trinh thi	kin	-0.32	comrade	-0.26	organisation	0.05	researcher	0.17	nephew	-0.11	daughter	0.18	daughter-in-law	0.09
has tro	kin	-0.09	comrade	-0.08	resident	-0.45	finder	-0.08	volunteer	0.25	witness	0.03	organisation	0.1	teacher	0.07	family of foreign veteran	0.07	brother	-0.02	niece	0.21	sister	-0.16	daughter	-0.15	wife	-0.22	son	0.46	child	0.13	daughter-in-law	0.08
has tro ly	comrade	-0.26	resident	-0.11	official	0.13	family	-0.12	son	0.58
has tro ve	organisation	0.04	son	0.07
has troi	resident	0.03	official	-0.42	volunteer	0.36	witness	0.46	family	-0.64	grandchild	0.14	niece	-0.06	sister	0.01	daughter	0.02	sister-in-law	0.22	great-grandchild	-0.08
has troi mat	resident	0.13	sister	0.01
has trois	finder	-0.15	witness	0.1	family of foreign veteran	-0.18	family	0.08	daughter	0.14
has trom	kin	0.1	comrade	-0.2	resident	0.05	foreign veteran	0.04	brother	0.06	son	-0.07
has tron	kin	0.3	volunteer	-0.15	witness	-0.19	foreign veteran	0.02	nephew	-0.1	family	0.03	brother	-0.22	sister	0.17
has trong	kin	0.02	comrade	-0.23	resident	-0.15	official	-0.13	finder	0.04	cemetery keeper	0.72	witness	0.29	organisation	-0.44	teacher	-0.23	foreign veteran	-0.05	nephew	-0.03	family	-0.02	grandchild	0.02	brother	-0.4	niece	0.04	sister	-0.3	daughter	0.02	wife	-0.22	child	0.3	daughter-in-law	0.1	sister-in-law	0.2
has trong ban	resident	-0.01	witness	0.13	family	-0.05
has trong bao	volunteer	0.05	niece	0.01
has trong cay	kin	-0.02	finder	-0.03	grandchild	0.16
has trong co	kin	-0.07	comrade	-0.22	official	-0.12	finder	0.57	volunteer	-0.04	witness	0.04	sister-in-law	0.15
has trong coi	kin	-0.26	official	-0.2	cemetery keeper	0.73
has trong danh	kin	0.11	comrade	0.01	family	0.03	daughter	-0.05
has trong dat	resident	0.14	nephew	-0.01	family	0.02	child	0.08
has trong do	comrade	-0.06	official	-0.32	cemetery keeper	0.16	teacher	0.08	nephew	0.22	niece	-0.07
has trong dot	kin	0.07	sister-in-law	0.03
has trong giay	kin	0.36	nephew	0.06	grandchild	-0.53	brother	-0.24	son	0.05	sister-in-law	0.04
has trong ham	kin	-0.38	comrade	0.21	witness	0.06	family	0.04
has trong hang	kin	-0.27	comrade	-0.24	finder	-0.06	witness	0.42	foreign veteran	0.04	daughter-in-law	0.02
has trong ho	kin	0.04	volunteer	0.23	family	0.54
has trong khi	kin	0.13	comrade	-0.13	resident	-0.05	cemetery keeper	0.07	nephew	-0.15	family	-0.07	brother	0.18
has trong lang	kin	-0.02	resident	0.38	grandchild	0.25
has trong lo	kin	-0.09
has trong luc	kin	0.12	resident	-0.12	official	-0.14	finder	0.22	daughter-in-law	0.01
has trong mot	kin	0.04	comrade	0.08	official	-0.08	witness	-0.02	foreign veteran	0.32	nephew	-0.06	family	-0.22	grandchild	-0.08	niece	0.68	son	-0.01
has trong nam	kin	-0.07
has trong nghia	kin	-0.14	resident	-0.17	official	-0.14	finder	-0.08	cemetery keeper	0.37	nephew	0.32
has trong nha	comrade	-0.27	resident	-0.16	official	-0.07	witness	0.14	nephew	-0.03	family	-0.27	grandchild	0.12	brother	-0.01	niece	0.38
has trong rung	official	0.22	witness	0.07	child	0.08
has trong so	kin	-0.08	comrade	0.06	cemetery keeper	0.02	volunteer	-0.07	witness	0.02	niece	-0.07	sister-in-law	0.08	great-grandchild	0.02
has trong tran	kin	0.98	comrade	-0.83	official	0.36	cemetery keeper	-0.11	volunteer	-0.03	witness	-0.01	nephew	-0.19	family	0.34	niece	-0.18	wife	-0.05	great-grandchild	0.05
has trong tu	comrade	-0.18	finder	0.03	grandchild	-0.11	daughter-in-law	0.14
has trong tui	kin	-0.39	comrade	-0.09	official	0.15	finder	-0.3	witness	0.49	nephew	0.1
has trong vuon	kin	0.03	comrade	-0.09	resident	0.13	official	-0.14	witness	-0.23	family	-0.1	grandchild	-0.1	niece	0.33
has tru	kin	-0.3	comrade	-0.26	resident	-0.16	official	-0.76	finder	0.25	witness	-0.03	researcher	0.09	nephew	0.02	family	-0.12	brother	-0.24	niece	-0.27	sister	0.19	wife	0.13
has tru quan	kin	-0.01	volunteer	-0.09	nephew	0.15	grandchild	0.08	brother	-0.03	sister	0.03	daughter	0.02
has tru so	comrade	0.09	organisation	0.02	nephew	-0.04
has trua	kin	-0.23	comrade	0.37	family of foreign veteran	0.09	family	0.14
has truc	kin	0.05	comrade	0.13	resident	0.04	official	0.16	volunteer	-0.09	organisation	0.03	researcher	0.03	nephew	0.26	brother	-0.11	niece	0.46	sister	-0.01	daughter	0.1	great-grandchild	0.07
has truc thang	resident	0.13	organisation	0.18	family	0.04	grandchild	-0.06	niece	0.44	great-grandchild	0.16
has truc tiep	comrade	0.36
has trum	resident	0.41	sister	0.07	child	0.11
has trung	comrade	-0.01	resident	-0.08	finder	0.13	cemetery keeper	-0.18	witness	-0.01	organisation	-0.61	teacher	0.16	family of foreign veteran	-0.07	nephew	0.19	family	-0.21	grandchild	-0.07	niece	0.15	daughter	0.39	son	-0.16	sister-in-law	-0.53
has trung bom	kin	0.25	resident	-0.07	official	0.08	teacher	0.02	nephew	0.06	grandchild	-0.12	brother	0.02	sister	0.05	daughter	-0.14
has trung dan	comrade	0.11	nephew	0.14	daughter	0.26
has trung doan	kin	-0.24	comrade	-0.36	official	-0.14	finder	-0.36	volunteer	0.07	witness	-0.14	organisation	0.01	teacher	0.15	nephew	-0.14	grandchild	0.08	niece	-0.39	daughter	0.23	son	-0.02	great-grandchild	0.52
has trung doi	comrade	0.32	resident	0.02	official	-0.37	witness	0.16	foreign veteran	0.13	nephew	0.02	grandchild	-0.25	daughter	0.16	great-grandchild	0.03
has trung ham	kin	-0.07	comrade	-0.09
has trung khanh	comrade	0.02	resident	0.02	witness	0.15	great-grandchild	0.01
has trung lien	comrade	0.02	brother	0.15	daughter	0.03
has trung manh	kin	0.19	wife	0.19
has trung min	comrade	-0.09	resident	0.2	organisation	0.08
has trung phao	comrade	0.19	nephew	-0.06	family	0.11
has trung si	kin	0.35	comrade	0.24	resident	-0.07	official	-0.36	finder	0.18	nephew	0.33	grandchild	0.03	brother	-0.23
has trung ta	kin	-0.28	comrade	-0.2	resident	0.28	volunteer	0.23	nephew	-0.28	grandchild	0.11
has trung tam	comrade	-0.04	official	0.11	volunteer	0.06	nephew	0.39
has trung ten	comrade	-0.09	resident	-0.01	family	-0.19
has trung uy	kin	-0.02	comrade	-0.07	resident	0.02	family of foreign veteran	0.33	family	0.32	niece	0.07	daughter	-0.25	child	0.05	daughter-in-law	0.08
has truoc	kin	-0.07	comrade	0.05	resident	0.24	finder	-0.13	witness	0.34	foreign veteran	0.19	nephew	-0.37	family	0.06	niece	-0.23	wife	0.04	son	0.15	daughter-in-law	0.14
has truoc co	kin	0.17	resident	0.05	official	-0.03	cemetery keeper	0.08	nephew	0.16	niece	-0.1	son	0.16
has truoc do	family	0.19
has truoc khi	kin	0.07	comrade	0.04	resident	0.39	finder	-0.06	witness	-0.13	foreign veteran	0.05	family of foreign veteran	0.1	nephew	-0.06	grandchild	-0.01	daughter	0.34	son	-0.1	child	0.16	great-grandchild	0.01
has truoc la	kin	0.07	resident	-0.38	official	0.5	volunteer	0.23	family of foreign veteran	0.11	family	0.26	sister	0.06
has truoc lam	resident	0.18	official	0.05
has truoc luc	kin	-0.04	comrade	0.09	nephew	0.29	niece	-0.07	great-grandchild	0.04
has truoc nam	volunteer	0.06	nephew	-0.14	child	0.06
has truoc o	kin	-0.17	comrade	0.52	family	-0.01
has truoc tet	kin	0.06	witness	0.08	nephew	-0.02	family	-0.13	grandchild	0.09	brother	0.1	wife	0.07
has truoc toi	comrade	-0.4	official	0.02	witness	0.33	son	0.33
has truong	kin	0.08	resident	-0.09	official	0.74	finder	-0.18	volunteer	-0.18	witness	-0.18	organisation	-0.06	teacher	0.5	foreign veteran	-0.36	family of foreign veteran	-0.05	nephew	-0.06	family	-0.01	grandchild	0.14	brother	0.33	niece	0.06	sister	0.11	wife	-0.3	son	-0.06	daughter-in-law	-0.05	sister-in-law	-0.29	great-grandchild	-0.11
has truong anh	resident	0.15
has truong ban	kin	-0.28	comrade	0.08	official	0.32	cemetery keeper	0.11	organisation	0.04	family	-0.03	grandchild	0.02
has truong cap	kin	-0.48	resident	0.17	official	-0.01
has truong co	teacher	0.1	family	0.15
has truong coi	comrade	-0.08
has truong cong	kin	0.27	comrade	-0.36	resident	0.02	nephew	0.15	family	-0.19	brother	0.06
has truong cu	kin	-0.16	comrade	-0.19	resident	-0.23	niece	0.01
has truong cua	comrade	0.13	daughter	0.08
has truong dan	kin	-0.11	official	0.37
has truong dinh	finder	0.07
has truong doi	comrade	-0.09	cemetery keeper	0.08	nephew	-0.18	grandchild	0.44
has truong don	kin	-0.03	official	0.15
has truong du	comrade	-0.36	witness	0.04	nephew	-0.04	daughter	0.1	son	0.01	great-grandchild	0.01
has truong ho	kin	0.47	resident	0.06	nephew	-0.01	family	0.53	brother	-0.05
has truong hop	kin	-0.55	resident	-0.11	official	0.27	cemetery keeper	-0.05	volunteer	-0.23	family	0.01	grandchild	0.05	brother	0.02
has truong la	kin	-0.02	comrade	0.29	resident	-0.3	nephew	0.02
has truong le	comrade	-0.07	resident	0.05	grandchild	-0.02	niece	0.04
has truong nguoi	witness	0.06	organisation	0.02	nephew	0.03
has truong que	kin	-0.12	official	0.09	volunteer	0.18
has truong son	kin	0.62	comrade	-0.24	resident	-0.22	finder	-0.14	volunteer	0.08	organisation	0.02	family of foreign veteran	0.07	nephew	0.09	family	-0.34	grandchild	0.29	sister	0.15	daughter	-0.14
has truong thcs	kin	-0.01	teacher	0.57
has truong thi	comrade	0.17	official	0.1	grandchild	0.11	sister	0.14
has truong thon	kin	-0.69	comrade	-0.1	resident	-0.36	official	1.23	finder	-0.56
has truong tieu	kin	-0.14	teacher	0.15	nephew	-0.12	grandchild	0.21
has truong trinh	kin	-0.05	comrade	0.2	organisation	0.13	sister	0.02
has truong trung	niece	0.13	sister	0.01
has truong van	kin	0.38	resident	-0.08	researcher	0.04	niece	0.24
has truong xe	comrade	0.31
has truy	kin	0.02	comrade	-0.44	resident	0.11	volunteer	0.02	nephew	-0.15	grandchild	0.07	brother	0.01	son	0.11
has truy dieu	comrade	-0.15	resident	0.15	volunteer	0.05
has truyen	comrade	0.27	grandchild	-0.19	great-grandchild	0.11
has truyen thong	great-grandchild	0.04
has tt	comrade	0.03
has tu	kin	-0.27	comrade	-0.32	resident	0.22	finder	0.33	cemetery keeper	0.42	volunteer	0.3	witness	-0.18	organisation	-0.34	foreign veteran	-0.25	family of foreign veteran	-0.49	nephew	-0.05	family	-0.06	grandchild	0.11	brother	-0.42	niece	-0.08	sister	0.39	son	0.05	child	-0.16	great-grandchild	-0.24
has tu ban	kin	-0.16	volunteer	0.33	organisation	0.01	grandchild	-0.06
has tu binh	kin	-0.18	comrade	0.08	volunteer	0.08	family	-0.14	grandchild	0.18
has tu chi	finder	0.01
has tu cua	kin	0.12	comrade	0.15	official	-0.02	family	-0.02	niece	0.27
has tu dau	comrade	-0.08	family	0.33	grandchild	-0.2
has tu do	comrade	-0.36	nephew	0.27	family	-0.23	daughter	-0.16	wife	0.23
has tu doi	kin	-0.59	resident	0.02	cemetery keeper	0.25
has tu dong	comrade	-0.02	cemetery keeper	0.13	brother	-0.01	daughter-in-law	0.01	sister-in-law	0.03
has tu ghi	family	-0.28	grandchild	-0.07	sister-in-law	-0.04	great-grandchild	0.03
has tu hoi	comrade	-0.21	cemetery keeper	0.09	volunteer	0.12	organisation	0.08	family	-0.13	sister	0.1	daughter	0.12
has tu ky	official	0.22	nephew	-0.02	brother	0.15	daughter-in-law	0.06
has tu la	resident	-0.07	witness	0.01	nephew	0.43	family	-0.29
has tu lenh	kin	0.18	grandchild	0.16
has tu nam	kin	-0.01	comrade	0.16	resident	0.11	official	-0.18	cemetery keeper	0.22	nephew	-0.09	sister	0.17	wife	0.08	son	0.1
has tu ngay	kin	0.39	nephew	0.19	family	0.01	brother	-0.03	niece	-0.11
has tu nha	resident	0.31	nephew	-0.18	family	0.21	son	0.13
has tu nhan	kin	0.26	resident	-0.19	teacher	0.06
has tu o	kin	-0.36	brother	0.02
has tu si	kin	0.01	nephew	-0.12	family	0.01
has tu so	kin	-0.58	resident	0.01	official	-0.03	family	0.04	sister	0.21	daughter	-0.05
has tu tay	resident	-0.14
has tu thang	kin	0.12	official	-0.12	nephew	-0.1	family	0.43	grandchild	-0.08	brother	-0.19	niece	-0.14
has tu thi	nephew	-0.19	family	-0.14	niece	0.1	daughter-in-law	0.04
has tu tran	official	0.27	volunteer	0.06	niece	-0.01	daughter	-0.04	daughter-in-law	0.3
has tu truong	resident	0.11
has tu tu	kin	-0.29	comrade	0.37
has tu ve	comrade	-0.07	resident	0.17	official	0.12	nephew	-0.31	family	0.44	wife	0.02	child	0.01
has tuan	kin	-0.03	comrade	-0.08	resident	-1.01	official	0.12	finder	0.08	teacher	-0.05	foreign veteran	-0.12	family of foreign veteran	-0.2	nephew	0.17	grandchild	-0.04	brother	0.02	daughter	-0.2	child	-0.04	daughter-in-law	0.16
has tuan tra	comrade	-0.01	witness	0.08	daughter-in-law	0.01
has tuat	kin	0.12	resident	-0.23	official	0.01	foreign veteran	-0.06	researcher	0.31	nephew	-0.24	brother	0.3	sister	-0.13
has tuc	kin	-0.16	resident	-0.21	official	-0.1	finder	-0.26	witness	0.25	brother	0.1	niece	-0.28	sister	-0.04	son	-0.34	child	0.19	great-grandchild	0.04
has tuc la	kin	-0.22	comrade	0.17	witness	0.04	family	-0.03	great-grandchild	0.08
has tue	comrade	-0.3	resident	-0.2	volunteer	0.09	witness	-0.13	organisation	0.06	teacher	0.15	researcher	-0.05	grandchild	0.29
has tues	kin	-0.43	comrade	-0.04	witness	0.29	foreign veteran	-0.11	researcher	0.28
has tui	kin	-0.43	comrade	0.91	resident	0.08	official	-0.41	finder	0.1	volunteer	-0.22	witness	0.36	nephew	0.45	family	-0.44	brother	0.03	niece	-0.1	sister	0.03	daughter	-0.04	son	0.08	child	-0.11	daughter-in-law	-0.16
has tui ao	comrade	-0.09	resident	0.07
has tui co	kin	-0.16	resident	0.24
has tui con	kin	0.24	resident	-0.07	witness	-0.04	nephew	0.1	son	0.19
has tui hoi	comrade	-0.1	grandchild	0.19	daughter	0.08
has tui la	kin	0.02	comrade	-0.09	official	-0.1	witness	0.11	teacher	0.02	family	-0.02	sister	0.22
has tui nho	kin	-0.06	comrade	0.03	resident	-0.13	teacher	0.09	nephew	0.01
has tui o	comrade	-0.14	nephew	0.17
has tui ten	kin	0.44	comrade	-0.07	resident	-0.28	nephew	0.03	family	-0.04	daughter	0.09
has tui toi	kin	-0.22	comrade	0.35	witness	-0.14
has tui tui	comrade	0.56	resident	-0.31	son	0.04
has tui voi	kin	-0.28	resident	-0.24	witness	0.51
has tum	kin	0.07	comrade	-0.18	official	-0.35	finder	-0.09	volunteer	0.23	witness	-0.3	teacher	0.14	nephew	-0.1	family	-0.19	wife	-0.01	son	0.15	daughter-in-law	0.15
has tung	kin	0.12	comrade	-0.25	cemetery keeper	0.21	volunteer	0.27	witness	0.11	nephew	-0.18	family	0.31	grandchild	0.16	brother	-0.2	niece	0.18	sister	-0.15	son	0.02	child	-0.26
has tung o	comrade	-0.03	family	0.29
has tuoc	resident	-0.11	researcher	0.15	family	-0.19	sister	0.16	great-grandchild	0.1
has tuoi	kin	-0.12	resident	0.11	official	-0.07	finder	-0.31	cemetery keeper	-0.43	volunteer	-0.08	witness	0.92	organisation	0.06	nephew	-0.45	family	0.05	brother	0.46	niece	0.28	sister	-0.18	daughter	-0.11	wife	0.66	son	-0.09	daughter-in-law	-0.09	sister-in-law	-0.42	great-grandchild	-0.27
has tuoi con	volunteer	0.08	son	0.18
has tuoi khong	kin	0.03	official	0.28	nephew	0.14
has tuoi la	kin	-0.1	resident	0.12	nephew	-0.02	family	-0.03
has tuoi nguoi	comrade	-0.19	resident	0.07	volunteer	0.01
has tuoi nguyen	kin	-0.1	official	0.11	nephew	0.06
has tuoi o	comrade	-0.13	resident	-0.07	nephew	-0.19	grandchild	0.05	brother	0.22	niece	-0.11	sister	0.13
has tuoi roi	kin	0.05	nephew	0.05	wife	0.09
has tuoi ten	kin	0.04	resident	-0.05	niece	0.11
has tuoi van	kin	0.13	nephew	0.1	niece	-0.02	daughter	0.04	sister-in-law	0.04
has tuong	kin	0.13	resident	0.02	official	-0.16	volunteer	-0.53	witness	-0.04	foreign veteran	-0.01	family of foreign veteran	0.06	nephew	0.38	family	0.05	grandchild	-0.01	brother	-0.02	niece	-0.96	sister	0.06	daughter	0.29	child	-0.36	daughter-in-law	-0.04
has tuong niem	kin	0.09	official	0.05	nephew	0.22
has tuu	resident	0.01	volunteer	0.08	family	-0.02	grandchild	0.19	son	0.04
has tuy	resident	-0.07	finder	0.03	volunteer	0.04	nephew	0.15	family	0.04	son	-0.01
has tuyen	kin	0.69	resident	-0.78	official	0.15	finder	-0.01	witness	-0.14	organisation	0.23	nephew	0.23	family	-0.06	sister	-0.08	daughter	-0.01	wife	-0.03
has tuyet	kin	-0.25	comrade	-0.05	family	0.06	wife	0.09
has two	kin	-0.14	comrade	0.04	official	-0.16	finder	-0.79	volunteer	-0.46	witness	0.02	organisation	-0.08	foreign veteran	0.24	researcher	-0.04	nephew	0.23	grandchild	-0.29	niece	0.13	daughter	-0.26	sister-in-law	0.08
has ty	comrade	-0.48	resident	0.2	official	-0.01	finder	0.02	organisation	0.05	family	-0.69	grandchild	0.26	brother	-0.28	niece	-0.2	sister	0.28	daughter	0.27
has u	kin	0.24	resident	-0.05	witness	-0.3	organisation	0.05	teacher	0.03	foreign veteran	-0.13	family of foreign veteran	0.11	family	-0.22	daughter	0.19	child	0.11	great-grandchild	0.13
has u minh	organisation	0.07	great-grandchild	0.15
has ubnd	kin	-0.27	official	0.61	cemetery keeper	-0.06	daughter	0.01
has ubnd xa	kin	-0.33	official	0.53
has uc	kin	-0.17	official	-0.19	foreign veteran	0.11	nephew	-0.06	niece	0.09
has ui	comrade	-0.21	resident	0.4	finder	0.01	volunteer	0.13	foreign veteran	0.06	family	-0.05	daughter	0.04
has un	resident	-0.03	finder	0.01	volunteer	-0.42	witness	0.22	family of foreign veteran	0.34	researcher	-0.45	grandchild	0.25	great-grandchild	-0.08
has uncle	kin	0.81	resident	0.05	foreign veteran	-0.23	grandchild	-0.49	niece	0.6
has under	kin	-0.17	resident	0.07	official	0.32	volunteer	-0.15	family of foreign veteran	0.22	grandchild	-0.14	sister	0.01	great-grandchild	0.02
has under the	resident	0.23	official	0.08	finder	0.02	foreign veteran	-0.17	great-grandchild	0.07
has une	kin	0.02	comrade	0.16	resident	-0.43	official	-0.2	finder	0.24	volunteer	-0.26	witness	0.41	organisation	-0.17	teacher	0.1	foreign veteran	-0.28	family of foreign veteran	0.23	researcher	0.02	nephew	-0.27	family	0.01	grandchild	-0.04	brother	0.04	niece	0.11
has ung	kin	-0.19	comrade	0.1	resident	0.25	official	-0.06	finder	-0.18	witness	-0.04	foreign veteran	0.01	nephew	-0.21	family	0.16
has unit	comrade	-0.05	finder	-0.16	volunteer	0.23	foreign veteran	0.13	family of foreign veteran	-0.33	family	-0.07	niece	0.07
has uoc	kin	0.02	resident	-0.19	official	0.06	nephew	-0.19	niece	0.04	daughter	-0.02
has uong	teacher	0.05	nephew	0.06	sister	0.51	daughter	-0.12
has uong bi	kin	0.01	finder	0.03	family	-0.14	sister	0.36	daughter	-0.04
has up	kin	0.49	resident	-0.09	finder	-0.05	volunteer	-0.07	witness	-0.24	foreign veteran	0.25	grandchild	0.03	niece	-0.04	daughter-in-law	0.09
has us	kin	-0.03	resident	-0.06	finder	-0.24	organisation	-0.09	foreign veteran	0.26	family of foreign veteran	-0.31	researcher	0.27	grandchild	-0.26	sister	0.34	daughter	-0.13	daughter-in-law	0.07
has ut	kin	0.01	comrade	-0.03	resident	-0.45	witness	0.24	organisation	0.04	teacher	-0.03	nephew	-0.15	family	-0.39	brother	0.14	niece	-0.13	sister	0.15	daughter	0.28	wife	-0.26	son	0.03	child	0.08	daughter-in-law	0.05
has ut cua	official	0.14	nephew	0.38	family	0.08
has uy	kin	0.29	official	0.18	cemetery keeper	-0.16	teacher	-0.11	foreign veteran	-0.36	family of foreign veteran	0.2	nephew	-0.38	family	0.21	grandchild	0.07	niece	0.46	sister	-0.48	daughter	-0.12	wife	-0.05	son	0.28
has uy ban	official	0.2	family	-0.1	great-grandchild	0.11
has uyen	kin	0.28	resident	-0.2	official	-0.3	volunteer	0.4	nephew	-0.1	grandchild	0.26	brother	0.05	daughter-in-law	-0.02
has v	official	0.01	finder	0.08	nephew	-0.07	family	-0.22	grandchild	0.32
has va	kin	-0.43	comrade	0.48	resident	-0.02	finder	0.5	volunteer	0.14	witness	-0.14	organisation	-0.29	researcher	0.02	family	-0.04	grandchild	0.14	sister	-0.12	son	0.02	child	-0.15	great-grandchild	-0.14
has va anh	comrade	0.11	official	0.08	witness	0.23	nephew	0.3
has va ba	kin	0.09	comrade	0.13	resident	-0.13	organisation	0.05	niece	0.05	daughter	0.43
has va bac	official	-0.1
has va cai	resident	-0.23	official	0.07	witness	0.02	great-grandchild	0.13
has va cau	resident	-0.03	witness	0.06	family	0.33	sister	-0.07
has va chi	nephew	-0.03	family	0.17
has va chu	comrade	0.04	official	-0.02	nephew	-0.25	brother	0.02	niece	0.17
has va co	kin	0.21	comrade	-0.5	resident	0.45	organisation	0.13	grandchild	0.04
has va hai	resident	-0.12	volunteer	0.08	witness	-0.02	teacher	0.11	nephew	0.03
has va mot	kin	-0.35	comrade	0.38	resident	-0.22	finder	0.11	researcher	0.18	nephew	0.08
has va ong	official	-0.06	witness	0.04	grandchild	0.39	niece	-0.07
has va ten	resident	0.02	cemetery keeper	0.03	niece	-0.14	sister	0.08
has va toi	kin	-0.4	comrade	0.46	resident	-0.17
has vac	kin	-0.07	resident	-0.22	witness	0.04	son	0.19
has vach	comrade	-0.2	resident	-0.06	finder	0.18	family	-0.15	niece	0.2	child	0.07
has vai	kin	0.05	comrade	0.09	resident	-0.14	official	-0.1	finder	0.06	witness	-0.27	family of foreign veteran	0.09	family	-0.02	niece	-0.17	great-grandchild	0.02
has vai du	kin	-0.13	comrade	0.07
has vam	kin	-0.13	official	0.05	witness	0.07	researcher	0.07	grandchild	-0.01	brother	0.29	son	-0.3	child	0.23
has vam co	kin	-0.01	official	0.09	researcher	0.07	family	0.01	child	0.04
has van	kin	-0.01	comrade	0.33	resident	-0.31	official	-0.1	finder	-0.58	volunteer	-0.38	witness	-0.46	organisation	-0.09	teacher	-0.54	foreign veteran	-0.24	family of foreign veteran	-0.43	nephew	0.06	family	-0.16	grandchild	0.07	brother	-0.13	niece	0.07	sister	-0.07	daughter	0.09	wife	-0.19	son	0.08	child	-0.29	sister-in-law	-0.06	great-grandchild	-0.19
has van cam	kin	0.1	comrade	-0.01	finder	0.2	nephew	0.01
has van chua	kin	0.14	comrade	-0.4	volunteer	0.1	nephew	0.11	sister	-0.06
has van con	comrade	-0.09	resident	-0.27	official	-0.07	nephew	-0.18	family	0.44	grandchild	-0.12	brother	-0.16	niece	0.12	son	-0.05
has van cong	kin	0.08	comrade	-0.01	nephew	0.09	family	-0.02	brother	0.15
has van doan	official	-0.02	grandchild	0.01
has van dong	comrade	-0.05	volunteer	0.14
has van duc	kin	-0.06	comrade	0.12	niece	-0.04
has van giang	kin	-0.32	comrade	0.05	niece	0.07
has van goi	family	0.09
has van hoa	kin	-0.93	comrade	-0.21	official	1.04	finder	-0.32	volunteer	0.2	witness	-0.15
has van hoi	grandchild	-0.01	son	0.04
has van inh	comrade	0.04	foreign veteran	0.01
has van kieu	kin	-0.11	comrade	-0.14	finder	0.33	nephew	-0.12	family	0.27
has van lam	official	0.13
has van nam	kin	-0.1	official	-0.04	volunteer	0.01	witness	0.12	organisation	0.02
has van o	kin	-0.02	witness	0.01	child	0.18
has van pan	official	0.08
has van quan	resident	0.03
has van sinh	kin	0.28	grandchild	0.02
has van song	official	0.34	nephew	-0.23	family	-0.31	grandchild	-0.03	niece	0.02	sister	0.08	daughter	0.03	son	0.09
has van tai	kin	-0.23	official	-0.06	cemetery keeper	0.13	volunteer	-0.11	organisation	0.03	nephew	-0.26	grandchild	0.16
has van tam	comrade	0.03	resident	0.57	finder	-0.12	grandchild	-0.05	daughter-in-law	0.24
has van thinh	kin	0.38	resident	-0.04	family	-0.16	brother	0.02	sister	0.01	child	0.07
has van tho	comrade	0.01	niece	0.26	sister	0.04
has van thu	comrade	0.06	resident	-0.17	nephew	0.1	great-grandchild	0.01
has van thuan	kin	0.2	brother	0.29	great-grandchild	0.02
has van tiep	comrade	0.01	nephew	0.22	family	-0.16	grandchild	0.03
has van tu	resident	0.02	nephew	0.13	family	-0.21	niece	0.05	son	0.01
has van tuong	kin	-0.2	comrade	0.05	organisation	0.08
has van un	official	0.06	wife	0.04
has vang	kin	0.29	comrade	0.44	resident	-0.2	official	-0.18	finder	0.17	organisation	-0.09	foreign veteran	-0.29	nephew	0.36	grandchild	0.02	brother	-0.02	sister	-0.06	daughter	-0.16	wife	-0.18	son	-0.01	child	-0.04
has vang a	niece	-0.12
has vao	kin	0.32	comrade	0.08	resident	0.22	official	-0.31	cemetery keeper	-0.06	volunteer	-0.45	witness	0.17	teacher	-0.13	foreign veteran	-0.27	nephew	-0.04	grandchild	0.15	brother	-0.03	niece	0.02	sister	-0.14	daughter	-0.14	wife	0.29	daughter-in-law	0.07	sister-in-law	0.19
has vao bai	kin	-0.02	resident	0.38
has vao bo	resident	-0.1	nephew	-0.11	family	-0.15	sister	-0.01	daughter	0.02	daughter-in-law	0.09
has vao bung	comrade	0.09	nephew	0.22
has vao chien	kin	0.42	grandchild	0.02
has vao co	kin	-0.07	resident	-0.1
has vao dau	kin	-0.02	sister-in-law	0.07
has vao ham	comrade	0.27
has vao ho	nephew	0.05
has vao lai	family	0.11	child	0.07
has vao linh	kin	0.09	niece	-0.18
has vao mot	kin	0.59	resident	-0.16	wife	0.07
has vao nam	kin	-0.15	resident	-0.2	grandchild	0.02	daughter	-0.07	wife	-0.21
has vao nghia	resident	0.38	official	0.03	grandchild	0.05	daughter	-0.08
has vao ntls	organisation	0.07
has vao thi	family	0.08
has vao tim	nephew	0.04	grandchild	0.11
has vat	kin	-0.59	comrade	0.32	resident	0.17	finder	-0.39	volunteer	0.13	witness	0.07	family	0.01	brother	-0.08	sister	0.01	son	-0.03
has vay	kin	-0.23	comrade	-0.21	resident	0.53	official	-0.47	finder	-0.1	volunteer	-0.09	witness	0.12	organisation	-0.03	nephew	-0.13	grandchild	-0.26	brother	0.21	niece	0.01	wife	0.21	daughter-in-law	-0.28	great-grandchild	0.16
has vay co	resident	-0.25	family	-0.49	grandchild	-0.05	niece	0.28	great-grandchild	0.12
has vay thoi	kin	-0.21	resident	0.25	official	0.14	grandchild	-0.1	niece	0.07
has vc	comrade	-0.69	resident	-0.1	official	-0.04	volunteer	0.35	foreign veteran	0.1	family of foreign veteran	0.24	nephew	0.03	niece	0.05
has ve	kin	0.13	comrade	0.26	resident	0.13	cemetery keeper	-0.26	volunteer	-0.27	organisation	-0.41	teacher	-0.52	family of foreign veteran	-0.47	nephew	-0.21	family	-0.21	grandchild	-0.25	brother	0.06	sister	0.16	daughter	-0.09	wife	0.09	child	0.22	daughter-in-law	-0.31
has ve anh	kin	0.26	resident	-0.52	child	0.05
has ve ba	resident	0.07	nephew	0.02	family	-0.1	grandchild	-0.18	daughter	0.11
has ve ban	kin	0.1
has ve bao	kin	0.29	resident	-0.13	official	-0.08	family	-0.1	wife	0.13	son	-0.01
has ve cau	nephew	0.05	grandchild	-0.05
has ve cho	kin	0.32	comrade	-0.19	resident	-0.17	volunteer	0.11	family	-0.07	niece	-0.06	wife	0.02	child	0.27
has ve chon	resident	0.11	official	-0.07	family	-0.33	daughter	0.02	son	0.12
has ve co	comrade	-0.18	resident	-0.48	witness	0.18	nephew	0.08
has ve cu	resident	0.05	nephew	-0.1	grandchild	0.4
has ve dau	grandchild	0.42
has ve day	resident	0.21	grandchild	0.13
has ve den	comrade	0.1	sister-in-law	0.02
has ve doi	comrade	0.28
has ve dong	kin	-0.02	resident	0.07	witness	0.1
has ve duoc	kin	-0.02	comrade	-0.01	official	-0.06	organisation	0.12	nephew	-0.28	family	-0.04	sister	0.19	daughter	-0.08
has ve huong	kin	-0.09	comrade	0.14	finder	0.11	niece	-0.01
has ve huu	kin	-0.39	comrade	0.38	resident	-0.16	volunteer	-0.02	witness	0.06	family	0.08
has ve ke	kin	0.64	comrade	-0.61	son	0.14
has ve la	kin	-0.01	resident	0.04	finder	0.01	family	-0.17	sister	0.04
has ve lai	foreign veteran	0.05	niece	0.22	child	0.07
has ve lam	kin	0.09	comrade	-0.05	official	0.35	family	0.15	grandchild	0.02	daughter	-0.02
has ve lang	comrade	0.04	witness	0.15	nephew	0.03	daughter	0.14
has ve liet	nephew	0.14	family	-0.1	wife	0.12
has ve mo	kin	-0.08	witness	0.01	niece	0.02
has ve mot	kin	0.02	resident	-0.23	sister	0.16	sister-in-law	0.08
has ve nam	comrade	-0.35	resident	0.22	cemetery keeper	0.06	witness	0.01	family	-0.15	brother	0.15	sister	-0.06	child	0.09
has ve nghia	comrade	0.33	resident	-0.53	official	0.23	finder	0.13	witness	0.03	nephew	-0.4	brother	0.2	sister	0.01	daughter	0.34	child	0.01
has ve nguoi	kin	0.23	resident	-0.25	brother	-0.01	niece	0.06	great-grandchild	0.19
has ve nha	comrade	-0.43	resident	-0.06	official	0.12	finder	0.23	organisation	-0.04	foreign veteran	0.04	niece	0.15
has ve noi	kin	0.32	comrade	-0.13	family	0.16	grandchild	-0.1	wife	0.09
has ve ntls	kin	0.31	comrade	0.23	resident	-0.14	volunteer	-0.36	witness	0.06	teacher	0.04	nephew	0.22	brother	0.16	sister	-0.01	wife	-0.11	great-grandchild	-0.02
has ve ong	nephew	0.12	brother	-0.03	niece	-0.21
has ve phep	kin	0.34	grandchild	0.03	brother	-0.26	niece	-0.24	daughter	0.07	wife	0.2	son	-0.01
has ve phia	kin	-0.44
has ve que	kin	0.22	comrade	-0.13	resident	-0.04	official	0.33	teacher	0.1	family	0.14	sister	-0.12
has ve quoc	kin	0.6	comrade	-0.34	resident	0.13	nephew	-0.13	family	0.09	daughter	-0.07	son	-0.07	child	0.04	great-grandchild	0.34
has ve roi	resident	-0.17	grandchild	-0.08	niece	0.12
has ve sau	kin	-0.06	resident	-0.25	volunteer	0.09
has ve so	kin	0.02	comrade	0.31	resident	0.06	family	-0.19	sister	0.08	son	0.03
has ve tay	nephew	-0.08
has ve tham	resident	0.06
has ve thang	kin	-0.18	comrade	-0.07	resident	-0.03	cemetery keeper	0.12	nephew	-0.11	grandchild	0.1
has ve thi	official	0.09	nephew	0.27	sister	0.08
has ve toi	kin	-0.58	comrade	0.49
has ve truong	witness	0.08	family	0.05
has ve tu	niece	0.37
has ve xa	kin	-0.2	organisation	0.37	son	0.14
has ven	kin	-0.11	volunteer	0.05	sister	-0.07	son	0.07
has veng	finder	0.08	brother	0.07
has vet	kin	0.13	comrade	-0.56	resident	-0.36	official	0.18	finder	-0.05	volunteer	0.14	family	-0.04	grandchild	-0.06	niece	0.21	wife	0.03
has vet thuong	kin	0.02	comrade	-0.22	niece	0.03	wife	0.09
has vi	kin	0.05	comrade	0.12	resident	0.21	official	-0.08	finder	-0.34	cemetery keeper	-0.25	volunteer	-0.48	witness	-0.64	organisation	0.01	foreign veteran	-0.03	family of foreign veteran	-0.29	grandchild	-0.16	niece	-0.14	sister	-0.22	wife	0.1	son	-0.56	child	-0.22	daughter-in-law	-0.09
has vi anh	kin	-0.04	comrade	0.16	resident	0.27	family	-0.03
has vi bao	kin	0.08	official	0.05	niece	0.06	great-grandchild	0.04
has vi benh	kin	-0.02	comrade	0.35	nephew	0.07
has vi bom	kin	-0.08	comrade	0.3	nephew	0.28	brother	-0.07	niece	-0.19	wife	0.03
has vi c1	nephew	-0.04	brother	0.52
has vi co	grandchild	-0.09	daughter-in-law	0.1
has vi gan	family	-0.25	wife	0.13
has vi ghi	family	-0.11
has vi hom	family	0.12	niece	0.02
has vi khong	kin	0.1	resident	0.02
has vi la	family	-0.21	grandchild	0.07	niece	0.04	sister	-0.12	daughter	0.09
has vi nao	kin	0.07	resident	-0.08	volunteer	-0.01	family	0.09	grandchild	0.07	brother	-0.03
has vi nha	kin	0.15	nephew	0.03	family	0.07
has vi ong	resident	0.25	wife	0.1
has vi sot	nephew	0.26	grandchild	-0.06	daughter	-0.09	daughter-in-law	0.1
has vi thi	kin	0.26	comrade	-0.11	finder	0.33	organisation	0.01	nephew	-0.43	family	-0.03	sister	-0.3	wife	0.15
has vi toi	kin	-0.11	resident	0.12	family	0.09	sister-in-law	0.02	great-grandchild	0.08
has vi tri	kin	-0.19	comrade	-0.29	resident	0.21	volunteer	-0.04	witness	0.06	family	-0.07
has vi van	kin	-0.12	comrade	-0.03	resident	0.29	researcher	0.22	family	-0.05	grandchild	-0.04
has vi xuyen	kin	0.33	comrade	-0.17	witness	0.31	nephew	-0.36	grandchild	-0.11	niece	-0.07	sister	0.07	son	0.05
has viec	kin	-0.12	resident	-0.13	official	0.63	brother	-0.02	niece	0.05
has vien	kin	0.08	comrade	-0.04	resident	-0.54	official	0.08	finder	-0.39	cemetery keeper	0.12	volunteer	0.7	witness	-0.55	organisation	0.19	teacher	0.3	family of foreign veteran	-0.17	researcher	0.19	nephew	-0.17	grandchild	-0.05	brother	-0.1	niece	0.15	daughter	-0.22	wife	0.08	daughter-in-law	-0.23	great-grandchild	0.26
has vien da	nephew	0.13	brother	0.01
has vien dai	kin	0.09	nephew	-0.2	grandchild	0.51	brother	-0.04	niece	-0.07
has vien pho	family	0.02
has vien quan	kin	0.15	volunteer	0.07	sister	0.27	daughter	-0.04	wife	0.1
has vien truong	resident	-0.24	official	0.04	teacher	0.39
has vieng	comrade	-0.03	official	-0.29	witness	0.4	organisation	0.02	family	0.17	sister	-0.05
has viet	kin	-0.16	comrade	0.04	official	-0.62	finder	0.18	cemetery keeper	-0.56	volunteer	-0.24	witness	-0.55	organisation	-0.11	teacher	0.13	foreign veteran	0.12	family of foreign veteran	0.79	nephew	0.03	family	-0.31	grandchild	-0.04	niece	0.23	wife	0.09	son	0.19	child	-0.07	daughter-in-law	-0.59	sister-in-law	0.24
has viet ho	comrade	-0.25	resident	0.06	nephew	-0.09	sister	0.12
has viet lao	kin	0.29	volunteer	0.11	nephew	-0.03	family	0.25	brother	-0.06
has viet minh	comrade	-0.22	foreign veteran	-0.01	family of foreign veteran	0.31	researcher	0.07	nephew	-0.02	family	-0.15	niece	0.01	daughter	0.25
has viet nam	kin	0.08	comrade	-0.15	organisation	0.03	brother	0.15	niece	-0.12	child	0.12
has viet o	family of foreign veteran	0.1	niece	0.16
has viet ra	comrade	0.11
has viet ten	comrade	0.34
has viet thay	kin	-0.12	comrade	0.32	nephew	-0.06	brother	0.06	son	0.06
has viet thu	comrade	-0.16	resident	0.12	nephew	0.03	brother	0.05	niece	-0.13	sister	-0.08
has viet tri	nephew	0.06
has viet ve	kin	0.54	resident	-0.05	family	-0.24	grandchild	0.08	son	0.04
has viet yen	finder	0.17	volunteer	-0.03
has vietnam	foreign veteran	-0.4	family of foreign veteran	0.33	researcher	0.03	nephew	0.09
has vietnamese	kin	0.03	volunteer	-0.04	witness	0.42	foreign veteran	-0.43	family of foreign veteran	-0.23	researcher	0.03	nephew	0.2	grandchild	0.34	niece	-0.24	daughter	-0.04
has viets	kin	-0.23	foreign veteran	0.39
has village	finder	0.11	volunteer	-0.04	witness	0.18	foreign veteran	0.26	nephew	0.14	grandchild	-0.35	sister	0.12
has vinh	kin	0.33	comrade	-0.02	resident	-0.23	official	-0.23	cemetery keeper	-0.19	volunteer	-0.35	witness	-0.15	organisation	-0.19	teacher	-0.19	foreign veteran	-0.54	researcher	-0.12	nephew	-0.1	family	0.17	wife	-0.2	son	-0.56	daughter-in-law	-0.24	sister-in-law	0.05	great-grandchild	-0.22
has vinh bao	kin	0.21	comrade	0.34	official	-0.09	cemetery keeper	-0.12	organisation	-0.03	nephew	0.04	grandchild	-0.58	great-grandchild	0.09
has vinh chau	comrade	0.11	resident	-0.11	witness	0.04	nephew	-0.2
has vinh linh	kin	0.09	comrade	-0.22	resident	-0.1	official	-0.02	family	-0.13	grandchild	0.05
has vinh long	family	0.21
has vinh phu	kin	0.04	resident	0.11	nephew	0.09	family	0.07	brother	-0.06	niece	-0.07	sister	0.23
has vinh tuong	kin	-0.01
has vn	resident	-0.08	official	0.27	family	-0.14	daughter	0.03	son	0.13
has vnah	kin	-0.55	official	0.15	nephew	0.14	family	-0.24	sister	0.17
has vnch	kin	-0.03	comrade	-0.32	witness	0.08	family of foreign veteran	0.1	nephew	0.19
has vo	kin	-0.12	resident	0.36	official	0.45	finder	0.03	cemetery keeper	0.39	volunteer	-1.07	witness	-0.15	organisation	-0.83	teacher	-0.21	foreign veteran	0.04	family of foreign veteran	-0.18	researcher	-0.03	nephew	0.06	grandchild	-0.07	niece	-0.28	sister	0.1	daughter	-0.3	wife	0.69	sister-in-law	0.43	great-grandchild	-0.28
has vo anh	kin	0.2	comrade	-0.31	official	0.02	cemetery keeper	0.08	family	0.26	grandchild	-0.16	wife	0.03
has vo bo	kin	0.17	resident	-0.05	nephew	0.01	sister-in-law	0.03	great-grandchild	0.04
has vo chong	child	0.06
has vo danh	kin	-0.38	comrade	0.22	resident	-0.22	official	-0.2	cemetery keeper	0.19	volunteer	-0.02	sister	0.02
has vo dinh	comrade	0.01	resident	-0.27	official	0.16
has vo la	comrade	-0.02	official	0.01	brother	0.01
has vo liet	resident	0.07	grandchild	-0.06	niece	-0.02	wife	0.74
has vo o	comrade	0.07	sister-in-law	0.03
has vo ong	kin	-0.01	resident	0.06	official	0.06	family	-0.09
has vo thi	comrade	-0.09	resident	-0.17	official	0.32	foreign veteran	0.24	niece	0.13	sister	-0.06	wife	-0.02
has vo toi	kin	-0.12	resident	0.19	witness	0.11	family	0.37	son	-0.08
has voi	kin	-0.35	comrade	0.85	resident	-0.31	official	-0.49	finder	0.11	cemetery keeper	-0.57	volunteer	-1.21	witness	0.11	teacher	0.04	foreign veteran	-0.17	family of foreign veteran	-0.16	researcher	-0.03	nephew	0.23	family	-0.45	grandchild	-0.1	brother	-0.1	niece	0.21	sister	0.16	daughter	0.02	wife	0.03	son	-0.07	child	0.41	daughter-in-law	0.21	sister-in-law	-0.24	great-grandchild	-0.08
has voi a	niece	0.08
has voi anh	comrade	-0.2	witness	0.19	nephew	-0.41	grandchild	-0.18	daughter	0.21	wife	0.32
has voi ba	wife	-0.02	son	0.16
has voi bac	kin	-0.43	comrade	0.46
has voi bo	kin	-0.2	resident	-0.03	family	0.17
has voi cai	comrade	-0.05	official	-0.03	finder	0.4	nephew	0.17
has voi cau	grandchild	-0.05	niece	0.24	child	0.03
has voi chi	comrade	0.14	resident	0.12	organisation	0.06	brother	0.01
has voi chu	kin	0.07	comrade	-0.07	family	0.14	niece	-0.06	son	-0.07
has voi con	resident	-0.3	organisation	0.21	brother	-0.05	child	0.18
has voi may	nephew	0.32
has voi mot	kin	-0.07	resident	-0.12	official	0.16	witness	0.12	niece	0.02
has voi ong	kin	-0.15	comrade	-0.06	teacher	0.07	nephew	0.05
has voi thang	kin	-0.1	comrade	0.38	witness	-0.02	child	0.08
has voi toi	kin	-1.21	comrade	1.17	resident	-0.54	official	-0.06
has voi tui	kin	-0.21	comrade	0.56	resident	-0.01	organisation	0.09
has volunteer	kin	0.17	volunteer	0.55	foreign veteran	-0.3	nephew	0.02
has vong	kin	0.2	resident	-0.69	official	-0.15	finder	0.44	volunteer	-0.33	witness	0.37	nephew	0.03	grandchild	-0.93	daughter	0.34	daughter-in-law	0.02
has vot	kin	0.05	resident	-0.79	official	0.11	volunteer	-0.16	nephew	0.03	family	-0.68	grandchild	0.34	sister	-0.01	daughter	-0.14	great-grandchild	-0.03
has vot duoc	kin	0.44	resident	-0.54	official	0.11	finder	-0.2	witness	-0.18	family	-0.23	grandchild	0.11	child	0.05
has vot len	kin	-0.23	grandchild	0.01
has vous	kin	0.55	comrade	0.06	finder	-0.13	witness	-0.03	organisation	0.08	researcher	0.13	nephew	-0.07
has vu	kin	0.09	comrade	0.27	resident	-0.4	official	-0.48	finder	-0.13	witness	0.09	teacher	0.03	family of foreign veteran	-0.04	researcher	0.14	nephew	-0.06	family	0.14	grandchild	-0.12	brother	0.02	sister	0.35	daughter	-0.41	wife	-0.24	son	0.11	child	-0.81	daughter-in-law	-0.12	sister-in-law	-0.61	great-grandchild	0.01
has vu a	kin	-0.31	comrade	0.32
has vu ban	comrade	-0.02	resident	0.23	family	0.21
has vu dinh	kin	0.34	family	-0.14	son	0.02
has vu duc	official	-0.03	family of foreign veteran	0.09	niece	0.22
has vu thi	kin	0.19	comrade	-0.1	resident	-0.15	finder	0.07	witness	0.14	family	0.13	brother	-0.06	daughter	-0.05	wife	0.04
has vu thu	resident	-0.16	finder	0.09	organisation	0.02	brother	-0.03	sister	0.19
has vu tieu	kin	-0.29	teacher	0.01	foreign veteran	0.08	nephew	-0.1	family	0.17
has vu trang	kin	0.54	comrade	0.01	nephew	0.12	niece	-0.15
has vu van	resident	0.27	finder	-0.03	family	0.01	niece	-0.01
has vu xuan	kin	-0.16	comrade	0.16	official	-0.06	witness	0.02	researcher	0.09
has vua	kin	-0.05	comrade	-0.46	resident	-0.54	official	0.19	finder	0.41	volunteer	0.05	witness	-0.11	nephew	0.03	family	-0.14	niece	0.22	son	0.24
has vua roi	comrade	-0.11	resident	-0.12	finder	0.39	volunteer	0.26	witness	-0.01	daughter	-0.04
has vuc	kin	0.11	comrade	-0.11	official	0.2	finder	-0.02	volunteer	-0.1	witness	-0.04	nephew	0.14
has vuc rieng	family	-0.01	wife	0.11
has vui	comrade	0.41	resident	-1.01	finder	-0.02	volunteer	0.29	family of foreign veteran	0.04	nephew	0.1	brother	-0.06	niece	-0.05	son	0.15	child	-0.03
has vui anh	brother	-0.04	sister	0.04
has vui o	comrade	0.43	family of foreign veteran	0.07	family	-0.05	grandchild	0.17
has vung	comrade	0.13	resident	0.08	official	-0.03	finder	-0.39	witness	0.04	nephew	0.16	family	-0.39	grandchild	-0.31	brother	0.21	sister	-0.09	daughter	-0.03
has vung ro	kin	0.25
has vuon	kin	-0.55	comrade	0.14	resident	0.41	finder	-0.21	cemetery keeper	-0.04	volunteer	-0.21	witness	-0.32	family	-0.17	grandchild	-0.32	brother	0.45	niece	0.29	sister	-0.08	daughter	-0.1	wife	0.18	child	0.09	sister-in-law	-0.09
has vuon chuoi	comrade	0.12
has vuon nha	comrade	-0.11	resident	0.3	family	-0.14	brother	0.13	niece	0.03	great-grandchild	0.06
has vuong	kin	-0.25	comrade	0.61	official	-0.27	finder	0.26	volunteer	-0.46	witness	0.08	organisation	-0.11	foreign veteran	-0.24	family	0.13	grandchild	-0.04	niece	-0.68	sister	-0.3	daughter	0.52	child	-0.16
has vuong dinh	kin	0.06	comrade	0.15	witness	0.17	family	0.01	daughter-in-law	0.08
has vuot	kin	-0.21	comrade	0.36	volunteer	0.04	family	-0.17	daughter	0.08	daughter-in-law	0.07
has vuot song	comrade	-0.11	volunteer	0.14	nephew	0.04
has vy	kin	0.13	comrade	-0.02	volunteer	0.44	witness	-0.07	family	0.17	niece	0.2	daughter	-0.09
has w	comrade	-0.08	foreign veteran	0.08	great-grandchild	0.07
has wall	kin	0.24	finder	0.06	foreign veteran	-0.2	family of foreign veteran	0.18	family	-0.07	grandchild	-0.1	sister	0.37	daughter-in-law	0.09
has want	kin	-0.25	volunteer	0.13	family of foreign veteran	0.4
has want to	kin	-0.07	finder	-0.1	volunteer	0.22	family of foreign veteran	0.23
has wants	kin	0.13	volunteer	0.39	foreign veteran	-0.4	nephew	0.19	grandchild	-0.12	niece	-0.17	great-grandchild	0.02
has was	kin	-0.32	resident	0.08	official	-0.14	finder	-0.2	volunteer	-0.14	organisation	-0.66	foreign veteran	0.14	family of foreign veteran	0.1	nephew	0.08	grandchild	-0.13	niece	-0.16	sister	-0.06	daughter	0.02	child	-0.01
has was a	kin	0.01	comrade	0.15	resident	-0.32	witness	0.01	foreign veteran	0.03	researcher	-0.15	nephew	0.09	family	0.08	grandchild	-0.13	niece	-0.41	sister	-0.11	daughter	0.13
has was in	kin	0.11	comrade	0.29	resident	0.16	official	0.14	finder	-0.02	foreign veteran	-0.14	family of foreign veteran	-0.16	brother	0.03
has was killed	family of foreign veteran	-0.05	nephew	0.05	grandchild	0.01	niece	-0.23	sister-in-law	0.13
has was the	finder	0.25	foreign veteran	0.05	family of foreign veteran	-0.04	niece	0.06
has was with	witness	0.03
has water	kin	0.15	resident	0.06	daughter-in-law	0.14
has we	kin	0.05	resident	-0.02	finder	0.3	volunteer	-0.78	witness	-0.37	organisation	0.14	foreign veteran	0.32	family of foreign veteran	-0.37	nephew	-0.35	grandchild	-0.18	brother	-0.2	niece	0.4
has we buried	comrade	0.01	finder	0.04	foreign veteran	-0.17	family of foreign veteran	-0.11	researcher	0.15
has went	kin	-0.13	resident	-0.03	finder	-0.14	witness	0.15	family of foreign veteran	-0.36	niece	-0.02	sister	-0.12	daughter	0.08
has were	kin	-0.03	comrade	0.04	resident	-0.25	official	-0.13	volunteer	-0.47	organisation	0.04	foreign veteran	0.29	researcher	-0.28	family	0.06	grandchild	-0.15	daughter	-0.02
has west	kin	-0.03	foreign veteran	0.04
has what	volunteer	-0.1	foreign veteran	0.38	nephew	-0.19	grandchild	0.05
has when	kin	0.16	resident	0.18	witness	-0.13	nephew	-0.39	family	0.07	brother	0.02
has where	kin	-0.04	comrade	-0.09	resident	-0.06	volunteer	-0.1	family of foreign veteran	0.15	researcher	-0.05	nephew	-0.22	grandchild	-0.14	niece	0.3	daughter-in-law	0.1
has which	kin	0.25	comrade	-0.1	foreign veteran	0.43	family of foreign veteran	-0.34	niece	-0.19	daughter	0.34
has who	resident	-0.18	finder	-0.6	volunteer	-0.09	witness	0.23	organisation	-0.04	foreign veteran	0.14	family of foreign veteran	0.41	nephew	-0.08	family	0.05	grandchild	-0.49	brother	-0.05	daughter	0.35	sister-in-law	0.03
has wife	finder	0.29	family of foreign veteran	-0.04
has wire	kin	-0.05	foreign veteran	0.48	family of foreign veteran	-0.12
has with	kin	-0.14	comrade	-0.28	resident	-0.38	finder	-0.02	volunteer	-0.57	witness	0.04	foreign veteran	0.48	family of foreign veteran	-0.16	researcher	-0.09	nephew	-0.21	family	0.16	brother	-0.11	niece	0.08	sister	-0.01
has with a	kin	-0.3	comrade	-0.06	resident	-0.19	finder	0.43	volunteer	-0.18	family of foreign veteran	0.12	niece	0.06
has with the	kin	-0.06	comrade	-0.24	resident	-0.3	finder	-0.12	volunteer	-0.12	foreign veteran	0.12	family of foreign veteran	0.12	researcher	-0.09	grandchild	-0.1
has woman	comrade	0.08	foreign veteran	0.33
has would	kin	-0.33	witness	-0.1	family of foreign veteran	0.19
has write	kin	0.16	finder	0.17	volunteer	0.12	witness	0.26	foreign veteran	-0.2	family of foreign veteran	-0.26	nephew	-0.26	grandchild	0.29	sister	0.02
has writing	witness	0.01	organisation	0.2	foreign veteran	-0.23	family of foreign veteran	0.17
has wrote	finder	-0.43	witness	-0.04	foreign veteran	-0.03	family of foreign veteran	0.51	family	-0.14	sister	0.37	daughter	-0.06
has x	kin	0.11	comrade	-0.01	resident	-0.31	official	0.04	witness	0.04	nephew	0.43
has xa	kin	0.06	comrade	-0.47	official	0.47	volunteer	-0.52	witness	-0.23	organisation	0.02	foreign veteran	-0.38	family of foreign veteran	-0.25	researcher	-0.31	nephew	-0.07	family	0.02	grandchild	0.2	niece	-0.2	sister	-0.1	daughter	-0.17	son	-0.26	child	0.15
has xa an	comrade	-0.22	resident	-0.23	family	0.2	grandchild	0.07	brother	-0.04	son	0.04
has xa anh	comrade	-0.33	finder	0.06
has xa bac	family	-0.14	grandchild	0.09	niece	0.02	daughter-in-law	0.01
has xa bao	kin	0.06	finder	-0.01	grandchild	-0.02	niece	0.24
has xa bi	foreign veteran	0.13	grandchild	0.08
has xa binh	kin	0.11	comrade	-0.1	resident	-0.44	volunteer	0.33	organisation	0.03	daughter	-0.05	daughter-in-law	0.12	great-grandchild	0.07
has xa cam	kin	0.2	official	-0.13	organisation	0.04	family	-0.09
has xa co	kin	0.18	comrade	0.03	resident	-0.27	family	-0.25
has xa cu	finder	0.07	witness	0.09	sister	0.04
has xa da	kin	-0.39	resident	-0.01	official	0.06	finder	-0.06	witness	0.21
has xa dai	kin	0.09	family	0.12	daughter-in-law	0.06
has xa doi	kin	-0.36	comrade	-0.54	resident	-0.14	official	0.32	finder	0.32	witness	0.2	nephew	0.27	family	-0.09	grandchild	0.01	niece	-0.08
has xa dong	kin	0.29	comrade	0.04	finder	0.11	organisation	0.11	nephew	-0.29	family	-0.04	brother	0.29	niece	0.09
has xa dua	kin	0.09	resident	0.11
has xa duc	comrade	-0.07	resident	0.08	nephew	-0.23	family	0.22	niece	0.02
has xa em	kin	-0.64	resident	-0.08	official	0.56
has xa ha	kin	0.08	comrade	-0.07	nephew	0.08	sister	0.1
has xa hai	kin	0.22	family	-0.09	grandchild	0.04	son	0.02
has xa hoa	kin	0.47	resident	-0.06	nephew	0.03	brother	-0.07	son	-0.1
has xa hoi	kin	-0.29	official	0.54	nephew	0.05
has xa hong	kin	-0.24	resident	-0.32	cemetery keeper	0.02	teacher	0.1	nephew	-0.12	family	0.08
has xa hung	finder	-0.14	brother	0.12
has xa huong	kin	-0.05	resident	-0.08
has xa ia	kin	-0.62	comrade	-0.07	resident	0.2	official	0.25
has xa lien	kin	-0.09	comrade	0.13
has xa long	kin	0.3	resident	-0.1	nephew	0.02	family	-0.14	grandchild	0.12	niece	-0.14
has xa minh	kin	0.01	resident	0.04	brother	-0.17	sister	0.06
has xa nam	kin	0.05	brother	0.16	wife	-0.04	son	0.23
has xa phuoc	resident	0.08	finder	0.06	daughter	0.05
has xa quang	kin	0.03	comrade	-0.04	official	0.14	nephew	-0.01	family	0.14	grandchild	-0.07
has xa tam	kin	0.09	resident	0.24	official	-0.3	nephew	0.03	brother	-0.2	daughter	-0.09
has xa tan	kin	0.05	resident	-0.03	official	0.04	nephew	0.05	grandchild	-0.02	brother	0.26	sister	-0.12	daughter	-0.18	child	0.28	great-grandchild	0.06
has xa thanh	resident	-0.32	official	0.08	volunteer	0.1	family	-0.31	grandchild	0.07	brother	-0.13
has xa thu	kin	-0.79	comrade	0.26	resident	-0.08	nephew	0.02	family	-0.03	sister	0.03
has xa thuy	kin	0.39	resident	0.12	son	0.09
has xa tien	kin	-0.36	resident	-0.07
has xa toi	kin	-0.48	comrade	-0.06	resident	0.26	official	0.31	organisation	0.16	nephew	0.02
has xa trung	resident	-0.15	official	-0.02	finder	0.07	grandchild	-0.04
has xa vinh	comrade	0.16	resident	-0.11	official	0.35	witness	-0.1	family	-0.27	grandchild	0.01	niece	-0.15
has xa yen	family	-0.07	sister	-0.01	daughter	0.1
has xac	kin	0.44	comrade	0.18	resident	-0.54	official	0.23	finder	-0.89	cemetery keeper	-0.3	volunteer	0.08	witness	-0.09	teacher	-0.29	family of foreign veteran	0.17	nephew	-0.01	family	0.2	grandchild	-0.35	brother	0.34	niece	-0.07	sister	-0.09	daughter	-0.5	wife	-0.14	son	0.12	child	0.43	daughter-in-law	0.16	great-grandchild	-0.26
has xac anh	comrade	0.08
has xac dinh	kin	0.03	comrade	-0.05	volunteer	0.14	nephew	-0.21	grandchild	0.07
has xac duoc	volunteer	0.08
has xac minh	comrade	-0.31	official	0.45	finder	-0.07	organisation	0.36
has xac nhan	kin	0.34	comrade	0.28	cemetery keeper	-0.09	volunteer	-0.08	nephew	0.01	grandchild	-0.16	brother	0.05	niece	-0.1	son	0.15
has xac o	nephew	0.08	daughter-in-law	0.05
has xam	official	0.18
has xang	resident	0.22	official	0.36	family of foreign veteran	0.09	nephew	0.42	grandchild	-0.2	niece	-0.03	daughter	0.14
has xanh	resident	-1.15	official	-0.09	finder	0.54	witness	-0.07	family	0.19	grandchild	-0.09
has xat	kin	-0.1	resident	0.23	nephew	0.12	brother	0.05
has xay	comrade	-0.06	resident	0.16	official	-0.43	nephew	-0.28	family	0.68	niece	-0.12	daughter	-0.01
has xe	comrade	0.29	resident	-0.61	volunteer	0.03	witness	0.11	family of foreign veteran	-0.01	nephew	0.01	family	-0.25	brother	0.49	sister	-0.04	wife	0.29	son	-0.08	child	0.05	sister-in-law	-0.11
has xe anh	kin	-0.31	brother	0.01
has xe bo	comrade	-0.1	witness	0.06
has xe chay	kin	-0.1
has xe cho	volunteer	0.3	witness	0.14
has xe tang	comrade	0.27	resident	-0.25	witness	0.1	niece	0.24	sister	-0.04	wife	0.05
has xe toi	comrade	0.18
has xe ui	kin	0.05	comrade	-0.19	foreign veteran	0.08
has xem	comrade	-0.6	resident	0.77	official	-0.44	finder	-0.06	volunteer	0.48	witness	-0.5	nephew	-0.29	grandchild	0.15	brother	0.13	niece	-0.13	son	0.1	child	-0.02
has xem co	kin	-0.12	official	0.1	volunteer	0.03	organisation	0.11
has xem giup	resident	0.31	family	0.08	grandchild	0.06
has xep	kin	-0.63	comrade	0.06	resident	0.31	finder	0.5	volunteer	-0.16	witness	-0.13
has xep da	kin	-0.44	official	0.06	finder	0.12
has xet	kin	0.6	comrade	-0.11	resident	-0.08	official	-0.14	nephew	-0.27	family	0.15	brother	0.08	niece	-0.22	wife	0.01
has xet nghiem	kin	0.28	resident	-0.09	nephew	-0.05	family	0.14	brother	0.17	son	0.03
has xi	kin	-0.77	comrade	0.33	resident	0.41	official	-0.15	daughter	0.13	wife	0.09
has xi mang	comrade	0.2	resident	0.35	brother	0.04	wife	0.01
has xiem	comrade	-0.31	resident	-0.03	official	0.05	brother	0.04
has xieng	kin	0.39	comrade	-0.03	resident	-0.38	nephew	-0.22	family	-0.05	niece	0.04	daughter	0.39
has xieng khoang	kin	0.34	comrade	-0.04	resident	-0.31	organisation	0.01	nephew	-0.19	daughter	0.4	wife	0.02
has xin	kin	0.68	comrade	-0.47	resident	-0.28	finder	-0.04	cemetery keeper	-0.12	volunteer	-0.26	witness	-0.48	organisation	0.2	teacher	0.21	foreign veteran	0.26	family of foreign veteran	-0.06	nephew	-0.08	family	-0.24	brother	0.16	daughter	-0.02	wife	0.17	child	0.02	sister-in-law	-0.34
has xin bao	kin	-0.7	comrade	-0.02	official	0.23	volunteer	0.16	brother	0.05
has xin bo	kin	0.08	comrade	0.04	grandchild	0.14
has xin cac	kin	-0.19	comrade	0.18	resident	0.3	official	-0.15
has xin chao	kin	-0.3	comrade	-0.04	official	0.12	foreign veteran	0.04	niece	0.01	daughter	0.11
has xin cho	kin	0.38	nephew	0.14	grandchild	-0.22	brother	0.07
has xin dinh	kin	0.32	nephew	-0.08	brother	0.02	son	0.05
has xin duoc	kin	0.3	comrade	-0.1	resident	-0.1	nephew	-0.1	family	-0.4	grandchild	0.04	brother	0.29	sister	-0.03	wife	0.31	son	-0.06
has xin goi	family	-0.15	daughter	0.1	great-grandchild	0.07
has xin gui	kin	-0.14	comrade	0.19	finder	0.13	witness	0.09	organisation	0.24	nephew	-0.2	family	0.15	niece	0.06
has xin hoi	kin	0.88	comrade	-0.1	resident	-0.23	official	-0.5	nephew	0.05	family	0.02	niece	-0.07	sister	-0.11	daughter	-0.41	wife	0.08	son	0.26
has xin ke	family	0.03
has xin lien	comrade	-0.03
has xin loi	kin	-0.4	foreign veteran	0.06	family	0.2
has xin nhan	kin	0.17	finder	-0.06	nephew	-0.04	family	0.07	wife	0.01	son	-0.06
has xin noi	comrade	0.08	resident	0.18	teacher	0.02	nephew	-0.12	grandchild	0.01
has xin phep	kin	-0.31	comrade	0.01	nephew	0.09	family	-0.19	grandchild	-0.23	brother	0.38	daughter	-0.05
has xin sua	kin	0.3	nephew	-0.01	family	0.03	brother	0.04	niece	-0.06	child	0.04
has xin tim	nephew	-0.11	family	-0.22	grandchild	0.28	brother	0.08	son	0.1	sister-in-law	0.05
has xin tra	resident	-0.22	cemetery keeper	0.17	nephew	0.27	grandchild	-0.05	daughter-in-law	0.06
has xin ve	kin	0.04	resident	-0.05	child	0.09
has xin xac	kin	0.27	grandchild	-0.09	son	0.31	child	0.04
has xo	kin	0.36	comrade	-0.01	teacher	0.22	nephew	-0.04	niece	0.11
has xoa	kin	0.26	official	0.17	nephew	-0.07	sister	0.21	daughter-in-law	0.06
has xoai	comrade	0.18	resident	-0.19	finder	0.03	volunteer	-0.06	witness	-0.27	organisation	0.07	family of foreign veteran	0.11	nephew	0.24	family	-0.02	grandchild	-0.38	daughter-in-law	0.01
has xoan	kin	0.24	teacher	0.08	family	-0.1	great-grandchild	0.15
has xoi	resident	-0.27	organisation	0.09	son	0.03
has xom	kin	-0.99	resident	1.07	volunteer	0.59	foreign veteran	-0.01	nephew	0.1	family	-0.37	grandchild	-0.24	brother	0.09	daughter	0.26	child	-0.07	daughter-in-law	0.11	great-grandchild	0.02
has xom ben	kin	0.12	volunteer	0.04	nephew	-0.25	great-grandchild	0.11
has xom toi	kin	-0.24	resident	0.34	official	0.07
has xong	comrade	0.41	official	-0.02	nephew	0.01	brother	0.05	sister	0.09	daughter	-0.1	wife	-0.05	son	0.07
has xu	kin	-0.28	comrade	-0.12	witness	-0.27	organisation	0.16	researcher	0.13	nephew	-0.24	niece	-0.09	great-grandchild	0.23
has xua	kin	-0.17	comrade	-0.19	resident	0.07	official	0.27	finder	-0.22	volunteer	0.01	witness	0.08	family	0.12	grandchild	0.3	brother	-0.01	sister-in-law	0.37
has xua la	kin	0.16	official	0.26	finder	-0.15	sister-in-law	0.02
has xuan	kin	-0.52	comrade	0.52	official	-0.31	finder	-0.07	witness	-0.08	foreign veteran	-0.54	family of foreign veteran	-0.28	researcher	0.11	nephew	0.22	family	-0.54	grandchild	0.04	brother	0.19	niece	0.02	daughter	-0.22	child	-0.31	great-grandchild	-0.04
has xuan bach	kin	-0.4	comrade	0.06
has xuan dinh	comrade	0.1	researcher	0.09
has xuan loc	resident	-0.08	volunteer	0.07	grandchild	-0.23	niece	0.3	daughter-in-law	0.05
has xuan son	kin	0.28	comrade	-0.13
has xuan truong	comrade	0.21	official	0.07
has xuc	kin	0.08	resident	-0.42	finder	0.29	family	0.13
has xung	comrade	-0.53	resident	0.24	official	0.01	finder	-0.13	volunteer	0.05	nephew	-0.06	grandchild	-0.41	brother	0.14	niece	0.16	sister	0.24	daughter	-0.14	son	-0.24
has xung la	kin	0.03	resident	0.1	official	-0.01	niece	-0.03	sister	0.12	child	0.02
has xung phong	kin	0.23	comrade	-0.29	resident	-0.1	grandchild	-0.09	niece	0.17	sister	0.03	great-grandchild	0.01
has xuong	kin	0.12	comrade	0.04	resident	-0.17	official	-0.23	finder	1.05	cemetery keeper	-0.37	volunteer	-0.21	witness	0.24	organisation	-0.41	family of foreign veteran	-0.05	nephew	-0.03	family	0.12	grandchild	0.23	niece	-0.04	sister	-0.43	daughter	0.06	wife	-0.04	son	0.17	sister-in-law	0.18
has xuong chon	great-grandchild	0.04
has xuong nam	finder	0.29	grandchild	0.09
has xuong nguoi	resident	0.2	finder	0.06
has xuong o	finder	0.12
has xuong ong	kin	-0.18	resident	-0.01	official	-0.12	finder	0.3
has xuong song	official	-0.1	witness	0.25	great-grandchild	0.06
has xuyen	comrade	0.18	resident	-0.2	official	-0.39	finder	-0.38	cemetery keeper	-0.26	volunteer	0.17	witness	0.21	organisation	-0.22	foreign veteran	-0.2	family of foreign veteran	-0.01	researcher	0.06	nephew	-0.3	grandchild	-0.08	niece	-0.3	sister	0.38	daughter	-0.05	son	0.45	daughter-in-law	-0.05
has y	kin	-0.28	resident	0.17	official	0.42	finder	-0.56	volunteer	-0.25	witness	-0.13	organisation	-0.24	teacher	0.16	foreign veteran	0.04	family of foreign veteran	-0.15	nephew	-0.15	family	0.11	grandchild	-0.27	niece	0.07	son	0.14	great-grandchild	0.04
has y nguyen	kin	-0.15	family	0.19
has y si	kin	0.1	comrade	-0.41	finder	0.09	volunteer	-0.19	witness	-0.07	sister	0.01	wife	0.02	child	0.06
has y ta	comrade	0.3	resident	-0.44	official	0.08	volunteer	-0.21	witness	-0.18	grandchild	0.21	daughter	-0.05	wife	-0.01	son	0.24
has y te	kin	0.09	comrade	-0.26	official	0.22	finder	-0.22	witness	0.23	nephew	-0.25	family	0.51
has y yen	kin	-0.01	comrade	0.04	resident	0.14	official	-0.21	cemetery keeper	0.12	witness	0.07	organisation	0.01	daughter	0.03
has ya	finder	0.05	volunteer	0.44
has year	foreign veteran	-0.35	family of foreign veteran	0.44	nephew	-0.28	daughter	0.08	sister-in-law	0.12	great-grandchild	0.01
has years	kin	-0.19	official	0.05	volunteer	0.04	daughter-in-law	0.13	sister-in-law	0.15
has yen	kin	0.25	comrade	0.16	resident	-0.56	official	0.52	finder	-0.1	cemetery keeper	0.47	organisation	-0.17	teacher	0.1	foreign veteran	-0.12	family of foreign veteran	0.04	family	0.05	brother	-0.42	niece	-0.05	daughter	0.02	son	-0.02	child	-0.2	daughter-in-law	0.22	great-grandchild	-0.04
has yen dinh	niece	0.07
has yen ha	finder	0.17
has yen mo	comrade	0.04	sister	-0.18
has yen ngua	comrade	0.37	great-grandchild	0.02
has yen phong	kin	0.28	volunteer	0.07	family	-0.07	grandchild	0.28	niece	-0.2
has yen thanh	comrade	0.19	resident	-0.01	official	0.24
has yen the	kin	0.01	witness	0.08
has yen tu	niece	-0.06	sister	0.06
has yeu	kin	-0.46	comrade	-0.05	resident	-0.21	witness	-0.01	organisation	0.08	nephew	0.04	family	-0.13	grandchild	0.15	wife	0.04	son	-0.04	child	0.12
has yeu lam	kin	0.03
has you	kin	0.32	finder	-0.49	witness	-0.02	organisation	0.11	family of foreign veteran	-0.15	researcher	0.11	niece	0.26	daughter	-0.01
has young	kin	-0.42	foreign veteran	0.1	family of foreign veteran	0.05
has your	kin	0.04	comrade	-0.1	resident	-0.01	finder	-0.09	organisation	0.08	foreign veteran	0.44	family of foreign veteran	-0.12	nephew	-0.15	grandchild	0.24	niece	0.06
has zalo	resident	0.11	official	-0.02	finder	0.02	cemetery keeper	0.1	nephew	0.21	family	-0.47	daughter	-0.01
he	kin	-0.19	comrade	0.06	resident	-0.21	official	0.09	finder	0.09	volunteer	-0.14	witness	-0.22	teacher	-0.15	foreign veteran	-0.06	nephew	0.15	grandchild	-0.09	brother	0.79	niece	-0.57	sister	-0.89	daughter	-0.59	wife	-0.18	son	0.79
he or she	kin	-0.09	resident	-0.33	official	-0.49	finder	-0.05	cemetery keeper	-0.41	volunteer	-0.12	witness	-0.33	organisation	-0.22	teacher	-0.62	foreign veteran	-0.19	family of foreign veteran	-0.13	researcher	-0.26	nephew	0.38	family	0.09	grandchild	0.01	brother	0.2	niece	-0.89	sister	-1.28	daughter	-1	wife	-0.77	son	-0.09	child	0.1	daughter-in-law	-0.31	sister-in-law	-0.35	great-grandchild	-0.12
kin 0	kin	-1.5	comrade	0.77	resident	-0.02	official	0.38	finder	0.32	cemetery keeper	0.24	volunteer	0.25	organisation	0.08	foreign veteran	0.2	family of foreign veteran	-0.72	nephew	-0.19	family	0.87	grandchild	-0.41	brother	-0.13	sister	-0.1	son	0.04	child	-0.38	daughter-in-law	-0.79	great-grandchild	0.13
kin 1	kin	0.39	comrade	-0.65	official	-0.16	finder	-0.48	cemetery keeper	-0.63	volunteer	-0.17	witness	-0.05	organisation	-0.78	teacher	-0.23	foreign veteran	-0.43	family of foreign veteran	0.12	researcher	-0.68	family	-0.46	grandchild	-0.12	brother	0.03	niece	-0.14	sister	-0.02	daughter	-0.04	son	-0.52	child	-0.08	sister-in-law	-0.15
kin 2	kin	0.53	comrade	-1.04	resident	-0.26	official	-1.32	finder	-0.12	cemetery keeper	-0.57	volunteer	-0.93	witness	-0.17	teacher	-0.16	foreign veteran	-0.42	researcher	-0.01	nephew	-0.39	family	-0.54	grandchild	0.19	niece	0.26	sister	-0.12	wife	-0.12	son	-0.05	child	0.29	great-grandchild	-0.54
kin anh	kin	0.46	comrade	-0.48	resident	-0.31	nephew	-0.36	family	-0.24	grandchild	-0.17	brother	0.29	niece	-0.11	sister	0.53	daughter	-0.43	wife	-0.63	son	-0.27	sister-in-law	0.04
kin anh & he or she	comrade	-0.18	resident	-0.08	nephew	-0.27	family	-0.06	grandchild	-0.06	brother	0.47	niece	-0.17	wife	-0.24	son	-0.08	sister-in-law	0.04
kin anh & she	kin	0.41	comrade	-0.12	resident	-0.06	brother	-0.21	sister	0.53	daughter	-0.09	wife	-0.14
kin anh trai	kin	0.19	comrade	-0.24	nephew	-0.01	family	-0.54	brother	0.17	niece	0.01	sister	0.39	daughter	-0.02	wife	-0.14	son	-0.04
kin anh trai & he or she	kin	0.07	comrade	-0.06	family	-0.37	brother	0.26	niece	0.21
kin ba	kin	0.28	nephew	-0.12	grandchild	-0.19	daughter	0.34	child	0.29
kin ba & he or she	kin	0.13	nephew	-0.09	grandchild	-0.01	daughter	0.01	child	0.33
kin bác	kin	0.32	comrade	-0.35	resident	-0.26	volunteer	-0.19	witness	-0.14	nephew	-0.02	family	0.09	grandchild	-0.2	brother	-0.38	niece	0.31	sister	-0.28	daughter	-0.27	wife	-0.14	son	-0.26	child	-0.16	daughter-in-law	-0.15	sister-in-law	-0.03	great-grandchild	-0.1
kin bác & he or she	kin	0.15	comrade	-0.29	resident	-0.15	volunteer	-0.07	witness	-0.06	family	0.19	grandchild	-0.04	brother	-0.25	sister	-0.1	daughter	-0.05	son	-0.15	child	-0.05	daughter-in-law	-0.06
kin bác & she	nephew	-0.13	niece	0.43
kin bố	kin	-0.13	comrade	-0.13	resident	-0.18	volunteer	-0.06	family	-0.23	grandchild	-0.73	brother	-0.23	niece	-0.65	sister	-0.21	daughter	0.39	wife	-0.01	son	0.35	child	0.01	sister-in-law	-0.06	great-grandchild	-0.02
kin bố & he or she	kin	-0.29	resident	-0.41	volunteer	-0.04	nephew	0.12	grandchild	-0.58	brother	-0.09	niece	-0.18	son	0.37	child	0.13	daughter-in-law	-0.14
kin bố & she	kin	0.04	comrade	-0.19	niece	-0.22	daughter	0.78	son	-0.31
kin cha	kin	-0.06	comrade	-0.22	resident	0.17	official	-0.06	witness	-0.05	nephew	-0.14	family	-0.12	grandchild	-0.04	brother	-0.03	niece	-0.14	sister	-0.16	daughter	0.46	wife	-0.11	child	0.06	daughter-in-law	0.1
kin cha & he or she	kin	-0.15	comrade	-0.06	nephew	-0.03	daughter	0.04	child	0.18
kin cha & she	resident	0.03	sister	-0.02	daughter	0.3
kin chú	kin	0.24	comrade	-0.16	cemetery keeper	-0.06	nephew	0.1	family	-0.26	grandchild	-0.33	niece	0.26	sister	-0.11	daughter	-0.33	wife	-0.13	son	-0.14	child	-0.06
kin chú & he or she	kin	0.16	comrade	-0.13	nephew	0.23	family	-0.11	grandchild	-0.17	niece	-0.09	son	-0.04	child	-0.02
kin chú & she	nephew	-0.19	niece	0.73	daughter	-0.04
kin chồng	comrade	-0.07	official	-0.07	witness	-0.18	nephew	-0.1	family	-0.12	grandchild	0.12	brother	-0.27	niece	-0.34	sister	-0.13	daughter	-0.47	wife	0.83	son	-0.2	sister-in-law	-0.33	great-grandchild	-0.01
kin chồng & he or she	kin	-0.1	grandchild	0.03	wife	0.26	son	-0.07
kin chồng & she	kin	0.31	comrade	-0.2	resident	-0.04	niece	-0.19	sister	-0.39	daughter	-0.31	wife	0.53	sister-in-law	-0.1
kin con trai	resident	0.02	grandchild	0.01
kin cô	kin	-0.14	comrade	0.17	nephew	0.36	family	0.14	niece	0.06
kin cô & he or she	kin	-0.36	comrade	0.21	nephew	0.25	niece	0.12
kin cậu	kin	0.56	comrade	-0.4	resident	-0.21	nephew	0.41	family	-0.01	grandchild	-0.22	brother	-0.23	niece	0.08	daughter	-0.27	wife	-0.06	son	-0.14	child	-0.13
kin cậu & he or she	kin	0.32	comrade	-0.29	resident	-0.14	nephew	0.4	grandchild	-0.45	brother	-0.14	niece	-0.05	sister	0.05	son	-0.1	child	-0.04
kin cụ	kin	-0.21	comrade	0.15	organisation	0.04	nephew	-0.06	family	-0.09	grandchild	0.1	great-grandchild	0.63
kin cụ & he or she	kin	-0.12	comrade	0.16	organisation	0.05	nephew	-0.04	family	-0.09	grandchild	0.22	great-grandchild	0.52
kin em	kin	-0.05	resident	0.04	family	0.34	brother	-0.06	sister	0.18	daughter	-0.07	sister-in-law	0.18
kin em & he or she	comrade	0.04	resident	0.09	family	0.44
kin em trai	comrade	-0.1	family	-0.19	grandchild	0.02	brother	0.15	niece	-0.19	sister	0.26
kin em trai & he or she	family	-0.01	brother	0.54	sister	-0.11
kin few	kin	0.82	comrade	-0.37	resident	-0.9	official	-1.04	finder	-0.68	cemetery keeper	-0.47	volunteer	-0.67	witness	-0.63	organisation	-0.21	teacher	-0.32	foreign veteran	-0.09	nephew	0.36	family	-0.47	grandchild	-0.24	brother	-0.25	niece	-0.12	wife	-0.04	child	-0.06	sister-in-law	-0.42
kin many	comrade	-0.15	family	0.08	grandchild	0.09	brother	-0.09	niece	-0.19	wife	-0.13
kin thầy	official	0.1	finder	-0.07	nephew	0.06	family	-0.06	son	0.14
kin thầy & he or she	finder	-0.07	nephew	0.06	family	-0.06	son	0.14
kin vợ	kin	-0.37	resident	0.1	nephew	0.18
kin ông	comrade	0.07	resident	-0.04	official	-0.1	volunteer	-0.1	witness	-0.42	nephew	-0.59	family	0.04	grandchild	0.41	brother	-0.08	niece	-0.4	sister	-0.32	daughter	-0.06	son	-0.11	child	-0.22	daughter-in-law	-0.19	sister-in-law	-0.16	great-grandchild	0.05
kin ông & he or she	kin	0.16	comrade	0.12	resident	-0.05	official	-0.25	volunteer	-0.02	witness	-0.33	nephew	-0.5	grandchild	0.12	niece	-0.5	sister	-0.1	daughter	-0.29	son	-0.03	child	-0.19	daughter-in-law	-0.14	sister-in-law	-0.04	great-grandchild	0.11
kin ông & she	kin	-0.25	grandchild	0.27
length 0	kin	0.26	comrade	-0.35	resident	-0.3	official	-0.53	finder	-0.45	cemetery keeper	-0.28	volunteer	-0.87	witness	-0.17	organisation	-0.66	teacher	-0.11	foreign veteran	-0.07	family of foreign veteran	-0.65	researcher	-0.11	nephew	-0.26	family	-0.02	grandchild	-0.05	brother	-0.64	sister	-0.51	daughter	-0.33	son	-0.07	child	-0.18	daughter-in-law	0.05	great-grandchild	-0.49
length 1	kin	0.26	resident	-0.37	finder	-0.06	cemetery keeper	-0.42	volunteer	-0.17	witness	-0.54	organisation	-0.13	teacher	-0.3	foreign veteran	-0.14	family of foreign veteran	0.03	researcher	-0.86	nephew	-0.14	family	0.31	grandchild	-0.36	brother	-0.16	niece	-0.31	sister	-0.47	daughter	-0.53	wife	-0.56	son	-0.67	child	0.17	daughter-in-law	-0.64	sister-in-law	-0.26	great-grandchild	-0.03
length 2	kin	-0.01	comrade	-0.31	resident	-0.08	official	0.02	finder	0.19	cemetery keeper	0.16	volunteer	0.25	witness	-0.36	organisation	0.14	foreign veteran	-0.08	family	-0.14	grandchild	0.03	niece	-0.02	daughter	0.1	wife	-0.27	son	0.03	child	-0.02	daughter-in-law	-0.07	great-grandchild	-0.05
length 3	kin	0.15	comrade	-0.24	resident	0.04	official	-0.46	finder	-0.5	cemetery keeper	-0.38	volunteer	-0.3	witness	0.02	organisation	-0.17	teacher	-0.3	foreign veteran	-0.11	family of foreign veteran	-0.41	nephew	0.04	family	-0.35	grandchild	0.01	brother	-0.03	niece	-0.09	sister	0.15	daughter	0.02	wife	0.02	child	-0.39	daughter-in-law	0.07	sister-in-law	-0.11	great-grandchild	0.08
length 4	kin	-0.08	comrade	0.07	resident	0.23	nephew	-0.15	grandchild	-0.36	niece	0.28	wife	0.09
length 5	kin	-0.6	official	-0.04	witness	0.12	foreign veteran	0.13	family of foreign veteran	0.14
length 6	kin	-0.08	comrade	0.37	resident	-0.18	official	0.03	sister	0.06	son	-0.05
mine anh	kin	0.81	comrade	-1.13	resident	-0.49	finder	-0.15	cemetery keeper	-0.25	volunteer	-0.1	witness	-0.27	nephew	-1.06	grandchild	-0.36	brother	1.29	niece	-0.26	sister	0.61	daughter	-0.47	wife	-0.44	son	-0.79	child	-0.23	daughter-in-law	-0.12
mine anh rể	kin	0.32	resident	-0.12	family	0.11	sister-in-law	0.28
mine anh trai	kin	0.53	comrade	-0.14	nephew	-0.23	family	0.04	grandchild	-0.38	brother	0.47	sister	0.32	daughter	-0.06	wife	-0.18	son	-0.24
mine ba	kin	0.02	resident	0.16	witness	-0.06	nephew	-0.27	family	-0.03	grandchild	-0.05	niece	-0.18	sister	-0.01	daughter	0.63	wife	0.15	child	0.26
mine bà	kin	0.79	comrade	-0.78	resident	-0.27	official	-0.53	volunteer	0.01	witness	-0.07	nephew	-0.45	family	-0.05	grandchild	1.11	brother	-0.81	niece	0.03	sister	-0.75	wife	-0.35	son	-0.25	child	0.07	daughter-in-law	-0.56	sister-in-law	-0.31	great-grandchild	0.04
mine bác	kin	0.11	comrade	-0.48	resident	-0.7	official	-0.09	cemetery keeper	-0.03	volunteer	-0.3	nephew	0.64	grandchild	-0.78	brother	-0.25	niece	0.45	sister	-0.61	daughter	-0.58	wife	-0.27	son	-0.38	child	-0.4	daughter-in-law	-0.28	sister-in-law	-0.18
mine bố	kin	0.09	comrade	-0.39	official	-0.46	finder	-0.2	cemetery keeper	-0.01	witness	-0.23	teacher	-0.12	foreign veteran	-0.04	nephew	0.12	family	-0.68	grandchild	-0.19	brother	-0.51	niece	-0.23	sister	-0.37	daughter	0.66	wife	-0.54	son	0.87	child	0.63	daughter-in-law	0.06	sister-in-law	-0.44	great-grandchild	-0.64
mine bố chồng	witness	0.11	nephew	-0.01	grandchild	-0.22	wife	-0.08	daughter-in-law	0.83
mine cha	comrade	-0.15	official	-0.16	finder	-0.12	witness	0.19	nephew	-0.43	family	-0.45	grandchild	-0.32	niece	-0.1	daughter	0.78	wife	-0.23	child	0.17	daughter-in-law	0.06
mine cháu	kin	0.18	resident	0.12	official	-0.43	volunteer	-0.07	family	0.4	grandchild	0.83	brother	-0.35	niece	-0.23	sister	-0.22	son	-0.42	daughter-in-law	-0.01	great-grandchild	-0.16
mine chú	kin	0.86	comrade	-0.58	resident	-1.03	official	-0.05	finder	-0.05	cemetery keeper	-0.13	nephew	0.84	family	-0.13	grandchild	-0.84	brother	-0.28	niece	0.37	sister	-0.28	daughter	-0.62	wife	-0.29	son	-0.62
mine chị	kin	0.32	comrade	-0.35	nephew	-0.28	family	0.24	grandchild	-0.15	brother	0.35	niece	0.37	sister-in-law	0.11
mine chị gái	resident	0.12	nephew	-0.39	family	0.17	brother	-0.09	sister	0.4	sister-in-law	0.05
mine chồng	kin	0.55	comrade	-0.68	resident	-0.17	official	-0.26	volunteer	-0.09	witness	-0.33	nephew	-0.06	family	-0.28	grandchild	-0.17	brother	-0.62	niece	-0.61	sister	-0.23	daughter	-0.26	wife	1.2	son	-0.56	child	-0.05	sister-in-law	0.21	great-grandchild	-0.17
mine con	comrade	-0.01	resident	0.12	official	-0.04	witness	-0.03	nephew	0.4	grandchild	-0.15	brother	0.05	niece	-0.02	wife	0.13	daughter-in-law	-0.12	sister-in-law	-0.03	great-grandchild	-0.1
mine con gái	kin	-0.43	comrade	-0.17	resident	0.51	official	0.29	finder	0.07	nephew	-0.18	family	-0.21	grandchild	-0.17	brother	-0.2	daughter	0.16	wife	0.47	child	-0.02	daughter-in-law	0.04
mine con trai	resident	0.01	official	-0.03
mine cô	kin	0.28	comrade	0.01	resident	-0.2	official	-0.1	nephew	0.68	family	0.11	grandchild	0.17	brother	-0.2	sister	-0.08	daughter	-0.38	wife	-0.07
mine cậu	kin	0.62	comrade	-0.55	resident	-0.49	volunteer	-0.1	witness	0.07	nephew	0.53	grandchild	-0.36	brother	-0.13	niece	0.32	daughter	-0.42	wife	-0.1	son	-0.31	daughter-in-law	-0.06	sister-in-law	-0.03
mine cụ	comrade	0.12	official	-0.38	witness	-0.05	organisation	0.01	foreign veteran	0.09	nephew	-0.59	family	-0.05	grandchild	0.31	brother	-0.11	daughter-in-law	0.06	great-grandchild	0.82
mine dì	kin	-0.15	comrade	0.6	resident	-0.38	organisation	0.1	nephew	-0.17	grandchild	-0.56	brother	0.19	niece	0.47	daughter	0.03	son	0.07	child	0.05
mine dượng	family	0.16	daughter	-0.06
mine em	kin	0.5	comrade	-0.14	official	0.02	nephew	-0.06	family	0.12	brother	0.47	niece	-0.38	sister	0.21	daughter	-0.11	wife	-0.1	son	-0.34	sister-in-law	0.69	great-grandchild	-0.06
mine em gái	comrade	-0.13	resident	-0.15	official	0.14	volunteer	0.03	family	-0.06	niece	-0.03	sister	0.74	daughter	-0.34
mine em trai	comrade	-0.11	nephew	-0.46	brother	0.62	niece	-0.16	sister	0.02	daughter	-0.19	son	-0.3	child	0.03	sister-in-law	-0.1
mine mon père	kin	-0.17	family of foreign veteran	0.42	daughter	0.21
mine my brother	kin	-0.17	family of foreign veteran	0.45	nephew	-0.01	brother	0.08
mine my dad	kin	-0.07	foreign veteran	-0.02	family of foreign veteran	0.16
mine my father	kin	-0.11	comrade	0.3	resident	0.09	family of foreign veteran	-0.37	nephew	0.08	grandchild	-0.21	niece	-0.15	daughter	0.49
mine my uncle	resident	0.17	grandchild	-0.02	niece	0.23	daughter	-0.03
mine mẹ	kin	0.97	comrade	-0.26	resident	-0.24	official	-0.23	finder	-0.4	volunteer	-0.16	witness	0.17	teacher	-0.1	nephew	0.32	family	-0.47	grandchild	-0.29	brother	-0.27	niece	-0.32	sister	0.54	daughter	0.32	wife	-0.25	son	0.12	child	0.1	daughter-in-law	-0.19	sister-in-law	-0.5
mine mẹ chồng	resident	-0.04	family	-0.11	wife	-0.06	daughter-in-law	0.63	sister-in-law	0.17
mine mợ	kin	-0.24	comrade	-0.07	resident	0.12	teacher	0.17	nephew	0.15	family	-0.33	grandchild	0.32	niece	-0.41	sister	0.19	child	0.07
mine thầy	kin	0.53	resident	-0.05	witness	-0.03	foreign veteran	0.03	nephew	0.15	brother	-0.01	daughter	0.27	son	0.11	child	0.05
mine vợ	kin	-0.63	resident	0.52	official	-0.01	niece	0.01	child	0.07
mine ông	kin	0.52	resident	-0.49	official	-0.78	volunteer	-0.13	witness	-0.01	organisation	-0.17	foreign veteran	-0.08	nephew	-0.44	family	-0.49	grandchild	1.24	brother	-0.67	niece	-0.47	sister	-0.79	daughter	-0.52	wife	-0.05	son	-0.07	child	-0.86	daughter-in-law	-0.6	sister-in-law	-0.03	great-grandchild	0.28
named	comrade	-0.18	resident	-0.28	official	0.03	finder	-0.23	cemetery keeper	-0.02	volunteer	-0.39	witness	-0.35	organisation	-1.29	teacher	-0.08	foreign veteran	-0.49	family of foreign veteran	-0.81	researcher	-0.14	nephew	-0.32	family	-0.11	grandchild	-0.26	brother	0.04	niece	0.15	sister	-0.24	daughter	-0.1	wife	-0.3	child	-0.44	daughter-in-law	-0.14	sister-in-law	-0.3	great-grandchild	-0.52
no kin	kin	-0.72	comrade	0.15	resident	0.01	official	-0.03	cemetery keeper	-0.04	volunteer	0.09	witness	0.19	organisation	-0.04	family of foreign veteran	0.25	researcher	-0.17	nephew	0.07	family	0.35	grandchild	-0.07	brother	0.1	sister	-0.22	wife	0.1	son	0.19	child	0.03	daughter-in-law	0.02	sister-in-law	-0.08
not named	kin	0.09	comrade	-0.25	resident	-0.19	official	-1.07	cemetery keeper	-0.61	volunteer	-0.02	witness	-0.16	organisation	0.18	teacher	-0.56	family of foreign veteran	0.03	researcher	-0.16	nephew	0.03	family	-0.03	grandchild	-0.02	brother	-0.61	niece	-0.6	daughter	-0.03	wife	-0.03	son	-0.57	daughter-in-law	-0.03
people 0	comrade	-0.35	resident	-0.07	finder	-0.38	volunteer	-0.25	witness	-0.55	organisation	-0.14	teacher	-0.06	foreign veteran	0.21	family of foreign veteran	0.03	researcher	-0.3	nephew	0.29	family	-0.26	brother	-0.05	niece	-0.22	son	-0.01	child	0.03	great-grandchild	-0.19
people 1	kin	-0.19	comrade	-0.32	resident	-0.5	official	-0.54	finder	0.17	cemetery keeper	-0.16	volunteer	-0.37	organisation	-0.26	teacher	-0.69	family of foreign veteran	0.42	nephew	-0.02	family	-0.12	grandchild	-0.41	niece	-0.3	sister	-0.43	daughter	-0.22	wife	-0.1	daughter-in-law	-0.03	great-grandchild	0.05
people 2	kin	0.21	comrade	-0.47	resident	-0.04	official	-0.44	finder	0.05	volunteer	-0.33	witness	0.01	organisation	-0.48	family of foreign veteran	-0.3	researcher	-0.33	nephew	-0.17	family	0.3	brother	-0.23	niece	-0.41	sister	-0.01	daughter	-0.07	son	-0.07	daughter-in-law	-0.08	sister-in-law	-0.09	great-grandchild	-0.7
people few	comrade	0.11	official	0.02	finder	-0.02	cemetery keeper	-0.03	volunteer	0.21	organisation	-0.16	teacher	-0.11	foreign veteran	-0.73	family of foreign veteran	-0.23	nephew	-0.12	family	-0.21	brother	0.01	niece	0.2	sister	-0.15	daughter	-0.12	son	-0.16	child	-0.37	great-grandchild	0.09
people many	kin	0.16	comrade	0.03	official	0.05	finder	-0.66	cemetery keeper	-0.21	witness	-0.45	organisation	0.48	teacher	0.02	foreign veteran	-0.31	family of foreign veteran	-0.48	researcher	0.01	grandchild	-0.15	brother	-0.1	niece	0.04	daughter	0.22	wife	-0.43	child	-0.09	daughter-in-law	-0.16
phones 0	kin	-0.2	comrade	-0.1	resident	-0.18	official	-0.23	finder	-0.85	cemetery keeper	-0.75	volunteer	-0.19	witness	-0.13	teacher	-0.5	foreign veteran	-0.15	researcher	-0.08	nephew	-0.05	grandchild	-0.15	brother	-0.13	niece	-0.54	sister	-0.08	daughter	-0.35	son	-0.38	daughter-in-law	-0.04	sister-in-law	-0.05
phones 1	kin	0.27	comrade	-0.48	resident	-0.31	official	-0.21	finder	0.35	cemetery keeper	0.03	volunteer	-0.24	witness	-0.49	organisation	-0.86	teacher	-0.02	foreign veteran	-0.13	family of foreign veteran	-0.52	researcher	-0.51	nephew	-0.32	grandchild	-0.12	niece	0.26	sister	-0.32	daughter	0.17	wife	-0.55	child	-0.38	daughter-in-law	-0.13	sister-in-law	-0.27	great-grandchild	-0.46
phones 2	kin	0.32	nephew	0.41	family	-0.04	brother	-0.38	sister	0.15
questions 0	kin	-0.32	comrade	0.03	resident	-0.03	official	-0.14	cemetery keeper	-0.07	volunteer	-0.2	witness	-0.23	organisation	-0.28	teacher	-0.5	foreign veteran	-0.01	family of foreign veteran	-0.25	researcher	-0.36	nephew	-0.18	family	-0.16	grandchild	-0.11	brother	-0.11	niece	-0.29	sister	0.04	wife	-0.01	son	-0.04	child	-0.02	daughter-in-law	-0.31	great-grandchild	-0.63
questions 1	kin	0.6	comrade	-0.79	resident	-0.66	official	-0.25	finder	-0.3	cemetery keeper	-0.68	volunteer	-0.66	witness	-0.49	organisation	-0.22	foreign veteran	-0.45	family of foreign veteran	-0.13	nephew	-0.12	family	0.24	grandchild	-0.02	brother	-0.09	niece	0.04	sister	-0.49	daughter	-0.2	wife	-0.37	son	-0.25	child	-0.12	daughter-in-law	-0.3	sister-in-law	-0.53
questions 2	kin	0.12	comrade	-0.27	resident	-0.04	official	-0.07	finder	-0.34	volunteer	0.04	witness	-0.01	family of foreign veteran	0.13	nephew	0.37	family	-0.35	grandchild	-0.39	brother	-0.08	son	-0.1	daughter-in-law	0.25
ruled None	kin	0.43	comrade	0.22	resident	0.21	official	0.16	finder	0.28	cemetery keeper	-0.53	volunteer	0.24	witness	0.07	organisation	0.23	teacher	0.32	foreign veteran	-0.01	family of foreign veteran	-0.66	researcher	-0.15	family	0.59	brother	0.01	niece	-0.03	sister	0.21	daughter	-0.19	son	0.03	sister-in-law	-0.6	great-grandchild	-0.05
ruled cemetery keeper	kin	-0.09	comrade	-0.05	resident	-0.23	official	-0.62	cemetery keeper	1.24	volunteer	-0.3	organisation	-0.05	family	0.14
ruled child	kin	-0.23	resident	-0.15	finder	-0.16	nephew	-0.1	family	-0.31	grandchild	-0.62	brother	-0.25	niece	-0.65	sister	-0.34	daughter	0.26	wife	-0.29	son	0.77	child	0.86	great-grandchild	-0.07
ruled comrade	kin	-0.76	comrade	0.96	resident	-0.39	official	-0.34	finder	-0.61	cemetery keeper	-0.21	volunteer	-0.5	witness	-0.36	organisation	0.01	nephew	0.15	family	-0.25	niece	-0.25	sister	-0.02	daughter	-0.09	wife	0.41	daughter-in-law	-0.01	sister-in-law	0.26
ruled daughter	kin	0.17	comrade	-0.44	nephew	-0.14	family	-0.13	grandchild	-0.21	niece	-0.6	sister	-0.3	daughter	1.24	son	-0.54	child	-0.17	daughter-in-law	0.21	sister-in-law	-0.08
ruled family	finder	0.05	grandchild	0.18	niece	-0.24	daughter	-0.06	wife	-0.16	son	-0.01	daughter-in-law	0.55	sister-in-law	0.18
ruled family of foreign veteran	kin	-0.45	comrade	0.18	resident	0.38	official	-0.16	finder	-0.38	volunteer	-0.46	organisation	-0.18	foreign veteran	-1.49	family of foreign veteran	0.97	researcher	-0.1	nephew	-0.46	family	-0.42	grandchild	0.04	daughter	0.6	son	-0.03	child	-0.13	daughter-in-law	0.31
ruled finder	kin	0.13	comrade	-0.5	resident	-0.12	official	-0.06	finder	0.82	cemetery keeper	-0.11	volunteer	-0.49	witness	0.07	organisation	-0.05	foreign veteran	0.07	nephew	-0.12	family	0.05	son	0.29
ruled foreign veteran	kin	-0.6	comrade	-0.12	resident	-0.37	official	-0.09	witness	-0.15	foreign veteran	1.31	family of foreign veteran	-0.56
ruled grandchild	kin	-0.01	comrade	0.28	resident	-0.1	official	-0.19	finder	0.01	volunteer	-0.2	witness	-0.46	nephew	-0.85	grandchild	0.65	brother	-0.05	niece	-0.72	sister	-0.41	daughter	-0.11	son	-0.7	child	-0.33	daughter-in-law	-0.23	sister-in-law	-0.21	great-grandchild	0.69
ruled nephew	kin	0.73	comrade	-0.6	resident	-0.97	official	-0.4	finder	-0.31	cemetery keeper	-0.27	volunteer	-0.62	witness	-0.46	organisation	-0.06	nephew	1.57	grandchild	-1	brother	-1.12	niece	0.06	sister	-0.36	daughter	-0.98	wife	-0.62	son	-1.19	child	-0.96	daughter-in-law	-0.39	sister-in-law	-0.14	great-grandchild	-0.76
ruled niece	kin	0.72	comrade	-0.04	resident	-0.03	nephew	-0.99	grandchild	-0.05	brother	-0.08	niece	1.65	sister	-0.48	daughter	-0.51	wife	-0.3
ruled official	comrade	-0.31	resident	-0.15	official	0.82	finder	-0.24	witness	0.09	family	0.1	grandchild	0.1	brother	0.15	sister	-0.22	child	-0.09
ruled parent	kin	-0.02	nephew	0.01	daughter	0.31
ruled researcher	kin	-0.12	comrade	-0.04	volunteer	0.22	organisation	0.06	foreign veteran	-0.5	family of foreign veteran	-0.07	researcher	0.31
ruled resident	kin	-0.16	comrade	0.2	resident	0.5	official	-0.4	finder	-0.56	witness	0.39	organisation	-0.18	teacher	-0.25	nephew	-0.13	family	0.06	grandchild	-0.28	niece	0.06	daughter	0.18	child	0.47	daughter-in-law	-0.26	sister-in-law	0.03	great-grandchild	0.04
ruled sibling	kin	0.51	comrade	-0.63	resident	-0.02	finder	-0.03	volunteer	-0.07	witness	-0.01	nephew	-0.71	grandchild	-0.02	brother	1.05	sister	0.14	daughter	-0.45	wife	-0.31	son	-0.7	child	-0.27	daughter-in-law	-0.27	sister-in-law	0.05	great-grandchild	-0.01
ruled sister	kin	0.11	comrade	-0.44	resident	-0.21	official	0.02	nephew	-0.24	family	-0.46	brother	-1	sister	1.49	daughter	-0.61	wife	-0.48	sister-in-law	0.17
ruled volunteer	kin	-0.09	comrade	-0.21	official	0.11	cemetery keeper	-0.04	volunteer	0.75	nephew	0.42	grandchild	-0.06	brother	-0.06	niece	-0.2	son	0.08
ruled wife	comrade	-0.05	official	-0.07	witness	-0.18	nephew	-0.1	family	-0.12	grandchild	0.12	brother	-0.27	niece	-0.34	sister	-0.13	daughter	-0.47	wife	0.83	son	-0.2	sister-in-law	-0.33	great-grandchild	-0.01
says:again	comrade	0.31	resident	-0.05	official	-0.3	finder	-0.26	cemetery keeper	-0.08	witness	0.47	teacher	-0.15	family of foreign veteran	-0.22	nephew	-0.28	family	-0.15	grandchild	0.18	brother	-0.11	niece	0.41	sister	0.01	son	0.02	child	-0.27	daughter-in-law	-0.09	sister-in-law	0.04	great-grandchild	-0.38
says:aka	kin	0.37	resident	-0.21	official	-0.29	cemetery keeper	-0.22	witness	0.09	organisation	0.37	teacher	-0.16	family of foreign veteran	-0.39	family	-0.14	brother	0.29	niece	-0.24	sister	0.17	wife	-0.18	son	0.22	daughter-in-law	-0.07	great-grandchild	0.2
says:alive	kin	-0.45	resident	-0.05	finder	-0.24	cemetery keeper	-0.33	volunteer	0.18	witness	0.08	organisation	-0.12	foreign veteran	-0.46	family of foreign veteran	0.21	researcher	-0.52	nephew	-0.08	family	0.17	grandchild	-0.26	brother	-0.31	niece	0.38	sister	-0.22	daughter	-0.45	wife	-0.11	son	-0.06	child	0.73	great-grandchild	-0.53
says:at	kin	-0.21	comrade	-0.17	resident	-0.14	official	-0.34	finder	-0.1	cemetery keeper	-0.36	volunteer	-0.08	witness	-0.29	organisation	-0.16	teacher	-0.41	foreign veteran	-0.2	family of foreign veteran	-0.17	researcher	-0.25	nephew	-0.26	grandchild	-0.23	brother	-0.15	sister	-0.18	daughter	-0.15	wife	-0.29	son	-0.03	child	-0.24	daughter-in-law	-0.13	sister-in-law	-0.22	great-grandchild	-0.32
says:battle	kin	-0.07	comrade	0.31	resident	-0.31	official	-0.16	finder	-0.74	volunteer	0.24	witness	-0.01	organisation	-0.23	family of foreign veteran	0.09	researcher	0.08	nephew	0.03	family	-0.13	grandchild	0.06	brother	0.13	niece	0.03	sister	0.38	wife	-0.12	son	-0.09
says:born	kin	0.82	comrade	-0.63	resident	-0.33	official	-0.26	finder	-0.19	cemetery keeper	-0.3	volunteer	-0.19	witness	-0.34	organisation	0.13	teacher	0.14	foreign veteran	-0.21	family of foreign veteran	-0.23	researcher	0.15	nephew	-0.14	family	-0.13	grandchild	-0.06	brother	0.15	niece	0.13	sister	-0.08	daughter	0.06	wife	-0.33	son	0.04	child	-0.3	daughter-in-law	-0.04	sister-in-law	-0.12	great-grandchild	-0.35
says:bury	kin	-0.18	comrade	0.17	resident	-0.16	official	-0.53	finder	-1.02	cemetery keeper	-0.97	volunteer	0.33	foreign veteran	0.3	family of foreign veteran	0.38	researcher	0.25	brother	0.09	niece	0.08	wife	0.12	child	-0.22	daughter-in-law	0.01	great-grandchild	-0.07
says:capture	kin	-0.42	comrade	-0.01	official	-0.25	volunteer	0.73	witness	-0.34	organisation	0.43	foreign veteran	-0.05	family of foreign veteran	-0.05	researcher	0.74	nephew	-0.29	family	-0.01	grandchild	0.63	brother	-0.1	daughter-in-law	-0.1
says:contact	kin	0.2	comrade	0.09	resident	-0.15	official	-0.31	witness	-0.32	organisation	-0.19	teacher	0.08	foreign veteran	0.34	family of foreign veteran	-0.14	researcher	-0.31	nephew	0.34	family	-0.21	grandchild	-0.17	brother	-0.17	niece	0.17	sister	0.13	wife	-0.21	son	-0.21	daughter-in-law	-0.17	sister-in-law	-0.32	great-grandchild	-0.41
says:died	kin	-0.13	comrade	-0.17	resident	0.11	finder	-0.19	cemetery keeper	-0.21	volunteer	-0.37	witness	0.24	teacher	-0.17	foreign veteran	-0.17	family of foreign veteran	-0.03	nephew	0.08	family	0.05	grandchild	-0.33	brother	-0.31	sister	-0.33	daughter	0.05	wife	-0.05	son	-0.12	child	0.09	daughter-in-law	-0.29	sister-in-law	-0.11	great-grandchild	-0.37
says:enlist	kin	1.18	comrade	-0.29	resident	-0.5	official	-0.59	finder	-0.58	cemetery keeper	-0.2	volunteer	-0.83	witness	-0.21	teacher	-0.33	foreign veteran	-0.18	family of foreign veteran	-0.8	nephew	-0.26	family	0.03	grandchild	-0.21	niece	0.08	daughter	-0.29	wife	0.14	son	0.12	great-grandchild	-0.19
says:fall	kin	0.07	comrade	-0.39	resident	-0.46	official	-0.42	finder	-0.29	cemetery keeper	-0.55	volunteer	-0.44	witness	-0.56	organisation	-0.48	teacher	-0.61	foreign veteran	-0.36	family of foreign veteran	-0.32	researcher	-0.5	nephew	-0.13	family	-0.1	grandchild	-0.27	brother	-0.36	niece	-0.16	sister	-0.28	daughter	-0.18	wife	-0.4	son	-0.41	child	-0.29	daughter-in-law	-0.31	sister-in-law	-0.4	great-grandchild	-0.32
says:fell	kin	0.17	comrade	0.21	resident	-0.26	official	-0.2	finder	-0.03	cemetery keeper	-0.15	volunteer	-0.22	witness	-0.32	teacher	-0.12	foreign veteran	-0.05	family of foreign veteran	-0.13	nephew	0.23	family	-0.06	grandchild	-0.26	brother	-0.02	niece	0.09	sister	-0.2	daughter	0.03	wife	0.04	son	-0.05	daughter-in-law	-0.14	sister-in-law	-0.15
says:gio	kin	0.29	comrade	-0.07	resident	0.1	official	0.02	finder	0.02	cemetery keeper	-0.23	witness	-0.28	organisation	-0.18	teacher	-0.12	family of foreign veteran	-0.07	grandchild	0.32	brother	-0.31	niece	0.05	daughter	-0.11	wife	-0.23	son	-0.44	daughter-in-law	-0.16
says:grave	kin	0.45	comrade	-0.24	resident	0.05	official	0.06	finder	-0.5	cemetery keeper	0.33	volunteer	-0.13	witness	-0.23	organisation	-0.11	teacher	-0.24	foreign veteran	-0.19	family of foreign veteran	-0.11	researcher	-0.79	nephew	-0.03	family	0.28	grandchild	-0.27	brother	-0.02	niece	-0.19	sister	-0.16	daughter	-0.04	wife	-0.1	child	-0.14	great-grandchild	0.03
says:home	kin	-0.1	resident	-0.03	official	-0.06	finder	-0.04	cemetery keeper	-0.38	volunteer	0.21	witness	0.18	organisation	-0.09	teacher	-0.15	foreign veteran	0.06	family of foreign veteran	-0.34	researcher	-0.22	nephew	-0.02	family	-0.05	grandchild	0.07	brother	-0.3	niece	0.03	sister	0.16	son	-0.32	child	-0.41	daughter-in-law	-0.03	great-grandchild	-0.18
says:hurt	kin	-0.31	resident	0.03	official	-0.44	finder	-0.33	witness	-0.17	organisation	-0.26	foreign veteran	0.5	nephew	0.04	brother	-0.07	daughter	-0.02	daughter-in-law	0.2	great-grandchild	0.12
says:joined	kin	0.47	comrade	0.08	resident	-0.58	official	-0.32	finder	-0.56	cemetery keeper	-0.26	volunteer	-0.67	witness	-0.94	organisation	0.14	teacher	-0.14	family of foreign veteran	-0.29	nephew	0.03	family	0.11	grandchild	-0.41	brother	0.06	niece	-0.22	son	0.05	child	-0.06	daughter-in-law	-0.13
says:kin	kin	0.51	comrade	-0.18	official	-0.49	finder	-0.21	volunteer	-0.57	organisation	-0.39	teacher	0.02	foreign veteran	-1.43	family of foreign veteran	0.55	researcher	-0.79	nephew	0.25	family	-0.08	grandchild	0.1	brother	0.09	niece	0.18	sister	-0.14	daughter	-0.06	wife	-0.08	son	-0.3	child	-0.42	daughter-in-law	0.06	great-grandchild	-0.69
says:laid	kin	-0.06	comrade	0.27	official	0.31	finder	-0.35	cemetery keeper	0.09	witness	0.07	nephew	0.18	family	-0.04	sister	-0.09	daughter	0.13	wife	0.19	son	-0.13
says:last	kin	-0.51	comrade	0.11	resident	-0.24	official	0.03	volunteer	0.38	witness	0.16	foreign veteran	-0.09	family of foreign veteran	0.09	researcher	0.09	grandchild	0.08	daughter	0.04	wife	0.02
says:letter	kin	-0.1	comrade	-0.61	official	-0.22	finder	0.58	volunteer	0.2	witness	-0.82	organisation	0.11	foreign veteran	-0.01	family of foreign veteran	0.57	researcher	-0.02	nephew	-0.17	grandchild	-0.09	brother	0.07	niece	0.17	sister	-0.29	wife	0.08	sister-in-law	0.29	great-grandchild	-0.15
says:level	kin	-0.08	comrade	-0.12	resident	0.52	official	0.43	finder	0.14	cemetery keeper	-0.12	volunteer	-0.45	witness	0.24	teacher	-0.19	foreign veteran	-0.66	family of foreign veteran	-0.53	grandchild	0.09	niece	-0.26	sister	0.09	daughter	0.09	son	-0.2	child	-0.22	sister-in-law	-0.21	great-grandchild	0.02
says:link	kin	-0.01	comrade	-0.34	resident	0.15	official	-0.19	finder	-0.01	cemetery keeper	-0.16	volunteer	-0.03	organisation	-0.29	teacher	-0.15	family of foreign veteran	-0.07	researcher	-0.11	nephew	0.15	family	0.04	brother	-0.35	niece	-0.16	daughter	-0.31	wife	-0.17	son	-0.34	child	-0.1	sister-in-law	-0.52	great-grandchild	-0.35
says:martyr	kin	0.18	comrade	-0.54	finder	-0.24	cemetery keeper	-0.27	volunteer	-0.35	organisation	-0.11	teacher	-0.1	foreign veteran	-0.72	family of foreign veteran	-0.49	researcher	-0.4	family	0.07	grandchild	-0.14	brother	-0.17	wife	-0.14	son	-0.14	child	-0.29	daughter-in-law	0.12	sister-in-law	0.06	great-grandchild	-0.26
says:mine	kin	-0.47	resident	0.07	official	-0.12	finder	-0.22	volunteer	-0.14	witness	-0.1	organisation	-0.16	foreign veteran	-0.91	family of foreign veteran	0.55	researcher	-0.43	family	-0.43	grandchild	0.04	niece	0.08	daughter	0.1	son	-0.07	child	-0.15	daughter-in-law	0.23	great-grandchild	-0.28
says:moved	kin	-0.1	comrade	-0.18	resident	-0.09	official	0.32	finder	-0.02	volunteer	-0.33	witness	0.05	organisation	0.09	teacher	-0.11	nephew	0.07	grandchild	0.17	niece	-0.38	sister	0.13	daughter	-0.13	wife	-0.28	son	-0.03	child	-0.18	daughter-in-law	0.03	sister-in-law	-0.33	great-grandchild	-0.07
says:naming	kin	-0.09	comrade	-0.2	resident	0.57	official	-0.09	finder	-0.22	cemetery keeper	0.01	volunteer	0.07	witness	0.14	organisation	-0.03	teacher	0.13	foreign veteran	0.44	family of foreign veteran	0.06	nephew	0.09	family	-0.2	grandchild	-0.25	brother	0.1	niece	0.17	sister	0.12	daughter	0.1	wife	-0.08	son	-0.11	child	0.02	great-grandchild	0.12
says:notice	kin	0.54	comrade	-0.25	resident	-0.09	cemetery keeper	-0.6	volunteer	0.12	witness	-0.61	foreign veteran	-0.07	family of foreign veteran	-0.53	researcher	0.12	family	-0.14	brother	-0.15	sister	-0.03	daughter	0.49	wife	0.04	son	-0.4	child	-0.56	daughter-in-law	-0.11	sister-in-law	0.04
says:office	kin	-0.65	comrade	-0.17	resident	0.39	official	0.76	finder	-0.01	cemetery keeper	0.28	volunteer	0.15	organisation	0.12	teacher	0.43	foreign veteran	-0.13	family of foreign veteran	-0.42	nephew	-0.01	family	0.1	grandchild	0.18	brother	-0.01	niece	-0.33	sister	-0.13	son	-0.01	child	0.13	daughter-in-law	-0.01	sister-in-law	-0.22	great-grandchild	-0.19
says:pet	kin	-0.3	comrade	0.27	resident	0.26	official	-0.23	finder	0.79	volunteer	-0.13	witness	0.55	teacher	0.02	foreign veteran	0.22	researcher	-0.07	nephew	0.09	family	-0.03	grandchild	0.03	brother	-0.37	niece	-0.03	sister	-0.12	wife	0.33	son	0.42	child	-0.14	daughter-in-law	0.26	sister-in-law	0.27	great-grandchild	0.28
says:post	kin	-0.27	comrade	0.79	official	-0.05	finder	-0.39	cemetery keeper	-0.17	volunteer	0.07	witness	0.02	organisation	0.51	teacher	-0.27	foreign veteran	-0.13	family of foreign veteran	-0.07	researcher	0.18	nephew	0.16	family	-0.51	niece	-0.06	sister	-0.14	daughter	0.26	wife	-0.31	son	0.15	child	-0.61	daughter-in-law	-0.04	sister-in-law	-0.09	great-grandchild	0.22
says:rank	kin	-0.07	comrade	-0.64	resident	-0.1	official	0.07	finder	-0.59	cemetery keeper	-0.33	organisation	-0.57	foreign veteran	0.47	family of foreign veteran	0.28	researcher	-0.09	grandchild	-0.06	niece	0.1	sister	-0.32	daughter	0.2	wife	0.02	son	0.39	sister-in-law	0.1	great-grandchild	-0.57
says:rests	kin	-0.05	comrade	-0.04	official	-0.02	finder	-0.07	volunteer	-0.31	witness	-0.16	organisation	-0.01	teacher	0.16	foreign veteran	0.04	family of foreign veteran	0.06	nephew	0.08	grandchild	-0.09	brother	-0.07	sister	-0.25	sister-in-law	0.09
says:returned	comrade	0.1	finder	-0.12	witness	-0.63	teacher	0.09	nephew	0.1	family	-0.1	grandchild	-0.06	daughter	0.05	son	-0.13	child	0.18	great-grandchild	-0.04
says:self	kin	0.25	comrade	0.51	resident	-0.22	official	-0.13	finder	-0.16	cemetery keeper	0.17	volunteer	-0.14	organisation	-0.52	teacher	-0.01	foreign veteran	-0.61	family of foreign veteran	-0.18	nephew	-0.15	family	-0.48	grandchild	-0.35	brother	0.13	sister	-0.21	daughter	0.32	wife	-0.04	son	0.12	child	0.35	daughter-in-law	-0.28	sister-in-law	0.08	great-grandchild	-0.39
says:site	comrade	0.21	official	0.18	finder	-0.57	cemetery keeper	-0.46	volunteer	-0.31	witness	-0.12	organisation	-0.37	foreign veteran	0.38	family of foreign veteran	0.43	researcher	0.04	nephew	-0.05	family	0.18	brother	-0.18	niece	-0.21	sister	-0.04	daughter	0.07	son	0.01	child	-0.1	daughter-in-law	0.01	great-grandchild	0.25
says:stop	comrade	-0.41	resident	-0.42	official	-0.33	finder	-0.28	cemetery keeper	-0.51	volunteer	-0.37	witness	-0.52	organisation	-0.38	teacher	-0.58	foreign veteran	-0.41	family of foreign veteran	-0.29	researcher	-0.41	nephew	-0.09	grandchild	-0.18	brother	-0.32	niece	-0.18	sister	-0.44	daughter	-0.14	wife	-0.37	son	-0.38	child	-0.26	daughter-in-law	-0.29	sister-in-law	-0.39	great-grandchild	-0.44
says:tells	comrade	-0.23	resident	-0.11	official	-0.3	finder	-0.06	cemetery keeper	-0.26	volunteer	-0.14	witness	-0.17	organisation	0.09	teacher	-0.32	foreign veteran	-0.44	family of foreign veteran	0.17	researcher	-0.38	nephew	0.19	family	-0.02	grandchild	-0.23	brother	-0.27	niece	-0.58	sister	0.02	daughter	-0.02	wife	-0.2	son	0.04	child	-0.13	daughter-in-law	-0.06	great-grandchild	0.06
says:thing	kin	-0.02	comrade	-0.19	resident	0.06	official	-0.33	finder	0.02	cemetery keeper	-0.2	volunteer	-0.17	witness	-0.11	foreign veteran	-0.29	researcher	-0.9	nephew	-0.01	brother	-0.13	niece	0.04	sister	-0.1	daughter	-0.06	wife	-0.01	son	-0.04	child	-0.04	daughter-in-law	-0.09	sister-in-law	-0.02	great-grandchild	-0.15
says:title	kin	0.17	comrade	0.11	resident	0.2	official	0.1	finder	-0.07	witness	-0.15	organisation	-0.45	teacher	-0.58	foreign veteran	-0.49	family of foreign veteran	-0.95	researcher	-1.32	nephew	0.05	grandchild	-0.06	niece	-0.16	sister	-0.3	daughter	-0.38	wife	-0.1	son	-0.21	child	-0.51	daughter-in-law	-0.18	sister-in-law	-0.14	great-grandchild	-0.21
says:truename	comrade	0.49	official	-0.03	finder	-0.27	volunteer	-0.32	foreign veteran	-0.01	nephew	-0.17	family	0.16	grandchild	-0.23	niece	0.04	sister	-0.16	daughter	-0.23	wife	-0.06	child	0.3	great-grandchild	0.29
served	kin	-0.6	comrade	0.83	resident	-0.03	finder	-0.13	volunteer	-0.13	witness	-0.69	family	-0.01
she	kin	0.47	comrade	-1.13	resident	0.05	finder	-0.87	cemetery keeper	-0.24	volunteer	-0.11	witness	-0.08	organisation	-0.02	teacher	0.03	family of foreign veteran	-0.02	researcher	-0.09	nephew	-2.17	family	-0.69	grandchild	-0.59	brother	-2.56	niece	0.72	sister	1.14	daughter	0.98	wife	0.29	son	-1.95	child	-1.01	daughter-in-law	0.02
text:abroad	comrade	-0.83	resident	-0.59	official	-0.66	cemetery keeper	-0.48	witness	0.09	organisation	-0.18	foreign veteran	0.43	family of foreign veteran	0.14	researcher	0.13	niece	0.22	daughter	0.08	wife	-0.23	son	-0.58	child	-0.67	sister-in-law	-0.02
text:battle	kin	-0.49	comrade	-0.02	official	-0.11	organisation	0.51	foreign veteran	0.09	family of foreign veteran	0.03	researcher	-0.25	family	-0.24	brother	0.11	sister	-0.03	daughter	0.1	great-grandchild	0.1
text:benefit	kin	0.35	comrade	-0.12	resident	-0.16	nephew	0.1	family	0.08
text:by_comrade	kin	-0.19	comrade	0.6	resident	-0.44	official	-0.97	finder	-0.45	cemetery keeper	-0.08	volunteer	-0.25	foreign veteran	0.11	nephew	0.16	family	-0.04	grandchild	-0.07	daughter	-0.2	wife	0.17	daughter-in-law	-0.15	sister-in-law	0.1	great-grandchild	-0.03
text:by_finder	comrade	-0.12	finder	0.36	cemetery keeper	-0.04	volunteer	-0.34	witness	-0.13	foreign veteran	0.09	nephew	0.11	brother	0.1	niece	-0.12	child	-0.02
text:by_foreign	comrade	0.07	resident	-0.47	official	-0.14	finder	0.26	volunteer	-0.39	witness	-0.19	organisation	-0.08	foreign veteran	0.33	family of foreign veteran	-0.42	researcher	0.29	daughter	-0.17	sister-in-law	0.08
text:by_keeper	comrade	-0.15	resident	-0.39	official	-0.7	finder	-0.04	cemetery keeper	1.14	volunteer	-0.44	organisation	-0.13	nephew	0.05	niece	0.05	daughter	-0.06
text:by_official	kin	-0.04	comrade	-0.22	official	0.8	finder	-0.44	nephew	0.21	family	0.14	brother	0.02	sister	-0.5	son	0.02	child	-0.32
text:by_resident	kin	0.04	resident	0.52	official	-0.27	finder	-0.43	cemetery keeper	-0.88	organisation	-0.39	teacher	-0.5	family of foreign veteran	-0.03	nephew	0.3	family	-0.02	grandchild	-0.01	brother	0.13	sister	-0.14	daughter	-0.19	wife	-0.08	son	-0.29	child	0.14	daughter-in-law	-0.02	sister-in-law	0.18	great-grandchild	0.18
text:by_volunteer	kin	-0.12	comrade	-0.21	official	0.05	volunteer	0.75	nephew	0.42	grandchild	-0.06	brother	-0.06	niece	-0.2	son	0.08
text:dna	comrade	-0.27	resident	-0.16	official	-0.09	finder	-0.46	volunteer	-0.21	organisation	0.02	nephew	0.13	niece	-0.18	sister	0.07	sister-in-law	-0.02
text:enemy	kin	-0.77	comrade	-0.59	volunteer	0.81	foreign veteran	-0.53	family of foreign veteran	-0.32	researcher	0.81
text:found	kin	-0.09	comrade	-0.53	resident	0.22	official	0.26	finder	0.78	cemetery keeper	-0.01	volunteer	-0.31	witness	-0.03	foreign veteran	-0.38	family of foreign veteran	-0.37	nephew	-0.05	family	0.11	sister	-0.07	daughter	0.4
text:give_back	kin	-0.8	comrade	0.2	resident	0.1	official	0.23	finder	-0.03	foreign veteran	0.18	family of foreign veteran	0.24	nephew	0.57	family	-0.38	brother	-0.12	niece	0.15	daughter	0.01	wife	-0.16	son	-0.18	child	0.04	daughter-in-law	0.15
text:grave	comrade	-0.12	resident	0.13	official	0.15	finder	-0.05	cemetery keeper	0.36	organisation	0.02	foreign veteran	-0.33	family of foreign veteran	-0.56	researcher	-0.45	nephew	-0.32	family	0.2	grandchild	-0.02	brother	0.25	niece	-0.26	daughter	-0.1	wife	-0.07	child	-0.13	daughter-in-law	0.08	sister-in-law	-0.15	great-grandchild	0.01
text:hearsay	kin	-0.11	resident	0.37	official	-0.17	finder	-0.5	cemetery keeper	-0.16	volunteer	-0.13	organisation	-0.11	foreign veteran	0.21	family of foreign veteran	-0.09	researcher	0.19	nephew	0.03	family	-0.38	grandchild	0.26	brother	0.06	sister	-0.26	daughter	0.25	wife	-0.26	child	-0.02	daughter-in-law	0.02	sister-in-law	0.2	great-grandchild	-0.13
text:list	comrade	-0.24	official	0.04	volunteer	0.14	witness	-0.24	nephew	-0.26	family	0.33	wife	-0.26	son	-0.2
text:mass	kin	-0.17	comrade	-0.22	resident	-0.3	official	-0.07	finder	-0.04	foreign veteran	0.28	researcher	0.34	family	0.34	great-grandchild	0.14
text:of_foreign	kin	-0.33	comrade	0.04	resident	0.23	official	-0.02	finder	-0.55	volunteer	-0.26	organisation	-0.06	foreign veteran	-0.88	family of foreign veteran	0.57	researcher	-0.35	nephew	-0.02	family	-0.08	grandchild	0.3	brother	-0.21	niece	0.23	sister	-0.36	daughter	0.35	child	-0.02	great-grandchild	-0.07
text:recognition	kin	0.42	comrade	0.18	resident	-0.48	official	-0.23	witness	0.07	family	-0.38	son	-0.03
text:relics	kin	-0.32	comrade	-0.72	resident	-0.55	official	0.21	finder	0.5	cemetery keeper	-0.1	volunteer	-0.1	witness	-0.04	family of foreign veteran	-0.11	researcher	-0.06	nephew	0.2	grandchild	-0.15	brother	-0.23	niece	0.02	sister	-0.16	daughter	-0.08	son	-0.27	child	0.19	daughter-in-law	-0.12
text:research	kin	-0.18	comrade	-0.06	official	0.15	finder	-0.04	volunteer	0.03	foreign veteran	-0.84	family of foreign veteran	0.04	researcher	0.35
text:rumoured	family	0.05	sister	0.25
text:scam	kin	0.35	resident	0.04	finder	-0.07	family	0.24	grandchild	-0.12	niece	-0.08	sister	0.06	son	-0.08
text:seek	kin	0.59	comrade	-0.34	resident	-0.59	official	-0.18	finder	-0.61	cemetery keeper	-0.53	volunteer	-0.08	witness	-0.73	foreign veteran	-0.52	family of foreign veteran	-0.64	researcher	-0.14	grandchild	-0.11	niece	0.33	wife	-0.25	son	0.18	child	-0.43	daughter-in-law	-0.07	sister-in-law	-0.04	great-grandchild	-0.43
text:sought	kin	0.15	comrade	-0.38	official	0.01	finder	-0.42	volunteer	0.22	witness	-0.11	nephew	-0.3	brother	0.31	niece	-0.26	sister	-0.03	wife	-0.09	son	0.03	child	-0.27	great-grandchild	-0.1
text:stone	kin	-0.47	comrade	-0.2	resident	0.1	official	0.15	finder	0.11	cemetery keeper	0.1	volunteer	0.14	organisation	0.43	teacher	0.16	nephew	0.09	family	0.36	grandchild	0.2	brother	-0.36	sister	-0.28
titled 0	kin	0.05	comrade	-0.27	resident	-0.45	official	-0.28	finder	-0.11	cemetery keeper	-0.34	volunteer	-0.33	witness	-0.44	organisation	-0.12	teacher	-0.57	foreign veteran	-0.14	family of foreign veteran	-0.16	researcher	-0.32	nephew	-0.41	grandchild	-0.2	brother	-0.13	niece	-0.09	sister	-0.03	daughter	-0.44	wife	-0.38	son	-0.42	daughter-in-law	-0.33	sister-in-law	-0.45	great-grandchild	-0.28
titled 1	kin	0.18	resident	-0.18	official	-0.08	finder	-0.17	cemetery keeper	-0.36	volunteer	-0.54	organisation	-0.85	teacher	-0.24	foreign veteran	-0.42	family of foreign veteran	-0.22	researcher	-0.1	nephew	-0.02	brother	-0.07	niece	-0.15	sister	-0.14	daughter	0.17	wife	-0.13	child	-0.48
titled 2	kin	-0.1	comrade	-0.12	resident	0.21	volunteer	0.2	teacher	0.06	nephew	0.43	family	-0.4	grandchild	-0.05	brother	-0.18	wife	0.07
units 0	kin	0.04	comrade	-0.91	resident	0.2	official	0.09	finder	-0.1	cemetery keeper	-0.01	volunteer	-0.39	witness	-0.22	organisation	-0.22	teacher	-0.12	foreign veteran	0.11	researcher	-0.49	nephew	-0.27	family	0.03	grandchild	-0.05	brother	-0.3	niece	-0.2	sister	-0.18	daughter	-0.14	son	0.1	child	-0.02	daughter-in-law	-0.4	sister-in-law	-0.94
units 1	kin	-0.08	comrade	0.16	resident	-0.82	official	-0.38	cemetery keeper	-0.3	witness	-0.14	organisation	-0.13	teacher	-0.13	foreign veteran	-0.48	family of foreign veteran	-0.22	nephew	0.08	family	-0.37	grandchild	-0.19	niece	-0.09	sister	-0.2	wife	-0.46	son	-0.44	child	-0.27	daughter-in-law	0.05	sister-in-law	0.14	great-grandchild	-0.21
units 2	kin	0.19	comrade	0.13	resident	-0.66	official	-0.38	finder	-0.09	cemetery keeper	-0.33	witness	-0.17	organisation	-0.24	teacher	-0.11	foreign veteran	-0.32	family of foreign veteran	-0.09	nephew	-0.11	brother	-0.01	niece	0.1	daughter	-0.09	son	-0.29
units few	kin	0.21	comrade	-0.05	official	-0.19	volunteer	-0.36	family	0.15	grandchild	-0.19""")
