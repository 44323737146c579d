"""What each piece of evidence about texts is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""	comrade_tip	-0.45	grave_info	-0.63	remains_found	-0.38	relics	-0.33	registry	-0.34	battle_account	-0.5	enemy_report	-0.39	foreign_tip	-0.39	dna_question	-0.43	scam_report	-0.38	rumour	-0.51	request_recognition	-0.45	not_dead	-0.52	event	-0.35
begins with 02	grave_info	-0.06	remains_found	0.08
begins with 1	comrade_tip	0.06	grave_info	-0.12	remains_found	-0.2	relics	0.3	battle_account	-0.09	enemy_report	0.05	foreign_tip	-0.06	dna_question	-0.06	rumour	-0.15	request_recognition	-0.11	not_dead	0.08	event	-0.18
begins with 10	comrade_tip	-0.13	grave_info	0.07	relics	-0.06	enemy_report	0.06	event	-0.15	seek_grave	0.1
begins with 10b	comrade_tip	0.15	seek_grave	-0.06
begins with 11	comrade_tip	-0.09	grave_info	-0.19	remains_found	0.08	battle_account	0.15	foreign_tip	-0.1	request_recognition	-0.06	event	0.08	seek_grave	0.1
begins with 12	comrade_tip	0.09	registry	0.13	battle_account	0.15	rumour	-0.07	event	0.26	seek_grave	-0.17
begins with 13	comrade_tip	-0.12	grave_info	-0.06	relics	-0.05	registry	0.06	battle_account	0.08	foreign_tip	0.07	event	-0.08
begins with 14	comrade_tip	-0.08	grave_info	0.07	remains_found	0.09	enemy_report	0.08	rumour	-0.05	request_recognition	0.06	event	0.12	seek_grave	-0.21
begins with 15	comrade_tip	-0.12	registry	0.06	battle_account	0.12	event	0.14
begins with 16	event	0.07	seek_grave	0.05
begins with 17	comrade_tip	-0.14	grave_info	0.05	registry	-0.06	battle_account	0.22	foreign_tip	0.07	seek_grave	0.09
begins with 18	comrade_tip	-0.11	grave_info	0.06	remains_found	-0.06	battle_account	0.05	enemy_report	0.07	event	-0.13	seek_grave	0.08
begins with 19	grave_info	-0.1	remains_found	0.07	relics	-0.05	registry	-0.05	battle_account	0.1	event	0.11	seek_grave	0.08
begins with 1947	comrade_tip	-0.07	grave_info	0.05	relics	-0.05	event	0.06	seek_grave	-0.05
begins with 1948	grave_info	-0.06
begins with 1950	comrade_tip	-0.05	grave_info	0.08	battle_account	0.05	foreign_tip	0.06	request_recognition	0.1	event	0.05
begins with 1951	comrade_tip	-0.08	grave_info	0.06	registry	-0.06	foreign_tip	0.06	event	-0.12
begins with 1952	grave_info	-0.05	event	0.06	seek_grave	-0.05
begins with 1953	comrade_tip	0.06	request_recognition	-0.05	event	0.06	seek_grave	0.07
begins with 1954	grave_info	-0.08	event	-0.09	seek_grave	0.11
begins with 1955	grave_info	0.06	seek_grave	0.07
begins with 1960	event	-0.06
begins with 1964	seek_grave	-0.08
begins with 1965	grave_info	0.06	registry	0.06	event	0.05	seek_grave	-0.12
begins with 1966	comrade_tip	-0.15	grave_info	0.12	registry	0.06	battle_account	0.15
begins with 1967	comrade_tip	-0.08	grave_info	-0.09	relics	-0.08	battle_account	0.14	foreign_tip	0.09	event	0.21
begins with 1968	grave_info	-0.07	registry	-0.06	foreign_tip	0.11	request_recognition	0.1	seek_grave	-0.05
begins with 1969	comrade_tip	-0.15	grave_info	-0.13	battle_account	0.11	foreign_tip	0.06	dna_question	0.05	event	-0.11
begins with 1970	grave_info	-0.11	relics	-0.05	enemy_report	0.05	foreign_tip	0.06	not_dead	0.05	seek_grave	0.05
begins with 1971	grave_info	-0.06	relics	0.06	battle_account	-0.06	enemy_report	0.08
begins with 1972	comrade_tip	-0.1	grave_info	0.11	foreign_tip	-0.07	event	-0.16	seek_grave	0.07
begins with 1973	event	0.09
begins with 1974	comrade_tip	-0.18	battle_account	0.1	seek_grave	0.05
begins with 1975	comrade_tip	0.09	grave_info	-0.1	battle_account	0.05
begins with 1978	comrade_tip	0.08	foreign_tip	0.06	event	0.07
begins with 1979	comrade_tip	0.09	registry	-0.05	battle_account	0.12	rumour	0.06	seek_grave	-0.09
begins with 1984	comrade_tip	-0.06	grave_info	-0.06	registry	-0.05	battle_account	0.14	event	0.05	seek_grave	-0.07
begins with 1st	enemy_report	0.06	event	0.09	seek_grave	-0.05
begins with 2	comrade_tip	-0.26	grave_info	-0.2	relics	-0.14	registry	0.08	battle_account	0.2	request_recognition	-0.09	not_dead	-0.06	event	0.05	seek_grave	0.06
begins with 20	comrade_tip	-0.23	grave_info	0.37	relics	-0.05	battle_account	0.09	foreign_tip	-0.05	rumour	-0.06
begins with 2024	remains_found	0.14	event	0.05
begins with 21	comrade_tip	-0.08	grave_info	-0.05	relics	-0.05	battle_account	0.09	enemy_report	0.09	event	0.14	seek_grave	-0.09
begins with 22	grave_info	-0.14	remains_found	-0.07	battle_account	0.16	foreign_tip	-0.09	seek_grave	0.17
begins with 23	comrade_tip	-0.13	grave_info	-0.07	event	0.07
begins with 24	grave_info	-0.05	event	0.08
begins with 25	comrade_tip	0.07	grave_info	-0.12	enemy_report	0.15
begins with 26	grave_info	-0.1	battle_account	0.14	seek_grave	0.05
begins with 27	comrade_tip	0.06	grave_info	-0.09	seek_grave	0.27
begins with 28	comrade_tip	-0.15	grave_info	-0.06	battle_account	0.11	enemy_report	0.12	seek_grave	0.08
begins with 29	comrade_tip	-0.13	grave_info	-0.07	battle_account	0.16	event	0.15
begins with 3	comrade_tip	0.07	grave_info	-0.11	remains_found	0.05	relics	-0.1	registry	0.24	rumour	-0.08	not_dead	-0.1	event	-0.05	seek_grave	-0.05
begins with 30	comrade_tip	-0.09	grave_info	0.07	battle_account	0.05
begins with 31	grave_info	-0.05
begins with 4	grave_info	-0.18	relics	-0.14	registry	0.14	battle_account	0.13	enemy_report	-0.08	foreign_tip	0.08	scam_report	-0.06	rumour	-0.07	event	0.16	seek_grave	0.07
begins with 40	foreign_tip	0.05	event	-0.06
begins with 41	comrade_tip	-0.09	grave_info	0.05	event	-0.05
begins with 44	comrade_tip	-0.06	grave_info	0.08
begins with 5	comrade_tip	0.1	grave_info	0.07	remains_found	-0.09	battle_account	-0.07	enemy_report	-0.05	dna_question	-0.09	scam_report	0.06	rumour	-0.14	request_recognition	0.05	event	0.17	seek_grave	-0.06
begins with 515	scam_report	0.08
begins with 52	comrade_tip	0.09	grave_info	-0.05	relics	0.07	battle_account	0.06	event	0.11	seek_grave	-0.05
begins with 559	comrade_tip	-0.07	relics	0.06
begins with 6	comrade_tip	-0.28	grave_info	0.1	relics	-0.09	battle_account	0.29	scam_report	-0.06	rumour	-0.08	request_recognition	0.06	event	0.19	seek_grave	-0.17
begins with 61	event	0.07	seek_grave	-0.07
begins with 65	grave_info	-0.06
begins with 67	grave_info	-0.07	foreign_tip	0.07	dna_question	0.05
begins with 68	comrade_tip	0.13	grave_info	-0.06	enemy_report	0.08	event	0.12	seek_grave	-0.05
begins with 69	comrade_tip	0.07	grave_info	-0.05	enemy_report	0.08	event	0.07	seek_grave	-0.05
begins with 7	comrade_tip	-0.33	grave_info	0.3	relics	-0.13	registry	-0.1	battle_account	0.15	foreign_tip	0.07	dna_question	-0.05	rumour	-0.05	event	-0.05
begins with 70	comrade_tip	-0.08	enemy_report	0.06
begins with 71	registry	-0.05	event	-0.13	seek_grave	-0.06
begins with 72	grave_info	-0.11	seek_grave	0.11
begins with 75	event	-0.09	seek_grave	0.09
begins with 77	enemy_report	0.05	foreign_tip	0.06	event	-0.05	seek_grave	-0.06
begins with 78	comrade_tip	0.1	seek_grave	-0.07
begins with 79	comrade_tip	0.05	grave_info	0.11	request_recognition	0.06	seek_grave	-0.08
begins with 8	comrade_tip	0.06	remains_found	0.06	relics	-0.09	registry	-0.18	battle_account	0.14	enemy_report	0.05	foreign_tip	-0.05	request_recognition	0.07	seek_grave	-0.16
begins with 81	comrade_tip	0.15	event	-0.08	seek_grave	-0.1
begins with 82	comrade_tip	0.07	relics	-0.05	foreign_tip	0.1	event	0.07	seek_grave	0.06
begins with 84	comrade_tip	-0.07	grave_info	-0.05	battle_account	0.07	event	0.05	seek_grave	0.05
begins with 86	comrade_tip	-0.09	battle_account	0.07
begins with 88	comrade_tip	-0.12	grave_info	0.15	foreign_tip	-0.06	seek_grave	0.05
begins with 9	comrade_tip	-0.06	grave_info	-0.08	remains_found	0.1	relics	-0.14	registry	0.09	enemy_report	0.16	rumour	-0.07	request_recognition	-0.08	not_dead	-0.05	event	0.11	seek_grave	-0.11
begins with 92	grave_info	0.08	event	-0.08
begins with 93	enemy_report	0.06	event	0.07
begins with a	grave_info	0.11	remains_found	-0.07	relics	0.1	battle_account	-0.12	foreign_tip	-0.09	scam_report	0.05	rumour	-0.05	not_dead	0.16	seek_grave	-0.12
begins with about	battle_account	0.06	foreign_tip	-0.05	seek_grave	0.11
begins with action	enemy_report	0.05	event	0.06
begins with ad	seek_grave	0.05
begins with adn	comrade_tip	-0.05	grave_info	-0.14	relics	-0.09	dna_question	0.31	scam_report	-0.06	rumour	-0.05	request_recognition	-0.07	event	-0.07	seek_grave	-0.14
begins with after	battle_account	-0.05	event	0.1
begins with ai	comrade_tip	0.22	grave_info	-0.16	registry	-0.06	enemy_report	-0.09	foreign_tip	-0.14	dna_question	-0.06	request_recognition	-0.06	not_dead	0.05	event	-0.27	seek_grave	0.17
begins with alo	comrade_tip	0.12	event	-0.05	seek_grave	-0.05
begins with am	battle_account	0.17	foreign_tip	0.09	rumour	-0.05	request_recognition	-0.08
begins with ama	comrade_tip	-0.07	grave_info	0.08	seek_grave	0.06
begins with an	comrade_tip	-0.08	relics	0.12	battle_account	-0.1	enemy_report	0.12	event	0.17
begins with ancien	grave_info	-0.05	foreign_tip	0.05
begins with and	comrade_tip	-0.05	grave_info	-0.05	enemy_report	0.06	event	-0.06	seek_grave	0.12
begins with anh	comrade_tip	0.24	grave_info	-0.26	relics	-0.14	battle_account	-0.25	enemy_report	-0.13	foreign_tip	-0.1	dna_question	0.08	not_dead	0.07	event	-0.4	seek_grave	0.3
begins with ans	foreign_tip	-0.08	event	-0.1	seek_grave	0.13
begins with ao	remains_found	0.05
begins with ap	comrade_tip	-0.05	grave_info	0.16	registry	-0.06	battle_account	0.05	foreign_tip	-0.07	scam_report	0.06	rumour	-0.08	seek_grave	-0.06
begins with appelle	relics	0.05
begins with as	comrade_tip	0.1	relics	0.06	foreign_tip	-0.1	event	-0.11
begins with at	grave_info	0.2	relics	-0.07	registry	-0.05	enemy_report	0.13	foreign_tip	0.1	rumour	-0.05	request_recognition	-0.05	event	0.09	seek_grave	-0.29
begins with au	grave_info	0.07	battle_account	-0.05	foreign_tip	0.09	event	0.07	seek_grave	-0.09
begins with australian	registry	0.05	enemy_report	0.05	event	-0.06
begins with ay	comrade_tip	-0.05	grave_info	0.22	relics	-0.05	rumour	-0.07	seek_grave	-0.11
begins with b	grave_info	-0.05	relics	-0.11	registry	-0.06	event	-0.09
begins with ba	comrade_tip	-0.19	grave_info	0.06	remains_found	-0.14	registry	-0.26	battle_account	0.12	enemy_report	-0.09	dna_question	-0.09	scam_report	0.11	request_recognition	0.05	not_dead	-0.08	event	-0.23	seek_grave	0.18
begins with bac	comrade_tip	0.26	grave_info	-0.19	remains_found	-0.07	relics	-0.05	battle_account	-0.25	enemy_report	-0.06	foreign_tip	-0.15	scam_report	-0.09	not_dead	0.07	event	-0.38	seek_grave	0.15
begins with bach	relics	-0.06	battle_account	0.07	foreign_tip	0.08	request_recognition	0.09	event	0.16	seek_grave	-0.1
begins with back	grave_info	-0.06	relics	0.23
begins with bai	comrade_tip	0.09	grave_info	-0.1	battle_account	0.07	rumour	0.1	not_dead	0.12	event	0.05
begins with bam	comrade_tip	0.09	event	-0.07
begins with ban	remains_found	0.07	relics	0.1	battle_account	-0.22	enemy_report	0.26	foreign_tip	-0.1	rumour	0.14	request_recognition	-0.2
begins with bang	comrade_tip	0.07	grave_info	-0.25	remains_found	-0.09	registry	0.35	battle_account	0.05	dna_question	-0.05	rumour	0.05	request_recognition	-0.05	not_dead	-0.07	event	-0.19	seek_grave	-0.2
begins with bao	comrade_tip	0.34	grave_info	-0.05	relics	0.15	registry	-0.21	battle_account	-0.23	enemy_report	0.18	foreign_tip	-0.19	dna_question	0.05	scam_report	0.12	rumour	-0.21	request_recognition	-0.16	not_dead	0.14	seek_grave	-0.4
begins with bat	grave_info	-0.08	rumour	-0.05	seek_grave	0.12
begins with bau	comrade_tip	-0.14	grave_info	0.11	event	0.1
begins with bay	comrade_tip	0.08	grave_info	0.16	remains_found	-0.08	relics	-0.06	battle_account	-0.08	foreign_tip	-0.06	event	-0.22
begins with be	comrade_tip	-0.09	grave_info	-0.14	relics	-0.05	battle_account	-0.08	foreign_tip	0.09	event	0.06	seek_grave	0.24
begins with ben	comrade_tip	-0.17	grave_info	0.17	relics	0.08	registry	0.09	battle_account	0.15	scam_report	0.06	rumour	0.06	request_recognition	-0.05	not_dead	-0.06	event	0.21
begins with benh	comrade_tip	-0.14	registry	0.07	battle_account	-0.05	not_dead	0.07	event	-0.12	seek_grave	0.14
begins with bi	comrade_tip	-0.13	grave_info	-0.13	remains_found	-0.07	registry	0.07	battle_account	0.07	foreign_tip	-0.06	scam_report	0.09	not_dead	0.06	event	0.06
begins with bia	grave_info	0.25	remains_found	-0.09	relics	0.12	registry	0.06	foreign_tip	-0.05	dna_question	-0.06	rumour	-0.07	not_dead	0.09	event	0.12	seek_grave	-0.37
begins with bich	comrade_tip	-0.11	grave_info	0.06	relics	0.05	foreign_tip	-0.05	not_dead	0.05	event	0.12	seek_grave	0.12
begins with bien	grave_info	-0.18	battle_account	0.06	foreign_tip	0.07	scam_report	0.08	not_dead	0.09	event	0.07
begins with biet	comrade_tip	0.1	grave_info	-0.06	remains_found	-0.07	relics	-0.09	registry	-0.08	enemy_report	-0.05	foreign_tip	-0.05	dna_question	-0.06	not_dead	-0.05	event	-0.09	seek_grave	0.05
begins with binh	comrade_tip	0.16	remains_found	0.05	relics	0.12	battle_account	-0.27	enemy_report	0.15	foreign_tip	0.09	dna_question	-0.06	scam_report	-0.07	request_recognition	-0.12	seek_grave	-0.16
begins with bo	comrade_tip	0.2	relics	-0.06	registry	-0.14	battle_account	0.05	enemy_report	0.05	foreign_tip	-0.06	dna_question	-0.07	rumour	0.12	request_recognition	-0.18	not_dead	-0.09	event	-0.08	seek_grave	0.06
begins with boc	comrade_tip	0.08	grave_info	-0.12	remains_found	0.11	event	0.08
begins with boi	scam_report	0.11	seek_grave	-0.07
begins with bom	comrade_tip	0.05	grave_info	-0.05	battle_account	0.07	seek_grave	-0.06
begins with bon	comrade_tip	0.2	remains_found	0.06	relics	-0.07	registry	-0.09	battle_account	0.11	request_recognition	0.07	event	0.07
begins with bong	grave_info	0.06	remains_found	0.06	relics	-0.08	foreign_tip	0.06
begins with bonjour	dna_question	0.08
begins with born	foreign_tip	-0.06	event	-0.05	seek_grave	0.17
begins with brother	enemy_report	-0.05	foreign_tip	-0.06	dna_question	0.08	seek_grave	0.08
begins with bu	grave_info	-0.07	registry	0.05	rumour	0.06	seek_grave	0.06
begins with bua	comrade_tip	0.12	grave_info	-0.06	rumour	0.06	event	-0.08	seek_grave	-0.05
begins with bui	grave_info	-0.25	relics	-0.05	registry	0.05	event	-0.06	seek_grave	0.22
begins with bung	grave_info	-0.06	event	0.1	seek_grave	-0.06
begins with buoi	grave_info	-0.08	battle_account	0.08	seek_grave	0.05
begins with buon	comrade_tip	-0.09	grave_info	-0.07	foreign_tip	-0.07	request_recognition	-0.06	not_dead	0.05	event	0.13	seek_grave	0.16
begins with but	comrade_tip	-0.09	rumour	0.05	event	-0.1	seek_grave	0.08
begins with buu	grave_info	-0.07	dna_question	0.1	event	-0.07
begins with by	relics	-0.08	battle_account	0.12	event	0.06
begins with c	comrade_tip	0.07	grave_info	-0.13	relics	-0.11	battle_account	0.06	enemy_report	-0.05	foreign_tip	-0.05	request_recognition	0.1	seek_grave	0.13
begins with c1	grave_info	0.05	seek_grave	-0.08
begins with c11	comrade_tip	0.19	grave_info	-0.05	seek_grave	-0.08
begins with c2	comrade_tip	0.05	event	-0.11
begins with c3	comrade_tip	0.18	grave_info	-0.09	event	-0.13	seek_grave	-0.14
begins with c4	grave_info	-0.08	battle_account	0.08
begins with c6	registry	0.06	battle_account	0.06	event	0.08
begins with ca	battle_account	0.08	enemy_report	-0.05	foreign_tip	-0.06	scam_report	-0.05	rumour	0.05	event	-0.07
begins with cac	comrade_tip	0.09	grave_info	-0.23	relics	0.08	registry	0.09	enemy_report	-0.08	scam_report	0.07	request_recognition	-0.21	seek_grave	0.08
begins with cach	grave_info	-0.09	event	-0.08	seek_grave	0.05
begins with cai	comrade_tip	-0.17	grave_info	0.13	relics	0.34	registry	0.05	enemy_report	-0.06	dna_question	0.05	request_recognition	0.09	not_dead	-0.09	seek_grave	-0.35
begins with cam	comrade_tip	-0.15	registry	-0.05	scam_report	0.2	request_recognition	-0.08	not_dead	0.05	event	0.13	seek_grave	-0.05
begins with can	comrade_tip	-0.12	grave_info	-0.06	remains_found	-0.11	battle_account	-0.05	dna_question	0.22	scam_report	0.09	rumour	-0.11	request_recognition	-0.1	event	-0.1	seek_grave	0.06
begins with cang	comrade_tip	-0.05	grave_info	0.13	registry	0.08	battle_account	-0.06
begins with canh	comrade_tip	-0.06	remains_found	-0.05	relics	-0.09	battle_account	0.15	scam_report	0.08	event	-0.19	seek_grave	-0.06
begins with cao	comrade_tip	-0.15	relics	-0.12	enemy_report	0.19	rumour	0.05	request_recognition	-0.05	not_dead	-0.05	event	0.25
begins with cap	grave_info	0.06	relics	-0.07	registry	0.12	battle_account	0.09	foreign_tip	-0.06	request_recognition	0.15	not_dead	-0.05	seek_grave	-0.17
begins with captured	comrade_tip	-0.05	registry	0.05	enemy_report	0.13	event	0.07	seek_grave	-0.06
begins with cat	grave_info	0.17	remains_found	0.06	registry	-0.05	battle_account	-0.06	seek_grave	-0.16
begins with cau	comrade_tip	-0.25	grave_info	0.17	registry	-0.07	enemy_report	-0.06	foreign_tip	-0.07	dna_question	-0.08	rumour	0.05	not_dead	0.07	event	-0.07	seek_grave	0.26
begins with cav	grave_info	-0.05	foreign_tip	0.09
begins with cay	comrade_tip	-0.11	grave_info	-0.08	remains_found	0.13	event	0.17
begins with ccb	comrade_tip	0.36	grave_info	-0.2	relics	-0.06	registry	0.07	seek_grave	-0.17
begins with cha	comrade_tip	-0.05	relics	-0.11	registry	0.06	dna_question	0.08	rumour	0.08	event	-0.08	seek_grave	0.07
begins with chai	grave_info	0.1	relics	0.09	event	-0.14	seek_grave	-0.05
begins with cham	comrade_tip	0.05	remains_found	-0.08	battle_account	0.06	request_recognition	0.2	seek_grave	-0.07
begins with chan	grave_info	0.2	battle_account	0.1	dna_question	0.05	not_dead	0.05	event	0.16	seek_grave	-0.15
begins with chao	grave_info	0.05	registry	-0.11	battle_account	-0.06	enemy_report	-0.05	foreign_tip	0.05	scam_report	-0.05	rumour	-0.11	event	-0.12
begins with chap	grave_info	0.09
begins with chat	event	0.05
begins with chau	comrade_tip	0.11	grave_info	-0.08	relics	-0.13	registry	-0.11	battle_account	0.05	enemy_report	-0.09	foreign_tip	-0.05	dna_question	0.14	rumour	-0.15	request_recognition	-0.14	not_dead	-0.09	seek_grave	0.05
begins with chay	comrade_tip	-0.18	grave_info	0.13	registry	0.11	battle_account	0.13	event	0.1
begins with che	comrade_tip	-0.08	not_dead	0.06
begins with chep	grave_info	-0.16	relics	-0.06	registry	0.18	event	0.14	seek_grave	-0.07
begins with chet	comrade_tip	0.13	grave_info	-0.26	relics	-0.07	battle_account	0.05	not_dead	0.1	event	-0.17	seek_grave	0.07
begins with chi	remains_found	-0.18	relics	-0.06	registry	0.15	battle_account	-0.3	enemy_report	-0.07	request_recognition	0.15	event	-0.16
begins with chia	comrade_tip	-0.05	grave_info	-0.07
begins with chiec	comrade_tip	-0.06	grave_info	-0.07	relics	0.05	battle_account	0.1
begins with chien	comrade_tip	0.06	grave_info	-0.11	relics	-0.09	registry	0.17	battle_account	-0.14	request_recognition	0.06	event	-0.07	seek_grave	0.13
begins with chieu	comrade_tip	-0.31	grave_info	0.06	remains_found	0.05	registry	0.06	event	0.05
begins with chin	grave_info	0.05	event	0.11	seek_grave	-0.1
begins with chinh	comrade_tip	0.18	remains_found	-0.05	registry	-0.14	battle_account	-0.07	request_recognition	0.12	not_dead	0.09	event	-0.06
begins with cho	grave_info	-0.12	relics	-0.12	registry	-0.19	enemy_report	-0.05	foreign_tip	-0.05	scam_report	0.25	request_recognition	-0.09	not_dead	-0.07	event	-0.05	seek_grave	0.07
begins with chon	comrade_tip	0.39	grave_info	-0.08	remains_found	0.08	battle_account	-0.13	foreign_tip	-0.08
begins with chong	comrade_tip	-0.26	grave_info	0.05	registry	-0.06	battle_account	-0.08	rumour	-0.06	event	-0.06	seek_grave	0.05
begins with chot	comrade_tip	-0.16	remains_found	-0.05	battle_account	0.1	event	0.09	seek_grave	0.06
begins with chqs	grave_info	-0.06	remains_found	-0.05
begins with chu	comrade_tip	0.25	grave_info	-0.15	remains_found	-0.1	registry	-0.06	battle_account	-0.18	enemy_report	-0.14	foreign_tip	-0.1	dna_question	0.14	rumour	-0.05	event	-0.24	seek_grave	0.11
begins with chua	comrade_tip	-0.05	grave_info	0.06	relics	-0.07	registry	0.19	enemy_report	-0.05	scam_report	-0.05	request_recognition	-0.1	event	-0.31
begins with chuc	grave_info	-0.08	registry	0.08	battle_account	0.07	rumour	0.06	event	0.07
begins with chung	comrade_tip	-0.07	relics	0.05	registry	0.1	battle_account	0.23	dna_question	-0.06	not_dead	-0.07	event	0.25
begins with chuong	grave_info	-0.08	relics	-0.08	battle_account	-0.05	rumour	0.05	event	-0.06
begins with chup	comrade_tip	-0.07	grave_info	0.05	registry	0.06	enemy_report	0.08	event	-0.07
begins with chuyen	comrade_tip	-0.12	grave_info	0.22	registry	0.12	rumour	0.05	request_recognition	-0.08
begins with co	comrade_tip	-0.14	grave_info	0.05	remains_found	-0.26	registry	-0.08	battle_account	0.14	enemy_report	-0.16	foreign_tip	-0.23	dna_question	-0.09	scam_report	0.3	rumour	0.39	not_dead	-0.05	event	-0.07	seek_grave	0.07
begins with coi	comrade_tip	-0.05	grave_info	0.1	relics	-0.07	scam_report	0.09	event	0.09
begins with com	seek_grave	0.1
begins with company	foreign_tip	0.07
begins with con	comrade_tip	-0.28	remains_found	-0.09	relics	0.15	battle_account	-0.18	enemy_report	-0.09	dna_question	0.06	scam_report	-0.15	rumour	-0.1	request_recognition	-0.06	event	-0.12	seek_grave	0.2
begins with cong	comrade_tip	-0.1	grave_info	0.14	remains_found	0.07	relics	0.11	registry	0.15	battle_account	-0.07	enemy_report	-0.12	scam_report	-0.13	rumour	-0.07	not_dead	-0.09	event	-0.06	seek_grave	-0.05
begins with cot	grave_info	0.08	remains_found	0.22	relics	-0.07	registry	0.07	request_recognition	-0.08	event	0.28	seek_grave	-0.12
begins with cu	comrade_tip	-0.05	remains_found	-0.15	relics	0.17	battle_account	-0.05	enemy_report	-0.05	foreign_tip	0.05	dna_question	-0.09	scam_report	-0.08	rumour	0.09	request_recognition	-0.08	not_dead	0.06	event	-0.07	seek_grave	0.05
begins with cua	comrade_tip	-0.09	grave_info	-0.12	remains_found	-0.05	relics	0.16	registry	0.06	battle_account	-0.15	enemy_report	0.37	dna_question	0.05	scam_report	-0.16	request_recognition	-0.19	event	0.08	seek_grave	-0.07
begins with cuc	comrade_tip	0.05	grave_info	0.05
begins with cung	remains_found	-0.09	relics	-0.11	registry	-0.09	foreign_tip	-0.06	scam_report	-0.05	rumour	-0.14	request_recognition	0.23
begins with cuoc	grave_info	-0.06	not_dead	0.07
begins with cuoi	grave_info	0.2	relics	0.06	battle_account	-0.06
begins with cuon	comrade_tip	0.05	relics	0.07	seek_grave	-0.07
begins with cuong	comrade_tip	-0.08	scam_report	0.07	request_recognition	0.1	event	0.1
begins with cuu	comrade_tip	0.26	grave_info	-0.13	relics	-0.05	registry	0.07	foreign_tip	0.08	dna_question	-0.05	rumour	0.05	request_recognition	0.07	event	-0.07	seek_grave	-0.09
begins with d	comrade_tip	0.05	grave_info	0.06	remains_found	-0.05	relics	0.1	registry	0.08	battle_account	0.06	enemy_report	-0.07	foreign_tip	0.14	dna_question	-0.05	event	-0.14	seek_grave	-0.06
begins with d1	comrade_tip	0.06	seek_grave	-0.1
begins with d2	comrade_tip	0.3	grave_info	-0.07
begins with d7	comrade_tip	0.21	seek_grave	-0.09
begins with d8	comrade_tip	-0.05
begins with d9	comrade_tip	0.11	event	-0.06
begins with da	comrade_tip	-0.13	remains_found	0.08	relics	0.07	battle_account	-0.05	enemy_report	-0.07	dna_question	0.1	scam_report	-0.1	rumour	-0.08	not_dead	-0.07	event	0.13	seek_grave	0.05
begins with dac	comrade_tip	0.16	grave_info	-0.1	registry	-0.08	battle_account	0.11	event	0.09	seek_grave	-0.14
begins with dad	comrade_tip	0.05	grave_info	-0.08	relics	-0.08	foreign_tip	0.11
begins with dai	comrade_tip	-0.14	grave_info	0.05	remains_found	-0.1	relics	-0.12	registry	0.14	battle_account	0.14	dna_question	-0.08	event	-0.08	seek_grave	0.07
begins with dak	comrade_tip	-0.09	grave_info	0.19	remains_found	-0.07	relics	-0.09	rumour	-0.05	event	0.09
begins with dam	grave_info	-0.12	remains_found	0.13	event	0.17	seek_grave	0.11
begins with dan	grave_info	0.35	dna_question	-0.05	rumour	-0.1	not_dead	-0.09	event	0.06	seek_grave	-0.08
begins with dang	comrade_tip	-0.11	grave_info	-0.1	relics	0.09	battle_account	0.11	rumour	-0.06	not_dead	0.07	event	0.06	seek_grave	0.18
begins with danh	comrade_tip	0.13	grave_info	-0.28	remains_found	-0.08	registry	0.26	enemy_report	-0.07	foreign_tip	-0.05	dna_question	-0.12	scam_report	-0.06	rumour	-0.13	event	0.12	seek_grave	-0.15
begins with dans	remains_found	0.05	relics	0.14	registry	0.09	event	0.13	seek_grave	-0.15
begins with dao	comrade_tip	-0.22	grave_info	-0.09	remains_found	0.28	relics	-0.16	battle_account	-0.11	enemy_report	-0.05	foreign_tip	-0.05	rumour	-0.08	not_dead	-0.07	seek_grave	0.1
begins with dap	comrade_tip	-0.06	foreign_tip	0.07
begins with dat	grave_info	0.09	remains_found	0.13	relics	-0.09	enemy_report	-0.05	scam_report	-0.05	rumour	-0.08	request_recognition	-0.05	event	0.09
begins with dau	grave_info	-0.08	relics	-0.11	registry	-0.15	foreign_tip	-0.09	dna_question	0.07	request_recognition	0.24	event	-0.21	seek_grave	-0.17
begins with day	grave_info	0.19	remains_found	0.06	battle_account	-0.05	enemy_report	-0.06	request_recognition	-0.1	not_dead	0.08	seek_grave	0.05
begins with dc	comrade_tip	0.09	remains_found	-0.08	relics	0.06	seek_grave	-0.07
begins with de	comrade_tip	-0.22	grave_info	0.1	relics	0.06	registry	-0.1	battle_account	0.11	enemy_report	0.17	dna_question	0.08	scam_report	0.05	rumour	-0.07	request_recognition	0.11	event	-0.05
begins with dear	grave_info	0.05	relics	-0.06	foreign_tip	0.05	request_recognition	0.05	seek_grave	-0.06
begins with dem	comrade_tip	-0.23	grave_info	-0.09	remains_found	-0.06	relics	-0.06	registry	-0.08	battle_account	0.3	rumour	-0.05	request_recognition	-0.06	event	0.14
begins with den	comrade_tip	-0.07	grave_info	0.1	relics	-0.06	registry	0.13	battle_account	0.09	event	-0.08
begins with deo	battle_account	0.08	seek_grave	0.06
begins with di	comrade_tip	-0.18	grave_info	0.18	remains_found	0.05	registry	-0.07	battle_account	0.16	enemy_report	-0.09	dna_question	-0.08	request_recognition	0.08	not_dead	-0.11	event	0.2
begins with dia	grave_info	0.17	registry	-0.05	enemy_report	0.08	event	0.11	seek_grave	-0.05
begins with dich	grave_info	-0.15	remains_found	-0.06	relics	-0.12	battle_account	-0.08	enemy_report	0.33	foreign_tip	0.2	rumour	-0.08	event	0.17	seek_grave	-0.07
begins with diem	event	0.06	seek_grave	-0.11
begins with dien	grave_info	0.06	remains_found	0.16	battle_account	-0.09	dna_question	-0.07	scam_report	0.06	request_recognition	-0.08
begins with dieu	grave_info	0.12	rumour	-0.05	not_dead	0.05	event	0.08
begins with dinh	comrade_tip	0.21	grave_info	-0.11	relics	0.09	registry	-0.07	battle_account	-0.29	enemy_report	-0.11	foreign_tip	-0.07	dna_question	0.05	scam_report	-0.18	rumour	-0.11	request_recognition	-0.07	not_dead	0.11	event	-0.24	seek_grave	0.13
begins with do	comrade_tip	0.07	grave_info	0.16	remains_found	-0.15	battle_account	0.08	enemy_report	0.13	foreign_tip	-0.16	dna_question	-0.09	scam_report	-0.09	rumour	-0.13	not_dead	-0.05	event	-0.13	seek_grave	0.08
begins with doan	comrade_tip	-0.05	grave_info	0.17	remains_found	-0.11	relics	-0.06	battle_account	0.15	foreign_tip	-0.05	scam_report	-0.06	rumour	-0.05	request_recognition	-0.11	event	0.09	seek_grave	-0.06
begins with doc	comrade_tip	-0.17	grave_info	0.25	enemy_report	0.13	dna_question	-0.05	scam_report	-0.05	request_recognition	-0.09	event	0.05	seek_grave	0.26
begins with doi	comrade_tip	0.2	grave_info	-0.18	remains_found	0.21	relics	-0.24	registry	0.19	battle_account	-0.12	enemy_report	-0.18	foreign_tip	-0.15	scam_report	-0.07	rumour	0.16	request_recognition	-0.09	not_dead	-0.13	event	0.09	seek_grave	-0.11
begins with don	comrade_tip	-0.07	grave_info	-0.06	remains_found	-0.06	relics	0.06	battle_account	0.18	enemy_report	-0.08	scam_report	-0.06	rumour	0.15	request_recognition	-0.18	event	0.19	seek_grave	-0.1
begins with dong	comrade_tip	0.27	grave_info	0.08	remains_found	-0.25	relics	0.05	registry	-0.07	battle_account	-0.21	enemy_report	-0.08	foreign_tip	-0.15	scam_report	0.14	seek_grave	-0.21
begins with dot	grave_info	0.09	remains_found	0.06	battle_account	0.06	seek_grave	-0.09
begins with du	remains_found	0.07	registry	-0.06	battle_account	-0.13	enemy_report	0.21	foreign_tip	0.05	request_recognition	0.07	event	0.06
begins with dua	comrade_tip	0.08	grave_info	0.09	battle_account	-0.09	rumour	0.08	event	0.11
begins with duc	comrade_tip	0.07	grave_info	-0.05	remains_found	-0.05	battle_account	-0.16	rumour	-0.08	event	-0.12	seek_grave	0.07
begins with dum	event	-0.09	seek_grave	0.13
begins with dung	comrade_tip	0.19	grave_info	-0.1	relics	-0.18	registry	0.05	enemy_report	-0.05	foreign_tip	-0.05	dna_question	0.05	scam_report	0.15	not_dead	-0.05	event	-0.11
begins with duoc	remains_found	-0.18	relics	0.36	registry	-0.12	battle_account	-0.12	enemy_report	0.15	dna_question	-0.06	scam_report	-0.09	rumour	-0.06	not_dead	0.05	event	-0.12	seek_grave	-0.1
begins with duoi	comrade_tip	0.08	grave_info	-0.07	relics	0.1	rumour	0.12	event	0.19	seek_grave	-0.28
begins with duong	comrade_tip	0.08	remains_found	0.2	relics	-0.16	registry	0.07	battle_account	-0.09	foreign_tip	-0.07	dna_question	-0.1	scam_report	-0.07	seek_grave	-0.09
begins with duy	comrade_tip	-0.07	grave_info	0.06	dna_question	0.06	seek_grave	0.07
begins with e	comrade_tip	0.15	grave_info	-0.14	remains_found	-0.18	enemy_report	-0.07	foreign_tip	-0.08	dna_question	-0.08	scam_report	-0.05	rumour	0.09	request_recognition	-0.14	event	-0.06	seek_grave	0.14
begins with e2	event	-0.07
begins with e209	comrade_tip	0.21	event	-0.06	seek_grave	-0.1
begins with ea	rumour	0.05	seek_grave	0.09
begins with em	comrade_tip	-0.06	grave_info	0.05	remains_found	-0.11	relics	0.05	registry	0.08	battle_account	-0.26	enemy_report	0.13	foreign_tip	-0.09	dna_question	0.09	scam_report	-0.14	rumour	-0.09	not_dead	-0.17
begins with en	grave_info	0.05	remains_found	0.08	foreign_tip	0.1	event	0.11	seek_grave	-0.18
begins with enemy	relics	-0.05	foreign_tip	0.1	event	0.12
begins with english	grave_info	0.06	foreign_tip	-0.05	event	-0.08	seek_grave	0.05
begins with est	grave_info	-0.09	relics	-0.06	scam_report	0.07	not_dead	0.11	seek_grave	0.13
begins with et	relics	-0.05	battle_account	0.06	foreign_tip	-0.07	request_recognition	0.05
begins with f3	grave_info	0.05	event	-0.07
begins with f7	comrade_tip	0.21	event	-0.1
begins with facebook	relics	-0.08	scam_report	0.13	rumour	0.06	not_dead	0.05	seek_grave	-0.12
begins with family	remains_found	0.05	foreign_tip	0.05	dna_question	0.05	seek_grave	0.09
begins with father	comrade_tip	0.16	grave_info	-0.09	relics	-0.08	registry	0.05	foreign_tip	0.06
begins with for	comrade_tip	-0.12	grave_info	-0.15	foreign_tip	0.12	rumour	0.06
begins with found	remains_found	0.1	enemy_report	0.09	foreign_tip	-0.09	not_dead	0.05	seek_grave	-0.06
begins with from	comrade_tip	-0.07	grave_info	-0.09	remains_found	0.05	relics	-0.07	enemy_report	0.14	foreign_tip	-0.06	rumour	0.06	request_recognition	-0.05	event	0.2	seek_grave	0.1
begins with gach	grave_info	0.09	event	0.05	seek_grave	-0.06
begins with gai	comrade_tip	-0.09	remains_found	-0.05	relics	-0.09	dna_question	0.05	scam_report	-0.05	rumour	-0.06	not_dead	-0.06	event	-0.09	seek_grave	0.1
begins with gan	comrade_tip	-0.13	grave_info	0.32	relics	0.06	event	0.1	seek_grave	-0.11
begins with gao	grave_info	0.06	remains_found	0.06	event	0.08	seek_grave	-0.09
begins with gap	comrade_tip	-0.17	grave_info	0.2	remains_found	0.06	relics	0.11	scam_report	-0.07	rumour	-0.05	event	0.05	seek_grave	-0.17
begins with ghe	foreign_tip	0.07	event	0.07
begins with ghi	remains_found	-0.08	relics	-0.06	battle_account	0.22	foreign_tip	-0.06	scam_report	-0.06	rumour	-0.1	request_recognition	0.05	not_dead	0.08
begins with gi	comrade_tip	0.08	relics	0.07	battle_account	-0.05	rumour	-0.08	event	-0.11	seek_grave	0.12
begins with gia	grave_info	0.14	remains_found	-0.11	relics	0.11	registry	0.1	battle_account	-0.16	foreign_tip	-0.09	dna_question	-0.06	scam_report	-0.09	not_dead	-0.06	seek_grave	-0.05
begins with giac	comrade_tip	-0.07	grave_info	0.09	seek_grave	-0.09
begins with giai	comrade_tip	0.16	grave_info	-0.16	relics	0.08	not_dead	0.06	event	-0.05	seek_grave	-0.07
begins with giam	dna_question	0.12	seek_grave	-0.11
begins with giang	comrade_tip	0.11	registry	0.05	foreign_tip	-0.05	event	-0.13
begins with giao	comrade_tip	-0.05	grave_info	0.06	relics	-0.06	battle_account	0.11	rumour	-0.06	seek_grave	0.15
begins with giap	comrade_tip	-0.05	grave_info	-0.09
begins with giay	comrade_tip	-0.11	grave_info	-0.05	battle_account	-0.08	rumour	0.08	event	-0.1	seek_grave	0.34
begins with gieng	comrade_tip	-0.05	remains_found	0.09	event	0.15	seek_grave	0.05
begins with gio	dna_question	0.12	scam_report	-0.06	rumour	-0.09	event	-0.11	seek_grave	0.07
begins with gioi	not_dead	0.05	event	-0.05	seek_grave	0.05
begins with giong	comrade_tip	0.1	grave_info	-0.08
begins with giu	comrade_tip	-0.07	grave_info	-0.07	relics	0.33	event	-0.21	seek_grave	-0.05
begins with giua	grave_info	0.16	seek_grave	-0.08
begins with gium	registry	0.05
begins with giup	grave_info	-0.23	remains_found	-0.06	registry	-0.13	battle_account	-0.09	enemy_report	-0.05	foreign_tip	0.08	rumour	-0.09	not_dead	-0.06	seek_grave	0.33
begins with go	comrade_tip	0.12	relics	0.06	registry	-0.08	battle_account	0.1	foreign_tip	-0.05	rumour	0.18	event	0.28
begins with goc	comrade_tip	-0.14	grave_info	0.21	rumour	0.12	event	0.27
begins with goi	comrade_tip	-0.21	relics	-0.09	registry	-0.06	scam_report	0.15	rumour	0.08	not_dead	-0.05	event	-0.05	seek_grave	0.11
begins with gom	comrade_tip	0.08	grave_info	-0.11	remains_found	0.07	event	-0.15
begins with gon	comrade_tip	-0.08	grave_info	0.05	enemy_report	0.05	seek_grave	0.06
begins with good	relics	0.11	enemy_report	0.05	foreign_tip	-0.07
begins with gop	grave_info	0.08	battle_account	0.1
begins with grand	grave_info	0.05	rumour	0.05	event	-0.06	seek_grave	0.08
begins with grandfather	foreign_tip	-0.08	not_dead	0.09	event	-0.07	seek_grave	0.17
begins with grave	grave_info	0.24	relics	-0.07	foreign_tip	0.05	rumour	0.09	seek_grave	-0.06
begins with great	grave_info	-0.06	foreign_tip	-0.07	request_recognition	0.06	seek_grave	0.15
begins with gui	comrade_tip	0.06	registry	0.16	battle_account	-0.07	enemy_report	-0.09	foreign_tip	0.06	scam_report	-0.1	rumour	0.05	request_recognition	-0.13	not_dead	-0.06	event	0.1	seek_grave	0.19
begins with h	grave_info	-0.05	battle_account	0.09	foreign_tip	-0.07	request_recognition	0.14	event	-0.06
begins with ha	comrade_tip	-0.11	grave_info	0.16	relics	-0.17	registry	-0.06	enemy_report	-0.07	dna_question	-0.07	scam_report	-0.05	rumour	0.08	event	-0.08	seek_grave	0.12
begins with hai	grave_info	0.18	remains_found	0.07	relics	-0.25	battle_account	-0.3	enemy_report	-0.11	foreign_tip	-0.1	dna_question	-0.05	scam_report	-0.06	rumour	-0.07	not_dead	-0.05	event	-0.2	seek_grave	0.12
begins with ham	grave_info	0.1	registry	-0.08	event	0.05	seek_grave	-0.16
begins with han	comrade_tip	-0.05	grave_info	0.05	foreign_tip	0.05	not_dead	0.05	event	0.1
begins with hang	comrade_tip	0.14	grave_info	-0.07	remains_found	-0.09	dna_question	-0.1	rumour	0.16	event	0.07
begins with hanh	comrade_tip	0.08	relics	-0.06	registry	-0.05	battle_account	-0.07	enemy_report	0.09
begins with hao	comrade_tip	-0.08	relics	0.07	seek_grave	0.06
begins with hat	comrade_tip	0.06	relics	0.05
begins with hau	grave_info	-0.07	remains_found	0.08	seek_grave	0.07
begins with have	relics	0.06	event	-0.06	seek_grave	-0.07
begins with hay	comrade_tip	-0.05	grave_info	0.07	battle_account	-0.07	scam_report	0.07	rumour	0.13	event	-0.05
begins with he	comrade_tip	0.08	relics	-0.12	foreign_tip	-0.13	scam_report	0.07	not_dead	0.05	seek_grave	0.06
begins with hello	enemy_report	-0.05	foreign_tip	-0.05	event	-0.06	seek_grave	0.21
begins with help	grave_info	-0.06	foreign_tip	-0.06	dna_question	0.09	seek_grave	0.1
begins with here	relics	-0.06	foreign_tip	0.1	rumour	0.06	not_dead	0.05	event	0.05
begins with het	grave_info	-0.05	registry	0.05	seek_grave	0.16
begins with hi	comrade_tip	0.06	grave_info	-0.08	relics	0.07	enemy_report	-0.05	foreign_tip	-0.1	request_recognition	-0.06	event	-0.19	seek_grave	0.17
begins with hien	comrade_tip	0.06	remains_found	0.05	relics	0.11	registry	-0.05	rumour	-0.05	request_recognition	-0.09	seek_grave	0.13
begins with hiep	grave_info	0.06	seek_grave	-0.07
begins with hieu	registry	0.06	battle_account	0.06	enemy_report	0.06	event	-0.09
begins with hill	grave_info	0.06	relics	-0.07	foreign_tip	0.06	event	0.14
begins with hinh	event	-0.07	seek_grave	0.15
begins with his	grave_info	0.09
begins with ho	grave_info	-0.15	remains_found	-0.07	battle_account	-0.22	foreign_tip	-0.06	scam_report	-0.06	request_recognition	0.12	not_dead	-0.06	seek_grave	0.27
begins with hoa	grave_info	0.11	enemy_report	-0.07	scam_report	-0.05	request_recognition	0.18	event	0.06
begins with hoai	remains_found	-0.05	not_dead	0.08
begins with hoan	battle_account	0.05
begins with hoang	comrade_tip	0.1	grave_info	-0.08	foreign_tip	-0.05	event	-0.2	seek_grave	0.11
begins with hoc	comrade_tip	-0.23	registry	0.05	battle_account	0.1	foreign_tip	0.06	rumour	0.07	event	0.16
begins with hoe	comrade_tip	0.09	grave_info	-0.07	seek_grave	-0.06
begins with hoi	comrade_tip	0.06	grave_info	-0.12	remains_found	-0.15	relics	-0.08	battle_account	0.08	enemy_report	0.05	foreign_tip	-0.18	dna_question	0.31	scam_report	-0.15	rumour	-0.19	request_recognition	0.08	not_dead	-0.15	seek_grave	-0.16
begins with hom	comrade_tip	0.09	grave_info	-0.14	registry	0.09	dna_question	-0.07	scam_report	0.05	rumour	-0.06	event	-0.18	seek_grave	0.08
begins with hon	grave_info	0.11	event	-0.05	seek_grave	-0.08
begins with hong	comrade_tip	-0.05	grave_info	0.06	registry	0.09	battle_account	0.07	event	0.11	seek_grave	0.08
begins with hop	grave_info	-0.21	remains_found	0.06	relics	0.07	registry	0.15	battle_account	-0.08	request_recognition	0.08	event	-0.12	seek_grave	-0.17
begins with hs	comrade_tip	0.16	grave_info	-0.08	relics	-0.07	registry	-0.05	battle_account	-0.05	enemy_report	-0.05	dna_question	-0.05	event	-0.07	seek_grave	0.27
begins with hua	comrade_tip	0.08	grave_info	-0.08	event	-0.07
begins with hue	grave_info	0.07	battle_account	-0.05	seek_grave	0.08
begins with hung	comrade_tip	-0.05	grave_info	0.19	remains_found	-0.05	battle_account	-0.06	enemy_report	-0.05	foreign_tip	-0.12	request_recognition	-0.07	event	-0.07	seek_grave	0.1
begins with huong	comrade_tip	0.1	grave_info	0.18	battle_account	0.06	dna_question	-0.07	rumour	-0.06	request_recognition	-0.08	not_dead	-0.05	event	-0.23
begins with husband	grave_info	0.09	battle_account	0.05	seek_grave	-0.06
begins with huu	relics	-0.08	registry	-0.06	scam_report	-0.05	rumour	-0.06	request_recognition	-0.05	event	-0.08	seek_grave	0.2
begins with huy	comrade_tip	0.05	grave_info	-0.13	battle_account	-0.07	event	-0.05
begins with huyen	comrade_tip	-0.08	grave_info	0.21	remains_found	-0.05	relics	-0.08	registry	-0.08	battle_account	0.23	rumour	-0.05	request_recognition	0.05	event	0.09	seek_grave	0.06
begins with huynh	enemy_report	0.05	seek_grave	0.09
begins with hy	comrade_tip	-0.17	registry	0.18	battle_account	0.12	enemy_report	-0.05	request_recognition	0.06	event	-0.07	seek_grave	0.07
begins with i	comrade_tip	-0.09	grave_info	0.2	remains_found	-0.16	battle_account	-0.09	enemy_report	-0.07	foreign_tip	0.08	scam_report	-0.09	rumour	-0.09	event	-0.19
begins with ia	comrade_tip	-0.05	relics	-0.05
begins with ich	comrade_tip	0.05
begins with il	grave_info	-0.09	foreign_tip	0.05
begins with in	comrade_tip	-0.14	grave_info	0.21	remains_found	0.1	relics	0.09	enemy_report	-0.14	request_recognition	-0.05	event	0.1
begins with inf	enemy_report	0.11
begins with is	remains_found	-0.07	relics	0.06	battle_account	0.05	enemy_report	-0.15	foreign_tip	-0.12	scam_report	0.06	event	-0.24	seek_grave	0.15
begins with it	comrade_tip	0.06	enemy_report	-0.07	rumour	0.1	event	0.1	seek_grave	-0.13
begins with j	grave_info	0.06	foreign_tip	-0.07
begins with je	grave_info	-0.06	relics	-0.07	enemy_report	-0.13	request_recognition	-0.06	not_dead	0.1	event	0.07	seek_grave	0.16
begins with k	grave_info	-0.1	foreign_tip	-0.05	rumour	0.13	seek_grave	-0.1
begins with ke	comrade_tip	0.05	relics	-0.11	registry	0.05	battle_account	0.08	enemy_report	-0.08	foreign_tip	-0.07	scam_report	-0.05	rumour	0.4	event	0.16	seek_grave	-0.29
begins with kem	event	-0.06
begins with kenh	comrade_tip	-0.11	relics	0.07	battle_account	-0.05	event	-0.05	seek_grave	0.1
begins with keo	relics	0.09
begins with ket	enemy_report	0.05	dna_question	0.1	seek_grave	-0.06
begins with kha	battle_account	-0.05	event	-0.2	seek_grave	0.06
begins with khac	grave_info	-0.17	remains_found	-0.09	relics	0.19	registry	-0.07	dna_question	0.06	rumour	-0.05	request_recognition	-0.06	event	-0.07	seek_grave	0.05
begins with khach	grave_info	-0.09	foreign_tip	0.07	seek_grave	0.11
begins with khai	comrade_tip	-0.05	request_recognition	0.05	seek_grave	0.11
begins with kham	comrade_tip	-0.11	grave_info	0.08	foreign_tip	0.07	event	0.09
begins with khang	event	-0.05	seek_grave	0.05
begins with khanh	grave_info	0.16	foreign_tip	-0.05	event	-0.11
begins with khau	grave_info	-0.05
begins with khe	comrade_tip	0.12	foreign_tip	0.07	event	0.15	seek_grave	-0.12
begins with khi	comrade_tip	-0.17	grave_info	0.3	registry	-0.09	dna_question	-0.05	scam_report	-0.05	rumour	-0.06	seek_grave	-0.15
begins with khmer	request_recognition	0.07	event	-0.06
begins with kho	comrade_tip	-0.17	relics	0.21	registry	0.05	event	-0.12
begins with khoan	grave_info	-0.05	seek_grave	-0.07
begins with khoi	comrade_tip	-0.06	relics	-0.06	battle_account	-0.06	request_recognition	0.05	event	-0.16	seek_grave	0.21
begins with khong	comrade_tip	0.23	grave_info	0.16	relics	-0.09	registry	-0.2	battle_account	-0.06	enemy_report	-0.09	foreign_tip	-0.08	dna_question	0.05	scam_report	-0.07	event	-0.05	seek_grave	-0.2
begins with khu	comrade_tip	-0.1	grave_info	-0.15	registry	-0.15	battle_account	-0.05	enemy_report	0.1	request_recognition	-0.07	event	0.13	seek_grave	0.12
begins with khuc	comrade_tip	0.05	event	0.05
begins with khuong	comrade_tip	0.07	grave_info	-0.06
begins with kia	grave_info	0.07	enemy_report	0.06	seek_grave	-0.08
begins with kich	comrade_tip	0.22	grave_info	0.17	event	0.05	seek_grave	-0.15
begins with kiem	comrade_tip	0.1	battle_account	-0.06	rumour	-0.05	seek_grave	0.05
begins with kien	comrade_tip	0.15	grave_info	-0.11	rumour	0.06	request_recognition	-0.05	event	-0.2
begins with kieu	comrade_tip	0.05	grave_info	-0.05	enemy_report	0.07	request_recognition	0.05	event	-0.09
begins with kim	comrade_tip	-0.06	grave_info	-0.11	remains_found	-0.05	foreign_tip	0.11	dna_question	-0.06	scam_report	0.05	event	0.08	seek_grave	0.1
begins with kinh	comrade_tip	-0.24	registry	-0.05	battle_account	-0.09	enemy_report	-0.08	dna_question	0.07	scam_report	-0.06	event	-0.11	seek_grave	0.16
begins with know	foreign_tip	0.07
begins with ko	relics	-0.07	battle_account	0.06	rumour	-0.08	event	0.06	seek_grave	0.06
begins with kon	comrade_tip	-0.06	grave_info	0.05	request_recognition	0.06
begins with kpa	grave_info	-0.05	battle_account	0.07	dna_question	0.05	request_recognition	0.08	seek_grave	-0.1
begins with ksor	grave_info	0.07	event	0.08
begins with ky	grave_info	0.11	relics	0.11	battle_account	0.09	enemy_report	0.1	foreign_tip	-0.06	rumour	-0.05	seek_grave	-0.13
begins with l	relics	-0.09	enemy_report	-0.07	foreign_tip	0.22	scam_report	0.05	not_dead	0.1	seek_grave	-0.06
begins with la	comrade_tip	0.28	grave_info	-0.1	remains_found	-0.07	relics	-0.12	registry	-0.12	battle_account	-0.19	foreign_tip	-0.12	dna_question	0.09	scam_report	-0.17	rumour	0.11	not_dead	-0.09	seek_grave	-0.1
begins with lac	comrade_tip	-0.09	relics	-0.05	registry	0.11	event	0.12	seek_grave	0.07
begins with lai	grave_info	-0.1	remains_found	-0.06	registry	0.16	foreign_tip	-0.11	scam_report	-0.1	rumour	0.18	request_recognition	-0.14	seek_grave	0.2
begins with lam	comrade_tip	0.24	grave_info	0.13	remains_found	0.21	enemy_report	0.13	foreign_tip	-0.06	not_dead	-0.07	event	0.09	seek_grave	-0.35
begins with lan	grave_info	-0.07	relics	-0.1	battle_account	-0.07	rumour	0.25	seek_grave	0.13
begins with lang	comrade_tip	-0.3	grave_info	0.15	remains_found	-0.05	relics	-0.11	registry	-0.12	battle_account	-0.06	enemy_report	-0.07	scam_report	-0.05	rumour	0.08	request_recognition	0.24	seek_grave	0.2
begins with lanh	comrade_tip	-0.08	seek_grave	0.05
begins with lao	comrade_tip	0.08	grave_info	-0.08	foreign_tip	0.07	request_recognition	-0.09	not_dead	0.08
begins with lap	comrade_tip	-0.09	grave_info	-0.05	registry	0.15	request_recognition	0.05	event	-0.1	seek_grave	-0.11
begins with last	remains_found	0.15
begins with late	grave_info	-0.05	foreign_tip	0.07	event	0.05	seek_grave	-0.09
begins with lau	comrade_tip	0.12	event	0.08	seek_grave	-0.11
begins with lay	grave_info	-0.29	remains_found	0.15	relics	-0.08	registry	-0.05	battle_account	-0.05	dna_question	0.18	not_dead	-0.06	event	-0.06	seek_grave	0.07
begins with le	remains_found	-0.1	relics	-0.07	battle_account	-0.05	scam_report	-0.05	rumour	-0.1	request_recognition	-0.19	not_dead	0.13	event	-0.09	seek_grave	0.21
begins with len	comrade_tip	-0.05	remains_found	0.13	rumour	-0.07	request_recognition	-0.05
begins with lenh	request_recognition	0.05
begins with lich	comrade_tip	-0.06	grave_info	-0.1	battle_account	0.16	event	0.07
begins with lien	comrade_tip	0.19	grave_info	-0.08	remains_found	0.05	relics	-0.11	registry	0.12	battle_account	0.05	seek_grave	-0.15
begins with liet	comrade_tip	-0.09	grave_info	-0.07	enemy_report	-0.09	foreign_tip	-0.09	dna_question	-0.11	scam_report	-0.12	rumour	-0.09	request_recognition	-0.24	not_dead	-0.13	event	0.06	seek_grave	0.23
begins with lieu	comrade_tip	-0.12	grave_info	-0.15	registry	-0.07	battle_account	0.06	enemy_report	0.2	event	0.12
begins with linh	comrade_tip	0.54	grave_info	-0.12	remains_found	-0.07	registry	-0.09	battle_account	-0.05	enemy_report	0.1	foreign_tip	0.08	dna_question	-0.08	rumour	0.14	event	-0.08	seek_grave	-0.42
begins with lo	remains_found	0.12	relics	0.11	registry	-0.1	foreign_tip	-0.08	dna_question	-0.05	scam_report	-0.07	rumour	0.1	request_recognition	-0.11	not_dead	0.07	event	0.19	seek_grave	-0.13
begins with loc	grave_info	0.23	remains_found	0.05	relics	-0.09	battle_account	-0.06	enemy_report	0.09	foreign_tip	-0.09	request_recognition	0.06	event	0.1	seek_grave	-0.11
begins with loi	comrade_tip	0.16	grave_info	-0.2	remains_found	0.08	registry	-0.06	enemy_report	-0.05	dna_question	-0.07	request_recognition	0.07	seek_grave	0.1
begins with lon	comrade_tip	-0.07	grave_info	-0.08	seek_grave	0.15
begins with long	grave_info	0.07	request_recognition	-0.08	event	0.07	seek_grave	-0.1
begins with looking	remains_found	0.05	event	-0.09	seek_grave	0.05
begins with lop	comrade_tip	0.12	rumour	0.05	event	-0.21
begins with ls	grave_info	-0.2	remains_found	-0.09	relics	-0.14	battle_account	-0.09	enemy_report	-0.09	foreign_tip	-0.05	scam_report	-0.16	rumour	-0.1	not_dead	-0.05	event	-0.17
begins with lu	comrade_tip	0.08	relics	-0.09	battle_account	-0.07	enemy_report	0.08	foreign_tip	0.05	seek_grave	-0.05
begins with lua	grave_info	-0.1	dna_question	0.05	scam_report	0.15	event	-0.09	seek_grave	-0.08
begins with luan	comrade_tip	0.14	grave_info	-0.06	rumour	0.07	seek_grave	-0.12
begins with luc	grave_info	0.13	remains_found	0.13	relics	-0.08	registry	-0.08	battle_account	0.09	rumour	-0.06
begins with lung	comrade_tip	-0.09	seek_grave	0.08
begins with luom	comrade_tip	0.1	grave_info	-0.06	battle_account	0.06
begins with luon	battle_account	0.07	scam_report	0.05
begins with luong	comrade_tip	0.15	relics	-0.08	battle_account	-0.09
begins with luu	comrade_tip	-0.06	remains_found	-0.07	relics	-0.08	registry	0.06	battle_account	-0.05	enemy_report	0.09	scam_report	0.06	request_recognition	-0.06	event	-0.14	seek_grave	0.08
begins with ly	comrade_tip	-0.13	enemy_report	-0.06	event	-0.15	seek_grave	0.22
begins with m	foreign_tip	-0.08	dna_question	0.07	rumour	0.05	request_recognition	0.05	event	0.1	seek_grave	-0.12
begins with ma	comrade_tip	-0.11	battle_account	-0.05	enemy_report	-0.08	foreign_tip	-0.12	event	0.06	seek_grave	0.28
begins with mac	grave_info	-0.07
begins with mai	relics	0.1	enemy_report	-0.05	request_recognition	-0.05	event	-0.13	seek_grave	0.1
begins with man	relics	-0.09	scam_report	0.17	rumour	0.07	event	-0.21	seek_grave	-0.16
begins with mang	grave_info	0.08	registry	-0.05	rumour	0.12	request_recognition	-0.07	event	-0.08
begins with manh	comrade_tip	-0.06	grave_info	0.05	remains_found	0.11	relics	0.12	battle_account	-0.05	rumour	0.07	request_recognition	0.08	event	0.08	seek_grave	-0.15
begins with mao	rumour	0.06	seek_grave	0.07
begins with mat	comrade_tip	0.05	enemy_report	-0.05	foreign_tip	-0.06	scam_report	-0.09	event	-0.2
begins with mau	grave_info	-0.2	relics	-0.12	registry	-0.05	battle_account	0.05	dna_question	0.25	scam_report	-0.11	request_recognition	-0.1	event	-0.05
begins with may	comrade_tip	-0.14	grave_info	-0.09	remains_found	0.15	registry	-0.05	enemy_report	-0.08	scam_report	-0.08	rumour	0.15	request_recognition	-0.12	event	0.1
begins with me	comrade_tip	-0.27	grave_info	0.13	remains_found	-0.09	relics	-0.16	registry	-0.15	battle_account	-0.18	scam_report	0.1	rumour	0.06	not_dead	-0.11	event	-0.07	seek_grave	0.29
begins with men	comrade_tip	0.06	grave_info	0.09
begins with mere	foreign_tip	-0.07	seek_grave	0.22
begins with mien	seek_grave	0.06
begins with mieng	comrade_tip	-0.08	event	0.07
begins with minh	comrade_tip	-0.05	relics	-0.1	battle_account	-0.13	foreign_tip	0.06	dna_question	-0.05	rumour	-0.08	not_dead	0.05	event	-0.18
begins with mo	comrade_tip	-0.33	grave_info	0.61	remains_found	-0.1	relics	-0.2	battle_account	-0.33	enemy_report	-0.05	foreign_tip	-0.16	dna_question	-0.1	scam_report	0.05	request_recognition	-0.2	not_dead	-0.15	event	-0.09	seek_grave	-0.3
begins with moc	comrade_tip	0.05	event	0.05	seek_grave	0.09
begins with moi	comrade_tip	-0.13	grave_info	-0.19	relics	0.17	battle_account	-0.11	dna_question	0.12	rumour	-0.05	not_dead	-0.06	event	-0.21	seek_grave	0.12
begins with mon	grave_info	-0.1	remains_found	-0.07	relics	0.1	enemy_report	-0.11	foreign_tip	0.17	dna_question	0.11	scam_report	-0.09	not_dead	-0.07	event	0.09	seek_grave	-0.07
begins with mong	comrade_tip	-0.08	grave_info	-0.2	remains_found	0.08	relics	-0.15
begins with monsieur	relics	0.07	not_dead	0.05	seek_grave	-0.07
begins with mot	comrade_tip	-0.06	grave_info	-0.26	remains_found	0.05	relics	0.2	registry	-0.14	battle_account	-0.05	enemy_report	0.08	scam_report	0.13	seek_grave	0.18
begins with mother	relics	-0.05	foreign_tip	-0.1	dna_question	0.08	scam_report	0.06	seek_grave	0.06
begins with mr	comrade_tip	0.08	grave_info	0.12	relics	-0.06	foreign_tip	-0.05	rumour	0.1	not_dead	0.05	event	-0.07	seek_grave	-0.06
begins with mu	comrade_tip	0.06
begins with mua	grave_info	-0.17	remains_found	0.05	relics	0.13	registry	0.07	battle_account	-0.08	dna_question	-0.06	request_recognition	-0.07	event	0.14	seek_grave	-0.06
begins with muc	remains_found	0.09	relics	-0.08	battle_account	-0.06	rumour	-0.06	event	0.09	seek_grave	-0.11
begins with mui	comrade_tip	-0.1	grave_info	0.05	battle_account	0.08	event	0.15	seek_grave	-0.08
begins with mung	comrade_tip	-0.11	grave_info	0.05	event	-0.06	seek_grave	0.09
begins with muoi	comrade_tip	-0.06	remains_found	0.06	relics	-0.06	rumour	-0.06	request_recognition	0.05	event	0.17	seek_grave	0.07
begins with muon	comrade_tip	0.06	relics	0.07	registry	-0.06	seek_grave	-0.13
begins with muong	comrade_tip	-0.18	grave_info	-0.08	remains_found	-0.05	relics	0.1	battle_account	0.05	foreign_tip	0.06	event	0.14	seek_grave	0.17
begins with my	grave_info	-0.05	remains_found	-0.11	relics	-0.21	battle_account	-0.07	enemy_report	0.28	foreign_tip	0.13	event	0.31	seek_grave	-0.2
begins with n	grave_info	-0.08	enemy_report	0.06	foreign_tip	0.06	not_dead	0.05
begins with na	comrade_tip	-0.09	grave_info	0.13	remains_found	0.07	relics	-0.05	seek_grave	0.05
begins with nam	grave_info	0.15	remains_found	-0.16	relics	0.07	registry	0.1	battle_account	-0.14	enemy_report	-0.15	foreign_tip	-0.08	dna_question	-0.05	rumour	-0.07	not_dead	-0.1	seek_grave	0.06
begins with name	foreign_tip	0.1	rumour	-0.05	request_recognition	-0.05	event	0.07	seek_grave	0.13
begins with nang	event	0.1
begins with nao	grave_info	-0.28	relics	0.12	request_recognition	-0.06	event	0.28	seek_grave	0.13
begins with nay	comrade_tip	0.23	remains_found	0.07	relics	0.05	registry	-0.05	battle_account	-0.24	foreign_tip	-0.06	dna_question	-0.12	rumour	-0.09	request_recognition	0.06	event	-0.16	seek_grave	0.05
begins with ne	comrade_tip	0.15	grave_info	-0.09	seek_grave	0.05
begins with near	relics	-0.11	foreign_tip	0.18
begins with nen	grave_info	0.09	seek_grave	0.08
begins with neu	request_recognition	0.05
begins with ng	comrade_tip	0.14	remains_found	-0.06	event	-0.06	seek_grave	0.08
begins with nga	comrade_tip	-0.12	relics	-0.05	battle_account	0.08	request_recognition	0.06	event	-0.07
begins with ngan	comrade_tip	-0.08	seek_grave	0.08
begins with ngang	battle_account	0.05	event	0.1
begins with ngay	comrade_tip	-0.22	relics	-0.06	registry	-0.14	battle_account	0.38	enemy_report	0.06	foreign_tip	-0.06	dna_question	-0.06	rumour	0.1	request_recognition	-0.05	not_dead	-0.1	event	0.17
begins with nghe	grave_info	-0.29	remains_found	-0.06	battle_account	-0.05	enemy_report	-0.05	foreign_tip	-0.06	scam_report	-0.06	rumour	0.65	event	0.27	seek_grave	-0.19
begins with nghi	relics	-0.08	battle_account	-0.11	request_recognition	0.15	event	-0.16	seek_grave	0.2
begins with nghia	comrade_tip	-0.28	grave_info	0.15	remains_found	0.08	relics	-0.1	registry	-0.06	battle_account	-0.08	dna_question	0.06	scam_report	-0.09	rumour	-0.06	request_recognition	-0.14	event	-0.08	seek_grave	0.06
begins with nghiem	grave_info	0.07	event	-0.08
begins with ngo	comrade_tip	0.1	remains_found	-0.05	registry	-0.06	battle_account	-0.08	foreign_tip	-0.05	event	-0.25	seek_grave	0.24
begins with ngoai	comrade_tip	0.08	grave_info	-0.26	remains_found	-0.07	registry	-0.06	foreign_tip	-0.06	scam_report	0.27	not_dead	-0.06	event	-0.1	seek_grave	-0.07
begins with ngoan	comrade_tip	-0.07
begins with ngoc	grave_info	-0.2	registry	0.05	foreign_tip	0.06
begins with ngoi	grave_info	0.16	registry	0.06	battle_account	-0.08	event	0.12	seek_grave	-0.18
begins with ngu	comrade_tip	0.06	registry	-0.05	seek_grave	0.08
begins with nguoi	grave_info	-0.16	relics	0.06	registry	-0.1	battle_account	-0.09	enemy_report	-0.06	dna_question	-0.07	scam_report	0.2	event	-0.22	seek_grave	0.18
begins with nguyen	comrade_tip	0.11	grave_info	0.1	remains_found	-0.09	relics	-0.15	registry	-0.07	battle_account	-0.07	foreign_tip	-0.06	request_recognition	0.07
begins with nha	comrade_tip	-0.41	grave_info	0.06	registry	-0.1	battle_account	-0.13	enemy_report	-0.12	foreign_tip	-0.09	dna_question	0.05	scam_report	-0.05	request_recognition	-0.25	event	0.07	seek_grave	0.27
begins with nhac	grave_info	0.08	event	-0.07
begins with nham	comrade_tip	-0.06	not_dead	0.17
begins with nhan	grave_info	-0.09	relics	0.11	battle_account	-0.08	scam_report	0.16	request_recognition	-0.06	not_dead	-0.05	event	0.16	seek_grave	0.08
begins with nhanh	comrade_tip	-0.11	remains_found	0.12	relics	-0.06	registry	0.08	event	0.06
begins with nhap	grave_info	-0.09	registry	0.08	battle_account	0.06	rumour	0.05	request_recognition	0.09	event	0.09
begins with nhat	comrade_tip	-0.05	grave_info	-0.12	remains_found	-0.14	relics	0.22	battle_account	0.12	foreign_tip	-0.05	rumour	-0.05	request_recognition	-0.05	not_dead	-0.05	seek_grave	-0.06
begins with nhau	comrade_tip	0.06	grave_info	-0.21	battle_account	-0.05	scam_report	0.07	rumour	0.06	event	-0.16	seek_grave	0.08
begins with nhe	grave_info	-0.07	rumour	0.06	event	0.08	seek_grave	-0.09
begins with nhi	comrade_tip	0.12	registry	-0.05	scam_report	0.05	seek_grave	0.1
begins with nhieu	request_recognition	0.05	event	-0.06
begins with nho	comrade_tip	0.16	remains_found	-0.1	relics	-0.05	registry	-0.05	battle_account	-0.14	enemy_report	-0.06	foreign_tip	-0.05	dna_question	-0.14	rumour	-0.18	request_recognition	-0.09	not_dead	-0.09	event	-0.22	seek_grave	0.31
begins with nhom	comrade_tip	-0.05	grave_info	-0.06	remains_found	-0.09	relics	0.24	dna_question	-0.05	scam_report	0.05	rumour	0.08	event	-0.08
begins with nhon	grave_info	-0.11	registry	0.08	battle_account	0.07	event	0.15	seek_grave	-0.09
begins with nhu	comrade_tip	-0.11	relics	-0.05	registry	0.05	request_recognition	-0.05	not_dead	0.05	event	-0.1	seek_grave	0.19
begins with nhung	comrade_tip	0.05	grave_info	-0.17	rumour	0.12	request_recognition	-0.12	event	-0.16
begins with ni	registry	0.06	event	0.11
begins with nie	grave_info	-0.15	dna_question	0.05	seek_grave	0.1
begins with niem	registry	0.06	event	-0.05	seek_grave	0.09
begins with ninh	comrade_tip	-0.16	grave_info	0.12	remains_found	-0.06	relics	-0.06	registry	-0.05	battle_account	0.08	foreign_tip	-0.05	request_recognition	-0.06	event	0.08	seek_grave	0.13
begins with no	comrade_tip	0.1	remains_found	-0.06	relics	-0.13	request_recognition	0.07	seek_grave	0.21
begins with noi	comrade_tip	0.19	grave_info	-0.29	remains_found	-0.18	relics	-0.15	registry	-0.14	battle_account	-0.09	enemy_report	-0.06	foreign_tip	-0.06	dna_question	0.11	rumour	0.33	request_recognition	0.16	not_dead	-0.1	event	-0.18	seek_grave	-0.07
begins with nong	grave_info	0.07	relics	-0.06	battle_account	0.05
begins with not	foreign_tip	-0.05	rumour	0.05	event	-0.09
begins with nt	comrade_tip	-0.08	grave_info	0.17	rumour	0.06	event	0.07
begins with ntls	comrade_tip	-0.07	remains_found	-0.07	battle_account	-0.07	dna_question	0.08	scam_report	-0.06	rumour	-0.05	request_recognition	-0.07	not_dead	-0.06	event	-0.11	seek_grave	-0.19
begins with nu	comrade_tip	0.11	battle_account	-0.05	event	-0.12
begins with nua	comrade_tip	0.07	grave_info	-0.07	battle_account	-0.06	seek_grave	-0.05
begins with nui	relics	-0.05	battle_account	0.15	foreign_tip	0.06
begins with nung	comrade_tip	0.06	grave_info	-0.08	seek_grave	0.05
begins with nuoc	dna_question	-0.07	rumour	0.14	event	-0.05	seek_grave	-0.06
begins with nuoi	not_dead	0.09	seek_grave	-0.05
begins with nva	relics	0.09	event	-0.12
begins with o	comrade_tip	-0.1	grave_info	0.32	remains_found	0.27	relics	-0.08	registry	-0.12	enemy_report	-0.15	scam_report	-0.07	rumour	0.17	request_recognition	-0.23	not_dead	0.05	event	0.25	seek_grave	-0.23
begins with oanh	grave_info	-0.08	relics	0.09	event	-0.07	seek_grave	0.07
begins with of	grave_info	0.22	relics	0.06	registry	-0.08	battle_account	0.28	enemy_report	0.2	foreign_tip	-0.29	dna_question	-0.09	scam_report	-0.07	rumour	-0.05	request_recognition	0.1	seek_grave	-0.12
begins with oi	grave_info	-0.05	dna_question	0.05	request_recognition	-0.11	not_dead	0.16	event	-0.11	seek_grave	0.09
begins with old	grave_info	0.08	rumour	0.06	seek_grave	-0.05
begins with om	comrade_tip	-0.05	rumour	0.08	event	0.05
begins with on	comrade_tip	-0.16	grave_info	-0.07	relics	0.11	registry	-0.09	enemy_report	-0.08	rumour	0.14	request_recognition	-0.08	event	-0.18	seek_grave	0.1
begins with oncle	foreign_tip	0.05
begins with one	grave_info	-0.05	battle_account	-0.06	foreign_tip	0.13	event	-0.05
begins with ong	grave_info	-0.13	remains_found	-0.07	relics	-0.08	registry	-0.05	battle_account	-0.13	enemy_report	-0.08	dna_question	-0.1	scam_report	-0.1	rumour	0.24	request_recognition	0.22	not_dead	0.08	event	0.08	seek_grave	0.17
begins with only	relics	-0.09	dna_question	0.13	rumour	0.05	event	-0.07
begins with or	grave_info	0.07	event	-0.05	seek_grave	-0.07
begins with our	comrade_tip	-0.07	grave_info	0.16	remains_found	0.17	relics	0.1	battle_account	-0.05	enemy_report	-0.09	foreign_tip	-0.07
begins with pa	comrade_tip	-0.09	grave_info	0.08	request_recognition	0.11	event	-0.09	seek_grave	-0.14
begins with page	relics	-0.06	battle_account	0.05	enemy_report	-0.05	rumour	0.05	seek_grave	0.11
begins with pao	grave_info	-0.06	request_recognition	0.07	not_dead	0.06	event	-0.09	seek_grave	0.06
begins with pere	grave_info	0.07	enemy_report	-0.05	foreign_tip	0.05	event	0.12
begins with pha	grave_info	0.14	battle_account	-0.06	event	0.06
begins with phai	comrade_tip	0.11	grave_info	-0.07	registry	-0.07	dna_question	-0.05	scam_report	-0.06	request_recognition	-0.12	not_dead	0.06	event	0.05	seek_grave	0.07
begins with pham	grave_info	0.26	enemy_report	-0.05	scam_report	-0.05	not_dead	-0.05	event	-0.19	seek_grave	-0.14
begins with phan	comrade_tip	0.27	grave_info	0.07	relics	-0.06	battle_account	-0.14	enemy_report	-0.06	dna_question	-0.07	scam_report	0.13	rumour	-0.06	request_recognition	-0.07	event	-0.05
begins with phao	grave_info	-0.1	registry	-0.06	battle_account	0.1	rumour	0.14	seek_grave	-0.1
begins with phap	remains_found	0.06	foreign_tip	0.06	request_recognition	0.06	seek_grave	-0.07
begins with phat	comrade_tip	-0.08	grave_info	-0.06	remains_found	0.08	relics	0.08	event	0.09
begins with phau	event	0.06	seek_grave	0.08
begins with phe	grave_info	0.05	remains_found	0.07	relics	-0.06
begins with phep	comrade_tip	0.11	grave_info	-0.08
begins with phi	comrade_tip	-0.06	grave_info	0.06	scam_report	0.07	request_recognition	0.11
begins with phia	grave_info	0.13	relics	-0.05	registry	0.05	enemy_report	0.07	event	-0.11	seek_grave	-0.1
begins with phien	comrade_tip	-0.06	remains_found	-0.05	relics	0.06	battle_account	0.07	foreign_tip	0.07	event	-0.07
begins with phieu	comrade_tip	-0.08	grave_info	0.17	seek_grave	-0.08
begins with pho	comrade_tip	-0.05	battle_account	-0.06	dna_question	0.1	seek_grave	0.14
begins with phong	comrade_tip	0.11	grave_info	-0.08	registry	0.05	enemy_report	0.06	foreign_tip	-0.06	scam_report	-0.06	rumour	-0.06	request_recognition	0.08	not_dead	0.1	event	0.17
begins with phu	comrade_tip	0.08	grave_info	0.08	remains_found	-0.07	relics	0.05	battle_account	0.08	foreign_tip	-0.05	rumour	-0.1	event	0.18
begins with phuc	comrade_tip	-0.11	grave_info	0.05	registry	0.09	dna_question	0.05	event	0.09	seek_grave	-0.07
begins with phung	comrade_tip	0.12	grave_info	-0.07	registry	-0.09	battle_account	-0.06	seek_grave	0.14
begins with phuoc	registry	-0.06	battle_account	-0.05	enemy_report	-0.05	foreign_tip	0.06	rumour	0.06	event	-0.08	seek_grave	0.09
begins with phuong	comrade_tip	0.06	relics	-0.05	registry	0.23	battle_account	-0.07	dna_question	0.06	request_recognition	-0.05
begins with please	foreign_tip	-0.05	request_recognition	0.06	not_dead	0.08	event	-0.06	seek_grave	0.09
begins with plei	comrade_tip	-0.05	seek_grave	0.08
begins with po	battle_account	0.08
begins with pour	foreign_tip	-0.14	scam_report	0.1	seek_grave	0.14
begins with qua	comrade_tip	0.07	grave_info	0.12	remains_found	0.05	relics	-0.17	registry	-0.05	enemy_report	-0.06	request_recognition	0.05	not_dead	-0.06	seek_grave	-0.13
begins with quach	event	-0.06
begins with quan	comrade_tip	0.16	grave_info	0.09	registry	-0.11	battle_account	-0.23	enemy_report	0.08	foreign_tip	-0.1	dna_question	-0.12	scam_report	-0.09	rumour	-0.08	request_recognition	-0.15	not_dead	-0.1	seek_grave	0.11
begins with quang	comrade_tip	0.12	grave_info	-0.06	relics	-0.05	enemy_report	0.06	foreign_tip	-0.05	rumour	-0.06	event	-0.1	seek_grave	0.15
begins with que	comrade_tip	-0.1	remains_found	-0.08	relics	-0.11	enemy_report	-0.06	dna_question	0.09	scam_report	-0.05	rumour	0.17	request_recognition	-0.06	not_dead	-0.06	event	0.11	seek_grave	0.22
begins with question	dna_question	0.08	not_dead	0.05	seek_grave	0.11
begins with quoc	comrade_tip	0.16	registry	0.05	request_recognition	0.07	event	-0.14
begins with quy	grave_info	0.11	remains_found	-0.11	enemy_report	-0.06	dna_question	-0.05	event	-0.09	seek_grave	-0.05
begins with quyen	comrade_tip	0.13	grave_info	-0.06	request_recognition	0.09	event	-0.06	seek_grave	-0.07
begins with quyet	grave_info	0.07	registry	0.08	event	-0.07	seek_grave	0.07
begins with quynh	remains_found	0.06	foreign_tip	0.05
begins with ra	comrade_tip	0.08	grave_info	-0.11	remains_found	0.2	relics	-0.08	registry	0.09	battle_account	-0.13	not_dead	-0.05	seek_grave	-0.09
begins with rach	comrade_tip	0.1	grave_info	-0.1	battle_account	0.09	event	-0.08
begins with ram	relics	0.06
begins with rang	comrade_tip	0.12	grave_info	-0.16	foreign_tip	-0.05	event	-0.14
begins with ranh	grave_info	0.06	event	0.08	seek_grave	-0.06
begins with ray	grave_info	0.09	remains_found	-0.05	relics	-0.07	foreign_tip	0.05	request_recognition	-0.05
begins with re	comrade_tip	-0.16	grave_info	0.13	relics	0.08	registry	0.05	foreign_tip	-0.05	seek_grave	0.12
begins with regiment	event	0.08	seek_grave	-0.06
begins with report	battle_account	-0.05	enemy_report	0.14	foreign_tip	-0.15	event	0.06
begins with ret	relics	0.05	rumour	0.05	event	-0.07
begins with rieng	comrade_tip	-0.07	dna_question	0.05	event	0.08
begins with ro	comrade_tip	0.22	grave_info	-0.2	relics	0.07	registry	-0.07	battle_account	-0.07	request_recognition	0.12
begins with roi	comrade_tip	0.07	remains_found	-0.06	relics	0.08	battle_account	-0.05	dna_question	0.05	scam_report	0.06	rumour	-0.06	not_dead	0.09	event	-0.12	seek_grave	-0.05
begins with rong	grave_info	0.07	remains_found	0.06	event	0.11
begins with rung	grave_info	0.17	relics	-0.06	battle_account	-0.05	seek_grave	-0.11
begins with ruong	comrade_tip	-0.08	relics	0.05	battle_account	0.06
begins with ruot	comrade_tip	-0.23	relics	-0.05	registry	-0.05	battle_account	-0.05	dna_question	0.07	request_recognition	-0.08	event	-0.1	seek_grave	0.09
begins with rut	comrade_tip	0.14	dna_question	0.07	rumour	0.05	not_dead	0.09	event	-0.05	seek_grave	-0.17
begins with s	comrade_tip	0.05	grave_info	0.05	relics	0.06	registry	-0.09	battle_account	-0.11	foreign_tip	-0.12	dna_question	0.05	request_recognition	-0.05	seek_grave	0.08
begins with sa	comrade_tip	0.18	request_recognition	0.07	event	-0.06	seek_grave	-0.13
begins with sac	comrade_tip	-0.05	grave_info	0.07	event	-0.05
begins with sach	comrade_tip	-0.08	grave_info	-0.13	remains_found	-0.08	relics	-0.13	registry	0.25	battle_account	-0.07	dna_question	-0.05	scam_report	-0.07	request_recognition	-0.14	event	0.07
begins with sai	grave_info	-0.12	battle_account	-0.05	enemy_report	0.05	event	0.08	seek_grave	0.1
begins with sam	battle_account	-0.05	seek_grave	-0.11
begins with san	comrade_tip	-0.08	remains_found	0.2	relics	-0.05	battle_account	-0.07	enemy_report	0.05	foreign_tip	-0.05	event	0.16	seek_grave	-0.07
begins with sang	comrade_tip	-0.26	grave_info	-0.13	remains_found	0.15	battle_account	0.34	foreign_tip	0.07	rumour	-0.05	event	0.11	seek_grave	-0.13
begins with sanh	comrade_tip	0.06	grave_info	-0.08	relics	-0.06	registry	-0.05	battle_account	0.09	seek_grave	0.11
begins with sao	comrade_tip	-0.06	battle_account	-0.05	request_recognition	0.07	event	-0.19	seek_grave	0.17
begins with sap	comrade_tip	0.07	rumour	0.05	event	-0.09
begins with sat	comrade_tip	0.05	relics	-0.09	registry	-0.08	event	0.07	seek_grave	-0.12
begins with sau	comrade_tip	-0.08	grave_info	0.36	relics	-0.11	registry	0.09	battle_account	-0.18	enemy_report	0.1	dna_question	-0.05	rumour	0.09	not_dead	0.05	seek_grave	-0.31
begins with se	comrade_tip	-0.05	scam_report	0.07	event	-0.15
begins with sen	comrade_tip	-0.05	event	0.06
begins with seo	comrade_tip	0.16	grave_info	-0.05	event	-0.1	seek_grave	-0.06
begins with sgt	grave_info	-0.07	relics	0.06	enemy_report	-0.08	foreign_tip	0.08	seek_grave	-0.06
begins with si	grave_info	-0.13	remains_found	0.07	relics	-0.05	registry	0.14	battle_account	-0.06	enemy_report	-0.09	scam_report	-0.18	request_recognition	-0.1	not_dead	-0.05	event	-0.08	seek_grave	0.12
begins with sinh	comrade_tip	-0.09	remains_found	-0.12	relics	-0.14	battle_account	0.27	enemy_report	-0.1	foreign_tip	-0.07	dna_question	0.05	scam_report	-0.09	request_recognition	0.23	not_dead	-0.12	event	-0.09	seek_grave	-0.05
begins with sir	grave_info	0.05	relics	-0.11	foreign_tip	0.09	event	0.05
begins with siu	comrade_tip	0.08	seek_grave	0.06
begins with sn	grave_info	-0.05	relics	-0.05	registry	-0.12	seek_grave	0.12
begins with so	grave_info	-0.46	relics	0.16	registry	0.56	enemy_report	-0.09	foreign_tip	-0.08	request_recognition	-0.05	not_dead	-0.08
begins with soc	grave_info	-0.06	dna_question	0.06	seek_grave	0.05
begins with son	comrade_tip	0.21	grave_info	-0.1	remains_found	0.06	relics	-0.07	battle_account	-0.06	dna_question	0.05	rumour	-0.05	request_recognition	0.05	not_dead	-0.07	event	0.08	seek_grave	0.06
begins with song	remains_found	0.05	relics	-0.1	battle_account	0.05	dna_question	0.09	request_recognition	-0.1	not_dead	0.16	event	-0.06	seek_grave	-0.27
begins with sot	comrade_tip	-0.05	request_recognition	0.05	event	-0.06
begins with su	comrade_tip	-0.28	grave_info	0.1	relics	-0.15	battle_account	0.24	enemy_report	0.18	dna_question	-0.06	request_recognition	-0.06	event	0.19	seek_grave	0.05
begins with sua	relics	0.1
begins with suis	relics	-0.05	registry	0.09	battle_account	0.05	event	0.07
begins with sung	grave_info	-0.12	registry	0.05	battle_account	0.09	request_recognition	-0.09	seek_grave	0.1
begins with suoi	comrade_tip	0.18	event	0.12	seek_grave	-0.14
begins with sur	grave_info	0.08	foreign_tip	0.13
begins with suu	grave_info	-0.05	remains_found	-0.06	event	-0.06	seek_grave	0.06
begins with sy	registry	0.07	seek_grave	0.06
begins with t	foreign_tip	0.07	event	-0.17	seek_grave	0.13
begins with ta	remains_found	0.1	registry	-0.19	enemy_report	-0.05	rumour	0.14	request_recognition	0.07	event	-0.08	seek_grave	-0.05
begins with tac	comrade_tip	-0.06	grave_info	0.05	relics	0.05
begins with tai	grave_info	0.05	remains_found	0.13	registry	0.05	battle_account	0.13	enemy_report	0.15	rumour	-0.05	not_dead	-0.05	event	0.1	seek_grave	-0.2
begins with tam	grave_info	0.17	remains_found	-0.07	relics	-0.05	registry	-0.2	battle_account	0.06	enemy_report	-0.06	scam_report	0.11	rumour	-0.09	request_recognition	-0.05	event	-0.11	seek_grave	0.06
begins with tan	comrade_tip	0.13	relics	-0.06	registry	0.06	battle_account	-0.07	foreign_tip	-0.05	rumour	0.07	not_dead	-0.05	event	0.08	seek_grave	-0.13
begins with tang	grave_info	-0.16	relics	0.08	registry	0.08	battle_account	-0.06	foreign_tip	-0.05	rumour	0.06	request_recognition	-0.06	event	-0.08
begins with tao	comrade_tip	0.08	grave_info	-0.14	rumour	0.05	not_dead	0.05	event	-0.13
begins with tap	comrade_tip	0.15	remains_found	-0.06	relics	-0.06	battle_account	0.05
begins with tat	comrade_tip	-0.07	seek_grave	0.09
begins with tau	comrade_tip	0.18	grave_info	-0.19	relics	0.06	battle_account	0.06	seek_grave	-0.11
begins with tay	grave_info	0.16	battle_account	0.09	foreign_tip	-0.06	rumour	-0.05	seek_grave	0.11
begins with te	grave_info	0.06	request_recognition	0.05	seek_grave	-0.08
begins with ten	grave_info	-0.41	remains_found	-0.05	relics	-0.13	registry	0.2	battle_account	-0.2	enemy_report	-0.11	dna_question	-0.1	rumour	-0.12	request_recognition	-0.05	event	-0.3	seek_grave	0.33
begins with tet	comrade_tip	-0.07	grave_info	0.09	battle_account	0.05
begins with thach	comrade_tip	0.1	grave_info	-0.08	registry	0.15	battle_account	-0.05	event	-0.06
begins with thai	grave_info	-0.09	registry	-0.09	request_recognition	-0.06	seek_grave	0.2
begins with tham	comrade_tip	0.12	grave_info	0.21	battle_account	-0.07	seek_grave	-0.16
begins with than	comrade_tip	0.25	remains_found	-0.08	relics	0.08	battle_account	-0.06	foreign_tip	-0.06	rumour	-0.06	not_dead	0.11	event	-0.13	seek_grave	-0.15
begins with thang	grave_info	-0.2	battle_account	0.15	enemy_report	-0.05	foreign_tip	-0.06	scam_report	0.14	rumour	-0.18	request_recognition	-0.09	event	0.2
begins with thanh	comrade_tip	-0.05	remains_found	-0.05	relics	0.07	registry	0.1	battle_account	0.1	enemy_report	-0.08	scam_report	-0.08	rumour	-0.11	request_recognition	0.07
begins with thao	comrade_tip	0.09	grave_info	-0.09
begins with thap	comrade_tip	0.1	battle_account	-0.05	event	-0.1
begins with that	grave_info	-0.07	remains_found	-0.08	battle_account	-0.06	foreign_tip	0.08	request_recognition	0.08	event	-0.23	seek_grave	0.13
begins with thay	grave_info	-0.06	remains_found	0.06	relics	0.13	enemy_report	-0.07	foreign_tip	-0.08	scam_report	0.26	request_recognition	-0.09	not_dead	-0.05	event	-0.31	seek_grave	-0.09
begins with thcs	grave_info	0.05	event	0.07
begins with the	relics	0.12	battle_account	0.19	enemy_report	-0.1	scam_report	-0.12	rumour	-0.06	seek_grave	-0.06
begins with them	comrade_tip	0.05	grave_info	-0.07	battle_account	0.08	event	-0.06	seek_grave	0.09
begins with theo	comrade_tip	0.1	grave_info	-0.07	remains_found	-0.06	relics	-0.06	registry	0.19	battle_account	0.14	request_recognition	-0.11	seek_grave	-0.17
begins with there	event	-0.13	seek_grave	0.11
begins with thi	remains_found	0.1	relics	-0.13	registry	-0.24	battle_account	0.11	enemy_report	-0.12	foreign_tip	-0.16	dna_question	-0.08	scam_report	-0.14	rumour	-0.21	request_recognition	0.29	event	-0.15	seek_grave	0.32
begins with thien	grave_info	-0.05	request_recognition	0.07	event	-0.09
begins with thiet	grave_info	-0.11	request_recognition	0.06	seek_grave	-0.06
begins with thieu	grave_info	0.05	foreign_tip	0.07	not_dead	-0.05	seek_grave	0.06
begins with thin	comrade_tip	0.1	grave_info	-0.05	dna_question	0.05
begins with thinh	comrade_tip	0.08	grave_info	-0.21	rumour	0.17	event	-0.11	seek_grave	0.07
begins with this	grave_info	0.06	battle_account	0.12	seek_grave	-0.05
begins with tho	comrade_tip	-0.08	grave_info	-0.18	remains_found	0.19	relics	-0.07	registry	0.14	battle_account	-0.13	dna_question	-0.07	scam_report	-0.07	rumour	-0.08	request_recognition	0.33	not_dead	-0.08	event	0.18
begins with thoai	grave_info	-0.05	scam_report	0.08	rumour	0.06	event	-0.07	seek_grave	-0.05
begins with thoi	comrade_tip	0.17	grave_info	-0.08	relics	-0.06	battle_account	-0.06	event	-0.05	seek_grave	0.11
begins with thom	grave_info	0.12	not_dead	0.05	event	0.1
begins with thon	comrade_tip	-0.16	grave_info	0.2	relics	-0.07	registry	0.18	battle_account	-0.05	rumour	-0.05	event	0.07	seek_grave	-0.13
begins with thong	comrade_tip	0.08	grave_info	0.31	remains_found	0.06	registry	-0.14	battle_account	0.05	enemy_report	-0.06	scam_report	-0.05	rumour	-0.06	request_recognition	-0.05	event	0.12	seek_grave	0.1
begins with thu	comrade_tip	0.16	grave_info	0.07	registry	-0.1	foreign_tip	0.05	dna_question	0.05	rumour	-0.06	request_recognition	0.15	not_dead	-0.1
begins with thua	comrade_tip	-0.1	relics	0.12	rumour	-0.07	request_recognition	0.08	not_dead	0.13
begins with thuan	battle_account	0.09	seek_grave	-0.1
begins with thuc	comrade_tip	-0.05	grave_info	0.06	event	0.06
begins with thuoc	comrade_tip	-0.05	grave_info	0.07	event	-0.07
begins with thuong	comrade_tip	0.07	grave_info	-0.12	remains_found	-0.05	relics	0.06	battle_account	-0.09	dna_question	-0.05	rumour	-0.05	event	-0.07	seek_grave	0.24
begins with thuy	comrade_tip	-0.06	grave_info	0.07	relics	0.06	registry	-0.07	request_recognition	-0.08	event	-0.05
begins with thuyen	comrade_tip	0.09	battle_account	-0.08	event	-0.07
begins with thuyet	comrade_tip	0.15	grave_info	-0.09	dna_question	0.06	event	-0.05
begins with tia	seek_grave	0.12
begins with tich	comrade_tip	-0.09	grave_info	0.12	relics	0.05	registry	-0.07	dna_question	0.1	request_recognition	0.07	not_dead	0.06	event	0.12	seek_grave	-0.1
begins with tien	comrade_tip	-0.18	grave_info	-0.05	remains_found	-0.09	enemy_report	-0.05	dna_question	0.05	rumour	0.05	request_recognition	0.12	not_dead	-0.05	seek_grave	0.14
begins with tieng	grave_info	-0.11	foreign_tip	0.12	event	0.13
begins with tiep	event	0.1	seek_grave	-0.08
begins with tieu	comrade_tip	0.29	remains_found	-0.07	relics	-0.09	registry	-0.05	battle_account	0.1	foreign_tip	-0.05	rumour	-0.05	request_recognition	-0.08	event	-0.14	seek_grave	-0.14
begins with tim	relics	0.16	registry	-0.22	battle_account	-0.06	enemy_report	-0.1	foreign_tip	-0.08	dna_question	-0.08	scam_report	-0.07	rumour	-0.11	request_recognition	-0.16	event	-0.14
begins with tin	comrade_tip	0.12	grave_info	0.21	remains_found	0.05	relics	-0.15	registry	-0.16	battle_account	-0.09	enemy_report	0.07	dna_question	-0.15	scam_report	0.06	rumour	0.12	request_recognition	-0.09	not_dead	0.2	seek_grave	-0.21
begins with tinh	comrade_tip	-0.06	battle_account	0.13	event	-0.17	seek_grave	-0.07
begins with tnxp	comrade_tip	0.12	registry	0.08	battle_account	-0.06	request_recognition	0.09	event	-0.13	seek_grave	-0.11
begins with to	comrade_tip	0.47	remains_found	0.05	relics	0.12	registry	-0.15	enemy_report	-0.07	foreign_tip	0.12	request_recognition	-0.14	event	-0.08	seek_grave	-0.21
begins with toa	scam_report	0.09	request_recognition	0.05	event	-0.07	seek_grave	-0.09
begins with toan	comrade_tip	0.17	battle_account	-0.08	seek_grave	-0.1
begins with toc	grave_info	-0.07	relics	-0.06	registry	-0.06	battle_account	-0.06	dna_question	-0.05	rumour	0.12	not_dead	-0.05	event	-0.05
begins with toi	remains_found	-0.1	registry	-0.09	battle_account	-0.09	enemy_report	-0.13	foreign_tip	-0.28	dna_question	-0.08	scam_report	-0.18	rumour	-0.07	request_recognition	0.21	not_dead	-0.07	event	-0.08	seek_grave	0.14
begins with ton	comrade_tip	-0.1	grave_info	0.05	enemy_report	0.06	event	-0.19	seek_grave	0.07
begins with tong	comrade_tip	-0.12	relics	0.06	registry	0.09
begins with tp	registry	-0.05	battle_account	0.07
begins with tra	comrade_tip	-0.05	grave_info	0.2	battle_account	-0.06	foreign_tip	-0.08	dna_question	-0.06	scam_report	-0.06	rumour	0.07	event	0.21	seek_grave	-0.06
begins with trac	comrade_tip	0.11	grave_info	-0.05	event	0.05
begins with trach	grave_info	-0.06	event	0.07	seek_grave	0.21
begins with trai	comrade_tip	-0.24	grave_info	-0.12	remains_found	-0.07	battle_account	-0.05	rumour	0.06	event	-0.08	seek_grave	0.23
begins with tram	comrade_tip	0.23	grave_info	0.19	remains_found	-0.09	registry	-0.05	battle_account	-0.05	rumour	0.06	request_recognition	-0.06	event	0.11	seek_grave	-0.21
begins with tran	comrade_tip	-0.47	remains_found	-0.1	relics	-0.09	battle_account	0.68	enemy_report	0.09	dna_question	0.06	scam_report	-0.09	rumour	-0.07	not_dead	0.05	event	0.27	seek_grave	-0.2
begins with trang	comrade_tip	-0.33	grave_info	0.29	foreign_tip	-0.05	dna_question	-0.05	request_recognition	-0.15	event	-0.17	seek_grave	-0.09
begins with tre	comrade_tip	-0.11	dna_question	0.06	seek_grave	0.11
begins with tren	comrade_tip	-0.11	grave_info	-0.06	enemy_report	0.05	dna_question	-0.09	rumour	0.3	not_dead	-0.06	event	0.07	seek_grave	0.08
begins with tri	comrade_tip	0.24	grave_info	-0.08	relics	-0.06	battle_account	-0.09	event	0.06
begins with trich	comrade_tip	-0.32	grave_info	-0.1	relics	-0.08	registry	0.21	battle_account	0.18	enemy_report	0.06	event	0.16	seek_grave	-0.06
begins with trieu	comrade_tip	-0.14	grave_info	-0.15	remains_found	-0.07	relics	-0.06	enemy_report	-0.06	scam_report	0.11	rumour	-0.07	request_recognition	-0.07	event	-0.06	seek_grave	0.19
begins with trinh	comrade_tip	0.1	grave_info	-0.32	remains_found	0.05	registry	-0.09	battle_account	-0.14	request_recognition	-0.07	not_dead	0.08	event	-0.24	seek_grave	0.16
begins with tro	comrade_tip	-0.15	dna_question	0.05	request_recognition	0.17	seek_grave	0.06
begins with troi	grave_info	0.09	remains_found	0.06	event	-0.05	seek_grave	-0.07
begins with trong	comrade_tip	0.09	remains_found	-0.14	relics	0.24	battle_account	-0.06	enemy_report	0.09	foreign_tip	-0.09	dna_question	-0.08	scam_report	-0.1	rumour	0.05	request_recognition	-0.07	event	-0.13
begins with tru	comrade_tip	-0.08	grave_info	-0.07	remains_found	0.08
begins with truc	comrade_tip	0.06	grave_info	0.05
begins with trung	grave_info	-0.12	battle_account	0.12	enemy_report	-0.07	scam_report	0.05	request_recognition	0.21	event	-0.17	seek_grave	-0.22
begins with truoc	comrade_tip	-0.17	grave_info	0.19	remains_found	-0.07	relics	0.16	registry	-0.05	rumour	0.11	request_recognition	-0.07	seek_grave	-0.05
begins with truong	comrade_tip	0.06	grave_info	0.16	registry	0.14	battle_account	0.11	enemy_report	-0.14	foreign_tip	-0.05	dna_question	-0.11	rumour	-0.06	event	-0.14	seek_grave	-0.13
begins with truyen	dna_question	-0.06	rumour	0.15	seek_grave	-0.06
begins with tu	comrade_tip	-0.07	grave_info	-0.24	remains_found	-0.11	battle_account	0.14	enemy_report	0.07	foreign_tip	-0.1	scam_report	0.19	rumour	-0.08	request_recognition	0.19	not_dead	0.07
begins with tuan	comrade_tip	0.05	remains_found	-0.07	request_recognition	0.08	event	-0.07	seek_grave	0.06
begins with tuat	registry	0.05	seek_grave	-0.08
begins with tuc	grave_info	-0.07	dna_question	0.06	request_recognition	0.07
begins with tui	comrade_tip	0.16	grave_info	0.08	relics	-0.1	registry	-0.05	battle_account	-0.21	enemy_report	0.05	rumour	-0.09	request_recognition	-0.13	event	-0.11	seek_grave	0.07
begins with tung	comrade_tip	0.23	grave_info	-0.1	relics	-0.05	rumour	0.07	event	-0.07	seek_grave	-0.09
begins with tuoi	comrade_tip	-0.07	grave_info	-0.08	remains_found	-0.07	relics	-0.05	battle_account	0.15	rumour	-0.07	request_recognition	-0.1	seek_grave	0.22
begins with tuong	comrade_tip	0.18	grave_info	-0.11	relics	-0.06	battle_account	-0.05	enemy_report	0.06	request_recognition	0.08	event	-0.15
begins with tuy	comrade_tip	0.08	grave_info	-0.05	scam_report	0.05
begins with tuyen	comrade_tip	0.15	grave_info	-0.13	remains_found	0.05	event	0.24	seek_grave	-0.05
begins with two	relics	0.09
begins with ty	comrade_tip	-0.08	grave_info	0.06	remains_found	-0.05	relics	0.11	request_recognition	0.06
begins with u	comrade_tip	-0.13	event	0.12	seek_grave	0.13
begins with ubnd	grave_info	-0.05
begins with uc	comrade_tip	-0.19	grave_info	0.07	battle_account	0.08	foreign_tip	0.07
begins with un	grave_info	-0.09	enemy_report	-0.09	foreign_tip	0.19	scam_report	0.13	rumour	0.05	event	-0.07	seek_grave	-0.16
begins with uncle	comrade_tip	-0.05	grave_info	-0.07	relics	-0.09	battle_account	-0.05	rumour	0.05	event	-0.06	seek_grave	0.27
begins with une	grave_info	0.15	relics	0.12	foreign_tip	-0.05	scam_report	0.13	seek_grave	-0.17
begins with ut	comrade_tip	0.05	registry	0.05	battle_account	-0.09	scam_report	0.09	rumour	-0.08	event	-0.08	seek_grave	0.08
begins with uy	comrade_tip	0.11	grave_info	-0.05	relics	-0.07	registry	-0.05	battle_account	-0.05	enemy_report	0.05	request_recognition	0.11	event	-0.16
begins with uyen	comrade_tip	-0.05	grave_info	-0.07	dna_question	0.05	rumour	0.05	seek_grave	-0.05
begins with va	comrade_tip	0.11	grave_info	0.17	registry	-0.08	battle_account	-0.06	event	-0.2
begins with vam	grave_info	0.16	seek_grave	-0.05
begins with van	comrade_tip	0.16	grave_info	-0.07	remains_found	-0.16	relics	-0.15	registry	-0.08	battle_account	-0.13	foreign_tip	-0.26	scam_report	-0.15	rumour	-0.05	not_dead	0.16	event	-0.35	seek_grave	0.07
begins with vang	comrade_tip	0.06	grave_info	-0.1	remains_found	0.08	relics	-0.05	request_recognition	-0.07	event	-0.08	seek_grave	0.09
begins with vao	comrade_tip	0.06	registry	-0.05	battle_account	0.05	event	0.09	seek_grave	0.06
begins with vat	comrade_tip	-0.05	relics	0.28	seek_grave	-0.06
begins with vay	enemy_report	0.05	event	-0.06	seek_grave	0.05
begins with ve	comrade_tip	0.16	grave_info	-0.1	relics	0.13	battle_account	0.16	enemy_report	0.09	foreign_tip	-0.08	dna_question	0.11	request_recognition	-0.05	not_dead	0.13	event	-0.16	seek_grave	-0.2
begins with vi	comrade_tip	0.31	grave_info	-0.06	remains_found	-0.06	relics	-0.06	registry	-0.05	battle_account	0.12	enemy_report	-0.07	scam_report	-0.07	rumour	-0.12	not_dead	-0.09	seek_grave	0.08
begins with viec	comrade_tip	-0.06	grave_info	-0.05	relics	0.09	dna_question	0.08	event	0.05
begins with vien	comrade_tip	0.17	grave_info	-0.05	relics	-0.06	registry	0.14	battle_account	-0.05	not_dead	0.08	event	-0.1	seek_grave	-0.1
begins with vieng	grave_info	0.17	event	-0.05	seek_grave	-0.07
begins with viet	remains_found	0.05	registry	-0.08	battle_account	-0.09	request_recognition	-0.08	event	-0.18	seek_grave	0.16
begins with vietnamese	relics	-0.05	enemy_report	-0.05
begins with vinh	comrade_tip	0.09	grave_info	0.14	relics	-0.13	battle_account	-0.09	request_recognition	0.05	event	-0.13
begins with vnch	comrade_tip	-0.1	enemy_report	0.19	foreign_tip	0.08
begins with vo	comrade_tip	-0.17	grave_info	0.1	registry	-0.09	enemy_report	-0.06	dna_question	-0.09	rumour	-0.1	request_recognition	0.13	not_dead	-0.05	event	0.16	seek_grave	0.07
begins with voi	comrade_tip	-0.08	grave_info	-0.11	relics	-0.12	battle_account	-0.14	enemy_report	-0.06	foreign_tip	-0.06	dna_question	0.07	not_dead	-0.06	seek_grave	0.08
begins with vong	comrade_tip	-0.11	scam_report	0.08	seek_grave	-0.06
begins with vu	grave_info	-0.27	relics	-0.08	registry	0.06	enemy_report	-0.05	dna_question	0.18	rumour	-0.05	request_recognition	0.06	not_dead	-0.05	event	-0.15	seek_grave	0.28
begins with vua	grave_info	-0.05	remains_found	0.08	battle_account	-0.07	dna_question	-0.05	scam_report	0.08	event	0.05
begins with vung	comrade_tip	-0.05	event	0.11
begins with vuon	comrade_tip	-0.05	remains_found	0.05	rumour	0.11	event	-0.08	seek_grave	-0.18
begins with vuong	comrade_tip	0.06	grave_info	-0.05	remains_found	0.08
begins with vuot	grave_info	-0.06	foreign_tip	0.06
begins with was	comrade_tip	0.09	grave_info	-0.12	remains_found	-0.06	relics	-0.2	enemy_report	-0.09	foreign_tip	0.34	rumour	-0.06	request_recognition	-0.05	event	-0.11	seek_grave	-0.06
begins with we	comrade_tip	0.05	grave_info	-0.05	remains_found	0.09	foreign_tip	-0.05	seek_grave	0.06
begins with were	comrade_tip	0.1	remains_found	0.09	event	0.07
begins with what	remains_found	0.06	rumour	0.05	event	0.06
begins with who	grave_info	0.06	relics	-0.12	foreign_tip	0.13	scam_report	0.09	event	0.07
begins with whom	relics	0.06
begins with with	comrade_tip	-0.08	grave_info	0.05	remains_found	-0.07	relics	0.12	registry	0.06	battle_account	-0.1	enemy_report	-0.11	foreign_tip	0.05	dna_question	0.08	rumour	-0.05	seek_grave	-0.21
begins with write	grave_info	-0.06	seek_grave	0.07
begins with writing	grave_info	-0.05	enemy_report	-0.07	foreign_tip	0.08
begins with xa	comrade_tip	-0.15	remains_found	-0.06	relics	-0.06	registry	0.46	battle_account	-0.12	enemy_report	-0.13	foreign_tip	-0.08	dna_question	0.12	rumour	-0.12	not_dead	-0.09	seek_grave	-0.21
begins with xac	comrade_tip	0.13	registry	0.13	battle_account	-0.06	seek_grave	-0.05
begins with xang	rumour	0.07	request_recognition	0.06	seek_grave	-0.12
begins with xay	comrade_tip	-0.1	grave_info	0.27	remains_found	-0.05	relics	0.06	registry	-0.05	event	0.08	seek_grave	-0.09
begins with xe	grave_info	-0.11	battle_account	-0.06	enemy_report	-0.05	scam_report	0.05	event	-0.07	seek_grave	-0.11
begins with xem	relics	0.14	registry	-0.06	seek_grave	0.17
begins with xin	grave_info	0.12	remains_found	-0.05	relics	-0.12	registry	0.07	enemy_report	-0.07	dna_question	-0.05	rumour	-0.07	request_recognition	0.27	not_dead	0.06	event	-0.11	seek_grave	-0.26
begins with xom	comrade_tip	-0.18	grave_info	0.17	registry	-0.06	foreign_tip	-0.05	rumour	0.12	event	0.1
begins with xu	grave_info	0.06	foreign_tip	0.06	event	-0.05
begins with xua	comrade_tip	0.17	battle_account	-0.07	enemy_report	0.06	rumour	0.22	event	0.08
begins with xuan	grave_info	-0.05	battle_account	0.05	enemy_report	-0.07	foreign_tip	-0.09	scam_report	-0.05	rumour	-0.06	event	-0.13	seek_grave	0.15
begins with xuc	comrade_tip	-0.05	remains_found	0.12	relics	-0.05	event	0.09
begins with xung	grave_info	-0.21	remains_found	-0.12	relics	-0.06	dna_question	-0.08	scam_report	0.44	rumour	-0.1	request_recognition	-0.07	event	-0.07	seek_grave	-0.18
begins with xuong	comrade_tip	-0.1	grave_info	-0.12	remains_found	0.24	relics	-0.12	foreign_tip	-0.05	rumour	-0.08	event	-0.11	seek_grave	-0.07
begins with xuyen	grave_info	0.18	remains_found	-0.05	request_recognition	-0.05	event	0.07	seek_grave	-0.14
begins with y	comrade_tip	0.19	grave_info	-0.18	registry	0.07	battle_account	-0.22	enemy_report	-0.09	foreign_tip	-0.05	dna_question	0.07	scam_report	0.09	not_dead	-0.06	event	-0.11	seek_grave	0.06
begins with yen	comrade_tip	0.11	remains_found	-0.05	relics	-0.07	registry	0.05	dna_question	0.05	event	-0.07	seek_grave	-0.1
begins with yeu	registry	0.05
begins with you	comrade_tip	-0.05	battle_account	-0.06	foreign_tip	0.23	dna_question	0.07	event	-0.12	seek_grave	-0.09
begins with your	enemy_report	-0.06
days 0	comrade_tip	-0.22	remains_found	0.37	registry	-0.48	battle_account	-0.18	enemy_report	-0.26	foreign_tip	-0.36	scam_report	0.27	rumour	0.2	not_dead	-0.18	event	0.33	seek_grave	-0.5
days 1	comrade_tip	0.23	grave_info	0.22	remains_found	-0.31	relics	-0.1	registry	-0.53	battle_account	0.37	enemy_report	0.14	foreign_tip	0.19	dna_question	-0.05	scam_report	-0.14	rumour	-0.21	request_recognition	-0.11	not_dead	-0.32	event	0.15	seek_grave	-0.2
days 2	remains_found	-0.2	registry	-0.39	enemy_report	-0.13	foreign_tip	0.09	dna_question	-0.26	scam_report	-0.29	rumour	-0.21	request_recognition	0.06	event	-0.06	seek_grave	0.27
days few	comrade_tip	-0.28	grave_info	-0.39	remains_found	-0.17	relics	-0.08	registry	0.47	battle_account	-0.54	enemy_report	-0.12	foreign_tip	-0.33	dna_question	-0.09	scam_report	-0.21	rumour	-0.25	request_recognition	-0.26	event	-0.62	seek_grave	0.46
days many	comrade_tip	-0.22	grave_info	-0.47	remains_found	-0.08	relics	-0.15	registry	0.59	battle_account	-0.19	dna_question	-0.05	request_recognition	-0.11	not_dead	-0.07	event	-0.15
entries 0	comrade_tip	-0.23	grave_info	-0.11	remains_found	-0.31	relics	-0.27	registry	-0.76	battle_account	-0.31	enemy_report	-0.33	foreign_tip	-0.37	dna_question	-0.36	scam_report	-0.33	rumour	-0.46	request_recognition	-0.35	not_dead	-0.45	event	-0.32	seek_grave	0.3
entries 2	comrade_tip	-0.06	relics	0.05
entries few	comrade_tip	-0.1	grave_info	-0.41	remains_found	-0.06	relics	-0.09	registry	0.34	battle_account	-0.14	enemy_report	-0.05	request_recognition	-0.12	not_dead	-0.06	seek_grave	-0.34
entries many	comrade_tip	-0.06	grave_info	-0.13	registry	0.06	seek_grave	0.09
full names 0	comrade_tip	0.22	remains_found	-0.12	relics	-0.31	registry	-0.25	enemy_report	-0.18	foreign_tip	0.12	dna_question	-0.19	rumour	0.19	request_recognition	-0.3	not_dead	-0.19	event	0.19	seek_grave	-0.81
full names 1	relics	0.07	registry	-0.64	battle_account	-0.16	enemy_report	-0.25	foreign_tip	-0.15	dna_question	-0.09	rumour	-0.32	request_recognition	-0.2	not_dead	-0.13	event	-0.3	seek_grave	0.14
full names 2	comrade_tip	0.06	grave_info	-0.22	remains_found	0.06	registry	-0.33	battle_account	-0.45	enemy_report	0.08	foreign_tip	-0.07	scam_report	-0.07	rumour	-0.18	not_dead	0.1	event	-0.24	seek_grave	0.23
full names few	comrade_tip	-0.27	grave_info	-0.1	remains_found	-0.19	relics	-0.05	registry	0.25	battle_account	0.05	foreign_tip	-0.16	dna_question	-0.07	scam_report	-0.21	rumour	-0.21	not_dead	-0.2	event	-0.2	seek_grave	0.34
full names many	comrade_tip	-0.43	grave_info	-0.31	remains_found	-0.16	registry	0.64	battle_account	0.08	foreign_tip	-0.14	dna_question	-0.05	scam_report	-0.1	not_dead	-0.1	event	0.19	seek_grave	0.1
has 10b	comrade_tip	0.09
has 11th	relics	-0.09	battle_account	0.05	foreign_tip	0.08
has 12ly7	grave_info	0.12	event	0.1	seek_grave	-0.1
has 12th	relics	-0.05	foreign_tip	0.08	event	-0.08
has 1st	comrade_tip	-0.06	grave_info	-0.1	relics	0.08	battle_account	0.05	enemy_report	0.07
has 1st cav	grave_info	-0.05	relics	0.07	foreign_tip	0.08	event	-0.06	seek_grave	-0.05
has 2e	comrade_tip	-0.05	grave_info	-0.07	enemy_report	0.16
has 2nd	comrade_tip	-0.06	battle_account	0.07	enemy_report	0.09	event	0.12
has 2w	comrade_tip	0.13	battle_account	-0.07	event	-0.06
has 300m	grave_info	0.06
has 3e	grave_info	-0.05	foreign_tip	0.05	request_recognition	0.05	not_dead	0.05	event	0.05	seek_grave	-0.08
has 3h	battle_account	0.05	event	0.05	seek_grave	-0.09
has 3h sang	grave_info	0.05	battle_account	0.05	event	0.05	seek_grave	-0.07
has 3rd	grave_info	-0.07	enemy_report	0.07	event	0.11
has 4th	enemy_report	0.13	foreign_tip	0.07	event	0.09	seek_grave	-0.11
has 5th	grave_info	-0.05	relics	0.06	battle_account	-0.05	enemy_report	0.06	foreign_tip	0.05	event	0.1	seek_grave	-0.06
has 6th	grave_info	-0.05	relics	-0.06	battle_account	0.05	enemy_report	0.07	event	0.09
has 7th	battle_account	0.07	event	0.09	seek_grave	-0.05
has 84t	grave_info	0.1	seek_grave	0.06
has 8th	battle_account	0.08	enemy_report	-0.06	foreign_tip	0.07
has 9th	grave_info	-0.05	foreign_tip	0.05	event	0.07	seek_grave	-0.05
has a	comrade_tip	-0.06	registry	-0.29	battle_account	-0.17	enemy_report	-0.14	foreign_tip	0.3	scam_report	-0.09	rumour	-0.26	request_recognition	0.06	not_dead	-0.05	seek_grave	-0.09
has a ba	request_recognition	0.1
has a bac	not_dead	0.06	seek_grave	0.06
has a big	relics	-0.08	foreign_tip	0.1
has a bo	comrade_tip	0.08	request_recognition	0.1	event	-0.06	seek_grave	-0.06
has a bomb	relics	-0.06	rumour	0.06	event	0.08
has a boy	grave_info	-0.05
has a chau	request_recognition	-0.05	seek_grave	0.06
has a cho	event	-0.11	seek_grave	-0.07
has a chu	battle_account	0.05	event	0.05
has a co	not_dead	0.05
has a dead	relics	0.18	enemy_report	0.06	foreign_tip	-0.05	event	-0.1	seek_grave	-0.05
has a dit	grave_info	0.07	battle_account	0.06	event	0.06
has a em	grave_info	0.1	event	-0.11
has a ete	comrade_tip	-0.06	enemy_report	0.05	foreign_tip	-0.05	rumour	0.06	request_recognition	0.1	not_dead	0.09	seek_grave	-0.1
has a girl	relics	0.12	foreign_tip	-0.05	seek_grave	-0.1
has a grave	foreign_tip	-0.06	request_recognition	0.07
has a khong	comrade_tip	0.16	seek_grave	-0.11
has a l	grave_info	-0.08	remains_found	0.05	enemy_report	-0.06	foreign_tip	0.18	rumour	0.07	seek_grave	-0.11
has a la	grave_info	0.11	enemy_report	-0.09	request_recognition	0.11	event	-0.12
has a lang	event	0.05	seek_grave	0.18
has a letter	comrade_tip	-0.05	grave_info	-0.05	battle_account	-0.05	foreign_tip	0.12
has a lo	comrade_tip	0.05	remains_found	0.07
has a lu	grave_info	0.11	seek_grave	-0.11
has a luoi	relics	-0.07	registry	0.07	request_recognition	0.05
has a man	grave_info	-0.1	foreign_tip	0.18	scam_report	0.15	event	-0.13	seek_grave	-0.08
has a mis	comrade_tip	0.06	grave_info	0.06	enemy_report	0.05	seek_grave	-0.06
has a nurse	grave_info	-0.06	relics	-0.05	foreign_tip	0.16	event	-0.08	seek_grave	-0.06
has a ong	grave_info	-0.11
has a pao	not_dead	0.06
has a pho	comrade_tip	-0.09	grave_info	0.07	registry	0.05	foreign_tip	0.05
has a photo	grave_info	0.07	seek_grave	-0.06
has a phu	not_dead	0.05
has a sau	seek_grave	0.06
has a sinh	comrade_tip	-0.09	registry	0.1	seek_grave	-0.08
has a small	relics	0.08	foreign_tip	0.06	event	-0.12	seek_grave	-0.07
has a stone	grave_info	0.16	foreign_tip	-0.06	event	-0.07
has a t	seek_grave	0.11
has a toi	grave_info	-0.07	request_recognition	0.06	seek_grave	0.05
has a truong	registry	-0.11	request_recognition	-0.05	seek_grave	-0.06
has a vietnamese	grave_info	0.17	remains_found	0.05	relics	-0.05	enemy_report	-0.05	event	-0.12	seek_grave	-0.05
has a1	grave_info	-0.18	registry	-0.05	event	-0.09	seek_grave	0.27
has about	comrade_tip	-0.1	grave_info	-0.11	relics	-0.12	registry	-0.05	battle_account	-0.09	foreign_tip	0.2	dna_question	0.07	rumour	-0.07	event	0.09	seek_grave	-0.08
has ac	comrade_tip	-0.1	grave_info	-0.07	relics	-0.05	registry	0.15	battle_account	-0.08	event	-0.05	seek_grave	0.07
has ac tinh	comrade_tip	-0.07	grave_info	-0.11	registry	0.15	battle_account	-0.05	seek_grave	0.06
has action	battle_account	-0.05	enemy_report	0.1	foreign_tip	-0.08	event	0.08
has ad	comrade_tip	0.06	foreign_tip	-0.05	event	-0.08	seek_grave	0.11
has adjudant	grave_info	-0.05	foreign_tip	0.08	event	0.08
has adn	comrade_tip	-0.15	grave_info	-0.13	relics	-0.15	battle_account	-0.05	foreign_tip	-0.05	dna_question	1.06	request_recognition	-0.21	not_dead	-0.07	event	-0.12	seek_grave	-0.6
has adviser	grave_info	-0.07	relics	0.05	battle_account	0.2	foreign_tip	-0.12	event	0.05
has after	comrade_tip	-0.05	relics	-0.09	battle_account	-0.07	foreign_tip	0.12	event	0.25
has after action	enemy_report	0.05	event	0.06
has after the	grave_info	-0.06	relics	-0.11	battle_account	-0.05	foreign_tip	0.18	event	0.18
has again	comrade_tip	0.05	grave_info	-0.07	foreign_tip	0.05	seek_grave	0.14
has ah	seek_grave	0.09
has ai	comrade_tip	-0.29	grave_info	0.16	remains_found	-0.08	relics	0.26	registry	-0.12	battle_account	-0.08	enemy_report	-0.17	dna_question	-0.15	scam_report	-0.18	rumour	0.13	request_recognition	-0.09	event	0.15	seek_grave	0.2
has ai biet	comrade_tip	0.08	grave_info	0.09	battle_account	-0.11	dna_question	-0.05	scam_report	-0.06	rumour	-0.09	request_recognition	-0.12	not_dead	-0.06
has ai boc	comrade_tip	-0.08	grave_info	0.06
has ai can	remains_found	-0.05	relics	0.06	foreign_tip	0.07	seek_grave	-0.09
has ai chi	comrade_tip	0.07	grave_info	-0.08
has ai chon	comrade_tip	-0.05	request_recognition	0.05
has ai co	comrade_tip	0.08	grave_info	-0.08	registry	0.14	scam_report	-0.05	not_dead	0.05	event	-0.1	seek_grave	0.13
has ai con	grave_info	0.05	registry	-0.05	battle_account	-0.06	event	-0.06	seek_grave	0.12
has ai cung	comrade_tip	0.08	grave_info	0.07	relics	-0.07	battle_account	-0.13	rumour	0.09	not_dead	0.07	event	-0.13	seek_grave	0.13
has ai dam	comrade_tip	-0.07	rumour	0.09	event	0.08
has ai den	comrade_tip	-0.05	grave_info	0.08	event	-0.05
has ai di	comrade_tip	-0.15	battle_account	0.05	event	0.06	seek_grave	0.24
has ai hoi	comrade_tip	0.06	grave_info	0.09	rumour	0.05	seek_grave	-0.1
has ai la	comrade_tip	0.08	relics	0.18	request_recognition	-0.05	seek_grave	-0.25
has ai lam	grave_info	-0.07	request_recognition	0.21	event	-0.1	seek_grave	0.11
has ai lay	grave_info	0.06	event	-0.09	seek_grave	0.12
has ai nhan	grave_info	0.12	registry	-0.06	seek_grave	-0.06
has ai nho	comrade_tip	0.1	rumour	0.07	event	0.13	seek_grave	-0.05
has ai noi	comrade_tip	0.05	grave_info	-0.16	rumour	0.07	seek_grave	0.07
has ai o	grave_info	-0.28	event	-0.1	seek_grave	0.24
has ai ro	grave_info	0.11
has ai ten	grave_info	-0.08	rumour	0.06	event	-0.08
has ai thay	grave_info	-0.07	seek_grave	0.11
has ai tim	comrade_tip	0.15	seek_grave	-0.11
has ai toi	grave_info	0.05	relics	0.05	event	0.11
has ai tra	remains_found	0.05	event	0.07
has ai tu	comrade_tip	0.13	grave_info	0.12	battle_account	-0.05	event	-0.1	seek_grave	-0.06
has ai tung	comrade_tip	-0.05	grave_info	-0.14	rumour	0.07	seek_grave	0.19
has airborne	grave_info	-0.07	relics	-0.07	enemy_report	0.05
has ak	comrade_tip	-0.1	grave_info	-0.12	remains_found	0.29	relics	-0.08	enemy_report	0.05	foreign_tip	-0.1	event	0.22
has al	request_recognition	0.05
has alive	comrade_tip	0.19	enemy_report	-0.07	foreign_tip	-0.11	event	-0.07	seek_grave	0.06
has all	comrade_tip	0.07	relics	-0.19	battle_account	0.06	foreign_tip	0.25	event	0.2	seek_grave	-0.1
has alo	comrade_tip	0.09	event	0.05
has along	comrade_tip	0.09	grave_info	-0.05	battle_account	0.07	event	0.06	seek_grave	-0.06
has along the	comrade_tip	0.06	battle_account	0.07	event	0.1	seek_grave	-0.05
has also	relics	0.08
has always	grave_info	-0.06	foreign_tip	0.06
has am	comrade_tip	-0.11	grave_info	-0.13	remains_found	0.05	registry	-0.08	battle_account	0.16	enemy_report	-0.06	foreign_tip	-0.08	dna_question	-0.08	scam_report	0.05	rumour	-0.08	request_recognition	0.12	not_dead	-0.11	seek_grave	0.06
has am lich	comrade_tip	0.09	grave_info	-0.15	registry	-0.05	battle_account	-0.05	request_recognition	0.11	seek_grave	0.08
has am nam	comrade_tip	0.1	grave_info	-0.07	battle_account	-0.05	event	-0.07	seek_grave	0.07
has am the	remains_found	0.05	battle_account	0.05
has ama	grave_info	0.06	relics	-0.05
has american	relics	0.11	request_recognition	0.07
has among	grave_info	-0.07	enemy_report	0.1	event	0.06	seek_grave	-0.06
has an	comrade_tip	-0.21	grave_info	0.06	remains_found	0.12	relics	-0.23	enemy_report	-0.17	foreign_tip	0.24	dna_question	0.12	rumour	-0.18	request_recognition	-0.08	not_dead	-0.15	seek_grave	0.11
has an anh	request_recognition	0.06	event	0.1
has an bi	comrade_tip	0.06	grave_info	-0.06
has an binh	battle_account	0.06	request_recognition	0.06	event	0.05	seek_grave	0.05
has an cao	event	-0.06	seek_grave	0.05
has an com	comrade_tip	-0.14	grave_info	0.14	rumour	0.05	seek_grave	-0.1
has an duong	comrade_tip	0.05	grave_info	-0.07	event	-0.06	seek_grave	-0.05
has an giang	comrade_tip	-0.08	grave_info	0.12	registry	-0.05
has an hai	comrade_tip	-0.05	grave_info	0.24	registry	0.11	request_recognition	0.05	event	0.13	seek_grave	-0.12
has an hoa	comrade_tip	-0.05	grave_info	-0.16	foreign_tip	0.09	request_recognition	0.06	event	0.05	seek_grave	0.09
has an hoi	comrade_tip	-0.09	grave_info	0.14	event	0.09
has an huyen	comrade_tip	0.06	grave_info	-0.05
has an khe	foreign_tip	0.11	seek_grave	-0.11
has an lao	comrade_tip	-0.12	seek_grave	0.09
has an loc	grave_info	0.09	event	0.05	seek_grave	0.05
has an nam	comrade_tip	-0.06	grave_info	-0.12	dna_question	0.05	request_recognition	0.06	seek_grave	0.08
has an nhon	comrade_tip	0.05	grave_info	-0.05
has an ninh	comrade_tip	-0.07	grave_info	-0.05	seek_grave	0.13
has an old	grave_info	-0.08	battle_account	0.06	enemy_report	-0.05	foreign_tip	0.11	rumour	0.05
has an phu	comrade_tip	-0.06	event	0.08
has an phuong	grave_info	-0.07	event	0.05
has an tang	comrade_tip	0.06	grave_info	0.23	relics	-0.06	registry	0.06	request_recognition	-0.1	event	-0.06	seek_grave	0.07
has an thanh	grave_info	-0.07
has an thi	comrade_tip	0.19	grave_info	-0.07	battle_account	0.05
has an thuy	grave_info	-0.08	battle_account	0.05	event	0.1	seek_grave	0.05
has an toi	grave_info	-0.05	seek_grave	0.05
has an va	grave_info	0.05
has an vu	grave_info	0.09	seek_grave	0.14
has an xa	comrade_tip	-0.12	grave_info	-0.15	remains_found	0.1	relics	-0.08	dna_question	0.08	rumour	-0.06	request_recognition	-0.05	event	0.09
has ancien	grave_info	-0.09	foreign_tip	0.08	request_recognition	0.08	seek_grave	-0.07
has and	comrade_tip	0.06	relics	-0.12	registry	-0.15	battle_account	-0.06	foreign_tip	0.06	scam_report	0.06	rumour	-0.1	request_recognition	-0.12	not_dead	0.05	event	-0.13
has and a	comrade_tip	0.07	grave_info	-0.1	remains_found	0.27	enemy_report	-0.06	foreign_tip	-0.1	event	-0.08	seek_grave	-0.08
has and buried	grave_info	0.08	relics	-0.05	foreign_tip	0.11
has and he	comrade_tip	0.06	grave_info	-0.07	relics	-0.05	enemy_report	-0.05	not_dead	0.05	event	-0.13
has and his	grave_info	0.05	relics	0.07	foreign_tip	-0.06
has and i	foreign_tip	0.06	event	-0.08
has and that	relics	0.1	battle_account	0.06	foreign_tip	-0.16
has and the	grave_info	0.1	relics	-0.14	enemy_report	-0.05	event	-0.09	seek_grave	0.11
has and we	grave_info	-0.06	relics	0.06	event	-0.06
has ang	event	0.18	seek_grave	-0.05
has anh	grave_info	0.22	remains_found	-0.23	registry	-0.08	battle_account	0.19	enemy_report	-0.44	foreign_tip	-0.06	dna_question	0.08	scam_report	0.25	rumour	-0.12	request_recognition	-0.16	not_dead	-0.13	event	-0.26	seek_grave	-0.06
has anh a	comrade_tip	-0.06	event	0.12
has anh anh	comrade_tip	0.1
has anh ay	grave_info	0.25	relics	0.06	rumour	-0.07	not_dead	-0.05	event	-0.2
has anh ba	comrade_tip	0.24	relics	0.08	request_recognition	-0.06	event	0.13
has anh bac	event	0.11	seek_grave	-0.07
has anh ban	comrade_tip	-0.05	battle_account	0.08	seek_grave	0.07
has anh bang	comrade_tip	0.06
has anh bao	comrade_tip	-0.05	seek_grave	0.11
has anh bay	comrade_tip	0.08	grave_info	-0.12	event	-0.06
has anh ben	grave_info	0.06	event	-0.07	seek_grave	0.06
has anh bi	comrade_tip	-0.09	grave_info	0.06	dna_question	0.05	not_dead	0.09	event	0.06
has anh bia	scam_report	0.16
has anh biet	comrade_tip	0.06	seek_grave	-0.07
has anh bo	comrade_tip	-0.09	grave_info	0.24	battle_account	-0.07	foreign_tip	0.05	seek_grave	-0.11
has anh bui	comrade_tip	0.09	seek_grave	-0.05
has anh ca	comrade_tip	-0.16	grave_info	-0.18	battle_account	-0.05	seek_grave	0.27
has anh can	grave_info	0.08	event	-0.06
has anh canh	comrade_tip	0.1	scam_report	0.06	event	-0.05	seek_grave	-0.08
has anh cao	battle_account	0.05
has anh chau	grave_info	-0.05
has anh chet	grave_info	0.05	foreign_tip	0.06	rumour	0.05	event	0.05	seek_grave	-0.08
has anh chi	comrade_tip	-0.13	relics	0.05	request_recognition	0.1
has anh chin	event	-0.08
has anh cho	comrade_tip	-0.05	enemy_report	0.06	scam_report	0.06	seek_grave	-0.07
has anh chon	comrade_tip	0.15	grave_info	-0.08	event	-0.1
has anh chu	remains_found	-0.05	seek_grave	0.1
has anh chup	comrade_tip	0.12	event	-0.05
has anh co	grave_info	-0.06	enemy_report	0.08	event	0.11
has anh con	comrade_tip	-0.06	grave_info	0.08	relics	0.06	seek_grave	-0.1
has anh cu	comrade_tip	-0.1	remains_found	0.09
has anh cua	comrade_tip	-0.07	grave_info	-0.05	event	-0.05	seek_grave	0.08
has anh cung	comrade_tip	0.15	grave_info	-0.13	event	-0.1	seek_grave	0.14
has anh cuong	rumour	0.06
has anh dac	grave_info	0.11
has anh dai	comrade_tip	-0.12	grave_info	0.06	event	0.08
has anh dan	grave_info	-0.07	seek_grave	0.07
has anh dang	grave_info	-0.15	seek_grave	0.15
has anh danh	grave_info	-0.08	not_dead	0.05	seek_grave	0.05
has anh di	comrade_tip	0.21	grave_info	-0.06	battle_account	-0.07	event	-0.15
has anh dinh	comrade_tip	0.05	grave_info	-0.12	battle_account	0.07	event	0.1
has anh do	comrade_tip	0.14	grave_info	-0.07	event	0.1	seek_grave	-0.08
has anh doan	comrade_tip	0.05	rumour	0.07
has anh doi	comrade_tip	-0.05	grave_info	0.05	seek_grave	0.05
has anh du	grave_info	0.06	seek_grave	0.08
has anh duc	grave_info	0.1	seek_grave	-0.08
has anh dung	comrade_tip	0.05	grave_info	-0.07	rumour	0.05	seek_grave	-0.06
has anh duoc	comrade_tip	0.08	grave_info	-0.09	request_recognition	0.06	event	-0.06
has anh duoi	event	0.06
has anh duong	comrade_tip	0.09	grave_info	-0.05	remains_found	0.08	event	0.11	seek_grave	-0.18
has anh em	comrade_tip	0.06	grave_info	-0.23	relics	-0.1	registry	0.3	battle_account	0.35	enemy_report	-0.06	dna_question	0.13	scam_report	0.07	rumour	-0.05	request_recognition	-0.09	not_dead	-0.06	event	0.26	seek_grave	-0.34
has anh ghi	relics	0.08	seek_grave	0.05
has anh giai	grave_info	0.16	seek_grave	-0.07
has anh ha	event	0.11
has anh hai	comrade_tip	-0.1	grave_info	-0.09	battle_account	0.13	seek_grave	0.17
has anh hi	comrade_tip	0.06
has anh hien	grave_info	0.06
has anh ho	comrade_tip	-0.11	grave_info	0.06	request_recognition	-0.1	event	-0.09	seek_grave	0.13
has anh hoang	seek_grave	0.08
has anh hoi	comrade_tip	-0.09	relics	0.05	event	0.09
has anh hung	comrade_tip	0.07	grave_info	-0.08	battle_account	-0.05	seek_grave	0.09
has anh hy	relics	0.05
has anh khai	battle_account	0.06	request_recognition	0.06
has anh khoi	comrade_tip	-0.09	grave_info	0.05
has anh khong	seek_grave	0.05
has anh kia	comrade_tip	0.05	grave_info	0.12	relics	0.05	battle_account	0.07	event	0.08	seek_grave	-0.08
has anh kien	rumour	0.06	request_recognition	0.09	event	-0.05	seek_grave	-0.07
has anh kieu	grave_info	0.05	request_recognition	0.05	seek_grave	-0.06
has anh la	relics	-0.08	registry	-0.05	battle_account	-0.06	event	-0.17	seek_grave	0.07
has anh lai	event	-0.07	seek_grave	-0.11
has anh lam	grave_info	0.05	relics	0.14
has anh le	grave_info	-0.1	battle_account	0.06	dna_question	0.05	not_dead	0.05	seek_grave	-0.09
has anh len	comrade_tip	0.05	scam_report	0.06	event	-0.08
has anh linh	comrade_tip	0.19	relics	0.05	seek_grave	-0.09
has anh lo	grave_info	-0.05	registry	0.05	event	-0.07	seek_grave	0.05
has anh loc	comrade_tip	-0.05	event	0.05	seek_grave	0.05
has anh loi	comrade_tip	0.05	grave_info	-0.06	seek_grave	-0.05
has anh luc	battle_account	0.05	seek_grave	-0.1
has anh luong	battle_account	0.07	event	0.07
has anh luu	grave_info	0.05	event	0.07	seek_grave	-0.05
has anh mat	relics	-0.06	seek_grave	0.24
has anh mo	seek_grave	-0.11
has anh moi	not_dead	0.05
has anh mot	comrade_tip	-0.07	relics	0.12	foreign_tip	0.1	request_recognition	0.05	seek_grave	-0.07
has anh nam	grave_info	-0.07	remains_found	-0.05	registry	-0.09	request_recognition	0.1	event	-0.16	seek_grave	0.14
has anh nay	grave_info	0.16	seek_grave	-0.05
has anh ngay	comrade_tip	0.05	grave_info	-0.05
has anh nguoi	comrade_tip	0.09	relics	0.05	battle_account	-0.1	event	-0.05	seek_grave	-0.06
has anh nguyen	comrade_tip	0.1	grave_info	-0.08	relics	0.05	seek_grave	-0.08
has anh nho	comrade_tip	0.05	grave_info	0.05	seek_grave	-0.05
has anh noi	comrade_tip	-0.08	event	-0.1
has anh nuoi	grave_info	-0.06	event	-0.05	seek_grave	-0.08
has anh o	grave_info	0.23	relics	-0.07	battle_account	-0.07	not_dead	0.11	event	-0.21
has anh pham	comrade_tip	0.07
has anh phan	comrade_tip	0.05
has anh phuc	grave_info	0.06	event	-0.06
has anh quan	comrade_tip	0.08	seek_grave	-0.07
has anh quang	comrade_tip	0.05	grave_info	-0.05	seek_grave	0.05
has anh que	comrade_tip	0.18	grave_info	0.06	registry	0.05	battle_account	-0.08	seek_grave	-0.09
has anh ra	grave_info	-0.07
has anh re	comrade_tip	-0.07	grave_info	-0.09	request_recognition	0.1	seek_grave	0.09
has anh ruot	comrade_tip	-0.05	grave_info	-0.13	seek_grave	0.17
has anh sang	grave_info	-0.07	seek_grave	0.06
has anh sau	comrade_tip	-0.07	grave_info	-0.11	battle_account	0.14	event	0.09
has anh sinh	comrade_tip	0.05
has anh son	grave_info	-0.07	event	-0.09	seek_grave	0.08
has anh ta	comrade_tip	-0.08	seek_grave	0.09
has anh tai	comrade_tip	0.1	grave_info	-0.07	event	-0.05
has anh tam	comrade_tip	0.08	grave_info	0.06	rumour	0.12	seek_grave	-0.25
has anh tat	comrade_tip	0.13	event	-0.09	seek_grave	-0.1
has anh ten	comrade_tip	0.15	grave_info	0.07	request_recognition	-0.06	event	-0.16	seek_grave	0.17
has anh thai	grave_info	-0.07	relics	-0.05	registry	0.05
has anh thanh	comrade_tip	0.06	grave_info	-0.07	request_recognition	0.06	event	0.1
has anh thi	relics	0.08	seek_grave	-0.1
has anh thieu	grave_info	0.07	event	0.07	seek_grave	-0.05
has anh thinh	comrade_tip	0.07	grave_info	-0.05	rumour	0.07
has anh tho	grave_info	-0.08	event	-0.05
has anh thu	comrade_tip	0.05
has anh thuoc	seek_grave	0.05
has anh thuong	comrade_tip	-0.12	battle_account	0.07	rumour	0.05	event	0.12	seek_grave	0.1
has anh tien	comrade_tip	-0.05	dna_question	0.1
has anh tinh	comrade_tip	0.07	grave_info	-0.05	battle_account	0.07	seek_grave	-0.07
has anh toan	comrade_tip	-0.08	seek_grave	0.07
has anh toi	comrade_tip	-0.32	grave_info	-0.07	registry	-0.05	scam_report	0.07	event	0.09	seek_grave	0.34
has anh tra	comrade_tip	0.07	registry	0.07	battle_account	-0.06	dna_question	0.06	request_recognition	0.05	seek_grave	-0.13
has anh trai	comrade_tip	-0.17	relics	-0.06	dna_question	0.1	scam_report	0.11	request_recognition	0.07	not_dead	-0.05	event	-0.07	seek_grave	-0.09
has anh tren	seek_grave	0.05
has anh trinh	event	0.06
has anh trong	grave_info	0.1	battle_account	-0.05	event	0.08
has anh trung	comrade_tip	0.11	seek_grave	-0.05
has anh truong	grave_info	0.07
has anh tu	comrade_tip	0.06	event	-0.14	seek_grave	0.11
has anh tuan	grave_info	-0.12	dna_question	0.05	seek_grave	0.05
has anh tuong	comrade_tip	0.08
has anh ut	grave_info	0.05	relics	0.06	seek_grave	-0.08
has anh va	comrade_tip	0.12	event	-0.06	seek_grave	-0.16
has anh van	comrade_tip	-0.05	grave_info	-0.1	not_dead	0.08
has anh vao	comrade_tip	0.05
has anh ve	grave_info	0.11	event	-0.1	seek_grave	-0.06
has anh viet	grave_info	-0.05	relics	0.09	event	-0.11
has anh vinh	comrade_tip	0.07	grave_info	-0.05	battle_account	0.06	event	-0.05
has anh vo	comrade_tip	0.05	grave_info	0.07	seek_grave	-0.05
has anh vu	event	0.06
has anh xuong	event	-0.06	seek_grave	-0.06
has anh y	comrade_tip	0.1	dna_question	0.05	event	-0.07	seek_grave	-0.05
has anlong	remains_found	0.09
has anlong veng	remains_found	0.09
has another	grave_info	0.07	event	0.06
has ans	grave_info	-0.13	remains_found	0.11	relics	-0.14	foreign_tip	0.11	seek_grave	0.06
has any	grave_info	-0.05	relics	-0.1	registry	0.05	battle_account	-0.05	enemy_report	-0.06	event	-0.06	seek_grave	0.15
has anyone	grave_info	-0.07	seek_grave	0.08
has ao	comrade_tip	0.12	grave_info	0.05	remains_found	0.28	registry	-0.06	battle_account	0.07	enemy_report	-0.07	dna_question	-0.06	rumour	0.13	request_recognition	-0.06	event	0.28	seek_grave	-0.26
has ao co	comrade_tip	0.08	grave_info	0.07	event	-0.05
has ao quan	event	-0.05
has ap	comrade_tip	-0.31	grave_info	0.42	remains_found	0.1	relics	-0.06	registry	-0.13	battle_account	0.14	foreign_tip	-0.06	request_recognition	-0.06	seek_grave	-0.13
has ap bac	grave_info	-0.05	battle_account	0.1	seek_grave	0.07
has ap bau	seek_grave	0.07
has ap binh	event	0.08
has ap my	comrade_tip	-0.06	grave_info	0.21	event	-0.05	seek_grave	-0.08
has appelait	grave_info	0.07	relics	-0.06	foreign_tip	0.06	seek_grave	0.09
has appelle	grave_info	-0.08	foreign_tip	0.06	event	-0.06
has apres	comrade_tip	-0.06	foreign_tip	0.12	event	0.12	seek_grave	-0.07
has april	grave_info	0.08	relics	0.05	battle_account	-0.05	enemy_report	-0.08	foreign_tip	0.16	event	0.24	seek_grave	-0.11
has are	comrade_tip	0.11	remains_found	-0.06	foreign_tip	-0.15	dna_question	0.17	rumour	0.05	seek_grave	0.12
has army	remains_found	0.13	foreign_tip	-0.12	event	0.06	seek_grave	0.17
has around	grave_info	-0.06	relics	0.06	battle_account	0.13	enemy_report	-0.06	foreign_tip	-0.05	event	0.11
has artillery	grave_info	-0.05	seek_grave	0.24
has arvn	comrade_tip	-0.09	grave_info	-0.12	relics	0.11	battle_account	0.13	enemy_report	0.14	foreign_tip	0.08	event	0.21	seek_grave	-0.11
has as	grave_info	-0.06	relics	-0.11	battle_account	0.07	foreign_tip	0.06	rumour	0.07	request_recognition	0.06	not_dead	0.06	event	0.06	seek_grave	-0.09
has as a	relics	-0.07	registry	0.05	event	0.1
has ask	remains_found	0.05	relics	-0.07	enemy_report	-0.07	event	0.1	seek_grave	0.07
has asked	comrade_tip	-0.07	grave_info	0.12	battle_account	-0.05	foreign_tip	0.21	scam_report	0.05	seek_grave	-0.12
has asked me	foreign_tip	0.1	seek_grave	-0.09
has asks	relics	-0.06	foreign_tip	-0.05	not_dead	0.05	seek_grave	0.05
has at	comrade_tip	0.11	grave_info	-0.07	relics	-0.26	registry	-0.19	battle_account	-0.13	enemy_report	0.27	foreign_tip	0.17	dna_question	-0.13	scam_report	-0.11	rumour	-0.06	seek_grave	0.05
has at a	grave_info	-0.05	relics	0.06	not_dead	0.05	event	-0.08
has at the	remains_found	-0.07	relics	-0.12	registry	-0.05	enemy_report	0.1	foreign_tip	0.22	event	0.06	seek_grave	-0.08
has at ty	comrade_tip	-0.1	grave_info	0.1
has attached	grave_info	0.09	foreign_tip	0.16	event	0.1	seek_grave	-0.07
has attack	battle_account	0.05	not_dead	0.06
has au	comrade_tip	-0.13	grave_info	-0.15	enemy_report	0.08	foreign_tip	0.12	dna_question	0.07	rumour	-0.08	request_recognition	-0.08	not_dead	-0.05	event	0.1	seek_grave	0.06
has au cimetiere	grave_info	0.06	foreign_tip	-0.06	scam_report	0.07	event	-0.07	seek_grave	0.12
has au duong	comrade_tip	-0.08	grave_info	-0.05	battle_account	0.06	dna_question	0.08	seek_grave	-0.05
has aug	relics	0.07	enemy_report	0.15	foreign_tip	-0.06	event	-0.06	seek_grave	-0.05
has august	grave_info	0.05	foreign_tip	0.08	event	-0.09	seek_grave	-0.06
has aunt	grave_info	-0.06	foreign_tip	-0.13	request_recognition	0.11	seek_grave	0.19
has australian	grave_info	-0.06	registry	0.05	seek_grave	-0.06
has autre	grave_info	0.2	battle_account	0.05	foreign_tip	-0.07
has avait	comrade_tip	0.05	remains_found	0.05	relics	0.08	registry	-0.05	enemy_report	-0.07	foreign_tip	-0.13	request_recognition	-0.05	seek_grave	0.13
has avec	comrade_tip	0.07	grave_info	0.12	remains_found	0.05	relics	0.15	registry	-0.06	battle_account	-0.08	enemy_report	-0.11	foreign_tip	-0.09	scam_report	0.09	request_recognition	0.09	not_dead	-0.06	event	-0.27
has avons	grave_info	-0.05	enemy_report	-0.06	rumour	0.06	request_recognition	0.05	not_dead	0.05
has avril	grave_info	-0.05	relics	0.09	enemy_report	-0.07	event	-0.08	seek_grave	0.06
has away	seek_grave	-0.06
has ay	comrade_tip	0.18	remains_found	-0.13	registry	-0.28	battle_account	-0.23	scam_report	0.1	not_dead	0.14	event	-0.28
has ay bi	comrade_tip	-0.07	event	0.1	seek_grave	0.05
has ay co	comrade_tip	-0.05	grave_info	0.05	seek_grave	0.12
has ay con	grave_info	-0.05	relics	0.05	seek_grave	0.07
has ay cung	foreign_tip	0.05
has ay khong	comrade_tip	-0.09	grave_info	-0.09	seek_grave	0.09
has ay la	comrade_tip	0.12	grave_info	-0.1	relics	-0.07	registry	-0.05	battle_account	-0.15	dna_question	-0.05	not_dead	-0.05	event	-0.1	seek_grave	0.22
has ay mat	seek_grave	0.07
has ay moi	comrade_tip	0.08	seek_grave	-0.05
has ay nam	comrade_tip	0.06	remains_found	0.07	battle_account	-0.05	seek_grave	-0.06
has ay nay	grave_info	0.1	battle_account	0.05	event	-0.09	seek_grave	-0.1
has ay noi	comrade_tip	-0.06	grave_info	0.24	rumour	-0.06	not_dead	0.05	event	0.05	seek_grave	-0.06
has ay o	request_recognition	0.06	event	-0.05
has ay ten	request_recognition	0.07	event	-0.09
has ay toi	comrade_tip	0.09	grave_info	-0.1	battle_account	-0.06	event	-0.12	seek_grave	-0.1
has ayun	comrade_tip	-0.05	grave_info	0.06	dna_question	0.05	request_recognition	0.05	event	-0.15	seek_grave	-0.09
has ayun pa	grave_info	0.09	dna_question	0.05	event	-0.11	seek_grave	-0.05
has b	comrade_tip	0.08	grave_info	-0.21	relics	0.1	registry	0.24	battle_account	-0.05	enemy_report	0.21	foreign_tip	-0.24	dna_question	-0.05	scam_report	-0.09	rumour	-0.05	not_dead	-0.1	event	0.1	seek_grave	-0.18
has b hang	grave_info	0.09	seek_grave	-0.11
has b pho	comrade_tip	0.15	grave_info	-0.14	event	-0.05	seek_grave	-0.15
has b thang	seek_grave	0.07
has b truong	comrade_tip	0.15	grave_info	-0.16	registry	0.12	battle_account	-0.13	event	-0.24	seek_grave	-0.11
has b1	grave_info	-0.07	remains_found	-0.05	registry	0.08	battle_account	-0.05	enemy_report	-0.05	event	-0.13	seek_grave	0.05
has b2	grave_info	-0.07	registry	0.05	enemy_report	-0.05	seek_grave	0.05
has b3	comrade_tip	0.15	grave_info	-0.06	relics	-0.05	battle_account	-0.05	request_recognition	0.06	event	-0.11	seek_grave	-0.21
has b40	comrade_tip	0.11	grave_info	-0.09	enemy_report	0.06	seek_grave	-0.08
has b41	comrade_tip	-0.06	grave_info	-0.07
has b5	request_recognition	0.05
has b52	comrade_tip	0.1	grave_info	-0.12	relics	-0.06	battle_account	-0.05	event	0.1	seek_grave	0.17
has b57	comrade_tip	-0.07	grave_info	0.09
has ba	remains_found	-0.06	relics	-0.05	registry	0.05	battle_account	0.08	foreign_tip	-0.1	dna_question	-0.07	request_recognition	-0.19	not_dead	-0.22	event	0.18
has ba anh	comrade_tip	0.07	grave_info	0.12	registry	-0.12	battle_account	0.07	event	0.16	seek_grave	0.12
has ba ay	grave_info	-0.05	scam_report	0.1
has ba ba	event	-0.06
has ba ban	comrade_tip	0.1	grave_info	-0.08	seek_grave	-0.07
has ba bao	comrade_tip	-0.06	grave_info	0.11	relics	0.1	event	-0.06	seek_grave	0.06
has ba bay	grave_info	0.1	request_recognition	0.05	event	-0.13	seek_grave	-0.11
has ba be	comrade_tip	-0.15	grave_info	0.06	relics	0.06	battle_account	0.07	event	0.1
has ba bi	grave_info	-0.07	event	-0.09	seek_grave	0.12
has ba bo	comrade_tip	-0.06	remains_found	0.11	request_recognition	0.05	event	0.1
has ba bon	battle_account	0.05	request_recognition	0.05
has ba ca	seek_grave	-0.08
has ba cai	comrade_tip	-0.09	grave_info	0.18	battle_account	0.05	event	0.15	seek_grave	0.06
has ba cau	grave_info	-0.05	relics	0.07	not_dead	0.05
has ba cay	comrade_tip	0.08	grave_info	-0.05	event	0.08
has ba chau	grave_info	-0.09	event	-0.07	seek_grave	0.19
has ba che	event	-0.06	seek_grave	0.09
has ba chi	grave_info	0.09	battle_account	0.07	scam_report	0.1	request_recognition	-0.08
has ba chin	grave_info	-0.08
has ba cho	grave_info	0.06	event	0.08
has ba chon	comrade_tip	-0.05	grave_info	0.24	foreign_tip	0.06	rumour	0.11	event	0.08	seek_grave	-0.24
has ba chu	grave_info	0.06	seek_grave	0.07
has ba chua	battle_account	0.1	event	0.12
has ba chuc	comrade_tip	0.1	battle_account	-0.05	event	-0.06
has ba co	comrade_tip	-0.14	registry	0.06	enemy_report	-0.05	foreign_tip	0.11	scam_report	0.05	seek_grave	-0.09
has ba con	grave_info	-0.12	battle_account	0.18	enemy_report	-0.05	scam_report	0.19	request_recognition	-0.08	not_dead	-0.07	event	0.1	seek_grave	-0.14
has ba cu	comrade_tip	-0.08	grave_info	0.16	relics	0.1	battle_account	0.05
has ba cua	seek_grave	0.05
has ba cung	comrade_tip	0.05	grave_info	0.1	event	-0.07	seek_grave	0.06
has ba da	scam_report	0.06
has ba dac	grave_info	0.14	remains_found	0.05	seek_grave	-0.1
has ba dan	grave_info	0.09	seek_grave	-0.05
has ba dang	comrade_tip	-0.1	seek_grave	0.06
has ba dau	grave_info	-0.05
has ba den	event	0.09	seek_grave	0.05
has ba deu	grave_info	0.05
has ba di	comrade_tip	0.05	grave_info	-0.08	event	-0.06
has ba dinh	comrade_tip	0.06	registry	0.06
has ba do	comrade_tip	0.08
has ba doc	seek_grave	-0.07
has ba doi	comrade_tip	-0.1	grave_info	-0.16	relics	0.05	scam_report	0.05	rumour	0.05	seek_grave	0.14
has ba don	grave_info	-0.07
has ba dong	comrade_tip	0.23	grave_info	-0.12	relics	0.05	battle_account	-0.1	request_recognition	0.13	event	-0.11	seek_grave	-0.1
has ba dua	comrade_tip	0.1	relics	-0.07	seek_grave	-0.08
has ba duoc	grave_info	-0.06
has ba em	comrade_tip	0.14	grave_info	-0.1	battle_account	0.07	request_recognition	0.06	event	-0.06	seek_grave	0.17
has ba hai	comrade_tip	-0.09	grave_info	0.05	relics	0.05	registry	0.05	battle_account	-0.07	foreign_tip	0.07	dna_question	0.08	event	-0.09
has ba hang	grave_info	-0.05	seek_grave	0.06
has ba ho	grave_info	0.07	seek_grave	-0.08
has ba hoang	seek_grave	-0.13
has ba hoi	grave_info	-0.08	battle_account	0.05	seek_grave	0.05
has ba hom	grave_info	0.14	seek_grave	-0.05
has ba hung	comrade_tip	-0.09	grave_info	0.11	event	0.05
has ba ke	battle_account	-0.06	seek_grave	0.13
has ba khe	comrade_tip	-0.05	seek_grave	0.11
has ba khong	comrade_tip	-0.08	grave_info	0.2	relics	-0.09	battle_account	0.05
has ba la	comrade_tip	-0.15	remains_found	-0.05	battle_account	-0.05	foreign_tip	0.05	dna_question	0.12	rumour	-0.06	event	-0.11	seek_grave	0.16
has ba lam	comrade_tip	0.05	grave_info	-0.07	registry	0.05	battle_account	0.05
has ba lan	grave_info	-0.05	request_recognition	0.07	event	0.12
has ba lang	comrade_tip	0.06	grave_info	-0.06	event	-0.09
has ba linh	comrade_tip	-0.06	event	-0.09
has ba lo	comrade_tip	0.06	grave_info	-0.08	relics	0.07	seek_grave	0.09
has ba long	comrade_tip	-0.1	registry	0.12	foreign_tip	0.05	event	0.05
has ba luc	foreign_tip	0.05	seek_grave	0.1
has ba luong	event	-0.05
has ba ma	grave_info	0.14	seek_grave	-0.1
has ba mat	comrade_tip	-0.09	not_dead	0.05
has ba me	comrade_tip	0.1
has ba minh	comrade_tip	-0.05
has ba mo	comrade_tip	-0.09	grave_info	0.19
has ba mot	foreign_tip	0.05	seek_grave	-0.06
has ba muoi	comrade_tip	-0.19	battle_account	0.08	scam_report	0.05	event	-0.05	seek_grave	0.13
has ba na	grave_info	0.07	seek_grave	0.11
has ba nam	comrade_tip	0.12	grave_info	0.1	registry	-0.06	battle_account	-0.05	request_recognition	-0.09	event	-0.11
has ba nay	comrade_tip	-0.06	registry	0.05	event	0.11
has ba ngay	grave_info	0.13	battle_account	-0.07	event	-0.12
has ba ngo	comrade_tip	0.05	grave_info	-0.05
has ba ngoai	comrade_tip	0.06	grave_info	-0.09	battle_account	-0.07	event	-0.14	seek_grave	0.19
has ba ngoi	comrade_tip	0.05	registry	0.05	event	0.1	seek_grave	-0.05
has ba nguoi	comrade_tip	0.08	remains_found	0.05	relics	0.06	registry	0.22	battle_account	-0.11	request_recognition	-0.1	event	0.1	seek_grave	-0.21
has ba nguyen	comrade_tip	0.06	grave_info	-0.05	battle_account	-0.05	seek_grave	0.19
has ba nhan	grave_info	0.05	battle_account	0.05	event	0.06
has ba nho	comrade_tip	0.08	grave_info	-0.11	battle_account	0.06	event	0.11	seek_grave	-0.06
has ba noi	comrade_tip	-0.18	remains_found	-0.07	registry	-0.1	battle_account	-0.08	scam_report	-0.05	rumour	-0.07	request_recognition	-0.06	not_dead	0.06	event	-0.15	seek_grave	0.33
has ba o	comrade_tip	-0.05	grave_info	-0.11	battle_account	0.07	seek_grave	0.08
has ba ong	comrade_tip	0.07	grave_info	0.19	registry	-0.08	rumour	0.11	request_recognition	-0.05
has ba phu	seek_grave	-0.05
has ba que	comrade_tip	-0.06	grave_info	0.1	relics	0.07	dna_question	0.06
has ba ria	event	0.11	seek_grave	0.05
has ba roi	grave_info	-0.06	request_recognition	0.07
has ba sau	grave_info	0.06	relics	0.09	rumour	0.06	seek_grave	-0.05
has ba tam	battle_account	0.09	dna_question	0.06	event	-0.06
has ba ten	comrade_tip	0.06	grave_info	0.11	relics	0.17	battle_account	-0.06	event	-0.08
has ba thang	comrade_tip	0.2	grave_info	-0.17	event	-0.12	seek_grave	0.08
has ba thanh	comrade_tip	0.13	grave_info	-0.12	seek_grave	-0.15
has ba thi	grave_info	-0.12	request_recognition	0.06	event	0.07
has ba thu	grave_info	-0.05	relics	0.05	battle_account	0.06	event	-0.08
has ba thuoc	remains_found	0.07	event	0.08	seek_grave	-0.09
has ba to	relics	-0.08	enemy_report	0.06	request_recognition	0.1	seek_grave	-0.1
has ba toi	comrade_tip	-0.07	grave_info	0.32	relics	-0.08	battle_account	0.05	foreign_tip	0.07	request_recognition	0.12	event	-0.1	seek_grave	-0.2
has ba tran	registry	0.08
has ba tri	comrade_tip	-0.05	seek_grave	0.08
has ba trong	seek_grave	0.05
has ba tu	comrade_tip	-0.08	grave_info	0.07	seek_grave	0.06
has ba tui	comrade_tip	0.09	grave_info	-0.08	seek_grave	0.09
has ba van	comrade_tip	0.08	seek_grave	-0.05
has ba vi	comrade_tip	-0.23	grave_info	-0.11	seek_grave	0.23
has bac	comrade_tip	0.07	grave_info	-0.06	remains_found	-0.24	relics	-0.11	registry	-0.32	battle_account	-0.05	dna_question	-0.18	scam_report	-0.17	rumour	0.09	request_recognition	-0.2	seek_grave	0.19
has bac a	comrade_tip	-0.08	grave_info	0.1	scam_report	0.06	seek_grave	-0.09
has bac anh	seek_grave	0.09
has bac ba	comrade_tip	0.11	grave_info	-0.06	event	-0.08	seek_grave	0.05
has bac bao	grave_info	0.08	event	0.07	seek_grave	0.05
has bac bi	comrade_tip	-0.05	grave_info	-0.05	seek_grave	0.08
has bac binh	grave_info	0.07
has bac ca	comrade_tip	-0.12	registry	-0.06	event	-0.08	seek_grave	0.25
has bac ccb	seek_grave	0.12
has bac chau	comrade_tip	-0.06	registry	0.06
has bac chi	comrade_tip	0.15	scam_report	0.05	event	-0.06	seek_grave	-0.09
has bac cho	grave_info	-0.07	enemy_report	0.05
has bac chon	comrade_tip	0.05	grave_info	-0.05	seek_grave	-0.06
has bac chu	comrade_tip	0.05	relics	0.05
has bac co	grave_info	0.15	event	-0.06
has bac con	comrade_tip	-0.05	grave_info	-0.1	registry	0.07	not_dead	0.05	seek_grave	-0.1
has bac cung	comrade_tip	0.19	grave_info	-0.07	event	-0.06
has bac dau	seek_grave	-0.05
has bac di	battle_account	-0.05
has bac em	grave_info	-0.14	enemy_report	0.05	dna_question	0.1	seek_grave	-0.17
has bac gai	grave_info	0.11	dna_question	0.06	request_recognition	0.06	seek_grave	-0.11
has bac giang	comrade_tip	0.17	grave_info	-0.12	relics	0.06	battle_account	-0.06
has bac ha	comrade_tip	0.06	grave_info	0.05	registry	-0.06	seek_grave	-0.05
has bac hai	comrade_tip	-0.1	grave_info	-0.09	request_recognition	0.13	seek_grave	0.08
has bac ho	remains_found	0.06
has bac hoi	comrade_tip	0.1	grave_info	-0.06
has bac hy	comrade_tip	-0.05	seek_grave	0.06
has bac kan	grave_info	-0.08	seek_grave	0.09
has bac khong	comrade_tip	0.13	battle_account	-0.06	seek_grave	-0.09
has bac la	comrade_tip	0.1	grave_info	0.1	battle_account	-0.09	request_recognition	0.07	not_dead	0.05	event	-0.08	seek_grave	-0.06
has bac lam	comrade_tip	-0.06	grave_info	0.07	not_dead	0.05
has bac lieu	comrade_tip	0.06	grave_info	-0.11	remains_found	0.05	dna_question	0.09	event	-0.08
has bac ma	seek_grave	0.09
has bac mat	grave_info	-0.06	seek_grave	0.11
has bac minh	grave_info	0.13	seek_grave	-0.08
has bac nam	comrade_tip	-0.08	seek_grave	0.12
has bac nao	comrade_tip	-0.14	grave_info	-0.06	enemy_report	0.06	event	0.18	seek_grave	0.21
has bac nguoi	comrade_tip	-0.05	grave_info	0.07
has bac nha	foreign_tip	0.05
has bac nho	comrade_tip	0.15
has bac ninh	grave_info	-0.07	relics	0.07	foreign_tip	0.05	event	-0.05	seek_grave	-0.07
has bac noi	comrade_tip	0.06	event	-0.08	seek_grave	-0.05
has bac o	grave_info	0.21	rumour	0.07	seek_grave	-0.07
has bac oi	not_dead	0.05	seek_grave	-0.08
has bac ong	grave_info	0.09	event	-0.05	seek_grave	-0.08
has bac quan	seek_grave	-0.05
has bac quang	grave_info	0.05
has bac que	grave_info	0.07
has bac ruot	comrade_tip	-0.06	grave_info	-0.06
has bac si	rumour	0.06	event	-0.11	seek_grave	-0.18
has bac sinh	comrade_tip	-0.11	seek_grave	0.1
has bac son	event	0.05
has bac song	relics	0.07
has bac ten	not_dead	0.07	seek_grave	-0.16
has bac thai	comrade_tip	-0.11	grave_info	0.11	relics	0.06	rumour	0.07	event	0.08	seek_grave	-0.05
has bac thanh	grave_info	-0.06	event	0.07
has bac thi	grave_info	-0.05	seek_grave	-0.06
has bac thuong	relics	0.05
has bac toi	comrade_tip	-0.1	grave_info	-0.17	relics	-0.05	battle_account	-0.06	dna_question	-0.05	seek_grave	0.33
has bac trong	foreign_tip	0.06	event	0.06
has bac trung	comrade_tip	-0.05
has bac tu	grave_info	-0.05	rumour	0.07
has bac va	grave_info	-0.06	event	-0.06	seek_grave	0.06
has bac vao	comrade_tip	0.07	seek_grave	-0.09
has bac viet	comrade_tip	-0.11	battle_account	0.05	foreign_tip	0.1	event	0.23
has bac vo	comrade_tip	-0.05
has bac voi	event	-0.06
has bac yen	comrade_tip	0.06	grave_info	0.05
has bach	comrade_tip	-0.05	remains_found	-0.07	relics	-0.11	registry	0.2	battle_account	0.21	enemy_report	-0.08	foreign_tip	0.09	dna_question	-0.09	rumour	-0.06	request_recognition	0.05	not_dead	0.06	event	0.09	seek_grave	-0.11
has bach khoa	grave_info	-0.05	seek_grave	0.07
has back	comrade_tip	-0.05	grave_info	-0.09	relics	0.22	battle_account	-0.13	enemy_report	-0.14	request_recognition	-0.05	not_dead	-0.05	event	0.08
has bag	relics	0.11	event	-0.09
has bai	comrade_tip	0.07	grave_info	-0.05	remains_found	-0.14	relics	0.17	battle_account	0.12	dna_question	-0.06	scam_report	-0.06	rumour	0.19	not_dead	0.1	event	0.14	seek_grave	0.09
has bai bang	comrade_tip	0.1
has bai cat	dna_question	0.05
has bai da	rumour	0.05
has bai dau	seek_grave	0.05
has bai khach	comrade_tip	0.05
has bai tha	grave_info	0.05	battle_account	-0.05	event	0.08
has bai tho	event	-0.06
has bam	grave_info	0.19	relics	-0.09	registry	0.05	event	0.05	seek_grave	-0.06
has bamboo	battle_account	0.07	enemy_report	0.05	event	0.12
has ban	comrade_tip	0.18	grave_info	0.06	remains_found	0.16	registry	0.09	battle_account	-0.18	enemy_report	0.25	foreign_tip	-0.15	dna_question	-0.06	scam_report	-0.14	seek_grave	-0.24
has ban ba	event	-0.05	seek_grave	0.08
has ban ban	comrade_tip	-0.08	grave_info	-0.06	relics	0.09	event	0.07	seek_grave	0.12
has ban bao	comrade_tip	-0.06	grave_info	0.09	seek_grave	0.07
has ban be	grave_info	-0.08
has ban bien	comrade_tip	0.14	grave_info	-0.09	seek_grave	-0.06
has ban bo	grave_info	0.05	seek_grave	-0.11
has ban ca	comrade_tip	-0.06	grave_info	0.07	rumour	0.06	event	0.06
has ban chay	comrade_tip	-0.07	battle_account	0.06	event	0.1
has ban chet	grave_info	0.15	enemy_report	0.05	request_recognition	0.12	event	-0.19	seek_grave	-0.15
has ban chi	battle_account	-0.06	event	-0.05	seek_grave	-0.07
has ban chien	comrade_tip	-0.07	grave_info	0.06
has ban chim	remains_found	0.08	foreign_tip	0.07	event	0.1	seek_grave	-0.08
has ban chinh	comrade_tip	-0.07	grave_info	0.18	relics	0.05	event	-0.11
has ban cho	comrade_tip	0.08	grave_info	-0.08	relics	0.05	not_dead	0.05	event	-0.12
has ban chqs	comrade_tip	-0.06
has ban chu	event	-0.09	seek_grave	0.18
has ban co	event	-0.09	seek_grave	0.2
has ban con	event	0.06
has ban cu	grave_info	-0.06	remains_found	0.07	event	0.06
has ban cua	comrade_tip	-0.05	event	-0.09
has ban cung	comrade_tip	-0.12	grave_info	0.05	seek_grave	0.05
has ban dan	comrade_tip	-0.1	battle_account	0.06	event	0.05
has ban dat	grave_info	0.12	event	0.05	seek_grave	0.05
has ban dau	comrade_tip	-0.06	grave_info	0.07	registry	-0.06	dna_question	0.09	request_recognition	-0.06	event	0.06
has ban dem	grave_info	-0.15	event	0.12
has ban di	comrade_tip	-0.05	grave_info	-0.12	event	0.05
has ban dich	comrade_tip	-0.05	enemy_report	0.1
has ban do	comrade_tip	0.07	registry	0.06	enemy_report	0.06	rumour	-0.05	event	-0.08
has ban dong	comrade_tip	0.29	remains_found	0.08	relics	-0.05	registry	-0.07	battle_account	-0.07	foreign_tip	-0.06	not_dead	0.06	event	-0.25	seek_grave	0.18
has ban em	rumour	0.05
has ban giao	comrade_tip	0.09	event	0.12
has ban hang	comrade_tip	0.05	grave_info	-0.08	seek_grave	0.06
has ban hoc	comrade_tip	0.09
has ban hoi	comrade_tip	-0.09	grave_info	0.05	enemy_report	0.07	dna_question	0.05	event	0.07	seek_grave	-0.12
has ban khi	comrade_tip	0.09	grave_info	-0.1	relics	0.05	seek_grave	0.07
has ban la	grave_info	0.08	event	-0.07
has ban lao	comrade_tip	-0.05	grave_info	-0.05	seek_grave	0.08
has ban lien	comrade_tip	-0.33	grave_info	-0.06	registry	0.23	dna_question	0.05	event	0.24	seek_grave	0.11
has ban luc	grave_info	0.22	event	0.09	seek_grave	-0.07
has ban me	registry	0.06	not_dead	0.05	event	-0.06
has ban minh	request_recognition	0.05	seek_grave	0.06
has ban na	comrade_tip	-0.07	remains_found	-0.06	relics	0.06	request_recognition	-0.06	event	-0.16	seek_grave	0.08
has ban nam	grave_info	0.12	registry	0.05	event	0.12	seek_grave	-0.07
has ban ngay	grave_info	-0.14	request_recognition	0.08	event	-0.12	seek_grave	0.09
has ban noi	relics	0.07
has ban o	grave_info	-0.06	registry	0.06	battle_account	-0.05	request_recognition	0.14	event	-0.22	seek_grave	0.08
has ban ong	foreign_tip	0.08	seek_grave	-0.1
has ban quan	comrade_tip	-0.08	grave_info	0.06	relics	0.1	battle_account	-0.05
has ban sao	comrade_tip	-0.08	relics	0.1
has ban ta	comrade_tip	0.05	seek_grave	-0.09
has ban tai	grave_info	-0.09	battle_account	0.06	request_recognition	0.07	seek_grave	-0.05
has ban ten	comrade_tip	0.07	grave_info	-0.06	seek_grave	0.09
has ban than	comrade_tip	0.23	event	-0.05	seek_grave	-0.1
has ban thang	comrade_tip	0.06
has ban thi	comrade_tip	-0.06	grave_info	0.05	seek_grave	0.08
has ban tho	comrade_tip	-0.08	not_dead	0.07	event	-0.06
has ban tia	comrade_tip	0.11	grave_info	0.08	battle_account	-0.05	event	-0.07	seek_grave	-0.11
has ban tin	comrade_tip	-0.06	enemy_report	0.13	event	0.07
has ban to	battle_account	0.07
has ban toi	comrade_tip	0.13	grave_info	0.08	registry	-0.06	battle_account	-0.1	enemy_report	0.1	request_recognition	-0.05	not_dead	0.05	event	-0.13	seek_grave	-0.16
has ban tren	dna_question	0.07	event	-0.05
has ban trong	grave_info	0.1	seek_grave	-0.05
has ban trung	grave_info	0.2	battle_account	-0.06	event	-0.11	seek_grave	-0.05
has ban tu	event	-0.06	seek_grave	0.05
has ban van	comrade_tip	0.1	grave_info	-0.07	foreign_tip	0.07
has ban vao	comrade_tip	0.1	grave_info	-0.05	event	-0.09
has ban ve	comrade_tip	0.09	grave_info	-0.13	relics	0.05	battle_account	-0.07	rumour	0.07	seek_grave	-0.05
has ban xa	grave_info	-0.05
has bang	comrade_tip	0.05	grave_info	-0.26	remains_found	0.1	battle_account	-0.18	dna_question	0.15	rumour	-0.22	request_recognition	0.32
has bang bac	comrade_tip	-0.13	request_recognition	0.12	seek_grave	0.06
has bang bo	comrade_tip	-0.06	grave_info	0.09
has bang cau	comrade_tip	-0.08	seek_grave	0.1
has bang cho	comrade_tip	0.23	foreign_tip	0.05	seek_grave	-0.1
has bang chu	dna_question	0.05	seek_grave	0.12
has bang co	seek_grave	0.09
has bang da	event	0.14
has bang ghi	comrade_tip	-0.14	battle_account	0.1	request_recognition	0.12	event	-0.05
has bang hieng	comrade_tip	0.12	grave_info	-0.07	event	-0.07	seek_grave	0.07
has bang la	grave_info	0.09	foreign_tip	0.05	event	-0.07
has bang lang	grave_info	-0.08	seek_grave	-0.05
has bang liet	grave_info	-0.06
has bang nam	event	-0.06	seek_grave	0.06
has bang nguoi	comrade_tip	-0.06
has bang ong	grave_info	-0.05
has bang to	comrade_tip	-0.05	grave_info	-0.09	not_dead	0.1	event	-0.07	seek_grave	0.08
has bang tqgc	comrade_tip	-0.1	registry	-0.05	request_recognition	-0.07	seek_grave	0.32
has bang vo	comrade_tip	0.05	seek_grave	-0.06
has bang xe	comrade_tip	-0.08	grave_info	0.06	event	0.1	seek_grave	0.06
has banh	grave_info	-0.05	remains_found	0.09	battle_account	-0.07	dna_question	0.06	request_recognition	0.1
has bank	comrade_tip	0.08	relics	-0.09	foreign_tip	0.11	event	-0.06
has bao	comrade_tip	-0.28	grave_info	0.09	remains_found	0.2	registry	-0.24	battle_account	-0.08	enemy_report	0.06	foreign_tip	-0.16	dna_question	-0.16	scam_report	0.35	rumour	0.12	request_recognition	-0.24	not_dead	0.29	event	0.16
has bao an	comrade_tip	-0.06	grave_info	0.16	enemy_report	0.09	request_recognition	0.09	event	-0.05	seek_grave	-0.15
has bao anh	battle_account	-0.05
has bao ba	grave_info	-0.16	event	-0.1	seek_grave	0.05
has bao bi	event	-0.07	seek_grave	0.05
has bao bo	registry	0.05
has bao cao	comrade_tip	-0.1	battle_account	-0.14	enemy_report	0.35	foreign_tip	-0.05	event	0.21	seek_grave	-0.2
has bao cho	comrade_tip	0.07	grave_info	0.06	relics	0.06	battle_account	0.1	event	0.14	seek_grave	-0.09
has bao chon	comrade_tip	-0.18	grave_info	-0.06	seek_grave	0.28
has bao chu	scam_report	0.09	seek_grave	0.06
has bao co	relics	-0.06	scam_report	0.06	seek_grave	0.07
has bao con	grave_info	-0.08	seek_grave	0.18
has bao cu	comrade_tip	0.05	grave_info	-0.11	request_recognition	-0.05	event	-0.05	seek_grave	0.07
has bao cua	grave_info	0.05	event	-0.08	seek_grave	0.11
has bao da	comrade_tip	0.09	grave_info	-0.08	relics	0.05	event	-0.05
has bao de	comrade_tip	0.14	grave_info	-0.11	registry	0.06	enemy_report	0.05	dna_question	-0.1	scam_report	0.16	event	-0.1	seek_grave	-0.22
has bao dong	grave_info	-0.11	remains_found	-0.07	dna_question	-0.06	scam_report	0.15	rumour	-0.08	seek_grave	-0.08
has bao em	comrade_tip	-0.09	relics	0.06	event	0.07
has bao ghi	comrade_tip	0.06	request_recognition	0.05	seek_grave	-0.06
has bao gio	grave_info	-0.14	remains_found	-0.07	dna_question	0.05	seek_grave	0.07
has bao giup	comrade_tip	0.12	grave_info	0.07	event	-0.06	seek_grave	-0.07
has bao hai	remains_found	-0.05	event	-0.07	seek_grave	0.08
has bao hoi	dna_question	0.05	request_recognition	0.06
has bao la	grave_info	-0.13	remains_found	0.07	scam_report	0.06	rumour	0.12	request_recognition	0.06	event	0.14	seek_grave	-0.09
has bao lac	comrade_tip	0.11	remains_found	0.05	registry	-0.05
has bao lai	grave_info	0.12	seek_grave	-0.05
has bao loc	comrade_tip	-0.07	registry	0.05
has bao ma	event	-0.07
has bao mat	grave_info	-0.06	seek_grave	0.1
has bao mo	comrade_tip	0.08	grave_info	-0.12	event	-0.07	seek_grave	-0.06
has bao nam	comrade_tip	-0.08	grave_info	0.11	remains_found	0.05	seek_grave	0.05
has bao ngay	comrade_tip	0.07	grave_info	-0.05	event	0.11	seek_grave	-0.11
has bao nguoi	grave_info	0.05	scam_report	0.08	event	-0.05
has bao nhieu	grave_info	0.07	registry	0.05	battle_account	0.09
has bao o	event	0.09
has bao ong	comrade_tip	-0.09	grave_info	-0.1	not_dead	0.05	seek_grave	0.18
has bao tang	comrade_tip	-0.06	grave_info	-0.1	relics	0.34	event	0.11
has bao ten	comrade_tip	-0.05	grave_info	0.11	foreign_tip	0.08	event	0.05	seek_grave	-0.06
has bao thang	seek_grave	0.1
has bao the	comrade_tip	0.06
has bao thi	event	-0.05	seek_grave	0.05
has bao tin	comrade_tip	0.17	relics	-0.07	registry	-0.07	seek_grave	-0.06
has bao toi	grave_info	0.09	relics	0.08
has bao trong	comrade_tip	-0.07	grave_info	0.23	rumour	0.05
has bao tu	comrade_tip	-0.28	grave_info	-0.39	remains_found	-0.07	relics	-0.16	registry	-0.06	battle_account	-0.09	enemy_report	-0.05	dna_question	-0.06	rumour	-0.06	not_dead	0.57	event	-0.09
has bao ve	grave_info	0.16	relics	0.09	registry	0.05	battle_account	-0.05	seek_grave	-0.13
has bao viet	comrade_tip	0.15	seek_grave	-0.06
has bao voi	comrade_tip	-0.07	grave_info	0.09	seek_grave	-0.1
has bao vu	grave_info	0.06	battle_account	0.12
has bao xa	grave_info	-0.05
has bap	registry	0.05	request_recognition	0.05	event	-0.07
has base	grave_info	-0.05	battle_account	0.07	event	0.1
has bat	grave_info	-0.46	remains_found	0.08	relics	-0.2	enemy_report	0.25	foreign_tip	-0.13	dna_question	-0.05	rumour	0.05	request_recognition	0.2	not_dead	0.19	event	0.1	seek_grave	-0.05
has bat day	comrade_tip	0.12
has bat duoc	grave_info	-0.14	enemy_report	0.13	event	-0.07	seek_grave	0.1
has bat huong	grave_info	0.14
has bat lua	remains_found	0.06	event	0.05
has bat nam	grave_info	0.07	event	0.06
has bat o	comrade_tip	-0.14	grave_info	-0.1	not_dead	0.12	event	-0.07	seek_grave	0.1
has bat roi	grave_info	-0.1	request_recognition	0.06	seek_grave	0.05
has bat song	comrade_tip	-0.09	battle_account	0.05	event	0.13
has bat xat	grave_info	0.05	battle_account	-0.05	seek_grave	0.05
has bataillon	comrade_tip	-0.06	grave_info	-0.09	remains_found	0.05	relics	-0.06	battle_account	0.06	enemy_report	0.15	foreign_tip	-0.09	event	0.07	seek_grave	0.05
has battalion	comrade_tip	0.07	relics	-0.08	registry	-0.13	battle_account	0.09	enemy_report	0.24	foreign_tip	-0.17	request_recognition	-0.05	seek_grave	0.07
has battambang	grave_info	-0.09	rumour	0.06
has battery	battle_account	0.19	foreign_tip	-0.08	event	0.11
has battle	relics	-0.07	battle_account	0.21	enemy_report	-0.07	foreign_tip	-0.06
has bau	comrade_tip	0.12	grave_info	-0.09	relics	-0.06	registry	0.05	battle_account	-0.07	rumour	-0.07	request_recognition	-0.1	event	0.32	seek_grave	0.1
has bau bang	event	0.1	seek_grave	0.05
has bau sen	grave_info	-0.05
has bay	comrade_tip	-0.07	remains_found	-0.08	relics	0.09	registry	0.05	battle_account	0.27	foreign_tip	-0.12	dna_question	0.06	scam_report	-0.07	request_recognition	0.05	not_dead	-0.14	event	0.17
has bay ba	grave_info	0.07	remains_found	0.07	registry	0.05
has bay ban	comrade_tip	-0.12	grave_info	0.19	dna_question	0.05	event	0.09	seek_grave	-0.07
has bay chin	battle_account	0.1	event	0.09
has bay co	battle_account	0.06	rumour	0.05	event	0.05
has bay danh	grave_info	0.05	event	0.08
has bay gio	grave_info	0.11	remains_found	0.07	battle_account	-0.11	seek_grave	-0.06
has bay hai	comrade_tip	-0.09	registry	0.06	seek_grave	0.05
has bay lam	comrade_tip	-0.09	grave_info	0.1	event	-0.06
has bay mot	event	-0.07
has bay muoi	event	0.06	seek_grave	0.12
has bay my	comrade_tip	-0.09	grave_info	0.1	request_recognition	0.06
has bay nam	comrade_tip	0.14	grave_info	0.09	battle_account	-0.07	event	-0.1	seek_grave	-0.07
has bay ngay	comrade_tip	0.05
has bay nguoi	comrade_tip	-0.16	grave_info	-0.09	battle_account	0.07	event	0.08
has bay ong	grave_info	-0.06	battle_account	0.05	seek_grave	0.06
has bay roi	grave_info	-0.09	seek_grave	0.1
has bay tha	comrade_tip	-0.13	event	0.09	seek_grave	0.07
has bay thang	grave_info	-0.06	battle_account	0.08	event	0.13
has bay toi	comrade_tip	0.08	grave_info	-0.05	event	0.1
has be	grave_info	-0.12	remains_found	-0.14	relics	0.1	registry	-0.06	scam_report	-0.05	event	0.06
has be ba	rumour	0.06	event	-0.05
has be hai	comrade_tip	-0.06	grave_info	-0.05	battle_account	-0.06	seek_grave	0.11
has be ich	comrade_tip	-0.1	registry	0.09
has be tong	comrade_tip	-0.09	grave_info	0.23	event	0.14
has be tu	comrade_tip	-0.11	event	-0.08	seek_grave	0.07
has be van	comrade_tip	0.09	seek_grave	-0.06
has because	grave_info	0.05	relics	-0.1	foreign_tip	0.11	event	0.12
has because the	relics	-0.05	event	0.05	seek_grave	0.05
has been	grave_info	-0.08	relics	0.06	enemy_report	-0.09	foreign_tip	0.14	event	-0.27
has before	grave_info	0.15	relics	0.11	battle_account	0.05	enemy_report	-0.09	foreign_tip	-0.05	seek_grave	-0.1
has before he	rumour	0.06	seek_grave	-0.06
has before the	battle_account	0.07	event	0.05
has behind	comrade_tip	0.05	grave_info	0.21	relics	-0.05	battle_account	-0.11	enemy_report	-0.09	foreign_tip	0.15	event	0.13	seek_grave	-0.17
has behind the	grave_info	0.15	battle_account	-0.06	foreign_tip	0.11	seek_grave	-0.09
has below	relics	-0.07	foreign_tip	0.09	event	0.1
has belt	grave_info	-0.08	remains_found	0.07	relics	0.19	seek_grave	-0.07
has ben	comrade_tip	0.15	grave_info	-0.21	remains_found	0.2	relics	-0.06	registry	-0.14	battle_account	0.13	foreign_tip	-0.06	dna_question	0.16	rumour	-0.05	request_recognition	-0.13	event	0.09	seek_grave	-0.15
has ben bo	comrade_tip	-0.09	grave_info	0.16	registry	-0.05	battle_account	-0.07	seek_grave	0.07
has ben campuchia	grave_info	0.06	event	0.05
has ben canh	grave_info	0.24	battle_account	0.09	seek_grave	-0.17
has ben cat	event	-0.07	seek_grave	0.05
has ben cau	grave_info	-0.07	rumour	0.16	seek_grave	0.05
has ben cong	comrade_tip	-0.16	battle_account	0.08
has ben da	relics	0.05
has ben do	comrade_tip	-0.28	grave_info	0.16	remains_found	0.06	battle_account	-0.08	request_recognition	0.22	event	0.17	seek_grave	0.05
has ben duong	comrade_tip	0.05	grave_info	0.1	event	-0.1
has ben goc	comrade_tip	0.08	seek_grave	-0.06
has ben hai	comrade_tip	-0.05	grave_info	0.11	seek_grave	-0.06
has ben hoi	grave_info	-0.06	registry	0.05
has ben kia	comrade_tip	-0.16	grave_info	-0.22	battle_account	0.13	enemy_report	0.16	foreign_tip	0.07	seek_grave	0.15
has ben la	comrade_tip	0.05	relics	0.06	request_recognition	0.05	seek_grave	-0.07
has ben lao	remains_found	0.06	relics	-0.05	event	0.1	seek_grave	0.11
has ben luc	comrade_tip	-0.08	seek_grave	0.08
has ben minh	comrade_tip	-0.05
has ben nay	grave_info	-0.06	foreign_tip	0.06	seek_grave	-0.07
has ben ngoai	dna_question	0.09	request_recognition	-0.05
has ben nha	grave_info	0.12	dna_question	0.05	seek_grave	0.06
has ben noi	dna_question	0.15	seek_grave	-0.07
has ben pha	comrade_tip	-0.12	battle_account	0.05	event	0.11	seek_grave	0.12
has ben phai	comrade_tip	0.17	battle_account	0.05	seek_grave	-0.19
has ben song	comrade_tip	0.05	grave_info	0.08	battle_account	-0.05
has ben suoi	comrade_tip	-0.1	battle_account	0.09	seek_grave	0.1
has ben ta	grave_info	0.1
has ben tay	comrade_tip	0.13	grave_info	-0.06	seek_grave	0.06
has ben trai	comrade_tip	0.35	grave_info	0.06	battle_account	-0.07	seek_grave	-0.16
has ben tre	grave_info	-0.17	relics	0.08	battle_account	-0.05	seek_grave	0.21
has ben trong	comrade_tip	-0.11	grave_info	-0.23	remains_found	0.2	event	0.19
has ben xa	battle_account	0.05	request_recognition	0.08	event	0.05
has ben xe	grave_info	-0.08	seek_grave	0.17
has bend	grave_info	0.05	relics	-0.05	foreign_tip	0.08
has benh	comrade_tip	-0.15	grave_info	-0.16	relics	-0.08	registry	0.25	battle_account	0.11	scam_report	-0.05	rumour	0.09	request_recognition	0.11	not_dead	0.08	event	0.11	seek_grave	0.08
has benh nam	battle_account	0.06	rumour	0.06	event	0.15
has benh vien	comrade_tip	-0.15	registry	0.09	request_recognition	-0.06	not_dead	0.06	seek_grave	0.14
has benh xa	grave_info	0.05	relics	-0.05	battle_account	0.07	event	0.05	seek_grave	0.06
has beo	grave_info	-0.09	relics	0.05	rumour	0.05	seek_grave	0.07
has bep	comrade_tip	0.13	foreign_tip	0.05	request_recognition	-0.05	event	0.07	seek_grave	-0.13
has bep hoang	event	0.08
has beside	grave_info	-0.11	relics	-0.12	foreign_tip	0.17	event	0.23	seek_grave	-0.06
has beside the	relics	-0.05	foreign_tip	0.07	event	0.06
has between	relics	-0.05
has beu	grave_info	0.12
has bhem	grave_info	0.08
has bi	comrade_tip	0.16	grave_info	0.09	remains_found	-0.08	registry	-0.14	battle_account	0.24	enemy_report	-0.26	foreign_tip	-0.22	dna_question	-0.21	scam_report	-0.1	rumour	-0.12	request_recognition	0.49	not_dead	0.23	seek_grave	-0.23
has bi b52	comrade_tip	0.06	grave_info	-0.1	event	0.09
has bi ban	grave_info	0.21	registry	0.05	request_recognition	0.17	seek_grave	-0.23
has bi bat	comrade_tip	0.06	grave_info	-0.28	relics	-0.05	registry	-0.1	battle_account	0.16	enemy_report	0.09	rumour	-0.07	request_recognition	0.13	not_dead	0.24	seek_grave	0.09
has bi biet	comrade_tip	0.05	grave_info	-0.12	battle_account	-0.06	request_recognition	0.22	event	-0.06
has bi bo	comrade_tip	-0.11	grave_info	0.07
has bi bom	comrade_tip	0.08	remains_found	0.06	relics	0.05	registry	-0.09	seek_grave	0.13
has bi ca	comrade_tip	0.08	relics	0.05	seek_grave	-0.05
has bi coi	comrade_tip	0.06	event	-0.06
has bi cut	comrade_tip	0.05	seek_grave	0.05
has bi dan	comrade_tip	0.05	grave_info	-0.12	event	-0.15	seek_grave	0.08
has bi danh	comrade_tip	0.06	relics	-0.06	registry	-0.09	battle_account	-0.07	dna_question	0.05	event	0.07	seek_grave	0.16
has bi dich	grave_info	-0.1	battle_account	-0.05	request_recognition	0.06	seek_grave	0.1
has bi dong	comrade_tip	-0.2	remains_found	0.05	relics	0.12	scam_report	-0.05	request_recognition	-0.06	event	0.22	seek_grave	-0.12
has bi lac	not_dead	0.1	event	-0.1
has bi linh	comrade_tip	-0.08	battle_account	0.07	request_recognition	0.05	event	-0.08	seek_grave	0.12
has bi lo	grave_info	0.12
has bi lu	comrade_tip	-0.07	request_recognition	0.06	seek_grave	0.05
has bi manh	comrade_tip	0.07	grave_info	-0.06	relics	0.08	event	-0.08
has bi mat	grave_info	0.07	rumour	0.07	request_recognition	0.1	event	-0.1	seek_grave	-0.11
has bi may	comrade_tip	-0.08	grave_info	0.13	battle_account	-0.05	dna_question	0.05	request_recognition	0.08	event	0.09	seek_grave	-0.05
has bi min	comrade_tip	-0.06	event	0.07	seek_grave	0.05
has bi no	comrade_tip	0.08	event	-0.07
has bi o	comrade_tip	0.08	grave_info	-0.07	event	-0.08	seek_grave	0.13
has bi phao	remains_found	0.11	registry	-0.06	seek_grave	0.21
has bi phi	comrade_tip	0.14	event	-0.07	seek_grave	-0.07
has bi phuc	grave_info	-0.19	request_recognition	-0.05	event	0.1	seek_grave	0.25
has bi sap	rumour	0.06	event	0.06	seek_grave	-0.09
has bi tai	comrade_tip	0.11	grave_info	0.07	seek_grave	-0.08
has bi tau	registry	0.05	battle_account	-0.05	event	-0.05
has bi tay	grave_info	0.21	seek_grave	-0.11
has bi thu	comrade_tip	-0.08	grave_info	0.32	remains_found	-0.05	battle_account	0.05	rumour	-0.05	request_recognition	0.1	not_dead	0.1	seek_grave	-0.15
has bi thuong	comrade_tip	-0.08	remains_found	-0.05	battle_account	0.26	rumour	-0.1	request_recognition	-0.06	not_dead	0.15	event	0.19	seek_grave	-0.18
has bi tra	request_recognition	0.11	seek_grave	-0.1
has bi truc	registry	0.07	seek_grave	-0.06
has bi trung	comrade_tip	-0.16	grave_info	0.11	request_recognition	0.11	seek_grave	-0.13
has bi ui	comrade_tip	-0.09	battle_account	0.1	event	0.06	seek_grave	0.11
has bi vao	event	0.06
has bi vay	comrade_tip	-0.1	battle_account	0.09	event	0.08	seek_grave	0.05
has bi vui	battle_account	-0.05
has bia	comrade_tip	-0.13	grave_info	0.64	remains_found	-0.3	relics	0.21	registry	-0.27	battle_account	-0.07	enemy_report	-0.07	foreign_tip	-0.08	dna_question	-0.08	scam_report	-0.08	rumour	-0.16	not_dead	0.27	event	-0.1	seek_grave	-0.63
has bia chi	grave_info	0.16
has bia cu	relics	0.11
has bia da	grave_info	0.12	event	-0.16
has bia de	comrade_tip	-0.1	grave_info	0.18	registry	-0.05	battle_account	0.06	request_recognition	0.1	seek_grave	-0.12
has bia do	grave_info	-0.09	seek_grave	0.1
has bia ghi	grave_info	0.35	relics	-0.06	registry	-0.07	scam_report	-0.05	request_recognition	-0.09	event	-0.14	seek_grave	-0.34
has bia go	relics	0.1	event	-0.09
has bia khac	comrade_tip	-0.05	grave_info	0.26
has bia khong	battle_account	0.05	request_recognition	0.06	event	0.06
has bia la	comrade_tip	0.09	grave_info	0.05	seek_grave	-0.06
has bia mo	comrade_tip	-0.06	scam_report	0.12	request_recognition	-0.05	event	0.13
has bia o	grave_info	0.11	not_dead	0.05	event	-0.11	seek_grave	-0.08
has bia rung	comrade_tip	0.24	grave_info	-0.22	battle_account	-0.05	seek_grave	0.11
has bia trang	comrade_tip	-0.07	grave_info	-0.19	remains_found	0.05	event	0.07	seek_grave	0.18
has bia tuong	grave_info	-0.05	registry	0.06	seek_grave	0.06
has bia xa	grave_info	-0.07	not_dead	0.05
has bich	comrade_tip	-0.07	grave_info	0.07	remains_found	-0.09	relics	0.05	registry	-0.09	battle_account	-0.12	scam_report	0.06	rumour	0.13	request_recognition	-0.09	event	-0.12	seek_grave	-0.1
has bich lien	grave_info	0.1	event	-0.07
has bien	comrade_tip	-0.13	grave_info	-0.05	remains_found	0.05	relics	0.08	battle_account	-0.1	dna_question	0.09	scam_report	0.12	not_dead	0.07	seek_grave	0.09
has bien ban	comrade_tip	-0.15	remains_found	0.1	enemy_report	0.11	request_recognition	0.09	event	0.27	seek_grave	-0.15
has bien gioi	comrade_tip	0.08	grave_info	-0.07	battle_account	-0.05	event	-0.13	seek_grave	0.08
has bien hoa	grave_info	-0.06	relics	0.07	battle_account	-0.06	enemy_report	0.11	not_dead	0.07	seek_grave	-0.11
has bien phong	grave_info	0.13	remains_found	0.08	request_recognition	-0.05	seek_grave	0.06
has bien phu	comrade_tip	-0.06	grave_info	-0.11	event	-0.07
has bien tap	comrade_tip	0.1	grave_info	-0.1	rumour	0.05	not_dead	0.05
has biet	comrade_tip	-0.1	remains_found	-0.24	enemy_report	0.06	foreign_tip	-0.13	dna_question	-0.17	scam_report	-0.08	rumour	0.3	not_dead	-0.21	event	0.17	seek_grave	0.26
has biet ai	comrade_tip	-0.09	grave_info	-0.09	dna_question	0.08
has biet anh	comrade_tip	-0.08	relics	0.06	battle_account	-0.09	seek_grave	0.15
has biet ba	comrade_tip	-0.11	battle_account	0.05	event	-0.08
has biet bo	comrade_tip	0.05	seek_grave	-0.06
has biet chi	comrade_tip	0.09	grave_info	-0.12
has biet cho	grave_info	0.15	relics	-0.07	battle_account	-0.05	rumour	-0.08	request_recognition	-0.05	seek_grave	0.08
has biet chon	grave_info	-0.05	seek_grave	0.11
has biet chu	grave_info	-0.06	event	-0.16	seek_grave	0.13
has biet co	grave_info	-0.16	battle_account	-0.09	enemy_report	0.1	rumour	0.19	request_recognition	0.07	event	0.09	seek_grave	-0.06
has biet con	seek_grave	0.05
has biet danh	seek_grave	-0.12
has biet don	grave_info	-0.07
has biet dong	comrade_tip	0.06	relics	0.14	battle_account	0.11	rumour	-0.06	event	-0.09
has biet duoc	comrade_tip	-0.05
has biet gi	comrade_tip	-0.06	grave_info	-0.07	event	-0.09	seek_grave	0.18
has biet gia	grave_info	0.09	seek_grave	-0.1
has biet ho	comrade_tip	0.05
has biet kich	comrade_tip	0.09	grave_info	-0.07	battle_account	-0.06	request_recognition	0.22	event	-0.13	seek_grave	-0.06
has biet la	comrade_tip	-0.06	grave_info	0.11	foreign_tip	0.05	request_recognition	0.07	event	-0.06
has biet ma	comrade_tip	-0.05	battle_account	0.06	event	0.08	seek_grave	-0.05
has biet mat	relics	0.07
has biet mo	comrade_tip	-0.06	registry	0.07	rumour	-0.05	event	-0.05
has biet nam	comrade_tip	-0.06	event	0.05	seek_grave	0.08
has biet ngay	seek_grave	0.14
has biet nguoi	comrade_tip	0.11	relics	0.06	event	0.06	seek_grave	-0.06
has biet nha	request_recognition	0.06	seek_grave	-0.05
has biet nhung	comrade_tip	-0.08	seek_grave	0.08
has biet noi	seek_grave	0.05
has biet o	comrade_tip	0.11
has biet ong	comrade_tip	-0.05	grave_info	0.14	event	-0.09
has biet que	comrade_tip	-0.05	grave_info	0.11	registry	0.05	seek_grave	-0.14
has biet ro	comrade_tip	0.05	seek_grave	-0.05
has biet ten	comrade_tip	-0.05	grave_info	-0.06	battle_account	0.19	scam_report	-0.05	event	0.39	seek_grave	-0.16
has biet the	seek_grave	0.06
has biet them	seek_grave	0.08
has biet thi	comrade_tip	0.11
has biet tin	comrade_tip	-0.06	grave_info	0.07
has biet toi	grave_info	0.07	event	0.06	seek_grave	-0.11
has biet vay	grave_info	-0.08	battle_account	0.05	seek_grave	0.07
has biet xin	seek_grave	0.09
has bieu	grave_info	-0.16	relics	-0.08	scam_report	0.08	request_recognition	-0.05	event	0.06	seek_grave	-0.08
has big	grave_info	0.09	relics	-0.17	battle_account	-0.05	foreign_tip	0.19	event	0.18
has bim	grave_info	-0.08	registry	0.08
has bim son	registry	0.08
has binh	comrade_tip	-0.08	remains_found	-0.13	relics	-0.18	registry	0.08	battle_account	0.08	foreign_tip	-0.08	dna_question	-0.12	scam_report	-0.12	rumour	-0.11	request_recognition	-0.3	not_dead	-0.15	event	0.11	seek_grave	0.24
has binh anh	grave_info	-0.07
has binh ba	grave_info	-0.05	relics	0.07	event	0.12	seek_grave	-0.06
has binh bay	comrade_tip	-0.11	event	0.06	seek_grave	0.07
has binh bi	grave_info	0.05	event	-0.06	seek_grave	-0.05
has binh chet	comrade_tip	-0.07	event	-0.08
has binh co	grave_info	0.06	battle_account	0.14	event	0.14	seek_grave	-0.1
has binh con	battle_account	0.06	seek_grave	-0.08
has binh cu	grave_info	0.1	seek_grave	-0.07
has binh cung	comrade_tip	-0.14	battle_account	0.05	request_recognition	0.05	seek_grave	0.05
has binh dan	comrade_tip	-0.05	grave_info	0.12
has binh di	grave_info	-0.1	event	-0.05	seek_grave	0.16
has binh dinh	comrade_tip	-0.15	event	-0.19	seek_grave	0.1
has binh do	seek_grave	-0.06
has binh doan	scam_report	0.05
has binh dong	request_recognition	0.05
has binh duong	grave_info	-0.08	remains_found	0.09
has binh gia	comrade_tip	-0.05	not_dead	0.05	seek_grave	0.06
has binh giang	comrade_tip	-0.09	battle_account	0.05	event	0.1	seek_grave	-0.06
has binh hai	comrade_tip	-0.07
has binh khong	not_dead	0.05	event	-0.06
has binh lieu	comrade_tip	0.07	grave_info	0.05	event	-0.07	seek_grave	-0.08
has binh loi	relics	0.05
has binh long	grave_info	-0.06	event	-0.1
has binh luc	comrade_tip	0.09	event	0.05
has binh my	comrade_tip	-0.07	foreign_tip	0.08	event	0.15
has binh nam	comrade_tip	0.17	grave_info	-0.12	event	-0.06
has binh ngo	comrade_tip	0.16	grave_info	-0.08	event	-0.05
has binh nhat	comrade_tip	-0.06	event	0.05	seek_grave	0.12
has binh nhi	comrade_tip	0.11	event	-0.14	seek_grave	-0.05
has binh o	grave_info	-0.05	relics	0.05	seek_grave	-0.07
has binh ong	seek_grave	0.09
has binh phu	comrade_tip	0.07	grave_info	0.09	battle_account	-0.06	event	0.1	seek_grave	0.05
has binh phuoc	comrade_tip	-0.08	grave_info	0.1	registry	0.1	request_recognition	0.05	event	0.09	seek_grave	-0.16
has binh roi	seek_grave	0.06
has binh son	grave_info	-0.1	battle_account	0.05	seek_grave	0.16
has binh su	seek_grave	0.08
has binh tan	grave_info	0.07	seek_grave	0.07
has binh ten	grave_info	0.09	event	-0.06	seek_grave	-0.06
has binh thang	battle_account	0.06	event	0.05
has binh thanh	comrade_tip	-0.05	relics	0.05	battle_account	0.08	event	0.13
has binh thi	comrade_tip	0.06	not_dead	0.05
has binh thuan	grave_info	-0.08	seek_grave	0.08
has binh toi	comrade_tip	0.05	event	-0.06
has binh tong	relics	0.09	seek_grave	-0.13
has binh tram	comrade_tip	-0.08	grave_info	-0.06	remains_found	0.05	relics	-0.09	registry	-0.06	battle_account	0.05	foreign_tip	-0.06	seek_grave	0.26
has binh tri	grave_info	-0.05	event	-0.06	seek_grave	0.17
has binh va	comrade_tip	0.08	grave_info	0.06	battle_account	-0.08	seek_grave	-0.08
has binh van	comrade_tip	-0.06	grave_info	0.13	rumour	0.05	event	-0.07	seek_grave	-0.05
has binh xa	comrade_tip	-0.07	registry	0.09
has bit	comrade_tip	0.09	grave_info	-0.09	battle_account	0.11	event	0.1
has bloi	grave_info	0.08	event	-0.09
has bn	comrade_tip	-0.07	relics	-0.12	enemy_report	0.42	foreign_tip	-0.1	event	0.2	seek_grave	-0.09
has bo	comrade_tip	-0.12	remains_found	0.28	relics	-0.05	registry	-0.11	enemy_report	-0.14	foreign_tip	-0.13	dna_question	-0.12	scam_report	-0.19	rumour	0.05	request_recognition	0.06	not_dead	-0.05	event	0.2	seek_grave	-0.21
has bo anh	grave_info	0.07	event	0.07	seek_grave	0.07
has bo bac	not_dead	0.05
has bo bao	comrade_tip	0.13	grave_info	-0.09	scam_report	0.05
has bo bi	comrade_tip	-0.08	seek_grave	0.06
has bo binh	comrade_tip	-0.13	grave_info	0.13	registry	-0.05	battle_account	0.1	request_recognition	-0.06	event	-0.06	seek_grave	0.12
has bo bo	comrade_tip	-0.17	seek_grave	0.14
has bo chau	comrade_tip	0.05	grave_info	-0.15	relics	0.12	scam_report	0.05	seek_grave	-0.05
has bo chi	comrade_tip	-0.06	event	0.07	seek_grave	0.17
has bo cho	relics	0.05	seek_grave	-0.08
has bo chong	remains_found	-0.07	relics	0.05	seek_grave	0.11
has bo co	grave_info	0.05	seek_grave	-0.05
has bo con	remains_found	0.08	event	0.17
has bo cot	remains_found	0.25	relics	-0.05	event	0.13	seek_grave	-0.06
has bo cua	seek_grave	0.12
has bo de	comrade_tip	0.07	seek_grave	0.09
has bo di	comrade_tip	0.05	grave_info	-0.05	event	0.06
has bo doi	comrade_tip	-0.5	grave_info	0.61	remains_found	-0.07	relics	-0.08	registry	-0.15	dna_question	-0.08	scam_report	-0.2	rumour	0.29	request_recognition	-0.09	event	0.48	seek_grave	-0.11
has bo e	comrade_tip	0.1	grave_info	-0.06
has bo em	comrade_tip	0.39	grave_info	0.07	relics	0.06	registry	-0.07	battle_account	-0.06	rumour	-0.07	request_recognition	0.07	not_dead	-0.06	event	-0.16	seek_grave	-0.13
has bo hai	comrade_tip	-0.09	grave_info	-0.1	remains_found	0.23	request_recognition	-0.06	event	0.16	seek_grave	-0.06
has bo hoang	relics	0.05	request_recognition	0.11	seek_grave	-0.1
has bo khong	comrade_tip	0.08	event	0.06
has bo kinh	grave_info	-0.06	enemy_report	0.06	seek_grave	0.06
has bo la	grave_info	-0.1	remains_found	0.05	event	-0.13	seek_grave	0.17
has bo lai	comrade_tip	0.2	grave_info	-0.08	battle_account	-0.06	seek_grave	0.05
has bo len	comrade_tip	0.11	event	-0.07	seek_grave	-0.07
has bo ma	request_recognition	0.07	seek_grave	-0.05
has bo mat	comrade_tip	-0.11	grave_info	-0.07	event	-0.05	seek_grave	0.26
has bo me	event	0.05	seek_grave	-0.11
has bo minh	comrade_tip	0.06	grave_info	-0.13	foreign_tip	0.05	rumour	0.05	not_dead	0.06	seek_grave	-0.06
has bo muong	seek_grave	-0.06
has bo nam	comrade_tip	-0.06	grave_info	0.25	battle_account	0.06	event	0.15	seek_grave	-0.08
has bo o	comrade_tip	0.12	relics	0.07	request_recognition	0.06
has bo ong	comrade_tip	0.09
has bo phan	grave_info	-0.07	registry	0.06	dna_question	0.06	request_recognition	0.05	event	0.07	seek_grave	-0.1
has bo phu	grave_info	-0.05
has bo qua	comrade_tip	0.07	grave_info	-0.05
has bo ra	grave_info	-0.05	battle_account	-0.07	not_dead	0.06	event	-0.08
has bo ruong	foreign_tip	0.07
has bo song	grave_info	-0.06	remains_found	0.06	battle_account	-0.05	request_recognition	-0.06	event	-0.08	seek_grave	0.15
has bo sung	comrade_tip	0.06	registry	0.29	request_recognition	-0.07	not_dead	-0.05	seek_grave	-0.13
has bo suoi	grave_info	-0.07	event	-0.05	seek_grave	0.07
has bo ten	grave_info	-0.09	enemy_report	0.05	not_dead	0.05
has bo toi	comrade_tip	-0.2	grave_info	0.24	remains_found	-0.06	registry	-0.08	battle_account	0.07	rumour	-0.05	not_dead	-0.05	event	-0.06	seek_grave	0.39
has bo trach	grave_info	-0.06	event	-0.1	seek_grave	-0.1
has bo tre	grave_info	0.19
has bo trong	registry	0.05	seek_grave	-0.05
has bo tu	grave_info	-0.11	seek_grave	0.2
has bo van	comrade_tip	-0.11	grave_info	0.12	battle_account	0.07	request_recognition	-0.05	event	0.06
has bo vao	comrade_tip	0.14	event	-0.08	seek_grave	-0.08
has bo ve	comrade_tip	-0.22	battle_account	0.08	not_dead	0.07	event	0.1
has bo vo	comrade_tip	-0.07	request_recognition	0.06	event	-0.05	seek_grave	-0.05
has bo voi	comrade_tip	0.13	grave_info	-0.14
has bo xa	battle_account	0.11	event	0.08	seek_grave	0.09
has bo xuong	comrade_tip	-0.15	remains_found	0.26	relics	-0.09	battle_account	-0.05	rumour	0.08	event	0.24	seek_grave	-0.14
has board	relics	-0.06	foreign_tip	0.16
has boc	grave_info	0.1	remains_found	0.26	relics	0.06	registry	-0.18	enemy_report	-0.08	scam_report	0.06	rumour	0.08	not_dead	-0.1	event	0.21
has boc di	comrade_tip	-0.05	event	0.06	seek_grave	0.1
has boc len	comrade_tip	-0.05	remains_found	0.06	event	0.08
has boc mot	comrade_tip	-0.08	event	0.09
has boc pha	comrade_tip	0.13	grave_info	-0.13	event	-0.08	seek_grave	-0.05
has boc ve	dna_question	0.05	event	-0.08	seek_grave	-0.06
has bodies	relics	-0.14	battle_account	0.06	enemy_report	0.13	foreign_tip	0.18	event	0.27	seek_grave	-0.11
has body	comrade_tip	-0.07	enemy_report	0.18	event	-0.1
has boi	comrade_tip	0.11	grave_info	0.11	remains_found	-0.05	relics	-0.05	registry	0.05	battle_account	0.09	enemy_report	-0.06	scam_report	0.14	request_recognition	-0.1	event	-0.11	seek_grave	-0.14
has boi duoc	comrade_tip	-0.07	grave_info	-0.05	battle_account	0.08
has bom	grave_info	-0.09	remains_found	0.05	relics	-0.13	registry	0.16	battle_account	0.08	dna_question	-0.11	scam_report	-0.08	request_recognition	0.13	event	0.06
has bom b52	comrade_tip	0.08	grave_info	-0.09	request_recognition	0.08	seek_grave	0.06
has bom bi	comrade_tip	0.11	grave_info	-0.06	foreign_tip	0.07	request_recognition	0.09	event	-0.09	seek_grave	-0.12
has bom bo	event	0.09
has bom chet	event	0.06	seek_grave	0.06
has bom nam	seek_grave	0.05
has bom ngay	event	0.07	seek_grave	0.08
has bom no	comrade_tip	0.15	grave_info	-0.12	battle_account	-0.06
has bom o	grave_info	-0.17	event	-0.06	seek_grave	0.11
has bom toa	comrade_tip	0.07	battle_account	-0.06	event	-0.11	seek_grave	0.11
has bom tu	grave_info	0.06	event	-0.11	seek_grave	-0.07
has bom vui	comrade_tip	-0.05
has bomb	relics	-0.08	foreign_tip	-0.07	rumour	0.16	event	0.11
has bon	comrade_tip	0.11	grave_info	0.13	remains_found	-0.1	relics	-0.19	registry	-0.06	battle_account	0.24	foreign_tip	0.05	scam_report	0.07	rumour	-0.11	request_recognition	0.08	event	0.25	seek_grave	-0.18
has bon anh	comrade_tip	-0.06	grave_info	-0.07
has bon dua	comrade_tip	0.08	event	-0.05
has bon em	grave_info	0.05	event	0.05
has bon minh	comrade_tip	0.16	battle_account	-0.05	event	-0.07	seek_grave	-0.06
has bon muoi	event	0.07
has bon nam	grave_info	0.06
has bon ngay	battle_account	0.05
has bon nguoi	comrade_tip	-0.08	grave_info	0.2	foreign_tip	0.06	request_recognition	-0.05	event	-0.11
has bon thang	grave_info	0.08	seek_grave	-0.05
has bon toi	comrade_tip	0.2	grave_info	-0.15	event	-0.08	seek_grave	-0.05
has bones	grave_info	0.05	remains_found	0.24	relics	0.06	foreign_tip	-0.18	scam_report	0.08	event	0.13
has bong	comrade_tip	0.05	grave_info	-0.14	relics	-0.05	battle_account	0.12	enemy_report	-0.09	dna_question	0.08	rumour	-0.07	request_recognition	0.13	not_dead	-0.06	event	-0.17	seek_grave	0.11
has bong son	battle_account	-0.07	foreign_tip	0.13	event	-0.16	seek_grave	-0.06
has bonjour	dna_question	0.08
has bonjour je	comrade_tip	0.06	relics	0.06	foreign_tip	-0.06
has book	grave_info	-0.07	relics	-0.1	registry	0.05	enemy_report	0.09	foreign_tip	0.07
has border	remains_found	0.09	relics	-0.06	foreign_tip	-0.11	event	0.07
has born	battle_account	-0.06	foreign_tip	-0.15	request_recognition	-0.05	event	-0.14	seek_grave	0.16
has born in	grave_info	-0.09	foreign_tip	-0.11	seek_grave	0.23
has bot	comrade_tip	-0.23	grave_info	0.07	registry	0.09	battle_account	0.22	enemy_report	0.06	event	0.12
has bot cau	grave_info	0.06	battle_account	-0.06	event	-0.08	seek_grave	0.07
has both	comrade_tip	0.06	enemy_report	0.06	foreign_tip	-0.05	event	-0.15	seek_grave	0.09
has bottle	event	0.11	seek_grave	-0.06
has bout	foreign_tip	0.15	seek_grave	-0.06
has box	enemy_report	0.07	foreign_tip	0.05	seek_grave	-0.07
has boy	grave_info	0.06	battle_account	-0.05	enemy_report	-0.05	foreign_tip	0.1	event	-0.07	seek_grave	-0.08
has bridge	enemy_report	-0.05	event	-0.08	seek_grave	0.08
has brigade	relics	0.05
has brother	remains_found	-0.05	relics	0.06	enemy_report	-0.05	foreign_tip	-0.19	dna_question	0.12	request_recognition	0.14	event	-0.13	seek_grave	0.07
has brothers	relics	0.05	event	-0.13	seek_grave	0.1
has brought	grave_info	0.13	relics	0.12	foreign_tip	0.05	seek_grave	-0.09
has bs	foreign_tip	0.05	event	0.08
has bt	comrade_tip	-0.07	relics	0.25	registry	-0.05	not_dead	0.07	event	-0.07
has bu	grave_info	-0.08	foreign_tip	-0.07	rumour	0.07	request_recognition	0.06	event	-0.11
has bu dang	grave_info	0.05
has bu dop	comrade_tip	-0.07	grave_info	-0.08	registry	0.05	foreign_tip	-0.06	rumour	0.07
has bu gia	request_recognition	0.08	event	0.05
has bua	comrade_tip	0.24	registry	0.05	battle_account	-0.11	event	-0.12
has bua do	comrade_tip	0.14
has bua sau	grave_info	-0.07	event	-0.06	seek_grave	0.06
has buc	comrade_tip	-0.12	grave_info	-0.06	relics	0.18	seek_grave	0.1
has bui	comrade_tip	-0.1	grave_info	0.16	remains_found	-0.1	relics	-0.17	registry	0.1	battle_account	0.15	enemy_report	0.06	dna_question	-0.05	request_recognition	-0.15	seek_grave	-0.18
has bui duc	comrade_tip	0.05	grave_info	-0.05
has bui huu	comrade_tip	-0.08	battle_account	0.05	event	0.14
has bui khac	event	-0.06	seek_grave	-0.05
has bui ngoc	comrade_tip	-0.05	event	-0.07	seek_grave	0.12
has bui quang	grave_info	0.11	seek_grave	-0.11
has bui the	request_recognition	0.05	seek_grave	-0.05
has bui thi	comrade_tip	-0.09	grave_info	-0.12	registry	-0.08	dna_question	0.07	event	0.05	seek_grave	0.12
has bui tre	grave_info	0.06	battle_account	-0.05	rumour	0.06
has bui van	comrade_tip	-0.05	grave_info	-0.06	relics	-0.05	registry	0.06	battle_account	-0.07	seek_grave	0.13
has bui xuan	comrade_tip	-0.05	grave_info	-0.07	enemy_report	0.05	not_dead	0.06	event	0.11	seek_grave	0.06
has buk	comrade_tip	-0.09	grave_info	0.07	not_dead	0.07
has bulldozer	relics	0.08	battle_account	0.09	enemy_report	-0.05	event	0.09	seek_grave	-0.05
has bum	grave_info	0.05	seek_grave	0.05
has bun	comrade_tip	-0.12	grave_info	-0.05	relics	0.08	foreign_tip	0.07	event	0.25	seek_grave	0.09
has bung	comrade_tip	0.2	battle_account	-0.1	request_recognition	0.05	event	-0.14	seek_grave	-0.06
has bunker	grave_info	-0.07	battle_account	0.05	foreign_tip	0.16	seek_grave	-0.08
has buoc	comrade_tip	0.08	grave_info	0.2	remains_found	0.05	relics	-0.07	registry	-0.05	battle_account	-0.1	foreign_tip	0.05	rumour	-0.05	event	0.09	seek_grave	-0.23
has buoc ve	comrade_tip	-0.06	grave_info	0.09	event	0.07	seek_grave	-0.07
has buoi	comrade_tip	0.17	grave_info	-0.07	relics	-0.06	battle_account	0.14	request_recognition	-0.07
has buon	comrade_tip	-0.14	remains_found	-0.07	relics	0.1	battle_account	-0.06	foreign_tip	-0.1	not_dead	0.11	event	-0.27	seek_grave	0.15
has buon ho	comrade_tip	-0.07	not_dead	0.12	seek_grave	0.12
has buon ma	grave_info	-0.05	relics	0.07	registry	0.06	rumour	0.06	event	-0.09	seek_grave	-0.05
has buong	registry	0.07	foreign_tip	0.1	request_recognition	0.05	event	0.19	seek_grave	-0.12
has burial	relics	-0.08	enemy_report	0.13	foreign_tip	0.1	event	0.11	seek_grave	-0.12
has buried	comrade_tip	-0.12	remains_found	-0.1	relics	-0.07	battle_account	-0.08	enemy_report	0.1	foreign_tip	0.1	dna_question	-0.07	not_dead	-0.06
has buried by	comrade_tip	-0.07	enemy_report	0.19	foreign_tip	-0.07
has buried him	comrade_tip	-0.06	grave_info	0.06	enemy_report	-0.05	foreign_tip	0.09	request_recognition	0.05	event	-0.18
has buried in	grave_info	0.08	enemy_report	0.07
has burned	foreign_tip	0.07
has bury	relics	-0.06	battle_account	-0.06	rumour	0.09	event	0.09
has but	comrade_tip	-0.24	remains_found	0.06	relics	0.19	battle_account	0.14	enemy_report	-0.05	foreign_tip	-0.11	request_recognition	-0.1	event	0.12	seek_grave	0.12
has but chi	comrade_tip	-0.07	grave_info	-0.08	remains_found	0.05	relics	0.08	battle_account	0.16	event	0.08	seek_grave	-0.06
has but i	relics	-0.06
has but may	comrade_tip	-0.05	relics	0.12	seek_grave	-0.05
has but the	foreign_tip	0.06
has buu	comrade_tip	0.06	grave_info	-0.05	relics	0.07	battle_account	0.07	dna_question	0.06	rumour	0.05	request_recognition	-0.07	event	0.11	seek_grave	-0.16
has buu dien	grave_info	0.05	relics	0.05	rumour	0.05	seek_grave	-0.06
has by	comrade_tip	-0.15	grave_info	-0.06	remains_found	-0.06	relics	0.09	registry	-0.09	battle_account	0.11	enemy_report	0.31	foreign_tip	-0.11	not_dead	-0.11	seek_grave	-0.25
has by a	grave_info	-0.05	relics	0.16	enemy_report	-0.07	foreign_tip	-0.11	scam_report	0.05	rumour	0.05
has by the	comrade_tip	-0.06	relics	0.11	registry	0.06	battle_account	-0.07	enemy_report	-0.12	foreign_tip	0.16	event	0.06
has c	comrade_tip	0.13	remains_found	-0.12	relics	0.1	enemy_report	-0.06	foreign_tip	0.08	dna_question	-0.17	scam_report	-0.14	rumour	-0.17	not_dead	-0.07	event	-0.31	seek_grave	-0.05
has c bo	comrade_tip	0.18	grave_info	-0.09
has c est	battle_account	0.06	foreign_tip	0.07	seek_grave	0.07
has c hang	registry	-0.05	request_recognition	0.06
has c pho	comrade_tip	-0.08	registry	-0.05	battle_account	0.13	event	-0.07	seek_grave	0.09
has c trinh	seek_grave	0.19
has c truong	comrade_tip	0.05	grave_info	-0.06	battle_account	0.07	event	0.08	seek_grave	-0.13
has c1	comrade_tip	0.24	grave_info	-0.17	remains_found	-0.06	registry	-0.09	battle_account	-0.06	enemy_report	-0.05	rumour	-0.05	not_dead	0.09	event	-0.17	seek_grave	0.09
has c1 d1	comrade_tip	-0.08	not_dead	0.08	event	0.11
has c1 d2	grave_info	-0.05
has c1 d3	relics	0.06
has c1 d4	comrade_tip	0.07	request_recognition	0.05	seek_grave	-0.06
has c10	seek_grave	-0.06
has c11	comrade_tip	0.27	grave_info	-0.14	relics	0.09	battle_account	-0.05	seek_grave	-0.14
has c12	seek_grave	0.07
has c14	comrade_tip	0.07	grave_info	-0.07	event	-0.05
has c15	comrade_tip	0.06	grave_info	0.05	event	-0.06
has c16	comrade_tip	-0.1	battle_account	0.08
has c17	comrade_tip	0.11	remains_found	-0.08	relics	-0.06	rumour	0.05	event	-0.08	seek_grave	-0.1
has c18	comrade_tip	0.07	grave_info	-0.13	remains_found	-0.05	relics	0.15	event	0.05	seek_grave	-0.1
has c18 thong	comrade_tip	0.06	grave_info	-0.05	seek_grave	-0.07
has c2	remains_found	0.07	registry	0.06	battle_account	0.18	enemy_report	-0.05	foreign_tip	0.05	dna_question	-0.07	rumour	-0.05	request_recognition	-0.08	event	0.32	seek_grave	-0.23
has c2 d1	grave_info	-0.06	event	-0.05	seek_grave	-0.06
has c20	comrade_tip	0.07	relics	0.08	not_dead	0.05	event	-0.05	seek_grave	-0.1
has c20 trinh	comrade_tip	0.17	grave_info	-0.05	seek_grave	-0.09
has c21	comrade_tip	0.1	grave_info	0.05	seek_grave	-0.07
has c3	comrade_tip	0.17	grave_info	-0.12	relics	0.12	registry	0.17	battle_account	-0.11	enemy_report	0.11	foreign_tip	-0.09	dna_question	-0.05	request_recognition	-0.08	event	-0.37	seek_grave	-0.29
has c3 d1	registry	0.08	event	-0.06
has c3 d4	comrade_tip	-0.07	grave_info	0.07
has c4	comrade_tip	-0.13	relics	-0.11	registry	0.09	battle_account	0.14	event	0.15
has c4 d1	seek_grave	0.07
has c5	comrade_tip	0.07	relics	-0.11	enemy_report	-0.05	seek_grave	-0.13
has c5 d2	grave_info	-0.05
has c5 d8	relics	-0.06	event	-0.05
has c6	comrade_tip	0.09	grave_info	-0.05	enemy_report	-0.06	foreign_tip	-0.05	seek_grave	-0.08
has c6 d2	comrade_tip	0.05	grave_info	-0.07	event	-0.06	seek_grave	0.08
has c6 d5	comrade_tip	0.07	grave_info	-0.07	registry	0.05	event	0.06
has c6 d8	grave_info	0.1	seek_grave	-0.08
has c7	relics	-0.06	registry	0.09	battle_account	0.07	event	0.05	seek_grave	-0.13
has c7 d2	grave_info	-0.07	registry	0.05	seek_grave	-0.06
has c7 d5	comrade_tip	0.08
has c759	remains_found	0.06	seek_grave	-0.07
has c8	grave_info	-0.12	battle_account	0.11	not_dead	-0.05	seek_grave	-0.06
has c9	comrade_tip	-0.1	grave_info	-0.11	relics	-0.08	enemy_report	0.11	event	0.09
has c9 d3	comrade_tip	-0.09	grave_info	-0.06	enemy_report	0.06	event	0.06
has c9 d6	grave_info	-0.05
has ca	comrade_tip	0.24	grave_info	-0.26	remains_found	0.07	registry	0.07	battle_account	0.09	enemy_report	-0.2	foreign_tip	-0.09	scam_report	-0.16	rumour	-0.11	request_recognition	-0.17
has ca anh	grave_info	0.05
has ca ba	comrade_tip	0.06	grave_info	0.28	event	-0.23	seek_grave	-0.1
has ca bon	grave_info	-0.05	relics	0.05	registry	0.05	battle_account	-0.06	request_recognition	0.06	event	-0.07
has ca chi	comrade_tip	-0.1	request_recognition	0.05
has ca doi	event	-0.06
has ca hai	comrade_tip	0.2	remains_found	-0.05	relics	-0.06	registry	-0.09	battle_account	-0.16	dna_question	0.15	rumour	-0.05	request_recognition	-0.12	event	-0.2	seek_grave	0.07
has ca ho	seek_grave	0.09
has ca la	grave_info	-0.13	seek_grave	0.06
has ca mau	comrade_tip	-0.05	grave_info	0.16	dna_question	0.07	not_dead	0.07
has ca nha	comrade_tip	-0.15	grave_info	0.06	request_recognition	-0.05	event	-0.08	seek_grave	0.11
has ca nhom	remains_found	-0.05	relics	0.06	battle_account	0.05
has ca no	battle_account	0.13	event	0.07	seek_grave	-0.11
has ca o	battle_account	0.06	seek_grave	-0.07
has ca phe	comrade_tip	0.05	grave_info	-0.13	relics	-0.06	not_dead	0.05
has ca roi	grave_info	-0.05	seek_grave	0.06
has ca sau	comrade_tip	-0.1	battle_account	0.06	event	0.12
has ca thi	grave_info	-0.09	battle_account	0.07
has ca toi	battle_account	-0.05	event	0.07	seek_grave	0.11
has ca xa	grave_info	-0.06	seek_grave	0.07
has cac	comrade_tip	-0.17	remains_found	-0.06	relics	-0.06	registry	0.25	foreign_tip	-0.06	scam_report	0.18	rumour	0.09	request_recognition	-0.08	not_dead	0.07	event	0.17	seek_grave	-0.12
has cac anh	comrade_tip	-0.16	battle_account	0.22	dna_question	0.06	scam_report	0.16	not_dead	0.07
has cac bac	comrade_tip	-0.32	grave_info	-0.15	battle_account	-0.06	enemy_report	0.06	dna_question	-0.06	scam_report	0.05	rumour	0.05	event	0.05	seek_grave	0.2
has cac ban	comrade_tip	0.2	grave_info	0.05	registry	-0.06
has cac chau	comrade_tip	0.05	grave_info	0.06	seek_grave	-0.1
has cac chi	comrade_tip	-0.06	registry	0.07
has cac chu	comrade_tip	0.18	relics	0.11	not_dead	0.1	event	-0.06	seek_grave	-0.11
has cac co	battle_account	0.06	event	-0.05	seek_grave	-0.05
has cac cu	comrade_tip	-0.1	grave_info	0.09	registry	-0.07	battle_account	0.08	rumour	0.12	request_recognition	0.08	event	0.31	seek_grave	-0.09
has cac dong	comrade_tip	0.05	registry	0.14	battle_account	-0.07	request_recognition	0.05	event	0.15	seek_grave	-0.13
has cac mo	grave_info	-0.11	registry	0.07
has cac ong	comrade_tip	0.05	request_recognition	-0.05	event	-0.05
has cach	comrade_tip	0.23	grave_info	-0.1	relics	-0.17	registry	-0.1	battle_account	0.06	not_dead	-0.07	seek_grave	-0.07
has cach cau	comrade_tip	-0.09	grave_info	0.07	battle_account	0.14	event	0.06	seek_grave	-0.07
has cach gieng	comrade_tip	0.06	grave_info	-0.06	battle_account	0.06
has cach mang	comrade_tip	-0.1	grave_info	-0.11	registry	0.09	rumour	0.08	request_recognition	0.06	event	-0.05	seek_grave	0.14
has cach nao	comrade_tip	0.07
has cach nhau	comrade_tip	0.05	grave_info	0.1
has cai	comrade_tip	-0.21	grave_info	0.05	remains_found	0.31	relics	0.37	battle_account	-0.13	enemy_report	-0.08	dna_question	0.05	scam_report	-0.16	rumour	0.08	not_dead	-0.08	event	0.28
has cai anh	seek_grave	0.15
has cai ao	grave_info	0.07	battle_account	0.06
has cai ba	grave_info	-0.05	relics	0.12	event	-0.08	seek_grave	0.05
has cai bat	grave_info	-0.07	remains_found	-0.06
has cai be	comrade_tip	0.08	battle_account	-0.06	enemy_report	0.08	seek_grave	-0.13
has cai bi	comrade_tip	-0.12	relics	0.06
has cai bia	relics	0.09
has cai but	relics	0.07	seek_grave	-0.08
has cai ca	relics	0.1	seek_grave	-0.13
has cai dau	comrade_tip	0.08	rumour	0.05	event	0.08	seek_grave	-0.1
has cai dong	comrade_tip	-0.06	grave_info	0.07
has cai giay	comrade_tip	-0.05	seek_grave	0.1
has cai gieng	comrade_tip	-0.05	grave_info	0.06	foreign_tip	0.07	event	0.09
has cai go	grave_info	0.07	event	0.12
has cai ham	comrade_tip	0.13	grave_info	-0.06	event	0.08
has cai ho	battle_account	0.07	event	0.14	seek_grave	0.05
has cai hom	grave_info	-0.06	remains_found	0.08
has cai khan	comrade_tip	0.09	grave_info	-0.06	event	-0.06
has cai lay	relics	0.09	registry	0.05	foreign_tip	0.05	seek_grave	0.05
has cai luoc	grave_info	-0.08	remains_found	0.06	relics	-0.05
has cai ma	grave_info	0.23	relics	-0.05	event	0.07	seek_grave	-0.13
has cai mo	grave_info	0.07	seek_grave	0.1
has cai mu	comrade_tip	-0.07	grave_info	0.07	remains_found	0.05	event	-0.05
has cai nam	grave_info	0.14
has cai nay	grave_info	-0.09	relics	0.14
has cai non	comrade_tip	-0.07	grave_info	-0.11	relics	0.06	event	0.05	seek_grave	0.1
has cai nuoc	grave_info	0.05
has cai rang	grave_info	-0.1	request_recognition	0.11	event	0.06
has cai tang	comrade_tip	-0.09	grave_info	0.11	event	-0.09
has cai ten	comrade_tip	0.09	grave_info	-0.11	remains_found	0.1	relics	-0.08	registry	0.08	event	-0.14
has cai thia	grave_info	-0.07	event	-0.06
has cai vong	comrade_tip	-0.05	grave_info	-0.06	relics	0.05
has called	grave_info	-0.11	relics	-0.15	battle_account	0.05	foreign_tip	0.09	event	0.07	seek_grave	0.05
has called him	grave_info	-0.05	seek_grave	0.09
has cam	grave_info	0.1	remains_found	-0.13	battle_account	-0.21	foreign_tip	-0.05	dna_question	-0.11	scam_report	0.26	rumour	-0.09	request_recognition	-0.17	event	-0.21	seek_grave	0.17
has cam ba	comrade_tip	-0.06	grave_info	-0.05
has cam co	comrade_tip	0.06	grave_info	-0.13	foreign_tip	0.07	event	-0.05	seek_grave	-0.08
has cam giang	grave_info	-0.09	seek_grave	0.1
has cam khe	comrade_tip	0.06	grave_info	-0.11	battle_account	-0.05	event	-0.09	seek_grave	0.07
has cam lo	comrade_tip	-0.26	relics	0.11	scam_report	0.06	request_recognition	0.09
has cam on	grave_info	0.21	relics	-0.08	registry	-0.08	dna_question	0.11	scam_report	-0.1	rumour	-0.05	request_recognition	-0.06	event	-0.21	seek_grave	0.21
has cam ranh	event	0.09
has cam thi	comrade_tip	0.09	grave_info	-0.07	event	-0.07
has cam thuy	event	-0.05	seek_grave	0.11
has cam tu	comrade_tip	-0.06	relics	0.09	battle_account	0.06	event	0.14
has cam van	comrade_tip	-0.1	event	-0.05
has cam xuyen	comrade_tip	-0.06	not_dead	0.06	event	0.05	seek_grave	-0.08
has cambodia	grave_info	-0.07	remains_found	0.05	event	0.05	seek_grave	0.05
has came	grave_info	0.07	registry	-0.06	foreign_tip	-0.24	rumour	-0.05	not_dead	0.09	seek_grave	0.16
has came back	grave_info	-0.05	event	-0.05	seek_grave	0.16
has came from	relics	0.13	foreign_tip	-0.09
has camp	grave_info	-0.12	registry	0.07	enemy_report	-0.09	request_recognition	0.08	not_dead	0.09	seek_grave	-0.15
has campuchia	seek_grave	-0.09
has can	comrade_tip	-0.06	remains_found	-0.14	relics	0.19	registry	-0.16	battle_account	0.05	enemy_report	-0.08	foreign_tip	-0.11	dna_question	0.29	scam_report	0.13	rumour	-0.09	request_recognition	0.16	not_dead	-0.22	seek_grave	-0.22
has can bo	comrade_tip	-0.24	grave_info	0.23	remains_found	-0.08	relics	-0.05	foreign_tip	-0.05	scam_report	0.05	request_recognition	0.21	not_dead	-0.08	event	-0.06	seek_grave	-0.06
has can cu	comrade_tip	-0.09	remains_found	0.06	relics	-0.06	battle_account	0.07	event	0.13	seek_grave	0.05
has can duoc	comrade_tip	0.11	enemy_report	0.07	event	-0.12	seek_grave	-0.05
has can giuoc	battle_account	0.05	enemy_report	0.07	seek_grave	-0.05
has can le	comrade_tip	-0.05	event	0.07	seek_grave	0.12
has can loc	comrade_tip	0.05	grave_info	-0.05	event	-0.08	seek_grave	0.07
has can nam	comrade_tip	0.08	grave_info	-0.05	seek_grave	-0.07
has can ngay	comrade_tip	-0.08	grave_info	0.07	request_recognition	0.05	event	0.05	seek_grave	-0.07
has can nguoi	comrade_tip	-0.07	grave_info	0.05	event	0.08	seek_grave	-0.07
has can o	comrade_tip	0.06	grave_info	-0.09	request_recognition	0.08
has can t	relics	0.08
has can thi	comrade_tip	0.05	grave_info	-0.11	event	0.06	seek_grave	0.08
has can tho	grave_info	0.1	request_recognition	-0.05	event	0.12
has can tim	grave_info	-0.07	seek_grave	0.09
has can van	grave_info	-0.06
has canada	dna_question	0.06	not_dead	0.05	event	-0.08	seek_grave	0.05
has canal	grave_info	0.15	relics	-0.05	battle_account	0.06	seek_grave	-0.11
has cang	grave_info	0.07	relics	-0.05	registry	0.06	rumour	-0.06	request_recognition	-0.09	not_dead	-0.05	event	0.25	seek_grave	0.06
has cang chai	comrade_tip	-0.05	event	0.1
has cang ve	comrade_tip	-0.12	grave_info	-0.07	battle_account	0.08	seek_grave	0.07
has canh	comrade_tip	0.12	grave_info	0.18	remains_found	0.09	relics	-0.11	registry	-0.28	enemy_report	-0.05	foreign_tip	-0.06	dna_question	-0.12	scam_report	0.1	rumour	-0.2	request_recognition	-0.08	not_dead	-0.19	event	0.17	seek_grave	-0.1
has canh bao	grave_info	-0.08	scam_report	0.19	event	-0.1	seek_grave	-0.05
has canh bo	grave_info	0.14	event	-0.06
has canh cay	relics	-0.06	request_recognition	0.09	seek_grave	-0.08
has canh co	remains_found	0.07	seek_grave	-0.05
has canh dan	grave_info	-0.05	request_recognition	-0.06	seek_grave	0.11
has canh do	grave_info	-0.1	relics	0.13	event	0.05	seek_grave	-0.11
has canh dong	comrade_tip	0.1	grave_info	-0.11	registry	-0.05	rumour	0.07	event	-0.08
has canh duong	comrade_tip	-0.1	grave_info	-0.1	seek_grave	0.18
has canh gieng	comrade_tip	-0.12	battle_account	0.08
has canh goc	comrade_tip	-0.05	event	0.15
has canh mo	grave_info	0.05	event	-0.06
has canh nhau	event	0.1	seek_grave	-0.08
has canh sat	request_recognition	0.06
has canh suoi	comrade_tip	-0.11	seek_grave	0.08
has canh toi	comrade_tip	-0.07	remains_found	0.07
has canh tuat	comrade_tip	-0.11	grave_info	-0.11	request_recognition	-0.05	event	-0.07	seek_grave	0.17
has cao	comrade_tip	0.16	remains_found	0.1	registry	0.11	battle_account	-0.21	enemy_report	0.28	dna_question	0.07	scam_report	-0.13	request_recognition	-0.27	not_dead	-0.14	seek_grave	-0.18
has cao ba	comrade_tip	0.09	relics	0.05	event	0.16	seek_grave	-0.06
has cao bang	grave_info	0.12	relics	-0.07	registry	-0.05	battle_account	-0.07	enemy_report	0.05	dna_question	0.08	request_recognition	-0.08	not_dead	-0.05	event	0.06	seek_grave	0.1
has cao cua	comrade_tip	-0.13	grave_info	-0.11	registry	0.08	enemy_report	0.11	event	0.11
has cao diem	grave_info	-0.14	remains_found	0.08	registry	-0.06	seek_grave	0.11
has cao lang	grave_info	0.17	seek_grave	-0.08
has cao lanh	comrade_tip	0.11	grave_info	-0.08	battle_account	0.06
has cao loc	comrade_tip	0.06	registry	0.06	seek_grave	-0.07
has cao nhanh	grave_info	0.05
has cao su	remains_found	-0.08	relics	-0.06	enemy_report	-0.08	foreign_tip	0.1	scam_report	-0.05	rumour	0.05	request_recognition	-0.08	event	0.07	seek_grave	0.12
has cao thi	comrade_tip	-0.08	grave_info	0.17	dna_question	0.06	rumour	0.05	event	0.05	seek_grave	-0.11
has cao tien	comrade_tip	-0.09	grave_info	0.08
has cao toc	comrade_tip	0.05	grave_info	-0.05	remains_found	0.07	seek_grave	-0.05
has cao van	comrade_tip	-0.08	relics	0.05	event	-0.1
has cao xa	grave_info	0.13	relics	-0.06	seek_grave	-0.05
has cao xuan	comrade_tip	0.13	grave_info	-0.08
has cap	comrade_tip	-0.21	relics	0.21	registry	0.09	enemy_report	-0.12	dna_question	-0.11	scam_report	-0.05	rumour	-0.06	request_recognition	0.08	event	0.05
has cap bac	comrade_tip	0.05	registry	-0.15	request_recognition	-0.05	event	-0.1	seek_grave	0.18
has cap duong	registry	0.08
has cap tren	comrade_tip	-0.09
has capitaine	grave_info	-0.06	foreign_tip	0.15	event	-0.06
has caporal	foreign_tip	0.05
has capt	comrade_tip	-0.05	grave_info	-0.11	registry	0.07	battle_account	-0.07	enemy_report	0.08	foreign_tip	0.11	seek_grave	-0.08
has captain	comrade_tip	-0.06	grave_info	-0.06	relics	-0.07	foreign_tip	0.19
has captured	comrade_tip	-0.12	grave_info	-0.1	enemy_report	0.35	event	0.08	seek_grave	-0.18
has card	grave_info	-0.05	relics	0.15	event	-0.05	seek_grave	-0.15
has carried	foreign_tip	-0.2	event	0.11	seek_grave	0.07
has cat	comrade_tip	0.05	grave_info	0.21	remains_found	0.08	relics	0.09	registry	-0.16	battle_account	0.18	enemy_report	-0.09	foreign_tip	-0.07	scam_report	-0.08	rumour	-0.13	request_recognition	-0.2	not_dead	-0.09	event	0.06	seek_grave	-0.13
has cat ba	comrade_tip	0.06	grave_info	0.07	event	-0.09
has cat bi	grave_info	0.07
has cat boc	comrade_tip	-0.09	remains_found	0.09	seek_grave	0.08
has cat hai	event	-0.06
has cat sau	comrade_tip	-0.05	grave_info	0.15	event	0.14
has cat tu	grave_info	0.08	event	0.11
has cau	grave_info	-0.2	remains_found	-0.17	relics	0.07	enemy_report	-0.14	foreign_tip	-0.11	dna_question	0.07	scam_report	0.14	rumour	0.12	seek_grave	0.1
has cau ay	comrade_tip	0.24	grave_info	-0.06	seek_grave	-0.22
has cau ba	grave_info	0.09	relics	0.05	battle_account	-0.05	seek_grave	-0.08
has cau bi	grave_info	0.06
has cau binh	relics	0.05	event	-0.06
has cau bong	comrade_tip	0.11
has cau chau	seek_grave	0.06
has cau chu	battle_account	0.13	request_recognition	0.06	event	0.05
has cau chuyen	comrade_tip	0.11	grave_info	-0.05	event	-0.05
has cau co	grave_info	-0.1	seek_grave	0.07
has cau cua	comrade_tip	0.06
has cau dat	comrade_tip	-0.05	event	0.05
has cau di	grave_info	-0.05	seek_grave	0.07
has cau em	comrade_tip	-0.11	grave_info	-0.06	scam_report	0.06	event	-0.12	seek_grave	0.23
has cau go	comrade_tip	0.08	grave_info	-0.1	rumour	0.05	request_recognition	0.05	event	0.05
has cau hai	grave_info	-0.05	seek_grave	0.13
has cau ham	comrade_tip	0.06	dna_question	0.05	seek_grave	-0.07
has cau hoi	comrade_tip	0.06	grave_info	-0.05	event	0.06	seek_grave	0.08
has cau ke	comrade_tip	-0.06	grave_info	0.05	event	-0.05	seek_grave	-0.05
has cau khong	grave_info	-0.05	seek_grave	0.11
has cau la	seek_grave	0.17
has cau lai	registry	0.05	seek_grave	-0.06
has cau mat	comrade_tip	-0.07	registry	0.05	event	0.07
has cau nam	event	0.07
has cau ong	grave_info	0.06
has cau rach	grave_info	-0.06
has cau rao	grave_info	-0.08	seek_grave	0.18
has cau ruot	comrade_tip	-0.07	seek_grave	0.08
has cau song	event	-0.06	seek_grave	0.06
has cau ten	event	-0.06	seek_grave	0.08
has cau toi	relics	0.05	request_recognition	0.05
has cau treo	event	-0.07
has cau ut	grave_info	-0.05	seek_grave	0.1
has cav	grave_info	-0.1	battle_account	-0.06	foreign_tip	0.18	event	-0.05	seek_grave	-0.06
has cave	comrade_tip	0.06	grave_info	-0.05	foreign_tip	-0.05	rumour	0.05	event	0.1
has cay	comrade_tip	0.09	grave_info	0.18	relics	-0.15	registry	-0.09	enemy_report	-0.06	dna_question	-0.07	not_dead	-0.11	event	0.15	seek_grave	-0.17
has cay bang	comrade_tip	-0.08	seek_grave	0.05
has cay da	comrade_tip	0.09	grave_info	0.06	battle_account	0.05	event	-0.07
has cay do	seek_grave	0.07
has cay gao	comrade_tip	-0.06	battle_account	0.05
has cay mit	comrade_tip	-0.05	relics	0.05
has cay so	comrade_tip	0.19	grave_info	-0.15	battle_account	0.06	rumour	0.06	seek_grave	0.05
has cay sung	comrade_tip	-0.11	grave_info	0.11
has cay thi	event	-0.07	seek_grave	-0.11
has cay thot	comrade_tip	0.07	grave_info	0.05
has cay tram	comrade_tip	0.08	grave_info	-0.07
has cay xoai	grave_info	-0.1
has ccb	comrade_tip	0.21	grave_info	0.05	remains_found	-0.05	relics	-0.09	foreign_tip	0.07	dna_question	-0.05	request_recognition	-0.12	seek_grave	-0.06
has ccb phuong	seek_grave	-0.07
has ccb xa	event	-0.05
has cdec	relics	-0.11	registry	0.07	enemy_report	0.16	event	-0.11	seek_grave	-0.05
has ce	comrade_tip	-0.08	enemy_report	-0.05	scam_report	0.21	event	-0.1	seek_grave	-0.06
has ce que	grave_info	-0.07	foreign_tip	0.1
has cemetery	comrade_tip	-0.08	grave_info	0.39	relics	-0.13	battle_account	-0.06
has certain	grave_info	0.06	relics	-0.05	scam_report	0.11	seek_grave	-0.06
has certificate	grave_info	-0.09	request_recognition	0.2	not_dead	0.05	event	-0.08
has cha	comrade_tip	-0.12	grave_info	0.09	remains_found	-0.13	relics	-0.07	registry	0.05	battle_account	-0.09	enemy_report	-0.06	foreign_tip	-0.05	dna_question	0.05	scam_report	-0.08	rumour	0.06	not_dead	-0.07	event	0.19	seek_grave	0.06
has cha con	grave_info	-0.08	registry	0.08	event	-0.07	seek_grave	0.08
has cha em	grave_info	-0.08	relics	0.05
has cha la	seek_grave	-0.08
has cha me	comrade_tip	0.07	request_recognition	0.1	seek_grave	-0.16
has cha toi	comrade_tip	-0.09	grave_info	0.24	relics	-0.09	event	0.07	seek_grave	0.07
has cha xu	grave_info	0.12
has chac	comrade_tip	0.25	grave_info	-0.25	relics	0.33	registry	-0.13	dna_question	0.09	rumour	0.24	request_recognition	-0.08	seek_grave	-0.19
has chac chan	event	0.06
has chac la	comrade_tip	-0.06	relics	0.08	foreign_tip	0.07	event	-0.08
has chai	grave_info	-0.06	relics	0.14	battle_account	-0.05	rumour	-0.05	request_recognition	-0.05
has cham	remains_found	-0.06	relics	0.09	registry	-0.16	foreign_tip	-0.05	rumour	-0.07	request_recognition	0.11	seek_grave	-0.07
has cham h	grave_info	0.06	seek_grave	-0.07
has cham o	comrade_tip	0.05
has chan	remains_found	0.15	relics	-0.16	registry	-0.08	scam_report	-0.08	event	0.14	seek_grave	-0.08
has chan bo	comrade_tip	-0.12	grave_info	0.16	event	0.09
has chan cau	dna_question	0.05	event	0.09
has chan deo	relics	0.05	battle_account	-0.05	event	-0.06
has chan diem	comrade_tip	0.05
has chan doc	comrade_tip	0.09	event	-0.06	seek_grave	-0.07
has chan doi	comrade_tip	0.17	grave_info	-0.09	seek_grave	0.08
has chan nui	grave_info	0.1	rumour	0.06
has chan o	grave_info	0.14	seek_grave	-0.08
has chan toi	event	-0.12
has chang	grave_info	0.17	relics	0.07	dna_question	0.09	scam_report	0.07	rumour	0.14	event	-0.21	seek_grave	-0.06
has chang ai	grave_info	0.05	rumour	0.05	seek_grave	-0.08
has chanh	grave_info	0.13	rumour	0.05	request_recognition	-0.12	event	-0.09	seek_grave	0.1
has chao	comrade_tip	0.19	grave_info	-0.06	registry	-0.11	battle_account	-0.11	enemy_report	-0.05	foreign_tip	0.05	rumour	-0.11	event	-0.1	seek_grave	-0.05
has chao anh	comrade_tip	-0.07	event	0.06
has chao bac	comrade_tip	0.09	request_recognition	0.09	seek_grave	-0.13
has chao ban	comrade_tip	0.06	event	-0.11	seek_grave	0.05
has chao cac	comrade_tip	-0.09	seek_grave	0.19
has chap	comrade_tip	0.07	grave_info	0.08	remains_found	-0.06	battle_account	-0.07	request_recognition	0.17	event	-0.15	seek_grave	-0.12
has chap nam	comrade_tip	0.16	grave_info	-0.14	request_recognition	-0.06	event	-0.07
has chat	comrade_tip	-0.07	relics	-0.07	registry	0.06	request_recognition	0.08	not_dead	-0.05	event	-0.3	seek_grave	-0.05
has chat dau	request_recognition	0.06	event	-0.05	seek_grave	-0.09
has chau	remains_found	-0.17	registry	-0.32	battle_account	-0.05	enemy_report	-0.19	foreign_tip	-0.07	dna_question	0.24	scam_report	-0.11	rumour	-0.26	event	-0.15	seek_grave	0.17
has chau anh	event	0.09
has chau ba	dna_question	0.07
has chau bac	comrade_tip	0.18	seek_grave	-0.1
has chau bao	grave_info	0.11
has chau bi	grave_info	-0.07	scam_report	0.07	event	-0.05
has chau chao	grave_info	-0.06	registry	-0.05	seek_grave	0.14
has chau chau	grave_info	-0.06	seek_grave	0.05
has chau chep	relics	0.12
has chau chi	comrade_tip	-0.07	grave_info	-0.06	seek_grave	0.11
has chau chu	comrade_tip	0.06	grave_info	0.07	event	0.05	seek_grave	-0.07
has chau chua	comrade_tip	-0.08	request_recognition	0.07
has chau co	relics	0.05	registry	-0.05	event	-0.05	seek_grave	-0.05
has chau con	comrade_tip	0.05	grave_info	0.07
has chau cu	comrade_tip	-0.06	grave_info	0.09	seek_grave	0.07
has chau da	seek_grave	-0.05
has chau dang	grave_info	0.06	dna_question	0.06	event	-0.12	seek_grave	-0.11
has chau dau	seek_grave	-0.09
has chau di	comrade_tip	-0.1	grave_info	0.13	battle_account	0.07	seek_grave	-0.07
has chau dich	comrade_tip	-0.06	foreign_tip	0.06	seek_grave	0.07
has chau doc	comrade_tip	-0.05	relics	0.05
has chau ghi	comrade_tip	0.13	battle_account	-0.05
has chau go	comrade_tip	-0.12	grave_info	-0.06	battle_account	0.09
has chau goi	comrade_tip	-0.22	grave_info	-0.13	relics	-0.05	registry	-0.05	dna_question	0.07	event	-0.09	seek_grave	0.24
has chau gui	comrade_tip	0.06	registry	0.07
has chau ho	comrade_tip	-0.06	grave_info	0.13	event	-0.06
has chau hoi	comrade_tip	-0.06	grave_info	-0.13	request_recognition	-0.05	not_dead	0.05	event	-0.08	seek_grave	0.18
has chau ke	comrade_tip	-0.06	grave_info	0.11
has chau keu	comrade_tip	-0.06	seek_grave	0.08
has chau khong	comrade_tip	0.08	request_recognition	0.11	event	-0.07
has chau la	comrade_tip	-0.19	grave_info	0.19	relics	0.06	battle_account	-0.07	dna_question	0.18	rumour	-0.05	event	-0.14	seek_grave	-0.19
has chau lam	seek_grave	0.07
has chau mat	comrade_tip	-0.08	relics	0.08	seek_grave	0.08
has chau muon	comrade_tip	-0.08	seek_grave	0.1
has chau nghe	grave_info	0.05	seek_grave	-0.05
has chau ngoai	comrade_tip	0.12	grave_info	-0.09	request_recognition	0.09	event	0.1	seek_grave	-0.16
has chau nhan	comrade_tip	-0.06	seek_grave	0.08
has chau noi	relics	-0.06	registry	-0.06	event	-0.07
has chau o	event	0.08	seek_grave	-0.07
has chau ong	comrade_tip	0.19	rumour	0.06	seek_grave	-0.11
has chau ruot	scam_report	0.05	event	0.05	seek_grave	0.05
has chau sinh	comrade_tip	-0.06	seek_grave	0.05
has chau soc	grave_info	0.07	remains_found	0.05	seek_grave	-0.06
has chau ten	comrade_tip	-0.09	grave_info	-0.21	battle_account	0.07	event	0.08	seek_grave	0.27
has chau thanh	comrade_tip	-0.06	grave_info	0.16	battle_account	-0.09	request_recognition	-0.07	event	0.06
has chau thi	comrade_tip	0.1	grave_info	-0.06	relics	0.05	battle_account	0.07
has chau tim	seek_grave	0.12
has chau va	comrade_tip	0.15	request_recognition	0.05	seek_grave	-0.18
has chau van	comrade_tip	-0.09	relics	0.06	request_recognition	0.05	seek_grave	-0.05
has chau viet	grave_info	-0.08	seek_grave	0.08
has chau xin	comrade_tip	-0.1	seek_grave	0.1
has chay	comrade_tip	0.42	grave_info	0.09	remains_found	-0.15	relics	-0.09	registry	-0.05	battle_account	0.21	enemy_report	-0.07	foreign_tip	-0.06	scam_report	-0.06	request_recognition	-0.1	not_dead	-0.09	event	-0.05	seek_grave	-0.22
has chay duoc	event	-0.11	seek_grave	0.07
has chay het	grave_info	0.05	seek_grave	-0.08
has chay o	comrade_tip	0.08	battle_account	0.06	event	0.13	seek_grave	-0.09
has chay ra	comrade_tip	0.2	grave_info	-0.07	battle_account	-0.1
has chay thoat	comrade_tip	-0.09	event	0.05
has chay trong	comrade_tip	-0.05	battle_account	0.05
has chay ve	comrade_tip	0.07
has chay xe	comrade_tip	-0.12	grave_info	0.05	event	0.05
has che	comrade_tip	-0.11	remains_found	0.06	relics	0.05	registry	-0.07	battle_account	-0.05	enemy_report	-0.06	dna_question	-0.05	request_recognition	0.22	not_dead	0.07	event	-0.08	seek_grave	-0.08
has che do	grave_info	-0.08	request_recognition	0.21	event	-0.06	seek_grave	-0.09
has chef	comrade_tip	0.05	remains_found	-0.05	relics	-0.14	battle_account	0.09	enemy_report	0.12	foreign_tip	0.11	rumour	0.07	request_recognition	0.06	event	0.07	seek_grave	-0.22
has chef de	grave_info	-0.07	relics	-0.06	enemy_report	0.12	foreign_tip	0.05	request_recognition	0.08	event	0.1	seek_grave	-0.09
has chem	remains_found	0.05	battle_account	0.09	request_recognition	0.06	seek_grave	-0.06
has chen	remains_found	0.05	dna_question	0.07	event	0.06	seek_grave	-0.11
has cheo	comrade_tip	0.09	grave_info	-0.1	registry	0.06	battle_account	0.05	event	-0.05	seek_grave	0.13
has cheo reo	registry	0.05	event	-0.11
has chep	comrade_tip	0.06	remains_found	-0.13	relics	-0.06	registry	0.44	dna_question	-0.06	request_recognition	-0.07	not_dead	-0.05	event	0.21	seek_grave	-0.4
has chep lai	comrade_tip	-0.06	grave_info	0.17	relics	-0.07	event	-0.05	seek_grave	-0.17
has chep nguyen	comrade_tip	0.08	grave_info	-0.07	registry	0.07	battle_account	0.05
has cherche	grave_info	0.12
has chet	comrade_tip	0.18	grave_info	0.09	remains_found	-0.25	relics	0.06	registry	-0.15	battle_account	0.12	dna_question	-0.09	scam_report	-0.17	rumour	0.16	request_recognition	0.23	not_dead	0.28	seek_grave	-0.18
has chet anh	comrade_tip	0.1	event	-0.08
has chet ba	comrade_tip	0.19	grave_info	0.09	event	-0.07	seek_grave	-0.11
has chet ben	seek_grave	0.09
has chet bom	comrade_tip	0.08	event	0.08	seek_grave	-0.09
has chet ca	grave_info	0.06	rumour	0.05
has chet chon	comrade_tip	-0.07	relics	0.09	event	0.08
has chet con	event	-0.05	seek_grave	0.05
has chet cung	grave_info	0.12	registry	-0.07	battle_account	-0.05	request_recognition	0.12	not_dead	0.07	event	0.07	seek_grave	-0.18
has chet dau	comrade_tip	0.08	grave_info	-0.07
has chet do	grave_info	0.05	foreign_tip	0.08	event	0.13	seek_grave	-0.06
has chet doi	grave_info	0.06	event	0.15	seek_grave	-0.05
has chet duoi	battle_account	0.06	event	-0.1	seek_grave	0.05
has chet hai	grave_info	0.05	seek_grave	-0.08
has chet het	registry	0.07	event	0.11
has chet hoi	comrade_tip	-0.08	grave_info	0.19
has chet hom	enemy_report	0.07	request_recognition	0.05	event	-0.08
has chet khi	grave_info	-0.06	request_recognition	0.05
has chet la	comrade_tip	0.12	grave_info	0.06	not_dead	0.05	seek_grave	-0.18
has chet luc	grave_info	0.07	event	-0.05
has chet nam	comrade_tip	-0.12	grave_info	-0.11	battle_account	-0.06	foreign_tip	0.09	rumour	0.11	event	0.06	seek_grave	0.17
has chet ngay	comrade_tip	0.14	grave_info	-0.07	request_recognition	0.06	event	0.05	seek_grave	-0.05
has chet o	comrade_tip	0.32	grave_info	-0.28	battle_account	-0.14	enemy_report	-0.06	foreign_tip	-0.05	rumour	-0.08	request_recognition	-0.08	event	-0.38	seek_grave	0.26
has chet ong	comrade_tip	0.09
has chet roi	comrade_tip	-0.09	grave_info	0.07	battle_account	0.05
has chet sau	comrade_tip	0.1
has chet sot	seek_grave	-0.06
has chet tai	comrade_tip	0.18	grave_info	-0.05	registry	-0.06	battle_account	0.1	request_recognition	0.06	event	-0.05
has chet thang	comrade_tip	-0.07	grave_info	0.15	event	0.07	seek_grave	0.08
has chet tran	battle_account	-0.1	request_recognition	0.07	event	-0.12
has chet tren	relics	0.06	battle_account	-0.07	event	-0.09	seek_grave	0.21
has chet trong	comrade_tip	-0.13	grave_info	0.16	registry	-0.05	battle_account	0.14	event	-0.05	seek_grave	0.11
has chet truoc	grave_info	-0.09	seek_grave	0.05
has chet vi	comrade_tip	-0.11	relics	0.06	battle_account	0.05	rumour	0.06	request_recognition	0.05	event	-0.12	seek_grave	0.05
has chez	comrade_tip	-0.05	grave_info	0.17	relics	-0.05	foreign_tip	-0.09	not_dead	0.05	event	-0.09	seek_grave	0.07
has chi	remains_found	-0.08	relics	-0.05	registry	-0.13	battle_account	0.2	enemy_report	-0.19	foreign_tip	-0.23	dna_question	0.09	scam_report	0.05	rumour	-0.06	request_recognition	-0.13	not_dead	-0.24	seek_grave	0.15
has chi ay	comrade_tip	0.06	rumour	0.06	request_recognition	-0.05	not_dead	0.05	seek_grave	-0.05
has chi ba	event	0.13	seek_grave	0.06
has chi bao	dna_question	-0.05
has chi bay	comrade_tip	-0.05	event	0.06
has chi bi	comrade_tip	0.12	grave_info	0.05	relics	0.06	registry	-0.06	battle_account	-0.07	seek_grave	-0.09
has chi biet	comrade_tip	0.19	relics	-0.09	registry	-0.06	battle_account	-0.07	request_recognition	-0.05	event	-0.2	seek_grave	0.16
has chi bo	comrade_tip	-0.06	grave_info	-0.08	relics	0.07	battle_account	0.1	request_recognition	0.1	not_dead	0.07
has chi can	relics	0.05	event	-0.05
has chi chi	seek_grave	-0.06
has chi cho	comrade_tip	-0.09	grave_info	0.17	remains_found	-0.07	battle_account	-0.1	scam_report	0.25	request_recognition	-0.06	event	-0.08	seek_grave	-0.05
has chi chu	rumour	0.06	seek_grave	-0.07
has chi co	comrade_tip	0.12	grave_info	-0.12	remains_found	0.06	relics	-0.14	battle_account	-0.13	rumour	-0.08	seek_grave	0.31
has chi con	comrade_tip	-0.44	grave_info	0.13	registry	-0.05	battle_account	0.21	dna_question	0.08	rumour	-0.05	event	0.15	seek_grave	-0.18
has chi dan	comrade_tip	-0.05	foreign_tip	0.05
has chi dao	comrade_tip	-0.05	battle_account	0.06	rumour	0.05	request_recognition	0.1	event	-0.09	seek_grave	-0.05
has chi dau	comrade_tip	-0.18	grave_info	-0.06	dna_question	0.06	seek_grave	0.09
has chi de	grave_info	0.06
has chi diem	comrade_tip	-0.12	grave_info	0.11	battle_account	0.08	event	-0.07
has chi do	comrade_tip	-0.05	grave_info	-0.13	seek_grave	0.1
has chi doan	comrade_tip	0.05	grave_info	0.12	seek_grave	-0.13
has chi doc	grave_info	0.07
has chi doi	grave_info	-0.06	battle_account	0.12
has chi duoc	comrade_tip	0.09	seek_grave	-0.06
has chi em	registry	0.07	battle_account	-0.14	request_recognition	0.07	event	-0.23	seek_grave	0.1
has chi gai	comrade_tip	-0.08	grave_info	0.05	relics	-0.05	dna_question	0.06
has chi ghi	event	0.05	seek_grave	0.08
has chi giup	grave_info	-0.11	seek_grave	0.16
has chi hai	comrade_tip	-0.09	grave_info	0.09	seek_grave	-0.07
has chi ho	comrade_tip	-0.16	grave_info	-0.11	remains_found	0.11	battle_account	0.05	request_recognition	0.06	event	0.12
has chi hoa	comrade_tip	0.06	grave_info	-0.06	registry	0.07	event	-0.06	seek_grave	-0.08
has chi hoi	comrade_tip	-0.07	registry	0.08	battle_account	-0.06	event	-0.16
has chi huy	comrade_tip	-0.08	grave_info	-0.05	remains_found	0.13	battle_account	0.2	dna_question	-0.05	request_recognition	-0.1	event	0.29	seek_grave	0.09
has chi khong	battle_account	0.08
has chi khu	comrade_tip	-0.07	grave_info	-0.07	battle_account	-0.12	enemy_report	0.18
has chi la	comrade_tip	0.21	grave_info	-0.2	event	-0.06	seek_grave	0.06
has chi lang	grave_info	-0.07	battle_account	0.08	event	0.09
has chi lay	event	-0.11
has chi le	comrade_tip	-0.05	grave_info	0.07	event	0.06
has chi linh	grave_info	-0.06	event	0.13
has chi mai	event	0.05	seek_grave	-0.06
has chi mat	comrade_tip	-0.12	grave_info	0.09	battle_account	0.07	event	0.05
has chi minh	relics	0.05	seek_grave	-0.08
has chi mo	comrade_tip	-0.05	grave_info	0.13	dna_question	0.06	rumour	0.08	event	-0.07	seek_grave	-0.17
has chi mong	comrade_tip	-0.1	seek_grave	0.06
has chi mot	event	0.08
has chi muon	relics	0.1
has chi nam	comrade_tip	0.06	grave_info	0.13	battle_account	-0.07	event	-0.1	seek_grave	-0.06
has chi nghe	comrade_tip	-0.14	grave_info	-0.16	rumour	0.1	event	0.06	seek_grave	0.13
has chi nguyen	grave_info	-0.08	relics	0.07	battle_account	0.05	event	0.09
has chi nhan	grave_info	-0.07
has chi nho	comrade_tip	-0.14	grave_info	0.2	remains_found	-0.08	battle_account	0.1	rumour	-0.07	event	0.11
has chi noi	comrade_tip	0.14	seek_grave	-0.11
has chi nuoi	event	0.08	seek_grave	-0.05
has chi o	comrade_tip	0.19	grave_info	-0.07	battle_account	0.06	event	-0.05
has chi phu	grave_info	0.15
has chi que	event	-0.05
has chi ruot	comrade_tip	-0.05	grave_info	0.07	seek_grave	-0.07
has chi sau	comrade_tip	0.07	event	-0.08
has chi tam	comrade_tip	0.06	grave_info	-0.06	event	-0.05
has chi ten	grave_info	-0.07	battle_account	0.1	seek_grave	0.06
has chi thay	grave_info	0.05	relics	0.05	event	0.17
has chi thu	comrade_tip	0.06	seek_grave	-0.05
has chi tiet	comrade_tip	0.08	battle_account	0.06	seek_grave	-0.07
has chi tim	event	0.06	seek_grave	0.05
has chi toi	comrade_tip	-0.06	grave_info	0.15	battle_account	-0.05
has chi trong	grave_info	-0.08	relics	0.1
has chi tu	grave_info	0.08	battle_account	0.05
has chi vo	comrade_tip	0.09
has chi xin	comrade_tip	-0.12	grave_info	-0.06	request_recognition	0.09	seek_grave	0.17
has chia	remains_found	0.05	request_recognition	-0.06	event	0.07	seek_grave	0.1
has chia se	relics	0.06	rumour	0.06	event	0.06	seek_grave	-0.09
has chiec	comrade_tip	-0.16	grave_info	-0.22	relics	0.25	battle_account	0.15	foreign_tip	0.05	dna_question	0.05	rumour	0.13	request_recognition	-0.06	event	0.15
has chief	comrade_tip	-0.05	battle_account	-0.05	foreign_tip	0.08	request_recognition	0.06	event	0.05	seek_grave	-0.09
has chiem	comrade_tip	0.05	grave_info	-0.06	registry	-0.05
has chiem hoa	grave_info	-0.06
has chien	comrade_tip	-0.18	grave_info	-0.13	battle_account	0.27	foreign_tip	-0.12	dna_question	-0.05	request_recognition	0.15	not_dead	-0.17	event	0.1	seek_grave	0.24
has chien binh	comrade_tip	-0.07	registry	0.05	battle_account	0.05
has chien chong	grave_info	-0.05	rumour	0.05
has chien dau	comrade_tip	-0.1	battle_account	0.05	event	0.05	seek_grave	0.07
has chien dich	comrade_tip	0.17	grave_info	0.08	battle_account	-0.05	request_recognition	0.05	event	-0.2	seek_grave	-0.14
has chien khu	grave_info	-0.08	event	-0.05	seek_grave	0.06
has chien si	comrade_tip	-0.12	grave_info	0.21	relics	0.17	battle_account	0.14	enemy_report	-0.07	dna_question	0.05	request_recognition	0.06	event	0.24	seek_grave	-0.06
has chien tranh	comrade_tip	-0.11	grave_info	-0.07	rumour	0.06	seek_grave	0.16
has chien truong	battle_account	-0.05	event	-0.12
has chieu	comrade_tip	0.21	grave_info	-0.24	registry	0.11	battle_account	0.24	scam_report	-0.06	request_recognition	0.08	not_dead	-0.05	event	0.24	seek_grave	-0.31
has chieu toi	grave_info	-0.06	battle_account	0.08
has chim	comrade_tip	-0.08	grave_info	-0.19	remains_found	0.06	battle_account	0.12	foreign_tip	0.05	event	0.16	seek_grave	0.12
has chin	grave_info	0.19	remains_found	-0.07	relics	-0.13	battle_account	0.06	dna_question	-0.05	rumour	-0.06	event	0.17
has chin bay	comrade_tip	0.08
has chin muoi	grave_info	-0.09	dna_question	0.06	rumour	0.06	seek_grave	0.08
has chin nam	grave_info	-0.13	event	0.06	seek_grave	0.08
has chin nguoi	comrade_tip	-0.07	battle_account	0.14	event	0.14	seek_grave	0.08
has chin thang	comrade_tip	-0.06	event	-0.05	seek_grave	0.08
has chin tuoi	grave_info	0.07	event	-0.08
has chinese	foreign_tip	-0.08	event	-0.05	seek_grave	0.12
has chinh	comrade_tip	-0.08	grave_info	0.05	remains_found	-0.12	registry	0.05	battle_account	0.11	dna_question	-0.11	request_recognition	0.09	not_dead	0.13	event	-0.13	seek_grave	-0.06
has chinh la	comrade_tip	0.05	event	-0.07	seek_grave	-0.05
has chinh ong	comrade_tip	-0.08	grave_info	0.05	event	0.07
has chinh sach	comrade_tip	-0.15	grave_info	0.12	relics	-0.05	registry	0.16	scam_report	0.08
has chinh tay	comrade_tip	0.15	grave_info	-0.08	seek_grave	-0.06
has chinh toi	comrade_tip	0.06
has chinh tri	comrade_tip	-0.1	registry	-0.12	battle_account	0.07	event	-0.09
has chinh uy	comrade_tip	-0.05	relics	0.07	event	0.09
has chinh xac	comrade_tip	0.05	seek_grave	-0.07
has chiu	comrade_tip	0.1	grave_info	0.06	relics	-0.06	battle_account	0.06	event	-0.2	seek_grave	-0.17
has cho	comrade_tip	0.1	grave_info	-0.12	relics	0.1	registry	-0.35	battle_account	-0.15	enemy_report	-0.08	foreign_tip	0.12	dna_question	0.11	scam_report	0.21	rumour	0.08	request_recognition	0.05	not_dead	-0.14
has cho ai	grave_info	0.12	battle_account	0.11	dna_question	0.05	seek_grave	-0.27
has cho anh	comrade_tip	0.27	grave_info	-0.24	relics	-0.05	battle_account	-0.14	foreign_tip	0.05	rumour	-0.05	event	-0.24	seek_grave	-0.09
has cho ay	grave_info	0.13	battle_account	-0.05
has cho ba	comrade_tip	0.16	grave_info	0.06	remains_found	-0.06	relics	0.11	battle_account	-0.05	dna_question	0.11	rumour	0.07	request_recognition	-0.05	event	-0.17	seek_grave	-0.15
has cho bac	comrade_tip	0.17	grave_info	-0.08	rumour	0.06	event	-0.09	seek_grave	-0.15
has cho ban	rumour	0.06	event	-0.06
has cho ben	comrade_tip	0.07	grave_info	-0.1	battle_account	-0.07	scam_report	0.08	event	-0.06
has cho biet	comrade_tip	-0.12	event	0.06	seek_grave	0.14
has cho bo	grave_info	0.07	battle_account	-0.06	request_recognition	0.18	event	-0.07	seek_grave	0.08
has cho cac	comrade_tip	-0.06	grave_info	0.06	battle_account	0.09	event	0.15	seek_grave	-0.09
has cho cai	event	-0.05	seek_grave	-0.08
has cho cau	dna_question	0.07
has cho cay	comrade_tip	-0.05	grave_info	0.05	battle_account	0.09	event	0.19	seek_grave	-0.1
has cho chau	grave_info	-0.13	request_recognition	-0.05	seek_grave	0.06
has cho chi	comrade_tip	-0.06	request_recognition	0.06
has cho chon	comrade_tip	0.05	grave_info	0.11	remains_found	-0.07	rumour	-0.06	event	-0.08	seek_grave	0.13
has cho chu	seek_grave	0.09
has cho co	comrade_tip	0.12	grave_info	-0.05	battle_account	-0.05	not_dead	0.05	event	-0.05
has cho con	comrade_tip	0.08	grave_info	-0.1	request_recognition	0.05	event	-0.08	seek_grave	-0.13
has cho cu	comrade_tip	-0.09	grave_info	0.1	remains_found	0.06	event	0.19
has cho dan	grave_info	-0.07	relics	0.09	foreign_tip	0.06
has cho de	seek_grave	0.13
has cho di	grave_info	-0.07	relics	0.05	battle_account	0.07
has cho do	grave_info	0.24	remains_found	0.07	relics	0.07	request_recognition	-0.05	event	0.07	seek_grave	-0.17
has cho doan	comrade_tip	-0.11	grave_info	0.2	event	0.12
has cho doi	comrade_tip	-0.05	event	0.07	seek_grave	0.08
has cho don	comrade_tip	0.09	seek_grave	-0.05
has cho dong	comrade_tip	-0.05	event	-0.05
has cho dung	request_recognition	0.05	event	-0.07	seek_grave	0.09
has cho e	grave_info	0.05	seek_grave	0.07
has cho em	remains_found	0.06	registry	-0.05	enemy_report	0.05	scam_report	0.05	request_recognition	-0.08	event	0.09
has cho gao	comrade_tip	0.08	seek_grave	-0.09
has cho gia	comrade_tip	0.05	foreign_tip	0.08	seek_grave	-0.06
has cho hai	comrade_tip	0.07
has cho hoi	comrade_tip	-0.09	grave_info	-0.26	registry	-0.07	dna_question	0.09	rumour	-0.05	request_recognition	0.08	event	-0.16	seek_grave	0.32
has cho huyen	seek_grave	-0.08
has cho khong	comrade_tip	-0.08	grave_info	0.09	rumour	0.06	event	0.06
has cho la	request_recognition	0.06
has cho lon	comrade_tip	0.16	event	0.05
has cho ma	comrade_tip	-0.05	remains_found	0.07
has cho may	comrade_tip	-0.07
has cho me	event	-0.13	seek_grave	-0.12
has cho minh	comrade_tip	-0.07	grave_info	-0.08	registry	0.05	event	0.05	seek_grave	0.11
has cho mo	comrade_tip	-0.09	grave_info	-0.1	scam_report	0.18	rumour	-0.05	seek_grave	-0.06
has cho moi	grave_info	0.11	registry	0.07	event	0.09
has cho mot	grave_info	-0.05	foreign_tip	0.05	rumour	0.09	seek_grave	-0.05
has cho nam	comrade_tip	0.05	registry	0.08	seek_grave	-0.09
has cho nao	comrade_tip	-0.12	grave_info	-0.08	scam_report	0.06	event	-0.06	seek_grave	0.13
has cho nay	comrade_tip	0.08	grave_info	-0.07	remains_found	0.06	seek_grave	-0.06
has cho nguoi	comrade_tip	-0.05	grave_info	-0.14	seek_grave	0.06
has cho nha	grave_info	-0.08	request_recognition	0.07	seek_grave	-0.08
has cho no	comrade_tip	0.09	grave_info	-0.06
has cho o	registry	0.06	rumour	0.05	seek_grave	-0.08
has cho ong	comrade_tip	0.26	grave_info	-0.16	dna_question	0.07	request_recognition	0.17	event	-0.06	seek_grave	-0.17
has cho ra	comrade_tip	-0.06	relics	0.13	battle_account	-0.05
has cho ro	battle_account	0.08
has cho tieu	comrade_tip	0.11
has cho toi	comrade_tip	-0.29	grave_info	0.07	remains_found	-0.09	relics	-0.1	foreign_tip	0.1	not_dead	0.09	event	-0.08	seek_grave	0.25
has cho trung	relics	0.07	request_recognition	0.09	seek_grave	-0.06
has cho tui	comrade_tip	-0.16
has cho vao	comrade_tip	-0.08	grave_info	0.09
has cho ve	grave_info	0.06	event	-0.05	seek_grave	-0.05
has cho vo	comrade_tip	-0.05	grave_info	-0.07	battle_account	0.06	seek_grave	0.07
has cho xe	grave_info	-0.09	foreign_tip	0.05	seek_grave	-0.07
has choi	comrade_tip	-0.08	grave_info	0.13	remains_found	-0.07	rumour	0.18	event	0.08	seek_grave	-0.11
has chon	comrade_tip	0.43	grave_info	0.17	remains_found	-0.28	relics	-0.18	registry	-0.11	battle_account	-0.19	scam_report	-0.18	rumour	0.09	request_recognition	-0.09	not_dead	-0.25	event	-0.24
has chon anh	comrade_tip	0.2	grave_info	-0.07	battle_account	-0.11	rumour	-0.06	event	-0.22	seek_grave	-0.14
has chon ba	request_recognition	0.06
has chon ban	comrade_tip	0.07
has chon ben	comrade_tip	0.19	grave_info	-0.11	event	-0.12	seek_grave	0.07
has chon bo	comrade_tip	-0.1	grave_info	-0.05	relics	0.06	rumour	0.07
has chon ca	grave_info	-0.08	registry	0.06	event	0.12
has chon canh	comrade_tip	-0.05	grave_info	0.13	battle_account	-0.08	event	-0.14	seek_grave	0.13
has chon cat	comrade_tip	0.1	grave_info	-0.05	battle_account	0.05
has chon cau	comrade_tip	0.07	grave_info	-0.05	event	-0.05	seek_grave	0.05
has chon chi	grave_info	0.07	battle_account	0.05	seek_grave	-0.08
has chon chu	comrade_tip	0.12	grave_info	0.1	event	-0.12	seek_grave	-0.11
has chon chung	comrade_tip	-0.14	dna_question	0.06	rumour	0.1	event	0.13	seek_grave	-0.05
has chon co	comrade_tip	0.14
has chon cung	relics	0.07	event	-0.07
has chon dau	comrade_tip	0.15	grave_info	-0.07	event	-0.14	seek_grave	0.1
has chon duoi	comrade_tip	0.13	remains_found	-0.05	battle_account	0.06	event	-0.13	seek_grave	-0.06
has chon gan	comrade_tip	0.05	battle_account	-0.05	event	-0.05
has chon hai	grave_info	0.14	seek_grave	-0.09
has chon hang	comrade_tip	0.17	grave_info	-0.1	seek_grave	-0.1
has chon ho	event	0.14	seek_grave	0.1
has chon la	grave_info	0.12	rumour	0.05	seek_grave	-0.06
has chon lai	comrade_tip	-0.13	grave_info	0.08	remains_found	0.07	rumour	0.05	seek_grave	-0.05
has chon mot	grave_info	-0.08	registry	0.06	foreign_tip	0.09	event	0.05	seek_grave	0.06
has chon ngay	comrade_tip	0.08	grave_info	-0.07	foreign_tip	0.05	event	-0.06	seek_grave	-0.1
has chon nghia	comrade_tip	0.07	grave_info	-0.11	request_recognition	0.05	event	-0.05	seek_grave	0.08
has chon ngoai	comrade_tip	-0.11	grave_info	0.05	event	-0.08	seek_grave	0.09
has chon no	comrade_tip	0.26	event	-0.09	seek_grave	-0.14
has chon o	comrade_tip	-0.12	grave_info	-0.19	relics	-0.07	registry	-0.06	battle_account	0.24	enemy_report	0.07	dna_question	0.05	event	0.08
has chon ong	grave_info	-0.06	remains_found	0.07	rumour	0.05	event	-0.09	seek_grave	0.11
has chon phia	comrade_tip	-0.05	grave_info	0.13
has chon sat	grave_info	0.07	enemy_report	0.07
has chon sau	comrade_tip	-0.11	grave_info	0.13	relics	0.07	rumour	-0.05	seek_grave	0.05
has chon tai	grave_info	-0.09	battle_account	-0.05	request_recognition	-0.05	seek_grave	0.12
has chon tam	grave_info	-0.06	event	0.11	seek_grave	0.1
has chon tap	comrade_tip	-0.11	rumour	0.07	event	0.1	seek_grave	0.06
has chon thanh	comrade_tip	-0.15	grave_info	-0.05	battle_account	0.06	seek_grave	0.06
has chon theo	comrade_tip	0.05	event	-0.06
has chon toi	comrade_tip	0.15	grave_info	-0.11	event	-0.05	seek_grave	-0.09
has chon tren	comrade_tip	-0.06	request_recognition	0.07	event	-0.15	seek_grave	-0.08
has chon trong	comrade_tip	0.13	grave_info	-0.06	battle_account	-0.09	request_recognition	0.08	event	-0.22	seek_grave	0.05
has chong	comrade_tip	-0.26	remains_found	-0.09	registry	-0.13	battle_account	-0.18	enemy_report	-0.09	foreign_tip	-0.06	dna_question	-0.06	rumour	-0.07	event	-0.17	seek_grave	0.33
has chong ba	dna_question	0.05	seek_grave	0.19
has chong can	comrade_tip	0.14	battle_account	-0.05	event	0.09
has chong chi	grave_info	0.06	event	-0.05
has chong co	comrade_tip	0.05	grave_info	0.14	seek_grave	-0.09
has chong con	comrade_tip	0.07	seek_grave	-0.11
has chong em	relics	0.07	request_recognition	-0.05	event	0.1	seek_grave	-0.05
has chong la	grave_info	0.05	request_recognition	0.05	event	-0.06	seek_grave	-0.08
has chong my	grave_info	0.09
has chong phap	comrade_tip	0.07	grave_info	-0.05	relics	-0.05	registry	0.05	battle_account	-0.05	event	-0.15	seek_grave	0.11
has chong toi	comrade_tip	-0.43	grave_info	-0.16	remains_found	-0.05	relics	0.07	seek_grave	0.49
has chop	comrade_tip	0.21	grave_info	-0.05	battle_account	-0.06	seek_grave	-0.14
has chot	comrade_tip	0.27	grave_info	-0.11	remains_found	-0.07	relics	0.07	registry	0.07	battle_account	0.06	request_recognition	-0.07	seek_grave	-0.24
has chot o	comrade_tip	0.05	event	-0.05
has chqs	comrade_tip	-0.06	registry	-0.07	not_dead	0.05	event	0.08
has chu	comrade_tip	-0.21	grave_info	0.22	remains_found	0.24	relics	0.08	battle_account	-0.22	enemy_report	-0.09	foreign_tip	-0.15	dna_question	-0.09	scam_report	-0.16	rumour	-0.08	request_recognition	-0.08	not_dead	0.12	event	0.15	seek_grave	0.1
has chu a	comrade_tip	0.11	relics	-0.06	event	-0.05
has chu ay	comrade_tip	0.09	grave_info	0.09	event	-0.08	seek_grave	-0.1
has chu ba	comrade_tip	-0.06	grave_info	0.06	battle_account	-0.05	event	-0.06	seek_grave	0.05
has chu bac	registry	0.11	event	0.08	seek_grave	0.06
has chu bao	comrade_tip	0.09	grave_info	0.05	seek_grave	-0.05
has chu bay	registry	0.08	seek_grave	0.14
has chu bo	comrade_tip	-0.07	grave_info	0.24	relics	0.05	event	-0.16	seek_grave	-0.2
has chu chau	comrade_tip	-0.13	grave_info	-0.08	seek_grave	0.13
has chu chu	seek_grave	0.06
has chu co	comrade_tip	0.06	registry	0.06	seek_grave	-0.06
has chu con	remains_found	0.08	seek_grave	0.07
has chu cu	comrade_tip	-0.06	grave_info	0.1
has chu dat	comrade_tip	-0.05	grave_info	0.23	remains_found	0.06	event	0.05
has chu di	event	-0.05	seek_grave	0.12
has chu duc	comrade_tip	0.06	event	-0.06
has chu em	comrade_tip	-0.14	grave_info	-0.15	dna_question	0.09	rumour	0.09	seek_grave	0.15
has chu h	remains_found	0.06
has chu hai	grave_info	0.1	relics	0.05	event	-0.12
has chu ho	grave_info	-0.09	seek_grave	0.14
has chu k	comrade_tip	0.05	grave_info	-0.06	registry	0.06
has chu khong	grave_info	0.07	rumour	0.12	request_recognition	0.12	event	-0.2
has chu ky	relics	-0.05
has chu la	grave_info	0.15	relics	-0.06	enemy_report	0.06	event	-0.06
has chu lai	grave_info	0.11	event	0.07	seek_grave	-0.09
has chu lam	seek_grave	0.13
has chu le	comrade_tip	-0.05	grave_info	-0.09	remains_found	0.05
has chu luc	registry	0.05	event	-0.07
has chu ma	comrade_tip	-0.06	event	0.06	seek_grave	0.12
has chu mat	comrade_tip	0.08
has chu minh	grave_info	0.13	event	-0.05
has chu mo	grave_info	0.05	seek_grave	0.08
has chu moi	event	-0.11
has chu nam	grave_info	0.08	event	0.08	seek_grave	-0.1
has chu nao	grave_info	0.05	battle_account	0.08	event	0.08
has chu nghe	comrade_tip	0.1
has chu nha	grave_info	-0.12	foreign_tip	0.05
has chu nhat	grave_info	0.08
has chu nhiem	grave_info	-0.05	registry	0.09
has chu nho	event	-0.07
has chu o	grave_info	0.13	registry	0.05	event	-0.11	seek_grave	-0.13
has chu oi	comrade_tip	0.06	not_dead	0.05	event	-0.05
has chu ong	request_recognition	0.1	seek_grave	-0.09
has chu pah	grave_info	0.06	request_recognition	0.07	event	-0.07
has chu prong	comrade_tip	0.14	registry	-0.05
has chu ruot	grave_info	0.07	seek_grave	0.12
has chu sau	comrade_tip	-0.09	grave_info	0.12
has chu t	comrade_tip	0.12	relics	-0.06
has chu tam	comrade_tip	-0.12	registry	0.08	event	-0.15
has chu tan	relics	0.07
has chu ten	comrade_tip	0.1	grave_info	0.08
has chu thi	comrade_tip	-0.1	seek_grave	0.09
has chu tich	registry	0.05	dna_question	0.13	request_recognition	0.06	seek_grave	-0.25
has chu toi	comrade_tip	-0.13	grave_info	-0.06	relics	-0.05	enemy_report	0.08	scam_report	0.06	not_dead	0.15
has chu tren	comrade_tip	0.07	grave_info	-0.08	relics	0.13	event	0.17	seek_grave	-0.12
has chu trong	grave_info	-0.06	seek_grave	0.08
has chu tu	grave_info	-0.11	rumour	0.05	event	-0.05	seek_grave	0.09
has chu ut	comrade_tip	-0.18	grave_info	-0.05	event	-0.06	seek_grave	0.17
has chu van	comrade_tip	0.08	not_dead	0.05	seek_grave	-0.06
has chu y	comrade_tip	-0.05	grave_info	0.11	battle_account	0.09	foreign_tip	0.05	request_recognition	0.05	event	0.17	seek_grave	-0.1
has chua	comrade_tip	-0.13	grave_info	-0.08	remains_found	0.06	relics	-0.18	registry	0.14	battle_account	-0.14	enemy_report	-0.1	foreign_tip	-0.17	rumour	0.15	request_recognition	0.37	not_dead	-0.09	event	-0.1
has chua ai	comrade_tip	-0.2	grave_info	0.21	battle_account	-0.06	request_recognition	0.24	seek_grave	-0.1
has chua bao	seek_grave	-0.06
has chua biet	comrade_tip	-0.11	grave_info	-0.15	remains_found	-0.06	relics	-0.05	registry	0.12	battle_account	0.05	scam_report	-0.05	request_recognition	-0.05	seek_grave	0.05
has chua co	comrade_tip	-0.31	grave_info	-0.25	registry	0.27	scam_report	-0.06	request_recognition	0.33	event	-0.16	seek_grave	0.07
has chua dam	remains_found	0.05	rumour	0.08
has chua duoc	comrade_tip	-0.1	request_recognition	0.22	event	-0.07	seek_grave	-0.35
has chua kip	comrade_tip	-0.06	battle_account	0.08	event	0.17	seek_grave	0.08
has chua lam	request_recognition	0.06	event	-0.06
has chua lay	grave_info	0.18	seek_grave	-0.05
has chua linh	grave_info	0.07	event	-0.13	seek_grave	0.06
has chua ong	comrade_tip	0.1	grave_info	-0.08	registry	0.06	request_recognition	0.12	event	-0.07	seek_grave	-0.12
has chua ra	grave_info	0.1
has chua ro	grave_info	-0.12	request_recognition	-0.06	seek_grave	0.2
has chua thay	grave_info	-0.15	rumour	0.1
has chua thi	grave_info	0.09	event	0.09	seek_grave	-0.06
has chua tim	registry	0.1	request_recognition	-0.06	not_dead	0.06
has chua toi	battle_account	0.07	scam_report	0.08	event	0.12
has chua ve	grave_info	-0.08	registry	0.09	event	-0.05	seek_grave	0.06
has chua vo	comrade_tip	0.06	event	-0.06
has chuan	comrade_tip	0.1
has chuan uy	comrade_tip	0.06	seek_grave	0.09
has chuc	comrade_tip	-0.09	grave_info	-0.07	remains_found	-0.1	relics	-0.09	battle_account	0.08	enemy_report	0.09	foreign_tip	-0.06	request_recognition	-0.21	event	0.09	seek_grave	0.06
has chuc nam	comrade_tip	-0.07	grave_info	0.05	seek_grave	0.1
has chuc nguoi	comrade_tip	0.05	event	0.09
has chuc vu	registry	-0.13	battle_account	-0.05	request_recognition	-0.05	event	-0.07	seek_grave	0.17
has chui	comrade_tip	0.08	grave_info	-0.1	battle_account	0.05	seek_grave	0.08
has chum	comrade_tip	0.15	relics	-0.06	registry	-0.05	battle_account	-0.09	request_recognition	-0.05	event	-0.07
has chung	comrade_tip	-0.13	relics	-0.08	registry	-0.1	battle_account	0.13	enemy_report	0.12	dna_question	-0.11	rumour	0.08	request_recognition	0.7	not_dead	-0.19	event	0.17	seek_grave	-0.12
has chung ba	comrade_tip	0.09	grave_info	-0.14	event	-0.08	seek_grave	0.05
has chung em	grave_info	0.15	rumour	0.07
has chung hai	comrade_tip	-0.07	battle_account	0.06	event	0.06
has chung ham	comrade_tip	0.1	event	-0.07
has chung kien	comrade_tip	-0.05	event	0.14
has chung la	grave_info	-0.05	rumour	0.05
has chung minh	relics	0.2
has chung mot	comrade_tip	0.13	grave_info	-0.08	seek_grave	0.05
has chung nhan	request_recognition	0.08	seek_grave	0.07
has chung no	comrade_tip	-0.2	grave_info	0.07	battle_account	0.12	event	0.06	seek_grave	0.07
has chung o	comrade_tip	-0.1	grave_info	0.07	battle_account	-0.06	event	0.08
has chung ong	battle_account	0.08	request_recognition	0.07	event	0.08	seek_grave	-0.1
has chung toi	comrade_tip	0.26	remains_found	0.21	battle_account	-0.11	foreign_tip	0.08	dna_question	-0.09	scam_report	0.06	seek_grave	-0.26
has chung voi	comrade_tip	-0.06	grave_info	0.1	seek_grave	0.09
has chuoc	grave_info	-0.08	seek_grave	-0.05
has chuoi	comrade_tip	0.17	event	0.09	seek_grave	-0.06
has chuong	comrade_tip	0.21	grave_info	-0.06	relics	-0.09	battle_account	-0.12	foreign_tip	-0.07	scam_report	-0.05	not_dead	-0.06	event	-0.09	seek_grave	0.06
has chuong bo	grave_info	0.06	seek_grave	-0.05
has chuong my	event	0.05
has chuong thien	grave_info	-0.1	seek_grave	0.07
has chuong trinh	comrade_tip	0.06	rumour	0.11	event	-0.1
has chuot	event	-0.05
has chup	grave_info	0.38	relics	0.1	registry	0.07	battle_account	-0.05	enemy_report	0.05	foreign_tip	0.05	dna_question	-0.08	request_recognition	-0.1	not_dead	-0.07	event	0.26	seek_grave	-0.23
has chup anh	comrade_tip	-0.05	grave_info	0.2	enemy_report	0.06	event	0.05	seek_grave	-0.05
has chup duoc	event	-0.07
has chup lai	comrade_tip	0.08	grave_info	-0.05	remains_found	0.06	event	0.1	seek_grave	-0.07
has church	foreign_tip	0.09
has chut	rumour	0.05	event	0.07
has chuyen	comrade_tip	0.22	grave_info	0.11	remains_found	-0.1	relics	-0.16	battle_account	-0.11	enemy_report	-0.06	foreign_tip	0.15	scam_report	0.26	rumour	0.05	seek_grave	-0.27
has chuyen chu	comrade_tip	0.05	grave_info	-0.06	battle_account	0.05
has chuyen nay	seek_grave	-0.05
has chuyen sang	grave_info	-0.06
has chuyen tau	grave_info	-0.09	battle_account	0.05
has chuyen toi	registry	0.06	battle_account	-0.06
has chuyen tu	grave_info	-0.06
has chuyen vao	comrade_tip	-0.08	seek_grave	0.17
has chuyen ve	grave_info	-0.06	request_recognition	0.06	seek_grave	0.16
has cimetiere	comrade_tip	-0.06	grave_info	0.07	relics	-0.07	enemy_report	-0.05	foreign_tip	0.08	scam_report	0.06	event	-0.08	seek_grave	0.17
has cimetiere de	relics	-0.05	scam_report	0.07	event	-0.13	seek_grave	0.13
has city	comrade_tip	-0.05	grave_info	0.07	foreign_tip	0.05	seek_grave	0.07
has clerk	grave_info	0.05	relics	-0.06	enemy_report	0.16	event	0.07
has closed	comrade_tip	0.11	remains_found	0.09	relics	-0.06	foreign_tip	0.06	seek_grave	-0.05
has co	comrade_tip	-0.17	remains_found	0.3	relics	-0.06	registry	-0.19	battle_account	-0.05	enemy_report	0.24	foreign_tip	-0.17	scam_report	0.09	rumour	0.35	not_dead	-0.15	event	0.44	seek_grave	-0.11
has co ai	registry	-0.05	dna_question	-0.1	rumour	0.06	event	-0.22	seek_grave	0.28
has co am	seek_grave	0.09
has co anh	comrade_tip	0.06	grave_info	0.05	remains_found	-0.06	battle_account	0.09	enemy_report	0.05	scam_report	-0.06	event	-0.08	seek_grave	0.12
has co ay	enemy_report	0.08
has co ba	grave_info	0.11	relics	-0.06	battle_account	0.07	scam_report	0.08	request_recognition	-0.05	not_dead	0.05	event	0.15	seek_grave	-0.17
has co bac	registry	-0.05	event	-0.08	seek_grave	0.16
has co ban	comrade_tip	0.06	grave_info	-0.05	registry	0.07	event	0.1
has co bang	comrade_tip	-0.05	remains_found	-0.05	request_recognition	0.33	event	-0.1	seek_grave	-0.24
has co bao	comrade_tip	-0.05	registry	0.05	rumour	0.07	event	0.08	seek_grave	-0.09
has co bay	comrade_tip	-0.06	grave_info	-0.06	rumour	0.17	event	0.05	seek_grave	0.06
has co bi	comrade_tip	-0.08	grave_info	0.12	event	0.09
has co bia	dna_question	0.05	request_recognition	0.09	seek_grave	0.07
has co biet	grave_info	-0.09	seek_grave	0.11
has co bo	grave_info	0.19	remains_found	0.11	event	0.07	seek_grave	-0.17
has co boc	grave_info	-0.06	battle_account	0.06	event	0.07
has co bon	comrade_tip	0.09	event	0.05
has co ca	comrade_tip	0.08	grave_info	-0.07	remains_found	0.1	event	0.1
has co cach	seek_grave	0.05
has co cai	comrade_tip	-0.07	remains_found	0.17	foreign_tip	0.11	event	0.14	seek_grave	-0.19
has co cam	event	0.06
has co can	grave_info	-0.08	relics	0.06	dna_question	0.11	seek_grave	-0.16
has co cau	comrade_tip	-0.05	grave_info	-0.05	relics	0.05	event	-0.05	seek_grave	0.08
has co cay	grave_info	-0.13	event	0.07	seek_grave	0.09
has co chau	comrade_tip	-0.05	grave_info	-0.06	seek_grave	0.13
has co chi	comrade_tip	0.16	battle_account	0.06	dna_question	-0.05	event	0.06	seek_grave	-0.07
has co cho	request_recognition	0.1	event	-0.11	seek_grave	0.1
has co chon	comrade_tip	-0.15	grave_info	0.11	foreign_tip	0.07	rumour	0.05
has co chong	request_recognition	0.05	event	-0.05
has co chu	grave_info	0.11	remains_found	0.07	relics	-0.06	battle_account	-0.07	scam_report	-0.06	rumour	-0.12	event	-0.08
has co chua	comrade_tip	-0.05	seek_grave	0.07
has co chuyen	grave_info	0.05	not_dead	0.05
has co co	comrade_tip	-0.17	grave_info	0.15	battle_account	-0.05	rumour	0.05	event	-0.09
has co con	grave_info	-0.07	battle_account	0.07	request_recognition	-0.05	event	-0.14	seek_grave	0.08
has co cu	dna_question	0.05	seek_grave	0.06
has co dan	grave_info	0.19	battle_account	0.05	event	0.16
has co danh	grave_info	0.06	event	-0.09	seek_grave	0.15
has co dao	grave_info	0.09	rumour	0.05
has co de	grave_info	0.12	event	-0.07
has co den	grave_info	-0.08
has co di	grave_info	-0.07	seek_grave	0.14
has co dinh	relics	0.07	event	-0.1
has co do	comrade_tip	0.07	seek_grave	-0.06
has co doan	seek_grave	0.09
has co doi	grave_info	0.13	seek_grave	0.06
has co dong	comrade_tip	0.08	grave_info	-0.06	registry	0.1	event	-0.05	seek_grave	0.15
has co dua	comrade_tip	0.08	grave_info	-0.05	relics	0.06	rumour	0.05
has co dung	grave_info	-0.09	enemy_report	0.05	rumour	0.1	request_recognition	-0.07	event	-0.12	seek_grave	-0.06
has co duoc	comrade_tip	-0.11	grave_info	0.05	relics	-0.05	dna_question	0.12	request_recognition	0.21	event	-0.05	seek_grave	-0.07
has co em	grave_info	-0.14	battle_account	-0.05	event	-0.11	seek_grave	0.25
has co gai	comrade_tip	-0.1	relics	0.07	battle_account	0.08	enemy_report	0.08	seek_grave	-0.08
has co ghi	relics	0.11	registry	-0.05	foreign_tip	0.05	request_recognition	0.09	event	0.14	seek_grave	-0.05
has co gi	grave_info	-0.05	remains_found	0.08	relics	0.05	event	0.06
has co gia	comrade_tip	-0.06	seek_grave	-0.1
has co giao	comrade_tip	0.15	remains_found	-0.07	registry	0.1	event	-0.13	seek_grave	-0.17
has co giay	comrade_tip	-0.26	grave_info	0.05	relics	-0.08	battle_account	-0.06	enemy_report	0.08	request_recognition	0.13	not_dead	0.13	event	-0.06	seek_grave	-0.17
has co giu	grave_info	-0.11	relics	0.11	registry	0.06
has co hai	grave_info	0.05	registry	0.09	battle_account	0.12	enemy_report	0.05	foreign_tip	0.06	request_recognition	-0.06	event	0.18	seek_grave	-0.19
has co hang	comrade_tip	-0.05	scam_report	0.05	seek_grave	-0.07
has co ho	comrade_tip	-0.07	relics	-0.05	registry	0.12	event	-0.08	seek_grave	-0.06
has co hoi	comrade_tip	0.1	battle_account	0.07	event	0.15	seek_grave	-0.05
has co ke	comrade_tip	0.05	rumour	0.06	event	0.05
has co ket	grave_info	-0.05	remains_found	-0.06	dna_question	0.22	scam_report	-0.06	seek_grave	-0.1
has co khac	comrade_tip	-0.05	grave_info	0.2	remains_found	0.06	relics	-0.08	event	0.1
has co khi	seek_grave	0.06
has co khong	comrade_tip	0.05	grave_info	0.08	seek_grave	-0.06
has co la	comrade_tip	0.06	grave_info	-0.12	remains_found	0.05	seek_grave	-0.07
has co lam	dna_question	0.05	request_recognition	0.1	event	-0.09
has co lan	comrade_tip	-0.12	grave_info	0.05	event	0.09
has co lay	comrade_tip	0.1	relics	-0.06	battle_account	-0.05	dna_question	0.06	seek_grave	-0.09
has co le	comrade_tip	-0.13	grave_info	0.06	battle_account	0.11	event	0.1	seek_grave	0.13
has co len	grave_info	0.1	request_recognition	0.05	seek_grave	-0.13
has co liet	not_dead	0.1	seek_grave	0.07
has co lo	grave_info	-0.11	remains_found	0.11	relics	0.06	battle_account	0.06	event	0.06
has co ma	grave_info	0.16	seek_grave	-0.08
has co manh	comrade_tip	-0.08	grave_info	-0.1	remains_found	0.05	rumour	0.06
has co mat	comrade_tip	-0.07	registry	0.05	dna_question	0.06	event	-0.06
has co may	battle_account	-0.05	rumour	0.09	event	-0.08
has co me	grave_info	-0.09	event	-0.07
has co mo	grave_info	-0.22	remains_found	-0.07	relics	0.05	registry	0.19	battle_account	-0.09	request_recognition	-0.05	not_dead	-0.06	event	-0.2	seek_grave	0.26
has co moi	comrade_tip	0.05	grave_info	-0.08
has co mot	comrade_tip	-0.12	grave_info	0.16	remains_found	0.1	registry	-0.1	battle_account	-0.07	enemy_report	0.12	foreign_tip	0.08	dna_question	0.08	request_recognition	-0.07	event	0.21
has co muoi	comrade_tip	0.17	seek_grave	-0.1
has co nam	comrade_tip	0.07	grave_info	0.05	battle_account	-0.08	event	0.11	seek_grave	-0.1
has co ngay	comrade_tip	-0.07	grave_info	0.09	registry	0.1	battle_account	0.05
has co nghe	comrade_tip	-0.05	rumour	0.08	seek_grave	-0.05
has co ngoi	rumour	0.07	event	-0.21
has co nguoi	comrade_tip	0.06	grave_info	-0.1	relics	0.15	registry	-0.11	battle_account	-0.12	dna_question	-0.08	scam_report	0.17	rumour	0.24	event	0.06	seek_grave	-0.09
has co nguyen	comrade_tip	-0.06	dna_question	0.05	event	-0.05
has co nha	battle_account	0.06	rumour	0.05	seek_grave	-0.12
has co nhan	comrade_tip	-0.05	grave_info	0.07	dna_question	0.05	request_recognition	0.05	event	0.09	seek_grave	-0.15
has co nhieu	comrade_tip	-0.05	grave_info	-0.08	relics	0.11	event	0.05
has co nho	comrade_tip	0.1
has co nhung	comrade_tip	0.07	remains_found	0.07	request_recognition	0.05
has co noi	comrade_tip	-0.13	battle_account	0.05
has co o	grave_info	-0.13	relics	0.06	battle_account	-0.05	request_recognition	0.07	seek_grave	-0.11
has co ong	comrade_tip	0.06	grave_info	0.18	remains_found	0.07	relics	-0.12	registry	0.11	battle_account	-0.09	scam_report	0.06	request_recognition	0.09	not_dead	0.13	event	-0.28	seek_grave	-0.07
has co phai	comrade_tip	-0.06	grave_info	-0.24	relics	-0.05	registry	-0.05	rumour	0.15	seek_grave	0.24
has co phan	seek_grave	-0.05
has co quan	comrade_tip	-0.09	grave_info	-0.19	remains_found	0.05	registry	0.1	scam_report	0.1	event	0.07	seek_grave	-0.09
has co ra	seek_grave	0.13
has co roi	seek_grave	-0.07
has co ruot	grave_info	-0.05	seek_grave	0.09
has co sau	event	0.08	seek_grave	-0.09
has co so	comrade_tip	-0.08	remains_found	-0.05	request_recognition	0.17	event	0.16	seek_grave	0.06
has co tam	grave_info	0.1	enemy_report	0.05
has co tang	comrade_tip	0.08	seek_grave	-0.05
has co ten	comrade_tip	-0.2	grave_info	-0.08	relics	-0.07	registry	-0.13	rumour	-0.08	request_recognition	0.14	not_dead	0.12	event	0.15	seek_grave	0.38
has co thang	comrade_tip	0.22	grave_info	0.06	battle_account	0.1	event	0.12	seek_grave	-0.23
has co the	comrade_tip	0.14	grave_info	-0.07	remains_found	0.07	relics	0.18	registry	-0.08	battle_account	-0.07	enemy_report	0.06	event	0.14	seek_grave	-0.11
has co thi	comrade_tip	-0.07	event	0.12
has co thong	registry	0.07
has co thu	comrade_tip	0.09	event	-0.07
has co tin	registry	0.05	event	-0.05	seek_grave	0.11
has co to	comrade_tip	-0.16	grave_info	0.05	battle_account	0.07	event	0.07	seek_grave	0.13
has co toi	comrade_tip	0.19	grave_info	0.08	rumour	-0.06	event	-0.07
has co trang	scam_report	0.05
has co trong	comrade_tip	-0.06	grave_info	-0.07	relics	0.16	registry	0.06	event	-0.13	seek_grave	0.1
has co tu	comrade_tip	0.1	grave_info	-0.05	seek_grave	0.1
has co ut	comrade_tip	-0.07	event	0.05	seek_grave	0.05
has co van	relics	0.09	enemy_report	0.05	event	-0.05
has co ve	comrade_tip	0.11	remains_found	0.07	relics	-0.05	battle_account	0.07	foreign_tip	0.06	event	-0.05	seek_grave	-0.18
has co vet	grave_info	0.07	relics	0.07	event	-0.09
has co viet	grave_info	-0.07	battle_account	0.05
has co vo	comrade_tip	0.15	grave_info	0.05	event	-0.07
has co xe	comrade_tip	-0.11
has co xep	comrade_tip	0.06	event	-0.06
has co xuong	comrade_tip	-0.16	grave_info	-0.1	relics	0.12	rumour	0.05	event	0.16
has co y	grave_info	0.09	battle_account	-0.07	rumour	0.07	event	0.06	seek_grave	-0.05
has coc	grave_info	-0.08	remains_found	0.05	relics	0.05	battle_account	-0.08	foreign_tip	0.06	scam_report	0.07	rumour	-0.06	seek_grave	-0.05
has coffee	grave_info	-0.05	remains_found	0.08	foreign_tip	-0.05	event	0.1	seek_grave	0.1
has coi	comrade_tip	0.17	remains_found	-0.07	relics	0.12	registry	-0.11	battle_account	0.07	enemy_report	-0.08	foreign_tip	-0.09	dna_question	-0.05	scam_report	0.05	rumour	-0.06	not_dead	0.05	seek_grave	-0.25
has coi ngay	grave_info	-0.06	battle_account	0.09	seek_grave	-0.05
has coi nhu	comrade_tip	-0.11	battle_account	0.07	seek_grave	-0.05
has coi vao	event	-0.05
has col	comrade_tip	-0.05	battle_account	0.22	foreign_tip	-0.06	event	0.07	seek_grave	-0.05
has colonel	grave_info	-0.08	relics	-0.05	battle_account	0.13	foreign_tip	0.05	scam_report	0.12	seek_grave	-0.06
has com	comrade_tip	-0.35	grave_info	0.12	relics	0.07	registry	0.06	foreign_tip	0.1	request_recognition	-0.1	event	0.22	seek_grave	0.08
has come	comrade_tip	0.07	relics	0.05	foreign_tip	-0.11	scam_report	0.06	event	-0.13	seek_grave	0.05
has commander	grave_info	-0.1	relics	-0.05	enemy_report	0.21	foreign_tip	-0.05
has commune	grave_info	0.05	relics	-0.08	battle_account	0.09	foreign_tip	-0.09	dna_question	0.05	request_recognition	0.05	event	0.08	seek_grave	0.08
has compagnie	battle_account	0.05	enemy_report	0.07	foreign_tip	-0.1	rumour	0.09	event	-0.08	seek_grave	-0.06
has company	comrade_tip	0.06	grave_info	-0.05	relics	-0.1	registry	-0.11	battle_account	-0.07	enemy_report	0.13	foreign_tip	0.12	event	0.09
has company commander	relics	-0.05	enemy_report	0.11	event	0.05
has comrade	grave_info	0.08	enemy_report	0.07	foreign_tip	-0.1	event	-0.08	seek_grave	0.14
has con	grave_info	0.09	remains_found	-0.22	registry	-0.13	battle_account	0.1	enemy_report	-0.31	foreign_tip	-0.11	dna_question	0.2	scam_report	-0.14	rumour	-0.22	request_recognition	-0.26	not_dead	0.16	seek_grave	0.08
has con ai	grave_info	-0.05	relics	-0.05	request_recognition	0.06	event	-0.08	seek_grave	0.08
has con anh	comrade_tip	-0.08	event	-0.08	seek_grave	0.06
has con ba	comrade_tip	0.13	grave_info	0.12	dna_question	0.05	rumour	-0.06	event	0.07	seek_grave	-0.14
has con bac	comrade_tip	0.06	grave_info	-0.06	relics	0.06	battle_account	-0.06	seek_grave	0.12
has con ban	comrade_tip	-0.09	not_dead	0.05	event	-0.12
has con bao	relics	0.05	seek_grave	0.09
has con be	comrade_tip	0.05	grave_info	-0.08	battle_account	0.11	rumour	0.06
has con bo	comrade_tip	-0.07	relics	-0.05	event	-0.05	seek_grave	0.17
has con ca	seek_grave	0.08
has con cai	comrade_tip	0.17	grave_info	-0.11
has con cat	comrade_tip	-0.06	grave_info	0.05	event	0.08
has con cau	comrade_tip	-0.13	battle_account	0.11	event	0.09
has con chao	grave_info	-0.07	seek_grave	0.11
has con chau	comrade_tip	0.1	grave_info	0.15	relics	0.09	battle_account	-0.08	dna_question	-0.05	not_dead	0.06	seek_grave	-0.24
has con chi	grave_info	-0.08	battle_account	-0.06
has con cho	grave_info	-0.06	battle_account	0.07
has con chon	grave_info	0.14	seek_grave	-0.11
has con chu	comrade_tip	0.12	grave_info	-0.06	relics	0.05	not_dead	0.08	event	-0.16	seek_grave	-0.15
has con co	grave_info	-0.1	event	-0.09	seek_grave	0.08
has con coc	relics	0.11
has con con	grave_info	0.06	dna_question	0.05	event	-0.07
has con cu	comrade_tip	-0.13	registry	0.06	battle_account	-0.05	seek_grave	0.13
has con cua	dna_question	0.05	request_recognition	-0.05	event	-0.07
has con cuong	registry	0.07	battle_account	-0.05	rumour	0.05	event	0.11	seek_grave	-0.06
has con da	grave_info	-0.07
has con dao	comrade_tip	0.09	grave_info	-0.19	relics	-0.06	event	-0.05	seek_grave	0.3
has con dau	grave_info	-0.07	request_recognition	-0.05	event	-0.12
has con day	grave_info	-0.05	rumour	0.05	seek_grave	-0.05
has con de	dna_question	0.06
has con di	grave_info	0.1	remains_found	0.05	seek_grave	-0.05
has con do	comrade_tip	0.09
has con doc	remains_found	0.1	relics	-0.05
has con duoc	comrade_tip	-0.05	grave_info	-0.05	seek_grave	0.08
has con duong	comrade_tip	0.09	grave_info	0.08
has con em	dna_question	0.05	seek_grave	-0.19
has con gai	registry	-0.09	foreign_tip	0.09	rumour	-0.07	event	-0.08	seek_grave	0.09
has con ghi	registry	0.05
has con gi	grave_info	-0.09	request_recognition	0.07	event	-0.05
has con giay	seek_grave	0.06
has con giu	grave_info	0.07	relics	0.12
has con goi	comrade_tip	-0.14	grave_info	0.13	rumour	0.05
has con gui	rumour	0.06
has con hai	comrade_tip	-0.08	grave_info	0.13	registry	-0.05	battle_account	0.17	event	0.22	seek_grave	-0.09
has con hay	seek_grave	0.05
has con ho	grave_info	-0.05	seek_grave	-0.06
has con hoi	grave_info	-0.07	seek_grave	0.11
has con ke	comrade_tip	0.07	request_recognition	0.05	seek_grave	-0.05
has con khoe	request_recognition	0.05	event	-0.06	seek_grave	-0.05
has con khong	comrade_tip	-0.11	grave_info	-0.08	rumour	0.06	seek_grave	0.07
has con la	comrade_tip	-0.09	grave_info	-0.23	relics	-0.08	registry	-0.07	dna_question	0.07	scam_report	0.16	rumour	-0.07	request_recognition	-0.08	event	-0.22	seek_grave	0.31
has con lai	comrade_tip	0.11	remains_found	-0.05	relics	0.06	registry	0.14	battle_account	0.05	request_recognition	-0.06	event	0.12	seek_grave	-0.06
has con lam	remains_found	0.08	registry	0.05
has con liet	grave_info	-0.05	registry	0.06
has con lon	grave_info	-0.08	foreign_tip	0.08	seek_grave	0.07
has con ma	comrade_tip	-0.09	grave_info	0.1	event	0.07
has con mat	not_dead	0.05	event	0.06	seek_grave	0.1
has con may	grave_info	0.06	event	-0.05	seek_grave	-0.06
has con me	grave_info	0.13	seek_grave	-0.13
has con minh	comrade_tip	-0.07	grave_info	0.09	relics	0.06	event	0.09
has con mo	grave_info	0.09	registry	0.05	event	0.05	seek_grave	-0.1
has con moi	comrade_tip	0.06	grave_info	-0.09	event	-0.09	seek_grave	0.11
has con mot	comrade_tip	0.13	grave_info	0.06	event	-0.1	seek_grave	-0.13
has con muon	dna_question	0.05	request_recognition	-0.05
has con nam	battle_account	0.05	request_recognition	-0.07	seek_grave	0.12
has con nghe	grave_info	0.06	seek_grave	0.05
has con nguoi	comrade_tip	-0.09	registry	0.05	battle_account	0.05	not_dead	0.08
has con nguyen	grave_info	0.14	remains_found	-0.06	seek_grave	-0.06
has con nha	comrade_tip	-0.06	grave_info	-0.1	request_recognition	0.06	event	-0.07	seek_grave	0.15
has con nhan	comrade_tip	-0.05	dna_question	0.08	rumour	0.07	event	0.05
has con nho	comrade_tip	0.1	grave_info	0.06	registry	0.06	event	0.11	seek_grave	-0.15
has con no	comrade_tip	0.07	relics	0.05	event	-0.06
has con noi	grave_info	-0.19	event	-0.06	seek_grave	0.09
has con nuoi	comrade_tip	0.08	grave_info	-0.09	request_recognition	0.06	event	-0.08	seek_grave	0.05
has con o	comrade_tip	-0.06	grave_info	0.11	battle_account	-0.12	rumour	-0.05	event	-0.11	seek_grave	0.11
has con ong	grave_info	-0.16	relics	-0.05	request_recognition	0.12	seek_grave	0.14
has con re	comrade_tip	-0.09	grave_info	0.12	seek_grave	0.08
has con so	comrade_tip	-0.07	grave_info	-0.05	battle_account	0.07	enemy_report	0.05	event	0.23
has con song	remains_found	-0.05	relics	-0.05	foreign_tip	-0.06	scam_report	-0.07	rumour	0.14	request_recognition	0.07	seek_grave	0.1
has con suoi	grave_info	0.08
has con tam	grave_info	-0.05	seek_grave	0.1
has con ten	comrade_tip	-0.21	relics	0.08	not_dead	0.09	event	-0.06	seek_grave	0.05
has con thang	comrade_tip	0.16	grave_info	-0.06	seek_grave	-0.09
has con thay	grave_info	0.08	battle_account	0.05
has con thien	grave_info	0.07	foreign_tip	0.06
has con tho	comrade_tip	0.1	grave_info	0.09	event	0.1	seek_grave	-0.12
has con thu	grave_info	-0.1	event	-0.08	seek_grave	0.1
has con tien	comrade_tip	0.06	registry	-0.06	event	0.09
has con tim	grave_info	-0.06	event	-0.07	seek_grave	0.16
has con toi	comrade_tip	0.17	grave_info	-0.14	battle_account	-0.05	event	-0.11	seek_grave	0.05
has con trai	comrade_tip	-0.23	grave_info	-0.05	relics	-0.06	registry	-0.07	battle_account	-0.09	enemy_report	0.07	scam_report	-0.06	rumour	-0.1	request_recognition	0.06	event	-0.05	seek_grave	0.32
has con trang	comrade_tip	0.14	grave_info	-0.07	scam_report	0.07	seek_grave	-0.07
has con trong	comrade_tip	-0.07	grave_info	-0.09	battle_account	0.07	request_recognition	0.05
has con tui	grave_info	0.12	registry	0.07	request_recognition	0.05	seek_grave	-0.06
has con ut	grave_info	-0.05	seek_grave	0.11
has con ve	comrade_tip	0.05
has con viet	seek_grave	0.11
has con voi	comrade_tip	-0.07	event	0.13	seek_grave	0.08
has con vot	comrade_tip	-0.06	seek_grave	0.08
has con xin	comrade_tip	0.09	event	-0.09	seek_grave	-0.06
has cong	comrade_tip	0.08	grave_info	-0.17	relics	-0.05	registry	0.16	battle_account	-0.2	enemy_report	-0.06	foreign_tip	-0.24	dna_question	0.21	scam_report	-0.08	rumour	-0.13	request_recognition	0.29	not_dead	-0.1	event	-0.16
has cong an	comrade_tip	-0.14	remains_found	0.18	relics	-0.16	battle_account	-0.08	dna_question	0.11	scam_report	0.11	rumour	-0.11	request_recognition	-0.08	event	0.14	seek_grave	-0.1
has cong ba	event	-0.12	seek_grave	-0.05
has cong binh	comrade_tip	0.05	grave_info	-0.09	remains_found	-0.05	registry	0.08	battle_account	0.08	event	-0.05	seek_grave	0.06
has cong chuc	registry	0.17	seek_grave	-0.1
has cong cua	comrade_tip	-0.05	grave_info	0.05
has cong gao	comrade_tip	0.06
has cong hai	request_recognition	0.05	seek_grave	-0.05
has cong hau	comrade_tip	-0.09	battle_account	0.1	seek_grave	0.08
has cong hoa	comrade_tip	-0.16	grave_info	0.08	registry	0.09	request_recognition	0.1	event	0.1	seek_grave	-0.08
has cong khong	grave_info	-0.05
has cong mat	comrade_tip	0.1
has cong nghiep	seek_grave	0.07
has cong nhan	comrade_tip	-0.22	grave_info	-0.4	battle_account	-0.08	scam_report	-0.07	request_recognition	0.77	event	-0.19	seek_grave	-0.18
has cong nuoc	comrade_tip	0.08	grave_info	-0.1	rumour	0.05	event	-0.05
has cong ong	comrade_tip	0.05	grave_info	-0.05
has cong so	event	-0.06
has cong su	comrade_tip	0.12	grave_info	-0.05	not_dead	0.05	seek_grave	-0.1
has cong tac	grave_info	0.07	relics	0.05	event	-0.13	seek_grave	0.11
has cong ten	comrade_tip	0.06
has cong thuy	dna_question	0.06	event	0.05
has cong trang	grave_info	-0.07	remains_found	0.06	battle_account	0.07	foreign_tip	0.05	event	0.05
has cong trinh	grave_info	-0.07	event	0.08
has cong troi	battle_account	-0.05	event	-0.06	seek_grave	0.11
has cong truong	comrade_tip	-0.07	remains_found	0.13	relics	0.07	event	0.13
has cong ty	comrade_tip	-0.1	grave_info	0.16	event	0.21
has cong van	grave_info	0.05
has cong vien	grave_info	-0.07	rumour	0.05	event	-0.06	seek_grave	0.06
has contact	comrade_tip	-0.05	grave_info	-0.05	enemy_report	-0.1	foreign_tip	0.2	event	0.1	seek_grave	-0.05
has cook	grave_info	0.05	remains_found	0.05	relics	-0.05	enemy_report	0.07	foreign_tip	-0.05	seek_grave	0.07
has cop	grave_info	0.05
has copied	relics	-0.08	registry	0.05	enemy_report	0.05	event	0.05
has copy	enemy_report	0.05	foreign_tip	-0.09	event	-0.06
has corporal	enemy_report	0.06	foreign_tip	0.1	event	0.07	seek_grave	-0.08
has corps	comrade_tip	-0.05	grave_info	-0.1	remains_found	0.06	enemy_report	0.06
has cot	comrade_tip	-0.05	grave_info	0.06	remains_found	0.74	relics	-0.08	registry	-0.07	battle_account	-0.1	enemy_report	-0.11	foreign_tip	-0.08	dna_question	0.14	scam_report	0.05	rumour	-0.15	request_recognition	-0.12	not_dead	-0.11	event	0.1	seek_grave	-0.1
has cot co	comrade_tip	-0.06	grave_info	0.06	remains_found	0.08	relics	-0.06	request_recognition	0.05	event	0.09
has cot da	grave_info	0.05	event	-0.06
has cot dua	grave_info	0.05	seek_grave	-0.05
has cot moc	comrade_tip	0.06	grave_info	0.13
has cot nam	comrade_tip	-0.06	remains_found	0.05	event	0.05	seek_grave	0.06
has cot o	grave_info	-0.14	remains_found	0.11	relics	0.06	event	0.12
has cot ve	grave_info	-0.06	seek_grave	0.05
has cote	comrade_tip	-0.07	registry	-0.06	battle_account	0.06	foreign_tip	0.1	event	0.14	seek_grave	0.08
has could	relics	-0.1	event	-0.06
has counted	grave_info	-0.05	relics	-0.07	battle_account	0.09	event	0.1
has cousin	enemy_report	0.05	foreign_tip	-0.08	dna_question	0.08	seek_grave	0.17
has covered	grave_info	-0.11	relics	0.06	enemy_report	-0.06
has cpl	foreign_tip	0.09	event	0.08	seek_grave	-0.08
has crater	relics	-0.07	foreign_tip	0.19	event	0.11	seek_grave	-0.05
has creek	grave_info	-0.07	relics	-0.09	battle_account	-0.05	enemy_report	-0.08	foreign_tip	0.26	event	0.16	seek_grave	-0.07
has crew	comrade_tip	0.05	battle_account	-0.06	event	-0.11
has cross	grave_info	0.07	registry	0.12	foreign_tip	0.08	seek_grave	-0.07
has ctv	grave_info	-0.06	registry	0.07
has cu	comrade_tip	-0.15	grave_info	0.16	remains_found	0.08	battle_account	-0.09	foreign_tip	-0.08	dna_question	0.06	scam_report	-0.06	rumour	0.05	request_recognition	0.13	not_dead	-0.09	event	0.1
has cu ba	comrade_tip	-0.1	grave_info	-0.11	event	-0.11	seek_grave	0.14
has cu bao	comrade_tip	0.12	rumour	0.05	event	-0.05	seek_grave	-0.11
has cu bi	comrade_tip	0.05	dna_question	0.05
has cu chi	comrade_tip	-0.08	grave_info	0.16	remains_found	-0.07	registry	0.05	rumour	0.08	request_recognition	-0.05	event	-0.05	seek_grave	-0.07
has cu chu	dna_question	0.06	seek_grave	-0.06
has cu co	comrade_tip	-0.21	registry	-0.05	rumour	0.09	request_recognition	0.06	seek_grave	0.11
has cu con	battle_account	-0.06	seek_grave	0.11
has cu cu	rumour	0.05	seek_grave	-0.1
has cu cua	comrade_tip	0.1	grave_info	-0.08	remains_found	0.06	relics	0.16	battle_account	-0.05	rumour	-0.05	request_recognition	-0.05	event	0.09
has cu dan	grave_info	0.1	request_recognition	-0.05	seek_grave	0.09
has cu di	grave_info	-0.06	rumour	0.05
has cu dinh	dna_question	0.06	event	0.13
has cu doi	grave_info	0.09	request_recognition	0.07	event	0.06
has cu ghi	comrade_tip	0.06	event	0.05	seek_grave	0.12
has cu goi	comrade_tip	0.08	grave_info	-0.06	rumour	0.05	not_dead	0.07	seek_grave	-0.06
has cu hai	comrade_tip	0.07	grave_info	-0.07	rumour	0.05
has cu ho	event	-0.1	seek_grave	-0.06
has cu hoi	comrade_tip	-0.08	seek_grave	0.05
has cu huy	grave_info	0.05	registry	0.07	event	-0.05	seek_grave	-0.15
has cu khong	comrade_tip	0.07	grave_info	0.09	seek_grave	0.05
has cu la	grave_info	-0.06	relics	-0.05
has cu lao	comrade_tip	-0.05	seek_grave	0.05
has cu le	comrade_tip	0.06	grave_info	0.07
has cu moi	event	-0.12
has cu nam	comrade_tip	0.06	event	-0.08
has cu nay	comrade_tip	-0.06	relics	0.05
has cu nguoi	comrade_tip	-0.07	remains_found	0.11	foreign_tip	0.05	event	0.21
has cu nguyen	comrade_tip	-0.06	registry	-0.05	event	-0.06
has cu nha	grave_info	-0.06	relics	0.05	seek_grave	0.1
has cu nhac	enemy_report	0.05	rumour	0.06
has cu nho	comrade_tip	-0.05
has cu noi	comrade_tip	0.07	grave_info	0.05	remains_found	0.05	foreign_tip	0.05	event	0.21	seek_grave	-0.12
has cu o	comrade_tip	-0.05	grave_info	-0.16	relics	0.07	rumour	0.05	seek_grave	0.07
has cu ong	request_recognition	0.06	seek_grave	-0.12
has cu ten	comrade_tip	0.17	grave_info	-0.07	seek_grave	-0.07
has cu than	seek_grave	0.09
has cu thi	comrade_tip	-0.1	grave_info	-0.16	battle_account	0.08	rumour	0.05	seek_grave	0.06
has cu toi	battle_account	0.11	event	0.08	seek_grave	-0.12
has cu trong	comrade_tip	0.05	relics	0.08	seek_grave	-0.07
has cu ve	comrade_tip	0.08	grave_info	-0.08	event	0.05
has cu xuan	comrade_tip	-0.06	grave_info	-0.06	seek_grave	0.07
has cua	comrade_tip	0.12	remains_found	-0.09	relics	0.16	enemy_report	0.13	foreign_tip	-0.1	dna_question	0.21	rumour	-0.06	request_recognition	-0.09	event	-0.07	seek_grave	-0.12
has cua ai	grave_info	-0.07	rumour	0.07	event	0.05
has cua anh	grave_info	-0.07	relics	0.12	battle_account	-0.05	dna_question	-0.09	scam_report	0.06	event	0.06
has cua ba	grave_info	-0.12	remains_found	0.08	relics	-0.06	dna_question	0.07	rumour	-0.05	request_recognition	0.06	not_dead	0.06
has cua bac	comrade_tip	-0.14	seek_grave	0.11
has cua ban	comrade_tip	0.07	grave_info	0.06	remains_found	-0.05	relics	0.05
has cua benh	comrade_tip	-0.05	grave_info	-0.07	registry	0.06	event	0.08
has cua bo	comrade_tip	0.17	grave_info	-0.13	remains_found	-0.06	registry	-0.06	dna_question	0.12	request_recognition	-0.05
has cua cau	comrade_tip	0.1	relics	0.07	event	-0.08
has cua cha	event	0.07	seek_grave	0.07
has cua chau	dna_question	0.05
has cua chi	comrade_tip	0.09
has cua chu	comrade_tip	-0.1	grave_info	0.14	battle_account	-0.07	seek_grave	0.08
has cua chung	comrade_tip	-0.12	battle_account	0.12	request_recognition	0.08
has cua co	comrade_tip	-0.1	grave_info	0.08	scam_report	0.08	event	-0.08	seek_grave	-0.1
has cua con	grave_info	0.06	rumour	0.07	event	-0.05	seek_grave	-0.1
has cua cong	grave_info	0.05	event	0.06
has cua cu	comrade_tip	-0.07	relics	-0.06	battle_account	0.07	foreign_tip	0.05	seek_grave	0.09
has cua dai	comrade_tip	0.14	grave_info	0.06	relics	-0.05	battle_account	-0.05	event	-0.08	seek_grave	-0.09
has cua doan	comrade_tip	-0.14	battle_account	0.07	event	0.08	seek_grave	0.12
has cua doi	comrade_tip	-0.08
has cua don	grave_info	-0.05
has cua dong	comrade_tip	0.07	registry	0.08	event	-0.07	seek_grave	0.05
has cua e	comrade_tip	0.05
has cua em	comrade_tip	-0.07	foreign_tip	0.05	request_recognition	-0.05
has cua hai	comrade_tip	0.09	grave_info	-0.05
has cua ham	event	0.1	seek_grave	0.05
has cua hang	comrade_tip	-0.07	battle_account	0.13
has cua ho	grave_info	0.07
has cua huyen	grave_info	-0.11	seek_grave	0.09
has cua khau	comrade_tip	0.09	grave_info	0.09	registry	0.05	seek_grave	-0.07
has cua liet	comrade_tip	-0.07	grave_info	-0.05	relics	0.06	dna_question	0.1	request_recognition	-0.09
has cua linh	remains_found	0.05	event	-0.05
has cua lu	grave_info	-0.05	enemy_report	0.09	event	0.06
has cua ma	relics	0.05	event	0.05
has cua me	comrade_tip	-0.08	grave_info	-0.08	event	-0.05	seek_grave	0.08
has cua minh	comrade_tip	0.05	seek_grave	0.07
has cua mo	comrade_tip	-0.1	battle_account	0.13	event	0.11
has cua mot	comrade_tip	-0.15	relics	0.25	enemy_report	0.07	event	-0.16	seek_grave	-0.08
has cua ngo	grave_info	-0.05	seek_grave	0.11
has cua nguoi	relics	0.17	event	-0.15
has cua nha	grave_info	0.07	scam_report	0.07
has cua no	comrade_tip	0.13	event	-0.05	seek_grave	-0.08
has cua ong	remains_found	-0.08	relics	0.13	battle_account	0.09	enemy_report	-0.08	foreign_tip	0.11	request_recognition	-0.06	event	-0.07
has cua su	grave_info	-0.08	battle_account	-0.08	enemy_report	0.16	seek_grave	0.07
has cua tieu	comrade_tip	-0.14	grave_info	-0.1	enemy_report	0.08	seek_grave	0.18
has cua tinh	registry	0.07	event	-0.14
has cua toi	comrade_tip	0.36	grave_info	-0.06	remains_found	0.05	relics	-0.07	battle_account	-0.26	dna_question	0.11	request_recognition	0.06	event	-0.29	seek_grave	-0.17
has cua tram	grave_info	-0.06	not_dead	0.05
has cua trung	comrade_tip	-0.11	grave_info	0.06	battle_account	0.13	event	0.17	seek_grave	-0.05
has cua tui	comrade_tip	0.14	grave_info	-0.09
has cua viet	comrade_tip	0.23	grave_info	-0.12	battle_account	-0.05	event	-0.08
has cua vo	rumour	0.05	event	0.07
has cua xa	comrade_tip	-0.12	grave_info	-0.11	request_recognition	-0.07	not_dead	0.09	seek_grave	0.13
has cuc	comrade_tip	-0.07	remains_found	0.17	relics	-0.13	enemy_report	-0.05	foreign_tip	0.05	rumour	-0.05	event	0.26	seek_grave	-0.13
has cuc ao	grave_info	-0.05	remains_found	0.14	event	0.11
has cuc chinh	comrade_tip	0.06	scam_report	0.05	event	-0.05
has cui	grave_info	0.13	remains_found	0.08	event	0.06	seek_grave	-0.13
has cun	comrade_tip	-0.05	event	0.06
has cung	comrade_tip	0.45	grave_info	-0.14	remains_found	-0.35	relics	-0.21	battle_account	-0.28	enemy_report	-0.16	foreign_tip	-0.17	dna_question	-0.12	scam_report	-0.13	request_recognition	0.14	event	-0.33	seek_grave	-0.13
has cung anh	comrade_tip	-0.08	battle_account	0.05	request_recognition	0.07
has cung ba	seek_grave	0.12
has cung ban	grave_info	-0.07
has cung bi	comrade_tip	0.08	registry	0.07	seek_grave	-0.12
has cung biet	seek_grave	0.05
has cung bo	comrade_tip	0.08	request_recognition	0.09	seek_grave	-0.09
has cung c	comrade_tip	0.09	grave_info	-0.08	request_recognition	-0.05	not_dead	0.05
has cung cap	comrade_tip	-0.17	relics	0.06	registry	0.07	battle_account	0.16	not_dead	0.05	event	0.15	seek_grave	-0.17
has cung cha	dna_question	0.07	seek_grave	-0.13
has cung chet	comrade_tip	-0.2	grave_info	0.15	request_recognition	0.07	event	-0.06	seek_grave	0.11
has cung cho	comrade_tip	0.06	grave_info	-0.07	event	-0.1
has cung co	grave_info	-0.06
has cung com	comrade_tip	-0.11	grave_info	0.08	rumour	0.05	event	0.05	seek_grave	0.07
has cung con	rumour	0.06	event	-0.05
has cung dai	comrade_tip	0.13	seek_grave	-0.05
has cung di	comrade_tip	0.13	request_recognition	0.16	event	-0.06	seek_grave	-0.15
has cung dinh	registry	0.05	event	-0.05
has cung doan	request_recognition	0.11	seek_grave	-0.09
has cung doi	seek_grave	0.08
has cung don	grave_info	0.23	registry	-0.06	battle_account	-0.05	event	-0.08	seek_grave	0.07
has cung dot	grave_info	-0.08	seek_grave	0.12
has cung hai	relics	0.08	seek_grave	0.07
has cung ham	grave_info	-0.16	seek_grave	0.14
has cung hi	grave_info	-0.05	dna_question	0.05
has cung ho	grave_info	0.05
has cung hom	grave_info	0.08	event	-0.05
has cung hy	registry	0.05	battle_account	0.05	event	0.07
has cung khong	comrade_tip	-0.14	grave_info	-0.07	battle_account	0.16	rumour	0.11	event	0.11
has cung la	comrade_tip	0.15	grave_info	0.06	battle_account	-0.05	event	-0.09
has cung lang	grave_info	-0.09	battle_account	0.06	seek_grave	0.09
has cung liet	request_recognition	0.16	seek_grave	-0.06
has cung lop	seek_grave	0.06
has cung luc	seek_grave	-0.1
has cung mat	grave_info	-0.05	seek_grave	0.07
has cung me	dna_question	0.06	seek_grave	-0.07
has cung mot	comrade_tip	0.14	battle_account	-0.07	event	-0.1	seek_grave	-0.1
has cung nam	comrade_tip	-0.08	battle_account	0.05
has cung ngay	comrade_tip	0.05	grave_info	0.21	registry	0.07	request_recognition	-0.06	not_dead	0.06	event	0.25	seek_grave	-0.19
has cung nhap	comrade_tip	-0.07
has cung noi	grave_info	-0.08	rumour	0.17	seek_grave	-0.06
has cung ong	grave_info	0.13	registry	-0.05
has cung que	grave_info	-0.05	registry	-0.08	rumour	0.05	seek_grave	0.12
has cung ten	registry	0.06	seek_grave	-0.06
has cung tieu	comrade_tip	0.09	grave_info	-0.09	battle_account	-0.07	event	-0.06	seek_grave	0.13
has cung to	grave_info	-0.07	relics	0.06	not_dead	0.05	event	-0.06
has cung toi	not_dead	0.11	event	-0.05	seek_grave	-0.08
has cung tran	comrade_tip	0.09	grave_info	-0.05	event	-0.05	seek_grave	0.05
has cung trung	comrade_tip	0.07	registry	0.05	battle_account	-0.05	event	-0.14	seek_grave	0.06
has cung voi	grave_info	0.11
has cung xa	grave_info	-0.05	event	-0.06	seek_grave	0.09
has cung xe	relics	0.05	not_dead	0.07	event	-0.09	seek_grave	-0.06
has cuoc	comrade_tip	-0.07	grave_info	-0.07	remains_found	0.09	battle_account	0.06	not_dead	0.05	event	0.06
has cuoi	comrade_tip	-0.19	grave_info	0.11	remains_found	-0.08	relics	0.31	registry	-0.19	battle_account	0.09	foreign_tip	-0.05	scam_report	-0.1	request_recognition	-0.08	not_dead	-0.06	event	-0.09	seek_grave	0.23
has cuoi cua	grave_info	0.14	seek_grave	-0.11
has cuoi cung	comrade_tip	-0.12	grave_info	0.06	battle_account	0.11	event	-0.17
has cuoi de	seek_grave	0.06
has cuoi la	seek_grave	0.05
has cuoi nam	comrade_tip	0.07	relics	0.07
has cuoi thang	comrade_tip	0.09	relics	-0.05	event	0.08	seek_grave	0.1
has cuoi viet	relics	0.05
has cuoi vo	comrade_tip	-0.13	battle_account	0.15
has cuon	comrade_tip	0.07	relics	0.38	registry	0.1	battle_account	-0.06	enemy_report	0.09	rumour	-0.06	request_recognition	0.06	event	0.08	seek_grave	-0.18
has cuon so	comrade_tip	0.05	relics	0.14	registry	0.05	enemy_report	0.06	event	0.05	seek_grave	-0.14
has cuong	comrade_tip	-0.06	grave_info	0.21	relics	-0.06	registry	0.17	battle_account	-0.14	enemy_report	-0.1	scam_report	0.06	rumour	0.07	event	-0.11	seek_grave	-0.1
has cut	grave_info	-0.08	remains_found	-0.06	battle_account	-0.1	event	0.05	seek_grave	0.09
has cut chan	comrade_tip	0.07	battle_account	-0.08	event	0.05
has cut hai	comrade_tip	-0.08	grave_info	-0.07	registry	0.05
has cut ngon	seek_grave	0.1
has cut tay	comrade_tip	-0.14
has cuu	comrade_tip	0.11	remains_found	-0.07	battle_account	0.1	foreign_tip	0.17	dna_question	-0.12	rumour	0.06	request_recognition	0.07	not_dead	-0.06	event	-0.07	seek_grave	0.1
has cuu binh	comrade_tip	-0.08	relics	0.06	foreign_tip	0.21	seek_grave	0.05
has cuu chien	battle_account	0.05
has cuu duoc	comrade_tip	0.08
has cuu long	comrade_tip	-0.11	seek_grave	0.08
has cuu thuong	comrade_tip	0.06	relics	0.05	seek_grave	-0.16
has cuu tnxp	comrade_tip	0.09	registry	0.08	seek_grave	-0.1
has d	comrade_tip	0.24	grave_info	0.14	remains_found	0.1	relics	0.38	enemy_report	-0.05	foreign_tip	-0.14	scam_report	-0.09	rumour	-0.09	request_recognition	-0.09	event	-0.11	seek_grave	-0.31
has d apres	foreign_tip	-0.06	event	0.14
has d bo	grave_info	0.09	relics	-0.07	registry	-0.05	event	-0.05	seek_grave	0.06
has d c	remains_found	0.05	registry	0.05	foreign_tip	-0.05	dna_question	-0.05	event	-0.14
has d pho	comrade_tip	-0.11	grave_info	-0.08	battle_account	0.08	event	0.08	seek_grave	0.05
has d truong	comrade_tip	0.05
has d un	grave_info	-0.07	relics	0.1	enemy_report	-0.05	foreign_tip	0.06	scam_report	0.06	rumour	0.08	event	-0.14
has d une	grave_info	0.05	relics	0.14	battle_account	0.06	foreign_tip	-0.07	event	-0.14
has d1	grave_info	-0.05	dna_question	-0.07	request_recognition	-0.07	event	-0.11	seek_grave	0.22
has d10	comrade_tip	0.09	relics	0.05	event	-0.09	seek_grave	-0.1
has d14	comrade_tip	-0.08	battle_account	-0.05	event	0.05
has d2	comrade_tip	0.2	grave_info	-0.2	relics	-0.11	registry	-0.1	foreign_tip	-0.06	scam_report	-0.05	rumour	-0.06	request_recognition	-0.06	event	-0.09	seek_grave	0.09
has d25	comrade_tip	-0.05	battle_account	0.05	request_recognition	0.05	event	0.06
has d27	grave_info	-0.06
has d3	grave_info	-0.08	battle_account	-0.05	enemy_report	0.08	foreign_tip	-0.07	request_recognition	-0.06	event	0.07
has d33	comrade_tip	0.12
has d4	comrade_tip	-0.09	remains_found	0.07	relics	-0.05	registry	-0.07	battle_account	0.11	request_recognition	0.08	seek_grave	-0.12
has d4 e24	comrade_tip	0.11	seek_grave	-0.09
has d406	seek_grave	0.05
has d445	comrade_tip	-0.11	grave_info	-0.07	registry	0.05	foreign_tip	0.07	dna_question	0.07	event	0.12
has d5	comrade_tip	0.19	grave_info	-0.18	relics	-0.07	registry	0.05	request_recognition	-0.05	seek_grave	-0.11
has d52	comrade_tip	0.08	seek_grave	-0.05
has d6	comrade_tip	-0.24	grave_info	0.06	registry	0.07	battle_account	0.2	event	0.19
has d7	comrade_tip	0.24	grave_info	-0.13	remains_found	0.07	relics	0.12	registry	0.08	battle_account	-0.05	event	-0.14	seek_grave	-0.17
has d7 e66	comrade_tip	0.08	grave_info	-0.06	relics	0.07
has d8	comrade_tip	-0.07	registry	-0.11	battle_account	0.05	enemy_report	-0.05	request_recognition	-0.07	event	-0.14	seek_grave	-0.06
has d8 e64	grave_info	-0.05	event	-0.07
has d8 e66	comrade_tip	-0.17	grave_info	0.06	battle_account	0.09	seek_grave	-0.09
has d9	grave_info	-0.11	remains_found	0.05	battle_account	0.05	event	0.05
has d9 e3	comrade_tip	0.09
has d9 e64	event	0.05
has da	remains_found	0.28	battle_account	-0.18	enemy_report	-0.15	scam_report	0.1	rumour	-0.23	request_recognition	-0.1
has da anh	comrade_tip	0.06	grave_info	-0.05	event	-0.06	seek_grave	0.05
has da ba	grave_info	0.06	event	-0.07	seek_grave	-0.06
has da bac	comrade_tip	0.07	registry	0.05	event	-0.07
has da ban	comrade_tip	-0.05
has da bao	grave_info	0.06	relics	-0.05	event	0.07	seek_grave	-0.08
has da bi	comrade_tip	-0.06	grave_info	-0.05	event	0.05
has da boc	comrade_tip	-0.05	event	-0.05	seek_grave	0.05
has da cat	event	0.05	seek_grave	-0.05
has da chet	grave_info	-0.05	relics	0.08	enemy_report	0.05	not_dead	0.1	event	-0.07
has da chien	comrade_tip	-0.14	event	0.1	seek_grave	0.06
has da cho	grave_info	-0.11	event	0.05	seek_grave	0.08
has da chon	comrade_tip	-0.1	grave_info	-0.07	registry	0.09	event	-0.15	seek_grave	0.16
has da chuyen	grave_info	-0.1	scam_report	0.05	seek_grave	0.08
has da co	remains_found	0.06	relics	-0.06	registry	0.12	battle_account	0.05	request_recognition	-0.05	event	0.07	seek_grave	-0.05
has da con	comrade_tip	0.14	grave_info	-0.09	dna_question	0.05	event	-0.09	seek_grave	-0.16
has da di	grave_info	-0.12	relics	0.05	enemy_report	0.05	event	-0.09	seek_grave	0.08
has da doi	grave_info	0.07
has da don	grave_info	0.09	seek_grave	-0.09
has da dua	comrade_tip	0.13	grave_info	0.1	remains_found	-0.06	battle_account	-0.05	scam_report	0.05	request_recognition	0.09	event	-0.17	seek_grave	-0.1
has da duoc	grave_info	0.09	seek_grave	-0.05
has da em	grave_info	-0.05	seek_grave	0.07
has da hai	grave_info	-0.05
has da hi	relics	0.05	event	-0.05	seek_grave	0.07
has da hinh	comrade_tip	0.15	grave_info	-0.06	rumour	0.06	seek_grave	-0.05
has da hoi	seek_grave	0.05
has da hy	comrade_tip	0.09	relics	0.08
has da khong	comrade_tip	0.06	grave_info	-0.05	event	-0.09	seek_grave	0.1
has da lam	comrade_tip	-0.06	request_recognition	0.06	not_dead	0.05
has da lap	grave_info	-0.2	scam_report	0.05	event	0.05
has da lat	grave_info	0.08
has da lay	comrade_tip	0.06	remains_found	0.07
has da len	grave_info	-0.05	seek_grave	0.08
has da lo	remains_found	0.12	scam_report	0.05	event	0.12
has da mai	seek_grave	0.08
has da mat	comrade_tip	-0.14	relics	0.05	registry	-0.05	battle_account	0.1
has da nam	comrade_tip	-0.05	relics	0.07	battle_account	0.06	event	0.08
has da nang	comrade_tip	0.08	request_recognition	-0.06	event	-0.06	seek_grave	0.15
has da nhan	grave_info	0.13	rumour	0.07	seek_grave	-0.09
has da nho	event	-0.07
has da o	grave_info	0.05	foreign_tip	0.05	seek_grave	0.06
has da ong	grave_info	0.22	rumour	-0.05	event	0.1	seek_grave	-0.15
has da quy	grave_info	-0.1	event	-0.06	seek_grave	0.08
has da thay	comrade_tip	0.05	seek_grave	-0.09
has da tim	comrade_tip	-0.06	grave_info	0.26	scam_report	0.09	seek_grave	-0.18
has da to	grave_info	0.09	event	-0.07
has da toi	event	0.06	seek_grave	0.05
has da trang	grave_info	0.09	battle_account	0.1	seek_grave	-0.12
has da trong	comrade_tip	-0.08	relics	0.06
has da vao	comrade_tip	-0.11
has da ve	battle_account	-0.05	event	-0.11
has da viet	comrade_tip	0.07
has da xep	grave_info	0.07	event	0.06
has dac	comrade_tip	0.13	relics	0.05	registry	-0.12	enemy_report	0.1	dna_question	0.05	request_recognition	-0.13	seek_grave	-0.08
has dac cong	comrade_tip	0.22	grave_info	0.07	registry	-0.13	battle_account	0.11	request_recognition	-0.11	not_dead	-0.05	seek_grave	0.13
has dac to	event	-0.07	seek_grave	-0.05
has dad	grave_info	-0.13	foreign_tip	0.07	event	-0.13	seek_grave	0.13
has dai	comrade_tip	-0.13	relics	-0.27	registry	-0.09	battle_account	0.22	foreign_tip	0.17	scam_report	-0.1	rumour	-0.15	event	0.33	seek_grave	0.16
has dai dien	comrade_tip	-0.07	request_recognition	0.08
has dai doan	comrade_tip	0.05	grave_info	0.1	battle_account	-0.07	event	-0.07
has dai doi	comrade_tip	0.23	grave_info	-0.33	remains_found	-0.06	registry	-0.07	battle_account	-0.11	foreign_tip	0.07	scam_report	-0.06	rumour	-0.08	request_recognition	-0.1	event	-0.08	seek_grave	0.07
has dai dong	request_recognition	0.06
has dai han	comrade_tip	-0.06
has dai hoc	seek_grave	-0.06
has dai lien	event	0.06
has dai loc	battle_account	-0.06	request_recognition	0.05	event	0.12
has dai ta	comrade_tip	-0.19	registry	0.05	battle_account	0.08	event	0.23
has dai thang	registry	0.05	event	0.06
has dai tuong	grave_info	-0.05	event	-0.06
has dai uy	grave_info	0.06	battle_account	0.12	enemy_report	0.1	dna_question	0.06	event	0.16	seek_grave	-0.05
has dak	comrade_tip	-0.1	grave_info	-0.06	remains_found	-0.12	registry	0.06	enemy_report	-0.1	foreign_tip	-0.2	not_dead	0.11	seek_grave	0.1
has dak lak	comrade_tip	-0.05	grave_info	0.06	scam_report	0.05	event	-0.07
has dak mil	comrade_tip	-0.05	grave_info	-0.07	not_dead	0.05	seek_grave	0.09
has dak to	comrade_tip	-0.14	grave_info	0.1	relics	-0.08	registry	0.06	event	0.08
has dale	enemy_report	-0.05	foreign_tip	0.14	seek_grave	-0.08
has dam	comrade_tip	0.08	grave_info	0.06	remains_found	0.14	relics	-0.1	battle_account	-0.12	enemy_report	-0.06	foreign_tip	-0.05	rumour	0.2	event	0.18	seek_grave	-0.11
has dam chac	comrade_tip	0.05	grave_info	-0.05	relics	0.05	event	0.13
has dam noi	comrade_tip	0.1	seek_grave	-0.09
has dam quang	comrade_tip	-0.05	grave_info	-0.15	seek_grave	0.06
has dam thi	grave_info	-0.08	battle_account	0.11
has dam van	grave_info	-0.05	event	-0.07
has dan	comrade_tip	-0.08	grave_info	0.15	remains_found	0.2	battle_account	0.18	enemy_report	-0.14	dna_question	-0.07	rumour	-0.13	request_recognition	0.16	not_dead	-0.11	event	0.13	seek_grave	-0.11
has dan anh	comrade_tip	0.07	event	-0.05
has dan bac	grave_info	-0.08	event	-0.06	seek_grave	0.14
has dan ban	registry	0.08	foreign_tip	0.08	request_recognition	0.05	event	-0.05
has dan bi	grave_info	-0.17	battle_account	0.05	seek_grave	0.08
has dan cai	event	-0.06
has dan chet	comrade_tip	0.18	grave_info	-0.13	seek_grave	-0.08
has dan chi	event	0.05
has dan cho	grave_info	-0.08	battle_account	0.07	rumour	0.06	seek_grave	0.15
has dan chon	comrade_tip	0.1	event	0.14	seek_grave	-0.08
has dan co	comrade_tip	-0.06	remains_found	0.07	battle_account	0.06
has dan coi	comrade_tip	-0.11	grave_info	0.15	event	-0.05
has dan con	grave_info	-0.09	foreign_tip	0.05	event	0.11
has dan cong	remains_found	-0.07	relics	-0.06	registry	0.15	battle_account	0.05	event	0.09	seek_grave	-0.09
has dan cu	grave_info	-0.12	event	-0.06	seek_grave	0.06
has dan dau	event	-0.07
has dan di	event	0.11
has dan duong	remains_found	0.06	relics	-0.05	request_recognition	0.17	event	0.09
has dan goi	battle_account	0.06	event	0.06
has dan lam	comrade_tip	0.05	event	-0.07
has dan lang	relics	0.08	battle_account	0.1	not_dead	0.06	event	0.1	seek_grave	-0.08
has dan mo	comrade_tip	-0.09	grave_info	-0.08	battle_account	0.06	seek_grave	0.05
has dan nguoi	comrade_tip	0.14	seek_grave	-0.07
has dan o	request_recognition	-0.05	event	0.1
has dan ong	comrade_tip	-0.07	grave_info	0.06	relics	0.06	event	-0.07	seek_grave	0.07
has dan phuong	grave_info	-0.1	relics	0.05	seek_grave	0.1
has dan quan	comrade_tip	-0.18	grave_info	0.09	relics	-0.1	registry	0.13	battle_account	0.23	request_recognition	0.22	event	0.13
has dan ra	comrade_tip	-0.09	grave_info	0.2	dna_question	0.05	event	0.11
has dan thang	comrade_tip	0.13	event	-0.05	seek_grave	-0.16
has dan tim	comrade_tip	-0.05	request_recognition	0.05
has dan toc	comrade_tip	-0.09	grave_info	-0.06	registry	-0.08	battle_account	-0.1	event	-0.11	seek_grave	0.3
has dan toi	comrade_tip	-0.06	grave_info	0.12	battle_account	-0.05
has dan vao	request_recognition	0.05
has dang	comrade_tip	-0.22	grave_info	-0.05	relics	0.09	registry	0.1	battle_account	0.09	foreign_tip	-0.05	dna_question	-0.05	scam_report	0.09	rumour	-0.14	request_recognition	0.24	not_dead	0.08	event	-0.18
has dang de	request_recognition	0.05
has dang dinh	comrade_tip	-0.06	grave_info	-0.09	battle_account	0.08	event	0.06	seek_grave	-0.07
has dang giu	remains_found	-0.08	relics	0.15	event	0.09	seek_grave	-0.08
has dang ho	comrade_tip	0.08	grave_info	-0.1	relics	0.13
has dang hoc	seek_grave	0.08
has dang khoa	comrade_tip	-0.05	grave_info	0.16	foreign_tip	0.06	seek_grave	-0.07
has dang ky	relics	0.08	request_recognition	0.05	seek_grave	-0.07
has dang la	grave_info	-0.07	event	-0.05	seek_grave	0.16
has dang lam	registry	0.12	request_recognition	0.14
has dang len	event	-0.08
has dang nam	grave_info	-0.08	scam_report	0.11	event	-0.13	seek_grave	-0.17
has dang ngoc	event	0.06
has dang o	grave_info	-0.05	registry	0.07	battle_account	-0.1	dna_question	0.07	event	0.09	seek_grave	0.07
has dang song	grave_info	-0.11	dna_question	0.05	not_dead	0.16	event	-0.05	seek_grave	-0.07
has dang thi	comrade_tip	0.08	grave_info	-0.07	relics	0.05	battle_account	0.05	request_recognition	-0.05	seek_grave	0.06
has dang tim	comrade_tip	0.09	dna_question	0.06
has dang van	comrade_tip	0.13	battle_account	-0.07	request_recognition	-0.05	event	-0.12
has dang vien	grave_info	-0.06	relics	0.06	request_recognition	0.05	seek_grave	-0.1
has danh	comrade_tip	0.07	remains_found	-0.1	relics	-0.05	registry	0.28	battle_account	-0.09	enemy_report	-0.15	foreign_tip	-0.08	scam_report	-0.08	rumour	-0.05	request_recognition	-0.05	not_dead	0.05	seek_grave	-0.09
has danh ba	comrade_tip	-0.05	enemy_report	0.05	event	0.05	seek_grave	0.06
has danh bo	comrade_tip	0.08	grave_info	0.15	seek_grave	-0.1
has danh bot	grave_info	0.07	battle_account	0.05	request_recognition	0.06	seek_grave	-0.13
has danh chet	comrade_tip	0.08	grave_info	-0.06	rumour	0.05
has danh chi	event	0.07
has danh dau	grave_info	0.1	relics	-0.05
has danh don	comrade_tip	0.1	grave_info	-0.12	registry	-0.06	battle_account	0.13
has danh may	comrade_tip	-0.06	scam_report	0.05
has danh nhau	seek_grave	0.09
has danh o	grave_info	0.06	event	-0.07
has danh phi	rumour	0.06	event	0.08	seek_grave	-0.07
has danh sach	comrade_tip	-0.13	grave_info	-0.17	remains_found	-0.12	registry	0.33	battle_account	-0.12	dna_question	-0.09	rumour	-0.06	not_dead	0.29	event	-0.09
has danh sau	grave_info	-0.06	seek_grave	0.06
has danh tau	grave_info	-0.05	seek_grave	0.05
has danh thi	grave_info	0.08	battle_account	0.06	event	-0.06	seek_grave	-0.09
has danh trung	grave_info	0.14	event	0.09
has danh vao	seek_grave	0.06
has danh vo	comrade_tip	-0.05	grave_info	0.05	battle_account	0.06	event	0.07	seek_grave	0.06
has dans	relics	0.12	foreign_tip	0.1	not_dead	-0.08	event	0.17	seek_grave	-0.17
has dans la	comrade_tip	0.09	grave_info	-0.05	foreign_tip	0.05	event	-0.12	seek_grave	-0.08
has dans le	grave_info	-0.07	foreign_tip	0.16	event	-0.08	seek_grave	-0.08
has dans un	grave_info	-0.06	battle_account	0.05	event	0.25
has dans une	comrade_tip	0.05	event	0.09	seek_grave	0.09
has dao	comrade_tip	0.17	grave_info	-0.08	remains_found	0.42	relics	-0.14	registry	0.23	battle_account	-0.16	foreign_tip	-0.12	dna_question	-0.15	scam_report	0.11	rumour	-0.11	request_recognition	-0.1	not_dead	-0.05	event	0.11
has dao con	seek_grave	0.11
has dao duoc	grave_info	-0.06	rumour	0.05
has dao ham	comrade_tip	0.07	grave_info	-0.11	seek_grave	0.05
has dao ho	comrade_tip	-0.05	grave_info	-0.05	remains_found	0.09	relics	-0.05	enemy_report	0.1	event	0.1
has dao huyet	comrade_tip	0.23	battle_account	-0.05	seek_grave	-0.16
has dao len	comrade_tip	0.11	grave_info	0.05	remains_found	-0.05	scam_report	0.11	event	-0.08	seek_grave	-0.13
has dao mong	comrade_tip	-0.12	grave_info	-0.14	remains_found	0.1	relics	0.06	scam_report	-0.05	event	0.11
has dao o	comrade_tip	-0.05	grave_info	0.19
has dao thi	grave_info	0.07	battle_account	0.07	event	0.1
has dao toi	event	-0.07
has dao trong	not_dead	0.05	event	-0.06
has dao van	grave_info	-0.07
has dap	comrade_tip	0.17	grave_info	0.09	remains_found	-0.06	relics	-0.11	registry	-0.08	foreign_tip	0.07	dna_question	-0.05	scam_report	-0.05	request_recognition	0.05	event	0.09	seek_grave	-0.14
has dap da	grave_info	0.05	event	-0.06	seek_grave	-0.06
has dap dat	grave_info	-0.1	request_recognition	0.06
has dap min	comrade_tip	0.16	grave_info	-0.07	event	-0.09
has dap mo	event	-0.12
has dat	grave_info	0.19	remains_found	0.21	relics	-0.12	registry	-0.13	battle_account	-0.11	enemy_report	-0.19	foreign_tip	0.08	dna_question	0.09	rumour	-0.11	request_recognition	-0.1	not_dead	-0.16	event	0.07	seek_grave	-0.06
has dat anh	comrade_tip	0.11	grave_info	-0.05	event	-0.06
has dat ba	registry	0.05	event	0.16
has dat ben	grave_info	0.05
has dat bo	remains_found	0.08	registry	0.07
has dat cho	grave_info	0.06
has dat chua	comrade_tip	-0.06	grave_info	0.15	remains_found	0.06	dna_question	0.05	seek_grave	-0.09
has dat co	comrade_tip	0.08	seek_grave	-0.05
has dat do	foreign_tip	0.06	event	-0.17	seek_grave	0.06
has dat duoi	comrade_tip	0.05
has dat la	comrade_tip	0.12	grave_info	-0.05	dna_question	0.05	event	0.08	seek_grave	-0.1
has dat lam	event	0.07
has dat nha	event	0.06	seek_grave	0.05
has dat o	comrade_tip	0.22	grave_info	-0.11	request_recognition	-0.06	seek_grave	-0.1
has dat ong	grave_info	-0.07	seek_grave	-0.05
has dat ten	remains_found	-0.05	seek_grave	0.1
has dat thanh	request_recognition	0.13
has dat trong	comrade_tip	0.16	battle_account	-0.05	dna_question	0.05	event	-0.08	seek_grave	-0.06
has dat vao	event	0.06
has date	comrade_tip	-0.06	grave_info	0.05	relics	-0.05	battle_account	-0.05	foreign_tip	0.24	event	-0.05	seek_grave	-0.07
has dau	comrade_tip	0.16	grave_info	-0.14	remains_found	0.08	registry	-0.28	battle_account	-0.11	enemy_report	-0.24	foreign_tip	-0.25	dna_question	-0.06	rumour	-0.09	request_recognition	0.07	not_dead	-0.13	seek_grave	0.05
has dau a	grave_info	0.11	seek_grave	-0.13
has dau anh	battle_account	-0.07	event	-0.07	seek_grave	0.06
has dau ba	remains_found	0.07	seek_grave	-0.06
has dau ban	comrade_tip	-0.05	grave_info	0.2	event	-0.1
has dau ben	comrade_tip	-0.09	grave_info	0.05
has dau bi	event	-0.06
has dau bo	relics	0.08	event	-0.06
has dau cau	comrade_tip	0.1	grave_info	-0.12	battle_account	0.05	rumour	0.08	event	0.05	seek_grave	-0.12
has dau chon	comrade_tip	0.08	registry	0.08	event	0.15	seek_grave	-0.11
has dau chu	comrade_tip	-0.05
has dau co	grave_info	-0.12	rumour	0.09	event	0.13
has dau con	grave_info	-0.06	battle_account	0.09
has dau cu	grave_info	-0.05	battle_account	0.13	dna_question	0.05	event	0.06
has dau cua	comrade_tip	-0.06	seek_grave	0.05
has dau cung	seek_grave	-0.13
has dau do	comrade_tip	0.05	event	-0.08
has dau em	event	-0.07	seek_grave	-0.07
has dau giay	grave_info	-0.16	battle_account	0.06	dna_question	0.06	event	0.12	seek_grave	0.1
has dau ho	comrade_tip	-0.05	grave_info	0.05	event	-0.05	seek_grave	0.11
has dau huong	grave_info	0.07	event	0.06
has dau khong	grave_info	-0.05	relics	0.1	battle_account	-0.08	event	-0.06
has dau la	grave_info	-0.05	relics	0.08	battle_account	0.06
has dau lang	comrade_tip	-0.1	grave_info	0.1	event	0.06	seek_grave	-0.06
has dau ma	event	0.1	seek_grave	-0.07
has dau mo	comrade_tip	0.14	event	-0.05	seek_grave	-0.09
has dau mot	grave_info	0.13	foreign_tip	-0.06	event	0.06
has dau mua	comrade_tip	0.06	grave_info	0.07	request_recognition	0.05	event	-0.06	seek_grave	-0.11
has dau nam	comrade_tip	-0.17	grave_info	0.05	battle_account	0.1	event	-0.08
has dau ngay	grave_info	-0.05	request_recognition	0.05	seek_grave	0.08
has dau nguoi	comrade_tip	-0.09	battle_account	0.05	seek_grave	0.11
has dau noi	seek_grave	0.05
has dau o	grave_info	-0.09	request_recognition	0.11	event	-0.05	seek_grave	-0.1
has dau ong	comrade_tip	0.08	seek_grave	-0.07
has dau quay	comrade_tip	0.08	grave_info	-0.06	battle_account	-0.07
has dau tai	request_recognition	0.06
has dau ten	seek_grave	0.05
has dau thang	grave_info	-0.05	battle_account	0.07	seek_grave	-0.08
has dau thi	comrade_tip	0.05	grave_info	0.07
has dau tien	comrade_tip	0.09	grave_info	-0.09	battle_account	0.06
has dau tieng	grave_info	-0.05	relics	-0.05	event	0.08
has dau toi	comrade_tip	0.05	grave_info	-0.07	dna_question	0.06
has daughter	grave_info	-0.08	relics	-0.05	enemy_report	-0.05	dna_question	0.07	event	-0.06	seek_grave	0.08
has day	comrade_tip	-0.06	grave_info	0.17	remains_found	0.35	relics	-0.06	registry	-0.14	enemy_report	-0.08	foreign_tip	-0.06	scam_report	-0.14	rumour	0.06	request_recognition	-0.32	not_dead	0.16	event	0.11	seek_grave	-0.13
has day a	grave_info	0.13	remains_found	0.05	scam_report	0.05	seek_grave	-0.06
has day co	grave_info	0.15	event	0.07	seek_grave	-0.11
has day con	comrade_tip	0.14	grave_info	-0.07
has day du	comrade_tip	0.16	grave_info	-0.15	remains_found	0.09	battle_account	-0.11	event	-0.11
has day la	comrade_tip	-0.1	relics	0.05	registry	-0.06	event	-0.12	seek_grave	0.26
has day lung	comrade_tip	-0.12	remains_found	0.13	event	0.09
has day mo	comrade_tip	-0.07	grave_info	0.07	event	0.1
has day o	grave_info	0.07	seek_grave	-0.09
has day ra	grave_info	-0.07
has day su	grave_info	0.1	rumour	0.08	seek_grave	-0.1
has day thang	comrade_tip	-0.09	seek_grave	0.07
has day thi	comrade_tip	-0.05
has day toi	relics	0.05	battle_account	0.06	not_dead	0.08	seek_grave	-0.11
has day tu	grave_info	0.13	event	-0.05	seek_grave	-0.07
has days	battle_account	-0.07	foreign_tip	0.05
has dc	comrade_tip	0.34	grave_info	-0.09	relics	0.11	registry	-0.06	dna_question	0.07	request_recognition	0.06	not_dead	-0.05	event	-0.08	seek_grave	-0.2
has de	grave_info	0.1	remains_found	-0.12	relics	0.05	battle_account	0.07	enemy_report	0.14	dna_question	0.1	scam_report	0.18	rumour	-0.1	request_recognition	0.13	not_dead	0.06	event	0.15	seek_grave	-0.18
has de ai	grave_info	0.12	event	-0.09
has de anh	grave_info	0.05	battle_account	-0.05	event	-0.07
has de ba	registry	0.05	scam_report	0.06	seek_grave	-0.08
has de cac	grave_info	-0.07	enemy_report	0.08	event	0.18	seek_grave	-0.07
has de cho	comrade_tip	0.05	seek_grave	0.07
has de gia	grave_info	0.07	registry	-0.05	event	-0.08	seek_grave	-0.06
has de hai	comrade_tip	-0.06	grave_info	-0.05	registry	0.06	not_dead	0.05
has de kien	grave_info	0.08	dna_question	0.07	event	-0.08	seek_grave	-0.14
has de l	comrade_tip	-0.08	grave_info	0.15	registry	0.08	enemy_report	-0.1	scam_report	0.05	event	0.25
has de la	comrade_tip	0.09	grave_info	0.14	relics	-0.2	foreign_tip	0.05	dna_question	0.09	scam_report	-0.07	rumour	0.05	event	-0.06	seek_grave	-0.07
has de lai	comrade_tip	0.07	grave_info	0.13	remains_found	-0.05	relics	0.1	enemy_report	0.12	foreign_tip	0.07	seek_grave	0.05
has de lam	battle_account	0.05	request_recognition	0.06	seek_grave	-0.07
has de mon	scam_report	0.05	event	-0.05
has de nam	comrade_tip	0.05	registry	0.07
has de ngay	grave_info	-0.05	event	-0.05	seek_grave	0.06
has de nghi	comrade_tip	-0.29	grave_info	-0.05	relics	-0.11	enemy_report	-0.06	dna_question	-0.08	rumour	-0.05	request_recognition	0.39	not_dead	0.15	seek_grave	-0.08
has de nguyen	comrade_tip	-0.07	remains_found	0.05	relics	-0.06
has de nha	comrade_tip	0.05	grave_info	0.11	event	-0.06	seek_grave	-0.09
has de o	grave_info	-0.08	remains_found	0.06	battle_account	0.06	event	0.11	seek_grave	0.05
has de ong	registry	0.06	event	-0.07	seek_grave	0.05
has de phu	event	-0.07	seek_grave	0.05
has de son	comrade_tip	0.05	grave_info	-0.06	remains_found	0.07	battle_account	0.05	foreign_tip	-0.07	rumour	0.09	seek_grave	-0.1
has de ten	comrade_tip	0.07	grave_info	0.07	seek_grave	-0.14
has de toi	seek_grave	0.06
has de trong	comrade_tip	0.13	grave_info	0.05	battle_account	-0.05	request_recognition	-0.06	seek_grave	0.06
has de y	registry	0.05	seek_grave	-0.08
has dead	comrade_tip	-0.12	grave_info	-0.08	remains_found	-0.07	relics	0.15	battle_account	0.15	enemy_report	0.15	not_dead	0.11	event	-0.05	seek_grave	-0.24
has dead of	event	0.07
has dear	grave_info	0.05	foreign_tip	0.05	request_recognition	0.05	seek_grave	-0.07
has death	grave_info	-0.07	seek_grave	0.13
has dec	comrade_tip	-0.11	grave_info	0.08	relics	0.05	registry	-0.06	enemy_report	0.18	foreign_tip	-0.05	rumour	0.06	event	-0.16
has december	grave_info	-0.05	battle_account	0.07	enemy_report	-0.08	event	0.06
has decembre	foreign_tip	0.07	not_dead	0.05	event	0.06	seek_grave	0.05
has dem	comrade_tip	0.09	remains_found	-0.1	relics	-0.21	registry	-0.25	battle_account	0.46	enemy_report	0.32	dna_question	-0.13	rumour	0.15	request_recognition	-0.06	not_dead	-0.11	event	0.3	seek_grave	-0.21
has dem anh	comrade_tip	-0.05	seek_grave	0.08
has dem chon	comrade_tip	-0.17	event	-0.05	seek_grave	0.1
has dem di	grave_info	-0.05	relics	0.06	battle_account	0.05	seek_grave	-0.05
has dem do	comrade_tip	-0.07
has dem duoc	comrade_tip	-0.15	grave_info	0.05	enemy_report	0.12	event	0.28	seek_grave	-0.06
has dem hom	grave_info	0.05	battle_account	0.05
has dem mong	battle_account	0.06
has dem mung	comrade_tip	0.07	grave_info	-0.08	seek_grave	0.06
has dem ra	grave_info	-0.16	rumour	0.11	seek_grave	0.05
has dem ram	comrade_tip	-0.06
has dem ve	comrade_tip	-0.07	grave_info	0.06	remains_found	0.05	battle_account	0.07
has den	grave_info	-0.21	remains_found	0.05	relics	-0.14	registry	0.21	battle_account	0.13	enemy_report	-0.07	foreign_tip	0.09	dna_question	0.1	rumour	0.06	not_dead	0.15	event	0.15	seek_grave	-0.25
has den gio	battle_account	0.06	dna_question	0.06	seek_grave	-0.06
has den khi	battle_account	-0.05
has den nam	event	-0.05	seek_grave	0.08
has den nay	comrade_tip	-0.07	grave_info	0.07	battle_account	0.07	request_recognition	0.12	event	0.05	seek_grave	-0.21
has den ngay	comrade_tip	0.06	event	-0.05
has den nha	relics	0.06
has den noi	comrade_tip	-0.08	event	-0.05	seek_grave	0.09
has den thang	comrade_tip	0.07	grave_info	-0.06	not_dead	0.05	seek_grave	-0.08
has den toi	comrade_tip	-0.05	battle_account	0.07
has den tram	grave_info	0.17	event	-0.05	seek_grave	-0.09
has deo	comrade_tip	0.17	grave_info	-0.23	registry	0.07	battle_account	-0.11	foreign_tip	-0.05	rumour	0.07	event	-0.11	seek_grave	0.11
has deo pha	grave_info	0.09	request_recognition	-0.05
has deo phuong	relics	0.07
has dep	comrade_tip	-0.11	grave_info	-0.05	remains_found	0.25	event	0.28
has dep lop	remains_found	0.07	event	0.09
has dep rau	event	0.07
has deputy	enemy_report	0.05	seek_grave	0.07
has derriere	comrade_tip	-0.05	grave_info	-0.06	enemy_report	-0.07	foreign_tip	0.16	event	0.15	seek_grave	-0.06
has des	comrade_tip	-0.12	grave_info	-0.06	registry	0.1	enemy_report	-0.1	foreign_tip	0.17	event	0.1
has det	grave_info	-0.06	rumour	0.06
has deu	grave_info	-0.11	relics	-0.06	registry	0.19	dna_question	0.18	scam_report	-0.06	rumour	0.05	request_recognition	-0.08	not_dead	-0.05	event	-0.11	seek_grave	0.13
has deu da	comrade_tip	-0.06	registry	0.05	enemy_report	0.05
has deu khong	grave_info	-0.1	dna_question	0.06	event	-0.06	seek_grave	0.12
has deu la	comrade_tip	0.11	registry	0.1	request_recognition	-0.06	seek_grave	0.07
has deu mat	grave_info	0.06	seek_grave	-0.07
has deu o	comrade_tip	-0.14	grave_info	0.14	event	0.13
has deux	grave_info	0.16	relics	-0.1	battle_account	0.07	foreign_tip	-0.05	seek_grave	-0.05
has devant	foreign_tip	0.07	not_dead	0.12	seek_grave	-0.09
has di	grave_info	-0.16	relics	-0.42	registry	-0.22	battle_account	-0.37	enemy_report	-0.2	foreign_tip	-0.15	scam_report	-0.09	not_dead	-0.23	event	-0.5	seek_grave	0.56
has di anh	comrade_tip	-0.08	seek_grave	0.05
has di b	comrade_tip	-0.09	grave_info	-0.12	registry	0.06	seek_grave	0.11
has di ba	comrade_tip	-0.06
has di bo	grave_info	-0.16	relics	-0.05	registry	-0.11	rumour	-0.11	event	-0.17	seek_grave	0.29
has di chan	battle_account	0.11	event	0.07	seek_grave	-0.05
has di cho	seek_grave	-0.12
has di chon	comrade_tip	0.07	grave_info	0.05
has di chu	event	-0.05	seek_grave	0.07
has di chung	seek_grave	0.07
has di chuyen	event	-0.05
has di co	comrade_tip	0.18	request_recognition	0.06	event	-0.06	seek_grave	-0.08
has di con	registry	0.07	event	0.05	seek_grave	-0.05
has di cong	grave_info	0.05	dna_question	0.06
has di cung	grave_info	-0.12	remains_found	-0.05	battle_account	-0.11	seek_grave	0.28
has di dan	comrade_tip	-0.16	request_recognition	0.1	not_dead	0.05
has di danh	grave_info	-0.05	relics	0.05	seek_grave	0.07
has di dau	comrade_tip	0.18	grave_info	-0.08	battle_account	0.09
has di doi	event	-0.06	seek_grave	0.14
has di don	grave_info	0.12	event	-0.06	seek_grave	-0.05
has di dot	registry	0.05	event	-0.06	seek_grave	0.1
has di duoc	grave_info	0.05
has di hai	comrade_tip	-0.08	seek_grave	0.09
has di hoc	comrade_tip	0.08
has di hoi	grave_info	-0.07	registry	0.05	event	0.05	seek_grave	0.08
has di k	comrade_tip	0.1	grave_info	-0.05	seek_grave	-0.11
has di la	comrade_tip	0.09
has di lai	comrade_tip	0.05	seek_grave	-0.05
has di lam	comrade_tip	-0.09	grave_info	0.14	relics	0.05	request_recognition	0.06	seek_grave	-0.17
has di lay	comrade_tip	-0.17	grave_info	0.15	remains_found	0.11	battle_account	0.08	event	0.23	seek_grave	0.08
has di linh	comrade_tip	-0.07	grave_info	-0.05	rumour	-0.05	request_recognition	-0.06	event	-0.08	seek_grave	0.19
has di luc	comrade_tip	0.06
has di luon	event	0.05	seek_grave	-0.16
has di mo	grave_info	0.09	battle_account	0.06	seek_grave	-0.08
has di mot	grave_info	-0.06	seek_grave	-0.05
has di nam	comrade_tip	-0.15	grave_info	-0.1	relics	-0.05	event	-0.07	seek_grave	0.29
has di ngay	grave_info	-0.05
has di nghia	grave_info	-0.05	seek_grave	0.06
has di noi	comrade_tip	0.14	seek_grave	-0.14
has di o	comrade_tip	0.05	event	-0.05	seek_grave	-0.09
has di qua	battle_account	0.06	event	0.13
has di ra	comrade_tip	0.05
has di roi	grave_info	-0.09	seek_grave	0.11
has di sau	comrade_tip	0.12	grave_info	-0.15	battle_account	-0.05	event	-0.08
has di tai	event	-0.05
has di tap	comrade_tip	0.07	event	-0.05	seek_grave	0.05
has di tham	grave_info	0.08	seek_grave	-0.09
has di thang	comrade_tip	-0.12	event	-0.07	seek_grave	0.17
has di theo	comrade_tip	-0.07	request_recognition	0.05	event	-0.06	seek_grave	0.1
has di thi	grave_info	-0.05	seek_grave	0.11
has di tim	comrade_tip	-0.12	grave_info	0.12	battle_account	0.05	enemy_report	0.05	rumour	0.07	event	0.16	seek_grave	-0.15
has di tnxp	comrade_tip	-0.07	seek_grave	0.06
has di toi	comrade_tip	0.05	grave_info	0.05	dna_question	0.08
has di truoc	comrade_tip	-0.07	grave_info	-0.1	registry	0.05	seek_grave	0.13
has di tu	comrade_tip	0.1	grave_info	-0.06	relics	-0.05	registry	-0.05	battle_account	-0.08	request_recognition	0.06	event	-0.13	seek_grave	0.24
has di vao	comrade_tip	-0.05
has di ve	comrade_tip	-0.07	seek_grave	0.16
has di vien	comrade_tip	-0.05	seek_grave	-0.07
has di vieng	grave_info	0.15
has di voi	comrade_tip	0.06	seek_grave	0.06
has di xe	comrade_tip	-0.05	remains_found	-0.06	scam_report	0.16	event	-0.05	seek_grave	-0.05
has dia	grave_info	0.2	relics	-0.07	registry	-0.06	request_recognition	0.22	not_dead	-0.08
has dia chi	comrade_tip	-0.08	grave_info	-0.08	remains_found	0.05	registry	0.05	scam_report	0.05	event	0.07	seek_grave	0.09
has dia dao	grave_info	-0.08	battle_account	0.11	event	0.12
has dia diem	comrade_tip	-0.05	grave_info	0.07	remains_found	0.09	request_recognition	0.05
has dia phuong	comrade_tip	-0.07	remains_found	-0.05	foreign_tip	0.05	dna_question	-0.05	event	-0.05	seek_grave	0.11
has diary	relics	0.21	event	-0.07	seek_grave	-0.08
has dich	comrade_tip	-0.1	grave_info	-0.1	remains_found	-0.06	relics	-0.21	registry	-0.16	enemy_report	0.51	foreign_tip	0.32	dna_question	-0.08	rumour	-0.13	not_dead	-0.07	seek_grave	0.06
has dich o	comrade_tip	-0.06	grave_info	-0.06	foreign_tip	0.15	event	0.06
has dich ton	comrade_tip	-0.09	event	-0.05	seek_grave	0.11
has did	comrade_tip	0.08	relics	-0.1	enemy_report	-0.07	foreign_tip	-0.08	scam_report	0.05	event	-0.1	seek_grave	0.19
has did not	comrade_tip	0.06	relics	-0.06	scam_report	0.06	event	-0.13	seek_grave	0.07
has diec	comrade_tip	0.18	grave_info	-0.06	battle_account	-0.06	request_recognition	-0.05	event	-0.11
has died	comrade_tip	-0.08	grave_info	-0.1	remains_found	-0.08	relics	0.19	registry	-0.1	battle_account	-0.12	foreign_tip	0.09	rumour	0.06	not_dead	-0.06	event	-0.08	seek_grave	0.1
has died in	comrade_tip	-0.06	grave_info	-0.1	enemy_report	-0.05	foreign_tip	0.06	event	-0.05	seek_grave	0.08
has died of	relics	0.07
has diem	comrade_tip	0.08	grave_info	-0.08	remains_found	0.15	relics	-0.14	registry	0.05	battle_account	0.11	enemy_report	-0.05	foreign_tip	-0.05	dna_question	-0.06	rumour	-0.1	request_recognition	-0.12	not_dead	-0.07	seek_grave	0.07
has diem cao	comrade_tip	0.05	battle_account	-0.08	event	-0.05
has dien	comrade_tip	-0.12	grave_info	0.05	enemy_report	-0.14	dna_question	-0.05	rumour	0.11	request_recognition	-0.13	event	0.09	seek_grave	0.07
has dien ban	comrade_tip	0.08	grave_info	-0.16	registry	0.06	event	-0.05	seek_grave	0.07
has dien bien	comrade_tip	-0.22	grave_info	-0.14	relics	0.05	battle_account	-0.05	enemy_report	-0.09	request_recognition	0.05	event	-0.11	seek_grave	0.24
has dien chau	comrade_tip	0.25	registry	0.07	event	-0.11	seek_grave	-0.15
has dien cho	event	-0.05	seek_grave	-0.06
has dien thoai	comrade_tip	0.09	remains_found	-0.05	relics	-0.07	dna_question	-0.05	seek_grave	0.07
has diep	comrade_tip	0.15	grave_info	-0.06	relics	0.07	battle_account	-0.09	foreign_tip	-0.1	event	-0.09
has dieu	comrade_tip	0.12	remains_found	-0.05	registry	0.11	battle_account	-0.17	enemy_report	-0.1	request_recognition	0.05	not_dead	0.25	seek_grave	-0.21
has dieu nha	grave_info	0.08	seek_grave	-0.05
has dieu tri	comrade_tip	-0.15	registry	0.07
has dig	comrade_tip	0.09	enemy_report	0.13	foreign_tip	-0.05	seek_grave	-0.05
has din	comrade_tip	-0.15	grave_info	0.08	remains_found	-0.07	rumour	0.12	request_recognition	-0.06	event	0.07
has dinh	remains_found	-0.07	enemy_report	-0.08	scam_report	0.06	rumour	-0.11	request_recognition	-0.1	event	-0.06	seek_grave	-0.06
has dinh anh	comrade_tip	0.16	event	-0.11	seek_grave	-0.16
has dinh ba	seek_grave	0.1
has dinh bac	grave_info	0.09	relics	0.05	seek_grave	-0.05
has dinh bang	grave_info	-0.08	foreign_tip	0.06	event	0.12
has dinh chi	comrade_tip	0.06	grave_info	-0.09
has dinh chinh	comrade_tip	0.06	grave_info	0.08	registry	-0.05	battle_account	-0.05	request_recognition	-0.05	not_dead	0.14	event	-0.1	seek_grave	-0.07
has dinh chu	comrade_tip	0.12	seek_grave	-0.1
has dinh chua	grave_info	-0.06	seek_grave	0.05
has dinh chung	comrade_tip	-0.05	relics	0.05	seek_grave	0.2
has dinh co	grave_info	-0.13	battle_account	0.07	request_recognition	0.05
has dinh con	grave_info	0.09	seek_grave	-0.1
has dinh cong	comrade_tip	-0.08	grave_info	0.05
has dinh cu	seek_grave	-0.05
has dinh da	grave_info	0.17
has dinh hai	grave_info	0.08	seek_grave	-0.1
has dinh hoa	battle_account	-0.05
has dinh hoi	seek_grave	0.07
has dinh khac	comrade_tip	0.05
has dinh khong	seek_grave	0.05
has dinh la	seek_grave	0.08
has dinh lam	comrade_tip	0.12	grave_info	-0.13	registry	0.05
has dinh lang	comrade_tip	-0.05	registry	0.07	seek_grave	0.07
has dinh lap	registry	0.06
has dinh liet	request_recognition	-0.05	seek_grave	0.1
has dinh luc	grave_info	0.05
has dinh mui	comrade_tip	-0.07	grave_info	0.08	enemy_report	0.06	seek_grave	-0.06
has dinh nam	comrade_tip	0.05	relics	0.08
has dinh nao	event	0.11	seek_grave	-0.1
has dinh nguoi	grave_info	-0.06	remains_found	-0.05	foreign_tip	0.05	not_dead	0.05	event	-0.05
has dinh nhan	comrade_tip	0.05	grave_info	-0.07	relics	0.05
has dinh o	dna_question	0.07
has dinh ong	comrade_tip	-0.06	grave_info	0.13	registry	0.06	dna_question	0.05	event	0.09	seek_grave	-0.08
has dinh quan	seek_grave	-0.05
has dinh quang	comrade_tip	0.15	battle_account	-0.05	event	-0.1
has dinh que	registry	0.1	request_recognition	0.06	seek_grave	-0.09
has dinh tan	relics	0.07	battle_account	0.05	rumour	0.07	event	0.06
has dinh the	grave_info	0.09
has dinh thi	comrade_tip	-0.14	relics	0.07	registry	0.08	battle_account	0.1	event	-0.06
has dinh thu	comrade_tip	-0.07	grave_info	-0.06	event	-0.05
has dinh toi	battle_account	-0.07	scam_report	0.09	request_recognition	-0.06	event	-0.1
has dinh trong	comrade_tip	0.09	grave_info	-0.11	scam_report	0.07
has dinh tu	grave_info	0.05	seek_grave	0.05
has dinh van	relics	0.1	not_dead	0.06	seek_grave	0.06
has dinh vao	grave_info	-0.06	seek_grave	0.07
has dinh vi	comrade_tip	-0.08	grave_info	0.05
has dinh xin	seek_grave	0.05
has dinh xuan	battle_account	-0.05	event	0.09	seek_grave	0.12
has dip	grave_info	0.07	battle_account	0.08	event	0.13	seek_grave	-0.09
has disait	comrade_tip	0.05	relics	0.1	foreign_tip	0.06	event	-0.06	seek_grave	-0.06
has district	comrade_tip	-0.06	grave_info	-0.07	battle_account	0.09	enemy_report	0.06	foreign_tip	-0.09	request_recognition	0.09
has dit	dna_question	0.05	scam_report	0.07	rumour	0.05	seek_grave	-0.07
has diu	comrade_tip	0.07	grave_info	-0.09	event	-0.11	seek_grave	0.06
has div	comrade_tip	-0.07	relics	0.17	enemy_report	0.1	event	0.08	seek_grave	-0.08
has division	comrade_tip	0.12	grave_info	-0.07	remains_found	-0.06	relics	-0.11	registry	-0.06	battle_account	-0.09	dna_question	0.11	scam_report	0.05	request_recognition	-0.05	not_dead	-0.06	seek_grave	0.13
has dkz	event	0.07
has dna	grave_info	-0.07	relics	-0.07	dna_question	0.34	seek_grave	-0.1
has do	comrade_tip	0.06	grave_info	0.1	relics	0.28	registry	-0.25	battle_account	-0.15	enemy_report	0.09	foreign_tip	0.09	dna_question	-0.12	scam_report	-0.1	rumour	0.06	request_recognition	-0.05	not_dead	-0.2	event	0.06	seek_grave	-0.06
has do ai	comrade_tip	0.11
has do anh	comrade_tip	0.05	grave_info	0.12	relics	0.06	battle_account	-0.09	event	-0.08	seek_grave	-0.21
has do ba	grave_info	0.08	registry	0.07	battle_account	-0.07	foreign_tip	0.09	event	-0.08
has do bac	comrade_tip	-0.21	grave_info	0.21
has do ban	comrade_tip	-0.21	seek_grave	0.26
has do bi	grave_info	0.06	event	0.1
has do bo	comrade_tip	0.06	grave_info	0.12	relics	0.21	seek_grave	-0.23
has do bom	comrade_tip	-0.08	grave_info	-0.08	registry	0.11	battle_account	-0.07	foreign_tip	0.08
has do ca	comrade_tip	0.05	grave_info	0.14	remains_found	0.05	event	0.14	seek_grave	-0.09
has do chau	seek_grave	0.09
has do cho	comrade_tip	-0.05	grave_info	-0.1	remains_found	0.06	event	0.05
has do chon	comrade_tip	0.07	grave_info	-0.06	event	0.05
has do chu	grave_info	-0.1	seek_grave	-0.05
has do chua	comrade_tip	-0.09	grave_info	0.14	event	0.05
has do chung	comrade_tip	0.17	seek_grave	-0.06
has do co	comrade_tip	0.12	grave_info	-0.09	registry	-0.05	enemy_report	0.13	rumour	0.14	event	0.14	seek_grave	-0.05
has do con	comrade_tip	-0.06	seek_grave	0.06
has do cu	grave_info	-0.07	relics	0.11	event	-0.11
has do cua	grave_info	-0.06	event	0.06
has do cung	grave_info	0.1	event	-0.09
has do dai	comrade_tip	-0.1	grave_info	-0.05	enemy_report	0.06	event	0.12	seek_grave	-0.06
has do dang	grave_info	-0.05
has do di	seek_grave	-0.08
has do doi	grave_info	0.11	event	-0.06
has do don	battle_account	0.12	event	0.08
has do dong	comrade_tip	0.08	seek_grave	0.05
has do dung	grave_info	0.09
has do em	comrade_tip	0.09	grave_info	-0.09	rumour	0.05
has do gia	grave_info	0.08	event	0.11
has do gio	comrade_tip	-0.05	event	0.14
has do hai	comrade_tip	-0.1	battle_account	-0.05	foreign_tip	0.05	event	-0.06	seek_grave	0.11
has do hoi	grave_info	-0.12
has do huu	comrade_tip	-0.1	registry	0.05	event	-0.06
has do khac	comrade_tip	-0.05	dna_question	0.05
has do khong	comrade_tip	-0.12	grave_info	0.08	battle_account	0.05	event	0.09
has do la	remains_found	0.09	battle_account	-0.07	scam_report	0.06	rumour	0.24	request_recognition	0.05	seek_grave	-0.16
has do lai	grave_info	-0.06	event	0.06
has do lam	event	0.06
has do luong	comrade_tip	0.25	grave_info	0.2	event	-0.08	seek_grave	-0.28
has do manh	comrade_tip	0.13	event	-0.06
has do mat	event	0.05	seek_grave	0.06
has do may	comrade_tip	-0.12	event	0.1
has do me	grave_info	0.08	request_recognition	0.07
has do mo	grave_info	-0.05
has do mot	comrade_tip	-0.05	seek_grave	0.07
has do muoi	battle_account	-0.05	event	-0.05
has do nam	grave_info	-0.07	rumour	0.05	event	0.06
has do ngay	grave_info	-0.06	battle_account	0.05
has do nguoi	comrade_tip	-0.09	grave_info	0.05	not_dead	0.05
has do nha	grave_info	0.14	dna_question	0.05	seek_grave	-0.1
has do noi	remains_found	0.06	event	0.06	seek_grave	-0.05
has do not	grave_info	-0.07	rumour	0.05	event	0.08	seek_grave	0.06
has do o	comrade_tip	0.08	battle_account	-0.09	scam_report	0.1	event	-0.26	seek_grave	0.1
has do ong	comrade_tip	-0.1	relics	0.07	registry	0.08	dna_question	0.07	request_recognition	0.07	event	0.07	seek_grave	-0.13
has do phao	event	-0.07
has do quan	seek_grave	0.08
has do quang	comrade_tip	-0.05	grave_info	-0.07	registry	0.06	event	0.07
has do roi	grave_info	0.05	event	0.12
has do sau	grave_info	-0.1	relics	0.11	seek_grave	0.09
has do son	seek_grave	-0.07
has do sot	comrade_tip	0.09
has do ten	comrade_tip	-0.09	grave_info	0.13	foreign_tip	0.08
has do thang	comrade_tip	0.07	grave_info	-0.09	relics	0.05
has do thanh	grave_info	-0.08	event	0.05	seek_grave	0.05
has do thi	comrade_tip	-0.06	remains_found	0.06
has do toi	comrade_tip	-0.14	grave_info	0.08	registry	-0.06	battle_account	0.2	rumour	0.05	request_recognition	-0.07	seek_grave	-0.06
has do trong	event	0.09	seek_grave	0.09
has do truc	request_recognition	0.05
has do trung	comrade_tip	0.06	grave_info	-0.14	rumour	0.06	event	0.12
has do tu	grave_info	-0.1	relics	0.11
has do van	comrade_tip	-0.08	registry	0.06	enemy_report	0.05	event	-0.08	seek_grave	-0.05
has do ve	grave_info	-0.05	battle_account	0.05	seek_grave	0.07
has doai	seek_grave	0.1
has doan	comrade_tip	-0.08	grave_info	-0.07	remains_found	-0.11	relics	-0.06	registry	0.07	battle_account	0.1	enemy_report	0.11	foreign_tip	-0.06	scam_report	-0.1	rumour	-0.15	request_recognition	-0.13	not_dead	-0.24	event	0.11	seek_grave	0.09
has doan ba	comrade_tip	-0.08	battle_account	0.07	event	0.19
has doan bo	event	-0.05	seek_grave	-0.08
has doan con	grave_info	0.06	seek_grave	-0.08
has doan cong	grave_info	-0.11	registry	0.05
has doan hai	registry	0.07	battle_account	-0.05	event	0.06
has doan huu	grave_info	0.1
has doan khac	request_recognition	0.06
has doan la	request_recognition	0.06	event	-0.06	seek_grave	-0.06
has doan mot	event	-0.06
has doan nam	grave_info	-0.05
has doan nay	comrade_tip	0.06	grave_info	-0.06
has doan ngoc	grave_info	-0.05	battle_account	0.07	event	0.05
has doan o	comrade_tip	0.06	seek_grave	0.05
has doan pho	comrade_tip	-0.14	grave_info	0.06	battle_account	0.07	event	0.11
has doan phu	battle_account	0.09
has doan quang	comrade_tip	0.07	event	-0.09	seek_grave	-0.08
has doan quy	seek_grave	-0.05
has doan sau	comrade_tip	0.07	event	-0.05
has doan tau	seek_grave	0.07
has doan tay	seek_grave	0.06
has doan thi	battle_account	-0.07	event	-0.05
has doan thu	relics	0.05
has doan trong	comrade_tip	0.09	event	0.05
has doan truong	comrade_tip	-0.06	grave_info	-0.09	event	-0.14	seek_grave	0.17
has doan van	event	0.05
has doan vien	grave_info	0.05	relics	0.09
has doan xa	comrade_tip	-0.09	grave_info	0.17	registry	0.06	seek_grave	-0.06
has doan xe	event	0.12
has doanh	registry	0.05	battle_account	0.09	rumour	0.07
has doc	comrade_tip	0.22	grave_info	0.19	remains_found	0.2	relics	0.1	registry	0.07	battle_account	-0.16	enemy_report	0.1	foreign_tip	-0.06	dna_question	-0.12	scam_report	-0.07	rumour	-0.07	not_dead	-0.08	event	-0.09	seek_grave	-0.29
has doc ba	comrade_tip	-0.05	remains_found	0.05	relics	-0.06	event	0.08	seek_grave	-0.06
has doc bai	comrade_tip	0.06
has doc bao	comrade_tip	0.07
has doc bo	battle_account	0.05	event	0.07
has doc cho	event	0.05
has doc duoc	comrade_tip	-0.06	grave_info	0.1	remains_found	0.15	relics	0.2	battle_account	-0.06	dna_question	-0.07	event	0.29	seek_grave	-0.07
has doc duong	comrade_tip	-0.05	rumour	0.05	seek_grave	0.05
has doc lap	comrade_tip	0.13	event	-0.05	seek_grave	0.07
has doc mieu	comrade_tip	0.14	grave_info	-0.08	seek_grave	-0.05
has doc ong	grave_info	0.07	event	-0.05
has doc ten	comrade_tip	0.05
has doctor	enemy_report	-0.06	foreign_tip	0.05
has documents	relics	-0.05	enemy_report	0.17	foreign_tip	-0.09	event	0.09
has does	comrade_tip	0.09	foreign_tip	0.05	dna_question	0.05	event	-0.12	seek_grave	-0.06
has doi	comrade_tip	-0.09	remains_found	0.18	registry	0.1	battle_account	-0.25	foreign_tip	-0.15	dna_question	-0.12	scam_report	0.11	request_recognition	-0.2	not_dead	-0.37
has doi a	grave_info	-0.05
has doi a1	comrade_tip	0.05	grave_info	-0.16	event	-0.06	seek_grave	0.2
has doi anh	comrade_tip	-0.09	battle_account	0.07	event	0.06	seek_grave	0.05
has doi ba	comrade_tip	0.07	event	-0.09	seek_grave	0.06
has doi bac	comrade_tip	0.08	grave_info	-0.05	registry	0.05	foreign_tip	0.11	event	-0.05	seek_grave	-0.05
has doi bao	comrade_tip	-0.08	grave_info	-0.07	seek_grave	0.11
has doi ben	grave_info	-0.05	dna_question	0.05
has doi bi	comrade_tip	-0.07	grave_info	0.1	remains_found	0.06	rumour	0.09	event	0.12	seek_grave	-0.14
has doi bien	event	-0.09	seek_grave	0.08
has doi biet	comrade_tip	0.05	foreign_tip	0.05	event	-0.05
has doi bo	event	-0.07	seek_grave	0.16
has doi ca	grave_info	-0.06	rumour	0.05	not_dead	0.07	seek_grave	0.07
has doi cam	comrade_tip	-0.08	relics	0.09	battle_account	0.07	event	0.1
has doi chau	comrade_tip	0.08	seek_grave	-0.05
has doi che	comrade_tip	-0.09	seek_grave	0.08
has doi chet	comrade_tip	-0.13	grave_info	0.18	relics	0.07	request_recognition	-0.05	event	0.2	seek_grave	-0.23
has doi chieu	comrade_tip	-0.11	registry	0.2	battle_account	-0.05	enemy_report	0.06	request_recognition	-0.05	event	0.16	seek_grave	-0.14
has doi cho	comrade_tip	-0.13	request_recognition	0.05	event	0.07
has doi chon	comrade_tip	-0.12	grave_info	0.08	battle_account	0.05	event	0.17	seek_grave	0.13
has doi chu	comrade_tip	-0.05	grave_info	0.07	registry	0.05	event	-0.05	seek_grave	0.05
has doi chung	event	-0.13
has doi co	comrade_tip	0.25	remains_found	-0.06	event	-0.09	seek_grave	-0.06
has doi coi	battle_account	-0.07
has doi con	grave_info	-0.13	registry	0.08	event	0.05	seek_grave	0.07
has doi cong	grave_info	-0.06	registry	0.09	battle_account	0.1	request_recognition	0.05	event	-0.06	seek_grave	0.06
has doi cu	comrade_tip	0.1	event	-0.07
has doi cua	comrade_tip	0.05	grave_info	-0.15	battle_account	0.14	event	0.07
has doi cung	grave_info	-0.08	registry	0.05
has doi da	grave_info	-0.08
has doi dac	comrade_tip	0.06
has doi dan	comrade_tip	0.06	grave_info	-0.09	event	-0.06	seek_grave	0.07
has doi dat	grave_info	0.05
has doi dep	comrade_tip	-0.06	grave_info	-0.06	remains_found	0.11	relics	0.13	event	0.19
has doi di	request_recognition	-0.05	seek_grave	0.1
has doi dia	comrade_tip	-0.05	grave_info	0.07	seek_grave	0.06
has doi dien	grave_info	-0.09	rumour	0.06	event	0.1
has doi dieu	comrade_tip	-0.11	registry	0.07
has doi do	comrade_tip	-0.08	seek_grave	0.1
has doi du	comrade_tip	0.06	seek_grave	0.06
has doi dua	dna_question	0.07
has doi e	grave_info	-0.08	remains_found	0.05
has doi hai	comrade_tip	0.12	battle_account	-0.05	event	-0.15	seek_grave	-0.09
has doi huyen	comrade_tip	0.08	grave_info	-0.2	request_recognition	-0.05	event	-0.11	seek_grave	0.19
has doi hy	battle_account	-0.05	enemy_report	0.15
has doi khong	grave_info	0.09	relics	-0.06	battle_account	-0.07	scam_report	0.05
has doi la	comrade_tip	-0.16	grave_info	-0.08	request_recognition	0.07	event	-0.1	seek_grave	0.2
has doi lam	comrade_tip	0.05	grave_info	-0.12	remains_found	0.05	relics	0.09
has doi len	event	0.1	seek_grave	-0.08
has doi mat	comrade_tip	-0.05	seek_grave	0.07
has doi mien	event	0.1
has doi minh	remains_found	-0.07
has doi mo	comrade_tip	0.05	grave_info	0.16	event	0.12	seek_grave	-0.08
has doi muoi	seek_grave	0.05
has doi nam	comrade_tip	-0.15	grave_info	-0.15	remains_found	-0.05	registry	-0.06	rumour	0.11	event	0.05	seek_grave	0.22
has doi nay	comrade_tip	-0.08	seek_grave	0.09
has doi nguoi	grave_info	-0.06
has doi nu	comrade_tip	0.07	grave_info	0.1	registry	-0.07	event	-0.15
has doi o	grave_info	0.15	event	-0.07
has doi ong	grave_info	0.15	enemy_report	0.07	seek_grave	-0.13
has doi phao	event	0.16	seek_grave	0.06
has doi phia	relics	0.05
has doi pho	grave_info	0.2	relics	-0.08	registry	-0.06	battle_account	-0.12	dna_question	-0.05	rumour	-0.06	request_recognition	-0.1	event	-0.05
has doi quang	remains_found	0.06
has doi que	comrade_tip	0.07	seek_grave	0.06
has doi quy	comrade_tip	0.15	grave_info	-0.1	remains_found	0.05	relics	-0.08	registry	-0.07	event	-0.08
has doi sau	comrade_tip	-0.05	seek_grave	0.1
has doi sim	comrade_tip	-0.09	registry	0.05	event	-0.09
has doi ta	remains_found	-0.05	relics	0.05	enemy_report	0.06	seek_grave	-0.05
has doi ten	comrade_tip	0.05	grave_info	0.14	battle_account	-0.05	request_recognition	-0.05	event	-0.22	seek_grave	-0.11
has doi thang	grave_info	-0.06	seek_grave	0.07
has doi thi	remains_found	0.07	event	0.06	seek_grave	0.06
has doi thong	registry	0.06	rumour	0.06	event	0.08
has doi thu	grave_info	-0.07	request_recognition	0.07
has doi tieu	comrade_tip	0.05	grave_info	0.05	remains_found	0.05
has doi tim	grave_info	0.13	event	-0.06	seek_grave	-0.07
has doi tinh	comrade_tip	0.15	grave_info	-0.17	event	-0.17
has doi toi	remains_found	-0.07	relics	-0.08	battle_account	0.17	enemy_report	-0.05	foreign_tip	0.1	event	0.11	seek_grave	-0.31
has doi trinh	event	-0.08	seek_grave	0.09
has doi tron	comrade_tip	0.06
has doi trung	comrade_tip	-0.09	grave_info	0.12	event	0.08
has doi truong	comrade_tip	0.14	grave_info	-0.05	remains_found	0.07	battle_account	0.05	enemy_report	-0.1	foreign_tip	0.07	scam_report	-0.06	rumour	-0.08	request_recognition	0.14	not_dead	-0.07	event	0.1	seek_grave	-0.15
has doi tu	comrade_tip	-0.07	battle_account	0.07	request_recognition	0.05
has doi va	comrade_tip	0.06
has doi van	comrade_tip	0.11	grave_info	-0.08
has doi vao	seek_grave	0.06
has doi ve	comrade_tip	-0.13	request_recognition	0.05	not_dead	0.05	event	-0.05
has doi vien	grave_info	0.05	event	-0.08	seek_grave	0.14
has doi viet	comrade_tip	-0.07	grave_info	0.23	event	0.1	seek_grave	-0.06
has doi voi	comrade_tip	0.07	grave_info	-0.06
has doi xuong	relics	0.06
has dom	remains_found	0.07	relics	-0.05	registry	0.06	event	0.09	seek_grave	0.14
has don	comrade_tip	-0.16	grave_info	-0.05	remains_found	-0.21	relics	0.07	registry	-0.07	battle_account	0.09	foreign_tip	-0.12	scam_report	-0.09	rumour	0.25	request_recognition	-0.08	event	-0.14
has don bien	grave_info	0.05	battle_account	0.06	event	0.1	seek_grave	-0.1
has don co	grave_info	0.07	relics	0.07	seek_grave	-0.16
has don dien	comrade_tip	-0.07	grave_info	0.09	battle_account	0.1	event	0.07	seek_grave	-0.07
has don nha	relics	0.07	event	-0.08
has don o	comrade_tip	-0.14	grave_info	0.15	enemy_report	0.06	seek_grave	-0.12
has don pho	battle_account	0.09	event	0.09	seek_grave	-0.05
has don t	comrade_tip	-0.05	grave_info	-0.07	relics	0.13	battle_account	0.06	foreign_tip	-0.09	rumour	0.08
has don ve	comrade_tip	-0.05	registry	0.07	event	-0.06
has don vi	comrade_tip	-0.09	grave_info	-0.21	remains_found	-0.12	relics	-0.18	registry	-0.13	enemy_report	0.06	dna_question	-0.05	rumour	-0.13	request_recognition	-0.08	event	0.12	seek_grave	0.18
has don xin	grave_info	0.16
has dong	comrade_tip	-0.06	grave_info	-0.18	remains_found	-0.05	registry	0.1	battle_account	-0.12	enemy_report	-0.08	foreign_tip	-0.18	dna_question	-0.05	scam_report	0.06	rumour	0.05	not_dead	-0.1	event	-0.09	seek_grave	0.11
has dong anh	grave_info	-0.1	registry	0.09	dna_question	0.06	request_recognition	0.05	seek_grave	0.12
has dong bac	comrade_tip	0.08	event	-0.05
has dong bao	comrade_tip	-0.05	grave_info	-0.05	registry	0.05	seek_grave	0.13
has dong cat	comrade_tip	-0.08	battle_account	0.09	event	0.09
has dong chi	comrade_tip	0.37	grave_info	-0.05	remains_found	-0.12	relics	0.06	registry	0.11	battle_account	0.12	rumour	-0.06	request_recognition	0.08	event	0.06	seek_grave	-0.38
has dong chu	relics	0.11	event	0.08
has dong chum	comrade_tip	0.15	event	-0.07
has dong co	grave_info	0.06	event	-0.13	seek_grave	-0.05
has dong cua	comrade_tip	0.11	battle_account	0.05	seek_grave	-0.05
has dong dang	comrade_tip	-0.1	battle_account	0.05	event	0.09	seek_grave	0.05
has dong dau	grave_info	-0.08
has dong doi	comrade_tip	0.05	grave_info	-0.17	remains_found	-0.05	relics	-0.1	battle_account	-0.11	request_recognition	-0.06	event	-0.42	seek_grave	0.32
has dong ha	comrade_tip	-0.07	registry	0.06	battle_account	-0.05	event	-0.09
has dong hai	event	-0.05	seek_grave	0.07
has dong ho	comrade_tip	-0.07	grave_info	0.05	registry	-0.06	request_recognition	0.08	event	-0.05	seek_grave	0.16
has dong hoi	comrade_tip	-0.05	registry	0.07	not_dead	0.07
has dong hung	grave_info	-0.12	registry	0.05	rumour	0.05	seek_grave	-0.05
has dong huong	comrade_tip	0.21	battle_account	0.05	event	-0.09	seek_grave	-0.15
has dong hy	event	0.07
has dong khac	comrade_tip	-0.1	relics	0.08	seek_grave	-0.06
has dong khe	comrade_tip	-0.09	grave_info	-0.05	rumour	0.09	seek_grave	0.2
has dong khoi	grave_info	-0.09	event	-0.07	seek_grave	0.12
has dong loc	comrade_tip	-0.14	battle_account	-0.05	request_recognition	0.09	event	-0.05
has dong ma	grave_info	0.08	battle_account	0.08	event	0.09	seek_grave	-0.09
has dong me	dna_question	0.09
has dong mo	request_recognition	0.06
has dong nai	grave_info	-0.05	enemy_report	0.05	foreign_tip	0.05	event	0.05
has dong nam	comrade_tip	-0.11	seek_grave	0.16
has dong o	grave_info	-0.07	event	-0.09	seek_grave	0.09
has dong ong	comrade_tip	0.13	grave_info	-0.06	registry	0.05	event	-0.09
has dong quan	comrade_tip	-0.09	grave_info	-0.12	relics	0.05	registry	0.07	request_recognition	0.05
has dong son	comrade_tip	-0.06	request_recognition	-0.06	seek_grave	0.2
has dong tam	grave_info	-0.05	event	0.05
has dong thanh	comrade_tip	-0.1	seek_grave	0.06
has dong thap	comrade_tip	0.1	grave_info	-0.07	seek_grave	-0.05
has dong thi	grave_info	0.12
has dong tien	comrade_tip	-0.07	grave_info	0.05	event	0.05
has dong toi	comrade_tip	0.06
has dong trieu	comrade_tip	0.1	registry	-0.06	foreign_tip	0.08	event	0.05
has dong trong	grave_info	0.05
has dong van	comrade_tip	-0.09	grave_info	0.05	seek_grave	0.14
has dong xa	event	0.08
has dong xoai	comrade_tip	-0.11	request_recognition	0.05	event	0.05	seek_grave	-0.08
has dong xuan	grave_info	-0.11	relics	0.05	battle_account	-0.07	request_recognition	0.1	event	-0.12
has dong y	comrade_tip	-0.07	enemy_report	0.06	dna_question	0.11	event	0.08
has dont	grave_info	-0.07	battle_account	0.05	enemy_report	0.06	foreign_tip	0.09	event	0.12
has dop	comrade_tip	-0.06	grave_info	-0.09	relics	0.08	registry	0.05	foreign_tip	-0.06	dna_question	0.05	rumour	0.07	seek_grave	-0.05
has dot	comrade_tip	0.06	grave_info	0.19	relics	-0.12	registry	0.07	battle_account	0.1	dna_question	-0.07	rumour	-0.06	not_dead	-0.07	event	0.06
has dot hai	grave_info	-0.08	event	-0.05	seek_grave	0.09
has dot thang	grave_info	-0.05	registry	0.07
has dot voi	comrade_tip	-0.08	grave_info	-0.05	seek_grave	0.2
has down	not_dead	0.05	seek_grave	-0.08
has dozer	foreign_tip	0.06	event	0.08
has dr	comrade_tip	-0.05	registry	0.08	enemy_report	0.05	request_recognition	0.09
has drang	grave_info	-0.05	seek_grave	-0.12
has driver	grave_info	0.13	foreign_tip	-0.18	seek_grave	0.11
has dry	grave_info	0.09	remains_found	0.05	relics	-0.06	foreign_tip	-0.05	event	0.05	seek_grave	0.06
has ds	registry	0.1	seek_grave	-0.05
has dt	grave_info	-0.2	relics	-0.08	registry	-0.06	dna_question	0.07	scam_report	-0.05	seek_grave	0.18
has du	comrade_tip	0.09	remains_found	0.12	relics	-0.3	enemy_report	0.1	foreign_tip	0.22	dna_question	-0.11	scam_report	-0.14	rumour	-0.08	not_dead	-0.06	event	0.18	seek_grave	-0.16
has du bataillon	remains_found	0.07	battle_account	0.05	request_recognition	0.05	event	0.15
has du kich	comrade_tip	-0.1	grave_info	0.14	remains_found	-0.08	relics	-0.09	registry	0.15	enemy_report	-0.06	rumour	-0.15	request_recognition	0.11	not_dead	-0.05	event	-0.22	seek_grave	0.06
has du la	comrade_tip	0.08	request_recognition	0.06	seek_grave	-0.12
has du regiment	comrade_tip	0.1	grave_info	-0.07	relics	-0.06	foreign_tip	0.06
has dua	comrade_tip	0.36	grave_info	-0.26	relics	-0.1	scam_report	0.19	request_recognition	0.08	event	-0.07
has dua anh	comrade_tip	0.12	grave_info	-0.06	event	-0.08	seek_grave	-0.06
has dua chau	grave_info	-0.05	rumour	0.06	request_recognition	0.05
has dua cho	comrade_tip	-0.07	grave_info	-0.08	event	0.05	seek_grave	0.24
has dua con	comrade_tip	0.13	grave_info	-0.05	battle_account	0.05
has dua cung	comrade_tip	-0.07	seek_grave	0.09
has dua di	seek_grave	-0.16
has dua em	grave_info	0.05	relics	0.05
has dua nha	grave_info	-0.06
has dua no	event	-0.05	seek_grave	-0.05
has dua nuoc	comrade_tip	0.06	grave_info	-0.2	remains_found	0.06	enemy_report	0.06
has dua ong	battle_account	0.05	event	0.07
has dua ra	comrade_tip	-0.05	grave_info	-0.1	battle_account	0.06	enemy_report	0.05	not_dead	0.06
has dua toi	registry	0.05	battle_account	-0.07	seek_grave	0.07
has dua tu	grave_info	0.16	registry	-0.06	event	0.13	seek_grave	-0.06
has dua vao	seek_grave	0.06
has dua ve	remains_found	0.12	relics	-0.08	dna_question	0.1	not_dead	-0.08	seek_grave	0.13
has dua vo	request_recognition	0.07	event	-0.06
has dua xuong	comrade_tip	0.08	event	-0.14
has duc	relics	0.1	registry	0.08	enemy_report	0.07	scam_report	-0.09	rumour	-0.18	request_recognition	-0.23	not_dead	-0.06	event	-0.07	seek_grave	0.05
has duc co	comrade_tip	0.06	remains_found	0.11	battle_account	-0.05	enemy_report	0.05	dna_question	0.08	request_recognition	-0.05	seek_grave	-0.2
has duc hoa	grave_info	0.06
has duc hue	grave_info	0.07
has duc lap	comrade_tip	-0.08	grave_info	-0.07	seek_grave	0.12
has duc lo	relics	0.17	event	-0.08	seek_grave	-0.08
has duc o	grave_info	-0.06
has duc pho	comrade_tip	0.13	grave_info	0.14	battle_account	-0.08	foreign_tip	0.05	event	-0.11	seek_grave	-0.12
has duc thinh	comrade_tip	0.05	not_dead	0.05	event	0.1
has duc tho	comrade_tip	-0.06	registry	-0.07	battle_account	-0.05	enemy_report	0.06	seek_grave	0.05
has dug	grave_info	0.08	battle_account	0.11	enemy_report	-0.1	event	0.19
has dui	remains_found	0.18	event	0.14	seek_grave	-0.06
has dum	grave_info	-0.06	registry	0.05	request_recognition	-0.05	event	-0.1	seek_grave	0.12
has dung	comrade_tip	0.11	grave_info	-0.1	remains_found	0.05	registry	-0.06	battle_account	0.13	foreign_tip	-0.17	scam_report	0.23	rumour	0.09	not_dead	0.12	seek_grave	-0.32
has dung cho	comrade_tip	0.05	grave_info	0.09	event	-0.1
has dung don	seek_grave	0.1
has dung hai	comrade_tip	-0.05	remains_found	0.06	seek_grave	0.1
has dung hom	comrade_tip	-0.06
has dung khong	grave_info	-0.16	battle_account	0.08	dna_question	-0.06	rumour	0.2	event	-0.08	seek_grave	-0.22
has dung la	comrade_tip	-0.12	grave_info	0.13	registry	-0.05	scam_report	0.1	not_dead	0.17	seek_grave	-0.15
has dung lai	grave_info	-0.06	event	-0.06
has dung luc	battle_account	0.13	event	0.08
has dung may	grave_info	-0.05	remains_found	0.06	event	0.05
has dung mot	comrade_tip	0.14	event	-0.06	seek_grave	0.06
has dung nam	grave_info	0.11	battle_account	0.06	event	0.1
has dung ngay	comrade_tip	0.06	foreign_tip	0.06	event	-0.05
has dung nguoi	comrade_tip	0.1	grave_info	0.05	not_dead	0.05	seek_grave	-0.08
has dung o	comrade_tip	0.05	seek_grave	-0.1
has dung phai	grave_info	0.13	event	-0.06
has dung ra	grave_info	0.07	registry	0.08	seek_grave	-0.07
has dung roi	not_dead	0.06	event	0.05
has dung ten	comrade_tip	-0.13	grave_info	0.07	battle_account	0.05	scam_report	0.1	event	-0.06	seek_grave	0.06
has dung thi	comrade_tip	0.11	grave_info	-0.09	remains_found	0.07	seek_grave	-0.05
has duoc	grave_info	-0.32	remains_found	-0.06	relics	0.11	registry	-0.24	battle_account	0.19	enemy_report	0.21	dna_question	0.19	scam_report	-0.09	rumour	-0.27	request_recognition	0.11	not_dead	-0.11	seek_grave	-0.12
has duoc ai	grave_info	0.05	event	-0.1	seek_grave	0.11
has duoc anh	comrade_tip	0.08	grave_info	-0.07	battle_account	0.05
has duoc ba	comrade_tip	-0.18	grave_info	0.24	request_recognition	-0.07	event	-0.06	seek_grave	0.18
has duoc bac	grave_info	0.05	battle_account	0.06	seek_grave	0.08
has duoc bao	comrade_tip	-0.13	not_dead	0.08	seek_grave	-0.05
has duoc biet	relics	0.06
has duoc bon	event	0.08	seek_grave	0.06
has duoc cai	remains_found	-0.05	relics	0.09	event	-0.08
has duoc cho	comrade_tip	-0.07	grave_info	0.12	event	-0.05
has duoc chon	grave_info	-0.13	registry	0.06	event	-0.06	seek_grave	0.13
has duoc chu	grave_info	0.06	event	0.07
has duoc co	comrade_tip	0.09	grave_info	-0.08	battle_account	-0.06	seek_grave	0.11
has duoc con	comrade_tip	0.05	grave_info	0.14	rumour	0.06	event	-0.1	seek_grave	-0.06
has duoc cong	grave_info	-0.15	request_recognition	0.28	event	-0.05	seek_grave	-0.13
has duoc dan	comrade_tip	-0.05	grave_info	-0.07	event	0.06	seek_grave	0.07
has duoc dong	grave_info	-0.07	seek_grave	0.1
has duoc dua	comrade_tip	0.1
has duoc dung	grave_info	0.07
has duoc ghi	not_dead	0.06	seek_grave	-0.06
has duoc gi	grave_info	-0.09	remains_found	0.05	event	0.05
has duoc gia	remains_found	0.06
has duoc giao	registry	0.06
has duoc hai	relics	-0.05	event	0.11
has duoc hoi	seek_grave	0.05
has duoc khong	comrade_tip	-0.07	grave_info	-0.18	dna_question	0.31	scam_report	-0.05	rumour	-0.06	not_dead	-0.05	event	-0.1	seek_grave	-0.33
has duoc la	grave_info	-0.09	event	0.08
has duoc may	grave_info	0.06	event	0.07
has duoc mo	scam_report	0.07	event	-0.11
has duoc mot	comrade_tip	-0.09	grave_info	-0.07	dna_question	0.05	seek_grave	0.08
has duoc nam	comrade_tip	-0.05	grave_info	-0.06	battle_account	0.1
has duoc nguoi	comrade_tip	-0.07	grave_info	0.21	enemy_report	0.05	event	-0.05
has duoc nua	battle_account	-0.1	event	-0.13	seek_grave	0.08
has duoc o	event	-0.08	seek_grave	-0.06
has duoc ong	comrade_tip	0.13	relics	0.07	seek_grave	0.09
has duoc phong	event	0.06
has duoc ra	comrade_tip	-0.08	battle_account	0.07
has duoc roi	grave_info	0.22	seek_grave	-0.16
has duoc sau	event	0.05	seek_grave	-0.13
has duoc so	relics	0.05	not_dead	0.05	event	0.05
has duoc thi	grave_info	-0.1	relics	0.05	battle_account	0.07	event	0.05
has duoc thu	foreign_tip	0.05	not_dead	0.06
has duoc tin	seek_grave	0.06
has duoc toi	grave_info	-0.07
has duoc tra	registry	0.07
has duoc trong	comrade_tip	-0.07	event	0.08
has duoc vao	comrade_tip	-0.08	battle_account	0.05
has duoc ve	grave_info	0.06	event	0.07	seek_grave	-0.06
has duoc xac	comrade_tip	-0.16	grave_info	-0.07	battle_account	0.06	dna_question	0.07	event	-0.07	seek_grave	0.18
has duoc xin	event	0.06
has duoi	comrade_tip	0.15	grave_info	0.25	relics	0.11	registry	-0.17	battle_account	0.07	scam_report	0.13	rumour	0.24	event	0.12	seek_grave	-0.3
has duoi cay	comrade_tip	0.17	event	-0.08	seek_grave	-0.13
has duoi chan	comrade_tip	-0.18	grave_info	0.05	remains_found	-0.05	relics	0.06	dna_question	0.05	event	-0.1	seek_grave	0.06
has duoi day	grave_info	-0.12	remains_found	0.07
has duoi goc	comrade_tip	0.07	relics	-0.05	battle_account	-0.11	scam_report	0.11	event	-0.2	seek_grave	-0.15
has duoi ham	enemy_report	0.08	seek_grave	0.07
has duoi la	comrade_tip	-0.05	grave_info	0.08
has duoi mot	seek_grave	-0.05
has duoi nen	event	0.09	seek_grave	-0.05
has duong	grave_info	-0.08	remains_found	0.1	relics	-0.21	registry	0.15	battle_account	-0.06	enemy_report	-0.1	scam_report	-0.1	rumour	-0.08	not_dead	-0.1	event	-0.14	seek_grave	0.12
has duong anh	grave_info	-0.06	rumour	0.07	seek_grave	0.08
has duong ba	relics	0.07	event	0.08
has duong cho	comrade_tip	-0.07	foreign_tip	0.05	request_recognition	0.13	event	-0.07
has duong co	comrade_tip	-0.08	grave_info	0.08	event	0.09	seek_grave	0.05
has duong con	comrade_tip	0.08
has duong day	comrade_tip	0.08	grave_info	-0.1	event	-0.05	seek_grave	0.05
has duong di	event	0.06
has duong dinh	event	-0.05	seek_grave	-0.14
has duong hai	battle_account	-0.05	event	-0.06
has duong khong	grave_info	-0.07	event	-0.06	seek_grave	0.12
has duong lich	comrade_tip	0.05
has duong minh	comrade_tip	0.07	grave_info	-0.2	relics	0.05	event	-0.08
has duong mon	comrade_tip	0.1	seek_grave	-0.06
has duong nam	rumour	0.06	event	0.09
has duong nguoi	comrade_tip	-0.08	remains_found	0.08	battle_account	0.09	request_recognition	0.05
has duong nguyen	grave_info	0.08
has duong nhua	grave_info	0.1	event	-0.07	seek_grave	-0.05
has duong o	comrade_tip	0.11	grave_info	0.05	battle_account	-0.05	rumour	0.06	event	-0.06	seek_grave	-0.2
has duong ong	grave_info	0.14
has duong quang	grave_info	-0.06	seek_grave	0.05
has duong sat	grave_info	-0.06	battle_account	0.07
has duong ten	comrade_tip	0.11	grave_info	-0.06	seek_grave	0.05
has duong thang	seek_grave	-0.07
has duong thi	comrade_tip	-0.06	grave_info	0.09	battle_account	0.06	event	0.05	seek_grave	-0.17
has duong toi	comrade_tip	-0.05	grave_info	0.14
has duong tu	grave_info	0.1
has duong van	battle_account	-0.07	scam_report	0.07	event	-0.08	seek_grave	-0.09
has duong vao	comrade_tip	0.09	grave_info	0.08	event	0.08
has duong ve	relics	0.07	seek_grave	0.09
has during	grave_info	0.11	foreign_tip	-0.11
has dut	comrade_tip	0.06	grave_info	-0.06	event	-0.08	seek_grave	-0.12
has duy	comrade_tip	-0.14	remains_found	-0.06	registry	0.18	battle_account	0.08	dna_question	0.12	scam_report	-0.06	request_recognition	-0.1
has duy nhat	comrade_tip	-0.08	battle_account	0.1	dna_question	0.08	event	-0.05	seek_grave	0.05
has duy tien	comrade_tip	0.05	event	-0.06
has duy xuyen	comrade_tip	0.08	grave_info	0.05	seek_grave	-0.06
has duyen	comrade_tip	-0.07	registry	0.08	not_dead	0.07	event	0.09	seek_grave	0.06
has duyet	comrade_tip	-0.11	grave_info	0.06	seek_grave	0.05
has dv	comrade_tip	-0.12	relics	-0.05	registry	-0.08	event	-0.11	seek_grave	0.2
has e	comrade_tip	0.14	grave_info	-0.25	remains_found	0.05	registry	0.06	battle_account	-0.17	enemy_report	-0.19	foreign_tip	-0.07	dna_question	-0.11	scam_report	-0.09	rumour	0.07	not_dead	-0.07	seek_grave	0.17
has e bo	comrade_tip	0.05	grave_info	-0.05	seek_grave	0.09
has e chao	grave_info	0.07
has e gui	comrade_tip	-0.06	rumour	0.05	event	0.06	seek_grave	0.06
has e hoi	grave_info	0.07	event	-0.06
has e ko	battle_account	0.06	seek_grave	-0.07
has e la	comrade_tip	-0.07	grave_info	-0.07	battle_account	0.05	request_recognition	-0.05	event	0.11	seek_grave	0.05
has e muon	comrade_tip	-0.05	grave_info	-0.05	seek_grave	0.16
has e o	comrade_tip	-0.08	registry	0.05	event	0.15	seek_grave	-0.05
has e ten	remains_found	0.07	request_recognition	0.05	seek_grave	0.05
has e xin	comrade_tip	-0.08	registry	0.09	event	-0.05	seek_grave	0.07
has e1	comrade_tip	-0.18	grave_info	-0.07	registry	-0.06	event	-0.09	seek_grave	0.32
has e10	comrade_tip	0.16	grave_info	-0.06	battle_account	0.05	seek_grave	-0.06
has e101	comrade_tip	0.07	battle_account	-0.05	event	0.1
has e102	comrade_tip	-0.09	seek_grave	0.22
has e12	grave_info	0.07	battle_account	0.05	rumour	0.07	event	0.08	seek_grave	-0.13
has e12 f3	grave_info	0.08
has e141	remains_found	-0.08	event	-0.13	seek_grave	0.07
has e141 f7	seek_grave	0.05
has e149	seek_grave	0.07
has e165	comrade_tip	0.06	event	-0.06
has e165 f7	comrade_tip	0.07
has e174	comrade_tip	-0.09	battle_account	-0.06	event	-0.06
has e174 f5	grave_info	0.05	request_recognition	0.06	seek_grave	-0.07
has e18	event	-0.05
has e2	comrade_tip	0.08	grave_info	0.07	relics	0.05	event	-0.09	seek_grave	-0.28
has e2 f3	grave_info	-0.05	relics	0.05	battle_account	0.07	seek_grave	-0.1
has e209	comrade_tip	0.3	grave_info	-0.19	relics	-0.07	battle_account	0.1	not_dead	0.05	seek_grave	-0.13
has e209 f7	grave_info	-0.06	not_dead	0.06	seek_grave	0.05
has e24	comrade_tip	-0.07	not_dead	0.06	event	0.1	seek_grave	-0.14
has e27	grave_info	0.08	event	-0.16	seek_grave	-0.14
has e270	comrade_tip	0.07	grave_info	-0.05
has e271	comrade_tip	0.11	event	-0.08
has e28	comrade_tip	-0.06	relics	-0.05	registry	0.07	battle_account	0.12	event	0.15	seek_grave	-0.11
has e29	comrade_tip	0.14	relics	0.08	event	-0.05	seek_grave	-0.08
has e3	comrade_tip	0.26	relics	-0.07	registry	-0.07	battle_account	-0.06	event	-0.07	seek_grave	-0.05
has e3 f324	comrade_tip	0.1	seek_grave	-0.06
has e3 f9	comrade_tip	0.14	event	-0.05
has e31	relics	0.06	registry	0.06	event	0.07
has e33	enemy_report	0.05	seek_grave	-0.06
has e36	registry	-0.05	battle_account	0.06	event	0.06
has e38	grave_info	-0.06	battle_account	0.07
has e4	relics	0.05	battle_account	0.12	event	0.08	seek_grave	-0.06
has e42	comrade_tip	0.05	registry	0.05	seek_grave	-0.08
has e48	comrade_tip	0.12	relics	-0.08	registry	0.06	enemy_report	0.08	event	0.12	seek_grave	-0.07
has e48 f320b	comrade_tip	-0.05	enemy_report	0.09	event	0.06
has e52	comrade_tip	-0.11	grave_info	0.05	not_dead	0.05	seek_grave	0.1
has e52 f320	comrade_tip	-0.05	seek_grave	0.06
has e6	comrade_tip	0.09	relics	0.05	seek_grave	-0.09
has e64	registry	-0.06	event	-0.07
has e64 f320	comrade_tip	-0.08	battle_account	0.08	event	0.11	seek_grave	0.05
has e66	comrade_tip	-0.18	relics	0.08	enemy_report	0.06	rumour	0.05	event	0.17	seek_grave	-0.07
has e812	comrade_tip	0.05	grave_info	0.07
has e866	grave_info	0.07	seek_grave	-0.09
has e876	grave_info	0.14	remains_found	-0.05	registry	-0.05	dna_question	0.05	seek_grave	-0.08
has e876 f356	grave_info	0.06	remains_found	-0.05	dna_question	0.05	seek_grave	-0.06
has e88	comrade_tip	-0.08	grave_info	0.05	relics	-0.05
has e9	enemy_report	0.05	event	-0.06	seek_grave	0.05
has e95	comrade_tip	0.26	registry	-0.06	event	-0.1	seek_grave	-0.14
has ea	grave_info	0.06	registry	-0.06	battle_account	-0.06	seek_grave	-0.05
has ea sup	grave_info	0.08	rumour	0.05	event	-0.05	seek_grave	-0.08
has east	grave_info	-0.14	relics	-0.1	battle_account	-0.05	foreign_tip	0.25	rumour	0.05	event	0.26	seek_grave	-0.07
has eban	grave_info	0.08	foreign_tip	-0.05
has edge	relics	0.09	enemy_report	-0.07	rumour	0.05	request_recognition	0.06	seek_grave	-0.09
has elle	comrade_tip	-0.05	grave_info	0.13	relics	-0.05	enemy_report	-0.05	foreign_tip	-0.05	scam_report	0.05	event	-0.17	seek_grave	0.1
has em	comrade_tip	-0.29	remains_found	-0.16	relics	-0.17	registry	-0.05	enemy_report	-0.05	foreign_tip	-0.16	dna_question	0.06	scam_report	-0.12	rumour	-0.05	request_recognition	0.11	not_dead	-0.15	seek_grave	0.36
has em anh	comrade_tip	0.13	grave_info	-0.1
has em ba	comrade_tip	0.21	grave_info	-0.12	event	-0.08	seek_grave	-0.07
has em ban	grave_info	-0.06
has em bao	grave_info	0.05	remains_found	0.08	dna_question	-0.06	rumour	-0.06	seek_grave	-0.07
has em bi	rumour	0.06	event	0.06
has em bo	comrade_tip	0.1	event	-0.06
has em can	event	-0.05
has em chao	comrade_tip	0.07	grave_info	-0.07	remains_found	0.05
has em chep	comrade_tip	0.09	grave_info	-0.06	event	0.15	seek_grave	-0.07
has em chet	request_recognition	0.05
has em chi	request_recognition	0.09	seek_grave	-0.08
has em cho	comrade_tip	-0.09	event	0.05
has em chon	comrade_tip	-0.05	grave_info	0.08
has em chong	comrade_tip	-0.09	battle_account	0.07
has em chu	comrade_tip	-0.09	grave_info	-0.06	seek_grave	0.08
has em chua	comrade_tip	-0.05	grave_info	0.07	rumour	0.08	seek_grave	-0.06
has em co	comrade_tip	0.05	grave_info	0.12	registry	-0.05	rumour	-0.06	event	-0.13
has em con	comrade_tip	0.22	battle_account	-0.06
has em cu	seek_grave	0.12
has em cua	comrade_tip	-0.07	grave_info	0.09	seek_grave	0.05
has em cung	grave_info	0.11	event	0.07
has em da	relics	0.05	dna_question	0.06	seek_grave	0.05
has em dang	grave_info	-0.1	remains_found	-0.08	relics	0.07	seek_grave	0.06
has em dao	grave_info	-0.06	remains_found	0.05	event	0.06
has em dau	comrade_tip	0.08
has em di	comrade_tip	0.15	grave_info	0.16	remains_found	0.17	relics	-0.05	registry	-0.06	dna_question	-0.05	seek_grave	-0.27
has em doc	seek_grave	0.06
has em doi	comrade_tip	0.05	event	-0.07	seek_grave	-0.06
has em em	grave_info	-0.1	event	-0.07	seek_grave	0.21
has em gai	comrade_tip	-0.06	grave_info	-0.16	registry	-0.09	battle_account	0.13	dna_question	0.13	rumour	-0.05	request_recognition	-0.09
has em ghi	comrade_tip	0.08	battle_account	0.07	event	-0.05	seek_grave	-0.11
has em gio	comrade_tip	0.06
has em go	comrade_tip	-0.05	seek_grave	0.09
has em goi	comrade_tip	0.13
has em gom	rumour	0.07	seek_grave	-0.08
has em gui	remains_found	0.08	registry	-0.05	enemy_report	0.06	event	0.23	seek_grave	0.15
has em ha	rumour	0.09	seek_grave	-0.07
has em ho	comrade_tip	-0.18	grave_info	0.07	seek_grave	0.28
has em hoi	scam_report	0.07	request_recognition	0.08	event	-0.05	seek_grave	-0.1
has em ke	comrade_tip	0.13	seek_grave	-0.06
has em ket	grave_info	0.09	seek_grave	-0.06
has em khong	comrade_tip	-0.05	grave_info	-0.13	remains_found	-0.05	enemy_report	0.13	rumour	0.08	request_recognition	-0.07	seek_grave	0.06
has em ko	seek_grave	-0.05
has em la	comrade_tip	-0.21	relics	0.05	enemy_report	0.1	dna_question	-0.06	scam_report	0.07	rumour	0.1	not_dead	-0.1	event	0.29	seek_grave	-0.1
has em lai	scam_report	0.05
has em lam	remains_found	0.06	event	-0.14	seek_grave	-0.1
has em lay	comrade_tip	-0.08	grave_info	0.13	event	0.08
has em le	grave_info	-0.09	seek_grave	0.05
has em len	grave_info	-0.06	seek_grave	0.06
has em liet	request_recognition	-0.05	event	0.05	seek_grave	-0.05
has em linh	relics	0.05
has em luc	grave_info	0.07
has em moi	grave_info	-0.06	registry	0.08	seek_grave	0.12
has em muon	grave_info	-0.24	dna_question	0.09	request_recognition	0.05	seek_grave	0.13
has em nam	comrade_tip	-0.05	seek_grave	0.1
has em nao	relics	0.07	event	-0.06	seek_grave	-0.16
has em nghe	comrade_tip	-0.06	grave_info	-0.08	rumour	0.08	seek_grave	0.05
has em nguoi	grave_info	-0.14	seek_grave	0.17
has em nha	event	0.08
has em nhan	comrade_tip	0.05	seek_grave	0.07
has em nho	relics	-0.05	request_recognition	0.07	event	-0.1
has em noi	grave_info	0.11	remains_found	-0.07	relics	0.05	foreign_tip	0.05	event	-0.09	seek_grave	-0.08
has em o	comrade_tip	0.1	grave_info	0.09	relics	0.09	battle_account	-0.05	rumour	-0.06	request_recognition	-0.05	event	-0.16	seek_grave	-0.24
has em ong	grave_info	-0.18	not_dead	0.08
has em phan	event	-0.07
has em ra	seek_grave	0.07
has em re	comrade_tip	-0.06	seek_grave	0.15
has em ruot	battle_account	0.06	dna_question	0.1	request_recognition	-0.05	seek_grave	-0.2
has em sinh	registry	0.08	dna_question	0.05	seek_grave	0.06
has em so	remains_found	0.06	event	-0.09	seek_grave	0.08
has em ten	comrade_tip	0.12	grave_info	-0.33	battle_account	-0.07	dna_question	0.05	rumour	0.09	event	0.05	seek_grave	-0.11
has em thay	relics	0.06	registry	0.06	rumour	0.09	seek_grave	-0.05
has em thi	rumour	0.09	event	0.09
has em tim	comrade_tip	0.12	battle_account	0.05	event	0.05	seek_grave	-0.08
has em toi	comrade_tip	-0.15	relics	-0.05	scam_report	0.07	seek_grave	0.27
has em trai	comrade_tip	-0.2	relics	-0.07	battle_account	-0.07	rumour	-0.05	not_dead	0.05	event	-0.19	seek_grave	0.1
has em trong	grave_info	0.06
has em truoc	comrade_tip	0.06	grave_info	0.05	event	-0.05	seek_grave	-0.06
has em ut	comrade_tip	-0.06	grave_info	-0.06	rumour	0.05	seek_grave	0.26
has em van	battle_account	0.09	seek_grave	-0.05
has em ve	comrade_tip	-0.14	grave_info	0.05	seek_grave	0.13
has em viet	grave_info	-0.1	event	-0.08	seek_grave	0.07
has em vo	comrade_tip	-0.05	request_recognition	0.08
has em voi	comrade_tip	-0.11
has em xin	comrade_tip	0.09	relics	0.05	dna_question	0.06	request_recognition	-0.09	event	-0.06	seek_grave	0.09
has email	relics	0.05	enemy_report	0.1	foreign_tip	0.09	event	0.05	seek_grave	-0.17
has en	comrade_tip	-0.26	grave_info	0.1	registry	-0.08	battle_account	-0.06	foreign_tip	-0.05	dna_question	-0.07	rumour	-0.1	not_dead	0.08	seek_grave	0.22
has encore	grave_info	0.08	battle_account	0.05	foreign_tip	0.05	seek_grave	-0.06
has end	grave_info	-0.1	relics	-0.12	enemy_report	0.12	rumour	0.1	event	0.15
has enemy	comrade_tip	-0.08	grave_info	-0.15	relics	-0.06	battle_account	-0.08	enemy_report	0.12	foreign_tip	0.3	event	0.31	seek_grave	-0.11
has engineer	event	0.08	seek_grave	0.08
has engineers	relics	-0.06	event	0.12
has english	comrade_tip	-0.05	grave_info	0.17	battle_account	-0.05	foreign_tip	-0.15	seek_grave	0.15
has enterre	relics	0.06	enemy_report	-0.09	foreign_tip	0.16	event	-0.09	seek_grave	-0.08
has enterres	grave_info	-0.07	foreign_tip	0.07	rumour	0.06	event	0.18
has entre	comrade_tip	0.05	relics	-0.07	enemy_report	-0.05	event	0.11
has entry	relics	0.11	seek_grave	-0.07
has envelope	relics	0.15	event	-0.09	seek_grave	-0.07
has ep	rumour	0.06	seek_grave	-0.11
has est	comrade_tip	-0.05	remains_found	0.06	relics	-0.2	registry	-0.1	enemy_report	0.08	foreign_tip	-0.1	dna_question	0.05	scam_report	0.15	rumour	-0.05	not_dead	0.11	event	0.18
has est mort	comrade_tip	0.05	relics	-0.05	foreign_tip	0.09	seek_grave	-0.05
has et	comrade_tip	-0.06	grave_info	0.05	relics	0.08	battle_account	0.09	enemy_report	-0.06	foreign_tip	-0.1	rumour	-0.06	not_dead	0.09	event	-0.11
has etait	comrade_tip	0.06	remains_found	0.1	registry	-0.06	foreign_tip	-0.05	scam_report	-0.05	event	-0.08	seek_grave	0.15
has ete	comrade_tip	-0.08	grave_info	0.05	foreign_tip	-0.12	rumour	0.05	request_recognition	0.09	not_dead	0.09	event	0.1
has eux	foreign_tip	0.13	event	0.12	seek_grave	-0.07
has every	relics	-0.07	foreign_tip	0.09	event	-0.12
has ex	relics	-0.05	event	-0.12
has example	comrade_tip	-0.31	grave_info	-0.4	remains_found	-0.12	relics	0.1	registry	-0.07	battle_account	-0.12	foreign_tip	0.45	dna_question	-0.05	rumour	-0.07	not_dead	-0.07	event	0.23	seek_grave	0.07
has example com	grave_info	-0.15	battle_account	-0.05	foreign_tip	0.09
has example fr	enemy_report	-0.06	foreign_tip	0.15	event	0.07
has example net	grave_info	-0.08	battle_account	0.05	foreign_tip	0.12
has example org	comrade_tip	-0.18	grave_info	-0.12	battle_account	-0.08	foreign_tip	0.1	scam_report	0.05	event	0.09	seek_grave	0.18
has example vn	event	0.08	seek_grave	0.05
has f	comrade_tip	0.14	registry	-0.07	request_recognition	0.06	event	-0.06	seek_grave	-0.06
has f10	grave_info	-0.08	registry	0.07	battle_account	0.08	event	0.16
has f2	grave_info	-0.08
has f3	battle_account	0.12	event	0.11	seek_grave	-0.1
has f3 sao	comrade_tip	0.1	grave_info	-0.05	event	-0.05
has f304	registry	0.05	event	-0.05	seek_grave	-0.09
has f307	comrade_tip	0.09	relics	0.05	event	-0.06	seek_grave	-0.06
has f308	comrade_tip	0.07	grave_info	-0.07	dna_question	0.05	seek_grave	-0.05
has f309	request_recognition	0.05	event	0.06	seek_grave	-0.07
has f312	grave_info	-0.05	event	-0.06
has f316	comrade_tip	-0.11	grave_info	-0.11	seek_grave	0.19
has f320	comrade_tip	-0.11	grave_info	-0.07	registry	0.05	event	0.07	seek_grave	0.15
has f320b	comrade_tip	-0.07	enemy_report	0.09
has f324	comrade_tip	0.08	registry	-0.09
has f325	comrade_tip	0.12	grave_info	-0.11
has f330	comrade_tip	0.09	grave_info	-0.08	event	-0.06
has f339	comrade_tip	0.11
has f341	grave_info	0.08	seek_grave	-0.05
has f356	comrade_tip	0.09	remains_found	-0.06	seek_grave	-0.07
has f5	grave_info	0.15	remains_found	-0.05	registry	-0.07	foreign_tip	-0.05	event	-0.06
has f7	comrade_tip	0.18	grave_info	-0.14	battle_account	-0.06	not_dead	0.05	event	-0.18
has f9	comrade_tip	0.17	grave_info	-0.14	battle_account	-0.05	event	-0.13	seek_grave	0.11
has face	event	-0.05	seek_grave	0.07
has facebook	relics	-0.07	scam_report	0.17	rumour	0.05	not_dead	0.05	event	-0.09
has fait	comrade_tip	-0.05	grave_info	0.08	enemy_report	-0.05	foreign_tip	0.13	event	0.07	seek_grave	-0.11
has famille	relics	0.1	foreign_tip	-0.05	event	-0.16	seek_grave	0.13
has family	comrade_tip	0.1	grave_info	0.1	registry	-0.06	battle_account	-0.08	foreign_tip	-0.07	event	-0.21	seek_grave	0.11
has father	comrade_tip	0.12	grave_info	0.11	relics	-0.16	battle_account	-0.09	dna_question	0.11	not_dead	-0.05	event	-0.08
has father was	grave_info	-0.05	event	-0.07
has fb	comrade_tip	-0.07	relics	0.06	scam_report	0.1	rumour	0.07	event	-0.06	seek_grave	-0.11
has feb	comrade_tip	-0.08	grave_info	-0.27	relics	0.05	battle_account	-0.05	enemy_report	0.17
has february	comrade_tip	0.07	relics	-0.06	registry	0.07	enemy_report	-0.05	request_recognition	0.05	event	0.06	seek_grave	-0.06
has fell	comrade_tip	-0.07	grave_info	0.05	battle_account	0.05	foreign_tip	-0.08	dna_question	0.07	seek_grave	0.15
has fell on	event	-0.05
has female	enemy_report	0.05	foreign_tip	0.1
has fevrier	foreign_tip	0.08
has field	grave_info	0.08	request_recognition	0.07
has fight	grave_info	-0.07	enemy_report	0.05
has fils	grave_info	-0.06	remains_found	0.07	relics	-0.05	battle_account	0.05	enemy_report	-0.06	foreign_tip	0.09	dna_question	0.1	event	0.07	seek_grave	-0.1
has find	grave_info	-0.05	seek_grave	0.07
has first	grave_info	0.05	relics	0.08	battle_account	0.07	enemy_report	-0.1	foreign_tip	-0.1	event	-0.21	seek_grave	0.17
has five	grave_info	0.09	relics	-0.07	event	0.12
has flew	grave_info	-0.08	battle_account	0.1	enemy_report	-0.05	rumour	0.06	event	-0.05
has foot	relics	-0.06	foreign_tip	-0.05	rumour	0.06
has foot of	relics	-0.05	foreign_tip	-0.08	rumour	0.06
has for	comrade_tip	-0.15	grave_info	-0.13	remains_found	0.07	relics	0.08	registry	-0.07	battle_account	0.18	enemy_report	-0.11	request_recognition	-0.07	not_dead	-0.07	event	-0.1	seek_grave	0.16
has for a	grave_info	-0.06	remains_found	0.05	relics	0.08	seek_grave	-0.06
has for him	grave_info	-0.06	relics	-0.08	foreign_tip	0.16
has for my	relics	-0.08	event	0.09
has for the	comrade_tip	-0.06	grave_info	0.05	relics	0.09	battle_account	-0.05	foreign_tip	-0.07	event	-0.11	seek_grave	0.05
has force	grave_info	-0.1	battle_account	0.06	enemy_report	0.05	foreign_tip	-0.06	request_recognition	0.1	event	-0.05
has forces	enemy_report	0.06	event	0.05
has fosse	grave_info	-0.06	enemy_report	0.09	event	0.13
has fought	grave_info	-0.08	remains_found	0.05	foreign_tip	0.06
has found	comrade_tip	-0.1	remains_found	0.11	relics	0.13	battle_account	0.07	enemy_report	0.07	foreign_tip	-0.05	event	0.18	seek_grave	-0.09
has found a	foreign_tip	-0.05	not_dead	0.05	seek_grave	-0.05
has four	grave_info	-0.09	battle_account	0.06	enemy_report	-0.06	foreign_tip	0.18	event	0.14	seek_grave	-0.07
has fr	relics	-0.07	enemy_report	0.06	foreign_tip	0.13	event	0.23	seek_grave	-0.05
has francais	grave_info	0.09	remains_found	0.07	foreign_tip	-0.06	event	-0.06
has french	registry	0.06	battle_account	-0.05	enemy_report	0.06	foreign_tip	-0.1	event	0.2
has frere	comrade_tip	-0.06	foreign_tip	-0.07	seek_grave	0.23
has friend	not_dead	0.07	event	-0.11	seek_grave	0.11
has friends	comrade_tip	0.16	event	-0.08	seek_grave	-0.09
has from	comrade_tip	0.09	grave_info	-0.25	remains_found	-0.11	relics	0.23	registry	-0.12	foreign_tip	-0.11	rumour	0.1	request_recognition	-0.12	event	0.13	seek_grave	0.24
has from a	comrade_tip	-0.06	grave_info	-0.18	relics	0.3	battle_account	-0.05	enemy_report	0.15	foreign_tip	-0.16	rumour	0.09	event	0.09	seek_grave	-0.1
has from the	grave_info	0.06	relics	-0.19	battle_account	0.08	enemy_report	-0.08	foreign_tip	0.18	event	0.17	seek_grave	-0.09
has front	comrade_tip	0.07	grave_info	-0.05	foreign_tip	-0.21	seek_grave	0.22
has fsb	foreign_tip	0.06	not_dead	0.06
has full	foreign_tip	0.05	event	-0.08	seek_grave	0.08
has fut	relics	0.07	battle_account	0.05	foreign_tip	0.06
has g	remains_found	0.05	foreign_tip	0.1	event	0.08	seek_grave	-0.06
has ga	grave_info	0.09	registry	-0.05	battle_account	-0.06
has gac	comrade_tip	0.23	grave_info	-0.17	relics	0.05	dna_question	-0.05	request_recognition	0.15	seek_grave	-0.15
has gac ma	comrade_tip	0.18	grave_info	-0.08	battle_account	0.05	event	0.08
has gach	comrade_tip	0.14	grave_info	0.11	battle_account	-0.09	not_dead	0.05	event	0.05	seek_grave	-0.27
has gai	comrade_tip	-0.19	grave_info	-0.14	relics	-0.07	registry	-0.17	battle_account	0.12	foreign_tip	0.06	dna_question	0.17	scam_report	-0.12	rumour	-0.17	request_recognition	-0.07	not_dead	0.06	event	-0.17	seek_grave	0.09
has gai anh	comrade_tip	0.12	grave_info	-0.05	event	-0.05
has gai cua	seek_grave	-0.07
has gai duy	seek_grave	0.07
has gai la	enemy_report	0.05
has gai liet	grave_info	-0.06	request_recognition	-0.08
has gai ong	grave_info	-0.07	remains_found	0.05	event	0.1	seek_grave	-0.07
has gai ten	comrade_tip	-0.06	event	-0.05	seek_grave	0.07
has gai toi	comrade_tip	-0.16	grave_info	0.07	event	0.06	seek_grave	0.25
has gai ut	comrade_tip	-0.05	seek_grave	0.05
has gam	grave_info	-0.06
has gan	comrade_tip	0.14	grave_info	-0.13	remains_found	-0.07	registry	-0.19	battle_account	-0.17	foreign_tip	0.07	dna_question	-0.12	scam_report	-0.07	request_recognition	-0.11	event	-0.13	seek_grave	0.1
has gan cau	grave_info	0.14	battle_account	-0.05	seek_grave	0.06
has gan lang	comrade_tip	0.05	event	-0.08
has gan mat	seek_grave	0.06
has gan nga	comrade_tip	0.08	grave_info	0.05	not_dead	0.05	seek_grave	-0.16
has gan nha	event	-0.05	seek_grave	0.06
has gan sang	comrade_tip	0.06	grave_info	-0.09
has gan suoi	grave_info	-0.17	relics	0.09	seek_grave	0.06
has gang	comrade_tip	-0.06	grave_info	0.09	battle_account	0.05
has ganh	comrade_tip	0.1	grave_info	0.05	event	-0.05	seek_grave	-0.17
has gao	comrade_tip	0.37	grave_info	0.15	relics	-0.12	registry	-0.06	foreign_tip	-0.05	dna_question	-0.05	request_recognition	0.07	event	-0.07	seek_grave	-0.35
has gao cho	grave_info	0.1	request_recognition	0.06	seek_grave	-0.06
has gap	grave_info	0.17	remains_found	0.41	relics	0.06	enemy_report	-0.1	foreign_tip	-0.08	dna_question	-0.1	scam_report	-0.16	request_recognition	-0.11	not_dead	0.08	event	0.13	seek_grave	-0.25
has gap anh	grave_info	0.08	seek_grave	-0.08
has gap bac	event	0.06	seek_grave	0.08
has gap hai	grave_info	0.09
has gap lai	comrade_tip	0.09	event	-0.13
has gap mot	grave_info	0.05	seek_grave	-0.06
has gap ong	comrade_tip	-0.06	grave_info	0.14	battle_account	0.08	event	0.07
has gap toi	battle_account	0.07
has gap xuong	comrade_tip	-0.08	grave_info	-0.07	remains_found	0.13	relics	-0.05	event	0.12
has garde	foreign_tip	0.11	event	-0.06
has garden	grave_info	0.12	relics	-0.05	foreign_tip	-0.06	rumour	0.06	request_recognition	0.05
has gat	comrade_tip	-0.07	relics	0.07	event	-0.15	seek_grave	0.08
has gate	foreign_tip	0.06	seek_grave	-0.08
has gave	comrade_tip	-0.05	grave_info	-0.05	relics	-0.05	foreign_tip	0.18	scam_report	0.1	event	0.16	seek_grave	-0.13
has gay	comrade_tip	0.05	remains_found	0.08	relics	0.06	registry	-0.07	request_recognition	-0.05	seek_grave	-0.09
has gay chan	grave_info	-0.05	battle_account	0.08	event	0.06
has gbt	seek_grave	0.07
has gd	grave_info	-0.13	relics	0.09
has gen	dna_question	0.09	seek_grave	-0.07
has ghe	comrade_tip	-0.13	grave_info	0.12	registry	0.09	foreign_tip	0.05	scam_report	0.05	rumour	0.06	event	0.18	seek_grave	-0.06
has ghe nha	comrade_tip	-0.12	grave_info	0.07	seek_grave	0.12
has ghep	grave_info	0.09	scam_report	0.1	seek_grave	-0.15
has ghi	comrade_tip	-0.25	grave_info	0.3	remains_found	0.14	relics	0.05	enemy_report	0.2	dna_question	0.06	scam_report	-0.05	rumour	-0.24	request_recognition	0.11	not_dead	0.27	event	0.24	seek_grave	-0.35
has ghi am	comrade_tip	-0.1	grave_info	0.05	battle_account	0.15	scam_report	0.07	event	0.05
has ghi anh	grave_info	0.06
has ghi bang	remains_found	0.1	battle_account	0.06
has ghi cho	comrade_tip	0.1	grave_info	0.07	seek_grave	-0.06
has ghi chu	grave_info	0.08	rumour	0.06	event	0.09	seek_grave	-0.13
has ghi chua	comrade_tip	0.09	grave_info	-0.08	seek_grave	-0.05
has ghi cong	comrade_tip	-0.06	grave_info	-0.19	dna_question	0.05	request_recognition	0.17	not_dead	0.14	event	-0.09	seek_grave	-0.1
has ghi don	seek_grave	0.05
has ghi hai	comrade_tip	-0.05	remains_found	0.08	event	0.05
has ghi ho	seek_grave	0.06
has ghi hy	comrade_tip	0.11	grave_info	-0.05	not_dead	0.08	seek_grave	-0.1
has ghi la	comrade_tip	0.14	event	-0.09	seek_grave	-0.11
has ghi lai	comrade_tip	0.1	registry	0.13	battle_account	0.07	rumour	0.09	seek_grave	-0.14
has ghi le	grave_info	0.13	event	0.05	seek_grave	-0.07
has ghi liet	grave_info	0.07
has ghi ls	grave_info	0.11	seek_grave	-0.16
has ghi mat	grave_info	0.07	event	-0.05
has ghi mo	grave_info	-0.12	registry	0.06
has ghi ngay	event	-0.05
has ghi nham	comrade_tip	-0.1	not_dead	0.1	seek_grave	0.06
has ghi noi	seek_grave	0.06
has ghi ong	grave_info	-0.1
has ghi que	comrade_tip	-0.06	grave_info	0.22	relics	0.05	seek_grave	-0.14
has ghi sai	seek_grave	0.06
has ghi so	comrade_tip	-0.12	registry	0.11	seek_grave	0.08
has ghi ten	comrade_tip	0.2	grave_info	-0.39	relics	-0.06	foreign_tip	0.05	dna_question	0.08	request_recognition	0.19	not_dead	0.05	seek_grave	0.07
has ghi the	seek_grave	0.06
has ghi theo	grave_info	-0.08	event	0.11
has ghi trong	enemy_report	0.06	event	0.05
has ghi vao	grave_info	0.09	seek_grave	-0.06
has ghi vo	comrade_tip	0.13	grave_info	-0.12	registry	0.07
has gi	comrade_tip	-0.22	remains_found	-0.08	battle_account	-0.14	enemy_report	-0.09	dna_question	-0.09	scam_report	0.05	rumour	0.16	request_recognition	-0.06	event	-0.11	seek_grave	0.18
has gi chi	request_recognition	0.08	seek_grave	-0.05
has gi day	grave_info	-0.06	foreign_tip	0.08	seek_grave	0.09
has gi do	comrade_tip	-0.15	rumour	0.1	request_recognition	-0.06	event	0.18
has gi het	grave_info	-0.05
has gi khong	comrade_tip	-0.05	grave_info	0.05	rumour	0.05
has gi ngoai	registry	0.06
has gi nguoi	grave_info	0.11
has gi toi	event	0.05
has gia	comrade_tip	-0.2	grave_info	0.29	remains_found	-0.08	registry	-0.07	battle_account	-0.17	enemy_report	-0.05	foreign_tip	-0.1	scam_report	0.06	rumour	-0.1	event	-0.17
has gia bao	enemy_report	0.06
has gia dinh	comrade_tip	0.2	remains_found	-0.09	relics	0.07	registry	-0.11	enemy_report	-0.08	rumour	-0.15	request_recognition	-0.15	event	-0.16	seek_grave	0.1
has gia lai	grave_info	-0.07	relics	-0.05	registry	-0.05	enemy_report	0.07	foreign_tip	-0.07	event	0.14	seek_grave	0.21
has gia lam	grave_info	-0.1	battle_account	0.08	request_recognition	0.1
has gia lang	comrade_tip	-0.1	grave_info	0.27	relics	0.05	rumour	0.05	event	-0.05	seek_grave	-0.15
has gia loc	grave_info	-0.06	relics	0.09	battle_account	-0.05
has gia map	comrade_tip	0.05	request_recognition	0.08
has gia noi	comrade_tip	-0.06	grave_info	-0.12	remains_found	0.1	rumour	0.06	event	0.06
has gia pha	comrade_tip	-0.05	seek_grave	0.12
has gia rai	comrade_tip	-0.14	grave_info	0.14	enemy_report	0.05	seek_grave	-0.11
has gia roi	comrade_tip	0.09	event	-0.11
has gia toi	grave_info	0.05	battle_account	0.05
has gia tu	comrade_tip	0.07	grave_info	-0.08	relics	0.05	event	-0.08
has gia vien	comrade_tip	0.14	registry	-0.06	battle_account	-0.07	not_dead	0.09	event	-0.11	seek_grave	-0.06
has giac	grave_info	0.1	event	-0.06	seek_grave	0.05
has giai	grave_info	-0.08	registry	-0.07	foreign_tip	0.06	dna_question	0.1	rumour	0.15	request_recognition	0.11	event	0.11	seek_grave	-0.11
has giai phong	grave_info	0.08	dna_question	-0.05	rumour	0.12	event	0.1
has giai toa	comrade_tip	-0.08	rumour	0.05	event	0.08	seek_grave	0.12
has giam	grave_info	-0.12	remains_found	0.16	relics	-0.05	battle_account	-0.05	dna_question	0.32	event	-0.08	seek_grave	-0.1
has giam dinh	grave_info	-0.11	dna_question	0.33
has giam doc	comrade_tip	0.09
has gian	comrade_tip	0.05	registry	-0.06	battle_account	-0.05	event	-0.08	seek_grave	0.19
has giang	comrade_tip	-0.05	remains_found	-0.1	relics	-0.08	battle_account	-0.12	dna_question	-0.08	scam_report	-0.05	rumour	-0.13	request_recognition	-0.18	not_dead	-0.1	event	-0.09	seek_grave	0.26
has giang a	comrade_tip	-0.06	grave_info	0.11	remains_found	-0.05	battle_account	-0.06	request_recognition	-0.05	event	-0.17	seek_grave	0.1
has giang ba	comrade_tip	0.08	grave_info	0.05	seek_grave	-0.15
has giang hai	comrade_tip	-0.05	seek_grave	0.09
has giang thi	grave_info	0.08	event	-0.07
has gianh	grave_info	-0.07	enemy_report	0.05	seek_grave	0.11
has giao	comrade_tip	-0.14	grave_info	0.28	remains_found	-0.07	relics	0.07	registry	-0.06	battle_account	0.11	enemy_report	0.08	dna_question	-0.1	scam_report	-0.09	event	0.05
has giao cho	grave_info	-0.12	registry	0.1	event	0.24	seek_grave	-0.08
has giao lien	comrade_tip	-0.08	request_recognition	0.19	event	-0.14	seek_grave	-0.12
has giao thong	event	0.06	seek_grave	-0.08
has giao thua	grave_info	-0.08	enemy_report	0.06	rumour	0.06	event	-0.09	seek_grave	0.17
has giao vien	registry	-0.07	battle_account	0.05	request_recognition	-0.06	event	0.1	seek_grave	0.15
has giap	grave_info	-0.18	remains_found	-0.05	enemy_report	0.07	foreign_tip	0.06	rumour	-0.07	event	0.08	seek_grave	-0.05
has giap ngo	grave_info	0.05	event	0.07	seek_grave	-0.06
has giap tet	comrade_tip	0.1	grave_info	-0.07	event	-0.05	seek_grave	-0.09
has giap thi	seek_grave	-0.05
has giap thin	grave_info	-0.05	event	-0.07	seek_grave	0.07
has giap van	comrade_tip	-0.06	grave_info	-0.12	registry	0.05
has giat	event	-0.08	seek_grave	0.07
has giau	comrade_tip	-0.15	grave_info	0.27	registry	-0.05	request_recognition	0.05	event	0.19
has giay	comrade_tip	-0.45	grave_info	-0.27	remains_found	0.26	registry	-0.1	battle_account	-0.28	enemy_report	0.16	foreign_tip	0.05	dna_question	0.11	scam_report	-0.06	rumour	-0.08	request_recognition	0.37	not_dead	0.06	event	0.06	seek_grave	0.2
has giay bao	relics	-0.16	battle_account	-0.07	enemy_report	-0.05	rumour	-0.05	request_recognition	-0.1	event	-0.08	seek_grave	0.08
has giay chung	comrade_tip	-0.07	relics	0.2
has giay co	seek_grave	-0.05
has giay cua	grave_info	0.07	dna_question	0.09	seek_grave	-0.09
has giay de	comrade_tip	-0.06
has giay ghi	registry	-0.08	enemy_report	-0.05	not_dead	-0.05	seek_grave	0.35
has giay la	grave_info	-0.08	seek_grave	0.12
has giay thi	comrade_tip	-0.05	seek_grave	0.14
has giay to	grave_info	-0.14	relics	-0.05	registry	-0.06	battle_account	-0.05	enemy_report	0.1	dna_question	-0.05	rumour	0.08	request_recognition	0.07
has giay trong	remains_found	0.06
has giay ve	grave_info	-0.05	dna_question	0.1
has giay viet	event	0.06
has giay xac	comrade_tip	-0.15	registry	0.07	battle_account	0.05	request_recognition	0.16	event	0.05
has gieng	grave_info	0.05	remains_found	0.08	battle_account	0.06	dna_question	-0.07	request_recognition	-0.1	not_dead	-0.06	event	0.11
has gieng nam	comrade_tip	-0.06	grave_info	0.1	event	-0.14	seek_grave	0.05
has giet	comrade_tip	0.06	grave_info	0.05	request_recognition	0.12	event	0.06	seek_grave	-0.06
has gio	comrade_tip	-0.06	remains_found	-0.17	relics	-0.12	registry	0.07	battle_account	-0.12	enemy_report	-0.16	scam_report	-0.15	seek_grave	0.19
has gio ba	comrade_tip	-0.05	grave_info	0.24
has gio bac	comrade_tip	-0.07	grave_info	0.06	not_dead	0.05	seek_grave	-0.07
has gio ban	grave_info	-0.08	event	0.05	seek_grave	-0.05
has gio chi	comrade_tip	-0.05	grave_info	0.07	event	-0.11	seek_grave	0.08
has gio chieu	comrade_tip	-0.14	battle_account	0.14	seek_grave	0.1
has gio cho	comrade_tip	-0.07	grave_info	0.14	foreign_tip	0.06	event	0.07
has gio chua	comrade_tip	0.06	registry	-0.05	seek_grave	-0.05
has gio chung	comrade_tip	-0.05	registry	0.05	seek_grave	0.09
has gio co	comrade_tip	-0.06	grave_info	-0.07	remains_found	-0.06	dna_question	0.1	seek_grave	0.07
has gio con	comrade_tip	0.13	grave_info	0.07	seek_grave	-0.15
has gio di	relics	0.06
has gio em	relics	0.07
has gio khong	seek_grave	0.06
has gio la	comrade_tip	0.07	grave_info	0.05	relics	-0.05	battle_account	-0.05	request_recognition	-0.06
has gio lam	event	0.05
has gio linh	registry	0.09	foreign_tip	0.07	dna_question	0.05	event	0.05
has gio me	grave_info	0.08
has gio mo	grave_info	-0.06	request_recognition	0.08	seek_grave	-0.07
has gio nguoi	registry	0.05	event	0.09
has gio nha	comrade_tip	0.05	event	-0.06
has gio o	grave_info	0.11	battle_account	-0.09	request_recognition	-0.09	event	-0.11	seek_grave	0.11
has gio ong	comrade_tip	-0.11	request_recognition	0.05
has gio sang	comrade_tip	0.1	request_recognition	0.08	event	-0.06	seek_grave	-0.09
has gio toi	comrade_tip	0.06	grave_info	0.09	request_recognition	0.08	seek_grave	-0.17
has gio van	comrade_tip	0.11	battle_account	0.07	seek_grave	-0.19
has gioi	comrade_tip	0.22	grave_info	-0.1	remains_found	-0.06	registry	0.09	battle_account	-0.12	event	-0.31	seek_grave	0.16
has gioi tay	request_recognition	0.05
has giong	comrade_tip	0.08	grave_info	0.16	remains_found	-0.06	dna_question	0.05	rumour	-0.13	not_dead	-0.05	event	-0.19	seek_grave	-0.08
has giong rieng	event	-0.06	seek_grave	0.19
has giong trom	grave_info	-0.19	seek_grave	0.18
has girl	grave_info	-0.07	relics	0.09
has giu	comrade_tip	-0.1	grave_info	-0.09	remains_found	-0.09	relics	0.92	registry	0.09	battle_account	0.12	rumour	-0.19	not_dead	-0.06	seek_grave	-0.17
has giu cai	grave_info	-0.05	relics	0.19	event	-0.09	seek_grave	-0.14
has giu cau	battle_account	0.08	event	0.08
has giu chot	event	0.08
has giu cuon	comrade_tip	0.1	relics	0.07	event	-0.05	seek_grave	-0.1
has giu duoc	grave_info	-0.05
has giu lai	grave_info	-0.06	relics	0.06	event	-0.08
has giu mo	grave_info	0.07	seek_grave	-0.07
has giu mot	comrade_tip	-0.05
has giu so	comrade_tip	-0.06	registry	0.12	seek_grave	0.05
has giua	comrade_tip	0.33	grave_info	0.14	remains_found	-0.07	battle_account	0.07	rumour	-0.1	request_recognition	-0.1	not_dead	-0.05	event	-0.05	seek_grave	-0.24
has giua hai	comrade_tip	0.11	event	-0.07
has giua thang	seek_grave	0.07
has gium	comrade_tip	0.06	grave_info	0.19	registry	0.07	battle_account	-0.07	scam_report	0.05	request_recognition	-0.09	event	-0.14	seek_grave	-0.05
has giuoc	battle_account	0.05	enemy_report	0.07
has giuong	comrade_tip	0.08	grave_info	-0.09
has giup	comrade_tip	-0.16	grave_info	-0.2	remains_found	-0.12	relics	-0.12	registry	-0.18	battle_account	-0.23	dna_question	-0.11	rumour	-0.05	request_recognition	0.07	event	-0.32	seek_grave	0.38
has giup bo	event	-0.05	seek_grave	0.06
has giup chau	seek_grave	0.06
has giup e	comrade_tip	-0.05	seek_grave	0.07
has giup em	grave_info	0.06	rumour	0.07	seek_grave	-0.1
has giup mo	comrade_tip	-0.05	grave_info	-0.13	scam_report	-0.05	seek_grave	0.23
has giup ong	comrade_tip	0.08	seek_grave	-0.1
has giup toi	comrade_tip	-0.06	grave_info	0.08
has give	relics	0.15	foreign_tip	-0.09	event	-0.05
has go	relics	0.08	registry	0.05	battle_account	0.1	enemy_report	-0.05	foreign_tip	-0.24	dna_question	-0.08	scam_report	-0.08	rumour	0.05	request_recognition	-0.16	event	0.1	seek_grave	-0.06
has go co	rumour	0.06	event	0.09
has go con	grave_info	-0.06	battle_account	0.06
has go cong	comrade_tip	0.08	request_recognition	-0.05	event	-0.06
has go dau	grave_info	-0.08	event	-0.07	seek_grave	0.2
has go ho	comrade_tip	0.14	grave_info	-0.08	battle_account	0.05	seek_grave	-0.06
has go ma	comrade_tip	0.07
has go may	comrade_tip	0.07	grave_info	-0.06	registry	0.09	battle_account	-0.05
has go moi	grave_info	0.08
has go noi	grave_info	-0.07	seek_grave	0.14
has go quao	event	-0.05
has goc	comrade_tip	0.07	grave_info	0.34	remains_found	-0.17	relics	-0.12	registry	-0.06	battle_account	-0.22	dna_question	-0.06	scam_report	0.21	not_dead	-0.08	event	-0.14	seek_grave	-0.19
has goc bang	grave_info	-0.06	relics	0.06	enemy_report	0.05	scam_report	0.06	seek_grave	-0.05
has goc cay	comrade_tip	-0.07	grave_info	0.07	rumour	-0.05	event	-0.09	seek_grave	0.09
has goc da	grave_info	-0.06	event	0.11
has goc dong	comrade_tip	0.06
has goc me	grave_info	0.1	request_recognition	0.05
has goc tram	registry	0.05
has goc vuon	comrade_tip	-0.07	seek_grave	-0.09
has goi	comrade_tip	0.11	grave_info	0.06	relics	-0.19	battle_account	0.07	enemy_report	-0.15	scam_report	0.29	request_recognition	-0.15	not_dead	0.09	seek_grave	-0.1
has goi anh	comrade_tip	-0.05	seek_grave	0.11
has goi ba	grave_info	-0.07
has goi bang	comrade_tip	-0.08	grave_info	-0.12	dna_question	0.06	request_recognition	0.06	seek_grave	0.13
has goi chau	seek_grave	0.08
has goi cho	scam_report	0.06	seek_grave	-0.14
has goi dien	comrade_tip	0.11	grave_info	0.1	seek_grave	-0.13
has goi em	comrade_tip	0.06	grave_info	0.06
has goi la	grave_info	0.13	remains_found	-0.05	battle_account	-0.05	foreign_tip	0.12	rumour	-0.11	not_dead	-0.05	seek_grave	0.05
has goi lai	seek_grave	-0.06
has goi liet	seek_grave	0.08
has goi ong	grave_info	-0.07	event	-0.05	seek_grave	0.1
has goi toi	comrade_tip	0.09	grave_info	-0.15	registry	0.1
has goi tu	scam_report	0.06	seek_grave	-0.12
has gom	grave_info	-0.08	battle_account	0.22	event	0.2
has gom lai	battle_account	-0.06	event	-0.07
has gom ve	grave_info	-0.07	seek_grave	0.08
has gon	grave_info	0.05	relics	-0.05	enemy_report	0.07	foreign_tip	-0.06
has gone	grave_info	0.05	enemy_report	-0.05	event	-0.06
has good	grave_info	-0.07	relics	0.05	foreign_tip	0.08	event	0.07
has gop	grave_info	0.06	battle_account	0.14	seek_grave	-0.08
has got	grave_info	-0.11	relics	0.2	enemy_report	-0.07	foreign_tip	-0.07	not_dead	0.09
has gps	grave_info	0.09	relics	-0.05	event	0.18
has grand	comrade_tip	-0.09	grave_info	-0.05	registry	-0.05	battle_account	-0.05	enemy_report	-0.08	foreign_tip	0.07	rumour	0.13	request_recognition	0.08	event	-0.08	seek_grave	0.16
has grand pere	rumour	0.08	seek_grave	0.08
has grandfather	grave_info	0.08	relics	-0.09	enemy_report	-0.06	foreign_tip	-0.12	scam_report	0.05	not_dead	0.09	event	-0.12	seek_grave	0.21
has grandma	foreign_tip	-0.09	request_recognition	0.05	seek_grave	0.16
has grandmother	relics	-0.05	event	-0.07	seek_grave	0.19
has grandpa	grave_info	0.06	relics	0.19	foreign_tip	-0.13	event	-0.12
has grave	comrade_tip	-0.14	grave_info	0.24	remains_found	0.05	relics	-0.12	registry	-0.12	battle_account	-0.1	foreign_tip	0.08	scam_report	-0.05	event	0.15	seek_grave	0.13
has grave of	grave_info	0.1	event	-0.05
has graves	comrade_tip	-0.05	grave_info	-0.12	relics	-0.13	battle_account	0.12	enemy_report	0.07	foreign_tip	0.09	event	0.16
has great	grave_info	-0.07	enemy_report	-0.05	foreign_tip	-0.06	request_recognition	0.06	event	-0.06	seek_grave	0.21
has great uncle	request_recognition	0.06	seek_grave	0.11
has green	remains_found	0.05	relics	0.08	foreign_tip	0.05	event	-0.07
has grid	relics	-0.09	enemy_report	-0.07	foreign_tip	0.16	event	0.18
has ground	relics	-0.06	foreign_tip	0.09
has group	comrade_tip	0.08	relics	-0.07	request_recognition	0.06	event	-0.15	seek_grave	0.08
has guc	comrade_tip	0.06	grave_info	0.07	registry	0.08	event	-0.15	seek_grave	-0.05
has guerrilla	foreign_tip	-0.1	request_recognition	0.11
has gui	comrade_tip	-0.07	grave_info	-0.12	remains_found	-0.11	relics	0.36	registry	0.3	enemy_report	0.15	foreign_tip	0.14	dna_question	0.17	scam_report	0.08	rumour	-0.14	request_recognition	-0.14	not_dead	-0.05	seek_grave	-0.13
has gui anh	comrade_tip	0.13	grave_info	-0.05	relics	0.08	registry	0.09	battle_account	-0.05	dna_question	-0.06	scam_report	0.11	request_recognition	-0.05
has gui bac	grave_info	0.06	battle_account	0.05	seek_grave	-0.11
has gui ban	comrade_tip	-0.12	grave_info	-0.12	relics	0.05	event	-0.08	seek_grave	0.1
has gui bo	comrade_tip	-0.12	seek_grave	0.18
has gui cac	comrade_tip	-0.06	grave_info	-0.17	event	-0.14	seek_grave	0.05
has gui cho	comrade_tip	-0.07	grave_info	0.08	battle_account	0.05	foreign_tip	0.08	scam_report	0.07	seek_grave	-0.27
has gui co	grave_info	-0.05
has gui dan	seek_grave	0.09
has gui de	comrade_tip	-0.05	registry	0.07	event	0.22
has gui gao	request_recognition	0.06	event	-0.05
has gui hoi	comrade_tip	-0.08	seek_grave	0.08
has gui kem	enemy_report	0.07	event	0.06
has gui lai	grave_info	0.05	remains_found	-0.05	relics	0.17	battle_account	-0.06	event	-0.11	seek_grave	0.07
has gui loi	seek_grave	0.08
has gui phong	request_recognition	0.05	seek_grave	-0.08
has gui ten	comrade_tip	-0.06	grave_info	-0.07	registry	0.14
has gui toi	grave_info	0.05	event	-0.06
has gui tu	grave_info	0.06	event	-0.06
has gui ve	comrade_tip	0.07	grave_info	-0.08	dna_question	0.05	event	-0.06
has guide	comrade_tip	0.05	grave_info	0.16	remains_found	0.07	relics	-0.1	registry	0.09	foreign_tip	-0.13	rumour	0.07	request_recognition	0.05	event	0.09	seek_grave	-0.06
has gun	relics	-0.07	battle_account	0.06	seek_grave	0.08
has gunner	comrade_tip	0.14	grave_info	-0.12	battle_account	0.08	foreign_tip	0.08	event	-0.05	seek_grave	0.05
has guong	comrade_tip	-0.07	relics	0.1
has guys	grave_info	-0.07	relics	0.06	foreign_tip	0.14	event	-0.13
has h	comrade_tip	-0.17	grave_info	-0.1	remains_found	0.1	relics	-0.05	registry	-0.16	battle_account	0.13	foreign_tip	-0.05	dna_question	-0.07	rumour	-0.08	request_recognition	0.12	not_dead	-0.06	event	0.07	seek_grave	0.16
has h1	comrade_tip	0.1	grave_info	-0.11	registry	0.09	foreign_tip	0.05	event	-0.06	seek_grave	0.08
has h2	comrade_tip	-0.08
has h3	comrade_tip	0.06	grave_info	-0.12	relics	0.05	registry	-0.05	event	-0.06	seek_grave	0.05
has h4	request_recognition	0.09
has ha	comrade_tip	0.17	grave_info	-0.13	remains_found	-0.09	registry	0.22	battle_account	-0.12	enemy_report	-0.08	foreign_tip	-0.1	dna_question	-0.12	scam_report	-0.24	request_recognition	-0.25	not_dead	-0.07	event	-0.07
has ha anh	event	0.11	seek_grave	-0.05
has ha bac	comrade_tip	0.07	grave_info	-0.08	battle_account	-0.08	event	-0.08	seek_grave	-0.11
has ha dinh	comrade_tip	-0.08	grave_info	0.05	battle_account	0.05	rumour	0.08	event	0.18	seek_grave	-0.05
has ha dong	comrade_tip	-0.19	grave_info	-0.07	battle_account	0.07	seek_grave	0.2
has ha giang	comrade_tip	-0.05	remains_found	0.07	foreign_tip	-0.05	seek_grave	0.06
has ha hoa	grave_info	-0.05	event	0.05
has ha lam	grave_info	-0.05	remains_found	0.05	seek_grave	0.05
has ha lao	comrade_tip	0.09	grave_info	-0.06
has ha my	seek_grave	0.13
has ha nam	comrade_tip	0.16	grave_info	0.24	relics	-0.05	registry	-0.07	battle_account	-0.05	request_recognition	-0.05	seek_grave	-0.08
has ha noi	comrade_tip	0.22	grave_info	-0.07	remains_found	-0.05	relics	0.09	registry	0.05	request_recognition	-0.05	event	-0.11	seek_grave	-0.13
has ha o	relics	0.06	event	0.1	seek_grave	-0.08
has ha quang	comrade_tip	0.09	grave_info	-0.08	event	-0.07	seek_grave	0.1
has ha si	registry	0.08	battle_account	0.05	request_recognition	-0.07	event	-0.12	seek_grave	-0.1
has ha son	request_recognition	0.06
has ha tay	comrade_tip	0.06	grave_info	-0.1	registry	0.09	enemy_report	-0.05	event	-0.07	seek_grave	-0.07
has ha thi	comrade_tip	-0.11	grave_info	0.11	relics	0.14	event	0.06	seek_grave	-0.09
has ha tien	comrade_tip	-0.07	grave_info	-0.05	remains_found	0.05	relics	-0.05	registry	0.06	event	0.12
has ha tinh	comrade_tip	-0.12	grave_info	0.05	relics	-0.07	enemy_report	0.05	foreign_tip	-0.06	seek_grave	0.21
has ha toi	comrade_tip	-0.06	registry	0.05
has ha trong	comrade_tip	-0.05	grave_info	0.07	relics	0.05
has ha trung	grave_info	-0.06
has ha tuyen	grave_info	-0.11	event	-0.08	seek_grave	0.17
has ha van	grave_info	-0.05	battle_account	0.07	event	0.21	seek_grave	-0.1
has hac	comrade_tip	0.05	event	-0.07
has hach	grave_info	-0.07	registry	0.09	scam_report	0.05	event	-0.09	seek_grave	-0.09
has had	comrade_tip	-0.06	grave_info	-0.07	remains_found	-0.09	battle_account	-0.05	enemy_report	-0.17	foreign_tip	0.22	dna_question	-0.05	rumour	-0.08	not_dead	0.05	event	0.07	seek_grave	-0.12
has had a	comrade_tip	-0.05	relics	-0.13	battle_account	-0.06	enemy_report	-0.09	foreign_tip	0.28	request_recognition	0.05	event	0.09	seek_grave	-0.12
has had been	foreign_tip	-0.05	event	-0.16
has hai	grave_info	0.06	remains_found	0.18	relics	-0.12	registry	-0.07	enemy_report	-0.17	foreign_tip	-0.23	dna_question	-0.18	scam_report	-0.12	rumour	-0.16	not_dead	-0.21
has hai an	grave_info	-0.05
has hai anh	grave_info	0.26	remains_found	-0.05	battle_account	0.07	dna_question	-0.05	rumour	-0.06	request_recognition	-0.11	seek_grave	0.05
has hai ba	comrade_tip	-0.07	seek_grave	0.18
has hai bac	grave_info	-0.05	event	-0.06	seek_grave	0.15
has hai ban	comrade_tip	0.06	seek_grave	0.05
has hai ben	comrade_tip	0.08	grave_info	-0.07	dna_question	0.07	seek_grave	-0.09
has hai bi	comrade_tip	0.06	grave_info	-0.06	relics	0.08	registry	0.05	event	-0.06
has hai bo	rumour	0.09	event	0.08	seek_grave	-0.13
has hai bon	event	0.05
has hai cai	remains_found	0.07	relics	-0.06	seek_grave	-0.06
has hai cau	comrade_tip	-0.09	grave_info	-0.08	relics	0.05	battle_account	0.07	event	0.16
has hai cay	comrade_tip	0.11
has hai chan	grave_info	-0.07
has hai chi	comrade_tip	0.23	grave_info	-0.19	battle_account	0.05	seek_grave	-0.1
has hai chien	scam_report	0.05
has hai chon	comrade_tip	-0.08	event	-0.06
has hai chu	grave_info	0.11	relics	-0.07	battle_account	-0.07	seek_grave	-0.07
has hai chuc	enemy_report	0.06	event	0.15	seek_grave	-0.06
has hai chung	scam_report	0.05
has hai co	comrade_tip	-0.09	grave_info	0.26	registry	-0.08	event	0.07	seek_grave	0.18
has hai con	comrade_tip	0.14	grave_info	-0.11	event	-0.15
has hai cot	comrade_tip	-0.15	grave_info	-0.21	remains_found	0.48	registry	-0.06	battle_account	-0.06	enemy_report	-0.07	dna_question	0.15	scam_report	0.07	request_recognition	-0.1	not_dead	-0.05	event	0.3	seek_grave	-0.1
has hai cua	comrade_tip	0.06	seek_grave	-0.08
has hai da	grave_info	-0.05
has hai deu	event	-0.05
has hai di	event	-0.05	seek_grave	0.07
has hai dong	comrade_tip	0.16	seek_grave	-0.12
has hai dua	comrade_tip	0.21	grave_info	-0.21	remains_found	-0.05	relics	-0.05	battle_account	-0.11	seek_grave	-0.1
has hai duong	comrade_tip	-0.06	grave_info	0.1	remains_found	-0.05	registry	0.06	foreign_tip	-0.05	dna_question	-0.05	rumour	-0.05	request_recognition	-0.09	not_dead	0.08	event	-0.1	seek_grave	0.12
has hai em	comrade_tip	-0.08	request_recognition	0.05
has hai hai	registry	0.05	event	0.06
has hai hang	battle_account	0.07	event	0.11
has hai hau	comrade_tip	0.13	battle_account	-0.06	event	-0.21
has hai hom	comrade_tip	0.07	grave_info	-0.08	event	-0.1
has hai hung	battle_account	-0.05	request_recognition	-0.05	seek_grave	-0.12
has hai khong	grave_info	-0.05	battle_account	0.07	request_recognition	0.1	event	-0.08
has hai la	grave_info	-0.16	request_recognition	0.06	event	0.09
has hai lam	registry	0.06	event	-0.05
has hai lan	grave_info	-0.07	rumour	0.05	seek_grave	0.07
has hai lang	comrade_tip	-0.12	grave_info	0.08	registry	-0.08	battle_account	0.05	request_recognition	-0.07	event	-0.07
has hai liet	registry	0.12	event	0.07	seek_grave	-0.07
has hai mai	seek_grave	0.06
has hai me	grave_info	-0.09	rumour	0.05	seek_grave	-0.05
has hai mo	grave_info	0.1	event	0.08	seek_grave	-0.09
has hai muoi	battle_account	0.06	not_dead	0.05	event	-0.13	seek_grave	-0.11
has hai nam	comrade_tip	-0.11	grave_info	-0.14	battle_account	0.08	foreign_tip	0.07	event	0.15	seek_grave	0.09
has hai ngay	grave_info	-0.06	registry	0.05
has hai ngoi	comrade_tip	-0.09	grave_info	0.17
has hai nguoi	comrade_tip	0.15	grave_info	0.11	battle_account	-0.19	request_recognition	0.1	event	-0.38
has hai nguyen	comrade_tip	-0.16	grave_info	-0.06	battle_account	0.1	event	0.05	seek_grave	0.1
has hai nha	grave_info	-0.07	registry	0.07	seek_grave	0.06
has hai noi	comrade_tip	0.11	seek_grave	-0.09
has hai o	comrade_tip	0.1	grave_info	-0.07	foreign_tip	0.05	event	-0.09
has hai ong	comrade_tip	-0.14	grave_info	0.21	remains_found	0.06	registry	-0.08	event	0.11	seek_grave	0.05
has hai phong	comrade_tip	0.24	grave_info	0.06	registry	-0.13	enemy_report	-0.07	not_dead	-0.06	seek_grave	-0.15
has hai quan	comrade_tip	0.19	grave_info	0.09	registry	-0.06	seek_grave	-0.21
has hai sau	comrade_tip	0.11	grave_info	-0.07	enemy_report	0.05
has hai tam	comrade_tip	0.1	seek_grave	-0.06
has hai ten	event	0.05	seek_grave	0.14
has hai thang	comrade_tip	0.06	grave_info	-0.06	event	-0.14	seek_grave	-0.08
has hai thi	comrade_tip	-0.1	registry	0.05	seek_grave	0.06
has hai thuong	comrade_tip	0.05
has hai toi	comrade_tip	-0.12	battle_account	0.06
has hai tuoi	grave_info	-0.06
has hai yen	comrade_tip	0.05	event	-0.07	seek_grave	-0.05
has haiphong	registry	0.05	foreign_tip	0.13	event	-0.09
has ham	comrade_tip	0.12	remains_found	0.19	relics	-0.14	registry	-0.16	battle_account	0.08	enemy_report	0.11	foreign_tip	-0.06	rumour	0.06	not_dead	-0.05	event	0.11	seek_grave	-0.17
has ham anh	comrade_tip	0.15	event	-0.06
has ham bi	grave_info	0.06	rumour	0.05
has ham chi	comrade_tip	0.07	grave_info	-0.05
has ham chu	comrade_tip	0.08	grave_info	-0.13	relics	-0.06	enemy_report	0.07
has ham nam	battle_account	0.05
has ham o	comrade_tip	-0.05	grave_info	0.07	battle_account	-0.05	enemy_report	0.05
has ham rong	grave_info	0.16
has ham sap	comrade_tip	-0.05	remains_found	0.07	battle_account	0.08	rumour	0.06	event	0.23	seek_grave	-0.13
has ham voi	comrade_tip	0.06	grave_info	-0.11
has hamlet	grave_info	0.06	relics	-0.06	battle_account	0.05	enemy_report	0.07	event	0.08	seek_grave	-0.07
has han	comrade_tip	-0.05	registry	0.09	not_dead	0.14	event	0.07	seek_grave	-0.2
has hand	relics	0.13	enemy_report	-0.05	foreign_tip	-0.08	rumour	0.12	seek_grave	-0.13
has hang	comrade_tip	-0.13	grave_info	0.37	remains_found	-0.11	registry	-0.1	battle_account	0.26	enemy_report	-0.16	dna_question	-0.07	scam_report	0.06	rumour	0.14	not_dead	-0.1	event	0.14	seek_grave	-0.41
has hang co	comrade_tip	-0.06	battle_account	0.08	request_recognition	0.08	event	0.05	seek_grave	-0.06
has hang da	comrade_tip	0.08	grave_info	-0.14	battle_account	0.11	foreign_tip	0.05
has hang dau	comrade_tip	-0.08	grave_info	0.13
has hang doi	comrade_tip	0.06	grave_info	-0.05	rumour	0.06
has hang duong	grave_info	-0.05	seek_grave	0.1
has hang nam	comrade_tip	-0.08	grave_info	0.1	event	0.05	seek_grave	0.07
has hang nao	comrade_tip	0.08	event	-0.08
has hang o	comrade_tip	0.05	seek_grave	-0.11
has hang rao	comrade_tip	0.06	grave_info	-0.07	registry	-0.06	battle_account	0.16	request_recognition	-0.05
has hang thu	grave_info	-0.07	event	-0.07	seek_grave	0.06
has hang xom	grave_info	-0.08	relics	0.1	scam_report	0.05	rumour	0.06	not_dead	0.07
has hanh	grave_info	0.13	remains_found	0.06	relics	-0.12	registry	-0.06	enemy_report	0.1	rumour	-0.05	event	0.05	seek_grave	0.08
has hanh quan	comrade_tip	0.05	grave_info	-0.1	relics	-0.06	battle_account	-0.08	enemy_report	0.14	request_recognition	0.09
has hanoi	grave_info	0.12	relics	0.06	enemy_report	-0.06	scam_report	0.15	event	-0.22	seek_grave	-0.07
has hao	grave_info	-0.12	remains_found	0.09	relics	0.06	registry	-0.12	battle_account	0.1	foreign_tip	0.05	rumour	-0.05	request_recognition	-0.08	event	0.16	seek_grave	-0.19
has hap	comrade_tip	-0.06	grave_info	0.17	request_recognition	0.07	event	-0.15	seek_grave	-0.09
has has	comrade_tip	-0.06	grave_info	-0.06	remains_found	0.06	relics	-0.05	enemy_report	-0.06	scam_report	0.06	event	0.2	seek_grave	-0.07
has has a	grave_info	-0.13	registry	0.05	foreign_tip	0.1	event	0.07	seek_grave	-0.08
has hat	comrade_tip	0.25	grave_info	-0.12	remains_found	0.1	event	0.19	seek_grave	-0.07
has hau	comrade_tip	0.09	grave_info	-0.17	remains_found	0.07	battle_account	0.22	dna_question	-0.05	rumour	-0.06	request_recognition	-0.06	event	-0.22
has hau can	comrade_tip	0.09	grave_info	-0.16	battle_account	0.06	rumour	0.06	request_recognition	0.05	seek_grave	-0.12
has hau loc	grave_info	-0.1	battle_account	0.24	event	0.09
has have	comrade_tip	-0.09	grave_info	-0.05	remains_found	-0.07	relics	0.16	battle_account	-0.13	enemy_report	-0.06	request_recognition	0.06	event	-0.22
has have a	foreign_tip	-0.08
has have the	relics	0.06
has hay	comrade_tip	-0.17	grave_info	-0.13	remains_found	-0.05	relics	0.26	registry	-0.18	battle_account	-0.32	dna_question	0.15	scam_report	-0.14	rumour	0.35	request_recognition	-0.15	not_dead	-0.1	seek_grave	0.16
has hay cho	comrade_tip	-0.07	grave_info	0.09	battle_account	0.07	foreign_tip	0.08	event	0.15	seek_grave	-0.05
has hay goi	comrade_tip	0.06	relics	0.06
has hay hat	event	-0.06	seek_grave	0.05
has hay ke	rumour	0.05	event	0.07	seek_grave	-0.06
has hay khong	event	-0.05
has hay la	seek_grave	0.1
has hay noi	rumour	0.05
has hay phai	grave_info	-0.05	dna_question	0.24	event	-0.05	seek_grave	-0.25
has he	comrade_tip	-0.15	grave_info	0.08	relics	0.16	registry	-0.17	battle_account	-0.2	enemy_report	-0.19	dna_question	-0.08	rumour	0.07	request_recognition	-0.18	not_dead	0.07	event	-0.46	seek_grave	0.12
has he d	grave_info	-0.06	event	-0.23	seek_grave	-0.06
has he died	comrade_tip	-0.05	grave_info	-0.06	foreign_tip	0.07	event	0.05
has he em	grave_info	0.12	remains_found	-0.06	seek_grave	-0.08
has he had	grave_info	0.06	event	-0.11
has he is	grave_info	-0.11	foreign_tip	-0.05	dna_question	0.05	scam_report	0.05	event	-0.11	seek_grave	0.17
has he nam	grave_info	0.06
has he nha	comrade_tip	0.08	seek_grave	-0.07
has he s	grave_info	-0.07	not_dead	0.11	event	0.11
has he said	grave_info	0.08	relics	0.14	battle_account	0.07	foreign_tip	-0.09	seek_grave	-0.13
has he says	relics	-0.06	scam_report	0.07	event	-0.06	seek_grave	-0.08
has he told	grave_info	-0.09	foreign_tip	0.12	seek_grave	-0.07
has he was	comrade_tip	0.11	grave_info	-0.31	remains_found	-0.05	relics	-0.16	battle_account	-0.12	enemy_report	-0.11	foreign_tip	0.23	request_recognition	0.08	not_dead	0.12	event	-0.25	seek_grave	0.18
has he went	grave_info	-0.07	relics	-0.05	event	0.06	seek_grave	0.12
has he wrote	battle_account	0.05	foreign_tip	-0.05
has held	foreign_tip	0.13	seek_grave	-0.05
has helene	event	-0.05	seek_grave	0.16
has hello	enemy_report	-0.05	foreign_tip	-0.05	event	-0.06	seek_grave	0.21
has help	grave_info	-0.12	foreign_tip	0.07	dna_question	0.09	seek_grave	0.13
has hem	comrade_tip	0.09	event	0.11
has hen	dna_question	0.05	rumour	-0.05	request_recognition	-0.05	event	0.09	seek_grave	0.12
has heo	comrade_tip	-0.07	grave_info	-0.08	battle_account	0.08	scam_report	0.14
has her	comrade_tip	-0.07	grave_info	-0.06	remains_found	-0.05	relics	-0.1	registry	-0.05	enemy_report	-0.1	request_recognition	0.15	event	-0.33	seek_grave	0.34
has here	grave_info	0.19	remains_found	0.05	relics	0.08	event	0.13	seek_grave	-0.11
has het	comrade_tip	0.12	grave_info	-0.32	relics	-0.08	registry	0.18	battle_account	-0.06	enemy_report	-0.08	foreign_tip	-0.06	dna_question	0.14	scam_report	0.11	request_recognition	0.12	not_dead	-0.05
has het dan	comrade_tip	-0.1	seek_grave	0.08
has het roi	comrade_tip	0.05	grave_info	-0.12	dna_question	0.06	event	0.12
has het toi	comrade_tip	-0.07	request_recognition	0.1	event	-0.09	seek_grave	0.05
has hi	comrade_tip	0.05	grave_info	-0.06	remains_found	-0.14	battle_account	-0.1	enemy_report	-0.17	foreign_tip	-0.14	scam_report	0.06	rumour	-0.12	request_recognition	-0.14	not_dead	0.06	event	-0.14	seek_grave	0.31
has hi sinh	comrade_tip	0.11	grave_info	-0.09	remains_found	-0.11	relics	-0.12	battle_account	-0.07	enemy_report	-0.12	foreign_tip	-0.05	dna_question	0.06	scam_report	0.08	rumour	-0.1	request_recognition	-0.12	not_dead	0.08	event	-0.05
has hiem	battle_account	0.07	seek_grave	-0.06
has hien	comrade_tip	-0.28	grave_info	0.09	remains_found	0.16	registry	-0.19	enemy_report	-0.07	foreign_tip	0.08	rumour	-0.12	not_dead	0.1	event	0.17
has hien chua	grave_info	-0.06	seek_grave	0.16
has hien con	comrade_tip	0.08	grave_info	0.11	battle_account	-0.06	event	0.07	seek_grave	-0.09
has hien nam	grave_info	-0.08
has hien nay	grave_info	0.05	seek_grave	-0.06
has hien o	comrade_tip	0.08	grave_info	-0.11	remains_found	-0.05	registry	0.05	request_recognition	-0.05	event	-0.07	seek_grave	0.06
has hieng	comrade_tip	0.12	grave_info	-0.05	event	-0.08	seek_grave	0.1
has hiep	comrade_tip	0.05	grave_info	-0.06	remains_found	-0.05	registry	0.08	enemy_report	0.11	request_recognition	-0.07	not_dead	-0.05	event	-0.06	seek_grave	-0.07
has hiep dinh	grave_info	-0.08	battle_account	0.05	event	-0.07	seek_grave	0.15
has hiep duc	grave_info	-0.1	registry	0.05	enemy_report	0.05	event	-0.06	seek_grave	0.06
has hiep hoa	comrade_tip	0.12	battle_account	-0.06	enemy_report	0.06
has hieu	comrade_tip	-0.13	grave_info	0.11	relics	0.26	registry	0.09	dna_question	-0.05	scam_report	-0.05	rumour	-0.08	request_recognition	0.07	seek_grave	-0.12
has hieu truong	grave_info	0.05	registry	0.05	event	0.14
has hill	remains_found	-0.06	relics	-0.14	battle_account	-0.06	enemy_report	0.08	foreign_tip	0.06	not_dead	0.07	event	0.05	seek_grave	-0.05
has him	grave_info	-0.06	remains_found	-0.09	battle_account	-0.09	enemy_report	-0.1	foreign_tip	0.13	rumour	-0.06	not_dead	0.09	event	-0.58	seek_grave	0.12
has him in	grave_info	0.09	relics	-0.07	request_recognition	0.06	event	-0.13
has him lam	grave_info	-0.12	relics	0.06	registry	0.06	seek_grave	0.06
has himself	relics	0.18	enemy_report	0.06	foreign_tip	-0.13	scam_report	0.09	not_dead	0.05	event	-0.17	seek_grave	-0.15
has hinh	comrade_tip	0.06	grave_info	-0.22	remains_found	0.05	relics	0.33	registry	-0.09	foreign_tip	0.08	dna_question	-0.05	request_recognition	-0.13	event	-0.06
has hinh chu	grave_info	0.05	rumour	0.05	seek_grave	-0.06
has hinh con	relics	0.06	event	-0.1	seek_grave	-0.09
has hinh nhu	comrade_tip	0.07	relics	-0.06	event	-0.11	seek_grave	0.09
has his	comrade_tip	-0.16	grave_info	0.1	remains_found	-0.12	registry	-0.06	enemy_report	-0.12	dna_question	-0.08	rumour	-0.14	not_dead	0.12	event	-0.38	seek_grave	0.27
has his friend	not_dead	0.08	event	-0.05	seek_grave	0.09
has his mother	grave_info	0.1	request_recognition	0.06	not_dead	0.05	seek_grave	-0.13
has his name	grave_info	-0.13	battle_account	0.07	enemy_report	0.06	foreign_tip	0.12	request_recognition	0.05
has his own	grave_info	-0.06	relics	0.08	event	-0.05
has hit	comrade_tip	0.06	grave_info	-0.15	remains_found	0.19	relics	-0.08	enemy_report	-0.08	request_recognition	0.06	event	0.11	seek_grave	0.1
has hmong	grave_info	0.12	relics	-0.05	not_dead	0.12
has hn	request_recognition	0.05	event	-0.09
has ho	comrade_tip	-0.1	grave_info	0.08	remains_found	0.13	relics	-0.11	registry	0.16	battle_account	-0.16	enemy_report	0.13	scam_report	0.08	rumour	-0.21	request_recognition	0.11	event	-0.16
has ho anh	registry	0.09	battle_account	-0.08
has ho ba	comrade_tip	-0.05	event	-0.07
has ho bac	comrade_tip	0.13	grave_info	-0.06
has ho bao	battle_account	0.06	event	-0.06
has ho bo	relics	-0.05
has ho bom	comrade_tip	-0.12	grave_info	0.1	battle_account	0.16	enemy_report	0.06	event	0.27	seek_grave	-0.19
has ho chi	registry	0.05	event	-0.06	seek_grave	-0.09
has ho chon	grave_info	0.09	remains_found	0.05	enemy_report	0.05
has ho co	grave_info	0.1	event	0.07
has ho con	comrade_tip	-0.06	seek_grave	-0.05
has ho cu	comrade_tip	-0.05	grave_info	-0.06	seek_grave	0.08
has ho cung	comrade_tip	0.05	grave_info	0.08	event	-0.05
has ho dao	comrade_tip	-0.1	seek_grave	0.09
has ho do	seek_grave	-0.05
has ho doan	grave_info	-0.05	request_recognition	0.06	event	0.06	seek_grave	0.05
has ho dong	seek_grave	0.05
has ho em	comrade_tip	-0.05	grave_info	-0.08	relics	0.05	event	0.08	seek_grave	0.06
has ho gi	comrade_tip	0.12	grave_info	0.07	seek_grave	-0.14
has ho hang	comrade_tip	-0.1	event	-0.14	seek_grave	0.13
has ho khong	comrade_tip	0.09	enemy_report	0.05	not_dead	0.05	seek_grave	-0.09
has ho la	comrade_tip	-0.06	battle_account	0.08
has ho ly	event	0.05
has ho me	seek_grave	0.08
has ho minh	event	-0.08	seek_grave	0.11
has ho nam	not_dead	0.11	event	0.13	seek_grave	0.05
has ho nguoi	event	-0.05
has ho noi	seek_grave	-0.07
has ho o	comrade_tip	-0.06	battle_account	0.05	enemy_report	0.05	foreign_tip	0.08	event	0.15
has ho ong	grave_info	0.14	relics	0.06	request_recognition	-0.05	event	-0.08	seek_grave	-0.05
has ho sau	battle_account	0.05	rumour	0.05	event	0.09
has ho si	grave_info	0.05	remains_found	0.05	event	-0.06	seek_grave	-0.08
has ho so	comrade_tip	-0.34	grave_info	-0.15	battle_account	-0.1	enemy_report	0.07	dna_question	0.13	scam_report	0.11	rumour	-0.06	request_recognition	0.59	event	-0.18	seek_grave	-0.14
has ho sy	comrade_tip	0.06	grave_info	0.05	not_dead	0.05
has ho ten	dna_question	-0.05	event	0.17	seek_grave	-0.05
has ho thi	grave_info	-0.13	registry	0.08	battle_account	0.11	request_recognition	0.06
has ho toi	comrade_tip	-0.2	grave_info	0.07	relics	0.07	event	-0.1	seek_grave	0.06
has ho tro	comrade_tip	-0.05	grave_info	-0.05	remains_found	0.07	dna_question	0.06	event	0.06	seek_grave	0.12
has ho trong	comrade_tip	0.1
has ho va	comrade_tip	-0.06	grave_info	0.09	seek_grave	-0.09
has ho van	grave_info	-0.09	remains_found	0.15	registry	0.07	event	0.07	seek_grave	-0.1
has ho viet	comrade_tip	-0.05	grave_info	0.09	seek_grave	-0.08
has ho vo	grave_info	-0.06	event	-0.05	seek_grave	0.18
has hoa	comrade_tip	-0.17	relics	0.07	registry	0.1	enemy_report	-0.07	dna_question	0.09	scam_report	-0.13	rumour	-0.14	request_recognition	-0.11	not_dead	0.11	event	0.11
has hoa an	dna_question	0.06	request_recognition	0.06	seek_grave	-0.05
has hoa anh	comrade_tip	-0.06	battle_account	0.05	event	0.06	seek_grave	-0.07
has hoa ba	comrade_tip	0.06	event	-0.06
has hoa bac	relics	0.05	enemy_report	0.05	event	0.08
has hoa ban	comrade_tip	-0.09	battle_account	0.05
has hoa bi	comrade_tip	0.05	grave_info	-0.09	seek_grave	0.06
has hoa binh	comrade_tip	0.24	remains_found	-0.05	relics	0.06	registry	-0.1	battle_account	-0.08	foreign_tip	-0.09	scam_report	0.05	not_dead	-0.06	event	-0.09
has hoa chau	grave_info	-0.07	seek_grave	0.07
has hoa co	seek_grave	-0.05
has hoa con	comrade_tip	-0.08	grave_info	-0.05	battle_account	0.11	event	0.06
has hoa di	event	-0.05	seek_grave	0.13
has hoa hai	registry	0.08	battle_account	-0.05	event	-0.08	seek_grave	0.05
has hoa luc	event	-0.1
has hoa nam	comrade_tip	-0.08	grave_info	0.14	rumour	0.06	event	0.09	seek_grave	-0.06
has hoa ngay	grave_info	-0.06	event	-0.1	seek_grave	0.09
has hoa o	comrade_tip	0.15	grave_info	-0.05	request_recognition	0.06	event	0.12	seek_grave	-0.19
has hoa ra	grave_info	-0.06	not_dead	0.06	seek_grave	-0.1
has hoa thanh	comrade_tip	0.07	scam_report	0.06	event	-0.07
has hoa tien	grave_info	0.06	request_recognition	0.07	seek_grave	-0.1
has hoa toi	remains_found	0.06	event	-0.08	seek_grave	0.1
has hoa tuyen	comrade_tip	-0.13	grave_info	-0.05	registry	0.06	request_recognition	0.09	event	0.06	seek_grave	0.05
has hoa vang	comrade_tip	0.1	grave_info	-0.06	battle_account	0.05	dna_question	0.05	event	-0.08	seek_grave	-0.05
has hoac	comrade_tip	-0.06	relics	-0.05	registry	0.07	foreign_tip	0.06	event	0.1	seek_grave	0.06
has hoach	comrade_tip	-0.05	relics	-0.05	foreign_tip	0.06	request_recognition	0.08	seek_grave	-0.09
has hoai	comrade_tip	-0.13	grave_info	0.16	remains_found	-0.11	registry	0.1	dna_question	0.07	rumour	0.05	seek_grave	-0.1
has hoai an	grave_info	-0.05	rumour	0.07	seek_grave	0.07
has hoai duc	grave_info	-0.08	battle_account	0.12	seek_grave	-0.06
has hoai nhon	relics	0.05	request_recognition	0.05	seek_grave	-0.07
has hoan	battle_account	0.23	foreign_tip	-0.08	event	0.2
has hoang	comrade_tip	-0.16	remains_found	-0.14	relics	0.25	registry	0.06	foreign_tip	-0.15	scam_report	-0.07	not_dead	-0.06	event	0.13	seek_grave	0.05
has hoang cam	event	0.08
has hoang cong	seek_grave	-0.07
has hoang dinh	comrade_tip	0.09	relics	-0.06	event	-0.08
has hoang duc	comrade_tip	-0.07	grave_info	0.1	relics	0.05	event	-0.11
has hoang hoa	comrade_tip	0.07	relics	-0.05	registry	-0.07	event	0.06
has hoang kim	grave_info	-0.06	registry	0.05
has hoang lien	comrade_tip	0.05	event	0.07	seek_grave	0.06
has hoang ngoc	comrade_tip	-0.07	grave_info	0.11
has hoang the	event	0.05
has hoang thi	comrade_tip	0.09	grave_info	-0.11	remains_found	-0.06	request_recognition	0.1	event	-0.13
has hoang trong	comrade_tip	0.05	relics	0.09	battle_account	-0.05
has hoang van	comrade_tip	-0.05	grave_info	-0.12	event	-0.07	seek_grave	0.1
has hoanh	grave_info	-0.12	registry	0.06	request_recognition	-0.05	event	0.07	seek_grave	0.09
has hoat	grave_info	0.06	registry	0.07	battle_account	-0.05	request_recognition	-0.06	event	0.08	seek_grave	0.06
has hoat dong	seek_grave	0.14
has hoc	grave_info	-0.25	remains_found	0.1	registry	0.09	battle_account	0.11	enemy_report	0.08	scam_report	-0.05	rumour	0.06	not_dead	-0.1	event	0.24	seek_grave	0.06
has hoc da	comrade_tip	0.13	grave_info	-0.14	remains_found	0.14	seek_grave	-0.06
has hoc lai	comrade_tip	-0.08	battle_account	0.05	event	0.06	seek_grave	0.11
has hoc lop	event	-0.06	seek_grave	0.1
has hoc mon	battle_account	0.07	foreign_tip	-0.05	rumour	0.06	event	-0.05
has hoc sinh	comrade_tip	0.08	grave_info	0.11	remains_found	-0.05	registry	0.05	event	0.1	seek_grave	-0.19
has hoc tro	comrade_tip	-0.08	grave_info	0.11	registry	0.05	event	-0.07	seek_grave	-0.05
has hoc truong	comrade_tip	-0.05	seek_grave	0.09
has hoe	remains_found	-0.06	event	0.09	seek_grave	0.07
has hoi	comrade_tip	-0.16	grave_info	0.13	remains_found	-0.33	relics	-0.12	registry	-0.05	battle_account	-0.13	enemy_report	-0.12	foreign_tip	-0.14	dna_question	0.12	scam_report	-0.15	rumour	0.05	event	-0.07	seek_grave	0.15
has hoi ai	grave_info	-0.13	seek_grave	0.13
has hoi an	grave_info	-0.06	event	0.06	seek_grave	0.05
has hoi anh	grave_info	-0.1	dna_question	0.06	request_recognition	0.07
has hoi ay	comrade_tip	0.1	battle_account	-0.07	not_dead	0.05	event	0.05
has hoi ba	grave_info	-0.09	battle_account	0.05	request_recognition	0.08
has hoi bac	registry	0.05	not_dead	0.05	seek_grave	-0.08
has hoi ban	grave_info	0.09	event	0.05	seek_grave	-0.05
has hoi bo	comrade_tip	-0.1	grave_info	0.08	seek_grave	0.09
has hoi cac	grave_info	-0.05	registry	0.06	request_recognition	0.06	event	0.1
has hoi ccb	battle_account	0.05
has hoi chi	relics	0.05	event	0.05
has hoi cho	comrade_tip	-0.06	grave_info	-0.13	seek_grave	0.15
has hoi chong	grave_info	0.17	seek_grave	-0.09
has hoi chu	event	0.14
has hoi co	comrade_tip	-0.11	grave_info	-0.1	scam_report	0.06	request_recognition	0.07	event	-0.05
has hoi con	comrade_tip	0.13	grave_info	-0.13	seek_grave	0.14
has hoi cuoi	seek_grave	0.07
has hoi cuu	comrade_tip	-0.1	registry	0.15
has hoi danh	event	-0.05	seek_grave	-0.05
has hoi di	grave_info	-0.08	rumour	0.05	seek_grave	-0.08
has hoi do	comrade_tip	0.44	grave_info	-0.27	remains_found	0.1	relics	-0.05	registry	-0.08	battle_account	-0.05	rumour	-0.05	seek_grave	-0.13
has hoi dong	comrade_tip	0.12	grave_info	-0.08	registry	-0.07
has hoi duoc	grave_info	0.13	event	0.07
has hoi em	relics	0.06	seek_grave	-0.14
has hoi giup	comrade_tip	-0.06	grave_info	-0.05	seek_grave	0.11
has hoi ho	comrade_tip	-0.09	remains_found	0.07	seek_grave	0.16
has hoi khong	comrade_tip	-0.06	seek_grave	0.05
has hoi ky	comrade_tip	0.06	battle_account	0.12	enemy_report	0.05	event	0.07
has hoi la	comrade_tip	0.06	grave_info	-0.1
has hoi lai	grave_info	0.07	event	-0.05
has hoi lam	grave_info	0.05
has hoi mau	comrade_tip	0.07	grave_info	-0.08	rumour	0.08	event	0.06	seek_grave	-0.09
has hoi me	grave_info	-0.05	relics	0.05	seek_grave	-0.06
has hoi mo	grave_info	-0.2	event	-0.08	seek_grave	0.47
has hoi moi	comrade_tip	-0.05	grave_info	0.06	relics	0.05
has hoi nam	grave_info	0.32	battle_account	-0.05	seek_grave	-0.09
has hoi ngay	event	-0.05	seek_grave	0.07
has hoi nghia	grave_info	-0.12	seek_grave	0.11
has hoi nguoi	not_dead	0.08	seek_grave	-0.08
has hoi nha	comrade_tip	-0.05	event	0.07	seek_grave	0.1
has hoi nho	comrade_tip	-0.1	grave_info	0.16	event	0.09	seek_grave	-0.13
has hoi no	event	0.11	seek_grave	-0.06
has hoi o	comrade_tip	0.23	grave_info	-0.23	relics	0.07	event	-0.08
has hoi ong	grave_info	0.09	remains_found	-0.07	event	-0.09	seek_grave	-0.09
has hoi phu	grave_info	-0.16	registry	0.1	event	-0.1
has hoi sao	grave_info	0.1
has hoi tay	grave_info	-0.05	request_recognition	-0.05
has hoi ten	comrade_tip	-0.1	grave_info	0.08	scam_report	0.05
has hoi tham	grave_info	0.06	event	0.07
has hoi thang	comrade_tip	0.08	battle_account	-0.07	request_recognition	0.05	event	-0.1	seek_grave	-0.22
has hoi them	rumour	0.06	event	0.13	seek_grave	-0.06
has hoi thi	comrade_tip	0.07	grave_info	0.05	event	-0.07
has hoi thu	request_recognition	0.2	seek_grave	-0.24
has hoi toi	grave_info	0.09	request_recognition	0.11	event	0.05
has hoi truoc	comrade_tip	-0.13	grave_info	0.19	event	0.08	seek_grave	-0.08
has hoi truong	comrade_tip	-0.09	registry	0.07	not_dead	0.05
has hoi ve	request_recognition	-0.05	seek_grave	0.09
has hoi xa	registry	0.06	request_recognition	0.08
has hoi xua	comrade_tip	0.1	remains_found	0.06	event	0.07	seek_grave	-0.1
has hole	foreign_tip	0.09	event	0.09	seek_grave	-0.09
has hom	comrade_tip	0.27	grave_info	-0.05	remains_found	0.11	registry	-0.07	battle_account	-0.18	scam_report	-0.06	rumour	-0.05	request_recognition	0.06	not_dead	0.16	event	-0.39	seek_grave	-0.14
has hom ay	event	0.08
has hom dan	comrade_tip	0.09	remains_found	0.11	seek_grave	-0.05
has hom do	comrade_tip	0.08	grave_info	-0.12	relics	-0.05	event	-0.06
has hom mung	grave_info	-0.05	remains_found	0.05	battle_account	0.05
has hom nay	comrade_tip	0.07	registry	0.05
has hom no	comrade_tip	-0.06
has hom qua	grave_info	-0.09	dna_question	-0.07	not_dead	0.13
has hom ram	comrade_tip	-0.13	grave_info	0.08	not_dead	0.05	seek_grave	0.05
has hom sau	comrade_tip	0.05	grave_info	0.24	remains_found	-0.05	relics	0.05	rumour	-0.05	request_recognition	-0.07	event	0.16	seek_grave	-0.38
has hom thu	comrade_tip	-0.05	grave_info	-0.07	request_recognition	-0.05	seek_grave	0.26
has hom truoc	comrade_tip	0.06	grave_info	-0.06	relics	0.11	request_recognition	-0.05	not_dead	0.12	event	-0.08	seek_grave	-0.1
has home	grave_info	-0.07	remains_found	-0.06	relics	-0.08	battle_account	-0.1	enemy_report	-0.07	dna_question	0.06	rumour	0.08	request_recognition	0.11	not_dead	0.11	event	-0.33
has home in	relics	-0.08	foreign_tip	0.07	request_recognition	0.07	not_dead	0.15	event	-0.13
has hon	comrade_tip	0.07	grave_info	0.1	remains_found	-0.12	relics	0.05	registry	0.06	battle_account	-0.05	foreign_tip	0.08	scam_report	0.06	not_dead	-0.07	seek_grave	-0.1
has hon da	comrade_tip	0.1	grave_info	0.13	remains_found	-0.06	event	-0.13	seek_grave	-0.07
has hon dat	comrade_tip	-0.05	grave_info	0.08	registry	0.09	dna_question	0.05	seek_grave	-0.06
has hon heo	comrade_tip	-0.08	grave_info	-0.05	battle_account	0.11	request_recognition	0.05
has hon toi	comrade_tip	0.11	grave_info	-0.07	event	-0.05
has hong	comrade_tip	-0.16	remains_found	-0.07	registry	0.09	battle_account	0.13	foreign_tip	-0.08	dna_question	0.18	scam_report	-0.08	rumour	-0.08	not_dead	-0.11	event	0.14	seek_grave	0.15
has hong biet	comrade_tip	0.06	grave_info	-0.12	event	-0.1
has hong co	comrade_tip	0.05	battle_account	0.07	request_recognition	0.05	seek_grave	-0.05
has hong phong	comrade_tip	-0.09	grave_info	-0.1	registry	0.08	battle_account	0.11	event	0.19	seek_grave	-0.06
has hong son	comrade_tip	-0.07	battle_account	0.06	event	0.05	seek_grave	-0.06
has hop	remains_found	0.19	relics	0.13	registry	0.12	battle_account	-0.16	enemy_report	-0.09	dna_question	-0.08	scam_report	-0.12	rumour	-0.09	request_recognition	-0.05	event	0.16
has hop chien	seek_grave	0.08
has hop mat	comrade_tip	0.12	seek_grave	-0.08
has hop so	comrade_tip	-0.05	remains_found	0.25	relics	-0.07	event	0.17	seek_grave	-0.05
has hop tac	grave_info	-0.07	event	0.11	seek_grave	0.08
has hopital	grave_info	-0.06	registry	0.05	battle_account	0.06	foreign_tip	0.11	event	-0.07
has hospital	relics	-0.09	battle_account	-0.05	enemy_report	0.08	foreign_tip	0.13	event	-0.09
has hot	comrade_tip	-0.05	grave_info	-0.06	rumour	0.05	event	-0.06
has house	grave_info	0.12	relics	0.09	foreign_tip	-0.12	seek_grave	-0.08
has houston	grave_info	0.08	foreign_tip	-0.09
has how	grave_info	0.09	foreign_tip	-0.1	dna_question	0.1	request_recognition	0.05	event	-0.06	seek_grave	-0.06
has hp	comrade_tip	0.07
has hq	relics	0.06
has hre	comrade_tip	-0.06	request_recognition	0.06
has hs	grave_info	-0.07	registry	0.29	battle_account	-0.19	enemy_report	-0.14	foreign_tip	-0.1	rumour	-0.17	request_recognition	-0.28	not_dead	-0.14	event	-0.19	seek_grave	-0.08
has hs nam	registry	0.06
has hs o	relics	-0.05	event	-0.06	seek_grave	0.17
has hs tai	seek_grave	-0.09
has ht	grave_info	0.07
has htx	comrade_tip	-0.1	registry	0.11
has hu	remains_found	0.11	request_recognition	-0.06	event	0.07
has hua	comrade_tip	0.1	grave_info	-0.15	remains_found	0.06	registry	0.08
has hua van	grave_info	0.06
has huan	comrade_tip	-0.15	grave_info	-0.07	event	-0.08
has huan chuong	request_recognition	0.06	event	0.05
has huc	comrade_tip	-0.05	registry	0.05
has hue	comrade_tip	0.25	grave_info	-0.07	remains_found	-0.08	registry	-0.14	battle_account	-0.09	enemy_report	-0.06	foreign_tip	-0.09	dna_question	-0.08	rumour	-0.08	request_recognition	-0.05	event	-0.21	seek_grave	0.19
has hung	comrade_tip	0.16	remains_found	-0.14	relics	-0.07	battle_account	-0.13	foreign_tip	-0.19	scam_report	-0.11	request_recognition	-0.25	not_dead	-0.17	event	0.14
has hung dao	grave_info	0.08	event	0.1
has hung ha	comrade_tip	0.05	relics	0.12	registry	0.11	battle_account	-0.06	event	-0.06	seek_grave	-0.12
has hung long	comrade_tip	-0.06
has hung nguyen	battle_account	0.05
has hung thai	grave_info	-0.06
has hung tien	event	0.06
has hung yen	comrade_tip	-0.08	grave_info	0.07	remains_found	-0.1	registry	-0.07	request_recognition	-0.05	seek_grave	0.05
has huoi	grave_info	0.06	registry	-0.05	seek_grave	0.07
has huong	comrade_tip	0.1	remains_found	0.1	relics	-0.25	registry	-0.07	battle_account	-0.15	dna_question	0.06	scam_report	-0.09
has huong bac	grave_info	0.07	foreign_tip	0.05
has huong cho	comrade_tip	0.08
has huong dan	comrade_tip	-0.07	relics	0.05	foreign_tip	0.05	dna_question	0.06	request_recognition	0.11	not_dead	0.07	event	-0.05	seek_grave	-0.22
has huong dong	event	-0.06	seek_grave	0.06
has huong hoa	comrade_tip	-0.09	grave_info	-0.09	remains_found	0.1	registry	0.05	dna_question	0.05	event	-0.06	seek_grave	-0.13
has huong khe	comrade_tip	0.05	seek_grave	-0.06
has huong khoi	comrade_tip	0.05	grave_info	0.24	event	0.12	seek_grave	-0.17
has huong lap	grave_info	-0.09	seek_grave	0.16
has huong mat	comrade_tip	0.05
has huong son	seek_grave	0.07
has huong tay	event	0.05	seek_grave	0.05
has huong thuy	comrade_tip	0.07	seek_grave	-0.1
has huong tra	grave_info	-0.05	remains_found	0.05	registry	0.06	seek_grave	0.05
has huong ve	rumour	0.06	event	0.08
has husband	grave_info	0.06	relics	0.12	enemy_report	-0.1	foreign_tip	-0.09	seek_grave	0.12
has hut	grave_info	-0.06	battle_account	0.05
has huu	comrade_tip	0.09	grave_info	-0.06	remains_found	-0.06	relics	-0.08	registry	-0.05	battle_account	0.12	enemy_report	0.12	foreign_tip	-0.14	scam_report	-0.08	rumour	-0.06	request_recognition	-0.22	event	0.23
has huu nghi	grave_info	0.13	foreign_tip	-0.05
has huu o	comrade_tip	0.09
has huu phuoc	grave_info	0.05	event	0.08
has huu tri	grave_info	0.06	battle_account	-0.05	event	0.06	seek_grave	-0.05
has huy	comrade_tip	-0.18	grave_info	-0.24	remains_found	0.09	relics	0.22	registry	0.15	battle_account	0.16	enemy_report	-0.06	foreign_tip	-0.1	dna_question	-0.07	rumour	-0.1	request_recognition	-0.14	event	0.06
has huy quan	comrade_tip	-0.08	registry	0.05	seek_grave	0.12
has huy truong	grave_info	-0.06	relics	0.08	battle_account	0.07	event	0.14
has huyen	comrade_tip	-0.23	grave_info	-0.13	relics	-0.2	registry	-0.1	battle_account	0.2	dna_question	0.17	scam_report	-0.12	rumour	-0.11	request_recognition	0.05	not_dead	-0.1	event	-0.06	seek_grave	0.27
has huyen an	grave_info	-0.06
has huyen co	grave_info	0.08
has huyen doi	comrade_tip	-0.07	remains_found	0.05	registry	0.17	event	0.08
has huyen duc	grave_info	0.06	event	0.05	seek_grave	-0.07
has huyen huong	dna_question	0.07	seek_grave	-0.09
has huyen thanh	seek_grave	0.12
has huyen uy	comrade_tip	0.09	enemy_report	0.06	seek_grave	-0.05
has huyen vinh	grave_info	-0.05	seek_grave	0.11
has huyet	comrade_tip	0.28	grave_info	-0.05	relics	0.07	event	0.13	seek_grave	-0.23
has huynh	relics	0.18	battle_account	-0.05	enemy_report	0.08	foreign_tip	-0.07	dna_question	-0.07	rumour	-0.06	not_dead	-0.06	event	-0.21
has huynh cong	event	-0.07
has huynh tan	relics	0.05	battle_account	0.05
has huynh thi	grave_info	0.06	registry	0.06	seek_grave	0.07
has huynh van	grave_info	0.05	battle_account	-0.06	enemy_report	0.05	seek_grave	0.05
has hy	comrade_tip	-0.18	grave_info	-0.08	relics	-0.07	registry	0.07	battle_account	0.26	foreign_tip	-0.13	rumour	-0.16	request_recognition	-0.2	not_dead	0.07	event	0.1	seek_grave	0.1
has hy sinh	comrade_tip	-0.18	grave_info	-0.16	remains_found	-0.06	registry	0.05	battle_account	0.28	enemy_report	-0.07	foreign_tip	-0.08	rumour	-0.15	request_recognition	-0.19	seek_grave	0.15
has i	comrade_tip	-0.27	grave_info	0.08	remains_found	-0.15	relics	0.33	registry	-0.08	battle_account	-0.11	enemy_report	-0.11	foreign_tip	0.24	dna_question	-0.05	scam_report	-0.07	rumour	-0.05	request_recognition	-0.06	event	0.11	seek_grave	-0.3
has i am	grave_info	0.13	relics	0.12	registry	-0.05	battle_account	-0.08	request_recognition	-0.05	event	-0.05	seek_grave	-0.05
has i can	relics	0.06	dna_question	0.05	event	0.15	seek_grave	-0.07
has i d	relics	0.06	battle_account	0.12	enemy_report	-0.07	foreign_tip	-0.08	not_dead	0.05	event	-0.07
has i do	foreign_tip	0.09	rumour	0.05	event	0.06
has i don	grave_info	-0.07	relics	0.11	registry	0.05	rumour	0.09	event	-0.05	seek_grave	-0.05
has i have	grave_info	-0.1	relics	0.17	battle_account	-0.06	foreign_tip	0.06	event	-0.17	seek_grave	-0.08
has i know	relics	-0.05	foreign_tip	0.17	seek_grave	-0.08
has i live	not_dead	0.05	event	-0.06
has i m	comrade_tip	-0.1	grave_info	0.17	remains_found	-0.05	relics	0.11	battle_account	-0.06	enemy_report	0.05	foreign_tip	-0.12	request_recognition	-0.05	seek_grave	0.12
has i never	relics	-0.05	foreign_tip	0.07	event	0.09
has i only	event	-0.1
has i think	event	-0.05
has i want	foreign_tip	0.1	seek_grave	-0.07
has i was	comrade_tip	0.14	grave_info	0.05	enemy_report	-0.08	foreign_tip	0.05	rumour	-0.05	seek_grave	-0.15
has i would	event	-0.11
has i write	grave_info	-0.07	seek_grave	0.06
has i wrote	battle_account	0.14	foreign_tip	-0.06	event	0.1
has ia	comrade_tip	-0.07	remains_found	0.06	battle_account	0.05	request_recognition	0.12	event	0.13	seek_grave	-0.18
has ia drang	relics	0.05	seek_grave	-0.12
has ich	grave_info	-0.08	relics	-0.05	registry	0.1	battle_account	0.17	rumour	0.06	event	0.05
has ich quan	comrade_tip	-0.11	registry	0.05
has id	relics	0.08	enemy_report	0.12	foreign_tip	0.09	event	0.11	seek_grave	-0.18
has identified	enemy_report	0.13	event	0.07
has if	comrade_tip	0.11	grave_info	-0.18	foreign_tip	0.05
has iii	enemy_report	0.05	foreign_tip	0.05	event	0.08
has il	grave_info	0.08	remains_found	-0.09	relics	-0.11	registry	-0.07	enemy_report	-0.12	foreign_tip	0.05	scam_report	0.05	rumour	-0.07	request_recognition	0.08	not_dead	0.09	event	-0.23	seek_grave	0.13
has il a	comrade_tip	-0.05	grave_info	0.13	relics	-0.05	foreign_tip	-0.06	scam_report	0.15	not_dead	0.1	event	-0.2	seek_grave	-0.08
has il est	grave_info	-0.05	event	-0.14
has il etait	comrade_tip	0.05	battle_account	0.06	event	-0.07	seek_grave	-0.05
has il n	comrade_tip	0.05	grave_info	-0.07	event	0.05
has il y	relics	0.05	enemy_report	0.06	foreign_tip	-0.09	not_dead	0.05	event	0.06	seek_grave	-0.08
has ils	foreign_tip	0.12
has im	foreign_tip	-0.05	event	-0.1	seek_grave	0.06
has in	comrade_tip	-0.27	grave_info	-0.07	remains_found	0.05	registry	-0.19	battle_account	0.1	enemy_report	-0.17	foreign_tip	-0.15	event	0.06	seek_grave	0.29
has in a	comrade_tip	0.08	relics	0.15	foreign_tip	-0.11	request_recognition	-0.05	seek_grave	-0.07
has in april	grave_info	0.05	event	0.12
has in hai	battle_account	0.07	scam_report	0.07	seek_grave	0.06
has in his	relics	0.07	battle_account	0.06	enemy_report	-0.09	foreign_tip	0.07	seek_grave	-0.09
has in it	remains_found	0.05	relics	-0.13	foreign_tip	0.05
has in law	grave_info	-0.05	relics	0.07
has in march	not_dead	0.05	event	-0.06
has in may	foreign_tip	-0.05	rumour	0.06	not_dead	0.06
has in my	foreign_tip	0.05	seek_grave	-0.09
has in one	battle_account	0.05	dna_question	0.06	event	0.13
has in our	grave_info	0.22	relics	0.07	seek_grave	-0.13
has in san	event	-0.1
has in the	grave_info	0.19	remains_found	-0.06	relics	-0.14	registry	-0.07	battle_account	0.05	enemy_report	-0.05	scam_report	-0.08	rumour	0.08	event	0.12
has inf	grave_info	-0.1	relics	0.06	enemy_report	0.18	event	0.06	seek_grave	-0.13
has infantry	grave_info	-0.05	relics	-0.08	foreign_tip	0.16	event	0.14	seek_grave	-0.06
has inh	grave_info	-0.07	remains_found	0.06	event	-0.13	seek_grave	0.09
has ino	comrade_tip	-0.07	grave_info	-0.06	remains_found	0.1	event	0.09
has inside	comrade_tip	0.07	relics	0.35	enemy_report	-0.11	foreign_tip	-0.09	seek_grave	-0.19
has inside the	grave_info	0.05	relics	0.07	enemy_report	-0.05	foreign_tip	-0.05	seek_grave	-0.06
has interpreter	grave_info	-0.1	foreign_tip	0.25	event	0.07	seek_grave	-0.06
has into	enemy_report	0.07	event	0.19
has is	comrade_tip	-0.06	grave_info	0.17	remains_found	-0.08	relics	0.1	registry	-0.09	battle_account	0.05	enemy_report	-0.1	foreign_tip	-0.39	dna_question	0.12	scam_report	0.11	request_recognition	0.06	not_dead	-0.05	event	-0.2	seek_grave	0.09
has is a	relics	0.24	battle_account	0.06	foreign_tip	-0.17	seek_grave	-0.06
has is in	grave_info	0.05	relics	-0.07	foreign_tip	-0.1	rumour	0.11	event	-0.12	seek_grave	0.07
has is the	foreign_tip	-0.05	dna_question	0.07
has is there	grave_info	-0.05	relics	-0.06	foreign_tip	0.06	event	-0.1	seek_grave	0.11
has it	comrade_tip	-0.09	grave_info	0.14	relics	0.44	registry	-0.1	enemy_report	-0.17	foreign_tip	0.09	rumour	0.14	request_recognition	-0.17	not_dead	-0.09	event	-0.1	seek_grave	-0.57
has it i	relics	0.07	battle_account	0.07	foreign_tip	-0.11	dna_question	0.05	event	-0.08
has it in	grave_info	0.06	foreign_tip	0.09	event	0.05	seek_grave	-0.05
has it is	registry	0.05	foreign_tip	0.06	rumour	0.12	event	0.11	seek_grave	-0.06
has it off	relics	0.09	foreign_tip	-0.07	event	-0.05	seek_grave	-0.05
has it s	scam_report	0.05	rumour	0.06
has it to	relics	0.07	event	-0.14	seek_grave	-0.06
has it was	comrade_tip	-0.09	remains_found	-0.06	enemy_report	-0.06	foreign_tip	0.12	event	-0.09	seek_grave	0.1
has its	enemy_report	0.06	rumour	0.06	event	-0.05
has j	comrade_tip	-0.05	grave_info	-0.07	remains_found	-0.07	foreign_tip	0.29	dna_question	-0.05	scam_report	-0.05	rumour	-0.05	request_recognition	-0.05	event	0.17	seek_grave	-0.06
has j ai	grave_info	0.08	relics	0.08	battle_account	-0.05	event	0.09	seek_grave	-0.11
has jamais	grave_info	-0.07	event	-0.08	seek_grave	0.09
has jan	enemy_report	0.14	seek_grave	-0.12
has january	battle_account	0.06	foreign_tip	-0.1	rumour	0.05
has janvier	enemy_report	0.09	not_dead	0.06	seek_grave	-0.09
has je	grave_info	-0.25	relics	-0.05	registry	0.05	enemy_report	-0.13	foreign_tip	0.35	scam_report	-0.08	rumour	-0.05	request_recognition	-0.09	not_dead	0.06	event	0.12
has je m	relics	0.05
has je suis	comrade_tip	-0.05	remains_found	0.06	registry	0.08	battle_account	0.05	event	0.18
has joined	grave_info	-0.06	foreign_tip	-0.05	seek_grave	0.15
has joined the	seek_grave	0.05
has jose	enemy_report	0.1	event	-0.05
has jour	grave_info	-0.11	relics	-0.06	request_recognition	0.07	not_dead	0.1	event	-0.11	seek_grave	0.06
has jrai	request_recognition	0.08
has juin	registry	0.09	foreign_tip	0.06	seek_grave	-0.06
has july	relics	-0.1	foreign_tip	0.05	request_recognition	0.06	not_dead	0.05	event	-0.08	seek_grave	0.11
has junction	enemy_report	-0.05	foreign_tip	0.08	seek_grave	0.09
has june	grave_info	-0.06	foreign_tip	0.07
has just	grave_info	0.1	foreign_tip	0.07	event	0.06
has k	comrade_tip	0.14	grave_info	-0.06	relics	-0.11	battle_account	-0.09	dna_question	-0.09	rumour	0.12	request_recognition	0.06	not_dead	-0.06
has k a	seek_grave	0.06
has k biet	comrade_tip	0.05	grave_info	-0.09	rumour	0.12	event	0.12
has k co	seek_grave	0.06
has k phai	comrade_tip	0.08
has k10	grave_info	0.05	event	-0.05	seek_grave	0.06
has k2	comrade_tip	0.09	enemy_report	0.06	seek_grave	-0.1
has k20	comrade_tip	0.1	dna_question	0.05	event	-0.11	seek_grave	0.1
has k23	not_dead	0.06
has k3	grave_info	-0.06	foreign_tip	0.09	dna_question	0.06	event	0.12	seek_grave	-0.06
has k4	comrade_tip	0.13
has k5	comrade_tip	0.09	grave_info	-0.05
has k52	grave_info	-0.08	remains_found	0.1	registry	-0.06	enemy_report	0.08	event	0.06
has k53	grave_info	0.12	remains_found	0.06	event	0.05	seek_grave	-0.05
has k58	comrade_tip	0.06	seek_grave	-0.06
has k6	enemy_report	0.07	event	0.13
has k7	comrade_tip	0.06	battle_account	-0.06
has k72	seek_grave	0.07
has k8	relics	-0.07	enemy_report	0.08
has k9	registry	0.07
has ka	battle_account	0.11	request_recognition	0.08	seek_grave	-0.05
has kampong	foreign_tip	-0.05	event	0.1
has kan	comrade_tip	-0.06	grave_info	-0.16	registry	0.1	seek_grave	0.07
has kb	comrade_tip	-0.06	grave_info	-0.13	registry	0.05	event	-0.06	seek_grave	0.07
has ke	grave_info	0.1	remains_found	-0.07	relics	-0.33	registry	0.1	battle_account	0.22	dna_question	-0.1	scam_report	-0.13	rumour	0.41	request_recognition	-0.12	not_dead	-0.08	event	0.23
has ke anh	relics	0.07
has ke ben	comrade_tip	-0.05	enemy_report	0.06
has ke bo	comrade_tip	-0.11	rumour	0.08	seek_grave	0.19
has ke cho	comrade_tip	0.09	grave_info	0.05	rumour	0.05
has ke chuyen	comrade_tip	-0.07	event	0.08	seek_grave	0.07
has ke co	grave_info	0.11	event	0.06
has ke cua	grave_info	0.05	seek_grave	-0.07
has ke da	comrade_tip	0.14
has ke de	comrade_tip	0.05	event	0.2	seek_grave	-0.05
has ke hoi	comrade_tip	0.19	grave_info	-0.14	rumour	0.05	event	-0.06	seek_grave	-0.14
has ke la	event	-0.06
has ke lai	comrade_tip	-0.44	registry	0.1	battle_account	0.28	rumour	0.11	event	0.18
has ke luc	comrade_tip	-0.06	grave_info	0.12	event	0.06
has ke nam	comrade_tip	-0.06	rumour	0.11	event	0.06
has ke ong	grave_info	0.07	remains_found	0.05
has ke rang	grave_info	-0.05	seek_grave	0.12
has ke sat	remains_found	0.07	event	0.06	seek_grave	0.07
has ke toan	grave_info	-0.07
has ke toi	comrade_tip	0.05
has ke tu	comrade_tip	0.06
has ke vay	comrade_tip	-0.05	rumour	0.07	seek_grave	-0.11
has ke ve	comrade_tip	0.06	battle_account	0.07
has ke voi	grave_info	-0.07	rumour	0.06	request_recognition	0.05
has kem	comrade_tip	0.19	grave_info	-0.31	remains_found	0.15	relics	0.05	enemy_report	0.07	scam_report	-0.05	rumour	-0.06	request_recognition	-0.07	event	0.26	seek_grave	-0.07
has kem theo	event	0.14
has ken	comrade_tip	-0.05	grave_info	0.1
has kenh	grave_info	-0.12	relics	0.05	battle_account	-0.05	dna_question	0.08	seek_grave	0.06
has keo	comrade_tip	0.52	relics	0.1	registry	-0.09	battle_account	-0.17	request_recognition	-0.15	not_dead	-0.07	event	-0.1	seek_grave	-0.26
has keo duoc	comrade_tip	0.09	seek_grave	-0.07
has keo len	comrade_tip	-0.08	relics	0.08	event	0.21	seek_grave	-0.07
has keo phao	event	-0.05	seek_grave	0.05
has keo ra	comrade_tip	0.13	grave_info	-0.08	event	-0.12	seek_grave	-0.13
has keo xac	comrade_tip	0.13
has kep	grave_info	-0.1	remains_found	0.06	relics	0.07	seek_grave	-0.09
has kept	enemy_report	0.18	seek_grave	-0.12
has ket	registry	-0.08	battle_account	0.08	enemy_report	0.11	dna_question	0.23	rumour	-0.1	request_recognition	0.05	event	0.09	seek_grave	-0.13
has ket nghia	comrade_tip	0.05	grave_info	0.09	seek_grave	-0.06
has ket qua	comrade_tip	-0.08	grave_info	0.12	remains_found	-0.08	dna_question	0.24	scam_report	-0.07	rumour	-0.05	request_recognition	-0.06	seek_grave	-0.24
has ket ra	grave_info	-0.06	seek_grave	0.12
has ket ve	event	-0.07	seek_grave	0.05
has keu	comrade_tip	-0.11	remains_found	0.05	relics	-0.07	registry	-0.05	battle_account	0.15	scam_report	0.08	rumour	-0.05	request_recognition	-0.09	event	0.07
has keu bang	comrade_tip	-0.05	seek_grave	0.16
has keu la	comrade_tip	-0.16	grave_info	0.07	battle_account	0.11	dna_question	0.06
has kh	grave_info	-0.05	registry	0.06	event	-0.1
has kha	grave_info	-0.09	remains_found	0.14	relics	-0.13	registry	0.09	foreign_tip	-0.05	rumour	-0.07	request_recognition	-0.11	event	0.05
has kha van	comrade_tip	-0.05	seek_grave	0.12
has khac	comrade_tip	-0.16	remains_found	0.39	relics	0.5	battle_account	-0.09	enemy_report	-0.08	scam_report	-0.08	rumour	-0.05	request_recognition	-0.15	not_dead	-0.09	event	0.16	seek_grave	-0.28
has khac chu	grave_info	-0.17	remains_found	0.1	battle_account	-0.07	rumour	-0.07	request_recognition	0.09	event	0.1	seek_grave	-0.17
has khac hai	event	-0.05
has khac la	grave_info	0.06	seek_grave	-0.05
has khac nhau	grave_info	0.1	registry	0.08	rumour	0.09	seek_grave	-0.13
has khac tang	relics	0.06
has khac ten	comrade_tip	-0.06	relics	0.1	not_dead	0.06	event	0.05
has khach	foreign_tip	0.06	event	0.09	seek_grave	-0.05
has khai	grave_info	0.23	relics	-0.08	registry	-0.05	battle_account	-0.2	enemy_report	0.16	foreign_tip	-0.08	scam_report	-0.06	rumour	-0.09	not_dead	-0.08	event	-0.11	seek_grave	-0.15
has khai cua	grave_info	0.05
has khai sinh	grave_info	-0.1	registry	-0.06	battle_account	-0.06	request_recognition	-0.05	event	-0.09	seek_grave	0.18
has kham	comrade_tip	-0.09	grave_info	0.11	rumour	-0.05	not_dead	0.06	seek_grave	-0.12
has kham thien	grave_info	-0.06	registry	0.05	battle_account	0.05
has khan	grave_info	0.11	relics	0.06	battle_account	0.05
has khang	comrade_tip	-0.06	grave_info	-0.08	relics	-0.07	registry	0.13	battle_account	-0.1	rumour	0.06	not_dead	0.07	event	0.07	seek_grave	0.16
has khang chien	comrade_tip	-0.09	grave_info	-0.06	relics	-0.05	registry	0.06	rumour	0.06	event	0.06	seek_grave	0.06
has khang dinh	comrade_tip	0.05	rumour	0.05	seek_grave	0.09
has khanh	comrade_tip	-0.23	remains_found	-0.12	relics	0.11	registry	-0.08	battle_account	0.11	enemy_report	-0.06	foreign_tip	-0.16	scam_report	0.09	request_recognition	0.17	event	0.05	seek_grave	0.09
has khanh cao	seek_grave	-0.05
has khanh hoa	battle_account	0.05
has khao	event	0.12
has khao sat	grave_info	0.07	seek_grave	0.05
has khat	comrade_tip	0.11	seek_grave	-0.07
has khau	comrade_tip	0.23	remains_found	0.13	registry	-0.06	battle_account	0.13	enemy_report	-0.05	foreign_tip	-0.07	dna_question	-0.08	rumour	-0.05	request_recognition	0.17	event	0.2	seek_grave	-0.17
has khau chia	grave_info	0.05	seek_grave	0.12
has khau doi	grave_info	0.07	relics	-0.05	registry	-0.11	request_recognition	0.08	seek_grave	-0.05
has khe	comrade_tip	0.24	grave_info	-0.43	remains_found	-0.13	registry	0.12	battle_account	-0.07	enemy_report	-0.17	foreign_tip	-0.07	dna_question	-0.1	scam_report	-0.11	event	0.16	seek_grave	0.26
has khe can	comrade_tip	0.15	battle_account	-0.05	event	-0.13
has khe da	grave_info	-0.06	battle_account	0.06	event	0.06	seek_grave	-0.06
has khe nuoc	comrade_tip	0.09	event	-0.05	seek_grave	-0.05
has khe sanh	comrade_tip	-0.13	grave_info	-0.13	registry	0.08	request_recognition	-0.05	seek_grave	0.15
has khe ve	comrade_tip	-0.05	grave_info	0.05	event	0.05	seek_grave	0.07
has khen	grave_info	-0.05	enemy_report	0.05
has kheo	grave_info	0.05	event	0.08	seek_grave	-0.05
has khi	comrade_tip	0.18	remains_found	0.07	relics	0.1	registry	-0.07	battle_account	-0.13	enemy_report	-0.05	foreign_tip	0.11	scam_report	-0.15	rumour	-0.08	not_dead	-0.05	event	-0.16	seek_grave	0.1
has khi anh	relics	0.05
has khi ay	comrade_tip	0.05	event	-0.09	seek_grave	-0.09
has khi dang	comrade_tip	-0.11	grave_info	-0.09	remains_found	0.07	request_recognition	0.05	seek_grave	0.17
has khi di	relics	0.1	event	-0.15	seek_grave	-0.06
has khi do	comrade_tip	-0.11	event	0.11
has khi lam	remains_found	0.08	event	-0.06
has khi mat	grave_info	0.1	foreign_tip	0.1	event	0.1	seek_grave	-0.15
has khi nao	grave_info	-0.05	seek_grave	0.08
has khi toi	comrade_tip	0.08	battle_account	-0.05	not_dead	0.05	seek_grave	-0.06
has khiem	registry	0.05	rumour	0.05	event	0.16	seek_grave	-0.06
has khien	event	-0.08
has khieng	comrade_tip	0.32	relics	-0.05	registry	-0.07	battle_account	0.06	rumour	-0.07	event	0.14	seek_grave	-0.21
has khieng anh	comrade_tip	0.05	event	-0.09
has khieng ra	comrade_tip	-0.08	grave_info	-0.06	battle_account	0.08
has khieng ve	comrade_tip	0.07	grave_info	0.08	event	0.13	seek_grave	-0.07
has khiet	comrade_tip	-0.05	grave_info	-0.08	remains_found	0.05	registry	0.06	dna_question	0.05
has khieu	grave_info	0.05	request_recognition	0.05
has khmer	comrade_tip	0.16	grave_info	0.06	relics	-0.1	foreign_tip	-0.08	request_recognition	0.06	not_dead	0.07	event	-0.09	seek_grave	-0.07
has khmer o	comrade_tip	0.11	grave_info	-0.08	event	-0.07	seek_grave	0.08
has kho	comrade_tip	-0.08	grave_info	-0.08	relics	0.16	enemy_report	0.05	dna_question	0.08	not_dead	-0.07
has kho gao	comrade_tip	0.12	grave_info	0.07	seek_grave	-0.07
has kho hop	relics	0.05
has kho xang	comrade_tip	-0.05	battle_account	-0.05
has khoa	comrade_tip	0.06	grave_info	-0.25	relics	-0.17	dna_question	-0.06	not_dead	-0.06	event	-0.05
has khoa that	grave_info	-0.05	event	0.07
has khoai	grave_info	-0.15	relics	-0.05	battle_account	0.09	event	0.09	seek_grave	0.14
has khoai chau	grave_info	-0.09	event	0.05	seek_grave	0.06
has khoan	comrade_tip	-0.09	grave_info	-0.25	scam_report	0.14	seek_grave	-0.08
has khoang	comrade_tip	0.19	grave_info	0.06	remains_found	0.11	relics	-0.15	battle_account	-0.08	scam_report	-0.05	rumour	-0.05	request_recognition	-0.14	event	0.1
has khoang giua	comrade_tip	-0.05
has khoang thang	comrade_tip	0.06	grave_info	0.11	battle_account	-0.05
has khoanh	dna_question	0.05
has khoat	comrade_tip	0.16	grave_info	0.06	relics	-0.05	dna_question	0.06	event	-0.21	seek_grave	-0.11
has khoc	comrade_tip	0.22	request_recognition	-0.06	not_dead	0.09	event	-0.05	seek_grave	-0.05
has khoe	comrade_tip	0.06	relics	0.05	not_dead	0.11	event	-0.14	seek_grave	-0.26
has khoi	comrade_tip	0.08	grave_info	0.3	remains_found	-0.06	relics	-0.14	registry	-0.05	battle_account	-0.11	foreign_tip	-0.07	dna_question	-0.1	scam_report	-0.05	rumour	-0.06	request_recognition	0.07	event	-0.3	seek_grave	-0.13
has khong	grave_info	-0.3	remains_found	-0.11	relics	0.13	registry	0.15	battle_account	0.06	foreign_tip	-0.2	scam_report	-0.21	rumour	0.3	request_recognition	0.13	not_dead	-0.33	event	0.08
has khong a	grave_info	-0.28	relics	-0.09	battle_account	-0.05	request_recognition	0.05	event	-0.13	seek_grave	0.19
has khong ai	comrade_tip	-0.31	grave_info	0.26	relics	-0.12	enemy_report	-0.05	dna_question	-0.07	rumour	0.1	not_dead	-0.06	event	0.18
has khong anh	grave_info	-0.07	dna_question	0.06	request_recognition	-0.05	seek_grave	0.05
has khong ba	comrade_tip	-0.05	event	-0.06
has khong bia	comrade_tip	-0.07	grave_info	0.12	remains_found	-0.05	relics	-0.06	battle_account	0.05	event	0.19
has khong biet	comrade_tip	-0.08	grave_info	0.08	enemy_report	0.14	foreign_tip	-0.06	dna_question	-0.06	scam_report	-0.06	rumour	0.15	event	0.06	seek_grave	-0.17
has khong bo	comrade_tip	0.05
has khong chac	grave_info	-0.05	rumour	0.1	event	0.05	seek_grave	0.08
has khong chet	comrade_tip	-0.09	grave_info	0.07	battle_account	0.13	not_dead	0.19	seek_grave	-0.2
has khong chiu	comrade_tip	0.05	battle_account	-0.05	request_recognition	0.08	event	-0.1
has khong cho	grave_info	-0.05	seek_grave	-0.07
has khong chu	registry	0.07	seek_grave	-0.05
has khong co	grave_info	-0.41	relics	0.43	enemy_report	-0.07	rumour	-0.08	request_recognition	0.18	not_dead	-0.1	event	-0.06	seek_grave	0.26
has khong con	relics	-0.15	request_recognition	0.26
has khong dam	comrade_tip	0.06	grave_info	-0.05	registry	-0.05	battle_account	-0.06	rumour	0.05	event	0.05
has khong dau	seek_grave	0.16
has khong de	comrade_tip	0.12	relics	0.06	request_recognition	0.07	seek_grave	-0.06
has khong di	comrade_tip	0.05	request_recognition	0.08	seek_grave	-0.08
has khong doc	remains_found	0.05
has khong dua	relics	0.06	event	-0.08
has khong dung	grave_info	-0.07	remains_found	0.06	request_recognition	0.07	seek_grave	-0.09
has khong duoc	comrade_tip	0.1	grave_info	-0.08	rumour	0.05	seek_grave	-0.08
has khong em	grave_info	0.07	event	0.13
has khong gap	comrade_tip	-0.05
has khong ghi	grave_info	-0.05	relics	0.06	registry	0.09	event	-0.05	seek_grave	0.07
has khong giay	grave_info	-0.06	remains_found	0.1	event	0.1	seek_grave	-0.11
has khong hay	grave_info	-0.07	dna_question	0.17	seek_grave	-0.21
has khong hoi	comrade_tip	0.07
has khong ke	battle_account	0.05	event	-0.07	seek_grave	-0.05
has khong kip	comrade_tip	0.18	rumour	-0.05	seek_grave	-0.12
has khong lay	comrade_tip	-0.28	relics	0.11	battle_account	0.15	dna_question	0.06	request_recognition	-0.05	event	0.14	seek_grave	0.07
has khong minh	grave_info	-0.1	event	0.05	seek_grave	0.05
has khong mo	battle_account	0.05	seek_grave	0.11
has khong nam	comrade_tip	-0.08	grave_info	0.09	event	-0.05
has khong ngay	rumour	0.05	event	0.05	seek_grave	0.08
has khong nhan	comrade_tip	0.05	grave_info	-0.08
has khong nho	comrade_tip	0.37	grave_info	-0.13	battle_account	-0.16	event	-0.15	seek_grave	-0.15
has khong noi	comrade_tip	0.18	relics	-0.05	registry	0.05	enemy_report	0.06	foreign_tip	0.06	seek_grave	0.06
has khong o	comrade_tip	0.1
has khong ong	comrade_tip	0.06	grave_info	-0.21	rumour	0.05	request_recognition	-0.05	event	-0.05	seek_grave	0.09
has khong phai	comrade_tip	0.26	grave_info	0.19	remains_found	-0.07	relics	-0.05	battle_account	-0.07	enemy_report	-0.07	scam_report	-0.06	request_recognition	0.09	event	-0.06
has khong qua	comrade_tip	-0.07	foreign_tip	0.05	rumour	0.05	event	0.05
has khong ra	comrade_tip	-0.08	grave_info	-0.07	battle_account	0.16	foreign_tip	0.06	event	0.17
has khong ro	comrade_tip	-0.11	remains_found	-0.1	relics	0.07	registry	0.15	enemy_report	-0.05	rumour	0.12	request_recognition	-0.2	event	0.13
has khong so	comrade_tip	-0.12	grave_info	-0.1	battle_account	0.16	event	0.06	seek_grave	0.11
has khong ten	grave_info	-0.18	relics	-0.09	registry	0.19	dna_question	0.1	rumour	0.09	event	0.16
has khong thay	comrade_tip	0.07	grave_info	-0.08	remains_found	-0.12	battle_account	-0.1	request_recognition	-0.07	not_dead	-0.06	event	-0.23	seek_grave	0.19
has khong thi	seek_grave	0.08
has khong tim	comrade_tip	-0.05	grave_info	0.06	registry	0.05	battle_account	0.05	seek_grave	-0.16
has khong tin	comrade_tip	-0.05	grave_info	-0.05	scam_report	0.11
has khong toi	comrade_tip	0.07	grave_info	0.11	remains_found	0.05	event	0.07	seek_grave	-0.08
has khong van	registry	0.06	event	0.08	seek_grave	-0.07
has khong ve	comrade_tip	-0.25	grave_info	-0.07	relics	0.07	registry	0.12	battle_account	-0.05	rumour	-0.05	request_recognition	-0.05	event	-0.14	seek_grave	0.33
has khong vi	grave_info	0.05	event	-0.05
has khong vo	grave_info	0.09
has khop	grave_info	0.17	relics	-0.05	enemy_report	0.08	not_dead	-0.05	event	-0.07
has khu	comrade_tip	-0.1	grave_info	0.21	relics	-0.17	registry	-0.09	battle_account	-0.23	enemy_report	0.12	foreign_tip	-0.1	dna_question	-0.11	scam_report	-0.08	rumour	-0.12	request_recognition	-0.09	not_dead	-0.17	seek_grave	0.14
has khu a	grave_info	0.13	registry	-0.07	request_recognition	0.06	seek_grave	-0.18
has khu c	grave_info	-0.05	event	-0.06	seek_grave	0.08
has khu cong	seek_grave	0.06
has khu d	grave_info	0.16	seek_grave	-0.05
has khu ha	comrade_tip	-0.08	grave_info	0.17	seek_grave	-0.06
has khu mo	comrade_tip	0.06	grave_info	-0.08	seek_grave	0.14
has khu pho	grave_info	0.06	relics	0.05	battle_account	0.06
has khu vuc	comrade_tip	-0.12	grave_info	-0.08	seek_grave	0.13
has khuat	comrade_tip	-0.12	grave_info	0.07	relics	-0.06	battle_account	0.05	seek_grave	0.16
has khuat duy	comrade_tip	0.07	grave_info	0.06	seek_grave	0.06
has khuc	comrade_tip	0.22	grave_info	-0.13	remains_found	0.26	relics	-0.09	request_recognition	-0.08	event	0.16	seek_grave	-0.13
has khuc xuong	comrade_tip	-0.11	grave_info	-0.06	remains_found	0.26	relics	-0.05	event	0.18
has khue	comrade_tip	-0.06	relics	0.11	registry	-0.05	battle_account	-0.09	event	-0.25	seek_grave	0.05
has khung	relics	0.06
has khuon	grave_info	0.07	request_recognition	0.08	event	0.08	seek_grave	-0.09
has khuong	comrade_tip	0.14	grave_info	-0.15	remains_found	-0.07	registry	0.1	event	-0.17	seek_grave	-0.25
has khuya	comrade_tip	0.05	grave_info	0.08	event	-0.07	seek_grave	-0.06
has khuyen	rumour	0.05	request_recognition	-0.05	event	0.13
has ki	registry	0.06	event	0.09
has kia	comrade_tip	-0.1	grave_info	0.19	registry	-0.19	battle_account	0.12	enemy_report	0.39	foreign_tip	-0.14	rumour	-0.08	event	0.34	seek_grave	-0.15
has kia co	comrade_tip	-0.11	event	0.06
has kia con	comrade_tip	-0.06
has kia khong	comrade_tip	-0.06	remains_found	0.05	battle_account	0.05	event	0.2	seek_grave	-0.07
has kia la	dna_question	0.08
has kia song	grave_info	-0.09	seek_grave	0.09
has kia suoi	comrade_tip	0.1	grave_info	-0.06	seek_grave	-0.06
has kich	remains_found	-0.09	relics	-0.17	registry	0.15	battle_account	0.12	enemy_report	0.05	rumour	-0.2	request_recognition	0.22	not_dead	-0.06	seek_grave	-0.14
has kich ap	comrade_tip	-0.09	registry	0.1
has kich ban	comrade_tip	0.07	grave_info	-0.05	request_recognition	0.06	event	-0.05	seek_grave	-0.05
has kich bi	comrade_tip	0.05	event	0.2
has kich chet	comrade_tip	-0.08	event	-0.05	seek_grave	0.13
has kich mat	comrade_tip	0.1	grave_info	-0.09	event	-0.05	seek_grave	0.1
has kich o	comrade_tip	0.07	enemy_report	0.07
has kich phuc	comrade_tip	-0.05	event	0.08
has kich xa	comrade_tip	-0.11	grave_info	-0.12	request_recognition	0.05	event	-0.05	seek_grave	0.21
has kiem	relics	-0.06	registry	0.09	battle_account	-0.09	scam_report	0.06	request_recognition	-0.15
has kiem lam	comrade_tip	-0.09	grave_info	0.06	relics	-0.06
has kiem tra	enemy_report	0.06	rumour	0.05	event	0.09
has kien	comrade_tip	-0.06	enemy_report	0.08	foreign_tip	-0.13	rumour	-0.06	request_recognition	-0.05
has kien an	relics	0.06	foreign_tip	-0.07	dna_question	0.1	request_recognition	0.06	seek_grave	-0.15
has kien giang	grave_info	0.05
has kien phong	battle_account	0.07	seek_grave	0.05
has kien thuy	remains_found	0.06	battle_account	-0.08	foreign_tip	-0.07	request_recognition	-0.1	seek_grave	0.13
has kien xuong	comrade_tip	0.08	relics	-0.07	event	-0.14
has kieng	grave_info	-0.08	foreign_tip	0.05	event	0.07	seek_grave	-0.05
has kiet	grave_info	0.06	relics	-0.06	battle_account	-0.05	request_recognition	0.06	event	-0.05
has kieu	comrade_tip	-0.12	grave_info	0.05	remains_found	0.1	battle_account	-0.12	enemy_report	0.09	foreign_tip	-0.1	dna_question	-0.06	rumour	0.05	request_recognition	0.08	not_dead	-0.07	event	-0.07	seek_grave	0.2
has kieu cong	comrade_tip	-0.08	seek_grave	0.05
has kieu oanh	grave_info	0.05	remains_found	0.05
has kieu van	event	-0.08
has killed	grave_info	0.09	remains_found	-0.07	relics	-0.08	battle_account	-0.05	enemy_report	0.12	foreign_tip	-0.08	scam_report	0.06	not_dead	0.11	seek_grave	-0.06
has killed in	grave_info	0.05	relics	0.12	foreign_tip	-0.05	event	-0.09
has kim	comrade_tip	0.3	grave_info	-0.05	remains_found	0.1	relics	0.11	registry	0.1	battle_account	-0.36	enemy_report	-0.09	foreign_tip	-0.07	rumour	-0.1	request_recognition	-0.12	not_dead	-0.06
has kim anh	comrade_tip	0.13	grave_info	-0.08	dna_question	0.07
has kim bang	comrade_tip	0.08	relics	0.13	battle_account	-0.05	request_recognition	-0.05	event	-0.08	seek_grave	0.05
has kim boi	grave_info	0.06	event	-0.07	seek_grave	-0.07
has kim dong	comrade_tip	0.06	grave_info	-0.16	relics	-0.05	event	-0.09	seek_grave	0.08
has kim long	grave_info	0.15
has kim sa	grave_info	-0.12	registry	0.06	event	-0.05
has kim son	grave_info	0.06	battle_account	-0.06
has kim thanh	grave_info	-0.11	remains_found	0.08	relics	0.11	battle_account	-0.05	foreign_tip	-0.05	event	-0.1
has kim thi	comrade_tip	-0.1	event	0.05	seek_grave	0.06
has kin	grave_info	-0.07	foreign_tip	0.07	dna_question	0.07
has kinh	comrade_tip	0.05	grave_info	0.1	remains_found	-0.15	relics	-0.1	registry	-0.1	battle_account	-0.06	dna_question	-0.06	scam_report	-0.13	rumour	0.06	seek_grave	0.11
has kinh bao	registry	0.13	event	-0.08
has kinh chao	comrade_tip	-0.06	grave_info	0.05	request_recognition	0.05	seek_grave	-0.07
has kinh gui	remains_found	-0.07	registry	-0.09	seek_grave	0.18
has kinh mon	grave_info	-0.06	registry	0.05	event	-0.09	seek_grave	0.06
has kinh mong	comrade_tip	-0.06	grave_info	0.05	seek_grave	0.06
has kinh nguyen	enemy_report	0.05	event	0.05
has kinh nho	comrade_tip	-0.05	seek_grave	0.15
has kinh tai	comrade_tip	-0.1	grave_info	0.07	event	-0.09	seek_grave	0.14
has kinh te	grave_info	-0.08	remains_found	0.06	request_recognition	0.06	not_dead	0.06	event	0.07	seek_grave	-0.08
has kinh thua	battle_account	-0.12	seek_grave	0.17
has kinh xang	grave_info	0.14	seek_grave	-0.11
has kip	grave_info	0.18	remains_found	-0.06	battle_account	0.07	rumour	-0.07	request_recognition	-0.05	event	0.17
has kip hoi	comrade_tip	-0.07	grave_info	0.1	seek_grave	-0.06
has klah	comrade_tip	0.06
has km	comrade_tip	0.32	remains_found	0.1	battle_account	-0.08	foreign_tip	-0.05	request_recognition	-0.05	event	0.12	seek_grave	-0.19
has knew	grave_info	0.13
has know	comrade_tip	0.08	remains_found	-0.06	battle_account	-0.05	enemy_report	-0.05	foreign_tip	0.07	rumour	0.14	event	0.06
has know if	grave_info	-0.06	rumour	0.05
has ko	comrade_tip	0.19	grave_info	-0.07	remains_found	-0.16	relics	-0.09	registry	-0.05	battle_account	0.06	enemy_report	-0.07	foreign_tip	-0.08	dna_question	0.16	request_recognition	0.16	not_dead	-0.09	event	0.18	seek_grave	-0.19
has ko a	grave_info	-0.11	seek_grave	0.11
has ko ai	grave_info	-0.05	event	-0.06	seek_grave	0.1
has ko biet	rumour	0.08	seek_grave	-0.05
has ko co	comrade_tip	0.08	battle_account	0.05	event	0.06	seek_grave	-0.18
has ko nia	seek_grave	-0.06
has ko ro	grave_info	0.07	seek_grave	-0.05
has ko thay	grave_info	-0.1	relics	0.1	event	0.06	seek_grave	0.1
has kon	grave_info	0.1	relics	-0.08	battle_account	0.11	foreign_tip	-0.08	request_recognition	0.11	event	-0.13
has kon tum	comrade_tip	0.05	grave_info	-0.07	relics	-0.07	battle_account	0.08	foreign_tip	-0.08	request_recognition	0.05	not_dead	-0.05	event	-0.09
has kong	comrade_tip	-0.05	grave_info	-0.08	remains_found	0.09	relics	-0.05	registry	0.08	event	-0.07
has kontum	comrade_tip	0.06	grave_info	0.08
has kpa	grave_info	-0.05	battle_account	0.08	dna_question	0.05	request_recognition	0.07	seek_grave	-0.11
has kra	relics	0.07	seek_grave	-0.06
has krong	grave_info	0.17	battle_account	-0.07	foreign_tip	-0.05	request_recognition	0.05	not_dead	0.06	seek_grave	0.09
has krong buk	comrade_tip	-0.08	grave_info	0.07	not_dead	0.07
has ksor	battle_account	-0.05	request_recognition	-0.06
has kt	grave_info	-0.1	relics	0.07	request_recognition	-0.07	event	-0.09	seek_grave	0.08
has ky	comrade_tip	-0.14	grave_info	0.14	relics	0.32	registry	0.05	battle_account	0.08	dna_question	-0.15	rumour	-0.18	request_recognition	0.16	event	-0.16	seek_grave	-0.2
has ky anh	comrade_tip	-0.05	grave_info	-0.06	registry	-0.06	battle_account	0.08	not_dead	0.08	event	0.1	seek_grave	-0.06
has ky cua	comrade_tip	0.14	event	-0.05	seek_grave	-0.09
has ky dau	comrade_tip	-0.08	request_recognition	0.05	seek_grave	0.12
has ky giay	battle_account	0.05	request_recognition	0.06	event	0.06
has ky hoi	comrade_tip	-0.05	grave_info	-0.05	registry	0.05	seek_grave	-0.08
has ky nam	grave_info	0.05
has ky ngay	seek_grave	0.05
has ky nguoi	comrade_tip	0.18	event	-0.05	seek_grave	-0.08
has ky niem	comrade_tip	-0.06	grave_info	-0.07	relics	0.22	event	-0.13	seek_grave	0.06
has ky son	grave_info	0.1	scam_report	0.07	event	-0.12	seek_grave	-0.06
has ky su	comrade_tip	-0.1	remains_found	0.13	relics	0.05
has ky suu	comrade_tip	-0.05	grave_info	0.05
has ky ten	comrade_tip	-0.05	relics	0.07	scam_report	0.05	seek_grave	0.05
has ky thuat	grave_info	-0.07	registry	0.06	rumour	0.06
has ky vat	relics	0.19
has l	comrade_tip	-0.06	grave_info	-0.07	relics	-0.05	registry	-0.08	enemy_report	-0.08	foreign_tip	0.28	dna_question	-0.07	event	0.06
has l a	comrade_tip	0.09	grave_info	0.06	relics	0.09	foreign_tip	-0.22	scam_report	0.06	request_recognition	0.08	event	-0.19
has l s	grave_info	0.14	event	-0.06	seek_grave	-0.07
has l un	grave_info	0.07	relics	-0.05	foreign_tip	0.07	event	0.14	seek_grave	-0.06
has la	comrade_tip	0.05	grave_info	0.07	remains_found	-0.22	registry	-0.5	battle_account	-0.21	enemy_report	-0.17	foreign_tip	0.06	dna_question	-0.11	scam_report	-0.08	request_recognition	0.17	event	-0.27	seek_grave	0.24
has la a	comrade_tip	0.13	relics	0.05	request_recognition	0.05	seek_grave	-0.13
has la ai	battle_account	0.1	event	0.06
has la anh	comrade_tip	-0.06	grave_info	0.06	remains_found	0.06	relics	-0.06	battle_account	-0.12	dna_question	0.05	seek_grave	0.18
has la ba	grave_info	0.12	remains_found	-0.05	battle_account	0.05	request_recognition	0.06	not_dead	-0.05	event	0.15
has la bac	comrade_tip	-0.05	grave_info	-0.1	relics	0.05	registry	-0.06	request_recognition	0.07	not_dead	0.05	event	-0.08	seek_grave	0.18
has la bai	event	0.05	seek_grave	-0.06
has la ban	grave_info	-0.06	event	-0.07	seek_grave	0.07
has la bay	grave_info	-0.08	battle_account	0.13
has la be	event	-0.07	seek_grave	0.05
has la bi	comrade_tip	-0.05	grave_info	0.09	event	0.06
has la bo	comrade_tip	-0.08	grave_info	0.28	remains_found	0.05	relics	0.1	registry	0.07	battle_account	-0.05	request_recognition	-0.1	not_dead	0.07	event	0.29	seek_grave	-0.05
has la bui	grave_info	-0.09	request_recognition	-0.06	not_dead	0.09	seek_grave	0.12
has la cai	event	-0.1
has la can	grave_info	0.05	remains_found	-0.05	relics	0.08
has la cau	grave_info	-0.11	battle_account	-0.05	request_recognition	0.08
has la chau	comrade_tip	-0.07	grave_info	-0.11	registry	-0.06	battle_account	0.11	request_recognition	0.08	event	0.1
has la chet	comrade_tip	0.06	event	-0.07
has la chi	comrade_tip	-0.21	grave_info	0.13	relics	-0.05	dna_question	0.1	scam_report	-0.05	request_recognition	-0.06	not_dead	0.06	event	-0.1
has la chien	comrade_tip	0.06	grave_info	0.07
has la chinh	grave_info	-0.08	battle_account	-0.08	event	-0.14	seek_grave	0.06
has la cho	event	0.11	seek_grave	0.11
has la chong	event	0.05	seek_grave	0.06
has la chu	comrade_tip	-0.08	grave_info	0.09	dna_question	0.13	request_recognition	-0.07	not_dead	-0.05	event	-0.08	seek_grave	0.16
has la co	grave_info	0.12	registry	-0.06	request_recognition	0.13	event	0.13	seek_grave	-0.17
has la con	comrade_tip	-0.1	grave_info	-0.19	registry	0.06	battle_account	-0.05	dna_question	0.05	scam_report	-0.06	rumour	-0.07	event	-0.08	seek_grave	0.17
has la cong	comrade_tip	-0.05	grave_info	-0.07	registry	0.06	foreign_tip	0.05	rumour	0.09	request_recognition	-0.07	event	-0.11	seek_grave	0.05
has la cu	relics	0.08	registry	-0.05	battle_account	-0.05	request_recognition	-0.07	seek_grave	0.08
has la cua	grave_info	-0.06	registry	0.08	event	0.05	seek_grave	-0.06
has la cuu	grave_info	-0.1	battle_account	0.11	request_recognition	0.06	event	0.07
has la da	grave_info	-0.09	registry	0.05	not_dead	0.05	event	0.05	seek_grave	-0.08
has la dai	comrade_tip	0.18	grave_info	-0.16	battle_account	0.05	foreign_tip	0.05	event	-0.08
has la dan	grave_info	0.1	battle_account	-0.05	rumour	0.09	request_recognition	0.07	seek_grave	-0.19
has la dang	battle_account	0.08
has la danh	grave_info	0.07	relics	0.05
has la dao	seek_grave	0.05
has la di	grave_info	-0.06	seek_grave	-0.1
has la dieu	comrade_tip	-0.07	grave_info	0.05	event	0.07	seek_grave	0.11
has la dinh	comrade_tip	-0.14	grave_info	0.2	request_recognition	0.06	event	0.1
has la do	comrade_tip	-0.16	grave_info	-0.11	request_recognition	0.05	seek_grave	0.19
has la doan	grave_info	-0.13	event	-0.1
has la doi	grave_info	-0.06	registry	0.05	event	-0.05
has la dong	comrade_tip	-0.12	grave_info	0.12
has la du	grave_info	0.06	battle_account	-0.05	event	-0.11
has la dua	comrade_tip	0.12	seek_grave	-0.08
has la dung	request_recognition	0.05
has la duong	comrade_tip	-0.09	event	-0.07	seek_grave	0.09
has la em	comrade_tip	-0.08	grave_info	-0.14	relics	-0.08	dna_question	0.08	not_dead	-0.05	seek_grave	0.16
has la gi	comrade_tip	-0.07
has la h	event	-0.06	seek_grave	0.07
has la ha	registry	0.08	dna_question	0.05	request_recognition	0.11	event	-0.07	seek_grave	-0.17
has la hai	remains_found	0.08	registry	0.13	enemy_report	0.05	scam_report	0.05	event	-0.08
has la ho	comrade_tip	0.11	seek_grave	-0.19
has la hoang	grave_info	0.05	remains_found	-0.06	request_recognition	0.12	seek_grave	-0.1
has la hoi	comrade_tip	0.07	grave_info	-0.07	registry	0.06	event	0.06
has la hua	comrade_tip	0.07	enemy_report	0.05
has la huynh	comrade_tip	0.07	seek_grave	0.07
has la khong	comrade_tip	-0.05
has la khu	comrade_tip	-0.13	grave_info	-0.05	rumour	0.05
has la kieu	comrade_tip	0.06
has la ky	comrade_tip	-0.05	grave_info	0.09
has la la	grave_info	-0.09	relics	0.06	seek_grave	0.05
has la lai	comrade_tip	-0.07	grave_info	0.18	battle_account	-0.05	not_dead	0.05
has la lam	grave_info	-0.08	scam_report	0.08
has la lan	seek_grave	0.15
has la le	comrade_tip	-0.05	grave_info	0.08	registry	-0.07	battle_account	0.06	event	-0.1	seek_grave	0.12
has la lien	comrade_tip	0.06
has la liet	comrade_tip	-0.1	grave_info	-0.22	remains_found	-0.1	registry	-0.06	scam_report	0.1	request_recognition	0.17	event	-0.18
has la linh	comrade_tip	-0.07	relics	0.08	registry	-0.05	enemy_report	0.09	foreign_tip	0.08	rumour	0.11	request_recognition	-0.08
has la lo	comrade_tip	0.07	request_recognition	-0.05	seek_grave	0.08
has la ls	grave_info	-0.08	seek_grave	-0.06
has la lu	grave_info	0.08	event	0.05
has la luc	comrade_tip	-0.05	event	-0.05	seek_grave	0.05
has la luong	grave_info	0.05
has la luu	comrade_tip	-0.11	relics	-0.05	event	-0.07	seek_grave	0.17
has la ly	request_recognition	0.08
has la ma	comrade_tip	0.07	grave_info	0.11	dna_question	0.05	seek_grave	-0.11
has la mai	comrade_tip	0.08	grave_info	-0.13	relics	0.06	battle_account	-0.05	rumour	0.05	event	-0.07	seek_grave	0.05
has la mat	comrade_tip	0.06	seek_grave	-0.11
has la me	grave_info	-0.1	relics	0.08	event	-0.05	seek_grave	-0.11
has la minh	comrade_tip	-0.05	event	0.05
has la mo	comrade_tip	0.05	relics	-0.06	battle_account	-0.05	foreign_tip	0.07	rumour	0.3	request_recognition	-0.08	event	0.07	seek_grave	-0.15
has la mot	comrade_tip	-0.1	grave_info	0.09	scam_report	0.05
has la mua	comrade_tip	-0.07	request_recognition	0.07	event	-0.06	seek_grave	0.07
has la muoi	grave_info	0.05
has la nam	comrade_tip	-0.09	registry	-0.05	foreign_tip	0.08	event	-0.06
has la nga	comrade_tip	-0.05	grave_info	-0.07	seek_grave	0.05
has la ngay	grave_info	0.15	event	-0.08
has la nghia	grave_info	0.07	relics	0.07	seek_grave	-0.08
has la nghiem	comrade_tip	-0.07	seek_grave	0.05
has la ngo	comrade_tip	0.16	grave_info	-0.12	enemy_report	0.05	event	0.05	seek_grave	-0.06
has la nguoi	comrade_tip	0.15	grave_info	0.15	remains_found	-0.14	relics	0.09	registry	-0.08	enemy_report	0.09	dna_question	-0.08	request_recognition	-0.09	not_dead	0.09	event	-0.15	seek_grave	-0.15
has la nguyen	grave_info	0.05	battle_account	0.08	rumour	-0.05	event	-0.16
has la nha	comrade_tip	0.13	grave_info	0.11	scam_report	0.07	event	0.1	seek_grave	-0.09
has la nham	comrade_tip	-0.05	grave_info	-0.07	seek_grave	0.15
has la nhu	seek_grave	0.09
has la ninh	comrade_tip	0.05	grave_info	-0.07
has la nong	grave_info	-0.08	remains_found	0.05	not_dead	0.08
has la nu	grave_info	-0.08	relics	0.05
has la nuit	grave_info	0.07	foreign_tip	0.07	event	-0.12
has la o	comrade_tip	-0.05	grave_info	-0.12	rumour	0.06	seek_grave	0.11
has la ong	comrade_tip	-0.28	grave_info	-0.1	relics	-0.06	registry	0.1	battle_account	0.05	foreign_tip	0.13	rumour	-0.16	not_dead	0.08	event	-0.09	seek_grave	0.26
has la pham	comrade_tip	0.08	grave_info	-0.12	registry	0.05	battle_account	-0.08	request_recognition	-0.07	event	-0.13	seek_grave	0.08
has la phan	comrade_tip	-0.06	grave_info	0.1	battle_account	-0.05	event	-0.08
has la phao	grave_info	-0.05
has la phi	event	-0.06
has la quan	comrade_tip	-0.06	grave_info	0.15	relics	0.06	battle_account	-0.05	seek_grave	-0.05
has la que	grave_info	-0.06	event	0.06	seek_grave	0.07
has la quy	seek_grave	0.05
has la ro	grave_info	0.07	event	0.08
has la sai	grave_info	0.09	not_dead	0.05	seek_grave	-0.06
has la san	grave_info	0.05	battle_account	0.06	event	0.05	seek_grave	-0.05
has la sau	battle_account	0.07	event	0.05
has la sinh	comrade_tip	0.06	battle_account	0.09	event	0.07
has la son	registry	0.05
has la ta	comrade_tip	0.07	seek_grave	-0.08
has la tai	comrade_tip	-0.09	grave_info	0.11	remains_found	0.05	event	0.09	seek_grave	-0.08
has la tan	comrade_tip	0.05	rumour	0.05	seek_grave	-0.07
has la ten	event	-0.07	seek_grave	0.09
has la thach	comrade_tip	0.12	grave_info	0.05	seek_grave	-0.07
has la than	relics	-0.06	registry	0.07
has la thang	comrade_tip	0.15	battle_account	-0.06	seek_grave	-0.05
has la thay	comrade_tip	-0.06	grave_info	-0.1	battle_account	0.11	not_dead	0.05	seek_grave	0.09
has la the	comrade_tip	0.05	remains_found	0.05	event	-0.07
has la thi	registry	0.06	event	0.14	seek_grave	-0.06
has la thieu	comrade_tip	-0.1	rumour	0.06
has la tho	grave_info	0.1
has la thu	comrade_tip	-0.07	grave_info	-0.09	relics	0.11	request_recognition	-0.06	event	-0.06	seek_grave	0.21
has la thuong	comrade_tip	0.11	remains_found	0.05	scam_report	0.05
has la thuy	grave_info	0.06	seek_grave	-0.11
has la tieu	comrade_tip	-0.1	battle_account	-0.07
has la tim	event	0.07
has la to	grave_info	-0.08	remains_found	-0.05	event	-0.13	seek_grave	0.11
has la toi	comrade_tip	0.28	grave_info	-0.13	relics	-0.05	registry	-0.06	battle_account	-0.06	event	-0.16
has la tong	grave_info	-0.05	event	0.06
has la tram	registry	0.05	event	0.07
has la tran	remains_found	0.06	relics	-0.07	seek_grave	0.06
has la trieu	seek_grave	0.09
has la trinh	grave_info	0.19
has la trung	battle_account	-0.08	seek_grave	0.05
has la truong	grave_info	-0.09	event	-0.09	seek_grave	0.15
has la tu	battle_account	0.08	seek_grave	0.07
has la ut	grave_info	0.09	event	-0.05	seek_grave	-0.08
has la van	grave_info	-0.07	remains_found	-0.07	relics	0.05	registry	0.07	foreign_tip	-0.05	not_dead	0.09	seek_grave	-0.11
has la vang	enemy_report	0.1
has la vi	comrade_tip	-0.16	grave_info	0.05	battle_account	0.12	event	0.1
has la viet	grave_info	0.06	request_recognition	0.08	seek_grave	-0.05
has la vo	battle_account	-0.06	request_recognition	0.18	event	-0.08	seek_grave	0.17
has la vu	comrade_tip	0.13	grave_info	0.1	battle_account	-0.05	request_recognition	-0.05	seek_grave	-0.07
has la vuong	comrade_tip	0.09	grave_info	0.13	seek_grave	-0.13
has la xa	comrade_tip	0.1	request_recognition	0.05	event	0.09
has la y	comrade_tip	0.13	grave_info	0.09	battle_account	0.05
has lac	comrade_tip	0.25	grave_info	-0.1	remains_found	-0.11	battle_account	-0.14	enemy_report	0.05	scam_report	-0.05	rumour	-0.13	request_recognition	-0.06	not_dead	0.22	event	-0.18
has lac cho	comrade_tip	-0.09	grave_info	0.13
has lac cua	comrade_tip	0.1	grave_info	-0.09	registry	0.05	seek_grave	0.09
has lac don	grave_info	-0.16	not_dead	0.16	seek_grave	-0.08
has lac son	registry	-0.05	event	-0.07	seek_grave	0.07
has lac thuy	relics	0.05	not_dead	0.05	event	-0.07
has lac toi	battle_account	0.05	event	0.07	seek_grave	-0.05
has lach	grave_info	0.12	battle_account	-0.05	seek_grave	0.06
has lach tray	seek_grave	0.09
has lai	comrade_tip	-0.08	grave_info	-0.05	relics	0.13	registry	0.09	battle_account	0.37	foreign_tip	0.09	dna_question	-0.07	scam_report	-0.11	rumour	0.21	request_recognition	-0.07	not_dead	-0.05	event	0.29	seek_grave	-0.16
has lai anh	comrade_tip	-0.1	request_recognition	0.05	not_dead	0.07	seek_grave	0.07
has lai ba	comrade_tip	-0.07	grave_info	0.07	event	0.06
has lai ban	comrade_tip	0.12	grave_info	-0.14	enemy_report	0.05	event	-0.06
has lai bang	comrade_tip	0.11	grave_info	0.05	seek_grave	-0.06
has lai bao	grave_info	-0.11
has lai bia	grave_info	0.08	relics	0.05	seek_grave	-0.06
has lai bo	comrade_tip	0.09	grave_info	-0.05	event	-0.09
has lai cai	grave_info	-0.06	foreign_tip	0.06
has lai chau	comrade_tip	0.07	grave_info	-0.07	relics	0.12	event	-0.07
has lai chinh	grave_info	-0.05	relics	0.06
has lai cho	comrade_tip	-0.07	grave_info	0.23	remains_found	0.07	event	-0.05
has lai chu	event	0.05
has lai co	comrade_tip	0.06	grave_info	-0.12	remains_found	-0.05	dna_question	0.08	rumour	0.08	event	-0.12
has lai con	grave_info	0.05	event	-0.06
has lai cua	grave_info	-0.05	not_dead	0.06
has lai cung	comrade_tip	-0.08	registry	0.05	battle_account	0.06	rumour	0.05	event	0.09	seek_grave	-0.08
has lai de	grave_info	0.06	event	-0.13	seek_grave	-0.07
has lai di	event	-0.06
has lai do	comrade_tip	0.09	grave_info	0.09	battle_account	-0.09	event	-0.09
has lai duoc	battle_account	-0.06	event	-0.05	seek_grave	-0.05
has lai em	grave_info	-0.06	event	0.06
has lai ghi	comrade_tip	-0.06	grave_info	0.08	seek_grave	0.2
has lai hoi	seek_grave	-0.05
has lai khe	comrade_tip	0.09	grave_info	-0.05
has lai khong	grave_info	0.06	relics	0.05	battle_account	0.08	rumour	0.06	request_recognition	0.05	event	0.07	seek_grave	-0.16
has lai la	comrade_tip	0.06	grave_info	-0.06	battle_account	0.07	seek_grave	0.05
has lai loi	comrade_tip	0.05	grave_info	0.13	rumour	0.06	event	-0.06	seek_grave	-0.15
has lai may	grave_info	-0.07	remains_found	0.11	event	0.05
has lai mot	comrade_tip	-0.12	grave_info	-0.07	enemy_report	0.06	event	-0.07	seek_grave	0.06
has lai nam	comrade_tip	0.16
has lai nguoi	comrade_tip	0.06
has lai nguyen	event	-0.1
has lai nhung	registry	0.05	event	-0.06
has lai noi	event	-0.05
has lai o	comrade_tip	-0.17	grave_info	0.06	relics	0.06	rumour	0.06	seek_grave	-0.08
has lai ong	comrade_tip	-0.05
has lai roi	event	0.17	seek_grave	0.06
has lai so	comrade_tip	-0.06	grave_info	0.2	seek_grave	-0.08
has lai ten	grave_info	-0.05	rumour	0.05
has lai the	grave_info	-0.08	battle_account	0.05	event	-0.1	seek_grave	0.12
has lai thi	grave_info	0.07	relics	0.07	rumour	0.06	event	-0.05	seek_grave	-0.1
has lai toi	comrade_tip	0.09	grave_info	-0.09	relics	0.07	event	0.07	seek_grave	-0.1
has lai tran	comrade_tip	-0.08	event	0.11	seek_grave	0.05
has lai trong	battle_account	0.05	foreign_tip	0.05	event	0.07
has lai tu	comrade_tip	-0.07	grave_info	-0.13	registry	0.05	rumour	0.05
has lai van	grave_info	-0.06	scam_report	0.12	not_dead	0.05
has lai vi	grave_info	-0.05	event	-0.07	seek_grave	0.11
has lai xe	grave_info	0.11	remains_found	-0.06	registry	-0.08	battle_account	-0.08	enemy_report	-0.06	not_dead	-0.05
has laid	seek_grave	0.05
has laisse	enemy_report	0.07	foreign_tip	0.07	not_dead	0.06	seek_grave	-0.1
has lak	comrade_tip	-0.05	scam_report	0.05	event	-0.06
has lam	grave_info	-0.07	remains_found	-0.06	relics	0.13	registry	-0.1	battle_account	0.1	enemy_report	0.12	foreign_tip	-0.34	dna_question	0.12	scam_report	0.1	request_recognition	0.48	not_dead	0.13	event	-0.11	seek_grave	-0.24
has lam anh	comrade_tip	0.05
has lam ben	comrade_tip	-0.13	battle_account	0.05
has lam bi	comrade_tip	0.05	grave_info	0.06
has lam bia	grave_info	-0.09	rumour	0.05	request_recognition	0.06	event	-0.06	seek_grave	-0.06
has lam chi	comrade_tip	0.13	seek_grave	-0.06
has lam chu	comrade_tip	0.21	event	0.05	seek_grave	-0.11
has lam chung	grave_info	-0.12	registry	-0.08	request_recognition	0.29	event	-0.1	seek_grave	-0.3
has lam co	comrade_tip	-0.05	grave_info	0.07
has lam con	comrade_tip	0.05	grave_info	-0.07	battle_account	0.06	seek_grave	0.06
has lam cong	comrade_tip	0.13	grave_info	-0.1	event	-0.06	seek_grave	0.17
has lam dan	rumour	0.06	seek_grave	-0.08
has lam dau	comrade_tip	0.05	grave_info	0.1	battle_account	0.09	event	0.1	seek_grave	-0.19
has lam don	comrade_tip	-0.05	grave_info	0.05	registry	0.05	request_recognition	0.13	seek_grave	-0.11
has lam dong	grave_info	-0.07	remains_found	0.05	not_dead	0.05	seek_grave	0.07
has lam du	comrade_tip	-0.08	grave_info	0.2
has lam duong	comrade_tip	-0.19	remains_found	0.05	registry	-0.05	battle_account	0.06	foreign_tip	0.07	event	0.05	seek_grave	0.1
has lam gi	scam_report	0.07
has lam giao	comrade_tip	-0.07	seek_grave	0.1
has lam giay	request_recognition	0.33	seek_grave	-0.12
has lam gio	comrade_tip	-0.06	grave_info	-0.07	not_dead	0.06	event	-0.07	seek_grave	0.15
has lam ha	remains_found	0.05
has lam hai	comrade_tip	0.09	battle_account	-0.05
has lam ho	grave_info	-0.19	registry	-0.05	dna_question	0.05	request_recognition	0.25	event	-0.16	seek_grave	-0.13
has lam la	comrade_tip	0.06	event	0.06	seek_grave	-0.09
has lam lai	grave_info	0.07	request_recognition	0.14	seek_grave	-0.1
has lam le	relics	-0.05	scam_report	0.07	not_dead	0.1	event	-0.09	seek_grave	-0.14
has lam ma	comrade_tip	-0.09	grave_info	0.14	dna_question	0.07
has lam mo	comrade_tip	0.2	grave_info	-0.12	seek_grave	0.17
has lam nam	grave_info	-0.12	registry	0.05
has lam ngay	event	-0.09
has lam nghe	comrade_tip	-0.05	relics	0.07	rumour	-0.05	seek_grave	0.06
has lam nguoi	comrade_tip	-0.05	seek_grave	0.08
has lam nha	comrade_tip	0.08	grave_info	-0.25	remains_found	0.07	battle_account	0.07	rumour	0.05	event	0.06
has lam o	grave_info	-0.11	request_recognition	-0.05	event	-0.14	seek_grave	0.2
has lam on	comrade_tip	-0.06	grave_info	0.05	not_dead	0.05	event	0.05	seek_grave	0.06
has lam ong	grave_info	0.06	relics	0.06	event	-0.05	seek_grave	-0.1
has lam quan	grave_info	0.11
has lam roi	dna_question	0.07	seek_grave	-0.06
has lam ruong	event	-0.05	seek_grave	0.07
has lam sao	dna_question	0.08
has lam thang	comrade_tip	-0.06	event	-0.05
has lam thao	comrade_tip	0.1	grave_info	-0.05
has lam thi	grave_info	0.05	registry	0.07
has lam tho	comrade_tip	-0.1	seek_grave	0.11
has lam thu	grave_info	0.13	seek_grave	-0.05
has lam tieu	battle_account	-0.05	seek_grave	0.06
has lam toi	grave_info	-0.11
has lam trung	seek_grave	0.05
has lam truong	grave_info	-0.09	rumour	0.09	seek_grave	0.12
has lam tu	comrade_tip	-0.05
has lam va	grave_info	0.11
has lam van	grave_info	-0.11	event	0.05	seek_grave	0.12
has lam xa	seek_grave	0.05
has lam y	comrade_tip	-0.05	event	-0.07	seek_grave	0.11
has lan	comrade_tip	-0.09	grave_info	-0.14	remains_found	0.05	relics	-0.09	registry	-0.13	battle_account	0.11	enemy_report	-0.12	foreign_tip	-0.09	scam_report	-0.12	rumour	0.24	not_dead	-0.07	event	-0.09	seek_grave	0.29
has lan ba	comrade_tip	-0.07	battle_account	0.07
has lan cuoi	grave_info	-0.07	rumour	0.09
has lan dau	seek_grave	0.07
has lan hai	comrade_tip	-0.06
has lan khong	comrade_tip	0.05	grave_info	-0.06	seek_grave	0.12
has lan mo	event	0.06	seek_grave	0.09
has lan nam	comrade_tip	0.06	event	-0.05	seek_grave	-0.05
has lan nao	comrade_tip	0.1	grave_info	0.06	dna_question	0.05	seek_grave	-0.13
has lan nay	grave_info	0.06
has lan nua	grave_info	0.11
has lan roi	grave_info	-0.12	request_recognition	0.05	seek_grave	0.13
has lan sau	comrade_tip	-0.07	not_dead	0.06	event	-0.05	seek_grave	0.11
has lan thu	seek_grave	0.09
has lan toi	comrade_tip	0.05	grave_info	-0.07	event	-0.07
has lan vao	seek_grave	0.06
has lang	comrade_tip	-0.18	grave_info	0.14	remains_found	-0.16	relics	-0.23	registry	0.11	battle_account	0.2	dna_question	-0.12	scam_report	-0.14	rumour	0.12	request_recognition	0.15	not_dead	-0.12	event	0.26	seek_grave	0.05
has lang an	battle_account	0.06	seek_grave	-0.07
has lang ben	seek_grave	0.05
has lang chon	comrade_tip	-0.1	grave_info	0.23	battle_account	0.05	event	0.13
has lang co	comrade_tip	0.07	grave_info	0.12	event	-0.05	seek_grave	-0.05
has lang con	request_recognition	0.06	event	0.08
has lang dong	grave_info	-0.05	seek_grave	0.1
has lang giang	comrade_tip	0.05	event	-0.08
has lang ha	event	-0.08
has lang hai	request_recognition	0.05	seek_grave	-0.07
has lang ho	seek_grave	0.05
has lang kon	comrade_tip	-0.11	request_recognition	0.07	seek_grave	-0.05
has lang nhu	foreign_tip	0.05	event	-0.06
has lang phu	seek_grave	0.08
has lang plei	event	0.06
has lang son	comrade_tip	0.13	grave_info	0.13	relics	-0.08	registry	0.05	foreign_tip	0.1	dna_question	0.05	request_recognition	-0.06	event	0.11	seek_grave	-0.2
has lang thi	grave_info	-0.11	request_recognition	0.05
has lang toi	grave_info	0.18	event	-0.05	seek_grave	-0.06
has lang van	request_recognition	0.05	seek_grave	0.18
has lang vay	comrade_tip	0.06
has lanh	comrade_tip	-0.05	grave_info	0.18	remains_found	-0.05	relics	0.1	registry	0.06	enemy_report	0.06	foreign_tip	-0.16	rumour	-0.05	request_recognition	-0.07	event	-0.09	seek_grave	-0.08
has lao	grave_info	-0.13	remains_found	0.14	relics	-0.09	registry	0.12	battle_account	-0.12	enemy_report	-0.12	dna_question	-0.05	scam_report	-0.12	rumour	-0.15	request_recognition	-0.09	not_dead	0.26	event	-0.08	seek_grave	0.27
has lao anh	comrade_tip	-0.06	battle_account	0.06
has lao bao	relics	0.1	foreign_tip	0.07	not_dead	0.05
has lao cai	not_dead	0.05	event	-0.16	seek_grave	0.05
has lao dong	grave_info	0.07	request_recognition	0.05	seek_grave	-0.05
has laos	comrade_tip	-0.06	grave_info	0.2	relics	-0.05	foreign_tip	-0.16	seek_grave	0.1
has lap	grave_info	-0.19	remains_found	0.14	relics	-0.08	registry	0.23	battle_account	0.15	enemy_report	-0.07	dna_question	-0.12	request_recognition	-0.07	event	0.35	seek_grave	-0.12
has lap ban	grave_info	-0.14	not_dead	0.08	seek_grave	-0.1
has lap bang	registry	0.07	seek_grave	-0.12
has lap bien	grave_info	-0.05	remains_found	0.07	request_recognition	0.07	event	0.11
has lap da	event	-0.1
has lap dat	grave_info	0.17	seek_grave	-0.1
has lap ho	seek_grave	-0.09
has lap lai	comrade_tip	-0.12	remains_found	0.1	event	0.07
has lap le	comrade_tip	0.05	battle_account	0.07
has lap luon	event	0.1
has lap mo	comrade_tip	-0.05	relics	0.07	event	-0.08	seek_grave	0.06
has lap ngay	comrade_tip	0.05
has lap thach	comrade_tip	0.09	battle_account	-0.07
has last	comrade_tip	0.05	grave_info	0.08	remains_found	0.11	relics	0.14	registry	-0.05	enemy_report	-0.1	foreign_tip	-0.24	event	-0.14	seek_grave	0.14
has lat	comrade_tip	0.1	grave_info	0.18	remains_found	-0.06	battle_account	-0.05	event	-0.05	seek_grave	-0.08
has late	grave_info	-0.08	relics	0.12	seek_grave	-0.05
has late husband	battle_account	0.05	foreign_tip	-0.05
has later	comrade_tip	0.08	grave_info	-0.05	foreign_tip	-0.07	rumour	0.05	request_recognition	0.05	event	-0.12	seek_grave	0.06
has lau	grave_info	-0.13	remains_found	0.06	relics	-0.07	registry	-0.06	battle_account	0.05	scam_report	-0.06	rumour	0.08	request_recognition	-0.11	not_dead	0.08	event	0.24	seek_grave	-0.05
has lau roi	comrade_tip	-0.06	event	-0.05
has law	grave_info	-0.06	relics	0.11	foreign_tip	-0.05
has lay	grave_info	-0.06	remains_found	0.17	relics	-0.06	registry	-0.28	battle_account	0.14	enemy_report	-0.14	foreign_tip	-0.09	dna_question	0.62	scam_report	0.19	rumour	-0.23	request_recognition	-0.21	not_dead	0.15	event	0.08	seek_grave	-0.37
has lay anh	comrade_tip	0.05	grave_info	-0.05	event	-0.05	seek_grave	0.07
has lay ba	grave_info	-0.05	relics	-0.06	battle_account	0.07	event	-0.08	seek_grave	0.05
has lay cai	event	-0.1
has lay chong	comrade_tip	0.1	seek_grave	0.05
has lay cot	grave_info	-0.12	remains_found	0.05	seek_grave	0.08
has lay duoc	comrade_tip	-0.22	grave_info	-0.05	battle_account	0.08	dna_question	0.15
has lay hai	comrade_tip	0.09	grave_info	-0.09
has lay len	comrade_tip	-0.07	remains_found	0.11	event	0.12
has lay mau	grave_info	-0.07	relics	-0.14	registry	-0.06	dna_question	0.59	scam_report	-0.13	rumour	-0.07	request_recognition	-0.14	not_dead	-0.07	seek_grave	-0.67
has lay ngay	comrade_tip	-0.08	request_recognition	0.06
has lay nhau	grave_info	-0.05	seek_grave	0.14
has lay nuoc	comrade_tip	0.14	grave_info	0.09	battle_account	-0.05
has lay ten	comrade_tip	-0.08	grave_info	-0.06	battle_account	0.05	event	0.07
has lay tien	comrade_tip	-0.09	grave_info	0.05	relics	0.19	seek_grave	-0.07
has lay tu	enemy_report	0.05	event	0.08	seek_grave	0.05
has lay ve	comrade_tip	0.08	grave_info	0.07	seek_grave	-0.08
has lay vo	comrade_tip	0.07	grave_info	-0.06	battle_account	-0.07	not_dead	0.31	event	-0.15	seek_grave	-0.15
has lay xac	comrade_tip	0.13	grave_info	-0.1	rumour	0.05	event	0.12	seek_grave	-0.07
has ldtbxh	remains_found	0.05	registry	0.13	seek_grave	-0.09
has le	comrade_tip	0.08	grave_info	-0.06	remains_found	-0.16	relics	-0.05	battle_account	-0.06	enemy_report	0.18	foreign_tip	0.17	dna_question	-0.05	rumour	-0.05	not_dead	0.05	event	0.06	seek_grave	-0.21
has le anh	grave_info	-0.06
has le ba	grave_info	0.06	remains_found	0.06	seek_grave	-0.08
has le canh	comrade_tip	-0.06	seek_grave	0.1
has le chan	grave_info	-0.06	dna_question	0.06	request_recognition	0.05
has le chef	battle_account	0.06	foreign_tip	0.06	seek_grave	-0.06
has le con	comrade_tip	0.06	grave_info	0.06	seek_grave	-0.09
has le cong	grave_info	-0.05	relics	0.06	registry	0.09	battle_account	-0.05	not_dead	0.05
has le dinh	comrade_tip	-0.05	battle_account	0.08
has le duc	comrade_tip	0.1	remains_found	0.07	event	0.12	seek_grave	-0.05
has le duong	foreign_tip	0.05
has le duy	comrade_tip	-0.06	registry	0.14	event	0.09
has le hoang	comrade_tip	-0.08	relics	0.06	event	-0.07
has le hong	enemy_report	0.08
has le huu	comrade_tip	-0.13	enemy_report	0.06	dna_question	0.07	event	0.08
has le khac	comrade_tip	0.1	enemy_report	0.05
has le lieutenant	rumour	0.09	request_recognition	0.06	seek_grave	-0.07
has le loi	grave_info	0.09	event	0.09
has le minh	comrade_tip	-0.06	battle_account	0.15	event	0.07
has le nam	event	-0.05	seek_grave	0.05
has le ngoc	grave_info	-0.05
has le quang	comrade_tip	0.07	seek_grave	-0.06
has le thanh	comrade_tip	-0.07	grave_info	0.11	foreign_tip	0.05	seek_grave	-0.08
has le thi	comrade_tip	0.09	grave_info	-0.13	relics	-0.06	battle_account	-0.05	enemy_report	0.05	dna_question	-0.09	event	-0.05	seek_grave	0.21
has le trong	comrade_tip	-0.06	grave_info	0.14	event	0.07	seek_grave	-0.08
has le truy	not_dead	0.13
has le van	grave_info	-0.05	battle_account	-0.12	foreign_tip	0.06	request_recognition	0.12	not_dead	-0.06	seek_grave	-0.07
has le viet	seek_grave	0.1
has le xuan	comrade_tip	-0.06	grave_info	-0.08	registry	0.05	rumour	0.05	not_dead	0.06
has leader	grave_info	-0.13	relics	0.06	enemy_report	0.23	foreign_tip	-0.18	seek_grave	-0.09
has lech	battle_account	0.05	seek_grave	0.05
has left	comrade_tip	0.06	relics	-0.07	registry	-0.07	battle_account	0.07	enemy_report	-0.06	foreign_tip	0.08	request_recognition	0.07	seek_grave	-0.08
has len	comrade_tip	-0.13	grave_info	-0.06	remains_found	0.24	relics	-0.24	registry	-0.22	battle_account	0.16	enemy_report	-0.14	foreign_tip	-0.1	dna_question	-0.12	rumour	-0.29	request_recognition	0.07	not_dead	-0.12	seek_grave	0.22
has len bo	comrade_tip	0.1	grave_info	-0.06
has len chon	registry	0.05	request_recognition	-0.05
has len day	grave_info	0.16	seek_grave	-0.05
has len duoc	grave_info	-0.14	remains_found	0.07	event	0.08
has len duong	comrade_tip	-0.08	seek_grave	0.11
has len lay	grave_info	0.05	event	-0.1	seek_grave	0.05
has len mang	comrade_tip	-0.05	event	-0.09
has len mot	grave_info	-0.06	remains_found	0.08
has len nghia	battle_account	0.05	event	0.07
has len ntls	grave_info	0.05	event	0.16	seek_grave	-0.06
has len nui	grave_info	0.05	event	-0.05
has len o	event	-0.05
has len thay	comrade_tip	-0.07	battle_account	0.06	seek_grave	-0.06
has len thi	comrade_tip	0.07	event	-0.08
has len tieng	battle_account	0.08	scam_report	0.06	seek_grave	-0.05
has len toi	comrade_tip	-0.09	seek_grave	0.1
has len tren	battle_account	0.05
has len xe	comrade_tip	0.16	event	-0.08
has lenh	comrade_tip	-0.13	relics	-0.06	seek_grave	0.08
has leo	grave_info	-0.05	battle_account	-0.05	event	0.17
has les	comrade_tip	-0.14	battle_account	0.08	enemy_report	0.07	foreign_tip	0.09	not_dead	0.05	event	0.39	seek_grave	-0.05
has let	comrade_tip	-0.07	relics	-0.05	battle_account	0.07	seek_grave	-0.06
has letter	grave_info	-0.11	enemy_report	0.08	event	-0.13	seek_grave	0.11
has letters	grave_info	0.12	remains_found	0.12	enemy_report	-0.06	request_recognition	0.05
has lettre	grave_info	0.1	foreign_tip	-0.05
has leu	seek_grave	0.06
has lh	registry	-0.08	seek_grave	0.06
has li	comrade_tip	0.06
has liaison	grave_info	-0.1	foreign_tip	0.05	event	0.08
has lich	comrade_tip	-0.1	grave_info	-0.1	relics	0.13	registry	0.18	battle_account	0.13	scam_report	-0.05	event	0.14	seek_grave	-0.06
has lich nam	grave_info	-0.05	request_recognition	0.07	event	0.1	seek_grave	0.12
has lich su	comrade_tip	-0.05	grave_info	-0.07	relics	0.11	battle_account	0.2	event	0.14
has liem	comrade_tip	0.06	grave_info	-0.06	relics	-0.07	battle_account	-0.08	request_recognition	-0.06	event	-0.07	seek_grave	0.09
has lien	grave_info	0.07	foreign_tip	-0.09	dna_question	-0.12	scam_report	-0.15	not_dead	-0.18	seek_grave	-0.23
has lien he	comrade_tip	-0.07	remains_found	0.1	relics	0.11	registry	-0.09	battle_account	-0.05	scam_report	-0.08	request_recognition	-0.06	not_dead	-0.06	event	0.05
has lien khu	comrade_tip	0.1	grave_info	-0.08	request_recognition	0.05	event	-0.1
has lien lac	comrade_tip	0.11	remains_found	-0.07	relics	-0.09	registry	0.2	battle_account	-0.1	enemy_report	0.08	rumour	-0.05	not_dead	-0.06	event	-0.07
has lien nhau	grave_info	0.06	event	0.06
has lien o	rumour	0.06
has lien quan	comrade_tip	0.06	grave_info	-0.06	battle_account	0.07	rumour	0.05
has lien son	seek_grave	0.06
has lien tram	comrade_tip	0.05	grave_info	-0.17	seek_grave	0.06
has lien xa	grave_info	-0.06
has lieng	comrade_tip	-0.14	seek_grave	0.06
has liet	comrade_tip	-0.16	grave_info	-0.06	remains_found	-0.13	relics	-0.07	registry	0.05	battle_account	-0.18	enemy_report	-0.18	foreign_tip	-0.11	request_recognition	0.26	not_dead	0.1	event	-0.06	seek_grave	-0.13
has liet si	comrade_tip	-0.35	grave_info	-0.11	remains_found	-0.16	registry	-0.06	battle_account	-0.14	enemy_report	-0.17	foreign_tip	-0.11	rumour	0.05	request_recognition	0.31	not_dead	0.12	event	-0.23
has liet sy	grave_info	0.1	event	0.11
has lieu	comrade_tip	-0.13	grave_info	-0.23	battle_account	0.14	enemy_report	0.22	dna_question	0.06	request_recognition	-0.06	event	0.18	seek_grave	-0.07
has lieutenant	comrade_tip	-0.06	remains_found	-0.05	relics	-0.14	battle_account	0.09	rumour	0.05	seek_grave	-0.1
has light	grave_info	-0.06	relics	-0.08	battle_account	0.08	rumour	0.06	event	0.14
has like to	foreign_tip	-0.07	event	-0.07	seek_grave	0.09
has lim	relics	0.11	battle_account	-0.05	foreign_tip	0.08	event	-0.11	seek_grave	-0.09
has lin	comrade_tip	-0.06	battle_account	0.1	request_recognition	-0.05	event	0.13	seek_grave	0.13
has line	battle_account	0.06	foreign_tip	0.09	seek_grave	-0.08
has linh	comrade_tip	0.12	grave_info	-0.13	remains_found	-0.06	relics	0.16	registry	-0.05	battle_account	0.05	enemy_report	0.07	foreign_tip	0.19	rumour	0.25	request_recognition	0.1	not_dead	-0.12	seek_grave	-0.12
has linh bac	comrade_tip	0.07	grave_info	-0.08	foreign_tip	0.05	event	0.07	seek_grave	-0.09
has linh bao	comrade_tip	0.06	grave_info	0.18	battle_account	-0.05	enemy_report	0.14	event	-0.17
has linh cao	comrade_tip	0.05	grave_info	0.05
has linh cu	comrade_tip	0.06	event	-0.12	seek_grave	-0.05
has linh cua	comrade_tip	0.12
has linh cung	comrade_tip	-0.08	not_dead	0.06	seek_grave	-0.05
has linh dac	grave_info	0.05	event	0.06	seek_grave	0.13
has linh dai	event	-0.08	seek_grave	-0.07
has linh du	comrade_tip	0.1
has linh hai	comrade_tip	0.09	event	0.1	seek_grave	-0.05
has linh lai	event	-0.06
has linh my	battle_account	0.05	enemy_report	0.09	foreign_tip	0.07	event	0.12	seek_grave	-0.12
has linh phao	rumour	0.05
has linh quan	dna_question	0.05	seek_grave	-0.05
has linh su	comrade_tip	0.09	grave_info	-0.05	relics	0.09	event	-0.06
has linh thang	comrade_tip	0.05
has linh thong	grave_info	0.07	event	0.13
has linh tieu	comrade_tip	-0.05	grave_info	-0.05	event	-0.07	seek_grave	0.12
has linh tinh	seek_grave	0.07
has linh trinh	event	-0.06	seek_grave	0.06
has linh trung	comrade_tip	-0.08	grave_info	0.15	event	0.17
has linh tu	comrade_tip	-0.05
has list	comrade_tip	-0.07	grave_info	0.2	battle_account	0.1	enemy_report	0.05	foreign_tip	-0.12	dna_question	0.05	request_recognition	0.05	not_dead	0.14	seek_grave	-0.18
has list of	grave_info	-0.07	relics	0.07	registry	0.05	foreign_tip	-0.08	dna_question	0.06	request_recognition	0.08	seek_grave	-0.06
has little	grave_info	-0.07	rumour	0.06
has live	comrade_tip	0.1	grave_info	-0.1	relics	-0.09	foreign_tip	0.05	event	-0.05	seek_grave	0.1
has live in	grave_info	-0.08	relics	-0.06
has lived	grave_info	0.08	foreign_tip	-0.1	not_dead	0.05
has lives	comrade_tip	0.12	grave_info	-0.07	foreign_tip	-0.1	not_dead	0.05	seek_grave	-0.05
has lives in	comrade_tip	0.14	grave_info	-0.07	foreign_tip	-0.06	seek_grave	-0.05
has lo	comrade_tip	-0.09	remains_found	0.46	relics	0.17	registry	-0.06	battle_account	-0.08	enemy_report	-0.06	foreign_tip	-0.26	dna_question	-0.12	rumour	0.06	request_recognition	-0.14	not_dead	-0.08	seek_grave	-0.07
has lo c	comrade_tip	-0.08	grave_info	0.11	request_recognition	0.07	seek_grave	-0.12
has lo cao	comrade_tip	0.1	battle_account	-0.12
has lo chau	relics	0.06
has lo co	grave_info	0.07	remains_found	0.07
has lo con	comrade_tip	-0.08	relics	0.05
has lo cot	event	-0.14
has lo gach	comrade_tip	0.08	event	0.15	seek_grave	-0.12
has lo go	comrade_tip	0.06	grave_info	-0.1	rumour	0.11	event	-0.07
has lo o	comrade_tip	-0.08	battle_account	0.07	seek_grave	0.09
has lo penicilin	grave_info	-0.05	remains_found	0.11	event	-0.07
has lo penicillin	grave_info	-0.17	remains_found	0.06	relics	0.07	event	0.05
has lo ra	grave_info	0.06	remains_found	0.06	relics	0.05	event	0.13
has lo thi	comrade_tip	-0.14	relics	-0.06	registry	0.06	battle_account	0.08	event	-0.14
has lo thuoc	comrade_tip	0.11
has lo van	battle_account	-0.06	foreign_tip	-0.05
has loa	grave_info	-0.13	remains_found	0.05	registry	0.05	seek_grave	-0.05
has loai	comrade_tip	0.06	seek_grave	-0.09
has loan	grave_info	-0.05	relics	0.07	registry	-0.11	foreign_tip	0.07	not_dead	0.07
has loat	battle_account	0.11	seek_grave	-0.05
has loc	comrade_tip	0.12	grave_info	-0.07	remains_found	-0.13	relics	-0.12	registry	0.21	battle_account	-0.09	foreign_tip	-0.05	dna_question	-0.12	rumour	-0.1	request_recognition	0.07	event	-0.09
has loc binh	comrade_tip	-0.15	registry	0.06	event	0.13	seek_grave	0.15
has loc hai	relics	0.05	event	-0.08	seek_grave	-0.05
has loc ninh	comrade_tip	0.11	grave_info	-0.05	relics	-0.1	battle_account	-0.05	rumour	0.06	not_dead	0.05	event	-0.15	seek_grave	-0.14
has loc tan	registry	0.05
has loc thanh	grave_info	-0.1	relics	0.06
has loc toi	comrade_tip	0.18	grave_info	-0.05
has local	grave_info	0.14	relics	-0.09	battle_account	-0.05	enemy_report	-0.06	foreign_tip	-0.05	seek_grave	0.11
has log	relics	-0.12	enemy_report	0.07
has loi	comrade_tip	-0.1	grave_info	0.16	remains_found	0.16	relics	-0.12	enemy_report	0.15	foreign_tip	0.14	dna_question	-0.15	scam_report	-0.07	rumour	-0.15	request_recognition	-0.09	not_dead	-0.2	event	0.25	seek_grave	0.06
has loi anh	grave_info	-0.05	seek_grave	0.09
has loi ba	grave_info	0.12	seek_grave	-0.05
has loi bac	comrade_tip	0.08	relics	0.06	event	-0.06	seek_grave	-0.07
has loi cau	comrade_tip	0.05	seek_grave	0.07
has loi gia	comrade_tip	0.08	seek_grave	-0.05
has loi ke	comrade_tip	-0.07	battle_account	0.1	event	0.06
has loi khai	comrade_tip	-0.1	grave_info	0.08
has loi nguoi	comrade_tip	0.08	grave_info	-0.05
has loi o	registry	0.06	battle_account	0.07
has loi ong	grave_info	-0.05	relics	0.07	seek_grave	0.14
has loi ra	grave_info	-0.17	remains_found	0.17	event	0.19	seek_grave	-0.07
has loi toi	seek_grave	0.11
has loi vi	comrade_tip	0.1	seek_grave	-0.06
has lon	comrade_tip	-0.12	grave_info	0.16	relics	-0.09	battle_account	0.12	rumour	0.08	seek_grave	-0.05
has lon len	comrade_tip	0.05	grave_info	-0.06	seek_grave	0.07
has long	comrade_tip	-0.06	remains_found	0.07	battle_account	-0.05	foreign_tip	0.21	dna_question	-0.07	rumour	-0.06	request_recognition	0.08	not_dead	-0.16
has long an	comrade_tip	0.06	battle_account	-0.05	dna_question	0.05	event	-0.05	seek_grave	0.11
has long co	relics	0.05	seek_grave	-0.08
has long dai	grave_info	0.13	battle_account	0.05
has long dien	grave_info	-0.09	registry	0.05	foreign_tip	0.08	event	0.09
has long ho	rumour	0.07
has long hung	grave_info	0.1	registry	0.05	seek_grave	-0.13
has long khanh	comrade_tip	-0.07	grave_info	-0.15	scam_report	0.05	seek_grave	0.13
has long my	comrade_tip	0.05	grave_info	-0.14	seek_grave	0.09
has long tan	comrade_tip	-0.1	registry	0.06	foreign_tip	0.09
has long tau	comrade_tip	-0.07	battle_account	0.07
has long thanh	request_recognition	0.05	seek_grave	0.07
has long xuyen	event	-0.05
has look	relics	-0.08	seek_grave	0.19
has look for	relics	-0.05	foreign_tip	0.07	seek_grave	0.11
has looking	event	-0.08
has looking for	event	-0.07	seek_grave	0.05
has lop	comrade_tip	-0.06	grave_info	0.14	remains_found	0.11	battle_account	-0.08	seek_grave	0.06
has lop 10b	comrade_tip	0.09
has lop truong	grave_info	0.1	registry	0.05
has lost	grave_info	-0.12	registry	-0.06	enemy_report	0.22	event	0.09
has lot	grave_info	0.18	relics	0.14	registry	-0.06	event	0.09	seek_grave	-0.09
has ls	comrade_tip	-0.19	grave_info	0.19	remains_found	-0.15	relics	-0.11	battle_account	-0.14	enemy_report	-0.06	foreign_tip	-0.14	rumour	-0.19	not_dead	-0.05	event	-0.15	seek_grave	-0.24
has ls bui	grave_info	-0.12	request_recognition	0.05	event	-0.06	seek_grave	0.1
has ls dinh	comrade_tip	0.06
has ls le	grave_info	0.12	scam_report	0.05	event	0.06	seek_grave	-0.09
has ls nguyen	comrade_tip	-0.06	grave_info	-0.1	request_recognition	0.05	seek_grave	0.07
has ls tran	grave_info	0.08	dna_question	0.05	seek_grave	-0.08
has ls vu	grave_info	0.16	event	0.16	seek_grave	-0.09
has lt	comrade_tip	-0.11	remains_found	-0.05	enemy_report	0.07	foreign_tip	0.16	event	0.13	seek_grave	-0.07
has lt col	battle_account	0.09	enemy_report	0.05
has lu	comrade_tip	-0.13	grave_info	0.07	remains_found	0.08	enemy_report	0.13	request_recognition	-0.07	not_dead	0.17	event	0.05
has lu cuon	comrade_tip	-0.09	relics	0.06	seek_grave	0.09
has lu doan	comrade_tip	-0.07	battle_account	0.05	enemy_report	0.05	seek_grave	0.05
has lu lu	grave_info	-0.05	request_recognition	-0.05	not_dead	0.15	seek_grave	-0.11
has lu nguoi	grave_info	0.15	seek_grave	-0.09
has lu van	comrade_tip	-0.1
has lua	comrade_tip	0.17	grave_info	-0.12	registry	-0.09	foreign_tip	-0.06	scam_report	0.3	rumour	-0.16	request_recognition	-0.11	event	-0.12	seek_grave	0.06
has luan	comrade_tip	0.13	grave_info	0.05	registry	0.06	battle_account	-0.05	dna_question	0.05	rumour	0.05	request_recognition	0.06	event	0.05	seek_grave	-0.19
has luc	comrade_tip	0.07	grave_info	-0.08	remains_found	-0.16	relics	-0.06	enemy_report	-0.08	dna_question	-0.09	scam_report	-0.17	rumour	-0.28	request_recognition	0.05	not_dead	-0.19	event	-0.26	seek_grave	0.2
has luc ay	registry	-0.06	event	-0.16
has luc ba	grave_info	0.06
has luc chien	enemy_report	0.06	event	0.09
has luc con	comrade_tip	-0.19	grave_info	0.08	event	0.06
has luc cua	comrade_tip	0.1	seek_grave	-0.05
has luc danh	comrade_tip	0.06
has luc dau	seek_grave	0.07
has luc di	comrade_tip	-0.05	remains_found	-0.06	relics	0.05	seek_grave	0.23
has luc do	battle_account	0.12	rumour	-0.05	request_recognition	0.06	event	-0.08
has luc don	grave_info	-0.11	seek_grave	0.1
has luc ho	registry	-0.05
has luc mat	comrade_tip	-0.08	battle_account	0.07	event	0.1	seek_grave	0.06
has luc mo	event	0.05
has luc nam	comrade_tip	-0.08	grave_info	-0.07	battle_account	0.11
has luc ngan	seek_grave	0.1
has luc qua	comrade_tip	0.1	relics	0.06	seek_grave	-0.1
has luc thi	grave_info	-0.07	seek_grave	0.08
has luc toi	comrade_tip	0.11	seek_grave	-0.06
has luc van	comrade_tip	-0.13	grave_info	0.11	remains_found	0.07	battle_account	0.07	dna_question	0.07	seek_grave	-0.07
has lui	comrade_tip	0.07	grave_info	0.05	relics	-0.08	enemy_report	-0.05	foreign_tip	-0.07	request_recognition	0.07	event	-0.19	seek_grave	0.14
has lum	comrade_tip	0.1	event	-0.05
has lun	comrade_tip	0.05	grave_info	-0.09	battle_account	0.05	rumour	0.16	seek_grave	-0.2
has lung	grave_info	-0.33	remains_found	0.24	registry	-0.05	scam_report	-0.07	rumour	-0.05	not_dead	-0.06	seek_grave	0.12
has lung co	comrade_tip	-0.05	grave_info	0.1	event	0.05
has luoc	comrade_tip	-0.12	grave_info	-0.13	seek_grave	0.05
has luoc nhom	comrade_tip	-0.06	grave_info	-0.12	event	0.09
has luoi	comrade_tip	-0.12	remains_found	0.08	registry	0.06	battle_account	-0.07	request_recognition	0.05	event	-0.05
has luom	grave_info	-0.05	remains_found	0.1	relics	0.09	battle_account	0.07	event	0.07	seek_grave	-0.08
has luon	comrade_tip	-0.09	grave_info	-0.05	registry	-0.08	battle_account	0.26	scam_report	0.05	rumour	-0.06	request_recognition	-0.1	not_dead	0.08	event	-0.1	seek_grave	0.14
has luon o	comrade_tip	-0.06	event	-0.06	seek_grave	0.05
has luong	comrade_tip	0.12	grave_info	-0.16	relics	0.08	registry	0.07	enemy_report	-0.1	dna_question	-0.06	scam_report	-0.11	request_recognition	-0.07	not_dead	0.07	event	0.11
has luong dinh	grave_info	-0.05	relics	0.11
has luong huu	comrade_tip	-0.07	event	0.06
has luong ngoc	grave_info	-0.07
has luong tai	foreign_tip	0.05	seek_grave	0.12
has luong thi	comrade_tip	-0.07	grave_info	0.05	remains_found	0.05	battle_account	0.05	event	0.09	seek_grave	-0.06
has luong va	relics	0.07	event	-0.05	seek_grave	0.05
has luong van	comrade_tip	0.07	grave_info	0.07	registry	0.06	battle_account	-0.07	not_dead	0.06	seek_grave	-0.07
has luot	comrade_tip	0.17	registry	0.06	battle_account	-0.07	event	-0.11
has lut	rumour	0.05	request_recognition	0.1
has luu	comrade_tip	-0.1	remains_found	-0.11	enemy_report	0.07	foreign_tip	-0.1	scam_report	0.12	rumour	-0.16	not_dead	-0.09	event	-0.14	seek_grave	-0.06
has luu ba	foreign_tip	-0.05	event	0.07	seek_grave	0.08
has luu dan	comrade_tip	0.14	grave_info	-0.06	battle_account	-0.07	event	-0.1	seek_grave	-0.08
has luu dinh	comrade_tip	0.05	battle_account	-0.06	request_recognition	0.06	event	-0.09
has luu nghe	not_dead	0.05
has luu quang	comrade_tip	0.07	dna_question	0.06	seek_grave	-0.12
has luu thi	grave_info	-0.18	dna_question	0.06	event	-0.07	seek_grave	0.27
has luu van	grave_info	-0.05	battle_account	-0.06	seek_grave	0.07
has luy	grave_info	-0.09	relics	-0.06	event	-0.05	seek_grave	0.1
has luyen	comrade_tip	-0.07	enemy_report	0.06	event	0.05	seek_grave	0.12
has luyen o	event	-0.05
has ly	comrade_tip	-0.1	grave_info	0.08	relics	-0.07	registry	-0.09	battle_account	0.1	foreign_tip	-0.09	rumour	-0.15	request_recognition	-0.11	event	0.24	seek_grave	0.15
has ly a	foreign_tip	0.08	request_recognition	0.05	seek_grave	-0.08
has ly chinh	comrade_tip	-0.05	relics	-0.06	registry	0.08	event	0.15
has ly do	comrade_tip	-0.07
has ly lich	comrade_tip	0.05	relics	0.05	event	-0.06
has ly nhan	comrade_tip	0.06	event	0.05	seek_grave	0.05
has ly tac	comrade_tip	-0.09
has ly thi	dna_question	0.08	scam_report	0.05	event	-0.11	seek_grave	-0.08
has ly tu	event	-0.06
has ly van	comrade_tip	-0.1	grave_info	0.09	event	0.07
has lyon	grave_info	-0.08	seek_grave	0.06
has lz	grave_info	-0.06	relics	0.08	seek_grave	-0.05
has m	comrade_tip	-0.09	grave_info	0.05	registry	-0.19	foreign_tip	-0.08	scam_report	-0.07	rumour	0.05	request_recognition	-0.05	not_dead	0.05	event	0.18	seek_grave	0.39
has m a	grave_info	0.22	relics	-0.09	battle_account	0.11	foreign_tip	-0.1	dna_question	0.08	rumour	0.08	not_dead	0.09	seek_grave	-0.13
has m appelle	relics	0.05
has m79	comrade_tip	-0.12	grave_info	-0.05	battle_account	0.05	seek_grave	0.18
has ma	comrade_tip	-0.14	grave_info	0.14	remains_found	-0.34	relics	-0.28	battle_account	-0.13	enemy_report	-0.14	foreign_tip	-0.05	dna_question	0.11	scam_report	0.06	rumour	-0.07	request_recognition	0.13	not_dead	0.18	event	-0.28	seek_grave	0.21
has ma anh	comrade_tip	0.06	grave_info	0.12	seek_grave	-0.14
has ma ba	grave_info	0.11
has ma bi	comrade_tip	0.11
has ma bia	comrade_tip	-0.08	grave_info	-0.1	seek_grave	0.06
has ma bo	request_recognition	0.07
has ma cai	grave_info	-0.1	event	-0.08
has ma chet	battle_account	0.1	seek_grave	-0.06
has ma chu	grave_info	0.13	event	0.06	seek_grave	-0.07
has ma chua	comrade_tip	0.08	grave_info	0.05	request_recognition	-0.08	not_dead	0.06	event	0.06	seek_grave	-0.17
has ma co	grave_info	0.14	seek_grave	0.05
has ma con	comrade_tip	-0.14	grave_info	-0.15	event	-0.13	seek_grave	0.29
has ma cua	dna_question	0.06
has ma da	comrade_tip	0.14	seek_grave	-0.09
has ma doan	comrade_tip	-0.05	grave_info	-0.07	relics	0.06	seek_grave	-0.07
has ma em	comrade_tip	-0.07	seek_grave	0.09
has ma giay	dna_question	0.06
has ma gio	grave_info	0.15	seek_grave	-0.15
has ma khong	grave_info	-0.16	relics	-0.09	registry	-0.05	battle_account	-0.05	request_recognition	0.05	event	-0.17	seek_grave	0.21
has ma ko	comrade_tip	0.07	battle_account	0.05
has ma la	dna_question	0.06	request_recognition	-0.06	seek_grave	-0.06
has ma lang	grave_info	-0.06	relics	0.08	seek_grave	0.05
has ma mat	grave_info	0.13	event	-0.07	seek_grave	-0.07
has ma mere	foreign_tip	-0.11	seek_grave	0.17
has ma nam	comrade_tip	-0.11	event	0.05
has ma nay	seek_grave	0.16
has ma nha	remains_found	0.07	seek_grave	-0.06
has ma noi	comrade_tip	-0.05	grave_info	0.07	relics	0.08	seek_grave	0.05
has ma o	grave_info	0.08	event	0.11	seek_grave	-0.15
has ma ong	comrade_tip	0.1	grave_info	0.1	request_recognition	0.06	seek_grave	-0.13
has ma sau	grave_info	0.12
has ma so	comrade_tip	0.06	event	-0.06	seek_grave	-0.06
has ma song	comrade_tip	0.07	registry	0.05	battle_account	-0.05	seek_grave	-0.07
has ma ten	request_recognition	-0.05	seek_grave	0.1
has ma thi	comrade_tip	-0.06	grave_info	0.13	event	0.08
has ma thuot	registry	0.06	rumour	0.06	event	-0.06
has ma tim	comrade_tip	0.11	grave_info	-0.08	foreign_tip	0.07	seek_grave	-0.06
has ma toi	comrade_tip	-0.2	grave_info	0.22	registry	-0.06	event	-0.07	seek_grave	0.09
has ma trong	grave_info	-0.07	registry	0.05	request_recognition	0.06	event	0.05	seek_grave	-0.06
has ma tui	comrade_tip	-0.23	grave_info	0.2	rumour	-0.07	event	0.08	seek_grave	0.07
has ma van	comrade_tip	0.15	grave_info	0.14	relics	-0.05	battle_account	-0.07	seek_grave	-0.05
has ma xa	grave_info	0.12	seek_grave	-0.05
has mac	comrade_tip	-0.16	grave_info	0.11	remains_found	0.08	relics	0.05	battle_account	0.11	event	0.21	seek_grave	-0.15
has mac ao	comrade_tip	-0.1	rumour	0.07	event	0.1
has mac dang	foreign_tip	-0.06	event	-0.07	seek_grave	0.06
has mac thi	grave_info	0.15	event	-0.12
has mac van	comrade_tip	-0.06	event	0.1
has mach	comrade_tip	0.06	foreign_tip	0.05	dna_question	-0.05	event	-0.06	seek_grave	0.07
has madame	grave_info	-0.05	relics	0.08	not_dead	0.06
has made	relics	0.1	enemy_report	-0.09	not_dead	0.09	seek_grave	-0.09
has mah	remains_found	0.05	event	0.08
has mai	comrade_tip	0.17	grave_info	-0.09	remains_found	-0.06	relics	-0.05	dna_question	-0.13	scam_report	-0.06	rumour	0.11	request_recognition	-0.13	seek_grave	0.11
has mai chau	remains_found	0.07	not_dead	0.05	event	0.08	seek_grave	-0.07
has mai dinh	comrade_tip	0.05	grave_info	-0.08	scam_report	0.06
has mai khong	comrade_tip	-0.08	grave_info	-0.05	rumour	0.06	event	0.07	seek_grave	0.06
has mai son	event	-0.06
has mai tang	comrade_tip	-0.11	grave_info	0.12	relics	-0.06	registry	-0.08	battle_account	0.13	enemy_report	-0.05	event	0.13	seek_grave	0.1
has mai thi	scam_report	0.07	rumour	0.06
has mai van	grave_info	-0.09	registry	0.05	enemy_report	0.11	foreign_tip	-0.05	rumour	0.05	seek_grave	-0.07
has mai xuan	grave_info	-0.05	event	-0.07
has mail	grave_info	-0.06	remains_found	-0.05	relics	0.06	foreign_tip	0.08	dna_question	0.1	event	-0.09
has mais	relics	0.07	battle_account	0.05	foreign_tip	-0.09	event	0.06
has major	grave_info	-0.08	registry	0.07	battle_account	0.12	event	0.12	seek_grave	-0.06
has malaria	grave_info	0.07
has mam	comrade_tip	-0.14	grave_info	0.15	remains_found	-0.05	battle_account	0.07	seek_grave	-0.07
has man	comrade_tip	0.05	remains_found	-0.05	battle_account	-0.07	enemy_report	-0.05	foreign_tip	0.14	scam_report	0.14	event	-0.15
has man from	comrade_tip	0.08	grave_info	-0.05	foreign_tip	0.06
has mang	comrade_tip	-0.18	grave_info	-0.07	remains_found	-0.12	relics	0.17	enemy_report	0.13	scam_report	0.11	rumour	0.17	request_recognition	-0.12
has mang do	grave_info	-0.08	battle_account	0.06	seek_grave	0.06
has mang ten	grave_info	0.08	relics	0.06	registry	-0.05	seek_grave	-0.1
has mang ve	relics	0.06	dna_question	0.06
has mang yang	event	0.06
has manh	comrade_tip	-0.05	grave_info	-0.22	remains_found	0.44	relics	0.1	enemy_report	-0.09	foreign_tip	0.08	request_recognition	-0.06	not_dead	-0.05	event	0.12	seek_grave	-0.28
has manh coi	comrade_tip	0.12	event	-0.08	seek_grave	-0.07
has manh cuong	seek_grave	-0.08
has manh giay	comrade_tip	-0.06	rumour	0.06
has manh phao	grave_info	0.06	relics	0.05	event	-0.05
has mao	comrade_tip	0.06	grave_info	-0.16	foreign_tip	-0.13	dna_question	-0.07	rumour	0.08	event	0.17	seek_grave	0.32
has mao khe	seek_grave	0.05
has map	grave_info	-0.06	battle_account	-0.07	enemy_report	-0.1	foreign_tip	0.26	rumour	-0.07	request_recognition	0.05	event	0.13	seek_grave	-0.15
has mar	grave_info	-0.06	relics	0.07	registry	0.09	event	0.05
has marcel	comrade_tip	0.05	grave_info	-0.05	foreign_tip	0.11	event	0.06	seek_grave	-0.06
has march	remains_found	-0.05	relics	-0.05	enemy_report	-0.1	foreign_tip	0.07	not_dead	0.07	seek_grave	-0.11
has marine	relics	-0.06	enemy_report	0.13	seek_grave	-0.05
has marines	grave_info	-0.1	battle_account	-0.06	enemy_report	-0.06	foreign_tip	0.24	event	-0.06	seek_grave	-0.08
has marked	grave_info	-0.06	foreign_tip	0.05
has market	relics	0.18	enemy_report	0.09	seek_grave	-0.1
has mars	grave_info	0.06	remains_found	0.06	event	0.06	seek_grave	-0.1
has martyr	dna_question	0.13	seek_grave	0.05
has martyrs	grave_info	0.14	foreign_tip	-0.06	event	0.06	seek_grave	-0.05
has mass	grave_info	-0.08	foreign_tip	0.16	event	0.09
has mat	grave_info	-0.14	remains_found	-0.18	relics	-0.1	registry	0.13	enemy_report	-0.31	foreign_tip	-0.19	dna_question	-0.05	rumour	-0.07	not_dead	-0.15	event	-0.11	seek_grave	0.17
has mat anh	comrade_tip	0.06	grave_info	-0.07
has mat ba	comrade_tip	0.12	grave_info	-0.08	battle_account	0.06	seek_grave	0.1
has mat ben	battle_account	0.05	event	0.06
has mat bo	foreign_tip	0.05	event	-0.05
has mat ca	grave_info	-0.12	relics	0.05	battle_account	0.08	event	0.1	seek_grave	-0.09
has mat chi	comrade_tip	-0.07	seek_grave	0.05
has mat cho	comrade_tip	0.12	grave_info	-0.1
has mat chon	not_dead	0.06
has mat chu	grave_info	0.05	event	0.11
has mat co	comrade_tip	-0.06	not_dead	0.05	event	-0.05	seek_grave	-0.06
has mat con	relics	-0.05
has mat cua	registry	0.05	event	-0.05
has mat cung	grave_info	0.1	registry	0.05
has mat dan	comrade_tip	-0.06	grave_info	-0.07	battle_account	0.07	foreign_tip	0.06	seek_grave	0.05
has mat dau	comrade_tip	-0.19	event	0.08	seek_grave	0.19
has mat dem	comrade_tip	-0.06	battle_account	0.09	seek_grave	0.07
has mat do	comrade_tip	0.06	grave_info	0.09	event	-0.05
has mat dung	comrade_tip	-0.09	battle_account	0.06	seek_grave	0.05
has mat giay	request_recognition	0.06	seek_grave	-0.13
has mat hai	comrade_tip	0.14	grave_info	-0.1	registry	0.07
has mat het	seek_grave	-0.05
has mat hoi	comrade_tip	-0.06	scam_report	0.06	seek_grave	0.08
has mat hom	comrade_tip	-0.05
has mat kem	seek_grave	0.07
has mat khi	comrade_tip	-0.05	rumour	0.06	seek_grave	0.09
has mat khong	event	-0.05	seek_grave	0.06
has mat la	comrade_tip	-0.06	battle_account	-0.05	event	-0.06	seek_grave	0.15
has mat lien	seek_grave	0.09
has mat luc	grave_info	0.06	battle_account	-0.05	event	-0.06
has mat mo	seek_grave	0.05
has mat mot	comrade_tip	0.06	grave_info	0.12	event	-0.08	seek_grave	-0.09
has mat mung	seek_grave	0.05
has mat nam	comrade_tip	-0.24	grave_info	-0.13	remains_found	-0.05	relics	0.08	battle_account	0.08	dna_question	-0.12	event	0.15	seek_grave	0.21
has mat ngay	grave_info	0.05	registry	0.08	battle_account	-0.09	request_recognition	0.09	not_dead	-0.05	event	-0.2	seek_grave	0.15
has mat nguoi	comrade_tip	0.12	grave_info	0.06	request_recognition	0.05	event	-0.09	seek_grave	-0.07
has mat nha	grave_info	0.1
has mat o	comrade_tip	-0.1	grave_info	-0.36	remains_found	-0.06	relics	-0.17	registry	0.09	rumour	-0.06	request_recognition	-0.11	event	-0.1	seek_grave	0.28
has mat ong	comrade_tip	0.1	grave_info	-0.05	enemy_report	0.05	request_recognition	0.08	seek_grave	-0.12
has mat roi	comrade_tip	-0.14	relics	0.06	battle_account	-0.08	rumour	0.17	request_recognition	-0.09
has mat sau	comrade_tip	-0.06	remains_found	-0.07	relics	0.16	event	-0.06
has mat tai	comrade_tip	0.18	grave_info	-0.09	registry	0.12	request_recognition	0.08	event	-0.08	seek_grave	-0.12
has mat ten	grave_info	-0.06	request_recognition	0.06
has mat thang	comrade_tip	0.11	request_recognition	0.06	event	-0.06	seek_grave	-0.09
has mat thay	grave_info	0.05	event	0.06
has mat thi	comrade_tip	0.07	grave_info	-0.05	remains_found	0.05	seek_grave	0.08
has mat tich	comrade_tip	0.07	grave_info	-0.16	remains_found	0.06	relics	-0.07	registry	0.1	request_recognition	0.18	not_dead	0.16	seek_grave	-0.16
has mat toi	comrade_tip	-0.07	relics	0.07	event	-0.09	seek_grave	-0.05
has mat tran	grave_info	-0.14	registry	-0.13	battle_account	-0.23	enemy_report	-0.06	request_recognition	-0.11	not_dead	-0.08	event	-0.25	seek_grave	0.39
has mat tren	comrade_tip	0.06	grave_info	-0.09	seek_grave	0.14
has mat tri	comrade_tip	-0.05	grave_info	-0.06	not_dead	0.21	seek_grave	-0.06
has mat troi	comrade_tip	0.09	grave_info	0.07	remains_found	0.06	seek_grave	-0.09
has mat trong	grave_info	0.09	event	-0.11
has mat truoc	seek_grave	0.22
has mat tu	rumour	0.05	event	-0.05
has mat vi	registry	0.11	request_recognition	0.11	event	0.07	seek_grave	-0.09
has mat xac	comrade_tip	-0.07	grave_info	-0.07	event	0.08	seek_grave	0.16
has mau	comrade_tip	-0.08	grave_info	-0.14	relics	-0.06	registry	-0.07	battle_account	0.06	enemy_report	-0.07	foreign_tip	-0.11	dna_question	1.04	scam_report	-0.23	request_recognition	-0.09	event	-0.19	seek_grave	-0.5
has mau adn	relics	-0.07	dna_question	0.05	rumour	-0.05	request_recognition	-0.08	seek_grave	-0.1
has mau cua	dna_question	0.18	seek_grave	-0.2
has mau giao	seek_grave	0.08
has mau mau	dna_question	0.08	seek_grave	-0.06
has mau o	remains_found	-0.05	dna_question	0.16	seek_grave	-0.14
has mau than	relics	-0.06	dna_question	-0.12	request_recognition	0.17	seek_grave	0.26
has may	comrade_tip	0.24	grave_info	-0.16	remains_found	-0.12	relics	-0.11	registry	-0.19	enemy_report	0.06	foreign_tip	0.1	rumour	0.09	request_recognition	-0.26	not_dead	-0.09	seek_grave	-0.06
has may anh	comrade_tip	0.05	grave_info	-0.09	relics	-0.05	rumour	0.12	event	0.08
has may ba	comrade_tip	0.08	grave_info	-0.08	rumour	0.07	event	0.05	seek_grave	-0.1
has may bac	comrade_tip	0.11	event	-0.05	seek_grave	-0.06
has may bay	comrade_tip	0.06	grave_info	-0.05	remains_found	-0.14	relics	0.15	registry	-0.1	battle_account	0.06	dna_question	0.05	rumour	-0.05	request_recognition	0.11	seek_grave	0.07
has may bua	rumour	0.07	seek_grave	0.07
has may cai	grave_info	-0.07	event	-0.06	seek_grave	0.07
has may chu	grave_info	0.07	remains_found	0.05	relics	-0.07	registry	0.05	battle_account	-0.07	request_recognition	-0.05	event	0.06	seek_grave	0.1
has may chuc	event	0.08
has may co	grave_info	-0.07	seek_grave	0.05
has may cu	comrade_tip	0.05	grave_info	-0.11
has may cua	seek_grave	0.06
has may dong	grave_info	0.08	event	-0.06
has may dua	event	-0.09
has may ho	seek_grave	-0.07
has may hom	comrade_tip	-0.13	battle_account	0.07	event	0.1	seek_grave	0.06
has may lai	comrade_tip	-0.1	registry	0.06
has may lan	comrade_tip	0.08
has may nam	comrade_tip	-0.21	grave_info	0.13	dna_question	0.06	seek_grave	0.09
has may nguoi	grave_info	0.06	dna_question	0.06	rumour	0.05	event	0.13	seek_grave	-0.14
has may ong	comrade_tip	-0.1	grave_info	-0.05	remains_found	0.05	relics	-0.05	rumour	0.16	event	0.06	seek_grave	-0.14
has may ten	grave_info	-0.06	battle_account	0.13	rumour	0.06	event	0.06
has may thang	enemy_report	0.05
has may toi	comrade_tip	-0.05	grave_info	0.05	scam_report	0.05
has may truong	comrade_tip	-0.06	grave_info	-0.05	battle_account	0.07	event	0.09
has may xuc	comrade_tip	-0.07	grave_info	-0.07	remains_found	0.19	event	0.06
has maybe	comrade_tip	-0.06	relics	-0.17	foreign_tip	0.14	event	0.08	seek_grave	0.12
has me	comrade_tip	-0.16	grave_info	-0.23	remains_found	-0.26	relics	0.11	registry	-0.2	battle_account	-0.23	enemy_report	-0.19	dna_question	0.26	request_recognition	-0.06	not_dead	-0.1	event	-0.27	seek_grave	0.21
has me anh	comrade_tip	0.09	not_dead	0.07	event	-0.05	seek_grave	-0.22
has me chau	comrade_tip	-0.14	seek_grave	0.18
has me chong	comrade_tip	-0.06	request_recognition	-0.06	seek_grave	0.23
has me co	comrade_tip	-0.07	grave_info	0.07	event	0.08
has me con	comrade_tip	0.12	grave_info	-0.09	dna_question	0.08	seek_grave	-0.06
has me cua	comrade_tip	-0.06
has me dat	comrade_tip	0.12	grave_info	-0.05	seek_grave	-0.08
has me de	grave_info	-0.07	seek_grave	0.08
has me di	comrade_tip	-0.06	seek_grave	0.15
has me em	comrade_tip	-0.12	grave_info	-0.22	registry	-0.06	rumour	0.07	event	-0.13	seek_grave	0.1
has me in	rumour	0.06	event	0.06
has me khong	comrade_tip	-0.05
has me la	grave_info	0.14	seek_grave	-0.06
has me liet	dna_question	0.08
has me linh	seek_grave	0.06
has me mat	comrade_tip	-0.08	grave_info	-0.08	seek_grave	0.14
has me minh	seek_grave	0.05
has me no	comrade_tip	0.12	grave_info	0.06	seek_grave	-0.06
has me noi	event	0.14	seek_grave	0.08
has me o	request_recognition	0.07
has me ong	grave_info	0.08	request_recognition	0.06	not_dead	0.08	seek_grave	-0.08
has me ten	seek_grave	0.05
has me to	comrade_tip	0.07	relics	0.08	foreign_tip	0.12	event	0.05	seek_grave	-0.13
has me toi	comrade_tip	-0.16	grave_info	-0.12	remains_found	-0.05	battle_account	-0.1	request_recognition	-0.09	not_dead	-0.05	event	-0.2	seek_grave	0.24
has me tui	rumour	0.08	event	0.05
has me vnah	grave_info	-0.12	request_recognition	0.05	seek_grave	0.06
has me voi	comrade_tip	0.09	dna_question	0.11	event	0.1	seek_grave	-0.17
has medic	grave_info	-0.08	registry	-0.07	enemy_report	0.21	seek_grave	-0.08
has melbourne	enemy_report	0.06
has meme	enemy_report	-0.05	foreign_tip	0.12	not_dead	0.1	event	-0.13	seek_grave	-0.1
has men	comrade_tip	0.09	remains_found	0.16	relics	0.05	battle_account	-0.08	enemy_report	0.07	rumour	-0.08	request_recognition	-0.05	event	0.36	seek_grave	-0.13
has meo	comrade_tip	-0.09	grave_info	-0.09	enemy_report	0.06	event	-0.13	seek_grave	0.11
has mep	comrade_tip	-0.09	grave_info	-0.07	battle_account	0.05	event	-0.05	seek_grave	-0.05
has merci	foreign_tip	-0.13	dna_question	0.09	event	-0.08	seek_grave	0.2
has mere	grave_info	0.11	relics	-0.08	enemy_report	-0.05	foreign_tip	-0.07	event	-0.05	seek_grave	0.12
has met	comrade_tip	-0.11	grave_info	0.08	remains_found	-0.05	relics	-0.06	battle_account	0.12	not_dead	0.08	event	0.08	seek_grave	-0.09
has mi	remains_found	0.09	battle_account	-0.15	request_recognition	0.08	event	-0.14	seek_grave	0.09
has mia	registry	0.13	foreign_tip	0.13	event	-0.08	seek_grave	-0.13
has mich	grave_info	0.06
has mien	grave_info	-0.05	remains_found	-0.07	battle_account	-0.05	enemy_report	-0.06	foreign_tip	0.1	scam_report	0.08	rumour	-0.06	request_recognition	0.28	not_dead	-0.07	event	0.09
has mien bac	comrade_tip	-0.06	grave_info	0.1	foreign_tip	0.08	event	0.15
has mien nam	comrade_tip	-0.08	grave_info	-0.1	battle_account	0.08	seek_grave	0.15
has mien tay	comrade_tip	-0.09	request_recognition	0.07
has mieng	comrade_tip	0.14	grave_info	0.05	remains_found	0.15	battle_account	0.05	request_recognition	-0.05	event	0.12
has mieu	comrade_tip	0.12	grave_info	0.13	registry	0.05	battle_account	0.1	rumour	0.16	event	0.09	seek_grave	-0.27
has mieu ba	comrade_tip	0.13	battle_account	0.05	rumour	0.07	event	-0.05	seek_grave	-0.17
has mil	comrade_tip	-0.05	grave_info	-0.07	not_dead	0.05	seek_grave	0.09
has min	comrade_tip	0.21	grave_info	-0.08	relics	-0.08	registry	0.05	battle_account	-0.14	enemy_report	-0.05	rumour	-0.06	event	-0.07
has min o	comrade_tip	-0.12	registry	0.07	dna_question	0.07
has mine	comrade_tip	0.07	grave_info	0.08	foreign_tip	-0.13	event	0.17	seek_grave	0.17
has minh	comrade_tip	0.19	grave_info	0.06	remains_found	-0.11	relics	-0.06	registry	0.05	battle_account	-0.09	foreign_tip	0.07	dna_question	-0.14	rumour	-0.11	request_recognition	0.16
has minh anh	comrade_tip	0.07
has minh bi	not_dead	0.05	seek_grave	0.1
has minh chau	comrade_tip	0.05	grave_info	-0.05	remains_found	0.06	registry	-0.05	battle_account	-0.05	event	0.05
has minh chi	comrade_tip	-0.08	grave_info	0.09	seek_grave	0.06
has minh chon	comrade_tip	0.09	grave_info	-0.05	event	-0.06	seek_grave	0.05
has minh chu	seek_grave	0.08
has minh co	relics	-0.06	battle_account	-0.05	dna_question	0.06	not_dead	0.08	event	-0.13	seek_grave	0.09
has minh con	grave_info	-0.09	not_dead	0.05	seek_grave	0.08
has minh di	grave_info	0.11	registry	0.06	rumour	-0.06	seek_grave	-0.05
has minh hai	comrade_tip	-0.05	grave_info	-0.08	seek_grave	0.08
has minh hoa	grave_info	0.06	event	-0.06
has minh hoi	grave_info	-0.12	event	-0.05
has minh la	comrade_tip	0.14	rumour	-0.05
has minh man	comrade_tip	-0.07	grave_info	0.06	event	0.05	seek_grave	0.07
has minh nam	comrade_tip	0.1	grave_info	-0.07	event	0.05
has minh o	remains_found	0.07	relics	-0.06	foreign_tip	0.09
has minh que	comrade_tip	0.12	seek_grave	-0.06
has minh sang	relics	0.07	seek_grave	0.06
has minh ten	comrade_tip	-0.05	event	0.07
has minh tim	seek_grave	0.1
has minh toi	seek_grave	-0.07
has minh va	comrade_tip	0.13	seek_grave	-0.06
has minh voi	comrade_tip	0.13	seek_grave	-0.14
has mis	relics	-0.09	enemy_report	0.07	request_recognition	0.07	not_dead	0.05	seek_grave	0.06
has missing	relics	0.05	request_recognition	0.06	event	-0.08
has mit	comrade_tip	0.05	grave_info	-0.06	foreign_tip	0.05	event	-0.09	seek_grave	0.06
has mlo	comrade_tip	-0.07	grave_info	0.12	battle_account	-0.05
has mme	remains_found	0.07	enemy_report	-0.06
has mn	grave_info	-0.08	event	-0.06	seek_grave	0.1
has mo	grave_info	0.26	remains_found	-0.4	relics	-0.17	registry	0.07	battle_account	-0.09	enemy_report	-0.15	foreign_tip	-0.16	dna_question	0.07	scam_report	0.17	request_recognition	-0.23	not_dead	-0.3	event	-0.06
has mo anh	comrade_tip	-0.12	relics	0.1	battle_account	-0.05	scam_report	0.07	event	-0.05	seek_grave	0.08
has mo ay	scam_report	0.07
has mo ba	comrade_tip	-0.17	grave_info	0.06	registry	0.06	event	0.06	seek_grave	0.05
has mo bac	comrade_tip	-0.08	grave_info	0.1	rumour	0.11	event	-0.08
has mo ban	comrade_tip	0.05
has mo ben	grave_info	0.12	event	0.08
has mo bo	comrade_tip	-0.06	grave_info	0.07	remains_found	-0.07	relics	-0.05	registry	-0.05	event	0.4	seek_grave	0.13
has mo canh	grave_info	-0.08
has mo cau	grave_info	0.06	scam_report	0.12	event	-0.13
has mo cay	comrade_tip	0.11	grave_info	-0.23	battle_account	0.05	event	0.1
has mo chau	request_recognition	0.07
has mo chi	comrade_tip	-0.06	grave_info	-0.08	relics	0.06	battle_account	0.1	seek_grave	0.07
has mo cho	comrade_tip	0.06	event	-0.07
has mo chon	grave_info	-0.09	seek_grave	0.06
has mo chu	comrade_tip	-0.12	grave_info	-0.14	registry	0.07	dna_question	0.05	event	-0.14	seek_grave	0.11
has mo chua	comrade_tip	-0.05	grave_info	-0.22	dna_question	0.09	request_recognition	-0.05	seek_grave	0.14
has mo chung	grave_info	-0.05	event	0.06	seek_grave	0.14
has mo co	comrade_tip	0.11	grave_info	0.13	request_recognition	-0.05	event	-0.09
has mo coi	event	-0.05
has mo con	comrade_tip	-0.06	request_recognition	0.05	event	0.08
has mo cu	dna_question	0.07	event	0.06	seek_grave	-0.06
has mo cua	comrade_tip	0.28	rumour	0.06
has mo da	comrade_tip	-0.09	grave_info	-0.1	remains_found	-0.05	registry	0.05	request_recognition	0.1	seek_grave	0.05
has mo dat	comrade_tip	-0.12	grave_info	0.29	event	-0.11	seek_grave	-0.05
has mo dau	grave_info	-0.13	relics	0.08	rumour	0.06	event	0.09	seek_grave	0.06
has mo de	comrade_tip	-0.06	registry	0.05	event	-0.05	seek_grave	0.07
has mo do	comrade_tip	0.1	registry	0.05	dna_question	0.05	seek_grave	-0.07
has mo duc	comrade_tip	-0.09	registry	-0.05	seek_grave	0.11
has mo duong	grave_info	0.08	event	0.09	seek_grave	-0.1
has mo em	grave_info	0.11	seek_grave	-0.09
has mo ghi	grave_info	0.09	seek_grave	-0.16
has mo gio	comrade_tip	0.05	grave_info	0.08	dna_question	-0.05	event	-0.07	seek_grave	0.06
has mo hai	comrade_tip	0.11	grave_info	-0.12	registry	-0.05	event	-0.07
has mo hien	grave_info	0.12	seek_grave	-0.15
has mo khong	comrade_tip	-0.05	grave_info	0.06	dna_question	0.05	request_recognition	0.09
has mo kia	grave_info	0.1
has mo la	grave_info	0.05	event	0.12
has mo liet	grave_info	0.25	relics	-0.05	registry	0.06	dna_question	-0.05	scam_report	0.05	rumour	0.05	request_recognition	-0.09	event	0.21	seek_grave	-0.26
has mo ls	grave_info	0.09	event	-0.05
has mo ma	comrade_tip	-0.09	foreign_tip	0.07	seek_grave	0.06
has mo mo	comrade_tip	0.11	rumour	0.05	event	0.08	seek_grave	-0.12
has mo nam	comrade_tip	-0.06	grave_info	0.2	registry	-0.06	not_dead	0.06	event	0.09	seek_grave	-0.12
has mo nao	comrade_tip	0.07	grave_info	-0.06	event	-0.05
has mo nay	request_recognition	0.05	event	-0.14	seek_grave	-0.06
has mo ngay	comrade_tip	0.07	seek_grave	-0.05
has mo nguoi	grave_info	-0.05	rumour	0.05	seek_grave	0.21
has mo ninh	seek_grave	0.06
has mo o	comrade_tip	-0.27	grave_info	-0.22	relics	-0.1	battle_account	-0.1	enemy_report	0.06	scam_report	0.06	rumour	0.06	request_recognition	0.09	event	-0.06	seek_grave	0.24
has mo ong	comrade_tip	-0.17	grave_info	0.11	scam_report	0.06	rumour	0.08	event	-0.17	seek_grave	-0.08
has mo rong	comrade_tip	-0.05	grave_info	0.11
has mo so	grave_info	0.27	remains_found	-0.07	relics	-0.08	registry	-0.06	dna_question	0.12	scam_report	-0.05	request_recognition	-0.06	event	-0.2	seek_grave	0.05
has mo tai	comrade_tip	-0.07	registry	0.05	dna_question	0.05	request_recognition	-0.05
has mo tap	grave_info	0.14	registry	-0.06	enemy_report	0.06	dna_question	0.14	event	0.14	seek_grave	-0.06
has mo ten	grave_info	-0.07	seek_grave	0.09
has mo thay	comrade_tip	-0.05	grave_info	-0.14	battle_account	0.1	foreign_tip	0.12	event	0.09
has mo thi	comrade_tip	0.12	grave_info	-0.23	relics	0.09	dna_question	0.05	not_dead	0.09	event	-0.07	seek_grave	0.07
has mo thu	grave_info	0.13	seek_grave	-0.05
has mo toi	comrade_tip	0.07	grave_info	-0.07	registry	0.05	event	0.1	seek_grave	-0.12
has mo trong	comrade_tip	-0.12	grave_info	0.12	registry	0.06	seek_grave	-0.08
has mo ve	grave_info	0.05	request_recognition	0.08	event	0.05
has mo vo	dna_question	0.05
has mo xep	grave_info	0.15	event	0.1	seek_grave	-0.09
has moc	comrade_tip	0.16	grave_info	0.15	remains_found	-0.05	relics	-0.1	battle_account	-0.08	foreign_tip	-0.06	dna_question	-0.05	rumour	-0.05	event	-0.14	seek_grave	-0.1
has moc hoa	comrade_tip	0.09	grave_info	-0.1	request_recognition	0.06	seek_grave	-0.05
has moi	grave_info	-0.12	remains_found	-0.17	relics	-0.16	battle_account	0.2	enemy_report	-0.05	scam_report	0.18	rumour	-0.13	request_recognition	0.13	not_dead	0.14	event	-0.21	seek_grave	-0.05
has moi an	comrade_tip	-0.05	seek_grave	0.05
has moi anh	grave_info	0.06	event	0.08
has moi biet	comrade_tip	0.1	grave_info	-0.16	request_recognition	0.15	event	-0.05
has moi bo	grave_info	-0.08	battle_account	0.05	dna_question	0.05	event	0.14	seek_grave	-0.11
has moi cai	comrade_tip	-0.09	seek_grave	0.08
has moi cho	grave_info	0.06	scam_report	0.08	event	-0.05
has moi chu	dna_question	0.06
has moi co	comrade_tip	-0.15	grave_info	0.09	registry	0.07	battle_account	0.08
has moi cuoi	comrade_tip	-0.11	battle_account	0.14	seek_grave	0.06
has moi dam	comrade_tip	0.11	grave_info	0.05	event	-0.06
has moi dung	comrade_tip	0.06	grave_info	-0.12	request_recognition	0.05
has moi duoc	event	-0.1
has moi la	comrade_tip	0.05	battle_account	0.05	not_dead	0.1	seek_grave	-0.05
has moi lan	event	-0.06
has moi lay	dna_question	0.06
has moi len	grave_info	-0.09	seek_grave	0.09
has moi mat	comrade_tip	-0.18	request_recognition	-0.08	not_dead	0.06	seek_grave	0.07
has moi muoi	battle_account	0.06	seek_grave	-0.1
has moi nam	comrade_tip	-0.07	grave_info	0.21	battle_account	0.05	seek_grave	-0.1
has moi nguoi	comrade_tip	0.1	grave_info	0.11	remains_found	-0.06	battle_account	-0.05	event	-0.08	seek_grave	-0.06
has moi noi	comrade_tip	0.11	grave_info	0.14	seek_grave	-0.12
has moi ong	comrade_tip	0.05
has moi ra	comrade_tip	0.05	request_recognition	0.05	event	-0.05
has moi ten	comrade_tip	0.11
has moi thay	comrade_tip	0.07	grave_info	-0.05	relics	0.06	battle_account	-0.05	scam_report	0.06
has moi tim	comrade_tip	-0.05	remains_found	0.07	event	-0.08	seek_grave	0.08
has moi toi	comrade_tip	0.09	battle_account	-0.05
has moi vao	comrade_tip	0.06	grave_info	0.05	relics	0.05	event	-0.06	seek_grave	-0.07
has moi ve	grave_info	-0.06	battle_account	0.11	rumour	0.05	not_dead	0.05	event	0.2	seek_grave	-0.13
has mom	seek_grave	0.06
has mon	comrade_tip	0.14	grave_info	-0.29	battle_account	-0.07	enemy_report	-0.1	foreign_tip	0.13	dna_question	0.17	request_recognition	-0.12	not_dead	-0.07	seek_grave	-0.12
has mon grand	event	-0.06	seek_grave	-0.09
has mon oncle	scam_report	0.05	seek_grave	-0.06
has mon pere	grave_info	-0.11	relics	-0.1	foreign_tip	0.16	scam_report	-0.05	request_recognition	-0.05	event	0.15
has mong	grave_info	-0.27	relics	0.08	foreign_tip	-0.1	rumour	-0.05	request_recognition	0.13	not_dead	-0.06	event	0.1
has mong biet	seek_grave	0.1
has mong cac	enemy_report	0.06
has mong cai	battle_account	0.06	request_recognition	0.1	event	0.08
has mong co	request_recognition	0.06	event	-0.07
has mong duoc	relics	0.06	seek_grave	0.06
has mong mot	registry	0.05
has mong nha	remains_found	-0.07	relics	0.05
has mong van	relics	0.06	seek_grave	-0.08
has monsieur	relics	0.07	not_dead	0.05	seek_grave	-0.08
has month	relics	-0.07	foreign_tip	-0.12	rumour	0.06	seek_grave	0.22
has more	registry	0.15	enemy_report	-0.08	foreign_tip	-0.1	not_dead	0.1	event	0.1
has morning	grave_info	-0.08	battle_account	0.09
has mort	remains_found	-0.05	relics	0.05	registry	-0.06	foreign_tip	0.05	dna_question	0.06	rumour	0.07	request_recognition	-0.06	not_dead	0.14	event	-0.16
has mort a	relics	0.11	foreign_tip	-0.13	not_dead	0.12	seek_grave	-0.09
has morts	registry	0.08	enemy_report	-0.07	foreign_tip	0.06	request_recognition	0.05	event	0.13	seek_grave	-0.06
has mot	comrade_tip	-0.19	grave_info	0.2	remains_found	0.26	relics	0.12	registry	-0.28	battle_account	0.07	enemy_report	0.18	foreign_tip	0.25	dna_question	0.12	request_recognition	-0.14	not_dead	-0.11	event	0.21	seek_grave	-0.22
has mot anh	grave_info	0.28	relics	0.05	rumour	0.12	event	0.09	seek_grave	-0.14
has mot ba	comrade_tip	-0.05	grave_info	-0.1	relics	0.07	foreign_tip	0.07
has mot bac	enemy_report	0.06	seek_grave	-0.07
has mot bia	grave_info	0.11
has mot bo	comrade_tip	-0.05	grave_info	-0.17	dna_question	0.06	event	0.07	seek_grave	-0.07
has mot cai	comrade_tip	-0.13	grave_info	-0.19	remains_found	0.08	relics	0.08	foreign_tip	0.07	request_recognition	-0.05	event	-0.05	seek_grave	0.05
has mot cau	battle_account	0.08	event	0.07
has mot cay	event	-0.05	seek_grave	0.08
has mot chi	comrade_tip	-0.13	battle_account	0.06
has mot chiec	comrade_tip	-0.06	grave_info	-0.08	relics	0.05	foreign_tip	0.07	event	0.06
has mot chin	event	0.05
has mot cho	grave_info	0.06
has mot chu	comrade_tip	-0.07	grave_info	0.22	relics	0.07	request_recognition	0.07	event	-0.09	seek_grave	-0.14
has mot chuyen	grave_info	-0.06	event	0.06
has mot co	comrade_tip	-0.06	grave_info	-0.07	relics	0.09	enemy_report	0.13	event	-0.12
has mot con	grave_info	-0.09	seek_grave	0.05
has mot dai	comrade_tip	-0.07	event	0.11	seek_grave	-0.05
has mot day	comrade_tip	-0.14	battle_account	0.12	event	0.07
has mot dem	grave_info	0.07	battle_account	0.06	event	0.19
has mot doan	grave_info	0.11
has mot dong	comrade_tip	0.15	grave_info	-0.08	registry	-0.07	seek_grave	0.2
has mot dot	comrade_tip	0.05
has mot hai	event	0.05
has mot ham	comrade_tip	0.12	grave_info	-0.12	event	-0.07
has mot hang	comrade_tip	-0.11	grave_info	0.05	event	0.08
has mot ho	comrade_tip	-0.18	grave_info	0.08	battle_account	0.11	foreign_tip	0.09	event	0.1
has mot la	comrade_tip	0.08	event	0.09	seek_grave	-0.06
has mot lan	battle_account	-0.05	event	-0.06
has mot lo	grave_info	-0.07	remains_found	0.08	event	0.07
has mot luc	seek_grave	-0.05
has mot mat	comrade_tip	0.11	event	-0.05
has mot minh	grave_info	-0.06	seek_grave	0.14
has mot mo	seek_grave	0.15
has mot nam	comrade_tip	-0.06	remains_found	-0.05	request_recognition	0.05	event	-0.08	seek_grave	0.28
has mot ngay	comrade_tip	0.1	event	-0.06	seek_grave	0.06
has mot ngoi	grave_info	0.15	dna_question	0.05	event	0.06	seek_grave	-0.12
has mot nguoi	grave_info	0.35	enemy_report	0.09	foreign_tip	0.17	dna_question	0.13	scam_report	0.05	rumour	-0.06	request_recognition	-0.05	not_dead	-0.05	event	0.22	seek_grave	-0.19
has mot ong	comrade_tip	-0.09	grave_info	0.14	battle_account	0.06	foreign_tip	0.06	rumour	0.16	not_dead	0.07	event	0.07	seek_grave	-0.13
has mot qua	grave_info	-0.06	battle_account	0.08	event	0.08
has mot so	comrade_tip	-0.06	seek_grave	0.06
has mot tam	comrade_tip	-0.1	grave_info	-0.06	registry	-0.05	battle_account	0.11	event	0.05
has mot ten	grave_info	-0.09
has mot thang	remains_found	0.05	registry	0.08	request_recognition	0.06	event	-0.08
has mot tieu	comrade_tip	-0.05	grave_info	-0.07	event	0.09
has mot tran	comrade_tip	0.05	registry	0.05	event	-0.05
has mot trung	comrade_tip	-0.05	grave_info	-0.06
has mot tuan	comrade_tip	0.12	seek_grave	0.1
has mot tuoi	grave_info	0.08
has mot viec	comrade_tip	0.05	relics	0.06	enemy_report	0.06	event	-0.05	seek_grave	-0.06
has mother	comrade_tip	-0.05	grave_info	0.06	relics	-0.08	foreign_tip	-0.15	dna_question	0.15	scam_report	0.07	request_recognition	0.08	event	-0.2
has mother s	event	-0.1	seek_grave	0.09
has mound	grave_info	0.07	relics	-0.07
has moved	grave_info	0.08	relics	-0.08	foreign_tip	-0.13	request_recognition	0.05	event	-0.12	seek_grave	0.17
has mr	comrade_tip	0.06	grave_info	0.26	remains_found	0.07	relics	-0.14	registry	-0.05	enemy_report	-0.13	scam_report	-0.06	rumour	0.11	event	0.1	seek_grave	0.12
has mrs	comrade_tip	0.05	relics	0.15	battle_account	0.06	foreign_tip	-0.14	event	-0.06
has mt	foreign_tip	0.05	seek_grave	-0.05
has mu	grave_info	-0.19	registry	-0.07	battle_account	0.08	request_recognition	-0.07	seek_grave	0.15
has mu cang	comrade_tip	-0.05	event	0.1
has mu coi	comrade_tip	-0.06	relics	0.07
has mu gia	seek_grave	0.15
has mu sat	grave_info	-0.08	event	0.09
has mua	grave_info	0.08	registry	0.1	battle_account	-0.22	dna_question	-0.08	not_dead	-0.09
has mua he	grave_info	0.14	seek_grave	0.05
has mua kho	grave_info	-0.06	rumour	0.05
has mua lu	battle_account	-0.05	event	0.05
has mua mua	comrade_tip	0.09	grave_info	0.16	relics	-0.05	registry	0.08
has mua nam	comrade_tip	-0.1	grave_info	0.09
has mua nuoc	comrade_tip	0.08	battle_account	0.06	seek_grave	-0.06
has mua ray	comrade_tip	-0.12	grave_info	0.16	event	0.08
has mua xuan	comrade_tip	-0.07	seek_grave	0.05
has muc	grave_info	-0.06	remains_found	0.29	registry	-0.09	battle_account	-0.13	scam_report	-0.06	rumour	-0.07	event	0.23	seek_grave	-0.26
has muc dat	event	0.05
has mui	comrade_tip	-0.22	grave_info	0.18	remains_found	0.06	relics	0.13	registry	-0.14	battle_account	0.05	foreign_tip	-0.05	dna_question	0.08	scam_report	-0.06	request_recognition	-0.07	seek_grave	-0.08
has mun	comrade_tip	-0.09	remains_found	0.06	event	0.05
has mung	comrade_tip	0.07	grave_info	-0.11	relics	-0.12	battle_account	0.16	enemy_report	-0.05	dna_question	-0.06	request_recognition	-0.12	event	-0.25	seek_grave	0.14
has mung mot	comrade_tip	-0.11	grave_info	0.05	battle_account	0.07	event	-0.05
has muoi	grave_info	0.24	remains_found	0.07	relics	-0.22	registry	-0.17	battle_account	0.06	request_recognition	0.14	event	0.06
has muoi ba	comrade_tip	0.05	event	0.09
has muoi bay	grave_info	-0.14	battle_account	0.09	event	0.05
has muoi bon	comrade_tip	-0.15	battle_account	0.15	seek_grave	0.05
has muoi chin	comrade_tip	0.06	battle_account	-0.06	event	-0.15	seek_grave	0.09
has muoi hai	comrade_tip	-0.1	grave_info	-0.09	battle_account	0.06	request_recognition	0.05	seek_grave	0.1
has muoi lam	comrade_tip	-0.06	battle_account	0.14	rumour	0.05
has muoi may	grave_info	0.06	event	0.1
has muoi mot	relics	-0.06	event	-0.05	seek_grave	0.09
has muoi nam	comrade_tip	0.07	grave_info	0.11
has muoi o	seek_grave	-0.12
has muoi sau	comrade_tip	0.05	battle_account	-0.09	scam_report	0.06	event	-0.07	seek_grave	-0.09
has muoi tam	grave_info	-0.07	seek_grave	0.11
has muoi thang	grave_info	0.07	seek_grave	-0.1
has muoi tu	rumour	0.06	event	0.07
has muon	comrade_tip	-0.11	remains_found	-0.14	relics	0.32	registry	-0.19	battle_account	-0.1	enemy_report	0.06	foreign_tip	0.16	dna_question	0.31	scam_report	-0.06	rumour	-0.05	not_dead	-0.1	seek_grave	-0.29
has muon bao	comrade_tip	0.08	grave_info	0.06	event	-0.08	seek_grave	-0.06
has muon biet	comrade_tip	-0.06	grave_info	-0.16	battle_account	0.06	request_recognition	-0.05	seek_grave	0.25
has muon dua	comrade_tip	-0.05	seek_grave	0.12
has muon gui	relics	0.1	dna_question	0.07
has muon hoi	comrade_tip	-0.08	dna_question	0.05
has muon sua	grave_info	0.09	request_recognition	0.06	seek_grave	-0.06
has muon tim	comrade_tip	0.06	seek_grave	0.08
has muon tra	grave_info	-0.07	remains_found	-0.08	relics	0.2	foreign_tip	0.08	rumour	-0.05	event	-0.08	seek_grave	-0.13
has muon xin	comrade_tip	-0.05	seek_grave	0.11
has muong	comrade_tip	0.21	relics	0.2	registry	-0.09	battle_account	-0.12	scam_report	-0.06	request_recognition	-0.09	not_dead	0.07	event	0.17	seek_grave	-0.11
has muong khuong	comrade_tip	0.08	event	-0.11
has muong la	comrade_tip	-0.06	battle_account	-0.05	event	-0.07
has muong o	grave_info	0.05
has museum	grave_info	-0.07	relics	0.24	battle_account	0.06	foreign_tip	-0.05	event	-0.07	seek_grave	-0.06
has muu	battle_account	0.06	event	-0.08	seek_grave	0.17
has my	comrade_tip	-0.24	remains_found	-0.11	relics	-0.17	registry	-0.23	enemy_report	0.38	foreign_tip	0.19	scam_report	-0.1	rumour	-0.1	request_recognition	-0.05	not_dead	-0.1	event	0.09
has my ban	grave_info	0.1	battle_account	0.05	seek_grave	-0.11
has my brother	relics	0.14	foreign_tip	0.06	seek_grave	-0.08
has my chanh	comrade_tip	0.07	grave_info	-0.05	event	-0.06
has my co	comrade_tip	-0.08
has my dad	grave_info	-0.07	relics	-0.09	enemy_report	0.06	event	0.05	seek_grave	0.08
has my do	battle_account	0.07	event	0.07	seek_grave	-0.06
has my duc	comrade_tip	0.1	remains_found	0.05	event	-0.05	seek_grave	-0.09
has my dung	seek_grave	0.05
has my father	comrade_tip	0.11	grave_info	0.05	relics	-0.07	registry	0.06	battle_account	-0.05	foreign_tip	-0.1	request_recognition	0.05
has my grandfather	relics	-0.06	foreign_tip	-0.08	scam_report	0.05	not_dead	0.09	seek_grave	0.12
has my grandmother	grave_info	-0.07	event	-0.05	seek_grave	0.14
has my great	foreign_tip	-0.07	request_recognition	0.06	event	-0.09	seek_grave	0.09
has my husband	grave_info	0.12	relics	0.07	seek_grave	-0.07
has my late	grave_info	-0.05	seek_grave	-0.11
has my mother	grave_info	-0.08	relics	-0.08	foreign_tip	-0.09	dna_question	0.17	scam_report	0.08	event	-0.07	seek_grave	0.08
has my name	grave_info	-0.07	enemy_report	-0.06	foreign_tip	0.06
has my tho	event	-0.16	seek_grave	0.11
has my uncle	relics	0.08
has my wife	comrade_tip	0.05	relics	-0.07	seek_grave	-0.05
has n	grave_info	-0.16	remains_found	0.22	battle_account	-0.13	scam_report	-0.08	request_recognition	0.06	event	0.05
has n a	grave_info	-0.09	request_recognition	0.15	seek_grave	0.08
has na	comrade_tip	0.07	enemy_report	-0.05	request_recognition	0.08	event	-0.22
has na ri	comrade_tip	0.06	grave_info	-0.08	event	-0.05	seek_grave	0.09
has na san	grave_info	-0.07	remains_found	0.07	not_dead	0.05	event	0.06
has nai	comrade_tip	-0.07	grave_info	0.1	remains_found	0.07	battle_account	-0.05	event	0.2	seek_grave	-0.11
has nam	comrade_tip	-0.1	grave_info	0.18	remains_found	-0.19	relics	-0.26	registry	-0.17	enemy_report	-0.34	dna_question	-0.14	scam_report	-0.23	rumour	0.05	request_recognition	-0.18	not_dead	0.12	event	0.11
has nam anh	comrade_tip	-0.08	grave_info	-0.14	event	-0.05	seek_grave	0.31
has nam at	comrade_tip	-0.09	request_recognition	0.07
has nam ay	comrade_tip	-0.12	grave_info	0.12	seek_grave	0.11
has nam ba	comrade_tip	-0.05	relics	0.07
has nam bac	not_dead	0.08	seek_grave	0.05
has nam ban	comrade_tip	-0.05	grave_info	0.07	event	0.08
has nam bay	comrade_tip	-0.11	grave_info	0.07	registry	0.05	request_recognition	-0.06	event	-0.13	seek_grave	0.06
has nam ben	grave_info	0.05	event	0.14	seek_grave	-0.08
has nam binh	comrade_tip	0.11	event	0.05	seek_grave	-0.07
has nam bo	comrade_tip	-0.08	grave_info	-0.06	rumour	0.05	event	-0.06	seek_grave	0.2
has nam cach	comrade_tip	0.06	event	-0.05	seek_grave	-0.07
has nam can	grave_info	-0.12	relics	0.08	event	-0.1	seek_grave	0.05
has nam canh	comrade_tip	-0.05	grave_info	-0.06	request_recognition	-0.06	event	-0.07	seek_grave	0.21
has nam chet	grave_info	0.05	event	0.05
has nam chi	comrade_tip	0.08
has nam cho	comrade_tip	0.08	grave_info	-0.07	relics	0.05	event	-0.05
has nam chua	seek_grave	0.06
has nam chung	comrade_tip	0.1	grave_info	0.07	event	-0.09
has nam co	event	0.13	seek_grave	-0.1
has nam con	comrade_tip	0.07	foreign_tip	0.07	dna_question	0.08	seek_grave	-0.05
has nam cung	comrade_tip	0.13	seek_grave	-0.06
has nam da	comrade_tip	-0.05	request_recognition	0.09	seek_grave	-0.05
has nam dan	comrade_tip	-0.07	grave_info	0.11	battle_account	-0.13	event	-0.05
has nam dat	comrade_tip	-0.07	grave_info	0.17	seek_grave	0.07
has nam dau	comrade_tip	-0.05	grave_info	0.05	seek_grave	0.13
has nam dinh	relics	-0.12	battle_account	0.05	request_recognition	-0.05	event	-0.17	seek_grave	0.24
has nam do	comrade_tip	0.24	grave_info	0.21	registry	-0.05	rumour	0.08	seek_grave	-0.3
has nam doi	comrade_tip	-0.12	grave_info	-0.06	event	0.09
has nam don	comrade_tip	0.05
has nam dong	comrade_tip	-0.06	grave_info	0.17
has nam duoi	comrade_tip	-0.2	grave_info	-0.1	battle_account	0.16	scam_report	0.16	not_dead	0.08	event	0.19	seek_grave	-0.19
has nam em	enemy_report	0.06
has nam gan	comrade_tip	-0.08	grave_info	0.13	rumour	0.06	seek_grave	-0.09
has nam giap	grave_info	-0.07	battle_account	-0.05	event	0.05	seek_grave	0.12
has nam giua	comrade_tip	0.1
has nam ha	comrade_tip	-0.08	grave_info	0.07	relics	-0.05	registry	-0.05	event	0.05
has nam hai	battle_account	0.08	event	0.07
has nam hang	seek_grave	0.11
has nam khong	grave_info	0.1	event	0.05
has nam kia	comrade_tip	0.06	grave_info	-0.09	request_recognition	0.05
has nam ky	comrade_tip	-0.05	grave_info	0.18	battle_account	-0.07
has nam la	registry	0.05
has nam lai	comrade_tip	-0.2	grave_info	-0.26	registry	0.09	battle_account	0.3	dna_question	0.05	request_recognition	-0.05	event	0.1
has nam lam	grave_info	-0.07	relics	0.05	foreign_tip	0.08
has nam lao	comrade_tip	0.05	grave_info	0.05	event	-0.08
has nam ma	battle_account	0.05
has nam mat	comrade_tip	0.05	remains_found	0.05	battle_account	0.05	seek_grave	-0.05
has nam mau	comrade_tip	-0.1	grave_info	0.13	remains_found	0.06	dna_question	-0.06	seek_grave	0.14
has nam mo	comrade_tip	-0.07	grave_info	0.17	remains_found	-0.11	foreign_tip	0.07	rumour	0.05	request_recognition	-0.05	event	0.38	seek_grave	-0.2
has nam mot	comrade_tip	0.11	grave_info	-0.07	event	0.12
has nam muoi	request_recognition	0.08	event	-0.15
has nam nam	grave_info	0.07	relics	0.05	battle_account	-0.05	event	-0.12
has nam nao	comrade_tip	-0.08	grave_info	0.25	battle_account	0.06	request_recognition	-0.05	event	0.12
has nam nay	comrade_tip	-0.12	grave_info	-0.07	remains_found	0.06	registry	-0.05	battle_account	-0.09	rumour	-0.05	request_recognition	0.07	not_dead	-0.09	event	-0.08	seek_grave	0.26
has nam ngay	remains_found	-0.05	battle_account	-0.07	event	-0.09	seek_grave	0.05
has nam nghia	comrade_tip	-0.09	seek_grave	0.12
has nam ngoai	comrade_tip	0.05	grave_info	0.18	remains_found	-0.05	registry	-0.06	battle_account	-0.07	not_dead	0.12	event	-0.12	seek_grave	-0.11
has nam nguoi	comrade_tip	-0.05	grave_info	0.05	battle_account	0.1	request_recognition	-0.05	event	0.16	seek_grave	-0.06
has nam nham	comrade_tip	0.05	grave_info	-0.08	event	-0.06	seek_grave	0.05
has nam ninh	comrade_tip	-0.06	grave_info	0.13
has nam o	grave_info	0.08	remains_found	-0.09	relics	0.05	registry	0.12	scam_report	0.18	rumour	-0.05	not_dead	-0.09	event	-0.24	seek_grave	-0.06
has nam ong	comrade_tip	0.1	grave_info	-0.17	registry	0.11	event	0.09
has nam quy	comrade_tip	-0.11	grave_info	-0.06	event	0.06	seek_grave	0.18
has nam roi	comrade_tip	-0.05	grave_info	0.07	seek_grave	-0.11
has nam sach	registry	0.05	battle_account	-0.06	foreign_tip	-0.05	seek_grave	0.07
has nam sau	grave_info	-0.06	relics	-0.08	registry	0.07	battle_account	-0.05	seek_grave	0.12
has nam sinh	comrade_tip	-0.1	grave_info	0.22	registry	-0.06	request_recognition	-0.05	event	-0.07	seek_grave	-0.15
has nam son	grave_info	0.05	seek_grave	-0.05
has nam song	grave_info	0.05	seek_grave	-0.07
has nam tam	comrade_tip	0.07	seek_grave	0.05
has nam tan	battle_account	-0.05	request_recognition	0.07	event	-0.14
has nam thang	comrade_tip	-0.06	grave_info	0.15
has nam thanh	comrade_tip	-0.05	grave_info	-0.12	battle_account	0.07	event	0.13
has nam thi	comrade_tip	-0.24	grave_info	0.08	seek_grave	0.29
has nam thu	comrade_tip	-0.1	grave_info	0.05	seek_grave	0.07
has nam tien	comrade_tip	0.06	grave_info	-0.11
has nam toi	comrade_tip	-0.07	grave_info	-0.09	battle_account	0.06	not_dead	0.05	seek_grave	0.11
has nam tren	seek_grave	-0.08
has nam trong	grave_info	0.13	remains_found	-0.05	battle_account	0.11	rumour	-0.05	event	-0.1
has nam truc	grave_info	-0.09	event	-0.07	seek_grave	0.11
has nam truoc	comrade_tip	0.09	grave_info	0.08	event	0.05	seek_grave	-0.07
has nam tu	scam_report	0.05	event	0.08
has nam vien	comrade_tip	0.21	grave_info	-0.09	registry	0.05	rumour	0.05	seek_grave	-0.11
has nam xuong	comrade_tip	0.11	grave_info	-0.07	event	0.05
has name	grave_info	-0.13	remains_found	-0.08	relics	-0.07	battle_account	-0.06	foreign_tip	0.16	dna_question	-0.05	rumour	-0.11	request_recognition	-0.05	not_dead	-0.05	event	-0.19	seek_grave	0.13
has name is	comrade_tip	0.1	enemy_report	-0.08	foreign_tip	-0.06	request_recognition	0.05	seek_grave	-0.05
has name of	foreign_tip	0.07	seek_grave	0.06
has named	grave_info	-0.07	seek_grave	-0.07
has names	grave_info	-0.09	relics	-0.05	battle_account	0.14	enemy_report	-0.06	foreign_tip	0.22	rumour	-0.05	event	0.28	seek_grave	-0.06
has nan	grave_info	0.19	battle_account	-0.05	rumour	0.05	request_recognition	0.11	seek_grave	-0.17
has nang	comrade_tip	0.24	grave_info	-0.06	registry	-0.05	foreign_tip	-0.06	rumour	0.11	request_recognition	-0.11	event	0.14
has nao	comrade_tip	-0.15	grave_info	-0.24	remains_found	-0.07	relics	-0.06	registry	-0.06	foreign_tip	-0.07	scam_report	0.08	rumour	-0.07	request_recognition	-0.05	seek_grave	0.4
has nao a	grave_info	-0.08	event	-0.05
has nao biet	grave_info	-0.11	seek_grave	0.11
has nao co	comrade_tip	0.18	grave_info	-0.06	remains_found	0.11	battle_account	-0.05	event	0.1	seek_grave	-0.05
has nao con	comrade_tip	-0.05	event	-0.06
has nao cua	seek_grave	0.05
has nao cung	grave_info	0.14	battle_account	0.15	event	0.23	seek_grave	-0.13
has nao do	comrade_tip	-0.08	grave_info	0.06	remains_found	-0.05	scam_report	0.05	not_dead	0.05	event	-0.09
has nao khong	comrade_tip	0.13	request_recognition	0.07	event	-0.05
has nao o	comrade_tip	-0.09	relics	0.1	event	0.1
has nao thi	event	-0.08	seek_grave	0.11
has nao toi	comrade_tip	0.06	seek_grave	-0.08
has nap	comrade_tip	-0.07	grave_info	-0.11	remains_found	0.26	relics	0.07	event	0.12	seek_grave	-0.12
has nat	grave_info	-0.21	relics	0.1	request_recognition	0.07	event	-0.11
has nau	comrade_tip	0.14	grave_info	0.05	event	-0.07
has nau com	grave_info	0.08	seek_grave	0.06
has navy	relics	-0.1	foreign_tip	0.14	rumour	0.05	event	-0.06
has nay	comrade_tip	-0.26	grave_info	0.11	remains_found	0.22	battle_account	0.16	enemy_report	0.05	scam_report	-0.12	rumour	-0.1	request_recognition	0.15	not_dead	-0.06	event	0.09	seek_grave	-0.08
has nay anh	comrade_tip	-0.09	seek_grave	0.07
has nay ba	comrade_tip	-0.07	grave_info	0.07	remains_found	0.05
has nay bo	comrade_tip	0.07	event	-0.08
has nay chau	grave_info	0.1	dna_question	0.07	seek_grave	-0.14
has nay chi	grave_info	0.06	event	-0.05	seek_grave	0.09
has nay cho	grave_info	-0.06	event	0.12	seek_grave	-0.08
has nay chua	battle_account	0.06
has nay co	battle_account	0.05	request_recognition	0.1	event	-0.18
has nay con	comrade_tip	0.15	grave_info	-0.12	relics	-0.06	event	-0.16	seek_grave	0.08
has nay cua	registry	0.05	battle_account	0.05
has nay cung	comrade_tip	-0.07	grave_info	-0.09	registry	0.08	event	0.09	seek_grave	0.13
has nay da	comrade_tip	0.06	registry	-0.05	event	-0.12	seek_grave	0.06
has nay de	grave_info	-0.08	remains_found	0.07
has nay doi	event	0.07
has nay em	grave_info	0.13	enemy_report	0.06	seek_grave	-0.09
has nay gia	grave_info	0.05
has nay goi	comrade_tip	-0.07	seek_grave	0.09
has nay hoi	comrade_tip	-0.05	not_dead	0.05	event	0.15
has nay khong	relics	0.08	request_recognition	-0.05	not_dead	0.12	seek_grave	-0.19
has nay la	comrade_tip	-0.17	grave_info	0.31	battle_account	-0.05	rumour	0.05	request_recognition	-0.1	seek_grave	0.11
has nay lam	comrade_tip	-0.07	rumour	0.05
has nay me	comrade_tip	-0.05
has nay mo	grave_info	0.08	seek_grave	-0.11
has nay nam	comrade_tip	0.05	grave_info	-0.07	battle_account	0.09	dna_question	0.07	event	-0.06
has nay nghe	comrade_tip	0.07	grave_info	-0.06	seek_grave	-0.05
has nay o	grave_info	0.15	battle_account	-0.06	request_recognition	-0.07	event	0.13
has nay ong	grave_info	-0.14	relics	0.05	foreign_tip	0.07	not_dead	0.05	event	0.11	seek_grave	-0.18
has nay song	comrade_tip	0.08	seek_grave	-0.05
has nay thuoc	seek_grave	0.08
has nay toi	comrade_tip	-0.1	grave_info	-0.22	event	0.1	seek_grave	0.12
has nay van	comrade_tip	-0.08	event	0.11	seek_grave	-0.05
has nay ve	seek_grave	0.07
has nay xa	grave_info	-0.06	seek_grave	0.1
has nay xin	request_recognition	0.07	seek_grave	-0.05
has nb	relics	-0.06	seek_grave	0.05
has ne	comrade_tip	0.12	grave_info	-0.15	relics	-0.09	foreign_tip	0.23	request_recognition	-0.08	event	-0.09	seek_grave	0.06
has neang	grave_info	0.12	battle_account	0.08	event	0.18	seek_grave	-0.06
has near	grave_info	-0.06	remains_found	0.05	foreign_tip	0.24	dna_question	-0.05	not_dead	-0.06	event	0.06	seek_grave	-0.15
has near the	comrade_tip	-0.05	battle_account	-0.07	rumour	0.05
has nem	comrade_tip	-0.06	battle_account	0.16	event	-0.12	seek_grave	0.07
has nem bom	grave_info	0.12	event	0.05	seek_grave	-0.05
has nem xuong	comrade_tip	0.1	event	-0.09
has nen	comrade_tip	0.14	grave_info	0.19	remains_found	0.16	relics	-0.26	registry	-0.08	enemy_report	0.1	foreign_tip	-0.06	scam_report	-0.05	rumour	0.05	request_recognition	-0.06	not_dead	0.07	event	0.05	seek_grave	-0.28
has nen bao	comrade_tip	-0.05	grave_info	0.09	not_dead	0.05	seek_grave	-0.09
has nen biet	comrade_tip	-0.05
has nen chi	dna_question	0.05
has nen chua	comrade_tip	0.07	grave_info	-0.09	event	-0.07
has nen con	rumour	0.06	event	0.06
has nen em	request_recognition	-0.05
has nen khong	request_recognition	0.06	seek_grave	0.08
has nen nha	comrade_tip	-0.05	rumour	0.1	event	0.06	seek_grave	0.09
has nen nhan	rumour	0.05
has nen thoat	comrade_tip	0.07	grave_info	-0.05	event	-0.08	seek_grave	-0.07
has nen toi	registry	0.09	seek_grave	0.05
has net	comrade_tip	-0.05	grave_info	-0.07	remains_found	-0.05	relics	0.1	battle_account	0.06	foreign_tip	0.13	event	0.21	seek_grave	-0.14
has neu	comrade_tip	-0.12	grave_info	-0.08	relics	0.18	battle_account	0.06	enemy_report	0.08	foreign_tip	0.06	rumour	0.19	event	-0.09	seek_grave	-0.21
has neu con	relics	0.07	seek_grave	-0.09
has never	comrade_tip	0.06	enemy_report	-0.09	event	-0.07
has new	grave_info	0.06	foreign_tip	0.15	event	0.17	seek_grave	-0.07
has next	grave_info	0.15	remains_found	-0.05	battle_account	-0.08	enemy_report	-0.07	event	0.06	seek_grave	-0.05
has next to	grave_info	0.07	foreign_tip	-0.07	rumour	0.05
has ng	comrade_tip	0.23	grave_info	-0.09	remains_found	-0.08	relics	0.21	registry	-0.08	battle_account	-0.08	dna_question	-0.05	rumour	-0.05	event	0.05
has nga	comrade_tip	0.28	grave_info	-0.1	remains_found	-0.17	registry	-0.07	battle_account	0.05	foreign_tip	-0.13	scam_report	-0.06	rumour	-0.09	request_recognition	0.12	event	-0.15	seek_grave	-0.08
has nga ba	relics	-0.1	registry	-0.08	battle_account	-0.05	rumour	-0.05	seek_grave	-0.06
has nga ngay	relics	0.07	battle_account	0.07	event	0.07	seek_grave	-0.09
has nga o	grave_info	-0.12	registry	0.13	battle_account	0.06	event	-0.08	seek_grave	0.09
has nga son	grave_info	0.07	relics	-0.05	battle_account	0.07	event	-0.05	seek_grave	-0.07
has nga tu	comrade_tip	0.15	seek_grave	-0.1
has nga xuong	comrade_tip	0.06	grave_info	0.15	relics	0.07	event	-0.12
has ngac	comrade_tip	-0.05	registry	-0.05	event	0.08
has ngai	comrade_tip	-0.08	grave_info	0.18	remains_found	-0.07	relics	0.05	battle_account	-0.12	enemy_report	0.06	foreign_tip	-0.05	dna_question	-0.07	request_recognition	0.09	event	-0.12
has ngam	comrade_tip	0.16	grave_info	-0.09	registry	-0.05	battle_account	-0.13	rumour	-0.07	request_recognition	0.1	event	-0.2
has ngam ta	comrade_tip	0.19	grave_info	-0.1	registry	-0.05	battle_account	-0.06	request_recognition	0.05	event	-0.09
has ngan	comrade_tip	-0.05	grave_info	-0.05	relics	-0.06	battle_account	0.05	foreign_tip	-0.07	scam_report	0.08	request_recognition	-0.07	event	0.08	seek_grave	0.14
has ngan van	comrade_tip	-0.07	battle_account	0.09
has ngang	grave_info	0.27	relics	-0.06	foreign_tip	-0.05	event	-0.05	seek_grave	-0.09
has nganh	comrade_tip	0.1	request_recognition	0.05	seek_grave	-0.16
has ngap	grave_info	-0.17	registry	0.07	battle_account	0.06	seek_grave	0.11
has ngat	grave_info	-0.06	request_recognition	-0.06	not_dead	0.1	seek_grave	0.12
has ngay	comrade_tip	0.2	grave_info	-0.13	remains_found	-0.07	relics	-0.34	registry	-0.14	battle_account	0.11	enemy_report	0.09	foreign_tip	0.05	dna_question	-0.14	scam_report	-0.3	rumour	-0.2	request_recognition	-0.05	not_dead	-0.34	event	-0.13	seek_grave	0.11
has ngay anh	comrade_tip	-0.05	grave_info	0.06	foreign_tip	0.06
has ngay ay	comrade_tip	-0.12	grave_info	0.08	event	-0.05
has ngay ba	grave_info	0.05
has ngay ben	enemy_report	0.05	event	-0.05
has ngay bo	comrade_tip	0.14	event	-0.07	seek_grave	-0.07
has ngay canh	comrade_tip	0.1	event	0.05	seek_grave	-0.05
has ngay chan	remains_found	0.05	battle_account	-0.05
has ngay cho	comrade_tip	0.07	grave_info	-0.07
has ngay cua	event	0.07
has ngay cung	request_recognition	0.05	seek_grave	-0.1
has ngay cuoi	seek_grave	-0.05
has ngay dau	comrade_tip	0.17	grave_info	-0.08	seek_grave	-0.09
has ngay dem	event	0.1
has ngay di	comrade_tip	-0.08	grave_info	-0.05	seek_grave	0.07
has ngay do	grave_info	0.19	seek_grave	-0.05
has ngay duoi	battle_account	0.06	event	-0.11	seek_grave	-0.05
has ngay giai	comrade_tip	0.1	grave_info	-0.07
has ngay gio	comrade_tip	-0.1	grave_info	-0.05	foreign_tip	0.06	rumour	0.05	seek_grave	0.07
has ngay hang	comrade_tip	-0.05	seek_grave	-0.05
has ngay hi	seek_grave	0.05
has ngay hom	comrade_tip	0.09	seek_grave	-0.11
has ngay hs	grave_info	0.09	seek_grave	-0.1
has ngay hy	event	-0.06
has ngay khong	seek_grave	0.06
has ngay mat	grave_info	0.23	request_recognition	-0.06	seek_grave	0.12
has ngay mong	grave_info	-0.08	request_recognition	0.06
has ngay mung	seek_grave	0.05
has ngay muoi	event	0.08	seek_grave	-0.06
has ngay nao	comrade_tip	0.05	request_recognition	0.08	event	-0.05
has ngay nay	comrade_tip	0.09	event	0.06	seek_grave	-0.09
has ngay nhap	comrade_tip	-0.07	seek_grave	0.11
has ngay o	grave_info	-0.06	seek_grave	0.09
has ngay sau	comrade_tip	0.27	grave_info	0.19	registry	0.1	battle_account	-0.1	request_recognition	-0.06	event	-0.11	seek_grave	-0.19
has ngay sinh	grave_info	0.06
has ngay tai	grave_info	0.08	event	-0.08	seek_grave	-0.05
has ngay thang	comrade_tip	-0.11	event	0.1
has ngay thi	comrade_tip	0.1	battle_account	-0.05
has ngay thu	event	-0.09
has ngay toi	grave_info	0.05	event	0.08	seek_grave	-0.07
has ngay tren	grave_info	0.12	seek_grave	-0.1
has ngay trong	grave_info	-0.05	seek_grave	0.1
has ngay truoc	battle_account	0.08	seek_grave	-0.05
has ngay voi	grave_info	0.05
has ngay xua	comrade_tip	-0.05	remains_found	-0.07	relics	0.07	battle_account	-0.08	rumour	0.25	seek_grave	0.08
has nghe	comrade_tip	-0.08	grave_info	-0.46	remains_found	-0.14	registry	-0.11	battle_account	0.12	enemy_report	-0.07	foreign_tip	-0.16	scam_report	-0.08	rumour	0.75	request_recognition	-0.17	event	0.2	seek_grave	0.24
has nghe an	comrade_tip	0.07	remains_found	-0.05	registry	0.06	battle_account	-0.07	request_recognition	-0.07	event	-0.19
has nghe anh	grave_info	-0.05	event	0.09
has nghe ba	comrade_tip	0.08	event	0.07
has nghe bao	grave_info	-0.06	registry	0.06	seek_grave	0.08
has nghe dai	comrade_tip	-0.09	registry	0.06	seek_grave	0.07
has nghe dau	grave_info	-0.08	relics	0.05	battle_account	-0.05	rumour	0.07	event	0.1
has nghe ke	comrade_tip	-0.08	grave_info	-0.06	battle_account	0.06	rumour	0.13	seek_grave	-0.09
has nghe la	grave_info	0.06
has nghe may	comrade_tip	-0.05	grave_info	-0.07	remains_found	-0.05	rumour	0.12
has nghe nguoi	comrade_tip	-0.07	grave_info	-0.08	rumour	0.07	seek_grave	0.09
has nghe noi	comrade_tip	-0.07	grave_info	-0.1	remains_found	-0.07	dna_question	0.06	rumour	0.25	event	0.08	seek_grave	0.13
has nghe ong	comrade_tip	-0.08	battle_account	0.08	event	0.18
has nghe tinh	comrade_tip	-0.08	grave_info	0.1
has nghe toi	grave_info	0.05	event	-0.06
has nghen	grave_info	-0.1
has ngheo	event	-0.06
has nghi	comrade_tip	-0.12	grave_info	0.11	remains_found	-0.06	relics	-0.1	registry	0.12	battle_account	-0.12	enemy_report	-0.08	foreign_tip	-0.07	request_recognition	0.2	not_dead	0.19	seek_grave	-0.3
has nghi bo	grave_info	-0.06	registry	0.11	seek_grave	-0.12
has nghi huu	comrade_tip	0.07	grave_info	0.11	event	0.06	seek_grave	-0.1
has nghi loc	grave_info	0.06	request_recognition	-0.05
has nghi xuan	seek_grave	-0.07
has nghia	grave_info	0.07	relics	-0.09	registry	-0.11	battle_account	-0.16	foreign_tip	-0.21	dna_question	0.13	request_recognition	0.07	not_dead	-0.14	event	-0.17	seek_grave	-0.05
has nghia dan	remains_found	0.1	relics	-0.05	seek_grave	-0.07
has nghia dia	comrade_tip	0.23	registry	-0.07	battle_account	-0.1	request_recognition	0.18	event	-0.05
has nghia hanh	not_dead	0.05
has nghia hung	comrade_tip	0.11	grave_info	-0.08	event	-0.08
has nghia la	grave_info	0.08	relics	0.05
has nghia lo	comrade_tip	-0.07	grave_info	-0.08	relics	0.08	battle_account	0.05	enemy_report	0.08	foreign_tip	-0.06	event	0.08
has nghia trang	comrade_tip	-0.21	grave_info	0.44	remains_found	-0.13	relics	-0.29	battle_account	-0.05	enemy_report	-0.13	foreign_tip	-0.07	dna_question	0.16	request_recognition	-0.19	not_dead	-0.06
has nghia vu	grave_info	-0.07	seek_grave	0.07
has nghiem	comrade_tip	0.08	remains_found	-0.06	enemy_report	-0.05	dna_question	0.24	rumour	-0.05	request_recognition	-0.09	event	-0.07	seek_grave	-0.1
has nghiem dinh	seek_grave	0.1
has nghiem thi	dna_question	0.05
has nghiem xuan	comrade_tip	-0.06	grave_info	0.16	battle_account	0.05	event	-0.05	seek_grave	-0.07
has nghien	grave_info	-0.14	registry	0.09	scam_report	0.05	event	-0.06
has nghiep	comrade_tip	0.05	relics	-0.06	request_recognition	-0.09	event	-0.15	seek_grave	0.13
has nghin	grave_info	-0.05	scam_report	0.07	event	-0.07
has ngo	comrade_tip	0.13	grave_info	-0.15	remains_found	-0.08	relics	0.05	registry	0.24	battle_account	0.07	enemy_report	0.12	foreign_tip	-0.24	dna_question	0.06	rumour	-0.05	request_recognition	-0.12	not_dead	-0.09
has ngo ba	grave_info	0.1	event	-0.05
has ngo dinh	comrade_tip	-0.1	grave_info	0.11	event	0.06
has ngo duy	comrade_tip	0.05
has ngo quang	comrade_tip	0.05	grave_info	-0.05	not_dead	0.05
has ngo quyen	grave_info	-0.06	event	0.06
has ngo tan	comrade_tip	-0.05	grave_info	0.08	seek_grave	-0.13
has ngo the	seek_grave	0.08
has ngo thi	grave_info	-0.24	relics	0.09	enemy_report	0.05	dna_question	0.05	request_recognition	-0.05	event	0.05	seek_grave	0.12
has ngo van	grave_info	0.12	registry	-0.05	enemy_report	0.1	seek_grave	-0.05
has ngo xuan	grave_info	-0.09	registry	0.07	seek_grave	0.05
has ngoai	comrade_tip	-0.1	grave_info	0.08	remains_found	-0.17	relics	-0.13	registry	-0.1	battle_account	-0.05	enemy_report	-0.1	foreign_tip	-0.12	scam_report	0.25	request_recognition	-0.05	not_dead	-0.06	event	-0.28	seek_grave	0.06
has ngoai bac	grave_info	0.15	seek_grave	-0.06
has ngoai bai	grave_info	0.06
has ngoai bo	comrade_tip	-0.06	event	0.06	seek_grave	0.08
has ngoai cam	grave_info	-0.28	scam_report	0.37	event	-0.09	seek_grave	-0.1
has ngoai chau	grave_info	-0.18	dna_question	0.05	seek_grave	0.13
has ngoai co	grave_info	0.09
has ngoai con	grave_info	-0.09	event	-0.11	seek_grave	0.09
has ngoai cua	grave_info	-0.07	battle_account	0.06
has ngoai em	request_recognition	0.1	seek_grave	-0.25
has ngoai la	comrade_tip	0.09	seek_grave	-0.05
has ngoai o	comrade_tip	-0.05	request_recognition	0.05	seek_grave	0.07
has ngoai ong	seek_grave	-0.09
has ngoai ra	seek_grave	0.05
has ngoai toi	comrade_tip	-0.12	grave_info	0.3	relics	0.06	event	-0.08
has ngoan	comrade_tip	-0.19	registry	0.07	enemy_report	0.05	event	-0.1	seek_grave	0.13
has ngoc	comrade_tip	-0.15	remains_found	-0.08	relics	0.3	registry	0.06	battle_account	-0.19	enemy_report	-0.1	rumour	-0.07	request_recognition	-0.16	not_dead	-0.07	event	-0.12	seek_grave	0.12
has ngoc an	comrade_tip	-0.08	grave_info	0.08	registry	-0.05	seek_grave	0.15
has ngoc anh	relics	0.08	registry	0.07	battle_account	-0.05	foreign_tip	0.05	event	-0.07	seek_grave	-0.09
has ngoc bich	grave_info	-0.05	rumour	0.06	seek_grave	0.05
has ngoc hoi	seek_grave	0.09
has ngoc lan	comrade_tip	-0.08	relics	0.07
has ngoc son	comrade_tip	-0.06	relics	0.06
has ngoi	comrade_tip	-0.08	grave_info	0.37	remains_found	0.19	relics	-0.07	battle_account	-0.12	foreign_tip	-0.07	scam_report	-0.06	rumour	-0.05	request_recognition	-0.07	not_dead	-0.08	event	0.35	seek_grave	-0.14
has ngoi mo	comrade_tip	-0.07	grave_info	0.17	scam_report	-0.05	request_recognition	-0.05	event	0.07
has ngoi o	grave_info	0.07	seek_grave	-0.06
has ngon	comrade_tip	0.09	grave_info	0.1	battle_account	-0.07	event	-0.07
has ngong	grave_info	-0.08	event	-0.05	seek_grave	0.13
has ngot	comrade_tip	0.11	grave_info	-0.05	enemy_report	0.05
has ngu	comrade_tip	0.15	grave_info	-0.08	remains_found	-0.1	registry	-0.2	battle_account	-0.08	scam_report	-0.08	rumour	-0.05	request_recognition	0.14	not_dead	-0.08	event	-0.22
has ngu cung	comrade_tip	0.19	event	0.05	seek_grave	-0.14
has ngu thang	comrade_tip	-0.11	seek_grave	0.15
has ngua	comrade_tip	0.1	grave_info	0.1	battle_account	-0.06	event	-0.08	seek_grave	-0.11
has nguc	comrade_tip	0.13	grave_info	-0.14	battle_account	0.1	event	-0.1	seek_grave	-0.12
has ngung	grave_info	-0.06	registry	0.08
has ngung ban	event	0.05
has nguoc	grave_info	0.08	remains_found	0.08	registry	0.05	event	0.05
has nguoi	comrade_tip	0.12	remains_found	0.05	relics	-0.08	registry	0.19	battle_account	0.19	enemy_report	-0.13	dna_question	-0.22	rumour	0.11	not_dead	0.1	event	0.34	seek_grave	-0.25
has nguoi an	comrade_tip	0.06	grave_info	-0.07	registry	0.05	battle_account	-0.05
has nguoi anh	comrade_tip	-0.12	rumour	0.1	event	0.12	seek_grave	0.1
has nguoi ay	comrade_tip	-0.08	battle_account	0.05	seek_grave	0.05
has nguoi ba	grave_info	-0.06	battle_account	0.17	rumour	0.05	event	0.07	seek_grave	-0.09
has nguoi bac	comrade_tip	-0.06	grave_info	0.05	rumour	-0.05
has nguoi ban	comrade_tip	0.18	grave_info	-0.14	seek_grave	-0.05
has nguoi bao	comrade_tip	0.07	grave_info	-0.05	remains_found	0.12	relics	-0.05	battle_account	-0.06	scam_report	0.09	request_recognition	-0.07	event	0.12	seek_grave	0.25
has nguoi bi	battle_account	0.05	dna_question	0.07	event	0.06
has nguoi biet	grave_info	0.05	seek_grave	0.09
has nguoi binh	rumour	0.05
has nguoi bo	comrade_tip	-0.2	grave_info	0.19
has nguoi cam	comrade_tip	0.05	foreign_tip	0.05	event	0.07
has nguoi cao	comrade_tip	-0.05	grave_info	0.07
has nguoi cham	grave_info	-0.08	relics	0.11	battle_account	0.08	event	-0.12
has nguoi chep	grave_info	-0.11	registry	0.1	seek_grave	-0.07
has nguoi chet	battle_account	0.05	foreign_tip	0.06	request_recognition	0.12	not_dead	0.12	event	0.16	seek_grave	-0.34
has nguoi chi	comrade_tip	-0.26	grave_info	0.07	battle_account	0.14	seek_grave	0.11
has nguoi cho	comrade_tip	0.09	remains_found	0.06	seek_grave	-0.08
has nguoi chon	comrade_tip	-0.09	registry	0.08	rumour	0.08	request_recognition	0.05	event	-0.19
has nguoi chung	comrade_tip	0.07
has nguoi co	comrade_tip	-0.09	grave_info	-0.17	remains_found	0.05	relics	0.07	battle_account	0.1	enemy_report	0.12	rumour	-0.06	request_recognition	0.06	event	0.21
has nguoi con	comrade_tip	0.08	grave_info	-0.21	registry	0.07	battle_account	-0.08	seek_grave	0.1
has nguoi cua	comrade_tip	-0.06	registry	0.06	battle_account	-0.05	rumour	0.07	event	0.07
has nguoi cung	comrade_tip	-0.29	grave_info	-0.12	registry	-0.05	event	-0.08	seek_grave	0.33
has nguoi cuoi	seek_grave	0.11
has nguoi da	grave_info	-0.1	event	-0.12	seek_grave	0.1
has nguoi dan	comrade_tip	0.07	remains_found	0.12	battle_account	-0.09	event	0.1
has nguoi dang	comrade_tip	0.07
has nguoi dao	comrade_tip	0.1	grave_info	0.14	battle_account	-0.07	event	-0.1	seek_grave	-0.14
has nguoi dau	grave_info	-0.05	registry	0.14	event	0.06	seek_grave	-0.05
has nguoi dem	battle_account	-0.07
has nguoi di	comrade_tip	-0.1	grave_info	0.06	registry	0.05	battle_account	0.06	scam_report	0.07	event	0.13	seek_grave	-0.09
has nguoi dien	comrade_tip	0.15	seek_grave	-0.09
has nguoi do	comrade_tip	-0.07	grave_info	0.09	relics	0.05	battle_account	0.05	foreign_tip	0.06
has nguoi dong	comrade_tip	0.07	grave_info	-0.1	event	-0.05
has nguoi dua	comrade_tip	-0.05	grave_info	0.07	battle_account	0.05	event	-0.05
has nguoi duy	comrade_tip	0.08	battle_account	0.15	seek_grave	-0.12
has nguoi em	grave_info	-0.07	seek_grave	0.17
has nguoi ghi	comrade_tip	-0.2	grave_info	0.19	relics	-0.05	event	0.17	seek_grave	0.06
has nguoi gia	grave_info	0.05	remains_found	0.05	battle_account	-0.07
has nguoi giu	grave_info	-0.05	relics	0.08	seek_grave	0.11
has nguoi goi	event	-0.07	seek_grave	-0.05
has nguoi ha	comrade_tip	0.08	event	-0.07	seek_grave	-0.11
has nguoi hai	grave_info	0.07	request_recognition	-0.05	event	-0.05	seek_grave	-0.13
has nguoi hoa	comrade_tip	0.17	battle_account	0.05	request_recognition	0.13	event	0.13	seek_grave	-0.09
has nguoi hoi	comrade_tip	0.1	grave_info	-0.06
has nguoi hre	event	0.07
has nguoi hy	seek_grave	-0.06
has nguoi ke	grave_info	-0.05	battle_account	0.07	seek_grave	-0.17
has nguoi khac	comrade_tip	-0.09	grave_info	-0.05	battle_account	0.07	scam_report	0.06	rumour	0.08	event	-0.15	seek_grave	0.22
has nguoi khai	registry	-0.05	request_recognition	0.07
has nguoi khieng	grave_info	0.1
has nguoi khmer	battle_account	-0.09	event	-0.1	seek_grave	0.07
has nguoi khong	comrade_tip	-0.06	grave_info	-0.1	relics	0.07	battle_account	0.36	event	0.25	seek_grave	-0.07
has nguoi kia	request_recognition	0.05	event	0.05	seek_grave	-0.05
has nguoi kien	comrade_tip	0.06	grave_info	0.08
has nguoi kim	comrade_tip	0.07	event	-0.06	seek_grave	-0.05
has nguoi kinh	event	0.08	seek_grave	-0.06
has nguoi ky	registry	0.08	battle_account	-0.05	event	0.05	seek_grave	-0.05
has nguoi la	comrade_tip	-0.11	grave_info	0.18	event	0.19
has nguoi lai	grave_info	-0.08
has nguoi lam	comrade_tip	-0.05	grave_info	-0.13	battle_account	0.06	request_recognition	0.27	seek_grave	-0.26
has nguoi lang	grave_info	-0.07	relics	-0.05	request_recognition	-0.08	event	-0.11	seek_grave	0.29
has nguoi lao	grave_info	0.05	foreign_tip	0.07	not_dead	0.08	seek_grave	-0.08
has nguoi lap	grave_info	0.15	registry	0.15	request_recognition	-0.05	event	-0.06	seek_grave	-0.18
has nguoi len	comrade_tip	-0.1	battle_account	0.05	seek_grave	0.06
has nguoi linh	comrade_tip	-0.1	grave_info	-0.05	foreign_tip	0.2	rumour	0.06	event	0.18
has nguoi ma	comrade_tip	0.09	grave_info	-0.06	battle_account	0.07	seek_grave	-0.11
has nguoi mat	grave_info	0.05	registry	0.12	not_dead	0.06	event	0.11	seek_grave	-0.12
has nguoi mong	comrade_tip	0.08	grave_info	-0.12	battle_account	-0.05	event	-0.05
has nguoi mot	grave_info	0.05	battle_account	0.06	seek_grave	-0.05
has nguoi muong	grave_info	0.07	event	0.06	seek_grave	-0.09
has nguoi my	comrade_tip	-0.06	foreign_tip	0.12	event	0.06	seek_grave	0.12
has nguoi nam	comrade_tip	-0.09	grave_info	-0.05	battle_account	0.16	rumour	0.06	not_dead	0.12	event	0.16	seek_grave	-0.3
has nguoi nay	grave_info	-0.11	relics	0.12	registry	0.09	battle_account	-0.05	not_dead	0.07	seek_grave	-0.06
has nguoi nghe	event	0.07
has nguoi nha	comrade_tip	-0.19	grave_info	0.29	relics	0.18	registry	-0.12	scam_report	-0.06	request_recognition	0.05	not_dead	0.08	event	0.06	seek_grave	-0.23
has nguoi nhan	comrade_tip	-0.07	registry	0.12	event	0.1	seek_grave	0.09
has nguoi noi	comrade_tip	-0.08	grave_info	-0.08	rumour	0.21	event	0.1
has nguoi nua	comrade_tip	-0.05	foreign_tip	0.1	request_recognition	-0.05	seek_grave	0.06
has nguoi nung	grave_info	0.11	seek_grave	-0.07
has nguoi o	comrade_tip	-0.11	grave_info	0.43	battle_account	0.07	dna_question	0.06	event	0.08	seek_grave	-0.17
has nguoi ong	relics	0.05	battle_account	-0.05
has nguoi phu	comrade_tip	0.15	grave_info	-0.07	event	0.12	seek_grave	-0.12
has nguoi quang	comrade_tip	0.07	grave_info	0.12	event	-0.14	seek_grave	-0.05
has nguoi ra	comrade_tip	-0.05	grave_info	-0.15	battle_account	0.07
has nguoi sau	comrade_tip	0.06
has nguoi song	comrade_tip	0.09	event	-0.1	seek_grave	-0.06
has nguoi ta	comrade_tip	-0.13	grave_info	-0.13	remains_found	-0.1	relics	-0.05	foreign_tip	0.08	dna_question	0.06	rumour	0.24	not_dead	0.17	event	-0.08	seek_grave	0.12
has nguoi tay	relics	0.06	battle_account	-0.06	event	-0.06
has nguoi ten	comrade_tip	0.21	grave_info	-0.07	remains_found	0.05	scam_report	0.15	request_recognition	-0.06	event	0.1	seek_grave	-0.19
has nguoi thach	comrade_tip	0.09	event	-0.06	seek_grave	-0.09
has nguoi thai	comrade_tip	-0.07	grave_info	0.18	battle_account	0.08	seek_grave	-0.14
has nguoi than	comrade_tip	-0.05	grave_info	0.13	relics	0.11	battle_account	0.08	event	0.1
has nguoi thanh	comrade_tip	0.1	grave_info	0.16	registry	0.07	event	0.17	seek_grave	-0.18
has nguoi thay	comrade_tip	0.08	grave_info	-0.08	seek_grave	0.09
has nguoi thi	grave_info	0.07	rumour	0.05
has nguoi thon	grave_info	-0.05	seek_grave	0.05
has nguoi thu	comrade_tip	0.3	grave_info	-0.08	registry	0.05	not_dead	0.05	event	-0.1	seek_grave	-0.09
has nguoi toi	grave_info	-0.07
has nguoi trong	comrade_tip	-0.16	remains_found	-0.06	registry	0.14	battle_account	0.1	seek_grave	0.11
has nguoi trung	grave_info	0.1	battle_account	-0.05	event	-0.06	seek_grave	-0.07
has nguoi tu	scam_report	0.07	rumour	-0.05	event	-0.07
has nguoi van	remains_found	0.05
has nguoi ve	comrade_tip	-0.06	grave_info	-0.05	event	0.1
has nguoi viet	comrade_tip	0.11	grave_info	-0.09	request_recognition	0.1	event	0.06
has nguoi vinh	comrade_tip	0.06	grave_info	-0.05	registry	0.05	event	-0.07
has nguoi xa	grave_info	0.07	event	-0.05	seek_grave	0.05
has nguoi xung	scam_report	0.09	seek_grave	-0.11
has nguoi yen	comrade_tip	0.11
has nguoi yeu	grave_info	-0.09	remains_found	-0.05	event	-0.11	seek_grave	0.18
has nguon	registry	0.05	event	0.05
has nguy	comrade_tip	0.06	grave_info	0.12	relics	-0.06	battle_account	-0.07	enemy_report	0.08	request_recognition	0.06	seek_grave	-0.1
has nguyen	comrade_tip	0.11	grave_info	-0.26	remains_found	-0.17	relics	-0.12	registry	0.19	battle_account	0.07	enemy_report	0.1	scam_report	-0.16	rumour	-0.24	request_recognition	-0.05	not_dead	-0.15	event	0.05	seek_grave	-0.09
has nguyen ba	registry	-0.06	battle_account	0.07	event	0.05	seek_grave	-0.15
has nguyen bi	request_recognition	0.08	event	0.13
has nguyen binh	event	-0.05	seek_grave	0.11
has nguyen canh	comrade_tip	-0.05	battle_account	0.05	event	0.17
has nguyen chi	grave_info	-0.09	battle_account	0.09
has nguyen chinh	comrade_tip	0.26	battle_account	-0.18	event	-0.17	seek_grave	-0.08
has nguyen cong	comrade_tip	0.08	request_recognition	0.05	seek_grave	-0.08
has nguyen dang	grave_info	-0.06	foreign_tip	0.1	event	-0.08	seek_grave	-0.06
has nguyen dinh	comrade_tip	-0.11	registry	0.16	foreign_tip	0.06	event	0.05	seek_grave	-0.09
has nguyen duc	comrade_tip	0.1	event	0.05	seek_grave	-0.08
has nguyen hai	event	-0.1	seek_grave	-0.05
has nguyen hong	comrade_tip	-0.1	event	0.05
has nguyen huu	comrade_tip	0.07	grave_info	-0.24	registry	0.07	battle_account	-0.05	foreign_tip	-0.05	dna_question	-0.06	seek_grave	0.21
has nguyen khac	grave_info	0.14	event	-0.08	seek_grave	-0.06
has nguyen kim	comrade_tip	0.06	relics	0.05	seek_grave	-0.08
has nguyen la	grave_info	0.06	registry	0.05	enemy_report	0.06	seek_grave	-0.07
has nguyen ngoc	event	-0.06
has nguyen quan	comrade_tip	-0.11	grave_info	0.06	registry	-0.11	event	-0.13	seek_grave	0.23
has nguyen quang	comrade_tip	0.07
has nguyen tan	grave_info	-0.08	event	-0.05
has nguyen thanh	comrade_tip	0.06	enemy_report	0.09	not_dead	0.05	event	-0.08
has nguyen the	grave_info	0.17	event	-0.08
has nguyen thi	comrade_tip	-0.16	grave_info	0.21	remains_found	-0.06	relics	-0.08	registry	0.06	battle_account	0.13	enemy_report	-0.06	dna_question	0.05	rumour	-0.05	request_recognition	0.06	event	0.15
has nguyen tien	comrade_tip	0.08	relics	0.09	event	-0.06	seek_grave	-0.06
has nguyen tieu	comrade_tip	0.06	not_dead	0.05	seek_grave	-0.05
has nguyen tri	comrade_tip	0.06	grave_info	0.07
has nguyen tro	comrade_tip	-0.08	registry	0.07	battle_account	0.06	event	0.11	seek_grave	-0.05
has nguyen trung	comrade_tip	0.1	seek_grave	-0.1
has nguyen van	comrade_tip	-0.12	registry	-0.1	battle_account	0.08	enemy_report	0.16	foreign_tip	0.1	request_recognition	-0.09	not_dead	-0.07	event	-0.2	seek_grave	0.25
has nguyen viet	request_recognition	0.05	event	0.06
has nguyen vong	comrade_tip	-0.07	dna_question	0.06	seek_grave	0.11
has nguyen xa	comrade_tip	-0.06	battle_account	0.08	event	0.07
has nguyen xuan	foreign_tip	0.05
has nguyen y	seek_grave	-0.05
has nguyet	comrade_tip	0.05	grave_info	0.06	registry	-0.07	dna_question	0.07	event	-0.12	seek_grave	0.14
has nha	comrade_tip	-0.14	grave_info	0.17	remains_found	-0.22	registry	-0.22	battle_account	-0.24	enemy_report	-0.27	foreign_tip	-0.17	dna_question	0.15	scam_report	0.31	rumour	0.08	request_recognition	0.05	event	-0.18	seek_grave	-0.12
has nha ai	comrade_tip	0.08	remains_found	0.06	rumour	0.07	not_dead	0.07	event	0.08	seek_grave	-0.07
has nha anh	comrade_tip	0.1	grave_info	0.12	relics	0.05	registry	0.1	event	0.08	seek_grave	-0.18
has nha ba	comrade_tip	0.15	remains_found	-0.06	registry	-0.09	battle_account	-0.06	scam_report	0.1	event	-0.16
has nha bac	grave_info	0.05	seek_grave	-0.09
has nha bao	grave_info	0.07	remains_found	0.06	scam_report	0.05	seek_grave	-0.08
has nha be	grave_info	-0.07	battle_account	-0.06	event	-0.1	seek_grave	0.07
has nha bep	comrade_tip	0.11	grave_info	-0.09	seek_grave	-0.06
has nha bia	grave_info	-0.23	battle_account	0.11	request_recognition	0.1
has nha bo	comrade_tip	0.05	grave_info	-0.06
has nha chau	event	-0.14	seek_grave	0.16
has nha chi	grave_info	0.06	battle_account	0.07	seek_grave	0.05
has nha chu	comrade_tip	0.05	battle_account	0.05	event	-0.05	seek_grave	0.05
has nha chua	relics	0.05	rumour	0.08	seek_grave	-0.08
has nha co	grave_info	0.2	rumour	-0.05	event	-0.12
has nha con	grave_info	-0.07	remains_found	0.06	relics	-0.06	seek_grave	0.07
has nha cu	comrade_tip	-0.07	grave_info	0.15	remains_found	-0.05	rumour	0.06	request_recognition	0.05	event	-0.05	seek_grave	-0.14
has nha cua	comrade_tip	0.07	request_recognition	0.06	seek_grave	-0.13
has nha da	grave_info	0.1	seek_grave	-0.08
has nha dan	registry	0.05
has nha do	comrade_tip	0.05	event	-0.08	seek_grave	-0.06
has nha e	comrade_tip	-0.08	grave_info	-0.06	seek_grave	0.13
has nha em	comrade_tip	-0.16	relics	-0.16	registry	-0.09	dna_question	0.09	rumour	0.06	seek_grave	0.19
has nha goi	comrade_tip	-0.05	seek_grave	0.1
has nha ho	comrade_tip	0.07	grave_info	-0.09	seek_grave	0.06
has nha kho	grave_info	-0.13	relics	0.08	rumour	0.05	event	-0.05
has nha khong	request_recognition	0.1	event	-0.05	seek_grave	0.08
has nha la	comrade_tip	-0.1	relics	0.05	seek_grave	0.13
has nha lam	grave_info	0.07	seek_grave	-0.07
has nha liet	comrade_tip	0.08	dna_question	0.07	seek_grave	-0.08
has nha ma	request_recognition	0.08	event	-0.07	seek_grave	0.05
has nha may	grave_info	0.16	rumour	-0.06	event	0.05	seek_grave	0.05
has nha me	comrade_tip	0.05	registry	0.05	event	0.12	seek_grave	-0.1
has nha minh	comrade_tip	-0.23	event	-0.06	seek_grave	0.26
has nha mo	grave_info	-0.08	request_recognition	0.15
has nha nam	battle_account	-0.05	event	-0.05
has nha nao	grave_info	0.07	battle_account	0.06	event	-0.12	seek_grave	-0.13
has nha ngoai	grave_info	-0.07	scam_report	0.21	event	-0.05	seek_grave	-0.06
has nha no	comrade_tip	0.15	event	-0.06
has nha noi	comrade_tip	-0.08	seek_grave	0.2
has nha nuoc	comrade_tip	-0.08	grave_info	0.16	dna_question	-0.09	scam_report	0.09	rumour	0.08	request_recognition	0.08	seek_grave	0.05
has nha o	comrade_tip	0.23	scam_report	-0.05	rumour	-0.06	request_recognition	-0.09	not_dead	-0.08	event	0.15
has nha ong	comrade_tip	0.39	grave_info	-0.15	remains_found	-0.07	registry	-0.06	battle_account	0.08	request_recognition	-0.12	seek_grave	-0.19
has nha rong	battle_account	0.05	event	0.11
has nha thi	comrade_tip	-0.08	grave_info	0.06	remains_found	-0.09	relics	0.08
has nha tho	comrade_tip	0.12	grave_info	0.06	relics	-0.05	registry	0.06	battle_account	-0.06	request_recognition	-0.06
has nha thuong	comrade_tip	0.12	registry	0.07	seek_grave	-0.07
has nha toi	comrade_tip	-0.36	grave_info	0.24	battle_account	-0.09	scam_report	0.17	rumour	0.07	event	0.09
has nha trang	grave_info	0.08	event	0.09	seek_grave	-0.07
has nha tui	comrade_tip	-0.07	grave_info	0.05	scam_report	0.05	not_dead	0.07	seek_grave	-0.06
has nha van	comrade_tip	-0.05	grave_info	0.08	event	0.11
has nhac	comrade_tip	0.05	grave_info	0.2	remains_found	-0.05	enemy_report	0.15	rumour	0.06	seek_grave	-0.16
has nhai	relics	0.11	battle_account	0.05	rumour	0.07	request_recognition	0.06	seek_grave	-0.14
has nham	comrade_tip	0.06	grave_info	0.22	remains_found	-0.08	relics	-0.17	foreign_tip	-0.06	dna_question	-0.05	scam_report	-0.08	rumour	0.13	request_recognition	-0.09	not_dead	0.36	event	-0.11	seek_grave	-0.12
has nham mat	comrade_tip	0.05	grave_info	0.12	event	-0.05	seek_grave	-0.06
has nham thin	comrade_tip	-0.06	seek_grave	0.06
has nham ty	event	-0.07
has nhan	comrade_tip	-0.05	remains_found	-0.08	relics	0.24	registry	-0.08	battle_account	-0.14	enemy_report	-0.14	dna_question	0.07	rumour	0.1	request_recognition	0.63	event	-0.26	seek_grave	-0.25
has nhan anh	comrade_tip	0.11	grave_info	0.05	seek_grave	-0.06
has nhan ba	grave_info	-0.06	battle_account	0.06
has nhan bieu	comrade_tip	0.05	grave_info	-0.06
has nhan chi	relics	0.05
has nhan cho	comrade_tip	0.15	grave_info	-0.07	request_recognition	0.05	event	-0.06
has nhan chung	comrade_tip	-0.06	grave_info	0.05	registry	-0.08	request_recognition	0.18
has nhan co	comrade_tip	0.05	request_recognition	0.07	seek_grave	-0.13
has nhan cua	comrade_tip	0.08	grave_info	0.05	relics	-0.05	registry	-0.05	request_recognition	0.07	seek_grave	-0.11
has nhan da	grave_info	0.05
has nhan dan	grave_info	0.12
has nhan duoc	relics	0.05	registry	-0.09	foreign_tip	0.05	request_recognition	0.06	not_dead	0.08	event	-0.05
has nhan em	comrade_tip	-0.05	relics	0.15
has nhan giay	comrade_tip	0.06	registry	0.05	request_recognition	-0.06	seek_grave	-0.14
has nhan giup	comrade_tip	0.07	grave_info	0.11	seek_grave	-0.1
has nhan la	grave_info	-0.08	rumour	0.06	seek_grave	0.1
has nhan lai	grave_info	-0.06	relics	0.11	rumour	0.2	seek_grave	-0.07
has nhan lam	grave_info	0.14	relics	0.06	request_recognition	-0.06	event	-0.1
has nhan liet	comrade_tip	-0.09	grave_info	-0.1	registry	-0.05	dna_question	-0.06	request_recognition	0.25	seek_grave	-0.16
has nhan mat	grave_info	-0.08	battle_account	0.05
has nhan mo	grave_info	0.07	dna_question	0.05	event	-0.05	seek_grave	-0.06
has nhan o	grave_info	0.1	request_recognition	0.09	seek_grave	-0.11
has nhan ong	comrade_tip	-0.06	registry	0.05
has nhan ra	comrade_tip	0.11	relics	0.06	registry	0.06	not_dead	0.08	event	-0.1	seek_grave	-0.05
has nhan ten	comrade_tip	0.06	relics	0.05
has nhan thi	grave_info	0.07
has nhan tim	event	-0.05
has nhan tin	relics	-0.05	registry	-0.05	event	-0.06	seek_grave	0.21
has nhan toi	comrade_tip	0.09	registry	0.11	request_recognition	0.06	event	-0.11	seek_grave	-0.06
has nhang	comrade_tip	-0.05	grave_info	0.34	relics	-0.05	battle_account	0.06	request_recognition	-0.06
has nhanh	grave_info	0.05	remains_found	0.11	relics	-0.08	registry	0.07	event	0.06	seek_grave	-0.26
has nhap	grave_info	-0.05	remains_found	-0.08	battle_account	-0.09	enemy_report	-0.07	scam_report	-0.06	request_recognition	0.11	not_dead	-0.05	event	-0.09	seek_grave	-0.11
has nhap ngu	grave_info	-0.07	remains_found	-0.07	battle_account	-0.07	enemy_report	-0.07	scam_report	-0.05	request_recognition	0.06	not_dead	-0.06	event	-0.06	seek_grave	-0.09
has nhat	grave_info	-0.09	remains_found	-0.24	relics	0.41	battle_account	0.2	scam_report	-0.11	rumour	-0.09	not_dead	-0.15	event	0.22	seek_grave	-0.09
has nhat cua	seek_grave	0.05
has nhat duoc	remains_found	-0.15	relics	0.19	event	0.08	seek_grave	-0.11
has nhat ky	relics	0.06	battle_account	0.05	enemy_report	0.06	request_recognition	0.05	event	0.06	seek_grave	-0.08
has nhat la	grave_info	-0.11	battle_account	0.07
has nhat o	relics	0.14	event	-0.05
has nhau	comrade_tip	-0.06	grave_info	0.16	relics	-0.17	battle_account	-0.08	enemy_report	-0.05	dna_question	0.06	scam_report	0.09	rumour	0.13	event	-0.11	seek_grave	-0.11
has nhau duoc	seek_grave	0.07
has nhau o	comrade_tip	0.14	grave_info	-0.07	battle_account	-0.05
has nhau voi	grave_info	0.06	scam_report	0.08	event	0.05
has nhay	comrade_tip	-0.17	grave_info	0.09	battle_account	0.19	event	0.15
has nhay du	comrade_tip	-0.07	grave_info	0.07
has nhe	comrade_tip	0.05	grave_info	-0.05	dna_question	0.07	rumour	0.06	seek_grave	-0.05
has nhe toi	comrade_tip	0.08	battle_account	-0.06	event	-0.11
has nhi	grave_info	-0.11	relics	-0.06	registry	0.27	foreign_tip	-0.05	dna_question	-0.06	request_recognition	0.08	event	-0.1
has nhiem	comrade_tip	-0.07	grave_info	-0.11	relics	0.07	registry	0.24	event	-0.12
has nhiem vu	registry	0.05	event	-0.05	seek_grave	0.05
has nhien	comrade_tip	0.05	grave_info	0.05	registry	0.05	event	0.11	seek_grave	-0.1
has nhieu	grave_info	-0.16	remains_found	0.16	relics	0.13	registry	0.05	rumour	0.06	event	0.25
has nhieu lam	comrade_tip	-0.08	remains_found	0.07	event	0.11	seek_grave	-0.06
has nhieu nguoi	comrade_tip	-0.06	grave_info	-0.06	registry	0.05	battle_account	0.07	event	0.09
has nhin	comrade_tip	-0.08	relics	-0.06	battle_account	0.06	seek_grave	0.08
has nhin thay	comrade_tip	-0.05	battle_account	0.09	seek_grave	0.07
has nho	comrade_tip	-0.08	grave_info	0.15	remains_found	-0.1	relics	-0.22	registry	0.06	battle_account	0.05	enemy_report	-0.19	foreign_tip	0.07	dna_question	-0.15	scam_report	-0.09	rumour	-0.11	request_recognition	0.05	not_dead	-0.07	event	0.32	seek_grave	-0.24
has nho anh	comrade_tip	0.05	relics	0.05
has nho bac	request_recognition	0.09	seek_grave	-0.07
has nho cac	comrade_tip	-0.12	grave_info	0.14	registry	-0.07	battle_account	-0.05	event	0.05
has nho chac	seek_grave	-0.12
has nho chau	comrade_tip	0.08
has nho chi	grave_info	0.06	seek_grave	0.08
has nho cho	grave_info	0.05
has nho chu	event	-0.05
has nho chuyen	grave_info	0.14	event	-0.05
has nho co	grave_info	0.1	remains_found	-0.05	registry	0.09	battle_account	-0.05	scam_report	0.06
has nho con	grave_info	0.08	battle_account	-0.08	event	-0.08
has nho cua	comrade_tip	0.06	grave_info	-0.07	seek_grave	-0.07
has nho dang	event	-0.06
has nho duoc	comrade_tip	-0.07	battle_account	0.09	event	0.33	seek_grave	-0.06
has nho em	comrade_tip	0.05	grave_info	-0.09	foreign_tip	0.05	seek_grave	0.11
has nho ho	grave_info	-0.05	event	-0.07	seek_grave	-0.05
has nho hoi	comrade_tip	-0.12	battle_account	0.05	event	0.06
has nho la	grave_info	0.05	dna_question	0.06	seek_grave	-0.05
has nho mat	comrade_tip	-0.06
has nho minh	grave_info	0.05	foreign_tip	0.09
has nho moi	comrade_tip	0.06	event	-0.07
has nho nam	comrade_tip	-0.08	battle_account	0.05	rumour	0.06	event	0.19
has nho ngay	comrade_tip	0.11	battle_account	-0.05
has nho nguoi	comrade_tip	0.13	grave_info	-0.06	event	-0.06
has nho nha	grave_info	0.06	remains_found	0.07	event	0.06	seek_grave	-0.06
has nho nhat	comrade_tip	-0.05	battle_account	0.06	foreign_tip	0.05	event	0.14
has nho o	comrade_tip	-0.06	battle_account	0.05	request_recognition	0.06	event	-0.07	seek_grave	-0.12
has nho ong	comrade_tip	-0.05	relics	0.05
has nho quan	grave_info	-0.15	seek_grave	0.06
has nho que	comrade_tip	0.08	registry	0.08	seek_grave	-0.1
has nho ro	grave_info	-0.06	event	0.06
has nho ten	comrade_tip	-0.07	battle_account	0.23	event	0.17	seek_grave	-0.07
has nho thang	comrade_tip	0.11	grave_info	-0.09	seek_grave	-0.05
has nho thay	comrade_tip	-0.08
has nho tim	comrade_tip	-0.05	grave_info	-0.12	scam_report	-0.06	seek_grave	0.2
has nho toi	grave_info	-0.21	seek_grave	0.18
has nho tra	grave_info	-0.05	seek_grave	0.13
has nho tran	registry	0.06	event	-0.1
has nho vi	comrade_tip	0.09	event	0.1	seek_grave	-0.06
has nhoe	event	-0.07	seek_grave	0.07
has nhom	comrade_tip	-0.17	grave_info	-0.1	remains_found	0.16	relics	0.17	registry	-0.09	battle_account	-0.09	enemy_report	0.09	foreign_tip	-0.07	dna_question	-0.07	event	0.16	seek_grave	-0.07
has nhom co	grave_info	-0.09	request_recognition	0.07
has nhom khac	comrade_tip	-0.1	grave_info	-0.18	remains_found	0.07	event	0.14
has nhon	comrade_tip	0.18	grave_info	-0.25	battle_account	0.17	dna_question	0.07	event	0.08
has nhon binh	seek_grave	-0.05
has nhu	grave_info	-0.08	remains_found	-0.08	relics	-0.16	registry	0.18	foreign_tip	0.07	scam_report	-0.11	event	-0.22
has nhu con	grave_info	-0.07
has nhu dinh	comrade_tip	-0.14	battle_account	0.13	event	0.12	seek_grave	-0.06
has nhu giay	comrade_tip	0.23	event	0.05	seek_grave	-0.11
has nhu le	foreign_tip	0.05	event	-0.12	seek_grave	0.12
has nhu sau	comrade_tip	-0.05	registry	0.11	battle_account	-0.05	enemy_report	0.05
has nhu vay	grave_info	0.21
has nhu xuan	seek_grave	0.08
has nhua	comrade_tip	0.05	grave_info	-0.05	remains_found	0.19	seek_grave	-0.21
has nhuan	comrade_tip	0.08	relics	0.09	request_recognition	0.06	seek_grave	-0.07
has nhum	comrade_tip	-0.08	grave_info	0.06	enemy_report	0.05	event	0.06
has nhung	grave_info	-0.09	remains_found	-0.09	relics	-0.05	foreign_tip	-0.06	dna_question	0.26	not_dead	0.09	event	-0.1	seek_grave	0.09
has nhung anh	seek_grave	-0.11
has nhung ba	grave_info	-0.08	rumour	0.05	event	-0.06	seek_grave	0.06
has nhung bia	grave_info	0.28	event	-0.08	seek_grave	-0.09
has nhung chi	comrade_tip	0.1
has nhung con	grave_info	0.1	event	0.1
has nhung giay	grave_info	0.1
has nhung ho	comrade_tip	0.05	seek_grave	-0.06
has nhung khong	relics	0.05	battle_account	-0.05	request_recognition	0.07	event	-0.1
has nhung mo	comrade_tip	0.07	grave_info	-0.06	request_recognition	-0.05	seek_grave	0.06
has nhung nam	grave_info	-0.09	not_dead	0.09	event	-0.05	seek_grave	-0.11
has nhung nguoi	comrade_tip	-0.1	grave_info	-0.1	registry	0.07	battle_account	0.22	seek_grave	-0.09
has nhung o	comrade_tip	0.06	grave_info	0.12	seek_grave	-0.07
has nhung ong	comrade_tip	-0.09	grave_info	-0.1	relics	0.06	seek_grave	0.15
has nhung toi	comrade_tip	0.05	not_dead	0.05	seek_grave	-0.05
has nhung trong	grave_info	-0.14	seek_grave	0.08
has nhuong	comrade_tip	0.15	grave_info	-0.05	remains_found	-0.05	relics	0.07	battle_account	-0.12	rumour	0.05	event	0.05	seek_grave	-0.09
has nhut	grave_info	0.27	event	-0.05	seek_grave	-0.08
has ni	grave_info	0.13	remains_found	0.09	relics	-0.1	battle_account	-0.06	rumour	-0.05	event	0.17	seek_grave	-0.11
has ni long	grave_info	-0.12	remains_found	0.14	relics	-0.11	seek_grave	0.05
has nia	grave_info	0.1	seek_grave	-0.06
has nie	comrade_tip	-0.15	grave_info	0.14	registry	-0.05	battle_account	-0.05	seek_grave	0.1
has niece	relics	0.05	foreign_tip	-0.1	seek_grave	0.11
has niem	comrade_tip	-0.19	grave_info	-0.1	remains_found	0.09	relics	0.17	not_dead	0.07	event	0.06	seek_grave	0.05
has nien	comrade_tip	-0.14	grave_info	0.17	registry	-0.07	event	-0.05
has nien xung	comrade_tip	-0.12	relics	0.07	seek_grave	0.07
has night	relics	0.05	enemy_report	0.09	seek_grave	-0.06
has night of	grave_info	-0.05	event	0.12	seek_grave	0.06
has nilon	comrade_tip	-0.06	remains_found	0.11	event	0.08
has nine	event	0.18
has ninh	comrade_tip	-0.17	remains_found	-0.14	relics	-0.08	registry	-0.17	battle_account	0.24	enemy_report	0.08	foreign_tip	-0.15	scam_report	0.08	not_dead	-0.06	event	-0.18	seek_grave	0.09
has ninh binh	comrade_tip	-0.05	relics	-0.06	battle_account	-0.05	enemy_report	0.1	foreign_tip	-0.1	dna_question	0.05	request_recognition	0.08	event	-0.06	seek_grave	-0.11
has ninh giang	comrade_tip	-0.11	grave_info	-0.11	registry	-0.05	battle_account	0.11	enemy_report	0.05	foreign_tip	0.07	request_recognition	0.06	event	0.16	seek_grave	-0.08
has ninh hai	comrade_tip	-0.07	grave_info	-0.06	relics	0.06	event	0.06	seek_grave	0.11
has ninh hoa	registry	0.06	seek_grave	-0.05
has ninh nam	comrade_tip	0.07
has ninh quang	comrade_tip	0.11	seek_grave	-0.06
has ninh thi	comrade_tip	-0.07	seek_grave	-0.05
has ninh thuan	comrade_tip	-0.05	event	-0.08	seek_grave	0.05
has ninh toi	comrade_tip	0.1	grave_info	0.06	seek_grave	-0.13
has ninh van	comrade_tip	-0.1	relics	0.05	battle_account	0.1	seek_grave	0.11
has nn	registry	0.05	event	-0.05
has no	comrade_tip	0.59	grave_info	-0.32	remains_found	-0.11	relics	-0.06	enemy_report	-0.19	foreign_tip	-0.13	dna_question	-0.05	scam_report	0.17	rumour	0.13	request_recognition	0.1	not_dead	-0.08	event	-0.34	seek_grave	-0.41
has no bao	seek_grave	-0.05
has no bi	comrade_tip	0.08	grave_info	0.05	event	-0.07	seek_grave	-0.12
has no cham	comrade_tip	0.12	grave_info	-0.08	battle_account	-0.05
has no chet	comrade_tip	0.08	grave_info	-0.07	battle_account	-0.05	rumour	0.05	event	-0.08	seek_grave	0.05
has no co	seek_grave	-0.05
has no con	comrade_tip	0.1	grave_info	0.06	battle_account	-0.05	scam_report	0.05	event	-0.13
has no cung	grave_info	0.05
has no di	dna_question	0.07	event	-0.11	seek_grave	0.08
has no khong	request_recognition	0.08	event	-0.07
has no la	grave_info	-0.05	registry	0.05
has no nam	grave_info	-0.12
has no names	foreign_tip	0.11	event	0.09
has no o	comrade_tip	0.12	grave_info	-0.11	battle_account	0.09	event	-0.11	seek_grave	-0.07
has no ra	comrade_tip	0.08	grave_info	-0.05
has no ten	event	-0.08
has no ve	event	-0.06
has nobody	grave_info	-0.06	relics	-0.05	battle_account	0.15	enemy_report	-0.06	foreign_tip	-0.07	not_dead	0.05
has noc	battle_account	0.05	seek_grave	0.12
has noel	grave_info	0.13	foreign_tip	-0.08	not_dead	0.05	event	0.05	seek_grave	0.08
has noi	comrade_tip	-0.3	grave_info	0.16	remains_found	-0.07	relics	-0.12	battle_account	-0.3	enemy_report	-0.21	foreign_tip	0.09	dna_question	0.12	scam_report	0.22	rumour	0.41	request_recognition	-0.22	not_dead	-0.11	seek_grave	0.19
has noi an	dna_question	0.05
has noi anh	comrade_tip	-0.08	scam_report	0.09	request_recognition	0.07	not_dead	0.06
has noi ba	scam_report	0.06	rumour	0.05	event	-0.1	seek_grave	0.08
has noi bac	seek_grave	0.08
has noi bi	grave_info	-0.09	not_dead	0.07	seek_grave	0.06
has noi bo	comrade_tip	-0.06	rumour	0.05	event	0.12	seek_grave	0.16
has noi cau	comrade_tip	-0.05	seek_grave	0.11
has noi chau	comrade_tip	-0.07	dna_question	0.1	request_recognition	0.12	event	0.05	seek_grave	-0.12
has noi chet	comrade_tip	-0.07	seek_grave	0.09
has noi cho	event	0.08	seek_grave	0.05
has noi chon	comrade_tip	-0.31	grave_info	0.18	dna_question	0.12	rumour	-0.07	event	-0.08	seek_grave	0.16
has noi chong	seek_grave	0.08
has noi chu	grave_info	-0.08	scam_report	0.05	rumour	0.08	seek_grave	-0.07
has noi chuyen	comrade_tip	-0.06	event	0.11	seek_grave	0.05
has noi co	grave_info	-0.13	remains_found	0.06	relics	0.09	seek_grave	0.1
has noi con	comrade_tip	-0.1	grave_info	-0.23	event	-0.1	seek_grave	0.31
has noi cu	seek_grave	0.07
has noi cua	comrade_tip	-0.05	relics	0.09
has noi cung	seek_grave	0.07
has noi da	comrade_tip	0.06	event	-0.1	seek_grave	-0.16
has noi dan	comrade_tip	-0.05	grave_info	0.11	event	0.1
has noi dang	seek_grave	0.08
has noi day	comrade_tip	0.11	grave_info	0.05	battle_account	0.11	event	0.11	seek_grave	-0.11
has noi do	comrade_tip	-0.05	grave_info	-0.12	remains_found	0.1	rumour	0.12
has noi doi	grave_info	-0.11	event	-0.09	seek_grave	0.1
has noi dung	comrade_tip	-0.14	grave_info	0.08	relics	0.13	battle_account	0.12	scam_report	0.08	event	0.06	seek_grave	0.05
has noi duoc	comrade_tip	0.19	grave_info	-0.07	event	-0.07
has noi e	comrade_tip	0.1	relics	-0.05	registry	0.06	seek_grave	-0.11
has noi em	rumour	-0.05	request_recognition	0.2	event	-0.1	seek_grave	-0.16
has noi giong	grave_info	0.16	event	0.12	seek_grave	-0.11
has noi hi	comrade_tip	-0.05	request_recognition	0.07
has noi ho	comrade_tip	0.11
has noi hoi	comrade_tip	-0.06	rumour	0.1	event	0.21	seek_grave	-0.11
has noi hs	registry	0.09
has noi hy	comrade_tip	-0.06	grave_info	-0.1	dna_question	0.07	request_recognition	-0.05	seek_grave	0.18
has noi khac	event	0.07	seek_grave	-0.05
has noi khong	comrade_tip	-0.06	grave_info	-0.15	relics	0.06	rumour	0.06	event	-0.06
has noi la	comrade_tip	-0.16	grave_info	0.08	relics	-0.05	battle_account	-0.09	scam_report	0.1	rumour	-0.08	seek_grave	0.06
has noi lai	grave_info	-0.08	enemy_report	0.05	event	-0.05
has noi lay	event	-0.05
has noi len	grave_info	0.05	event	-0.07
has noi mai	comrade_tip	0.07	registry	-0.06
has noi mat	comrade_tip	0.12
has noi may	comrade_tip	-0.07	battle_account	0.05	rumour	0.06	event	0.11
has noi minh	comrade_tip	-0.06	grave_info	-0.05	not_dead	0.06	seek_grave	0.11
has noi mo	grave_info	0.05
has noi mot	grave_info	0.08	rumour	0.07	event	-0.06	seek_grave	-0.14
has noi nam	comrade_tip	-0.18	grave_info	-0.05	foreign_tip	0.06	event	-0.1	seek_grave	0.09
has noi ngay	remains_found	0.07	event	0.13	seek_grave	-0.11
has noi nguoi	grave_info	0.12	rumour	0.05	event	-0.08	seek_grave	-0.09
has noi no	rumour	0.06	event	-0.05
has noi noi	comrade_tip	-0.08	grave_info	0.1
has noi o	remains_found	0.05	rumour	0.05	event	0.06
has noi ong	comrade_tip	-0.05	grave_info	0.06	relics	0.07	event	-0.08	seek_grave	0.09
has noi ro	event	-0.06
has noi sau	comrade_tip	-0.1	grave_info	-0.06	seek_grave	0.06
has noi ten	grave_info	0.25	foreign_tip	0.06	seek_grave	-0.13
has noi thang	comrade_tip	-0.06	remains_found	0.09	event	0.17	seek_grave	0.09
has noi thanh	grave_info	-0.11	request_recognition	0.12
has noi thi	comrade_tip	0.05	dna_question	0.05	seek_grave	-0.05
has noi tieng	comrade_tip	0.14	foreign_tip	0.07	event	-0.08	seek_grave	-0.1
has noi toi	relics	0.09	registry	-0.05	battle_account	-0.1	dna_question	-0.08	rumour	-0.06	request_recognition	-0.09	not_dead	0.05	event	-0.22	seek_grave	0.32
has noi trong	comrade_tip	-0.07	grave_info	-0.08	rumour	0.14	event	0.05
has noi tui	comrade_tip	0.07	event	0.09
has noi ve	comrade_tip	0.08	battle_account	0.07	event	0.08	seek_grave	-0.08
has noi voi	comrade_tip	0.12	grave_info	0.06	rumour	0.13	seek_grave	-0.21
has noi vu	comrade_tip	-0.05	grave_info	-0.1	registry	0.07	dna_question	0.15	request_recognition	0.05	seek_grave	-0.11
has nom	comrade_tip	-0.05	grave_info	-0.06	relics	-0.07	registry	-0.06	battle_account	-0.06	foreign_tip	0.15	event	0.05	seek_grave	0.14
has nom de	comrade_tip	-0.05	grave_info	-0.08	event	-0.07	seek_grave	0.07
has nomme	foreign_tip	0.12
has non	comrade_tip	0.15	grave_info	-0.11	relics	0.15	registry	-0.06	battle_account	-0.1	rumour	0.11	event	-0.07
has nong	remains_found	0.11	registry	0.07	scam_report	-0.07	not_dead	0.17	event	-0.08
has nong cong	comrade_tip	-0.08	event	-0.08	seek_grave	0.17
has nong ich	battle_account	0.06
has nong quoc	remains_found	0.07
has nong thi	comrade_tip	-0.07	registry	0.12	event	0.17
has nong truong	comrade_tip	-0.09	grave_info	0.08	remains_found	0.05	event	-0.07	seek_grave	0.07
has nong van	grave_info	0.08	registry	-0.07	battle_account	0.07
has noong	foreign_tip	0.08	event	0.09
has nop	grave_info	-0.27	remains_found	-0.14	relics	0.07	battle_account	-0.06	dna_question	0.24	scam_report	0.18	rumour	-0.09	request_recognition	0.16	event	-0.2	seek_grave	-0.3
has nord	comrade_tip	0.05	grave_info	0.1	relics	-0.05	rumour	0.05	event	0.1	seek_grave	-0.08
has north	comrade_tip	0.05	grave_info	-0.12	remains_found	-0.05	relics	-0.11	registry	-0.06	battle_account	-0.05	foreign_tip	0.06
has north of	seek_grave	-0.05
has north side	battle_account	0.06	enemy_report	-0.05
has north vietnamese	event	0.1
has not	comrade_tip	0.12	relics	0.05	battle_account	-0.06	enemy_report	-0.06	foreign_tip	-0.1	dna_question	-0.1	rumour	0.12	request_recognition	-0.06	event	-0.13	seek_grave	0.05
has not know	relics	0.09	rumour	0.05	event	0.05	seek_grave	-0.05
has note	grave_info	0.07	enemy_report	0.05	seek_grave	-0.08
has notebook	grave_info	-0.09	registry	0.06	battle_account	-0.06	enemy_report	0.1	event	0.19	seek_grave	-0.1
has nothing	grave_info	-0.05	relics	-0.06	request_recognition	0.06	event	-0.07	seek_grave	0.1
has notice	foreign_tip	-0.06	dna_question	0.05	event	-0.06	seek_grave	0.11
has nous	comrade_tip	-0.06	grave_info	0.06	relics	-0.14	battle_account	-0.05	enemy_report	-0.11	foreign_tip	0.3	seek_grave	-0.08
has nov	comrade_tip	-0.08	relics	0.23	battle_account	-0.09	enemy_report	0.14	foreign_tip	-0.06	rumour	0.09	seek_grave	-0.14
has november	comrade_tip	0.05	relics	-0.07	foreign_tip	0.06	seek_grave	-0.05
has novembre	comrade_tip	0.05	grave_info	0.07	battle_account	0.05	request_recognition	0.05	seek_grave	-0.07
has now	comrade_tip	0.13	grave_info	0.22	remains_found	-0.07	relics	-0.14	registry	-0.05	battle_account	-0.12	request_recognition	0.05
has nt	comrade_tip	-0.1	grave_info	0.33	remains_found	-0.07	registry	0.06	rumour	0.05	request_recognition	-0.06	event	-0.05
has ntls	comrade_tip	-0.54	grave_info	0.91	relics	-0.22	registry	0.12	battle_account	-0.11	enemy_report	-0.09	foreign_tip	-0.06	dna_question	0.24	scam_report	-0.11	rumour	-0.14	event	-0.05	seek_grave	-0.53
has ntls doc	grave_info	0.05
has ntls duc	grave_info	0.12	remains_found	0.05	seek_grave	-0.12
has ntls duong	not_dead	0.05
has ntls huyen	grave_info	0.16	dna_question	0.12	request_recognition	-0.06	event	-0.11	seek_grave	-0.15
has ntls long	grave_info	-0.06	event	-0.06	seek_grave	0.05
has ntls phuong	grave_info	0.17
has ntls tan	comrade_tip	-0.07	grave_info	0.12	dna_question	0.07
has ntls tinh	comrade_tip	-0.05	grave_info	0.12	registry	-0.06
has ntls xa	comrade_tip	-0.08	grave_info	0.05	remains_found	-0.05	registry	-0.09	battle_account	-0.05	dna_question	-0.06	request_recognition	0.16	seek_grave	-0.22
has nu	comrade_tip	-0.08	grave_info	0.33	battle_account	0.17	enemy_report	0.08	scam_report	-0.05	rumour	0.12	request_recognition	-0.15	not_dead	-0.06	seek_grave	-0.18
has nu dan	comrade_tip	-0.06	grave_info	0.06	battle_account	0.05	event	-0.07
has nu phao	comrade_tip	0.14	grave_info	0.08	battle_account	-0.07	event	-0.12	seek_grave	-0.09
has nu xa	grave_info	-0.06	event	-0.05
has nua	comrade_tip	0.27	grave_info	0.05	battle_account	-0.23	foreign_tip	0.08	dna_question	-0.14	rumour	0.05
has nua dem	seek_grave	-0.05
has nua khong	grave_info	0.05	event	0.05
has nua la	comrade_tip	-0.07	grave_info	0.12	seek_grave	0.05
has nua nam	comrade_tip	0.06	grave_info	-0.05	request_recognition	0.11
has nua ngay	event	0.05
has nua thang	comrade_tip	0.11	event	-0.05	seek_grave	-0.06
has nua toi	comrade_tip	-0.09	registry	0.06	event	0.11	seek_grave	0.09
has nui	grave_info	-0.09	remains_found	0.06	relics	0.06	registry	-0.16	battle_account	0.06	enemy_report	-0.08	foreign_tip	0.2	request_recognition	0.07	event	0.19
has nui dat	comrade_tip	-0.1	foreign_tip	0.08	event	0.12	seek_grave	0.05
has nui thanh	grave_info	-0.14	battle_account	0.07	seek_grave	0.16
has nuit	grave_info	0.05	foreign_tip	0.11	event	-0.06
has number	grave_info	-0.07	relics	-0.09	enemy_report	0.06	foreign_tip	0.05	scam_report	0.1	event	0.13	seek_grave	-0.1
has nung	comrade_tip	0.14	grave_info	0.12	relics	-0.06	battle_account	-0.05	enemy_report	-0.05	dna_question	0.08	rumour	0.07	event	-0.12	seek_grave	-0.11
has nuoc	comrade_tip	0.24	grave_info	0.12	relics	-0.15	registry	-0.06	battle_account	-0.16	dna_question	-0.13	scam_report	0.05	rumour	0.17	request_recognition	0.05	not_dead	-0.14	event	-0.11
has nuoc cho	comrade_tip	0.05	remains_found	0.05
has nuoc co	comrade_tip	-0.05	grave_info	0.07	request_recognition	0.11
has nuoc cuon	comrade_tip	0.12	event	-0.07
has nuoc doan	comrade_tip	0.06	grave_info	-0.06
has nuoc noi	grave_info	0.13	battle_account	0.06	seek_grave	-0.09
has nuoc toi	event	0.05
has nuoc trong	registry	0.05	seek_grave	0.1
has nuoi	comrade_tip	0.05	grave_info	0.21	relics	-0.06	battle_account	-0.21	enemy_report	-0.05	rumour	-0.07	request_recognition	0.05	not_dead	0.2	event	-0.29	seek_grave	-0.09
has nuoi giau	comrade_tip	-0.05	grave_info	0.11	event	0.05
has nuoi quan	comrade_tip	0.13	grave_info	0.05	battle_account	-0.14	event	-0.12
has nuoi ten	event	-0.05	seek_grave	-0.09
has nuong	comrade_tip	0.06	grave_info	0.11	remains_found	-0.06	not_dead	0.06	event	-0.08	seek_grave	-0.08
has nuong ngo	comrade_tip	-0.08
has nurse	comrade_tip	0.07	grave_info	-0.06	relics	-0.07	foreign_tip	0.24	event	-0.17
has nut	grave_info	-0.08	remains_found	0.14	event	0.16
has nva	comrade_tip	-0.12	grave_info	-0.16	remains_found	-0.08	registry	-0.05	battle_account	0.05	foreign_tip	0.15	rumour	0.06	event	0.25	seek_grave	-0.19
has o	comrade_tip	0.23	grave_info	-0.1	relics	-0.2	registry	-0.38	battle_account	0.11	enemy_report	-0.09	foreign_tip	-0.17	dna_question	-0.13	scam_report	-0.1	rumour	-0.25	not_dead	0.05	event	-0.29	seek_grave	0.15
has o a	relics	-0.05	event	-0.05	seek_grave	0.15
has o ai	grave_info	-0.05	event	-0.05	seek_grave	0.08
has o an	comrade_tip	0.11	grave_info	0.07	seek_grave	-0.15
has o ap	comrade_tip	-0.05	remains_found	0.05
has o ba	grave_info	-0.05	seek_grave	0.16
has o bac	comrade_tip	0.11	grave_info	-0.16	event	-0.06	seek_grave	0.16
has o bai	relics	0.11	battle_account	0.1	request_recognition	-0.05	event	0.12
has o ban	comrade_tip	0.17	remains_found	0.09	registry	0.07	rumour	-0.05
has o bao	comrade_tip	-0.05	grave_info	-0.05	event	-0.12	seek_grave	0.06
has o bau	seek_grave	0.09
has o ben	comrade_tip	0.21	grave_info	-0.13	enemy_report	0.06	request_recognition	0.05
has o benh	comrade_tip	-0.12	grave_info	-0.09	battle_account	0.12	not_dead	0.06	seek_grave	0.23
has o bia	comrade_tip	0.37	grave_info	-0.37	event	-0.08	seek_grave	0.08
has o bien	grave_info	-0.05	enemy_report	0.05	event	-0.05	seek_grave	0.14
has o binh	comrade_tip	-0.05	grave_info	-0.13	registry	0.07	event	-0.07
has o bo	comrade_tip	-0.05	grave_info	0.13	battle_account	-0.06	rumour	-0.06	request_recognition	-0.1	event	-0.15
has o bot	grave_info	-0.08	relics	0.05	request_recognition	-0.05	event	-0.09	seek_grave	0.18
has o bu	event	-0.06
has o c	comrade_tip	0.11
has o c2	comrade_tip	0.11	registry	0.05	seek_grave	-0.07
has o c3	comrade_tip	0.06	relics	0.05
has o cai	comrade_tip	-0.16	grave_info	0.1	relics	0.05	registry	0.06	battle_account	-0.05	seek_grave	0.06
has o cam	relics	0.11	event	0.1	seek_grave	-0.08
has o can	comrade_tip	-0.07	battle_account	0.13	enemy_report	0.08	event	0.06
has o canh	grave_info	-0.07	event	0.08	seek_grave	0.06
has o cao	comrade_tip	0.05	grave_info	-0.06	event	-0.05	seek_grave	0.06
has o cau	comrade_tip	0.12	grave_info	-0.06	battle_account	-0.06	event	-0.15
has o chan	relics	-0.06	request_recognition	0.08	event	0.07
has o chau	event	-0.05	seek_grave	0.06
has o chi	comrade_tip	0.07	grave_info	-0.1	registry	0.07	seek_grave	-0.05
has o chien	event	-0.05	seek_grave	-0.07
has o cho	comrade_tip	-0.05	grave_info	-0.09	relics	0.06	battle_account	-0.07	scam_report	0.14	rumour	0.05	event	0.13
has o chot	comrade_tip	0.14	grave_info	-0.09	seek_grave	-0.08
has o chu	comrade_tip	0.06	grave_info	-0.1	event	-0.08	seek_grave	0.05
has o chua	comrade_tip	-0.09	grave_info	0.05	remains_found	0.05	registry	0.06	battle_account	0.06	seek_grave	-0.13
has o co	comrade_tip	-0.07	rumour	0.05	seek_grave	0.06
has o con	comrade_tip	-0.2	grave_info	0.21	battle_account	0.15	event	0.21
has o cong	comrade_tip	0.18	remains_found	-0.07	dna_question	0.1	request_recognition	-0.05	seek_grave	-0.13
has o cu	comrade_tip	0.09	grave_info	-0.06	relics	0.06	event	-0.1
has o cua	comrade_tip	-0.19	grave_info	-0.1	relics	-0.06	battle_account	0.16	event	0.12	seek_grave	0.15
has o cung	comrade_tip	0.05	grave_info	-0.08	event	-0.08	seek_grave	0.06
has o da	grave_info	0.13	rumour	0.05	seek_grave	-0.09
has o dai	event	-0.12
has o dak	comrade_tip	-0.09	grave_info	-0.06	scam_report	0.05	rumour	0.05	not_dead	0.11	seek_grave	0.05
has o dao	comrade_tip	-0.07	seek_grave	0.05
has o dat	foreign_tip	0.05
has o dau	comrade_tip	-0.12	battle_account	-0.08	enemy_report	-0.05	dna_question	-0.1	scam_report	-0.08	rumour	-0.15	request_recognition	0.27	not_dead	-0.1	event	-0.1	seek_grave	0.47
has o day	comrade_tip	-0.16	grave_info	0.17	remains_found	0.06	relics	0.09	battle_account	0.08	enemy_report	0.05	event	0.12	seek_grave	-0.14
has o deo	grave_info	-0.07	battle_account	-0.05	event	-0.09	seek_grave	0.06
has o diem	comrade_tip	-0.09
has o dien	comrade_tip	0.07	grave_info	-0.09	not_dead	0.05
has o dinh	request_recognition	0.1	event	0.26	seek_grave	-0.11
has o do	comrade_tip	-0.12	grave_info	0.3	remains_found	-0.08	relics	0.07	registry	-0.1	foreign_tip	-0.05	rumour	-0.06	event	0.16	seek_grave	0.05
has o doan	comrade_tip	0.09	seek_grave	-0.06
has o doc	comrade_tip	0.15	grave_info	0.12	battle_account	-0.1	event	-0.15
has o doi	comrade_tip	0.11	grave_info	0.07	remains_found	0.05	relics	-0.05	battle_account	-0.05	enemy_report	-0.05	rumour	0.08	request_recognition	-0.06	not_dead	-0.05	event	-0.13
has o don	grave_info	0.06	dna_question	0.05	seek_grave	-0.11
has o dong	comrade_tip	-0.14	grave_info	0.08	battle_account	0.06	dna_question	-0.05	seek_grave	0.12
has o duc	comrade_tip	-0.16	grave_info	0.09	remains_found	0.07	dna_question	0.05	event	-0.06
has o duoi	relics	0.06	request_recognition	0.05	event	-0.07
has o duong	comrade_tip	0.11	grave_info	-0.06	event	-0.05	seek_grave	0.05
has o ga	comrade_tip	-0.06	grave_info	-0.05	event	0.08	seek_grave	0.08
has o gan	comrade_tip	-0.08	grave_info	0.06	relics	0.06	not_dead	0.05	event	0.07	seek_grave	-0.05
has o gia	comrade_tip	-0.06	grave_info	-0.05	battle_account	0.05	rumour	0.05	event	0.07
has o giong	comrade_tip	-0.09	battle_account	0.05	event	-0.05	seek_grave	0.05
has o go	registry	0.06	battle_account	0.13	request_recognition	-0.11	event	-0.1
has o goc	comrade_tip	-0.21	grave_info	0.34	foreign_tip	0.05	rumour	0.06	seek_grave	-0.27
has o ha	grave_info	-0.11	relics	0.15	battle_account	-0.05	enemy_report	0.06	foreign_tip	0.07
has o hai	comrade_tip	-0.07	grave_info	0.06	remains_found	0.06	relics	-0.05	event	0.08	seek_grave	0.07
has o ham	comrade_tip	-0.07	grave_info	0.09	request_recognition	0.08	seek_grave	-0.05
has o hang	comrade_tip	0.3	grave_info	0.11	registry	-0.05	battle_account	-0.09	dna_question	0.1	event	-0.12	seek_grave	-0.11
has o ho	grave_info	-0.05	battle_account	0.05
has o hoa	comrade_tip	-0.05	grave_info	0.1	relics	0.05
has o hoc	comrade_tip	-0.05	grave_info	0.08	rumour	0.06	event	-0.08	seek_grave	0.06
has o hoi	grave_info	0.08	request_recognition	0.05	event	0.06	seek_grave	-0.06
has o hue	comrade_tip	0.06	grave_info	-0.06
has o hung	grave_info	-0.1	dna_question	0.06	event	-0.1
has o huong	grave_info	0.05	seek_grave	-0.09
has o huyen	comrade_tip	-0.08	seek_grave	0.06
has o khe	comrade_tip	0.08	grave_info	-0.19	relics	0.05	battle_account	-0.11	request_recognition	0.05	seek_grave	0.13
has o kho	comrade_tip	-0.11	registry	0.06	battle_account	0.05	enemy_report	0.06	event	0.06
has o khu	comrade_tip	0.11	battle_account	-0.05	request_recognition	0.11	seek_grave	-0.16
has o kien	comrade_tip	-0.08	event	0.07
has o kim	grave_info	0.1	event	-0.06
has o kinh	comrade_tip	0.17	relics	0.08	battle_account	-0.06	seek_grave	-0.15
has o km	registry	0.05	event	0.07	seek_grave	-0.07
has o kon	relics	-0.05	event	-0.06	seek_grave	-0.09
has o ky	not_dead	0.08
has o lai	comrade_tip	-0.08	relics	0.07	battle_account	0.13	foreign_tip	0.1	request_recognition	0.11	event	-0.09
has o lam	comrade_tip	0.09	grave_info	-0.06
has o lang	grave_info	-0.08	registry	0.15	battle_account	-0.07	request_recognition	-0.06	event	-0.11	seek_grave	0.07
has o lao	grave_info	-0.1	foreign_tip	0.07
has o lo	comrade_tip	0.05	grave_info	-0.06	request_recognition	0.05	seek_grave	0.13
has o loc	grave_info	0.12	scam_report	0.05	seek_grave	-0.13
has o long	comrade_tip	-0.06	relics	0.12	event	0.05	seek_grave	-0.13
has o lung	seek_grave	0.06
has o ma	grave_info	0.06	seek_grave	0.1
has o mai	grave_info	0.05
has o mat	grave_info	-0.08	seek_grave	0.14
has o me	grave_info	0.05	battle_account	0.09	event	0.22	seek_grave	-0.08
has o mep	comrade_tip	0.08	grave_info	-0.07	enemy_report	0.05	event	-0.06	seek_grave	-0.08
has o mo	comrade_tip	0.05	grave_info	0.12	remains_found	0.05	event	0.07	seek_grave	-0.05
has o muong	grave_info	-0.11	foreign_tip	0.07	request_recognition	0.05	event	-0.07
has o my	rumour	0.06	event	-0.06
has o na	comrade_tip	0.05	grave_info	-0.1
has o nam	dna_question	0.08
has o nga	grave_info	0.12	request_recognition	-0.06
has o ngam	grave_info	-0.09	battle_account	-0.05	event	-0.1	seek_grave	0.07
has o ngay	comrade_tip	0.11	seek_grave	-0.06
has o nghia	comrade_tip	-0.11	relics	-0.05	battle_account	0.1	dna_question	0.1	scam_report	0.06	request_recognition	-0.14	not_dead	0.08	seek_grave	0.08
has o ngo	comrade_tip	0.08	grave_info	-0.06	seek_grave	0.08
has o ngoai	comrade_tip	-0.08	grave_info	0.17	registry	0.05	event	-0.05	seek_grave	-0.13
has o nha	comrade_tip	0.09	grave_info	-0.16	registry	0.09	dna_question	-0.05	event	0.12	seek_grave	0.06
has o nho	comrade_tip	-0.06	relics	0.06	seek_grave	-0.05
has o ninh	grave_info	0.11
has o nong	comrade_tip	0.07
has o ntls	comrade_tip	-0.15	grave_info	0.2	relics	-0.08	dna_question	0.24	seek_grave	-0.2
has o nui	comrade_tip	-0.1	remains_found	-0.05	relics	0.07	battle_account	-0.05	foreign_tip	0.05	event	0.17	seek_grave	0.19
has o nuong	grave_info	0.08
has o o	grave_info	-0.08
has o pailin	registry	0.06	seek_grave	0.05
has o pha	seek_grave	0.11
has o phan	comrade_tip	0.06	relics	0.05	event	0.09
has o phia	comrade_tip	0.19	grave_info	-0.07	event	0.05	seek_grave	-0.07
has o pho	grave_info	-0.09	battle_account	0.09	event	0.05	seek_grave	0.05
has o phong	grave_info	-0.09	event	-0.06	seek_grave	0.08
has o phu	grave_info	-0.05	battle_account	-0.14	event	-0.16	seek_grave	0.14
has o phuc	comrade_tip	0.05	grave_info	0.07
has o phum	comrade_tip	0.18	grave_info	-0.12	dna_question	0.07	seek_grave	-0.07
has o phuoc	grave_info	-0.07	battle_account	-0.06	event	0.06	seek_grave	0.06
has o phuong	event	-0.05	seek_grave	-0.1
has o plei	request_recognition	0.07
has o quan	comrade_tip	0.06	rumour	0.1	seek_grave	-0.11
has o quang	registry	-0.07	battle_account	0.06	not_dead	0.07	event	0.05	seek_grave	0.05
has o que	comrade_tip	-0.06	grave_info	0.09	remains_found	-0.06	event	0.24
has o quy	seek_grave	0.06
has o quynh	comrade_tip	-0.11	grave_info	-0.06	request_recognition	0.07	event	0.05	seek_grave	0.11
has o rach	grave_info	-0.16	battle_account	-0.05	enemy_report	0.05	request_recognition	0.07	event	-0.05
has o ray	comrade_tip	0.11	relics	0.12	event	0.06	seek_grave	-0.14
has o ria	comrade_tip	0.12	grave_info	-0.09	battle_account	-0.06	foreign_tip	0.05	event	-0.11	seek_grave	-0.07
has o ru	comrade_tip	0.11	event	-0.14
has o rung	comrade_tip	-0.15	grave_info	0.12	event	0.05
has o sa	comrade_tip	-0.19	event	0.07
has o sai	comrade_tip	0.09
has o sam	seek_grave	0.07
has o san	grave_info	-0.05	enemy_report	0.15	dna_question	0.05	seek_grave	-0.07
has o sau	comrade_tip	-0.07	grave_info	0.31	enemy_report	0.06	seek_grave	-0.1
has o soc	comrade_tip	-0.05	relics	0.06	seek_grave	0.07
has o son	comrade_tip	0.1	event	-0.06
has o song	comrade_tip	0.08	grave_info	-0.05	not_dead	0.05	seek_grave	-0.07
has o suoi	comrade_tip	0.3	grave_info	-0.19	relics	-0.07	battle_account	-0.06	rumour	0.05	event	-0.17
has o suon	event	0.08
has o ta	grave_info	0.07	event	-0.14
has o tan	comrade_tip	-0.11	grave_info	0.11	relics	-0.05	seek_grave	0.18
has o tay	grave_info	-0.08	event	-0.07
has o thach	comrade_tip	-0.09	registry	0.05	seek_grave	0.06
has o thai	comrade_tip	0.05	grave_info	-0.09	event	0.08
has o thanh	comrade_tip	-0.1	grave_info	0.06	relics	0.06	battle_account	-0.09	event	-0.17	seek_grave	-0.09
has o thi	comrade_tip	0.06	grave_info	-0.1	battle_account	0.07
has o thon	comrade_tip	-0.16	relics	-0.11	event	-0.06	seek_grave	0.2
has o thu	comrade_tip	0.06
has o thuong	comrade_tip	0.12	event	-0.05	seek_grave	-0.14
has o tien	comrade_tip	0.08	grave_info	-0.1	relics	0.05	event	-0.07	seek_grave	0.07
has o tinh	battle_account	0.09	dna_question	0.06	not_dead	0.06	seek_grave	-0.11
has o to	seek_grave	-0.06
has o tra	comrade_tip	0.07	grave_info	-0.07	event	0.07	seek_grave	0.06
has o trai	grave_info	-0.07	not_dead	0.07	seek_grave	-0.07
has o tram	comrade_tip	0.27	grave_info	-0.2	event	-0.19
has o tran	battle_account	0.1	event	0.08	seek_grave	-0.11
has o trang	comrade_tip	-0.06	grave_info	-0.09	rumour	0.05	seek_grave	0.05
has o trieu	grave_info	-0.05	seek_grave	0.07
has o trong	comrade_tip	0.26	grave_info	-0.08	event	-0.16
has o trung	comrade_tip	0.21	not_dead	-0.05	event	-0.13	seek_grave	-0.05
has o truong	comrade_tip	-0.09	grave_info	0.09	seek_grave	0.1
has o tu	grave_info	0.09
has o uc	comrade_tip	-0.1	event	0.06
has o vam	comrade_tip	-0.1	grave_info	0.08	registry	0.05	dna_question	0.05	rumour	-0.06	event	-0.11	seek_grave	0.06
has o van	comrade_tip	0.23	grave_info	-0.08	event	-0.05
has o vay	comrade_tip	-0.09	seek_grave	0.09
has o vi	grave_info	-0.05	remains_found	0.05	dna_question	0.05	not_dead	0.05
has o vien	seek_grave	0.13
has o viet	event	-0.08
has o vinh	comrade_tip	0.24	event	-0.24	seek_grave	-0.18
has o voi	grave_info	-0.09	not_dead	0.07	seek_grave	0.18
has o vung	relics	-0.05	event	0.19	seek_grave	-0.05
has o vuon	comrade_tip	0.07	grave_info	0.08	registry	0.11
has o xa	grave_info	-0.13	remains_found	0.05	registry	0.1	battle_account	-0.08	request_recognition	-0.09	event	0.12	seek_grave	0.12
has o xom	comrade_tip	0.1	battle_account	0.05	request_recognition	-0.06	event	0.11	seek_grave	-0.13
has o xuan	comrade_tip	0.08	seek_grave	-0.09
has o yen	comrade_tip	0.08	event	-0.08	seek_grave	-0.07
has oai	comrade_tip	0.06	grave_info	0.12	battle_account	-0.05	event	-0.11	seek_grave	-0.06
has oanh	grave_info	-0.15	relics	0.13	registry	0.15	event	0.2	seek_grave	0.13
has oct	grave_info	-0.06	relics	-0.1	enemy_report	0.2	foreign_tip	0.05	event	0.09
has october	grave_info	0.05	relics	-0.09	battle_account	0.07	foreign_tip	-0.05	event	0.05	seek_grave	0.05
has octobre	grave_info	-0.06	foreign_tip	0.1	dna_question	0.05
has of	comrade_tip	-0.08	remains_found	-0.27	registry	-0.1	battle_account	0.1	enemy_report	0.16	foreign_tip	0.19	scam_report	-0.18	not_dead	-0.15	event	0.2
has of a	grave_info	-0.05	registry	0.07	enemy_report	0.05	foreign_tip	-0.1	rumour	0.11	event	-0.15	seek_grave	-0.12
has of an	relics	-0.05	request_recognition	0.06	seek_grave	-0.09
has of his	grave_info	-0.07	seek_grave	0.09
has of it	grave_info	0.08	relics	-0.08	foreign_tip	0.07	event	0.09
has of my	comrade_tip	0.07	enemy_report	-0.07	seek_grave	0.08
has of that	relics	-0.05	seek_grave	0.07
has of the	comrade_tip	-0.12	grave_info	-0.13	remains_found	-0.09	battle_account	0.39	enemy_report	0.22	foreign_tip	-0.16	scam_report	-0.07	rumour	-0.12	request_recognition	0.08	not_dead	-0.1	event	0.23
has of them	relics	-0.05	battle_account	0.1	enemy_report	-0.05	foreign_tip	-0.09	rumour	0.05
has off	grave_info	-0.1	relics	0.23	foreign_tip	-0.11	event	-0.18	seek_grave	-0.15
has off a	relics	0.14	event	-0.11	seek_grave	-0.05
has office	remains_found	0.08	enemy_report	-0.05	foreign_tip	0.09
has officer	comrade_tip	-0.08	grave_info	-0.16	relics	0.08	registry	0.06	battle_account	-0.09	foreign_tip	0.17
has ohio	relics	0.08	foreign_tip	0.06
has oi	grave_info	0.13	relics	0.08	registry	-0.06	battle_account	-0.05	enemy_report	-0.06	foreign_tip	-0.08	request_recognition	-0.12	not_dead	0.14	event	-0.22
has oi chau	grave_info	-0.05	seek_grave	0.18
has oi cho	comrade_tip	0.05	grave_info	-0.14
has oi con	comrade_tip	-0.1	grave_info	0.29	event	-0.06	seek_grave	-0.05
has oi em	comrade_tip	-0.06	relics	0.05	rumour	0.05	event	-0.06	seek_grave	0.06
has oi toi	comrade_tip	0.07
has ok	grave_info	0.07
has old	grave_info	0.11	relics	-0.24	enemy_report	0.1	foreign_tip	0.18	rumour	0.13	event	0.32	seek_grave	-0.25
has older	relics	0.06
has om	comrade_tip	-0.05	grave_info	0.17	relics	-0.08	battle_account	0.11	rumour	0.09	event	0.09	seek_grave	-0.12
has on	comrade_tip	-0.07	grave_info	-0.06	remains_found	-0.06	relics	-0.05	registry	-0.21	battle_account	0.12	enemy_report	-0.08	foreign_tip	0.18	dna_question	0.06	scam_report	-0.11	rumour	-0.07	request_recognition	-0.17	not_dead	0.1	event	-0.32
has on a	comrade_tip	0.12	grave_info	-0.11	foreign_tip	0.1	not_dead	0.07
has on it	grave_info	-0.09	remains_found	0.05	relics	0.1	event	-0.07
has on les	grave_info	0.09	relics	0.1	event	0.06	seek_grave	-0.07
has on the	comrade_tip	-0.05	grave_info	-0.09	remains_found	-0.05	registry	-0.09	battle_account	0.3	enemy_report	-0.17	foreign_tip	-0.12	request_recognition	0.05	not_dead	0.05	event	0.05
has oncle	grave_info	-0.05	relics	0.06	enemy_report	-0.05	scam_report	0.11	request_recognition	-0.05	event	-0.17
has one	comrade_tip	-0.1	grave_info	0.11	relics	-0.16	registry	-0.08	battle_account	0.09	enemy_report	0.13	scam_report	-0.07	rumour	-0.13	not_dead	-0.05	event	0.46	seek_grave	-0.15
has one had	grave_info	0.07	event	0.1
has one of	relics	-0.13	battle_account	-0.05	enemy_report	-0.08	foreign_tip	0.24	dna_question	0.05	event	0.05
has ong	comrade_tip	-0.38	grave_info	0.16	remains_found	0.27	relics	-0.05	registry	-0.13	battle_account	-0.07	enemy_report	-0.18	dna_question	-0.1	scam_report	-0.11	rumour	0.26	request_recognition	0.18	not_dead	0.15	event	0.12	seek_grave	0.22
has ong anh	comrade_tip	-0.06	grave_info	0.08	battle_account	0.05
has ong ay	comrade_tip	-0.09	grave_info	-0.11	rumour	0.07	not_dead	0.06	event	0.06	seek_grave	0.11
has ong ba	comrade_tip	0.05	relics	0.08	registry	0.08	request_recognition	-0.05	event	-0.13	seek_grave	-0.11
has ong bac	comrade_tip	0.08	grave_info	0.08	seek_grave	-0.12
has ong ban	comrade_tip	-0.12	remains_found	0.05	enemy_report	0.05	event	0.12	seek_grave	-0.07
has ong bao	comrade_tip	0.31	remains_found	-0.05	seek_grave	-0.16
has ong bay	grave_info	-0.09	remains_found	0.06	battle_account	0.08	event	-0.05
has ong bi	comrade_tip	-0.14	grave_info	-0.1	request_recognition	0.08	not_dead	0.23	seek_grave	0.21
has ong bo	comrade_tip	-0.07	grave_info	0.06	rumour	0.17	event	0.13	seek_grave	-0.16
has ong bui	comrade_tip	-0.07	battle_account	0.07	event	0.09
has ong ca	comrade_tip	0.06	relics	0.05	rumour	0.05
has ong cam	grave_info	0.05	event	0.06
has ong can	rumour	0.09	event	-0.09
has ong cao	comrade_tip	-0.06	battle_account	0.07	rumour	0.07	request_recognition	0.05
has ong cau	grave_info	0.12
has ong chan	grave_info	-0.06	remains_found	0.08	relics	-0.05	event	0.09
has ong chau	comrade_tip	0.06	grave_info	-0.1	relics	0.08
has ong chet	comrade_tip	0.13	relics	0.05
has ong chi	comrade_tip	-0.07	grave_info	0.05	remains_found	0.08	scam_report	0.08	event	0.05	seek_grave	-0.09
has ong chin	grave_info	0.16	event	0.06	seek_grave	-0.08
has ong chon	comrade_tip	0.06	foreign_tip	0.06
has ong chu	comrade_tip	-0.14	grave_info	-0.13	remains_found	0.07	relics	-0.05	seek_grave	0.16
has ong co	comrade_tip	-0.14	remains_found	-0.06	relics	0.08	registry	-0.07	foreign_tip	0.06	request_recognition	0.07	event	-0.19	seek_grave	0.13
has ong con	comrade_tip	0.15	grave_info	-0.06	remains_found	0.05	not_dead	0.06	seek_grave	-0.12
has ong cu	comrade_tip	0.09	grave_info	-0.12	not_dead	0.07	event	-0.09	seek_grave	0.11
has ong cung	comrade_tip	0.06	grave_info	-0.08	rumour	0.07
has ong cuu	comrade_tip	-0.05	grave_info	0.05
has ong da	grave_info	-0.07	remains_found	0.06	foreign_tip	0.05	not_dead	0.07	seek_grave	-0.12
has ong dan	grave_info	0.19	relics	0.05	seek_grave	-0.1
has ong dang	event	-0.06
has ong de	grave_info	-0.06	relics	0.06	request_recognition	0.08
has ong deu	comrade_tip	-0.09	battle_account	0.05	seek_grave	0.05
has ong di	event	-0.09	seek_grave	0.1
has ong dieu	grave_info	0.09	registry	0.05
has ong dinh	grave_info	0.13	event	-0.09	seek_grave	0.08
has ong do	grave_info	0.12	event	-0.06
has ong doan	comrade_tip	-0.06	seek_grave	0.1
has ong doi	comrade_tip	-0.05	grave_info	0.11
has ong dong	grave_info	-0.06	seek_grave	0.09
has ong du	comrade_tip	0.06	grave_info	0.09	registry	0.06	event	0.08	seek_grave	-0.1
has ong dung	event	-0.09
has ong duoc	seek_grave	0.11
has ong duong	comrade_tip	-0.05	seek_grave	0.08
has ong em	comrade_tip	0.13	battle_account	0.05	seek_grave	-0.11
has ong gia	comrade_tip	-0.06	grave_info	0.11	battle_account	-0.05	rumour	0.12	request_recognition	-0.05	seek_grave	-0.07
has ong giao	grave_info	0.16	relics	0.05	seek_grave	-0.18
has ong ha	comrade_tip	-0.11	grave_info	0.09	event	0.05
has ong hai	grave_info	0.05	battle_account	0.07	event	0.07	seek_grave	-0.09
has ong ho	comrade_tip	-0.07	remains_found	0.09	seek_grave	-0.15
has ong hoang	comrade_tip	-0.1	grave_info	0.19
has ong hoi	comrade_tip	0.09	grave_info	-0.05
has ong huong	event	-0.05
has ong hy	comrade_tip	-0.05	battle_account	0.07	seek_grave	0.05
has ong ke	comrade_tip	0.16	event	-0.05
has ong kham	grave_info	0.09	foreign_tip	0.08	event	-0.07
has ong khong	comrade_tip	0.08	grave_info	-0.1	battle_account	0.07
has ong kia	comrade_tip	-0.05	grave_info	0.16	battle_account	-0.05	rumour	-0.05	event	0.08	seek_grave	0.21
has ong ky	comrade_tip	0.05	grave_info	-0.05	seek_grave	-0.06
has ong la	comrade_tip	0.15	grave_info	-0.24	remains_found	-0.05	registry	-0.07	battle_account	-0.06	request_recognition	0.23	not_dead	0.05	event	-0.12	seek_grave	0.12
has ong lai	grave_info	0.12	foreign_tip	0.07	event	0.07	seek_grave	-0.06
has ong lam	grave_info	0.15	seek_grave	-0.07
has ong lang	comrade_tip	-0.05	registry	0.06	rumour	0.06	event	0.09
has ong le	grave_info	0.2	not_dead	0.08	event	-0.05	seek_grave	-0.19
has ong lo	grave_info	-0.14	remains_found	0.06
has ong luong	comrade_tip	-0.07	grave_info	0.07	seek_grave	-0.05
has ong ly	grave_info	0.09
has ong ma	relics	0.06	request_recognition	0.05	event	0.06	seek_grave	-0.16
has ong mai	grave_info	0.06	seek_grave	-0.09
has ong mat	comrade_tip	-0.1	grave_info	-0.09	enemy_report	0.08	not_dead	0.06	event	-0.05	seek_grave	0.09
has ong muoi	battle_account	-0.07	dna_question	0.1	event	-0.08	seek_grave	-0.08
has ong muon	comrade_tip	0.14	foreign_tip	0.07
has ong nam	comrade_tip	-0.13	grave_info	0.06	seek_grave	0.06
has ong nao	request_recognition	0.05
has ong nay	grave_info	0.25	scam_report	0.05	event	-0.06	seek_grave	-0.21
has ong ngoai	comrade_tip	0.16	grave_info	-0.27	relics	0.11	registry	-0.06	battle_account	0.1	rumour	-0.07
has ong nguoi	event	-0.05
has ong nguyen	request_recognition	0.11	event	0.1
has ong nha	comrade_tip	0.09	grave_info	-0.05	dna_question	0.06	seek_grave	-0.09
has ong nho	comrade_tip	-0.08	request_recognition	0.08	seek_grave	0.05
has ong noi	comrade_tip	-0.09	remains_found	-0.08	relics	0.07	battle_account	-0.07	enemy_report	-0.05	dna_question	-0.06	rumour	-0.13	request_recognition	0.07	not_dead	-0.1	event	-0.1	seek_grave	0.08
has ong o	comrade_tip	0.28	grave_info	-0.15	battle_account	-0.06	request_recognition	0.06	event	-0.15	seek_grave	-0.07
has ong ong	grave_info	0.06	event	0.07
has ong phan	comrade_tip	0.08	grave_info	-0.09	event	0.07	seek_grave	-0.09
has ong quan	comrade_tip	0.07	grave_info	0.08	event	-0.05	seek_grave	-0.07
has ong que	comrade_tip	0.1	dna_question	0.05
has ong ra	event	-0.06	seek_grave	-0.07
has ong sau	comrade_tip	-0.05	grave_info	-0.09	battle_account	0.06	request_recognition	0.11	seek_grave	0.16
has ong sinh	grave_info	-0.05
has ong ta	request_recognition	0.05	seek_grave	-0.08
has ong tam	comrade_tip	-0.06	grave_info	0.29	battle_account	-0.07	not_dead	0.06	event	-0.05
has ong tao	grave_info	-0.08	request_recognition	0.05	seek_grave	0.08
has ong ten	comrade_tip	-0.13	grave_info	0.11	battle_account	-0.06	dna_question	0.11	rumour	-0.07	request_recognition	0.07	seek_grave	0.07
has ong thach	comrade_tip	-0.07	request_recognition	0.05	event	0.06
has ong thao	grave_info	0.07
has ong theo	grave_info	-0.06	request_recognition	-0.05	event	-0.07	seek_grave	0.1
has ong thi	grave_info	-0.11	request_recognition	0.12
has ong thieu	grave_info	-0.07	battle_account	0.05
has ong thu	seek_grave	0.07
has ong tieu	comrade_tip	0.08	grave_info	-0.06	enemy_report	0.09	seek_grave	-0.06
has ong to	comrade_tip	-0.07	event	-0.05	seek_grave	0.07
has ong toi	comrade_tip	-0.19	request_recognition	-0.06	event	0.06	seek_grave	0.18
has ong tran	grave_info	0.1	remains_found	-0.06
has ong tre	grave_info	-0.11	dna_question	0.08	event	-0.08	seek_grave	0.16
has ong trong	event	-0.05
has ong trum	event	-0.06
has ong trung	grave_info	0.09	event	-0.11
has ong truong	grave_info	0.3	event	0.05
has ong tu	comrade_tip	-0.07	grave_info	0.08	remains_found	0.06	registry	0.06	battle_account	-0.05	event	-0.06	seek_grave	0.09
has ong van	grave_info	0.06	seek_grave	-0.11
has ong vao	not_dead	0.05	event	0.07	seek_grave	0.05
has ong ve	grave_info	0.07	scam_report	0.06	request_recognition	0.05	event	-0.07
has ong vi	seek_grave	-0.05
has ong viet	foreign_tip	0.05	seek_grave	-0.06
has ong vo	grave_info	0.07	event	-0.12	seek_grave	0.07
has ong voi	remains_found	0.06	seek_grave	-0.08
has ong vu	comrade_tip	-0.07	registry	0.06	event	0.06
has ong xa	comrade_tip	0.07	grave_info	0.16	seek_grave	-0.15
has ong xuong	comrade_tip	0.06	remains_found	0.09
has ong y	battle_account	0.06
has only	comrade_tip	-0.07	grave_info	-0.14	remains_found	-0.05	relics	-0.13	battle_account	-0.1	foreign_tip	-0.15	dna_question	0.12	request_recognition	-0.06	event	0.05	seek_grave	0.37
has ont	comrade_tip	-0.05	relics	-0.06	foreign_tip	0.18	event	0.08
has operation	foreign_tip	0.13
has or	remains_found	-0.09	relics	0.06	registry	-0.05	battle_account	-0.16	enemy_report	-0.12	foreign_tip	0.19	rumour	0.11	event	0.1	seek_grave	-0.11
has org	comrade_tip	-0.18	grave_info	-0.12	battle_account	-0.08	foreign_tip	0.1	scam_report	0.05	event	0.09	seek_grave	0.18
has other	comrade_tip	-0.06	grave_info	0.1	foreign_tip	-0.05	scam_report	0.05	event	-0.17
has other side	grave_info	0.08	relics	0.09	battle_account	0.07	foreign_tip	-0.1	event	-0.14
has others	comrade_tip	0.05	relics	-0.08	registry	0.12	enemy_report	-0.06	event	0.1
has ou	comrade_tip	-0.06	grave_info	-0.15	foreign_tip	0.14	request_recognition	0.09	event	0.1
has our	comrade_tip	-0.1	grave_info	0.11	remains_found	0.2	relics	-0.1	registry	-0.07	battle_account	-0.06	enemy_report	-0.16	foreign_tip	0.2	request_recognition	-0.07	event	0.24	seek_grave	-0.26
has our interpreter	grave_info	-0.05	foreign_tip	0.12
has out	remains_found	-0.06	relics	0.15	battle_account	-0.13	foreign_tip	0.06	event	-0.06	seek_grave	-0.1
has outside	comrade_tip	0.05	relics	-0.07	foreign_tip	0.17	seek_grave	-0.05
has over	relics	-0.2	battle_account	0.06	enemy_report	-0.09	foreign_tip	0.21	scam_report	0.05	event	-0.11	seek_grave	-0.12
has own	comrade_tip	-0.07	grave_info	0.14	relics	0.1	battle_account	-0.11	enemy_report	0.13	foreign_tip	-0.09	event	0.15	seek_grave	-0.05
has owner	grave_info	0.07	relics	0.25	foreign_tip	-0.16	event	-0.15	seek_grave	-0.05
has p	event	0.11	seek_grave	-0.14
has pa	comrade_tip	-0.25	grave_info	0.07	remains_found	0.06	battle_account	-0.06	seek_grave	0.17
has pac	comrade_tip	0.08	grave_info	-0.05	registry	-0.05	seek_grave	0.11
has page	grave_info	-0.1	relics	0.09	registry	0.05	foreign_tip	-0.05
has pah	grave_info	0.06	request_recognition	0.07	event	-0.07
has pailin	registry	0.05	seek_grave	0.1
has pan	relics	-0.06	enemy_report	0.08	event	-0.08	seek_grave	-0.06
has pang	seek_grave	0.05
has panh	grave_info	-0.09	registry	0.07
has pao	comrade_tip	0.06	grave_info	-0.07	registry	-0.05	enemy_report	-0.06	rumour	0.09	event	0.18	seek_grave	-0.06
has pao dan	comrade_tip	-0.06	grave_info	0.09
has pao nguoi	comrade_tip	0.06	battle_account	-0.05
has paper	comrade_tip	-0.05	grave_info	0.14	remains_found	0.08	relics	-0.07	battle_account	-0.05	enemy_report	0.06	foreign_tip	-0.05	event	0.1
has papers	comrade_tip	-0.05	grave_info	-0.11	relics	-0.07	battle_account	0.07	enemy_report	0.1	event	0.18	seek_grave	-0.15
has par	comrade_tip	-0.13	grave_info	0.06	relics	0.09	enemy_report	0.29	foreign_tip	-0.17	scam_report	0.07	not_dead	0.14	seek_grave	-0.15
has paris	comrade_tip	-0.07	event	-0.09	seek_grave	0.15
has parlait	relics	0.06	event	-0.06
has pas	grave_info	-0.08	remains_found	0.09	enemy_report	-0.1	foreign_tip	0.07
has pass	event	0.08
has passed	enemy_report	-0.05	foreign_tip	0.12	rumour	0.06	not_dead	0.08	event	0.09	seek_grave	-0.15
has passed away	grave_info	0.08	seek_grave	-0.08
has pau	comrade_tip	-0.07	relics	0.15	registry	0.05	event	-0.08
has paul	grave_info	-0.05	relics	-0.06	foreign_tip	0.08	request_recognition	0.05	seek_grave	0.12
has penh	grave_info	0.07	request_recognition	0.05	seek_grave	-0.07
has penicilin	grave_info	-0.05	remains_found	0.11	event	-0.07
has penicillin	comrade_tip	0.1	grave_info	-0.22	remains_found	0.05	relics	0.11	registry	-0.05	foreign_tip	-0.05	event	0.09
has people	comrade_tip	-0.07	grave_info	0.12	registry	0.06	foreign_tip	-0.28	event	0.15	seek_grave	0.18
has pere	comrade_tip	-0.07	remains_found	-0.06	relics	-0.05	registry	-0.06	enemy_report	-0.11	foreign_tip	0.1	rumour	0.06	request_recognition	0.06	not_dead	-0.05	event	0.1	seek_grave	0.06
has perth	grave_info	0.06	foreign_tip	-0.06	event	0.08	seek_grave	0.11
has pet	comrade_tip	-0.09	event	0.05	seek_grave	0.06
has petit	battle_account	0.12	enemy_report	-0.05	event	0.06
has peut	grave_info	0.11	dna_question	0.09	rumour	0.06
has pha	comrade_tip	0.1	grave_info	0.11	relics	-0.15	registry	-0.1	battle_account	0.15	enemy_report	-0.08	dna_question	-0.05	scam_report	-0.06	request_recognition	-0.11	event	0.27	seek_grave	0.05
has pha din	grave_info	0.07
has pha long	grave_info	0.14	battle_account	0.11	event	0.1	seek_grave	-0.09
has phac	comrade_tip	-0.05	battle_account	0.07	event	-0.06
has phach	grave_info	-0.05
has phai	comrade_tip	0.2	grave_info	0.18	remains_found	-0.12	relics	-0.32	registry	-0.07	foreign_tip	-0.1	dna_question	0.29	rumour	0.05	event	-0.12	seek_grave	-0.21
has phai anh	comrade_tip	0.06
has phai ba	comrade_tip	-0.09	seek_grave	0.08
has phai bo	comrade_tip	0.13	grave_info	0.06	registry	0.05	seek_grave	-0.11
has phai chet	grave_info	-0.05
has phai cho	registry	0.05	event	0.09
has phai chu	grave_info	-0.05	seek_grave	0.09
has phai co	grave_info	0.08	request_recognition	0.12	seek_grave	-0.23
has phai duong	comrade_tip	0.05	battle_account	0.05	seek_grave	-0.1
has phai ho	comrade_tip	-0.06	seek_grave	0.12
has phai khong	request_recognition	-0.06	event	-0.05	seek_grave	0.34
has phai la	grave_info	0.1	request_recognition	0.05	seek_grave	0.09
has phai lam	comrade_tip	-0.07	seek_grave	-0.13
has phai liet	remains_found	0.05	battle_account	0.11	rumour	0.11	not_dead	0.06	seek_grave	-0.13
has phai mo	grave_info	0.06	rumour	0.05	event	0.16
has phai nguoi	comrade_tip	0.08	grave_info	0.05	not_dead	0.08
has phai o	grave_info	0.09
has phai ong	grave_info	-0.05	event	-0.06	seek_grave	0.11
has phai toi	comrade_tip	0.07	grave_info	-0.08	event	0.06	seek_grave	-0.07
has pham	grave_info	-0.05	remains_found	-0.16	relics	-0.08	registry	0.29	battle_account	0.14	foreign_tip	0.07	scam_report	-0.07	rumour	-0.05	not_dead	-0.15	event	0.17	seek_grave	-0.26
has pham dinh	event	-0.07
has pham duc	grave_info	-0.05
has pham gia	comrade_tip	0.07	grave_info	-0.09
has pham hong	battle_account	0.09
has pham khac	comrade_tip	0.06
has pham ngoc	grave_info	0.06	foreign_tip	0.07	event	0.08	seek_grave	-0.07
has pham quoc	enemy_report	0.07
has pham thi	comrade_tip	-0.15	registry	0.14	event	0.16	seek_grave	0.09
has pham tien	relics	0.06	registry	0.11	event	0.19
has pham van	comrade_tip	-0.07	grave_info	-0.13	request_recognition	0.06	event	0.12	seek_grave	0.05
has phan	comrade_tip	-0.2	grave_info	-0.06	remains_found	-0.12	registry	0.14	battle_account	0.08	foreign_tip	-0.07	dna_question	0.16	scam_report	0.08	request_recognition	-0.19	event	0.17	seek_grave	-0.08
has phan ba	comrade_tip	-0.08	grave_info	-0.1	registry	0.07	battle_account	0.05	not_dead	0.07	event	0.09
has phan dinh	comrade_tip	0.2	grave_info	0.15	registry	-0.06	battle_account	-0.09	event	0.07	seek_grave	-0.16
has phan huu	registry	-0.05	battle_account	0.05
has phan khu	grave_info	-0.05	registry	0.07	event	0.05	seek_grave	0.08
has phan kich	grave_info	-0.05	battle_account	0.14	event	0.06
has phan mo	grave_info	0.05	registry	0.05	request_recognition	-0.06	event	-0.07	seek_grave	-0.07
has phan rang	relics	0.09	event	-0.05
has phan ri	grave_info	-0.05	battle_account	0.09	foreign_tip	0.05	event	0.07	seek_grave	0.06
has phan thi	registry	-0.06	foreign_tip	0.05	seek_grave	-0.05
has phan thiet	grave_info	-0.05	event	0.06	seek_grave	0.05
has phan trong	grave_info	0.05	registry	0.05	event	0.05
has phan van	comrade_tip	0.12	battle_account	-0.07	seek_grave	-0.05
has phang	battle_account	0.06
has phao	comrade_tip	0.19	grave_info	-0.19	remains_found	0.05	registry	0.1	battle_account	-0.13	enemy_report	-0.1	scam_report	-0.08	request_recognition	-0.1	event	0.06	seek_grave	-0.11
has phao ban	comrade_tip	-0.06	grave_info	0.08	rumour	0.05
has phao bay	comrade_tip	0.25	grave_info	-0.14	battle_account	-0.05	seek_grave	-0.07
has phao binh	comrade_tip	0.13	grave_info	0.15	registry	0.06	battle_account	-0.12	request_recognition	-0.05	event	-0.14
has phao cao	comrade_tip	-0.06	grave_info	0.13	event	0.08	seek_grave	-0.09
has phao ham	comrade_tip	-0.06
has phao o	relics	0.1	event	-0.11	seek_grave	-0.06
has phao phong	comrade_tip	-0.05	event	0.06	seek_grave	0.07
has phao sang	comrade_tip	0.07	seek_grave	-0.06
has phao thu	comrade_tip	0.09	grave_info	-0.1	relics	-0.05	registry	0.1	seek_grave	-0.15
has phao tu	battle_account	0.09
has phap	relics	-0.1	dna_question	0.07	scam_report	-0.06	rumour	0.08	request_recognition	0.19	not_dead	-0.08	event	0.13
has phap y	remains_found	0.07	seek_grave	-0.05
has phat	comrade_tip	-0.11	grave_info	-0.06	remains_found	0.2	battle_account	0.11	request_recognition	-0.05	seek_grave	-0.07
has phat diem	relics	-0.06	seek_grave	0.09
has phat hien	comrade_tip	-0.08	grave_info	-0.22	remains_found	0.22	relics	0.08	registry	-0.06	battle_account	-0.07	enemy_report	0.06	request_recognition	-0.05	event	0.24	seek_grave	-0.07
has phau	comrade_tip	0.16	grave_info	-0.12	registry	-0.06	battle_account	-0.09	event	0.06
has phe	grave_info	-0.1	remains_found	0.07	registry	0.05	battle_account	-0.07	rumour	-0.06	not_dead	0.05	seek_grave	0.05
has phep	grave_info	-0.08	battle_account	0.07	request_recognition	0.06	event	-0.06	seek_grave	0.13
has phi	grave_info	-0.1	remains_found	-0.15	relics	0.05	registry	0.13	battle_account	0.06	foreign_tip	-0.1	scam_report	0.23	request_recognition	0.06	seek_grave	-0.09
has phi ban	grave_info	0.05
has phi cong	grave_info	-0.16	relics	0.06	rumour	0.05	seek_grave	0.18
has phi dinh	grave_info	-0.06	scam_report	0.07	event	-0.05
has phi lao	comrade_tip	-0.05	grave_info	0.13	battle_account	0.05	event	0.14	seek_grave	-0.07
has phi thi	registry	0.05	event	0.06	seek_grave	-0.05
has phi van	comrade_tip	0.06	grave_info	-0.06	registry	-0.05	seek_grave	0.11
has phia	comrade_tip	0.07	grave_info	0.07	relics	0.05	registry	-0.11	enemy_report	0.27	foreign_tip	0.3	dna_question	-0.09	scam_report	-0.05	rumour	-0.1	request_recognition	-0.18	event	0.33	seek_grave	-0.22
has phia bac	battle_account	0.1	enemy_report	0.07	event	0.12	seek_grave	-0.1
has phia ben	comrade_tip	-0.08	enemy_report	0.12	foreign_tip	0.15	seek_grave	-0.07
has phia dong	comrade_tip	-0.05	grave_info	0.14	battle_account	0.05	event	0.07	seek_grave	-0.06
has phia mat	comrade_tip	0.05	grave_info	0.08	seek_grave	-0.07
has phia nam	grave_info	-0.08	relics	-0.07	registry	-0.05	not_dead	-0.05	seek_grave	0.13
has phia sau	comrade_tip	-0.05	grave_info	0.17	relics	0.14	battle_account	-0.07	seek_grave	-0.07
has phia suoi	comrade_tip	0.05
has phia tay	grave_info	-0.15	foreign_tip	0.06	event	0.15
has phia tren	comrade_tip	0.05
has phien	comrade_tip	0.11	grave_info	-0.1	registry	-0.06	foreign_tip	0.19	rumour	0.08	event	0.08
has phien da	comrade_tip	0.06	seek_grave	-0.05
has phien dich	comrade_tip	-0.08	grave_info	-0.05	remains_found	0.07	battle_account	0.05	foreign_tip	0.19	event	0.05	seek_grave	0.07
has phien hieu	battle_account	0.05	event	0.07
has phiet	comrade_tip	-0.07	event	0.05	seek_grave	0.05
has phieu	comrade_tip	-0.07	grave_info	0.09	relics	0.06	enemy_report	0.05	seek_grave	-0.13
has phim	comrade_tip	-0.07	grave_info	0.06	event	-0.13	seek_grave	0.17
has phin	comrade_tip	0.08	not_dead	0.06	event	0.06
has phnom	comrade_tip	0.06	grave_info	0.05	event	0.07	seek_grave	-0.12
has phnom penh	grave_info	0.07	request_recognition	0.05	seek_grave	-0.07
has pho	comrade_tip	-0.07	grave_info	-0.1	remains_found	-0.08	relics	-0.14	battle_account	0.25	enemy_report	-0.08	foreign_tip	-0.06	dna_question	0.1	scam_report	-0.11	rumour	-0.18	request_recognition	-0.13	not_dead	-0.09	seek_grave	-0.05
has pho bi	comrade_tip	0.07	grave_info	0.12	event	0.09
has pho chu	comrade_tip	-0.09	grave_info	0.05	dna_question	0.08	event	0.05
has pho dai	grave_info	-0.07	seek_grave	0.06
has pho don	event	0.05	seek_grave	0.09
has pho duc	registry	0.09
has pho hang	grave_info	-0.17	request_recognition	0.06	seek_grave	0.15
has pho nguoi	grave_info	-0.07	registry	0.05	event	0.06	seek_grave	-0.06
has pho o	battle_account	0.06	seek_grave	-0.05
has pho que	grave_info	0.08	seek_grave	-0.1
has pho toi	comrade_tip	0.06
has pho tran	event	-0.07
has pho yen	grave_info	0.08
has phoi	comrade_tip	0.08	grave_info	-0.11	event	-0.14	seek_grave	-0.1
has phol	comrade_tip	0.09
has phon	grave_info	0.08	event	-0.08	seek_grave	-0.08
has phone	comrade_tip	-0.07	grave_info	0.07	not_dead	0.1	event	0.06
has phong	comrade_tip	-0.22	grave_info	0.06	relics	-0.07	registry	-0.06	battle_account	0.12	enemy_report	0.12	foreign_tip	-0.08	dna_question	-0.19	scam_report	-0.16	request_recognition	0.2	not_dead	-0.1	event	0.12	seek_grave	0.28
has phong bi	comrade_tip	0.08	grave_info	0.08	rumour	0.06	event	0.08	seek_grave	-0.1
has phong chinh	comrade_tip	-0.06	seek_grave	0.18
has phong co	grave_info	0.08
has phong di	seek_grave	-0.08
has phong dien	comrade_tip	-0.05	enemy_report	0.06	seek_grave	0.06
has phong don	event	-0.05
has phong khong	comrade_tip	-0.1	grave_info	0.09	seek_grave	0.06
has phong nam	grave_info	0.06
has phong noi	grave_info	-0.12	registry	0.05	dna_question	0.06	rumour	0.05
has phong ong	grave_info	-0.05
has phong quan	event	-0.08
has phong tho	grave_info	0.07	seek_grave	0.05
has phong toi	comrade_tip	0.08
has phong van	registry	0.05	seek_grave	-0.05
has phong vien	foreign_tip	0.05	event	-0.07	seek_grave	0.17
has photo	comrade_tip	-0.09	grave_info	0.08	remains_found	-0.05	foreign_tip	0.17	dna_question	-0.05	request_recognition	-0.05	event	0.22	seek_grave	-0.13
has photo of	grave_info	0.06	event	-0.05	seek_grave	-0.09
has phu	grave_info	-0.15	remains_found	-0.11	relics	-0.06	registry	-0.17	enemy_report	0.12	foreign_tip	-0.05	dna_question	0.1	scam_report	-0.06	rumour	-0.14	request_recognition	-0.2	not_dead	0.24	event	-0.11
has phu bai	enemy_report	0.05	not_dead	0.05	event	-0.07
has phu binh	grave_info	0.05	event	0.08
has phu bon	comrade_tip	-0.06	dna_question	0.05	event	-0.09	seek_grave	0.08
has phu cat	grave_info	0.09	event	0.08
has phu cu	grave_info	-0.08	registry	0.05	rumour	0.06	event	0.11	seek_grave	0.07
has phu cuong	registry	0.08	event	-0.05
has phu la	event	0.05	seek_grave	0.05
has phu lai	comrade_tip	0.06	grave_info	-0.05	seek_grave	-0.06
has phu le	not_dead	0.06
has phu loc	comrade_tip	0.07	grave_info	0.05
has phu loi	battle_account	0.05
has phu luong	comrade_tip	-0.05	grave_info	0.07
has phu ly	comrade_tip	0.06	grave_info	-0.1	relics	-0.05	enemy_report	0.09
has phu my	grave_info	0.08	battle_account	0.06	seek_grave	-0.05
has phu nu	grave_info	-0.1	registry	0.06	enemy_report	0.07	foreign_tip	0.07	seek_grave	-0.05
has phu quoc	request_recognition	-0.09	not_dead	0.33	seek_grave	-0.25
has phu tang	comrade_tip	0.05
has phu thai	comrade_tip	-0.07	grave_info	-0.07	relics	0.1
has phu thi	comrade_tip	-0.05
has phu tho	comrade_tip	-0.11	grave_info	-0.06	registry	-0.05	dna_question	0.05	seek_grave	0.3
has phu trach	comrade_tip	-0.07	grave_info	0.14	event	0.15	seek_grave	0.05
has phu xuyen	comrade_tip	0.08	grave_info	-0.05	relics	0.06	seek_grave	-0.05
has phu yen	comrade_tip	0.06	request_recognition	0.1	seek_grave	-0.15
has phuc	comrade_tip	-0.06	grave_info	-0.13	remains_found	0.05	relics	-0.06	battle_account	-0.09	enemy_report	0.12	dna_question	-0.08	scam_report	-0.05	not_dead	-0.12	seek_grave	0.21
has phuc kich	enemy_report	0.13	request_recognition	-0.11	event	0.25	seek_grave	0.11
has phuc o	comrade_tip	-0.09	request_recognition	0.13	seek_grave	0.05
has phuc tho	comrade_tip	0.08
has phuc vien	request_recognition	0.08	seek_grave	-0.09
has phuc vu	foreign_tip	0.08
has phum	comrade_tip	0.37	grave_info	-0.19	dna_question	0.06	request_recognition	0.06	seek_grave	-0.12
has phum ta	comrade_tip	0.09	battle_account	0.06	seek_grave	-0.07
has phun	comrade_tip	0.07	battle_account	0.09	event	0.13
has phung	comrade_tip	0.24	grave_info	0.1	relics	-0.06	registry	-0.12	battle_account	-0.11	foreign_tip	-0.09	rumour	-0.05	request_recognition	-0.06	not_dead	-0.07	seek_grave	-0.13
has phung chi	comrade_tip	0.06
has phung gia	grave_info	-0.08	seek_grave	0.18
has phung hiep	grave_info	0.12	event	-0.05	seek_grave	-0.09
has phung khac	grave_info	-0.05	seek_grave	0.15
has phung thi	comrade_tip	-0.14	relics	0.09	event	-0.05	seek_grave	0.19
has phung van	grave_info	0.08	battle_account	-0.05
has phuoc	comrade_tip	0.07	grave_info	0.11	relics	0.23	registry	0.05	enemy_report	-0.09	dna_question	-0.1	rumour	-0.1	request_recognition	-0.16	event	0.06	seek_grave	-0.13
has phuoc long	relics	0.05	registry	-0.05	event	-0.09	seek_grave	0.05
has phuong	remains_found	0.06	relics	0.05	registry	0.18	foreign_tip	-0.08	scam_report	-0.05	request_recognition	0.19	not_dead	-0.07	event	-0.05
has phuong bao	grave_info	0.06	request_recognition	0.12	seek_grave	-0.14
has phuong co	comrade_tip	0.06	remains_found	0.06	request_recognition	0.06	seek_grave	-0.06
has phuong hoang	relics	0.06
has phuong huyen	grave_info	-0.12	event	-0.06	seek_grave	0.1
has phuong kien	seek_grave	0.06
has phuong nam	grave_info	0.06	relics	0.06	request_recognition	-0.05	seek_grave	-0.05
has phuong quan	comrade_tip	-0.14	battle_account	0.06	foreign_tip	0.06	event	-0.05	seek_grave	0.1
has phuong toi	comrade_tip	0.06
has phuot	grave_info	0.18	battle_account	0.06	seek_grave	-0.09
has phut	grave_info	0.09	seek_grave	-0.05
has pied	grave_info	0.08	registry	0.05	event	0.07
has pilot	grave_info	-0.05	battle_account	0.08	rumour	0.05
has pin	grave_info	0.08
has pit	grave_info	-0.05	event	0.11
has place	comrade_tip	-0.07	grave_info	0.06	relics	-0.14	battle_account	-0.08	foreign_tip	0.15	seek_grave	0.07
has plain	foreign_tip	0.09	event	-0.09
has platoon	battle_account	-0.08	enemy_report	0.15	event	0.08
has platoon leader	enemy_report	0.09
has please	remains_found	0.08	relics	0.13	registry	-0.05	battle_account	-0.07	enemy_report	-0.09	foreign_tip	-0.23	request_recognition	0.12	not_dead	0.06	event	-0.1	seek_grave	0.13
has plei	comrade_tip	0.1	grave_info	0.06	foreign_tip	-0.13	rumour	-0.06	request_recognition	0.15	event	0.08	seek_grave	-0.1
has plei me	grave_info	0.12	battle_account	0.05	enemy_report	-0.05	foreign_tip	-0.06	event	0.07
has pleiku	comrade_tip	-0.07	relics	0.06
has plot	grave_info	0.14	seek_grave	-0.09
has plus	comrade_tip	0.05	grave_info	-0.08	remains_found	0.05	foreign_tip	0.11	seek_grave	0.08
has po	comrade_tip	0.3	grave_info	0.16	relics	-0.07	registry	0.17	battle_account	0.1	request_recognition	-0.1	event	-0.08	seek_grave	-0.06
has po hen	comrade_tip	0.07	event	0.05	seek_grave	0.09
has pol	grave_info	0.13	event	0.17	seek_grave	-0.05
has pol pot	grave_info	0.13	event	0.17	seek_grave	-0.05
has police	remains_found	0.09	event	0.12
has political	event	-0.06
has pon	seek_grave	0.05
has pon pot	comrade_tip	0.05
has pong	grave_info	-0.09	event	0.05
has pont	foreign_tip	0.12	event	0.08	seek_grave	0.05
has post	comrade_tip	0.05	grave_info	0.09	battle_account	-0.05	enemy_report	0.06	foreign_tip	-0.1	event	0.09
has poste	grave_info	-0.07	foreign_tip	0.11	event	-0.06
has poste de	grave_info	-0.05	foreign_tip	0.1
has pot	comrade_tip	0.11	grave_info	0.1	battle_account	-0.06	event	0.18	seek_grave	-0.11
has pour	comrade_tip	-0.06	grave_info	-0.15	remains_found	0.08	foreign_tip	-0.11	scam_report	0.2	seek_grave	0.14
has preah	comrade_tip	0.07	grave_info	-0.05	relics	0.06
has preah vihear	comrade_tip	0.07	grave_info	-0.05	relics	0.06
has pres	remains_found	0.05	rumour	0.08
has pres de	remains_found	0.07	relics	0.06	rumour	0.08
has pris	comrade_tip	0.05	remains_found	0.06	battle_account	0.05	enemy_report	-0.05	foreign_tip	-0.07	request_recognition	0.09	seek_grave	-0.11
has prisoner	enemy_report	0.08	event	0.07
has prisoners	grave_info	-0.07	relics	-0.05	enemy_report	0.1	seek_grave	-0.05
has prisonnier	comrade_tip	-0.05	grave_info	-0.11	battle_account	0.05	foreign_tip	0.26	not_dead	0.09	event	-0.08	seek_grave	-0.14
has prisonniers	grave_info	-0.06	enemy_report	0.12	seek_grave	-0.06
has private	seek_grave	0.08
has prong	comrade_tip	0.14	registry	-0.05
has province	enemy_report	0.09
has pu	grave_info	0.05	registry	0.08
has puis	dna_question	0.05	event	-0.1	seek_grave	0.05
has pursat	grave_info	-0.06
has put	comrade_tip	0.05	grave_info	-0.05	relics	-0.13	enemy_report	-0.05	foreign_tip	0.24	rumour	-0.07	request_recognition	-0.05	event	0.31	seek_grave	-0.1
has put him	relics	-0.06	foreign_tip	0.06
has put in	comrade_tip	0.07	grave_info	-0.07	relics	-0.07	foreign_tip	0.17	event	0.19	seek_grave	-0.16
has q	remains_found	0.08	relics	-0.06	event	0.17	seek_grave	-0.05
has q761	comrade_tip	-0.07	battle_account	0.05
has qk5	seek_grave	0.08
has qu	grave_info	0.05	battle_account	-0.05	enemy_report	-0.06	foreign_tip	-0.12	scam_report	0.08	seek_grave	0.06
has qu il	comrade_tip	-0.05	scam_report	0.1	event	-0.06	seek_grave	0.05
has qu on	comrade_tip	0.05	remains_found	0.07	relics	0.07	foreign_tip	-0.14	event	0.08	seek_grave	0.09
has qua	comrade_tip	0.12	grave_info	0.09	remains_found	0.09	relics	-0.08	battle_account	-0.05	enemy_report	-0.09	foreign_tip	0.07	dna_question	0.19	rumour	-0.1	not_dead	0.05	event	0.11	seek_grave	-0.26
has qua cau	grave_info	0.1
has qua co	grave_info	0.05	relics	0.05	dna_question	-0.05	scam_report	0.05	event	-0.07	seek_grave	-0.07
has qua doi	comrade_tip	-0.05	grave_info	-0.09	remains_found	0.05	seek_grave	0.08
has qua khoi	comrade_tip	-0.07	grave_info	0.05	foreign_tip	0.05	rumour	0.06	event	0.05
has qua lo	grave_info	-0.06	event	-0.06	seek_grave	0.07
has qua song	comrade_tip	-0.06	grave_info	0.13	relics	0.06	not_dead	0.09	seek_grave	-0.1
has qua suoi	grave_info	0.08
has qua toi	comrade_tip	0.1	grave_info	-0.06	battle_account	-0.05	event	-0.09
has quach	comrade_tip	-0.09	grave_info	-0.2	remains_found	-0.05	registry	0.11	rumour	0.08	request_recognition	-0.06	event	-0.07
has quach cong	grave_info	-0.06
has quach thi	comrade_tip	-0.06
has quach van	comrade_tip	-0.07
has quai	comrade_tip	-0.06	grave_info	0.08	remains_found	0.05
has quan	comrade_tip	-0.06	grave_info	-0.15	relics	0.08	registry	-0.12	battle_account	0.14	enemy_report	0.23	not_dead	-0.1	event	-0.06	seek_grave	0.08
has quan ba	comrade_tip	-0.16	grave_info	0.08	battle_account	0.09	request_recognition	0.08
has quan ban	grave_info	-0.06	battle_account	0.06
has quan bao	comrade_tip	0.12	seek_grave	0.05
has quan co	comrade_tip	0.05	grave_info	0.06	rumour	0.09	event	-0.06	seek_grave	-0.14
has quan cua	battle_account	-0.05	seek_grave	-0.05
has quan doan	comrade_tip	-0.09	event	0.05
has quan doi	comrade_tip	0.08	grave_info	-0.09	seek_grave	0.05
has quan giai	grave_info	-0.09
has quan hai	seek_grave	0.09
has quan ham	seek_grave	0.07
has quan hoa	comrade_tip	-0.18	battle_account	0.16	event	0.07
has quan huyen	comrade_tip	0.05	grave_info	-0.05	seek_grave	0.08
has quan khu	comrade_tip	0.06	battle_account	-0.07	request_recognition	-0.06	event	-0.12	seek_grave	0.19
has quan lang	grave_info	-0.05	seek_grave	0.12
has quan luc	comrade_tip	0.11	grave_info	-0.15	registry	0.08	enemy_report	0.05	event	0.05	seek_grave	-0.12
has quan ly	comrade_tip	-0.17	relics	0.16	event	0.09
has quan mat	comrade_tip	-0.12	grave_info	0.06	registry	0.06	request_recognition	0.06	event	0.08	seek_grave	-0.1
has quan nam	comrade_tip	0.07
has quan nhan	comrade_tip	-0.05	grave_info	-0.08	relics	0.07	event	0.1	seek_grave	0.08
has quan so	comrade_tip	0.08	event	-0.05
has quan su	grave_info	0.09	relics	-0.06	battle_account	-0.05	event	0.08	seek_grave	-0.12
has quan tai	grave_info	-0.08	remains_found	0.09	dna_question	0.08	event	0.05
has quan thi	grave_info	-0.05	event	-0.05
has quan thon	comrade_tip	-0.05	seek_grave	0.08
has quan tinh	grave_info	0.07
has quan toi	event	0.05
has quan trang	comrade_tip	-0.13	grave_info	0.19	registry	-0.09	not_dead	-0.05	seek_grave	-0.21
has quan trung	battle_account	0.06	event	0.15	seek_grave	-0.06
has quan van	event	-0.05
has quan xa	grave_info	0.12	request_recognition	0.05	event	-0.15
has quan y	comrade_tip	0.07	grave_info	0.12	remains_found	-0.05	relics	0.06	battle_account	-0.07	dna_question	-0.06	request_recognition	-0.09	event	-0.16	seek_grave	-0.09
has quang	remains_found	-0.06	relics	-0.09	registry	0.06	battle_account	-0.11	enemy_report	0.07	foreign_tip	-0.08	rumour	-0.15	request_recognition	-0.19	not_dead	-0.07	event	-0.11	seek_grave	0.05
has quang binh	comrade_tip	-0.16	registry	-0.06	battle_account	0.05	foreign_tip	-0.05	dna_question	-0.06	seek_grave	0.24
has quang da	seek_grave	0.16
has quang duc	comrade_tip	-0.08
has quang hien	comrade_tip	-0.07
has quang nam	comrade_tip	-0.16	registry	-0.05	battle_account	0.08	event	-0.05
has quang ngai	comrade_tip	0.11	grave_info	0.07	registry	-0.11	battle_account	-0.06	dna_question	-0.05	request_recognition	0.07	event	-0.08	seek_grave	0.09
has quang ninh	comrade_tip	0.15	seek_grave	0.07
has quang thi	comrade_tip	-0.05	grave_info	0.05	request_recognition	0.05	event	-0.05
has quang trach	comrade_tip	-0.05	seek_grave	0.1
has quang tri	relics	-0.06	foreign_tip	0.1	dna_question	0.06	scam_report	0.1	request_recognition	-0.06
has quang trung	grave_info	0.11	event	-0.06
has quang uyen	comrade_tip	-0.1	grave_info	0.06	rumour	0.09	event	-0.07	seek_grave	0.17
has quang van	grave_info	-0.1	relics	0.07	foreign_tip	-0.08	request_recognition	-0.06
has quang vinh	comrade_tip	0.06	grave_info	-0.13	relics	0.06	registry	0.06	dna_question	0.05	event	0.1	seek_grave	-0.11
has quang xuong	comrade_tip	0.25	grave_info	0.1	battle_account	-0.06	event	-0.09
has quang yen	comrade_tip	-0.09	seek_grave	0.08
has quanh	comrade_tip	-0.05	grave_info	0.12	relics	-0.06	enemy_report	0.06	rumour	0.17	event	0.12	seek_grave	-0.15
has quao	event	-0.05
has quat	comrade_tip	0.15	grave_info	0.12	relics	-0.05	event	-0.05	seek_grave	-0.11
has quay	comrade_tip	0.2	battle_account	-0.06	enemy_report	-0.05	event	-0.13	seek_grave	-0.26
has quay lai	comrade_tip	0.12	seek_grave	-0.11
has quay ra	comrade_tip	0.12	seek_grave	-0.08
has quay ve	grave_info	-0.09
has que	comrade_tip	0.19	remains_found	-0.26	relics	-0.07	battle_account	-0.2	enemy_report	-0.31	scam_report	-0.26	rumour	-0.1	request_recognition	-0.32	not_dead	-0.07	event	-0.13	seek_grave	-0.05
has que an	registry	0.06	battle_account	0.12	seek_grave	-0.05
has que anh	comrade_tip	0.17	remains_found	-0.06	relics	0.08	event	-0.15	seek_grave	-0.08
has que ba	comrade_tip	-0.06	grave_info	0.05	rumour	0.05	seek_grave	0.05
has que ben	grave_info	-0.11	event	0.05
has que binh	comrade_tip	-0.1	battle_account	0.06	seek_grave	-0.06
has que cai	comrade_tip	0.14	grave_info	0.05	seek_grave	-0.05
has que cam	grave_info	-0.06	registry	0.07	not_dead	0.06	seek_grave	-0.07
has que cho	grave_info	0.13	event	-0.07
has que chu	comrade_tip	0.07	relics	0.09	event	-0.07	seek_grave	-0.12
has que dan	battle_account	0.06	event	0.09
has que dau	grave_info	0.07	relics	0.05	event	-0.06	seek_grave	-0.16
has que dien	event	-0.11	seek_grave	0.11
has que do	comrade_tip	0.09	seek_grave	-0.08
has que dong	grave_info	-0.06	registry	0.05
has que duc	comrade_tip	0.07	grave_info	-0.05
has que em	battle_account	0.05	event	0.15	seek_grave	0.07
has que gia	comrade_tip	0.08	battle_account	-0.05	seek_grave	-0.05
has que goc	comrade_tip	-0.05	seek_grave	0.17
has que ha	grave_info	0.09	battle_account	-0.05	event	0.09	seek_grave	-0.05
has que hai	rumour	0.05	event	-0.06	seek_grave	-0.09
has que hoang	grave_info	-0.08	event	-0.05	seek_grave	0.09
has que hung	comrade_tip	-0.1	event	0.06
has que kien	grave_info	0.05	registry	-0.05	battle_account	-0.05
has que kim	comrade_tip	0.05	grave_info	0.14	battle_account	-0.08	seek_grave	-0.06
has que la	comrade_tip	-0.05	relics	0.07	foreign_tip	-0.05	rumour	0.09	event	-0.05	seek_grave	0.05
has que lang	comrade_tip	-0.07	seek_grave	0.24
has que le	remains_found	0.07
has que minh	grave_info	0.05
has que nam	grave_info	0.08	battle_account	-0.05
has que nga	event	-0.05	seek_grave	-0.06
has que ngoai	comrade_tip	-0.05	grave_info	0.08
has que ninh	comrade_tip	0.08	grave_info	0.06	seek_grave	-0.08
has que o	dna_question	0.05
has que ong	comrade_tip	0.05	grave_info	-0.05
has que phong	comrade_tip	-0.07	event	0.05	seek_grave	0.06
has que phu	comrade_tip	-0.07	grave_info	0.14	battle_account	0.07	event	0.08	seek_grave	-0.08
has que quan	comrade_tip	-0.1	relics	0.06	registry	-0.1	request_recognition	-0.06	event	-0.08	seek_grave	0.22
has que quynh	grave_info	-0.09	seek_grave	0.09
has que son	comrade_tip	0.1	grave_info	-0.09	relics	0.06	foreign_tip	0.08	event	0.05	seek_grave	-0.05
has que tam	dna_question	0.07	request_recognition	0.09	event	-0.05	seek_grave	-0.05
has que tan	grave_info	0.05	registry	-0.06	event	0.07
has que thach	comrade_tip	0.06
has que thai	relics	-0.05	registry	0.05	rumour	0.08
has que thanh	comrade_tip	0.3	grave_info	0.06	battle_account	-0.06	seek_grave	-0.28
has que thi	seek_grave	-0.05
has que thon	comrade_tip	-0.06	registry	-0.05	seek_grave	0.1
has que thuy	comrade_tip	0.08	grave_info	0.06	battle_account	-0.05	seek_grave	-0.06
has que tien	grave_info	0.15	seek_grave	-0.06
has que toi	comrade_tip	-0.14	seek_grave	0.11
has que tu	comrade_tip	0.06	grave_info	-0.05
has que vinh	comrade_tip	0.05	registry	0.05	event	-0.06
has que vo	grave_info	-0.05	dna_question	0.05	not_dead	0.05	event	-0.07	seek_grave	-0.07
has que vu	comrade_tip	-0.05
has que xa	comrade_tip	-0.1	grave_info	-0.13	seek_grave	0.19
has que y	event	-0.09	seek_grave	0.07
has que yen	grave_info	-0.07	seek_grave	0.06
has quen	comrade_tip	0.27	grave_info	-0.12	remains_found	-0.05	relics	0.08	battle_account	0.13	scam_report	-0.05	request_recognition	-0.05	event	-0.05	seek_grave	-0.15
has quen mat	comrade_tip	0.06	grave_info	-0.05
has question	enemy_report	-0.05	dna_question	0.08	not_dead	0.05	event	-0.05	seek_grave	0.16
has quet	grave_info	0.09	remains_found	0.06	relics	-0.05	seek_grave	-0.16
has qui	comrade_tip	-0.11	grave_info	-0.07	remains_found	-0.06	relics	0.06	foreign_tip	0.19	rumour	0.06	event	-0.13
has quoc	grave_info	-0.16	relics	-0.17	registry	0.17	battle_account	-0.06	foreign_tip	-0.16	request_recognition	-0.12	not_dead	0.31	event	0.1	seek_grave	-0.06
has quoc bao	comrade_tip	0.12	grave_info	-0.11	registry	0.06
has quoc doan	comrade_tip	-0.08	grave_info	0.1	battle_account	-0.07	event	0.12	seek_grave	0.11
has quoc ghi	comrade_tip	-0.05	grave_info	-0.09	dna_question	0.06	not_dead	0.1	event	-0.07
has quoc gia	remains_found	0.05	battle_account	0.09
has quoc oai	comrade_tip	0.09	seek_grave	-0.05
has quoc trao	not_dead	0.07	seek_grave	-0.06
has quoi	comrade_tip	0.11	rumour	0.05	request_recognition	0.1	seek_grave	-0.22
has quy	grave_info	0.36	relics	-0.1	registry	0.07	battle_account	-0.11	enemy_report	-0.09	dna_question	-0.07	rumour	-0.05	request_recognition	-0.11	not_dead	-0.11	event	-0.1
has quy ban	grave_info	0.1	seek_grave	-0.08
has quy co	grave_info	-0.07
has quy nhon	comrade_tip	0.09	grave_info	-0.07	foreign_tip	0.07	event	0.07
has quy suu	seek_grave	0.09
has quy tap	grave_info	0.25	remains_found	0.05	relics	-0.15	battle_account	-0.06	request_recognition	-0.1	not_dead	-0.06	event	-0.13
has quy ty	event	0.06
has quy vi	comrade_tip	-0.1	grave_info	0.09	event	0.15
has quyen	comrade_tip	0.07	grave_info	-0.05	remains_found	0.09	relics	0.1	registry	0.12	battle_account	-0.12	enemy_report	0.06	scam_report	-0.05	request_recognition	0.08	not_dead	-0.06	seek_grave	-0.14
has quyen so	comrade_tip	-0.1	grave_info	0.08	remains_found	0.05	relics	0.11	registry	0.08	event	0.12
has quyet	grave_info	0.09	relics	0.06	registry	0.06	battle_account	-0.16	dna_question	0.1	rumour	-0.05	event	-0.29
has quyet dinh	comrade_tip	-0.05	registry	0.05	enemy_report	0.05
has quyet thang	comrade_tip	-0.1	relics	0.11	registry	0.07	battle_account	-0.05	event	-0.08	seek_grave	-0.05
has quynh	comrade_tip	-0.09	grave_info	-0.09	remains_found	0.06	relics	0.14	registry	0.1	event	0.07
has quynh coi	grave_info	-0.05	event	0.06
has quynh luu	grave_info	-0.08	battle_account	0.05	seek_grave	0.05
has quynh phu	grave_info	-0.16	relics	0.07	event	-0.08
has r	relics	-0.06	registry	0.06	battle_account	0.08	rumour	0.11	event	0.2
has ra	grave_info	-0.13	remains_found	0.18	battle_account	0.21	enemy_report	-0.07	foreign_tip	-0.07	scam_report	0.09	rumour	-0.05	request_recognition	-0.17	not_dead	0.18	event	0.11	seek_grave	-0.15
has ra anh	grave_info	0.06	registry	0.05	event	0.08
has ra ba	comrade_tip	0.06	seek_grave	-0.06
has ra bac	comrade_tip	0.1	relics	0.07	registry	-0.07	battle_account	-0.08	event	-0.08	seek_grave	0.12
has ra bai	grave_info	-0.11	event	-0.07	seek_grave	0.06
has ra ben	comrade_tip	-0.07	event	0.13
has ra bo	comrade_tip	-0.06	grave_info	0.07	dna_question	0.05	event	0.09	seek_grave	-0.05
has ra cho	battle_account	0.06	event	-0.05	seek_grave	0.08
has ra chon	comrade_tip	-0.08	request_recognition	0.07	event	-0.06
has ra con	comrade_tip	-0.11	grave_info	-0.08	seek_grave	0.16
has ra day	grave_info	-0.09	seek_grave	0.09
has ra di	grave_info	-0.1	registry	0.05	event	-0.08	seek_grave	0.07
has ra do	event	-0.05	seek_grave	0.05
has ra duoc	comrade_tip	0.13	grave_info	-0.11	registry	-0.05	event	0.06	seek_grave	-0.12
has ra duong	event	0.07	seek_grave	0.05
has ra hai	comrade_tip	-0.08	registry	0.07	event	0.05
has ra keo	comrade_tip	0.06	grave_info	-0.06
has ra khoi	battle_account	-0.06	not_dead	0.06	event	-0.07
has ra khong	grave_info	0.1
has ra la	comrade_tip	-0.07	grave_info	0.15	not_dead	0.06	seek_grave	-0.08
has ra lay	comrade_tip	0.09	grave_info	-0.1
has ra lo	comrade_tip	-0.07	battle_account	0.05	seek_grave	-0.07
has ra mo	grave_info	-0.06	not_dead	0.08
has ra mot	remains_found	0.05
has ra nam	grave_info	0.05	relics	0.05	event	0.09
has ra ngay	grave_info	0.05	battle_account	0.06	event	-0.05
has ra nghia	request_recognition	0.06
has ra ngoai	battle_account	0.06
has ra o	comrade_tip	0.09	grave_info	-0.09
has ra ong	event	0.09	seek_grave	-0.17
has ra phu	grave_info	-0.06	not_dead	0.1	event	0.07
has ra quan	comrade_tip	-0.05	seek_grave	0.06
has ra sau	comrade_tip	-0.07	enemy_report	0.06
has ra soat	registry	0.15	seek_grave	-0.11
has ra song	comrade_tip	0.14	grave_info	-0.06
has ra suoi	comrade_tip	0.05	seek_grave	-0.06
has ra thi	grave_info	-0.14	relics	0.07	event	-0.09
has ra toi	event	-0.13
has ra tran	event	-0.06
has ra tu	not_dead	0.06
has ra vien	grave_info	-0.08	relics	0.09	event	-0.06
has rac	grave_info	-0.08	relics	0.14	battle_account	0.1	event	0.07
has rach	comrade_tip	0.05	grave_info	-0.05	remains_found	-0.06	battle_account	0.06	enemy_report	0.11	event	-0.35
has rach cai	event	0.09
has rach chiec	grave_info	-0.07	rumour	0.1
has rach gia	comrade_tip	0.15	battle_account	-0.05	request_recognition	0.07	event	-0.14
has radio	grave_info	-0.11	relics	-0.07	enemy_report	0.05	event	-0.06	seek_grave	0.15
has raglai	grave_info	-0.05	seek_grave	0.15
has rai	grave_info	0.1	battle_account	0.08	rumour	-0.05	event	0.14	seek_grave	-0.15
has ram	comrade_tip	-0.06	grave_info	0.27	battle_account	-0.08	rumour	0.05	request_recognition	-0.1	event	0.16	seek_grave	-0.07
has ram thang	comrade_tip	-0.1	grave_info	0.2	remains_found	0.05	battle_account	-0.05	rumour	0.05	request_recognition	-0.08	seek_grave	-0.07
has ran	comrade_tip	0.12	grave_info	-0.07	battle_account	-0.07	event	-0.22	seek_grave	-0.05
has rang	grave_info	-0.16	registry	-0.05	foreign_tip	-0.1	scam_report	0.06	request_recognition	0.14	not_dead	-0.06	event	-0.09
has rang sang	comrade_tip	-0.2	battle_account	0.09	event	0.1
has rang vang	comrade_tip	-0.1	grave_info	0.07	request_recognition	0.06
has ranh	comrade_tip	-0.1	relics	-0.05	foreign_tip	0.09	rumour	0.08	event	0.24	seek_grave	-0.09
has rao	comrade_tip	0.13	grave_info	-0.13	relics	-0.08	battle_account	0.24	request_recognition	-0.08	event	-0.12
has rao thu	battle_account	0.08	seek_grave	-0.05
has rat	comrade_tip	0.18	grave_info	0.14	relics	-0.08	battle_account	-0.07	event	-0.09	seek_grave	-0.15
has rau	comrade_tip	-0.11	grave_info	0.2	event	0.13
has ray	comrade_tip	-0.08	grave_info	0.24	remains_found	-0.07	relics	0.13	battle_account	-0.15	dna_question	-0.07	scam_report	-0.07	event	0.13	seek_grave	-0.2
has ray ca	event	0.06
has ray dieu	grave_info	0.06	event	0.05
has re	comrade_tip	-0.26	grave_info	0.35	remains_found	-0.07	relics	0.06	battle_account	0.06	rumour	-0.08	request_recognition	0.15	not_dead	-0.06	event	0.05	seek_grave	-0.08
has re toi	comrade_tip	-0.07	grave_info	-0.07	battle_account	0.05	request_recognition	0.09	event	0.05
has read	comrade_tip	-0.06	grave_info	-0.14	battle_account	0.09	enemy_report	-0.05	foreign_tip	0.05	request_recognition	0.05	event	0.09
has real	comrade_tip	0.05	relics	-0.05	registry	0.05	foreign_tip	-0.05	rumour	0.06	event	-0.08	seek_grave	0.06
has reap	comrade_tip	-0.06	remains_found	0.1	event	0.07
has red	grave_info	0.08	registry	0.07	foreign_tip	0.07	event	0.12
has regards	foreign_tip	0.14
has regiment	comrade_tip	0.12	grave_info	-0.17	remains_found	-0.12	relics	-0.28	registry	-0.19	battle_account	0.23	enemy_report	0.14	foreign_tip	0.15	dna_question	-0.05	rumour	-0.08	request_recognition	-0.11	event	0.13	seek_grave	0.17
has regt	comrade_tip	-0.09	grave_info	-0.09	registry	-0.05	battle_account	-0.06	enemy_report	0.3	event	0.14	seek_grave	-0.15
has remember	grave_info	0.07	relics	-0.06	enemy_report	-0.05	foreign_tip	0.16	event	0.14	seek_grave	-0.06
has ren	comrade_tip	0.08	grave_info	-0.07	registry	0.1	rumour	0.05	request_recognition	0.07	event	0.06
has reo	comrade_tip	0.05	event	-0.16
has report	grave_info	0.05	remains_found	0.1	relics	-0.08	enemy_report	0.15	foreign_tip	-0.14	seek_grave	-0.07
has ret	remains_found	-0.05	relics	0.1	registry	-0.05	rumour	0.2	seek_grave	-0.13
has ret ac	rumour	0.05	event	-0.08	seek_grave	-0.06
has retired	enemy_report	-0.06	foreign_tip	0.1	event	0.07
has return	grave_info	-0.05	relics	0.05	event	-0.1
has ri	grave_info	-0.15	battle_account	0.07	foreign_tip	0.05	dna_question	0.11	seek_grave	0.15
has ria	comrade_tip	0.16	battle_account	-0.05	foreign_tip	0.07	rumour	-0.05	seek_grave	-0.06
has rice	foreign_tip	-0.07	request_recognition	0.06	event	0.13	seek_grave	0.19
has ridge	grave_info	-0.06	relics	-0.05	enemy_report	-0.05	foreign_tip	0.07	rumour	0.06
has rien	comrade_tip	0.06	grave_info	-0.13	enemy_report	-0.05	rumour	0.05	request_recognition	-0.05	event	0.06	seek_grave	0.17
has rieng	grave_info	-0.09	relics	-0.13	dna_question	0.07	scam_report	0.07	event	0.06	seek_grave	0.11
has rieng cua	comrade_tip	-0.05
has riep	comrade_tip	0.05
has right	grave_info	0.17	event	-0.05	seek_grave	-0.13
has rinh	comrade_tip	-0.09	grave_info	-0.12	registry	0.06	not_dead	0.07	event	-0.05
has river	grave_info	-0.17	battle_account	-0.05	enemy_report	0.09	foreign_tip	0.05
has riviere	battle_account	0.06
has rmah	comrade_tip	0.06	event	0.06
has ro	grave_info	-0.07	remains_found	-0.1	relics	-0.13	registry	0.14	battle_account	0.07	foreign_tip	-0.05	scam_report	0.15	not_dead	-0.1	event	0.1	seek_grave	-0.2
has ro anh	battle_account	-0.06	event	-0.05
has ro cham	grave_info	-0.06	remains_found	-0.09	registry	-0.05	request_recognition	0.11
has ro ho	comrade_tip	-0.05	grave_info	0.08	event	0.05	seek_grave	-0.05
has ro mah	comrade_tip	-0.08	remains_found	0.05	event	0.12	seek_grave	-0.07
has ro mo	grave_info	-0.1	registry	0.05	event	-0.09
has ro nam	grave_info	-0.07	seek_grave	0.05
has ro ngay	grave_info	-0.05	registry	0.06
has ro nguoi	grave_info	-0.07	registry	-0.08	event	0.08	seek_grave	0.15
has ro o	registry	0.06
has ro que	comrade_tip	-0.11	grave_info	0.06	battle_account	0.11
has ro ten	comrade_tip	0.07	grave_info	-0.11	registry	0.06	seek_grave	0.09
has road	comrade_tip	0.1	relics	-0.07	enemy_report	-0.08	foreign_tip	0.05	event	0.06	seek_grave	0.06
has robert	comrade_tip	-0.07	grave_info	-0.05	relics	-0.06	enemy_report	0.05	foreign_tip	0.14
has roc	comrade_tip	0.14
has roc ket	comrade_tip	0.13	grave_info	-0.05
has rock	comrade_tip	0.07	remains_found	0.1	foreign_tip	0.05
has roi	comrade_tip	-0.18	relics	-0.11	registry	-0.31	battle_account	-0.3	enemy_report	-0.18	foreign_tip	-0.19	scam_report	0.2	rumour	0.15	request_recognition	-0.18	not_dead	0.09	event	-0.3	seek_grave	0.21
has roi a	comrade_tip	0.07	not_dead	0.05	event	-0.05	seek_grave	-0.11
has roi anh	comrade_tip	-0.08	grave_info	0.07	relics	0.05
has roi ba	grave_info	-0.09	relics	-0.05	battle_account	0.06	scam_report	0.1	request_recognition	0.05	seek_grave	-0.05
has roi ban	grave_info	-0.1
has roi bao	grave_info	-0.1	remains_found	-0.05	dna_question	0.09	event	-0.05	seek_grave	-0.08
has roi bi	comrade_tip	0.05	battle_account	0.06	request_recognition	0.14	event	-0.05	seek_grave	-0.23
has roi bo	comrade_tip	0.1	grave_info	-0.07	event	-0.05	seek_grave	0.06
has roi chau	grave_info	0.08	event	0.15
has roi chet	grave_info	0.05	battle_account	-0.05
has roi chi	event	-0.05
has roi chon	comrade_tip	0.06	grave_info	0.07
has roi chu	comrade_tip	0.09
has roi chuyen	event	0.06	seek_grave	0.07
has roi co	request_recognition	0.06
has roi con	grave_info	0.07	remains_found	0.05	seek_grave	-0.08
has roi cung	comrade_tip	-0.05	grave_info	0.09
has roi den	comrade_tip	-0.06	battle_account	0.1
has roi di	grave_info	0.25	event	-0.11	seek_grave	-0.1
has roi dua	comrade_tip	-0.07	event	-0.05
has roi duoc	registry	0.06
has roi em	comrade_tip	-0.05	grave_info	-0.1	event	0.05	seek_grave	0.13
has roi gio	comrade_tip	-0.08	event	0.07
has roi khong	comrade_tip	-0.13	event	-0.07	seek_grave	0.06
has roi lai	seek_grave	0.11
has roi lap	battle_account	0.07	event	0.12
has roi len	seek_grave	0.05
has roi ma	comrade_tip	0.06	event	0.16	seek_grave	-0.05
has roi mat	grave_info	0.05	event	0.22
has roi moi	scam_report	0.09	seek_grave	-0.07
has roi nam	comrade_tip	0.07	grave_info	-0.05	event	-0.05
has roi nen	comrade_tip	0.05	grave_info	-0.09	event	-0.08
has roi nghe	comrade_tip	0.1	seek_grave	-0.05
has roi nha	grave_info	0.08	seek_grave	-0.05
has roi nhung	comrade_tip	-0.08	grave_info	0.24	event	0.22	seek_grave	-0.07
has roi o	remains_found	0.05	seek_grave	0.06
has roi sang	grave_info	-0.07	relics	0.05	request_recognition	0.05
has roi thang	seek_grave	-0.06
has roi thoi	seek_grave	0.07
has roi toi	grave_info	0.14	battle_account	-0.07	event	0.09
has roi trung	comrade_tip	-0.14	battle_account	0.18
has roi vao	comrade_tip	-0.05	grave_info	-0.05	seek_grave	0.09
has roi ve	registry	0.06	seek_grave	0.08
has rom	comrade_tip	-0.05	seek_grave	0.1
has ron	comrade_tip	0.09	grave_info	-0.07	event	-0.07
has rong	grave_info	0.14	remains_found	0.07	relics	-0.07	rumour	-0.07	request_recognition	0.12	seek_grave	-0.06
has rot	comrade_tip	0.26	grave_info	-0.24	battle_account	-0.1	event	-0.12
has route	comrade_tip	0.06	grave_info	-0.05	foreign_tip	0.08	seek_grave	-0.06
has row	grave_info	0.26	relics	-0.11	enemy_report	-0.05	seek_grave	-0.08
has royal	grave_info	-0.06	foreign_tip	0.11	event	0.07
has ru	comrade_tip	0.12	grave_info	0.07	battle_account	-0.06	request_recognition	0.06	event	-0.06	seek_grave	-0.08
has rua	comrade_tip	-0.05	grave_info	0.1	battle_account	0.12	event	0.13	seek_grave	-0.18
has rubber	remains_found	0.09	seek_grave	-0.05
has rue	comrade_tip	-0.05	grave_info	0.13	foreign_tip	-0.1	not_dead	0.06	seek_grave	0.08
has run	comrade_tip	-0.06	grave_info	0.12	remains_found	0.12
has rung	comrade_tip	0.27	grave_info	-0.13	relics	-0.17	registry	-0.07	battle_account	-0.1	dna_question	-0.08	scam_report	-0.06	rumour	0.12	request_recognition	-0.06	seek_grave	0.08
has rung cao	comrade_tip	-0.1	foreign_tip	0.08	seek_grave	0.15
has rung khop	comrade_tip	0.1	event	-0.06	seek_grave	-0.06
has rung le	comrade_tip	-0.06	grave_info	0.05
has rung ma	event	-0.05	seek_grave	0.06
has rung sac	grave_info	-0.09	battle_account	0.06
has ruoi	comrade_tip	-0.09	battle_account	0.13	event	0.13	seek_grave	-0.06
has ruong	comrade_tip	-0.21	grave_info	0.14	relics	0.1	registry	-0.05	battle_account	0.21	foreign_tip	0.06	rumour	-0.05	request_recognition	-0.13	seek_grave	-0.14
has ruot	comrade_tip	-0.31	grave_info	-0.32	remains_found	-0.07	registry	-0.09	dna_question	0.16	rumour	-0.05	request_recognition	-0.08	not_dead	-0.05	event	-0.17	seek_grave	0.31
has ruot cua	grave_info	-0.07
has ruot la	comrade_tip	0.08	seek_grave	0.06
has ruot ong	grave_info	0.06
has ruot toi	comrade_tip	-0.12	event	-0.05	seek_grave	0.08
has ruou	grave_info	-0.07	battle_account	0.05	event	-0.12
has rut	grave_info	-0.15	remains_found	-0.06	registry	-0.07	battle_account	0.07	foreign_tip	-0.05	rumour	0.05	request_recognition	0.07	not_dead	0.11	event	-0.15
has rut qua	comrade_tip	-0.12	grave_info	0.07	battle_account	0.08
has ruyen	grave_info	-0.11	registry	0.05	battle_account	0.05	seek_grave	0.07
has s	comrade_tip	-0.17	grave_info	0.21	remains_found	-0.2	relics	-0.14	registry	-0.15	battle_account	0.05	enemy_report	0.08	dna_question	-0.05	scam_report	-0.06	rumour	-0.15	not_dead	-0.05	seek_grave	0.2
has s a	grave_info	-0.06	foreign_tip	0.07	event	-0.05
has s appelait	grave_info	0.1	event	-0.07	seek_grave	0.07
has s tieng	registry	0.06
has sa	comrade_tip	0.06	grave_info	-0.05	relics	-0.15	registry	0.1	request_recognition	-0.1	seek_grave	0.13
has sa dec	grave_info	0.16	enemy_report	0.07	event	-0.1	seek_grave	-0.06
has sa huynh	comrade_tip	-0.09	battle_account	0.06
has sa rinh	seek_grave	0.08
has sa thay	grave_info	-0.05	battle_account	-0.05	event	0.11
has sac	grave_info	-0.13	registry	-0.06	battle_account	0.11	request_recognition	-0.05	event	-0.2
has sach	comrade_tip	-0.11	grave_info	-0.16	remains_found	-0.11	registry	0.58	foreign_tip	-0.1	dna_question	-0.06	scam_report	0.1	rumour	-0.11	request_recognition	0.11	not_dead	0.21	event	-0.13	seek_grave	-0.17
has sach anh	registry	0.17	battle_account	-0.05	event	-0.07	seek_grave	-0.09
has sach hai	seek_grave	0.08
has sach liet	grave_info	-0.05	not_dead	0.07	seek_grave	-0.11
has sach ls	seek_grave	-0.08
has sach mo	grave_info	-0.17	registry	0.1
has sach xa	grave_info	-0.07	registry	0.07	seek_grave	-0.07
has sai	grave_info	0.29	remains_found	-0.05	relics	-0.13	registry	0.14	foreign_tip	0.1	seek_grave	-0.23
has sai gon	enemy_report	0.08	request_recognition	-0.08
has said	comrade_tip	-0.06	battle_account	0.13	enemy_report	-0.08	foreign_tip	0.05	rumour	-0.06	event	-0.06	seek_grave	-0.15
has said he	foreign_tip	0.05	request_recognition	0.07	not_dead	0.05	seek_grave	-0.06
has saigon	comrade_tip	-0.05	relics	-0.09	battle_account	-0.06	foreign_tip	0.06	rumour	0.05	event	-0.11	seek_grave	0.11
has sam	comrade_tip	0.06	grave_info	-0.09	remains_found	-0.08	relics	0.07	registry	0.09	battle_account	-0.06	foreign_tip	0.08	dna_question	0.05	scam_report	0.1	rumour	0.05	request_recognition	-0.05	seek_grave	-0.1
has sam nua	event	-0.05	seek_grave	0.2
has sam thi	grave_info	0.07	seek_grave	-0.1
has sam van	registry	0.13	battle_account	-0.05	event	0.1	seek_grave	-0.09
has same	foreign_tip	0.08	dna_question	0.08	not_dead	0.09	event	-0.12
has san	remains_found	0.21	relics	-0.13	registry	-0.16	enemy_report	0.18	request_recognition	-0.12	not_dead	0.09	event	0.33	seek_grave	-0.07
has san bay	comrade_tip	-0.05	grave_info	-0.09	enemy_report	0.1	event	0.11
has san bong	grave_info	0.13	battle_account	0.06	event	0.14
has san diu	comrade_tip	0.06	relics	0.05	event	-0.06
has san jose	enemy_report	0.1	event	-0.05
has san kho	grave_info	0.05	event	0.1
has sang	comrade_tip	0.07	grave_info	-0.1	remains_found	0.26	relics	-0.21	battle_account	0.65	enemy_report	0.06	foreign_tip	0.08	dna_question	-0.08	scam_report	-0.13	rumour	-0.16	request_recognition	0.07	event	0.18	seek_grave	-0.32
has sang anh	comrade_tip	0.05	event	0.06	seek_grave	0.07
has sang hom	comrade_tip	-0.09	grave_info	0.12
has sang k	comrade_tip	-0.08	request_recognition	0.05
has sang lao	remains_found	0.07
has sang le	comrade_tip	0.05	grave_info	0.05	battle_account	-0.06
has sang mung	comrade_tip	-0.09	grave_info	0.08	battle_account	0.05
has sang nam	comrade_tip	-0.05	grave_info	-0.05	seek_grave	0.08
has sang nay	remains_found	0.08	relics	-0.05	event	0.18
has sang ngay	battle_account	0.08	event	0.05
has sang ra	comrade_tip	-0.14	grave_info	-0.07	battle_account	0.08	enemy_report	0.08	event	0.07
has sang thi	grave_info	-0.1	event	-0.08	seek_grave	-0.07
has sanh	grave_info	-0.05	remains_found	0.18	registry	-0.06	battle_account	0.06	enemy_report	-0.05	scam_report	0.07	rumour	-0.1	event	-0.24	seek_grave	0.15
has sanh nam	comrade_tip	-0.06	seek_grave	0.15
has sans	grave_info	-0.08	foreign_tip	0.07	rumour	0.14	seek_grave	0.06
has sao	comrade_tip	0.16	remains_found	0.17	relics	-0.05	registry	-0.05	battle_account	-0.17	foreign_tip	-0.07	dna_question	0.08	rumour	-0.05	request_recognition	0.11	event	-0.35	seek_grave	-0.09
has sao vang	grave_info	-0.1	seek_grave	0.15
has sap	comrade_tip	0.08	grave_info	0.14	remains_found	0.18	relics	-0.05	battle_account	0.09	dna_question	-0.06	scam_report	-0.05	rumour	0.15	not_dead	-0.05	event	0.3	seek_grave	-0.08
has sap ham	comrade_tip	0.05	battle_account	-0.08	event	-0.1	seek_grave	-0.07
has sapper	registry	0.05	foreign_tip	-0.06	seek_grave	0.06
has sappers	foreign_tip	0.11	event	0.19	seek_grave	0.05
has sat	grave_info	-0.05	remains_found	0.14	registry	-0.18	foreign_tip	-0.06	dna_question	-0.09	scam_report	-0.12	not_dead	-0.07	event	0.2	seek_grave	-0.09
has sat bo	comrade_tip	-0.06	grave_info	0.11	event	0.07	seek_grave	-0.08
has sat cua	comrade_tip	0.06	grave_info	-0.07	battle_account	-0.05	event	-0.08
has sat nhau	grave_info	0.13	event	-0.13
has sat su	comrade_tip	-0.11	seek_grave	0.11
has sat trang	grave_info	-0.05	remains_found	0.05	event	0.05
has sau	comrade_tip	0.18	grave_info	-0.07	remains_found	-0.23	relics	0.13	registry	-0.15	enemy_report	0.05	foreign_tip	-0.17	dna_question	-0.22	scam_report	-0.13	rumour	0.13	request_recognition	-0.07	event	-0.16
has sau anh	grave_info	-0.09	relics	0.09	battle_account	-0.06	event	-0.09
has sau ba	grave_info	-0.08
has sau bay	comrade_tip	-0.05	event	0.06
has sau bi	battle_account	0.08
has sau bo	grave_info	-0.07	event	0.05	seek_grave	0.05
has sau chet	comrade_tip	0.08	event	-0.06
has sau chi	event	0.1	seek_grave	-0.09
has sau chin	comrade_tip	-0.09	battle_account	0.05	event	0.06
has sau chon	comrade_tip	0.09	event	-0.07
has sau chua	comrade_tip	-0.07	grave_info	0.06	battle_account	0.08	request_recognition	-0.05	event	0.16
has sau chuyen	grave_info	-0.05	battle_account	-0.07	event	-0.11
has sau co	comrade_tip	-0.14	grave_info	0.11	event	-0.06	seek_grave	0.08
has sau con	request_recognition	0.06	event	-0.1
has sau cung	comrade_tip	-0.08	battle_account	0.07	event	-0.05	seek_grave	0.05
has sau dan	comrade_tip	0.25	grave_info	-0.05	seek_grave	-0.16
has sau den	comrade_tip	0.08	event	0.07	seek_grave	-0.08
has sau di	grave_info	-0.09	dna_question	0.05	seek_grave	0.06
has sau dinh	comrade_tip	0.06	rumour	0.07	event	0.06
has sau do	grave_info	-0.05	registry	-0.05	seek_grave	0.15
has sau doi	not_dead	0.06	event	-0.07
has sau don	comrade_tip	-0.07	grave_info	0.06	battle_account	0.09	enemy_report	0.05
has sau dua	comrade_tip	-0.09	grave_info	0.06	seek_grave	0.08
has sau giai	comrade_tip	-0.07	grave_info	-0.08	relics	0.05	battle_account	0.06	rumour	0.05	not_dead	0.07
has sau he	comrade_tip	0.06	seek_grave	-0.05
has sau hoa	grave_info	-0.05
has sau khi	comrade_tip	0.12	relics	0.09	battle_account	0.05	not_dead	0.05	event	-0.1	seek_grave	-0.14
has sau khong	battle_account	0.05	event	0.06
has sau la	comrade_tip	0.07	grave_info	-0.07	foreign_tip	0.05	event	-0.08
has sau lam	grave_info	-0.12	battle_account	0.13	event	0.15	seek_grave	0.06
has sau lang	event	0.1
has sau len	comrade_tip	-0.07	grave_info	-0.06	battle_account	0.06	event	0.05
has sau lo	comrade_tip	-0.06	grave_info	0.08	battle_account	-0.05	event	-0.05
has sau lung	grave_info	-0.07	remains_found	-0.05	relics	0.09
has sau mat	comrade_tip	0.1	grave_info	-0.07
has sau mieu	comrade_tip	0.07	grave_info	-0.06	battle_account	0.07	seek_grave	-0.11
has sau moi	comrade_tip	0.14	grave_info	0.23	event	-0.1	seek_grave	-0.12
has sau mot	remains_found	-0.05
has sau muoi	seek_grave	0.1
has sau nam	grave_info	-0.09	battle_account	0.06	rumour	0.05	event	-0.05
has sau nay	comrade_tip	-0.1	grave_info	0.06	registry	-0.1	battle_account	0.09	rumour	-0.05	event	0.05	seek_grave	0.17
has sau ngay	comrade_tip	0.05	remains_found	0.05	battle_account	0.05	event	0.09	seek_grave	-0.05
has sau nghe	battle_account	0.06	seek_grave	-0.1
has sau nguoi	comrade_tip	0.13	event	-0.08	seek_grave	-0.09
has sau nha	comrade_tip	-0.11	grave_info	0.36	request_recognition	0.06	event	0.05	seek_grave	-0.06
has sau o	grave_info	0.08	event	0.06	seek_grave	-0.09
has sau ong	seek_grave	0.05
has sau sau	grave_info	0.06	event	-0.06
has sau tam	grave_info	-0.07
has sau tet	comrade_tip	0.09
has sau thang	comrade_tip	0.12	grave_info	-0.09	event	-0.09	seek_grave	-0.08
has sau thanh	grave_info	-0.06	event	-0.09	seek_grave	0.06
has sau thi	comrade_tip	0.1	battle_account	-0.05	event	-0.08	seek_grave	0.06
has sau toi	comrade_tip	0.05	battle_account	-0.08	event	-0.13
has sau tram	comrade_tip	-0.08	grave_info	0.1
has sau tran	grave_info	0.18	relics	-0.09	registry	-0.07	enemy_report	0.11	event	0.13	seek_grave	-0.05
has sau truong	enemy_report	0.06	seek_grave	-0.05
has sau ve	comrade_tip	-0.06
has saw	comrade_tip	-0.05	relics	-0.17	enemy_report	-0.08	foreign_tip	0.23	request_recognition	0.06	not_dead	0.05	event	0.13	seek_grave	-0.08
has say	comrade_tip	-0.09	grave_info	0.18	remains_found	0.05	registry	0.09	enemy_report	-0.1	foreign_tip	-0.2	rumour	-0.05	request_recognition	-0.07	seek_grave	0.19
has says	comrade_tip	-0.07	grave_info	0.06	battle_account	0.25	enemy_report	-0.05	foreign_tip	-0.28	scam_report	0.13	rumour	0.08	request_recognition	-0.05	event	-0.09	seek_grave	0.15
has says he	foreign_tip	-0.05	scam_report	0.11	event	-0.05
has scan	relics	0.08	enemy_report	0.05
has school	grave_info	0.13	relics	0.1	seek_grave	-0.07
has scout	grave_info	-0.08	foreign_tip	0.11	rumour	0.06
has scratched	remains_found	0.09	relics	0.14	foreign_tip	-0.16	event	0.07
has sdt	comrade_tip	0.05	relics	-0.08	registry	-0.05	event	-0.12	seek_grave	0.08
has se	grave_info	-0.07	enemy_report	-0.05	foreign_tip	0.07	event	0.14	seek_grave	-0.05
has se bang	comrade_tip	0.08	grave_info	-0.07	request_recognition	0.06	seek_grave	0.07
has se pon	comrade_tip	-0.06	registry	0.05	event	-0.05	seek_grave	0.1
has season	grave_info	0.08	relics	-0.05	foreign_tip	-0.14	seek_grave	0.17
has second	grave_info	0.08	relics	-0.06	battle_account	0.07	dna_question	0.05	rumour	0.09	event	0.05	seek_grave	-0.09
has section	grave_info	-0.06	relics	-0.08	enemy_report	0.15	event	0.16	seek_grave	-0.06
has see	grave_info	0.05	relics	0.05	foreign_tip	-0.09	scam_report	0.09
has sen	comrade_tip	-0.18	relics	-0.06	battle_account	0.15	dna_question	-0.05	rumour	-0.05	request_recognition	0.12	event	0.26	seek_grave	0.1
has send	comrade_tip	0.15	battle_account	-0.05	foreign_tip	-0.05	dna_question	0.12	seek_grave	-0.14
has senh	request_recognition	0.1	seek_grave	-0.07
has sent	request_recognition	0.06	event	-0.1	seek_grave	-0.06
has seo	comrade_tip	0.13	grave_info	0.06	relics	-0.1	battle_account	-0.05	enemy_report	-0.05	request_recognition	-0.06	not_dead	0.17	seek_grave	-0.08
has sept	registry	0.11	enemy_report	0.06	foreign_tip	0.1	seek_grave	-0.05
has september	enemy_report	0.09	seek_grave	-0.08
has sergeant	grave_info	-0.05	relics	-0.05	enemy_report	0.06	foreign_tip	0.14	event	-0.09	seek_grave	-0.08
has sergent	grave_info	-0.05	battle_account	0.05	seek_grave	-0.06
has served	grave_info	-0.06	registry	0.08
has ses	grave_info	0.05	relics	-0.06	foreign_tip	0.07	rumour	0.08	event	-0.13	seek_grave	-0.07
has set	comrade_tip	0.07	grave_info	0.09	battle_account	-0.05	foreign_tip	0.05	seek_grave	-0.1
has sgt	comrade_tip	-0.09	grave_info	-0.16	remains_found	-0.05	relics	0.06	battle_account	-0.07	enemy_report	0.17	foreign_tip	0.23	event	0.22	seek_grave	-0.2
has she	comrade_tip	-0.09	grave_info	0.21	remains_found	-0.05	relics	-0.13	registry	-0.05	battle_account	0.08	enemy_report	-0.05	foreign_tip	-0.12	request_recognition	0.08	event	-0.13	seek_grave	0.26
has she was	grave_info	0.06	relics	-0.07	request_recognition	0.07	event	-0.12	seek_grave	0.06
has shot	relics	0.07	battle_account	-0.07	enemy_report	0.14	event	-0.28
has should	relics	0.14	seek_grave	-0.09
has showed	grave_info	0.17	relics	-0.08	event	0.07	seek_grave	-0.05
has si	grave_info	0.27	remains_found	-0.27	relics	-0.07	registry	0.13	battle_account	0.05	enemy_report	-0.13	dna_question	0.12	rumour	0.05	request_recognition	0.17	seek_grave	-0.22
has si a	comrade_tip	0.2	seek_grave	-0.05
has si anh	battle_account	0.06	event	-0.05
has si b	seek_grave	-0.05
has si ba	relics	0.05
has si bui	comrade_tip	0.08	grave_info	-0.11
has si cho	grave_info	-0.06	request_recognition	0.18
has si chong	request_recognition	-0.05
has si chu	relics	0.07	seek_grave	-0.09
has si chua	grave_info	0.19	request_recognition	-0.05	event	0.15	seek_grave	-0.09
has si chuc	seek_grave	0.07
has si co	rumour	0.14	request_recognition	-0.06	event	-0.07	seek_grave	-0.09
has si con	grave_info	-0.1
has si cu	grave_info	-0.08	battle_account	0.07	seek_grave	0.1
has si cua	comrade_tip	0.09	grave_info	-0.15	seek_grave	0.12
has si cung	grave_info	-0.05	dna_question	0.09	request_recognition	-0.05	not_dead	0.06	seek_grave	0.08
has si da	dna_question	0.07
has si dang	grave_info	0.07
has si dinh	battle_account	0.06	event	0.08
has si do	battle_account	0.05
has si doan	comrade_tip	-0.07	seek_grave	0.07
has si don	comrade_tip	-0.05
has si ha	grave_info	-0.06
has si ho	grave_info	0.06	registry	0.08
has si hoang	comrade_tip	0.12	event	-0.06	seek_grave	-0.06
has si huyen	grave_info	0.07	event	0.07
has si khong	comrade_tip	0.05	remains_found	0.1	battle_account	-0.06	request_recognition	0.22	seek_grave	-0.25
has si la	comrade_tip	-0.13	seek_grave	0.07
has si lai	comrade_tip	-0.07	grave_info	-0.06	event	-0.06	seek_grave	0.13
has si le	comrade_tip	-0.06	registry	-0.05	battle_account	0.08	seek_grave	0.12
has si luong	relics	0.06	seek_grave	-0.07
has si ma	event	-0.06	seek_grave	0.13
has si mat	scam_report	0.05	seek_grave	-0.14
has si nam	grave_info	-0.08	battle_account	0.06	request_recognition	0.09	event	0.2
has si ngo	grave_info	0.06
has si nguoi	comrade_tip	0.09	grave_info	0.08	foreign_tip	0.08
has si nguyen	comrade_tip	-0.1	relics	0.08	battle_account	0.08	rumour	0.05
has si o	grave_info	0.14	event	-0.09
has si ong	seek_grave	0.06
has si pham	comrade_tip	-0.07	grave_info	0.15
has si phan	comrade_tip	0.15	grave_info	-0.1	relics	0.11
has si quan	grave_info	0.14	registry	0.06
has si que	comrade_tip	0.1	grave_info	-0.1	event	-0.05
has si ta	comrade_tip	0.07	grave_info	0.05	seek_grave	-0.11
has si ten	comrade_tip	0.05	grave_info	-0.14	not_dead	0.07	seek_grave	0.07
has si thi	relics	0.06	request_recognition	0.11	seek_grave	-0.14
has si thong	comrade_tip	-0.05	battle_account	0.06
has si tieu	comrade_tip	0.07	registry	0.05
has si toi	comrade_tip	0.06	grave_info	-0.05
has si tran	grave_info	0.07	registry	-0.05	battle_account	-0.06
has si trinh	grave_info	0.14	event	-0.08	seek_grave	-0.07
has si trung	event	0.13	seek_grave	0.09
has si truong	grave_info	-0.07	battle_account	0.05	rumour	0.05
has si tu	grave_info	0.08	not_dead	0.1	seek_grave	-0.1
has si vi	request_recognition	0.05	seek_grave	-0.09
has si vu	comrade_tip	-0.08	grave_info	0.07	seek_grave	0.05
has si xa	grave_info	0.07	seek_grave	-0.09
has si xin	scam_report	0.05
has side	comrade_tip	-0.1	grave_info	-0.05	relics	-0.05	battle_account	0.06	enemy_report	-0.09	foreign_tip	0.1	rumour	-0.06	seek_grave	0.09
has side of	relics	-0.08	enemy_report	-0.07	foreign_tip	0.06	event	0.08
has siem	remains_found	0.09
has siem reap	comrade_tip	-0.06	remains_found	0.1	event	0.07
has sieng	event	0.06
has sieu	scam_report	0.05	rumour	0.06	event	-0.06
has signed	grave_info	-0.05	enemy_report	0.06	seek_grave	-0.09
has sim	comrade_tip	-0.07	rumour	0.05	event	-0.09	seek_grave	-0.05
has sin	grave_info	-0.09	remains_found	0.06	relics	0.06	battle_account	0.05	not_dead	0.06
has since	grave_info	0.11
has sinh	comrade_tip	-0.09	remains_found	-0.15	relics	-0.18	battle_account	0.08	enemy_report	-0.3	foreign_tip	-0.14	dna_question	0.14	scam_report	-0.05	rumour	-0.33	request_recognition	-0.06	not_dead	-0.13	event	-0.15	seek_grave	0.09
has sinh con	battle_account	0.05
has sinh cua	seek_grave	0.08
has sinh cung	grave_info	0.08	battle_account	-0.05	event	-0.07	seek_grave	-0.11
has sinh doi	comrade_tip	-0.08	grave_info	-0.05	registry	0.07	dna_question	0.05	seek_grave	0.1
has sinh hoi	comrade_tip	-0.1	grave_info	0.08	seek_grave	0.08
has sinh khi	comrade_tip	-0.06
has sinh khoang	comrade_tip	0.1	seek_grave	-0.05
has sinh khong	comrade_tip	-0.09	event	0.11	seek_grave	0.11
has sinh la	comrade_tip	0.05	grave_info	-0.09	seek_grave	0.07
has sinh luc	comrade_tip	0.06
has sinh mat	grave_info	0.05
has sinh mung	grave_info	0.07
has sinh nam	grave_info	-0.06	dna_question	0.07	request_recognition	-0.19	not_dead	-0.06
has sinh ngay	grave_info	-0.18	relics	0.06	registry	-0.05	event	0.14	seek_grave	0.1
has sinh nguoi	comrade_tip	-0.05	seek_grave	0.05
has sinh nhat	comrade_tip	0.07	seek_grave	-0.09
has sinh o	grave_info	-0.2	relics	0.1	registry	-0.07	dna_question	-0.05	scam_report	0.11	seek_grave	0.13
has sinh pham	comrade_tip	-0.07	grave_info	0.07
has sinh quan	seek_grave	0.2
has sinh ra	grave_info	-0.15	event	-0.07	seek_grave	0.16
has sinh sau	seek_grave	0.13
has sinh tai	comrade_tip	0.14	battle_account	0.05	seek_grave	-0.14
has sinh thang	comrade_tip	-0.07	registry	-0.05	seek_grave	0.08
has sinh toi	grave_info	0.1	event	0.13	seek_grave	-0.07
has sinh tran	battle_account	-0.06	event	0.05
has sinh tren	comrade_tip	0.09	seek_grave	-0.05
has sinh trong	comrade_tip	-0.12	battle_account	0.06	event	0.05	seek_grave	0.14
has sinh truoc	comrade_tip	0.08	grave_info	-0.05
has sinh vi	battle_account	0.05	event	-0.06	seek_grave	0.05
has sinh vien	comrade_tip	0.14	grave_info	0.1	registry	0.05	battle_account	0.1	event	0.07	seek_grave	-0.3
has sir	relics	-0.11	foreign_tip	0.11	event	0.06
has sisophon	comrade_tip	-0.08	event	0.05	seek_grave	0.11
has sister	comrade_tip	-0.06	grave_info	0.09	relics	-0.05	dna_question	0.24
has siu	grave_info	0.07	event	-0.1	seek_grave	0.08
has six	grave_info	-0.06	relics	-0.06	battle_account	0.09	enemy_report	0.05	foreign_tip	0.16	event	0.27	seek_grave	-0.1
has slope	event	0.07	seek_grave	-0.05
has small	relics	0.12	foreign_tip	0.06	event	-0.08	seek_grave	-0.09
has sn	grave_info	-0.17	relics	-0.06	battle_account	-0.06	enemy_report	-0.05	dna_question	-0.06	rumour	-0.05	seek_grave	0.13
has so	comrade_tip	-0.23	remains_found	0.34	registry	0.43	battle_account	0.06	foreign_tip	-0.13	scam_report	0.3	rumour	-0.14	request_recognition	0.22	not_dead	-0.08	event	0.24	seek_grave	-0.28
has so anh	comrade_tip	-0.06	battle_account	0.05	event	0.13
has so ban	grave_info	-0.06	event	0.12
has so cao	comrade_tip	0.07	event	-0.07
has so chi	comrade_tip	0.1	grave_info	0.08
has so cho	comrade_tip	-0.05	grave_info	0.06	request_recognition	0.09
has so co	grave_info	0.1	relics	0.13	event	-0.14
has so con	battle_account	0.09	event	0.09
has so cong	event	0.06	seek_grave	-0.07
has so cu	seek_grave	0.12
has so cua	comrade_tip	-0.1	grave_info	-0.07	relics	0.1	battle_account	0.08	request_recognition	0.05	event	0.09
has so dien	comrade_tip	0.06	grave_info	-0.05	event	-0.06
has so do	comrade_tip	0.12	relics	-0.08	registry	-0.1	enemy_report	-0.05	foreign_tip	0.13	dna_question	-0.05	event	0.27	seek_grave	0.23
has so em	comrade_tip	0.05	event	0.05
has so ghi	comrade_tip	-0.1	registry	0.22	seek_grave	-0.12
has so goc	seek_grave	0.05
has so ho	comrade_tip	-0.05	request_recognition	0.08
has so i	grave_info	-0.07	foreign_tip	0.08	event	-0.05
has so khong	remains_found	0.05	relics	0.12	event	0.07
has so la	relics	0.06	registry	0.05	enemy_report	0.05	seek_grave	-0.08
has so liet	grave_info	-0.06	dna_question	0.05	event	-0.06
has so ma	grave_info	0.05	request_recognition	0.05	event	-0.05
has so mat	comrade_tip	0.05	grave_info	0.05
has so may	grave_info	0.09	event	-0.1
has so mo	comrade_tip	-0.08	battle_account	0.05	event	0.13	seek_grave	0.08
has so nam	grave_info	-0.06
has so nay	grave_info	0.12	event	0.09
has so nguoi	comrade_tip	-0.09	grave_info	-0.06	remains_found	0.14	relics	-0.06	event	0.11
has so nha	event	-0.07	seek_grave	0.14
has so no	scam_report	0.09	seek_grave	-0.05
has so noi	grave_info	0.07	dna_question	0.08	request_recognition	0.15	seek_grave	-0.21
has so o	grave_info	-0.1	rumour	0.05	seek_grave	0.08
has so ong	battle_account	0.06	seek_grave	-0.07
has so quan	relics	0.15	seek_grave	-0.11
has so so	grave_info	-0.11	rumour	0.05	not_dead	0.06	event	0.05
has so tay	grave_info	0.08	remains_found	-0.06	relics	0.23	registry	0.06	enemy_report	0.12	event	-0.14	seek_grave	-0.11
has so thi	grave_info	-0.09	registry	0.06	seek_grave	0.06
has so toi	remains_found	-0.06	event	0.13	seek_grave	0.08
has so tu	relics	0.07	registry	0.06	event	-0.08
has so voi	comrade_tip	-0.05	remains_found	0.11	event	0.05	seek_grave	-0.08
has soan	comrade_tip	0.08	relics	-0.05	registry	0.05	battle_account	-0.05	event	-0.14	seek_grave	-0.13
has soat	registry	0.15	seek_grave	-0.09
has soc	comrade_tip	0.24	grave_info	-0.08	registry	-0.11	dna_question	0.06	rumour	-0.06	event	0.18	seek_grave	-0.07
has soc kha	grave_info	0.2	seek_grave	-0.13
has soc trang	comrade_tip	0.1	grave_info	-0.11	relics	0.07	dna_question	0.06	event	-0.12
has soi	grave_info	-0.13	remains_found	0.12	relics	0.18	foreign_tip	0.1	scam_report	0.06	request_recognition	0.15	seek_grave	-0.13
has sok	comrade_tip	-0.08	remains_found	0.15	foreign_tip	0.06	event	0.09
has soldats	grave_info	0.05	remains_found	0.06	rumour	0.06	event	0.1	seek_grave	-0.06
has soldier	comrade_tip	-0.1	grave_info	0.13	relics	0.23	battle_account	-0.05	foreign_tip	-0.06	event	-0.13	seek_grave	-0.11
has soldiers	grave_info	0.3	relics	-0.06	battle_account	-0.06	enemy_report	-0.05	event	0.28
has som	comrade_tip	0.07	grave_info	0.17	event	0.06	seek_grave	-0.07
has some	grave_info	-0.11	foreign_tip	0.05	rumour	0.05	event	0.1
has somebody	grave_info	0.06	event	-0.09	seek_grave	-0.07
has someone	grave_info	0.16	relics	-0.05	enemy_report	-0.05
has son	relics	-0.09	registry	-0.05	battle_account	0.05	enemy_report	-0.23	foreign_tip	-0.06	rumour	-0.13	not_dead	-0.17
has son anh	comrade_tip	0.08	event	0.06
has son binh	comrade_tip	0.05
has son chon	comrade_tip	0.05	grave_info	0.12	battle_account	0.07	event	0.05	seek_grave	-0.1
has son co	comrade_tip	-0.11	grave_info	0.15
has son di	comrade_tip	-0.05	grave_info	0.06
has son do	grave_info	0.08	registry	0.07	event	0.1	seek_grave	-0.08
has son ha	comrade_tip	-0.05	grave_info	0.05	event	0.07	seek_grave	-0.07
has son hoa	comrade_tip	0.1	remains_found	0.05	seek_grave	0.05
has son khong	grave_info	-0.08	rumour	0.11	event	0.09	seek_grave	-0.07
has son khu	seek_grave	-0.1
has son kien	seek_grave	-0.08
has son la	comrade_tip	0.16	grave_info	-0.11	remains_found	0.14	battle_account	-0.06	foreign_tip	-0.13	request_recognition	-0.05	event	-0.13	seek_grave	0.09
has son mat	relics	0.05	registry	0.06
has son nam	comrade_tip	0.05	grave_info	0.11
has son ong	comrade_tip	-0.07	request_recognition	0.06	seek_grave	0.12
has son tay	comrade_tip	0.12	grave_info	-0.1	battle_account	0.05	event	-0.06
has son thanh	comrade_tip	-0.12	request_recognition	-0.06	event	-0.05	seek_grave	0.14
has son thi	comrade_tip	-0.05	grave_info	0.05	event	0.07
has son tinh	grave_info	0.06
has son toi	comrade_tip	0.09	grave_info	0.05	seek_grave	-0.09
has son xa	request_recognition	0.06	seek_grave	-0.05
has song	comrade_tip	0.1	grave_info	-0.21	remains_found	-0.1	battle_account	0.28	enemy_report	-0.15	scam_report	-0.09	rumour	-0.11	not_dead	0.4	event	-0.1	seek_grave	-0.07
has song anh	seek_grave	-0.07
has song ba	comrade_tip	-0.08	battle_account	0.05	dna_question	0.06	scam_report	0.05
has song be	seek_grave	0.11
has song ben	comrade_tip	0.13	battle_account	-0.05	event	-0.06	seek_grave	-0.07
has song bo	comrade_tip	-0.06	grave_info	-0.05	event	-0.06	seek_grave	0.1
has song da	event	-0.05
has song dang	request_recognition	0.06
has song den	relics	0.06	event	0.08
has song hay	relics	0.13	seek_grave	-0.05
has song khong	comrade_tip	0.05	grave_info	0.09
has song la	comrade_tip	0.12	event	-0.07
has song long	comrade_tip	-0.05	battle_account	0.07	request_recognition	0.06
has song ma	comrade_tip	0.05	grave_info	0.11
has song nam	comrade_tip	-0.05
has song o	comrade_tip	-0.14	grave_info	-0.07	relics	-0.07	enemy_report	0.08	dna_question	0.07	seek_grave	0.06
has song ong	comrade_tip	0.07	event	-0.05
has song sau	comrade_tip	0.06	grave_info	-0.05	foreign_tip	0.05
has song se	grave_info	-0.07	event	-0.07	seek_grave	0.08
has song sot	comrade_tip	-0.09	grave_info	-0.09	battle_account	0.2	event	0.09
has song thach	grave_info	-0.09	not_dead	0.07	event	-0.05	seek_grave	-0.06
has song toi	comrade_tip	0.07	rumour	0.06	seek_grave	-0.06
has song vam	comrade_tip	0.14	event	-0.07
has song ve	comrade_tip	-0.06	grave_info	-0.05	relics	0.06
has sont	relics	-0.07	foreign_tip	0.12	event	0.13
has sorry	grave_info	0.12	event	0.06	seek_grave	0.12
has sot	comrade_tip	0.16	grave_info	-0.11	remains_found	-0.07	relics	0.05	registry	0.19	enemy_report	-0.07	dna_question	-0.06	scam_report	-0.05	rumour	0.06	not_dead	-0.06	event	0.23	seek_grave	-0.1
has sot ac	comrade_tip	-0.11	grave_info	-0.12	registry	0.15	seek_grave	0.12
has sot ret	comrade_tip	0.11	relics	0.07	battle_account	-0.07	rumour	0.08	event	-0.05
has sous	grave_info	0.06	remains_found	0.16	relics	0.12	foreign_tip	-0.11	request_recognition	-0.05	not_dead	0.08	event	0.15	seek_grave	-0.07
has sous le	comrade_tip	0.06	relics	-0.05	foreign_tip	0.1	not_dead	0.06	event	-0.09
has sous un	foreign_tip	0.06	event	-0.06
has south	comrade_tip	-0.07	remains_found	-0.05	relics	-0.13	battle_account	-0.11	foreign_tip	0.11	event	0.12	seek_grave	0.12
has south of	grave_info	-0.07	foreign_tip	0.1	event	0.09
has spring	event	0.08
has squad	grave_info	-0.08	enemy_report	0.19	foreign_tip	-0.11
has squad leader	grave_info	-0.07	enemy_report	0.15	foreign_tip	-0.08
has star	grave_info	-0.07	remains_found	0.08	relics	0.12
has station	comrade_tip	0.15	foreign_tip	-0.17	not_dead	0.05	event	-0.05	seek_grave	0.12
has still	comrade_tip	-0.09	grave_info	0.1	relics	-0.05	enemy_report	0.06
has stone	grave_info	0.43	relics	-0.08	foreign_tip	-0.14	not_dead	0.05	event	-0.13	seek_grave	-0.05
has stones	foreign_tip	0.1	event	0.08	seek_grave	-0.06
has story	remains_found	0.05	foreign_tip	0.05	seek_grave	0.06
has stream	comrade_tip	0.06	relics	0.11	seek_grave	-0.08
has stt	grave_info	-0.09	registry	0.11	seek_grave	-0.09
has student	foreign_tip	-0.05	event	-0.06	seek_grave	0.13
has stung	grave_info	-0.06	relics	0.07	foreign_tip	-0.06	request_recognition	0.05
has su	comrade_tip	-0.05	grave_info	-0.06	registry	-0.16	battle_account	0.15	enemy_report	0.16	foreign_tip	0.06	scam_report	-0.12	request_recognition	-0.19	not_dead	-0.05	event	0.24	seek_grave	0.19
has su ca	comrade_tip	0.06	grave_info	0.12	seek_grave	-0.11
has su co	grave_info	0.14
has su doan	grave_info	-0.05	remains_found	-0.06	registry	-0.1	battle_account	0.09	enemy_report	0.14	dna_question	0.05	request_recognition	-0.06	event	-0.09
has su o	rumour	0.06
has su tinh	grave_info	-0.07	event	0.05	seek_grave	0.06
has su xa	comrade_tip	-0.07	seek_grave	-0.07
has sua	grave_info	0.39	dna_question	-0.07	request_recognition	0.24	not_dead	0.18	seek_grave	-0.29
has sua bia	grave_info	0.14	battle_account	0.07	seek_grave	-0.07
has sua giup	grave_info	0.14	seek_grave	-0.07
has sua lai	comrade_tip	-0.06	grave_info	0.14	event	0.05
has suc	not_dead	0.05	event	-0.14	seek_grave	0.05
has suc ep	event	0.05	seek_grave	-0.05
has sud	relics	-0.05	foreign_tip	0.1	request_recognition	0.05	event	0.05
has sui	rumour	0.14	not_dead	0.07
has suis	comrade_tip	-0.05	remains_found	0.06	registry	0.08	battle_account	0.05	event	0.18
has sung	comrade_tip	-0.1	grave_info	-0.1	remains_found	0.15	relics	-0.15	registry	0.21	battle_account	0.27	foreign_tip	-0.07	scam_report	-0.06	event	0.05
has sung ho	registry	0.08
has sung thi	grave_info	-0.07	not_dead	0.09
has suoi	comrade_tip	0.31	grave_info	-0.11	remains_found	-0.13	registry	-0.15	dna_question	-0.1	scam_report	-0.07	rumour	-0.11	request_recognition	-0.12	not_dead	-0.06
has suoi can	comrade_tip	-0.07	seek_grave	0.09
has suoi co	grave_info	-0.07	battle_account	0.06	event	0.07
has suoi da	grave_info	-0.17	remains_found	-0.05	foreign_tip	0.05	event	-0.08	seek_grave	0.09
has suoi dak	comrade_tip	0.07	battle_account	0.14	seek_grave	-0.05
has suoi ea	comrade_tip	-0.07	grave_info	0.06	seek_grave	0.08
has suoi ia	battle_account	0.07	event	0.08
has suoi la	comrade_tip	0.1	relics	0.06	event	-0.08	seek_grave	-0.08
has suoi nam	event	0.05	seek_grave	-0.06
has suoi nuoc	comrade_tip	-0.1	seek_grave	0.06
has suoi ta	request_recognition	0.07
has suon	comrade_tip	0.08	grave_info	-0.09	remains_found	0.05	seek_grave	-0.07
has suon doi	comrade_tip	0.09	grave_info	-0.06	event	-0.06	seek_grave	0.05
has suong	comrade_tip	0.1	grave_info	0.07	battle_account	0.06	enemy_report	0.05	seek_grave	-0.11
has suot	comrade_tip	-0.05	battle_account	0.06	rumour	0.05	event	-0.06	seek_grave	-0.07
has sup	grave_info	0.07	event	-0.11	seek_grave	-0.07
has sur	remains_found	-0.07	relics	0.21	foreign_tip	0.08	dna_question	-0.05	scam_report	-0.06	request_recognition	-0.07	not_dead	-0.05	event	0.15	seek_grave	-0.05
has sur la	event	0.07
has survived	battle_account	0.08	foreign_tip	-0.1	request_recognition	0.11
has sut	comrade_tip	-0.07	remains_found	0.07	event	0.17
has suu	grave_info	-0.08	remains_found	-0.05	relics	0.06	registry	-0.06	battle_account	-0.09	enemy_report	0.1	foreign_tip	-0.07	rumour	-0.07	event	0.19	seek_grave	0.09
has suu tam	comrade_tip	-0.14	grave_info	-0.08	enemy_report	0.13	event	0.2
has svay	grave_info	0.11	foreign_tip	-0.05	seek_grave	-0.06
has sy	comrade_tip	0.09	relics	-0.11	registry	0.2	battle_account	-0.1	enemy_report	0.07	rumour	-0.07	request_recognition	-0.13
has t	grave_info	-0.26	remains_found	0.17	relics	0.21	registry	0.07	enemy_report	-0.05	foreign_tip	-0.16	not_dead	-0.06	event	0.05
has t know	registry	0.05	rumour	0.05	event	-0.05
has t5	request_recognition	0.05	event	0.05	seek_grave	0.09
has ta	comrade_tip	-0.17	grave_info	-0.12	remains_found	0.09	relics	-0.2	battle_account	0.27	enemy_report	-0.06	foreign_tip	-0.16	scam_report	0.14	rumour	0.1	not_dead	0.06	event	0.17
has ta bao	grave_info	-0.11	rumour	0.05	not_dead	0.07
has ta co	enemy_report	0.05	event	0.06
has ta con	grave_info	0.15	remains_found	-0.05	event	-0.05	seek_grave	-0.15
has ta dai	comrade_tip	-0.05	dna_question	0.05
has ta dang	grave_info	0.06
has ta doi	event	-0.07
has ta don	rumour	0.06	event	0.12
has ta hay	grave_info	0.05
has ta huu	comrade_tip	-0.12	grave_info	0.07	registry	0.06	dna_question	0.05	seek_grave	-0.06
has ta keo	grave_info	-0.09	relics	0.05	event	-0.06	seek_grave	0.08
has ta khong	enemy_report	0.05	foreign_tip	0.07
has ta le	comrade_tip	0.17	grave_info	-0.15	registry	-0.06	battle_account	-0.08	event	-0.12
has ta luy	grave_info	-0.05	remains_found	0.05
has ta mat	comrade_tip	-0.07	registry	0.08	battle_account	0.11	event	0.07
has ta nam	comrade_tip	0.11	grave_info	0.12	event	-0.05
has ta ngan	grave_info	0.05	event	-0.08	seek_grave	-0.07
has ta nguoi	grave_info	-0.07	battle_account	0.07	event	0.2
has ta noi	dna_question	0.14	event	-0.13
has ta quang	comrade_tip	-0.06	remains_found	0.08	registry	0.08	event	0.08	seek_grave	-0.08
has ta rut	rumour	0.05
has ta sanh	comrade_tip	0.09	event	0.05	seek_grave	-0.07
has ta ten	comrade_tip	0.14
has ta thi	comrade_tip	-0.05	seek_grave	0.06
has ta van	comrade_tip	0.05	dna_question	0.1	rumour	0.06	seek_grave	-0.15
has ta ve	seek_grave	0.1
has tac	comrade_tip	-0.06	grave_info	-0.07	relics	0.08	battle_account	0.07	dna_question	-0.06	scam_report	0.05	seek_grave	0.07
has tac chien	comrade_tip	-0.08
has tac o	relics	0.05
has tac xa	grave_info	-0.05	registry	0.05	event	0.06
has tach	event	-0.06	seek_grave	-0.08
has tai	grave_info	-0.24	remains_found	0.1	relics	-0.19	battle_account	0.09	enemy_report	0.17	scam_report	-0.08	rumour	-0.05	request_recognition	0.07	not_dead	-0.21	event	-0.32	seek_grave	0.22
has tai ap	rumour	0.07
has tai bai	comrade_tip	0.09	grave_info	-0.07	battle_account	0.07	event	0.1
has tai ban	grave_info	-0.05	remains_found	0.06
has tai benh	comrade_tip	0.1	grave_info	-0.07
has tai bien	comrade_tip	0.08	grave_info	0.05
has tai binh	grave_info	-0.06	event	0.07	seek_grave	0.11
has tai cau	grave_info	0.11	registry	0.08	rumour	0.05	event	-0.06	seek_grave	-0.16
has tai cho	comrade_tip	0.14	grave_info	0.06	registry	-0.06	battle_account	0.07	enemy_report	0.07	request_recognition	-0.09	seek_grave	-0.15
has tai cua	comrade_tip	-0.06	battle_account	0.05	event	0.08
has tai dan	comrade_tip	0.07	grave_info	-0.18	battle_account	0.07	dna_question	0.06	event	0.05
has tai do	comrade_tip	0.06	registry	0.05	event	-0.06
has tai doc	grave_info	-0.05
has tai doi	comrade_tip	-0.06	relics	0.07	event	-0.08	seek_grave	0.08
has tai dong	grave_info	-0.1	dna_question	0.07	seek_grave	0.05
has tai gia	comrade_tip	-0.05	registry	-0.05	request_recognition	0.05	seek_grave	0.07
has tai go	comrade_tip	-0.07	registry	0.06
has tai khoan	grave_info	-0.07	scam_report	0.13	event	-0.05	seek_grave	-0.05
has tai khu	comrade_tip	-0.08	grave_info	0.09	event	-0.06	seek_grave	0.06
has tai kinh	enemy_report	0.06	event	0.07
has tai lang	comrade_tip	0.05
has tai lieu	comrade_tip	-0.08	enemy_report	0.25	event	0.12
has tai mat	event	-0.07
has tai nam	comrade_tip	-0.05	seek_grave	0.07
has tai nga	comrade_tip	0.07	grave_info	-0.07	request_recognition	0.09
has tai nghia	comrade_tip	-0.09	registry	0.07	rumour	0.05	event	-0.06
has tai ngu	comrade_tip	-0.06	seek_grave	0.05
has tai nha	remains_found	-0.06
has tai ntls	grave_info	0.23	seek_grave	-0.15
has tai nui	grave_info	-0.07	battle_account	0.05	request_recognition	0.07
has tai que	registry	0.05
has tai suoi	comrade_tip	-0.07	not_dead	0.06
has tai tan	comrade_tip	0.07
has tai thuong	comrade_tip	0.11	battle_account	-0.07	event	-0.07
has tai tram	comrade_tip	0.05	event	-0.05
has tai tran	event	-0.05
has tai vien	grave_info	-0.05	request_recognition	0.05
has tai xa	grave_info	0.05
has take	foreign_tip	-0.09	dna_question	0.14	event	-0.12	seek_grave	-0.07
has taken	relics	0.31	foreign_tip	-0.14	rumour	0.05	event	-0.08	seek_grave	-0.13
has taluy	registry	0.06	request_recognition	0.05	seek_grave	-0.06
has tam	remains_found	-0.06	relics	-0.05	registry	0.06	battle_account	0.08	enemy_report	0.15	dna_question	0.12	scam_report	0.09	rumour	-0.11	request_recognition	-0.08	not_dead	-0.17	event	0.09	seek_grave	-0.21
has tam anh	grave_info	-0.1	relics	0.14	battle_account	-0.05	foreign_tip	0.14	event	0.05
has tam ba	grave_info	-0.07	rumour	0.06	request_recognition	0.07	seek_grave	-0.07
has tam bang	comrade_tip	-0.05	seek_grave	0.1
has tam bia	comrade_tip	-0.09	grave_info	0.33	relics	-0.07	battle_account	0.05	event	0.05	seek_grave	-0.24
has tam binh	grave_info	-0.07	event	-0.05
has tam co	comrade_tip	-0.08	seek_grave	0.11
has tam dao	comrade_tip	0.06	grave_info	0.1	seek_grave	-0.06
has tam duong	comrade_tip	-0.12	grave_info	0.07	event	-0.06	seek_grave	0.09
has tam hai	comrade_tip	0.05	grave_info	-0.09	battle_account	-0.06	event	-0.09	seek_grave	0.09
has tam hinh	grave_info	-0.1	enemy_report	0.06	foreign_tip	0.05	seek_grave	0.07
has tam ky	grave_info	0.05	registry	-0.07
has tam linh	grave_info	-0.1	scam_report	0.2	seek_grave	-0.09
has tam muoi	grave_info	-0.1	seek_grave	0.06
has tam nam	event	-0.06	seek_grave	0.13
has tam nguoi	grave_info	-0.11	registry	0.1	event	0.08	seek_grave	0.07
has tam nong	dna_question	0.07	request_recognition	0.06	seek_grave	-0.08
has tam o	comrade_tip	-0.09	grave_info	-0.13	battle_account	0.14
has tam tang	grave_info	-0.05	remains_found	0.07	event	0.06
has tam thang	comrade_tip	0.08	grave_info	-0.13	request_recognition	0.09
has tam the	grave_info	0.09	relics	0.05
has tam thi	grave_info	-0.05	dna_question	0.06
has tam ton	grave_info	0.06	relics	0.05	event	-0.06	seek_grave	-0.08
has tam tuoi	grave_info	-0.06
has tan	comrade_tip	-0.15	grave_info	0.14	remains_found	-0.07	registry	-0.17	dna_question	0.15	scam_report	-0.07	rumour	0.12	not_dead	-0.05	event	0.06	seek_grave	-0.06
has tan an	comrade_tip	-0.05
has tan bien	comrade_tip	-0.09	grave_info	0.16	relics	-0.05	battle_account	-0.05	scam_report	0.05	request_recognition	-0.05
has tan binh	comrade_tip	-0.17	battle_account	0.12	request_recognition	0.06	event	0.19
has tan canh	comrade_tip	-0.07	registry	-0.06	battle_account	0.1	event	0.11
has tan chau	event	-0.06	seek_grave	0.08
has tan hoa	grave_info	0.05	rumour	0.06
has tan hoi	comrade_tip	0.05	battle_account	-0.05	not_dead	0.07	event	-0.09
has tan hung	seek_grave	-0.05
has tan kra	comrade_tip	0.08	relics	0.07	seek_grave	-0.08
has tan ky	comrade_tip	0.06	grave_info	0.05	seek_grave	-0.06
has tan lac	grave_info	0.07	registry	-0.06	request_recognition	0.05	event	-0.07
has tan lap	comrade_tip	-0.07	grave_info	0.06	event	0.09	seek_grave	-0.07
has tan loi	comrade_tip	-0.09	grave_info	0.05	event	0.13
has tan mao	comrade_tip	-0.06	event	-0.07
has tan mat	comrade_tip	0.13	grave_info	-0.05	event	-0.06	seek_grave	-0.09
has tan nha	grave_info	-0.07	seek_grave	0.05
has tan noi	grave_info	0.06
has tan phat	grave_info	0.12	event	-0.05	seek_grave	0.05
has tan phong	seek_grave	-0.05
has tan phu	grave_info	-0.13	foreign_tip	0.05	rumour	0.12	request_recognition	0.05	event	0.08
has tan phuoc	comrade_tip	-0.07	relics	0.05
has tan trao	comrade_tip	-0.05	grave_info	0.07
has tan uyen	grave_info	-0.08	rumour	0.05
has tan yen	event	0.05
has tang	comrade_tip	0.3	grave_info	-0.3	relics	0.36	battle_account	-0.08	enemy_report	-0.2	foreign_tip	-0.07	dna_question	-0.11	scam_report	-0.15	rumour	-0.07	request_recognition	-0.17	event	-0.1	seek_grave	0.05
has tang anh	grave_info	-0.06	relics	0.08	battle_account	0.05	event	0.08
has tang ba	grave_info	-0.09	registry	0.08	seek_grave	-0.13
has tang ban	grave_info	-0.06	dna_question	0.05	seek_grave	0.1
has tang cuong	comrade_tip	0.06	event	-0.09
has tang da	comrade_tip	0.14	event	-0.11	seek_grave	-0.06
has tang em	comrade_tip	-0.05	grave_info	-0.07	relics	0.05	foreign_tip	0.07
has tang gan	comrade_tip	-0.05	seek_grave	0.09
has tang nghia	comrade_tip	-0.07
has tang o	comrade_tip	0.09	grave_info	0.14	battle_account	0.08	seek_grave	0.06
has tang tai	comrade_tip	-0.12	grave_info	0.12	registry	-0.06	event	0.07
has tang van	comrade_tip	0.05	seek_grave	-0.08
has tanh	comrade_tip	-0.06	grave_info	0.05	seek_grave	0.08
has tanh linh	seek_grave	0.07
has tank	foreign_tip	0.1	seek_grave	-0.07
has tao	comrade_tip	0.17	grave_info	-0.18	relics	0.05	foreign_tip	-0.05	rumour	0.1	event	-0.22	seek_grave	-0.09
has tap	comrade_tip	-0.11	relics	-0.18	registry	-0.12	battle_account	0.07	foreign_tip	-0.06	dna_question	0.19	scam_report	-0.05	rumour	0.08	event	0.22	seek_grave	0.1
has tap ket	comrade_tip	-0.09	grave_info	-0.08	registry	-0.05	request_recognition	0.14	seek_grave	0.18
has tap kich	grave_info	-0.08	battle_account	0.11
has tap o	grave_info	-0.07	seek_grave	0.13
has tap the	comrade_tip	-0.14	grave_info	0.15	relics	-0.05	registry	-0.05	enemy_report	0.06	dna_question	0.18	rumour	0.05	event	0.27	seek_grave	0.09
has tap toi	comrade_tip	-0.06	grave_info	0.05
has tap tu	grave_info	0.07	request_recognition	0.06	event	0.06	seek_grave	-0.09
has tap ve	grave_info	-0.07	event	-0.07	seek_grave	0.08
has tat	grave_info	0.1	foreign_tip	-0.06	dna_question	-0.07	scam_report	0.05	not_dead	-0.06	event	0.15	seek_grave	-0.19
has tat ca	comrade_tip	-0.28	grave_info	-0.05	remains_found	0.06	registry	0.11	battle_account	0.1	request_recognition	-0.06	event	0.18
has tat tho	comrade_tip	0.15	grave_info	0.09	seek_grave	-0.2
has tau	comrade_tip	0.34	relics	-0.1	battle_account	0.11	enemy_report	-0.1	rumour	-0.09	not_dead	-0.1	seek_grave	0.06
has tau khong	comrade_tip	-0.1	grave_info	-0.08	relics	0.05	battle_account	0.14
has tau o	grave_info	-0.17	battle_account	0.12	dna_question	0.09	event	0.1
has tay	comrade_tip	0.2	remains_found	-0.08	relics	0.17	registry	0.09	battle_account	-0.12	enemy_report	-0.1	foreign_tip	-0.1	dna_question	-0.12	rumour	-0.07	request_recognition	-0.21	not_dead	-0.28	event	-0.08	seek_grave	-0.06
has tay anh	grave_info	-0.05	seek_grave	-0.06
has tay bac	comrade_tip	0.06	seek_grave	-0.08
has tay ban	comrade_tip	-0.11	grave_info	0.18	event	-0.05
has tay bia	relics	0.13	event	-0.07
has tay chon	grave_info	0.05	seek_grave	-0.05
has tay co	comrade_tip	-0.05	grave_info	0.13	seek_grave	0.05
has tay con	comrade_tip	0.1	grave_info	0.09	battle_account	-0.05	event	-0.15
has tay cu	comrade_tip	0.12	seek_grave	-0.1
has tay cua	grave_info	0.08	relics	0.07	registry	-0.06	event	0.07
has tay do	event	-0.06	seek_grave	0.09
has tay nam	grave_info	-0.1	event	0.06	seek_grave	-0.07
has tay nguyen	grave_info	-0.06	event	0.06	seek_grave	0.09
has tay ninh	comrade_tip	-0.19	remains_found	-0.05	relics	-0.06	scam_report	0.15	rumour	-0.05	event	-0.17	seek_grave	0.25
has tay o	grave_info	-0.09	event	-0.08	seek_grave	0.1
has tay ong	grave_info	0.07
has tay que	seek_grave	0.06
has tay toi	comrade_tip	0.05	battle_account	0.06	seek_grave	-0.13
has tay trai	comrade_tip	0.05	grave_info	-0.05
has tb	grave_info	-0.06	event	-0.06
has td	remains_found	0.09	enemy_report	0.15	foreign_tip	-0.06	seek_grave	-0.06
has te	grave_info	0.15	rumour	-0.05	request_recognition	0.06	not_dead	0.05	event	0.1	seek_grave	-0.16
has te moi	comrade_tip	-0.05	grave_info	-0.06	remains_found	0.06	request_recognition	0.06	not_dead	0.06	seek_grave	-0.07
has teacher	grave_info	0.11	relics	-0.05	seek_grave	0.14
has team	grave_info	0.08	remains_found	0.06	relics	0.09	dna_question	0.05	event	-0.07	seek_grave	-0.09
has tell	grave_info	0.16	relics	0.1	battle_account	-0.06	enemy_report	-0.11	event	-0.11	seek_grave	0.11
has tell me	seek_grave	0.09
has ten	comrade_tip	-0.16	grave_info	0.17	remains_found	-0.17	relics	-0.15	battle_account	-0.08	foreign_tip	-0.19	dna_question	0.07	scam_report	0.05	rumour	-0.14	not_dead	0.34
has ten ai	battle_account	0.06	event	0.2	seek_grave	-0.05
has ten anh	comrade_tip	-0.21	grave_info	0.2	relics	-0.07	battle_account	-0.05	not_dead	0.11
has ten ba	comrade_tip	-0.1	battle_account	0.05	seek_grave	-0.1
has ten bac	comrade_tip	-0.08	scam_report	0.05	request_recognition	0.05
has ten bay	comrade_tip	0.08	event	-0.08
has ten bo	comrade_tip	-0.11	seek_grave	0.1
has ten bui	grave_info	-0.11	event	-0.07	seek_grave	0.13
has ten cao	grave_info	0.15	seek_grave	-0.1
has ten cau	seek_grave	0.08
has ten cha	comrade_tip	0.12	seek_grave	-0.09
has ten chau	dna_question	0.07	seek_grave	-0.11
has ten chi	comrade_tip	-0.08	battle_account	0.05	event	0.18
has ten cho	comrade_tip	0.06	grave_info	-0.08
has ten chu	comrade_tip	0.08	event	0.05	seek_grave	0.1
has ten co	comrade_tip	0.07	grave_info	0.07	seek_grave	-0.06
has ten con	grave_info	-0.06	relics	0.05	seek_grave	0.06
has ten cu	comrade_tip	0.05	event	-0.06	seek_grave	0.05
has ten cung	comrade_tip	-0.05	enemy_report	0.05	rumour	0.05
has ten dang	comrade_tip	0.1	grave_info	-0.07	registry	0.05
has ten danh	registry	0.07
has ten dao	comrade_tip	-0.12	foreign_tip	0.08	not_dead	0.06
has ten dau	request_recognition	0.07	seek_grave	-0.14
has ten day	comrade_tip	0.17	grave_info	-0.16	battle_account	-0.07	event	-0.09
has ten de	grave_info	0.09	dna_question	0.07	event	0.12
has ten dem	seek_grave	0.08
has ten dinh	grave_info	-0.1	remains_found	0.05	event	-0.07	seek_grave	0.13
has ten do	comrade_tip	-0.05	event	-0.09
has ten doan	seek_grave	-0.07
has ten dong	grave_info	0.08	remains_found	-0.06
has ten du	grave_info	0.12	event	-0.05
has ten dung	comrade_tip	-0.09	grave_info	0.05	request_recognition	0.07
has ten em	comrade_tip	0.07	seek_grave	0.08
has ten gi	grave_info	0.05	seek_grave	0.05
has ten giap	grave_info	0.07	request_recognition	0.05	seek_grave	-0.1
has ten ha	seek_grave	-0.1
has ten hai	rumour	0.07	request_recognition	0.05
has ten ho	comrade_tip	0.14	grave_info	-0.05	registry	-0.05	request_recognition	0.07	event	-0.05	seek_grave	0.05
has ten hoang	registry	-0.05	battle_account	0.11	seek_grave	0.08
has ten hoi	grave_info	0.07
has ten hung	comrade_tip	0.07	grave_info	-0.05	seek_grave	-0.05
has ten huynh	event	0.06	seek_grave	0.13
has ten khac	relics	-0.05	battle_account	0.05	scam_report	0.05	event	-0.08	seek_grave	-0.07
has ten khai	grave_info	-0.1	registry	-0.05	battle_account	-0.05
has ten khong	comrade_tip	-0.08	event	0.1
has ten kieu	relics	0.05	seek_grave	-0.05
has ten kim	remains_found	0.05	seek_grave	0.1
has ten la	grave_info	-0.14	relics	-0.06	battle_account	0.06	foreign_tip	0.06	dna_question	-0.05	request_recognition	-0.11	seek_grave	0.33
has ten lai	comrade_tip	-0.08	grave_info	0.09	scam_report	0.05
has ten le	comrade_tip	0.09	grave_info	-0.13	remains_found	0.05	battle_account	-0.07	foreign_tip	0.05	scam_report	0.07	request_recognition	-0.06	seek_grave	0.05
has ten liet	grave_info	0.09	relics	0.05	registry	-0.07	seek_grave	-0.1
has ten lua	comrade_tip	-0.06
has ten luc	battle_account	0.06	event	0.06
has ten luong	comrade_tip	-0.08	grave_info	0.06	relics	0.07
has ten luu	comrade_tip	0.05	battle_account	-0.05	event	-0.09	seek_grave	-0.07
has ten ly	grave_info	-0.06	event	-0.05
has ten ma	relics	0.05	event	0.1
has ten mai	comrade_tip	0.06	request_recognition	0.06	seek_grave	-0.16
has ten me	comrade_tip	-0.05	grave_info	0.06	scam_report	0.06	seek_grave	-0.05
has ten mo	comrade_tip	-0.05	grave_info	-0.14	relics	0.07	registry	0.12	event	0.16	seek_grave	-0.06
has ten nam	grave_info	-0.09	relics	0.07	registry	0.05	seek_grave	-0.05
has ten ngo	comrade_tip	-0.07	battle_account	0.05	event	0.06	seek_grave	0.07
has ten nguoi	comrade_tip	-0.06	battle_account	0.05	request_recognition	0.09
has ten nguyen	registry	0.07	request_recognition	0.05
has ten nhan	not_dead	0.05
has ten nhu	remains_found	0.08	battle_account	0.07	dna_question	0.06	event	0.07	seek_grave	-0.06
has ten nhung	comrade_tip	-0.12	battle_account	0.12	event	0.08	seek_grave	0.13
has ten no	comrade_tip	0.1	grave_info	-0.08	seek_grave	-0.07
has ten o	comrade_tip	-0.18	registry	-0.08	seek_grave	0.37
has ten ong	comrade_tip	-0.08	grave_info	-0.08	relics	-0.05	registry	-0.05	request_recognition	0.06	not_dead	0.14	event	-0.07
has ten pham	comrade_tip	0.12	event	-0.06	seek_grave	0.09
has ten phan	comrade_tip	-0.11	relics	0.1	not_dead	0.06	seek_grave	0.1
has ten phung	comrade_tip	0.07
has ten quach	event	-0.05
has ten que	comrade_tip	-0.05	event	0.14
has ten sau	grave_info	0.12	seek_grave	-0.1
has ten sinh	registry	0.09	seek_grave	-0.11
has ten tam	comrade_tip	0.1	grave_info	-0.07	scam_report	0.06	event	-0.06	seek_grave	-0.05
has ten thach	comrade_tip	-0.18	grave_info	0.13	registry	0.08
has ten thai	rumour	0.05
has ten thanh	grave_info	-0.05	request_recognition	0.05	seek_grave	-0.1
has ten thao	registry	0.05
has ten that	comrade_tip	0.2	grave_info	0.14	rumour	-0.08	event	-0.13	seek_grave	-0.14
has ten thi	comrade_tip	0.06	battle_account	0.06	seek_grave	-0.07
has ten thiet	grave_info	0.14	event	-0.1
has ten thieu	grave_info	0.1	event	0.05	seek_grave	-0.08
has ten thuong	comrade_tip	-0.06	grave_info	0.09	event	0.05
has ten toi	comrade_tip	0.19	grave_info	-0.26	registry	-0.06	battle_account	0.13	not_dead	0.19	seek_grave	-0.06
has ten tran	grave_info	-0.09	dna_question	0.15	not_dead	0.1	event	-0.18
has ten tren	grave_info	-0.07	relics	-0.05	dna_question	0.05	not_dead	0.11
has ten trieu	enemy_report	0.05	event	0.06
has ten trong	comrade_tip	0.05	grave_info	-0.11	registry	0.09	request_recognition	0.22	event	-0.16
has ten trung	grave_info	0.06	seek_grave	-0.07
has ten truong	comrade_tip	-0.07	event	-0.11	seek_grave	0.07
has ten tu	comrade_tip	-0.05	remains_found	0.09	event	0.15
has ten ut	event	0.1	seek_grave	0.13
has ten vao	comrade_tip	0.06	grave_info	-0.05	relics	0.07	request_recognition	0.09	seek_grave	-0.06
has ten vay	grave_info	0.15	seek_grave	-0.08
has ten vi	comrade_tip	0.07	event	0.08
has ten vo	seek_grave	0.09
has ten vu	remains_found	0.05	seek_grave	0.07
has ten vuong	comrade_tip	0.05	grave_info	-0.06	seek_grave	0.09
has ten y	comrade_tip	-0.05	grave_info	-0.07	rumour	0.09	request_recognition	0.05
has teo	comrade_tip	-0.06	grave_info	-0.11	foreign_tip	-0.05	event	-0.05	seek_grave	0.1
has terre	comrade_tip	0.06	foreign_tip	0.08
has tet	comrade_tip	0.05	remains_found	-0.05	relics	-0.1	enemy_report	-0.09	foreign_tip	-0.12	dna_question	-0.1	scam_report	-0.05	request_recognition	-0.1	event	-0.19	seek_grave	0.29
has tet ky	grave_info	-0.06	seek_grave	0.13
has tet mau	grave_info	0.05
has tet nam	grave_info	0.06	remains_found	0.05	request_recognition	-0.05
has texas	grave_info	-0.05	enemy_report	0.07	dna_question	0.05	scam_report	0.06	event	0.11	seek_grave	-0.07
has th	comrade_tip	-0.12	relics	0.14	registry	-0.06	rumour	-0.06	event	0.14
has tha	grave_info	-0.07	relics	-0.06	battle_account	-0.1	enemy_report	0.09	foreign_tip	0.09	request_recognition	0.08	event	0.15
has tha bom	comrade_tip	-0.08	request_recognition	0.06	seek_grave	0.06
has tha ma	grave_info	0.05	battle_account	-0.05	event	0.08
has tha me	comrade_tip	0.08
has thac	comrade_tip	-0.08	grave_info	0.09	registry	-0.05	event	-0.1	seek_grave	-0.09
has thach	remains_found	-0.08	relics	-0.09	registry	0.05	enemy_report	-0.08	foreign_tip	-0.1	dna_question	-0.09	request_recognition	-0.16	event	0.09	seek_grave	0.18
has thach an	grave_info	0.05
has thach ha	seek_grave	0.07
has thach han	comrade_tip	0.1	grave_info	-0.11	registry	0.08	foreign_tip	-0.06	not_dead	0.06	event	-0.11
has thach sa	comrade_tip	0.12	grave_info	-0.09	registry	0.08	seek_grave	-0.07
has thach thanh	comrade_tip	-0.06	battle_account	0.07	rumour	0.06	seek_grave	-0.09
has thach that	registry	-0.06
has thach thi	comrade_tip	0.08	grave_info	-0.07	request_recognition	-0.05	seek_grave	0.11
has thai	relics	0.26	foreign_tip	-0.19	scam_report	-0.08	rumour	0.11	request_recognition	-0.27	seek_grave	-0.11
has thai ba	comrade_tip	-0.05	grave_info	-0.05	battle_account	0.09	seek_grave	0.08
has thai ban	grave_info	-0.05
has thai binh	comrade_tip	-0.07	grave_info	0.08	relics	0.07	foreign_tip	-0.07	dna_question	-0.05	scam_report	-0.05	request_recognition	-0.07	event	-0.2	seek_grave	0.11
has thai doan	grave_info	-0.06
has thai nguyen	comrade_tip	0.08	grave_info	-0.11	battle_account	-0.07	scam_report	0.05	rumour	0.06	seek_grave	0.05
has thai ninh	event	0.05
has thai o	comrade_tip	-0.13	grave_info	0.1
has thai thi	comrade_tip	0.05	battle_account	-0.07	event	-0.07
has thai thuy	comrade_tip	0.1	relics	0.09	registry	0.05	battle_account	-0.06	event	-0.1
has tham	comrade_tip	0.08	grave_info	0.22	remains_found	-0.08	relics	-0.08	registry	-0.06	enemy_report	-0.06	scam_report	-0.05	request_recognition	0.06	seek_grave	-0.08
has tham gia	grave_info	-0.14	registry	-0.06	request_recognition	0.13
has tham mo	foreign_tip	0.07	seek_grave	-0.09
has tham muu	grave_info	0.07	event	-0.06	seek_grave	0.07
has than	grave_info	0.3	relics	0.15	registry	0.17	enemy_report	-0.07	foreign_tip	-0.18	dna_question	-0.06	scam_report	-0.12	request_recognition	0.13	seek_grave	-0.2
has than co	comrade_tip	-0.06	remains_found	0.05
has than nhan	grave_info	0.25	remains_found	-0.07	registry	0.24	battle_account	-0.06	scam_report	-0.05	request_recognition	-0.08	seek_grave	-0.24
has than o	comrade_tip	0.05	grave_info	-0.11	not_dead	0.07	event	-0.05	seek_grave	0.07
has than sinh	comrade_tip	0.07	grave_info	-0.07
has than ten	grave_info	0.06	remains_found	0.05	event	0.1	seek_grave	-0.07
has than thi	battle_account	0.06	event	-0.07
has than van	comrade_tip	-0.05	remains_found	-0.06	relics	0.12	foreign_tip	-0.05	seek_grave	-0.07
has thang	comrade_tip	0.27	grave_info	-0.16	remains_found	-0.27	relics	-0.38	registry	-0.24	enemy_report	-0.15	foreign_tip	-0.06	dna_question	-0.27	scam_report	-0.23	rumour	-0.41	request_recognition	-0.12	not_dead	-0.07	event	-0.3	seek_grave	0.3
has thang ba	grave_info	0.06	registry	-0.05	dna_question	0.06	request_recognition	0.06	event	-0.1	seek_grave	-0.11
has thang ban	comrade_tip	0.12	grave_info	0.07	registry	-0.05	event	-0.08	seek_grave	-0.13
has thang bay	grave_info	0.12	battle_account	-0.13	rumour	0.06	event	-0.15
has thang binh	comrade_tip	0.07	registry	0.06	event	-0.06	seek_grave	-0.1
has thang chap	comrade_tip	0.14	remains_found	-0.06	request_recognition	0.19	event	-0.1	seek_grave	-0.15
has thang chau	grave_info	-0.06	seek_grave	0.1
has thang chin	request_recognition	0.08	seek_grave	0.06
has thang con	comrade_tip	-0.06	grave_info	0.06	event	-0.06	seek_grave	0.08
has thang cu	event	0.07
has thang do	grave_info	-0.13	battle_account	0.05	rumour	0.06	event	0.13	seek_grave	0.05
has thang em	comrade_tip	0.12	battle_account	0.06
has thang gieng	comrade_tip	0.09	battle_account	-0.11	dna_question	-0.05	request_recognition	-0.05	event	-0.22	seek_grave	0.16
has thang hai	battle_account	0.14	request_recognition	0.07	seek_grave	-0.19
has thang muoi	request_recognition	0.08
has thang nam	comrade_tip	0.06	remains_found	0.07	event	0.05
has thang nao	comrade_tip	0.08	grave_info	0.09	event	0.05	seek_grave	-0.1
has thang nay	remains_found	0.05	event	0.08
has thang nho	seek_grave	0.05
has thang o	registry	0.07
has thang roi	comrade_tip	0.1
has thang sau	comrade_tip	-0.05	grave_info	-0.08	request_recognition	0.22	event	-0.12
has thang tam	comrade_tip	0.07	grave_info	0.06	battle_account	-0.05	event	-0.18	seek_grave	0.05
has thang thi	seek_grave	-0.05
has thang toi	comrade_tip	-0.05	grave_info	0.07	seek_grave	-0.06
has thang truoc	comrade_tip	-0.08	grave_info	-0.07	relics	0.12	not_dead	0.19	event	0.11
has thang tu	comrade_tip	0.05	grave_info	0.1	battle_account	-0.05	foreign_tip	0.06	request_recognition	-0.06	event	-0.1	seek_grave	0.14
has thang ut	comrade_tip	0.16	grave_info	-0.1	event	0.06	seek_grave	-0.09
has thanh	comrade_tip	-0.07	grave_info	-0.14	remains_found	-0.09	registry	-0.06	enemy_report	-0.14	foreign_tip	-0.05	scam_report	-0.1	rumour	-0.06	request_recognition	0.07	event	-0.14	seek_grave	0.2
has thanh ba	comrade_tip	0.07	grave_info	0.08	battle_account	0.06	seek_grave	-0.1
has thanh bi	grave_info	-0.05	registry	0.05	event	-0.07	seek_grave	-0.08
has thanh binh	comrade_tip	-0.05	grave_info	-0.05	battle_account	0.09	event	0.05	seek_grave	0.05
has thanh chu	grave_info	0.07	seek_grave	-0.07
has thanh chuong	comrade_tip	0.15	grave_info	-0.11
has thanh co	battle_account	0.06	event	-0.08
has thanh doi	relics	0.05
has thanh ha	grave_info	0.06	seek_grave	0.11
has thanh hai	comrade_tip	-0.16	grave_info	-0.18	battle_account	0.19	event	0.07
has thanh hoa	grave_info	0.16	remains_found	-0.1	relics	-0.07	battle_account	-0.06	enemy_report	-0.05	request_recognition	-0.12	event	0.08	seek_grave	0.09
has thanh la	seek_grave	0.05
has thanh liem	comrade_tip	0.08	grave_info	-0.07	battle_account	-0.06	event	-0.08	seek_grave	-0.12
has thanh mien	comrade_tip	0.07	grave_info	-0.05	registry	0.08
has thanh nha	registry	0.05
has thanh nien	comrade_tip	-0.16	grave_info	0.09	registry	-0.06
has thanh oai	grave_info	0.09	event	-0.07
has thanh pho	comrade_tip	-0.07	grave_info	0.1	dna_question	0.07	event	-0.17	seek_grave	-0.05
has thanh phu	relics	0.11
has thanh son	remains_found	0.1	request_recognition	0.06	seek_grave	-0.08
has thanh thuy	comrade_tip	-0.05	grave_info	0.15	seek_grave	0.1
has thanh tinh	grave_info	-0.08
has thanh tri	enemy_report	0.06	seek_grave	-0.08
has thank	grave_info	-0.07	relics	-0.08	foreign_tip	0.19	dna_question	0.05	not_dead	0.05	event	-0.12	seek_grave	0.08
has thank you	grave_info	-0.05	relics	-0.06	foreign_tip	0.16	dna_question	0.05	event	-0.08
has thao	comrade_tip	-0.19	grave_info	0.17	registry	0.13	battle_account	0.21	event	0.18	seek_grave	-0.07
has thap	comrade_tip	0.16	grave_info	0.29	remains_found	0.05	relics	-0.06	registry	-0.07	battle_account	-0.14	foreign_tip	-0.05	dna_question	-0.07	request_recognition	-0.05	not_dead	-0.05	event	-0.21	seek_grave	-0.14
has thap cho	seek_grave	0.07
has thap huong	comrade_tip	-0.12	grave_info	0.25	rumour	0.07	seek_grave	-0.21
has thap nhang	comrade_tip	-0.05	grave_info	0.12
has that	grave_info	-0.13	relics	-0.06	registry	-0.23	battle_account	-0.06	enemy_report	-0.09	foreign_tip	-0.05	dna_question	-0.15	scam_report	0.18	rumour	0.29	request_recognition	-0.06	not_dead	0.32	seek_grave	-0.15
has that he	seek_grave	0.06
has that is	comrade_tip	0.05	relics	-0.08	battle_account	0.07
has that khe	request_recognition	0.05	event	-0.08
has that lac	comrade_tip	0.06	seek_grave	-0.09
has that lung	comrade_tip	-0.06	grave_info	-0.11	remains_found	0.15	relics	0.05	event	0.1
has that ra	comrade_tip	-0.05	not_dead	0.06
has that s	enemy_report	0.1	event	0.06	seek_grave	0.1
has that the	grave_info	0.06	relics	-0.05	foreign_tip	-0.1	rumour	0.18	not_dead	0.05	event	0.09
has that was	grave_info	-0.05	battle_account	0.05
has thau	remains_found	0.15	event	0.05
has thay	comrade_tip	-0.18	remains_found	0.06	relics	0.16	registry	0.08	battle_account	0.09	foreign_tip	-0.11	dna_question	-0.12	scam_report	0.23	rumour	0.11	request_recognition	-0.05	not_dead	0.05	event	0.28	seek_grave	-0.1
has thay ai	grave_info	0.1
has thay anh	grave_info	-0.11	event	-0.11	seek_grave	0.07
has thay ba	comrade_tip	-0.05	grave_info	0.05
has thay bia	grave_info	-0.06
has thay bo	grave_info	0.06	remains_found	0.05	event	0.08
has thay cai	comrade_tip	-0.05	grave_info	-0.06	relics	0.11	seek_grave	-0.06
has thay cho	grave_info	-0.09	rumour	0.08	seek_grave	-0.06
has thay chu	grave_info	0.11	event	-0.05
has thay co	comrade_tip	-0.08	remains_found	0.06	relics	0.09	registry	0.1	event	0.21	seek_grave	-0.08
has thay ghi	comrade_tip	0.1	seek_grave	-0.05
has thay giao	comrade_tip	-0.22	grave_info	0.17	seek_grave	0.11
has thay hai	relics	0.06	event	0.09	seek_grave	-0.08
has thay la	grave_info	0.12	event	-0.09	seek_grave	0.05
has thay mat	comrade_tip	-0.09	dna_question	0.06	request_recognition	0.09	seek_grave	0.06
has thay mo	event	-0.12
has thay mot	comrade_tip	-0.05	remains_found	0.06	not_dead	0.06	seek_grave	-0.09
has thay noi	comrade_tip	-0.12	rumour	0.05	event	0.06	seek_grave	0.1
has thay o	comrade_tip	0.06	grave_info	-0.09	relics	0.07	event	0.15
has thay ong	comrade_tip	-0.08	battle_account	0.05	not_dead	0.05	seek_grave	0.18
has thay ten	grave_info	-0.1	battle_account	0.05	event	-0.14	seek_grave	0.24
has thay toi	event	0.05	seek_grave	0.16
has thay trong	grave_info	-0.12	relics	0.15	dna_question	0.07	event	0.05	seek_grave	-0.11
has thay ve	grave_info	-0.06	battle_account	0.05	seek_grave	0.08
has thay xac	comrade_tip	0.06
has thay xuong	grave_info	-0.06	remains_found	-0.1	relics	0.16	event	0.1
has thcs	grave_info	0.06	event	0.13
has the	comrade_tip	-0.28	grave_info	0.07	remains_found	0.07	relics	0.15	battle_account	0.11	enemy_report	0.07	foreign_tip	0.08	scam_report	-0.07	request_recognition	-0.1	not_dead	0.05	event	0.36	seek_grave	-0.13
has the army	remains_found	0.09	relics	-0.06	foreign_tip	-0.1	seek_grave	0.06
has the back	grave_info	-0.06	relics	0.1	event	-0.05
has the big	relics	-0.06	event	0.11
has the camp	relics	-0.06	enemy_report	-0.07	seek_grave	-0.06
has the cemetery	grave_info	0.09	relics	-0.08	rumour	0.06	event	0.05
has the creek	foreign_tip	0.12	event	0.11
has the dead	relics	0.09	foreign_tip	-0.11	event	0.05	seek_grave	-0.05
has the district	grave_info	-0.09	remains_found	0.06	relics	0.07
has the doan	relics	0.09
has the dong	dna_question	0.05
has the family	foreign_tip	-0.12	event	-0.11
has the first	relics	0.09	foreign_tip	-0.05	event	-0.14	seek_grave	0.05
has the french	grave_info	0.15	registry	0.08	foreign_tip	-0.09	event	0.15
has the grave	grave_info	0.1	foreign_tip	-0.05	rumour	0.05	event	-0.13
has the la	comrade_tip	0.19	relics	0.15	seek_grave	-0.09
has the last	comrade_tip	0.08	grave_info	-0.06	relics	0.06	enemy_report	-0.05	foreign_tip	-0.09
has the ma	grave_info	-0.11	not_dead	0.06	seek_grave	0.09
has the man	relics	0.05	battle_account	0.06	seek_grave	-0.09
has the name	battle_account	-0.06	enemy_report	-0.07	foreign_tip	0.05	seek_grave	-0.06
has the nao	grave_info	-0.12	not_dead	0.12	event	-0.06	seek_grave	-0.19
has the nay	comrade_tip	0.08	registry	-0.05	request_recognition	-0.06	seek_grave	0.12
has the night	comrade_tip	-0.05	grave_info	-0.05	relics	0.11	enemy_report	0.07	event	-0.07
has the north	relics	-0.05
has the o	comrade_tip	-0.11	grave_info	0.1	dna_question	0.05	event	0.15
has the old	grave_info	0.06	relics	-0.1	battle_account	-0.06	foreign_tip	0.06	rumour	0.11	seek_grave	-0.05
has the one	relics	-0.06	request_recognition	0.06	seek_grave	0.07
has the only	grave_info	-0.05	relics	-0.07	dna_question	0.13	rumour	0.06	not_dead	0.06	event	0.06	seek_grave	-0.12
has the other	comrade_tip	-0.05	grave_info	0.13	battle_account	0.05	foreign_tip	-0.08	event	-0.23
has the others	comrade_tip	0.07	battle_account	0.05	foreign_tip	-0.07	seek_grave	-0.05
has the paper	relics	-0.1	scam_report	0.05	seek_grave	0.11
has the papers	enemy_report	0.06	event	0.05	seek_grave	-0.05
has the river	grave_info	-0.1	seek_grave	0.07
has the road	comrade_tip	0.05	grave_info	0.24	relics	-0.08	event	-0.08
has the same	grave_info	0.06	enemy_report	-0.05	rumour	0.05	not_dead	0.1	event	-0.12
has the second	grave_info	-0.07	battle_account	0.11	foreign_tip	0.06	event	0.08
has the south	relics	-0.05	event	0.06
has the stream	relics	0.1	not_dead	0.05
has the third	event	0.05
has the vietnamese	battle_account	0.08	foreign_tip	0.07	event	-0.08
has the village	grave_info	-0.05	foreign_tip	0.06	event	0.16	seek_grave	-0.07
has the vinh	comrade_tip	0.07	registry	-0.05	rumour	0.06
has the wall	grave_info	-0.05	dna_question	0.06	request_recognition	0.06
has the water	request_recognition	0.05
has the wire	grave_info	-0.06	battle_account	0.09	foreign_tip	0.15	event	0.19	seek_grave	-0.09
has the year	event	-0.11	seek_grave	0.08
has their	comrade_tip	-0.06	grave_info	-0.06	relics	-0.11	battle_account	0.2	foreign_tip	0.05	event	0.24	seek_grave	-0.09
has theirs	relics	-0.11	foreign_tip	0.24	event	0.18	seek_grave	-0.05
has them	comrade_tip	0.08	grave_info	-0.21	remains_found	0.05	relics	-0.06	registry	0.06	battle_account	0.05	enemy_report	-0.11	foreign_tip	0.22	request_recognition	-0.05	not_dead	-0.09	event	0.42	seek_grave	-0.09
has then	comrade_tip	-0.09	relics	-0.06	registry	-0.05	battle_account	0.05	enemy_report	0.14	request_recognition	0.1	event	0.08
has theo	comrade_tip	-0.33	grave_info	-0.08	relics	-0.27	registry	-0.15	foreign_tip	-0.06	dna_question	-0.09	request_recognition	0.16	not_dead	0.14	event	0.14	seek_grave	0.5
has theo anh	comrade_tip	-0.11	grave_info	-0.11	battle_account	0.1	seek_grave	0.05
has theo ban	comrade_tip	0.05	grave_info	-0.07	seek_grave	0.07
has theo bo	grave_info	-0.09	request_recognition	0.1	event	-0.05	seek_grave	0.11
has theo cach	comrade_tip	-0.06	rumour	0.05	seek_grave	0.11
has theo doan	comrade_tip	-0.06
has theo giay	comrade_tip	-0.08	scam_report	0.06	event	-0.05	seek_grave	0.09
has theo loi	comrade_tip	-0.1	grave_info	0.06	registry	-0.07	battle_account	0.1	event	0.09	seek_grave	0.17
has theo ong	comrade_tip	-0.08	remains_found	0.13	registry	-0.06	seek_grave	0.18
has theo so	comrade_tip	-0.11	grave_info	-0.06	battle_account	0.06
has theo tau	seek_grave	0.05
has theo toi	comrade_tip	0.11	seek_grave	-0.06
has theo tri	registry	0.05	event	0.09	seek_grave	-0.06
has thep	grave_info	0.05	battle_account	-0.06	event	-0.08	seek_grave	-0.08
has there	comrade_tip	-0.07	grave_info	0.15	remains_found	0.11	relics	-0.06	registry	-0.09	battle_account	0.18	enemy_report	-0.07	foreign_tip	0.06	scam_report	-0.06	rumour	-0.06	request_recognition	0.1	not_dead	-0.07	event	-0.11	seek_grave	-0.08
has there is	relics	0.13	battle_account	0.08	foreign_tip	-0.12	event	-0.08
has there s	relics	0.05	foreign_tip	-0.05	event	-0.12
has there was	battle_account	0.11	foreign_tip	-0.06	event	0.1	seek_grave	-0.05
has these	grave_info	-0.05	relics	0.16	enemy_report	0.07	foreign_tip	-0.16	seek_grave	-0.11
has theu	comrade_tip	0.12	relics	0.05	battle_account	-0.05	foreign_tip	0.05	event	-0.05	seek_grave	-0.09
has theu chu	grave_info	0.13	foreign_tip	0.05	event	-0.1
has they	grave_info	0.29	foreign_tip	0.14	dna_question	-0.05	scam_report	-0.05	rumour	-0.09	request_recognition	0.09	event	0.28	seek_grave	-0.21
has they were	event	0.1	seek_grave	0.07
has thi	comrade_tip	-0.21	grave_info	-0.08	remains_found	-0.18	relics	-0.18	registry	0.11	battle_account	-0.1	enemy_report	-0.23	foreign_tip	-0.35	dna_question	0.13	event	-0.13	seek_grave	0.2
has thi ai	comrade_tip	-0.07	relics	0.06
has thi anh	grave_info	-0.09	request_recognition	-0.05	seek_grave	0.07
has thi ba	comrade_tip	-0.05	grave_info	-0.06	registry	0.1	battle_account	0.07	rumour	0.05	request_recognition	-0.05	event	0.08	seek_grave	0.05
has thi bac	battle_account	-0.06	event	-0.06
has thi bao	dna_question	0.06	request_recognition	0.09	event	0.05	seek_grave	-0.16
has thi bay	grave_info	0.05	event	-0.06
has thi be	comrade_tip	0.05	battle_account	-0.07	rumour	0.06	event	-0.08	seek_grave	0.08
has thi bi	comrade_tip	0.22	grave_info	-0.12	registry	-0.05	event	-0.06
has thi bich	comrade_tip	-0.06	relics	0.08
has thi biet	comrade_tip	0.12	event	0.06	seek_grave	-0.07
has thi bo	grave_info	-0.08
has thi bong	grave_info	-0.05	relics	0.06
has thi buoi	comrade_tip	0.06	grave_info	-0.12	battle_account	0.1	event	-0.05
has thi cam	comrade_tip	-0.08	registry	0.08	request_recognition	0.05	seek_grave	-0.05
has thi cau	event	-0.05
has thi chat	grave_info	-0.08
has thi chau	dna_question	0.05	request_recognition	0.06	seek_grave	-0.07
has thi chet	battle_account	0.06	not_dead	0.05	seek_grave	-0.1
has thi chi	comrade_tip	0.06	grave_info	0.07	request_recognition	0.05	seek_grave	-0.1
has thi chu	comrade_tip	0.2	event	0.07	seek_grave	-0.09
has thi chua	grave_info	-0.18	scam_report	0.07	rumour	0.09	request_recognition	0.06	event	0.09	seek_grave	0.07
has thi co	grave_info	-0.05	scam_report	-0.05	not_dead	0.1	event	-0.11
has thi con	grave_info	0.06	battle_account	0.05	rumour	0.08	seek_grave	0.08
has thi cong	comrade_tip	-0.07	remains_found	0.19	relics	-0.06	event	0.18
has thi cu	comrade_tip	0.06	grave_info	0.12	event	-0.1
has thi cuc	comrade_tip	-0.08	registry	0.05	event	0.06	seek_grave	0.05
has thi cung	battle_account	0.05	rumour	0.05
has thi da	comrade_tip	0.07	event	-0.08	seek_grave	0.1
has thi dan	comrade_tip	0.07	battle_account	-0.05
has thi dao	remains_found	0.08
has thi dau	battle_account	0.05	request_recognition	0.05	seek_grave	-0.07
has thi den	battle_account	-0.05	request_recognition	0.15	event	-0.06
has thi di	grave_info	-0.05	event	-0.09	seek_grave	0.1
has thi diem	comrade_tip	0.05	grave_info	-0.06
has thi dinh	grave_info	-0.07	seek_grave	0.06
has thi do	request_recognition	-0.05	not_dead	0.07	seek_grave	0.11
has thi doi	grave_info	0.07	relics	0.05	event	-0.06
has thi dua	relics	0.08
has thi dung	comrade_tip	0.07
has thi em	comrade_tip	0.07	request_recognition	0.06
has thi gai	registry	0.05	seek_grave	0.08
has thi gap	comrade_tip	-0.08	event	0.08	seek_grave	0.05
has thi ghi	seek_grave	0.12
has thi goi	comrade_tip	0.12	grave_info	0.11	battle_account	0.08	event	0.09	seek_grave	-0.1
has thi ha	seek_grave	-0.06
has thi hai	grave_info	-0.08	registry	0.07	battle_account	-0.09	request_recognition	0.05	event	-0.1	seek_grave	0.08
has thi hanh	grave_info	0.05	seek_grave	0.06
has thi hao	comrade_tip	-0.09	seek_grave	0.08
has thi het	comrade_tip	0.09	seek_grave	-0.07
has thi hien	registry	-0.06	battle_account	0.06
has thi ho	comrade_tip	0.08
has thi hoa	comrade_tip	0.09	registry	-0.05	battle_account	0.05	event	0.05
has thi hoi	comrade_tip	-0.09	event	-0.08
has thi hong	grave_info	-0.05	registry	0.13	dna_question	0.07	event	-0.06
has thi hue	seek_grave	0.13
has thi huong	comrade_tip	-0.06	grave_info	-0.09	battle_account	0.09	request_recognition	-0.06	seek_grave	0.11
has thi hy	not_dead	0.06	seek_grave	-0.1
has thi khong	grave_info	-0.18	remains_found	0.08	relics	0.05	battle_account	-0.15	rumour	-0.05	event	-0.12	seek_grave	0.3
has thi kieu	seek_grave	0.09
has thi kim	comrade_tip	-0.08	registry	0.07	seek_grave	0.05
has thi la	comrade_tip	-0.06	grave_info	0.09	event	-0.08	seek_grave	0.15
has thi lai	battle_account	0.08	seek_grave	0.06
has thi lam	grave_info	0.14	relics	0.08	event	-0.09	seek_grave	-0.2
has thi lan	grave_info	-0.05	registry	0.06	event	0.05
has thi lanh	comrade_tip	-0.06
has thi lay	dna_question	0.08	seek_grave	-0.07
has thi le	rumour	0.06	event	0.06
has thi len	event	-0.05
has thi lien	remains_found	-0.08	relics	0.08	event	0.12	seek_grave	-0.12
has thi lieu	grave_info	-0.07	request_recognition	0.05	seek_grave	0.05
has thi linh	comrade_tip	0.05	battle_account	0.05
has thi loan	event	-0.07
has thi loi	comrade_tip	-0.06	grave_info	-0.15	event	0.12	seek_grave	0.06
has thi lua	grave_info	-0.12	dna_question	0.05	event	-0.06
has thi luu	event	0.07
has thi luyen	comrade_tip	-0.09	grave_info	-0.05	battle_account	0.05	seek_grave	0.14
has thi mai	remains_found	0.05	registry	0.05	event	0.1
has thi man	comrade_tip	-0.08	grave_info	0.05
has thi mat	comrade_tip	0.14	grave_info	-0.13	registry	-0.05	rumour	0.06	event	0.07
has thi may	comrade_tip	-0.07	grave_info	-0.06	registry	0.1
has thi me	seek_grave	0.05
has thi minh	relics	0.07	event	-0.05
has thi mo	comrade_tip	-0.07	grave_info	0.05	event	0.08	seek_grave	0.05
has thi moi	dna_question	0.05	request_recognition	0.07	seek_grave	-0.12
has thi mot	seek_grave	0.13
has thi mui	event	0.06
has thi my	request_recognition	0.07	event	-0.06
has thi nam	grave_info	0.05
has thi net	event	0.14	seek_grave	-0.1
has thi nga	comrade_tip	0.08	grave_info	-0.19	dna_question	0.08	scam_report	0.06	event	0.08
has thi ngan	seek_grave	0.09
has thi nghe	comrade_tip	-0.08	rumour	0.07	seek_grave	0.07
has thi ngo	comrade_tip	-0.05	grave_info	-0.08	relics	0.09	request_recognition	0.12	event	0.05
has thi ngoan	grave_info	-0.05	rumour	0.05
has thi ngoc	comrade_tip	-0.14	grave_info	0.06	battle_account	0.05	dna_question	0.08
has thi nguoi	event	-0.05	seek_grave	0.12
has thi nguyet	grave_info	-0.06	relics	0.05	registry	-0.05	seek_grave	0.08
has thi nha	comrade_tip	-0.06	grave_info	0.08	not_dead	0.06	event	-0.07	seek_grave	0.11
has thi nhan	comrade_tip	0.06	grave_info	0.18	remains_found	-0.07	relics	0.13	battle_account	0.06	seek_grave	-0.19
has thi nho	comrade_tip	0.11	seek_grave	-0.05
has thi nhung	comrade_tip	-0.06	grave_info	0.07	relics	0.05
has thi no	battle_account	0.05
has thi noi	comrade_tip	0.09	grave_info	-0.18	event	-0.06	seek_grave	0.11
has thi nu	grave_info	0.1
has thi o	grave_info	0.05	scam_report	0.05	event	0.11
has thi ong	comrade_tip	-0.06	battle_account	0.11	not_dead	0.06	event	0.14	seek_grave	-0.13
has thi phai	grave_info	0.09	dna_question	0.06	request_recognition	0.06	seek_grave	-0.11
has thi phuong	comrade_tip	0.08	grave_info	0.06
has thi que	comrade_tip	-0.05	grave_info	-0.05	seek_grave	0.07
has thi sang	comrade_tip	0.09	registry	0.05	event	-0.05	seek_grave	0.05
has thi sau	comrade_tip	-0.09	grave_info	0.06	battle_account	-0.06
has thi sen	comrade_tip	-0.05	seek_grave	0.08
has thi sinh	battle_account	0.1	event	0.1
has thi tam	grave_info	0.06
has thi tat	comrade_tip	0.13	battle_account	-0.05	event	-0.09	seek_grave	-0.07
has thi tham	registry	0.1	event	0.05
has thi thang	seek_grave	0.07
has thi thanh	seek_grave	0.05
has thi thay	not_dead	0.05
has thi the	comrade_tip	-0.16	grave_info	-0.09	battle_account	0.11	enemy_report	0.2	event	0.1	seek_grave	0.24
has thi tho	battle_account	0.11	event	-0.05
has thi thoi	comrade_tip	-0.09	rumour	0.07	seek_grave	0.14
has thi thu	registry	0.05	enemy_report	0.06	request_recognition	-0.05	event	0.14	seek_grave	-0.12
has thi thuy	enemy_report	0.06	dna_question	0.07	event	0.06	seek_grave	-0.17
has thi toi	comrade_tip	0.34	grave_info	-0.15	request_recognition	-0.05	seek_grave	-0.11
has thi tran	grave_info	0.09	event	0.05
has thi trung	comrade_tip	0.12	grave_info	-0.08	battle_account	-0.13	event	-0.11	seek_grave	0.13
has thi tuyet	comrade_tip	0.06	grave_info	0.06	event	0.1
has thi ut	comrade_tip	-0.12	event	0.12
has thi van	comrade_tip	-0.06	grave_info	0.05	registry	0.05	event	-0.05	seek_grave	0.12
has thi vao	comrade_tip	0.07	seek_grave	-0.09
has thi ve	comrade_tip	-0.11	grave_info	0.05	event	0.05	seek_grave	0.08
has thi vuong	comrade_tip	0.08	seek_grave	-0.14
has thi xa	comrade_tip	0.14	battle_account	0.08	request_recognition	-0.09
has thi xoan	scam_report	0.05	event	0.05
has thi xuan	comrade_tip	0.1	grave_info	0.06	remains_found	0.05	registry	-0.05	battle_account	-0.05
has thi xuyen	seek_grave	0.07
has thi yen	seek_grave	-0.05
has thia	grave_info	-0.09	remains_found	0.1	seek_grave	-0.06
has thich	grave_info	0.1	relics	-0.07	event	0.21
has thiem	grave_info	0.09	registry	0.06	not_dead	0.05	event	0.05
has thien	grave_info	-0.24	remains_found	0.05	registry	0.13	battle_account	-0.05	enemy_report	0.06	foreign_tip	-0.05	scam_report	-0.05	rumour	-0.07	not_dead	-0.06	event	0.05	seek_grave	0.12
has thieng	grave_info	0.06	event	-0.06
has thiet	comrade_tip	0.19	grave_info	-0.22	relics	-0.1	rumour	0.11	seek_grave	-0.09
has thiet giap	comrade_tip	0.06	seek_grave	0.06
has thieu	comrade_tip	0.08	grave_info	-0.05	relics	-0.07	registry	0.14	dna_question	-0.14	request_recognition	0.38	not_dead	-0.06	seek_grave	-0.21
has thieu hoa	grave_info	-0.1	relics	0.05	event	-0.07	seek_grave	0.08
has thieu quang	battle_account	0.05	event	0.12
has thieu ta	comrade_tip	-0.12	grave_info	0.13	remains_found	0.06	battle_account	-0.05	enemy_report	0.07	event	0.08
has thieu uy	comrade_tip	0.09	grave_info	-0.09	relics	-0.06	seek_grave	0.08
has thim	dna_question	0.08	event	-0.05
has thin	grave_info	-0.13	remains_found	0.09	battle_account	0.06	request_recognition	0.09	event	0.1
has things	event	-0.1	seek_grave	-0.06
has thinh	grave_info	-0.12	relics	0.06	registry	-0.05	battle_account	0.07	foreign_tip	-0.1	dna_question	0.06	scam_report	0.05	rumour	0.14	request_recognition	-0.09	not_dead	0.1	event	0.09	seek_grave	0.07
has think	grave_info	-0.05	event	-0.08
has thinks	grave_info	0.09
has third	foreign_tip	0.12	event	0.05
has this	grave_info	-0.06	relics	0.11	battle_account	0.08	dna_question	-0.05	rumour	-0.05	request_recognition	-0.05	seek_grave	-0.05
has this is	battle_account	0.08
has thit	grave_info	-0.09	rumour	0.06
has tho	comrade_tip	0.21	grave_info	-0.11	remains_found	0.15	relics	-0.13	registry	0.09	battle_account	-0.12	foreign_tip	-0.13	dna_question	-0.07	scam_report	-0.17	request_recognition	-0.11	not_dead	-0.08	event	-0.28	seek_grave	0.06
has tho anh	seek_grave	-0.09
has tho co	grave_info	-0.06	battle_account	0.05
has tho cung	comrade_tip	-0.14	remains_found	-0.05	rumour	-0.05	request_recognition	0.38	seek_grave	-0.18
has tho dien	seek_grave	0.05
has tho ha	grave_info	-0.09	seek_grave	0.06
has tho hai	grave_info	0.1	registry	0.05	event	-0.05
has tho ho	comrade_tip	-0.14	grave_info	0.09	registry	0.08	seek_grave	0.05
has tho may	comrade_tip	-0.12	grave_info	0.06
has tho nguoi	comrade_tip	0.06
has tho o	grave_info	-0.08	event	0.09
has tho ong	comrade_tip	-0.07	grave_info	0.07	registry	0.05	event	-0.05
has tho thi	registry	-0.06	event	0.07	seek_grave	0.06
has tho toi	event	0.07
has tho xuan	comrade_tip	0.08	grave_info	-0.05	event	-0.08	seek_grave	0.07
has thoa	comrade_tip	-0.08	grave_info	0.16	battle_account	-0.06	request_recognition	-0.05	seek_grave	-0.06
has thoai	comrade_tip	0.05	remains_found	-0.08	relics	-0.1	dna_question	-0.07	scam_report	0.08
has thoan	request_recognition	-0.05	seek_grave	-0.05
has thoat	grave_info	-0.18	registry	-0.08	request_recognition	0.16
has thoat ly	grave_info	-0.07	request_recognition	0.07	seek_grave	0.11
has thoi	comrade_tip	-0.15	remains_found	-0.09	relics	-0.14	battle_account	0.13	enemy_report	-0.05	dna_question	-0.05	scam_report	-0.06	rumour	0.35	not_dead	-0.09	event	-0.09	seek_grave	0.12
has thoi chong	comrade_tip	0.08	seek_grave	-0.07
has thoi chu	comrade_tip	-0.07	rumour	0.1
has thoi gian	grave_info	0.06	seek_grave	0.1
has thoi khong	grave_info	0.1	registry	0.05	seek_grave	-0.05
has thoi phap	comrade_tip	-0.06	grave_info	-0.07	remains_found	-0.05	relics	0.05	event	0.09
has thoi toi	comrade_tip	0.06	grave_info	-0.05	seek_grave	0.05
has thom	comrade_tip	0.11	registry	0.12	foreign_tip	-0.07	not_dead	0.08	seek_grave	-0.1
has thon	comrade_tip	-0.19	grave_info	0.08	remains_found	0.08	registry	0.18	battle_account	-0.05	foreign_tip	-0.06	scam_report	-0.06	request_recognition	-0.19	not_dead	0.06	event	0.26
has thon dong	comrade_tip	0.07	seek_grave	-0.06
has thon phu	battle_account	0.06
has thon trung	grave_info	-0.11	registry	0.07	event	-0.08
has thon van	grave_info	-0.08	dna_question	0.05	event	-0.07	seek_grave	0.06
has thong	comrade_tip	-0.07	grave_info	0.07	relics	0.09	registry	0.16	battle_account	0.11	enemy_report	-0.13	foreign_tip	-0.08	scam_report	-0.11	rumour	-0.06	request_recognition	-0.12	event	0.17
has thong bao	grave_info	0.18	relics	0.07	registry	-0.12	dna_question	0.05	seek_grave	0.11
has thong cam	battle_account	0.06
has thong hao	comrade_tip	0.09	battle_account	-0.08	event	0.06	seek_grave	-0.07
has thong nhat	grave_info	0.06
has thong tin	comrade_tip	-0.06	remains_found	0.09	registry	0.11	battle_account	0.1	enemy_report	-0.06	dna_question	-0.07	not_dead	0.06	event	0.15	seek_grave	-0.09
has thoong	seek_grave	0.07
has thot	comrade_tip	0.06	event	0.11
has thot not	comrade_tip	0.06	event	0.11
has thought	grave_info	0.07	enemy_report	0.06	rumour	0.06	event	0.06
has three	remains_found	-0.06	battle_account	-0.06	enemy_report	-0.08	foreign_tip	0.13	event	0.22	seek_grave	-0.06
has through	battle_account	0.06	event	-0.08	seek_grave	-0.06
has thu	comrade_tip	0.07	remains_found	-0.2	relics	-0.22	registry	-0.16	battle_account	-0.07	enemy_report	0.1	dna_question	0.14	scam_report	-0.06	rumour	-0.11	event	-0.2	seek_grave	0.07
has thu adn	grave_info	0.05	dna_question	0.28	seek_grave	-0.21
has thu ba	relics	-0.05	registry	0.06	enemy_report	-0.06	foreign_tip	0.05	event	-0.05	seek_grave	-0.13
has thu bay	seek_grave	0.05
has thu bon	comrade_tip	0.1	enemy_report	0.11	seek_grave	-0.08
has thu chi	comrade_tip	0.06	grave_info	0.11	request_recognition	0.06	event	-0.09	seek_grave	-0.12
has thu co	grave_info	-0.08	relics	0.06	not_dead	0.07	seek_grave	0.07
has thu cua	comrade_tip	-0.16	foreign_tip	0.1	seek_grave	0.22
has thu cuoi	comrade_tip	-0.07	seek_grave	0.14
has thu dai	comrade_tip	0.06	battle_account	-0.07	event	0.05
has thu dau	grave_info	0.07	foreign_tip	-0.06
has thu de	grave_info	-0.08	relics	0.08	battle_account	0.05	seek_grave	-0.05
has thu do	comrade_tip	0.05	grave_info	-0.08	event	-0.05	seek_grave	0.11
has thu doan	comrade_tip	-0.07	event	0.08
has thu duc	comrade_tip	0.06	seek_grave	-0.06
has thu duoc	grave_info	-0.06	enemy_report	0.14	event	0.12
has thu gui	seek_grave	-0.05
has thu ha	comrade_tip	-0.08
has thu hai	comrade_tip	0.25	grave_info	-0.19	remains_found	0.05	relics	-0.1	request_recognition	0.11	event	-0.07	seek_grave	-0.11
has thu ky	relics	0.06	seek_grave	-0.07
has thu la	grave_info	-0.05	seek_grave	0.13
has thu nam	battle_account	0.07	seek_grave	0.05
has thu nay	remains_found	0.05	seek_grave	0.06
has thu nhat	comrade_tip	0.09	grave_info	0.13
has thu o	rumour	0.05	seek_grave	-0.05
has thu sau	grave_info	-0.07	seek_grave	0.09
has thu so	battle_account	0.05
has thu thai	comrade_tip	-0.06	grave_info	0.11
has thu tieu	comrade_tip	0.05	grave_info	-0.08	seek_grave	0.1
has thu trung	grave_info	0.05
has thu truong	comrade_tip	0.09	grave_info	-0.05	seek_grave	0.12
has thu tu	comrade_tip	0.2	grave_info	0.1	relics	-0.08	request_recognition	-0.07	seek_grave	0.06
has thu tuc	comrade_tip	-0.05	grave_info	-0.09	dna_question	0.05	request_recognition	0.3	event	-0.07	seek_grave	-0.24
has thu ve	comrade_tip	-0.05	seek_grave	0.16
has thu viet	relics	0.11	event	0.07	seek_grave	0.09
has thu xa	grave_info	0.1	event	0.07
has thua	comrade_tip	-0.11	grave_info	-0.05	remains_found	0.07	relics	0.05	battle_account	0.05	enemy_report	0.07	foreign_tip	-0.05	rumour	-0.05	request_recognition	0.18	not_dead	0.09
has thua anh	comrade_tip	-0.06	not_dead	0.05
has thua ban	comrade_tip	0.09	grave_info	-0.11	registry	-0.05	battle_account	0.12	request_recognition	0.05
has thua cac	remains_found	0.07	battle_account	-0.09	request_recognition	-0.07	seek_grave	0.06
has thua ong	comrade_tip	-0.09	grave_info	0.08	request_recognition	0.05
has thua quy	battle_account	-0.06	seek_grave	0.05
has thua thien	comrade_tip	-0.09	relics	0.05	seek_grave	0.08
has thua toi	grave_info	-0.12	battle_account	0.11	seek_grave	-0.05
has thuan	comrade_tip	-0.08	grave_info	0.05	remains_found	0.09	relics	0.05	battle_account	-0.15	enemy_report	0.1	request_recognition	-0.1	event	0.05	seek_grave	0.1
has thuan chau	comrade_tip	0.16	grave_info	-0.06	event	-0.1
has thuan thanh	comrade_tip	0.06	grave_info	-0.12	foreign_tip	0.06
has thuat	grave_info	-0.15	relics	0.06	registry	0.07	request_recognition	0.11	event	-0.06
has thuc	grave_info	-0.16	battle_account	-0.09	rumour	0.1	request_recognition	-0.12	event	-0.08	seek_grave	0.18
has thuc ra	comrade_tip	0.1	seek_grave	-0.15
has thue	comrade_tip	-0.13	registry	0.09	request_recognition	-0.06	not_dead	0.06	event	-0.12	seek_grave	-0.05
has thung	comrade_tip	0.17	grave_info	-0.09	remains_found	0.07	relics	0.11	battle_account	-0.08	seek_grave	-0.14
has thung dan	comrade_tip	0.11	grave_info	-0.1	relics	0.05	event	-0.08	seek_grave	-0.07
has thung lung	grave_info	-0.07
has thuoc	comrade_tip	-0.25	grave_info	-0.09	registry	0.09	enemy_report	0.23	dna_question	0.06	scam_report	-0.06	rumour	-0.11	request_recognition	-0.06	not_dead	-0.06	seek_grave	0.1
has thuoc dai	event	-0.06	seek_grave	0.1
has thuoc don	grave_info	-0.05
has thuoc nam	comrade_tip	-0.05	battle_account	0.09	event	-0.07
has thuoc tieu	comrade_tip	0.07	battle_account	-0.09	event	0.06	seek_grave	-0.06
has thuoc trung	comrade_tip	-0.11	seek_grave	0.09
has thuong	comrade_tip	-0.16	grave_info	-0.05	remains_found	-0.13	relics	0.08	registry	0.3	battle_account	0.23	enemy_report	-0.08	foreign_tip	-0.1	dna_question	-0.18	request_recognition	-0.09	not_dead	0.06
has thuong binh	comrade_tip	0.21	grave_info	-0.1	remains_found	-0.05	registry	0.1	scam_report	-0.05	rumour	0.08	not_dead	0.1	event	0.18	seek_grave	-0.29
has thuong bung	comrade_tip	0.05	grave_info	0.09	seek_grave	-0.06
has thuong cung	enemy_report	0.05	seek_grave	0.07
has thuong cut	comrade_tip	-0.11	grave_info	-0.05	battle_account	0.07	event	0.18
has thuong duc	comrade_tip	-0.05	grave_info	0.11
has thuong goi	comrade_tip	-0.06	grave_info	-0.05	seek_grave	0.13
has thuong lao	request_recognition	0.05	event	-0.05	seek_grave	0.07
has thuong nang	grave_info	-0.07	rumour	0.05	seek_grave	-0.11
has thuong nhe	battle_account	0.06
has thuong o	comrade_tip	0.08	battle_account	-0.07	not_dead	0.05	event	-0.07
has thuong roi	comrade_tip	-0.05	seek_grave	0.08
has thuong si	relics	-0.05	registry	-0.06	battle_account	0.11	enemy_report	0.06	rumour	0.06	request_recognition	-0.08	not_dead	-0.05	event	0.09	seek_grave	0.1
has thuong ta	scam_report	0.06	seek_grave	-0.09
has thuong tin	comrade_tip	0.05	remains_found	0.07	relics	0.07	seek_grave	-0.09
has thuong uy	registry	0.07	battle_account	-0.08	scam_report	0.1	event	-0.14	seek_grave	0.13
has thuong ve	comrade_tip	-0.05	seek_grave	0.1
has thuot	comrade_tip	0.06	registry	0.05	rumour	0.06	event	-0.12
has thuy	comrade_tip	-0.18	grave_info	0.27	relics	0.16	registry	-0.17	battle_account	0.07	foreign_tip	-0.13	scam_report	-0.11	request_recognition	-0.28	seek_grave	0.15
has thuy anh	relics	-0.07
has thuy con	grave_info	-0.07
has thuy dien	grave_info	0.07	event	-0.05	seek_grave	-0.1
has thuy hai	comrade_tip	0.06	event	-0.07	seek_grave	0.08
has thuy linh	seek_grave	0.05
has thuy loi	comrade_tip	-0.08	grave_info	0.11	battle_account	0.12	request_recognition	-0.05	event	0.06
has thuy nguyen	comrade_tip	0.09	request_recognition	-0.06	seek_grave	-0.05
has thuy quan	grave_info	-0.05	enemy_report	0.06	event	0.09
has thuy thu	comrade_tip	-0.09	battle_account	0.09	event	0.13	seek_grave	0.12
has thuy tinh	comrade_tip	-0.05	dna_question	0.06	request_recognition	-0.05	event	0.1
has thuyen	grave_info	-0.05	request_recognition	0.09	event	0.08
has thuyen pho	comrade_tip	-0.12	battle_account	0.1	event	0.09	seek_grave	0.06
has thuyen truong	grave_info	-0.08	registry	0.05	battle_account	0.1	event	0.13
has thuyet	comrade_tip	0.18	grave_info	-0.11	dna_question	0.06	request_recognition	0.05	event	-0.23	seek_grave	0.05
has ti	comrade_tip	-0.08	grave_info	0.05	dna_question	0.05	event	-0.08	seek_grave	-0.08
has tia	grave_info	0.07	relics	-0.05	event	-0.11
has tich	comrade_tip	-0.07	grave_info	0.1	relics	-0.05	enemy_report	0.05	dna_question	0.07	rumour	-0.07	request_recognition	0.18	not_dead	0.11	event	0.09	seek_grave	-0.24
has tich hoi	registry	0.05	scam_report	0.05	seek_grave	-0.07
has tich tuong	registry	-0.05
has tich xa	comrade_tip	0.11	request_recognition	0.05	seek_grave	-0.09
has tiem	comrade_tip	-0.13	remains_found	0.05	registry	-0.06	request_recognition	0.06	event	0.05	seek_grave	0.14
has tien	enemy_report	-0.1	foreign_tip	-0.15	dna_question	-0.12	scam_report	0.34	rumour	-0.1	request_recognition	-0.06	not_dead	-0.11	seek_grave	-0.06
has tien dat	comrade_tip	-0.15	battle_account	0.07	event	0.1
has tien du	comrade_tip	0.2	grave_info	-0.1	event	-0.09
has tien giang	comrade_tip	0.1	event	0.06
has tien hai	grave_info	0.07	battle_account	-0.05
has tien la	comrade_tip	-0.09	battle_account	0.09
has tien lang	grave_info	0.05	registry	0.07	event	0.12	seek_grave	-0.13
has tien lu	remains_found	0.05	scam_report	0.05	seek_grave	0.06
has tien nam	comrade_tip	-0.06	event	-0.05	seek_grave	0.11
has tien phuoc	comrade_tip	0.06	grave_info	-0.08	event	-0.08
has tien phuong	comrade_tip	0.06	grave_info	-0.08	registry	0.07	seek_grave	0.07
has tien sinh	seek_grave	-0.08
has tien toi	event	0.05
has tieng	comrade_tip	0.1	grave_info	0.24	relics	-0.12	battle_account	0.13	enemy_report	0.12	foreign_tip	0.08	scam_report	0.07	request_recognition	-0.07	seek_grave	-0.33
has tiep	comrade_tip	0.12	remains_found	0.13	relics	-0.11	registry	-0.05	battle_account	0.06	enemy_report	0.06	dna_question	0.09	event	0.2	seek_grave	-0.19
has tiep nhan	comrade_tip	-0.05	event	0.09
has tiet	comrade_tip	0.05	grave_info	-0.06	battle_account	0.06	event	-0.1
has tieu	grave_info	-0.19	remains_found	0.1	relics	-0.17	registry	-0.18	battle_account	0.06	enemy_report	0.17	scam_report	-0.07	rumour	-0.13	request_recognition	-0.09	not_dead	0.08	event	0.27
has tieu doan	grave_info	-0.21	registry	-0.19	battle_account	0.14	enemy_report	0.19	foreign_tip	0.09	rumour	-0.08
has tieu doi	comrade_tip	0.05	grave_info	-0.3	remains_found	-0.05	relics	0.09	enemy_report	-0.09	event	-0.12	seek_grave	0.15
has tieu hoc	enemy_report	0.05	event	-0.08	seek_grave	-0.07
has tieu khu	comrade_tip	-0.05	remains_found	0.06	relics	-0.07	event	0.14	seek_grave	0.11
has tim	comrade_tip	-0.08	grave_info	-0.37	relics	0.05	registry	-0.28	battle_account	0.09	enemy_report	0.06	foreign_tip	-0.08	dna_question	-0.25	scam_report	0.07	rumour	0.06	request_recognition	-0.31	event	-0.11	seek_grave	0.6
has tim anh	comrade_tip	0.19	seek_grave	-0.25
has tim ba	grave_info	-0.07	event	-0.06	seek_grave	0.15
has tim bac	event	0.06
has tim bo	comrade_tip	0.05	grave_info	-0.05	seek_grave	0.09
has tim cau	seek_grave	0.05
has tim chi	grave_info	-0.07	seek_grave	0.08
has tim cho	comrade_tip	-0.05	seek_grave	0.13
has tim chu	comrade_tip	-0.08	enemy_report	0.06	event	0.05
has tim con	seek_grave	0.1
has tim dc	event	0.06
has tim dong	comrade_tip	0.07	grave_info	-0.05	rumour	0.08	seek_grave	-0.05
has tim duoc	comrade_tip	-0.08	grave_info	0.22	remains_found	0.15	relics	0.05	registry	-0.07	battle_account	0.09	scam_report	0.06	request_recognition	-0.1	seek_grave	-0.13
has tim em	battle_account	0.05
has tim giup	grave_info	-0.1	scam_report	-0.06	seek_grave	0.17
has tim hai	comrade_tip	-0.05	rumour	0.06	seek_grave	0.06
has tim khong	comrade_tip	-0.07	grave_info	-0.06	foreign_tip	0.07	seek_grave	0.19
has tim kiem	grave_info	0.1
has tim la	comrade_tip	-0.11	event	0.07	seek_grave	0.09
has tim liet	comrade_tip	0.05	grave_info	-0.08	dna_question	-0.07	rumour	0.1
has tim ls	comrade_tip	-0.08	seek_grave	0.12
has tim mo	comrade_tip	-0.13	grave_info	-0.25	remains_found	0.06	relics	-0.05	registry	-0.06	battle_account	0.06	scam_report	0.22	request_recognition	0.06	event	-0.14	seek_grave	0.05
has tim nguoi	comrade_tip	0.09	grave_info	0.05	remains_found	-0.07	event	0.05	seek_grave	0.09
has tim nha	comrade_tip	0.21	event	-0.07	seek_grave	-0.2
has tim o	comrade_tip	0.09	request_recognition	0.05	event	-0.05
has tim ong	comrade_tip	-0.06	grave_info	0.07
has tim ra	grave_info	0.09	registry	0.07	not_dead	0.07	event	-0.05	seek_grave	-0.1
has tim than	relics	0.1	dna_question	0.06	event	0.06	seek_grave	-0.15
has tim thay	relics	0.06	enemy_report	0.08	scam_report	0.06	seek_grave	-0.22
has tim thi	comrade_tip	0.05
has time	grave_info	0.15	event	0.07
has tin	comrade_tip	-0.05	grave_info	-0.19	registry	-0.09	foreign_tip	-0.19	dna_question	-0.23	scam_report	0.15	rumour	0.31	request_recognition	-0.09	not_dead	0.13	event	0.09	seek_grave	0.3
has tin bac	comrade_tip	0.08	grave_info	-0.08	seek_grave	0.07
has tin cho	grave_info	0.07
has tin cua	grave_info	0.05
has tin dong	seek_grave	0.06
has tin la	comrade_tip	0.06	battle_account	0.05
has tin mo	comrade_tip	0.12	event	0.05
has tin nay	grave_info	0.07	event	0.11
has tin nhan	comrade_tip	-0.05	grave_info	0.07	scam_report	0.05	seek_grave	0.05
has tin ong	comrade_tip	-0.05	seek_grave	0.06
has tin toi	comrade_tip	0.09
has tin tu	comrade_tip	-0.07	rumour	0.06	seek_grave	-0.06
has tin ve	comrade_tip	0.12	grave_info	0.07	relics	0.05	event	-0.1	seek_grave	-0.15
has tin xin	registry	0.05
has tinh	remains_found	0.09	relics	-0.1	registry	-0.14	battle_account	-0.05	foreign_tip	-0.16	dna_question	0.24	scam_report	-0.1	request_recognition	-0.13	event	-0.1	seek_grave	0.06
has tinh anh	comrade_tip	-0.06
has tinh bien	comrade_tip	0.09	remains_found	0.06	battle_account	0.05	seek_grave	-0.09
has tinh binh	seek_grave	0.05
has tinh co	event	0.09
has tinh doi	grave_info	-0.14	remains_found	0.08	request_recognition	-0.05	seek_grave	0.25
has tinh gia	grave_info	0.05	battle_account	0.05	event	-0.06
has tinh ha	seek_grave	0.13
has tinh kien	seek_grave	0.12
has tinh la	grave_info	-0.08	request_recognition	0.08
has tinh lai	seek_grave	0.07
has tinh nam	comrade_tip	0.07	grave_info	-0.07
has tinh nguyen	comrade_tip	0.09	battle_account	-0.06	dna_question	0.1	rumour	0.05	event	0.07
has tinh o	seek_grave	0.06
has tinh quang	seek_grave	0.17
has tinh tu	comrade_tip	-0.1	seek_grave	0.05
has tnxp	remains_found	-0.07	registry	0.39	battle_account	-0.11	enemy_report	-0.09	foreign_tip	-0.05	dna_question	-0.07	request_recognition	0.1	event	-0.17	seek_grave	-0.31
has tnxp doi	grave_info	-0.07	registry	0.08	event	-0.08	seek_grave	-0.11
has to	grave_info	-0.05	remains_found	-0.13	relics	0.22	registry	-0.13	battle_account	-0.14	enemy_report	0.27	foreign_tip	-0.12	dna_question	0.11	scam_report	-0.07	not_dead	0.12	event	0.1
has to a	grave_info	0.08	enemy_report	-0.05	foreign_tip	0.15	seek_grave	-0.09
has to ba	comrade_tip	0.06	event	-0.08	seek_grave	-0.05
has to bao	relics	0.07
has to be	grave_info	-0.07	relics	-0.07	dna_question	0.05
has to chuc	battle_account	0.06	event	0.07	seek_grave	0.06
has to co	comrade_tip	-0.07	grave_info	0.1	enemy_report	0.05	event	0.06
has to con	seek_grave	0.09
has to cua	relics	0.06
has to dan	comrade_tip	0.05	registry	0.05
has to ghi	comrade_tip	-0.09	remains_found	0.05	event	0.08
has to gi	rumour	0.08	request_recognition	-0.06
has to giay	relics	0.13	enemy_report	0.05	foreign_tip	0.09	event	0.21	seek_grave	-0.06
has to go	event	-0.05
has to hai	comrade_tip	-0.1	grave_info	0.08	registry	0.1
has to hieu	request_recognition	0.06	seek_grave	0.06
has to know	foreign_tip	-0.05	rumour	0.06	event	-0.07	seek_grave	0.07
has to la	comrade_tip	-0.07	grave_info	-0.07	seek_grave	0.1
has to me	foreign_tip	0.1	seek_grave	-0.09
has to ngoc	grave_info	-0.1	relics	0.05
has to quoc	dna_question	0.06	not_dead	0.1
has to send	comrade_tip	0.09	relics	0.05	foreign_tip	-0.07	seek_grave	-0.05
has to tell	grave_info	0.08	relics	0.05	event	-0.05
has to the	comrade_tip	-0.05	grave_info	-0.11	remains_found	0.08	relics	-0.06	enemy_report	-0.05	request_recognition	0.07	event	0.12
has to thi	comrade_tip	0.05	event	-0.05	seek_grave	0.07
has to toi	comrade_tip	0.05	battle_account	-0.06
has to trinh	grave_info	-0.06	registry	-0.05	dna_question	0.07	event	0.07	seek_grave	-0.08
has to truong	comrade_tip	0.08	grave_info	-0.11	remains_found	0.08	relics	-0.05	registry	-0.06	event	0.12	seek_grave	-0.05
has to van	comrade_tip	0.05	remains_found	0.05	battle_account	-0.07
has to voi	not_dead	0.06	event	-0.05	seek_grave	-0.05
has toa	comrade_tip	-0.2	remains_found	0.1	registry	-0.11	battle_account	-0.13	enemy_report	0.16	scam_report	0.1	request_recognition	0.09	event	0.16	seek_grave	0.07
has toa do	comrade_tip	-0.2	grave_info	0.1	remains_found	0.11	registry	-0.08	battle_account	-0.08	enemy_report	0.13	rumour	-0.05	request_recognition	-0.07	event	0.16	seek_grave	-0.13
has toai	comrade_tip	-0.11	seek_grave	0.09
has toan	comrade_tip	0.24	remains_found	-0.12	relics	0.1	registry	0.13	battle_account	0.2	enemy_report	-0.07	foreign_tip	-0.06	scam_report	0.06	request_recognition	-0.21	not_dead	-0.06	seek_grave	-0.09
has toan bo	grave_info	0.1	battle_account	0.08	seek_grave	-0.07
has toc	comrade_tip	-0.08	grave_info	0.07	battle_account	-0.06	enemy_report	-0.06	scam_report	-0.07	rumour	0.1	seek_grave	0.05
has toc dao	event	-0.09	seek_grave	0.1
has toc tay	grave_info	0.09	seek_grave	-0.05
has toc thai	grave_info	-0.1	event	-0.08	seek_grave	0.1
has together	comrade_tip	0.07	grave_info	0.07	seek_grave	0.08
has toi	comrade_tip	0.41	remains_found	-0.18	relics	-0.06	registry	-0.29	battle_account	0.26	enemy_report	-0.25	foreign_tip	-0.26	dna_question	-0.15	scam_report	0.15	rumour	-0.09	request_recognition	-0.12	not_dead	0.09	event	-0.06	seek_grave	-0.4
has toi an	comrade_tip	-0.07	seek_grave	0.05
has toi anh	battle_account	-0.05	event	0.14
has toi ba	event	-0.05	seek_grave	0.05
has toi ban	comrade_tip	0.06	foreign_tip	0.08
has toi bang	comrade_tip	0.07	grave_info	-0.06	request_recognition	0.07	event	-0.05	seek_grave	-0.09
has toi bao	comrade_tip	0.09	battle_account	-0.05	not_dead	0.13	event	0.13	seek_grave	-0.2
has toi bay	comrade_tip	0.08	seek_grave	-0.05
has toi bi	grave_info	-0.09	relics	-0.07	request_recognition	-0.05	not_dead	0.12	event	-0.12
has toi biet	comrade_tip	0.27	grave_info	0.23	relics	0.11	request_recognition	-0.05	seek_grave	-0.3
has toi bo	comrade_tip	0.13	grave_info	-0.1	battle_account	-0.08	foreign_tip	0.06	event	-0.14	seek_grave	-0.05
has toi boc	grave_info	0.05	event	-0.06
has toi bui	battle_account	0.05	event	0.07	seek_grave	0.06
has toi cai	comrade_tip	-0.07	seek_grave	0.11
has toi cam	comrade_tip	-0.12	relics	0.15	battle_account	-0.05	seek_grave	0.05
has toi can	comrade_tip	-0.06	event	-0.06	seek_grave	0.14
has toi cat	grave_info	0.09	remains_found	0.06
has toi cau	event	-0.07
has toi chau	grave_info	-0.1	request_recognition	0.11	seek_grave	0.08
has toi chay	grave_info	-0.07
has toi chep	comrade_tip	0.06	grave_info	-0.05	relics	-0.09	registry	0.06
has toi chet	grave_info	-0.19	relics	0.05	not_dead	0.09
has toi chi	comrade_tip	0.1	grave_info	-0.08	registry	-0.08	battle_account	0.07	rumour	0.07	event	0.05	seek_grave	-0.1
has toi chinh	grave_info	-0.14	battle_account	0.06
has toi chiu	comrade_tip	-0.05	remains_found	0.05	battle_account	0.08	event	-0.06
has toi cho	comrade_tip	0.13	event	0.14	seek_grave	-0.06
has toi chon	comrade_tip	0.37	grave_info	0.12	remains_found	-0.07	relics	0.07	battle_account	-0.06	enemy_report	-0.06	foreign_tip	0.06	rumour	-0.06	event	-0.17	seek_grave	-0.35
has toi chu	comrade_tip	-0.15	grave_info	0.15	seek_grave	0.1
has toi chua	request_recognition	0.06	event	-0.05	seek_grave	-0.12
has toi chung	comrade_tip	-0.07	grave_info	-0.06	battle_account	0.05	event	0.1	seek_grave	0.07
has toi chup	event	0.09
has toi chuyen	comrade_tip	0.08	grave_info	-0.06
has toi co	grave_info	-0.08	relics	-0.07	registry	0.05	battle_account	-0.09	dna_question	0.09	rumour	0.05	event	0.1	seek_grave	0.12
has toi coi	relics	-0.05	event	0.14	seek_grave	-0.06
has toi con	grave_info	-0.1	relics	0.18	battle_account	0.19	foreign_tip	0.06	event	0.33	seek_grave	-0.05
has toi cong	relics	0.05	seek_grave	-0.07
has toi cu	grave_info	0.05	battle_account	-0.06	request_recognition	0.06
has toi cung	comrade_tip	0.28	grave_info	-0.06	battle_account	-0.05	seek_grave	-0.2
has toi da	grave_info	0.14	remains_found	0.06	relics	0.06	registry	0.08	scam_report	0.05	event	0.17	seek_grave	-0.24
has toi dai	battle_account	0.09	request_recognition	0.05	event	0.05	seek_grave	-0.08
has toi dan	grave_info	0.09	registry	0.05	battle_account	0.08	event	-0.09	seek_grave	-0.15
has toi dang	battle_account	-0.08	scam_report	0.06	event	-0.11	seek_grave	0.2
has toi danh	comrade_tip	0.16	grave_info	0.05	seek_grave	-0.11
has toi dao	battle_account	-0.05
has toi dap	event	-0.07	seek_grave	-0.06
has toi dat	comrade_tip	0.19	grave_info	-0.08	battle_account	-0.09
has toi dau	grave_info	-0.05
has toi day	not_dead	0.08	event	-0.07
has toi de	comrade_tip	0.11	grave_info	-0.08	battle_account	-0.05	event	-0.18
has toi dem	grave_info	0.09
has toi den	comrade_tip	0.13	remains_found	0.05	seek_grave	-0.05
has toi deu	comrade_tip	0.06	grave_info	-0.07
has toi di	grave_info	0.19	relics	-0.05	battle_account	-0.08	dna_question	-0.05	request_recognition	-0.07	event	0.19
has toi dinh	comrade_tip	-0.07	seek_grave	0.07
has toi doan	comrade_tip	-0.11	seek_grave	0.06
has toi doc	event	0.06	seek_grave	-0.07
has toi doi	comrade_tip	0.06	grave_info	-0.07	request_recognition	0.12	event	0.08	seek_grave	-0.1
has toi dong	grave_info	0.07	seek_grave	0.08
has toi dua	relics	0.08	battle_account	0.08	seek_grave	-0.11
has toi dung	comrade_tip	-0.09	grave_info	0.08	relics	0.07	battle_account	0.07	not_dead	0.11	event	-0.05
has toi duoc	comrade_tip	-0.05	grave_info	-0.13	battle_account	0.07	event	-0.06	seek_grave	-0.07
has toi em	comrade_tip	-0.07	grave_info	0.08
has toi gap	comrade_tip	-0.08	remains_found	0.09	relics	-0.06	not_dead	0.11	event	0.08
has toi ghi	grave_info	0.15	event	-0.15
has toi gia	comrade_tip	0.08	event	-0.05
has toi gio	comrade_tip	-0.11	grave_info	0.07	relics	0.05	registry	0.06	battle_account	0.06	request_recognition	-0.06	event	-0.13
has toi giu	relics	0.14	foreign_tip	0.07	seek_grave	-0.09
has toi goi	comrade_tip	0.18	battle_account	-0.06	event	0.06	seek_grave	-0.1
has toi gom	event	-0.06
has toi gui	grave_info	0.05	remains_found	-0.05	relics	0.06	battle_account	-0.06	enemy_report	0.05	event	-0.05	seek_grave	0.11
has toi ha	comrade_tip	0.07	dna_question	0.05	event	0.05
has toi hai	seek_grave	0.06
has toi hay	comrade_tip	0.05	event	0.08	seek_grave	-0.05
has toi hi	grave_info	0.06
has toi ho	grave_info	0.08	relics	-0.05	event	-0.05
has toi hoi	comrade_tip	-0.12	grave_info	0.08	seek_grave	0.17
has toi hy	comrade_tip	-0.1	registry	0.12	battle_account	0.17	seek_grave	-0.07
has toi ke	comrade_tip	-0.09	battle_account	0.11	request_recognition	0.05	not_dead	0.11	seek_grave	-0.13
has toi keo	event	-0.06	seek_grave	-0.05
has toi khi	grave_info	0.09	event	0.05
has toi khieng	grave_info	0.09	seek_grave	-0.06
has toi khong	comrade_tip	0.31	grave_info	-0.12	relics	0.08	registry	-0.13	battle_account	0.05	rumour	0.06	request_recognition	-0.1	not_dead	-0.05	event	-0.05	seek_grave	-0.14
has toi ky	battle_account	-0.05	event	0.08
has toi la	comrade_tip	-0.24	grave_info	0.11	registry	-0.23	battle_account	0.07	scam_report	0.05	rumour	-0.17	not_dead	-0.07	event	0.23	seek_grave	-0.05
has toi lai	remains_found	0.09	battle_account	-0.06
has toi lam	comrade_tip	-0.08	grave_info	0.31	relics	-0.05	registry	-0.09	battle_account	-0.07	enemy_report	0.07	foreign_tip	0.07	not_dead	0.07	seek_grave	-0.17
has toi lap	event	-0.05
has toi lay	comrade_tip	-0.09	grave_info	-0.13	seek_grave	0.17
has toi le	battle_account	0.12	event	0.1	seek_grave	-0.05
has toi len	comrade_tip	-0.07	grave_info	-0.12	battle_account	-0.05	not_dead	0.05	event	-0.08	seek_grave	0.17
has toi liet	comrade_tip	-0.05	seek_grave	0.12
has toi linh	grave_info	0.07	event	0.05
has toi lo	comrade_tip	0.05	event	-0.08
has toi luc	comrade_tip	-0.13	relics	0.05	battle_account	0.07	seek_grave	-0.08
has toi luong	battle_account	0.07	event	0.06	seek_grave	-0.06
has toi luu	grave_info	-0.07	event	-0.06	seek_grave	0.13
has toi ma	comrade_tip	0.05	battle_account	-0.06	not_dead	0.08	seek_grave	-0.09
has toi mai	comrade_tip	-0.08	grave_info	-0.08	event	0.1
has toi mang	request_recognition	0.05
has toi mat	grave_info	-0.08	registry	-0.08	rumour	0.05	event	-0.06	seek_grave	0.07
has toi mo	comrade_tip	0.06	grave_info	-0.08	remains_found	0.05	seek_grave	0.09
has toi moi	grave_info	-0.07	battle_account	-0.05	foreign_tip	0.06	rumour	0.09	request_recognition	0.15	event	0.08	seek_grave	-0.15
has toi mot	comrade_tip	0.13	scam_report	0.05	event	-0.12	seek_grave	-0.14
has toi mua	grave_info	-0.05	relics	0.05	event	-0.18
has toi muon	comrade_tip	-0.07	grave_info	-0.08	relics	0.07	foreign_tip	0.07
has toi nam	comrade_tip	0.25	grave_info	-0.26	registry	-0.05	battle_account	-0.06	scam_report	0.09	request_recognition	-0.06	event	-0.14
has toi nay	comrade_tip	-0.06	registry	0.05	event	-0.09
has toi nga	grave_info	-0.07	event	0.06
has toi ngay	grave_info	0.1	battle_account	-0.06	seek_grave	-0.08
has toi nghe	comrade_tip	-0.19	remains_found	0.05	rumour	0.17	request_recognition	0.09	event	0.09	seek_grave	-0.14
has toi nghi	grave_info	0.05
has toi ngo	event	-0.07	seek_grave	0.06
has toi nguoi	comrade_tip	-0.06	grave_info	0.06	relics	0.11
has toi nguyen	comrade_tip	-0.05	battle_account	-0.05	enemy_report	0.07	event	-0.19
has toi nha	remains_found	-0.05	event	-0.08	seek_grave	0.05
has toi nham	comrade_tip	0.15
has toi nhan	comrade_tip	0.12	grave_info	-0.11	event	-0.06	seek_grave	0.09
has toi nhap	comrade_tip	0.06
has toi nho	comrade_tip	-0.12	grave_info	0.08	relics	-0.05	registry	-0.06	battle_account	0.16	event	0.13	seek_grave	-0.19
has toi nhung	battle_account	0.05	enemy_report	0.06	event	0.15	seek_grave	-0.05
has toi noi	grave_info	0.23	dna_question	-0.05	scam_report	0.13	seek_grave	-0.09
has toi o	comrade_tip	0.18	grave_info	-0.14	remains_found	0.06	scam_report	-0.05	request_recognition	-0.09	not_dead	0.13	event	-0.16
has toi ong	comrade_tip	-0.1	grave_info	0.06	relics	0.05	enemy_report	0.05	not_dead	0.09	seek_grave	0.09
has toi phai	grave_info	0.11	seek_grave	-0.07
has toi pham	comrade_tip	-0.07	registry	0.05	seek_grave	0.07
has toi phan	comrade_tip	-0.14	event	-0.08	seek_grave	0.05
has toi qua	comrade_tip	0.06	grave_info	-0.06	seek_grave	0.06
has toi que	grave_info	-0.06	request_recognition	0.06	event	-0.05
has toi quen	comrade_tip	0.23	battle_account	-0.08	event	-0.14	seek_grave	-0.13
has toi ra	grave_info	0.13	registry	0.06	battle_account	-0.06	event	-0.09
has toi roi	comrade_tip	-0.06	grave_info	0.07	event	0.12
has toi sang	comrade_tip	-0.15	battle_account	0.09
has toi sinh	comrade_tip	-0.06	grave_info	0.09	request_recognition	-0.05
has toi so	comrade_tip	0.07	grave_info	-0.07	relics	0.07
has toi song	event	0.06	seek_grave	-0.1
has toi ten	comrade_tip	-0.11	grave_info	0.05	relics	-0.1	rumour	-0.07	not_dead	-0.08	event	0.2
has toi thay	comrade_tip	0.05	grave_info	0.16	registry	0.07	rumour	0.06	request_recognition	0.05
has toi theo	request_recognition	0.09
has toi thi	comrade_tip	-0.06	grave_info	-0.05	battle_account	0.11	scam_report	0.06	event	0.14
has toi thu	seek_grave	0.12
has toi thuoc	comrade_tip	-0.1	registry	0.05	battle_account	0.13	event	0.12
has toi tieu	comrade_tip	0.06	battle_account	-0.07
has toi tim	comrade_tip	-0.12	relics	0.06	request_recognition	0.05	event	-0.06
has toi toi	grave_info	-0.11	event	-0.12
has toi tra	comrade_tip	0.05	grave_info	0.07
has toi tran	comrade_tip	0.12	grave_info	-0.15	battle_account	-0.09	event	-0.11	seek_grave	0.17
has toi trong	grave_info	0.05	event	0.11
has toi trung	comrade_tip	0.05	grave_info	-0.05	dna_question	-0.05	event	-0.06
has toi truoc	comrade_tip	0.07
has toi truong	comrade_tip	-0.08	grave_info	0.05	event	-0.06
has toi tu	comrade_tip	0.09
has toi tung	comrade_tip	0.1	grave_info	0.05	seek_grave	-0.05
has toi va	comrade_tip	0.43	grave_info	-0.23	registry	-0.05	battle_account	-0.06	event	-0.17	seek_grave	-0.06
has toi van	comrade_tip	-0.06	grave_info	0.17	registry	-0.05
has toi vao	comrade_tip	-0.1	grave_info	-0.11	battle_account	-0.07	request_recognition	0.08	event	-0.09	seek_grave	0.06
has toi ve	comrade_tip	0.11	grave_info	0.15	battle_account	-0.05
has toi vi	comrade_tip	0.06	event	-0.09	seek_grave	0.06
has toi viet	grave_info	0.05	not_dead	0.05	seek_grave	-0.12
has toi vo	scam_report	0.05
has toi voi	comrade_tip	0.12	grave_info	-0.05	relics	-0.05
has toi vu	comrade_tip	-0.06	grave_info	-0.06	seek_grave	0.1
has toi vuong	grave_info	-0.09	request_recognition	0.05
has toi xin	comrade_tip	0.15	grave_info	-0.09	remains_found	-0.05	battle_account	-0.12	rumour	0.05	request_recognition	0.06	event	-0.11	seek_grave	-0.06
has toi y	comrade_tip	0.12	grave_info	-0.08	event	-0.07
has told	comrade_tip	-0.14	grave_info	0.18	relics	-0.06	registry	-0.05	enemy_report	-0.13	foreign_tip	0.05	rumour	0.16	seek_grave	0.1
has told me	grave_info	-0.06	rumour	0.12
has told us	foreign_tip	0.11	seek_grave	0.06
has tom	comrade_tip	-0.07	grave_info	0.27	request_recognition	-0.05	event	0.08	seek_grave	-0.11
has tombe	grave_info	0.06	registry	-0.05	enemy_report	-0.05	foreign_tip	-0.1	rumour	0.07	request_recognition	-0.05	event	-0.18	seek_grave	0.35
has tombes	foreign_tip	0.14	event	0.09
has ton	grave_info	-0.07	relics	-0.13	registry	0.08	battle_account	-0.09	request_recognition	0.19	not_dead	-0.07	event	-0.28	seek_grave	0.16
has ton nu	grave_info	-0.05	event	-0.05
has ton that	relics	-0.07	battle_account	-0.05	enemy_report	0.07	foreign_tip	0.06	request_recognition	0.06
has tong	comrade_tip	-0.18	remains_found	-0.09	registry	0.15	battle_account	-0.07	enemy_report	0.06	dna_question	-0.05	request_recognition	0.06	not_dead	-0.07	seek_grave	-0.05
has tong dai	grave_info	0.05	request_recognition	0.07
has tong duy	seek_grave	-0.05
has tong hop	comrade_tip	-0.05	registry	0.13
has tong phuoc	grave_info	-0.05	seek_grave	0.06
has tong thi	comrade_tip	-0.06
has tong van	grave_info	-0.15	battle_account	0.07	seek_grave	0.19
has too	comrade_tip	0.06	relics	0.05	rumour	0.05
has took	comrade_tip	0.11	battle_account	0.08	event	0.06	seek_grave	-0.11
has took him	comrade_tip	0.08	enemy_report	0.06
has top	comrade_tip	0.11	relics	-0.05	event	0.05	seek_grave	-0.06
has tot	grave_info	-0.08	relics	0.05	seek_grave	-0.06
has tp	comrade_tip	-0.08	grave_info	-0.08	seek_grave	0.11
has tqgc	comrade_tip	-0.11	registry	-0.05	request_recognition	-0.07	seek_grave	0.35
has tra	grave_info	-0.11	remains_found	-0.05	registry	0.06	battle_account	-0.06	enemy_report	-0.07	foreign_tip	0.05	dna_question	-0.14	scam_report	-0.06	rumour	-0.08	request_recognition	0.05	not_dead	0.11	event	-0.1
has tra bong	registry	-0.05	battle_account	0.07	event	-0.05	seek_grave	0.1
has tra cu	comrade_tip	0.11	grave_info	-0.14	battle_account	-0.07
has tra giup	grave_info	0.06	seek_grave	0.05
has tra ho	comrade_tip	-0.05	grave_info	-0.1	rumour	0.05	seek_grave	0.1
has tra lai	comrade_tip	-0.05	relics	0.09	registry	0.06
has tra linh	comrade_tip	0.15	battle_account	0.07	event	0.06	seek_grave	-0.08
has tra loi	comrade_tip	0.17	grave_info	-0.06	relics	-0.08	battle_account	-0.07	rumour	-0.05	request_recognition	0.14	event	-0.09
has tra my	seek_grave	0.09
has tra o	comrade_tip	0.08	event	0.05	seek_grave	-0.13
has tra tan	comrade_tip	0.05	request_recognition	0.19	seek_grave	-0.22
has tra ve	comrade_tip	-0.11	remains_found	-0.07	relics	0.11	event	-0.09
has tra vinh	comrade_tip	-0.26	grave_info	-0.11	remains_found	0.05	relics	-0.07	foreign_tip	0.05	event	0.05	seek_grave	0.14
has trac	comrade_tip	0.16	foreign_tip	-0.05	event	-0.06
has trac thu	relics	0.05	event	-0.05	seek_grave	-0.07
has trach	grave_info	0.11	relics	-0.06	enemy_report	0.18	dna_question	-0.05	rumour	-0.07	request_recognition	-0.08	event	-0.14	seek_grave	0.12
has trai	comrade_tip	-0.13	remains_found	-0.06	registry	-0.11	battle_account	-0.21	dna_question	0.08	scam_report	-0.05	request_recognition	0.12	not_dead	0.08	event	-0.23	seek_grave	0.06
has trai ba	seek_grave	0.08
has trai cu	comrade_tip	0.05	relics	0.05	event	-0.05	seek_grave	-0.12
has trai cua	seek_grave	0.14
has trai duong	comrade_tip	0.05	grave_info	-0.06	rumour	0.05	seek_grave	-0.07
has trai em	seek_grave	-0.06
has trai la	foreign_tip	0.05
has trai liet	seek_grave	-0.1
has trai ong	request_recognition	0.05	seek_grave	0.06
has trai ten	comrade_tip	0.08	seek_grave	-0.09
has trai toi	comrade_tip	-0.33	grave_info	-0.1	dna_question	0.05	seek_grave	0.19
has trai ut	request_recognition	-0.05
has trail	enemy_report	-0.06	foreign_tip	0.11	event	-0.07	seek_grave	0.05
has tram	comrade_tip	0.13	grave_info	-0.2	relics	-0.23	registry	-0.17	battle_account	0.09	enemy_report	-0.1	foreign_tip	-0.09	scam_report	-0.05	request_recognition	0.05	not_dead	-0.07	event	0.08
has tram bau	grave_info	-0.09
has tram bom	comrade_tip	0.05	event	0.05	seek_grave	-0.05
has tram buoc	grave_info	-0.05
has tram giao	comrade_tip	0.06	grave_info	0.1	event	0.13
has tram met	seek_grave	0.08
has tram phau	grave_info	-0.05	battle_account	-0.09	seek_grave	0.13
has tram quan	relics	0.07
has tram truong	comrade_tip	0.09	grave_info	0.12	event	-0.06	seek_grave	-0.12
has tram xa	comrade_tip	0.3	grave_info	-0.14	seek_grave	-0.11
has tram y	comrade_tip	-0.08	grave_info	0.11	relics	0.05	seek_grave	-0.05
has tran	comrade_tip	-0.12	grave_info	-0.13	remains_found	-0.18	relics	-0.18	registry	0.13	battle_account	0.42	enemy_report	0.08	foreign_tip	-0.14	scam_report	-0.13	rumour	-0.13	request_recognition	-0.14	event	0.12
has tran ay	comrade_tip	-0.05	event	-0.06	seek_grave	0.07
has tran ba	comrade_tip	0.1	grave_info	-0.09	battle_account	0.06	enemy_report	0.1	event	0.05	seek_grave	-0.14
has tran bom	comrade_tip	-0.08	event	-0.1
has tran can	comrade_tip	-0.08	event	0.08	seek_grave	0.05
has tran cao	relics	0.05	battle_account	-0.06	event	-0.11	seek_grave	0.05
has tran cau	comrade_tip	-0.26	grave_info	0.07	battle_account	0.19	event	0.23
has tran chong	comrade_tip	0.06
has tran cong	seek_grave	0.08
has tran dang	comrade_tip	-0.16	grave_info	0.13	battle_account	0.05	seek_grave	-0.07
has tran danh	comrade_tip	-0.06	remains_found	0.05	battle_account	0.05
has tran dia	battle_account	0.07	request_recognition	0.05	seek_grave	-0.1
has tran dinh	comrade_tip	0.13	remains_found	0.07	event	0.21
has tran do	comrade_tip	-0.09	event	0.05	seek_grave	0.06
has tran doi	comrade_tip	-0.07	grave_info	-0.08	registry	0.05	event	0.06	seek_grave	0.13
has tran dong	grave_info	-0.05	registry	-0.05	scam_report	0.07	event	-0.05	seek_grave	0.08
has tran duc	comrade_tip	0.08	grave_info	0.11
has tran huu	comrade_tip	-0.09	grave_info	0.12	foreign_tip	-0.06	event	0.07
has tran khac	grave_info	-0.16	registry	0.06	foreign_tip	0.05	event	-0.06
has tran kim	dna_question	0.07
has tran minh	seek_grave	0.1
has tran ngay	comrade_tip	-0.13	grave_info	0.07	battle_account	0.07
has tran ngoc	comrade_tip	0.08	relics	0.11	event	-0.07
has tran nui	grave_info	-0.1	battle_account	0.13
has tran o	comrade_tip	-0.08	grave_info	-0.06	registry	0.06	battle_account	0.09	request_recognition	0.05
has tran phia	event	-0.05	seek_grave	0.16
has tran qua	event	0.07
has tran quang	comrade_tip	-0.1	registry	0.07
has tran quoc	comrade_tip	0.05	battle_account	-0.05	event	-0.13	seek_grave	-0.06
has tran tay	seek_grave	0.05
has tran thi	comrade_tip	-0.25	grave_info	0.24	relics	-0.07	registry	0.18	battle_account	-0.05	request_recognition	-0.07	event	-0.14
has tran thu	grave_info	-0.05	remains_found	0.08	relics	0.1	event	0.07
has tran trong	registry	-0.07
has tran van	comrade_tip	0.08	grave_info	-0.14	relics	-0.09	battle_account	-0.08	request_recognition	0.08	event	-0.06
has tran xuan	grave_info	-0.08	battle_account	0.11	dna_question	0.07
has trang	comrade_tip	-0.14	grave_info	0.33	remains_found	-0.12	relics	0.05	registry	0.14	battle_account	0.12	enemy_report	-0.11	dna_question	0.1	scam_report	-0.06	rumour	-0.14	request_recognition	-0.26	not_dead	-0.13	seek_grave	-0.17
has trang a	comrade_tip	-0.1	relics	0.06	battle_account	0.05
has trang bang	comrade_tip	0.05	grave_info	-0.19	rumour	0.05	event	-0.12	seek_grave	0.18
has trang ben	comrade_tip	-0.06	grave_info	-0.06	event	-0.06	seek_grave	0.1
has trang binh	grave_info	0.1	seek_grave	-0.11
has trang co	comrade_tip	0.13	event	-0.06	seek_grave	0.08
has trang cu	comrade_tip	0.07	event	0.16	seek_grave	-0.08
has trang cua	comrade_tip	0.1	grave_info	-0.09
has trang cuoi	relics	0.1
has trang dau	grave_info	-0.18	relics	0.12	dna_question	0.06
has trang dinh	comrade_tip	-0.05	relics	0.1
has trang doc	registry	0.08	event	-0.06	seek_grave	-0.1
has trang doi	comrade_tip	-0.06	grave_info	0.2	event	-0.06	seek_grave	-0.05
has trang don	event	0.05	seek_grave	0.07
has trang dong	comrade_tip	-0.08
has trang duong	grave_info	-0.08	seek_grave	0.1
has trang ham	comrade_tip	-0.05	grave_info	0.14	seek_grave	-0.05
has trang huyen	comrade_tip	-0.1	grave_info	-0.08	dna_question	0.06	event	-0.09
has trang khong	comrade_tip	-0.05	grave_info	-0.11	battle_account	0.08
has trang la	dna_question	0.08	seek_grave	-0.08
has trang liet	comrade_tip	-0.11	grave_info	0.51	dna_question	-0.05	request_recognition	-0.1	event	0.09	seek_grave	-0.21
has trang long	request_recognition	0.07	seek_grave	0.06
has trang mat	seek_grave	0.09
has trang men	grave_info	-0.05	remains_found	0.05	event	0.05
has trang nam	seek_grave	0.13
has trang nao	grave_info	-0.15	seek_grave	0.12
has trang nay	relics	0.06	event	0.05	seek_grave	-0.06
has trang ninh	grave_info	-0.07
has trang o	rumour	0.06
has trang su	comrade_tip	0.1	grave_info	-0.06
has trang tan	event	-0.05	seek_grave	-0.05
has trang ten	grave_info	0.17	seek_grave	-0.08
has trang thi	comrade_tip	0.08	seek_grave	-0.05
has trang tinh	grave_info	0.06
has trang trung	seek_grave	-0.05
has trang truong	scam_report	0.05
has trang vi	comrade_tip	0.09	event	-0.05	seek_grave	-0.1
has trang vinh	registry	0.06	request_recognition	0.05	event	0.09
has trang xa	comrade_tip	-0.07	grave_info	0.09	remains_found	0.06	dna_question	-0.07	request_recognition	-0.12	not_dead	0.09	event	0.11	seek_grave	0.07
has tranh	remains_found	-0.08	rumour	0.06	request_recognition	0.05	event	0.13
has translated	registry	0.07	enemy_report	0.15	foreign_tip	-0.07
has trao	comrade_tip	-0.11	remains_found	0.08	relics	0.1	not_dead	0.25	seek_grave	-0.16
has trao tra	grave_info	-0.09	relics	-0.06	battle_account	0.05	request_recognition	-0.08	not_dead	0.22	seek_grave	-0.23
has trau	registry	-0.05	battle_account	0.12	scam_report	0.09	event	0.08	seek_grave	-0.14
has tray	seek_grave	0.09
has tre	comrade_tip	-0.07	remains_found	-0.1	relics	-0.06	registry	-0.06	foreign_tip	0.12	rumour	0.05	request_recognition	-0.14	not_dead	-0.06	event	-0.12	seek_grave	-0.06
has tre con	seek_grave	-0.07
has tre gai	comrade_tip	0.06
has tre nha	comrade_tip	0.08	grave_info	-0.05	event	-0.05
has tree	relics	0.06	scam_report	0.06	event	0.16	seek_grave	-0.07
has trees	grave_info	0.16	foreign_tip	-0.11	event	-0.07	seek_grave	-0.05
has tren	grave_info	0.09	remains_found	0.14	relics	0.2	registry	0.07	battle_account	-0.09	enemy_report	0.08	foreign_tip	-0.07	dna_question	-0.12	scam_report	-0.07	rumour	0.06	request_recognition	-0.1	not_dead	0.11	seek_grave	-0.06
has tren bai	comrade_tip	-0.06	event	0.07
has tren ban	event	-0.06
has tren bang	comrade_tip	-0.05	grave_info	-0.05	seek_grave	0.07
has tren bia	comrade_tip	-0.12	grave_info	0.17	relics	-0.05	registry	-0.05	dna_question	-0.07	not_dead	0.1	seek_grave	-0.22
has tren bo	comrade_tip	0.17	event	-0.08	seek_grave	-0.07
has tren cho	event	0.06	seek_grave	0.07
has tren co	grave_info	-0.07	rumour	0.12
has tren dai	event	-0.06	seek_grave	-0.05
has tren dinh	comrade_tip	0.09
has tren do	comrade_tip	0.07	grave_info	0.12	seek_grave	-0.05
has tren doc	comrade_tip	-0.09	seek_grave	0.06
has tren doi	comrade_tip	-0.17	grave_info	-0.05	relics	0.12
has tren dong	comrade_tip	-0.07	registry	0.05	battle_account	0.05	event	0.12
has tren duong	grave_info	-0.14	battle_account	-0.09	dna_question	0.05	event	-0.07	seek_grave	0.17
has tren giay	grave_info	0.08
has tren go	comrade_tip	-0.05	grave_info	0.1	event	0.05	seek_grave	-0.08
has tren mang	grave_info	-0.08	dna_question	-0.06	scam_report	0.11	rumour	0.13	event	0.12
has tren mo	comrade_tip	0.08
has tren song	grave_info	-0.12	registry	0.05	foreign_tip	0.07	scam_report	0.05	event	-0.05
has tren tau	comrade_tip	-0.06	grave_info	0.09	event	-0.08	seek_grave	0.07
has tren xe	comrade_tip	0.11	battle_account	-0.05
has trench	grave_info	-0.07	battle_account	0.12	rumour	0.05	event	0.19
has treng	comrade_tip	-0.06	registry	0.06	request_recognition	0.05	event	-0.05
has treo	grave_info	0.07	request_recognition	0.1	not_dead	0.13	event	-0.13	seek_grave	-0.08
has tri	comrade_tip	-0.11	grave_info	0.12	remains_found	0.09	relics	-0.12	battle_account	-0.08	enemy_report	0.07	foreign_tip	-0.08	dna_question	0.06	rumour	-0.07	request_recognition	-0.21	not_dead	0.1	event	0.25	seek_grave	-0.08
has tri buu	comrade_tip	0.15	seek_grave	-0.1
has tri co	grave_info	0.08	seek_grave	0.06
has tri nho	comrade_tip	0.05	grave_info	-0.06	registry	0.06	not_dead	0.14	seek_grave	-0.12
has tri thien	comrade_tip	0.06	grave_info	-0.1	seek_grave	0.13
has tri ton	comrade_tip	0.08
has tri vien	comrade_tip	-0.15	grave_info	0.06	relics	0.05	registry	-0.1	dna_question	-0.05	not_dead	-0.05	event	-0.09
has trich	comrade_tip	-0.33	grave_info	-0.25	relics	-0.1	registry	0.2	battle_account	0.16	enemy_report	0.06	event	0.12	seek_grave	0.14
has trich luc	comrade_tip	-0.09	grave_info	-0.11	registry	-0.05	request_recognition	0.06	event	-0.08	seek_grave	0.21
has trich so	comrade_tip	-0.09	registry	0.11	seek_grave	-0.08
has trieu	comrade_tip	0.11	grave_info	-0.39	remains_found	-0.11	relics	-0.19	registry	-0.12	enemy_report	-0.06	dna_question	-0.2	scam_report	0.97	rumour	-0.18	request_recognition	-0.12	not_dead	-0.1	event	-0.12	seek_grave	-0.21
has trieu hai	event	0.05	seek_grave	0.08
has trieu phong	grave_info	-0.1	battle_account	0.05
has trieu quang	comrade_tip	0.11
has trieu son	comrade_tip	0.12
has trieu tien	scam_report	0.05	event	-0.09	seek_grave	-0.13
has trieu van	comrade_tip	-0.07	remains_found	0.06	event	0.22
has trinh	comrade_tip	-0.17	grave_info	-0.13	relics	-0.12	registry	0.19	battle_account	0.06	request_recognition	0.08	event	0.19	seek_grave	-0.06
has trinh ba	relics	0.06	seek_grave	0.09
has trinh bay	grave_info	0.05	request_recognition	0.05	seek_grave	-0.06
has trinh cong	grave_info	-0.06	seek_grave	0.09
has trinh sat	comrade_tip	0.19	remains_found	-0.05	relics	-0.05	battle_account	-0.08	rumour	-0.05	event	-0.16	seek_grave	-0.06
has trinh thi	registry	0.12
has trinh toi	grave_info	-0.06
has trinh van	comrade_tip	-0.05	grave_info	0.1	relics	-0.07	battle_account	0.05	foreign_tip	0.05	event	0.1
has trinh xuan	comrade_tip	-0.1	grave_info	-0.05	battle_account	0.1	request_recognition	0.06	event	0.07
has tro	remains_found	-0.05	relics	-0.14	battle_account	0.12	enemy_report	-0.09	rumour	-0.08	request_recognition	0.22	seek_grave	-0.07
has tro cap	grave_info	-0.05	registry	-0.05	request_recognition	0.25
has tro lai	grave_info	-0.05	relics	-0.05	battle_account	0.11	event	-0.07	seek_grave	0.07
has tro ly	comrade_tip	-0.09	grave_info	-0.06	relics	-0.07	registry	0.06	battle_account	0.07	event	0.18	seek_grave	-0.07
has tro ve	grave_info	-0.11	dna_question	0.05	not_dead	0.05	seek_grave	0.05
has troi	comrade_tip	-0.15	grave_info	0.28	relics	-0.07	registry	-0.07	battle_account	0.19	enemy_report	-0.06	scam_report	-0.05	rumour	0.1	event	0.08
has troi lan	grave_info	0.06	event	0.05	seek_grave	-0.05
has troi mat	comrade_tip	0.07	seek_grave	-0.06
has troi vao	grave_info	0.12	registry	0.06	event	0.1	seek_grave	-0.09
has trois	comrade_tip	-0.05	foreign_tip	0.15	request_recognition	0.08	event	0.12
has trom	grave_info	-0.05	event	-0.06	seek_grave	0.08
has tron	comrade_tip	-0.15	grave_info	-0.05	relics	0.1	battle_account	-0.05	seek_grave	0.13
has trong	comrade_tip	-0.13	remains_found	0.33	relics	0.41	registry	-0.16	enemy_report	0.1	foreign_tip	0.09	dna_question	-0.21	scam_report	-0.13	request_recognition	-0.09	not_dead	-0.06	event	0.3	seek_grave	-0.09
has trong anh	registry	0.08	battle_account	0.08	event	-0.07	seek_grave	-0.08
has trong ba	grave_info	-0.05	relics	0.11
has trong bai	battle_account	0.06	seek_grave	-0.11
has trong bang	comrade_tip	0.07	grave_info	-0.05	event	-0.06	seek_grave	0.13
has trong bao	remains_found	0.06	registry	0.06
has trong cay	grave_info	0.05	relics	0.07	event	-0.05	seek_grave	-0.06
has trong chien	comrade_tip	0.12	request_recognition	0.05	seek_grave	-0.13
has trong co	comrade_tip	-0.15	grave_info	-0.31	remains_found	0.23	relics	0.16	battle_account	-0.05	event	0.09
has trong coi	grave_info	-0.05	registry	0.06
has trong danh	registry	-0.05	battle_account	-0.05	request_recognition	0.14	not_dead	0.19	event	-0.15
has trong dat	grave_info	0.1	request_recognition	0.07	event	-0.06	seek_grave	-0.19
has trong diem	comrade_tip	0.09	event	-0.05
has trong do	comrade_tip	-0.18	battle_account	0.32	enemy_report	0.09	rumour	0.05	request_recognition	-0.08	event	0.33	seek_grave	0.28
has trong doi	comrade_tip	0.2	grave_info	-0.06	rumour	0.05	event	-0.1
has trong dot	comrade_tip	0.06	grave_info	0.06	event	-0.09
has trong giay	request_recognition	-0.07	event	-0.08	seek_grave	0.29
has trong ham	grave_info	-0.05	battle_account	0.05	request_recognition	-0.05	event	-0.07	seek_grave	0.11
has trong hang	remains_found	0.05	registry	-0.06	event	0.22	seek_grave	-0.06
has trong ho	comrade_tip	-0.07	relics	0.05
has trong hoi	grave_info	0.07	event	-0.05
has trong khi	comrade_tip	-0.13	grave_info	0.16	relics	-0.05	seek_grave	0.07
has trong khu	comrade_tip	0.12	grave_info	-0.1	event	-0.1	seek_grave	0.11
has trong lang	grave_info	0.05	rumour	0.05	seek_grave	-0.1
has trong lo	comrade_tip	-0.05	relics	0.09	event	0.07
has trong luc	grave_info	-0.08	relics	0.08	rumour	0.05	seek_grave	-0.11
has trong mo	comrade_tip	-0.05	grave_info	0.17	dna_question	0.07	seek_grave	-0.08
has trong mot	comrade_tip	0.09	grave_info	0.06	registry	-0.05	battle_account	-0.05	foreign_tip	0.11	seek_grave	-0.09
has trong nam	grave_info	-0.09
has trong nghia	comrade_tip	0.07	relics	-0.05	event	-0.14	seek_grave	0.12
has trong nha	comrade_tip	-0.09	grave_info	-0.06	relics	0.1	request_recognition	0.07	event	0.16
has trong ray	grave_info	-0.09	rumour	0.05
has trong rung	comrade_tip	0.1	relics	-0.05	seek_grave	0.11
has trong san	comrade_tip	0.09	grave_info	0.07	seek_grave	-0.08
has trong so	grave_info	0.12	battle_account	0.12	dna_question	-0.06	request_recognition	0.05	event	0.22	seek_grave	0.07
has trong thu	event	-0.05	seek_grave	0.15
has trong tieu	grave_info	-0.05	event	0.09
has trong to	grave_info	-0.05	event	-0.05	seek_grave	0.07
has trong tran	comrade_tip	-0.1	registry	-0.1	seek_grave	0.11
has trong tu	relics	0.19	seek_grave	-0.11
has trong tui	grave_info	0.09	relics	-0.07	enemy_report	0.08	foreign_tip	0.07	event	0.11	seek_grave	-0.06
has trong vuon	comrade_tip	-0.08	grave_info	0.21	request_recognition	-0.05	seek_grave	-0.1
has trong xe	comrade_tip	-0.09	battle_account	0.09	event	0.07
has tru	grave_info	-0.28	remains_found	0.13	relics	-0.08	registry	0.09	battle_account	-0.08	scam_report	-0.05	rumour	0.1	request_recognition	0.05	event	-0.13	seek_grave	0.1
has tru quan	registry	-0.05	seek_grave	0.09
has tru tai	grave_info	0.07
has trua	comrade_tip	-0.09	grave_info	-0.11	relics	-0.05	battle_account	0.08	request_recognition	0.07	event	0.14	seek_grave	-0.08
has truc	comrade_tip	0.29	remains_found	-0.09	enemy_report	-0.08	foreign_tip	-0.07	dna_question	-0.05	rumour	-0.06	request_recognition	-0.07	event	-0.05	seek_grave	-0.24
has truc ban	comrade_tip	-0.09	grave_info	0.14	seek_grave	-0.05
has truc chien	comrade_tip	-0.09	seek_grave	-0.05
has truc thang	registry	0.06	seek_grave	-0.12
has truc tiep	comrade_tip	0.1	event	-0.08	seek_grave	-0.08
has truck	grave_info	0.09	foreign_tip	-0.17	event	0.09
has trum	event	-0.1	seek_grave	0.07
has trung	comrade_tip	0.12	remains_found	0.08	relics	-0.17	registry	-0.19	battle_account	0.08	enemy_report	0.18	foreign_tip	-0.06	dna_question	-0.11	rumour	-0.13	not_dead	-0.18	event	-0.1	seek_grave	-0.05
has trung bom	grave_info	0.09	request_recognition	0.08	event	-0.1	seek_grave	-0.07
has trung coi	comrade_tip	0.09	battle_account	-0.05
has trung dan	grave_info	-0.06	registry	-0.05	battle_account	-0.05	request_recognition	0.06	event	-0.2	seek_grave	-0.05
has trung doan	grave_info	-0.13	remains_found	-0.07	relics	0.09	dna_question	0.06	rumour	-0.05	request_recognition	-0.08	not_dead	-0.05	event	0.06	seek_grave	-0.13
has trung doi	comrade_tip	0.13	grave_info	-0.31	remains_found	-0.09	relics	-0.14	battle_account	0.22	foreign_tip	0.06	rumour	-0.05	event	0.12	seek_grave	-0.06
has trung ham	comrade_tip	-0.08	grave_info	0.1	remains_found	0.06	seek_grave	-0.05
has trung khanh	remains_found	-0.05	battle_account	0.05	seek_grave	-0.09
has trung kien	comrade_tip	-0.06	event	-0.07	seek_grave	0.07
has trung lien	comrade_tip	0.07	grave_info	-0.08	battle_account	0.05	event	0.06
has trung manh	battle_account	-0.07	event	-0.08	seek_grave	0.07
has trung min	grave_info	0.11	dna_question	0.05	event	-0.08
has trung mot	comrade_tip	-0.05	request_recognition	0.05
has trung phao	comrade_tip	0.15	grave_info	-0.1	seek_grave	-0.08
has trung quoc	grave_info	-0.05	remains_found	0.07	event	0.16
has trung si	comrade_tip	0.17	grave_info	-0.08	relics	-0.07	registry	0.08	battle_account	-0.14	enemy_report	0.14	foreign_tip	0.05	rumour	0.07	seek_grave	0.08
has trung ta	comrade_tip	-0.1	battle_account	0.14	not_dead	0.05	event	0.11	seek_grave	-0.05
has trung tam	scam_report	0.12	seek_grave	-0.06
has trung ten	comrade_tip	-0.15	grave_info	-0.05	request_recognition	-0.07	event	-0.05	seek_grave	0.29
has trung uy	comrade_tip	0.06	relics	-0.07	registry	-0.07	enemy_report	0.09	foreign_tip	0.06	request_recognition	-0.06
has truoc	comrade_tip	0.25	grave_info	0.15	remains_found	-0.07	registry	-0.12	foreign_tip	0.06	dna_question	-0.23	request_recognition	-0.17	not_dead	0.2	event	0.08	seek_grave	-0.19
has truoc co	comrade_tip	-0.09	grave_info	0.1	not_dead	0.06	event	0.05	seek_grave	-0.1
has truoc cong	rumour	0.05	event	-0.09
has truoc do	comrade_tip	0.09	grave_info	-0.06	rumour	0.05	seek_grave	0.05
has truoc gio	comrade_tip	0.07	grave_info	-0.06	relics	0.05
has truoc khi	comrade_tip	0.09	relics	0.13	enemy_report	0.06	foreign_tip	0.09	not_dead	-0.05
has truoc kia	grave_info	0.14	seek_grave	-0.05
has truoc la	grave_info	0.09	remains_found	-0.06	event	0.12
has truoc lam	comrade_tip	-0.05	enemy_report	0.05
has truoc luc	comrade_tip	0.05	grave_info	0.08	event	0.07	seek_grave	-0.08
has truoc mo	grave_info	-0.13	seek_grave	0.08
has truoc ngay	comrade_tip	0.06	event	0.05
has truoc nha	event	0.06
has truoc o	comrade_tip	0.23	grave_info	-0.11	event	-0.08
has truoc tet	comrade_tip	0.09	event	-0.06
has truoc toi	comrade_tip	-0.08	battle_account	-0.05	seek_grave	-0.05
has truong	comrade_tip	-0.1	remains_found	0.1	relics	-0.11	registry	0.09	battle_account	0.16	enemy_report	-0.08	foreign_tip	-0.15	dna_question	-0.08	scam_report	-0.09	rumour	-0.23	request_recognition	-0.08	not_dead	-0.21	event	0.05	seek_grave	0.15
has truong anh	battle_account	0.09	event	0.08
has truong ban	comrade_tip	-0.16	grave_info	0.14	registry	0.12	battle_account	-0.06	request_recognition	-0.06	event	0.11	seek_grave	-0.05
has truong bao	comrade_tip	0.13	seek_grave	-0.08
has truong bo	grave_info	-0.09	remains_found	0.06	seek_grave	0.11
has truong cap	grave_info	0.07	relics	0.05	registry	0.07
has truong chet	comrade_tip	0.14	event	0.05	seek_grave	-0.05
has truong chi	comrade_tip	-0.09	grave_info	0.05	enemy_report	0.05
has truong co	grave_info	0.06	event	0.16	seek_grave	-0.05
has truong coi	comrade_tip	-0.05	request_recognition	0.05
has truong con	comrade_tip	-0.14	battle_account	0.08	event	0.08	seek_grave	0.09
has truong cong	comrade_tip	-0.13	remains_found	-0.07	relics	0.06	registry	-0.06	seek_grave	0.09
has truong cu	comrade_tip	-0.13	battle_account	0.07
has truong cua	comrade_tip	0.39	grave_info	-0.15	battle_account	-0.07	event	-0.07	seek_grave	-0.09
has truong dai	comrade_tip	0.11	grave_info	-0.05	dna_question	0.06	event	-0.1
has truong dan	grave_info	-0.06	event	-0.06
has truong dinh	relics	0.06
has truong doan	grave_info	-0.07	remains_found	0.06
has truong doi	grave_info	-0.08	remains_found	0.09	event	0.05
has truong don	comrade_tip	-0.07	dna_question	0.05	seek_grave	0.08
has truong du	comrade_tip	-0.05	grave_info	0.06	seek_grave	0.12
has truong hai	battle_account	0.1
has truong ho	comrade_tip	-0.07	seek_grave	0.06
has truong hoang	comrade_tip	-0.1	grave_info	0.06	relics	0.05	registry	0.1	battle_account	-0.05	seek_grave	0.05
has truong hoc	comrade_tip	0.06	enemy_report	0.06
has truong hoi	grave_info	-0.07	registry	0.06	seek_grave	0.09
has truong hop	comrade_tip	0.05	grave_info	-0.06	relics	-0.05	registry	0.08	battle_account	-0.08	request_recognition	0.11	not_dead	0.06	event	-0.13	seek_grave	-0.08
has truong hs	comrade_tip	0.06
has truong hy	seek_grave	0.1
has truong la	relics	0.07	event	0.15	seek_grave	-0.1
has truong le	request_recognition	0.05	seek_grave	-0.09
has truong mat	comrade_tip	-0.08	grave_info	0.05
has truong minh	grave_info	0.09
has truong ngay	grave_info	0.16
has truong nguoi	comrade_tip	0.05	seek_grave	-0.05
has truong nguyen	battle_account	0.12
has truong o	grave_info	-0.06	event	-0.11	seek_grave	0.13
has truong phan	event	-0.06	seek_grave	-0.07
has truong quang	event	0.05
has truong que	comrade_tip	-0.1	event	0.08	seek_grave	-0.05
has truong son	grave_info	-0.22	registry	0.06	battle_account	-0.07	foreign_tip	0.07	request_recognition	-0.05	event	-0.17	seek_grave	0.11
has truong ten	comrade_tip	0.05
has truong thcs	grave_info	0.06	event	0.13
has truong thi	grave_info	0.07	battle_account	-0.06	event	0.09
has truong thon	comrade_tip	-0.05	grave_info	0.07	remains_found	0.07	relics	-0.06	event	0.07	seek_grave	-0.08
has truong tieu	comrade_tip	-0.06
has truong toc	seek_grave	0.09
has truong toi	grave_info	-0.1	event	-0.07	seek_grave	0.1
has truong trinh	comrade_tip	0.11	registry	0.07	event	0.07	seek_grave	-0.12
has truong trung	seek_grave	0.05
has truong tu	event	-0.07
has truong va	grave_info	-0.1	event	0.08
has truong van	comrade_tip	0.06	grave_info	-0.07	rumour	0.05	seek_grave	0.05
has truong vinh	comrade_tip	-0.05	grave_info	0.06	event	0.06	seek_grave	-0.05
has truong xe	registry	-0.05	battle_account	0.06	seek_grave	-0.06
has truy	comrade_tip	-0.14	grave_info	-0.08	relics	-0.05	battle_account	-0.05	request_recognition	0.17	not_dead	0.24	event	-0.06	seek_grave	-0.05
has truy dieu	comrade_tip	-0.11	grave_info	-0.07	not_dead	0.25	seek_grave	0.1
has truyen	remains_found	-0.06	relics	0.1	battle_account	-0.1	dna_question	-0.08	rumour	0.13	request_recognition	0.05	event	-0.12	seek_grave	0.05
has truyen thong	grave_info	0.06	registry	0.07	event	-0.11
has tt	seek_grave	0.09
has tu	comrade_tip	-0.21	grave_info	0.2	remains_found	-0.18	relics	-0.07	battle_account	0.07	foreign_tip	-0.27	dna_question	-0.14	scam_report	0.13	rumour	-0.1	not_dead	0.28	event	0.05
has tu ba	comrade_tip	0.06	event	-0.08
has tu ban	event	0.11
has tu bao	grave_info	0.06	enemy_report	0.07	scam_report	0.05
has tu ben	comrade_tip	0.08	event	-0.05
has tu binh	battle_account	-0.1	enemy_report	0.17	event	0.11	seek_grave	-0.09
has tu bo	event	0.09
has tu cau	comrade_tip	0.11	event	0.06
has tu cho	comrade_tip	-0.07	seek_grave	0.07
has tu con	comrade_tip	0.05	grave_info	-0.09	request_recognition	0.05	seek_grave	-0.12
has tu cua	event	0.05	seek_grave	0.09
has tu cung	comrade_tip	-0.07	event	0.05	seek_grave	0.12
has tu dau	comrade_tip	-0.05	grave_info	-0.08	seek_grave	0.15
has tu de	seek_grave	-0.08
has tu do	comrade_tip	-0.12	remains_found	0.05	battle_account	0.05	dna_question	0.06	event	0.19
has tu doi	grave_info	0.19	remains_found	-0.07	registry	-0.09	event	-0.05	seek_grave	-0.06
has tu dong	grave_info	-0.05	seek_grave	0.09
has tu duong	foreign_tip	0.06	seek_grave	0.06
has tu ghi	comrade_tip	-0.09	registry	0.05	not_dead	0.06
has tu hoi	grave_info	-0.07	relics	0.06	rumour	0.08	event	0.14	seek_grave	-0.08
has tu khong	seek_grave	0.05
has tu ky	comrade_tip	0.15	battle_account	0.06	event	0.13
has tu la	grave_info	-0.06	event	0.06	seek_grave	0.09
has tu lenh	battle_account	0.05	seek_grave	0.08
has tu lieu	comrade_tip	-0.14	grave_info	-0.08	battle_account	0.23	enemy_report	0.05	event	0.12
has tu luc	comrade_tip	0.05	event	-0.07
has tu mo	comrade_tip	-0.09	grave_info	0.17	event	0.09
has tu nam	grave_info	-0.07	relics	-0.07	battle_account	-0.09	request_recognition	-0.1	not_dead	0.27	event	-0.28	seek_grave	-0.07
has tu ngay	comrade_tip	-0.06	event	-0.1	seek_grave	0.18
has tu nghia	grave_info	-0.1	relics	0.06
has tu nhan	relics	0.07	scam_report	0.1	event	-0.1
has tu nho	registry	0.06	battle_account	0.05
has tu o	comrade_tip	0.05	event	-0.08	seek_grave	0.07
has tu ong	comrade_tip	-0.05	seek_grave	0.1
has tu phu	grave_info	0.07	event	-0.07	seek_grave	0.07
has tu sau	grave_info	-0.08
has tu si	comrade_tip	-0.08	registry	0.05	battle_account	0.1	request_recognition	0.06	event	0.1	seek_grave	-0.16
has tu so	grave_info	0.1	registry	-0.06	event	-0.06
has tu son	event	0.09	seek_grave	0.12
has tu suoi	grave_info	0.05
has tu tay	grave_info	0.07
has tu thang	comrade_tip	0.08	event	0.07	seek_grave	-0.09
has tu thi	dna_question	0.05	event	0.12	seek_grave	0.08
has tu thuong	grave_info	0.06	event	0.07
has tu toi	comrade_tip	-0.11	grave_info	-0.05	seek_grave	0.16
has tu trai	relics	0.08	rumour	0.05	seek_grave	-0.14
has tu tran	battle_account	-0.08	event	-0.12	seek_grave	0.13
has tu trong	event	-0.06	seek_grave	0.08
has tu truong	battle_account	-0.05	request_recognition	0.05	event	-0.14	seek_grave	0.13
has tu tu	not_dead	0.05	event	0.05
has tu ve	comrade_tip	-0.12	battle_account	0.23	event	-0.05
has tu vu	comrade_tip	-0.08	dna_question	0.06	request_recognition	0.1
has tu xung	comrade_tip	-0.08	grave_info	-0.12	remains_found	-0.08	scam_report	0.26	rumour	-0.09	event	-0.06	seek_grave	-0.08
has tua	enemy_report	0.06	seek_grave	-0.08
has tuan	comrade_tip	-0.07	grave_info	-0.26	relics	0.2	registry	0.06	battle_account	-0.07	foreign_tip	0.08	rumour	-0.1	event	0.08	seek_grave	0.08
has tuan giao	comrade_tip	0.16	grave_info	-0.05	relics	0.05	request_recognition	-0.05
has tuan o	comrade_tip	0.09	enemy_report	0.06	event	0.1	seek_grave	-0.07
has tuan sau	comrade_tip	-0.06	seek_grave	0.05
has tuan tra	remains_found	-0.05	registry	0.07
has tuan truoc	grave_info	-0.07
has tuat	comrade_tip	-0.07	relics	-0.08	registry	0.09	battle_account	0.05	foreign_tip	-0.05	request_recognition	-0.07	not_dead	0.07	event	-0.12	seek_grave	0.14
has tuc	comrade_tip	0.06	grave_info	-0.32	relics	-0.07	registry	0.07	dna_question	0.1	scam_report	-0.07	request_recognition	0.4	not_dead	-0.06	event	-0.2
has tuc la	comrade_tip	0.15	battle_account	0.07	request_recognition	0.09	event	-0.08	seek_grave	-0.11
has tue	grave_info	-0.12	remains_found	-0.05	relics	0.11	enemy_report	0.07	foreign_tip	-0.09	scam_report	0.11	seek_grave	0.05
has tues	enemy_report	0.23	event	0.28
has tui	comrade_tip	0.66	grave_info	-0.12	relics	-0.09	registry	-0.11	battle_account	-0.14	enemy_report	0.11	foreign_tip	0.05	dna_question	-0.06	rumour	-0.1	request_recognition	-0.16	event	-0.07	seek_grave	-0.26
has tui ao	comrade_tip	0.07	seek_grave	-0.07
has tui chi	comrade_tip	0.07	event	-0.08
has tui chon	grave_info	0.1	event	0.11	seek_grave	-0.11
has tui co	grave_info	0.08	event	0.14	seek_grave	0.07
has tui con	comrade_tip	0.05
has tui cung	seek_grave	-0.12
has tui di	comrade_tip	-0.07	seek_grave	0.05
has tui em	request_recognition	0.05	seek_grave	-0.12
has tui hoi	comrade_tip	-0.07	grave_info	-0.06	seek_grave	0.09
has tui ke	comrade_tip	-0.05	grave_info	-0.05
has tui khong	grave_info	-0.06	battle_account	0.05	event	0.06	seek_grave	0.12
has tui la	grave_info	0.09	foreign_tip	0.05	seek_grave	-0.11
has tui nho	comrade_tip	-0.09	grave_info	0.14	event	0.1
has tui no	comrade_tip	0.06	seek_grave	-0.07
has tui noi	comrade_tip	-0.11	foreign_tip	0.06	scam_report	0.06	event	0.17
has tui o	grave_info	0.06
has tui ten	comrade_tip	-0.17	battle_account	-0.05	dna_question	0.06	event	0.05	seek_grave	0.05
has tui toi	comrade_tip	0.16	battle_account	-0.1	event	-0.2
has tui tui	comrade_tip	0.09	grave_info	-0.08	seek_grave	-0.06
has tui voi	comrade_tip	0.18	grave_info	0.09	event	0.05	seek_grave	-0.14
has tul	grave_info	-0.15	event	-0.11	seek_grave	0.18
has tum	grave_info	-0.06	relics	-0.08	battle_account	0.15	foreign_tip	-0.09	rumour	-0.05	not_dead	-0.06	event	-0.1
has tung	grave_info	-0.12	remains_found	0.08	relics	-0.08	registry	-0.06	battle_account	0.2	scam_report	0.08	rumour	0.13	request_recognition	-0.11	event	0.08
has tung o	comrade_tip	-0.09	rumour	0.1	event	0.12	seek_grave	0.05
has tunnel	relics	-0.07	enemy_report	0.06	foreign_tip	0.12	seek_grave	-0.05
has tuoc	comrade_tip	0.09	relics	0.05	registry	-0.06	foreign_tip	-0.05	event	-0.06	seek_grave	-0.15
has tuoi	grave_info	-0.13	remains_found	-0.13	relics	-0.17	registry	-0.14	battle_account	0.08	enemy_report	-0.07	dna_question	0.13	scam_report	-0.16	rumour	-0.19	not_dead	-0.1	seek_grave	0.22
has tuoi ba	comrade_tip	-0.06	foreign_tip	0.06
has tuoi bi	seek_grave	0.06
has tuoi bo	event	0.05
has tuoi chi	seek_grave	0.06
has tuoi con	comrade_tip	-0.06	battle_account	-0.05	dna_question	0.06
has tuoi dan	grave_info	-0.06	event	-0.06	seek_grave	0.05
has tuoi di	grave_info	0.1	battle_account	0.13	event	0.1	seek_grave	-0.06
has tuoi lam	grave_info	-0.05
has tuoi linh	comrade_tip	0.08	event	-0.05
has tuoi mat	event	0.05
has tuoi nam	event	0.05
has tuoi nguyen	event	0.14
has tuoi o	comrade_tip	-0.08	grave_info	-0.06
has tuoi ong	seek_grave	0.08
has tuoi que	comrade_tip	0.11	event	-0.06	seek_grave	-0.07
has tuoi roi	comrade_tip	-0.1	seek_grave	0.11
has tuoi ten	grave_info	-0.08	battle_account	0.09	seek_grave	-0.08
has tuoi toi	seek_grave	0.08
has tuoi van	grave_info	0.06	not_dead	0.07	event	-0.05	seek_grave	-0.05
has tuong	comrade_tip	0.08	grave_info	-0.05	remains_found	-0.06	registry	-0.2	foreign_tip	-0.1	dna_question	-0.05	request_recognition	0.09	not_dead	0.29	event	-0.1	seek_grave	0.1
has tuong duong	grave_info	0.08	request_recognition	0.06
has tuong la	not_dead	0.06	seek_grave	0.08
has tuong niem	comrade_tip	-0.07	grave_info	-0.12	not_dead	0.08	seek_grave	0.12
has tuu	comrade_tip	0.06
has tuy	comrade_tip	-0.1	grave_info	-0.09	battle_account	0.1	enemy_report	-0.05	request_recognition	0.05	event	0.1
has tuy hoa	battle_account	0.08	event	0.05
has tuy phuoc	comrade_tip	0.09	scam_report	0.05	event	-0.05	seek_grave	-0.08
has tuyen	grave_info	-0.25	battle_account	-0.1	enemy_report	-0.08	rumour	-0.07	event	0.05	seek_grave	0.28
has tuyen hoa	comrade_tip	-0.09	relics	0.05	registry	-0.05	not_dead	0.06	seek_grave	0.09
has tuyen quang	comrade_tip	-0.05	event	-0.09
has tuyen sau	seek_grave	0.12
has tuyet	registry	0.06	battle_account	0.11	event	0.14
has tuynh	comrade_tip	0.05	grave_info	-0.05
has two	grave_info	0.07	relics	-0.2	battle_account	-0.18	enemy_report	-0.09	foreign_tip	0.32	dna_question	-0.05	scam_report	-0.05	event	0.13	seek_grave	-0.15
has two of	grave_info	-0.05	foreign_tip	0.12
has ty	comrade_tip	-0.3	grave_info	0.37	remains_found	-0.06	registry	0.08	battle_account	-0.11	dna_question	-0.07	scam_report	-0.05	rumour	0.07	event	0.12	seek_grave	0.08
has typed	grave_info	-0.05	enemy_report	0.14	event	0.09
has u	battle_account	0.06	rumour	-0.05	event	0.05	seek_grave	0.06
has uan	relics	0.1	registry	0.08	seek_grave	-0.06
has ubnd	grave_info	0.07	registry	-0.05	request_recognition	0.13	event	0.06
has ubnd xa	registry	-0.05	request_recognition	0.09	seek_grave	-0.05
has uc	comrade_tip	-0.24	grave_info	0.17	battle_account	0.18	foreign_tip	0.14	rumour	-0.05	event	0.23
has ui	comrade_tip	-0.36	grave_info	0.14	remains_found	-0.06	relics	-0.06	battle_account	0.32	request_recognition	-0.05	event	0.23
has un	grave_info	0.17	relics	0.22	enemy_report	-0.1	scam_report	0.05	rumour	0.09	request_recognition	-0.09	seek_grave	-0.28
has uncle	comrade_tip	-0.06	relics	-0.06	registry	-0.06	enemy_report	-0.05	foreign_tip	-0.12	scam_report	0.06	request_recognition	0.06	event	-0.09	seek_grave	0.19
has under	grave_info	0.18	enemy_report	0.07	rumour	-0.05	seek_grave	-0.14
has under a	comrade_tip	0.07	relics	-0.1	foreign_tip	-0.08	scam_report	0.06	event	-0.05
has under the	grave_info	0.18	battle_account	0.09	foreign_tip	-0.12	event	-0.06	seek_grave	-0.08
has une	comrade_tip	-0.09	grave_info	0.06	remains_found	0.08	relics	0.24	battle_account	0.08	enemy_report	-0.1	dna_question	-0.05	event	0.05	seek_grave	-0.05
has ung	grave_info	-0.19	relics	-0.06	registry	0.06	battle_account	0.15	enemy_report	-0.05	foreign_tip	0.08	scam_report	0.06	request_recognition	0.06	event	0.15	seek_grave	-0.14
has ung hoa	grave_info	-0.09	relics	-0.05	registry	0.09	battle_account	0.05	event	-0.1
has unit	comrade_tip	-0.05	grave_info	-0.11	relics	-0.17	enemy_report	0.24	foreign_tip	-0.2	event	0.09	seek_grave	0.26
has unknown	grave_info	0.09	foreign_tip	-0.05	dna_question	0.05	event	0.06	seek_grave	-0.05
has until	request_recognition	0.05
has uoc	grave_info	-0.13	battle_account	-0.05	seek_grave	0.06
has uong	comrade_tip	0.08	grave_info	-0.08	registry	0.07	battle_account	-0.08	event	-0.07	seek_grave	0.07
has uong bi	grave_info	-0.06	seek_grave	0.13
has up	comrade_tip	0.09	relics	0.08	registry	-0.05	battle_account	-0.09	foreign_tip	0.14	event	0.21
has us	comrade_tip	-0.06	grave_info	0.32	remains_found	-0.11	relics	-0.11	registry	-0.07	enemy_report	-0.17	foreign_tip	0.12	dna_question	0.05	not_dead	-0.05	seek_grave	-0.09
has used	dna_question	0.05	event	0.05
has ut	comrade_tip	-0.13	grave_info	-0.19	remains_found	-0.13	relics	0.06	registry	0.08	battle_account	-0.06	foreign_tip	0.08	rumour	-0.09	request_recognition	-0.25	not_dead	-0.1	event	-0.12	seek_grave	0.29
has ut cua	comrade_tip	-0.09	request_recognition	-0.07	seek_grave	0.1
has ut em	grave_info	-0.05	registry	0.06	dna_question	0.05	event	0.05
has ut la	grave_info	-0.06	seek_grave	0.06
has ut nhan	grave_info	0.06	event	-0.1	seek_grave	-0.05
has ut nho	comrade_tip	0.09	grave_info	-0.05	remains_found	-0.05	relics	0.06	event	-0.1	seek_grave	-0.06
has uy	grave_info	0.08	remains_found	0.05	enemy_report	0.14	dna_question	-0.05	request_recognition	0.06	event	0.09	seek_grave	-0.09
has uy ban	comrade_tip	-0.1	grave_info	0.08	remains_found	0.05	event	0.08	seek_grave	-0.06
has uy dai	comrade_tip	0.07	seek_grave	-0.06
has uy trung	event	-0.05	seek_grave	0.13
has uy vien	comrade_tip	0.15	battle_account	-0.07	event	0.08	seek_grave	-0.1
has uyen	comrade_tip	-0.2	grave_info	-0.08	relics	-0.05	registry	-0.05	battle_account	0.09	rumour	0.13	seek_grave	0.13
has uyen cao	comrade_tip	-0.07	grave_info	0.1	seek_grave	0.05
has v	grave_info	-0.08	relics	0.32	foreign_tip	-0.17	request_recognition	-0.09	event	0.12
has va	comrade_tip	0.21	grave_info	-0.11	remains_found	0.2	relics	-0.06	registry	-0.17	battle_account	0.21	enemy_report	-0.07	foreign_tip	0.08	dna_question	0.08	rumour	-0.16	event	0.06	seek_grave	-0.35
has va anh	comrade_tip	0.09	remains_found	-0.05	registry	-0.07	battle_account	-0.07	event	-0.16	seek_grave	0.16
has va ba	event	0.05
has va bac	comrade_tip	0.09
has va cai	comrade_tip	0.06	grave_info	-0.08	remains_found	0.07	dna_question	0.05	seek_grave	-0.06
has va cau	comrade_tip	-0.09	battle_account	0.08	event	0.17	seek_grave	0.06
has va chi	grave_info	-0.12	battle_account	0.09	event	-0.05	seek_grave	-0.1
has va chu	comrade_tip	-0.05	remains_found	0.05	registry	-0.05	battle_account	0.06	seek_grave	0.1
has va co	comrade_tip	-0.07	dna_question	0.08	event	0.12	seek_grave	0.07
has va cu	event	-0.08
has va dong	comrade_tip	0.1	seek_grave	-0.08
has va em	grave_info	-0.08	seek_grave	-0.08
has va hai	grave_info	-0.06	remains_found	0.05
has va le	comrade_tip	0.05	grave_info	-0.05	seek_grave	0.05
has va mot	comrade_tip	-0.1	grave_info	0.09	registry	-0.05	battle_account	0.14
has va nam	comrade_tip	0.05
has va nguyen	grave_info	0.08
has va ong	comrade_tip	-0.22	request_recognition	0.13	event	-0.08	seek_grave	0.26
has va ten	comrade_tip	-0.06	battle_account	0.05
has va thang	comrade_tip	0.05	seek_grave	-0.1
has va toi	comrade_tip	0.38	grave_info	-0.22	relics	-0.05	event	-0.07	seek_grave	-0.15
has va tran	comrade_tip	-0.1	event	0.14	seek_grave	0.07
has va y	grave_info	0.07
has vac	comrade_tip	0.25	grave_info	-0.07	foreign_tip	-0.06	event	0.09
has vach	comrade_tip	0.14	grave_info	-0.09	remains_found	-0.05	relics	0.08	battle_account	-0.06	event	-0.13	seek_grave	-0.09
has vai	grave_info	-0.09	remains_found	0.18	foreign_tip	0.07	scam_report	-0.05	rumour	-0.07	request_recognition	0.07
has vai du	comrade_tip	0.08	grave_info	-0.13	remains_found	0.05	seek_grave	-0.05
has vam	comrade_tip	0.09	grave_info	0.17	relics	-0.08	rumour	-0.08	request_recognition	-0.06	event	-0.11
has vam co	comrade_tip	0.06	event	-0.15	seek_grave	0.15
has van	comrade_tip	-0.06	grave_info	-0.15	remains_found	-0.17	relics	-0.15	registry	0.13	battle_account	-0.12	dna_question	-0.17	scam_report	0.07	rumour	-0.27	not_dead	0.16	event	-0.18
has van anh	comrade_tip	-0.08
has van ba	grave_info	0.07	relics	0.05	seek_grave	-0.08
has van ban	comrade_tip	0.06
has van bao	event	0.1
has van bay	foreign_tip	-0.05	request_recognition	0.07
has van be	grave_info	-0.06	registry	0.05	seek_grave	0.06
has van binh	comrade_tip	0.11
has van cam	seek_grave	0.1
has van chua	grave_info	-0.05	battle_account	0.05	seek_grave	0.1
has van co	grave_info	0.06	scam_report	0.06	event	-0.09
has van con	comrade_tip	-0.1	grave_info	0.18	relics	0.05	registry	-0.05	request_recognition	-0.08	not_dead	0.25	event	0.16	seek_grave	-0.24
has van cong	grave_info	0.2
has van cu	remains_found	0.07
has van cung	seek_grave	-0.05
has van dan	comrade_tip	0.06	grave_info	-0.08	scam_report	0.05	event	-0.06
has van dang	seek_grave	0.07
has van dau	comrade_tip	-0.09	battle_account	0.11	seek_grave	-0.06
has van de	comrade_tip	0.06	grave_info	0.06	event	-0.05
has van dinh	comrade_tip	0.08	grave_info	0.05	scam_report	0.06	event	-0.08
has van doan	seek_grave	-0.1
has van don	grave_info	0.18	event	-0.07	seek_grave	-0.09
has van dong	event	0.08	seek_grave	-0.05
has van duc	comrade_tip	0.05	grave_info	-0.12
has van dung	grave_info	-0.07	enemy_report	-0.05	seek_grave	0.08
has van giang	grave_info	-0.07	event	-0.08	seek_grave	0.06
has van giu	grave_info	0.09	relics	-0.05	seek_grave	0.07
has van goi	grave_info	0.05	foreign_tip	0.08
has van hac	event	-0.05	seek_grave	-0.06
has van hoa	comrade_tip	-0.19	grave_info	0.18	registry	0.11	seek_grave	-0.05
has van hoi	grave_info	-0.05	event	0.06
has van huong	grave_info	0.07
has van in	comrade_tip	-0.05	grave_info	-0.09	event	-0.06
has van inh	grave_info	-0.05	event	-0.05
has van khang	seek_grave	0.06
has van khoe	comrade_tip	0.08	not_dead	0.06	event	-0.05	seek_grave	-0.13
has van khoi	comrade_tip	-0.08	event	-0.06	seek_grave	0.09
has van khong	event	-0.05	seek_grave	-0.09
has van kiem	registry	-0.06	event	0.17	seek_grave	-0.09
has van kieu	comrade_tip	-0.11	grave_info	0.05	remains_found	0.09
has van ky	grave_info	0.06	registry	0.06	event	0.05
has van la	battle_account	0.07	event	0.13
has van lam	grave_info	0.06	registry	0.06	battle_account	0.05
has van le	rumour	0.06	seek_grave	-0.1
has van loc	enemy_report	0.06	foreign_tip	-0.05
has van loi	seek_grave	-0.11
has van luong	grave_info	-0.05	event	0.07	seek_grave	0.08
has van nam	relics	0.05	battle_account	-0.05	not_dead	0.05	event	-0.05	seek_grave	-0.08
has van nghi	comrade_tip	0.06	seek_grave	-0.05
has van nha	comrade_tip	0.06	seek_grave	-0.07
has van nhan	comrade_tip	0.09
has van nho	grave_info	0.1	battle_account	0.05	seek_grave	-0.12
has van noi	comrade_tip	-0.05
has van o	comrade_tip	-0.07	grave_info	0.1	request_recognition	0.08	event	0.06	seek_grave	-0.06
has van pan	grave_info	-0.08	relics	-0.06	enemy_report	0.08
has van panh	comrade_tip	0.06	grave_info	-0.05	registry	0.07
has van pao	grave_info	-0.06	rumour	0.08	request_recognition	0.06	event	0.07
has van phan	comrade_tip	-0.07	battle_account	0.08	event	0.07
has van phong	grave_info	-0.05	seek_grave	0.05
has van phuc	grave_info	-0.07	event	-0.06	seek_grave	0.17
has van quan	comrade_tip	0.05	grave_info	-0.06	dna_question	0.06	event	-0.07
has van que	grave_info	-0.07	registry	0.08
has van quyen	comrade_tip	0.1
has van rang	event	-0.05
has van sang	request_recognition	0.06
has van sau	grave_info	-0.08	event	-0.11	seek_grave	0.07
has van sinh	comrade_tip	-0.1	grave_info	0.11	dna_question	0.05	seek_grave	0.08
has van son	comrade_tip	-0.06	relics	0.07	seek_grave	0.05
has van song	registry	0.06	not_dead	0.07	event	-0.06	seek_grave	-0.1
has van su	comrade_tip	0.07	seek_grave	-0.05
has van suu	comrade_tip	0.05	grave_info	0.06	relics	0.05	scam_report	0.05
has van tai	comrade_tip	0.06	registry	0.06	request_recognition	-0.05	seek_grave	-0.06
has van tam	grave_info	0.07	registry	0.07	battle_account	-0.06	enemy_report	0.07	event	-0.08	seek_grave	-0.13
has van thang	comrade_tip	-0.05	event	-0.06
has van thanh	grave_info	0.06	enemy_report	0.06	seek_grave	-0.06
has van thi	rumour	0.05	seek_grave	-0.09
has van thin	comrade_tip	-0.05	battle_account	0.07	event	0.09
has van thinh	comrade_tip	-0.12	foreign_tip	-0.05	rumour	0.11
has van tho	comrade_tip	-0.07	battle_account	0.06	event	0.06	seek_grave	0.06
has van thu	grave_info	0.15	battle_account	-0.07
has van thuan	grave_info	-0.12	seek_grave	0.1
has van thuc	comrade_tip	-0.07
has van tien	battle_account	0.05
has van tiep	comrade_tip	-0.05	grave_info	-0.06	enemy_report	0.06	event	0.06	seek_grave	-0.08
has van tinh	dna_question	0.06	not_dead	0.05
has van to	event	0.08	seek_grave	0.09
has van toan	grave_info	-0.07	relics	0.06	seek_grave	-0.06
has van toi	grave_info	-0.06	relics	0.06	not_dead	0.08
has van trong	comrade_tip	-0.06	seek_grave	0.05
has van tu	comrade_tip	-0.11	dna_question	0.06	seek_grave	0.06
has van tuong	request_recognition	0.05	seek_grave	-0.05
has van ty	comrade_tip	0.06	event	0.07
has van un	relics	0.09	event	0.08	seek_grave	-0.06
has van ut	event	-0.05
has van xuyen	comrade_tip	-0.07	event	0.2
has vang	battle_account	-0.1	enemy_report	0.08	foreign_tip	-0.06	rumour	-0.09	request_recognition	-0.05	event	-0.1	seek_grave	0.09
has vang a	comrade_tip	-0.07	battle_account	0.05	event	0.05
has vang ra	comrade_tip	0.07	battle_account	-0.07	scam_report	0.05	event	-0.07
has vanh	scam_report	0.06	event	-0.05	seek_grave	-0.09
has vao	comrade_tip	0.21	grave_info	0.09	registry	-0.21	battle_account	-0.17	enemy_report	-0.17	foreign_tip	-0.07	dna_question	-0.2	rumour	-0.16	event	-0.09	seek_grave	0.1
has vao bai	grave_info	0.06	seek_grave	-0.09
has vao bo	comrade_tip	-0.11	battle_account	0.12
has vao bung	comrade_tip	0.05	grave_info	-0.09	seek_grave	0.05
has vao chien	seek_grave	0.07
has vao co	comrade_tip	0.07	grave_info	-0.05	battle_account	-0.06
has vao dau	comrade_tip	0.08	relics	0.06	battle_account	-0.05	not_dead	0.06	event	-0.09
has vao day	grave_info	0.06
has vao den	comrade_tip	0.08	battle_account	-0.05	seek_grave	-0.05
has vao duoc	grave_info	-0.05	seek_grave	0.14
has vao ham	comrade_tip	0.06	seek_grave	-0.08
has vao ho	comrade_tip	-0.13	seek_grave	0.07
has vao linh	grave_info	-0.08	event	-0.05	seek_grave	0.15
has vao lo	comrade_tip	0.1	battle_account	-0.06	event	-0.1
has vao mot	comrade_tip	-0.09	battle_account	0.06	event	0.08	seek_grave	0.1
has vao nam	comrade_tip	0.07	relics	0.05	seek_grave	-0.08
has vao ngay	request_recognition	0.05	seek_grave	0.08
has vao nghia	grave_info	0.11	seek_grave	0.08
has vao nguc	comrade_tip	0.08	event	-0.05
has vao nha	comrade_tip	-0.08	grave_info	0.09	event	0.06
has vao ntls	grave_info	-0.08	registry	0.07	seek_grave	0.12
has vao so	request_recognition	0.07	seek_grave	-0.05
has vao thang	seek_grave	0.05
has vao thap	grave_info	0.07
has vao thi	grave_info	-0.08	battle_account	-0.09	event	0.09	seek_grave	0.1
has vao toi	comrade_tip	-0.06	grave_info	-0.06	battle_account	0.1	event	0.08
has vap	comrade_tip	-0.16	grave_info	-0.1	relics	0.07	seek_grave	0.18
has vat	comrade_tip	-0.06	grave_info	0.1	remains_found	-0.09	relics	0.31	registry	-0.05	event	-0.08	seek_grave	-0.17
has vay	comrade_tip	-0.23	remains_found	-0.15	relics	-0.07	registry	0.09	foreign_tip	-0.05	rumour	0.22	event	0.13
has vay co	grave_info	-0.13	rumour	0.05	request_recognition	0.1	seek_grave	-0.06
has vay la	comrade_tip	-0.05
has vay ong	seek_grave	0.05
has vay thoi	grave_info	-0.1	rumour	0.16	event	0.11	seek_grave	-0.06
has vc	comrade_tip	-0.18	grave_info	-0.15	remains_found	-0.05	relics	-0.08	battle_account	-0.06	enemy_report	0.32	foreign_tip	0.15	event	0.19	seek_grave	-0.17
has ve	remains_found	-0.05	registry	-0.1	battle_account	0.09	enemy_report	-0.22	foreign_tip	-0.07	dna_question	-0.07	scam_report	-0.1	rumour	-0.12	request_recognition	-0.14	not_dead	0.39	event	-0.16	seek_grave	0.05
has ve anh	grave_info	-0.08	event	-0.06	seek_grave	0.05
has ve ba	comrade_tip	0.05	grave_info	0.07	dna_question	0.06	not_dead	0.09	seek_grave	-0.12
has ve ban	comrade_tip	-0.05	grave_info	0.06	seek_grave	0.06
has ve bao	comrade_tip	-0.06	scam_report	0.05	request_recognition	-0.05	event	-0.1
has ve binh	comrade_tip	0.16	grave_info	-0.13	remains_found	0.06
has ve bo	seek_grave	0.12
has ve cai	comrade_tip	0.07
has ve cau	comrade_tip	0.07	scam_report	0.06	event	-0.08
has ve chi	grave_info	0.06
has ve cho	grave_info	-0.09	remains_found	-0.08	battle_account	-0.05	not_dead	0.05	seek_grave	0.13
has ve chon	grave_info	-0.05	battle_account	0.15	request_recognition	0.16	seek_grave	-0.13
has ve chu	grave_info	-0.07	seek_grave	0.1
has ve chua	comrade_tip	0.08	grave_info	-0.05
has ve co	comrade_tip	-0.07	seek_grave	0.1
has ve con	comrade_tip	-0.12	battle_account	0.09	event	0.12
has ve cu	comrade_tip	-0.07	seek_grave	0.22
has ve dat	comrade_tip	0.07	grave_info	-0.09	event	-0.07	seek_grave	0.13
has ve dau	grave_info	-0.13	event	-0.05	seek_grave	0.22
has ve day	comrade_tip	-0.06	grave_info	0.11	dna_question	0.05	seek_grave	-0.05
has ve doi	comrade_tip	-0.07	battle_account	0.18	event	-0.05
has ve don	comrade_tip	0.09	registry	0.05
has ve dong	comrade_tip	0.12	seek_grave	-0.16
has ve duoc	comrade_tip	0.15	grave_info	-0.07	event	0.1	seek_grave	0.07
has ve duong	grave_info	-0.05	event	-0.05	seek_grave	0.09
has ve gia	comrade_tip	-0.07	event	-0.06	seek_grave	0.07
has ve hai	event	-0.06	seek_grave	0.06
has ve hoi	grave_info	0.05	event	0.06	seek_grave	-0.19
has ve huong	enemy_report	0.05	event	0.05
has ve huu	comrade_tip	0.17	grave_info	-0.21	battle_account	0.07
has ve ke	comrade_tip	-0.12	grave_info	-0.07	rumour	0.05	event	-0.06	seek_grave	0.24
has ve khong	grave_info	0.06	event	0.05	seek_grave	0.05
has ve la	remains_found	0.07	battle_account	-0.05	event	-0.08	seek_grave	0.07
has ve lai	comrade_tip	0.1	enemy_report	0.05	foreign_tip	0.1
has ve lam	comrade_tip	-0.09	grave_info	-0.11	battle_account	0.11	request_recognition	0.05	event	0.06
has ve lang	comrade_tip	-0.06
has ve liet	request_recognition	0.14
has ve mat	request_recognition	0.07
has ve mo	comrade_tip	-0.09	grave_info	0.23	seek_grave	-0.12
has ve mot	comrade_tip	0.12	grave_info	-0.11	battle_account	-0.05	event	-0.08	seek_grave	0.11
has ve nam	comrade_tip	-0.26	relics	0.05	dna_question	0.06	rumour	0.05	event	0.09
has ve nghia	comrade_tip	0.17	grave_info	-0.09	remains_found	0.07	battle_account	-0.08	not_dead	-0.07	event	-0.16
has ve nguoi	grave_info	-0.11	seek_grave	0.22
has ve nha	comrade_tip	-0.21	grave_info	0.11	relics	0.05	battle_account	0.07	dna_question	0.06	event	0.1	seek_grave	-0.15
has ve noi	comrade_tip	-0.13	request_recognition	-0.05	seek_grave	0.29
has ve ntls	comrade_tip	-0.19	grave_info	0.28	relics	-0.05	event	0.06	seek_grave	-0.18
has ve nuoc	request_recognition	0.05
has ve o	grave_info	-0.05	registry	0.11	scam_report	0.08	seek_grave	-0.14
has ve ong	comrade_tip	-0.05	grave_info	0.11	battle_account	0.09	not_dead	0.06	seek_grave	-0.09
has ve phep	comrade_tip	-0.1	seek_grave	0.19
has ve phia	grave_info	0.14	event	0.07
has ve que	grave_info	0.27	registry	0.07	battle_account	-0.07	request_recognition	0.06	not_dead	0.06	seek_grave	-0.28
has ve quoc	comrade_tip	-0.2	grave_info	0.09	relics	-0.09	registry	0.07	event	0.15	seek_grave	0.06
has ve roi	grave_info	-0.12
has ve sau	comrade_tip	0.12	grave_info	-0.07	registry	-0.06	battle_account	0.07	not_dead	0.09
has ve so	comrade_tip	0.19	battle_account	-0.08	rumour	0.08	seek_grave	-0.06
has ve tay	event	0.06
has ve thang	comrade_tip	-0.12	grave_info	-0.05	not_dead	0.09
has ve thi	grave_info	0.09	not_dead	0.07	seek_grave	-0.14
has ve tieu	comrade_tip	-0.06	battle_account	0.12	event	0.05	seek_grave	0.09
has ve toi	comrade_tip	0.28	grave_info	-0.19	event	-0.07	seek_grave	-0.05
has ve tran	battle_account	0.09
has ve truong	comrade_tip	0.08	battle_account	-0.05
has ve tu	grave_info	0.16
has ve tuyen	seek_grave	0.11
has ve vi	comrade_tip	-0.06	seek_grave	0.1
has ve viec	remains_found	0.05	registry	0.07	event	0.08	seek_grave	-0.08
has ve voi	relics	0.06	seek_grave	0.14
has ve xa	seek_grave	-0.11
has ven	registry	-0.05	battle_account	-0.07	rumour	0.1	request_recognition	0.12	seek_grave	-0.17
has ven duong	grave_info	-0.06	request_recognition	0.1
has veng	remains_found	0.09
has vers	relics	0.05	registry	0.05	scam_report	0.06	event	0.07
has vet	grave_info	0.17	relics	0.14	battle_account	-0.06	dna_question	-0.05	rumour	-0.08	event	-0.09	seek_grave	-0.11
has vet thuong	grave_info	0.14	registry	0.05	battle_account	-0.06	event	-0.06	seek_grave	-0.11
has vi	grave_info	0.17	remains_found	-0.06	relics	-0.3	registry	-0.1	enemy_report	-0.11	scam_report	0.09	rumour	-0.18	request_recognition	0.11	seek_grave	-0.13
has vi anh	registry	0.06
has vi ba	comrade_tip	-0.08	battle_account	0.06	seek_grave	0.08
has vi ban	comrade_tip	-0.06	seek_grave	-0.07
has vi bao	request_recognition	0.11
has vi benh	grave_info	-0.11
has vi bi	comrade_tip	-0.05	battle_account	0.06	request_recognition	0.07	seek_grave	-0.09
has vi bo	grave_info	0.11
has vi bom	comrade_tip	0.05	battle_account	0.1	request_recognition	-0.05	event	-0.11	seek_grave	0.14
has vi c5	comrade_tip	-0.05	seek_grave	-0.09
has vi chi	request_recognition	0.05
has vi chon	comrade_tip	-0.06	grave_info	0.08	seek_grave	0.05
has vi chu	comrade_tip	0.08	event	-0.08
has vi co	comrade_tip	-0.09
has vi con	seek_grave	-0.07
has vi cua	comrade_tip	0.08	grave_info	-0.05
has vi cuoi	seek_grave	0.05
has vi dan	rumour	0.05
has vi em	comrade_tip	0.1	seek_grave	-0.05
has vi gan	seek_grave	0.06
has vi ghi	comrade_tip	0.08	seek_grave	-0.07
has vi gia	seek_grave	-0.06
has vi giay	request_recognition	0.07	seek_grave	-0.09
has vi ho	comrade_tip	-0.05	grave_info	0.06	event	-0.05
has vi khi	seek_grave	-0.05
has vi khong	grave_info	-0.11	request_recognition	0.08	event	-0.09
has vi la	grave_info	-0.07	relics	0.05	request_recognition	0.06	seek_grave	0.08
has vi nam	grave_info	-0.07
has vi nao	comrade_tip	0.05	battle_account	0.08	enemy_report	0.06
has vi nha	grave_info	0.13	seek_grave	-0.07
has vi o	request_recognition	0.05	event	0.05
has vi ong	comrade_tip	-0.05	grave_info	0.06	enemy_report	0.05	request_recognition	0.05	not_dead	0.05	event	-0.09
has vi phao	grave_info	-0.06
has vi so	comrade_tip	0.08	remains_found	0.05	seek_grave	-0.07
has vi sot	rumour	0.08	seek_grave	0.09
has vi thanh	comrade_tip	0.07	grave_info	0.06	event	-0.05
has vi thi	comrade_tip	-0.05	seek_grave	0.09
has vi toi	grave_info	-0.23	battle_account	0.14	request_recognition	0.08	event	0.07	seek_grave	-0.13
has vi tri	comrade_tip	-0.16	grave_info	0.22	remains_found	0.09	event	0.21
has vi trong	request_recognition	0.06
has vi trung	registry	0.05
has vi van	grave_info	-0.2	relics	-0.06	registry	0.08	battle_account	-0.07	foreign_tip	0.05	not_dead	0.07	seek_grave	-0.08
has vi vet	registry	0.05	seek_grave	-0.08
has vi xuyen	comrade_tip	-0.06	grave_info	0.2	battle_account	-0.05	dna_question	0.05	request_recognition	-0.06	event	-0.08	seek_grave	0.06
has vic	enemy_report	0.39	foreign_tip	-0.14	event	0.08	seek_grave	-0.06
has viec	grave_info	-0.16	remains_found	0.07	registry	0.08	dna_question	0.15
has vien	comrade_tip	0.12	grave_info	-0.07	relics	0.11	registry	0.08	battle_account	-0.12	enemy_report	0.12	scam_report	-0.1	rumour	0.11	not_dead	0.16	event	-0.09	seek_grave	-0.05
has vien da	comrade_tip	-0.07	seek_grave	0.06
has vien dai	comrade_tip	-0.17	grave_info	0.21	remains_found	0.07	battle_account	-0.08	event	-0.1	seek_grave	0.07
has vien di	event	0.05	seek_grave	-0.05
has vien nam	seek_grave	0.07
has vien o	event	0.05	seek_grave	-0.06
has vien pho	comrade_tip	-0.05	grave_info	-0.09	battle_account	-0.1	request_recognition	0.05	event	-0.12	seek_grave	0.11
has vien ten	grave_info	-0.09	relics	0.07	battle_account	0.07
has vien truong	grave_info	0.07	event	0.18	seek_grave	-0.05
has vien ve	grave_info	-0.06	event	0.05
has vieng	comrade_tip	-0.11	grave_info	0.3	event	-0.08	seek_grave	-0.13
has viet	comrade_tip	-0.16	grave_info	-0.11	remains_found	0.07	relics	0.16	registry	0.08	battle_account	-0.11	foreign_tip	0.51	dna_question	-0.09	scam_report	-0.13	rumour	-0.18	not_dead	-0.12	seek_grave	0.1
has viet anh	grave_info	-0.07
has viet cho	seek_grave	0.15
has viet cong	comrade_tip	-0.08	enemy_report	0.08	foreign_tip	0.1	seek_grave	-0.1
has viet giay	request_recognition	0.09	seek_grave	-0.09
has viet giup	event	-0.06	seek_grave	0.05
has viet ho	comrade_tip	-0.11	registry	0.05	event	0.06	seek_grave	0.17
has viet la	not_dead	0.06
has viet lai	registry	0.05
has viet minh	comrade_tip	-0.2	grave_info	0.06	relics	-0.06	registry	0.05	foreign_tip	0.11	request_recognition	0.06	event	0.35	seek_grave	-0.14
has viet nam	comrade_tip	-0.07	grave_info	-0.05	relics	-0.05	foreign_tip	0.15	seek_grave	0.06
has viet ngay	relics	0.06
has viet o	battle_account	0.06	event	0.06
has viet ra	comrade_tip	0.12	event	-0.05	seek_grave	-0.05
has viet tay	relics	0.07	foreign_tip	0.08
has viet ten	comrade_tip	0.18	remains_found	0.05	relics	0.06	seek_grave	-0.06
has viet thay	comrade_tip	0.12	battle_account	-0.05	event	-0.06
has viet thu	event	-0.08	seek_grave	0.19
has viet tri	comrade_tip	0.1	grave_info	-0.05
has viet ve	seek_grave	0.1
has vietnam	grave_info	0.06	relics	0.13	foreign_tip	-0.16	seek_grave	-0.06
has vietnamese	comrade_tip	-0.06	grave_info	0.24	remains_found	0.06	relics	-0.11	battle_account	0.09	enemy_report	-0.11	foreign_tip	-0.12	request_recognition	0.08	event	0.07	seek_grave	-0.1
has viets	grave_info	-0.08	foreign_tip	0.22	event	0.29	seek_grave	-0.07
has vihear	comrade_tip	0.07	grave_info	-0.05	relics	0.06
has village	comrade_tip	-0.11	grave_info	0.08	registry	-0.07	battle_account	0.07	enemy_report	-0.07	foreign_tip	0.1	request_recognition	0.06	not_dead	0.13	event	0.06	seek_grave	-0.15
has villagers	enemy_report	0.17	foreign_tip	-0.06
has vinh	comrade_tip	0.05	grave_info	-0.09	relics	-0.07	enemy_report	-0.12	foreign_tip	-0.12	scam_report	-0.05	rumour	-0.14	event	-0.2	seek_grave	0.24
has vinh bao	grave_info	-0.09	battle_account	0.09	request_recognition	-0.05	event	-0.08	seek_grave	0.12
has vinh chau	grave_info	-0.07	battle_account	0.06	seek_grave	0.07
has vinh hoa	comrade_tip	0.06	event	0.07
has vinh hung	event	0.12
has vinh linh	registry	0.08	battle_account	-0.05	event	-0.13
has vinh long	comrade_tip	0.1	battle_account	-0.06	event	-0.07	seek_grave	-0.12
has vinh phu	comrade_tip	0.14	grave_info	-0.1	battle_account	-0.09	event	-0.09	seek_grave	0.07
has vinh phuc	comrade_tip	-0.05	grave_info	-0.07	event	-0.05	seek_grave	0.25
has vinh te	grave_info	0.1	seek_grave	-0.08
has vinh thanh	registry	0.06	request_recognition	0.05	seek_grave	-0.11
has vinh thuan	grave_info	0.1
has vinh tuong	grave_info	-0.08	battle_account	0.09	seek_grave	-0.05
has vinh yen	event	0.06	seek_grave	0.07
has vit	foreign_tip	-0.05	request_recognition	0.09	not_dead	0.06	event	-0.05	seek_grave	-0.13
has vn	comrade_tip	-0.15	grave_info	0.07	enemy_report	0.05	event	0.08	seek_grave	0.11
has vnah	grave_info	-0.14	request_recognition	0.05	seek_grave	0.06
has vnch	comrade_tip	-0.13	grave_info	-0.06	battle_account	-0.06	enemy_report	0.2	foreign_tip	0.08	seek_grave	-0.07
has vo	comrade_tip	0.16	relics	0.07	registry	-0.2	battle_account	-0.17	enemy_report	-0.25	dna_question	0.06	rumour	0.05	not_dead	0.32	event	-0.14	seek_grave	-0.19
has vo anh	grave_info	0.15	registry	0.06	battle_account	-0.07	event	-0.07
has vo ba	comrade_tip	-0.05	request_recognition	0.08
has vo bo	grave_info	-0.13	seek_grave	0.14
has vo chong	comrade_tip	-0.05	grave_info	0.15	seek_grave	-0.24
has vo chua	comrade_tip	0.05	seek_grave	-0.1
has vo con	comrade_tip	-0.11	grave_info	0.13	battle_account	0.05	event	-0.09
has vo cu	comrade_tip	-0.09	grave_info	0.05	rumour	0.09
has vo cua	grave_info	-0.08	seek_grave	0.15
has vo dan	comrade_tip	0.05	seek_grave	-0.05
has vo danh	grave_info	-0.05	relics	0.05	battle_account	-0.06	dna_question	0.1	seek_grave	-0.05
has vo dinh	grave_info	-0.13	registry	0.07	foreign_tip	-0.05	event	-0.11	seek_grave	0.05
has vo em	comrade_tip	0.07	seek_grave	-0.12
has vo la	comrade_tip	-0.08	remains_found	-0.05	foreign_tip	0.05	not_dead	0.07	event	-0.05	seek_grave	0.15
has vo liet	comrade_tip	-0.05	grave_info	-0.09	event	0.07	seek_grave	0.15
has vo nam	comrade_tip	0.05	seek_grave	-0.07
has vo nghia	seek_grave	0.05
has vo o	event	-0.1	seek_grave	0.06
has vo ong	grave_info	0.07
has vo thi	comrade_tip	-0.06	grave_info	-0.09	dna_question	0.05	seek_grave	0.12
has vo toi	grave_info	0.08	dna_question	-0.05	request_recognition	0.06	seek_grave	-0.06
has vo trong	grave_info	-0.11	remains_found	0.05	event	0.05
has vo van	event	-0.05	seek_grave	0.07
has voi	comrade_tip	0.39	grave_info	-0.06	remains_found	0.06	relics	-0.06	registry	-0.16	battle_account	-0.23	enemy_report	-0.17	foreign_tip	-0.09	rumour	-0.19	request_recognition	-0.24	not_dead	0.11	seek_grave	-0.21
has voi a	event	-0.05	seek_grave	0.2
has voi anh	comrade_tip	0.08	grave_info	-0.08	request_recognition	-0.06	not_dead	0.06	event	0.09	seek_grave	-0.12
has voi ba	event	-0.08
has voi bac	comrade_tip	0.17	grave_info	-0.08	seek_grave	-0.05
has voi bo	comrade_tip	-0.05	seek_grave	0.11
has voi cai	event	0.05	seek_grave	-0.09
has voi cau	comrade_tip	-0.1	event	0.16	seek_grave	0.09
has voi chi	registry	0.05
has voi chu	grave_info	0.15	event	-0.09
has voi co	grave_info	0.15
has voi con	comrade_tip	0.09	grave_info	-0.16	dna_question	0.05	not_dead	0.08	event	-0.08
has voi cu	comrade_tip	0.06	event	0.05	seek_grave	-0.09
has voi em	comrade_tip	-0.07	seek_grave	0.09
has voi gia	event	-0.05	seek_grave	0.05
has voi hai	comrade_tip	-0.05	grave_info	-0.12	seek_grave	0.22
has voi liet	dna_question	0.06	seek_grave	-0.11
has voi may	remains_found	0.11	relics	-0.05	event	0.06	seek_grave	0.05
has voi me	registry	0.06
has voi minh	comrade_tip	0.06	seek_grave	-0.06
has voi mo	event	-0.08	seek_grave	0.07
has voi mot	comrade_tip	0.06	grave_info	-0.1	battle_account	0.05	event	0.05
has voi nguoi	seek_grave	0.06
has voi nhau	comrade_tip	-0.05	request_recognition	0.05	seek_grave	0.11
has voi ong	comrade_tip	-0.11	grave_info	0.22	relics	0.08	registry	0.09	battle_account	-0.09	scam_report	0.08	rumour	-0.06	event	-0.08	seek_grave	-0.06
has voi thang	comrade_tip	0.1	grave_info	-0.12	registry	0.05	scam_report	0.07	seek_grave	-0.15
has voi toi	comrade_tip	0.51	grave_info	-0.3	relics	0.07	battle_account	-0.13	not_dead	0.1	event	-0.2	seek_grave	-0.3
has voi tui	comrade_tip	0.13	rumour	0.06	event	-0.07	seek_grave	-0.14
has volunteer	grave_info	0.19	relics	-0.06	foreign_tip	-0.12
has von	grave_info	0.07	event	0.06
has vong	comrade_tip	-0.11	grave_info	-0.11	remains_found	0.14	registry	0.05	battle_account	0.12	enemy_report	-0.08	scam_report	0.17	request_recognition	-0.05	event	0.06	seek_grave	-0.14
has vong du	comrade_tip	-0.09	relics	0.09	seek_grave	-0.06
has vot	remains_found	-0.11	relics	0.14	battle_account	-0.08	rumour	0.08	request_recognition	-0.08	event	-0.13	seek_grave	0.23
has vot duoc	remains_found	-0.07	battle_account	0.07	foreign_tip	0.06	seek_grave	0.1
has vot len	comrade_tip	-0.07	grave_info	-0.05	relics	0.12	registry	0.05
has vous	grave_info	-0.1	relics	-0.07	event	-0.07	seek_grave	0.06
has vs	comrade_tip	0.11	seek_grave	-0.11
has vu	comrade_tip	0.15	grave_info	-0.27	remains_found	0.1	relics	-0.08	enemy_report	0.05	foreign_tip	-0.06	scam_report	-0.16	request_recognition	0.11	not_dead	-0.14
has vu a	comrade_tip	0.11	seek_grave	-0.12
has vu ba	comrade_tip	-0.11	relics	0.06	seek_grave	0.06
has vu ban	grave_info	-0.11	registry	0.05	request_recognition	0.05	seek_grave	-0.06
has vu dinh	relics	0.05	battle_account	-0.05	seek_grave	-0.06
has vu duc	battle_account	0.05	seek_grave	-0.06
has vu khi	comrade_tip	-0.06
has vu ngoc	grave_info	0.09	foreign_tip	-0.05	event	-0.07
has vu thi	comrade_tip	-0.16	grave_info	-0.09	remains_found	0.09	request_recognition	0.06	seek_grave	0.09
has vu thu	comrade_tip	-0.26	grave_info	-0.06	registry	0.07	battle_account	0.08	not_dead	0.05	seek_grave	0.14
has vu tien	comrade_tip	0.07	grave_info	-0.05	registry	-0.05	event	-0.08	seek_grave	0.06
has vu trang	grave_info	0.14	request_recognition	-0.05	event	-0.05	seek_grave	0.17
has vu trong	grave_info	-0.08	event	0.05	seek_grave	0.06
has vu trung	comrade_tip	-0.09	seek_grave	0.06
has vu van	grave_info	0.13	seek_grave	-0.21
has vu xuan	request_recognition	0.05
has vua	grave_info	0.12	remains_found	0.09	registry	-0.08	dna_question	-0.07	request_recognition	-0.06	not_dead	0.1	event	0.09
has vua qua	seek_grave	0.08
has vua roi	comrade_tip	0.05	grave_info	-0.12	remains_found	0.09	event	0.06
has vuc	comrade_tip	-0.11	seek_grave	0.14
has vui	comrade_tip	0.16	grave_info	-0.28	remains_found	-0.07	registry	0.05	battle_account	-0.09	enemy_report	0.1	rumour	-0.05	request_recognition	-0.05	not_dead	0.11	event	-0.16
has vui anh	battle_account	-0.06	event	-0.07
has vui o	comrade_tip	0.08	event	-0.07
has vui tam	grave_info	-0.05
has vun	comrade_tip	-0.07	battle_account	0.06	event	0.15
has vung	comrade_tip	-0.09	grave_info	-0.16	registry	-0.07	battle_account	-0.07	enemy_report	0.08	request_recognition	0.16	event	0.14	seek_grave	0.17
has vung ro	grave_info	-0.09	request_recognition	0.11
has vung tau	comrade_tip	0.05
has vuon	comrade_tip	-0.05	grave_info	0.48	remains_found	0.16	relics	-0.09	registry	0.05	battle_account	-0.07	enemy_report	-0.06	foreign_tip	-0.05	scam_report	-0.07	request_recognition	-0.14	not_dead	-0.05	event	0.08	seek_grave	-0.28
has vuon ba	comrade_tip	-0.06	grave_info	0.07	seek_grave	-0.05
has vuon cao	grave_info	-0.07	seek_grave	0.08
has vuon chuoi	comrade_tip	0.15	grave_info	-0.09
has vuon dieu	comrade_tip	0.06	grave_info	0.08	event	-0.06	seek_grave	-0.08
has vuon dua	comrade_tip	-0.08	grave_info	-0.14	seek_grave	0.14
has vuon nha	comrade_tip	0.05	battle_account	-0.07	dna_question	0.05	rumour	0.08	event	-0.07	seek_grave	-0.06
has vuon ong	comrade_tip	-0.06	grave_info	-0.09	remains_found	0.09	rumour	0.05	event	0.05	seek_grave	0.09
has vuong	comrade_tip	0.36	grave_info	-0.25	remains_found	0.14	registry	0.14	foreign_tip	-0.12	scam_report	0.09	rumour	-0.09	request_recognition	0.05	not_dead	-0.07	event	0.06	seek_grave	-0.27
has vuong dac	request_recognition	0.05
has vuong dinh	comrade_tip	0.06	scam_report	0.08	seek_grave	-0.08
has vuot	comrade_tip	0.09	grave_info	-0.15	relics	-0.07	registry	-0.07	battle_account	0.14	request_recognition	0.06	not_dead	0.06	event	-0.11	seek_grave	-0.05
has vuot mat	comrade_tip	0.12	grave_info	-0.07	event	-0.08
has vuot song	comrade_tip	-0.05	battle_account	0.06
has vy	comrade_tip	-0.09	grave_info	0.1	registry	0.17	enemy_report	0.06	request_recognition	-0.05	event	0.06	seek_grave	-0.13
has w	comrade_tip	-0.08	remains_found	-0.05	relics	0.15	battle_account	-0.07	enemy_report	0.06	foreign_tip	0.08	event	0.32	seek_grave	-0.07
has walked	grave_info	-0.06	relics	-0.05	foreign_tip	0.14	not_dead	0.1
has wall	grave_info	-0.06	relics	0.12	dna_question	0.05	request_recognition	0.05
has want	comrade_tip	-0.06	relics	0.1	battle_account	-0.05	enemy_report	0.09
has want to	foreign_tip	0.1
has wants	enemy_report	0.09	foreign_tip	-0.14	scam_report	0.1	not_dead	0.05
has war	grave_info	0.06	registry	0.05	foreign_tip	-0.09
has was	grave_info	-0.1	registry	-0.08	battle_account	-0.08	enemy_report	-0.07	foreign_tip	0.17	dna_question	-0.16	scam_report	-0.1	rumour	-0.1	request_recognition	0.05	event	-0.18
has was a	comrade_tip	0.06	grave_info	-0.06	registry	-0.05	battle_account	-0.14	enemy_report	-0.09	foreign_tip	0.16
has was an	relics	0.06
has was born	foreign_tip	-0.07	event	-0.11	seek_grave	0.16
has was in	comrade_tip	0.14	grave_info	0.13	enemy_report	-0.06	foreign_tip	-0.14	rumour	0.05	event	-0.08
has was killed	seek_grave	0.06
has was on	grave_info	0.05
has was the	grave_info	0.08	foreign_tip	-0.07	request_recognition	0.05	seek_grave	-0.05
has was with	grave_info	-0.06	foreign_tip	0.09
has water	grave_info	0.06	remains_found	0.15	relics	-0.1	enemy_report	-0.05	foreign_tip	0.08	event	0.05	seek_grave	-0.1
has we	grave_info	-0.18	remains_found	0.13	relics	-0.28	registry	-0.14	battle_account	-0.05	enemy_report	-0.25	foreign_tip	0.48	scam_report	-0.05	rumour	-0.16	request_recognition	0.07	not_dead	-0.07	event	-0.06
has we are	grave_info	-0.05	dna_question	0.11	seek_grave	0.09
has we buried	grave_info	-0.07	enemy_report	-0.05	seek_grave	-0.07
has we called	battle_account	0.05
has we found	grave_info	0.06	relics	-0.08	battle_account	0.11	not_dead	0.05	event	0.06
has we left	remains_found	0.05
has week	foreign_tip	0.05
has well	grave_info	0.09	battle_account	0.05	foreign_tip	-0.07
has went	grave_info	-0.15	relics	-0.14	registry	0.05	battle_account	-0.08	enemy_report	-0.1	foreign_tip	0.19	seek_grave	0.15
has were	comrade_tip	0.23	relics	-0.12	battle_account	-0.05	enemy_report	-0.07	foreign_tip	0.21	rumour	-0.07	request_recognition	-0.05	event	0.14	seek_grave	-0.1
has were put	grave_info	-0.06	foreign_tip	0.06	event	0.11
has west	relics	0.05	enemy_report	-0.05	seek_grave	-0.06
has west of	grave_info	0.05
has what	grave_info	0.07	remains_found	0.09	relics	-0.14	enemy_report	-0.07	foreign_tip	0.06	rumour	0.09	event	0.06	seek_grave	-0.09
has what i	relics	-0.05	registry	0.05	foreign_tip	0.1
has when	grave_info	0.21	relics	-0.15	enemy_report	-0.08	foreign_tip	-0.08	event	0.05	seek_grave	0.15
has when the	seek_grave	0.11
has where	grave_info	0.11	registry	0.14	battle_account	-0.09	enemy_report	-0.11	foreign_tip	0.08	request_recognition	-0.05	event	0.07	seek_grave	0.09
has where the	registry	0.07	foreign_tip	0.13	event	0.05	seek_grave	-0.05
has which	battle_account	0.07	enemy_report	-0.08	event	-0.11
has white	grave_info	-0.09	foreign_tip	0.07	rumour	0.06
has who	relics	0.14	battle_account	0.17	enemy_report	-0.06	request_recognition	-0.08	event	0.06
has who was	grave_info	0.06
has whom	battle_account	0.1	event	0.05
has wife	grave_info	0.08	remains_found	0.07	foreign_tip	-0.08	event	-0.08
has wire	comrade_tip	-0.05	grave_info	-0.08	relics	-0.05	battle_account	0.07	enemy_report	-0.05	foreign_tip	0.19	event	0.22	seek_grave	-0.09
has with	comrade_tip	-0.14	remains_found	0.1	relics	0.12	battle_account	-0.06	enemy_report	-0.13	foreign_tip	0.13	scam_report	-0.11	request_recognition	-0.08	not_dead	-0.05	event	0.24	seek_grave	-0.11
has with a	comrade_tip	-0.09	remains_found	0.1	enemy_report	0.05	dna_question	0.08	rumour	-0.05	seek_grave	-0.16
has with his	grave_info	0.06
has with the	comrade_tip	-0.05	grave_info	-0.15	relics	-0.1	registry	0.05	battle_account	-0.06	enemy_report	-0.13	foreign_tip	0.18	event	0.06	seek_grave	0.07
has with us	grave_info	0.06
has without	grave_info	0.07
has woman	grave_info	-0.06	relics	-0.12	battle_account	0.14	enemy_report	-0.08	foreign_tip	0.15	event	0.13	seek_grave	-0.07
has would	grave_info	-0.09	enemy_report	-0.08	foreign_tip	0.21	event	-0.11	seek_grave	-0.11
has would like	event	-0.07
has wounded	comrade_tip	-0.06	grave_info	-0.12	registry	0.05	foreign_tip	0.16	not_dead	0.05	event	-0.1
has write	grave_info	-0.09	relics	0.1	battle_account	-0.05	foreign_tip	-0.09	event	-0.1	seek_grave	0.21
has writing	grave_info	-0.07	enemy_report	-0.08	foreign_tip	0.13	event	0.05
has wrote	comrade_tip	0.07	grave_info	-0.14	relics	0.1	battle_account	0.22	foreign_tip	-0.12	seek_grave	0.1
has x	comrade_tip	-0.1	foreign_tip	0.1	rumour	0.05	event	0.16
has xa	comrade_tip	-0.3	remains_found	0.26	relics	-0.23	registry	0.17	battle_account	-0.09	enemy_report	-0.32	foreign_tip	-0.16	dna_question	-0.18	scam_report	-0.13	rumour	-0.28	request_recognition	0.32	not_dead	0.15	event	0.07	seek_grave	-0.06
has xa an	grave_info	-0.24	registry	0.06	seek_grave	0.11
has xa anh	comrade_tip	-0.05
has xa ba	comrade_tip	-0.07	seek_grave	0.11
has xa bao	comrade_tip	-0.06	grave_info	-0.12	relics	-0.06	request_recognition	0.16	not_dead	0.05	seek_grave	-0.08
has xa ben	seek_grave	0.05
has xa bi	grave_info	-0.14	foreign_tip	0.05	request_recognition	0.06	event	-0.06	seek_grave	0.05
has xa binh	comrade_tip	-0.13	request_recognition	-0.05	event	0.17	seek_grave	0.05
has xa cam	grave_info	0.06
has xa cat	comrade_tip	0.07	grave_info	0.05
has xa co	comrade_tip	0.1	seek_grave	-0.09
has xa cu	comrade_tip	-0.06	remains_found	0.08	battle_account	0.05	event	0.14
has xa da	comrade_tip	-0.1	grave_info	-0.17	event	0.08	seek_grave	0.08
has xa dai	comrade_tip	-0.05	event	0.09	seek_grave	0.1
has xa dak	grave_info	-0.09	request_recognition	0.07	event	0.06
has xa dien	grave_info	-0.06
has xa doan	comrade_tip	-0.05	registry	0.05	seek_grave	0.08
has xa doi	comrade_tip	-0.09	battle_account	0.14	dna_question	-0.05	request_recognition	0.11	event	0.18	seek_grave	-0.06
has xa dong	comrade_tip	0.05	grave_info	-0.07	relics	0.06	registry	0.06	request_recognition	0.05
has xa dua	seek_grave	0.07
has xa duc	comrade_tip	-0.08	battle_account	0.05	seek_grave	0.09
has xa ea	seek_grave	-0.07
has xa ghi	event	-0.06
has xa ha	grave_info	0.06	seek_grave	-0.05
has xa hai	grave_info	-0.05	registry	-0.05	seek_grave	0.05
has xa hoa	grave_info	0.06	registry	-0.07	battle_account	0.05	event	-0.06
has xa hoi	comrade_tip	-0.07	grave_info	0.06	registry	0.05	request_recognition	0.07	event	-0.07	seek_grave	-0.07
has xa hong	comrade_tip	0.09	grave_info	-0.12	seek_grave	-0.11
has xa hung	event	0.06
has xa huong	event	-0.06
has xa ia	grave_info	0.16	remains_found	0.05	rumour	0.06	request_recognition	0.05	event	0.13	seek_grave	-0.22
has xa lam	event	-0.05	seek_grave	-0.07
has xa lien	seek_grave	-0.09
has xa loc	grave_info	0.08
has xa long	grave_info	-0.05	event	0.06	seek_grave	0.07
has xa mat	grave_info	0.05	seek_grave	-0.11
has xa minh	grave_info	-0.07	registry	0.17
has xa my	event	0.05
has xa nam	comrade_tip	-0.06	event	0.05	seek_grave	0.08
has xa nha	grave_info	-0.1	request_recognition	0.06
has xa noi	comrade_tip	-0.05	scam_report	0.08	request_recognition	0.16
has xa phu	seek_grave	-0.07
has xa phuoc	grave_info	0.07	registry	-0.08	event	0.07	seek_grave	-0.05
has xa quang	grave_info	0.06	relics	0.06	seek_grave	-0.08
has xa roi	grave_info	-0.05	dna_question	0.09
has xa son	grave_info	-0.05	request_recognition	0.07
has xa tam	comrade_tip	-0.15	grave_info	0.14	event	0.09	seek_grave	0.05
has xa tan	comrade_tip	-0.07	grave_info	0.06	rumour	0.05	event	0.18	seek_grave	-0.07
has xa ten	registry	0.11	seek_grave	-0.13
has xa thai	event	0.05
has xa thanh	comrade_tip	-0.08	seek_grave	0.05
has xa thi	grave_info	0.09	request_recognition	0.11
has xa thu	comrade_tip	0.11	grave_info	-0.09	registry	-0.06
has xa thuy	comrade_tip	0.07
has xa tien	comrade_tip	0.09	grave_info	-0.09	event	-0.1
has xa toi	grave_info	-0.05	registry	0.27	seek_grave	-0.08
has xa trieu	grave_info	0.08	event	-0.05
has xa trung	request_recognition	0.05
has xa vinh	comrade_tip	0.07	grave_info	0.12	battle_account	-0.05	request_recognition	0.05	event	-0.06
has xa xuan	registry	0.07	dna_question	0.08	event	-0.08
has xa yen	event	0.05	seek_grave	0.07
has xac	comrade_tip	0.12	remains_found	-0.17	relics	-0.21	registry	-0.07	battle_account	-0.08	enemy_report	0.25	foreign_tip	0.13	rumour	0.05	request_recognition	0.13	not_dead	-0.13	event	0.12
has xac anh	comrade_tip	-0.07	grave_info	0.05	event	0.15	seek_grave	0.05
has xac bi	comrade_tip	-0.08	grave_info	-0.05	relics	0.06	seek_grave	0.05
has xac chon	grave_info	-0.09	battle_account	0.07	seek_grave	0.05
has xac dinh	grave_info	0.09	event	0.06
has xac dua	grave_info	-0.05
has xac duoc	comrade_tip	-0.07	grave_info	0.1	event	0.09
has xac hai	comrade_tip	0.05
has xac khong	grave_info	0.07
has xac minh	comrade_tip	-0.1	grave_info	0.21	remains_found	-0.05	battle_account	-0.05	scam_report	0.09	request_recognition	-0.05	event	-0.09	seek_grave	0.09
has xac nhan	relics	-0.06	battle_account	0.07	rumour	0.14	request_recognition	0.32	seek_grave	-0.23
has xac o	comrade_tip	-0.05	seek_grave	0.14
has xac ra	comrade_tip	-0.1	grave_info	0.1	seek_grave	0.05
has xac troi	grave_info	-0.08	battle_account	0.1	rumour	0.05	request_recognition	0.09	event	-0.07	seek_grave	-0.07
has xac ve	grave_info	-0.14	dna_question	0.07	seek_grave	0.14
has xam	comrade_tip	-0.05	grave_info	0.25	registry	0.07	battle_account	-0.06	event	0.08	seek_grave	-0.08
has xang	grave_info	0.14	remains_found	0.09	registry	-0.05	battle_account	-0.05	rumour	0.07	request_recognition	0.05	event	0.13	seek_grave	-0.15
has xanh	comrade_tip	-0.08	grave_info	-0.16	remains_found	0.2	relics	0.12	registry	-0.06	event	0.16	seek_grave	0.08
has xat	battle_account	-0.06	seek_grave	0.05
has xay	comrade_tip	-0.18	grave_info	0.22	remains_found	0.05	registry	-0.13	battle_account	0.19	dna_question	-0.06	scam_report	-0.05	rumour	-0.06	request_recognition	0.12	event	0.08	seek_grave	0.06
has xay dung	comrade_tip	0.08	battle_account	0.08	request_recognition	0.06
has xay gach	grave_info	0.08	relics	0.07	seek_grave	-0.06
has xe	comrade_tip	-0.06	grave_info	-0.14	relics	-0.09	registry	-0.13	battle_account	0.19	enemy_report	-0.13	foreign_tip	-0.06	dna_question	-0.08	scam_report	0.17	rumour	0.12	request_recognition	-0.18	seek_grave	0.07
has xe anh	comrade_tip	0.13	grave_info	-0.05
has xe ba	grave_info	-0.05	relics	0.05	seek_grave	-0.05
has xe bi	grave_info	0.05
has xe binh	comrade_tip	0.05
has xe bo	grave_info	-0.08	relics	0.05
has xe chay	comrade_tip	0.13	event	-0.09
has xe cho	grave_info	0.13	rumour	0.06	event	0.05	seek_grave	-0.12
has xe cua	seek_grave	0.07
has xe la	grave_info	-0.05
has xe o	comrade_tip	-0.07	grave_info	0.07
has xe om	comrade_tip	-0.08	rumour	0.08
has xe tai	comrade_tip	-0.13	grave_info	0.05
has xe tang	comrade_tip	-0.13	grave_info	0.12	relics	-0.08	registry	-0.06	battle_account	0.1	event	0.08
has xe toi	comrade_tip	0.14	grave_info	-0.05	battle_account	-0.06	seek_grave	-0.08
has xe ui	comrade_tip	-0.27	battle_account	0.24	event	0.18
has xe ve	event	-0.06	seek_grave	0.1
has xem	comrade_tip	-0.16	grave_info	-0.23	remains_found	0.07	registry	0.07	battle_account	-0.13	enemy_report	0.06	dna_question	-0.08	scam_report	-0.05	rumour	0.14	request_recognition	0.2	event	0.1	seek_grave	0.12
has xem co	grave_info	-0.06	seek_grave	0.09
has xem giup	comrade_tip	-0.05	rumour	0.06	event	0.11	seek_grave	0.05
has xem ho	grave_info	0.05
has xen	comrade_tip	-0.07	grave_info	0.1	request_recognition	0.06
has xeng	comrade_tip	0.06
has xeo	comrade_tip	0.05	event	-0.08
has xep	comrade_tip	-0.07	grave_info	0.23	relics	-0.08	registry	-0.05	event	0.32	seek_grave	-0.14
has xep da	grave_info	0.09	battle_account	-0.05	event	0.17
has xet	comrade_tip	-0.14	grave_info	-0.18	dna_question	0.26	request_recognition	0.31	event	-0.05	seek_grave	-0.3
has xet nghiem	grave_info	-0.16	dna_question	0.28	seek_grave	-0.09
has xi	comrade_tip	-0.05	grave_info	0.24	remains_found	-0.06	relics	0.1	dna_question	-0.05
has xi mang	grave_info	0.15	event	-0.15
has xia	registry	0.07
has xich	remains_found	0.05	request_recognition	0.05	seek_grave	0.06
has xiem	grave_info	0.05	seek_grave	-0.05
has xiem riep	comrade_tip	0.05
has xieng	grave_info	0.09	remains_found	-0.05	relics	0.12	registry	-0.07	seek_grave	0.06
has xieng khoang	registry	-0.06	seek_grave	0.08
has xin	comrade_tip	-0.28	grave_info	0.14	remains_found	-0.06	relics	-0.05	battle_account	-0.06	foreign_tip	0.09	dna_question	0.11	scam_report	0.13	rumour	-0.07	request_recognition	0.52	not_dead	0.1	event	-0.27	seek_grave	-0.12
has xin bao	comrade_tip	0.08	grave_info	0.14	battle_account	-0.05	rumour	0.05	request_recognition	-0.05	event	0.19	seek_grave	-0.11
has xin bo	comrade_tip	-0.06	relics	0.05	registry	0.17	battle_account	-0.06	event	-0.08	seek_grave	-0.11
has xin cac	grave_info	-0.07	scam_report	0.05	not_dead	0.05	seek_grave	-0.05
has xin chao	comrade_tip	-0.07	grave_info	-0.07	foreign_tip	0.09	request_recognition	-0.07	event	-0.08	seek_grave	0.08
has xin chi	comrade_tip	-0.06	grave_info	-0.09	registry	0.05	seek_grave	0.11
has xin cho	comrade_tip	-0.09	relics	0.06	event	-0.07	seek_grave	0.21
has xin chuyen	grave_info	0.07	foreign_tip	0.1	seek_grave	-0.06
has xin cung	battle_account	0.11
has xin dinh	comrade_tip	-0.06	grave_info	-0.09	request_recognition	-0.05	not_dead	0.06
has xin dung	comrade_tip	0.06	grave_info	-0.05	registry	0.05	request_recognition	0.06
has xin duoc	grave_info	-0.09	seek_grave	0.14
has xin ghi	grave_info	0.08
has xin giup	grave_info	-0.05	seek_grave	0.07
has xin goi	grave_info	0.08	relics	0.08
has xin gui	comrade_tip	0.13	grave_info	0.13	battle_account	0.09	seek_grave	-0.11
has xin hoi	comrade_tip	-0.18	grave_info	-0.27	relics	-0.1	registry	-0.08	battle_account	-0.08	dna_question	-0.09	request_recognition	0.25	event	-0.15	seek_grave	0.32
has xin ke	comrade_tip	-0.11	battle_account	0.05	event	0.08	seek_grave	0.08
has xin lien	remains_found	0.14	relics	-0.08	event	0.12	seek_grave	-0.1
has xin loi	comrade_tip	-0.06	relics	-0.06	event	0.08	seek_grave	0.24
has xin nhan	comrade_tip	0.08	event	-0.09	seek_grave	0.13
has xin noi	comrade_tip	0.05	grave_info	0.06	enemy_report	0.06	event	-0.11	seek_grave	-0.07
has xin phep	comrade_tip	0.07	grave_info	-0.07	relics	0.05	battle_account	0.1	seek_grave	-0.06
has xin sua	grave_info	0.13	seek_grave	-0.05
has xin thong	grave_info	0.07
has xin tim	seek_grave	0.07
has xin tra	grave_info	-0.05	rumour	0.05	seek_grave	0.15
has xin ve	grave_info	0.08	event	0.06
has xin xac	comrade_tip	0.08	grave_info	-0.14	request_recognition	0.1
has xo	comrade_tip	-0.14	request_recognition	0.17
has xoa	comrade_tip	-0.09	grave_info	-0.19	request_recognition	-0.07	not_dead	0.38	seek_grave	-0.05
has xoa ten	grave_info	-0.05	not_dead	0.17	seek_grave	-0.11
has xoai	comrade_tip	-0.08	grave_info	-0.12	registry	0.07	rumour	0.06	seek_grave	-0.06
has xoan	grave_info	0.11	battle_account	0.05	seek_grave	-0.08
has xoi	comrade_tip	-0.07	grave_info	0.07	battle_account	0.07	seek_grave	-0.09
has xom	grave_info	0.19	remains_found	-0.07	registry	0.08	enemy_report	0.05	foreign_tip	-0.1	dna_question	-0.1	rumour	0.05	request_recognition	-0.1	event	0.08	seek_grave	-0.17
has xom ben	grave_info	-0.05
has xom dinh	grave_info	0.05
has xom trai	registry	0.06
has xong	comrade_tip	0.33	grave_info	-0.1	relics	-0.05	registry	-0.07	battle_account	-0.07	event	-0.14
has xong thi	seek_grave	-0.05
has xu	comrade_tip	0.07	foreign_tip	0.05	dna_question	0.08	seek_grave	-0.1
has xua	remains_found	0.07	battle_account	-0.14	enemy_report	0.06	scam_report	-0.05	rumour	0.31	request_recognition	-0.08
has xua la	comrade_tip	-0.08	grave_info	-0.12	remains_found	0.1	enemy_report	0.07	rumour	0.1	event	0.13	seek_grave	-0.07
has xuan	comrade_tip	0.23	grave_info	-0.19	remains_found	-0.05	relics	-0.17	battle_account	0.17	enemy_report	0.12	foreign_tip	-0.29	rumour	-0.07	event	0.07	seek_grave	-0.16
has xuan bach	comrade_tip	0.12	relics	-0.05	seek_grave	-0.07
has xuan dinh	grave_info	-0.06
has xuan ha	comrade_tip	0.06
has xuan loc	relics	-0.06	registry	0.1	battle_account	-0.07	request_recognition	-0.07
has xuan mai	comrade_tip	0.17	grave_info	-0.05	seek_grave	-0.1
has xuan son	comrade_tip	-0.07	grave_info	0.1	event	-0.06
has xuan thanh	grave_info	-0.07	seek_grave	0.07
has xuan truong	comrade_tip	0.1	grave_info	-0.05	event	0.11
has xuat	registry	0.05	event	-0.05	seek_grave	0.06
has xuc	comrade_tip	-0.11	grave_info	-0.05	remains_found	0.2	registry	-0.05	rumour	-0.05	event	0.12	seek_grave	0.07
has xung	comrade_tip	-0.25	grave_info	-0.15	remains_found	-0.18	registry	-0.06	enemy_report	-0.05	dna_question	-0.09	scam_report	0.6	request_recognition	-0.06	not_dead	-0.05	event	-0.05	seek_grave	-0.22
has xung la	comrade_tip	-0.05	grave_info	-0.06	dna_question	-0.06	scam_report	0.19	event	-0.08	seek_grave	-0.05
has xung phong	comrade_tip	-0.11	grave_info	0.07	relics	0.05	event	-0.09	seek_grave	0.09
has xuoi	comrade_tip	-0.05	grave_info	0.14	request_recognition	0.05	seek_grave	-0.06
has xuong	comrade_tip	0.11	grave_info	-0.19	remains_found	0.9	relics	-0.1	registry	-0.16	battle_account	-0.06	enemy_report	-0.17	foreign_tip	-0.07	request_recognition	-0.21	event	0.31	seek_grave	-0.21
has xuong ba	relics	0.09
has xuong cho	comrade_tip	-0.06	grave_info	0.06
has xuong dui	grave_info	-0.06	remains_found	0.13	event	0.07
has xuong ham	comrade_tip	0.16	grave_info	-0.05	battle_account	-0.1	event	-0.08
has xuong ho	comrade_tip	-0.07	battle_account	0.11
has xuong nam	grave_info	-0.05
has xuong ngay	enemy_report	0.05	event	-0.08
has xuong nguoi	comrade_tip	-0.07	grave_info	-0.12	remains_found	0.18	relics	-0.09	event	0.13	seek_grave	-0.07
has xuong nuoc	comrade_tip	0.09	event	-0.06
has xuong o	comrade_tip	0.07	grave_info	-0.09
has xuong ong	comrade_tip	-0.05	grave_info	-0.06	remains_found	0.19	relics	-0.14	rumour	0.05	event	0.21	seek_grave	-0.07
has xuong song	comrade_tip	0.1	grave_info	0.06	battle_account	0.11
has xuong suoi	comrade_tip	0.05	event	-0.09
has xuong toi	comrade_tip	0.07
has xuong va	comrade_tip	-0.07	remains_found	0.17	relics	-0.05	event	0.11
has xuong voi	relics	-0.05	event	0.09
has xuong vuc	grave_info	0.06	request_recognition	0.06
has xuyen	comrade_tip	0.11	remains_found	-0.09	registry	0.1	foreign_tip	-0.13	dna_question	0.08	rumour	-0.05	request_recognition	-0.13	not_dead	0.06
has y	remains_found	-0.16	relics	0.06	registry	0.16	enemy_report	0.05	foreign_tip	-0.12	dna_question	0.07	event	-0.1	seek_grave	-0.18
has y bhem	grave_info	0.08
has y kien	comrade_tip	0.1	event	-0.05
has y nguyen	comrade_tip	0.12	event	0.06
has y si	comrade_tip	0.11	grave_info	-0.07	battle_account	0.06	enemy_report	-0.05	seek_grave	0.1
has y ta	comrade_tip	0.28	grave_info	-0.31	remains_found	-0.08	registry	0.15	battle_account	0.06	enemy_report	-0.07	foreign_tip	-0.05	scam_report	-0.05	not_dead	-0.06	event	0.11	seek_grave	-0.13
has y te	comrade_tip	-0.13	grave_info	0.16	battle_account	0.07	seek_grave	-0.09
has y vien	rumour	0.05	seek_grave	0.1
has y yen	comrade_tip	0.12	grave_info	-0.19	request_recognition	-0.06	seek_grave	0.06
has ya	enemy_report	0.14	event	0.1	seek_grave	-0.07
has yang	grave_info	-0.05	foreign_tip	0.08	rumour	0.05	event	0.05
has year	grave_info	0.3	relics	-0.11	battle_account	-0.08	enemy_report	-0.05	foreign_tip	-0.19	event	-0.08	seek_grave	0.13
has years	registry	0.05	enemy_report	-0.07	foreign_tip	0.06	not_dead	0.07	seek_grave	-0.12
has yen	comrade_tip	0.15	grave_info	-0.12	remains_found	-0.14	registry	0.14	battle_account	-0.09	foreign_tip	-0.16	request_recognition	-0.14	not_dead	-0.12	event	-0.18	seek_grave	0.09
has yen anh	comrade_tip	0.08
has yen bac	event	0.06
has yen bai	comrade_tip	-0.05	grave_info	-0.08	seek_grave	0.06
has yen dinh	comrade_tip	-0.08	battle_account	0.05	event	0.06
has yen dung	grave_info	-0.08	event	-0.06	seek_grave	0.08
has yen ha	comrade_tip	0.05	seek_grave	-0.07
has yen hung	event	-0.06
has yen khanh	rumour	0.05	request_recognition	0.06	seek_grave	-0.09
has yen lac	comrade_tip	0.06	grave_info	-0.06	seek_grave	0.07
has yen mat	grave_info	-0.07
has yen mo	grave_info	-0.16	dna_question	0.08	event	0.05	seek_grave	0.06
has yen nam	grave_info	-0.1	event	-0.05
has yen nghi	grave_info	0.17	request_recognition	0.05	seek_grave	-0.08
has yen ngua	grave_info	0.07	battle_account	-0.05	seek_grave	-0.06
has yen phong	grave_info	-0.05	registry	0.06	request_recognition	0.05
has yen thanh	comrade_tip	0.12	event	-0.11
has yen the	battle_account	0.07	event	0.08	seek_grave	-0.05
has yes	grave_info	0.06	relics	-0.06	foreign_tip	0.1	event	0.05	seek_grave	-0.05
has yeu	grave_info	-0.05	relics	0.05	registry	0.09	rumour	-0.05	request_recognition	-0.08
has yeu cau	registry	0.05	scam_report	0.06	event	-0.05
has yeu lam	dna_question	0.08	seek_grave	-0.08
has you	comrade_tip	-0.08	grave_info	-0.1	remains_found	-0.07	registry	-0.05	battle_account	0.14	enemy_report	0.08	foreign_tip	0.08	dna_question	0.17	event	0.06
has young	foreign_tip	0.06	event	0.18
has your	relics	0.05	foreign_tip	0.08	rumour	-0.05
has youth	remains_found	0.05	relics	0.05	foreign_tip	-0.07
has zalo	grave_info	-0.19	foreign_tip	0.07	scam_report	0.13	event	0.06
has zil	remains_found	0.05
kin 0	comrade_tip	0.46	remains_found	0.18	relics	-0.18	registry	0.36	battle_account	-0.1	enemy_report	-0.06	foreign_tip	-0.15	dna_question	-0.48	scam_report	-0.54	rumour	0.12	request_recognition	-0.47	not_dead	-0.12	event	0.25	seek_grave	-0.94
kin 1	comrade_tip	-0.14	grave_info	-0.09	remains_found	-0.21	relics	-0.15	registry	-0.24	battle_account	-0.14	enemy_report	-0.21	foreign_tip	-0.06	dna_question	-0.2	scam_report	-0.07	rumour	-0.21	not_dead	-0.07	seek_grave	0.16
kin 2	comrade_tip	-0.22	grave_info	-0.26	remains_found	-0.24	relics	-0.09	registry	-0.23	battle_account	-0.09	enemy_report	-0.15	foreign_tip	-0.09	dna_question	0.08	scam_report	0.21	rumour	-0.15	not_dead	-0.08	event	-0.39	seek_grave	0.3
kin few	comrade_tip	-0.46	grave_info	-0.24	remains_found	-0.1	relics	0.05	registry	-0.21	battle_account	-0.13	foreign_tip	-0.08	dna_question	0.12	rumour	-0.23	request_recognition	-0.09	not_dead	-0.23	event	-0.13	seek_grave	0.44
kin many	comrade_tip	-0.08	grave_info	-0.05	dna_question	0.05	request_recognition	0.1	event	-0.11
length 0	grave_info	-0.15	remains_found	-0.31	relics	-0.11	registry	-0.38	battle_account	-0.29	enemy_report	-0.28	foreign_tip	-0.4	dna_question	-0.22	scam_report	-0.21	rumour	-0.46	request_recognition	-0.16	not_dead	-0.22	event	-0.35	seek_grave	0.74
length 1	comrade_tip	-0.34	grave_info	-0.13	remains_found	-0.12	relics	-0.22	registry	-0.06	battle_account	-0.07	enemy_report	0.06	scam_report	-0.06	rumour	0.38	request_recognition	-0.15	not_dead	-0.16	event	-0.14	seek_grave	-0.15
length 2	comrade_tip	-0.2	grave_info	-0.11	remains_found	0.2	relics	-0.09	registry	0.18	battle_account	-0.14	enemy_report	-0.06	dna_question	-0.13	rumour	-0.13	request_recognition	-0.15	not_dead	-0.12	event	-0.06	seek_grave	-0.35
length 3	comrade_tip	0.06	grave_info	-0.24	remains_found	-0.16	registry	-0.05	enemy_report	-0.21	foreign_tip	-0.14	dna_question	-0.14	scam_report	-0.12	rumour	-0.26	event	0.13	seek_grave	-0.26
length 4	comrade_tip	-0.07	grave_info	-0.14	registry	-0.08	battle_account	0.06	request_recognition	0.08	event	0.25	seek_grave	-0.23
length 5	grave_info	0.13	relics	0.07	battle_account	-0.05	enemy_report	0.09	foreign_tip	0.17	event	-0.13	seek_grave	-0.13
length 6	dna_question	0.1	request_recognition	-0.08	seek_grave	0.39
people 0	comrade_tip	-0.61	grave_info	-0.29	remains_found	-0.08	relics	-0.31	registry	-0.19	enemy_report	-0.11	foreign_tip	0.29	dna_question	-0.13	rumour	0.11	request_recognition	-0.08	not_dead	-0.15	event	0.64	seek_grave	-0.21
people 1	comrade_tip	-0.39	grave_info	-0.18	remains_found	-0.05	registry	-0.48	battle_account	-0.39	enemy_report	-0.05	foreign_tip	0.24	dna_question	-0.06	scam_report	-0.18	rumour	0.08	request_recognition	-0.06	not_dead	-0.17	event	0.12	seek_grave	0.07
people 2	comrade_tip	-0.24	grave_info	-0.08	remains_found	0.13	relics	-0.13	registry	-0.21	battle_account	-0.08	enemy_report	0.15	foreign_tip	-0.23	dna_question	-0.19	scam_report	-0.09	rumour	-0.32	request_recognition	-0.15	event	-0.2	seek_grave	0.22
people few	comrade_tip	0.29	grave_info	0.06	remains_found	-0.12	relics	0.11	battle_account	-0.18	enemy_report	-0.25	foreign_tip	-0.44	dna_question	-0.08	rumour	-0.24	request_recognition	-0.06	event	-0.46
people many	comrade_tip	0.51	grave_info	-0.14	remains_found	-0.26	registry	0.53	battle_account	0.19	enemy_report	-0.14	foreign_tip	-0.25	scam_report	-0.11	rumour	-0.14	request_recognition	-0.1	not_dead	-0.23	event	-0.46	seek_grave	-0.07
phones 0	comrade_tip	-0.08	grave_info	-0.25	remains_found	-0.48	relics	-0.23	enemy_report	-0.12	foreign_tip	-0.27	dna_question	-0.13	scam_report	-0.85	rumour	-0.08	request_recognition	-0.08	not_dead	-0.22	event	-0.27	seek_grave	-0.08
phones 1	comrade_tip	-0.34	grave_info	-0.36	remains_found	0.11	relics	-0.08	registry	-0.32	battle_account	-0.49	enemy_report	-0.27	foreign_tip	-0.12	dna_question	-0.28	scam_report	0.4	rumour	-0.41	request_recognition	-0.36	not_dead	-0.3	event	-0.06	seek_grave	0.05
phones 2	scam_report	0.06
questions 0	grave_info	0.09	remains_found	-0.05	relics	-0.42	registry	-0.25	battle_account	-0.14	enemy_report	-0.12	foreign_tip	-0.07	dna_question	-0.98	scam_report	-0.33	rumour	-0.46	request_recognition	-0.68	not_dead	-0.28	event	0.26	seek_grave	-0.18
questions 1	comrade_tip	-0.19	grave_info	-0.43	remains_found	-0.33	relics	0.06	registry	-0.11	battle_account	-0.46	enemy_report	-0.16	foreign_tip	-0.31	dna_question	0.27	rumour	-0.14	request_recognition	0.29	not_dead	-0.19	event	-0.54	seek_grave	0.05
questions 2	comrade_tip	-0.15	grave_info	-0.21	battle_account	0.12	enemy_report	-0.09	dna_question	0.25	rumour	0.09	request_recognition	-0.12	seek_grave	0.06
questions few	comrade_tip	-0.11	grave_info	-0.05	seek_grave	0.05
says:again	comrade_tip	0.15	grave_info	-0.07	remains_found	-0.06	relics	-0.19	registry	-0.18	enemy_report	-0.26	dna_question	-0.08	scam_report	-0.09	rumour	0.08	request_recognition	-0.13	event	-0.12
says:aka	comrade_tip	-0.11	grave_info	-0.17	remains_found	-0.06	relics	-0.14	registry	-0.09	enemy_report	0.13	dna_question	0.09	rumour	-0.15	not_dead	-0.13	seek_grave	0.47
says:alive	comrade_tip	0.2	remains_found	-0.26	relics	-0.13	battle_account	-0.12	scam_report	-0.22	request_recognition	0.18	not_dead	0.59	event	-0.11	seek_grave	-0.21
says:at	comrade_tip	-0.14	grave_info	0.39	remains_found	-0.23	relics	-0.11	registry	-0.36	battle_account	-0.29	enemy_report	-0.09	foreign_tip	-0.07	dna_question	-0.23	scam_report	-0.32	request_recognition	-0.28	not_dead	-0.27	event	0.32	seek_grave	-0.55
says:battle	comrade_tip	0.15	grave_info	-0.14	remains_found	-0.24	relics	-0.08	registry	-0.31	battle_account	0.67	enemy_report	0.27	foreign_tip	-0.13	dna_question	-0.1	scam_report	-0.25	rumour	-0.2	not_dead	-0.17	event	0.25
says:born	comrade_tip	-0.43	grave_info	-0.15	remains_found	-0.18	relics	0.11	registry	-0.35	battle_account	-0.34	enemy_report	-0.06	foreign_tip	-0.22	scam_report	-0.26	rumour	-0.15	request_recognition	0.06	not_dead	-0.37	event	-0.48	seek_grave	0.61
says:bury	comrade_tip	0.31	grave_info	0.17	remains_found	-0.42	relics	-0.57	registry	-0.12	battle_account	-0.18	enemy_report	0.2	foreign_tip	0.5	dna_question	-0.26	scam_report	-0.38	rumour	0.12	request_recognition	-0.22	not_dead	-0.37	event	0.16	seek_grave	-0.15
says:capture	relics	-0.17	registry	0.05	battle_account	-0.05	enemy_report	0.79	foreign_tip	-0.16	scam_report	0.09	rumour	-0.1	not_dead	0.08	event	0.1	seek_grave	-0.19
says:contact	comrade_tip	0.07	grave_info	-0.21	remains_found	0.28	registry	-0.18	battle_account	-0.19	enemy_report	-0.17	foreign_tip	-0.08	scam_report	0.16	rumour	-0.08	request_recognition	-0.17	not_dead	0.11	seek_grave	0.09
says:died	comrade_tip	-0.18	grave_info	-0.08	remains_found	-0.19	relics	-0.11	registry	0.2	battle_account	-0.09	enemy_report	-0.05	foreign_tip	-0.15	dna_question	-0.05	scam_report	0.06	rumour	-0.27	request_recognition	-0.12	not_dead	-0.15	event	-0.1	seek_grave	-0.28
says:enlist	comrade_tip	-0.27	grave_info	-0.41	remains_found	-0.11	registry	-0.18	battle_account	-0.15	enemy_report	-0.18	foreign_tip	-0.19	scam_report	-0.21	rumour	-0.21	request_recognition	0.14	not_dead	-0.22	event	-0.47	seek_grave	0.67
says:fall	comrade_tip	-0.45	grave_info	-0.63	remains_found	-0.38	relics	-0.33	registry	-0.34	battle_account	-0.5	enemy_report	-0.39	foreign_tip	-0.39	dna_question	-0.43	scam_report	-0.38	rumour	-0.51	request_recognition	-0.45	not_dead	-0.52	event	-0.35
says:fell	comrade_tip	0.15	grave_info	-0.17	remains_found	-0.56	relics	-0.07	registry	0.13	battle_account	-0.13	enemy_report	-0.06	foreign_tip	-0.3	dna_question	-0.06	scam_report	-0.06	rumour	-0.19	request_recognition	-0.13	not_dead	-0.12	event	-0.7	seek_grave	0.33
says:gio	comrade_tip	-0.18	relics	-0.11	registry	0.1	battle_account	-0.06	enemy_report	-0.11	scam_report	-0.11	request_recognition	0.11	not_dead	0.26	event	-0.09	seek_grave	0.12
says:grave	comrade_tip	-0.25	grave_info	0.38	remains_found	-0.24	relics	-0.41	registry	-0.12	battle_account	-0.19	enemy_report	-0.39	foreign_tip	0.11	dna_question	-0.07	request_recognition	-0.36	event	-0.08	seek_grave	0.11
says:home	comrade_tip	0.13	grave_info	0.07	remains_found	-0.15	relics	-0.11	registry	-0.08	battle_account	-0.27	enemy_report	-0.24	foreign_tip	-0.07	dna_question	-0.26	rumour	-0.06	request_recognition	-0.09	not_dead	-0.18	event	-0.28
says:hurt	comrade_tip	-0.11	grave_info	-0.1	remains_found	-0.09	relics	-0.06	battle_account	0.23	foreign_tip	0.12	rumour	-0.11	request_recognition	-0.12	not_dead	0.18
says:joined	comrade_tip	-0.11	grave_info	-0.49	remains_found	-0.17	relics	-0.21	registry	-0.16	battle_account	-0.11	enemy_report	-0.13	foreign_tip	-0.12	scam_report	-0.13	rumour	-0.13	request_recognition	0.1	not_dead	-0.14	event	-0.38	seek_grave	0.45
says:kin	comrade_tip	-0.1	grave_info	-0.07	registry	-0.09	battle_account	-0.11	enemy_report	-0.2	foreign_tip	-0.16	dna_question	0.2	scam_report	0.2	rumour	-0.11	request_recognition	0.1	not_dead	-0.12	event	-0.21	seek_grave	0.18
says:laid	comrade_tip	0.05	grave_info	0.26	remains_found	0.06	registry	-0.08	enemy_report	-0.11	request_recognition	-0.1	not_dead	-0.05	event	0.1
says:last	comrade_tip	0.17	grave_info	-0.05	relics	0.19	enemy_report	0.11	foreign_tip	-0.1	event	-0.26	seek_grave	-0.28
says:letter	comrade_tip	-0.31	grave_info	-0.28	remains_found	0.07	relics	0.74	battle_account	-0.21	enemy_report	0.17	foreign_tip	0.13	dna_question	-0.1	scam_report	-0.1	rumour	-0.24	request_recognition	-0.09
says:level	comrade_tip	-0.19	grave_info	0.12	remains_found	0.2	relics	-0.07	registry	0.29	battle_account	-0.15	foreign_tip	-0.29	scam_report	-0.47	rumour	-0.08	request_recognition	0.17	not_dead	0.09	event	0.2	seek_grave	-0.07
says:link	comrade_tip	-0.19	grave_info	-0.1	remains_found	-0.13	relics	0.22	registry	-0.14	battle_account	-0.3	enemy_report	0.06	foreign_tip	0.16	scam_report	-0.13	rumour	0.06	request_recognition	-0.25	not_dead	-0.19	event	0.16
says:martyr	comrade_tip	-0.38	grave_info	-0.2	remains_found	-0.26	relics	-0.17	registry	-0.09	battle_account	-0.4	enemy_report	-0.25	foreign_tip	-0.28	dna_question	0.13	rumour	-0.14	request_recognition	0.37	event	-0.44
says:mine	comrade_tip	0.08	grave_info	0.08	relics	0.07	battle_account	-0.11	enemy_report	-0.09	dna_question	-0.06	scam_report	0.15	rumour	-0.12	request_recognition	-0.05	not_dead	-0.06	event	0.06	seek_grave	-0.43
says:moved	comrade_tip	-0.22	remains_found	0.16	relics	0.42	registry	0.29	battle_account	-0.14	enemy_report	-0.14	foreign_tip	-0.22	dna_question	0.19	rumour	-0.37	request_recognition	0.09	not_dead	0.19	event	0.06	seek_grave	-0.36
says:naming	comrade_tip	-0.12	grave_info	0.1	remains_found	-0.19	relics	0.16	registry	0.11	enemy_report	-0.12	foreign_tip	0.26	rumour	0.05	request_recognition	-0.06	not_dead	0.29	event	-0.05	seek_grave	-0.05
says:notice	comrade_tip	-0.15	grave_info	-0.37	remains_found	-0.05	registry	-0.06	battle_account	-0.15	enemy_report	-0.06	foreign_tip	-0.27	dna_question	-0.06	rumour	-0.1	request_recognition	0.31	not_dead	0.37	event	-0.16	seek_grave	0.21
says:office	comrade_tip	0.07	grave_info	0.17	remains_found	0.39	relics	-0.31	registry	0.05	battle_account	-0.12	enemy_report	-0.13	foreign_tip	-0.05	dna_question	0.12	scam_report	0.6	rumour	-0.06	event	0.05	seek_grave	-0.33
says:pet	comrade_tip	0.28	remains_found	0.21	relics	0.3	registry	-0.24	enemy_report	-0.18	foreign_tip	0.1	dna_question	-0.11	scam_report	-0.12	request_recognition	0.09	not_dead	-0.26	event	0.06	seek_grave	-0.12
says:post	comrade_tip	0.44	remains_found	-0.33	relics	0.08	battle_account	0.13	enemy_report	-0.05	foreign_tip	-0.14	dna_question	-0.33	scam_report	-0.39	rumour	-0.38	request_recognition	-0.09	not_dead	-0.35	event	-0.2	seek_grave	0.05
says:rank	comrade_tip	-0.19	grave_info	-0.18	remains_found	-0.11	relics	-0.3	registry	0.05	enemy_report	0.41	foreign_tip	0.62	dna_question	-0.13	scam_report	0.05	rumour	-0.07	request_recognition	-0.17	not_dead	-0.12	event	0.15	seek_grave	-0.08
says:rests	comrade_tip	0.07	grave_info	-0.1	remains_found	-0.07	relics	-0.12	registry	-0.05	battle_account	-0.14	enemy_report	0.18	foreign_tip	-0.05	dna_question	-0.06	scam_report	-0.05	request_recognition	0.05	event	-0.19	seek_grave	0.15
says:returned	comrade_tip	-0.11	grave_info	-0.1	relics	-0.15	battle_account	0.15	enemy_report	-0.06	foreign_tip	-0.07	scam_report	-0.08	rumour	0.15	request_recognition	-0.08	not_dead	0.71	event	-0.1	seek_grave	-0.21
says:self	comrade_tip	0.27	grave_info	-0.11	remains_found	-0.23	registry	-0.3	battle_account	-0.15	enemy_report	-0.19	dna_question	0.05	scam_report	-0.08	rumour	-0.43	request_recognition	-0.07	event	-0.09	seek_grave	-0.07
says:site	comrade_tip	0.25	grave_info	-0.13	remains_found	-0.09	registry	0.07	enemy_report	-0.08	foreign_tip	0.08	dna_question	-0.17	scam_report	-0.22	rumour	0.05	request_recognition	-0.2	not_dead	-0.24	event	0.16
says:stop	comrade_tip	-0.39	grave_info	-0.24	remains_found	-0.26	relics	-0.34	registry	-0.24	battle_account	-0.37	enemy_report	-0.28	foreign_tip	-0.39	dna_question	-0.33	scam_report	-0.57	rumour	-0.35	request_recognition	-0.49	not_dead	-0.48	event	-0.33
says:tells	comrade_tip	0.23	grave_info	-0.05	remains_found	-0.1	registry	-0.14	battle_account	-0.06	enemy_report	-0.21	foreign_tip	-0.16	dna_question	-0.19	scam_report	0.34	rumour	0.09	request_recognition	-0.22	not_dead	-0.25	event	0.05	seek_grave	-0.2
says:thing	comrade_tip	-0.07	grave_info	0.29	remains_found	0.05	registry	0.14	battle_account	-0.2	enemy_report	-0.3	foreign_tip	-0.09	dna_question	-0.35	scam_report	-0.3	rumour	-0.14	request_recognition	0.21	not_dead	-0.24	event	0.05
says:title	comrade_tip	0.1	grave_info	0.05	remains_found	-0.32	relics	-0.11	registry	-0.46	battle_account	-0.26	enemy_report	-0.21	foreign_tip	-0.23	scam_report	-0.15	rumour	-0.06	request_recognition	-0.17	not_dead	-0.17	event	-0.3	seek_grave	0.08
says:truename	comrade_tip	0.26	grave_info	0.05	remains_found	-0.07	relics	-0.13	battle_account	-0.17	foreign_tip	-0.11	dna_question	-0.08	rumour	-0.11	not_dead	-0.09	event	-0.37	seek_grave	0.13
text:abroad	comrade_tip	-0.52	grave_info	0.05	relics	0.17	registry	-0.08	battle_account	-0.08	enemy_report	0.06	foreign_tip	0.45	request_recognition	-0.1	not_dead	-0.05	event	0.4	seek_grave	-0.2
text:battle	comrade_tip	-0.21	grave_info	-0.07	relics	-0.06	registry	-0.05	battle_account	0.33	rumour	-0.05	request_recognition	-0.08	event	0.36
text:benefit	comrade_tip	-0.05	remains_found	-0.05	registry	-0.05	battle_account	-0.06	rumour	-0.05	request_recognition	0.47	event	-0.08	seek_grave	-0.13
text:by_comrade	comrade_tip	0.54	grave_info	-0.37	remains_found	-0.12	relics	-0.18	registry	-0.14	enemy_report	-0.15	foreign_tip	0.05	dna_question	-0.06	rumour	-0.16	request_recognition	-0.06	event	-0.25	seek_grave	-0.42
text:by_finder	comrade_tip	-0.06	grave_info	-0.39	remains_found	0.09	relics	0.49	registry	-0.08	battle_account	-0.07	enemy_report	-0.08	dna_question	-0.05	scam_report	-0.15	rumour	-0.1	request_recognition	-0.1	not_dead	-0.13	event	0.22	seek_grave	-0.1
text:by_foreign	grave_info	-0.41	registry	-0.07	battle_account	0.06	enemy_report	-0.09	foreign_tip	0.2	dna_question	-0.07	scam_report	-0.07	request_recognition	-0.07	not_dead	-0.08	seek_grave	0.13
text:by_keeper	comrade_tip	-0.13	grave_info	0.23	relics	-0.05	registry	-0.13	scam_report	-0.05	not_dead	-0.06	event	0.09	seek_grave	-0.19
text:by_official	comrade_tip	-0.21	grave_info	0.25	remains_found	-0.08	relics	-0.05	foreign_tip	-0.05	scam_report	0.06	request_recognition	0.19	not_dead	-0.08	event	-0.06	seek_grave	-0.07
text:by_resident	comrade_tip	-0.13	remains_found	-0.08	registry	-0.08	battle_account	-0.09	enemy_report	-0.13	foreign_tip	-0.06	scam_report	0.25	request_recognition	-0.32	not_dead	0.06	event	-0.05	seek_grave	0.18
text:by_volunteer	comrade_tip	-0.15	grave_info	0.06	registry	0.17	battle_account	-0.07	enemy_report	0.07	request_recognition	-0.05	event	0.15	seek_grave	-0.18
text:dna	comrade_tip	-0.15	grave_info	-0.22	relics	-0.21	registry	-0.09	battle_account	-0.07	enemy_report	-0.05	dna_question	1.41	scam_report	-0.1	request_recognition	-0.27	not_dead	-0.1	seek_grave	-0.98
text:enemy	comrade_tip	-0.13	remains_found	0.06	relics	-0.18	registry	0.17	enemy_report	0.55	foreign_tip	-0.24	rumour	-0.05	event	0.13	seek_grave	-0.21
text:foreign	comrade_tip	-0.08	foreign_tip	0.18	event	0.06	seek_grave	0.05
text:found	comrade_tip	-0.23	grave_info	-0.19	remains_found	0.62	relics	0.17	enemy_report	-0.1	foreign_tip	-0.32	rumour	-0.09	request_recognition	-0.1	not_dead	-0.05	event	0.4
text:give_back	comrade_tip	-0.05	grave_info	-0.09	remains_found	-0.34	relics	0.62	battle_account	0.11	enemy_report	0.06	foreign_tip	0.06	dna_question	-0.06	request_recognition	-0.06	not_dead	0.09	event	-0.15	seek_grave	-0.46
text:grave	comrade_tip	-0.14	grave_info	0.76	remains_found	-0.41	relics	-0.19	registry	0.24	battle_account	-0.29	enemy_report	-0.21	foreign_tip	-0.17	dna_question	0.11	rumour	-0.09	request_recognition	-0.1	not_dead	-0.15	seek_grave	-0.08
text:hearsay	comrade_tip	-0.06	grave_info	-0.18	remains_found	-0.21	relics	-0.09	registry	-0.05	dna_question	-0.14	rumour	0.44	request_recognition	-0.09	not_dead	-0.14	event	0.08	seek_grave	0.25
text:informs	comrade_tip	0.13	seek_grave	-0.08
text:list	comrade_tip	-0.11	remains_found	-0.11	registry	0.24	battle_account	-0.12	dna_question	-0.1	rumour	-0.05	not_dead	0.26	event	-0.05	seek_grave	-0.06
text:mass	comrade_tip	-0.11	grave_info	-0.3	relics	-0.13	registry	-0.06	battle_account	0.15	enemy_report	0.13	foreign_tip	0.21	event	0.73
text:of_foreign	grave_info	-0.06	relics	-0.13	foreign_tip	0.13	dna_question	-0.1	rumour	-0.08	request_recognition	-0.08	event	0.15	seek_grave	-0.23
text:recognition	comrade_tip	-0.07	grave_info	-0.12	dna_question	-0.06	request_recognition	0.33	event	-0.07	seek_grave	-0.16
text:relics	comrade_tip	-0.38	grave_info	-0.38	remains_found	0.06	relics	0.91	registry	-0.12	battle_account	-0.17	enemy_report	-0.08	dna_question	-0.08	scam_report	-0.09	request_recognition	-0.16	not_dead	-0.09	seek_grave	-0.21
text:research	comrade_tip	-0.05	grave_info	-0.11	relics	0.23	battle_account	0.16	enemy_report	0.19	foreign_tip	-0.33
text:rumoured	grave_info	-0.09	dna_question	-0.07	rumour	0.28	seek_grave	-0.18
text:scam	comrade_tip	-0.1	grave_info	-0.27	remains_found	-0.13	relics	-0.07	dna_question	-0.05	scam_report	0.52	rumour	-0.12	request_recognition	-0.06	event	-0.17	seek_grave	-0.15
text:seek	comrade_tip	-0.17	grave_info	-0.3	relics	-0.34	registry	-0.14	battle_account	-0.28	enemy_report	-0.15	foreign_tip	-0.25	dna_question	-0.22	rumour	-0.27	request_recognition	-0.34	not_dead	0.38	event	-0.36	seek_grave	0.42
text:sought	comrade_tip	-0.23	grave_info	-0.34	relics	-0.1	registry	-0.12	foreign_tip	-0.06	dna_question	-0.08	scam_report	0.08	rumour	-0.05	not_dead	-0.07	seek_grave	0.42
text:stone	comrade_tip	-0.21	grave_info	0.5	remains_found	-0.27	relics	-0.26	battle_account	-0.14	dna_question	0.05	request_recognition	-0.19	not_dead	0.16	event	0.16	seek_grave	-0.43
titled 0	comrade_tip	-0.22	grave_info	-0.63	remains_found	-0.15	relics	-0.26	registry	0.11	battle_account	-0.25	enemy_report	-0.19	foreign_tip	-0.23	dna_question	-0.52	scam_report	-0.39	rumour	-0.31	request_recognition	0.1	not_dead	-0.28	event	0.06	seek_grave	-0.27
titled 1	comrade_tip	-0.06	grave_info	-0.19	remains_found	-0.2	relics	-0.05	registry	-0.47	battle_account	-0.23	enemy_report	-0.18	foreign_tip	-0.15	dna_question	0.14	rumour	-0.18	request_recognition	-0.42	not_dead	-0.2	event	-0.44	seek_grave	0.31
titled 2	comrade_tip	-0.1	grave_info	0.24	registry	-0.07	scam_report	0.06	request_recognition	-0.11	event	0.07
titled few	comrade_tip	-0.08	registry	0.05
units 0	comrade_tip	-0.68	grave_info	0.07	relics	-0.08	registry	-0.26	battle_account	-0.19	enemy_report	-0.49	foreign_tip	0.15	dna_question	-0.13	request_recognition	0.1	not_dead	-0.21	event	0.05
units 1	grave_info	-0.17	remains_found	-0.28	relics	-0.05	registry	-0.35	battle_account	-0.14	enemy_report	0.1	foreign_tip	-0.36	dna_question	-0.3	scam_report	-0.3	rumour	-0.38	request_recognition	-0.29	not_dead	-0.16	event	-0.16	seek_grave	0.1
units 2	comrade_tip	0.15	grave_info	-0.26	remains_found	-0.11	relics	-0.13	registry	0.07	battle_account	-0.05	foreign_tip	-0.16	scam_report	-0.09	rumour	-0.12	request_recognition	-0.19	not_dead	-0.12
units few	comrade_tip	0.05	grave_info	-0.25	relics	-0.07	registry	0.19	battle_account	-0.12	request_recognition	-0.08	event	-0.2""")
