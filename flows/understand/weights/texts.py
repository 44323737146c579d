"""What each piece of evidence about texts is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""	seek_grave	-0.13	comrade_tip	-0.59	grave_info	-0.72	remains_found	-0.64	relics	-0.63	registry	-0.45	battle_account	-0.78	enemy_report	-0.7	foreign_tip	-0.64	dna_question	-0.75	scam_report	-0.67	rumour	-0.88	request_recognition	-0.74	not_dead	-0.93	event	-0.37
begins with 02	remains_found	0.29
begins with 1	seek_grave	-0.2	comrade_tip	-0.34	grave_info	0.12	remains_found	-0.25	relics	0.41	registry	0.11	enemy_report	0.13	foreign_tip	-0.09	rumour	-0.48	request_recognition	-0.64	not_dead	-0.09	event	0.44
begins with 10	comrade_tip	-0.03	enemy_report	0.04	event	-0.32
begins with 11	comrade_tip	-0.22	grave_info	-0.61	remains_found	0.01	relics	0.24	registry	0.03	battle_account	0.61	foreign_tip	-0.15
begins with 12	seek_grave	-0.38	grave_info	0.1	remains_found	0.07	relics	-0.09	battle_account	0.5	rumour	-0.07	event	0.87
begins with 13	comrade_tip	-0.03	grave_info	0.3
begins with 14	seek_grave	-0.2	comrade_tip	-0.05	grave_info	0.2	remains_found	0.19	relics	-0.15	registry	-0.22	event	0.15
begins with 15	grave_info	-0.12	battle_account	0.12	event	0.07
begins with 17	seek_grave	0.19	grave_info	0.08	battle_account	0.11	foreign_tip	0.3	event	0.14
begins with 18	battle_account	0.2	enemy_report	0.26	foreign_tip	-0.14	event	-0.31
begins with 19	remains_found	0.11	battle_account	0.57	event	0.18
begins with 1947	seek_grave	-0.39	grave_info	0.16	enemy_report	0.01	request_recognition	0.03
begins with 1948	seek_grave	0.13
begins with 1950	comrade_tip	-0.22	grave_info	0.09	battle_account	0.06	request_recognition	0.36
begins with 1951	seek_grave	-0.01	registry	-0.12	event	-0.18
begins with 1952	seek_grave	-0.11	grave_info	-0.12	event	0.05
begins with 1953	seek_grave	0.21	comrade_tip	0.1	request_recognition	-0.09	event	0.09
begins with 1954	seek_grave	0.25	comrade_tip	-0.01	grave_info	-0.21
begins with 1965	seek_grave	-0.54	registry	0.39	battle_account	0.03
begins with 1966	seek_grave	0.03	grave_info	-0.19	battle_account	0.22	event	-0.08
begins with 1967	comrade_tip	-0.06	grave_info	-0.16	relics	-0.2	registry	-0.09	battle_account	0.53	foreign_tip	0.35	event	0.68
begins with 1968	comrade_tip	0.26	grave_info	-0.19	registry	-0.13	foreign_tip	0.26	request_recognition	0.29	event	0.15
begins with 1969	seek_grave	-0.27	comrade_tip	-0.19	grave_info	-0.21	battle_account	0.22	dna_question	0.1
begins with 1970	comrade_tip	0.02	grave_info	-0.08	battle_account	-0.09	event	-0.06
begins with 1971	seek_grave	-0.19	comrade_tip	-0.13	relics	0.14
begins with 1972	seek_grave	-0.07	comrade_tip	-0.04	remains_found	0.05	registry	0.02
begins with 1975	comrade_tip	0.03	grave_info	-0.32	battle_account	0.01	event	-0.07
begins with 1979	seek_grave	0.08	comrade_tip	0.37
begins with 1984	comrade_tip	-0.08	battle_account	0.31	event	0.11
begins with 2	seek_grave	-0.6	comrade_tip	-0.19	remains_found	0.14	relics	-0.28	registry	0.15	battle_account	0.07	scam_report	0.04	rumour	-0.38	event	0.21
begins with 20	seek_grave	-0.03	comrade_tip	-0.87	grave_info	1.03	remains_found	0.08	request_recognition	0.07	event	0.12
begins with 21	comrade_tip	-0.15	battle_account	0.28	enemy_report	0.21	event	0.52
begins with 22	seek_grave	-0.03	remains_found	-0.2	registry	0.16	battle_account	0.59	foreign_tip	-0.14	event	0.39
begins with 23	comrade_tip	-0.48	grave_info	-0.01	foreign_tip	0.01	event	0.3
begins with 24	foreign_tip	0.09
begins with 25	grave_info	-0.35	registry	0.01	battle_account	-0.03	enemy_report	0.29
begins with 26	comrade_tip	0.26	battle_account	0.15	foreign_tip	-0.14
begins with 27	seek_grave	0.01	comrade_tip	0.15	grave_info	-0.17
begins with 29	comrade_tip	-0.35	grave_info	-0.24	battle_account	0.35	event	0.3
begins with 3	seek_grave	-0.11	grave_info	0.18	relics	-0.01	registry	0.54	rumour	-0.35	not_dead	-0.11	event	0.03
begins with 30	comrade_tip	-0.27	grave_info	0.05
begins with 4	seek_grave	0.22	comrade_tip	-0.32	grave_info	-0.04	relics	-0.48	registry	-0.03	battle_account	0.53	enemy_report	-0.31	scam_report	-0.05	rumour	-0.02	request_recognition	-0.24	event	0.47
begins with 5	seek_grave	-0.08	comrade_tip	0.4	relics	-0.15	foreign_tip	-0.22	dna_question	-0.2	rumour	-0.28	event	0.3
begins with 515	comrade_tip	-0.01	remains_found	-0.02	dna_question	0.09	scam_report	0.16
begins with 52	comrade_tip	0.22	battle_account	0.02	event	0.19
begins with 6	seek_grave	-0.22	comrade_tip	-0.65	battle_account	0.49	enemy_report	0.04	event	0.31
begins with 68	comrade_tip	-0.02	battle_account	0.13	event	0.29
begins with 7	comrade_tip	-0.19	grave_info	0.25	relics	-0.38	battle_account	0.2	enemy_report	-0.15	foreign_tip	0.2	event	-0.05
begins with 71	registry	-0.03	battle_account	-0.06	dna_question	0.02	event	-0.56
begins with 72	seek_grave	0.19	grave_info	-0.37	battle_account	0.05
begins with 79	seek_grave	-0.04	comrade_tip	0.17	registry	-0.03	request_recognition	0.2
begins with 8	seek_grave	-0.27	relics	-0.05	registry	-0.49	battle_account	0.64	foreign_tip	-0.02	event	0.24
begins with 82	seek_grave	0.24	comrade_tip	0.19	foreign_tip	0.03	event	-0.04
begins with 84	seek_grave	0.08	grave_info	-0.08	battle_account	0.2
begins with 88	seek_grave	0.2	comrade_tip	-0.02	grave_info	0.19
begins with 9	seek_grave	0.21	comrade_tip	-0.19	relics	-0.09	registry	0.03	battle_account	-0.01	foreign_tip	0.04	request_recognition	-0.16	event	-0.06
begins with 93	grave_info	-0.05	event	0.08
begins with a	seek_grave	-0.4	comrade_tip	0.11	grave_info	0.04	remains_found	-0.19	enemy_report	-0.05	foreign_tip	-0.02	scam_report	0.32	rumour	0.03	request_recognition	0.19	not_dead	0.25	event	-0.1
begins with about	seek_grave	0.5	battle_account	0.04
begins with ad	event	-0.02
begins with adn	seek_grave	-0.13	grave_info	-0.21	relics	-0.11	dna_question	0.49
begins with ai	seek_grave	0.46	comrade_tip	0.46	grave_info	-0.1	remains_found	-0.09	registry	-0.21	battle_account	-0.18	enemy_report	-0.07	foreign_tip	-0.03	dna_question	-0.24	request_recognition	-0.04	event	-0.88
begins with alo	comrade_tip	0.19	battle_account	-0.01	request_recognition	-0.03	event	-0.35
begins with am	seek_grave	-0.08	comrade_tip	0.2	grave_info	0.09	relics	0.03	foreign_tip	0.16	request_recognition	-0.09	event	-0.05
begins with an	seek_grave	-0.01	remains_found	-0.06	relics	0.06	registry	-0.04	battle_account	-0.1	enemy_report	0.22	foreign_tip	0.18	rumour	0.13	request_recognition	0.11
begins with and	seek_grave	0.21	relics	0.15	battle_account	0.03	dna_question	0.05	scam_report	0.04
begins with anh	seek_grave	0.24	comrade_tip	0.23	grave_info	-0.4	remains_found	0.02	relics	0.07	registry	0.1	battle_account	-0.56	enemy_report	-0.25	foreign_tip	-0.16	dna_question	0.35	rumour	-0.33	not_dead	0.24	event	-0.66
begins with ao	seek_grave	-0.04	comrade_tip	0.03	grave_info	-0.27	remains_found	0.03
begins with ap	seek_grave	-0.17	grave_info	0.01	enemy_report	0.19	scam_report	0.06	event	-0.15
begins with as	comrade_tip	0.05	registry	0.02	foreign_tip	-0.1	event	-0.19
begins with at	seek_grave	-0.41	grave_info	0.08	relics	-0.28	foreign_tip	0.39	rumour	-0.02	event	-0.17
begins with au	seek_grave	-0.24	grave_info	0.18	battle_account	-0.06	foreign_tip	0.11
begins with ay	seek_grave	-0.32	comrade_tip	-0.28	grave_info	0.69	battle_account	0.06	rumour	-0.11	request_recognition	-0.01	event	0.05
begins with b	seek_grave	-0.13	comrade_tip	-0.08	grave_info	0.03	relics	-0.12	battle_account	0.15	enemy_report	0.17	foreign_tip	-0.13	event	-0.02
begins with ba	seek_grave	0.54	comrade_tip	-0.66	grave_info	0.01	remains_found	-0.61	relics	-0.18	battle_account	-0.09	enemy_report	-0.54	foreign_tip	0.05	dna_question	-0.05	scam_report	0.15	rumour	-0.01	request_recognition	0.22	not_dead	-0.01	event	-0.37
begins with bac	seek_grave	0.31	comrade_tip	0.12	grave_info	-0.22	remains_found	-0.16	registry	-0.12	battle_account	-0.39	foreign_tip	-0.39	rumour	0.17	request_recognition	-0.07	event	-0.66
begins with bach	seek_grave	-0.29	comrade_tip	0.1	relics	-0.08	battle_account	0.27	foreign_tip	0.14	request_recognition	0.12	event	0.46
begins with bai	comrade_tip	0.14	grave_info	0.11	rumour	0.05	request_recognition	-0.18
begins with bam	request_recognition	0.01
begins with ban	seek_grave	-0.03	comrade_tip	0.01	grave_info	-0.16	remains_found	0.22	relics	0.18	battle_account	-0.5	enemy_report	0.52	foreign_tip	-0.05	dna_question	-0.02	scam_report	-0.1	rumour	0.25	request_recognition	-0.23	event	-0.2
begins with bang	seek_grave	-0.35	comrade_tip	0.16	grave_info	-0.36	relics	0.02	registry	0.9	dna_question	-0.02	rumour	-0.05	event	-0.05
begins with bao	seek_grave	-0.55	comrade_tip	0.39	grave_info	-0.33	remains_found	0.06	relics	0.36	registry	-0.54	battle_account	-0.18	enemy_report	0.5	foreign_tip	-0.49	dna_question	0.25	scam_report	0.48	rumour	-0.35	request_recognition	-0.21	not_dead	0.46	event	-0.09
begins with bat	seek_grave	0.32	event	-0.35
begins with bau	seek_grave	0.07	comrade_tip	-0.63	battle_account	0.02	event	0.17
begins with bay	seek_grave	-0.02	comrade_tip	0.3	grave_info	0.17	registry	0.03	event	-0.39
begins with be	seek_grave	0.38	grave_info	-0.25	relics	-0.27	battle_account	-0.36	scam_report	0.07	rumour	0.11
begins with ben	seek_grave	0.06	registry	0.03	scam_report	0.09	rumour	0.02	event	-0.03
begins with benh	event	-0.16
begins with bi	comrade_tip	-0.21	grave_info	-0.12	registry	0.12	battle_account	0.11	foreign_tip	-0.04	rumour	-0.06	not_dead	0.11
begins with bia	seek_grave	-0.76	comrade_tip	0.03	grave_info	0.2	remains_found	-0.03	relics	0.06	registry	0.09	event	0.2
begins with bich	seek_grave	0.26	comrade_tip	-0.11	relics	0.13	not_dead	0.11	event	0.26
begins with bien	comrade_tip	0.04	grave_info	-0.39	relics	0.02	not_dead	0.27	event	-0.19
begins with biet	seek_grave	-0.23	comrade_tip	0.35	grave_info	-0.12	relics	-0.11	registry	-0.04	battle_account	-0.53	event	-0.33
begins with binh	seek_grave	-0.2	comrade_tip	0.41	grave_info	-0.26	battle_account	-0.92	enemy_report	0.06	foreign_tip	0.22	dna_question	-0.01	scam_report	-0.16	request_recognition	-0.18
begins with bo	seek_grave	0.05	comrade_tip	0.54	grave_info	-0.11	remains_found	-0.06	registry	-0.22	battle_account	0.11	foreign_tip	-0.12	scam_report	-0.02	rumour	0.18	request_recognition	-0.69	not_dead	-0.52	event	-0.1
begins with boc	seek_grave	0.01	grave_info	-0.47	remains_found	0.36	relics	0.17	event	0.41
begins with bom	seek_grave	-0.03	comrade_tip	-0.11	grave_info	0.21
begins with bon	seek_grave	-0.05	comrade_tip	0.21	grave_info	-0.11	battle_account	0.05	request_recognition	0.33	event	0.06
begins with bong	seek_grave	0.19	grave_info	-0.14	battle_account	0.09	event	-0.17
begins with bonjour	seek_grave	-0.02	comrade_tip	0.1	dna_question	0.26	event	0.08
begins with brother	seek_grave	0.12	event	0.09
begins with bua	comrade_tip	0.09	grave_info	-0.23
begins with bui	seek_grave	0.41	comrade_tip	0.18	grave_info	-0.41	registry	0.28
begins with buon	comrade_tip	-0.37	grave_info	0.14	foreign_tip	-0.19	dna_question	0.05	rumour	0.04	event	0.08
begins with but	seek_grave	0.1	grave_info	-0.1	enemy_report	0.03	foreign_tip	-0.01	rumour	0.12
begins with c	seek_grave	0.04	comrade_tip	0.17	grave_info	-0.19	relics	-0.2	registry	0.03	dna_question	-0.08	request_recognition	0.38	event	-0.2
begins with c2	event	-0.03
begins with c3	seek_grave	-0.14	comrade_tip	0.43	grave_info	-0.14	event	-0.32
begins with c5	event	-0.06
begins with ca	seek_grave	-0.24	relics	-0.12	registry	0.09	request_recognition	0.16	event	-0.03
begins with cac	seek_grave	0.04	grave_info	-0.34	remains_found	-0.25	relics	0.13	registry	0.15	battle_account	0.14	enemy_report	-0.25	scam_report	0.09	rumour	0.07	request_recognition	-0.66	event	-0.13
begins with cai	seek_grave	-1.14	comrade_tip	-0.45	grave_info	0.41	remains_found	-0.08	relics	0.68	dna_question	0.02	request_recognition	0.34	not_dead	-0.05
begins with cam	seek_grave	0.24	comrade_tip	-0.13	grave_info	-0.15	remains_found	-0.07	scam_report	0.4	rumour	-0.15	request_recognition	-0.01	not_dead	0.14
begins with can	comrade_tip	-0.51	grave_info	0.02	remains_found	-0.05	relics	0.1	registry	-0.01	dna_question	0.16	scam_report	0.14	rumour	-0.37	request_recognition	-0.36	event	-0.45
begins with cang	seek_grave	-0.01	grave_info	0.1	registry	0.22
begins with canh	comrade_tip	-0.08	grave_info	-0.06	relics	-0.06	scam_report	0.24	event	-0.34
begins with cao	seek_grave	-0.16	comrade_tip	-0.27	remains_found	0.29	relics	-0.31	registry	-0.1	battle_account	-0.08	enemy_report	0.56	foreign_tip	-0.19	event	0.55
begins with cap	seek_grave	-0.23	comrade_tip	-0.37	grave_info	0.35	relics	-0.07	registry	0.18	battle_account	0.28	foreign_tip	-0.12	rumour	-0.1	request_recognition	0.28	event	0.1
begins with cat	seek_grave	-0.35	grave_info	0.09	remains_found	0.32	event	-0.08
begins with cau	seek_grave	0.52	comrade_tip	-0.34	grave_info	0.44	relics	-0.15	registry	-0.04	battle_account	-0.03	foreign_tip	-0.11	request_recognition	-0.06	not_dead	0.05	event	-0.25
begins with cay	seek_grave	-0.13	comrade_tip	-0.1	remains_found	0.13	event	0.08
begins with ccb	seek_grave	-0.44	comrade_tip	0.84	grave_info	-0.13	relics	-0.07	dna_question	-0.01	event	0.15
begins with cha	grave_info	-0.02	relics	-0.12	dna_question	0.09	rumour	0.19
begins with chai	comrade_tip	-0.16	grave_info	0.07	relics	0.09	event	-0.15
begins with cham	grave_info	0.15	battle_account	0.13	request_recognition	0.37
begins with chan	seek_grave	-0.22	comrade_tip	-0.58	grave_info	0.47	battle_account	0.42	dna_question	0.14	event	0.24
begins with chao	grave_info	0.22	registry	-0.15	dna_question	0.1	request_recognition	-0.03	event	-0.08
begins with chap	grave_info	0.18
begins with chau	seek_grave	0.35	comrade_tip	0.1	grave_info	-0.02	relics	-0.18	registry	-0.32	foreign_tip	-0.09	dna_question	0.32	scam_report	-0.09	rumour	-0.79	request_recognition	-0.54	event	0.25
begins with che	comrade_tip	-0.25	grave_info	-0.16	relics	0.09	battle_account	0.04	not_dead	0.11	event	0.15
begins with chep	seek_grave	0.09	comrade_tip	-0.11	grave_info	-0.29	registry	0.3	battle_account	0.12	event	0.07
begins with chet	seek_grave	0.07	grave_info	-0.4	registry	0.03	event	-0.32
begins with chi	seek_grave	0.07	comrade_tip	0.04	grave_info	-0.14	remains_found	-0.29	relics	0.1	registry	0.18	battle_account	-0.54	scam_report	0.24	request_recognition	-0.04	event	-0.09
begins with chia	comrade_tip	-0.13
begins with chien	seek_grave	0.16	comrade_tip	0.07	grave_info	-0.39	remains_found	-0.03	registry	0.1	battle_account	-0.34	request_recognition	0.04	event	-0.36
begins with chieu	seek_grave	0.03	comrade_tip	-0.54	event	0.18
begins with chin	seek_grave	-0.27	registry	0.05
begins with chinh	seek_grave	0.12	comrade_tip	-0.06	grave_info	0.3	relics	0.15	registry	-0.08	not_dead	0.19
begins with cho	seek_grave	-0.04	grave_info	-0.14	relics	-0.53	registry	-0.22	battle_account	0.05	foreign_tip	-0.39	dna_question	0.14	scam_report	0.59	request_recognition	-0.23
begins with chon	seek_grave	-0.11	comrade_tip	0.79	grave_info	0.05	battle_account	-0.17	foreign_tip	-0.14
begins with chong	seek_grave	0.4	comrade_tip	-0.98	grave_info	0.28	dna_question	0.02	rumour	-0.23	request_recognition	-0.44	event	-0.02
begins with chot	seek_grave	0.09	comrade_tip	-0.36	grave_info	-0.05	relics	0.05	battle_account	0.09	event	0.23
begins with chqs	remains_found	-0.01	relics	0.06
begins with chu	seek_grave	0.42	comrade_tip	0.24	grave_info	-0.2	remains_found	-0.54	relics	-0.11	registry	0.07	battle_account	-0.55	enemy_report	-0.31	foreign_tip	-0.3	dna_question	0.25	scam_report	-0.07	rumour	0.02	request_recognition	0.05	event	-0.69
begins with chua	seek_grave	0.05	comrade_tip	0.01	grave_info	0.04	relics	-0.05	registry	0.42	battle_account	0.12	request_recognition	-0.16	event	-0.58
begins with chuc	seek_grave	0.02	grave_info	-0.14	battle_account	0.22	rumour	0.05	event	0.4
begins with chung	comrade_tip	-0.2	grave_info	0.05	battle_account	0.46	dna_question	-0.11	rumour	0.07	event	0.55
begins with chuong	seek_grave	0.01	grave_info	-0.19	remains_found	0.15	relics	-0.16	rumour	0.11
begins with chup	seek_grave	0.12	grave_info	0.18	event	-0.23
begins with chuyen	seek_grave	-0.25	comrade_tip	0.03	grave_info	0.23	remains_found	-0.1	dna_question	-0.13	rumour	0.21	request_recognition	-0.38
begins with co	seek_grave	0.08	comrade_tip	-0.26	grave_info	-0.11	remains_found	-0.35	relics	-0.19	registry	-0.06	battle_account	0.12	foreign_tip	-0.69	dna_question	-0.19	scam_report	0.35	rumour	0.6	request_recognition	-0.14	not_dead	-0.11
begins with coi	scam_report	0.17	event	0.21
begins with company	registry	-0.06	foreign_tip	0.13	event	0.05
begins with con	seek_grave	0.08	comrade_tip	-0.57	grave_info	0.14	relics	0.2	battle_account	-0.38	enemy_report	-0.13	dna_question	0.08	scam_report	-0.45	request_recognition	-0.3	not_dead	-0.03	event	-0.16
begins with cong	seek_grave	0.15	comrade_tip	0.04	grave_info	0.45	battle_account	-0.24	enemy_report	-0.17	dna_question	0.03	scam_report	-0.36	request_recognition	-0.14	event	-0.14
begins with cot	seek_grave	-0.14	comrade_tip	-0.15	grave_info	0.3	remains_found	0.01	request_recognition	-0.04	event	0.8
begins with cu	remains_found	-0.43	relics	0.27	registry	0.15	battle_account	-0.08	enemy_report	-0.06	foreign_tip	0.2	dna_question	-0.12	scam_report	-0.26	rumour	0.02	request_recognition	-0.26	event	-0.09
begins with cua	seek_grave	-0.17	grave_info	0.05	relics	0.19	registry	0.01	battle_account	-0.54	enemy_report	0.9	foreign_tip	0.07	dna_question	-0.14	scam_report	-0.38	request_recognition	-0.22	not_dead	-0.12
begins with cung	seek_grave	-0.01	registry	-0.27	foreign_tip	-0.06	scam_report	-0.12	rumour	-0.22	request_recognition	0.53	not_dead	-0.1
begins with cuoi	seek_grave	-0.2	grave_info	0.26	event	0.07
begins with cuon	grave_info	-0.05	relics	0.16	event	-0.03
begins with cuong	seek_grave	0.14	comrade_tip	-0.15	scam_report	0.16	request_recognition	0.11	event	0.21
begins with cuu	comrade_tip	0.11	grave_info	-0.28	relics	-0.05	battle_account	0.07	enemy_report	-0.16	foreign_tip	0.1
begins with d	seek_grave	-0.03	grave_info	0.29	relics	0.28	registry	0.39	enemy_report	-0.04	foreign_tip	0.16	dna_question	-0.04	event	-0.32
begins with d1	seek_grave	-0.13	comrade_tip	0.02	battle_account	0.02
begins with d2	comrade_tip	0.41	not_dead	-0.02
begins with da	seek_grave	0.38	comrade_tip	-0.49	relics	0.04	battle_account	-0.07	foreign_tip	-0.26	dna_question	0.22	scam_report	-0.27	rumour	-0.29	request_recognition	-0.18	event	0.1
begins with dac	comrade_tip	0.54	grave_info	-0.25	relics	-0.07	registry	-0.17	event	0.22
begins with dad	grave_info	-0.1	foreign_tip	0.02	event	-0.19
begins with dai	seek_grave	0.2	comrade_tip	-0.24	remains_found	-0.06	relics	-0.23	battle_account	0.52	dna_question	-0.08	request_recognition	-0.02
begins with dak	seek_grave	-0.21	grave_info	0.54	battle_account	-0.02	request_recognition	0.06	not_dead	0.04	event	0.23
begins with dam	comrade_tip	0.1	event	0.28
begins with dan	seek_grave	-0.27	comrade_tip	0.01	grave_info	0.56	remains_found	0.01	registry	0.03	dna_question	-0.12	rumour	-0.29	request_recognition	0.02	not_dead	-0.14	event	0.22
begins with dang	seek_grave	-0.01	comrade_tip	-0.05	battle_account	0.09	enemy_report	0.03	scam_report	0.08	event	0.14
begins with danh	seek_grave	-0.18	comrade_tip	-0.23	grave_info	-0.61	relics	-0.13	registry	0.42	battle_account	0.08	dna_question	-0.32	rumour	-0.25	request_recognition	-0.42	event	0.16
begins with dans	seek_grave	-0.57	remains_found	0.05	relics	0.34	registry	0.24	foreign_tip	-0.13	event	0.25
begins with dao	seek_grave	0.14	comrade_tip	-0.9	grave_info	-0.67	remains_found	0.52	registry	0.11	battle_account	-0.19	scam_report	-0.08	rumour	-0.08	request_recognition	0.07	event	0.28
begins with dat	comrade_tip	-0.16	grave_info	0.24	foreign_tip	0.04	scam_report	-0.01	rumour	-0.02	request_recognition	-0.14	event	0.01
begins with dau	seek_grave	-0.38	comrade_tip	0.14	grave_info	-0.18	remains_found	-0.09	registry	-0.3	battle_account	-0.03	request_recognition	0.2	event	-0.19
begins with day	seek_grave	-0.05	grave_info	0.57	foreign_tip	-0.06	scam_report	-0.04
begins with dc	seek_grave	0.06	remains_found	-0.17
begins with de	grave_info	0.08	registry	-0.18	battle_account	0.08	enemy_report	0.05	foreign_tip	0.01	scam_report	0.1	rumour	-0.04	request_recognition	0.16	event	-0.22
begins with dear	seek_grave	-0.12	grave_info	0.24	foreign_tip	0.02	request_recognition	0.03	event	0.07
begins with dem	seek_grave	-0.22	comrade_tip	-0.51	registry	-0.04	battle_account	0.83	event	0.46
begins with den	seek_grave	-0.11	comrade_tip	0.15	grave_info	0.34	relics	-0.01	rumour	0.1	event	-0.31
begins with deu	seek_grave	0.06
begins with di	seek_grave	-0.07	comrade_tip	-0.49	grave_info	0.43	battle_account	0.27	dna_question	-0.18	scam_report	-0.35	not_dead	-0.12	event	0.31
begins with dia	seek_grave	0.04	comrade_tip	-0.38	grave_info	0.17	event	0.07
begins with dich	seek_grave	-0.1	grave_info	-0.34	relics	-0.42	registry	-0.05	battle_account	-0.56	enemy_report	0.75	foreign_tip	0.52	rumour	-0.15	event	0.26
begins with diem	seek_grave	-0.11	comrade_tip	-0.2	grave_info	0.1	event	0.1
begins with dien	seek_grave	0.05	grave_info	0.11	remains_found	0.12	request_recognition	-0.28
begins with dieu	grave_info	0.18	battle_account	-0.06	event	0.14
begins with dinh	seek_grave	0.07	comrade_tip	0.31	grave_info	0.03	relics	0.42	registry	-0.18	battle_account	-0.72	enemy_report	-0.32	scam_report	-0.38	event	-0.37
begins with do	comrade_tip	0.15	grave_info	0.52	remains_found	-0.24	registry	-0.06	enemy_report	0.12	foreign_tip	-0.3	scam_report	-0.22	rumour	-0.03	event	-0.07
begins with doan	seek_grave	0.2	comrade_tip	-0.07	grave_info	0.22	remains_found	-0.38	relics	-0.05	battle_account	0.19	rumour	-0.02	request_recognition	-0.53	event	0.17
begins with doc	comrade_tip	0.04	grave_info	0.96	remains_found	-0.05	registry	-0.11	battle_account	-0.02	enemy_report	0.12	dna_question	-0.06
begins with doi	seek_grave	0.04	comrade_tip	0.38	grave_info	-0.41	remains_found	0.24	relics	-0.71	registry	0.26	battle_account	0.05	enemy_report	-0.59	foreign_tip	-0.54	scam_report	-0.03	rumour	0.07	request_recognition	-0.13	not_dead	-0.31	event	0.05
begins with don	seek_grave	-0.03	grave_info	-0.08	remains_found	-0.11	registry	-0.02	battle_account	0.08	scam_report	-0.05	rumour	0.27	request_recognition	-0.31	not_dead	0.07	event	0.37
begins with dong	seek_grave	-0.11	comrade_tip	0.64	remains_found	-0.2	relics	-0.24	registry	-0.13	battle_account	-0.27	foreign_tip	-0.46	scam_report	0.26	rumour	-0.25	request_recognition	-0.63	event	0.12
begins with dot	seek_grave	-0.25	remains_found	0.13	registry	0.18	battle_account	0.14
begins with du	seek_grave	-0.21	grave_info	0.14	remains_found	0.17	relics	-0.03	registry	-0.42	battle_account	-0.48	enemy_report	0.41	foreign_tip	0.13	rumour	0.01	event	0.15
begins with dua	seek_grave	-0.02	comrade_tip	0.08	relics	0.09
begins with duc	seek_grave	0.13	comrade_tip	0.11	grave_info	-0.28	remains_found	-0.1	registry	-0.14	battle_account	-0.02	rumour	-0.08	event	-0.22
begins with dung	seek_grave	-0.04	comrade_tip	0.59	grave_info	0.03	relics	-0.38	dna_question	0.21	scam_report	0.11	rumour	-0.07	not_dead	-0.01	event	-0.03
begins with duoc	seek_grave	-0.59	grave_info	-0.02	remains_found	-0.21	relics	0.8	registry	-0.03	battle_account	-0.43	enemy_report	0.44	rumour	-0.12	request_recognition	-0.46	event	-0.15
begins with duoi	seek_grave	-0.62	grave_info	0.06	relics	0.41	battle_account	-0.15	rumour	0.34	event	0.25
begins with duong	seek_grave	-0.08	comrade_tip	0.01	grave_info	-0.29	remains_found	0.45	relics	-0.16	request_recognition	-0.23	event	-0.07
begins with duy	seek_grave	0.32	comrade_tip	-0.49	dna_question	0.25	event	-0.15
begins with e	comrade_tip	0.14	remains_found	-0.47	registry	0.22	battle_account	-0.09	foreign_tip	-0.17	dna_question	-0.16	rumour	0.06	request_recognition	-0.36
begins with ea	seek_grave	0.23	rumour	0.1	event	-0.11
begins with em	seek_grave	0.27	comrade_tip	-0.34	grave_info	0.15	relics	-0.16	battle_account	-0.39	enemy_report	0.16	foreign_tip	-0.09	dna_question	-0.13	scam_report	-0.32	rumour	-0.01	request_recognition	0.18	not_dead	-0.27	event	-0.07
begins with en	seek_grave	-0.66	comrade_tip	0.11	remains_found	0.24	foreign_tip	0.13	request_recognition	0.06
begins with est	seek_grave	0.38	grave_info	-0.2	relics	-0.02	dna_question	0.02	not_dead	0.43
begins with father	comrade_tip	0.52	relics	-0.6	registry	0.13	foreign_tip	0.08
begins with for	seek_grave	0.02	comrade_tip	-0.38	grave_info	-0.18	remains_found	0.14	relics	-0.05	registry	-0.05	battle_account	0.12	enemy_report	-0.13	foreign_tip	0.26	dna_question	-0.04	event	-0.21
begins with from	seek_grave	0.1	comrade_tip	-0.26	grave_info	0.08	battle_account	-0.02	enemy_report	0.6	foreign_tip	-0.16	event	0.47
begins with gai	grave_info	0.24	battle_account	0.07	enemy_report	-0.08	foreign_tip	0.07	rumour	-0.09	request_recognition	-0.02
begins with gan	grave_info	0.47	event	0.11
begins with gap	seek_grave	-0.42	comrade_tip	-0.19	grave_info	0.2	registry	0.03	not_dead	0.01
begins with ghi	seek_grave	0.01	comrade_tip	0.16	grave_info	-0.06	remains_found	-0.11	relics	-0.22	registry	0.16	battle_account	0.29	foreign_tip	-0.06	dna_question	0.06	rumour	-0.15	request_recognition	-0.18	not_dead	0.13	event	0.14
begins with gi	seek_grave	0.15	not_dead	0.09
begins with gia	seek_grave	0.03	comrade_tip	0.2	grave_info	0.05	remains_found	-0.31	relics	0.08	registry	0.24	battle_account	-0.58	foreign_tip	-0.36	dna_question	-0.17	scam_report	-0.02	not_dead	-0.29
begins with giang	seek_grave	-0.08	comrade_tip	0.06	grave_info	0.01	battle_account	0.04	foreign_tip	-0.01	event	-0.34
begins with giao	seek_grave	0.3	comrade_tip	-0.36	grave_info	0.45	remains_found	-0.16	registry	0.02	battle_account	0.36	request_recognition	-0.31
begins with giap	seek_grave	-0.05	comrade_tip	-0.04	event	0.12
begins with giay	seek_grave	0.64	registry	-0.5	request_recognition	-0.09	event	-0.08
begins with gio	grave_info	0.23	battle_account	-0.25	dna_question	0.26	scam_report	-0.02	event	-0.25
begins with gioi	comrade_tip	0.01	not_dead	0.07	event	-0.07
begins with giu	comrade_tip	-0.13	grave_info	-0.17	relics	0.77	registry	0.1	battle_account	-0.03	event	-0.57
begins with gium	comrade_tip	0.04	grave_info	-0.3
begins with giup	seek_grave	0.66	comrade_tip	-0.14	grave_info	-0.34	remains_found	-0.03	registry	-0.2	battle_account	-0.09	foreign_tip	0.22	dna_question	-0.18	rumour	-0.15	request_recognition	-0.12	not_dead	-0.04
begins with go	seek_grave	-0.08	comrade_tip	0.2	grave_info	-0.05	rumour	0.35	event	0.15
begins with goc	seek_grave	0.04	comrade_tip	-0.32	grave_info	0.17	rumour	0.24	event	0.3
begins with goi	seek_grave	0.09	comrade_tip	-0.52	relics	-0.03	battle_account	0.05	scam_report	0.26	rumour	-0.06	event	-0.04
begins with gom	comrade_tip	0.12	grave_info	-0.29	event	-0.63
begins with gon	grave_info	0.2	battle_account	-0.17	enemy_report	0.04
begins with grand	grave_info	0.21	rumour	0.07
begins with grave	relics	-0.02	rumour	0.07
begins with gui	seek_grave	0.29	comrade_tip	0.25	grave_info	-0.04	remains_found	-0.15	registry	0.05	battle_account	-0.13	enemy_report	-0.25	scam_report	-0.1	request_recognition	-0.14	event	0.02
begins with h	comrade_tip	-0.03	grave_info	-0.1	enemy_report	0.05	request_recognition	0.32	event	-0.22
begins with ha	seek_grave	0.26	comrade_tip	-0.4	grave_info	0.3	relics	-0.68	registry	-0.18	enemy_report	-0.12	rumour	0.04	request_recognition	0.23	event	-0.04
begins with hai	seek_grave	-0.03	comrade_tip	0.23	grave_info	0.24	relics	-0.42	battle_account	-0.9	enemy_report	-0.19	foreign_tip	-0.33	request_recognition	0.2	event	-0.67
begins with ham	seek_grave	-0.49	comrade_tip	0.04	registry	-0.16
begins with han	comrade_tip	-0.16	grave_info	0.03	foreign_tip	0.09	not_dead	0.1	event	0.33
begins with hang	seek_grave	0.12	grave_info	-0.18	remains_found	-0.26	registry	-0.16	battle_account	0.03	scam_report	-0.02	rumour	0.42	request_recognition	-0.08	event	0.07
begins with hanh	seek_grave	0.17	comrade_tip	0.05	relics	-0.11	battle_account	-0.11	enemy_report	0.23	not_dead	0.02
begins with hau	seek_grave	0.07	grave_info	-0.09
begins with hay	grave_info	0.42	battle_account	-0.14	dna_question	-0.03	scam_report	0.11	request_recognition	-0.04	event	-0.11
begins with he	seek_grave	0.18	foreign_tip	-0.41	scam_report	0.17	not_dead	0.12
begins with hello	seek_grave	0.12	grave_info	0.02	event	-0.06
begins with here	seek_grave	-0.15	relics	-0.15	enemy_report	-0.04	foreign_tip	0.34	rumour	0.12	not_dead	0.11	event	0.16
begins with het	seek_grave	0.75	registry	0.11	event	0.06
begins with hi	seek_grave	0.64	relics	0.22	foreign_tip	-0.19	request_recognition	-0.01	event	-0.41
begins with hien	seek_grave	0.32	grave_info	0.05	relics	0.11	registry	-0.07	request_recognition	-0.27	event	-0.02
begins with hiep	request_recognition	0.02	event	-0.03
begins with hieu	seek_grave	0.07	grave_info	0.13
begins with hinh	seek_grave	0.39	comrade_tip	0.05	grave_info	-0.01	event	-0.04
begins with ho	seek_grave	0.41	comrade_tip	0.01	grave_info	-0.18	remains_found	-0.13	relics	-0.41	registry	0.33	battle_account	-0.91	request_recognition	0.02	event	-0.27
begins with hoa	remains_found	0.03	relics	-0.27	registry	0.13	battle_account	-0.04	enemy_report	-0.18	foreign_tip	0.14	rumour	-0.17	request_recognition	0.62	not_dead	-0.05	event	0.03
begins with hoai	seek_grave	-0.08	not_dead	0.21	event	-0.06
begins with hoan	seek_grave	0.09
begins with hoang	seek_grave	0.42	grave_info	-0.3	dna_question	0.01	not_dead	0.08	event	-0.38
begins with hoc	seek_grave	0.15	comrade_tip	-0.42	grave_info	-0.02	battle_account	0.1	foreign_tip	0.19	request_recognition	-0.13	event	0.28
begins with hoe	seek_grave	-0.16	comrade_tip	0.29	event	0.2
begins with hoi	seek_grave	-0.39	comrade_tip	-0.07	remains_found	-0.78	registry	-0.4	battle_account	0.45	foreign_tip	-0.53	dna_question	0.71	scam_report	-0.14	rumour	-0.17	request_recognition	0.21	not_dead	-0.61
begins with hom	seek_grave	-0.31	comrade_tip	0.21	grave_info	0.32	remains_found	0.02	battle_account	-0.54	scam_report	0.06	not_dead	0.04	event	-0.41
begins with hon	seek_grave	-0.1	comrade_tip	0.25	grave_info	0.28	event	-0.17
begins with hong	seek_grave	0.12	comrade_tip	0.13	grave_info	0.05	registry	0.15	request_recognition	-0.1	not_dead	0.01	event	0.33
begins with hop	seek_grave	-0.23	comrade_tip	0.02	grave_info	-0.3	remains_found	0.04	relics	0.01	registry	0.16	battle_account	-0.13	request_recognition	0.26	event	-0.27
begins with hs	comrade_tip	0.21	event	-0.02
begins with hue	seek_grave	0.26
begins with hung	seek_grave	0.49	grave_info	0.14	relics	-0.01	registry	0.13	foreign_tip	-0.47
begins with huong	comrade_tip	-0.01	grave_info	0.32	relics	0.07	battle_account	0.03	request_recognition	-0.06	event	-0.23
begins with husband	grave_info	0.11
begins with huu	seek_grave	0.33	grave_info	0.08	battle_account	-0.02	dna_question	-0.02	rumour	-0.06	request_recognition	-0.14	event	-0.26
begins with huy	seek_grave	0.14	comrade_tip	-0.01	grave_info	-0.13	relics	-0.11	registry	-0.01	battle_account	-0.27	event	-0.21
begins with huyen	seek_grave	0.03	comrade_tip	0.12	grave_info	0.13
begins with huynh	seek_grave	0.52	comrade_tip	-0.03	battle_account	-0.02
begins with hy	registry	0.5	battle_account	0.3
begins with i	seek_grave	-0.1	comrade_tip	-0.1	grave_info	0.13	remains_found	-0.69	foreign_tip	0.42	scam_report	-0.22	rumour	-0.1	request_recognition	-0.11	event	-0.24
begins with ia	relics	-0.06	dna_question	0.04
begins with ich	seek_grave	0.01	comrade_tip	0.16	grave_info	-0.13
begins with il	seek_grave	0.06	grave_info	-0.14	not_dead	0.08	event	0.03
begins with in	grave_info	0.65	remains_found	0.13	enemy_report	-0.17	foreign_tip	-0.25	event	-0.19
begins with is	seek_grave	0.55	remains_found	-0.01	relics	-0.26	registry	-0.05	enemy_report	-0.24	foreign_tip	-0.09	event	-0.33
begins with it	seek_grave	-0.08	foreign_tip	0.17	rumour	0.33	request_recognition	-0.06
begins with j	seek_grave	-0.08	comrade_tip	0.15
begins with je	seek_grave	0.02	grave_info	-0.16	relics	-0.01	registry	0.04	enemy_report	-0.35	foreign_tip	0.29	request_recognition	-0.12	not_dead	0.05	event	0.13
begins with k	seek_grave	-0.23	comrade_tip	0.37	grave_info	-0.41	request_recognition	0.04
begins with ke	seek_grave	-0.5	comrade_tip	-0.01	grave_info	-0.01	relics	-0.6	battle_account	0.34	enemy_report	-0.06	dna_question	-0.08	scam_report	-0.03	rumour	0.61	event	0.38
begins with kem	event	-0.32
begins with ket	registry	0.01	enemy_report	0.04	event	-0.05
begins with kha	seek_grave	0.38	grave_info	-0.1	request_recognition	-0.06	event	-0.51
begins with khac	grave_info	-0.71	remains_found	-0.18	relics	0.17	battle_account	-0.02	dna_question	0.09	event	-0.09
begins with khai	seek_grave	0.07	comrade_tip	-0.08	request_recognition	0.32
begins with khanh	comrade_tip	0.09	grave_info	0.22	event	-0.31
begins with khe	seek_grave	-0.23	comrade_tip	0.28	foreign_tip	0.27	event	0.03
begins with khi	seek_grave	-0.45	grave_info	0.01	remains_found	0.23	battle_account	-0.01
begins with khmer	grave_info	-0.14	event	-0.16
begins with kho	comrade_tip	-0.48	relics	0.29	enemy_report	0.1	event	-0.41
begins with khoa	enemy_report	0.03
begins with khoan	seek_grave	-0.27
begins with khoi	seek_grave	0.35	comrade_tip	-0.04	event	-0.34
begins with khong	seek_grave	-0.33	comrade_tip	0.52	grave_info	0.02	remains_found	-0.09	relics	-0.59	registry	-0.38	battle_account	-0.1	foreign_tip	-0.08	dna_question	0.07	scam_report	-0.15	rumour	0.11	request_recognition	0.02	event	-0.08
begins with khu	seek_grave	0.24	comrade_tip	-0.3	grave_info	-0.19	registry	-0.31	battle_account	-0.13	enemy_report	0.2	scam_report	-0.01	rumour	0.05	request_recognition	-0.13	event	-0.04
begins with khuc	remains_found	0.01
begins with kia	seek_grave	-0.01	comrade_tip	0.07	enemy_report	0.09	event	-0.12
begins with kich	seek_grave	-0.35	comrade_tip	0.16	grave_info	0.76	event	0.15
begins with kiem	seek_grave	0.14	comrade_tip	0.15	battle_account	-0.1	foreign_tip	0.02
begins with kien	enemy_report	0.15	event	-0.18
begins with kieu	seek_grave	-0.44	comrade_tip	0.12	grave_info	-0.08	remains_found	0.03	request_recognition	0.05	event	-0.14
begins with kim	seek_grave	0.05	comrade_tip	-0.16	enemy_report	-0.02	foreign_tip	0.06	dna_question	-0.01	request_recognition	0.01	event	0.03
begins with kinh	seek_grave	0.11	comrade_tip	-0.21	grave_info	0.3	battle_account	-0.37	enemy_report	-0.27	dna_question	0.19	rumour	-0.15	event	-0.33
begins with ko	seek_grave	0.41	comrade_tip	-0.33	relics	-0.06	event	0.2
begins with kon	comrade_tip	-0.01	grave_info	-0.06	battle_account	0.14	request_recognition	0.12
begins with ksor	seek_grave	-0.06	grave_info	0.21	relics	0.04	rumour	0.03	event	0.1
begins with ky	seek_grave	-0.21	comrade_tip	-0.13	grave_info	0.07	remains_found	-0.3	relics	0.14	battle_account	0.21	enemy_report	0.44	foreign_tip	-0.12	event	0.15
begins with l	seek_grave	0.11	grave_info	0.06	remains_found	0.01	relics	-0.47	registry	-0.04	enemy_report	-0.17	foreign_tip	0.39	not_dead	0.06	event	0.03
begins with la	seek_grave	-0.24	comrade_tip	0.38	grave_info	-0.32	relics	-0.3	battle_account	-0.16	foreign_tip	-0.34	dna_question	0.18	scam_report	-0.41	rumour	0.56	request_recognition	0.15	not_dead	-0.06
begins with lac	seek_grave	0.12	registry	0.31	request_recognition	-0.1	event	0.13
begins with lai	seek_grave	0.25	comrade_tip	0.15	grave_info	-0.49	relics	0.32	registry	0.18	foreign_tip	-0.26	dna_question	0.04	scam_report	-0.27	rumour	0.14	request_recognition	-0.23	event	0.31
begins with lam	seek_grave	-0.86	comrade_tip	0.13	grave_info	0.3	remains_found	0.18	dna_question	0.17	event	0.2
begins with lan	grave_info	-0.14	remains_found	0.18	relics	-0.09	dna_question	-0.2	rumour	0.33	request_recognition	0.12	event	0.06
begins with lang	seek_grave	0.3	comrade_tip	-0.01	remains_found	-0.13	relics	-0.4	registry	-0.38	rumour	0.09	request_recognition	0.36	event	0.01
begins with lao	seek_grave	-0.22	comrade_tip	0.6	grave_info	-0.12	battle_account	-0.01	foreign_tip	0.15	rumour	-0.01	request_recognition	-0.23	not_dead	0.16
begins with lap	seek_grave	-0.43	grave_info	0.02	request_recognition	0.04	event	-0.23
begins with late	seek_grave	-0.43	enemy_report	0.16	foreign_tip	0.03	event	0.15
begins with lau	seek_grave	-0.3	comrade_tip	0.28
begins with lay	seek_grave	-0.04	grave_info	-0.1	dna_question	0.33	rumour	-0.04
begins with le	seek_grave	0.58	remains_found	-0.59	relics	-0.32	foreign_tip	0.06	dna_question	0.02	scam_report	-0.11	rumour	-0.27	request_recognition	-0.38	event	-0.24
begins with len	comrade_tip	-0.23	remains_found	0.34	registry	-0.01	rumour	-0.06	event	0.09
begins with lich	grave_info	-0.13	battle_account	0.6	event	0.46
begins with lien	seek_grave	-0.35	comrade_tip	0.22	grave_info	-0.13	relics	-0.03	registry	0.48	battle_account	0.1
begins with liet	seek_grave	0.32	comrade_tip	-0.08	grave_info	-0.19	relics	-0.37	enemy_report	-0.08	foreign_tip	-0.23	dna_question	-0.24	scam_report	-0.26	rumour	0.04	request_recognition	-0.17	not_dead	-0.07	event	0.11
begins with lieu	comrade_tip	-0.37	grave_info	-0.43	battle_account	0.16	enemy_report	0.22	request_recognition	0.14	event	0.19
begins with linh	seek_grave	-0.61	comrade_tip	0.79	grave_info	-0.21	registry	-0.24	battle_account	0.08	enemy_report	0.14	foreign_tip	0.3	dna_question	-0.25	rumour	0.28	request_recognition	0.04	event	0.16
begins with lo	seek_grave	-0.15	grave_info	-0.28	remains_found	0.04	relics	0.49	battle_account	0.15	foreign_tip	-0.16	scam_report	-0.05	rumour	0.08	request_recognition	-0.29	not_dead	0.08	event	0.38
begins with loc	grave_info	0.22	relics	-0.22	dna_question	-0.03	request_recognition	0.13	event	0.28
begins with loi	seek_grave	0.19	comrade_tip	-0.15	grave_info	-0.44	remains_found	0.23	registry	-0.59	battle_account	0.09	dna_question	-0.07
begins with lon	seek_grave	0.37	comrade_tip	-0.01	grave_info	-0.12
begins with long	registry	0.14	scam_report	0.04	rumour	0.03
begins with lop	seek_grave	0.12	comrade_tip	0.06	rumour	0.01	event	-0.39
begins with ls	seek_grave	0.04	grave_info	-0.22	remains_found	-0.08	relics	-0.45	battle_account	-0.22	enemy_report	-0.01	scam_report	-0.64	rumour	-0.16	request_recognition	0.08	event	-0.67
begins with lu	seek_grave	-0.06	comrade_tip	0.06	grave_info	0.02	relics	-0.12	enemy_report	0.17	request_recognition	0.03
begins with lua	seek_grave	-0.31	grave_info	-0.31	dna_question	0.06	scam_report	0.2	event	-0.37
begins with luc	seek_grave	-0.06	grave_info	0.14	remains_found	0.26	registry	-0.05	battle_account	0.23
begins with luon	seek_grave	-0.05	battle_account	0.05
begins with luong	seek_grave	0.09	comrade_tip	0.08	relics	-0.13	battle_account	-0.16
begins with luu	comrade_tip	0.15	grave_info	-0.24	relics	-0.11	registry	0.11	battle_account	-0.27	scam_report	0.17	request_recognition	-0.13	event	-0.81
begins with ly	seek_grave	0.51	comrade_tip	-0.09	grave_info	-0.11	foreign_tip	-0.12	not_dead	0.08
begins with m	seek_grave	-0.27	comrade_tip	-0.26	relics	0.17	battle_account	0.08	foreign_tip	-0.2	rumour	0.1	request_recognition	0.04	not_dead	0.02	event	0.03
begins with ma	seek_grave	0.52	comrade_tip	-0.33	grave_info	-0.01	battle_account	-0.06	rumour	-0.16	not_dead	0.04	event	0.25
begins with mac	seek_grave	-0.08	grave_info	-0.02	rumour	0.01
begins with mai	seek_grave	0.35	comrade_tip	0.2	grave_info	-0.57	remains_found	0.12	registry	0.07	event	-0.21
begins with man	seek_grave	-0.24	grave_info	0.17	relics	-0.18	scam_report	0.55	rumour	0.16	event	-0.57
begins with mang	comrade_tip	-0.18	rumour	0.26
begins with manh	seek_grave	-0.33	comrade_tip	-0.06	remains_found	0.17	event	0.38
begins with mao	seek_grave	0.06
begins with mat	seek_grave	0.06	comrade_tip	0.27	grave_info	-0.11	registry	0.09	scam_report	-0.13	rumour	-0.08	request_recognition	-0.03	event	-0.35
begins with mau	seek_grave	0.16	grave_info	-0.41	remains_found	-0.11	relics	-0.34	dna_question	0.11	scam_report	-0.28	request_recognition	-0.1	event	-0.16
begins with may	comrade_tip	-0.15	grave_info	-0.1	remains_found	0.08	registry	-0.26	battle_account	0.09	enemy_report	-0.01	foreign_tip	-0.21	scam_report	-0.1	rumour	0.19	request_recognition	-0.05	event	0.16
begins with me	seek_grave	0.71	comrade_tip	-0.53	grave_info	0.01	remains_found	-0.25	relics	-0.23	registry	-0.39	battle_account	-0.45	enemy_report	-0.07	foreign_tip	0.12	not_dead	-0.24	event	0.17
begins with mere	seek_grave	0.14	request_recognition	0.15	event	0.03
begins with mien	seek_grave	0.22	comrade_tip	-0.27	grave_info	-0.02	registry	0.08	event	0.05
begins with minh	seek_grave	0.26	comrade_tip	-0.15	grave_info	-0.2	relics	-0.16	registry	0.18	foreign_tip	0.29	scam_report	0.15	rumour	-0.1	event	-0.34
begins with mo	seek_grave	-0.63	comrade_tip	-0.53	grave_info	0.82	relics	-0.16	battle_account	-1.03	enemy_report	-0.11	foreign_tip	-0.4	dna_question	-0.45	scam_report	0.19	request_recognition	-0.37	not_dead	-0.04	event	-0.07
begins with moi	seek_grave	0.58	comrade_tip	-0.3	grave_info	-0.33	relics	0.22	foreign_tip	-0.23	rumour	-0.02	request_recognition	-0.33	not_dead	-0.11	event	-0.43
begins with mon	seek_grave	-0.15	comrade_tip	-0.14	grave_info	-0.27	remains_found	-0.1	relics	0.34	enemy_report	-0.13	foreign_tip	0.06	dna_question	0.34	scam_report	-0.18	not_dead	-0.14
begins with mong	grave_info	-0.49	relics	-0.12	scam_report	-0.15	request_recognition	0.07	event	0.36
begins with mot	seek_grave	0.01	grave_info	-0.47	remains_found	0.04	relics	0.18	registry	-0.32	battle_account	-0.03	enemy_report	0.18	foreign_tip	0.01	request_recognition	0.02	event	-0.08
begins with mother	seek_grave	0.06	grave_info	0.26	relics	-0.07	foreign_tip	-0.28	dna_question	0.17	scam_report	0.07
begins with mr	seek_grave	-0.25	comrade_tip	0.24	grave_info	0.17	relics	-0.04	rumour	0.09	not_dead	0.09	event	-0.22
begins with mu	grave_info	-0.03	event	-0.12
begins with mua	comrade_tip	-0.07	grave_info	-0.3	relics	0.16	battle_account	-0.06	dna_question	-0.08	event	0.14
begins with muc	seek_grave	-0.28	comrade_tip	0.03	remains_found	0.55	relics	-0.38	battle_account	-0.26	foreign_tip	-0.02	rumour	-0.12	event	0.12
begins with mui	seek_grave	-0.22	comrade_tip	-0.06	event	0.31
begins with mung	seek_grave	0.05	grave_info	-0.13	event	-0.06
begins with muoi	seek_grave	-0.23	comrade_tip	-0.38	grave_info	0.23	event	0.08
begins with muon	seek_grave	-0.18	grave_info	-0.3	relics	0.08	rumour	0.01
begins with muong	seek_grave	0.56	comrade_tip	-0.7	grave_info	-0.51	relics	0.32	foreign_tip	0.13
begins with my	seek_grave	-0.26	grave_info	-0.25	remains_found	-0.68	relics	-0.27	battle_account	-0.43	enemy_report	0.66	foreign_tip	0.21	not_dead	-0.15	event	0.51
begins with na	seek_grave	0.02	remains_found	0.22	relics	-0.04
begins with nam	seek_grave	0.03	comrade_tip	-0.2	grave_info	0.38	remains_found	-0.32	enemy_report	-0.03	foreign_tip	-0.2	rumour	-0.01	request_recognition	-0.46	not_dead	-0.05	event	0.05
begins with name	grave_info	-0.13	battle_account	-0.02	enemy_report	-0.02	foreign_tip	0.02
begins with nao	seek_grave	0.34	grave_info	-0.87	relics	0.27	scam_report	0.05	event	0.6
begins with nay	seek_grave	0.29	comrade_tip	0.31	remains_found	0.01	battle_account	-0.66	enemy_report	-0.14	foreign_tip	-0.03	dna_question	-0.4	scam_report	0.07	rumour	-0.38	event	-0.46
begins with ne	seek_grave	0.16	grave_info	-0.27	battle_account	0.05
begins with nen	seek_grave	0.29	comrade_tip	-0.22	grave_info	-0.04	registry	-0.1
begins with ng	seek_grave	0.29	comrade_tip	0.08	event	-0.19
begins with nga	battle_account	0.05
begins with ngan	seek_grave	0.19	grave_info	0.12	dna_question	0.06	event	-0.05
begins with ngay	seek_grave	-0.08	comrade_tip	-0.28	remains_found	0.09	relics	-0.08	registry	-0.32	battle_account	0.47	enemy_report	0.05	foreign_tip	-0.01	dna_question	-0.01	rumour	0.3	not_dead	-0.1	event	0.16
begins with nghe	seek_grave	-0.36	comrade_tip	-0.4	grave_info	-0.15	remains_found	-0.24	relics	-0.14	foreign_tip	-0.1	dna_question	-0.04	scam_report	-0.05	rumour	1.17	request_recognition	-0.16	event	1.09
begins with nghi	seek_grave	0.14	comrade_tip	0.12	grave_info	0.13	registry	-0.43	battle_account	-0.17	dna_question	0.06	request_recognition	0.2	event	-0.55
begins with nghia	seek_grave	0.01	comrade_tip	-0.72	grave_info	0.13	remains_found	0.08	registry	-0.35	enemy_report	0.13	scam_report	-0.02	request_recognition	-0.33	not_dead	0.26	event	-0.05
begins with nghiem	seek_grave	0.34	event	-0.14
begins with ngo	seek_grave	0.37	registry	-0.11	battle_account	-0.11	event	-0.68
begins with ngoai	seek_grave	0.03	comrade_tip	0.13	grave_info	-0.94	registry	-0.05	battle_account	0.03	scam_report	0.45	rumour	-0.25	event	-0.34
begins with ngoc	seek_grave	-0.21	grave_info	-0.17	relics	0.07	registry	0.17	foreign_tip	0.14
begins with ngoi	seek_grave	-0.64	comrade_tip	-0.03	grave_info	0.09	registry	0.1	battle_account	-0.2	request_recognition	-0.04	event	0.11
begins with ngu	battle_account	0.07	request_recognition	0.17	event	0.22
begins with nguoi	comrade_tip	-0.47	relics	0.28	registry	-0.33	battle_account	-0.07	enemy_report	-0.13	foreign_tip	0.01	dna_question	-0.01	scam_report	0.34	rumour	-0.19	request_recognition	0.18	event	-0.35
begins with nguyen	seek_grave	0.36	comrade_tip	0.16	remains_found	-0.3	relics	-0.77	registry	-0.18	battle_account	0.17	rumour	0.15	event	0.34
begins with nha	seek_grave	0.28	comrade_tip	-0.44	grave_info	0.02	remains_found	0.23	relics	-0.07	battle_account	-0.21	enemy_report	-0.25	rumour	0.02	request_recognition	-0.57	not_dead	-0.08	event	0.07
begins with nhac	grave_info	0.09	dna_question	-0.03	request_recognition	-0.01	event	-0.23
begins with nham	registry	-0.02	not_dead	0.58	event	-0.12
begins with nhan	seek_grave	-0.26	comrade_tip	0.04	grave_info	-0.15	relics	-0.01	battle_account	-0.1	enemy_report	-0.04	scam_report	0.19
begins with nhanh	comrade_tip	-0.33	grave_info	-0.04	remains_found	0.27	registry	0.21	event	0.01
begins with nhap	comrade_tip	-0.13	registry	0.16	battle_account	0.16	request_recognition	0.08	event	0.41
begins with nhat	seek_grave	0.13	comrade_tip	-0.25	grave_info	-0.29	remains_found	-0.5	relics	0.2	enemy_report	0.06	foreign_tip	-0.07	request_recognition	-0.13	event	0.22
begins with nhau	comrade_tip	0.08	grave_info	-0.21	scam_report	0.15	request_recognition	-0.16	not_dead	0.06	event	-0.25
begins with nhe	comrade_tip	-0.23	grave_info	-0.01	rumour	0.17	event	0.15
begins with nho	seek_grave	0.45	comrade_tip	0.13	grave_info	0.06	remains_found	-0.09	relics	-0.1	registry	0.2	battle_account	-0.21	dna_question	-0.52	rumour	-0.5	request_recognition	-0.18	not_dead	-0.01	event	-0.23
begins with nhom	seek_grave	0.06	comrade_tip	-0.16	remains_found	-0.29	relics	0.46	scam_report	0.09	rumour	0.22	event	-0.12
begins with nhon	seek_grave	-0.24	grave_info	-0.07	registry	0.06	battle_account	0.22	event	0.39
begins with nhu	seek_grave	0.38	grave_info	0.08	battle_account	-0.16	event	-0.31
begins with nhung	grave_info	-0.21	request_recognition	-0.28	not_dead	0.2	event	0.07
begins with nie	grave_info	-0.4	dna_question	0.08
begins with nien	comrade_tip	0.03
begins with ninh	seek_grave	0.07	comrade_tip	0.11	grave_info	0.15	enemy_report	0.08	foreign_tip	-0.24	event	0.14
begins with no	seek_grave	0.67	comrade_tip	-0.12	relics	-0.05	battle_account	0.02	rumour	0.02	event	0.08
begins with noi	seek_grave	-0.35	comrade_tip	0.22	grave_info	-0.59	remains_found	-0.46	registry	-0.21	battle_account	-0.61	enemy_report	-0.21	dna_question	0.15	rumour	0.62	request_recognition	0.5	not_dead	-0.07	event	-0.33
begins with nong	comrade_tip	-0.02	relics	-0.16	battle_account	0.24
begins with not	rumour	0.04	not_dead	0.07	event	-0.26
begins with ntls	seek_grave	-0.44	comrade_tip	-0.37	grave_info	0.04	remains_found	-0.15	registry	0.06	battle_account	-0.14	dna_question	0.2	scam_report	-0.21	rumour	-0.21	request_recognition	-0.21	not_dead	-0.15	event	-0.34
begins with nu	comrade_tip	0.73	grave_info	-0.41	battle_account	-0.07	event	-0.01
begins with nua	grave_info	0.05	relics	0.05
begins with nui	seek_grave	0.06	comrade_tip	0.01	grave_info	-0.33	battle_account	0.15	foreign_tip	0.11	event	0.06
begins with nuoc	dna_question	-0.14	rumour	0.41
begins with nuoi	grave_info	0.1	event	-0.15
begins with o	seek_grave	-0.48	comrade_tip	-0.03	grave_info	0.63	remains_found	0.55	relics	-0.23	registry	-0.02	battle_account	-0.02	enemy_report	-0.4	foreign_tip	0.05	rumour	0.16	request_recognition	-0.07	not_dead	-0.01	event	0.22
begins with of	seek_grave	0.27	comrade_tip	0.11	registry	-0.18	battle_account	0.32	enemy_report	0.09	foreign_tip	-0.27	dna_question	-0.28	scam_report	-0.08	request_recognition	0.13	not_dead	-0.04	event	0.12
begins with oi	comrade_tip	0.06	relics	0.02	dna_question	0.07	rumour	-0.3	request_recognition	-0.01	not_dead	0.36	event	-0.09
begins with on	seek_grave	0.34	comrade_tip	-0.33	grave_info	-0.39	relics	0.27	registry	-0.02	rumour	0.43	request_recognition	-0.03	not_dead	0.11	event	-0.45
begins with oncle	seek_grave	-0.02	grave_info	-0.01	relics	0.07	foreign_tip	0.01	event	-0.16
begins with one	grave_info	-0.01	relics	0.03	event	0.07
begins with ong	seek_grave	0.22	grave_info	-0.11	relics	-0.26	registry	-0.08	battle_account	-0.05	foreign_tip	0.18	dna_question	-0.14	scam_report	-0.22	rumour	0.03	request_recognition	0.35	not_dead	0.29	event	0.1
begins with only	relics	-0.04	dna_question	0.4	rumour	0.11
begins with pa	seek_grave	-0.38	request_recognition	0.1	not_dead	0.12	event	-0.06
begins with page	seek_grave	0.42	grave_info	-0.03	relics	-0.06	rumour	0.08
begins with pao	foreign_tip	0.04	not_dead	0.18	event	-0.15
begins with pere	grave_info	0.19	event	0.07
begins with pha	seek_grave	0.15	comrade_tip	-0.17	grave_info	0.31	registry	0.1	dna_question	-0.03	request_recognition	-0.05	event	0.32
begins with phai	seek_grave	0.19	comrade_tip	0.4	grave_info	-0.69	battle_account	-0.26	rumour	0.29	request_recognition	-0.15	not_dead	0.13
begins with pham	grave_info	0.12	relics	-0.12	foreign_tip	0.11	event	-0.21
begins with phan	seek_grave	0.08	comrade_tip	0.12	grave_info	0.25	remains_found	-0.08	registry	-0.16	battle_account	-0.37	event	-0.24
begins with phao	seek_grave	-0.15	comrade_tip	0.37	grave_info	-0.5	relics	-0.12	registry	-0.18	battle_account	-0.01	rumour	0.29	request_recognition	0.05
begins with phap	foreign_tip	0.06	rumour	-0.03
begins with phat	grave_info	0.03	event	0.11
begins with phau	grave_info	-0.09	battle_account	-0.03
begins with phe	remains_found	0.25	relics	-0.21	event	0.08
begins with phep	seek_grave	0.22	grave_info	-0.24	relics	0.13	event	-0.02
begins with phi	seek_grave	0.08	grave_info	0.15	request_recognition	0.09
begins with phia	comrade_tip	-0.19	grave_info	0.47	enemy_report	0.2	event	-0.22
begins with phieu	seek_grave	-0.19	comrade_tip	-0.22	grave_info	0.5	event	-0.04
begins with pho	seek_grave	0.3	comrade_tip	0.19	grave_info	-0.03	registry	0.04	dna_question	0.07	request_recognition	0.18	event	-0.07
begins with phong	comrade_tip	0.21	grave_info	-0.44	battle_account	0.36	enemy_report	0.13	foreign_tip	-0.27	request_recognition	0.15	not_dead	0.09	event	0.35
begins with phu	seek_grave	0.18	comrade_tip	0.03	relics	0.17	dna_question	-0.04	rumour	-0.17
begins with phuc	dna_question	0.02	event	0.1
begins with phung	seek_grave	0.07	comrade_tip	0.59	grave_info	-0.47	registry	-0.08	battle_account	-0.14	event	-0.18
begins with phuoc	comrade_tip	0.28	grave_info	0.54	registry	-0.01	battle_account	-0.17	event	-0.01
begins with phuong	seek_grave	0.18	comrade_tip	0.09	remains_found	0.07	relics	-0.18	registry	0.24	dna_question	0.15	request_recognition	-0.03
begins with qua	seek_grave	-0.19	grave_info	0.14	remains_found	0.01	relics	-0.2	request_recognition	0.27	event	0.16
begins with quach	seek_grave	-0.06	comrade_tip	-0.07
begins with quan	seek_grave	0.24	comrade_tip	0.43	grave_info	-0.32	battle_account	-0.46	enemy_report	0.33	foreign_tip	-0.18	dna_question	-0.09	scam_report	-0.11	request_recognition	-0.18	not_dead	-0.04
begins with quang	seek_grave	0.73	grave_info	-0.11	remains_found	-0.01	registry	-0.09	event	-0.34
begins with que	seek_grave	0.2	comrade_tip	-0.08	grave_info	-0.09	remains_found	-0.02	relics	-0.36	registry	0.19	dna_question	0.34	rumour	0.28	request_recognition	-0.42	event	0.1
begins with quen	seek_grave	-0.19
begins with question	seek_grave	0.39	relics	-0.1	foreign_tip	-0.05	dna_question	0.18	not_dead	0.04	event	-0.12
begins with quoc	comrade_tip	0.41	registry	0.1	battle_account	-0.11	rumour	0.08	request_recognition	-0.04	event	-0.39
begins with quy	seek_grave	-0.34	comrade_tip	0.12	grave_info	0.13	remains_found	-0.08	registry	0.2	request_recognition	-0.15
begins with quyen	seek_grave	-0.07
begins with quyet	grave_info	0.26	event	-0.21
begins with quynh	grave_info	0.19
begins with ra	seek_grave	0.29	comrade_tip	-0.46	grave_info	-0.42	remains_found	0.35	registry	0.28	rumour	-0.03	request_recognition	-0.06
begins with rach	seek_grave	0.04	grave_info	-0.18	battle_account	0.13	event	-0.06
begins with rang	comrade_tip	0.36	grave_info	-0.26	rumour	0.05
begins with ray	comrade_tip	-0.26	remains_found	-0.04	foreign_tip	0.12
begins with re	seek_grave	0.08	comrade_tip	-0.31	relics	0.29	registry	0.17	enemy_report	0.01	foreign_tip	-0.14
begins with ro	comrade_tip	0.57	grave_info	-0.39	registry	-0.18	battle_account	-0.01	request_recognition	0.06
begins with roi	seek_grave	-0.12	comrade_tip	-0.03	relics	0.2	battle_account	-0.15	dna_question	0.12	not_dead	0.15	event	0.14
begins with rung	seek_grave	-0.22	comrade_tip	-0.12	remains_found	0.01	request_recognition	0.02	event	0.2
begins with ruot	seek_grave	0.34	comrade_tip	-0.67	grave_info	-0.03	relics	-0.01	request_recognition	-0.05	event	-0.27
begins with s	seek_grave	0.06	comrade_tip	0.13	grave_info	0.02	relics	0.32	registry	-0.19	enemy_report	-0.12	foreign_tip	-0.49	event	-0.33
begins with sa	seek_grave	-0.03	comrade_tip	0.18	grave_info	-0.02	request_recognition	0.4
begins with sach	seek_grave	-0.15	comrade_tip	-0.84	relics	-0.22	registry	0.58	battle_account	-0.3	dna_question	-0.09	request_recognition	-0.27
begins with sai	comrade_tip	-0.14	grave_info	-0.08	enemy_report	0.04
begins with sam	seek_grave	-0.39	grave_info	0.24	relics	0.01
begins with san	comrade_tip	-0.19	grave_info	-0.19	remains_found	0.56	battle_account	-0.07	foreign_tip	-0.06	event	0.31
begins with sang	seek_grave	-0.45	comrade_tip	-0.54	grave_info	-0.06	remains_found	0.3	registry	0.11	battle_account	0.63	foreign_tip	0.2	request_recognition	-0.09	event	0.12
begins with sanh	seek_grave	0.61	comrade_tip	-0.14	grave_info	-0.53	registry	-0.07
begins with sao	seek_grave	-0.13	grave_info	0.4	event	-0.6
begins with sat	seek_grave	-0.13	comrade_tip	0.22	grave_info	-0.03	relics	-0.09	registry	-0.08
begins with sau	seek_grave	-0.83	comrade_tip	0.03	grave_info	0.56	registry	0.11	battle_account	-0.78	enemy_report	0.25	dna_question	-0.19	request_recognition	0.16	not_dead	0.07	event	0.06
begins with se	battle_account	-0.01	event	-0.11
begins with sen	remains_found	0.09	battle_account	-0.08	foreign_tip	-0.01	event	0.1
begins with seo	comrade_tip	0.08	grave_info	0.07	event	-0.17
begins with sgt	relics	0.04	event	0.01
begins with si	seek_grave	0.13	comrade_tip	0.05	grave_info	-0.13	relics	-0.03	dna_question	-0.04	scam_report	-0.35	rumour	0.09	not_dead	-0.08	event	-0.1
begins with sinh	seek_grave	0.07	comrade_tip	-0.4	grave_info	0.02	remains_found	-0.17	relics	-0.1	battle_account	0.36	enemy_report	-0.07	dna_question	0.15	scam_report	-0.08	request_recognition	0.35	not_dead	-0.31
begins with sn	seek_grave	0.15	relics	-0.02	registry	-0.32	request_recognition	0.1	event	-0.11
begins with so	comrade_tip	-0.3	grave_info	-0.6	relics	0.23	registry	0.97	battle_account	-0.1	enemy_report	-0.25	scam_report	0.13	rumour	-0.06	not_dead	-0.41	event	-0.07
begins with soc	seek_grave	0.12	grave_info	-0.04	relics	0.14
begins with son	seek_grave	0.01	comrade_tip	0.43	grave_info	-0.26	relics	-0.34	registry	0.15	foreign_tip	-0.07	dna_question	0.18	request_recognition	0.03	not_dead	-0.1	event	0.4
begins with song	seek_grave	-0.5	comrade_tip	-0.28	grave_info	-0.29	relics	-0.01	registry	0.16	dna_question	0.13	request_recognition	-0.03	not_dead	0.34	event	-0.45
begins with su	seek_grave	0.09	comrade_tip	-0.38	grave_info	0.08	relics	-0.5	battle_account	0.81	enemy_report	0.36	request_recognition	-0.11	event	0.36
begins with sua	seek_grave	0.21	grave_info	-0.06	relics	0.26	event	-0.31
begins with suis	seek_grave	0.01	relics	-0.11	registry	0.23	battle_account	0.09	foreign_tip	0.09	event	0.05
begins with sung	seek_grave	0.7	grave_info	-0.12	remains_found	-0.07	request_recognition	-0.01
begins with suoi	seek_grave	-0.03	comrade_tip	0.4	rumour	-0.06
begins with suu	grave_info	-0.15	event	-0.04
begins with sy	seek_grave	0.13	grave_info	-0.02	event	0.04
begins with t	seek_grave	0.35	foreign_tip	0.29	event	-0.28
begins with ta	seek_grave	-0.36	comrade_tip	0.17	grave_info	0.08	registry	-0.59	dna_question	-0.23	rumour	0.16	request_recognition	0.07	event	-0.14
begins with tac	seek_grave	-0.02	grave_info	-0.06	relics	0.11
begins with tai	comrade_tip	0.29	grave_info	-0.39	remains_found	0.28	relics	-0.16	enemy_report	0.28	rumour	-0.16
begins with tam	comrade_tip	-0.24	grave_info	0.25	remains_found	-0.08	registry	-0.41	scam_report	0.32	rumour	-0.16	request_recognition	-0.02
begins with tan	seek_grave	-0.34	comrade_tip	0.57	grave_info	0.44	relics	-0.37	battle_account	-0.44	rumour	0.24	event	0.32
begins with tang	comrade_tip	0.29	grave_info	-0.43	relics	0.01	registry	0.33	battle_account	-0.15	rumour	0.06	event	-0.28
begins with tao	seek_grave	-0.04	comrade_tip	0.05	grave_info	-0.52	relics	0.15	not_dead	0.11	event	-0.08
begins with tap	seek_grave	-0.12	comrade_tip	0.2	grave_info	0.12
begins with tau	seek_grave	-0.4	comrade_tip	0.29	grave_info	-0.07	remains_found	0.04	event	-0.18
begins with tay	seek_grave	0.14	comrade_tip	-0.25	grave_info	0.28	relics	0.01	registry	0.08	battle_account	0.34	enemy_report	-0.09	foreign_tip	-0.02	event	0.12
begins with ten	seek_grave	0.5	comrade_tip	0.18	grave_info	-0.56	relics	-0.17	registry	0.28	battle_account	-0.77	enemy_report	-0.13	rumour	-0.44	request_recognition	-0.17	not_dead	0.02	event	-0.44
begins with tet	seek_grave	-0.01	comrade_tip	-0.28	grave_info	0.22	battle_account	0.06	event	-0.05
begins with thach	relics	-0.04	registry	0.5	dna_question	-0.05	event	-0.04
begins with thai	seek_grave	0.73	registry	-0.34	battle_account	0.04	event	0.04
begins with tham	seek_grave	-0.09	comrade_tip	0.36	battle_account	-0.16
begins with than	seek_grave	-0.03	comrade_tip	0.14	grave_info	-0.13	remains_found	-0.05	battle_account	-0.14	foreign_tip	-0.03	dna_question	0.08	request_recognition	0.1	not_dead	0.13	event	-0.11
begins with thang	seek_grave	-0.19	comrade_tip	0.21	grave_info	-0.39	remains_found	-0.06	battle_account	0.13	foreign_tip	-0.01	scam_report	0.34	rumour	-0.32	not_dead	-0.08	event	0.2
begins with thanh	seek_grave	0.19	comrade_tip	0.17	remains_found	0.03	registry	0.19	scam_report	-0.03	rumour	-0.28	request_recognition	0.21	event	-0.19
begins with thao	seek_grave	0.07	comrade_tip	-0.05	scam_report	0.04	not_dead	0.06	event	-0.13
begins with thap	seek_grave	-0.2	grave_info	0.11	event	-0.56
begins with that	comrade_tip	-0.27	remains_found	-0.02	battle_account	-0.24	foreign_tip	0.08	request_recognition	0.1	event	-0.53
begins with thay	seek_grave	0.09	comrade_tip	-0.15	remains_found	0.29	registry	-0.03	foreign_tip	-0.13	dna_question	0.03	scam_report	0.57	request_recognition	-0.04	event	-0.43
begins with the	seek_grave	0.14	comrade_tip	-0.18	grave_info	0.03	registry	0.18	battle_account	-0.08	foreign_tip	0.05	dna_question	0.01	scam_report	-0.3	rumour	-0.12	not_dead	-0.12	event	0.03
begins with them	seek_grave	0.27	event	-0.09
begins with theo	seek_grave	-0.14	comrade_tip	-0.22	grave_info	-0.17	registry	0.56	battle_account	0.21	request_recognition	-0.09	event	0.12
begins with there	seek_grave	0.3	foreign_tip	-0.27	request_recognition	0.03	event	-0.1
begins with thi	seek_grave	0.68	comrade_tip	-0.38	grave_info	-0.06	relics	-0.11	registry	-0.75	battle_account	0.16	enemy_report	-0.14	dna_question	-0.14	scam_report	-0.23	rumour	-0.71	request_recognition	0.39	not_dead	0.03	event	-0.29
begins with thien	seek_grave	0.08	comrade_tip	0.04	grave_info	-0.01	event	-0.1
begins with thieu	seek_grave	0.39	comrade_tip	-0.14	grave_info	-0.08	foreign_tip	0.07	event	-0.07
begins with thinh	grave_info	-0.19	rumour	0.15	event	-0.08
begins with this	seek_grave	0.01	comrade_tip	0.01	relics	-0.02	foreign_tip	-0.06	event	-0.03
begins with tho	comrade_tip	-0.15	grave_info	-0.25	remains_found	0.4	relics	-0.13	registry	0.56	battle_account	-0.25	dna_question	-0.02	scam_report	-0.12	request_recognition	0.82	not_dead	-0.07
begins with thoai	seek_grave	-0.45	comrade_tip	-0.04	scam_report	0.11
begins with thoi	seek_grave	0.27	comrade_tip	0.68	grave_info	-0.08	relics	-0.03	request_recognition	-0.05
begins with thom	seek_grave	0.06	grave_info	0.04	event	0.42
begins with thon	seek_grave	-0.62	comrade_tip	-0.17	grave_info	0.44	relics	-0.04	registry	0.48	event	0.14
begins with thong	grave_info	0.55	remains_found	0.01	relics	0.15	registry	-0.08	battle_account	0.19	event	0.35
begins with thu	seek_grave	0.13	comrade_tip	0.25	grave_info	-0.27	registry	-0.41	battle_account	-0.03	enemy_report	-0.05	foreign_tip	0.25	dna_question	0.27	request_recognition	0.12	not_dead	-0.2	event	-0.16
begins with thua	relics	0.56	request_recognition	0.14	event	-0.2
begins with thuan	seek_grave	-0.24	comrade_tip	-0.17	registry	0.06	event	-0.14
begins with thuoc	seek_grave	0.04	comrade_tip	-0.55	grave_info	0.15	battle_account	0.09
begins with thuong	seek_grave	0.08	comrade_tip	0.04	relics	0.24	battle_account	0.03	scam_report	-0.07
begins with thuy	grave_info	0.03	relics	0.11	registry	-0.04	battle_account	-0.02
begins with tich	grave_info	-0.13	relics	0.12	dna_question	0.19
begins with tien	comrade_tip	-0.25	grave_info	0.33	dna_question	0.06	request_recognition	0.21
begins with tieng	grave_info	-0.33	foreign_tip	0.32	rumour	-0.03	event	0.16
begins with tiep	seek_grave	-0.01	comrade_tip	-0.08	request_recognition	-0.03	event	0.36
begins with tieu	seek_grave	0.06	comrade_tip	0.35	grave_info	0.02	remains_found	-0.11	registry	-0.11	foreign_tip	-0.03	rumour	-0.04	request_recognition	-0.09	event	-0.3
begins with tim	seek_grave	0.38	comrade_tip	-0.27	grave_info	-0.1	relics	0.17	registry	-0.55	enemy_report	-0.13	scam_report	-0.18	rumour	-0.39	not_dead	0.11	event	-0.65
begins with tin	seek_grave	-0.38	comrade_tip	0.28	grave_info	0.47	relics	-0.27	registry	-0.71	battle_account	-0.01	enemy_report	0.09	dna_question	-0.54	rumour	0.04	not_dead	0.29
begins with tinh	seek_grave	-0.31	remains_found	-0.11	battle_account	0.3	rumour	0.05	event	-0.33
begins with tnxp	seek_grave	-0.46	comrade_tip	0.07	grave_info	0.09	registry	0.02	battle_account	-0.21	dna_question	-0.01	request_recognition	0.28	event	-0.3
begins with to	seek_grave	0.19	comrade_tip	0.38	grave_info	-0.14	relics	0.29	registry	-0.09	battle_account	0.24	foreign_tip	0.03	request_recognition	-0.65
begins with toa	seek_grave	-0.05	grave_info	0.09	scam_report	0.33	event	-0.25
begins with toan	seek_grave	-0.19	comrade_tip	0.12	relics	0.05
begins with toc	seek_grave	-0.15	battle_account	-0.07	dna_question	-0.08	rumour	0.08	request_recognition	0.14
begins with toi	seek_grave	0.35	grave_info	-0.12	registry	-0.15	battle_account	0.03	enemy_report	-0.02	foreign_tip	-0.65	dna_question	-0.5	scam_report	-0.42	rumour	-0.23	request_recognition	0.37	event	-0.17
begins with ton	grave_info	-0.1	foreign_tip	0.06	event	-0.28
begins with tong	comrade_tip	-0.17	relics	0.04	registry	0.07	battle_account	-0.09	scam_report	-0.02
begins with tra	seek_grave	0.21	grave_info	0.11	registry	-0.59	battle_account	-0.05	foreign_tip	-0.17	rumour	0.26
begins with trach	seek_grave	0.34
begins with trai	seek_grave	0.48	comrade_tip	-0.44	enemy_report	0.03	scam_report	-0.07	request_recognition	0.16
begins with tram	seek_grave	-0.3	comrade_tip	0.24	battle_account	0.03	event	0.06
begins with tran	seek_grave	-0.46	comrade_tip	-0.92	remains_found	-0.14	relics	-0.2	battle_account	1.2	foreign_tip	-0.03	scam_report	-0.12	rumour	-0.28	request_recognition	0.01	event	0.51
begins with trang	seek_grave	-0.01	comrade_tip	-0.93	grave_info	0.75	remains_found	-0.24	relics	0.11	registry	-0.1	dna_question	-0.39	rumour	-0.01	request_recognition	-0.18	event	-0.26
begins with tre	seek_grave	0.13	comrade_tip	-0.25	dna_question	0.13	event	0.16
begins with tren	seek_grave	0.36	comrade_tip	-0.57	grave_info	0.02	relics	-0.02	enemy_report	0.12	dna_question	-0.25	rumour	0.63	request_recognition	-0.1	event	0.09
begins with tri	comrade_tip	0.5	grave_info	-0.17	battle_account	-0.02	event	-0.04
begins with trich	seek_grave	-0.32	comrade_tip	-0.71	grave_info	-0.37	registry	0.37	battle_account	0.53	event	0.39
begins with trieu	seek_grave	0.65	comrade_tip	-0.5	grave_info	-0.58	remains_found	-0.3	relics	-0.09	battle_account	0.02	enemy_report	-0.02	scam_report	0.04	rumour	-0.04
begins with trinh	seek_grave	0.12	comrade_tip	0.47	grave_info	-0.84	registry	-0.03	battle_account	-0.34	rumour	0.07	request_recognition	-0.17	event	-0.43
begins with tro	seek_grave	-0.15	comrade_tip	-0.2	request_recognition	0.33	not_dead	0.03
begins with trong	seek_grave	0.24	comrade_tip	0.46	grave_info	-0.06	remains_found	-0.19	relics	0.78	battle_account	-0.81	foreign_tip	-0.11	dna_question	-0.06	scam_report	-0.13	request_recognition	-0.24	event	-0.24
begins with tru	battle_account	-0.02
begins with truc	seek_grave	-0.19	comrade_tip	0.13	grave_info	0.11
begins with trung	seek_grave	-0.53	comrade_tip	-0.25	remains_found	0.07	registry	0.14	battle_account	0.44	enemy_report	-0.16	foreign_tip	-0.06	request_recognition	0.23	event	-0.17
begins with truoc	seek_grave	-0.34	grave_info	0.36	relics	0.43	rumour	0.09	request_recognition	-0.3
begins with truong	seek_grave	0.02	comrade_tip	-0.15	grave_info	0.32	relics	-0.07	registry	0.46	battle_account	-0.06	enemy_report	-0.06	dna_question	-0.21	scam_report	0.03	rumour	-0.21	not_dead	-0.03	event	-0.07
begins with truyen	seek_grave	-0.12	dna_question	-0.1	rumour	0.41
begins with tu	seek_grave	-0.04	comrade_tip	-0.13	grave_info	-0.47	relics	-0.05	battle_account	0.19	enemy_report	0.01	foreign_tip	-0.03	dna_question	-0.05	scam_report	0.21	rumour	-0.36	request_recognition	0.6	event	0.04
begins with tuan	seek_grave	-0.05	comrade_tip	0.04	grave_info	0.17	dna_question	0.04	request_recognition	0.01
begins with tuc	seek_grave	0.07	dna_question	0.02	request_recognition	0.05
begins with tui	seek_grave	0.14	comrade_tip	0.12	grave_info	0.12	relics	-0.17	registry	-0.27	battle_account	-0.47	enemy_report	0.06	rumour	-0.11	request_recognition	-0.03	event	-0.18
begins with tung	comrade_tip	0.55	grave_info	-0.14	relics	-0.03	event	-0.24
begins with tuoi	seek_grave	0.32	comrade_tip	-0.1	remains_found	-0.08	relics	-0.21	battle_account	0.46	not_dead	-0.13
begins with tuong	comrade_tip	0.4	battle_account	-0.2	not_dead	-0.05	event	-0.23
begins with tuyen	grave_info	-0.06	remains_found	0.04	scam_report	0.04	event	0.3
begins with ty	seek_grave	0.02	comrade_tip	-0.28	relics	0.07
begins with u	seek_grave	0.1	event	0.07
begins with ubnd	seek_grave	0.05	grave_info	-0.19	request_recognition	0.13
begins with un	seek_grave	-0.21	comrade_tip	0.03	relics	-0.08	battle_account	0.04	enemy_report	-0.18	foreign_tip	0.17	scam_report	0.18	rumour	0.08	request_recognition	-0.03	event	-0.17
begins with uncle	seek_grave	0.49	comrade_tip	-0.04	grave_info	-0.08	relics	-0.56	registry	-0.03	rumour	0.08
begins with une	seek_grave	-0.47	grave_info	0.65	relics	0.23	registry	0.08	foreign_tip	-0.45	scam_report	0.17	event	-0.25
begins with ut	seek_grave	0.05	comrade_tip	0.08	grave_info	-0.21	battle_account	-0.15	scam_report	0.28	rumour	-0.07	request_recognition	0.13	event	-0.23
begins with uy	seek_grave	0.31	grave_info	-0.06	relics	-0.03	foreign_tip	0.08	event	-0.47
begins with va	seek_grave	-0.07	grave_info	0.14	remains_found	0.07	dna_question	0.18	event	-0.45
begins with van	seek_grave	0.19	comrade_tip	0.48	grave_info	-0.35	remains_found	-0.11	relics	-0.18	battle_account	-0.21	enemy_report	-0.12	foreign_tip	-0.11	dna_question	0.01	scam_report	-0.12	request_recognition	-0.05	not_dead	0.17	event	-0.1
begins with vang	comrade_tip	0.58	grave_info	-0.2	remains_found	0.13	foreign_tip	0.06	event	-0.15
begins with vao	seek_grave	0.04	grave_info	0.04	relics	0.04	battle_account	0.05	event	0.27
begins with ve	seek_grave	-0.17	comrade_tip	0.36	grave_info	0.08	relics	0.35	registry	-0.32	battle_account	0.06	enemy_report	0.01	dna_question	0.05	scam_report	-0.12	rumour	-0.1	request_recognition	-0.12	not_dead	0.06	event	-0.52
begins with vi	seek_grave	0.05	comrade_tip	0.15	grave_info	0.02	remains_found	-0.14	enemy_report	-0.13	rumour	-0.26	request_recognition	0.13
begins with viec	dna_question	0.02	event	0.05
begins with vien	grave_info	0.01	remains_found	-0.17	registry	0.36	battle_account	-0.26	event	-0.15
begins with viet	seek_grave	0.25	comrade_tip	0.21	grave_info	-0.15	registry	-0.35	request_recognition	-0.01	event	-0.24
begins with vietnamese	battle_account	0.1
begins with vinh	seek_grave	-0.28	comrade_tip	0.12	grave_info	0.58	relics	-0.06	battle_account	-0.26	request_recognition	0.12	event	-0.06
begins with vo	seek_grave	0.13	comrade_tip	-0.21	relics	0.2	battle_account	0.16	rumour	-0.12	request_recognition	0.38	not_dead	-0.14	event	0.17
begins with voi	comrade_tip	0.31	remains_found	0.01	relics	-0.5	registry	-0.09	battle_account	-0.57	foreign_tip	-0.13	rumour	0.07	request_recognition	-0.08	event	0.3
begins with vong	seek_grave	0.42	comrade_tip	-0.37	battle_account	-0.01	request_recognition	0.1
begins with vu	comrade_tip	0.28	grave_info	-0.22	remains_found	-0.03	relics	-0.23	dna_question	0.29	request_recognition	0.32	event	-0.73
begins with vua	seek_grave	-0.14	battle_account	-0.02	enemy_report	0.08	scam_report	0.19	event	0.19
begins with vung	seek_grave	0.22	comrade_tip	-0.2	grave_info	0.2	event	0.28
begins with vuon	seek_grave	-0.44	comrade_tip	-0.4	remains_found	0.12	relics	-0.17	rumour	0.23
begins with vuong	comrade_tip	-0.21	remains_found	0.09	dna_question	0.02	request_recognition	0.07
begins with was	seek_grave	0.03	grave_info	-0.21	relics	-0.31	battle_account	-0.06	enemy_report	-0.53	foreign_tip	0.87	dna_question	-0.02	rumour	-0.19	request_recognition	-0.16	not_dead	-0.03	event	-0.14
begins with we	seek_grave	0.19	remains_found	0.29	relics	0.05	foreign_tip	-0.2
begins with with	seek_grave	-0.58	comrade_tip	-0.25	relics	0.23	registry	0.09	battle_account	-0.11	enemy_report	-0.16	foreign_tip	0.33	rumour	-0.05	event	-0.16
begins with xa	seek_grave	-0.18	comrade_tip	-0.34	grave_info	0.07	relics	0.04	registry	0.71	battle_account	-0.28	enemy_report	-0.31	foreign_tip	-0.05	dna_question	0.38	scam_report	-0.11	rumour	-0.23	not_dead	-0.25	event	0.18
begins with xac	comrade_tip	0.08	grave_info	-0.24	event	-0.2
begins with xay	comrade_tip	-0.18	grave_info	0.66	event	0.31
begins with xe	seek_grave	-0.08	comrade_tip	0.27	grave_info	-0.55	rumour	0.14
begins with xem	seek_grave	0.13	comrade_tip	-0.07	relics	0.45	not_dead	0.08	event	0.15
begins with xin	seek_grave	-0.45	comrade_tip	-0.21	grave_info	0.37	relics	-0.3	registry	0.32	enemy_report	-0.15	dna_question	-0.08	scam_report	0.07	rumour	-0.09	request_recognition	0.31	not_dead	0.26	event	-0.22
begins with xom	seek_grave	0.01	comrade_tip	-0.15	remains_found	0.05	registry	-0.33	battle_account	0.05	rumour	0.29	request_recognition	0.08	event	0.13
begins with xua	comrade_tip	0.34	grave_info	0.01	remains_found	-0.03	battle_account	-0.14	rumour	0.38
begins with xuan	seek_grave	0.04	battle_account	0.2
begins with xung	seek_grave	-0.08	comrade_tip	-0.01	grave_info	-0.45	remains_found	-0.35	dna_question	-0.02	scam_report	0.77	rumour	-0.22	event	-0.19
begins with xuong	seek_grave	-0.25	comrade_tip	-0.14	grave_info	-0.82	remains_found	0.43	relics	-0.15	foreign_tip	-0.16	scam_report	-0.06	rumour	-0.13	event	0.12
begins with xuyen	seek_grave	-0.51	grave_info	0.15	remains_found	-0.04	battle_account	0.11	event	0.02
begins with y	seek_grave	-0.1	comrade_tip	0.39	relics	-0.24	registry	0.37	battle_account	-0.84	scam_report	0.15	event	-0.63
begins with yen	comrade_tip	0.12	grave_info	0.21	relics	-0.23	registry	0.11	battle_account	-0.19	event	-0.01
begins with you	grave_info	-0.1	enemy_report	-0.16	foreign_tip	0.43	dna_question	0.06	rumour	0.03	request_recognition	0.09	event	-0.31
begins with your	seek_grave	0.16	grave_info	-0.01	enemy_report	-0.09	dna_question	0.08	request_recognition	0.09	not_dead	0.09
days 0	seek_grave	-0.68	comrade_tip	-0.03	grave_info	-0.16	remains_found	0.52	registry	-1.27	battle_account	-0.25	enemy_report	-0.87	foreign_tip	-0.75	scam_report	0.54	rumour	0.19	not_dead	-0.49	event	0.29
days 1	seek_grave	-0.19	comrade_tip	0.22	grave_info	0.25	remains_found	-0.48	relics	-0.23	registry	-0.98	battle_account	0.23	enemy_report	0.3	foreign_tip	0.4	dna_question	0.02	scam_report	-0.26	rumour	-0.4	request_recognition	-0.36	not_dead	-0.54	event	0.12
days 2	seek_grave	0.31	comrade_tip	0.01	grave_info	0.01	remains_found	-0.07	relics	0.15	registry	-0.83	foreign_tip	-0.02	dna_question	-0.33	scam_report	-0.38	rumour	-0.21	request_recognition	0.08	not_dead	0.19	event	-0.03
days few	seek_grave	0.6	comrade_tip	-0.94	grave_info	-0.46	remains_found	-0.81	relics	-0.05	registry	0.66	battle_account	-1.06	enemy_report	-0.54	foreign_tip	-0.68	dna_question	-0.17	scam_report	-0.38	rumour	-0.64	request_recognition	-0.19	event	-0.72
days many	seek_grave	-0.31	comrade_tip	-0.19	grave_info	-1.5	remains_found	-0.21	relics	-0.39	registry	1.15	battle_account	-0.51	scam_report	-0.15	request_recognition	-0.03	event	-0.64
entries 0	seek_grave	0.26	comrade_tip	-0.23	grave_info	-0.12	remains_found	-0.22	relics	-0.24	registry	-0.78	battle_account	-0.27	enemy_report	-0.32	foreign_tip	-0.26	dna_question	-0.38	scam_report	-0.24	rumour	-0.46	request_recognition	-0.25	not_dead	-0.5	event	-0.09
entries 2	seek_grave	-0.14	comrade_tip	-0.03	relics	0.07
entries few	seek_grave	-1.19	grave_info	-0.81	relics	-0.25	registry	0.63	battle_account	-0.34	scam_report	-0.01	request_recognition	-0.3	event	-0.04
entries many	seek_grave	0.03	comrade_tip	0.07	grave_info	-0.36	event	-0.22
full names 0	seek_grave	-1.54	comrade_tip	0.03	grave_info	-0.06	remains_found	-0.26	relics	-0.65	registry	-0.47	battle_account	-0.18	enemy_report	-0.13	foreign_tip	0.37	dna_question	-0.21	rumour	0.16	request_recognition	-0.59	not_dead	-0.74	event	0.51
full names 1	seek_grave	0.07	comrade_tip	-0.26	grave_info	0.27	remains_found	-0.02	relics	0.08	registry	-1.66	battle_account	-0.24	enemy_report	-0.46	foreign_tip	-0.12	dna_question	-0.32	rumour	-0.47	request_recognition	-0.38	not_dead	-0.47	event	-0.22
full names 2	seek_grave	0.27	comrade_tip	0.03	grave_info	-0.27	remains_found	0.34	registry	-0.39	battle_account	-0.61	enemy_report	0.15	foreign_tip	-0.06	dna_question	0.06	rumour	-0.07	request_recognition	-0.06	not_dead	0.42	event	-0.36
full names few	seek_grave	0.32	comrade_tip	-0.1	grave_info	-0.2	remains_found	-0.22	registry	0.08	enemy_report	-0.01	foreign_tip	-0.31	dna_question	-0.09	scam_report	-0.3	rumour	-0.35	request_recognition	0.23	not_dead	-0.09	event	-0.29
full names many	seek_grave	-0.12	comrade_tip	-0.28	grave_info	-0.38	remains_found	-0.47	relics	-0.27	registry	0.94	battle_account	0.11	foreign_tip	-0.47	scam_report	-0.26	not_dead	-0.46	event	0.17
has 12ly7	seek_grave	-0.27	grave_info	0.38	event	0.17
has 1st	grave_info	-0.14	relics	0.04
has 2e	grave_info	-0.03	enemy_report	0.13	foreign_tip	0.15	event	-0.16
has 2nd	seek_grave	-0.05	relics	-0.13	battle_account	0.05	event	0.34
has 3rd	foreign_tip	0.27	event	0.04
has 4th	grave_info	-0.11	enemy_report	0.15	event	0.23
has 5th	seek_grave	-0.07	relics	0.24	enemy_report	0.05	foreign_tip	0.05	event	0.31
has 9th	enemy_report	0.14	foreign_tip	0.25
has a	seek_grave	-0.15	comrade_tip	-0.35	grave_info	0.1	relics	-0.08	registry	-0.78	battle_account	-0.15	enemy_report	-0.11	foreign_tip	0.18	scam_report	-0.08	rumour	-0.46	request_recognition	0.29	event	-0.22
has a ba	seek_grave	0.05	request_recognition	0.05
has a chau	request_recognition	-0.11
has a chu	seek_grave	0.19
has a dit	seek_grave	-0.02	grave_info	0.3	battle_account	0.09	event	0.14
has a em	seek_grave	-0.24	grave_info	0.24	relics	0.05	dna_question	-0.08	event	-0.39
has a ete	seek_grave	-0.08	comrade_tip	-0.05	grave_info	0.15	rumour	0.11	request_recognition	0.25	not_dead	0.04
has a khong	seek_grave	-0.39	comrade_tip	0.62	request_recognition	0.09
has a l	seek_grave	-0.16	grave_info	-0.32	remains_found	0.05	enemy_report	-0.14	foreign_tip	0.33	rumour	0.12	event	0.09
has a la	grave_info	0.42	enemy_report	-0.2	request_recognition	0.35
has a letter	foreign_tip	0.19
has a lo	comrade_tip	0.08
has a luoi	seek_grave	-0.35	comrade_tip	0.14	foreign_tip	-0.01	not_dead	0.07
has a man	seek_grave	-0.18	grave_info	-0.07	foreign_tip	0.4	scam_report	0.47	event	-0.32
has a ong	seek_grave	-0.03	grave_info	-0.22
has a pho	comrade_tip	-0.37	registry	0.06	dna_question	0.11
has a small	seek_grave	-0.12	relics	0.12	foreign_tip	0.05	event	-0.32
has a toi	comrade_tip	-0.19
has a truong	comrade_tip	-0.08	grave_info	-0.02	registry	-0.07	battle_account	0.08	event	0.13
has a1	seek_grave	0.95	grave_info	-0.53	relics	0.12	registry	-0.03	event	-0.3
has about	grave_info	-0.38	relics	-0.2	registry	-0.15	battle_account	-0.06	enemy_report	0.09	foreign_tip	0.27	dna_question	0.17	rumour	-0.13
has ac	seek_grave	0.05	relics	-0.01	registry	0.48	battle_account	-0.36	event	-0.09
has ac tinh	grave_info	-0.21	registry	0.48	battle_account	-0.19	event	-0.08
has ad	comrade_tip	0.08	event	-0.1
has adn	seek_grave	-1.3	comrade_tip	-0.26	grave_info	-0.09	relics	-0.34	dna_question	1.89	scam_report	0.02	rumour	-0.34	request_recognition	-0.6	not_dead	-0.01	event	-0.26
has after	seek_grave	-0.31	comrade_tip	-0.21	relics	-0.26	battle_account	-0.31	enemy_report	0.28	foreign_tip	0.48	event	0.39
has after the	seek_grave	-0.16	relics	-0.04	foreign_tip	0.43	event	0.58
has again	seek_grave	0.52	comrade_tip	0.05	grave_info	-0.06	event	0.01
has ai	seek_grave	0.16	comrade_tip	-0.38	grave_info	0.14	remains_found	-0.31	relics	0.51	registry	-0.13	battle_account	-0.15	enemy_report	-0.16	foreign_tip	0.05	dna_question	-0.39	scam_report	-0.81	rumour	0.04	request_recognition	-0.28	not_dead	-0.08	event	0.17
has ai biet	seek_grave	0.13	comrade_tip	-0.24	grave_info	0.48	registry	0.01	battle_account	-0.06	request_recognition	-0.37	event	0.12
has ai can	seek_grave	-0.15	comrade_tip	-0.15	remains_found	-0.04	foreign_tip	0.15	event	0.06
has ai co	seek_grave	0.32	comrade_tip	0.05	grave_info	-0.18	registry	0.23	rumour	0.08	request_recognition	-0.1	event	-0.67
has ai con	comrade_tip	0.07	grave_info	0.26	enemy_report	0.03
has ai cung	seek_grave	0.04	grave_info	0.27	battle_account	-0.09	rumour	0.18	event	-0.08
has ai den	grave_info	0.19
has ai di	seek_grave	0.41	comrade_tip	-0.25	battle_account	0.06
has ai hoi	grave_info	0.03
has ai la	seek_grave	-0.15	comrade_tip	0.27	grave_info	-0.02	remains_found	-0.21	relics	0.16	event	-0.17
has ai nhan	seek_grave	-0.17	grave_info	0.14	registry	-0.09
has ai nho	comrade_tip	0.34	grave_info	-0.27	registry	0.06
has ai o	seek_grave	0.37	grave_info	-0.72	relics	0.12	event	-0.39
has ai ro	grave_info	0.13
has ai thay	seek_grave	0.13	grave_info	-0.12
has ai toi	seek_grave	-0.13	grave_info	0.1	relics	0.08	event	0.32
has ai tu	comrade_tip	0.06	grave_info	0.45	battle_account	-0.01	event	-0.27
has ak	comrade_tip	-0.09	grave_info	-0.16	remains_found	0.67	foreign_tip	-0.18	event	0.49
has alive	seek_grave	0.07	comrade_tip	0.34	relics	-0.12	foreign_tip	-0.26	not_dead	0.02
has all	seek_grave	-0.02	comrade_tip	0.08	grave_info	-0.1	relics	-0.3	battle_account	0.05	enemy_report	-0.27	foreign_tip	0.16	request_recognition	0.05	event	0.53
has alo	comrade_tip	0.15	battle_account	-0.02	request_recognition	-0.04
has also	event	-0.13
has always	grave_info	-0.12	foreign_tip	0.06	event	0.01
has am	seek_grave	0.26	grave_info	0.15	relics	-0.07	registry	-0.25	enemy_report	-0.56	foreign_tip	-0.08	dna_question	-0.1	scam_report	0.12	rumour	-0.39	request_recognition	0.13	not_dead	-0.19
has am lich	seek_grave	0.05	request_recognition	0.29	event	0.1
has am nam	comrade_tip	0.15	grave_info	-0.03	event	-0.29
has ama	grave_info	0.51	relics	-0.07	foreign_tip	0.04	rumour	-0.12	request_recognition	-0.02	event	-0.32
has among	seek_grave	-0.08	grave_info	-0.08	enemy_report	0.35	event	-0.11
has an	seek_grave	0.19	comrade_tip	-0.25	grave_info	0.04	relics	-0.15	registry	0.12	enemy_report	-0.5	foreign_tip	0.34	dna_question	0.31	scam_report	-0.08	rumour	-0.37	request_recognition	-0.12	not_dead	-0.18	event	0.04
has an anh	event	0.06
has an binh	seek_grave	0.16	grave_info	-0.04	request_recognition	0.09
has an cao	seek_grave	0.18	comrade_tip	0.03
has an duong	seek_grave	-0.39	grave_info	0.04	registry	0.03	event	-0.05
has an giang	seek_grave	0.06	comrade_tip	-0.3
has an hai	seek_grave	-0.27	grave_info	0.38	registry	0.27	request_recognition	0.08	event	0.29
has an hoa	grave_info	-0.52	relics	0.06	request_recognition	0.22
has an lao	seek_grave	0.52	comrade_tip	-0.36	grave_info	-0.06
has an loc	grave_info	0.11	event	0.15
has an nhon	dna_question	0.05
has an old	battle_account	0.01	foreign_tip	0.16	rumour	0.09
has an phuong	remains_found	0.06	dna_question	0.05	scam_report	-0.01	event	0.15
has an tang	seek_grave	0.28	grave_info	0.61	relics	-0.37	registry	0.06	request_recognition	-0.34
has an thanh	seek_grave	-0.02	grave_info	-0.04	registry	0.03	rumour	0.01
has an thi	seek_grave	-0.09	comrade_tip	0.26	event	0.12
has an thuy	seek_grave	0.21	grave_info	-0.09	battle_account	0.08	event	0.33
has an toi	seek_grave	0.27	dna_question	0.03
has an vu	seek_grave	0.3
has an xa	seek_grave	0.1	grave_info	-0.24	rumour	-0.04
has ancien	seek_grave	-0.02	comrade_tip	-0.12	grave_info	-0.22	battle_account	0.09	foreign_tip	0.24	request_recognition	0.19
has and	seek_grave	0.23	grave_info	-0.2	relics	-0.15	registry	-0.46	foreign_tip	0.25	scam_report	0.15	rumour	-0.28	request_recognition	-0.24	event	-0.34
has and a	grave_info	-0.13	remains_found	0.57	relics	0.22	foreign_tip	-0.32	rumour	-0.06	event	-0.14
has and buried	grave_info	-0.21	foreign_tip	0.36	event	-0.12
has and he	seek_grave	0.37	relics	-0.37	foreign_tip	-0.02	not_dead	0.03	event	-0.05
has and i	seek_grave	0.07	relics	-0.09	foreign_tip	0.13
has and the	seek_grave	0.48	grave_info	0.37	relics	-0.3	battle_account	0.1	enemy_report	-0.05	foreign_tip	-0.14	scam_report	0.04	request_recognition	-0.12	event	-0.07
has ang	seek_grave	-0.12	grave_info	0.36	event	0.3
has anh	seek_grave	-0.1	comrade_tip	0.36	grave_info	0.19	remains_found	-0.09	registry	-0.15	battle_account	0.02	enemy_report	-0.87	dna_question	0.18	scam_report	0.25	rumour	-0.31	request_recognition	-0.15	not_dead	-0.3	event	-0.22
has anh ay	comrade_tip	0.1	grave_info	0.48	rumour	-0.15	not_dead	-0.07	event	-0.38
has anh ba	comrade_tip	0.54	event	0.14
has anh bao	relics	0.04
has anh bi	seek_grave	0.33	grave_info	-0.37	event	-0.25
has anh bia	grave_info	0.14	scam_report	0.23
has anh bo	seek_grave	-0.35	comrade_tip	-0.36	grave_info	0.93	battle_account	-0.22	event	-0.01
has anh ca	seek_grave	0.67	comrade_tip	-0.32	grave_info	-0.43	event	0.12
has anh chet	comrade_tip	-0.06	rumour	0.12	event	0.31
has anh chi	comrade_tip	-0.11	grave_info	0.04	relics	0.13	request_recognition	-0.21
has anh chon	seek_grave	-0.09	comrade_tip	0.46	grave_info	-0.33	battle_account	-0.11	event	-0.07
has anh chu	seek_grave	0.25
has anh chup	relics	0.06
has anh co	comrade_tip	-0.11	remains_found	-0.07	event	0.5
has anh con	seek_grave	-0.32	grave_info	0.06	relics	0.05	rumour	0.03	event	-0.13
has anh cung	seek_grave	0.44	comrade_tip	0.09	grave_info	-0.29	event	-0.21
has anh cuong	rumour	0.03
has anh dan	comrade_tip	0.08
has anh dang	comrade_tip	0.29	grave_info	-0.44
has anh di	seek_grave	-0.05	comrade_tip	0.21	grave_info	0.21	event	-0.6
has anh dinh	grave_info	-0.05	request_recognition	0.01	event	0.12
has anh do	seek_grave	-0.01	comrade_tip	0.15	grave_info	-0.07	rumour	0.01	event	0.19
has anh doan	rumour	0.16	event	-0.05
has anh doi	request_recognition	-0.03
has anh dung	comrade_tip	-0.06	event	0.07
has anh duoc	seek_grave	0.09	comrade_tip	0.18	event	-0.04
has anh duoi	seek_grave	-0.01	comrade_tip	0.2	battle_account	0.01
has anh duong	seek_grave	-0.32	comrade_tip	0.3	grave_info	-0.14	remains_found	0.05
has anh em	seek_grave	-0.31	comrade_tip	0.26	grave_info	-0.48	remains_found	-0.02	relics	-0.17	registry	0.7	battle_account	0.43	dna_question	0.1	scam_report	0.06	rumour	-0.32	not_dead	-0.01	event	0.23
has anh ha	comrade_tip	0.06	event	0.13
has anh hai	seek_grave	0.24	comrade_tip	-0.08
has anh ho	seek_grave	0.16	comrade_tip	-0.66	grave_info	0.09	request_recognition	-0.1	event	-0.24
has anh hoang	comrade_tip	0.35
has anh hung	seek_grave	0.58	comrade_tip	-0.18	grave_info	-0.05	request_recognition	0.01
has anh hy	relics	0.03	not_dead	0.07
has anh khai	seek_grave	0.08	battle_account	0.07	request_recognition	0.02
has anh khong	seek_grave	-0.11	comrade_tip	0.03	grave_info	0.18
has anh kia	seek_grave	-0.25	grave_info	0.4	relics	0.12	battle_account	0.15
has anh la	seek_grave	0.68	comrade_tip	-0.39	battle_account	-0.06	event	-0.29
has anh lai	seek_grave	-0.04
has anh lam	grave_info	0.05	registry	0.07
has anh le	seek_grave	-0.08	comrade_tip	-0.11	grave_info	-0.23	not_dead	0.1
has anh len	seek_grave	0.11
has anh linh	seek_grave	-0.27	comrade_tip	0.53	relics	0.09
has anh luong	comrade_tip	-0.12
has anh mat	seek_grave	0.54	grave_info	-0.08	relics	-0.25
has anh mo	seek_grave	-0.03	grave_info	-0.22	event	-0.22
has anh mot	seek_grave	-0.22	comrade_tip	-0.07	foreign_tip	0.32	request_recognition	0.09	event	0.2
has anh nam	seek_grave	0.47	relics	-0.05	registry	-0.12	request_recognition	0.04	event	-0.32
has anh nay	seek_grave	-0.18	comrade_tip	0.48	grave_info	0.13
has anh nga	comrade_tip	-0.01
has anh nguoi	seek_grave	-0.24	comrade_tip	0.29	grave_info	0.05
has anh nguyen	comrade_tip	-0.11	grave_info	-0.19
has anh noi	comrade_tip	-0.24	event	-0.17
has anh nuoi	seek_grave	-0.07	grave_info	-0.02
has anh o	comrade_tip	-0.24	grave_info	0.39	dna_question	0.07	event	-0.12
has anh oi	seek_grave	-0.06	battle_account	0.05
has anh phan	seek_grave	-0.27	comrade_tip	0.22
has anh que	comrade_tip	0.12	grave_info	0.08	registry	0.15	battle_account	-0.05
has anh ra	seek_grave	0.1	grave_info	-0.06
has anh re	comrade_tip	-0.14	battle_account	0.2
has anh ruot	seek_grave	-0.03	grave_info	-0.11	event	-0.09
has anh sau	battle_account	0.16	event	0.47
has anh sinh	comrade_tip	0.14
has anh son	seek_grave	0.06	comrade_tip	-0.26	not_dead	-0.03
has anh tai	comrade_tip	0.16	grave_info	-0.06	battle_account	-0.03	request_recognition	0.06	event	-0.11
has anh tam	seek_grave	-0.22	rumour	0.02	event	-0.04
has anh ten	seek_grave	0.07	comrade_tip	-0.04	grave_info	0.14	event	-0.19
has anh thi	seek_grave	-0.06	relics	0.25	registry	0.1
has anh thieu	grave_info	-0.12	relics	0.07	registry	0.06	event	0.05
has anh tho	seek_grave	0.42	grave_info	-0.12	request_recognition	0.06	event	-0.28
has anh thu	comrade_tip	0.03	grave_info	0.18
has anh tinh	seek_grave	-0.17	comrade_tip	0.59	grave_info	-0.01
has anh toi	seek_grave	0.13	comrade_tip	-0.38	relics	0.07	battle_account	0.07	event	0.11
has anh trai	seek_grave	0.07	comrade_tip	-0.45	dna_question	0.12	scam_report	0.02	event	-0.22
has anh tran	seek_grave	0.03
has anh trong	grave_info	0.22	battle_account	-0.04
has anh tu	seek_grave	0.03
has anh tuan	grave_info	-0.3	scam_report	0.02
has anh va	seek_grave	-0.12	comrade_tip	0.32	event	-0.3
has anh van	grave_info	-0.19	battle_account	0.07	not_dead	0.1
has anh ve	seek_grave	-0.04	comrade_tip	-0.1	grave_info	0.15
has anh vu	seek_grave	-0.06	comrade_tip	0.09
has anh xuong	comrade_tip	0.09
has anh y	seek_grave	-0.39	comrade_tip	0.36	dna_question	0.06	event	-0.08
has ans	seek_grave	0.31	comrade_tip	-0.19	grave_info	-0.36	remains_found	0.37	relics	-0.57	foreign_tip	0.17	event	-0.24
has any	seek_grave	0.7	relics	-0.09	enemy_report	-0.07	not_dead	0.08	event	-0.31
has ao	seek_grave	-0.76	comrade_tip	0.09	grave_info	0.25	remains_found	0.37	registry	-0.24	battle_account	0.06	foreign_tip	0.07	rumour	0.1	request_recognition	-0.14	event	0.61
has ap	seek_grave	-0.4	comrade_tip	-0.34	grave_info	0.45	remains_found	0.36	relics	0.15	battle_account	0.13	enemy_report	0.12	dna_question	-0.14	request_recognition	-0.18
has ap binh	event	0.09
has ap tan	grave_info	-0.01	remains_found	0.04
has appelait	grave_info	0.12	relics	-0.01	foreign_tip	0.32
has appelle	grave_info	-0.02	relics	0.15	foreign_tip	0.03
has apres	comrade_tip	-0.06	grave_info	0.02	request_recognition	0.08	event	0.19
has april	seek_grave	-0.01	foreign_tip	0.17	event	0.38
has are	seek_grave	0.26	comrade_tip	0.25	remains_found	-0.12	foreign_tip	-0.16	dna_question	0.37	event	-0.4
has army	seek_grave	0.3	remains_found	0.15	foreign_tip	-0.56
has arvn	seek_grave	-0.34	grave_info	-0.26	relics	0.25	enemy_report	0.05	foreign_tip	0.28	event	0.51
has as	seek_grave	-0.22	grave_info	0.11	relics	-0.26	registry	0.07	rumour	0.06	request_recognition	0.03	not_dead	0.1	event	0.06
has ask	comrade_tip	0.04	battle_account	0.03
has asked	seek_grave	-0.24	comrade_tip	-0.23	relics	0.03	foreign_tip	0.42	scam_report	0.05
has asks	seek_grave	0.06	not_dead	0.08
has at	comrade_tip	0.02	grave_info	0.03	relics	-0.57	registry	-0.26	enemy_report	0.28	foreign_tip	0.09	dna_question	-0.25	scam_report	-0.48	request_recognition	0.01	event	-0.19
has at a	relics	0.17	not_dead	0.07	event	-0.18
has at the	seek_grave	0.06	comrade_tip	-0.06	remains_found	-0.04	relics	-0.3	registry	-0.11	enemy_report	0.18	foreign_tip	0.27	rumour	-0.04
has at ty	battle_account	0.04	request_recognition	0.11
has au	seek_grave	0.33	comrade_tip	-0.1	grave_info	-0.29	relics	0.03	battle_account	-0.1	enemy_report	0.01	foreign_tip	0.17	rumour	-0.34	request_recognition	-0.3	event	0.13
has au duong	comrade_tip	-0.09	registry	0.06
has august	grave_info	-0.04	foreign_tip	0.59
has avait	seek_grave	0.04	remains_found	0.09	relics	0.34	foreign_tip	-0.15	request_recognition	-0.11	not_dead	0.1	event	0.11
has avec	comrade_tip	0.29	remains_found	0.05	relics	0.35	registry	-0.14	battle_account	-0.34	enemy_report	-0.34	rumour	-0.08	request_recognition	0.2	not_dead	-0.17	event	-0.62
has away	seek_grave	-0.25	comrade_tip	0.08	relics	-0.14	foreign_tip	0.17	not_dead	0.07	event	0.04
has ay	seek_grave	-0.15	comrade_tip	0.06	grave_info	0.03	remains_found	-0.44	relics	0.27	registry	-0.6	battle_account	-0.31	dna_question	-0.05	rumour	0.16	request_recognition	-0.15	not_dead	0.28	event	-0.43
has ay co	event	0.09
has ay con	seek_grave	0.3	comrade_tip	-0.14	battle_account	0.1
has ay cung	foreign_tip	0.06
has ay khong	comrade_tip	-0.02	grave_info	-0.18
has ay la	seek_grave	0.11	comrade_tip	0.13	relics	-0.07	registry	-0.06	battle_account	-0.41	request_recognition	-0.06
has ay nam	seek_grave	-0.31	comrade_tip	0.29	grave_info	0.19	battle_account	-0.22	not_dead	0.08	event	-0.13
has ay nay	seek_grave	-0.14	comrade_tip	-0.11	battle_account	0.08
has ay o	battle_account	0.06	request_recognition	0.21
has ay ten	seek_grave	-0.13	event	-0.12
has ay toi	seek_grave	-0.07	comrade_tip	0.19	grave_info	-0.07	dna_question	0.07	event	-0.03
has ayun	seek_grave	-0.14	remains_found	0.03	dna_question	0.06	event	-0.3
has b	seek_grave	-0.24	comrade_tip	0.02	remains_found	-0.08	relics	-0.02	registry	0.27	enemy_report	0.3	foreign_tip	-0.7	scam_report	-0.16	not_dead	-0.1	event	0.1
has b pho	seek_grave	-0.12	comrade_tip	0.1	grave_info	-0.34	registry	0.04	event	-0.11
has b truong	seek_grave	-0.31	comrade_tip	0.41	battle_account	-0.31	event	-0.49
has b1	comrade_tip	-0.47	registry	0.24	event	-0.06
has b2	comrade_tip	-0.02	grave_info	-0.2	registry	0.41	event	0.23
has b3	seek_grave	-0.24	comrade_tip	0.16	grave_info	-0.24	battle_account	-0.22	request_recognition	0.03	event	-0.26
has b40	seek_grave	-0.39	comrade_tip	0.37	battle_account	-0.13	enemy_report	0.04	event	-0.08
has b41	grave_info	-0.24	remains_found	0.01
has b52	seek_grave	0.85	comrade_tip	-0.02	grave_info	-0.07	battle_account	-0.03
has ba	seek_grave	-0.19	grave_info	0.08	remains_found	-0.39	relics	0.1	registry	0.13	battle_account	0.34	enemy_report	-0.16	foreign_tip	-0.15	dna_question	-0.07	rumour	-0.23	request_recognition	-0.28	not_dead	-0.38	event	0.25
has ba anh	seek_grave	0.23	grave_info	0.45	registry	-0.46	battle_account	0.18	event	0.13
has ba ba	comrade_tip	-0.12
has ba ban	seek_grave	-0.11	rumour	0.02	event	-0.2
has ba bao	seek_grave	0.7	event	-0.06
has ba bay	grave_info	0.27	event	-0.33
has ba be	comrade_tip	-0.48	relics	0.04	battle_account	0.16	event	0.04
has ba bi	seek_grave	0.35	grave_info	-0.2
has ba cai	seek_grave	0.08	comrade_tip	-0.33	grave_info	0.15	battle_account	0.21	event	0.54
has ba chau	seek_grave	0.71	comrade_tip	-0.36	grave_info	-0.06	event	-0.13
has ba che	event	-0.04
has ba chi	comrade_tip	0.01	battle_account	0.16	scam_report	0.1	request_recognition	-0.18
has ba chu	comrade_tip	0.08
has ba chuc	grave_info	0.1	battle_account	-0.03	event	-0.23
has ba co	seek_grave	-0.08	battle_account	0.16	foreign_tip	0.07	rumour	-0.02
has ba con	seek_grave	-0.34	battle_account	0.24	dna_question	0.06	scam_report	0.32	rumour	-0.17	event	0.42
has ba cu	seek_grave	-0.05	relics	0.15
has ba cung	grave_info	0.4	event	-0.23
has ba dac	comrade_tip	-0.02	grave_info	0.07	remains_found	0.21
has ba dau	grave_info	-0.09
has ba den	seek_grave	0.06	battle_account	0.06	foreign_tip	-0.13	event	0.07
has ba di	seek_grave	0.04	comrade_tip	0.16	grave_info	-0.15	request_recognition	0.01	event	-0.24
has ba doi	seek_grave	0.22	grave_info	-0.15	event	-0.03
has ba dong	seek_grave	-0.44	comrade_tip	0.44	grave_info	-0.17	battle_account	-0.14	request_recognition	0.21	event	-0.34
has ba dua	seek_grave	-0.14	event	0.18
has ba em	seek_grave	0.67	grave_info	-0.17	dna_question	-0.05	request_recognition	0.02
has ba gia	comrade_tip	-0.13
has ba hai	seek_grave	-0.02	comrade_tip	0.11	remains_found	0.12	relics	0.11	dna_question	0.06	event	-0.19
has ba hom	seek_grave	-0.22	grave_info	0.58	event	0.09
has ba khong	comrade_tip	-0.41	grave_info	0.15	foreign_tip	0.04	event	0.04
has ba la	seek_grave	0.15	comrade_tip	-0.51	grave_info	-0.02	registry	0.07	dna_question	0.36	request_recognition	-0.07	event	-0.18
has ba lam	grave_info	-0.37	battle_account	0.07
has ba le	seek_grave	0.29
has ba linh	grave_info	0.14	event	-0.01
has ba lo	grave_info	-0.29	relics	0.39
has ba long	registry	0.29	battle_account	-0.04
has ba ma	seek_grave	-0.3	comrade_tip	0.03	grave_info	0.27
has ba mat	seek_grave	0.3	comrade_tip	-0.14	event	-0.11
has ba mo	comrade_tip	-0.47	grave_info	0.27	event	0.35
has ba muoi	comrade_tip	-0.16	battle_account	0.29
has ba na	seek_grave	0.54	comrade_tip	-0.03
has ba nam	seek_grave	0.01	comrade_tip	0.02	battle_account	-0.27	request_recognition	-0.3	not_dead	0.01	event	-0.01
has ba ngay	seek_grave	-0.11	comrade_tip	0.15	grave_info	0.32	battle_account	-0.2	event	-0.33
has ba ngoai	seek_grave	0.24	grave_info	-0.57	dna_question	0.11	event	-0.7
has ba ngoi	registry	0.22	event	0.2
has ba nguoi	seek_grave	-0.29	comrade_tip	0.25	grave_info	0.06	relics	0.08	registry	0.37	battle_account	-0.26	request_recognition	-0.13	event	0.2
has ba nguyen	seek_grave	0.19	battle_account	-0.04	event	-0.18
has ba nhan	battle_account	0.04	event	0.23
has ba nho	event	0.07
has ba noi	seek_grave	0.41	comrade_tip	-0.56	grave_info	0.24	registry	-0.34	dna_question	-0.12	rumour	-0.03	request_recognition	-0.29	event	-0.14
has ba o	grave_info	-0.14	relics	0.15
has ba ong	comrade_tip	0.08	rumour	0.12	event	0.1
has ba ria	comrade_tip	-0.1	rumour	-0.05	event	0.11
has ba sau	rumour	0.15
has ba tam	comrade_tip	0.27	registry	0.01	dna_question	0.14	request_recognition	0.07	event	-0.43
has ba ten	seek_grave	-0.27	comrade_tip	0.1	relics	0.52	battle_account	-0.01	request_recognition	0.06	event	-0.57
has ba thang	comrade_tip	0.37	grave_info	-0.35	registry	0.01	battle_account	-0.11	event	-0.66
has ba thanh	seek_grave	-0.35	comrade_tip	0.31	grave_info	-0.05
has ba thi	seek_grave	0.13	comrade_tip	-0.01	grave_info	-0.04	event	0.04
has ba thuoc	comrade_tip	-0.37	grave_info	0.07	registry	0.01	battle_account	0.27	event	0.13
has ba to	comrade_tip	0.09	grave_info	-0.18	request_recognition	0.02
has ba toi	seek_grave	-0.4	comrade_tip	-0.16	grave_info	0.65	battle_account	-0.03	foreign_tip	0.02	dna_question	-0.01	request_recognition	0.43	event	-0.32
has ba trong	event	-0.25
has ba tu	comrade_tip	-0.17	grave_info	0.15	event	0.01
has ba tui	seek_grave	0.01
has ba vi	seek_grave	0.38	comrade_tip	-0.11	grave_info	-0.03
has bac	seek_grave	0.34	comrade_tip	-0.04	remains_found	-0.69	relics	-0.26	registry	-0.52	battle_account	-0.09	enemy_report	0.05	foreign_tip	0.23	dna_question	-0.54	scam_report	-0.16	rumour	-0.15	request_recognition	-0.26	not_dead	0.23	event	-0.06
has bac a	seek_grave	-0.28	grave_info	0.4	scam_report	0.14	event	-0.21
has bac anh	seek_grave	0.3	event	-0.13
has bac bao	comrade_tip	-0.16	grave_info	0.11	event	0.31
has bac bi	comrade_tip	-0.1
has bac ca	seek_grave	0.73	comrade_tip	-0.14	registry	-0.17	event	-0.21
has bac ccb	seek_grave	0.14
has bac chau	relics	0.1
has bac cho	enemy_report	0.05
has bac co	seek_grave	-0.27	grave_info	0.37	battle_account	-0.11	event	-0.31
has bac con	seek_grave	-0.41	grave_info	-0.08	registry	0.2
has bac cung	comrade_tip	0.44	grave_info	-0.28
has bac em	grave_info	-0.47	dna_question	0.15	request_recognition	0.09	event	-0.09
has bac giang	seek_grave	0.37	comrade_tip	0.2	grave_info	-0.4	enemy_report	0.04	event	0.07
has bac ha	seek_grave	-0.09
has bac hai	comrade_tip	-0.25	request_recognition	0.41
has bac kan	seek_grave	0.25	grave_info	-0.01	event	-0.16
has bac khong	seek_grave	-0.12	grave_info	0.03
has bac la	seek_grave	-0.02	comrade_tip	0.13	grave_info	0.15	relics	-0.01	battle_account	-0.1	event	-0.09
has bac mat	seek_grave	0.33	grave_info	-0.22
has bac nam	seek_grave	0.47	comrade_tip	-0.44	grave_info	0.26
has bac nao	seek_grave	0.46	comrade_tip	-0.25	grave_info	-0.12	enemy_report	0.11	event	0.47
has bac ninh	comrade_tip	0.02	grave_info	-0.5	foreign_tip	0.1	event	-0.23
has bac noi	seek_grave	0.32
has bac o	grave_info	0.34
has bac quang	grave_info	0.19	dna_question	-0.06
has bac ruot	seek_grave	0.02	comrade_tip	-0.03	grave_info	-0.07	event	0.06
has bac si	seek_grave	-0.31	grave_info	0.22	remains_found	0.05	relics	0.07	registry	-0.27	battle_account	0.06
has bac sinh	comrade_tip	-0.25	grave_info	0.02
has bac song	seek_grave	-0.03	comrade_tip	0.09	relics	0.1	event	0.02
has bac ten	seek_grave	-0.18	comrade_tip	0.12	grave_info	0.13
has bac thai	comrade_tip	-0.06	grave_info	0.02	event	0.08
has bac thuong	relics	0.06
has bac toi	seek_grave	0.39	comrade_tip	-0.32	grave_info	-0.26	relics	-0.05	enemy_report	0.01	event	0.4
has bac trong	grave_info	0.08	foreign_tip	0.09
has bac trung	comrade_tip	0.2	event	-0.09
has bac viet	seek_grave	0.02	battle_account	0.1	foreign_tip	0.21	event	0.59
has bach	seek_grave	-0.37	comrade_tip	0.19	grave_info	0.11	remains_found	-0.05	relics	-0.06	registry	0.16	battle_account	0.3	enemy_report	-0.08	dna_question	-0.22	request_recognition	0.13	event	-0.05
has bach khoa	seek_grave	0.03	comrade_tip	0.39	event	-0.1
has back	grave_info	-0.33	relics	0.03	registry	-0.07	battle_account	-0.32	enemy_report	-0.35	event	0.21
has bai	seek_grave	0.22	comrade_tip	0.18	grave_info	-0.26	relics	-0.02	registry	0.02	dna_question	-0.06	scam_report	-0.21	rumour	0.4	request_recognition	0.15	event	0.2
has bai cat	dna_question	0.06
has bai dau	seek_grave	0.2	grave_info	-0.01	event	-0.07
has bai tha	request_recognition	-0.02	event	0.38
has bam	grave_info	0.35	event	0.15
has ban	seek_grave	-0.16	comrade_tip	0.13	grave_info	0.1	remains_found	0.36	relics	0.28	battle_account	-0.21	enemy_report	0.28	foreign_tip	-0.46	dna_question	-0.17	scam_report	-0.16	request_recognition	-0.28	event	-0.01
has ban ban	seek_grave	0.12	comrade_tip	-0.19	grave_info	-0.14	relics	0.31	event	0.27
has ban bien	seek_grave	-0.24	comrade_tip	0.22	grave_info	-0.08
has ban ca	seek_grave	-0.23	grave_info	-0.08
has ban chet	seek_grave	-0.17	enemy_report	0.19	request_recognition	0.19	event	-0.59
has ban chi	seek_grave	-0.18	grave_info	-0.03	remains_found	0.04	relics	0.12	battle_account	-0.03
has ban chinh	comrade_tip	-0.11	grave_info	0.12	relics	0.07	event	-0.12
has ban cho	comrade_tip	0.23	grave_info	-0.41	relics	0.04	not_dead	0.06	event	-0.35
has ban chqs	comrade_tip	-0.03	dna_question	0.06
has ban co	seek_grave	0.59	grave_info	-0.07	event	-0.07
has ban con	seek_grave	0.16	event	0.16
has ban cua	seek_grave	-0.13	grave_info	0.06	battle_account	-0.08	event	-0.42
has ban cung	seek_grave	0.26	comrade_tip	-0.45
has ban dau	seek_grave	0.09	comrade_tip	-0.07	grave_info	0.04	registry	-0.19	battle_account	-0.03	dna_question	0.22	request_recognition	-0.16	event	-0.09
has ban dem	grave_info	-0.21	event	0.32
has ban do	seek_grave	-0.12	comrade_tip	0.18	event	-0.07
has ban dong	seek_grave	0.72	comrade_tip	0.54	grave_info	-0.04	remains_found	0.2	registry	-0.15	battle_account	-0.11	event	-0.82
has ban giao	comrade_tip	-0.04	grave_info	0.13	remains_found	0.15	relics	0.05	event	0.68
has ban goc	comrade_tip	-0.21	registry	0.02	enemy_report	0.05
has ban hang	comrade_tip	0.12	grave_info	-0.23
has ban hoi	seek_grave	-0.14	registry	-0.01	dna_question	0.01	rumour	0.1
has ban la	registry	0.01
has ban lien	seek_grave	0.19	comrade_tip	-0.42	registry	0.51	event	0.35
has ban luc	seek_grave	-0.17	grave_info	0.34	event	0.06
has ban na	comrade_tip	0.16	grave_info	-0.07	event	-0.63
has ban nam	seek_grave	-0.16	registry	0.14	event	0.01
has ban ngay	grave_info	-0.41	request_recognition	0.2	event	-0.02
has ban noi	seek_grave	-0.32	grave_info	-0.02	remains_found	0.04	relics	0.09
has ban o	seek_grave	0.33	comrade_tip	0.09	grave_info	-0.23	event	-0.55
has ban ong	grave_info	-0.26	foreign_tip	0.19	rumour	0.04
has ban quan	seek_grave	0.06	grave_info	0.31	relics	0.1	battle_account	-0.2	event	-0.04
has ban tai	grave_info	-0.29
has ban ten	seek_grave	0.2
has ban than	seek_grave	-0.31	comrade_tip	0.43
has ban tho	seek_grave	-0.21	grave_info	0.06	not_dead	0.13
has ban tia	grave_info	0.23	event	-0.02
has ban toi	seek_grave	-0.33	comrade_tip	0.67	grave_info	-0.05	battle_account	-0.35	event	-0.4
has ban tu	seek_grave	0.06	grave_info	-0.02	event	-0.09
has ban vao	seek_grave	-0.16	comrade_tip	0.02
has ban ve	seek_grave	-0.02	battle_account	-0.03
has bang	comrade_tip	0.19	grave_info	-0.18	remains_found	0.04	relics	0.04	registry	0.01	battle_account	-0.44	enemy_report	-0.06	dna_question	0.24	scam_report	-0.03	rumour	-0.75	request_recognition	0.4	event	-0.11
has bang bac	seek_grave	0.1	comrade_tip	-0.21	request_recognition	0.5
has bang cho	seek_grave	-0.19	comrade_tip	0.51	event	0.11
has bang chu	dna_question	0.01
has bang da	seek_grave	0.23	event	0.37
has bang ghi	comrade_tip	-0.03	battle_account	0.07
has bang hieng	seek_grave	0.26	comrade_tip	0.12	grave_info	-0.25	event	-0.21
has bang la	grave_info	0.02	foreign_tip	0.08	event	-0.24
has bang lang	seek_grave	-0.2	comrade_tip	0.01
has bang to	seek_grave	0.24	comrade_tip	-0.04	grave_info	-0.27	registry	-0.03	not_dead	0.13	event	-0.29
has bang tqgc	seek_grave	0.68	comrade_tip	-0.14	request_recognition	-0.12
has banh	remains_found	0.09	scam_report	0.06	rumour	0.02
has bank	comrade_tip	0.22
has bao	seek_grave	-0.18	comrade_tip	-0.24	grave_info	0.03	remains_found	0.33	registry	-0.34	battle_account	-0.19	enemy_report	0.09	foreign_tip	-0.04	dna_question	-0.3	scam_report	0.51	rumour	0.11	request_recognition	-0.41	not_dead	0.51	event	0.23
has bao an	comrade_tip	-0.09	grave_info	0.19	battle_account	0.01
has bao anh	event	-0.04
has bao ba	seek_grave	-0.2	relics	0.08	request_recognition	0.04	event	-0.11
has bao cao	seek_grave	-0.74	comrade_tip	-0.34	grave_info	-0.05	remains_found	0.05	relics	0.12	registry	-0.03	battle_account	-0.49	enemy_report	0.84	rumour	0.05	event	0.57
has bao cho	remains_found	0.04	battle_account	0.34	request_recognition	0.05	event	0.43
has bao chon	seek_grave	0.73	comrade_tip	-0.4
has bao chu	scam_report	0.12
has bao co	seek_grave	0.43	comrade_tip	-0.2	grave_info	-0.44	remains_found	0.09	relics	-0.15	scam_report	0.13	event	0.14
has bao con	seek_grave	0.29	comrade_tip	0.29	grave_info	-0.15
has bao cu	grave_info	-0.17
has bao cua	grave_info	0.62	remains_found	0.01
has bao da	grave_info	-0.01	relics	0.08
has bao de	seek_grave	-0.54	comrade_tip	0.26	grave_info	-0.32	dna_question	-0.14	scam_report	0.22
has bao ghi	seek_grave	-0.06	comrade_tip	0.1	request_recognition	0.05
has bao gio	seek_grave	-0.33	comrade_tip	0.07	grave_info	-0.14	remains_found	-0.05	foreign_tip	0.03	dna_question	0.01	event	0.17
has bao hai	remains_found	-0.07	event	-0.24
has bao hoi	comrade_tip	-0.03	grave_info	0.21	request_recognition	0.12	event	-0.04
has bao khong	grave_info	0.26
has bao la	seek_grave	-0.18	comrade_tip	0.04	rumour	0.43	event	0.33
has bao lai	grave_info	0.22	event	0.03
has bao loc	comrade_tip	-0.14	not_dead	0.01
has bao mat	seek_grave	0.45	grave_info	-0.3	scam_report	0.02	rumour	0.02	event	-0.12
has bao mo	comrade_tip	0.21	event	-0.24
has bao nam	remains_found	0.09	foreign_tip	0.01
has bao ngay	seek_grave	-0.02	comrade_tip	0.06	grave_info	-0.04	remains_found	0.1	event	0.23
has bao nhieu	battle_account	0.16	request_recognition	0.07
has bao o	seek_grave	-0.18	battle_account	0.1	event	0.23
has bao ong	seek_grave	0.44	comrade_tip	-0.04	rumour	0.06	not_dead	0.03	event	-0.17
has bao tang	grave_info	-0.04	relics	0.91	event	0.32
has bao tin	seek_grave	-0.32	comrade_tip	0.53	grave_info	-0.02	remains_found	0.18	relics	-0.27	registry	-0.06	battle_account	0.02	event	0.19
has bao toi	grave_info	0.04	relics	0.04	enemy_report	0.02
has bao tu	comrade_tip	-0.52	grave_info	-1.2	remains_found	-0.05	relics	-0.51	registry	-0.07	battle_account	-0.13	dna_question	-0.19	request_recognition	-0.06	not_dead	0.96	event	-0.23
has bao ve	seek_grave	-0.32	grave_info	0.63	relics	0.05	battle_account	-0.17	request_recognition	0.01	event	0.17
has bao voi	grave_info	0.11	rumour	0.03
has bao vu	seek_grave	-0.2	comrade_tip	0.08
has bao xa	seek_grave	0.11	event	0.04
has bat	seek_grave	-0.09	comrade_tip	-0.28	grave_info	-0.48	relics	-0.59	registry	0.03	battle_account	-0.07	enemy_report	0.34	foreign_tip	-0.36	dna_question	-0.37	rumour	0.28	request_recognition	0.14	not_dead	0.08	event	0.19
has bat o	comrade_tip	-0.03	request_recognition	0.16	not_dead	0.18	event	-0.41
has bat roi	seek_grave	0.1	grave_info	-0.25	request_recognition	0.05
has bat xat	registry	0.01	battle_account	-0.1
has bataillon	comrade_tip	-0.05	grave_info	-0.04	remains_found	0.09	battle_account	0.21	enemy_report	0.16	foreign_tip	-0.26	event	0.25
has battalion	seek_grave	0.13	comrade_tip	0.07	grave_info	-0.01	relics	-0.14	registry	-0.35	battle_account	0.12	enemy_report	0.16	foreign_tip	-0.06	event	0.16
has battambang	grave_info	-0.3
has bau	seek_grave	0.42	comrade_tip	-0.03	grave_info	-0.29	registry	0.3	request_recognition	-0.11	event	0.73
has bay	seek_grave	0.05	comrade_tip	0.1	grave_info	-0.08	remains_found	-0.43	relics	0.14	registry	0.08	battle_account	0.45	dna_question	0.32	scam_report	-0.04	request_recognition	-0.01	not_dead	-0.2	event	0.08
has bay ba	grave_info	0.19
has bay ban	comrade_tip	-0.24	grave_info	0.2	dna_question	0.06
has bay chin	battle_account	0.12	event	0.26
has bay gio	seek_grave	0.31	comrade_tip	-0.19	registry	0.2	battle_account	-0.13	request_recognition	-0.02
has bay hai	seek_grave	0.24	battle_account	-0.08
has bay lam	grave_info	0.06	event	-0.15
has bay mot	event	-0.16
has bay muoi	seek_grave	0.03
has bay my	seek_grave	0.1	comrade_tip	-0.25	grave_info	0.34
has bay nam	comrade_tip	0.29	battle_account	-0.03	event	-0.07
has bay nguoi	comrade_tip	-0.35	registry	-0.01	battle_account	0.15	event	0.18
has bay o	event	0.09
has bay tha	comrade_tip	-0.17	foreign_tip	0.01	event	0.13
has bay toi	event	0.07
has be	seek_grave	-0.16	grave_info	-0.12	remains_found	-0.32	battle_account	0.18	enemy_report	-0.01	dna_question	0.03	request_recognition	0.09	event	0.08
has be ich	seek_grave	0.13	comrade_tip	-0.29	registry	0.34	event	-0.04
has be tong	seek_grave	0.01	grave_info	0.62	relics	0.09	event	0.38
has be van	seek_grave	-0.09	comrade_tip	0.34
has because	grave_info	0.27	relics	-0.5	enemy_report	-0.02	foreign_tip	0.63	event	0.26
has been	grave_info	-0.09	event	-0.35
has before	relics	0.06	enemy_report	-0.04	foreign_tip	0.22	rumour	0.04	event	-0.27
has behind	seek_grave	-0.26	relics	-0.33	foreign_tip	0.31	request_recognition	0.03	event	0.1
has behind the	grave_info	0.04	request_recognition	0.06	event	-0.27
has ben	comrade_tip	0.2	grave_info	-0.37	relics	-0.07	registry	-0.28	battle_account	0.17	request_recognition	-0.51
has ben bo	seek_grave	0.31	registry	-0.08	battle_account	-0.01	foreign_tip	0.01	scam_report	0.04
has ben campuchia	seek_grave	-0.02	grave_info	0.14	event	0.04
has ben canh	seek_grave	-0.5	comrade_tip	0.18	grave_info	0.24	event	-0.2
has ben cat	seek_grave	0.07	event	-0.07
has ben cau	grave_info	-0.25	rumour	0.13
has ben do	comrade_tip	-0.31	grave_info	0.05	battle_account	-0.38	request_recognition	0.35
has ben duong	grave_info	0.08
has ben kia	seek_grave	0.13	comrade_tip	-0.19	grave_info	-0.31	battle_account	0.26	enemy_report	0.13	foreign_tip	0.15
has ben lao	seek_grave	0.34	grave_info	-0.12
has ben minh	comrade_tip	-0.04	remains_found	-0.01
has ben nay	seek_grave	-0.17	comrade_tip	0.16	grave_info	-0.02
has ben ngoai	request_recognition	-0.04	event	-0.04
has ben nha	dna_question	0.06	event	-0.01
has ben noi	seek_grave	-0.02	dna_question	0.12
has ben pha	seek_grave	0.04	comrade_tip	-0.19	grave_info	0.06	battle_account	0.09
has ben phai	seek_grave	-0.34	comrade_tip	0.3	battle_account	0.12
has ben song	battle_account	-0.16	not_dead	0.07	event	-0.08
has ben suoi	seek_grave	0.03	comrade_tip	-0.24	grave_info	0.05	event	-0.3
has ben ta	seek_grave	-0.08
has ben trai	seek_grave	-0.17	comrade_tip	0.6	battle_account	-0.09
has ben tre	seek_grave	0.34	comrade_tip	0.18	grave_info	-0.62	battle_account	-0.24	enemy_report	0.01	event	-0.08
has ben trong	comrade_tip	-0.23	grave_info	-0.6	remains_found	0.47	event	0.57
has ben xa	battle_account	0.04	request_recognition	0.22	event	0.02
has ben xe	grave_info	-0.02
has benh	comrade_tip	-0.29	grave_info	-0.29	registry	0.62	battle_account	0.13	request_recognition	0.03	event	0.19
has benh vien	seek_grave	0.27	comrade_tip	-0.27	grave_info	-0.14	request_recognition	-0.04	event	-0.54
has benh xa	comrade_tip	0.15	battle_account	0.13	event	0.21
has beo	rumour	0.13	event	0.17
has bep	seek_grave	-0.2	comrade_tip	0.37	grave_info	-0.01	relics	0.14	event	0.16
has beside	relics	-0.17	battle_account	-0.06	enemy_report	-0.32	foreign_tip	0.25	event	0.37
has bi	seek_grave	-0.24	comrade_tip	0.35	grave_info	-0.12	remains_found	-0.12	relics	-0.08	registry	-0.52	battle_account	0.18	enemy_report	-0.39	foreign_tip	-0.44	dna_question	-0.51	scam_report	-0.08	rumour	-0.2	request_recognition	0.52	not_dead	0.31	event	-0.02
has bi ban	seek_grave	-0.09	comrade_tip	-0.42	grave_info	0.4	battle_account	0.03	event	0.09
has bi bat	seek_grave	0.04	comrade_tip	0.13	grave_info	-0.53	registry	-0.04	battle_account	0.18	rumour	-0.01	not_dead	0.21	event	0.33
has bi biet	comrade_tip	0.2	grave_info	-0.25	battle_account	-0.11	request_recognition	0.27	event	-0.12
has bi bom	seek_grave	0.1	remains_found	0.02	registry	-0.01	battle_account	0.07	request_recognition	-0.26	not_dead	0.01
has bi coi	comrade_tip	0.35	battle_account	-0.12	event	-0.24
has bi cut	battle_account	-0.13
has bi dan	seek_grave	0.19	grave_info	-0.05	battle_account	-0.09	event	-0.18
has bi danh	seek_grave	0.07	grave_info	0.01	relics	-0.09	registry	-0.1	battle_account	-0.23	foreign_tip	0.01
has bi dich	seek_grave	0.2	event	-0.13
has bi dong	seek_grave	-0.39	comrade_tip	-0.36	remains_found	0.12	relics	0.17	foreign_tip	-0.02	event	0.36
has bi linh	seek_grave	0.03	comrade_tip	-0.07	event	0.09
has bi lo	seek_grave	0.03	comrade_tip	0.14
has bi manh	comrade_tip	0.25	grave_info	-0.12	not_dead	0.04	event	-0.06
has bi mat	seek_grave	-0.42	comrade_tip	0.08	grave_info	0.23	dna_question	0.03	request_recognition	0.52
has bi may	comrade_tip	-0.26	grave_info	0.15	dna_question	0.06	request_recognition	0.06	event	0.07
has bi phao	seek_grave	0.24	comrade_tip	0.23	grave_info	-0.25	registry	-0.01	battle_account	-0.18	event	-0.34
has bi phuc	seek_grave	0.39	comrade_tip	0.18	grave_info	-0.15	remains_found	0.05	request_recognition	-0.05
has bi sot	seek_grave	-0.27	request_recognition	0.07
has bi tay	seek_grave	0.03	comrade_tip	-0.2	grave_info	0.41	battle_account	-0.08	event	0.18
has bi thu	seek_grave	-0.45	grave_info	0.61	relics	0.23	registry	-0.02	battle_account	0.23	rumour	-0.07	request_recognition	0.19	not_dead	0.16	event	0.12
has bi thuong	seek_grave	-0.35	comrade_tip	-0.17	remains_found	-0.01	battle_account	0.55	rumour	-0.05	not_dead	0.48	event	0.32
has bi truc	seek_grave	-0.04	registry	0.21
has bi trung	seek_grave	-0.31	comrade_tip	-0.45	registry	0.04	battle_account	0.14	request_recognition	0.08
has bi vao	comrade_tip	0.03	battle_account	-0.06
has bi vui	comrade_tip	0.06	battle_account	-0.01
has bia	seek_grave	-1.06	comrade_tip	-0.11	grave_info	1.03	remains_found	-0.92	relics	0.44	registry	-0.73	battle_account	-0.05	foreign_tip	-0.22	dna_question	-0.12	rumour	-0.36	request_recognition	0.29	not_dead	0.36	event	-0.33
has bia chi	grave_info	0.48
has bia de	seek_grave	-0.3	comrade_tip	-0.24	grave_info	0.35	battle_account	0.15	request_recognition	0.1
has bia ghi	seek_grave	-0.86	grave_info	0.57	registry	-0.09	request_recognition	-0.35	event	-0.42
has bia go	seek_grave	-0.02	grave_info	-0.03	relics	0.2	registry	-0.18	event	-0.13
has bia khac	seek_grave	-0.13	grave_info	0.94	dna_question	-0.01	event	-0.01
has bia mo	grave_info	-0.57	scam_report	0.15	rumour	0.06	not_dead	0.11	event	0.56
has bia o	seek_grave	-0.23	grave_info	0.31	registry	0.05	event	-0.32
has bia rung	seek_grave	0.21	comrade_tip	0.49	grave_info	-0.68	request_recognition	-0.04
has bia trang	seek_grave	0.4	grave_info	-0.35
has bich	seek_grave	-0.25	grave_info	0.13	remains_found	-0.14	relics	0.18	registry	-0.14	battle_account	-0.11	enemy_report	0.01	rumour	0.24	request_recognition	-0.35	not_dead	0.11	event	-0.44
has bien	seek_grave	0.18	comrade_tip	-0.39	grave_info	-0.15	remains_found	0.16	battle_account	-0.12	enemy_report	-0.43	foreign_tip	0.07	dna_question	0.32	rumour	-0.07	request_recognition	0.04	not_dead	0.11	event	-0.19
has bien ban	seek_grave	-0.54	grave_info	0.14	relics	0.05	request_recognition	0.45	event	0.32
has bien gioi	seek_grave	0.48	grave_info	-0.49	registry	0.04	request_recognition	-0.01	event	-0.25
has bien hoa	seek_grave	-0.33	not_dead	0.19	event	-0.09
has bien phong	comrade_tip	-0.04	remains_found	0.16
has bien phu	grave_info	-0.27	event	-0.23
has bien tap	seek_grave	-0.24	comrade_tip	0.26	grave_info	-0.22	battle_account	-0.01	event	-0.13
has biet	seek_grave	0.33	remains_found	-0.61	relics	0.09	registry	0.03	battle_account	-0.07	enemy_report	0.05	foreign_tip	-0.08	dna_question	-0.47	scam_report	-0.03	rumour	0.43	request_recognition	0.19	not_dead	-0.52	event	0.07
has biet ai	seek_grave	0.12	comrade_tip	-0.46	grave_info	-0.03	registry	0.08	dna_question	0.08	request_recognition	0.02	event	-0.07
has biet anh	seek_grave	0.37	comrade_tip	-0.24	relics	0.01	event	-0.37
has biet cho	seek_grave	0.29	grave_info	0.01	battle_account	-0.02
has biet chu	event	-0.44
has biet co	seek_grave	-0.04	grave_info	-0.12	relics	0.11	battle_account	-0.11	enemy_report	0.08	rumour	0.5	event	0.01
has biet con	seek_grave	0.01
has biet dong	grave_info	-0.29	relics	0.07	battle_account	0.07	enemy_report	0.04	foreign_tip	0.02	event	-0.08
has biet ho	comrade_tip	0.21	grave_info	0.05	battle_account	-0.06	event	0.02
has biet kich	seek_grave	-0.06	comrade_tip	0.26	grave_info	-0.18	battle_account	-0.1	request_recognition	0.33	event	-0.41
has biet la	seek_grave	-0.35	grave_info	0.29	foreign_tip	0.04	request_recognition	0.19	event	-0.13
has biet mat	seek_grave	0.01	comrade_tip	-0.08	relics	0.13
has biet mo	grave_info	-0.45	relics	0.05	registry	0.14
has biet nam	seek_grave	0.27	comrade_tip	-0.04	dna_question	0.01
has biet nguoi	grave_info	0.08	event	0.24
has biet ong	seek_grave	-0.19	grave_info	0.36
has biet ten	seek_grave	-0.44	grave_info	-0.12	registry	-0.03	battle_account	0.53	event	0.81
has biet xin	seek_grave	0.18
has bieu	seek_grave	-0.18	comrade_tip	0.19	grave_info	-0.48	scam_report	0.2	not_dead	0.16	event	0.18
has big	comrade_tip	-0.02	relics	-0.41	foreign_tip	0.65	event	0.74
has binh	seek_grave	0.4	comrade_tip	0.02	grave_info	0.08	remains_found	-0.14	relics	-0.55	battle_account	0.15	foreign_tip	-0.09	dna_question	-0.24	scam_report	-0.55	rumour	-0.08	request_recognition	-0.46	not_dead	-0.4	event	0.06
has binh anh	comrade_tip	-0.03	grave_info	-0.04
has binh ba	seek_grave	-0.26	relics	0.1	event	0.14
has binh bay	seek_grave	0.14	comrade_tip	-0.03
has binh bi	seek_grave	-0.15
has binh co	seek_grave	-0.21	comrade_tip	0.19	grave_info	0.05	event	0.14
has binh cu	seek_grave	-0.42	comrade_tip	0.05	grave_info	0.49	event	0.06
has binh di	seek_grave	0.34	grave_info	-0.25	event	-0.13
has binh dinh	grave_info	-0.44	relics	0.09	registry	0.08	battle_account	-0.07	foreign_tip	0.02	dna_question	0.01	scam_report	0.07	event	-0.48
has binh doan	grave_info	-0.06	event	0.15
has binh duong	grave_info	-0.24	dna_question	0.08
has binh gia	seek_grave	0.14	comrade_tip	-0.1	foreign_tip	0.03	event	-0.15
has binh giang	seek_grave	-0.13	grave_info	0.01	dna_question	0.02	event	0.19
has binh hai	seek_grave	0.01
has binh lieu	seek_grave	-0.22	grave_info	0.05	event	-0.05
has binh long	comrade_tip	0.14	grave_info	-0.13	event	-0.32
has binh luc	grave_info	-0.06	event	0.15
has binh ngo	comrade_tip	0.35	grave_info	-0.06
has binh nhat	seek_grave	0.25	comrade_tip	-0.29	grave_info	0.17	registry	0.15	battle_account	-0.28	request_recognition	-0.02
has binh nhi	comrade_tip	0.4	grave_info	-0.19	event	-0.11
has binh o	seek_grave	0.05
has binh phuoc	grave_info	0.06	event	0.14
has binh son	seek_grave	0.36
has binh toi	comrade_tip	0.07	grave_info	-0.2
has binh tong	seek_grave	-0.5	remains_found	0.03
has binh tram	comrade_tip	-0.25	remains_found	0.15	relics	-0.16	registry	-0.12	battle_account	0.06
has binh va	seek_grave	-0.11	grave_info	0.21	battle_account	-0.15	event	0.08
has bit	grave_info	-0.15	battle_account	0.3	request_recognition	0.03
has bn	seek_grave	-0.26	battle_account	-0.05	enemy_report	0.57	foreign_tip	-0.13	event	0.1
has bo	seek_grave	-0.24	comrade_tip	-0.26	grave_info	0.06	remains_found	0.65	relics	-0.2	registry	0.02	battle_account	0.12	enemy_report	-0.88	foreign_tip	-0.24	dna_question	-0.24	scam_report	-0.33	rumour	0.15	request_recognition	-0.01	not_dead	-0.01	event	0.44
has bo bac	seek_grave	-0.2	comrade_tip	0.27	battle_account	-0.02	not_dead	0.05
has bo bao	comrade_tip	0.35
has bo binh	seek_grave	0.29	comrade_tip	-0.35	grave_info	0.21	battle_account	0.48	request_recognition	-0.03
has bo bo	seek_grave	0.24	comrade_tip	-0.11
has bo chau	comrade_tip	0.05	grave_info	-0.3	relics	0.47
has bo chi	seek_grave	0.32	comrade_tip	-0.09	grave_info	-0.18	rumour	0.02	event	0.04
has bo cho	seek_grave	-0.24	grave_info	-0.01	relics	0.17
has bo chong	seek_grave	0.6	remains_found	-0.12
has bo chqs	event	0.03
has bo co	seek_grave	-0.04	rumour	0.02	event	0.18
has bo con	comrade_tip	-0.04	remains_found	0.16	event	0.24
has bo de	seek_grave	0.05
has bo di	comrade_tip	0.18	dna_question	0.05	event	0.07
has bo doi	seek_grave	-0.17	comrade_tip	-0.97	grave_info	0.9	relics	-0.18	registry	-0.57	battle_account	0.21	enemy_report	-0.07	dna_question	-0.08	scam_report	-0.69	rumour	0.65	request_recognition	-0.14	not_dead	-0.17	event	0.5
has bo e	comrade_tip	0.25	grave_info	-0.16
has bo em	seek_grave	-0.39	comrade_tip	0.78	remains_found	0.19	registry	-0.02	enemy_report	-0.06	request_recognition	0.38	event	-0.22
has bo hai	comrade_tip	-0.41	grave_info	-0.31	remains_found	0.86	event	0.54
has bo khong	comrade_tip	0.23
has bo kinh	seek_grave	0.05	comrade_tip	-0.02	relics	-0.11	rumour	0.03
has bo la	seek_grave	0.22	event	-0.38
has bo lai	comrade_tip	0.57	grave_info	-0.42	registry	0.06	event	0.33
has bo len	seek_grave	-0.34	comrade_tip	0.34	grave_info	0.06	battle_account	-0.12	event	-0.05
has bo mat	seek_grave	0.69	comrade_tip	-0.54	grave_info	-0.33	dna_question	-0.02	event	-0.07
has bo me	seek_grave	-0.54	grave_info	0.05	not_dead	0.01
has bo minh	comrade_tip	0.11	grave_info	-0.16	registry	0.07	foreign_tip	0.02	event	-0.18
has bo nam	seek_grave	-0.2	comrade_tip	-0.49	grave_info	0.8	event	0.37
has bo o	comrade_tip	0.2	battle_account	-0.01
has bo phan	seek_grave	-0.25	grave_info	-0.11	registry	0.2	dna_question	0.04	request_recognition	0.04	event	0.02
has bo ruong	seek_grave	-0.02	comrade_tip	0.06	grave_info	-0.15	foreign_tip	0.15
has bo song	seek_grave	0.39	grave_info	-0.15	battle_account	-0.06	scam_report	0.02
has bo sung	seek_grave	-0.03	comrade_tip	-0.09	grave_info	-0.21	registry	0.44	request_recognition	-0.14	event	0.27
has bo suoi	comrade_tip	-0.22	grave_info	-0.09	battle_account	0.01	not_dead	-0.02	event	-0.04
has bo ten	comrade_tip	0.04	registry	0.14	event	-0.09
has bo toi	seek_grave	0.09	grave_info	0.37	relics	0.09	battle_account	0.18	event	-0.25
has bo trach	grave_info	-0.09	registry	0.18	event	-0.12
has bo tu	seek_grave	0.64	grave_info	-0.59	event	-0.31
has bo van	seek_grave	0.09	comrade_tip	-0.12	battle_account	0.08	event	0.03
has bo vao	comrade_tip	0.26	battle_account	-0.07	event	-0.2
has bo ve	comrade_tip	-0.46	battle_account	0.3	event	0.1
has bo vo	request_recognition	0.02	event	-0.05
has bo xa	seek_grave	0.35	battle_account	0.24	event	0.17
has bo xuong	comrade_tip	-0.09	remains_found	0.59	relics	-0.23	dna_question	0.05	event	0.37
has boc	comrade_tip	0.1	grave_info	0.08	remains_found	0.21	registry	-0.16	enemy_report	-0.02	dna_question	0.11	scam_report	0.14	not_dead	-0.09	event	0.19
has boc duoc	grave_info	0.13
has boc pha	comrade_tip	0.44	grave_info	-0.09	battle_account	0.02	request_recognition	0.02
has boc ve	grave_info	0.2	dna_question	0.09	event	-0.11
has bodies	seek_grave	-0.29	relics	-0.22	enemy_report	0.32	foreign_tip	0.05	event	0.81
has body	seek_grave	-0.2	comrade_tip	-0.08	grave_info	-0.1	relics	-0.19	registry	0.08	enemy_report	0.45	foreign_tip	0.14	event	-0.13
has boi	seek_grave	-0.27	grave_info	0.07	battle_account	0.31	scam_report	0.13	request_recognition	-0.03	event	0.01
has bom	comrade_tip	-0.03	grave_info	-0.22	remains_found	0.06	relics	-0.24	registry	0.49	battle_account	0.12	dna_question	-0.03	scam_report	-0.01	rumour	-0.13	request_recognition	0.11	event	0.13
has bom b52	seek_grave	0.1	comrade_tip	0.03	grave_info	-0.19
has bom bi	seek_grave	-0.17	grave_info	-0.06	foreign_tip	0.17	request_recognition	0.2	event	-0.1
has bom ngay	comrade_tip	0.1	dna_question	0.04	event	0.38
has bom no	comrade_tip	0.37	grave_info	-0.1	battle_account	-0.09
has bom o	grave_info	-0.16	battle_account	-0.1	event	-0.41
has bom toa	seek_grave	0.29	grave_info	-0.08	event	-0.46
has bom tu	comrade_tip	-0.05	registry	0.04	event	-0.17
has bomb	grave_info	0.03	relics	-0.17	foreign_tip	-0.1	rumour	0.39	event	0.15
has bon	seek_grave	-0.48	comrade_tip	0.21	grave_info	0.18	remains_found	-0.46	relics	-0.01	battle_account	0.32	enemy_report	-0.2	foreign_tip	0.15	dna_question	0.05	scam_report	0.13	request_recognition	0.14	not_dead	-0.31	event	0.35
has bon anh	seek_grave	0.15	battle_account	0.11	request_recognition	-0.02
has bon nam	grave_info	0.06	battle_account	-0.06	event	-0.02
has bon nguoi	seek_grave	-0.07	comrade_tip	-0.12	grave_info	0.31	relics	0.05	registry	0.06	request_recognition	-0.05	event	-0.04
has bon thang	comrade_tip	-0.26	grave_info	0.23
has bon toi	comrade_tip	0.47	grave_info	-0.57	battle_account	-0.04
has bones	seek_grave	-0.2	remains_found	0.47	foreign_tip	-0.14	dna_question	0.01	scam_report	0.21
has bong	seek_grave	0.42	comrade_tip	0.07	grave_info	-0.39	remains_found	-0.28	registry	-0.12	battle_account	0.09	enemy_report	-0.05	dna_question	0.04	rumour	-0.28	request_recognition	0.19	not_dead	-0.05	event	-0.35
has bonjour	seek_grave	-0.02	comrade_tip	0.1	dna_question	0.26	event	0.08
has born	seek_grave	0.42	grave_info	-0.18	relics	0.2	registry	-0.03	enemy_report	-0.08	foreign_tip	-0.19	request_recognition	-0.04	event	-0.23
has born in	seek_grave	0.67	relics	-0.01	foreign_tip	-0.2
has bot	seek_grave	0.18	comrade_tip	-0.52	grave_info	-0.14	relics	0.05	registry	0.1	battle_account	0.51	event	0.15
has bot cau	comrade_tip	-0.2	relics	0.11	registry	0.06	event	-0.19
has both	seek_grave	0.16	comrade_tip	0.06	grave_info	0.16	enemy_report	-0.08	rumour	0.11	request_recognition	0.1
has box	seek_grave	-0.13	relics	0.21	scam_report	0.06
has boy	grave_info	0.06	relics	0.13	event	-0.02
has bridge	seek_grave	-0.17	relics	0.47	event	-0.15
has brother	seek_grave	0.1	comrade_tip	-0.18	grave_info	-0.36	relics	0.33	enemy_report	-0.19	foreign_tip	-0.6	dna_question	0.22	request_recognition	0.47	event	-0.42
has brought	relics	0.05	foreign_tip	0.22	event	-0.45
has bs	comrade_tip	-0.13	foreign_tip	0.11	event	0.16
has bt	comrade_tip	-0.18	relics	0.81	event	-0.13
has bu	seek_grave	0.01	comrade_tip	-0.01	remains_found	0.01	relics	0.03	battle_account	0.06	foreign_tip	-0.11	event	-0.06
has bu dop	remains_found	0.07	relics	0.07	foreign_tip	-0.09
has bua	comrade_tip	0.55	grave_info	0.11	relics	-0.24	battle_account	-0.23	request_recognition	-0.08	event	-0.33
has bua do	comrade_tip	0.17	battle_account	-0.05
has buc	seek_grave	0.04	comrade_tip	-0.11	relics	0.34	battle_account	0.1
has bui	seek_grave	-0.41	comrade_tip	-0.25	grave_info	0.45	remains_found	-0.2	relics	-0.27	registry	0.4	battle_account	0.07	foreign_tip	0.12	rumour	-0.26	request_recognition	-0.32
has bui quang	seek_grave	-0.1	comrade_tip	-0.11	grave_info	0.13	battle_account	0.04	foreign_tip	0.02
has bui the	grave_info	-0.01	request_recognition	0.1
has bui thi	seek_grave	0.21	comrade_tip	-0.16	grave_info	-0.52	registry	-0.19	dna_question	0.12	event	0.13
has bui tre	scam_report	0.01
has bui van	seek_grave	0.16	battle_account	-0.01	foreign_tip	0.02
has bun	grave_info	-0.05	foreign_tip	0.18	event	0.59
has bung	seek_grave	-0.25	comrade_tip	0.12	grave_info	0.34	relics	-0.47	registry	0.1	battle_account	-0.17	foreign_tip	-0.05	request_recognition	0.09	event	-0.22
has bunker	seek_grave	-0.16	grave_info	-0.16	foreign_tip	0.53
has buoc	seek_grave	-0.54	comrade_tip	0.1	grave_info	0.19	relics	-0.05	registry	-0.03	battle_account	-0.19	foreign_tip	0.07	request_recognition	0.1	event	0.15
has buoc nua	request_recognition	0.07
has buoc ve	grave_info	0.13
has buoi	comrade_tip	0.04	grave_info	-0.1	relics	-0.01	battle_account	0.59	request_recognition	-0.04
has buon	comrade_tip	-0.04	grave_info	-0.01	remains_found	-0.19	relics	0.47	registry	0.03	battle_account	-0.33	foreign_tip	-0.32	request_recognition	0.24	not_dead	0.14	event	-0.68
has buon ho	seek_grave	0.01	comrade_tip	-0.18	grave_info	0.07	not_dead	0.34
has buon ma	seek_grave	-0.06	relics	0.2	registry	0.14	foreign_tip	-0.11	rumour	0.1	request_recognition	0.03	event	-0.28
has buong	seek_grave	-0.51	comrade_tip	-0.07	registry	0.05	battle_account	0.02	foreign_tip	0.2	event	0.42
has buried	seek_grave	-0.05	comrade_tip	-0.19	grave_info	-0.17	remains_found	-0.11	registry	0.04	foreign_tip	0.29	dna_question	-0.19	request_recognition	0.03	not_dead	-0.1
has buried by	comrade_tip	-0.03	enemy_report	0.38	foreign_tip	-0.42	event	-0.19
has buried him	seek_grave	-0.29	foreign_tip	0.24	request_recognition	0.09	event	-0.19
has bury	relics	-0.26	enemy_report	-0.09	rumour	0.09	event	0.19
has but	seek_grave	-0.01	comrade_tip	-0.67	grave_info	0.1	remains_found	0.14	relics	0.39	registry	-0.26	battle_account	0.19	foreign_tip	-0.31	rumour	0.16	request_recognition	-0.45	event	0.15
has but chi	seek_grave	-0.05	comrade_tip	-0.1	grave_info	-0.19	relics	0.22	battle_account	0.12
has but may	seek_grave	-0.36	relics	0.27	foreign_tip	0.07
has buu	seek_grave	-0.47	comrade_tip	0.02	grave_info	0.01	remains_found	-0.03	battle_account	0.2	request_recognition	-0.17	event	0.1
has buu dien	seek_grave	-0.06	grave_info	0.16	relics	0.05	event	0.13
has by	seek_grave	-0.23	comrade_tip	-0.28	grave_info	0.28	remains_found	-0.21	relics	0.02	registry	-0.09	enemy_report	0.29	foreign_tip	-0.27	request_recognition	0.22	not_dead	-0.37	event	0.12
has by a	seek_grave	0.07	relics	0.1	foreign_tip	-0.45	scam_report	0.07	rumour	0.03
has by the	grave_info	0.07	remains_found	-0.02	relics	0.09	registry	0.17	battle_account	-0.13	foreign_tip	0.05
has c	seek_grave	-0.16	comrade_tip	0.09	grave_info	0.26	remains_found	-0.14	registry	-0.12	dna_question	-0.52	scam_report	-0.38	rumour	-0.59	request_recognition	0.02	event	-0.42
has c est	seek_grave	0.1	battle_account	0.17	not_dead	0.11	event	-0.17
has c hang	event	0.14
has c pho	comrade_tip	-0.03	grave_info	0.03
has c truong	seek_grave	-0.11	comrade_tip	0.24	relics	-0.13	registry	-0.07	event	0.1
has c1	comrade_tip	0.43	grave_info	-0.71	relics	0.04	registry	-0.02	battle_account	-0.1	enemy_report	-0.23	not_dead	0.25	event	-0.16
has c1 d1	seek_grave	-0.12	comrade_tip	-0.07	not_dead	0.22	event	0.3
has c1 d4	comrade_tip	0.22	event	-0.13
has c10	seek_grave	0.17	comrade_tip	0.2	grave_info	-0.05	battle_account	-0.2	event	-0.39
has c11	seek_grave	-0.33	comrade_tip	0.43	grave_info	-0.05	relics	0.17
has c12	comrade_tip	0.21	grave_info	-0.11
has c14	seek_grave	0.15	event	-0.03
has c17	seek_grave	0.02	grave_info	-0.01	remains_found	-0.12	relics	-0.1	rumour	0.12	event	-0.05
has c18	seek_grave	-0.1	comrade_tip	0.19	grave_info	-0.32	relics	0.24	request_recognition	0.12
has c2	seek_grave	-0.54	comrade_tip	0.04	remains_found	0.18	relics	-0.38	battle_account	0.17	enemy_report	-0.14	foreign_tip	0.36	dna_question	-0.07	request_recognition	-0.09	event	0.44
has c2 d1	seek_grave	-0.06	comrade_tip	0.08	event	-0.12
has c20	relics	0.22	registry	-0.07	event	-0.01
has c20 trinh	comrade_tip	0.06	grave_info	-0.04
has c3	seek_grave	-0.34	comrade_tip	0.44	relics	0.32	registry	0.03	battle_account	-0.14	enemy_report	0.02	foreign_tip	-0.05	dna_question	-0.02	request_recognition	-0.03	event	-0.78
has c3 d1	relics	0.02	registry	0.08
has c4	seek_grave	0.17	comrade_tip	-0.71	remains_found	0.02	relics	-0.13	registry	0.38	battle_account	0.24
has c5	seek_grave	-0.28	comrade_tip	0.24	remains_found	0.07	relics	-0.44	event	-0.12
has c5 d2	grave_info	-0.08
has c6	seek_grave	-0.12	comrade_tip	0.12	grave_info	-0.01
has c6 d2	seek_grave	0.07	grave_info	-0.03	event	-0.11
has c6 d5	seek_grave	-0.16	comrade_tip	0.23	grave_info	-0.21	registry	0.1	event	0.08
has c7	seek_grave	-0.33	comrade_tip	-0.11	grave_info	0.04	foreign_tip	-0.07
has c7 d5	grave_info	0.05
has c8	comrade_tip	0.02	grave_info	-0.15	registry	0.04	not_dead	-0.01
has c9	seek_grave	0.23	comrade_tip	-0.24	grave_info	-0.48	relics	-0.09	enemy_report	0.08	event	0.05
has c9 d3	seek_grave	0.22	comrade_tip	-0.15	grave_info	-0.02
has ca	seek_grave	0.01	comrade_tip	0.33	grave_info	-0.46	relics	0.04	battle_account	0.06	enemy_report	-0.35	foreign_tip	-0.01	scam_report	-0.17	rumour	-0.41	request_recognition	-0.21	event	0.13
has ca ba	comrade_tip	0.23	grave_info	0.22	relics	0.16	request_recognition	-0.16	event	-0.55
has ca hai	seek_grave	0.25	comrade_tip	0.5	grave_info	-0.19	registry	-0.65	battle_account	-0.6	dna_question	0.26	rumour	-0.07	request_recognition	-0.36	event	-0.44
has ca la	comrade_tip	-0.01	grave_info	-0.35
has ca mau	grave_info	0.12
has ca nha	seek_grave	-0.22	comrade_tip	-0.12	grave_info	0.07	scam_report	0.1	event	-0.11
has ca no	seek_grave	-0.29	comrade_tip	0.11	battle_account	0.09
has ca o	seek_grave	-0.13	grave_info	-0.13	battle_account	0.21
has ca phe	grave_info	-0.18	relics	-0.23	not_dead	0.02
has ca toi	seek_grave	0.05
has ca xa	rumour	0.05	not_dead	0.06
has cac	comrade_tip	-0.3	grave_info	-0.07	remains_found	-0.21	relics	-0.15	registry	0.08	battle_account	0.04	enemy_report	0.3	foreign_tip	-0.18	dna_question	-0.12	scam_report	0.26	rumour	0.1	request_recognition	-0.09	not_dead	0.16	event	0.44
has cac anh	comrade_tip	-0.26	grave_info	0.04	relics	-0.1	registry	-0.01	battle_account	0.32	enemy_report	0.07	scam_report	0.19	request_recognition	-0.09	not_dead	0.07
has cac bac	seek_grave	0.12	comrade_tip	-0.67	grave_info	-0.07	enemy_report	0.13	foreign_tip	-0.09	dna_question	-0.1	scam_report	0.04	rumour	0.18	event	-0.21
has cac ban	grave_info	0.16
has cac chau	seek_grave	-0.42	comrade_tip	0.67	request_recognition	-0.01	event	0.18
has cac chu	seek_grave	-0.21	comrade_tip	0.45	grave_info	0.09	remains_found	-0.02	not_dead	0.12	event	-0.03
has cac co	comrade_tip	-0.09	request_recognition	0.06
has cac cu	seek_grave	-0.19	comrade_tip	-0.28	grave_info	0.14	relics	0.02	registry	-0.12	battle_account	0.17	rumour	0.37	request_recognition	0.22	event	1.04
has cac dong	comrade_tip	0.12	grave_info	-0.11	registry	0.35	event	0.22
has cac mo	grave_info	-0.3	registry	0.02
has cach	seek_grave	-0.13	comrade_tip	0.31	grave_info	-0.24	relics	-0.63	registry	-0.5	battle_account	0.27	rumour	-0.08	request_recognition	-0.01	not_dead	-0.08
has cach cau	comrade_tip	-0.39	battle_account	0.4	event	0.15
has cach mang	seek_grave	0.24	comrade_tip	-0.51	battle_account	0.14
has cach nao	seek_grave	-0.01	grave_info	0.03	dna_question	0.02
has cai	seek_grave	-0.12	comrade_tip	-0.62	grave_info	0.06	remains_found	0.66	relics	0.64	registry	-0.1	scam_report	-0.1	rumour	0.13	request_recognition	-0.11	event	0.48
has cai ao	seek_grave	-0.04	comrade_tip	-0.04	grave_info	0.35	relics	0.06	battle_account	0.1
has cai bat	rumour	0.14	event	-0.02
has cai be	seek_grave	-0.11	grave_info	-0.04	battle_account	-0.07	request_recognition	0.17
has cai bi	comrade_tip	-0.36	remains_found	-0.09
has cai ca	seek_grave	-0.3	remains_found	0.18	relics	0.04	request_recognition	0.09	event	0.19
has cai go	grave_info	0.35	event	0.23
has cai lay	seek_grave	0.29	dna_question	-0.02
has cai luoc	seek_grave	0.02	remains_found	0.18
has cai ma	grave_info	0.19
has cai mo	seek_grave	0.4	grave_info	-0.13	rumour	0.18	request_recognition	0.05
has cai mu	comrade_tip	-0.11	grave_info	0.12
has cai nay	seek_grave	-0.07	relics	0.25
has cai tang	comrade_tip	-0.18	grave_info	0.36	request_recognition	-0.01
has cai ten	seek_grave	-0.04	comrade_tip	0.07	event	-0.24
has cai thia	grave_info	-0.06	event	-0.26
has called	seek_grave	0.15	comrade_tip	-0.25	grave_info	-0.42	relics	-0.1	battle_account	0.22	foreign_tip	0.07	rumour	0.02	event	0.24
has cam	seek_grave	0.54	comrade_tip	-0.03	grave_info	0.06	remains_found	-0.3	battle_account	-0.41	enemy_report	-0.13	dna_question	-0.13	scam_report	0.37	rumour	-0.24	request_recognition	-0.54	not_dead	0.03	event	-0.44
has cam ba	registry	0.04
has cam co	grave_info	-0.37	remains_found	0.03	relics	-0.02	event	-0.14
has cam giang	seek_grave	0.46	grave_info	-0.24
has cam khe	seek_grave	0.32	grave_info	-0.22	registry	0.11
has cam lo	comrade_tip	-0.8	relics	-0.01	registry	0.03	scam_report	0.16	request_recognition	0.09	event	0.02
has cam on	seek_grave	0.43	grave_info	0.39	relics	-0.05	dna_question	0.35	scam_report	-0.28	event	-0.46
has cam van	comrade_tip	-0.2	grave_info	-0.25	event	-0.08
has cam xuyen	seek_grave	-0.17	comrade_tip	-0.1	battle_account	0.17	not_dead	0.12	event	0.15
has came	seek_grave	0.59	relics	0.13	registry	-0.14	foreign_tip	-0.62	dna_question	-0.01	not_dead	0.09
has camp	seek_grave	-0.36	grave_info	-0.29	registry	0.17	battle_account	-0.05	enemy_report	-0.16	foreign_tip	0.11	request_recognition	0.17	not_dead	0.26
has campuchia	seek_grave	-0.07	comrade_tip	0.23	grave_info	0.09
has can	seek_grave	-0.16	comrade_tip	-0.01	grave_info	-0.01	remains_found	-0.15	relics	0.14	registry	-0.29	battle_account	-0.12	enemy_report	-0.3	foreign_tip	-0.24	dna_question	0.53	scam_report	0.25	rumour	-0.17	not_dead	-0.49	event	-0.21
has can bo	seek_grave	-0.24	comrade_tip	-0.44	grave_info	0.4	remains_found	-0.17	relics	0.02	battle_account	-0.11	foreign_tip	-0.13	dna_question	-0.01	rumour	-0.16	request_recognition	0.06	not_dead	-0.11	event	-0.11
has can cu	comrade_tip	-0.07	grave_info	-0.24	remains_found	0.1	battle_account	0.33	event	0.07
has can giuoc	comrade_tip	0.26	event	0.05
has can le	seek_grave	0.24	comrade_tip	-0.04	event	0.12
has can loc	seek_grave	0.15	comrade_tip	0.17	grave_info	-0.13	battle_account	-0.18	event	-0.04
has can nam	seek_grave	-0.17	comrade_tip	0.09	event	-0.1
has can o	grave_info	-0.19	enemy_report	0.03	request_recognition	0.02
has can thi	seek_grave	0.09	comrade_tip	0.01	grave_info	-0.4	event	-0.02
has can tho	grave_info	0.02	remains_found	0.05	request_recognition	-0.15	event	0.2
has can tim	seek_grave	0.38	comrade_tip	-0.08	registry	-0.06
has canal	seek_grave	-0.2	battle_account	0.03	enemy_report	0.11	foreign_tip	0.09
has cang	seek_grave	-0.06	comrade_tip	0.11	battle_account	-0.04	request_recognition	-0.27	event	0.25
has cang ve	seek_grave	0.16	comrade_tip	-0.13	grave_info	-0.07	battle_account	0.09	event	0.05
has canh	comrade_tip	0.27	grave_info	0.18	remains_found	0.33	relics	-0.31	registry	-0.76	battle_account	-0.07	enemy_report	-0.12	dna_question	-0.43	scam_report	0.32	rumour	-0.38	not_dead	-0.33	event	0.13
has canh bao	scam_report	0.33	event	-0.16
has canh cay	seek_grave	-0.03	relics	-0.21	request_recognition	0.29
has canh dan	seek_grave	0.33	comrade_tip	-0.2	event	0.11
has canh dong	seek_grave	0.07	comrade_tip	0.11	grave_info	-0.45	registry	-0.07	rumour	0.21	event	-0.19
has canh duong	seek_grave	0.15	comrade_tip	-0.04	grave_info	-0.49
has canh nhau	seek_grave	-0.08	grave_info	0.09	event	0.33
has canh sat	comrade_tip	0.13	grave_info	-0.05	request_recognition	0.03
has canh suoi	seek_grave	0.13	comrade_tip	-0.2	grave_info	-0.04	battle_account	0.03	event	0.09
has canh tuat	comrade_tip	-0.12	battle_account	0.12
has cao	seek_grave	-0.31	comrade_tip	0.08	grave_info	-0.01	relics	0.02	registry	0.33	battle_account	-0.24	enemy_report	0.62	foreign_tip	-0.18	dna_question	0.18	scam_report	-0.3	request_recognition	-0.43	not_dead	-0.28
has cao ba	grave_info	0.1	scam_report	0.09	event	0.28
has cao bang	seek_grave	0.34	remains_found	-0.21	battle_account	-0.16	dna_question	0.27	request_recognition	-0.12	event	-0.02
has cao cua	seek_grave	-0.1	comrade_tip	-0.19	grave_info	-0.21	enemy_report	0.33	event	0.17
has cao diem	seek_grave	0.02	grave_info	-0.31	battle_account	0.12	event	-0.1
has cao lang	seek_grave	-0.19	comrade_tip	0.01	grave_info	0.47
has cao loc	seek_grave	-0.09	registry	0.22	dna_question	0.03
has cao nhanh	comrade_tip	-0.03	remains_found	0.13	event	0.03
has cao su	seek_grave	0.32	comrade_tip	-0.19	grave_info	-0.37	relics	0.09	foreign_tip	0.04	rumour	0.06	request_recognition	-0.28	event	0.32
has cao thi	relics	-0.09	battle_account	0.09	dna_question	0.12
has cao xa	seek_grave	-0.02	comrade_tip	0.01	battle_account	-0.03
has cao xuan	seek_grave	-0.14	comrade_tip	-0.05	grave_info	-0.01	not_dead	0.02	event	0.24
has cap	seek_grave	0.3	comrade_tip	-0.18	grave_info	0.01	remains_found	-0.34	relics	0.47	registry	0.03	enemy_report	-0.21	dna_question	-0.61	scam_report	-0.18	rumour	-0.4	not_dead	0.1	event	-0.24
has cap bac	seek_grave	0.5	registry	-0.49	request_recognition	-0.08	event	-0.29
has cap duong	comrade_tip	0.25
has cap ngay	seek_grave	0.07
has capt	grave_info	-0.21	relics	-0.07	registry	0.12	battle_account	-0.01	foreign_tip	0.17
has captain	comrade_tip	-0.17	grave_info	0.04	relics	-0.19	foreign_tip	0.55	event	0.31
has captured	seek_grave	-0.48	comrade_tip	-0.23	enemy_report	0.85	foreign_tip	-0.06	not_dead	0.04	event	0.09
has card	seek_grave	-0.33	relics	0.54
has carried	seek_grave	0.05	foreign_tip	-0.33	rumour	0.07	not_dead	0.02	event	0.58
has cat	seek_grave	0.03	grave_info	0.25	remains_found	0.16	relics	0.15	registry	-0.27	enemy_report	-0.17	dna_question	0.05	scam_report	-0.11	rumour	-0.36	request_recognition	-0.72	event	0.15
has cat ba	seek_grave	-0.02	grave_info	0.23	event	-0.27
has cat bi	seek_grave	-0.11	grave_info	0.17	battle_account	-0.03	request_recognition	-0.05
has cat boc	seek_grave	0.09	comrade_tip	-0.26	grave_info	0.03	remains_found	0.07
has cat hai	comrade_tip	0.04	event	-0.15
has cat sau	comrade_tip	-0.09	event	0.5
has cau	seek_grave	0.2	grave_info	-0.23	remains_found	-0.23	relics	0.15	battle_account	0.19	enemy_report	-0.04	foreign_tip	-0.3	dna_question	0.05	rumour	0.24	request_recognition	0.13	event	-0.08
has cau ay	seek_grave	-0.44	comrade_tip	0.4	grave_info	-0.48	battle_account	0.03
has cau ba	seek_grave	-0.16	comrade_tip	0.06	grave_info	0.08	relics	0.12	request_recognition	0.04
has cau binh	seek_grave	0.07	event	-0.07
has cau chu	battle_account	0.09	request_recognition	0.17	event	0.01
has cau di	seek_grave	0.26
has cau em	seek_grave	0.37	comrade_tip	-0.28	grave_info	0.01	battle_account	-0.09	dna_question	-0.09	event	-0.65
has cau ham	seek_grave	-0.11	comrade_tip	0.03	dna_question	0.11	event	-0.03
has cau la	seek_grave	0.25	battle_account	-0.01
has cau mat	comrade_tip	-0.11	event	0.11
has cau nam	grave_info	-0.15	request_recognition	0.07
has cau o	grave_info	0.09
has cau ong	comrade_tip	0.36
has cau rach	grave_info	-0.19
has cau rao	seek_grave	0.38	comrade_tip	0.02	grave_info	-0.24
has cau ruot	seek_grave	0.18	comrade_tip	-0.06
has cau ten	seek_grave	0.22
has cau toi	grave_info	0.14
has cau treo	event	-0.05
has cav	seek_grave	-0.17	grave_info	-0.07	foreign_tip	0.44
has cay	seek_grave	-0.27	grave_info	0.33	remains_found	-0.02	registry	-0.21	battle_account	-0.2	dna_question	-0.32	scam_report	-0.12	rumour	0.08	not_dead	-0.16	event	0.34
has cay da	grave_info	0.1	battle_account	-0.05
has cay dau	seek_grave	-0.02	comrade_tip	0.17	grave_info	-0.1	request_recognition	0.06
has cay gao	grave_info	0.03	event	0.01
has cay ko	grave_info	-0.2	battle_account	-0.01	event	0.12
has cay so	seek_grave	0.34	grave_info	-0.16	registry	-0.04	battle_account	0.1	rumour	0.13	request_recognition	0.04
has cay sung	seek_grave	0.03	comrade_tip	-0.07	grave_info	0.16	event	-0.05
has cay xoai	grave_info	-0.55	rumour	0.02	event	-0.04
has ccb	seek_grave	-0.29	comrade_tip	0.61	grave_info	-0.18	relics	-0.04	foreign_tip	0.1	dna_question	-0.14	request_recognition	-0.09	event	0.24
has ccb xa	seek_grave	-0.04
has ce	seek_grave	-0.32	grave_info	0.21	scam_report	0.49	event	-0.34
has cemetery	comrade_tip	-0.19	grave_info	0.83	relics	-0.53	enemy_report	0.09	dna_question	-0.09	request_recognition	0.01	event	-0.22
has certificate	grave_info	-0.13	request_recognition	0.58	not_dead	0.1	event	-0.23
has cha	seek_grave	-0.22	grave_info	0.03	remains_found	-0.27	relics	-0.15	battle_account	-0.14	scam_report	-0.16	rumour	0.33	not_dead	-0.04	event	0.29
has cha toi	seek_grave	0.2	comrade_tip	-0.66	grave_info	0.34	relics	-0.23	event	0.16
has cha xu	grave_info	0.19	rumour	0.02
has chac	seek_grave	-0.65	comrade_tip	0.39	grave_info	-0.31	relics	0.59	registry	-0.15	foreign_tip	0.03	rumour	0.61	event	-0.21
has chac la	grave_info	-0.03	relics	0.08	registry	0.15	foreign_tip	0.16	event	-0.34
has chai	comrade_tip	0.11	relics	0.25	battle_account	-0.05	request_recognition	-0.04	event	-0.05
has cham	seek_grave	-0.09	comrade_tip	0.06	grave_info	0.09	remains_found	-0.07	registry	-0.45	battle_account	-0.03	rumour	-0.06	request_recognition	0.18	event	0.07
has cham o	comrade_tip	0.01	grave_info	0.03
has chan	seek_grave	-0.1	comrade_tip	0.26	grave_info	-0.52	remains_found	0.36	relics	-0.57	registry	-0.07	battle_account	0.29	enemy_report	-0.13	scam_report	-0.02	rumour	0.13	not_dead	-0.08	event	0.25
has chan cau	event	0.18
has chan deo	event	-0.37
has chan doc	seek_grave	-0.08	comrade_tip	0.21
has chan doi	seek_grave	0.1	comrade_tip	0.46	grave_info	-0.12	remains_found	0.06	event	0.02
has chan nui	seek_grave	-0.09	grave_info	0.08	rumour	0.16	event	-0.15
has chan o	seek_grave	-0.37	comrade_tip	0.11	grave_info	0.15	request_recognition	0.07
has chang	seek_grave	0.31	grave_info	0.17	battle_account	-0.07	event	-0.39
has chanh	seek_grave	0.27	comrade_tip	-0.37	grave_info	0.1	relics	-0.09	foreign_tip	0.11	request_recognition	-0.34	event	0.01
has chao	seek_grave	-0.04	comrade_tip	0.05	grave_info	0.01	registry	-0.09	battle_account	-0.03	dna_question	0.1	request_recognition	-0.06	event	-0.05
has chao anh	remains_found	0.14	event	0.09
has chao cac	seek_grave	0.59	comrade_tip	-0.11	grave_info	0.06	request_recognition	-0.3
has chap	seek_grave	-0.18	grave_info	0.01	relics	-0.01	request_recognition	0.21	event	-0.19
has chap nam	comrade_tip	0.21	event	-0.09
has chat	comrade_tip	0.01	relics	-0.17	battle_account	-0.36	event	-0.87
has chau	seek_grave	0.17	comrade_tip	0.11	remains_found	-0.1	registry	-0.5	battle_account	0.21	enemy_report	-0.06	dna_question	0.49	scam_report	-0.37	rumour	-0.67	request_recognition	0.25	event	-0.05
has chau anh	battle_account	0.03	event	0.22
has chau ba	seek_grave	0.04	comrade_tip	-0.19	foreign_tip	0.01	dna_question	0.18
has chau bao	grave_info	0.17
has chau chao	seek_grave	0.19	grave_info	-0.09	registry	-0.1
has chau chep	relics	0.38
has chau chi	comrade_tip	-0.05	grave_info	-0.04	battle_account	0.11	event	0.09
has chau co	seek_grave	0.14	relics	0.06	registry	-0.18	request_recognition	-0.24	event	-0.05
has chau cu	seek_grave	0.42	comrade_tip	-0.05	grave_info	0.16
has chau da	seek_grave	-0.19
has chau di	seek_grave	-0.14	comrade_tip	-0.19	grave_info	0.5	request_recognition	0.01	event	-0.05
has chau dich	foreign_tip	0.07
has chau doc	comrade_tip	-0.33	relics	0.13
has chau ghi	comrade_tip	0.16	grave_info	-0.21	event	0.05
has chau go	request_recognition	0.05	event	-0.01
has chau goi	seek_grave	0.25	comrade_tip	-0.49	grave_info	-0.28	dna_question	0.15
has chau gui	seek_grave	-0.25	comrade_tip	0.32	event	-0.04
has chau ho	grave_info	0.29
has chau hoi	seek_grave	0.36	grave_info	-0.1	request_recognition	-0.01	event	-0.22
has chau ke	seek_grave	0.02	comrade_tip	-0.03	grave_info	0.4	scam_report	0.05	event	-0.19
has chau khong	comrade_tip	0.13	grave_info	-0.03	event	-0.17
has chau la	comrade_tip	-0.58	grave_info	-0.01	relics	0.24	dna_question	0.34	request_recognition	0.22	event	-0.19
has chau mat	seek_grave	0.05	comrade_tip	-0.12	relics	0.24
has chau muon	seek_grave	0.56	comrade_tip	-0.11	request_recognition	-0.04
has chau nghe	grave_info	0.05	event	-0.03
has chau ngoai	seek_grave	-0.1	grave_info	-0.13	request_recognition	0.29	event	0.36
has chau noi	grave_info	0.28	registry	-0.2	event	-0.02
has chau o	seek_grave	-0.19	battle_account	0.13	not_dead	0.01	event	0.06
has chau ong	seek_grave	-0.15	comrade_tip	0.28	grave_info	-0.06	rumour	0.13	request_recognition	0.01
has chau ruot	seek_grave	0.05	scam_report	0.1
has chau sinh	comrade_tip	-0.07
has chau ten	seek_grave	0.75	comrade_tip	-0.6	grave_info	-0.3
has chau thanh	seek_grave	0.25	comrade_tip	-0.18	battle_account	-0.07	event	0.09
has chau thi	seek_grave	0.01	comrade_tip	0.26	grave_info	-0.12	battle_account	0.25
has chau tim	seek_grave	0.3	grave_info	-0.08
has chau toi	comrade_tip	-0.04
has chau van	seek_grave	-0.03	comrade_tip	-0.14	relics	0.17	request_recognition	0.1
has chau viet	seek_grave	0.22	event	-0.19
has chau xin	seek_grave	-0.03
has chay	seek_grave	-0.51	comrade_tip	0.16	grave_info	0.16	remains_found	-0.04	relics	-0.13	registry	-0.12	battle_account	0.75	foreign_tip	-0.11	dna_question	-0.13	scam_report	-0.01	request_recognition	0.08	not_dead	-0.25	event	0.17
has chay het	seek_grave	-0.08	comrade_tip	0.13	request_recognition	0.02
has chay o	seek_grave	-0.15	comrade_tip	0.32	battle_account	0.23	event	0.19
has che	seek_grave	-0.14	comrade_tip	-0.44	grave_info	-0.07	remains_found	0.04	relics	0.17	registry	-0.2	battle_account	-0.13	enemy_report	-0.04	dna_question	-0.03	request_recognition	0.61	not_dead	0.14
has che do	seek_grave	-0.25	battle_account	-0.08	request_recognition	0.55	event	-0.25
has chef	seek_grave	-0.85	remains_found	-0.02	relics	-0.58	battle_account	0.28	enemy_report	0.09	foreign_tip	0.19	rumour	0.15	request_recognition	0.12	not_dead	0.11	event	0.09
has chef de	seek_grave	-0.07	grave_info	-0.02	relics	-0.02	enemy_report	0.3	request_recognition	0.2
has chen	seek_grave	-0.14	event	0.2
has cheo	seek_grave	0.37	comrade_tip	0.06	grave_info	-0.7	registry	0.17	event	-0.23
has chep	seek_grave	-0.66	comrade_tip	-0.32	remains_found	-0.33	relics	0.04	registry	0.85	battle_account	0.01	dna_question	-0.07	event	0.4
has chep lai	seek_grave	-0.15	comrade_tip	-0.06	grave_info	0.03	relics	-0.06	battle_account	-0.05	event	-0.41
has chep nguyen	comrade_tip	-0.08	registry	0.34	battle_account	0.12
has cherche	grave_info	0.4	event	-0.14
has chet	comrade_tip	0.21	grave_info	-0.04	remains_found	-0.37	relics	0.24	registry	-0.15	battle_account	0.19	enemy_report	0.17	dna_question	-0.49	scam_report	-0.48	rumour	0.31	not_dead	0.37	event	0.2
has chet ben	seek_grave	0.25	comrade_tip	-0.07
has chet bom	comrade_tip	0.19	grave_info	-0.18
has chet cung	seek_grave	-0.03	request_recognition	0.15
has chet do	seek_grave	-0.05	comrade_tip	-0.08	foreign_tip	0.19	event	0.16
has chet duoi	battle_account	0.02
has chet luc	seek_grave	-0.16	grave_info	0.13
has chet nam	grave_info	-0.32	rumour	0.54	event	0.54
has chet ngay	seek_grave	0.25	comrade_tip	-0.06	grave_info	-0.38	request_recognition	0.05
has chet o	seek_grave	0.54	comrade_tip	0.41	grave_info	-0.33	remains_found	0.01	registry	-0.28	battle_account	-0.04	dna_question	-0.07	rumour	-0.34	request_recognition	-0.53	event	-0.64
has chet roi	seek_grave	-0.22	grave_info	0.15
has chet tai	seek_grave	-0.06	comrade_tip	0.16	registry	-0.06	battle_account	0.21	event	-0.06
has chet tran	grave_info	0.1	event	-0.17
has chet tren	event	-0.05
has chet trong	seek_grave	0.14	comrade_tip	-0.08	battle_account	0.53	request_recognition	0.13
has chet vi	seek_grave	0.63	comrade_tip	-0.03	relics	0.03	registry	0.08	event	-0.23
has chez	seek_grave	0.02	grave_info	0.64	relics	-0.01	foreign_tip	-0.19	dna_question	0.06	not_dead	0.14	event	-0.38
has chi	seek_grave	0.05	comrade_tip	-0.08	remains_found	-0.21	relics	-0.03	registry	0.07	battle_account	0.29	enemy_report	-0.21	foreign_tip	-0.4	scam_report	0.24	rumour	0.27	request_recognition	-0.2	not_dead	-0.52
has chi bao	seek_grave	0.01	remains_found	0.04	event	-0.06
has chi bi	seek_grave	-0.78	comrade_tip	0.3	grave_info	0.26	registry	-0.05	dna_question	0.05	event	-0.01
has chi biet	seek_grave	0.01	comrade_tip	0.54	grave_info	-0.26	battle_account	-0.2	event	-0.46
has chi bo	seek_grave	-0.13	grave_info	0.02	relics	0.08	battle_account	0.16	request_recognition	0.32	not_dead	0.01	event	-0.05
has chi cho	comrade_tip	-0.18	grave_info	0.4	remains_found	-0.1	battle_account	-0.43	scam_report	0.73	rumour	-0.08	event	-0.25
has chi co	seek_grave	0.58	comrade_tip	0.15	relics	-0.51	registry	0.14	battle_account	-0.52	event	-0.06
has chi con	seek_grave	-0.38	comrade_tip	-0.75	grave_info	0.48	remains_found	0.02	relics	0.11	battle_account	0.35	dna_question	0.12	scam_report	-0.01	request_recognition	-0.18	event	0.21
has chi dao	comrade_tip	-0.21	battle_account	0.13	dna_question	-0.03	rumour	0.09	request_recognition	0.13	event	-0.39
has chi dau	seek_grave	0.05	comrade_tip	-0.53	battle_account	0.05	not_dead	0.01
has chi diem	seek_grave	-0.05	comrade_tip	-0.21	grave_info	0.27	battle_account	0.14	event	-0.43
has chi do	grave_info	-0.09	request_recognition	-0.03	event	-0.16
has chi doan	seek_grave	-0.09	grave_info	0.03
has chi duoc	seek_grave	-0.1	grave_info	0.03	event	-0.02
has chi em	seek_grave	0.13	grave_info	0.14	battle_account	-0.24	dna_question	0.04	event	-0.74
has chi gai	not_dead	0.06
has chi ghi	seek_grave	0.22	dna_question	0.06	event	0.11
has chi giup	seek_grave	0.45	grave_info	-0.16
has chi ho	comrade_tip	-0.46	grave_info	-0.13	remains_found	0.1	battle_account	0.09	event	0.35
has chi hoi	seek_grave	0.31	comrade_tip	-0.26	registry	0.14	dna_question	-0.02	request_recognition	-0.08	event	-0.63
has chi huy	comrade_tip	-0.5	grave_info	-0.02	remains_found	0.44	battle_account	0.4	enemy_report	0.22	request_recognition	-0.18	event	0.7
has chi khu	comrade_tip	0.08	grave_info	-0.2	battle_account	-0.02	enemy_report	0.05
has chi la	comrade_tip	0.13	grave_info	-0.17	registry	0.01
has chi lang	seek_grave	0.09	battle_account	0.3	request_recognition	0.02	event	0.25
has chi le	seek_grave	-0.17	grave_info	0.29
has chi linh	grave_info	-0.08	event	0.49
has chi mo	seek_grave	-0.28	grave_info	0.41	event	-0.09
has chi mong	seek_grave	0.21	comrade_tip	-0.31	event	-0.16
has chi mot	grave_info	-0.02	enemy_report	0.04	scam_report	0.1
has chi muon	seek_grave	0.09	relics	0.22	event	-0.17
has chi nam	grave_info	0.37	battle_account	-0.06	event	-0.17
has chi nghe	seek_grave	0.09	comrade_tip	-0.11	grave_info	-0.42	rumour	0.23
has chi nguyen	comrade_tip	-0.02	grave_info	-0.01	relics	0.19	battle_account	0.16	event	0.2
has chi nho	seek_grave	0.03	comrade_tip	-0.23	grave_info	0.27	remains_found	-0.04	relics	0.03	registry	0.05	battle_account	0.08	rumour	-0.05	request_recognition	-0.35	event	0.4
has chi noi	seek_grave	-0.32	comrade_tip	0.4
has chi ruot	grave_info	0.19
has chi ten	seek_grave	0.07	grave_info	-0.07	registry	0.01	battle_account	0.04
has chi thay	grave_info	-0.02	rumour	0.11	event	0.01
has chi toi	comrade_tip	-0.02	grave_info	0.34
has chi trong	grave_info	-0.13	relics	0.32
has chi xin	seek_grave	0.14	registry	-0.03	request_recognition	0.13	event	-0.11
has chia	seek_grave	0.05	comrade_tip	-0.18	grave_info	-0.02	rumour	0.03	event	0.12
has chia se	seek_grave	-0.16	relics	0.04	rumour	0.12	event	0.02
has chiec	comrade_tip	-0.26	grave_info	-0.62	remains_found	0.11	relics	0.54	battle_account	0.34	scam_report	-0.07	event	0.36
has chief	seek_grave	-0.3	comrade_tip	-0.05	grave_info	0.01	enemy_report	0.17	foreign_tip	0.05	request_recognition	0.11	event	0.59
has chiem	seek_grave	0.06	dna_question	0.01
has chien	seek_grave	0.57	comrade_tip	-0.32	grave_info	0.02	relics	-0.1	battle_account	0.13	foreign_tip	-0.15	dna_question	-0.21	request_recognition	0.23	not_dead	-0.22	event	0.27
has chien binh	comrade_tip	0.02	request_recognition	0.07	event	-0.47
has chien dau	seek_grave	0.19	comrade_tip	-0.64	battle_account	0.01	event	0.33
has chien dich	seek_grave	0.02	comrade_tip	0.26	event	-0.8
has chien khu	seek_grave	0.35	grave_info	-0.13
has chien si	seek_grave	-0.26	comrade_tip	-0.02	grave_info	0.34	relics	0.14	battle_account	0.32	request_recognition	0.24	event	0.28
has chien tranh	seek_grave	0.11	grave_info	-0.09
has chien truong	battle_account	-0.02	scam_report	0.1	event	-0.37
has chieng	seek_grave	-0.18	comrade_tip	0.13
has chieu	seek_grave	-0.95	comrade_tip	0.39	grave_info	-0.4	remains_found	0.09	relics	-0.03	registry	0.05	battle_account	0.79	enemy_report	0.01	dna_question	0.07	request_recognition	0.16	event	0.83
has chim	seek_grave	0.18	comrade_tip	-0.45	grave_info	-0.34	remains_found	0.25	relics	0.2	battle_account	0.28	event	0.26
has chin	seek_grave	-0.27	grave_info	0.35	relics	-0.25	registry	0.06	battle_account	0.02	rumour	-0.02	request_recognition	-0.13	not_dead	-0.17	event	0.17
has chin muoi	seek_grave	-0.05	grave_info	-0.02	battle_account	-0.03	dna_question	0.11
has chin nam	comrade_tip	-0.25	grave_info	-0.2	event	0.1
has chin thang	seek_grave	0.09	event	-0.04
has chin tuoi	seek_grave	0.14	grave_info	0.29	event	-0.19
has chinh	seek_grave	-0.3	comrade_tip	0.06	grave_info	0.16	relics	0.01	registry	0.15	battle_account	0.12	enemy_report	-0.17	dna_question	-0.03	scam_report	0.02	not_dead	0.02	event	-0.17
has chinh la	seek_grave	-0.4	comrade_tip	0.43	event	-0.06
has chinh ong	seek_grave	-0.12	grave_info	0.1	event	0.13
has chinh sach	comrade_tip	-0.25	registry	0.45	scam_report	0.28	event	-0.08
has chinh tay	comrade_tip	0.19	grave_info	-0.07
has chinh tri	seek_grave	0.02	comrade_tip	-0.19	remains_found	0.09	relics	0.16	registry	-0.36	battle_account	0.12	event	-0.18
has chiu	grave_info	0.03	event	-1.01
has cho	seek_grave	0.12	comrade_tip	-0.07	grave_info	-0.19	remains_found	-0.27	relics	0.28	registry	-0.7	dna_question	0.08	scam_report	0.47	request_recognition	0.28	event	-0.07
has cho ai	seek_grave	-0.64	comrade_tip	0.01	grave_info	0.31	dna_question	0.15	event	0.15
has cho anh	seek_grave	0.12	comrade_tip	0.22	grave_info	-0.21	battle_account	-0.35	scam_report	0.07	request_recognition	0.26	event	-0.72
has cho ay	seek_grave	0.02	grave_info	0.4	battle_account	-0.06
has cho ba	seek_grave	-0.06	comrade_tip	0.52	grave_info	-0.21	dna_question	0.29	request_recognition	-0.02	event	-0.39
has cho bac	seek_grave	-0.32	comrade_tip	0.55	grave_info	-0.1	dna_question	0.06	rumour	0.17
has cho ben	comrade_tip	0.14	grave_info	-0.13	battle_account	-0.3	scam_report	0.13
has cho biet	seek_grave	0.36	comrade_tip	-0.01	registry	-0.01	request_recognition	-0.01	event	0.09
has cho bo	comrade_tip	-0.04	battle_account	-0.03	request_recognition	0.19	event	-0.35
has cho cac	seek_grave	-0.24	grave_info	0.1	remains_found	0.05	battle_account	0.15	event	0.32
has cho cay	seek_grave	-0.3	battle_account	0.09	event	0.29
has cho chau	seek_grave	0.06	comrade_tip	0.02	grave_info	-0.2	request_recognition	-0.09
has cho chi	seek_grave	-0.34	grave_info	0.41	registry	0.05	request_recognition	0.12	event	-0.14
has cho chon	seek_grave	-0.45	comrade_tip	0.29	grave_info	0.28	remains_found	-0.07
has cho chu	seek_grave	0.05	comrade_tip	-0.1	event	0.07
has cho co	seek_grave	-0.2	comrade_tip	0.3	grave_info	0.08	battle_account	-0.05	enemy_report	0.03	event	-0.15
has cho con	seek_grave	-0.11	grave_info	0.14	registry	0.07	battle_account	0.04
has cho cu	seek_grave	0.03	comrade_tip	-0.05	grave_info	0.23	event	0.58
has cho dan	seek_grave	0.11	comrade_tip	-0.1	relics	0.26	event	-0.16
has cho do	seek_grave	-0.45	grave_info	0.22	relics	0.16	event	0.09
has cho doan	comrade_tip	-0.18	grave_info	0.61	event	0.38
has cho doi	seek_grave	0.4	event	0.03
has cho don	seek_grave	-0.19
has cho dung	comrade_tip	0.12	request_recognition	0.18
has cho em	seek_grave	-0.11	relics	-0.03	dna_question	0.01	scam_report	0.05	request_recognition	-0.07
has cho gao	seek_grave	-0.1	comrade_tip	0.14	remains_found	0.03
has cho gia	seek_grave	-0.09	foreign_tip	0.31	not_dead	0.06
has cho hoi	seek_grave	0.53	grave_info	-0.41	dna_question	0.14	rumour	-0.04	request_recognition	0.15	event	-0.21
has cho khong	seek_grave	0.22	comrade_tip	-0.09	grave_info	0.15
has cho lon	comrade_tip	0.15	foreign_tip	-0.07
has cho me	comrade_tip	-0.06	dna_question	0.02	event	-0.19
has cho minh	seek_grave	0.25	comrade_tip	-0.16	grave_info	-0.57	foreign_tip	0.02	event	0.14
has cho mo	grave_info	-0.4	scam_report	0.44
has cho moi	grave_info	0.27	event	0.1
has cho nao	grave_info	-0.02	event	-0.02
has cho nay	grave_info	-0.27	remains_found	0.02	event	0.17
has cho nguoi	seek_grave	0.11	grave_info	-0.04
has cho nha	seek_grave	-0.08	grave_info	-0.54	battle_account	0.02	rumour	0.02
has cho no	comrade_tip	0.16	battle_account	-0.07
has cho ong	seek_grave	-0.11	comrade_tip	0.57	grave_info	-0.33	request_recognition	0.08
has cho ra	comrade_tip	-0.08	relics	0.3	battle_account	-0.01
has cho ro	battle_account	0.03
has cho toi	seek_grave	0.41	comrade_tip	-0.33	grave_info	-0.34	remains_found	-0.01	relics	-0.13	foreign_tip	0.27	scam_report	0.02	event	-0.09
has cho tui	seek_grave	0.4	comrade_tip	-0.11
has cho ve	comrade_tip	-0.12	battle_account	0.16	event	-0.17
has cho xe	seek_grave	-0.16	battle_account	-0.07	foreign_tip	0.04	event	-0.1
has choi	seek_grave	-0.18	comrade_tip	-0.11	remains_found	-0.14	relics	0.11	rumour	0.33
has chon	comrade_tip	0.59	grave_info	0.06	remains_found	-0.43	relics	-0.34	registry	-0.34	battle_account	-0.32	dna_question	0.01	scam_report	-0.26	rumour	0.08	request_recognition	-0.19	not_dead	-0.56	event	-0.37
has chon anh	seek_grave	-0.1	comrade_tip	0.18	grave_info	-0.24	battle_account	-0.02	rumour	-0.06	event	-0.75
has chon ba	seek_grave	-0.06	grave_info	0.2
has chon ben	comrade_tip	0.29	event	-0.15
has chon bo	seek_grave	0.09	grave_info	-0.67	relics	0.16
has chon canh	seek_grave	0.45	battle_account	-0.15	event	-0.29
has chon cat	comrade_tip	0.34	grave_info	-0.37	event	0.01
has chon cau	comrade_tip	0.05
has chon chu	seek_grave	-0.25	comrade_tip	0.24	grave_info	0.04	event	-0.38
has chon chung	comrade_tip	-0.45	dna_question	0.15	rumour	0.26	request_recognition	-0.1	event	0.4
has chon cung	comrade_tip	-0.11	relics	0.14	registry	0.1	event	-0.25
has chon dau	seek_grave	0.23	comrade_tip	0.34	grave_info	-0.07	battle_account	-0.07	event	-0.24
has chon duoi	grave_info	0.16	relics	0.08	battle_account	-0.06	event	-0.04
has chon gan	comrade_tip	0.07	grave_info	-0.27
has chon hai	seek_grave	-0.14	comrade_tip	-0.16	grave_info	0.37	battle_account	-0.15	event	-0.01
has chon la	seek_grave	-0.27	grave_info	0.42	event	0.03
has chon luon	seek_grave	-0.11	comrade_tip	0.05
has chon mot	registry	0.07	battle_account	0.04
has chon ngay	seek_grave	0.05	grave_info	-0.12
has chon ngoai	seek_grave	0.35	grave_info	-0.3	event	-0.01
has chon no	seek_grave	-0.01	comrade_tip	0.13	grave_info	-0.03	relics	0.07	dna_question	0.03	event	-0.21
has chon o	comrade_tip	-0.01	grave_info	-0.17	relics	-0.04	registry	-0.12	battle_account	0.52	foreign_tip	-0.11	dna_question	0.02	scam_report	-0.04	request_recognition	0.06	not_dead	0.05	event	0.26
has chon ong	event	-0.25
has chon sau	seek_grave	0.12	relics	0.1	battle_account	-0.15	event	-0.3
has chon tai	grave_info	-0.09
has chon tam	seek_grave	0.09	grave_info	-0.13	event	0.11
has chon tap	comrade_tip	-0.06	battle_account	0.09	event	0.03
has chon thanh	grave_info	-0.13
has chon tren	seek_grave	-0.2	comrade_tip	-0.07	request_recognition	0.24	event	-0.7
has chon trong	seek_grave	0.29	comrade_tip	0.06	grave_info	0.01	battle_account	-0.12	request_recognition	0.22	event	-0.53
has chong	seek_grave	0.35	comrade_tip	-0.39	relics	0.06	registry	-0.03	battle_account	-0.37	enemy_report	-0.01	foreign_tip	-0.1	request_recognition	-0.27	event	-0.15
has chong ba	seek_grave	0.53	grave_info	-0.56
has chong can	seek_grave	-0.02	comrade_tip	0.45	grave_info	0.05	battle_account	-0.1	event	0.21
has chong em	seek_grave	0.3	remains_found	-0.01	dna_question	-0.1
has chong la	seek_grave	-0.06	grave_info	0.15
has chong my	seek_grave	-0.04	comrade_tip	-0.02	grave_info	0.14
has chong phap	battle_account	-0.09	dna_question	0.01	event	-0.15
has chong toi	seek_grave	0.93	comrade_tip	-0.86	grave_info	-0.4	relics	0.16	request_recognition	0.05
has chop	seek_grave	-0.4	comrade_tip	0.48	event	-0.08
has chot	seek_grave	-0.33	comrade_tip	0.7	grave_info	-0.5	relics	0.1	request_recognition	-0.16	event	0.03
has chot o	comrade_tip	0.05
has chqs	event	0.08
has chu	comrade_tip	-0.16	grave_info	0.27	remains_found	0.55	relics	0.06	battle_account	-0.19	enemy_report	-0.14	foreign_tip	-0.51	dna_question	-0.01	scam_report	-0.26	request_recognition	-0.2	not_dead	0.13	event	0.25
has chu a	comrade_tip	0.36
has chu ay	seek_grave	-0.25	grave_info	0.26	event	-0.07
has chu ba	seek_grave	-0.19	comrade_tip	0.23	grave_info	0.1	battle_account	-0.09	event	-0.24
has chu bac	comrade_tip	-0.23	grave_info	-0.05	registry	0.38	event	0.08
has chu bay	seek_grave	0.2	comrade_tip	-0.23	registry	0.23
has chu bo	seek_grave	-0.5	comrade_tip	-0.35	grave_info	0.36	remains_found	-0.12	relics	0.15	event	-0.6
has chu chau	seek_grave	0.15	comrade_tip	-0.17	grave_info	-0.09	event	0.11
has chu co	seek_grave	0.05	comrade_tip	0.34	grave_info	-0.28
has chu con	seek_grave	0.1	comrade_tip	-0.15	remains_found	0.2	event	-0.05
has chu dat	seek_grave	-0.04	grave_info	0.49	event	0.42
has chu di	seek_grave	0.28	grave_info	-0.01	event	-0.13
has chu duc	seek_grave	0.04	comrade_tip	0.06	relics	-0.06
has chu em	seek_grave	-0.19	grave_info	-0.62	relics	0.03	dna_question	0.32	rumour	0.26
has chu h	seek_grave	0.01
has chu hai	request_recognition	0.06	event	-0.29
has chu k	comrade_tip	0.05	grave_info	-0.09
has chu khong	seek_grave	-0.02	comrade_tip	0.09	grave_info	0.36	battle_account	-0.09	rumour	0.03	event	-0.47
has chu la	seek_grave	-0.09	comrade_tip	-0.21	grave_info	0.5	enemy_report	0.19	scam_report	0.04	rumour	0.03
has chu luc	seek_grave	0.13	battle_account	0.08	event	-0.06
has chu nam	seek_grave	-0.46	comrade_tip	0.04	dna_question	0.02	event	0.04
has chu nguoi	seek_grave	0.23	grave_info	0.03
has chu nha	seek_grave	-0.07	grave_info	-0.07
has chu nhiem	registry	0.09
has chu nho	comrade_tip	0.1	request_recognition	0.01
has chu o	seek_grave	-0.24	comrade_tip	0.24	registry	0.07	event	-0.32
has chu oi	comrade_tip	0.1	not_dead	0.07
has chu prong	comrade_tip	0.07
has chu ruot	seek_grave	0.08	grave_info	0.03
has chu t	seek_grave	0.06	comrade_tip	0.13	event	0.01
has chu ten	comrade_tip	-0.08	grave_info	0.25
has chu thi	comrade_tip	-0.12	grave_info	0.29
has chu tich	seek_grave	-0.35	remains_found	0.04	relics	-0.08	dna_question	0.28
has chu toi	seek_grave	0.09	comrade_tip	-0.28	enemy_report	0.08	scam_report	0.11	not_dead	0.31
has chu tu	grave_info	-0.02	request_recognition	0.03
has chu ut	seek_grave	0.44	comrade_tip	-0.32	grave_info	-0.17	event	-0.1
has chu van	registry	0.1	not_dead	0.12	event	0.12
has chu y	comrade_tip	-0.12	grave_info	0.13	foreign_tip	0.12	request_recognition	0.13	event	0.28
has chua	comrade_tip	-0.18	remains_found	-0.12	relics	-0.28	registry	0.11	battle_account	-0.22	enemy_report	-0.13	foreign_tip	-0.63	scam_report	0.01	rumour	0.34	request_recognition	0.48	not_dead	-0.16
has chua ai	seek_grave	-0.01	comrade_tip	-0.75	grave_info	0.75	registry	-0.09	rumour	-0.2	event	0.55
has chua bao	seek_grave	-0.13
has chua biet	seek_grave	0.1	comrade_tip	-0.08	grave_info	-0.28	registry	0.2	request_recognition	-0.05
has chua co	seek_grave	-0.11	comrade_tip	-0.63	grave_info	-0.45	registry	0.28	dna_question	0.1	request_recognition	0.45	event	-0.58
has chua duoc	seek_grave	-0.87	comrade_tip	-0.2	request_recognition	0.6	event	-0.25
has chua kip	seek_grave	0.03	comrade_tip	-0.15	battle_account	0.26	event	0.55
has chua ra	comrade_tip	-0.02	event	0.06
has chua ro	seek_grave	0.28	grave_info	-0.19	registry	0.29	event	0.1
has chua thay	comrade_tip	0.21	grave_info	-0.54	scam_report	-0.12	rumour	0.32	event	0.22
has chua thi	grave_info	0.22	event	0.19
has chua tim	grave_info	0.09	event	-0.08
has chua toi	comrade_tip	-0.05	battle_account	0.12	scam_report	0.17
has chua ve	registry	0.29	event	-0.14
has chuan	grave_info	0.2	relics	0.09	event	-0.29
has chuan uy	seek_grave	0.07	relics	0.09	event	-0.24
has chuc	seek_grave	-0.05	comrade_tip	-0.2	grave_info	0.26	remains_found	-0.05	relics	-0.05	registry	-0.46	battle_account	0.23	foreign_tip	-0.17	scam_report	0.14	rumour	0.01	request_recognition	-0.55	not_dead	0.04	event	0.15
has chuc nam	seek_grave	0.04	comrade_tip	-0.28	grave_info	0.23
has chuc vu	seek_grave	0.05	grave_info	0.08	registry	-0.24	request_recognition	-0.12	event	-0.11
has chum	comrade_tip	0.15	registry	-0.08	battle_account	-0.09	request_recognition	-0.03
has chung	seek_grave	-0.22	comrade_tip	-0.23	grave_info	-0.15	relics	-0.21	registry	-0.31	battle_account	0.27	enemy_report	0.05	dna_question	-0.18	scam_report	-0.02	rumour	0.28	request_recognition	1.23	not_dead	-0.41	event	0.32
has chung em	grave_info	0.36	rumour	0.16
has chung hai	seek_grave	-0.04	event	0.09
has chung kien	battle_account	0.1	event	0.2
has chung minh	grave_info	-0.19	relics	0.49
has chung mot	comrade_tip	0.44	grave_info	-0.15	event	-0.45
has chung no	seek_grave	0.22	comrade_tip	-0.54	battle_account	0.51	event	0.45
has chung toi	seek_grave	-0.15	comrade_tip	0.28	remains_found	0.22	relics	-0.04	battle_account	-0.45	enemy_report	-0.25	foreign_tip	0.27	dna_question	-0.25	scam_report	0.07	request_recognition	-0.2	event	0.1
has chung voi	seek_grave	0.07	event	-0.06
has chuoc	seek_grave	-0.14	comrade_tip	0.23	grave_info	-0.15	event	-0.02
has chuoi	seek_grave	-0.29	comrade_tip	0.24	event	0.27
has chuong	comrade_tip	0.11	grave_info	-0.3	remains_found	0.05	relics	-0.2	registry	-0.01	battle_account	-0.21	enemy_report	0.1	foreign_tip	-0.07	scam_report	-0.07	not_dead	-0.03	event	-0.02
has chuong trinh	rumour	0.16
has chup	seek_grave	-0.35	grave_info	0.69	remains_found	-0.2	relics	0.35	registry	0.03	battle_account	-0.15	dna_question	-0.15	request_recognition	-0.12	event	0.19
has chup anh	seek_grave	-0.1	grave_info	0.54
has chup duoc	grave_info	0.14	remains_found	-0.04	event	-0.33
has chup lai	comrade_tip	0.08	grave_info	-0.12	event	0.25
has chut	comrade_tip	0.1	enemy_report	0.05
has chuyen	seek_grave	-0.34	comrade_tip	0.14	grave_info	0.28	remains_found	-0.19	relics	-0.74	registry	-0.12	battle_account	-0.32	foreign_tip	0.33	dna_question	-0.45	scam_report	0.65	rumour	0.2	request_recognition	-0.01	event	-0.05
has chuyen nay	seek_grave	-0.03	foreign_tip	0.04	not_dead	0.01	event	0.15
has chuyen toi	registry	0.14	battle_account	-0.16
has chuyen vao	seek_grave	0.2	grave_info	0.07	event	-0.16
has chuyen ve	seek_grave	0.23	comrade_tip	-0.04	grave_info	-0.13	registry	-0.07	request_recognition	0.1	event	0.14
has cimetiere	seek_grave	0.44	comrade_tip	-0.16	grave_info	0.38	relics	-0.09	foreign_tip	0.16	event	-0.27
has cimetiere de	seek_grave	0.26	grave_info	0.13	event	-0.36
has closed	seek_grave	-0.14	comrade_tip	0.35	remains_found	0.28	relics	-0.01
has co	seek_grave	-0.06	comrade_tip	-0.09	grave_info	0.02	remains_found	0.27	relics	-0.07	registry	-0.12	battle_account	-0.27	enemy_report	0.52	foreign_tip	-0.22	dna_question	0.14	scam_report	-0.1	rumour	0.39	request_recognition	0.09	not_dead	-0.23	event	0.56
has co ai	seek_grave	0.41	grave_info	0.04	dna_question	-0.04	rumour	-0.05	request_recognition	-0.25	event	-0.53
has co am	seek_grave	0.16	event	-0.03
has co anh	seek_grave	0.1	comrade_tip	0.25	grave_info	-0.03	relics	0.04	battle_account	0.26	dna_question	0.14	scam_report	-0.01	event	-0.21
has co ba	seek_grave	-0.31	comrade_tip	-0.1	grave_info	0.05	registry	0.04	rumour	0.14	request_recognition	-0.08	event	0.56
has co bac	seek_grave	0.24	comrade_tip	-0.1	relics	-0.01	registry	-0.03	event	-0.02
has co ban	comrade_tip	0.06	event	0.03
has co bang	seek_grave	-0.54	comrade_tip	-0.07	registry	-0.04	battle_account	-0.05	request_recognition	0.91	event	-0.21
has co bay	seek_grave	0.16	grave_info	-0.18	relics	0.09	battle_account	0.08	rumour	0.03	event	0.15
has co bia	comrade_tip	-0.06	relics	0.08	dna_question	0.03	rumour	0.1
has co biet	seek_grave	0.17	battle_account	-0.09
has co bo	seek_grave	-0.44	comrade_tip	-0.04	grave_info	0.43	dna_question	0.08	event	0.11
has co boc	seek_grave	0.15	grave_info	-0.08
has co bon	request_recognition	0.1	event	0.14
has co ca	comrade_tip	0.16
has co cach	comrade_tip	0.19	dna_question	0.01	event	-0.26
has co cai	seek_grave	-0.43	comrade_tip	-0.37	grave_info	-0.04	remains_found	0.68	relics	-0.26	battle_account	0.12	foreign_tip	0.37	rumour	0.11	event	0.4
has co cam	rumour	0.02
has co can	seek_grave	-0.72	grave_info	-0.02	relics	0.17	dna_question	0.16	request_recognition	0.04
has co cau	seek_grave	0.04	grave_info	-0.01	relics	0.06	event	-0.01
has co cay	seek_grave	0.1	grave_info	-0.08	battle_account	0.07	enemy_report	0.05	event	0.26
has co chau	seek_grave	0.3	comrade_tip	-0.1	grave_info	-0.16
has co chi	battle_account	0.17	event	0.04
has co cho	seek_grave	0.42	request_recognition	0.04	event	-0.23
has co chon	seek_grave	-0.44	comrade_tip	-0.46	grave_info	0.41	battle_account	0.05	foreign_tip	0.22	rumour	0.08	event	0.01
has co chu	seek_grave	-0.07	comrade_tip	0.18	grave_info	0.17	remains_found	0.05	registry	0.02	battle_account	-0.11	scam_report	-0.15	rumour	-0.47	request_recognition	0.04	event	-0.3
has co co	comrade_tip	-0.29	grave_info	0.05	enemy_report	0.05
has co con	seek_grave	-0.09	comrade_tip	0.01	grave_info	0.03	remains_found	-0.05	request_recognition	-0.09	event	-0.23
has co dan	grave_info	0.28	battle_account	0.11	event	0.39
has co danh	seek_grave	0.06	grave_info	0.15	battle_account	-0.13	event	-0.07
has co de	grave_info	0.26	event	-0.29
has co do	seek_grave	-0.06	comrade_tip	0.03
has co doan	seek_grave	0.03
has co dong	comrade_tip	0.33	relics	0.07	registry	0.07	scam_report	0.1
has co dua	comrade_tip	0.28	grave_info	-0.06	relics	0.12
has co dung	seek_grave	-0.22	grave_info	-0.42	rumour	0.41	request_recognition	-0.09	event	-0.27
has co duoc	comrade_tip	-0.04	request_recognition	0.34	event	-0.02
has co em	seek_grave	0.44	comrade_tip	-0.1	grave_info	-0.45	scam_report	0.1	rumour	0.07
has co ghi	seek_grave	-0.01	comrade_tip	0.02	grave_info	0.15	relics	0.18	registry	-0.08	battle_account	0.09	foreign_tip	0.05	request_recognition	0.32	event	0.3
has co gi	seek_grave	0.1	grave_info	-0.19	rumour	0.06
has co gia	seek_grave	-0.43
has co giao	seek_grave	-0.19	comrade_tip	0.34	registry	0.37	enemy_report	0.05	event	-0.22
has co giay	seek_grave	-0.44	comrade_tip	-0.35	remains_found	-0.07	relics	-0.03	battle_account	-0.03	enemy_report	0.08	not_dead	0.43	event	-0.33
has co hai	seek_grave	-0.4	comrade_tip	-0.07	grave_info	0.24	remains_found	0.01	registry	-0.08	battle_account	0.33	foreign_tip	0.11	event	0.04
has co hang	relics	0.11
has co ho	seek_grave	-0.18	registry	0.04	request_recognition	0.05	event	-0.07
has co hoi	seek_grave	-0.05	comrade_tip	0.46	grave_info	0.03	event	0.22
has co ket	seek_grave	-0.07	dna_question	0.38	scam_report	-0.16
has co khac	comrade_tip	-0.01	grave_info	0.54	relics	-0.23
has co khi	grave_info	-0.13
has co la	comrade_tip	0.18
has co lam	seek_grave	0.2	event	-0.35
has co lay	grave_info	0.15
has co le	seek_grave	0.01	comrade_tip	-0.07	battle_account	0.56	event	0.03
has co lo	grave_info	-0.07	relics	0.3	event	0.25
has co manh	comrade_tip	-0.2	grave_info	-0.37	remains_found	0.28
has co mat	seek_grave	-0.02	comrade_tip	-0.26	grave_info	0.28	event	-0.08
has co may	comrade_tip	0.01	grave_info	-0.01	rumour	0.26
has co mo	seek_grave	0.49	grave_info	-0.65	remains_found	-0.08	registry	0.33	rumour	0.06	request_recognition	-0.04	event	-0.67
has co moi	seek_grave	-0.02	grave_info	-0.17	request_recognition	0.12
has co mot	comrade_tip	-0.09	grave_info	0.35	registry	-0.23	enemy_report	0.13	dna_question	0.05	rumour	0.01	request_recognition	-0.18	event	0.23
has co nam	seek_grave	-0.18	grave_info	-0.04	battle_account	-0.22
has co ngay	comrade_tip	-0.24	grave_info	0.38	battle_account	0.15
has co nghe	comrade_tip	-0.14	rumour	0.24
has co ngoi	rumour	0.07	event	-0.31
has co nguoi	grave_info	-0.14	remains_found	-0.02	registry	-0.15	battle_account	-0.13	dna_question	-0.25	scam_report	0.39	rumour	0.47	request_recognition	-0.17	event	0.1
has co nhan	seek_grave	-0.59	grave_info	0.03	registry	0.02	dna_question	0.07	event	0.36
has co noi	seek_grave	0.3	comrade_tip	-0.17	battle_account	0.12
has co o	seek_grave	-0.45	grave_info	-0.29	relics	0.13	battle_account	-0.14	request_recognition	0.27
has co ong	seek_grave	-0.04	comrade_tip	0.02	grave_info	0.38	relics	-0.3	registry	0.07	battle_account	-0.34	dna_question	-0.2	request_recognition	-0.08	not_dead	0.31	event	-0.75
has co phai	seek_grave	0.07	grave_info	-0.35	remains_found	-0.1	battle_account	-0.07	rumour	0.31	event	-0.01
has co phan	seek_grave	-0.22	comrade_tip	-0.08
has co quan	seek_grave	-0.1	comrade_tip	-0.31	grave_info	-0.61	remains_found	0.31	relics	-0.13	scam_report	0.25	not_dead	0.05	event	0.07
has co sau	seek_grave	-0.1	comrade_tip	0.11	battle_account	0.28	event	0.03
has co so	comrade_tip	-0.05	request_recognition	0.43	event	0.38
has co tam	grave_info	0.1
has co ten	seek_grave	0.75	grave_info	-0.19	relics	-0.34	registry	-0.27	battle_account	-0.28	rumour	-0.19	not_dead	0.24
has co thang	seek_grave	-0.37	comrade_tip	0.63	grave_info	0.05	event	0.17
has co thay	grave_info	0.08
has co the	comrade_tip	0.41	grave_info	-0.21	relics	0.36	registry	-0.01	enemy_report	0.13	rumour	-0.03	event	0.43
has co thi	event	0.23
has co thu	comrade_tip	0.48
has co tin	seek_grave	0.26	grave_info	-0.11
has co to	seek_grave	0.4	comrade_tip	-0.01	grave_info	0.21	remains_found	-0.04	event	0.16
has co toi	grave_info	0.38	rumour	-0.07
has co trong	seek_grave	-0.11	grave_info	-0.04	relics	0.59	enemy_report	0.05	request_recognition	0.03	event	-0.32
has co tu	comrade_tip	0.37	event	-0.03
has co ve	seek_grave	-0.43	comrade_tip	0.18	remains_found	0.21	battle_account	-0.09	event	-0.02
has co xuong	comrade_tip	-0.13	grave_info	-0.08	remains_found	0.44	rumour	0.17	event	0.38
has co y	seek_grave	-0.13	grave_info	0.48	battle_account	-0.02	rumour	0.26	event	0.33
has coc	grave_info	-0.52	battle_account	-0.03	foreign_tip	0.15	event	0.23
has coi	seek_grave	-0.38	comrade_tip	0.2	grave_info	-0.06	registry	-0.17	battle_account	-0.05	enemy_report	-0.23	foreign_tip	-0.19	dna_question	-0.35	rumour	-0.18	request_recognition	0.23
has coi o	comrade_tip	-0.08
has col	grave_info	-0.06	battle_account	0.34	enemy_report	0.09	foreign_tip	-0.2	event	0.36
has com	seek_grave	0.14	comrade_tip	-0.79	relics	-0.18	registry	0.19	battle_account	0.32	enemy_report	-0.05	foreign_tip	0.45	rumour	-0.29	request_recognition	-0.19	event	0.72
has commander	comrade_tip	-0.02	registry	-0.16	enemy_report	0.08	foreign_tip	0.1
has commune	relics	-0.24	battle_account	0.1	enemy_report	0.15	foreign_tip	-0.26	dna_question	0.13	request_recognition	0.07	event	0.13
has compagnie	seek_grave	-0.2	comrade_tip	0.04	battle_account	0.07	enemy_report	0.29	foreign_tip	-0.16	rumour	0.22	event	-0.15
has company	relics	-0.35	registry	-0.33	foreign_tip	0.2	event	0.2
has con	comrade_tip	0.09	grave_info	0.24	remains_found	-0.15	relics	0.07	registry	-0.5	battle_account	-0.02	enemy_report	-0.63	foreign_tip	-0.05	dna_question	0.28	scam_report	-0.2	rumour	-0.33	request_recognition	-0.26	not_dead	0.41	event	-0.06
has con ai	seek_grave	0.25	grave_info	-0.06
has con anh	comrade_tip	-0.17
has con ba	seek_grave	-0.46	comrade_tip	0.14	grave_info	0.37	relics	-0.01	dna_question	0.04
has con bac	seek_grave	0.3	grave_info	-0.22	relics	0.15	event	-0.04
has con ban	seek_grave	-0.24	grave_info	-0.08	battle_account	-0.01	dna_question	0.04	not_dead	0.06	event	-0.28
has con be	comrade_tip	0.03	grave_info	-0.34	battle_account	0.3	rumour	0.13
has con bo	seek_grave	0.03	grave_info	-0.12	event	-0.02
has con cai	comrade_tip	0.56	grave_info	-0.11
has con cat	comrade_tip	-0.11	battle_account	0.11	event	0.36
has con cau	comrade_tip	-0.05	battle_account	0.18	event	0.32
has con chau	seek_grave	-0.46	comrade_tip	0.28	grave_info	0.11	rumour	0.1	not_dead	0.22
has con chi	comrade_tip	0.29	battle_account	-0.14	request_recognition	0.06	event	-0.45
has con chon	seek_grave	-0.12	grave_info	0.01
has con chu	seek_grave	-0.54	grave_info	-0.44	relics	0.12	not_dead	0.04	event	-0.16
has con co	comrade_tip	0.26	grave_info	-0.48	dna_question	0.01	rumour	0.06	event	-0.17
has con cu	seek_grave	0.22	comrade_tip	-0.22	registry	0.13	battle_account	-0.1	event	-0.22
has con cua	comrade_tip	0.09	event	-0.05
has con cuong	registry	0.11	rumour	0.1	event	0.42
has con dan	battle_account	-0.15	event	-0.01
has con dao	seek_grave	0.46	comrade_tip	0.07	grave_info	-0.55	remains_found	0.04	relics	-0.02
has con dau	seek_grave	0.43	grave_info	-0.33	dna_question	0.01	request_recognition	-0.07	event	-0.3
has con di	grave_info	0.28
has con doc	seek_grave	-0.12	comrade_tip	-0.1	remains_found	0.26	relics	0.01
has con em	seek_grave	-0.36	dna_question	0.01	not_dead	0.1
has con gai	seek_grave	0.07	grave_info	-0.35	relics	0.09	registry	-0.44	battle_account	0.22	enemy_report	-0.06	foreign_tip	0.23	scam_report	-0.11	rumour	-0.01	event	-0.19
has con gi	grave_info	-0.14	battle_account	0.16	request_recognition	0.04
has con giu	seek_grave	-0.35	grave_info	0.09	relics	0.21	battle_account	0.01	scam_report	0.02
has con goi	seek_grave	-0.13	comrade_tip	-0.27	grave_info	0.37	battle_account	0.07	event	0.01
has con hai	seek_grave	-0.25	grave_info	0.79	registry	-0.01	battle_account	0.06	event	0.45
has con hoi	seek_grave	0.04	grave_info	-0.22	dna_question	0.02	event	0.04
has con khoe	grave_info	0.02	request_recognition	0.02
has con khong	grave_info	-0.13	rumour	0.01
has con la	seek_grave	0.75	comrade_tip	-0.03	grave_info	-0.24	relics	-0.17	battle_account	-0.2	dna_question	0.15	scam_report	0.34	rumour	-0.03	request_recognition	-0.06	event	-0.53
has con lai	seek_grave	-0.05	comrade_tip	0.33	relics	0.05	registry	0.16	battle_account	0.11	rumour	0.02	request_recognition	-0.06	event	0.25
has con minh	seek_grave	-0.41	grave_info	0.09	relics	0.08	event	0.15
has con mo	seek_grave	-0.13	grave_info	0.1	registry	0.04
has con moi	seek_grave	0.02	comrade_tip	0.17	dna_question	0.01	event	-0.26
has con mot	comrade_tip	0.39	grave_info	0.04	battle_account	-0.31
has con nam	seek_grave	0.16	comrade_tip	-0.08	request_recognition	-0.03
has con nghe	seek_grave	0.18
has con nguoi	comrade_tip	0.18	grave_info	-0.19	registry	0.11
has con nguyen	grave_info	0.26	remains_found	-0.07	relics	0.04
has con nho	seek_grave	-0.23	comrade_tip	0.08	relics	-0.06	registry	0.29
has con noi	seek_grave	0.19	grave_info	-0.31	event	-0.01
has con o	seek_grave	0.12	comrade_tip	-0.1	grave_info	0.31	battle_account	-0.3	event	-0.15
has con ong	seek_grave	-0.18	comrade_tip	0.24	grave_info	-0.51	remains_found	0.19	relics	-0.01	foreign_tip	0.05	dna_question	0.02	request_recognition	0.15	not_dead	0.22
has con re	grave_info	0.11
has con song	seek_grave	0.01	comrade_tip	0.1	remains_found	-0.1	registry	-0.04	dna_question	0.05	request_recognition	0.19	event	-0.03
has con suoi	comrade_tip	0.22	grave_info	0.18
has con ten	seek_grave	0.37	comrade_tip	-0.85	grave_info	0.13	event	-0.06
has con thang	seek_grave	-0.24	comrade_tip	0.08	battle_account	-0.21
has con tho	seek_grave	-0.08	comrade_tip	0.01	grave_info	0.29	event	0.14
has con thu	request_recognition	0.12
has con tien	grave_info	0.02	registry	-0.13	event	0.14
has con tim	seek_grave	0.23	event	-0.21
has con toi	seek_grave	0.13	grave_info	-0.02	battle_account	-0.02
has con trai	seek_grave	0.46	comrade_tip	-0.53	grave_info	-0.28	relics	-0.01	registry	-0.05	battle_account	-0.05	enemy_report	0.04	foreign_tip	0.03	rumour	-0.03	request_recognition	0.36
has con trong	comrade_tip	-0.2	battle_account	0.25	request_recognition	0.02	event	0.05
has con ut	event	0.04
has con viet	seek_grave	0.02	event	-0.07
has con voi	seek_grave	0.16	comrade_tip	-0.16	event	0.01
has con vot	seek_grave	0.04
has con xin	comrade_tip	0.08	event	-0.1
has cong	comrade_tip	0.02	grave_info	-0.2	relics	-0.14	registry	0.19	battle_account	-0.28	foreign_tip	-0.35	dna_question	0.34	scam_report	-0.15	rumour	-0.08	request_recognition	0.31	event	-0.09
has cong an	grave_info	-0.4	remains_found	0.14	relics	-0.33	dna_question	0.43	scam_report	0.12	rumour	-0.35	request_recognition	-0.08
has cong binh	seek_grave	0.14	grave_info	-0.08	battle_account	0.24	foreign_tip	0.01
has cong hoa	seek_grave	-0.19	comrade_tip	-0.15	grave_info	0.13	registry	0.33	request_recognition	0.21	event	0.21
has cong nhan	seek_grave	-0.05	comrade_tip	-0.11	grave_info	-0.76	remains_found	0.15	relics	-0.04	registry	-0.1	scam_report	-0.07	request_recognition	0.97	event	-0.31
has cong nuoc	seek_grave	0.04	grave_info	-0.12
has cong su	seek_grave	-0.09	comrade_tip	0.15
has cong tac	seek_grave	-0.11	event	-0.14
has cong troi	comrade_tip	0.64	grave_info	-0.05	battle_account	-0.16	event	-0.17
has cong truong	remains_found	0.04
has cong ty	comrade_tip	-0.52	grave_info	0.36	remains_found	0.23	registry	0.06	event	0.59
has cong van	grave_info	0.08	battle_account	-0.02	event	-0.01
has contact	grave_info	-0.1	relics	-0.34	enemy_report	-0.14	foreign_tip	0.61	event	0.07
has cook	seek_grave	0.18	remains_found	0.04	enemy_report	0.04
has cop	foreign_tip	0.08
has corporal	seek_grave	-0.12	foreign_tip	0.52
has corps	seek_grave	0.03	grave_info	-0.2	remains_found	0.11	battle_account	0.02	foreign_tip	-0.28	request_recognition	0.1	event	-0.02
has cot	seek_grave	0.03	comrade_tip	-0.24	remains_found	0.91	relics	0.15	registry	-0.14	foreign_tip	-0.06	rumour	-0.17	request_recognition	-0.5	not_dead	-0.14	event	0.08
has cot co	comrade_tip	-0.08	grave_info	0.05	remains_found	0.19	event	0.08
has cot dua	event	-0.14
has cot nam	seek_grave	0.08	remains_found	0.01
has cot o	grave_info	-0.32	relics	0.18	dna_question	0.04
has cote	seek_grave	0.04	comrade_tip	-0.09	registry	-0.09	battle_account	0.17	enemy_report	0.05	foreign_tip	0.13	event	0.15
has could	grave_info	0.08	relics	-0.38	enemy_report	-0.21	foreign_tip	0.31	rumour	0.01	not_dead	0.02	event	-0.1
has counted	relics	-0.05	battle_account	0.27	event	0.27
has cousin	seek_grave	0.15	dna_question	0.26	event	0.1
has covered	grave_info	-0.07	relics	0.32	foreign_tip	-0.02	event	-0.12
has creek	seek_grave	-0.31	relics	-0.07	enemy_report	-0.12	foreign_tip	0.78	event	0.61
has cross	seek_grave	-0.1	grave_info	-0.07	registry	0.35	foreign_tip	0.31
has ctv	seek_grave	0.08	grave_info	-0.23	registry	0.27	event	-0.08
has cu	seek_grave	-0.03	comrade_tip	-0.3	grave_info	0.15	remains_found	0.34	relics	0.01	registry	0.25	battle_account	-0.02	foreign_tip	-0.16	dna_question	0.17	scam_report	-0.41	rumour	0.26	request_recognition	0.19	not_dead	-0.29	event	0.12
has cu ba	grave_info	-0.16	request_recognition	0.03	event	-0.26
has cu bao	seek_grave	-0.25	comrade_tip	0.1	rumour	0.09	event	-0.05
has cu bi	grave_info	0.01	dna_question	0.03	request_recognition	0.01
has cu chi	seek_grave	-0.33	comrade_tip	-0.33	grave_info	0.59	relics	-0.02	dna_question	0.01
has cu co	seek_grave	0.36	comrade_tip	-0.25	registry	-0.09	rumour	0.18
has cu cua	remains_found	0.07	relics	0.38	event	-0.01
has cu dan	grave_info	0.44	battle_account	-0.03
has cu di	seek_grave	0.5	comrade_tip	-0.25
has cu hoi	comrade_tip	-0.17	grave_info	0.08	registry	-0.12	battle_account	0.04	event	0.13
has cu huy	seek_grave	-0.44	grave_info	0.12	registry	0.11	event	-0.19
has cu khong	seek_grave	0.09	grave_info	0.16
has cu la	comrade_tip	-0.2	relics	-0.04	event	-0.15
has cu lao	seek_grave	0.35
has cu nam	event	-0.23
has cu nay	seek_grave	-0.09	comrade_tip	-0.11	relics	0.12	rumour	0.03
has cu nguoi	comrade_tip	-0.08	remains_found	0.34	foreign_tip	0.09	event	0.62
has cu nguyen	comrade_tip	-0.15	registry	-0.05
has cu nha	seek_grave	0.06
has cu noi	seek_grave	-0.43	comrade_tip	0.33	grave_info	0.4	enemy_report	0.01	foreign_tip	0.04	event	0.37
has cu o	grave_info	-0.36	rumour	0.12
has cu ten	comrade_tip	0.19	grave_info	-0.4
has cu thi	grave_info	-0.4	registry	0.08
has cu toi	comrade_tip	-0.02	event	0.18
has cua	seek_grave	-0.34	comrade_tip	0.11	grave_info	-0.04	remains_found	-0.08	relics	0.35	registry	-0.06	battle_account	0.1	enemy_report	0.29	foreign_tip	-0.03	dna_question	0.35	scam_report	-0.26	request_recognition	-0.3	not_dead	-0.15	event	-0.01
has cua anh	seek_grave	0.12	comrade_tip	-0.14	grave_info	-0.31	remains_found	0.06	relics	0.09	battle_account	-0.02	dna_question	-0.11	scam_report	0.02	event	0.01
has cua ba	seek_grave	0.04	comrade_tip	-0.05	grave_info	-0.57	relics	-0.35	dna_question	0.31	request_recognition	0.31
has cua bac	seek_grave	0.52	comrade_tip	-0.12	grave_info	-0.28
has cua ban	comrade_tip	0.28	remains_found	-0.07
has cua bo	seek_grave	-0.24	comrade_tip	0.63	grave_info	-0.34	relics	0.2	dna_question	0.2	event	-0.17
has cua cau	event	-0.11
has cua cha	seek_grave	0.19	relics	-0.06	event	0.11
has cua chau	dna_question	0.08
has cua chi	event	-0.08
has cua chu	seek_grave	0.27	comrade_tip	-0.09	grave_info	0.32	battle_account	-0.14	dna_question	-0.1
has cua co	seek_grave	-0.09	grave_info	0.13	relics	0.02	event	-0.18
has cua con	seek_grave	-0.28	grave_info	0.15	rumour	0.22	event	-0.18
has cua cu	seek_grave	0.14	relics	-0.01	battle_account	0.06	foreign_tip	0.02
has cua dai	seek_grave	-0.14	comrade_tip	0.29	grave_info	0.09	event	-0.05
has cua doi	remains_found	0.07	event	0.22
has cua don	comrade_tip	0.11	grave_info	-0.19	event	-0.2
has cua em	seek_grave	-0.04	comrade_tip	-0.24	foreign_tip	0.05
has cua ham	event	0.04
has cua hang	seek_grave	-0.09	comrade_tip	-0.2	battle_account	0.19	request_recognition	0.02	event	0.2
has cua liet	seek_grave	0.34	comrade_tip	-0.11	grave_info	-0.08	dna_question	0.22	request_recognition	-0.31	event	-0.35
has cua linh	comrade_tip	0.19	event	-0.11
has cua lu	battle_account	-0.02	enemy_report	0.17
has cua me	seek_grave	0.2	grave_info	-0.15	relics	-0.02	rumour	0.08
has cua mo	seek_grave	-0.01	comrade_tip	-0.1	grave_info	-0.03	remains_found	0.06	battle_account	0.3	event	0.5
has cua mot	seek_grave	-0.03	comrade_tip	-0.45	relics	0.63	enemy_report	0.16	event	-0.53
has cua nguoi	relics	0.21	event	-0.32
has cua ong	seek_grave	-0.21	comrade_tip	-0.19	grave_info	0.13	remains_found	-0.24	battle_account	0.38	enemy_report	-0.19	foreign_tip	0.28	dna_question	0.09	scam_report	-0.03	request_recognition	-0.24	event	-0.11
has cua quan	seek_grave	0.03	grave_info	-0.13
has cua su	seek_grave	0.23	grave_info	-0.25	battle_account	-0.1	enemy_report	0.36	event	0.13
has cua tieu	seek_grave	0.42	comrade_tip	-0.42	grave_info	-0.25	enemy_report	0.11
has cua tinh	seek_grave	-0.02	dna_question	0.05	not_dead	0.03	event	-0.07
has cua toi	seek_grave	-0.79	comrade_tip	0.75	battle_account	-0.68	request_recognition	0.24	not_dead	0.06	event	-0.47
has cua tram	grave_info	-0.06	event	0.01
has cua trung	seek_grave	-0.11	comrade_tip	0.02	battle_account	0.32	event	0.37
has cua viet	comrade_tip	0.04	grave_info	-0.5	relics	-0.02	foreign_tip	-0.08	event	-0.02
has cua xa	seek_grave	0.45	comrade_tip	-0.19	grave_info	-0.22
has cuc	seek_grave	-0.05	comrade_tip	-0.22	grave_info	-0.29	remains_found	0.29	relics	-0.27	registry	0.22	battle_account	0.02	foreign_tip	0.22	scam_report	0.01	event	0.47
has cuc ao	comrade_tip	-0.01	grave_info	-0.14	remains_found	0.26	event	0.3
has cuc chinh	event	-0.15
has cui	seek_grave	-0.37	comrade_tip	0.42
has cung	seek_grave	-0.1	comrade_tip	0.42	grave_info	-0.02	remains_found	-0.19	registry	-0.35	battle_account	-0.31	enemy_report	-0.55	foreign_tip	-0.35	dna_question	-0.07	scam_report	-0.32	rumour	-0.03	request_recognition	0.28	event	-0.32
has cung anh	seek_grave	-0.06	comrade_tip	0.05	grave_info	-0.09	request_recognition	0.07	event	0.02
has cung ban	seek_grave	0.26	comrade_tip	-0.18	grave_info	-0.01
has cung bi	seek_grave	-0.13	comrade_tip	0.46	registry	0.07
has cung biet	comrade_tip	-0.12	grave_info	0.09	dna_question	0.03	event	-0.04
has cung c	seek_grave	0.25	grave_info	-0.09	not_dead	0.02
has cung cap	seek_grave	-0.58	comrade_tip	-0.13	grave_info	-0.07	relics	0.06	registry	0.11	battle_account	0.08	not_dead	0.1	event	0.09
has cung chet	seek_grave	0.25	comrade_tip	-0.44	grave_info	0.32
has cung cho	comrade_tip	0.04	battle_account	-0.04	event	-0.43
has cung chu	grave_info	-0.12
has cung co	seek_grave	-0.28	event	0.32
has cung com	seek_grave	0.35	comrade_tip	-0.35	grave_info	0.13
has cung dai	seek_grave	-0.11	comrade_tip	0.39
has cung di	seek_grave	-0.15	registry	-0.03	request_recognition	0.22
has cung doan	seek_grave	-0.46	grave_info	-0.32	request_recognition	0.3
has cung doi	seek_grave	-0.03	comrade_tip	0.31	grave_info	-0.14
has cung don	grave_info	0.46	registry	-0.07	battle_account	-0.09	event	-0.07
has cung dot	seek_grave	0.4	comrade_tip	-0.02	event	0.04
has cung hai	seek_grave	-0.02	grave_info	0.2	request_recognition	-0.04
has cung ham	seek_grave	0.19	grave_info	-0.34
has cung khau	event	-0.03
has cung khong	seek_grave	-0.02	comrade_tip	-0.17	grave_info	-0.38	battle_account	0.51	rumour	0.25
has cung la	comrade_tip	-0.13	grave_info	0.39	battle_account	-0.1	event	-0.36
has cung lang	comrade_tip	0.09	grave_info	-0.27	event	-0.3
has cung luc	seek_grave	-0.11
has cung mat	comrade_tip	-0.12	battle_account	0.06	event	0.05
has cung mot	seek_grave	0.02	comrade_tip	0.11	grave_info	-0.11	battle_account	-0.06	event	-0.27
has cung nam	seek_grave	0.29	comrade_tip	-0.22	event	0.1
has cung ngay	seek_grave	-0.47	comrade_tip	0.08	grave_info	0.71	registry	-0.17	dna_question	-0.01	event	0.51
has cung o	seek_grave	0.11	grave_info	-0.28	event	-0.36
has cung ong	grave_info	0.31
has cung que	grave_info	0.17
has cung tieu	seek_grave	0.06	not_dead	0.01	event	-0.01
has cung to	seek_grave	-0.19	comrade_tip	0.07	relics	0.22	not_dead	0.01
has cung toi	comrade_tip	-0.02	battle_account	-0.06	event	-0.03
has cung trung	seek_grave	0.17	comrade_tip	-0.07	event	-0.35
has cung voi	comrade_tip	-0.03	grave_info	0.54	event	-0.03
has cung xa	seek_grave	0.22	grave_info	-0.17	event	-0.05
has cung xe	comrade_tip	-0.02	grave_info	-0.03	relics	0.13	not_dead	0.2	event	-0.34
has cuoc	comrade_tip	-0.65	battle_account	0.1	not_dead	0.02	event	0.16
has cuoi	seek_grave	0.49	comrade_tip	-0.09	relics	0.51	registry	-0.48	battle_account	0.09	scam_report	-0.19	request_recognition	-0.38	not_dead	-0.09	event	-0.06
has cuoi cung	seek_grave	0.16	event	-0.17
has cuoi nam	seek_grave	-0.03	battle_account	-0.01	event	-0.02
has cuoi thang	seek_grave	0.08
has cuon	seek_grave	-0.27	relics	0.83	registry	0.03	enemy_report	0.13
has cuon so	seek_grave	-0.09	relics	0.29	registry	0.13	event	0.02
has cuong	seek_grave	-0.09	comrade_tip	-0.57	grave_info	0.4	relics	-0.16	registry	0.58	battle_account	-0.5	enemy_report	-0.04	scam_report	0.14	rumour	0.23	request_recognition	0.09
has cut	comrade_tip	-0.07	grave_info	-0.13	battle_account	-0.26	foreign_tip	-0.07	event	0.11
has cut chan	comrade_tip	0.1	event	0.27
has cut hai	comrade_tip	-0.01	grave_info	-0.14	registry	0.06
has cut tay	comrade_tip	-0.23	rumour	0.01
has cuu	seek_grave	0.05	comrade_tip	0.39	grave_info	-0.16	registry	-0.03	enemy_report	-0.06	foreign_tip	0.19	dna_question	-0.35	request_recognition	0.23
has cuu binh	comrade_tip	-0.09	foreign_tip	0.43
has cuu chien	comrade_tip	0.27	request_recognition	0.06	event	-0.62
has cuu thuong	seek_grave	-0.05	comrade_tip	0.26	grave_info	-0.23	event	0.16
has d	seek_grave	-0.57	comrade_tip	0.69	grave_info	0.33	remains_found	0.13	relics	0.79	enemy_report	-0.05	foreign_tip	-0.23	scam_report	-0.43	not_dead	0.08	event	-0.09
has d apres	event	0.53
has d bo	comrade_tip	0.27	grave_info	0.14	remains_found	0.01	relics	-0.1	registry	-0.04	event	-0.16
has d c	seek_grave	0.13	comrade_tip	0.41	grave_info	0.03	relics	-0.19	registry	-0.18	dna_question	-0.17	request_recognition	0.09	event	-0.56
has d un	seek_grave	0.13	comrade_tip	0.01	grave_info	-0.25	battle_account	0.06	foreign_tip	0.11	rumour	0.19	event	-0.09
has d1	seek_grave	0.1	registry	0.16	dna_question	-0.1	request_recognition	-0.11	not_dead	0.16	event	-0.13
has d10	seek_grave	0.06	event	-0.46
has d14	seek_grave	-0.2	comrade_tip	0.1	grave_info	0.07	request_recognition	0.03	event	-0.23
has d2	seek_grave	-0.19	comrade_tip	0.4	grave_info	-0.24	relics	-0.26	battle_account	-0.07	foreign_tip	-0.18	request_recognition	-0.05	not_dead	-0.23
has d3	seek_grave	0.21	comrade_tip	0.01	grave_info	-0.51	relics	-0.01	registry	0.07	battle_account	0.04	foreign_tip	-0.05	request_recognition	-0.04	event	0.22
has d4	seek_grave	-0.26	comrade_tip	0.22	remains_found	0.13	relics	-0.07	registry	-0.03
has d406	seek_grave	0.3	comrade_tip	0.04
has d445	comrade_tip	-0.33	registry	0.06	enemy_report	0.05	foreign_tip	0.12	event	0.15
has d5	seek_grave	-0.51	comrade_tip	0.16	grave_info	-0.22	relics	-0.06	registry	0.28	foreign_tip	-0.02	event	0.05
has d6	seek_grave	-0.35	comrade_tip	-0.24	relics	0.06	registry	0.11	battle_account	0.31	dna_question	0.03	event	0.06
has d7	comrade_tip	0.48	grave_info	-0.46	relics	0.4	battle_account	-0.19	foreign_tip	-0.14	event	-0.28
has d8	seek_grave	-0.21	grave_info	0.12	relics	-0.11	registry	-0.14	request_recognition	-0.12	event	-0.38
has d8 e64	comrade_tip	0.23	event	-0.26
has d8 e66	seek_grave	-0.37	grave_info	0.05
has d9	seek_grave	-0.06	comrade_tip	0.35	event	-0.46
has da	seek_grave	-0.04	comrade_tip	0.06	grave_info	-0.22	remains_found	0.45	relics	-0.06	registry	0.23	battle_account	-0.22	enemy_report	-0.3	dna_question	0.14	scam_report	-0.12	rumour	-0.7	not_dead	0.24	event	-0.16
has da ban	grave_info	-0.2
has da bao	grave_info	0.18	event	0.28
has da boc	seek_grave	0.15	event	-0.14
has da chet	comrade_tip	0.01	grave_info	-0.37	relics	0.1	not_dead	0.1	event	-0.24
has da chien	seek_grave	0.04	comrade_tip	-0.33	event	0.19
has da cho	seek_grave	0.09	grave_info	-0.26	event	0.13
has da chon	seek_grave	0.41	comrade_tip	-0.33	grave_info	-0.12	battle_account	0.11	event	-0.27
has da chuyen	seek_grave	0.15	grave_info	-0.17	event	-0.14
has da co	seek_grave	-0.11	grave_info	0.03	relics	-0.1	registry	0.19	battle_account	0.15	event	0.12
has da con	grave_info	-0.2	event	-0.38
has da di	comrade_tip	0.08	grave_info	-0.26	relics	0.1	event	-0.28
has da doi	comrade_tip	0.04	grave_info	0.07
has da dua	comrade_tip	0.37	grave_info	-0.1	remains_found	0.13	request_recognition	0.26	event	-0.17
has da duoc	comrade_tip	0.14	dna_question	0.06
has da hinh	seek_grave	-0.22	comrade_tip	0.21	event	0.02
has da hoi	seek_grave	0.16	grave_info	-0.32	event	-0.05
has da hy	seek_grave	0.29	event	-0.31
has da lam	grave_info	0.13	event	0.01
has da lay	grave_info	0.06	dna_question	-0.02
has da len	seek_grave	0.03	comrade_tip	-0.05	grave_info	-0.16	battle_account	-0.05	event	-0.08
has da mai	seek_grave	0.25	grave_info	0.02
has da mat	comrade_tip	-0.14	grave_info	-0.01	relics	0.1	battle_account	0.41	scam_report	-0.03	request_recognition	-0.14	event	0.31
has da nang	event	-0.21
has da nhan	seek_grave	-0.15	grave_info	0.46
has da o	seek_grave	0.53	comrade_tip	-0.24	registry	0.04	foreign_tip	0.07
has da ong	seek_grave	-0.3	comrade_tip	0.05	grave_info	0.61
has da quy	seek_grave	0.06	grave_info	-0.17	registry	0.05	event	-0.14
has da thay	seek_grave	-0.13	registry	0.05
has da tim	seek_grave	-0.64	grave_info	0.46	event	-0.34
has da toi	seek_grave	0.14	grave_info	-0.01	remains_found	0.03	foreign_tip	0.02	event	0.09
has da trang	seek_grave	-0.32
has da vao	seek_grave	-0.02	comrade_tip	-0.06	registry	0.03
has da ve	seek_grave	-0.58	comrade_tip	0.36	registry	0.16	not_dead	0.05	event	-0.16
has da xep	comrade_tip	-0.1	grave_info	0.26	event	0.13
has dac	seek_grave	-0.03	comrade_tip	0.34	grave_info	-0.21	registry	-0.37	battle_account	-0.04	enemy_report	0.47	foreign_tip	-0.21	dna_question	0.13	rumour	-0.2
has dac cong	seek_grave	0.28	comrade_tip	0.22	grave_info	-0.15	registry	-0.21	battle_account	0.13	request_recognition	-0.23
has dad	seek_grave	0.35	grave_info	-0.41	event	-0.37
has dai	seek_grave	0.08	comrade_tip	-0.08	grave_info	-0.22	remains_found	-0.02	relics	-0.48	registry	0.15	battle_account	0.46	enemy_report	-0.09	foreign_tip	0.56	dna_question	0.12	scam_report	-0.04	rumour	-0.15	request_recognition	-0.01	not_dead	0.02	event	0.54
has dai dien	grave_info	0.05	registry	-0.02	request_recognition	0.13	event	0.17
has dai doan	seek_grave	-0.07	comrade_tip	0.4	battle_account	-0.27	event	-0.16
has dai doi	seek_grave	0.25	comrade_tip	0.21	grave_info	-0.5	remains_found	-0.31	relics	-0.13	battle_account	-0.11	foreign_tip	0.25	scam_report	-0.07	not_dead	-0.02	event	-0.19
has dai han	grave_info	-0.07
has dai hoc	comrade_tip	0.01	remains_found	0.03
has dai lien	seek_grave	0.02	comrade_tip	0.08
has dai loc	grave_info	-0.08	relics	0.01	foreign_tip	0.04	event	0.22
has dai ta	comrade_tip	-0.26	grave_info	0.17	registry	0.09	battle_account	0.05	event	0.28
has dai thang	grave_info	-0.11	registry	0.11	battle_account	-0.07	event	0.05
has dai tuong	dna_question	0.04	event	-0.05
has dai uy	seek_grave	-0.16	grave_info	-0.18	remains_found	-0.17	relics	0.18	registry	0.06	battle_account	0.37	enemy_report	0.02	request_recognition	-0.02	not_dead	0.08	event	0.48
has dak	seek_grave	0.15	comrade_tip	-0.54	grave_info	-0.27	remains_found	-0.2	relics	-0.08	registry	0.24	battle_account	0.3	enemy_report	-0.14	foreign_tip	-0.51	dna_question	-0.12	scam_report	0.08	rumour	0.03	request_recognition	0.07	event	0.07
has dak lak	scam_report	0.07	request_recognition	-0.03	event	-0.45
has dak to	seek_grave	0.01	comrade_tip	-0.29	grave_info	0.09	registry	0.01	foreign_tip	-0.14	not_dead	0.09
has dale	seek_grave	-0.17	foreign_tip	0.24	event	0.08
has dam	seek_grave	-0.22	comrade_tip	0.11	grave_info	0.16	remains_found	0.27	relics	-0.38	registry	-0.09	battle_account	-0.47	enemy_report	-0.06	scam_report	-0.15	rumour	0.33	not_dead	0.11	event	0.04
has dam chac	comrade_tip	0.07	grave_info	-0.03	remains_found	0.03
has dam quang	grave_info	-0.31	foreign_tip	0.13	request_recognition	0.01	not_dead	0.09	event	-0.07
has dam thi	comrade_tip	-0.07	battle_account	0.17	dna_question	0.06	event	-0.02
has dam van	seek_grave	-0.1	dna_question	0.06	event	-0.07
has dan	seek_grave	0.09	comrade_tip	-0.22	grave_info	0.16	remains_found	0.53	relics	-0.22	battle_account	0.06	scam_report	-0.05	request_recognition	0.35	not_dead	-0.34	event	0.17
has dan ban	grave_info	0.07	remains_found	0.02	battle_account	-0.05	foreign_tip	0.18	event	-0.1
has dan cho	seek_grave	0.11	comrade_tip	-0.18	grave_info	-0.19	battle_account	0.27
has dan chon	comrade_tip	0.38	event	-0.04
has dan coi	seek_grave	-0.11	event	-0.15
has dan con	seek_grave	0.02	comrade_tip	0.07	grave_info	-0.34	foreign_tip	0.09	event	0.23
has dan cong	comrade_tip	-0.09	grave_info	-0.03	registry	0.35	battle_account	0.28	event	0.23
has dan di	event	0.21
has dan duong	comrade_tip	0.19	remains_found	0.15	relics	-0.02	battle_account	-0.03	request_recognition	0.35	event	0.01
has dan lang	seek_grave	-0.08	comrade_tip	-0.33	grave_info	0.16	relics	0.08	battle_account	0.16	request_recognition	-0.02	not_dead	0.08	event	0.43
has dan o	comrade_tip	0.05	grave_info	-0.07	battle_account	-0.09	request_recognition	-0.05	event	0.04
has dan ong	seek_grave	0.1	comrade_tip	-0.1	relics	0.11
has dan pho	seek_grave	0.01	grave_info	0.01
has dan phuong	seek_grave	0.01	grave_info	-0.25	event	0.04
has dan quan	seek_grave	-0.22	comrade_tip	-0.38	grave_info	-0.11	relics	-0.09	registry	0.4	battle_account	0.44	request_recognition	0.73	event	0.31
has dan ra	comrade_tip	-0.09	grave_info	0.67	battle_account	-0.05	dna_question	0.07
has dan toc	seek_grave	0.12	remains_found	-0.03	relics	0.04	registry	-0.33	request_recognition	0.03	event	-0.49
has dan toi	seek_grave	0.1	comrade_tip	-0.5	grave_info	0.04	registry	0.02
has dang	seek_grave	-0.1	comrade_tip	-0.28	grave_info	-0.06	remains_found	-0.5	registry	0.02	battle_account	0.05	enemy_report	0.2	foreign_tip	-0.18	scam_report	0.49	rumour	-0.31	request_recognition	0.55	event	-0.29
has dang giu	seek_grave	-0.1	comrade_tip	0.13	remains_found	-0.22	relics	0.4
has dang huu	comrade_tip	0.06	grave_info	-0.26
has dang lam	comrade_tip	-0.09	registry	0.23	request_recognition	0.33	event	0.02
has dang len	seek_grave	0.15	scam_report	0.07	event	-0.21
has dang nam	seek_grave	-0.4	grave_info	-0.22	scam_report	0.39	event	-0.34
has dang o	seek_grave	0.11	grave_info	-0.02	relics	-0.07	registry	0.27	dna_question	0.03	request_recognition	0.01	event	0.11
has dang thi	seek_grave	0.26	enemy_report	0.02
has dang tim	seek_grave	0.22	grave_info	-0.05	dna_question	0.12
has dang van	foreign_tip	0.1
has danh	seek_grave	-0.19	grave_info	-0.02	remains_found	0.01	relics	-0.33	registry	0.26	foreign_tip	-0.4	dna_question	0.12	rumour	-0.38	request_recognition	-0.34	event	0.17
has danh chi	comrade_tip	0.06	battle_account	-0.01
has danh dau	remains_found	0.22	event	0.26
has danh don	seek_grave	0.04	comrade_tip	0.37	grave_info	-0.45	registry	-0.13	battle_account	0.29
has danh may	battle_account	0.08	event	0.01
has danh nhau	seek_grave	0.22	comrade_tip	-0.11	grave_info	-0.12	battle_account	0.05
has danh o	seek_grave	0.14	grave_info	0.14
has danh sach	comrade_tip	-0.48	grave_info	-0.22	remains_found	-0.22	relics	0.05	registry	0.42	battle_account	-0.11	dna_question	-0.33	not_dead	0.34
has danh sau	event	-0.08
has danh tau	seek_grave	0.2
has danh trung	comrade_tip	0.03	grave_info	0.44	battle_account	-0.04	event	0.01
has danh vao	comrade_tip	0.04	battle_account	-0.05	event	-0.21
has dans	seek_grave	-0.12	relics	0.35	dna_question	0.04	rumour	0.01	not_dead	-0.27	event	0.25
has dans la	seek_grave	-0.15	comrade_tip	0.32	grave_info	-0.03	request_recognition	0.04	event	-0.22
has dans le	seek_grave	-0.09	relics	-0.13	foreign_tip	0.61	request_recognition	0.12	event	-0.16
has dans un	seek_grave	0.02	comrade_tip	0.1	grave_info	-0.15	relics	0.01	battle_account	0.11	foreign_tip	-0.01	dna_question	0.02	event	0.68
has dans une	seek_grave	0.4	comrade_tip	0.11	grave_info	-0.02	foreign_tip	-0.3	event	0.12
has dao	comrade_tip	0.33	grave_info	-0.16	remains_found	0.53	relics	-0.11	registry	0.24	battle_account	-0.09	enemy_report	-0.34	dna_question	-0.35	rumour	-0.06	request_recognition	-0.34	not_dead	-0.29	event	0.15
has dao ho	grave_info	-0.08	remains_found	0.35	enemy_report	0.02	request_recognition	-0.02	event	0.02
has dao huyet	seek_grave	-0.41	comrade_tip	0.36
has dao len	seek_grave	-0.31	comrade_tip	0.05	grave_info	0.15	battle_account	0.13	dna_question	0.08	scam_report	0.3
has dao mong	comrade_tip	-0.11	grave_info	-0.32	remains_found	0.19	relics	0.07	scam_report	-0.03	event	0.6
has dao o	seek_grave	-0.02	comrade_tip	-0.05	grave_info	0.35	battle_account	-0.06
has dao thi	grave_info	0.19	battle_account	0.14	dna_question	-0.08	event	0.11
has dao toi	event	-0.06
has dao van	seek_grave	-0.09	comrade_tip	0.06	event	0.1
has dap	seek_grave	-0.36	comrade_tip	0.35	grave_info	0.06	remains_found	-0.26	relics	-0.23	event	-0.41
has dap da	seek_grave	-0.05	event	-0.38
has dap min	seek_grave	-0.02	comrade_tip	0.13	event	-0.18
has dap mo	grave_info	0.19	event	-0.37
has dat	comrade_tip	0.05	grave_info	0.41	remains_found	-0.13	relics	-0.22	registry	-0.33	battle_account	-0.16	enemy_report	-0.53	foreign_tip	0.11	dna_question	0.05	rumour	-0.19	request_recognition	-0.2	not_dead	-0.26
has dat do	grave_info	-0.25	event	-0.31
has dat lam	grave_info	0.02	event	0.04
has dat nha	comrade_tip	-0.49	grave_info	0.12	registry	0.01	event	0.02
has dat o	comrade_tip	0.41	request_recognition	-0.13	event	-0.04
has dat ten	seek_grave	0.39
has dat thanh	comrade_tip	0.04	grave_info	-0.22	battle_account	0.02	request_recognition	0.02
has dat vao	battle_account	-0.19
has date	comrade_tip	-0.03	enemy_report	-0.08	foreign_tip	0.51
has dau	comrade_tip	0.4	grave_info	-0.19	remains_found	-0.19	relics	-0.09	registry	-0.48	battle_account	-0.12	enemy_report	-0.16	foreign_tip	-0.59	dna_question	-0.36	scam_report	0.2	rumour	-0.23	request_recognition	0.22	not_dead	-0.05	event	0.05
has dau a	seek_grave	-0.21	grave_info	0.21
has dau anh	grave_info	0.14	battle_account	-0.34	event	-0.57
has dau bang	event	0.04
has dau ben	seek_grave	0.1	comrade_tip	-0.06	event	0.09
has dau cau	seek_grave	-0.01	grave_info	-0.16	rumour	0.13	event	0.08
has dau chon	seek_grave	-0.53	registry	0.25	event	0.13
has dau co	comrade_tip	-0.04	registry	0.06	event	0.05
has dau do	comrade_tip	0.16	event	-0.23
has dau em	seek_grave	-0.35	comrade_tip	0.02	not_dead	0.03	event	-0.2
has dau giay	seek_grave	-0.01	grave_info	-0.04	battle_account	0.15	event	0.23
has dau khong	seek_grave	0.25	comrade_tip	-0.05	registry	-0.06	request_recognition	-0.01
has dau la	grave_info	-0.1	relics	0.19	event	-0.11
has dau mo	seek_grave	-0.14	comrade_tip	0.39
has dau nam	seek_grave	0.28	comrade_tip	-0.47	battle_account	0.02
has dau o	grave_info	-0.03	request_recognition	0.1	not_dead	0.05	event	-0.11
has dau ong	seek_grave	0.08
has dau quay	comrade_tip	0.23	remains_found	0.01	battle_account	-0.07
has dau thang	comrade_tip	0.21	grave_info	-0.39	battle_account	-0.04
has dau thi	seek_grave	0.03	comrade_tip	0.13	grave_info	0.05	battle_account	-0.03
has dau tien	comrade_tip	0.16	grave_info	0.04
has dau tieng	enemy_report	0.02
has dau toi	seek_grave	0.17	grave_info	-0.46	scam_report	0.09	event	0.22
has day	seek_grave	-0.26	comrade_tip	-0.23	grave_info	0.5	remains_found	0.36	relics	-0.22	battle_account	-0.17	foreign_tip	-0.1	dna_question	-0.05	scam_report	-0.49	rumour	0.19	request_recognition	-0.71	not_dead	0.38	event	0.14
has day a	seek_grave	-0.26	grave_info	0.57	event	-0.09
has day co	seek_grave	-0.19
has day con	comrade_tip	0.46
has day du	seek_grave	0.01	comrade_tip	0.39	grave_info	-0.36	relics	-0.03	battle_account	-0.18	event	-0.29
has day la	seek_grave	0.49	comrade_tip	-0.15	grave_info	-0.23	remains_found	0.04	relics	0.22	event	-0.04
has day o	seek_grave	-0.55	grave_info	0.11
has day toi	seek_grave	-0.35	comrade_tip	-0.28	grave_info	-0.17	relics	0.15	battle_account	0.3	rumour	0.03	not_dead	0.07
has days	grave_info	0.11
has dc	seek_grave	-0.02	grave_info	-0.09	relics	0.05	battle_account	-0.09	dna_question	0.14	request_recognition	0.25	event	-0.4
has de	seek_grave	-0.57	comrade_tip	-0.03	grave_info	0.19	remains_found	-0.16	relics	0.13	registry	0.17	battle_account	0.03	enemy_report	0.03	foreign_tip	0.04	scam_report	0.31	request_recognition	0.16	not_dead	0.29	event	0.09
has de ai	seek_grave	-0.15	comrade_tip	0.11	grave_info	0.23	event	-0.33
has de cac	seek_grave	-0.26	grave_info	-0.16	relics	-0.03	registry	0.09	battle_account	0.02	enemy_report	0.26	scam_report	0.05	event	0.11
has de hai	comrade_tip	-0.06	foreign_tip	0.03
has de kien	seek_grave	-0.45	grave_info	0.17	enemy_report	0.05	dna_question	0.14	event	-0.26
has de l	seek_grave	-0.05	comrade_tip	-0.03	grave_info	0.28	registry	0.25	enemy_report	-0.31	foreign_tip	0.19	request_recognition	-0.1	event	0.56
has de la	comrade_tip	0.19	relics	-0.76	foreign_tip	0.41	dna_question	0.11	rumour	0.01	event	-0.24
has de lai	comrade_tip	0.03	grave_info	0.33	relics	0.04	enemy_report	0.08	foreign_tip	0.24	rumour	-0.01
has de lam	seek_grave	-0.18	grave_info	0.12
has de mon	seek_grave	0.18	foreign_tip	0.04	event	-0.22
has de nam	comrade_tip	0.11	registry	0.17	dna_question	0.03
has de ngay	seek_grave	0.36	comrade_tip	-0.11
has de nghi	comrade_tip	-0.68	grave_info	-0.02	remains_found	-0.06	registry	-0.01	battle_account	0.23	dna_question	-0.02	request_recognition	0.61	not_dead	0.43
has de o	seek_grave	0.23	grave_info	-0.12	relics	0.12	battle_account	0.37	event	0.3
has de ten	seek_grave	-0.08	grave_info	0.05	request_recognition	0.09
has de trong	comrade_tip	0.34	grave_info	0.21	battle_account	-0.03
has dead	seek_grave	-0.17	comrade_tip	-0.08	grave_info	-0.43	remains_found	-0.03	relics	0.25	enemy_report	0.32	foreign_tip	0.06	not_dead	0.34	event	0.06
has dear	seek_grave	-0.12	grave_info	0.24	foreign_tip	0.02	request_recognition	0.03	event	0.07
has dec	seek_grave	-0.25	comrade_tip	-0.09	relics	0.07	enemy_report	0.34	event	-0.23
has dem	seek_grave	-0.22	comrade_tip	0.11	grave_info	-0.08	remains_found	-0.3	relics	-0.42	registry	-0.49	battle_account	0.71	enemy_report	0.62	foreign_tip	-0.01	dna_question	-0.01	rumour	0.06	not_dead	-0.13	event	0.45
has dem chon	seek_grave	0.35	comrade_tip	-0.13	grave_info	-0.09
has dem do	comrade_tip	-0.18	battle_account	0.12
has dem duoc	comrade_tip	-0.12	enemy_report	0.12	event	0.44
has dem mung	seek_grave	0.12	comrade_tip	0.15	grave_info	-0.06	event	-0.08
has dem ra	seek_grave	0.04	comrade_tip	-0.07	grave_info	-0.23	rumour	0.22
has dem ve	seek_grave	0.09	comrade_tip	-0.48	battle_account	0.35
has den	seek_grave	-0.69	grave_info	-0.18	relics	0.09	registry	0.28	battle_account	0.13	foreign_tip	0.01	dna_question	0.11	scam_report	0.17	not_dead	0.49	event	0.11
has den gio	seek_grave	-0.07	grave_info	-0.13	battle_account	0.12
has den nam	seek_grave	0.18
has den nay	seek_grave	-0.32	comrade_tip	-0.29	grave_info	0.04	request_recognition	0.26
has den nha	comrade_tip	0.13	grave_info	-0.08	relics	0.13
has den thang	seek_grave	-0.21	comrade_tip	0.01	foreign_tip	0.04	not_dead	0.16
has deo	seek_grave	0.14	comrade_tip	0.26	grave_info	-0.24	registry	0.39	battle_account	-0.27	foreign_tip	-0.14	dna_question	0.04	request_recognition	-0.03	event	-0.4
has deo pha	grave_info	0.16	request_recognition	-0.1
has deo phuong	seek_grave	0.13
has dep	comrade_tip	-0.45	remains_found	0.5	rumour	0.08	event	0.5
has dep rau	grave_info	0.23	relics	0.07
has derriere	grave_info	-0.32	registry	0.05	foreign_tip	0.42	event	0.32
has des	comrade_tip	-0.4	relics	-0.02	registry	0.36	enemy_report	-0.13	foreign_tip	0.22	scam_report	0.04	event	0.07
has deu	seek_grave	0.52	grave_info	-0.18	remains_found	-0.22	registry	0.11	battle_account	0.01	dna_question	0.34	scam_report	-0.02	rumour	0.07	request_recognition	-0.06	event	-0.14
has deu khong	grave_info	-0.11	event	-0.04
has deu la	seek_grave	0.33	request_recognition	-0.09	event	0.02
has deux	comrade_tip	-0.13	grave_info	0.28	remains_found	0.01	relics	-0.24	battle_account	0.31	foreign_tip	-0.06	request_recognition	0.05	event	0.24
has di	seek_grave	0.75	comrade_tip	-0.08	grave_info	-0.22	remains_found	-0.2	relics	-0.43	registry	-0.11	battle_account	-0.41	enemy_report	-0.43	foreign_tip	-0.44	dna_question	-0.09	rumour	-0.04	not_dead	-0.36	event	-0.68
has di b	seek_grave	0.41	comrade_tip	-0.12	grave_info	-0.17	registry	0.01	dna_question	0.03	event	-0.09
has di bo	seek_grave	0.55	comrade_tip	-0.32	grave_info	-0.27	registry	-0.22
has di buoc	request_recognition	0.07
has di cho	seek_grave	-0.45	grave_info	0.01
has di chuyen	seek_grave	0.06	grave_info	-0.06
has di co	seek_grave	-0.38	comrade_tip	0.4	registry	0.05	event	-0.01
has di con	comrade_tip	0.03
has di cung	seek_grave	0.1	comrade_tip	-0.05	grave_info	-0.02	battle_account	-0.55	request_recognition	0.03	event	-0.26
has di dan	seek_grave	0.08	comrade_tip	-0.49	battle_account	0.01	request_recognition	0.34	not_dead	0.11
has di dau	seek_grave	-0.07	comrade_tip	0.29	grave_info	0.01	registry	-0.01	battle_account	0.27	event	0.07
has di doi	seek_grave	-0.14	grave_info	0.14	scam_report	0.02	event	-0.05
has di duoc	seek_grave	0.06	grave_info	-0.12
has di hai	seek_grave	0.09	comrade_tip	-0.14
has di hoi	seek_grave	0.1	comrade_tip	-0.01	grave_info	-0.1	registry	0.08	event	0.23
has di khong	seek_grave	0.12	comrade_tip	-0.11
has di lai	seek_grave	-0.14	comrade_tip	0.16	request_recognition	0.01
has di lam	seek_grave	-0.33	relics	0.1
has di lay	seek_grave	0.01	comrade_tip	-0.29	battle_account	0.19	event	0.16
has di linh	seek_grave	0.61	grave_info	-0.37	event	-0.49
has di luon	seek_grave	-0.22	comrade_tip	-0.11	battle_account	0.05
has di nam	seek_grave	0.78	comrade_tip	-0.1	grave_info	-0.33	request_recognition	-0.04	event	-0.13
has di ngay	comrade_tip	0.08	battle_account	-0.05
has di qua	seek_grave	-0.23	comrade_tip	0.12	grave_info	0.01	battle_account	0.15	event	0.37
has di roi	seek_grave	0.27	grave_info	-0.38	rumour	0.06	event	-0.28
has di sau	event	-0.06
has di tap	seek_grave	0.15	grave_info	-0.09
has di tham	seek_grave	-0.32	grave_info	0.06	request_recognition	0.05
has di thang	seek_grave	0.09	event	-0.24
has di thanh	seek_grave	0.01	comrade_tip	-0.04	dna_question	0.05
has di theo	seek_grave	0.34	comrade_tip	-0.08	grave_info	0.15	event	-0.12
has di thi	seek_grave	0.04
has di tim	seek_grave	-0.12	comrade_tip	-0.19	grave_info	0.39	enemy_report	0.1	event	0.38
has di toi	grave_info	-0.01	dna_question	0.07
has di truoc	seek_grave	0.12	comrade_tip	-0.1
has di tu	seek_grave	0.5	relics	-0.05	registry	-0.04	battle_account	-0.1	request_recognition	0.21	event	-0.13
has di vieng	grave_info	0.22
has di xe	seek_grave	0.06	comrade_tip	-0.19	remains_found	-0.09	scam_report	0.07	event	-0.07
has dia	seek_grave	-0.31	grave_info	0.39	relics	-0.15	registry	-0.24	enemy_report	-0.21	foreign_tip	-0.01	rumour	0.04	request_recognition	0.3	not_dead	-0.07	event	-0.07
has dia chi	remains_found	0.08	scam_report	0.01	event	0.23
has dia diem	seek_grave	0.05	comrade_tip	-0.02	grave_info	0.13
has dia phuong	seek_grave	0.15	request_recognition	0.04	event	-0.07
has diary	seek_grave	-0.2	relics	0.5	foreign_tip	-0.03	event	-0.01
has dich	seek_grave	0.28	comrade_tip	-0.22	grave_info	-0.41	remains_found	-0.17	relics	-1.01	registry	-0.32	battle_account	0.15	enemy_report	0.96	foreign_tip	0.74	dna_question	-0.22	rumour	-0.47	event	0.32
has dich o	seek_grave	0.04	grave_info	-0.08	foreign_tip	0.47
has dich ton	seek_grave	0.1	event	-0.07
has did	seek_grave	0.31	comrade_tip	0.2	relics	-0.2	enemy_report	-0.1	scam_report	0.04
has did not	seek_grave	0.29	comrade_tip	0.06	foreign_tip	-0.06	scam_report	0.1	event	-0.19
has diec	seek_grave	0.08	comrade_tip	0.17	battle_account	-0.02	request_recognition	-0.21	not_dead	0.02	event	-0.14
has died	seek_grave	0.05	comrade_tip	-0.17	grave_info	-0.32	relics	0.49	registry	-0.25	battle_account	-0.17	rumour	0.01
has died in	seek_grave	0.29	grave_info	-0.06	foreign_tip	-0.01
has diem	seek_grave	-0.19	comrade_tip	0.29	remains_found	0.12	registry	0.07	battle_account	0.38	enemy_report	-0.07	scam_report	-0.12	rumour	-0.21	request_recognition	-0.17	not_dead	-0.04	event	-0.1
has diem cao	comrade_tip	0.27	battle_account	-0.12
has dien	seek_grave	0.12	comrade_tip	-0.09	grave_info	0.02	battle_account	0.04	enemy_report	-0.46	dna_question	-0.06	rumour	0.16	request_recognition	-0.19	not_dead	-0.45	event	0.4
has dien ban	comrade_tip	0.22	event	-0.09
has dien bien	seek_grave	0.34	comrade_tip	-0.43	grave_info	-0.34	relics	0.03	registry	0.02	enemy_report	-0.15	foreign_tip	-0.08	dna_question	0.1	rumour	0.01	event	-0.46
has dien chau	comrade_tip	0.12	grave_info	0.13	relics	-0.04	registry	0.17	scam_report	0.01
has dien thoai	comrade_tip	0.15
has diep	seek_grave	0.11	comrade_tip	0.45	grave_info	-0.41	relics	0.01	battle_account	-0.22	foreign_tip	-0.33	event	-0.26
has dieu	seek_grave	-0.09	registry	0.32	battle_account	-0.27	enemy_report	-0.17	request_recognition	0.09	not_dead	0.41
has dieu tri	seek_grave	0.01	comrade_tip	-0.23	grave_info	-0.02	event	-0.07
has din	comrade_tip	-0.14	grave_info	0.23	remains_found	-0.12	registry	0.15	rumour	0.35	request_recognition	-0.05	event	0.1
has dinh	seek_grave	-0.12	comrade_tip	-0.01	grave_info	-0.22	relics	0.13	registry	-0.03	battle_account	0.02	foreign_tip	0.15	scam_report	0.27	rumour	-0.06	request_recognition	-0.1	event	-0.06
has dinh anh	seek_grave	-0.36	comrade_tip	0.41	event	-0.33
has dinh ba	seek_grave	0.03	comrade_tip	0.01
has dinh chi	seek_grave	-0.02	comrade_tip	0.1	grave_info	-0.16
has dinh chinh	seek_grave	-0.34	comrade_tip	0.03	grave_info	0.11	battle_account	-0.07	not_dead	0.28	event	-0.38
has dinh chung	seek_grave	0.37	comrade_tip	-0.07	relics	0.11
has dinh co	seek_grave	0.06	grave_info	-0.46	battle_account	0.25
has dinh con	seek_grave	-0.08
has dinh cong	seek_grave	-0.36	comrade_tip	-0.28	event	0.1
has dinh cu	event	0.02
has dinh da	seek_grave	-0.02	grave_info	0.39	dna_question	-0.01
has dinh hoa	grave_info	0.03	relics	0.01	battle_account	-0.08	event	-0.09
has dinh hoi	event	-0.25
has dinh lam	registry	-0.06	request_recognition	0.06
has dinh lang	seek_grave	0.06	event	-0.12
has dinh liet	seek_grave	0.04	grave_info	0.07	request_recognition	-0.03
has dinh nam	seek_grave	-0.06
has dinh nao	seek_grave	-0.11	event	0.09
has dinh o	seek_grave	0.15	comrade_tip	-0.23
has dinh ong	registry	0.12
has dinh que	seek_grave	-0.29	comrade_tip	0.18	grave_info	-0.06	registry	0.26	request_recognition	0.1
has dinh thi	comrade_tip	-0.21	relics	0.15	battle_account	0.13	event	-0.41
has dinh thu	comrade_tip	-0.08	grave_info	-0.05	not_dead	0.04	event	-0.07
has dinh toi	seek_grave	0.05	scam_report	0.17	request_recognition	-0.11	event	-0.17
has dinh trong	seek_grave	-0.06	comrade_tip	0.11	grave_info	-0.12	registry	0.06	scam_report	0.26	event	-0.22
has dinh van	seek_grave	0.05	grave_info	0.27	relics	0.08
has dinh vi	comrade_tip	-0.24	event	0.07
has dinh xin	seek_grave	0.06	dna_question	-0.01
has dip	battle_account	0.3	event	0.39
has disait	seek_grave	-0.14	comrade_tip	0.08	relics	0.36	foreign_tip	0.15
has district	seek_grave	-0.04	grave_info	-0.07	remains_found	0.16	relics	-0.08	battle_account	0.1	dna_question	0.09	request_recognition	0.39
has dit	seek_grave	-0.34	grave_info	0.08	enemy_report	-0.13	foreign_tip	-0.2	scam_report	0.29	rumour	0.1
has diu	seek_grave	0.23	grave_info	-0.29	request_recognition	0.01	event	-0.45
has div	seek_grave	-0.07	comrade_tip	-0.01	grave_info	-0.02	relics	0.39	enemy_report	0.2	foreign_tip	-0.21
has division	seek_grave	0.08	comrade_tip	0.11	grave_info	-0.3	remains_found	-0.02	relics	-0.47	registry	-0.17	foreign_tip	0.04	dna_question	0.37	request_recognition	-0.01	not_dead	-0.03
has dkz	seek_grave	-0.12	comrade_tip	0.07	battle_account	0.18	event	0.19
has dna	seek_grave	-0.13	grave_info	-0.04	relics	-0.05	foreign_tip	-0.03	dna_question	0.86	scam_report	0.01
has do	seek_grave	-0.01	comrade_tip	0.08	grave_info	0.09	remains_found	-0.06	relics	0.35	registry	-0.3	battle_account	-0.14	enemy_report	0.15	dna_question	-0.44	scam_report	-0.22	rumour	0.03	request_recognition	-0.11	not_dead	-0.13	event	0.03
has do anh	seek_grave	-0.76	grave_info	0.66	relics	0.18	battle_account	-0.3
has do ba	seek_grave	0.1	registry	0.05	foreign_tip	0.03	event	-0.19
has do ban	seek_grave	0.22	comrade_tip	-0.08	event	-0.02
has do bi	comrade_tip	-0.14	event	0.44
has do bo	seek_grave	-0.08	comrade_tip	0.08	grave_info	0.05	relics	0.16	event	-0.16
has do bom	seek_grave	0.17	grave_info	-0.08	battle_account	-0.04	foreign_tip	0.18
has do cho	battle_account	-0.11
has do chon	comrade_tip	0.19	grave_info	-0.03	event	0.04
has do chu	grave_info	-0.05	rumour	0.09	request_recognition	0.07
has do chua	comrade_tip	-0.28	grave_info	0.23
has do co	seek_grave	-0.28	comrade_tip	0.23	grave_info	-0.02	registry	-0.05	enemy_report	0.38	rumour	0.46	request_recognition	-0.21	event	0.08
has do con	seek_grave	0.06	comrade_tip	0.11	foreign_tip	0.01
has do cu	relics	0.12	event	-0.08
has do dai	comrade_tip	-0.39	event	0.34
has do dan	grave_info	0.12	event	0.15
has do don	seek_grave	0.09	grave_info	0.02
has do em	seek_grave	0.06	grave_info	-0.1	rumour	0.03
has do hai	comrade_tip	0.02	grave_info	-0.07	battle_account	-0.07	event	-0.24
has do hoi	event	0.11
has do khac	dna_question	0.06
has do khong	grave_info	0.12	relics	-0.08	battle_account	0.05
has do la	seek_grave	-0.25	comrade_tip	0.04	grave_info	-0.13	remains_found	0.21	battle_account	-0.26	scam_report	0.2	rumour	0.21	event	-0.02
has do luong	seek_grave	-0.69	comrade_tip	0.63	grave_info	0.12	relics	0.09	battle_account	-0.14	event	-0.36
has do ma	seek_grave	-0.1	comrade_tip	0.28	battle_account	-0.03	request_recognition	0.07
has do may	seek_grave	-0.02	comrade_tip	-0.04	grave_info	0.21	event	0.08
has do mo	seek_grave	0.08	grave_info	0.02	remains_found	-0.03	scam_report	0.04
has do nam	grave_info	-0.16	battle_account	-0.12
has do nay	grave_info	0.09
has do ngay	comrade_tip	-0.02
has do nguoi	seek_grave	0.04	comrade_tip	-0.24	grave_info	0.01	relics	0.11
has do nha	dna_question	0.15
has do not	comrade_tip	0.01	rumour	0.07	event	0.18
has do o	seek_grave	0.51	comrade_tip	0.11	grave_info	-0.43	battle_account	-0.28	event	-0.34
has do ong	seek_grave	-0.34	comrade_tip	-0.14	grave_info	-0.24	registry	0.25	battle_account	0.01	dna_question	0.05	request_recognition	0.38	event	0.13
has do son	seek_grave	-0.25	comrade_tip	0.31	grave_info	-0.08
has do sot	comrade_tip	0.02	event	0.07
has do thang	scam_report	0.01
has do thi	seek_grave	0.1	comrade_tip	-0.24	grave_info	-0.32	remains_found	0.18	request_recognition	0.17	event	-0.19
has do toi	seek_grave	-0.01	grave_info	0.03	registry	-0.17	battle_account	0.28	event	0.1
has do trong	event	0.16
has do trung	seek_grave	0.08	grave_info	-0.47	battle_account	0.12	rumour	0.11	event	0.36
has do van	seek_grave	-0.07	comrade_tip	-0.14	grave_info	-0.08	remains_found	0.04	registry	0.02	request_recognition	0.07	event	-0.05
has doai	seek_grave	0.15	grave_info	-0.06	event	-0.26
has doan	seek_grave	0.1	comrade_tip	-0.22	grave_info	-0.13	registry	0.39	battle_account	0.15	foreign_tip	-0.05	dna_question	-0.13	scam_report	-0.1	rumour	-0.13	request_recognition	-0.43	not_dead	-0.32	event	0.12
has doan ba	seek_grave	-0.13	comrade_tip	-0.08	battle_account	0.25	event	0.46
has doan cong	seek_grave	0.01	comrade_tip	0.11	grave_info	-0.31	registry	0.02	rumour	0.01	event	-0.14
has doan hai	registry	0.17	battle_account	-0.1
has doan la	seek_grave	0.12	comrade_tip	0.12
has doan o	seek_grave	-0.1	comrade_tip	0.02	event	-0.08
has doan pho	comrade_tip	-0.07	battle_account	0.34	event	0.55
has doan sau	comrade_tip	0.19
has doan thi	seek_grave	0.11
has doan truong	seek_grave	0.02	event	-0.32
has doan van	comrade_tip	-0.15	grave_info	-0.29	registry	0.13	battle_account	-0.02	event	0.01
has doan vien	relics	0.15
has doc	seek_grave	-0.51	comrade_tip	0.46	grave_info	0.35	remains_found	0.35	relics	0.04	battle_account	-0.66	dna_question	-0.39	rumour	-0.28	request_recognition	0.11	not_dead	-0.04	event	-0.13
has doc ba	seek_grave	0.25	comrade_tip	-0.22	remains_found	0.18	event	0.1
has doc bai	seek_grave	-0.03	comrade_tip	0.28	relics	0.14
has doc duoc	seek_grave	-0.27	comrade_tip	-0.25	remains_found	0.34	relics	0.32	registry	0.04	battle_account	-0.08	event	0.71
has doc lap	comrade_tip	0.28	event	-0.13
has does	seek_grave	-0.07	comrade_tip	0.28	dna_question	0.08	event	-0.28
has doi	seek_grave	-0.1	comrade_tip	-0.2	grave_info	0.14	remains_found	0.14	registry	0.07	battle_account	-0.16	dna_question	-0.34	scam_report	0.01	request_recognition	-0.19	not_dead	-0.73	event	0.14
has doi anh	remains_found	-0.01	battle_account	0.02	event	0.16
has doi ba	seek_grave	0.22	event	-0.41
has doi bac	grave_info	0.23	relics	-0.07	battle_account	0.03	scam_report	0.04
has doi bao	seek_grave	0.39	comrade_tip	-0.05	grave_info	-0.27	event	-0.07
has doi bi	seek_grave	-0.26
has doi bien	seek_grave	0.11	event	-0.4
has doi biet	foreign_tip	0.07
has doi bo	seek_grave	0.27	grave_info	-0.16	event	-0.17
has doi chet	seek_grave	-0.4	comrade_tip	-0.17	grave_info	0.32	rumour	0.03	event	0.06
has doi chieu	seek_grave	-0.28	grave_info	0.03	registry	0.23	enemy_report	0.23	dna_question	0.02	event	0.35
has doi cho	comrade_tip	-0.25	grave_info	0.06	request_recognition	0.11	event	0.24
has doi chon	seek_grave	0.48	comrade_tip	-0.55	grave_info	0.19	battle_account	0.13	event	0.58
has doi chu	comrade_tip	-0.22	grave_info	0.01	event	-0.28
has doi co	comrade_tip	0.23	grave_info	0.07	relics	0.08	registry	0.05	event	-0.21
has doi con	seek_grave	0.31	grave_info	-0.27
has doi cong	battle_account	0.24	request_recognition	0.11
has doi cu	comrade_tip	0.08	grave_info	0.04	event	-0.24
has doi cua	seek_grave	-0.04	comrade_tip	0.02	grave_info	-0.25	battle_account	0.41	request_recognition	0.04	event	0.21
has doi da	seek_grave	0.11	grave_info	-0.27	event	-0.05
has doi danh	registry	0.06
has doi dep	comrade_tip	-0.08	remains_found	0.19	event	0.45
has doi di	comrade_tip	0.12	grave_info	0.05
has doi dia	seek_grave	-0.19	grave_info	0.22	event	-0.24
has doi dien	grave_info	-0.15	rumour	0.09	event	0.53
has doi dieu	comrade_tip	-0.14	relics	0.01	event	-0.07
has doi dua	seek_grave	-0.26	comrade_tip	0.21	dna_question	0.23
has doi hai	seek_grave	-0.22	comrade_tip	0.06	dna_question	0.07	request_recognition	0.01	event	-0.41
has doi huyen	seek_grave	0.38	comrade_tip	0.34	grave_info	-0.3	event	-0.25
has doi khong	battle_account	-0.33	event	0.08
has doi la	seek_grave	0.29	comrade_tip	-0.06	grave_info	-0.1	battle_account	-0.09	event	-0.29
has doi ma	event	-0.24
has doi minh	comrade_tip	0.08	event	-0.26
has doi mo	comrade_tip	-0.02	grave_info	0.43	remains_found	0.09	event	0.19
has doi muoi	comrade_tip	0.17
has doi nam	seek_grave	0.31	comrade_tip	-0.05	registry	-0.07
has doi nay	comrade_tip	-0.01
has doi nu	comrade_tip	0.07	grave_info	0.34	battle_account	-0.05	event	-0.47
has doi o	seek_grave	0.15	grave_info	-0.04	event	-0.24
has doi ong	comrade_tip	0.17	relics	0.02	enemy_report	0.01	event	0.07
has doi phao	comrade_tip	0.05	request_recognition	-0.04	event	0.13
has doi phau	event	-0.08
has doi pho	seek_grave	0.05	comrade_tip	-0.29	grave_info	0.36	relics	-0.15	registry	-0.27	battle_account	-0.16	dna_question	-0.02	request_recognition	-0.09	event	0.2
has doi quy	comrade_tip	0.48	grave_info	-0.2	relics	-0.17	registry	-0.09	event	-0.26
has doi sau	grave_info	0.04
has doi ten	seek_grave	-0.12	comrade_tip	-0.1	grave_info	0.16	event	-0.63
has doi thang	seek_grave	0.09	event	-0.03
has doi thi	seek_grave	0.11	registry	-0.08	dna_question	0.05	event	0.08
has doi thong	seek_grave	-0.04	comrade_tip	-0.3	grave_info	0.01	registry	0.28	event	0.22
has doi thu	seek_grave	0.25	grave_info	-0.26	event	0.16
has doi tinh	seek_grave	0.05	comrade_tip	0.1	event	-0.52
has doi toi	seek_grave	-0.76	comrade_tip	-0.16	grave_info	-0.1	relics	-0.01	registry	0.04	battle_account	0.47	foreign_tip	0.24	request_recognition	-0.01	event	0.44
has doi trung	comrade_tip	-0.07	grave_info	0.27	event	0.15
has doi truong	seek_grave	-0.26	comrade_tip	0.07	grave_info	-0.08	relics	-0.22	registry	0.08	battle_account	0.33	enemy_report	-0.02	foreign_tip	0.18	scam_report	-0.03	not_dead	-0.06	event	0.09
has doi tu	seek_grave	-0.12	grave_info	0.21	request_recognition	0.06	event	0.18
has doi ve	comrade_tip	-0.2	grave_info	-0.06	battle_account	0.12	rumour	0.03	request_recognition	0.01	not_dead	0.08
has doi vien	seek_grave	0.26	grave_info	0.17	event	-0.33
has doi viet	comrade_tip	-0.14	grave_info	0.19	remains_found	0.09	event	0.32
has dom	grave_info	0.26	event	0.19
has don	seek_grave	0.2	comrade_tip	-0.07	grave_info	-0.25	remains_found	-0.52	relics	0.17	registry	-0.21	battle_account	0.01	enemy_report	-0.24	foreign_tip	-0.31	dna_question	0.14	scam_report	-0.26	rumour	0.27	request_recognition	-0.13	event	-0.25
has don bien	seek_grave	-0.34	registry	0.04	battle_account	0.17	event	0.26
has don dien	comrade_tip	-0.19	grave_info	0.01	battle_account	0.31	event	0.12
has don o	seek_grave	-0.26	comrade_tip	-0.14	grave_info	0.34	rumour	0.01
has don t	relics	0.34	battle_account	0.35	enemy_report	-0.02	foreign_tip	-0.07	rumour	0.01	event	-0.03
has don ve	seek_grave	0.05	grave_info	0.05	request_recognition	-0.05	event	-0.26
has don vi	seek_grave	0.07	comrade_tip	-0.31	grave_info	-0.11	remains_found	-0.23	relics	-0.2	registry	-0.19	foreign_tip	-0.02	dna_question	0.06	request_recognition	-0.38	not_dead	0.02	event	-0.15
has dong	seek_grave	0.11	comrade_tip	-0.17	grave_info	-0.16	relics	-0.2	registry	0.21	foreign_tip	-0.19	dna_question	-0.18	scam_report	-0.04	rumour	-0.02	request_recognition	-0.05	not_dead	-0.34	event	-0.04
has dong anh	seek_grave	0.31	grave_info	-0.38	registry	0.29	dna_question	0.09	request_recognition	0.07
has dong bac	seek_grave	0.04
has dong bao	seek_grave	0.34	comrade_tip	0.03	grave_info	-0.27	registry	0.09	battle_account	0.03	event	0.12
has dong cat	comrade_tip	-0.35	battle_account	0.27	event	0.16
has dong chi	seek_grave	-0.32	comrade_tip	0.72	grave_info	-0.01	remains_found	-0.28	relics	0.26	battle_account	0.21	enemy_report	-0.08
has dong chu	grave_info	-0.04	relics	0.03
has dong chum	seek_grave	0.07	comrade_tip	0.21	registry	-0.07
has dong co	seek_grave	-0.12	grave_info	0.31
has dong dang	comrade_tip	-0.06	remains_found	0.02	battle_account	0.02	dna_question	0.04	event	0.03
has dong dau	seek_grave	0.3	grave_info	-0.12
has dong doi	seek_grave	0.37	comrade_tip	0.1	grave_info	-0.53	battle_account	-0.15	scam_report	0.07	request_recognition	-0.26	event	-1.21
has dong ha	comrade_tip	-0.14	request_recognition	0.05	not_dead	0.09
has dong hai	seek_grave	0.11	event	-0.04
has dong ho	seek_grave	0.33	grave_info	0.03	remains_found	0.1	registry	-0.13	event	-0.27
has dong hoi	seek_grave	0.01	comrade_tip	-0.13	battle_account	0.05
has dong hung	seek_grave	-0.11	comrade_tip	0.22	grave_info	-0.28	registry	0.07
has dong huong	seek_grave	0.23	comrade_tip	-0.1	grave_info	-0.41	battle_account	0.11	event	-0.14
has dong hy	comrade_tip	-0.03
has dong khac	comrade_tip	-0.11	remains_found	0.05	relics	0.07	event	0.13
has dong khe	seek_grave	0.23	comrade_tip	-0.18	grave_info	-0.03	foreign_tip	-0.09	rumour	0.23	event	0.05
has dong loc	comrade_tip	-0.17	battle_account	-0.07	request_recognition	0.23	event	-0.04
has dong ma	seek_grave	-0.3	grave_info	0.43	battle_account	0.22	dna_question	0.01	event	0.3
has dong nai	grave_info	-0.12	remains_found	0.01	foreign_tip	0.12	event	0.09
has dong nam	seek_grave	0.38	grave_info	0.09	battle_account	-0.04	request_recognition	0.02	event	0.03
has dong o	seek_grave	-0.06	comrade_tip	0.04	grave_info	-0.13	foreign_tip	0.04	request_recognition	0.02	event	-0.16
has dong ong	comrade_tip	0.04	registry	0.1	event	-0.42
has dong quan	seek_grave	-0.29	comrade_tip	-0.04	grave_info	-0.3	relics	0.11	registry	0.05	enemy_report	0.05	event	-0.29
has dong son	seek_grave	0.15	event	-0.23
has dong thap	seek_grave	0.13	grave_info	-0.18	rumour	0.06
has dong thi	grave_info	0.37	event	-0.22
has dong trieu	seek_grave	-0.11	comrade_tip	0.35	grave_info	-0.07	registry	-0.14	foreign_tip	0.29	event	0.29
has dong van	seek_grave	-0.02	grave_info	0.11	registry	0.05
has dong xa	event	0.3
has dong xoai	seek_grave	-0.16	enemy_report	0.03	not_dead	0.05
has dong xuan	grave_info	-0.15	battle_account	-0.04	event	-0.38
has dop	seek_grave	-0.06	remains_found	0.07	relics	0.21	foreign_tip	-0.09	dna_question	0.01	event	-0.07
has dot	comrade_tip	0.1	grave_info	0.25	remains_found	0.1	relics	-0.31	registry	0.3	battle_account	0.23	dna_question	-0.13	rumour	-0.02	request_recognition	0.02	not_dead	-0.03
has dot thang	grave_info	-0.06	registry	0.15	event	-0.05
has down	seek_grave	-0.19	relics	0.01	not_dead	0.04	event	-0.05
has dr	registry	0.28	battle_account	0.1	foreign_tip	0.03	request_recognition	0.11
has drang	seek_grave	-0.3	relics	0.22
has driver	seek_grave	0.2	comrade_tip	0.26	grave_info	0.3	relics	-0.01	battle_account	0.08	foreign_tip	-0.62	event	-0.22
has dt	seek_grave	0.08	comrade_tip	0.08	grave_info	-0.31	registry	-0.02	dna_question	0.27	scam_report	-0.09
has du	seek_grave	-0.25	comrade_tip	0.12	grave_info	-0.04	remains_found	0.21	relics	-0.37	battle_account	0.23	foreign_tip	0.36	dna_question	-0.01	scam_report	-0.31	request_recognition	-0.04	not_dead	-0.13	event	0.27
has du kich	seek_grave	0.08	comrade_tip	-0.16	remains_found	-0.22	relics	-0.05	registry	0.46	battle_account	0.18	enemy_report	-0.07	scam_report	-0.02	rumour	-0.41	not_dead	-0.08	event	-0.44
has du la	seek_grave	-0.31	comrade_tip	0.16	rumour	0.02
has dua	seek_grave	-0.24	comrade_tip	0.65	grave_info	-0.27	remains_found	-0.26	relics	-0.07	battle_account	0.12	enemy_report	-0.49	foreign_tip	-0.02	dna_question	-0.08	scam_report	0.44	request_recognition	0.13	event	-0.11
has dua anh	comrade_tip	0.04
has dua con	seek_grave	-0.28	comrade_tip	0.14	grave_info	-0.12	battle_account	0.13
has dua di	seek_grave	-0.06	comrade_tip	0.23	event	-0.09
has dua ong	seek_grave	-0.11	grave_info	0.22	event	0.2
has dua ra	comrade_tip	-0.03	grave_info	-0.05	remains_found	-0.03	battle_account	0.25	not_dead	0.14
has dua vao	seek_grave	0.38	comrade_tip	0.1	grave_info	-0.09
has dua ve	seek_grave	0.21	comrade_tip	0.27	grave_info	-0.19	remains_found	0.1	relics	-0.39	battle_account	-0.14	dna_question	0.13	not_dead	-0.26
has dua xuong	seek_grave	0.26	grave_info	0.17	event	-0.36
has duc	comrade_tip	0.03	grave_info	0.12	relics	0.3	registry	0.02	enemy_report	-0.09	dna_question	0.07	rumour	-0.42	request_recognition	-0.49	not_dead	0.04	event	-0.06
has duc co	seek_grave	-0.8	grave_info	0.07	registry	-0.02	enemy_report	0.11	dna_question	0.21	scam_report	0.07
has duc hoa	seek_grave	0.09	comrade_tip	-0.15	grave_info	0.04
has duc pho	seek_grave	0.04	comrade_tip	0.38	grave_info	-0.07	battle_account	-0.09	foreign_tip	0.09
has duc tho	seek_grave	0.2	comrade_tip	-0.13	registry	-0.02	battle_account	-0.06	not_dead	0.09	event	0.12
has dug	grave_info	0.26	battle_account	0.01	foreign_tip	0.1	event	0.24
has dui	remains_found	0.13	event	0.51
has dum	seek_grave	0.23	grave_info	-0.06	event	-0.23
has dung	seek_grave	-0.62	grave_info	0.03	remains_found	0.3	registry	-0.23	battle_account	0.34	foreign_tip	-0.62	dna_question	0.02	scam_report	0.32	rumour	0.16	request_recognition	0.14	not_dead	0.11	event	0.14
has dung khong	seek_grave	-0.56	grave_info	-0.22	registry	0.06	rumour	0.45
has dung la	seek_grave	-0.19	grave_info	0.14	scam_report	0.25	request_recognition	-0.13	not_dead	0.14	event	-0.22
has dung mot	seek_grave	0.27	comrade_tip	0.43	event	-0.12
has dung ngay	comrade_tip	0.08
has dung ten	comrade_tip	-0.15	battle_account	0.17
has duoc	seek_grave	-0.19	grave_info	-0.32	remains_found	-0.12	relics	0.25	registry	-0.31	battle_account	0.48	enemy_report	0.32	foreign_tip	-0.05	dna_question	0.24	scam_report	-0.08	rumour	-0.56	request_recognition	-0.05	not_dead	-0.32	event	0.06
has duoc ai	comrade_tip	0.03	remains_found	-0.02	event	-0.12
has duoc anh	comrade_tip	0.32	grave_info	-0.23	registry	-0.15	battle_account	0.14
has duoc ba	seek_grave	0.29	grave_info	0.35	request_recognition	-0.1
has duoc bao	seek_grave	-0.26	comrade_tip	-0.35	grave_info	0.12	request_recognition	0.1
has duoc biet	comrade_tip	-0.06	relics	0.13
has duoc cai	comrade_tip	-0.01	remains_found	-0.01	relics	0.17
has duoc cho	grave_info	0.31	battle_account	-0.05	event	-0.36
has duoc chon	seek_grave	0.5	comrade_tip	-0.09	grave_info	-0.68	event	-0.11
has duoc chu	grave_info	0.21
has duoc co	seek_grave	0.22	comrade_tip	0.01	grave_info	-0.22
has duoc con	seek_grave	0.01	comrade_tip	0.03
has duoc cong	seek_grave	-0.38	grave_info	-0.34	request_recognition	0.64	event	-0.19
has duoc dan	grave_info	-0.46	battle_account	0.25	not_dead	0.11	event	0.01
has duoc dua	seek_grave	0.14	comrade_tip	0.23	event	-0.11
has duoc dung	seek_grave	0.09	comrade_tip	0.06
has duoc ghi	seek_grave	-0.05
has duoc hai	seek_grave	0.19	comrade_tip	-0.27	grave_info	-0.05	battle_account	0.2	event	0.19
has duoc khong	seek_grave	-0.47	comrade_tip	-0.13	grave_info	-0.59	dna_question	0.64	scam_report	-0.07	rumour	-0.15	request_recognition	0.04	event	-0.29
has duoc may	grave_info	0.16	battle_account	0.07	event	0.15
has duoc mo	event	-0.35
has duoc mot	seek_grave	0.37	grave_info	-0.33	battle_account	-0.1	not_dead	0.06
has duoc nam	comrade_tip	-0.31	grave_info	-0.06	battle_account	0.37	event	0.04
has duoc nguoi	seek_grave	-0.2	grave_info	0.54
has duoc nua	seek_grave	0.24	battle_account	-0.57	event	-0.45
has duoc o	comrade_tip	-0.19	relics	0.09	battle_account	0.07	event	-0.05
has duoc roi	seek_grave	-0.2	grave_info	0.48	relics	0.08
has duoc sau	seek_grave	-0.25	grave_info	-0.12	rumour	0.01
has duoc thi	relics	0.06
has duoc toi	seek_grave	0.03	comrade_tip	0.14	grave_info	-0.01
has duoc ve	seek_grave	-0.18	comrade_tip	0.18
has duoc xac	seek_grave	-0.13	comrade_tip	-0.2	dna_question	0.27
has duoi	seek_grave	-0.57	comrade_tip	0.26	grave_info	0.23	remains_found	-0.38	relics	0.54	registry	-0.24	rumour	0.44	request_recognition	-0.41	event	0.36
has duoi chan	comrade_tip	-0.15	relics	0.25	event	-0.09
has duoi goc	comrade_tip	0.23	relics	-0.03	battle_account	-0.18	scam_report	0.16	rumour	-0.19	event	-0.5
has duoi ham	seek_grave	0.29
has duoi nen	seek_grave	-0.01
has duong	seek_grave	0.2	grave_info	-0.19	remains_found	0.08	relics	-0.15	registry	0.13	battle_account	-0.07	dna_question	-0.33	scam_report	-0.03	rumour	-0.2	not_dead	-0.26	event	-0.05
has duong cho	comrade_tip	-0.14	foreign_tip	0.02	request_recognition	0.18	event	-0.03
has duong co	seek_grave	-0.03	comrade_tip	-0.33	grave_info	0.24	event	0.08
has duong day	comrade_tip	0.22	grave_info	-0.06	event	-0.06
has duong lich	grave_info	-0.26
has duong minh	seek_grave	0.01	grave_info	-0.37	relics	0.1
has duong mon	comrade_tip	0.41	battle_account	-0.01
has duong o	seek_grave	-0.19	comrade_tip	0.6
has duong thi	seek_grave	-0.31	comrade_tip	-0.09	battle_account	0.12	event	0.05
has duong toi	seek_grave	-0.11	comrade_tip	-0.01	grave_info	0.19	event	0.04
has duong tu	seek_grave	-0.16	grave_info	0.47
has duong van	grave_info	-0.2	battle_account	-0.3	event	-0.25
has duong vao	grave_info	0.13	event	0.14
has dut	comrade_tip	0.29	event	-0.05
has duy	comrade_tip	-0.13	grave_info	-0.21	relics	0.05	registry	0.17	dna_question	0.47	scam_report	-0.02	not_dead	0.1	event	-0.17
has duy nhat	comrade_tip	-0.24	grave_info	-0.11	dna_question	0.36	event	-0.19
has duy tien	seek_grave	-0.25	not_dead	0.08
has duy xuyen	seek_grave	-0.08
has duyen	registry	0.24	event	0.01
has duyet	comrade_tip	-0.28	grave_info	0.16
has dv	seek_grave	0.68	comrade_tip	-0.19	grave_info	0.06	relics	-0.04	registry	-0.06	event	-0.5
has e	seek_grave	0.11	comrade_tip	0.01	grave_info	-0.32	battle_account	-0.74	enemy_report	-0.42	foreign_tip	-0.21	dna_question	-0.01	scam_report	-0.05	not_dead	-0.28
has e chao	grave_info	0.1
has e co	seek_grave	0.06	grave_info	0.16
has e hoi	grave_info	-0.01
has e la	seek_grave	0.38	comrade_tip	-0.21	grave_info	-0.13	rumour	0.15	request_recognition	-0.21
has e muon	seek_grave	0.53
has e ten	comrade_tip	0.01	registry	-0.02	request_recognition	0.07
has e xin	registry	0.23
has e1	seek_grave	0.78	comrade_tip	-0.19	grave_info	-0.36	registry	-0.13	event	-0.13
has e101	comrade_tip	0.3	battle_account	-0.14	event	0.04
has e102	seek_grave	0.4
has e12	grave_info	-0.08	battle_account	0.1	dna_question	0.05
has e12 f3	dna_question	0.06
has e141	seek_grave	0.25	remains_found	-0.14	event	-0.35
has e165	seek_grave	-0.12	relics	0.2	battle_account	-0.01	foreign_tip	-0.02	event	-0.17
has e174	comrade_tip	-0.1	battle_account	-0.13	request_recognition	0.14	event	-0.12
has e18	battle_account	-0.1
has e2	seek_grave	-0.64	comrade_tip	0.18	relics	0.06	event	-0.1
has e2 f3	seek_grave	-0.28	grave_info	-0.07	relics	0.1	battle_account	0.12	event	0.07
has e209	seek_grave	-0.22	comrade_tip	0.44	grave_info	-0.34	registry	0.02	not_dead	0.15	event	-0.32
has e209 f7	grave_info	-0.19	registry	0.04	not_dead	0.17
has e24	seek_grave	-0.49	comrade_tip	0.15	relics	-0.05	not_dead	0.11	event	0.25
has e266	comrade_tip	0.05	grave_info	-0.27
has e27	seek_grave	-0.64	grave_info	0.3	event	-0.38
has e270	event	-0.1
has e271	grave_info	0.01	registry	0.05	event	-0.3
has e28	comrade_tip	-0.09	battle_account	0.06	event	0.56
has e29	comrade_tip	0.16	relics	0.05
has e3	seek_grave	-0.07	comrade_tip	0.68	grave_info	-0.02	relics	-0.01	registry	-0.22	event	-0.2
has e3 f9	seek_grave	-0.18	comrade_tip	0.46	grave_info	-0.04	registry	-0.04	event	-0.16
has e31	event	0.15
has e33	seek_grave	-0.04	registry	-0.04	enemy_report	0.05
has e36	seek_grave	-0.04	comrade_tip	0.07	grave_info	-0.01	foreign_tip	-0.04	event	-0.04
has e4	comrade_tip	-0.23	battle_account	0.13
has e42	seek_grave	-0.5	comrade_tip	0.18	registry	0.13
has e48	comrade_tip	0.07	relics	-0.08	not_dead	0.04	event	0.11
has e48 f320b	comrade_tip	-0.04
has e6	seek_grave	-0.18	grave_info	0.05	relics	0.14
has e64	seek_grave	0.02	registry	-0.09
has e64 f320	seek_grave	0.02	comrade_tip	-0.06	battle_account	0.16	event	0.23
has e66	seek_grave	-0.32	relics	0.1	enemy_report	0.02	rumour	0.09	event	0.37
has e812	comrade_tip	0.15
has e866	seek_grave	-0.34	grave_info	0.17
has e876	grave_info	0.01	registry	-0.16
has e876 f356	registry	-0.11
has e88	comrade_tip	-0.27	grave_info	-0.03	enemy_report	0.01	event	0.11
has e9	seek_grave	0.43	comrade_tip	-0.04	enemy_report	0.13
has e95	comrade_tip	0.62	registry	-0.19	battle_account	-0.13	dna_question	-0.05	event	-0.2
has ea	comrade_tip	0.09	relics	-0.18	battle_account	-0.13	rumour	0.05	event	-0.2
has east	seek_grave	-0.17	grave_info	-0.34	relics	-0.27	foreign_tip	0.54	rumour	0.06	event	0.73
has elle	grave_info	0.28	scam_report	0.14	event	-0.16
has em	seek_grave	0.34	comrade_tip	-0.54	grave_info	0.18	remains_found	-0.22	relics	-0.36	registry	-0.06	foreign_tip	-0.47	dna_question	0.01	scam_report	-0.14	request_recognition	0.28	not_dead	-0.12	event	0.11
has em anh	comrade_tip	0.39	grave_info	-0.25	remains_found	0.03
has em bao	seek_grave	-0.26	grave_info	0.51	dna_question	-0.21
has em chao	seek_grave	0.14	grave_info	-0.15	remains_found	0.15
has em chi	comrade_tip	-0.11	grave_info	-0.11	dna_question	-0.03	request_recognition	0.2
has em chon	comrade_tip	-0.05	grave_info	0.16
has em co	seek_grave	0.19	rumour	-0.05
has em con	comrade_tip	0.18	grave_info	-0.17	not_dead	0.03	event	0.09
has em cung	comrade_tip	-0.01	event	0.18
has em da	dna_question	0.17
has em dang	grave_info	-0.07	remains_found	-0.14	relics	0.08	scam_report	0.05
has em dau	seek_grave	0.22	comrade_tip	0.05	scam_report	0.08
has em di	seek_grave	-0.35	comrade_tip	0.33	grave_info	0.32	remains_found	0.27	dna_question	-0.1
has em doc	comrade_tip	0.14
has em gai	comrade_tip	-0.01	grave_info	-0.11	battle_account	0.25	dna_question	0.3	request_recognition	-0.31
has em gui	seek_grave	0.5	comrade_tip	-0.01	grave_info	0.1	remains_found	0.02	dna_question	-0.05	event	0.52
has em ho	seek_grave	0.62	comrade_tip	-0.44	grave_info	-0.11	registry	0.07	event	0.09
has em hoi	seek_grave	-0.7	scam_report	0.16	request_recognition	0.15	event	-0.01
has em ke	seek_grave	-0.02	comrade_tip	0.07	grave_info	0.23
has em khong	seek_grave	0.08	grave_info	-0.46	remains_found	-0.05	relics	0.17	rumour	0.17	request_recognition	-0.26	event	0.04
has em ko	grave_info	0.07
has em la	seek_grave	-0.14	comrade_tip	0.07	grave_info	-0.14	relics	0.02	scam_report	0.05	rumour	0.39	not_dead	-0.3	event	0.57
has em lam	seek_grave	-0.2	request_recognition	-0.04	event	-0.31
has em lay	comrade_tip	-0.18	grave_info	0.32	dna_question	-0.15	event	0.14
has em liet	seek_grave	-0.06
has em mat	seek_grave	0.07	comrade_tip	-0.19	relics	0.05	battle_account	0.06	event	0.03
has em moi	comrade_tip	0.14	grave_info	-0.24	battle_account	-0.04
has em muon	grave_info	-0.74	dna_question	0.02	rumour	0.1	request_recognition	0.15
has em nam	battle_account	0.07
has em nghe	seek_grave	0.04	grave_info	-0.25	request_recognition	0.02
has em nguoi	seek_grave	0.11	grave_info	-0.23	remains_found	0.02	battle_account	0.08
has em nguyen	grave_info	0.01
has em nhan	seek_grave	0.4	grave_info	-0.19	request_recognition	-0.02
has em nho	seek_grave	-0.03	dna_question	0.04	request_recognition	0.01	event	-0.22
has em noi	seek_grave	-0.08	grave_info	0.48	remains_found	-0.16	event	-0.1
has em o	seek_grave	-0.01	comrade_tip	-0.33	grave_info	0.27	relics	0.15	event	-0.23
has em ong	grave_info	-0.38	not_dead	0.13
has em ruot	seek_grave	-0.02	battle_account	-0.14	dna_question	0.04	event	-0.33
has em ten	comrade_tip	0.05	grave_info	-0.59	relics	-0.05	enemy_report	0.12	dna_question	0.06	rumour	0.01	request_recognition	0.08	event	0.12
has em tim	comrade_tip	0.56	rumour	0.01	event	0.07
has em toi	grave_info	0.25	battle_account	-0.03	scam_report	0.11
has em trai	seek_grave	0.02	comrade_tip	-0.39	grave_info	-0.08	registry	-0.1	request_recognition	-0.13	not_dead	0.01	event	-0.39
has em ut	seek_grave	0.78	comrade_tip	-0.1	grave_info	-0.19
has em viet	seek_grave	0.14	grave_info	-0.23	event	-0.16
has em vo	grave_info	-0.02	request_recognition	0.09
has em voi	seek_grave	0.19	comrade_tip	-0.13
has em xin	comrade_tip	0.13	relics	0.07	event	-0.04
has email	seek_grave	-0.19	comrade_tip	-0.12	enemy_report	0.03	foreign_tip	0.11
has en	seek_grave	0.58	comrade_tip	-0.15	registry	-0.18	foreign_tip	-0.19	rumour	-0.24	request_recognition	0.01	not_dead	0.08	event	0.03
has end	relics	-0.2	enemy_report	0.16	rumour	0.1	event	0.47
has enemy	seek_grave	-0.27	comrade_tip	-0.1	grave_info	-0.2	battle_account	-0.11	enemy_report	0.22	foreign_tip	0.39	event	0.22
has english	seek_grave	0.04	grave_info	0.34	foreign_tip	-0.28	event	-0.44
has enterre	seek_grave	-0.26	comrade_tip	-0.02	relics	0.12	enemy_report	-0.36	foreign_tip	0.6
has ep	seek_grave	-0.22	event	0.18
has est	seek_grave	0.14	comrade_tip	-0.16	remains_found	0.12	relics	-0.51	registry	-0.52	battle_account	0.19	enemy_report	0.18	foreign_tip	-0.29	scam_report	0.37	rumour	-0.1	not_dead	0.18
has est mort	seek_grave	-0.15	comrade_tip	0.1	relics	-0.04	foreign_tip	0.23
has et	grave_info	0.01	relics	0.11	battle_account	0.33	foreign_tip	-0.27	scam_report	-0.08	rumour	-0.12	request_recognition	0.03	not_dead	0.13	event	-0.22
has etait	seek_grave	0.11	comrade_tip	0.25	remains_found	0.26	relics	-0.14	registry	-0.12	enemy_report	-0.05	scam_report	-0.01	not_dead	-0.01	event	-0.01
has ete	comrade_tip	-0.15	relics	0.03	registry	-0.08	rumour	0.07	request_recognition	0.19	not_dead	0.02	event	0.15
has example	comrade_tip	-0.97	grave_info	-0.93	remains_found	-0.55	relics	0.21	battle_account	-0.52	foreign_tip	0.75	scam_report	0.01	rumour	-0.27	request_recognition	-0.04	not_dead	-0.14	event	0.26
has example com	comrade_tip	-0.17	grave_info	-0.1	foreign_tip	0.34
has example net	grave_info	-0.12
has example org	seek_grave	0.31	comrade_tip	-0.54	grave_info	-0.26	remains_found	-0.06	relics	0.1	battle_account	-0.13	enemy_report	0.08	scam_report	0.1	event	0.15
has f	foreign_tip	-0.23	dna_question	0.04	request_recognition	0.08	event	-0.03
has f10	grave_info	-0.15	registry	0.21	event	0.41
has f2	grave_info	-0.19	registry	0.07	event	-0.03
has f3	seek_grave	-0.28	grave_info	-0.09	relics	0.07	battle_account	0.44	dna_question	0.14	event	0.26
has f304	comrade_tip	0.05	grave_info	-0.17	event	-0.16
has f307	relics	0.07
has f308	comrade_tip	0.37	grave_info	-0.25	dna_question	0.12
has f309	comrade_tip	-0.02	registry	0.02
has f312	seek_grave	-0.04	comrade_tip	0.11	event	-0.05
has f313	grave_info	-0.02
has f316	seek_grave	0.28	comrade_tip	-0.56
has f320	seek_grave	0.03	grave_info	-0.26	event	0.04
has f320b	comrade_tip	-0.12
has f324	registry	-0.24
has f325	comrade_tip	0.33	grave_info	-0.33	remains_found	0.06	registry	0.03	battle_account	-0.51	event	-0.07
has f330	comrade_tip	0.3	grave_info	-0.43
has f341	grave_info	0.13	registry	-0.01	event	-0.07
has f356	seek_grave	0.04	comrade_tip	0.08	remains_found	-0.04
has f5	grave_info	-0.2	relics	0.09	registry	-0.27	request_recognition	0.11
has f7	comrade_tip	0.16	grave_info	-0.22	foreign_tip	-0.09	not_dead	0.12	event	-0.65
has f9	seek_grave	0.06	comrade_tip	0.33	grave_info	-0.48	event	-0.42
has face	seek_grave	0.05	foreign_tip	-0.04
has fait	seek_grave	-0.39	grave_info	0.14	foreign_tip	0.39	request_recognition	-0.02	event	0.15
has famille	seek_grave	0.2	comrade_tip	0.09	foreign_tip	0.04	request_recognition	-0.02	event	-0.32
has family	seek_grave	0.34	comrade_tip	0.33	grave_info	0.29	remains_found	-0.04	registry	-0.06	battle_account	-0.03	foreign_tip	-0.45	event	-0.49
has father	seek_grave	-0.18	comrade_tip	0.35	grave_info	0.29	relics	-0.59	registry	0.06	dna_question	0.27	event	-0.32
has fb	grave_info	0.07	relics	0.09	scam_report	0.01	event	-0.23
has feb	seek_grave	-0.04	grave_info	-0.47	enemy_report	0.19	scam_report	0.02
has february	comrade_tip	0.15	relics	-0.21	registry	0.15	battle_account	0.01	foreign_tip	-0.32	request_recognition	0.13	event	0.14
has fell	grave_info	0.18	battle_account	0.05	foreign_tip	-0.39	dna_question	0.17	rumour	0.09
has fight	enemy_report	0.13
has fils	seek_grave	-0.42	comrade_tip	0.04	grave_info	-0.04	remains_found	0.12	battle_account	0.1	enemy_report	-0.06	dna_question	0.29
has first	seek_grave	0.23	comrade_tip	-0.13	grave_info	0.29	relics	0.05	battle_account	0.24	enemy_report	-0.01	foreign_tip	-0.38	event	-0.52
has for	seek_grave	0.42	comrade_tip	-0.06	grave_info	-0.11	remains_found	0.15	registry	-0.15	battle_account	0.13	enemy_report	-0.11	foreign_tip	-0.06	scam_report	0.11	request_recognition	-0.38	not_dead	-0.05	event	-0.18
has for the	seek_grave	0.18	comrade_tip	-0.04	battle_account	-0.03	enemy_report	-0.25	foreign_tip	0.18	event	-0.11
has force	seek_grave	-0.25	grave_info	-0.17	battle_account	0.05	request_recognition	0.36
has found	seek_grave	-0.13	remains_found	0.24	relics	0.11	enemy_report	0.18	event	0.13
has four	seek_grave	-0.3	grave_info	-0.34	relics	0.17	battle_account	0.23	foreign_tip	0.11	event	0.14
has fr	seek_grave	-0.06	relics	-0.03	enemy_report	-0.01	foreign_tip	0.48	event	0.23
has french	grave_info	-0.03	relics	-0.14	registry	0.12	rumour	0.03	event	0.24
has frere	seek_grave	0.77	comrade_tip	-0.08	foreign_tip	-0.07	request_recognition	-0.15	event	-0.13
has friend	seek_grave	0.16	grave_info	-0.08	not_dead	0.19	event	-0.16
has friends	seek_grave	-0.1	comrade_tip	0.52	foreign_tip	-0.07	event	-0.37
has from	seek_grave	0.16	comrade_tip	0.09	grave_info	-0.32	remains_found	-0.21	relics	0.72	registry	-0.35	enemy_report	0.05	foreign_tip	-0.55	rumour	0.25	request_recognition	-0.25	event	0.04
has from a	comrade_tip	-0.03	grave_info	-0.29	relics	0.77	registry	-0.14	enemy_report	0.04	foreign_tip	-0.49	rumour	0.04	event	0.3
has from the	grave_info	-0.02	remains_found	0.07	relics	-0.48	battle_account	0.12	enemy_report	-0.17	foreign_tip	0.47	event	0.26
has front	seek_grave	0.63	grave_info	-0.09	enemy_report	0.14	foreign_tip	-0.71	event	0.04
has ga	seek_grave	-0.24	comrade_tip	0.43	battle_account	-0.02	request_recognition	0.05	event	-0.14
has gac	seek_grave	-0.17	comrade_tip	0.04	grave_info	-0.05	battle_account	0.19	request_recognition	0.19	event	0.04
has gac ma	comrade_tip	0.07	grave_info	-0.03	battle_account	0.21	event	0.15
has gach	seek_grave	-0.35	comrade_tip	0.17	grave_info	0.02	relics	0.11	battle_account	-0.19	request_recognition	0.02	event	0.04
has gai	seek_grave	0.34	comrade_tip	-0.12	grave_info	-0.47	remains_found	-0.12	relics	0.03	registry	-0.87	battle_account	0.3	enemy_report	-0.04	foreign_tip	0.25	dna_question	0.14	scam_report	-0.62	rumour	-0.56	request_recognition	-0.54	event	-0.31
has gai liet	seek_grave	-0.15	battle_account	0.03	request_recognition	-0.08
has gai ong	grave_info	-0.33	remains_found	0.09
has gai toi	seek_grave	0.17	comrade_tip	-0.51	grave_info	0.37	relics	0.05	battle_account	0.11	dna_question	-0.1	event	0.14
has gai ut	comrade_tip	-0.13
has gam	grave_info	-0.07	registry	0.03
has gan	seek_grave	0.08	comrade_tip	0.49	grave_info	-0.49	relics	0.03	registry	-0.28	battle_account	-0.15	foreign_tip	0.06	dna_question	-0.15	scam_report	-0.26	event	-0.24
has gan cau	seek_grave	0.17	grave_info	0.51	relics	0.08	battle_account	-0.18	event	-0.16
has gan do	seek_grave	-0.09	rumour	0.01
has gan mat	seek_grave	0.1
has gan sang	seek_grave	-0.03	grave_info	-0.06
has gan suoi	comrade_tip	0.01	grave_info	-0.48	relics	0.19	rumour	0.03
has ganh	seek_grave	-0.5	comrade_tip	0.08	grave_info	0.1	relics	0.01	request_recognition	0.09
has ganh gao	seek_grave	-0.01	comrade_tip	0.14	request_recognition	0.11	event	-0.04
has gao	seek_grave	-0.6	comrade_tip	0.56	grave_info	0.34	registry	-0.25	dna_question	-0.03	rumour	-0.08	request_recognition	0.33	event	0.04
has gao len	request_recognition	0.11
has gap	seek_grave	-0.48	comrade_tip	0.2	grave_info	0.15	remains_found	0.99	relics	-0.56	battle_account	0.17	foreign_tip	-0.18	scam_report	-0.28	rumour	-0.02	request_recognition	-0.01	not_dead	0.13	event	0.12
has gap anh	comrade_tip	-0.11
has gap lai	comrade_tip	0.36	grave_info	-0.21	event	-0.41
has gap mot	comrade_tip	-0.07
has gap ong	seek_grave	0.01	comrade_tip	-0.11	grave_info	0.21	relics	-0.05	battle_account	0.1	event	0.12
has gap xuong	comrade_tip	-0.13	grave_info	-0.2	remains_found	0.26	relics	-0.05	event	0.26
has garden	grave_info	0.32	foreign_tip	-0.1	rumour	0.13	request_recognition	0.05	event	0.06
has gat	seek_grave	0.12	comrade_tip	-0.05	event	-0.43
has gate	seek_grave	-0.15	enemy_report	0.08	foreign_tip	0.29
has gave	seek_grave	-0.4	grave_info	-0.01	relics	-0.41	foreign_tip	0.45	scam_report	0.33	not_dead	0.06	event	0.83
has gay	grave_info	-0.03	relics	0.2	registry	-0.03	rumour	-0.07	request_recognition	-0.06	not_dead	0.03	event	-0.18
has gd	seek_grave	-0.03	grave_info	-0.15	registry	0.05	request_recognition	0.01
has ghe	seek_grave	0.11	comrade_tip	-0.38	grave_info	0.22	remains_found	0.05	registry	0.17	request_recognition	0.3	event	0.1
has ghi	seek_grave	-0.49	comrade_tip	-0.03	grave_info	0.16	remains_found	-0.02	registry	-0.17	dna_question	0.16	rumour	-0.38	not_dead	0.5	event	0.21
has ghi am	scam_report	0.11	event	0.12
has ghi chu	seek_grave	-0.12	comrade_tip	-0.35	grave_info	0.27	relics	0.03	rumour	0.12	event	0.43
has ghi cong	comrade_tip	-0.21	grave_info	-0.49	dna_question	0.09	request_recognition	0.26	not_dead	0.31	event	-0.4
has ghi ho	comrade_tip	0.05
has ghi hy	seek_grave	-0.17	not_dead	0.01
has ghi la	seek_grave	-0.26	comrade_tip	0.44	registry	0.07	event	-0.01
has ghi lai	seek_grave	-0.54	comrade_tip	0.1	registry	0.45	battle_account	0.21	request_recognition	0.1	event	0.04
has ghi liet	seek_grave	-0.16	grave_info	0.43
has ghi mat	grave_info	0.09	event	-0.02
has ghi sai	seek_grave	0.33	comrade_tip	-0.03	grave_info	-0.2
has ghi so	seek_grave	0.02	comrade_tip	-0.03	registry	0.19
has ghi ten	seek_grave	0.5	comrade_tip	0.38	grave_info	-0.96	request_recognition	0.09	event	0.06
has gi	seek_grave	0.34	comrade_tip	-0.25	grave_info	0.08	remains_found	-0.37	relics	-0.59	battle_account	-0.15	enemy_report	-0.06	foreign_tip	0.11	dna_question	-0.2	scam_report	0.03	rumour	0.68	event	-0.08
has gi do	comrade_tip	-0.12	grave_info	0.12	rumour	0.05	request_recognition	-0.02	event	0.5
has gi khong	comrade_tip	-0.04	grave_info	0.08	rumour	0.08
has gia	seek_grave	-0.09	comrade_tip	-0.18	grave_info	0.41	remains_found	-0.42	relics	-0.01	registry	0.01	battle_account	-0.25	scam_report	0.1	event	-0.13
has gia dinh	seek_grave	0.2	grave_info	0.01	remains_found	-0.35	relics	0.3	registry	-0.28	enemy_report	-0.01	scam_report	0.09	rumour	-0.51	request_recognition	-0.34	not_dead	0.16	event	-0.39
has gia lai	seek_grave	0.12	grave_info	-0.04	relics	-0.11	enemy_report	0.17	foreign_tip	-0.17	rumour	0.04	event	0.26
has gia lam	seek_grave	0.14	grave_info	-0.3	battle_account	0.01
has gia lang	seek_grave	-0.55	comrade_tip	-0.09	grave_info	0.52	foreign_tip	0.01	event	0.12
has gia loc	seek_grave	0.13	event	-0.07
has gia pha	seek_grave	0.32	grave_info	-0.21	event	0.02
has gia rai	seek_grave	-0.1	comrade_tip	-0.03	grave_info	0.22	request_recognition	-0.03	event	0.15
has gia roi	comrade_tip	0.21	enemy_report	0.05	event	-0.17
has gia vien	comrade_tip	0.18	battle_account	-0.16	event	-0.16
has giac	seek_grave	-0.07	grave_info	0.05	scam_report	0.14	event	-0.04
has giai	seek_grave	-0.18	comrade_tip	-0.16	battle_account	-0.03
has giai phong	seek_grave	-0.32	comrade_tip	-0.06	grave_info	0.4	dna_question	-0.03	request_recognition	0.09	event	0.03
has giam	grave_info	-0.36	remains_found	0.27	relics	-0.04	battle_account	-0.05	dna_question	0.54
has giam dinh	seek_grave	0.06	grave_info	-0.46	dna_question	0.62
has gian	seek_grave	0.05	comrade_tip	0.03
has giang	seek_grave	0.39	grave_info	-0.03	relics	-0.2	battle_account	0.02	enemy_report	0.06	foreign_tip	-0.31	dna_question	-0.19	rumour	-0.47	request_recognition	-0.3	not_dead	-0.14
has giang a	comrade_tip	0.03	grave_info	0.26	battle_account	-0.04	event	-0.53
has giang hai	grave_info	0.09
has giao	seek_grave	0.02	comrade_tip	-0.36	grave_info	0.65	relics	0.12	battle_account	-0.05	enemy_report	0.24	dna_question	-0.61	scam_report	-0.34	request_recognition	-0.06	event	0.07
has giao cho	seek_grave	-0.08	grave_info	-0.24	remains_found	0.14	registry	0.15	enemy_report	0.05	event	0.84
has giao lien	seek_grave	-0.35	comrade_tip	-0.22	grave_info	0.2	enemy_report	0.21	rumour	-0.02	event	-0.29
has giao thong	comrade_tip	0.13	battle_account	-0.12
has giao vien	seek_grave	0.39	comrade_tip	-0.44	request_recognition	-0.15	event	0.22
has giap	comrade_tip	0.32	grave_info	-0.46	relics	-0.04	registry	0.02	enemy_report	0.01	scam_report	-0.02	event	0.23
has giap ngo	seek_grave	-0.01	comrade_tip	-0.11	grave_info	0.12	event	0.17
has giap van	grave_info	-0.63	registry	0.09
has giat	comrade_tip	0.1	grave_info	0.01	event	-0.26
has giau	comrade_tip	-0.04	grave_info	0.73
has giay	comrade_tip	-0.66	grave_info	-0.34	remains_found	0.16	relics	-0.1	registry	-0.24	battle_account	-0.33	enemy_report	0.57	dna_question	0.25	rumour	-0.52	request_recognition	0.31	not_dead	0.18	event	-0.1
has giay bao	comrade_tip	-0.12	grave_info	-0.26	relics	-0.43	registry	-0.14	battle_account	-0.04	not_dead	0.05	event	-0.14
has giay chung	seek_grave	-0.1	grave_info	-0.04	relics	0.51
has giay co	relics	0.07
has giay cua	seek_grave	-0.01	grave_info	0.09	dna_question	0.33
has giay ghi	seek_grave	0.14	comrade_tip	0.11	grave_info	0.04	enemy_report	-0.13	event	-0.15
has giay la	seek_grave	0.13	registry	0.06
has giay to	seek_grave	-0.07	comrade_tip	0.02	grave_info	-0.02	battle_account	-0.06	enemy_report	0.35	dna_question	-0.22	request_recognition	-0.06	event	-0.14
has giay viet	remains_found	0.02	event	0.08
has giay xac	seek_grave	0.04	comrade_tip	-0.3	grave_info	-0.01	battle_account	0.1	dna_question	0.12	request_recognition	0.31	event	0.19
has gieng	seek_grave	0.39	comrade_tip	-0.19	grave_info	-0.29	foreign_tip	0.06	dna_question	-0.13	request_recognition	-0.03	event	0.24
has gieng nam	seek_grave	0.04	grave_info	-0.17	battle_account	-0.05	event	-0.51
has giet	seek_grave	0.13	comrade_tip	0.08	grave_info	-0.21	request_recognition	0.04	event	-0.29
has gio	seek_grave	0.44	comrade_tip	-0.15	grave_info	-0.11	remains_found	-0.34	relics	-0.32	battle_account	-0.16	enemy_report	-0.07	scam_report	-0.38	not_dead	0.01	event	0.01
has gio bac	seek_grave	-0.48	grave_info	0.19	not_dead	0.09
has gio chi	seek_grave	0.11	event	-0.16
has gio chieu	seek_grave	-0.06	battle_account	0.29
has gio cho	comrade_tip	-0.34	grave_info	0.6	event	0.11
has gio chua	grave_info	-0.03
has gio co	seek_grave	0.45	comrade_tip	-0.23	grave_info	-0.16	enemy_report	0.03	event	0.11
has gio con	seek_grave	-0.3	grave_info	0.04
has gio la	grave_info	0.27	enemy_report	0.03
has gio linh	comrade_tip	-0.19	grave_info	-0.14	dna_question	0.1
has gio mo	grave_info	-0.01	request_recognition	0.05	event	-0.04
has gio ngay	seek_grave	0.09
has gio nguoi	registry	0.09
has gio nha	comrade_tip	0.19	grave_info	-0.04	event	-0.07
has gio o	seek_grave	0.38	comrade_tip	0.23	registry	-0.06	battle_account	-0.28	request_recognition	-0.16
has gio ong	seek_grave	0.09	comrade_tip	-0.47	request_recognition	0.13
has gio sang	seek_grave	-0.18	comrade_tip	0.19	grave_info	-0.17	request_recognition	0.27	event	-0.11
has gio toi	seek_grave	-0.19	comrade_tip	0.08	grave_info	0.06
has gio van	seek_grave	-0.27	battle_account	0.15
has gioi	seek_grave	0.07	comrade_tip	0.54	grave_info	-0.49	registry	0.26	battle_account	-0.25	request_recognition	-0.16	event	-1.08
has giong	seek_grave	-0.18	comrade_tip	0.05	grave_info	0.75	relics	0.15	battle_account	-0.09	rumour	-0.56	request_recognition	-0.16	event	-0.17
has giong trom	seek_grave	0.29	comrade_tip	-0.13
has girl	comrade_tip	-0.11	grave_info	-0.28	relics	0.04	battle_account	0.07	event	0.01
has giu	seek_grave	-0.16	comrade_tip	-0.01	grave_info	-0.02	remains_found	-0.22	relics	1.17	registry	0.43	battle_account	0.15	enemy_report	-0.08	foreign_tip	0.04	rumour	-0.46	not_dead	-0.31	event	-0.11
has giu cai	comrade_tip	-0.11	relics	0.28	event	-0.36
has giua	seek_grave	-0.21	comrade_tip	0.42	grave_info	0.54	relics	0.15	rumour	-0.06	request_recognition	-0.15	event	-0.07
has giua hai	comrade_tip	0.15	battle_account	-0.14
has gium	seek_grave	-0.21	comrade_tip	0.46	grave_info	0.39	registry	-0.09	battle_account	-0.19	scam_report	0.06	event	-0.57
has giuoc	comrade_tip	0.26	event	0.05
has giup	seek_grave	0.76	comrade_tip	-0.59	grave_info	-0.18	remains_found	-0.57	relics	-0.16	registry	-0.5	battle_account	-0.32	foreign_tip	0.04	dna_question	-0.31	rumour	-0.02	not_dead	-0.07	event	-0.81
has giup e	request_recognition	0.08
has giup em	event	-0.23
has giup mo	seek_grave	0.78	grave_info	-0.58	scam_report	-0.04
has go	seek_grave	-0.2	comrade_tip	-0.04	grave_info	0.12	relics	0.05	registry	0.32	battle_account	0.17	foreign_tip	-0.55	dna_question	-0.11	request_recognition	-0.29	event	0.39
has go cong	event	0.05
has go dau	seek_grave	0.06	comrade_tip	-0.11	grave_info	-0.01	foreign_tip	0.05	event	-0.22
has go ho	comrade_tip	0.37	grave_info	-0.29	event	-0.02
has go lai	event	-0.03
has go ma	comrade_tip	0.11	grave_info	-0.03
has go moi	comrade_tip	0.08	grave_info	0.15
has go quao	seek_grave	-0.08	enemy_report	0.07	event	-0.15
has goc	seek_grave	-0.43	comrade_tip	0.3	grave_info	0.59	remains_found	-0.24	relics	-0.33	battle_account	-0.57	foreign_tip	-0.03	dna_question	-0.4	scam_report	0.29	rumour	-0.26	request_recognition	-0.21	event	-0.13
has goc cay	seek_grave	0.26	grave_info	-0.02	battle_account	-0.34	rumour	-0.2	event	-0.12
has goc vuon	seek_grave	-0.11	grave_info	-0.03	remains_found	0.04	rumour	0.07	event	-0.17
has goi	seek_grave	-0.15	comrade_tip	0.12	grave_info	0.11	remains_found	-0.15	relics	-0.17	enemy_report	-0.31	scam_report	0.55	rumour	-0.29	request_recognition	-0.32	event	-0.1
has goi anh	seek_grave	0.02	comrade_tip	-0.12
has goi bang	grave_info	-0.35	dna_question	0.17	request_recognition	0.2
has goi cho	seek_grave	-0.4	scam_report	0.12	event	0.07
has goi dien	comrade_tip	0.19	grave_info	0.25
has goi la	seek_grave	0.16	comrade_tip	-0.03	grave_info	0.03	foreign_tip	0.14	rumour	-0.18	request_recognition	-0.04	event	0.45
has goi liet	seek_grave	0.48	comrade_tip	-0.01	grave_info	-0.04
has goi toi	comrade_tip	0.1	grave_info	-0.1	event	-0.27
has goi tu	seek_grave	-0.22	scam_report	0.08
has gom	seek_grave	0.46	grave_info	-0.68	remains_found	-0.07	relics	-0.09	battle_account	0.53	enemy_report	0.04	rumour	0.04	event	0.06
has gon	seek_grave	-0.32	comrade_tip	-0.07	grave_info	0.35	registry	0.28	scam_report	0.01	request_recognition	0.03
has gop	grave_info	0.06	registry	-0.06	battle_account	0.3	event	0.04
has got	seek_grave	0.22	comrade_tip	-0.22	grave_info	-0.36	relics	0.52	enemy_report	-0.14	request_recognition	-0.05	not_dead	0.25	event	-0.15
has grand	comrade_tip	-0.2	remains_found	-0.06	enemy_report	-0.08	foreign_tip	0.01	rumour	0.39	event	-0.21
has grandfather	comrade_tip	0.01	grave_info	0.1	foreign_tip	-0.04	scam_report	0.06	not_dead	0.08
has grave	seek_grave	0.4	comrade_tip	-0.39	grave_info	0.23	remains_found	0.09	registry	-0.41	battle_account	-0.18	foreign_tip	0.28	not_dead	-0.02	event	0.26
has graves	grave_info	-0.31	relics	-0.34	enemy_report	0.1	foreign_tip	0.28	dna_question	0.05	event	0.3
has grid	relics	-0.2	enemy_report	-0.06	foreign_tip	0.55	event	0.58
has group	comrade_tip	0.29	grave_info	-0.04	relics	-0.02	request_recognition	0.15	event	-0.46
has guc	grave_info	0.21	registry	0.21	battle_account	0.07	event	-0.07
has gui	seek_grave	-0.13	comrade_tip	-0.1	grave_info	-0.27	remains_found	-0.04	relics	0.62	registry	0.44	battle_account	-0.44	foreign_tip	0.37	dna_question	0.52	scam_report	0.09	rumour	-0.28	request_recognition	-0.04
has gui anh	seek_grave	-0.05	comrade_tip	0.12	grave_info	-0.03	registry	0.06	dna_question	-0.03	scam_report	0.16
has gui ban	seek_grave	0.08	comrade_tip	-0.11	grave_info	-0.56	relics	0.05	request_recognition	0.02	event	-0.2
has gui bo	seek_grave	0.36	comrade_tip	-0.12
has gui cac	grave_info	-0.5	battle_account	-0.14	event	-0.55
has gui cho	seek_grave	-0.48	comrade_tip	-0.02	remains_found	0.01	enemy_report	-0.04	foreign_tip	0.22	scam_report	0.25	request_recognition	0.07
has gui co	seek_grave	-0.19	grave_info	-0.15
has gui de	relics	-0.03	registry	0.09	enemy_report	0.11	event	0.53
has gui hoi	comrade_tip	-0.01
has gui lai	seek_grave	0.24	grave_info	0.34	relics	0.24	battle_account	-0.07	scam_report	-0.07	event	-0.33
has gui phong	seek_grave	-0.18	not_dead	0.09
has gui ve	seek_grave	0.08	comrade_tip	-0.05	grave_info	-0.21	remains_found	0.06	relics	0.06	dna_question	0.05	event	-0.14
has guide	seek_grave	-0.18	relics	-0.08	registry	0.22	foreign_tip	-0.08	rumour	0.18	request_recognition	0.07
has gun	seek_grave	0.11	relics	-0.03	battle_account	0.29	foreign_tip	-0.11
has gunner	comrade_tip	0.42	grave_info	-0.07	relics	-0.01	battle_account	0.01	event	-0.02
has h	seek_grave	0.43	comrade_tip	-0.76	grave_info	0.06	remains_found	0.26	relics	-0.11	registry	-0.27	foreign_tip	-0.35	event	-0.41
has h1	seek_grave	0.04	comrade_tip	0.05	grave_info	-0.21	relics	0.01	registry	0.13
has h2	comrade_tip	-0.03	request_recognition	0.07
has h3	relics	0.25	foreign_tip	-0.08	event	-0.09
has ha	seek_grave	0.02	comrade_tip	0.08	grave_info	-0.1	remains_found	-0.18	registry	0.3	battle_account	-0.23	enemy_report	-0.17	foreign_tip	-0.23	dna_question	-0.2	scam_report	-0.68	rumour	-0.01	request_recognition	-0.15	not_dead	0.14	event	-0.1
has ha bac	seek_grave	-0.09	comrade_tip	0.21	grave_info	-0.34	battle_account	-0.17	foreign_tip	0.14	not_dead	0.01	event	-0.68
has ha dong	seek_grave	0.37	comrade_tip	-0.27
has ha giang	seek_grave	0.11	remains_found	0.18
has ha lao	seek_grave	-0.14	comrade_tip	0.27
has ha nam	comrade_tip	0.32	grave_info	0.28	registry	-0.27	not_dead	0.05
has ha noi	seek_grave	-0.15	comrade_tip	0.31	grave_info	-0.12	relics	0.01	registry	0.02	battle_account	-0.05	enemy_report	0.11	event	-0.02
has ha quang	seek_grave	0.01	event	-0.01
has ha si	seek_grave	-0.18	comrade_tip	0.02	registry	0.14	battle_account	0.25	dna_question	0.07	request_recognition	-0.02	event	-0.24
has ha son	comrade_tip	0.02	request_recognition	0.09
has ha sy	seek_grave	0.07
has ha tay	seek_grave	-0.01	comrade_tip	0.26	grave_info	-0.52	registry	0.24	event	-0.33
has ha thi	seek_grave	-0.15	comrade_tip	-0.49	grave_info	0.36	relics	0.06	battle_account	0.18	request_recognition	0.06
has ha tinh	seek_grave	0.87	comrade_tip	-0.5	grave_info	-0.12
has ha trung	registry	-0.03
has ha tuyen	seek_grave	0.72	grave_info	-0.07	event	-0.18
has ha van	comrade_tip	-0.23	relics	-0.04	foreign_tip	0.05	event	0.13
has hac	seek_grave	0.05
has had	grave_info	-0.02	remains_found	-0.18	relics	-0.02	enemy_report	-0.6	foreign_tip	0.34	dna_question	-0.06	rumour	-0.28	event	0.08
has had a	seek_grave	-0.18	grave_info	-0.04	relics	-0.44	enemy_report	-0.07	foreign_tip	0.76	request_recognition	0.14	event	0.35
has hai	seek_grave	0.04	comrade_tip	0.12	grave_info	-0.03	remains_found	0.29	registry	-0.48	battle_account	0.02	enemy_report	-0.34	foreign_tip	-0.16	dna_question	-0.54	rumour	-0.29	request_recognition	0.25	not_dead	-0.59	event	-0.04
has hai anh	comrade_tip	-0.27	grave_info	0.35	remains_found	-0.04	registry	-0.23	battle_account	0.06	scam_report	0.02	request_recognition	-0.23	event	0.01
has hai ba	seek_grave	0.21	grave_info	-0.34
has hai bac	seek_grave	0.21
has hai ben	seek_grave	-0.12	comrade_tip	0.47	event	-0.03
has hai bi	seek_grave	0.08	comrade_tip	0.11	grave_info	-0.11	relics	0.14	event	-0.22
has hai bo	seek_grave	-0.11	comrade_tip	0.45	event	0.12
has hai cai	grave_info	-0.04	remains_found	0.3	event	0.58
has hai cau	comrade_tip	-0.46	grave_info	-0.2	relics	0.1	battle_account	0.27	event	0.38
has hai cay	comrade_tip	0.21
has hai chi	seek_grave	-0.12	comrade_tip	0.45	grave_info	-0.04	event	-0.01
has hai chu	comrade_tip	-0.37	relics	-0.08	battle_account	-0.03
has hai chuc	seek_grave	-0.09	event	0.38
has hai co	seek_grave	-0.05	comrade_tip	-0.16	grave_info	0.77	event	0.32
has hai con	comrade_tip	0.39	event	-0.14
has hai cot	seek_grave	0.14	comrade_tip	-0.39	grave_info	-0.24	remains_found	0.74	relics	0.28	registry	-0.14	battle_account	-0.07	enemy_report	-0.1	dna_question	0.08	request_recognition	-0.31	event	0.26
has hai da	grave_info	-0.01
has hai deu	event	-0.14
has hai dong	seek_grave	-0.22	comrade_tip	0.17
has hai dua	comrade_tip	0.39	grave_info	-0.87	battle_account	-0.23	event	0.2
has hai duong	seek_grave	0.01	comrade_tip	-0.2	grave_info	0.56	remains_found	-0.01	registry	0.02	battle_account	-0.29	enemy_report	0.15	foreign_tip	-0.07	request_recognition	-0.17	not_dead	0.07	event	-0.21
has hai hau	seek_grave	0.07	battle_account	-0.06	event	-0.51
has hai hom	seek_grave	-0.31	comrade_tip	0.52	grave_info	-0.16	event	-0.21
has hai hung	seek_grave	-0.5	comrade_tip	0.05	grave_info	0.39	battle_account	-0.08	request_recognition	-0.06
has hai khong	event	-0.27
has hai la	seek_grave	0.08	comrade_tip	0.02	grave_info	-0.24	request_recognition	0.14
has hai lan	seek_grave	0.42	grave_info	-0.17	rumour	0.1	event	-0.03
has hai lang	comrade_tip	-0.01	grave_info	0.19	remains_found	0.05	registry	-0.15	request_recognition	-0.32	event	-0.12
has hai liet	comrade_tip	0.07	registry	0.15
has hai mai	seek_grave	0.15
has hai mo	grave_info	0.08	request_recognition	-0.02	not_dead	0.04	event	-0.03
has hai mot	event	-0.02
has hai muoi	comrade_tip	-0.02	battle_account	0.01	event	-0.13
has hai nam	seek_grave	0.36	comrade_tip	-0.51	grave_info	-0.22	registry	0.1	battle_account	0.19	foreign_tip	0.17	event	0.39
has hai ngay	seek_grave	0.15	grave_info	-0.52
has hai ngoi	grave_info	0.29	request_recognition	0.08	event	-0.28
has hai nguoi	seek_grave	-0.13	comrade_tip	0.35	grave_info	-0.03	relics	0.04	battle_account	-0.35	request_recognition	0.17	event	-0.58
has hai o	battle_account	-0.13	event	-0.05
has hai ong	grave_info	0.2	registry	-0.23	battle_account	-0.08
has hai phong	seek_grave	-0.33	comrade_tip	0.75	grave_info	0.18	relics	-0.09	registry	-0.3	enemy_report	-0.16	dna_question	-0.13	not_dead	-0.02	event	-0.19
has hai quan	seek_grave	-0.44	comrade_tip	0.51	battle_account	-0.05	event	-0.11
has hai tam	comrade_tip	0.27
has hai ten	seek_grave	0.55	comrade_tip	-0.11
has hai thai	seek_grave	0.01
has hai thang	seek_grave	0.36	grave_info	-0.31	event	-0.36
has hai toi	seek_grave	0.07	comrade_tip	-0.21	battle_account	0.04
has hai tuoi	comrade_tip	0.02	event	-0.09
has hai yen	grave_info	-0.22	relics	0.06	dna_question	0.04	event	-0.2
has haiphong	relics	0.02	battle_account	0.05	foreign_tip	0.3	event	-0.35
has ham	seek_grave	-0.15	comrade_tip	0.12	grave_info	0.06	remains_found	0.55	relics	-0.18	registry	-0.12	battle_account	0.36	foreign_tip	-0.06	rumour	-0.09	event	0.27
has ham bi	seek_grave	0.06	comrade_tip	0.17	grave_info	0.17	battle_account	-0.05
has ham chu	seek_grave	0.01	comrade_tip	0.31	grave_info	-0.3	remains_found	0.04	relics	-0.02	battle_account	0.05
has ham co	grave_info	0.01
has ham o	grave_info	0.07
has ham rong	seek_grave	-0.03	grave_info	0.09	dna_question	0.07	event	-0.24
has ham sap	seek_grave	-0.01	remains_found	0.11	battle_account	0.31	event	0.37
has ham voi	comrade_tip	0.08	grave_info	-0.29
has han	seek_grave	-0.14	comrade_tip	-0.11	grave_info	-0.4	registry	0.32	rumour	-0.02	not_dead	0.57	event	-0.09
has hand	grave_info	-0.12	relics	0.14	battle_account	0.06	foreign_tip	-0.19	rumour	0.37	event	-0.07
has hang	seek_grave	-0.61	comrade_tip	-0.3	grave_info	0.67	remains_found	-0.26	registry	-0.14	battle_account	0.42	enemy_report	-0.39	scam_report	-0.09	request_recognition	-0.06	not_dead	-0.19	event	0.02
has hang co	seek_grave	-0.11	comrade_tip	-0.1	battle_account	0.28	event	0.03
has hang da	seek_grave	-0.12	comrade_tip	0.18	grave_info	-0.28	foreign_tip	0.08
has hang dau	seek_grave	-0.06	grave_info	0.41	event	0.24
has hang doi	seek_grave	-0.13
has hang duong	registry	0.01
has hang nam	seek_grave	0.22	comrade_tip	-0.4	grave_info	0.1	event	0.21
has hang o	seek_grave	-0.01	event	-0.11
has hang rao	seek_grave	-0.25	registry	-0.12	battle_account	0.28	event	-0.26
has hang xom	seek_grave	0.11	grave_info	-0.08	event	0.18
has hanh	seek_grave	0.09	comrade_tip	-0.73	grave_info	0.38	relics	-0.13	enemy_report	0.21	foreign_tip	0.25	rumour	-0.12	not_dead	0.06	event	0.3
has hanh quan	grave_info	-0.01	relics	-0.03	enemy_report	0.22	request_recognition	0.05	event	0.08
has hanoi	seek_grave	-0.13	grave_info	-0.06	scam_report	0.58	event	-0.19
has hao	seek_grave	-0.27	comrade_tip	-0.09	grave_info	-0.2	relics	0.08	registry	-0.61	battle_account	0.41	request_recognition	-0.06	event	0.6
has hap	seek_grave	-0.1	grave_info	0.05	battle_account	-0.14	request_recognition	0.15	event	-0.32
has has	seek_grave	-0.04	comrade_tip	-0.06	remains_found	0.08	relics	-0.05	enemy_report	-0.14	dna_question	0.07	scam_report	0.02	event	0.22
has hat	seek_grave	-0.02	comrade_tip	0.64	grave_info	-0.25	remains_found	0.17	event	0.53
has hau	seek_grave	0.06	comrade_tip	0.21	grave_info	-0.55	remains_found	-0.14	registry	0.15	foreign_tip	-0.11	scam_report	-0.04	event	-0.45
has hau can	seek_grave	-0.1	comrade_tip	0.55	grave_info	-0.61	event	-0.13
has hau loc	grave_info	-0.19	battle_account	0.53	event	0.3
has have	comrade_tip	-0.12	grave_info	0.14	remains_found	-0.01	relics	0.24	battle_account	-0.25	enemy_report	-0.02	event	-0.46
has have the	relics	0.16	foreign_tip	-0.11
has hay	seek_grave	0.08	comrade_tip	-0.21	remains_found	-0.33	relics	0.44	registry	-0.15	battle_account	-0.74	enemy_report	0.09	dna_question	0.48	scam_report	-0.22	rumour	0.46	request_recognition	-0.42	not_dead	-0.35	event	0.02
has hay cho	seek_grave	-0.2	comrade_tip	-0.19	grave_info	0.16	battle_account	0.17	foreign_tip	0.19	event	0.48
has hay hat	comrade_tip	0.1
has hay phai	seek_grave	-0.42	dna_question	0.68
has he	seek_grave	0.05	grave_info	0.44	relics	0.25	registry	-0.43	battle_account	-0.26	enemy_report	-0.89	foreign_tip	-0.33	dna_question	-0.05	scam_report	0.04	rumour	0.09	request_recognition	-0.28	not_dead	0.14	event	-0.43
has he em	grave_info	0.3	remains_found	-0.07
has he had	grave_info	0.27
has he is	relics	0.13	foreign_tip	-0.16	dna_question	0.07	scam_report	0.06	not_dead	0.05	event	-0.14
has he said	seek_grave	-0.42	comrade_tip	0.14	grave_info	0.03	relics	0.25
has he was	seek_grave	0.37	comrade_tip	0.05	grave_info	-0.79	relics	-0.14	registry	-0.06	battle_account	-0.35	enemy_report	-0.37	foreign_tip	0.46	dna_question	-0.1	request_recognition	0.19	not_dead	0.39	event	-0.19
has hello	seek_grave	0.12	grave_info	0.02	event	-0.06
has help	seek_grave	0.7	grave_info	-0.17	event	-0.47
has hem	comrade_tip	0.17	remains_found	0.02
has hen	seek_grave	0.1	grave_info	0.04	dna_question	0.13	rumour	-0.07	request_recognition	-0.06
has heo	grave_info	-0.31	scam_report	0.36	request_recognition	0.14	event	-0.16
has her	seek_grave	0.77	comrade_tip	-0.28	grave_info	-0.21	registry	-0.08	battle_account	-0.07	enemy_report	-0.34	foreign_tip	0.01	request_recognition	0.27	not_dead	0.03	event	-0.65
has here	seek_grave	-0.44	grave_info	0.26	remains_found	0.1	relics	-0.19	enemy_report	-0.12	rumour	0.09	not_dead	0.08	event	0.14
has het	seek_grave	-0.01	comrade_tip	0.12	grave_info	-0.42	remains_found	0.05	registry	0.41	enemy_report	-0.11	dna_question	0.42	scam_report	0.05	request_recognition	0.14
has het roi	seek_grave	0.32	comrade_tip	0.02	grave_info	-0.31	event	0.36
has het ve	seek_grave	-0.42	comrade_tip	0.41	grave_info	-0.01	dna_question	0.06
has hi	seek_grave	0.42	comrade_tip	-0.07	grave_info	-0.24	remains_found	-0.11	enemy_report	-0.39	foreign_tip	-0.28	dna_question	0.02	rumour	-0.25	event	-0.13
has hi sinh	grave_info	-0.39	relics	-0.04	enemy_report	-0.05	dna_question	0.15	rumour	-0.01
has hien	seek_grave	-0.16	comrade_tip	-0.21	grave_info	0.09	remains_found	0.36	relics	0.17	registry	-0.22	battle_account	-0.03	enemy_report	-0.03	dna_question	-0.16	rumour	-0.06	request_recognition	0.12	event	0.13
has hien chua	seek_grave	0.5	grave_info	-0.21
has hien con	seek_grave	-0.04	comrade_tip	0.2	grave_info	0.28	battle_account	-0.26
has hien nam	grave_info	-0.16
has hien nay	seek_grave	-0.44
has hien o	seek_grave	0.06	comrade_tip	0.25	grave_info	-0.16	battle_account	-0.1	event	-0.04
has hieng	seek_grave	0.29	comrade_tip	0.16	grave_info	-0.17	event	-0.35
has hiep	seek_grave	-0.09	comrade_tip	0.44	grave_info	-0.22	registry	0.07	battle_account	-0.04	enemy_report	0.23	foreign_tip	-0.04
has hiep dinh	grave_info	-0.01
has hiep hoa	comrade_tip	0.06	enemy_report	0.17	event	-0.05
has hieu	seek_grave	-0.56	comrade_tip	0.25	grave_info	0.14	remains_found	0.25	relics	0.43	registry	0.29	battle_account	-0.27	rumour	-0.09	event	0.09
has hieu truong	seek_grave	-0.22	registry	0.13	event	0.71
has hill	seek_grave	-0.4	comrade_tip	0.15	grave_info	-0.45	remains_found	-0.07	relics	-0.2	foreign_tip	0.4	not_dead	0.06	event	0.16
has him	seek_grave	-0.07	remains_found	-0.19	relics	0.01	battle_account	-0.08	enemy_report	-0.44	foreign_tip	0.23	not_dead	0.21	event	-0.83
has him lam	grave_info	-0.28	relics	0.08	registry	0.22	event	-0.16
has himself	seek_grave	-0.37	relics	0.34	enemy_report	0.06	scam_report	0.24
has hinh	comrade_tip	0.08	grave_info	-0.45	relics	0.68	battle_account	-0.08	foreign_tip	0.31	scam_report	-0.1	request_recognition	-0.34	event	-0.45
has hinh con	seek_grave	-0.13	comrade_tip	0.02	remains_found	-0.04	relics	0.13	battle_account	-0.03	event	-0.19
has hinh nhu	seek_grave	0.24	rumour	0.09	event	-0.06
has his	seek_grave	0.54	comrade_tip	-0.09	remains_found	-0.22	registry	-0.03	enemy_report	-0.55	dna_question	-0.59	rumour	-0.43	request_recognition	0.12	not_dead	0.38	event	-0.23
has his friend	seek_grave	0.38	not_dead	0.22	event	-0.02
has his name	grave_info	-0.27	relics	-0.42	foreign_tip	0.78	request_recognition	0.1	event	-0.06
has hit	seek_grave	0.29	comrade_tip	0.01	grave_info	-0.13	remains_found	0.17	relics	-0.24	event	0.12
has ho	seek_grave	-0.26	comrade_tip	-0.15	grave_info	0.02	remains_found	0.22	registry	0.08	battle_account	-0.1	enemy_report	0.38	foreign_tip	0.23	dna_question	-0.14	scam_report	0.34	rumour	-0.3	request_recognition	0.15	not_dead	0.13	event	-0.21
has ho ba	event	-0.07
has ho bao	comrade_tip	0.08	event	-0.27
has ho bom	seek_grave	-0.55	comrade_tip	-0.32	grave_info	0.35	relics	-0.01	battle_account	0.45	enemy_report	0.07	event	0.71
has ho chi	comrade_tip	-0.29	registry	0.14
has ho chon	comrade_tip	-0.09	grave_info	0.05	battle_account	-0.04	enemy_report	0.14
has ho co	grave_info	0.05
has ho gi	seek_grave	-0.25	comrade_tip	0.15
has ho hang	seek_grave	0.1	comrade_tip	-0.16	relics	0.07	event	-0.3
has ho khong	seek_grave	-0.56	comrade_tip	0.12	grave_info	0.1	remains_found	0.06	battle_account	-0.01	enemy_report	0.1
has ho la	comrade_tip	-0.1
has ho ly	seek_grave	-0.04	comrade_tip	0.28	registry	-0.02	request_recognition	-0.03	not_dead	0.04	event	-0.21
has ho o	comrade_tip	-0.08	grave_info	-0.01	battle_account	0.28	foreign_tip	0.2	event	0.33
has ho ong	seek_grave	-0.19	comrade_tip	0.04	grave_info	0.16
has ho si	grave_info	0.05	event	-0.24
has ho so	seek_grave	-0.16	comrade_tip	-0.78	remains_found	-0.05	relics	-0.03	battle_account	-0.22	dna_question	0.04	scam_report	0.12	rumour	-0.03	request_recognition	1.1	event	-0.63
has ho sy	grave_info	0.01	not_dead	0.11
has ho ten	seek_grave	-0.37	grave_info	0.35	relics	0.07	registry	0.06	battle_account	0.07	request_recognition	0.02	event	0.3
has ho thi	comrade_tip	-0.18	grave_info	-0.4	battle_account	0.02	rumour	0.06	request_recognition	0.18	event	0.23
has ho toi	comrade_tip	-0.07	relics	0.22	request_recognition	0.1	event	-0.1
has ho tro	seek_grave	0.54	grave_info	-0.06
has ho va	seek_grave	-0.25	comrade_tip	-0.15	grave_info	0.21	registry	-0.17	dna_question	0.08
has ho van	seek_grave	-0.11	comrade_tip	-0.23	remains_found	0.39
has hoa	seek_grave	-0.12	comrade_tip	-0.21	registry	0.24	battle_account	0.12	enemy_report	-0.08	foreign_tip	-0.05	dna_question	0.2	scam_report	-0.56	rumour	-0.17	request_recognition	0.01	not_dead	0.3	event	0.15
has hoa an	battle_account	0.02	dna_question	0.12	request_recognition	0.22	event	0.1
has hoa bac	seek_grave	-0.07	enemy_report	0.11	event	0.02
has hoa ban	seek_grave	-0.12	event	0.01
has hoa binh	seek_grave	0.06	comrade_tip	0.56	registry	-0.29	foreign_tip	-0.04	event	0.19
has hoa ha	comrade_tip	0.22
has hoa nam	comrade_tip	-0.48	grave_info	0.35	registry	0.03	dna_question	0.06	rumour	0.09	event	0.21
has hoa o	seek_grave	-0.45	comrade_tip	0.16	request_recognition	0.11	event	0.03
has hoa thanh	grave_info	-0.11	scam_report	0.07
has hoa tuyen	comrade_tip	-0.46	registry	0.21	request_recognition	0.25	event	0.08
has hoa vang	seek_grave	-0.05	comrade_tip	0.29	dna_question	0.13	event	-0.28
has hoa xa	seek_grave	0.07
has hoac	seek_grave	0.41	comrade_tip	-0.42	grave_info	-0.09	relics	-0.03	registry	-0.01	foreign_tip	0.13	event	0.42
has hoach	seek_grave	-0.42	comrade_tip	-0.07	grave_info	-0.1	registry	0.16	foreign_tip	0.19	request_recognition	0.29
has hoai	seek_grave	-0.14	comrade_tip	-0.03	grave_info	0.27	remains_found	-0.17	registry	0.14	dna_question	0.26	request_recognition	0.1	not_dead	0.09
has hoai an	seek_grave	0.15	grave_info	-0.26	not_dead	0.06	event	-0.04
has hoai duc	grave_info	-0.24	battle_account	0.04
has hoan	seek_grave	0.06	comrade_tip	-0.08	relics	0.28	registry	0.13	foreign_tip	-0.06	request_recognition	0.17	event	0.22
has hoang	comrade_tip	-0.02	remains_found	-0.12	battle_account	0.37	foreign_tip	-0.18	dna_question	0.02	scam_report	-0.25	rumour	0.28	request_recognition	-0.05
has hoang dinh	comrade_tip	0.31	relics	-0.03	registry	-0.02
has hoang hoa	comrade_tip	-0.25	grave_info	-0.1	battle_account	0.12	dna_question	0.03	event	0.38
has hoang lien	seek_grave	0.07	comrade_tip	0.03	event	0.27
has hoang ngoc	seek_grave	-0.07	grave_info	0.21
has hoang the	grave_info	-0.01
has hoang thi	grave_info	-0.05	remains_found	-0.03	battle_account	0.12	event	-0.51
has hoang trong	comrade_tip	0.16
has hoang van	seek_grave	0.18	grave_info	-0.02	enemy_report	0.01	foreign_tip	-0.15	event	-0.47
has hoanh	seek_grave	0.04	comrade_tip	-0.25	grave_info	-0.01	registry	0.11	request_recognition	-0.1
has hoat	seek_grave	0.21	comrade_tip	-0.07	grave_info	0.05	event	0.32
has hoat dong	seek_grave	0.44
has hoc	seek_grave	-0.02	grave_info	-0.21	relics	0.09	registry	0.22	battle_account	0.09	scam_report	-0.15	not_dead	-0.17	event	0.31
has hoc da	grave_info	-0.08	event	-0.03
has hoc lop	seek_grave	0.06	grave_info	-0.19
has hoc mon	comrade_tip	0.09	battle_account	0.29	foreign_tip	-0.01
has hoc o	seek_grave	-0.4	dna_question	0.03
has hoc sinh	seek_grave	-0.78	grave_info	0.39	registry	0.07	rumour	0.02	event	0.23
has hoc truong	request_recognition	0.01
has hoe	seek_grave	0.23	comrade_tip	-0.07	grave_info	-0.14	registry	0.06	request_recognition	-0.03	event	0.36
has hoi	seek_grave	0.18	comrade_tip	-0.15	grave_info	-0.09	remains_found	-0.56	relics	-0.11	registry	-0.38	battle_account	-0.23	enemy_report	-0.22	foreign_tip	-0.17	dna_question	0.15	scam_report	-0.18	rumour	0.16	not_dead	-0.26	event	-0.21
has hoi ai	seek_grave	0.25	grave_info	-0.12	registry	0.08	event	0.01
has hoi an	grave_info	-0.14
has hoi anh	seek_grave	-0.46	comrade_tip	0.23
has hoi ay	seek_grave	0.1	comrade_tip	0.5	battle_account	-0.31
has hoi ba	grave_info	-0.03	registry	-0.12	battle_account	0.05	request_recognition	0.26	event	0.04
has hoi bo	seek_grave	0.14	event	-0.03
has hoi cac	registry	0.21	battle_account	-0.04	request_recognition	0.11	event	0.18
has hoi ccb	seek_grave	-0.14	comrade_tip	0.01	battle_account	0.13
has hoi chong	seek_grave	-0.15	comrade_tip	0.06	grave_info	0.15
has hoi co	seek_grave	0.12	comrade_tip	-0.14	grave_info	-0.6	scam_report	0.15	request_recognition	0.24	event	-0.3
has hoi con	seek_grave	0.2	grave_info	-0.16	battle_account	0.03
has hoi danh	rumour	0.02	event	-0.06
has hoi di	seek_grave	-0.09	grave_info	-0.15	event	0.16
has hoi do	seek_grave	-0.27	comrade_tip	0.53	grave_info	-0.01	remains_found	0.11	relics	-0.36	registry	-0.27	foreign_tip	0.03	event	0.3
has hoi dong	seek_grave	-0.19	grave_info	-0.1	battle_account	0.04	event	0.03
has hoi em	seek_grave	-0.25	request_recognition	0.08	event	-0.05
has hoi ho	seek_grave	0.44	comrade_tip	-0.09	grave_info	0.07
has hoi ky	comrade_tip	-0.06	battle_account	0.07	event	0.14
has hoi la	seek_grave	0.11	comrade_tip	-0.19	battle_account	0.08	request_recognition	0.07	event	0.07
has hoi mo	seek_grave	1.19	grave_info	-0.62	dna_question	-0.03	event	-0.02
has hoi nam	seek_grave	-0.33	comrade_tip	-0.04	grave_info	0.8	battle_account	-0.22	event	-0.28
has hoi nho	seek_grave	-0.01	comrade_tip	-0.19	grave_info	0.11
has hoi no	seek_grave	-0.23	battle_account	0.07	request_recognition	0.01	event	0.35
has hoi o	seek_grave	-0.1	comrade_tip	0.75	grave_info	-0.32	battle_account	0.04	event	-0.39
has hoi ong	seek_grave	-0.05	comrade_tip	-0.25	request_recognition	-0.1	not_dead	0.05
has hoi phu	grave_info	-0.17	remains_found	0.04	registry	0.05	event	-0.27
has hoi ten	comrade_tip	-0.16	remains_found	0.01	enemy_report	0.03	event	0.18
has hoi tham	seek_grave	0.16	comrade_tip	0.06	battle_account	-0.04	event	0.13
has hoi thang	seek_grave	-0.3	comrade_tip	-0.18	grave_info	0.14	dna_question	0.02	event	-0.2
has hoi them	seek_grave	-0.27	comrade_tip	0.16	rumour	0.09	event	0.18
has hoi thi	seek_grave	0.45	comrade_tip	-0.47	grave_info	0.42	event	-0.05
has hoi thu	seek_grave	-0.07	grave_info	-0.1	request_recognition	0.3
has hoi toi	seek_grave	-0.1	request_recognition	0.15	event	0.04
has hoi truoc	seek_grave	-0.34	comrade_tip	-0.14	grave_info	0.64
has hoi truong	grave_info	-0.01
has hoi ve	seek_grave	0.13	event	-0.11
has hoi xua	seek_grave	-0.03	grave_info	0.08	rumour	0.04	event	0.12
has hole	seek_grave	-0.11	enemy_report	-0.01	foreign_tip	0.3	event	0.18
has hom	seek_grave	-0.24	comrade_tip	0.54	grave_info	0.09	relics	0.12	registry	-0.18	battle_account	-0.27	enemy_report	-0.06	dna_question	-0.14	scam_report	-0.14	rumour	-0.15	request_recognition	0.24	not_dead	0.19	event	-0.64
has hom ay	seek_grave	-0.08	comrade_tip	-0.03	battle_account	0.09	event	0.14
has hom dan	comrade_tip	0.24	remains_found	0.02
has hom do	comrade_tip	0.17	grave_info	-0.06	battle_account	-0.16	event	-0.16
has hom nay	seek_grave	-0.22	scam_report	0.1
has hom qua	request_recognition	0.02	not_dead	0.27
has hom sau	seek_grave	-0.67	comrade_tip	0.09	grave_info	0.03	battle_account	0.02	event	0.36
has hom thu	seek_grave	0.31	grave_info	-0.08	relics	0.1
has hom truoc	seek_grave	-0.33	relics	0.18	request_recognition	-0.12	not_dead	0.35	event	-0.02
has home	comrade_tip	-0.38	grave_info	0.07	remains_found	-0.17	relics	-0.23	battle_account	-0.1	enemy_report	-0.31	dna_question	0.13	rumour	0.24	not_dead	0.24	event	-0.67
has hon	seek_grave	-0.44	comrade_tip	0.32	grave_info	0.38	remains_found	-0.08	relics	-0.05	registry	-0.09	battle_account	-0.47	foreign_tip	0.07	dna_question	-0.06	request_recognition	0.16	not_dead	-0.08	event	-0.41
has hon da	seek_grave	-0.15	comrade_tip	0.12	grave_info	0.25	remains_found	-0.01	relics	-0.07	battle_account	-0.21	event	-0.29
has hon dat	grave_info	0.31
has hong	seek_grave	-0.21	remains_found	-0.16	relics	0.19	registry	0.26	battle_account	0.24	foreign_tip	-0.04	dna_question	0.48	scam_report	-0.39	not_dead	-0.14	event	0.47
has hong phong	seek_grave	-0.01	comrade_tip	-0.14	battle_account	0.1	event	0.68
has hong son	comrade_tip	-0.07	battle_account	0.15
has hop	seek_grave	0.01	comrade_tip	0.05	grave_info	-0.14	remains_found	0.21	relics	0.39	registry	0.29	foreign_tip	-0.01	dna_question	-0.33	scam_report	-0.36	event	0.13
has hop chien	seek_grave	0.15
has hop mat	comrade_tip	0.07	registry	0.01
has hop tac	seek_grave	0.64	grave_info	-0.24	registry	0.04	battle_account	0.08	rumour	0.03	event	0.01
has hospital	comrade_tip	0.19	enemy_report	0.34	event	0.01
has house	seek_grave	-0.03	relics	0.29	foreign_tip	-0.04	request_recognition	0.03	event	0.17
has how	seek_grave	-0.11	grave_info	0.19	relics	0.11	foreign_tip	-0.44	dna_question	0.08	request_recognition	0.03	event	-0.34
has hp	seek_grave	0.03	remains_found	0.07
has hs	seek_grave	-0.08	comrade_tip	-0.19	grave_info	-0.02	remains_found	-0.09	relics	0.1	registry	0.45	battle_account	-0.68	enemy_report	-0.1	foreign_tip	-0.24	dna_question	-0.14	scam_report	0.02	rumour	-0.36	request_recognition	-0.43	not_dead	-0.28	event	-0.24
has hu	seek_grave	0.03	comrade_tip	-0.04	grave_info	-0.11	remains_found	0.14	relics	0.22	event	-0.07
has hua	seek_grave	0.05	remains_found	0.34	relics	0.23	rumour	0.09
has hua van	grave_info	0.15	relics	0.07
has huan	comrade_tip	-0.4	event	-0.23
has huan luyen	seek_grave	0.06
has hue	seek_grave	0.16	comrade_tip	0.09	grave_info	-0.19	relics	-0.02	registry	-0.4	battle_account	-0.1	dna_question	-0.21	event	-0.31
has hung	comrade_tip	0.41	grave_info	-0.13	remains_found	-0.38	relics	-0.23	battle_account	-0.27	enemy_report	-0.06	foreign_tip	-0.71	scam_report	-0.2	rumour	-0.22	request_recognition	-0.3	not_dead	-0.21	event	0.12
has hung dao	registry	0.13	event	0.25
has hung ha	grave_info	-0.46	relics	0.19	battle_account	-0.06	event	-0.2
has hung thai	comrade_tip	0.07	grave_info	-0.16
has hung tien	grave_info	0.04	event	0.13
has hung yen	seek_grave	-0.07	comrade_tip	-0.06	grave_info	0.18	remains_found	-0.09	battle_account	0.06	foreign_tip	-0.11	scam_report	0.01	rumour	0.04	event	-0.04
has huong	seek_grave	-0.13	comrade_tip	-0.25	grave_info	0.25	remains_found	0.22	relics	-0.63	battle_account	-0.38	scam_report	-0.26	rumour	-0.15	request_recognition	0.18	not_dead	-0.17	event	-0.07
has huong bac	relics	-0.06	foreign_tip	0.09
has huong dan	seek_grave	-0.56	request_recognition	0.3	event	-0.29
has huong dong	seek_grave	0.1	event	-0.09
has huong hoa	seek_grave	-0.19	comrade_tip	-0.27	grave_info	-0.11	remains_found	0.37
has huong khe	seek_grave	-0.09	event	0.04
has huong khoi	seek_grave	-0.28	comrade_tip	0.16	grave_info	0.59	registry	-0.06	event	0.19
has huong son	seek_grave	0.17	comrade_tip	-0.03
has huong tay	comrade_tip	0.02	enemy_report	0.01
has husband	seek_grave	0.4	grave_info	0.02	relics	0.16	enemy_report	-0.02	dna_question	-0.03	event	-0.13
has hut	comrade_tip	-0.37	registry	0.06	battle_account	0.12
has huu	seek_grave	-0.08	comrade_tip	0.02	grave_info	0.04	remains_found	-0.15	relics	-0.46	registry	0.05	battle_account	0.19	enemy_report	0.02	dna_question	-0.19	scam_report	-0.04	rumour	-0.07	request_recognition	-0.7	not_dead	0.03	event	0.24
has huu nghi	seek_grave	-0.14	comrade_tip	0.16	grave_info	0.27
has huu o	battle_account	0.21
has huu phuoc	foreign_tip	0.04
has huy	seek_grave	-0.22	comrade_tip	-0.35	grave_info	-0.25	remains_found	0.32	relics	0.26	registry	0.09	battle_account	0.24	foreign_tip	-0.28	dna_question	-0.21	scam_report	-0.09	rumour	-0.14	request_recognition	-0.09	event	0.04
has huy quan	seek_grave	0.45	comrade_tip	-0.03	grave_info	-0.05
has huy truong	event	0.14
has huyen	seek_grave	0.28	comrade_tip	0.02	grave_info	-0.32	remains_found	0.04	relics	-0.25	registry	-0.29	dna_question	0.55	scam_report	-0.1	not_dead	-0.29	event	-0.36
has huyen doi	seek_grave	0.19	grave_info	-0.32	remains_found	0.06	relics	0.07	event	0.13
has huyen huong	seek_grave	-0.29	grave_info	-0.11	event	-0.12
has huyen thanh	seek_grave	0.38
has huyen uy	seek_grave	-0.15	grave_info	0.11
has huyen vinh	seek_grave	0.28
has huyet	seek_grave	-0.4	comrade_tip	0.41	event	0.3
has huynh	seek_grave	0.08	comrade_tip	0.39	grave_info	-0.36	relics	0.4	battle_account	-0.37	dna_question	-0.1	scam_report	-0.03	request_recognition	-0.6	event	-0.48
has huynh tan	relics	0.26
has huynh thi	seek_grave	0.07	comrade_tip	0.19
has huynh van	comrade_tip	0.06	event	-0.05
has hy	seek_grave	0.32	comrade_tip	-0.33	grave_info	-0.18	remains_found	-0.13	relics	-0.09	battle_account	0.41	foreign_tip	-0.55	scam_report	0.05	rumour	-0.17	request_recognition	-0.5	not_dead	0.01	event	0.02
has hy sinh	seek_grave	0.23	comrade_tip	-0.42	grave_info	-0.17	remains_found	-0.1	relics	-0.03	battle_account	0.37	foreign_tip	-0.34	scam_report	0.06	rumour	-0.09	request_recognition	-0.64	not_dead	0.03	event	-0.01
has i	seek_grave	-0.33	comrade_tip	-0.81	remains_found	-0.4	relics	0.28	registry	-0.05	battle_account	0.02	foreign_tip	0.18	request_recognition	-0.06	not_dead	0.04
has i am	seek_grave	-0.06	comrade_tip	0.11	grave_info	0.22	relics	0.06	enemy_report	-0.34	foreign_tip	-0.01	scam_report	0.03	event	-0.06
has i can	seek_grave	-0.19	dna_question	0.12	event	0.2
has i have	seek_grave	-0.09	grave_info	-0.01	relics	0.34	foreign_tip	0.14	event	-0.11
has i live	not_dead	0.07
has i m	seek_grave	0.39	comrade_tip	-0.14	relics	0.02	enemy_report	0.02
has i was	seek_grave	-0.28	comrade_tip	0.26	grave_info	-0.19	registry	-0.02	battle_account	0.21	enemy_report	-0.46	foreign_tip	0.24	rumour	-0.1	event	0.04
has ia	seek_grave	-0.83	comrade_tip	-0.12	grave_info	0.08	relics	0.1	event	0.23
has ia drang	seek_grave	-0.29	relics	0.24
has ich	seek_grave	0.2	comrade_tip	-0.15	grave_info	-0.35	registry	0.25	battle_account	0.27	request_recognition	0.09	event	-0.01
has ich quan	comrade_tip	-0.34	registry	0.18
has id	seek_grave	-0.3	grave_info	-0.01	relics	0.08	foreign_tip	0.1	event	0.06
has if	seek_grave	0.03	comrade_tip	0.17	grave_info	-0.37	relics	0.2	registry	-0.13	enemy_report	-0.37	event	0.22
has il	seek_grave	0.18	comrade_tip	0.03	grave_info	0.08	remains_found	-0.19	relics	-0.16	registry	-0.24	battle_account	0.1	enemy_report	-0.18	rumour	-0.17	request_recognition	0.21	not_dead	0.13	event	-0.29
has il a	grave_info	0.06	scam_report	0.21	request_recognition	-0.08	not_dead	0.09	event	-0.3
has il est	seek_grave	0.12	grave_info	-0.01	request_recognition	0.12	event	-0.63
has il etait	comrade_tip	0.16	relics	-0.07	battle_account	0.11	event	-0.19
has ils	seek_grave	0.19	foreign_tip	0.18	event	-0.05
has in	seek_grave	0.26	comrade_tip	-0.05	grave_info	-0.22	remains_found	0.14	relics	0.06	registry	-0.3	battle_account	-0.3	enemy_report	-0.24	foreign_tip	-0.07	rumour	0.1	request_recognition	-0.06	event	0.08
has in a	seek_grave	-0.54	comrade_tip	0.38	relics	0.62	battle_account	0.01	enemy_report	-0.21	foreign_tip	-0.32	rumour	-0.23	event	-0.12
has in his	seek_grave	-0.13	relics	0.14	battle_account	0.03	not_dead	0.08	event	0.1
has in the	comrade_tip	0.11	grave_info	0.4	relics	-0.07	registry	-0.29	battle_account	0.1	enemy_report	-0.2	foreign_tip	0.08	scam_report	-0.21	rumour	0.26	request_recognition	-0.15
has inf	seek_grave	-0.04	grave_info	-0.1	relics	0.05	enemy_report	0.3
has infantry	seek_grave	-0.01	relics	-0.24	enemy_report	0.05	foreign_tip	0.52	event	0.1
has inh	seek_grave	0.05	comrade_tip	0.22	grave_info	-0.32	remains_found	0.06	battle_account	-0.03	request_recognition	-0.07	event	-0.18
has inside	seek_grave	-0.3	comrade_tip	0.21	relics	0.31	enemy_report	-0.05	foreign_tip	0.17	event	-0.12
has interpreter	enemy_report	-0.01	foreign_tip	0.76	event	0.36
has into	relics	-0.13	foreign_tip	0.13	event	0.66
has is	grave_info	0.34	relics	-0.02	registry	-0.36	battle_account	0.05	enemy_report	-0.14	foreign_tip	-0.52	dna_question	0.34	scam_report	0.29	rumour	0.06	event	-0.19
has is a	relics	0.57	battle_account	0.08	foreign_tip	-0.21
has is in	seek_grave	0.58	relics	-0.09	foreign_tip	-0.09	dna_question	0.07	rumour	0.34	event	-0.02
has it	seek_grave	-0.92	comrade_tip	-0.35	grave_info	0.53	remains_found	-0.01	relics	0.51	registry	-0.18	enemy_report	-0.51	foreign_tip	0.33	dna_question	0.03	scam_report	0.16	rumour	0.2	request_recognition	-0.47	not_dead	-0.09	event	-0.24
has it is	relics	-0.03	registry	0.04	foreign_tip	0.16	rumour	0.34	event	0.11
has it to	grave_info	-0.03	relics	0.19	battle_account	0.01	foreign_tip	-0.01	event	-0.25
has it was	seek_grave	0.13	relics	0.01
has j	grave_info	-0.21	remains_found	-0.1	battle_account	-0.11	enemy_report	0.12	foreign_tip	0.48	request_recognition	-0.06
has j ai	seek_grave	-0.09	comrade_tip	0.03	relics	0.05	foreign_tip	0.05	event	0.11
has jamais	grave_info	-0.15	foreign_tip	0.22	request_recognition	0.15	event	-0.31
has jan	seek_grave	-0.1	relics	-0.13	enemy_report	0.55
has january	seek_grave	0.1	grave_info	-0.09	relics	0.07	foreign_tip	-0.07	rumour	0.04	event	-0.03
has janvier	seek_grave	-0.29	relics	0.05	enemy_report	0.07	not_dead	0.15	event	0.08
has je	seek_grave	-0.37	comrade_tip	0.02	grave_info	-0.49	relics	-0.04	registry	0.2	foreign_tip	0.56	scam_report	-0.12	rumour	-0.04	request_recognition	-0.4	event	0.24
has je suis	comrade_tip	-0.02	remains_found	0.09	registry	0.21	battle_account	0.06	foreign_tip	-0.01	event	0.25
has jour	grave_info	-0.18	relics	-0.14	enemy_report	-0.03	foreign_tip	0.01	request_recognition	0.1	not_dead	0.05	event	-0.19
has july	seek_grave	-0.04	dna_question	0.09	not_dead	0.03
has june	seek_grave	-0.47	comrade_tip	-0.07	battle_account	0.19	foreign_tip	0.05
has just	foreign_tip	0.09	rumour	0.04
has k	comrade_tip	0.23	relics	-0.46	registry	0.05	battle_account	-0.03	dna_question	-0.21	rumour	-0.06	request_recognition	0.03	event	-0.2
has k biet	comrade_tip	0.1	grave_info	-0.04	event	0.25
has k20	seek_grave	0.18	grave_info	-0.35	dna_question	0.11	event	-0.07
has k3	relics	-0.08	foreign_tip	0.1	event	0.47
has k5	comrade_tip	0.16	enemy_report	0.03
has k52	remains_found	0.11	enemy_report	0.09	event	0.22
has k8	seek_grave	-0.03	remains_found	0.09	relics	-0.05
has ka	comrade_tip	0.06	battle_account	0.32	request_recognition	0.18
has kan	seek_grave	0.13	grave_info	-0.16	rumour	0.1	event	-0.01
has kb	seek_grave	0.4	comrade_tip	-0.04	grave_info	-0.32	registry	0.12	dna_question	-0.06	request_recognition	0.01	event	-0.08
has ke	seek_grave	-0.02	comrade_tip	-0.17	grave_info	0.27	relics	-0.75	battle_account	0.51	enemy_report	-0.03	dna_question	-0.47	scam_report	-0.22	rumour	0.55	request_recognition	-0.03	not_dead	-0.35	event	0.24
has ke anh	seek_grave	0.47	comrade_tip	-0.14	grave_info	0.03	relics	0.15	event	-0.32
has ke bac	seek_grave	0.24	comrade_tip	-0.25
has ke ben	seek_grave	-0.16	grave_info	0.2
has ke bo	seek_grave	0.11	rumour	0.23
has ke cho	battle_account	0.17	event	0.01
has ke chuyen	foreign_tip	0.05	event	0.18
has ke co	comrade_tip	0.16	battle_account	-0.06	event	0.13
has ke hoi	seek_grave	-0.35	comrade_tip	0.13	relics	-0.02	foreign_tip	0.08	event	-0.04
has ke la	seek_grave	0.18
has ke lai	seek_grave	-0.5	comrade_tip	-0.71	grave_info	0.3	battle_account	0.43	rumour	0.19	event	0.48
has ke nam	comrade_tip	0.09	grave_info	-0.05	event	0.01
has ke ong	seek_grave	0.06	comrade_tip	-0.22	grave_info	0.08	relics	-0.02
has ke ve	seek_grave	-0.17	comrade_tip	0.19
has kem	comrade_tip	0.4	grave_info	-0.64	remains_found	0.17	relics	0.19	registry	-0.26	enemy_report	-0.02	request_recognition	-0.08	event	0.29
has kem theo	foreign_tip	0.04	event	0.32
has kenh	grave_info	-0.38	dna_question	0.19
has keo	seek_grave	-0.19	comrade_tip	0.91	grave_info	-0.12	remains_found	0.21	registry	-0.2	battle_account	-0.82	foreign_tip	0.06	dna_question	-0.14	rumour	0.22
has keo ra	seek_grave	-0.05	battle_account	-0.07	event	-0.06
has kep	comrade_tip	-0.2	grave_info	-0.13	relics	0.14	event	-0.19
has kept	seek_grave	-0.24	enemy_report	0.14	foreign_tip	0.03	not_dead	0.07
has ket	seek_grave	-0.21	comrade_tip	-0.43	grave_info	0.33	remains_found	-0.14	registry	-0.02	battle_account	0.28	enemy_report	0.04	dna_question	0.33	rumour	-0.12	request_recognition	0.12	event	0.05
has ket qua	seek_grave	-0.36	comrade_tip	-0.23	grave_info	0.22	remains_found	-0.02	dna_question	0.46	scam_report	-0.27
has ket ra	seek_grave	0.29
has keu	seek_grave	0.28	comrade_tip	-0.06	grave_info	-0.17	remains_found	0.14	relics	-0.36	battle_account	0.13	request_recognition	-0.24	event	0.21
has keu la	seek_grave	-0.05	comrade_tip	-0.21	battle_account	0.25	event	0.01
has kh	grave_info	-0.14	event	-0.16
has kha	seek_grave	0.19	comrade_tip	-0.38	grave_info	-0.4	remains_found	0.4	relics	-0.33	registry	0.04	battle_account	0.03	dna_question	0.02	rumour	-0.3	request_recognition	-0.47	not_dead	-0.02	event	0.15
has khac	seek_grave	-0.31	comrade_tip	-0.17	remains_found	0.42	relics	0.82	registry	0.17	battle_account	-0.19	enemy_report	-0.17	foreign_tip	0.06	scam_report	-0.36	request_recognition	-0.43	not_dead	-0.01	event	-0.15
has khac chu	seek_grave	-0.5	grave_info	-0.07	remains_found	0.42	relics	-0.06	battle_account	-0.11	rumour	-0.09	event	0.34
has khac ten	seek_grave	0.01	relics	0.04	not_dead	0.15
has khach	seek_grave	-0.41	grave_info	0.23	event	-0.02
has khai	grave_info	0.08	battle_account	-0.11	enemy_report	0.28	foreign_tip	-0.24	dna_question	-0.06	scam_report	-0.06	rumour	-0.07	request_recognition	0.3	event	-0.07
has khai sinh	seek_grave	0.15	event	-0.13
has kham	seek_grave	-0.18	foreign_tip	0.16	event	0.23
has khan	comrade_tip	-0.1	grave_info	0.11	relics	0.32	battle_account	0.26	event	-0.32
has khang	seek_grave	-0.1	comrade_tip	0.03	grave_info	0.14	registry	0.27	battle_account	-0.54	scam_report	-0.08	rumour	0.34	event	0.1
has khang chien	comrade_tip	-0.11	rumour	0.25	event	0.18
has khanh	seek_grave	0.1	comrade_tip	-0.13	grave_info	-0.05	battle_account	0.03	foreign_tip	-0.25	scam_report	0.27	rumour	-0.26	request_recognition	0.39	event	-0.23
has khanh cao	relics	0.02
has khao	seek_grave	0.11	grave_info	0.27	battle_account	-0.03	event	0.04
has khau	seek_grave	-0.31	comrade_tip	0.05	grave_info	0.26	remains_found	0.15	registry	-0.38	battle_account	0.1	foreign_tip	-0.11	dna_question	-0.02	request_recognition	0.13	event	0.47
has khau doi	grave_info	0.02	registry	-0.21	request_recognition	0.02
has khe	seek_grave	0.51	comrade_tip	0.26	grave_info	-0.89	remains_found	-0.6	registry	0.02	battle_account	-0.33	enemy_report	-0.53	foreign_tip	0.03	dna_question	-0.15	scam_report	-0.19	request_recognition	-0.06	not_dead	-0.16	event	0.45
has khe can	seek_grave	-0.04	comrade_tip	0.27	event	-0.31
has khe da	grave_info	-0.09	event	0.07
has khe sanh	seek_grave	0.35	comrade_tip	-0.36	grave_info	-0.25	foreign_tip	0.24
has khe ve	seek_grave	0.2
has khi	seek_grave	0.24	comrade_tip	0.34	grave_info	-0.2	remains_found	0.18	registry	-0.19	battle_account	-0.26	foreign_tip	0.18	dna_question	0.1	scam_report	-0.05	request_recognition	0.2	not_dead	-0.14	event	-0.34
has khi ay	seek_grave	-0.3	comrade_tip	0.24	dna_question	0.08	event	-0.11
has khi dang	seek_grave	0.06	comrade_tip	-0.19	grave_info	-0.21	request_recognition	0.14	event	-0.19
has khi di	seek_grave	-0.09	comrade_tip	0.06	relics	0.13	event	-0.48
has khi do	comrade_tip	-0.37	battle_account	0.12
has khi hy	registry	-0.01
has khi lam	grave_info	-0.13	remains_found	0.29
has khi mat	seek_grave	-0.3	comrade_tip	0.34	foreign_tip	0.29
has khi toi	comrade_tip	0.05	battle_account	-0.12
has khiem	enemy_report	0.02	event	0.12
has khien	event	-0.07
has khieng	seek_grave	-0.48	comrade_tip	0.64	relics	-0.2	registry	-0.09	rumour	-0.1	request_recognition	-0.08
has khieng ra	comrade_tip	-0.36	battle_account	0.23	event	0.15
has khieng ve	seek_grave	-0.04	comrade_tip	0.24	grave_info	0.21	event	0.22
has khiet	comrade_tip	0.03	grave_info	-0.05	registry	0.14	battle_account	-0.09	dna_question	0.02
has khieu	seek_grave	0.27	grave_info	-0.07	request_recognition	0.12
has khmer	seek_grave	-0.11	comrade_tip	0.49	grave_info	-0.13	relics	-0.23	battle_account	0.07	foreign_tip	-0.27
has khmer o	seek_grave	0.16	comrade_tip	0.16	grave_info	-0.14
has kho	seek_grave	0.22	comrade_tip	-0.13	grave_info	-0.02	relics	0.5	registry	-0.16	battle_account	0.23	enemy_report	0.12	dna_question	0.17	event	0.28
has khoa	seek_grave	0.23	comrade_tip	0.3	grave_info	-0.58	remains_found	0.06	relics	-0.49	battle_account	-0.02	request_recognition	0.13
has khoai	seek_grave	0.4	comrade_tip	-0.11	grave_info	-0.49	battle_account	0.36	event	0.6
has khoai chau	seek_grave	0.23	grave_info	-0.53	battle_account	0.03	event	0.22
has khoan	seek_grave	-0.19	comrade_tip	-0.03	grave_info	-0.26	remains_found	0.07	relics	-0.07	scam_report	0.24	event	0.11
has khoang	seek_grave	0.11	comrade_tip	-0.2	grave_info	0.38	remains_found	0.28	relics	-0.07	registry	-0.08	request_recognition	-0.21	event	0.27
has khoang thang	comrade_tip	-0.33	grave_info	0.45
has khoat	comrade_tip	0.12	grave_info	0.13	event	-0.42
has khoc	seek_grave	-0.14	battle_account	0.01	not_dead	0.17
has khoe	seek_grave	-0.34	comrade_tip	0.11	grave_info	0.14	battle_account	-0.33	request_recognition	0.11	not_dead	0.08	event	-0.42
has khoi	seek_grave	-0.38	grave_info	0.6	remains_found	-0.31	relics	-0.21	registry	-0.31	battle_account	-0.21	enemy_report	-0.17	foreign_tip	-0.2	dna_question	-0.42	scam_report	-0.06	rumour	-0.26	request_recognition	0.06	event	-0.51
has khong	seek_grave	0.12	grave_info	-0.45	remains_found	-0.34	relics	0.04	registry	0.19	battle_account	0.25	foreign_tip	-0.45	scam_report	-0.26	rumour	0.78	request_recognition	0.24	not_dead	-1.32	event	0.24
has khong a	seek_grave	0.26	grave_info	-0.65	battle_account	-0.15	dna_question	-0.01	request_recognition	0.07	event	-0.23
has khong ai	seek_grave	0.26	comrade_tip	-0.7	grave_info	-0.08	remains_found	0.19	relics	-0.06	battle_account	0.04	dna_question	-0.17	scam_report	0.04	rumour	0.34	event	0.45
has khong ba	event	-0.17
has khong bia	grave_info	0.03	registry	-0.06	battle_account	0.07	rumour	-0.07	event	0.17
has khong biet	seek_grave	0.06	comrade_tip	-0.36	grave_info	0.21	remains_found	-0.13	registry	0.1	enemy_report	0.05	foreign_tip	-0.02	dna_question	-0.2	rumour	0.26	request_recognition	0.16	not_dead	-0.08	event	0.28
has khong chac	comrade_tip	-0.03	rumour	0.32	event	0.02
has khong cho	dna_question	0.08	request_recognition	0.04
has khong co	seek_grave	0.43	comrade_tip	0.2	grave_info	-0.41	remains_found	-0.13	registry	-0.04	scam_report	-0.12	request_recognition	0.04	not_dead	-0.1	event	-0.06
has khong con	seek_grave	-0.02	comrade_tip	0.16	relics	-0.32	request_recognition	0.58
has khong dam	grave_info	-0.2	rumour	0.21	request_recognition	0.01	event	0.02
has khong dau	seek_grave	0.35
has khong di	seek_grave	-0.23	request_recognition	0.27	event	-0.17
has khong duoc	comrade_tip	0.24	grave_info	-0.11
has khong em	seek_grave	-0.12	grave_info	0.14	battle_account	0.08	event	0.48
has khong gap	grave_info	0.07	rumour	0.01
has khong ghi	seek_grave	0.24	relics	0.14	event	-0.09
has khong giay	seek_grave	-0.24	comrade_tip	0.02	remains_found	0.18	registry	0.02
has khong hay	seek_grave	-0.27	comrade_tip	-0.06	grave_info	-0.02	dna_question	0.47
has khong hoi	comrade_tip	0.11	grave_info	0.12
has khong kip	seek_grave	-0.17	comrade_tip	0.16
has khong lay	seek_grave	-0.27	comrade_tip	-0.48	grave_info	-0.09	relics	0.35	battle_account	0.23	dna_question	0.12	event	0.32
has khong minh	comrade_tip	0.06	grave_info	-0.11	battle_account	0.03
has khong nho	comrade_tip	0.48	grave_info	-0.19	registry	0.3	battle_account	-0.05	request_recognition	-0.25	event	-0.39
has khong noi	seek_grave	0.2	comrade_tip	0.46	grave_info	0.06	event	0.18
has khong phai	seek_grave	-0.18	comrade_tip	0.67	grave_info	0.01	relics	-0.09	dna_question	-0.07	request_recognition	0.21	event	-0.36
has khong ra	comrade_tip	-0.09	battle_account	0.39	event	0.28
has khong ro	seek_grave	-0.26	comrade_tip	0.22	grave_info	0.12	remains_found	-0.18	registry	0.01	dna_question	-0.01	rumour	0.22	request_recognition	-0.63	event	0.04
has khong so	seek_grave	0.28	grave_info	-0.27	battle_account	0.07
has khong ten	seek_grave	0.06	grave_info	-0.2	battle_account	-0.14	dna_question	0.26	rumour	0.22	event	0.65
has khong thay	seek_grave	0.53	grave_info	-0.31	remains_found	-0.26	relics	0.21	registry	0.08	battle_account	-0.11	dna_question	-0.05	scam_report	-0.01	rumour	0.09	not_dead	-0.16	event	-0.48
has khong tim	grave_info	0.1
has khong toi	seek_grave	-0.08
has khong van	event	0.08
has khong ve	seek_grave	0.42	comrade_tip	-0.55	grave_info	-0.14	relics	0.25	event	-0.14
has khong vot	battle_account	0.17
has khop	seek_grave	-0.17	comrade_tip	0.01	grave_info	0.16	enemy_report	0.03
has khu	seek_grave	0.15	grave_info	0.29	relics	-0.57	registry	-0.11	battle_account	-0.33	enemy_report	0.1	foreign_tip	-0.26	dna_question	-0.36	scam_report	-0.17	request_recognition	-0.46	not_dead	-0.65	event	-0.1
has khu a	seek_grave	-0.41	grave_info	0.31	registry	-0.18
has khu b	seek_grave	-0.44	comrade_tip	0.03	grave_info	0.27	request_recognition	-0.09
has khu c	seek_grave	0.04
has khu mo	comrade_tip	0.01	grave_info	-0.04	enemy_report	0.01
has khu pho	remains_found	-0.03	battle_account	0.06
has khu vuc	seek_grave	0.21	comrade_tip	-0.24	grave_info	-0.13	relics	0.02
has khuat	seek_grave	0.23	comrade_tip	-0.25	grave_info	0.2	relics	-0.06
has khuat duy	seek_grave	0.2	grave_info	0.11
has khuc	seek_grave	-0.2	comrade_tip	0.54	remains_found	0.5	relics	-0.52	request_recognition	-0.2	event	0.13
has khuc xuong	comrade_tip	-0.12	grave_info	-0.01	remains_found	0.48	relics	-0.1	event	0.38
has khue	seek_grave	0.41	comrade_tip	-0.04	grave_info	0.14	relics	0.39	registry	-0.2	battle_account	-0.19	event	-0.75
has khuong	seek_grave	-0.48	grave_info	-0.26	remains_found	-0.09	registry	0.28	request_recognition	0.01	event	-0.37
has khuyen	comrade_tip	-0.08	grave_info	-0.12	relics	0.08	dna_question	0.06	event	0.29
has ki	dna_question	0.01	event	0.14
has kia	seek_grave	-0.24	comrade_tip	-0.3	grave_info	0.42	remains_found	-0.26	relics	0.28	registry	-0.38	battle_account	0.31	enemy_report	0.61	foreign_tip	-0.12	dna_question	-0.09	request_recognition	0.08	not_dead	-0.16	event	0.79
has kia khong	seek_grave	-0.25	grave_info	0.2	event	0.35
has kia la	battle_account	0.01
has kia suoi	comrade_tip	0.33	grave_info	-0.13	event	-0.29
has kich	grave_info	-0.24	relics	-0.44	registry	0.6	battle_account	0.34	enemy_report	0.27	foreign_tip	-0.23	scam_report	-0.29	rumour	-0.69	request_recognition	0.07	not_dead	-0.02	event	-0.3
has kich bi	battle_account	0.07	event	0.6
has kich lang	event	-0.01
has kich mat	seek_grave	0.11	comrade_tip	0.57	grave_info	-0.05	event	-0.17
has kich o	seek_grave	0.01	comrade_tip	0.23	enemy_report	0.2	event	-0.24
has kich xa	seek_grave	0.48	comrade_tip	-0.58	grave_info	-0.4	registry	0.01	request_recognition	0.25
has kiem	seek_grave	-0.03	comrade_tip	-0.12	registry	0.33	battle_account	-0.12	enemy_report	0.05	foreign_tip	0.15	rumour	-0.46	request_recognition	-0.25
has kiem tra	seek_grave	-0.09	grave_info	0.14	relics	-0.09	enemy_report	0.14
has kien	seek_grave	-0.1	remains_found	0.12	relics	0.15	registry	-0.19	battle_account	0.09	enemy_report	0.38	foreign_tip	-0.34	dna_question	-0.03	rumour	-0.11	request_recognition	-0.02
has kien an	seek_grave	-0.13	grave_info	0.01	relics	0.28	enemy_report	0.09	foreign_tip	-0.16	dna_question	0.21
has kien thuy	seek_grave	0.27	grave_info	0.13	remains_found	0.1	registry	-0.1	battle_account	-0.39	foreign_tip	-0.22	dna_question	-0.09	request_recognition	-0.29
has kien xuong	seek_grave	-0.09	grave_info	0.26	not_dead	0.03	event	-0.05
has kiet	remains_found	0.02
has kieu	seek_grave	0.22	comrade_tip	-0.35	grave_info	0.25	remains_found	0.41	registry	-0.25	battle_account	-0.09	foreign_tip	-0.11	rumour	0.03	request_recognition	0.07	event	0.3
has killed	comrade_tip	-0.32	grave_info	0.32	remains_found	-0.13	relics	-0.49	enemy_report	0.37	foreign_tip	-0.08	scam_report	0.18	not_dead	0.36
has killed by	seek_grave	0.04	request_recognition	0.01
has kim	seek_grave	0.09	comrade_tip	0.4	grave_info	-0.37	remains_found	0.55	relics	0.15	registry	0.14	battle_account	-0.55	enemy_report	-0.11	foreign_tip	-0.08	rumour	-0.53	event	-0.11
has kim bang	seek_grave	0.23	comrade_tip	0.05	grave_info	-0.38	relics	0.39	registry	-0.01	event	-0.27
has kim boi	seek_grave	-0.04	comrade_tip	-0.04
has kim dong	seek_grave	0.17	grave_info	-0.44	event	-0.24
has kim sa	request_recognition	0.02
has kim son	seek_grave	-0.04	comrade_tip	-0.04	remains_found	0.01	event	0.04
has kim thanh	seek_grave	0.07	grave_info	-0.17	relics	0.01	battle_account	-0.07	not_dead	0.11	event	-0.02
has kin	grave_info	-0.09	foreign_tip	0.16
has kinh	seek_grave	0.04	comrade_tip	0.07	grave_info	-0.01	relics	-0.19	registry	-0.36	battle_account	-0.38	scam_report	-0.24	not_dead	0.03
has kinh bao	registry	0.02	event	-0.1
has kinh gui	comrade_tip	-0.04	registry	-0.17	battle_account	0.02	enemy_report	-0.06	dna_question	0.04	request_recognition	0.01
has kinh mon	seek_grave	0.15	grave_info	-0.23	event	-0.1
has kinh mong	grave_info	0.07
has kinh nho	seek_grave	0.62	comrade_tip	-0.04
has kinh thua	seek_grave	0.19	comrade_tip	0.1	battle_account	-0.49	event	-0.09
has kinh xang	seek_grave	-0.26	comrade_tip	-0.09	grave_info	0.05	rumour	0.01
has kip	remains_found	-0.08	battle_account	0.11	event	0.42
has kip hoi	seek_grave	-0.11	comrade_tip	-0.12	grave_info	0.21	event	0.02
has km	seek_grave	-0.23	comrade_tip	0.39	remains_found	0.13	registry	0.03	enemy_report	-0.04	foreign_tip	-0.12	rumour	0.13	event	0.15
has kn	seek_grave	0.21	grave_info	-0.03	registry	-0.04	event	-0.01
has know	comrade_tip	0.18	grave_info	0.05	relics	0.2	battle_account	-0.16	enemy_report	-0.45	foreign_tip	-0.02	rumour	0.52	not_dead	-0.05
has ko	seek_grave	-0.17	comrade_tip	0.16	remains_found	-0.59	relics	-0.09	battle_account	-0.44	foreign_tip	-0.25	request_recognition	0.17	not_dead	-0.1	event	0.46
has ko a	seek_grave	0.26	grave_info	-0.28
has ko ai	seek_grave	0.03	grave_info	-0.06	event	-0.2
has ko biet	seek_grave	-0.17	rumour	0.2
has ko co	seek_grave	-0.62	request_recognition	0.03	event	0.16
has ko nia	grave_info	-0.24	battle_account	-0.02	event	0.09
has ko phai	seek_grave	0.09	comrade_tip	0.32	event	-0.2
has ko ro	grave_info	0.12	event	0.1
has kon	seek_grave	0.01	comrade_tip	0.04	grave_info	-0.35	relics	-0.15	registry	-0.11	battle_account	0.03	scam_report	0.1	request_recognition	0.49	event	-0.43
has kon tum	comrade_tip	0.16	grave_info	-0.39	relics	-0.12	registry	-0.1	scam_report	0.11	request_recognition	0.2	event	-0.35
has kong	grave_info	-0.03	remains_found	0.27	event	-0.2
has kontum	grave_info	0.05	battle_account	-0.02
has kpa	relics	-0.06	dna_question	0.05
has krong	seek_grave	0.17	comrade_tip	-0.39	grave_info	0.19	remains_found	0.01	battle_account	-0.11	request_recognition	0.11	not_dead	0.18	event	0.11
has ksor	grave_info	0.15	request_recognition	-0.07	event	-0.09
has kt	seek_grave	0.02	comrade_tip	-0.23	grave_info	-0.23	relics	0.2	event	-0.31
has ky	seek_grave	-0.19	comrade_tip	-0.34	grave_info	0.1	remains_found	-0.15	relics	0.42	registry	0.02	battle_account	-0.03	enemy_report	0.31	dna_question	-0.71	scam_report	-0.09	rumour	-0.62	request_recognition	0.44	not_dead	-0.03	event	-0.15
has ky anh	seek_grave	-0.02	comrade_tip	0.08	grave_info	-0.05	remains_found	0.03	registry	-0.03	request_recognition	0.07	not_dead	0.02
has ky cua	seek_grave	-0.18	relics	0.14
has ky dau	comrade_tip	0.04	grave_info	-0.33	request_recognition	0.04
has ky hai	event	-0.08
has ky ngay	event	-0.13
has ky niem	grave_info	-0.23	relics	0.24	event	-0.5
has ky son	grave_info	0.41	event	-0.12
has ky ten	comrade_tip	0.16	grave_info	-0.08	relics	0.02	scam_report	0.08
has l	seek_grave	0.3	comrade_tip	-0.18	grave_info	0.09	remains_found	0.08	registry	-0.08	battle_account	0.36	enemy_report	-0.58	foreign_tip	0.47	dna_question	-0.38	scam_report	-0.01	event	0.13
has l a	seek_grave	0.17	comrade_tip	0.04	grave_info	0.15	relics	0.1	foreign_tip	-0.32	request_recognition	0.18	event	-0.37
has la	seek_grave	0.29	comrade_tip	-0.03	grave_info	0.28	remains_found	-0.3	registry	-0.88	battle_account	-0.27	enemy_report	-0.24	request_recognition	0.05	not_dead	-0.11	event	-0.31
has la a	relics	0.05	battle_account	0.04	request_recognition	0.11	event	0.01
has la ai	battle_account	0.17	not_dead	0.1	event	0.47
has la anh	comrade_tip	-0.09	grave_info	0.27	remains_found	0.26	relics	-0.71	registry	0.05	battle_account	-0.07	scam_report	-0.11	not_dead	0.17	event	0.04
has la ba	comrade_tip	0.05	grave_info	0.28	event	0.39
has la bac	seek_grave	0.1	comrade_tip	0.08	grave_info	-0.18	relics	0.17	registry	-0.2	request_recognition	-0.12	event	-0.19
has la ban	seek_grave	0.28	comrade_tip	-0.23
has la be	seek_grave	0.06	event	-0.12
has la bi	battle_account	0.18	event	0.07
has la bo	comrade_tip	-0.42	grave_info	0.94	remains_found	0.09	relics	0.37	battle_account	-0.24	event	0.31
has la bui	seek_grave	0.18	grave_info	-0.18	request_recognition	-0.16	not_dead	0.21
has la can	relics	0.22
has la cau	seek_grave	0.04	battle_account	-0.04
has la chau	comrade_tip	-0.13	grave_info	-0.23	registry	-0.06	battle_account	0.31	event	0.3
has la chi	seek_grave	-0.12	grave_info	0.16	registry	0.07	battle_account	-0.04	dna_question	0.11	not_dead	0.18	event	-0.15
has la chien	comrade_tip	0.12
has la chinh	battle_account	-0.36	event	-0.47
has la chu	seek_grave	0.2	comrade_tip	-0.1	grave_info	0.08	battle_account	0.02	dna_question	0.1
has la co	seek_grave	-0.16	comrade_tip	-0.05	grave_info	0.46	rumour	0.11	request_recognition	0.15
has la con	seek_grave	0.17	grave_info	-0.2	battle_account	-0.36	scam_report	-0.08	not_dead	-0.1	event	-0.43
has la cong	seek_grave	0.58	comrade_tip	-0.14	grave_info	-0.45	foreign_tip	0.05	rumour	0.13	request_recognition	-0.07	event	-0.07
has la cu	seek_grave	0.15	comrade_tip	-0.26	relics	0.21	event	0.01
has la cua	seek_grave	-0.12	grave_info	-0.37	scam_report	0.04	rumour	0.07
has la cuu	seek_grave	-0.24	grave_info	-0.12	relics	0.04	battle_account	0.06	request_recognition	0.02
has la dai	comrade_tip	0.19	grave_info	-0.34	battle_account	0.14	foreign_tip	0.01	event	-0.22
has la dam	seek_grave	0.07	comrade_tip	-0.02
has la dan	seek_grave	-0.27	comrade_tip	-0.04	grave_info	0.29	rumour	0.01
has la dang	comrade_tip	-0.19
has la danh	comrade_tip	0.02	grave_info	0.18	event	-0.06
has la dau	seek_grave	-0.06	not_dead	-0.03
has la di	seek_grave	-0.29
has la dinh	comrade_tip	-0.13	grave_info	0.82	request_recognition	0.03	event	0.01
has la do	seek_grave	0.73	comrade_tip	-0.53	grave_info	-0.23
has la doan	seek_grave	0.36	grave_info	-0.28
has la doi	grave_info	-0.16	relics	0.05
has la don	seek_grave	0.04
has la dong	comrade_tip	-0.18	grave_info	0.12	event	-0.19
has la du	comrade_tip	-0.2	grave_info	0.18	battle_account	-0.17	event	-0.1
has la duong	registry	0.06	battle_account	-0.11
has la em	seek_grave	0.39	comrade_tip	-0.32	grave_info	-0.3	relics	-0.13	dna_question	0.15	event	-0.11
has la giao	battle_account	0.08
has la ha	comrade_tip	-0.07	grave_info	-0.34	battle_account	0.26	dna_question	0.12	rumour	0.01	request_recognition	0.4
has la hai	seek_grave	0.03	scam_report	0.11	event	-0.15
has la ho	seek_grave	-0.04	comrade_tip	0.39	rumour	0.09	event	-0.07
has la hoang	seek_grave	-0.06	comrade_tip	-0.1	grave_info	0.02	remains_found	-0.08	request_recognition	0.3	event	-0.09
has la huynh	seek_grave	0.18	comrade_tip	0.06	grave_info	-0.14
has la khong	grave_info	-0.03	event	-0.33
has la khu	grave_info	-0.14	enemy_report	0.05	rumour	0.04
has la la	comrade_tip	-0.12	grave_info	-0.05	battle_account	0.05
has la lai	seek_grave	0.02	comrade_tip	-0.04	grave_info	0.09
has la lam	grave_info	-0.18	scam_report	0.18
has la le	seek_grave	0.11	grave_info	0.4	registry	-0.05	battle_account	0.15
has la liet	seek_grave	-0.05	comrade_tip	-0.33	grave_info	-0.53	remains_found	-0.11	scam_report	0.25	request_recognition	0.45	event	-0.8
has la linh	seek_grave	0.09	comrade_tip	-0.32	relics	0.02	enemy_report	0.19	foreign_tip	0.03	rumour	0.21	request_recognition	-0.03	event	0.01
has la lo	seek_grave	0.16	comrade_tip	0.27	grave_info	0.04	battle_account	-0.05	request_recognition	-0.03
has la ls	grave_info	-0.07	request_recognition	-0.19
has la luong	grave_info	-0.02
has la luu	seek_grave	0.19	grave_info	-0.18	relics	-0.04	scam_report	0.06	event	-0.07
has la ly	request_recognition	0.15
has la ma	seek_grave	-0.05	comrade_tip	0.15	grave_info	0.05	dna_question	0.01	event	-0.03
has la mai	seek_grave	-0.02	comrade_tip	0.26	grave_info	-0.02	relics	0.06	event	-0.15
has la mat	grave_info	-0.09	event	-0.07
has la me	seek_grave	-0.55	comrade_tip	0.05	relics	0.04
has la mo	seek_grave	-0.01	grave_info	0.25	registry	-0.09	foreign_tip	0.17	rumour	0.5	event	0.6
has la mot	seek_grave	0.02	comrade_tip	-0.11	registry	0.05	battle_account	0.06	scam_report	0.11
has la nam	comrade_tip	-0.24	battle_account	0.01	foreign_tip	0.18	event	-0.11
has la ngay	grave_info	0.05	event	-0.1
has la nghiem	seek_grave	0.13	comrade_tip	-0.05
has la ngo	grave_info	-0.14	enemy_report	0.09
has la nguoi	seek_grave	-0.17	comrade_tip	0.31	remains_found	-0.52	relics	0.07	dna_question	-0.11	not_dead	0.39	event	-0.18
has la nguyen	comrade_tip	0.5	registry	-0.18	battle_account	-0.19	dna_question	0.05	request_recognition	-0.06	event	-0.48
has la nha	seek_grave	-0.43	comrade_tip	0.22	grave_info	0.07	scam_report	0.22	event	0.19
has la nong	comrade_tip	0.13
has la nu	comrade_tip	0.09	grave_info	-0.19	registry	-0.19
has la o	grave_info	-0.07	rumour	0.04
has la ong	seek_grave	0.34	comrade_tip	-0.34	grave_info	-0.24	remains_found	0.02	relics	-0.07	registry	0.09	battle_account	0.01	rumour	-0.36	event	-0.21
has la pham	seek_grave	0.41	grave_info	-0.21	registry	0.19	battle_account	-0.1	request_recognition	-0.15	event	-0.38
has la phan	seek_grave	0.11	comrade_tip	0.02	registry	-0.09	battle_account	-0.13	event	-0.36
has la phung	seek_grave	0.12	grave_info	-0.1	event	-0.01
has la quach	comrade_tip	-0.2
has la quan	seek_grave	-0.15	grave_info	0.22	battle_account	-0.14
has la quang	grave_info	0.07
has la quy	seek_grave	0.14	comrade_tip	-0.2	battle_account	0.19
has la ro	grave_info	0.03
has la sai	grave_info	0.13
has la sau	grave_info	-0.03	battle_account	0.05	event	0.33
has la sinh	seek_grave	-0.3	comrade_tip	0.17	grave_info	-0.05	event	0.17
has la son	registry	0.12
has la ta	battle_account	0.04
has la tai	seek_grave	-0.22	grave_info	0.23	request_recognition	0.03	event	0.12
has la ten	seek_grave	0.1
has la thach	grave_info	0.18
has la than	remains_found	0.02
has la thang	seek_grave	-0.19	not_dead	0.02
has la thay	comrade_tip	-0.36	not_dead	0.11	event	0.03
has la thi	registry	0.07	event	0.46
has la tho	comrade_tip	-0.05	grave_info	0.01
has la thu	seek_grave	0.5	grave_info	-0.25	event	-0.25
has la thuong	seek_grave	-0.08	grave_info	0.26	event	0.09
has la tieu	seek_grave	-0.16	grave_info	0.1	request_recognition	0.13	event	-0.17
has la to	seek_grave	0.31	grave_info	-0.47	foreign_tip	0.03	request_recognition	0.05	event	-0.11
has la toi	grave_info	-0.18	battle_account	-0.1	event	-0.34
has la tong	comrade_tip	-0.08	grave_info	-0.06
has la tram	seek_grave	-0.2	registry	0.05
has la tran	grave_info	-0.24	remains_found	0.24	relics	-0.09	registry	-0.04	battle_account	0.03	event	0.02
has la trieu	grave_info	0.01
has la trinh	comrade_tip	-0.08	grave_info	0.36
has la trung	seek_grave	0.2	comrade_tip	-0.02	scam_report	0.01
has la truong	seek_grave	0.18	comrade_tip	-0.01	registry	0.01	event	-0.2
has la tu	grave_info	0.12	dna_question	-0.01	event	0.02
has la ut	seek_grave	-0.36	comrade_tip	0.44	event	-0.14
has la van	grave_info	-0.38	remains_found	-0.08	registry	0.19	not_dead	0.36
has la vi	comrade_tip	-0.31	battle_account	0.07	event	0.2
has la vo	grave_info	0.47	request_recognition	0.24
has la vu	comrade_tip	0.53	grave_info	0.02	relics	0.09	event	0.02
has la vuong	seek_grave	-0.29	comrade_tip	0.06	grave_info	0.32
has la xa	comrade_tip	0.19	battle_account	0.12	event	0.28
has la y	seek_grave	0.17	grave_info	-0.12	rumour	0.02
has lac	seek_grave	-0.13	comrade_tip	0.22	grave_info	-0.03	remains_found	-0.21	registry	-0.04	battle_account	-0.15	enemy_report	0.11	rumour	-0.01	request_recognition	-0.06	not_dead	0.06	event	-0.25
has lac cho	comrade_tip	-0.16	grave_info	0.22
has lac cua	comrade_tip	0.24
has lac don	seek_grave	-0.04	grave_info	-0.54	not_dead	0.53
has lac son	seek_grave	0.2	comrade_tip	0.08	request_recognition	-0.02
has lac toi	battle_account	0.14	event	0.08
has lach	grave_info	0.25	relics	-0.14	battle_account	-0.16	request_recognition	-0.08	event	-0.21
has lai	seek_grave	-0.09	comrade_tip	-0.21	grave_info	-0.06	remains_found	-0.06	relics	0.24	registry	0.09	battle_account	0.49	enemy_report	0.04	dna_question	-0.29	scam_report	-0.06	rumour	0.39	not_dead	-0.14	event	0.53
has lai anh	seek_grave	0.19	comrade_tip	-0.27
has lai ba	seek_grave	0.11	comrade_tip	-0.16	registry	0.01	event	0.35
has lai chau	comrade_tip	0.39	grave_info	-0.04	relics	0.34	event	-0.35
has lai cho	seek_grave	0.06	comrade_tip	-0.28	grave_info	0.34	relics	0.13	scam_report	-0.01	not_dead	0.05	event	0.06
has lai chon	grave_info	-0.02
has lai co	grave_info	-0.11	dna_question	0.2	event	-0.27
has lai cua	comrade_tip	-0.01	grave_info	-0.04	not_dead	0.12
has lai de	comrade_tip	0.02	grave_info	0.08	registry	-0.04	event	-0.49
has lai do	comrade_tip	0.19	battle_account	-0.17	event	-0.08
has lai duoc	battle_account	-0.01
has lai ghi	seek_grave	0.31	dna_question	0.04
has lai khong	seek_grave	-0.57	grave_info	-0.13	relics	0.14	battle_account	0.11	rumour	0.13	request_recognition	0.07
has lai la	seek_grave	0.35	comrade_tip	-0.13	battle_account	0.02	event	0.04
has lai loi	seek_grave	-0.48	comrade_tip	0.16	battle_account	-0.01	rumour	0.1	event	-0.33
has lai may	event	-0.03
has lai mot	seek_grave	0.06	grave_info	-0.11	relics	0.04	event	-0.01
has lai nam	comrade_tip	0.35	event	-0.12
has lai o	seek_grave	-0.12	comrade_tip	-0.44	grave_info	0.07	relics	0.09	battle_account	0.05
has lai roi	comrade_tip	0.1	battle_account	-0.06	event	0.63
has lai so	comrade_tip	-0.22	grave_info	0.53	event	-0.06
has lai ten	rumour	0.09
has lai the	grave_info	-0.09	battle_account	0.09	event	-0.28
has lai thi	grave_info	0.35	relics	0.01
has lai toi	seek_grave	-0.13	relics	0.27	event	0.08
has lai trong	seek_grave	-0.04	battle_account	0.09	event	0.21
has lai tu	grave_info	-0.17	rumour	0.06	event	-0.01
has lai van	grave_info	-0.05	registry	0.04	scam_report	0.35
has lai xe	comrade_tip	0.03
has lak	scam_report	0.07	request_recognition	-0.03	event	-0.28
has lam	seek_grave	-0.23	comrade_tip	-0.04	grave_info	-0.05	remains_found	-0.02	relics	0.17	registry	-0.31	battle_account	0.12	enemy_report	-0.04	foreign_tip	-0.41	dna_question	0.16	scam_report	0.12	rumour	-0.04	request_recognition	0.7	not_dead	0.3	event	-0.23
has lam bia	seek_grave	-0.13	grave_info	-0.11	rumour	0.09	request_recognition	0.12	event	-0.3
has lam chu	seek_grave	-0.16	comrade_tip	0.36	event	0.14
has lam chung	seek_grave	-0.67	comrade_tip	-0.05	grave_info	-0.65	request_recognition	1	event	-0.22
has lam co	comrade_tip	-0.04
has lam dau	seek_grave	-0.24	comrade_tip	0.06	grave_info	0.21	event	0.12
has lam don	seek_grave	-0.04	request_recognition	0.3	event	-0.02
has lam dong	seek_grave	0.06	comrade_tip	-0.11	remains_found	0.06	event	0.05
has lam duong	comrade_tip	-0.03	grave_info	-0.33	relics	0.13	foreign_tip	0.12	event	0.14
has lam gi	seek_grave	-0.02	scam_report	0.1	event	-0.01
has lam giao	seek_grave	0.25	comrade_tip	-0.2	grave_info	0.08
has lam gio	seek_grave	0.17	comrade_tip	-0.1	grave_info	-0.3	not_dead	0.05
has lam ho	seek_grave	-0.13	comrade_tip	0.12	grave_info	-0.48	registry	-0.02	request_recognition	0.35	event	-0.07
has lam lai	seek_grave	-0.05	grave_info	0.28	request_recognition	0.44
has lam le	seek_grave	-0.42	grave_info	0.26	relics	-0.06	not_dead	0.22	event	-0.06
has lam lien	seek_grave	0.16	comrade_tip	0.05	grave_info	-0.16
has lam mo	seek_grave	0.31	comrade_tip	0.3	grave_info	-0.24
has lam nguoi	seek_grave	0.3	battle_account	-0.04
has lam nha	seek_grave	-0.17	grave_info	-0.4	battle_account	0.26	rumour	0.07	request_recognition	0.01
has lam o	seek_grave	0.47	grave_info	-0.62	dna_question	0.06	request_recognition	-0.03	event	-0.11
has lam quan	seek_grave	-0.28	grave_info	0.08
has lam roi	grave_info	-0.27	dna_question	0.11
has lam thao	comrade_tip	0.21	dna_question	0.03
has lam thi	seek_grave	0.16	comrade_tip	-0.08	grave_info	0.26
has lam tho	comrade_tip	-0.09	grave_info	0.06	event	-0.01
has lam toi	seek_grave	-0.38	grave_info	-0.2	battle_account	0.08
has lam truong	seek_grave	0.33	grave_info	-0.12
has lam van	seek_grave	0.34	foreign_tip	0.04	event	0.19
has lam y	seek_grave	0.2	comrade_tip	-0.07	event	-0.2
has lan	seek_grave	0.55	comrade_tip	-0.05	grave_info	-0.33	remains_found	0.11	relics	-0.03	registry	-0.27	enemy_report	-0.36	dna_question	-0.06	scam_report	-0.37	rumour	0.22	request_recognition	0.23	not_dead	-0.05	event	-0.18
has lan cuoi	grave_info	-0.06	rumour	0.11
has lan khong	seek_grave	0.33	comrade_tip	0.14	grave_info	-0.01
has lan nao	seek_grave	0.02	battle_account	0.06	event	-0.08
has lan roi	seek_grave	0.07	comrade_tip	-0.1	grave_info	-0.23
has lang	seek_grave	0.13	comrade_tip	-0.2	remains_found	-0.32	relics	-0.36	registry	0.15	battle_account	0.22	foreign_tip	0.04	dna_question	-0.25	scam_report	-0.37	rumour	0.19	request_recognition	0.23	not_dead	-0.5	event	0.56
has lang chon	seek_grave	-0.03	comrade_tip	-0.03	grave_info	0.35	battle_account	0.12	event	0.13
has lang co	seek_grave	0.14	comrade_tip	0.18
has lang dong	event	-0.08
has lang giang	event	-0.2
has lang ha	seek_grave	-0.1	comrade_tip	0.01	event	-0.2
has lang nhu	foreign_tip	0.06	event	-0.18
has lang plei	seek_grave	0.06	event	0.08
has lang son	seek_grave	-0.31	comrade_tip	0.04	grave_info	0.46	relics	-0.1	battle_account	-0.02	foreign_tip	0.41	dna_question	0.15	event	0.21
has lang toi	seek_grave	-0.04	grave_info	-0.03	event	-0.02
has lang vay	seek_grave	0.19	event	-0.09
has lanh	seek_grave	-0.21	comrade_tip	-0.16	grave_info	0.18	remains_found	-0.03	relics	0.04	battle_account	0.08	foreign_tip	-0.22	dna_question	-0.06	request_recognition	-0.12
has lao	seek_grave	0.22	comrade_tip	0.06	registry	0.03	battle_account	-0.37	enemy_report	-0.4	foreign_tip	-0.1	dna_question	-0.25	scam_report	-0.48	rumour	-0.58	request_recognition	-0.15	not_dead	0.56	event	-0.34
has lao bao	comrade_tip	-0.2	relics	0.3	foreign_tip	0.13
has lao cai	seek_grave	-0.13	comrade_tip	0.12	relics	-0.11	not_dead	0.04	event	-0.55
has lao dong	seek_grave	-0.15	grave_info	0.24	request_recognition	0.16
has laos	comrade_tip	-0.21	grave_info	0.43	enemy_report	-0.24	foreign_tip	-0.03	not_dead	0.07	event	-0.14
has lap	seek_grave	-0.34	comrade_tip	0.15	grave_info	-0.56	remains_found	0.25	relics	-0.35	registry	0.4	battle_account	0.32	enemy_report	-0.33	foreign_tip	-0.15	dna_question	-0.1	rumour	0.32	request_recognition	0.04	not_dead	0.09	event	0.52
has lap ban	seek_grave	-0.13	grave_info	-0.24	not_dead	0.14
has lap bien	registry	-0.03	request_recognition	0.13	event	0.15
has lap dat	comrade_tip	-0.05	grave_info	0.72	battle_account	0.09	event	0.02
has lap lai	comrade_tip	-0.19	event	0.17
has lap le	battle_account	0.05
has lap thach	seek_grave	-0.17	comrade_tip	0.34	grave_info	-0.04	registry	0.04	battle_account	-0.05
has last	seek_grave	0.34	remains_found	0.34	relics	0.62	registry	-0.06	battle_account	-0.11	enemy_report	-0.4	foreign_tip	-0.34	event	-0.24
has lat	seek_grave	-0.18	comrade_tip	0.18	grave_info	0.16	remains_found	-0.13	registry	-0.02	request_recognition	0.01	event	0.04
has late	seek_grave	-0.52	comrade_tip	-0.01	relics	0.22	enemy_report	0.13	event	0.01
has later	seek_grave	0.17	comrade_tip	0.26	grave_info	-0.17	foreign_tip	-0.01	rumour	0.08	request_recognition	0.09
has lau	comrade_tip	-0.09	grave_info	-0.28	remains_found	0.1	relics	-0.26	registry	-0.25	battle_account	0.11	scam_report	-0.14	rumour	0.21	request_recognition	-0.29	not_dead	0.02	event	0.41
has lay	seek_grave	-0.49	comrade_tip	-0.09	grave_info	-0.42	remains_found	-0.03	registry	-0.57	battle_account	0.24	enemy_report	-0.02	foreign_tip	-0.67	dna_question	1.01	scam_report	0.15	rumour	-0.67	request_recognition	-0.51	not_dead	0.34	event	0.16
has lay chong	seek_grave	-0.13	comrade_tip	0.3	grave_info	0.03
has lay cot	seek_grave	0.28	grave_info	-0.14	event	-0.13
has lay duoc	seek_grave	-0.07	comrade_tip	-0.51	grave_info	-0.04	battle_account	0.26	dna_question	0.24	event	0.06
has lay gao	grave_info	-0.02
has lay mau	seek_grave	-1.4	comrade_tip	-0.21	grave_info	-0.19	relics	-0.43	dna_question	1.33	scam_report	-0.55	rumour	-0.16	request_recognition	-0.17	not_dead	-0.03
has lay ngay	comrade_tip	-0.13	request_recognition	0.13
has lay nhau	seek_grave	0.47	request_recognition	-0.05
has lay nuoc	comrade_tip	0.13	grave_info	0.32	battle_account	-0.02	event	-0.26
has lay ten	comrade_tip	-0.04	request_recognition	0.03
has lay tien	comrade_tip	-0.12	relics	0.62
has lay vo	seek_grave	-0.2	comrade_tip	-0.03	battle_account	-0.35	not_dead	0.68	event	-0.43
has lay xac	comrade_tip	0.45	grave_info	-0.58	rumour	0.09	event	0.08
has le	seek_grave	-0.38	comrade_tip	0.13	grave_info	0.17	remains_found	-0.09	relics	-0.18	registry	-0.13	battle_account	-0.08	enemy_report	0.14	foreign_tip	0.19	scam_report	0.11	not_dead	0.09	event	0.11
has le anh	comrade_tip	0.04	grave_info	-0.24	rumour	0.01
has le ba	event	0.06
has le canh	seek_grave	0.23	comrade_tip	-0.09
has le chan	grave_info	-0.02	relics	-0.02	battle_account	-0.04	dna_question	0.11	request_recognition	0.11	event	-0.1
has le cong	seek_grave	0.09	grave_info	-0.22	relics	0.13	registry	0.13	not_dead	0.04
has le dinh	seek_grave	-0.49	enemy_report	0.04	scam_report	0.04
has le duc	seek_grave	-0.15	comrade_tip	0.3
has le huu	seek_grave	-0.21	dna_question	0.24	event	0.07
has le khac	comrade_tip	0.38	battle_account	0.13
has le loi	grave_info	0.21	event	0.22
has le minh	battle_account	0.22
has le quang	grave_info	-0.09
has le thanh	seek_grave	-0.12	grave_info	0.21
has le thi	seek_grave	0.14	relics	0.06	battle_account	-0.04	dna_question	-0.26
has le thuy	comrade_tip	-0.02
has le trong	comrade_tip	-0.18	event	0.35
has le truy	not_dead	0.3	event	0.15
has le van	registry	-0.29	foreign_tip	0.12	request_recognition	0.27	event	0.06
has le xuan	comrade_tip	-0.02	grave_info	-0.14	rumour	0.09	not_dead	0.12	event	-0.06
has leader	seek_grave	-0.17	grave_info	-0.52	enemy_report	0.64	foreign_tip	-0.3	event	0.14
has left	seek_grave	0.01	comrade_tip	0.28	registry	-0.07	battle_account	-0.19	enemy_report	-0.04	event	-0.03
has len	seek_grave	0.33	comrade_tip	-0.22	remains_found	0.32	relics	-0.49	registry	-0.82	enemy_report	-0.33	foreign_tip	-0.3	dna_question	-0.24	scam_report	0.01	rumour	-0.85	request_recognition	0.27	not_dead	-0.28	event	-0.05
has len bo	comrade_tip	0.07
has len chon	grave_info	0.04	registry	0.12
has len duoc	seek_grave	-0.02	grave_info	-0.38	remains_found	0.22	relics	0.1	event	0.08
has len duong	seek_grave	0.51	comrade_tip	-0.24	relics	0.06
has len lay	grave_info	0.08	event	-0.21
has len nghia	battle_account	0.06	event	0.19
has len thay	seek_grave	-0.21	comrade_tip	0.11
has len thi	event	-0.24
has lenh	seek_grave	0.69	comrade_tip	-0.15	grave_info	-0.2	battle_account	0.02	event	-0.1
has leo	event	0.49
has les	seek_grave	-0.11	comrade_tip	-0.16	grave_info	-0.27	relics	0.06	battle_account	0.35	enemy_report	0.19	foreign_tip	0.15	event	0.91
has let	seek_grave	-0.31	grave_info	0.02	event	0.12
has letter	relics	0.15
has letters	seek_grave	-0.06	grave_info	0.28	remains_found	0.33	relics	-0.16	enemy_report	-0.04	request_recognition	0.05	event	0.02
has leu	grave_info	0.06	battle_account	0.01
has lh	grave_info	0.03	relics	-0.07	registry	-0.16
has lich	seek_grave	-0.02	comrade_tip	-0.5	relics	0.08	registry	0.39	battle_account	0.52	request_recognition	0.04	event	0.37
has lich nam	seek_grave	0.13	request_recognition	0.13	event	0.08
has liem	seek_grave	0.02	comrade_tip	0.16	grave_info	-0.14	relics	-0.01	registry	-0.05	battle_account	-0.37	event	-0.2
has lien	seek_grave	-0.17	comrade_tip	-0.17	grave_info	0.29	relics	0.17	registry	0.27	enemy_report	0.05	foreign_tip	-0.55	dna_question	-0.33	rumour	-0.11	request_recognition	-0.09	not_dead	-0.27
has lien he	comrade_tip	-0.34	relics	0.34	registry	-0.13	scam_report	-0.15
has lien lac	comrade_tip	0.25	grave_info	0.06	registry	0.26	battle_account	-0.23	not_dead	-0.13
has lien son	seek_grave	0.1	event	0.06
has liet	seek_grave	-0.08	comrade_tip	-0.2	grave_info	0.03	remains_found	-0.08	relics	-0.06	registry	-0.1	battle_account	-0.43	enemy_report	-0.45	foreign_tip	-0.1	scam_report	-0.05	rumour	0.13	request_recognition	0.24	not_dead	0.18	event	-0.13
has liet si	comrade_tip	-0.71	remains_found	-0.05	relics	-0.01	registry	-0.06	battle_account	-0.36	enemy_report	-0.41	foreign_tip	-0.08	rumour	0.19	request_recognition	0.31	not_dead	0.23	event	-0.43
has liet sy	grave_info	0.37	event	0.3
has lieu	comrade_tip	-0.35	grave_info	-0.16	relics	0.03	battle_account	0.03	enemy_report	0.4	rumour	-0.06	event	0.21
has lieutenant	comrade_tip	-0.39	grave_info	0.04	relics	-0.58	battle_account	0.18	rumour	0.09
has like	grave_info	0.07	foreign_tip	-0.1
has lim	seek_grave	-0.35	grave_info	-0.05	battle_account	-0.01	foreign_tip	0.29	event	-0.22
has lin	seek_grave	0.53	comrade_tip	-0.28	grave_info	-0.1	battle_account	0.3	request_recognition	-0.08	event	0.42
has line	seek_grave	-0.04	battle_account	0.37	foreign_tip	-0.17
has linh	seek_grave	0.04	comrade_tip	-0.11	grave_info	-0.16	remains_found	-0.24	battle_account	0.17	enemy_report	0.15	foreign_tip	0.36	dna_question	-0.17	rumour	0.54	request_recognition	0.3	event	0.14
has linh bao	seek_grave	0.02	grave_info	0.53	battle_account	-0.19	enemy_report	0.06	event	-0.66
has linh cong	grave_info	0.19	event	0.04
has linh dac	seek_grave	0.5	comrade_tip	-0.1
has linh dai	grave_info	-0.4	dna_question	0.03	event	-0.09
has linh hai	comrade_tip	0.08	event	0.4
has linh my	seek_grave	-0.3	enemy_report	0.22	foreign_tip	0.22	event	0.16
has linh nam	comrade_tip	-0.16
has linh su	comrade_tip	0.08	remains_found	-0.03	relics	0.13	event	-0.04
has linh thong	seek_grave	-0.26	grave_info	0.3	battle_account	0.05	event	0.45
has linh trung	comrade_tip	-0.13	grave_info	0.52	event	0.38
has linh tu	comrade_tip	-0.02
has list	seek_grave	-0.01	battle_account	0.05	enemy_report	0.03	foreign_tip	-0.14	dna_question	0.12	not_dead	0.08	event	0.15
has live	seek_grave	0.23	comrade_tip	0.08	grave_info	-0.04	relics	-0.11	event	-0.29
has live in	seek_grave	0.27	foreign_tip	-0.12
has lived	grave_info	0.47	battle_account	0.01	foreign_tip	-0.37	not_dead	0.09	event	0.11
has lives	comrade_tip	0.28	grave_info	-0.03	relics	-0.01	request_recognition	0.07
has lo	seek_grave	-0.3	comrade_tip	-0.22	grave_info	0.45	remains_found	0.54	relics	0.51	registry	0.17	battle_account	-0.28	foreign_tip	-0.67	dna_question	-0.38	scam_report	0.06	rumour	-0.01	request_recognition	-0.09	not_dead	-0.17
has lo c	seek_grave	-0.41	comrade_tip	-0.21	grave_info	0.5
has lo cao	battle_account	-0.36
has lo cot	battle_account	0.07
has lo gach	seek_grave	-0.18	comrade_tip	0.17	remains_found	-0.04	rumour	0.09	event	0.4
has lo o	seek_grave	0.29	grave_info	-0.08
has lo penicillin	comrade_tip	-0.06	grave_info	-0.35	relics	0.29	event	0.3
has lo ra	comrade_tip	-0.16	grave_info	-0.22	remains_found	0.2	event	0.19
has lo thi	grave_info	-0.03	registry	0.19	event	-0.34
has lo van	grave_info	0.15	battle_account	-0.45	enemy_report	-0.02
has loa	seek_grave	-0.01	grave_info	-0.5	remains_found	0.15	dna_question	0.05
has loan	seek_grave	0.05	comrade_tip	-0.19	grave_info	-0.2	remains_found	-0.08	relics	0.12	registry	-0.08	battle_account	0.02	enemy_report	0.06	not_dead	0.01	event	0.02
has loc	comrade_tip	0.09	grave_info	-0.12	remains_found	-0.08	relics	-0.15	registry	0.52	battle_account	-0.37	enemy_report	-0.18	foreign_tip	0.23	dna_question	-0.06	rumour	-0.11	event	-0.03
has loc binh	seek_grave	0.52	comrade_tip	-0.42	battle_account	0.07	event	0.43
has loc ninh	comrade_tip	0.33	grave_info	-0.42	relics	-0.1	battle_account	-0.07	rumour	0.12	request_recognition	-0.03
has local	seek_grave	0.14	remains_found	0.01	foreign_tip	0.06
has loi	seek_grave	-0.04	comrade_tip	-0.04	grave_info	0.44	remains_found	0.28	relics	-0.34	registry	-0.45	enemy_report	0.25	foreign_tip	0.25	dna_question	-0.31	scam_report	-0.28	rumour	-0.38	not_dead	-0.62	event	0.3
has loi anh	seek_grave	0.27	comrade_tip	-0.01
has loi ke	seek_grave	-0.1	comrade_tip	-0.03	battle_account	0.14	event	0.19
has loi o	seek_grave	-0.19	comrade_tip	0.19	battle_account	0.1
has loi ong	seek_grave	0.44	relics	0.14
has loi ra	seek_grave	-0.14	comrade_tip	0.02	grave_info	-0.4	remains_found	0.26	relics	-0.08	event	0.43
has loi toi	seek_grave	0.43
has lon	comrade_tip	-0.47	grave_info	0.45	registry	-0.06	dna_question	0.04	event	-0.19
has long	seek_grave	-0.24	comrade_tip	0.15	grave_info	0.06	remains_found	0.27	relics	-0.13	registry	0.02	battle_account	-0.36	enemy_report	-0.48	foreign_tip	0.36	dna_question	-0.05	rumour	0.04	not_dead	-0.39
has long an	comrade_tip	0.33	registry	-0.04	foreign_tip	0.15	dna_question	0.03	request_recognition	-0.06	event	-0.37
has long co	seek_grave	0.05	event	0.09
has long dai	seek_grave	-0.15	comrade_tip	0.03	grave_info	0.53	battle_account	-0.04	event	-0.1
has long dien	grave_info	-0.09	foreign_tip	0.23	event	0.27
has long ho	comrade_tip	0.17	grave_info	-0.13	rumour	0.08
has long khanh	grave_info	-0.01	request_recognition	0.02
has long quang	seek_grave	0.06
has looking	remains_found	0.05	enemy_report	-0.02	event	-0.16
has looking for	remains_found	0.07	relics	0.02	event	-0.11
has lop	seek_grave	0.14	comrade_tip	0.01	grave_info	-0.08	remains_found	0.04	registry	0.28	battle_account	-0.16	dna_question	-0.05
has lost	grave_info	-0.29	registry	-0.03	enemy_report	0.18	foreign_tip	0.28	request_recognition	0.11	event	0.09
has lot	seek_grave	-0.13	comrade_tip	-0.01	grave_info	0.26	relics	0.24	registry	-0.06	event	0.08
has ls	seek_grave	-0.35	comrade_tip	-0.39	grave_info	0.26	remains_found	-0.01	battle_account	-0.47	enemy_report	-0.14	foreign_tip	-0.26	rumour	-0.51	event	-0.02
has ls bui	seek_grave	0.14	grave_info	-0.39	event	-0.13
has ls do	grave_info	-0.05
has ls le	seek_grave	-0.04	grave_info	0.38	event	0.13
has ls nguyen	grave_info	-0.19	request_recognition	0.14
has ls pham	event	0.08
has ls tran	dna_question	0.11
has ls vu	seek_grave	-0.24	grave_info	0.46	event	0.48
has lt	seek_grave	-0.17	comrade_tip	-0.35	grave_info	-0.38	enemy_report	0.19	event	0.41
has lu	comrade_tip	-0.31	grave_info	0.63	relics	-0.06	registry	-0.22	battle_account	0.17	enemy_report	0.18	not_dead	0.4	event	0.15
has lu cuon	seek_grave	0.01	comrade_tip	-0.19	relics	0.03	event	0.05
has lu doan	seek_grave	-0.03	comrade_tip	-0.1	battle_account	0.1	enemy_report	0.14
has lu lu	seek_grave	-0.17	not_dead	0.34
has lua	seek_grave	0.05	comrade_tip	0.17	grave_info	-0.11	remains_found	-0.07	registry	-0.05	foreign_tip	-0.03	scam_report	0.44	rumour	-0.22	request_recognition	-0.12	event	-0.3
has luan	seek_grave	-0.38	comrade_tip	0.24	grave_info	0.39	registry	0.18	dna_question	0.09
has luat	seek_grave	-0.07	registry	-0.09	event	0.04
has luc	seek_grave	0.2	comrade_tip	-0.02	grave_info	-0.14	remains_found	-0.07	battle_account	0.39	enemy_report	-0.04	scam_report	-0.31	rumour	-0.79	request_recognition	0.09	not_dead	-0.42	event	-0.27
has luc ay	seek_grave	0.16	comrade_tip	-0.01	event	-0.2
has luc dang	event	-0.05
has luc dau	comrade_tip	-0.03	grave_info	0.21
has luc di	seek_grave	0.14	grave_info	-0.3	remains_found	-0.08	registry	0.01
has luc do	grave_info	0.04	battle_account	0.16	event	-0.51
has luc ho	registry	-0.06
has luc mat	seek_grave	0.16	event	0.17
has luc nam	comrade_tip	-0.16	battle_account	0.15
has luc thi	seek_grave	0.09	grave_info	-0.13
has luc van	seek_grave	-0.2	remains_found	0.21	battle_account	0.1	dna_question	0.15	event	0.22
has lui	seek_grave	0.28	relics	-0.03	registry	-0.02	foreign_tip	-0.09	request_recognition	0.23	not_dead	0.12
has lum	event	-0.06
has lun	seek_grave	-0.35	comrade_tip	0.07	grave_info	-0.14	battle_account	0.02	rumour	0.33
has lung	seek_grave	0.16	comrade_tip	0.23	grave_info	-0.29	remains_found	0.17	scam_report	-0.02	event	0.09
has lung co	comrade_tip	-0.1	grave_info	0.18	event	0.04
has luoc	comrade_tip	-0.31	grave_info	-0.26	remains_found	0.11	event	0.33
has luoc nhom	comrade_tip	-0.01	grave_info	-0.3	remains_found	0.02	event	0.16
has luoi	seek_grave	-0.13	remains_found	0.07	battle_account	-0.23	foreign_tip	-0.04	not_dead	0.06	event	-0.1
has luom	seek_grave	-0.17	comrade_tip	0.33	grave_info	-0.01	rumour	0.06
has luon	seek_grave	0.01	comrade_tip	-0.14	remains_found	-0.15	battle_account	0.57	dna_question	-0.02	request_recognition	-0.55
has luong	seek_grave	0.21	comrade_tip	0.16	grave_info	-0.26	relics	0.07	registry	0.05	scam_report	-0.17	rumour	-0.05	request_recognition	-0.37	event	0.2
has luong thi	registry	-0.11	event	0.03
has luong van	seek_grave	-0.1	comrade_tip	0.11	registry	0.31	event	0.1
has luot	seek_grave	0.15	comrade_tip	-0.08	grave_info	0.01	event	0.01
has lut	comrade_tip	-0.16	grave_info	-0.16	rumour	0.13
has luu	seek_grave	-0.02	grave_info	-0.05	remains_found	-0.08	relics	0.02	registry	-0.11	battle_account	-0.03	enemy_report	0.11	foreign_tip	-0.29	dna_question	0.1	scam_report	0.46	rumour	-0.49	request_recognition	-0.19	event	-0.08
has luu ba	seek_grave	0.18	grave_info	0.08	foreign_tip	-0.11	event	0.36
has luu dan	comrade_tip	0.02	grave_info	-0.02	battle_account	-0.25	event	-0.32
has luu dinh	seek_grave	0.01	comrade_tip	0.25	grave_info	-0.12	battle_account	-0.19	event	-0.41
has luu nghe	not_dead	0.1
has luu quang	seek_grave	-0.32	dna_question	0.21
has luu thi	seek_grave	0.6	grave_info	-0.39	dna_question	0.02	event	-0.27
has luy	registry	-0.03	foreign_tip	0.05
has luyen	seek_grave	0.36	comrade_tip	-0.08	relics	-0.12	event	0.04
has ly	seek_grave	0.05	grave_info	0.14	remains_found	0.05	relics	-0.13	registry	-0.1	battle_account	0.28	foreign_tip	-0.42	dna_question	-0.12	rumour	-0.31	request_recognition	-0.27	event	0.36
has ly a	enemy_report	0.03	request_recognition	0.02
has ly chinh	relics	-0.08	registry	0.11	event	0.25
has ly nhan	event	0.16
has ly tac	comrade_tip	-0.29	battle_account	0.1	event	0.25
has ly van	seek_grave	0.16	comrade_tip	-0.03	battle_account	0.06	foreign_tip	-0.12
has lz	grave_info	-0.04	relics	0.19	foreign_tip	0.04
has m	seek_grave	0.8	comrade_tip	-0.41	grave_info	-0.13	registry	-0.81	battle_account	0.2	enemy_report	0.12	foreign_tip	-0.18	rumour	0.2	request_recognition	-0.05	event	0.41
has m a	seek_grave	-0.46	grave_info	0.68	relics	-0.38	battle_account	0.31	foreign_tip	-0.42	dna_question	0.08	rumour	0.19	not_dead	0.08
has ma	seek_grave	0.25	comrade_tip	0.02	remains_found	-0.46	relics	-0.71	battle_account	-0.12	enemy_report	-0.21	foreign_tip	-0.17	dna_question	0.17	scam_report	0.06	request_recognition	0.2	not_dead	0.02	event	-0.52
has ma anh	comrade_tip	0.05	grave_info	0.15
has ma bia	grave_info	-0.04	registry	0.01
has ma chua	seek_grave	-0.11	grave_info	0.12	request_recognition	-0.06	event	0.1
has ma con	seek_grave	0.72	comrade_tip	-0.27	grave_info	-0.3	request_recognition	-0.04	event	-0.49
has ma em	remains_found	0.03
has ma gio	seek_grave	-0.31
has ma khong	seek_grave	0.03	grave_info	-0.29	dna_question	0.11	scam_report	0.08	request_recognition	0.34	event	-0.58
has ma la	seek_grave	-0.14	comrade_tip	-0.17	grave_info	-0.01	battle_account	0.03	not_dead	0.16	event	-0.01
has ma mere	seek_grave	0.19	grave_info	0.15	foreign_tip	-0.11	request_recognition	0.05
has ma noi	relics	0.05
has ma o	seek_grave	-0.09	comrade_tip	0.36
has ma ong	seek_grave	-0.03	grave_info	0.08	battle_account	-0.03	rumour	0.11	request_recognition	0.21	event	-0.18
has ma thi	seek_grave	-0.38	grave_info	0.27	relics	0.01	scam_report	0.08	event	0.14
has ma thuot	registry	0.15	foreign_tip	-0.11	rumour	0.1	event	-0.18
has ma toi	seek_grave	0.41	comrade_tip	-0.36	grave_info	0.24	event	-0.17
has ma tui	seek_grave	0.01	comrade_tip	-0.29	grave_info	0.13	battle_account	0.05	rumour	-0.1	event	0.04
has ma van	comrade_tip	0.24	grave_info	0.75	battle_account	-0.33	event	-0.23
has mac	seek_grave	-0.49	comrade_tip	-0.36	grave_info	0.4	registry	-0.09	battle_account	0.28	dna_question	-0.11	request_recognition	0.03	event	0.13
has mac ao	comrade_tip	-0.16	rumour	0.18
has mac dang	seek_grave	0.12	registry	-0.08	event	-0.2
has mac thi	grave_info	0.48	registry	-0.04	event	-0.51
has mac van	comrade_tip	-0.06	event	0.03
has mach	seek_grave	0.11	event	-0.04
has made	comrade_tip	0.09	relics	-0.01	enemy_report	-0.07	not_dead	0.05
has mah	remains_found	0.16	event	0.21
has mai	seek_grave	0.14	battle_account	-0.06	enemy_report	0.12	dna_question	-0.26	scam_report	-0.01	request_recognition	-0.53	not_dead	-0.41	event	0.09
has mai chau	seek_grave	-0.06	comrade_tip	0.14	remains_found	0.19
has mai son	event	-0.31
has mai tang	comrade_tip	-0.33	grave_info	0.17	battle_account	0.13	request_recognition	-0.1	event	0.15
has mai thi	seek_grave	0.01	registry	0.06
has mai van	grave_info	-0.01	registry	0.03	battle_account	-0.04	enemy_report	0.21	event	0.07
has mai xuan	grave_info	-0.01
has mail	seek_grave	0.22	grave_info	-0.09	relics	0.02	foreign_tip	0.3	dna_question	0.07	event	-0.08
has mais	relics	0.13	battle_account	0.11	foreign_tip	-0.4
has mam	seek_grave	-0.1	comrade_tip	0.08	rumour	0.03	request_recognition	-0.01
has man	comrade_tip	0.26	grave_info	-0.23	relics	0.14	registry	0.16	battle_account	-0.3	enemy_report	-0.45	foreign_tip	0.33	scam_report	0.47	not_dead	-0.24	event	-0.3
has mang	seek_grave	-0.03	comrade_tip	-0.5	remains_found	-0.07	relics	0.41	registry	-0.3	battle_account	0.1	enemy_report	0.18	dna_question	0.01	scam_report	0.08	rumour	0.37	request_recognition	-0.67
has mang ten	seek_grave	-0.24	comrade_tip	-0.07	grave_info	0.35	scam_report	0.03	not_dead	0.02	event	0.02
has manh	seek_grave	-0.27	grave_info	-0.36	remains_found	0.73	registry	-0.02	battle_account	-0.01	enemy_report	-0.13	foreign_tip	0.25	dna_question	-0.2	request_recognition	-0.12	event	0.1
has manh coi	seek_grave	-0.02	comrade_tip	0.36	not_dead	0.04	event	-0.22
has manh giay	comrade_tip	-0.19	grave_info	-0.09	relics	0.11	event	0.27
has mao	seek_grave	0.44	comrade_tip	0.15	grave_info	-0.08	registry	-0.03	battle_account	0.04	foreign_tip	-0.23	dna_question	-0.12	scam_report	0.02	event	0.49
has map	seek_grave	-0.24	comrade_tip	-0.03	enemy_report	-0.3	foreign_tip	0.75	scam_report	0.02	rumour	-0.11	event	-0.05
has march	comrade_tip	-0.06	enemy_report	-0.27	foreign_tip	0.06	request_recognition	0.05	event	-0.07
has marines	seek_grave	-0.13	grave_info	-0.28	relics	-0.11	foreign_tip	0.65
has marked	grave_info	-0.18	remains_found	0.04	relics	-0.02	foreign_tip	0.58
has mars	seek_grave	-0.27	grave_info	0.03	remains_found	0.13	event	0.35
has mat	seek_grave	0.21	comrade_tip	-0.06	grave_info	-0.05	remains_found	-0.74	relics	0.04	registry	0.43	battle_account	0.01	enemy_report	-0.51	foreign_tip	-0.4	dna_question	-0.13	scam_report	-0.19	rumour	-0.4	not_dead	-0.39	event	-0.09
has mat anh	grave_info	-0.07
has mat ba	seek_grave	0.12	battle_account	0.18	scam_report	0.02
has mat ben	grave_info	-0.13	event	0.04
has mat bo	grave_info	-0.13	foreign_tip	0.07	event	-0.04
has mat ca	seek_grave	-0.09	grave_info	-0.18	relics	0.06
has mat cho	comrade_tip	0.48	grave_info	-0.14
has mat chon	grave_info	-0.03	not_dead	0.12
has mat co	not_dead	0.09
has mat con	grave_info	0.1	battle_account	-0.02
has mat cung	comrade_tip	0.02	grave_info	0.35
has mat dau	seek_grave	0.39	comrade_tip	-0.45	grave_info	-0.07	battle_account	0.12	event	0.08
has mat dem	seek_grave	0.29
has mat do	seek_grave	-0.09	grave_info	0.19
has mat hoi	seek_grave	0.38	comrade_tip	-0.42	registry	0.03
has mat hom	seek_grave	-0.16
has mat la	seek_grave	0.03	grave_info	0.01	battle_account	-0.02	event	-0.19
has mat lien	seek_grave	0.11
has mat luc	seek_grave	0.03
has mat mot	comrade_tip	0.06	grave_info	0.05
has mat nam	seek_grave	0.34	comrade_tip	-0.38	grave_info	-0.07	relics	0.24	battle_account	0.05	dna_question	-0.16	rumour	-0.07	request_recognition	-0.12	event	0.26
has mat ngay	seek_grave	-0.01	comrade_tip	0.04	grave_info	0.06	battle_account	-0.54	request_recognition	0.25	event	-0.41
has mat nguoi	comrade_tip	0.09	event	-0.1
has mat o	seek_grave	0.26	comrade_tip	0.18	grave_info	-0.43	relics	-0.3	registry	0.23	battle_account	0.05	rumour	-0.1	request_recognition	-0.33	event	-0.13
has mat ong	comrade_tip	0.17
has mat roi	comrade_tip	-0.1	grave_info	0.21	relics	0.07	battle_account	-0.31	request_recognition	-0.02	event	-0.14
has mat sau	seek_grave	0.13	comrade_tip	-0.24	remains_found	-0.12	relics	0.35
has mat tai	comrade_tip	0.1	grave_info	-0.14	request_recognition	0.27	event	-0.09
has mat thang	seek_grave	-0.04	comrade_tip	0.23	grave_info	-0.06	event	-0.02
has mat thi	seek_grave	0.35	grave_info	-0.21	event	-0.24
has mat tich	seek_grave	-0.11	comrade_tip	0.04	grave_info	-0.5	relics	-0.02	registry	0.28	battle_account	-0.1	request_recognition	0.28	event	-0.12
has mat toi	seek_grave	0.07	event	-0.35
has mat tran	seek_grave	0.72	grave_info	-0.2	relics	-0.02	registry	-0.17	battle_account	-0.44	request_recognition	-0.28	not_dead	-0.01	event	-0.45
has mat tren	seek_grave	0.11	comrade_tip	-0.01
has mat troi	seek_grave	-0.25	comrade_tip	0.21	grave_info	0.27	event	0.15
has mat trong	comrade_tip	0.04	battle_account	-0.03	enemy_report	0.02	event	-0.18
has mat truoc	seek_grave	0.75	grave_info	-0.4	relics	0.08
has mat vi	comrade_tip	-0.01	grave_info	-0.12	relics	0.03	registry	0.3	foreign_tip	0.04	event	0.08
has mat xac	event	0.07
has mau	seek_grave	-0.65	comrade_tip	-0.21	grave_info	-0.3	relics	-0.06	registry	-0.01	battle_account	0.22	enemy_report	-0.31	foreign_tip	-0.16	dna_question	1.61	scam_report	-0.76	request_recognition	-0.03	not_dead	-0.16	event	-0.33
has mau adn	seek_grave	-0.35	grave_info	0.04	relics	-0.09	request_recognition	-0.03
has mau cua	seek_grave	-0.22	dna_question	0.35
has mau than	seek_grave	0.22	relics	-0.25	registry	0.13	dna_question	-0.35	rumour	0.09	request_recognition	0.25
has may	grave_info	-0.19	remains_found	-0.12	registry	-0.52	battle_account	0.2	enemy_report	-0.01	foreign_tip	0.01	scam_report	-0.24	rumour	0.05	request_recognition	-0.29	event	0.16
has may anh	battle_account	0.11	rumour	0.2	event	0.2
has may ba	seek_grave	-0.14	rumour	0.14
has may bay	seek_grave	-0.01	comrade_tip	-0.22	grave_info	-0.13	remains_found	-0.36	relics	0.35	registry	-0.08	battle_account	0.3	dna_question	0.14	request_recognition	0.23	not_dead	0.03	event	0.03
has may chu	seek_grave	0.31	comrade_tip	0.14	relics	-0.05	battle_account	-0.28	not_dead	0.08	event	0.28
has may chuc	comrade_tip	0.21	event	0.02
has may co	seek_grave	0.13	comrade_tip	-0.05	grave_info	-0.04	battle_account	0.02
has may dong	seek_grave	0.06	grave_info	0.13	event	-0.19
has may hom	seek_grave	0.16	comrade_tip	-0.17	battle_account	0.11	event	0.03
has may lan	comrade_tip	0.03
has may nam	comrade_tip	-0.45	grave_info	0.37
has may nguoi	seek_grave	-0.15	battle_account	0.07	dna_question	0.02	rumour	0.13	event	0.32
has may ong	seek_grave	-0.12	comrade_tip	-0.32	remains_found	0.21	battle_account	-0.05	foreign_tip	-0.1	rumour	0.23	event	0.37
has may truong	seek_grave	-0.13	comrade_tip	0.31
has may xuc	remains_found	0.42	event	0.08
has maybe	comrade_tip	-0.09	relics	-0.4	foreign_tip	0.52	rumour	-0.01	event	0.2
has me	seek_grave	0.22	comrade_tip	-0.18	grave_info	-0.38	remains_found	-1.22	relics	0.39	registry	-0.69	battle_account	-0.1	enemy_report	-0.02	foreign_tip	-0.11	dna_question	0.32	request_recognition	-0.36	not_dead	-0.26	event	-0.39
has me anh	seek_grave	-0.34	dna_question	0.12	event	-0.04
has me chau	seek_grave	0.61	comrade_tip	-0.44	request_recognition	-0.03
has me chong	seek_grave	0.61	comrade_tip	-0.02	grave_info	-0.22
has me co	comrade_tip	-0.17	grave_info	0.23	event	0.14
has me con	seek_grave	-0.03	comrade_tip	0.25	grave_info	0.01	event	0.05
has me em	comrade_tip	-0.11	grave_info	-0.36	remains_found	-0.06	rumour	0.07	request_recognition	0.14	event	-0.32
has me liet	grave_info	-0.04	dna_question	0.03
has me mat	dna_question	0.13
has me noi	event	0.58
has me to	seek_grave	-0.3	foreign_tip	0.23	event	0.15
has me toi	seek_grave	0.36	comrade_tip	-0.3	grave_info	-0.12	battle_account	-0.23	dna_question	0.15	request_recognition	-0.02	event	-0.55
has me tui	comrade_tip	-0.11	grave_info	0.04	event	0.14
has me vnah	comrade_tip	0.02	grave_info	-0.2	registry	-0.04	request_recognition	0.11
has medic	grave_info	-0.03	relics	-0.18	registry	-0.07	enemy_report	0.21	foreign_tip	0.07	event	0.22
has meme	seek_grave	-0.24	comrade_tip	-0.21	grave_info	-0.05	foreign_tip	0.62	request_recognition	0.03	not_dead	0.08
has men	seek_grave	-0.03	comrade_tip	0.02	relics	0.07	battle_account	-0.33	foreign_tip	0.19	rumour	-0.05	event	0.44
has meo	seek_grave	0.32	comrade_tip	-0.11	grave_info	-0.25	request_recognition	0.04	event	-0.65
has mep	comrade_tip	-0.01	grave_info	-0.29	battle_account	0.12	event	-0.04
has merci	seek_grave	0.55	foreign_tip	-0.53	dna_question	0.2	event	-0.4
has mere	grave_info	0.55	relics	-0.17	foreign_tip	-0.24	request_recognition	0.03
has met	seek_grave	-0.36	grave_info	0.15	remains_found	-0.07	battle_account	0.32	not_dead	0.26	event	0.02
has mi	seek_grave	0.05	relics	-0.12	battle_account	-0.22	request_recognition	0.02	event	-0.08
has mien	seek_grave	-0.19	comrade_tip	-0.04	remains_found	-0.11	relics	0.11	enemy_report	-0.06	foreign_tip	0.14	rumour	-0.06	request_recognition	0.47	event	0.39
has mieng	seek_grave	0.14	comrade_tip	0.16	grave_info	0.08	relics	-0.1	battle_account	0.13	event	0.12
has mieu	seek_grave	-0.45	comrade_tip	0.14	grave_info	0.39	dna_question	0.01	event	0.47
has mieu ba	seek_grave	-0.3	grave_info	0.18	event	0.04
has min	comrade_tip	0.63	grave_info	-0.22	relics	-0.36	registry	0.15	battle_account	-0.53	enemy_report	-0.07	event	-0.5
has min o	registry	0.15
has mine	seek_grave	0.62	comrade_tip	0.11	foreign_tip	-0.41	event	0.43
has minh	comrade_tip	0.26	grave_info	-0.15	remains_found	-0.23	relics	0.15	registry	0.19	battle_account	-0.1	foreign_tip	0.05	dna_question	-0.41	scam_report	0.03	rumour	-0.12	request_recognition	0.2	not_dead	-0.27	event	-0.08
has minh chau	seek_grave	0.13	comrade_tip	-0.19	grave_info	-0.4	relics	-0.09	enemy_report	0.04	event	0.19
has minh chi	seek_grave	0.11	comrade_tip	-0.29	grave_info	0.27	event	0.02
has minh co	seek_grave	0.31	comrade_tip	0.06	event	-0.44
has minh dang	enemy_report	0.1	foreign_tip	0.02
has minh di	comrade_tip	-0.07	grave_info	0.1	registry	0.13	battle_account	0.04	event	0.23
has minh hai	seek_grave	0.27
has minh hoa	event	-0.07
has minh hoi	seek_grave	-0.11	comrade_tip	-0.17	grave_info	-0.13
has minh khong	seek_grave	-0.02	relics	0.1
has minh la	comrade_tip	0.12	grave_info	-0.05	foreign_tip	0.05	event	-0.13
has minh man	event	0.16
has minh o	seek_grave	-0.17	relics	-0.18	foreign_tip	0.27	request_recognition	0.04	event	-0.1
has minh ten	seek_grave	-0.06	grave_info	-0.18	relics	0.01	event	0.31
has minh toi	seek_grave	-0.22	comrade_tip	0.07
has mis	seek_grave	0.18	relics	-0.23	request_recognition	0.14	not_dead	0.08
has mit	seek_grave	0.37	comrade_tip	0.04	grave_info	-0.24	rumour	0.12	event	-0.14
has mme	grave_info	0.03	remains_found	0.13	enemy_report	-0.08	foreign_tip	0.16
has mn	seek_grave	0.37	grave_info	-0.08	event	-0.12
has mo	seek_grave	0.1	comrade_tip	-0.2	grave_info	0.26	remains_found	-0.99	relics	-0.31	registry	0.07	battle_account	0.08	enemy_report	-0.07	foreign_tip	-0.17	dna_question	0.01	scam_report	0.24	rumour	-0.13	request_recognition	-0.03	not_dead	-0.35	event	-0.04
has mo anh	relics	0.05	registry	0.05	scam_report	0.11
has mo ba	comrade_tip	-0.28	request_recognition	0.03
has mo bac	seek_grave	-0.35	grave_info	0.4	registry	-0.12	request_recognition	-0.05	event	-0.34
has mo bo	seek_grave	0.05	grave_info	0.15	battle_account	0.07	event	0.79
has mo cau	dna_question	-0.04	scam_report	0.08	event	-0.24
has mo cay	seek_grave	0.01	comrade_tip	-0.31	grave_info	-0.3	battle_account	0.12	event	0.4
has mo chi	seek_grave	0.3	grave_info	-0.51	relics	0.05	battle_account	0.15	dna_question	0.04	event	0.06
has mo cho	request_recognition	0.06	event	-0.06
has mo chu	seek_grave	0.09	grave_info	-0.37	registry	0.13	dna_question	0.14	event	-0.21
has mo chua	seek_grave	0.1	grave_info	-0.69	dna_question	0.38	event	-0.22
has mo chung	seek_grave	0.28	grave_info	-0.07	battle_account	0.12
has mo co	seek_grave	0.19	comrade_tip	-0.04	grave_info	-0.04	request_recognition	-0.09
has mo con	grave_info	-0.13	request_recognition	0.18	event	0.03
has mo cu	seek_grave	-0.01	registry	0.06
has mo cua	seek_grave	-0.07	comrade_tip	0.64	grave_info	-0.13	rumour	0.08
has mo da	grave_info	-0.33	registry	0.09	request_recognition	0.3
has mo dat	comrade_tip	-0.13	grave_info	0.64	event	-0.16
has mo dau	seek_grave	0.04	comrade_tip	-0.21	grave_info	-0.17	rumour	0.1	event	0.28
has mo de	seek_grave	0.22
has mo do	registry	0.03
has mo duc	comrade_tip	-0.41
has mo duong	comrade_tip	-0.26	grave_info	0.1	event	0.28
has mo em	grave_info	0.01	event	-0.05
has mo ghi	seek_grave	-0.4
has mo gio	seek_grave	0.27	comrade_tip	-0.09	grave_info	0.3	event	-0.26
has mo hai	comrade_tip	0.36	registry	-0.05	event	-0.01
has mo hien	seek_grave	-0.29	grave_info	0.13
has mo khong	grave_info	-0.19	battle_account	0.04	dna_question	0.04
has mo la	grave_info	0.1	event	0.21
has mo liet	seek_grave	-0.94	grave_info	0.46	dna_question	-0.08	rumour	0.24	request_recognition	-0.07	event	0.68
has mo ls	comrade_tip	0.04
has mo ma	seek_grave	0.03	comrade_tip	-0.13	grave_info	-0.14
has mo nam	seek_grave	-0.21	grave_info	0.09	registry	-0.04	not_dead	0.14
has mo nao	comrade_tip	0.13
has mo nay	grave_info	0.41	event	-0.77
has mo ninh	seek_grave	0.11	grave_info	-0.13	request_recognition	0.01
has mo o	seek_grave	0.46	comrade_tip	-0.76	grave_info	-0.14	relics	-0.36	battle_account	-0.18	rumour	0.24	request_recognition	0.25
has mo ong	seek_grave	-0.3	comrade_tip	-0.05	grave_info	0.08	registry	0.04	rumour	0.14
has mo so	seek_grave	0.34	grave_info	0.59	remains_found	-0.05	relics	-0.22	dna_question	0.22	event	-0.64
has mo tai	registry	0.22
has mo tap	grave_info	0.2	dna_question	0.46	event	0.22
has mo thi	seek_grave	0.03	grave_info	-0.36	relics	0.01	dna_question	0.19	event	0.02
has mo thu	comrade_tip	-0.15	grave_info	0.48
has mo toi	seek_grave	-0.09	comrade_tip	0.06	battle_account	-0.01
has mo trong	seek_grave	-0.1	grave_info	0.04	event	0.23
has mo vo	grave_info	-0.06	registry	0.14	dna_question	0.06
has mo xep	seek_grave	-0.03	rumour	0.09	event	0.09
has moc	seek_grave	0.27	grave_info	0.2	relics	-0.02	battle_account	-0.16	not_dead	0.07	event	-0.1
has moi	seek_grave	-0.21	comrade_tip	-0.17	grave_info	-0.13	remains_found	-0.44	relics	-0.17	registry	-0.24	battle_account	0.13	enemy_report	0.16	foreign_tip	-0.16	scam_report	0.44	rumour	-0.07	request_recognition	0.33	not_dead	0.35	event	-0.32
has moi an	seek_grave	0.12	registry	-0.01	request_recognition	0.01
has moi biet	seek_grave	0.18	comrade_tip	0.04	grave_info	-0.45	request_recognition	0.24
has moi bo	seek_grave	-0.09	battle_account	0.08	dna_question	0.05	event	0.54
has moi co	grave_info	0.15
has moi cuoi	seek_grave	0.11	battle_account	0.25	event	-0.1
has moi di	battle_account	-0.07
has moi dung	seek_grave	-0.36	comrade_tip	0.22	registry	0.04	request_recognition	0.11
has moi duoc	battle_account	-0.06
has moi la	seek_grave	0.05	comrade_tip	-0.06	grave_info	-0.15	not_dead	0.27	event	0.02
has moi lay	comrade_tip	-0.01	event	0.06
has moi len	event	-0.04
has moi mat	comrade_tip	-0.54	grave_info	-0.16	request_recognition	-0.17	not_dead	0.02
has moi nguoi	seek_grave	-0.3	comrade_tip	0.38	grave_info	0.23	registry	-0.02	event	0.02
has moi thay	comrade_tip	0.15	battle_account	-0.09
has moi toi	battle_account	-0.04
has moi vao	relics	0.06	event	-0.05
has moi ve	comrade_tip	-0.14	grave_info	-0.24	battle_account	0.02	not_dead	0.15	event	0.48
has mom	grave_info	0.2
has mon	comrade_tip	0.28	grave_info	-0.65	remains_found	0.04	enemy_report	-0.2	foreign_tip	0.03	dna_question	0.37	scam_report	-0.04	rumour	-0.27	request_recognition	-0.3	event	-0.01
has mon grand	seek_grave	-0.25	grave_info	0.13	event	-0.42
has mon pere	seek_grave	-0.23	relics	-0.05	battle_account	0.01	foreign_tip	0.22	event	0.44
has mong	grave_info	-0.47	remains_found	0.11	relics	0.24	registry	-0.01	battle_account	0.34	foreign_tip	-0.49	scam_report	-0.05	rumour	-0.16	request_recognition	0.07	not_dead	-0.06	event	0.61
has mong biet	seek_grave	0.29
has mong cac	seek_grave	0.2	grave_info	-0.04	enemy_report	0.1
has mong cai	seek_grave	-0.02	grave_info	0.18	battle_account	0.14	request_recognition	0.13
has mong co	scam_report	0.05
has mong duoc	seek_grave	0.13	relics	0.12
has mong tim	comrade_tip	0.04	grave_info	-0.03
has month	seek_grave	0.5	grave_info	0.18	relics	-0.01	foreign_tip	-0.42	rumour	0.13
has more	relics	-0.06	registry	0.45	foreign_tip	-0.03	not_dead	0.33
has morning	comrade_tip	0.05	grave_info	-0.19	relics	-0.38	battle_account	0.14	foreign_tip	0.26
has mort	relics	0.2	registry	-0.14	dna_question	0.1	rumour	0.13	request_recognition	-0.29	not_dead	0.28	event	-0.23
has morts	registry	0.19	battle_account	0.03	enemy_report	-0.2	request_recognition	0.04	event	0.07
has mot	seek_grave	-0.28	comrade_tip	-0.14	grave_info	0.04	remains_found	0.47	relics	0.13	registry	-0.66	battle_account	0.36	enemy_report	0.55	foreign_tip	0.37	dna_question	0.49	request_recognition	-0.46	not_dead	-0.3	event	0.29
has mot anh	seek_grave	-0.74	comrade_tip	-0.05	grave_info	0.53	relics	0.21	rumour	0.35	event	0.34
has mot ba	comrade_tip	-0.15	relics	0.09
has mot bo	seek_grave	-0.08	relics	0.28	dna_question	0.16
has mot cai	grave_info	-0.29	relics	0.29	foreign_tip	0.2	event	-0.32
has mot cau	battle_account	0.05	event	0.09
has mot cay	seek_grave	0.09
has mot chin	grave_info	-0.02	event	0.13
has mot cho	comrade_tip	0.11	grave_info	-0.14
has mot chu	relics	0.28
has mot dong	seek_grave	0.61	comrade_tip	0.36	registry	-0.27	event	-0.19
has mot ham	comrade_tip	0.47	grave_info	-0.1	remains_found	0.03	event	-0.04
has mot hang	comrade_tip	-0.55	grave_info	0.05	battle_account	0.07	event	0.22
has mot ho	seek_grave	-0.13	comrade_tip	-0.35	grave_info	-0.11	battle_account	0.27	foreign_tip	0.17	event	0.35
has mot la	seek_grave	0.08
has mot lan	seek_grave	-0.19	comrade_tip	0.14	grave_info	0.1	battle_account	-0.08
has mot lo	event	0.2
has mot minh	seek_grave	0.25	grave_info	-0.03	battle_account	0.02
has mot mo	seek_grave	0.13	grave_info	0.17	event	0.14
has mot nam	seek_grave	0.3	grave_info	0.14	event	-0.1
has mot ngay	seek_grave	0.78	comrade_tip	-0.29	grave_info	-0.3
has mot ngoi	seek_grave	-0.03	grave_info	0.35
has mot nguoi	seek_grave	-0.05	comrade_tip	-0.26	grave_info	0.83	enemy_report	0.12	foreign_tip	0.17	dna_question	0.29	rumour	-0.28	request_recognition	-0.22	event	0.31
has mot ong	seek_grave	-0.21	comrade_tip	-0.09	grave_info	0.67	relics	-0.06	battle_account	-0.03	foreign_tip	0.14	dna_question	0.05	rumour	0.28	event	0.51
has mot qua	battle_account	0.09	event	0.23
has mot tam	comrade_tip	-0.15	grave_info	-0.15	registry	-0.05	battle_account	0.12	event	0.07
has mot thang	comrade_tip	-0.11	event	-0.01
has mot tieu	comrade_tip	-0.1	event	0.18
has mot viec	seek_grave	-0.14	comrade_tip	0.2
has mother	seek_grave	0.03	comrade_tip	-0.28	grave_info	0.02	relics	-0.56	enemy_report	-0.06	foreign_tip	-0.13	dna_question	0.43	scam_report	0.15	request_recognition	0.25	event	-0.45
has moved	seek_grave	0.26	grave_info	0.04	relics	-0.04	battle_account	0.09	foreign_tip	-0.25	request_recognition	0.14	event	-0.18
has mr	seek_grave	0.24	grave_info	0.52	remains_found	0.32	relics	-0.3	registry	-0.01	enemy_report	-0.51	scam_report	-0.05	rumour	0.22	event	0.16
has mrs	seek_grave	0.35	comrade_tip	0.12	grave_info	-0.05	battle_account	0.04	foreign_tip	-0.1	rumour	0.11	event	-0.08
has mu	seek_grave	0.19	comrade_tip	-0.01	grave_info	-0.06	registry	-0.07	battle_account	0.14	request_recognition	-0.34	event	-0.17
has mu sat	comrade_tip	-0.1	grave_info	-0.23	remains_found	0.03	event	0.19
has mua	seek_grave	0.02	comrade_tip	0.09	relics	-0.27	battle_account	-0.42	rumour	-0.03	event	0.01
has mua he	comrade_tip	-0.11	grave_info	0.35
has mua kho	grave_info	-0.03	dna_question	0.01
has mua mua	seek_grave	0.03	comrade_tip	0.12	grave_info	0.22	registry	0.02
has mua nam	comrade_tip	-0.07	grave_info	0.05	registry	0.07	event	-0.15
has mua nuoc	grave_info	-0.19	battle_account	0.08
has muc	seek_grave	-0.25	grave_info	-0.17	remains_found	0.53	registry	-0.16	battle_account	-0.45	scam_report	-0.01	rumour	-0.08	event	0.57
has muc dat	grave_info	-0.02	remains_found	0.09	event	0.17
has mui	comrade_tip	-0.08	grave_info	0.1	remains_found	0.01	relics	0.24	registry	-0.17	battle_account	0.11	scam_report	-0.19	rumour	-0.11	request_recognition	-0.04	event	-0.15
has mung	seek_grave	0.13	comrade_tip	0.08	grave_info	-0.25	remains_found	-0.02	relics	-0.24	battle_account	0.44	dna_question	-0.34	scam_report	0.04	request_recognition	-0.11	event	-0.35
has muoi	comrade_tip	-0.64	grave_info	0.44	remains_found	0.03	relics	-0.35	battle_account	0.02	enemy_report	-0.36	dna_question	-0.07	scam_report	-0.07	request_recognition	0.26	event	0.14
has muoi ba	battle_account	-0.03
has muoi bay	grave_info	-0.4	battle_account	0.36
has muoi bon	battle_account	0.04
has muoi chin	seek_grave	0.09	grave_info	0.03	battle_account	-0.15	event	-0.32
has muoi hai	grave_info	-0.28	registry	0.08	request_recognition	0.13	event	-0.09
has muoi lam	comrade_tip	-0.32	battle_account	0.48	request_recognition	0.04	event	-0.11
has muoi may	seek_grave	-0.25	event	0.08
has muoi mot	seek_grave	0.33	event	-0.1
has muoi nam	comrade_tip	0.25	grave_info	0.24
has muoi sau	seek_grave	-0.26	comrade_tip	0.11	grave_info	0.01	battle_account	-0.07
has muoi tam	seek_grave	0.15	comrade_tip	-0.28	grave_info	-0.1	battle_account	0.05	event	0.06
has muoi thang	seek_grave	-0.2
has muon	seek_grave	-0.38	comrade_tip	-0.26	grave_info	-0.2	remains_found	-0.38	relics	0.49	registry	-0.43	battle_account	0.02	enemy_report	0.15	foreign_tip	0.56	dna_question	0.61	scam_report	-0.02	event	-0.08
has muon bao	seek_grave	-0.33	comrade_tip	0.59	event	-0.26
has muon biet	seek_grave	0.59	comrade_tip	-0.14	grave_info	-0.1	battle_account	0.12	request_recognition	-0.09
has muon dua	seek_grave	0.26
has muon hoi	grave_info	-0.04
has muon tim	seek_grave	0.27
has muon tra	seek_grave	-0.06	comrade_tip	-0.04	grave_info	-0.32	relics	0.54	foreign_tip	0.16	event	-0.31
has muon xin	seek_grave	0.47
has muong	seek_grave	0.24	comrade_tip	0.25	grave_info	-0.29	remains_found	-0.02	relics	0.41	registry	-0.1	foreign_tip	0.07	request_recognition	-0.26	event	-0.09
has muong khuong	event	-0.1
has muong la	seek_grave	0.08	grave_info	-0.14	battle_account	-0.22	event	-0.32
has muu	seek_grave	0.29	battle_account	0.17	enemy_report	0.02
has my	comrade_tip	-0.36	grave_info	0.14	remains_found	-0.38	relics	-0.37	registry	-0.63	battle_account	-0.18	enemy_report	0.84	foreign_tip	0.1	dna_question	-0.06	rumour	-0.13	not_dead	-0.02
has my ban	seek_grave	-0.14	grave_info	0.22	event	-0.02
has my brother	relics	0.37
has my dad	seek_grave	0.2	comrade_tip	-0.06	grave_info	-0.05	foreign_tip	0.03
has my father	comrade_tip	0.24	grave_info	0.19	remains_found	0.01	relics	-0.27	registry	0.11	dna_question	-0.02
has my late	seek_grave	-0.28	grave_info	-0.12	relics	0.01	event	0.15
has my mother	seek_grave	0.17	grave_info	-0.16	relics	-0.26	foreign_tip	-0.15	dna_question	0.48	scam_report	0.18	event	-0.17
has my name	enemy_report	-0.04	not_dead	0.01
has my tho	seek_grave	0.54	grave_info	-0.22	event	-0.31
has my wife	seek_grave	-0.03	comrade_tip	0.08	grave_info	0.36	relics	-0.08	request_recognition	0.09	event	-0.05
has n	seek_grave	-0.17	comrade_tip	0.25	grave_info	-0.03	remains_found	0.65	relics	-0.21	battle_account	-0.39	enemy_report	-0.04	scam_report	-0.07	request_recognition	0.25	event	0.06
has n a	seek_grave	0.03	request_recognition	0.57
has na	seek_grave	0.08	grave_info	-0.32	relics	-0.01	registry	-0.16	enemy_report	-0.06	foreign_tip	-0.01	rumour	-0.07	request_recognition	0.41	not_dead	-0.02	event	-0.26
has na ri	comrade_tip	0.26	grave_info	-0.09	event	-0.1
has na san	grave_info	-0.08	remains_found	0.21
has nai	seek_grave	-0.23	comrade_tip	-0.11	registry	0.01	foreign_tip	0.11	event	0.63
has nam	seek_grave	0.05	grave_info	0.4	remains_found	-0.22	relics	-0.49	registry	-0.33	battle_account	-0.28	enemy_report	-1.08	foreign_tip	-0.05	dna_question	-0.03	scam_report	-0.2	rumour	-0.22	request_recognition	-0.24	not_dead	0.05	event	0.06
has nam anh	seek_grave	0.4	comrade_tip	-0.11	registry	-0.09	event	-0.1
has nam at	seek_grave	-0.02	grave_info	-0.09	battle_account	0.01	request_recognition	0.23
has nam ay	seek_grave	0.1	grave_info	0.07	registry	0.03
has nam bay	seek_grave	0.43	comrade_tip	-0.2	battle_account	-0.05	dna_question	0.04	request_recognition	-0.21	event	-0.26
has nam ben	seek_grave	-0.01	comrade_tip	0.05	grave_info	0.11	scam_report	0.06	event	0.3
has nam binh	seek_grave	-0.23	comrade_tip	0.29	event	0.08
has nam bo	seek_grave	0.24	comrade_tip	-0.04	rumour	0.09	request_recognition	0.02	event	-0.02
has nam can	seek_grave	0.18	comrade_tip	-0.14	dna_question	0.05
has nam canh	seek_grave	0.48	comrade_tip	-0.05
has nam chua	seek_grave	0.07
has nam chung	grave_info	-0.06	battle_account	-0.01	event	-0.25
has nam co	seek_grave	-0.21	grave_info	0.12	registry	0.02	foreign_tip	0.02	event	0.4
has nam con	seek_grave	-0.37	foreign_tip	0.19	dna_question	0.27
has nam dan	seek_grave	-0.01	comrade_tip	-0.07	grave_info	0.39	battle_account	-0.19	dna_question	0.04
has nam dat	comrade_tip	-0.24	grave_info	0.16	dna_question	0.04	event	-0.04
has nam dau	seek_grave	0.37	comrade_tip	-0.29
has nam dinh	seek_grave	0.29	comrade_tip	-0.04	relics	-0.29	foreign_tip	0.02	event	-0.52
has nam do	seek_grave	-0.58	comrade_tip	0.28	grave_info	0.63	registry	-0.06	battle_account	-0.02	scam_report	-0.08	request_recognition	0.07	event	-0.34
has nam doi	comrade_tip	-0.21	grave_info	-0.03	relics	0.01	event	0.11
has nam duoi	seek_grave	-0.63	comrade_tip	-0.41	grave_info	-0.24	battle_account	0.42	scam_report	0.21	not_dead	0.12	event	0.46
has nam gan	grave_info	0.4
has nam giap	seek_grave	0.04	event	0.27
has nam ha	comrade_tip	-0.03	registry	-0.11	event	0.33
has nam hai	battle_account	0.14
has nam hang	seek_grave	0.35
has nam khong	grave_info	0.13	event	0.02
has nam ky	seek_grave	-0.23	grave_info	0.03	battle_account	-0.14	request_recognition	0.17
has nam lai	seek_grave	0.14	comrade_tip	-0.64	grave_info	-0.43	registry	0.1	battle_account	0.76	event	0.69
has nam lao	event	-0.09
has nam mau	comrade_tip	-0.09	grave_info	0.17	registry	0.03	request_recognition	-0.02
has nam mo	seek_grave	-0.27	comrade_tip	-0.2	grave_info	0.26	remains_found	-0.23	foreign_tip	0.16	not_dead	0.12	event	0.95
has nam mot	comrade_tip	0.14	grave_info	-0.37	battle_account	0.06	event	0.05
has nam muoi	grave_info	0.06	event	-0.33
has nam nam	comrade_tip	-0.06	grave_info	0.3	relics	0.07	battle_account	-0.16	event	-0.43
has nam nao	comrade_tip	-0.04	grave_info	0.7	battle_account	0.14	request_recognition	-0.1	event	0.31
has nam nay	seek_grave	0.81	registry	-0.19	battle_account	-0.19	dna_question	0.01	rumour	-0.05	request_recognition	0.09	not_dead	-0.22	event	-0.13
has nam ngay	seek_grave	0.15	grave_info	-0.02	remains_found	-0.03	rumour	0.03
has nam ngoai	seek_grave	-0.25	comrade_tip	0.21	grave_info	0.19	registry	-0.15	battle_account	-0.08
has nam nguoi	comrade_tip	0.31	grave_info	-0.04	request_recognition	-0.04	event	0.04
has nam nham	comrade_tip	0.29	grave_info	-0.23	event	-0.09
has nam ninh	grave_info	0.32
has nam o	seek_grave	-0.32	comrade_tip	0.04	grave_info	0.4	remains_found	-0.02	dna_question	0.06	scam_report	0.43	rumour	-0.08	request_recognition	-0.23	not_dead	-0.14	event	-0.1
has nam ong	comrade_tip	0.32	grave_info	-0.53	registry	0.37	event	0.05
has nam quy	seek_grave	0.21	comrade_tip	-0.23	request_recognition	0.03	event	0.08
has nam roi	seek_grave	-0.44	grave_info	0.04
has nam sach	seek_grave	0.2	registry	0.2	dna_question	0.06
has nam sau	seek_grave	0.22	comrade_tip	-0.13	relics	-0.12
has nam sinh	seek_grave	-0.16	comrade_tip	-0.47	grave_info	0.21	event	-0.14
has nam song	seek_grave	-0.05
has nam tam	seek_grave	0.02	comrade_tip	0.07	event	-0.08
has nam tan	seek_grave	-0.18	comrade_tip	-0.03	request_recognition	0.37	event	-0.12
has nam thang	comrade_tip	0.1
has nam thanh	comrade_tip	-0.18	grave_info	-0.33	battle_account	0.23	event	0.4
has nam thi	seek_grave	0.75	comrade_tip	-0.5
has nam toi	seek_grave	0.35	comrade_tip	-0.14	grave_info	-0.2	request_recognition	-0.06	not_dead	0.03
has nam tren	comrade_tip	0.07	grave_info	-0.2
has nam trong	battle_account	0.18	event	0.13
has nam truc	seek_grave	0.28
has nam truoc	grave_info	0.02	event	0.12
has nam tu	scam_report	0.11	event	0.03
has nam vien	comrade_tip	0.11	grave_info	-0.18	registry	0.1	rumour	0.11	event	0.2
has nam xuong	seek_grave	-0.09	comrade_tip	0.23
has name	seek_grave	0.08	remains_found	-0.05	relics	-0.19	battle_account	-0.42	enemy_report	-0.34	foreign_tip	0.43	dna_question	-0.08	rumour	-0.28	event	-0.64
has name is	comrade_tip	0.19	enemy_report	-0.08	foreign_tip	-0.15	request_recognition	0.08	not_dead	0.02
has named	seek_grave	-0.06	rumour	0.05	event	0.16
has names	seek_grave	-0.19	grave_info	-0.08	relics	-0.08	battle_account	0.57	foreign_tip	0.21	rumour	-0.07	event	0.84
has nan	seek_grave	-0.36	grave_info	0.17	battle_account	-0.06	request_recognition	0.31	event	0.05
has nang	comrade_tip	0.3	grave_info	-0.08	remains_found	0.13	battle_account	-0.03	foreign_tip	-0.03	request_recognition	-0.12
has nao	seek_grave	0.56	comrade_tip	-0.35	grave_info	-0.28	relics	0.05	registry	-0.1	battle_account	0.11	enemy_report	0.3	foreign_tip	-0.06	scam_report	0.07	rumour	-0.02	not_dead	-0.1	event	-0.07
has nao biet	seek_grave	0.26	grave_info	-0.26
has nao co	seek_grave	-0.07	comrade_tip	0.2	registry	0.03	event	0.02
has nao cung	seek_grave	-0.41	grave_info	0.48	battle_account	0.56	dna_question	0.01	event	0.55
has nao khong	comrade_tip	0.04	request_recognition	0.12
has nao o	comrade_tip	-0.29	relics	0.08	event	0.42
has nao thi	event	-0.07
has nap	seek_grave	-0.09	remains_found	0.38
has nat	grave_info	-0.42	request_recognition	0.09
has nau	seek_grave	0.23	comrade_tip	0.25	grave_info	-0.09	event	-0.29
has navy	grave_info	-0.06	relics	-0.24	foreign_tip	0.28	rumour	0.08	event	-0.02
has nay	seek_grave	-0.06	comrade_tip	-0.26	grave_info	0.06	remains_found	0.34	relics	0.1	registry	-0.19	battle_account	0.12	foreign_tip	-0.17	rumour	-0.07	request_recognition	0.19	not_dead	-0.36	event	0.02
has nay anh	comrade_tip	-0.06
has nay bo	comrade_tip	0.25	request_recognition	0.06	event	-0.03
has nay chi	seek_grave	0.16	comrade_tip	0.02
has nay cho	seek_grave	-0.25	grave_info	-0.07	registry	0.06	event	0.13
has nay chua	battle_account	0.18
has nay co	seek_grave	-0.1	grave_info	-0.01	request_recognition	0.13	event	-0.38
has nay con	seek_grave	0.16	comrade_tip	0.46	grave_info	-0.21	battle_account	-0.15	rumour	-0.04	event	-0.53
has nay cung	seek_grave	0.05	grave_info	-0.2	registry	0.27	event	0.17
has nay da	comrade_tip	0.05	grave_info	0.04	registry	-0.21	event	-0.3
has nay em	seek_grave	-0.14	grave_info	0.3
has nay khong	seek_grave	-0.17	comrade_tip	-0.05	grave_info	0.33	relics	0.04
has nay la	comrade_tip	0.12	grave_info	0.15	enemy_report	0.07	event	0.11
has nay nam	comrade_tip	0.1	grave_info	-0.25	dna_question	0.15	event	-0.01
has nay o	comrade_tip	-0.11	grave_info	0.1	registry	0.08	event	0.13
has nay ong	seek_grave	-0.44	grave_info	-0.19	battle_account	0.14	not_dead	0.07	event	0.26
has nay toi	seek_grave	0.12	comrade_tip	-0.23	grave_info	-0.36	foreign_tip	0.02	event	0.35
has nay van	seek_grave	-0.02	comrade_tip	-0.18	registry	0.07	request_recognition	0.01	event	0.24
has nay xin	seek_grave	-0.16	grave_info	0.37
has nb	relics	-0.17	event	0.05
has ne	seek_grave	0.18	grave_info	-0.31	remains_found	0.06	relics	-0.06	enemy_report	-0.29	foreign_tip	0.59	request_recognition	-0.26
has neang	seek_grave	-0.01	grave_info	0.11	battle_account	0.2	event	0.18
has near	seek_grave	-0.54	remains_found	0.13	foreign_tip	0.42	dna_question	-0.01	not_dead	-0.1	event	0.04
has near the	comrade_tip	-0.09	rumour	0.1
has nem	seek_grave	0.14	comrade_tip	-0.23	battle_account	0.12	event	-0.13
has nen	seek_grave	-0.5	grave_info	0.53	remains_found	0.26	relics	-0.82	battle_account	0.02	foreign_tip	-0.1	event	0.12
has nen chua	seek_grave	-0.07	grave_info	-0.1	remains_found	-0.01	event	-0.22
has nen em	request_recognition	-0.05	event	-0.23
has nen khong	seek_grave	0.54	grave_info	-0.08
has nen nha	comrade_tip	-0.27	grave_info	0.42	event	0.04
has nen nho	event	-0.03
has nen toi	seek_grave	0.05	comrade_tip	-0.17	registry	0.35	not_dead	-0.04	event	0.41
has net	seek_grave	-0.15	comrade_tip	-0.13	event	0.37
has neu	comrade_tip	0.02	grave_info	-0.14	relics	0.02	battle_account	0.27	foreign_tip	0.19	request_recognition	0.04
has neu con	comrade_tip	0.02
has never	comrade_tip	0.04	grave_info	-0.23	relics	-0.18	foreign_tip	0.18
has next	relics	0.01	rumour	0.04
has next to	rumour	0.1
has ng	seek_grave	0.31	comrade_tip	0.65	grave_info	-0.3	registry	-0.1	battle_account	-0.22	enemy_report	-0.05	foreign_tip	-0.07	dna_question	-0.14	event	0.23
has nga	seek_grave	0.15	comrade_tip	0.24	grave_info	-0.2	remains_found	-0.09	battle_account	0.14	foreign_tip	-0.36	dna_question	-0.11	scam_report	-0.01	request_recognition	0.04	event	-0.03
has nga ba	seek_grave	-0.04	comrade_tip	0.12	grave_info	0.09	relics	-0.03	event	0.1
has nga o	seek_grave	0.3	comrade_tip	0.03	grave_info	-0.48	registry	0.35	event	-0.2
has nga son	seek_grave	-0.06	comrade_tip	-0.24	grave_info	0.4
has nga tu	comrade_tip	0.31	grave_info	-0.14	event	-0.05
has nga xuong	seek_grave	0.53	comrade_tip	-0.45	event	-0.01
has ngac	registry	-0.04	request_recognition	0.04	event	0.12
has ngai	seek_grave	-0.05	comrade_tip	-0.09	grave_info	0.11	registry	0.22	battle_account	-0.34	enemy_report	0.06	scam_report	0.02	request_recognition	0.3	event	-0.28
has ngam	seek_grave	-0.17	comrade_tip	0.46	registry	-0.01	battle_account	-0.32	event	-0.28
has ngam ta	seek_grave	-0.19	comrade_tip	0.44	grave_info	-0.34	registry	-0.11	request_recognition	0.08	event	-0.03
has ngan	seek_grave	0.24	comrade_tip	0.1	grave_info	0.01	relics	-0.44	registry	-0.22	foreign_tip	-0.18	event	-0.13
has ngang	seek_grave	-0.12	grave_info	0.51	registry	0.02	battle_account	-0.05	request_recognition	-0.04	event	-0.1
has ngap	seek_grave	-0.09	grave_info	-0.1	registry	0.23	request_recognition	0.01	event	-0.02
has ngat	request_recognition	-0.1
has ngay	seek_grave	0.21	comrade_tip	0.13	grave_info	-0.22	relics	-0.55	registry	-0.35	battle_account	0.22	enemy_report	0.07	foreign_tip	-0.05	dna_question	-0.3	scam_report	-0.59	rumour	-0.54	request_recognition	0.1	not_dead	-0.73	event	-0.01
has ngay anh	seek_grave	0.16	comrade_tip	-0.11
has ngay ay	seek_grave	-0.02	comrade_tip	-0.06	grave_info	0.18
has ngay bo	seek_grave	-0.05	comrade_tip	0.4	grave_info	-0.05
has ngay cua	seek_grave	-0.11	event	0.01
has ngay di	seek_grave	0.12	comrade_tip	-0.09
has ngay do	comrade_tip	0.09	grave_info	0.1	not_dead	0.02	event	-0.13
has ngay duoi	comrade_tip	0.08	grave_info	-0.22	remains_found	-0.03	event	-0.32
has ngay gio	seek_grave	0.2	grave_info	-0.13	request_recognition	0.04
has ngay hai	event	-0.18
has ngay mat	seek_grave	0.08	grave_info	0.53	not_dead	-0.02	event	-0.13
has ngay mong	comrade_tip	-0.06	grave_info	-0.09	request_recognition	0.17
has ngay muoi	grave_info	-0.04	battle_account	0.08	event	0.22
has ngay nao	grave_info	0.21	request_recognition	0.2	event	-0.18
has ngay o	seek_grave	0.15
has ngay ram	seek_grave	-0.05	grave_info	0.38	remains_found	-0.02
has ngay sau	grave_info	0.63
has ngay sinh	seek_grave	0.32	registry	-0.02
has ngay tai	seek_grave	-0.01	comrade_tip	0.01	event	-0.12
has ngay thang	battle_account	0.1	event	0.11
has ngay thi	comrade_tip	0.25	event	-0.13
has ngay toi	seek_grave	-0.13	grave_info	0.01	registry	0.07	event	0.14
has ngay tren	event	-0.04
has ngay trong	comrade_tip	0.15
has ngay truoc	battle_account	0.37	event	-0.06
has ngay xua	seek_grave	0.12	grave_info	-0.37	relics	0.15	battle_account	-0.23	rumour	0.54	event	-0.05
has nghe	seek_grave	0.32	comrade_tip	-0.04	grave_info	-0.52	remains_found	-0.45	relics	-0.12	registry	-0.34	battle_account	0.28	enemy_report	-0.15	foreign_tip	-0.43	dna_question	-0.06	scam_report	-0.1	rumour	1.19	request_recognition	-0.75	event	0.13
has nghe an	comrade_tip	0.24	grave_info	0.16	battle_account	-0.1	dna_question	-0.06	rumour	-0.04	request_recognition	-0.02	event	-0.53
has nghe anh	comrade_tip	0.04	event	0.07
has nghe ba	grave_info	0.13	event	0.08
has nghe dau	relics	0.03	battle_account	-0.03
has nghe may	comrade_tip	-0.05	rumour	0.26
has nghe nguoi	seek_grave	0.1	comrade_tip	-0.23	event	0.05
has nghe noi	grave_info	-0.47	battle_account	0.27	scam_report	-0.04	rumour	0.36
has nghe ong	comrade_tip	-0.16	event	0.16
has nghe tinh	grave_info	0.08
has nghi	seek_grave	-0.48	comrade_tip	-0.16	grave_info	0.2	remains_found	-0.08	relics	-0.22	registry	0.1	battle_account	0.05	enemy_report	-0.14	rumour	-0.2	request_recognition	0.47	not_dead	0.17
has nghi bo	seek_grave	-0.29	grave_info	-0.09	registry	0.15
has nghi huu	comrade_tip	-0.07	grave_info	0.28	registry	0.05	battle_account	0.02	event	0.19
has nghi loc	comrade_tip	0.12	battle_account	0.04
has nghi xuan	comrade_tip	-0.04
has nghia	seek_grave	0.09	comrade_tip	0.2	grave_info	-0.13	registry	-0.06	battle_account	-0.34	foreign_tip	-0.55	dna_question	0.01	rumour	0.02	not_dead	-0.13	event	-0.28
has nghia dia	comrade_tip	0.53	grave_info	-0.12	registry	-0.24	battle_account	-0.28	request_recognition	0.15	event	-0.49
has nghia hung	seek_grave	-0.07	comrade_tip	0.06	battle_account	-0.04	event	-0.16
has nghia lo	seek_grave	0.03	grave_info	-0.15	relics	0.01	enemy_report	0.02	event	0.08
has nghia trang	seek_grave	0.01	comrade_tip	0.02	grave_info	0.54	remains_found	-0.15	relics	-0.45	battle_account	-0.07	enemy_report	-0.25	dna_question	0.03	scam_report	-0.09	request_recognition	-0.43	not_dead	-0.01
has nghia vu	seek_grave	0.17
has nghiem	seek_grave	-0.04	comrade_tip	0.04	grave_info	0.03	remains_found	-0.31	registry	0.01	enemy_report	-0.13	dna_question	0.51	rumour	-0.06	request_recognition	-0.3	event	-0.7
has nghiem dinh	seek_grave	0.28	comrade_tip	-0.08	event	-0.14
has nghiem thi	seek_grave	-0.09	dna_question	0.07
has nghiem xuan	seek_grave	-0.16	grave_info	0.38	registry	0.04	event	-0.16
has nghien	seek_grave	0.02	grave_info	-0.35
has nghiep	seek_grave	0.59	comrade_tip	0.2	grave_info	-0.25	registry	-0.01	request_recognition	-0.06	event	-0.38
has nghin	registry	0.04	event	-0.11
has ngo	seek_grave	0.21	comrade_tip	0.17	grave_info	-0.07	remains_found	-0.14	registry	0.21	battle_account	0.45	enemy_report	0.37	foreign_tip	-0.76	rumour	-0.01	event	0.08
has ngo quang	battle_account	0.03	not_dead	0.07	event	0.05
has ngo quyen	seek_grave	0.12
has ngo thi	seek_grave	0.25	comrade_tip	-0.09	grave_info	-0.8	relics	0.19	enemy_report	0.07	dna_question	0.1	request_recognition	-0.2
has ngo van	seek_grave	-0.16	comrade_tip	0.17	grave_info	0.21	battle_account	-0.13	enemy_report	0.32	foreign_tip	-0.15	event	-0.16
has ngoai	seek_grave	0.13	comrade_tip	-0.19	grave_info	0.05	remains_found	-0.2	relics	-0.39	registry	-0.47	battle_account	-0.03	enemy_report	-0.15	foreign_tip	-0.31	dna_question	0.08	scam_report	0.35	rumour	-0.23	not_dead	-0.18	event	-0.3
has ngoai bac	seek_grave	-0.23	comrade_tip	0.03	grave_info	0.25
has ngoai chau	seek_grave	0.5	comrade_tip	-0.01	grave_info	-0.56	dna_question	0.14
has ngoai con	seek_grave	0.15	comrade_tip	-0.12	event	-0.4
has ngoai em	seek_grave	-0.8	grave_info	0.17	battle_account	0.13	rumour	-0.06	request_recognition	0.17
has ngoai ra	seek_grave	0.22
has ngoai toi	comrade_tip	-0.07	event	-0.47
has ngoan	seek_grave	0.14	comrade_tip	-0.28	grave_info	-0.35	relics	-0.19	registry	0.26	battle_account	0.18	foreign_tip	0.04	rumour	0.09	not_dead	0.02	event	-0.42
has ngoc	seek_grave	0.13	comrade_tip	-0.07	remains_found	-0.52	relics	0.63	registry	0.14	battle_account	-0.73	foreign_tip	0.06	request_recognition	-0.23	event	-0.1
has ngoc bich	seek_grave	0.07	grave_info	-0.04	rumour	0.11
has ngoc hoi	seek_grave	0.02	comrade_tip	-0.04
has ngoc lan	seek_grave	0.05
has ngoc son	comrade_tip	-0.08	grave_info	-0.02	relics	0.09
has ngoi	seek_grave	-0.44	grave_info	0.48	remains_found	0.02	relics	-0.11	registry	0.16	battle_account	-0.45	foreign_tip	-0.04	not_dead	-0.11	event	0.25
has ngoi mo	comrade_tip	-0.22	grave_info	0.23
has ngon	comrade_tip	-0.02	grave_info	0.03
has ngot	seek_grave	-0.06	comrade_tip	0.12	grave_info	-0.06
has ngu	seek_grave	0.15	comrade_tip	0.03	remains_found	-0.2	registry	-0.17	dna_question	-0.34	scam_report	-0.06	rumour	-0.06	request_recognition	0.32	not_dead	-0.43	event	-0.27
has ngu ngay	seek_grave	0.09
has ngua	seek_grave	-0.15	comrade_tip	0.17	grave_info	0.3	battle_account	-0.25	event	-0.06
has nguc	seek_grave	-0.11	comrade_tip	0.3	grave_info	-0.34	event	-0.32
has ngung	seek_grave	0.06
has nguoc	seek_grave	-0.29	comrade_tip	0.21	grave_info	0.24	event	0.05
has nguoi	seek_grave	-0.09	comrade_tip	0.09	grave_info	-0.05	relics	-0.13	registry	0.17	battle_account	0.17	enemy_report	-0.25	dna_question	-0.16	rumour	0.1	not_dead	0.07	event	0.39
has nguoi anh	seek_grave	0.42	comrade_tip	-0.22	event	0.14
has nguoi ba	comrade_tip	-0.04	battle_account	0.36	event	0.22
has nguoi bac	seek_grave	0.06	grave_info	0.1	event	0.3
has nguoi ban	comrade_tip	-0.03	grave_info	-0.47	event	0.04
has nguoi bao	seek_grave	0.2	comrade_tip	0.32	dna_question	-0.02	scam_report	0.13
has nguoi bi	comrade_tip	-0.33	registry	0.06	battle_account	0.19	event	0.03
has nguoi biet	comrade_tip	0.08
has nguoi binh	grave_info	-0.34	rumour	0.07
has nguoi cao	comrade_tip	-0.15	grave_info	0.27	event	0.05
has nguoi cham	grave_info	-0.34	relics	0.32	not_dead	0.06	event	-0.36
has nguoi chep	seek_grave	-0.15	grave_info	-0.13	registry	0.19
has nguoi chet	seek_grave	-0.7	grave_info	0.07	request_recognition	0.26	not_dead	0.13
has nguoi chi	seek_grave	0.15	comrade_tip	-0.74	grave_info	0.18	registry	0.08	battle_account	0.28	rumour	0.01	event	-0.13
has nguoi chon	comrade_tip	0.13	grave_info	-0.47	registry	0.17	battle_account	-0.15	rumour	0.05	event	-0.19
has nguoi co	seek_grave	-0.07	comrade_tip	-0.09	grave_info	-0.11	registry	-0.02	battle_account	0.2	request_recognition	0.22	event	0.28
has nguoi con	seek_grave	0.13	comrade_tip	0.16	grave_info	-0.38	registry	0.11	request_recognition	-0.16
has nguoi cua	seek_grave	-0.17	grave_info	-0.25	registry	0.15	battle_account	-0.12	event	0.2
has nguoi cung	seek_grave	0.13	comrade_tip	-0.6	grave_info	-0.03	relics	0.11	event	-0.08
has nguoi da	seek_grave	-0.28	comrade_tip	0.27	event	-0.32
has nguoi dan	seek_grave	0.01	comrade_tip	0.17	remains_found	0.1
has nguoi dao	seek_grave	-0.16	comrade_tip	0.6	grave_info	0.36	battle_account	-0.4	event	-0.44
has nguoi di	seek_grave	-0.03	comrade_tip	-0.17	remains_found	-0.06	registry	0.06	battle_account	0.14	event	0.07
has nguoi do	seek_grave	-0.12	grave_info	0.14	relics	0.1
has nguoi em	seek_grave	0.31	grave_info	-0.01
has nguoi ghi	seek_grave	0.22	comrade_tip	-0.39	grave_info	0.23	event	0.14
has nguoi gia	battle_account	-0.07
has nguoi gui	grave_info	0.04	event	0.23
has nguoi ha	seek_grave	-0.03	comrade_tip	0.28	grave_info	-0.04
has nguoi hai	seek_grave	-0.4	grave_info	0.23
has nguoi hoa	comrade_tip	0.02	grave_info	0.17	battle_account	0.04	request_recognition	0.26	event	0.24
has nguoi hoi	seek_grave	0.02	comrade_tip	0.03	grave_info	-0.08
has nguoi ke	seek_grave	-0.77	comrade_tip	0.03	battle_account	0.26	enemy_report	0.03	event	0.01
has nguoi khac	seek_grave	0.64	comrade_tip	-0.23	grave_info	-0.19	registry	-0.03	battle_account	0.02	rumour	0.19	event	-0.14
has nguoi khai	seek_grave	-0.03	request_recognition	0.08	event	-0.07
has nguoi khmer	seek_grave	0.08	comrade_tip	0.28	grave_info	-0.25	battle_account	-0.12	event	-0.17
has nguoi khong	seek_grave	-0.34	comrade_tip	-0.13	grave_info	-0.31	relics	0.23	battle_account	0.85	scam_report	0.04	event	0.28
has nguoi kia	seek_grave	-0.09	grave_info	0.1	request_recognition	0.19
has nguoi kien	comrade_tip	0.44	event	-0.01
has nguoi kinh	grave_info	0.25	event	0.3
has nguoi ky	comrade_tip	0.09	battle_account	-0.06	event	0.08
has nguoi la	grave_info	0.58	event	0.04
has nguoi lam	seek_grave	-0.75	comrade_tip	-0.23	grave_info	-0.11	battle_account	0.22	request_recognition	0.92
has nguoi lang	seek_grave	0.73	comrade_tip	-0.04	grave_info	-0.32	request_recognition	-0.08	event	-0.29
has nguoi lap	seek_grave	-0.25	grave_info	0.17	registry	0.22	event	-0.01
has nguoi len	seek_grave	0.17	comrade_tip	-0.17
has nguoi linh	seek_grave	-0.11	foreign_tip	0.49	event	0.44
has nguoi ma	comrade_tip	0.25	dna_question	0.01
has nguoi mat	seek_grave	-0.34	comrade_tip	-0.25	grave_info	0.02	registry	0.34	not_dead	0.21	event	0.34
has nguoi mong	seek_grave	0.14	comrade_tip	0.31	grave_info	-0.4
has nguoi mot	seek_grave	-0.3	comrade_tip	0.37	grave_info	0.04
has nguoi muong	seek_grave	-0.05	grave_info	0.08	request_recognition	0.01
has nguoi nam	seek_grave	-0.65	comrade_tip	-0.44	grave_info	-0.36	remains_found	0.05	battle_account	0.55	rumour	0.02	not_dead	0.18	event	0.38
has nguoi nay	seek_grave	-0.31	grave_info	-0.27	remains_found	0.07	relics	0.34	registry	0.38	event	0.07
has nguoi nghe	seek_grave	-0.2	grave_info	0.23	event	0.09
has nguoi nha	seek_grave	-0.29	comrade_tip	-0.03	grave_info	0.08	remains_found	-0.23	relics	0.27	registry	-0.35	battle_account	0.05	request_recognition	0.27	event	0.02
has nguoi nhan	seek_grave	0.07	comrade_tip	-0.01	registry	0.02	event	0.16
has nguoi noi	seek_grave	-0.1	comrade_tip	-0.15	rumour	0.36	event	0.39
has nguoi nua	comrade_tip	0.11	grave_info	0.06	battle_account	0.01	foreign_tip	0.04	request_recognition	-0.07	event	-0.19
has nguoi nung	grave_info	0.19
has nguoi o	seek_grave	-0.28	comrade_tip	-0.12	grave_info	0.65	battle_account	0.15	dna_question	0.1	event	0.05
has nguoi phu	seek_grave	-0.19	comrade_tip	0.1	foreign_tip	0.01	event	0.19
has nguoi quang	comrade_tip	0.4	event	-0.03
has nguoi sau	comrade_tip	0.16	grave_info	-0.06	event	0.04
has nguoi ta	seek_grave	0.16	comrade_tip	-0.08	grave_info	-0.12	relics	-0.23	battle_account	0.12	foreign_tip	0.01	dna_question	0.14	rumour	0.21	not_dead	0.48
has nguoi tay	seek_grave	-0.02	relics	0.06	battle_account	-0.08	event	-0.45
has nguoi ten	seek_grave	-0.04	comrade_tip	0.2	grave_info	-0.15	relics	0.13	scam_report	0.17	request_recognition	-0.18
has nguoi thai	seek_grave	-0.29	comrade_tip	-0.14	grave_info	0.14	battle_account	0.09
has nguoi than	comrade_tip	-0.17	grave_info	0.48	remains_found	-0.21	relics	0.09	battle_account	0.02	dna_question	0.01
has nguoi thanh	seek_grave	-0.26	grave_info	0.33	event	0.48
has nguoi thi	grave_info	0.08	battle_account	-0.03	rumour	0.06	event	0.13
has nguoi thon	comrade_tip	0.05
has nguoi thu	comrade_tip	0.39	event	-0.09
has nguoi toi	battle_account	0.15	event	0.23
has nguoi trong	seek_grave	0.2	comrade_tip	-0.72	grave_info	0.26	relics	0.01	registry	0.16	battle_account	0.11	event	0.02
has nguoi ve	grave_info	-0.04	event	0.34
has nguoi viet	seek_grave	-0.36	comrade_tip	0.17	event	0.18
has nguoi xa	event	-0.1
has nguoi xung	seek_grave	-0.02	scam_report	0.18
has nguoi yeu	seek_grave	0.34	comrade_tip	0.04	event	-0.17
has nguon	grave_info	0.21	battle_account	-0.02
has nguy	seek_grave	-0.64	comrade_tip	0.3	grave_info	0.15	battle_account	-0.01	request_recognition	0.19	event	-0.44
has nguyen	seek_grave	-0.28	comrade_tip	0.27	grave_info	-0.31	relics	-0.49	registry	0.37	battle_account	0.24	enemy_report	0.1	foreign_tip	-0.24	scam_report	-0.45	rumour	-0.12	request_recognition	-0.33	not_dead	-0.32	event	0.29
has nguyen ba	seek_grave	-0.26	event	0.02
has nguyen binh	registry	0.01	event	-0.24
has nguyen dang	seek_grave	-0.06	relics	0.1
has nguyen dinh	seek_grave	-0.09	registry	0.14
has nguyen duc	seek_grave	-0.01	comrade_tip	0.01	remains_found	-0.12	event	0.19
has nguyen huu	seek_grave	0.76	grave_info	-0.62	dna_question	-0.23	event	-0.08
has nguyen khac	grave_info	0.25	event	-0.05
has nguyen la	seek_grave	-0.21	comrade_tip	0.2	grave_info	0.24	registry	0.04	battle_account	-0.18	event	-0.08
has nguyen quan	seek_grave	0.33	grave_info	0.06	relics	-0.09	registry	-0.19	request_recognition	-0.06	event	-0.52
has nguyen thanh	seek_grave	0.01	comrade_tip	0.06	grave_info	-0.1	rumour	0.14	not_dead	0.11	event	-0.03
has nguyen the	comrade_tip	0.19	grave_info	0.25	event	-0.15
has nguyen thi	seek_grave	-0.19	comrade_tip	-0.37	grave_info	0.12	battle_account	0.51	dna_question	0.1	request_recognition	-0.15	event	0.23
has nguyen trong	comrade_tip	0.28	battle_account	-0.19	event	-0.19
has nguyen van	grave_info	-0.2	battle_account	-0.12	enemy_report	0.29	foreign_tip	0.13	scam_report	0.04	rumour	0.08	request_recognition	-0.03	event	-0.09
has nguyen xa	seek_grave	-0.02	registry	0.06	battle_account	0.12
has nguyen xuan	seek_grave	0.09	comrade_tip	-0.14	battle_account	0.02	foreign_tip	0.08
has nguyen y	comrade_tip	0.03
has nguyet	seek_grave	0.47	comrade_tip	0.12	registry	-0.21	battle_account	-0.06	dna_question	0.22	event	-0.37
has nha	comrade_tip	-0.06	remains_found	-0.34	relics	0.15	registry	-0.29	battle_account	-0.36	enemy_report	-0.57	foreign_tip	-0.36	dna_question	0.16	scam_report	0.56	rumour	-0.04	not_dead	-0.02	event	-0.4
has nha ai	seek_grave	0.03	comrade_tip	0.08	grave_info	0.06
has nha anh	seek_grave	-0.21	comrade_tip	0.25	grave_info	-0.02	relics	0.12	registry	0.06	battle_account	-0.11
has nha ba	comrade_tip	-0.15	grave_info	0.27	registry	-0.14	battle_account	-0.08	event	-0.12
has nha bac	seek_grave	-0.19	comrade_tip	-0.07	grave_info	0.18
has nha bao	seek_grave	-0.03	grave_info	0.28
has nha bia	grave_info	-0.45	battle_account	0.07	request_recognition	0.05
has nha chau	seek_grave	0.49	grave_info	-0.09	event	-0.35
has nha chi	grave_info	0.28	registry	-0.02	battle_account	0.15
has nha co	comrade_tip	-0.37	grave_info	0.42	event	-0.42
has nha con	seek_grave	0.05
has nha cu	seek_grave	-0.53	comrade_tip	-0.2	grave_info	0.53	request_recognition	0.01	event	-0.34
has nha da	seek_grave	-0.04	grave_info	0.12
has nha dan	seek_grave	-0.21	comrade_tip	0.2	registry	0.06	event	0.03
has nha e	seek_grave	0.2	comrade_tip	-0.11	event	0.06
has nha em	seek_grave	0.42	comrade_tip	-0.26	grave_info	0.14	relics	-0.23	registry	-0.16	battle_account	-0.06
has nha goi	seek_grave	0.41	comrade_tip	-0.23
has nha khong	grave_info	-0.03	request_recognition	0.45	event	-0.11
has nha la	seek_grave	0.37	comrade_tip	-0.04
has nha lay	comrade_tip	-0.01
has nha ma	comrade_tip	0.28	grave_info	-0.19	request_recognition	0.32
has nha may	comrade_tip	0.08	grave_info	0.43
has nha minh	seek_grave	0.45	comrade_tip	-0.45	grave_info	-0.14	event	-0.21
has nha mo	seek_grave	-0.01	registry	-0.05	request_recognition	0.18
has nha nam	seek_grave	-0.08	comrade_tip	0.15	event	-0.1
has nha nao	seek_grave	-0.34	grave_info	0.1	event	-0.38
has nha ngoai	seek_grave	-0.03	comrade_tip	-0.12	grave_info	-0.36	scam_report	0.52	event	-0.21
has nha nhan	seek_grave	-0.2
has nha nuoc	comrade_tip	-0.12	grave_info	0.22	dna_question	-0.31	scam_report	0.25	rumour	0.16	request_recognition	0.12
has nha o	seek_grave	-0.21	comrade_tip	0.71	relics	-0.01	battle_account	0.13	scam_report	-0.03	rumour	-0.09	request_recognition	-0.28	not_dead	-0.29	event	0.31
has nha ong	seek_grave	-0.26	comrade_tip	0.76	grave_info	-0.08	remains_found	-0.22	battle_account	0.12	request_recognition	-0.3	event	-0.19
has nha rong	grave_info	-0.01	battle_account	0.18	request_recognition	0.05	event	0.09
has nha thi	grave_info	0.35	remains_found	-0.17	event	0.05
has nha tho	seek_grave	-0.07	comrade_tip	0.44	grave_info	-0.04	registry	0.07	battle_account	-0.22	event	-0.32
has nha toi	seek_grave	0.07	comrade_tip	-0.62	grave_info	0.27	remains_found	-0.38	battle_account	-0.14	scam_report	0.42	rumour	0.04	event	0.05
has nha trang	seek_grave	-0.03	comrade_tip	-0.04	grave_info	0.18	event	0.15
has nha tui	comrade_tip	-0.31	relics	0.04	scam_report	0.02	event	0.28
has nha van	grave_info	0.18	dna_question	0.08	event	0.18
has nhac	seek_grave	-0.26	comrade_tip	-0.12	grave_info	0.7	relics	0.03	battle_account	-0.05	dna_question	-0.18	request_recognition	0.06	event	-0.28
has nhai	seek_grave	-0.6	comrade_tip	0.26	grave_info	0.33	registry	-0.13	battle_account	-0.14	request_recognition	0.08	event	-0.13
has nham	seek_grave	-0.09	comrade_tip	0.14	grave_info	0.34	relics	-0.55	battle_account	0.17	enemy_report	-0.03	foreign_tip	-0.02	scam_report	-0.2	request_recognition	-0.13	not_dead	0.42	event	-0.2
has nham mat	comrade_tip	0.04	grave_info	0.3	event	-0.29
has nham thin	comrade_tip	-0.14	grave_info	0.03
has nham ty	seek_grave	-0.08	comrade_tip	0.44	event	-0.05
has nhan	seek_grave	-0.32	comrade_tip	0.06	grave_info	0.14	remains_found	-0.21	relics	0.23	registry	-0.53	battle_account	-0.3	enemy_report	-0.07	foreign_tip	0.26	dna_question	0.3	rumour	0.06	request_recognition	0.73	event	-0.48
has nhan bieu	comrade_tip	0.06	grave_info	-0.17
has nhan cho	seek_grave	0.05	comrade_tip	0.2
has nhan chung	remains_found	0.07	request_recognition	0.51
has nhan co	seek_grave	-0.32	battle_account	0.03	request_recognition	0.07	event	-0.16
has nhan con	comrade_tip	0.11
has nhan dan	seek_grave	0.08
has nhan duoc	relics	0.03	registry	-0.14	battle_account	-0.15	foreign_tip	0.02	request_recognition	0.07	event	-0.13
has nhan giay	seek_grave	-0.25
has nhan giup	seek_grave	-0.2	grave_info	0.22	event	-0.06
has nhan la	seek_grave	0.2	grave_info	-0.39	rumour	0.12
has nhan liet	seek_grave	-0.4	grave_info	-0.23	request_recognition	0.66	event	-0.13
has nhan mo	grave_info	0.04	event	-0.22
has nhan ra	grave_info	0.05	relics	0.02	not_dead	0.05	event	-0.12
has nhan tim	event	-0.02
has nhan tin	seek_grave	0.21	comrade_tip	-0.08	event	-0.05
has nhan toi	seek_grave	-0.04	comrade_tip	0.22	grave_info	-0.15	event	-0.06
has nhang	seek_grave	0.01	comrade_tip	-0.45	grave_info	1.08	relics	-0.08
has nhanh	seek_grave	-0.27	comrade_tip	-0.19	grave_info	-0.05	remains_found	0.24	registry	0.34	event	0.08
has nhap	seek_grave	-0.09	comrade_tip	-0.02	remains_found	-0.01	registry	0.26	enemy_report	-0.02	dna_question	-0.08	not_dead	-0.03
has nhap ngu	grave_info	-0.06	registry	0.08	enemy_report	-0.01	dna_question	-0.06	not_dead	-0.24
has nhat	seek_grave	-0.03	grave_info	-0.13	remains_found	-0.28	relics	0.7	battle_account	0.15	enemy_report	0.27	dna_question	0.02	scam_report	-0.27	not_dead	-0.15	event	0.44
has nhat duoc	comrade_tip	0.06	remains_found	-0.43	relics	0.38	battle_account	0.01	event	0.19
has nhat ky	seek_grave	-0.09	grave_info	-0.05	enemy_report	0.23	event	0.1
has nhat la	seek_grave	0.1	grave_info	-0.07	battle_account	0.27
has nhau	comrade_tip	0.04	grave_info	-0.01	relics	-0.14	registry	-0.16	battle_account	-0.15	dna_question	0.05	scam_report	0.36	rumour	0.11	request_recognition	-0.59	event	-0.06
has nhau duoc	seek_grave	0.24	event	-0.03
has nhau o	comrade_tip	0.48	grave_info	-0.1	battle_account	-0.18	not_dead	0.1
has nhay	seek_grave	0.18	comrade_tip	-0.22	grave_info	-0.12	battle_account	0.42
has nhe	seek_grave	0.27	comrade_tip	-0.03	remains_found	-0.16	battle_account	0.07	dna_question	0.32	rumour	0.16	event	0.18
has nhi	comrade_tip	0.08	grave_info	-0.37	relics	-0.29	registry	0.15	battle_account	0.02	enemy_report	0.13	request_recognition	0.03	event	-0.24
has nhiem	comrade_tip	-0.24	relics	0.26	registry	0.31	event	-0.31
has nhien	seek_grave	-0.29	grave_info	0.18	battle_account	0.05	rumour	0.06
has nhieu	seek_grave	-0.18	grave_info	-0.38	remains_found	0.44	relics	0.33	registry	0.06	battle_account	0.16	foreign_tip	-0.04	event	0.37
has nhieu lam	seek_grave	-0.25	remains_found	0.1	event	0.11
has nhieu nguoi	seek_grave	-0.1	grave_info	-0.13	battle_account	0.09	rumour	0.04
has nhin	comrade_tip	-0.05	grave_info	-0.06	battle_account	0.23	scam_report	0.07	event	0.06
has nhin thay	comrade_tip	-0.19	battle_account	0.3	event	0.08
has nho	seek_grave	-0.25	comrade_tip	0.04	grave_info	0.2	remains_found	-0.18	relics	-0.3	registry	0.54	battle_account	0.17	enemy_report	-0.19	foreign_tip	0.27	dna_question	-0.31	scam_report	-0.18	rumour	-0.3	request_recognition	0.06	not_dead	-0.31	event	0.49
has nho anh	comrade_tip	0.04	grave_info	-0.06
has nho cac	registry	-0.07	battle_account	-0.01	request_recognition	0.14	event	0.07
has nho chau	seek_grave	-0.22	comrade_tip	0.18
has nho chuyen	grave_info	0.3	event	-0.18
has nho co	seek_grave	0.01	comrade_tip	0.1	grave_info	0.03	registry	0.25	battle_account	-0.05
has nho con	battle_account	-0.31	event	-0.58
has nho dang	event	-0.21
has nho duoc	seek_grave	-0.3	comrade_tip	-0.33	grave_info	0.17	battle_account	0.44	not_dead	0.06	event	0.7
has nho em	comrade_tip	0.33	grave_info	-0.09
has nho ho	comrade_tip	0.11	grave_info	-0.13	battle_account	0.35
has nho hoi	comrade_tip	-0.24	grave_info	-0.01	remains_found	0.03	battle_account	0.19	event	0.28
has nho la	seek_grave	-0.24	comrade_tip	0.16
has nho nam	comrade_tip	-0.35	grave_info	0.21	battle_account	0.13	event	0.36
has nho ngay	grave_info	0.2
has nho nguoi	seek_grave	0.29	comrade_tip	0.02	grave_info	-0.08
has nho nha	grave_info	0.04
has nho ong	comrade_tip	-0.31	relics	0.13
has nho quan	seek_grave	0.4	grave_info	-0.23
has nho que	seek_grave	-0.18	comrade_tip	0.27	grave_info	-0.01	registry	0.29	event	-0.01
has nho ro	grave_info	-0.02
has nho ten	seek_grave	-0.17	comrade_tip	-0.12	battle_account	0.32	event	0.51
has nho tim	seek_grave	0.01	grave_info	-0.44	scam_report	-0.13
has nho toi	seek_grave	0.31	grave_info	-0.33
has nho vi	seek_grave	-0.02	comrade_tip	0.1	grave_info	0.24	event	0.19
has nhom	comrade_tip	-0.46	relics	0.48	registry	-0.32	battle_account	-0.58	enemy_report	0.3	foreign_tip	-0.27	event	0.25
has nhom khac	comrade_tip	-0.21	grave_info	-0.37	relics	0.03	event	0.5
has nhon	seek_grave	0.08	comrade_tip	0.56	grave_info	-0.63	battle_account	0.08	dna_question	0.27	request_recognition	-0.22
has nhong	grave_info	-0.15	event	0.05
has nhu	seek_grave	0.21	remains_found	-0.2	relics	-0.76	registry	0.22	battle_account	0.01	foreign_tip	0.07	dna_question	-0.04	scam_report	-0.3	rumour	0.03	request_recognition	-0.11	event	-0.09
has nhu dinh	seek_grave	-0.41	comrade_tip	-0.22	battle_account	0.41	dna_question	0.06	event	0.35
has nhu le	seek_grave	0.15	battle_account	-0.05	foreign_tip	0.05	event	-0.38
has nhu sau	registry	0.11
has nhu vay	seek_grave	-0.2	grave_info	0.53	rumour	0.01
has nhua	seek_grave	-0.35	grave_info	-0.14	remains_found	0.23	battle_account	0.2	foreign_tip	0.02	event	0.65
has nhuan	seek_grave	-0.03	grave_info	-0.16	dna_question	-0.04	request_recognition	0.09	event	0.08
has nhung	seek_grave	0.27	comrade_tip	-0.17	grave_info	-0.25	relics	-0.04	registry	0.1	battle_account	0.16	dna_question	0.49	scam_report	-0.5	rumour	-0.3	not_dead	0.43	event	-0.1
has nhung anh	seek_grave	-0.18
has nhung ba	seek_grave	0.08	grave_info	-0.15	event	-0.31
has nhung bia	seek_grave	-0.63	grave_info	1.02	battle_account	-0.3	request_recognition	0.02	event	-0.34
has nhung khong	seek_grave	0.42	grave_info	-0.01	event	-0.19
has nhung mo	seek_grave	0.26	comrade_tip	0.17	grave_info	-0.48	dna_question	0.01	request_recognition	-0.02	event	0.05
has nhung nam	seek_grave	-0.41	comrade_tip	0.21	grave_info	-0.19	battle_account	0.03
has nhung nguoi	comrade_tip	-0.04	grave_info	-0.57	registry	0.14	battle_account	0.47	event	0.19
has nhung ong	seek_grave	0.32	grave_info	-0.48	relics	0.05	not_dead	0.02
has nhung toi	seek_grave	-0.02	comrade_tip	-0.03	not_dead	0.11
has nhuong	seek_grave	-0.24	comrade_tip	0.37	remains_found	-0.03	relics	0.31	battle_account	-0.37
has nhut	grave_info	0.21
has ni	comrade_tip	-0.35	grave_info	0.2	remains_found	0.03	relics	-0.12	battle_account	-0.08	event	0.32
has ni long	comrade_tip	-0.16	grave_info	-0.22	remains_found	0.25	relics	-0.19	battle_account	-0.07
has nia	battle_account	-0.02	event	0.09
has nie	seek_grave	0.1	comrade_tip	-0.56	grave_info	0.28	rumour	-0.02
has niem	seek_grave	-0.07	comrade_tip	-0.24	grave_info	-0.11	remains_found	0.08	relics	0.15	registry	-0.01	battle_account	0.19	not_dead	0.09
has nien	comrade_tip	-0.22	grave_info	0.18	relics	0.01	registry	-0.2	foreign_tip	0.03	event	0.12
has nien xung	seek_grave	0.07	comrade_tip	-0.24	relics	0.13
has night	grave_info	0.03	relics	0.13	battle_account	0.3
has ninh	seek_grave	0.14	comrade_tip	0.08	remains_found	-0.12	relics	-0.07	registry	-0.18	battle_account	0.29	enemy_report	0.28	foreign_tip	-0.02	scam_report	0.16	not_dead	-0.07	event	-0.44
has ninh binh	seek_grave	-0.23	comrade_tip	0.04	registry	-0.05	enemy_report	0.13	foreign_tip	-0.08
has ninh giang	seek_grave	-0.08	comrade_tip	-0.28	grave_info	-0.46	battle_account	0.31	enemy_report	0.19	foreign_tip	0.05	request_recognition	0.02	event	0.29
has ninh hai	seek_grave	0.5	comrade_tip	-0.17	grave_info	-0.41	relics	0.13
has ninh quang	comrade_tip	0.29
has ninh thi	seek_grave	-0.01	comrade_tip	-0.2	battle_account	0.1
has ninh van	seek_grave	0.39	relics	0.05	battle_account	0.06
has nn	comrade_tip	0.34
has no	seek_grave	-0.38	comrade_tip	0.87	grave_info	-0.8	remains_found	-0.12	registry	0.19	enemy_report	-0.11	foreign_tip	-0.16	dna_question	0.01	scam_report	0.46	request_recognition	0.3	event	-0.94
has no bao	seek_grave	-0.07
has no bi	seek_grave	-0.2	comrade_tip	0.13	grave_info	0.09	battle_account	-0.02	event	-0.22
has no cham	comrade_tip	0.36	grave_info	-0.1	battle_account	-0.13
has no chet	seek_grave	0.18	comrade_tip	0.19	grave_info	-0.34
has no co	seek_grave	-0.02	scam_report	0.06	request_recognition	0.02
has no con	seek_grave	-0.26	comrade_tip	0.4	grave_info	0.04	battle_account	-0.13	scam_report	0.02	event	-0.55
has no di	seek_grave	0.32	grave_info	-0.07	dna_question	0.23
has no la	comrade_tip	0.12	grave_info	-0.15
has no nam	seek_grave	0.19	grave_info	-0.04	event	0.08
has no o	not_dead	0.01	event	-0.05
has no ve	battle_account	-0.1	event	-0.27
has nobody	grave_info	-0.02	relics	-0.1	battle_account	0.46	enemy_report	-0.07	foreign_tip	-0.18	not_dead	0.06
has noc	seek_grave	0.14	grave_info	0.02	event	-0.04
has noi	seek_grave	0.23	comrade_tip	-0.28	grave_info	0.23	remains_found	-0.29	relics	-0.24	registry	-0.35	battle_account	-0.49	enemy_report	-0.47	dna_question	0.17	scam_report	0.31	rumour	0.51	request_recognition	-0.18	not_dead	-0.58	event	-0.1
has noi an	seek_grave	0.17	comrade_tip	-0.02	dna_question	0.11
has noi anh	seek_grave	-0.02	comrade_tip	-0.26	not_dead	0.05	event	0.15
has noi ba	seek_grave	0.28	grave_info	-0.12	foreign_tip	0.01	scam_report	0.14
has noi bi	seek_grave	0.04	grave_info	-0.05	rumour	0.02	event	-0.06
has noi bo	seek_grave	0.21	grave_info	-0.36	rumour	0.1	event	0.22
has noi chau	seek_grave	-0.34	request_recognition	0.16	event	0.15
has noi cho	seek_grave	0.04	grave_info	0.22	event	0.27
has noi chon	seek_grave	0.2	comrade_tip	-0.5	grave_info	0.54	dna_question	0.09	rumour	-0.06	event	-0.21
has noi chu	seek_grave	-0.43	grave_info	-0.14	scam_report	0.07	rumour	0.19	event	0.08
has noi chuyen	scam_report	0.01	event	0.14
has noi co	seek_grave	0.28	grave_info	-0.29
has noi con	seek_grave	0.59	comrade_tip	-0.02	grave_info	-0.35	battle_account	-0.02	scam_report	0.02	request_recognition	-0.04	event	-0.28
has noi cua	seek_grave	-0.16	grave_info	0.18	relics	0.26
has noi da	seek_grave	-0.47	comrade_tip	0.15	registry	0.07	event	-0.29
has noi day	seek_grave	-0.06	comrade_tip	0.24	grave_info	0.03	battle_account	0.16	event	0.16
has noi do	comrade_tip	-0.03	grave_info	-0.6	scam_report	0.08	rumour	0.26
has noi dung	relics	0.04	scam_report	0.02	event	0.21
has noi duoc	seek_grave	-0.01	comrade_tip	0.54	grave_info	-0.11
has noi e	seek_grave	-0.34	comrade_tip	0.27	registry	0.08	event	0.04
has noi em	seek_grave	-0.33	grave_info	-0.07	relics	0.04	request_recognition	0.69	event	-0.16
has noi giong	seek_grave	-0.19	grave_info	0.42	rumour	-0.04	event	0.03
has noi hi	request_recognition	0.22
has noi hoi	rumour	0.37	event	0.21
has noi hs	seek_grave	0.21	request_recognition	-0.02
has noi hy	seek_grave	0.34	dna_question	0.27	request_recognition	-0.05	event	-0.04
has noi khong	seek_grave	0.17	comrade_tip	-0.21	grave_info	-0.25	relics	0.11	event	-0.08
has noi la	seek_grave	0.13	grave_info	-0.11	registry	-0.05	battle_account	-0.21	scam_report	0.32
has noi lai	grave_info	-0.35	event	-0.09
has noi mat	seek_grave	-0.04	comrade_tip	0.17	grave_info	0.07
has noi minh	seek_grave	0.18	comrade_tip	-0.16
has noi mo	grave_info	0.16	battle_account	0.06	event	-0.1
has noi nam	seek_grave	0.21	comrade_tip	-0.23	grave_info	-0.23	registry	0.14	battle_account	0.01	scam_report	0.03	event	-0.11
has noi ngay	comrade_tip	-0.08	event	0.13
has noi o	seek_grave	-0.11	remains_found	0.02	rumour	0.06
has noi ong	seek_grave	-0.21	relics	0.1	registry	-0.03	battle_account	-0.04	scam_report	0.02	event	-0.35
has noi sau	seek_grave	0.2	comrade_tip	-0.01	grave_info	-0.03
has noi ten	grave_info	0.26	battle_account	-0.06
has noi thi	dna_question	0.05
has noi toi	comrade_tip	0.1	grave_info	0.18	relics	0.22	event	-0.48
has noi ve	seek_grave	0.08	battle_account	0.08	event	0.21
has noi voi	seek_grave	-0.01	comrade_tip	0.09	grave_info	0.13	rumour	0.02
has noi vu	seek_grave	-0.48	dna_question	0.57	request_recognition	0.19	event	-0.17
has nom	seek_grave	0.19	remains_found	-0.01	relics	-0.02	registry	-0.19	battle_account	-0.26	event	-0.1
has nom de	comrade_tip	-0.05	grave_info	-0.28	not_dead	0.07	event	-0.42
has non	grave_info	-0.32	registry	-0.03	rumour	0.28	event	-0.02
has nong	comrade_tip	0.06	grave_info	0.08	registry	0.02	battle_account	0.03	foreign_tip	-0.25	scam_report	-0.1	not_dead	0.05
has nong cong	seek_grave	0.27	comrade_tip	0.17	event	-0.26
has nong thi	registry	0.32	battle_account	0.07	event	0.28
has nong truong	seek_grave	0.01	comrade_tip	-0.41	grave_info	0.06	remains_found	0.03	relics	-0.09
has nong van	grave_info	0.25	battle_account	0.08	request_recognition	0.02
has noong	grave_info	0.03	foreign_tip	0.19
has nop	seek_grave	-0.7	grave_info	-0.5	remains_found	-0.23	registry	-0.12	dna_question	0.5	scam_report	0.29	rumour	-0.33	request_recognition	0.31	event	-0.63
has north	seek_grave	-0.07	comrade_tip	0.21	grave_info	-0.18	relics	-0.03	battle_account	-0.26	enemy_report	-0.05	foreign_tip	0.32
has not	seek_grave	-0.08	comrade_tip	0.29	grave_info	0.52	remains_found	-0.35	relics	-0.08	registry	-0.05	foreign_tip	-0.18	dna_question	-0.34	rumour	0.24	event	-0.03
has notebook	seek_grave	-0.19	grave_info	-0.1	foreign_tip	0.1	event	0.45
has nous	seek_grave	-0.3	grave_info	0.19	relics	-0.64	battle_account	-0.13	enemy_report	-0.39	foreign_tip	0.6	scam_report	0.11
has nov	seek_grave	-0.6	grave_info	0.07	relics	0.55	battle_account	-0.06	enemy_report	0.26	foreign_tip	-0.21	rumour	0.05
has now	seek_grave	-0.16	comrade_tip	0.24	grave_info	0.06	relics	-0.28	registry	-0.09	battle_account	-0.19	enemy_report	-0.09	foreign_tip	0.18	event	0.01
has nt	grave_info	0.3	relics	0.05	rumour	0.17
has ntls	seek_grave	-0.68	comrade_tip	-1.07	grave_info	1.35	relics	-0.65	registry	0.36	battle_account	-0.23	enemy_report	-0.26	foreign_tip	-0.18	dna_question	0.5	scam_report	-0.22	rumour	-0.67	not_dead	0.14	event	-0.23
has ntls duc	seek_grave	-0.42	grave_info	0.42
has ntls huyen	seek_grave	-0.16	grave_info	0.05	registry	0.2	dna_question	0.29	event	-0.12
has ntls phuong	grave_info	0.4
has ntls tan	grave_info	0.25	dna_question	0.26
has ntls tinh	seek_grave	-0.05	grave_info	0.11	registry	-0.02
has ntls xa	seek_grave	-0.49	comrade_tip	-0.37	grave_info	0.25	remains_found	-0.1	dna_question	-0.31	request_recognition	0.47
has nu	seek_grave	-0.22	comrade_tip	0.1	grave_info	0.32	battle_account	0.08	enemy_report	0.05	dna_question	-0.02	request_recognition	-0.26	event	-0.22
has nua	seek_grave	-0.13	comrade_tip	0.55	grave_info	0.55	relics	-0.11	battle_account	-0.4	foreign_tip	0.08	dna_question	-0.54	rumour	0.07	request_recognition	-0.14
has nua dem	seek_grave	-0.15
has nua la	grave_info	0.27	event	-0.16
has nui	seek_grave	-0.16	comrade_tip	-0.01	grave_info	0.06	remains_found	-0.15	registry	-0.49	battle_account	0.08	foreign_tip	0.51	request_recognition	0.2	event	0.38
has nui dat	grave_info	-0.2	foreign_tip	0.1
has number	relics	-0.11	enemy_report	0.15	scam_report	0.2	event	0.01
has nung	seek_grave	-0.44	comrade_tip	0.63	relics	-0.09	registry	0.04	enemy_report	-0.12	dna_question	0.19	rumour	0.12	event	-0.45
has nuoc	seek_grave	0.13	comrade_tip	0.36	remains_found	-0.09	relics	-0.11	registry	-0.02	battle_account	-0.37	enemy_report	-0.03	dna_question	-0.21	rumour	0.16	not_dead	-0.27	event	-0.03
has nuoc noi	battle_account	0.12
has nuoc trong	seek_grave	0.2	comrade_tip	-0.05
has nuoi	seek_grave	-0.25	grave_info	0.47	battle_account	-0.67	rumour	-0.02	request_recognition	-0.17	not_dead	0.21	event	-0.56
has nuoi quan	comrade_tip	0.23	battle_account	-0.2	event	-0.2
has nuong	comrade_tip	-0.25	grave_info	0.16	remains_found	-0.05	battle_account	0.02
has nurse	foreign_tip	0.19	event	-0.15
has nut	grave_info	-0.05	remains_found	0.19
has nva	seek_grave	-0.75	comrade_tip	-0.34	grave_info	-0.29	remains_found	-0.22	relics	-0.28	registry	-0.1	foreign_tip	0.31	rumour	0.15	event	0.54
has o	seek_grave	0.07	comrade_tip	0.31	remains_found	-0.24	relics	-0.28	registry	-0.32	enemy_report	-0.03	foreign_tip	-0.36	dna_question	-0.13	scam_report	-0.21	rumour	-0.4	request_recognition	-0.18	event	-0.18
has o an	seek_grave	-0.35	comrade_tip	0.44	grave_info	0.09	registry	0.02	foreign_tip	0.05
has o ap	seek_grave	0.01	relics	0.08	event	-0.09
has o ba	seek_grave	0.18
has o bac	seek_grave	0.35	grave_info	-0.42
has o bai	comrade_tip	0.11	battle_account	0.26	event	0.15
has o ban	comrade_tip	0.39	registry	-0.17	dna_question	0.06
has o bao	comrade_tip	-0.27	not_dead	0.01
has o bau	event	0.12
has o ben	comrade_tip	0.4	grave_info	-0.03	battle_account	-0.18	rumour	-0.04	not_dead	0.04	event	-0.34
has o benh	seek_grave	0.57	comrade_tip	-0.34	grave_info	-0.05	battle_account	0.18	event	-0.09
has o bia	comrade_tip	0.58	grave_info	-0.73
has o bien	seek_grave	0.05
has o binh	seek_grave	0.39	grave_info	-0.29	registry	0.03	event	-0.2
has o bo	comrade_tip	-0.1	grave_info	0.14	request_recognition	-0.08	event	-0.22
has o bot	seek_grave	0.02	relics	0.09	event	-0.17
has o buon	comrade_tip	-0.01
has o c3	seek_grave	-0.1	comrade_tip	0.06	relics	0.04
has o cai	comrade_tip	-0.15	relics	0.09	registry	0.1
has o cam	event	0.27
has o can	event	0.13
has o canh	seek_grave	0.19	grave_info	-0.24	event	0.11
has o cao	seek_grave	0.03	comrade_tip	0.11	event	-0.04
has o cau	seek_grave	0.02	comrade_tip	0.42	grave_info	0.02	relics	-0.14	battle_account	-0.06	event	-0.95
has o chan	seek_grave	0.11	grave_info	0.04	relics	-0.18	request_recognition	0.16	event	0.2
has o chi	comrade_tip	0.33	grave_info	-0.3
has o cho	grave_info	-0.29	remains_found	-0.22	relics	0.27	battle_account	-0.16	scam_report	0.43	request_recognition	-0.11	not_dead	0.07	event	0.02
has o chua	comrade_tip	-0.34	battle_account	0.28
has o con	comrade_tip	-0.22	battle_account	0.36	event	0.4
has o cong	seek_grave	-0.3	comrade_tip	0.57	dna_question	0.14	scam_report	-0.08
has o cu	seek_grave	-0.22	comrade_tip	0.4	relics	0.19	battle_account	-0.02	event	-0.39
has o cua	seek_grave	0.26	comrade_tip	-0.99	grave_info	-0.01	battle_account	0.75	event	0.42
has o cung	seek_grave	0.16	grave_info	0.01	event	-0.14
has o da	seek_grave	-0.01	request_recognition	0.05	event	0.02
has o dai	comrade_tip	0.05	grave_info	0.19	event	-0.3
has o dak	comrade_tip	-0.14	grave_info	-0.17	scam_report	0.19	rumour	0.04	not_dead	0.13	event	0.15
has o dau	seek_grave	0.79	comrade_tip	-0.38	grave_info	-0.1	battle_account	-0.19	dna_question	-0.37	scam_report	-0.18	rumour	-0.39	request_recognition	0.49	not_dead	-0.29	event	-0.1
has o day	seek_grave	-0.17	comrade_tip	-0.15	enemy_report	0.05	rumour	0.07
has o diem	seek_grave	0.03
has o dien	comrade_tip	0.06	scam_report	0.03
has o dinh	seek_grave	-0.17	request_recognition	0.02	event	0.43
has o do	seek_grave	0.18	comrade_tip	-0.25	grave_info	0.79	rumour	-0.14	event	0.31
has o doc	comrade_tip	0.1	grave_info	0.04	battle_account	-0.22
has o doi	seek_grave	-0.06	comrade_tip	0.13	relics	-0.16	foreign_tip	0.01	request_recognition	-0.36	event	-0.16
has o don	seek_grave	-0.18	comrade_tip	0.2	grave_info	-0.02	dna_question	0.1	event	0.05
has o dong	seek_grave	0.26	comrade_tip	-0.15	grave_info	0.02	registry	0.02	battle_account	0.24	scam_report	-0.01	event	-0.18
has o duc	comrade_tip	-0.7	grave_info	0.16	registry	0.04	dna_question	0.06	not_dead	0.06
has o duong	registry	0.03	request_recognition	0.1
has o gan	seek_grave	0.12	relics	0.16	not_dead	0.08
has o gia	seek_grave	-0.16	comrade_tip	-0.35	rumour	0.1	event	0.05
has o go	comrade_tip	0.3	grave_info	-0.56	registry	0.11	battle_account	0.18	request_recognition	-0.03
has o goc	seek_grave	-0.71	comrade_tip	-0.22	grave_info	0.37	relics	0.08	rumour	0.22
has o ha	seek_grave	0.16	grave_info	-0.24	relics	0.12	enemy_report	0.15	dna_question	0.05	event	-0.2
has o hai	grave_info	0.13
has o ham	comrade_tip	-0.18	grave_info	0.02
has o hang	seek_grave	-0.23	comrade_tip	0.4	battle_account	-0.11	dna_question	0.17	event	-0.3
has o ho	grave_info	0.12	event	-0.03
has o hoc	seek_grave	0.26
has o hoi	request_recognition	0.1
has o hon	seek_grave	-0.27	comrade_tip	0.23	grave_info	0.15
has o hung	comrade_tip	-0.04	grave_info	-0.22	dna_question	0.1	scam_report	0.06	event	-0.13
has o huong	seek_grave	-0.45	grave_info	0.17
has o khe	seek_grave	0.32	comrade_tip	0.63	grave_info	-0.68	relics	0.16	battle_account	-0.48	event	-0.3
has o khu	seek_grave	-0.26	comrade_tip	0.21	request_recognition	0.02
has o kien	seek_grave	-0.05	event	0.01
has o kim	seek_grave	-0.17	grave_info	0.05
has o kinh	seek_grave	-0.27	comrade_tip	0.44	grave_info	-0.08	battle_account	-0.06
has o kon	seek_grave	-0.08	relics	-0.05	scam_report	0.15	event	-0.1
has o lai	comrade_tip	-0.5	grave_info	-0.07	relics	0.09	battle_account	0.04	event	-0.14
has o lam	grave_info	-0.13
has o lang	seek_grave	-0.02	comrade_tip	0.23	grave_info	0.09	registry	0.34	rumour	0.02	event	-0.49
has o lao	seek_grave	-0.2	comrade_tip	0.15	grave_info	-0.19	foreign_tip	0.16
has o lo	comrade_tip	0.37	grave_info	-0.04	remains_found	0.09
has o long	seek_grave	-0.2	comrade_tip	-0.19	grave_info	0.03	relics	0.01	not_dead	0.05
has o lung	grave_info	0.01	event	0.05
has o mai	seek_grave	0.04	comrade_tip	0.12	grave_info	0.15	battle_account	-0.01	event	-0.18
has o mat	seek_grave	0.27	grave_info	-0.03	event	-0.1
has o me	seek_grave	-0.09	comrade_tip	-0.32	grave_info	0.01	battle_account	0.23	event	0.54
has o mo	grave_info	0.41	event	-0.01
has o muong	seek_grave	0.01	comrade_tip	-0.18	grave_info	-0.31	battle_account	-0.09	foreign_tip	0.17	event	-0.14
has o nam	seek_grave	0.25	comrade_tip	-0.39	grave_info	0.01	battle_account	0.08	event	0.05
has o nga	comrade_tip	0.07	grave_info	0.34	battle_account	0.16	request_recognition	-0.28	event	-0.08
has o ngam	comrade_tip	0.08	grave_info	-0.11
has o ngay	seek_grave	-0.04	comrade_tip	0.07	grave_info	-0.03	relics	0.06	battle_account	0.14
has o nghia	seek_grave	0.22	remains_found	0.1	not_dead	0.08	event	0.01
has o ngo	seek_grave	0.07	comrade_tip	0.34	grave_info	-0.22	event	-0.08
has o ngoai	seek_grave	-0.58	comrade_tip	-0.14	grave_info	0.69	registry	0.08	event	-0.02
has o nha	grave_info	-0.14	registry	0.23	event	0.32
has o nho	comrade_tip	-0.26	relics	0.17	battle_account	0.02
has o nong	registry	-0.05	event	-0.15
has o ntls	seek_grave	-0.24	comrade_tip	-0.1	grave_info	0.35	relics	-0.09	dna_question	0.53	request_recognition	0.04	not_dead	0.13
has o nui	seek_grave	0.41	comrade_tip	-0.17	battle_account	-0.07	foreign_tip	0.08	event	0.35
has o nuong	seek_grave	0.03
has o pha	comrade_tip	0.13	grave_info	0.02	event	0.11
has o phia	seek_grave	-0.27	comrade_tip	0.36	grave_info	-0.01	event	0.22
has o pho	seek_grave	0.17	grave_info	-0.17	battle_account	0.26
has o phu	seek_grave	0.14	comrade_tip	0.19	grave_info	-0.21	battle_account	-0.49	dna_question	-0.04	event	-0.48
has o phum	comrade_tip	0.31	grave_info	-0.48	dna_question	0.1	event	-0.01
has o phuoc	seek_grave	0.02	comrade_tip	0.08	grave_info	-0.07	event	0.22
has o phuong	seek_grave	-0.33	comrade_tip	-0.16
has o quan	comrade_tip	-0.24	grave_info	-0.08	battle_account	0.24
has o quang	seek_grave	0.05	comrade_tip	-0.26	grave_info	0.03	registry	-0.19	battle_account	0.22	event	0.41
has o que	seek_grave	-0.13	grave_info	0.17	registry	0.03	battle_account	0.05	event	0.68
has o quynh	comrade_tip	-0.22	grave_info	-0.1	request_recognition	0.15	event	0.03
has o rach	grave_info	-0.17	event	-0.07
has o ray	seek_grave	-0.27	comrade_tip	0.18
has o ria	comrade_tip	0.49	grave_info	-0.25	request_recognition	0.07	event	-0.36
has o rung	comrade_tip	-0.66	request_recognition	0.24
has o sa	comrade_tip	-0.26	event	-0.02
has o san	seek_grave	-0.23	grave_info	-0.02	dna_question	0.09
has o sau	seek_grave	-0.2	grave_info	0.5
has o son	seek_grave	-0.07	comrade_tip	0.4
has o song	battle_account	-0.05
has o suoi	seek_grave	0.2	comrade_tip	0.86	grave_info	-0.24	battle_account	-0.36	rumour	-0.11	event	-0.12
has o suon	event	0.02
has o ta	grave_info	-0.03
has o tam	comrade_tip	0.1	grave_info	0.04	relics	-0.01
has o tan	seek_grave	0.75	comrade_tip	-0.07	not_dead	-0.05
has o tay	seek_grave	0.08	comrade_tip	-0.04	grave_info	-0.3
has o thach	comrade_tip	-0.14	registry	0.05
has o thai	seek_grave	-0.19	comrade_tip	0.03	event	0.21
has o thanh	seek_grave	-0.38	grave_info	0.2	remains_found	-0.01	registry	0.12	battle_account	-0.16	event	-0.37
has o thi	seek_grave	-0.03	grave_info	-0.01	battle_account	0.22
has o thon	seek_grave	0.37	comrade_tip	-0.26	grave_info	-0.11	relics	-0.46	dna_question	-0.09	scam_report	-0.12	request_recognition	0.1
has o thuong	seek_grave	-0.36	comrade_tip	0.64	event	-0.14
has o tien	comrade_tip	0.03	grave_info	-0.09	battle_account	-0.06
has o to	seek_grave	-0.13	event	-0.01
has o tra	seek_grave	-0.17	comrade_tip	0.1	battle_account	0.07	event	0.08
has o tram	comrade_tip	0.45	grave_info	-0.57	event	-0.41
has o tran	seek_grave	-0.14	grave_info	-0.16	battle_account	0.1	request_recognition	0.05
has o trang	grave_info	-0.06
has o trong	comrade_tip	0.44	grave_info	-0.09	event	-0.31
has o trung	seek_grave	0.02	comrade_tip	0.58	grave_info	-0.14	not_dead	-0.06	event	-0.53
has o truong	seek_grave	0.3	comrade_tip	-0.28	grave_info	0.19
has o uong	seek_grave	0.01
has o vam	comrade_tip	-0.08	registry	0.11	event	-0.1
has o van	comrade_tip	0.69	event	-0.06
has o vay	seek_grave	0.11	comrade_tip	-0.16	grave_info	0.08
has o viet	dna_question	0.05	event	-0.14
has o vinh	seek_grave	-0.28	comrade_tip	0.59	grave_info	-0.08	battle_account	-0.14	event	-0.48
has o voi	seek_grave	0.23	grave_info	-0.15	battle_account	0.02
has o vung	comrade_tip	-0.21	grave_info	0.32	enemy_report	0.18	event	0.61
has o vuon	seek_grave	0.06	registry	0.16
has o xa	comrade_tip	0.18	grave_info	-0.07	remains_found	0.07	battle_account	-0.16	request_recognition	-0.06
has o xom	seek_grave	-0.01	registry	0.07	battle_account	0.01	request_recognition	-0.15
has o yen	comrade_tip	0.35	grave_info	-0.36	event	-0.24
has oai	seek_grave	-0.2	comrade_tip	0.22	battle_account	-0.21	enemy_report	-0.08	event	-0.25
has oanh	seek_grave	0.23	registry	0.51	battle_account	-0.08	event	0.29
has octobre	relics	-0.06	foreign_tip	0.35	dna_question	0.01
has of	seek_grave	0.12	grave_info	-0.35	remains_found	-0.51	enemy_report	0.29	foreign_tip	0.4	scam_report	-0.49	not_dead	-0.98	event	0.21
has of a	seek_grave	-0.32	relics	0.26	registry	0.22	battle_account	0.22	enemy_report	-0.14	foreign_tip	-0.4	rumour	0.38
has of my	seek_grave	0.33
has of the	seek_grave	0.04	comrade_tip	-0.07	remains_found	-0.02	battle_account	0.05	enemy_report	0.4	foreign_tip	-0.21	scam_report	-0.07	rumour	-0.35	request_recognition	0.05	not_dead	-0.2	event	0.38
has of them	relics	-0.07	foreign_tip	0.01	rumour	0.08	event	0.06
has off	seek_grave	-0.62	grave_info	-0.34	relics	0.16	battle_account	-0.07	request_recognition	0.09	event	-0.35
has office	seek_grave	-0.09	grave_info	0.12	remains_found	0.24	relics	0.02	foreign_tip	0.13	event	-0.01
has officer	comrade_tip	-0.16	grave_info	-0.08	registry	0.09	battle_account	-0.09	foreign_tip	0.44	event	0.14
has oi	seek_grave	0.24	comrade_tip	0.2	grave_info	-0.16	dna_question	0.06	rumour	-0.4	request_recognition	-0.07	not_dead	0.32	event	-0.34
has oi chau	seek_grave	0.47	comrade_tip	-0.02
has oi cho	seek_grave	-0.06	grave_info	-0.47
has oi em	grave_info	-0.13	relics	0.12	battle_account	0.04	dna_question	0.05
has old	seek_grave	-0.15	comrade_tip	-0.32	grave_info	0.21	relics	-0.43	battle_account	0.05	dna_question	-0.12	rumour	0.44	event	0.72
has om	seek_grave	-0.06	comrade_tip	-0.13	relics	-0.32	registry	-0.07	battle_account	0.57	rumour	0.22	event	0.13
has on	seek_grave	0.11	grave_info	-0.19	remains_found	-0.09	relics	-0.11	registry	-0.5	battle_account	0.18	foreign_tip	0.32	dna_question	0.27	scam_report	-0.49	request_recognition	-0.36	not_dead	0.17	event	-0.42
has on a	comrade_tip	0.59	grave_info	-0.46	remains_found	0.02	dna_question	-0.11	request_recognition	-0.04	not_dead	0.13	event	-0.12
has on it	seek_grave	-0.03	grave_info	-0.1	remains_found	0.02	relics	0.16	foreign_tip	0.14	event	-0.05
has on the	grave_info	-0.44	remains_found	-0.15	registry	-0.4	battle_account	0.42	enemy_report	-0.45	event	-0.06
has oncle	grave_info	-0.27	relics	0.24	registry	-0.02	foreign_tip	0.06	scam_report	0.07	request_recognition	-0.07	not_dead	0.02	event	-0.63
has one	seek_grave	-0.61	comrade_tip	-0.1	grave_info	0.11	relics	-0.28	registry	-0.21	battle_account	0.05	enemy_report	-0.23	foreign_tip	0.2	rumour	-0.48	not_dead	-0.01	event	0.74
has one of	seek_grave	-0.08	grave_info	-0.19	relics	-0.12	enemy_report	-0.26	foreign_tip	0.6	dna_question	0.11	event	0.43
has ong	seek_grave	0.33	comrade_tip	-0.43	grave_info	0.09	remains_found	0.21	relics	-0.09	registry	-0.17	battle_account	-0.13	enemy_report	-0.19	foreign_tip	0.01	dna_question	-0.11	scam_report	-0.16	rumour	0.5	request_recognition	0.22	not_dead	0.18	event	0.2
has ong anh	battle_account	0.11
has ong ay	comrade_tip	-0.36	grave_info	-0.36	rumour	0.24	request_recognition	0.01	not_dead	0.3	event	-0.14
has ong ba	seek_grave	-0.11	comrade_tip	0.26	relics	0.23	registry	0.07	battle_account	-0.24	request_recognition	-0.25	event	-0.24
has ong bac	grave_info	0.09	remains_found	-0.01	event	-0.13
has ong ban	comrade_tip	-0.27	remains_found	0.08	event	0.38
has ong bao	seek_grave	-0.3	comrade_tip	0.7	grave_info	0.32
has ong bay	grave_info	-0.09	foreign_tip	0.01	event	-0.17
has ong bi	seek_grave	0.26	comrade_tip	-0.17	grave_info	0.03	not_dead	0.41	event	0.13
has ong bo	seek_grave	-0.54	battle_account	-0.14	rumour	0.56	not_dead	0.07
has ong bui	battle_account	0.05
has ong ca	event	-0.13
has ong cau	grave_info	0.44	request_recognition	0.04
has ong chau	seek_grave	0.03	comrade_tip	-0.09	grave_info	-0.06	relics	0.27
has ong chet	seek_grave	0.25
has ong chi	seek_grave	-0.27	comrade_tip	-0.33	grave_info	0.17	remains_found	0.11	battle_account	-0.05	event	0.27
has ong chin	comrade_tip	0.11	grave_info	0.39	event	0.12
has ong chon	seek_grave	-0.51	comrade_tip	0.24	grave_info	0.18	enemy_report	0.04	foreign_tip	0.09	event	-0.02
has ong chu	seek_grave	0.06	comrade_tip	-0.46	remains_found	0.01	event	0.26
has ong co	seek_grave	0.17	comrade_tip	-0.04	grave_info	-0.08	relics	0.41	registry	-0.14	foreign_tip	0.13	rumour	-0.1	request_recognition	0.1	event	-0.74
has ong con	comrade_tip	0.08	grave_info	-0.01	remains_found	0.16
has ong cu	seek_grave	0.06	grave_info	-0.08	dna_question	0.02	not_dead	0.18
has ong cung	seek_grave	0.06	grave_info	-0.2
has ong dan	seek_grave	-0.26	comrade_tip	-0.29	grave_info	0.82	event	0.19
has ong dang	event	-0.14
has ong di	grave_info	0.12	event	-0.18
has ong dinh	event	-0.18
has ong do	seek_grave	0.08	grave_info	0.35	event	-0.07
has ong doi	seek_grave	-0.09	comrade_tip	-0.21	grave_info	0.56
has ong duoc	seek_grave	0.47
has ong em	seek_grave	-0.09	grave_info	-0.1	battle_account	0.17	request_recognition	0.15	event	0.01
has ong gia	seek_grave	-0.44	comrade_tip	-0.08	grave_info	0.75	rumour	0.15	event	0.32
has ong giao	seek_grave	-0.45	grave_info	0.19	relics	0.03	event	-0.05
has ong ha	comrade_tip	-0.24	grave_info	-0.11	event	-0.12
has ong hai	grave_info	-0.02	battle_account	0.26	rumour	0.04
has ong ho	seek_grave	-0.48	remains_found	0.35	request_recognition	0.04	event	0.11
has ong hoang	comrade_tip	-0.24	grave_info	0.5
has ong ke	seek_grave	-0.04	comrade_tip	0.35	grave_info	-0.07	foreign_tip	0.07
has ong khong	grave_info	-0.05	battle_account	0.19	event	0.34
has ong kia	comrade_tip	0.1	grave_info	0.06	event	0.02
has ong la	seek_grave	0.15	comrade_tip	0.58	grave_info	-0.56	battle_account	-0.36	request_recognition	0.23	not_dead	0.06	event	-0.63
has ong lam	grave_info	0.43
has ong le	seek_grave	-0.01	grave_info	0.11	not_dead	0.01	event	-0.34
has ong luong	seek_grave	-0.11	comrade_tip	-0.11	request_recognition	0.07
has ong mat	seek_grave	0.23	comrade_tip	-0.52	grave_info	-0.12	relics	0.02	battle_account	0.11	dna_question	-0.06
has ong nam	comrade_tip	-0.31	grave_info	0.09	battle_account	0.01	event	0.23
has ong nay	seek_grave	-0.53	comrade_tip	0.07	grave_info	0.18	scam_report	0.13	event	-0.06
has ong ngoai	grave_info	-0.17	battle_account	0.06	dna_question	0.07	rumour	-0.15	event	-0.13
has ong nguyen	battle_account	0.05	request_recognition	0.06	event	0.24
has ong nha	seek_grave	-0.17	comrade_tip	0.32	dna_question	0.05
has ong noi	seek_grave	0.03	grave_info	-0.18	relics	0.3	registry	-0.01	battle_account	-0.15	dna_question	-0.16	rumour	-0.01	request_recognition	0.19	not_dead	-0.19	event	-0.16
has ong o	comrade_tip	0.38	grave_info	-0.31	request_recognition	0.32	event	-0.52
has ong pham	event	-0.03
has ong phan	seek_grave	-0.11	comrade_tip	0.09	request_recognition	0.05
has ong sau	seek_grave	0.16	comrade_tip	-0.06	grave_info	-0.14	battle_account	0.17	request_recognition	0.17
has ong sinh	seek_grave	0.29	grave_info	-0.16
has ong ta	seek_grave	-0.25	comrade_tip	0.18
has ong tam	seek_grave	0.05	grave_info	0.27
has ong ten	grave_info	0.14	dna_question	0.19	rumour	-0.19	request_recognition	0.12
has ong thi	seek_grave	-0.02	grave_info	-0.36	request_recognition	0.17
has ong toi	grave_info	0.12	event	0.14
has ong tran	seek_grave	0.19	remains_found	-0.11	relics	0.02	event	-0.03
has ong tre	seek_grave	0.23	grave_info	-0.26	relics	0.02	dna_question	0.27	event	-0.15
has ong truong	grave_info	0.17	relics	0.01	event	-0.01
has ong tu	comrade_tip	-0.04	event	-0.18
has ong vao	seek_grave	0.18
has ong ve	grave_info	0.39	scam_report	0.16	event	-0.15
has ong vi	event	-0.03
has ong voi	seek_grave	-0.11	remains_found	0.1	not_dead	0.05
has ong vu	comrade_tip	-0.08	grave_info	-0.1	registry	0.03	not_dead	0.03	event	0.13
has ong xa	seek_grave	-0.2	comrade_tip	0.07	grave_info	0.32	request_recognition	0.06
has ong y	seek_grave	0.05	grave_info	0.12
has only	seek_grave	0.9	comrade_tip	-0.05	grave_info	-0.01	relics	-0.3	battle_account	-0.25	enemy_report	0.02	foreign_tip	-0.62	dna_question	0.11	request_recognition	-0.17	event	0.29
has ont	seek_grave	0.1	grave_info	-0.04	relics	-0.13	enemy_report	-0.12	foreign_tip	0.68
has or	seek_grave	-0.02	comrade_tip	0.02	grave_info	-0.19	remains_found	-0.04	registry	-0.1	battle_account	-0.43	enemy_report	-0.39	foreign_tip	0.37	rumour	0.13	request_recognition	0.02	event	0.18
has org	seek_grave	0.31	comrade_tip	-0.54	grave_info	-0.26	remains_found	-0.06	relics	0.1	battle_account	-0.13	enemy_report	0.08	scam_report	0.1	event	0.15
has other	seek_grave	0.04	comrade_tip	-0.15	battle_account	-0.14	scam_report	0.06	event	-0.27
has others	comrade_tip	0.07	relics	-0.03	registry	0.32	enemy_report	-0.18	event	0.54
has ou	comrade_tip	-0.28	grave_info	-0.42	foreign_tip	0.32	request_recognition	0.36	event	0.15
has our	seek_grave	-0.43	comrade_tip	-0.13	remains_found	0.45	relics	-0.13	registry	-0.17	foreign_tip	0.04	rumour	-0.14	not_dead	-0.03	event	0.76
has out	comrade_tip	0.02	grave_info	-0.32	battle_account	-0.18	enemy_report	-0.04	foreign_tip	0.2	event	-0.3
has over	seek_grave	-0.04	relics	-0.01	foreign_tip	0.06	scam_report	0.06	event	-0.01
has own	comrade_tip	-0.03	relics	0.22	battle_account	-0.02	enemy_report	0.28	foreign_tip	-0.05	rumour	0.06	request_recognition	0.04	event	0.32
has p	seek_grave	-0.47	comrade_tip	-0.25	registry	-0.06	enemy_report	0.08	request_recognition	0.02	event	0.32
has pa	seek_grave	0.33	comrade_tip	-0.19	grave_info	-0.14	battle_account	-0.25	enemy_report	-0.1	not_dead	0.04
has pac	seek_grave	0.3	comrade_tip	-0.06	foreign_tip	0.09
has page	seek_grave	0.07	comrade_tip	-0.13	grave_info	-0.36	relics	0.1	enemy_report	-0.08	rumour	0.04
has pailin	seek_grave	0.06	grave_info	-0.17	registry	0.05
has pan	seek_grave	-0.01	enemy_report	0.07
has pang	seek_grave	0.11	comrade_tip	-0.03
has panh	comrade_tip	-0.02	grave_info	-0.04	registry	0.05	enemy_report	-0.02
has pao	seek_grave	-0.15	comrade_tip	0.14	grave_info	-0.04	relics	-0.09	rumour	0.24	not_dead	0.1	event	0.36
has pao nguoi	comrade_tip	0.19	battle_account	-0.08
has paper	comrade_tip	-0.03	grave_info	0.19	remains_found	0.26	relics	-0.24	scam_report	0.05
has papers	seek_grave	-0.37	comrade_tip	-0.11	grave_info	-0.28	relics	-0.09	battle_account	0.19	request_recognition	0.06	event	0.32
has par	comrade_tip	-0.42	relics	0.06	registry	-0.03	enemy_report	0.73	foreign_tip	-0.55	scam_report	0.23	not_dead	0.3	event	0.08
has pas	comrade_tip	-0.14	remains_found	0.26	relics	-0.03	enemy_report	-0.08	event	0.33
has passed	seek_grave	-0.09	comrade_tip	0.04	relics	-0.12	battle_account	0.02	foreign_tip	0.29	rumour	0.09	not_dead	0.03	event	0.13
has paul	seek_grave	0.19	grave_info	-0.12	battle_account	0.07	foreign_tip	0.12	request_recognition	0.04
has penicillin	grave_info	-0.37	relics	0.21	event	0.35
has people	seek_grave	0.2	comrade_tip	-0.09	grave_info	0.04	registry	0.09	battle_account	-0.04	enemy_report	-0.12	foreign_tip	-0.45	event	0.09
has pere	comrade_tip	-0.33	remains_found	-0.1	registry	-0.12	enemy_report	-0.09	foreign_tip	0.06	rumour	0.09	request_recognition	0.15	event	0.12
has petit	grave_info	0.16	battle_account	0.41	enemy_report	-0.08
has peut	grave_info	0.31	dna_question	0.23	rumour	0.09
has pha	seek_grave	0.02	comrade_tip	0.53	grave_info	0.21	relics	-0.43	battle_account	0.14	enemy_report	-0.2	foreign_tip	0.11	dna_question	-0.26	scam_report	-0.06	request_recognition	-0.21	not_dead	-0.02	event	0.38
has pha din	grave_info	0.22
has pha long	seek_grave	-0.32	comrade_tip	0.15	grave_info	0.43	battle_account	-0.04
has phac	comrade_tip	-0.03	dna_question	0.05	event	-0.06
has phach	grave_info	-0.17	registry	0.06	battle_account	-0.02	event	-0.14
has phai	seek_grave	-0.19	comrade_tip	0.24	remains_found	-0.51	relics	-0.78	registry	-0.03	battle_account	-0.19	enemy_report	0.19	foreign_tip	-0.32	dna_question	0.37	rumour	0.1	request_recognition	0.01	event	-0.18
has phai bo	comrade_tip	0.35
has phai co	seek_grave	-0.51	grave_info	0.27	dna_question	0.04	request_recognition	0.33
has phai duong	seek_grave	-0.08	comrade_tip	0.03	battle_account	0.03
has phai khong	seek_grave	0.8	grave_info	-0.1	event	-0.29
has phai la	seek_grave	-0.05	grave_info	0.16	dna_question	0.06	request_recognition	0.15	event	-0.22
has phai lam	seek_grave	-0.07	comrade_tip	-0.08	dna_question	0.1
has phai liet	seek_grave	-0.58	grave_info	-0.21	rumour	0.25	event	-0.01
has phai o	grave_info	0.13
has phai tim	seek_grave	0.05	grave_info	-0.1
has pham	seek_grave	-0.5	comrade_tip	-0.15	grave_info	0.06	remains_found	-0.27	relics	-0.02	registry	0.57	battle_account	0.25	enemy_report	-0.23	foreign_tip	0.25	scam_report	-0.14	rumour	-0.06	request_recognition	0.03	not_dead	-0.28	event	0.2
has pham dinh	comrade_tip	-0.08	relics	0.09	battle_account	0.21	foreign_tip	-0.19
has pham huu	grave_info	0.09
has pham ngoc	seek_grave	-0.24	comrade_tip	-0.23	grave_info	0.09	foreign_tip	0.12
has pham thi	comrade_tip	-0.3	registry	0.4	event	0.28
has pham van	comrade_tip	-0.06	grave_info	-0.39	enemy_report	0.04	event	0.5
has phan	seek_grave	-0.49	grave_info	0.02	remains_found	-0.23	relics	0.05	registry	0.09	battle_account	0.19	foreign_tip	-0.38	dna_question	0.42	request_recognition	-0.29	not_dead	-0.04	event	0.3
has phan ba	seek_grave	0.02	comrade_tip	-0.09	grave_info	-0.02	battle_account	0.11	event	0.05
has phan dinh	seek_grave	-0.43	comrade_tip	0.48	grave_info	0.47	battle_account	-0.16	not_dead	-0.04	event	0.27
has phan khu	seek_grave	0.18	registry	0.1	event	0.22
has phan kich	battle_account	0.26	event	0.24
has phan mo	seek_grave	-0.12	grave_info	0.37	request_recognition	-0.1
has phan thanh	comrade_tip	-0.09
has phan thi	seek_grave	-0.22	registry	-0.09
has phan van	seek_grave	-0.4	comrade_tip	0.65
has phao	comrade_tip	0.21	grave_info	-0.41	remains_found	-0.05	battle_account	-0.03	enemy_report	-0.41	scam_report	-0.08	rumour	0.04	request_recognition	-0.14	not_dead	-0.28	event	0.18
has phao bay	seek_grave	-0.16	comrade_tip	0.9	grave_info	-0.65	battle_account	-0.06
has phao binh	grave_info	0.15	battle_account	-0.23	event	-0.67
has phao cao	seek_grave	-0.15	grave_info	0.09
has phao o	seek_grave	-0.44	grave_info	0.11	relics	0.19
has phao thu	seek_grave	-0.65	comrade_tip	0.28	grave_info	-0.25	registry	0.21	event	-0.06
has phap	comrade_tip	0.12	relics	-0.18	registry	0.19	enemy_report	0.06	dna_question	0.06	event	-0.26
has phat	seek_grave	-0.41	comrade_tip	-0.11	grave_info	0.08	remains_found	0.36	relics	0.26	rumour	-0.13	request_recognition	-0.06
has phat hien	seek_grave	-0.17	grave_info	-0.5	remains_found	0.51	relics	0.26	registry	-0.13	battle_account	-0.01	request_recognition	-0.05	event	0.63
has phau	comrade_tip	0.2	grave_info	-0.07	battle_account	-0.26	event	-0.2
has phau tien	grave_info	-0.03	battle_account	-0.01	event	-0.07
has phe	remains_found	0.01	relics	-0.11	event	0.18
has phep	seek_grave	0.31	comrade_tip	-0.06	grave_info	-0.13	relics	0.07	request_recognition	0.41	event	-0.27
has phi	seek_grave	-0.28	grave_info	0.05	remains_found	-0.55	registry	0.49	battle_account	0.16	foreign_tip	-0.22	scam_report	0.58	rumour	0.01	not_dead	-0.11	event	0.02
has phi cong	seek_grave	0.39	grave_info	-0.3	registry	0.06	rumour	0.06
has phi lao	seek_grave	-0.05	grave_info	0.55	event	0.37
has phi thi	registry	0.04	event	0.09
has phi van	comrade_tip	0.37	grave_info	-0.17	registry	-0.01	battle_account	-0.08
has phia	seek_grave	-0.6	comrade_tip	0.1	grave_info	0.16	remains_found	-0.16	registry	-0.34	enemy_report	0.57	foreign_tip	0.6	dna_question	-0.39	rumour	-0.34	request_recognition	-0.93	not_dead	-0.03	event	0.46
has phia bac	battle_account	0.19
has phia ben	seek_grave	-0.13	foreign_tip	0.2
has phia dong	seek_grave	-0.1	comrade_tip	-0.22	grave_info	0.53	battle_account	0.1	event	0.26
has phia nam	seek_grave	0.38	comrade_tip	-0.35	grave_info	-0.15	relics	-0.2	registry	-0.05	not_dead	-0.06
has phia sau	seek_grave	-0.11	comrade_tip	0.17	grave_info	0.01	relics	0.19	battle_account	-0.19
has phia tay	seek_grave	-0.06	comrade_tip	-0.24	grave_info	-0.51	enemy_report	0.14	foreign_tip	0.04	event	0.53
has phien	seek_grave	-0.04	comrade_tip	0.14	grave_info	-0.02	battle_account	-0.2	foreign_tip	0.42	rumour	0.13
has phien dich	seek_grave	0.15	comrade_tip	-0.07	grave_info	-0.15	remains_found	0.02	foreign_tip	0.45
has phien hieu	battle_account	0.03
has phiet	comrade_tip	-0.18	event	0.1
has phieu	seek_grave	-0.26	comrade_tip	-0.3	grave_info	0.28	dna_question	0.12	event	-0.02
has phim	seek_grave	0.13	comrade_tip	-0.09	grave_info	-0.08	event	-0.07
has phin	seek_grave	0.38	grave_info	0.03
has phnom	event	0.37
has pho	seek_grave	0.19	comrade_tip	-0.23	grave_info	-0.15	remains_found	-0.47	relics	-0.64	registry	0.21	battle_account	0.34	enemy_report	-0.15	foreign_tip	-0.11	dna_question	0.19	scam_report	-0.02	rumour	-0.4	not_dead	-0.01	event	0.03
has pho chu	dna_question	0.18	request_recognition	0.01
has pho dai	comrade_tip	0.06	event	-0.29
has pho don	seek_grave	0.11	comrade_tip	-0.03
has pho duc	registry	0.09
has pho hang	seek_grave	0.26	comrade_tip	0.14	grave_info	-0.17	event	-0.22
has pho nguoi	event	0.03
has pho que	seek_grave	-0.33	event	0.05
has phoi	comrade_tip	0.09	grave_info	-0.12
has phol	seek_grave	0.1	comrade_tip	0.17	grave_info	-0.09	foreign_tip	0.01	event	-0.15
has phon	seek_grave	-0.19	grave_info	0.45
has phone	seek_grave	0.09	comrade_tip	-0.15	not_dead	0.09	event	-0.01
has phong	seek_grave	0.15	comrade_tip	-0.27	grave_info	0.02	remains_found	0.23	relics	-0.27	registry	-0.11	battle_account	0.34	foreign_tip	-0.23	dna_question	-0.41	scam_report	-0.42	request_recognition	0.45	not_dead	-0.15	event	0.03
has phong bi	seek_grave	-0.17	rumour	0.13
has phong chinh	seek_grave	0.2	grave_info	0.1	dna_question	-0.1
has phong di	seek_grave	-0.27
has phong dien	grave_info	0.09
has phong khong	comrade_tip	-0.06	grave_info	0.04	registry	-0.03	rumour	0.01	request_recognition	0.02	event	0.09
has phong noi	seek_grave	-0.01	grave_info	-0.01	dna_question	0.1
has phong tho	seek_grave	0.14	battle_account	0.04
has phong vien	seek_grave	0.53	grave_info	-0.21	foreign_tip	0.04	event	-0.11
has photo	seek_grave	-0.42	comrade_tip	-0.17	grave_info	0.35	relics	-0.17	registry	-0.03	battle_account	-0.03	foreign_tip	0.32	dna_question	-0.16	event	0.23
has phu	seek_grave	0.14	comrade_tip	-0.14	grave_info	-0.57	remains_found	-0.31	relics	0.21	battle_account	-0.04	enemy_report	0.19	dna_question	0.12	rumour	-0.35	request_recognition	-0.27	not_dead	0.52	event	-0.23
has phu cat	grave_info	0.14	battle_account	0.03	event	0.06
has phu cu	comrade_tip	-0.14	grave_info	-0.19	battle_account	0.1	rumour	0.14	event	0.35
has phu luong	seek_grave	-0.12	grave_info	0.17	event	0.01
has phu ly	seek_grave	0.22	grave_info	-0.13
has phu nu	seek_grave	0.01	comrade_tip	0.02	grave_info	-0.32	remains_found	0.28	battle_account	-0.04	enemy_report	0.13	foreign_tip	0.14	event	-0.14
has phu quoc	seek_grave	-0.17	comrade_tip	-0.15	grave_info	-0.52	registry	0.05	request_recognition	-0.22	not_dead	0.82	event	0.03
has phu thai	seek_grave	-0.08	grave_info	-0.07	relics	0.18	registry	0.02	event	-0.04
has phu tho	seek_grave	0.3	comrade_tip	-0.17	grave_info	-0.02	registry	-0.09	dna_question	0.09	event	0.04
has phu trach	grave_info	0.37	event	0.17
has phu yen	seek_grave	-0.05	battle_account	-0.09	request_recognition	0.05
has phuc	seek_grave	0.36	comrade_tip	-0.28	grave_info	-0.07	remains_found	0.03	relics	-0.15	registry	-0.12	battle_account	-0.16	enemy_report	0.3	foreign_tip	0.14	request_recognition	0.01	not_dead	-0.23	event	0.34
has phuc kich	seek_grave	0.29	comrade_tip	-0.18	remains_found	0.01	registry	0.04	enemy_report	0.53	request_recognition	-0.32	event	0.5
has phuc o	request_recognition	0.31
has phuc tho	seek_grave	-0.02
has phuc vu	seek_grave	0.05	foreign_tip	0.24	event	0.01
has phum	seek_grave	-0.48	comrade_tip	0.61	grave_info	-0.25	dna_question	0.05	request_recognition	0.12
has phum ta	seek_grave	-0.4	comrade_tip	0.13
has phung	seek_grave	-0.19	comrade_tip	0.23	grave_info	0.39	remains_found	-0.11	relics	-0.12	enemy_report	0.26	foreign_tip	-0.37	not_dead	-0.32	event	-0.19
has phung thi	seek_grave	0.27	comrade_tip	-0.33	grave_info	0.04	event	-0.02
has phung van	comrade_tip	0.21	grave_info	0.06	event	0.2
has phuoc	seek_grave	0.02	comrade_tip	-0.22	relics	0.55	registry	0.02	battle_account	-0.05	dna_question	-0.27	scam_report	0.06	rumour	-0.06	request_recognition	-0.07	not_dead	-0.09	event	0.25
has phuoc long	seek_grave	0.06	comrade_tip	0.12	request_recognition	0.01	event	-0.2
has phuong	seek_grave	-0.18	comrade_tip	0.08	grave_info	0.13	battle_account	-0.16	enemy_report	-0.11	foreign_tip	-0.6	dna_question	0.12	scam_report	-0.24	request_recognition	0.69
has phuong bao	seek_grave	-0.33	grave_info	0.12	request_recognition	0.37
has phuong hoang	seek_grave	0.24	comrade_tip	0.03	event	-0.02
has phuong huyen	seek_grave	0.35	grave_info	-0.17
has phuong nam	grave_info	0.26	request_recognition	-0.06
has phuong quan	seek_grave	0.16	battle_account	-0.06	request_recognition	0.02	event	-0.03
has phut	seek_grave	-0.01	grave_info	0.34	event	0.04
has pin	grave_info	0.05	request_recognition	0.05
has place	seek_grave	0.08	comrade_tip	-0.04	relics	-0.38	registry	-0.05	foreign_tip	0.26
has platoon	battle_account	-0.03	enemy_report	0.14	event	0.26
has please	seek_grave	0.05	grave_info	0.07	remains_found	0.18	relics	0.05	registry	-0.05	battle_account	-0.02	foreign_tip	-0.7	request_recognition	0.07	event	-0.07
has plei	comrade_tip	0.25	enemy_report	0.1	foreign_tip	-0.25	request_recognition	0.25	event	0.11
has plei me	grave_info	0.13	event	0.09
has pleiku	seek_grave	0.14	comrade_tip	-0.33	event	0.14
has po	seek_grave	-0.14	comrade_tip	0.42	grave_info	0.4	relics	-0.18	registry	0.33	request_recognition	-0.23	event	0.05
has pon	seek_grave	0.09	event	-0.01
has pon pot	seek_grave	-0.12
has pong	seek_grave	-0.12	battle_account	0.02	event	0.01
has pont	seek_grave	0.31	grave_info	-0.04	enemy_report	-0.01	foreign_tip	0.47	event	0.16
has poste	relics	-0.05	foreign_tip	0.17
has pot	seek_grave	-0.4	comrade_tip	0.47	grave_info	0.07	event	0.19
has pour	seek_grave	0.44	comrade_tip	-0.14	grave_info	-0.05	remains_found	0.2	foreign_tip	-0.45	scam_report	0.47	not_dead	0.1
has pres	comrade_tip	-0.15	remains_found	0.09	relics	0.17	foreign_tip	-0.04	rumour	0.19	event	-0.17
has pres de	grave_info	-0.28	remains_found	0.15	relics	0.22	foreign_tip	-0.18	rumour	0.2
has prisonnier	seek_grave	-0.39	comrade_tip	-0.08	grave_info	-0.19	battle_account	0.07	foreign_tip	0.42	not_dead	0.07	event	-0.24
has prong	comrade_tip	0.07
has province	seek_grave	0.09	event	-0.02
has put	seek_grave	-0.09	comrade_tip	0.02	relics	-0.31	foreign_tip	0.65	rumour	-0.17	request_recognition	-0.05	event	0.67
has put in	seek_grave	-0.57	comrade_tip	0.15	grave_info	-0.15	relics	-0.23	foreign_tip	0.64	event	0.42
has q	seek_grave	-0.06	grave_info	0.06	registry	0.18	event	0.18
has qk5	comrade_tip	0.06	event	0.11
has qk9	grave_info	0.06
has qu	seek_grave	0.19	grave_info	0.08	relics	0.14	foreign_tip	-0.39	event	0.06
has qu il	seek_grave	0.33	grave_info	0.19	foreign_tip	-0.11
has qu on	seek_grave	0.26	comrade_tip	0.16	grave_info	-0.09	remains_found	0.12	relics	0.21	foreign_tip	-0.31
has qua	seek_grave	-0.55	comrade_tip	0.08	grave_info	0.14	relics	-0.46	enemy_report	-0.12	dna_question	0.48	scam_report	-0.03	rumour	-0.39	request_recognition	0.07	not_dead	0.02	event	0.14
has qua doi	seek_grave	-0.03	remains_found	0.07
has qua song	battle_account	-0.03	not_dead	0.01	event	-0.01
has qua suoi	grave_info	0.27
has quach	seek_grave	-0.28	comrade_tip	-0.16	grave_info	-0.44	registry	0.24	scam_report	0.02	rumour	0.21	request_recognition	-0.15
has quach cong	grave_info	-0.06
has quach thi	seek_grave	-0.12	comrade_tip	-0.18	grave_info	0.06	enemy_report	0.01	event	-0.02
has quach van	comrade_tip	-0.02	battle_account	0.01
has quan	seek_grave	0.09	comrade_tip	-0.16	grave_info	-0.27	relics	0.32	registry	-0.36	enemy_report	0.45	foreign_tip	-0.22	rumour	-0.1	request_recognition	0.26	not_dead	-0.12	event	-0.15
has quan ba	seek_grave	-0.25	comrade_tip	-0.04	battle_account	0.32	request_recognition	0.21	event	0.02
has quan bao	comrade_tip	0.05	grave_info	0.04
has quan cua	seek_grave	-0.01	grave_info	0.05	battle_account	-0.04
has quan hoa	comrade_tip	-0.25	grave_info	0.01	battle_account	0.21
has quan khu	seek_grave	0.39	comrade_tip	-0.28	grave_info	0.21	battle_account	-0.06	request_recognition	-0.11	event	-0.05
has quan lang	seek_grave	0.52	grave_info	-0.21
has quan luc	comrade_tip	-0.06	grave_info	-0.13	relics	-0.18	registry	0.09	event	0.14
has quan ly	seek_grave	0.01	relics	0.41	registry	-0.07	event	0.17
has quan nam	seek_grave	0.01	comrade_tip	0.33	grave_info	-0.1	battle_account	-0.06	event	-0.1
has quan nhan	seek_grave	0.01	grave_info	-0.18	relics	0.27	event	0.26
has quan sai	battle_account	-0.01
has quan su	seek_grave	0.03	comrade_tip	-0.18	grave_info	-0.02	relics	-0.02	not_dead	0.06	event	0.4
has quan tai	remains_found	0.21
has quan thon	seek_grave	0.3	comrade_tip	-0.06	grave_info	-0.07
has quan tinh	seek_grave	-0.23	grave_info	0.16	remains_found	0.08
has quan trang	seek_grave	-0.35	comrade_tip	-0.21	grave_info	0.24	registry	-0.07	battle_account	-0.01	dna_question	0.08	request_recognition	-0.03
has quan trong	event	-0.09
has quan trung	seek_grave	-0.32	grave_info	0.14	battle_account	0.19	event	0.3
has quan xa	grave_info	-0.24	battle_account	0.02
has quan y	comrade_tip	0.4	grave_info	-0.02	battle_account	-0.13	dna_question	-0.05	request_recognition	-0.06	event	-0.36
has quang	grave_info	-0.08	relics	-0.26	registry	0.04	battle_account	0.15	enemy_report	-0.03	dna_question	-0.12	rumour	-0.43	request_recognition	-0.27	not_dead	-0.2	event	-0.16
has quang binh	seek_grave	0.52	comrade_tip	-0.08	battle_account	0.18	dna_question	-0.16
has quang da	seek_grave	0.13	comrade_tip	-0.12	registry	0.11	event	-0.05
has quang nam	comrade_tip	-0.29	grave_info	-0.05	battle_account	0.27	dna_question	0.1
has quang ngai	comrade_tip	0.06	battle_account	-0.05	foreign_tip	0.01	request_recognition	0.24	event	-0.26
has quang ninh	grave_info	0.07
has quang thi	grave_info	0.14	request_recognition	0.1
has quang trach	comrade_tip	-0.04	battle_account	0.13
has quang tri	comrade_tip	0.15	grave_info	-0.12	relics	-0.36	foreign_tip	0.16	scam_report	0.28	request_recognition	-0.02	event	-0.02
has quang trung	seek_grave	0.01
has quang uyen	enemy_report	0.03	rumour	0.23
has quang van	seek_grave	0.09	grave_info	-0.29	relics	0.29	foreign_tip	-0.18	request_recognition	-0.12
has quang vinh	seek_grave	-0.29	grave_info	-0.3	registry	0.23	foreign_tip	0.01	dna_question	0.14	event	0.08
has quang xuong	seek_grave	-0.11	comrade_tip	0.36
has quang yen	seek_grave	0.16	comrade_tip	-0.05
has quanh	seek_grave	-0.19	comrade_tip	-0.15	grave_info	0.13	remains_found	-0.02	enemy_report	0.17	rumour	0.47
has quao	seek_grave	-0.08	enemy_report	0.07	event	-0.15
has quat	seek_grave	-0.22	comrade_tip	0.2	grave_info	0.35	event	-0.03
has quay	seek_grave	-0.35	comrade_tip	0.32	remains_found	0.05	event	-0.14
has quay lai	seek_grave	-0.14	grave_info	-0.11	relics	0.01	foreign_tip	0.05	event	-0.05
has quay ve	seek_grave	0.11
has que	comrade_tip	0.04	grave_info	0.02	remains_found	-0.33	relics	-0.01	battle_account	-0.54	enemy_report	-0.54	scam_report	-0.43	request_recognition	-0.51	event	-0.3
has que an	seek_grave	0.04	comrade_tip	-0.13	grave_info	-0.06	battle_account	0.27	event	0.15
has que anh	not_dead	-0.01
has que ban	seek_grave	0.14
has que binh	seek_grave	-0.1
has que cam	grave_info	-0.03	not_dead	0.11
has que cho	seek_grave	-0.28	grave_info	0.26	event	-0.29
has que dau	seek_grave	-0.47	comrade_tip	-0.24	grave_info	0.26	request_recognition	0.08	event	-0.19
has que dien	seek_grave	0.22	grave_info	0.12	event	-0.36
has que do	seek_grave	-0.11	comrade_tip	0.12
has que dong	seek_grave	0.26	grave_info	-0.37	event	0.18
has que gia	relics	0.01
has que goc	seek_grave	0.2	event	-0.06
has que ha	seek_grave	-0.17	grave_info	0.4	battle_account	-0.08	event	0.16
has que hai	seek_grave	-0.01	rumour	0.11	event	-0.13
has que kien	registry	-0.12	battle_account	-0.04	event	0.23
has que kim	seek_grave	-0.12	comrade_tip	0.12	grave_info	0.09	battle_account	-0.17
has que lang	seek_grave	0.71	comrade_tip	-0.44	grave_info	0.11
has que le	remains_found	0.15	event	0.07
has que nam	comrade_tip	0.19
has que nga	event	-0.15
has que ngoai	comrade_tip	-0.17	grave_info	0.2
has que o	comrade_tip	0.23	grave_info	-0.3	registry	0.03	dna_question	0.04	event	-0.33
has que ong	seek_grave	-0.01	dna_question	0.04
has que phu	comrade_tip	-0.05	grave_info	0.08	registry	-0.14	battle_account	0.13	event	0.27
has que quan	seek_grave	0.47	comrade_tip	-0.05	registry	-0.05
has que quang	battle_account	0.16
has que quynh	seek_grave	0.28	comrade_tip	0.29	grave_info	-0.28
has que son	comrade_tip	0.25	grave_info	-0.37	foreign_tip	0.17	event	0.14
has que tan	seek_grave	-0.25	relics	0.03	registry	-0.13
has que thai	registry	0.11	rumour	0.21
has que thanh	seek_grave	-0.49	comrade_tip	0.42	grave_info	0.13	battle_account	-0.09
has que thi	seek_grave	-0.04	grave_info	0.1
has que thon	seek_grave	0.15	comrade_tip	-0.01	registry	-0.11
has que thuy	comrade_tip	0.2	battle_account	-0.07	event	-0.23
has que tien	seek_grave	-0.43	grave_info	0.41
has que toi	seek_grave	0.3	comrade_tip	-0.16	grave_info	-0.26
has que vinh	comrade_tip	0.09	grave_info	-0.17	not_dead	0.08	event	-0.17
has que vo	seek_grave	-0.39	comrade_tip	0.08	grave_info	-0.14	dna_question	0.11	not_dead	0.15
has que vu	seek_grave	0.2	comrade_tip	-0.01	event	0.13
has que xa	seek_grave	0.42	comrade_tip	-0.29	grave_info	-0.45	registry	-0.02
has que xom	comrade_tip	0.21
has que yen	seek_grave	0.13	comrade_tip	0.16	grave_info	-0.28	event	-0.11
has quen	seek_grave	-0.75	comrade_tip	0.8	relics	0.06	battle_account	0.17	enemy_report	0.04
has question	seek_grave	0.39	relics	-0.1	foreign_tip	-0.05	dna_question	0.18	not_dead	0.04	event	-0.12
has quet	seek_grave	-0.27	comrade_tip	0.12	grave_info	0.4	event	0.05
has qui	seek_grave	0.03	comrade_tip	-0.35	enemy_report	-0.13	foreign_tip	0.36	rumour	0.11	event	-0.37
has quoc	seek_grave	-0.21	comrade_tip	0.02	grave_info	-0.05	relics	-0.68	registry	0.59	battle_account	-0.13	foreign_tip	-0.15	request_recognition	-0.1	not_dead	0.64	event	0.27
has quoc bao	comrade_tip	0.21	grave_info	-0.38	registry	0.11
has quoc doan	seek_grave	0.11	comrade_tip	-0.29	grave_info	0.39	event	0.3
has quoc ghi	comrade_tip	-0.07	grave_info	-0.27	registry	-0.04	dna_question	0.11	not_dead	0.11	event	-0.22
has quoc oai	seek_grave	-0.15	comrade_tip	0.27
has quoi	seek_grave	-0.57	comrade_tip	0.47	rumour	0.14	request_recognition	0.06	event	0.08
has quy	seek_grave	-0.06	comrade_tip	0.03	grave_info	0.66	remains_found	-0.11	relics	0.16	registry	0.1	enemy_report	-0.14	dna_question	-0.09	scam_report	-0.15	rumour	-0.14	request_recognition	-0.46	not_dead	-0.03	event	-0.24
has quy ban	seek_grave	-0.32	grave_info	0.29
has quy chau	comrade_tip	0.08
has quy co	seek_grave	0.04	grave_info	-0.19
has quy nhon	seek_grave	-0.22	battle_account	0.03	foreign_tip	0.12	event	0.14
has quy tap	seek_grave	0.04	comrade_tip	0.33	grave_info	0.29	relics	-0.24	battle_account	-0.2	request_recognition	-0.41	event	-0.07
has quy ty	grave_info	0.02	battle_account	-0.02	request_recognition	0.07	event	0.03
has quy vi	seek_grave	-0.04	comrade_tip	-0.04	grave_info	0.25	event	0.15
has quyen	seek_grave	-0.27	comrade_tip	0.34	remains_found	-0.02	relics	0.22	registry	0.22	battle_account	-0.14	enemy_report	0.01
has quyen so	seek_grave	-0.08	comrade_tip	-0.1	grave_info	0.09	relics	0.18	foreign_tip	0.01
has quyet	comrade_tip	-0.2	grave_info	0.2	registry	-0.21	battle_account	-0.17	dna_question	0.24	not_dead	0.14	event	-0.42
has quyet dinh	comrade_tip	-0.03	not_dead	0.07
has quyet thang	seek_grave	-0.02	comrade_tip	-0.02	battle_account	-0.06
has quynh	seek_grave	-0.01	comrade_tip	-0.34	relics	0.22	registry	0.2	battle_account	-0.24	foreign_tip	-0.11	dna_question	-0.13	not_dead	0.01
has quynh doi	seek_grave	0.23
has quynh luu	seek_grave	0.19	grave_info	-0.02	relics	0.01	not_dead	0.07
has quynh phu	seek_grave	-0.02	grave_info	-0.32	relics	0.11	registry	0.1	event	-0.21
has r	grave_info	-0.29	registry	0.18	battle_account	0.13	enemy_report	0.01	foreign_tip	-0.13	rumour	0.36	event	0.21
has ra	seek_grave	-0.47	comrade_tip	0.05	grave_info	-0.08	remains_found	0.16	relics	0.01	registry	-0.21	battle_account	0.49	foreign_tip	-0.68	scam_report	0.15	rumour	-0.21	request_recognition	-0.65	not_dead	0.19	event	0.23
has ra bac	comrade_tip	0.16	registry	-0.1	battle_account	-0.05
has ra cho	seek_grave	0.12	comrade_tip	-0.19	grave_info	0.16	battle_account	0.28	event	0.08
has ra chon	comrade_tip	-0.26	grave_info	0.06
has ra day	seek_grave	0.21	comrade_tip	-0.01	event	-0.1
has ra di	comrade_tip	0.16	grave_info	-0.35	registry	0.13	event	-0.03
has ra duoc	seek_grave	-0.3	comrade_tip	0.34	grave_info	-0.18	registry	-0.01	battle_account	0.04	event	0.07
has ra khoi	seek_grave	-0.06	grave_info	-0.12	not_dead	0.14
has ra khong	comrade_tip	-0.09	grave_info	0.2
has ra la	comrade_tip	0.29	event	-0.31
has ra nghia	seek_grave	-0.3	grave_info	0.4
has ra ong	seek_grave	-0.15	request_recognition	-0.03	event	0.28
has ra phu	grave_info	-0.2	not_dead	0.16	event	0.19
has ra quan	comrade_tip	0.05
has ra thi	seek_grave	-0.21	grave_info	-0.16	relics	0.13	not_dead	0.09	event	-0.01
has ra toi	grave_info	-0.07	event	-0.31
has rach	seek_grave	-0.18	battle_account	0.18	dna_question	-0.04	rumour	-0.14	event	-0.47
has rach chiec	grave_info	-0.19
has rach gia	seek_grave	-0.23	comrade_tip	0.37	grave_info	-0.17	event	-0.15
has radio	seek_grave	0.05	relics	-0.1	foreign_tip	0.08	event	0.03
has rai	seek_grave	-0.15	grave_info	0.22	battle_account	0.07	scam_report	0.09	request_recognition	-0.08	event	0.42
has ram	seek_grave	-0.38	comrade_tip	0.09	grave_info	0.52	remains_found	-0.03	relics	0.04	battle_account	-0.05	request_recognition	-0.09	event	0.5
has ram thang	seek_grave	-0.48	grave_info	0.41	relics	0.09	registry	0.02	request_recognition	-0.06	event	0.15
has ran	seek_grave	-0.13	comrade_tip	0.11	grave_info	-0.2	relics	0.05	battle_account	-0.03	request_recognition	0.2	event	-0.59
has rang	seek_grave	0.1	comrade_tip	-0.3	grave_info	-0.03	remains_found	0.09	registry	-0.25	foreign_tip	-0.47	scam_report	0.11	rumour	0.29	event	0.31
has rang sang	comrade_tip	-0.36	battle_account	0.38	event	0.28
has ranh	seek_grave	-0.3	comrade_tip	0.01	battle_account	-0.18	foreign_tip	0.09	rumour	0.23	event	0.79
has rao	seek_grave	-0.21	relics	-0.27	registry	-0.09	battle_account	0.32	rumour	-0.13	event	-0.12
has rao thu	seek_grave	-0.07	comrade_tip	-0.07	battle_account	0.39	event	0.06
has rat	seek_grave	-0.09	grave_info	0.22	relics	-0.15	scam_report	0.08
has ray	seek_grave	-0.16	grave_info	0.48	remains_found	-0.23	relics	0.17	registry	-0.4	battle_account	-0.11	dna_question	-0.01	scam_report	-0.16	event	0.18
has ray ca	remains_found	-0.02
has re	seek_grave	-0.43	comrade_tip	-0.29	grave_info	0.57	relics	0.16	battle_account	0.33	enemy_report	0.05	foreign_tip	-0.3	request_recognition	-0.13
has re toi	battle_account	0.2
has read	comrade_tip	-0.02	grave_info	-0.37	battle_account	0.24	not_dead	0.03	event	0.42
has reap	seek_grave	-0.25	remains_found	0.3	event	0.02
has red	registry	0.15
has regiment	seek_grave	0.1	comrade_tip	0.54	grave_info	-0.84	remains_found	-0.24	relics	-1.04	registry	-0.6	battle_account	0.02	enemy_report	0.39	foreign_tip	-0.02	scam_report	-0.04	request_recognition	-0.35	not_dead	0.13	event	0.08
has regt	seek_grave	-0.41	comrade_tip	-0.11	grave_info	-0.04	relics	-0.05	registry	-0.02	enemy_report	0.61	event	0.42
has remember	grave_info	0.09
has ren	comrade_tip	0.04	grave_info	-0.05	registry	0.23	event	0.17
has reo	seek_grave	0.23	relics	0.09	event	-0.59
has report	seek_grave	-0.14	remains_found	0.29	relics	-0.17	enemy_report	0.34	foreign_tip	-0.49	event	0.31
has ret	seek_grave	-0.14	comrade_tip	0.29	grave_info	-0.06	relics	0.3	battle_account	-0.38	enemy_report	0.06	event	-0.18
has ret ac	comrade_tip	0.05	event	-0.2
has ri	seek_grave	0.53	grave_info	-0.52	dna_question	0.23	event	-0.15
has ria	seek_grave	-0.15	comrade_tip	0.24	grave_info	-0.03	enemy_report	0.09	rumour	-0.12	request_recognition	0.04	event	-0.05
has rien	seek_grave	0.24	comrade_tip	0.12	grave_info	-0.08	battle_account	-0.03	foreign_tip	-0.08	rumour	0.08	request_recognition	-0.13	event	-0.01
has rieng	seek_grave	-0.13	comrade_tip	-0.13	grave_info	0.12	relics	-0.11	battle_account	0.24	scam_report	0.23	request_recognition	0.05	event	0.27
has riep	comrade_tip	0.1	event	-0.11
has rinh	comrade_tip	-0.19	grave_info	-0.1	battle_account	0.09	not_dead	0.02	event	-0.15
has river	seek_grave	0.04	grave_info	-0.23	relics	-0.18	enemy_report	-0.02	foreign_tip	0.27
has ro	seek_grave	-0.56	comrade_tip	0.03	grave_info	0.05	relics	-0.44	registry	0.52	foreign_tip	-0.04	scam_report	0.31	not_dead	-0.24	event	0.48
has ro cham	comrade_tip	-0.21	relics	-0.03	registry	-0.05	dna_question	0.02	request_recognition	0.14	event	0.32
has ro mah	seek_grave	-0.02	comrade_tip	-0.2	remains_found	0.16	battle_account	0.02	event	0.49
has ro nguoi	seek_grave	0.03	registry	-0.16	event	0.17
has ro ten	seek_grave	0.25	registry	0.11	dna_question	0.02	event	-0.23
has road	comrade_tip	0.15	grave_info	0.09	remains_found	0.09	battle_account	-0.02	enemy_report	-0.06	foreign_tip	0.09	event	-0.19
has roc	seek_grave	-0.06	comrade_tip	0.37	grave_info	-0.1
has roc ket	seek_grave	-0.03	comrade_tip	0.37	grave_info	-0.26
has roi	seek_grave	0.35	comrade_tip	-0.13	grave_info	-0.16	remains_found	0.21	relics	-0.09	registry	-0.63	battle_account	-0.54	enemy_report	-0.5	foreign_tip	-0.49	dna_question	0.02	scam_report	0.56	rumour	0.16	request_recognition	-0.26	event	-0.45
has roi a	seek_grave	-0.31	grave_info	0.25	dna_question	0.05
has roi anh	comrade_tip	-0.44	grave_info	0.11	relics	0.07
has roi ba	grave_info	-0.31	scam_report	0.3	request_recognition	0.06
has roi ban	grave_info	-0.41
has roi bao	seek_grave	-0.34	grave_info	-0.02	dna_question	0.04
has roi bi	seek_grave	-0.01
has roi chau	grave_info	0.06	event	0.29
has roi chet	comrade_tip	0.15	rumour	0.06	request_recognition	0.05	event	0.1
has roi chi	grave_info	-0.11	rumour	0.08	event	-0.13
has roi chon	grave_info	0.02
has roi co	seek_grave	0.14	grave_info	-0.24	event	-0.13
has roi con	seek_grave	-0.08	remains_found	0.09
has roi di	seek_grave	-0.15	comrade_tip	0.01	grave_info	0.46	battle_account	-0.03	event	-0.52
has roi em	seek_grave	0.12	grave_info	-0.42	event	0.07
has roi gio	seek_grave	0.18
has roi hai	comrade_tip	0.18
has roi khong	comrade_tip	-0.05	event	-0.16
has roi lap	seek_grave	-0.04	event	0.43
has roi ma	seek_grave	-0.35	comrade_tip	0.26	dna_question	0.18	event	0.18
has roi mat	event	0.74
has roi moi	scam_report	0.29
has roi nen	comrade_tip	0.17	grave_info	-0.07
has roi nha	not_dead	-0.06
has roi nhung	comrade_tip	-0.21	grave_info	0.55	event	0.73
has roi sang	grave_info	-0.1	relics	0.04	request_recognition	0.13
has roi thoi	seek_grave	0.04
has roi toi	comrade_tip	-0.01	grave_info	0.41	battle_account	-0.05
has roi trung	seek_grave	-0.16	comrade_tip	-0.15	grave_info	-0.01	battle_account	0.37	event	0.1
has roi ve	seek_grave	0.09	registry	0.15
has rom	seek_grave	0.12
has rong	seek_grave	-0.46	comrade_tip	0.17	grave_info	0.19	remains_found	0.04	relics	-0.25	registry	-0.01	request_recognition	0.11	event	-0.08
has rot	comrade_tip	0.42	grave_info	-0.39	battle_account	-0.07	rumour	0.05	request_recognition	0.04	event	-0.28
has route	relics	-0.14	foreign_tip	0.28
has row	grave_info	0.06	relics	-0.12	foreign_tip	0.16
has ru	comrade_tip	0.05	grave_info	0.15	battle_account	-0.16
has rua	seek_grave	-0.45	battle_account	0.29	event	0.24
has rubber	seek_grave	-0.28	remains_found	0.26	enemy_report	0.02
has rung	seek_grave	0.3	comrade_tip	0.61	grave_info	-0.03	relics	-0.19	battle_account	-0.15	enemy_report	-0.02	dna_question	-0.16	rumour	0.2	event	0.13
has rung sac	seek_grave	0.15	grave_info	-0.02
has ruoc	seek_grave	-0.17	comrade_tip	0.11	dna_question	0.01
has ruoi	battle_account	0.2	event	0.46
has ruong	seek_grave	-0.5	comrade_tip	-0.15	registry	-0.13	battle_account	0.47	foreign_tip	0.11	dna_question	0.09	request_recognition	-0.3	event	-0.34
has ruot	seek_grave	0.51	comrade_tip	-0.27	grave_info	-0.47	remains_found	-0.01	relics	-0.13	registry	-0.06	battle_account	-0.39	dna_question	0.38	scam_report	-0.03	rumour	-0.04	request_recognition	-0.32	event	-0.71
has ruot cua	event	-0.18
has ruot la	seek_grave	0.12
has ruot toi	comrade_tip	-0.14	dna_question	0.05	event	-0.12
has rut	seek_grave	-0.1	comrade_tip	-0.09	grave_info	-0.16	registry	-0.02	foreign_tip	-0.1	rumour	0.02	request_recognition	0.09	not_dead	0.26	event	-0.34
has s	seek_grave	0.15	comrade_tip	-0.18	grave_info	0.33	remains_found	-0.72	relics	-0.26	registry	-0.49	battle_account	-0.24	enemy_report	0.17	foreign_tip	0.02	dna_question	-0.15	rumour	-0.18	event	-0.11
has sa	seek_grave	0.48	grave_info	0.06	remains_found	-0.03	relics	-0.21	battle_account	-0.37	event	-0.27
has sa thay	comrade_tip	0.03	grave_info	-0.05	registry	0.05	event	0.33
has sac	seek_grave	0.2	comrade_tip	0.13	grave_info	-0.59	remains_found	0.03	battle_account	-0.08	event	-0.49
has sach	seek_grave	-0.09	comrade_tip	-0.57	grave_info	-0.18	relics	0.05	registry	0.99	foreign_tip	-0.33	dna_question	-0.01	scam_report	0.26	rumour	-0.23	request_recognition	-0.14	not_dead	0.29	event	-0.01
has sach hai	seek_grave	0.26	grave_info	-0.12
has sach liet	grave_info	-0.27	not_dead	0.18
has sach mo	seek_grave	0.03	grave_info	-0.15	event	0.09
has sai	seek_grave	-0.44	comrade_tip	-0.38	grave_info	0.27	relics	-0.25	registry	0.1	foreign_tip	0.37	dna_question	-0.24	request_recognition	0.03
has sai gon	seek_grave	-0.17	grave_info	0.34	registry	0.05	scam_report	0.01	request_recognition	-0.07
has said	seek_grave	-0.12	remains_found	-0.09	registry	-0.07	battle_account	0.29	enemy_report	-0.3	foreign_tip	0.12	request_recognition	0.01	not_dead	-0.02	event	-0.79
has saigon	seek_grave	0.33	comrade_tip	-0.28	grave_info	-0.16	relics	-0.1	enemy_report	0.09	foreign_tip	0.12	rumour	0.09
has sam	seek_grave	-0.28	comrade_tip	-0.07	grave_info	0.08	remains_found	-0.05	relics	0.22	registry	0.11	battle_account	0.03	foreign_tip	0.08	scam_report	0.32	rumour	0.06	request_recognition	-0.2
has sam van	seek_grave	-0.3	comrade_tip	-0.12	grave_info	0.41	registry	0.26	event	0.31
has same	seek_grave	-0.13	comrade_tip	0.07	relics	-0.42	battle_account	-0.07	foreign_tip	0.28	dna_question	0.17	rumour	0.05	not_dead	0.03	event	-0.17
has san	comrade_tip	-0.17	remains_found	0.61	relics	-0.11	registry	-0.28	foreign_tip	-0.05	dna_question	0.03	request_recognition	-0.37	event	0.41
has san bay	grave_info	-0.14	dna_question	0.04
has san diu	seek_grave	0.03	comrade_tip	0.04	relics	0.07	event	-0.14
has sang	seek_grave	-0.5	comrade_tip	0.1	grave_info	-0.23	remains_found	0.45	relics	-0.29	battle_account	1.01	enemy_report	0.08	foreign_tip	0.27	dna_question	-0.24	scam_report	-0.34	rumour	-0.88	not_dead	-0.22	event	0.45
has sang hom	seek_grave	-0.09
has sang lao	seek_grave	0.13	battle_account	-0.05
has sang le	grave_info	0.23
has sang mung	comrade_tip	-0.28	grave_info	0.42	battle_account	0.11
has sang nam	seek_grave	0.36	grave_info	-0.05
has sang nay	comrade_tip	-0.35	grave_info	0.14	remains_found	0.25	relics	-0.17	event	0.41
has sang ngay	comrade_tip	-0.04	registry	0.04	battle_account	0.23
has sang ra	comrade_tip	-0.19	grave_info	-0.18	battle_account	0.03	enemy_report	0.17	event	0.17
has sang thi	seek_grave	-0.11	comrade_tip	0.02	grave_info	-0.26	foreign_tip	0.01	dna_question	0.07	event	-0.1
has sanh	seek_grave	0.28	comrade_tip	-0.07	grave_info	0.14	remains_found	0.09	relics	0.18	registry	-0.12	enemy_report	-0.02	foreign_tip	0.09	dna_question	0.04	scam_report	0.09	rumour	-0.11	request_recognition	-0.04	event	-0.48
has sanh nam	grave_info	0.09
has sans	seek_grave	0.31	registry	0.03	rumour	0.48	event	0.05
has sao	seek_grave	-0.18	comrade_tip	0.38	grave_info	0.4	remains_found	0.12	relics	-0.07	battle_account	-0.07	foreign_tip	-0.29	dna_question	0.17	request_recognition	-0.34	event	-0.28
has sao vang	comrade_tip	0.04	grave_info	-0.16	foreign_tip	-0.12	event	0.01
has sap	seek_grave	-0.16	comrade_tip	0.22	grave_info	0.53	remains_found	0.01	battle_account	0.33	rumour	0.06	request_recognition	-0.24	event	0.39
has sap ham	comrade_tip	0.18	grave_info	-0.02	battle_account	-0.28	event	-0.08
has sat	seek_grave	-0.48	comrade_tip	0.06	grave_info	-0.4	remains_found	0.65	registry	-0.52	battle_account	0.12	foreign_tip	-0.16	dna_question	-0.29	scam_report	-0.55	not_dead	-0.31	event	0.55
has sau	seek_grave	-0.06	comrade_tip	0.19	grave_info	0.03	remains_found	-0.49	relics	-0.04	registry	-0.18	battle_account	0.22	foreign_tip	-0.08	dna_question	-0.29	scam_report	-0.4	rumour	0.23	request_recognition	-0.25	not_dead	0.2	event	-0.24
has sau anh	seek_grave	0.14	grave_info	-0.13	event	-0.31
has sau ba	comrade_tip	0.28	grave_info	-0.32
has sau bay	comrade_tip	-0.02	registry	0.01	event	0.03
has sau bo	seek_grave	0.01	grave_info	-0.6	event	0.09
has sau chin	comrade_tip	-0.05
has sau chua	comrade_tip	-0.07	battle_account	0.26	event	0.24
has sau chuyen	registry	-0.05	battle_account	-0.2	event	-0.37
has sau co	seek_grave	0.09	battle_account	0.04	event	-0.27
has sau con	comrade_tip	0.09	battle_account	-0.3	event	-0.11
has sau cung	battle_account	0.01	request_recognition	0.01
has sau dan	seek_grave	-0.42	comrade_tip	0.25	grave_info	-0.14	battle_account	0.19	event	0.26
has sau dinh	seek_grave	-0.18	comrade_tip	0.07	grave_info	0.07	rumour	0.13
has sau do	seek_grave	0.08	comrade_tip	0.24	grave_info	-0.12	event	-0.03
has sau don	seek_grave	-0.14	grave_info	0.46	battle_account	0.26	event	-0.07
has sau giai	comrade_tip	-0.23	battle_account	0.14	request_recognition	0.1
has sau he	seek_grave	-0.04	comrade_tip	0.24	event	-0.02
has sau khi	seek_grave	-0.09	grave_info	0.11	relics	0.24	battle_account	-0.09
has sau khong	seek_grave	-0.11	battle_account	0.12	event	0.08
has sau la	seek_grave	-0.21	comrade_tip	0.32
has sau lam	grave_info	-0.5	battle_account	0.27	rumour	-0.01	event	0.12
has sau lo	seek_grave	-0.07	battle_account	-0.02	event	-0.08
has sau lung	seek_grave	-0.07	remains_found	-0.1	relics	0.14
has sau mieu	seek_grave	-0.13	event	0.04
has sau moi	seek_grave	-0.12	grave_info	0.42	event	-0.25
has sau nam	grave_info	-0.29	battle_account	0.15	rumour	0.09	request_recognition	0.02	event	-0.04
has sau nay	seek_grave	0.49	comrade_tip	-0.35	registry	-0.3	battle_account	0.42	rumour	-0.03	event	0.24
has sau nghe	seek_grave	-0.16	comrade_tip	-0.02	battle_account	0.04
has sau nguoi	seek_grave	-0.29	comrade_tip	0.1	grave_info	0.06
has sau nha	seek_grave	-0.14	grave_info	0.9
has sau sau	seek_grave	-0.02	comrade_tip	-0.16	grave_info	0.02	event	-0.11
has sau tam	grave_info	-0.02	enemy_report	0.04
has sau thang	comrade_tip	0.01	request_recognition	0.01
has sau thi	seek_grave	0.03	comrade_tip	0.36	grave_info	-0.01	battle_account	-0.05	event	-0.44
has sau toi	comrade_tip	0.31	grave_info	-0.15	battle_account	-0.26	event	-0.37
has sau tram	seek_grave	-0.16	comrade_tip	-0.19	grave_info	0.16
has sau tran	seek_grave	-0.08	grave_info	0.09	enemy_report	0.1	event	0.15
has sau truong	battle_account	-0.12
has sau vuon	grave_info	0.06	event	-0.02
has saw	seek_grave	-0.06	relics	-0.43	enemy_report	-0.11	foreign_tip	0.51	not_dead	0.02	event	0.64
has say	comrade_tip	-0.21	grave_info	0.36	remains_found	0.14	registry	0.31	enemy_report	-0.02	foreign_tip	-0.3	request_recognition	-0.13
has says	seek_grave	0.34	comrade_tip	-0.45	registry	0.06	battle_account	0.11	foreign_tip	-0.46	scam_report	0.34	rumour	0.29	request_recognition	-0.05
has school	grave_info	0.18	relics	0.27	event	0.12
has sdt	grave_info	-0.13	relics	-0.19	registry	-0.1	dna_question	0.04
has se	seek_grave	-0.14	comrade_tip	-0.01	grave_info	-0.09	remains_found	0.09	battle_account	-0.02	enemy_report	-0.07	foreign_tip	0.09	event	0.39
has se bang	comrade_tip	0.08	grave_info	-0.26	request_recognition	0.15	event	-0.03
has second	battle_account	0.21	dna_question	0.11	rumour	0.34
has section	relics	-0.11	battle_account	0.04	enemy_report	0.13	event	0.22
has sen	seek_grave	0.32	comrade_tip	-0.15	grave_info	0.06	remains_found	0.02	relics	-0.01	dna_question	-0.04	rumour	-0.01	event	0.77
has send	seek_grave	-0.57	comrade_tip	0.26	relics	0.05	foreign_tip	-0.06	dna_question	0.36
has senh	seek_grave	-0.35	comrade_tip	0.01	request_recognition	0.02
has seo	seek_grave	-0.59	comrade_tip	0.25	grave_info	0.26	relics	-0.09	not_dead	0.42
has seo pao	comrade_tip	0.09
has sept	grave_info	-0.24	registry	0.36	battle_account	0.07	event	0.26
has sergeant	foreign_tip	0.14	event	-0.05
has sergent	seek_grave	-0.07	battle_account	0.1	foreign_tip	0.11
has ses	comrade_tip	0.11	relics	-0.1	foreign_tip	0.17	rumour	0.17	event	-0.5
has set	seek_grave	-0.23	comrade_tip	0.31	foreign_tip	0.22
has sgt	seek_grave	-0.72	comrade_tip	-0.26	grave_info	-0.35	remains_found	-0.1	relics	0.25	enemy_report	0.49	foreign_tip	0.19	rumour	-0.07	event	0.08
has she	seek_grave	0.83	comrade_tip	-0.11	grave_info	0.3	relics	-0.02	registry	-0.14	enemy_report	-0.08	foreign_tip	-0.4	event	-0.56
has shot	comrade_tip	-0.05	foreign_tip	0.42	request_recognition	0.12	event	-0.63
has should	seek_grave	-0.16	relics	0.3	battle_account	0.13
has showed	grave_info	0.09	relics	-0.05	battle_account	0.05	foreign_tip	0.02
has si	seek_grave	-0.35	grave_info	0.09	remains_found	-0.48	relics	-0.24	registry	0.39	battle_account	0.31	enemy_report	-0.32	dna_question	0.01	request_recognition	0.35
has si bang	grave_info	-0.03
has si bui	grave_info	-0.09	registry	0.11
has si chua	seek_grave	-0.17	grave_info	0.57	registry	-0.03	event	0.13
has si chuc	seek_grave	0.07
has si co	rumour	0.18
has si con	seek_grave	-0.01	request_recognition	-0.09
has si cua	comrade_tip	0.16	grave_info	-0.34	registry	0.11	request_recognition	0.03
has si doan	event	-0.06
has si don	seek_grave	-0.03	registry	0.03
has si hoang	grave_info	0.1
has si khong	seek_grave	-0.65	registry	0.11	request_recognition	0.56	event	-0.22
has si la	seek_grave	0.26	comrade_tip	-0.3	request_recognition	-0.15
has si lai	comrade_tip	-0.09	grave_info	-0.03
has si le	seek_grave	-0.01	registry	-0.03
has si ma	seek_grave	0.02	grave_info	0.21
has si mai	seek_grave	0.14	event	0.09
has si nam	grave_info	-0.33	battle_account	0.08	scam_report	-0.02	request_recognition	0.14	event	0.58
has si ngo	comrade_tip	0.34
has si nguoi	seek_grave	-0.15	comrade_tip	0.23	grave_info	0.11	foreign_tip	0.19
has si nguyen	seek_grave	0.09	comrade_tip	-0.21	battle_account	0.27	rumour	0.12
has si o	grave_info	0.06
has si ong	seek_grave	0.17	grave_info	-0.26
has si pham	seek_grave	-0.16	grave_info	0.3	event	0.02
has si quan	comrade_tip	-0.25	grave_info	0.03	registry	0.23	battle_account	0.09	event	0.02
has si thi	relics	0.19
has si tieu	seek_grave	0.09	comrade_tip	0.28	grave_info	-0.19	registry	0.04	dna_question	0.06	event	-0.01
has si tran	seek_grave	-0.3	grave_info	0.19
has si trung	grave_info	0.08	event	0.24
has si truong	battle_account	0.2
has si vi	seek_grave	-0.21
has si xa	grave_info	0.24	event	0.23
has side	grave_info	-0.34	remains_found	0.06	relics	-0.09	foreign_tip	0.44	rumour	-0.08	request_recognition	0.05	event	0.1
has side of	foreign_tip	0.1	event	0.2
has siem	seek_grave	-0.21	remains_found	0.29	registry	0.09
has siem reap	seek_grave	-0.25	remains_found	0.3	event	0.02
has signed	seek_grave	-0.19	relics	-0.07	enemy_report	-0.02	foreign_tip	0.02
has sim	comrade_tip	-0.1	registry	0.15	event	-0.05
has sin	grave_info	-0.23	relics	0.12	not_dead	0.18
has since	grave_info	0.01	foreign_tip	0.13	event	-0.03
has sinh	seek_grave	0.16	comrade_tip	0.07	grave_info	-0.05	remains_found	-0.5	relics	-0.39	registry	-0.01	battle_account	-0.32	enemy_report	-0.54	foreign_tip	-0.48	dna_question	0.36	scam_report	-0.04	rumour	-0.71	not_dead	-0.12	event	-0.21
has sinh cung	seek_grave	-0.22	comrade_tip	0.07	event	-0.01
has sinh la	seek_grave	0.19	grave_info	-0.22	request_recognition	0.07
has sinh nam	seek_grave	-0.08	comrade_tip	-0.12	grave_info	-0.01	relics	0.09	registry	-0.3	dna_question	0.29	request_recognition	-0.38	not_dead	-0.04
has sinh ngay	seek_grave	0.37	grave_info	-0.5	event	0.6
has sinh o	seek_grave	0.13	grave_info	-0.62	relics	0.14	registry	-0.17	dna_question	-0.13	scam_report	0.17	request_recognition	0.03	not_dead	0.05
has sinh quan	seek_grave	0.5
has sinh thang	seek_grave	0.09	comrade_tip	-0.18	grave_info	-0.11
has sinh trong	seek_grave	0.18	comrade_tip	-0.25	registry	-0.07	battle_account	0.04	event	0.24
has sinh vien	seek_grave	-0.28	comrade_tip	0.74	grave_info	-0.01	remains_found	0.02	event	0.04
has sister	seek_grave	0.01	comrade_tip	-0.19	dna_question	0.59	event	-0.17
has siu	grave_info	0.31	foreign_tip	-0.1	dna_question	0.08
has six	seek_grave	-0.11	grave_info	-0.28	battle_account	0.04	foreign_tip	0.26	event	0.57
has slope	seek_grave	-0.37	comrade_tip	0.02	not_dead	0.07	event	0.43
has small	seek_grave	-0.3	grave_info	0.1	relics	0.1	foreign_tip	0.09
has sn	seek_grave	0.09	comrade_tip	0.06	grave_info	-0.22	registry	-0.24	battle_account	-0.04
has so	seek_grave	-0.27	comrade_tip	-0.32	grave_info	0.08	remains_found	0.16	relics	-0.12	registry	0.49	battle_account	0.22	enemy_report	-0.05	foreign_tip	-0.06	dna_question	0.08	scam_report	0.38	rumour	-0.11	request_recognition	0.27	not_dead	-0.03	event	0.19
has so co	grave_info	0.51	event	-0.31
has so con	event	0.14
has so cua	comrade_tip	-0.17	grave_info	-0.12	relics	0.16	battle_account	0.13	request_recognition	0.04	event	0.15
has so dien	seek_grave	-0.04	comrade_tip	0.35	grave_info	-0.1	event	-0.07
has so do	comrade_tip	0.07	relics	-0.23	registry	-0.01	battle_account	0.15	foreign_tip	0.12	event	0.52
has so ghi	seek_grave	-0.03	comrade_tip	-0.12	grave_info	-0.32	registry	0.5
has so i	foreign_tip	0.12
has so liet	seek_grave	0.01	grave_info	-0.18	dna_question	0.09	scam_report	0.06	event	-0.1
has so may	seek_grave	0.14
has so mo	seek_grave	0.28	comrade_tip	-0.1	grave_info	-0.06	battle_account	0.08	event	0.47
has so noi	seek_grave	-0.7	grave_info	0.29	dna_question	0.24	request_recognition	0.48
has so quan	comrade_tip	0.14	relics	0.04
has so tay	seek_grave	-0.42	comrade_tip	-0.26	grave_info	0.26	relics	0.34	registry	0.16	enemy_report	0.08	event	-0.38
has so toi	remains_found	-0.09	event	0.25
has so tu	relics	0.12	registry	0.11	event	-0.15
has so voi	seek_grave	-0.06	comrade_tip	-0.08	remains_found	0.41	event	0.21
has soan	comrade_tip	0.05	battle_account	-0.04	scam_report	0.08	event	-0.38
has soat	seek_grave	-0.08	registry	0.24
has soc	comrade_tip	0.38	grave_info	-0.06	registry	-0.18	rumour	-0.04	request_recognition	-0.05
has soc trang	seek_grave	0.29	comrade_tip	0.27	grave_info	-0.07	relics	0.08	battle_account	-0.05	event	-0.38
has soi	seek_grave	-0.34	comrade_tip	0.25	grave_info	-0.46	remains_found	0.05	foreign_tip	0.33	dna_question	0.06	request_recognition	0.15	event	-0.06
has soldats	seek_grave	-0.13	remains_found	0.04	foreign_tip	0.09	rumour	0.09	event	0.65
has soldier	comrade_tip	-0.17	grave_info	0.02	relics	0.6	registry	-0.09	foreign_tip	-0.03
has soldiers	grave_info	0.07	request_recognition	0.07	event	0.06
has som	seek_grave	-0.49	comrade_tip	0.4	grave_info	0.36	battle_account	-0.07	request_recognition	-0.08	event	0.11
has some	comrade_tip	-0.02	grave_info	-0.15	rumour	0.08	event	0.4
has somebody	foreign_tip	-0.2	rumour	0.04	event	-0.09
has son	seek_grave	0.03	grave_info	0.22	relics	-0.09	registry	-0.17	battle_account	0.07	enemy_report	-0.79	scam_report	-0.25	rumour	-0.13	request_recognition	-0.2	not_dead	-0.51	event	-0.1
has son binh	seek_grave	0.06	comrade_tip	0.08
has son co	comrade_tip	-0.05	grave_info	0.18
has son ha	seek_grave	-0.23	grave_info	0.16
has son hai	event	-0.03
has son hoa	seek_grave	0.14	remains_found	0.02	event	0.14
has son kien	seek_grave	-0.27
has son la	seek_grave	0.1	comrade_tip	-0.09	remains_found	0.29	foreign_tip	-0.34	event	-0.43
has son nguoi	seek_grave	-0.05	grave_info	0.05
has son ong	seek_grave	0.34	grave_info	0.06
has son tay	seek_grave	-0.07	comrade_tip	0.28	grave_info	-0.04	relics	0.01
has son thanh	seek_grave	0.23	grave_info	-0.05	event	-0.02
has son toi	seek_grave	-0.38	comrade_tip	0.06	grave_info	0.04
has song	seek_grave	0.03	comrade_tip	0.13	grave_info	-0.3	remains_found	-0.49	registry	-0.08	battle_account	0.31	enemy_report	-0.19	foreign_tip	-0.09	dna_question	0.14	scam_report	-0.13	rumour	-0.18	request_recognition	-0.16	not_dead	0.88	event	-0.04
has song ba	dna_question	0.1	event	-0.18
has song be	seek_grave	-0.08	comrade_tip	0.07	grave_info	0.28	registry	-0.14
has song ben	comrade_tip	0.13
has song bo	seek_grave	0.21	comrade_tip	-0.01	event	-0.21
has song den	relics	0.27	not_dead	0.02	event	0.2
has song la	seek_grave	0.05	grave_info	0.08	battle_account	-0.08
has song o	seek_grave	-0.17	battle_account	-0.02	dna_question	0.29
has song ong	comrade_tip	0.14	event	-0.1
has song se	seek_grave	0.23	comrade_tip	0.18	battle_account	-0.09	event	-0.23
has song sot	seek_grave	0.04	comrade_tip	-0.22	battle_account	0.49	event	0.29
has song thach	seek_grave	-0.2	grave_info	-0.2	registry	0.02	not_dead	0.22
has song toi	comrade_tip	0.44	grave_info	0.08	event	-0.02
has sont	relics	-0.26	battle_account	-0.03	foreign_tip	0.22	event	0.18
has sorry	seek_grave	0.08	grave_info	0.58	foreign_tip	-0.01	event	-0.01
has sot	seek_grave	-0.18	comrade_tip	0.18	relics	0.08	registry	0.48	battle_account	-0.04	dna_question	-0.16	event	0.21
has sot ac	seek_grave	0.04	comrade_tip	-0.12	grave_info	-0.4	registry	0.51
has sot ret	seek_grave	-0.15	comrade_tip	0.39	relics	0.25	battle_account	-0.23	event	-0.2
has sous	seek_grave	-0.15	remains_found	0.41	relics	0.15	enemy_report	0.09	foreign_tip	-0.16	request_recognition	-0.12	not_dead	0.01	event	0.4
has south	seek_grave	0.17	comrade_tip	-0.08	grave_info	-0.1	relics	-0.24	battle_account	-0.04	enemy_report	-0.19	foreign_tip	0.33	event	0.17
has squad	grave_info	-0.01	relics	-0.4	enemy_report	0.41
has squad leader	comrade_tip	-0.14	relics	-0.3	enemy_report	0.44
has station	seek_grave	0.17	comrade_tip	0.49	registry	0.04	foreign_tip	-0.49	not_dead	0.04
has still	seek_grave	-0.06	comrade_tip	-0.23	grave_info	0.42	relics	-0.11	foreign_tip	-0.06	event	0.38
has stone	seek_grave	-0.08	grave_info	1.03	relics	-0.16	foreign_tip	-0.19	event	-0.31
has stream	seek_grave	-0.14	relics	0.58	registry	0.03	not_dead	0.08
has stt	seek_grave	-0.26	grave_info	-0.06	registry	0.35	event	0.07
has su	seek_grave	0.1	comrade_tip	-0.16	grave_info	-0.01	remains_found	0.09	relics	0.26	registry	-0.25	battle_account	0.12	enemy_report	0.29	foreign_tip	0.06	scam_report	-0.38	request_recognition	-0.61	event	0.18
has su ba	event	-0.1
has su doan	seek_grave	-0.3	comrade_tip	-0.01	grave_info	0.08	relics	-0.03	registry	-0.2	battle_account	0.55	enemy_report	0.06	not_dead	0.1
has su o	seek_grave	-0.2	grave_info	0.1	rumour	0.16	event	0.04
has su tinh	seek_grave	0.16	grave_info	-0.09
has su xa	comrade_tip	-0.26
has sua	seek_grave	-0.33	grave_info	0.72	registry	-0.2	dna_question	-0.12	request_recognition	0.1	not_dead	0.54	event	-0.07
has sua bia	seek_grave	-0.07	grave_info	0.14	battle_account	0.17	request_recognition	0.07
has sua lai	comrade_tip	-0.24	grave_info	0.4	dna_question	-0.03
has suc	event	-0.07
has sud	foreign_tip	0.31	request_recognition	0.15
has suis	comrade_tip	-0.02	remains_found	0.09	registry	0.21	battle_account	0.06	foreign_tip	-0.01	event	0.25
has sung	comrade_tip	-0.36	grave_info	0.03	relics	-0.78	registry	0.46	battle_account	0.34	dna_question	-0.05	rumour	-0.21	not_dead	0.09	event	0.15
has suoi	comrade_tip	0.67	grave_info	-0.29	remains_found	-0.08	relics	0.24	registry	-0.29	battle_account	0.11	dna_question	-0.14	scam_report	-0.15	rumour	-0.43	not_dead	-0.16	event	-0.11
has suoi can	seek_grave	0.02	grave_info	0.06
has suoi da	seek_grave	0.2	grave_info	-0.34	remains_found	-0.03	relics	0.12	event	-0.49
has suoi dak	seek_grave	-0.06	battle_account	0.46	not_dead	-0.07
has suoi ea	grave_info	0.14
has suoi ia	event	0.34
has suoi la	event	-0.06
has suoi nam	seek_grave	-0.13	rumour	0.02
has suon	seek_grave	-0.17	comrade_tip	0.09	grave_info	-0.04	foreign_tip	0.03
has suon doi	seek_grave	0.04	comrade_tip	0.39	grave_info	-0.15	event	-0.08
has suong	seek_grave	-0.13	grave_info	0.1	remains_found	0.02	event	0.24
has suot	seek_grave	-0.25	comrade_tip	-0.12	battle_account	0.11	rumour	0.13	not_dead	0.04
has sur	seek_grave	-0.23	comrade_tip	0.02	grave_info	-0.14	remains_found	-0.18	relics	0.56	enemy_report	0.1	request_recognition	-0.15	not_dead	-0.02	event	0.26
has sur la	seek_grave	-0.01	relics	0.07	foreign_tip	0.27	event	0.32
has sut	seek_grave	0.06	comrade_tip	-0.38	remains_found	0.04	battle_account	0.06	event	0.41
has suu	comrade_tip	0.01	grave_info	-0.13	battle_account	-0.46	enemy_report	0.23	foreign_tip	-0.07	scam_report	0.02	rumour	-0.16	event	0.03
has suu tam	comrade_tip	-0.26	grave_info	-0.16	remains_found	-0.08	relics	0.03	enemy_report	0.3	rumour	-0.03	event	0.4
has svay	seek_grave	-0.41	grave_info	0.16	relics	0.13	request_recognition	0.14
has sy	grave_info	0.06	remains_found	-0.01	relics	-0.07	registry	0.34	battle_account	-0.11	request_recognition	-0.36	event	0.02
has t	grave_info	-0.54	remains_found	0.4	relics	0.22	registry	0.43	battle_account	0.15	enemy_report	-0.17	foreign_tip	-0.07	scam_report	-0.04	request_recognition	-0.39
has t know	comrade_tip	0.04	relics	0.07	registry	0.01	rumour	0.09	event	-0.21
has ta	seek_grave	0.01	comrade_tip	-0.11	grave_info	-0.04	remains_found	-0.08	relics	-0.17	battle_account	0.28	enemy_report	-0.28	foreign_tip	-0.87	dna_question	-0.23	scam_report	0.15	rumour	0.19	request_recognition	-0.03	not_dead	0.16	event	0.21
has ta bao	comrade_tip	-0.02	grave_info	-0.37	rumour	0.07	not_dead	0.17	event	0.06
has ta con	seek_grave	-0.27	comrade_tip	-0.05	remains_found	-0.03	scam_report	0.01
has ta dai	event	0.04
has ta dinh	grave_info	0.05
has ta huu	comrade_tip	-0.27	registry	0.2
has ta le	seek_grave	-0.15	comrade_tip	0.36	grave_info	-0.49	registry	-0.17	battle_account	-0.12	request_recognition	0.07	not_dead	0.01	event	-0.22
has ta mat	comrade_tip	-0.1	grave_info	-0.04	battle_account	0.39	event	0.18
has ta nam	comrade_tip	0.03	grave_info	0.2
has ta ngan	event	-0.42
has ta noi	dna_question	0.38	event	-0.35
has ta quang	registry	0.03	event	0.19
has ta sanh	seek_grave	-0.28	comrade_tip	0.19
has ta van	seek_grave	-0.28	dna_question	0.28
has tac	comrade_tip	-0.08	grave_info	-0.59	battle_account	0.3	dna_question	-0.05	scam_report	0.1	rumour	0.03	event	0.12
has tac chien	comrade_tip	-0.27	battle_account	0.08	event	0.32
has tac xa	seek_grave	0.24	registry	0.06
has tai	seek_grave	0.29	comrade_tip	-0.13	grave_info	-0.21	remains_found	0.23	relics	-0.08	registry	0.25	battle_account	0.26	enemy_report	0.17	foreign_tip	-0.33	dna_question	-0.08	scam_report	-0.11	rumour	-0.07	request_recognition	0.18	not_dead	-0.5	event	-0.51
has tai bien	comrade_tip	0.13	event	-0.07
has tai cau	seek_grave	-0.4	grave_info	0.39
has tai cho	battle_account	0.24	enemy_report	0.13	request_recognition	-0.01	event	0.06
has tai cua	comrade_tip	-0.06	event	0.19
has tai dan	seek_grave	0.31	grave_info	-0.53	battle_account	0.28	dna_question	0.05	request_recognition	0.07
has tai doi	seek_grave	0.21	comrade_tip	-0.27	relics	0.14	event	-0.23
has tai dong	seek_grave	0.05	grave_info	-0.11
has tai go	seek_grave	-0.27	comrade_tip	-0.12	grave_info	0.24	registry	0.02
has tai lieu	enemy_report	0.54	event	0.16
has tai mat	grave_info	-0.17
has tai nghia	seek_grave	0.01	grave_info	-0.26	registry	0.21	rumour	0.14	event	-0.12
has tai nha	comrade_tip	-0.01	grave_info	-0.13
has tai ntls	seek_grave	-0.37	grave_info	0.29	dna_question	0.02
has tai tram	comrade_tip	0.11	event	-0.14
has tai tran	grave_info	0.03
has tai xa	grave_info	0.21
has taken	seek_grave	-0.16	relics	0.86	foreign_tip	-0.72	rumour	0.1	event	-0.36
has taluy	seek_grave	-0.11	request_recognition	0.09
has tam	seek_grave	-0.11	comrade_tip	-0.04	grave_info	0.04	relics	-0.06	enemy_report	0.32	foreign_tip	0.19	dna_question	0.41	scam_report	0.07	rumour	-0.25	not_dead	-0.35	event	0.08
has tam anh	seek_grave	-0.13	comrade_tip	-0.04	grave_info	-0.17	relics	0.46	enemy_report	-0.01	foreign_tip	0.39	event	0.18
has tam bang	seek_grave	0.38	comrade_tip	-0.13
has tam bia	seek_grave	-0.52	comrade_tip	-0.04	grave_info	0.81
has tam hai	seek_grave	0.32	comrade_tip	0.14	grave_info	-0.16	battle_account	-0.09	event	-0.34
has tam ky	comrade_tip	-0.1	grave_info	0.12	registry	-0.01	event	0.03
has tam muoi	seek_grave	0.14	comrade_tip	-0.03	grave_info	-0.06	event	-0.17
has tam nam	grave_info	0.08
has tam nguoi	seek_grave	0.39	registry	0.09	event	0.22
has tam o	comrade_tip	-0.1	grave_info	-0.11	relics	0.14	battle_account	0.34	event	0.13
has tam tang	seek_grave	0.04	grave_info	-0.04
has tam thang	comrade_tip	0.26	grave_info	-0.41	request_recognition	0.12
has tan	seek_grave	-0.11	comrade_tip	-0.14	remains_found	-0.19	registry	-0.22	battle_account	0.03	dna_question	0.52	scam_report	-0.16	rumour	0.32	request_recognition	0.38	not_dead	-0.49	event	0.38
has tan an	seek_grave	-0.16	grave_info	0.07
has tan bien	grave_info	0.25	dna_question	0.01	scam_report	0.01	event	-0.02
has tan binh	comrade_tip	-0.54	grave_info	-0.18	battle_account	0.49	request_recognition	0.19	event	0.2
has tan canh	seek_grave	0.18	comrade_tip	-0.3	grave_info	-0.21	battle_account	0.06	event	0.49
has tan hoi	seek_grave	-0.25	remains_found	0.06	request_recognition	0.1
has tan hung	grave_info	-0.05	event	0.06
has tan ky	seek_grave	-0.08	comrade_tip	0.15
has tan lac	comrade_tip	0.02	registry	-0.06	request_recognition	0.12	event	-0.02
has tan lap	request_recognition	-0.02	event	0.17
has tan loi	seek_grave	-0.12	grave_info	0.11	battle_account	0.01	event	0.26
has tan noi	seek_grave	0.14
has tan phong	seek_grave	-0.13	grave_info	0.07
has tan thanh	seek_grave	0.14
has tan trao	comrade_tip	-0.06	grave_info	0.14	relics	0.01
has tang	seek_grave	-0.07	comrade_tip	0.59	grave_info	-0.31	remains_found	-0.06	relics	1.03	registry	0.3	battle_account	-0.24	enemy_report	-0.8	dna_question	-0.53	scam_report	-0.25	rumour	-0.01	request_recognition	-0.6	not_dead	-0.05	event	-0.12
has tang ba	seek_grave	-0.35	comrade_tip	0.06	grave_info	-0.12	registry	0.01	battle_account	-0.21	request_recognition	0.14	not_dead	0.07
has tang ban	seek_grave	0.1	grave_info	-0.08	registry	-0.12	dna_question	0.16
has tang da	seek_grave	-0.19	comrade_tip	0.6	event	-0.22
has tang gan	seek_grave	0.23
has tang nghia	comrade_tip	-0.02
has tang o	seek_grave	0.2	grave_info	0.25	battle_account	0.02	event	0.09
has tang tai	seek_grave	-0.25	grave_info	0.22
has tanh	event	0.05
has tank	comrade_tip	0.01	relics	0.1	foreign_tip	0.06
has tao	comrade_tip	0.44	grave_info	-0.28	relics	0.07	registry	0.17	battle_account	-0.28	event	-0.12
has tap	seek_grave	0.2	comrade_tip	-0.33	remains_found	0.02	relics	-0.2	registry	-0.37	battle_account	0.05	foreign_tip	-0.13	dna_question	0.4	scam_report	-0.16	request_recognition	0.01	event	0.23
has tap ket	seek_grave	0.22	comrade_tip	-0.51	grave_info	-0.15	request_recognition	0.45
has tap the	comrade_tip	-0.27	grave_info	0.54	battle_account	0.05	dna_question	0.5	event	0.55
has tap ve	registry	0.18	event	-0.15
has tat	seek_grave	-0.53	grave_info	0.69	remains_found	-0.01	relics	-0.15	registry	0.04	enemy_report	0.27	foreign_tip	-0.05	scam_report	0.12	request_recognition	-0.13	event	0.05
has tat ca	seek_grave	0.07	comrade_tip	-0.59	registry	0.23	battle_account	0.18	request_recognition	-0.11	event	0.34
has tat tho	seek_grave	-0.55	comrade_tip	0.31	grave_info	0.18	battle_account	-0.01	event	-0.07
has tau	seek_grave	0.18	comrade_tip	0.26	remains_found	0.34	relics	-0.53	registry	0.07	rumour	-0.02	request_recognition	-0.31	not_dead	-0.18	event	-0.33
has tau khong	grave_info	-0.27	battle_account	0.03
has tau o	seek_grave	-0.17	grave_info	-0.63	registry	0.07	dna_question	0.18	scam_report	0.01	event	0.03
has tay	seek_grave	0.06	grave_info	-0.03	remains_found	-0.17	relics	0.4	registry	0.17	battle_account	0.12	enemy_report	-0.12	foreign_tip	0.01	dna_question	-0.5	scam_report	0.04	request_recognition	-0.22	not_dead	-0.83	event	0.1
has tay bac	seek_grave	-0.42	comrade_tip	0.02	grave_info	-0.18	enemy_report	0.05
has tay ban	comrade_tip	-0.19	grave_info	0.49
has tay con	seek_grave	0.13	comrade_tip	0.11	grave_info	-0.05	battle_account	-0.16	event	-0.09
has tay cua	relics	0.12
has tay nam	comrade_tip	0.2
has tay nguyen	seek_grave	0.38	comrade_tip	-0.17	grave_info	-0.12	event	0.17
has tay ninh	seek_grave	0.45	comrade_tip	-0.2	grave_info	-0.21	remains_found	-0.01	relics	-0.29	battle_account	0.06	scam_report	0.48	event	-0.35
has tay o	grave_info	-0.14	request_recognition	0.04	event	-0.07
has tay ong	comrade_tip	0.13	grave_info	0.02	event	-0.04
has tay toi	seek_grave	-0.13	comrade_tip	-0.04	relics	0.15
has tb	comrade_tip	-0.02	grave_info	-0.12	foreign_tip	-0.1	event	-0.12
has td	remains_found	0.15	relics	-0.08	enemy_report	0.44	foreign_tip	-0.23
has te	comrade_tip	-0.13	grave_info	0.2	relics	-0.03	battle_account	-0.01	request_recognition	-0.15	not_dead	0.17
has team	seek_grave	-0.06	grave_info	0.17	remains_found	0.14	foreign_tip	-0.03	dna_question	0.13
has tell	seek_grave	0.12	relics	0.11	enemy_report	-0.11	event	-0.59
has ten	seek_grave	0.1	comrade_tip	-0.05	remains_found	-0.4	relics	-0.32	battle_account	0.03	enemy_report	0.06	foreign_tip	-0.42	dna_question	0.02	rumour	-0.13	not_dead	0.57
has ten ai	battle_account	0.14	event	0.38
has ten anh	comrade_tip	-0.33	rumour	0.06	not_dead	0.22	event	-0.35
has ten ba	seek_grave	-0.13	comrade_tip	-0.31	grave_info	-0.08	scam_report	0.01
has ten bac	comrade_tip	-0.11
has ten bo	comrade_tip	-0.35	grave_info	0.12	event	0.05
has ten bui	seek_grave	0.11	comrade_tip	0.15	grave_info	-0.16	event	-0.03
has ten chau	seek_grave	-0.24	event	0.09
has ten chi	battle_account	0.02	not_dead	0.02
has ten chu	seek_grave	0.17	not_dead	0.05	event	0.39
has ten co	grave_info	0.18
has ten dang	comrade_tip	0.24
has ten day	comrade_tip	0.4	grave_info	-0.55	battle_account	-0.05	dna_question	0.01	event	-0.27
has ten dinh	seek_grave	0.19	comrade_tip	-0.08
has ten do	relics	0.04	not_dead	0.02	event	-0.13
has ten doan	event	-0.18
has ten duong	seek_grave	0.13	comrade_tip	-0.1
has ten em	comrade_tip	0.06	grave_info	-0.15	event	-0.21
has ten hai	request_recognition	0.09
has ten ho	seek_grave	-0.04	comrade_tip	0.05	grave_info	0.03	request_recognition	0.08
has ten hoang	seek_grave	0.19	battle_account	0.4
has ten khac	seek_grave	-0.29	comrade_tip	0.01
has ten khai	seek_grave	-0.15	grave_info	-0.01	event	-0.11
has ten khong	seek_grave	-0.07	battle_account	0.13	event	0.19
has ten la	seek_grave	0.86	comrade_tip	0.01	grave_info	-0.43	battle_account	0.3	foreign_tip	0.13	dna_question	-0.08	request_recognition	-0.17	event	-0.16
has ten lam	seek_grave	0.2	grave_info	-0.27
has ten le	grave_info	-0.01	battle_account	-0.12	event	-0.4
has ten liet	seek_grave	-0.25	grave_info	0.33
has ten ls	comrade_tip	0.05
has ten luong	grave_info	0.02	event	0.07
has ten luu	seek_grave	-0.2	event	-0.32
has ten ly	grave_info	-0.05	request_recognition	0.02
has ten ma	relics	0.06	event	0.11
has ten mo	seek_grave	-0.07	grave_info	-0.32	relics	0.13	registry	0.03	rumour	0.04	event	0.39
has ten nam	seek_grave	-0.08	registry	0.02
has ten ngo	battle_account	0.12
has ten nguoi	seek_grave	-0.17	grave_info	0.05	request_recognition	0.3
has ten nhung	seek_grave	0.37	comrade_tip	-0.17	grave_info	-0.54	registry	0.06	battle_account	0.41	event	0.24
has ten o	seek_grave	0.63	comrade_tip	-0.44	registry	-0.2
has ten ong	seek_grave	0.01	comrade_tip	-0.01	grave_info	-0.23	request_recognition	0.05	not_dead	0.4	event	-0.16
has ten pham	comrade_tip	0.3	request_recognition	-0.01	event	-0.18
has ten phan	comrade_tip	-0.15	grave_info	-0.04	relics	0.01	not_dead	0.19
has ten phung	seek_grave	0.01
has ten sau	seek_grave	-0.25	comrade_tip	0.15	dna_question	0.08
has ten thanh	seek_grave	-0.11	comrade_tip	-0.15	request_recognition	0.14	event	0.05
has ten that	seek_grave	-0.31	comrade_tip	0.65	event	-0.14
has ten thi	remains_found	0.02	battle_account	0.16
has ten thiet	seek_grave	0.01	comrade_tip	-0.22	grave_info	0.34	battle_account	0.03
has ten thuong	grave_info	0.25	event	0.08
has ten toi	seek_grave	-0.1	grave_info	-0.22	battle_account	0.14	not_dead	0.22	event	0.01
has ten tran	comrade_tip	0.12	grave_info	-0.03	enemy_report	0.12	dna_question	0.25	event	-0.67
has ten tren	relics	-0.1	enemy_report	0.01	not_dead	0.22	event	0.19
has ten trong	grave_info	-0.44	registry	0.07	request_recognition	0.39	event	-0.26
has ten truong	seek_grave	0.17	event	-0.44
has ten vi	seek_grave	-0.16	event	0.12
has ten vu	seek_grave	0.31	enemy_report	0.02	request_recognition	-0.02
has ten vuong	grave_info	-0.04
has teo	seek_grave	0.11	grave_info	-0.13	relics	0.07	event	-0.05
has tet	seek_grave	0.36	comrade_tip	0.12	relics	-0.31	enemy_report	-0.16	foreign_tip	-0.3	dna_question	-0.25	rumour	0.06	request_recognition	-0.16	not_dead	0.08	event	-0.21
has tet mau	comrade_tip	0.1	request_recognition	-0.02
has tet nam	seek_grave	0.1	grave_info	0.18	request_recognition	-0.21
has th	seek_grave	-0.04	comrade_tip	-0.01	grave_info	0.24	event	0.18
has tha	comrade_tip	0.04	grave_info	-0.02	rumour	0.05	request_recognition	0.06	event	0.45
has tha bom	request_recognition	0.13
has tha ma	request_recognition	-0.02	event	0.38
has thac	seek_grave	-0.14	comrade_tip	-0.6	grave_info	0.06	event	-0.16
has thach	seek_grave	0.38	comrade_tip	0.16	grave_info	0.11	remains_found	-0.03	relics	-0.4	battle_account	-0.01	foreign_tip	-0.46	dna_question	-0.42	scam_report	-0.12	request_recognition	-0.36	not_dead	0.06	event	-0.06
has thach ha	seek_grave	0.2	event	0.07
has thach han	seek_grave	-0.06	comrade_tip	0.22	grave_info	-0.29	registry	0.25	foreign_tip	-0.16	not_dead	0.23	event	-0.33
has thach sa	comrade_tip	0.05
has thach thanh	seek_grave	-0.17	comrade_tip	0.04	rumour	0.12
has thach that	rumour	0.1
has thach thi	seek_grave	0.36
has thai	seek_grave	-0.21	comrade_tip	0.02	grave_info	0.08	remains_found	0.16	relics	0.22	foreign_tip	-0.48	dna_question	-0.03	scam_report	-0.62	rumour	0.2	request_recognition	-0.7	event	-0.02
has thai ba	grave_info	-0.13	battle_account	0.25
has thai ban	seek_grave	-0.05	event	-0.07
has thai binh	grave_info	0.25	relics	0.14	registry	0.06	foreign_tip	-0.17	dna_question	-0.04	request_recognition	-0.03	event	-0.04
has thai nguyen	grave_info	-0.17	event	0.14
has thai o	seek_grave	0.03	comrade_tip	-0.3	grave_info	0.04
has thai thuy	seek_grave	-0.15	comrade_tip	0.48	relics	0.06	registry	0.18	battle_account	-0.02
has tham	seek_grave	-0.09	comrade_tip	0.11	grave_info	0.29	remains_found	-0.09	relics	-0.46	registry	-0.39	dna_question	0.05	request_recognition	0.23	not_dead	-0.15	event	0.21
has tham gia	comrade_tip	-0.16	grave_info	-0.41	registry	-0.1	request_recognition	0.46
has tham mo	seek_grave	-0.39	comrade_tip	0.2	grave_info	0.07	registry	0.04	dna_question	0.01	event	-0.07
has than	seek_grave	-0.38	comrade_tip	0.33	grave_info	0.14	remains_found	-0.6	relics	0.28	battle_account	-0.14	foreign_tip	-0.27	dna_question	-0.05	scam_report	-0.08	request_recognition	0.51	not_dead	0.05
has than nhan	seek_grave	-0.4	comrade_tip	-0.04	grave_info	0.41	relics	0.12	enemy_report	0.11	dna_question	0.02
has than o	seek_grave	0.3	grave_info	-0.01	battle_account	0.03
has than thi	event	-0.22
has than van	relics	0.1	foreign_tip	-0.04
has thang	seek_grave	0.4	comrade_tip	0.3	grave_info	-0.24	remains_found	-0.78	relics	-0.5	registry	-0.16	battle_account	-0.03	enemy_report	-0.1	dna_question	-0.33	scam_report	-0.43	rumour	-0.78	request_recognition	-0.14	not_dead	-0.01	event	-0.46
has thang ba	seek_grave	-0.22	battle_account	-0.15	dna_question	0.16	event	-0.34
has thang ban	seek_grave	-0.82	comrade_tip	0.48	grave_info	0.05	event	-0.21
has thang bay	seek_grave	-0.2	comrade_tip	0.03	relics	0.06	battle_account	-0.26	event	-0.23
has thang binh	comrade_tip	0.17	event	-0.37
has thang chap	seek_grave	-0.15	comrade_tip	0.18	relics	-0.11	request_recognition	0.24	event	-0.22
has thang chin	seek_grave	-0.02
has thang con	scam_report	0.01
has thang em	seek_grave	0.06	comrade_tip	0.11
has thang gieng	seek_grave	0.45	comrade_tip	0.04	grave_info	-0.22	battle_account	-0.2	dna_question	-0.01	event	-0.28
has thang hai	seek_grave	-0.48	battle_account	0.15	enemy_report	0.05	request_recognition	0.28
has thang muoi	seek_grave	0.04
has thang nam	comrade_tip	0.24	grave_info	-0.34
has thang o	registry	0.08
has thang roi	seek_grave	0.01	grave_info	-0.15
has thang sau	grave_info	-0.22	battle_account	0.09	rumour	0.05	request_recognition	0.14	event	-0.22
has thang tam	comrade_tip	0.18	grave_info	0.21	event	-0.36
has thang toi	grave_info	0.21
has thang truoc	seek_grave	-0.03	comrade_tip	-0.38	grave_info	-0.08	relics	0.05	not_dead	0.42	event	0.29
has thang tu	seek_grave	0.33	comrade_tip	0.1	grave_info	-0.13	relics	-0.03	battle_account	-0.25	request_recognition	-0.02	event	-0.19
has thang ut	seek_grave	-0.15	comrade_tip	0.37	grave_info	-0.2	event	0.13
has thanh	seek_grave	0.15	comrade_tip	0.24	grave_info	-0.57	remains_found	-0.17	relics	-0.18	registry	-0.19	battle_account	-0.13	enemy_report	-0.03	foreign_tip	-0.32	dna_question	0.15	scam_report	-0.21	request_recognition	0.21	event	-0.25
has thanh ba	seek_grave	-0.01	relics	0.08	battle_account	0.28
has thanh bi	seek_grave	-0.51	comrade_tip	0.19	relics	0.08	battle_account	-0.02
has thanh binh	battle_account	0.05
has thanh chuong	seek_grave	0.04	comrade_tip	0.18	grave_info	-0.3
has thanh co	seek_grave	0.12	grave_info	-0.01	event	-0.27
has thanh ha	grave_info	0.41	remains_found	0.07	registry	0.04
has thanh hai	comrade_tip	-0.21	grave_info	-0.58	relics	0.06	battle_account	0.43	scam_report	0.01
has thanh hoa	seek_grave	0.03	comrade_tip	0.06	grave_info	0.38	remains_found	-0.26	relics	-0.06	battle_account	-0.12	foreign_tip	0.02	request_recognition	-0.39	event	0.23
has thanh liem	grave_info	-0.22	remains_found	0.03	battle_account	-0.22	event	-0.12
has thanh mien	comrade_tip	0.08	grave_info	-0.01
has thanh nien	comrade_tip	-0.21	grave_info	0.14	relics	0.04	registry	-0.09	foreign_tip	0.04
has thanh oai	seek_grave	-0.04	battle_account	-0.08
has thanh pho	comrade_tip	-0.25	registry	0.13	dna_question	0.13	event	-0.53
has thanh son	seek_grave	-0.16	comrade_tip	0.17
has thanh thuy	seek_grave	0.35	comrade_tip	-0.17	grave_info	0.11
has thao	comrade_tip	-0.64	grave_info	0.04	registry	0.25	battle_account	0.13	rumour	0.03	request_recognition	0.09	event	0.33
has thap	seek_grave	0.01	grave_info	0.51	relics	-0.01	battle_account	-0.27	foreign_tip	-0.08	dna_question	-0.25	rumour	0.09	request_recognition	-0.12	event	-0.68
has thap huong	seek_grave	-0.18	comrade_tip	-0.69	grave_info	0.44	registry	0.06	rumour	0.05
has thap nhang	comrade_tip	-0.13	grave_info	0.18	event	0.11
has that	seek_grave	-0.18	comrade_tip	0.02	grave_info	-0.26	remains_found	0.07	relics	-0.14	registry	-0.76	battle_account	-0.29	enemy_report	-0.06	foreign_tip	-0.18	dna_question	-0.26	scam_report	0.04	rumour	0.66	request_recognition	-0.23	not_dead	0.33	event	0.04
has that is	comrade_tip	0.08	relics	-0.37	battle_account	0.29	rumour	0.06
has that la	grave_info	-0.03
has that lung	seek_grave	0.14	grave_info	-0.18	remains_found	0.18	relics	-0.08	dna_question	0.05	event	0.15
has that s	seek_grave	0.13	event	0.38
has thau	remains_found	0.45	battle_account	-0.05
has thay	seek_grave	-0.01	comrade_tip	-0.33	remains_found	0.19	relics	0.16	registry	0.33	battle_account	0.39	foreign_tip	-0.12	scam_report	0.44	rumour	0.45	request_recognition	-0.61	event	0.41
has thay ai	comrade_tip	0.06	grave_info	0.21	scam_report	-0.06
has thay anh	seek_grave	-0.08	request_recognition	-0.01
has thay bia	seek_grave	0.32	grave_info	-0.22
has thay bo	grave_info	0.32	event	0.11
has thay cai	comrade_tip	-0.03	grave_info	-0.02	relics	0.17
has thay cho	seek_grave	-0.33	rumour	0.02	event	0.28
has thay chu	seek_grave	-0.1
has thay co	comrade_tip	-0.31	grave_info	-0.17	remains_found	0.18	relics	0.29	registry	0.09	event	0.53
has thay giao	comrade_tip	-0.48	grave_info	0.56
has thay hai	relics	0.15
has thay mat	seek_grave	0.02	comrade_tip	-0.42	dna_question	0.05
has thay mo	comrade_tip	0.07	grave_info	-0.13	event	-0.31
has thay mot	seek_grave	-0.18	comrade_tip	-0.03	grave_info	0.08	foreign_tip	0.01
has thay ong	grave_info	0.07	registry	-0.03	battle_account	0.1
has thay ten	seek_grave	0.42	registry	-0.03	dna_question	-0.06	event	-0.42
has thay toi	seek_grave	0.37	comrade_tip	0.23	battle_account	0.17	event	0.02
has thay xac	registry	0.05	battle_account	-0.01	event	-0.15
has thcs	grave_info	0.3	event	0.48
has the	seek_grave	-0.22	comrade_tip	-0.07	grave_info	-0.06	remains_found	-0.01	relics	0.16	registry	0.31	battle_account	0.05	foreign_tip	0.02	dna_question	0.06	rumour	-0.07	request_recognition	-0.17	event	0.45
has the back	seek_grave	-0.04	relics	0.3	event	-0.35
has the doan	seek_grave	0.15	grave_info	-0.01
has the family	seek_grave	0.06	comrade_tip	0.05	foreign_tip	-0.44	event	-0.49
has the first	grave_info	0.22	relics	0.07	battle_account	0.03	foreign_tip	-0.16	event	-0.35
has the la	seek_grave	-0.04	comrade_tip	0.13	relics	0.28
has the last	seek_grave	0.14	relics	0.01	event	-0.11
has the name	seek_grave	-0.16	enemy_report	-0.15	foreign_tip	0.26	scam_report	0.06
has the nao	grave_info	-0.34	not_dead	0.18	event	-0.12
has the nay	seek_grave	0.67	comrade_tip	0.01	request_recognition	-0.09
has the night	grave_info	-0.05	relics	0.36	event	-0.48
has the o	seek_grave	-0.09	comrade_tip	-0.22	grave_info	0.38	battle_account	0.16	event	0.34
has the old	grave_info	0.27	relics	-0.21	rumour	0.35	event	0.14
has the other	seek_grave	0.24	comrade_tip	-0.01	relics	0.12	foreign_tip	-0.05	event	-0.37
has the paper	seek_grave	0.05	remains_found	0.05	relics	-0.18	scam_report	0.09	event	0.02
has the road	seek_grave	-0.14	grave_info	0.43	relics	-0.06	event	-0.49
has the same	grave_info	0.08	relics	-0.02	rumour	0.08	not_dead	0.06	event	-0.54
has the second	battle_account	0.29	foreign_tip	0.04
has the south	seek_grave	0.03
has the vietnamese	relics	-0.03	battle_account	0.03	foreign_tip	0.15	event	-0.12
has the village	seek_grave	-0.01	event	0.38
has the vinh	seek_grave	-0.03	comrade_tip	0.13	grave_info	-0.1	registry	-0.06	event	0.02
has their	grave_info	-0.1	relics	-0.08	battle_account	0.53	rumour	0.08	event	0.56
has theirs	relics	-0.37	battle_account	0.02	foreign_tip	0.47	event	0.31
has them	seek_grave	-0.41	comrade_tip	-0.02	grave_info	-0.29	remains_found	0.14	relics	-0.15	registry	0.12	battle_account	0.02	enemy_report	-0.22	foreign_tip	0.5	rumour	0.16	not_dead	-0.2	event	0.63
has then	seek_grave	-0.24	enemy_report	0.02	request_recognition	0.43
has theo	seek_grave	0.97	comrade_tip	-0.88	remains_found	0.06	relics	-0.56	registry	-0.19	battle_account	0.19	enemy_report	0.07	foreign_tip	-0.16	dna_question	-0.07	scam_report	0.06	rumour	-0.2	request_recognition	-0.19	event	0.24
has theo ban	grave_info	-0.08
has theo giay	seek_grave	0.04	grave_info	-0.08	scam_report	0.09	event	-0.04
has theo loi	seek_grave	0.06	registry	-0.09	battle_account	0.3	event	0.11
has theo ong	seek_grave	0.55	comrade_tip	-0.05	grave_info	-0.22
has theo so	comrade_tip	-0.26	registry	0.02	event	-0.19
has thep	seek_grave	-0.15	comrade_tip	0.02	event	-0.14
has there	seek_grave	-0.04	comrade_tip	-0.24	grave_info	0.43	remains_found	0.18	relics	0.06	registry	-0.32	battle_account	0.47	enemy_report	-0.26	foreign_tip	0.04	scam_report	-0.14	rumour	-0.03	request_recognition	0.04	not_dead	-0.19	event	-0.07
has there is	grave_info	-0.04	relics	0.24	battle_account	0.07	foreign_tip	-0.19	dna_question	0.02	event	-0.04
has there was	remains_found	0.02	battle_account	0.35	event	0.17
has theu	seek_grave	-0.17	comrade_tip	0.12	grave_info	0.29	relics	0.09	battle_account	-0.04
has they	seek_grave	-0.17	grave_info	0.14	remains_found	-0.29	relics	-0.04	battle_account	0.26	enemy_report	-0.27	foreign_tip	0.28	dna_question	-0.03	rumour	-0.25	request_recognition	0.31	event	0.18
has they were	seek_grave	0.22	grave_info	-0.16	battle_account	0.05	event	0.04
has thi	seek_grave	0.44	comrade_tip	-0.13	grave_info	-0.05	remains_found	-0.4	relics	-0.07	registry	0.03	battle_account	-0.29	enemy_report	-0.3	foreign_tip	-0.72	dna_question	0.1	rumour	-0.21	event	-0.15
has thi anh	seek_grave	0.07	comrade_tip	0.04	relics	-0.05	battle_account	-0.22	event	-0.26
has thi ba	seek_grave	0.19	grave_info	-0.12	battle_account	0.02	event	0.28
has thi bac	grave_info	0.21	battle_account	-0.16	event	-0.18
has thi bao	seek_grave	-0.24	comrade_tip	-0.02	grave_info	0.09	dna_question	0.14	request_recognition	0.31	event	0.22
has thi bi	comrade_tip	0.61	grave_info	-0.47	registry	-0.06	dna_question	0.02	event	-0.31
has thi bich	relics	0.31	event	-0.29
has thi bo	grave_info	-0.17
has thi buoi	comrade_tip	0.18	grave_info	-0.36	battle_account	0.29
has thi chet	seek_grave	-0.25	comrade_tip	-0.04	battle_account	0.09	not_dead	0.07
has thi chi	seek_grave	-0.54	grave_info	0.13	not_dead	0.02
has thi chua	seek_grave	0.02	grave_info	-0.53	scam_report	0.16	rumour	0.23	request_recognition	0.17	event	0.24
has thi co	seek_grave	0.01	grave_info	-0.14	registry	0.11
has thi con	grave_info	0.07	battle_account	0.25
has thi cong	comrade_tip	-0.07	grave_info	0.17	remains_found	0.22	event	0.51
has thi da	seek_grave	0.46	grave_info	-0.02	event	-0.08
has thi dan	seek_grave	0.18
has thi di	comrade_tip	0.17	grave_info	-0.43	event	-0.25
has thi dung	grave_info	0.11	dna_question	0.04	event	-0.11
has thi gap	seek_grave	0.06	comrade_tip	-0.05	relics	-0.14
has thi goi	seek_grave	-0.26	comrade_tip	0.13	grave_info	0.17	event	0.25
has thi ha	seek_grave	-0.02	grave_info	0.02
has thi hai	seek_grave	0.27	battle_account	-0.08	event	-0.09
has thi hien	grave_info	0.02	battle_account	0.15	event	-0.06
has thi hoa	seek_grave	-0.19	comrade_tip	0.19	grave_info	-0.15
has thi hoi	comrade_tip	-0.13
has thi hong	seek_grave	-0.32	comrade_tip	-0.02	registry	0.5	dna_question	0.19	event	-0.05
has thi hue	seek_grave	0.16
has thi huong	seek_grave	0.18	grave_info	-0.14	battle_account	0.06
has thi khong	seek_grave	0.59	grave_info	-0.52	remains_found	0.12	relics	0.09	battle_account	-0.03	event	-0.25
has thi la	seek_grave	0.36	grave_info	0.08
has thi lai	seek_grave	0.06	event	-0.19
has thi lam	seek_grave	-0.35	grave_info	0.6	event	-0.13
has thi lan	event	0.06
has thi lanh	comrade_tip	-0.29	battle_account	0.03
has thi lien	seek_grave	-0.14	comrade_tip	-0.1	relics	0.22	event	0.21
has thi lieu	seek_grave	0.02	grave_info	-0.07	request_recognition	0.13
has thi loi	seek_grave	0.28	grave_info	-0.37	event	0.27
has thi lua	grave_info	-0.36	dna_question	0.17
has thi mai	remains_found	0.15	registry	0.1	event	0.31
has thi mat	comrade_tip	0.19	grave_info	-0.14	event	0.17
has thi may	seek_grave	0.09	grave_info	-0.35	registry	0.17
has thi minh	seek_grave	-0.25	relics	0.19
has thi mo	seek_grave	0.33	comrade_tip	-0.32	grave_info	0.09	battle_account	0.01	event	0.08
has thi moi	seek_grave	-0.31	dna_question	0.06
has thi my	seek_grave	0.28	request_recognition	0.23	event	-0.35
has thi nam	seek_grave	-0.04
has thi nga	seek_grave	-0.16	comrade_tip	0.26	grave_info	-0.17	event	0.28
has thi ngan	seek_grave	0.34	grave_info	-0.1
has thi nghe	dna_question	0.07
has thi ngoan	grave_info	-0.1	rumour	0.11	not_dead	0.05
has thi ngoc	seek_grave	0.36	comrade_tip	-0.11
has thi nguyet	seek_grave	0.07	registry	-0.07	request_recognition	0.04
has thi nha	seek_grave	0.39	scam_report	0.01	event	-0.15
has thi nhan	seek_grave	-0.38	comrade_tip	0.17	grave_info	0.01	relics	0.13	battle_account	0.11	dna_question	0.02	request_recognition	-0.04	event	0.18
has thi no	seek_grave	0.07	comrade_tip	-0.01	request_recognition	0.01
has thi noi	seek_grave	0.23	comrade_tip	0.01	grave_info	-0.36	event	-0.09
has thi nu	comrade_tip	0.09	event	-0.08
has thi o	seek_grave	-0.23	comrade_tip	0.27	battle_account	0.2	event	0.44
has thi ong	seek_grave	-0.15	comrade_tip	-0.01	event	0.25
has thi phai	battle_account	0.12	dna_question	0.17
has thi phuong	grave_info	0.03
has thi que	comrade_tip	-0.06	grave_info	-0.14
has thi sa	seek_grave	0.11	comrade_tip	-0.46	grave_info	0.03
has thi sau	seek_grave	0.06	grave_info	-0.11	battle_account	-0.14	foreign_tip	0.06
has thi sen	seek_grave	0.12	event	0.07
has thi tam	grave_info	0.21
has thi tat	seek_grave	-0.21	comrade_tip	0.43	battle_account	-0.1	event	-0.36
has thi thanh	event	-0.07
has thi thay	grave_info	-0.03
has thi the	seek_grave	0.63	comrade_tip	-0.38	battle_account	0.01	enemy_report	0.28	event	0.03
has thi thu	seek_grave	-0.37	relics	0.08	battle_account	0.11	foreign_tip	0.05	event	0.51
has thi thuy	seek_grave	-0.68	comrade_tip	0.09	grave_info	0.06	enemy_report	0.1	dna_question	0.19
has thi toi	seek_grave	-0.05	comrade_tip	0.76	not_dead	0.01
has thi tran	seek_grave	-0.04	comrade_tip	-0.25	grave_info	0.33
has thi trung	comrade_tip	0.47	grave_info	-0.17	battle_account	-0.22
has thi tuyet	seek_grave	-0.14	grave_info	0.34	event	0.28
has thi ut	comrade_tip	-0.22	enemy_report	0.06	event	0.14
has thi van	seek_grave	0.47	registry	0.1	event	-0.06
has thi ve	seek_grave	0.24	comrade_tip	-0.28	grave_info	0.04	relics	0.01
has thi xa	comrade_tip	0.37	grave_info	0.1	battle_account	0.26	dna_question	-0.09	request_recognition	-0.33
has thi xuan	seek_grave	0.01	comrade_tip	0.01	battle_account	-0.19
has thi xuyen	request_recognition	0.01	event	-0.02
has thi yen	battle_account	0.05
has thia	grave_info	-0.08	remains_found	0.21	event	-0.21
has thich	rumour	0.01	event	0.71
has thiem	comrade_tip	-0.08	grave_info	0.13	registry	0.07	not_dead	0.06
has thien	comrade_tip	0.1	grave_info	-0.18	enemy_report	0.06	foreign_tip	-0.26	dna_question	-0.15	rumour	-0.09
has thiep	comrade_tip	0.17	grave_info	0.06	battle_account	-0.13
has thiet	seek_grave	0.13	grave_info	-0.45	relics	-0.11	battle_account	0.06	dna_question	-0.01	rumour	0.42
has thieu	seek_grave	-0.3	comrade_tip	-0.17	grave_info	-0.03	relics	-0.05	registry	0.36	battle_account	-0.19	dna_question	-0.43	request_recognition	0.81	event	0.01
has thieu hoa	grave_info	-0.16	relics	0.08	event	-0.35
has thieu quang	battle_account	0.11	event	0.14
has thieu ta	seek_grave	-0.16	comrade_tip	-0.27	grave_info	0.37	remains_found	0.04	registry	-0.17	battle_account	-0.14
has thieu uy	comrade_tip	0.24	grave_info	-0.18	relics	-0.02	foreign_tip	0.01
has thim	event	-0.08
has thin	seek_grave	-0.01	comrade_tip	-0.11	registry	0.02	battle_account	0.28	dna_question	0.01	event	0.06
has thinh	seek_grave	0.25	comrade_tip	-0.47	grave_info	0.13	registry	-0.09	foreign_tip	-0.39	dna_question	0.01	request_recognition	-0.15	event	0.24
has think	battle_account	0.06	event	-0.1
has this	enemy_report	0.06
has tho	seek_grave	0.03	comrade_tip	0.52	grave_info	-0.24	remains_found	0.32	relics	-0.24	registry	0.31	battle_account	-0.28	enemy_report	-0.15	foreign_tip	-0.08	dna_question	-0.35	scam_report	-0.37	request_recognition	0.07	event	-0.17
has tho anh	seek_grave	-0.3
has tho cung	seek_grave	-0.33	comrade_tip	-0.18	request_recognition	0.97
has tho ha	grave_info	-0.34
has tho ho	seek_grave	0.14	comrade_tip	-0.3	registry	0.11
has tho may	comrade_tip	-0.11	grave_info	0.47	event	0.01
has tho ong	request_recognition	0.04	event	-0.02
has tho xuan	comrade_tip	0.13	event	-0.21
has thoa	grave_info	0.27	registry	-0.1	battle_account	-0.07	scam_report	0.07
has thoai	seek_grave	-0.17	grave_info	-0.08	relics	-0.13	battle_account	0.27	scam_report	0.01	event	0.29
has thoan	comrade_tip	0.22	relics	-0.05	registry	-0.01	scam_report	0.04	event	0.03
has thoat	seek_grave	-0.02	registry	-0.01	battle_account	0.13	request_recognition	0.29
has thoat ly	seek_grave	0.15	comrade_tip	-0.21
has thoi	seek_grave	0.09	grave_info	-0.07	remains_found	-0.17	relics	-0.1	scam_report	-0.18	rumour	0.86	not_dead	-0.11	event	-0.21
has thoi chong	seek_grave	-0.03	grave_info	0.14
has thoi chu	comrade_tip	-0.04	rumour	0.21
has thom	seek_grave	-0.14	comrade_tip	0.28	grave_info	0.03	remains_found	0.13	registry	0.31	battle_account	-0.22	foreign_tip	-0.11	event	0.17
has thon	seek_grave	-0.01	comrade_tip	-0.34	grave_info	0.24	remains_found	0.16	relics	-0.09	registry	0.24	battle_account	-0.14	enemy_report	-0.15	foreign_tip	-0.11	scam_report	-0.21	request_recognition	-0.29	event	0.33
has thon dong	comrade_tip	0.23	event	0.08
has thon phu	battle_account	0.04
has thon van	grave_info	-0.17	dna_question	0.09
has thong	seek_grave	0.17	grave_info	-0.18	relics	0.09	registry	0.39	battle_account	0.25	enemy_report	-0.22	scam_report	-0.18	request_recognition	-0.14	event	0.18
has thong bao	seek_grave	0.03	grave_info	0.44	relics	0.27	dna_question	0.06	event	0.08
has thong cam	battle_account	0.13	event	-0.07
has thong hao	comrade_tip	0.39	battle_account	-0.31
has thong tin	remains_found	0.08	relics	-0.11	battle_account	0.02	enemy_report	-0.04	dna_question	-0.1	request_recognition	0.02	event	0.11
has thoong	seek_grave	0.16	comrade_tip	-0.12	grave_info	0.05	event	0.3
has thot not	seek_grave	-0.15
has three	grave_info	-0.03	registry	0.03	battle_account	-0.11	enemy_report	-0.04	foreign_tip	0.37	event	0.3
has through	seek_grave	-0.18	battle_account	0.01	foreign_tip	0.03	event	-0.1
has thu	seek_grave	0.04	comrade_tip	0.14	grave_info	-0.13	remains_found	-0.42	relics	-0.18	registry	-0.14	battle_account	-0.16	enemy_report	0.12	dna_question	0.2	rumour	-0.17	not_dead	-0.09	event	-0.57
has thu ba	seek_grave	-0.37	grave_info	0.36	relics	-0.15	battle_account	0.05	enemy_report	-0.06	scam_report	0.03
has thu chi	request_recognition	0.21	event	-0.21
has thu cua	seek_grave	0.42	comrade_tip	-0.15	foreign_tip	0.28	event	-0.21
has thu cuoi	seek_grave	0.31	comrade_tip	-0.19
has thu dai	comrade_tip	0.1	battle_account	-0.11
has thu do	seek_grave	0.2	comrade_tip	-0.03
has thu duoc	grave_info	-0.04	enemy_report	0.44	event	0.23
has thu hai	seek_grave	-0.05	comrade_tip	0.18	grave_info	-0.56	remains_found	0.09	request_recognition	0.15	event	-0.07
has thu la	seek_grave	0.29	event	-0.07
has thu nam	seek_grave	0.15	comrade_tip	0.1	grave_info	-0.09	event	-0.13
has thu nhat	grave_info	0.1	remains_found	0.06	relics	0.01	registry	0.03
has thu so	seek_grave	-0.19	comrade_tip	0.01	battle_account	0.11
has thu truong	comrade_tip	0.11	battle_account	-0.08	request_recognition	0.02	event	-0.29
has thu tu	comrade_tip	0.2	grave_info	0.49	relics	-0.01	battle_account	-0.12	event	0.26
has thu tuc	seek_grave	-0.29	grave_info	-0.01	dna_question	0.17	request_recognition	0.61	not_dead	0.05	event	-0.15
has thu ve	seek_grave	0.44	comrade_tip	-0.19
has thua	seek_grave	0.06	grave_info	-0.03	relics	0.43	battle_account	0.06	foreign_tip	-0.13	dna_question	-0.08	rumour	-0.22	request_recognition	0.37	event	-0.04
has thua ban	grave_info	-0.15	battle_account	0.17	event	0.01
has thua cac	seek_grave	0.1	relics	0.15	battle_account	-0.14
has thua quy	grave_info	0.16	relics	0.09	battle_account	-0.15
has thua thien	comrade_tip	-0.11	relics	0.07
has thuan	seek_grave	-0.01	remains_found	0.3	relics	0.12	registry	0.04	battle_account	-0.52	enemy_report	0.02	event	-0.05
has thuan chau	comrade_tip	0.36	request_recognition	-0.02	event	-0.06
has thuat	comrade_tip	-0.18	grave_info	-0.15	request_recognition	0.44	event	-0.12
has thuc	seek_grave	0.11	comrade_tip	-0.31	grave_info	0.14	battle_account	-0.14	rumour	0.19	request_recognition	-0.12
has thuc ra	seek_grave	-0.24	comrade_tip	0.02
has thue	comrade_tip	-0.13	registry	0.06	request_recognition	-0.08
has thung	seek_grave	-0.5	comrade_tip	0.76	grave_info	-0.17	relics	-0.08	foreign_tip	0.07
has thuoc	seek_grave	0.09	comrade_tip	-0.51	grave_info	-0.27	registry	0.15	enemy_report	0.61	rumour	-0.15	event	0.08
has thuoc dai	seek_grave	0.17	grave_info	-0.01	registry	0.03	event	-0.23
has thuoc tieu	seek_grave	-0.26	comrade_tip	0.27	grave_info	-0.01	battle_account	-0.52	enemy_report	0.08	not_dead	0.07	event	0.08
has thuoc trung	comrade_tip	-0.03
has thuong	seek_grave	0.17	comrade_tip	-0.16	grave_info	0.11	remains_found	-0.55	relics	0.04	registry	0.51	battle_account	0.36	enemy_report	-0.27	foreign_tip	-0.01	dna_question	-0.44	scam_report	-0.02	request_recognition	-0.18	not_dead	0.11	event	0.05
has thuong binh	seek_grave	-0.58	grave_info	0.04	rumour	0.35	event	0.5
has thuong bung	seek_grave	-0.1	comrade_tip	0.15
has thuong duc	grave_info	0.29
has thuong goi	seek_grave	0.31
has thuong nang	seek_grave	-0.31	registry	0.07
has thuong o	seek_grave	0.34	grave_info	-0.11	relics	0.01
has thuong roi	seek_grave	0.26	comrade_tip	-0.37
has thuong si	comrade_tip	-0.2	grave_info	-0.08	registry	0.02	battle_account	0.17	event	0.4
has thuong ta	grave_info	0.08	event	0.12
has thuong tin	grave_info	0.05	registry	-0.03
has thuong uy	seek_grave	0.14	registry	0.22	battle_account	-0.06	scam_report	0.15	event	-0.28
has thuot	seek_grave	-0.09	grave_info	0.03	registry	0.11	rumour	0.09	event	-0.49
has thuy	seek_grave	0.32	comrade_tip	-0.25	grave_info	0.32	relics	0.12	registry	-0.12	battle_account	0.11	foreign_tip	-0.1	scam_report	-0.32	rumour	-0.03	request_recognition	-0.58	event	-0.22
has thuy dien	seek_grave	-0.35	request_recognition	0.05
has thuy hai	seek_grave	0.36	battle_account	-0.04	event	-0.21
has thuy loi	relics	0.07	battle_account	0.25
has thuy nguyen	seek_grave	0.02	comrade_tip	0.01	grave_info	-0.31	relics	-0.16	foreign_tip	-0.12	request_recognition	-0.05	event	-0.05
has thuy thu	seek_grave	0.33	comrade_tip	-0.13	battle_account	0.01
has thuy tinh	grave_info	-0.1	remains_found	0.11	dna_question	0.22	event	0.24
has thuyen	seek_grave	-0.04	comrade_tip	0.13	request_recognition	0.25	event	0.02
has thuyen pho	seek_grave	0.18	comrade_tip	-0.31	registry	0.04	battle_account	0.14	event	0.12
has thuyen truong	comrade_tip	0.27	event	0.31
has thuyet	seek_grave	0.09	comrade_tip	0.61	grave_info	-0.52	dna_question	0.04	request_recognition	0.11	event	-0.44
has ti	seek_grave	-0.2	dna_question	0.06	event	-0.02
has tia	comrade_tip	-0.17	grave_info	0.13	battle_account	0.08	event	-0.44
has tich	seek_grave	-0.11	grave_info	-0.19	relics	-0.03	enemy_report	0.11	dna_question	0.05	request_recognition	0.18
has tich xa	seek_grave	-0.19	comrade_tip	0.16	remains_found	0.1	event	0.1
has tiem	comrade_tip	-0.31	remains_found	0.03	request_recognition	0.14	event	0.38
has tien	seek_grave	-0.14	comrade_tip	-0.32	grave_info	0.14	remains_found	-0.17	relics	0.05	battle_account	0.02	enemy_report	-0.34	foreign_tip	-0.31	dna_question	-0.38	scam_report	0.8	request_recognition	-0.02	not_dead	-0.2
has tien hai	grave_info	0.25
has tien lang	seek_grave	-0.13	comrade_tip	0.09	registry	0.1	foreign_tip	-0.2	dna_question	-0.01	event	0.27
has tien lu	seek_grave	0.17	comrade_tip	-0.63	grave_info	0.2	event	-0.22
has tien phuong	grave_info	-0.15	registry	0.22	battle_account	-0.04	event	-0.38
has tieng	seek_grave	-0.36	grave_info	0.4	remains_found	0.05	relics	-0.04	registry	-0.22	battle_account	0.09	enemy_report	0.11	foreign_tip	0.17	rumour	0.05	event	0.01
has tiep	seek_grave	-0.57	comrade_tip	0.01	grave_info	0.14	relics	-0.55	battle_account	0.37	enemy_report	0.13	foreign_tip	-0.03	event	0.42
has tiep nhan	comrade_tip	-0.13	grave_info	-0.07	event	0.15
has tiet	relics	0.11	event	-0.07
has tieu	seek_grave	0.13	comrade_tip	-0.1	grave_info	-0.38	remains_found	0.15	relics	-0.67	registry	-0.31	battle_account	0.18	enemy_report	0.05	foreign_tip	-0.09	scam_report	-0.3	rumour	-0.09	not_dead	0.3	event	0.3
has tieu doan	comrade_tip	-0.05	grave_info	-0.22	relics	-0.2	registry	-0.21	battle_account	0.04	enemy_report	0.31	scam_report	-0.06	request_recognition	-0.07	event	0.01
has tieu doi	seek_grave	0.16	comrade_tip	0.25	grave_info	-0.4	remains_found	-0.09	registry	-0.09	battle_account	0.01	enemy_report	-0.01	event	-0.02
has tieu hoc	seek_grave	-0.03	grave_info	0.02	request_recognition	0.11	event	-0.13
has tieu khu	seek_grave	0.41	comrade_tip	-0.24	remains_found	0.07	event	0.15
has tim	seek_grave	1.08	comrade_tip	0.06	grave_info	-0.69	remains_found	-0.11	relics	0.16	registry	-0.84	battle_account	0.03	enemy_report	0.14	foreign_tip	-0.23	dna_question	-0.39	rumour	0.15	request_recognition	-1.4	not_dead	-0.03	event	-0.31
has tim anh	seek_grave	-0.33	comrade_tip	0.51	grave_info	-0.04
has tim ba	seek_grave	0.39	grave_info	-0.13
has tim bac	event	0.23
has tim cho	seek_grave	0.18
has tim chu	comrade_tip	-0.12	enemy_report	0.11
has tim dong	seek_grave	-0.16	comrade_tip	0.21	event	-0.1
has tim duoc	seek_grave	-0.39	comrade_tip	-0.23	grave_info	0.36	remains_found	0.29	relics	0.22	battle_account	0.14	request_recognition	-0.12	event	-0.03
has tim giup	seek_grave	0.36	comrade_tip	0.14	grave_info	-0.54	scam_report	-0.08
has tim khong	seek_grave	0.11	grave_info	-0.12	event	-0.18
has tim kiem	seek_grave	0.11	grave_info	0.09	event	0.19
has tim liet	seek_grave	0.09	dna_question	-0.12	rumour	0.24
has tim mo	seek_grave	0.12	grave_info	-0.69	scam_report	0.55	not_dead	0.02	event	-0.49
has tim nguoi	seek_grave	0.36	remains_found	-0.04	battle_account	0.02	event	0.03
has tim ong	seek_grave	-0.03	grave_info	0.03
has tim than	seek_grave	-0.44	relics	0.11	dna_question	0.14
has tim thay	seek_grave	-0.48	comrade_tip	0.02	grave_info	0.02	remains_found	0.01	battle_account	0.03	enemy_report	0.08	dna_question	0.04
has time	seek_grave	-0.14	grave_info	0.43	event	0.2
has tin	seek_grave	0.41	grave_info	-0.1	remains_found	0.08	registry	-0.6	enemy_report	0.02	foreign_tip	-0.72	dna_question	-0.49	scam_report	0.21	rumour	0.14	not_dead	0.16	event	0.25
has tin cho	seek_grave	-0.24	grave_info	0.18
has tin cua	grave_info	0.04	relics	0.02
has tin mo	comrade_tip	0.38
has tin nay	comrade_tip	-0.04	grave_info	0.11	event	0.42
has tin toi	seek_grave	0.06
has tin ve	seek_grave	-0.43	comrade_tip	0.4	relics	0.01	event	-0.45
has tinh	seek_grave	0.24	comrade_tip	-0.21	grave_info	-0.09	remains_found	0.09	relics	-0.13	registry	-0.13	foreign_tip	-0.34	dna_question	0.32	scam_report	-0.02	request_recognition	-0.45	not_dead	-0.04	event	-0.25
has tinh bien	remains_found	0.21	battle_account	0.14
has tinh doi	seek_grave	0.25	grave_info	-0.39	request_recognition	-0.04
has tinh gia	seek_grave	0.17	grave_info	0.28	event	-0.27
has tinh ha	seek_grave	0.12	event	-0.16
has tinh kien	seek_grave	0.27
has tinh la	grave_info	-0.33	rumour	0.01	request_recognition	0.28
has tinh nguyen	seek_grave	-0.29	comrade_tip	-0.07	grave_info	0.04	battle_account	-0.04	enemy_report	0.12	rumour	0.14
has tinh quang	seek_grave	0.08	event	0.05
has tinh tu	seek_grave	0.1	event	-0.19
has tnxp	seek_grave	-0.67	comrade_tip	-0.05	remains_found	-0.1	registry	0.87	battle_account	-0.36	enemy_report	-0.37	foreign_tip	-0.05	dna_question	-0.15	rumour	-0.05	request_recognition	0.17	event	-0.5
has tnxp doi	seek_grave	-0.29	grave_info	-0.1	relics	0.07	registry	0.23	event	-0.47
has to	seek_grave	-0.02	comrade_tip	-0.07	grave_info	-0.16	relics	0.57	registry	0.13	battle_account	0.04	enemy_report	0.2	scam_report	-0.27	rumour	0.1	request_recognition	0.01	not_dead	0.3	event	0.04
has to a	seek_grave	-0.33	grave_info	0.06	remains_found	0.07	foreign_tip	0.11	event	-0.08
has to bao	seek_grave	0.05	relics	0.02	scam_report	-0.02	not_dead	-0.05
has to chuc	battle_account	0.19	event	0.33
has to co	grave_info	0.05	enemy_report	0.13	rumour	0.01
has to dan	seek_grave	0.12	registry	0.08
has to ghi	comrade_tip	-0.04	remains_found	0.1	scam_report	0.11
has to gi	rumour	0.12	request_recognition	-0.09
has to giay	seek_grave	0.17	remains_found	-0.13	relics	0.02	foreign_tip	0.16	event	0.26
has to nay	seek_grave	0.24	comrade_tip	-0.11
has to quoc	comrade_tip	-0.11	registry	-0.04	dna_question	0.11	not_dead	0.09	event	-0.22
has to the	seek_grave	0.05	comrade_tip	-0.03	remains_found	0.22	enemy_report	-0.18	request_recognition	0.24	event	0.6
has to thi	seek_grave	0.22	comrade_tip	0.05	event	-0.02
has to toi	battle_account	-0.12	event	-0.07
has to trinh	seek_grave	-0.22	registry	-0.09	battle_account	0.06	event	0.2
has to truong	comrade_tip	-0.24	grave_info	-0.02	remains_found	0.4	relics	-0.36	battle_account	0.11	event	0.31
has to van	seek_grave	0.04	relics	0.01	battle_account	-0.06
has toa	comrade_tip	-0.22	relics	0.01	registry	-0.25	battle_account	-0.14	enemy_report	0.51	scam_report	0.29	rumour	-0.23	event	0.26
has toa do	seek_grave	-0.23	comrade_tip	-0.38	grave_info	0.21	registry	-0.2	battle_account	-0.04	enemy_report	0.41	rumour	-0.2	request_recognition	-0.11	event	0.29
has toai	seek_grave	-0.09	comrade_tip	-0.22	relics	0.07	battle_account	0.05	event	0.15
has toan	seek_grave	-0.2	comrade_tip	0.2	grave_info	0.1	relics	0.16	dna_question	0.03	request_recognition	-0.63
has toc	comrade_tip	0.09	grave_info	0.12	remains_found	-0.05	relics	0.04	registry	-0.04	battle_account	-0.25	dna_question	-0.01	scam_report	-0.05	rumour	0.02	not_dead	-0.16
has toc dao	seek_grave	0.07	event	-0.03
has toc nung	seek_grave	-0.21	comrade_tip	0.11
has toc tay	comrade_tip	-0.06	grave_info	0.06
has toc thai	grave_info	-0.21	event	-0.13
has toi	seek_grave	-0.68	comrade_tip	0.45	grave_info	0.06	remains_found	-0.27	relics	0.07	registry	-0.26	battle_account	0.34	enemy_report	-0.46	foreign_tip	-0.35	dna_question	-0.3	scam_report	0.03	rumour	-0.15	request_recognition	-0.31	not_dead	0.18
has toi anh	seek_grave	0.07	registry	0.04	event	0.04
has toi ba	seek_grave	0.36	battle_account	-0.16	event	-0.06
has toi bang	seek_grave	-0.4	comrade_tip	0.07
has toi bao	seek_grave	-0.18	comrade_tip	-0.11	grave_info	0.28	scam_report	0.07	not_dead	0.24	event	0.53
has toi bi	seek_grave	0.27	comrade_tip	0.08	grave_info	-0.59	relics	-0.16	not_dead	0.21
has toi biet	seek_grave	-0.72	comrade_tip	0.3	grave_info	0.42	relics	0.38	rumour	-0.03	event	-0.23
has toi bo	seek_grave	-0.26	comrade_tip	0.36	grave_info	-0.2	event	-0.22
has toi bui	battle_account	0.22	event	0.14
has toi cam	comrade_tip	-0.25	relics	0.53
has toi can	seek_grave	0.19	event	-0.11
has toi chep	comrade_tip	-0.02	registry	0.12	event	-0.09
has toi chet	seek_grave	0.24	comrade_tip	-0.01	grave_info	-0.45
has toi chi	comrade_tip	0.03	grave_info	-0.13	remains_found	-0.14	relics	0.06	registry	-0.14	rumour	0.08	request_recognition	-0.12	event	-0.02
has toi cho	comrade_tip	0.18	event	0.27
has toi chon	seek_grave	-0.69	comrade_tip	0.83	remains_found	-0.04	relics	0.33	battle_account	-0.54	foreign_tip	0.04
has toi chu	grave_info	0.22	event	-0.08
has toi chua	seek_grave	-0.21	request_recognition	0.13	event	0.04
has toi chung	grave_info	-0.14	battle_account	0.19	event	0.28
has toi chup	event	0.17
has toi co	seek_grave	0.21	grave_info	-0.27	relics	-0.21	battle_account	-0.17	dna_question	0.08	scam_report	-0.06	rumour	0.11	event	0.18
has toi con	relics	0.41	registry	0.09	battle_account	0.11	foreign_tip	0.06	scam_report	0.06	event	0.95
has toi cu	comrade_tip	-0.05	grave_info	0.02	battle_account	-0.07
has toi cung	seek_grave	-0.43	comrade_tip	0.66	grave_info	-0.05	registry	-0.07	scam_report	-0.02	event	0.01
has toi da	seek_grave	-0.65	comrade_tip	0.21	grave_info	0.26	relics	0.08	battle_account	-0.05	scam_report	0.15	request_recognition	0.09	event	0.18
has toi dan	seek_grave	-0.18	registry	0.09	event	-0.3
has toi dang	seek_grave	0.28	battle_account	-0.01	scam_report	0.16	event	-0.17
has toi danh	seek_grave	-0.08	grave_info	0.03
has toi dao	comrade_tip	0.21
has toi dat	seek_grave	-0.01	comrade_tip	0.68	battle_account	-0.42	event	-0.29
has toi day	grave_info	0.01	request_recognition	-0.01	not_dead	0.26
has toi de	comrade_tip	0.21	grave_info	-0.02	battle_account	-0.03	event	-0.59
has toi dem	comrade_tip	0.16	grave_info	-0.07	battle_account	0.18
has toi den	foreign_tip	0.01
has toi di	seek_grave	0.17	comrade_tip	-0.05	relics	-0.12	battle_account	-0.07	enemy_report	0.08	dna_question	-0.07	request_recognition	-0.13	event	0.41
has toi do	seek_grave	-0.01	comrade_tip	0.11
has toi doan	grave_info	-0.09	event	0.16
has toi doc	grave_info	-0.05	event	0.06
has toi dua	seek_grave	-0.25	battle_account	0.33
has toi dung	grave_info	0.24	battle_account	0.08	event	-0.03
has toi duoc	comrade_tip	-0.22	grave_info	-0.35	battle_account	0.28
has toi gap	grave_info	-0.07	remains_found	0.1	relics	-0.01	not_dead	0.15
has toi ghi	comrade_tip	-0.01	grave_info	0.24	battle_account	-0.16	event	-0.59
has toi gia	seek_grave	0.24	comrade_tip	0.1	grave_info	0.21	event	-0.3
has toi gio	comrade_tip	-0.18	grave_info	0.09	request_recognition	-0.05	event	-0.2
has toi giu	comrade_tip	-0.45	relics	0.52	foreign_tip	0.19
has toi goi	comrade_tip	0.14
has toi gom	comrade_tip	0.18	grave_info	-0.06	event	-0.29
has toi gui	remains_found	-0.05	relics	0.17	battle_account	-0.05	enemy_report	0.1
has toi ha	seek_grave	-0.16	comrade_tip	0.3	event	0.08
has toi hoi	seek_grave	0.27	grave_info	0.13	battle_account	-0.06	event	0.29
has toi hy	comrade_tip	-0.05	grave_info	-0.16	registry	0.31	battle_account	0.44
has toi ke	seek_grave	-0.62	comrade_tip	-0.26	grave_info	0.23	battle_account	0.4	scam_report	-0.04	request_recognition	0.01	event	0.22
has toi khi	battle_account	0.03
has toi khong	seek_grave	-0.07	comrade_tip	0.4	grave_info	0.15	relics	0.04	registry	-0.39	dna_question	-0.15	request_recognition	-0.11	event	-0.04
has toi la	seek_grave	0.15	comrade_tip	-0.27	remains_found	0.25	relics	0.21	registry	-0.29	battle_account	0.07	enemy_report	0.01	foreign_tip	-0.01	dna_question	0.09	scam_report	0.13	rumour	-0.55	request_recognition	0.06	event	0.4
has toi lai	remains_found	0.04	battle_account	-0.06	event	-0.06
has toi lam	seek_grave	-0.05	comrade_tip	-0.01	grave_info	0.56	relics	-0.03	registry	-0.2	foreign_tip	0.18	request_recognition	0.06
has toi lay	seek_grave	0.12	comrade_tip	-0.2	grave_info	-0.19	rumour	0.08
has toi le	seek_grave	-0.26	battle_account	0.37
has toi len	seek_grave	0.23	comrade_tip	-0.23	grave_info	-0.24	not_dead	0.15	event	-0.05
has toi liet	seek_grave	0.43
has toi linh	grave_info	0.03
has toi lo	grave_info	0.02	event	-0.37
has toi luc	seek_grave	0.21	comrade_tip	-0.31	grave_info	-0.14	battle_account	0.13	event	0.08
has toi luong	seek_grave	-0.11	battle_account	0.07	event	0.11
has toi luu	seek_grave	0.27	event	-0.31
has toi mat	comrade_tip	-0.14	grave_info	-0.25	registry	-0.04	battle_account	0.19	event	-0.23
has toi moi	comrade_tip	-0.11	grave_info	-0.02	dna_question	0.04	rumour	0.06	request_recognition	0.2	event	0.08
has toi mot	seek_grave	-0.03	comrade_tip	0.31	event	-0.21
has toi muon	seek_grave	-0.09	grave_info	-0.37	relics	0.06	foreign_tip	0.19	dna_question	0.03	scam_report	-0.05
has toi nam	seek_grave	0.41	comrade_tip	0.34	grave_info	-0.23	registry	-0.09	battle_account	-0.01	request_recognition	-0.38	event	-0.15
has toi nay	event	-0.04
has toi ngay	seek_grave	-0.05	comrade_tip	0.3	grave_info	0.01	battle_account	-0.18	event	-0.08
has toi nghe	comrade_tip	-0.11	grave_info	-0.16
has toi nghi	battle_account	0.05	event	-0.12
has toi ngo	seek_grave	0.58	comrade_tip	-0.07	grave_info	-0.21	event	-0.29
has toi nguoi	grave_info	-0.01	relics	0.11
has toi nguyen	seek_grave	-0.29	grave_info	0.06	remains_found	0.05	relics	-0.05	battle_account	-0.36	dna_question	0.04	event	-0.3
has toi nha	remains_found	-0.04	event	-0.25
has toi nhan	seek_grave	0.11	comrade_tip	0.25
has toi nho	seek_grave	-0.46	registry	-0.04	battle_account	0.38	event	0.45
has toi noi	seek_grave	0.18	comrade_tip	-0.15	grave_info	-0.01	scam_report	0.16
has toi o	seek_grave	0.09	comrade_tip	0.33	grave_info	-0.42	relics	0.03	battle_account	0.01	rumour	0.12	event	-0.64
has toi ong	comrade_tip	-0.18	grave_info	0.03	relics	0.02	enemy_report	0.05
has toi pham	seek_grave	0.05	comrade_tip	-0.08	grave_info	0.08
has toi phan	grave_info	0.05
has toi que	seek_grave	0.14	grave_info	-0.01
has toi quen	comrade_tip	0.49
has toi ra	comrade_tip	-0.13	grave_info	0.06	registry	0.24	battle_account	-0.2	event	-0.17
has toi roi	seek_grave	-0.13	grave_info	0.15	dna_question	0.05	event	0.32
has toi sang	comrade_tip	-0.04
has toi sinh	seek_grave	0.3	comrade_tip	-0.19	battle_account	0.14	event	0.06
has toi song	seek_grave	-0.27	event	0.04
has toi ten	seek_grave	0.47	comrade_tip	-0.34	relics	-0.41	battle_account	0.19	dna_question	0.04	not_dead	-0.09	event	0.28
has toi thang	seek_grave	-0.13	comrade_tip	0.74	battle_account	-0.15
has toi thay	comrade_tip	0.23	grave_info	0.18	relics	0.03	registry	0.19
has toi thi	seek_grave	-0.24	battle_account	0.03	scam_report	0.1	not_dead	0.03	event	0.21
has toi thuoc	comrade_tip	-0.13	registry	0.06	battle_account	0.42	event	0.31
has toi tieu	comrade_tip	0.19	battle_account	-0.28
has toi tim	seek_grave	0.07	grave_info	-0.02	relics	0.07	registry	-0.03	dna_question	0.03	event	-0.14
has toi toi	seek_grave	0.08	comrade_tip	0.08	grave_info	-0.47	event	-0.3
has toi tran	seek_grave	0.11	comrade_tip	0.28	grave_info	-0.3	battle_account	-0.23	request_recognition	0.04	event	-0.07
has toi trinh	seek_grave	-0.01	grave_info	-0.18	rumour	0.04
has toi tu	comrade_tip	0.11	grave_info	0.07	event	-0.05
has toi va	comrade_tip	0.6	grave_info	-0.73	battle_account	-0.06	event	-0.22
has toi van	comrade_tip	-0.12	grave_info	0.3
has toi vao	seek_grave	0.19	comrade_tip	-0.03	grave_info	-0.49	battle_account	-0.03	request_recognition	0.06	event	-0.2
has toi ve	seek_grave	-0.11	comrade_tip	0.53	grave_info	0.1	event	0.13
has toi viet	seek_grave	-0.49	comrade_tip	0.21	registry	0.05	not_dead	0.09	event	-0.12
has toi voi	seek_grave	-0.04	grave_info	0.15	relics	-0.1	event	0.31
has toi vu	seek_grave	-0.01
has toi xin	seek_grave	-0.32	comrade_tip	0.25	grave_info	-0.07	remains_found	-0.04	registry	0.1	battle_account	-0.22	rumour	0.06	not_dead	0.05	event	-0.38
has told	seek_grave	0.15	comrade_tip	-0.46	registry	-0.05	enemy_report	-0.11	rumour	0.3
has tom	seek_grave	-0.65	comrade_tip	-0.05	grave_info	0.85	remains_found	0.1	relics	-0.13	enemy_report	0.13	event	0.36
has tombe	seek_grave	0.82	comrade_tip	-0.14	grave_info	0.17	registry	-0.13	foreign_tip	-0.28	scam_report	0.08	rumour	0.14	request_recognition	-0.09	not_dead	0.04	event	-0.2
has ton	seek_grave	0.31	comrade_tip	0.09	remains_found	0.08	relics	-0.31	battle_account	-0.08	foreign_tip	0.01	dna_question	-0.15	not_dead	-0.03	event	-0.02
has ton that	comrade_tip	-0.25	remains_found	0.04	relics	-0.17	foreign_tip	0.26	event	0.11
has tong	seek_grave	-0.16	comrade_tip	-0.48	grave_info	-0.11	relics	-0.06	registry	0.38	battle_account	-0.23	enemy_report	0.09	request_recognition	0.06
has tong duy	enemy_report	0.03
has tong thi	seek_grave	-0.22
has tong van	comrade_tip	-0.43	grave_info	-0.05	battle_account	0.18
has took	seek_grave	-0.29	comrade_tip	0.02	battle_account	0.33	enemy_report	-0.14	foreign_tip	-0.07
has top	comrade_tip	0.05	foreign_tip	0.01
has tp	seek_grave	0.46	comrade_tip	-0.09	battle_account	0.11
has tqgc	seek_grave	0.76	comrade_tip	-0.18	request_recognition	-0.12
has tra	seek_grave	0.25	comrade_tip	-0.14	grave_info	-0.29	relics	0.23	battle_account	0.05	enemy_report	0.07	dna_question	-0.46	scam_report	-0.18	request_recognition	0.31	not_dead	0.21	event	-0.36
has tra cu	grave_info	-0.12	foreign_tip	0.01
has tra giup	seek_grave	0.14	grave_info	0.21	event	-0.07
has tra lai	relics	0.02	registry	0.02	event	-0.17
has tra linh	seek_grave	-0.11	comrade_tip	0.11	battle_account	0.24	event	0.09
has tra loi	seek_grave	0.06	comrade_tip	0.35	grave_info	-0.3	relics	-0.08	battle_account	-0.14	request_recognition	0.57	event	-0.52
has tra my	comrade_tip	0.05
has tra tan	seek_grave	-0.6	comrade_tip	0.24	request_recognition	0.63
has tra ve	comrade_tip	-0.31	relics	0.22	registry	0.07	event	-0.25
has tra vinh	seek_grave	0.28	comrade_tip	-0.66	relics	-0.06	registry	-0.01	event	0.11
has trac	comrade_tip	0.46	grave_info	-0.3	registry	-0.08	battle_account	0.15	request_recognition	-0.21
has trach	seek_grave	0.31	comrade_tip	0.01	registry	0.09	request_recognition	-0.16	event	-0.28
has trai	seek_grave	0.16	comrade_tip	-0.21	grave_info	0.05	remains_found	-0.17	relics	-0.15	registry	-0.04	battle_account	-0.59	foreign_tip	0.01	dna_question	0.03	rumour	-0.66	not_dead	0.21	event	-0.28
has trai ba	seek_grave	0.06	grave_info	0.09	dna_question	-0.06	event	0.08
has trai cua	seek_grave	0.55	comrade_tip	-0.07
has trai duong	seek_grave	-0.15	comrade_tip	0.28	not_dead	0.02
has trai la	foreign_tip	0.08
has trai ong	seek_grave	0.25	event	-0.2
has trai toi	seek_grave	0.5	comrade_tip	-1.04	grave_info	-0.08	request_recognition	0.05
has trai ut	request_recognition	-0.06
has tram	comrade_tip	0.18	grave_info	-0.41	remains_found	0.22	relics	-0.75	battle_account	0.14	enemy_report	-0.06	foreign_tip	-0.03	scam_report	-0.01	not_dead	-0.19	event	0.11
has tram bom	seek_grave	-0.15	grave_info	0.14
has tram giao	grave_info	0.41	request_recognition	0.03	event	0.39
has tram phau	seek_grave	0.07	comrade_tip	0.09	battle_account	-0.31	event	-0.05
has tram truong	seek_grave	-0.27	grave_info	0.29	event	-0.09
has tram xa	comrade_tip	0.18	grave_info	-0.78	registry	0.01	battle_account	-0.02
has tram y	comrade_tip	-0.21	grave_info	0.28
has tran	comrade_tip	-0.27	grave_info	-0.32	remains_found	-0.09	relics	-0.32	registry	0.02	battle_account	0.61	enemy_report	0.01	foreign_tip	-0.14	scam_report	-0.23	rumour	-0.31	request_recognition	-0.34	not_dead	-0.18	event	0.28
has tran ba	seek_grave	-0.08	comrade_tip	0.32	remains_found	0.03	enemy_report	0.08	event	0.09
has tran can	comrade_tip	-0.39	battle_account	0.01
has tran cau	comrade_tip	-0.57	grave_info	0.09	battle_account	0.33	event	0.28
has tran chong	comrade_tip	0.06	grave_info	0.05	battle_account	-0.02
has tran dang	seek_grave	-0.05	comrade_tip	-0.36	grave_info	0.4
has tran danh	comrade_tip	-0.07	battle_account	0.28
has tran dia	seek_grave	-0.24	battle_account	0.03	request_recognition	0.05
has tran dinh	seek_grave	0.03	remains_found	0.15	battle_account	0.18	event	0.5
has tran do	comrade_tip	-0.11	registry	0.11	enemy_report	0.02	event	0.04
has tran doi	seek_grave	0.42	comrade_tip	-0.28	grave_info	-0.19	registry	0.1	battle_account	0.06	event	0.18
has tran dong	seek_grave	0.07	comrade_tip	0.1	registry	-0.12
has tran duc	seek_grave	0.03
has tran huu	seek_grave	0.16	comrade_tip	-0.21	battle_account	0.11	enemy_report	0.05	foreign_tip	-0.05	event	0.21
has tran khac	grave_info	-0.47	registry	0.29	foreign_tip	0.04	event	-0.06
has tran ngay	comrade_tip	-0.12	grave_info	0.12
has tran ngoc	comrade_tip	0.12	remains_found	-0.03	relics	0.04	event	-0.29
has tran o	grave_info	-0.08	registry	0.11	battle_account	0.2
has tran phia	seek_grave	0.51	comrade_tip	-0.17	grave_info	-0.28	event	-0.19
has tran quang	remains_found	0.12	battle_account	0.08
has tran quoc	grave_info	-0.15	event	-0.29
has tran thi	seek_grave	-0.28	comrade_tip	-0.06	grave_info	0.02	registry	0.1	battle_account	-0.09	not_dead	0.09	event	-0.27
has tran trong	registry	-0.07	request_recognition	0.06
has tran van	comrade_tip	0.43	grave_info	-0.08	relics	-0.2	battle_account	-0.23	foreign_tip	0.24	request_recognition	-0.12	event	-0.03
has tran xuan	grave_info	-0.32	battle_account	0.06	dna_question	0.15
has trang	seek_grave	0.07	comrade_tip	-0.38	grave_info	0.3	remains_found	-0.27	registry	0.17	battle_account	0.02	rumour	-0.07	request_recognition	-0.42	not_dead	-0.34	event	0.15
has trang bang	seek_grave	0.11
has trang binh	seek_grave	-0.41	grave_info	0.48
has trang co	seek_grave	0.07	comrade_tip	0.19	event	-0.21
has trang cu	grave_info	-0.1	event	0.49
has trang cuoi	relics	0.05
has trang dau	grave_info	-0.55
has trang dinh	relics	0.12	foreign_tip	0.13
has trang don	seek_grave	0.05
has trang huyen	comrade_tip	-0.08	grave_info	-0.2	dna_question	0.04
has trang khong	seek_grave	0.2	comrade_tip	-0.05	grave_info	-0.32
has trang liet	seek_grave	-0.2	comrade_tip	-0.24	grave_info	1.44	registry	-0.02	request_recognition	-0.37	event	0.29
has trang nam	seek_grave	0.38	comrade_tip	0.05	grave_info	-0.01
has trang nao	grave_info	-0.28	dna_question	0.02
has trang ninh	grave_info	-0.06
has trang ntls	grave_info	-0.07	event	0.31
has trang tan	seek_grave	-0.25	comrade_tip	-0.01	grave_info	0.16
has trang xa	seek_grave	0.07	comrade_tip	-0.26	grave_info	0.1	request_recognition	-0.29	event	0.09
has tranh	seek_grave	0.21	comrade_tip	-0.05	grave_info	-0.16	relics	0.05	battle_account	0.06	event	0.38
has translated	seek_grave	0.12	registry	0.02	enemy_report	0.13	foreign_tip	-0.19
has trao	seek_grave	-0.1	comrade_tip	-0.39	grave_info	-0.21	relics	0.09	request_recognition	-0.08	not_dead	0.65
has trao tra	seek_grave	-0.3	grave_info	-0.38	relics	-0.12	battle_account	0.07	request_recognition	-0.1	not_dead	0.54
has trau	seek_grave	-0.14	grave_info	-0.46	relics	0.05	battle_account	0.46	event	0.24
has tre	comrade_tip	-0.04	grave_info	-0.1	remains_found	-0.01	registry	-0.03	dna_question	0.05	request_recognition	-0.1	event	-0.23
has tree	seek_grave	-0.49	comrade_tip	-0.07	relics	0.22	battle_account	0.02	scam_report	0.1	event	0.23
has tren	seek_grave	-0.01	grave_info	0.05	remains_found	0.07	relics	0.28	enemy_report	0.11	foreign_tip	-0.41	dna_question	-0.56	scam_report	-0.22	rumour	0.05	request_recognition	-0.05	not_dead	0.28	event	0.15
has tren bia	seek_grave	-0.49	comrade_tip	-0.28	grave_info	0.32	registry	-0.09	battle_account	0.02	dna_question	-0.18	request_recognition	-0.18	not_dead	0.31	event	0.13
has tren doi	comrade_tip	-0.1	grave_info	-0.18	relics	0.4	event	-0.46
has tren duong	seek_grave	0.39	grave_info	-0.06	battle_account	-0.15	event	-0.13
has tren giay	grave_info	0.01	relics	-0.02	enemy_report	0.02
has tren go	seek_grave	-0.43	grave_info	0.24	event	0.07
has tren mang	seek_grave	-0.32	dna_question	-0.09	scam_report	0.22	rumour	0.34	not_dead	0.02	event	0.4
has tren song	registry	0.09	battle_account	-0.12	event	-0.3
has tren tau	comrade_tip	-0.01	registry	0.07	battle_account	0.14	event	-0.37
has tren xe	remains_found	0.07	battle_account	-0.03
has trench	grave_info	-0.06	foreign_tip	0.15	rumour	0.07	event	0.37
has treo	request_recognition	0.33	not_dead	0.26	event	-0.24
has tri	seek_grave	-0.12	comrade_tip	-0.26	grave_info	0.24	remains_found	0.23	relics	-0.26	battle_account	-0.11	foreign_tip	-0.02	dna_question	0.01	rumour	-0.14	request_recognition	-0.42	event	0.08
has tri buu	seek_grave	-0.23	comrade_tip	0.36
has tri nho	seek_grave	-0.19	registry	0.18	dna_question	0.01	not_dead	0.07	event	0.12
has tri thien	seek_grave	0.36	grave_info	-0.27
has tri ton	seek_grave	0.01	comrade_tip	0.04	grave_info	0.03
has tri vien	seek_grave	0.21	comrade_tip	-0.18	remains_found	0.1	relics	0.17	registry	-0.24	event	-0.2
has trich	seek_grave	0.38	comrade_tip	-0.86	grave_info	-0.71	relics	-0.18	registry	0.32	battle_account	0.43	event	0.12
has trich luc	seek_grave	0.72	grave_info	-0.22	registry	-0.16	event	-0.29
has trich so	seek_grave	-0.08	comrade_tip	-0.05	grave_info	-0.17	registry	0.42
has trieu	seek_grave	-0.38	grave_info	-0.89	remains_found	-0.53	relics	-0.24	registry	-0.05	battle_account	0.19	enemy_report	-0.33	dna_question	-0.53	scam_report	1.89	rumour	-0.36	request_recognition	-0.65	not_dead	-0.02	event	-0.27
has trieu phong	grave_info	-0.05	battle_account	0.11
has trieu son	comrade_tip	0.27
has trieu tien	seek_grave	-0.48	scam_report	0.03	event	-0.09
has trinh	seek_grave	-0.18	grave_info	-0.37	remains_found	0.02	registry	0.36	battle_account	0.15	foreign_tip	-0.03	rumour	0.04	event	0.4
has trinh ba	seek_grave	0.27	grave_info	-0.31	enemy_report	0.08	event	-0.04
has trinh sat	seek_grave	-0.09	comrade_tip	0.39	registry	-0.05	battle_account	-0.04	event	-0.06
has trinh thi	comrade_tip	-0.22	remains_found	0.01	registry	0.16
has trinh xuan	comrade_tip	-0.21	relics	-0.06	battle_account	0.3	event	0.17
has tro	seek_grave	-0.15	comrade_tip	0.09	grave_info	-0.15	remains_found	-0.11	relics	-0.26	registry	0.17	dna_question	-0.02	rumour	-0.06	request_recognition	0.11	event	-0.05
has tro lai	comrade_tip	0.03	event	-0.27
has tro ly	comrade_tip	-0.32	relics	-0.25	registry	0.03	battle_account	0.3	event	0.54
has tro ve	comrade_tip	0.08	grave_info	-0.26	not_dead	0.08
has troi	seek_grave	-0.16	comrade_tip	-0.01	grave_info	0.39	remains_found	-0.06	registry	-0.3	foreign_tip	0.05	rumour	0.15	event	0.01
has troi mat	comrade_tip	0.05	grave_info	0.2	battle_account	-0.26	event	-0.1
has trois	seek_grave	-0.16	grave_info	-0.05	foreign_tip	0.55	request_recognition	0.36	event	0.43
has trom	seek_grave	0.18	comrade_tip	-0.19	grave_info	0.2
has tron	seek_grave	0.19	comrade_tip	-0.38	grave_info	0.02	remains_found	-0.21	relics	0.15	registry	-0.01	rumour	0.01	event	-0.02
has trong	seek_grave	0.13	comrade_tip	-0.4	grave_info	0.05	remains_found	0.36	relics	0.6	registry	-0.61	battle_account	0.08	enemy_report	0.19	foreign_tip	0.06	dna_question	-0.55	scam_report	-0.11	rumour	-0.09	request_recognition	-0.06	event	0.33
has trong ban	not_dead	0.04
has trong bao	grave_info	0.19
has trong cay	grave_info	0.23	relics	0.22
has trong co	seek_grave	-0.06	comrade_tip	-0.38	grave_info	-0.64	remains_found	0.49	relics	0.03	event	0.08
has trong coi	registry	0.05	event	0.03
has trong danh	grave_info	-0.17	relics	0.12	registry	-0.15	request_recognition	0.2	not_dead	0.3
has trong dat	seek_grave	-0.09	comrade_tip	-0.16	grave_info	0.17	request_recognition	0.15
has trong do	seek_grave	0.01	comrade_tip	-0.14	grave_info	-0.16	registry	-0.06	battle_account	0.47	enemy_report	0.27	rumour	0.12	event	0.62
has trong dot	comrade_tip	0.37	grave_info	0.01	event	-0.16
has trong giay	seek_grave	0.66	comrade_tip	-0.06	relics	-0.01
has trong ham	comrade_tip	0.35	grave_info	-0.27	battle_account	0.03	event	0.01
has trong hang	seek_grave	-0.23	comrade_tip	-0.12	remains_found	0.13	registry	-0.07	foreign_tip	0.06	rumour	0.09	event	0.48
has trong ho	seek_grave	-0.54	relics	0.06	request_recognition	0.16
has trong khi	comrade_tip	-0.37	grave_info	0.38
has trong lang	seek_grave	-0.45	comrade_tip	0.01	request_recognition	0.02	event	-0.04
has trong lo	comrade_tip	-0.07	grave_info	0.14	relics	0.4	event	0.23
has trong luc	grave_info	-0.28	remains_found	0.04	relics	0.15
has trong mot	grave_info	0.15	registry	-0.18	foreign_tip	0.23	event	0.08
has trong nghia	grave_info	0.1	event	-0.47
has trong nha	comrade_tip	-0.22	request_recognition	0.15	event	0.11
has trong rung	comrade_tip	0.39
has trong so	seek_grave	-0.25	grave_info	0.31	registry	-0.02	battle_account	0.39	event	0.54
has trong thu	seek_grave	0.43
has trong tran	seek_grave	0.45	comrade_tip	-0.11	grave_info	0.39	registry	-0.02	battle_account	-0.17	event	0.05
has trong tu	seek_grave	-0.14	comrade_tip	-0.1	relics	0.36	registry	0.02
has trong tui	seek_grave	-0.25	relics	-0.06	enemy_report	0.11	foreign_tip	0.19	event	0.24
has trong vuon	comrade_tip	-0.42	grave_info	0.19	battle_account	0.05	request_recognition	-0.04	event	0.21
has tru	seek_grave	0.04	comrade_tip	-0.21	grave_info	-0.47	remains_found	0.13	registry	0.28	enemy_report	0.14	request_recognition	0.1	event	-0.03
has tru quan	rumour	0.02
has tru so	grave_info	-0.05	registry	0.1
has tru tai	grave_info	0.18
has trua	seek_grave	-0.16	comrade_tip	0.01	registry	0.12	battle_account	0.01	event	0.12
has truc	seek_grave	-0.34	comrade_tip	0.19	grave_info	0.03	relics	-0.19	registry	0.24	battle_account	0.36	enemy_report	-0.11	foreign_tip	-0.11	request_recognition	-0.2	event	0.22
has truc thang	seek_grave	-0.19	registry	0.22	battle_account	0.09	request_recognition	-0.04	event	0.12
has truc tiep	seek_grave	-0.2	comrade_tip	0.36	event	-0.29
has trum	seek_grave	0.27	battle_account	-0.08	event	-0.16
has trung	seek_grave	-0.2	grave_info	-0.17	remains_found	0.07	registry	-0.28	battle_account	0.12	enemy_report	0.13	dna_question	-0.54	rumour	-0.36	not_dead	-0.26	event	-0.1
has trung bom	seek_grave	-0.37	grave_info	0.52	request_recognition	0.23	event	-0.39
has trung dan	seek_grave	-0.28	battle_account	0.01	event	-0.78
has trung doan	seek_grave	-0.23	comrade_tip	0.16	grave_info	0.01	relics	0.06	battle_account	-0.15	request_recognition	-0.1
has trung doi	seek_grave	-0.15	comrade_tip	0.16	grave_info	-0.68	remains_found	-0.12	relics	-0.34	registry	-0.04	battle_account	0.27	foreign_tip	0.17	rumour	-0.08	request_recognition	-0.29	event	0.26
has trung ham	comrade_tip	-0.08	grave_info	0.01	event	-0.07
has trung khanh	seek_grave	-0.11	remains_found	-0.01	request_recognition	0.05	event	-0.02
has trung lien	grave_info	-0.21	battle_account	0.33
has trung manh	seek_grave	0.26	battle_account	-0.29	event	-0.26
has trung min	grave_info	0.44	event	-0.25
has trung phao	seek_grave	-0.27	comrade_tip	0.61	grave_info	-0.4	event	0.17
has trung quoc	comrade_tip	-0.16	battle_account	0.14	event	0.55
has trung si	comrade_tip	0.19	grave_info	-0.04	relics	-0.04	battle_account	-0.27	enemy_report	0.06	request_recognition	0.17	event	0.04
has trung ta	seek_grave	-0.25	comrade_tip	0.01	battle_account	0.02	enemy_report	0.01	scam_report	0.07	not_dead	0.08	event	0.3
has trung tam	seek_grave	-0.01	scam_report	0.31	event	-0.07
has trung ten	seek_grave	0.71	comrade_tip	-0.35	grave_info	-0.03	request_recognition	-0.07	event	-0.03
has trung uy	seek_grave	0.14	comrade_tip	0.04	grave_info	-0.01	remains_found	0.03	relics	-0.21	registry	-0.05	enemy_report	0.11	event	-0.19
has truoc	seek_grave	-0.25	grave_info	0.48	relics	0.13	enemy_report	-0.12	foreign_tip	0.26	dna_question	-0.51	scam_report	0.12	request_recognition	-0.22	not_dead	0.37	event	0.06
has truoc co	seek_grave	-0.3	grave_info	0.1
has truoc do	event	0.41
has truoc khi	comrade_tip	0.41	foreign_tip	0.26	request_recognition	-0.1	event	-0.29
has truoc la	comrade_tip	-0.36	grave_info	0.55	remains_found	-0.01	foreign_tip	0.03	event	0.62
has truoc lam	comrade_tip	-0.05
has truoc luc	seek_grave	-0.28	grave_info	0.34	relics	0.03	registry	0.04	battle_account	-0.22
has truoc nam	grave_info	-0.04
has truoc o	seek_grave	-0.1	comrade_tip	0.36	grave_info	-0.12	event	-0.01
has truoc tet	grave_info	0.09	event	-0.12
has truoc toi	comrade_tip	-0.13	request_recognition	0.03
has truong	seek_grave	0.28	comrade_tip	-0.08	grave_info	-0.11	remains_found	0.34	relics	-0.42	registry	0.2	battle_account	0.1	enemy_report	-0.48	foreign_tip	-0.02	scam_report	0.02	rumour	-0.35	not_dead	-0.56	event	0.03
has truong anh	seek_grave	0.02	comrade_tip	-0.06	battle_account	0.28	event	0.33
has truong ban	grave_info	0.06	relics	0.11	registry	0.1	battle_account	-0.14	request_recognition	-0.08	event	0.01
has truong cap	seek_grave	0.02	comrade_tip	-0.31	grave_info	0.16	relics	0.13	registry	0.21
has truong co	seek_grave	-0.21	request_recognition	0.02	event	0.3
has truong coi	request_recognition	0.05
has truong cong	comrade_tip	-0.35
has truong cu	seek_grave	-0.58	registry	0.15
has truong cua	seek_grave	0.11	comrade_tip	0.25	grave_info	-0.24
has truong dan	relics	0.12	event	-0.09
has truong dinh	comrade_tip	-0.04	event	0.09
has truong doi	remains_found	0.07
has truong don	seek_grave	0.01	grave_info	-0.21	dna_question	0.05	event	-0.14
has truong du	seek_grave	0.09	battle_account	-0.01	request_recognition	0.01	event	-0.21
has truong ho	comrade_tip	-0.19	battle_account	0.05	event	-0.04
has truong hoc	battle_account	-0.06
has truong hop	comrade_tip	0.07	relics	-0.05	battle_account	-0.16	request_recognition	0.26	event	-0.45
has truong la	seek_grave	-0.08	grave_info	-0.07	battle_account	-0.01	event	0.14
has truong le	seek_grave	-0.17	comrade_tip	-0.06
has truong nguoi	event	0.22
has truong nguyen	seek_grave	-0.03	battle_account	0.07	event	-0.17
has truong que	comrade_tip	-0.19	battle_account	-0.01
has truong son	seek_grave	0.39	grave_info	-0.39	battle_account	-0.05	event	-0.3
has truong thcs	grave_info	0.3	event	0.48
has truong thi	comrade_tip	0.01	grave_info	0.04	battle_account	-0.08	scam_report	0.01
has truong thon	seek_grave	-0.24	comrade_tip	-0.08	grave_info	0.08	remains_found	0.16	relics	-0.03	battle_account	-0.06	event	0.06
has truong tieu	request_recognition	0.11
has truong trinh	seek_grave	-0.14	comrade_tip	0.14	registry	0.05	event	0.32
has truong trung	comrade_tip	0.21
has truong van	seek_grave	0.11	grave_info	-0.11	registry	0.14	event	0.06
has truong xe	comrade_tip	0.02
has truy	seek_grave	-0.03	comrade_tip	-0.43	battle_account	-0.06	request_recognition	0.19	not_dead	0.54	event	0.03
has truy dieu	comrade_tip	-0.16	not_dead	0.57	event	0.13
has truyen	seek_grave	0.16	comrade_tip	0.1	battle_account	-0.18	dna_question	-0.16	rumour	0.39	event	-0.34
has truyen thong	seek_grave	0.34	comrade_tip	-0.07	event	-0.21
has tt	seek_grave	0.32	remains_found	0.04
has tu	seek_grave	-0.18	comrade_tip	-0.3	grave_info	0.17	remains_found	-0.37	relics	-0.17	battle_account	-0.19	enemy_report	0.07	foreign_tip	-0.43	dna_question	-0.17	scam_report	0.15	rumour	-0.19	request_recognition	0.07	not_dead	0.44
has tu binh	seek_grave	-0.23	battle_account	-0.03	enemy_report	0.16	event	0.52
has tu cua	comrade_tip	0.13	scam_report	0.01
has tu dau	seek_grave	0.16	comrade_tip	-0.15
has tu do	comrade_tip	-0.33	grave_info	-0.08	dna_question	0.19
has tu doi	seek_grave	-0.15	grave_info	0.51	registry	-0.14	event	-0.23
has tu dong	grave_info	0.17
has tu ghi	comrade_tip	-0.19	not_dead	0.1
has tu hoi	seek_grave	-0.05	comrade_tip	-0.37	relics	0.1	event	0.32
has tu ky	battle_account	0.11	event	0.44
has tu la	seek_grave	0.26	comrade_tip	-0.06	grave_info	-0.17	battle_account	0.01
has tu lenh	seek_grave	0.29	event	-0.05
has tu nam	grave_info	-0.04	relics	-0.18	registry	0.08	battle_account	-0.17	request_recognition	-0.36	not_dead	0.47	event	-0.69
has tu ngay	seek_grave	0.43	comrade_tip	-0.04
has tu nha	seek_grave	0.44	comrade_tip	-0.06
has tu nhan	relics	0.12	event	-0.36
has tu o	comrade_tip	0.14	grave_info	-0.37	relics	0.04
has tu si	seek_grave	-0.22	registry	0.12	battle_account	0.26	event	0.09
has tu so	seek_grave	0.23	registry	-0.09	event	-0.14
has tu tay	seek_grave	0.27	event	-0.39
has tu thang	seek_grave	0.11	event	0.16
has tu thi	seek_grave	0.06	comrade_tip	-0.26	grave_info	0.18	dna_question	0.08	event	0.44
has tu tran	seek_grave	0.35	registry	0.1	event	-0.16
has tu truong	seek_grave	0.12	comrade_tip	-0.14	registry	0.04	request_recognition	0.01	event	-0.17
has tu tu	seek_grave	-0.08	grave_info	-0.05	registry	0.02	not_dead	0.14
has tu ve	comrade_tip	-0.05	request_recognition	0.04	not_dead	0.08	event	-0.22
has tu xung	seek_grave	-0.07	remains_found	-0.21	scam_report	0.44	rumour	-0.16	event	-0.09
has tuan	seek_grave	-0.07	comrade_tip	0.07	grave_info	-0.5	remains_found	-0.13	relics	0.65	registry	-0.11	battle_account	-0.15	dna_question	0.19	rumour	-0.2	request_recognition	-0.09	event	0.23
has tuan tra	comrade_tip	0.05
has tuat	seek_grave	0.16	grave_info	0.08	relics	-0.08	registry	0.37	battle_account	0.16	foreign_tip	-0.13	event	-0.04
has tuc	seek_grave	0.09	comrade_tip	0.26	grave_info	-0.8	battle_account	-0.21	scam_report	-0.06	rumour	-0.1	request_recognition	0.72	event	-0.35
has tuc la	seek_grave	-0.36	comrade_tip	0.34	request_recognition	0.09
has tue	grave_info	-0.03	relics	0.06	registry	0.15	enemy_report	0.1	dna_question	-0.02	scam_report	0.04
has tues	seek_grave	-0.29	relics	-0.03	enemy_report	0.63	event	0.64
has tui	seek_grave	-0.57	comrade_tip	1.12	remains_found	0.2	relics	-0.52	registry	-0.71	battle_account	-0.15	enemy_report	0.43	foreign_tip	0.07	dna_question	-0.2	rumour	-0.57	request_recognition	-0.11	not_dead	-0.19	event	-0.04
has tui ao	seek_grave	-0.02	grave_info	0.14
has tui co	seek_grave	-0.01	grave_info	0.24	foreign_tip	0.08	event	0.1
has tui con	grave_info	0.09
has tui hoi	enemy_report	0.05	event	-0.32
has tui la	seek_grave	-0.07	grave_info	0.47	relics	-0.02	event	-0.16
has tui nho	seek_grave	-0.3	grave_info	0.67	event	0.09
has tui noi	grave_info	0.06	event	0.18
has tui o	seek_grave	0.1	grave_info	0.31	event	-0.07
has tui ten	seek_grave	0.27	comrade_tip	-0.1	grave_info	-0.16	battle_account	-0.19	event	0.04
has tui toi	comrade_tip	0.57	battle_account	-0.27	event	-0.78
has tui tui	comrade_tip	-0.09	event	-0.08
has tui voi	seek_grave	-0.07	comrade_tip	0.16	grave_info	0.01	battle_account	-0.02	event	0.11
has tul	seek_grave	0.33	grave_info	-0.23	event	-0.27
has tum	comrade_tip	0.09	grave_info	-0.01	relics	-0.19	registry	-0.2	battle_account	0.19	scam_report	0.13	rumour	-0.04	request_recognition	0.13	event	-0.45
has tung	seek_grave	-0.15	comrade_tip	-0.03	grave_info	-0.14	relics	-0.13	battle_account	0.35	foreign_tip	0.09	dna_question	-0.02	scam_report	0.17	not_dead	0.1	event	-0.06
has tung o	seek_grave	0.4	comrade_tip	-0.15
has tuoc	comrade_tip	0.45	registry	-0.07	battle_account	-0.12	event	-0.21
has tuoi	seek_grave	0.18	comrade_tip	0.26	grave_info	0.02	remains_found	0.02	relics	-1.13	registry	-0.24	battle_account	0.1	enemy_report	-0.17	foreign_tip	-0.08	dna_question	0.36	scam_report	-0.75	rumour	-0.69	request_recognition	0.36	event	-0.09
has tuoi con	dna_question	0.31
has tuoi khong	event	-0.05
has tuoi la	seek_grave	-0.09	grave_info	0.03
has tuoi mat	event	0.08
has tuoi nguoi	event	0.08
has tuoi nguyen	event	0.5
has tuoi o	comrade_tip	-0.2	event	-0.26
has tuoi roi	seek_grave	0.24	comrade_tip	-0.06	battle_account	-0.02	event	-0.01
has tuoi ten	seek_grave	-0.03	grave_info	-0.25	battle_account	0.3
has tuoi van	seek_grave	-0.12	comrade_tip	0.18	not_dead	0.17
has tuong	seek_grave	0.2	comrade_tip	0.08	grave_info	-0.12	remains_found	-0.06	registry	-0.54	battle_account	-0.03	enemy_report	-0.01	foreign_tip	-0.11	rumour	0.02	not_dead	0.37	event	-0.1
has tuong duong	grave_info	0.01	registry	-0.18	request_recognition	0.13
has tuong niem	grave_info	-0.16	dna_question	0.01	not_dead	0.14	event	-0.1
has tuu	grave_info	0.07
has tuy	seek_grave	-0.29	comrade_tip	-0.03	battle_account	0.13	scam_report	0.08	request_recognition	0.23
has tuyen	seek_grave	0.41	comrade_tip	-0.33	grave_info	-0.42	remains_found	0.03	registry	0.13	battle_account	-0.28	enemy_report	-0.08	dna_question	-0.2	scam_report	0.08	event	-0.04
has tuyet	seek_grave	-0.14	comrade_tip	0.05	battle_account	0.17	event	0.19
has two	seek_grave	-0.13	relics	-0.68	battle_account	-0.18	foreign_tip	0.69	dna_question	-0.01	not_dead	-0.14	event	-0.02
has ty	comrade_tip	-0.33	grave_info	0.41	remains_found	0.12	relics	-0.04	registry	0.3	battle_account	-0.29	dna_question	-0.2	scam_report	-0.01	rumour	-0.1	event	0.15
has u	comrade_tip	0.27	relics	0.18	battle_account	0.14	foreign_tip	-0.26	event	-0.17
has u minh	request_recognition	0.01	event	0.08
has ubnd	request_recognition	0.48	event	0.02
has ubnd xa	request_recognition	0.4
has uc	seek_grave	-0.31	comrade_tip	-0.4	grave_info	0.46	relics	-0.11	battle_account	0.44	foreign_tip	0.18	rumour	-0.08	event	0.88
has ui	comrade_tip	-0.86	grave_info	0.32	relics	-0.07	battle_account	0.47	event	0.85
has un	seek_grave	-0.55	comrade_tip	0.02	relics	0.16	battle_account	0.12	rumour	0.24	request_recognition	-0.08
has uncle	seek_grave	0.36	comrade_tip	-0.12	relics	-0.03	registry	-0.1	enemy_report	-0.05	scam_report	0.01	rumour	0.05
has under	seek_grave	-0.44	grave_info	0.28	relics	-0.07	foreign_tip	0.45	scam_report	0.02	event	0.39
has under the	grave_info	0.4	foreign_tip	-0.19	request_recognition	0.02
has une	seek_grave	0.12	remains_found	0.14	relics	0.47	battle_account	0.25	enemy_report	-0.35	foreign_tip	-0.03	dna_question	-0.23	event	0.18
has ung	seek_grave	-0.55	comrade_tip	0.3	grave_info	-0.37	battle_account	0.11	event	0.21
has ung hoa	comrade_tip	0.1	registry	0.07	event	-0.3
has unit	seek_grave	0.39	comrade_tip	-0.18	grave_info	-0.21	relics	-0.42	battle_account	0.25	enemy_report	0.42	foreign_tip	-0.42	event	0.27
has uoc	seek_grave	0.02	grave_info	-0.1	relics	-0.01
has uong	seek_grave	-0.11	comrade_tip	0.36	registry	0.03	battle_account	-0.28	event	-0.58
has uong bi	seek_grave	0.28	grave_info	-0.21	battle_account	-0.01	event	-0.1
has up	seek_grave	0.24	comrade_tip	0.37	grave_info	-0.21	relics	-0.5	battle_account	-0.09	foreign_tip	0.43	request_recognition	0.04
has us	seek_grave	-0.39	registry	-0.16	battle_account	0.03	foreign_tip	0.04	dna_question	0.03	event	-0.23
has ut	seek_grave	0.41	comrade_tip	-0.09	grave_info	-0.51	remains_found	-0.56	relics	0.16	foreign_tip	0.06	scam_report	0.15	rumour	-0.05	request_recognition	-0.44	not_dead	-0.19	event	-0.1
has ut cua	comrade_tip	-0.15	request_recognition	-0.11
has uy	comrade_tip	-0.15	grave_info	-0.09	remains_found	-0.05	relics	0.19	registry	0.05	battle_account	0.07	enemy_report	0.26	scam_report	0.04	event	0.02
has uy ban	seek_grave	-0.11	comrade_tip	-0.21	grave_info	0.24	event	0.19
has uyen	seek_grave	0.17	comrade_tip	-0.38	grave_info	-0.59	relics	-0.04	registry	-0.26	battle_account	0.01	enemy_report	0.13	foreign_tip	-0.02	rumour	0.46	event	0.01
has v	comrade_tip	-0.21	grave_info	0.31	remains_found	-0.23	relics	0.15	foreign_tip	-0.24	event	0.12
has va	seek_grave	-0.43	comrade_tip	0.19	grave_info	-0.01	remains_found	0.58	relics	-0.03	registry	-0.59	battle_account	0.4	foreign_tip	0.23	dna_question	0.18	scam_report	-0.06	rumour	-0.1	request_recognition	-0.05	not_dead	0.09	event	0.16
has va anh	seek_grave	0.1	comrade_tip	0.02	battle_account	-0.19	event	-0.55
has va ba	dna_question	0.07	event	0.04
has va bac	comrade_tip	0.56	grave_info	-0.35
has va cai	seek_grave	-0.03	comrade_tip	0.1	grave_info	-0.26	remains_found	0.25	dna_question	0.06	event	-0.1
has va cau	comrade_tip	-0.48	battle_account	0.34	dna_question	0.08	event	0.55
has va chi	seek_grave	-0.22	comrade_tip	0.18	grave_info	-0.24	event	-0.29
has va chu	seek_grave	0.37	grave_info	0.16	registry	-0.18
has va co	comrade_tip	-0.01	registry	0.05	battle_account	0.03	not_dead	0.05	event	0.03
has va hai	comrade_tip	-0.03	grave_info	-0.1	remains_found	0.11
has va mot	seek_grave	-0.29	relics	0.05	battle_account	0.19
has va ong	seek_grave	0.43	comrade_tip	-0.64	grave_info	0.2	request_recognition	0.19	event	-0.22
has va ten	comrade_tip	-0.12	grave_info	0.07	registry	-0.17	battle_account	0.02
has va thang	seek_grave	-0.08	comrade_tip	0.01	registry	0.06	event	-0.05
has va toi	seek_grave	-0.46	comrade_tip	0.36	grave_info	-0.43	event	-0.04
has vac	comrade_tip	0.38	grave_info	-0.41	relics	0.07	battle_account	0.15	foreign_tip	-0.01	event	0.11
has vach	seek_grave	-0.25	comrade_tip	0.25	grave_info	-0.27	battle_account	-0.18	scam_report	0.12	event	-0.37
has vai	seek_grave	0.04	comrade_tip	-0.15	grave_info	0.19	remains_found	0.23	relics	0.06	foreign_tip	0.15	scam_report	-0.11	rumour	-0.07	event	-0.12
has vai du	seek_grave	-0.08	comrade_tip	0.29	grave_info	-0.21	relics	0.09	battle_account	-0.03
has vam	seek_grave	0.07	grave_info	0.44
has vam co	registry	0.04	battle_account	0.1	event	-0.1
has van	seek_grave	-0.16	comrade_tip	0.06	grave_info	-0.13	remains_found	-0.32	relics	-0.3	registry	0.18	battle_account	-0.25	enemy_report	0.05	foreign_tip	-0.12	dna_question	-0.31	rumour	-0.57	request_recognition	-0.07	not_dead	0.13	event	-0.18
has van cam	seek_grave	0.24	comrade_tip	-0.02
has van con	seek_grave	-0.21	comrade_tip	-0.15	battle_account	0.3	foreign_tip	0.02	request_recognition	-0.05	not_dead	0.41	event	0.51
has van cong	comrade_tip	-0.03	grave_info	0.52
has van cung	comrade_tip	-0.21	grave_info	0.04	event	0.14
has van de	comrade_tip	0.09	grave_info	0.01	battle_account	-0.03	event	-0.13
has van dinh	comrade_tip	0.24	grave_info	-0.15	scam_report	0.12
has van duc	comrade_tip	0.01	grave_info	-0.37
has van giang	registry	0.07
has van giu	grave_info	0.3
has van goi	seek_grave	0.09	grave_info	0.01	foreign_tip	0.18
has van hoa	seek_grave	-0.1	comrade_tip	-0.08	grave_info	0.28	relics	-0.02	dna_question	0.06
has van hoi	battle_account	-0.03
has van inh	grave_info	-0.16
has van khoe	seek_grave	-0.22	comrade_tip	0.06	relics	0.05	registry	0.06	battle_account	-0.1
has van kieu	comrade_tip	-0.45	remains_found	0.14	request_recognition	0.01	event	0.25
has van lam	comrade_tip	-0.13	grave_info	0.18	registry	0.05	battle_account	0.16	foreign_tip	0.03
has van nam	seek_grave	-0.32	relics	0.1	not_dead	0.1
has van o	seek_grave	-0.09	comrade_tip	-0.07	grave_info	0.12	event	0.15
has van pan	grave_info	-0.12	enemy_report	0.07	event	0.07
has van pao	relics	-0.12	rumour	0.2
has van quan	grave_info	-0.04	remains_found	0.04	dna_question	0.1	event	-0.07
has van sinh	seek_grave	0.32	comrade_tip	-0.06	grave_info	0.41	dna_question	0.11
has van song	seek_grave	-0.02	registry	0.09	not_dead	0.24	event	-0.04
has van tai	comrade_tip	-0.2	grave_info	0.17	registry	0.26	battle_account	0.15	event	0.06
has van tam	seek_grave	-0.14	grave_info	0.02	registry	0.19	enemy_report	0.02	event	-0.02
has van thinh	seek_grave	0.03	comrade_tip	-0.24	relics	0.04	foreign_tip	-0.03
has van tho	comrade_tip	-0.14
has van thu	registry	0.12	battle_account	-0.09
has van thuan	comrade_tip	-0.07	grave_info	-0.07	dna_question	0.02
has van tiep	comrade_tip	0.06	event	0.04
has van tu	grave_info	-0.06	event	0.04
has van tuong	comrade_tip	0.04
has van un	seek_grave	-0.13	comrade_tip	0.08	relics	0.1
has vang	seek_grave	-0.01	comrade_tip	0.09	remains_found	0.06	battle_account	-0.02	foreign_tip	-0.12	request_recognition	-0.17	event	-0.12
has vang a	grave_info	-0.15
has vao	seek_grave	0.21	comrade_tip	0.42	grave_info	0.1	remains_found	-0.13	registry	-0.44	battle_account	-0.19	enemy_report	-0.3	foreign_tip	-0.03	dna_question	-0.5	scam_report	-0.07	rumour	-0.27	request_recognition	-0.23	not_dead	0.04	event	-0.33
has vao bai	seek_grave	-0.25	comrade_tip	0.08	rumour	0.01
has vao bo	battle_account	0.26	request_recognition	-0.05
has vao chien	seek_grave	0.12
has vao co	comrade_tip	0.18	grave_info	-0.07	battle_account	-0.18
has vao dau	comrade_tip	0.25	not_dead	0.07
has vao ham	seek_grave	-0.24	comrade_tip	0.12	event	-0.04
has vao ho	seek_grave	0.01	comrade_tip	-0.36
has vao lai	seek_grave	-0.02	comrade_tip	0.03	event	-0.08
has vao linh	seek_grave	0.75	comrade_tip	-0.01	grave_info	-0.03	event	-0.07
has vao mot	seek_grave	0.24	comrade_tip	-0.46
has vao nam	comrade_tip	0.07	relics	0.12	registry	0.08	request_recognition	0.07
has vao nghia	seek_grave	0.1	battle_account	-0.07	event	-0.02
has vao ntls	seek_grave	0.7	grave_info	-0.29	registry	0.02	event	-0.17
has vao thi	seek_grave	0.09	battle_account	-0.26	event	0.05
has vao tim	seek_grave	-0.16	comrade_tip	0.1
has vao toi	seek_grave	-0.04	comrade_tip	-0.07	grave_info	-0.01	battle_account	0.34	event	0.38
has vap	seek_grave	0.12	comrade_tip	-0.16	grave_info	-0.36
has vat	seek_grave	-0.2	comrade_tip	0.18	relics	0.51	registry	-0.02	event	-0.08
has vay	seek_grave	-0.2	comrade_tip	-0.51	remains_found	-0.11	relics	-0.45	registry	0.25	battle_account	0.32	enemy_report	-0.06	foreign_tip	-0.06	scam_report	-0.1	rumour	0.34	request_recognition	0.08	not_dead	0.1
has vay co	rumour	0.1	request_recognition	0.21
has vay thoi	seek_grave	-0.07	comrade_tip	0.09	grave_info	-0.41	rumour	0.3	event	0.05
has vc	seek_grave	-0.45	comrade_tip	-0.56	grave_info	-0.28	battle_account	-0.29	enemy_report	0.41	foreign_tip	0.19	request_recognition	0.09	event	0.59
has ve	seek_grave	0.15	comrade_tip	0.06	grave_info	-0.13	relics	0.02	battle_account	0.02	enemy_report	-0.38	foreign_tip	-0.28	dna_question	-0.11	scam_report	-0.16	rumour	-0.23	request_recognition	-0.28	not_dead	0.75	event	-0.29
has ve anh	seek_grave	0.05	comrade_tip	0.13	grave_info	-0.37
has ve ba	seek_grave	-0.27	comrade_tip	-0.11	grave_info	0.22	not_dead	0.21
has ve ban	seek_grave	0.09	grave_info	0.09	event	-0.3
has ve bao	seek_grave	0.08	comrade_tip	-0.06	grave_info	0.35	request_recognition	-0.09
has ve cau	comrade_tip	0.03
has ve cho	seek_grave	0.69	grave_info	-0.23	battle_account	-0.01	event	-0.28
has ve chon	seek_grave	-0.35	grave_info	-0.2	battle_account	0.37	request_recognition	0.45	event	-0.03
has ve co	comrade_tip	-0.09	registry	0.03	battle_account	0.09	request_recognition	0.11
has ve con	seek_grave	-0.04	comrade_tip	-0.27	battle_account	0.42	event	0.34
has ve cu	seek_grave	0.53	comrade_tip	-0.04	grave_info	-0.03	event	-0.1
has ve dau	seek_grave	0.55	comrade_tip	-0.09	grave_info	-0.29	registry	0.02
has ve day	seek_grave	-0.2	comrade_tip	-0.28	grave_info	0.4	dna_question	0.13
has ve den	comrade_tip	0.04	battle_account	0.18	not_dead	0.02
has ve doi	seek_grave	0.04
has ve dong	grave_info	0.1
has ve duoc	battle_account	0.03	event	0.13
has ve hai	comrade_tip	-0.04	grave_info	0.11	event	-0.02
has ve huong	comrade_tip	0.17	battle_account	-0.19	event	-0.03
has ve huu	comrade_tip	0.41	grave_info	-0.38	battle_account	0.01	not_dead	0.04	event	-0.2
has ve ke	seek_grave	0.73	comrade_tip	-0.37	grave_info	-0.2	event	-0.1
has ve la	remains_found	0.21	relics	0.06	battle_account	-0.01	event	-0.29
has ve lai	seek_grave	0.43	comrade_tip	-0.01	foreign_tip	0.01
has ve lam	comrade_tip	-0.17	battle_account	0.01	event	0.14
has ve lang	event	0.1
has ve liet	request_recognition	0.21
has ve mo	seek_grave	-0.41	grave_info	0.53	event	-0.05
has ve mot	seek_grave	0.7	grave_info	-0.32	event	-0.07
has ve nam	comrade_tip	-0.59	relics	0.08	registry	0.06	dna_question	0.03	rumour	0.1	event	0.02
has ve nghia	seek_grave	-0.11	comrade_tip	0.44	grave_info	-0.08	relics	-0.05	battle_account	-0.05	dna_question	0.01	not_dead	-0.12	event	-0.72
has ve nguoi	seek_grave	0.44	grave_info	-0.33
has ve nha	seek_grave	-0.46	comrade_tip	-0.44	grave_info	0.31	registry	-0.06	event	0.23
has ve noi	seek_grave	0.29	registry	-0.05
has ve ntls	seek_grave	-0.47	comrade_tip	-0.39	grave_info	0.35	remains_found	0.09	relics	-0.1	registry	0.12
has ve ong	seek_grave	-0.24	comrade_tip	-0.09	grave_info	0.09	event	-0.01
has ve phep	seek_grave	0.35
has ve phia	seek_grave	-0.13	comrade_tip	0.12
has ve que	seek_grave	-0.51	comrade_tip	-0.31	grave_info	0.55	registry	0.07	battle_account	-0.05	request_recognition	0.32
has ve quoc	comrade_tip	-0.41	grave_info	0.38	registry	0.08	event	0.48
has ve roi	grave_info	-0.12
has ve sau	seek_grave	-0.13	grave_info	-0.02	registry	-0.07	not_dead	0.18
has ve so	comrade_tip	0.38	relics	-0.09
has ve tay	seek_grave	-0.01	event	0.15
has ve tham	comrade_tip	-0.14
has ve thang	comrade_tip	-0.11	event	0.14
has ve toi	seek_grave	-0.26	comrade_tip	0.82	grave_info	-0.74	event	-0.05
has ve truong	comrade_tip	0.15	battle_account	-0.01
has ve tu	grave_info	0.17	relics	0.04
has ve xa	seek_grave	-0.08	registry	0.05
has ven	seek_grave	-0.41	comrade_tip	-0.12	grave_info	0.12	dna_question	0.04	rumour	0.09	event	0.44
has veng	seek_grave	0.02	comrade_tip	-0.19	remains_found	0.31
has vet	seek_grave	-0.45	grave_info	0.08	relics	0.3	event	-0.1
has vet thuong	seek_grave	-0.28	grave_info	0.14	battle_account	-0.02	event	-0.08
has vi	seek_grave	-0.2	comrade_tip	0.08	grave_info	0.47	remains_found	-0.02	relics	-0.51	registry	0.02	enemy_report	-0.33	rumour	-0.34	request_recognition	0.03	event	0.02
has vi anh	seek_grave	-0.04	registry	0.1
has vi bao	seek_grave	0.26	grave_info	0.05	not_dead	-0.04
has vi benh	registry	0.04
has vi bo	grave_info	0.33
has vi bom	seek_grave	0.23	comrade_tip	0.3	event	-0.18
has vi co	event	0.05
has vi ghi	seek_grave	-0.17
has vi hom	seek_grave	-0.08
has vi khong	comrade_tip	-0.18	grave_info	-0.07	registry	0.04	request_recognition	0.07
has vi nao	comrade_tip	-0.02	grave_info	-0.06	enemy_report	0.11
has vi nha	seek_grave	-0.24	grave_info	0.5
has vi ong	comrade_tip	-0.05
has vi sot	seek_grave	0.34	grave_info	-0.05	event	-0.06
has vi thi	seek_grave	0.24	comrade_tip	-0.17	dna_question	-0.02
has vi tieu	grave_info	0.1
has vi toi	seek_grave	-0.22	comrade_tip	0.1	grave_info	-0.66	battle_account	0.22	rumour	0.05	request_recognition	0.09
has vi tri	comrade_tip	-0.23	grave_info	0.62	remains_found	0.03	registry	-0.05	event	0.69
has vi van	seek_grave	-0.18	grave_info	-0.56	relics	-0.02	registry	0.08	battle_account	-0.13	foreign_tip	0.04
has vi xuyen	seek_grave	0.31	event	-0.13
has viec	comrade_tip	0.09	grave_info	-0.21	dna_question	0.14	event	0.28
has vien	grave_info	-0.16	relics	-0.11	registry	0.12	battle_account	-0.27	enemy_report	0.17	dna_question	-0.07	scam_report	-0.38	rumour	0.17	request_recognition	0.35	event	-0.07
has vien da	seek_grave	0.01	comrade_tip	-0.18	event	-0.08
has vien dai	seek_grave	0.17	comrade_tip	-0.23	remains_found	0.2	relics	0.03	battle_account	-0.24	event	-0.38
has vien pho	seek_grave	0.12	grave_info	-0.02	battle_account	-0.03	request_recognition	0.09	event	-0.21
has vien quan	grave_info	0.05
has vien truong	grave_info	0.01	registry	-0.08	event	0.12
has vieng	comrade_tip	-0.22	grave_info	0.47	event	-0.13
has viet	seek_grave	0.16	grave_info	-0.18	remains_found	0.15	relics	0.08	battle_account	-0.63	foreign_tip	0.87	dna_question	-0.35	scam_report	-0.12	rumour	-0.31	request_recognition	-0.34	not_dead	-0.14	event	-0.11
has viet cho	seek_grave	-0.03
has viet cong	seek_grave	-0.13	enemy_report	0.21	foreign_tip	0.13
has viet ho	seek_grave	0.62	comrade_tip	-0.13	grave_info	-0.18	registry	0.1	event	0.08
has viet lao	comrade_tip	-0.02	grave_info	0.19
has viet minh	comrade_tip	-0.49	grave_info	-0.16	relics	-0.06	registry	0.12	enemy_report	0.04	foreign_tip	0.23	event	0.46
has viet nam	seek_grave	0.23	comrade_tip	-0.17	foreign_tip	0.36
has viet o	battle_account	0.15
has viet ra	comrade_tip	0.26	battle_account	-0.05	event	-0.17
has viet ten	seek_grave	-0.17	comrade_tip	0.05	remains_found	0.02	relics	0.1
has viet thay	seek_grave	-0.15	comrade_tip	0.59
has viet thu	seek_grave	0.28	grave_info	0.15	battle_account	-0.03	event	-0.29
has viet tri	comrade_tip	0.15	dna_question	0.05
has viet ve	seek_grave	0.33	grave_info	-0.23
has viet yen	grave_info	-0.13	registry	0.01
has vietnam	foreign_tip	-0.29	event	-0.08
has vietnamese	seek_grave	-0.21	grave_info	0.53	remains_found	0.19	relics	-0.15	battle_account	0.16	enemy_report	-0.23	foreign_tip	-0.37	request_recognition	0.28
has viets	seek_grave	-0.1	relics	-0.03	foreign_tip	0.34	event	0.82
has village	comrade_tip	-0.29	registry	-0.09	battle_account	0.23	scam_report	0.01	request_recognition	0.11	not_dead	0.32	event	0.13
has vinh	seek_grave	0.12	comrade_tip	0.22	grave_info	-0.32	remains_found	-0.08	battle_account	-0.16	enemy_report	-0.27	foreign_tip	0.04	rumour	-0.46	event	-0.44
has vinh bao	seek_grave	0.13	comrade_tip	0.11	relics	0.02	event	-0.36
has vinh chau	seek_grave	0.2	comrade_tip	-0.04	grave_info	-0.42	battle_account	0.12
has vinh linh	seek_grave	0.05	grave_info	-0.18	battle_account	-0.1	request_recognition	0.11	event	-0.61
has vinh long	seek_grave	-0.27	relics	0.01	registry	0.05	request_recognition	0.04	event	-0.08
has vinh phu	seek_grave	0.5	comrade_tip	0.29	grave_info	-0.45	battle_account	-0.39	event	-0.18
has vinh tuong	seek_grave	-0.06	registry	-0.06	battle_account	0.21	event	0.09
has vn	seek_grave	0.09
has vnah	comrade_tip	0.02	grave_info	-0.2	registry	-0.04	request_recognition	0.11
has vnch	seek_grave	-0.19	comrade_tip	-0.13	grave_info	-0.05	relics	-0.03	battle_account	-0.13	enemy_report	0.35	foreign_tip	0.23	request_recognition	0.04
has vo	seek_grave	-0.55	comrade_tip	0.31	relics	0.27	registry	-0.3	battle_account	-0.01	enemy_report	-0.87	foreign_tip	0.06	dna_question	0.14	rumour	-0.13	request_recognition	0.17	not_dead	0.82	event	-0.12
has vo anh	grave_info	0.09	registry	0.09	battle_account	-0.11
has vo bo	seek_grave	0.1	grave_info	-0.28	battle_account	0.1
has vo chong	scam_report	0.11	event	0.01
has vo con	grave_info	0.26	event	-0.29
has vo danh	seek_grave	-0.02	comrade_tip	0.09	grave_info	-0.28	dna_question	0.24	event	0.15
has vo dinh	grave_info	-0.33	registry	0.25	event	-0.11
has vo la	seek_grave	0.26	relics	0.01	not_dead	0.08	event	-0.1
has vo liet	battle_account	0.12	request_recognition	0.24	event	0.08
has vo nam	seek_grave	-0.16	grave_info	0.02
has vo o	comrade_tip	-0.01	event	-0.2
has vo ong	comrade_tip	0.04	event	0.05
has vo thi	grave_info	-0.17	foreign_tip	0.15	not_dead	0.08	event	0.15
has vo toi	seek_grave	-0.25	comrade_tip	0.35	grave_info	-0.07	request_recognition	0.12	event	-0.19
has voi	seek_grave	-0.54	comrade_tip	0.51	grave_info	0.03	remains_found	0.41	registry	-0.42	battle_account	-0.14	enemy_report	-0.65	foreign_tip	-0.07	scam_report	0.17	rumour	-0.06	request_recognition	-0.52	not_dead	0.23	event	0.03
has voi a	seek_grave	0.15
has voi anh	comrade_tip	-0.11	battle_account	0.1	event	0.24
has voi ba	seek_grave	0.04	battle_account	-0.05
has voi bac	seek_grave	-0.35	comrade_tip	0.6	event	0.09
has voi cai	seek_grave	-0.23	remains_found	0.2
has voi cau	event	0.45
has voi chi	seek_grave	0.02
has voi chu	seek_grave	-0.08	comrade_tip	0.34	grave_info	0.16	battle_account	-0.07
has voi co	grave_info	0.13
has voi con	grave_info	-0.44	dna_question	0.01	not_dead	0.1
has voi hai	seek_grave	0.1	grave_info	-0.04
has voi may	grave_info	-0.07	remains_found	0.16
has voi mot	seek_grave	-0.05	comrade_tip	0.2	grave_info	-0.22
has voi ong	seek_grave	-0.03	grave_info	0.19	relics	0.22	registry	0.05	battle_account	-0.16	dna_question	-0.02	scam_report	0.22	rumour	-0.05	request_recognition	0.09
has voi thang	seek_grave	-0.36	comrade_tip	0.22	grave_info	-0.33	scam_report	0.17
has voi toi	seek_grave	-0.41	comrade_tip	0.77	grave_info	-0.62	relics	0.32	battle_account	-0.51	not_dead	0.4	event	-0.45
has voi tui	seek_grave	-0.37	comrade_tip	0.59	event	-0.23
has volunteer	grave_info	0.28	relics	-0.31	enemy_report	0.06	foreign_tip	-0.24
has vong	seek_grave	-0.03	comrade_tip	-0.18	grave_info	-0.21	remains_found	0.07	registry	0.02	enemy_report	-0.25	scam_report	0.58	event	-0.14
has vot	seek_grave	0.12	comrade_tip	0.2	remains_found	-0.13	relics	0.36	registry	0.16	battle_account	-0.21	request_recognition	-0.05	event	-0.77
has vot duoc	seek_grave	0.08	battle_account	0.08	event	-0.12
has vot len	grave_info	-0.23	relics	0.4	registry	0.11	event	-0.24
has vous	seek_grave	0.13	comrade_tip	0.02	grave_info	-0.18	relics	-0.24	battle_account	0.07	enemy_report	-0.01	dna_question	0.04	event	-0.39
has vu	comrade_tip	0.45	grave_info	-0.57	remains_found	0.08	relics	-0.06	registry	0.34	scam_report	-0.43	rumour	-0.01	request_recognition	0.46	not_dead	-0.29	event	-0.06
has vu a	seek_grave	-0.46	comrade_tip	0.51	grave_info	-0.01
has vu ban	grave_info	-0.32	registry	0.24	event	0.13
has vu dinh	request_recognition	0.02	event	-0.07
has vu duc	comrade_tip	-0.12	grave_info	0.09
has vu thi	seek_grave	0.32	comrade_tip	-0.05	remains_found	0.17	request_recognition	0.01	event	-0.15
has vu thu	seek_grave	0.19	comrade_tip	-0.35	event	0.08
has vu tieu	foreign_tip	0.03	event	0.02
has vu trang	seek_grave	0.41	grave_info	-0.02	event	-0.02
has vu trong	grave_info	-0.07
has vu trung	seek_grave	0.11	dna_question	0.02
has vu van	seek_grave	-0.26	grave_info	0.25	relics	0.1
has vu xuan	seek_grave	0.1	comrade_tip	0.03	grave_info	-0.04	registry	0.04	enemy_report	0.02	request_recognition	0.09
has vua	comrade_tip	-0.06	grave_info	0.33	battle_account	0.14	enemy_report	0.01	dna_question	-0.08	request_recognition	-0.22	not_dead	0.25	event	0.27
has vua roi	grave_info	-0.19	remains_found	0.01
has vuc	seek_grave	0.36	comrade_tip	-0.38	battle_account	0.02
has vui	seek_grave	0.11	comrade_tip	0.34	grave_info	-0.72	relics	-0.1	battle_account	-0.18	enemy_report	0.35	rumour	-0.03	not_dead	0.03	event	-0.19
has vui anh	seek_grave	0.08	battle_account	-0.07	event	-0.35
has vui o	comrade_tip	0.5	grave_info	-0.37	event	-0.18
has vui tam	comrade_tip	0.06
has vung	seek_grave	0.76	comrade_tip	-0.23	grave_info	-0.43	battle_account	-0.05	enemy_report	0.22	request_recognition	0.32	event	0.27
has vung ro	grave_info	-0.33	request_recognition	0.38
has vuon	seek_grave	-0.01	comrade_tip	-0.32	grave_info	0.21	remains_found	0.42	relics	-0.51	registry	0.11	dna_question	-0.17	scam_report	-0.05	rumour	0.08	request_recognition	-0.16	not_dead	-0.02	event	0.05
has vuon chuoi	seek_grave	-0.19	comrade_tip	0.13	grave_info	-0.26
has vuon dua	seek_grave	0.03	comrade_tip	-0.2
has vuon nha	seek_grave	0.11	comrade_tip	-0.21	grave_info	-0.3	rumour	0.18	event	-0.48
has vuon ong	seek_grave	0.13	comrade_tip	-0.2	grave_info	-0.03	rumour	0.08
has vuong	seek_grave	-0.22	comrade_tip	0.69	grave_info	-0.37	remains_found	0.07	relics	0.02	registry	0.45	battle_account	0.24	enemy_report	-0.13	foreign_tip	-0.49	rumour	-0.09	request_recognition	0.12	not_dead	-0.09	event	-0.17
has vuong dac	request_recognition	0.15
has vuong dinh	comrade_tip	0.09	registry	0.02	dna_question	0.09
has vuot	seek_grave	-0.05	comrade_tip	0.16	grave_info	-0.66	registry	-0.2	battle_account	0.36	request_recognition	0.24	not_dead	0.03
has vuot song	battle_account	0.01
has vy	seek_grave	-0.23	comrade_tip	-0.09	registry	0.28
has w	comrade_tip	-0.02	relics	-0.19	enemy_report	0.1	foreign_tip	0.09	event	0.12
has wall	seek_grave	-0.07	grave_info	-0.11	foreign_tip	0.31	dna_question	0.14	request_recognition	0.11
has want	grave_info	-0.13	relics	0.1	enemy_report	0.16	foreign_tip	0.39	event	-0.01
has want to	relics	-0.06	enemy_report	0.02	foreign_tip	0.4	event	-0.04
has wants	foreign_tip	-0.51	scam_report	0.15	not_dead	0.09	event	-0.13
has was	seek_grave	-0.08	relics	0.04	registry	-0.19	battle_account	0.07	enemy_report	-0.07	foreign_tip	0.18	dna_question	-0.88	scam_report	-0.56	rumour	-0.14	not_dead	0.02	event	-0.07
has was a	seek_grave	0.23	comrade_tip	0.22	grave_info	-0.55	relics	-0.03	registry	-0.06	battle_account	-0.43	foreign_tip	0.28	rumour	-0.08	request_recognition	-0.05	event	-0.42
has was in	comrade_tip	0.51	grave_info	0.11	battle_account	0.03	enemy_report	-0.02	foreign_tip	-0.33	rumour	0.09	event	-0.24
has was killed	enemy_report	0.08	not_dead	0.09
has was the	grave_info	-0.22	battle_account	0.06	request_recognition	0.11	event	0.19
has was with	relics	-0.12	foreign_tip	0.53	event	0.04
has water	comrade_tip	-0.02	grave_info	-0.32	remains_found	0.17	relics	-0.19	foreign_tip	0.35	request_recognition	0.07	event	0.05
has we	seek_grave	0.21	remains_found	0.57	relics	-0.43	registry	-0.65	enemy_report	-0.92	foreign_tip	0.26	scam_report	-0.14	rumour	-0.65	request_recognition	0.02	not_dead	-0.37	event	-0.11
has we buried	seek_grave	-0.07	battle_account	0.12
has went	seek_grave	0.1	relics	-0.24	enemy_report	-0.18	foreign_tip	0.19	event	0.1
has were	seek_grave	-0.07	comrade_tip	0.32	remains_found	0.01	relics	-0.37	enemy_report	-0.29	foreign_tip	0.38	rumour	-0.15	event	0.68
has west	relics	0.27	event	0.06
has what	seek_grave	-0.04	grave_info	-0.04	relics	-0.06	rumour	0.37	event	0.11
has when	seek_grave	0.37	grave_info	0.36	relics	-0.66	battle_account	-0.07	enemy_report	-0.12	rumour	0.04	event	-0.12
has where	seek_grave	0.19	registry	0.42	enemy_report	-0.33	foreign_tip	0.29	dna_question	-0.03
has which	relics	0.1	enemy_report	-0.3	event	-0.16
has who	comrade_tip	-0.06	grave_info	0.26	remains_found	-0.05	relics	0.36	registry	-0.07	battle_account	0.21	scam_report	0.08	request_recognition	-0.21	event	0.11
has wife	seek_grave	-0.17	comrade_tip	0.05	grave_info	0.32	relics	0.12	request_recognition	0.06
has wire	relics	-0.11	battle_account	0.15	foreign_tip	0.19	event	0.28
has with	comrade_tip	-0.08	grave_info	-0.15	remains_found	0.1	battle_account	-0.08	enemy_report	-0.05	foreign_tip	0.43	dna_question	-0.04	scam_report	-0.32	not_dead	-0.04	event	0.49
has with a	seek_grave	-0.2	comrade_tip	-0.11	remains_found	0.26	relics	0.15	battle_account	-0.15	enemy_report	0.19	rumour	-0.03	event	0.02
has with the	grave_info	-0.53	remains_found	0.07	relics	-0.18	registry	0.02	battle_account	-0.34	enemy_report	-0.54	foreign_tip	0.52	request_recognition	0.01
has woman	comrade_tip	0.07	grave_info	-0.12	relics	-0.37	battle_account	0.03	enemy_report	-0.05	foreign_tip	0.16	event	0.03
has would	seek_grave	-0.15	foreign_tip	0.06	event	-0.14
has write	seek_grave	0.37	relics	0.16	foreign_tip	-0.2	not_dead	0.06	event	-0.58
has writing	relics	0.13	enemy_report	-0.09	foreign_tip	0.22	event	0.26
has wrote	grave_info	-0.2	relics	0.32	battle_account	0.08	foreign_tip	-0.06
has x	comrade_tip	-0.09	rumour	0.01	event	0.09
has xa	seek_grave	0.02	comrade_tip	-0.63	grave_info	0.06	remains_found	0.42	relics	-0.47	registry	0.23	battle_account	-0.24	enemy_report	-0.83	foreign_tip	-0.56	dna_question	-0.32	scam_report	-0.35	rumour	-0.46	request_recognition	0.55	not_dead	0.27
has xa an	seek_grave	0.07	comrade_tip	-0.21	grave_info	-0.77	registry	0.27	request_recognition	0.13
has xa anh	remains_found	0.07	battle_account	-0.07	event	-0.02
has xa bac	event	-0.04
has xa bao	seek_grave	-0.21	grave_info	-0.32	relics	-0.16	request_recognition	0.39	not_dead	0.25
has xa bi	seek_grave	0.12	comrade_tip	-0.06	grave_info	-0.4	foreign_tip	0.05
has xa binh	comrade_tip	-0.36	grave_info	0.15	event	0.38
has xa cam	seek_grave	0.04	event	-0.03
has xa co	seek_grave	-0.24	comrade_tip	0.14	grave_info	0.09	registry	-0.05	event	-0.44
has xa cu	grave_info	-0.01	registry	0.06	event	0.03
has xa da	comrade_tip	-0.21	grave_info	-0.12	request_recognition	0.15	not_dead	0.1	event	0.24
has xa dai	seek_grave	0.38	grave_info	-0.04	event	0.12
has xa doi	seek_grave	0.05	comrade_tip	-0.79	grave_info	-0.07	remains_found	0.02	registry	0.02	battle_account	0.38	dna_question	-0.1	request_recognition	0.08	event	0.19
has xa dong	seek_grave	-0.06	relics	0.13	registry	0.21	battle_account	0.07	request_recognition	0.16
has xa dua	seek_grave	0.13
has xa duc	comrade_tip	-0.19	battle_account	0.03
has xa ha	event	-0.03
has xa hai	seek_grave	-0.01	request_recognition	-0.05	event	-0.1
has xa hoa	seek_grave	0.07	comrade_tip	0.19	event	-0.18
has xa hoang	seek_grave	0.27	comrade_tip	-0.17	grave_info	0.01
has xa hoi	seek_grave	-0.05	request_recognition	0.15	event	-0.41
has xa hong	seek_grave	-0.32	grave_info	-0.19
has xa hung	relics	-0.02	event	0.07
has xa huong	grave_info	-0.05	remains_found	0.09	event	-0.11
has xa ia	seek_grave	-0.56	grave_info	0.49	relics	-0.02	dna_question	0.01	rumour	0.21	event	0.13
has xa lam	seek_grave	-0.13	comrade_tip	-0.05
has xa lien	seek_grave	-0.08	grave_info	0.07
has xa long	seek_grave	0.38
has xa minh	seek_grave	0.02	registry	0.51
has xa nam	grave_info	-0.08	registry	0.09	event	0.1
has xa phuoc	grave_info	0.2	registry	-0.17	event	0.1
has xa quang	seek_grave	-0.04	dna_question	-0.04
has xa son	seek_grave	-0.22	request_recognition	0.22	event	-0.02
has xa tam	seek_grave	0.14	comrade_tip	-0.26	grave_info	0.19	registry	-0.21	event	0.2
has xa tan	seek_grave	-0.2	comrade_tip	-0.06	grave_info	0.37	registry	-0.17	event	0.4
has xa thanh	event	-0.35
has xa thu	seek_grave	-0.12	comrade_tip	0.44	grave_info	-0.4
has xa thuy	comrade_tip	0.11
has xa tien	rumour	0.07	event	-0.1
has xa toi	seek_grave	-0.15	grave_info	-0.08	registry	0.58
has xa trieu	grave_info	0.03	event	-0.13
has xa trung	seek_grave	0.2	grave_info	-0.12	battle_account	-0.05	request_recognition	0.13
has xa van	comrade_tip	0.06	grave_info	-0.16
has xa vinh	seek_grave	0.23	comrade_tip	0.09	grave_info	0.39	battle_account	-0.04
has xa yen	event	0.04
has xac	seek_grave	-0.22	comrade_tip	0.34	grave_info	-0.27	remains_found	-0.23	relics	-0.82	registry	-0.2	battle_account	-0.44	enemy_report	0.84	scam_report	-0.02	rumour	0.26	request_recognition	0.38	not_dead	-0.43	event	0.07
has xac anh	seek_grave	0.04	comrade_tip	-0.12	event	0.43
has xac dinh	seek_grave	0.2
has xac duoc	seek_grave	-0.02	comrade_tip	-0.06	grave_info	0.15	event	0.14
has xac minh	seek_grave	0.14	comrade_tip	-0.32	grave_info	0.08	request_recognition	-0.05
has xac nhan	seek_grave	-0.15	grave_info	-0.05	registry	-0.34	dna_question	0.04	rumour	0.34	request_recognition	0.94	event	-0.07
has xac troi	comrade_tip	-0.09	grave_info	-0.2	battle_account	-0.03	rumour	0.11
has xam	grave_info	0.63	battle_account	-0.36	event	-0.27
has xang	seek_grave	-0.38	comrade_tip	-0.33	remains_found	0.22	registry	-0.01	dna_question	0.1	rumour	0.07	event	0.3
has xanh	comrade_tip	-0.07	grave_info	-0.41	remains_found	0.15	relics	0.25	registry	-0.07	event	0.13
has xat	comrade_tip	0.03	registry	0.01	battle_account	-0.1	not_dead	0.06
has xay	seek_grave	0.01	comrade_tip	-0.57	grave_info	0.42	remains_found	0.02	battle_account	0.36	event	0.13
has xe	seek_grave	0.09	comrade_tip	0.19	grave_info	-0.39	relics	-0.23	registry	-0.33	battle_account	0.33	enemy_report	-0.15	foreign_tip	-0.05	dna_question	-0.38	scam_report	0.14	rumour	0.38	request_recognition	-0.1	not_dead	0.14	event	0.06
has xe anh	comrade_tip	0.38
has xe binh	comrade_tip	0.15	remains_found	0.01
has xe bo	grave_info	-0.25	relics	0.16	rumour	0.01
has xe chay	seek_grave	0.11	comrade_tip	0.34	grave_info	-0.06	battle_account	-0.05	event	-0.48
has xe cho	seek_grave	-0.15	rumour	0.16
has xe o	seek_grave	-0.08	grave_info	0.16
has xe tang	seek_grave	-0.05	comrade_tip	-0.13	grave_info	0.09	relics	-0.12	registry	-0.03	battle_account	0.21	event	0.19
has xe toi	comrade_tip	0.35
has xe ui	comrade_tip	-0.58	battle_account	0.25	event	0.18
has xem	seek_grave	0.33	comrade_tip	-0.68	grave_info	-0.53	remains_found	0.28	registry	0.03	battle_account	-0.27	enemy_report	0.07	dna_question	-0.29	rumour	0.25	request_recognition	0.5	event	0.21
has xem giup	seek_grave	0.22	grave_info	-0.09	rumour	0.11	event	0.38
has xem ho	grave_info	0.18	request_recognition	0.05
has xep	seek_grave	-0.07	comrade_tip	-0.18	grave_info	0.05	remains_found	0.09	relics	-0.2	registry	-0.06	battle_account	-0.13	event	0.79
has xep da	seek_grave	-0.06	grave_info	-0.02	battle_account	-0.1	rumour	0.05	event	0.42
has xet	seek_grave	-0.54	comrade_tip	-0.07	grave_info	-0.13	dna_question	0.5	request_recognition	0.48	event	-0.16
has xet nghiem	grave_info	-0.2	dna_question	0.57
has xi	seek_grave	0.01	comrade_tip	-0.14	grave_info	0.17	remains_found	-0.2	relics	0.16	event	0.08
has xi mang	grave_info	0.24	event	-0.3
has xiem	comrade_tip	0.16	event	-0.01
has xieng	seek_grave	-0.1	grave_info	0.04	relics	0.31
has xieng khoang	comrade_tip	-0.22
has xin	seek_grave	-0.05	comrade_tip	-0.6	grave_info	0.22	remains_found	-0.28	registry	0.03	battle_account	-0.21	enemy_report	0.05	dna_question	-0.04	scam_report	0.05	request_recognition	0.66	not_dead	0.07	event	-0.69
has xin bao	seek_grave	-0.78	grave_info	0.33	rumour	0.11	request_recognition	-0.13	event	0.37
has xin bo	seek_grave	-0.24	comrade_tip	-0.1	relics	0.02	registry	0.26	battle_account	-0.08	event	-0.23
has xin cac	seek_grave	-0.01	grave_info	-0.15	scam_report	0.06
has xin cam	event	-0.1
has xin chao	seek_grave	0.26	grave_info	-0.19	request_recognition	-0.04
has xin cho	seek_grave	0.74	grave_info	-0.38	relics	0.06	event	-0.17
has xin dinh	seek_grave	-0.09	grave_info	-0.26	not_dead	0.16
has xin duoc	request_recognition	0.17
has xin goi	seek_grave	0.01	battle_account	0.16
has xin gui	seek_grave	-0.49	comrade_tip	0.29	grave_info	0.44	enemy_report	0.06
has xin hoi	seek_grave	0.99	comrade_tip	-0.68	grave_info	-0.43	relics	-0.35	registry	-0.23	battle_account	-0.14	dna_question	-0.03	request_recognition	0.68	event	-0.59
has xin ke	seek_grave	-0.09	event	0.23
has xin lien	seek_grave	-0.35	grave_info	0.08	relics	-0.05
has xin loi	seek_grave	0.12	comrade_tip	-0.16	battle_account	0.11	request_recognition	-0.04	event	0.19
has xin nhan	seek_grave	0.02	event	-0.22
has xin noi	comrade_tip	0.35	grave_info	0.11	event	-0.19
has xin phep	grave_info	-0.1	relics	0.12	request_recognition	0.24	event	-0.04
has xin sua	grave_info	0.38	request_recognition	-0.06
has xin tim	seek_grave	0.37	comrade_tip	-0.05
has xin tra	seek_grave	0.4	grave_info	-0.14	rumour	0.09
has xin ve	grave_info	0.02
has xin xac	comrade_tip	0.16	grave_info	-0.25	request_recognition	0.04
has xo	comrade_tip	-0.19	grave_info	0.05	relics	-0.04	request_recognition	0.23
has xoa	grave_info	-0.02	dna_question	0.05	request_recognition	-0.06	not_dead	0.41
has xoai	grave_info	-0.42	rumour	0.08	request_recognition	-0.14	not_dead	0.02	event	-0.25
has xoan	grave_info	0.32	scam_report	0.08
has xoi	seek_grave	-0.23	request_recognition	0.2
has xom	seek_grave	-0.3	comrade_tip	0.14	grave_info	0.5	relics	-0.1	battle_account	0.03	foreign_tip	-0.1	dna_question	-0.19	scam_report	0.1	not_dead	0.05	event	0.06
has xom ben	not_dead	0.01
has xom toi	grave_info	0.13	scam_report	0.07
has xong	seek_grave	-0.14	comrade_tip	0.08	grave_info	-0.02	registry	-0.15	request_recognition	0.07	event	-0.14
has xu	seek_grave	-0.27	dna_question	0.07	event	-0.11
has xua	seek_grave	0.2	comrade_tip	-0.04	grave_info	0.1	remains_found	-0.1	battle_account	-0.43	rumour	0.6	request_recognition	-0.08	not_dead	0.15
has xua la	seek_grave	-0.08	battle_account	-0.04	not_dead	0.04	event	0.26
has xuan	seek_grave	-0.22	comrade_tip	0.25	grave_info	-0.28	remains_found	-0.07	relics	-0.66	registry	-0.06	battle_account	0.38	enemy_report	0.02	foreign_tip	-0.65	dna_question	-0.02	scam_report	-0.27	not_dead	0.12	event	0.07
has xuan bach	seek_grave	-0.19	comrade_tip	0.14	relics	-0.01	registry	0.11	event	-0.12
has xuan dinh	comrade_tip	0.25	grave_info	-0.1	enemy_report	0.02	dna_question	0.02
has xuan loc	seek_grave	0.14	comrade_tip	0.11	grave_info	-0.4	relics	-0.06	registry	0.15	request_recognition	-0.19	event	-0.11
has xuan son	seek_grave	0.11	comrade_tip	-0.08	grave_info	0.33	registry	-0.03	event	-0.08
has xuan truong	comrade_tip	0.17	event	0.16
has xuc	comrade_tip	-0.28	remains_found	0.42	rumour	-0.02	event	0.47
has xung	seek_grave	-0.5	comrade_tip	-0.78	grave_info	-0.05	remains_found	-0.62	registry	-0.09	battle_account	0.01	dna_question	-0.22	scam_report	1.07	rumour	0.2	request_recognition	-0.02	event	-0.15
has xung la	seek_grave	-0.31	scam_report	0.45	event	-0.31
has xung phong	seek_grave	0.19	comrade_tip	-0.35	grave_info	0.06	relics	0.1
has xuong	seek_grave	-0.2	comrade_tip	0.03	grave_info	-0.44	remains_found	1.52	relics	-0.2	registry	-0.38	battle_account	-0.25	enemy_report	-0.62	foreign_tip	-0.47	request_recognition	-0.34	not_dead	-0.11	event	0.26
has xuong chon	comrade_tip	0.07	event	-0.18
has xuong nam	remains_found	0.04
has xuong nguoi	comrade_tip	-0.31	grave_info	-0.4	remains_found	0.45	relics	-0.12	event	0.53
has xuong o	relics	0.1	event	0.09
has xuong ong	seek_grave	-0.27	grave_info	-0.04	remains_found	0.58	relics	-0.52	event	0.45
has xuong song	seek_grave	0.12	comrade_tip	0.02	battle_account	0.01
has xuong vuc	grave_info	0.02	request_recognition	0.12
has xuyen	seek_grave	-0.02	comrade_tip	0.18	grave_info	-0.2	remains_found	-0.22	registry	0.02	battle_account	0.09	foreign_tip	-0.51	rumour	-0.03	request_recognition	-0.39	not_dead	0.25	event	-0.07
has y	seek_grave	-0.18	comrade_tip	0.21	grave_info	-0.07	remains_found	-0.73	relics	0.05	registry	0.29	battle_account	-0.26	dna_question	-0.12	request_recognition	0.03	not_dead	0.05	event	-0.1
has y nguyen	comrade_tip	0.07	relics	0.02
has y si	seek_grave	0.38	comrade_tip	0.26	grave_info	-0.36	battle_account	-0.09	event	0.09
has y ta	seek_grave	-0.28	comrade_tip	0.37	grave_info	-0.71	remains_found	-0.16	registry	0.13	battle_account	0.14	enemy_report	-0.08	foreign_tip	-0.07	request_recognition	-0.24	event	0.15
has y te	comrade_tip	-0.33	grave_info	0.36
has y yen	comrade_tip	0.04	grave_info	-0.4	request_recognition	-0.01	not_dead	0.01
has ya	seek_grave	-0.28	comrade_tip	0.19	registry	-0.02	enemy_report	0.38	event	0.18
has year	seek_grave	0.19	grave_info	0.21	foreign_tip	-0.05	not_dead	0.05	event	-0.25
has years	seek_grave	-0.46	grave_info	0.04	registry	0.04	request_recognition	0.03	event	0.02
has yen	seek_grave	0.18	comrade_tip	0.2	grave_info	-0.14	registry	0.13	battle_account	-0.08	foreign_tip	-0.19	rumour	-0.09	request_recognition	-0.04	event	-0.51
has yen dinh	comrade_tip	-0.33	grave_info	0.09
has yen dung	battle_account	-0.04	event	-0.11
has yen ha	seek_grave	-0.03	event	-0.14
has yen mo	comrade_tip	0.07
has yen nam	seek_grave	0.21	grave_info	-0.33	event	-0.3
has yen nghi	seek_grave	-0.29	grave_info	0.63	request_recognition	0.09
has yen ngua	seek_grave	-0.26	grave_info	0.36	battle_account	-0.06
has yen phong	grave_info	-0.16
has yen thanh	seek_grave	0.08	comrade_tip	0.25	battle_account	-0.01	event	-0.12
has yen the	seek_grave	-0.11	event	0.03
has yen tu	comrade_tip	0.13	remains_found	0.1
has yeu	comrade_tip	0.03	registry	0.2	battle_account	0.15	dna_question	0.08
has yeu lam	grave_info	-0.1	dna_question	0.2
has you	grave_info	-0.56	remains_found	-0.01	registry	-0.08	enemy_report	0.43	foreign_tip	0.09	dna_question	0.28	event	0.07
has young	seek_grave	-0.22	foreign_tip	0.13	event	0.41
has your	comrade_tip	-0.13	grave_info	-0.23	battle_account	0.18	enemy_report	0.06	rumour	-0.02	request_recognition	0.04	not_dead	0.06
has zalo	seek_grave	-0.01	grave_info	-0.25	foreign_tip	0.16	scam_report	0.32
kin 0	seek_grave	-1.31	comrade_tip	0.55	grave_info	-0.03	remains_found	0.24	relics	-0.32	registry	0.53	battle_account	-0.18	foreign_tip	-0.16	dna_question	-0.76	scam_report	-0.95	rumour	0.26	request_recognition	-0.64	not_dead	-0.02	event	0.43
kin 1	seek_grave	0.28	comrade_tip	-0.49	grave_info	-0.15	remains_found	-0.23	relics	-0.3	registry	-0.39	enemy_report	-0.18	dna_question	-0.47	scam_report	-0.19	rumour	-0.34	not_dead	-0.04
kin 2	seek_grave	0.3	comrade_tip	-0.63	grave_info	-0.32	remains_found	-0.61	registry	-0.42	battle_account	-0.19	enemy_report	-0.41	dna_question	0.16	scam_report	0.33	rumour	-0.45	not_dead	-0.08	event	-0.69
kin few	seek_grave	0.5	comrade_tip	-0.61	grave_info	-0.21	remains_found	-0.19	relics	0.15	registry	-0.86	foreign_tip	-0.12	dna_question	0.1	scam_report	0.17	rumour	-0.89	not_dead	-0.36	event	-0.41
kin many	seek_grave	-0.09	comrade_tip	-0.02	relics	0.06	request_recognition	0.11	event	-0.23
length 0	seek_grave	1.07	comrade_tip	0.24	grave_info	-0.56	remains_found	-0.66	relics	-0.14	registry	-0.52	battle_account	-0.62	enemy_report	-0.58	foreign_tip	-0.86	dna_question	-0.43	scam_report	-0.21	rumour	-1.28	request_recognition	-0.4	not_dead	-0.53	event	-0.95
length 1	seek_grave	0.37	comrade_tip	-0.05	grave_info	-0.78	remains_found	-0.13	relics	-0.17	registry	-0.24	battle_account	-0.44	foreign_tip	-0.08	dna_question	0.02	scam_report	-0.19	rumour	0.62	request_recognition	-0.06	not_dead	-0.77	event	-0.26
length 2	seek_grave	-0.35	comrade_tip	-0.25	grave_info	0.08	remains_found	0.23	relics	-0.14	registry	0.21	battle_account	-0.24	scam_report	0.1	rumour	-0.03	request_recognition	-0.19	not_dead	0.17
length 3	seek_grave	0.01	comrade_tip	-0.32	grave_info	0.08	remains_found	-0.32	relics	0.01	registry	-0.04	battle_account	0.16	enemy_report	-0.17	foreign_tip	-0.22	dna_question	-0.23	scam_report	-0.17	rumour	-1.1	not_dead	-0.06	event	-0.01
length 4	seek_grave	-0.22	comrade_tip	-0.27	registry	-0.22	battle_account	0.01	request_recognition	0.27	event	0.42
length 5	seek_grave	-0.8	comrade_tip	0.23	grave_info	-0.15	relics	0.09	battle_account	-0.03	foreign_tip	0.43	event	-0.2
length 6	seek_grave	-0.01	comrade_tip	0.3	registry	0.09	foreign_tip	0.06	event	0.16
people 0	seek_grave	-0.32	comrade_tip	-1.15	grave_info	-0.51	remains_found	-0.18	relics	-0.52	registry	-0.46	battle_account	-0.11	enemy_report	-0.04	foreign_tip	0.54	dna_question	-0.19	scam_report	0.1	request_recognition	-0.29	not_dead	-0.49	event	0.59
people 1	seek_grave	0.09	comrade_tip	-0.84	grave_info	-0.04	remains_found	-0.13	registry	-1.09	battle_account	-0.46	enemy_report	-0.09	foreign_tip	0.14	scam_report	-0.41	rumour	0.2	request_recognition	-0.16	not_dead	-0.46
people 2	seek_grave	0.14	comrade_tip	-0.25	remains_found	0.35	relics	-0.07	registry	-0.64	battle_account	-0.41	enemy_report	0.09	foreign_tip	-0.36	dna_question	-0.27	rumour	-0.81	request_recognition	-0.03	not_dead	-0.01	event	-0.27
people few	seek_grave	-0.02	grave_info	0.04	relics	0.16	battle_account	-0.03	foreign_tip	-0.62	dna_question	-0.14	scam_report	-0.07	rumour	-0.11	request_recognition	0.12	not_dead	0.13	event	-0.33
people many	seek_grave	0.03	comrade_tip	0.43	grave_info	-0.54	remains_found	-0.62	relics	-0.26	registry	0.83	battle_account	0.18	enemy_report	-0.35	foreign_tip	-0.29	dna_question	0.22	scam_report	-0.02	rumour	-0.27	request_recognition	-0.23	not_dead	-0.29	event	-0.18
phones 0	seek_grave	-0.21	comrade_tip	-0.06	grave_info	-0.09	remains_found	-0.88	relics	-0.23	registry	0.11	foreign_tip	-0.07	dna_question	-0.06	scam_report	-1.38	request_recognition	-0.02	event	-0.1
phones 1	seek_grave	0.31	comrade_tip	-0.44	grave_info	-0.52	remains_found	0.18	relics	-0.32	registry	-0.55	battle_account	-1.34	enemy_report	-0.69	foreign_tip	-0.28	dna_question	-0.49	scam_report	0.33	rumour	-1.22	request_recognition	-0.61	not_dead	-1.26	event	-0.05
phones 2	scam_report	0.06
questions 0	comrade_tip	-0.08	grave_info	-0.09	remains_found	0.02	relics	-0.47	registry	-0.21	battle_account	-0.12	enemy_report	-0.12	foreign_tip	-0.1	dna_question	-1.68	scam_report	-0.4	rumour	-0.38	request_recognition	-0.86	not_dead	-0.38	event	0.26
questions 1	seek_grave	0.28	comrade_tip	-0.37	grave_info	-0.83	remains_found	-1.32	relics	0.13	registry	0.13	battle_account	-1	enemy_report	-0.18	foreign_tip	-0.59	dna_question	0.22	rumour	-0.25	request_recognition	0.55	not_dead	-0.43	event	-1.13
questions 2	seek_grave	-0.28	relics	-0.18	enemy_report	-0.02	dna_question	0.66	request_recognition	-0.33	event	-0.42
says:again	seek_grave	-0.08	comrade_tip	0.06	grave_info	-0.2	remains_found	-0.1	relics	-0.19	registry	-0.18	battle_account	0.2	enemy_report	-0.39	foreign_tip	0.29	dna_question	-0.36	scam_report	-0.3	rumour	0.06	request_recognition	-0.33	not_dead	0.03
says:aka	seek_grave	0.99	comrade_tip	-0.24	grave_info	-0.13	remains_found	-0.06	relics	-0.05	registry	-0.3	battle_account	-0.08	enemy_report	-0.08	scam_report	0.08	rumour	-0.44	request_recognition	-0.16	event	0.16
says:alive	seek_grave	-0.33	comrade_tip	0.19	grave_info	-0.28	remains_found	-0.82	relics	-0.12	registry	0.26	battle_account	-0.06	foreign_tip	0.08	dna_question	0.06	scam_report	-0.79	rumour	-0.3	request_recognition	0.57	not_dead	0.84	event	0.01
says:at	seek_grave	-0.38	comrade_tip	-0.19	grave_info	0.13	remains_found	-0.21	relics	-0.2	registry	-0.2	battle_account	-0.26	enemy_report	-0.13	foreign_tip	-0.1	dna_question	-0.34	scam_report	-0.35	rumour	-0.01	request_recognition	-0.31	not_dead	-0.35	event	0.2
says:battle	comrade_tip	0.21	grave_info	-0.11	registry	-0.75	battle_account	0.67	enemy_report	0.55	foreign_tip	-0.29	scam_report	-0.64	rumour	-0.35	request_recognition	-0.04	not_dead	-0.43	event	0.31
says:born	seek_grave	0.92	comrade_tip	-0.6	grave_info	-0.26	remains_found	-0.68	relics	0.02	registry	-0.6	battle_account	-0.7	enemy_report	-0.14	foreign_tip	-0.39	dna_question	0.04	scam_report	-0.86	rumour	-0.22	not_dead	-0.83	event	-0.71
says:bury	seek_grave	-0.08	comrade_tip	0.3	grave_info	0.11	remains_found	-0.97	relics	-0.86	registry	-0.1	battle_account	-0.13	enemy_report	0.24	foreign_tip	0.72	dna_question	-0.36	scam_report	-1.14	rumour	0.17	request_recognition	-0.37	not_dead	-0.85	event	0.19
says:capture	seek_grave	-0.24	comrade_tip	0.03	relics	-0.24	registry	0.2	battle_account	-0.51	enemy_report	1.41	foreign_tip	-0.16	scam_report	0.26	rumour	-0.29	request_recognition	-0.3	event	0.11
says:contact	seek_grave	0.07	comrade_tip	0.31	grave_info	-0.19	remains_found	0.25	relics	-0.04	registry	-0.63	battle_account	-0.32	enemy_report	-0.34	foreign_tip	0.17	scam_report	0.32	rumour	-0.51	request_recognition	-0.37	not_dead	-0.06	event	-0.26
says:died	seek_grave	-0.22	comrade_tip	-0.48	grave_info	0.06	remains_found	-0.26	relics	-0.17	registry	0.25	foreign_tip	-0.28	dna_question	-0.04	scam_report	0.05	rumour	-0.21	request_recognition	-0.3	event	-0.3
says:enlist	seek_grave	1.07	comrade_tip	-0.38	grave_info	-0.6	remains_found	-0.43	relics	0.08	registry	-0.29	battle_account	-0.35	enemy_report	-0.38	foreign_tip	-0.48	dna_question	-0.06	scam_report	-0.8	rumour	-0.71	request_recognition	0.13	not_dead	-0.7	event	-1.16
says:fall	seek_grave	0.02	comrade_tip	-0.33	grave_info	-0.44	remains_found	-0.35	relics	-0.34	registry	-0.16	battle_account	-0.48	enemy_report	-0.4	foreign_tip	-0.35	dna_question	-0.46	scam_report	-0.38	rumour	-0.58	request_recognition	-0.44	not_dead	-0.64	event	-0.15
says:fell	seek_grave	0.22	comrade_tip	0.15	grave_info	-0.28	remains_found	-1.19	relics	0.19	registry	0.22	battle_account	-0.11	enemy_report	-0.1	foreign_tip	-0.46	scam_report	-0.08	rumour	-0.23	request_recognition	-0.15	not_dead	-0.07	event	-0.68
says:gio	seek_grave	0.31	comrade_tip	-0.51	grave_info	0.06	relics	-0.44	battle_account	-0.02	enemy_report	-0.04	scam_report	-0.22	rumour	-0.01	request_recognition	0.29	not_dead	0.53	event	-0.39
says:grave	seek_grave	0.3	comrade_tip	-0.41	grave_info	0.7	remains_found	-0.42	relics	-0.45	registry	-0.15	battle_account	-0.69	enemy_report	-0.53	dna_question	-0.03	scam_report	-0.09	rumour	0.04	request_recognition	-0.64	not_dead	-0.13	event	-0.09
says:home	seek_grave	0.02	grave_info	0.02	remains_found	-0.08	relics	-0.23	registry	-0.16	battle_account	-0.42	enemy_report	-0.18	dna_question	-0.25	scam_report	-0.03	rumour	0.08	request_recognition	-0.17	not_dead	-0.36	event	-0.12
says:hurt	seek_grave	-0.15	comrade_tip	-0.26	remains_found	-0.31	relics	-0.28	registry	0.03	battle_account	0.32	foreign_tip	0.19	rumour	-0.19	request_recognition	-0.35	not_dead	0.61
says:joined	seek_grave	0.53	comrade_tip	-0.21	grave_info	-0.97	remains_found	-0.41	relics	-0.53	registry	-0.28	enemy_report	-0.15	foreign_tip	-0.17	scam_report	-0.41	rumour	-0.3	request_recognition	0.09	not_dead	-0.35	event	-0.83
says:kin	grave_info	-0.05	registry	-0.02	battle_account	-0.23	enemy_report	-0.57	foreign_tip	-0.12	dna_question	0.35	scam_report	0.56	rumour	-0.18	request_recognition	0.35	not_dead	-0.36	event	-0.04
says:laid	seek_grave	-0.01	comrade_tip	0.32	grave_info	0.44	registry	-0.29	enemy_report	-0.16	request_recognition	-0.54	event	0.33
says:last	seek_grave	-0.77	comrade_tip	0.48	grave_info	-0.37	relics	0.44	enemy_report	0.35	foreign_tip	-0.41	event	-0.73
says:letter	seek_grave	-0.12	comrade_tip	-0.43	grave_info	-0.54	remains_found	0.13	relics	1.19	registry	0.24	battle_account	-0.26	foreign_tip	0.22	dna_question	-0.29	scam_report	-0.1	rumour	-1.2	request_recognition	-0.2	not_dead	-0.32	event	0.06
says:level	comrade_tip	-0.1	remains_found	0.36	relics	-0.38	registry	0.14	battle_account	-0.17	enemy_report	-0.09	foreign_tip	-0.29	dna_question	-0.12	scam_report	-0.96	rumour	-0.19	request_recognition	0.17	not_dead	0.04	event	0.04
says:link	seek_grave	0.13	comrade_tip	-0.38	grave_info	-0.25	relics	0.18	registry	0.12	battle_account	-0.51	foreign_tip	0.13	dna_question	0.14	scam_report	-0.05	rumour	0.3	request_recognition	-0.35	not_dead	-0.34	event	0.15
says:martyr	seek_grave	-0.07	comrade_tip	-0.86	remains_found	-0.36	relics	-0.24	registry	-0.07	battle_account	-0.89	enemy_report	-0.96	foreign_tip	-0.74	dna_question	0.21	request_recognition	0.36	event	-0.67
says:mine	seek_grave	-0.53	comrade_tip	0.2	battle_account	-0.26	enemy_report	-0.14	foreign_tip	0.04	dna_question	-0.15	scam_report	0.33	rumour	-0.46	request_recognition	-0.02	not_dead	-0.1
says:moved	seek_grave	-0.59	comrade_tip	-0.33	remains_found	0.38	relics	0.37	registry	0.25	battle_account	-0.06	enemy_report	-0.34	foreign_tip	-0.42	dna_question	0.18	scam_report	-0.25	rumour	-0.94	event	0.02
says:naming	comrade_tip	-0.27	grave_info	0.14	remains_found	-0.42	relics	-0.07	registry	0.24	enemy_report	-0.18	foreign_tip	0.62	rumour	0.2	request_recognition	-0.25	not_dead	0.54	event	-0.01
says:notice	seek_grave	0.42	comrade_tip	-0.31	grave_info	-0.55	remains_found	-0.22	relics	-0.01	registry	-0.54	battle_account	-0.29	enemy_report	-0.12	foreign_tip	-0.7	dna_question	-0.25	rumour	-0.62	request_recognition	0.73	not_dead	0.6	event	-0.34
says:office	seek_grave	-0.41	comrade_tip	0.07	remains_found	0.5	relics	-0.43	registry	-0.04	battle_account	-0.29	enemy_report	-0.05	foreign_tip	0.14	dna_question	0.15	scam_report	0.84	request_recognition	-0.05	event	0.03
says:pet	seek_grave	-0.07	comrade_tip	0.42	grave_info	0.12	remains_found	0.58	relics	0.61	registry	-0.43	battle_account	-0.48	enemy_report	-0.58	foreign_tip	0.31	dna_question	-0.35	scam_report	-0.08	rumour	0.14	request_recognition	0.16	not_dead	-0.15	event	-0.06
says:post	seek_grave	0.23	comrade_tip	0.4	grave_info	-0.17	remains_found	-0.54	relics	-0.15	battle_account	0.38	foreign_tip	-0.43	dna_question	-0.75	scam_report	-1.03	rumour	-0.42	request_recognition	-0.04	not_dead	-0.67	event	-0.44
says:rank	seek_grave	-0.19	comrade_tip	-0.37	remains_found	-0.38	relics	-0.56	registry	0.14	enemy_report	0.43	foreign_tip	0.97	dna_question	-0.33	scam_report	0.08	rumour	-0.18	request_recognition	-0.49	not_dead	-0.16	event	0.12
says:rests	seek_grave	0.16	grave_info	-0.19	remains_found	-0.01	relics	-0.09	battle_account	-0.51	enemy_report	0.27	dna_question	-0.15	request_recognition	0.1	event	-0.34
says:returned	seek_grave	-0.52	grave_info	-0.13	relics	-0.32	battle_account	0.05	scam_report	-0.14	not_dead	1.26	event	-0.1
says:self	seek_grave	-0.17	comrade_tip	0.39	remains_found	-0.28	relics	-0.09	registry	-0.4	enemy_report	-0.5	foreign_tip	-0.06	dna_question	0.32	rumour	-0.68	request_recognition	-0.08	event	-0.21
says:site	seek_grave	0.06	comrade_tip	0.27	grave_info	-0.15	relics	-0.09	registry	-0.16	enemy_report	-0.08	foreign_tip	0.19	dna_question	-0.33	scam_report	-0.54	rumour	0.2	request_recognition	-0.14	not_dead	-0.22	event	0.13
says:stop	comrade_tip	-0.34	grave_info	-0.24	remains_found	-0.22	relics	-0.25	battle_account	-0.38	enemy_report	-0.31	foreign_tip	-0.38	dna_question	-0.35	scam_report	-0.61	rumour	-0.43	request_recognition	-0.47	not_dead	-0.63	event	-0.13
says:tells	seek_grave	-0.31	comrade_tip	0.16	remains_found	0.09	relics	0.03	registry	-0.21	battle_account	-0.13	enemy_report	-0.17	foreign_tip	-0.44	dna_question	-0.21	scam_report	0.4	rumour	0.01	not_dead	-0.54	event	-0.07
says:thing	seek_grave	0.09	comrade_tip	-0.07	grave_info	0.36	remains_found	-0.1	relics	-0.07	registry	0.09	battle_account	-0.25	enemy_report	-0.58	foreign_tip	0.05	dna_question	-0.46	scam_report	-0.56	rumour	-0.03	request_recognition	0.26	not_dead	-0.42	event	0.07
says:title	seek_grave	-0.01	comrade_tip	0.2	grave_info	0.2	remains_found	-0.49	relics	-0.08	registry	-0.5	battle_account	-0.16	enemy_report	-0.28	foreign_tip	-0.5	scam_report	-0.12	rumour	-0.14	request_recognition	-0.33	not_dead	-0.28	event	-0.3
says:truename	seek_grave	0.18	comrade_tip	0.71	remains_found	-0.15	relics	-0.18	battle_account	-0.35	foreign_tip	-0.39	dna_question	-0.15	rumour	-0.03	event	-0.83
text:abroad	seek_grave	-0.35	comrade_tip	-0.65	grave_info	-0.04	relics	0.02	foreign_tip	0.54	dna_question	0.04	scam_report	0.16	request_recognition	-0.19	not_dead	-0.02	event	0.14
text:battle	seek_grave	-0.12	comrade_tip	-0.34	battle_account	0.64	request_recognition	-0.14	not_dead	0.01	event	0.55
text:benefit	seek_grave	-0.27	comrade_tip	-0.18	grave_info	0.08	battle_account	-0.16	request_recognition	1.19	event	-0.38
text:by_comrade	seek_grave	-0.78	comrade_tip	0.82	grave_info	-0.6	remains_found	-0.35	relics	-0.1	registry	-0.34	battle_account	-0.06	enemy_report	-0.44	foreign_tip	0.11	rumour	-0.47	request_recognition	0.17	event	-0.48
text:by_finder	seek_grave	0.02	comrade_tip	-0.41	grave_info	-0.82	remains_found	0.32	relics	0.68	registry	-0.54	battle_account	-0.03	enemy_report	-0.1	scam_report	-0.55	rumour	-0.34	request_recognition	-0.03	not_dead	-0.23	event	0.74
text:by_foreign	grave_info	-0.61	registry	-0.1	enemy_report	-0.13	foreign_tip	0.32	dna_question	-0.12	scam_report	-0.02	request_recognition	-0.11	not_dead	-0.02	event	0.09
text:by_keeper	seek_grave	-0.37	comrade_tip	-0.19	grave_info	0.3	registry	-0.1	dna_question	0.07	scam_report	-0.02	request_recognition	-0.04	event	0.12
text:by_official	seek_grave	-0.2	comrade_tip	-0.45	grave_info	0.45	remains_found	-0.16	relics	0.02	battle_account	-0.19	foreign_tip	-0.13	dna_question	-0.01	rumour	-0.16	request_recognition	0.06	not_dead	-0.11	event	-0.11
text:by_resident	seek_grave	0.37	comrade_tip	-0.15	grave_info	0.16	remains_found	-0.4	relics	0.04	registry	-0.38	battle_account	0.07	enemy_report	-0.33	foreign_tip	-0.02	dna_question	0.11	scam_report	0.47	request_recognition	-0.69	not_dead	-0.06
text:by_volunteer	seek_grave	-0.51	grave_info	0.2	registry	0.15	battle_account	-0.13	enemy_report	0.37	dna_question	0.01	event	0.32
text:dna	seek_grave	-1.75	comrade_tip	-0.56	grave_info	-0.53	remains_found	-0.08	relics	-0.65	registry	-0.37	dna_question	2.24	scam_report	-0.09	request_recognition	-0.64	not_dead	-0.17	event	-0.12
text:enemy	seek_grave	-0.56	comrade_tip	-0.39	grave_info	-0.15	remains_found	0.2	relics	-0.65	registry	0.5	battle_account	-0.03	enemy_report	0.83	foreign_tip	-0.4	dna_question	-0.05	event	0.51
text:found	seek_grave	-0.08	comrade_tip	-0.72	grave_info	-0.19	remains_found	1.28	relics	0.09	registry	0.08	enemy_report	-0.01	foreign_tip	-0.63	scam_report	0.01	rumour	-0.11	request_recognition	-0.18	event	0.94
text:give_back	seek_grave	-0.95	grave_info	-0.03	remains_found	-1.06	relics	1.15	battle_account	0.29	foreign_tip	0.1	dna_question	-0.55	request_recognition	-0.4	not_dead	0.25	event	-0.21
text:grave	seek_grave	-0.25	comrade_tip	-0.1	grave_info	1.03	remains_found	-0.57	relics	-0.23	registry	0.1	battle_account	-0.06	enemy_report	-0.23	foreign_tip	-0.29	scam_report	0.03	rumour	-0.36	request_recognition	-0.03	not_dead	-0.23	event	0.05
text:hearsay	seek_grave	0.52	comrade_tip	0.1	grave_info	-0.33	remains_found	-0.32	relics	-0.42	registry	-0.5	battle_account	0.13	enemy_report	0.23	dna_question	-0.32	scam_report	-0.05	rumour	0.86	request_recognition	-0.52	event	0.35
text:informs	seek_grave	-0.33	comrade_tip	0.37	event	-0.04
text:list	seek_grave	-0.09	comrade_tip	-0.4	grave_info	0.02	remains_found	-0.15	relics	0.07	registry	0.44	battle_account	-0.09	dna_question	-0.39	not_dead	0.43
text:mass	comrade_tip	-0.23	grave_info	-0.32	remains_found	-0.11	registry	-0.23	enemy_report	0.7	not_dead	-0.02	event	1.61
text:of_foreign	seek_grave	-0.28	relics	-0.14	battle_account	-0.03	dna_question	-0.59	rumour	-0.19	request_recognition	-0.32	event	0.18
text:recognition	seek_grave	-0.24	grave_info	-0.54	request_recognition	0.73	event	-0.25
text:relics	seek_grave	-0.72	comrade_tip	-0.81	grave_info	-0.7	remains_found	0.22	relics	1.62	registry	-0.1	battle_account	-0.58	enemy_report	-0.26	dna_question	-0.24	scam_report	-0.21	rumour	-0.55	request_recognition	-0.24	not_dead	-0.29
text:research	comrade_tip	-0.04	relics	0.52	registry	-0.07	battle_account	0.01	enemy_report	0.64	foreign_tip	-0.97	event	-0.25
text:rumoured	seek_grave	-0.44	grave_info	-0.18	dna_question	-0.07	rumour	0.63
text:scam	seek_grave	-0.78	comrade_tip	-0.05	grave_info	-0.35	remains_found	-0.36	dna_question	-0.11	scam_report	1.09	rumour	-0.33	event	-0.64
text:seek	seek_grave	0.65	comrade_tip	-0.32	grave_info	-0.45	remains_found	-0.04	relics	-0.78	registry	-0.26	battle_account	-0.73	enemy_report	-0.45	foreign_tip	-0.68	dna_question	-0.54	rumour	-0.5	request_recognition	-0.95	not_dead	0.61	event	-0.54
text:sought	seek_grave	0.71	comrade_tip	-0.18	grave_info	-0.82	remains_found	-0.08	relics	-0.3	registry	-0.45	foreign_tip	-0.02	dna_question	-0.3	scam_report	0.07	rumour	-0.06	not_dead	-0.09
text:stone	seek_grave	-0.49	comrade_tip	-0.67	grave_info	0.79	remains_found	-0.59	relics	-0.51	rumour	0.07	request_recognition	-0.78	not_dead	0.29	event	0.34
titled 0	seek_grave	-0.31	comrade_tip	-0.25	grave_info	-0.59	remains_found	-0.17	relics	-0.12	registry	0.17	battle_account	-0.28	enemy_report	-0.15	foreign_tip	-0.11	dna_question	-0.63	scam_report	-0.6	rumour	-0.27	request_recognition	0.09	not_dead	-0.19
titled 1	seek_grave	0.73	remains_found	-0.12	relics	-0.41	registry	-1.48	battle_account	-0.28	enemy_report	-0.46	foreign_tip	-0.5	dna_question	0.04	scam_report	0.04	rumour	-0.59	request_recognition	-0.95	not_dead	-0.89	event	-0.82
titled 2	comrade_tip	-0.2	grave_info	0.7	registry	-0.15	request_recognition	-0.41	event	0.13
units 0	seek_grave	-0.18	comrade_tip	-0.86	grave_info	0.05	remains_found	-0.04	relics	-0.02	registry	-0.03	battle_account	-0.15	enemy_report	-1.09	foreign_tip	0.28	scam_report	0.13	rumour	0.01	request_recognition	0.2	not_dead	-0.12	event	0.05
units 1	seek_grave	0.26	comrade_tip	0.12	grave_info	-0.22	relics	-0.21	registry	-0.42	battle_account	-0.34	enemy_report	0.22	foreign_tip	-0.72	dna_question	-0.49	scam_report	-0.66	rumour	-0.84	request_recognition	-0.66	not_dead	-0.25	event	-0.23
units 2	seek_grave	-0.05	comrade_tip	0.22	grave_info	-0.43	remains_found	-0.31	foreign_tip	-0.52	scam_report	-0.12	rumour	-0.34	request_recognition	-0.89	not_dead	-0.08
units few	seek_grave	-0.17	comrade_tip	-0.09	grave_info	-0.66	relics	-0.01	registry	0.43	battle_account	-0.02	event	-0.27""")
