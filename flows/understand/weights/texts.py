"""What each piece of evidence about texts is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""	seek_grave	-0.01	comrade_tip	-0.5	grave_info	-0.69	remains_found	-0.43	relics	-0.34	registry	-0.35	battle_account	-0.53	enemy_report	-0.43	foreign_tip	-0.42	dna_question	-0.46	scam_report	-0.43	rumour	-0.55	request_recognition	-0.5	not_dead	-0.58	event	-0.39
begins with 02	seek_grave	0.05	grave_info	-0.09	remains_found	0.08
begins with 1	seek_grave	-0.07	comrade_tip	0.05	grave_info	-0.06	remains_found	-0.22	relics	0.31	registry	0.06	battle_account	-0.09	enemy_report	0.06	foreign_tip	-0.05	dna_question	-0.07	rumour	-0.18	request_recognition	-0.13	not_dead	0.09	event	-0.17
begins with 10	seek_grave	0.14	comrade_tip	-0.16	grave_info	0.09	relics	-0.07	battle_account	-0.08	enemy_report	0.07	event	-0.16
begins with 10b	seek_grave	-0.06	comrade_tip	0.16
begins with 11	seek_grave	0.11	comrade_tip	-0.09	grave_info	-0.23	remains_found	0.07	relics	0.05	registry	0.07	battle_account	0.16	foreign_tip	-0.1	request_recognition	-0.06	event	0.12
begins with 12	seek_grave	-0.23	comrade_tip	0.07	grave_info	-0.07	remains_found	0.07	registry	0.17	battle_account	0.19	rumour	-0.07	event	0.33
begins with 13	comrade_tip	-0.13	grave_info	-0.1	relics	-0.07	registry	0.08	battle_account	0.1	foreign_tip	0.08	event	-0.11
begins with 14	seek_grave	-0.3	grave_info	0.07	remains_found	0.11	enemy_report	0.1	rumour	-0.06	request_recognition	0.06	event	0.14
begins with 15	comrade_tip	-0.14	grave_info	0.05	registry	0.06	battle_account	0.13	event	0.15
begins with 16	event	0.08
begins with 17	seek_grave	0.1	comrade_tip	-0.23	grave_info	0.07	relics	-0.05	registry	-0.08	battle_account	0.28	foreign_tip	0.07	request_recognition	-0.05
begins with 18	seek_grave	0.09	grave_info	0.07	remains_found	-0.08	battle_account	0.06	enemy_report	0.06	event	-0.15
begins with 19	seek_grave	0.08	comrade_tip	-0.05	grave_info	-0.1	remains_found	0.07	relics	-0.06	registry	-0.05	battle_account	0.11	foreign_tip	-0.05	event	0.17
begins with 1946	comrade_tip	-0.05	dna_question	0.07
begins with 1947	comrade_tip	-0.13	grave_info	0.08	relics	-0.07	battle_account	0.05
begins with 1948	comrade_tip	0.05	grave_info	-0.05
begins with 1949	request_recognition	0.08
begins with 1950	comrade_tip	-0.07	grave_info	0.11	battle_account	0.06	foreign_tip	0.06	request_recognition	0.15	event	0.08
begins with 1951	comrade_tip	-0.07	registry	-0.07	battle_account	-0.06	foreign_tip	0.06	event	-0.12
begins with 1952	seek_grave	-0.09	event	0.06
begins with 1953	seek_grave	0.12	relics	-0.05	battle_account	0.05	request_recognition	-0.07	event	0.08
begins with 1954	seek_grave	0.14	grave_info	-0.09	event	-0.09
begins with 1955	seek_grave	0.09	comrade_tip	-0.05	grave_info	0.07
begins with 1960	battle_account	0.05	event	-0.09
begins with 1964	seek_grave	-0.09
begins with 1965	seek_grave	-0.1	grave_info	0.07	registry	0.06	event	0.07
begins with 1966	comrade_tip	-0.14	grave_info	0.12	registry	0.08	battle_account	0.14
begins with 1967	comrade_tip	-0.11	grave_info	-0.09	relics	-0.09	registry	0.05	battle_account	0.14	foreign_tip	0.13	event	0.24
begins with 1968	seek_grave	-0.13	comrade_tip	0.07	grave_info	-0.06	registry	-0.07	foreign_tip	0.12	request_recognition	0.13
begins with 1969	comrade_tip	-0.17	grave_info	-0.17	registry	-0.05	battle_account	0.1	foreign_tip	0.05	dna_question	0.07	event	-0.13
begins with 1970	comrade_tip	0.12	grave_info	-0.12	relics	-0.05	enemy_report	0.05	foreign_tip	0.06	request_recognition	-0.06
begins with 1971	comrade_tip	-0.08	relics	0.06	battle_account	-0.06	enemy_report	0.08	event	0.1
begins with 1972	seek_grave	0.07	comrade_tip	-0.14	grave_info	0.12	battle_account	0.13	foreign_tip	-0.07	event	-0.23
begins with 1973	comrade_tip	0.05	request_recognition	-0.05	event	0.1
begins with 1974	comrade_tip	-0.2	battle_account	0.12
begins with 1975	comrade_tip	0.07	grave_info	-0.1	battle_account	0.07
begins with 1978	comrade_tip	0.07	grave_info	-0.05	battle_account	0.05	foreign_tip	0.08	event	0.12
begins with 1979	seek_grave	-0.1	comrade_tip	0.13	registry	-0.06	battle_account	0.12	rumour	0.06	event	-0.06
begins with 1983	grave_info	0.08
begins with 1984	seek_grave	-0.12	comrade_tip	-0.07	grave_info	-0.06	registry	-0.05	battle_account	0.18	event	0.06
begins with 1st	seek_grave	-0.07	enemy_report	0.09	foreign_tip	0.05	event	0.1
begins with 2	comrade_tip	-0.18	grave_info	-0.2	remains_found	0.12	relics	-0.16	registry	0.12	battle_account	0.16	enemy_report	0.05	dna_question	-0.05	request_recognition	-0.1	not_dead	-0.08
begins with 20	seek_grave	-0.05	comrade_tip	-0.26	grave_info	0.47	relics	-0.05	battle_account	0.08	foreign_tip	-0.05	rumour	-0.06
begins with 2024	seek_grave	-0.05	remains_found	0.14	event	0.07
begins with 21	seek_grave	-0.13	grave_info	-0.06	relics	-0.07	battle_account	0.08	enemy_report	0.12	event	0.19
begins with 22	seek_grave	0.18	grave_info	-0.17	remains_found	-0.07	battle_account	0.21	foreign_tip	-0.08
begins with 23	seek_grave	0.07	comrade_tip	-0.15	grave_info	-0.08	event	0.06
begins with 24	grave_info	-0.05	battle_account	0.07	scam_report	0.05	event	0.15
begins with 25	comrade_tip	0.13	grave_info	-0.16	enemy_report	0.18
begins with 26	seek_grave	0.05	grave_info	-0.1	battle_account	0.14	event	0.05
begins with 27	seek_grave	0.26	comrade_tip	0.14	grave_info	-0.07	foreign_tip	-0.05
begins with 28	seek_grave	0.08	comrade_tip	-0.14	grave_info	-0.07	battle_account	0.09	enemy_report	0.15	foreign_tip	-0.05
begins with 29	seek_grave	-0.05	comrade_tip	-0.13	grave_info	-0.07	battle_account	0.15	scam_report	0.05	event	0.15
begins with 3	seek_grave	-0.09	comrade_tip	0.09	grave_info	-0.12	relics	-0.17	registry	0.3	battle_account	-0.07	scam_report	0.05	rumour	-0.09	not_dead	-0.11	event	-0.07
begins with 30	comrade_tip	-0.12	grave_info	0.11	battle_account	0.05
begins with 31	grave_info	-0.07
begins with 4	seek_grave	0.11	grave_info	-0.17	relics	-0.16	registry	0.22	battle_account	0.09	enemy_report	-0.09	foreign_tip	0.09	scam_report	-0.07	rumour	-0.09	event	0.16
begins with 40	foreign_tip	0.05	event	-0.07
begins with 41	seek_grave	0.06	comrade_tip	-0.12	grave_info	0.06	registry	0.05	event	-0.06
begins with 44	comrade_tip	-0.07	grave_info	0.07
begins with 5	seek_grave	-0.16	grave_info	0.12	remains_found	-0.08	battle_account	-0.06	enemy_report	-0.06	foreign_tip	-0.05	dna_question	-0.12	rumour	-0.15	not_dead	-0.06	event	0.19
begins with 50	event	0.06
begins with 515	seek_grave	-0.06	comrade_tip	-0.06	remains_found	-0.05	registry	-0.05	dna_question	0.05	scam_report	0.08
begins with 52	comrade_tip	0.08	grave_info	-0.06	relics	0.07	battle_account	0.06	event	0.12
begins with 559	seek_grave	0.05	comrade_tip	-0.09	relics	0.06	battle_account	-0.05
begins with 6	seek_grave	-0.18	comrade_tip	-0.27	grave_info	0.11	relics	-0.1	battle_account	0.27	enemy_report	0.05	scam_report	-0.07	rumour	-0.07	request_recognition	0.07	event	0.22
begins with 61	seek_grave	-0.07	battle_account	0.05	scam_report	0.05	event	0.07
begins with 65	comrade_tip	0.08	grave_info	-0.06
begins with 67	comrade_tip	0.05	grave_info	-0.08	foreign_tip	0.08	dna_question	0.06
begins with 68	seek_grave	-0.06	comrade_tip	0.14	grave_info	-0.08	enemy_report	0.13	event	0.1
begins with 69	seek_grave	-0.06	comrade_tip	0.09	grave_info	-0.08	relics	0.05	battle_account	-0.05	enemy_report	0.11	foreign_tip	-0.05	event	0.08
begins with 7	comrade_tip	-0.37	grave_info	0.4	relics	-0.16	battle_account	0.12	foreign_tip	0.08	dna_question	-0.06	scam_report	-0.06	rumour	-0.05	request_recognition	-0.05	not_dead	-0.05
begins with 70	comrade_tip	-0.1	enemy_report	0.06
begins with 71	seek_grave	-0.08	registry	-0.05	enemy_report	0.05	dna_question	0.05	event	-0.16
begins with 72	seek_grave	0.22	grave_info	-0.12
begins with 75	seek_grave	0.06	comrade_tip	0.05	event	-0.08
begins with 77	seek_grave	-0.06	enemy_report	0.05	foreign_tip	0.08	event	-0.05
begins with 78	seek_grave	-0.09	comrade_tip	0.16	event	-0.06
begins with 79	seek_grave	-0.1	comrade_tip	0.06	grave_info	0.1	request_recognition	0.07
begins with 8	seek_grave	-0.26	comrade_tip	0.06	grave_info	-0.05	remains_found	0.07	relics	-0.1	registry	-0.21	battle_account	0.19	foreign_tip	-0.05	request_recognition	0.05
begins with 81	seek_grave	-0.12	comrade_tip	0.19	event	-0.07
begins with 82	seek_grave	0.08	comrade_tip	0.07	relics	-0.05	foreign_tip	0.1	event	0.09
begins with 84	seek_grave	0.06	comrade_tip	-0.08	grave_info	-0.05	battle_account	0.06	event	0.06
begins with 86	comrade_tip	-0.1	battle_account	0.08
begins with 88	comrade_tip	-0.1	grave_info	0.16	foreign_tip	-0.06	event	0.08
begins with 9	seek_grave	-0.11	comrade_tip	-0.1	remains_found	0.09	relics	-0.17	registry	0.13	enemy_report	0.15	foreign_tip	0.07	rumour	-0.07	request_recognition	-0.08	not_dead	-0.06	event	0.14
begins with 90	grave_info	0.09	event	-0.08
begins with 92	grave_info	0.08	event	-0.1
begins with 93	enemy_report	0.06	event	0.07
begins with a	seek_grave	-0.12	grave_info	0.13	remains_found	-0.06	relics	0.1	registry	-0.06	battle_account	-0.16	foreign_tip	-0.09	not_dead	0.15
begins with about	seek_grave	0.11	battle_account	0.07	foreign_tip	-0.06
begins with action	event	0.07
begins with ad	seek_grave	0.09	event	-0.05
begins with adn	seek_grave	-0.17	comrade_tip	-0.07	grave_info	-0.2	relics	-0.11	dna_question	0.4	scam_report	-0.08	rumour	-0.05	request_recognition	-0.09	event	-0.07
begins with after	seek_grave	-0.05	battle_account	-0.05	event	0.1
begins with ai	seek_grave	0.22	comrade_tip	0.16	grave_info	-0.15	registry	-0.08	battle_account	0.05	enemy_report	-0.1	foreign_tip	-0.17	dna_question	-0.08	request_recognition	-0.05	not_dead	0.1	event	-0.29
begins with alo	seek_grave	-0.09	comrade_tip	0.14
begins with am	battle_account	0.16	foreign_tip	0.11	rumour	-0.05	request_recognition	-0.09
begins with ama	seek_grave	0.06	comrade_tip	-0.07	grave_info	0.07	rumour	-0.05	event	0.08
begins with an	comrade_tip	-0.13	grave_info	0.06	remains_found	-0.06	relics	0.16	battle_account	-0.12	enemy_report	0.11	scam_report	0.06	rumour	0.06	event	0.12
begins with ancien	comrade_tip	0.05	grave_info	-0.05	foreign_tip	0.05
begins with and	seek_grave	0.11	comrade_tip	-0.05	relics	0.05	enemy_report	0.05	scam_report	0.05	event	-0.05
begins with anh	seek_grave	0.28	comrade_tip	0.35	grave_info	-0.26	remains_found	-0.05	relics	-0.16	registry	-0.07	battle_account	-0.28	enemy_report	-0.16	foreign_tip	-0.14	dna_question	0.07	scam_report	-0.08	request_recognition	-0.07	not_dead	0.08	event	-0.4
begins with ans	seek_grave	0.14	foreign_tip	-0.08	event	-0.1
begins with ao	grave_info	-0.05	relics	0.14	event	0.05
begins with ap	seek_grave	-0.1	comrade_tip	-0.05	grave_info	0.23	relics	-0.05	registry	-0.07	foreign_tip	-0.07	scam_report	0.06	rumour	-0.08
begins with appelle	relics	0.05	event	0.05
begins with as	comrade_tip	0.1	relics	0.06	registry	0.05	foreign_tip	-0.1	event	-0.11
begins with at	seek_grave	-0.31	grave_info	0.23	relics	-0.09	registry	-0.05	enemy_report	0.15	foreign_tip	0.1	event	0.11
begins with au	seek_grave	-0.13	grave_info	0.07	battle_account	0.05	foreign_tip	0.06	event	0.11
begins with australian	grave_info	-0.05	registry	0.05	enemy_report	0.07	foreign_tip	-0.05	event	-0.08
begins with ay	seek_grave	-0.17	grave_info	0.18	relics	-0.06	rumour	-0.07
begins with b	seek_grave	-0.08	grave_info	-0.06	relics	-0.13	enemy_report	0.05	event	-0.05
begins with ba	seek_grave	0.22	comrade_tip	-0.23	remains_found	-0.16	registry	-0.31	battle_account	0.11	enemy_report	-0.1	foreign_tip	-0.06	dna_question	-0.12	scam_report	0.11	request_recognition	0.05	event	-0.19
begins with bac	seek_grave	0.22	comrade_tip	0.2	grave_info	-0.2	remains_found	-0.1	relics	-0.09	battle_account	-0.32	enemy_report	-0.09	foreign_tip	-0.2	dna_question	-0.06	scam_report	-0.06	not_dead	0.11	event	-0.4
begins with bach	seek_grave	-0.11	relics	-0.07	battle_account	0.09	foreign_tip	0.08	request_recognition	0.1	event	0.17
begins with back	grave_info	-0.06	relics	0.29
begins with bai	comrade_tip	0.08	grave_info	-0.1	relics	-0.05	registry	-0.07	battle_account	0.06	rumour	0.14	not_dead	0.15	event	0.12
begins with bam	comrade_tip	0.11	event	-0.07
begins with ban	seek_grave	-0.06	remains_found	0.07	relics	0.11	battle_account	-0.26	enemy_report	0.29	foreign_tip	-0.1	scam_report	-0.06	rumour	0.11	request_recognition	-0.22	event	0.07
begins with bang	seek_grave	-0.21	grave_info	-0.21	remains_found	-0.11	registry	0.36	enemy_report	-0.05	rumour	0.07	request_recognition	-0.07	not_dead	-0.07	event	-0.23
begins with bao	seek_grave	-0.38	comrade_tip	0.29	remains_found	-0.07	relics	0.15	registry	-0.19	battle_account	-0.27	enemy_report	0.21	foreign_tip	-0.19	dna_question	0.06	scam_report	0.14	rumour	-0.23	request_recognition	-0.2	not_dead	0.13
begins with bat	seek_grave	0.07	comrade_tip	0.13	grave_info	-0.09	rumour	-0.07
begins with bau	seek_grave	-0.07	comrade_tip	-0.17	grave_info	0.19	event	0.1
begins with bay	seek_grave	0.06	grave_info	0.18	remains_found	-0.1	relics	-0.06	battle_account	-0.1	foreign_tip	-0.06	dna_question	-0.05	event	-0.16
begins with be	seek_grave	0.28	comrade_tip	-0.13	grave_info	-0.08	relics	-0.06	battle_account	-0.11	foreign_tip	0.08	rumour	0.05	event	0.09
begins with ben	seek_grave	-0.08	comrade_tip	-0.23	grave_info	0.23	relics	0.1	registry	0.1	battle_account	0.18	scam_report	0.06	rumour	0.06	request_recognition	-0.05	not_dead	-0.07	event	0.33
begins with benh	seek_grave	0.15	comrade_tip	-0.16	registry	0.09	battle_account	-0.05	not_dead	0.07	event	-0.12
begins with bi	seek_grave	-0.09	comrade_tip	-0.1	grave_info	-0.09	remains_found	-0.1	registry	0.07	battle_account	0.1	foreign_tip	-0.07	scam_report	0.09	request_recognition	0.05	not_dead	0.06
begins with bia	seek_grave	-0.36	comrade_tip	-0.05	grave_info	0.19	remains_found	-0.1	relics	0.19	registry	0.11	foreign_tip	-0.06	dna_question	-0.06	rumour	-0.06	not_dead	0.11	event	0.14
begins with bich	seek_grave	0.1	comrade_tip	-0.1	relics	0.05	registry	-0.05	foreign_tip	-0.06	rumour	0.05	not_dead	0.06	event	0.09
begins with bien	seek_grave	-0.06	comrade_tip	-0.08	grave_info	-0.15	relics	-0.06	battle_account	0.14	foreign_tip	0.08	scam_report	0.1	not_dead	0.11
begins with biet	comrade_tip	0.06	grave_info	-0.05	remains_found	-0.07	relics	-0.13	registry	-0.11	battle_account	0.08	enemy_report	-0.05	foreign_tip	-0.05	rumour	0.06	not_dead	-0.06	event	-0.17
begins with binh	seek_grave	-0.19	comrade_tip	0.16	remains_found	0.06	relics	0.09	registry	-0.05	battle_account	-0.3	enemy_report	0.15	foreign_tip	0.09	scam_report	-0.08	request_recognition	-0.13
begins with bo	seek_grave	0.11	comrade_tip	0.19	remains_found	0.06	relics	-0.08	registry	-0.11	foreign_tip	-0.05	rumour	0.17	request_recognition	-0.24	not_dead	-0.11	event	-0.05
begins with boc	comrade_tip	0.09	grave_info	-0.19	remains_found	0.09	scam_report	0.08
begins with boi	seek_grave	-0.1	grave_info	-0.06	scam_report	0.12	rumour	0.05
begins with bom	seek_grave	0.07	comrade_tip	-0.05	grave_info	-0.14	registry	-0.05	battle_account	0.09	request_recognition	0.05
begins with bon	comrade_tip	0.32	remains_found	0.05	relics	-0.08	registry	-0.12	battle_account	0.17	dna_question	-0.05	request_recognition	0.06
begins with bong	seek_grave	0.05	comrade_tip	0.05	grave_info	0.08	remains_found	0.06	relics	-0.08	foreign_tip	0.07
begins with bonjour	dna_question	0.1
begins with born	seek_grave	0.21	foreign_tip	-0.06	event	-0.06
begins with brother	seek_grave	0.09	grave_info	0.06	enemy_report	-0.05	foreign_tip	-0.06	dna_question	0.08
begins with bu	seek_grave	0.07	grave_info	-0.11	registry	0.06	rumour	0.05	event	0.05
begins with bua	seek_grave	-0.11	comrade_tip	0.12	grave_info	-0.1	battle_account	0.07	rumour	0.07	event	-0.11
begins with bui	seek_grave	0.16	comrade_tip	0.05	grave_info	-0.31	relics	-0.07	registry	0.05	scam_report	-0.05	event	-0.06
begins with bung	seek_grave	-0.06	comrade_tip	-0.05	grave_info	-0.08	battle_account	0.06	request_recognition	0.07	event	0.12
begins with buoi	seek_grave	0.07	grave_info	-0.11	battle_account	0.09
begins with buon	seek_grave	0.26	comrade_tip	-0.08	grave_info	-0.08	foreign_tip	-0.08	request_recognition	-0.07	event	0.14
begins with but	seek_grave	0.08	comrade_tip	-0.09	rumour	0.05	event	-0.12
begins with buu	seek_grave	-0.05	grave_info	-0.07	dna_question	0.12	event	-0.06
begins with by	relics	-0.07	battle_account	0.13	event	0.06
begins with c	seek_grave	0.09	comrade_tip	0.18	grave_info	-0.16	remains_found	-0.05	relics	-0.13	battle_account	0.07	enemy_report	-0.06	foreign_tip	-0.06	dna_question	-0.05	request_recognition	0.14	event	-0.05
begins with c1	seek_grave	-0.09
begins with c11	seek_grave	-0.12	comrade_tip	0.21	grave_info	-0.06
begins with c2	seek_grave	-0.08	comrade_tip	0.11	grave_info	0.09	event	-0.07
begins with c20	comrade_tip	0.1	grave_info	-0.06
begins with c3	seek_grave	-0.16	comrade_tip	0.19	grave_info	-0.08	event	-0.13
begins with c4	seek_grave	0.08	grave_info	-0.11	battle_account	0.09
begins with c6	seek_grave	-0.07	comrade_tip	0.09	grave_info	-0.05	registry	0.06	event	0.07
begins with c7	event	0.15
begins with ca	relics	-0.09	registry	-0.05	battle_account	0.13	enemy_report	-0.05	foreign_tip	-0.06	scam_report	-0.06	rumour	0.05	not_dead	-0.05	event	-0.1
begins with cac	seek_grave	0.15	comrade_tip	0.11	grave_info	-0.29	relics	0.08	registry	0.09	enemy_report	-0.08	scam_report	0.13	request_recognition	-0.23
begins with cach	seek_grave	0.06	grave_info	-0.1	dna_question	0.05	rumour	0.05	request_recognition	0.06	event	-0.1
begins with cai	seek_grave	-0.38	comrade_tip	-0.16	grave_info	0.12	relics	0.45	registry	0.06	battle_account	-0.06	enemy_report	-0.07	request_recognition	0.07	not_dead	-0.1	event	-0.08
begins with cam	seek_grave	-0.05	comrade_tip	-0.16	relics	0.05	registry	-0.08	scam_report	0.3	request_recognition	-0.09	event	0.11
begins with can	seek_grave	0.13	comrade_tip	-0.13	grave_info	-0.12	remains_found	-0.12	registry	0.09	battle_account	-0.06	enemy_report	-0.05	dna_question	0.28	scam_report	0.08	rumour	-0.12	request_recognition	-0.14	event	-0.1
begins with cang	grave_info	0.1	registry	0.11	battle_account	-0.07	event	0.05
begins with canh	seek_grave	-0.09	comrade_tip	-0.1	grave_info	0.18	relics	-0.11	registry	-0.06	battle_account	0.14	scam_report	0.07	rumour	-0.08	not_dead	-0.05	event	-0.11
begins with cao	seek_grave	0.08	comrade_tip	-0.19	relics	-0.13	registry	-0.05	enemy_report	0.21	scam_report	-0.05	request_recognition	-0.06	not_dead	-0.06	event	0.26
begins with cap	seek_grave	-0.22	comrade_tip	-0.06	grave_info	0.08	relics	-0.09	registry	0.16	battle_account	0.09	foreign_tip	-0.07	request_recognition	0.2	not_dead	-0.05
begins with captured	seek_grave	-0.07	comrade_tip	-0.06	relics	-0.07	enemy_report	0.16	event	0.08
begins with cat	seek_grave	-0.19	grave_info	0.19	relics	0.05	registry	-0.08	battle_account	-0.08	request_recognition	-0.05
begins with cau	seek_grave	0.26	comrade_tip	-0.22	grave_info	0.14	registry	-0.12	battle_account	-0.06	enemy_report	-0.06	foreign_tip	-0.08	dna_question	-0.1	not_dead	0.07	event	-0.08
begins with cav	grave_info	-0.06	foreign_tip	0.11	event	0.06
begins with cay	comrade_tip	-0.13	grave_info	-0.11	remains_found	0.19	relics	-0.05	battle_account	-0.05	request_recognition	-0.05	event	0.2
begins with ccb	seek_grave	-0.18	comrade_tip	0.41	grave_info	-0.22	relics	-0.07	registry	0.07	foreign_tip	0.05
begins with cha	comrade_tip	-0.1	remains_found	-0.05	relics	-0.15	registry	0.08	enemy_report	-0.05	dna_question	0.09	rumour	0.1	not_dead	-0.05	event	-0.1
begins with chai	seek_grave	-0.05	comrade_tip	-0.05	grave_info	0.08	relics	0.11	battle_account	-0.05	event	-0.16
begins with cham	seek_grave	-0.08	comrade_tip	0.05	grave_info	0.05	remains_found	-0.09	battle_account	0.05	request_recognition	0.24
begins with chan	seek_grave	-0.16	grave_info	0.16	battle_account	0.09	dna_question	0.07	not_dead	0.08	event	0.13
begins with chang	seek_grave	-0.06	comrade_tip	-0.05	relics	0.09	battle_account	0.05
begins with chanh	seek_grave	-0.07	battle_account	0.1
begins with chao	grave_info	0.07	registry	-0.13	battle_account	-0.07	enemy_report	-0.05	foreign_tip	0.06	scam_report	-0.06	rumour	-0.12	request_recognition	0.05	event	-0.12
begins with chap	seek_grave	0.05	comrade_tip	-0.08	grave_info	0.07
begins with chat	event	0.06
begins with chau	seek_grave	0.1	comrade_tip	0.07	grave_info	-0.14	relics	-0.06	registry	-0.15	enemy_report	-0.09	foreign_tip	-0.06	dna_question	0.15	rumour	-0.19	request_recognition	-0.18	not_dead	-0.11	event	0.09
begins with chay	seek_grave	-0.06	comrade_tip	-0.24	grave_info	0.13	registry	0.11	battle_account	0.15	event	0.14
begins with che	comrade_tip	-0.1	not_dead	0.08
begins with chep	seek_grave	-0.08	grave_info	-0.16	relics	-0.07	registry	0.19	battle_account	0.06	event	0.16
begins with chet	seek_grave	0.08	comrade_tip	0.21	grave_info	-0.27	relics	-0.1	foreign_tip	-0.05	not_dead	0.09	event	-0.2
begins with chi	comrade_tip	0.07	remains_found	-0.2	relics	-0.07	registry	0.11	battle_account	-0.3	enemy_report	-0.07	scam_report	0.07	request_recognition	0.15	not_dead	0.05	event	-0.16
begins with chia	comrade_tip	-0.07	grave_info	-0.08
begins with chiec	comrade_tip	-0.07	grave_info	-0.08	relics	0.07	battle_account	0.1
begins with chien	seek_grave	0.11	comrade_tip	0.11	grave_info	-0.13	relics	-0.12	registry	0.2	battle_account	-0.1	dna_question	0.06	request_recognition	0.05	event	-0.05
begins with chieu	comrade_tip	-0.33	registry	0.12	rumour	-0.05
begins with chin	seek_grave	-0.17	comrade_tip	0.1	grave_info	0.07	event	0.14
begins with chinh	comrade_tip	0.11	grave_info	0.07	remains_found	-0.05	registry	-0.17	dna_question	-0.06	rumour	-0.05	request_recognition	0.13	not_dead	0.1	event	-0.07
begins with chiu	comrade_tip	0.11	grave_info	-0.07	remains_found	0.07	battle_account	0.09	event	-0.06
begins with cho	seek_grave	0.1	grave_info	-0.06	relics	-0.15	registry	-0.14	battle_account	-0.06	enemy_report	-0.06	foreign_tip	-0.06	scam_report	0.29	rumour	-0.08	request_recognition	-0.11	not_dead	-0.07	event	-0.11
begins with chon	seek_grave	-0.06	comrade_tip	0.37	grave_info	0.07	remains_found	0.06	registry	-0.05	battle_account	-0.17	foreign_tip	-0.08	rumour	-0.06	request_recognition	-0.05	event	0.05
begins with chong	seek_grave	0.11	comrade_tip	-0.26	registry	-0.05	battle_account	-0.13	enemy_report	-0.05	scam_report	-0.05	rumour	-0.05	request_recognition	-0.07
begins with chot	seek_grave	0.16	comrade_tip	-0.23	grave_info	-0.07	remains_found	-0.07	relics	0.07	battle_account	0.09	event	0.09
begins with chqs	grave_info	-0.06	remains_found	-0.05	registry	-0.05	event	-0.05
begins with chu	seek_grave	0.09	comrade_tip	0.31	grave_info	-0.15	remains_found	-0.09	battle_account	-0.19	enemy_report	-0.15	foreign_tip	-0.12	dna_question	0.12	rumour	-0.06	event	-0.22
begins with chua	comrade_tip	-0.1	grave_info	0.09	relics	-0.1	registry	0.28	enemy_report	-0.05	scam_report	-0.05	request_recognition	-0.09	not_dead	-0.05	event	-0.39
begins with chuc	registry	0.09	battle_account	0.07	rumour	0.05
begins with chung	seek_grave	-0.07	comrade_tip	-0.08	grave_info	0.09	registry	0.11	battle_account	0.28	dna_question	-0.07	not_dead	-0.09	event	0.28
begins with chuong	seek_grave	0.07	grave_info	-0.11	relics	-0.1	battle_account	-0.05	rumour	0.05	event	-0.05
begins with chup	registry	0.05	enemy_report	0.07	event	-0.07
begins with chuyen	comrade_tip	-0.1	grave_info	0.16	registry	0.18	rumour	0.05	request_recognition	-0.09
begins with co	comrade_tip	-0.09	grave_info	0.11	remains_found	-0.33	registry	-0.1	battle_account	0.14	enemy_report	-0.19	foreign_tip	-0.26	dna_question	-0.14	scam_report	0.39	rumour	0.41	not_dead	-0.05	event	-0.17
begins with coi	seek_grave	-0.06	grave_info	0.1	relics	-0.08	scam_report	0.08	event	0.13
begins with com	seek_grave	0.16
begins with company	relics	-0.05	foreign_tip	0.06	event	0.05
begins with con	seek_grave	0.25	comrade_tip	-0.32	remains_found	-0.11	relics	0.19	battle_account	-0.19	enemy_report	-0.11	scam_report	-0.13	rumour	-0.11	request_recognition	-0.09	event	-0.1
begins with cong	comrade_tip	-0.08	grave_info	0.14	remains_found	0.05	relics	0.14	registry	0.16	battle_account	-0.08	enemy_report	-0.13	dna_question	-0.05	scam_report	-0.14	not_dead	-0.1	event	-0.07
begins with cot	seek_grave	-0.19	grave_info	0.08	remains_found	0.29	relics	-0.09	registry	0.05	battle_account	-0.06	scam_report	-0.05	request_recognition	-0.1	event	0.29
begins with cu	seek_grave	0.06	comrade_tip	-0.06	grave_info	0.11	remains_found	-0.18	relics	0.16	registry	-0.05	enemy_report	-0.06	dna_question	-0.11	request_recognition	-0.07	event	-0.08
begins with cua	seek_grave	-0.08	comrade_tip	-0.1	grave_info	-0.17	relics	0.17	registry	0.09	battle_account	-0.09	enemy_report	0.4	scam_report	-0.17	rumour	0.06	request_recognition	-0.22	event	0.06
begins with cuc	grave_info	0.07
begins with cung	comrade_tip	0.07	grave_info	-0.13	remains_found	-0.11	relics	-0.14	registry	-0.14	battle_account	-0.08	foreign_tip	-0.06	dna_question	0.1	scam_report	-0.06	rumour	-0.16	request_recognition	0.31
begins with cuoc	grave_info	-0.08	not_dead	0.07
begins with cuoi	seek_grave	-0.06	grave_info	0.25	relics	0.06	registry	-0.06	battle_account	-0.07
begins with cuon	seek_grave	-0.08	comrade_tip	0.05	relics	0.05
begins with cuong	comrade_tip	-0.07	grave_info	0.06	battle_account	0.06	scam_report	0.07	request_recognition	0.08	not_dead	0.07	event	0.07
begins with cuu	seek_grave	-0.12	comrade_tip	0.27	grave_info	-0.08	remains_found	-0.05	registry	0.12	foreign_tip	0.09	dna_question	-0.05	request_recognition	0.05	event	-0.07
begins with d	seek_grave	-0.08	comrade_tip	0.05	grave_info	0.08	remains_found	-0.05	relics	0.09	registry	0.08	battle_account	0.11	enemy_report	-0.07	foreign_tip	0.17	dna_question	-0.06	event	-0.14
begins with d1	seek_grave	-0.11	comrade_tip	0.06
begins with d2	seek_grave	-0.07	comrade_tip	0.41	grave_info	-0.1	not_dead	-0.05
begins with d3	seek_grave	-0.05	grave_info	0.09
begins with d5	seek_grave	0.05	event	-0.05
begins with d7	seek_grave	-0.07	comrade_tip	0.24	grave_info	-0.07
begins with d8	comrade_tip	-0.05	grave_info	-0.06
begins with d9	comrade_tip	0.12	grave_info	-0.05	battle_account	-0.06	event	-0.06
begins with da	seek_grave	0.12	comrade_tip	-0.13	grave_info	0.06	remains_found	0.06	relics	0.18	battle_account	-0.09	enemy_report	-0.08	dna_question	0.1	scam_report	-0.12	rumour	-0.09	request_recognition	-0.07	not_dead	-0.1	event	0.19
begins with dac	seek_grave	-0.23	comrade_tip	0.21	grave_info	-0.11	registry	-0.06	battle_account	0.09	enemy_report	-0.05	event	0.15
begins with dad	seek_grave	-0.05	comrade_tip	0.05	grave_info	-0.09	relics	-0.12	foreign_tip	0.13
begins with dai	seek_grave	0.13	comrade_tip	-0.18	grave_info	0.06	remains_found	-0.11	relics	-0.16	registry	0.24	battle_account	0.14	dna_question	-0.1	event	-0.15
begins with dak	grave_info	0.22	remains_found	-0.08	relics	-0.1	battle_account	-0.08	rumour	-0.05	not_dead	0.05	event	0.11
begins with dam	seek_grave	0.14	grave_info	-0.18	remains_found	0.14	relics	0.06	battle_account	-0.05	dna_question	0.05	event	0.18
begins with dan	seek_grave	-0.13	grave_info	0.35	remains_found	0.05	relics	-0.05	dna_question	-0.05	rumour	-0.11	not_dead	-0.07
begins with dang	comrade_tip	-0.12	relics	0.08	registry	0.06	battle_account	0.14	dna_question	0.06	not_dead	0.06	event	0.11
begins with danh	seek_grave	-0.14	comrade_tip	0.15	grave_info	-0.32	remains_found	-0.1	registry	0.32	enemy_report	-0.09	foreign_tip	-0.06	dna_question	-0.15	scam_report	-0.06	rumour	-0.15	event	0.14
begins with dans	seek_grave	-0.16	remains_found	0.06	relics	0.15	registry	0.09	event	0.12
begins with dao	seek_grave	0.07	comrade_tip	-0.22	grave_info	-0.08	remains_found	0.27	relics	-0.06	battle_account	-0.06	enemy_report	-0.05	foreign_tip	-0.05	dna_question	-0.05	rumour	-0.08	not_dead	-0.08
begins with dap	comrade_tip	-0.06	foreign_tip	0.07
begins with dat	seek_grave	0.05	grave_info	0.07	remains_found	0.16	relics	-0.08	registry	0.06	enemy_report	-0.05	scam_report	-0.05	rumour	-0.08	request_recognition	-0.05	event	0.2
begins with dau	seek_grave	-0.31	grave_info	-0.12	relics	-0.09	registry	-0.16	foreign_tip	-0.09	dna_question	0.12	request_recognition	0.24	event	-0.25
begins with day	comrade_tip	-0.06	grave_info	0.21	enemy_report	-0.08	request_recognition	-0.07	not_dead	0.09
begins with dc	seek_grave	-0.06	comrade_tip	0.13	grave_info	0.05	remains_found	-0.08	relics	0.05	registry	-0.05
begins with de	comrade_tip	-0.26	grave_info	0.12	registry	-0.1	battle_account	0.1	enemy_report	0.2	dna_question	0.13	scam_report	0.08	rumour	-0.09	request_recognition	0.13
begins with dear	seek_grave	-0.1	grave_info	0.06	relics	-0.05	foreign_tip	0.06	request_recognition	0.05	event	0.07
begins with dem	comrade_tip	-0.22	grave_info	-0.12	remains_found	-0.07	relics	-0.07	registry	-0.09	battle_account	0.32	rumour	-0.06	request_recognition	-0.06	event	0.14
begins with den	seek_grave	0.05	comrade_tip	-0.1	grave_info	0.12	relics	-0.07	registry	0.17	battle_account	0.09	request_recognition	-0.05	event	-0.13
begins with deo	relics	0.11	battle_account	0.12
begins with deu	event	-0.05
begins with di	seek_grave	0.07	comrade_tip	-0.24	grave_info	0.1	relics	0.1	registry	-0.1	battle_account	0.14	enemy_report	-0.1	dna_question	-0.08	rumour	-0.05	request_recognition	0.08	not_dead	-0.15	event	0.16
begins with dia	seek_grave	0.07	comrade_tip	-0.06	grave_info	0.18	registry	-0.07	enemy_report	0.1	event	0.08
begins with dich	seek_grave	-0.12	grave_info	-0.06	remains_found	-0.07	relics	-0.13	battle_account	-0.1	enemy_report	0.35	foreign_tip	0.19	rumour	-0.09	request_recognition	-0.06	event	0.16
begins with diem	seek_grave	-0.11	event	0.09
begins with dien	seek_grave	0.07	remains_found	0.18	battle_account	-0.11	dna_question	-0.09	scam_report	0.08	request_recognition	-0.1	event	0.07
begins with diep	seek_grave	0.06	grave_info	-0.05
begins with dieu	grave_info	0.18	battle_account	-0.06	rumour	-0.06	not_dead	0.05	event	0.05
begins with dinh	seek_grave	0.1	comrade_tip	0.17	grave_info	-0.05	registry	-0.12	battle_account	-0.19	enemy_report	-0.11	foreign_tip	-0.09	dna_question	0.14	scam_report	-0.2	rumour	-0.14	request_recognition	-0.07	not_dead	0.1	event	-0.29
begins with do	grave_info	0.18	remains_found	-0.16	battle_account	0.14	enemy_report	0.15	foreign_tip	-0.16	dna_question	-0.11	scam_report	-0.1	rumour	-0.15	not_dead	-0.07
begins with doan	seek_grave	-0.09	comrade_tip	-0.06	grave_info	0.2	remains_found	-0.1	relics	-0.09	battle_account	0.13	foreign_tip	-0.05	dna_question	-0.05	rumour	-0.05	request_recognition	-0.09	event	0.1
begins with doc	seek_grave	0.38	comrade_tip	-0.17	grave_info	0.23	relics	-0.06	registry	0.05	enemy_report	0.15	dna_question	-0.06	scam_report	-0.06	request_recognition	-0.09	event	0.15
begins with doi	seek_grave	-0.18	comrade_tip	0.25	grave_info	-0.29	remains_found	0.18	relics	-0.27	registry	0.35	battle_account	-0.12	enemy_report	-0.21	foreign_tip	-0.16	scam_report	-0.08	rumour	0.2	request_recognition	-0.07	not_dead	-0.15	event	0.14
begins with don	seek_grave	-0.07	comrade_tip	-0.06	grave_info	-0.09	remains_found	-0.06	registry	0.05	battle_account	0.24	enemy_report	-0.09	scam_report	-0.08	rumour	0.18	request_recognition	-0.18	event	0.23
begins with dong	seek_grave	-0.27	comrade_tip	0.24	grave_info	0.07	remains_found	-0.28	registry	-0.1	battle_account	-0.05	enemy_report	-0.11	foreign_tip	-0.14	scam_report	0.21	request_recognition	-0.05	not_dead	0.07	event	-0.05
begins with dot	seek_grave	-0.15	grave_info	0.11	remains_found	0.1
begins with du	seek_grave	-0.06	comrade_tip	-0.12	grave_info	0.11	remains_found	0.07	registry	-0.05	battle_account	-0.16	enemy_report	0.21	foreign_tip	0.06	rumour	0.08	request_recognition	0.05	not_dead	-0.05
begins with dua	seek_grave	0.06	comrade_tip	0.09	grave_info	0.07	battle_account	-0.1	rumour	0.08	event	0.14
begins with duc	seek_grave	0.1	grave_info	-0.08	remains_found	-0.06	battle_account	-0.18	rumour	-0.08	request_recognition	-0.05	event	-0.15
begins with dum	seek_grave	0.15	grave_info	-0.05	registry	-0.05	request_recognition	-0.05	event	-0.11
begins with dung	seek_grave	0.05	comrade_tip	0.31	grave_info	-0.07	relics	-0.19	enemy_report	-0.06	foreign_tip	-0.05	dna_question	0.09	scam_report	0.13	not_dead	-0.06	event	-0.15
begins with duoc	seek_grave	-0.13	remains_found	-0.17	relics	0.45	registry	-0.14	battle_account	-0.15	enemy_report	0.15	scam_report	-0.11	rumour	-0.13	request_recognition	0.07	event	-0.13
begins with duoi	seek_grave	-0.35	comrade_tip	0.07	grave_info	-0.05	relics	0.21	registry	-0.05	rumour	0.16	request_recognition	-0.05	event	0.26
begins with duong	seek_grave	-0.09	comrade_tip	0.11	grave_info	-0.09	remains_found	0.21	relics	-0.19	registry	0.12	battle_account	-0.08	enemy_report	-0.05	foreign_tip	-0.08	dna_question	-0.12	scam_report	-0.1	event	-0.07
begins with duy	comrade_tip	-0.06	grave_info	0.08	registry	-0.05	battle_account	-0.05	dna_question	0.06
begins with e	seek_grave	0.15	comrade_tip	0.16	grave_info	-0.16	remains_found	-0.18	registry	0.08	enemy_report	-0.07	foreign_tip	-0.08	dna_question	-0.09	rumour	0.12	request_recognition	-0.17	not_dead	-0.05
begins with e2	event	-0.08
begins with e209	seek_grave	-0.12	comrade_tip	0.21	event	-0.05
begins with e3	comrade_tip	0.07	event	-0.07
begins with ea	seek_grave	0.07	rumour	0.05
begins with em	comrade_tip	-0.09	remains_found	-0.07	registry	0.11	battle_account	-0.26	enemy_report	0.15	foreign_tip	-0.11	dna_question	0.16	scam_report	-0.19	rumour	-0.12	not_dead	-0.17	event	-0.05
begins with en	seek_grave	-0.19	grave_info	0.05	remains_found	0.09	foreign_tip	0.13	event	0.13
begins with enemy	seek_grave	-0.05	enemy_report	0.05	foreign_tip	0.11	event	0.15
begins with english	seek_grave	0.06	grave_info	0.07	foreign_tip	-0.06	event	-0.08
begins with est	seek_grave	0.14	comrade_tip	-0.05	grave_info	-0.12	relics	-0.06	dna_question	0.05	scam_report	0.07	not_dead	0.16
begins with et	seek_grave	0.05	relics	-0.05	battle_account	0.06	foreign_tip	-0.08	request_recognition	0.06
begins with f3	seek_grave	0.08	grave_info	0.07	event	-0.08
begins with f5	comrade_tip	0.1
begins with f7	comrade_tip	0.28	grave_info	-0.06	event	-0.12
begins with facebook	seek_grave	-0.13	relics	-0.09	scam_report	0.13	rumour	0.05	not_dead	0.06
begins with family	seek_grave	0.11	remains_found	0.05	foreign_tip	0.06	dna_question	0.05
begins with father	comrade_tip	0.17	grave_info	-0.08	relics	-0.08	battle_account	-0.05	enemy_report	0.05	event	0.05
begins with for	comrade_tip	-0.13	grave_info	-0.16	registry	-0.05	foreign_tip	0.13	dna_question	-0.05	rumour	0.06
begins with found	seek_grave	-0.07	remains_found	0.1	relics	0.06	enemy_report	0.1	foreign_tip	-0.1	not_dead	0.06
begins with from	seek_grave	0.1	comrade_tip	-0.07	grave_info	-0.1	relics	-0.07	enemy_report	0.16	foreign_tip	-0.05	rumour	0.07	request_recognition	-0.05	event	0.23
begins with ga	seek_grave	0.05
begins with gac	grave_info	0.05	enemy_report	0.05
begins with gach	seek_grave	-0.07	grave_info	0.1	event	0.09
begins with gai	seek_grave	0.14	comrade_tip	-0.11	remains_found	-0.05	relics	-0.1	dna_question	0.05	scam_report	-0.06	rumour	-0.07	not_dead	-0.08	event	-0.14
begins with gan	seek_grave	-0.07	comrade_tip	-0.16	grave_info	0.37	relics	0.05	event	0.12
begins with gao	seek_grave	-0.11	grave_info	0.06	remains_found	0.06	event	0.08
begins with gap	seek_grave	-0.2	comrade_tip	-0.22	grave_info	0.14	remains_found	0.11	relics	0.12	scam_report	-0.08	rumour	-0.07	event	0.1
begins with ghe	foreign_tip	0.07	rumour	0.05	event	0.08
begins with ghi	remains_found	-0.09	relics	0.07	registry	-0.11	battle_account	0.21	foreign_tip	-0.07	scam_report	-0.09	rumour	-0.13	not_dead	0.16
begins with gi	seek_grave	0.17	comrade_tip	0.05	relics	0.1	battle_account	-0.07	rumour	-0.1	request_recognition	-0.05	not_dead	0.05	event	-0.13
begins with gia	comrade_tip	0.07	grave_info	0.1	remains_found	-0.1	relics	0.11	registry	0.08	battle_account	-0.16	foreign_tip	-0.09	dna_question	-0.1	scam_report	-0.06	not_dead	-0.07
begins with giac	seek_grave	-0.11	comrade_tip	-0.08	grave_info	0.12	battle_account	0.05	event	0.08
begins with giai	seek_grave	-0.05	comrade_tip	0.14	grave_info	-0.14	relics	0.08	not_dead	0.09
begins with giam	seek_grave	-0.15	dna_question	0.24	event	-0.05
begins with giang	comrade_tip	0.16	grave_info	-0.12	remains_found	-0.06	foreign_tip	-0.05	event	-0.06
begins with giao	seek_grave	0.12	grave_info	0.11	relics	-0.06	battle_account	0.11	dna_question	0.05	rumour	-0.07	not_dead	0.05	event	0.06
begins with giap	comrade_tip	-0.05	grave_info	-0.09	not_dead	0.05	event	0.05
begins with giau	grave_info	0.1
begins with giay	seek_grave	0.45	comrade_tip	-0.19	grave_info	-0.08	remains_found	0.05	battle_account	-0.09	dna_question	0.05	scam_report	-0.05	rumour	0.1	event	-0.12
begins with gieng	seek_grave	0.11	comrade_tip	-0.07	grave_info	-0.06	remains_found	0.08	event	0.15
begins with gio	seek_grave	0.13	dna_question	0.14	scam_report	-0.08	rumour	-0.1	event	-0.22
begins with gioi	seek_grave	0.06	not_dead	0.05	event	-0.06
begins with giong	comrade_tip	0.12	event	-0.05
begins with giu	seek_grave	-0.08	relics	0.35	dna_question	-0.05	not_dead	-0.05	event	-0.19
begins with giua	seek_grave	-0.07	grave_info	0.19	rumour	-0.05
begins with giup	seek_grave	0.38	grave_info	-0.13	remains_found	-0.08	relics	-0.05	registry	-0.16	battle_account	-0.1	enemy_report	-0.05	foreign_tip	0.07	rumour	-0.09	not_dead	-0.06
begins with go	comrade_tip	0.17	relics	0.06	registry	-0.1	battle_account	0.08	foreign_tip	-0.05	rumour	0.2	event	0.3
begins with goc	comrade_tip	-0.14	grave_info	0.22	rumour	0.13	event	0.32
begins with goi	seek_grave	0.14	comrade_tip	-0.2	grave_info	-0.11	remains_found	-0.06	relics	-0.1	registry	-0.07	scam_report	0.28	rumour	0.1	request_recognition	-0.06	not_dead	-0.06	event	-0.08
begins with gom	comrade_tip	0.08	grave_info	-0.14	remains_found	0.1	event	-0.14
begins with gon	comrade_tip	-0.08	grave_info	0.08	registry	-0.05	enemy_report	0.06
begins with good	relics	0.11	foreign_tip	-0.09
begins with gop	grave_info	0.09	battle_account	0.1
begins with grand	seek_grave	0.08	grave_info	0.05	rumour	0.05	event	-0.06
begins with grandfather	seek_grave	0.21	foreign_tip	-0.09	not_dead	0.09	event	-0.08
begins with grave	seek_grave	-0.05	grave_info	0.23	relics	-0.07	foreign_tip	0.08	rumour	0.1	event	0.08
begins with great	seek_grave	0.2	grave_info	-0.06	foreign_tip	-0.07	request_recognition	0.06
begins with gui	seek_grave	0.21	comrade_tip	0.05	grave_info	0.09	registry	0.19	battle_account	-0.07	enemy_report	-0.1	foreign_tip	0.05	scam_report	-0.08	request_recognition	-0.12	not_dead	-0.08	event	0.09
begins with h	seek_grave	0.07	grave_info	-0.05	remains_found	-0.05	battle_account	0.12	foreign_tip	-0.08	request_recognition	0.16
begins with ha	seek_grave	0.22	comrade_tip	-0.15	grave_info	0.15	relics	-0.21	enemy_report	-0.07	dna_question	-0.08	scam_report	-0.07	rumour	0.08	event	-0.08
begins with hai	seek_grave	0.12	comrade_tip	0.05	grave_info	0.17	remains_found	0.06	relics	-0.29	registry	0.09	battle_account	-0.4	enemy_report	-0.13	foreign_tip	-0.11	scam_report	-0.09	rumour	-0.12	not_dead	-0.08	event	-0.14
begins with ham	seek_grave	-0.22	grave_info	0.06	remains_found	0.05	registry	-0.1	battle_account	0.06	event	-0.05
begins with han	seek_grave	-0.05	comrade_tip	-0.06	grave_info	0.05	relics	0.08	foreign_tip	0.05	not_dead	0.07	event	0.07
begins with hang	comrade_tip	0.16	grave_info	-0.07	remains_found	-0.09	registry	0.06	foreign_tip	-0.05	dna_question	-0.13	scam_report	-0.06	rumour	0.18	request_recognition	-0.07	event	0.07
begins with hanh	seek_grave	0.06	comrade_tip	0.08	relics	-0.08	registry	-0.05	battle_account	-0.08	enemy_report	0.1
begins with hao	comrade_tip	-0.09
begins with hat	comrade_tip	0.05
begins with hau	grave_info	-0.08	remains_found	0.1
begins with have	seek_grave	-0.06	relics	0.07	foreign_tip	0.05	event	-0.07
begins with hay	seek_grave	0.05	registry	-0.05	battle_account	-0.07	scam_report	0.05	rumour	0.15	request_recognition	0.08	event	-0.08
begins with he	seek_grave	0.08	comrade_tip	0.06	relics	-0.15	foreign_tip	-0.13	scam_report	0.07	not_dead	0.06
begins with hello	seek_grave	0.22	enemy_report	-0.05	event	-0.06
begins with help	seek_grave	0.13	grave_info	-0.07	foreign_tip	-0.07	dna_question	0.11
begins with here	relics	-0.08	foreign_tip	0.08	rumour	0.05	not_dead	0.07
begins with het	seek_grave	0.19	grave_info	-0.05	registry	0.05
begins with hi	seek_grave	0.14	comrade_tip	0.07	grave_info	-0.11	remains_found	-0.05	relics	0.08	enemy_report	-0.06	foreign_tip	-0.11	request_recognition	-0.07	event	-0.2
begins with hien	seek_grave	0.13	comrade_tip	0.18	grave_info	-0.05	relics	0.11	registry	-0.09	dna_question	-0.06	rumour	-0.06	request_recognition	-0.12
begins with hiep	seek_grave	-0.06	grave_info	0.05	registry	0.05
begins with hieu	comrade_tip	0.05	battle_account	0.07	enemy_report	0.06	event	-0.08
begins with hill	grave_info	0.05	relics	-0.08	foreign_tip	0.06	event	0.13
begins with hinh	seek_grave	0.12	relics	0.06	registry	-0.05	battle_account	-0.05	event	-0.08
begins with his	grave_info	0.1	enemy_report	-0.05
begins with ho	seek_grave	0.43	comrade_tip	-0.08	grave_info	-0.13	remains_found	-0.08	registry	-0.07	battle_account	-0.25	enemy_report	-0.05	foreign_tip	-0.05	scam_report	-0.07	request_recognition	0.15	not_dead	-0.09
begins with hoa	grave_info	0.13	relics	-0.07	enemy_report	-0.09	foreign_tip	0.06	scam_report	-0.06	request_recognition	0.18	event	0.09
begins with hoai	grave_info	0.05	remains_found	-0.06	relics	0.05	not_dead	0.08
begins with hoan	battle_account	0.05
begins with hoang	seek_grave	0.11	comrade_tip	0.11	grave_info	0.05	registry	-0.06	foreign_tip	-0.05	rumour	-0.05	event	-0.13
begins with hoat	seek_grave	0.05
begins with hoc	seek_grave	0.1	comrade_tip	-0.31	grave_info	-0.07	registry	0.12	battle_account	0.1	foreign_tip	0.07	dna_question	-0.05	rumour	0.08	event	0.15
begins with hoe	seek_grave	-0.06	comrade_tip	0.12	grave_info	-0.09	relics	-0.06
begins with hoi	seek_grave	-0.07	grave_info	-0.21	remains_found	-0.18	relics	-0.11	battle_account	0.14	foreign_tip	-0.2	dna_question	0.33	scam_report	-0.11	rumour	-0.25	request_recognition	0.05	not_dead	-0.17
begins with hom	seek_grave	0.08	comrade_tip	0.1	grave_info	-0.16	remains_found	0.07	registry	0.12	battle_account	-0.08	enemy_report	-0.05	dna_question	-0.11	rumour	-0.07	event	-0.17
begins with hon	seek_grave	-0.13	grave_info	0.16	registry	0.06	event	-0.09
begins with hong	comrade_tip	-0.08	grave_info	0.08	registry	0.23	battle_account	0.07	event	0.11
begins with hop	seek_grave	-0.21	grave_info	-0.27	remains_found	0.06	relics	0.07	registry	0.19	battle_account	-0.09	request_recognition	0.1	not_dead	0.05	event	-0.13
begins with hs	seek_grave	0.32	comrade_tip	0.17	grave_info	0.05	relics	-0.08	registry	-0.1	battle_account	-0.07	enemy_report	-0.05	request_recognition	-0.05	not_dead	-0.05	event	-0.08
begins with hua	comrade_tip	0.07	grave_info	-0.08	event	-0.07
begins with hue	seek_grave	0.05	comrade_tip	0.07	grave_info	0.07	battle_account	-0.05
begins with hung	seek_grave	0.14	comrade_tip	-0.06	grave_info	0.14	remains_found	-0.06	enemy_report	-0.06	foreign_tip	-0.14	request_recognition	-0.09	event	-0.05
begins with huong	comrade_tip	0.13	grave_info	0.27	registry	-0.05	battle_account	0.07	dna_question	-0.08	rumour	-0.09	request_recognition	-0.1	not_dead	-0.05	event	-0.29
begins with husband	seek_grave	-0.06	grave_info	0.09
begins with huu	seek_grave	0.12	relics	-0.09	rumour	-0.06	event	-0.13
begins with huy	seek_grave	-0.07	grave_info	-0.17	battle_account	0.08
begins with huyen	seek_grave	0.06	comrade_tip	-0.13	grave_info	0.25	remains_found	-0.06	relics	-0.09	registry	-0.08	battle_account	0.22	rumour	-0.05	request_recognition	0.06	event	0.11
begins with huynh	enemy_report	0.06	foreign_tip	-0.05	event	-0.05
begins with hy	seek_grave	0.06	comrade_tip	-0.09	remains_found	-0.05	registry	0.16	battle_account	0.14	enemy_report	-0.07	foreign_tip	-0.05	dna_question	-0.07	scam_report	-0.06	event	-0.08
begins with i	seek_grave	-0.07	comrade_tip	-0.1	grave_info	0.22	remains_found	-0.17	battle_account	-0.09	enemy_report	-0.11	foreign_tip	0.08	scam_report	-0.09	rumour	-0.1	event	-0.21
begins with ia	seek_grave	-0.06	comrade_tip	-0.07	grave_info	0.06	relics	-0.07	request_recognition	0.06	event	-0.06
begins with il	seek_grave	0.05	grave_info	-0.1	not_dead	0.05
begins with in	comrade_tip	-0.14	grave_info	0.2	remains_found	0.12	relics	0.09	battle_account	0.07	enemy_report	-0.14	request_recognition	-0.06	event	0.14
begins with inf	enemy_report	0.13
begins with is	seek_grave	0.13	remains_found	-0.07	relics	0.09	registry	-0.05	enemy_report	-0.16	foreign_tip	-0.09	scam_report	0.06	event	-0.23
begins with it	seek_grave	-0.15	comrade_tip	0.06	enemy_report	-0.08	foreign_tip	0.06	rumour	0.11	request_recognition	-0.05	event	0.11
begins with j	grave_info	0.05	enemy_report	0.05	foreign_tip	-0.11	event	-0.06
begins with je	seek_grave	0.17	grave_info	-0.07	relics	-0.08	enemy_report	-0.13	request_recognition	-0.06	not_dead	0.13
begins with k	seek_grave	-0.09	grave_info	-0.13	battle_account	0.06	foreign_tip	-0.05	rumour	0.15
begins with ke	seek_grave	-0.41	comrade_tip	0.05	relics	-0.13	registry	0.05	battle_account	0.1	enemy_report	-0.08	foreign_tip	-0.07	dna_question	-0.05	scam_report	-0.06	rumour	0.46	request_recognition	0.05	event	0.15
begins with kem	comrade_tip	0.05	event	-0.05
begins with kenh	seek_grave	0.1	comrade_tip	-0.12	relics	0.07	battle_account	-0.05
begins with keo	seek_grave	0.09	relics	0.08
begins with ket	registry	0.06	enemy_report	0.05	dna_question	0.13	event	-0.05
begins with kha	grave_info	-0.07	battle_account	-0.06	dna_question	0.05	event	-0.21
begins with khac	grave_info	-0.2	remains_found	-0.08	relics	0.26	registry	-0.08	battle_account	-0.06	enemy_report	-0.05	dna_question	0.09	scam_report	-0.06	rumour	-0.07	request_recognition	-0.07	event	-0.15
begins with khach	seek_grave	0.11	grave_info	-0.11	foreign_tip	0.07
begins with khai	seek_grave	0.07	comrade_tip	-0.06	relics	-0.06	request_recognition	0.06
begins with kham	seek_grave	0.06	comrade_tip	-0.11	grave_info	0.11	foreign_tip	0.08	event	0.08
begins with khang	seek_grave	0.09	battle_account	-0.05	event	-0.06
begins with khanh	grave_info	0.12	relics	-0.05	battle_account	0.05	foreign_tip	-0.08	event	-0.11
begins with khau	seek_grave	0.09	grave_info	-0.09	battle_account	-0.05	event	-0.07
begins with khe	seek_grave	-0.26	comrade_tip	0.26	foreign_tip	0.06	event	0.23
begins with khi	seek_grave	-0.15	comrade_tip	-0.16	grave_info	0.35	registry	-0.11	foreign_tip	0.06	scam_report	-0.06	rumour	-0.07
begins with khmer	seek_grave	-0.06	request_recognition	0.06	event	-0.06
begins with kho	comrade_tip	-0.21	remains_found	-0.05	relics	0.22	registry	0.06	event	-0.14
begins with khoa	grave_info	-0.05	request_recognition	0.08
begins with khoan	seek_grave	-0.11
begins with khoat	seek_grave	-0.12	grave_info	0.27	event	0.06
begins with khoi	seek_grave	0.25	comrade_tip	-0.14	grave_info	-0.09	relics	-0.07	registry	0.09	battle_account	-0.07	foreign_tip	-0.05	event	-0.18
begins with khong	seek_grave	-0.12	comrade_tip	0.25	grave_info	0.16	remains_found	-0.06	relics	-0.12	registry	-0.21	battle_account	-0.05	enemy_report	-0.09	foreign_tip	-0.07	dna_question	0.13	scam_report	-0.08	request_recognition	-0.1	event	-0.08
begins with khu	seek_grave	0.09	comrade_tip	-0.09	grave_info	-0.18	registry	-0.19	battle_account	-0.08	enemy_report	0.11	scam_report	-0.05	request_recognition	-0.09	event	0.14
begins with khuat	grave_info	0.05	event	0.06
begins with khuc	seek_grave	-0.05	comrade_tip	0.12	event	0.05
begins with khue	grave_info	0.12
begins with khuong	comrade_tip	0.05	event	-0.08
begins with kia	seek_grave	-0.09	grave_info	0.06	relics	-0.05	enemy_report	0.08
begins with kich	seek_grave	-0.21	comrade_tip	0.25	grave_info	0.31	battle_account	-0.05	rumour	-0.05
begins with kiem	comrade_tip	0.24	battle_account	-0.08	rumour	-0.05	request_recognition	0.05
begins with kien	seek_grave	0.13	comrade_tip	0.16	grave_info	-0.16	relics	-0.05	rumour	0.09	request_recognition	-0.06	event	-0.15
begins with kieu	seek_grave	-0.07	comrade_tip	0.11	grave_info	-0.08	battle_account	-0.07	enemy_report	0.08	foreign_tip	-0.05	request_recognition	0.08	event	-0.1
begins with kim	seek_grave	0.15	comrade_tip	-0.06	grave_info	-0.12	remains_found	-0.06	relics	0.06	registry	-0.06	foreign_tip	0.12	dna_question	-0.06	scam_report	0.05	event	0.1
begins with kinh	seek_grave	0.26	comrade_tip	-0.31	registry	-0.06	battle_account	-0.08	enemy_report	-0.08	dna_question	0.07	scam_report	-0.07	event	-0.16
begins with know	foreign_tip	0.08	event	0.07
begins with ko	seek_grave	0.06	relics	-0.08	registry	0.07	battle_account	0.07	rumour	-0.08	event	0.08
begins with kon	relics	-0.05	registry	0.08	request_recognition	0.05	event	-0.05
begins with kpa	seek_grave	-0.16	comrade_tip	0.07	grave_info	-0.07	battle_account	0.09	dna_question	0.07	request_recognition	0.1
begins with ksor	grave_info	0.08	relics	0.06	event	0.16
begins with ky	seek_grave	-0.08	comrade_tip	0.05	grave_info	0.06	relics	0.08	battle_account	0.11	enemy_report	0.11	foreign_tip	-0.06	scam_report	-0.06	rumour	-0.05
begins with l	seek_grave	-0.1	relics	-0.1	registry	-0.05	enemy_report	-0.07	foreign_tip	0.24	scam_report	0.05	not_dead	0.15
begins with la	comrade_tip	0.22	grave_info	-0.23	remains_found	-0.11	relics	-0.07	registry	-0.1	battle_account	-0.17	foreign_tip	-0.14	dna_question	0.16	scam_report	-0.21	rumour	0.09	not_dead	-0.08	event	-0.05
begins with lac	seek_grave	0.07	comrade_tip	-0.08	grave_info	-0.06	relics	-0.05	registry	0.11	event	0.15
begins with lai	seek_grave	0.21	comrade_tip	-0.05	remains_found	-0.07	registry	0.11	foreign_tip	-0.12	scam_report	-0.11	rumour	0.18	request_recognition	-0.16	event	0.07
begins with lam	seek_grave	-0.28	comrade_tip	0.23	grave_info	0.13	remains_found	0.2	relics	-0.05	registry	0.07	enemy_report	0.14	foreign_tip	-0.09	dna_question	0.09	not_dead	-0.1	event	0.05
begins with lan	seek_grave	0.25	grave_info	-0.13	registry	-0.05	battle_account	-0.08	scam_report	-0.06	rumour	0.33	request_recognition	-0.06
begins with lang	seek_grave	0.27	comrade_tip	-0.43	grave_info	0.17	remains_found	-0.06	relics	-0.14	registry	-0.12	battle_account	-0.05	enemy_report	-0.07	rumour	0.07	request_recognition	0.27	not_dead	-0.06	event	0.06
begins with lanh	comrade_tip	-0.06
begins with lao	comrade_tip	0.09	grave_info	-0.13	relics	0.05	foreign_tip	0.07	request_recognition	-0.11	not_dead	0.08
begins with lap	seek_grave	-0.1	comrade_tip	-0.14	registry	0.12	battle_account	-0.05	request_recognition	0.07	event	-0.11
begins with last	remains_found	0.15	relics	-0.05	enemy_report	-0.05
begins with late	seek_grave	-0.12	grave_info	-0.05	foreign_tip	0.08	event	0.06
begins with lau	seek_grave	-0.09	comrade_tip	0.06	grave_info	-0.07	registry	-0.05	battle_account	0.11	dna_question	0.09	event	0.11
begins with lay	seek_grave	0.11	comrade_tip	-0.09	grave_info	-0.36	remains_found	0.19	relics	-0.11	registry	-0.06	battle_account	-0.06	dna_question	0.22	not_dead	-0.07	event	-0.11
begins with le	seek_grave	0.19	grave_info	0.07	remains_found	-0.12	relics	-0.09	dna_question	-0.06	rumour	-0.12	request_recognition	-0.23	not_dead	0.12
begins with len	comrade_tip	-0.08	remains_found	0.18	rumour	-0.08	request_recognition	-0.05
begins with lenh	request_recognition	0.05
begins with lich	seek_grave	0.06	comrade_tip	-0.11	grave_info	-0.1	battle_account	0.18	rumour	0.05	event	0.05
begins with lien	seek_grave	-0.12	comrade_tip	0.22	grave_info	-0.09	remains_found	0.06	relics	-0.11	registry	0.13
begins with liet	seek_grave	0.24	comrade_tip	-0.13	enemy_report	-0.11	foreign_tip	-0.1	dna_question	-0.14	scam_report	-0.15	rumour	-0.08	request_recognition	-0.24	not_dead	-0.14	event	0.05
begins with lieu	comrade_tip	-0.15	grave_info	-0.14	registry	-0.09	battle_account	0.05	enemy_report	0.22	event	0.14
begins with linh	seek_grave	-0.52	comrade_tip	0.6	grave_info	-0.12	remains_found	-0.08	registry	-0.13	enemy_report	0.1	foreign_tip	0.07	dna_question	-0.09	rumour	0.19	not_dead	-0.05	event	-0.07
begins with lo	seek_grave	-0.17	remains_found	0.07	relics	0.14	battle_account	0.06	foreign_tip	-0.09	dna_question	-0.06	scam_report	-0.09	rumour	0.13	request_recognition	-0.08	not_dead	0.05	event	0.21
begins with loc	grave_info	0.27	relics	-0.11	registry	-0.06	battle_account	-0.08	enemy_report	0.1	foreign_tip	-0.11	dna_question	-0.06	request_recognition	0.07	event	0.1
begins with loi	seek_grave	0.18	comrade_tip	0.12	grave_info	-0.2	remains_found	0.08	registry	-0.08	battle_account	-0.05	enemy_report	-0.06	dna_question	-0.09	request_recognition	0.08
begins with lon	seek_grave	0.17	comrade_tip	-0.08	grave_info	-0.08
begins with long	seek_grave	-0.09	comrade_tip	-0.1	relics	0.13	registry	0.06	request_recognition	-0.1	event	0.13
begins with looking	seek_grave	0.07	remains_found	0.05	relics	0.06	enemy_report	-0.05	event	-0.1
begins with lop	seek_grave	-0.06	comrade_tip	0.17	grave_info	0.05	rumour	0.05	event	-0.22
begins with ls	seek_grave	0.11	comrade_tip	0.05	grave_info	-0.28	remains_found	-0.1	relics	-0.18	battle_account	-0.11	enemy_report	-0.09	foreign_tip	-0.07	dna_question	-0.06	scam_report	-0.19	rumour	-0.12	not_dead	-0.06	event	-0.17
begins with lu	seek_grave	-0.11	comrade_tip	0.08	grave_info	0.05	relics	-0.12	battle_account	-0.09	enemy_report	0.08	foreign_tip	0.05	not_dead	-0.05
begins with lua	seek_grave	-0.09	comrade_tip	0.05	grave_info	-0.11	relics	-0.06	battle_account	-0.05	dna_question	0.05	scam_report	0.18	event	-0.11
begins with luan	seek_grave	-0.14	comrade_tip	0.14	grave_info	-0.06	rumour	0.07
begins with luc	seek_grave	-0.09	comrade_tip	0.05	grave_info	0.19	remains_found	0.11	relics	-0.11	registry	-0.13	battle_account	0.2	foreign_tip	-0.05	rumour	-0.08	request_recognition	-0.05
begins with lung	seek_grave	0.07	comrade_tip	-0.13	event	-0.07
begins with luom	comrade_tip	0.14	grave_info	-0.08	remains_found	0.08	battle_account	0.07	event	-0.07
begins with luon	seek_grave	-0.05	battle_account	0.07	scam_report	0.05
begins with luong	comrade_tip	0.2	relics	-0.08	registry	-0.07	battle_account	-0.11	scam_report	-0.05
begins with luu	seek_grave	0.08	comrade_tip	-0.13	remains_found	-0.07	relics	-0.09	registry	0.07	enemy_report	0.09	rumour	-0.05	request_recognition	-0.08	event	-0.12
begins with ly	seek_grave	0.17	comrade_tip	-0.05	registry	0.06	battle_account	-0.05	enemy_report	-0.07	rumour	-0.05	request_recognition	-0.06	event	-0.23
begins with m	seek_grave	-0.12	registry	-0.05	foreign_tip	-0.09	dna_question	0.06	rumour	0.09	request_recognition	0.08	event	0.06
begins with ma	seek_grave	0.32	comrade_tip	-0.13	grave_info	0.08	relics	-0.05	battle_account	-0.07	enemy_report	-0.07	foreign_tip	-0.11	dna_question	0.05	not_dead	0.05	event	0.11
begins with mac	comrade_tip	0.06	grave_info	-0.07
begins with mach	seek_grave	0.06	grave_info	0.06
begins with mai	seek_grave	0.08	comrade_tip	0.05	relics	0.13	enemy_report	-0.06	foreign_tip	-0.07	request_recognition	-0.06	event	-0.15
begins with man	seek_grave	-0.22	comrade_tip	0.1	relics	-0.1	scam_report	0.17	rumour	0.07	event	-0.23
begins with mang	grave_info	0.08	registry	-0.06	rumour	0.14	request_recognition	-0.05	not_dead	-0.06	event	-0.14
begins with manh	seek_grave	-0.18	comrade_tip	-0.06	grave_info	0.06	remains_found	0.11	relics	0.12	battle_account	-0.06	rumour	0.09	request_recognition	0.12	event	0.14
begins with mao	seek_grave	0.14	grave_info	-0.09	rumour	0.06	event	-0.05
begins with mat	seek_grave	0.06	comrade_tip	0.14	grave_info	-0.13	registry	-0.08	battle_account	-0.05	enemy_report	-0.07	foreign_tip	-0.08	dna_question	-0.05	scam_report	-0.12	request_recognition	0.05	event	-0.29
begins with mau	comrade_tip	-0.06	grave_info	-0.27	relics	-0.15	registry	-0.06	enemy_report	-0.05	dna_question	0.36	scam_report	-0.13	request_recognition	-0.12	event	-0.1
begins with may	seek_grave	0.07	comrade_tip	-0.24	grave_info	-0.05	remains_found	0.16	registry	-0.07	enemy_report	-0.09	scam_report	-0.1	rumour	0.17	request_recognition	-0.12	not_dead	0.05	event	0.1
begins with me	seek_grave	0.3	comrade_tip	-0.32	grave_info	0.17	remains_found	-0.09	relics	-0.21	registry	-0.15	battle_account	-0.2	enemy_report	-0.05	foreign_tip	0.07	dna_question	0.09	scam_report	0.1	rumour	0.06	request_recognition	-0.09	not_dead	-0.14	event	-0.05
begins with men	grave_info	0.07	remains_found	0.06	event	-0.09
begins with mere	seek_grave	0.24	foreign_tip	-0.07
begins with mien	seek_grave	0.08	scam_report	0.06	request_recognition	0.05	event	0.07
begins with mieng	comrade_tip	-0.05	grave_info	-0.05	battle_account	0.06	event	0.09
begins with min	remains_found	0.07	battle_account	-0.05	event	0.06
begins with minh	seek_grave	0.08	relics	-0.11	registry	0.13	battle_account	-0.15	dna_question	-0.06	rumour	-0.09	not_dead	0.06	event	-0.21
begins with mo	seek_grave	-0.28	comrade_tip	-0.35	grave_info	0.61	remains_found	-0.12	relics	-0.14	registry	-0.07	battle_account	-0.42	foreign_tip	-0.17	dna_question	-0.05	scam_report	0.09	rumour	-0.05	request_recognition	-0.25	not_dead	-0.18	event	-0.08
begins with moc	seek_grave	0.08	comrade_tip	0.06	event	0.06
begins with moi	seek_grave	0.13	comrade_tip	-0.08	grave_info	-0.16	relics	0.15	battle_account	-0.13	dna_question	0.13	rumour	-0.07	not_dead	-0.07	event	-0.23
begins with mon	seek_grave	-0.06	grave_info	-0.13	remains_found	-0.08	relics	0.11	enemy_report	-0.12	foreign_tip	0.2	dna_question	0.13	scam_report	-0.09	not_dead	-0.08	event	0.1
begins with mong	comrade_tip	-0.15	grave_info	-0.22	remains_found	0.08	relics	-0.13
begins with monsieur	seek_grave	-0.1	relics	0.09	foreign_tip	-0.06	not_dead	0.06
begins with mot	seek_grave	0.1	comrade_tip	-0.06	grave_info	-0.3	relics	0.23	registry	-0.17	enemy_report	0.08	scam_report	0.27	event	-0.1
begins with mother	seek_grave	0.07	relics	-0.05	foreign_tip	-0.1	dna_question	0.09	scam_report	0.06
begins with mr	seek_grave	-0.07	comrade_tip	0.09	grave_info	0.12	relics	-0.06	foreign_tip	-0.05	rumour	0.09	not_dead	0.06	event	-0.1
begins with mu	comrade_tip	0.06	grave_info	-0.06	relics	-0.06
begins with mua	grave_info	-0.2	remains_found	0.05	relics	0.16	registry	0.07	battle_account	-0.08	dna_question	-0.09	request_recognition	-0.08	event	0.14
begins with muc	seek_grave	-0.14	remains_found	0.07	relics	-0.09	battle_account	-0.06
begins with mui	seek_grave	-0.13	comrade_tip	-0.14	grave_info	0.06	remains_found	0.09	battle_account	0.17	event	0.07
begins with mung	seek_grave	0.16	comrade_tip	-0.14	grave_info	0.06	registry	0.05	event	-0.08
begins with muoi	remains_found	0.08	relics	-0.07	dna_question	-0.05	rumour	-0.07	request_recognition	0.06	event	0.21
begins with muon	comrade_tip	0.06	grave_info	-0.09	relics	0.07	scam_report	-0.07	not_dead	-0.05
begins with muong	seek_grave	0.28	comrade_tip	-0.17	grave_info	-0.13	remains_found	-0.06	relics	0.09	registry	-0.06	battle_account	0.06	foreign_tip	0.06	event	0.1
begins with my	seek_grave	-0.27	comrade_tip	-0.09	grave_info	-0.05	remains_found	-0.12	relics	-0.19	battle_account	-0.05	enemy_report	0.32	foreign_tip	0.14	event	0.36
begins with n	seek_grave	-0.06	grave_info	-0.09	enemy_report	0.06	foreign_tip	0.07	not_dead	0.06
begins with na	seek_grave	0.05	comrade_tip	-0.08	grave_info	0.16	remains_found	0.07	relics	-0.06
begins with nam	grave_info	0.18	remains_found	-0.18	registry	0.07	battle_account	-0.16	enemy_report	-0.16	foreign_tip	-0.07	rumour	-0.11	request_recognition	0.06	not_dead	-0.11
begins with name	seek_grave	0.11	remains_found	-0.05	relics	0.09	registry	-0.05	foreign_tip	0.08	rumour	-0.05
begins with nang	event	0.1
begins with nao	seek_grave	0.14	grave_info	-0.37	relics	0.15	dna_question	0.12	not_dead	0.05	event	0.24
begins with nay	seek_grave	0.12	comrade_tip	0.19	remains_found	0.1	registry	-0.08	battle_account	-0.27	enemy_report	-0.05	foreign_tip	-0.07	dna_question	-0.15	rumour	-0.08	event	-0.12
begins with ne	seek_grave	0.08	comrade_tip	0.18	grave_info	-0.06	event	-0.07
begins with near	relics	-0.12	battle_account	-0.05	foreign_tip	0.2
begins with nen	seek_grave	0.1	grave_info	0.09	battle_account	-0.05	enemy_report	0.07
begins with neu	request_recognition	0.07
begins with ng	seek_grave	0.13	comrade_tip	0.17	remains_found	-0.07
begins with nga	seek_grave	0.12	comrade_tip	-0.16	relics	-0.06	battle_account	0.13	request_recognition	0.05	event	-0.11
begins with ngai	seek_grave	-0.08	grave_info	0.07	enemy_report	0.05	scam_report	0.05
begins with ngan	seek_grave	0.1	comrade_tip	-0.07	registry	-0.05
begins with ngang	battle_account	0.07	event	0.12
begins with ngay	seek_grave	0.07	comrade_tip	-0.18	grave_info	-0.09	relics	-0.09	registry	-0.17	battle_account	0.46	enemy_report	0.06	dna_question	-0.07	rumour	0.08	request_recognition	-0.08	not_dead	-0.11	event	0.21
begins with nghe	seek_grave	-0.22	grave_info	-0.23	remains_found	-0.1	battle_account	-0.09	enemy_report	-0.05	foreign_tip	-0.06	scam_report	-0.08	rumour	0.7	event	0.24
begins with nghi	seek_grave	0.21	comrade_tip	0.09	grave_info	0.05	remains_found	-0.05	relics	-0.1	registry	-0.05	battle_account	-0.14	scam_report	-0.05	request_recognition	0.14	event	-0.19
begins with nghia	seek_grave	0.17	comrade_tip	-0.33	grave_info	0.19	remains_found	0.14	relics	-0.17	battle_account	-0.14	foreign_tip	-0.06	scam_report	-0.05	rumour	-0.09	request_recognition	-0.18	event	-0.14
begins with nghiem	grave_info	0.07	relics	0.06	event	-0.12
begins with nghiep	event	-0.13
begins with ngo	seek_grave	0.2	comrade_tip	0.09	grave_info	0.13	remains_found	-0.05	registry	-0.06	battle_account	-0.12	foreign_tip	-0.06	rumour	-0.05	event	-0.3
begins with ngoai	seek_grave	-0.06	comrade_tip	0.06	grave_info	-0.26	remains_found	-0.07	registry	-0.07	foreign_tip	-0.06	dna_question	0.06	scam_report	0.28	request_recognition	-0.05	not_dead	-0.07	event	-0.07
begins with ngoan	comrade_tip	-0.06	grave_info	0.12
begins with ngoc	comrade_tip	0.06	grave_info	-0.23	registry	0.05	battle_account	-0.06	foreign_tip	0.06
begins with ngoi	seek_grave	-0.24	grave_info	0.21	registry	0.07	battle_account	-0.08	rumour	-0.05	event	0.14
begins with ngu	comrade_tip	0.1
begins with nguoi	seek_grave	0.23	grave_info	-0.16	registry	-0.13	battle_account	-0.11	enemy_report	-0.08	dna_question	-0.1	scam_report	0.17	not_dead	-0.05	event	-0.2
begins with nguy	battle_account	-0.08
begins with nguyen	seek_grave	0.08	grave_info	0.09	remains_found	-0.05	relics	-0.19	battle_account	0.05	foreign_tip	-0.06	scam_report	-0.07
begins with nha	seek_grave	0.31	comrade_tip	-0.53	grave_info	0.05	relics	0.06	registry	-0.11	battle_account	-0.1	enemy_report	-0.13	foreign_tip	-0.1	dna_question	0.12	scam_report	-0.1	request_recognition	-0.28	event	0.08
begins with nhac	grave_info	0.11	event	-0.05
begins with nham	comrade_tip	-0.06	registry	-0.05	dna_question	-0.06	rumour	-0.05	request_recognition	-0.06	not_dead	0.16
begins with nhan	seek_grave	0.06	grave_info	-0.08	relics	0.1	battle_account	-0.11	scam_report	0.18	request_recognition	-0.05	event	0.17
begins with nhanh	comrade_tip	-0.12	grave_info	0.08	remains_found	0.11	relics	-0.07	registry	0.1	event	0.06
begins with nhap	seek_grave	-0.13	grave_info	-0.12	registry	0.09	rumour	0.05	request_recognition	0.09	event	0.11
begins with nhat	comrade_tip	-0.14	grave_info	-0.18	remains_found	-0.18	relics	0.27	registry	0.06	battle_account	0.12	foreign_tip	-0.05	scam_report	-0.05	rumour	-0.06	request_recognition	-0.07	not_dead	-0.06	event	0.06
begins with nhau	seek_grave	0.09	comrade_tip	0.05	grave_info	-0.2	relics	-0.05	battle_account	-0.06	dna_question	0.05	scam_report	0.07	rumour	0.06	event	-0.18
begins with nhe	seek_grave	-0.07	grave_info	-0.09	relics	-0.05	rumour	0.06	event	0.08
begins with nhi	seek_grave	0.14	comrade_tip	0.1	registry	-0.07	scam_report	0.05
begins with nhieu	request_recognition	0.07	event	-0.15
begins with nho	seek_grave	0.29	comrade_tip	0.17	remains_found	-0.07	relics	-0.1	registry	-0.06	battle_account	-0.14	enemy_report	-0.06	foreign_tip	-0.05	dna_question	-0.15	rumour	-0.19	request_recognition	-0.11	not_dead	-0.09	event	-0.24
begins with nhom	seek_grave	-0.05	comrade_tip	-0.09	grave_info	-0.09	remains_found	-0.14	relics	0.36	registry	-0.06	dna_question	-0.06	rumour	0.11	request_recognition	0.07	event	-0.08
begins with nhon	seek_grave	-0.11	grave_info	-0.11	registry	0.12	battle_account	0.06	event	0.15
begins with nhu	seek_grave	0.25	comrade_tip	-0.15	relics	-0.07	request_recognition	-0.06	not_dead	0.09	event	-0.14
begins with nhung	grave_info	-0.17	rumour	0.14	request_recognition	-0.09	not_dead	0.1	event	-0.19
begins with nhuong	seek_grave	-0.09	rumour	0.07
begins with ni	grave_info	-0.05	registry	0.05	event	0.06
begins with nie	seek_grave	0.19	comrade_tip	-0.07	grave_info	-0.19	dna_question	0.08
begins with niem	seek_grave	0.1	registry	0.05	event	-0.06
begins with ninh	seek_grave	0.2	comrade_tip	-0.22	grave_info	0.11	remains_found	-0.07	relics	-0.09	registry	-0.1	battle_account	0.07	foreign_tip	-0.06	request_recognition	-0.06	not_dead	-0.05	event	0.08
begins with no	seek_grave	0.13	comrade_tip	0.13	grave_info	-0.1	remains_found	-0.08	battle_account	-0.06	foreign_tip	-0.05	request_recognition	0.11
begins with noi	seek_grave	-0.08	comrade_tip	0.14	grave_info	-0.35	remains_found	-0.23	relics	-0.19	registry	-0.13	enemy_report	-0.07	foreign_tip	-0.06	dna_question	0.1	scam_report	0.07	rumour	0.36	request_recognition	0.14	not_dead	-0.12	event	-0.22
begins with nong	comrade_tip	-0.1	grave_info	0.06	relics	-0.06	battle_account	0.06
begins with not	relics	0.06	foreign_tip	-0.05	rumour	0.05	not_dead	0.05	event	-0.08
begins with nt	comrade_tip	-0.09	grave_info	0.18	rumour	0.09	event	0.09
begins with ntls	seek_grave	-0.19	comrade_tip	-0.09	remains_found	-0.08	battle_account	-0.08	dna_question	0.07	scam_report	-0.07	rumour	-0.06	request_recognition	-0.08	not_dead	-0.07	event	-0.13
begins with nu	comrade_tip	0.16	battle_account	-0.05	event	-0.14
begins with nua	seek_grave	-0.11	comrade_tip	0.07	relics	0.07	battle_account	-0.07
begins with nui	grave_info	0.06	relics	-0.06	battle_account	0.15	foreign_tip	0.06
begins with nung	seek_grave	0.07	comrade_tip	0.07	grave_info	-0.1
begins with nuoc	seek_grave	-0.09	grave_info	-0.05	rumour	0.16	event	-0.08
begins with nuoi	seek_grave	-0.12	comrade_tip	0.11	battle_account	-0.06	not_dead	0.09	event	-0.05
begins with nva	relics	0.1	foreign_tip	0.05	event	-0.1
begins with o	seek_grave	-0.22	comrade_tip	-0.1	grave_info	0.33	remains_found	0.26	relics	-0.13	registry	-0.14	battle_account	0.13	enemy_report	-0.16	foreign_tip	-0.07	scam_report	-0.06	rumour	0.19	request_recognition	-0.28	not_dead	0.07	event	0.25
begins with oanh	seek_grave	0.07	grave_info	-0.07	relics	0.09	event	-0.08
begins with of	seek_grave	-0.1	grave_info	0.22	relics	0.06	registry	-0.09	battle_account	0.27	enemy_report	0.24	foreign_tip	-0.28	dna_question	-0.09	scam_report	-0.07	rumour	-0.05	request_recognition	0.1	event	-0.06
begins with oi	seek_grave	0.08	comrade_tip	-0.06	registry	-0.06	request_recognition	-0.12	not_dead	0.23	event	-0.07
begins with old	seek_grave	-0.05	grave_info	0.08	rumour	0.06
begins with om	comrade_tip	-0.09	grave_info	0.05	rumour	0.08	event	0.09
begins with on	seek_grave	0.14	comrade_tip	-0.17	grave_info	-0.09	relics	0.06	registry	-0.09	enemy_report	-0.07	rumour	0.17	request_recognition	-0.09	not_dead	0.05	event	-0.17
begins with oncle	seek_grave	-0.05	foreign_tip	0.07
begins with one	comrade_tip	0.05	grave_info	-0.06	battle_account	-0.06	foreign_tip	0.14
begins with ong	seek_grave	0.16	grave_info	-0.14	relics	-0.13	battle_account	-0.2	enemy_report	-0.1	dna_question	-0.07	scam_report	-0.1	rumour	0.23	request_recognition	0.19	not_dead	0.08	event	0.1
begins with only	relics	-0.09	dna_question	0.12	rumour	0.06	event	-0.07
begins with or	seek_grave	-0.07	comrade_tip	0.05	grave_info	0.07
begins with our	comrade_tip	-0.07	grave_info	0.16	remains_found	0.17	relics	0.12	battle_account	-0.05	enemy_report	-0.1	foreign_tip	-0.08
begins with pa	seek_grave	-0.14	comrade_tip	-0.08	request_recognition	0.1	not_dead	0.06
begins with page	seek_grave	0.14	relics	-0.06	battle_account	0.05	enemy_report	-0.05	rumour	0.05
begins with pao	seek_grave	0.07	grave_info	-0.09	request_recognition	0.08	not_dead	0.09	event	-0.12
begins with pere	grave_info	0.06	battle_account	-0.05	enemy_report	-0.05	foreign_tip	0.06	event	0.12
begins with pha	grave_info	0.14	battle_account	-0.06	event	0.11
begins with phai	comrade_tip	0.16	grave_info	-0.08	remains_found	0.06	registry	-0.09	enemy_report	0.05	dna_question	-0.06	scam_report	-0.06	rumour	0.06	request_recognition	-0.13	not_dead	0.08
begins with pham	grave_info	0.17	remains_found	-0.05	battle_account	-0.06	enemy_report	-0.05	not_dead	-0.06	event	-0.23
begins with phan	comrade_tip	0.3	grave_info	0.09	remains_found	-0.06	relics	-0.09	enemy_report	-0.07	dna_question	-0.09	scam_report	0.14	rumour	-0.08	request_recognition	-0.08	not_dead	0.06	event	-0.09
begins with phao	seek_grave	-0.08	grave_info	-0.11	registry	-0.07	battle_account	0.06	rumour	0.19	event	0.05
begins with phap	seek_grave	-0.07	comrade_tip	-0.07	remains_found	0.07	relics	-0.05	battle_account	0.05	foreign_tip	0.07	request_recognition	0.05
begins with phat	seek_grave	-0.09	comrade_tip	-0.12	grave_info	-0.1	remains_found	0.08	relics	0.1	event	0.12
begins with phau	seek_grave	0.09	battle_account	-0.05	event	0.06
begins with phe	seek_grave	-0.06	grave_info	0.06	remains_found	0.07	relics	-0.09
begins with phep	comrade_tip	0.14	grave_info	-0.06	relics	0.05
begins with phi	grave_info	0.15	battle_account	-0.05	scam_report	0.08	request_recognition	0.09	event	-0.08
begins with phia	seek_grave	-0.11	grave_info	0.17	relics	-0.05	enemy_report	0.07	event	-0.11
begins with phien	seek_grave	-0.06	comrade_tip	-0.06	remains_found	-0.05	relics	0.05	battle_account	0.1	foreign_tip	0.06	rumour	0.05	event	-0.1
begins with phieu	seek_grave	-0.11	comrade_tip	-0.07	grave_info	0.19	enemy_report	0.05	event	0.05
begins with pho	seek_grave	0.2	grave_info	-0.12	registry	0.08	battle_account	-0.1	enemy_report	-0.06	dna_question	0.12	rumour	-0.06	not_dead	-0.05	event	-0.06
begins with phong	comrade_tip	0.1	grave_info	-0.12	registry	0.13	battle_account	0.09	enemy_report	0.05	foreign_tip	-0.07	scam_report	-0.07	rumour	-0.06	request_recognition	0.08	not_dead	0.12	event	0.18
begins with phu	comrade_tip	0.05	grave_info	0.19	remains_found	-0.06	registry	0.07	battle_account	0.05	dna_question	-0.05	rumour	-0.11	not_dead	-0.06	event	0.17
begins with phuc	seek_grave	-0.09	comrade_tip	-0.09	registry	0.14	dna_question	0.05	event	0.09
begins with phung	seek_grave	0.21	grave_info	-0.08	registry	-0.09	battle_account	-0.06
begins with phuoc	seek_grave	0.19	comrade_tip	0.07	grave_info	-0.1	registry	-0.06	battle_account	-0.07	enemy_report	-0.05	foreign_tip	0.07	rumour	0.06	event	-0.12
begins with phuong	comrade_tip	0.08	relics	-0.07	registry	0.24	battle_account	-0.08	dna_question	0.15	request_recognition	-0.08	event	-0.12
begins with please	seek_grave	0.09	foreign_tip	-0.06	dna_question	0.05	request_recognition	0.06	not_dead	0.09	event	-0.06
begins with plei	seek_grave	0.08	comrade_tip	-0.05
begins with po	registry	0.07	battle_account	0.09
begins with pour	seek_grave	0.13	relics	0.06	foreign_tip	-0.15	scam_report	0.1	event	-0.05
begins with qua	seek_grave	-0.19	comrade_tip	0.07	grave_info	0.12	relics	-0.13	enemy_report	-0.06	scam_report	0.11	rumour	-0.05	request_recognition	0.05	not_dead	-0.07
begins with quach	event	-0.07
begins with quan	seek_grave	0.25	comrade_tip	0.13	grave_info	0.12	relics	0.07	registry	-0.11	battle_account	-0.24	enemy_report	0.09	foreign_tip	-0.12	dna_question	-0.14	scam_report	-0.12	rumour	-0.11	request_recognition	-0.16	not_dead	-0.12	event	-0.07
begins with quang	comrade_tip	0.11	remains_found	-0.05	relics	-0.07	registry	0.14	enemy_report	0.06	foreign_tip	-0.05	scam_report	-0.05	rumour	-0.08	event	-0.11
begins with que	seek_grave	0.22	remains_found	-0.1	relics	-0.18	registry	-0.08	enemy_report	-0.09	dna_question	0.07	scam_report	-0.09	rumour	0.18	request_recognition	-0.12
begins with question	seek_grave	0.13	dna_question	0.09	not_dead	0.06	event	-0.06
begins with quoc	comrade_tip	0.15	battle_account	-0.05	dna_question	-0.05	request_recognition	0.14	event	-0.18
begins with quy	grave_info	0.1	remains_found	-0.13	relics	0.07	registry	0.08	enemy_report	-0.06	dna_question	-0.06	scam_report	-0.05	rumour	-0.06	event	-0.11
begins with quyen	comrade_tip	0.09	grave_info	-0.09	request_recognition	0.11	event	-0.08
begins with quyet	seek_grave	0.1	grave_info	0.06	registry	0.1	event	-0.09
begins with quynh	seek_grave	-0.06	remains_found	0.06	foreign_tip	0.05
begins with ra	seek_grave	-0.08	comrade_tip	0.07	grave_info	-0.14	remains_found	0.22	relics	-0.09	registry	0.1	battle_account	-0.16
begins with rach	comrade_tip	0.17	grave_info	-0.12	remains_found	-0.05	battle_account	0.07
begins with ram	relics	0.07
begins with rang	comrade_tip	0.11	grave_info	-0.19	registry	0.09	battle_account	-0.06	dna_question	0.07	event	-0.19
begins with ranh	grave_info	0.06	event	0.08
begins with ray	grave_info	0.08	remains_found	-0.06	relics	-0.09	battle_account	-0.05	foreign_tip	0.07	request_recognition	-0.06	event	0.07
begins with re	seek_grave	0.12	comrade_tip	-0.2	grave_info	0.16	relics	0.07	registry	0.08	foreign_tip	-0.06	request_recognition	0.05
begins with regiment	seek_grave	-0.07	event	0.12
begins with report	enemy_report	0.13	foreign_tip	-0.13	event	0.07
begins with ret	comrade_tip	-0.05	rumour	0.05	event	-0.1
begins with rieng	seek_grave	0.07	comrade_tip	-0.08	grave_info	-0.06	dna_question	0.05	event	0.13
begins with rinh	seek_grave	-0.08	comrade_tip	0.06	grave_info	-0.06	not_dead	0.07
begins with ro	seek_grave	0.08	comrade_tip	0.24	grave_info	-0.19	relics	0.07	registry	-0.1	request_recognition	0.11	event	-0.05
begins with roi	seek_grave	-0.14	comrade_tip	0.17	grave_info	0.09	relics	0.1	registry	-0.06	battle_account	-0.09	enemy_report	-0.05	scam_report	0.05	rumour	-0.07	request_recognition	-0.06	not_dead	0.09	event	-0.17
begins with rong	grave_info	0.07	remains_found	0.06	event	0.15
begins with rung	seek_grave	-0.19	grave_info	0.15	relics	0.07	battle_account	-0.06	rumour	0.05
begins with ruong	seek_grave	0.07	comrade_tip	-0.11	remains_found	0.05	relics	0.05	battle_account	0.07	event	-0.05
begins with ruot	comrade_tip	-0.19	grave_info	0.09	relics	-0.07	registry	-0.07	battle_account	-0.07	dna_question	0.08	request_recognition	-0.1	event	-0.13
begins with rut	seek_grave	-0.21	comrade_tip	0.17	dna_question	0.1	rumour	0.07	not_dead	0.1
begins with s	seek_grave	0.09	comrade_tip	0.05	grave_info	0.05	relics	0.06	registry	-0.09	battle_account	-0.11	foreign_tip	-0.13	dna_question	0.05	request_recognition	-0.05
begins with sa	seek_grave	-0.14	comrade_tip	0.25	request_recognition	0.05	event	-0.06
begins with sac	comrade_tip	-0.05	grave_info	0.06	event	-0.05
begins with sach	comrade_tip	-0.09	grave_info	-0.2	remains_found	-0.09	relics	-0.16	registry	0.34	battle_account	-0.09	dna_question	-0.07	scam_report	-0.07	request_recognition	-0.16	not_dead	0.05	event	0.11
begins with sai	seek_grave	0.18	comrade_tip	-0.06	grave_info	-0.13	battle_account	-0.05	enemy_report	0.05	event	0.09
begins with sam	seek_grave	-0.14	battle_account	-0.05
begins with san	seek_grave	0.05	comrade_tip	-0.08	remains_found	0.21	relics	-0.06	battle_account	-0.07	enemy_report	0.07	foreign_tip	-0.05	rumour	-0.05	event	0.23
begins with sang	seek_grave	-0.19	comrade_tip	-0.27	grave_info	-0.14	remains_found	0.18	battle_account	0.31	enemy_report	-0.05	foreign_tip	0.07	dna_question	-0.05	rumour	-0.05	event	0.09
begins with sanh	comrade_tip	0.25	grave_info	-0.1	relics	-0.07	registry	-0.06	battle_account	0.11	event	0.06
begins with sao	seek_grave	0.25	comrade_tip	-0.08	grave_info	-0.05	relics	-0.05	battle_account	-0.05	dna_question	0.09	request_recognition	0.07	event	-0.22
begins with sap	comrade_tip	0.11	relics	-0.05	rumour	0.07	event	-0.09
begins with sat	seek_grave	-0.13	comrade_tip	0.1	grave_info	-0.06	relics	-0.09	registry	-0.09	enemy_report	-0.05	rumour	-0.06	request_recognition	-0.05	event	0.12
begins with sau	seek_grave	-0.41	comrade_tip	-0.12	grave_info	0.48	remains_found	0.06	relics	-0.14	registry	0.08	battle_account	-0.2	enemy_report	0.13	dna_question	-0.07	rumour	0.07	not_dead	0.08	event	0.13
begins with se	comrade_tip	-0.06	scam_report	0.06	request_recognition	-0.05	event	-0.18
begins with sen	seek_grave	0.09	comrade_tip	-0.09	foreign_tip	-0.06	event	0.06
begins with seo	seek_grave	-0.07	comrade_tip	0.17	event	-0.09
begins with sgt	seek_grave	-0.08	grave_info	-0.07	relics	0.08	enemy_report	-0.09	foreign_tip	0.09
begins with si	seek_grave	0.11	grave_info	-0.11	remains_found	0.08	relics	-0.09	registry	0.1	enemy_report	-0.12	dna_question	-0.05	scam_report	-0.2	request_recognition	-0.08	event	-0.13
begins with sin	relics	0.07	event	-0.09
begins with sinh	seek_grave	-0.07	comrade_tip	-0.08	remains_found	-0.13	relics	-0.17	battle_account	0.25	enemy_report	-0.12	foreign_tip	-0.08	scam_report	-0.12	request_recognition	0.21	not_dead	-0.15	event	-0.12
begins with sir	grave_info	0.05	relics	-0.11	foreign_tip	0.09	event	0.06
begins with siu	comrade_tip	0.12
begins with sn	seek_grave	0.16	grave_info	-0.07	relics	-0.06	registry	-0.15
begins with so	seek_grave	0.05	comrade_tip	0.11	grave_info	-0.51	relics	0.18	registry	0.6	enemy_report	-0.1	foreign_tip	-0.08	dna_question	-0.05	not_dead	-0.08
begins with soan	comrade_tip	0.05	scam_report	0.05	event	-0.05
begins with soc	seek_grave	0.06	grave_info	-0.08	dna_question	0.08
begins with son	comrade_tip	0.3	remains_found	0.06	relics	-0.11	battle_account	-0.09	dna_question	0.05	not_dead	-0.08	event	0.17
begins with song	seek_grave	-0.39	grave_info	-0.05	relics	0.05	battle_account	0.12	dna_question	0.09	scam_report	-0.05	request_recognition	-0.11	not_dead	0.24
begins with sot	comrade_tip	-0.1	rumour	0.06	request_recognition	0.09	event	-0.09
begins with su	seek_grave	0.1	comrade_tip	-0.29	relics	-0.17	battle_account	0.24	enemy_report	0.21	foreign_tip	-0.05	dna_question	-0.07	request_recognition	-0.05	event	0.16
begins with sua	relics	0.1
begins with suis	relics	-0.06	registry	0.08	battle_account	0.05	foreign_tip	0.05
begins with sung	seek_grave	0.14	comrade_tip	0.07	grave_info	-0.18	registry	0.06	battle_account	0.08	request_recognition	-0.1
begins with suoi	seek_grave	-0.18	comrade_tip	0.27	grave_info	-0.05	event	0.15
begins with sur	seek_grave	-0.05	grave_info	0.09	foreign_tip	0.13
begins with suu	seek_grave	0.08	grave_info	-0.06	remains_found	-0.06	event	-0.06
begins with sy	registry	0.09	event	0.07
begins with t	seek_grave	0.13	battle_account	-0.05	foreign_tip	0.08	event	-0.16
begins with ta	seek_grave	-0.1	remains_found	0.11	relics	-0.06	registry	-0.23	rumour	0.17	request_recognition	0.09	event	-0.1
begins with tac	seek_grave	-0.07	relics	0.06
begins with tai	seek_grave	-0.31	grave_info	0.07	remains_found	0.12	relics	0.07	battle_account	0.14	enemy_report	0.17	foreign_tip	-0.06	scam_report	-0.05	rumour	-0.07	event	0.11
begins with tam	seek_grave	0.15	grave_info	0.19	remains_found	-0.1	registry	-0.23	battle_account	0.1	enemy_report	-0.07	dna_question	-0.05	scam_report	0.1	rumour	-0.11	request_recognition	-0.08	event	-0.17
begins with tan	seek_grave	-0.08	comrade_tip	0.06	relics	-0.09	registry	0.05	battle_account	-0.07	foreign_tip	-0.06	scam_report	-0.05	rumour	0.11	not_dead	-0.07	event	0.13
begins with tang	comrade_tip	0.05	grave_info	-0.23	relics	0.08	registry	0.06	battle_account	-0.07	foreign_tip	-0.05	rumour	0.06	request_recognition	-0.05
begins with tao	comrade_tip	0.06	grave_info	-0.15	battle_account	-0.05	rumour	0.05	not_dead	0.07	event	-0.13
begins with tap	seek_grave	0.1	comrade_tip	0.15	remains_found	-0.07	relics	-0.07	registry	0.05	battle_account	0.05	rumour	-0.05	event	0.1
begins with tat	seek_grave	0.16	comrade_tip	-0.09
begins with tau	seek_grave	-0.12	comrade_tip	0.16	grave_info	-0.21	relics	0.05	battle_account	0.12	event	-0.05
begins with tay	seek_grave	0.1	grave_info	0.19	relics	0.11	battle_account	0.09	foreign_tip	-0.06	dna_question	-0.05	rumour	-0.06	not_dead	-0.05
begins with te	seek_grave	-0.1	registry	0.1	request_recognition	0.07
begins with ten	seek_grave	0.49	comrade_tip	-0.06	grave_info	-0.49	remains_found	-0.1	relics	-0.14	registry	0.14	battle_account	-0.28	enemy_report	-0.15	dna_question	-0.17	scam_report	0.14	rumour	-0.15	request_recognition	-0.12	not_dead	-0.11	event	-0.37
begins with teo	grave_info	-0.1	request_recognition	0.06
begins with tet	comrade_tip	-0.08	grave_info	0.1
begins with thach	comrade_tip	0.11	grave_info	-0.2	relics	0.05	registry	0.15	battle_account	-0.08	event	-0.1
begins with thai	seek_grave	0.16	comrade_tip	0.11	grave_info	-0.13	registry	-0.1	request_recognition	-0.07
begins with tham	seek_grave	-0.2	comrade_tip	0.15	grave_info	0.23	battle_account	-0.08	event	0.08
begins with than	seek_grave	-0.18	comrade_tip	0.28	grave_info	0.05	remains_found	-0.1	relics	0.12	battle_account	-0.1	foreign_tip	-0.07	rumour	-0.07	not_dead	0.11	event	-0.2
begins with thang	seek_grave	0.07	grave_info	-0.17	battle_account	0.2	enemy_report	-0.06	foreign_tip	-0.06	scam_report	0.13	rumour	-0.19	request_recognition	-0.11	event	0.2
begins with thanh	comrade_tip	-0.13	remains_found	-0.07	registry	0.1	battle_account	0.21	enemy_report	-0.09	scam_report	-0.1	rumour	-0.11	request_recognition	0.08	not_dead	0.05
begins with thao	seek_grave	0.09	comrade_tip	0.07	grave_info	-0.17	scam_report	0.05	not_dead	0.05	event	-0.05
begins with thap	comrade_tip	0.19	battle_account	-0.06	event	-0.13
begins with that	seek_grave	0.05	grave_info	-0.16	remains_found	-0.08	registry	-0.05	battle_account	-0.08	foreign_tip	0.08	dna_question	0.05	scam_report	0.08	rumour	0.05	request_recognition	0.09	event	-0.32
begins with thay	seek_grave	-0.13	grave_info	-0.09	remains_found	0.1	relics	0.39	enemy_report	-0.07	foreign_tip	-0.09	scam_report	0.29	request_recognition	-0.13	not_dead	-0.07	event	-0.42
begins with thcs	grave_info	0.05	event	0.08
begins with the	seek_grave	-0.05	remains_found	-0.06	relics	0.17	registry	0.05	battle_account	0.25	enemy_report	-0.09	foreign_tip	0.08	scam_report	-0.12	rumour	-0.06	request_recognition	-0.05	event	0.12
begins with them	seek_grave	0.1	grave_info	-0.09	battle_account	0.11
begins with theo	seek_grave	-0.17	comrade_tip	0.08	grave_info	-0.06	remains_found	-0.06	relics	-0.07	registry	0.21	battle_account	0.15	rumour	0.05	request_recognition	-0.13	event	-0.08
begins with there	seek_grave	0.12	event	-0.12
begins with thi	seek_grave	0.29	remains_found	0.11	relics	-0.15	registry	-0.26	battle_account	0.05	enemy_report	-0.13	foreign_tip	-0.17	scam_report	-0.1	rumour	-0.26	request_recognition	0.34	event	-0.18
begins with thien	grave_info	-0.07	remains_found	0.05	request_recognition	0.06	event	-0.09
begins with thiet	seek_grave	-0.08	grave_info	-0.12	request_recognition	0.08
begins with thieu	seek_grave	0.12	comrade_tip	-0.08	grave_info	0.09	relics	-0.05	registry	0.06	foreign_tip	0.07	not_dead	-0.06
begins with thin	comrade_tip	0.13	dna_question	0.05
begins with thinh	seek_grave	0.08	comrade_tip	0.11	grave_info	-0.24	scam_report	0.05	rumour	0.17	event	-0.14
begins with this	seek_grave	-0.07	grave_info	0.05	battle_account	0.16	event	0.08
begins with tho	comrade_tip	-0.08	grave_info	-0.18	remains_found	0.17	registry	0.16	battle_account	-0.16	dna_question	-0.1	scam_report	-0.07	rumour	-0.11	request_recognition	0.4	not_dead	-0.1	event	0.18
begins with thoai	seek_grave	-0.08	grave_info	-0.06	dna_question	-0.05	scam_report	0.08	rumour	0.08	request_recognition	0.05	event	-0.08
begins with thoi	seek_grave	0.12	comrade_tip	0.16	grave_info	-0.07	relics	-0.07	battle_account	-0.07	request_recognition	-0.05	event	-0.07
begins with thom	grave_info	0.12	not_dead	0.07	event	0.11
begins with thon	seek_grave	-0.16	comrade_tip	-0.19	grave_info	0.16	remains_found	0.06	relics	-0.08	registry	0.21	battle_account	-0.06	rumour	-0.05	not_dead	0.05	event	0.14
begins with thong	seek_grave	0.12	comrade_tip	0.09	grave_info	0.34	remains_found	0.05	relics	0.05	registry	-0.14	battle_account	0.12	enemy_report	-0.06	scam_report	-0.06	rumour	-0.08	request_recognition	-0.08	event	0.09
begins with thu	comrade_tip	0.14	grave_info	0.06	registry	-0.14	foreign_tip	0.06	rumour	-0.08	request_recognition	0.17	not_dead	-0.11
begins with thua	seek_grave	-0.08	comrade_tip	-0.06	grave_info	-0.06	relics	0.11	registry	-0.07	rumour	-0.07	request_recognition	0.11	not_dead	0.13
begins with thuan	seek_grave	-0.12	battle_account	0.11
begins with thuat	seek_grave	0.15	grave_info	-0.11	event	-0.05
begins with thuc	comrade_tip	-0.06	relics	0.05	foreign_tip	-0.05	event	0.07
begins with thuoc	grave_info	0.09	registry	-0.05	event	-0.11
begins with thuong	seek_grave	0.12	comrade_tip	0.19	grave_info	-0.11	remains_found	-0.07	battle_account	-0.05	rumour	-0.05	event	-0.1
begins with thuy	seek_grave	0.07	comrade_tip	-0.12	grave_info	0.09	relics	0.05	registry	-0.09	request_recognition	-0.1
begins with thuyen	comrade_tip	0.1	registry	0.05	battle_account	-0.09	event	-0.08
begins with thuyet	comrade_tip	0.16	grave_info	-0.07	dna_question	0.06	event	-0.06
begins with tia	seek_grave	0.16
begins with tich	seek_grave	-0.11	comrade_tip	-0.12	grave_info	0.23	relics	0.06	registry	-0.08	dna_question	0.09	request_recognition	0.07	not_dead	0.06	event	0.25
begins with tien	seek_grave	0.24	comrade_tip	-0.24	grave_info	-0.06	remains_found	-0.09	enemy_report	-0.05	scam_report	-0.05	request_recognition	0.15	not_dead	-0.06
begins with tieng	grave_info	-0.1	foreign_tip	0.13	event	0.14
begins with tiep	seek_grave	-0.09	event	0.15
begins with tieu	seek_grave	-0.08	comrade_tip	0.16	remains_found	-0.11	battle_account	0.11	foreign_tip	-0.06	rumour	-0.06	request_recognition	-0.09	not_dead	-0.05	event	-0.1
begins with tim	comrade_tip	-0.06	remains_found	0.07	relics	0.13	registry	-0.24	battle_account	-0.09	enemy_report	-0.11	foreign_tip	-0.09	dna_question	-0.09	scam_report	-0.07	rumour	-0.12	request_recognition	-0.17	event	-0.17
begins with tin	seek_grave	-0.18	comrade_tip	0.09	grave_info	0.15	relics	-0.16	registry	-0.12	enemy_report	0.11	foreign_tip	-0.05	dna_question	-0.2	scam_report	0.07	rumour	0.13	request_recognition	-0.11	not_dead	0.24	event	-0.07
begins with tinh	comrade_tip	-0.12	registry	0.05	battle_account	0.12	event	-0.22
begins with tnxp	registry	0.1	battle_account	-0.09	request_recognition	0.11	event	-0.14
begins with to	seek_grave	-0.17	comrade_tip	0.51	remains_found	0.05	relics	0.11	registry	-0.17	enemy_report	-0.07	foreign_tip	0.15	dna_question	0.08	request_recognition	-0.13	event	-0.06
begins with toa	seek_grave	-0.11	comrade_tip	0.05	scam_report	0.09	request_recognition	0.05	event	-0.06
begins with toan	seek_grave	-0.05	comrade_tip	0.14	registry	-0.05	battle_account	-0.09
begins with toc	seek_grave	0.06	comrade_tip	-0.08	grave_info	-0.08	relics	-0.07	registry	-0.06	battle_account	-0.06	dna_question	-0.06	rumour	0.13	not_dead	-0.06	event	-0.06
begins with toi	seek_grave	0.24	grave_info	-0.13	remains_found	-0.07	registry	-0.07	battle_account	-0.15	enemy_report	-0.15	foreign_tip	-0.28	dna_question	-0.12	scam_report	-0.21	rumour	-0.09	request_recognition	0.18	not_dead	-0.06	event	-0.1
begins with ton	seek_grave	0.1	remains_found	-0.06	enemy_report	0.06	event	-0.22
begins with tong	comrade_tip	-0.13	relics	0.07	registry	0.1	event	-0.06
begins with tp	seek_grave	0.06	grave_info	-0.05	registry	-0.05	battle_account	0.07
begins with tra	seek_grave	-0.06	comrade_tip	-0.07	grave_info	0.29	registry	-0.05	battle_account	-0.08	foreign_tip	-0.08	dna_question	-0.1	scam_report	-0.07	rumour	0.08	request_recognition	-0.05	event	0.21
begins with trac	comrade_tip	0.05	event	0.06
begins with trach	seek_grave	0.29	grave_info	-0.06	registry	0.1	event	0.06
begins with trai	seek_grave	0.38	comrade_tip	-0.33	grave_info	-0.17	remains_found	-0.08	battle_account	-0.06	event	-0.12
begins with tram	seek_grave	-0.21	comrade_tip	0.26	grave_info	0.23	remains_found	-0.1	registry	-0.06	battle_account	-0.05	rumour	0.07	request_recognition	-0.07	event	0.16
begins with tran	seek_grave	-0.22	comrade_tip	-0.57	grave_info	-0.09	remains_found	-0.11	relics	-0.1	battle_account	0.8	enemy_report	0.11	dna_question	0.11	scam_report	-0.11	rumour	-0.08	event	0.32
begins with trang	seek_grave	-0.11	comrade_tip	-0.37	grave_info	0.31	battle_account	-0.07	foreign_tip	-0.06	dna_question	-0.07	scam_report	0.05	request_recognition	-0.17	event	-0.22
begins with tranh	grave_info	0.08	remains_found	-0.05	not_dead	0.06
begins with tre	seek_grave	0.16	comrade_tip	-0.13	grave_info	-0.08	dna_question	0.07
begins with tren	seek_grave	0.18	comrade_tip	-0.17	grave_info	-0.12	relics	0.06	battle_account	-0.05	enemy_report	0.05	dna_question	-0.13	scam_report	-0.05	rumour	0.33	not_dead	-0.07	event	0.1
begins with tri	seek_grave	0.12	comrade_tip	0.24	grave_info	-0.14	relics	-0.07	registry	-0.05	battle_account	-0.08	event	0.05
begins with trich	comrade_tip	-0.39	grave_info	-0.14	relics	-0.09	registry	0.25	battle_account	0.19	enemy_report	0.06	event	0.17
begins with trieu	seek_grave	0.15	comrade_tip	-0.14	grave_info	-0.14	remains_found	-0.07	relics	-0.06	enemy_report	-0.06	scam_report	0.1	rumour	-0.07	request_recognition	-0.08	not_dead	-0.05	event	-0.07
begins with trinh	seek_grave	0.1	comrade_tip	0.18	grave_info	-0.35	remains_found	0.05	relics	-0.05	registry	-0.12	battle_account	-0.18	dna_question	0.06	scam_report	-0.05	request_recognition	-0.07	not_dead	0.07	event	-0.26
begins with tro	seek_grave	0.05	comrade_tip	-0.11	relics	-0.05	request_recognition	0.23
begins with troi	seek_grave	-0.08	grave_info	0.11	remains_found	0.06
begins with trong	comrade_tip	0.1	remains_found	-0.16	relics	0.2	registry	0.15	battle_account	-0.14	enemy_report	0.08	foreign_tip	-0.11	dna_question	-0.11	scam_report	-0.12	request_recognition	-0.06	not_dead	0.13	event	-0.14
begins with tru	seek_grave	0.05	comrade_tip	-0.12	grave_info	-0.08	remains_found	0.08	battle_account	-0.05
begins with truc	seek_grave	0.05	grave_info	0.07
begins with trung	seek_grave	-0.21	grave_info	-0.13	battle_account	0.09	enemy_report	-0.1	request_recognition	0.24	event	-0.22
begins with truoc	seek_grave	-0.08	comrade_tip	-0.23	grave_info	0.25	remains_found	-0.1	relics	0.21	registry	-0.07	battle_account	0.06	dna_question	-0.05	rumour	0.15	request_recognition	-0.08	event	0.08
begins with truong	seek_grave	-0.11	comrade_tip	0.06	grave_info	0.14	registry	0.11	battle_account	0.24	enemy_report	-0.16	foreign_tip	-0.06	dna_question	-0.13	rumour	-0.09	event	-0.17
begins with truyen	seek_grave	-0.09	battle_account	-0.06	dna_question	-0.09	rumour	0.2
begins with tu	comrade_tip	-0.07	grave_info	-0.23	remains_found	-0.14	battle_account	0.16	enemy_report	0.09	foreign_tip	-0.1	dna_question	-0.06	scam_report	0.26	rumour	-0.1	request_recognition	0.25	not_dead	0.06
begins with tuan	comrade_tip	0.1	grave_info	-0.07	remains_found	-0.08	request_recognition	0.08	event	-0.08
begins with tuat	seek_grave	-0.09	registry	0.07	event	-0.05
begins with tuc	seek_grave	-0.1	comrade_tip	0.06	relics	-0.05	dna_question	0.05	request_recognition	0.1
begins with tui	seek_grave	0.07	comrade_tip	0.15	grave_info	0.12	relics	-0.09	battle_account	-0.16	rumour	-0.13	request_recognition	-0.11	event	-0.18
begins with tum	grave_info	-0.1	registry	0.08	event	0.05
begins with tung	seek_grave	-0.11	comrade_tip	0.29	grave_info	-0.12	relics	-0.05	rumour	0.08	event	-0.11
begins with tuoi	seek_grave	0.24	comrade_tip	-0.06	grave_info	-0.06	remains_found	-0.08	relics	-0.05	battle_account	0.13	foreign_tip	-0.05	rumour	-0.07	request_recognition	-0.1
begins with tuong	comrade_tip	0.15	grave_info	-0.21	relics	-0.07	registry	0.15	enemy_report	0.06	dna_question	-0.05	request_recognition	0.11	event	-0.09
begins with tuy	comrade_tip	0.1	grave_info	-0.06	dna_question	0.05	scam_report	0.05
begins with tuyen	comrade_tip	0.11	grave_info	-0.17	remains_found	0.05	event	0.29
begins with two	seek_grave	0.07	relics	0.08	foreign_tip	0.05
begins with ty	comrade_tip	-0.1	grave_info	0.09	remains_found	-0.06	relics	0.11	request_recognition	0.07	event	-0.07
begins with u	seek_grave	0.21	comrade_tip	-0.17	event	0.16
begins with ubnd	registry	-0.06	request_recognition	0.08
begins with uc	comrade_tip	-0.21	grave_info	0.07	battle_account	0.09	foreign_tip	0.08	event	0.05
begins with un	seek_grave	-0.12	grave_info	-0.07	enemy_report	-0.08	foreign_tip	0.21	scam_report	0.14	rumour	0.05	request_recognition	-0.06	not_dead	-0.05	event	-0.05
begins with uncle	seek_grave	0.32	comrade_tip	-0.06	grave_info	-0.08	relics	-0.12	registry	-0.05	battle_account	-0.06	event	-0.07
begins with une	seek_grave	-0.19	grave_info	0.18	relics	0.13	foreign_tip	-0.06	scam_report	0.13
begins with ung	seek_grave	0.06	request_recognition	0.06
begins with uong	grave_info	0.06
begins with ut	seek_grave	0.07	grave_info	-0.05	registry	0.08	battle_account	-0.11	scam_report	0.09	rumour	-0.08	request_recognition	0.05	event	-0.09
begins with uy	comrade_tip	0.13	relics	-0.09	registry	0.08	battle_account	-0.1	request_recognition	0.16	event	-0.24
begins with uyen	seek_grave	-0.06	comrade_tip	-0.05	grave_info	-0.11	dna_question	0.05	rumour	0.08
begins with va	comrade_tip	0.11	grave_info	0.15	registry	-0.11	event	-0.26
begins with vam	grave_info	0.18
begins with van	seek_grave	0.14	comrade_tip	0.16	grave_info	-0.09	remains_found	-0.21	relics	-0.14	registry	-0.13	foreign_tip	-0.28	scam_report	-0.21	rumour	-0.1	request_recognition	-0.07	not_dead	0.12	event	-0.3
begins with vang	seek_grave	0.09	grave_info	-0.08	remains_found	0.09	relics	-0.05	request_recognition	-0.07	event	-0.08
begins with vao	seek_grave	0.1	registry	-0.05	battle_account	0.06	not_dead	-0.05	event	0.09
begins with vat	comrade_tip	-0.05	grave_info	-0.07	relics	0.31
begins with vay	relics	0.07	battle_account	0.1	enemy_report	0.05	event	-0.11
begins with ve	seek_grave	-0.08	comrade_tip	0.11	grave_info	-0.17	relics	0.11	battle_account	0.14	enemy_report	0.12	foreign_tip	-0.09	dna_question	0.12	request_recognition	-0.06	not_dead	0.18	event	-0.15
begins with vi	seek_grave	0.14	comrade_tip	0.26	remains_found	-0.06	relics	-0.06	registry	-0.07	battle_account	0.15	enemy_report	-0.08	scam_report	-0.08	rumour	-0.14	not_dead	-0.11
begins with viec	relics	0.09	dna_question	0.08	event	0.05
begins with vien	seek_grave	-0.14	comrade_tip	0.19	relics	-0.07	registry	0.13	not_dead	0.08	event	-0.08
begins with vieng	grave_info	0.15	event	-0.07
begins with viet	seek_grave	0.17	comrade_tip	0.06	grave_info	0.08	registry	-0.1	battle_account	-0.09	foreign_tip	-0.06	request_recognition	-0.09	event	-0.15
begins with vietnamese	enemy_report	-0.06
begins with vinh	comrade_tip	0.11	grave_info	0.15	relics	-0.14	battle_account	-0.1	event	-0.11
begins with vnch	comrade_tip	-0.11	enemy_report	0.18	foreign_tip	0.09
begins with vo	seek_grave	0.1	comrade_tip	-0.21	grave_info	0.13	relics	-0.05	registry	-0.12	enemy_report	-0.06	dna_question	-0.11	scam_report	0.05	rumour	-0.12	request_recognition	0.18	not_dead	-0.09	event	0.2
begins with voi	comrade_tip	-0.06	grave_info	-0.05	relics	-0.12	registry	-0.05	battle_account	-0.18	enemy_report	-0.07	foreign_tip	-0.06	dna_question	0.08	not_dead	-0.08
begins with vong	seek_grave	-0.06	comrade_tip	-0.1	scam_report	0.08	request_recognition	0.06
begins with vu	seek_grave	0.23	comrade_tip	0.1	grave_info	-0.34	relics	-0.08	registry	0.14	enemy_report	-0.06	dna_question	0.22	scam_report	-0.05	rumour	-0.05
begins with vua	seek_grave	-0.07	comrade_tip	-0.05	grave_info	-0.12	remains_found	0.11	battle_account	-0.08	dna_question	-0.07	scam_report	0.09	request_recognition	-0.05	not_dead	0.05
begins with vung	seek_grave	0.07	comrade_tip	-0.11	battle_account	0.12	event	0.11
begins with vuon	seek_grave	-0.21	comrade_tip	-0.06	grave_info	-0.11	remains_found	0.12	rumour	0.1
begins with vuong	seek_grave	-0.05	comrade_tip	0.05	grave_info	-0.06	remains_found	0.1	dna_question	0.05	event	0.05
begins with vuot	grave_info	-0.07	foreign_tip	0.08
begins with was	seek_grave	-0.07	comrade_tip	0.11	grave_info	-0.12	remains_found	-0.07	relics	-0.24	enemy_report	-0.08	foreign_tip	0.37	rumour	-0.06	request_recognition	-0.06	not_dead	-0.05	event	-0.1
begins with we	seek_grave	0.1	comrade_tip	0.06	grave_info	-0.05	remains_found	0.09	foreign_tip	-0.1
begins with were	seek_grave	-0.06	comrade_tip	0.12	grave_info	-0.05	remains_found	0.09	event	0.08
begins with what	remains_found	0.06	rumour	0.05
begins with who	grave_info	0.07	relics	-0.14	foreign_tip	0.13	scam_report	0.09	event	0.06
begins with whom	relics	0.07
begins with with	seek_grave	-0.22	comrade_tip	-0.09	remains_found	-0.07	relics	0.16	registry	0.05	battle_account	-0.1	enemy_report	-0.12	dna_question	0.09
begins with write	seek_grave	0.08	grave_info	-0.06
begins with writing	grave_info	-0.05	enemy_report	-0.07	foreign_tip	0.08
begins with xa	seek_grave	-0.14	comrade_tip	-0.21	grave_info	-0.05	remains_found	-0.06	relics	-0.11	registry	0.47	battle_account	-0.07	enemy_report	-0.13	foreign_tip	-0.08	dna_question	0.16	scam_report	-0.07	rumour	-0.13	not_dead	-0.12
begins with xac	seek_grave	-0.08	comrade_tip	0.13	registry	0.14	battle_account	-0.06
begins with xang	seek_grave	-0.13	rumour	0.07	request_recognition	0.06
begins with xay	seek_grave	-0.12	comrade_tip	-0.1	grave_info	0.33	remains_found	-0.05	relics	0.05	registry	-0.06
begins with xe	seek_grave	-0.16	comrade_tip	0.08	grave_info	-0.22	registry	0.06	battle_account	-0.08	enemy_report	-0.06	scam_report	0.14	event	-0.26
begins with xem	seek_grave	0.23	comrade_tip	-0.05	relics	0.13	registry	-0.07
begins with xin	seek_grave	-0.3	grave_info	0.12	remains_found	-0.06	relics	-0.14	registry	0.07	enemy_report	-0.08	rumour	-0.07	request_recognition	0.28	not_dead	0.06	event	-0.08
begins with xom	seek_grave	-0.05	comrade_tip	-0.19	grave_info	0.23	registry	-0.06	foreign_tip	-0.05	dna_question	-0.05	rumour	0.14
begins with xong	seek_grave	0.08
begins with xu	comrade_tip	-0.06	grave_info	0.08	foreign_tip	0.08	event	-0.06
begins with xua	seek_grave	-0.06	comrade_tip	0.2	grave_info	0.06	remains_found	-0.05	battle_account	-0.08	enemy_report	0.06	rumour	0.2	event	0.12
begins with xuan	seek_grave	0.14	comrade_tip	-0.11	grave_info	-0.05	registry	0.07	enemy_report	-0.06	foreign_tip	-0.09	scam_report	-0.06	rumour	-0.06	event	-0.12
begins with xuc	comrade_tip	-0.05	remains_found	0.17	relics	-0.06	registry	-0.05	event	0.06
begins with xung	seek_grave	-0.23	grave_info	-0.23	remains_found	-0.15	relics	-0.07	registry	-0.06	dna_question	-0.11	scam_report	0.5	rumour	-0.11	request_recognition	-0.09	not_dead	-0.05	event	-0.08
begins with xuong	seek_grave	-0.12	comrade_tip	-0.1	grave_info	-0.1	remains_found	0.34	relics	-0.17	foreign_tip	-0.05	dna_question	0.09	scam_report	-0.06	rumour	-0.09	request_recognition	-0.05	not_dead	-0.05	event	-0.17
begins with xuyen	seek_grave	-0.21	grave_info	0.22	remains_found	-0.05	request_recognition	-0.05
begins with y	comrade_tip	0.25	grave_info	-0.23	relics	0.08	battle_account	-0.26	enemy_report	-0.1	foreign_tip	-0.06	dna_question	0.13	scam_report	0.09	event	-0.08
begins with yen	seek_grave	-0.19	comrade_tip	0.2	remains_found	-0.06	relics	-0.09	registry	0.05	enemy_report	-0.06	dna_question	0.08	not_dead	-0.05	event	-0.07
begins with yeu	registry	0.05
begins with you	seek_grave	-0.08	comrade_tip	-0.06	battle_account	-0.06	foreign_tip	0.23	dna_question	0.08	event	-0.12
begins with your	enemy_report	-0.06	not_dead	0.05
days 0	seek_grave	-0.54	comrade_tip	-0.17	remains_found	0.4	registry	-0.35	battle_account	-0.25	enemy_report	-0.28	foreign_tip	-0.38	dna_question	0.11	scam_report	0.32	rumour	0.21	request_recognition	-0.06	not_dead	-0.22	event	0.32
days 1	seek_grave	-0.23	comrade_tip	0.17	grave_info	0.26	remains_found	-0.38	relics	-0.12	registry	-0.65	battle_account	0.43	enemy_report	0.1	foreign_tip	0.19	dna_question	-0.12	scam_report	-0.18	rumour	-0.23	request_recognition	-0.12	not_dead	-0.34	event	0.14
days 2	seek_grave	0.32	remains_found	-0.19	registry	-0.46	battle_account	0.06	enemy_report	-0.09	foreign_tip	0.11	dna_question	-0.26	scam_report	-0.34	rumour	-0.24
days few	seek_grave	0.49	comrade_tip	-0.31	grave_info	-0.41	remains_found	-0.18	relics	-0.08	registry	0.47	battle_account	-0.56	enemy_report	-0.13	foreign_tip	-0.35	dna_question	-0.14	scam_report	-0.22	rumour	-0.27	request_recognition	-0.24	not_dead	0.05	event	-0.67
days many	seek_grave	-0.05	comrade_tip	-0.2	grave_info	-0.53	remains_found	-0.08	relics	-0.16	registry	0.64	battle_account	-0.21	dna_question	-0.05	request_recognition	-0.13	not_dead	-0.08	event	-0.15
entries 0	seek_grave	0.32	comrade_tip	-0.24	grave_info	-0.14	remains_found	-0.36	relics	-0.27	registry	-0.8	battle_account	-0.3	enemy_report	-0.36	foreign_tip	-0.4	dna_question	-0.39	scam_report	-0.37	rumour	-0.49	request_recognition	-0.39	not_dead	-0.49	event	-0.37
entries 2	comrade_tip	-0.06	relics	0.05
entries few	seek_grave	-0.41	comrade_tip	-0.12	grave_info	-0.44	remains_found	-0.06	relics	-0.1	registry	0.39	battle_account	-0.16	enemy_report	-0.05	scam_report	-0.05	request_recognition	-0.13	not_dead	-0.06
entries many	seek_grave	0.11	comrade_tip	-0.08	grave_info	-0.12	registry	0.05
full names 0	seek_grave	-0.67	comrade_tip	0.2	grave_info	0.09	remains_found	-0.08	relics	-0.35	registry	-0.33	battle_account	-0.09	enemy_report	-0.16	foreign_tip	-0.06	dna_question	-0.08	scam_report	-0.05	rumour	0.29	request_recognition	-0.18	not_dead	-0.15	event	0.23
full names 1	seek_grave	0.09	grave_info	-0.07	relics	0.09	registry	-0.63	battle_account	-0.22	enemy_report	-0.22	foreign_tip	-0.06	dna_question	-0.13	scam_report	0.08	rumour	-0.37	request_recognition	-0.23	not_dead	-0.11	event	-0.33
full names 2	seek_grave	0.15	grave_info	-0.2	remains_found	0.09	registry	-0.24	battle_account	-0.35	enemy_report	-0.07	dna_question	-0.06	scam_report	-0.13	rumour	-0.27	event	-0.28
full names few	seek_grave	0.31	comrade_tip	-0.25	grave_info	-0.14	remains_found	-0.29	registry	0.21	foreign_tip	-0.18	dna_question	-0.1	scam_report	-0.22	rumour	-0.2	not_dead	-0.2	event	-0.22
full names many	seek_grave	0.12	comrade_tip	-0.48	grave_info	-0.37	remains_found	-0.17	relics	-0.06	registry	0.64	battle_account	0.11	foreign_tip	-0.12	dna_question	-0.08	scam_report	-0.1	request_recognition	-0.07	not_dead	-0.12	event	0.22
has 10b	comrade_tip	0.09	event	0.05
has 11th	relics	-0.1	battle_account	0.06	foreign_tip	0.09
has 12ly7	seek_grave	-0.12	grave_info	0.15	event	0.09
has 12th	relics	-0.05	foreign_tip	0.09	event	-0.08
has 1st	comrade_tip	-0.07	grave_info	-0.11	relics	0.08	enemy_report	0.08
has 1st cav	seek_grave	-0.07	grave_info	-0.06	relics	0.09	foreign_tip	0.08	event	-0.05
has 2e	comrade_tip	-0.05	grave_info	-0.07	enemy_report	0.18
has 2h	seek_grave	0.06	event	-0.06
has 2nd	comrade_tip	-0.06	battle_account	0.07	enemy_report	0.08	event	0.12
has 2w	comrade_tip	0.15	battle_account	-0.09	event	-0.06
has 300m	seek_grave	0.08	grave_info	0.06
has 3e	seek_grave	-0.09	grave_info	-0.05	battle_account	0.06	foreign_tip	0.06	request_recognition	0.06	not_dead	0.06	event	0.08
has 3h	seek_grave	-0.14	battle_account	0.06	event	0.05
has 3h sang	seek_grave	-0.09	battle_account	0.06	event	0.05
has 3rd	comrade_tip	-0.05	grave_info	-0.07	relics	-0.05	enemy_report	0.07	event	0.13
has 4th	seek_grave	-0.13	enemy_report	0.14	foreign_tip	0.06	event	0.12
has 5th	seek_grave	-0.06	grave_info	-0.05	relics	0.06	battle_account	-0.05	enemy_report	0.05	foreign_tip	0.07	event	0.11
has 6th	relics	-0.05	battle_account	0.06	enemy_report	0.07	not_dead	0.05	event	0.08
has 7th	seek_grave	-0.07	relics	0.07	battle_account	0.08	event	0.09
has 84t	seek_grave	0.06	comrade_tip	-0.06	grave_info	0.12
has 8th	battle_account	0.08	enemy_report	-0.05	foreign_tip	0.07
has 9th	seek_grave	-0.07	comrade_tip	-0.05	grave_info	-0.05	relics	0.05	event	0.07
has a	comrade_tip	-0.05	relics	-0.05	registry	-0.37	battle_account	-0.2	enemy_report	-0.11	foreign_tip	0.32	scam_report	-0.13	rumour	-0.26	request_recognition	0.08	event	0.05
has a ba	request_recognition	0.1	event	-0.06
has a bac	grave_info	-0.08	request_recognition	-0.05	not_dead	0.08	event	-0.05
has a bia	seek_grave	0.06
has a big	relics	-0.08	foreign_tip	0.11
has a bo	seek_grave	-0.11	comrade_tip	0.09	request_recognition	0.16	event	-0.06
has a bomb	relics	-0.06	foreign_tip	0.05	rumour	0.06	event	0.11
has a boy	grave_info	-0.05
has a chau	seek_grave	0.05	comrade_tip	0.05	request_recognition	-0.06
has a cho	seek_grave	-0.09	event	-0.12
has a chu	battle_account	0.06	event	0.06
has a co	seek_grave	-0.07	not_dead	0.07
has a dead	seek_grave	-0.05	relics	0.19	enemy_report	0.08	foreign_tip	-0.07	event	-0.11
has a dit	grave_info	0.06	battle_account	0.09	event	0.07
has a em	seek_grave	0.07	comrade_tip	-0.05	grave_info	0.13	dna_question	-0.05	event	-0.14
has a ete	seek_grave	-0.11	comrade_tip	-0.06	enemy_report	0.06	foreign_tip	-0.05	rumour	0.06	request_recognition	0.1	not_dead	0.12
has a girl	seek_grave	-0.11	relics	0.13	foreign_tip	-0.06
has a grave	enemy_report	-0.05	foreign_tip	-0.06	request_recognition	0.08
has a khong	seek_grave	-0.08	comrade_tip	0.17	grave_info	-0.07
has a l	seek_grave	-0.14	grave_info	-0.09	remains_found	0.05	enemy_report	-0.06	foreign_tip	0.17	rumour	0.11	request_recognition	0.06
has a la	grave_info	0.11	battle_account	-0.05	enemy_report	-0.1	request_recognition	0.15	event	-0.15
has a lang	seek_grave	0.17	event	0.06
has a letter	comrade_tip	-0.05	grave_info	-0.05	battle_account	-0.05	foreign_tip	0.13
has a lo	remains_found	0.07
has a lu	seek_grave	-0.12	comrade_tip	0.06	grave_info	0.12	event	-0.05
has a luoi	seek_grave	0.11	comrade_tip	-0.07	grave_info	-0.06	relics	-0.08	registry	0.09
has a man	seek_grave	-0.1	grave_info	-0.09	foreign_tip	0.19	scam_report	0.16	event	-0.15
has a mis	seek_grave	-0.08	comrade_tip	0.06	grave_info	0.06	enemy_report	0.05
has a nurse	seek_grave	-0.07	grave_info	-0.06	relics	-0.05	foreign_tip	0.18	event	-0.09
has a ong	grave_info	-0.12
has a pho	seek_grave	-0.06	grave_info	0.06	registry	0.05	battle_account	-0.05	foreign_tip	0.05
has a photo	seek_grave	-0.06	grave_info	0.07	event	-0.06
has a phu	not_dead	0.06
has a sau	seek_grave	0.06	comrade_tip	-0.07
has a sinh	seek_grave	-0.08	comrade_tip	-0.09	registry	0.1
has a small	seek_grave	-0.08	relics	0.1	foreign_tip	0.06	event	-0.12
has a stone	grave_info	0.17	foreign_tip	-0.09	event	-0.1
has a t	seek_grave	0.12
has a toi	grave_info	-0.07	request_recognition	0.06
has a truong	seek_grave	-0.05	comrade_tip	-0.05	registry	-0.11	request_recognition	-0.06	event	0.06
has a vietnamese	seek_grave	-0.07	grave_info	0.18	remains_found	0.05	enemy_report	-0.05	event	-0.11
has a1	seek_grave	0.31	grave_info	-0.2	registry	-0.06	battle_account	-0.05	event	-0.09
has about	seek_grave	-0.12	comrade_tip	-0.1	grave_info	-0.1	relics	-0.13	battle_account	-0.08	foreign_tip	0.23	dna_question	0.06	rumour	-0.06	request_recognition	0.05	event	0.16
has ac	seek_grave	0.07	comrade_tip	-0.13	grave_info	-0.08	relics	-0.06	registry	0.14	battle_account	-0.1	rumour	0.05	request_recognition	-0.05
has ac tinh	seek_grave	0.06	comrade_tip	-0.09	grave_info	-0.11	relics	-0.05	registry	0.14	battle_account	-0.06	rumour	0.06
has action	enemy_report	0.09	foreign_tip	-0.06	event	0.08
has ad	seek_grave	0.11	comrade_tip	0.07	event	-0.08
has adjudant	grave_info	-0.06	foreign_tip	0.08	event	0.09
has adn	seek_grave	-0.71	comrade_tip	-0.17	grave_info	-0.14	relics	-0.17	battle_account	-0.05	foreign_tip	-0.05	dna_question	1.15	request_recognition	-0.25	not_dead	-0.07	event	-0.12
has adviser	grave_info	-0.07	relics	0.05	battle_account	0.21	foreign_tip	-0.13	event	0.06
has after	comrade_tip	-0.07	relics	-0.12	battle_account	-0.07	foreign_tip	0.12	event	0.24
has after action	event	0.07
has after the	grave_info	-0.06	relics	-0.12	battle_account	-0.06	foreign_tip	0.18	event	0.16
has again	seek_grave	0.11	comrade_tip	0.05	grave_info	-0.08	foreign_tip	0.07	event	0.05
has ah	seek_grave	0.11
has ai	seek_grave	0.2	comrade_tip	-0.33	grave_info	0.17	remains_found	-0.07	relics	0.26	registry	-0.13	battle_account	-0.05	enemy_report	-0.18	foreign_tip	0.07	dna_question	-0.16	scam_report	-0.22	rumour	0.14	request_recognition	-0.1	event	0.24
has ai biet	seek_grave	-0.05	comrade_tip	0.11	grave_info	0.08	battle_account	-0.12	dna_question	-0.06	scam_report	-0.06	rumour	-0.11	request_recognition	-0.14	not_dead	-0.08
has ai boc	comrade_tip	-0.07	grave_info	0.06	request_recognition	0.05
has ai can	seek_grave	-0.11	remains_found	-0.05	foreign_tip	0.08
has ai chi	comrade_tip	0.07	grave_info	-0.09
has ai chon	comrade_tip	-0.05	request_recognition	0.05
has ai co	seek_grave	0.21	comrade_tip	0.1	grave_info	-0.1	registry	0.15	scam_report	-0.06	not_dead	0.05	event	-0.13
has ai con	seek_grave	0.17	grave_info	0.05	relics	0.06	registry	-0.05	battle_account	-0.08	event	-0.06
has ai cung	seek_grave	0.12	grave_info	0.11	relics	-0.08	battle_account	-0.15	rumour	0.13	not_dead	0.09	event	-0.14
has ai dam	comrade_tip	-0.08	rumour	0.1	event	0.09
has ai den	comrade_tip	-0.06	grave_info	0.1	event	-0.05
has ai di	seek_grave	0.27	comrade_tip	-0.17	battle_account	0.05	event	0.05
has ai hoi	seek_grave	-0.11	comrade_tip	0.05	grave_info	0.09	rumour	0.05	event	-0.06
has ai la	seek_grave	-0.37	comrade_tip	0.1	relics	0.18	battle_account	0.12	event	-0.07
has ai lam	seek_grave	0.1	grave_info	-0.08	request_recognition	0.22	event	-0.1
has ai lay	seek_grave	0.11	grave_info	0.07	event	-0.09
has ai nhan	seek_grave	-0.1	grave_info	0.19	registry	-0.08
has ai nho	seek_grave	-0.05	comrade_tip	0.13	rumour	0.07	event	0.14
has ai noi	seek_grave	0.09	comrade_tip	0.05	grave_info	-0.19	rumour	0.07
has ai o	seek_grave	0.29	comrade_tip	-0.09	grave_info	-0.3	event	-0.12
has ai ro	grave_info	0.12
has ai ten	grave_info	-0.07	rumour	0.06	event	-0.09
has ai thay	seek_grave	0.12	grave_info	-0.08
has ai thi	seek_grave	-0.05	comrade_tip	-0.05	grave_info	0.05	battle_account	0.05
has ai tim	seek_grave	-0.1	comrade_tip	0.19
has ai toi	seek_grave	-0.08	grave_info	0.05	remains_found	0.07	relics	0.06	request_recognition	-0.05	event	0.15
has ai tra	grave_info	-0.05	remains_found	0.05	event	0.1
has ai trong	seek_grave	0.05
has ai tu	seek_grave	-0.08	comrade_tip	0.13	grave_info	0.16	battle_account	-0.06	event	-0.09
has ai tung	seek_grave	0.2	comrade_tip	-0.05	grave_info	-0.16	rumour	0.09
has airborne	grave_info	-0.07	relics	-0.07	enemy_report	0.05	event	-0.05
has ak	comrade_tip	-0.11	grave_info	-0.12	remains_found	0.3	relics	-0.09	enemy_report	0.05	foreign_tip	-0.1	event	0.3
has al	seek_grave	0.05	request_recognition	0.08
has alang	seek_grave	-0.13	comrade_tip	0.06	foreign_tip	0.07	event	-0.05
has alive	comrade_tip	0.22	battle_account	-0.05	enemy_report	-0.08	foreign_tip	-0.13	dna_question	0.05	event	-0.06
has all	seek_grave	-0.11	comrade_tip	0.09	relics	-0.21	battle_account	0.07	foreign_tip	0.27	event	0.2
has alo	comrade_tip	0.1	battle_account	-0.05	event	0.11
has along	seek_grave	-0.08	comrade_tip	0.11	grave_info	-0.06	relics	-0.05	battle_account	0.08	event	0.07
has along the	seek_grave	-0.07	comrade_tip	0.08	grave_info	-0.05	relics	-0.05	battle_account	0.08	event	0.11
has also	relics	0.1	event	-0.06
has always	grave_info	-0.06
has am	seek_grave	0.13	comrade_tip	-0.17	grave_info	-0.12	remains_found	0.06	relics	-0.06	registry	-0.11	battle_account	0.18	enemy_report	-0.06	foreign_tip	-0.09	dna_question	-0.09	scam_report	0.05	rumour	-0.09	request_recognition	0.16	not_dead	-0.11
has am lich	seek_grave	0.1	comrade_tip	0.13	grave_info	-0.16	registry	-0.05	battle_account	-0.07	request_recognition	0.11
has am nam	comrade_tip	0.12	grave_info	-0.08	battle_account	-0.05	event	-0.06
has am the	remains_found	0.05	battle_account	0.05
has ama	grave_info	0.08	relics	-0.06	rumour	-0.06
has american	relics	0.12	request_recognition	0.09
has among	seek_grave	-0.07	grave_info	-0.06	enemy_report	0.09
has an	seek_grave	0.14	comrade_tip	-0.23	grave_info	0.05	remains_found	0.13	relics	-0.24	enemy_report	-0.2	foreign_tip	0.24	dna_question	0.07	scam_report	0.05	rumour	-0.19	request_recognition	-0.08	not_dead	-0.15	event	0.08
has an anh	request_recognition	0.06	event	0.1
has an bi	comrade_tip	0.08	grave_info	-0.08
has an binh	seek_grave	0.06	comrade_tip	-0.05	battle_account	0.09	request_recognition	0.06	event	0.07
has an cao	dna_question	0.05	event	-0.08
has an com	seek_grave	-0.12	comrade_tip	-0.16	grave_info	0.14	battle_account	0.05	rumour	0.05
has an duong	seek_grave	-0.08	grave_info	-0.07
has an giang	comrade_tip	-0.14	grave_info	0.11	registry	-0.05
has an hai	seek_grave	-0.13	comrade_tip	-0.05	grave_info	0.24	registry	0.12	request_recognition	0.1	event	0.16
has an hoa	seek_grave	0.08	comrade_tip	-0.06	grave_info	-0.18	battle_account	0.06	foreign_tip	0.09	request_recognition	0.11	event	0.06
has an hoi	comrade_tip	-0.09	grave_info	0.13	event	0.09
has an huyen	comrade_tip	0.1	grave_info	-0.07
has an khe	seek_grave	-0.13	grave_info	0.06	foreign_tip	0.11
has an lao	seek_grave	0.07	comrade_tip	-0.14	event	0.05
has an loc	grave_info	0.12	event	0.09
has an nam	seek_grave	0.12	comrade_tip	-0.06	grave_info	-0.16	dna_question	0.06	request_recognition	0.06
has an nhon	comrade_tip	0.05	grave_info	-0.06	event	-0.05
has an ninh	seek_grave	0.09	comrade_tip	-0.07	grave_info	-0.07
has an old	grave_info	-0.08	battle_account	0.05	foreign_tip	0.12	rumour	0.05
has an phu	comrade_tip	-0.06	event	0.09
has an phuong	grave_info	-0.07	event	0.06
has an tang	seek_grave	0.08	comrade_tip	0.1	grave_info	0.2	relics	-0.07	registry	0.09	battle_account	-0.05	request_recognition	-0.12	event	-0.07
has an thanh	grave_info	-0.09
has an thi	comrade_tip	0.24	grave_info	-0.08	battle_account	0.06	event	0.05
has an thuy	seek_grave	0.06	grave_info	-0.08	battle_account	0.06	event	0.14
has an toi	seek_grave	0.07	grave_info	-0.05	dna_question	0.05
has an vu	seek_grave	0.16	comrade_tip	-0.07	grave_info	0.08	battle_account	-0.05
has an xa	seek_grave	0.08	comrade_tip	-0.12	grave_info	-0.15	remains_found	0.12	relics	-0.12	dna_question	0.08	rumour	-0.07	request_recognition	-0.05	event	0.14
has ancien	seek_grave	-0.07	grave_info	-0.08	foreign_tip	0.07	request_recognition	0.12
has and	comrade_tip	0.08	relics	-0.17	registry	-0.15	battle_account	-0.06	enemy_report	-0.05	foreign_tip	0.09	scam_report	0.07	rumour	-0.09	request_recognition	-0.14	not_dead	0.06	event	-0.12
has and a	seek_grave	-0.08	comrade_tip	0.07	grave_info	-0.09	remains_found	0.27	enemy_report	-0.07	foreign_tip	-0.1	event	-0.08
has and buried	seek_grave	0.05	comrade_tip	-0.05	grave_info	0.08	relics	-0.06	foreign_tip	0.09
has and he	seek_grave	0.05	comrade_tip	0.06	grave_info	-0.07	enemy_report	-0.05	not_dead	0.05	event	-0.13
has and his	grave_info	0.08	relics	0.07	foreign_tip	-0.06
has and i	foreign_tip	0.05	event	-0.07
has and that	relics	0.1	battle_account	0.06	foreign_tip	-0.15
has and the	seek_grave	0.15	grave_info	0.09	relics	-0.16	enemy_report	-0.06	event	-0.11
has and was	seek_grave	0.06
has and we	grave_info	-0.05	relics	0.06	event	-0.06
has ang	seek_grave	-0.06	battle_account	0.07	event	0.18
has anh	seek_grave	-0.15	comrade_tip	0.08	grave_info	0.28	remains_found	-0.25	registry	-0.14	battle_account	0.24	enemy_report	-0.48	foreign_tip	-0.08	dna_question	0.1	scam_report	0.21	rumour	-0.09	request_recognition	-0.16	not_dead	-0.14	event	-0.25
has anh a	comrade_tip	-0.06	event	0.17
has anh anh	comrade_tip	0.13
has anh ay	seek_grave	-0.06	grave_info	0.28	relics	0.06	battle_account	-0.05	rumour	-0.07	not_dead	-0.06	event	-0.22
has anh ba	seek_grave	0.09	comrade_tip	0.22	grave_info	-0.07	relics	0.06	request_recognition	-0.07	event	0.16
has anh bac	seek_grave	-0.07	remains_found	0.05	event	0.2
has anh ban	seek_grave	0.08	comrade_tip	-0.05	battle_account	0.07	request_recognition	-0.05
has anh bang	comrade_tip	0.06
has anh bao	seek_grave	0.15	comrade_tip	-0.07	grave_info	0.06	relics	0.05
has anh bay	grave_info	-0.08	event	-0.09
has anh ben	seek_grave	0.05	grave_info	0.18	event	-0.08
has anh bi	comrade_tip	-0.13	grave_info	0.15	dna_question	0.07	not_dead	0.09	event	0.12
has anh bia	scam_report	0.17
has anh biet	seek_grave	-0.09	comrade_tip	0.09
has anh bo	seek_grave	-0.13	comrade_tip	-0.1	grave_info	0.25	battle_account	-0.06	enemy_report	0.05	foreign_tip	0.06	not_dead	0.05
has anh bui	seek_grave	-0.06	comrade_tip	0.08
has anh ca	seek_grave	0.31	comrade_tip	-0.2	grave_info	-0.21
has anh can	grave_info	0.08	event	-0.07
has anh canh	seek_grave	-0.09	comrade_tip	0.1	scam_report	0.05
has anh cao	grave_info	-0.06
has anh chau	grave_info	-0.05
has anh chay	comrade_tip	-0.05
has anh chet	seek_grave	-0.08	foreign_tip	0.08	rumour	0.05
has anh chi	seek_grave	0.1	comrade_tip	-0.2	request_recognition	0.08	event	-0.06
has anh chin	event	-0.08
has anh cho	seek_grave	-0.08	comrade_tip	-0.07	enemy_report	0.06	scam_report	0.06
has anh chon	comrade_tip	0.15	grave_info	-0.1	battle_account	-0.06	event	-0.14
has anh chu	seek_grave	0.1	remains_found	-0.07	event	-0.06
has anh chup	comrade_tip	0.19	event	-0.05
has anh co	battle_account	-0.05	enemy_report	0.08	event	0.15
has anh con	seek_grave	-0.21	comrade_tip	-0.06	grave_info	0.18	relics	0.06	rumour	0.06
has anh cu	seek_grave	-0.07	comrade_tip	-0.19	grave_info	0.05	remains_found	0.13	battle_account	0.19
has anh cua	seek_grave	0.15	comrade_tip	-0.08	grave_info	-0.1	event	-0.05
has anh cung	seek_grave	0.14	comrade_tip	0.13	grave_info	-0.14	event	-0.1
has anh cuong	rumour	0.07
has anh dac	grave_info	0.12	event	0.06
has anh dai	comrade_tip	-0.13	grave_info	0.05	event	0.07
has anh dan	comrade_tip	0.1	grave_info	-0.09	battle_account	-0.05
has anh dang	seek_grave	0.15	comrade_tip	0.06	grave_info	-0.13
has anh danh	seek_grave	0.06	grave_info	-0.08	not_dead	0.05
has anh di	comrade_tip	0.23	grave_info	-0.06	relics	-0.05	battle_account	-0.09	event	-0.17
has anh dinh	seek_grave	0.07	comrade_tip	0.05	grave_info	-0.12	battle_account	0.06	foreign_tip	0.05	event	0.09
has anh do	seek_grave	-0.07	comrade_tip	0.16	grave_info	-0.1	event	0.1
has anh doan	grave_info	-0.05	rumour	0.07
has anh doi	seek_grave	0.08	comrade_tip	-0.06	battle_account	0.05
has anh du	seek_grave	0.05	comrade_tip	-0.07	grave_info	0.12
has anh duc	seek_grave	-0.09	grave_info	0.1
has anh dung	seek_grave	-0.08	comrade_tip	0.08	grave_info	-0.08	rumour	0.06	request_recognition	0.05
has anh duoc	comrade_tip	0.05	grave_info	-0.1	battle_account	0.05	request_recognition	0.09	event	-0.05
has anh duoi	event	0.05
has anh duong	seek_grave	-0.22	comrade_tip	0.08	remains_found	0.07	event	0.1
has anh em	seek_grave	-0.47	comrade_tip	0.07	grave_info	-0.22	relics	-0.09	registry	0.38	battle_account	0.39	enemy_report	-0.07	dna_question	0.13	scam_report	0.07	request_recognition	-0.08	not_dead	-0.06	event	0.31
has anh ghi	seek_grave	0.06	relics	0.09
has anh giai	seek_grave	-0.12	grave_info	0.23	event	0.07
has anh ha	seek_grave	-0.06	event	0.08
has anh hai	seek_grave	0.3	comrade_tip	-0.13	grave_info	-0.15	battle_account	0.15
has anh hi	comrade_tip	0.05
has anh hien	seek_grave	0.06
has anh ho	seek_grave	0.14	comrade_tip	-0.17	grave_info	0.08	rumour	0.06	request_recognition	-0.12	event	-0.12
has anh hoang	seek_grave	0.06	comrade_tip	0.09
has anh hoi	comrade_tip	-0.11	relics	0.05	registry	-0.05	event	0.1
has anh hong	comrade_tip	-0.08	grave_info	0.13	event	0.05
has anh hung	seek_grave	0.12	comrade_tip	0.05	grave_info	-0.09	event	0.07
has anh hy	relics	0.1	request_recognition	0.06
has anh khai	battle_account	0.06	request_recognition	0.07
has anh khoi	seek_grave	0.06	comrade_tip	-0.12	grave_info	0.06
has anh khong	comrade_tip	0.1	event	0.12
has anh kia	seek_grave	-0.09	comrade_tip	0.06	grave_info	0.11	relics	0.08	battle_account	0.06	event	0.05
has anh kien	seek_grave	-0.07	rumour	0.09	request_recognition	0.1	event	-0.06
has anh kieu	seek_grave	-0.06	request_recognition	0.09
has anh la	seek_grave	0.08	relics	-0.09	registry	-0.06	battle_account	-0.05	event	-0.15
has anh lai	seek_grave	-0.13	comrade_tip	0.1	event	-0.1
has anh lam	relics	0.17
has anh le	seek_grave	-0.1	grave_info	-0.15	battle_account	0.12	dna_question	0.05	not_dead	0.06
has anh len	comrade_tip	0.07	scam_report	0.05	event	-0.09
has anh linh	seek_grave	-0.1	comrade_tip	0.21	relics	0.06
has anh lo	seek_grave	0.06	grave_info	-0.07	registry	0.05	event	-0.09
has anh loc	seek_grave	0.06	comrade_tip	-0.05	event	0.06
has anh loi	seek_grave	-0.06	comrade_tip	0.05	grave_info	-0.05
has anh luc	seek_grave	-0.1	battle_account	0.07
has anh luong	battle_account	0.07	event	0.05
has anh luu	seek_grave	-0.05	comrade_tip	-0.05
has anh mac	comrade_tip	0.05
has anh mat	seek_grave	0.23	relics	-0.06
has anh mo	seek_grave	-0.11	scam_report	0.05	request_recognition	-0.05
has anh moi	not_dead	0.05
has anh mot	seek_grave	-0.06	comrade_tip	-0.08	relics	0.14	foreign_tip	0.09	request_recognition	0.05
has anh nam	seek_grave	0.16	remains_found	-0.05	registry	-0.1	request_recognition	0.13	event	-0.12
has anh nay	seek_grave	-0.05	grave_info	0.21
has anh ngay	grave_info	-0.06	not_dead	0.05
has anh ngo	seek_grave	-0.08	comrade_tip	-0.1	grave_info	0.09	registry	0.05
has anh nguoi	seek_grave	-0.07	comrade_tip	0.05	relics	0.07	battle_account	-0.11	event	-0.07
has anh nguyen	comrade_tip	0.1	grave_info	-0.09	relics	0.05
has anh nho	seek_grave	-0.07	grave_info	0.05
has anh ninh	seek_grave	-0.13	comrade_tip	0.16	grave_info	-0.08
has anh noi	seek_grave	0.06	comrade_tip	-0.08	event	-0.1
has anh nuoi	seek_grave	-0.08	comrade_tip	0.06	grave_info	-0.08	registry	0.05	battle_account	-0.05	event	-0.05
has anh o	grave_info	0.22	relics	-0.08	battle_account	-0.09	not_dead	0.13	event	-0.24
has anh pham	comrade_tip	0.05
has anh phan	seek_grave	-0.08	comrade_tip	0.05	battle_account	0.14
has anh phuc	grave_info	0.07	event	-0.06
has anh quan	seek_grave	-0.07	comrade_tip	0.07
has anh quang	comrade_tip	0.09	grave_info	-0.06
has anh que	seek_grave	-0.05	comrade_tip	0.19	registry	0.06	battle_account	-0.08
has anh ra	grave_info	-0.07
has anh re	seek_grave	0.12	comrade_tip	-0.12	grave_info	-0.11	request_recognition	0.14
has anh ruot	seek_grave	0.23	comrade_tip	-0.05	grave_info	-0.17
has anh sang	seek_grave	0.07	grave_info	-0.08
has anh sau	comrade_tip	-0.11	grave_info	-0.14	battle_account	0.17	event	0.08
has anh sinh	battle_account	-0.05
has anh son	request_recognition	-0.05	event	-0.09
has anh ta	seek_grave	0.05	grave_info	-0.05
has anh tai	comrade_tip	0.1	grave_info	-0.08	event	-0.05
has anh tam	seek_grave	-0.3	comrade_tip	0.09	grave_info	0.06	rumour	0.12
has anh tat	seek_grave	-0.11	comrade_tip	0.15	event	-0.09
has anh ten	seek_grave	0.26	comrade_tip	0.12	grave_info	0.06	battle_account	-0.05	request_recognition	-0.06	event	-0.18
has anh thai	grave_info	-0.08	relics	-0.05	registry	0.06	event	-0.05
has anh thanh	comrade_tip	0.13	grave_info	-0.09	request_recognition	0.08	event	0.09
has anh thi	seek_grave	-0.1	comrade_tip	0.06	relics	0.08
has anh thieu	seek_grave	-0.09	grave_info	0.1	event	0.08
has anh thinh	comrade_tip	0.06	grave_info	-0.05	rumour	0.07
has anh tho	grave_info	-0.08	event	-0.06
has anh thu	comrade_tip	0.08
has anh thuong	seek_grave	0.12	comrade_tip	-0.15	battle_account	0.06	rumour	0.07	event	0.14
has anh tien	seek_grave	0.06	comrade_tip	-0.06	dna_question	0.13
has anh tinh	seek_grave	-0.08	comrade_tip	0.08	grave_info	-0.05	battle_account	0.07
has anh to	comrade_tip	0.19	grave_info	-0.06
has anh toan	seek_grave	0.09	comrade_tip	-0.09	relics	-0.05
has anh toi	seek_grave	0.37	comrade_tip	-0.36	grave_info	-0.11	registry	-0.06	scam_report	0.06	request_recognition	-0.07	event	0.05
has anh tra	seek_grave	-0.19	comrade_tip	0.08	registry	0.1	battle_account	-0.06	dna_question	0.09	request_recognition	0.05
has anh trai	seek_grave	-0.08	comrade_tip	-0.16	relics	-0.07	dna_question	0.11	scam_report	0.12	request_recognition	0.07	not_dead	-0.05	event	-0.08
has anh tran	seek_grave	0.06
has anh tren	seek_grave	0.06
has anh trinh	comrade_tip	-0.08	grave_info	0.08	event	0.06
has anh trong	seek_grave	-0.07	grave_info	0.12	battle_account	-0.06	event	0.09
has anh trung	comrade_tip	0.14
has anh truong	grave_info	0.06	registry	0.05	event	-0.06
has anh tu	seek_grave	0.15	comrade_tip	0.13	battle_account	-0.05	event	-0.17
has anh tuan	seek_grave	0.06	grave_info	-0.13	dna_question	0.06
has anh tuong	comrade_tip	0.1	event	0.05
has anh ut	seek_grave	-0.08	grave_info	0.05	relics	0.11
has anh va	seek_grave	-0.17	comrade_tip	0.11	grave_info	0.07	event	-0.06
has anh van	grave_info	-0.11	not_dead	0.09
has anh ve	seek_grave	-0.05	grave_info	0.11	event	-0.11
has anh viet	grave_info	-0.05	relics	0.09	event	-0.12
has anh vinh	comrade_tip	0.06	grave_info	-0.09	battle_account	0.09	event	-0.07
has anh vo	seek_grave	-0.05	grave_info	0.06	relics	0.05
has anh vu	comrade_tip	0.07	battle_account	-0.05	event	0.2
has anh xuong	seek_grave	-0.06	grave_info	0.05	event	-0.06
has anh y	seek_grave	-0.09	comrade_tip	0.16	dna_question	0.08	event	-0.08
has anlong	remains_found	0.09
has anlong veng	remains_found	0.09
has another	comrade_tip	0.05	grave_info	0.06	event	0.07
has ans	seek_grave	0.08	grave_info	-0.14	remains_found	0.12	relics	-0.14	foreign_tip	0.14	event	-0.06
has any	seek_grave	0.18	grave_info	-0.05	relics	-0.1	registry	0.05	enemy_report	-0.07	not_dead	0.05	event	-0.05
has anyone	seek_grave	0.09	grave_info	-0.08
has ao	seek_grave	-0.33	comrade_tip	0.17	remains_found	0.26	relics	0.08	registry	-0.07	battle_account	0.08	enemy_report	-0.06	dna_question	-0.07	rumour	0.15	request_recognition	-0.06	event	0.32
has ao co	comrade_tip	0.07	grave_info	0.08	event	-0.06
has ap	seek_grave	-0.16	comrade_tip	-0.31	grave_info	0.44	remains_found	0.09	relics	-0.08	registry	-0.11	battle_account	0.17	foreign_tip	-0.06	request_recognition	-0.08	event	0.07
has ap bac	seek_grave	0.08	comrade_tip	0.09	grave_info	-0.07	battle_account	0.1
has ap bau	seek_grave	0.08	comrade_tip	-0.05	battle_account	-0.05
has ap binh	seek_grave	-0.09	grave_info	0.06	event	0.09
has ap my	seek_grave	-0.07	comrade_tip	-0.05	grave_info	0.21	event	-0.05
has ap tan	event	0.05
has appelait	seek_grave	0.07	grave_info	0.09	relics	-0.06	foreign_tip	0.08
has appelle	grave_info	-0.08	foreign_tip	0.08
has apres	seek_grave	-0.07	comrade_tip	-0.06	grave_info	0.05	foreign_tip	0.14	event	0.14
has april	seek_grave	-0.13	grave_info	0.07	relics	0.05	battle_account	-0.05	enemy_report	-0.08	foreign_tip	0.19	event	0.26
has are	seek_grave	0.15	comrade_tip	0.14	remains_found	-0.06	foreign_tip	-0.16	dna_question	0.17	rumour	0.06	request_recognition	-0.05
has army	seek_grave	0.15	remains_found	0.13	foreign_tip	-0.12	event	0.05
has around	grave_info	-0.07	relics	0.06	battle_account	0.14	enemy_report	-0.07	foreign_tip	-0.05	event	0.13
has artillery	seek_grave	0.24	grave_info	-0.06
has arvn	seek_grave	-0.13	comrade_tip	-0.09	grave_info	-0.11	relics	0.08	battle_account	0.11	enemy_report	0.17	foreign_tip	0.08	event	0.19
has as	seek_grave	-0.11	relics	-0.12	battle_account	0.06	rumour	0.07	request_recognition	0.08	not_dead	0.06	event	0.05
has as a	relics	-0.07	registry	0.06	event	0.09
has ask	seek_grave	0.07	remains_found	0.05	relics	-0.07	enemy_report	-0.07	event	0.11
has asked	seek_grave	-0.11	comrade_tip	-0.08	grave_info	0.15	battle_account	-0.05	foreign_tip	0.2	scam_report	0.06
has asked me	seek_grave	-0.1	foreign_tip	0.09
has asks	grave_info	-0.05	remains_found	0.06	relics	-0.07	foreign_tip	-0.07	not_dead	0.06	event	-0.07
has at	seek_grave	0.1	comrade_tip	0.11	grave_info	-0.06	relics	-0.28	registry	-0.2	battle_account	-0.17	enemy_report	0.32	foreign_tip	0.12	dna_question	-0.13	scam_report	-0.11	rumour	-0.06	event	-0.1
has at a	grave_info	-0.05	relics	0.06	not_dead	0.05	event	-0.08
has at the	seek_grave	-0.1	remains_found	-0.07	relics	-0.14	registry	-0.05	battle_account	-0.05	enemy_report	0.11	foreign_tip	0.27	not_dead	-0.05	event	0.09
has at ty	comrade_tip	-0.12	grave_info	0.07	request_recognition	0.05
has attached	seek_grave	-0.07	grave_info	0.08	foreign_tip	0.17	event	0.11
has attack	battle_account	0.05	not_dead	0.07
has au	comrade_tip	-0.13	grave_info	-0.15	registry	-0.05	enemy_report	0.09	foreign_tip	0.17	dna_question	0.1	rumour	-0.08	request_recognition	-0.06	event	0.13
has au cimetiere	seek_grave	0.14	grave_info	0.09	relics	-0.05	foreign_tip	-0.07	scam_report	0.07	event	-0.09
has au duong	seek_grave	-0.06	comrade_tip	-0.09	grave_info	-0.07	battle_account	0.11	dna_question	0.11
has aug	seek_grave	-0.05	relics	0.06	enemy_report	0.14	foreign_tip	-0.08
has august	seek_grave	-0.06	foreign_tip	0.08	event	-0.1
has aunt	seek_grave	0.25	grave_info	-0.06	foreign_tip	-0.14	request_recognition	0.11	event	-0.05
has australian	seek_grave	-0.06	grave_info	-0.07	registry	0.05	battle_account	-0.05	enemy_report	0.06	event	-0.05
has autre	comrade_tip	-0.05	grave_info	0.23	battle_account	0.08	foreign_tip	-0.09	request_recognition	0.07
has avait	seek_grave	0.13	comrade_tip	0.07	relics	0.09	enemy_report	-0.07	foreign_tip	-0.16	request_recognition	-0.05	not_dead	0.07
has avec	comrade_tip	0.08	grave_info	0.12	remains_found	0.06	relics	0.15	registry	-0.07	battle_account	-0.09	enemy_report	-0.11	foreign_tip	-0.1	scam_report	0.09	request_recognition	0.13	not_dead	-0.07	event	-0.3
has avons	grave_info	-0.05	registry	0.06	enemy_report	-0.06	rumour	0.06	request_recognition	0.05	not_dead	0.06
has avril	seek_grave	0.09	grave_info	-0.06	relics	0.08	enemy_report	-0.07	event	-0.1
has away	seek_grave	-0.06
has ay	seek_grave	-0.06	comrade_tip	0.2	remains_found	-0.11	registry	-0.33	battle_account	-0.24	scam_report	0.11	not_dead	0.16	event	-0.28
has ay bi	comrade_tip	-0.06	event	0.09
has ay co	seek_grave	0.13	comrade_tip	-0.08	grave_info	0.06	event	0.08
has ay con	seek_grave	0.07	grave_info	-0.05	relics	0.06
has ay cung	foreign_tip	0.05
has ay di	grave_info	0.05
has ay khong	seek_grave	0.09	comrade_tip	-0.09	grave_info	-0.09
has ay la	seek_grave	0.21	comrade_tip	0.13	grave_info	-0.11	relics	-0.08	registry	-0.07	battle_account	-0.1	dna_question	-0.05	not_dead	-0.05	event	-0.08
has ay mat	seek_grave	0.05
has ay moi	seek_grave	-0.07	comrade_tip	0.11	event	-0.05
has ay nam	seek_grave	-0.06	comrade_tip	0.06	grave_info	0.05	remains_found	0.1	battle_account	-0.07
has ay nay	seek_grave	-0.12	grave_info	0.09	battle_account	0.07	event	-0.09
has ay noi	comrade_tip	-0.11	grave_info	0.24	relics	0.05	rumour	-0.07	not_dead	0.07
has ay o	grave_info	0.05	battle_account	0.05	request_recognition	0.08	event	-0.05
has ay ten	request_recognition	0.08	event	-0.1
has ay toi	seek_grave	-0.11	comrade_tip	0.19	grave_info	-0.14	battle_account	-0.08	event	-0.15
has ayun	seek_grave	-0.13	grave_info	0.1	foreign_tip	-0.05	dna_question	0.05	event	-0.12
has ayun pa	seek_grave	-0.08	grave_info	0.1	dna_question	0.05	event	-0.12
has b	seek_grave	-0.18	grave_info	-0.27	relics	0.07	registry	0.3	battle_account	-0.07	enemy_report	0.23	foreign_tip	-0.23	dna_question	-0.05	scam_report	-0.1	rumour	-0.06	not_dead	-0.12	event	0.13
has b hang	seek_grave	-0.15	grave_info	0.05	registry	0.13
has b pho	seek_grave	-0.17	comrade_tip	0.14	grave_info	-0.16	battle_account	0.06	event	-0.08
has b thang	seek_grave	0.09
has b truong	seek_grave	-0.17	comrade_tip	0.14	grave_info	-0.13	registry	0.13	battle_account	-0.17	event	-0.24
has b1	seek_grave	0.07	grave_info	-0.1	remains_found	-0.06	relics	-0.05	registry	0.08	battle_account	-0.06	enemy_report	-0.05	event	-0.13
has b2	seek_grave	0.08	grave_info	-0.07	enemy_report	-0.05	foreign_tip	-0.05
has b3	seek_grave	-0.28	comrade_tip	0.19	grave_info	-0.09	relics	-0.05	battle_account	-0.05	request_recognition	0.09	event	-0.12
has b40	seek_grave	-0.07	comrade_tip	0.08	grave_info	-0.11	battle_account	0.08	enemy_report	0.05	event	-0.05
has b41	comrade_tip	-0.07	grave_info	-0.08	dna_question	0.05
has b5	request_recognition	0.05
has b52	seek_grave	0.2	comrade_tip	0.13	grave_info	-0.13	relics	-0.07	battle_account	-0.05	event	0.14
has b57	seek_grave	0.06	comrade_tip	-0.09	grave_info	0.09
has ba	seek_grave	-0.05	relics	-0.08	foreign_tip	-0.11	dna_question	-0.08	request_recognition	-0.17	not_dead	-0.19	event	0.24
has ba anh	seek_grave	0.18	grave_info	0.1	registry	-0.14	battle_account	0.09	event	0.2
has ba ay	seek_grave	-0.05	grave_info	-0.05	scam_report	0.1
has ba ba	event	-0.07
has ba bac	grave_info	-0.07	registry	0.07
has ba ban	seek_grave	-0.12	comrade_tip	0.12	grave_info	-0.1	event	-0.05
has ba bao	comrade_tip	-0.05	grave_info	0.13	relics	0.14	event	-0.07
has ba bay	seek_grave	-0.13	grave_info	0.12	request_recognition	0.06	event	-0.13
has ba be	comrade_tip	-0.14	grave_info	0.07	relics	0.06	battle_account	0.07	event	0.13
has ba bi	seek_grave	0.11	grave_info	-0.06	relics	0.05	event	-0.09
has ba bo	comrade_tip	-0.07	remains_found	0.14	request_recognition	0.05	event	0.14
has ba bon	battle_account	0.05	request_recognition	0.05
has ba ca	seek_grave	-0.08	comrade_tip	0.05	dna_question	0.05
has ba cai	seek_grave	0.07	comrade_tip	-0.1	grave_info	0.22	battle_account	0.06	event	0.16
has ba cau	grave_info	-0.05	relics	0.07	not_dead	0.05
has ba cay	comrade_tip	0.09	grave_info	-0.06	event	0.08
has ba chau	seek_grave	0.23	comrade_tip	-0.05	grave_info	-0.08	event	-0.06
has ba che	seek_grave	0.15	event	-0.07
has ba chi	seek_grave	-0.05	grave_info	0.11	relics	0.06	battle_account	0.08	scam_report	0.11	request_recognition	-0.09
has ba chin	grave_info	-0.07
has ba cho	grave_info	0.06	event	0.11
has ba chon	seek_grave	-0.27	comrade_tip	-0.08	grave_info	0.27	foreign_tip	0.08	rumour	0.11	event	0.09
has ba chu	seek_grave	0.08	grave_info	0.06	event	0.05
has ba chua	battle_account	0.09	event	0.13
has ba chuc	seek_grave	0.07	comrade_tip	0.1	battle_account	-0.06	event	-0.09
has ba co	seek_grave	-0.09	comrade_tip	-0.16	grave_info	-0.09	registry	0.05	foreign_tip	0.14	scam_report	0.05
has ba con	seek_grave	-0.17	grave_info	-0.08	relics	-0.07	battle_account	0.24	enemy_report	-0.05	scam_report	0.23	request_recognition	-0.09	not_dead	-0.08	event	0.14
has ba cu	comrade_tip	-0.07	grave_info	0.16	relics	0.1	battle_account	0.06
has ba cua	comrade_tip	-0.05	grave_info	0.06
has ba cung	comrade_tip	0.08	grave_info	0.14	event	-0.07
has ba cuong	seek_grave	-0.06	comrade_tip	-0.15	grave_info	0.16	not_dead	0.07
has ba da	scam_report	0.07
has ba dac	seek_grave	-0.16	comrade_tip	-0.05	grave_info	0.21	remains_found	0.06
has ba dan	grave_info	0.12
has ba dang	seek_grave	0.06	comrade_tip	-0.12
has ba den	event	0.1
has ba deu	grave_info	0.08
has ba di	comrade_tip	0.06	grave_info	-0.08	event	-0.06
has ba dinh	comrade_tip	0.08	registry	0.05
has ba do	comrade_tip	0.09
has ba doc	seek_grave	-0.15	grave_info	0.13
has ba doi	seek_grave	0.15	comrade_tip	-0.1	grave_info	-0.18	remains_found	0.05	scam_report	0.06	rumour	0.05
has ba don	grave_info	-0.09
has ba dong	comrade_tip	0.17	grave_info	-0.12	relics	0.05	battle_account	-0.12	request_recognition	0.17	event	-0.13
has ba dua	seek_grave	-0.06	comrade_tip	0.07	relics	-0.07	event	-0.05
has ba duoc	grave_info	-0.07
has ba em	seek_grave	0.17	comrade_tip	0.22	grave_info	-0.14	registry	0.06	battle_account	0.08	request_recognition	0.05	event	-0.06
has ba gia	grave_info	-0.06
has ba hai	comrade_tip	-0.08	grave_info	0.05	relics	0.05	registry	0.05	battle_account	-0.06	foreign_tip	0.08	dna_question	0.09	event	-0.1
has ba hang	seek_grave	0.06
has ba ho	seek_grave	-0.1	grave_info	0.06
has ba hoang	seek_grave	-0.13
has ba hoi	seek_grave	0.05	grave_info	-0.08	battle_account	0.05
has ba hom	seek_grave	-0.05	grave_info	0.15
has ba hung	comrade_tip	-0.08	grave_info	0.12	event	0.06
has ba huong	grave_info	-0.08	event	-0.06
has ba ke	seek_grave	0.16	battle_account	-0.06
has ba khe	seek_grave	0.08
has ba khong	comrade_tip	-0.07	grave_info	0.21	relics	-0.1	battle_account	0.06
has ba la	seek_grave	0.19	comrade_tip	-0.18	grave_info	-0.07	foreign_tip	0.07	dna_question	0.13	rumour	-0.06	request_recognition	-0.06	event	-0.1
has ba lam	comrade_tip	0.06	grave_info	-0.09	registry	0.06
has ba lan	grave_info	-0.1	request_recognition	0.1	event	0.14
has ba lang	comrade_tip	0.06	grave_info	-0.07	event	-0.09
has ba liet	seek_grave	-0.06
has ba linh	comrade_tip	-0.06	grave_info	0.05	event	-0.09
has ba lo	seek_grave	0.05	comrade_tip	0.06	grave_info	-0.07	relics	0.08	not_dead	0.08
has ba long	registry	0.12	battle_account	-0.05	event	0.08
has ba luc	seek_grave	0.11	comrade_tip	-0.06	foreign_tip	0.06
has ba luong	event	-0.06
has ba ma	seek_grave	-0.07	grave_info	0.12
has ba mat	comrade_tip	-0.06	not_dead	0.05
has ba me	seek_grave	-0.07	comrade_tip	0.15
has ba minh	comrade_tip	-0.05
has ba mo	comrade_tip	-0.11	grave_info	0.21
has ba mot	seek_grave	-0.06	comrade_tip	0.05	foreign_tip	0.05
has ba muoi	seek_grave	0.15	comrade_tip	-0.23	battle_account	0.1	scam_report	0.05	event	-0.05
has ba na	seek_grave	0.12	grave_info	0.09
has ba nam	comrade_tip	0.13	grave_info	0.11	registry	-0.06	request_recognition	-0.09	event	-0.1
has ba nay	comrade_tip	-0.07	registry	0.05	event	0.11
has ba ngay	seek_grave	0.05	grave_info	0.15	battle_account	-0.08	event	-0.14
has ba nghe	seek_grave	0.13	comrade_tip	-0.06
has ba ngo	comrade_tip	0.07	grave_info	-0.09
has ba ngoai	seek_grave	0.21	comrade_tip	0.07	grave_info	-0.08	battle_account	-0.06	scam_report	-0.05	rumour	-0.05	event	-0.13
has ba ngoi	seek_grave	-0.07	comrade_tip	0.06	remains_found	-0.05	registry	0.05	event	0.14
has ba nguoi	seek_grave	-0.28	comrade_tip	0.21	grave_info	-0.1	remains_found	0.05	relics	0.05	registry	0.24	battle_account	-0.1	enemy_report	-0.05	request_recognition	-0.11	event	0.06
has ba nguyen	seek_grave	0.27	grave_info	-0.1	battle_account	-0.06
has ba nha	relics	0.05	registry	-0.05	event	0.09
has ba nhan	seek_grave	0.07	grave_info	0.06	battle_account	0.06	event	0.08
has ba nho	seek_grave	-0.05	comrade_tip	0.1	grave_info	-0.14	battle_account	0.06	event	0.13
has ba noi	seek_grave	0.39	comrade_tip	-0.17	remains_found	-0.07	registry	-0.11	battle_account	-0.08	scam_report	-0.07	rumour	-0.08	request_recognition	-0.06	not_dead	0.07	event	-0.08
has ba o	seek_grave	0.06	comrade_tip	-0.05	grave_info	-0.15	battle_account	0.08
has ba ong	comrade_tip	0.09	grave_info	0.16	registry	-0.09	battle_account	-0.05	rumour	0.15	request_recognition	-0.05
has ba pham	seek_grave	-0.05
has ba phu	seek_grave	-0.08
has ba que	comrade_tip	-0.07	grave_info	0.12	relics	0.07	dna_question	0.08
has ba ria	seek_grave	0.07	rumour	-0.05	event	0.1
has ba roi	grave_info	-0.07	request_recognition	0.12
has ba sau	seek_grave	-0.07	grave_info	0.12	relics	0.1	rumour	0.05
has ba tam	grave_info	0.06	battle_account	0.09	dna_question	0.08	event	-0.06
has ba tan	comrade_tip	0.09
has ba ten	grave_info	0.1	relics	0.18	battle_account	-0.07	event	-0.1
has ba thang	seek_grave	0.11	comrade_tip	0.19	grave_info	-0.2	battle_account	-0.05	event	-0.14
has ba thanh	seek_grave	-0.16	comrade_tip	0.17	grave_info	-0.14	battle_account	-0.05
has ba thi	grave_info	-0.12	request_recognition	0.06	event	0.05
has ba thu	seek_grave	0.05	relics	0.05	battle_account	0.06	event	-0.09
has ba thuoc	seek_grave	-0.08	grave_info	0.05	remains_found	0.08	battle_account	0.06	event	0.07
has ba thuong	registry	0.05
has ba to	seek_grave	-0.16	comrade_tip	0.05	relics	-0.11	enemy_report	0.1	foreign_tip	-0.05	request_recognition	0.13
has ba toi	seek_grave	-0.11	comrade_tip	-0.06	grave_info	0.27	relics	-0.09	battle_account	0.07	foreign_tip	0.08	request_recognition	0.14	event	-0.13
has ba tran	grave_info	-0.05	registry	0.09
has ba tri	seek_grave	0.13	comrade_tip	-0.06
has ba trong	seek_grave	0.07	event	-0.05
has ba tu	seek_grave	0.07	comrade_tip	-0.08	grave_info	0.09
has ba tui	comrade_tip	0.08	event	-0.05
has ba van	seek_grave	-0.08	comrade_tip	0.11
has ba vi	seek_grave	0.24	comrade_tip	-0.31	grave_info	-0.1	request_recognition	-0.05	event	-0.05
has ba vo	seek_grave	0.05
has bac	seek_grave	0.21	comrade_tip	0.05	grave_info	-0.07	remains_found	-0.25	relics	-0.12	registry	-0.32	battle_account	-0.11	enemy_report	-0.05	dna_question	-0.14	scam_report	-0.14	rumour	0.09	request_recognition	-0.21
has bac a	seek_grave	-0.1	comrade_tip	-0.07	grave_info	0.11	scam_report	0.06
has bac ai	grave_info	-0.05
has bac anh	seek_grave	0.13
has bac ay	grave_info	0.05
has bac ba	seek_grave	0.06	comrade_tip	0.12	grave_info	-0.06	dna_question	0.05	event	-0.09
has bac bac	seek_grave	-0.06
has bac bao	seek_grave	0.06	grave_info	0.06	event	0.06
has bac bi	seek_grave	0.06	grave_info	-0.07
has bac binh	grave_info	0.07
has bac ca	seek_grave	0.29	comrade_tip	-0.14	registry	-0.07	event	-0.09
has bac ccb	seek_grave	0.14
has bac chau	seek_grave	-0.15	comrade_tip	-0.06	registry	0.06
has bac chet	seek_grave	0.05
has bac chi	seek_grave	-0.13	comrade_tip	0.21	scam_report	0.05	event	-0.06
has bac cho	grave_info	-0.09	enemy_report	0.06
has bac chon	seek_grave	-0.08	comrade_tip	0.06	grave_info	-0.06
has bac chu	seek_grave	-0.06	relics	0.08
has bac co	seek_grave	-0.07	comrade_tip	0.06	grave_info	0.13	battle_account	-0.05	scam_report	0.1	rumour	-0.06	event	-0.07
has bac con	seek_grave	-0.13	comrade_tip	-0.06	grave_info	-0.12	registry	0.1
has bac cung	comrade_tip	0.2	grave_info	-0.07	event	-0.07
has bac dau	seek_grave	-0.07
has bac di	comrade_tip	0.06	battle_account	-0.06	request_recognition	0.05
has bac do	seek_grave	0.05	relics	0.05	event	-0.05
has bac em	seek_grave	-0.24	grave_info	-0.14	enemy_report	0.06	dna_question	0.13	event	-0.05
has bac gai	seek_grave	-0.1	grave_info	0.12	dna_question	0.06	request_recognition	0.07
has bac giang	comrade_tip	0.16	grave_info	-0.13	relics	0.06	battle_account	-0.07
has bac ha	seek_grave	-0.06	comrade_tip	0.12	registry	-0.06
has bac hai	seek_grave	0.1	comrade_tip	-0.12	grave_info	-0.08	request_recognition	0.14
has bac ho	remains_found	0.06	battle_account	0.05
has bac hoi	comrade_tip	0.11	grave_info	-0.05
has bac hy	seek_grave	0.09	comrade_tip	-0.05
has bac kan	seek_grave	0.1	grave_info	-0.09
has bac khong	seek_grave	-0.1	comrade_tip	0.13	grave_info	0.05	battle_account	-0.06
has bac la	seek_grave	-0.15	comrade_tip	0.11	grave_info	0.13	registry	-0.06	battle_account	-0.1	rumour	-0.05	request_recognition	0.08	not_dead	0.06	event	-0.1
has bac lam	comrade_tip	-0.07	grave_info	0.08	not_dead	0.05
has bac le	foreign_tip	0.05	event	0.1
has bac lieu	comrade_tip	0.05	grave_info	-0.12	dna_question	0.09	rumour	0.06	event	-0.08
has bac ma	seek_grave	0.1	event	-0.06
has bac mat	seek_grave	0.12	grave_info	-0.08
has bac minh	seek_grave	-0.11	grave_info	0.15
has bac nam	seek_grave	0.15	comrade_tip	-0.07
has bac nao	seek_grave	0.23	comrade_tip	-0.15	grave_info	-0.05	enemy_report	0.06	event	0.17
has bac nguoi	comrade_tip	-0.06	grave_info	0.07	foreign_tip	0.05
has bac nha	seek_grave	-0.06	grave_info	0.05	foreign_tip	0.07
has bac nho	comrade_tip	0.16	battle_account	-0.05
has bac ninh	seek_grave	-0.09	grave_info	-0.08	relics	0.09
has bac noi	seek_grave	-0.06	comrade_tip	0.08	event	-0.07
has bac o	seek_grave	-0.1	comrade_tip	0.09	grave_info	0.19	rumour	0.07
has bac oi	seek_grave	-0.13	not_dead	0.08
has bac ong	seek_grave	-0.09	grave_info	0.11	foreign_tip	0.05
has bac quang	grave_info	0.05
has bac que	seek_grave	0.08	registry	-0.05
has bac ruot	seek_grave	-0.11	comrade_tip	-0.08	grave_info	0.05	rumour	0.05
has bac si	seek_grave	-0.2	relics	0.05	registry	0.05	dna_question	0.1	event	-0.14
has bac sinh	seek_grave	0.1	comrade_tip	-0.1
has bac son	comrade_tip	0.1
has bac song	relics	0.07
has bac ten	seek_grave	-0.15	comrade_tip	0.05	not_dead	0.09
has bac thai	seek_grave	-0.06	comrade_tip	-0.11	grave_info	0.16	relics	0.07	rumour	0.08	event	0.08
has bac thanh	event	0.15
has bac thi	seek_grave	-0.08	grave_info	-0.06
has bac thuong	relics	0.05
has bac toi	seek_grave	0.31	comrade_tip	-0.12	grave_info	-0.16	relics	-0.05	battle_account	-0.05	dna_question	-0.05
has bac tran	comrade_tip	0.11	request_recognition	0.08
has bac trong	comrade_tip	0.06	foreign_tip	0.06	event	0.06
has bac trung	comrade_tip	-0.06
has bac tu	grave_info	-0.07	rumour	0.1	event	0.06
has bac va	seek_grave	0.07	grave_info	-0.07	event	-0.06
has bac vao	seek_grave	-0.1	comrade_tip	0.07	grave_info	0.05
has bac viet	comrade_tip	-0.14	foreign_tip	0.12	event	0.26
has bac vo	seek_grave	-0.08	comrade_tip	-0.08	grave_info	0.13
has bac voi	event	-0.06
has bac yen	seek_grave	-0.06	comrade_tip	0.11
has bach	seek_grave	-0.13	comrade_tip	-0.1	remains_found	-0.07	relics	-0.12	registry	0.17	battle_account	0.23	enemy_report	-0.07	foreign_tip	0.08	dna_question	-0.09	rumour	-0.06	request_recognition	0.07	not_dead	0.06	event	0.16
has bach khoa	seek_grave	0.06
has bach van	not_dead	0.05
has back	comrade_tip	-0.06	grave_info	-0.09	relics	0.26	registry	-0.05	battle_account	-0.13	enemy_report	-0.16	request_recognition	-0.05	not_dead	-0.06	event	0.08
has bag	relics	0.11	event	-0.08
has bai	seek_grave	0.08	remains_found	-0.14	relics	0.2	battle_account	0.11	dna_question	-0.07	scam_report	-0.08	rumour	0.22	not_dead	0.12	event	0.18
has bai bang	comrade_tip	0.1
has bai boi	seek_grave	-0.07	rumour	0.05
has bai cat	seek_grave	0.05	dna_question	0.05
has bai cua	seek_grave	-0.06
has bai da	registry	0.05	rumour	0.05
has bai dau	event	-0.05
has bai soi	seek_grave	-0.05	grave_info	-0.06	relics	0.1	event	-0.07
has bai tha	seek_grave	-0.05	grave_info	0.05	battle_account	-0.05	event	0.09
has bai tho	event	-0.07
has bam	seek_grave	-0.05	comrade_tip	-0.08	grave_info	0.19	relics	-0.1	registry	0.07	event	0.06
has bamboo	seek_grave	-0.05	battle_account	0.07	enemy_report	0.06	event	0.13
has ban	seek_grave	-0.24	comrade_tip	0.2	remains_found	0.17	registry	0.09	battle_account	-0.17	enemy_report	0.28	foreign_tip	-0.16	dna_question	-0.05
has ban ba	seek_grave	0.08	event	-0.05
has ban ban	seek_grave	0.14	comrade_tip	-0.1	grave_info	-0.07	relics	0.09	event	0.07
has ban bao	seek_grave	0.07	comrade_tip	-0.06	grave_info	0.09
has ban be	comrade_tip	0.05	grave_info	-0.07
has ban bien	seek_grave	-0.07	comrade_tip	0.15	grave_info	-0.1
has ban bo	seek_grave	-0.15	comrade_tip	0.06
has ban ca	grave_info	0.07	rumour	0.05	event	0.05
has ban chay	comrade_tip	-0.08	battle_account	0.08	dna_question	0.05	event	0.14
has ban chet	seek_grave	-0.27	comrade_tip	0.05	grave_info	0.23	request_recognition	0.14	event	-0.21
has ban chi	seek_grave	-0.09	relics	0.05	battle_account	-0.07	event	-0.06
has ban chien	comrade_tip	-0.09	grave_info	0.07
has ban chim	seek_grave	-0.08	grave_info	-0.05	remains_found	0.1	foreign_tip	0.07	event	0.12
has ban chinh	comrade_tip	-0.06	grave_info	0.17	relics	0.05	event	-0.13
has ban cho	comrade_tip	0.07	grave_info	-0.08	relics	0.05	not_dead	0.07	event	-0.13
has ban chqs	comrade_tip	-0.07	registry	-0.06
has ban chu	seek_grave	0.22	event	-0.09
has ban co	seek_grave	0.17	grave_info	0.06	battle_account	0.11	request_recognition	-0.05	event	-0.09
has ban con	event	0.09
has ban cu	grave_info	-0.07	remains_found	0.08	event	0.1
has ban cua	seek_grave	-0.05	grave_info	0.05	event	-0.09
has ban cung	seek_grave	0.06	comrade_tip	-0.12	grave_info	0.05
has ban dan	comrade_tip	-0.14	battle_account	0.06	event	0.06
has ban dat	seek_grave	0.06	grave_info	0.14	event	0.05
has ban dau	comrade_tip	-0.06	grave_info	0.08	registry	-0.07	dna_question	0.1	request_recognition	-0.08	event	0.06
has ban dem	grave_info	-0.23	scam_report	0.09	event	0.07
has ban di	seek_grave	0.05	comrade_tip	-0.06	grave_info	-0.14	registry	0.06	event	0.05
has ban dich	comrade_tip	-0.05	battle_account	-0.05	enemy_report	0.1
has ban do	seek_grave	0.06	comrade_tip	0.05	registry	0.05	enemy_report	0.09	rumour	-0.05	event	-0.07
has ban dong	seek_grave	0.21	comrade_tip	0.37	grave_info	-0.1	remains_found	0.1	relics	-0.05	registry	-0.08	battle_account	-0.09	foreign_tip	-0.06	not_dead	0.05	event	-0.29
has ban em	rumour	0.07
has ban giao	comrade_tip	0.09	event	0.08
has ban goc	comrade_tip	-0.05
has ban hang	seek_grave	0.07	comrade_tip	0.06	grave_info	-0.08
has ban hoc	comrade_tip	0.11	request_recognition	0.05
has ban hoi	seek_grave	-0.11	comrade_tip	-0.1	enemy_report	0.07	dna_question	0.05	rumour	0.05	event	0.06
has ban khi	seek_grave	0.06	comrade_tip	0.1	grave_info	-0.11	relics	0.05
has ban la	grave_info	0.09	relics	0.05	registry	0.05	event	-0.09
has ban lao	seek_grave	0.08	comrade_tip	-0.06	grave_info	-0.06
has ban lien	seek_grave	0.12	comrade_tip	-0.37	grave_info	-0.08	registry	0.27	dna_question	0.05	event	0.26
has ban luc	seek_grave	-0.08	comrade_tip	0.06	grave_info	0.22	event	0.07
has ban me	seek_grave	-0.05	comrade_tip	-0.06	registry	0.09	not_dead	0.06	event	-0.08
has ban minh	seek_grave	0.05	request_recognition	0.05
has ban na	seek_grave	0.08	comrade_tip	-0.09	grave_info	0.05	remains_found	-0.06	relics	0.06	registry	0.05	request_recognition	-0.06	event	-0.16
has ban nam	seek_grave	-0.11	grave_info	0.27	battle_account	-0.05	event	0.16
has ban ngay	seek_grave	0.14	grave_info	-0.19	request_recognition	0.09	event	-0.13
has ban noi	relics	0.07
has ban o	seek_grave	0.12	comrade_tip	0.06	grave_info	-0.13	registry	0.1	battle_account	-0.06	rumour	-0.05	request_recognition	0.16	event	-0.23
has ban ong	seek_grave	-0.13	foreign_tip	0.08
has ban quan	comrade_tip	-0.08	relics	0.11	registry	0.05	battle_account	-0.06	scam_report	0.05
has ban sao	comrade_tip	-0.09	relics	0.12
has ban ta	seek_grave	-0.11	comrade_tip	0.05
has ban tai	grave_info	-0.08	battle_account	0.06	request_recognition	0.06
has ban ten	seek_grave	0.1	comrade_tip	0.07	grave_info	-0.06
has ban than	seek_grave	-0.12	comrade_tip	0.29	event	-0.05
has ban thang	grave_info	0.13
has ban thi	seek_grave	0.08	comrade_tip	-0.06	grave_info	0.05
has ban tho	comrade_tip	-0.09	not_dead	0.06	event	-0.08
has ban tia	seek_grave	-0.15	comrade_tip	0.18	grave_info	0.06	relics	-0.05	battle_account	-0.05	event	-0.09
has ban tin	comrade_tip	-0.09	battle_account	-0.05	enemy_report	0.16	event	0.1
has ban to	battle_account	0.06
has ban toi	seek_grave	-0.21	comrade_tip	0.15	grave_info	0.13	registry	-0.07	battle_account	-0.1	enemy_report	0.11	request_recognition	-0.06	not_dead	0.05	event	-0.13
has ban tren	dna_question	0.1	event	-0.06
has ban trong	seek_grave	-0.07	grave_info	0.11	event	-0.07
has ban trung	seek_grave	-0.07	grave_info	0.2	battle_account	-0.07	event	-0.11
has ban tu	seek_grave	0.09	grave_info	-0.06	event	-0.07
has ban van	comrade_tip	0.1	grave_info	-0.08	foreign_tip	0.07	request_recognition	0.06
has ban vao	seek_grave	-0.05	comrade_tip	0.13	grave_info	-0.07	event	-0.11
has ban ve	comrade_tip	0.09	grave_info	-0.17	relics	0.05	battle_account	-0.08	enemy_report	0.05	rumour	0.09
has ban xa	grave_info	-0.07
has bang	grave_info	-0.25	remains_found	0.11	battle_account	-0.14	dna_question	0.19	rumour	-0.22	request_recognition	0.36	not_dead	-0.07
has bang bac	seek_grave	0.07	comrade_tip	-0.15	request_recognition	0.17	event	-0.05
has bang bo	grave_info	0.09	battle_account	-0.07
has bang cau	seek_grave	0.06	comrade_tip	-0.09
has bang cho	seek_grave	-0.11	comrade_tip	0.28	foreign_tip	0.05
has bang chu	seek_grave	0.18	grave_info	-0.06
has bang co	seek_grave	0.12	comrade_tip	-0.05
has bang da	grave_info	-0.05	event	0.18
has bang ghi	comrade_tip	-0.15	battle_account	0.11	request_recognition	0.14
has bang hieng	seek_grave	0.07	comrade_tip	0.15	grave_info	-0.08	event	-0.08
has bang la	grave_info	0.08	relics	-0.05	foreign_tip	0.05	event	-0.06
has bang lang	seek_grave	-0.07	comrade_tip	0.07	grave_info	-0.09
has bang liet	grave_info	-0.1	request_recognition	0.07
has bang nam	seek_grave	0.08	event	-0.07
has bang nguoi	comrade_tip	-0.08
has bang ong	seek_grave	-0.06	grave_info	-0.07	event	-0.05
has bang son	seek_grave	-0.07	grave_info	0.12	event	0.05
has bang thi	event	-0.05
has bang to	seek_grave	0.11	comrade_tip	-0.06	grave_info	-0.1	not_dead	0.1	event	-0.06
has bang tqgc	seek_grave	0.36	comrade_tip	-0.11	registry	-0.05	request_recognition	-0.08
has bang vo	seek_grave	-0.06
has bang xe	seek_grave	0.07	comrade_tip	-0.09	grave_info	0.07	event	0.12
has banh	comrade_tip	0.06	remains_found	0.11	battle_account	-0.09	request_recognition	0.11
has bank	seek_grave	-0.05	comrade_tip	0.09	relics	-0.1	foreign_tip	0.1	event	-0.07
has bao	comrade_tip	-0.31	grave_info	0.11	remains_found	0.19	registry	-0.26	battle_account	-0.12	enemy_report	0.07	foreign_tip	-0.13	dna_question	-0.2	scam_report	0.4	rumour	0.13	request_recognition	-0.23	not_dead	0.33	event	0.14
has bao an	seek_grave	-0.19	comrade_tip	-0.07	grave_info	0.19	enemy_report	0.08	foreign_tip	0.05	request_recognition	0.09	event	-0.05
has bao anh	seek_grave	0.08	grave_info	-0.07	battle_account	-0.06
has bao ba	grave_info	-0.17	relics	0.05	event	-0.12
has bao bac	seek_grave	0.05	comrade_tip	-0.05
has bao bi	event	-0.06
has bao bo	event	0.05
has bao cao	seek_grave	-0.23	comrade_tip	-0.12	grave_info	0.06	battle_account	-0.17	enemy_report	0.41	foreign_tip	-0.05	event	0.28
has bao chau	grave_info	-0.05
has bao cho	seek_grave	-0.07	comrade_tip	0.06	grave_info	0.07	relics	0.08	registry	-0.05	battle_account	0.08	scam_report	-0.06	request_recognition	0.06	event	0.15
has bao chon	seek_grave	0.3	comrade_tip	-0.2	grave_info	-0.07
has bao chu	grave_info	0.05	scam_report	0.08
has bao co	seek_grave	0.11	grave_info	-0.05	relics	-0.07	scam_report	0.07
has bao con	seek_grave	0.24	comrade_tip	0.05	grave_info	-0.09
has bao cu	seek_grave	0.08	comrade_tip	0.06	grave_info	-0.14	request_recognition	-0.06	event	-0.06
has bao cua	seek_grave	0.11	relics	0.05	registry	-0.05	event	-0.07
has bao da	seek_grave	-0.05	comrade_tip	0.09	grave_info	-0.07	relics	0.07	event	-0.06
has bao de	seek_grave	-0.24	comrade_tip	0.17	grave_info	-0.15	relics	-0.05	registry	0.09	battle_account	-0.05	enemy_report	0.06	foreign_tip	-0.05	dna_question	-0.12	scam_report	0.18	event	-0.09
has bao dong	seek_grave	-0.11	grave_info	-0.11	remains_found	-0.08	relics	-0.05	battle_account	-0.05	dna_question	-0.08	scam_report	0.15	rumour	-0.09	event	-0.05
has bao em	comrade_tip	-0.1	relics	0.08	event	0.08
has bao ghi	seek_grave	-0.1	comrade_tip	0.09	request_recognition	0.08
has bao gio	seek_grave	0.07	grave_info	-0.18	remains_found	-0.08	dna_question	0.06	event	-0.06
has bao giup	seek_grave	-0.05	comrade_tip	0.12	grave_info	0.06	event	-0.05
has bao hai	seek_grave	0.09	remains_found	-0.06	event	-0.07
has bao hoi	dna_question	0.05	request_recognition	0.07
has bao khong	seek_grave	-0.06	grave_info	0.05	dna_question	0.06	event	-0.05
has bao la	seek_grave	-0.13	grave_info	-0.11	remains_found	0.07	scam_report	0.05	rumour	0.1	request_recognition	0.07	event	0.12
has bao lac	comrade_tip	0.17	remains_found	0.05	registry	-0.05
has bao lai	seek_grave	-0.05	grave_info	0.16
has bao loc	comrade_tip	-0.07	event	-0.05
has bao ma	event	-0.08
has bao mat	seek_grave	0.11	grave_info	-0.06
has bao mo	seek_grave	-0.12	comrade_tip	0.07	grave_info	-0.1	scam_report	0.06	event	-0.05
has bao nam	seek_grave	0.05	comrade_tip	-0.08	grave_info	0.13	remains_found	0.05	battle_account	-0.05
has bao ngay	seek_grave	-0.13	comrade_tip	0.1	grave_info	-0.06	event	0.11
has bao nguoi	scam_report	0.08	event	-0.05
has bao nhieu	grave_info	0.05	registry	0.08	battle_account	0.1
has bao o	grave_info	0.05	battle_account	0.05	event	0.12
has bao ong	seek_grave	0.2	comrade_tip	-0.11	grave_info	-0.1	event	-0.05
has bao tang	comrade_tip	-0.07	grave_info	-0.11	relics	0.39	not_dead	0.06	event	0.14
has bao ten	seek_grave	-0.09	comrade_tip	-0.06	grave_info	0.12	foreign_tip	0.08	event	0.06
has bao thang	seek_grave	0.13
has bao the	comrade_tip	0.09
has bao thi	seek_grave	0.09	comrade_tip	-0.05	event	-0.07
has bao tin	seek_grave	-0.06	comrade_tip	0.26	relics	-0.08	registry	-0.07
has bao toi	grave_info	0.09	remains_found	-0.05	relics	0.11
has bao trong	comrade_tip	-0.08	grave_info	0.25	registry	-0.05	rumour	0.07
has bao tu	comrade_tip	-0.34	grave_info	-0.4	remains_found	-0.07	relics	-0.17	registry	-0.09	battle_account	-0.1	enemy_report	-0.06	dna_question	-0.07	rumour	-0.06	request_recognition	-0.07	not_dead	0.65	event	-0.11
has bao ve	seek_grave	-0.13	grave_info	0.1	relics	0.12	battle_account	-0.06	scam_report	0.05
has bao viet	seek_grave	-0.08	comrade_tip	0.18
has bao voi	seek_grave	-0.13	comrade_tip	-0.08	grave_info	0.11
has bao vu	seek_grave	-0.05	grave_info	0.1	battle_account	0.09
has bao xa	seek_grave	0.06	grave_info	-0.05
has bap	registry	0.05	request_recognition	0.05	event	-0.08
has base	grave_info	-0.05	battle_account	0.07	event	0.11
has bat	grave_info	-0.51	remains_found	0.08	relics	-0.23	registry	-0.09	enemy_report	0.26	foreign_tip	-0.13	rumour	0.06	request_recognition	0.18	not_dead	0.16	event	0.09
has bat day	comrade_tip	0.14
has bat duoc	seek_grave	0.13	grave_info	-0.16	enemy_report	0.13	event	-0.08
has bat huong	grave_info	0.18
has bat lua	remains_found	0.06	event	0.06
has bat nam	seek_grave	-0.05	grave_info	0.07	event	0.05
has bat ngay	comrade_tip	0.05
has bat o	seek_grave	0.13	comrade_tip	-0.15	grave_info	-0.11	not_dead	0.14	event	-0.09
has bat roi	seek_grave	0.05	comrade_tip	0.06	grave_info	-0.12
has bat song	comrade_tip	-0.12	battle_account	0.05	event	0.14
has bat xat	seek_grave	0.06	comrade_tip	-0.06	grave_info	0.06	battle_account	-0.06
has bataillon	seek_grave	0.07	comrade_tip	-0.06	grave_info	-0.1	remains_found	0.05	relics	-0.06	battle_account	0.07	enemy_report	0.14	foreign_tip	-0.08	event	0.07
has battalion	seek_grave	0.09	comrade_tip	0.09	relics	-0.09	registry	-0.13	battle_account	0.08	enemy_report	0.23	foreign_tip	-0.19	request_recognition	-0.05
has battambang	seek_grave	-0.05	grave_info	-0.1	rumour	0.08
has battery	battle_account	0.2	foreign_tip	-0.06	event	0.15
has battle	relics	-0.06	battle_account	0.22	enemy_report	-0.07	foreign_tip	-0.06
has bau	comrade_tip	0.12	grave_info	-0.09	relics	-0.08	rumour	-0.07	request_recognition	-0.12	event	0.32
has bau bang	comrade_tip	-0.08	battle_account	0.19	event	0.09
has bau sen	grave_info	-0.06
has bay	remains_found	-0.07	relics	0.11	registry	0.05	battle_account	0.18	foreign_tip	-0.14	scam_report	-0.08	request_recognition	0.07	not_dead	-0.17	event	0.18
has bay ba	grave_info	0.06	remains_found	0.08	registry	0.05
has bay ban	seek_grave	-0.08	comrade_tip	-0.15	grave_info	0.27	dna_question	0.05	event	0.09
has bay chin	battle_account	0.11	event	0.1
has bay co	battle_account	0.07	rumour	0.05	event	0.05
has bay danh	grave_info	0.05	event	0.07
has bay gio	seek_grave	-0.06	comrade_tip	-0.08	grave_info	0.09	remains_found	0.08	battle_account	-0.1
has bay hai	comrade_tip	-0.11	registry	0.05
has bay lam	comrade_tip	-0.11	grave_info	0.09	event	-0.07
has bay mot	seek_grave	0.06	event	-0.07
has bay muoi	seek_grave	0.13	grave_info	-0.08	event	0.05
has bay my	comrade_tip	-0.08	grave_info	0.09	request_recognition	0.07
has bay nam	seek_grave	-0.08	comrade_tip	0.16	grave_info	0.09	battle_account	-0.06	event	-0.09
has bay nguoi	seek_grave	0.07	comrade_tip	-0.19	grave_info	-0.09	battle_account	0.06	event	0.05
has bay o	grave_info	-0.05
has bay ong	seek_grave	0.09	grave_info	-0.08	battle_account	0.05
has bay roi	seek_grave	0.11	grave_info	-0.1
has bay tam	seek_grave	-0.07	grave_info	0.06	enemy_report	0.05
has bay tha	seek_grave	0.08	comrade_tip	-0.12	event	0.09
has bay thang	grave_info	-0.07	battle_account	0.1	event	0.13
has bay toi	grave_info	-0.06	event	0.12
has be	seek_grave	0.05	comrade_tip	-0.09	grave_info	-0.06	remains_found	-0.15	relics	0.05	foreign_tip	0.05	scam_report	-0.06	event	0.07
has be ba	rumour	0.06	event	-0.05
has be hai	seek_grave	0.1	comrade_tip	-0.05	grave_info	-0.06	battle_account	-0.05
has be ich	comrade_tip	-0.11	registry	0.06
has be tong	seek_grave	0.05	comrade_tip	-0.1	grave_info	0.27	event	0.18
has be tu	seek_grave	0.1	comrade_tip	-0.11	grave_info	-0.05	event	-0.09
has be van	seek_grave	-0.08	comrade_tip	0.1	battle_account	0.05
has because	seek_grave	-0.05	relics	-0.1	foreign_tip	0.12	event	0.15
has because the	relics	-0.06	event	0.05
has been	grave_info	-0.08	relics	0.05	enemy_report	-0.09	foreign_tip	0.14	event	-0.25
has before	seek_grave	-0.11	grave_info	0.14	relics	0.12	battle_account	0.09	enemy_report	-0.09	foreign_tip	-0.05	rumour	0.05
has before he	seek_grave	-0.06	rumour	0.06
has before the	battle_account	0.1	event	0.06
has behind	seek_grave	-0.19	comrade_tip	0.06	grave_info	0.22	battle_account	-0.11	enemy_report	-0.11	foreign_tip	0.17	event	0.19
has behind the	seek_grave	-0.09	comrade_tip	0.05	grave_info	0.15	battle_account	-0.06	enemy_report	-0.05	foreign_tip	0.12
has below	relics	-0.06	foreign_tip	0.08	event	0.09
has belt	seek_grave	-0.08	grave_info	-0.09	remains_found	0.07	relics	0.24
has ben	seek_grave	-0.2	comrade_tip	0.17	grave_info	-0.2	remains_found	0.24	relics	-0.09	registry	-0.16	battle_account	0.11	foreign_tip	-0.05	dna_question	0.23	scam_report	-0.06	rumour	-0.05	request_recognition	-0.12	event	0.11
has ben bo	seek_grave	0.07	comrade_tip	-0.12	grave_info	0.17	registry	-0.06	battle_account	-0.08	scam_report	0.06	event	0.09
has ben campuchia	seek_grave	-0.05	grave_info	0.07	event	0.07
has ben canh	seek_grave	-0.24	grave_info	0.29	remains_found	0.06	relics	-0.07	battle_account	0.09
has ben cat	seek_grave	0.07	event	-0.06
has ben cau	seek_grave	0.05	comrade_tip	-0.05	rumour	0.16	event	-0.05
has ben cong	comrade_tip	-0.16	battle_account	0.08
has ben da	grave_info	-0.05	relics	0.06
has ben do	comrade_tip	-0.31	grave_info	0.15	remains_found	0.06	battle_account	-0.08	request_recognition	0.26	event	0.2
has ben duong	seek_grave	-0.05	comrade_tip	0.06	grave_info	0.2	event	-0.13
has ben goc	seek_grave	-0.05	comrade_tip	0.08
has ben hai	seek_grave	-0.07	grave_info	0.12	foreign_tip	-0.05
has ben hoi	grave_info	-0.06	battle_account	0.05
has ben khe	comrade_tip	0.05
has ben kia	seek_grave	0.17	comrade_tip	-0.07	grave_info	-0.27	battle_account	0.13	enemy_report	0.17	foreign_tip	0.06
has ben la	seek_grave	-0.07	comrade_tip	0.06	relics	0.06	request_recognition	0.06
has ben lao	seek_grave	0.16	remains_found	0.06	relics	-0.05	event	0.11
has ben luc	seek_grave	0.1	comrade_tip	-0.11	event	-0.06
has ben minh	comrade_tip	-0.06	battle_account	0.05
has ben nay	seek_grave	-0.07	grave_info	-0.06	foreign_tip	0.08
has ben ngoai	dna_question	0.1	request_recognition	-0.05
has ben nha	seek_grave	0.06	comrade_tip	-0.05	grave_info	0.11	dna_question	0.08
has ben noi	seek_grave	-0.1	comrade_tip	-0.06	dna_question	0.18
has ben pha	seek_grave	0.15	comrade_tip	-0.13	battle_account	0.05	event	0.11
has ben phai	seek_grave	-0.19	comrade_tip	0.18	battle_account	0.06
has ben song	comrade_tip	0.07	grave_info	0.09	battle_account	-0.05
has ben suoi	seek_grave	0.11	comrade_tip	-0.12	battle_account	0.11
has ben ta	grave_info	0.1
has ben tay	seek_grave	0.07	comrade_tip	0.14	grave_info	-0.07	event	0.05
has ben trai	seek_grave	-0.17	comrade_tip	0.39	grave_info	0.06	battle_account	-0.09	rumour	-0.05	event	0.07
has ben tre	seek_grave	0.3	grave_info	-0.2	relics	0.1	battle_account	-0.08	request_recognition	-0.05
has ben trong	seek_grave	-0.05	comrade_tip	-0.12	grave_info	-0.26	remains_found	0.18	event	0.22
has ben xa	battle_account	0.05	request_recognition	0.08
has ben xe	seek_grave	0.23	comrade_tip	-0.05	grave_info	-0.09
has bend	grave_info	0.07	relics	-0.05	foreign_tip	0.09
has benh	comrade_tip	-0.18	grave_info	-0.19	relics	-0.08	registry	0.3	battle_account	0.12	dna_question	-0.06	scam_report	-0.06	rumour	0.09	request_recognition	0.2	not_dead	0.07	event	0.12
has benh nam	battle_account	0.09	rumour	0.07	request_recognition	0.06	event	0.14
has benh vien	seek_grave	0.19	comrade_tip	-0.18	grave_info	-0.05	registry	0.1	request_recognition	-0.07	not_dead	0.06
has benh xa	seek_grave	0.08	comrade_tip	0.05	grave_info	0.05	relics	-0.06	battle_account	0.08	event	0.07
has beo	seek_grave	0.08	grave_info	-0.13	rumour	0.07	event	0.06
has bep	seek_grave	-0.15	comrade_tip	0.15	foreign_tip	0.05	request_recognition	-0.05	event	0.11
has bep hoang	comrade_tip	-0.05	event	0.09
has beside	seek_grave	-0.07	grave_info	-0.11	relics	-0.11	foreign_tip	0.16	event	0.23
has beside the	grave_info	-0.05	relics	-0.05	foreign_tip	0.08	event	0.07
has between	seek_grave	0.05	relics	-0.06
has beu	grave_info	0.14
has bhem	comrade_tip	-0.05	grave_info	0.11
has bi	seek_grave	-0.26	comrade_tip	0.13	grave_info	0.11	remains_found	-0.07	registry	-0.15	battle_account	0.26	enemy_report	-0.29	foreign_tip	-0.23	dna_question	-0.21	scam_report	-0.08	rumour	-0.08	request_recognition	0.55	not_dead	0.21
has bi b52	comrade_tip	0.11	grave_info	-0.12	event	0.05
has bi ban	seek_grave	-0.25	grave_info	0.19	relics	0.05	registry	0.09	dna_question	0.06	request_recognition	0.17
has bi bat	seek_grave	0.21	grave_info	-0.3	relics	-0.06	registry	-0.11	battle_account	0.18	enemy_report	0.09	dna_question	0.06	scam_report	-0.05	rumour	-0.1	request_recognition	0.11	not_dead	0.23
has bi biet	seek_grave	-0.07	comrade_tip	0.06	grave_info	-0.17	battle_account	-0.08	request_recognition	0.3	event	-0.06
has bi bo	comrade_tip	-0.12	grave_info	0.06
has bi bom	seek_grave	0.19	comrade_tip	0.06	remains_found	0.06	relics	0.07	registry	-0.1	request_recognition	-0.07
has bi ca	seek_grave	-0.06	comrade_tip	0.1	relics	0.05
has bi chay	seek_grave	-0.06	grave_info	0.05	request_recognition	-0.05	event	0.05
has bi coi	battle_account	-0.05	event	-0.07
has bi cut	seek_grave	0.06	comrade_tip	0.05	battle_account	-0.05
has bi dan	seek_grave	0.08	grave_info	-0.12	battle_account	0.05	event	-0.15
has bi danh	seek_grave	0.21	relics	-0.07	registry	-0.12	battle_account	-0.08	foreign_tip	0.05	dna_question	0.06	event	0.05
has bi dich	battle_account	-0.06	request_recognition	0.07
has bi dong	seek_grave	-0.12	comrade_tip	-0.22	grave_info	-0.05	remains_found	0.06	relics	0.1	registry	-0.05	scam_report	-0.06	request_recognition	-0.07	not_dead	-0.05	event	0.26
has bi giac	comrade_tip	-0.09	grave_info	0.06
has bi lac	grave_info	-0.05	not_dead	0.1	event	-0.11
has bi linh	seek_grave	0.13	comrade_tip	-0.12	battle_account	0.08	request_recognition	0.05	event	-0.11
has bi lo	comrade_tip	0.07	grave_info	0.11
has bi lu	seek_grave	0.06	comrade_tip	-0.08	request_recognition	0.09
has bi manh	seek_grave	0.05	comrade_tip	0.07	grave_info	-0.07	relics	0.08	event	-0.08
has bi mat	seek_grave	-0.08	grave_info	0.07	rumour	0.08	request_recognition	0.09	event	-0.1
has bi may	seek_grave	-0.09	comrade_tip	-0.09	grave_info	0.18	battle_account	-0.06	dna_question	0.05	request_recognition	0.12	event	0.08
has bi min	seek_grave	0.08	comrade_tip	-0.07	event	0.09
has bi no	comrade_tip	0.08	grave_info	-0.06	event	-0.09
has bi o	seek_grave	0.15	comrade_tip	0.11	grave_info	-0.09	battle_account	-0.06	event	-0.1
has bi phao	seek_grave	0.26	remains_found	0.14	registry	-0.07	battle_account	-0.06
has bi phap	seek_grave	0.05	event	0.05
has bi phi	seek_grave	-0.1	comrade_tip	0.22	event	-0.09
has bi phuc	seek_grave	0.3	comrade_tip	0.11	grave_info	-0.21	request_recognition	-0.07	event	0.12
has bi sap	seek_grave	-0.08	rumour	0.06	event	0.06
has bi sot	relics	0.05	event	-0.06
has bi tai	seek_grave	-0.1	comrade_tip	0.13	grave_info	0.08
has bi tau	registry	0.05	battle_account	-0.06
has bi tay	seek_grave	-0.1	grave_info	0.22	rumour	0.05
has bi thu	seek_grave	-0.16	comrade_tip	-0.07	grave_info	0.36	remains_found	-0.06	battle_account	0.07	rumour	-0.06	request_recognition	0.11	not_dead	0.11	event	0.05
has bi thuong	seek_grave	-0.18	comrade_tip	-0.11	grave_info	-0.05	remains_found	-0.05	registry	-0.06	battle_account	0.26	rumour	-0.1	request_recognition	-0.07	not_dead	0.16	event	0.19
has bi tra	seek_grave	-0.15	request_recognition	0.15
has bi truc	seek_grave	-0.05	grave_info	-0.06	registry	0.11
has bi trung	seek_grave	-0.22	comrade_tip	-0.1	grave_info	0.1	request_recognition	0.13
has bi ui	seek_grave	0.13	comrade_tip	-0.14	battle_account	0.12	event	0.09
has bi vao	comrade_tip	0.06	event	0.07
has bi vay	comrade_tip	-0.16	battle_account	0.19	event	0.1
has bi vui	seek_grave	-0.07	comrade_tip	0.05	registry	0.05	battle_account	-0.05
has bi xe	dna_question	0.05
has bia	seek_grave	-0.7	comrade_tip	-0.1	grave_info	0.7	remains_found	-0.32	relics	0.27	registry	-0.27	battle_account	-0.11	enemy_report	-0.08	foreign_tip	-0.08	dna_question	-0.07	scam_report	-0.11	rumour	-0.13	request_recognition	0.06	not_dead	0.29	event	-0.09
has bia chi	grave_info	0.17
has bia chung	seek_grave	0.06
has bia co	dna_question	0.06
has bia cu	seek_grave	-0.05	grave_info	0.06	relics	0.11
has bia da	grave_info	0.1	relics	0.11	registry	-0.05	event	-0.19
has bia de	seek_grave	-0.17	comrade_tip	-0.11	grave_info	0.21	registry	-0.07	battle_account	0.07	request_recognition	0.12
has bia do	seek_grave	0.1	grave_info	-0.1	battle_account	0.06
has bia ghi	seek_grave	-0.39	grave_info	0.41	relics	-0.09	registry	-0.12	dna_question	0.07	scam_report	-0.05	request_recognition	-0.11	event	-0.18
has bia go	remains_found	-0.05	relics	0.11	event	-0.1
has bia khac	comrade_tip	-0.07	grave_info	0.31
has bia khong	seek_grave	-0.05	battle_account	0.05	request_recognition	0.09
has bia la	seek_grave	-0.09	comrade_tip	0.1	grave_info	0.08
has bia mo	comrade_tip	-0.08	grave_info	-0.05	registry	0.1	dna_question	-0.05	scam_report	0.14	rumour	0.06	request_recognition	-0.08	event	0.11
has bia o	seek_grave	-0.1	grave_info	0.15	not_dead	0.06	event	-0.1
has bia ray	comrade_tip	0.06	grave_info	-0.07
has bia rung	seek_grave	0.12	comrade_tip	0.3	grave_info	-0.22	battle_account	-0.06	event	-0.05
has bia trang	seek_grave	0.2	comrade_tip	-0.09	grave_info	-0.25	remains_found	0.05	event	0.09
has bia tuong	seek_grave	0.12	grave_info	-0.05	registry	0.05	event	0.06
has bia xa	grave_info	-0.08
has bich	seek_grave	-0.11	comrade_tip	-0.09	remains_found	-0.09	registry	-0.12	battle_account	-0.13	scam_report	0.08	rumour	0.15	request_recognition	-0.1	event	-0.14
has bich lien	grave_info	0.07	event	-0.09
has bien	seek_grave	0.08	comrade_tip	-0.13	grave_info	-0.08	enemy_report	0.07	dna_question	0.05	scam_report	0.12	not_dead	0.08	event	-0.05
has bien ban	seek_grave	-0.14	comrade_tip	-0.15	remains_found	0.09	enemy_report	0.12	request_recognition	0.1	event	0.29
has bien gioi	seek_grave	0.12	comrade_tip	0.08	grave_info	-0.08	battle_account	-0.05	event	-0.12
has bien hoa	seek_grave	-0.15	grave_info	-0.07	relics	0.06	battle_account	-0.07	enemy_report	0.12	not_dead	0.08
has bien phong	seek_grave	0.11	comrade_tip	-0.05	grave_info	0.1	remains_found	0.08	battle_account	0.08	request_recognition	-0.07
has bien phu	comrade_tip	-0.06	grave_info	-0.12	event	-0.11
has bien tap	comrade_tip	0.11	grave_info	-0.11	registry	-0.05	rumour	0.05
has biet	seek_grave	0.24	comrade_tip	-0.11	remains_found	-0.26	enemy_report	0.1	foreign_tip	-0.12	dna_question	-0.12	scam_report	-0.12	rumour	0.37	not_dead	-0.23	event	0.22
has biet ai	comrade_tip	-0.08	grave_info	-0.12	registry	0.05	dna_question	0.09
has biet anh	seek_grave	0.16	comrade_tip	-0.12	grave_info	0.07	relics	0.08	battle_account	-0.1
has biet ba	comrade_tip	-0.12	battle_account	0.05	rumour	0.05	event	-0.09
has biet bac	relics	0.11	event	0.06
has biet bo	seek_grave	-0.06	comrade_tip	0.06
has biet chi	comrade_tip	0.1	grave_info	-0.14
has biet cho	seek_grave	0.06	comrade_tip	0.06	grave_info	0.21	relics	-0.08	battle_account	-0.06	rumour	-0.08	request_recognition	-0.05	event	0.16
has biet chon	seek_grave	0.1	grave_info	-0.05
has biet chu	seek_grave	0.1	grave_info	-0.06	relics	-0.05	event	-0.17
has biet co	seek_grave	-0.05	grave_info	-0.22	battle_account	-0.09	enemy_report	0.12	rumour	0.25	request_recognition	0.08	event	0.05
has biet con	seek_grave	0.08	comrade_tip	0.05
has biet danh	seek_grave	-0.12
has biet di	seek_grave	-0.06	comrade_tip	0.08
has biet don	grave_info	-0.07
has biet dong	relics	0.14	battle_account	0.21	rumour	-0.06	event	-0.09
has biet duoc	seek_grave	0.05	comrade_tip	-0.05
has biet gi	seek_grave	0.2	comrade_tip	-0.08	grave_info	-0.06	event	-0.11
has biet gia	seek_grave	-0.15	grave_info	0.12	event	-0.05
has biet ho	comrade_tip	0.07
has biet kich	seek_grave	-0.06	comrade_tip	0.1	grave_info	-0.12	battle_account	-0.08	request_recognition	0.3	event	-0.14
has biet la	comrade_tip	-0.07	grave_info	0.14	foreign_tip	0.06	request_recognition	0.05	event	-0.05
has biet ma	seek_grave	-0.06	comrade_tip	-0.06	battle_account	0.07	event	0.09
has biet mat	grave_info	0.07	relics	0.09
has biet mo	seek_grave	0.06	comrade_tip	-0.1	grave_info	-0.08	registry	0.08	dna_question	0.05	rumour	-0.05	request_recognition	-0.05
has biet nam	seek_grave	0.09	comrade_tip	-0.06
has biet ngay	seek_grave	0.12
has biet nguoi	seek_grave	-0.17	comrade_tip	0.12	grave_info	0.09	relics	0.05	event	0.05
has biet nha	seek_grave	-0.05	request_recognition	0.06
has biet nhung	seek_grave	0.06	comrade_tip	-0.09	dna_question	0.05
has biet noi	seek_grave	0.07	event	-0.05
has biet o	seek_grave	-0.05	comrade_tip	0.12
has biet ong	seek_grave	0.05	comrade_tip	-0.05	grave_info	0.16	event	-0.12
has biet que	seek_grave	-0.15	comrade_tip	-0.06	grave_info	0.12	registry	0.06
has biet ro	seek_grave	-0.06	grave_info	0.06
has biet ten	seek_grave	-0.23	comrade_tip	-0.08	battle_account	0.22	scam_report	-0.06	event	0.4
has biet the	seek_grave	0.08	event	-0.05
has biet them	seek_grave	0.09
has biet thi	comrade_tip	0.12
has biet tin	comrade_tip	-0.08	grave_info	0.07
has biet toi	seek_grave	-0.16	grave_info	0.06	enemy_report	0.06	rumour	0.05	event	0.07
has biet vay	seek_grave	0.06	grave_info	-0.1	battle_account	0.05	rumour	0.06
has biet xin	seek_grave	0.09
has bieu	seek_grave	-0.14	grave_info	-0.09	relics	-0.09	scam_report	0.08	request_recognition	-0.06	event	0.06
has big	grave_info	0.08	relics	-0.18	battle_account	-0.05	foreign_tip	0.2	event	0.19
has bim	grave_info	-0.1	registry	0.1
has bim son	seek_grave	-0.05	registry	0.1
has binh	seek_grave	0.27	comrade_tip	-0.08	grave_info	-0.05	remains_found	-0.11	relics	-0.15	registry	0.13	foreign_tip	-0.11	dna_question	-0.1	scam_report	-0.17	rumour	-0.09	request_recognition	-0.31	not_dead	-0.18	event	0.16
has binh anh	grave_info	-0.07
has binh ba	seek_grave	-0.07	comrade_tip	0.05	grave_info	-0.06	relics	0.08	event	0.1
has binh bay	seek_grave	0.09	comrade_tip	-0.13	event	0.06
has binh bi	seek_grave	-0.05	event	-0.05
has binh chet	comrade_tip	-0.08	rumour	0.05	event	-0.09
has binh co	seek_grave	-0.1	grave_info	0.06	battle_account	0.14	event	0.13
has binh con	seek_grave	-0.09	grave_info	0.05	battle_account	0.06	event	0.08
has binh cu	seek_grave	-0.08	grave_info	0.09
has binh cung	seek_grave	0.06	comrade_tip	-0.16	battle_account	0.05	request_recognition	0.05
has binh dan	comrade_tip	-0.07	grave_info	0.11
has binh di	seek_grave	0.19	grave_info	-0.11	event	-0.05
has binh dinh	seek_grave	0.14	comrade_tip	-0.16	grave_info	-0.06	event	-0.15
has binh do	seek_grave	-0.06
has binh doan	scam_report	0.05
has binh dong	request_recognition	0.05
has binh duong	grave_info	-0.11	remains_found	0.13	registry	-0.05	foreign_tip	0.05	dna_question	0.05	event	-0.05
has binh gia	seek_grave	0.12	comrade_tip	-0.1	foreign_tip	0.05	not_dead	0.07
has binh giang	seek_grave	-0.11	comrade_tip	-0.1	relics	0.09	battle_account	0.06	event	0.09
has binh hai	comrade_tip	-0.06
has binh hs	seek_grave	0.06
has binh khong	not_dead	0.08	event	-0.06
has binh lieu	seek_grave	-0.06	comrade_tip	0.07	relics	0.05	event	-0.08
has binh loi	relics	0.05
has binh long	grave_info	-0.06	event	-0.11
has binh luc	comrade_tip	0.05	battle_account	-0.05	event	0.06
has binh mat	seek_grave	-0.1
has binh my	comrade_tip	-0.09	foreign_tip	0.11	event	0.16
has binh nam	seek_grave	0.05	comrade_tip	0.15	grave_info	-0.14	event	-0.06
has binh ngo	comrade_tip	0.2	grave_info	-0.09	event	-0.07
has binh nhat	seek_grave	0.16	comrade_tip	-0.1	grave_info	0.06	relics	-0.05
has binh nhi	seek_grave	-0.05	comrade_tip	0.1	event	-0.14
has binh o	seek_grave	-0.08	grave_info	-0.06	battle_account	0.06
has binh ong	seek_grave	0.1
has binh phu	comrade_tip	0.07	grave_info	0.16	battle_account	-0.08	event	0.13
has binh phuoc	seek_grave	-0.2	comrade_tip	-0.08	grave_info	0.08	registry	0.11	request_recognition	0.07	event	0.14
has binh roi	seek_grave	0.05
has binh son	seek_grave	0.2	grave_info	-0.11
has binh su	seek_grave	0.08
has binh tan	seek_grave	0.05	grave_info	0.08
has binh tay	seek_grave	0.05	comrade_tip	-0.05
has binh ten	grave_info	0.09	event	-0.07
has binh thang	comrade_tip	-0.06	battle_account	0.06
has binh thanh	seek_grave	-0.05	relics	0.05	battle_account	0.08	event	0.12
has binh thi	comrade_tip	0.07	not_dead	0.07
has binh thuan	seek_grave	0.12	grave_info	-0.08
has binh toi	seek_grave	-0.05	event	-0.06
has binh tong	seek_grave	-0.13	relics	0.1
has binh tram	seek_grave	0.24	comrade_tip	-0.11	grave_info	-0.09	remains_found	0.05	relics	-0.11	registry	-0.06	battle_account	0.1	foreign_tip	-0.06
has binh tri	seek_grave	0.19	comrade_tip	-0.05	grave_info	-0.05	event	-0.08
has binh va	seek_grave	-0.12	comrade_tip	0.12	registry	-0.05	battle_account	-0.09	event	0.06
has binh van	seek_grave	-0.08	comrade_tip	-0.07	grave_info	0.17	rumour	0.06	request_recognition	0.05	event	-0.08
has binh xa	comrade_tip	-0.08	registry	0.1	dna_question	0.07	event	-0.08
has bit	comrade_tip	0.07	grave_info	-0.09	battle_account	0.11	request_recognition	0.05	event	0.09
has bloi	grave_info	0.07	event	-0.09
has bn	seek_grave	-0.1	comrade_tip	-0.08	relics	-0.1	enemy_report	0.46	foreign_tip	-0.13	event	0.21
has bo	seek_grave	-0.22	comrade_tip	-0.14	remains_found	0.38	relics	-0.07	registry	-0.07	enemy_report	-0.13	foreign_tip	-0.11	dna_question	-0.13	scam_report	-0.22	rumour	0.1	request_recognition	0.07	not_dead	-0.06	event	0.2
has bo anh	seek_grave	0.09	grave_info	0.06	event	0.07
has bo bac	comrade_tip	0.06	not_dead	0.05
has bo bao	comrade_tip	0.13	grave_info	-0.1	scam_report	0.05	event	0.06
has bo bi	comrade_tip	-0.09
has bo binh	seek_grave	0.1	comrade_tip	-0.14	grave_info	0.14	registry	-0.05	battle_account	0.12	request_recognition	-0.06	event	-0.06
has bo bo	seek_grave	0.17	comrade_tip	-0.2
has bo chau	seek_grave	-0.06	comrade_tip	0.06	grave_info	-0.16	relics	0.15	scam_report	0.07
has bo chi	seek_grave	0.16	comrade_tip	-0.05	event	0.06
has bo cho	seek_grave	-0.1	relics	0.05
has bo chong	seek_grave	0.09	remains_found	-0.08	relics	0.06
has bo chqs	event	0.05
has bo co	seek_grave	-0.05	grave_info	0.06
has bo con	seek_grave	-0.05	remains_found	0.09	relics	-0.05	event	0.18
has bo cot	seek_grave	-0.09	remains_found	0.3	relics	-0.07	event	0.2
has bo cua	seek_grave	0.15
has bo de	seek_grave	0.19	comrade_tip	0.05	request_recognition	-0.06
has bo di	grave_info	-0.07	relics	-0.05	dna_question	0.05	not_dead	0.05	event	0.06
has bo doi	seek_grave	-0.19	comrade_tip	-0.54	grave_info	0.68	remains_found	-0.1	relics	-0.11	registry	-0.07	battle_account	0.05	enemy_report	0.07	foreign_tip	0.05	dna_question	-0.07	scam_report	-0.22	rumour	0.35	request_recognition	-0.09	event	0.49
has bo e	comrade_tip	0.13	grave_info	-0.07
has bo em	seek_grave	-0.13	comrade_tip	0.49	grave_info	0.05	remains_found	0.06	relics	0.09	registry	-0.09	battle_account	-0.08	rumour	-0.08	request_recognition	0.1	not_dead	-0.06	event	-0.18
has bo hai	seek_grave	-0.07	comrade_tip	-0.13	grave_info	-0.12	remains_found	0.32	registry	-0.06	battle_account	-0.05	scam_report	-0.05	request_recognition	-0.07	event	0.17
has bo ho	seek_grave	-0.11	relics	0.13
has bo hoang	seek_grave	-0.11	relics	0.05	request_recognition	0.13	event	0.05
has bo khong	comrade_tip	0.09	event	0.06
has bo kinh	seek_grave	0.08	comrade_tip	-0.05	enemy_report	0.07
has bo la	seek_grave	0.13	grave_info	-0.1	remains_found	0.06	battle_account	-0.05	request_recognition	0.05	event	-0.15
has bo lai	seek_grave	0.06	comrade_tip	0.19	grave_info	-0.09	battle_account	-0.06
has bo len	seek_grave	-0.08	comrade_tip	0.14	event	-0.07
has bo ma	seek_grave	-0.06	request_recognition	0.08
has bo mat	seek_grave	0.36	comrade_tip	-0.13	grave_info	-0.1	event	-0.05
has bo me	seek_grave	-0.15
has bo minh	seek_grave	-0.12	comrade_tip	0.09	grave_info	-0.14	registry	0.06	foreign_tip	0.05	rumour	0.05	not_dead	0.09
has bo muong	seek_grave	-0.13	grave_info	0.11
has bo nam	seek_grave	-0.06	comrade_tip	-0.07	grave_info	0.24	battle_account	0.06	event	0.16
has bo o	comrade_tip	0.16	relics	0.06	dna_question	0.05	request_recognition	0.06
has bo ong	comrade_tip	0.14
has bo phan	seek_grave	-0.16	grave_info	-0.08	registry	0.05	dna_question	0.07	request_recognition	0.06	event	0.05
has bo phu	grave_info	-0.05	event	0.05
has bo qua	comrade_tip	0.05
has bo ra	grave_info	-0.05	battle_account	-0.05	not_dead	0.06	event	-0.1
has bo ruong	foreign_tip	0.07
has bo song	seek_grave	0.18	remains_found	0.06	battle_account	-0.05	scam_report	0.05	request_recognition	-0.07	event	-0.08
has bo sung	seek_grave	-0.18	comrade_tip	0.06	registry	0.36	request_recognition	-0.1	not_dead	-0.06
has bo suoi	seek_grave	0.15	comrade_tip	-0.06	grave_info	-0.07	rumour	-0.05	event	-0.05
has bo ten	seek_grave	-0.05	grave_info	-0.07	enemy_report	0.05	not_dead	0.05
has bo thi	comrade_tip	0.05
has bo toi	seek_grave	0.5	comrade_tip	-0.25	grave_info	0.18	remains_found	-0.07	registry	-0.09	battle_account	0.07	rumour	-0.06	request_recognition	-0.05	not_dead	-0.06	event	-0.09
has bo trach	seek_grave	-0.12	grave_info	-0.06	event	-0.09
has bo tre	seek_grave	-0.08	comrade_tip	0.08	grave_info	0.21
has bo trong	seek_grave	-0.07	registry	0.08	battle_account	0.05
has bo tu	seek_grave	0.26	comrade_tip	-0.06	grave_info	-0.14
has bo van	comrade_tip	-0.1	grave_info	0.1	battle_account	0.05	request_recognition	-0.05
has bo vao	seek_grave	-0.08	comrade_tip	0.16	relics	0.06	event	-0.1
has bo ve	seek_grave	0.07	comrade_tip	-0.25	battle_account	0.07	not_dead	0.08	event	0.11
has bo vo	seek_grave	-0.07	comrade_tip	-0.09	request_recognition	0.11	event	-0.05
has bo voi	comrade_tip	0.17	grave_info	-0.14
has bo xa	seek_grave	0.13	comrade_tip	-0.06	grave_info	-0.07	battle_account	0.15	event	0.08
has bo xuong	seek_grave	-0.15	comrade_tip	-0.17	remains_found	0.29	relics	-0.11	battle_account	-0.05	dna_question	0.05	rumour	0.08	event	0.21
has board	relics	-0.07	foreign_tip	0.15
has boc	comrade_tip	-0.05	grave_info	0.11	remains_found	0.28	relics	0.07	registry	-0.16	battle_account	-0.06	enemy_report	-0.08	dna_question	0.05	scam_report	0.14	rumour	0.07	not_dead	-0.11	event	0.2
has boc di	seek_grave	0.1	event	0.06
has boc duoc	grave_info	0.06
has boc len	comrade_tip	-0.05	remains_found	0.07	event	0.11
has boc mot	comrade_tip	-0.09	event	0.1
has boc pha	comrade_tip	0.12	grave_info	-0.13	request_recognition	0.05	event	-0.1
has boc tu	seek_grave	-0.06	grave_info	-0.07	registry	0.06
has boc ve	seek_grave	-0.1	grave_info	0.07	dna_question	0.05	request_recognition	-0.05	event	-0.08
has bodies	seek_grave	-0.13	comrade_tip	-0.05	grave_info	-0.05	relics	-0.15	battle_account	0.08	enemy_report	0.16	foreign_tip	0.18	event	0.31
has body	comrade_tip	-0.08	relics	-0.06	enemy_report	0.2	event	-0.11
has boi	seek_grave	-0.2	comrade_tip	0.15	grave_info	0.07	remains_found	-0.05	relics	-0.07	battle_account	0.08	enemy_report	-0.06	scam_report	0.15	request_recognition	-0.07	event	-0.11
has boi duoc	comrade_tip	-0.06	grave_info	-0.06	battle_account	0.06
has bom	seek_grave	0.06	comrade_tip	-0.05	grave_info	-0.13	remains_found	0.07	relics	-0.11	registry	0.21	battle_account	0.11	enemy_report	-0.05	dna_question	-0.12	scam_report	-0.09	request_recognition	0.09	event	0.09
has bom b52	seek_grave	0.11	comrade_tip	0.09	grave_info	-0.12	battle_account	0.05	request_recognition	0.07
has bom bi	seek_grave	-0.15	comrade_tip	0.1	foreign_tip	0.07	request_recognition	0.08	event	-0.1
has bom bo	grave_info	0.05	event	0.09
has bom canh	grave_info	-0.05	relics	0.1
has bom chet	seek_grave	0.06	event	0.05
has bom nam	seek_grave	0.11
has bom ngay	seek_grave	0.07
has bom no	comrade_tip	0.17	grave_info	-0.09	battle_account	-0.05
has bom o	seek_grave	0.22	comrade_tip	-0.06	grave_info	-0.17	battle_account	-0.05	event	-0.08
has bom toa	seek_grave	0.13	comrade_tip	0.14	grave_info	-0.07	battle_account	-0.06	event	-0.15
has bom tu	seek_grave	-0.12	comrade_tip	0.08	grave_info	0.05	request_recognition	0.05	event	-0.13
has bom vui	seek_grave	0.05	not_dead	0.05
has bomb	relics	-0.09	foreign_tip	-0.06	rumour	0.17	event	0.13
has bon	seek_grave	-0.13	comrade_tip	0.1	grave_info	0.11	remains_found	-0.11	relics	-0.22	registry	-0.05	battle_account	0.27	foreign_tip	0.06	scam_report	0.06	rumour	-0.12	request_recognition	0.1	not_dead	-0.05	event	0.24
has bon anh	comrade_tip	-0.08	grave_info	-0.06	registry	0.06	battle_account	0.05	event	0.06
has bon co	comrade_tip	-0.06	battle_account	0.06
has bon dua	comrade_tip	0.07
has bon em	seek_grave	0.05	grave_info	0.06
has bon minh	seek_grave	-0.06	comrade_tip	0.16	battle_account	-0.06	event	-0.07
has bon muoi	event	0.07
has bon nam	seek_grave	-0.05	grave_info	0.06	battle_account	-0.05	event	0.05
has bon ngay	event	-0.05
has bon nguoi	seek_grave	-0.08	grave_info	0.23	registry	0.05	battle_account	-0.09	foreign_tip	0.06	request_recognition	-0.06	event	-0.1
has bon thang	seek_grave	-0.05	comrade_tip	-0.07	grave_info	0.08	event	0.05
has bon toi	comrade_tip	0.23	grave_info	-0.15	battle_account	-0.08	event	-0.09
has bones	grave_info	0.06	remains_found	0.26	foreign_tip	-0.19	scam_report	0.08	event	0.09
has bong	seek_grave	0.13	comrade_tip	0.05	grave_info	-0.09	remains_found	-0.05	relics	-0.06	registry	-0.07	battle_account	0.13	enemy_report	-0.1	dna_question	0.07	scam_report	-0.05	rumour	-0.07	request_recognition	0.14	not_dead	-0.07	event	-0.15
has bong son	seek_grave	-0.07	battle_account	-0.06	foreign_tip	0.15	event	-0.15
has bonjour	dna_question	0.1
has bonjour je	seek_grave	-0.05	comrade_tip	0.07	relics	0.06	foreign_tip	-0.05
has book	grave_info	-0.07	relics	-0.1	registry	0.06	enemy_report	0.09	foreign_tip	0.06
has border	seek_grave	0.05	remains_found	0.12	relics	-0.08	foreign_tip	-0.14	dna_question	0.06	event	0.06
has born	seek_grave	0.16	grave_info	-0.05	relics	0.06	registry	-0.05	battle_account	-0.06	foreign_tip	-0.17	request_recognition	-0.05	event	-0.16
has born in	seek_grave	0.23	grave_info	-0.09	foreign_tip	-0.12
has bot	comrade_tip	-0.25	grave_info	0.08	registry	0.08	battle_account	0.23	enemy_report	0.07	request_recognition	0.06	event	0.15
has bot cau	seek_grave	0.12	battle_account	-0.06	request_recognition	0.06	event	-0.08
has both	seek_grave	0.12	comrade_tip	0.06	enemy_report	0.05	foreign_tip	-0.08	event	-0.16
has bottle	seek_grave	-0.06	event	0.09
has bout	seek_grave	-0.07	foreign_tip	0.18	event	0.06
has box	seek_grave	-0.08	grave_info	-0.05	enemy_report	0.07	foreign_tip	0.05
has boy	seek_grave	-0.08	grave_info	0.06	battle_account	-0.05	enemy_report	-0.05	foreign_tip	0.1	event	-0.08
has bridge	seek_grave	0.12	enemy_report	-0.05	event	-0.09
has brigade	seek_grave	-0.06
has brother	seek_grave	0.08	remains_found	-0.05	relics	0.09	enemy_report	-0.05	foreign_tip	-0.19	dna_question	0.12	request_recognition	0.14	event	-0.14
has brothers	seek_grave	0.11	relics	0.05	event	-0.13
has brought	seek_grave	-0.1	grave_info	0.13	relics	0.14
has bs	relics	-0.05	foreign_tip	0.06	event	0.12
has bt	comrade_tip	-0.09	relics	0.28	registry	-0.05	not_dead	0.08	event	-0.06
has bu	seek_grave	0.05	comrade_tip	-0.06	grave_info	-0.13	foreign_tip	-0.06	rumour	0.07	request_recognition	0.06	event	-0.09
has bu dop	comrade_tip	-0.1	grave_info	-0.08	registry	0.07	foreign_tip	-0.05	rumour	0.08
has bu gia	registry	0.06	request_recognition	0.08
has bua	comrade_tip	0.22	registry	0.05	battle_account	-0.05	not_dead	-0.05	event	-0.09
has bua do	comrade_tip	0.13	battle_account	0.06
has bua sau	seek_grave	0.07	grave_info	-0.07	event	-0.06
has buc	seek_grave	0.12	comrade_tip	-0.12	grave_info	-0.06	relics	0.19
has bui	seek_grave	-0.19	comrade_tip	-0.11	grave_info	0.09	remains_found	-0.1	relics	-0.15	registry	0.07	battle_account	0.18	enemy_report	0.05	request_recognition	-0.11
has bui dinh	grave_info	0.07
has bui duc	comrade_tip	0.07	grave_info	-0.05
has bui huu	comrade_tip	-0.1	battle_account	0.06	event	0.18
has bui khac	event	-0.06
has bui ngoc	seek_grave	0.14	comrade_tip	-0.05	event	-0.08
has bui quang	seek_grave	-0.11	grave_info	0.12
has bui thi	seek_grave	0.13	comrade_tip	-0.08	grave_info	-0.09	registry	-0.09	dna_question	0.06	event	0.05
has bui tre	comrade_tip	-0.05	grave_info	0.07	battle_account	-0.05	rumour	0.07
has bui van	comrade_tip	-0.07	relics	-0.06	battle_account	-0.07	request_recognition	0.05
has bui xuan	grave_info	-0.07	enemy_report	0.05	event	0.11
has buk	comrade_tip	-0.12	grave_info	0.07	not_dead	0.09
has bulldozer	seek_grave	-0.06	relics	0.09	battle_account	0.1	enemy_report	-0.05	event	0.1
has bum	grave_info	0.05
has bun	seek_grave	0.09	comrade_tip	-0.13	grave_info	-0.05	relics	0.08	foreign_tip	0.07	event	0.29
has bung	seek_grave	-0.05	comrade_tip	0.18	grave_info	0.08	battle_account	-0.1	request_recognition	0.06	not_dead	-0.05	event	-0.14
has bunker	seek_grave	-0.08	grave_info	-0.08	battle_account	0.06	foreign_tip	0.19
has buoc	seek_grave	-0.26	comrade_tip	0.09	grave_info	0.2	remains_found	0.05	relics	-0.07	registry	-0.05	battle_account	-0.11	rumour	-0.05	event	0.07
has buoc nua	seek_grave	-0.05
has buoc ve	seek_grave	-0.06	comrade_tip	-0.06	grave_info	0.09	event	0.07
has buoi	comrade_tip	0.16	grave_info	-0.08	relics	-0.06	battle_account	0.15	request_recognition	-0.08
has buon	seek_grave	0.16	comrade_tip	-0.16	remains_found	-0.08	relics	0.1	battle_account	-0.08	foreign_tip	-0.11	not_dead	0.12	event	-0.27
has buon ho	seek_grave	0.14	comrade_tip	-0.09	not_dead	0.14
has buon ma	seek_grave	-0.08	grave_info	-0.06	relics	0.09	registry	0.08	rumour	0.06	event	-0.1
has buong	seek_grave	-0.19	registry	0.1	foreign_tip	0.1	request_recognition	0.07	event	0.2
has burial	seek_grave	-0.13	comrade_tip	-0.05	relics	-0.08	battle_account	-0.05	enemy_report	0.17	foreign_tip	0.08	event	0.14
has buried	comrade_tip	-0.13	remains_found	-0.1	relics	-0.05	battle_account	-0.09	enemy_report	0.1	foreign_tip	0.06	dna_question	-0.07	not_dead	-0.06
has buried by	seek_grave	-0.06	comrade_tip	-0.08	enemy_report	0.2	foreign_tip	-0.06
has buried him	comrade_tip	-0.07	grave_info	0.06	enemy_report	-0.05	foreign_tip	0.1	request_recognition	0.06	event	-0.19
has buried in	grave_info	0.08	enemy_report	0.11
has burned	foreign_tip	0.07
has bury	relics	-0.06	battle_account	-0.06	rumour	0.09	event	0.09
has but	seek_grave	0.15	comrade_tip	-0.27	remains_found	0.11	relics	0.19	battle_account	0.15	enemy_report	-0.06	foreign_tip	-0.15	request_recognition	-0.11	event	0.12
has but chi	comrade_tip	-0.08	grave_info	-0.09	relics	0.08	battle_account	0.16	event	0.1
has but i	relics	-0.08
has but may	seek_grave	-0.05	relics	0.11	foreign_tip	0.05
has but the	seek_grave	0.06	foreign_tip	0.07
has buu	seek_grave	-0.19	comrade_tip	0.11	grave_info	-0.05	relics	0.08	battle_account	0.07	dna_question	0.09	rumour	0.05	request_recognition	-0.08	event	0.17
has buu dien	seek_grave	-0.08	grave_info	0.05	relics	0.05	rumour	0.05
has by	seek_grave	-0.28	comrade_tip	-0.18	grave_info	-0.08	remains_found	-0.05	relics	0.08	registry	-0.11	battle_account	0.11	enemy_report	0.36	foreign_tip	-0.11	not_dead	-0.11
has by a	relics	0.16	enemy_report	-0.07	foreign_tip	-0.11	scam_report	0.05	rumour	0.05	event	-0.07
has by the	comrade_tip	-0.05	relics	0.12	registry	0.05	battle_account	-0.09	enemy_report	-0.15	foreign_tip	0.18	event	0.06
has bya	seek_grave	0.07	comrade_tip	-0.06	grave_info	-0.06	registry	0.05
has c	seek_grave	-0.08	comrade_tip	0.15	grave_info	0.05	remains_found	-0.14	relics	0.09	registry	-0.05	foreign_tip	0.11	dna_question	-0.2	scam_report	-0.15	rumour	-0.19	not_dead	-0.06	event	-0.3
has c bo	comrade_tip	0.24	grave_info	-0.09
has c est	seek_grave	0.07	comrade_tip	-0.05	battle_account	0.06	foreign_tip	0.06	not_dead	0.06
has c hang	grave_info	0.05	registry	-0.06	request_recognition	0.07
has c pho	seek_grave	0.09	comrade_tip	-0.13	registry	-0.05	battle_account	0.16	event	-0.08
has c trinh	seek_grave	0.25
has c truong	seek_grave	-0.19	comrade_tip	0.09	grave_info	-0.09
has c1	seek_grave	0.05	comrade_tip	0.24	grave_info	-0.19	remains_found	-0.08	registry	-0.09	battle_account	-0.06	enemy_report	-0.06	rumour	-0.05	not_dead	0.08	event	-0.14
has c1 d1	comrade_tip	-0.1	not_dead	0.09	event	0.12
has c1 d2	grave_info	-0.07
has c1 d3	relics	0.06
has c1 d4	seek_grave	-0.07	comrade_tip	0.1	request_recognition	0.06
has c10	seek_grave	-0.09	registry	0.05	battle_account	-0.05	rumour	0.05
has c11	seek_grave	-0.16	comrade_tip	0.27	grave_info	-0.14	relics	0.1	battle_account	-0.08
has c11 d9	comrade_tip	-0.05
has c12	seek_grave	0.05
has c14	seek_grave	0.05	comrade_tip	0.06	grave_info	-0.08	event	-0.05
has c15	comrade_tip	0.06	grave_info	0.06	event	-0.06
has c16	comrade_tip	-0.17	battle_account	0.08
has c17	seek_grave	-0.17	comrade_tip	0.14	remains_found	-0.09	relics	-0.06	battle_account	0.05	rumour	0.05	event	-0.1
has c18	seek_grave	-0.11	comrade_tip	0.07	grave_info	-0.13	remains_found	-0.05	relics	0.14	battle_account	-0.05
has c18 thong	seek_grave	-0.06	comrade_tip	0.05
has c2	seek_grave	-0.34	comrade_tip	0.13	remains_found	0.07	registry	0.05	battle_account	0.17	enemy_report	-0.06	foreign_tip	0.09	dna_question	-0.07	rumour	-0.05	request_recognition	-0.09	event	0.33
has c2 d1	seek_grave	-0.06	grave_info	-0.07	event	-0.07
has c20	seek_grave	-0.15	comrade_tip	0.06	relics	0.09	battle_account	-0.05	not_dead	0.05	event	-0.1
has c20 trinh	seek_grave	-0.09	comrade_tip	0.18	grave_info	-0.06
has c21	seek_grave	-0.09	comrade_tip	0.14	grave_info	0.1	event	-0.05
has c3	seek_grave	-0.35	comrade_tip	0.16	relics	0.14	registry	0.15	battle_account	-0.1	enemy_report	0.11	foreign_tip	-0.09	dna_question	-0.07	request_recognition	-0.09	event	-0.42
has c3 d1	comrade_tip	0.06	registry	0.08	event	-0.08
has c3 d4	comrade_tip	-0.09	grave_info	0.08	registry	-0.05
has c3 d7	seek_grave	-0.11	grave_info	0.07
has c4	seek_grave	0.05	comrade_tip	-0.13	grave_info	-0.06	relics	-0.12	registry	0.09	battle_account	0.18	foreign_tip	-0.05	event	0.21
has c4 d1	seek_grave	0.1	grave_info	0.05
has c5	seek_grave	-0.15	comrade_tip	0.11	grave_info	0.05	relics	-0.12	enemy_report	-0.06
has c5 d2	grave_info	-0.06
has c5 d8	relics	-0.07	battle_account	0.05	event	-0.06
has c6	seek_grave	-0.06	comrade_tip	0.09	grave_info	-0.05	enemy_report	-0.06	foreign_tip	-0.05	request_recognition	-0.05	event	-0.06
has c6 d2	seek_grave	0.06	comrade_tip	0.05	grave_info	-0.06	battle_account	-0.05	event	-0.05
has c6 d5	comrade_tip	0.07	grave_info	-0.07	registry	0.05	event	0.06
has c6 d8	seek_grave	-0.08	grave_info	0.09
has c7	seek_grave	-0.15	relics	-0.05	registry	0.1	battle_account	0.05	not_dead	-0.05
has c7 d2	seek_grave	-0.07	grave_info	-0.08	registry	0.06
has c7 d5	comrade_tip	0.13	event	-0.05
has c759	seek_grave	-0.07	remains_found	0.06	event	-0.05
has c8	seek_grave	-0.06	comrade_tip	-0.06	grave_info	-0.13	battle_account	0.11	not_dead	-0.05
has c9	comrade_tip	-0.1	grave_info	-0.14	relics	-0.1	enemy_report	0.1	event	0.07
has c9 d3	comrade_tip	-0.09	grave_info	-0.08	enemy_report	0.06	event	0.05
has c9 d6	comrade_tip	-0.05	grave_info	-0.06	registry	0.05
has ca	comrade_tip	0.26	grave_info	-0.26	remains_found	0.05	registry	0.06	battle_account	0.07	enemy_report	-0.21	foreign_tip	-0.09	scam_report	-0.2	rumour	-0.08	request_recognition	-0.17	event	0.05
has ca anh	grave_info	0.05
has ca ba	seek_grave	-0.1	comrade_tip	0.05	grave_info	0.34	relics	0.05	rumour	0.05	event	-0.23
has ca bon	seek_grave	0.05	comrade_tip	0.08	grave_info	-0.06	relics	0.05	registry	0.06	battle_account	-0.12	request_recognition	0.08	event	-0.1
has ca chi	seek_grave	-0.1	comrade_tip	-0.1	grave_info	0.06	request_recognition	0.07
has ca cua	seek_grave	0.07	request_recognition	0.05
has ca doi	seek_grave	0.05	grave_info	0.05	event	-0.07
has ca hai	seek_grave	0.11	comrade_tip	0.23	grave_info	-0.05	remains_found	-0.06	relics	-0.07	registry	-0.12	battle_account	-0.18	dna_question	0.17	rumour	-0.06	request_recognition	-0.14	event	-0.23
has ca ho	seek_grave	0.07	grave_info	0.06
has ca la	seek_grave	0.08	grave_info	-0.13
has ca mau	comrade_tip	-0.06	grave_info	0.15	dna_question	0.06	not_dead	0.07
has ca men	seek_grave	-0.08	remains_found	0.15
has ca nha	seek_grave	0.13	comrade_tip	-0.16	grave_info	0.06	battle_account	-0.05	request_recognition	-0.08	event	-0.1
has ca nhom	remains_found	-0.05	registry	0.05	battle_account	0.06
has ca no	seek_grave	-0.13	grave_info	0.05	remains_found	0.05	battle_account	0.14	event	0.08
has ca o	seek_grave	-0.07	battle_account	0.08	dna_question	0.05	event	-0.06
has ca phe	seek_grave	-0.05	comrade_tip	0.06	grave_info	-0.12	relics	-0.08	not_dead	0.06
has ca roi	seek_grave	0.1	grave_info	-0.05
has ca sau	comrade_tip	-0.11	battle_account	0.07	event	0.13
has ca thi	comrade_tip	-0.06	grave_info	-0.11	relics	0.05	battle_account	0.08
has ca toi	seek_grave	0.11	event	0.08
has ca xa	grave_info	-0.05	rumour	0.07
has cac	seek_grave	-0.14	comrade_tip	-0.15	remains_found	-0.08	relics	-0.06	registry	0.29	foreign_tip	-0.07	scam_report	0.21	rumour	0.08	request_recognition	-0.09	not_dead	0.07	event	0.18
has cac anh	comrade_tip	-0.2	battle_account	0.23	dna_question	0.1	scam_report	0.15	not_dead	0.06
has cac bac	seek_grave	0.19	comrade_tip	-0.33	grave_info	-0.17	battle_account	-0.07	enemy_report	0.06	dna_question	-0.07	scam_report	0.12	request_recognition	-0.05
has cac ban	comrade_tip	0.23	registry	-0.08	event	-0.05
has cac chau	seek_grave	-0.13	comrade_tip	0.06	grave_info	0.07	request_recognition	-0.05
has cac chi	comrade_tip	-0.07	registry	0.1
has cac chu	seek_grave	-0.1	comrade_tip	0.18	grave_info	0.05	relics	0.1	request_recognition	-0.06	not_dead	0.12
has cac co	seek_grave	-0.05	comrade_tip	-0.05	grave_info	0.05	battle_account	0.06	event	-0.05
has cac cu	seek_grave	-0.08	comrade_tip	-0.09	grave_info	0.12	registry	-0.08	battle_account	0.07	rumour	0.11	request_recognition	0.09	event	0.32
has cac dong	seek_grave	-0.16	registry	0.15	battle_account	-0.08	request_recognition	0.05	event	0.16
has cac mo	grave_info	-0.13	registry	0.08
has cac ong	request_recognition	-0.05
has cach	seek_grave	-0.09	comrade_tip	0.23	grave_info	-0.06	relics	-0.19	registry	-0.11	request_recognition	0.06	not_dead	-0.05
has cach cau	seek_grave	-0.09	comrade_tip	-0.07	grave_info	0.07	battle_account	0.15	event	0.06
has cach duong	comrade_tip	-0.05
has cach gieng	comrade_tip	0.07	grave_info	-0.05	battle_account	0.07
has cach mang	seek_grave	0.16	comrade_tip	-0.11	grave_info	-0.09	registry	0.1	rumour	0.1	request_recognition	0.1	event	-0.07
has cach nao	seek_grave	-0.06	comrade_tip	0.06
has cach nhau	comrade_tip	0.05	grave_info	0.13	event	0.06
has cai	comrade_tip	-0.23	grave_info	0.06	remains_found	0.35	relics	0.38	battle_account	-0.17	enemy_report	-0.07	scam_report	-0.2	rumour	0.11	not_dead	-0.08	event	0.29
has cai anh	seek_grave	0.2
has cai ao	grave_info	0.11	relics	0.06	battle_account	0.06	request_recognition	0.05
has cai ba	relics	0.12	event	-0.08
has cai bat	seek_grave	-0.05	grave_info	-0.08	remains_found	-0.08
has cai be	seek_grave	-0.12	comrade_tip	0.07	relics	-0.05	battle_account	-0.07	enemy_report	0.09	rumour	0.06
has cai bi	comrade_tip	-0.12	grave_info	-0.06	relics	0.07
has cai bia	relics	0.07
has cai but	seek_grave	-0.09	relics	0.06	foreign_tip	0.05	event	0.05
has cai ca	seek_grave	-0.16	relics	0.08	request_recognition	0.06	event	-0.07
has cai dau	seek_grave	-0.12	comrade_tip	0.07	remains_found	0.05	rumour	0.07	event	0.14
has cai dong	comrade_tip	-0.08	grave_info	0.05
has cai giay	seek_grave	0.09	comrade_tip	-0.06
has cai gieng	comrade_tip	-0.09	grave_info	0.08	remains_found	-0.05	foreign_tip	0.08	event	0.13
has cai go	grave_info	0.06	event	0.13
has cai ham	comrade_tip	0.14	grave_info	-0.06	event	0.08
has cai ho	seek_grave	0.06	battle_account	0.08	event	0.2
has cai hom	grave_info	-0.06	remains_found	0.07
has cai khan	comrade_tip	0.12	grave_info	-0.06	event	-0.05
has cai lay	seek_grave	0.12	grave_info	-0.06	relics	0.11	foreign_tip	0.05	event	-0.05
has cai luoc	grave_info	-0.08	remains_found	0.06	relics	-0.07
has cai ma	seek_grave	-0.17	grave_info	0.23	relics	-0.05	event	0.09
has cai mo	seek_grave	0.1	grave_info	0.08	rumour	0.05	request_recognition	0.06	event	0.06
has cai mu	comrade_tip	-0.08	grave_info	0.08	event	-0.05
has cai nam	grave_info	0.14
has cai nay	grave_info	-0.1	relics	0.14
has cai non	seek_grave	0.09	comrade_tip	-0.07	grave_info	-0.14	remains_found	0.05	request_recognition	0.07	event	0.08
has cai nuoc	grave_info	0.06
has cai rang	grave_info	-0.1	request_recognition	0.11	event	0.06
has cai tang	comrade_tip	-0.09	grave_info	0.08	event	-0.1
has cai ten	comrade_tip	0.09	grave_info	-0.11	remains_found	0.12	relics	-0.09	registry	0.11	event	-0.15
has cai thia	grave_info	-0.07	event	-0.08
has cai vong	grave_info	-0.07	remains_found	0.06	relics	0.09
has called	seek_grave	0.05	grave_info	-0.11	relics	-0.16	battle_account	0.05	foreign_tip	0.1	event	0.08
has called him	seek_grave	0.1	grave_info	-0.06
has cam	seek_grave	0.22	comrade_tip	-0.07	grave_info	0.1	remains_found	-0.15	battle_account	-0.26	dna_question	-0.16	scam_report	0.34	rumour	-0.1	request_recognition	-0.19	event	-0.2
has cam ba	comrade_tip	-0.07	relics	0.05
has cam co	seek_grave	-0.09	comrade_tip	0.09	grave_info	-0.13	relics	-0.05	foreign_tip	0.07	event	-0.06
has cam giang	seek_grave	0.11	grave_info	-0.08
has cam khe	seek_grave	0.07	comrade_tip	0.05	grave_info	-0.11	battle_account	-0.05	event	-0.1
has cam lo	seek_grave	-0.07	comrade_tip	-0.32	grave_info	0.09	relics	0.12	request_recognition	0.09	event	0.1
has cam on	seek_grave	0.38	grave_info	0.21	remains_found	-0.05	relics	-0.1	registry	-0.09	dna_question	0.1	scam_report	-0.12	rumour	-0.06	request_recognition	-0.08	event	-0.24
has cam ranh	event	0.09
has cam thi	comrade_tip	0.09	grave_info	-0.09	registry	0.05	event	-0.09
has cam thuy	seek_grave	0.1	event	-0.07
has cam tu	comrade_tip	-0.07	relics	0.08	battle_account	0.05	scam_report	0.09	event	0.12
has cam van	comrade_tip	-0.11	event	-0.06
has cam xuyen	seek_grave	-0.1	comrade_tip	-0.08	battle_account	0.05	not_dead	0.08	event	0.06
has cambodia	seek_grave	0.09	grave_info	-0.08	remains_found	0.05	relics	0.06
has came	seek_grave	0.17	grave_info	0.06	relics	-0.05	registry	-0.07	foreign_tip	-0.22	rumour	-0.05	not_dead	0.09
has came back	seek_grave	0.16	grave_info	-0.05	event	-0.05
has came from	relics	0.13	foreign_tip	-0.09
has camp	seek_grave	-0.16	grave_info	-0.11	registry	0.09	enemy_report	-0.09	request_recognition	0.11	not_dead	0.12
has campuchia	seek_grave	-0.1
has can	seek_grave	-0.26	comrade_tip	-0.08	remains_found	-0.14	relics	0.22	registry	-0.14	battle_account	0.11	enemy_report	-0.1	foreign_tip	-0.13	dna_question	0.36	scam_report	0.14	rumour	-0.1	request_recognition	0.17	not_dead	-0.24
has can bo	seek_grave	-0.07	comrade_tip	-0.24	grave_info	0.2	remains_found	-0.08	relics	-0.06	registry	0.1	foreign_tip	-0.05	rumour	-0.05	request_recognition	0.2	not_dead	-0.09	event	-0.05
has can cu	seek_grave	0.06	comrade_tip	-0.11	grave_info	-0.05	remains_found	0.07	relics	-0.07	battle_account	0.07	event	0.12
has can duoc	seek_grave	-0.05	comrade_tip	0.11	enemy_report	0.08	event	-0.13
has can giuoc	seek_grave	-0.07	enemy_report	0.08	event	0.07
has can le	seek_grave	0.16	comrade_tip	-0.07	event	0.1
has can loc	comrade_tip	0.12	grave_info	-0.05	registry	-0.05	event	-0.07
has can nam	seek_grave	-0.05	comrade_tip	0.08	grave_info	-0.06
has can ngay	seek_grave	-0.06	comrade_tip	-0.09	grave_info	0.05	request_recognition	0.05	event	0.05
has can nguoi	seek_grave	-0.07	comrade_tip	-0.08	grave_info	0.05	battle_account	0.05	dna_question	0.05	event	0.07
has can o	comrade_tip	0.08	grave_info	-0.14	request_recognition	0.12
has can t	relics	0.1
has can thi	seek_grave	0.13	comrade_tip	0.05	grave_info	-0.12	event	0.08
has can tho	grave_info	0.11	remains_found	0.05	request_recognition	-0.06	event	0.14
has can tim	seek_grave	0.12	grave_info	-0.09
has can xuan	rumour	0.06
has canada	seek_grave	0.06	dna_question	0.05	not_dead	0.07	event	-0.09
has canal	seek_grave	-0.13	grave_info	0.15	relics	-0.05	battle_account	0.06	enemy_report	0.06	event	-0.05
has cang	seek_grave	0.08	grave_info	0.06	relics	-0.06	registry	0.12	battle_account	-0.06	rumour	-0.06	request_recognition	-0.1	not_dead	-0.05	event	0.25
has cang chai	seek_grave	0.05	comrade_tip	-0.06	event	0.09
has cang ve	seek_grave	0.07	comrade_tip	-0.13	grave_info	-0.07	battle_account	0.09
has canh	seek_grave	-0.16	comrade_tip	0.17	grave_info	0.25	remains_found	0.18	relics	-0.13	registry	-0.32	battle_account	-0.07	enemy_report	-0.05	foreign_tip	-0.08	dna_question	-0.13	scam_report	0.09	rumour	-0.25	request_recognition	-0.09	not_dead	-0.22	event	0.2
has canh bao	seek_grave	-0.07	grave_info	-0.1	scam_report	0.18	event	-0.12
has canh bo	grave_info	0.13	event	-0.11
has canh cay	seek_grave	-0.08	relics	-0.07	request_recognition	0.1
has canh co	seek_grave	-0.09	remains_found	0.11
has canh dan	seek_grave	0.12	grave_info	-0.06	request_recognition	-0.07
has canh do	seek_grave	-0.12	grave_info	-0.14	relics	0.16	event	0.08
has canh dong	comrade_tip	0.17	grave_info	-0.15	registry	-0.05	battle_account	-0.05	rumour	0.07	event	-0.09
has canh duong	seek_grave	0.21	comrade_tip	-0.14	grave_info	-0.14
has canh gieng	comrade_tip	-0.11	battle_account	0.08
has canh goc	comrade_tip	-0.08	event	0.16
has canh mo	grave_info	0.05	event	-0.06
has canh nha	grave_info	0.16
has canh nhau	seek_grave	-0.07	event	0.11
has canh sat	seek_grave	0.06	comrade_tip	0.05	grave_info	-0.05	request_recognition	0.07
has canh suoi	seek_grave	0.07	comrade_tip	-0.12	grave_info	-0.07	event	0.05
has canh toi	comrade_tip	-0.09	remains_found	0.06
has canh tuat	seek_grave	0.17	comrade_tip	-0.15	grave_info	-0.1	battle_account	0.05	request_recognition	-0.06	event	-0.05
has cao	seek_grave	-0.21	comrade_tip	0.21	grave_info	0.06	remains_found	0.09	relics	-0.1	registry	0.22	battle_account	-0.23	enemy_report	0.3	dna_question	0.07	scam_report	-0.13	request_recognition	-0.29	not_dead	-0.15
has cao ba	seek_grave	-0.06	comrade_tip	0.09	relics	0.05	event	0.14
has cao bang	seek_grave	0.11	grave_info	0.22	relics	-0.09	battle_account	-0.09	dna_question	0.09	request_recognition	-0.1	not_dead	-0.06	event	0.1
has cao cua	comrade_tip	-0.14	grave_info	-0.14	registry	0.1	enemy_report	0.12	event	0.13
has cao diem	seek_grave	0.08	grave_info	-0.16	remains_found	0.07	registry	-0.06
has cao lang	seek_grave	-0.07	grave_info	0.18
has cao lanh	comrade_tip	0.12	grave_info	-0.1	battle_account	0.05
has cao loc	seek_grave	-0.07	comrade_tip	0.07	registry	0.06
has cao mu	relics	-0.05
has cao nhanh	grave_info	0.1
has cao su	seek_grave	0.12	remains_found	-0.1	relics	-0.07	enemy_report	-0.09	foreign_tip	0.11	scam_report	-0.05	request_recognition	-0.09
has cao thi	seek_grave	-0.09	comrade_tip	-0.05	grave_info	0.13	battle_account	0.06	dna_question	0.06	rumour	0.05
has cao tien	seek_grave	0.05	comrade_tip	-0.1	grave_info	0.07	battle_account	0.05
has cao toc	seek_grave	-0.06	comrade_tip	0.06	grave_info	-0.05	remains_found	0.08
has cao van	seek_grave	0.06	comrade_tip	-0.07	relics	0.05	event	-0.1
has cao xa	seek_grave	-0.07	grave_info	0.14	relics	-0.07	event	0.08
has cao xuan	comrade_tip	0.11	grave_info	-0.09	not_dead	0.05
has cap	comrade_tip	-0.17	relics	0.23	registry	0.09	battle_account	-0.07	enemy_report	-0.11	dna_question	-0.13	scam_report	-0.05	rumour	-0.05	request_recognition	0.1
has cap bac	seek_grave	0.19	grave_info	0.05	registry	-0.17	request_recognition	-0.05	event	-0.11
has cap duong	registry	0.08
has cap tren	comrade_tip	-0.09
has capitaine	seek_grave	-0.05	comrade_tip	-0.05	grave_info	-0.07	relics	-0.05	foreign_tip	0.19
has capt	seek_grave	-0.1	grave_info	-0.12	registry	0.06	battle_account	-0.08	enemy_report	0.08	foreign_tip	0.13
has captain	comrade_tip	-0.07	grave_info	-0.07	relics	-0.07	foreign_tip	0.18
has captured	seek_grave	-0.2	comrade_tip	-0.15	grave_info	-0.1	enemy_report	0.4	event	0.07
has card	seek_grave	-0.2	grave_info	-0.06	relics	0.15	enemy_report	0.05
has carried	seek_grave	0.09	battle_account	0.05	foreign_tip	-0.21	rumour	0.05	event	0.11
has cat	seek_grave	-0.17	comrade_tip	0.07	grave_info	0.21	remains_found	0.08	relics	0.09	registry	-0.14	battle_account	0.19	enemy_report	-0.1	foreign_tip	-0.07	scam_report	-0.09	rumour	-0.13	request_recognition	-0.2	not_dead	-0.1	event	0.07
has cat ba	comrade_tip	0.05	grave_info	0.05	event	-0.11
has cat bi	grave_info	0.07
has cat boc	seek_grave	0.08	comrade_tip	-0.11	remains_found	0.09	registry	0.06
has cat hai	comrade_tip	-0.06	event	-0.1
has cat sau	comrade_tip	-0.09	grave_info	0.22	event	0.14
has cat tu	seek_grave	-0.05	grave_info	0.07	event	0.11
has cau	seek_grave	0.09	comrade_tip	0.05	grave_info	-0.21	remains_found	-0.2	relics	0.12	enemy_report	-0.13	foreign_tip	-0.11	dna_question	0.06	scam_report	0.15	rumour	0.12	event	-0.05
has cau ay	seek_grave	-0.24	comrade_tip	0.25	grave_info	-0.06
has cau ba	seek_grave	-0.06	grave_info	0.09	relics	0.05
has cau ben	seek_grave	-0.09	registry	0.07
has cau bi	grave_info	0.06
has cau binh	relics	0.05	event	-0.06
has cau bong	comrade_tip	0.09	grave_info	-0.07
has cau can	seek_grave	0.07	comrade_tip	0.05
has cau cau	seek_grave	0.18	comrade_tip	-0.07	grave_info	-0.05	relics	0.09	event	-0.05
has cau chau	seek_grave	0.07
has cau chu	comrade_tip	-0.06	battle_account	0.17	request_recognition	0.06	event	0.06
has cau chuyen	comrade_tip	0.12	grave_info	-0.05	event	-0.05
has cau co	seek_grave	0.07	grave_info	-0.07
has cau cua	comrade_tip	0.07
has cau dat	seek_grave	0.05	comrade_tip	-0.06	event	0.06
has cau di	seek_grave	0.05
has cau em	seek_grave	0.26	comrade_tip	-0.14	grave_info	-0.08	scam_report	0.07	rumour	-0.06	event	-0.16
has cau go	seek_grave	-0.05	comrade_tip	0.07	grave_info	-0.12	rumour	0.05	request_recognition	0.09	event	0.05
has cau hai	seek_grave	0.16	grave_info	-0.05
has cau ham	seek_grave	-0.08	comrade_tip	0.07	dna_question	0.06	event	0.05
has cau hoi	seek_grave	0.07	comrade_tip	0.05	event	0.11
has cau ke	seek_grave	-0.08	comrade_tip	-0.06	grave_info	0.05	registry	0.05	event	-0.05
has cau khong	seek_grave	0.12	grave_info	-0.05
has cau la	seek_grave	0.21
has cau lai	seek_grave	-0.07	registry	0.06
has cau mat	comrade_tip	-0.06	event	0.08
has cau nam	grave_info	0.05	event	0.09
has cau o	seek_grave	0.07
has cau ong	grave_info	0.06
has cau rach	grave_info	-0.06
has cau rao	seek_grave	0.22	grave_info	-0.11
has cau ruot	seek_grave	0.11	comrade_tip	-0.07
has cau song	seek_grave	0.05	event	-0.06
has cau ten	seek_grave	0.09	grave_info	-0.06	event	-0.07
has cau toi	comrade_tip	-0.06	battle_account	-0.06	request_recognition	0.05
has cau treo	grave_info	0.05	not_dead	0.05	event	-0.08
has cau ut	seek_grave	0.13	comrade_tip	-0.08	grave_info	-0.06
has cav	seek_grave	-0.08	grave_info	-0.11	battle_account	-0.07	foreign_tip	0.2
has cave	comrade_tip	0.06	grave_info	-0.06	foreign_tip	-0.05	rumour	0.05	event	0.09
has cay	seek_grave	-0.19	comrade_tip	0.12	grave_info	0.21	remains_found	0.09	relics	-0.17	registry	-0.09	battle_account	-0.05	enemy_report	-0.06	dna_question	-0.07	scam_report	-0.07	not_dead	-0.12	event	0.14
has cay bang	seek_grave	0.05	comrade_tip	-0.08	event	0.06
has cay da	comrade_tip	0.09	grave_info	0.05	battle_account	0.07	event	-0.07
has cay do	seek_grave	0.1
has cay gao	comrade_tip	-0.06	battle_account	0.09	event	0.05
has cay mit	comrade_tip	-0.08	grave_info	-0.05	relics	0.05
has cay so	comrade_tip	0.27	grave_info	-0.2	registry	-0.05	battle_account	0.05	rumour	0.08
has cay sung	comrade_tip	-0.11	grave_info	0.13
has cay thi	seek_grave	-0.13	comrade_tip	-0.05	event	-0.09
has cay thot	comrade_tip	0.08	grave_info	0.07
has cay tram	comrade_tip	0.11	grave_info	-0.07
has cay xoai	grave_info	-0.1	rumour	0.05
has ccb	seek_grave	-0.07	comrade_tip	0.25	grave_info	0.11	remains_found	-0.06	relics	-0.11	foreign_tip	0.07	dna_question	-0.05	request_recognition	-0.13
has ccb phuong	seek_grave	-0.07	comrade_tip	0.07
has ccb xa	event	-0.06
has cdec	seek_grave	-0.07	comrade_tip	-0.06	relics	-0.14	registry	0.06	enemy_report	0.2	event	-0.13
has ce	seek_grave	-0.09	comrade_tip	-0.09	enemy_report	-0.05	scam_report	0.22	event	-0.09
has ce que	grave_info	-0.07	foreign_tip	0.13
has cemetery	comrade_tip	-0.08	grave_info	0.41	relics	-0.13	battle_account	-0.05	dna_question	-0.05	event	0.05
has certain	seek_grave	-0.07	grave_info	0.07	scam_report	0.12
has certificate	grave_info	-0.08	request_recognition	0.22	not_dead	0.07
has cha	seek_grave	0.08	comrade_tip	-0.14	grave_info	0.07	remains_found	-0.14	relics	-0.11	registry	0.12	enemy_report	-0.07	foreign_tip	-0.05	dna_question	0.07	scam_report	-0.09	rumour	0.08	request_recognition	0.07	not_dead	-0.09	event	0.17
has cha con	seek_grave	0.08	grave_info	-0.14	registry	0.14	event	-0.08
has cha em	grave_info	-0.11	relics	0.05	request_recognition	0.07
has cha la	seek_grave	-0.13	battle_account	0.11
has cha me	seek_grave	-0.18	comrade_tip	0.07	request_recognition	0.11
has cha toi	seek_grave	0.1	comrade_tip	-0.1	grave_info	0.32	relics	-0.11	request_recognition	0.06
has cha xu	grave_info	0.12
has chac	seek_grave	-0.25	comrade_tip	0.35	grave_info	-0.26	remains_found	-0.05	relics	0.41	registry	-0.16	battle_account	-0.05	enemy_report	-0.05	dna_question	0.09	rumour	0.24	request_recognition	-0.09
has chac chan	event	0.14
has chac la	relics	0.07	foreign_tip	0.07	event	-0.12
has chai	seek_grave	0.12	grave_info	-0.08	relics	0.17	battle_account	-0.07	rumour	-0.06	request_recognition	-0.06	event	-0.05
has cham	seek_grave	-0.08	grave_info	0.06	remains_found	-0.08	relics	0.11	registry	-0.18	foreign_tip	-0.05	rumour	-0.07	request_recognition	0.14
has cham h	seek_grave	-0.08	grave_info	0.05
has cham o	comrade_tip	0.06
has chamalea	grave_info	-0.06	battle_account	0.08	event	0.05
has chan	seek_grave	-0.07	remains_found	0.15	relics	-0.2	registry	-0.06	dna_question	0.05	scam_report	-0.09	event	0.2
has chan bo	comrade_tip	-0.12	grave_info	0.16	event	0.06
has chan cau	comrade_tip	-0.05	dna_question	0.06	event	0.1
has chan deo	relics	0.06	battle_account	-0.05	event	-0.07
has chan diem	comrade_tip	0.05
has chan doc	seek_grave	-0.07	comrade_tip	0.08	event	-0.06
has chan doi	seek_grave	0.13	comrade_tip	0.17	grave_info	-0.12	event	0.06
has chan nui	comrade_tip	-0.05	grave_info	0.11	rumour	0.05
has chan o	seek_grave	-0.1	grave_info	0.13	request_recognition	0.06
has chan toi	event	-0.15
has chang	seek_grave	-0.05	comrade_tip	-0.08	grave_info	0.15	relics	0.08	dna_question	0.1	scam_report	0.06	rumour	0.16	event	-0.11
has chang ai	seek_grave	-0.06	grave_info	0.05	rumour	0.05	event	-0.05
has chanh	seek_grave	0.09	grave_info	0.15	relics	-0.05	battle_account	0.06	rumour	0.05	request_recognition	-0.14	event	-0.11
has chao	seek_grave	-0.09	comrade_tip	0.23	grave_info	-0.06	registry	-0.13	battle_account	-0.14	enemy_report	-0.05	foreign_tip	0.05	rumour	-0.13	not_dead	-0.05	event	-0.11
has chao anh	comrade_tip	-0.09
has chao bac	seek_grave	-0.16	comrade_tip	0.11	request_recognition	0.11
has chao ban	seek_grave	0.08	comrade_tip	0.08	event	-0.12
has chao cac	seek_grave	0.21	comrade_tip	-0.1	request_recognition	-0.05
has chao co	event	0.05
has chao toi	seek_grave	0.05
has chap	seek_grave	-0.09	grave_info	0.1	remains_found	-0.06	registry	-0.05	request_recognition	0.18	event	-0.17
has chap nam	comrade_tip	0.18	grave_info	-0.14	battle_account	-0.05	request_recognition	-0.09	event	-0.09
has chat	seek_grave	-0.11	relics	-0.08	registry	0.08	battle_account	-0.05	rumour	-0.05	request_recognition	0.09	not_dead	-0.06	event	-0.33
has chat dau	seek_grave	-0.13	request_recognition	0.06	event	-0.07
has chau	seek_grave	0.19	comrade_tip	-0.06	grave_info	0.05	remains_found	-0.19	registry	-0.22	battle_account	-0.07	enemy_report	-0.2	foreign_tip	-0.08	dna_question	0.23	scam_report	-0.15	rumour	-0.29	not_dead	-0.06	event	-0.12
has chau anh	event	0.09
has chau ba	dna_question	0.09
has chau bac	seek_grave	-0.17	comrade_tip	0.25
has chau bao	grave_info	0.12
has chau bi	seek_grave	-0.08	comrade_tip	0.07	grave_info	-0.08	scam_report	0.08	request_recognition	0.05	event	-0.07
has chau chao	seek_grave	0.15	grave_info	-0.06	registry	-0.05
has chau chau	seek_grave	0.07	grave_info	-0.07
has chau chep	relics	0.12
has chau chi	seek_grave	0.13	comrade_tip	-0.07	grave_info	-0.08	request_recognition	0.05
has chau chu	seek_grave	-0.06	grave_info	0.08	event	0.05
has chau chua	comrade_tip	-0.08	request_recognition	0.08
has chau co	comrade_tip	0.05	relics	0.05	registry	-0.06	event	-0.06
has chau con	seek_grave	-0.06	comrade_tip	0.05	grave_info	0.1
has chau cu	seek_grave	0.09	comrade_tip	-0.06	grave_info	0.07
has chau da	seek_grave	-0.05
has chau dang	seek_grave	-0.12	grave_info	0.09	relics	-0.05	dna_question	0.06	event	-0.14
has chau dau	seek_grave	-0.11	comrade_tip	0.05	dna_question	0.05
has chau di	seek_grave	-0.05	comrade_tip	-0.1	grave_info	0.14	battle_account	0.09
has chau dich	seek_grave	0.1	comrade_tip	-0.07	foreign_tip	0.06
has chau doc	seek_grave	0.07	comrade_tip	-0.08	relics	0.05
has chau ghi	comrade_tip	0.14	battle_account	-0.05
has chau go	comrade_tip	-0.12	grave_info	-0.06	battle_account	0.09	event	0.05
has chau goi	seek_grave	0.25	comrade_tip	-0.25	grave_info	-0.14	relics	-0.05	registry	-0.05	dna_question	0.08	request_recognition	0.06	event	-0.11
has chau gui	seek_grave	-0.06	comrade_tip	0.07	registry	0.09	event	-0.06
has chau ho	comrade_tip	-0.07	grave_info	0.15	event	-0.07
has chau hoi	seek_grave	0.2	grave_info	-0.21	request_recognition	-0.06	not_dead	0.05	event	-0.1
has chau ke	comrade_tip	-0.06	grave_info	0.1	scam_report	0.06
has chau keu	seek_grave	0.09	comrade_tip	-0.07
has chau khong	comrade_tip	0.08	relics	0.05	request_recognition	0.12	event	-0.08
has chau la	seek_grave	-0.22	comrade_tip	-0.19	grave_info	0.19	battle_account	-0.08	dna_question	0.2	rumour	-0.06	request_recognition	0.05	event	-0.14
has chau lam	seek_grave	0.08	grave_info	-0.05
has chau mat	seek_grave	0.12	comrade_tip	-0.08	relics	0.07	event	-0.06
has chau muon	seek_grave	0.1	comrade_tip	-0.1	request_recognition	-0.05
has chau nghe	seek_grave	-0.08	comrade_tip	0.05	grave_info	0.07	event	-0.06
has chau ngoai	seek_grave	-0.18	comrade_tip	0.14	grave_info	-0.16	request_recognition	0.14	event	0.09
has chau nhan	seek_grave	0.11	comrade_tip	-0.06
has chau noi	relics	-0.09	registry	-0.06	event	-0.08
has chau o	seek_grave	-0.06	grave_info	0.09	event	0.11
has chau ong	seek_grave	-0.12	comrade_tip	0.17	rumour	0.06	event	-0.06
has chau ruot	seek_grave	0.05	scam_report	0.05	event	0.05
has chau sinh	seek_grave	0.06	comrade_tip	-0.07
has chau soc	seek_grave	-0.06	grave_info	0.1	remains_found	0.05
has chau son	grave_info	-0.05	relics	0.12
has chau ten	seek_grave	0.26	comrade_tip	-0.09	grave_info	-0.17	battle_account	0.1	event	0.09
has chau thanh	seek_grave	-0.09	comrade_tip	-0.05	grave_info	0.21	battle_account	-0.11	request_recognition	-0.08	event	0.1
has chau thi	seek_grave	-0.05	comrade_tip	0.11	grave_info	-0.05	relics	0.06	battle_account	0.07
has chau tim	seek_grave	0.16	grave_info	-0.07
has chau toi	comrade_tip	0.07
has chau va	seek_grave	-0.21	comrade_tip	0.16	request_recognition	0.06
has chau van	seek_grave	-0.05	comrade_tip	-0.1	relics	0.05	request_recognition	0.05
has chau viet	seek_grave	0.08	grave_info	-0.11	event	-0.06
has chau xin	seek_grave	0.1	comrade_tip	-0.09
has chay	seek_grave	-0.26	comrade_tip	0.45	grave_info	0.09	remains_found	-0.16	relics	-0.08	registry	-0.06	battle_account	0.25	enemy_report	-0.07	foreign_tip	-0.06	scam_report	-0.07	request_recognition	-0.13	not_dead	-0.09
has chay duoc	seek_grave	0.08	event	-0.13
has chay het	seek_grave	-0.13	grave_info	0.08
has chay o	seek_grave	-0.12	comrade_tip	0.1	grave_info	-0.05	battle_account	0.08	event	0.16
has chay ra	comrade_tip	0.2	grave_info	-0.05	battle_account	-0.1
has chay thoat	comrade_tip	-0.11	grave_info	0.05	event	0.05
has chay ve	seek_grave	0.06	comrade_tip	0.09
has chay xe	seek_grave	-0.09	comrade_tip	-0.09	grave_info	0.05	event	0.06
has che	comrade_tip	-0.16	grave_info	0.05	remains_found	0.07	relics	0.08	registry	-0.1	battle_account	-0.06	enemy_report	-0.07	dna_question	-0.06	request_recognition	0.28	not_dead	0.07	event	-0.12
has che do	seek_grave	-0.05	grave_info	-0.11	request_recognition	0.22	event	-0.07
has chef	seek_grave	-0.27	remains_found	-0.05	relics	-0.16	battle_account	0.11	enemy_report	0.12	foreign_tip	0.13	rumour	0.11	request_recognition	0.09	not_dead	0.07	event	0.11
has chef de	seek_grave	-0.12	grave_info	-0.08	relics	-0.07	enemy_report	0.13	foreign_tip	0.08	request_recognition	0.1	event	0.14
has chem	seek_grave	-0.1	remains_found	0.07	battle_account	0.1	rumour	-0.05	request_recognition	0.07
has chen	seek_grave	-0.11	remains_found	0.06	dna_question	0.1	event	0.06
has cheng	seek_grave	-0.05	grave_info	-0.05
has cheo	seek_grave	0.19	comrade_tip	0.11	grave_info	-0.14	registry	0.06	battle_account	0.05	rumour	-0.05	event	-0.08
has cheo reo	registry	0.06	event	-0.11
has chep	seek_grave	-0.43	remains_found	-0.13	relics	-0.09	registry	0.5	dna_question	-0.07	request_recognition	-0.07	not_dead	-0.06	event	0.24
has chep lai	seek_grave	-0.18	comrade_tip	-0.08	grave_info	0.16	relics	-0.08	registry	0.05	event	-0.06
has chep nguyen	comrade_tip	0.07	grave_info	-0.06	registry	0.07	battle_account	0.07
has cherche	grave_info	0.14	event	-0.06
has chet	seek_grave	-0.23	comrade_tip	0.19	grave_info	0.08	remains_found	-0.25	registry	-0.15	dna_question	-0.11	scam_report	-0.19	rumour	0.18	request_recognition	0.26	not_dead	0.29
has chet anh	comrade_tip	0.12	event	-0.08
has chet ba	seek_grave	-0.12	comrade_tip	0.2	grave_info	0.1	event	-0.08
has chet ben	seek_grave	0.09	grave_info	-0.05
has chet bom	seek_grave	-0.06	registry	0.05	battle_account	-0.06	event	0.12
has chet bon	event	0.09
has chet ca	grave_info	0.08	battle_account	-0.05	rumour	0.07	event	0.05
has chet chon	comrade_tip	-0.09	relics	0.1	event	0.1
has chet con	registry	0.06
has chet cung	seek_grave	-0.1	grave_info	0.09	registry	-0.08	battle_account	-0.08	request_recognition	0.12	not_dead	0.07
has chet dau	comrade_tip	0.08	grave_info	-0.07
has chet do	seek_grave	-0.08	grave_info	0.06	foreign_tip	0.08	event	0.16
has chet doi	seek_grave	-0.13	comrade_tip	0.1	grave_info	0.06	event	0.16
has chet duoi	seek_grave	0.05	grave_info	-0.05	registry	0.05	battle_account	0.05	event	-0.11
has chet hai	seek_grave	-0.08	grave_info	0.06
has chet het	registry	0.06	event	0.13
has chet hoi	comrade_tip	-0.11	grave_info	0.21	request_recognition	-0.05
has chet hom	enemy_report	0.08	request_recognition	0.05	event	-0.11
has chet khi	grave_info	-0.07	request_recognition	0.05
has chet la	seek_grave	-0.19	comrade_tip	0.13	grave_info	0.06	not_dead	0.05
has chet luc	grave_info	0.08	event	-0.07
has chet mot	registry	0.06	event	0.07
has chet nam	seek_grave	0.18	comrade_tip	-0.17	grave_info	-0.07	battle_account	-0.08	foreign_tip	0.1	rumour	0.14	event	0.06
has chet ngay	seek_grave	-0.07	comrade_tip	0.14	grave_info	-0.08	request_recognition	0.06	event	0.08
has chet o	seek_grave	0.24	comrade_tip	0.47	grave_info	-0.37	battle_account	-0.2	enemy_report	-0.08	foreign_tip	-0.06	scam_report	-0.06	rumour	-0.1	request_recognition	-0.11	event	-0.43
has chet ong	comrade_tip	0.13
has chet roi	seek_grave	-0.07	comrade_tip	-0.11	grave_info	0.09	battle_account	0.06	request_recognition	0.05
has chet sau	comrade_tip	0.09
has chet sot	seek_grave	-0.05	grave_info	0.06	event	-0.05
has chet tai	seek_grave	-0.07	comrade_tip	0.17	registry	-0.07	battle_account	0.11	request_recognition	0.06	event	-0.07
has chet thang	seek_grave	0.09	comrade_tip	-0.09	grave_info	0.16	event	0.09
has chet tran	battle_account	-0.12	request_recognition	0.12	event	-0.17
has chet tren	seek_grave	0.26	grave_info	-0.08	relics	0.07	battle_account	-0.07	rumour	-0.05	event	-0.11
has chet trong	seek_grave	0.09	comrade_tip	-0.16	grave_info	0.13	registry	-0.05	battle_account	0.15	not_dead	-0.05
has chet truoc	seek_grave	0.07	grave_info	-0.11
has chet vi	seek_grave	0.07	comrade_tip	-0.11	relics	0.07	battle_account	0.05	rumour	0.06	request_recognition	0.06	event	-0.12
has chez	seek_grave	0.07	grave_info	0.18	relics	-0.05	foreign_tip	-0.11	dna_question	0.06	not_dead	0.09	event	-0.1
has chi	seek_grave	0.16	remains_found	-0.09	relics	-0.05	registry	-0.14	battle_account	0.16	enemy_report	-0.19	foreign_tip	-0.23	dna_question	0.06	scam_report	0.08	rumour	-0.05	request_recognition	-0.14	not_dead	-0.25	event	0.06
has chi ay	seek_grave	-0.08	comrade_tip	0.07	battle_account	-0.05	dna_question	0.05	rumour	0.06	request_recognition	-0.06	not_dead	0.06
has chi ba	seek_grave	0.05	grave_info	0.07	battle_account	-0.05	event	0.19
has chi bao	dna_question	-0.06	event	-0.08
has chi bay	comrade_tip	-0.07	grave_info	0.06	enemy_report	0.05	event	0.08
has chi bi	seek_grave	-0.09	comrade_tip	0.13	grave_info	0.06	relics	0.06	registry	-0.06	battle_account	-0.06
has chi biet	seek_grave	0.14	comrade_tip	0.18	relics	-0.09	registry	-0.06	battle_account	-0.08	event	-0.19
has chi bo	comrade_tip	-0.08	grave_info	-0.08	relics	0.09	battle_account	0.14	request_recognition	0.1	not_dead	0.08
has chi can	comrade_tip	0.09	grave_info	-0.05	relics	0.06	event	-0.05
has chi chi	seek_grave	-0.06	not_dead	0.05
has chi cho	seek_grave	-0.1	comrade_tip	-0.12	grave_info	0.2	remains_found	-0.07	registry	-0.05	battle_account	-0.11	scam_report	0.27	request_recognition	-0.06	event	-0.1
has chi chu	seek_grave	-0.09	comrade_tip	0.05	rumour	0.06	request_recognition	0.05
has chi co	seek_grave	0.36	comrade_tip	0.15	grave_info	-0.1	remains_found	0.06	relics	-0.15	battle_account	-0.16	rumour	-0.09
has chi con	seek_grave	-0.18	comrade_tip	-0.5	grave_info	0.1	relics	0.06	registry	-0.06	battle_account	0.23	dna_question	0.07	scam_report	-0.05	rumour	-0.05	request_recognition	-0.05	event	0.17
has chi dan	comrade_tip	-0.05	foreign_tip	0.05	event	0.05
has chi dao	seek_grave	-0.07	comrade_tip	-0.05	relics	0.05	battle_account	0.05	dna_question	-0.05	rumour	0.07	request_recognition	0.11	event	-0.09
has chi dau	seek_grave	0.1	comrade_tip	-0.21	grave_info	-0.07	dna_question	0.08	not_dead	0.05
has chi de	grave_info	0.08
has chi diem	comrade_tip	-0.14	grave_info	0.12	battle_account	0.08	event	-0.09
has chi do	seek_grave	0.09	grave_info	-0.15	request_recognition	-0.05	event	-0.05
has chi doan	seek_grave	-0.13	comrade_tip	0.05	grave_info	0.13
has chi doc	comrade_tip	-0.05	grave_info	0.09	event	0.06
has chi doi	grave_info	-0.05	battle_account	0.14
has chi duoc	seek_grave	-0.05	comrade_tip	0.09
has chi em	seek_grave	0.07	registry	0.1	battle_account	-0.15	request_recognition	0.1	event	-0.26
has chi gai	seek_grave	-0.06	comrade_tip	-0.08	grave_info	0.05	relics	-0.05	dna_question	0.07
has chi ghi	seek_grave	0.08	remains_found	0.05	event	0.06
has chi giup	seek_grave	0.19	grave_info	-0.11
has chi hai	seek_grave	-0.08	comrade_tip	-0.08	grave_info	0.05	registry	0.07	request_recognition	0.05
has chi ho	seek_grave	0.09	comrade_tip	-0.18	grave_info	-0.12	remains_found	0.11	request_recognition	0.06	event	0.14
has chi hoa	seek_grave	-0.08	comrade_tip	0.06	grave_info	-0.09	registry	0.1	not_dead	0.05	event	-0.07
has chi hoi	comrade_tip	-0.07	registry	0.08	battle_account	-0.06	request_recognition	0.06	event	-0.2
has chi huy	seek_grave	0.05	comrade_tip	-0.07	grave_info	-0.09	remains_found	0.13	battle_account	0.27	dna_question	-0.05	rumour	-0.05	request_recognition	-0.1	event	0.35
has chi khong	seek_grave	-0.06	battle_account	0.07
has chi khu	comrade_tip	-0.07	grave_info	-0.08	battle_account	-0.13	enemy_report	0.2	event	0.05
has chi la	seek_grave	0.05	comrade_tip	0.19	grave_info	-0.22	remains_found	0.05	battle_account	0.08
has chi lang	grave_info	-0.11	battle_account	0.11	event	0.11
has chi lay	event	-0.13
has chi le	grave_info	0.07	event	0.06
has chi linh	grave_info	-0.06	battle_account	0.05	event	0.13
has chi mai	seek_grave	-0.06	event	0.05
has chi mat	comrade_tip	-0.13	grave_info	0.07	battle_account	0.08	event	0.05
has chi minh	relics	0.05	event	-0.05
has chi mo	seek_grave	-0.22	comrade_tip	-0.05	grave_info	0.13	dna_question	0.08	rumour	0.08	event	-0.08
has chi mong	seek_grave	0.06	comrade_tip	-0.12
has chi mot	seek_grave	-0.07	event	0.09
has chi muon	seek_grave	0.06	relics	0.12	event	-0.05
has chi nam	seek_grave	-0.08	comrade_tip	0.06	grave_info	0.15	battle_account	-0.07	event	-0.1
has chi nghe	seek_grave	0.11	comrade_tip	-0.13	grave_info	-0.21	rumour	0.11	event	0.09
has chi nguyen	grave_info	-0.12	relics	0.07	battle_account	0.06	enemy_report	0.05	not_dead	0.05	event	0.11
has chi nhan	grave_info	-0.07	battle_account	0.05	request_recognition	-0.06
has chi nho	seek_grave	-0.07	comrade_tip	-0.13	grave_info	0.23	remains_found	-0.1	battle_account	0.09	scam_report	-0.05	rumour	-0.08	request_recognition	-0.05	event	0.07
has chi noi	seek_grave	-0.12	comrade_tip	0.17
has chi nuoi	grave_info	0.05	event	0.08
has chi o	seek_grave	0.1	comrade_tip	0.19	grave_info	-0.08	battle_account	0.06	event	-0.07
has chi oi	seek_grave	0.05	comrade_tip	-0.05	dna_question	-0.05
has chi ong	comrade_tip	0.16	grave_info	-0.06
has chi phu	seek_grave	-0.09	grave_info	0.18
has chi que	event	-0.06
has chi ruot	seek_grave	-0.08	comrade_tip	-0.05	grave_info	0.09
has chi sau	comrade_tip	0.09	registry	0.05	event	-0.09
has chi sinh	seek_grave	0.07
has chi tam	comrade_tip	0.06	grave_info	-0.09	event	-0.06
has chi ten	seek_grave	0.1	grave_info	-0.07	battle_account	0.1
has chi thanh	foreign_tip	0.06
has chi thay	grave_info	0.08	event	0.2
has chi thu	seek_grave	-0.05	comrade_tip	0.07
has chi tiet	seek_grave	-0.08	comrade_tip	0.08	battle_account	0.06
has chi tim	seek_grave	0.07	comrade_tip	-0.05	event	0.05
has chi toi	comrade_tip	-0.09	grave_info	0.18	battle_account	-0.06
has chi trong	grave_info	-0.09	relics	0.13	battle_account	0.05
has chi tu	seek_grave	0.07	comrade_tip	-0.05	grave_info	0.05
has chi vo	seek_grave	-0.07	comrade_tip	0.07	scam_report	0.11
has chi xin	seek_grave	0.15	comrade_tip	-0.06	grave_info	-0.07	request_recognition	0.12
has chia	seek_grave	0.11	comrade_tip	-0.05	grave_info	-0.05	remains_found	0.06	request_recognition	-0.07	event	0.09
has chia se	seek_grave	-0.12	relics	0.07	rumour	0.06	event	0.06
has chiec	comrade_tip	-0.17	grave_info	-0.25	relics	0.28	battle_account	0.13	foreign_tip	0.06	dna_question	0.06	rumour	0.15	request_recognition	-0.06	event	0.2
has chiec luoc	grave_info	-0.06	event	0.05
has chief	seek_grave	-0.11	comrade_tip	-0.05	battle_account	-0.06	foreign_tip	0.07	request_recognition	0.06	event	0.06
has chiem	seek_grave	0.05	remains_found	-0.05	battle_account	0.06
has chiem hoa	grave_info	-0.06
has chien	seek_grave	0.25	comrade_tip	-0.16	grave_info	-0.12	battle_account	0.28	foreign_tip	-0.13	request_recognition	0.13	not_dead	-0.19	event	0.15
has chien binh	seek_grave	0.06	comrade_tip	-0.09	grave_info	0.1	registry	0.07	battle_account	0.05
has chien chong	grave_info	-0.05	rumour	0.05
has chien dau	seek_grave	0.08	comrade_tip	-0.14	battle_account	0.06
has chien dich	seek_grave	-0.16	comrade_tip	0.18	grave_info	0.08	battle_account	-0.06	request_recognition	0.06	event	-0.21
has chien khu	seek_grave	0.09	grave_info	-0.1	event	-0.06
has chien si	seek_grave	-0.09	comrade_tip	-0.07	grave_info	0.16	relics	0.19	battle_account	0.17	enemy_report	-0.08	dna_question	0.07	request_recognition	0.07	event	0.25
has chien tranh	seek_grave	0.17	comrade_tip	-0.12	grave_info	-0.08	rumour	0.06
has chien truong	battle_account	-0.05	event	-0.14
has chieng	grave_info	-0.06
has chieu	seek_grave	-0.35	comrade_tip	0.22	grave_info	-0.3	registry	0.16	battle_account	0.29	scam_report	-0.06	request_recognition	0.11	not_dead	-0.05	event	0.27
has chieu toi	grave_info	-0.06	battle_account	0.09
has chim	seek_grave	0.15	grave_info	-0.22	remains_found	0.07	battle_account	0.08	event	0.2
has chin	comrade_tip	0.1	grave_info	0.21	remains_found	-0.08	relics	-0.13	battle_account	0.07	enemy_report	-0.05	dna_question	-0.05	rumour	-0.06	request_recognition	-0.05	event	0.18
has chin bay	comrade_tip	0.07
has chin muoi	seek_grave	0.07	grave_info	-0.1	dna_question	0.07	rumour	0.06
has chin nam	seek_grave	0.11	grave_info	-0.15	event	0.05
has chin nguoi	seek_grave	0.1	comrade_tip	-0.11	battle_account	0.15	event	0.17
has chin thang	seek_grave	0.09	comrade_tip	-0.05	event	-0.05
has chin tuoi	seek_grave	-0.05	comrade_tip	0.13	grave_info	0.07	event	-0.09
has chinese	seek_grave	0.11	foreign_tip	-0.07
has chinh	seek_grave	-0.07	comrade_tip	-0.12	grave_info	0.06	remains_found	-0.13	battle_account	0.2	dna_question	-0.14	request_recognition	0.08	not_dead	0.15	event	-0.11
has chinh la	seek_grave	-0.07	comrade_tip	0.08	event	-0.07
has chinh ong	comrade_tip	-0.11	grave_info	0.14	event	0.06
has chinh sach	comrade_tip	-0.13	grave_info	0.17	relics	-0.07	registry	0.16	dna_question	-0.06	scam_report	0.08	not_dead	-0.05
has chinh tay	seek_grave	-0.06	comrade_tip	0.15	grave_info	-0.09
has chinh toi	comrade_tip	0.1
has chinh tri	seek_grave	0.05	comrade_tip	-0.14	registry	-0.13	battle_account	0.1	not_dead	-0.05	event	-0.11
has chinh uy	relics	0.09	event	0.08
has chinh xac	seek_grave	-0.06	comrade_tip	0.06	event	-0.05
has chiu	seek_grave	-0.19	comrade_tip	0.09	relics	-0.06	registry	0.05	battle_account	0.05	event	-0.16
has cho	comrade_tip	0.07	grave_info	-0.09	relics	0.08	registry	-0.34	battle_account	-0.16	enemy_report	-0.11	foreign_tip	0.14	dna_question	0.13	scam_report	0.2	rumour	0.12	request_recognition	0.09	not_dead	-0.15	event	0.06
has cho ai	seek_grave	-0.3	grave_info	0.14	battle_account	0.12	dna_question	0.05
has cho anh	seek_grave	-0.14	comrade_tip	0.38	grave_info	-0.32	relics	-0.05	battle_account	-0.17	foreign_tip	0.07	rumour	-0.05	request_recognition	0.05	event	-0.27
has cho ay	grave_info	0.12	remains_found	0.06	battle_account	-0.05	event	0.05
has cho ba	seek_grave	-0.12	comrade_tip	0.2	remains_found	-0.06	relics	0.13	battle_account	-0.06	dna_question	0.12	rumour	0.07	request_recognition	-0.06	event	-0.17
has cho bac	seek_grave	-0.17	comrade_tip	0.21	grave_info	-0.13	dna_question	0.05	rumour	0.09	event	-0.1
has cho ban	rumour	0.06	event	-0.07
has cho ben	comrade_tip	0.07	grave_info	-0.1	battle_account	-0.07	scam_report	0.08	event	-0.06
has cho biet	seek_grave	0.15	comrade_tip	-0.13	grave_info	-0.05	request_recognition	-0.05	event	0.05
has cho bo	seek_grave	0.06	grave_info	0.13	battle_account	-0.06	rumour	-0.05	request_recognition	0.2	event	-0.06
has cho ca	seek_grave	0.06	comrade_tip	-0.05
has cho cac	seek_grave	-0.1	grave_info	0.07	battle_account	0.11	event	0.14
has cho cai	seek_grave	-0.08	event	-0.05
has cho cau	dna_question	0.09	event	-0.05
has cho cay	seek_grave	-0.1	comrade_tip	-0.06	grave_info	0.05	battle_account	0.1	event	0.2
has cho chau	comrade_tip	0.07	grave_info	-0.19	request_recognition	-0.06
has cho chi	seek_grave	0.08	comrade_tip	-0.06	request_recognition	0.08
has cho chon	seek_grave	0.08	comrade_tip	0.11	grave_info	0.13	remains_found	-0.08	rumour	-0.07
has cho chu	seek_grave	0.06	comrade_tip	-0.06
has cho co	seek_grave	-0.05	comrade_tip	0.13	relics	-0.05	battle_account	-0.05	not_dead	0.07	event	-0.08
has cho con	seek_grave	-0.13	comrade_tip	0.08	grave_info	-0.08	registry	0.05	request_recognition	0.06	event	-0.1
has cho cu	comrade_tip	-0.08	grave_info	0.12	remains_found	0.05	event	0.24
has cho dan	grave_info	-0.05	relics	0.08	foreign_tip	0.07
has cho de	seek_grave	0.14
has cho di	comrade_tip	0.07	grave_info	-0.07	relics	0.05	battle_account	0.06
has cho do	seek_grave	-0.19	grave_info	0.26	remains_found	0.09	relics	0.07	rumour	-0.05	request_recognition	-0.05	event	0.05
has cho doan	comrade_tip	-0.13	grave_info	0.21	event	0.14
has cho doi	seek_grave	0.12	comrade_tip	-0.06	event	0.1
has cho don	seek_grave	-0.06	comrade_tip	0.1
has cho dong	seek_grave	0.1	comrade_tip	-0.07	event	-0.08
has cho dung	seek_grave	0.13	grave_info	-0.05	dna_question	-0.05	request_recognition	0.08	event	-0.07
has cho e	grave_info	0.08
has cho em	remains_found	0.06	registry	-0.07	battle_account	-0.05	request_recognition	-0.1	event	0.07
has cho gao	seek_grave	-0.06	comrade_tip	0.09	battle_account	-0.05
has cho gia	seek_grave	-0.09	registry	-0.05	foreign_tip	0.08	event	-0.06
has cho hai	seek_grave	-0.05	comrade_tip	0.07	grave_info	0.06	event	-0.05
has cho hoi	seek_grave	0.49	comrade_tip	-0.17	grave_info	-0.35	registry	0.05	battle_account	-0.06	dna_question	0.06	scam_report	-0.05	rumour	-0.07	request_recognition	0.08	event	-0.18
has cho huyen	seek_grave	-0.07
has cho khong	seek_grave	0.05	comrade_tip	-0.07	grave_info	0.08	remains_found	-0.05	battle_account	-0.05	rumour	0.08	event	0.06
has cho la	grave_info	0.05	request_recognition	0.07
has cho lon	comrade_tip	0.2	grave_info	-0.05	foreign_tip	-0.06	event	0.05
has cho ma	seek_grave	0.06	comrade_tip	-0.05	remains_found	0.08
has cho may	comrade_tip	-0.08	event	0.05
has cho me	seek_grave	-0.17	dna_question	0.07	event	-0.14
has cho minh	seek_grave	0.16	comrade_tip	-0.11	grave_info	-0.07	registry	0.07	event	0.06
has cho mo	seek_grave	-0.14	comrade_tip	-0.09	grave_info	-0.13	scam_report	0.28	rumour	-0.06
has cho moi	seek_grave	-0.06	grave_info	0.12	registry	0.06	event	0.12
has cho mot	seek_grave	-0.05	grave_info	-0.05	foreign_tip	0.05	rumour	0.09
has cho nam	seek_grave	-0.1	comrade_tip	0.06	registry	0.08	scam_report	0.05
has cho nao	seek_grave	0.18	comrade_tip	-0.16	grave_info	-0.07	scam_report	0.06	event	-0.07
has cho nay	seek_grave	-0.05	comrade_tip	0.07	grave_info	-0.09	remains_found	0.06	event	0.05
has cho nguoi	seek_grave	0.08	grave_info	-0.2	remains_found	0.05	relics	0.05
has cho nha	seek_grave	-0.07	grave_info	-0.05	request_recognition	0.07	event	-0.05
has cho no	comrade_tip	0.05	grave_info	-0.06
has cho o	seek_grave	-0.12	grave_info	-0.07	remains_found	0.06	registry	0.06	rumour	0.06
has cho ong	seek_grave	-0.23	comrade_tip	0.31	grave_info	-0.19	registry	-0.05	dna_question	0.07	request_recognition	0.19	event	-0.06
has cho ra	comrade_tip	-0.05	relics	0.14	battle_account	-0.06
has cho ro	battle_account	0.08
has cho tieu	comrade_tip	0.12	event	-0.06
has cho toi	seek_grave	0.34	comrade_tip	-0.33	remains_found	-0.1	relics	-0.1	battle_account	0.06	foreign_tip	0.09	rumour	0.06	not_dead	0.1	event	-0.14
has cho trung	seek_grave	-0.06	grave_info	-0.06	relics	0.1	request_recognition	0.08	event	-0.05
has cho tui	seek_grave	0.07	comrade_tip	-0.21
has cho vao	comrade_tip	-0.08	grave_info	0.09
has cho ve	seek_grave	-0.08	grave_info	0.06	battle_account	0.05	event	-0.05
has cho vo	seek_grave	0.05	comrade_tip	-0.05	grave_info	-0.08	remains_found	-0.06	relics	0.05	battle_account	0.07	rumour	0.05
has cho xe	seek_grave	-0.09	grave_info	-0.09	foreign_tip	0.06	event	-0.05
has choi	seek_grave	-0.09	comrade_tip	-0.09	grave_info	0.12	remains_found	-0.06	rumour	0.2	event	0.1
has chon	comrade_tip	0.49	grave_info	0.24	remains_found	-0.31	relics	-0.18	registry	-0.12	battle_account	-0.23	scam_report	-0.2	rumour	0.09	request_recognition	-0.13	not_dead	-0.27	event	-0.17
has chon anh	seek_grave	-0.18	comrade_tip	0.21	battle_account	-0.14	rumour	-0.06	event	-0.26
has chon ba	request_recognition	0.07	event	-0.05
has chon ban	comrade_tip	0.07
has chon ben	seek_grave	0.05	comrade_tip	0.28	grave_info	-0.15	registry	-0.05	battle_account	-0.06	event	-0.14
has chon bo	comrade_tip	-0.13	grave_info	-0.07	relics	0.07	registry	0.05	rumour	0.1
has chon ca	comrade_tip	0.05	grave_info	-0.1	registry	0.05	event	0.12
has chon canh	seek_grave	0.17	comrade_tip	-0.1	grave_info	0.11	battle_account	-0.09	enemy_report	0.06	event	-0.15
has chon cat	comrade_tip	0.1	grave_info	-0.05	registry	-0.05	battle_account	0.07
has chon cau	seek_grave	0.05	comrade_tip	0.08	grave_info	-0.06	event	-0.06
has chon chi	seek_grave	-0.08	grave_info	0.06	battle_account	0.05
has chon cho	grave_info	-0.05	battle_account	0.06
has chon chu	seek_grave	-0.11	comrade_tip	0.13	grave_info	0.08	event	-0.13
has chon chung	comrade_tip	-0.08	registry	0.05	battle_account	-0.06	dna_question	0.07	rumour	0.14	request_recognition	-0.06	event	0.14
has chon co	comrade_tip	0.14
has chon cung	seek_grave	0.05	grave_info	-0.05	relics	0.07	event	-0.08
has chon dau	seek_grave	0.11	comrade_tip	0.16	grave_info	-0.08	registry	-0.05	event	-0.16
has chon duoi	seek_grave	-0.09	comrade_tip	0.23	remains_found	-0.05	event	-0.17
has chon gan	seek_grave	0.06	battle_account	-0.06	event	-0.06
has chon hai	seek_grave	-0.14	grave_info	0.21	battle_account	-0.06
has chon hang	seek_grave	-0.11	comrade_tip	0.17	grave_info	-0.08
has chon ho	seek_grave	0.12	event	0.13
has chon la	seek_grave	-0.11	grave_info	0.13	rumour	0.05
has chon lai	seek_grave	-0.06	comrade_tip	-0.13	grave_info	0.07	remains_found	0.08	rumour	0.06
has chon mot	grave_info	-0.08	registry	0.08	foreign_tip	0.11
has chon ngay	seek_grave	-0.13	comrade_tip	0.06	grave_info	-0.09	foreign_tip	0.06	event	-0.08
has chon nghia	seek_grave	0.1	comrade_tip	0.08	grave_info	-0.15	request_recognition	0.07
has chon ngoai	seek_grave	0.11	comrade_tip	-0.12	grave_info	0.08	event	-0.07
has chon no	seek_grave	-0.12	comrade_tip	0.26	grave_info	-0.06	dna_question	0.05	event	-0.09
has chon o	seek_grave	0.06	comrade_tip	-0.18	grave_info	-0.12	relics	-0.07	registry	-0.08	battle_account	0.27	enemy_report	0.07	dna_question	0.05	scam_report	-0.05	rumour	-0.06
has chon ong	seek_grave	0.07	remains_found	0.07	rumour	0.05	event	-0.11
has chon phia	comrade_tip	-0.05	grave_info	0.14	relics	0.05
has chon sat	grave_info	0.08	enemy_report	0.07
has chon sau	comrade_tip	-0.06	grave_info	0.1	relics	0.08	rumour	-0.06
has chon tai	seek_grave	0.14	comrade_tip	0.06	grave_info	-0.08	battle_account	-0.05	request_recognition	-0.05
has chon tam	seek_grave	0.13	comrade_tip	-0.05	grave_info	-0.09	event	0.15
has chon tap	seek_grave	0.07	comrade_tip	-0.13	rumour	0.09	event	0.05
has chon thanh	seek_grave	0.07	comrade_tip	-0.15	grave_info	-0.06
has chon theo	comrade_tip	0.05	event	-0.06
has chon toi	seek_grave	-0.11	comrade_tip	0.16	grave_info	-0.12	event	-0.07
has chon tren	comrade_tip	-0.09	registry	0.06	request_recognition	0.08	event	-0.14
has chon trong	seek_grave	0.08	comrade_tip	0.12	grave_info	-0.12	battle_account	-0.09	request_recognition	0.1	event	-0.26
has chong	seek_grave	0.35	comrade_tip	-0.22	remains_found	-0.09	registry	-0.11	battle_account	-0.21	enemy_report	-0.1	foreign_tip	-0.07	dna_question	-0.08	scam_report	-0.07	rumour	-0.07	event	-0.18
has chong ba	seek_grave	0.25	grave_info	-0.06
has chong can	comrade_tip	0.14	battle_account	-0.05	event	0.09
has chong chi	grave_info	0.08	event	-0.06
has chong co	seek_grave	-0.11	comrade_tip	0.08	grave_info	0.15
has chong con	seek_grave	-0.1	comrade_tip	0.07
has chong di	rumour	0.05
has chong em	seek_grave	-0.07	relics	0.08	dna_question	-0.05	request_recognition	-0.07	event	0.14
has chong la	seek_grave	-0.07	grave_info	0.05	event	-0.06
has chong my	grave_info	0.09
has chong phap	seek_grave	0.14	comrade_tip	0.08	grave_info	-0.11	relics	-0.06	registry	0.07	battle_account	-0.05	event	-0.16
has chong toi	seek_grave	0.55	comrade_tip	-0.5	grave_info	-0.14	remains_found	-0.05	relics	0.06	battle_account	-0.07	not_dead	-0.06
has chop	seek_grave	-0.19	comrade_tip	0.28	grave_info	-0.05	battle_account	-0.07
has chot	seek_grave	-0.15	comrade_tip	0.23	grave_info	-0.17	remains_found	-0.09	relics	0.12	registry	0.07	battle_account	0.07	request_recognition	-0.1	event	0.05
has chot o	comrade_tip	0.06	event	-0.06
has chqs	seek_grave	0.05	comrade_tip	-0.07	registry	-0.08	not_dead	0.06	event	0.06
has chu	seek_grave	0.09	comrade_tip	-0.23	grave_info	0.2	remains_found	0.25	relics	0.09	registry	0.05	battle_account	-0.25	enemy_report	-0.08	foreign_tip	-0.12	dna_question	-0.13	scam_report	-0.18	rumour	-0.09	not_dead	0.12	event	0.13
has chu a	seek_grave	-0.05	comrade_tip	0.15	grave_info	-0.06	relics	-0.07	event	-0.09
has chu ay	seek_grave	-0.11	comrade_tip	0.13	grave_info	0.09	event	-0.07
has chu ba	seek_grave	0.07	comrade_tip	-0.08	grave_info	0.08	relics	-0.05	battle_account	-0.06	request_recognition	-0.06	event	-0.07
has chu bac	comrade_tip	-0.05	grave_info	0.1	registry	0.14	event	0.06
has chu bao	seek_grave	-0.07	comrade_tip	0.09	grave_info	0.07
has chu bay	seek_grave	0.15	registry	0.12
has chu bi	grave_info	-0.05
has chu bo	seek_grave	-0.22	comrade_tip	-0.06	grave_info	0.26	relics	0.06	event	-0.17
has chu chau	seek_grave	0.15	comrade_tip	-0.15	grave_info	-0.08
has chu chu	seek_grave	0.06
has chu chua	seek_grave	0.05
has chu co	seek_grave	-0.1	comrade_tip	0.1	registry	0.06
has chu con	seek_grave	0.06	remains_found	0.08	battle_account	-0.05
has chu cu	comrade_tip	-0.08	grave_info	0.14
has chu cua	seek_grave	0.09	remains_found	0.05
has chu dat	seek_grave	-0.05	comrade_tip	-0.05	grave_info	0.25	remains_found	0.05	event	0.11
has chu di	seek_grave	0.14	event	-0.06
has chu duc	seek_grave	0.05	event	-0.06
has chu em	seek_grave	0.09	comrade_tip	-0.18	grave_info	-0.14	dna_question	0.1	rumour	0.1
has chu h	comrade_tip	-0.05	remains_found	0.06	event	0.05
has chu hai	comrade_tip	-0.05	grave_info	0.07	relics	0.05	dna_question	0.05	event	-0.13
has chu ho	seek_grave	0.17	grave_info	-0.1	event	-0.05
has chu k	comrade_tip	0.06	grave_info	-0.07	registry	0.06
has chu khong	seek_grave	-0.06	grave_info	0.11	rumour	0.15	request_recognition	0.11	event	-0.23
has chu ky	relics	-0.05
has chu la	seek_grave	-0.12	comrade_tip	0.06	grave_info	0.18	relics	-0.06	enemy_report	0.06	scam_report	0.05
has chu lai	seek_grave	-0.09	grave_info	0.13	event	0.08
has chu lam	seek_grave	0.17
has chu le	seek_grave	0.06	comrade_tip	-0.06	grave_info	-0.09
has chu luc	seek_grave	0.05	registry	0.05	event	-0.05
has chu ma	seek_grave	0.13	comrade_tip	-0.06	event	0.07
has chu mat	comrade_tip	0.11
has chu minh	seek_grave	-0.13	comrade_tip	0.07	grave_info	0.16	event	-0.05
has chu mo	seek_grave	0.18
has chu moi	event	-0.12
has chu nam	seek_grave	-0.06	grave_info	0.07	event	0.09
has chu nao	registry	0.06	battle_account	0.08	event	0.12
has chu nghe	seek_grave	-0.06	comrade_tip	0.16	relics	0.05
has chu nguoi	comrade_tip	0.05
has chu nha	grave_info	-0.11	foreign_tip	0.05	event	-0.05
has chu nhan	comrade_tip	0.06
has chu nhat	grave_info	0.07
has chu nhiem	grave_info	-0.05	registry	0.1
has chu nho	event	-0.09
has chu o	seek_grave	-0.1	grave_info	0.12	registry	0.05	event	-0.12
has chu oi	comrade_tip	0.06	not_dead	0.07	event	-0.06
has chu ong	seek_grave	-0.1	request_recognition	0.12
has chu pah	comrade_tip	-0.05	grave_info	0.06	request_recognition	0.07	event	-0.07
has chu prong	comrade_tip	0.18	registry	-0.05	rumour	-0.05
has chu ruot	seek_grave	0.14	grave_info	0.06
has chu sau	comrade_tip	-0.1	grave_info	0.16
has chu se	event	-0.06
has chu t	comrade_tip	0.16	relics	-0.07
has chu tam	seek_grave	0.05	comrade_tip	-0.14	registry	0.08	event	-0.14
has chu tan	grave_info	-0.06	relics	0.09	rumour	0.05
has chu ten	comrade_tip	0.14	grave_info	0.07
has chu thanh	foreign_tip	0.05
has chu thi	seek_grave	0.09	comrade_tip	-0.08	grave_info	0.07
has chu tich	seek_grave	-0.29	grave_info	0.06	registry	0.05	dna_question	0.14	request_recognition	0.07
has chu toi	comrade_tip	-0.15	grave_info	-0.06	relics	-0.06	enemy_report	0.08	scam_report	0.07	not_dead	0.15
has chu tren	seek_grave	-0.13	comrade_tip	0.06	grave_info	-0.11	relics	0.15	request_recognition	0.05	event	0.22
has chu trong	seek_grave	0.12	grave_info	-0.06	relics	-0.05
has chu tu	seek_grave	0.11	grave_info	-0.13	rumour	0.06	event	-0.06
has chu ut	seek_grave	0.21	comrade_tip	-0.2	grave_info	-0.06	event	-0.06
has chu van	seek_grave	-0.08	grave_info	-0.06	relics	0.08	battle_account	0.07	not_dead	0.07
has chu y	seek_grave	-0.1	comrade_tip	-0.09	grave_info	0.19	battle_account	0.12	foreign_tip	0.05	request_recognition	0.05	event	0.22
has chua	seek_grave	0.08	comrade_tip	-0.14	grave_info	-0.1	remains_found	0.09	relics	-0.23	registry	0.14	battle_account	-0.16	enemy_report	-0.11	foreign_tip	-0.19	scam_report	-0.08	rumour	0.17	request_recognition	0.38	not_dead	-0.12	event	-0.07
has chua ai	seek_grave	-0.1	comrade_tip	-0.23	grave_info	0.2	battle_account	-0.06	request_recognition	0.27
has chua bao	seek_grave	-0.08
has chua biet	seek_grave	0.11	comrade_tip	-0.14	grave_info	-0.21	remains_found	-0.07	relics	-0.06	registry	0.13	battle_account	0.05	scam_report	-0.06	request_recognition	-0.07
has chua co	comrade_tip	-0.34	grave_info	-0.32	remains_found	-0.05	registry	0.35	scam_report	-0.07	request_recognition	0.36	not_dead	-0.05	event	-0.17
has chua dam	remains_found	0.05	rumour	0.08
has chua duoc	seek_grave	-0.42	comrade_tip	-0.11	request_recognition	0.28	event	-0.07
has chua kip	seek_grave	0.06	battle_account	0.08	event	0.19
has chua lam	request_recognition	0.06	event	-0.06
has chua lay	seek_grave	-0.06	comrade_tip	-0.06	grave_info	0.23
has chua linh	seek_grave	0.07	comrade_tip	-0.06	grave_info	0.05	relics	-0.05	event	-0.16
has chua ong	seek_grave	-0.16	comrade_tip	0.1	grave_info	-0.1	remains_found	0.08	registry	0.1	request_recognition	0.14	event	-0.06
has chua ra	grave_info	0.12
has chua ro	seek_grave	0.24	grave_info	-0.18	enemy_report	0.05	request_recognition	-0.08
has chua thay	seek_grave	0.1	grave_info	-0.14	registry	-0.05	rumour	0.1
has chua thi	seek_grave	-0.05	grave_info	0.09	event	0.08
has chua tim	seek_grave	0.07	registry	0.1	battle_account	0.06	request_recognition	-0.07	not_dead	0.06
has chua toi	comrade_tip	-0.05	battle_account	0.07	scam_report	0.08	event	0.15
has chua ve	seek_grave	0.08	grave_info	-0.08	registry	0.1	event	-0.05
has chua vo	seek_grave	0.05	comrade_tip	0.08	event	-0.09
has chua xac	seek_grave	-0.05
has chuan	comrade_tip	0.13	battle_account	-0.05	event	-0.05
has chuan uy	seek_grave	0.13	comrade_tip	0.1
has chuc	seek_grave	0.06	comrade_tip	-0.11	remains_found	-0.1	relics	-0.1	battle_account	0.11	enemy_report	0.1	foreign_tip	-0.05	scam_report	0.05	request_recognition	-0.24	event	0.09
has chuc nam	seek_grave	0.16	comrade_tip	-0.09	grave_info	0.05	request_recognition	-0.05	event	-0.05
has chuc nguoi	comrade_tip	0.05	battle_account	0.05	event	0.12
has chuc vu	seek_grave	0.17	grave_info	0.06	registry	-0.13	battle_account	-0.06	request_recognition	-0.07	event	-0.08
has chui	seek_grave	0.08	comrade_tip	0.09	grave_info	-0.11	battle_account	0.06
has chum	comrade_tip	0.23	relics	-0.07	registry	-0.06	battle_account	-0.13	request_recognition	-0.05	event	-0.07
has chung	seek_grave	-0.09	comrade_tip	-0.15	relics	-0.11	registry	-0.1	battle_account	0.14	enemy_report	0.14	dna_question	-0.13	rumour	0.09	request_recognition	0.72	not_dead	-0.2	event	0.14
has chung ba	seek_grave	0.06	comrade_tip	0.07	grave_info	-0.15	event	-0.06
has chung em	grave_info	0.16	rumour	0.07	event	-0.05
has chung hai	seek_grave	-0.05	comrade_tip	-0.07	battle_account	0.05	event	0.06
has chung ham	seek_grave	-0.06	comrade_tip	0.1	event	-0.07
has chung kien	event	0.15
has chung la	grave_info	-0.07	rumour	0.05	request_recognition	0.05
has chung minh	grave_info	-0.06	relics	0.22
has chung mot	seek_grave	0.07	comrade_tip	0.2	grave_info	-0.11	battle_account	-0.05	request_recognition	-0.06	event	-0.05
has chung nhan	seek_grave	0.06	request_recognition	0.09
has chung no	seek_grave	0.08	comrade_tip	-0.29	grave_info	0.09	battle_account	0.15	event	0.08
has chung o	comrade_tip	-0.1	grave_info	0.14	battle_account	-0.07
has chung ong	seek_grave	-0.12	battle_account	0.11	request_recognition	0.07	event	0.1
has chung toi	seek_grave	-0.31	comrade_tip	0.28	remains_found	0.22	relics	-0.05	registry	0.05	battle_account	-0.08	foreign_tip	0.06	dna_question	-0.11	request_recognition	0.05	not_dead	-0.05
has chung voi	seek_grave	0.18	comrade_tip	-0.11	grave_info	0.09
has chuoc	seek_grave	-0.13
has chuoi	seek_grave	-0.11	comrade_tip	0.17	grave_info	0.12	event	0.07
has chuong	seek_grave	0.05	comrade_tip	0.18	grave_info	-0.11	relics	-0.12	battle_account	-0.18	foreign_tip	-0.09	not_dead	-0.07	event	-0.11
has chuong bo	seek_grave	-0.05	grave_info	0.07	event	0.05
has chuong my	seek_grave	-0.06	scam_report	0.11
has chuong thien	seek_grave	0.08	grave_info	-0.11	enemy_report	0.05	event	0.06
has chuong trinh	rumour	0.11	event	-0.1
has chuot	event	-0.05
has chup	seek_grave	-0.28	grave_info	0.42	relics	0.11	battle_account	-0.06	enemy_report	0.05	foreign_tip	0.05	dna_question	-0.09	request_recognition	-0.1	not_dead	-0.07	event	0.28
has chup anh	seek_grave	-0.07	comrade_tip	-0.06	grave_info	0.26	relics	-0.05	registry	-0.07	enemy_report	0.06	event	0.08
has chup duoc	event	-0.08
has chup lai	seek_grave	-0.07	comrade_tip	0.06	grave_info	-0.07	remains_found	0.09	event	0.12
has church	comrade_tip	0.05	grave_info	-0.05	foreign_tip	0.1
has chut	comrade_tip	0.06	grave_info	-0.07	rumour	0.08	event	0.08
has chuyen	seek_grave	-0.3	comrade_tip	0.24	grave_info	0.12	remains_found	-0.1	relics	-0.17	battle_account	-0.14	enemy_report	-0.06	foreign_tip	0.17	dna_question	-0.08	scam_report	0.28	request_recognition	-0.08
has chuyen chu	comrade_tip	0.06	grave_info	-0.09	battle_account	0.07	dna_question	0.05	event	0.05
has chuyen di	grave_info	0.07	event	-0.07
has chuyen sang	grave_info	-0.06	battle_account	0.05
has chuyen tau	grave_info	-0.09	battle_account	0.05
has chuyen toi	registry	0.05	battle_account	-0.07
has chuyen tu	grave_info	-0.05
has chuyen vao	seek_grave	0.17	comrade_tip	-0.08	grave_info	0.05
has chuyen ve	seek_grave	0.17	grave_info	-0.07	request_recognition	0.07
has cimetiere	seek_grave	0.2	comrade_tip	-0.06	grave_info	0.11	relics	-0.08	enemy_report	-0.05	foreign_tip	0.07	scam_report	0.06	event	-0.08
has cimetiere de	seek_grave	0.17	comrade_tip	-0.05	grave_info	0.06	relics	-0.06	scam_report	0.07	event	-0.15
has city	comrade_tip	-0.06	grave_info	0.1
has clerk	seek_grave	-0.05	comrade_tip	-0.05	relics	-0.06	enemy_report	0.18	event	0.05
has closed	seek_grave	-0.05	comrade_tip	0.11	remains_found	0.1	relics	-0.07	foreign_tip	0.05
has co	seek_grave	-0.13	comrade_tip	-0.18	remains_found	0.32	registry	-0.29	enemy_report	0.26	foreign_tip	-0.16	scam_report	0.1	rumour	0.4	not_dead	-0.15	event	0.5
has co ai	seek_grave	0.29	comrade_tip	0.09	grave_info	-0.05	registry	-0.06	dna_question	-0.12	rumour	0.05	not_dead	-0.05	event	-0.15
has co am	seek_grave	0.11	request_recognition	0.06
has co anh	seek_grave	0.18	comrade_tip	0.05	remains_found	-0.06	battle_account	0.12	enemy_report	0.05	dna_question	0.05	scam_report	-0.06	request_recognition	-0.05	event	-0.13
has co ay	grave_info	0.05	enemy_report	0.08	event	0.05
has co ba	seek_grave	-0.22	grave_info	0.08	relics	-0.06	battle_account	0.07	scam_report	0.08	rumour	0.08	request_recognition	-0.05	event	0.25
has co bac	seek_grave	0.28	comrade_tip	-0.06	grave_info	-0.07	rumour	-0.05	event	-0.08
has co ban	comrade_tip	0.07	grave_info	-0.05	registry	0.08	event	0.13
has co bang	seek_grave	-0.28	request_recognition	0.4	event	-0.1
has co bao	seek_grave	-0.13	comrade_tip	-0.05	registry	0.08	rumour	0.07	event	0.08
has co bay	seek_grave	0.07	grave_info	-0.07	rumour	0.18
has co bi	comrade_tip	-0.09	grave_info	0.15	request_recognition	0.05	event	0.09
has co bia	comrade_tip	-0.05	registry	-0.05	dna_question	0.06	rumour	0.06	request_recognition	0.11	event	0.07
has co biet	seek_grave	0.16	grave_info	-0.1
has co bo	seek_grave	-0.16	grave_info	0.17	remains_found	0.11	event	0.07
has co boc	grave_info	-0.06	battle_account	0.06	event	0.08
has co bon	comrade_tip	0.13	grave_info	0.05	event	0.06
has co ca	seek_grave	-0.08	comrade_tip	0.08	grave_info	-0.09	remains_found	0.07	relics	0.06	rumour	0.05	event	0.12
has co cach	event	-0.05
has co cai	seek_grave	-0.26	comrade_tip	-0.05	remains_found	0.17	relics	0.07	foreign_tip	0.1	rumour	0.07	request_recognition	-0.05	event	0.16
has co cam	seek_grave	0.08	grave_info	-0.06	rumour	0.05	event	0.06
has co can	seek_grave	-0.26	grave_info	-0.11	relics	0.05	dna_question	0.16
has co cau	seek_grave	0.1	comrade_tip	-0.06	grave_info	-0.05	relics	0.06	event	-0.05
has co cay	seek_grave	0.08	grave_info	-0.14	event	0.08
has co chau	seek_grave	0.15	grave_info	-0.08
has co chi	seek_grave	-0.08	comrade_tip	0.18	dna_question	-0.07	event	0.07
has co cho	seek_grave	0.19	request_recognition	0.1	event	-0.16
has co chon	seek_grave	-0.08	comrade_tip	-0.18	grave_info	0.26	foreign_tip	0.07	event	0.12
has co chong	request_recognition	0.06	event	-0.06
has co chu	seek_grave	0.05	grave_info	0.11	remains_found	0.08	relics	-0.08	battle_account	-0.08	foreign_tip	0.06	rumour	-0.14	event	-0.19
has co chua	seek_grave	0.06	comrade_tip	-0.05	grave_info	0.05
has co chuyen	grave_info	0.05	request_recognition	-0.05	not_dead	0.05
has co co	seek_grave	-0.06	comrade_tip	-0.16	grave_info	0.17	relics	0.05	battle_account	-0.06	rumour	0.05	event	-0.12
has co con	seek_grave	0.07	grave_info	-0.09	registry	-0.05	battle_account	0.15	rumour	-0.05	request_recognition	-0.06	not_dead	-0.05	event	-0.16
has co cong	seek_grave	-0.06	grave_info	0.06
has co cu	seek_grave	0.07	dna_question	0.05
has co dan	seek_grave	-0.06	grave_info	0.24	relics	-0.05	battle_account	0.05	event	0.22
has co danh	seek_grave	0.17	grave_info	0.06	registry	-0.05	event	-0.08
has co dao	grave_info	0.09	rumour	0.05
has co de	grave_info	0.13	event	-0.08
has co den	grave_info	-0.09
has co di	seek_grave	0.16	grave_info	-0.08	registry	-0.05
has co dinh	relics	0.07	event	-0.1
has co do	seek_grave	-0.1	comrade_tip	0.08
has co doan	seek_grave	0.11	event	-0.05
has co doi	seek_grave	0.06	grave_info	0.14
has co dong	seek_grave	0.15	registry	0.12	scam_report	0.14	request_recognition	-0.05	event	-0.07
has co dua	seek_grave	0.05	comrade_tip	0.08	grave_info	-0.05	relics	0.06	rumour	0.05	event	-0.05
has co dung	seek_grave	-0.1	comrade_tip	0.06	grave_info	-0.21	enemy_report	0.07	scam_report	0.08	rumour	0.11	request_recognition	-0.1	event	-0.12
has co duoc	seek_grave	-0.11	comrade_tip	-0.11	grave_info	0.08	relics	-0.06	dna_question	0.1	rumour	-0.05	request_recognition	0.3	event	-0.09
has co em	seek_grave	0.27	grave_info	-0.13	rumour	0.06	request_recognition	-0.05	event	-0.12
has co gai	seek_grave	-0.08	comrade_tip	-0.12	relics	0.08	battle_account	0.1	enemy_report	0.08
has co ghi	relics	0.1	registry	-0.06	enemy_report	0.06	foreign_tip	0.05	request_recognition	0.1	event	0.21
has co gi	grave_info	-0.08	remains_found	0.08	relics	0.05
has co gia	seek_grave	-0.13	comrade_tip	-0.09
has co giao	seek_grave	-0.15	comrade_tip	0.13	remains_found	-0.08	registry	0.09	event	-0.14
has co giay	seek_grave	-0.25	comrade_tip	-0.27	grave_info	0.05	relics	-0.09	battle_account	-0.06	enemy_report	0.06	request_recognition	0.12	not_dead	0.14	event	-0.07
has co giu	grave_info	-0.14	relics	0.11	registry	0.06
has co hai	seek_grave	-0.23	comrade_tip	-0.08	grave_info	0.11	registry	0.09	battle_account	0.16	enemy_report	0.07	foreign_tip	0.07	dna_question	-0.06	request_recognition	-0.08	event	0.25
has co hang	seek_grave	-0.07	comrade_tip	-0.05	scam_report	0.07
has co ho	seek_grave	-0.09	comrade_tip	-0.07	grave_info	0.1	relics	-0.06	registry	0.13	event	-0.11
has co hoi	seek_grave	-0.06	comrade_tip	0.13	battle_account	0.07	event	0.15
has co ke	seek_grave	-0.05	rumour	0.08	event	0.07
has co ket	seek_grave	-0.1	grave_info	-0.06	remains_found	-0.06	dna_question	0.25	scam_report	-0.07	event	-0.05
has co khac	grave_info	0.22	remains_found	0.06	relics	-0.09	event	0.15
has co khi	request_recognition	0.07
has co khong	seek_grave	-0.09	comrade_tip	0.05	grave_info	0.1
has co la	seek_grave	-0.1	comrade_tip	0.05	grave_info	-0.11	remains_found	0.05	request_recognition	0.05
has co lam	request_recognition	0.11
has co lan	comrade_tip	-0.12	event	0.09
has co lay	seek_grave	-0.1	comrade_tip	0.12	relics	-0.07	battle_account	-0.06
has co le	seek_grave	0.14	comrade_tip	-0.13	grave_info	0.1	battle_account	0.1	event	0.12
has co len	seek_grave	-0.13	grave_info	0.1	request_recognition	0.05
has co liet	grave_info	0.14	not_dead	0.1
has co lo	grave_info	-0.12	remains_found	0.1	relics	0.07	registry	-0.05	battle_account	0.07	event	0.05
has co ma	seek_grave	-0.11	grave_info	0.24
has co mang	seek_grave	0.08	comrade_tip	-0.08	remains_found	0.06	event	-0.07
has co manh	comrade_tip	-0.1	grave_info	-0.12	remains_found	0.05	rumour	0.08	event	-0.05
has co mat	comrade_tip	-0.09	dna_question	0.07	event	-0.06
has co may	relics	-0.06	battle_account	-0.05	rumour	0.12
has co me	grave_info	-0.08	relics	0.05	registry	0.06	event	-0.06
has co mo	seek_grave	0.24	grave_info	-0.23	remains_found	-0.08	relics	0.05	registry	0.23	battle_account	-0.11	scam_report	-0.07	request_recognition	-0.06	not_dead	-0.07	event	-0.17
has co moi	comrade_tip	0.05	grave_info	-0.09	request_recognition	0.06
has co mot	seek_grave	0.09	comrade_tip	-0.11	grave_info	0.07	remains_found	0.13	registry	-0.11	battle_account	-0.08	enemy_report	0.13	foreign_tip	0.08	dna_question	0.06	scam_report	0.12	request_recognition	-0.08	event	0.2
has co muoi	seek_grave	-0.13	comrade_tip	0.24	battle_account	-0.05
has co nam	seek_grave	-0.1	comrade_tip	0.06	grave_info	0.05	battle_account	-0.08	event	0.12
has co ngay	seek_grave	-0.05	comrade_tip	-0.09	grave_info	0.1	registry	0.15	battle_account	0.05
has co nghe	seek_grave	-0.05	comrade_tip	-0.05	rumour	0.07
has co ngoi	seek_grave	-0.07	grave_info	0.12	rumour	0.07	event	-0.3
has co nguoi	seek_grave	-0.1	comrade_tip	0.1	grave_info	-0.12	relics	0.14	registry	-0.13	battle_account	-0.13	dna_question	-0.1	scam_report	0.16	rumour	0.25
has co nguyen	comrade_tip	-0.05	dna_question	0.06	event	-0.05
has co nha	seek_grave	-0.15	registry	0.06	battle_account	0.06	rumour	0.05	event	-0.05
has co nhan	seek_grave	-0.15	comrade_tip	-0.06	grave_info	0.07	event	0.15
has co nhieu	comrade_tip	-0.06	grave_info	-0.08	relics	0.11	event	-0.05
has co nho	comrade_tip	0.11
has co nhung	comrade_tip	0.07	remains_found	0.07	request_recognition	0.05
has co noi	seek_grave	0.06	comrade_tip	-0.12	battle_account	0.05
has co o	seek_grave	-0.15	grave_info	-0.13	relics	0.06	request_recognition	0.08
has co ong	seek_grave	-0.13	comrade_tip	0.16	grave_info	0.18	remains_found	0.08	relics	-0.12	registry	0.1	battle_account	-0.1	scam_report	0.07	request_recognition	0.09	not_dead	0.16	event	-0.33
has co phai	seek_grave	0.28	comrade_tip	-0.07	grave_info	-0.26	relics	-0.07	registry	-0.08	battle_account	-0.05	rumour	0.19
has co phan	seek_grave	-0.07	grave_info	0.05
has co quan	seek_grave	-0.06	comrade_tip	-0.08	grave_info	-0.26	remains_found	0.06	registry	0.13	scam_report	0.08	event	0.06
has co ra	seek_grave	0.14
has co roi	seek_grave	-0.05	registry	-0.05
has co ruot	seek_grave	0.14	grave_info	-0.06	event	-0.05
has co sau	seek_grave	-0.13	battle_account	0.05	event	0.08
has co so	seek_grave	0.08	comrade_tip	-0.07	remains_found	-0.06	scam_report	0.05	request_recognition	0.16	event	0.18
has co tam	seek_grave	-0.06	grave_info	0.08	enemy_report	0.05
has co tang	seek_grave	-0.06	comrade_tip	0.08	event	-0.05
has co ten	seek_grave	0.43	comrade_tip	-0.23	grave_info	-0.1	relics	-0.1	registry	-0.16	rumour	-0.08	request_recognition	0.15	not_dead	0.18	event	0.2
has co thang	seek_grave	-0.25	comrade_tip	0.21	grave_info	0.06	battle_account	0.15	event	0.14
has co thay	relics	-0.05
has co the	seek_grave	-0.1	comrade_tip	0.17	grave_info	-0.09	remains_found	0.1	relics	0.18	registry	-0.09	battle_account	-0.09	enemy_report	0.08	dna_question	-0.05	event	0.17
has co thi	seek_grave	-0.11	comrade_tip	-0.08	event	0.12
has co thong	registry	0.06	event	-0.05
has co thu	comrade_tip	0.13	event	-0.06
has co tin	seek_grave	0.17	grave_info	-0.05	event	-0.06
has co to	seek_grave	0.13	comrade_tip	-0.16	grave_info	0.06	battle_account	0.07	enemy_report	0.05	request_recognition	-0.05	event	0.09
has co toi	comrade_tip	0.24	grave_info	0.09	rumour	-0.07	event	-0.09
has co trang	scam_report	0.05
has co trong	seek_grave	0.21	comrade_tip	-0.07	grave_info	-0.13	relics	0.17	event	-0.15
has co tu	seek_grave	0.14	comrade_tip	0.08	event	-0.06
has co ut	seek_grave	0.07	comrade_tip	-0.08
has co van	relics	0.08	event	-0.07
has co vao	grave_info	-0.05
has co ve	seek_grave	-0.2	comrade_tip	0.13	remains_found	0.11	relics	-0.06	battle_account	0.09	foreign_tip	0.08	event	-0.05
has co vet	comrade_tip	-0.05	grave_info	0.09	relics	0.08	event	-0.1
has co viet	grave_info	-0.08	battle_account	0.05
has co vo	comrade_tip	0.15	grave_info	0.07	event	-0.07
has co xe	comrade_tip	-0.12	grave_info	0.05
has co xep	comrade_tip	0.06	event	-0.05
has co xuong	comrade_tip	-0.18	grave_info	-0.11	relics	0.11	battle_account	-0.05	rumour	0.05	event	0.19
has co y	seek_grave	-0.07	grave_info	0.09	rumour	0.09
has coc	seek_grave	-0.08	relics	0.07	battle_account	-0.09	foreign_tip	0.07	scam_report	0.09	rumour	-0.07
has coffee	seek_grave	0.13	grave_info	-0.05	remains_found	0.08	foreign_tip	-0.06	event	0.09
has coi	seek_grave	-0.25	comrade_tip	0.15	relics	0.13	registry	-0.14	battle_account	0.08	enemy_report	-0.08	foreign_tip	-0.1	dna_question	-0.07	scam_report	0.08	rumour	-0.09	not_dead	0.05
has coi ngay	seek_grave	-0.05	grave_info	-0.05	battle_account	0.09
has coi nhu	seek_grave	-0.07	comrade_tip	-0.1	battle_account	0.06
has coi o	grave_info	-0.06
has coi vao	event	-0.06
has col	seek_grave	-0.05	comrade_tip	-0.05	relics	0.05	battle_account	0.23	foreign_tip	-0.07	event	0.08
has colonel	seek_grave	-0.06	grave_info	-0.08	relics	-0.05	battle_account	0.14	foreign_tip	0.07	scam_report	0.13
has com	seek_grave	0.13	comrade_tip	-0.37	grave_info	0.08	relics	0.11	registry	0.06	foreign_tip	0.13	request_recognition	-0.11	not_dead	-0.05	event	0.21
has come	seek_grave	0.06	comrade_tip	0.07	relics	0.06	foreign_tip	-0.12	scam_report	0.06	event	-0.13
has commander	grave_info	-0.11	relics	-0.06	registry	-0.05	enemy_report	0.2	foreign_tip	-0.07
has commune	seek_grave	0.11	grave_info	0.06	relics	-0.08	battle_account	0.13	foreign_tip	-0.1	dna_question	0.05	event	0.09
has compagnie	seek_grave	-0.06	battle_account	0.07	enemy_report	0.07	foreign_tip	-0.12	rumour	0.13	not_dead	0.05	event	-0.1
has company	comrade_tip	0.06	grave_info	-0.06	relics	-0.12	registry	-0.12	battle_account	-0.07	enemy_report	0.14	foreign_tip	0.14	event	0.1
has company commander	relics	-0.06	enemy_report	0.13	event	0.05
has comrade	seek_grave	0.15	grave_info	0.08	enemy_report	0.07	foreign_tip	-0.1	event	-0.08
has con	seek_grave	0.1	comrade_tip	-0.06	grave_info	0.09	remains_found	-0.26	registry	-0.13	battle_account	0.06	enemy_report	-0.32	foreign_tip	-0.08	dna_question	0.19	scam_report	-0.11	rumour	-0.23	request_recognition	-0.29	not_dead	0.23
has con ai	seek_grave	0.08	grave_info	-0.05	relics	-0.06	request_recognition	0.05	event	-0.11
has con anh	seek_grave	0.09	comrade_tip	-0.11	event	-0.08
has con ba	seek_grave	-0.17	comrade_tip	0.19	grave_info	0.13	battle_account	-0.05	dna_question	0.06	rumour	-0.07	event	0.11
has con bac	seek_grave	0.17	comrade_tip	0.05	grave_info	-0.09	relics	0.07	registry	-0.05	battle_account	-0.07	event	-0.05
has con ban	comrade_tip	-0.11	registry	0.06	not_dead	0.07	event	-0.11
has con bao	seek_grave	0.11	relics	0.05
has con be	comrade_tip	0.05	grave_info	-0.09	battle_account	0.13	rumour	0.07
has con biet	seek_grave	0.05
has con bo	seek_grave	0.2	comrade_tip	-0.08	relics	-0.05	event	-0.06
has con ca	seek_grave	0.07	grave_info	0.06
has con cai	comrade_tip	0.2	grave_info	-0.13
has con cam	grave_info	0.07	event	-0.08
has con cat	comrade_tip	-0.05	grave_info	0.05	event	0.1
has con cau	comrade_tip	-0.13	battle_account	0.1	event	0.09
has con chao	seek_grave	0.1	grave_info	-0.08	request_recognition	0.05
has con chau	seek_grave	-0.33	comrade_tip	0.11	grave_info	0.15	relics	0.1	battle_account	-0.09	dna_question	-0.05	not_dead	0.07	event	-0.06
has con chi	seek_grave	-0.06	comrade_tip	0.06	grave_info	-0.09	registry	0.06	battle_account	-0.08	event	-0.05
has con cho	grave_info	-0.08	battle_account	0.07
has con chon	seek_grave	-0.1	grave_info	0.13
has con chu	seek_grave	-0.12	comrade_tip	0.11	grave_info	-0.11	relics	0.07	not_dead	0.08	event	-0.18
has con co	seek_grave	0.09	grave_info	-0.12	registry	0.06	dna_question	0.05	event	-0.13
has con coc	relics	0.12
has con con	grave_info	0.05	dna_question	0.05	event	-0.08
has con cu	seek_grave	0.18	comrade_tip	-0.14	registry	0.08	battle_account	-0.06
has con cua	seek_grave	-0.1	comrade_tip	0.05	battle_account	-0.05	dna_question	0.06	request_recognition	-0.06	event	-0.08
has con cuong	seek_grave	-0.05	registry	0.07	battle_account	-0.06	rumour	0.05	event	0.12
has con da	seek_grave	-0.05	grave_info	-0.09	event	0.05
has con dang	relics	-0.05	event	-0.05
has con dao	seek_grave	0.33	comrade_tip	0.09	grave_info	-0.19	battle_account	-0.06	event	-0.08
has con dau	seek_grave	0.05	battle_account	0.06	request_recognition	-0.07	event	-0.13
has con day	grave_info	-0.05	rumour	0.05
has con de	dna_question	0.08
has con di	seek_grave	-0.05	grave_info	0.1	remains_found	0.07
has con do	comrade_tip	0.09
has con doc	remains_found	0.08	relics	-0.05	registry	-0.05
has con dong	comrade_tip	0.05	event	-0.05
has con duoc	seek_grave	0.1	comrade_tip	-0.05	grave_info	-0.05
has con duong	comrade_tip	0.12	grave_info	0.07	event	-0.05
has con em	seek_grave	-0.15	comrade_tip	-0.1	dna_question	0.05	not_dead	0.05
has con gai	seek_grave	0.11	grave_info	-0.05	registry	-0.09	foreign_tip	0.1	rumour	-0.07	event	-0.09
has con ghi	grave_info	-0.05	registry	0.06
has con gi	grave_info	-0.12	registry	0.06	rumour	0.05	request_recognition	0.08	event	-0.06
has con giay	seek_grave	0.07
has con giu	seek_grave	-0.07	grave_info	0.11	relics	0.13	foreign_tip	0.05	event	0.09
has con goi	seek_grave	-0.06	comrade_tip	-0.18	grave_info	0.2	relics	-0.05	scam_report	0.09	rumour	0.05	event	0.06
has con gui	rumour	0.07
has con hai	seek_grave	-0.11	comrade_tip	-0.12	grave_info	0.15	registry	-0.05	battle_account	0.21	event	0.25
has con hay	seek_grave	0.05	relics	0.05
has con ho	seek_grave	-0.06	grave_info	-0.07
has con hoi	seek_grave	0.17	grave_info	-0.12
has con ke	comrade_tip	0.08	request_recognition	0.05	event	-0.06
has con khoe	request_recognition	0.06	event	-0.06
has con khong	seek_grave	0.1	comrade_tip	-0.1	grave_info	-0.08	rumour	0.06
has con la	seek_grave	0.37	comrade_tip	-0.09	grave_info	-0.28	relics	-0.09	registry	-0.08	dna_question	0.06	scam_report	0.16	rumour	-0.08	request_recognition	-0.09	event	-0.26
has con lai	seek_grave	-0.07	comrade_tip	0.12	remains_found	-0.05	relics	0.06	registry	0.12	battle_account	0.06	request_recognition	-0.07	event	0.12
has con lam	remains_found	0.08	registry	0.08
has con liet	grave_info	-0.08	registry	0.11
has con lon	seek_grave	0.08	grave_info	-0.09	foreign_tip	0.08
has con ma	comrade_tip	-0.1	grave_info	0.11	event	0.08
has con mat	seek_grave	0.09	grave_info	0.05	not_dead	0.07	event	0.06
has con may	seek_grave	-0.06	grave_info	0.08	event	-0.05
has con me	seek_grave	-0.16	grave_info	0.12
has con minh	comrade_tip	-0.07	grave_info	0.09	relics	0.06	event	0.12
has con mo	seek_grave	-0.07	grave_info	0.08	registry	0.06	event	0.06
has con moi	seek_grave	0.15	comrade_tip	0.09	grave_info	-0.12	event	-0.12
has con mot	seek_grave	-0.17	comrade_tip	0.13	grave_info	0.09	event	-0.12
has con muon	dna_question	0.05
has con nam	seek_grave	0.14	comrade_tip	-0.05	relics	-0.05	battle_account	0.07	request_recognition	-0.08
has con ngay	seek_grave	0.05
has con nghe	seek_grave	0.05	grave_info	0.06
has con nguoi	seek_grave	0.07	comrade_tip	-0.09	registry	0.05	battle_account	0.05	not_dead	0.07	event	0.05
has con nguyen	seek_grave	-0.05	grave_info	0.13	remains_found	-0.06
has con nha	seek_grave	0.14	comrade_tip	-0.05	grave_info	-0.09	request_recognition	0.07	event	-0.06
has con nhan	comrade_tip	-0.06	dna_question	0.08	rumour	0.07	event	0.05
has con nho	seek_grave	-0.16	comrade_tip	0.13	grave_info	0.08	registry	0.07	event	0.13
has con no	comrade_tip	0.06	relics	0.05	event	-0.06
has con noi	seek_grave	0.07	grave_info	-0.17	event	-0.08
has con nuoi	comrade_tip	0.13	grave_info	-0.11	request_recognition	0.07	event	-0.09
has con o	seek_grave	0.13	comrade_tip	-0.05	grave_info	0.12	registry	-0.05	battle_account	-0.13	rumour	-0.06	event	-0.15
has con ong	seek_grave	0.22	comrade_tip	0.08	grave_info	-0.27	request_recognition	0.12
has con re	seek_grave	0.08	comrade_tip	-0.1	grave_info	0.11	event	0.05
has con so	comrade_tip	-0.06	grave_info	-0.06	battle_account	0.07	event	0.26
has con song	seek_grave	0.11	remains_found	-0.05	relics	-0.08	registry	-0.05	foreign_tip	-0.06	scam_report	-0.09	rumour	0.16	request_recognition	0.11	not_dead	0.07
has con suoi	grave_info	0.09
has con tam	seek_grave	0.12	grave_info	-0.05
has con ten	seek_grave	0.15	comrade_tip	-0.23	relics	0.11	dna_question	-0.05	not_dead	0.1	event	-0.09
has con thang	seek_grave	-0.14	comrade_tip	0.24	grave_info	-0.06
has con thay	grave_info	0.08	battle_account	0.05
has con thien	seek_grave	-0.05	grave_info	0.08	foreign_tip	0.07
has con tho	seek_grave	-0.16	comrade_tip	0.11	grave_info	0.07	event	0.12
has con thu	seek_grave	0.11	grave_info	-0.1	request_recognition	0.05	event	-0.09
has con tien	comrade_tip	0.06	registry	-0.07	event	0.12
has con tim	seek_grave	0.16	event	-0.08
has con toi	comrade_tip	0.19	grave_info	-0.15	event	-0.11
has con trai	seek_grave	0.35	comrade_tip	-0.23	grave_info	-0.09	relics	-0.07	registry	-0.09	battle_account	-0.1	enemy_report	0.08	scam_report	-0.05	rumour	-0.11	request_recognition	0.06	event	-0.09
has con trang	seek_grave	-0.07	comrade_tip	0.14	grave_info	-0.05	scam_report	0.06
has con trong	comrade_tip	-0.06	grave_info	-0.1	battle_account	0.07	request_recognition	0.05
has con tui	seek_grave	-0.08	grave_info	0.13	registry	0.1	request_recognition	0.06
has con ut	seek_grave	0.16	comrade_tip	-0.06
has con ve	comrade_tip	0.06
has con viet	seek_grave	0.11	grave_info	0.05
has con voi	seek_grave	0.05	comrade_tip	-0.1	grave_info	0.12	remains_found	0.05	event	0.12
has con vot	seek_grave	0.12	comrade_tip	-0.06
has con xin	seek_grave	-0.12	comrade_tip	0.1	registry	0.07	request_recognition	-0.06	event	-0.08
has cong	grave_info	-0.17	relics	-0.05	registry	0.15	battle_account	-0.16	enemy_report	-0.07	foreign_tip	-0.23	dna_question	0.2	scam_report	-0.12	rumour	-0.11	request_recognition	0.34	not_dead	-0.16	event	-0.21
has cong an	seek_grave	-0.05	comrade_tip	-0.14	remains_found	0.2	relics	-0.2	battle_account	-0.09	dna_question	0.1	scam_report	0.08	rumour	-0.12	request_recognition	-0.09	event	0.17
has cong ba	event	-0.12
has cong binh	seek_grave	0.06	comrade_tip	0.08	grave_info	-0.07	remains_found	-0.05	registry	0.09	battle_account	0.08	event	-0.09
has cong chuc	seek_grave	-0.09	registry	0.18
has cong cua	comrade_tip	-0.06	grave_info	0.05
has cong gao	comrade_tip	0.06
has cong hai	seek_grave	-0.05	request_recognition	0.06
has cong hau	seek_grave	0.08	comrade_tip	-0.1	battle_account	0.11
has cong hoa	seek_grave	-0.16	comrade_tip	-0.17	grave_info	0.15	registry	0.11	request_recognition	0.09	event	0.15
has cong khong	grave_info	-0.06	rumour	0.05	request_recognition	0.05
has cong mat	comrade_tip	0.11
has cong nghiep	seek_grave	0.06	event	-0.1
has cong nhan	seek_grave	-0.2	comrade_tip	-0.23	grave_info	-0.5	battle_account	-0.11	scam_report	-0.07	request_recognition	0.86	event	-0.17
has cong nuoc	comrade_tip	0.09	grave_info	-0.11	rumour	0.05	event	-0.07
has cong ong	comrade_tip	0.06	event	0.05
has cong so	battle_account	-0.05	event	-0.08
has cong su	seek_grave	-0.11	comrade_tip	0.13	grave_info	-0.05
has cong tac	seek_grave	0.1	grave_info	0.06	relics	0.06	request_recognition	0.05	event	-0.13
has cong ten	comrade_tip	0.06
has cong thanh	grave_info	-0.05	event	-0.05
has cong thuy	dna_question	0.07	event	0.06
has cong trang	grave_info	-0.07	remains_found	0.05	battle_account	0.05	foreign_tip	0.07	event	0.05
has cong trinh	grave_info	-0.08	event	0.07
has cong troi	seek_grave	0.11	grave_info	0.06	battle_account	-0.06	event	-0.05
has cong truong	comrade_tip	-0.08	grave_info	-0.05	remains_found	0.13	relics	0.06	event	0.14
has cong ty	comrade_tip	-0.1	grave_info	0.17	battle_account	-0.05	request_recognition	-0.05	event	0.22
has cong vien	seek_grave	0.07	grave_info	-0.08	rumour	0.06
has contact	seek_grave	-0.06	comrade_tip	-0.05	grave_info	-0.05	relics	-0.05	enemy_report	-0.11	foreign_tip	0.23	event	0.11
has cook	seek_grave	0.08	grave_info	0.07	remains_found	0.06	relics	-0.05	enemy_report	0.06	foreign_tip	-0.06
has cop	grave_info	0.05	relics	0.05	foreign_tip	0.05
has copied	relics	-0.08	registry	0.05	enemy_report	0.05	event	0.07
has copy	foreign_tip	-0.08	event	-0.06
has corporal	seek_grave	-0.08	enemy_report	0.05	foreign_tip	0.12	event	0.1
has corps	grave_info	-0.1	remains_found	0.06	enemy_report	0.07	request_recognition	0.1
has cot	seek_grave	-0.12	comrade_tip	-0.06	grave_info	0.08	remains_found	0.83	relics	-0.15	registry	-0.11	battle_account	-0.13	enemy_report	-0.12	foreign_tip	-0.08	dna_question	0.19	rumour	-0.16	request_recognition	-0.16	not_dead	-0.12	event	0.08
has cot co	comrade_tip	-0.07	grave_info	0.05	remains_found	0.15	relics	-0.08	request_recognition	0.06	event	0.06
has cot da	grave_info	0.09	event	-0.07
has cot dua	grave_info	0.05
has cot moc	comrade_tip	0.06	grave_info	0.11
has cot nam	seek_grave	0.1	comrade_tip	-0.07	grave_info	-0.06
has cot o	grave_info	-0.16	remains_found	0.15	event	0.12
has cote	seek_grave	0.1	comrade_tip	-0.08	relics	-0.05	registry	-0.08	battle_account	0.09	foreign_tip	0.14	event	0.16
has could	grave_info	-0.05	relics	-0.12	battle_account	0.06
has counted	grave_info	-0.06	relics	-0.08	battle_account	0.11	event	0.12
has cousin	seek_grave	0.19	comrade_tip	-0.05	enemy_report	0.07	foreign_tip	-0.11	dna_question	0.09
has covered	seek_grave	-0.05	grave_info	-0.1	relics	0.05	enemy_report	-0.07	foreign_tip	0.06
has cpl	seek_grave	-0.09	battle_account	-0.05	foreign_tip	0.1	event	0.12
has crater	seek_grave	-0.08	grave_info	-0.05	relics	-0.09	foreign_tip	0.22	event	0.13
has creek	seek_grave	-0.07	grave_info	-0.07	relics	-0.08	battle_account	-0.05	enemy_report	-0.09	foreign_tip	0.28	event	0.16
has crew	comrade_tip	0.06	battle_account	-0.07	event	-0.1
has cross	seek_grave	-0.07	grave_info	0.06	registry	0.13	foreign_tip	0.12
has ctv	seek_grave	0.05	grave_info	-0.07	remains_found	-0.06	registry	0.06
has cu	seek_grave	-0.07	comrade_tip	-0.15	grave_info	0.17	remains_found	0.09	foreign_tip	-0.05	dna_question	0.07	request_recognition	0.14	not_dead	-0.1	event	0.1
has cu ba	seek_grave	0.16	comrade_tip	-0.11	grave_info	-0.12	battle_account	0.05	event	-0.12
has cu bao	seek_grave	-0.1	comrade_tip	0.13	rumour	0.05	event	-0.06
has cu bi	comrade_tip	0.05
has cu chi	seek_grave	-0.06	comrade_tip	-0.09	grave_info	0.18	remains_found	-0.09	registry	0.05	rumour	0.07	request_recognition	-0.06	event	-0.1
has cu cho	seek_grave	-0.1	grave_info	0.06	battle_account	0.07
has cu chu	grave_info	0.08	dna_question	0.06	event	0.07
has cu co	seek_grave	0.1	comrade_tip	-0.19	registry	-0.05	rumour	0.11	request_recognition	0.06	event	-0.07
has cu con	seek_grave	0.12	battle_account	-0.09	event	-0.05
has cu cu	seek_grave	-0.11	rumour	0.05	event	0.05
has cu cua	comrade_tip	0.15	grave_info	-0.07	remains_found	0.06	relics	0.17	battle_account	-0.05	rumour	-0.05	request_recognition	-0.05	event	0.07
has cu dan	seek_grave	0.08	grave_info	0.1	request_recognition	-0.05
has cu di	grave_info	-0.05	rumour	0.05
has cu dinh	seek_grave	-0.05	dna_question	0.08	event	0.11
has cu doi	grave_info	0.08	request_recognition	0.11	event	0.08
has cu ghi	seek_grave	0.14	comrade_tip	0.06
has cu goi	seek_grave	-0.08	comrade_tip	0.08	grave_info	-0.05	scam_report	0.05	rumour	0.05	not_dead	0.07
has cu hai	comrade_tip	0.08	grave_info	-0.08	rumour	0.05
has cu ho	seek_grave	-0.05	event	-0.09
has cu hoi	seek_grave	0.05	comrade_tip	-0.09	grave_info	-0.06
has cu huy	seek_grave	-0.14	comrade_tip	-0.06	grave_info	0.05	registry	0.05	battle_account	0.06	event	-0.05
has cu khong	seek_grave	0.05	comrade_tip	0.08	grave_info	0.12
has cu la	seek_grave	-0.08	comrade_tip	-0.06	grave_info	-0.09	relics	-0.05	event	-0.06
has cu lao	seek_grave	0.06	comrade_tip	-0.07
has cu le	comrade_tip	0.06	grave_info	0.07
has cu ly	grave_info	0.13	battle_account	-0.05	event	-0.05
has cu moi	seek_grave	-0.05	comrade_tip	0.05	event	-0.15
has cu nam	seek_grave	0.06	event	-0.08
has cu nay	comrade_tip	-0.07	relics	0.05	rumour	0.05
has cu nguoi	comrade_tip	-0.09	remains_found	0.12	foreign_tip	0.05	event	0.22
has cu nguyen	seek_grave	0.08	comrade_tip	-0.05	registry	-0.06	event	-0.05
has cu nha	seek_grave	0.1	grave_info	-0.06	relics	0.06
has cu nhac	enemy_report	0.05	rumour	0.08
has cu noi	seek_grave	-0.15	comrade_tip	0.09	grave_info	0.08	remains_found	0.05	foreign_tip	0.06	event	0.25
has cu o	seek_grave	0.07	grave_info	-0.15	relics	0.07	rumour	0.05	event	-0.05
has cu ong	seek_grave	-0.14	grave_info	-0.05	request_recognition	0.07
has cu que	comrade_tip	0.09	grave_info	-0.05	event	-0.05
has cu ten	seek_grave	-0.13	comrade_tip	0.21	grave_info	-0.13	scam_report	0.1	event	-0.07
has cu than	seek_grave	0.09	comrade_tip	0.06	grave_info	-0.05
has cu thi	comrade_tip	-0.08	grave_info	-0.18	relics	-0.05	battle_account	0.06	rumour	0.05
has cu toi	seek_grave	-0.16	battle_account	0.12	event	0.09
has cu trong	seek_grave	-0.09	comrade_tip	0.07	relics	0.13
has cu van	seek_grave	-0.06
has cu ve	comrade_tip	0.1	grave_info	-0.09	event	0.05
has cu xuan	seek_grave	0.07	comrade_tip	-0.06	event	0.07
has cua	seek_grave	-0.14	comrade_tip	0.14	grave_info	0.05	remains_found	-0.11	relics	0.17	enemy_report	0.14	foreign_tip	-0.11	dna_question	0.26	scam_report	-0.05	request_recognition	-0.08	not_dead	-0.07	event	-0.06
has cua ai	dna_question	0.05	rumour	0.07	event	0.14
has cua anh	grave_info	-0.1	relics	0.15	battle_account	-0.07	dna_question	-0.1	scam_report	0.07	event	0.07
has cua ba	grave_info	-0.14	remains_found	0.08	relics	-0.08	dna_question	0.1	rumour	-0.06	request_recognition	0.06	not_dead	0.06
has cua bac	seek_grave	0.13	comrade_tip	-0.17	event	-0.05
has cua ban	comrade_tip	0.08	grave_info	0.1	remains_found	-0.05	relics	0.05	registry	-0.05
has cua benh	comrade_tip	-0.05	grave_info	-0.09	relics	0.06	registry	0.06	event	0.09
has cua bo	seek_grave	-0.08	comrade_tip	0.23	grave_info	-0.1	remains_found	-0.08	relics	0.05	registry	-0.08	dna_question	0.13	request_recognition	-0.06	event	0.06
has cua cau	comrade_tip	0.12	grave_info	-0.05	relics	0.06	event	-0.08
has cua cha	seek_grave	0.11	relics	-0.05	enemy_report	-0.05	event	0.09
has cua chau	dna_question	0.06	event	-0.06
has cua chi	seek_grave	-0.05	comrade_tip	0.11	relics	-0.05	battle_account	-0.05
has cua chu	seek_grave	0.09	comrade_tip	-0.11	grave_info	0.15	battle_account	-0.08	not_dead	0.06	event	-0.05
has cua chung	comrade_tip	-0.14	battle_account	0.13	request_recognition	0.09
has cua co	seek_grave	-0.16	comrade_tip	-0.1	grave_info	0.08	scam_report	0.1	event	-0.09
has cua con	seek_grave	-0.13	grave_info	0.06	rumour	0.09	event	-0.05
has cua cong	grave_info	0.05	remains_found	0.05	event	0.06
has cua cu	seek_grave	0.07	relics	-0.06	battle_account	0.06	foreign_tip	0.06
has cua dai	seek_grave	-0.1	comrade_tip	0.18	grave_info	0.05	relics	-0.05	battle_account	-0.06	event	-0.09
has cua doan	seek_grave	0.14	comrade_tip	-0.16	battle_account	0.06	event	0.09
has cua doi	comrade_tip	-0.09	grave_info	-0.05	registry	0.1
has cua don	grave_info	-0.06	event	-0.07
has cua dong	comrade_tip	0.07	registry	0.06	request_recognition	0.07	event	-0.06
has cua e	seek_grave	-0.08	comrade_tip	0.05
has cua em	comrade_tip	-0.09	relics	0.05	foreign_tip	0.05	request_recognition	-0.07	event	-0.06
has cua hai	comrade_tip	0.1	grave_info	-0.07
has cua ham	seek_grave	0.05	event	0.11
has cua hang	comrade_tip	-0.06	battle_account	0.13
has cua ho	grave_info	0.06
has cua hoi	comrade_tip	-0.05	grave_info	0.13	event	-0.09
has cua huyen	seek_grave	0.09	grave_info	-0.11	event	-0.06
has cua khau	seek_grave	-0.09	comrade_tip	0.12	grave_info	0.08	registry	0.08
has cua lang	seek_grave	0.05
has cua liet	comrade_tip	-0.06	grave_info	-0.08	relics	0.08	dna_question	0.12	request_recognition	-0.11	event	-0.05
has cua linh	remains_found	0.05	event	-0.05
has cua lu	grave_info	-0.05	enemy_report	0.09	event	0.06
has cua ma	relics	0.05	event	0.08
has cua me	seek_grave	0.08	comrade_tip	-0.1	grave_info	-0.13	relics	-0.05	rumour	0.06
has cua minh	seek_grave	0.07
has cua mo	comrade_tip	-0.11	battle_account	0.18	event	0.09
has cua mot	seek_grave	-0.09	comrade_tip	-0.18	grave_info	0.08	relics	0.27	enemy_report	0.07	event	-0.18
has cua ngo	seek_grave	0.11	comrade_tip	0.05	grave_info	-0.05
has cua nguoi	relics	0.18	event	-0.15
has cua nha	grave_info	0.08	scam_report	0.06
has cua no	seek_grave	-0.09	comrade_tip	0.13	event	-0.05
has cua ong	comrade_tip	0.07	remains_found	-0.07	relics	0.15	battle_account	0.08	enemy_report	-0.08	foreign_tip	0.09	request_recognition	-0.08	event	-0.12
has cua su	seek_grave	0.09	comrade_tip	-0.05	grave_info	-0.07	relics	-0.05	battle_account	-0.08	enemy_report	0.2
has cua tieu	seek_grave	0.2	comrade_tip	-0.15	grave_info	-0.12	enemy_report	0.08
has cua tinh	seek_grave	0.05	registry	0.1	dna_question	0.05	event	-0.15
has cua toi	seek_grave	-0.16	comrade_tip	0.35	grave_info	-0.06	remains_found	0.08	relics	-0.07	battle_account	-0.29	dna_question	0.14	request_recognition	0.05	event	-0.37
has cua tram	comrade_tip	0.06	grave_info	-0.08	not_dead	0.05
has cua trung	comrade_tip	-0.1	grave_info	0.07	battle_account	0.13	event	0.15
has cua tui	comrade_tip	0.11	grave_info	-0.08	battle_account	0.09
has cua viet	comrade_tip	0.21	grave_info	-0.14	relics	-0.05
has cua vo	grave_info	-0.05	rumour	0.06	event	0.06
has cua xa	seek_grave	0.15	comrade_tip	-0.12	grave_info	-0.13	request_recognition	-0.08	not_dead	0.1
has cuc	seek_grave	-0.19	comrade_tip	-0.09	remains_found	0.15	relics	-0.13	registry	0.05	battle_account	0.06	enemy_report	-0.05	foreign_tip	0.05	scam_report	0.13	rumour	-0.05	event	0.25
has cuc ao	grave_info	-0.05	remains_found	0.13	event	0.1
has cuc chinh	comrade_tip	0.06	grave_info	-0.05	event	-0.05
has cui	seek_grave	-0.14	grave_info	0.14	remains_found	0.1	event	0.07
has cum	battle_account	0.07	request_recognition	0.05
has cun	seek_grave	0.05	comrade_tip	-0.06	event	0.06
has cung	seek_grave	-0.16	comrade_tip	0.49	grave_info	-0.12	remains_found	-0.37	relics	-0.23	registry	0.11	battle_account	-0.31	enemy_report	-0.16	foreign_tip	-0.17	dna_question	-0.06	scam_report	-0.15	request_recognition	0.16	event	-0.34
has cung anh	grave_info	-0.05	battle_account	0.05	request_recognition	0.11	event	0.16
has cung ba	seek_grave	0.16	comrade_tip	-0.05
has cung ban	grave_info	-0.09
has cung bi	seek_grave	-0.12	comrade_tip	0.07	registry	0.07	request_recognition	-0.05
has cung biet	dna_question	0.05
has cung bo	seek_grave	-0.08	comrade_tip	0.1	request_recognition	0.1
has cung c	seek_grave	-0.05	comrade_tip	0.12	grave_info	-0.08	request_recognition	-0.07	not_dead	0.06
has cung cap	seek_grave	-0.2	comrade_tip	-0.22	grave_info	-0.06	relics	0.08	registry	0.06	battle_account	0.19	not_dead	0.07	event	0.16
has cung cha	seek_grave	-0.18	dna_question	0.1
has cung chet	seek_grave	0.13	comrade_tip	-0.21	grave_info	0.19	battle_account	-0.05	enemy_report	0.05	request_recognition	0.07	event	-0.09
has cung cho	comrade_tip	0.06	grave_info	-0.08	event	-0.1
has cung chu	comrade_tip	0.05
has cung co	seek_grave	0.05	grave_info	-0.06
has cung com	seek_grave	0.08	comrade_tip	-0.12	grave_info	0.08	rumour	0.05	event	0.08
has cung con	rumour	0.06	event	-0.05
has cung dai	seek_grave	-0.09	comrade_tip	0.17
has cung di	seek_grave	-0.19	comrade_tip	0.17	request_recognition	0.2	event	-0.07
has cung dinh	grave_info	-0.06	registry	0.07	event	-0.05
has cung doan	seek_grave	-0.1	request_recognition	0.11
has cung doi	seek_grave	0.09
has cung don	seek_grave	0.12	grave_info	0.25	registry	-0.06	battle_account	-0.07	event	-0.1
has cung dot	seek_grave	0.12	grave_info	-0.11
has cung hai	seek_grave	0.08	relics	0.08
has cung ham	seek_grave	0.22	grave_info	-0.21
has cung hi	dna_question	0.05
has cung ho	event	-0.06
has cung hoc	grave_info	-0.05
has cung hom	grave_info	0.08	event	-0.05
has cung hy	seek_grave	0.06	registry	0.06	battle_account	0.05	event	0.1
has cung khau	seek_grave	0.05	grave_info	0.05
has cung khong	comrade_tip	-0.14	grave_info	-0.09	relics	0.05	battle_account	0.16	rumour	0.13	event	0.12
has cung la	seek_grave	-0.05	comrade_tip	0.21	grave_info	0.07	battle_account	-0.05	rumour	0.05	event	-0.09
has cung lang	seek_grave	0.09	grave_info	-0.11	battle_account	0.05	request_recognition	-0.05	event	-0.05
has cung liet	seek_grave	-0.1	request_recognition	0.18
has cung lop	seek_grave	0.06
has cung luc	seek_grave	-0.13	registry	0.05
has cung mat	seek_grave	0.07	comrade_tip	-0.08	battle_account	0.15
has cung me	seek_grave	-0.08	dna_question	0.06
has cung mot	seek_grave	-0.13	comrade_tip	0.13	grave_info	0.1	battle_account	-0.08	event	-0.1
has cung ngay	seek_grave	-0.18	comrade_tip	0.11	grave_info	0.21	registry	0.07	dna_question	-0.05	request_recognition	-0.06	not_dead	0.05	event	0.25
has cung nhap	seek_grave	-0.05	comrade_tip	-0.1	not_dead	0.05
has cung noi	seek_grave	-0.09	grave_info	-0.08	rumour	0.2
has cung ong	grave_info	0.14
has cung que	seek_grave	0.11	registry	-0.09	rumour	0.06
has cung ten	seek_grave	-0.06	registry	0.15	event	-0.05
has cung tieu	seek_grave	0.23	comrade_tip	0.09	grave_info	-0.09	battle_account	-0.08	event	-0.09
has cung to	seek_grave	0.07	grave_info	-0.05	relics	0.07	battle_account	-0.05	not_dead	0.06	event	-0.05
has cung toi	seek_grave	-0.07	comrade_tip	-0.08	not_dead	0.13
has cung tran	seek_grave	0.06	comrade_tip	0.08	grave_info	-0.06	event	-0.06
has cung trung	comrade_tip	0.15	battle_account	-0.07	event	-0.14
has cung voi	grave_info	0.1
has cung xa	seek_grave	0.13	grave_info	-0.05	event	-0.05
has cung xe	seek_grave	-0.06	relics	0.05	battle_account	-0.05	not_dead	0.09	event	-0.09
has cuoc	comrade_tip	-0.05	grave_info	-0.06	remains_found	0.1	battle_account	0.05	not_dead	0.06	event	0.06
has cuoi	seek_grave	0.22	comrade_tip	-0.25	grave_info	0.19	remains_found	-0.07	relics	0.31	registry	-0.23	battle_account	0.1	foreign_tip	-0.05	scam_report	-0.1	request_recognition	-0.09	event	-0.08
has cuoi cua	seek_grave	-0.12	grave_info	0.18
has cuoi cung	seek_grave	0.05	comrade_tip	-0.16	grave_info	0.07	relics	0.05	battle_account	0.11	event	-0.2
has cuoi de	seek_grave	0.06
has cuoi nam	seek_grave	-0.05	grave_info	-0.05	relics	0.07	event	0.06
has cuoi thang	seek_grave	0.08	comrade_tip	0.1	grave_info	-0.05	relics	-0.05	event	0.09
has cuoi viet	seek_grave	-0.06	relics	0.07
has cuoi vo	comrade_tip	-0.15	battle_account	0.15
has cuon	seek_grave	-0.17	comrade_tip	0.09	grave_info	-0.1	relics	0.48	registry	0.15	battle_account	-0.08	enemy_report	0.1	rumour	-0.05	request_recognition	0.05	event	0.1
has cuon so	seek_grave	-0.14	comrade_tip	0.06	relics	0.14	registry	0.06	enemy_report	0.05
has cuong	comrade_tip	-0.1	grave_info	0.19	relics	-0.09	registry	0.17	battle_account	-0.1	enemy_report	-0.11	scam_report	0.05	rumour	0.06	event	-0.16
has cuong que	seek_grave	-0.14	comrade_tip	0.12
has cut	seek_grave	0.08	grave_info	-0.07	remains_found	-0.06	battle_account	-0.14
has cut chan	comrade_tip	0.11	battle_account	-0.09	event	0.05
has cut hai	comrade_tip	-0.08	grave_info	-0.06	registry	0.05
has cut ngon	seek_grave	0.1
has cut tay	comrade_tip	-0.15
has cuu	seek_grave	0.13	comrade_tip	0.14	remains_found	-0.08	battle_account	0.06	foreign_tip	0.18	dna_question	-0.13	rumour	0.05	not_dead	-0.08
has cuu binh	seek_grave	0.08	comrade_tip	-0.09	relics	0.07	foreign_tip	0.23
has cuu chien	grave_info	0.06	registry	0.06
has cuu duoc	comrade_tip	0.08
has cuu long	seek_grave	0.09	comrade_tip	-0.13
has cuu thuong	seek_grave	-0.17	comrade_tip	0.11	relics	0.05
has cuu tnxp	seek_grave	-0.13	comrade_tip	0.09	registry	0.11
has d	seek_grave	-0.3	comrade_tip	0.24	grave_info	0.17	remains_found	0.11	relics	0.39	enemy_report	-0.05	foreign_tip	-0.13	scam_report	-0.1	rumour	-0.06	request_recognition	-0.08	event	-0.11
has d apres	foreign_tip	-0.06	event	0.14
has d bo	seek_grave	0.05	grave_info	0.12	relics	-0.07	registry	-0.05	event	-0.06
has d c	enemy_report	-0.05	foreign_tip	-0.05	dna_question	-0.06	event	-0.14
has d pho	seek_grave	0.06	comrade_tip	-0.15	grave_info	-0.08	battle_account	0.11	event	0.08
has d truong	seek_grave	0.06	relics	0.07
has d un	grave_info	-0.09	relics	0.13	enemy_report	-0.05	foreign_tip	0.06	scam_report	0.06	rumour	0.12	event	-0.15
has d une	grave_info	0.08	relics	0.14	battle_account	0.05	foreign_tip	-0.07	event	-0.16
has d1	seek_grave	0.25	grave_info	-0.08	foreign_tip	-0.05	dna_question	-0.08	request_recognition	-0.08	not_dead	0.05	event	-0.12
has d10	seek_grave	-0.11	comrade_tip	0.11	relics	0.05	event	-0.08
has d14	seek_grave	0.08	comrade_tip	-0.08	battle_account	-0.08	event	0.06
has d2	seek_grave	0.12	comrade_tip	0.29	grave_info	-0.25	relics	-0.11	registry	-0.12	battle_account	-0.05	foreign_tip	-0.06	rumour	-0.06	request_recognition	-0.07	event	-0.09
has d25	seek_grave	-0.06	battle_account	0.06	request_recognition	0.05	event	0.08
has d27	grave_info	-0.07
has d3	grave_info	-0.06	battle_account	-0.08	enemy_report	0.07	foreign_tip	-0.07	request_recognition	-0.06	event	0.07
has d33	comrade_tip	0.15
has d4	seek_grave	-0.17	comrade_tip	-0.07	remains_found	0.06	relics	-0.06	registry	-0.08	battle_account	0.14	request_recognition	0.09
has d4 e24	seek_grave	-0.11	comrade_tip	0.17
has d406	seek_grave	0.05
has d445	comrade_tip	-0.13	grave_info	-0.12	registry	0.05	foreign_tip	0.07	dna_question	0.1	event	0.15
has d5	seek_grave	-0.16	comrade_tip	0.23	grave_info	-0.22	relics	-0.08	request_recognition	-0.06
has d52	seek_grave	-0.05	comrade_tip	0.09
has d6	seek_grave	-0.09	comrade_tip	-0.23	grave_info	0.05	relics	0.07	registry	0.08	battle_account	0.2	event	0.18
has d7	seek_grave	-0.17	comrade_tip	0.27	grave_info	-0.12	remains_found	0.08	relics	0.15	registry	0.13	battle_account	-0.06	foreign_tip	-0.05	request_recognition	-0.05	event	-0.18
has d7 e66	comrade_tip	0.08	grave_info	-0.09	relics	0.1
has d8	comrade_tip	-0.07	registry	-0.14	battle_account	0.05	enemy_report	-0.05	request_recognition	-0.08	event	-0.18
has d8 e64	comrade_tip	0.05	event	-0.07
has d8 e66	seek_grave	-0.11	comrade_tip	-0.19	grave_info	0.05	battle_account	0.1
has d9	grave_info	-0.13	relics	-0.06	event	0.05
has d9 e3	comrade_tip	0.1
has d9 e64	battle_account	0.05	event	0.07
has da	remains_found	0.26	relics	0.05	battle_account	-0.22	enemy_report	-0.15	scam_report	0.08	rumour	-0.25	request_recognition	-0.12	not_dead	0.05
has da anh	seek_grave	0.06	comrade_tip	0.05	grave_info	-0.05	battle_account	-0.05	event	-0.07
has da ba	seek_grave	-0.07	grave_info	0.07	event	-0.09
has da bac	comrade_tip	0.09	registry	0.06	event	-0.1
has da ban	remains_found	-0.06	event	-0.08
has da bao	seek_grave	-0.07	grave_info	0.05	relics	-0.07	event	0.1
has da bi	comrade_tip	-0.12	grave_info	-0.05	battle_account	0.05	event	0.06
has da boc	seek_grave	0.05	comrade_tip	-0.05
has da cat	seek_grave	-0.08
has da chet	grave_info	-0.06	relics	0.08	enemy_report	0.05	not_dead	0.12	event	-0.08
has da chien	seek_grave	0.06	comrade_tip	-0.17	event	0.13
has da cho	seek_grave	0.13	grave_info	-0.12	request_recognition	-0.05	event	0.06
has da chon	seek_grave	0.23	comrade_tip	-0.12	grave_info	-0.08	registry	0.09	event	-0.15
has da chuyen	seek_grave	0.11	grave_info	-0.11	scam_report	0.06
has da co	comrade_tip	0.06	remains_found	0.06	relics	-0.07	registry	0.12	battle_account	0.05
has da con	seek_grave	-0.17	comrade_tip	0.14	grave_info	-0.12	dna_question	0.05	event	-0.09
has da di	seek_grave	0.09	comrade_tip	0.07	grave_info	-0.15	relics	0.05	event	-0.09
has da doi	grave_info	0.11
has da don	grave_info	0.07	event	0.06
has da dua	seek_grave	-0.15	comrade_tip	0.17	grave_info	0.16	remains_found	-0.07	battle_account	-0.05	request_recognition	0.13	event	-0.17
has da dung	comrade_tip	-0.05
has da duoc	seek_grave	-0.05	grave_info	0.08
has da em	seek_grave	0.07	comrade_tip	-0.05	grave_info	-0.07	registry	0.06
has da hai	grave_info	-0.06
has da hi	seek_grave	0.09	comrade_tip	-0.05	grave_info	-0.05	relics	0.05	event	-0.07
has da hinh	seek_grave	-0.05	comrade_tip	0.15	grave_info	-0.05	rumour	0.06
has da hoi	seek_grave	0.06
has da hy	seek_grave	-0.07	comrade_tip	0.18	relics	0.07
has da khong	seek_grave	0.14	comrade_tip	0.05	relics	0.05	event	-0.11
has da lam	comrade_tip	-0.07	request_recognition	0.06	not_dead	0.06
has da lap	grave_info	-0.2	scam_report	0.05	event	0.07
has da lat	seek_grave	-0.05	grave_info	0.08
has da lay	seek_grave	0.11	comrade_tip	0.06	remains_found	0.07	dna_question	-0.05
has da len	seek_grave	0.09	grave_info	-0.05
has da lo	remains_found	0.13	scam_report	0.05	event	0.13
has da mai	seek_grave	0.09	comrade_tip	-0.05	battle_account	0.05
has da mat	comrade_tip	-0.15	relics	0.05	registry	-0.06	battle_account	0.11	event	0.07
has da nam	grave_info	-0.05	relics	0.09	battle_account	0.06	event	0.08
has da nang	seek_grave	0.12	comrade_tip	0.1	relics	0.05	request_recognition	-0.07	event	-0.07
has da nhan	seek_grave	-0.1	grave_info	0.17	rumour	0.07
has da nho	seek_grave	0.05	event	-0.08
has da o	seek_grave	0.1	grave_info	0.09	foreign_tip	0.05	event	-0.06
has da ong	seek_grave	-0.18	grave_info	0.25	relics	0.06	rumour	-0.06	event	0.13
has da quy	seek_grave	0.11	grave_info	-0.11	event	-0.06
has da thay	seek_grave	-0.09	comrade_tip	0.05
has da tim	seek_grave	-0.17	comrade_tip	-0.07	grave_info	0.26	remains_found	-0.05	scam_report	0.09
has da to	grave_info	0.08	event	-0.08
has da toi	seek_grave	0.07	event	0.06
has da trang	seek_grave	-0.13	grave_info	0.08	battle_account	0.11
has da trong	comrade_tip	-0.09	relics	0.08
has da vao	comrade_tip	-0.12
has da ve	seek_grave	0.07	grave_info	0.05	battle_account	-0.05	not_dead	0.09	event	-0.14
has da viet	comrade_tip	0.12
has da xep	grave_info	0.05	event	0.07
has dac	seek_grave	-0.13	comrade_tip	0.08	grave_info	0.09	registry	-0.12	enemy_report	0.09	request_recognition	-0.14
has dac cong	seek_grave	0.2	comrade_tip	0.29	relics	-0.07	registry	-0.14	battle_account	0.08	request_recognition	-0.12	not_dead	-0.07	event	0.08
has dac to	event	-0.07
has dad	seek_grave	0.15	grave_info	-0.14	relics	-0.06	foreign_tip	0.07	event	-0.13
has dai	seek_grave	0.16	comrade_tip	-0.1	grave_info	-0.06	relics	-0.28	registry	-0.07	battle_account	0.22	foreign_tip	0.18	scam_report	-0.07	rumour	-0.18	request_recognition	-0.05	event	0.35
has dai dien	comrade_tip	-0.07	registry	-0.05	request_recognition	0.09
has dai doan	comrade_tip	0.05	grave_info	0.08	battle_account	-0.07	event	-0.07
has dai doi	seek_grave	0.07	comrade_tip	0.25	grave_info	-0.34	remains_found	-0.05	registry	-0.1	battle_account	-0.15	enemy_report	-0.06	foreign_tip	0.09	scam_report	-0.07	rumour	-0.08	request_recognition	-0.12	event	-0.09
has dai dong	grave_info	0.13	registry	-0.05	request_recognition	0.06
has dai han	comrade_tip	-0.06
has dai lien	grave_info	-0.05
has dai loc	grave_info	0.05	battle_account	-0.07	request_recognition	0.05	event	0.12
has dai ta	comrade_tip	-0.21	registry	0.07	battle_account	0.11	scam_report	0.06	event	0.24
has dai thang	registry	0.05	event	0.08
has dai tu	event	0.06
has dai tuong	seek_grave	-0.07	grave_info	-0.06	not_dead	0.08	event	-0.08
has dai uy	seek_grave	-0.05	registry	-0.05	battle_account	0.14	enemy_report	0.12	dna_question	0.07	request_recognition	0.05	event	0.22
has dak	seek_grave	0.16	comrade_tip	-0.12	grave_info	-0.07	remains_found	-0.13	registry	0.05	enemy_report	-0.11	foreign_tip	-0.21	dna_question	-0.06	not_dead	0.11	event	0.07
has dak lak	seek_grave	-0.05	comrade_tip	-0.07	grave_info	0.1	scam_report	0.05	event	-0.09
has dak mil	seek_grave	0.13	comrade_tip	-0.05	grave_info	-0.1	not_dead	0.05
has dak to	comrade_tip	-0.19	grave_info	0.16	remains_found	-0.06	relics	-0.06	registry	0.06	foreign_tip	-0.05	not_dead	0.05	event	0.09
has dale	seek_grave	-0.09	enemy_report	-0.06	foreign_tip	0.17
has dam	seek_grave	-0.14	comrade_tip	0.1	grave_info	0.09	remains_found	0.14	relics	-0.1	registry	-0.05	battle_account	-0.19	enemy_report	-0.07	foreign_tip	-0.05	rumour	0.24	request_recognition	-0.06	event	0.18
has dam chac	seek_grave	-0.06	comrade_tip	0.05	relics	0.05	registry	-0.05	battle_account	-0.05	event	0.16
has dam doi	event	-0.06
has dam noi	seek_grave	-0.1	comrade_tip	0.11	grave_info	-0.05
has dam quang	seek_grave	0.07	grave_info	-0.14
has dam thi	grave_info	-0.08	remains_found	0.06	battle_account	0.11
has dam van	not_dead	0.05	event	-0.08
has dan	seek_grave	-0.12	comrade_tip	-0.08	grave_info	0.16	remains_found	0.28	relics	-0.05	battle_account	0.17	enemy_report	-0.16	dna_question	-0.08	rumour	-0.16	request_recognition	0.17	not_dead	-0.08	event	0.11
has dan anh	comrade_tip	0.08	event	-0.05
has dan bac	seek_grave	0.15	grave_info	-0.09	event	-0.07
has dan ban	comrade_tip	-0.05	registry	0.11	foreign_tip	0.08	request_recognition	0.06	event	-0.07
has dan bi	seek_grave	0.07	grave_info	-0.18
has dan cai	event	-0.06
has dan chet	seek_grave	-0.11	comrade_tip	0.2	grave_info	-0.13	battle_account	-0.05
has dan chi	event	0.06
has dan cho	seek_grave	0.15	grave_info	-0.06	battle_account	0.1	rumour	0.06
has dan chon	seek_grave	-0.1	comrade_tip	0.16	event	0.13
has dan co	comrade_tip	-0.06	remains_found	0.11	battle_account	0.07
has dan coi	comrade_tip	-0.13	grave_info	0.15	event	-0.05
has dan con	grave_info	-0.11	battle_account	0.05	foreign_tip	0.05	event	0.11
has dan cong	seek_grave	-0.13	remains_found	-0.07	relics	-0.06	registry	0.19	battle_account	0.06	event	0.13
has dan cu	grave_info	-0.13	remains_found	0.05	event	-0.07
has dan dau	event	-0.08
has dan di	event	0.12
has dan duong	grave_info	-0.08	relics	-0.05	request_recognition	0.17	event	0.08
has dan goi	battle_account	0.09
has dan lam	grave_info	-0.05	event	-0.07
has dan lang	seek_grave	-0.06	relics	0.08	battle_account	0.09	request_recognition	-0.05	not_dead	0.06	event	0.08
has dan mo	seek_grave	0.06	comrade_tip	-0.11	grave_info	-0.11	battle_account	0.06
has dan nguoi	seek_grave	-0.08	comrade_tip	0.16	grave_info	-0.05
has dan o	request_recognition	-0.06	event	0.1
has dan ong	seek_grave	0.09	comrade_tip	-0.08	grave_info	0.09	relics	0.09	event	-0.11
has dan phuong	seek_grave	0.14	comrade_tip	-0.08	grave_info	-0.11	relics	0.05	battle_account	0.06
has dan quan	comrade_tip	-0.24	grave_info	0.1	relics	-0.11	registry	0.1	battle_account	0.23	request_recognition	0.28	event	0.12
has dan ra	comrade_tip	-0.08	grave_info	0.2	dna_question	0.06	event	0.12
has dan thang	seek_grave	-0.19	comrade_tip	0.13	battle_account	-0.05	event	-0.05
has dan tim	comrade_tip	-0.06	request_recognition	0.06
has dan toc	seek_grave	0.37	comrade_tip	-0.11	grave_info	-0.1	registry	-0.06	battle_account	-0.1	event	-0.11
has dan toi	comrade_tip	-0.07	grave_info	0.11
has dan vao	request_recognition	0.06
has dang	seek_grave	-0.08	comrade_tip	-0.17	remains_found	0.06	relics	0.12	registry	0.13	foreign_tip	-0.1	scam_report	0.07	rumour	-0.15	request_recognition	0.25	not_dead	0.13	event	-0.21
has dang de	request_recognition	0.05	event	0.05
has dang di	scam_report	0.09
has dang dinh	seek_grave	-0.08	grave_info	-0.09	battle_account	0.06
has dang giu	seek_grave	-0.06	comrade_tip	0.05	remains_found	-0.09	relics	0.17
has dang ho	seek_grave	0.05	comrade_tip	0.09	grave_info	-0.12	relics	0.13
has dang hoc	seek_grave	0.08
has dang khoa	seek_grave	-0.06	comrade_tip	-0.05	grave_info	0.15
has dang ky	seek_grave	-0.08	relics	0.1	request_recognition	0.08
has dang la	seek_grave	0.18	grave_info	-0.08	event	-0.05
has dang lam	registry	0.12	request_recognition	0.16
has dang len	event	-0.08
has dang nam	seek_grave	-0.19	grave_info	-0.08	scam_report	0.13	event	-0.14
has dang ngoc	remains_found	0.06	event	0.07
has dang o	seek_grave	0.06	grave_info	-0.07	registry	0.09	battle_account	-0.1	dna_question	0.08	request_recognition	0.05	not_dead	0.09
has dang song	seek_grave	-0.08	grave_info	-0.12	not_dead	0.17	event	-0.06
has dang thi	seek_grave	0.1	comrade_tip	0.08	grave_info	-0.09	relics	0.06	request_recognition	-0.05
has dang tim	comrade_tip	0.12	dna_question	0.06	event	0.06
has dang van	comrade_tip	0.14	battle_account	-0.07	request_recognition	-0.05	event	-0.1
has dang vien	seek_grave	-0.09	comrade_tip	0.05	grave_info	-0.06	relics	0.06	request_recognition	0.05
has danh	seek_grave	-0.07	comrade_tip	0.07	remains_found	-0.07	relics	-0.05	registry	0.31	battle_account	-0.13	enemy_report	-0.17	foreign_tip	-0.06	dna_question	0.05	scam_report	-0.1	rumour	-0.05	request_recognition	-0.11	not_dead	0.11
has danh ba	seek_grave	0.07	comrade_tip	-0.06	grave_info	-0.05	battle_account	0.05	enemy_report	0.05	event	0.05
has danh bo	seek_grave	-0.1	comrade_tip	0.09	grave_info	0.18
has danh bot	seek_grave	-0.12	grave_info	0.07	battle_account	0.06	request_recognition	0.06	event	0.06
has danh chet	comrade_tip	0.09	grave_info	-0.06	rumour	0.06
has danh chi	event	0.09
has danh dau	grave_info	0.1	relics	-0.05	registry	-0.05
has danh don	seek_grave	-0.07	comrade_tip	0.22	grave_info	-0.14	registry	-0.08	battle_account	0.11
has danh may	comrade_tip	-0.05	registry	0.05	scam_report	0.05
has danh nhau	seek_grave	0.11	comrade_tip	-0.05	battle_account	0.05	event	0.05
has danh o	seek_grave	0.05	comrade_tip	-0.06	grave_info	0.1	event	-0.08
has danh phi	seek_grave	-0.09	rumour	0.07	event	0.07
has danh sach	comrade_tip	-0.18	grave_info	-0.22	remains_found	-0.12	registry	0.39	battle_account	-0.14	dna_question	-0.1	rumour	-0.06	not_dead	0.37
has danh sau	seek_grave	0.07	grave_info	-0.06
has danh tau	seek_grave	0.05	grave_info	-0.05
has danh thi	seek_grave	-0.1	grave_info	0.08	battle_account	0.1	event	-0.07
has danh trung	grave_info	0.15	event	0.1
has danh vao	seek_grave	0.09	grave_info	-0.05	battle_account	-0.05
has danh vo	seek_grave	0.06	comrade_tip	-0.06	grave_info	0.06	battle_account	0.1	event	0.11
has dans	seek_grave	-0.19	relics	0.13	battle_account	-0.05	foreign_tip	0.1	rumour	0.08	request_recognition	0.05	not_dead	-0.09	event	0.16
has dans la	seek_grave	-0.07	comrade_tip	0.1	grave_info	-0.05	foreign_tip	0.07	event	-0.14
has dans le	seek_grave	-0.08	grave_info	-0.06	foreign_tip	0.17	event	-0.08
has dans un	grave_info	-0.06	battle_account	0.05	dna_question	0.06	event	0.25
has dans une	seek_grave	0.09	comrade_tip	0.05	foreign_tip	-0.07	event	0.1
has dao	seek_grave	-0.11	comrade_tip	0.21	grave_info	-0.05	remains_found	0.39	registry	0.22	battle_account	-0.14	foreign_tip	-0.12	dna_question	-0.19	scam_report	0.16	rumour	-0.11	request_recognition	-0.05	not_dead	-0.07	event	0.08
has dao con	seek_grave	0.11
has dao duoc	grave_info	-0.07	rumour	0.07
has dao ham	seek_grave	0.07	comrade_tip	0.08	grave_info	-0.12
has dao ho	comrade_tip	-0.05	grave_info	-0.06	remains_found	0.12	relics	-0.08	enemy_report	0.1	request_recognition	-0.05	event	0.14
has dao huyet	seek_grave	-0.15	comrade_tip	0.23	battle_account	-0.05
has dao khong	remains_found	0.07	scam_report	0.07
has dao len	seek_grave	-0.15	comrade_tip	0.1	grave_info	0.07	remains_found	-0.07	registry	0.05	dna_question	0.05	scam_report	0.11	event	-0.11
has dao mong	comrade_tip	-0.14	grave_info	-0.16	remains_found	0.1	relics	0.1	scam_report	-0.06	request_recognition	-0.05	event	0.13
has dao o	grave_info	0.2	battle_account	-0.05
has dao que	comrade_tip	0.09
has dao thi	seek_grave	0.07	grave_info	0.09	battle_account	0.06	event	0.09
has dao toi	event	-0.06
has dao trong	grave_info	0.08	event	-0.06
has dao van	grave_info	-0.08	scam_report	0.1
has dap	seek_grave	-0.14	comrade_tip	0.21	grave_info	0.09	relics	-0.12	registry	-0.08	foreign_tip	0.07	dna_question	-0.06	scam_report	-0.06	request_recognition	0.09	event	0.13
has dap da	seek_grave	-0.06	grave_info	0.05	event	-0.07
has dap dat	grave_info	-0.1	request_recognition	0.06
has dap min	seek_grave	-0.07	comrade_tip	0.2	grave_info	-0.07	event	-0.09
has dap mo	comrade_tip	0.07	event	-0.14
has dat	seek_grave	-0.07	grave_info	0.22	remains_found	0.25	relics	-0.12	registry	-0.11	battle_account	-0.12	enemy_report	-0.2	foreign_tip	0.1	dna_question	0.1	rumour	-0.09	request_recognition	-0.14	not_dead	-0.16	event	0.13
has dat anh	comrade_tip	0.11	grave_info	-0.05	event	-0.05
has dat ba	registry	0.05	event	0.14
has dat ben	grave_info	0.05
has dat bo	remains_found	0.08	registry	0.1
has dat cho	grave_info	0.07
has dat chua	seek_grave	-0.13	comrade_tip	-0.07	grave_info	0.16	remains_found	0.09	dna_question	0.05
has dat co	comrade_tip	0.07
has dat do	seek_grave	0.08	comrade_tip	-0.06	foreign_tip	0.06	event	-0.19
has dat duoi	comrade_tip	0.07
has dat la	seek_grave	-0.1	comrade_tip	0.12	grave_info	-0.05	dna_question	0.05	event	0.11
has dat lam	event	0.15
has dat nha	seek_grave	0.07	event	0.05
has dat o	seek_grave	-0.1	comrade_tip	0.21	grave_info	-0.12	request_recognition	-0.07
has dat ong	grave_info	-0.08	request_recognition	0.05
has dat ten	seek_grave	0.1	remains_found	-0.06	relics	0.05
has dat thanh	request_recognition	0.12
has dat trong	seek_grave	-0.08	comrade_tip	0.15	battle_account	-0.05	dna_question	0.06	event	-0.1
has dat vao	event	0.05
has date	seek_grave	-0.07	comrade_tip	-0.07	grave_info	0.05	relics	-0.05	battle_account	-0.05	foreign_tip	0.25	event	-0.08
has dau	comrade_tip	0.14	grave_info	-0.17	remains_found	0.08	registry	-0.29	battle_account	-0.09	enemy_report	-0.26	foreign_tip	-0.26	scam_report	-0.06	rumour	-0.09	request_recognition	0.06	not_dead	-0.13
has dau a	seek_grave	-0.18	grave_info	0.09
has dau anh	seek_grave	0.09	battle_account	-0.08	event	-0.08
has dau ba	seek_grave	-0.07	remains_found	0.07	event	0.05
has dau ban	comrade_tip	-0.05	grave_info	0.23	request_recognition	0.05	event	-0.1
has dau ben	comrade_tip	-0.1	grave_info	0.06	event	0.06
has dau bi	event	-0.07
has dau bo	relics	0.1	event	-0.07
has dau cau	seek_grave	-0.14	comrade_tip	0.09	grave_info	-0.12	battle_account	0.06	rumour	0.09	event	0.06
has dau chon	seek_grave	-0.13	comrade_tip	0.08	registry	0.09	event	0.17
has dau chu	comrade_tip	-0.07
has dau co	grave_info	-0.16	registry	0.05	rumour	0.12	event	0.19
has dau con	grave_info	-0.06	battle_account	0.12
has dau cu	grave_info	-0.05	battle_account	0.16	dna_question	0.05	event	0.06
has dau cua	seek_grave	0.05	comrade_tip	-0.07
has dau cung	seek_grave	-0.14
has dau do	grave_info	0.05	event	-0.1
has dau em	seek_grave	-0.08	not_dead	0.05	event	-0.08
has dau giay	seek_grave	0.11	grave_info	-0.19	battle_account	0.06	dna_question	0.1	event	0.11
has dau ho	seek_grave	0.13	comrade_tip	-0.06	grave_info	0.06	event	-0.05
has dau huong	comrade_tip	-0.06	grave_info	0.08	event	0.07
has dau khong	seek_grave	0.07	grave_info	-0.09	relics	0.11	battle_account	-0.1	event	-0.07
has dau la	grave_info	-0.05	relics	0.09	battle_account	0.06
has dau lang	seek_grave	-0.08	comrade_tip	-0.1	grave_info	0.13	event	0.07
has dau ma	seek_grave	-0.06	event	0.12
has dau mo	seek_grave	-0.11	comrade_tip	0.19	event	-0.06
has dau mot	grave_info	0.13	foreign_tip	-0.06	event	0.07
has dau mua	seek_grave	-0.12	comrade_tip	0.08	grave_info	0.07	request_recognition	0.05	event	-0.06
has dau nam	seek_grave	-0.05	comrade_tip	-0.2	grave_info	0.2	battle_account	0.17
has dau ngay	seek_grave	0.12	grave_info	-0.06	battle_account	-0.05
has dau nguoi	seek_grave	0.12	comrade_tip	-0.11	battle_account	0.05
has dau noi	seek_grave	0.06
has dau o	seek_grave	-0.08	grave_info	-0.16	request_recognition	0.14	event	-0.06
has dau ong	seek_grave	-0.06	comrade_tip	0.1	event	-0.05
has dau quay	comrade_tip	0.07	grave_info	-0.07	battle_account	-0.08
has dau que	seek_grave	0.07	comrade_tip	-0.06	grave_info	0.05	event	-0.05
has dau tai	request_recognition	0.06
has dau ten	seek_grave	0.06
has dau thang	seek_grave	-0.09	grave_info	-0.05	battle_account	0.07	event	0.05
has dau thi	comrade_tip	0.05	grave_info	0.1	remains_found	0.05	battle_account	-0.05	request_recognition	-0.05
has dau tien	comrade_tip	0.15	grave_info	-0.09	relics	-0.05	battle_account	0.06
has dau tieng	grave_info	-0.05	relics	-0.06	dna_question	0.06	event	0.07
has dau toi	seek_grave	-0.05	comrade_tip	0.1	grave_info	-0.07	dna_question	0.08
has daughter	seek_grave	0.1	grave_info	-0.08	relics	-0.05	enemy_report	-0.05	dna_question	0.07	event	-0.06
has day	seek_grave	-0.13	comrade_tip	-0.06	grave_info	0.19	remains_found	0.34	relics	-0.1	registry	-0.14	enemy_report	-0.06	foreign_tip	-0.07	scam_report	-0.14	rumour	0.07	request_recognition	-0.32	not_dead	0.2	event	0.13
has day a	seek_grave	-0.08	grave_info	0.15	remains_found	0.05	scam_report	0.06
has day co	seek_grave	-0.14	grave_info	0.13	request_recognition	0.06	event	0.1
has day con	seek_grave	0.05	comrade_tip	0.16	grave_info	-0.07	battle_account	-0.05	event	0.1
has day du	comrade_tip	0.18	grave_info	-0.13	remains_found	0.1	battle_account	-0.1	event	-0.15
has day la	seek_grave	0.33	comrade_tip	-0.09	relics	0.07	registry	-0.07	event	-0.14
has day lung	comrade_tip	-0.13	remains_found	0.12	event	0.1
has day mo	comrade_tip	-0.09	grave_info	0.06	event	0.13
has day o	seek_grave	-0.16	comrade_tip	-0.11	grave_info	0.09	battle_account	0.12	event	0.07
has day ra	grave_info	-0.09
has day su	seek_grave	-0.12	grave_info	0.09	rumour	0.1
has day thang	seek_grave	0.07	comrade_tip	-0.09
has day thi	comrade_tip	-0.06
has day toi	seek_grave	-0.14	comrade_tip	0.06	battle_account	0.07	not_dead	0.08
has day tu	seek_grave	-0.09	grave_info	0.15	event	-0.05
has days	battle_account	-0.06	foreign_tip	0.05
has dc	seek_grave	-0.3	comrade_tip	0.4	grave_info	-0.08	relics	0.13	registry	-0.07	enemy_report	-0.05	dna_question	0.1	request_recognition	0.09	not_dead	-0.06	event	-0.11
has de	seek_grave	-0.19	grave_info	0.1	remains_found	-0.13	battle_account	0.08	enemy_report	0.18	dna_question	0.22	scam_report	0.2	rumour	-0.1	request_recognition	0.1	not_dead	0.08	event	0.16
has de ai	comrade_tip	0.07	grave_info	0.11	event	-0.11
has de anh	battle_account	-0.05	event	-0.06
has de ba	seek_grave	-0.09	registry	0.05	scam_report	0.06
has de cac	seek_grave	-0.06	grave_info	-0.08	registry	0.05	battle_account	0.05	enemy_report	0.08	event	0.2
has de cho	seek_grave	0.07	comrade_tip	0.07	request_recognition	0.05	event	-0.05
has de gia	seek_grave	-0.06	grave_info	0.07	registry	-0.05	event	-0.09
has de hai	comrade_tip	-0.07	grave_info	-0.06	registry	0.09	request_recognition	0.07	not_dead	0.06
has de kien	seek_grave	-0.14	grave_info	0.09	dna_question	0.08	event	-0.08
has de l	comrade_tip	-0.09	grave_info	0.14	relics	-0.05	registry	0.1	enemy_report	-0.11	scam_report	0.05	request_recognition	-0.05	event	0.27
has de la	seek_grave	-0.1	comrade_tip	0.08	grave_info	0.13	relics	-0.22	dna_question	0.12	scam_report	-0.07	rumour	0.08	event	-0.06
has de lai	seek_grave	0.07	comrade_tip	0.09	grave_info	0.13	remains_found	-0.05	relics	0.1	enemy_report	0.15	foreign_tip	0.08	rumour	-0.05
has de lam	seek_grave	-0.11	battle_account	0.05	request_recognition	0.08
has de mon	seek_grave	0.05	foreign_tip	0.06	scam_report	0.05	event	-0.06
has de nam	comrade_tip	0.05	grave_info	0.05	registry	0.06	dna_question	0.06
has de ngay	seek_grave	0.07	grave_info	-0.05
has de nghi	seek_grave	-0.1	comrade_tip	-0.34	relics	-0.12	enemy_report	-0.06	rumour	-0.05	request_recognition	0.4	not_dead	0.16	event	0.06
has de nguyen	comrade_tip	-0.1	relics	-0.08
has de nha	seek_grave	-0.1	comrade_tip	0.06	grave_info	0.15	remains_found	-0.06	event	-0.08
has de o	seek_grave	0.08	grave_info	-0.07	remains_found	0.07	battle_account	0.07	event	0.11
has de ong	seek_grave	0.06	registry	0.06	event	-0.08
has de phu	event	-0.07
has de son	seek_grave	-0.11	grave_info	-0.06	remains_found	0.07	battle_account	0.08	foreign_tip	-0.1	dna_question	0.06	rumour	0.13	event	0.05
has de ten	seek_grave	-0.19	comrade_tip	0.09	grave_info	0.11	relics	0.05
has de toi	seek_grave	0.11
has de trong	comrade_tip	0.13	grave_info	0.08	battle_account	-0.06	request_recognition	-0.07
has de y	seek_grave	-0.1	grave_info	0.05	registry	0.06
has dead	seek_grave	-0.31	comrade_tip	-0.13	grave_info	-0.07	remains_found	-0.07	relics	0.15	battle_account	0.17	enemy_report	0.2	not_dead	0.13
has dead of	battle_account	0.06	event	0.11
has dear	seek_grave	-0.1	grave_info	0.06	foreign_tip	0.06	request_recognition	0.05	event	0.06
has death	seek_grave	0.14	grave_info	-0.07
has dec	comrade_tip	-0.14	grave_info	0.07	registry	-0.06	enemy_report	0.22	foreign_tip	-0.05	rumour	0.05	request_recognition	-0.05	event	-0.2
has december	seek_grave	-0.05	grave_info	-0.05	battle_account	0.07	enemy_report	-0.09	request_recognition	0.05	event	0.07
has decembre	foreign_tip	0.08	not_dead	0.06	event	0.07
has dem	seek_grave	-0.17	comrade_tip	0.14	remains_found	-0.11	relics	-0.22	registry	-0.3	battle_account	0.47	enemy_report	0.34	dna_question	-0.14	rumour	0.15	request_recognition	-0.06	not_dead	-0.11	event	0.32
has dem anh	seek_grave	0.09	comrade_tip	-0.06
has dem chon	comrade_tip	-0.2	grave_info	0.07
has dem di	grave_info	-0.12	relics	0.07	battle_account	0.07	event	-0.05
has dem do	comrade_tip	-0.06
has dem duoc	seek_grave	-0.08	comrade_tip	-0.16	grave_info	0.08	relics	-0.05	enemy_report	0.14	event	0.33
has dem hom	battle_account	0.06
has dem mong	battle_account	0.06
has dem mung	comrade_tip	0.11	grave_info	-0.08	battle_account	-0.06
has dem ra	seek_grave	0.09	comrade_tip	-0.05	grave_info	-0.22	rumour	0.12
has dem ram	comrade_tip	-0.07
has dem toi	scam_report	0.1
has dem ve	comrade_tip	-0.09	grave_info	0.06	remains_found	0.05	battle_account	0.1
has den	seek_grave	-0.2	comrade_tip	0.07	grave_info	-0.2	remains_found	0.05	relics	-0.16	registry	0.21	battle_account	0.13	enemy_report	-0.08	foreign_tip	0.07	dna_question	0.11	rumour	0.08	request_recognition	-0.07	not_dead	0.15	event	0.15
has den gio	seek_grave	-0.06	comrade_tip	-0.05	grave_info	-0.05	battle_account	0.05	dna_question	0.08
has den khi	comrade_tip	0.05	battle_account	-0.05
has den nam	seek_grave	0.07	comrade_tip	-0.05
has den nay	seek_grave	-0.22	comrade_tip	-0.08	grave_info	0.08	relics	-0.05	battle_account	0.06	request_recognition	0.13
has den ngay	comrade_tip	0.06	event	-0.05
has den nha	relics	0.06
has den noi	seek_grave	0.08	comrade_tip	-0.08	event	-0.05
has den thang	seek_grave	-0.08	comrade_tip	0.08	grave_info	-0.06	not_dead	0.05
has den toi	battle_account	0.08
has den tram	seek_grave	-0.08	grave_info	0.18	event	-0.05
has deo	seek_grave	0.09	comrade_tip	0.19	grave_info	-0.28	relics	0.15	battle_account	-0.11	foreign_tip	-0.05	rumour	0.07	event	-0.08
has deo pha	grave_info	0.14	request_recognition	-0.05
has deo phuong	relics	0.09
has dep	comrade_tip	-0.14	remains_found	0.26	relics	-0.09	battle_account	-0.05	scam_report	-0.05	request_recognition	-0.05	event	0.39
has dep lop	comrade_tip	-0.05	remains_found	0.06	event	0.1
has dep rau	event	0.09
has deputy	seek_grave	0.07
has derriere	seek_grave	-0.08	grave_info	-0.07	battle_account	0.05	enemy_report	-0.06	foreign_tip	0.14	event	0.18
has des	comrade_tip	-0.14	grave_info	-0.08	registry	0.14	battle_account	-0.05	enemy_report	-0.1	foreign_tip	0.18	not_dead	-0.05	event	0.09
has det	grave_info	-0.08	rumour	0.06	event	-0.05
has deu	comrade_tip	0.08	relics	-0.07	registry	0.21	dna_question	0.18	scam_report	-0.07	rumour	0.08	request_recognition	-0.08	not_dead	-0.07
has deu da	comrade_tip	-0.07	grave_info	-0.06	registry	0.07	enemy_report	0.05
has deu khong	seek_grave	0.15	grave_info	-0.11	dna_question	0.06	event	-0.07
has deu la	seek_grave	0.14	comrade_tip	0.07	grave_info	-0.05	registry	0.17	request_recognition	-0.07	event	-0.05
has deu mat	seek_grave	-0.21	grave_info	0.2
has deu o	comrade_tip	-0.16	grave_info	0.16	event	0.21
has deux	seek_grave	-0.07	grave_info	0.17	relics	-0.1	battle_account	0.1
has devant	seek_grave	-0.1	enemy_report	-0.05	foreign_tip	0.05	not_dead	0.16
has di	seek_grave	0.57	grave_info	-0.2	relics	-0.37	registry	-0.27	battle_account	-0.36	enemy_report	-0.2	foreign_tip	-0.15	dna_question	0.05	scam_report	-0.06	rumour	-0.06	not_dead	-0.28	event	-0.52
has di anh	seek_grave	0.05	comrade_tip	-0.07
has di b	seek_grave	0.14	comrade_tip	-0.14	grave_info	-0.14	registry	0.06	dna_question	0.05
has di ba	seek_grave	0.05	comrade_tip	-0.05
has di bo	seek_grave	0.34	grave_info	-0.17	relics	-0.05	registry	-0.15	rumour	-0.12	event	-0.18
has di buoc	seek_grave	-0.06	request_recognition	0.05
has di chan	seek_grave	-0.07	grave_info	0.07	battle_account	0.11	rumour	0.05	event	0.08
has di cho	seek_grave	-0.16	request_recognition	0.05
has di chon	comrade_tip	0.07	enemy_report	0.06
has di chu	seek_grave	0.08	event	-0.05
has di chung	seek_grave	0.05
has di chuyen	rumour	0.05	event	-0.07
has di co	seek_grave	-0.1	comrade_tip	0.23	rumour	0.05	request_recognition	0.06	event	-0.07
has di con	seek_grave	-0.08	registry	0.1	event	0.05
has di cong	dna_question	0.09
has di cung	seek_grave	0.27	comrade_tip	-0.05	grave_info	-0.13	remains_found	-0.05	rumour	-0.05	event	-0.06
has di dan	seek_grave	0.06	comrade_tip	-0.18	request_recognition	0.1	not_dead	0.07	event	-0.07
has di danh	relics	0.05
has di dau	seek_grave	-0.11	comrade_tip	0.24	grave_info	-0.07	battle_account	0.08	request_recognition	-0.05
has di doi	seek_grave	0.17	comrade_tip	-0.06	event	-0.05
has di don	seek_grave	-0.08	grave_info	0.15	event	-0.06
has di dot	seek_grave	0.11	registry	0.05	event	-0.06
has di du	seek_grave	0.05
has di duoc	grave_info	0.05
has di hai	seek_grave	0.12	comrade_tip	-0.1	grave_info	0.05
has di hoc	comrade_tip	0.1
has di hoi	seek_grave	0.05	grave_info	-0.07	registry	0.05	event	0.05
has di k	seek_grave	-0.1	comrade_tip	0.08	grave_info	-0.06
has di la	comrade_tip	0.13
has di lai	seek_grave	-0.06	comrade_tip	0.06
has di lam	seek_grave	-0.25	comrade_tip	-0.1	grave_info	0.15	relics	0.05	request_recognition	0.08	event	0.06
has di lay	seek_grave	0.09	comrade_tip	-0.16	grave_info	0.18	remains_found	0.15	relics	-0.05	battle_account	0.06	request_recognition	-0.05	event	0.28
has di linh	seek_grave	0.23	comrade_tip	-0.07	rumour	-0.05	request_recognition	-0.06	event	-0.08
has di luc	comrade_tip	0.05
has di luon	seek_grave	-0.18	comrade_tip	-0.07	battle_account	0.06	event	0.06
has di mo	seek_grave	-0.07	grave_info	0.08	battle_account	0.08
has di mot	seek_grave	-0.06	grave_info	-0.08
has di nam	seek_grave	0.34	comrade_tip	-0.18	grave_info	-0.14	relics	-0.06	not_dead	-0.05	event	-0.09
has di ngay	grave_info	-0.06
has di nghia	seek_grave	0.05
has di noi	seek_grave	-0.16	comrade_tip	0.16
has di o	seek_grave	-0.09	comrade_tip	0.07	scam_report	0.05	event	-0.06
has di qua	grave_info	0.07	battle_account	0.05	event	0.13
has di roi	seek_grave	0.12	grave_info	-0.12	event	-0.05
has di sau	comrade_tip	0.12	grave_info	-0.15	battle_account	-0.06	event	-0.09
has di tai	comrade_tip	0.09	grave_info	-0.05	request_recognition	0.06	event	-0.06
has di tap	comrade_tip	0.09	event	-0.05
has di tham	seek_grave	-0.09	grave_info	0.07	request_recognition	0.05
has di thang	seek_grave	0.16	comrade_tip	-0.12	relics	-0.05	event	-0.08
has di theo	seek_grave	0.12	comrade_tip	-0.1	request_recognition	0.05
has di thi	seek_grave	0.08	grave_info	-0.05
has di tiep	event	-0.05
has di tim	seek_grave	-0.23	comrade_tip	-0.11	grave_info	0.17	battle_account	0.06	enemy_report	0.05	rumour	0.09	event	0.15
has di tnxp	seek_grave	0.06	comrade_tip	-0.06
has di toi	grave_info	0.06	dna_question	0.08
has di truoc	seek_grave	0.13	comrade_tip	-0.07	grave_info	-0.08	registry	0.06
has di tu	seek_grave	0.34	comrade_tip	0.08	grave_info	-0.09	relics	-0.06	registry	-0.06	battle_account	-0.08	request_recognition	0.06	not_dead	-0.06	event	-0.17
has di vao	comrade_tip	-0.06
has di ve	seek_grave	0.18	comrade_tip	-0.08
has di vien	seek_grave	-0.09	comrade_tip	-0.09	battle_account	0.06	rumour	0.05
has di vieng	seek_grave	0.05	grave_info	0.13
has di voi	seek_grave	0.06	comrade_tip	0.07	grave_info	-0.05
has di xe	seek_grave	-0.06	comrade_tip	-0.05	grave_info	-0.07	remains_found	-0.06	scam_report	0.25	event	-0.08
has dia	grave_info	0.16	relics	-0.06	registry	-0.1	enemy_report	0.05	request_recognition	0.26	not_dead	-0.09
has dia chi	seek_grave	0.13	comrade_tip	-0.08	grave_info	-0.11	remains_found	0.05	registry	0.07	scam_report	0.06	event	0.06
has dia dao	seek_grave	0.05	grave_info	-0.14	battle_account	0.11	event	0.12
has dia diem	comrade_tip	-0.06	grave_info	0.07	remains_found	0.1	request_recognition	0.05
has dia phuong	seek_grave	0.11	comrade_tip	-0.07	remains_found	-0.05	relics	0.05	foreign_tip	0.07	dna_question	-0.06	event	-0.05
has diary	seek_grave	-0.1	grave_info	-0.05	relics	0.24	enemy_report	-0.05	foreign_tip	-0.06	event	-0.1
has dich	seek_grave	0.06	comrade_tip	-0.12	grave_info	-0.07	remains_found	-0.06	relics	-0.22	registry	-0.17	enemy_report	0.55	foreign_tip	0.33	dna_question	-0.08	rumour	-0.14	request_recognition	0.06	not_dead	-0.08
has dich o	seek_grave	0.05	comrade_tip	-0.06	grave_info	-0.05	foreign_tip	0.15	event	0.06
has dich ton	seek_grave	0.13	comrade_tip	-0.1	event	-0.05
has did	seek_grave	0.23	comrade_tip	0.08	relics	-0.11	enemy_report	-0.08	foreign_tip	-0.09	scam_report	0.05	event	-0.11
has did not	seek_grave	0.07	comrade_tip	0.06	relics	-0.06	scam_report	0.06	event	-0.13
has diec	comrade_tip	0.18	grave_info	-0.05	battle_account	-0.07	request_recognition	-0.05	event	-0.09
has died	seek_grave	0.08	comrade_tip	-0.07	grave_info	-0.1	remains_found	-0.09	relics	0.25	registry	-0.12	battle_account	-0.13	foreign_tip	0.11	rumour	0.06	not_dead	-0.06	event	-0.05
has died in	seek_grave	0.06	comrade_tip	-0.06	grave_info	-0.1	enemy_report	-0.05	foreign_tip	0.07
has died of	relics	0.07
has diem	comrade_tip	0.13	grave_info	-0.09	remains_found	0.17	relics	-0.16	registry	0.07	battle_account	0.08	enemy_report	-0.05	foreign_tip	-0.06	dna_question	-0.06	rumour	-0.11	request_recognition	-0.13	not_dead	-0.07
has diem cao	comrade_tip	0.05	battle_account	-0.09
has dien	seek_grave	0.11	comrade_tip	-0.13	registry	0.18	enemy_report	-0.16	dna_question	-0.08	rumour	0.1	request_recognition	-0.17	event	0.07
has dien ban	seek_grave	0.13	comrade_tip	0.06	grave_info	-0.15	registry	0.09	event	-0.06
has dien bien	seek_grave	0.27	comrade_tip	-0.24	grave_info	-0.13	relics	0.06	registry	0.05	battle_account	-0.06	enemy_report	-0.1	foreign_tip	-0.05	request_recognition	0.05	event	-0.13
has dien chau	seek_grave	-0.17	comrade_tip	0.29	relics	-0.05	registry	0.21	scam_report	0.05	event	-0.12
has dien cho	seek_grave	-0.06	event	-0.06
has dien thoai	comrade_tip	0.1	remains_found	-0.05	relics	-0.08	registry	-0.05	dna_question	-0.06
has diep	comrade_tip	0.17	grave_info	-0.06	relics	0.05	battle_account	-0.11	enemy_report	0.05	foreign_tip	-0.11	event	-0.06
has dieu	seek_grave	-0.2	comrade_tip	0.12	remains_found	-0.05	registry	0.13	battle_account	-0.14	enemy_report	-0.11	not_dead	0.26	event	-0.05
has dieu nha	seek_grave	-0.07	grave_info	0.11	registry	-0.05
has dieu tri	comrade_tip	-0.14	registry	0.07
has dig	seek_grave	-0.07	comrade_tip	0.11	enemy_report	0.15	foreign_tip	-0.07
has din	comrade_tip	-0.16	grave_info	0.1	remains_found	-0.09	rumour	0.16	request_recognition	-0.06	event	0.05
has dinh	seek_grave	-0.06	grave_info	-0.06	remains_found	-0.09	enemy_report	-0.09	dna_question	0.14	rumour	-0.13	request_recognition	-0.09	event	-0.08
has dinh ai	seek_grave	-0.05	relics	0.08
has dinh anh	seek_grave	-0.24	comrade_tip	0.16	grave_info	0.08	battle_account	-0.05	event	-0.1
has dinh ba	seek_grave	0.13
has dinh bac	seek_grave	-0.06	grave_info	0.11	relics	0.05
has dinh bang	grave_info	-0.08	foreign_tip	0.06	event	0.13
has dinh can	grave_info	-0.05
has dinh chi	comrade_tip	0.05	grave_info	-0.12
has dinh chinh	seek_grave	-0.06	comrade_tip	0.05	grave_info	0.09	registry	-0.06	battle_account	-0.06	rumour	0.05	request_recognition	-0.06	not_dead	0.15	event	-0.1
has dinh chu	seek_grave	-0.13	comrade_tip	0.15
has dinh chua	seek_grave	0.1	grave_info	-0.05
has dinh chung	seek_grave	0.2	comrade_tip	-0.06	grave_info	0.05
has dinh co	seek_grave	-0.06	grave_info	-0.16	battle_account	0.07	request_recognition	0.06
has dinh con	seek_grave	-0.11	grave_info	0.07
has dinh cong	comrade_tip	-0.11	grave_info	0.05	battle_account	0.06
has dinh cu	seek_grave	-0.05	grave_info	-0.06	event	0.06
has dinh da	grave_info	0.13
has dinh duoc	dna_question	0.09	event	0.06
has dinh em	grave_info	0.1
has dinh hai	seek_grave	-0.11	grave_info	0.08	dna_question	0.07
has dinh hoa	battle_account	-0.05	event	-0.06
has dinh hoi	seek_grave	0.11	event	-0.05
has dinh khong	seek_grave	0.06
has dinh la	seek_grave	0.08
has dinh lam	comrade_tip	0.14	grave_info	-0.15	dna_question	0.05
has dinh lang	seek_grave	0.11	comrade_tip	-0.05	registry	0.06
has dinh lap	registry	0.05
has dinh liet	seek_grave	0.08	registry	0.14	request_recognition	-0.06
has dinh luc	request_recognition	0.05
has dinh mui	seek_grave	-0.08	comrade_tip	-0.08	grave_info	0.11	enemy_report	0.06
has dinh nam	comrade_tip	0.05	relics	0.08
has dinh nao	seek_grave	-0.1	registry	0.05	event	0.11
has dinh ngay	comrade_tip	0.06
has dinh nguoi	grave_info	-0.05	remains_found	-0.07	foreign_tip	0.05	not_dead	0.05
has dinh nhan	comrade_tip	0.05	grave_info	-0.07
has dinh o	seek_grave	0.06	dna_question	0.06
has dinh ong	seek_grave	-0.11	comrade_tip	-0.08	grave_info	0.16	registry	0.05	dna_question	0.07	event	0.14
has dinh quan	seek_grave	-0.05	battle_account	-0.05	enemy_report	0.05
has dinh quang	comrade_tip	0.14	battle_account	-0.05	event	-0.1
has dinh que	seek_grave	-0.08	registry	0.08	request_recognition	0.05
has dinh tan	seek_grave	-0.07	grave_info	0.06	relics	0.07	battle_account	0.05	event	0.13
has dinh thang	dna_question	0.06
has dinh the	grave_info	0.09
has dinh thi	comrade_tip	-0.11	relics	0.08	registry	0.09	battle_account	0.08	event	-0.05
has dinh thu	comrade_tip	-0.07	grave_info	-0.07
has dinh toan	seek_grave	0.06	comrade_tip	0.08	grave_info	-0.06
has dinh toi	battle_account	-0.09	scam_report	0.09	request_recognition	-0.08	not_dead	0.06	event	-0.14
has dinh trong	comrade_tip	0.07	grave_info	-0.1	scam_report	0.07	event	-0.06
has dinh tu	grave_info	0.07
has dinh van	seek_grave	0.06	relics	0.13	request_recognition	0.07	not_dead	0.05
has dinh vao	seek_grave	0.07	grave_info	-0.05
has dinh vi	comrade_tip	-0.08
has dinh xin	seek_grave	0.06	scam_report	0.05
has dinh xuan	seek_grave	0.13	event	0.1
has dip	seek_grave	-0.1	grave_info	0.09	battle_account	0.1	event	0.13
has disait	seek_grave	-0.08	comrade_tip	0.06	relics	0.13
has district	comrade_tip	-0.06	grave_info	-0.07	battle_account	0.1	enemy_report	0.06	foreign_tip	-0.09	request_recognition	0.09
has dit	seek_grave	-0.07	grave_info	-0.05	foreign_tip	-0.06	scam_report	0.07	rumour	0.07
has diu	seek_grave	0.14	comrade_tip	0.05	grave_info	-0.12	event	-0.12
has div	seek_grave	-0.1	comrade_tip	-0.08	relics	0.2	enemy_report	0.11
has division	seek_grave	0.12	comrade_tip	0.13	grave_info	-0.08	remains_found	-0.06	relics	-0.11	registry	-0.07	battle_account	-0.09	dna_question	0.15	scam_report	0.05	request_recognition	-0.06	not_dead	-0.07	event	0.05
has dkz	comrade_tip	0.05	battle_account	0.07	event	0.1
has dna	seek_grave	-0.09	grave_info	-0.07	relics	-0.07	dna_question	0.35
has do	comrade_tip	0.05	grave_info	0.13	relics	0.35	registry	-0.35	battle_account	-0.14	enemy_report	0.09	foreign_tip	0.07	dna_question	-0.14	scam_report	-0.13	rumour	0.11	not_dead	-0.22	event	0.09
has do ai	comrade_tip	0.1
has do anh	seek_grave	-0.22	comrade_tip	0.05	grave_info	0.12	relics	0.05	battle_account	-0.1	event	-0.1
has do ba	comrade_tip	-0.06	grave_info	0.1	registry	0.09	battle_account	-0.06	foreign_tip	0.11	event	-0.08
has do bac	seek_grave	0.06	comrade_tip	-0.24	grave_info	0.19	event	0.05
has do ban	seek_grave	0.27	comrade_tip	-0.22
has do bi	grave_info	0.05	event	0.09
has do bo	seek_grave	-0.21	comrade_tip	0.06	grave_info	0.1	relics	0.23
has do bom	comrade_tip	-0.1	grave_info	-0.09	remains_found	0.05	registry	0.11	battle_account	-0.07	foreign_tip	0.08	event	0.05
has do ca	seek_grave	-0.1	grave_info	0.14	remains_found	0.05	event	0.15
has do chau	seek_grave	0.12	comrade_tip	-0.05
has do chi	relics	0.06
has do cho	comrade_tip	-0.09	grave_info	-0.14	remains_found	0.09	rumour	0.05	event	0.07
has do chon	comrade_tip	0.14	event	0.1
has do chu	seek_grave	-0.1	grave_info	-0.12	rumour	0.08	event	0.06
has do chua	comrade_tip	-0.1	grave_info	0.14
has do chung	seek_grave	-0.06	comrade_tip	0.18	event	-0.05
has do co	seek_grave	-0.07	comrade_tip	0.14	grave_info	-0.13	registry	-0.06	battle_account	0.06	enemy_report	0.13	rumour	0.14	event	0.11
has do con	seek_grave	0.05	foreign_tip	0.06
has do cu	grave_info	-0.07	relics	0.15	event	-0.13
has do cua	grave_info	-0.06	event	0.06
has do cung	grave_info	0.09	event	-0.1
has do dai	seek_grave	-0.07	comrade_tip	-0.14	grave_info	-0.05	battle_account	0.05	enemy_report	0.08	event	0.15
has do dan	battle_account	0.06
has do dang	comrade_tip	0.05	grave_info	-0.05	request_recognition	-0.05
has do di	seek_grave	-0.05	grave_info	0.06	registry	0.05
has do dinh	comrade_tip	-0.05	event	-0.05
has do doi	grave_info	0.11	event	-0.05
has do don	grave_info	-0.06	battle_account	0.14	event	0.1
has do dong	seek_grave	0.06	comrade_tip	0.08
has do dung	grave_info	0.09
has do em	comrade_tip	0.09	grave_info	-0.08	rumour	0.06
has do gia	grave_info	0.08	event	0.1
has do gio	seek_grave	0.06	comrade_tip	-0.07	grave_info	-0.05	event	0.14
has do hai	seek_grave	0.11	comrade_tip	-0.1	foreign_tip	0.05	event	-0.07
has do hoi	grave_info	-0.13
has do huu	comrade_tip	-0.1	registry	0.05	event	-0.07
has do khac	comrade_tip	-0.05
has do khong	comrade_tip	-0.15	grave_info	0.1	registry	-0.05	event	0.08
has do la	seek_grave	-0.16	remains_found	0.1	battle_account	-0.11	scam_report	0.05	rumour	0.29	request_recognition	0.05
has do lai	grave_info	-0.06	battle_account	0.05	event	0.05
has do lam	event	0.06
has do linh	grave_info	0.05
has do luong	seek_grave	-0.41	comrade_tip	0.35	grave_info	0.2	battle_account	-0.06	event	-0.09
has do manh	comrade_tip	0.1	event	-0.06
has do mat	seek_grave	0.06
has do may	seek_grave	-0.05	comrade_tip	-0.11	foreign_tip	0.05	event	0.11
has do me	comrade_tip	-0.05	grave_info	0.09	request_recognition	0.07
has do mo	seek_grave	0.07	remains_found	-0.05
has do mot	seek_grave	0.06	comrade_tip	-0.05
has do muoi	seek_grave	0.08	battle_account	-0.06	event	-0.05
has do nam	battle_account	0.05	event	0.13
has do nay	grave_info	0.05	event	0.06
has do ngay	grave_info	-0.09	event	-0.05
has do nguoi	comrade_tip	-0.09	relics	0.05	not_dead	0.07
has do nha	seek_grave	-0.11	grave_info	0.13	dna_question	0.06
has do noi	seek_grave	-0.05	remains_found	0.06	event	0.05
has do not	seek_grave	0.06	comrade_tip	0.05	grave_info	-0.08	rumour	0.06	event	0.08
has do o	seek_grave	0.11	comrade_tip	0.12	battle_account	-0.1	scam_report	0.13	event	-0.31
has do ong	seek_grave	-0.15	comrade_tip	-0.1	relics	0.07	registry	0.11	dna_question	0.07	request_recognition	0.1
has do phao	enemy_report	0.05	event	-0.09
has do quan	seek_grave	0.1	grave_info	-0.05
has do quang	comrade_tip	-0.05	grave_info	-0.06	registry	0.07	event	0.07
has do roi	comrade_tip	0.06	grave_info	0.05	event	0.11
has do sau	seek_grave	0.1	grave_info	-0.1	relics	0.1	rumour	0.06	event	0.07
has do son	comrade_tip	-0.06	request_recognition	0.06
has do sot	comrade_tip	0.1
has do ten	comrade_tip	-0.09	grave_info	0.17	foreign_tip	0.08
has do thang	comrade_tip	0.07	grave_info	-0.07	relics	0.06	event	-0.05
has do thanh	comrade_tip	0.05	grave_info	-0.1
has do thi	comrade_tip	-0.09	grave_info	-0.06	remains_found	0.07
has do thu	request_recognition	0.07
has do toi	comrade_tip	-0.17	grave_info	0.08	registry	-0.07	battle_account	0.27	rumour	0.07	request_recognition	-0.07	event	0.12
has do trong	seek_grave	0.11	request_recognition	-0.05	event	0.09
has do truc	request_recognition	0.05
has do trung	comrade_tip	0.06	grave_info	-0.15	rumour	0.06	event	0.11
has do tu	grave_info	-0.12	relics	0.12
has do van	seek_grave	-0.11	registry	0.07
has do ve	seek_grave	0.1	grave_info	-0.07	battle_account	0.05
has doai	seek_grave	0.12	relics	-0.06	event	-0.06
has doan	seek_grave	0.07	comrade_tip	-0.08	grave_info	-0.08	remains_found	-0.11	relics	-0.05	registry	0.08	enemy_report	0.16	foreign_tip	-0.06	rumour	-0.17	request_recognition	-0.09	not_dead	-0.27	event	0.11
has doan ba	comrade_tip	-0.1	battle_account	0.08	event	0.22
has doan bo	seek_grave	-0.07	event	-0.06
has doan con	seek_grave	-0.11	comrade_tip	0.05	grave_info	0.06
has doan cong	grave_info	-0.13	registry	0.05
has doan hai	registry	0.09	battle_account	-0.05	event	0.07
has doan huu	grave_info	0.12
has doan khac	registry	0.05	request_recognition	0.06
has doan la	seek_grave	-0.07	request_recognition	0.06	event	-0.06
has doan mot	event	-0.06
has doan nam	seek_grave	0.05	event	-0.05
has doan nay	comrade_tip	0.06	grave_info	-0.07	event	-0.07
has doan ngoc	grave_info	-0.06	battle_account	0.09	event	0.07
has doan o	seek_grave	0.05	comrade_tip	0.08
has doan pho	comrade_tip	-0.14	grave_info	0.05	battle_account	0.09	dna_question	0.05	event	0.12
has doan phu	comrade_tip	-0.06	battle_account	0.11
has doan quang	seek_grave	-0.07	comrade_tip	0.06	event	-0.08
has doan sau	comrade_tip	0.06	event	-0.06
has doan tau	seek_grave	0.07
has doan tay	seek_grave	0.07
has doan thi	comrade_tip	0.05	battle_account	-0.07	foreign_tip	0.05	event	-0.06
has doan thu	comrade_tip	0.05	relics	0.05
has doan trong	comrade_tip	0.08
has doan truong	seek_grave	0.19	comrade_tip	-0.08	grave_info	-0.09	battle_account	0.05	event	-0.16
has doan van	grave_info	-0.06	event	0.06
has doan vien	comrade_tip	-0.05	grave_info	0.08	relics	0.09	event	0.06
has doan xa	seek_grave	-0.07	comrade_tip	-0.11	grave_info	0.15	registry	0.09
has doan xe	event	0.17
has doanh	seek_grave	0.05	grave_info	-0.05	registry	0.07	battle_account	0.12	rumour	0.07
has doc	seek_grave	-0.33	comrade_tip	0.2	grave_info	0.26	remains_found	0.23	relics	0.11	battle_account	-0.18	enemy_report	0.12	foreign_tip	-0.05	dna_question	-0.14	scam_report	-0.09	rumour	-0.05	request_recognition	0.05	not_dead	-0.08	event	-0.08
has doc ba	seek_grave	-0.1	comrade_tip	-0.07	grave_info	0.05	remains_found	0.05	relics	-0.06	event	0.05
has doc bai	comrade_tip	0.07	rumour	0.06	event	0.06
has doc bao	comrade_tip	0.08
has doc bo	seek_grave	-0.05	enemy_report	0.05	event	0.11
has doc duoc	seek_grave	-0.08	comrade_tip	-0.07	grave_info	0.1	remains_found	0.18	relics	0.24	battle_account	-0.08	dna_question	-0.08	event	0.32
has doc duong	seek_grave	0.05	comrade_tip	-0.06	rumour	0.08
has doc lap	comrade_tip	0.14	grave_info	0.07
has doc mieu	seek_grave	-0.06	comrade_tip	0.18	grave_info	-0.1
has doc ong	grave_info	0.08
has doc ten	comrade_tip	0.05
has doctor	seek_grave	0.08	enemy_report	-0.06	foreign_tip	0.05
has documents	relics	-0.06	battle_account	-0.05	enemy_report	0.19	foreign_tip	-0.1	event	0.12
has does	seek_grave	-0.07	comrade_tip	0.11	foreign_tip	0.07	dna_question	0.05	event	-0.08
has doi	comrade_tip	-0.1	remains_found	0.2	registry	0.14	battle_account	-0.32	enemy_report	0.05	foreign_tip	-0.16	dna_question	-0.14	scam_report	0.11	request_recognition	-0.16	not_dead	-0.36
has doi a	grave_info	-0.08	request_recognition	0.09
has doi a1	seek_grave	0.19	comrade_tip	0.06	grave_info	-0.16	event	-0.06
has doi anh	seek_grave	0.05	comrade_tip	-0.1	relics	0.05	battle_account	0.06	event	0.05
has doi ba	comrade_tip	0.06	event	-0.09
has doi bac	comrade_tip	0.07	grave_info	-0.07	foreign_tip	0.15	event	-0.05
has doi bao	seek_grave	0.11	comrade_tip	-0.08	grave_info	-0.09
has doi ben	grave_info	-0.05	dna_question	0.05
has doi bi	seek_grave	-0.14	comrade_tip	-0.1	grave_info	0.07	remains_found	0.05	rumour	0.15	event	0.13
has doi bien	seek_grave	0.1	event	-0.1
has doi biet	comrade_tip	0.05	battle_account	0.08	foreign_tip	0.05	event	-0.07
has doi bo	seek_grave	0.19	comrade_tip	-0.05	event	-0.08
has doi ca	seek_grave	0.08	grave_info	-0.06	rumour	0.05	not_dead	0.08
has doi cam	comrade_tip	-0.09	relics	0.09	battle_account	0.07	event	0.09
has doi chau	comrade_tip	0.09
has doi che	seek_grave	0.07	comrade_tip	-0.12	grave_info	0.14	event	-0.06
has doi chet	seek_grave	-0.26	comrade_tip	-0.13	grave_info	0.2	relics	0.07	rumour	0.06	request_recognition	-0.05	event	0.23
has doi chieu	seek_grave	-0.14	comrade_tip	-0.14	grave_info	-0.05	registry	0.26	battle_account	-0.06	enemy_report	0.06	request_recognition	-0.06	event	0.17
has doi cho	comrade_tip	-0.14	request_recognition	0.08	event	0.08
has doi chon	seek_grave	0.19	comrade_tip	-0.21	grave_info	0.05	battle_account	0.07	event	0.17
has doi chu	comrade_tip	-0.07	grave_info	0.09	registry	0.05
has doi chung	grave_info	0.09	event	-0.18
has doi co	seek_grave	-0.09	comrade_tip	0.3	grave_info	-0.08	remains_found	-0.07	enemy_report	0.05	event	-0.12
has doi coi	battle_account	-0.07
has doi con	grave_info	-0.14	registry	0.11	request_recognition	0.06	event	0.07
has doi cong	seek_grave	0.06	grave_info	-0.08	registry	0.11	battle_account	0.09	request_recognition	0.07	event	-0.06
has doi cu	comrade_tip	0.12	event	-0.08
has doi cua	seek_grave	-0.09	comrade_tip	0.16	grave_info	-0.14	battle_account	0.12	request_recognition	0.05	event	0.07
has doi cung	grave_info	-0.1	registry	0.06
has doi da	grave_info	-0.1
has doi dac	seek_grave	-0.07	comrade_tip	0.07
has doi dan	seek_grave	0.05	comrade_tip	0.06	grave_info	-0.07
has doi dat	grave_info	0.08
has doi dep	seek_grave	-0.05	comrade_tip	-0.06	grave_info	-0.06	remains_found	0.11	relics	0.13	event	0.26
has doi di	seek_grave	0.1	request_recognition	-0.06
has doi dia	seek_grave	0.08	comrade_tip	-0.07	grave_info	0.09
has doi dien	grave_info	-0.08	battle_account	0.05	rumour	0.06	event	0.11
has doi dieu	seek_grave	-0.05	comrade_tip	-0.09	registry	0.07
has doi do	seek_grave	0.15	comrade_tip	-0.09	registry	0.05
has doi du	seek_grave	0.08	comrade_tip	0.06
has doi dua	comrade_tip	0.07	dna_question	0.08
has doi e	grave_info	-0.09
has doi ha	relics	0.06	event	0.09
has doi hai	seek_grave	-0.13	comrade_tip	0.12	battle_account	-0.05	dna_question	0.05	event	-0.13
has doi huyen	seek_grave	0.19	comrade_tip	0.1	grave_info	-0.23	request_recognition	-0.06	event	-0.11
has doi hy	seek_grave	0.05	battle_account	-0.07	enemy_report	0.18
has doi khong	grave_info	0.14	relics	-0.06	battle_account	-0.07	scam_report	0.05	request_recognition	-0.05
has doi la	seek_grave	0.24	comrade_tip	-0.17	grave_info	-0.09	request_recognition	0.07	event	-0.13
has doi lam	comrade_tip	0.06	grave_info	-0.1	remains_found	0.05	relics	0.08
has doi len	seek_grave	-0.08	event	0.17
has doi ma	seek_grave	0.08	comrade_tip	-0.05	event	-0.13
has doi mat	seek_grave	0.07	comrade_tip	-0.06	battle_account	0.05	event	0.05
has doi mien	seek_grave	-0.05	event	0.11
has doi minh	remains_found	-0.07
has doi mo	seek_grave	-0.1	comrade_tip	0.05	grave_info	0.16	event	0.09
has doi muoi	seek_grave	0.07
has doi nam	seek_grave	0.21	comrade_tip	-0.19	grave_info	-0.14	remains_found	-0.05	registry	-0.06	rumour	0.15	event	0.09
has doi nay	seek_grave	0.1	comrade_tip	-0.09
has doi nguoi	grave_info	-0.07	event	-0.05
has doi nha	seek_grave	0.05	event	-0.05
has doi noi	grave_info	0.05
has doi nu	comrade_tip	0.1	grave_info	0.11	registry	-0.07	event	-0.17
has doi o	grave_info	0.16	foreign_tip	0.05	event	-0.09
has doi ong	seek_grave	-0.2	comrade_tip	0.06	grave_info	0.16	enemy_report	0.07	foreign_tip	0.05
has doi phao	seek_grave	0.1	request_recognition	-0.05	event	0.17
has doi phau	comrade_tip	0.05
has doi phia	relics	0.06	event	-0.05
has doi pho	seek_grave	-0.07	grave_info	0.24	relics	-0.08	registry	-0.08	battle_account	-0.17	dna_question	-0.05	rumour	-0.08	request_recognition	-0.11
has doi quang	remains_found	0.06
has doi que	seek_grave	0.06	comrade_tip	0.08
has doi quy	comrade_tip	0.14	grave_info	-0.16	remains_found	0.05	relics	-0.08	event	-0.1
has doi sau	seek_grave	0.13	comrade_tip	-0.07	grave_info	0.05
has doi sim	comrade_tip	-0.1	registry	0.05	event	-0.09
has doi ta	seek_grave	-0.05	remains_found	-0.07	relics	0.06	enemy_report	0.08
has doi ten	seek_grave	-0.15	grave_info	0.2	relics	-0.05	request_recognition	-0.07	not_dead	0.05	event	-0.23
has doi thang	seek_grave	0.06	grave_info	-0.06
has doi thanh	event	-0.05
has doi thi	seek_grave	0.07	remains_found	0.07	not_dead	0.05	event	0.07
has doi thong	comrade_tip	0.08	registry	0.07	rumour	0.06	event	0.1
has doi thu	grave_info	-0.06	request_recognition	0.08
has doi tieu	seek_grave	-0.05	comrade_tip	0.07	grave_info	0.05	remains_found	0.05
has doi tim	seek_grave	-0.09	grave_info	0.16	remains_found	0.05	event	-0.07
has doi tinh	seek_grave	0.05	comrade_tip	0.15	grave_info	-0.2	event	-0.16
has doi toi	seek_grave	-0.4	grave_info	-0.09	remains_found	-0.06	relics	-0.1	battle_account	0.18	enemy_report	-0.06	foreign_tip	0.13	request_recognition	-0.05	event	0.15
has doi trinh	seek_grave	0.1	event	-0.08
has doi tron	comrade_tip	0.05	grave_info	0.05	relics	-0.05	event	0.05
has doi trung	comrade_tip	-0.09	grave_info	0.11	battle_account	0.05	event	0.12
has doi truong	seek_grave	-0.14	comrade_tip	0.14	remains_found	0.07	enemy_report	-0.11	foreign_tip	0.09	scam_report	-0.06	rumour	-0.09	request_recognition	0.14	not_dead	-0.08	event	0.12
has doi tu	seek_grave	-0.06	comrade_tip	-0.13	grave_info	-0.09	battle_account	0.12	request_recognition	0.05
has doi va	comrade_tip	0.08
has doi van	comrade_tip	0.12	grave_info	-0.08
has doi vao	seek_grave	0.07
has doi ve	comrade_tip	-0.17	rumour	0.05	request_recognition	0.06	not_dead	0.06	event	-0.05
has doi vien	seek_grave	0.14	grave_info	0.06	event	-0.08
has doi viet	seek_grave	-0.1	comrade_tip	-0.07	grave_info	0.28	rumour	-0.05	event	0.1
has doi voi	comrade_tip	0.07	grave_info	-0.07	registry	0.05	event	-0.05
has doi xuong	relics	0.06
has dom	seek_grave	0.12	remains_found	0.08	relics	-0.06	registry	0.09	event	0.12
has don	comrade_tip	-0.17	remains_found	-0.23	relics	0.07	registry	-0.08	battle_account	0.09	enemy_report	-0.05	foreign_tip	-0.11	scam_report	-0.09	rumour	0.26	request_recognition	-0.09	event	-0.13
has don bien	seek_grave	-0.08	battle_account	0.08	event	0.14
has don co	seek_grave	-0.19	grave_info	0.08	relics	0.07
has don de	seek_grave	0.06	grave_info	-0.11	dna_question	0.1
has don dien	seek_grave	-0.07	comrade_tip	-0.08	grave_info	0.11	battle_account	0.11	event	0.07
has don nha	comrade_tip	0.05	relics	0.08	event	-0.09
has don o	seek_grave	-0.14	comrade_tip	-0.15	grave_info	0.13	enemy_report	0.06	rumour	0.07
has don pho	battle_account	0.08	event	0.09
has don t	comrade_tip	-0.05	grave_info	-0.06	relics	0.14	battle_account	0.06	foreign_tip	-0.1	rumour	0.08
has don ve	comrade_tip	-0.05	registry	0.06	request_recognition	-0.05	event	-0.06
has don vi	seek_grave	0.2	comrade_tip	-0.14	grave_info	-0.21	remains_found	-0.13	relics	-0.21	registry	-0.12	enemy_report	0.06	dna_question	-0.06	rumour	-0.16	request_recognition	-0.11	event	0.14
has don xin	grave_info	0.2	relics	0.05
has dong	seek_grave	0.09	comrade_tip	-0.07	grave_info	-0.16	registry	0.1	battle_account	-0.05	enemy_report	-0.09	foreign_tip	-0.19	dna_question	-0.06	scam_report	0.09	rumour	0.07	not_dead	-0.09	event	-0.08
has dong anh	seek_grave	0.1	comrade_tip	-0.07	grave_info	-0.08	registry	0.09	battle_account	0.12	dna_question	0.06	request_recognition	0.05
has dong bac	comrade_tip	0.08	event	-0.06
has dong bao	seek_grave	0.16	comrade_tip	-0.05	registry	0.05	battle_account	0.05
has dong cat	comrade_tip	-0.07	battle_account	0.1	event	0.09
has dong chi	seek_grave	-0.47	comrade_tip	0.46	grave_info	-0.05	remains_found	-0.12	relics	0.07	registry	0.13	battle_account	0.08	rumour	-0.05	request_recognition	0.09	not_dead	0.05
has dong chu	relics	0.13	event	0.1
has dong chum	comrade_tip	0.23	grave_info	-0.09	registry	-0.05	battle_account	-0.05	event	-0.08
has dong co	seek_grave	-0.06	grave_info	0.07	event	-0.15
has dong cua	comrade_tip	0.11
has dong dang	seek_grave	0.07	comrade_tip	-0.08	battle_account	0.05	event	0.11
has dong dau	grave_info	-0.08
has dong dinh	seek_grave	-0.09	comrade_tip	0.15	event	-0.07
has dong doi	seek_grave	0.3	comrade_tip	0.2	grave_info	-0.23	remains_found	-0.05	relics	-0.09	registry	-0.07	battle_account	-0.16	request_recognition	-0.07	event	-0.47
has dong ha	comrade_tip	-0.09	registry	0.05	battle_account	-0.06	foreign_tip	-0.07	event	-0.13
has dong hai	seek_grave	0.1	event	-0.06
has dong ho	seek_grave	0.15	relics	0.05	registry	-0.08	request_recognition	0.11	event	-0.06
has dong hoi	seek_grave	-0.07	comrade_tip	-0.06	registry	0.09	battle_account	0.05	not_dead	0.08
has dong hung	seek_grave	-0.05	grave_info	-0.14	registry	0.06	battle_account	-0.05	rumour	0.08
has dong huong	seek_grave	-0.2	comrade_tip	0.29	event	-0.11
has dong hy	event	0.07
has dong khac	seek_grave	-0.07	comrade_tip	-0.1	relics	0.08	battle_account	-0.05	event	0.05
has dong khe	seek_grave	0.26	comrade_tip	-0.07	grave_info	-0.09	foreign_tip	-0.09	rumour	0.13
has dong khoi	seek_grave	0.15	grave_info	-0.11	event	-0.1
has dong loc	seek_grave	0.07	comrade_tip	-0.21	battle_account	-0.06	request_recognition	0.12	event	-0.05
has dong ma	seek_grave	-0.12	comrade_tip	-0.06	grave_info	0.12	battle_account	0.08	request_recognition	-0.05	event	0.12
has dong me	dna_question	0.1
has dong mo	seek_grave	-0.06	grave_info	0.09	request_recognition	0.07
has dong nai	seek_grave	-0.05	comrade_tip	0.06	enemy_report	0.05	foreign_tip	0.05	event	0.05
has dong nam	seek_grave	0.19	comrade_tip	-0.11	battle_account	-0.05	request_recognition	0.05
has dong o	seek_grave	0.11	grave_info	-0.06	event	-0.07
has dong ong	comrade_tip	0.15	grave_info	-0.05	event	-0.09
has dong quan	comrade_tip	-0.12	grave_info	-0.14	registry	0.1	battle_account	0.08	request_recognition	0.06
has dong si	comrade_tip	0.05	event	-0.05
has dong son	seek_grave	0.21	comrade_tip	-0.12	request_recognition	-0.07	event	0.05
has dong tam	seek_grave	0.05	comrade_tip	0.05
has dong thanh	seek_grave	0.05	comrade_tip	-0.1	battle_account	0.06
has dong thap	seek_grave	-0.09	comrade_tip	0.12	registry	-0.06
has dong thi	seek_grave	0.05	comrade_tip	-0.05	grave_info	0.12	relics	-0.07
has dong tien	comrade_tip	-0.08	grave_info	0.06	battle_account	0.05	event	0.07
has dong toi	comrade_tip	0.1
has dong trieu	comrade_tip	0.12	registry	-0.07	foreign_tip	0.09	event	0.14
has dong trong	grave_info	0.09
has dong van	seek_grave	0.13	comrade_tip	-0.08	grave_info	0.07	registry	0.07
has dong xa	event	0.08
has dong xoai	seek_grave	-0.15	comrade_tip	-0.13	request_recognition	0.07	not_dead	0.05
has dong xuan	seek_grave	0.06	grave_info	-0.13	battle_account	-0.08	request_recognition	0.11	event	-0.14
has dong y	comrade_tip	-0.08	enemy_report	0.06	dna_question	0.14	event	0.07
has dont	grave_info	-0.07	battle_account	0.05	enemy_report	0.07	foreign_tip	0.11	event	0.14
has dop	seek_grave	-0.07	comrade_tip	-0.09	grave_info	-0.09	relics	0.07	registry	0.07	foreign_tip	-0.05	dna_question	0.08	rumour	0.08
has dot	comrade_tip	0.08	grave_info	0.23	relics	-0.12	registry	0.05	battle_account	0.09	dna_question	-0.09	rumour	-0.07	not_dead	-0.08	event	0.08
has dot hai	seek_grave	0.09	grave_info	-0.08	event	-0.05
has dot thang	grave_info	-0.06	registry	0.06
has dot voi	seek_grave	0.24	comrade_tip	-0.08	grave_info	-0.07
has down	seek_grave	-0.09	not_dead	0.05
has dozer	relics	-0.05	foreign_tip	0.07	event	0.11
has dr	comrade_tip	-0.05	relics	-0.05	registry	0.1	request_recognition	0.1
has drang	seek_grave	-0.14	relics	0.06	event	-0.06
has driver	seek_grave	0.14	grave_info	0.13	foreign_tip	-0.19
has dry	seek_grave	0.05	grave_info	0.09	remains_found	0.05	relics	-0.06	event	0.06
has ds	seek_grave	-0.06	comrade_tip	-0.05	grave_info	-0.07	registry	0.11
has dt	seek_grave	0.23	grave_info	-0.23	relics	-0.12	registry	-0.07	battle_account	-0.05	dna_question	0.08	scam_report	-0.05
has du	seek_grave	-0.16	comrade_tip	0.05	remains_found	0.15	relics	-0.29	registry	0.07	battle_account	0.07	enemy_report	0.1	foreign_tip	0.23	dna_question	-0.13	scam_report	-0.14	rumour	-0.06	not_dead	-0.06	event	0.21
has du bataillon	remains_found	0.07	registry	0.06	battle_account	0.05	request_recognition	0.05	event	0.16
has du kich	seek_grave	0.07	comrade_tip	-0.11	grave_info	0.19	remains_found	-0.1	relics	-0.11	registry	0.18	enemy_report	-0.08	rumour	-0.16	request_recognition	0.06	not_dead	-0.06	event	-0.29
has du la	seek_grave	-0.21	comrade_tip	0.07	request_recognition	0.09
has du regiment	comrade_tip	0.1	grave_info	-0.07	relics	-0.06	foreign_tip	0.07
has dua	comrade_tip	0.39	grave_info	-0.28	relics	-0.11	scam_report	0.19	request_recognition	0.1	not_dead	-0.06
has dua anh	seek_grave	-0.07	comrade_tip	0.11	event	-0.09
has dua chau	seek_grave	0.05	grave_info	-0.05	rumour	0.06	request_recognition	0.05	event	-0.05
has dua cho	seek_grave	0.23	comrade_tip	-0.06	grave_info	-0.07
has dua con	seek_grave	-0.05	comrade_tip	0.13	grave_info	-0.05
has dua cung	seek_grave	0.12	comrade_tip	-0.15
has dua di	seek_grave	-0.22	registry	0.05	enemy_report	0.05
has dua duoc	battle_account	-0.05
has dua em	relics	0.05	event	0.05
has dua len	battle_account	0.06
has dua nha	grave_info	-0.07
has dua no	seek_grave	-0.05	event	-0.06
has dua nuoc	comrade_tip	0.06	grave_info	-0.21	remains_found	0.06	enemy_report	0.06
has dua ong	request_recognition	0.05	event	0.07
has dua ra	grave_info	-0.09	battle_account	0.06	enemy_report	0.05	not_dead	0.05
has dua toi	seek_grave	0.05	registry	0.07	battle_account	-0.09	enemy_report	0.05
has dua tu	seek_grave	-0.08	grave_info	0.18	registry	-0.06	event	0.18
has dua vao	seek_grave	0.08
has dua ve	seek_grave	0.14	comrade_tip	0.08	remains_found	0.12	relics	-0.07	dna_question	0.1	rumour	-0.05	request_recognition	0.05	not_dead	-0.09	event	-0.07
has dua vo	request_recognition	0.07	event	-0.06
has dua xuong	comrade_tip	0.09	event	-0.16
has duc	relics	0.09	registry	0.13	battle_account	-0.07	enemy_report	0.11	scam_report	-0.11	rumour	-0.19	request_recognition	-0.26	not_dead	-0.05	event	-0.05
has duc co	seek_grave	-0.22	comrade_tip	0.06	remains_found	0.11	battle_account	-0.05	enemy_report	0.05	dna_question	0.13	request_recognition	-0.05
has duc hoa	grave_info	0.05
has duc hue	grave_info	0.08
has duc lap	seek_grave	0.22	comrade_tip	-0.11	grave_info	-0.1	event	-0.05
has duc lo	seek_grave	-0.07	relics	0.17	event	-0.08
has duc o	grave_info	-0.05	event	-0.05
has duc pho	seek_grave	-0.15	comrade_tip	0.15	grave_info	0.19	battle_account	-0.08	foreign_tip	0.06	event	-0.12
has duc thang	seek_grave	0.05
has duc thinh	comrade_tip	0.06	not_dead	0.05	event	0.1
has duc tho	seek_grave	0.07	comrade_tip	-0.07	grave_info	0.05	registry	-0.07	battle_account	-0.06	enemy_report	0.05	not_dead	0.05
has dug	grave_info	0.09	battle_account	0.11	enemy_report	-0.1	event	0.2
has dui	seek_grave	-0.05	remains_found	0.18	event	0.14
has dum	seek_grave	0.19	grave_info	-0.1	request_recognition	-0.06	event	-0.1
has dung	seek_grave	-0.3	comrade_tip	0.13	grave_info	-0.13	remains_found	0.05	relics	-0.08	registry	-0.06	battle_account	0.11	enemy_report	0.07	foreign_tip	-0.17	scam_report	0.29	rumour	0.1	not_dead	0.11	event	-0.05
has dung cho	seek_grave	-0.06	comrade_tip	0.08	grave_info	0.08	event	-0.11
has dung don	seek_grave	0.09	grave_info	0.07
has dung hai	seek_grave	0.1	comrade_tip	-0.05	remains_found	0.06
has dung hom	comrade_tip	-0.06
has dung khong	seek_grave	-0.33	grave_info	-0.21	battle_account	0.08	dna_question	-0.08	scam_report	0.09	rumour	0.23	event	-0.1
has dung la	comrade_tip	-0.13	registry	-0.07	scam_report	0.11	not_dead	0.17
has dung lai	grave_info	-0.07	event	-0.09
has dung luc	comrade_tip	-0.05	battle_account	0.14	event	0.08
has dung may	grave_info	-0.05	remains_found	0.07	event	0.05
has dung mot	comrade_tip	0.17	request_recognition	0.06	event	-0.07
has dung nam	comrade_tip	-0.05	grave_info	0.09	battle_account	0.08	event	0.13
has dung ngay	comrade_tip	0.08	grave_info	-0.05	battle_account	-0.06	foreign_tip	0.08	event	-0.07
has dung nguoi	seek_grave	-0.12	comrade_tip	0.12	grave_info	0.05	not_dead	0.07	event	-0.05
has dung o	seek_grave	-0.12
has dung phai	comrade_tip	-0.05	grave_info	0.16	event	-0.07
has dung ra	seek_grave	-0.1	grave_info	0.09	registry	0.08
has dung roi	seek_grave	0.05	comrade_tip	0.05	not_dead	0.06	event	0.05
has dung ten	seek_grave	0.06	comrade_tip	-0.16	grave_info	0.13	battle_account	0.06	scam_report	0.11	event	-0.06
has dung thi	seek_grave	-0.05	comrade_tip	0.11	grave_info	-0.09	remains_found	0.07
has duoc	seek_grave	-0.13	grave_info	-0.28	remains_found	-0.06	relics	0.17	registry	-0.29	battle_account	0.24	enemy_report	0.23	dna_question	0.22	scam_report	-0.12	rumour	-0.34	request_recognition	0.16	not_dead	-0.14	event	0.06
has duoc ai	seek_grave	0.08	comrade_tip	-0.06	grave_info	0.07	battle_account	0.06
has duoc anh	seek_grave	0.08	comrade_tip	0.09	grave_info	-0.06	relics	-0.05	scam_report	0.05	rumour	-0.05
has duoc ba	seek_grave	0.17	comrade_tip	-0.2	grave_info	0.24	relics	-0.05	request_recognition	-0.07	event	-0.06
has duoc bac	seek_grave	0.1	grave_info	0.06	battle_account	0.06
has duoc bao	seek_grave	-0.05	comrade_tip	-0.15	not_dead	0.09
has duoc biet	relics	0.06
has duoc bon	seek_grave	0.07	event	0.08
has duoc cai	remains_found	-0.06	relics	0.1	event	-0.09
has duoc cho	seek_grave	0.05	comrade_tip	-0.06	grave_info	0.12	event	-0.05
has duoc chon	seek_grave	0.17	grave_info	-0.15	registry	0.07	event	-0.09
has duoc chu	grave_info	0.05	event	0.07
has duoc co	seek_grave	0.09	comrade_tip	0.12	grave_info	-0.08	battle_account	-0.07
has duoc con	seek_grave	-0.06	comrade_tip	0.05	grave_info	0.12	relics	0.09	enemy_report	0.05	rumour	0.06	event	-0.15
has duoc cong	seek_grave	-0.17	comrade_tip	-0.05	grave_info	-0.18	registry	0.05	battle_account	-0.05	request_recognition	0.31
has duoc dan	seek_grave	0.08	comrade_tip	-0.07	grave_info	-0.07	battle_account	0.06	event	0.08
has duoc dong	seek_grave	0.1	grave_info	-0.09
has duoc dua	comrade_tip	0.1
has duoc dung	grave_info	0.12
has duoc ghi	seek_grave	-0.07	not_dead	0.07
has duoc gi	grave_info	-0.09	remains_found	0.05	event	0.06
has duoc gia	remains_found	0.06
has duoc giao	registry	0.07
has duoc hai	grave_info	0.09	remains_found	-0.05	event	0.13
has duoc khong	seek_grave	-0.44	comrade_tip	-0.08	grave_info	-0.19	remains_found	-0.05	dna_question	0.37	scam_report	-0.06	rumour	-0.08	not_dead	-0.05	event	-0.14
has duoc la	grave_info	-0.08	event	0.07
has duoc may	grave_info	0.08	battle_account	0.05	event	0.08
has duoc mo	scam_report	0.08	event	-0.14
has duoc mot	seek_grave	0.1	comrade_tip	-0.13	grave_info	-0.07	dna_question	0.06
has duoc muoi	seek_grave	0.05
has duoc nam	comrade_tip	-0.06	grave_info	-0.07	battle_account	0.11
has duoc nguoi	seek_grave	0.06	comrade_tip	-0.08	grave_info	0.2	enemy_report	0.06	event	-0.08
has duoc nua	seek_grave	0.09	battle_account	-0.11	event	-0.14
has duoc o	comrade_tip	-0.05	relics	0.05	event	-0.09
has duoc ong	seek_grave	0.18	comrade_tip	0.14	relics	0.07	request_recognition	-0.05
has duoc phong	event	0.06
has duoc ra	comrade_tip	-0.11	grave_info	-0.06	battle_account	0.06
has duoc roi	seek_grave	-0.22	grave_info	0.25	event	0.1
has duoc sau	seek_grave	-0.17	grave_info	0.06
has duoc so	relics	0.07	not_dead	0.05
has duoc thi	grave_info	-0.11	relics	0.05	battle_account	0.09	event	0.09
has duoc thu	foreign_tip	0.06	not_dead	0.06
has duoc tin	seek_grave	0.08
has duoc toi	grave_info	-0.06	enemy_report	0.05
has duoc tra	seek_grave	-0.08	registry	0.07	dna_question	0.05
has duoc trao	grave_info	-0.05
has duoc trong	comrade_tip	-0.07	event	0.1
has duoc vao	seek_grave	0.05	comrade_tip	-0.09
has duoc ve	seek_grave	-0.06	grave_info	0.07	event	0.08
has duoc xac	seek_grave	0.25	comrade_tip	-0.17	grave_info	-0.08	relics	-0.06	battle_account	0.08	dna_question	0.07
has duoc xin	event	0.05
has duoi	seek_grave	-0.39	comrade_tip	0.18	grave_info	0.28	relics	0.26	registry	-0.19	battle_account	0.06	scam_report	0.14	rumour	0.31	event	0.18
has duoi cay	seek_grave	-0.16	comrade_tip	0.17	event	-0.11
has duoi chan	seek_grave	0.08	comrade_tip	-0.17	grave_info	0.05	remains_found	-0.05	relics	0.07	dna_question	0.06	request_recognition	0.05	event	-0.12
has duoi day	grave_info	-0.12	remains_found	0.09
has duoi goc	seek_grave	-0.22	comrade_tip	0.09	grave_info	0.1	relics	-0.06	battle_account	-0.12	scam_report	0.13	rumour	-0.05	event	-0.24
has duoi ham	seek_grave	0.08	enemy_report	0.08
has duoi la	comrade_tip	-0.06	grave_info	0.1
has duoi nen	seek_grave	-0.06	comrade_tip	-0.06	battle_account	0.05	rumour	0.06	event	0.11
has duong	seek_grave	0.15	grave_info	-0.09	remains_found	0.11	relics	-0.24	registry	0.18	enemy_report	-0.13	scam_report	-0.16	rumour	-0.08	not_dead	-0.09	event	-0.14
has duong anh	seek_grave	0.07	grave_info	-0.06	rumour	0.07
has duong ba	event	0.06
has duong cho	seek_grave	-0.05	comrade_tip	-0.08	grave_info	-0.05	foreign_tip	0.06	request_recognition	0.13	event	-0.07
has duong co	seek_grave	0.05	comrade_tip	-0.07	grave_info	0.06	event	0.12
has duong con	comrade_tip	0.1
has duong day	comrade_tip	0.12	grave_info	-0.12	event	-0.06
has duong di	comrade_tip	0.06	event	0.06
has duong dinh	seek_grave	-0.16	event	-0.06
has duong hai	battle_account	-0.05	event	-0.06
has duong khong	seek_grave	0.14	grave_info	-0.08	event	-0.08
has duong le	remains_found	0.07	battle_account	0.08
has duong lich	grave_info	-0.07
has duong minh	comrade_tip	0.07	grave_info	-0.15	event	-0.08
has duong mon	seek_grave	-0.06	comrade_tip	0.09
has duong nam	rumour	0.06	event	0.09
has duong nguoi	comrade_tip	-0.08	remains_found	0.08	battle_account	0.09	request_recognition	0.05
has duong nguyen	grave_info	0.08
has duong nhua	seek_grave	-0.05	grave_info	0.1	event	-0.07
has duong o	seek_grave	-0.22	comrade_tip	0.11	grave_info	0.07	rumour	0.06
has duong ong	grave_info	0.14
has duong quang	comrade_tip	0.09	grave_info	-0.06
has duong sat	grave_info	-0.06	battle_account	0.09	request_recognition	0.05
has duong ten	comrade_tip	0.12	grave_info	-0.06
has duong thang	seek_grave	-0.06	battle_account	0.05
has duong thi	seek_grave	-0.25	comrade_tip	-0.06	grave_info	0.12	battle_account	0.06	request_recognition	-0.05
has duong toi	comrade_tip	-0.06	grave_info	0.16
has duong tu	grave_info	0.07
has duong van	seek_grave	-0.08	comrade_tip	0.06	grave_info	-0.06	battle_account	-0.08	scam_report	0.07	event	-0.08
has duong vao	comrade_tip	0.16	grave_info	0.06	event	0.1
has duong ve	seek_grave	0.11	relics	0.07
has during	grave_info	0.11	foreign_tip	-0.13
has dut	seek_grave	-0.13	comrade_tip	0.06	grave_info	-0.06	dna_question	0.05	event	-0.09
has duy	comrade_tip	-0.14	grave_info	0.07	remains_found	-0.06	registry	0.18	battle_account	0.05	dna_question	0.14	scam_report	-0.06	request_recognition	-0.09
has duy nhat	comrade_tip	-0.07	battle_account	0.09	dna_question	0.09
has duy tien	event	-0.09
has duy xuyen	seek_grave	-0.05	comrade_tip	0.05	registry	0.07	battle_account	0.05
has duyen	comrade_tip	-0.08	grave_info	0.1	registry	0.12	not_dead	0.06	event	0.12
has duyet	seek_grave	0.05	comrade_tip	-0.13	grave_info	0.06	battle_account	0.09	event	0.07
has dv	seek_grave	0.18	comrade_tip	-0.15	grave_info	0.08	relics	-0.05	registry	-0.1	battle_account	-0.05	event	-0.11
has e	seek_grave	0.18	comrade_tip	0.11	grave_info	-0.31	remains_found	0.06	relics	-0.05	registry	0.13	battle_account	-0.2	enemy_report	-0.19	foreign_tip	-0.05	dna_question	-0.13	scam_report	-0.08	rumour	0.1	not_dead	-0.08
has e bo	seek_grave	0.11	comrade_tip	0.05	grave_info	-0.05
has e chao	grave_info	0.09
has e co	relics	0.08
has e gui	seek_grave	0.08	comrade_tip	-0.07	grave_info	0.05	rumour	0.05	event	0.06
has e hoi	grave_info	0.14	dna_question	-0.05	event	-0.06
has e ko	seek_grave	-0.08	battle_account	0.06
has e la	comrade_tip	-0.09	grave_info	-0.07	battle_account	0.05	rumour	0.07	request_recognition	-0.05	event	0.15
has e muon	seek_grave	0.19	comrade_tip	-0.06	grave_info	-0.06
has e o	seek_grave	-0.05	comrade_tip	-0.08	event	0.19
has e ten	seek_grave	0.06	remains_found	0.08	registry	-0.05	request_recognition	0.08
has e xin	seek_grave	0.06	comrade_tip	-0.09	registry	0.14	event	-0.05
has e1	seek_grave	0.34	comrade_tip	-0.22	grave_info	-0.08	registry	-0.06	event	-0.09
has e10	seek_grave	-0.08	comrade_tip	0.19	grave_info	-0.06	battle_account	0.06
has e101	remains_found	0.05	battle_account	0.07
has e101 f325	seek_grave	0.11
has e102	seek_grave	0.24	comrade_tip	-0.11
has e12	seek_grave	-0.18	grave_info	0.1	battle_account	0.06	rumour	0.07	event	0.09
has e12 f3	comrade_tip	-0.05	grave_info	0.12	registry	-0.05	event	0.05
has e141	seek_grave	0.09	remains_found	-0.08	battle_account	-0.06	event	-0.15
has e141 f7	seek_grave	0.07	grave_info	-0.06
has e149	seek_grave	0.07	comrade_tip	0.05
has e165	comrade_tip	0.08	relics	0.05	battle_account	-0.05	event	-0.06
has e165 f312	seek_grave	0.05
has e165 f7	comrade_tip	0.11
has e174	comrade_tip	-0.12	battle_account	-0.06	event	-0.08
has e174 f5	seek_grave	-0.08	grave_info	0.08	relics	-0.05	request_recognition	0.06
has e18	event	-0.05
has e2	seek_grave	-0.3	comrade_tip	0.11	grave_info	0.06	relics	0.06	event	-0.09
has e2 f3	seek_grave	-0.1	comrade_tip	-0.05	grave_info	-0.07	relics	0.05	battle_account	0.08
has e209	seek_grave	-0.15	comrade_tip	0.31	grave_info	-0.21	relics	-0.08	battle_account	0.1	not_dead	0.05
has e209 f7	seek_grave	0.06	grave_info	-0.07	not_dead	0.07
has e24	seek_grave	-0.15	not_dead	0.07	event	0.09
has e266	seek_grave	-0.05
has e27	seek_grave	-0.19	comrade_tip	0.05	grave_info	0.08	event	-0.2
has e270	seek_grave	-0.07	comrade_tip	0.09	event	-0.05
has e271	comrade_tip	0.09	grave_info	0.05	battle_account	0.07	dna_question	-0.05	event	-0.09
has e28	seek_grave	-0.11	comrade_tip	-0.07	relics	-0.06	registry	0.07	battle_account	0.13	event	0.2
has e29	seek_grave	-0.07	comrade_tip	0.14	relics	0.1	event	-0.06
has e3	comrade_tip	0.25	relics	-0.07	registry	-0.07	battle_account	-0.07	request_recognition	-0.05	event	-0.08
has e3 f324	seek_grave	-0.05	comrade_tip	0.12	grave_info	-0.05
has e3 f9	comrade_tip	0.16	battle_account	-0.05	event	-0.06
has e31	comrade_tip	-0.05	relics	0.06	registry	0.08	event	0.09
has e33	seek_grave	-0.08	registry	-0.05	event	0.05
has e36	registry	-0.06	battle_account	0.06	foreign_tip	-0.06
has e38	grave_info	-0.08	battle_account	0.06
has e4	seek_grave	-0.06	comrade_tip	-0.08	relics	0.05	battle_account	0.13	event	0.09
has e4 f5	comrade_tip	-0.05	grave_info	0.05
has e42	seek_grave	-0.1	comrade_tip	0.06	grave_info	-0.05
has e48	seek_grave	-0.12	comrade_tip	0.21	grave_info	-0.06	relics	-0.08	registry	0.05	enemy_report	0.07	event	0.12
has e48 f320b	comrade_tip	-0.05	enemy_report	0.08	event	0.06
has e52	seek_grave	0.16	comrade_tip	-0.15	not_dead	0.07
has e52 f320	seek_grave	0.13	comrade_tip	-0.09
has e6	seek_grave	-0.15	comrade_tip	0.17	relics	0.05
has e64	registry	-0.06	event	-0.07
has e64 f320	comrade_tip	-0.1	battle_account	0.09	event	0.14
has e66	comrade_tip	-0.22	grave_info	-0.07	relics	0.11	enemy_report	0.06	rumour	0.05	event	0.18
has e812	comrade_tip	0.05	grave_info	0.08	battle_account	-0.05	event	0.07
has e866	seek_grave	-0.13	grave_info	0.06
has e876	seek_grave	-0.11	comrade_tip	0.06	grave_info	0.18	remains_found	-0.06	registry	-0.06	dna_question	0.06
has e876 f356	seek_grave	-0.06	grave_info	0.1	remains_found	-0.06	registry	-0.05	dna_question	0.06	event	-0.06
has e88	comrade_tip	-0.14	grave_info	0.1	relics	-0.06	event	0.06
has e9	seek_grave	0.05	enemy_report	0.06	event	-0.05
has e95	seek_grave	-0.15	comrade_tip	0.29	registry	-0.07	event	-0.13
has ea	seek_grave	-0.09	grave_info	0.11	relics	-0.06	registry	-0.08	battle_account	-0.09
has ea sup	seek_grave	-0.1	grave_info	0.11	rumour	0.05	event	-0.05
has east	seek_grave	-0.09	comrade_tip	-0.05	grave_info	-0.15	relics	-0.1	battle_account	-0.05	enemy_report	-0.05	foreign_tip	0.29	rumour	0.05	event	0.29
has eban	seek_grave	0.09	comrade_tip	-0.1	grave_info	0.08	foreign_tip	-0.05	request_recognition	0.05	event	-0.07
has edge	seek_grave	-0.1	grave_info	-0.05	relics	0.09	enemy_report	-0.07	rumour	0.05	request_recognition	0.07
has elle	seek_grave	0.11	comrade_tip	-0.05	grave_info	0.13	enemy_report	-0.05	foreign_tip	-0.08	scam_report	0.05	event	-0.16
has em	seek_grave	0.5	comrade_tip	-0.37	grave_info	-0.14	remains_found	-0.13	relics	-0.18	battle_account	-0.05	foreign_tip	-0.19	dna_question	0.1	scam_report	-0.17	rumour	-0.09	request_recognition	0.11	not_dead	-0.17	event	-0.05
has em anh	seek_grave	-0.07	comrade_tip	0.13	grave_info	-0.12	registry	0.05	battle_account	0.13
has em ba	seek_grave	-0.09	comrade_tip	0.22	grave_info	-0.11	event	-0.08
has em ban	grave_info	-0.07
has em bao	seek_grave	-0.05	remains_found	0.11	dna_question	-0.07	rumour	-0.06	event	0.07
has em bi	rumour	0.09	event	0.09
has em bo	comrade_tip	0.11	grave_info	-0.05	event	-0.07
has em can	event	-0.05
has em chao	comrade_tip	0.07	grave_info	-0.07	remains_found	0.05
has em chep	seek_grave	-0.08	comrade_tip	0.09	grave_info	-0.05	event	0.22
has em chet	request_recognition	0.08
has em chi	seek_grave	-0.1	dna_question	-0.07	request_recognition	0.12
has em cho	comrade_tip	-0.09	event	0.05
has em chon	seek_grave	0.09	comrade_tip	-0.09	grave_info	0.08
has em chong	seek_grave	0.07	comrade_tip	-0.11	battle_account	0.07
has em chu	seek_grave	0.09	comrade_tip	-0.09	grave_info	-0.06
has em chua	seek_grave	-0.07	comrade_tip	-0.05	grave_info	0.07	rumour	0.08	request_recognition	0.05
has em co	seek_grave	0.08	comrade_tip	0.06	grave_info	0.13	relics	-0.05	registry	-0.07	dna_question	-0.05	rumour	-0.08	event	-0.14
has em con	comrade_tip	0.24	battle_account	-0.05
has em cu	seek_grave	0.13
has em cua	comrade_tip	-0.07	grave_info	0.1
has em cung	grave_info	0.12	event	0.07
has em da	seek_grave	0.06	relics	0.07	dna_question	0.09
has em dang	grave_info	-0.09	remains_found	-0.09	relics	0.07
has em dao	grave_info	-0.08	remains_found	0.06	event	0.07
has em dau	comrade_tip	0.1	scam_report	0.05
has em di	seek_grave	-0.35	comrade_tip	0.21	grave_info	0.26	remains_found	0.21	relics	-0.06	registry	-0.08	dna_question	-0.06	event	0.06
has em doc	seek_grave	0.12
has em doi	seek_grave	-0.08	registry	0.05	event	-0.09
has em duoc	grave_info	0.06
has em em	seek_grave	0.3	comrade_tip	-0.05	grave_info	-0.13	event	-0.07
has em gai	comrade_tip	-0.1	grave_info	-0.18	relics	-0.05	registry	-0.09	battle_account	0.14	dna_question	0.13	rumour	-0.05	request_recognition	-0.08
has em ghi	seek_grave	-0.13	comrade_tip	0.08	battle_account	0.1	not_dead	0.07	event	-0.07
has em gio	comrade_tip	0.07
has em go	seek_grave	0.13	comrade_tip	-0.07	registry	0.05	event	-0.05
has em goi	comrade_tip	0.19	event	-0.06
has em gom	seek_grave	-0.1	rumour	0.07
has em gui	seek_grave	0.24	remains_found	0.09	relics	-0.05	registry	-0.06	enemy_report	0.05	event	0.25
has em ha	seek_grave	-0.06	rumour	0.09
has em ho	seek_grave	0.33	comrade_tip	-0.2	grave_info	0.09
has em hoi	seek_grave	-0.13	scam_report	0.07	request_recognition	0.06	not_dead	-0.05	event	-0.07
has em hy	seek_grave	0.07	event	0.12
has em ke	seek_grave	-0.13	comrade_tip	0.19	event	0.09
has em ket	seek_grave	-0.07	grave_info	0.09	relics	0.05
has em khong	seek_grave	0.1	comrade_tip	-0.05	grave_info	-0.08	remains_found	-0.05	enemy_report	0.15	request_recognition	-0.08
has em ko	seek_grave	-0.07	registry	0.06
has em la	seek_grave	-0.07	comrade_tip	-0.23	grave_info	-0.1	registry	-0.08	battle_account	-0.08	enemy_report	0.1	scam_report	0.07	rumour	0.12	not_dead	-0.13	event	0.35
has em lai	scam_report	0.05
has em lam	seek_grave	-0.12	remains_found	0.08	registry	0.07	enemy_report	0.06	rumour	-0.05	request_recognition	-0.06	event	-0.12
has em lay	comrade_tip	-0.08	grave_info	0.18	event	0.1
has em le	seek_grave	0.09	grave_info	-0.11
has em len	seek_grave	0.07	grave_info	-0.07
has em liet	seek_grave	-0.06	registry	0.05	request_recognition	-0.07	event	0.08
has em linh	grave_info	0.05
has em luc	grave_info	0.06
has em mat	comrade_tip	-0.05	battle_account	0.06
has em moi	seek_grave	0.12	comrade_tip	0.06	grave_info	-0.08	registry	0.1
has em muon	seek_grave	0.16	grave_info	-0.31	dna_question	0.1
has em nam	seek_grave	0.09	comrade_tip	-0.06
has em nao	seek_grave	-0.16	relics	0.09	event	-0.07
has em nghe	seek_grave	0.06	comrade_tip	-0.08	grave_info	-0.08	rumour	0.1
has em nguoi	seek_grave	0.21	grave_info	-0.16
has em nha	event	0.07
has em nhan	seek_grave	0.09	comrade_tip	0.07	request_recognition	-0.05	event	-0.05
has em nho	relics	-0.05	request_recognition	0.07	event	-0.1
has em noi	seek_grave	-0.12	comrade_tip	0.06	grave_info	0.16	remains_found	-0.07	foreign_tip	0.05	event	-0.11
has em o	seek_grave	-0.23	comrade_tip	0.07	grave_info	0.11	relics	0.08	registry	-0.05	battle_account	-0.06	rumour	-0.07	request_recognition	-0.06	event	-0.17
has em ong	seek_grave	-0.06	grave_info	-0.21	rumour	0.05	not_dead	0.09	event	-0.05
has em phan	grave_info	0.05	event	-0.07
has em ra	seek_grave	0.05	registry	0.05
has em re	seek_grave	0.16	comrade_tip	-0.07
has em ruot	seek_grave	-0.22	comrade_tip	0.09	battle_account	0.06	dna_question	0.11	request_recognition	-0.06	event	-0.06
has em sinh	seek_grave	0.08	comrade_tip	-0.05	grave_info	-0.05	registry	0.12	dna_question	0.05
has em so	seek_grave	0.08	remains_found	0.07	relics	-0.05	event	-0.09
has em ten	seek_grave	-0.11	comrade_tip	0.1	grave_info	-0.35	battle_account	-0.09	dna_question	0.07	rumour	0.1	not_dead	0.05	event	0.09
has em thay	seek_grave	-0.06	relics	0.06	registry	0.05	rumour	0.1	event	0.05
has em thi	seek_grave	-0.06	rumour	0.09	event	0.09
has em tim	seek_grave	-0.13	comrade_tip	0.13	remains_found	0.09	battle_account	0.05
has em toi	seek_grave	0.3	comrade_tip	-0.14	relics	-0.05	scam_report	0.08
has em trai	seek_grave	0.08	comrade_tip	-0.21	relics	-0.06	battle_account	-0.09	rumour	-0.07	not_dead	0.05	event	-0.21
has em trong	seek_grave	0.07	grave_info	0.06
has em truoc	comrade_tip	0.05	event	-0.06
has em ut	seek_grave	0.32	comrade_tip	-0.06	grave_info	-0.06	rumour	0.05	request_recognition	-0.05
has em van	seek_grave	-0.06	comrade_tip	-0.05	battle_account	0.09
has em ve	seek_grave	0.14	comrade_tip	-0.16	grave_info	0.05
has em viet	seek_grave	0.06	comrade_tip	0.08	grave_info	-0.11	event	-0.1
has em vo	comrade_tip	-0.06	request_recognition	0.09
has em voi	comrade_tip	-0.1
has em xin	seek_grave	0.14	comrade_tip	0.12	relics	0.05	registry	-0.08	dna_question	0.09	request_recognition	-0.1	event	-0.06
has email	seek_grave	-0.16	enemy_report	0.09	foreign_tip	0.08
has en	seek_grave	0.23	comrade_tip	-0.31	grave_info	0.1	registry	-0.06	battle_account	-0.08	foreign_tip	-0.07	dna_question	-0.07	rumour	-0.1	not_dead	0.12	event	0.11
has encore	seek_grave	-0.06	grave_info	0.11	battle_account	0.06	foreign_tip	0.05
has end	grave_info	-0.1	relics	-0.11	enemy_report	0.12	rumour	0.11	event	0.16
has enemy	seek_grave	-0.12	comrade_tip	-0.09	grave_info	-0.15	relics	-0.06	battle_account	-0.1	enemy_report	0.15	foreign_tip	0.29	event	0.34
has engineer	seek_grave	0.07	event	0.08
has engineers	seek_grave	-0.05	relics	-0.06	event	0.13
has english	seek_grave	0.17	comrade_tip	-0.05	grave_info	0.17	battle_account	-0.05	foreign_tip	-0.17
has enterre	seek_grave	-0.11	relics	0.06	enemy_report	-0.09	foreign_tip	0.19	event	-0.07
has enterres	grave_info	-0.07	battle_account	-0.05	foreign_tip	0.11	rumour	0.06	event	0.19
has entre	comrade_tip	0.05	relics	-0.08	battle_account	0.08	enemy_report	-0.05	event	0.13
has entry	seek_grave	-0.08	relics	0.13	enemy_report	0.05	foreign_tip	-0.06
has envelope	seek_grave	-0.06	relics	0.16	event	-0.08
has ep	seek_grave	-0.11	rumour	0.08
has est	seek_grave	0.05	comrade_tip	-0.05	remains_found	0.06	relics	-0.23	registry	-0.12	enemy_report	0.12	foreign_tip	-0.12	dna_question	0.06	scam_report	0.16	rumour	-0.05	not_dead	0.15	event	0.19
has est mort	seek_grave	-0.05	comrade_tip	0.06	relics	-0.05	foreign_tip	0.11	event	0.05
has et	comrade_tip	-0.07	grave_info	0.05	relics	0.09	registry	-0.05	battle_account	0.1	enemy_report	-0.06	foreign_tip	-0.06	rumour	-0.07	not_dead	0.13	event	-0.12
has etait	seek_grave	0.17	comrade_tip	0.05	remains_found	0.11	registry	-0.06	scam_report	-0.05	not_dead	-0.05	event	-0.1
has ete	seek_grave	-0.05	comrade_tip	-0.07	remains_found	0.05	registry	-0.05	foreign_tip	-0.12	rumour	0.05	request_recognition	0.09	not_dead	0.12	event	0.11
has eux	seek_grave	-0.08	foreign_tip	0.15	event	0.14
has every	relics	-0.07	foreign_tip	0.08	event	-0.13
has ex	remains_found	0.07	relics	-0.06	event	-0.15
has example	comrade_tip	-0.3	grave_info	-0.41	remains_found	-0.11	relics	0.1	registry	-0.09	battle_account	-0.12	foreign_tip	0.48	dna_question	-0.05	rumour	-0.06	not_dead	-0.07	event	0.29
has example com	comrade_tip	0.05	grave_info	-0.15	battle_account	-0.05	foreign_tip	0.11
has example fr	relics	-0.05	enemy_report	-0.07	foreign_tip	0.17	event	0.08
has example net	seek_grave	-0.05	grave_info	-0.08	battle_account	0.05	foreign_tip	0.12
has example org	seek_grave	0.18	comrade_tip	-0.21	grave_info	-0.12	registry	-0.05	battle_account	-0.08	foreign_tip	0.1	scam_report	0.05	event	0.11
has example vn	seek_grave	0.06	event	0.09
has f	seek_grave	-0.07	comrade_tip	0.16	registry	-0.08	request_recognition	0.07	event	-0.06
has f10	comrade_tip	-0.05	grave_info	-0.09	registry	0.07	battle_account	0.11	event	0.19
has f2	grave_info	-0.1	event	-0.06
has f3	seek_grave	-0.11	registry	-0.07	battle_account	0.16	event	0.16
has f3 sao	comrade_tip	0.12	event	-0.05
has f302	seek_grave	0.09	comrade_tip	-0.05
has f304	seek_grave	-0.05	registry	0.06	event	-0.06
has f307	seek_grave	-0.06	comrade_tip	0.1	relics	0.07	event	-0.07
has f308	seek_grave	-0.07	comrade_tip	0.07	grave_info	-0.07	dna_question	0.05
has f309	registry	0.06	request_recognition	0.05
has f312	grave_info	-0.05	event	-0.06
has f316	seek_grave	0.26	comrade_tip	-0.12	grave_info	-0.13
has f320	seek_grave	0.25	comrade_tip	-0.18	grave_info	-0.13	registry	0.06	event	0.07
has f320b	seek_grave	0.05	comrade_tip	-0.06	enemy_report	0.08
has f324	comrade_tip	0.1	registry	-0.1
has f325	seek_grave	0.05	comrade_tip	0.13	grave_info	-0.15	registry	0.05	battle_account	-0.05
has f330	seek_grave	0.05	comrade_tip	0.08	grave_info	-0.1	event	-0.07
has f339	seek_grave	-0.05	comrade_tip	0.14
has f341	seek_grave	-0.07	grave_info	0.08
has f356	seek_grave	-0.1	comrade_tip	0.12	grave_info	0.05	remains_found	-0.07	dna_question	0.05
has f5	grave_info	0.18	remains_found	-0.05	registry	-0.08	foreign_tip	-0.06	event	-0.05
has f7	seek_grave	0.05	comrade_tip	0.24	grave_info	-0.18	battle_account	-0.07	not_dead	0.05	event	-0.2
has f9	seek_grave	0.08	comrade_tip	0.2	grave_info	-0.17	battle_account	-0.06	event	-0.14
has face	seek_grave	0.05	event	-0.05
has facebook	relics	-0.07	dna_question	-0.05	scam_report	0.16	rumour	0.05	not_dead	0.06	event	-0.09
has fait	seek_grave	-0.12	grave_info	0.08	enemy_report	-0.05	foreign_tip	0.13	not_dead	0.05	event	0.06
has famille	seek_grave	0.14	relics	0.11	foreign_tip	-0.05	event	-0.16
has family	seek_grave	0.11	comrade_tip	0.1	grave_info	0.09	registry	-0.07	battle_account	-0.08	foreign_tip	-0.07	event	-0.22
has father	comrade_tip	0.12	grave_info	0.14	relics	-0.16	battle_account	-0.11	dna_question	0.12	not_dead	-0.05	event	-0.12
has father was	grave_info	-0.05	foreign_tip	0.05	event	-0.06
has fb	seek_grave	-0.12	comrade_tip	-0.08	relics	0.05	scam_report	0.13	rumour	0.07	event	-0.05
has feb	comrade_tip	-0.08	grave_info	-0.27	relics	0.05	battle_account	-0.05	enemy_report	0.17
has february	comrade_tip	0.06	relics	-0.07	registry	0.06	enemy_report	-0.06	dna_question	0.05	request_recognition	0.05
has fell	seek_grave	0.17	comrade_tip	-0.08	grave_info	0.06	battle_account	0.05	foreign_tip	-0.1	dna_question	0.09
has fell on	dna_question	0.06	event	-0.05
has female	seek_grave	-0.05	enemy_report	0.07	foreign_tip	0.08
has fevrier	foreign_tip	0.09
has field	grave_info	0.08	request_recognition	0.08	event	-0.05
has fight	grave_info	-0.08	enemy_report	0.05
has fils	seek_grave	-0.12	grave_info	-0.06	remains_found	0.07	relics	-0.05	battle_account	0.05	enemy_report	-0.06	foreign_tip	0.11	dna_question	0.14	event	0.06
has find	seek_grave	0.06	grave_info	-0.05
has first	seek_grave	0.17	grave_info	0.05	relics	0.09	battle_account	0.08	enemy_report	-0.1	foreign_tip	-0.08	event	-0.26
has five	grave_info	0.08	relics	-0.07	event	0.15
has flew	grave_info	-0.08	battle_account	0.09	enemy_report	-0.05	foreign_tip	0.05	rumour	0.06	event	-0.05
has foot	relics	-0.06	foreign_tip	-0.05	rumour	0.06	event	0.05
has foot of	relics	-0.05	foreign_tip	-0.08	rumour	0.06	event	0.06
has for	seek_grave	0.15	comrade_tip	-0.16	grave_info	-0.13	remains_found	0.1	relics	0.06	registry	-0.09	battle_account	0.17	enemy_report	-0.08	dna_question	-0.05	request_recognition	-0.06	not_dead	-0.07	event	-0.06
has for a	seek_grave	-0.07	grave_info	-0.06	remains_found	0.05	relics	0.09
has for him	seek_grave	0.05	grave_info	-0.07	relics	-0.09	foreign_tip	0.16
has for my	seek_grave	-0.05	relics	-0.09	foreign_tip	0.06	event	0.12
has for the	seek_grave	0.07	comrade_tip	-0.07	grave_info	0.05	relics	0.1	battle_account	-0.06	foreign_tip	-0.07	event	-0.11
has force	grave_info	-0.1	battle_account	0.06	enemy_report	0.05	foreign_tip	-0.06	request_recognition	0.11
has forces	seek_grave	-0.05	enemy_report	0.05
has fosse	grave_info	-0.07	enemy_report	0.08	event	0.15
has fought	seek_grave	0.05	grave_info	-0.08	remains_found	0.06	foreign_tip	0.06
has found	seek_grave	-0.09	comrade_tip	-0.11	remains_found	0.09	relics	0.19	battle_account	0.07	enemy_report	0.06	event	0.18
has found a	seek_grave	-0.06	foreign_tip	-0.05	not_dead	0.05
has four	seek_grave	-0.08	grave_info	-0.1	battle_account	0.05	enemy_report	-0.06	foreign_tip	0.16	event	0.13
has fr	seek_grave	-0.06	relics	-0.08	enemy_report	0.05	foreign_tip	0.15	event	0.27
has francais	grave_info	0.09	remains_found	0.07	foreign_tip	-0.07	event	-0.09
has french	comrade_tip	-0.05	registry	0.06	battle_account	-0.05	enemy_report	0.05	foreign_tip	-0.1	event	0.2
has frere	seek_grave	0.27	comrade_tip	-0.05	foreign_tip	-0.09	event	-0.05
has friend	seek_grave	0.14	not_dead	0.07	event	-0.14
has friends	seek_grave	-0.11	comrade_tip	0.18	event	-0.05
has from	seek_grave	0.24	comrade_tip	0.12	grave_info	-0.24	remains_found	-0.12	relics	0.27	registry	-0.14	foreign_tip	-0.12	rumour	0.11	request_recognition	-0.11	event	0.09
has from a	seek_grave	-0.11	comrade_tip	-0.07	grave_info	-0.19	relics	0.32	registry	-0.05	battle_account	-0.07	enemy_report	0.17	foreign_tip	-0.18	rumour	0.1	event	0.1
has from the	seek_grave	-0.08	grave_info	0.07	relics	-0.2	battle_account	0.09	enemy_report	-0.1	foreign_tip	0.2	event	0.19
has front	seek_grave	0.24	comrade_tip	0.09	grave_info	-0.05	foreign_tip	-0.24
has fsb	foreign_tip	0.07	not_dead	0.06
has full	seek_grave	0.11	event	-0.11
has fut	seek_grave	-0.06	relics	0.1	battle_account	0.08	foreign_tip	0.07
has g	seek_grave	-0.07	foreign_tip	0.1	event	0.05
has ga	grave_info	0.1	registry	-0.05	battle_account	-0.06	event	0.06
has gac	seek_grave	-0.14	comrade_tip	0.22	grave_info	-0.17	relics	0.06	registry	-0.06	dna_question	-0.06	request_recognition	0.16
has gac ma	comrade_tip	0.18	grave_info	-0.09	battle_account	0.05	dna_question	-0.05	event	0.08
has gach	seek_grave	-0.28	comrade_tip	0.15	grave_info	0.11	registry	-0.05	battle_account	-0.07	not_dead	0.05	event	0.11
has gai	seek_grave	0.16	comrade_tip	-0.22	grave_info	-0.21	relics	-0.08	registry	-0.18	battle_account	0.13	foreign_tip	0.07	dna_question	0.18	scam_report	-0.14	rumour	-0.19	request_recognition	-0.1	event	-0.18
has gai anh	comrade_tip	0.11	battle_account	0.05	event	-0.05
has gai bac	seek_grave	0.08	comrade_tip	-0.05
has gai cua	seek_grave	-0.07
has gai duy	seek_grave	0.06
has gai la	enemy_report	0.05	event	-0.05
has gai liet	grave_info	-0.09	request_recognition	-0.1
has gai ong	seek_grave	-0.08	grave_info	-0.05	remains_found	0.06	event	0.09
has gai ten	seek_grave	0.07	event	-0.05
has gai toi	seek_grave	0.2	comrade_tip	-0.16	grave_info	0.1	relics	0.06	battle_account	0.05	request_recognition	-0.05	event	0.06
has gai ut	seek_grave	0.05	comrade_tip	-0.06
has gam	seek_grave	0.1	grave_info	-0.08	remains_found	-0.05	registry	0.06
has gan	seek_grave	0.08	comrade_tip	0.13	grave_info	-0.15	remains_found	-0.07	registry	-0.21	battle_account	-0.19	foreign_tip	0.06	dna_question	-0.13	scam_report	-0.07	rumour	0.06	request_recognition	-0.14	event	-0.1
has gan ban	event	0.05
has gan cau	seek_grave	0.05	grave_info	0.17	battle_account	-0.06
has gan do	grave_info	-0.05
has gan lang	comrade_tip	0.06	event	-0.09
has gan mat	seek_grave	0.09	comrade_tip	-0.05
has gan nga	seek_grave	-0.19	comrade_tip	0.08	grave_info	0.05	not_dead	0.07
has gan nha	seek_grave	0.06	event	-0.05
has gan sang	comrade_tip	0.06	grave_info	-0.1	event	-0.06
has gan suoi	seek_grave	0.05	grave_info	-0.19	relics	0.11	rumour	0.06	event	-0.05
has gang	comrade_tip	-0.09	grave_info	0.08	battle_account	0.08	rumour	-0.05
has ganh	seek_grave	-0.2	comrade_tip	0.11	grave_info	0.08	event	-0.06
has ganh gao	event	-0.05
has gao	seek_grave	-0.36	comrade_tip	0.36	grave_info	0.19	relics	-0.12	registry	-0.06	dna_question	-0.05	request_recognition	0.07	event	-0.07
has gao cho	seek_grave	-0.05	grave_info	0.09	request_recognition	0.07
has gao len	event	-0.05
has gap	seek_grave	-0.26	grave_info	0.17	remains_found	0.45	relics	0.06	registry	-0.07	enemy_report	-0.11	foreign_tip	-0.07	dna_question	-0.13	scam_report	-0.17	request_recognition	-0.11	not_dead	0.07	event	0.15
has gap anh	seek_grave	-0.1	grave_info	0.1	remains_found	0.05
has gap bac	seek_grave	0.1	event	0.07
has gap hai	seek_grave	-0.05	grave_info	0.08
has gap lai	comrade_tip	0.13	grave_info	-0.07	event	-0.16
has gap mot	seek_grave	-0.06	comrade_tip	-0.06	grave_info	0.07	remains_found	-0.05	relics	0.06
has gap ong	comrade_tip	-0.06	grave_info	0.16	battle_account	0.08	event	0.05
has gap toi	battle_account	0.08	event	-0.05
has gap xuong	comrade_tip	-0.09	grave_info	-0.07	remains_found	0.17	relics	-0.08	event	0.14
has garde	relics	0.05	foreign_tip	0.11	event	-0.06
has garden	seek_grave	0.07	grave_info	0.11	relics	-0.05	foreign_tip	-0.07	rumour	0.06	request_recognition	0.06
has gat	comrade_tip	-0.05	relics	0.08	event	-0.19
has gate	seek_grave	-0.1	relics	0.05	foreign_tip	0.06
has gave	seek_grave	-0.15	comrade_tip	-0.05	grave_info	-0.06	relics	-0.05	enemy_report	-0.05	foreign_tip	0.2	scam_report	0.1	not_dead	0.06	event	0.18
has gay	seek_grave	-0.07	remains_found	0.08	relics	0.06	registry	-0.07	request_recognition	-0.05
has gay chan	grave_info	-0.05	battle_account	0.12	event	0.07
has gbt	seek_grave	0.11
has gd	seek_grave	0.1	grave_info	-0.16	relics	0.11	registry	0.06	request_recognition	0.05
has gen	seek_grave	-0.2	dna_question	0.16
has ghe	seek_grave	-0.06	comrade_tip	-0.13	grave_info	0.1	relics	-0.05	registry	0.11	foreign_tip	0.05	rumour	0.06	event	0.18
has ghe nha	seek_grave	0.12	comrade_tip	-0.14	grave_info	0.08
has ghep	seek_grave	-0.17	grave_info	0.13	scam_report	0.12
has ghi	seek_grave	-0.39	comrade_tip	-0.25	grave_info	0.34	remains_found	0.16	relics	0.08	enemy_report	0.23	dna_question	0.09	scam_report	-0.08	rumour	-0.27	request_recognition	0.11	not_dead	0.33	event	0.16
has ghi am	comrade_tip	-0.12	battle_account	0.17	scam_report	0.08	request_recognition	0.05	event	0.06
has ghi anh	grave_info	0.05
has ghi bang	grave_info	-0.06	remains_found	0.11	battle_account	0.07	event	-0.05
has ghi cho	seek_grave	-0.06	comrade_tip	0.15	grave_info	0.05
has ghi chu	seek_grave	-0.15	comrade_tip	-0.07	remains_found	-0.05	rumour	0.09	event	0.1
has ghi chua	comrade_tip	0.09	grave_info	-0.07
has ghi cong	seek_grave	-0.12	comrade_tip	-0.07	grave_info	-0.19	dna_question	0.06	request_recognition	0.17	not_dead	0.14	event	-0.09
has ghi don	seek_grave	0.06
has ghi hai	remains_found	0.09	event	0.06
has ghi ho	seek_grave	0.07	request_recognition	-0.05
has ghi hs	seek_grave	0.06
has ghi hy	seek_grave	-0.18	comrade_tip	0.13	not_dead	0.12
has ghi la	seek_grave	-0.13	comrade_tip	0.14	remains_found	-0.05	relics	0.06	event	-0.14
has ghi lai	seek_grave	-0.24	comrade_tip	0.06	grave_info	0.06	registry	0.15	battle_account	0.09	rumour	0.09	request_recognition	0.06	event	0.06
has ghi le	seek_grave	-0.08	grave_info	0.13	event	0.05
has ghi liet	grave_info	0.15	relics	0.08	event	-0.11
has ghi ls	seek_grave	-0.23	grave_info	0.16
has ghi mat	seek_grave	-0.05	grave_info	0.09	event	-0.07
has ghi mo	seek_grave	0.05	grave_info	-0.12	registry	0.06
has ghi ngay	comrade_tip	0.06	grave_info	0.06	event	-0.05
has ghi nham	seek_grave	0.09	comrade_tip	-0.11	grave_info	-0.06	request_recognition	-0.05	not_dead	0.13
has ghi noi	seek_grave	0.06
has ghi ong	grave_info	-0.1
has ghi que	seek_grave	-0.22	comrade_tip	-0.07	grave_info	0.27	relics	0.07
has ghi sai	seek_grave	0.07	grave_info	-0.13	registry	0.11
has ghi so	seek_grave	0.1	comrade_tip	-0.14	grave_info	0.05	registry	0.11	event	-0.05
has ghi ten	seek_grave	0.13	comrade_tip	0.23	grave_info	-0.41	relics	-0.08	registry	-0.06	foreign_tip	0.07	dna_question	0.07	request_recognition	0.22	event	0.06
has ghi the	seek_grave	0.06
has ghi theo	grave_info	-0.08	event	0.11
has ghi trong	seek_grave	-0.06	registry	0.05	enemy_report	0.06	not_dead	0.07	event	0.06
has ghi vao	seek_grave	-0.07	grave_info	0.11
has ghi vo	seek_grave	-0.05	comrade_tip	0.14	grave_info	-0.14	registry	0.11	dna_question	0.05
has gi	seek_grave	0.19	comrade_tip	-0.29	remains_found	-0.09	relics	0.07	battle_account	-0.18	enemy_report	-0.1	foreign_tip	0.05	dna_question	-0.1	rumour	0.16	request_recognition	-0.09	event	-0.05
has gi chi	seek_grave	-0.06	grave_info	-0.06	request_recognition	0.08
has gi day	seek_grave	0.1	grave_info	-0.05	foreign_tip	0.08
has gi do	comrade_tip	-0.14	rumour	0.11	request_recognition	-0.06	event	0.23
has gi khong	grave_info	0.06	rumour	0.05
has gi ngoai	registry	0.08
has gi nguoi	grave_info	0.1
has gi toi	event	0.08
has gia	comrade_tip	-0.19	grave_info	0.26	remains_found	-0.08	battle_account	-0.23	enemy_report	-0.05	foreign_tip	-0.12	scam_report	0.18	rumour	-0.09	event	-0.19
has gia bao	grave_info	0.05	enemy_report	0.06
has gia dinh	seek_grave	0.12	comrade_tip	0.18	remains_found	-0.07	relics	0.06	registry	-0.07	battle_account	-0.07	enemy_report	-0.08	rumour	-0.17	request_recognition	-0.12	event	-0.14
has gia lai	seek_grave	0.26	grave_info	-0.12	relics	-0.05	registry	-0.05	enemy_report	0.08	foreign_tip	-0.08	rumour	0.06	event	0.15
has gia lam	grave_info	-0.11	battle_account	0.16	request_recognition	0.11
has gia lang	seek_grave	-0.14	comrade_tip	-0.13	grave_info	0.29	relics	0.05	foreign_tip	0.05	rumour	0.05	event	-0.09
has gia loc	grave_info	-0.1	relics	0.09	battle_account	-0.06
has gia map	comrade_tip	0.06	request_recognition	0.08
has gia nam	seek_grave	0.05
has gia noi	comrade_tip	-0.06	grave_info	-0.14	remains_found	0.11	rumour	0.07
has gia pha	seek_grave	0.14	comrade_tip	-0.06
has gia rai	seek_grave	-0.1	comrade_tip	-0.15	grave_info	0.14	enemy_report	0.06	event	0.05
has gia roi	comrade_tip	0.1	event	-0.11
has gia ten	dna_question	0.1	scam_report	0.1
has gia toi	grave_info	0.06	battle_account	0.05
has gia tu	seek_grave	0.05	comrade_tip	0.1	grave_info	-0.08	relics	0.05	event	-0.1
has gia vien	comrade_tip	0.11	registry	-0.07	battle_account	-0.08	not_dead	0.1	event	-0.13
has giac	seek_grave	0.06	comrade_tip	-0.05	grave_info	0.11	registry	-0.05	scam_report	0.05
has giai	seek_grave	-0.12	grave_info	-0.05	registry	-0.08	foreign_tip	0.05	dna_question	0.11	rumour	0.14	request_recognition	0.12	event	0.2
has giai phong	comrade_tip	-0.06	grave_info	0.08	dna_question	-0.05	rumour	0.11	request_recognition	0.05	not_dead	0.06	event	0.2
has giai toa	seek_grave	0.12	comrade_tip	-0.08	rumour	0.05	event	0.08
has giam	seek_grave	-0.13	comrade_tip	-0.05	grave_info	-0.18	remains_found	0.14	relics	-0.06	registry	-0.05	battle_account	-0.06	dna_question	0.51	scam_report	-0.05	rumour	-0.07	event	-0.13
has giam dinh	grave_info	-0.15	registry	-0.07	dna_question	0.54	request_recognition	-0.06	event	-0.07
has giam doc	comrade_tip	0.09
has giam o	seek_grave	0.05
has gian	seek_grave	0.19	comrade_tip	0.1	registry	-0.07	battle_account	-0.06	event	-0.09
has giang	seek_grave	0.27	comrade_tip	-0.07	remains_found	-0.13	battle_account	-0.12	enemy_report	-0.05	dna_question	-0.1	scam_report	-0.07	rumour	-0.14	request_recognition	-0.18	not_dead	-0.11	event	-0.08
has giang a	seek_grave	0.12	comrade_tip	-0.1	grave_info	0.12	battle_account	-0.07	request_recognition	-0.05	event	-0.18
has giang ba	seek_grave	-0.14	comrade_tip	0.08	grave_info	0.05
has giang hai	seek_grave	0.09	comrade_tip	-0.05	event	-0.05
has giang thi	seek_grave	0.05	grave_info	0.08	registry	0.05	event	-0.08
has gianh	seek_grave	0.12	grave_info	-0.1	enemy_report	0.05
has giao	comrade_tip	-0.13	grave_info	0.27	remains_found	-0.09	relics	0.05	registry	-0.07	battle_account	0.09	enemy_report	0.08	dna_question	-0.1	scam_report	-0.1
has giao cho	seek_grave	-0.08	grave_info	-0.13	registry	0.1	battle_account	-0.05	event	0.24
has giao lien	seek_grave	-0.18	comrade_tip	-0.07	registry	-0.06	dna_question	-0.05	request_recognition	0.22	event	-0.16
has giao thong	seek_grave	-0.1	event	0.05
has giao thua	seek_grave	0.19	comrade_tip	-0.05	grave_info	-0.08	enemy_report	0.06	rumour	0.06	event	-0.09
has giao vien	seek_grave	0.16	registry	-0.07	battle_account	0.05	request_recognition	-0.06	event	0.15
has giap	seek_grave	-0.07	grave_info	-0.18	remains_found	-0.05	battle_account	-0.05	enemy_report	0.08	foreign_tip	0.08	scam_report	-0.05	rumour	-0.07	event	0.09
has giap ngo	seek_grave	-0.06	grave_info	0.06	event	0.09
has giap tet	seek_grave	-0.09	comrade_tip	0.1	grave_info	-0.07	event	-0.08
has giap thi	seek_grave	-0.06
has giap thin	seek_grave	0.08	grave_info	-0.06	event	-0.08
has giap van	comrade_tip	-0.07	grave_info	-0.11	registry	0.07	event	0.06
has giat	seek_grave	0.09	comrade_tip	0.06	battle_account	-0.05	event	-0.11
has giau	comrade_tip	-0.21	grave_info	0.37	registry	-0.05	event	0.19
has giay	seek_grave	0.22	comrade_tip	-0.47	grave_info	-0.28	remains_found	0.29	registry	-0.12	battle_account	-0.3	enemy_report	0.16	foreign_tip	0.07	dna_question	0.14	scam_report	-0.06	rumour	-0.08	request_recognition	0.36	event	0.09
has giay bao	seek_grave	0.13	relics	-0.18	registry	-0.05	battle_account	-0.09	enemy_report	-0.06	rumour	-0.05	request_recognition	-0.13	event	-0.07
has giay chung	comrade_tip	-0.07	relics	0.21
has giay co	remains_found	-0.05	relics	0.05
has giay cua	seek_grave	-0.12	grave_info	0.06	dna_question	0.12	request_recognition	0.05
has giay de	comrade_tip	-0.06
has giay ghi	seek_grave	0.39	registry	-0.09	enemy_report	-0.05	foreign_tip	0.05
has giay la	seek_grave	0.13	grave_info	-0.09
has giay thi	seek_grave	0.18	comrade_tip	-0.06	request_recognition	-0.05
has giay to	grave_info	-0.19	relics	-0.06	registry	-0.05	battle_account	-0.06	enemy_report	0.11	dna_question	-0.06	rumour	0.09	request_recognition	0.06
has giay trong	remains_found	0.06
has giay ve	grave_info	-0.08	dna_question	0.14
has giay viet	seek_grave	0.05	event	0.05
has giay xac	comrade_tip	-0.17	grave_info	-0.06	registry	0.07	battle_account	0.07	request_recognition	0.18	event	0.09
has gieng	seek_grave	-0.05	comrade_tip	0.06	grave_info	0.05	remains_found	0.07	foreign_tip	0.05	dna_question	-0.07	request_recognition	-0.11	not_dead	-0.07	event	0.12
has gieng nam	seek_grave	0.05	comrade_tip	-0.08	grave_info	0.11	request_recognition	-0.05	event	-0.16
has giet	seek_grave	-0.05	comrade_tip	0.08	battle_account	-0.05	request_recognition	0.14	event	0.07
has gio	seek_grave	0.22	remains_found	-0.18	relics	-0.12	battle_account	-0.16	enemy_report	-0.17	scam_report	-0.17	request_recognition	-0.05
has gio ba	comrade_tip	-0.08	grave_info	0.34
has gio bac	seek_grave	-0.12	comrade_tip	-0.09	grave_info	0.12	not_dead	0.05
has gio ban	seek_grave	-0.06	grave_info	-0.09	event	0.05
has gio chi	seek_grave	0.11	comrade_tip	-0.06	grave_info	0.08	event	-0.14
has gio chieu	seek_grave	0.08	comrade_tip	-0.14	battle_account	0.15
has gio cho	comrade_tip	-0.08	grave_info	0.14	foreign_tip	0.08	event	0.06
has gio chua	seek_grave	-0.06	comrade_tip	0.07	registry	-0.06	battle_account	-0.05
has gio chung	seek_grave	0.1	comrade_tip	-0.05
has gio co	seek_grave	0.05	comrade_tip	-0.06	grave_info	-0.08	remains_found	-0.06	dna_question	0.13
has gio con	seek_grave	-0.16	comrade_tip	0.11	grave_info	0.08
has gio di	comrade_tip	0.05	relics	0.06
has gio em	seek_grave	-0.05	grave_info	-0.05	relics	0.09	event	0.06
has gio hai	seek_grave	-0.05	comrade_tip	0.05
has gio khong	seek_grave	0.09
has gio la	grave_info	0.08	relics	-0.05	battle_account	-0.05	request_recognition	-0.07	event	-0.05
has gio lam	grave_info	-0.07	rumour	0.07	event	0.09
has gio linh	grave_info	-0.06	registry	0.08	foreign_tip	0.08	dna_question	0.08	event	0.06
has gio me	seek_grave	0.06	comrade_tip	-0.05	grave_info	0.09
has gio mo	seek_grave	-0.11	grave_info	-0.06	request_recognition	0.09
has gio nguoi	comrade_tip	-0.05	registry	0.05	event	0.08
has gio nha	comrade_tip	0.07	request_recognition	0.06	event	-0.08
has gio o	seek_grave	0.15	grave_info	0.12	battle_account	-0.1	request_recognition	-0.1	event	-0.11
has gio ong	comrade_tip	-0.13	grave_info	0.1	rumour	-0.05	request_recognition	0.08
has gio sang	seek_grave	-0.08	comrade_tip	0.1	grave_info	0.08	battle_account	-0.05	request_recognition	0.08	event	-0.08
has gio toi	seek_grave	-0.21	comrade_tip	0.05	grave_info	0.09	request_recognition	0.1
has gio van	seek_grave	-0.2	comrade_tip	0.1	grave_info	0.05	battle_account	0.07
has gioi	seek_grave	0.19	comrade_tip	0.24	grave_info	-0.13	remains_found	-0.05	registry	0.11	battle_account	-0.14	event	-0.34
has gioi tay	request_recognition	0.05
has giong	seek_grave	-0.08	comrade_tip	0.05	grave_info	0.2	remains_found	-0.07	dna_question	0.08	rumour	-0.14	not_dead	-0.05	event	-0.25
has giong rieng	seek_grave	0.25	battle_account	-0.05	event	-0.06
has giong trom	seek_grave	0.23	comrade_tip	-0.08	grave_info	-0.17	event	-0.05
has girl	grave_info	-0.07	relics	0.11
has giu	seek_grave	-0.25	comrade_tip	-0.08	grave_info	-0.05	remains_found	-0.09	relics	0.97	registry	0.06	battle_account	0.15	foreign_tip	0.06	dna_question	0.06	scam_report	-0.06	rumour	-0.19	not_dead	-0.07
has giu cai	seek_grave	-0.15	comrade_tip	0.05	grave_info	-0.07	relics	0.22	event	-0.1
has giu cau	registry	-0.06	battle_account	0.08	event	0.12
has giu chot	grave_info	-0.05	event	0.08
has giu cuon	seek_grave	-0.12	comrade_tip	0.08	relics	0.1	event	-0.06
has giu duoc	seek_grave	0.08	grave_info	-0.06	battle_account	0.05
has giu lai	grave_info	-0.08	relics	0.07	event	-0.08
has giu mo	seek_grave	-0.1	grave_info	0.1	dna_question	0.05
has giu mot	comrade_tip	-0.06
has giu so	comrade_tip	-0.06	grave_info	0.07	relics	-0.06	registry	0.11	event	0.1
has giua	seek_grave	-0.24	comrade_tip	0.34	grave_info	0.15	remains_found	-0.07	relics	0.05	battle_account	0.07	rumour	-0.12	request_recognition	-0.11	not_dead	-0.05	event	-0.08
has giua hai	comrade_tip	0.1	event	-0.08
has giua thang	seek_grave	0.09
has gium	comrade_tip	0.08	grave_info	0.21	registry	0.1	battle_account	-0.08	request_recognition	-0.1	event	-0.17
has giuoc	grave_info	-0.05	enemy_report	0.08	event	0.07
has giuong	comrade_tip	0.11	grave_info	-0.1
has giup	seek_grave	0.44	comrade_tip	-0.19	grave_info	-0.17	remains_found	-0.14	relics	-0.14	registry	-0.21	battle_account	-0.25	enemy_report	-0.05	dna_question	-0.12	request_recognition	0.07	event	-0.39
has giup ba	grave_info	-0.05
has giup bo	seek_grave	0.08	event	-0.06
has giup e	seek_grave	0.12	comrade_tip	-0.07	grave_info	-0.05	request_recognition	0.05
has giup em	seek_grave	-0.13	grave_info	0.09	rumour	0.07	event	-0.05
has giup mo	seek_grave	0.21	grave_info	-0.16	scam_report	-0.05
has giup ong	seek_grave	-0.12	comrade_tip	0.09
has giup toi	comrade_tip	-0.09	grave_info	0.12	request_recognition	0.05
has give	relics	0.17	foreign_tip	-0.12	event	-0.07
has go	seek_grave	-0.08	comrade_tip	-0.08	grave_info	0.07	remains_found	-0.05	relics	0.12	battle_account	0.11	enemy_report	-0.06	foreign_tip	-0.26	dna_question	-0.09	scam_report	-0.09	rumour	0.05	request_recognition	-0.15	event	0.05
has go co	rumour	0.06	event	0.08
has go con	grave_info	-0.07	battle_account	0.07
has go cong	comrade_tip	0.06	grave_info	0.07	request_recognition	-0.06	event	-0.09
has go dau	seek_grave	0.22	comrade_tip	-0.06	grave_info	-0.08	battle_account	-0.05	event	-0.06
has go ho	seek_grave	-0.07	comrade_tip	0.17	grave_info	-0.09	battle_account	0.05
has go lai	seek_grave	0.06
has go ma	comrade_tip	0.09	grave_info	-0.05
has go may	comrade_tip	0.07	grave_info	-0.07	registry	0.1	battle_account	-0.05
has go moi	grave_info	0.08	event	0.05
has go noi	seek_grave	0.16	grave_info	-0.07
has go quao	event	-0.05
has goc	seek_grave	-0.18	grave_info	0.39	remains_found	-0.15	relics	-0.13	registry	-0.09	battle_account	-0.23	dna_question	-0.06	scam_report	0.24	not_dead	-0.08	event	-0.11
has goc bang	seek_grave	-0.05	grave_info	-0.07	relics	0.06	enemy_report	0.05	scam_report	0.07
has goc cay	seek_grave	0.12	comrade_tip	-0.11	grave_info	0.09	rumour	-0.06	event	-0.08
has goc da	comrade_tip	0.05	grave_info	-0.08	event	0.08
has goc dong	comrade_tip	0.08
has goc me	grave_info	0.09	request_recognition	0.05
has goc tram	registry	0.05	request_recognition	0.05	event	-0.05
has goc vuon	seek_grave	-0.1	comrade_tip	-0.07
has goi	seek_grave	-0.17	comrade_tip	0.17	grave_info	0.07	relics	-0.23	registry	0.09	enemy_report	-0.15	dna_question	-0.05	scam_report	0.39	request_recognition	-0.18	not_dead	0.11
has goi anh	seek_grave	0.13	comrade_tip	-0.06
has goi ba	grave_info	-0.1	registry	0.05
has goi bang	seek_grave	0.19	comrade_tip	-0.1	grave_info	-0.13	registry	-0.05	dna_question	0.07	request_recognition	0.09
has goi chau	seek_grave	0.07
has goi cho	seek_grave	-0.17	dna_question	-0.05	scam_report	0.06
has goi dien	seek_grave	-0.14	comrade_tip	0.12	grave_info	0.1
has goi em	seek_grave	-0.05	comrade_tip	0.06	grave_info	0.07
has goi la	grave_info	0.16	remains_found	-0.05	foreign_tip	0.13	rumour	-0.12	not_dead	-0.05	event	0.06
has goi lai	seek_grave	-0.07
has goi liet	seek_grave	0.07	request_recognition	-0.06
has goi ong	seek_grave	0.13	grave_info	-0.07	event	-0.05
has goi toi	comrade_tip	0.08	grave_info	-0.15	registry	0.11
has goi tu	seek_grave	-0.11	scam_report	0.06	request_recognition	-0.06	event	0.05
has gom	battle_account	0.24	request_recognition	-0.05	event	0.26
has gom duoc	seek_grave	-0.05	comrade_tip	0.07	grave_info	0.09
has gom lai	battle_account	-0.07	event	-0.08
has gom ve	seek_grave	0.1	grave_info	-0.09	relics	0.05
has gon	grave_info	0.06	relics	-0.05	enemy_report	0.07	foreign_tip	-0.06
has gone	grave_info	0.05	enemy_report	-0.05	event	-0.07
has good	grave_info	-0.07	foreign_tip	0.08	event	0.08
has gop	seek_grave	-0.07	grave_info	0.07	battle_account	0.15	enemy_report	0.05
has got	grave_info	-0.11	relics	0.21	enemy_report	-0.07	foreign_tip	-0.07	not_dead	0.11
has gps	seek_grave	-0.05	grave_info	0.09	relics	-0.05	event	0.16
has grand	seek_grave	0.17	comrade_tip	-0.1	grave_info	-0.05	registry	-0.05	battle_account	-0.06	enemy_report	-0.08	foreign_tip	0.06	rumour	0.17	request_recognition	0.12	event	-0.1
has grand pere	seek_grave	0.08	foreign_tip	-0.05	rumour	0.12	request_recognition	0.05
has grandfather	seek_grave	0.22	comrade_tip	0.06	grave_info	0.08	relics	-0.1	enemy_report	-0.07	foreign_tip	-0.12	scam_report	0.05	not_dead	0.09	event	-0.14
has grandma	seek_grave	0.19	foreign_tip	-0.08	request_recognition	0.06
has grandmother	seek_grave	0.18	relics	-0.05	event	-0.07
has grandpa	grave_info	0.06	relics	0.24	foreign_tip	-0.15	event	-0.14
has grave	seek_grave	0.18	comrade_tip	-0.15	grave_info	0.25	remains_found	0.05	relics	-0.13	registry	-0.11	battle_account	-0.1	enemy_report	-0.05	foreign_tip	0.11	scam_report	-0.05	rumour	0.05	event	0.23
has grave of	grave_info	0.1
has graves	grave_info	-0.11	relics	-0.13	battle_account	0.13	enemy_report	0.08	foreign_tip	0.09	event	0.2
has great	seek_grave	0.26	grave_info	-0.08	enemy_report	-0.06	foreign_tip	-0.06	request_recognition	0.06	event	-0.06
has great uncle	seek_grave	0.16	grave_info	-0.05	foreign_tip	-0.05	request_recognition	0.06
has green	remains_found	0.05	relics	0.07	foreign_tip	0.06	event	-0.08
has grid	grave_info	-0.05	relics	-0.1	enemy_report	-0.06	foreign_tip	0.18	event	0.22
has ground	relics	-0.07	foreign_tip	0.11
has group	seek_grave	0.12	comrade_tip	0.09	relics	-0.08	battle_account	-0.05	request_recognition	0.06	event	-0.16
has guc	seek_grave	-0.05	comrade_tip	0.06	grave_info	0.07	registry	0.08	battle_account	0.08	event	-0.18
has guerrilla	seek_grave	0.08	foreign_tip	-0.12	request_recognition	0.12
has gui	seek_grave	-0.15	comrade_tip	-0.05	grave_info	-0.16	remains_found	-0.12	relics	0.37	registry	0.3	battle_account	-0.05	enemy_report	0.18	foreign_tip	0.14	dna_question	0.21	scam_report	0.09	rumour	-0.15	request_recognition	-0.14	not_dead	-0.06
has gui anh	comrade_tip	0.15	grave_info	-0.12	relics	0.06	registry	0.1	battle_account	-0.05	foreign_tip	0.05	dna_question	-0.08	scam_report	0.16	request_recognition	-0.06
has gui bac	seek_grave	-0.13	grave_info	0.08	battle_account	0.07
has gui ban	seek_grave	0.07	comrade_tip	-0.14	grave_info	-0.11	relics	0.09	registry	-0.05	event	-0.1
has gui bo	seek_grave	0.19	comrade_tip	-0.12
has gui cac	seek_grave	0.07	comrade_tip	-0.08	grave_info	-0.18	event	-0.17
has gui cho	seek_grave	-0.29	comrade_tip	-0.08	grave_info	0.07	relics	0.05	battle_account	0.05	foreign_tip	0.08	scam_report	0.07
has gui co	grave_info	-0.06
has gui dan	seek_grave	0.1
has gui de	comrade_tip	-0.05	registry	0.07	event	0.23
has gui gao	request_recognition	0.05	event	-0.06
has gui hoi	seek_grave	0.06	comrade_tip	-0.1
has gui kem	grave_info	-0.05	enemy_report	0.1	event	0.11
has gui lai	seek_grave	0.07	grave_info	0.1	remains_found	-0.06	relics	0.17	battle_account	-0.06	dna_question	0.06	event	-0.12
has gui loi	seek_grave	0.11
has gui phong	seek_grave	-0.12	request_recognition	0.05	not_dead	0.05
has gui quy	seek_grave	0.05	relics	-0.05
has gui ten	comrade_tip	-0.06	grave_info	-0.07	registry	0.16
has gui toi	event	-0.07
has gui tu	seek_grave	0.05	grave_info	0.1	event	-0.07
has gui ve	seek_grave	-0.07	comrade_tip	0.11	grave_info	-0.07	dna_question	0.05	event	-0.08
has guide	seek_grave	-0.06	comrade_tip	0.06	grave_info	0.16	remains_found	0.07	relics	-0.1	registry	0.09	foreign_tip	-0.14	rumour	0.12	request_recognition	0.06	event	0.09
has gun	seek_grave	0.08	relics	-0.07	battle_account	0.07	event	-0.05
has gunner	seek_grave	0.05	comrade_tip	0.15	grave_info	-0.13	relics	-0.05	battle_account	0.08	foreign_tip	0.11	event	-0.05
has guong	comrade_tip	-0.08	relics	0.08	battle_account	0.05	event	-0.05
has guys	grave_info	-0.06	relics	0.06	foreign_tip	0.16	event	-0.12
has h	seek_grave	0.15	comrade_tip	-0.16	grave_info	-0.08	remains_found	0.1	registry	-0.19	battle_account	0.17	enemy_report	-0.05	dna_question	-0.08	rumour	-0.08	request_recognition	0.13	not_dead	-0.07	event	0.07
has h1	seek_grave	0.09	comrade_tip	0.06	grave_info	-0.14	relics	0.06	registry	0.1	battle_account	-0.05	foreign_tip	0.07	event	-0.07
has h2	comrade_tip	-0.09
has h3	comrade_tip	0.07	grave_info	-0.14	relics	0.07	registry	-0.06	foreign_tip	-0.05	event	-0.08
has h4	seek_grave	-0.05	grave_info	0.05	request_recognition	0.13
has ha	comrade_tip	0.15	grave_info	-0.11	remains_found	-0.09	registry	0.21	battle_account	-0.12	enemy_report	-0.05	foreign_tip	-0.13	dna_question	-0.15	scam_report	-0.27	request_recognition	-0.28	event	-0.07
has ha anh	seek_grave	-0.06	comrade_tip	-0.05	event	0.14
has ha ba	comrade_tip	0.05
has ha bac	seek_grave	-0.13	comrade_tip	0.09	grave_info	-0.14	remains_found	0.06	battle_account	-0.09	event	-0.05
has ha cong	seek_grave	0.1
has ha dinh	seek_grave	-0.05	comrade_tip	-0.07	grave_info	0.05	battle_account	0.05	rumour	0.08	event	0.17
has ha dong	seek_grave	0.19	comrade_tip	-0.15	grave_info	-0.11	registry	-0.05	battle_account	0.07
has ha giang	seek_grave	0.05	comrade_tip	-0.05	remains_found	0.07	event	0.06
has ha hai	seek_grave	0.06
has ha hoa	comrade_tip	0.05	grave_info	-0.07	event	0.06
has ha lam	remains_found	0.05	relics	0.06
has ha lao	comrade_tip	0.12	grave_info	-0.07
has ha my	seek_grave	0.11
has ha nam	seek_grave	-0.11	comrade_tip	0.19	grave_info	0.28	relics	-0.05	registry	-0.07	battle_account	-0.06	rumour	-0.05	request_recognition	-0.06
has ha noi	seek_grave	-0.16	comrade_tip	0.22	grave_info	-0.05	remains_found	-0.05	relics	0.09	registry	0.05	enemy_report	0.05	event	-0.11
has ha o	seek_grave	-0.1	relics	0.08	event	0.12
has ha quang	seek_grave	0.09	comrade_tip	0.09	grave_info	-0.1	event	-0.08
has ha si	seek_grave	-0.11	registry	0.1	battle_account	0.07	rumour	0.05	request_recognition	-0.08	event	-0.09
has ha son	seek_grave	-0.05	grave_info	0.06	request_recognition	0.06
has ha sy	seek_grave	0.05
has ha tay	seek_grave	-0.12	grave_info	-0.07	registry	0.1	enemy_report	-0.06	event	-0.1
has ha thi	seek_grave	-0.17	comrade_tip	-0.11	grave_info	0.08	relics	0.15	event	0.06
has ha tien	grave_info	-0.06	remains_found	0.05	relics	-0.06	registry	0.05	event	0.13
has ha tinh	seek_grave	0.2	comrade_tip	-0.07	relics	-0.08	enemy_report	0.05	foreign_tip	-0.07	dna_question	-0.05
has ha toi	comrade_tip	-0.06	registry	0.06
has ha trong	comrade_tip	-0.05	grave_info	0.07	relics	0.05
has ha trung	seek_grave	0.05
has ha tuyen	seek_grave	0.32	grave_info	-0.13	event	-0.09
has ha van	seek_grave	-0.11	grave_info	-0.08	battle_account	0.07	event	0.21
has hac	comrade_tip	0.05	event	-0.09
has hach	seek_grave	-0.1	registry	0.09	event	-0.11
has had	seek_grave	-0.15	comrade_tip	-0.07	grave_info	-0.06	remains_found	-0.09	battle_account	-0.05	enemy_report	-0.19	foreign_tip	0.27	rumour	-0.08	not_dead	0.07	event	0.06
has had a	seek_grave	-0.12	comrade_tip	-0.06	relics	-0.13	battle_account	-0.07	enemy_report	-0.1	foreign_tip	0.32	request_recognition	0.06	event	0.1
has had been	foreign_tip	-0.05	event	-0.16
has hai	grave_info	0.06	remains_found	0.21	relics	-0.13	registry	-0.07	battle_account	-0.06	enemy_report	-0.18	foreign_tip	-0.26	dna_question	-0.11	scam_report	-0.07	rumour	-0.19	not_dead	-0.22
has hai anh	grave_info	0.33	remains_found	-0.06	battle_account	0.07	dna_question	-0.07	rumour	-0.07	request_recognition	-0.12
has hai ba	seek_grave	0.23	comrade_tip	-0.06	grave_info	-0.06	event	0.05
has hai bac	seek_grave	0.19	grave_info	-0.06	event	-0.06
has hai ban	seek_grave	0.05	comrade_tip	0.07
has hai ben	seek_grave	-0.09	comrade_tip	0.07	grave_info	-0.08	remains_found	0.05	dna_question	0.08
has hai bi	comrade_tip	0.05	grave_info	-0.07	relics	0.1	registry	0.08	event	-0.08
has hai bo	seek_grave	-0.15	comrade_tip	0.05	rumour	0.09	event	0.05
has hai bon	event	0.05
has hai cai	seek_grave	-0.07	comrade_tip	-0.05	remains_found	0.07	relics	-0.05	battle_account	0.05	event	0.05
has hai cau	comrade_tip	-0.13	grave_info	-0.08	relics	0.08	battle_account	0.09	event	0.18
has hai cay	comrade_tip	0.1
has hai chan	grave_info	-0.05
has hai chi	seek_grave	-0.14	comrade_tip	0.21	grave_info	-0.15	battle_account	0.07	request_recognition	0.06	event	-0.06
has hai chien	comrade_tip	-0.05	scam_report	0.05
has hai chon	comrade_tip	-0.09	event	-0.07
has hai chu	seek_grave	-0.16	comrade_tip	-0.05	grave_info	0.23	relics	-0.08	battle_account	-0.08
has hai chuc	seek_grave	-0.07	battle_account	0.08	enemy_report	0.06	event	0.2
has hai chung	seek_grave	-0.05	relics	0.05	scam_report	0.05
has hai co	seek_grave	0.18	comrade_tip	-0.08	grave_info	0.28	registry	-0.08	event	0.11
has hai con	comrade_tip	0.2	grave_info	-0.12	battle_account	-0.05
has hai cot	seek_grave	-0.19	comrade_tip	-0.18	grave_info	-0.23	remains_found	0.54	registry	-0.08	battle_account	-0.08	enemy_report	-0.08	dna_question	0.21	scam_report	0.05	rumour	-0.05	request_recognition	-0.14	not_dead	-0.06	event	0.28
has hai cua	seek_grave	-0.08	comrade_tip	0.06
has hai da	comrade_tip	0.07	grave_info	-0.07
has hai deu	event	-0.05
has hai di	seek_grave	0.08	grave_info	0.05	event	-0.05
has hai dong	seek_grave	-0.14	comrade_tip	0.22	battle_account	0.05
has hai dua	seek_grave	-0.12	comrade_tip	0.25	grave_info	-0.23	remains_found	-0.05	relics	-0.05	battle_account	-0.13
has hai duong	seek_grave	0.13	comrade_tip	-0.08	grave_info	0.11	remains_found	-0.07	relics	-0.05	battle_account	-0.06	dna_question	-0.06	rumour	-0.06	request_recognition	-0.11	not_dead	0.1	event	-0.13
has hai em	comrade_tip	-0.08	grave_info	-0.06	registry	0.05	request_recognition	0.05
has hai hai	registry	0.07	event	0.07
has hai hang	battle_account	0.07	event	0.09
has hai hau	seek_grave	0.1	comrade_tip	0.1	battle_account	-0.06	event	-0.24
has hai hom	comrade_tip	0.1	grave_info	-0.07	event	-0.12
has hai hung	seek_grave	-0.13
has hai khong	grave_info	-0.05	battle_account	0.07	request_recognition	0.1	event	-0.08
has hai la	grave_info	-0.15	request_recognition	0.07	event	0.1
has hai lam	event	-0.05
has hai lan	seek_grave	0.06	grave_info	-0.08	rumour	0.07
has hai lang	comrade_tip	-0.14	grave_info	0.08	battle_account	0.05	request_recognition	-0.07	event	-0.1
has hai liet	seek_grave	-0.07	registry	0.12	event	0.12
has hai mai	seek_grave	0.06
has hai mat	seek_grave	0.05	event	-0.05
has hai me	seek_grave	-0.07	grave_info	-0.12	rumour	0.07	event	-0.07
has hai mo	seek_grave	-0.1	grave_info	0.12	relics	-0.05	event	0.08
has hai muoi	seek_grave	-0.13	battle_account	0.09	enemy_report	0.05	not_dead	0.05	event	-0.14
has hai nam	seek_grave	0.11	comrade_tip	-0.16	grave_info	-0.14	battle_account	0.08	foreign_tip	0.07	event	0.26
has hai ngay	grave_info	-0.06	registry	0.08	battle_account	0.05
has hai ngoi	comrade_tip	-0.09	grave_info	0.16	request_recognition	0.05
has hai nguoi	seek_grave	0.09	comrade_tip	0.14	grave_info	0.13	battle_account	-0.19	rumour	-0.06	request_recognition	0.09	event	-0.45
has hai nguyen	seek_grave	0.06	comrade_tip	-0.16	grave_info	-0.06	battle_account	0.09	event	0.05
has hai nha	seek_grave	0.07	comrade_tip	0.05	grave_info	-0.11	registry	0.1	dna_question	0.11	event	-0.05
has hai noi	seek_grave	-0.1	comrade_tip	0.11
has hai o	seek_grave	-0.09	comrade_tip	0.11	grave_info	-0.09	foreign_tip	0.05	dna_question	0.05	scam_report	0.1	event	-0.11
has hai ong	seek_grave	0.06	comrade_tip	-0.14	grave_info	0.25	remains_found	0.06	registry	-0.09	event	0.15
has hai phong	seek_grave	-0.09	comrade_tip	0.31	registry	-0.16	enemy_report	-0.07	dna_question	-0.05	not_dead	-0.05
has hai quan	seek_grave	-0.26	comrade_tip	0.23	grave_info	0.06	registry	-0.06	request_recognition	0.08	event	-0.06
has hai sau	comrade_tip	0.14	grave_info	-0.07	enemy_report	0.05
has hai tam	seek_grave	-0.09	comrade_tip	0.1
has hai ten	seek_grave	0.14	event	0.06
has hai thai	seek_grave	0.05
has hai thang	seek_grave	-0.06	grave_info	-0.06	registry	-0.05	event	-0.15
has hai thi	seek_grave	0.07	comrade_tip	-0.11	registry	0.06
has hai thuong	comrade_tip	0.07
has hai toi	comrade_tip	-0.13	battle_account	0.06
has hai tuoi	seek_grave	0.05	grave_info	-0.05
has hai van	battle_account	0.05
has hai yen	seek_grave	-0.07	comrade_tip	0.06	event	-0.07
has haiphong	foreign_tip	0.13	event	-0.09
has ham	seek_grave	-0.17	comrade_tip	0.12	remains_found	0.22	relics	-0.14	registry	-0.19	enemy_report	0.11	foreign_tip	-0.06	scam_report	-0.05	rumour	0.11	request_recognition	0.07	not_dead	-0.07
has ham anh	comrade_tip	0.15	grave_info	-0.05	event	-0.06
has ham ban	comrade_tip	-0.05	grave_info	0.09
has ham bi	grave_info	0.08	rumour	0.05
has ham chi	comrade_tip	0.09	grave_info	-0.05	battle_account	0.05
has ham chu	seek_grave	0.06	comrade_tip	0.09	grave_info	-0.15	relics	-0.07	enemy_report	0.08
has ham co	seek_grave	-0.06	rumour	0.05
has ham nam	battle_account	0.07	event	0.06
has ham o	seek_grave	0.05	comrade_tip	-0.06	grave_info	0.06	battle_account	-0.07	event	-0.05
has ham rong	grave_info	0.21	registry	-0.06	battle_account	-0.05
has ham sap	seek_grave	-0.16	comrade_tip	-0.06	remains_found	0.1	battle_account	0.1	rumour	0.07	event	0.33
has ham voi	comrade_tip	0.12	grave_info	-0.11
has hamlet	seek_grave	-0.09	grave_info	0.06	relics	-0.06	battle_account	0.05	enemy_report	0.08	event	0.08
has han	seek_grave	-0.18	comrade_tip	-0.1	grave_info	0.12	relics	0.06	registry	0.06	battle_account	-0.05	dna_question	0.05	request_recognition	-0.06	not_dead	0.15	event	0.06
has hand	seek_grave	-0.15	relics	0.15	enemy_report	-0.05	foreign_tip	-0.08	rumour	0.12
has hang	seek_grave	-0.46	comrade_tip	-0.07	grave_info	0.38	remains_found	-0.09	relics	-0.09	registry	-0.07	battle_account	0.25	enemy_report	-0.17	dna_question	-0.07	scam_report	0.08	rumour	0.15	not_dead	-0.1	event	0.16
has hang co	seek_grave	-0.08	comrade_tip	-0.08	grave_info	-0.06	battle_account	0.11	request_recognition	0.09	event	0.09
has hang da	seek_grave	-0.06	comrade_tip	0.11	grave_info	-0.17	battle_account	0.13	foreign_tip	0.05
has hang dau	comrade_tip	-0.11	grave_info	0.14	event	0.05
has hang doi	comrade_tip	0.11	grave_info	-0.09	rumour	0.07
has hang duong	seek_grave	0.1	grave_info	-0.06
has hang nam	seek_grave	0.07	comrade_tip	-0.09	grave_info	0.1
has hang nao	comrade_tip	0.08	grave_info	-0.06	event	-0.07
has hang o	seek_grave	-0.14	event	-0.05
has hang rao	comrade_tip	0.09	grave_info	-0.08	relics	-0.05	registry	-0.07	battle_account	0.15	foreign_tip	0.05	request_recognition	-0.07
has hang tam	comrade_tip	-0.06	grave_info	0.09	battle_account	0.05
has hang thu	seek_grave	0.09	grave_info	-0.07	event	-0.08
has hang xom	grave_info	-0.08	relics	0.1	scam_report	0.06	rumour	0.06	not_dead	0.09
has hanh	seek_grave	0.13	comrade_tip	-0.12	grave_info	0.15	remains_found	0.05	relics	-0.14	registry	-0.06	enemy_report	0.11	rumour	-0.05
has hanh quan	grave_info	-0.1	relics	-0.08	battle_account	-0.08	enemy_report	0.16	request_recognition	0.1	event	0.05
has hanoi	seek_grave	-0.09	grave_info	0.12	relics	0.06	enemy_report	-0.06	scam_report	0.15	event	-0.19
has hao	seek_grave	-0.14	grave_info	-0.2	remains_found	0.11	registry	-0.14	battle_account	0.06	foreign_tip	0.08	rumour	-0.07	request_recognition	-0.09	not_dead	-0.05	event	0.19
has hap	seek_grave	-0.19	comrade_tip	-0.09	grave_info	0.25	battle_account	-0.05	request_recognition	0.07	event	-0.16
has has	seek_grave	-0.08	comrade_tip	-0.07	remains_found	0.08	relics	-0.05	enemy_report	-0.08	scam_report	0.06	event	0.21
has has a	seek_grave	-0.1	grave_info	-0.13	remains_found	0.05	foreign_tip	0.12	event	0.08
has hat	seek_grave	-0.08	comrade_tip	0.24	grave_info	-0.1	remains_found	0.1	battle_account	-0.06	event	0.16
has hau	comrade_tip	0.06	grave_info	-0.21	remains_found	0.09	battle_account	0.22	dna_question	-0.06	request_recognition	-0.06	not_dead	-0.05	event	-0.21
has hau can	seek_grave	-0.15	comrade_tip	0.08	grave_info	-0.16	battle_account	0.08	rumour	0.08	request_recognition	0.06
has hau loc	comrade_tip	-0.06	grave_info	-0.09	battle_account	0.25	event	0.09
has have	comrade_tip	-0.09	grave_info	-0.07	remains_found	-0.07	relics	0.2	battle_account	-0.14	enemy_report	-0.08	request_recognition	0.07	event	-0.25
has have a	foreign_tip	-0.09
has have the	relics	0.05
has hay	seek_grave	0.18	comrade_tip	-0.18	grave_info	-0.23	relics	0.27	registry	-0.23	battle_account	-0.34	dna_question	0.15	scam_report	-0.17	rumour	0.47	request_recognition	-0.09	not_dead	-0.11
has hay cho	comrade_tip	-0.08	grave_info	0.12	battle_account	0.06	foreign_tip	0.08	event	0.17
has hay goi	comrade_tip	0.06	relics	0.06
has hay hat	seek_grave	0.07	event	-0.07
has hay ke	seek_grave	-0.08	rumour	0.06	event	0.05
has hay khong	event	-0.06
has hay la	seek_grave	0.11	dna_question	0.05
has hay noi	seek_grave	-0.05	rumour	0.05
has hay phai	seek_grave	-0.31	grave_info	-0.05	dna_question	0.26	event	-0.05
has he	seek_grave	0.16	comrade_tip	-0.14	grave_info	0.06	remains_found	0.06	relics	0.16	registry	-0.22	battle_account	-0.25	enemy_report	-0.16	dna_question	-0.1	rumour	0.07	request_recognition	-0.21	not_dead	0.08	event	-0.45
has he d	seek_grave	-0.06	grave_info	-0.06	event	-0.21
has he died	comrade_tip	-0.05	grave_info	-0.05	foreign_tip	0.08	event	0.1
has he em	seek_grave	-0.08	grave_info	0.13	remains_found	-0.06
has he had	grave_info	0.06	foreign_tip	0.05	event	-0.1
has he is	seek_grave	0.16	grave_info	-0.12	foreign_tip	-0.06	dna_question	0.05	scam_report	0.05	event	-0.1
has he nam	seek_grave	0.06	grave_info	0.07
has he nha	seek_grave	-0.09	comrade_tip	0.08
has he s	grave_info	-0.07	not_dead	0.14	event	0.11
has he said	seek_grave	-0.16	comrade_tip	0.05	grave_info	0.08	relics	0.17	battle_account	0.07	foreign_tip	-0.09
has he says	seek_grave	-0.08	relics	-0.05	scam_report	0.07	event	-0.07
has he told	seek_grave	-0.07	grave_info	-0.09	foreign_tip	0.14
has he was	seek_grave	0.23	comrade_tip	0.11	grave_info	-0.35	remains_found	-0.06	relics	-0.16	battle_account	-0.14	enemy_report	-0.12	foreign_tip	0.23	dna_question	-0.05	request_recognition	0.08	not_dead	0.14	event	-0.29
has he went	seek_grave	0.14	grave_info	-0.07	relics	-0.05	event	0.06
has he wrote	comrade_tip	0.05	battle_account	0.05
has held	seek_grave	-0.06	foreign_tip	0.14
has helene	seek_grave	0.15
has hello	seek_grave	0.22	enemy_report	-0.05	event	-0.06
has help	seek_grave	0.16	comrade_tip	-0.05	grave_info	-0.13	foreign_tip	0.07	dna_question	0.1
has hem	comrade_tip	0.09	battle_account	0.08	event	0.12
has hen	seek_grave	0.16	rumour	-0.05	request_recognition	-0.05	event	0.1
has heo	comrade_tip	-0.07	grave_info	-0.05	remains_found	0.05	battle_account	0.08	scam_report	0.13
has her	seek_grave	0.32	comrade_tip	-0.08	grave_info	-0.05	remains_found	-0.05	relics	-0.11	registry	-0.05	enemy_report	-0.1	dna_question	0.05	request_recognition	0.16	event	-0.33
has here	seek_grave	-0.11	grave_info	0.19	remains_found	0.07	relics	0.06	foreign_tip	-0.09	not_dead	0.05	event	0.09
has het	comrade_tip	0.14	grave_info	-0.42	relics	-0.1	registry	0.23	battle_account	-0.05	enemy_report	-0.08	foreign_tip	-0.06	dna_question	0.14	scam_report	0.13	request_recognition	0.15	not_dead	-0.06	event	0.08
has het dan	seek_grave	0.1	comrade_tip	-0.15
has het roi	comrade_tip	0.06	grave_info	-0.18	dna_question	0.06	event	0.18
has het toi	seek_grave	0.06	comrade_tip	-0.09	request_recognition	0.11	event	-0.11
has het ve	seek_grave	-0.05	comrade_tip	0.07	event	0.06
has hi	seek_grave	0.3	grave_info	-0.05	remains_found	-0.15	registry	-0.05	battle_account	-0.12	enemy_report	-0.18	foreign_tip	-0.16	scam_report	0.08	rumour	-0.12	request_recognition	-0.13	not_dead	0.05	event	-0.15
has hi sinh	seek_grave	0.07	comrade_tip	0.09	grave_info	-0.11	remains_found	-0.1	relics	-0.15	battle_account	-0.09	enemy_report	-0.13	foreign_tip	-0.06	dna_question	0.08	scam_report	0.1	rumour	-0.1	request_recognition	-0.1	not_dead	0.08
has hiem	seek_grave	-0.05	battle_account	0.08
has hien	seek_grave	0.06	comrade_tip	-0.26	grave_info	0.09	remains_found	0.12	registry	-0.29	enemy_report	-0.06	foreign_tip	0.08	rumour	-0.13	not_dead	0.1	event	0.24
has hien chua	seek_grave	0.17	grave_info	-0.05
has hien con	seek_grave	-0.09	comrade_tip	0.09	grave_info	0.12	battle_account	-0.06	event	0.13
has hien nam	seek_grave	0.14	grave_info	-0.13
has hien nay	seek_grave	-0.06
has hien o	seek_grave	0.08	grave_info	-0.06	remains_found	-0.05	request_recognition	-0.05	event	-0.06
has hieng	seek_grave	0.1	comrade_tip	0.15	grave_info	-0.07	battle_account	-0.05	event	-0.08
has hiep	seek_grave	-0.09	grave_info	-0.07	remains_found	-0.06	registry	0.12	enemy_report	0.11	request_recognition	-0.09	not_dead	-0.05	event	-0.07
has hiep dinh	seek_grave	0.18	grave_info	-0.09	battle_account	0.06	rumour	0.06	event	-0.07
has hiep duc	grave_info	-0.12	registry	0.07	enemy_report	0.05	event	-0.08
has hiep hoa	comrade_tip	0.1	battle_account	-0.06	enemy_report	0.06
has hieu	seek_grave	-0.11	comrade_tip	-0.17	grave_info	0.1	relics	0.3	registry	0.07	dna_question	-0.06	scam_report	-0.05	rumour	-0.09	request_recognition	0.05
has hieu truong	registry	0.06	event	0.14
has hill	seek_grave	-0.06	remains_found	-0.07	relics	-0.13	battle_account	-0.06	foreign_tip	0.08	rumour	-0.05	not_dead	0.06
has him	seek_grave	0.09	grave_info	-0.07	remains_found	-0.08	battle_account	-0.11	enemy_report	-0.13	foreign_tip	0.12	rumour	-0.07	not_dead	0.1	event	-0.62
has him in	grave_info	0.09	relics	-0.08	request_recognition	0.07	event	-0.13
has him lam	seek_grave	0.05	grave_info	-0.14	relics	0.09	registry	0.07
has himself	seek_grave	-0.19	comrade_tip	-0.06	relics	0.2	enemy_report	0.06	foreign_tip	-0.15	scam_report	0.09	not_dead	0.05	event	-0.19
has hinh	comrade_tip	0.05	grave_info	-0.26	remains_found	0.05	relics	0.38	registry	-0.1	foreign_tip	0.09	request_recognition	-0.15
has hinh chu	seek_grave	-0.07	grave_info	0.05	rumour	0.05
has hinh con	seek_grave	-0.13	relics	0.07	event	-0.11
has hinh nhu	seek_grave	0.09	comrade_tip	0.11	grave_info	-0.05	relics	-0.07	event	-0.1
has his	seek_grave	0.23	comrade_tip	-0.15	grave_info	0.11	remains_found	-0.1	registry	-0.08	enemy_report	-0.15	dna_question	-0.08	rumour	-0.13	not_dead	0.14	event	-0.44
has his friend	seek_grave	0.11	not_dead	0.09	event	-0.08
has his mother	seek_grave	-0.13	grave_info	0.1	request_recognition	0.07	not_dead	0.06
has his name	grave_info	-0.13	relics	-0.05	battle_account	0.07	enemy_report	0.07	foreign_tip	0.11	request_recognition	0.05
has his own	grave_info	-0.05	relics	0.08
has hit	seek_grave	0.12	comrade_tip	0.05	grave_info	-0.14	remains_found	0.19	relics	-0.08	enemy_report	-0.08	request_recognition	0.07	event	0.11
has hmong	comrade_tip	0.07	grave_info	0.13	relics	-0.06	not_dead	0.16
has hn	event	-0.09
has ho	comrade_tip	-0.19	grave_info	0.1	remains_found	0.16	relics	-0.11	registry	0.16	battle_account	-0.17	enemy_report	0.12	foreign_tip	0.07	scam_report	0.08	rumour	-0.19	request_recognition	0.16	not_dead	0.05	event	-0.14
has ho anh	registry	0.11	battle_account	-0.08	event	-0.06
has ho ba	comrade_tip	-0.05	scam_report	0.05	event	-0.09
has ho bac	comrade_tip	0.14	grave_info	-0.06
has ho bao	battle_account	0.09	scam_report	0.05	event	-0.07
has ho bo	relics	-0.05
has ho bom	seek_grave	-0.25	comrade_tip	-0.14	grave_info	0.08	battle_account	0.19	enemy_report	0.06	event	0.32
has ho canh	comrade_tip	0.11	battle_account	-0.07
has ho chi	seek_grave	-0.09	event	-0.09
has ho chon	grave_info	0.09	remains_found	0.05	enemy_report	0.05
has ho co	seek_grave	0.06	grave_info	0.1	event	0.11
has ho con	seek_grave	-0.05	comrade_tip	-0.06
has ho cu	seek_grave	0.07	comrade_tip	-0.05	grave_info	-0.07
has ho cung	grave_info	0.1	event	-0.06
has ho dang	grave_info	-0.07	event	-0.05
has ho dao	seek_grave	0.09	comrade_tip	-0.09
has ho do	seek_grave	-0.07	battle_account	0.05
has ho doan	seek_grave	0.06	grave_info	-0.05	request_recognition	0.06	event	0.07
has ho dong	seek_grave	0.08	comrade_tip	0.05
has ho em	seek_grave	0.07	comrade_tip	-0.05	grave_info	-0.1	relics	0.06	event	0.08
has ho gi	seek_grave	-0.14	comrade_tip	0.11	grave_info	0.07
has ho hang	seek_grave	0.1	comrade_tip	-0.08	grave_info	0.06	event	-0.15
has ho khong	seek_grave	-0.12	comrade_tip	0.12	enemy_report	0.05	not_dead	0.07
has ho la	comrade_tip	-0.06	battle_account	0.09
has ho ly	seek_grave	-0.05	comrade_tip	-0.05	grave_info	0.1
has ho me	seek_grave	0.06
has ho minh	seek_grave	0.1	event	-0.08
has ho nam	seek_grave	0.05	remains_found	0.05	not_dead	0.15	event	0.16
has ho nguoi	comrade_tip	0.06	event	-0.05
has ho noi	seek_grave	-0.08
has ho o	battle_account	0.05	enemy_report	0.05	foreign_tip	0.07	event	0.19
has ho ong	grave_info	0.12	relics	0.06	request_recognition	-0.06	event	-0.08
has ho sau	grave_info	0.08	battle_account	0.06	rumour	0.06	event	0.15
has ho si	seek_grave	-0.07	grave_info	0.06	remains_found	0.05	event	-0.06
has ho so	seek_grave	-0.22	comrade_tip	-0.34	grave_info	-0.18	battle_account	-0.12	enemy_report	0.06	dna_question	0.13	scam_report	0.1	rumour	-0.07	request_recognition	0.72	event	-0.21
has ho sy	comrade_tip	0.08	not_dead	0.06
has ho ten	seek_grave	-0.1	relics	0.07	dna_question	-0.06	not_dead	-0.05	event	0.17
has ho thi	grave_info	-0.16	registry	0.06	battle_account	0.11	request_recognition	0.06
has ho toi	seek_grave	0.09	comrade_tip	-0.25	grave_info	0.07	relics	0.06	enemy_report	0.05	event	-0.11
has ho tro	seek_grave	0.13	grave_info	-0.06	remains_found	0.07	dna_question	0.06	event	0.06
has ho trong	comrade_tip	0.08
has ho va	seek_grave	-0.1	comrade_tip	-0.08	grave_info	0.09
has ho van	seek_grave	-0.13	comrade_tip	-0.07	grave_info	-0.08	remains_found	0.16	registry	0.06	event	0.08
has ho viet	seek_grave	-0.08	comrade_tip	-0.05	grave_info	0.09	battle_account	0.05
has ho vo	seek_grave	0.24	grave_info	-0.07
has hoa	comrade_tip	-0.19	grave_info	0.1	relics	0.11	registry	0.1	enemy_report	-0.07	dna_question	0.07	scam_report	-0.15	rumour	-0.16	request_recognition	-0.13	not_dead	0.12	event	0.14
has hoa an	seek_grave	-0.09	comrade_tip	-0.05	dna_question	0.06	request_recognition	0.11
has hoa anh	seek_grave	-0.08	comrade_tip	-0.05	battle_account	0.05	event	0.05
has hoa ba	seek_grave	0.05	comrade_tip	0.08	event	-0.07
has hoa bac	relics	0.05	event	0.09
has hoa ban	comrade_tip	-0.14	grave_info	0.09	battle_account	0.07
has hoa bi	seek_grave	0.09	grave_info	-0.1	battle_account	0.05	event	-0.05
has hoa binh	seek_grave	0.07	comrade_tip	0.26	remains_found	-0.05	relics	0.07	registry	-0.12	battle_account	-0.07	foreign_tip	-0.09	scam_report	0.05	not_dead	-0.07	event	-0.07
has hoa chau	seek_grave	0.07	grave_info	-0.07
has hoa co	seek_grave	-0.11	enemy_report	0.06
has hoa con	comrade_tip	-0.08	grave_info	-0.05	battle_account	0.12	dna_question	0.05	event	0.06
has hoa di	seek_grave	0.17	event	-0.05
has hoa hai	seek_grave	0.06	registry	0.08	event	-0.08
has hoa luc	grave_info	-0.05	event	-0.09
has hoa mat	seek_grave	-0.06
has hoa nam	comrade_tip	-0.09	grave_info	0.15	registry	0.05	rumour	0.06	event	0.09
has hoa ngay	seek_grave	0.09	grave_info	-0.08	event	-0.11
has hoa o	seek_grave	-0.23	comrade_tip	0.19	grave_info	-0.05	battle_account	0.06	request_recognition	0.06	event	0.12
has hoa ra	seek_grave	-0.16	grave_info	-0.08	not_dead	0.1
has hoa thanh	comrade_tip	0.06	scam_report	0.07	event	-0.08
has hoa tien	seek_grave	-0.09	grave_info	0.07	request_recognition	0.08
has hoa toi	seek_grave	0.11	comrade_tip	-0.06	remains_found	0.07	event	-0.08
has hoa tuyen	comrade_tip	-0.12	grave_info	-0.05	registry	0.07	request_recognition	0.09	event	0.11
has hoa vang	comrade_tip	0.1	grave_info	-0.05	battle_account	0.05	dna_question	0.05	event	-0.09
has hoa xa	seek_grave	0.06
has hoac	seek_grave	0.16	comrade_tip	-0.1	relics	-0.07	registry	0.07	foreign_tip	0.05	event	0.1
has hoach	seek_grave	-0.1	comrade_tip	-0.07	grave_info	0.08	relics	-0.05	battle_account	0.05	foreign_tip	0.06	request_recognition	0.08	event	-0.07
has hoai	seek_grave	-0.11	comrade_tip	-0.13	grave_info	0.17	remains_found	-0.12	registry	0.14	dna_question	0.08
has hoai an	seek_grave	0.12	grave_info	-0.07	rumour	0.07
has hoai duc	seek_grave	-0.1	grave_info	-0.05	battle_account	0.14
has hoai nhon	seek_grave	-0.06	comrade_tip	-0.06	relics	0.06	request_recognition	0.06
has hoan	comrade_tip	-0.07	battle_account	0.21	foreign_tip	-0.08	dna_question	-0.06	event	0.19
has hoang	seek_grave	0.05	comrade_tip	-0.16	remains_found	-0.14	relics	0.28	foreign_tip	-0.17	dna_question	0.05	scam_report	-0.09	not_dead	-0.09	event	0.16
has hoang cam	comrade_tip	-0.05	event	0.09
has hoang cong	seek_grave	-0.11
has hoang dinh	comrade_tip	0.08	relics	-0.07	registry	-0.05	event	-0.08
has hoang duc	comrade_tip	-0.09	grave_info	0.07	event	-0.09
has hoang hoa	seek_grave	-0.06	grave_info	0.05	relics	-0.07	registry	-0.08	battle_account	0.05	dna_question	0.05	event	0.09
has hoang kim	grave_info	-0.07	registry	0.05
has hoang lien	seek_grave	0.09	event	0.05
has hoang ngoc	comrade_tip	-0.08	grave_info	0.1	event	0.06
has hoang thi	seek_grave	-0.06	comrade_tip	0.11	grave_info	-0.07	remains_found	-0.07	registry	-0.05	request_recognition	0.09	event	-0.12
has hoang trong	grave_info	0.09	relics	0.09	battle_account	-0.05	event	0.06
has hoang van	seek_grave	0.13	comrade_tip	-0.07	grave_info	-0.12	event	-0.1
has hoanh	seek_grave	0.13	grave_info	-0.13	registry	0.07	request_recognition	-0.07	event	0.07
has hoat	seek_grave	0.09	grave_info	0.06	relics	-0.05	registry	0.08	battle_account	-0.07
has hoat dong	seek_grave	0.15	grave_info	-0.05	event	-0.06
has hoc	seek_grave	0.07	grave_info	-0.25	remains_found	0.12	registry	0.14	battle_account	0.12	enemy_report	0.08	scam_report	-0.06	rumour	0.07	not_dead	-0.1	event	0.26
has hoc da	seek_grave	-0.07	comrade_tip	0.15	grave_info	-0.15	remains_found	0.14
has hoc lai	seek_grave	0.12	comrade_tip	-0.12	battle_account	0.07	event	0.09
has hoc lop	seek_grave	0.09	comrade_tip	0.08	grave_info	-0.06	remains_found	0.05	event	-0.07
has hoc mon	battle_account	0.07	foreign_tip	-0.06	rumour	0.06	event	-0.05
has hoc sinh	seek_grave	-0.17	comrade_tip	0.06	grave_info	0.12	remains_found	-0.05	registry	0.12	event	0.08
has hoc tro	comrade_tip	-0.07	grave_info	0.1	registry	0.05
has hoc truong	seek_grave	0.06	comrade_tip	-0.06	request_recognition	0.05	event	-0.05
has hoe	seek_grave	0.1	relics	-0.06	request_recognition	-0.05
has hoi	seek_grave	0.21	comrade_tip	-0.17	grave_info	0.12	remains_found	-0.36	relics	-0.13	battle_account	-0.13	enemy_report	-0.14	foreign_tip	-0.15	dna_question	0.09	scam_report	-0.15	event	-0.1
has hoi ai	seek_grave	0.18	grave_info	-0.11	rumour	-0.05	event	-0.06
has hoi an	seek_grave	0.05	grave_info	-0.07
has hoi anh	grave_info	-0.11	dna_question	0.06	request_recognition	0.08
has hoi ay	seek_grave	0.05	comrade_tip	0.09	battle_account	-0.08	not_dead	0.05
has hoi ba	grave_info	-0.09	battle_account	0.05	dna_question	0.05	request_recognition	0.09
has hoi bac	seek_grave	-0.13	registry	0.08	rumour	0.05	not_dead	0.07
has hoi ban	seek_grave	-0.06	grave_info	0.1
has hoi bo	seek_grave	0.09	comrade_tip	-0.1	grave_info	0.07
has hoi cac	grave_info	-0.07	relics	0.05	registry	0.07	request_recognition	0.06	event	0.15
has hoi chi	seek_grave	0.07	comrade_tip	-0.14	relics	0.06	event	0.07
has hoi cho	seek_grave	0.21	comrade_tip	-0.08	grave_info	-0.18	event	-0.05
has hoi chong	seek_grave	-0.13	grave_info	0.19
has hoi chu	event	0.14
has hoi co	comrade_tip	-0.1	grave_info	-0.06	scam_report	0.06	request_recognition	0.09	event	-0.06
has hoi con	seek_grave	0.16	comrade_tip	0.16	grave_info	-0.13
has hoi cuoi	seek_grave	0.06
has hoi cuu	comrade_tip	-0.13	grave_info	0.1	registry	0.21
has hoi danh	seek_grave	-0.05	comrade_tip	0.05	rumour	0.05
has hoi di	seek_grave	-0.11	grave_info	-0.07	rumour	0.06
has hoi do	seek_grave	-0.15	comrade_tip	0.5	grave_info	-0.26	remains_found	0.1	registry	-0.1	battle_account	-0.06	foreign_tip	0.05	rumour	-0.05
has hoi dong	seek_grave	-0.05	comrade_tip	0.14	grave_info	-0.06	registry	-0.08
has hoi duoc	grave_info	0.13	event	0.08
has hoi em	seek_grave	-0.17	relics	0.08
has hoi gia	comrade_tip	0.06	grave_info	-0.08	registry	0.13
has hoi giup	seek_grave	0.12	comrade_tip	-0.05	grave_info	-0.06
has hoi ho	seek_grave	0.15	comrade_tip	-0.08	remains_found	0.07
has hoi hoi	comrade_tip	0.05
has hoi khong	comrade_tip	-0.08	grave_info	0.06	event	-0.06
has hoi ky	comrade_tip	0.06	battle_account	0.12	enemy_report	0.05	event	0.07
has hoi la	comrade_tip	0.07	grave_info	-0.13	battle_account	0.05
has hoi lai	grave_info	0.06	event	-0.05
has hoi lam	relics	0.06	event	0.06
has hoi liet	seek_grave	0.17	grave_info	-0.08
has hoi mau	seek_grave	-0.13	comrade_tip	0.05	dna_question	0.07	rumour	0.11
has hoi me	seek_grave	-0.07	relics	0.05
has hoi mo	seek_grave	0.87	comrade_tip	-0.12	grave_info	-0.49	dna_question	-0.07	request_recognition	-0.05	event	-0.1
has hoi moi	comrade_tip	-0.08	grave_info	0.08	relics	0.05
has hoi nam	seek_grave	-0.08	comrade_tip	-0.07	grave_info	0.33	battle_account	-0.05
has hoi ngay	seek_grave	0.05	event	-0.05
has hoi nghia	seek_grave	0.13	grave_info	-0.13
has hoi nguoi	seek_grave	-0.07	not_dead	0.08
has hoi nha	seek_grave	0.11	relics	0.05	event	0.06
has hoi nho	seek_grave	-0.18	comrade_tip	-0.09	grave_info	0.18	event	0.09
has hoi no	seek_grave	-0.07	event	0.11
has hoi o	seek_grave	-0.05	comrade_tip	0.28	grave_info	-0.25	relics	0.07	event	-0.11
has hoi ong	seek_grave	-0.13	grave_info	0.15	remains_found	-0.07
has hoi phu	grave_info	-0.2	registry	0.12	event	-0.1
has hoi sao	seek_grave	0.06	grave_info	0.09
has hoi tay	seek_grave	0.06	request_recognition	-0.06
has hoi ten	comrade_tip	-0.1	grave_info	0.06	scam_report	0.05
has hoi tham	comrade_tip	0.07	event	0.08
has hoi thang	seek_grave	-0.28	request_recognition	0.08	event	-0.09
has hoi them	seek_grave	-0.06	rumour	0.07	event	0.15
has hoi thi	seek_grave	0.06	comrade_tip	0.09	grave_info	0.05	event	-0.07
has hoi thu	seek_grave	-0.22	grave_info	-0.08	request_recognition	0.24
has hoi toi	seek_grave	-0.08	grave_info	0.11	request_recognition	0.13
has hoi truoc	seek_grave	-0.1	comrade_tip	-0.18	grave_info	0.29	enemy_report	0.05	event	0.09
has hoi truong	comrade_tip	-0.09	registry	0.07	not_dead	0.07
has hoi ve	seek_grave	0.08	battle_account	-0.05	request_recognition	-0.06
has hoi xa	registry	0.05	request_recognition	0.08
has hoi xua	comrade_tip	0.12	grave_info	-0.07	remains_found	0.06	event	0.05
has hole	seek_grave	-0.1	foreign_tip	0.09	event	0.11
has hom	seek_grave	-0.14	comrade_tip	0.24	grave_info	-0.07	remains_found	0.14	registry	-0.06	battle_account	-0.18	dna_question	-0.06	scam_report	-0.09	request_recognition	0.05	not_dead	0.19	event	-0.36
has hom ay	seek_grave	-0.06	comrade_tip	0.06	event	0.08
has hom dan	seek_grave	-0.06	comrade_tip	0.1	grave_info	-0.05	remains_found	0.1
has hom do	seek_grave	0.05	comrade_tip	0.07	grave_info	-0.13	relics	-0.05	event	-0.06
has hom mung	grave_info	-0.05	battle_account	0.06
has hom nay	seek_grave	-0.08	comrade_tip	0.09	registry	0.06
has hom no	seek_grave	0.07	comrade_tip	-0.07
has hom qua	seek_grave	-0.06	grave_info	-0.13	relics	0.05	registry	-0.05	dna_question	-0.08	not_dead	0.17	event	0.05
has hom ram	comrade_tip	-0.14	grave_info	0.09	not_dead	0.06	event	0.06
has hom sau	seek_grave	-0.34	grave_info	0.26	remains_found	-0.05	relics	0.06	request_recognition	-0.07	event	0.16
has hom thu	seek_grave	0.3	comrade_tip	-0.08	grave_info	-0.08	foreign_tip	0.05	request_recognition	-0.06
has hom truoc	seek_grave	-0.13	comrade_tip	0.07	grave_info	-0.08	relics	0.11	request_recognition	-0.06	not_dead	0.15	event	-0.08
has home	grave_info	-0.1	remains_found	-0.06	relics	-0.11	battle_account	-0.11	enemy_report	-0.09	dna_question	0.05	rumour	0.08	request_recognition	0.11	not_dead	0.13	event	-0.37
has home in	relics	-0.1	foreign_tip	0.09	request_recognition	0.08	not_dead	0.17	event	-0.16
has hon	seek_grave	-0.11	comrade_tip	0.07	grave_info	0.14	remains_found	-0.12	relics	0.09	registry	0.06	foreign_tip	0.06	scam_report	0.05	request_recognition	0.06	not_dead	-0.08
has hon da	seek_grave	-0.08	comrade_tip	0.1	grave_info	0.13	remains_found	-0.06	battle_account	-0.05	rumour	-0.05	event	-0.15
has hon dat	seek_grave	-0.05	comrade_tip	-0.06	grave_info	0.1	registry	0.12	dna_question	0.05	request_recognition	-0.06
has hon heo	comrade_tip	-0.08	grave_info	-0.05	battle_account	0.11	rumour	0.05	request_recognition	0.05
has hon toi	comrade_tip	0.11	grave_info	-0.08	battle_account	-0.05	event	-0.06
has hong	seek_grave	0.15	comrade_tip	-0.16	remains_found	-0.07	registry	0.19	battle_account	0.14	foreign_tip	-0.09	dna_question	0.19	scam_report	-0.1	rumour	-0.07	not_dead	-0.11	event	0.16
has hong biet	seek_grave	0.06	comrade_tip	0.07	grave_info	-0.16	request_recognition	0.06	event	-0.15
has hong co	seek_grave	-0.05	comrade_tip	0.07	battle_account	0.06	request_recognition	0.06
has hong phong	seek_grave	-0.06	comrade_tip	-0.1	grave_info	-0.05	registry	0.06	battle_account	0.11	event	0.17
has hong quang	seek_grave	-0.09	registry	0.18
has hong son	seek_grave	-0.08	comrade_tip	-0.08	battle_account	0.08	event	0.07
has hop	seek_grave	-0.07	remains_found	0.24	relics	0.12	registry	0.12	battle_account	-0.17	enemy_report	-0.09	dna_question	-0.07	scam_report	-0.12	rumour	-0.09	request_recognition	-0.05	event	0.18
has hop chien	seek_grave	0.1
has hop mat	seek_grave	-0.07	comrade_tip	0.12
has hop so	seek_grave	-0.07	comrade_tip	-0.05	grave_info	-0.05	remains_found	0.31	relics	-0.08	registry	-0.05	event	0.21
has hop tac	seek_grave	0.08	grave_info	-0.07	registry	0.05	event	0.11
has hopital	grave_info	-0.06	battle_account	0.06	foreign_tip	0.13
has hospital	relics	-0.11	battle_account	-0.05	enemy_report	0.1	foreign_tip	0.15	event	-0.1
has hot	comrade_tip	-0.09	grave_info	-0.05	rumour	0.05	event	-0.08
has house	seek_grave	-0.09	grave_info	0.14	relics	0.14	foreign_tip	-0.14
has houston	grave_info	0.08	foreign_tip	-0.09	event	0.05
has how	seek_grave	-0.08	grave_info	0.11	foreign_tip	-0.11	dna_question	0.1	request_recognition	0.06	event	-0.06
has hp	comrade_tip	0.1
has hq	comrade_tip	0.05	relics	0.06
has hre	comrade_tip	-0.08	request_recognition	0.06	event	0.06
has hs	seek_grave	-0.1	comrade_tip	-0.06	grave_info	-0.11	registry	0.27	battle_account	-0.22	enemy_report	-0.14	foreign_tip	-0.11	rumour	-0.19	request_recognition	-0.34	not_dead	-0.17	event	-0.24
has hs nam	registry	0.08	scam_report	0.05
has hs ngay	seek_grave	0.11
has hs o	seek_grave	0.25	comrade_tip	-0.11	relics	-0.05	event	-0.06
has hs tai	seek_grave	-0.11
has ht	grave_info	0.07	relics	0.05	event	-0.06
has htx	comrade_tip	-0.13	registry	0.11
has hu	grave_info	0.08	remains_found	0.1	rumour	0.07	request_recognition	-0.07
has hua	comrade_tip	0.07	grave_info	-0.16	remains_found	0.07	registry	0.24	foreign_tip	-0.05
has hua van	grave_info	0.06	battle_account	0.05
has huan	comrade_tip	-0.15	grave_info	-0.09	remains_found	0.05	registry	0.06	event	-0.09
has huan chuong	seek_grave	0.06	grave_info	-0.05	remains_found	0.05	request_recognition	0.06	event	0.06
has huc	comrade_tip	-0.05	registry	0.06
has hue	seek_grave	0.14	comrade_tip	0.24	grave_info	-0.09	remains_found	-0.08	registry	-0.14	enemy_report	-0.07	foreign_tip	-0.1	dna_question	-0.09	rumour	-0.08	request_recognition	-0.05	event	-0.25
has hung	comrade_tip	0.14	remains_found	-0.16	relics	-0.1	battle_account	-0.11	foreign_tip	-0.18	scam_report	-0.13	request_recognition	-0.28	not_dead	-0.16	event	0.16
has hung dao	grave_info	0.09	event	0.1
has hung ha	seek_grave	-0.1	relics	0.11	registry	0.15	battle_account	-0.06	event	-0.05
has hung long	comrade_tip	-0.06
has hung nguyen	seek_grave	0.06	comrade_tip	-0.06	battle_account	0.05
has hung thai	grave_info	-0.07
has hung tien	seek_grave	-0.05	event	0.06
has hung yen	seek_grave	0.08	comrade_tip	-0.15	grave_info	0.08	remains_found	-0.1	registry	-0.08	enemy_report	0.05	request_recognition	-0.05	event	-0.05
has huoi	seek_grave	0.08	registry	-0.06
has huong	seek_grave	-0.09	comrade_tip	0.16	grave_info	0.05	remains_found	0.1	relics	-0.26	registry	-0.1	battle_account	-0.18	enemy_report	-0.05	dna_question	0.05	scam_report	-0.09	event	0.08
has huong bac	grave_info	0.08	foreign_tip	0.05
has huong cho	comrade_tip	0.11
has huong dan	seek_grave	-0.26	comrade_tip	-0.08	foreign_tip	0.05	dna_question	0.07	request_recognition	0.1	not_dead	0.09	event	-0.05
has huong dong	seek_grave	0.06	event	-0.07
has huong hoa	seek_grave	-0.21	comrade_tip	-0.11	remains_found	0.1	registry	0.06	dna_question	0.05	event	-0.07
has huong khe	seek_grave	-0.06
has huong khoi	seek_grave	-0.2	comrade_tip	0.07	grave_info	0.25	event	0.14
has huong lap	seek_grave	0.21	grave_info	-0.11
has huong mat	comrade_tip	0.05
has huong son	seek_grave	0.1
has huong tay	seek_grave	0.07	event	0.05
has huong thuy	seek_grave	-0.14	comrade_tip	0.07
has huong tra	seek_grave	0.06	grave_info	-0.06	remains_found	0.05	registry	0.06
has huong ve	seek_grave	-0.05	comrade_tip	-0.06	rumour	0.08	event	0.12
has husband	seek_grave	0.14	comrade_tip	-0.05	grave_info	0.06	relics	0.13	enemy_report	-0.11	foreign_tip	-0.09
has hut	seek_grave	0.05	grave_info	-0.11	battle_account	0.06
has huu	comrade_tip	0.06	grave_info	-0.05	relics	-0.08	registry	-0.06	battle_account	0.12	enemy_report	0.12	foreign_tip	-0.15	rumour	-0.05	request_recognition	-0.22	event	0.28
has huu nghi	grave_info	0.1	foreign_tip	-0.05
has huu o	comrade_tip	0.12	battle_account	0.05
has huu phuoc	grave_info	0.06	event	0.08
has huu tri	seek_grave	-0.06	grave_info	0.06	battle_account	-0.08	enemy_report	0.05	event	0.09
has huy	comrade_tip	-0.18	grave_info	-0.2	remains_found	0.09	relics	0.18	registry	0.18	battle_account	0.26	enemy_report	-0.06	foreign_tip	-0.1	dna_question	-0.09	rumour	-0.1	request_recognition	-0.14	not_dead	-0.05	event	0.06
has huy quan	seek_grave	0.11	comrade_tip	-0.07	registry	0.05	battle_account	-0.05
has huy truong	grave_info	-0.08	relics	0.07	battle_account	0.06	event	0.17
has huyen	seek_grave	0.2	comrade_tip	-0.24	grave_info	-0.09	relics	-0.21	registry	-0.09	battle_account	0.17	dna_question	0.16	scam_report	-0.13	rumour	-0.14	not_dead	-0.11
has huyen an	grave_info	-0.06
has huyen chau	seek_grave	-0.05	grave_info	0.07
has huyen co	grave_info	0.07
has huyen doi	comrade_tip	-0.1	remains_found	0.05	registry	0.15	rumour	-0.05	request_recognition	0.09	event	0.16
has huyen duc	seek_grave	-0.07	grave_info	0.05	rumour	0.05	event	0.05
has huyen huong	seek_grave	-0.11	dna_question	0.06	event	-0.05
has huyen thanh	seek_grave	0.12
has huyen uy	comrade_tip	0.09	battle_account	-0.05	enemy_report	0.06	event	-0.05
has huyen vinh	seek_grave	0.16	grave_info	-0.05
has huyet	seek_grave	-0.24	comrade_tip	0.29	grave_info	-0.05	relics	0.08	event	0.13
has huynh	comrade_tip	-0.05	relics	0.16	battle_account	0.05	enemy_report	0.08	foreign_tip	-0.05	dna_question	-0.07	rumour	-0.06	event	-0.22
has huynh cong	event	-0.07
has huynh tan	relics	0.05	battle_account	0.06
has huynh thi	seek_grave	0.08	grave_info	0.06
has huynh van	comrade_tip	0.05	grave_info	0.08	battle_account	-0.08	enemy_report	0.05
has hy	seek_grave	0.17	comrade_tip	-0.17	grave_info	-0.13	relics	-0.08	battle_account	0.25	foreign_tip	-0.18	dna_question	-0.07	rumour	-0.19	request_recognition	-0.25	event	0.08
has hy sinh	seek_grave	0.17	comrade_tip	-0.19	grave_info	-0.2	remains_found	-0.08	battle_account	0.29	enemy_report	-0.09	foreign_tip	-0.11	dna_question	-0.05	rumour	-0.18	request_recognition	-0.23	event	-0.05
has i	seek_grave	-0.35	comrade_tip	-0.3	grave_info	0.09	remains_found	-0.16	relics	0.37	registry	-0.08	battle_account	-0.13	enemy_report	-0.09	foreign_tip	0.26	dna_question	-0.05	scam_report	-0.06	request_recognition	-0.05	event	0.16
has i am	seek_grave	-0.05	grave_info	0.14	relics	0.12	battle_account	-0.08	request_recognition	-0.05	event	-0.07
has i can	seek_grave	-0.07	relics	0.07	dna_question	0.05	event	0.14
has i d	relics	0.06	battle_account	0.12	enemy_report	-0.07	foreign_tip	-0.09	not_dead	0.07	event	-0.07
has i do	foreign_tip	0.11	rumour	0.06	event	0.05
has i don	seek_grave	-0.06	grave_info	-0.06	relics	0.11	registry	0.05	rumour	0.09
has i have	seek_grave	-0.12	grave_info	-0.1	relics	0.19	battle_account	-0.06	enemy_report	-0.06	foreign_tip	0.07	event	-0.18
has i know	seek_grave	-0.09	relics	-0.06	foreign_tip	0.2	event	0.09
has i live	not_dead	0.05	event	-0.07
has i m	seek_grave	0.14	comrade_tip	-0.12	grave_info	0.16	remains_found	-0.06	relics	0.12	battle_account	-0.07	enemy_report	0.06	foreign_tip	-0.12	request_recognition	-0.05
has i never	relics	-0.07	foreign_tip	0.08	event	0.1
has i only	seek_grave	0.06	event	-0.1
has i think	relics	0.07	event	-0.07
has i want	seek_grave	-0.07	foreign_tip	0.11
has i was	seek_grave	-0.17	comrade_tip	0.15	grave_info	0.07	enemy_report	-0.09	foreign_tip	0.05	rumour	-0.05
has i would	event	-0.12
has i write	seek_grave	0.07	grave_info	-0.06
has i wrote	battle_account	0.14	enemy_report	-0.05	foreign_tip	-0.07	event	0.1
has ia	seek_grave	-0.23	comrade_tip	-0.11	grave_info	0.05	remains_found	0.05	battle_account	0.07	request_recognition	0.16	not_dead	-0.05	event	0.1
has ia drang	seek_grave	-0.13	relics	0.07
has ich	seek_grave	-0.06	registry	0.06	battle_account	0.13	rumour	0.08	event	0.08
has ich quan	comrade_tip	-0.1	grave_info	0.07	event	0.05
has id	seek_grave	-0.21	comrade_tip	-0.05	relics	0.06	enemy_report	0.16	foreign_tip	0.11	event	0.13
has identified	enemy_report	0.13	event	0.08
has if	comrade_tip	0.13	grave_info	-0.2	foreign_tip	0.05	event	0.06
has iii	foreign_tip	0.05	event	0.07
has il	seek_grave	0.15	comrade_tip	0.05	grave_info	0.05	remains_found	-0.08	relics	-0.13	registry	-0.09	enemy_report	-0.12	foreign_tip	0.07	scam_report	0.06	rumour	-0.08	request_recognition	0.1	not_dead	0.14	event	-0.25
has il a	seek_grave	-0.1	grave_info	0.1	relics	-0.06	foreign_tip	-0.06	scam_report	0.15	not_dead	0.12	event	-0.24
has il avait	comrade_tip	0.05
has il est	seek_grave	0.07	grave_info	-0.06	event	-0.17
has il etait	seek_grave	-0.06	comrade_tip	0.05	battle_account	0.06	event	-0.09
has il n	seek_grave	0.06	comrade_tip	0.05	grave_info	-0.08	not_dead	0.06	event	0.05
has il y	seek_grave	-0.09	relics	0.05	enemy_report	0.06	foreign_tip	-0.09	not_dead	0.06	event	0.05
has ils	foreign_tip	0.1
has im	seek_grave	0.1	event	-0.11
has in	seek_grave	0.36	comrade_tip	-0.29	grave_info	-0.12	remains_found	0.07	registry	-0.2	battle_account	0.1	enemy_report	-0.17	foreign_tip	-0.13	scam_report	0.05	rumour	0.05	event	0.06
has in a	comrade_tip	0.08	remains_found	-0.05	relics	0.16	foreign_tip	-0.11	request_recognition	-0.05
has in april	grave_info	0.05	relics	0.05	event	0.1
has in hai	seek_grave	0.1	relics	-0.05	battle_account	0.07	scam_report	0.07
has in his	seek_grave	-0.09	relics	0.08	battle_account	0.05	enemy_report	-0.1	foreign_tip	0.08
has in it	remains_found	0.05	relics	-0.13	foreign_tip	0.07
has in law	grave_info	-0.05	relics	0.07
has in march	not_dead	0.05
has in may	relics	0.05	foreign_tip	-0.08	rumour	0.06	not_dead	0.07
has in my	seek_grave	-0.1	event	0.05
has in one	battle_account	0.06	dna_question	0.06	event	0.15
has in our	seek_grave	-0.13	grave_info	0.21	relics	0.09	event	0.05
has in san	enemy_report	0.05	event	-0.11
has in the	grave_info	0.21	remains_found	-0.06	relics	-0.16	registry	-0.07	battle_account	0.06	enemy_report	-0.1	foreign_tip	0.05	scam_report	-0.08	rumour	0.08	event	0.13
has inf	seek_grave	-0.14	comrade_tip	-0.05	grave_info	-0.11	relics	0.1	battle_account	-0.05	enemy_report	0.2
has infantry	seek_grave	-0.07	grave_info	-0.05	relics	-0.08	foreign_tip	0.18	event	0.16
has inh	seek_grave	0.07	comrade_tip	0.11	grave_info	-0.09	remains_found	0.06	battle_account	-0.06	event	-0.17
has ino	comrade_tip	-0.07	grave_info	-0.06	remains_found	0.1	event	0.11
has inside	seek_grave	-0.22	comrade_tip	0.09	relics	0.4	enemy_report	-0.12	foreign_tip	-0.11
has inside the	seek_grave	-0.07	comrade_tip	0.06	relics	0.09	enemy_report	-0.05	foreign_tip	-0.07
has interpreter	seek_grave	-0.07	comrade_tip	-0.05	grave_info	-0.09	foreign_tip	0.24	event	0.08
has into	enemy_report	0.06	event	0.22
has is	seek_grave	0.1	comrade_tip	-0.07	grave_info	0.13	remains_found	-0.08	relics	0.13	registry	-0.09	battle_account	0.06	enemy_report	-0.11	foreign_tip	-0.37	dna_question	0.13	scam_report	0.12	request_recognition	0.07	not_dead	-0.05	event	-0.21
has is a	seek_grave	-0.06	relics	0.25	battle_account	0.05	foreign_tip	-0.19
has is in	seek_grave	0.08	grave_info	0.05	relics	-0.07	foreign_tip	-0.1	rumour	0.11	event	-0.11
has is the	foreign_tip	-0.05	dna_question	0.08
has is there	seek_grave	0.12	grave_info	-0.06	relics	-0.06	foreign_tip	0.06	event	-0.08
has it	seek_grave	-0.62	comrade_tip	-0.12	grave_info	0.14	remains_found	0.05	relics	0.45	registry	-0.11	battle_account	-0.06	enemy_report	-0.14	foreign_tip	0.11	scam_report	0.05	rumour	0.16	request_recognition	-0.19	not_dead	-0.1	event	-0.06
has it i	relics	0.06	battle_account	0.07	foreign_tip	-0.11	dna_question	0.05	event	-0.06
has it in	seek_grave	-0.05	grave_info	0.07	foreign_tip	0.08
has it is	seek_grave	-0.07	registry	0.05	foreign_tip	0.05	rumour	0.12	event	0.14
has it off	seek_grave	-0.06	relics	0.09	foreign_tip	-0.06	event	-0.06
has it s	scam_report	0.06	rumour	0.06	event	-0.05
has it to	seek_grave	-0.08	relics	0.1	enemy_report	-0.05	event	-0.16
has it was	seek_grave	0.14	comrade_tip	-0.11	remains_found	-0.07	enemy_report	-0.07	foreign_tip	0.13	event	-0.1
has its	enemy_report	0.06	rumour	0.06	event	-0.05
has j	comrade_tip	-0.05	grave_info	-0.05	remains_found	-0.07	foreign_tip	0.29	dna_question	-0.05	scam_report	-0.06	rumour	-0.05	request_recognition	-0.05	not_dead	-0.05	event	0.16
has j ai	seek_grave	-0.13	grave_info	0.07	relics	0.07	battle_account	-0.05	event	0.1
has jamais	seek_grave	0.1	grave_info	-0.07	request_recognition	0.09	event	-0.11
has jan	seek_grave	-0.13	registry	-0.05	enemy_report	0.17
has january	battle_account	0.07	foreign_tip	-0.09	rumour	0.05
has janvier	seek_grave	-0.1	enemy_report	0.1	not_dead	0.1
has je	seek_grave	-0.07	grave_info	-0.23	relics	-0.05	registry	0.05	battle_account	-0.06	enemy_report	-0.13	foreign_tip	0.38	scam_report	-0.08	rumour	-0.06	request_recognition	-0.1	not_dead	0.09	event	0.13
has je m	relics	0.05	event	0.05
has je suis	comrade_tip	-0.06	remains_found	0.06	registry	0.07	event	0.15
has joined	seek_grave	0.17	grave_info	-0.06	relics	-0.05	enemy_report	-0.05	foreign_tip	-0.05
has joined the	seek_grave	0.05	request_recognition	0.05
has jose	enemy_report	0.11	foreign_tip	0.06	event	-0.07
has jour	seek_grave	0.08	grave_info	-0.13	relics	-0.07	battle_account	-0.05	enemy_report	-0.05	request_recognition	0.1	not_dead	0.12	event	-0.18
has jrai	request_recognition	0.07
has juin	seek_grave	-0.07	comrade_tip	0.05	registry	0.12	foreign_tip	0.05
has july	seek_grave	0.14	relics	-0.09	foreign_tip	0.06	dna_question	0.05	request_recognition	0.07	not_dead	0.05	event	-0.08
has junction	seek_grave	0.08	enemy_report	-0.06	foreign_tip	0.09
has june	grave_info	-0.07	foreign_tip	0.09	event	0.07
has just	grave_info	0.09	enemy_report	-0.05	foreign_tip	0.08	event	0.07
has k	seek_grave	-0.06	comrade_tip	0.2	grave_info	-0.05	relics	-0.12	dna_question	-0.07	scam_report	-0.06	rumour	0.13	request_recognition	0.05	not_dead	-0.09
has k a	seek_grave	0.05
has k biet	comrade_tip	0.12	grave_info	-0.11	rumour	0.12	event	0.12
has k co	seek_grave	0.07
has k phai	comrade_tip	0.08	grave_info	0.05	event	-0.05
has k10	seek_grave	0.08	grave_info	0.07	event	-0.07
has k2	seek_grave	-0.11	comrade_tip	0.09	enemy_report	0.06	event	0.05
has k20	seek_grave	0.1	comrade_tip	0.13	dna_question	0.07	event	-0.11
has k23	not_dead	0.06
has k3	seek_grave	-0.07	grave_info	-0.08	battle_account	0.14	foreign_tip	0.11	dna_question	0.05	event	0.11
has k4	comrade_tip	0.19	registry	-0.05
has k5	comrade_tip	0.08	grave_info	-0.05
has k52	grave_info	-0.07	remains_found	0.09	relics	0.07	registry	-0.07	enemy_report	0.09	event	0.05
has k53	seek_grave	-0.06	grave_info	0.13	remains_found	0.07
has k58	seek_grave	-0.1	comrade_tip	0.1	battle_account	0.05
has k6	enemy_report	0.08	event	0.16
has k7	comrade_tip	0.05	battle_account	-0.06
has k71	grave_info	-0.05
has k72	seek_grave	0.08
has k8	seek_grave	-0.08	comrade_tip	0.05	relics	-0.07	battle_account	-0.05	enemy_report	0.09
has k9	grave_info	-0.05	registry	0.07	battle_account	0.05
has ka	remains_found	0.05	battle_account	0.11	request_recognition	0.06
has kampong	seek_grave	0.07	comrade_tip	-0.06	relics	0.05	foreign_tip	-0.05	event	0.07
has kan	seek_grave	0.05	comrade_tip	-0.07	grave_info	-0.23	registry	0.14	rumour	0.05
has kb	seek_grave	0.12	comrade_tip	-0.06	grave_info	-0.16	registry	0.06	event	-0.07
has kbuor	grave_info	0.16	event	-0.07
has ke	seek_grave	-0.07	grave_info	0.08	remains_found	-0.07	relics	-0.36	registry	0.11	battle_account	0.22	dna_question	-0.11	scam_report	-0.13	rumour	0.48	request_recognition	-0.14	not_dead	-0.09	event	0.28
has ke anh	relics	0.08	rumour	0.07
has ke bac	seek_grave	0.09
has ke ben	comrade_tip	-0.05	enemy_report	0.07
has ke bo	seek_grave	0.22	comrade_tip	-0.12	rumour	0.08
has ke cho	seek_grave	-0.07	comrade_tip	0.14	grave_info	0.06	rumour	0.06	event	-0.06
has ke chu	comrade_tip	0.1	event	-0.06
has ke chuyen	seek_grave	0.07	comrade_tip	-0.07	event	0.08
has ke co	grave_info	0.13	event	0.06
has ke cua	seek_grave	-0.06
has ke da	comrade_tip	0.15
has ke de	seek_grave	-0.05	comrade_tip	0.05	grave_info	0.05	event	0.2
has ke hoi	seek_grave	-0.17	comrade_tip	0.24	grave_info	-0.15	rumour	0.06	event	-0.08
has ke la	event	-0.05
has ke lai	seek_grave	-0.05	comrade_tip	-0.47	grave_info	0.07	registry	0.09	battle_account	0.29	rumour	0.11	request_recognition	-0.05	event	0.25
has ke luc	comrade_tip	-0.08	grave_info	0.13	event	0.06
has ke nam	comrade_tip	-0.05	rumour	0.13	event	0.08
has ke ong	grave_info	0.11
has ke rang	seek_grave	0.13	grave_info	-0.06
has ke sat	seek_grave	0.07	remains_found	0.07	event	0.05
has ke toan	grave_info	-0.07
has ke toi	comrade_tip	0.07	battle_account	-0.05	event	-0.05
has ke vay	seek_grave	-0.11	rumour	0.07
has ke ve	comrade_tip	0.06	battle_account	0.08
has ke voi	grave_info	-0.09	rumour	0.07	request_recognition	0.06
has kem	seek_grave	-0.13	comrade_tip	0.24	grave_info	-0.34	remains_found	0.18	relics	0.07	enemy_report	0.1	dna_question	-0.05	scam_report	-0.05	rumour	-0.06	request_recognition	-0.07	event	0.33
has kem theo	event	0.15
has ken	comrade_tip	-0.06	grave_info	0.1	enemy_report	0.06
has kenh	seek_grave	0.06	comrade_tip	-0.06	grave_info	-0.11	dna_question	0.08
has keo	seek_grave	-0.23	comrade_tip	0.57	relics	0.12	registry	-0.11	battle_account	-0.2	request_recognition	-0.17	not_dead	-0.07	event	-0.16
has keo duoc	seek_grave	-0.08	comrade_tip	0.09
has keo len	seek_grave	-0.08	comrade_tip	-0.08	relics	0.09	battle_account	0.05	event	0.22
has keo phao	seek_grave	0.05	event	-0.06
has keo ra	seek_grave	-0.14	comrade_tip	0.15	grave_info	-0.1	event	-0.15
has keo ve	comrade_tip	0.14	battle_account	-0.05	event	-0.05
has keo xac	comrade_tip	0.16
has kep	seek_grave	-0.11	remains_found	0.05	relics	0.07
has kept	seek_grave	-0.14	battle_account	-0.06	enemy_report	0.24	not_dead	0.05	event	-0.07
has ket	seek_grave	-0.08	comrade_tip	-0.06	registry	-0.07	enemy_report	0.11	dna_question	0.24	rumour	-0.11	request_recognition	0.06	event	0.05
has ket nghia	comrade_tip	0.05	grave_info	0.09	relics	0.05
has ket o	comrade_tip	0.06
has ket qua	seek_grave	-0.24	comrade_tip	-0.09	grave_info	0.11	remains_found	-0.08	registry	0.07	dna_question	0.25	scam_report	-0.08	rumour	-0.05	request_recognition	-0.06
has ket ra	seek_grave	0.13	grave_info	-0.05
has ket ve	event	-0.06
has keu	comrade_tip	-0.11	remains_found	0.05	relics	-0.08	registry	-0.06	battle_account	0.15	scam_report	0.09	rumour	-0.06	request_recognition	-0.1	event	0.07
has keu bang	seek_grave	0.23	comrade_tip	-0.07	grave_info	-0.05
has keu la	comrade_tip	-0.16	grave_info	0.06	battle_account	0.12	dna_question	0.06
has kh	seek_grave	-0.06	registry	0.06	event	-0.11
has kha	seek_grave	0.06	grave_info	-0.09	remains_found	0.12	relics	-0.15	registry	0.12	battle_account	-0.05	foreign_tip	-0.06	rumour	-0.09	request_recognition	-0.14
has kha van	seek_grave	0.12
has khac	seek_grave	-0.3	comrade_tip	-0.16	grave_info	0.08	remains_found	0.41	relics	0.63	battle_account	-0.13	enemy_report	-0.1	scam_report	-0.11	rumour	-0.05	request_recognition	-0.16	not_dead	-0.12	event	0.12
has khac chu	seek_grave	-0.2	grave_info	-0.24	remains_found	0.1	relics	0.05	battle_account	-0.07	rumour	-0.07	request_recognition	0.09
has khac hai	comrade_tip	-0.05
has khac la	grave_info	0.05
has khac nhau	seek_grave	-0.15	grave_info	0.12	registry	0.09	rumour	0.09
has khac tang	grave_info	-0.05	relics	0.06	foreign_tip	0.05
has khac ten	comrade_tip	-0.07	relics	0.18	battle_account	-0.05	not_dead	0.06	event	0.06
has khach	seek_grave	-0.07	grave_info	0.07	foreign_tip	0.06	event	0.06
has khai	seek_grave	-0.2	grave_info	0.31	relics	-0.07	registry	-0.05	battle_account	-0.21	enemy_report	0.17	foreign_tip	-0.07	scam_report	-0.07	rumour	-0.08	not_dead	-0.08	event	-0.12
has khai cua	grave_info	0.06
has khai sinh	seek_grave	0.16	comrade_tip	-0.05	grave_info	-0.07	registry	-0.07	battle_account	-0.06	request_recognition	-0.05	event	-0.11
has kham	seek_grave	-0.14	comrade_tip	-0.07	grave_info	0.09	foreign_tip	0.05	dna_question	-0.05	rumour	-0.06	not_dead	0.07
has kham thien	grave_info	-0.06	event	0.06
has khan	seek_grave	-0.06	grave_info	0.15	relics	0.05	battle_account	0.05
has khang	seek_grave	0.2	comrade_tip	-0.11	grave_info	-0.05	relics	-0.07	registry	0.12	battle_account	-0.1	request_recognition	0.05	not_dead	0.07	event	0.08
has khang chien	seek_grave	0.1	comrade_tip	-0.11	grave_info	-0.06	relics	-0.06	registry	0.07	rumour	0.06
has khang dinh	seek_grave	0.09	comrade_tip	0.06	grave_info	0.05	rumour	0.05
has khanh	seek_grave	0.08	comrade_tip	-0.26	grave_info	0.06	remains_found	-0.15	relics	0.1	registry	-0.11	battle_account	0.17	enemy_report	-0.07	foreign_tip	-0.19	scam_report	0.09	request_recognition	0.17	not_dead	-0.06	event	0.08
has khanh cao	seek_grave	-0.05	remains_found	-0.06	relics	0.05
has khanh hoa	seek_grave	0.06	battle_account	0.05
has khao	comrade_tip	-0.06	grave_info	0.08	relics	-0.05	battle_account	0.05	event	0.16
has khao sat	seek_grave	0.06	grave_info	0.07
has khat	seek_grave	-0.08	comrade_tip	0.13
has khau	seek_grave	-0.16	comrade_tip	0.23	grave_info	-0.07	remains_found	0.13	relics	-0.06	battle_account	0.16	enemy_report	-0.05	foreign_tip	-0.09	dna_question	-0.08	rumour	-0.06	request_recognition	0.16	event	0.18
has khau chia	seek_grave	0.13	comrade_tip	-0.05
has khau doi	seek_grave	-0.07	grave_info	0.12	relics	-0.05	registry	-0.12	request_recognition	0.09
has khe	seek_grave	0.27	comrade_tip	0.3	grave_info	-0.51	remains_found	-0.1	registry	0.14	battle_account	-0.09	enemy_report	-0.2	foreign_tip	-0.09	dna_question	-0.11	scam_report	-0.12	event	0.16
has khe can	comrade_tip	0.15	battle_account	-0.05	event	-0.14
has khe da	seek_grave	-0.08	grave_info	-0.07	battle_account	0.06	event	0.08
has khe nuoc	seek_grave	-0.06	comrade_tip	0.11	grave_info	-0.06	event	-0.05
has khe sanh	seek_grave	0.09	comrade_tip	-0.09	grave_info	-0.15	remains_found	-0.05	registry	0.1	foreign_tip	0.06	request_recognition	-0.07
has khe ve	registry	0.06	event	0.08
has khen	grave_info	-0.06	relics	0.06	enemy_report	0.05
has kheo	event	0.08
has khi	seek_grave	0.11	comrade_tip	0.23	grave_info	0.09	remains_found	0.06	relics	0.1	registry	-0.08	battle_account	-0.17	foreign_tip	0.13	scam_report	-0.16	rumour	-0.09	event	-0.14
has khi anh	relics	0.05
has khi ay	seek_grave	-0.11	comrade_tip	0.05	battle_account	-0.05	event	-0.1
has khi dang	seek_grave	0.21	comrade_tip	-0.13	grave_info	-0.09	remains_found	0.07
has khi di	seek_grave	-0.06	relics	0.09	event	-0.15
has khi do	comrade_tip	-0.14	battle_account	0.05	event	0.15
has khi hy	seek_grave	-0.05	registry	-0.05
has khi lam	seek_grave	-0.07	remains_found	0.07	relics	-0.05	event	-0.07
has khi mat	seek_grave	-0.17	comrade_tip	0.05	grave_info	0.1	relics	0.06	foreign_tip	0.1	event	0.11
has khi nao	seek_grave	0.08
has khi qua	grave_info	0.06	relics	0.05
has khi toi	comrade_tip	0.09	not_dead	0.07
has khi vuot	registry	-0.06
has khiem	seek_grave	-0.08	comrade_tip	-0.07	registry	0.06	rumour	0.07	event	0.21
has khien	event	-0.09
has khieng	seek_grave	-0.2	comrade_tip	0.37	relics	-0.05	registry	-0.08	battle_account	0.08	rumour	-0.08	event	0.13
has khieng anh	seek_grave	-0.05	comrade_tip	0.09	grave_info	-0.05	battle_account	-0.05	event	-0.09
has khieng ra	comrade_tip	-0.1	grave_info	-0.05	battle_account	0.08	request_recognition	0.05	event	0.05
has khieng ve	comrade_tip	0.05	grave_info	0.08	event	0.16
has khiet	comrade_tip	-0.05	grave_info	-0.09	remains_found	0.05	registry	0.05	dna_question	0.07
has khieu	comrade_tip	0.07	request_recognition	0.06
has khmer	seek_grave	-0.11	comrade_tip	0.19	grave_info	0.1	relics	-0.1	foreign_tip	-0.08	request_recognition	0.06	not_dead	0.05	event	-0.12
has khmer o	seek_grave	0.07	comrade_tip	0.13	grave_info	-0.09	event	-0.07
has kho	comrade_tip	-0.1	grave_info	-0.09	relics	0.18	battle_account	0.05	enemy_report	0.05	dna_question	0.07	not_dead	-0.06
has kho gao	seek_grave	-0.06	comrade_tip	0.11	grave_info	0.08
has kho hop	relics	0.06
has kho xang	battle_account	-0.05	request_recognition	0.05
has khoa	comrade_tip	0.07	grave_info	-0.28	relics	-0.19	dna_question	-0.07	not_dead	-0.06	event	-0.06
has khoa that	event	0.08
has khoai	seek_grave	0.17	grave_info	-0.16	relics	-0.06	registry	-0.05	battle_account	0.12	event	0.12
has khoai chau	seek_grave	0.08	grave_info	-0.11
has khoan	seek_grave	-0.09	comrade_tip	-0.09	grave_info	-0.25	scam_report	0.13
has khoang	comrade_tip	0.16	remains_found	0.13	relics	-0.17	registry	0.06	battle_account	-0.09	scam_report	-0.05	rumour	-0.06	request_recognition	-0.15	event	0.08
has khoang giua	comrade_tip	-0.06
has khoang thang	seek_grave	-0.06	comrade_tip	0.06	grave_info	0.12	battle_account	-0.05	event	-0.05
has khoanh	dna_question	0.06
has khoat	seek_grave	-0.17	comrade_tip	0.14	grave_info	0.15	relics	-0.06	dna_question	0.07	event	-0.16
has khoc	seek_grave	-0.08	comrade_tip	0.23	battle_account	0.05	request_recognition	-0.06	not_dead	0.1
has khoe	seek_grave	-0.28	comrade_tip	0.13	relics	0.06	not_dead	0.14	event	-0.17
has khoi	seek_grave	-0.15	comrade_tip	0.11	grave_info	0.3	remains_found	-0.08	relics	-0.17	registry	0.06	battle_account	-0.13	foreign_tip	-0.08	dna_question	-0.11	scam_report	-0.07	rumour	-0.05	request_recognition	0.06	event	-0.33
has khong	seek_grave	0.12	grave_info	-0.38	remains_found	-0.16	relics	0.1	registry	0.13	battle_account	0.1	foreign_tip	-0.21	scam_report	-0.19	rumour	0.32	request_recognition	0.16	not_dead	-0.38	event	0.09
has khong a	seek_grave	0.22	grave_info	-0.34	remains_found	-0.05	relics	-0.12	registry	-0.05	battle_account	-0.07	scam_report	-0.05	event	-0.19
has khong ai	comrade_tip	-0.33	grave_info	0.27	relics	-0.13	enemy_report	-0.05	dna_question	-0.07	rumour	0.11	not_dead	-0.07	event	0.17
has khong anh	seek_grave	0.05	grave_info	-0.08	dna_question	0.06	request_recognition	-0.05
has khong ba	seek_grave	-0.07	event	-0.06
has khong bia	comrade_tip	-0.06	grave_info	0.16	remains_found	-0.05	relics	-0.05	battle_account	0.05	rumour	-0.05	event	0.19
has khong biet	seek_grave	-0.22	comrade_tip	-0.09	grave_info	0.11	enemy_report	0.19	foreign_tip	-0.06	dna_question	-0.08	scam_report	-0.07	rumour	0.17
has khong bo	comrade_tip	0.06	event	-0.05
has khong chac	seek_grave	0.08	grave_info	-0.05	rumour	0.1	event	0.06
has khong chet	seek_grave	-0.23	comrade_tip	-0.08	grave_info	0.08	battle_account	0.14	not_dead	0.21
has khong chiu	battle_account	-0.05	request_recognition	0.07	event	-0.11
has khong cho	seek_grave	-0.08	grave_info	-0.07	dna_question	0.05
has khong chu	seek_grave	-0.05	comrade_tip	-0.05	registry	0.09
has khong co	seek_grave	0.29	comrade_tip	-0.05	grave_info	-0.42	remains_found	-0.06	relics	0.5	registry	-0.06	battle_account	-0.05	enemy_report	-0.07	rumour	-0.07	request_recognition	0.2	not_dead	-0.09	event	-0.12
has khong con	seek_grave	-0.06	relics	-0.18	dna_question	0.06	request_recognition	0.27	event	-0.05
has khong dam	seek_grave	0.05	comrade_tip	0.07	registry	-0.06	battle_account	-0.06	rumour	0.06	event	0.06
has khong dau	seek_grave	0.19
has khong de	seek_grave	-0.09	comrade_tip	0.16	relics	0.06	request_recognition	0.07	event	-0.05
has khong di	seek_grave	-0.08	comrade_tip	0.05	grave_info	0.06	request_recognition	0.09
has khong doc	remains_found	0.1	event	-0.1
has khong dua	relics	0.05	event	-0.09
has khong dung	seek_grave	-0.11	grave_info	-0.08	remains_found	0.05	request_recognition	0.09
has khong duoc	seek_grave	-0.12	comrade_tip	0.11	grave_info	-0.09	dna_question	0.05	rumour	0.06	request_recognition	0.06
has khong em	comrade_tip	0.05	grave_info	0.1	event	0.12
has khong gap	seek_grave	0.1	comrade_tip	-0.07	event	-0.05
has khong ghi	seek_grave	0.09	grave_info	-0.07	relics	0.08	registry	0.09	battle_account	0.05	request_recognition	-0.05	event	-0.08
has khong giay	seek_grave	-0.13	grave_info	-0.05	remains_found	0.1	event	0.12
has khong hay	seek_grave	-0.24	grave_info	-0.07	dna_question	0.18
has khong hoi	comrade_tip	0.05
has khong ke	battle_account	0.05	event	-0.07
has khong kip	seek_grave	-0.14	comrade_tip	0.17	rumour	-0.05
has khong lay	seek_grave	0.06	comrade_tip	-0.28	relics	0.11	battle_account	0.19	dna_question	0.07	request_recognition	-0.07	event	0.16
has khong minh	grave_info	-0.09	event	0.05
has khong mo	seek_grave	0.05	comrade_tip	-0.06	battle_account	0.07	event	0.06
has khong nam	comrade_tip	-0.08	grave_info	0.1	event	-0.05
has khong ngay	seek_grave	0.09	rumour	0.07
has khong nhan	comrade_tip	0.06	grave_info	-0.09
has khong nho	seek_grave	-0.16	comrade_tip	0.35	grave_info	-0.13	battle_account	-0.13	event	-0.07
has khong noi	comrade_tip	0.25	relics	-0.05	registry	0.08	battle_account	-0.06	enemy_report	0.05	foreign_tip	0.06	request_recognition	-0.05
has khong o	comrade_tip	0.1
has khong ong	seek_grave	0.11	comrade_tip	0.09	grave_info	-0.23	rumour	0.05	request_recognition	-0.06	event	-0.06
has khong phai	comrade_tip	0.29	grave_info	0.18	remains_found	-0.07	relics	-0.05	registry	-0.05	battle_account	-0.09	enemy_report	-0.07	scam_report	-0.06	rumour	0.05	request_recognition	0.13	event	-0.05
has khong qua	seek_grave	0.05	comrade_tip	-0.09	foreign_tip	0.05	rumour	0.08	event	0.1
has khong ra	seek_grave	0.05	comrade_tip	-0.07	grave_info	-0.05	battle_account	0.15	foreign_tip	0.07	event	0.18
has khong ro	grave_info	-0.05	remains_found	-0.1	relics	0.07	registry	0.16	dna_question	-0.06	rumour	0.12	request_recognition	-0.23	not_dead	-0.05	event	0.2
has khong so	seek_grave	0.11	comrade_tip	-0.14	grave_info	-0.15	battle_account	0.23	event	0.05
has khong ten	seek_grave	0.05	grave_info	-0.23	relics	-0.1	registry	0.22	dna_question	0.09	rumour	0.12	event	0.16
has khong thay	seek_grave	0.18	comrade_tip	0.1	grave_info	-0.1	remains_found	-0.13	registry	0.05	battle_account	-0.09	dna_question	-0.05	scam_report	-0.05	request_recognition	-0.07	not_dead	-0.06	event	-0.25
has khong thi	seek_grave	0.09
has khong tim	seek_grave	-0.18	comrade_tip	-0.07	grave_info	0.08	registry	0.07	battle_account	0.06
has khong tin	comrade_tip	-0.07	grave_info	-0.05	scam_report	0.12
has khong toi	seek_grave	-0.12	comrade_tip	0.08	grave_info	0.14	battle_account	0.08
has khong van	seek_grave	-0.08	registry	0.05	enemy_report	0.06	event	0.08
has khong ve	seek_grave	0.43	comrade_tip	-0.3	grave_info	-0.09	relics	0.08	registry	0.15	battle_account	-0.07	dna_question	-0.05	rumour	-0.05	request_recognition	-0.06	event	-0.17
has khong vo	grave_info	0.11
has khong vot	seek_grave	0.05
has khop	grave_info	0.18	relics	-0.05	enemy_report	0.08	request_recognition	-0.05	not_dead	-0.06	event	-0.07
has khu	seek_grave	0.07	comrade_tip	-0.12	grave_info	0.25	relics	-0.2	registry	-0.15	battle_account	-0.28	enemy_report	0.16	foreign_tip	-0.1	dna_question	-0.14	scam_report	-0.1	rumour	-0.1	request_recognition	-0.1	not_dead	-0.19
has khu a	seek_grave	-0.27	grave_info	0.21	registry	-0.08	request_recognition	0.08	event	-0.05
has khu b	request_recognition	-0.05
has khu c	seek_grave	0.15	grave_info	-0.1	event	-0.07
has khu cong	seek_grave	0.06	event	-0.13
has khu d	seek_grave	-0.05	grave_info	0.16
has khu ha	seek_grave	-0.14	comrade_tip	-0.09	grave_info	0.22
has khu mo	seek_grave	0.17	comrade_tip	0.07	grave_info	-0.12	enemy_report	0.05	event	0.06
has khu pho	grave_info	0.06	relics	0.07	battle_account	0.05
has khu vuc	seek_grave	0.16	comrade_tip	-0.14	grave_info	-0.09
has khuat	seek_grave	0.14	comrade_tip	-0.09	grave_info	0.07	relics	-0.09
has khuat duy	seek_grave	0.06	comrade_tip	0.13	grave_info	0.07	registry	-0.05	battle_account	-0.05	event	-0.06
has khuc	seek_grave	-0.13	comrade_tip	0.27	grave_info	-0.17	remains_found	0.3	relics	-0.11	battle_account	-0.07	request_recognition	-0.1	event	0.12
has khuc van	seek_grave	-0.06	comrade_tip	0.13
has khuc xuong	seek_grave	-0.05	comrade_tip	-0.13	grave_info	-0.07	remains_found	0.29	relics	-0.08	event	0.15
has khue	grave_info	0.12	relics	0.1	registry	-0.05	battle_account	-0.12	rumour	-0.05	event	-0.28
has khung	relics	0.05
has khuon	seek_grave	-0.1	grave_info	0.07	battle_account	0.05	request_recognition	0.08	event	0.1
has khuong	seek_grave	-0.29	comrade_tip	0.12	grave_info	-0.12	remains_found	-0.08	registry	0.19	event	-0.19
has khuya	seek_grave	-0.06	grave_info	0.08	event	-0.07
has khuyen	grave_info	-0.09	rumour	0.05	request_recognition	-0.06	event	0.13
has ki	registry	0.05	dna_question	0.07	event	0.1
has kia	seek_grave	-0.15	comrade_tip	-0.09	grave_info	0.19	relics	0.05	registry	-0.22	battle_account	0.11	enemy_report	0.43	foreign_tip	-0.16	rumour	-0.09	event	0.35
has kia co	comrade_tip	-0.11	event	0.05
has kia con	comrade_tip	-0.06
has kia khong	seek_grave	-0.08	comrade_tip	-0.07	battle_account	0.05	event	0.25
has kia la	dna_question	0.07
has kia song	seek_grave	0.15	grave_info	-0.12
has kia suoi	seek_grave	-0.13	comrade_tip	0.2	grave_info	-0.06
has kich	seek_grave	-0.19	remains_found	-0.12	relics	-0.19	registry	0.19	battle_account	0.08	foreign_tip	-0.05	rumour	-0.23	request_recognition	0.24	not_dead	-0.05	event	-0.06
has kich ap	comrade_tip	-0.1	registry	0.13
has kich ban	seek_grave	-0.07	comrade_tip	0.1	grave_info	-0.07	request_recognition	0.09	event	-0.05
has kich bi	comrade_tip	0.09	event	0.22
has kich chet	seek_grave	0.14	comrade_tip	-0.08	event	-0.05
has kich lang	grave_info	0.09
has kich mat	seek_grave	0.13	comrade_tip	0.16	grave_info	-0.11	event	-0.05
has kich o	comrade_tip	0.1	enemy_report	0.07	event	-0.05
has kich phuc	event	0.08
has kich xa	seek_grave	0.27	comrade_tip	-0.14	grave_info	-0.12
has kiem	seek_grave	0.1	remains_found	0.05	relics	-0.08	registry	0.06	battle_account	-0.14	request_recognition	-0.1
has kiem lam	comrade_tip	-0.12	grave_info	0.09	relics	-0.07
has kiem tra	seek_grave	0.13	grave_info	-0.05	registry	-0.06	enemy_report	0.06	rumour	0.05	event	0.08
has kien	comrade_tip	-0.1	registry	0.09	enemy_report	0.08	foreign_tip	-0.14	dna_question	-0.05	scam_report	-0.05	request_recognition	-0.08	event	0.1
has kien an	seek_grave	-0.2	relics	0.09	foreign_tip	-0.06	dna_question	0.1	request_recognition	0.06	event	0.13
has kien giang	grave_info	0.05
has kien phong	battle_account	0.08
has kien thuy	seek_grave	0.16	remains_found	0.06	battle_account	-0.09	foreign_tip	-0.08	request_recognition	-0.11
has kien xuong	comrade_tip	0.08	relics	-0.08	registry	0.08	not_dead	0.06	event	-0.17
has kieng	seek_grave	-0.07	grave_info	-0.09	foreign_tip	0.05	event	0.08
has kiet	grave_info	0.07	relics	-0.07	battle_account	-0.07	request_recognition	0.07
has kieu	seek_grave	0.16	grave_info	0.07	remains_found	0.11	battle_account	-0.15	enemy_report	0.09	foreign_tip	-0.11	dna_question	-0.07	rumour	0.06	request_recognition	0.12	not_dead	-0.07	event	-0.11
has kieu cong	seek_grave	0.05	comrade_tip	-0.1
has kieu oanh	grave_info	0.07	remains_found	0.05
has kieu van	event	-0.08
has killed	grave_info	0.07	remains_found	-0.08	relics	-0.05	registry	0.05	battle_account	-0.06	enemy_report	0.1	foreign_tip	-0.06	scam_report	0.06	not_dead	0.13
has killed in	grave_info	0.06	relics	0.11	foreign_tip	-0.05	not_dead	0.05	event	-0.08
has kim	seek_grave	0.05	comrade_tip	0.29	remains_found	0.11	relics	0.12	registry	0.06	battle_account	-0.41	foreign_tip	-0.1	rumour	-0.12	request_recognition	-0.13	not_dead	-0.08
has kim anh	comrade_tip	0.12	grave_info	-0.09	dna_question	0.09
has kim bang	seek_grave	0.07	comrade_tip	0.1	relics	0.16	registry	-0.07	battle_account	-0.06	request_recognition	-0.06	event	-0.07
has kim boi	grave_info	0.06	event	-0.09
has kim dong	seek_grave	0.08	comrade_tip	0.06	grave_info	-0.12	relics	-0.05	event	-0.09
has kim long	grave_info	0.14	event	0.05
has kim sa	grave_info	-0.09	event	-0.05
has kim son	grave_info	0.08	battle_account	-0.09
has kim thanh	grave_info	-0.18	remains_found	0.1	relics	0.1	battle_account	-0.05	foreign_tip	-0.06	not_dead	0.06	event	-0.1
has kim thi	seek_grave	0.08	comrade_tip	-0.11	event	0.05
has kin	grave_info	-0.07	relics	0.06	foreign_tip	0.07	dna_question	0.09
has kinh	seek_grave	0.16	comrade_tip	0.06	grave_info	0.15	remains_found	-0.14	relics	-0.1	registry	-0.12	battle_account	-0.08	foreign_tip	-0.07	dna_question	-0.07	scam_report	-0.14	rumour	0.06	event	-0.06
has kinh bao	registry	0.18	event	-0.08
has kinh chao	seek_grave	-0.07	comrade_tip	-0.07	request_recognition	0.05
has kinh gui	seek_grave	0.19	comrade_tip	-0.05	remains_found	-0.07	registry	-0.09	enemy_report	-0.05
has kinh mon	grave_info	-0.05	registry	0.05	event	-0.1
has kinh mong	seek_grave	0.08	comrade_tip	-0.06	grave_info	0.06
has kinh nguyen	relics	0.05	enemy_report	0.06	event	0.06
has kinh nho	seek_grave	0.14	comrade_tip	-0.06
has kinh tai	seek_grave	0.18	comrade_tip	-0.12	grave_info	0.09	event	-0.09
has kinh te	seek_grave	-0.08	grave_info	-0.08	remains_found	0.06	request_recognition	0.06	not_dead	0.07	event	0.09
has kinh thua	seek_grave	0.15	battle_account	-0.13
has kinh vinh	seek_grave	-0.09	grave_info	0.14
has kinh xang	seek_grave	-0.11	grave_info	0.16
has kip	grave_info	0.21	remains_found	-0.07	battle_account	0.07	rumour	-0.07	request_recognition	-0.06	event	0.2
has kip hoi	seek_grave	-0.07	comrade_tip	-0.08	grave_info	0.09
has klah	comrade_tip	0.08	request_recognition	0.07	event	-0.05
has km	seek_grave	-0.2	comrade_tip	0.35	remains_found	0.11	battle_account	-0.08	foreign_tip	-0.06	rumour	0.08	request_recognition	-0.05	event	0.18
has kn	seek_grave	0.05	registry	-0.05
has knew	grave_info	0.15
has know	comrade_tip	0.08	remains_found	-0.06	battle_account	-0.06	enemy_report	-0.07	foreign_tip	0.09	rumour	0.14
has know if	grave_info	-0.06	rumour	0.05
has ko	seek_grave	-0.23	comrade_tip	0.18	grave_info	-0.05	remains_found	-0.15	relics	-0.11	battle_account	0.07	enemy_report	-0.07	foreign_tip	-0.07	dna_question	0.17	request_recognition	0.18	not_dead	-0.11	event	0.24
has ko a	seek_grave	0.15	grave_info	-0.14
has ko ai	seek_grave	0.11	grave_info	-0.05	event	-0.06
has ko biet	seek_grave	-0.07	rumour	0.11
has ko co	seek_grave	-0.27	comrade_tip	0.08	grave_info	0.05	battle_account	0.06	event	0.08
has ko nia	seek_grave	-0.05	grave_info	-0.05
has ko phai	seek_grave	0.07	remains_found	0.06	event	0.06
has ko ro	seek_grave	-0.05	comrade_tip	0.05	grave_info	0.08
has ko thay	seek_grave	0.14	grave_info	-0.12	relics	0.1	event	0.07
has kon	grave_info	0.08	relics	-0.09	battle_account	0.1	foreign_tip	-0.09	request_recognition	0.1	not_dead	-0.05	event	-0.16
has kon tum	grave_info	-0.11	relics	-0.08	registry	0.05	battle_account	0.08	foreign_tip	-0.09	request_recognition	0.05	not_dead	-0.07	event	-0.12
has kong	comrade_tip	-0.07	grave_info	-0.07	remains_found	0.08	relics	-0.05	registry	0.1	event	-0.1
has kontum	comrade_tip	0.06	grave_info	0.08
has kpa	seek_grave	-0.15	comrade_tip	0.09	grave_info	-0.12	relics	-0.06	battle_account	0.09	dna_question	0.06	request_recognition	0.09	event	0.07
has kpuih	seek_grave	-0.08	grave_info	0.07
has kra	seek_grave	-0.1	relics	0.09	rumour	0.05
has krong	seek_grave	0.1	grave_info	0.14	relics	0.11	registry	-0.05	battle_account	-0.08	foreign_tip	-0.06	request_recognition	0.06	not_dead	0.07
has krong buk	comrade_tip	-0.09	grave_info	0.08	not_dead	0.09
has ksor	battle_account	-0.05	request_recognition	-0.07	event	0.06
has kt	seek_grave	0.12	grave_info	-0.09	relics	0.08	registry	-0.07	battle_account	-0.05	request_recognition	-0.08	event	-0.09
has ky	seek_grave	-0.22	comrade_tip	-0.11	grave_info	0.13	relics	0.35	dna_question	-0.16	scam_report	-0.05	rumour	-0.19	request_recognition	0.15	not_dead	-0.05	event	-0.18
has ky anh	seek_grave	-0.08	grave_info	-0.09	relics	-0.05	registry	-0.06	battle_account	0.11	request_recognition	0.06	not_dead	0.09	event	0.11
has ky cua	seek_grave	-0.11	comrade_tip	0.15	event	-0.05
has ky dau	seek_grave	0.21	comrade_tip	-0.12	relics	-0.05	battle_account	-0.05	request_recognition	0.06
has ky giay	battle_account	0.07	request_recognition	0.06	event	0.09
has ky hoi	seek_grave	-0.11	comrade_tip	-0.06	grave_info	-0.05	registry	0.05
has ky nam	seek_grave	0.06	grave_info	0.06
has ky ngay	seek_grave	0.06
has ky nguoi	seek_grave	-0.07	comrade_tip	0.2	event	-0.06
has ky niem	seek_grave	0.07	comrade_tip	-0.07	grave_info	-0.09	relics	0.21	event	-0.16
has ky son	seek_grave	-0.08	comrade_tip	0.07	grave_info	0.13	scam_report	0.07	event	-0.15
has ky su	comrade_tip	-0.11	remains_found	0.13	relics	0.07
has ky suu	comrade_tip	-0.05	grave_info	0.06
has ky ten	comrade_tip	-0.05	relics	0.09
has ky thuat	grave_info	-0.06	registry	0.06	rumour	0.05
has ky vat	relics	0.21
has l	comrade_tip	-0.06	remains_found	0.06	registry	-0.07	enemy_report	-0.09	foreign_tip	0.3	dna_question	-0.09	event	0.09
has l a	comrade_tip	0.1	grave_info	0.07	relics	0.09	foreign_tip	-0.23	scam_report	0.07	request_recognition	0.08	event	-0.2
has l s	seek_grave	-0.09	grave_info	0.17	event	-0.06
has l un	seek_grave	-0.07	grave_info	0.06	relics	-0.05	foreign_tip	0.09	event	0.16
has la	seek_grave	0.27	comrade_tip	0.06	grave_info	0.07	remains_found	-0.29	registry	-0.44	battle_account	-0.25	enemy_report	-0.16	foreign_tip	0.05	dna_question	-0.1	request_recognition	0.19	event	-0.33
has la a	seek_grave	-0.19	comrade_tip	0.22	relics	0.07	request_recognition	0.05
has la ai	battle_account	0.1	event	0.06
has la anh	seek_grave	0.19	grave_info	0.05	remains_found	0.1	registry	-0.05	battle_account	-0.13	event	-0.08
has la ba	grave_info	0.11	remains_found	-0.06	battle_account	0.07	request_recognition	0.05	not_dead	-0.05	event	0.12
has la bac	seek_grave	0.15	grave_info	-0.1	relics	0.07	registry	-0.07	request_recognition	0.08	event	-0.11
has la bai	seek_grave	-0.08	comrade_tip	-0.05	grave_info	0.08	event	0.08
has la ban	seek_grave	0.07	comrade_tip	0.05	grave_info	-0.07	event	-0.07
has la bay	grave_info	-0.09	battle_account	0.12
has la be	event	-0.05
has la bi	seek_grave	0.07	comrade_tip	-0.1	grave_info	0.09	event	0.08
has la bo	seek_grave	0.08	comrade_tip	-0.11	grave_info	0.22	remains_found	0.06	relics	0.12	registry	0.09	request_recognition	-0.11	not_dead	0.07	event	0.33
has la bui	seek_grave	0.05	grave_info	-0.05	request_recognition	-0.06	not_dead	0.08
has la cai	seek_grave	0.05	event	-0.1
has la can	seek_grave	0.06	grave_info	0.05	remains_found	-0.06	relics	0.07	event	-0.09
has la cau	grave_info	-0.09	relics	0.05	battle_account	-0.06	request_recognition	0.09
has la chau	comrade_tip	-0.14	grave_info	-0.11	registry	-0.07	battle_account	0.12	request_recognition	0.1	event	0.07
has la chet	seek_grave	-0.06	comrade_tip	0.12	event	-0.07
has la chi	comrade_tip	-0.22	grave_info	0.1	relics	-0.05	dna_question	0.11	scam_report	-0.06	request_recognition	-0.06	not_dead	0.06	event	-0.1
has la chien	comrade_tip	0.06	grave_info	0.05
has la chinh	seek_grave	0.06	comrade_tip	0.05	grave_info	-0.08	battle_account	-0.07	event	-0.15
has la cho	seek_grave	0.14	rumour	0.05	event	0.14
has la chong	seek_grave	0.06	battle_account	0.05
has la chu	seek_grave	0.14	comrade_tip	-0.05	grave_info	0.11	dna_question	0.16	request_recognition	-0.07	not_dead	-0.06	event	-0.1
has la co	seek_grave	-0.17	grave_info	0.13	registry	-0.06	request_recognition	0.13	event	0.17
has la con	seek_grave	0.13	comrade_tip	-0.08	grave_info	-0.19	registry	0.06	battle_account	-0.07	dna_question	0.05	scam_report	-0.06	rumour	-0.07	event	-0.09
has la cong	seek_grave	0.08	comrade_tip	-0.06	grave_info	-0.09	registry	0.06	foreign_tip	0.05	rumour	0.11	request_recognition	-0.07	event	-0.12
has la cu	seek_grave	0.11	grave_info	-0.1	relics	0.07	registry	-0.05	battle_account	-0.05	request_recognition	-0.08
has la cua	seek_grave	-0.06	grave_info	-0.06	registry	0.06	event	0.05
has la cuu	grave_info	-0.11	relics	0.05	battle_account	0.11	foreign_tip	0.06	request_recognition	0.06	event	0.07
has la da	seek_grave	-0.07	grave_info	-0.09	registry	0.05	not_dead	0.05	event	0.05
has la dai	comrade_tip	0.2	grave_info	-0.16	registry	-0.05	foreign_tip	0.06	scam_report	0.06	event	-0.07
has la dam	comrade_tip	0.05	event	0.05
has la dan	seek_grave	-0.22	grave_info	0.18	remains_found	0.05	battle_account	-0.07	rumour	0.09	request_recognition	0.08
has la dang	battle_account	0.09
has la danh	grave_info	0.07	relics	0.08	event	-0.05
has la dao	scam_report	0.12
has la di	seek_grave	-0.12	grave_info	-0.06
has la dieu	seek_grave	0.12	comrade_tip	-0.07	grave_info	0.06	event	0.07
has la dinh	comrade_tip	-0.14	grave_info	0.19	event	0.1
has la do	seek_grave	0.2	comrade_tip	-0.15	grave_info	-0.15	request_recognition	0.06	event	-0.05
has la doan	grave_info	-0.1	request_recognition	0.07	event	-0.13
has la doi	grave_info	-0.07	relics	0.05	event	-0.06
has la dong	seek_grave	-0.05	comrade_tip	-0.05	grave_info	0.15
has la du	grave_info	0.06	battle_account	-0.05	not_dead	0.06	event	-0.11
has la dua	seek_grave	-0.1	comrade_tip	0.15
has la dung	request_recognition	0.06
has la duong	comrade_tip	-0.1	event	-0.08
has la em	seek_grave	0.23	comrade_tip	-0.09	grave_info	-0.19	relics	-0.08	dna_question	0.1	not_dead	-0.05
has la gi	seek_grave	0.06	comrade_tip	-0.08	request_recognition	-0.05
has la giang	grave_info	-0.05
has la giao	comrade_tip	0.1
has la h	seek_grave	0.06	event	-0.07
has la ha	seek_grave	-0.23	registry	0.12	dna_question	0.05	request_recognition	0.12	event	-0.09
has la hai	remains_found	0.08	registry	0.15	enemy_report	0.05	scam_report	0.05	event	-0.07
has la ho	seek_grave	-0.2	comrade_tip	0.13	relics	-0.05	registry	0.05	rumour	0.05
has la hoang	seek_grave	-0.11	remains_found	-0.08	request_recognition	0.15
has la hoi	seek_grave	-0.07	comrade_tip	0.07	grave_info	-0.09	registry	0.08	battle_account	0.1	request_recognition	-0.05	event	0.06
has la hua	comrade_tip	0.08	enemy_report	0.05
has la huynh	seek_grave	0.08	comrade_tip	0.06
has la khau	grave_info	0.07
has la khong	comrade_tip	-0.09	event	-0.05
has la khu	comrade_tip	-0.15	grave_info	-0.07	rumour	0.06	event	0.06
has la kieu	comrade_tip	0.05
has la ky	comrade_tip	-0.05	grave_info	0.1
has la la	comrade_tip	0.1	grave_info	-0.14	relics	0.06
has la lai	comrade_tip	-0.06	grave_info	0.23	relics	-0.05	battle_account	-0.05
has la lam	grave_info	-0.12	scam_report	0.08
has la lan	seek_grave	0.16
has la le	seek_grave	0.08	grave_info	0.08	registry	-0.08	battle_account	0.06	event	-0.09
has la lien	seek_grave	0.06	comrade_tip	0.05
has la liet	comrade_tip	-0.12	grave_info	-0.27	remains_found	-0.1	registry	-0.08	dna_question	-0.05	scam_report	0.09	rumour	0.05	request_recognition	0.14	event	-0.19
has la linh	comrade_tip	-0.12	relics	0.07	registry	-0.05	battle_account	0.18	enemy_report	0.09	foreign_tip	0.1	rumour	0.11	request_recognition	-0.09	event	0.05
has la lo	seek_grave	0.13	comrade_tip	0.08	request_recognition	-0.06
has la ls	seek_grave	-0.1	grave_info	-0.1	not_dead	0.06	event	-0.05
has la lu	grave_info	0.09
has la luc	comrade_tip	-0.05	event	-0.06
has la luong	comrade_tip	-0.07	grave_info	0.06
has la luu	seek_grave	0.15	comrade_tip	-0.1	relics	-0.05	event	-0.09
has la ly	seek_grave	-0.07	request_recognition	0.09
has la ma	seek_grave	-0.14	comrade_tip	0.06	grave_info	0.08	dna_question	0.05
has la mai	seek_grave	0.06	comrade_tip	0.08	grave_info	-0.11	battle_account	-0.05	rumour	0.06	event	-0.08
has la mat	seek_grave	-0.12	comrade_tip	0.05
has la me	seek_grave	-0.18	grave_info	-0.11	relics	0.08
has la minh	comrade_tip	-0.08	enemy_report	0.05	request_recognition	0.05
has la mo	seek_grave	-0.16	comrade_tip	0.07	relics	-0.06	registry	-0.05	foreign_tip	0.07	rumour	0.33	request_recognition	-0.09
has la mot	seek_grave	0.05	comrade_tip	-0.11	grave_info	0.07	battle_account	0.05
has la mua	seek_grave	0.08	comrade_tip	-0.08	request_recognition	0.07	event	-0.06
has la muoi	grave_info	0.07	enemy_report	0.05	event	-0.07
has la nam	comrade_tip	-0.07	grave_info	0.05	registry	-0.05	foreign_tip	0.09	request_recognition	-0.05	event	-0.08
has la nga	grave_info	-0.08
has la ngay	grave_info	0.16	battle_account	-0.05	event	-0.07
has la nghia	seek_grave	-0.1	grave_info	0.1	relics	0.07
has la nghiem	comrade_tip	-0.09
has la ngo	seek_grave	-0.08	comrade_tip	0.23	grave_info	-0.14	battle_account	-0.07	enemy_report	0.05	dna_question	0.06	event	0.05
has la nguoi	seek_grave	-0.22	comrade_tip	0.18	grave_info	0.21	remains_found	-0.16	relics	0.11	registry	-0.08	enemy_report	0.08	dna_question	-0.09	request_recognition	-0.08	not_dead	0.09	event	-0.21
has la nguyen	seek_grave	0.12	registry	-0.05	battle_account	0.08	rumour	-0.05	event	-0.17
has la nha	seek_grave	-0.09	comrade_tip	0.13	grave_info	0.14	scam_report	0.07	event	0.1
has la nham	seek_grave	0.2	comrade_tip	-0.05	grave_info	-0.06
has la nhich	seek_grave	0.05
has la nhu	seek_grave	0.13	grave_info	-0.05
has la ninh	seek_grave	-0.07	grave_info	-0.08
has la nong	grave_info	-0.07	remains_found	0.05	not_dead	0.08
has la nu	grave_info	-0.09	relics	0.05	registry	-0.05
has la nuit	grave_info	0.07	foreign_tip	0.06	event	-0.1
has la o	seek_grave	0.09	comrade_tip	-0.05	grave_info	-0.12	rumour	0.06
has la ong	seek_grave	0.32	comrade_tip	-0.3	grave_info	-0.13	relics	-0.06	registry	0.11	battle_account	0.09	foreign_tip	0.13	rumour	-0.19	not_dead	0.1	event	-0.1
has la pham	comrade_tip	0.08	battle_account	-0.07	request_recognition	-0.07	event	-0.16
has la phan	seek_grave	-0.06	comrade_tip	-0.06	grave_info	0.09	registry	0.09	battle_account	-0.07	event	-0.09
has la phao	grave_info	-0.06
has la phi	event	-0.08
has la quan	seek_grave	-0.07	comrade_tip	-0.05	grave_info	0.14	relics	0.07	battle_account	-0.05
has la que	seek_grave	0.09	grave_info	-0.08	event	0.06
has la quy	seek_grave	0.07
has la ro	grave_info	0.06	event	0.09
has la sai	grave_info	0.11	request_recognition	-0.05	not_dead	0.05
has la san	seek_grave	-0.05	comrade_tip	-0.06	grave_info	0.09	battle_account	0.07	event	0.09
has la sau	comrade_tip	0.05	grave_info	-0.07	battle_account	0.07	rumour	0.05	event	0.07
has la sinh	seek_grave	-0.07	comrade_tip	0.1	grave_info	-0.05	battle_account	0.09	event	0.1
has la son	seek_grave	0.05	registry	0.05	battle_account	-0.05
has la ta	seek_grave	-0.08	comrade_tip	0.08
has la tai	seek_grave	-0.09	comrade_tip	-0.09	grave_info	0.12	event	0.1
has la tan	seek_grave	-0.07	comrade_tip	0.07	rumour	0.05
has la tang	seek_grave	0.09
has la ten	seek_grave	0.13	event	-0.08
has la thach	seek_grave	-0.09	comrade_tip	0.13	grave_info	0.05
has la than	relics	-0.08	registry	0.07
has la thang	seek_grave	-0.05	comrade_tip	0.16	battle_account	-0.06	enemy_report	0.05
has la thanh	seek_grave	0.06
has la thay	seek_grave	0.11	comrade_tip	-0.08	grave_info	-0.09	battle_account	0.1	not_dead	0.07
has la the	comrade_tip	0.06	remains_found	0.05	event	-0.08
has la thi	seek_grave	-0.06	registry	0.06	event	0.15
has la thieu	comrade_tip	-0.1	rumour	0.06
has la tho	grave_info	0.11	relics	0.1
has la thu	seek_grave	0.24	comrade_tip	-0.07	grave_info	-0.08	relics	0.12	request_recognition	-0.06	event	-0.07
has la thuong	comrade_tip	0.15	remains_found	0.06	registry	0.11	scam_report	0.05	not_dead	0.05
has la thuy	seek_grave	-0.16	grave_info	0.07	event	0.07
has la tieu	seek_grave	-0.06	comrade_tip	-0.15	battle_account	-0.07	request_recognition	0.06
has la tim	event	0.11
has la to	seek_grave	0.06	comrade_tip	0.05	grave_info	-0.07	remains_found	-0.07	event	-0.15
has la toi	comrade_tip	0.27	grave_info	-0.13	relics	-0.05	registry	-0.06	battle_account	-0.08	event	-0.17
has la tong	comrade_tip	-0.07	grave_info	-0.05	event	0.06
has la tram	seek_grave	-0.06	registry	0.05	event	0.07
has la tran	seek_grave	0.11	remains_found	0.07	relics	-0.07	registry	-0.05	event	0.06
has la trieu	seek_grave	0.13
has la trinh	grave_info	0.2	event	0.08
has la trung	registry	-0.05	battle_account	-0.09
has la truong	seek_grave	0.1	comrade_tip	0.06	grave_info	-0.06	event	-0.08
has la tu	grave_info	0.08	battle_account	0.09
has la ut	seek_grave	-0.07	grave_info	0.08	event	-0.05
has la van	seek_grave	-0.13	grave_info	-0.08	remains_found	-0.1	relics	0.11	registry	0.05	foreign_tip	-0.05	not_dead	0.1	event	-0.1
has la vang	comrade_tip	0.05	enemy_report	0.12	foreign_tip	-0.05
has la vi	comrade_tip	-0.17	grave_info	0.06	battle_account	0.12	event	0.11
has la viet	grave_info	0.05	request_recognition	0.08
has la vinh	event	0.17
has la vo	seek_grave	0.21	comrade_tip	-0.06	battle_account	-0.06	request_recognition	0.2	event	-0.08
has la vu	seek_grave	-0.09	comrade_tip	0.15	grave_info	0.09	battle_account	-0.05	request_recognition	-0.05
has la vuong	seek_grave	-0.12	comrade_tip	0.05	grave_info	0.15	battle_account	-0.05
has la xa	comrade_tip	0.08	request_recognition	0.05	event	0.08
has la y	comrade_tip	0.19	grave_info	0.1	relics	-0.05	battle_account	0.05
has lac	seek_grave	-0.07	comrade_tip	0.27	grave_info	-0.11	remains_found	-0.12	battle_account	-0.17	enemy_report	0.05	foreign_tip	-0.05	scam_report	-0.06	rumour	-0.13	not_dead	0.22	event	-0.21
has lac cho	comrade_tip	-0.09	grave_info	0.12	battle_account	-0.05
has lac cua	seek_grave	0.12	comrade_tip	0.11	grave_info	-0.11	registry	0.05
has lac don	seek_grave	-0.1	grave_info	-0.17	not_dead	0.14
has lac son	seek_grave	0.08	comrade_tip	0.06	registry	-0.05	battle_account	-0.05	event	-0.08
has lac thuy	seek_grave	0.06	not_dead	0.05	event	-0.08
has lac toi	seek_grave	-0.07	comrade_tip	0.06	battle_account	0.06	event	0.07
has lach	seek_grave	0.07	grave_info	0.19	battle_account	-0.07
has lach tray	seek_grave	0.1
has lai	seek_grave	-0.12	comrade_tip	-0.06	grave_info	-0.07	relics	0.13	battle_account	0.37	enemy_report	0.05	foreign_tip	0.1	dna_question	-0.08	scam_report	-0.12	rumour	0.21	request_recognition	-0.07	event	0.28
has lai anh	seek_grave	0.12	comrade_tip	-0.11	grave_info	-0.06	not_dead	0.07
has lai ba	comrade_tip	-0.06	grave_info	0.07	event	0.07
has lai ban	comrade_tip	0.12	grave_info	-0.15	battle_account	-0.05	enemy_report	0.07
has lai bang	seek_grave	-0.07	comrade_tip	0.11	grave_info	0.05
has lai bao	seek_grave	0.1	grave_info	-0.13
has lai bia	seek_grave	-0.06	grave_info	0.05	relics	0.06	registry	0.05	event	0.07
has lai bo	comrade_tip	0.11	grave_info	-0.05	event	-0.1
has lai cai	grave_info	-0.06	foreign_tip	0.08
has lai chau	comrade_tip	0.07	grave_info	-0.08	relics	0.14	event	-0.08
has lai chinh	seek_grave	0.05	comrade_tip	0.05	grave_info	-0.07	relics	0.06
has lai cho	grave_info	0.22	remains_found	0.08	rumour	-0.05	event	-0.12
has lai chu	grave_info	0.05	event	0.06
has lai chua	dna_question	0.05
has lai co	comrade_tip	0.05	grave_info	-0.13	remains_found	-0.05	dna_question	0.08	rumour	0.09	event	-0.13
has lai con	grave_info	0.05	event	-0.06
has lai cua	comrade_tip	-0.05	grave_info	-0.06	not_dead	0.08
has lai cung	seek_grave	-0.13	comrade_tip	-0.08	registry	0.07	battle_account	0.06	rumour	0.06	event	0.11
has lai de	seek_grave	-0.07	comrade_tip	0.05	event	-0.14
has lai di	grave_info	0.06	rumour	-0.05	event	-0.08
has lai do	comrade_tip	0.1	grave_info	0.14	battle_account	-0.1	event	-0.12
has lai duoc	battle_account	-0.07	event	-0.08
has lai em	grave_info	-0.06	relics	0.05	event	0.08
has lai ghi	seek_grave	0.21	comrade_tip	-0.06	grave_info	0.11	not_dead	-0.05
has lai hoi	seek_grave	-0.06
has lai khe	seek_grave	-0.1	comrade_tip	0.22	grave_info	-0.06
has lai khong	seek_grave	-0.15	grave_info	0.07	relics	0.07	battle_account	0.09	rumour	0.07
has lai la	seek_grave	0.09	comrade_tip	0.06	grave_info	-0.06	battle_account	0.06
has lai loi	seek_grave	-0.15	comrade_tip	0.07	grave_info	0.13	battle_account	-0.05	rumour	0.06	event	-0.06
has lai may	grave_info	-0.08	remains_found	0.1	event	0.06
has lai moi	grave_info	0.08	event	-0.1
has lai mot	seek_grave	0.05	comrade_tip	-0.12	grave_info	-0.09	relics	0.05	enemy_report	0.06	event	-0.07
has lai nam	comrade_tip	0.17	grave_info	0.06
has lai nguoi	comrade_tip	0.06	grave_info	-0.06
has lai nguyen	event	-0.09
has lai nhung	seek_grave	-0.06	registry	0.06	event	-0.07
has lai noi	event	-0.06
has lai o	comrade_tip	-0.21	relics	0.06	rumour	0.07
has lai ong	comrade_tip	-0.06
has lai roi	seek_grave	0.08	event	0.17
has lai so	seek_grave	-0.1	comrade_tip	-0.06	grave_info	0.19	event	-0.06
has lai ten	grave_info	-0.07	rumour	0.05
has lai the	seek_grave	0.12	grave_info	-0.07	battle_account	0.06	event	-0.08
has lai thi	seek_grave	-0.13	comrade_tip	-0.05	grave_info	0.07	relics	0.09	rumour	0.07
has lai toi	seek_grave	-0.16	comrade_tip	0.1	grave_info	-0.1	relics	0.08	event	0.08
has lai tran	seek_grave	0.06	comrade_tip	-0.09	event	0.11
has lai trong	relics	-0.05	battle_account	0.05	enemy_report	0.05	foreign_tip	0.05	event	0.09
has lai tu	comrade_tip	-0.09	grave_info	-0.14	registry	0.06
has lai van	grave_info	-0.06	scam_report	0.12
has lai vi	seek_grave	0.12	grave_info	-0.06	event	-0.07
has lai xe	comrade_tip	0.05	grave_info	0.11	remains_found	-0.07	registry	-0.09	battle_account	-0.09	enemy_report	-0.06	not_dead	-0.05	event	0.06
has laid	seek_grave	0.06	grave_info	0.05
has laisse	seek_grave	-0.1	enemy_report	0.07	foreign_tip	0.08	not_dead	0.09
has lak	seek_grave	-0.05	comrade_tip	-0.07	scam_report	0.05	event	-0.09
has lam	seek_grave	-0.32	remains_found	-0.06	relics	0.16	registry	-0.09	battle_account	0.15	enemy_report	0.16	foreign_tip	-0.37	dna_question	0.15	scam_report	0.08	request_recognition	0.57	not_dead	0.14	event	-0.08
has lam anh	seek_grave	0.05
has lam bao	relics	0.05
has lam ben	comrade_tip	-0.13
has lam bi	grave_info	0.1	event	-0.05
has lam bia	seek_grave	-0.05	grave_info	-0.13	rumour	0.05	request_recognition	0.08	event	-0.06
has lam chi	seek_grave	-0.06	comrade_tip	0.12
has lam chu	seek_grave	-0.12	comrade_tip	0.21
has lam chung	seek_grave	-0.32	grave_info	-0.08	registry	-0.08	request_recognition	0.28	event	-0.16
has lam co	seek_grave	-0.1	comrade_tip	-0.08	grave_info	0.12
has lam con	seek_grave	0.06	comrade_tip	0.06	grave_info	-0.06	battle_account	0.07
has lam cong	seek_grave	0.24	comrade_tip	0.14	grave_info	-0.14	relics	0.05	request_recognition	-0.05	event	-0.08
has lam dan	seek_grave	-0.1	comrade_tip	0.05	rumour	0.06
has lam dau	seek_grave	-0.17	comrade_tip	0.05	grave_info	0.08	battle_account	0.1	event	0.14
has lam don	seek_grave	-0.17	comrade_tip	-0.06	dna_question	-0.06	request_recognition	0.22	event	-0.07
has lam dong	seek_grave	0.08	grave_info	-0.07	remains_found	0.05	not_dead	0.06
has lam du	comrade_tip	-0.09	grave_info	0.2
has lam duong	seek_grave	0.09	comrade_tip	-0.25	registry	-0.06	battle_account	0.09	foreign_tip	0.07	event	0.1
has lam gi	seek_grave	-0.06	comrade_tip	0.05	scam_report	0.06
has lam giao	seek_grave	0.11	comrade_tip	-0.07
has lam giay	seek_grave	-0.12	grave_info	0.05	request_recognition	0.37
has lam gio	seek_grave	0.17	comrade_tip	-0.07	grave_info	-0.08	not_dead	0.06	event	-0.07
has lam ha	grave_info	-0.05	remains_found	0.05
has lam hai	comrade_tip	0.09	battle_account	-0.05	dna_question	0.05
has lam ho	seek_grave	-0.18	grave_info	-0.18	registry	-0.06	request_recognition	0.32	event	-0.17
has lam la	seek_grave	-0.12	comrade_tip	0.12	event	0.05
has lam lai	seek_grave	-0.05	grave_info	0.05	request_recognition	0.15
has lam le	seek_grave	-0.16	relics	-0.06	scam_report	0.08	not_dead	0.11	event	-0.09
has lam ma	comrade_tip	-0.11	grave_info	0.12	dna_question	0.07
has lam mo	seek_grave	0.17	comrade_tip	0.26	grave_info	-0.12
has lam nam	grave_info	-0.11
has lam ngay	event	-0.09
has lam nghe	seek_grave	0.07	comrade_tip	-0.05	relics	0.1	rumour	-0.05	event	-0.05
has lam nguoi	seek_grave	0.08
has lam nha	seek_grave	-0.05	comrade_tip	0.09	grave_info	-0.25	remains_found	0.07	battle_account	0.08	rumour	0.05	event	0.06
has lam o	seek_grave	0.25	grave_info	-0.23	registry	0.07	dna_question	0.06	request_recognition	-0.06	event	-0.16
has lam on	seek_grave	0.05	comrade_tip	-0.05	grave_info	0.05	not_dead	0.05	event	0.06
has lam ong	seek_grave	-0.13	comrade_tip	0.06	grave_info	0.05	relics	0.09	request_recognition	0.05	event	-0.06
has lam quan	grave_info	0.11
has lam quang	seek_grave	-0.07	enemy_report	0.12	event	0.08
has lam ray	seek_grave	0.05	grave_info	-0.05
has lam roi	seek_grave	-0.1	dna_question	0.08
has lam ruong	seek_grave	0.06	comrade_tip	-0.05	event	-0.11
has lam sao	dna_question	0.17
has lam thang	comrade_tip	-0.05	event	-0.06
has lam thao	seek_grave	-0.07	comrade_tip	0.09
has lam the	seek_grave	-0.26
has lam thi	grave_info	0.07	enemy_report	0.05
has lam tho	seek_grave	0.13	comrade_tip	-0.09
has lam thu	grave_info	0.13
has lam tieu	seek_grave	0.09	battle_account	-0.05	event	-0.05
has lam toi	grave_info	-0.1
has lam trung	seek_grave	0.1	grave_info	-0.05
has lam truong	seek_grave	0.15	grave_info	-0.11	rumour	0.09
has lam tu	seek_grave	0.07	comrade_tip	-0.09
has lam va	grave_info	0.15
has lam van	seek_grave	0.13	grave_info	-0.08
has lam xa	seek_grave	0.06
has lam y	seek_grave	0.12	comrade_tip	-0.05	event	-0.09
has lan	seek_grave	0.29	comrade_tip	-0.09	grave_info	-0.14	remains_found	0.05	relics	-0.06	registry	-0.15	battle_account	0.18	enemy_report	-0.12	foreign_tip	-0.08	scam_report	-0.15	rumour	0.28	not_dead	-0.05	event	-0.07
has lan ba	comrade_tip	-0.08	battle_account	0.07
has lan cuoi	grave_info	-0.08	rumour	0.12
has lan dau	seek_grave	0.07
has lan hai	comrade_tip	-0.07
has lan khong	seek_grave	0.13	comrade_tip	0.06	grave_info	-0.07
has lan mo	seek_grave	0.05	comrade_tip	0.08	event	0.09
has lan nam	seek_grave	-0.06	comrade_tip	0.07	event	-0.05
has lan nao	seek_grave	-0.17	comrade_tip	0.09	grave_info	0.08	dna_question	0.05
has lan nay	grave_info	0.08
has lan nua	grave_info	0.11
has lan o	seek_grave	0.07	comrade_tip	0.05
has lan roi	seek_grave	0.09	comrade_tip	-0.06	grave_info	-0.07	request_recognition	0.08	event	0.08
has lan sau	seek_grave	0.11	comrade_tip	-0.08	not_dead	0.08	event	-0.05
has lan thu	seek_grave	0.1	event	-0.05
has lan toi	comrade_tip	0.07	grave_info	-0.09	event	-0.07
has lan vao	seek_grave	0.07	event	0.06
has lang	seek_grave	0.06	comrade_tip	-0.14	grave_info	0.15	remains_found	-0.18	relics	-0.28	registry	0.1	battle_account	0.21	enemy_report	-0.06	dna_question	-0.13	scam_report	-0.08	rumour	0.12	request_recognition	0.18	not_dead	-0.15	event	0.25
has lang an	seek_grave	-0.1	grave_info	-0.05	battle_account	0.05	scam_report	0.11	event	-0.05
has lang chon	comrade_tip	-0.16	grave_info	0.32	battle_account	0.05	event	0.14
has lang co	comrade_tip	0.09	grave_info	0.11	event	-0.07
has lang con	request_recognition	0.07	event	0.08
has lang cu	seek_grave	0.07
has lang dong	seek_grave	0.12
has lang giang	registry	0.05	event	-0.08
has lang ha	event	-0.07
has lang hai	seek_grave	-0.08	request_recognition	0.08
has lang ho	seek_grave	0.05
has lang kon	comrade_tip	-0.12	grave_info	0.05	request_recognition	0.06
has lang la	seek_grave	0.06
has lang nam	rumour	0.05
has lang nhu	foreign_tip	0.05	event	-0.07
has lang phu	seek_grave	0.08
has lang plei	event	0.05
has lang son	seek_grave	-0.22	comrade_tip	0.13	grave_info	0.07	relics	-0.11	registry	0.06	foreign_tip	0.13	dna_question	0.05	request_recognition	-0.07	not_dead	-0.05	event	0.1
has lang thi	grave_info	-0.09	request_recognition	0.05
has lang toi	seek_grave	-0.08	grave_info	0.18	battle_account	0.05	event	-0.05
has lang van	seek_grave	0.16	request_recognition	0.09
has lang vay	seek_grave	-0.06	comrade_tip	0.13
has lanh	comrade_tip	-0.06	grave_info	0.15	remains_found	-0.05	relics	0.09	registry	0.07	enemy_report	0.05	foreign_tip	-0.16	rumour	-0.05	request_recognition	-0.09	event	-0.14
has lao	seek_grave	0.38	comrade_tip	-0.11	grave_info	-0.16	remains_found	0.15	relics	-0.12	registry	0.13	battle_account	-0.15	enemy_report	-0.13	dna_question	-0.06	scam_report	-0.14	rumour	-0.17	request_recognition	-0.14	not_dead	0.29	event	-0.07
has lao anh	comrade_tip	-0.07	battle_account	0.06
has lao bao	relics	0.13	foreign_tip	0.07	not_dead	0.06
has lao cai	comrade_tip	0.07	relics	-0.05	foreign_tip	-0.05	not_dead	0.05	event	-0.18
has lao dong	seek_grave	-0.06	grave_info	0.06	event	0.05
has lao hai	seek_grave	0.08
has lao nam	request_recognition	0.08	event	-0.08
has laos	seek_grave	0.09	comrade_tip	-0.06	grave_info	0.2	relics	-0.05	foreign_tip	-0.13	not_dead	0.06
has lap	seek_grave	-0.05	comrade_tip	-0.07	grave_info	-0.2	remains_found	0.13	relics	-0.12	registry	0.25	battle_account	0.17	enemy_report	-0.07	dna_question	-0.13	request_recognition	-0.05	event	0.34
has lap ban	seek_grave	-0.12	grave_info	-0.13	not_dead	0.07
has lap bang	seek_grave	-0.13	registry	0.07
has lap bien	grave_info	-0.06	remains_found	0.06	registry	-0.05	request_recognition	0.1	event	0.12
has lap da	event	-0.11
has lap dat	seek_grave	-0.1	grave_info	0.18	battle_account	0.05
has lap ho	seek_grave	-0.12	comrade_tip	-0.05	battle_account	0.07
has lap lai	comrade_tip	-0.14	remains_found	0.1
has lap le	comrade_tip	0.06	battle_account	0.06
has lap luon	event	0.1
has lap mo	seek_grave	0.07	comrade_tip	-0.05	relics	0.07	event	-0.08
has lap thach	comrade_tip	0.08	battle_account	-0.07
has last	seek_grave	0.15	grave_info	0.08	remains_found	0.11	relics	0.13	registry	-0.05	enemy_report	-0.11	foreign_tip	-0.24	event	-0.18
has lat	comrade_tip	0.08	grave_info	0.19	remains_found	-0.07	battle_account	-0.05	event	-0.06
has late	seek_grave	-0.05	comrade_tip	-0.05	grave_info	-0.1	relics	0.13	event	0.06
has late husband	seek_grave	0.05	battle_account	0.05	foreign_tip	-0.07
has later	seek_grave	0.08	comrade_tip	0.07	grave_info	-0.07	foreign_tip	-0.05	rumour	0.05	request_recognition	0.05	event	-0.15
has lau	seek_grave	-0.07	grave_info	-0.17	remains_found	0.05	relics	-0.13	registry	-0.1	battle_account	0.11	dna_question	0.12	scam_report	-0.07	rumour	0.06	request_recognition	-0.14	not_dead	0.08	event	0.25
has lau roi	comrade_tip	-0.06
has law	grave_info	-0.05	relics	0.11
has lay	seek_grave	-0.4	grave_info	-0.07	remains_found	0.22	relics	-0.08	registry	-0.32	battle_account	0.19	enemy_report	-0.15	foreign_tip	-0.09	dna_question	0.65	scam_report	0.19	rumour	-0.24	request_recognition	-0.21	not_dead	0.18	event	0.09
has lay anh	seek_grave	0.07	grave_info	-0.05
has lay ba	seek_grave	0.05	comrade_tip	0.06	grave_info	-0.05	relics	-0.07	battle_account	0.08	event	-0.09
has lay cai	event	-0.1
has lay chong	seek_grave	0.07	comrade_tip	0.1	grave_info	0.05	request_recognition	-0.05
has lay cot	seek_grave	0.11	grave_info	-0.12	remains_found	0.05
has lay duoc	seek_grave	-0.07	comrade_tip	-0.24	grave_info	-0.05	battle_account	0.12	dna_question	0.15
has lay gao	seek_grave	0.07	comrade_tip	-0.08
has lay hai	comrade_tip	0.08	grave_info	-0.09
has lay len	comrade_tip	-0.06	remains_found	0.11	event	0.13
has lay mau	seek_grave	-0.69	grave_info	-0.07	relics	-0.16	registry	-0.08	battle_account	-0.06	dna_question	0.62	scam_report	-0.13	rumour	-0.07	request_recognition	-0.16	not_dead	-0.07
has lay ngay	comrade_tip	-0.08	request_recognition	0.08
has lay nhau	seek_grave	0.14	grave_info	-0.05
has lay nuoc	seek_grave	-0.05	comrade_tip	0.18	grave_info	0.09	battle_account	-0.07	event	-0.07
has lay ten	comrade_tip	-0.09	grave_info	-0.07	battle_account	0.07	request_recognition	0.06	event	0.07
has lay tien	seek_grave	-0.08	comrade_tip	-0.09	grave_info	0.07	relics	0.2
has lay tu	seek_grave	0.06	enemy_report	0.06	event	0.1
has lay ve	seek_grave	-0.08	comrade_tip	0.07	grave_info	0.09	event	0.06
has lay vo	seek_grave	-0.18	comrade_tip	0.07	grave_info	-0.08	battle_account	-0.07	request_recognition	-0.05	not_dead	0.35	event	-0.15
has lay xac	seek_grave	-0.08	comrade_tip	0.17	grave_info	-0.1	rumour	0.05	event	0.13
has ldtbxh	seek_grave	-0.09	grave_info	-0.08	registry	0.15
has le	seek_grave	-0.21	comrade_tip	0.09	grave_info	-0.07	remains_found	-0.18	relics	-0.08	registry	-0.07	battle_account	-0.11	enemy_report	0.18	foreign_tip	0.13	dna_question	-0.05	scam_report	0.11	not_dead	0.06
has le anh	grave_info	-0.07	rumour	0.05
has le ba	seek_grave	-0.12	grave_info	0.06
has le canh	seek_grave	0.11	comrade_tip	-0.07
has le chan	grave_info	-0.08	dna_question	0.08	request_recognition	0.05	event	-0.05
has le chef	seek_grave	-0.06	battle_account	0.06	foreign_tip	0.07
has le con	seek_grave	-0.12	comrade_tip	0.08	grave_info	0.08
has le cong	grave_info	-0.09	relics	0.06	registry	0.08	battle_account	-0.05
has le dinh	grave_info	0.05	battle_account	0.05
has le duc	comrade_tip	0.12	remains_found	0.08	relics	-0.05	event	0.13
has le duong	comrade_tip	-0.06	foreign_tip	0.07
has le duy	comrade_tip	-0.07	registry	0.13	event	0.06
has le hoang	comrade_tip	-0.09	relics	0.06	dna_question	0.05	event	-0.06
has le hong	enemy_report	0.08
has le huu	comrade_tip	-0.13	remains_found	0.08	dna_question	0.06	event	0.07
has le kha	seek_grave	0.05	grave_info	-0.05
has le khac	comrade_tip	0.16	grave_info	0.05	battle_account	0.05	enemy_report	0.05
has le lieutenant	seek_grave	-0.08	battle_account	0.07	rumour	0.13	request_recognition	0.06	event	0.05
has le loi	seek_grave	-0.06	grave_info	0.08	relics	0.06	battle_account	0.05	event	0.12
has le minh	comrade_tip	-0.05	battle_account	0.16	event	0.05
has le nam	seek_grave	0.05	event	-0.06
has le ngoc	grave_info	-0.05
has le quang	seek_grave	-0.07	relics	-0.05	event	0.08
has le quy	comrade_tip	-0.05
has le si	event	-0.05
has le thanh	seek_grave	-0.09	comrade_tip	-0.08	grave_info	0.1	battle_account	0.11
has le thi	seek_grave	0.23	comrade_tip	0.09	grave_info	-0.12	relics	-0.05	dna_question	-0.1	scam_report	0.07	not_dead	-0.06
has le trong	seek_grave	-0.1	grave_info	0.13
has le truy	not_dead	0.15
has le van	seek_grave	-0.06	comrade_tip	0.08	grave_info	-0.08	battle_account	-0.09	foreign_tip	0.05	request_recognition	0.13	not_dead	-0.06	event	-0.05
has le viet	seek_grave	0.09
has le xuan	comrade_tip	-0.05	grave_info	-0.06	rumour	0.05
has leader	seek_grave	-0.1	grave_info	-0.14	enemy_report	0.27	foreign_tip	-0.21
has lech	seek_grave	0.06	battle_account	0.06
has left	seek_grave	-0.14	comrade_tip	0.07	relics	-0.06	registry	-0.07	battle_account	0.09	enemy_report	-0.06	foreign_tip	0.08	request_recognition	0.07
has len	seek_grave	0.23	comrade_tip	-0.18	grave_info	-0.08	remains_found	0.27	relics	-0.24	registry	-0.22	battle_account	0.19	enemy_report	-0.13	foreign_tip	-0.09	dna_question	-0.13	rumour	-0.28	request_recognition	0.05	not_dead	-0.13
has len bo	seek_grave	0.05	comrade_tip	0.12	grave_info	-0.08
has len cho	seek_grave	0.05
has len chon	seek_grave	0.06	registry	0.06	request_recognition	-0.06	event	0.05
has len con	comrade_tip	-0.05	grave_info	0.05
has len day	seek_grave	-0.05	grave_info	0.17
has len duoc	grave_info	-0.15	remains_found	0.07	relics	0.05	event	0.08
has len duong	seek_grave	0.11	comrade_tip	-0.08
has len lay	seek_grave	0.07	event	-0.1
has len mang	comrade_tip	-0.06	event	-0.11
has len mot	grave_info	-0.07	remains_found	0.08
has len nghia	seek_grave	0.05	comrade_tip	-0.05	battle_account	0.05	event	0.1
has len ntls	seek_grave	-0.06	grave_info	0.05	event	0.27
has len nui	grave_info	0.07	event	-0.05
has len o	rumour	0.06
has len roi	seek_grave	-0.12	remains_found	0.07	relics	0.09
has len thay	seek_grave	-0.06	comrade_tip	-0.08	battle_account	0.05
has len thi	comrade_tip	0.08	event	-0.1
has len tieng	seek_grave	-0.06	battle_account	0.09	scam_report	0.05
has len toi	seek_grave	0.11	comrade_tip	-0.09
has len tren	comrade_tip	0.05
has len xe	comrade_tip	0.17	event	-0.08
has leng	comrade_tip	0.07	grave_info	-0.07	rumour	0.14
has lenh	seek_grave	0.13	comrade_tip	-0.19	relics	-0.07
has leo	battle_account	-0.05	event	0.17
has les	seek_grave	-0.06	comrade_tip	-0.13	battle_account	0.11	enemy_report	0.08	foreign_tip	0.12	not_dead	0.08	event	0.43
has let	seek_grave	-0.07	comrade_tip	-0.08	relics	-0.05	battle_account	0.07	foreign_tip	0.05
has letter	seek_grave	0.12	grave_info	-0.11	enemy_report	0.08	event	-0.15
has letters	grave_info	0.13	remains_found	0.12	relics	-0.05	enemy_report	-0.06	request_recognition	0.05
has lettre	grave_info	0.09	foreign_tip	-0.06
has leu	seek_grave	0.09	event	-0.05
has lh	seek_grave	0.06	registry	-0.09
has li	comrade_tip	0.06
has liaison	grave_info	-0.1	enemy_report	0.06	foreign_tip	0.05	event	0.11
has lich	seek_grave	-0.05	comrade_tip	-0.13	grave_info	-0.12	relics	0.15	registry	0.23	battle_account	0.14	scam_report	-0.05	rumour	0.05	event	0.17
has lich nam	seek_grave	0.14	grave_info	-0.06	battle_account	-0.05	request_recognition	0.06	event	0.12
has lich su	seek_grave	-0.05	comrade_tip	-0.06	grave_info	-0.08	relics	0.13	battle_account	0.25	event	0.16
has liem	seek_grave	0.07	comrade_tip	0.06	relics	-0.07	battle_account	-0.09	request_recognition	-0.06	event	-0.06
has lien	seek_grave	-0.25	grave_info	0.11	foreign_tip	-0.1	dna_question	-0.13	scam_report	-0.18	not_dead	-0.18
has lien he	comrade_tip	-0.13	remains_found	0.11	relics	0.11	registry	-0.12	battle_account	-0.05	scam_report	-0.08	request_recognition	-0.06	not_dead	-0.07	event	0.08
has lien khu	comrade_tip	0.13	grave_info	-0.11	request_recognition	0.08	event	-0.13
has lien lac	comrade_tip	0.09	grave_info	0.07	remains_found	-0.07	relics	-0.08	registry	0.25	battle_account	-0.09	enemy_report	0.08	rumour	-0.05	request_recognition	-0.06	not_dead	-0.05	event	-0.07
has lien nhau	grave_info	0.06	event	0.06
has lien o	rumour	0.06
has lien quan	seek_grave	-0.05	comrade_tip	0.09	grave_info	-0.08	battle_account	0.07	rumour	0.05
has lien son	seek_grave	0.1
has lien tram	seek_grave	0.09	comrade_tip	0.07	grave_info	-0.21
has lien xa	grave_info	-0.08
has lieng	seek_grave	0.05	comrade_tip	-0.16	grave_info	0.05	relics	-0.05
has liet	seek_grave	-0.17	comrade_tip	-0.16	remains_found	-0.14	relics	-0.07	registry	0.08	battle_account	-0.18	enemy_report	-0.2	foreign_tip	-0.11	dna_question	-0.06	request_recognition	0.29	not_dead	0.12	event	-0.05
has liet si	comrade_tip	-0.38	grave_info	-0.1	remains_found	-0.17	registry	-0.05	battle_account	-0.13	enemy_report	-0.18	foreign_tip	-0.11	dna_question	-0.05	rumour	0.08	request_recognition	0.34	not_dead	0.14	event	-0.27
has liet sy	grave_info	0.12	event	0.11
has lieu	seek_grave	-0.12	comrade_tip	-0.15	grave_info	-0.22	registry	0.08	battle_account	0.12	enemy_report	0.23	rumour	0.06	request_recognition	-0.08	event	0.15
has lieutenant	seek_grave	-0.12	comrade_tip	-0.07	remains_found	-0.06	relics	-0.15	battle_account	0.11	rumour	0.09
has light	grave_info	-0.06	relics	-0.1	battle_account	0.07	foreign_tip	0.06	rumour	0.06	event	0.17
has like	relics	0.06	foreign_tip	-0.05
has like to	seek_grave	0.09	foreign_tip	-0.06	event	-0.06
has lim	relics	0.13	foreign_tip	0.07	event	-0.11
has lin	seek_grave	0.18	comrade_tip	-0.11	battle_account	0.11	request_recognition	-0.05	event	0.15
has line	seek_grave	-0.08	grave_info	-0.05	battle_account	0.07	enemy_report	-0.05	foreign_tip	0.11
has linh	seek_grave	-0.14	comrade_tip	0.16	grave_info	-0.14	remains_found	-0.05	relics	0.13	registry	-0.12	battle_account	0.11	enemy_report	0.08	foreign_tip	0.21	scam_report	0.06	rumour	0.3	request_recognition	0.08	not_dead	-0.12	event	0.07
has linh bac	seek_grave	-0.1	comrade_tip	0.07	grave_info	-0.08	foreign_tip	0.05	event	0.07
has linh bao	comrade_tip	0.06	grave_info	0.21	battle_account	-0.05	enemy_report	0.14	event	-0.19
has linh bo	comrade_tip	0.05	event	-0.06
has linh cao	comrade_tip	0.06	grave_info	0.06
has linh cong	seek_grave	-0.09	comrade_tip	0.07	grave_info	0.06
has linh cu	seek_grave	-0.07	comrade_tip	0.05	grave_info	-0.05	battle_account	0.06	event	-0.12
has linh cua	comrade_tip	0.2
has linh cung	seek_grave	-0.05	comrade_tip	-0.1	not_dead	0.08
has linh dac	seek_grave	0.09
has linh dai	seek_grave	-0.07	event	-0.08
has linh du	comrade_tip	0.12	event	-0.05
has linh hai	seek_grave	-0.06	comrade_tip	0.12	grave_info	-0.05	event	0.12
has linh lai	seek_grave	0.07	battle_account	-0.05	event	-0.06
has linh moi	event	-0.05
has linh my	seek_grave	-0.13	enemy_report	0.09	foreign_tip	0.08	event	0.11
has linh phao	seek_grave	-0.05	rumour	0.05
has linh quan	seek_grave	-0.07	dna_question	0.05	event	-0.06
has linh su	comrade_tip	0.13	grave_info	-0.05	relics	0.1	event	-0.06
has linh thang	seek_grave	-0.06	comrade_tip	0.06
has linh thong	comrade_tip	-0.11	grave_info	0.06	battle_account	0.15	event	0.17
has linh tieu	seek_grave	0.14	comrade_tip	-0.08	grave_info	-0.05	battle_account	-0.06	event	-0.09
has linh tinh	seek_grave	0.07
has linh trinh	seek_grave	0.08	comrade_tip	-0.07	event	-0.06
has linh trung	seek_grave	0.06	comrade_tip	-0.09	grave_info	0.17	event	0.18
has linh tu	comrade_tip	-0.08	battle_account	0.05
has list	seek_grave	-0.19	comrade_tip	-0.09	grave_info	0.21	battle_account	0.1	enemy_report	0.08	foreign_tip	-0.14	dna_question	0.05	request_recognition	0.06	not_dead	0.15	event	0.06
has list of	seek_grave	-0.07	grave_info	-0.07	relics	0.08	registry	0.06	foreign_tip	-0.09	dna_question	0.06	request_recognition	0.09
has little	grave_info	-0.06	rumour	0.06
has live	seek_grave	0.13	comrade_tip	0.09	grave_info	-0.11	relics	-0.1	event	-0.06
has live in	seek_grave	0.06	grave_info	-0.09	relics	-0.07	not_dead	0.05
has lived	grave_info	0.1	relics	-0.06	foreign_tip	-0.11	not_dead	0.07
has lives	seek_grave	-0.06	comrade_tip	0.13	grave_info	-0.07	foreign_tip	-0.11	dna_question	0.06	not_dead	0.05
has lives in	seek_grave	-0.06	comrade_tip	0.15	grave_info	-0.07	foreign_tip	-0.05	dna_question	0.06
has lo	seek_grave	-0.07	comrade_tip	-0.1	remains_found	0.45	relics	0.21	registry	-0.06	battle_account	-0.05	enemy_report	-0.05	foreign_tip	-0.26	dna_question	-0.12	scam_report	-0.08	rumour	0.1	request_recognition	-0.15	not_dead	-0.09	event	0.07
has lo c	seek_grave	-0.12	comrade_tip	-0.08	grave_info	0.13	request_recognition	0.07
has lo cao	seek_grave	-0.06	comrade_tip	0.09	remains_found	0.06	battle_account	-0.13
has lo chau	comrade_tip	-0.06	relics	0.1
has lo co	grave_info	0.08	remains_found	0.08
has lo con	comrade_tip	-0.07	relics	0.05
has lo cot	comrade_tip	0.09	event	-0.15
has lo gach	seek_grave	-0.14	comrade_tip	0.06	rumour	0.06	event	0.21
has lo go	comrade_tip	0.07	grave_info	-0.11	rumour	0.11	event	-0.07
has lo o	seek_grave	0.07	comrade_tip	-0.05	grave_info	-0.06	battle_account	0.07
has lo penicilin	seek_grave	-0.05	grave_info	-0.06	remains_found	0.16	relics	-0.05	event	-0.09
has lo penicillin	grave_info	-0.18	remains_found	0.05	relics	0.08	event	0.09
has lo ra	grave_info	0.05	remains_found	0.08	event	0.15
has lo thi	comrade_tip	-0.14	relics	-0.07	registry	0.05	battle_account	0.08	rumour	0.05	request_recognition	0.08	event	-0.16
has lo thuoc	comrade_tip	0.13
has lo van	foreign_tip	-0.05
has loa	seek_grave	-0.05	grave_info	-0.13	remains_found	0.06	registry	0.05
has loai	seek_grave	-0.1	comrade_tip	0.07
has loan	grave_info	-0.07	relics	0.07	registry	-0.14	foreign_tip	0.06	request_recognition	0.05	not_dead	0.1
has loat	seek_grave	-0.06	battle_account	0.12
has loc	comrade_tip	0.13	grave_info	-0.07	remains_found	-0.17	relics	-0.16	registry	0.2	battle_account	-0.07	foreign_tip	-0.08	dna_question	-0.15	rumour	-0.11	request_recognition	0.09	not_dead	-0.05	event	-0.07
has loc binh	seek_grave	0.13	comrade_tip	-0.15	grave_info	0.05	registry	0.06	event	0.15
has loc hai	seek_grave	-0.05	relics	0.05	event	-0.09
has loc ninh	seek_grave	-0.05	comrade_tip	0.12	grave_info	-0.06	relics	-0.12	registry	-0.06	battle_account	-0.06	enemy_report	0.05	rumour	0.07	event	-0.14
has loc tan	registry	0.05	event	-0.05
has loc thanh	seek_grave	-0.07	grave_info	-0.07	relics	0.06
has loc toi	comrade_tip	0.2	grave_info	-0.06
has local	seek_grave	0.12	grave_info	0.13	relics	-0.09	battle_account	-0.05	enemy_report	-0.06
has log	relics	-0.14	enemy_report	0.09
has loi	seek_grave	0.11	comrade_tip	-0.12	grave_info	0.17	remains_found	0.19	relics	-0.07	enemy_report	0.16	foreign_tip	0.1	dna_question	-0.16	rumour	-0.15	request_recognition	-0.1	not_dead	-0.22	event	0.27
has loi anh	seek_grave	0.08	battle_account	-0.06
has loi ba	seek_grave	-0.06	grave_info	0.12
has loi bac	seek_grave	-0.07	comrade_tip	0.11	grave_info	-0.05	relics	0.06	event	-0.06
has loi cau	seek_grave	0.05	comrade_tip	0.05	event	0.08
has loi gia	seek_grave	-0.1	comrade_tip	0.09	grave_info	0.05
has loi ke	seek_grave	0.05	comrade_tip	-0.07	battle_account	0.09
has loi khai	comrade_tip	-0.1	grave_info	0.09
has loi nguoi	comrade_tip	0.11	grave_info	-0.07	event	-0.05
has loi o	registry	0.06	battle_account	0.08
has loi ong	seek_grave	0.13	relics	0.09
has loi ra	seek_grave	-0.08	comrade_tip	-0.05	grave_info	-0.19	remains_found	0.2	event	0.24
has loi toi	seek_grave	0.18
has loi vi	seek_grave	-0.06	comrade_tip	0.11
has lon	comrade_tip	-0.13	grave_info	0.15	relics	-0.11	registry	-0.05	battle_account	0.13	rumour	0.09
has lon la	comrade_tip	-0.05
has lon len	seek_grave	0.07	comrade_tip	0.06	grave_info	-0.07
has long	seek_grave	0.05	comrade_tip	0.06	remains_found	0.08	relics	0.09	battle_account	-0.13	enemy_report	-0.06	foreign_tip	0.19	dna_question	-0.1	scam_report	-0.05	rumour	-0.07	request_recognition	0.09	not_dead	-0.18
has long an	seek_grave	0.18	comrade_tip	0.06	grave_info	-0.1	battle_account	-0.05	dna_question	0.06	request_recognition	-0.05	event	-0.06
has long co	seek_grave	-0.09	relics	0.05
has long dai	grave_info	0.13	battle_account	0.07
has long dien	grave_info	-0.1	registry	0.08	foreign_tip	0.08	event	0.09
has long ho	grave_info	0.05	rumour	0.07	event	0.05
has long hung	seek_grave	-0.19	grave_info	0.14	registry	0.05
has long khanh	seek_grave	0.16	comrade_tip	-0.07	grave_info	-0.15	foreign_tip	-0.06	scam_report	0.05
has long my	seek_grave	0.09	comrade_tip	0.06	grave_info	-0.14
has long tan	comrade_tip	-0.11	registry	0.06	foreign_tip	0.13
has long tau	comrade_tip	-0.08	battle_account	0.07
has long thanh	seek_grave	0.06	comrade_tip	-0.06	request_recognition	0.08	event	0.05
has look	seek_grave	0.21	comrade_tip	0.06	relics	-0.09
has look for	seek_grave	0.15	relics	-0.05	foreign_tip	0.07
has looking	seek_grave	0.05	relics	0.05	enemy_report	-0.05	event	-0.09
has looking for	seek_grave	0.07	relics	0.06	enemy_report	-0.05	event	-0.08
has lop	seek_grave	0.06	grave_info	0.18	remains_found	0.11	registry	0.09	battle_account	-0.1	scam_report	-0.05	event	0.05
has lop 10b	comrade_tip	0.1
has lop truong	seek_grave	-0.06	grave_info	0.12	registry	0.07
has lost	grave_info	-0.11	registry	-0.06	enemy_report	0.21	foreign_tip	0.05	event	0.07
has lot	seek_grave	-0.09	comrade_tip	-0.06	grave_info	0.2	relics	0.15	registry	-0.06	battle_account	0.05	request_recognition	0.05	event	0.1
has ls	seek_grave	-0.24	comrade_tip	-0.22	grave_info	0.19	remains_found	-0.17	relics	-0.14	registry	-0.05	battle_account	-0.16	enemy_report	-0.06	foreign_tip	-0.16	dna_question	-0.06	rumour	-0.22	request_recognition	0.07	not_dead	-0.05	event	-0.12
has ls bui	seek_grave	0.14	grave_info	-0.19	relics	0.05	request_recognition	0.07	event	-0.06
has ls dinh	seek_grave	-0.08	comrade_tip	0.12
has ls do	relics	0.05
has ls le	seek_grave	-0.1	grave_info	0.13	scam_report	0.06	event	0.14
has ls nguyen	seek_grave	0.05	comrade_tip	-0.06	grave_info	-0.08
has ls pham	seek_grave	0.07
has ls tran	dna_question	0.06
has ls vu	seek_grave	-0.12	comrade_tip	-0.06	grave_info	0.19	event	0.24
has lt	seek_grave	-0.07	comrade_tip	-0.11	grave_info	-0.05	remains_found	-0.05	foreign_tip	0.17	event	0.11
has lt col	battle_account	0.1
has lu	seek_grave	-0.07	comrade_tip	-0.07	remains_found	0.11	registry	0.09	battle_account	-0.09	enemy_report	0.11	request_recognition	-0.09	not_dead	0.14	event	0.07
has lu cuon	seek_grave	0.09	comrade_tip	-0.1	remains_found	-0.05	relics	0.16
has lu doan	seek_grave	0.07	comrade_tip	-0.07	enemy_report	0.05
has lu lu	seek_grave	-0.11	request_recognition	-0.06	not_dead	0.15
has lu nguoi	seek_grave	-0.09	grave_info	0.16
has lua	seek_grave	0.12	comrade_tip	0.19	grave_info	-0.17	registry	-0.1	foreign_tip	-0.07	scam_report	0.33	rumour	-0.16	request_recognition	-0.13	event	-0.1
has luan	seek_grave	-0.17	comrade_tip	0.12	registry	0.08	battle_account	-0.05	rumour	0.05	request_recognition	0.07
has luat	grave_info	-0.06
has luc	seek_grave	0.2	comrade_tip	0.08	grave_info	-0.08	remains_found	-0.2	relics	-0.06	registry	0.05	enemy_report	-0.1	dna_question	-0.12	scam_report	-0.18	rumour	-0.31	request_recognition	0.05	not_dead	-0.21	event	-0.22
has luc ay	grave_info	-0.05	registry	-0.07	event	-0.15
has luc ba	grave_info	0.09
has luc chien	enemy_report	0.06	event	0.11
has luc con	seek_grave	0.07	comrade_tip	-0.22	grave_info	0.09	event	0.08
has luc cua	seek_grave	-0.07	comrade_tip	0.11
has luc danh	comrade_tip	0.19	battle_account	-0.06	event	-0.07
has luc dau	seek_grave	0.1
has luc di	seek_grave	0.24	remains_found	-0.06	battle_account	-0.05
has luc do	seek_grave	0.06	battle_account	0.08	rumour	-0.05	event	-0.12
has luc don	seek_grave	0.1	grave_info	-0.1
has luc ho	seek_grave	-0.05	registry	-0.06
has luc mat	seek_grave	0.08	comrade_tip	-0.11	grave_info	0.06	battle_account	0.09	enemy_report	0.05	event	0.09
has luc mo	event	0.05
has luc nam	seek_grave	-0.05	grave_info	-0.07	battle_account	0.11
has luc ngan	seek_grave	0.1
has luc qua	seek_grave	-0.12	comrade_tip	0.1	relics	0.08
has luc thi	seek_grave	0.11	grave_info	-0.08
has luc toi	seek_grave	-0.09	comrade_tip	0.12
has luc van	seek_grave	-0.08	comrade_tip	-0.14	grave_info	0.16	remains_found	0.05	battle_account	0.09	dna_question	0.06	event	0.05
has lui	seek_grave	0.13	comrade_tip	0.07	grave_info	0.05	relics	-0.08	registry	-0.05	battle_account	-0.05	enemy_report	-0.05	foreign_tip	-0.05	request_recognition	0.07	not_dead	0.07	event	-0.19
has lum	seek_grave	-0.07	comrade_tip	0.13	event	-0.06
has lun	seek_grave	-0.25	grave_info	-0.09	registry	0.05	rumour	0.2
has lung	seek_grave	0.1	grave_info	-0.37	remains_found	0.25	relics	0.08	registry	-0.08	scam_report	-0.08	rumour	-0.07	not_dead	-0.06
has lung co	comrade_tip	-0.06	grave_info	0.11	event	0.06
has luoc	seek_grave	0.07	comrade_tip	-0.14	grave_info	-0.1	event	0.09
has luoc nhom	comrade_tip	-0.06	grave_info	-0.13	event	0.09
has luoi	comrade_tip	-0.17	remains_found	0.08	registry	0.08	battle_account	-0.09
has luom	seek_grave	-0.1	comrade_tip	0.06	grave_info	-0.08	remains_found	0.17	relics	0.08	battle_account	0.06
has luon	seek_grave	0.15	comrade_tip	-0.08	remains_found	-0.05	registry	-0.1	battle_account	0.28	rumour	-0.05	request_recognition	-0.11	not_dead	0.08	event	-0.12
has luon o	event	-0.07
has luong	comrade_tip	0.18	grave_info	-0.16	relics	0.07	registry	0.05	battle_account	-0.05	enemy_report	-0.13	foreign_tip	-0.06	dna_question	-0.09	scam_report	-0.13	request_recognition	-0.09	not_dead	0.05	event	0.13
has luong dinh	relics	0.1
has luong huu	comrade_tip	-0.07	event	0.06
has luong ngoc	grave_info	-0.07
has luong tai	seek_grave	0.14
has luong thi	seek_grave	-0.07	comrade_tip	-0.07	remains_found	0.05	event	0.1
has luong va	grave_info	0.05	relics	0.07	event	-0.05
has luong van	seek_grave	-0.09	comrade_tip	0.07	registry	0.05	battle_account	-0.08	not_dead	0.07	event	0.06
has luot	seek_grave	0.05	comrade_tip	0.16	grave_info	-0.06	registry	0.07	battle_account	-0.08	event	-0.15
has lut	rumour	0.09	request_recognition	0.11
has luu	comrade_tip	-0.11	remains_found	-0.12	registry	-0.05	enemy_report	0.05	foreign_tip	-0.11	scam_report	0.11	rumour	-0.17	not_dead	-0.06	event	-0.16
has luu ba	seek_grave	0.09	foreign_tip	-0.05	event	0.05
has luu dan	seek_grave	-0.07	comrade_tip	0.15	grave_info	-0.1	relics	-0.05	battle_account	-0.09	request_recognition	0.06	event	-0.09
has luu dinh	comrade_tip	0.07	battle_account	-0.07	request_recognition	0.08	event	-0.08
has luu nghe	not_dead	0.05
has luu quang	seek_grave	-0.13	comrade_tip	0.05	dna_question	0.05
has luu thi	seek_grave	0.29	grave_info	-0.17	dna_question	0.08	event	-0.08
has luu van	seek_grave	0.09	grave_info	-0.07	battle_account	-0.05
has luy	seek_grave	0.08	grave_info	-0.09	remains_found	0.05	relics	-0.06	request_recognition	-0.05
has luyen	seek_grave	0.13	comrade_tip	-0.1	enemy_report	0.07	dna_question	-0.05	rumour	0.05	event	0.08
has luyen o	event	-0.06
has ly	seek_grave	0.19	comrade_tip	-0.13	grave_info	0.08	relics	-0.05	battle_account	0.1	foreign_tip	-0.09	dna_question	-0.06	scam_report	0.05	rumour	-0.17	request_recognition	-0.17	not_dead	-0.07	event	0.26
has ly a	seek_grave	-0.08	foreign_tip	0.08
has ly chinh	relics	-0.07	registry	0.09	event	0.16
has ly do	comrade_tip	-0.08
has ly lich	comrade_tip	0.05	relics	0.05	registry	0.06	event	-0.06
has ly nhan	seek_grave	0.1	comrade_tip	0.07
has ly tac	comrade_tip	-0.06
has ly thi	grave_info	-0.06	dna_question	0.05	scam_report	0.06	event	-0.12
has ly tu	registry	0.05	event	-0.08
has ly van	comrade_tip	-0.08	grave_info	0.05	registry	-0.05	event	0.07
has lyon	seek_grave	0.07	grave_info	-0.07
has lz	seek_grave	-0.06	grave_info	-0.06	relics	0.09
has m	seek_grave	0.4	comrade_tip	-0.05	relics	-0.08	registry	-0.21	foreign_tip	-0.08	scam_report	-0.07	rumour	0.09	not_dead	0.07	event	0.18
has m a	seek_grave	-0.15	grave_info	0.2	relics	-0.09	battle_account	0.14	enemy_report	-0.05	foreign_tip	-0.12	dna_question	0.08	rumour	0.12	request_recognition	0.05	not_dead	0.12
has m appelle	relics	0.05	event	0.05
has m79	seek_grave	0.19	comrade_tip	-0.14	grave_info	-0.05	battle_account	0.06
has ma	seek_grave	0.24	comrade_tip	-0.16	grave_info	0.12	remains_found	-0.35	relics	-0.29	battle_account	-0.15	enemy_report	-0.13	foreign_tip	-0.08	dna_question	0.11	scam_report	0.05	rumour	-0.08	request_recognition	0.14	not_dead	0.25	event	-0.31
has ma anh	seek_grave	-0.13	comrade_tip	0.08	grave_info	0.1	relics	0.05
has ma ba	grave_info	0.1
has ma bac	seek_grave	-0.06	dna_question	0.06
has ma bi	comrade_tip	0.12
has ma bia	seek_grave	0.1	comrade_tip	-0.09	grave_info	-0.11	request_recognition	0.05
has ma bo	grave_info	-0.05	request_recognition	0.09
has ma cai	seek_grave	0.05	grave_info	-0.09	registry	0.06	event	-0.1
has ma chet	seek_grave	-0.06	battle_account	0.1
has ma chi	grave_info	0.05
has ma chu	seek_grave	-0.08	grave_info	0.15
has ma chua	seek_grave	-0.18	comrade_tip	0.09	request_recognition	-0.06	not_dead	0.06
has ma co	seek_grave	0.08	grave_info	0.16
has ma con	seek_grave	0.38	comrade_tip	-0.15	grave_info	-0.18	event	-0.15
has ma cua	dna_question	0.06
has ma da	seek_grave	-0.12	comrade_tip	0.16
has ma doan	seek_grave	-0.07	comrade_tip	-0.05	grave_info	-0.1	relics	0.06
has ma em	seek_grave	0.1	comrade_tip	-0.07
has ma giay	dna_question	0.08
has ma gio	seek_grave	-0.19	grave_info	0.18
has ma hai	comrade_tip	0.05
has ma khong	seek_grave	0.26	grave_info	-0.19	relics	-0.1	registry	-0.07	battle_account	-0.07	not_dead	-0.05	event	-0.12
has ma ko	seek_grave	0.05	comrade_tip	0.07	battle_account	0.06
has ma la	seek_grave	-0.06	comrade_tip	-0.06	dna_question	0.05	request_recognition	-0.06
has ma lam	seek_grave	0.11
has ma lang	grave_info	-0.08	relics	0.11	request_recognition	0.06
has ma mat	seek_grave	-0.06	grave_info	0.13	event	-0.07
has ma mere	seek_grave	0.2	foreign_tip	-0.13
has ma nam	comrade_tip	-0.12	not_dead	0.06	event	0.05
has ma nay	seek_grave	0.21
has ma nha	seek_grave	-0.07	remains_found	0.07
has ma noi	seek_grave	0.06	grave_info	0.08	relics	0.09
has ma o	seek_grave	-0.17	grave_info	0.07	event	0.12
has ma ong	seek_grave	-0.15	comrade_tip	0.12	grave_info	0.11	request_recognition	0.07	not_dead	0.06
has ma sau	grave_info	0.12
has ma so	seek_grave	-0.06	comrade_tip	0.05	grave_info	0.06	event	-0.09
has ma song	seek_grave	-0.1	comrade_tip	0.08	registry	0.08	battle_account	-0.06	event	-0.05
has ma ten	seek_grave	0.12	request_recognition	-0.06
has ma thi	comrade_tip	-0.08	grave_info	0.14	event	0.08
has ma thuot	registry	0.09	rumour	0.06	event	-0.07
has ma tim	seek_grave	-0.06	comrade_tip	0.12	grave_info	-0.08	foreign_tip	0.07
has ma toi	seek_grave	0.16	comrade_tip	-0.25	grave_info	0.22	registry	-0.06	event	-0.1
has ma trong	seek_grave	-0.07	grave_info	-0.06	registry	0.05	request_recognition	0.06	event	0.05
has ma tui	comrade_tip	-0.25	grave_info	0.21	battle_account	0.06	rumour	-0.08	event	0.13
has ma van	seek_grave	-0.11	comrade_tip	0.16	grave_info	0.11	battle_account	-0.08
has ma xa	seek_grave	-0.06	grave_info	0.12
has mac	seek_grave	-0.13	comrade_tip	-0.18	grave_info	0.11	remains_found	0.08	relics	0.06	battle_account	0.11	event	0.25
has mac ao	comrade_tip	-0.11	rumour	0.09	event	0.12
has mac dang	comrade_tip	0.07	foreign_tip	-0.06	event	-0.07
has mac thi	grave_info	0.15	event	-0.12
has mac van	comrade_tip	-0.07	event	0.08
has mach	seek_grave	0.13	foreign_tip	0.08	event	-0.06
has madame	grave_info	-0.05	relics	0.08	not_dead	0.09
has made	seek_grave	-0.11	relics	0.15	enemy_report	-0.1	not_dead	0.09
has mah	remains_found	0.05	request_recognition	0.05	event	0.06
has mai	seek_grave	0.13	comrade_tip	0.18	grave_info	-0.13	remains_found	-0.06	dna_question	-0.12	scam_report	-0.07	rumour	0.12	request_recognition	-0.13
has mai chau	seek_grave	-0.07	remains_found	0.07	relics	0.05	not_dead	0.05	event	0.09
has mai dinh	comrade_tip	0.05	grave_info	-0.1	foreign_tip	0.05	scam_report	0.06
has mai khong	comrade_tip	-0.08	grave_info	-0.05	rumour	0.06	event	0.06
has mai son	seek_grave	-0.07	comrade_tip	0.07	event	-0.09
has mai tang	seek_grave	0.1	comrade_tip	-0.14	grave_info	0.1	relics	-0.06	registry	-0.1	battle_account	0.16	event	0.13
has mai thi	scam_report	0.08	rumour	0.06
has mai van	seek_grave	-0.14	comrade_tip	-0.08	registry	0.05	battle_account	-0.07	enemy_report	0.09	rumour	0.05
has mai xuan	grave_info	-0.05	event	-0.06
has mail	seek_grave	0.05	grave_info	-0.07	remains_found	-0.05	relics	0.07	enemy_report	0.05	foreign_tip	0.05	dna_question	0.09	event	-0.09
has mais	relics	0.09	battle_account	0.05	foreign_tip	-0.09	event	0.05
has major	seek_grave	-0.07	grave_info	-0.08	registry	0.05	battle_account	0.1	event	0.09
has malaria	grave_info	0.07	relics	-0.05
has mam	seek_grave	-0.1	comrade_tip	-0.18	grave_info	0.19	battle_account	0.05
has man	seek_grave	-0.05	comrade_tip	0.05	registry	-0.07	battle_account	0.05	foreign_tip	0.14	scam_report	0.13	event	-0.14
has man from	comrade_tip	0.09	grave_info	-0.05	foreign_tip	0.07
has mang	comrade_tip	-0.21	grave_info	-0.07	remains_found	-0.06	relics	0.17	enemy_report	0.18	scam_report	0.12	rumour	0.2	request_recognition	-0.15
has mang do	seek_grave	0.06	comrade_tip	-0.05	grave_info	-0.1	battle_account	0.05
has mang ten	seek_grave	-0.1	comrade_tip	-0.05	grave_info	0.07	relics	0.07	registry	-0.05	event	0.07
has mang ve	grave_info	-0.06	relics	0.06	registry	0.05	dna_question	0.07	rumour	0.05
has mang yang	event	0.07
has manh	seek_grave	-0.36	comrade_tip	-0.07	grave_info	-0.22	remains_found	0.51	relics	0.08	enemy_report	-0.1	foreign_tip	0.07	not_dead	-0.06	event	0.19
has manh coi	seek_grave	-0.07	comrade_tip	0.13	event	-0.08
has manh cuong	seek_grave	-0.07
has manh giay	comrade_tip	-0.07	relics	0.06	rumour	0.07
has manh phao	grave_info	0.06	relics	0.05	event	-0.05
has manh vai	event	0.07
has mao	seek_grave	0.34	comrade_tip	0.09	grave_info	-0.18	registry	-0.06	battle_account	-0.06	foreign_tip	-0.12	rumour	0.08	not_dead	-0.05	event	0.15
has mao khe	seek_grave	0.06	relics	0.05	foreign_tip	-0.06
has map	seek_grave	-0.14	grave_info	-0.05	remains_found	-0.05	battle_account	-0.07	enemy_report	-0.1	foreign_tip	0.31	rumour	-0.07	request_recognition	0.05	event	0.14
has mar	grave_info	-0.06	relics	0.06	registry	0.1	event	0.07
has marcel	seek_grave	-0.06	comrade_tip	0.05	grave_info	-0.05	foreign_tip	0.12	event	0.06
has march	seek_grave	-0.12	remains_found	-0.05	relics	-0.06	enemy_report	-0.1	foreign_tip	0.09	not_dead	0.07
has marine	seek_grave	-0.06	relics	-0.05	enemy_report	0.14
has marines	seek_grave	-0.09	grave_info	-0.11	battle_account	-0.06	enemy_report	-0.07	foreign_tip	0.27	rumour	0.05
has marked	grave_info	-0.06	foreign_tip	0.05
has market	seek_grave	-0.14	grave_info	-0.06	relics	0.2	enemy_report	0.08
has mars	seek_grave	-0.13	grave_info	0.05	remains_found	0.06	not_dead	0.05	event	0.1
has martyr	dna_question	0.17
has martyrs	seek_grave	-0.07	grave_info	0.15	foreign_tip	-0.05	event	0.07
has mass	grave_info	-0.08	foreign_tip	0.18	event	0.1
has mat	seek_grave	0.16	grave_info	-0.1	remains_found	-0.2	relics	-0.13	registry	0.17	enemy_report	-0.34	foreign_tip	-0.22	dna_question	-0.08	rumour	-0.09	not_dead	-0.18	event	-0.12
has mat anh	seek_grave	-0.07	comrade_tip	0.14	grave_info	-0.09
has mat ba	seek_grave	0.09	comrade_tip	0.14	grave_info	-0.08	battle_account	0.05
has mat ben	battle_account	0.05	event	0.06
has mat bo	seek_grave	0.06	foreign_tip	0.05	event	-0.06
has mat bon	seek_grave	-0.05	battle_account	-0.05	event	-0.05
has mat ca	seek_grave	-0.14	grave_info	-0.12	relics	0.05	registry	0.06	battle_account	0.08	event	0.11
has mat chi	seek_grave	0.05	comrade_tip	-0.05
has mat cho	comrade_tip	0.16	grave_info	-0.11	event	-0.05
has mat chon	comrade_tip	-0.07	not_dead	0.08
has mat chu	grave_info	0.05	event	0.2
has mat co	seek_grave	-0.09	event	-0.05
has mat con	relics	-0.05	enemy_report	0.05	event	0.06
has mat cua	seek_grave	-0.05	registry	0.07	event	-0.06
has mat cung	grave_info	0.11	registry	0.05
has mat dan	seek_grave	0.06	comrade_tip	-0.06	grave_info	-0.07	battle_account	0.07	foreign_tip	0.05
has mat dau	seek_grave	0.21	comrade_tip	-0.23	request_recognition	-0.05	event	0.1
has mat dem	seek_grave	0.1	comrade_tip	-0.06	battle_account	0.09
has mat do	seek_grave	0.06	comrade_tip	0.07	grave_info	0.1	event	-0.06
has mat dung	seek_grave	0.05	comrade_tip	-0.12	battle_account	0.08
has mat giay	seek_grave	-0.17	request_recognition	0.06
has mat hai	comrade_tip	0.14	grave_info	-0.13	registry	0.1	event	-0.05
has mat het	seek_grave	-0.12	request_recognition	0.06
has mat hoi	comrade_tip	-0.05	scam_report	0.07
has mat hom	comrade_tip	-0.06
has mat kem	seek_grave	0.09
has mat khi	seek_grave	0.12	rumour	0.06
has mat khong	seek_grave	0.08	event	-0.06
has mat la	seek_grave	0.16	comrade_tip	-0.06	grave_info	0.05	battle_account	-0.06	event	-0.05
has mat lien	seek_grave	0.1
has mat luc	comrade_tip	-0.07	grave_info	0.07	battle_account	-0.05	request_recognition	0.05	event	-0.06
has mat mo	seek_grave	0.06	comrade_tip	0.05
has mat mot	seek_grave	-0.1	comrade_tip	0.05	grave_info	0.11	battle_account	0.06	event	-0.09
has mat nam	seek_grave	0.21	comrade_tip	-0.33	grave_info	-0.12	remains_found	-0.06	relics	0.09	registry	-0.07	battle_account	0.08	dna_question	-0.15	request_recognition	0.09	event	0.12
has mat ngay	seek_grave	0.11	comrade_tip	0.06	grave_info	0.08	relics	-0.05	registry	0.14	battle_account	-0.12	request_recognition	0.11	not_dead	-0.07	event	-0.25
has mat nguoi	seek_grave	-0.05	comrade_tip	0.13	grave_info	0.08	event	-0.11
has mat nha	grave_info	0.11
has mat o	seek_grave	0.39	comrade_tip	-0.12	grave_info	-0.43	remains_found	-0.07	relics	-0.19	registry	0.1	battle_account	-0.06	enemy_report	-0.05	rumour	-0.08	request_recognition	-0.14	event	-0.07
has mat ong	seek_grave	-0.11	comrade_tip	0.07	enemy_report	0.05	request_recognition	0.08	event	-0.06
has mat roi	seek_grave	0.05	comrade_tip	-0.15	relics	0.05	battle_account	-0.1	rumour	0.18	request_recognition	-0.1	event	-0.05
has mat sau	comrade_tip	-0.05	remains_found	-0.08	relics	0.2	event	-0.08
has mat tai	seek_grave	-0.08	comrade_tip	0.22	grave_info	-0.11	registry	0.12	request_recognition	0.07	event	-0.1
has mat ten	seek_grave	-0.06	comrade_tip	0.08	grave_info	-0.07	request_recognition	0.07
has mat thang	seek_grave	-0.12	comrade_tip	0.15	grave_info	-0.06	request_recognition	0.09	event	-0.06
has mat thay	comrade_tip	0.05	event	0.09
has mat thi	seek_grave	0.11	comrade_tip	0.08	grave_info	-0.06	remains_found	0.05
has mat tich	seek_grave	-0.16	comrade_tip	0.06	grave_info	-0.2	remains_found	0.09	relics	-0.08	registry	0.11	battle_account	0.05	request_recognition	0.16	not_dead	0.21
has mat toi	comrade_tip	-0.06	relics	0.08	event	-0.09
has mat tran	seek_grave	0.45	grave_info	-0.15	registry	-0.13	battle_account	-0.19	enemy_report	-0.06	request_recognition	-0.12	not_dead	-0.1	event	-0.31
has mat tren	seek_grave	0.16	comrade_tip	0.05	grave_info	-0.12
has mat tri	seek_grave	-0.07	comrade_tip	-0.06	grave_info	-0.06	not_dead	0.23
has mat troi	seek_grave	-0.09	comrade_tip	0.1	grave_info	0.06	remains_found	0.05	event	0.06
has mat trong	seek_grave	-0.09	grave_info	0.23	event	-0.14
has mat truoc	seek_grave	0.29	comrade_tip	-0.05	grave_info	0.06
has mat tu	seek_grave	-0.05
has mat vi	seek_grave	-0.14	registry	0.12	battle_account	-0.05	request_recognition	0.14	event	0.06
has mat xac	seek_grave	0.21	comrade_tip	-0.08	grave_info	-0.07	event	0.09
has mau	seek_grave	-0.6	comrade_tip	-0.06	grave_info	-0.15	relics	-0.07	registry	-0.12	battle_account	0.1	enemy_report	-0.08	foreign_tip	-0.12	dna_question	1.18	scam_report	-0.26	request_recognition	-0.14	event	-0.28
has mau adn	seek_grave	-0.09	relics	-0.09	request_recognition	-0.09
has mau cua	seek_grave	-0.27	dna_question	0.21
has mau giao	seek_grave	0.09
has mau mau	seek_grave	-0.07	grave_info	-0.05	dna_question	0.09
has mau o	seek_grave	-0.16	remains_found	-0.05	dna_question	0.17
has mau than	seek_grave	0.28	relics	-0.07	battle_account	0.05	dna_question	-0.15	request_recognition	0.19
has may	seek_grave	-0.05	comrade_tip	0.23	grave_info	-0.14	remains_found	-0.07	relics	-0.16	registry	-0.21	enemy_report	0.07	foreign_tip	0.07	rumour	0.1	request_recognition	-0.26	not_dead	-0.08
has may anh	seek_grave	-0.1	comrade_tip	0.05	relics	-0.06	rumour	0.12	event	0.19
has may ba	seek_grave	-0.14	comrade_tip	0.08	grave_info	-0.08	rumour	0.08	event	0.07
has may bac	comrade_tip	0.12	event	-0.05
has may bay	comrade_tip	0.05	grave_info	-0.09	remains_found	-0.16	relics	0.18	registry	-0.09	battle_account	0.09	enemy_report	-0.05	dna_question	0.05	rumour	-0.06	request_recognition	0.15
has may bua	seek_grave	0.05	rumour	0.1
has may cai	seek_grave	0.06	comrade_tip	0.05	grave_info	-0.07	event	-0.07
has may chu	seek_grave	0.24	grave_info	0.06	relics	-0.09	battle_account	-0.07	rumour	-0.05	request_recognition	-0.05	not_dead	0.06
has may chuc	grave_info	-0.05	rumour	0.05	event	0.12
has may co	seek_grave	0.06	grave_info	-0.09
has may cu	comrade_tip	0.06	grave_info	-0.15
has may cua	seek_grave	0.08
has may dong	grave_info	0.11	event	-0.07
has may dua	event	-0.1
has may ho	seek_grave	-0.08	comrade_tip	0.05
has may hom	seek_grave	0.05	comrade_tip	-0.13	battle_account	0.07	event	0.12
has may lai	comrade_tip	-0.11	registry	0.07
has may lan	comrade_tip	0.08
has may nam	seek_grave	0.11	comrade_tip	-0.23	grave_info	0.13	dna_question	0.07
has may nguoi	seek_grave	-0.14	grave_info	0.07	dna_question	0.07	rumour	0.05	event	0.13
has may ong	seek_grave	-0.22	comrade_tip	-0.09	remains_found	0.06	relics	-0.06	registry	-0.05	rumour	0.17	event	0.07
has may ten	grave_info	-0.06	battle_account	0.13	rumour	0.06	request_recognition	-0.05	event	0.06
has may thang	enemy_report	0.05	event	-0.05
has may toi	comrade_tip	-0.07	grave_info	0.06	scam_report	0.07
has may truong	comrade_tip	-0.08	grave_info	-0.05	battle_account	0.06	event	0.12
has may xuc	comrade_tip	-0.07	grave_info	-0.07	remains_found	0.2	relics	-0.05	registry	-0.05	event	0.08
has maybe	seek_grave	0.13	comrade_tip	-0.07	relics	-0.2	foreign_tip	0.16	event	0.11
has me	seek_grave	0.25	comrade_tip	-0.2	grave_info	-0.25	remains_found	-0.27	relics	0.1	registry	-0.18	battle_account	-0.26	enemy_report	-0.23	dna_question	0.32	request_recognition	-0.1	not_dead	-0.12	event	-0.29
has me anh	seek_grave	-0.29	comrade_tip	0.09	dna_question	0.05	not_dead	0.07	event	-0.06
has me chau	seek_grave	0.22	comrade_tip	-0.17
has me chong	seek_grave	0.28	comrade_tip	-0.05	request_recognition	-0.06
has me co	comrade_tip	-0.07	grave_info	0.09	event	0.07
has me con	seek_grave	-0.05	comrade_tip	0.14	grave_info	-0.11	dna_question	0.08	rumour	0.06
has me cua	comrade_tip	-0.06
has me dat	seek_grave	-0.06	comrade_tip	0.12	grave_info	-0.05
has me de	seek_grave	0.08	grave_info	-0.09
has me di	seek_grave	0.15	comrade_tip	-0.07
has me em	comrade_tip	-0.14	grave_info	-0.23	remains_found	-0.05	registry	-0.07	rumour	0.08	event	-0.11
has me in	rumour	0.06	event	0.06
has me la	seek_grave	-0.1	grave_info	0.13
has me liet	grave_info	-0.08	dna_question	0.1
has me linh	seek_grave	0.07
has me mat	seek_grave	0.14	comrade_tip	-0.09	grave_info	-0.12	dna_question	0.05
has me minh	seek_grave	0.06	comrade_tip	-0.05
has me no	comrade_tip	0.16	grave_info	0.05
has me noi	seek_grave	0.1	event	0.15
has me o	request_recognition	0.08
has me ong	seek_grave	-0.1	grave_info	0.1	request_recognition	0.07	not_dead	0.08	event	-0.05
has me to	seek_grave	-0.14	comrade_tip	0.07	relics	0.09	enemy_report	-0.05	foreign_tip	0.11	event	0.05
has me toi	seek_grave	0.3	comrade_tip	-0.19	remains_found	-0.05	battle_account	-0.1	rumour	-0.06	request_recognition	-0.11	not_dead	-0.06	event	-0.23
has me tui	rumour	0.08	event	0.05
has me viet	seek_grave	0.07	grave_info	-0.05
has me vnah	seek_grave	0.07	grave_info	-0.13	request_recognition	0.06
has me voi	seek_grave	-0.2	comrade_tip	0.1	grave_info	-0.05	dna_question	0.12	event	0.1
has medic	seek_grave	-0.07	grave_info	-0.09	relics	-0.07	registry	-0.07	battle_account	-0.05	enemy_report	0.27	foreign_tip	-0.06
has melbourne	enemy_report	0.05
has meme	seek_grave	-0.11	foreign_tip	0.12	not_dead	0.12	event	-0.14
has men	seek_grave	-0.14	comrade_tip	0.1	remains_found	0.17	battle_account	-0.07	enemy_report	0.07	foreign_tip	0.08	rumour	-0.09	request_recognition	-0.06	event	0.34
has meo	seek_grave	0.1	comrade_tip	-0.12	grave_info	-0.1	relics	-0.05	enemy_report	0.05	request_recognition	0.06	event	-0.16
has mep	seek_grave	-0.05	comrade_tip	-0.1	grave_info	-0.09
has merci	seek_grave	0.26	foreign_tip	-0.18	dna_question	0.11	event	-0.1
has mere	seek_grave	0.14	grave_info	0.11	relics	-0.08	foreign_tip	-0.09	event	-0.06
has met	seek_grave	-0.1	comrade_tip	-0.12	grave_info	0.1	remains_found	-0.05	relics	-0.06	registry	0.05	battle_account	0.1	not_dead	0.1	event	0.06
has mi	seek_grave	0.08	remains_found	0.07	relics	-0.06	battle_account	-0.17	request_recognition	0.1	event	-0.15
has mia	seek_grave	-0.15	registry	0.14	foreign_tip	0.13	dna_question	0.06	event	-0.06
has mich	comrade_tip	0.07	grave_info	0.06
has mien	grave_info	-0.05	remains_found	-0.08	battle_account	-0.05	enemy_report	-0.06	foreign_tip	0.1	dna_question	-0.07	scam_report	0.08	rumour	-0.06	request_recognition	0.33	not_dead	-0.08	event	0.09
has mien bac	grave_info	0.11	foreign_tip	0.08	event	0.17
has mien nam	seek_grave	0.18	comrade_tip	-0.09	grave_info	-0.13	battle_account	0.08
has mien tay	seek_grave	0.05	comrade_tip	-0.09	request_recognition	0.07
has mieng	seek_grave	-0.06	comrade_tip	0.15	remains_found	0.14	battle_account	0.06	request_recognition	-0.05	event	0.13
has miet	comrade_tip	-0.09	battle_account	0.08
has mieu	seek_grave	-0.31	comrade_tip	0.09	grave_info	0.22	remains_found	-0.05	battle_account	0.11	rumour	0.16
has mieu ba	seek_grave	-0.16	comrade_tip	0.13	battle_account	0.06	rumour	0.09	event	-0.08
has mil	seek_grave	0.13	comrade_tip	-0.05	grave_info	-0.1	not_dead	0.05
has min	seek_grave	0.12	comrade_tip	0.19	grave_info	-0.12	remains_found	0.06	relics	-0.09	registry	0.07	battle_account	-0.15	enemy_report	-0.05	rumour	-0.06	request_recognition	0.06
has min o	comrade_tip	-0.13	remains_found	0.05	registry	0.08	dna_question	0.07
has mine	seek_grave	0.18	comrade_tip	0.08	grave_info	0.09	foreign_tip	-0.14	event	0.22
has minh	seek_grave	-0.09	comrade_tip	0.17	remains_found	-0.09	relics	-0.07	registry	0.12	battle_account	-0.06	foreign_tip	0.08	dna_question	-0.17	rumour	-0.12	request_recognition	0.19
has minh anh	comrade_tip	0.06
has minh bi	seek_grave	0.11	registry	-0.05	not_dead	0.07
has minh chau	remains_found	0.07	registry	-0.07	battle_account	-0.05	event	0.05
has minh chi	comrade_tip	-0.08	grave_info	0.13	event	0.05
has minh chon	seek_grave	0.06	comrade_tip	0.11	grave_info	-0.06	event	-0.07
has minh chu	seek_grave	0.12
has minh co	seek_grave	0.13	comrade_tip	0.05	relics	-0.06	battle_account	-0.06	dna_question	0.06	rumour	0.05	not_dead	0.08	event	-0.12
has minh con	seek_grave	0.12	grave_info	-0.12	not_dead	0.06
has minh dang	scam_report	0.05
has minh di	grave_info	0.09	registry	0.06	battle_account	0.05	rumour	-0.06
has minh hai	seek_grave	0.11	comrade_tip	-0.06	grave_info	-0.09	event	-0.05
has minh hoa	grave_info	0.06	event	-0.08
has minh hoi	grave_info	-0.16	event	-0.07
has minh khong	remains_found	-0.05	request_recognition	-0.05
has minh la	comrade_tip	0.2	battle_account	-0.07	rumour	-0.05	event	-0.06
has minh man	comrade_tip	-0.08	grave_info	0.09	event	0.07
has minh nam	comrade_tip	0.13	grave_info	-0.07
has minh o	remains_found	0.08	relics	-0.06	foreign_tip	0.1	event	-0.07
has minh que	seek_grave	-0.06	comrade_tip	0.13
has minh sang	seek_grave	0.06	relics	0.07
has minh tan	seek_grave	0.06
has minh ten	event	0.08
has minh tim	seek_grave	0.12
has minh toi	comrade_tip	-0.07
has minh va	seek_grave	-0.06	comrade_tip	0.12
has minh voi	seek_grave	-0.13	comrade_tip	0.11	event	-0.05
has minh xin	comrade_tip	-0.06	battle_account	0.05	event	0.08
has mis	relics	-0.08	enemy_report	0.07	request_recognition	0.07	not_dead	0.07
has missing	relics	0.07	foreign_tip	-0.05	request_recognition	0.06	event	-0.08
has mit	seek_grave	0.05	foreign_tip	0.07	request_recognition	-0.05	event	-0.09
has mlo	seek_grave	0.08	comrade_tip	-0.1	registry	0.05	battle_account	-0.05
has mme	remains_found	0.07	enemy_report	-0.06
has mn	seek_grave	0.13	grave_info	-0.11	scam_report	0.07	event	-0.08
has mo	grave_info	0.3	remains_found	-0.38	relics	-0.18	registry	0.07	battle_account	-0.07	enemy_report	-0.15	foreign_tip	-0.18	dna_question	0.08	scam_report	0.23	rumour	-0.05	request_recognition	-0.28	not_dead	-0.37	event	-0.08
has mo anh	seek_grave	0.07	comrade_tip	-0.16	grave_info	0.11	relics	0.09	battle_account	-0.05	scam_report	0.05	event	-0.08
has mo ay	seek_grave	-0.06	grave_info	-0.06	scam_report	0.1
has mo ba	comrade_tip	-0.21	grave_info	0.05	registry	0.08	event	0.06
has mo bac	seek_grave	-0.09	comrade_tip	-0.11	grave_info	0.16	relics	-0.05	registry	-0.06	dna_question	-0.05	scam_report	-0.05	rumour	0.13	event	-0.09
has mo ban	grave_info	-0.05	scam_report	0.1	event	-0.05
has mo ben	grave_info	0.15	event	0.07
has mo bo	seek_grave	0.24	comrade_tip	-0.08	remains_found	-0.09	relics	-0.06	registry	-0.08	battle_account	0.05	scam_report	-0.06	event	0.53
has mo canh	grave_info	-0.12	relics	0.06
has mo cau	grave_info	0.08	scam_report	0.13	event	-0.14
has mo cay	comrade_tip	0.12	grave_info	-0.24	rumour	-0.05	event	0.13
has mo cha	seek_grave	0.12
has mo chau	request_recognition	0.09
has mo chi	seek_grave	0.09	grave_info	-0.08	relics	0.07	battle_account	0.1
has mo cho	comrade_tip	0.06	event	-0.07
has mo chon	seek_grave	0.1	grave_info	-0.12	battle_account	0.05
has mo chong	seek_grave	-0.06
has mo chu	seek_grave	0.16	comrade_tip	-0.12	grave_info	-0.21	registry	0.07	event	-0.17
has mo chua	seek_grave	0.17	comrade_tip	-0.05	grave_info	-0.21	registry	-0.06	dna_question	0.11	request_recognition	-0.05	event	-0.05
has mo chung	seek_grave	0.19	comrade_tip	-0.05	grave_info	-0.07	battle_account	0.05	event	0.09
has mo co	seek_grave	-0.09	comrade_tip	0.11	grave_info	0.13	battle_account	0.05	scam_report	0.09	rumour	-0.05	request_recognition	-0.05	event	-0.08
has mo coi	seek_grave	0.06	event	-0.06
has mo con	comrade_tip	-0.05	request_recognition	0.05	event	0.12
has mo cu	seek_grave	-0.05	dna_question	0.1	event	0.08
has mo cua	seek_grave	0.17	comrade_tip	0.27	grave_info	-0.08	rumour	0.06
has mo cung	comrade_tip	-0.09	grave_info	-0.14	registry	0.12	request_recognition	0.06	event	0.06
has mo da	comrade_tip	-0.12	grave_info	-0.11	remains_found	-0.05	registry	0.05	request_recognition	0.13
has mo dat	seek_grave	-0.07	comrade_tip	-0.11	grave_info	0.34	event	-0.06
has mo dau	seek_grave	0.08	comrade_tip	0.07	grave_info	-0.19	relics	0.08	rumour	0.06	event	0.08
has mo de	seek_grave	0.08	comrade_tip	-0.05	registry	0.09	event	-0.05
has mo do	seek_grave	-0.1	comrade_tip	0.11	grave_info	0.05	registry	0.06	dna_question	0.06
has mo duc	seek_grave	0.12	comrade_tip	-0.08	registry	-0.05
has mo duoc	comrade_tip	0.05	relics	0.1	event	-0.05
has mo duong	seek_grave	-0.12	grave_info	0.1	battle_account	0.05	event	0.09
has mo em	seek_grave	-0.11	grave_info	0.1
has mo ghi	seek_grave	-0.19	grave_info	0.22	event	-0.07
has mo gio	seek_grave	0.06	grave_info	0.09	dna_question	-0.06	rumour	0.05	event	-0.07
has mo hai	seek_grave	0.06	comrade_tip	0.11	grave_info	-0.16	registry	-0.09	rumour	0.06	event	-0.07
has mo hang	grave_info	0.05
has mo hien	seek_grave	-0.13	grave_info	0.16
has mo khong	comrade_tip	-0.05	grave_info	0.05	request_recognition	0.1
has mo kia	grave_info	0.11
has mo la	comrade_tip	0.06	grave_info	0.09	event	0.06
has mo liet	seek_grave	-0.27	grave_info	0.21	relics	-0.06	registry	0.05	dna_question	-0.06	scam_report	0.06	rumour	0.09	request_recognition	-0.09	event	0.27
has mo ls	seek_grave	-0.09	grave_info	0.13	registry	-0.05	event	-0.08
has mo ma	seek_grave	0.05	comrade_tip	-0.11	grave_info	0.07	foreign_tip	0.07
has mo mo	seek_grave	-0.12	comrade_tip	0.14	rumour	0.06	event	0.1
has mo nam	seek_grave	-0.14	comrade_tip	-0.06	grave_info	0.23	registry	-0.06	not_dead	0.06	event	0.09
has mo nao	comrade_tip	0.06	grave_info	-0.05	dna_question	0.07
has mo nay	request_recognition	0.05	event	-0.16
has mo ngay	seek_grave	-0.05	comrade_tip	0.07
has mo nguoi	seek_grave	0.21	grave_info	-0.07	rumour	0.05
has mo ninh	seek_grave	0.08	comrade_tip	-0.05	grave_info	-0.05	request_recognition	0.05
has mo o	seek_grave	0.15	comrade_tip	-0.3	grave_info	-0.08	remains_found	-0.05	relics	-0.13	battle_account	-0.12	enemy_report	0.08	rumour	0.05	request_recognition	0.08
has mo ong	seek_grave	-0.12	comrade_tip	-0.2	grave_info	0.1	battle_account	-0.05	scam_report	0.07	rumour	0.07	not_dead	-0.05	event	-0.21
has mo rong	comrade_tip	-0.06	grave_info	0.11
has mo so	grave_info	0.31	remains_found	-0.07	relics	-0.11	registry	-0.09	battle_account	-0.05	dna_question	0.12	scam_report	-0.05	request_recognition	-0.06	event	-0.19
has mo tai	comrade_tip	-0.09	registry	0.05	dna_question	0.07	request_recognition	-0.06
has mo tap	grave_info	0.17	registry	-0.07	battle_account	-0.06	enemy_report	0.06	dna_question	0.13	event	0.27
has mo ten	seek_grave	0.13	grave_info	-0.12
has mo thay	seek_grave	0.06	comrade_tip	-0.05	grave_info	-0.13	battle_account	0.1	foreign_tip	0.12	event	0.1
has mo thi	seek_grave	0.07	comrade_tip	0.14	grave_info	-0.26	relics	0.11	not_dead	0.1	event	-0.1
has mo thu	seek_grave	-0.06	grave_info	0.16
has mo toi	seek_grave	-0.14	comrade_tip	0.08	grave_info	-0.1	registry	0.05	event	0.12
has mo tren	comrade_tip	-0.08	registry	0.07	scam_report	0.05
has mo trong	seek_grave	-0.11	comrade_tip	-0.12	grave_info	0.14	remains_found	-0.05	registry	0.06	scam_report	0.05	event	-0.09
has mo van	request_recognition	0.06
has mo ve	grave_info	0.06	request_recognition	0.12	event	0.09
has mo vo	dna_question	0.05
has mo xep	seek_grave	-0.1	comrade_tip	-0.06	grave_info	0.19	event	0.08
has moc	seek_grave	-0.1	comrade_tip	0.25	grave_info	0.14	remains_found	-0.07	relics	-0.13	battle_account	-0.11	foreign_tip	-0.06	dna_question	-0.06	rumour	-0.05	request_recognition	0.05	event	-0.12
has moc hoa	seek_grave	-0.06	comrade_tip	0.08	grave_info	-0.09	relics	-0.05	request_recognition	0.06	event	-0.05
has moi	seek_grave	-0.05	grave_info	-0.17	remains_found	-0.17	relics	-0.17	registry	0.08	battle_account	0.18	scam_report	0.19	rumour	-0.12	request_recognition	0.13	not_dead	0.16	event	-0.27
has moi an	seek_grave	0.09	comrade_tip	-0.08
has moi anh	grave_info	0.06	event	0.09
has moi biet	seek_grave	0.05	comrade_tip	0.08	grave_info	-0.12	battle_account	-0.05	request_recognition	0.18	event	-0.05
has moi bo	seek_grave	-0.12	grave_info	-0.09	battle_account	0.05	dna_question	0.05	event	0.14
has moi cai	seek_grave	0.09	comrade_tip	-0.09	request_recognition	0.06
has moi chi	scam_report	0.07	event	-0.09
has moi cho	grave_info	0.07	scam_report	0.09	event	-0.05
has moi chu	dna_question	0.06
has moi co	comrade_tip	-0.14	grave_info	0.11	registry	0.09	battle_account	0.11
has moi cuoi	seek_grave	0.08	comrade_tip	-0.11	battle_account	0.14
has moi dam	comrade_tip	0.1	event	-0.06
has moi dua	scam_report	0.05
has moi dung	comrade_tip	0.05	grave_info	-0.14	registry	0.15	battle_account	-0.05	request_recognition	0.08	event	-0.06
has moi duoc	event	-0.11
has moi la	seek_grave	-0.05	comrade_tip	0.05	grave_info	-0.05	battle_account	0.06	not_dead	0.13
has moi lan	seek_grave	0.05	event	-0.06
has moi lay	dna_question	0.06
has moi len	seek_grave	0.09	comrade_tip	0.08	grave_info	-0.1	event	-0.06
has moi mat	seek_grave	0.1	comrade_tip	-0.2	request_recognition	-0.1	not_dead	0.05	event	-0.07
has moi muoi	seek_grave	-0.2	comrade_tip	0.12	battle_account	0.07
has moi nam	seek_grave	-0.1	comrade_tip	-0.07	grave_info	0.22	battle_account	0.06
has moi nguoi	seek_grave	-0.1	comrade_tip	0.08	grave_info	0.1	remains_found	-0.07	registry	-0.06	battle_account	-0.05	event	-0.07
has moi noi	seek_grave	-0.12	comrade_tip	0.11	grave_info	0.14
has moi ong	seek_grave	0.05	comrade_tip	0.07
has moi ra	comrade_tip	0.06	request_recognition	0.05	event	-0.08
has moi ten	seek_grave	0.05	comrade_tip	0.1
has moi thay	comrade_tip	0.09	relics	0.06	battle_account	-0.05	scam_report	0.05	event	-0.05
has moi tim	seek_grave	0.07	comrade_tip	-0.05	remains_found	0.11	event	-0.07
has moi toi	comrade_tip	0.09	battle_account	-0.06
has moi vao	seek_grave	-0.09	comrade_tip	0.07	grave_info	0.06	relics	0.05	event	-0.07
has moi ve	seek_grave	-0.16	grave_info	-0.06	battle_account	0.09	rumour	0.06	not_dead	0.06	event	0.22
has mom	seek_grave	0.06
has mon	seek_grave	-0.15	comrade_tip	0.13	grave_info	-0.25	battle_account	-0.05	enemy_report	-0.1	foreign_tip	0.13	dna_question	0.23	request_recognition	-0.11	not_dead	-0.07
has mon grand	seek_grave	-0.06	event	-0.08
has mon oncle	seek_grave	-0.07	foreign_tip	0.06	scam_report	0.06	not_dead	0.05
has mon pere	seek_grave	-0.05	grave_info	-0.12	relics	-0.09	battle_account	0.05	foreign_tip	0.17	scam_report	-0.05	request_recognition	-0.06	event	0.15
has mong	comrade_tip	0.11	grave_info	-0.29	relics	0.05	foreign_tip	-0.11	scam_report	-0.06	request_recognition	0.18	not_dead	-0.07	event	0.09
has mong biet	seek_grave	0.09
has mong cac	grave_info	0.06	enemy_report	0.06	event	0.05
has mong cai	seek_grave	-0.05	battle_account	0.07	request_recognition	0.11	event	0.08
has mong co	request_recognition	0.09	event	-0.07
has mong duoc	seek_grave	0.1	relics	0.05	event	-0.05
has mong mot	registry	0.08	event	-0.05
has mong nha	seek_grave	-0.06	grave_info	-0.05	remains_found	-0.12	relics	0.13	request_recognition	0.06
has mong van	seek_grave	-0.08
has monsieur	seek_grave	-0.1	relics	0.09	foreign_tip	-0.05	not_dead	0.06
has month	seek_grave	0.22	grave_info	0.05	relics	-0.06	foreign_tip	-0.12	rumour	0.06
has more	registry	0.16	enemy_report	-0.08	foreign_tip	-0.12	not_dead	0.11	event	0.08
has morning	grave_info	-0.09	battle_account	0.1
has mort	seek_grave	-0.05	remains_found	-0.05	relics	0.09	registry	-0.07	battle_account	-0.05	foreign_tip	0.05	dna_question	0.08	rumour	0.11	request_recognition	-0.06	not_dead	0.2	event	-0.19
has mort a	seek_grave	-0.11	relics	0.12	foreign_tip	-0.16	not_dead	0.16	event	-0.05
has morts	seek_grave	-0.07	registry	0.1	enemy_report	-0.08	foreign_tip	0.09	request_recognition	0.05	event	0.14
has mot	seek_grave	-0.21	comrade_tip	-0.21	grave_info	0.2	remains_found	0.29	relics	0.11	registry	-0.32	battle_account	0.06	enemy_report	0.22	foreign_tip	0.28	dna_question	0.19	scam_report	0.12	request_recognition	-0.15	not_dead	-0.11	event	0.17
has mot anh	seek_grave	-0.13	comrade_tip	-0.06	grave_info	0.34	relics	0.05	foreign_tip	0.06	rumour	0.14	event	0.1
has mot ba	comrade_tip	-0.07	grave_info	-0.15	relics	0.06	battle_account	0.05	foreign_tip	0.07	scam_report	0.08
has mot bac	seek_grave	-0.08	enemy_report	0.05	foreign_tip	0.05	event	0.05
has mot bia	seek_grave	0.05	grave_info	0.13
has mot bo	seek_grave	-0.07	comrade_tip	-0.08	grave_info	-0.18	relics	0.05	dna_question	0.06	event	0.07
has mot cai	seek_grave	0.08	comrade_tip	-0.16	grave_info	-0.18	remains_found	0.05	relics	0.06	battle_account	0.06	foreign_tip	0.06
has mot cau	grave_info	0.05	battle_account	0.08	event	0.06
has mot cay	seek_grave	0.08	grave_info	0.06	event	-0.06
has mot chi	seek_grave	0.05	comrade_tip	-0.15	grave_info	0.05	battle_account	0.07
has mot chiec	comrade_tip	-0.06	grave_info	-0.09	relics	0.05	foreign_tip	0.07	dna_question	0.05	event	0.08
has mot chin	seek_grave	0.05	comrade_tip	-0.08	event	0.07
has mot chu	seek_grave	-0.13	comrade_tip	-0.09	grave_info	0.22	remains_found	-0.05	relics	0.08	request_recognition	0.08	event	-0.1
has mot chuyen	grave_info	-0.08	event	0.07
has mot co	comrade_tip	-0.07	grave_info	-0.07	relics	0.1	enemy_report	0.13	event	-0.13
has mot con	seek_grave	0.06	grave_info	-0.09
has mot dai	seek_grave	-0.06	comrade_tip	-0.09	remains_found	0.06	event	0.12
has mot day	comrade_tip	-0.15	battle_account	0.11	event	0.06
has mot dem	grave_info	0.08	battle_account	0.07	event	0.23
has mot doan	scam_report	0.1	event	-0.08
has mot dong	seek_grave	0.18	comrade_tip	0.19	grave_info	-0.09	registry	-0.07
has mot dot	comrade_tip	0.06
has mot hai	seek_grave	0.05	comrade_tip	-0.05	grave_info	-0.05	event	0.05
has mot ham	comrade_tip	0.14	grave_info	-0.12	event	-0.09
has mot hang	comrade_tip	-0.16	grave_info	0.05	event	0.08
has mot ho	comrade_tip	-0.15	grave_info	0.13	battle_account	0.09	foreign_tip	0.11	event	0.11
has mot la	seek_grave	-0.06	comrade_tip	0.07	event	0.08
has mot lan	battle_account	-0.06	event	-0.06
has mot lo	grave_info	-0.08	remains_found	0.09	relics	-0.05	event	0.06
has mot luc	seek_grave	-0.05
has mot luot	comrade_tip	0.09	grave_info	-0.06	registry	0.06	event	-0.05
has mot mat	comrade_tip	0.12	event	-0.05
has mot minh	seek_grave	0.13	battle_account	0.05
has mot mo	seek_grave	0.18
has mot nam	seek_grave	0.31	remains_found	-0.05	request_recognition	0.05	event	-0.12
has mot ngay	seek_grave	0.08	comrade_tip	0.13	event	-0.07
has mot ngoi	seek_grave	-0.13	grave_info	0.14	dna_question	0.14	event	0.08
has mot nguoi	seek_grave	-0.24	grave_info	0.39	enemy_report	0.1	foreign_tip	0.16	dna_question	0.14	scam_report	0.06	rumour	-0.08	request_recognition	-0.06	not_dead	-0.05	event	0.25
has mot o	seek_grave	-0.06	comrade_tip	0.06
has mot ong	seek_grave	-0.15	comrade_tip	-0.08	grave_info	0.14	battle_account	0.05	foreign_tip	0.06	dna_question	0.05	rumour	0.16	not_dead	0.09
has mot qua	grave_info	-0.08	battle_account	0.07	event	0.1
has mot so	seek_grave	0.05	comrade_tip	-0.07
has mot tam	seek_grave	0.06	comrade_tip	-0.11	grave_info	-0.08	registry	-0.06	battle_account	0.09
has mot ten	grave_info	-0.09
has mot thang	remains_found	0.05	registry	0.12	scam_report	0.06	request_recognition	0.08	event	-0.1
has mot tieu	comrade_tip	-0.08	grave_info	-0.08	event	0.09
has mot tran	grave_info	-0.06	registry	0.07	event	-0.07
has mot trung	grave_info	-0.05
has mot tuan	seek_grave	0.08	comrade_tip	0.17
has mot tuoi	grave_info	0.09
has mot viec	seek_grave	-0.06	comrade_tip	0.06	relics	0.06	enemy_report	0.06	event	-0.05
has mother	comrade_tip	-0.05	grave_info	0.08	relics	-0.09	foreign_tip	-0.15	dna_question	0.16	scam_report	0.07	request_recognition	0.08	event	-0.21
has mother s	seek_grave	0.08	event	-0.09
has mound	grave_info	0.07	relics	-0.07
has moved	seek_grave	0.19	grave_info	0.1	relics	-0.08	foreign_tip	-0.14	request_recognition	0.05	event	-0.15
has mr	seek_grave	0.12	comrade_tip	0.06	grave_info	0.26	remains_found	0.08	relics	-0.15	enemy_report	-0.13	scam_report	-0.06	rumour	0.11	request_recognition	0.06	event	0.13
has mrs	seek_grave	0.06	comrade_tip	0.05	remains_found	-0.05	relics	0.13	battle_account	0.08	foreign_tip	-0.13	event	-0.06
has mt	seek_grave	-0.08	foreign_tip	0.05
has mu	seek_grave	0.2	grave_info	-0.19	registry	-0.09	battle_account	0.08	scam_report	-0.05	rumour	-0.05	request_recognition	-0.08	not_dead	-0.05
has mu cang	seek_grave	0.05	comrade_tip	-0.06	event	0.09
has mu coi	comrade_tip	-0.08	relics	0.09	event	-0.05
has mu gia	seek_grave	0.16
has mu sat	grave_info	-0.07	event	0.09
has mua	grave_info	0.11	relics	0.05	registry	0.1	battle_account	-0.24	dna_question	-0.12	scam_report	-0.05	not_dead	-0.1	event	-0.06
has mua a	comrade_tip	-0.08
has mua he	seek_grave	0.11	grave_info	0.15
has mua kho	seek_grave	-0.11	comrade_tip	0.06	grave_info	-0.07	rumour	0.08
has mua lu	grave_info	0.05	battle_account	-0.06	event	0.05
has mua mua	seek_grave	-0.07	comrade_tip	0.12	grave_info	0.12	relics	-0.05	registry	0.11	battle_account	-0.05
has mua nam	comrade_tip	-0.09	grave_info	0.08	registry	0.05	event	-0.05
has mua nuoc	seek_grave	-0.08	comrade_tip	0.08	battle_account	0.06
has mua ray	comrade_tip	-0.15	grave_info	0.22	rumour	0.06	event	0.09
has mua xuan	seek_grave	0.06	comrade_tip	-0.07	relics	0.05
has muc	seek_grave	-0.3	comrade_tip	0.05	grave_info	-0.08	remains_found	0.27	registry	-0.08	battle_account	-0.14	scam_report	-0.06	rumour	-0.06	event	0.16
has muc dat	event	0.06
has mui	seek_grave	-0.09	comrade_tip	-0.22	grave_info	0.18	remains_found	0.13	relics	0.14	registry	-0.17	battle_account	0.11	foreign_tip	-0.05	dna_question	0.12	scam_report	-0.07	request_recognition	-0.09	event	-0.1
has mun	comrade_tip	-0.1	remains_found	0.05	event	0.05
has mung	seek_grave	0.16	comrade_tip	0.09	grave_info	-0.18	relics	-0.12	battle_account	0.22	enemy_report	-0.05	dna_question	-0.07	request_recognition	-0.12	event	-0.3
has mung mot	comrade_tip	-0.13	grave_info	0.05	battle_account	0.07	event	-0.06
has muoi	seek_grave	-0.07	grave_info	0.28	remains_found	0.09	relics	-0.25	registry	-0.22	scam_report	-0.06	request_recognition	0.16	not_dead	-0.06	event	0.08
has muoi ba	comrade_tip	0.07	grave_info	0.05	event	0.09
has muoi bay	grave_info	-0.15	battle_account	0.1	event	0.05
has muoi bon	seek_grave	0.06	comrade_tip	-0.19	grave_info	-0.05	battle_account	0.16
has muoi chin	comrade_tip	0.18	battle_account	-0.07	event	-0.16
has muoi hai	seek_grave	0.07	comrade_tip	-0.1	grave_info	-0.07	battle_account	0.07	request_recognition	0.06	event	0.05
has muoi lam	comrade_tip	-0.08	battle_account	0.15	rumour	0.05
has muoi may	grave_info	0.06	event	0.12
has muoi mot	seek_grave	0.09	relics	-0.07
has muoi nam	seek_grave	-0.06	comrade_tip	0.07	grave_info	0.11
has muoi o	seek_grave	-0.12
has muoi sau	seek_grave	-0.1	comrade_tip	0.07	battle_account	-0.09	scam_report	0.05	event	-0.08
has muoi tam	seek_grave	0.14	comrade_tip	-0.06	grave_info	-0.09	battle_account	0.07
has muoi thang	seek_grave	-0.1	grave_info	0.07
has muoi tu	rumour	0.06	event	0.1
has muon	seek_grave	-0.17	comrade_tip	-0.1	grave_info	-0.14	remains_found	-0.17	relics	0.34	registry	-0.16	battle_account	-0.09	enemy_report	0.06	foreign_tip	0.15	dna_question	0.32	scam_report	-0.1	rumour	-0.07	request_recognition	0.05	not_dead	-0.14	event	-0.05
has muon bao	seek_grave	-0.09	comrade_tip	0.09	grave_info	0.09	event	-0.08
has muon biet	seek_grave	0.32	comrade_tip	-0.05	grave_info	-0.18	battle_account	0.06	request_recognition	-0.06
has muon dua	seek_grave	0.23	grave_info	-0.06
has muon gui	relics	0.1	dna_question	0.07
has muon hoi	comrade_tip	-0.1	dna_question	0.06
has muon lam	registry	0.07	request_recognition	0.1
has muon sua	seek_grave	-0.08	grave_info	0.11	request_recognition	0.1
has muon tim	seek_grave	0.15	comrade_tip	0.05	grave_info	-0.07
has muon tra	seek_grave	-0.16	grave_info	-0.05	remains_found	-0.11	relics	0.2	foreign_tip	0.08	rumour	-0.06	event	-0.08
has muon xin	seek_grave	0.14	comrade_tip	-0.07
has muong	seek_grave	-0.07	comrade_tip	0.21	relics	0.21	registry	-0.14	battle_account	-0.13	scam_report	-0.06	request_recognition	-0.12	not_dead	0.08	event	0.24
has muong khuong	comrade_tip	0.08	event	-0.12
has muong la	comrade_tip	-0.08	battle_account	-0.06	event	-0.07
has museum	seek_grave	-0.07	grave_info	-0.07	relics	0.23	battle_account	0.08	foreign_tip	-0.05	event	-0.05
has muu	seek_grave	0.17	relics	-0.05	battle_account	0.13	event	-0.11
has muu pho	grave_info	0.05
has my	comrade_tip	-0.27	remains_found	-0.09	relics	-0.17	registry	-0.29	battle_account	0.08	enemy_report	0.44	foreign_tip	0.21	rumour	-0.12	not_dead	-0.11	event	0.12
has my ban	seek_grave	-0.12	grave_info	0.13	battle_account	0.05
has my brother	seek_grave	-0.11	relics	0.16	foreign_tip	0.05
has my chanh	grave_info	-0.05	battle_account	0.05	event	-0.1
has my co	comrade_tip	-0.08
has my dad	seek_grave	0.06	grave_info	-0.07	relics	-0.12	enemy_report	0.09	event	0.06
has my do	seek_grave	-0.07	battle_account	0.07	event	0.09
has my duc	seek_grave	-0.08	comrade_tip	0.1	remains_found	0.05
has my dung	seek_grave	0.06	grave_info	-0.05	event	-0.05
has my father	comrade_tip	0.11	grave_info	0.06	remains_found	0.05	relics	-0.06	registry	0.05	battle_account	-0.05	foreign_tip	-0.12	request_recognition	0.07
has my grandfather	seek_grave	0.11	relics	-0.07	foreign_tip	-0.09	scam_report	0.05	not_dead	0.09
has my grandmother	seek_grave	0.13	grave_info	-0.06	event	-0.05
has my great	seek_grave	0.12	grave_info	-0.05	foreign_tip	-0.07	request_recognition	0.06	event	-0.12
has my husband	seek_grave	-0.07	grave_info	0.11	relics	0.07	enemy_report	-0.05	foreign_tip	0.05	event	0.05
has my late	seek_grave	-0.13	grave_info	-0.06	relics	0.06
has my mother	seek_grave	0.07	grave_info	-0.07	relics	-0.08	foreign_tip	-0.08	dna_question	0.18	scam_report	0.09	event	-0.08
has my name	comrade_tip	0.05	grave_info	-0.07	enemy_report	-0.06	foreign_tip	0.05
has my tho	seek_grave	0.11	event	-0.18
has my uncle	seek_grave	-0.05	relics	0.08
has my wife	seek_grave	-0.06	comrade_tip	0.06	relics	-0.07
has n	seek_grave	-0.05	comrade_tip	0.07	grave_info	-0.16	remains_found	0.23	relics	-0.07	battle_account	-0.15	scam_report	-0.08	request_recognition	0.05	not_dead	0.06	event	0.12
has n a	seek_grave	0.13	grave_info	-0.08	request_recognition	0.15
has na	seek_grave	-0.06	comrade_tip	0.06	grave_info	-0.05	enemy_report	-0.06	foreign_tip	-0.05	request_recognition	0.12	event	-0.2
has na ri	seek_grave	0.11	comrade_tip	0.05	grave_info	-0.09	event	-0.06
has na san	grave_info	-0.07	remains_found	0.08	not_dead	0.06	event	0.06
has nai	seek_grave	-0.12	comrade_tip	-0.05	grave_info	0.1	remains_found	0.08	battle_account	-0.05	enemy_report	0.05	foreign_tip	0.05	event	0.23
has nam	comrade_tip	-0.07	grave_info	0.15	remains_found	-0.21	relics	-0.28	registry	-0.23	enemy_report	-0.36	foreign_tip	-0.06	dna_question	-0.14	scam_report	-0.28	rumour	0.08	request_recognition	-0.22	not_dead	0.21	event	0.14
has nam anh	seek_grave	0.43	comrade_tip	-0.08	grave_info	-0.17	event	-0.06
has nam at	seek_grave	-0.05	comrade_tip	-0.11	request_recognition	0.09
has nam ay	seek_grave	0.12	comrade_tip	-0.13	grave_info	0.14
has nam ba	comrade_tip	-0.07	grave_info	0.05	relics	0.09	event	-0.06
has nam bac	not_dead	0.12
has nam ban	comrade_tip	-0.05	grave_info	0.07	event	0.07
has nam bay	seek_grave	0.05	comrade_tip	-0.1	grave_info	0.07	registry	0.05	dna_question	0.05	request_recognition	-0.06	event	-0.11
has nam ben	seek_grave	-0.08	grave_info	0.05	battle_account	0.05	scam_report	0.06	event	0.11
has nam bi	seek_grave	0.1	grave_info	0.07	event	-0.08
has nam binh	seek_grave	-0.12	comrade_tip	0.14	event	0.06
has nam bo	seek_grave	0.23	comrade_tip	-0.09	grave_info	-0.07	rumour	0.05	event	-0.06
has nam cach	seek_grave	-0.07	comrade_tip	0.07	event	-0.07
has nam can	seek_grave	0.09	comrade_tip	-0.07	grave_info	-0.14	relics	0.11	event	-0.09
has nam canh	seek_grave	0.22	comrade_tip	-0.07	relics	-0.05	request_recognition	-0.07	event	-0.06
has nam chet	seek_grave	-0.05	grave_info	0.05	event	0.09
has nam chi	comrade_tip	0.1
has nam cho	comrade_tip	0.09	grave_info	-0.07	relics	0.06	event	-0.05
has nam chua	seek_grave	0.05
has nam chung	comrade_tip	0.08	grave_info	0.1
has nam co	seek_grave	-0.09	event	0.11
has nam con	seek_grave	-0.05	comrade_tip	0.06	foreign_tip	0.08	dna_question	0.09	event	-0.05
has nam cung	seek_grave	-0.07	comrade_tip	0.12
has nam da	seek_grave	-0.07	comrade_tip	-0.06	request_recognition	0.1
has nam dan	seek_grave	0.07	comrade_tip	-0.11	grave_info	0.1	battle_account	-0.14
has nam dat	comrade_tip	-0.05	grave_info	0.21
has nam dau	seek_grave	0.15	comrade_tip	-0.05
has nam dinh	seek_grave	0.3	grave_info	-0.06	relics	-0.13	battle_account	0.06	event	-0.19
has nam do	seek_grave	-0.29	comrade_tip	0.25	grave_info	0.26	registry	-0.05	rumour	0.08
has nam doi	comrade_tip	-0.11	grave_info	-0.05	event	0.09
has nam don	comrade_tip	0.06
has nam dong	comrade_tip	-0.07	grave_info	0.17
has nam duoi	seek_grave	-0.22	comrade_tip	-0.23	grave_info	-0.07	remains_found	-0.05	battle_account	0.18	scam_report	0.2	not_dead	0.07	event	0.21
has nam em	enemy_report	0.08
has nam gan	seek_grave	-0.12	comrade_tip	-0.08	grave_info	0.16	rumour	0.06
has nam giap	seek_grave	0.1	grave_info	-0.05	battle_account	-0.05	event	0.06
has nam giua	comrade_tip	0.1	event	-0.05
has nam ha	seek_grave	0.05	comrade_tip	-0.1	grave_info	0.07	relics	-0.06	registry	-0.06
has nam hai	battle_account	0.07	event	0.07
has nam hang	seek_grave	0.11	event	0.06
has nam khong	comrade_tip	-0.05	grave_info	0.14	event	0.05
has nam kia	comrade_tip	0.07	grave_info	-0.1	request_recognition	0.05
has nam ky	seek_grave	-0.06	comrade_tip	-0.07	grave_info	0.2	relics	-0.05	battle_account	-0.09	request_recognition	0.06
has nam la	comrade_tip	-0.05	registry	0.05
has nam lai	seek_grave	-0.07	comrade_tip	-0.06	grave_info	-0.3	registry	0.1	battle_account	0.26	dna_question	0.06	request_recognition	-0.06
has nam lam	comrade_tip	0.05	grave_info	-0.08	relics	0.05	foreign_tip	0.08
has nam lao	seek_grave	0.06	not_dead	-0.05	event	-0.08
has nam mat	seek_grave	-0.06	comrade_tip	0.11	grave_info	-0.05	remains_found	0.05	battle_account	0.05
has nam mau	seek_grave	0.21	comrade_tip	-0.12	grave_info	0.11	remains_found	0.08	dna_question	-0.07
has nam mo	seek_grave	-0.26	comrade_tip	-0.07	grave_info	0.19	remains_found	-0.12	registry	-0.05	foreign_tip	0.07	rumour	0.05	event	0.47
has nam mot	comrade_tip	0.06	grave_info	-0.13	event	0.14
has nam muoi	request_recognition	0.1	event	-0.15
has nam nam	grave_info	0.06	relics	0.05	battle_account	-0.05	request_recognition	-0.06	event	-0.12
has nam nao	comrade_tip	-0.07	grave_info	0.29	battle_account	0.05	request_recognition	-0.05	event	0.1
has nam nay	seek_grave	0.32	comrade_tip	-0.11	grave_info	-0.08	remains_found	0.07	registry	-0.06	battle_account	-0.11	scam_report	-0.05	rumour	-0.05	request_recognition	0.08	not_dead	-0.11	event	-0.07
has nam ngay	seek_grave	0.06	remains_found	-0.05	battle_account	-0.07	event	-0.09
has nam nghia	seek_grave	0.16	comrade_tip	-0.12
has nam ngoai	seek_grave	-0.08	grave_info	0.21	registry	-0.08	battle_account	-0.08	not_dead	0.11	event	-0.13
has nam nguoi	seek_grave	-0.05	comrade_tip	-0.09	grave_info	0.06	battle_account	0.12	request_recognition	-0.06	event	0.15
has nam nham	seek_grave	0.07	comrade_tip	0.08	grave_info	-0.09	event	-0.06
has nam ninh	comrade_tip	-0.08	grave_info	0.16
has nam o	grave_info	0.07	remains_found	-0.1	relics	0.05	registry	0.14	scam_report	0.19	rumour	-0.05	request_recognition	0.07	not_dead	-0.1	event	-0.26
has nam ong	comrade_tip	0.15	grave_info	-0.19	registry	0.13	event	0.08
has nam quy	seek_grave	0.2	comrade_tip	-0.13	grave_info	-0.08	request_recognition	0.05	event	0.07
has nam roi	seek_grave	-0.13	grave_info	0.07	dna_question	0.05
has nam sach	seek_grave	0.08	battle_account	-0.06	foreign_tip	-0.05	dna_question	0.05
has nam sau	seek_grave	0.16	grave_info	-0.12	relics	-0.09	registry	0.1	rumour	-0.05	request_recognition	-0.05
has nam sinh	seek_grave	-0.26	comrade_tip	-0.11	grave_info	0.28	registry	-0.06	request_recognition	-0.06	event	-0.08
has nam son	seek_grave	-0.07	comrade_tip	0.07	grave_info	0.05
has nam song	seek_grave	-0.08
has nam tam	comrade_tip	0.08
has nam tan	battle_account	-0.05	request_recognition	0.07	event	-0.15
has nam thang	comrade_tip	-0.08	grave_info	0.15
has nam thanh	grave_info	-0.15	battle_account	0.06	event	0.16
has nam thi	seek_grave	0.32	comrade_tip	-0.24	grave_info	0.08	dna_question	0.08	event	-0.06
has nam thu	seek_grave	0.09	comrade_tip	-0.11	grave_info	0.05
has nam tien	comrade_tip	0.06	grave_info	-0.12
has nam toi	seek_grave	0.1	comrade_tip	-0.08	grave_info	-0.09	battle_account	0.06	not_dead	0.05
has nam tren	seek_grave	-0.09
has nam trong	grave_info	0.18	remains_found	-0.05	registry	-0.06	battle_account	0.16	rumour	-0.06	event	-0.11
has nam truc	seek_grave	0.16	grave_info	-0.11	battle_account	-0.05	event	-0.08
has nam truoc	seek_grave	-0.09	comrade_tip	0.1	grave_info	0.08	event	0.05
has nam tu	scam_report	0.05	event	0.09
has nam vien	seek_grave	-0.12	comrade_tip	0.23	grave_info	-0.1	registry	0.05	rumour	0.06
has nam xuong	comrade_tip	0.15	grave_info	-0.08
has name	seek_grave	0.12	grave_info	-0.16	remains_found	-0.08	foreign_tip	0.13	dna_question	-0.06	rumour	-0.11	request_recognition	-0.06	not_dead	-0.06	event	-0.27
has name is	seek_grave	-0.06	comrade_tip	0.11	enemy_report	-0.09	foreign_tip	-0.05	request_recognition	0.05
has name of	seek_grave	0.09	grave_info	-0.06	foreign_tip	0.06
has named	seek_grave	-0.09	grave_info	-0.05	not_dead	0.05
has names	seek_grave	-0.05	grave_info	-0.08	relics	-0.05	battle_account	0.16	enemy_report	-0.08	foreign_tip	0.22	event	0.25
has nan	seek_grave	-0.19	comrade_tip	-0.05	grave_info	0.19	battle_account	-0.07	rumour	0.06	request_recognition	0.11
has nang	seek_grave	-0.05	comrade_tip	0.26	grave_info	-0.08	registry	-0.07	battle_account	0.05	foreign_tip	-0.06	rumour	0.13	request_recognition	-0.12	event	0.19
has nao	seek_grave	0.47	comrade_tip	-0.19	grave_info	-0.3	remains_found	-0.09	relics	-0.07	registry	-0.06	enemy_report	0.06	foreign_tip	-0.07	dna_question	0.08	scam_report	0.08	rumour	-0.09	request_recognition	-0.06
has nao a	grave_info	-0.09
has nao biet	seek_grave	0.12	grave_info	-0.12
has nao co	comrade_tip	0.19	grave_info	-0.06	remains_found	0.13	battle_account	-0.05	event	0.11
has nao con	grave_info	0.05	event	-0.08
has nao cua	seek_grave	0.07
has nao cung	seek_grave	-0.16	grave_info	0.18	battle_account	0.17	event	0.25
has nao do	seek_grave	-0.05	comrade_tip	-0.08	grave_info	0.06	remains_found	-0.07	scam_report	0.07	not_dead	0.07	event	-0.12
has nao khong	seek_grave	0.05	comrade_tip	0.14	request_recognition	0.07	event	-0.06
has nao o	comrade_tip	-0.11	relics	0.13	event	0.09
has nao thi	seek_grave	0.13	comrade_tip	-0.05	grave_info	-0.05	event	-0.08
has nao toi	seek_grave	-0.1	comrade_tip	0.05
has nap	seek_grave	-0.13	comrade_tip	-0.09	grave_info	-0.14	remains_found	0.29	relics	0.1	request_recognition	-0.05	event	0.18
has nat	comrade_tip	-0.05	grave_info	-0.25	relics	0.12	request_recognition	0.09	event	-0.08
has nau	comrade_tip	0.13	grave_info	0.06	rumour	-0.05	event	-0.11
has nau com	seek_grave	0.07	grave_info	0.08
has navy	relics	-0.11	foreign_tip	0.14	rumour	0.06	event	-0.07
has nay	seek_grave	-0.05	comrade_tip	-0.32	grave_info	0.14	remains_found	0.24	battle_account	0.17	enemy_report	0.06	scam_report	-0.13	rumour	-0.11	request_recognition	0.17	not_dead	-0.07	event	0.05
has nay anh	seek_grave	0.07	comrade_tip	-0.09	grave_info	0.05
has nay ba	comrade_tip	-0.06	grave_info	0.08
has nay bo	comrade_tip	0.05	request_recognition	0.05	event	-0.08
has nay chau	seek_grave	-0.15	grave_info	0.1	dna_question	0.1
has nay chi	seek_grave	0.11	grave_info	0.05	event	-0.07
has nay cho	seek_grave	-0.09	grave_info	-0.07	event	0.12
has nay chua	registry	-0.05	battle_account	0.07
has nay co	seek_grave	0.07	request_recognition	0.1	event	-0.16
has nay con	seek_grave	0.11	comrade_tip	0.15	grave_info	-0.1	relics	-0.07	not_dead	-0.05	event	-0.19
has nay cu	seek_grave	-0.11	grave_info	0.05	rumour	0.09
has nay cua	registry	0.05	battle_account	0.05
has nay cung	seek_grave	0.15	comrade_tip	-0.07	grave_info	-0.11	registry	0.08	event	0.09
has nay da	seek_grave	0.07	comrade_tip	0.06	grave_info	0.06	registry	-0.05	event	-0.14
has nay de	grave_info	-0.08	remains_found	0.07
has nay doi	event	0.07
has nay em	seek_grave	-0.14	comrade_tip	0.05	grave_info	0.15	enemy_report	0.06
has nay gia	grave_info	0.09
has nay goi	seek_grave	0.11	comrade_tip	-0.08
has nay hoi	not_dead	0.05	event	0.15
has nay khong	seek_grave	-0.21	grave_info	-0.05	relics	0.09	battle_account	0.06	request_recognition	-0.05	not_dead	0.12
has nay la	seek_grave	0.13	comrade_tip	-0.2	grave_info	0.34	relics	-0.05	battle_account	-0.05	rumour	0.06	request_recognition	-0.11
has nay lam	seek_grave	0.12	comrade_tip	-0.08	rumour	0.05
has nay mat	comrade_tip	0.06	relics	0.05
has nay me	seek_grave	0.05	comrade_tip	-0.05
has nay mo	seek_grave	-0.18	grave_info	0.19
has nay nam	seek_grave	-0.07	comrade_tip	0.08	grave_info	-0.07	battle_account	0.09	dna_question	0.07	event	-0.08
has nay nghe	seek_grave	-0.06	comrade_tip	0.08	grave_info	-0.07
has nay o	grave_info	0.17	registry	0.05	battle_account	-0.06	request_recognition	-0.07	event	0.14
has nay ong	seek_grave	-0.27	grave_info	-0.16	relics	0.06	battle_account	0.05	foreign_tip	0.07	not_dead	0.07	event	0.15
has nay song	seek_grave	-0.06	comrade_tip	0.08
has nay thuoc	seek_grave	0.07	enemy_report	0.05
has nay toi	seek_grave	0.12	comrade_tip	-0.13	grave_info	-0.26	request_recognition	0.06	event	0.14
has nay van	comrade_tip	-0.1	registry	0.08	event	0.1
has nay ve	seek_grave	0.06	comrade_tip	-0.05
has nay xa	seek_grave	0.08	grave_info	-0.06	request_recognition	0.07
has nay xin	seek_grave	-0.07	request_recognition	0.07
has nb	seek_grave	0.07	relics	-0.06
has ne	comrade_tip	0.16	grave_info	-0.16	relics	-0.1	foreign_tip	0.27	request_recognition	-0.09	not_dead	-0.05	event	-0.11
has neang	grave_info	0.19	battle_account	0.06	event	0.2
has near	seek_grave	-0.15	grave_info	-0.06	remains_found	0.09	relics	-0.06	foreign_tip	0.25	dna_question	-0.05	not_dead	-0.06	event	0.07
has near the	comrade_tip	-0.05	grave_info	0.05	battle_account	-0.07	rumour	0.06
has nem	seek_grave	0.06	comrade_tip	-0.06	battle_account	0.17	event	-0.15
has nem bom	seek_grave	-0.07	grave_info	0.12	request_recognition	-0.05	event	0.06
has nem xuong	seek_grave	0.05	comrade_tip	0.13	event	-0.09
has nen	seek_grave	-0.34	comrade_tip	0.13	grave_info	0.2	remains_found	0.17	relics	-0.29	registry	-0.08	enemy_report	0.12	foreign_tip	-0.06	scam_report	-0.05	rumour	0.05	not_dead	0.08
has nen bao	seek_grave	-0.11	comrade_tip	-0.06	grave_info	0.08	not_dead	0.06
has nen biet	comrade_tip	-0.05
has nen chi	grave_info	-0.05	dna_question	0.06
has nen chua	seek_grave	-0.09	comrade_tip	0.07	grave_info	-0.13	event	-0.09
has nen con	rumour	0.07	event	0.09
has nen em	request_recognition	-0.05	event	-0.05
has nen khong	seek_grave	0.09	request_recognition	0.07
has nen nha	seek_grave	0.09	comrade_tip	-0.06	battle_account	0.06	rumour	0.11	event	0.09
has nen nho	battle_account	-0.06
has nen thoat	seek_grave	-0.08	comrade_tip	0.08	grave_info	-0.05	event	-0.08
has nen toi	seek_grave	0.1	grave_info	-0.05	registry	0.08
has net	seek_grave	-0.16	comrade_tip	-0.05	grave_info	-0.06	remains_found	-0.05	relics	0.11	battle_account	0.06	foreign_tip	0.13	event	0.31
has neu	seek_grave	-0.23	comrade_tip	-0.11	grave_info	-0.08	relics	0.2	registry	0.06	battle_account	0.05	enemy_report	0.1	foreign_tip	0.07	rumour	0.19	request_recognition	0.05	not_dead	0.05	event	-0.08
has neu con	seek_grave	-0.09	relics	0.07
has never	comrade_tip	0.06	enemy_report	-0.1	foreign_tip	0.06	event	-0.05
has new	seek_grave	-0.05	grave_info	0.05	foreign_tip	0.17	event	0.19
has next	comrade_tip	0.05	grave_info	0.14	remains_found	-0.06	battle_account	-0.08	enemy_report	-0.08	event	0.09
has next to	grave_info	0.07	foreign_tip	-0.08	rumour	0.05	event	0.05
has ng	seek_grave	0.06	comrade_tip	0.25	grave_info	-0.11	remains_found	-0.08	relics	0.21	registry	-0.11	battle_account	-0.08	foreign_tip	-0.06	dna_question	-0.06	rumour	-0.06
has nga	seek_grave	-0.05	comrade_tip	0.28	grave_info	-0.09	remains_found	-0.19	registry	-0.12	battle_account	0.2	foreign_tip	-0.14	scam_report	-0.07	rumour	-0.11	request_recognition	0.1	event	-0.14
has nga ba	relics	-0.09	registry	-0.09	dna_question	-0.05	rumour	-0.06	event	0.06
has nga ngay	seek_grave	-0.13	comrade_tip	-0.06	relics	0.1	battle_account	0.06	event	0.06
has nga o	seek_grave	0.09	comrade_tip	-0.06	grave_info	-0.14	registry	0.13	battle_account	0.07	event	-0.08
has nga son	seek_grave	-0.07	comrade_tip	0.07	grave_info	0.08	relics	-0.05	battle_account	0.05	event	-0.07
has nga tu	seek_grave	-0.13	comrade_tip	0.19	grave_info	0.05
has nga xuong	seek_grave	0.05	grave_info	0.23	remains_found	-0.06	relics	0.05	battle_account	0.23	request_recognition	-0.06	event	-0.08
has ngac	comrade_tip	-0.07	event	0.11
has ngai	comrade_tip	-0.11	grave_info	0.14	remains_found	-0.07	relics	0.06	battle_account	-0.11	enemy_report	0.06	foreign_tip	-0.05	dna_question	-0.07	rumour	-0.05	request_recognition	0.12	event	-0.1
has ngam	comrade_tip	0.15	grave_info	-0.1	relics	-0.05	registry	-0.07	battle_account	-0.18	dna_question	0.07	rumour	-0.08	request_recognition	0.13	event	-0.23
has ngam ta	comrade_tip	0.19	grave_info	-0.1	registry	-0.06	battle_account	-0.08	request_recognition	0.08	event	-0.1
has ngan	seek_grave	0.15	comrade_tip	-0.11	grave_info	-0.06	relics	-0.08	registry	-0.08	battle_account	0.05	foreign_tip	-0.08	scam_report	0.11	event	0.09
has ngan van	seek_grave	-0.05	comrade_tip	-0.05	battle_account	0.06
has ngang	seek_grave	-0.06	comrade_tip	-0.06	grave_info	0.27	relics	-0.06	foreign_tip	-0.05
has nganh	seek_grave	-0.2	comrade_tip	0.16	request_recognition	0.05
has ngap	seek_grave	0.13	grave_info	-0.2	registry	0.11	battle_account	0.07	event	-0.05
has ngat	seek_grave	0.14	grave_info	-0.08	request_recognition	-0.08	not_dead	0.1
has ngay	seek_grave	0.12	comrade_tip	0.22	grave_info	-0.15	remains_found	-0.09	relics	-0.35	registry	-0.12	battle_account	0.17	enemy_report	0.06	foreign_tip	0.07	dna_question	-0.13	scam_report	-0.32	rumour	-0.19	request_recognition	-0.08	not_dead	-0.39	event	-0.14
has ngay anh	comrade_tip	-0.08	grave_info	0.07	foreign_tip	0.08
has ngay ay	comrade_tip	-0.07	grave_info	0.08	event	-0.08
has ngay ba	grave_info	0.05
has ngay ben	enemy_report	0.05
has ngay bo	seek_grave	-0.09	comrade_tip	0.16	grave_info	-0.05	event	-0.09
has ngay canh	seek_grave	-0.05	comrade_tip	0.11	relics	0.06	event	0.07
has ngay chan	remains_found	0.05	battle_account	-0.05
has ngay cho	comrade_tip	0.09	grave_info	-0.05
has ngay cua	grave_info	0.05	event	0.08
has ngay cung	seek_grave	-0.13	comrade_tip	0.06	request_recognition	0.05
has ngay dau	seek_grave	-0.12	comrade_tip	0.2	grave_info	-0.08
has ngay dem	event	0.11
has ngay di	seek_grave	0.06	comrade_tip	-0.08	grave_info	-0.06
has ngay do	seek_grave	-0.08	comrade_tip	0.07	grave_info	0.19	rumour	0.05	not_dead	0.05
has ngay duoi	battle_account	0.06	request_recognition	0.05	event	-0.13
has ngay giai	comrade_tip	0.11	grave_info	-0.08	event	-0.05
has ngay gio	grave_info	-0.06	foreign_tip	0.08	rumour	0.05
has ngay hai	event	-0.05
has ngay hang	seek_grave	-0.05
has ngay hi	seek_grave	0.07
has ngay hom	seek_grave	-0.12	comrade_tip	0.07
has ngay hs	seek_grave	-0.12	grave_info	0.12	registry	0.05
has ngay hy	registry	0.05	event	-0.07
has ngay khong	seek_grave	0.09
has ngay mat	seek_grave	0.12	grave_info	0.25	request_recognition	-0.06
has ngay mong	comrade_tip	-0.05	grave_info	-0.11	request_recognition	0.08	event	0.07
has ngay mung	seek_grave	0.07
has ngay muoi	seek_grave	-0.09	comrade_tip	0.05	event	0.09
has ngay nao	seek_grave	0.09	comrade_tip	0.05	request_recognition	0.06	event	-0.06
has ngay nay	seek_grave	-0.09	comrade_tip	0.09	event	0.06
has ngay nhap	seek_grave	0.11	comrade_tip	-0.07	request_recognition	0.05
has ngay o	seek_grave	0.1	grave_info	-0.05
has ngay sau	seek_grave	-0.18	comrade_tip	0.29	grave_info	0.21	registry	0.13	battle_account	-0.1	request_recognition	-0.06	event	-0.1
has ngay sinh	event	-0.05
has ngay tai	seek_grave	-0.05	grave_info	0.09	event	-0.09
has ngay thang	seek_grave	-0.07	comrade_tip	-0.12	grave_info	0.07	event	0.11
has ngay thi	seek_grave	0.07	comrade_tip	0.12	battle_account	-0.07	event	-0.05
has ngay thu	seek_grave	-0.06	battle_account	0.05	event	-0.13
has ngay toi	seek_grave	-0.09	grave_info	0.06	event	0.08
has ngay tren	seek_grave	-0.09	grave_info	0.11
has ngay trong	seek_grave	0.12	comrade_tip	-0.05	grave_info	-0.06	event	0.05
has ngay truoc	seek_grave	-0.09	battle_account	0.16	event	0.06
has ngay voi	grave_info	0.06
has ngay xua	seek_grave	0.06	comrade_tip	-0.07	remains_found	-0.07	relics	0.05	battle_account	-0.09	rumour	0.26	event	0.1
has nghe	seek_grave	0.21	comrade_tip	-0.11	grave_info	-0.47	remains_found	-0.18	relics	0.06	registry	-0.14	battle_account	0.06	enemy_report	-0.07	foreign_tip	-0.14	scam_report	-0.07	rumour	0.8	request_recognition	-0.17	event	0.25
has nghe an	seek_grave	0.05	comrade_tip	0.05	remains_found	-0.05	registry	0.07	battle_account	-0.07	dna_question	-0.05	rumour	-0.05	request_recognition	-0.07	event	-0.23
has nghe anh	comrade_tip	0.05	battle_account	0.06	event	0.11
has nghe ba	comrade_tip	0.08	event	0.07
has nghe bao	seek_grave	0.1	grave_info	-0.07	registry	0.06
has nghe dai	seek_grave	0.12	comrade_tip	-0.09	registry	0.08
has nghe dau	comrade_tip	-0.07	grave_info	-0.09	relics	0.09	battle_account	-0.06	rumour	0.09	event	0.1
has nghe ke	seek_grave	-0.09	comrade_tip	-0.1	battle_account	0.05	rumour	0.14
has nghe la	grave_info	0.06
has nghe may	seek_grave	-0.07	comrade_tip	-0.06	grave_info	-0.13	remains_found	-0.05	rumour	0.14	event	0.09
has nghe nguoi	seek_grave	0.12	comrade_tip	-0.08	grave_info	-0.1	rumour	0.1	event	0.05
has nghe noi	seek_grave	0.2	grave_info	-0.15	remains_found	-0.1	registry	-0.05	dna_question	0.07	scam_report	-0.06	rumour	0.24
has nghe ong	comrade_tip	-0.11	battle_account	0.1	event	0.19
has nghe tinh	comrade_tip	-0.08	grave_info	0.13
has nghe toi	grave_info	0.05	event	-0.08
has nghen	seek_grave	0.06	grave_info	-0.11	event	0.05
has ngheo	seek_grave	0.06	event	-0.06
has nghi	seek_grave	-0.3	comrade_tip	-0.15	grave_info	0.16	remains_found	-0.08	relics	-0.15	registry	0.13	battle_account	-0.15	enemy_report	-0.09	foreign_tip	-0.07	dna_question	0.08	request_recognition	0.19	not_dead	0.21
has nghi bo	seek_grave	-0.14	grave_info	-0.06	registry	0.15
has nghi huu	seek_grave	-0.1	comrade_tip	0.05	grave_info	0.13	event	0.08
has nghi la	grave_info	-0.05
has nghi loc	comrade_tip	-0.05	grave_info	0.06	battle_account	0.05	request_recognition	-0.05
has nghi xuan	seek_grave	-0.08	comrade_tip	0.05
has nghia	comrade_tip	-0.11	grave_info	0.13	remains_found	0.05	relics	-0.09	registry	-0.12	battle_account	-0.08	foreign_tip	-0.2	dna_question	0.11	rumour	-0.06	request_recognition	0.12	not_dead	-0.15	event	-0.18
has nghia dan	seek_grave	-0.1	remains_found	0.14	relics	-0.05
has nghia dia	comrade_tip	0.27	relics	-0.05	registry	-0.08	battle_account	-0.13	request_recognition	0.22	event	-0.06
has nghia hanh	not_dead	0.05
has nghia hung	seek_grave	0.05	comrade_tip	0.1	grave_info	-0.1	event	-0.08
has nghia la	seek_grave	0.07	grave_info	0.11
has nghia lo	comrade_tip	-0.05	grave_info	-0.12	relics	0.07	enemy_report	0.1	foreign_tip	-0.06	event	0.12
has nghia trang	comrade_tip	-0.25	grave_info	0.56	remains_found	-0.16	relics	-0.29	battle_account	-0.07	enemy_report	-0.14	foreign_tip	-0.08	dna_question	0.15	request_recognition	-0.23	not_dead	-0.06	event	-0.05
has nghia vu	seek_grave	0.07	grave_info	-0.08
has nghiem	seek_grave	-0.22	comrade_tip	0.16	remains_found	-0.09	enemy_report	-0.05	foreign_tip	-0.07	dna_question	0.32	scam_report	-0.06	rumour	-0.06	request_recognition	-0.12	event	-0.12
has nghiem dinh	seek_grave	0.06	grave_info	0.07
has nghiem thi	dna_question	0.06
has nghiem xuan	grave_info	0.12
has nghien	grave_info	-0.17	registry	0.12	enemy_report	0.06	scam_report	0.06	event	-0.06
has nghiep	seek_grave	0.17	comrade_tip	0.06	remains_found	-0.06	relics	-0.06	request_recognition	-0.09	event	-0.24
has nghin	seek_grave	0.09	grave_info	-0.07	scam_report	0.08	event	-0.07
has ngo	seek_grave	-0.06	comrade_tip	0.12	grave_info	-0.13	remains_found	-0.07	relics	0.06	registry	0.24	battle_account	0.05	enemy_report	0.13	foreign_tip	-0.26	dna_question	0.12	rumour	-0.08	request_recognition	-0.13	not_dead	-0.11
has ngo ba	seek_grave	0.05	grave_info	0.09	request_recognition	-0.05	event	-0.06
has ngo dinh	comrade_tip	-0.1	grave_info	0.1	event	0.05
has ngo quang	seek_grave	-0.06	comrade_tip	0.05	grave_info	-0.05	battle_account	0.05	enemy_report	0.05	event	0.06
has ngo quyen	grave_info	-0.06	event	0.05
has ngo tan	seek_grave	-0.16	grave_info	0.07
has ngo the	seek_grave	0.09
has ngo thi	seek_grave	0.17	comrade_tip	-0.05	grave_info	-0.28	relics	0.09	enemy_report	0.05	request_recognition	-0.05	event	0.06
has ngo van	grave_info	0.12	registry	-0.06	enemy_report	0.1	event	-0.05
has ngo xuan	registry	0.09
has ngoai	comrade_tip	-0.09	grave_info	0.09	remains_found	-0.18	relics	-0.15	registry	-0.11	battle_account	-0.07	enemy_report	-0.1	foreign_tip	-0.12	dna_question	0.07	scam_report	0.24	not_dead	-0.08	event	-0.32
has ngoai bac	seek_grave	-0.11	grave_info	0.25
has ngoai bai	grave_info	0.05
has ngoai bo	comrade_tip	-0.1	grave_info	0.08	event	0.09
has ngoai cam	seek_grave	-0.12	grave_info	-0.32	dna_question	-0.07	scam_report	0.4	event	-0.11
has ngoai chau	seek_grave	0.2	grave_info	-0.21	dna_question	0.06	request_recognition	-0.05	event	-0.05
has ngoai co	seek_grave	0.06	grave_info	0.08
has ngoai con	seek_grave	0.12	grave_info	-0.1	event	-0.12
has ngoai cua	grave_info	-0.07	battle_account	0.06
has ngoai em	seek_grave	-0.38	comrade_tip	0.05	dna_question	0.05	rumour	-0.06	request_recognition	0.12
has ngoai go	grave_info	0.05
has ngoai la	seek_grave	-0.05	comrade_tip	0.08	event	-0.05
has ngoai o	seek_grave	0.13	comrade_tip	-0.05	request_recognition	0.05
has ngoai ong	seek_grave	-0.1	request_recognition	0.07
has ngoai ra	seek_grave	0.06
has ngoai toi	seek_grave	0.06	comrade_tip	-0.14	grave_info	0.3	relics	0.06	request_recognition	-0.05	event	-0.07
has ngoan	seek_grave	0.14	comrade_tip	-0.2	grave_info	0.06	registry	0.07	enemy_report	0.05	rumour	0.05	event	-0.13
has ngoc	seek_grave	0.1	comrade_tip	-0.15	remains_found	-0.06	relics	0.3	registry	0.11	battle_account	-0.22	enemy_report	-0.1	rumour	-0.06	request_recognition	-0.17	not_dead	-0.05	event	-0.08
has ngoc an	seek_grave	0.18	comrade_tip	-0.08	grave_info	0.07	registry	-0.06	foreign_tip	0.05
has ngoc anh	seek_grave	-0.06	relics	0.08	registry	0.08	battle_account	-0.05	foreign_tip	0.05	request_recognition	0.05	event	-0.07
has ngoc bich	seek_grave	0.06	grave_info	-0.05	rumour	0.06
has ngoc hoi	seek_grave	0.13	request_recognition	0.05
has ngoc lan	comrade_tip	-0.08	relics	0.08
has ngoc son	comrade_tip	-0.08	relics	0.08
has ngoi	seek_grave	-0.17	comrade_tip	-0.11	grave_info	0.45	remains_found	0.19	relics	-0.06	battle_account	-0.14	foreign_tip	-0.07	scam_report	-0.11	rumour	-0.05	request_recognition	-0.09	not_dead	-0.09	event	0.38
has ngoi mo	seek_grave	-0.06	comrade_tip	-0.07	grave_info	0.23	scam_report	-0.07	request_recognition	-0.05
has ngoi o	seek_grave	-0.06	grave_info	0.07
has ngon	seek_grave	-0.06	comrade_tip	0.1	grave_info	0.1	battle_account	-0.08	event	-0.08
has ngong	seek_grave	0.15	comrade_tip	0.05	grave_info	-0.1	foreign_tip	0.05	event	-0.08
has ngot	comrade_tip	0.11	grave_info	-0.06	enemy_report	0.06
has ngu	comrade_tip	0.14	grave_info	-0.07	remains_found	-0.1	registry	-0.23	battle_account	-0.08	dna_question	-0.05	scam_report	-0.09	rumour	-0.06	request_recognition	0.15	not_dead	-0.09	event	-0.24
has ngu cung	seek_grave	-0.15	comrade_tip	0.21	event	0.05
has ngu thang	seek_grave	0.16	comrade_tip	-0.11
has ngua	seek_grave	-0.12	comrade_tip	0.09	grave_info	0.13	battle_account	-0.07	event	-0.07
has nguc	seek_grave	-0.13	comrade_tip	0.16	grave_info	-0.14	battle_account	0.1	event	-0.1
has ngung	grave_info	-0.09	registry	0.1
has ngung ban	grave_info	-0.06	event	0.06
has nguoc	comrade_tip	0.05	grave_info	0.1	remains_found	0.09	registry	0.05
has nguoi	seek_grave	-0.25	comrade_tip	0.08	remains_found	0.09	relics	-0.09	registry	0.16	battle_account	0.2	enemy_report	-0.1	foreign_tip	0.05	dna_question	-0.25	scam_report	-0.06	rumour	0.09	not_dead	0.08	event	0.4
has nguoi an	comrade_tip	0.07	grave_info	-0.08	registry	0.05	battle_account	-0.05
has nguoi anh	seek_grave	0.1	comrade_tip	-0.09	rumour	0.11	event	0.14
has nguoi ay	seek_grave	0.07	comrade_tip	-0.11	battle_account	0.05	not_dead	0.06
has nguoi ba	seek_grave	-0.14	grave_info	-0.06	battle_account	0.18	rumour	0.05	request_recognition	0.07	event	0.06
has nguoi bac	comrade_tip	-0.11	rumour	-0.05	event	-0.07
has nguoi ban	seek_grave	-0.05	comrade_tip	0.18	grave_info	-0.17	relics	0.05
has nguoi bao	seek_grave	0.3	comrade_tip	0.14	grave_info	-0.06	remains_found	0.13	relics	-0.05	registry	-0.05	battle_account	-0.08	scam_report	0.1	request_recognition	-0.07	event	0.08
has nguoi ben	seek_grave	0.06
has nguoi bi	grave_info	-0.05	relics	0.06	battle_account	0.05	dna_question	0.08	event	0.08
has nguoi biet	seek_grave	0.12	comrade_tip	-0.07	grave_info	0.06
has nguoi binh	grave_info	-0.05	rumour	0.05
has nguoi bo	comrade_tip	-0.2	grave_info	0.18
has nguoi cam	seek_grave	0.05	foreign_tip	0.06	event	0.1
has nguoi can	battle_account	-0.05
has nguoi cao	comrade_tip	-0.06	grave_info	0.07
has nguoi cham	grave_info	-0.07	relics	0.1	battle_account	0.1	event	-0.13
has nguoi chep	seek_grave	-0.08	comrade_tip	-0.05	grave_info	-0.13	registry	0.11	battle_account	-0.05
has nguoi chet	seek_grave	-0.35	comrade_tip	0.05	registry	0.06	battle_account	0.05	foreign_tip	0.06	request_recognition	0.11	not_dead	0.12	event	0.17
has nguoi chi	seek_grave	0.22	comrade_tip	-0.32	battle_account	0.15	rumour	0.05
has nguoi cho	seek_grave	-0.1	comrade_tip	0.09	grave_info	-0.05	remains_found	0.07
has nguoi chon	comrade_tip	-0.09	registry	0.09	rumour	0.09	request_recognition	0.05	event	-0.2
has nguoi chung	comrade_tip	0.08
has nguoi co	comrade_tip	-0.12	grave_info	-0.16	remains_found	0.06	relics	0.07	battle_account	0.11	enemy_report	0.14	rumour	-0.07	request_recognition	0.07	event	0.26
has nguoi con	seek_grave	0.09	comrade_tip	0.11	grave_info	-0.23	relics	-0.05	registry	0.1	battle_account	-0.09
has nguoi cua	comrade_tip	-0.09	registry	0.06	rumour	0.08	event	0.08
has nguoi cung	seek_grave	0.34	comrade_tip	-0.33	grave_info	-0.15	registry	-0.05	event	-0.11
has nguoi cuoi	seek_grave	0.13	grave_info	-0.05
has nguoi da	seek_grave	0.08	comrade_tip	0.06	grave_info	-0.09	event	-0.13
has nguoi dan	seek_grave	0.05	comrade_tip	0.07	remains_found	0.12	relics	-0.05	battle_account	-0.09	event	0.12
has nguoi dang	comrade_tip	0.12
has nguoi dao	seek_grave	-0.15	comrade_tip	0.09	grave_info	0.13	battle_account	-0.07	event	-0.1
has nguoi dau	seek_grave	-0.06	comrade_tip	-0.05	grave_info	-0.07	registry	0.16	event	0.09
has nguoi dem	battle_account	-0.07	event	-0.05
has nguoi deu	comrade_tip	0.15	grave_info	-0.05	registry	0.05
has nguoi di	seek_grave	-0.1	comrade_tip	-0.13	grave_info	0.05	remains_found	0.05	registry	0.05	battle_account	0.07	scam_report	0.07	event	0.18
has nguoi dien	seek_grave	-0.1	comrade_tip	0.16
has nguoi do	seek_grave	-0.05	comrade_tip	-0.09	grave_info	0.08	relics	0.06	battle_account	0.07	foreign_tip	0.06
has nguoi dong	comrade_tip	0.07	grave_info	-0.1	event	-0.05
has nguoi dua	comrade_tip	-0.06	grave_info	0.08	battle_account	0.07	event	-0.05
has nguoi duy	seek_grave	-0.11	comrade_tip	0.09	battle_account	0.15
has nguoi em	seek_grave	0.19	comrade_tip	-0.05	grave_info	-0.08
has nguoi ghi	seek_grave	0.06	comrade_tip	-0.17	grave_info	0.16	relics	-0.08	event	0.19
has nguoi gia	comrade_tip	0.05	grave_info	0.06	remains_found	0.06	battle_account	-0.09	request_recognition	-0.05
has nguoi giu	seek_grave	0.11	grave_info	-0.05	relics	0.08
has nguoi goi	seek_grave	-0.05	event	-0.06
has nguoi gui	registry	0.05
has nguoi ha	seek_grave	-0.11	comrade_tip	0.1	event	-0.07
has nguoi hai	seek_grave	-0.13	grave_info	0.06	relics	0.05	request_recognition	-0.05	event	-0.05
has nguoi hoa	seek_grave	-0.14	comrade_tip	0.22	battle_account	0.07	request_recognition	0.14	event	0.14
has nguoi hoi	comrade_tip	0.11	grave_info	-0.06
has nguoi hre	seek_grave	0.05	event	0.09
has nguoi hy	seek_grave	-0.07
has nguoi ke	seek_grave	-0.15	grave_info	-0.07	battle_account	0.08
has nguoi khac	seek_grave	0.23	comrade_tip	-0.09	battle_account	0.09	scam_report	0.06	rumour	0.1	event	-0.16
has nguoi khai	seek_grave	-0.05	registry	-0.05	request_recognition	0.07
has nguoi khieng	grave_info	0.11	event	-0.05
has nguoi khmer	seek_grave	0.05	battle_account	-0.1	event	-0.12
has nguoi khong	seek_grave	-0.09	comrade_tip	-0.11	grave_info	-0.08	relics	0.07	registry	-0.05	battle_account	0.45	scam_report	0.06	event	0.34
has nguoi kia	request_recognition	0.05
has nguoi kien	seek_grave	-0.06	comrade_tip	0.08	grave_info	0.07	event	-0.05
has nguoi kim	seek_grave	-0.05	comrade_tip	0.05	grave_info	-0.05	remains_found	0.05	event	-0.08
has nguoi kinh	seek_grave	-0.08	event	0.09
has nguoi ky	registry	0.06	battle_account	-0.06
has nguoi la	seek_grave	-0.05	comrade_tip	-0.11	grave_info	0.27	event	0.15
has nguoi lai	seek_grave	0.08	grave_info	-0.09
has nguoi lam	seek_grave	-0.27	comrade_tip	-0.09	grave_info	-0.14	battle_account	0.06	request_recognition	0.26
has nguoi lang	seek_grave	0.29	grave_info	-0.07	relics	-0.05	request_recognition	-0.09	event	-0.13
has nguoi lao	seek_grave	-0.11	grave_info	0.05	foreign_tip	0.08	not_dead	0.09
has nguoi lap	seek_grave	-0.19	grave_info	0.14	registry	0.18	request_recognition	-0.05	event	-0.07
has nguoi len	seek_grave	0.08	comrade_tip	-0.11	battle_account	0.05	event	0.07
has nguoi linh	seek_grave	-0.07	comrade_tip	-0.05	foreign_tip	0.21	rumour	0.06	event	0.21
has nguoi ma	seek_grave	-0.13	comrade_tip	0.1	grave_info	-0.07	battle_account	0.08
has nguoi mat	seek_grave	-0.11	grave_info	0.07	registry	0.13	not_dead	0.07	event	0.13
has nguoi mong	comrade_tip	0.09	grave_info	-0.12	battle_account	-0.05	event	-0.05
has nguoi mot	seek_grave	-0.06	battle_account	0.08
has nguoi muong	seek_grave	-0.11	grave_info	0.07	battle_account	-0.05	event	0.13
has nguoi my	seek_grave	0.15	comrade_tip	-0.07	foreign_tip	0.13
has nguoi nam	seek_grave	-0.32	comrade_tip	-0.15	battle_account	0.19	rumour	0.06	not_dead	0.11	event	0.19
has nguoi nay	seek_grave	-0.05	grave_info	-0.11	relics	0.12	registry	0.1	battle_account	-0.05	not_dead	0.08
has nguoi nghe	event	0.07
has nguoi nha	seek_grave	-0.26	comrade_tip	-0.22	grave_info	0.37	remains_found	-0.05	relics	0.2	registry	-0.14	scam_report	-0.07	not_dead	0.08	event	0.08
has nguoi nhan	seek_grave	0.12	comrade_tip	-0.07	registry	0.12	event	0.09
has nguoi noi	comrade_tip	-0.08	grave_info	-0.08	rumour	0.22	event	0.08
has nguoi nua	seek_grave	0.09	comrade_tip	-0.05	grave_info	0.06	enemy_report	0.05	foreign_tip	0.11	request_recognition	-0.06	event	-0.06
has nguoi nung	seek_grave	-0.1	grave_info	0.11
has nguoi o	seek_grave	-0.19	comrade_tip	-0.18	grave_info	0.55	battle_account	0.07	dna_question	0.06	event	0.09
has nguoi ong	relics	0.05	battle_account	-0.05
has nguoi phu	seek_grave	-0.12	comrade_tip	0.16	event	0.07
has nguoi quang	seek_grave	-0.07	comrade_tip	0.06	grave_info	0.15	event	-0.14
has nguoi ra	comrade_tip	-0.06	grave_info	-0.15	battle_account	0.07
has nguoi sau	comrade_tip	0.08
has nguoi song	seek_grave	-0.07	comrade_tip	0.08	grave_info	0.07	event	-0.11
has nguoi ta	seek_grave	0.11	comrade_tip	-0.14	grave_info	-0.15	remains_found	-0.12	foreign_tip	0.08	dna_question	0.06	rumour	0.28	not_dead	0.18	event	-0.09
has nguoi tay	grave_info	-0.06	battle_account	-0.07	event	-0.08
has nguoi ten	seek_grave	-0.25	comrade_tip	0.25	grave_info	-0.06	remains_found	0.06	dna_question	-0.05	scam_report	0.16	request_recognition	-0.07	event	0.12
has nguoi thach	seek_grave	-0.08	comrade_tip	0.09	event	-0.07
has nguoi thai	seek_grave	-0.23	grave_info	0.16	battle_account	0.1
has nguoi than	comrade_tip	-0.07	grave_info	0.16	remains_found	-0.05	relics	0.11	registry	-0.05	battle_account	0.09	dna_question	0.05	event	0.11
has nguoi thanh	seek_grave	-0.2	comrade_tip	0.08	grave_info	0.2	registry	0.1	event	0.19
has nguoi thay	seek_grave	0.16	comrade_tip	0.09	grave_info	-0.11
has nguoi thi	grave_info	0.1	rumour	0.06
has nguoi thon	seek_grave	0.05	comrade_tip	0.06	grave_info	-0.07	event	-0.06
has nguoi thu	seek_grave	-0.09	comrade_tip	0.28	grave_info	-0.08	registry	0.08	event	-0.11
has nguoi tim	seek_grave	0.05	event	-0.06
has nguoi toi	grave_info	-0.07	registry	-0.05	battle_account	-0.05
has nguoi trong	seek_grave	0.12	comrade_tip	-0.15	remains_found	-0.08	registry	0.17	battle_account	0.07
has nguoi trung	seek_grave	-0.09	comrade_tip	-0.05	grave_info	0.14	battle_account	-0.05	event	-0.06
has nguoi tu	scam_report	0.07	rumour	-0.06	event	-0.08
has nguoi van	comrade_tip	-0.06	remains_found	0.05	request_recognition	0.05
has nguoi ve	comrade_tip	-0.08	grave_info	-0.06	event	0.1
has nguoi viet	comrade_tip	0.14	grave_info	-0.07	request_recognition	0.11	event	0.07
has nguoi vinh	seek_grave	0.05	comrade_tip	0.06	grave_info	-0.07	battle_account	-0.05	event	-0.09
has nguoi xa	grave_info	0.11	event	-0.05
has nguoi xung	seek_grave	-0.12	scam_report	0.09
has nguoi yen	comrade_tip	0.11
has nguoi yeu	seek_grave	0.19	grave_info	-0.09	remains_found	-0.07	relics	0.05	event	-0.14
has nguon	grave_info	0.06	registry	0.05	event	0.13
has nguu	comrade_tip	-0.05	grave_info	-0.09	remains_found	0.07	event	0.09
has nguy	comrade_tip	0.05	grave_info	0.06	relics	-0.05	battle_account	-0.08	enemy_report	0.08	request_recognition	0.06
has nguyen	seek_grave	-0.07	comrade_tip	0.07	grave_info	-0.28	remains_found	-0.13	relics	-0.19	registry	0.27	battle_account	0.05	enemy_report	0.13	scam_report	-0.18	rumour	-0.27	request_recognition	-0.06	not_dead	-0.11
has nguyen ba	seek_grave	-0.14	registry	-0.07	battle_account	0.05
has nguyen bi	request_recognition	0.08	event	0.15
has nguyen binh	seek_grave	0.13	event	-0.05
has nguyen canh	battle_account	0.06	event	0.16
has nguyen chi	seek_grave	-0.05	grave_info	-0.09	battle_account	0.07	foreign_tip	0.06
has nguyen chinh	seek_grave	-0.13	comrade_tip	0.28	battle_account	-0.16	event	-0.18
has nguyen cong	seek_grave	-0.07	comrade_tip	0.07	request_recognition	0.05
has nguyen dang	seek_grave	-0.05	comrade_tip	0.05	grave_info	-0.07	registry	0.05	foreign_tip	0.06	event	-0.06
has nguyen dinh	seek_grave	-0.08	comrade_tip	-0.13	registry	0.18
has nguyen duc	seek_grave	-0.09	comrade_tip	0.11	remains_found	-0.05	event	0.07
has nguyen hai	seek_grave	-0.06	event	-0.09
has nguyen hong	seek_grave	-0.11	comrade_tip	-0.11	registry	0.14	battle_account	0.05	request_recognition	0.05	event	0.06
has nguyen huu	seek_grave	0.14	comrade_tip	0.05	grave_info	-0.24	registry	0.05	foreign_tip	-0.05	dna_question	-0.05
has nguyen khac	comrade_tip	-0.06	grave_info	0.16	event	-0.07
has nguyen kim	seek_grave	-0.08	comrade_tip	0.07	relics	0.05
has nguyen la	seek_grave	-0.07	grave_info	0.07	relics	-0.05	registry	0.06	enemy_report	0.06
has nguyen ngoc	seek_grave	0.07	event	-0.05
has nguyen phuoc	comrade_tip	-0.05	grave_info	-0.05	registry	0.05	not_dead	0.06
has nguyen quan	seek_grave	0.18	comrade_tip	-0.11	grave_info	0.12	relics	-0.05	registry	-0.12	event	-0.15
has nguyen quang	comrade_tip	0.08
has nguyen tan	seek_grave	0.07	grave_info	-0.1	event	-0.06
has nguyen thanh	comrade_tip	0.09	enemy_report	0.1	rumour	0.05	event	-0.1
has nguyen the	seek_grave	-0.07	grave_info	0.15	battle_account	0.05	event	-0.12
has nguyen thi	comrade_tip	-0.14	grave_info	0.25	remains_found	-0.06	relics	-0.09	registry	0.05	battle_account	0.09	enemy_report	-0.06	dna_question	0.07	rumour	-0.05	event	0.12
has nguyen tien	comrade_tip	0.09	relics	0.09	event	-0.09
has nguyen tieu	seek_grave	-0.06	comrade_tip	0.06	grave_info	0.05
has nguyen tri	comrade_tip	0.07	grave_info	0.06
has nguyen tro	seek_grave	-0.05	comrade_tip	-0.08	registry	0.07	battle_account	0.06	event	0.1
has nguyen trong	comrade_tip	0.07	battle_account	-0.05
has nguyen trung	seek_grave	-0.13	comrade_tip	0.11	enemy_report	0.05
has nguyen van	seek_grave	0.27	comrade_tip	-0.17	grave_info	-0.05	registry	-0.14	battle_account	0.08	enemy_report	0.19	foreign_tip	0.09	request_recognition	-0.1	not_dead	-0.09	event	-0.17
has nguyen viet	request_recognition	0.05	event	0.08
has nguyen vong	seek_grave	0.12	comrade_tip	-0.08	grave_info	-0.05	dna_question	0.08
has nguyen xa	comrade_tip	-0.05	battle_account	0.07	event	0.09
has nguyen xuan	foreign_tip	0.05
has nguyen y	seek_grave	-0.06	event	0.05
has nguyet	seek_grave	0.17	grave_info	0.07	registry	-0.07	dna_question	0.09	event	-0.12
has nha	seek_grave	-0.07	comrade_tip	-0.18	grave_info	0.17	remains_found	-0.27	registry	-0.25	battle_account	-0.22	enemy_report	-0.3	foreign_tip	-0.16	dna_question	0.23	scam_report	0.29	rumour	0.08	request_recognition	0.09	event	-0.17
has nha ai	seek_grave	-0.1	comrade_tip	0.1	remains_found	0.06	rumour	0.08	not_dead	0.08	event	0.09
has nha anh	seek_grave	-0.19	comrade_tip	0.12	grave_info	0.14	relics	0.05	registry	0.1	event	0.07
has nha ba	comrade_tip	0.16	remains_found	-0.06	registry	-0.09	battle_account	-0.05	scam_report	0.09	event	-0.1
has nha bac	seek_grave	-0.14	grave_info	0.07	relics	0.06
has nha bao	grave_info	0.11	remains_found	0.06	scam_report	0.05
has nha be	seek_grave	0.08	grave_info	-0.09	battle_account	-0.07	event	-0.11
has nha bep	seek_grave	-0.08	comrade_tip	0.17	grave_info	-0.09
has nha bia	grave_info	-0.22	battle_account	0.12	request_recognition	0.11
has nha bo	comrade_tip	0.08	grave_info	-0.06	rumour	0.05
has nha chau	seek_grave	0.19	event	-0.21
has nha chi	comrade_tip	-0.08	grave_info	0.07	registry	-0.05	battle_account	0.16	event	0.15
has nha chu	seek_grave	0.07	comrade_tip	0.05	battle_account	0.05	event	-0.05
has nha chua	seek_grave	-0.07	relics	0.06	rumour	0.09
has nha co	seek_grave	0.05	grave_info	0.23	rumour	-0.06	event	-0.16
has nha con	seek_grave	0.12	grave_info	-0.06	remains_found	0.05	relics	-0.07
has nha cu	seek_grave	-0.15	comrade_tip	-0.07	grave_info	0.13	remains_found	-0.05	relics	0.05	rumour	0.06	request_recognition	0.06	event	-0.05
has nha cua	seek_grave	-0.16	comrade_tip	0.09	request_recognition	0.06
has nha da	seek_grave	-0.1	comrade_tip	-0.06	grave_info	0.13
has nha dan	seek_grave	-0.05	registry	0.05
has nha do	seek_grave	-0.06	battle_account	0.05	event	-0.1
has nha e	seek_grave	0.17	comrade_tip	-0.1	grave_info	-0.09	event	0.05
has nha em	seek_grave	0.22	comrade_tip	-0.15	relics	-0.2	registry	-0.11	dna_question	0.07	scam_report	-0.05	rumour	0.05
has nha goi	seek_grave	0.12	comrade_tip	-0.06
has nha ho	seek_grave	0.08	comrade_tip	0.06	grave_info	-0.09	event	-0.05
has nha kho	seek_grave	-0.05	grave_info	-0.13	relics	0.09	rumour	0.05	event	-0.05
has nha khong	seek_grave	0.08	grave_info	-0.05	request_recognition	0.1	event	-0.06
has nha la	seek_grave	0.14	comrade_tip	-0.09
has nha lam	seek_grave	-0.06	grave_info	0.06	request_recognition	0.08
has nha liet	seek_grave	-0.17	comrade_tip	0.09	dna_question	0.1
has nha ma	seek_grave	0.05	request_recognition	0.11	event	-0.08
has nha may	seek_grave	0.05	grave_info	0.15	rumour	-0.05	event	0.06
has nha me	seek_grave	-0.11	comrade_tip	0.07	registry	0.06	event	0.12
has nha minh	seek_grave	0.32	comrade_tip	-0.25	event	-0.08
has nha mo	grave_info	-0.09	request_recognition	0.22
has nha nam	seek_grave	0.07	battle_account	-0.05	not_dead	0.05
has nha nao	seek_grave	-0.15	grave_info	0.1	battle_account	0.06	event	-0.14
has nha ngoai	seek_grave	-0.07	grave_info	-0.12	scam_report	0.22	event	-0.05
has nha nhan	request_recognition	-0.05
has nha no	comrade_tip	0.16	event	-0.07
has nha noi	seek_grave	0.23	comrade_tip	-0.09	event	-0.05
has nha nuoc	seek_grave	0.05	comrade_tip	-0.09	grave_info	0.19	relics	-0.05	dna_question	-0.13	scam_report	0.09	rumour	0.11	request_recognition	0.12	event	-0.05
has nha o	comrade_tip	0.23	battle_account	0.05	scam_report	-0.06	rumour	-0.06	request_recognition	-0.09	not_dead	-0.08	event	0.22
has nha ong	seek_grave	-0.31	comrade_tip	0.44	grave_info	-0.14	remains_found	-0.08	registry	-0.07	battle_account	0.08	dna_question	0.05	request_recognition	-0.15	event	0.06
has nha rong	battle_account	0.05	event	0.11
has nha thi	comrade_tip	-0.08	grave_info	0.05	remains_found	-0.1	relics	0.08
has nha tho	comrade_tip	0.14	grave_info	0.06	relics	-0.05	registry	0.07	battle_account	-0.07	request_recognition	-0.08
has nha thuong	seek_grave	-0.07	comrade_tip	0.11	registry	0.08	battle_account	-0.05
has nha toi	comrade_tip	-0.44	grave_info	0.27	battle_account	-0.1	scam_report	0.19	rumour	0.06	event	0.16
has nha trang	seek_grave	-0.07	grave_info	0.09	event	0.09
has nha tui	seek_grave	-0.12	comrade_tip	-0.07	grave_info	0.09	battle_account	-0.05	scam_report	0.05	not_dead	0.07
has nha van	comrade_tip	-0.06	grave_info	0.11	event	0.11
has nhac	seek_grave	-0.21	comrade_tip	0.07	grave_info	0.26	remains_found	-0.05	enemy_report	0.16	rumour	0.08	request_recognition	0.05	event	0.08
has nhai	seek_grave	-0.13	relics	0.12	registry	-0.05	battle_account	0.05	rumour	0.07	request_recognition	0.08
has nham	seek_grave	-0.11	comrade_tip	0.08	grave_info	0.23	remains_found	-0.07	relics	-0.18	foreign_tip	-0.06	dna_question	-0.06	scam_report	-0.08	rumour	0.14	request_recognition	-0.12	not_dead	0.41	event	-0.16
has nham mat	seek_grave	-0.08	comrade_tip	0.08	grave_info	0.1	event	-0.07
has nham thin	seek_grave	0.08	comrade_tip	-0.08
has nham ty	comrade_tip	0.05	event	-0.08
has nhan	seek_grave	-0.3	remains_found	-0.08	relics	0.27	registry	-0.08	battle_account	-0.16	enemy_report	-0.15	foreign_tip	0.05	dna_question	0.1	rumour	0.12	request_recognition	0.66	event	-0.28
has nhan anh	seek_grave	-0.07	comrade_tip	0.15
has nhan ba	seek_grave	-0.05	grave_info	-0.06	relics	0.07	battle_account	0.08	scam_report	0.05	event	0.07
has nhan bieu	comrade_tip	0.06	grave_info	-0.06
has nhan chi	relics	0.05
has nhan cho	comrade_tip	0.14	event	-0.08
has nhan chung	comrade_tip	-0.06	registry	-0.08	request_recognition	0.19
has nhan co	seek_grave	-0.13	comrade_tip	0.06	request_recognition	0.08	event	-0.05
has nhan con	comrade_tip	0.06
has nhan cua	seek_grave	-0.14	comrade_tip	0.11	relics	-0.06	registry	-0.05	request_recognition	0.1
has nhan da	dna_question	0.05
has nhan dan	seek_grave	0.07	grave_info	0.09
has nhan duoc	relics	0.06	registry	-0.1	battle_account	-0.05	foreign_tip	0.06	dna_question	-0.05	request_recognition	0.05	not_dead	0.08	event	-0.05
has nhan em	comrade_tip	-0.06	relics	0.15
has nhan giay	seek_grave	-0.18	comrade_tip	0.06	registry	0.05	request_recognition	-0.08
has nhan giup	seek_grave	-0.09	comrade_tip	0.07	grave_info	0.12
has nhan la	seek_grave	0.11	grave_info	-0.08	rumour	0.06
has nhan lai	seek_grave	-0.08	grave_info	-0.08	relics	0.14	rumour	0.21
has nhan lam	grave_info	0.19	relics	0.06	request_recognition	-0.09	event	-0.08
has nhan liet	seek_grave	-0.22	comrade_tip	-0.12	registry	-0.07	dna_question	-0.07	request_recognition	0.33
has nhan mat	grave_info	-0.08	battle_account	0.05	scam_report	0.05
has nhan mo	seek_grave	-0.05	grave_info	0.06	dna_question	0.06	event	-0.06
has nhan nha	dna_question	0.05
has nhan o	seek_grave	-0.14	comrade_tip	-0.05	grave_info	0.1	request_recognition	0.1
has nhan ong	comrade_tip	-0.06	registry	0.05
has nhan ra	seek_grave	-0.08	comrade_tip	0.15	relics	0.06	registry	0.07	not_dead	0.09	event	-0.09
has nhan ten	comrade_tip	0.06	relics	0.05
has nhan thi	grave_info	0.07	relics	-0.05
has nhan tim	event	-0.06
has nhan tin	seek_grave	0.2	relics	-0.05	registry	-0.07	event	-0.06
has nhan toi	comrade_tip	0.1	grave_info	-0.05	relics	-0.05	registry	0.13	event	-0.17
has nhang	seek_grave	-0.06	comrade_tip	-0.06	grave_info	0.41	relics	-0.06	battle_account	0.06	request_recognition	-0.07	event	0.06
has nhanh	seek_grave	-0.28	grave_info	0.11	remains_found	0.1	relics	-0.09	registry	0.07	enemy_report	-0.05	rumour	0.05	event	0.07
has nhap	seek_grave	-0.16	grave_info	-0.09	remains_found	-0.09	relics	-0.05	registry	0.1	battle_account	-0.12	enemy_report	-0.07	scam_report	-0.07	request_recognition	0.12	not_dead	-0.06	event	-0.08
has nhap ngu	seek_grave	-0.11	comrade_tip	0.05	grave_info	-0.1	remains_found	-0.08	battle_account	-0.1	enemy_report	-0.07	scam_report	-0.05	request_recognition	0.05	not_dead	-0.07	event	-0.07
has nhat	seek_grave	-0.1	remains_found	-0.28	relics	0.47	battle_account	0.23	scam_report	-0.13	rumour	-0.1	not_dead	-0.16	event	0.25
has nhat cua	seek_grave	0.06	comrade_tip	0.07	grave_info	-0.05
has nhat duoc	seek_grave	-0.12	remains_found	-0.19	relics	0.23	event	0.12
has nhat ky	seek_grave	-0.08	relics	0.05	battle_account	0.08	enemy_report	0.06	request_recognition	0.05	event	0.05
has nhat la	seek_grave	0.06	grave_info	-0.1	battle_account	0.07
has nhat o	remains_found	-0.05	relics	0.15	event	-0.05
has nhau	seek_grave	-0.12	comrade_tip	-0.09	grave_info	0.22	relics	-0.18	battle_account	-0.09	enemy_report	-0.05	scam_report	0.09	rumour	0.13	event	-0.14
has nhau duoc	seek_grave	0.07
has nhau o	seek_grave	-0.06	comrade_tip	0.14	grave_info	-0.07	battle_account	-0.05
has nhau voi	grave_info	0.05	scam_report	0.08	event	0.05
has nhay	comrade_tip	-0.16	grave_info	0.07	registry	-0.05	battle_account	0.19	event	0.15
has nhay du	seek_grave	0.08	comrade_tip	-0.06	grave_info	0.06
has nhay xuong	comrade_tip	-0.06
has nhe	seek_grave	-0.07	registry	-0.05	dna_question	0.11	event	0.05
has nhe toi	comrade_tip	0.09	battle_account	-0.06	event	-0.12
has nhi	seek_grave	0.07	grave_info	-0.12	remains_found	-0.05	relics	-0.07	registry	0.31	foreign_tip	-0.05	dna_question	-0.06	event	-0.09
has nhich	seek_grave	0.05
has nhiem	grave_info	-0.13	relics	0.06	registry	0.25	event	-0.16
has nhiem vu	seek_grave	0.07	grave_info	-0.05	registry	0.05	event	-0.06
has nhien	seek_grave	-0.12	grave_info	0.05	registry	0.06	rumour	0.06	event	0.11
has nhiep	comrade_tip	-0.17	grave_info	0.05	remains_found	0.05	registry	0.07	event	0.07
has nhieu	grave_info	-0.21	remains_found	0.16	relics	0.12	registry	0.06	rumour	0.09	not_dead	-0.05	event	0.25
has nhieu lam	comrade_tip	-0.09	grave_info	-0.05	remains_found	0.08	event	0.14
has nhieu nguoi	seek_grave	-0.08	comrade_tip	-0.08	grave_info	-0.06	registry	0.08	battle_account	0.06	event	0.1
has nhin	seek_grave	0.06	comrade_tip	-0.11	relics	-0.06	battle_account	0.06
has nhin thay	seek_grave	0.06	comrade_tip	-0.05	battle_account	0.09
has nho	seek_grave	-0.24	comrade_tip	-0.13	grave_info	0.15	remains_found	-0.07	relics	-0.25	registry	0.06	battle_account	0.12	enemy_report	-0.18	foreign_tip	0.07	dna_question	-0.17	scam_report	-0.1	rumour	-0.11	request_recognition	0.05	not_dead	-0.08	event	0.35
has nho anh	seek_grave	0.05	battle_account	-0.05
has nho bac	seek_grave	-0.1	registry	0.05	request_recognition	0.1
has nho cac	comrade_tip	-0.14	grave_info	0.14	registry	-0.07	battle_account	-0.06	request_recognition	0.05	event	0.06
has nho chac	seek_grave	-0.13
has nho chau	comrade_tip	0.11
has nho chi	seek_grave	0.08	comrade_tip	-0.05	grave_info	0.06
has nho cho	seek_grave	-0.06	comrade_tip	0.06	grave_info	0.07
has nho chu	event	-0.05
has nho chuyen	seek_grave	-0.08	grave_info	0.16	event	-0.06
has nho co	grave_info	0.08	remains_found	-0.05	registry	0.09	battle_account	-0.07	scam_report	0.06
has nho con	grave_info	0.09	battle_account	-0.09	event	-0.08
has nho cua	seek_grave	-0.07	comrade_tip	0.06	grave_info	-0.08
has nho dang	grave_info	-0.05	event	-0.07
has nho duoc	seek_grave	-0.09	comrade_tip	-0.12	battle_account	0.2	event	0.48
has nho em	seek_grave	0.14	comrade_tip	0.07	grave_info	-0.11	foreign_tip	0.05
has nho ho	seek_grave	-0.06	comrade_tip	0.06	grave_info	-0.06	event	-0.12
has nho hoi	seek_grave	0.05	comrade_tip	-0.13	registry	-0.05	battle_account	0.06	event	0.08
has nho la	dna_question	0.06
has nho mat	comrade_tip	-0.07	relics	0.05
has nho minh	grave_info	0.06	foreign_tip	0.09
has nho moi	seek_grave	0.05	comrade_tip	0.05	grave_info	-0.06	event	-0.1
has nho nam	comrade_tip	-0.08	rumour	0.07	event	0.21
has nho ngay	comrade_tip	0.11	battle_account	-0.06
has nho nguoi	seek_grave	0.06	comrade_tip	0.13	grave_info	-0.08	registry	0.05	event	-0.07
has nho nha	seek_grave	-0.06	grave_info	0.07	remains_found	0.07	event	0.06
has nho nhat	seek_grave	-0.05	grave_info	-0.05	battle_account	0.06	foreign_tip	0.07	event	0.17
has nho o	seek_grave	-0.14	comrade_tip	-0.07	battle_account	0.05	request_recognition	0.07	event	-0.06
has nho ong	seek_grave	0.06	comrade_tip	-0.06	relics	0.06
has nho quan	seek_grave	0.08	grave_info	-0.16
has nho que	seek_grave	-0.12	comrade_tip	0.09	grave_info	-0.05	registry	0.08
has nho ro	grave_info	-0.07	event	0.06
has nho ten	seek_grave	-0.1	comrade_tip	-0.07	battle_account	0.24	event	0.17
has nho thang	seek_grave	-0.07	comrade_tip	0.13	grave_info	-0.12	foreign_tip	0.05	event	-0.05
has nho thay	comrade_tip	-0.1
has nho tim	seek_grave	0.14	comrade_tip	-0.06	grave_info	-0.13	scam_report	-0.06
has nho toi	seek_grave	0.23	grave_info	-0.22	enemy_report	0.05
has nho tra	seek_grave	0.18	grave_info	-0.07
has nho tran	registry	0.06	event	-0.1
has nho vi	seek_grave	-0.05	comrade_tip	0.07	grave_info	0.08	event	0.09
has nhoe	seek_grave	0.1	event	-0.1
has nhom	seek_grave	-0.08	comrade_tip	-0.18	grave_info	-0.1	remains_found	0.11	relics	0.26	registry	-0.13	battle_account	-0.11	enemy_report	0.09	foreign_tip	-0.07	dna_question	-0.08	event	0.19
has nhom co	grave_info	-0.09	request_recognition	0.07
has nhom khac	comrade_tip	-0.09	grave_info	-0.19	remains_found	0.06	event	0.16
has nhon	comrade_tip	0.13	grave_info	-0.26	remains_found	0.05	registry	0.07	battle_account	0.16	dna_question	0.07	event	0.07
has nhon binh	remains_found	0.07
has nhong	comrade_tip	0.06
has nhu	seek_grave	0.06	comrade_tip	-0.05	grave_info	-0.07	remains_found	-0.1	relics	-0.08	registry	0.21	battle_account	-0.05	foreign_tip	0.08	scam_report	-0.12	not_dead	0.07	event	-0.28
has nhu con	seek_grave	0.05	grave_info	-0.07
has nhu dinh	comrade_tip	-0.15	relics	0.07	battle_account	0.11	event	0.08
has nhu giay	seek_grave	-0.12	comrade_tip	0.23	event	0.06
has nhu le	seek_grave	0.14	foreign_tip	0.05	event	-0.13
has nhu sau	comrade_tip	-0.06	relics	-0.05	registry	0.11	battle_account	-0.05	enemy_report	0.05
has nhu vay	grave_info	0.24	rumour	0.05	event	-0.05
has nhu xuan	seek_grave	0.08	battle_account	0.05
has nhua	seek_grave	-0.24	comrade_tip	0.08	remains_found	0.18
has nhuan	seek_grave	-0.14	comrade_tip	0.09	relics	0.13	request_recognition	0.07
has nhum	comrade_tip	-0.08	grave_info	0.06	enemy_report	0.06	event	0.06
has nhung	seek_grave	0.15	comrade_tip	-0.06	grave_info	-0.13	remains_found	-0.09	relics	-0.05	battle_account	0.05	foreign_tip	-0.06	dna_question	0.27	scam_report	-0.07	rumour	0.05	not_dead	0.15	event	-0.13
has nhung anh	seek_grave	-0.12	request_recognition	-0.05
has nhung ba	seek_grave	0.06	grave_info	-0.07	rumour	0.06	event	-0.05
has nhung bia	seek_grave	-0.07	grave_info	0.28	event	-0.09
has nhung chi	comrade_tip	0.1	grave_info	0.05
has nhung con	grave_info	0.09	event	0.08
has nhung giay	seek_grave	-0.06	grave_info	0.14
has nhung ho	seek_grave	-0.09
has nhung khong	relics	0.06	dna_question	0.06	request_recognition	0.05	event	-0.07
has nhung mo	comrade_tip	0.08	grave_info	-0.06	request_recognition	-0.05
has nhung nam	seek_grave	-0.17	grave_info	-0.12	request_recognition	0.05	not_dead	0.12	event	-0.06
has nhung nguoi	seek_grave	-0.1	comrade_tip	-0.1	grave_info	-0.08	registry	0.06	battle_account	0.23
has nhung o	seek_grave	-0.06	comrade_tip	0.07	grave_info	0.14
has nhung ong	seek_grave	0.16	comrade_tip	-0.1	grave_info	-0.12	relics	0.08
has nhung toi	seek_grave	0.1	grave_info	-0.11	not_dead	0.06
has nhung trong	seek_grave	0.1	grave_info	-0.15
has nhuong	seek_grave	-0.07	comrade_tip	0.17	grave_info	-0.09	relics	0.06	battle_account	-0.14	rumour	0.05	event	0.07
has nhut	seek_grave	-0.06	comrade_tip	-0.06	grave_info	0.4	event	-0.07
has ni	seek_grave	-0.17	grave_info	0.12	remains_found	0.13	relics	-0.1	battle_account	-0.06	rumour	-0.05	request_recognition	0.06	event	0.14
has ni long	grave_info	-0.13	remains_found	0.19	relics	-0.12
has nia	grave_info	0.1
has nie	seek_grave	0.16	comrade_tip	-0.18	grave_info	0.16	relics	-0.05	registry	-0.06	battle_account	-0.05	dna_question	0.07
has niece	seek_grave	0.1	relics	0.07	foreign_tip	-0.13	event	0.06
has niem	seek_grave	0.05	comrade_tip	-0.22	grave_info	-0.12	remains_found	0.13	relics	0.16	registry	-0.07	rumour	-0.05	request_recognition	-0.06	not_dead	0.11	event	0.1
has nien	comrade_tip	-0.11	grave_info	0.21	registry	-0.07	event	-0.07
has nien xung	seek_grave	0.09	comrade_tip	-0.11	relics	0.09	event	-0.05
has night	grave_info	0.05	battle_account	0.05	enemy_report	0.09	event	0.06
has night of	seek_grave	0.07	grave_info	-0.05	event	0.12
has nilon	comrade_tip	-0.07	remains_found	0.1	event	0.06
has nine	event	0.18
has ninh	comrade_tip	-0.19	remains_found	-0.17	relics	-0.08	registry	-0.17	battle_account	0.27	enemy_report	0.05	foreign_tip	-0.15	scam_report	0.07	event	-0.19
has ninh binh	seek_grave	-0.08	relics	-0.06	registry	-0.05	battle_account	-0.09	enemy_report	0.09	foreign_tip	-0.11	dna_question	0.06	request_recognition	0.09	event	-0.07
has ninh giang	seek_grave	-0.06	comrade_tip	-0.11	grave_info	-0.1	registry	-0.05	battle_account	0.11	foreign_tip	0.09	request_recognition	0.06	event	0.15
has ninh hai	seek_grave	0.12	comrade_tip	-0.08	grave_info	-0.07	relics	0.06	event	0.07
has ninh hoa	seek_grave	-0.06	registry	0.05
has ninh mat	event	0.1
has ninh nam	comrade_tip	0.07
has ninh quang	seek_grave	-0.07	comrade_tip	0.14
has ninh thi	seek_grave	-0.09	comrade_tip	-0.1	registry	0.05	battle_account	0.06
has ninh thuan	seek_grave	0.07	comrade_tip	-0.06	battle_account	0.06	event	-0.09
has ninh toi	seek_grave	-0.13	comrade_tip	0.1	grave_info	0.07
has ninh van	seek_grave	0.12	comrade_tip	-0.12	relics	0.05	battle_account	0.11	event	0.06
has nn	grave_info	0.06	registry	0.08	event	-0.05
has no	seek_grave	-0.44	comrade_tip	0.61	grave_info	-0.32	remains_found	-0.13	battle_account	0.1	enemy_report	-0.2	foreign_tip	-0.16	dna_question	-0.05	scam_report	0.18	rumour	0.16	request_recognition	0.13	not_dead	-0.05	event	-0.35
has no bao	seek_grave	-0.05
has no bi	seek_grave	-0.15	comrade_tip	0.12	grave_info	0.05	battle_account	-0.05	event	-0.09
has no cham	comrade_tip	0.13	grave_info	-0.05	battle_account	-0.05
has no chet	seek_grave	0.07	comrade_tip	0.09	grave_info	-0.08	battle_account	-0.07	rumour	0.05	event	-0.07
has no co	seek_grave	-0.06	grave_info	-0.06	scam_report	0.06
has no con	seek_grave	-0.06	comrade_tip	0.09	grave_info	0.08	battle_account	-0.06	event	-0.13
has no cung	grave_info	0.06
has no di	seek_grave	0.1	battle_account	-0.06	dna_question	0.08	event	-0.14
has no khong	request_recognition	0.09	event	-0.07
has no la	grave_info	-0.06	registry	0.05
has no mat	seek_grave	-0.05	comrade_tip	0.06
has no nam	seek_grave	0.06	comrade_tip	0.05	grave_info	-0.15
has no names	foreign_tip	0.11	event	0.1
has no o	seek_grave	-0.07	comrade_tip	0.11	grave_info	-0.12	battle_account	0.12	not_dead	0.05	event	-0.12
has no ra	comrade_tip	0.07	grave_info	-0.05
has no ten	comrade_tip	0.08	event	-0.1
has no ve	event	-0.06
has nobody	relics	-0.05	battle_account	0.16	enemy_report	-0.06	foreign_tip	-0.09	dna_question	0.06	not_dead	0.06
has noc	seek_grave	0.13	battle_account	0.07
has noel	seek_grave	0.06	grave_info	0.13	foreign_tip	-0.09	not_dead	0.06	event	0.05
has noi	seek_grave	0.25	comrade_tip	-0.32	grave_info	0.14	remains_found	-0.07	relics	-0.16	registry	0.08	battle_account	-0.26	enemy_report	-0.21	foreign_tip	0.11	dna_question	0.1	scam_report	0.26	rumour	0.46	request_recognition	-0.2	not_dead	-0.11
has noi an	seek_grave	0.05	dna_question	0.05
has noi anh	comrade_tip	-0.1	scam_report	0.11	request_recognition	0.08	not_dead	0.06
has noi ba	seek_grave	0.09	scam_report	0.07	rumour	0.08	event	-0.12
has noi bac	seek_grave	0.11
has noi bi	seek_grave	0.05	grave_info	-0.1	not_dead	0.06
has noi bo	seek_grave	0.17	comrade_tip	-0.06	rumour	0.05	event	0.13
has noi cau	seek_grave	0.11	comrade_tip	-0.05	event	-0.05
has noi chau	seek_grave	-0.12	comrade_tip	-0.06	grave_info	-0.08	relics	-0.05	battle_account	-0.05	dna_question	0.11	request_recognition	0.13	event	0.11
has noi chet	seek_grave	0.15	comrade_tip	-0.09	event	-0.06
has noi chi	comrade_tip	-0.05
has noi cho	request_recognition	0.06	event	0.08
has noi chon	seek_grave	0.17	comrade_tip	-0.36	grave_info	0.21	relics	-0.05	dna_question	0.12	rumour	-0.08	event	-0.11
has noi chong	seek_grave	0.08
has noi chu	seek_grave	-0.08	grave_info	-0.08	relics	0.05	scam_report	0.07	rumour	0.11
has noi chuyen	seek_grave	0.07	comrade_tip	-0.06	grave_info	-0.05	event	0.12
has noi co	seek_grave	0.11	grave_info	-0.13	remains_found	0.06	relics	0.1	event	0.05
has noi con	seek_grave	0.38	comrade_tip	-0.13	grave_info	-0.32	battle_account	-0.05	dna_question	0.06	scam_report	0.13	event	-0.15
has noi cu	seek_grave	0.08	event	-0.05
has noi cua	comrade_tip	-0.05	relics	0.1
has noi cung	seek_grave	0.09
has noi da	seek_grave	-0.19	remains_found	-0.05	event	-0.1
has noi dan	comrade_tip	-0.05	grave_info	0.11	battle_account	0.05	event	0.1
has noi dang	seek_grave	0.1
has noi day	seek_grave	-0.19	grave_info	0.06	battle_account	0.24	event	0.14
has noi di	seek_grave	-0.05
has noi do	comrade_tip	-0.06	grave_info	-0.15	remains_found	0.12	rumour	0.13
has noi doi	seek_grave	0.12	grave_info	-0.12	event	-0.09
has noi dung	comrade_tip	-0.13	grave_info	0.08	relics	0.14	battle_account	0.12	scam_report	0.08	request_recognition	-0.05	event	0.07
has noi duoc	seek_grave	-0.05	comrade_tip	0.25	grave_info	-0.06	event	-0.07
has noi e	seek_grave	-0.21	comrade_tip	0.16	grave_info	0.09	relics	-0.05	registry	0.1
has noi em	seek_grave	-0.14	grave_info	-0.06	rumour	-0.06	request_recognition	0.23	event	-0.12
has noi giong	seek_grave	-0.11	comrade_tip	0.06	grave_info	0.16	event	0.12
has noi hi	comrade_tip	-0.06	request_recognition	0.12
has noi ho	comrade_tip	0.12	event	0.05
has noi hoi	seek_grave	-0.11	comrade_tip	-0.08	rumour	0.13	event	0.23
has noi hs	registry	0.1
has noi hy	seek_grave	0.18	comrade_tip	-0.09	grave_info	-0.12	dna_question	0.08	request_recognition	-0.05
has noi khac	seek_grave	-0.05	comrade_tip	0.05	event	0.07
has noi khong	comrade_tip	-0.06	grave_info	-0.14	relics	0.06	rumour	0.06	event	-0.07
has noi la	seek_grave	0.05	comrade_tip	-0.19	grave_info	0.1	relics	-0.05	battle_account	-0.09	scam_report	0.1	rumour	-0.09	event	0.06
has noi lai	seek_grave	-0.07	comrade_tip	0.06	grave_info	-0.1	enemy_report	0.05	foreign_tip	0.05	event	-0.06
has noi lay	foreign_tip	0.05	scam_report	0.05	event	-0.06
has noi len	grave_info	0.05
has noi mai	comrade_tip	0.07	registry	-0.06
has noi mat	comrade_tip	0.12
has noi may	comrade_tip	-0.07	rumour	0.06	event	0.11
has noi minh	seek_grave	0.1	comrade_tip	-0.07	grave_info	-0.05	relics	0.05	not_dead	0.08
has noi mo	grave_info	0.05	battle_account	0.06	rumour	0.05
has noi mot	seek_grave	-0.15	grave_info	0.1	rumour	0.08	event	-0.07
has noi nam	seek_grave	0.16	comrade_tip	-0.18	grave_info	-0.07	foreign_tip	0.07	event	-0.15
has noi ngay	seek_grave	-0.11	grave_info	0.06	remains_found	0.07	event	0.1
has noi nguoi	seek_grave	-0.08	grave_info	0.13	rumour	0.06	event	-0.08
has noi no	rumour	0.07
has noi noi	comrade_tip	-0.08	grave_info	0.12
has noi o	remains_found	0.05	event	0.06
has noi ong	seek_grave	0.11	comrade_tip	-0.05	grave_info	0.1	relics	0.08	registry	-0.05	battle_account	-0.05	event	-0.07
has noi ro	event	-0.06
has noi sau	comrade_tip	-0.09	grave_info	-0.08
has noi ten	seek_grave	-0.18	grave_info	0.3	battle_account	-0.05	foreign_tip	0.06
has noi thang	seek_grave	0.13	comrade_tip	-0.06	remains_found	0.09	event	0.18
has noi thanh	comrade_tip	0.05	grave_info	-0.11	request_recognition	0.11
has noi thi	seek_grave	-0.07	comrade_tip	0.07	dna_question	0.05
has noi tieng	seek_grave	-0.08	comrade_tip	0.14	foreign_tip	0.07	event	-0.09
has noi toi	seek_grave	0.33	comrade_tip	-0.07	grave_info	0.05	relics	0.1	registry	-0.05	battle_account	-0.1	dna_question	-0.11	rumour	-0.07	request_recognition	-0.1	not_dead	0.05	event	-0.2
has noi trong	comrade_tip	-0.06	grave_info	-0.1	rumour	0.15	event	0.06
has noi tui	comrade_tip	0.07	event	0.09
has noi ve	seek_grave	-0.07	comrade_tip	0.08	battle_account	0.08	event	0.09
has noi voi	seek_grave	-0.21	comrade_tip	0.12	grave_info	0.08	rumour	0.14
has noi vu	seek_grave	-0.13	comrade_tip	-0.05	grave_info	-0.14	registry	0.15	dna_question	0.15
has nom	seek_grave	0.15	comrade_tip	-0.06	grave_info	-0.06	relics	-0.08	registry	-0.08	battle_account	-0.09	foreign_tip	0.17	event	0.06
has nom de	seek_grave	0.1	comrade_tip	-0.05	grave_info	-0.1	not_dead	0.05	event	-0.1
has nomme	foreign_tip	0.13	event	-0.05
has non	comrade_tip	0.21	grave_info	-0.17	relics	0.13	registry	-0.07	battle_account	-0.12	rumour	0.12	event	-0.07
has nong	grave_info	-0.1	remains_found	0.11	registry	0.08	foreign_tip	-0.06	scam_report	-0.05	not_dead	0.19	event	-0.06
has nong cong	seek_grave	0.2	comrade_tip	-0.1	grave_info	-0.07	battle_account	-0.05	event	-0.09
has nong ich	battle_account	0.06
has nong quoc	remains_found	0.06
has nong thi	comrade_tip	-0.07	remains_found	0.05	registry	0.16	event	0.19
has nong truong	seek_grave	0.07	comrade_tip	-0.09	grave_info	0.07	remains_found	0.05	event	-0.08
has nong van	grave_info	0.05	registry	-0.07	battle_account	0.08
has noong	foreign_tip	0.08	event	0.08
has nop	seek_grave	-0.34	grave_info	-0.33	remains_found	-0.15	relics	0.07	battle_account	-0.08	dna_question	0.27	scam_report	0.17	rumour	-0.1	request_recognition	0.18	event	-0.24
has nord	seek_grave	-0.11	comrade_tip	0.06	grave_info	0.09	relics	-0.05	rumour	0.06	event	0.13
has north	comrade_tip	0.06	grave_info	-0.13	remains_found	-0.05	relics	-0.13	registry	-0.06	battle_account	-0.05
has north of	seek_grave	-0.06	relics	-0.05	enemy_report	0.05
has north side	battle_account	0.06	enemy_report	-0.05
has north vietnamese	seek_grave	-0.05	event	0.11
has not	seek_grave	0.05	comrade_tip	0.15	remains_found	-0.05	relics	0.07	enemy_report	-0.1	foreign_tip	-0.1	dna_question	-0.1	rumour	0.13	request_recognition	-0.06	event	-0.16
has not know	seek_grave	-0.05	relics	0.09	enemy_report	-0.05	rumour	0.06
has note	seek_grave	-0.1	grave_info	0.07	enemy_report	0.05	event	-0.06
has notebook	seek_grave	-0.09	comrade_tip	-0.05	grave_info	-0.1	battle_account	-0.06	enemy_report	0.1	foreign_tip	0.06	event	0.2
has nothing	seek_grave	0.15	grave_info	-0.06	remains_found	0.05	relics	-0.08	request_recognition	0.07	event	-0.08
has notice	seek_grave	0.12	foreign_tip	-0.06	dna_question	0.05	event	-0.06
has nous	seek_grave	-0.12	comrade_tip	-0.07	relics	-0.15	battle_account	-0.06	enemy_report	-0.12	foreign_tip	0.37	event	0.05
has nov	seek_grave	-0.14	comrade_tip	-0.09	relics	0.25	battle_account	-0.09	enemy_report	0.14	foreign_tip	-0.05	rumour	0.08	event	0.05
has november	seek_grave	-0.06	comrade_tip	0.05	relics	-0.07	foreign_tip	0.08
has novembre	seek_grave	-0.08	comrade_tip	0.05	grave_info	0.07	battle_account	0.05	request_recognition	0.05
has now	comrade_tip	0.15	grave_info	0.21	remains_found	-0.07	relics	-0.15	registry	-0.06	battle_account	-0.12	foreign_tip	-0.07	request_recognition	0.06
has nt	comrade_tip	-0.11	grave_info	0.42	remains_found	-0.09	rumour	0.08	request_recognition	-0.06
has ntls	seek_grave	-0.61	comrade_tip	-0.63	grave_info	1.01	remains_found	-0.05	relics	-0.26	registry	0.14	battle_account	-0.12	enemy_report	-0.09	foreign_tip	-0.07	dna_question	0.21	scam_report	-0.13	rumour	-0.16	not_dead	0.05
has ntls doc	comrade_tip	-0.06	grave_info	0.08
has ntls duc	seek_grave	-0.12	grave_info	0.11	remains_found	0.05
has ntls duong	not_dead	0.07
has ntls huyen	seek_grave	-0.19	grave_info	0.15	dna_question	0.11	request_recognition	-0.09	event	-0.1
has ntls long	seek_grave	0.07	grave_info	-0.07	event	-0.06
has ntls phuong	grave_info	0.2
has ntls tan	seek_grave	0.06	comrade_tip	-0.06	grave_info	0.11	dna_question	0.08
has ntls tinh	comrade_tip	-0.06	grave_info	0.14	registry	-0.07	request_recognition	-0.05
has ntls xa	seek_grave	-0.29	comrade_tip	-0.09	grave_info	0.07	registry	-0.11	battle_account	-0.05	dna_question	-0.09	request_recognition	0.23	event	0.05
has nu	seek_grave	-0.21	comrade_tip	-0.08	grave_info	0.38	battle_account	0.17	enemy_report	0.08	scam_report	-0.06	rumour	0.14	request_recognition	-0.16	not_dead	-0.06
has nu dan	comrade_tip	-0.06	grave_info	0.06	battle_account	0.06	event	-0.07
has nu phao	seek_grave	-0.1	comrade_tip	0.16	grave_info	0.08	battle_account	-0.08	event	-0.14
has nu xa	grave_info	-0.07	event	-0.05
has nua	comrade_tip	0.3	grave_info	0.06	battle_account	-0.25	foreign_tip	0.08	dna_question	-0.15	rumour	0.05	request_recognition	-0.06	event	-0.06
has nua dem	seek_grave	-0.05	event	-0.05
has nua khong	grave_info	0.05	event	0.06
has nua la	seek_grave	0.06	comrade_tip	-0.08	grave_info	0.15	request_recognition	-0.05
has nua nam	comrade_tip	0.06	grave_info	-0.07	request_recognition	0.13
has nua ngay	seek_grave	-0.05
has nua thang	seek_grave	-0.09	comrade_tip	0.17	battle_account	-0.05	event	-0.06
has nua toi	seek_grave	0.09	comrade_tip	-0.11	registry	0.06	event	0.13
has nui	comrade_tip	0.08	grave_info	-0.07	remains_found	0.09	registry	-0.19	battle_account	0.11	enemy_report	-0.08	foreign_tip	0.19	request_recognition	0.09	event	0.17
has nui ba	comrade_tip	0.06
has nui dat	seek_grave	0.06	comrade_tip	-0.12	grave_info	-0.05	foreign_tip	0.09	event	0.15
has nui thanh	seek_grave	0.19	grave_info	-0.16	battle_account	0.1
has nuit	grave_info	0.05	foreign_tip	0.12
has number	seek_grave	-0.13	grave_info	-0.09	relics	-0.14	battle_account	0.06	enemy_report	0.06	foreign_tip	0.09	scam_report	0.1	event	0.19
has nung	seek_grave	-0.17	comrade_tip	0.13	grave_info	0.13	relics	-0.07	registry	0.08	battle_account	-0.06	enemy_report	-0.06	dna_question	0.1	rumour	0.1	request_recognition	-0.06	event	-0.12
has nuoc	comrade_tip	0.25	grave_info	0.13	relics	-0.11	registry	-0.08	battle_account	-0.16	enemy_report	-0.05	dna_question	-0.08	rumour	0.19	request_recognition	0.06	not_dead	-0.15	event	-0.12
has nuoc cho	comrade_tip	0.05	remains_found	0.05
has nuoc co	grave_info	0.09	request_recognition	0.11
has nuoc cuon	comrade_tip	0.13	event	-0.08
has nuoc doan	comrade_tip	0.07	grave_info	-0.07	event	-0.06
has nuoc noi	seek_grave	-0.12	grave_info	0.14	battle_account	0.06
has nuoc trong	seek_grave	0.14	grave_info	-0.06	registry	0.07
has nuoi	seek_grave	-0.14	comrade_tip	0.09	grave_info	0.26	relics	-0.07	battle_account	-0.25	enemy_report	-0.05	rumour	-0.08	not_dead	0.2	event	-0.35
has nuoi giau	comrade_tip	-0.07	grave_info	0.16	event	0.05
has nuoi quan	comrade_tip	0.15	grave_info	0.07	battle_account	-0.16	event	-0.15
has nuoi ten	seek_grave	-0.09	event	-0.05
has nuong	seek_grave	-0.06	comrade_tip	0.08	grave_info	0.1	remains_found	-0.06	not_dead	0.06	event	-0.08
has nuong ngo	seek_grave	0.05	comrade_tip	-0.07	request_recognition	0.05
has nurse	comrade_tip	0.06	grave_info	-0.07	relics	-0.07	foreign_tip	0.24	event	-0.19
has nut	grave_info	-0.09	remains_found	0.14	event	0.18
has nva	seek_grave	-0.22	comrade_tip	-0.13	grave_info	-0.18	remains_found	-0.08	relics	-0.05	registry	-0.05	battle_account	0.05	foreign_tip	0.19	rumour	0.06	request_recognition	-0.05	event	0.32
has o	seek_grave	0.12	comrade_tip	0.26	grave_info	-0.07	relics	-0.27	registry	-0.42	battle_account	0.13	enemy_report	-0.1	foreign_tip	-0.22	dna_question	-0.24	scam_report	-0.1	rumour	-0.32	request_recognition	-0.09	not_dead	0.07	event	-0.3
has o a	seek_grave	0.15	comrade_tip	-0.05	relics	-0.05	event	-0.05
has o ai	seek_grave	0.08	grave_info	-0.05	event	-0.05
has o an	seek_grave	-0.14	comrade_tip	0.1	grave_info	0.08	battle_account	0.07	event	0.09
has o ap	seek_grave	0.07	comrade_tip	-0.06	remains_found	0.05
has o ba	seek_grave	0.19	grave_info	-0.08	request_recognition	-0.05	event	-0.09
has o bac	seek_grave	0.16	comrade_tip	0.1	grave_info	-0.16	battle_account	-0.05	dna_question	0.05	event	-0.08
has o bai	grave_info	-0.06	relics	0.13	battle_account	0.11	request_recognition	-0.05	event	0.08
has o ban	comrade_tip	0.11	remains_found	0.1	registry	0.09	battle_account	0.06	rumour	-0.06	event	0.05
has o bao	seek_grave	0.08	comrade_tip	-0.06	grave_info	-0.06	rumour	0.05	event	-0.13
has o bau	seek_grave	0.08	grave_info	-0.11	battle_account	0.15
has o ben	seek_grave	0.05	comrade_tip	0.27	grave_info	-0.16	enemy_report	0.06	dna_question	-0.05
has o benh	seek_grave	0.29	comrade_tip	-0.14	grave_info	-0.09	battle_account	0.12	not_dead	0.07
has o bia	comrade_tip	0.49	grave_info	-0.46	event	-0.09
has o bien	seek_grave	0.2	comrade_tip	-0.05	grave_info	-0.09	battle_account	-0.05	enemy_report	0.05	event	-0.06
has o binh	seek_grave	0.06	comrade_tip	-0.11	grave_info	-0.15	registry	0.07	event	-0.07
has o bo	comrade_tip	0.05	grave_info	0.12	battle_account	-0.08	rumour	-0.07	request_recognition	-0.11	event	-0.19
has o bot	seek_grave	0.14	request_recognition	-0.06	event	-0.1
has o bu	grave_info	-0.06
has o bung	grave_info	-0.05
has o buon	comrade_tip	-0.06
has o c	comrade_tip	0.1
has o c2	seek_grave	-0.08	comrade_tip	0.15	registry	0.05
has o c3	comrade_tip	0.06	relics	0.05
has o cai	seek_grave	0.12	comrade_tip	-0.19	grave_info	0.08	registry	0.06	battle_account	-0.05	event	-0.1
has o cam	seek_grave	-0.12	grave_info	-0.05	relics	0.13	event	0.14
has o can	comrade_tip	-0.1	grave_info	-0.05	battle_account	0.15	enemy_report	0.11	event	0.06
has o canh	seek_grave	0.1	grave_info	-0.05	event	0.08
has o cao	comrade_tip	0.06	grave_info	-0.08	event	-0.05
has o cau	comrade_tip	0.14	grave_info	-0.1	registry	0.07	battle_account	-0.06	event	-0.16
has o chan	seek_grave	0.05	comrade_tip	-0.07	relics	-0.08	request_recognition	0.08
has o chau	seek_grave	0.06	event	-0.06
has o chi	seek_grave	-0.12	comrade_tip	0.16	grave_info	-0.11	registry	0.11
has o chien	seek_grave	-0.07	event	-0.05
has o cho	comrade_tip	-0.05	grave_info	-0.14	remains_found	-0.05	relics	0.06	battle_account	-0.07	scam_report	0.23	rumour	0.05	event	0.14
has o chot	seek_grave	-0.08	comrade_tip	0.12	grave_info	-0.09
has o chu	seek_grave	0.08	comrade_tip	0.07	grave_info	-0.12	event	-0.09
has o chua	seek_grave	-0.14	comrade_tip	-0.07	grave_info	0.05	remains_found	0.05	registry	0.09	battle_account	0.07
has o co	seek_grave	0.06	comrade_tip	-0.07	rumour	0.06
has o con	comrade_tip	-0.22	grave_info	0.2	battle_account	0.19	event	0.26
has o cong	seek_grave	-0.14	comrade_tip	0.21	remains_found	-0.07	dna_question	0.11	scam_report	-0.05
has o cu	seek_grave	0.07	comrade_tip	0.12	grave_info	-0.1	relics	0.06	event	-0.15
has o cua	seek_grave	0.19	comrade_tip	-0.25	grave_info	-0.09	relics	-0.06	registry	0.06	battle_account	0.21	event	0.09
has o cung	seek_grave	0.05	comrade_tip	0.1	grave_info	-0.11	event	-0.09
has o da	seek_grave	-0.09	grave_info	0.17	rumour	0.05
has o dai	comrade_tip	0.05	grave_info	0.05	event	-0.15
has o dak	comrade_tip	-0.12	grave_info	-0.06	scam_report	0.05	request_recognition	-0.05	not_dead	0.12	event	0.07
has o dam	comrade_tip	-0.07	remains_found	0.06	relics	0.07
has o dao	seek_grave	0.05	comrade_tip	-0.07	registry	0.05
has o dat	foreign_tip	0.05	request_recognition	0.05
has o dau	seek_grave	0.56	comrade_tip	-0.18	relics	-0.05	registry	-0.05	battle_account	-0.05	enemy_report	-0.05	dna_question	-0.12	scam_report	-0.09	rumour	-0.16	request_recognition	0.24	not_dead	-0.12	event	-0.12
has o day	seek_grave	-0.14	comrade_tip	-0.17	grave_info	0.09	remains_found	0.05	relics	0.1	registry	0.05	battle_account	0.06	enemy_report	0.05	rumour	0.08	event	0.17
has o deo	seek_grave	0.06	comrade_tip	0.08	grave_info	-0.08	battle_account	-0.07	request_recognition	0.05	event	-0.07
has o diem	seek_grave	0.06	comrade_tip	-0.1
has o dien	comrade_tip	0.07	grave_info	-0.13	registry	0.13	scam_report	0.05
has o dinh	seek_grave	-0.08	comrade_tip	-0.06	request_recognition	0.11	event	0.36
has o do	comrade_tip	-0.16	grave_info	0.32	remains_found	-0.08	relics	0.08	registry	-0.11	rumour	-0.05	event	0.1
has o doan	seek_grave	-0.06	comrade_tip	0.1
has o doc	seek_grave	-0.1	comrade_tip	0.15	grave_info	0.15	remains_found	-0.05	relics	0.06	battle_account	-0.11	rumour	-0.05	request_recognition	0.06	event	-0.17
has o doi	comrade_tip	0.12	grave_info	0.18	remains_found	0.08	relics	-0.08	registry	-0.05	battle_account	-0.06	enemy_report	-0.05	rumour	0.08	request_recognition	-0.08	not_dead	-0.06	event	-0.1
has o don	seek_grave	-0.12	grave_info	0.08	relics	0.05	dna_question	0.06	event	0.05
has o dong	seek_grave	0.1	comrade_tip	-0.1	grave_info	0.09	remains_found	-0.05	battle_account	0.05	request_recognition	-0.06
has o duc	comrade_tip	-0.2	grave_info	0.1	remains_found	0.07	dna_question	0.05	event	-0.09
has o duoi	relics	0.07	request_recognition	0.05	event	-0.06
has o duong	seek_grave	0.05	comrade_tip	0.14	event	-0.1
has o ga	seek_grave	0.08	comrade_tip	-0.07	event	0.11
has o gan	seek_grave	-0.05	comrade_tip	-0.08	grave_info	0.08	relics	0.07	not_dead	0.07	event	0.06
has o gia	grave_info	-0.14	rumour	0.08	event	0.07
has o gio	comrade_tip	0.21	event	0.17
has o giong	comrade_tip	-0.13	grave_info	0.07
has o go	grave_info	0.06	registry	0.06	battle_account	0.15	rumour	-0.05	request_recognition	-0.14	event	-0.15
has o goc	seek_grave	-0.31	comrade_tip	-0.28	grave_info	0.37	battle_account	-0.06	foreign_tip	0.07	rumour	0.09	request_recognition	0.05
has o ha	grave_info	-0.1	relics	0.18	battle_account	-0.06	enemy_report	0.07	foreign_tip	0.07
has o hai	seek_grave	0.11	comrade_tip	-0.07	grave_info	0.05	remains_found	0.05	relics	-0.05	event	0.09
has o ham	seek_grave	-0.08	comrade_tip	-0.08	grave_info	0.11	battle_account	-0.06	request_recognition	0.09	event	-0.06
has o hang	seek_grave	-0.13	comrade_tip	0.32	grave_info	0.13	registry	-0.06	battle_account	-0.1	dna_question	0.12	event	-0.15
has o ho	battle_account	0.06
has o hoa	seek_grave	0.05	comrade_tip	-0.05	grave_info	0.08
has o hoai	request_recognition	0.06
has o hoc	grave_info	0.11	rumour	0.06	event	-0.1
has o hoi	grave_info	0.07	request_recognition	0.05	event	0.05
has o hue	seek_grave	0.05	grave_info	-0.1
has o hung	grave_info	-0.1	dna_question	0.07	event	-0.1
has o huong	seek_grave	-0.1	grave_info	0.09
has o huyen	seek_grave	0.08	comrade_tip	-0.11	grave_info	0.05
has o khe	seek_grave	0.17	grave_info	-0.23	relics	0.06	registry	-0.05	battle_account	-0.13	request_recognition	0.07	event	0.05
has o kho	comrade_tip	-0.13	grave_info	-0.05	registry	0.07	battle_account	0.05	enemy_report	0.06	event	0.05
has o khu	seek_grave	-0.21	comrade_tip	0.1	battle_account	-0.05	request_recognition	0.14
has o kien	event	0.21
has o kim	grave_info	0.11	event	-0.07
has o kinh	seek_grave	-0.14	comrade_tip	0.21	grave_info	-0.06	relics	0.08	battle_account	-0.07
has o km	seek_grave	-0.09	comrade_tip	0.09	registry	0.05	event	0.11
has o kon	seek_grave	-0.12	relics	-0.05	event	-0.06
has o ky	grave_info	0.06	not_dead	0.09
has o lai	comrade_tip	-0.13	relics	0.09	battle_account	0.15	foreign_tip	0.1	request_recognition	0.13	event	-0.09
has o lam	comrade_tip	0.09	grave_info	-0.06
has o lang	comrade_tip	0.06	grave_info	-0.07	registry	0.17	battle_account	-0.07	request_recognition	-0.08	event	-0.09
has o lao	grave_info	-0.11	foreign_tip	0.08
has o lo	seek_grave	0.15	comrade_tip	0.07	grave_info	-0.08	request_recognition	0.05	event	-0.06
has o loc	seek_grave	-0.17	comrade_tip	0.05	grave_info	0.15	scam_report	0.06
has o long	seek_grave	-0.17	relics	0.15
has o lung	seek_grave	0.08
has o ma	seek_grave	0.09	grave_info	0.06	request_recognition	0.05	event	0.05
has o mai	seek_grave	-0.05	comrade_tip	0.08	battle_account	0.05
has o mat	seek_grave	0.16	comrade_tip	-0.06	grave_info	-0.08	dna_question	0.05	event	-0.05
has o me	seek_grave	-0.13	comrade_tip	-0.05	grave_info	0.12	battle_account	0.09	event	0.23
has o mep	seek_grave	-0.09	comrade_tip	0.09	grave_info	-0.08	battle_account	-0.05	enemy_report	0.05	foreign_tip	0.05	event	-0.06
has o mo	comrade_tip	0.06	grave_info	0.15	remains_found	0.05	event	0.06
has o muong	comrade_tip	-0.05	grave_info	-0.07	foreign_tip	0.07	request_recognition	0.06	event	-0.09
has o my	seek_grave	0.07	registry	-0.06	rumour	0.06	event	-0.09
has o na	comrade_tip	0.07	grave_info	-0.13
has o nam	comrade_tip	-0.08	dna_question	0.09	event	0.05
has o nga	grave_info	0.12	relics	-0.05	rumour	-0.05	request_recognition	-0.09
has o ngam	seek_grave	0.11	grave_info	-0.1	battle_account	-0.07	event	-0.12
has o ngay	seek_grave	-0.07	comrade_tip	0.1	grave_info	-0.05	relics	0.06
has o nghia	seek_grave	0.08	comrade_tip	-0.09	relics	-0.08	registry	0.06	battle_account	0.12	dna_question	0.09	scam_report	0.07	rumour	-0.05	request_recognition	-0.17	not_dead	0.1
has o ngo	seek_grave	0.08	comrade_tip	0.09	grave_info	-0.06	event	-0.05
has o ngoai	seek_grave	-0.11	comrade_tip	-0.1	grave_info	0.14	event	-0.05
has o nha	seek_grave	0.08	comrade_tip	0.11	grave_info	-0.16	registry	0.08	dna_question	-0.06	event	0.11
has o nho	seek_grave	-0.05	comrade_tip	-0.07	relics	0.06
has o ninh	seek_grave	0.06	grave_info	0.11	battle_account	-0.07
has o nong	comrade_tip	0.15	registry	-0.05	event	-0.05
has o ntls	seek_grave	-0.22	comrade_tip	-0.17	grave_info	0.26	relics	-0.08	dna_question	0.25
has o nui	seek_grave	0.21	comrade_tip	-0.06	grave_info	0.09	remains_found	-0.05	relics	0.06	registry	-0.05	battle_account	-0.06	event	0.13
has o nuong	grave_info	0.08
has o pailin	registry	0.06
has o pha	seek_grave	0.07	comrade_tip	0.09	event	0.06
has o phan	comrade_tip	0.06	relics	0.05	rumour	0.05	event	0.09
has o phia	seek_grave	-0.05	comrade_tip	0.2	grave_info	-0.08	event	0.05
has o pho	seek_grave	0.17	grave_info	-0.1	battle_account	0.1
has o phong	seek_grave	0.11	grave_info	-0.15	registry	0.12	event	-0.07
has o phu	seek_grave	0.14	battle_account	-0.18	event	-0.2
has o phuc	comrade_tip	0.05	grave_info	0.07
has o phum	seek_grave	-0.1	comrade_tip	0.22	grave_info	-0.14	dna_question	0.08
has o phuoc	seek_grave	0.08	grave_info	-0.09	battle_account	-0.07	event	0.11
has o phuong	seek_grave	-0.09	request_recognition	0.05	event	-0.07
has o plei	seek_grave	-0.07	request_recognition	0.08
has o quan	seek_grave	-0.17	comrade_tip	0.08	relics	0.08	rumour	0.12
has o quang	seek_grave	0.14	comrade_tip	-0.08	registry	-0.07	battle_account	0.05	not_dead	0.08	event	0.06
has o que	seek_grave	-0.13	comrade_tip	-0.09	grave_info	0.15	remains_found	-0.08	rumour	0.05	event	0.29
has o quy	seek_grave	0.05
has o quynh	seek_grave	0.13	comrade_tip	-0.12	grave_info	-0.06	request_recognition	0.1	event	0.06
has o rach	grave_info	-0.2	battle_account	-0.05	enemy_report	0.05	request_recognition	0.1	event	-0.05
has o ray	seek_grave	-0.17	comrade_tip	0.11	relics	0.11	event	0.1
has o ria	seek_grave	-0.07	comrade_tip	0.12	grave_info	-0.09	battle_account	-0.06	foreign_tip	0.05	event	-0.11
has o ru	comrade_tip	0.14	event	-0.16
has o rung	comrade_tip	-0.19	grave_info	0.13	event	0.07
has o sa	comrade_tip	-0.21	remains_found	0.05	event	0.08
has o sai	comrade_tip	0.1
has o sam	seek_grave	0.09
has o san	seek_grave	-0.14	comrade_tip	0.05	grave_info	-0.09	enemy_report	0.16	dna_question	0.05
has o sau	seek_grave	-0.13	comrade_tip	-0.07	grave_info	0.36	enemy_report	0.06
has o so	seek_grave	0.1
has o soc	seek_grave	0.09	comrade_tip	-0.06	grave_info	-0.05	relics	0.05
has o son	comrade_tip	0.1	event	-0.06
has o song	seek_grave	-0.08	comrade_tip	0.06	grave_info	-0.06	battle_account	-0.05	not_dead	0.05	event	-0.05
has o suoi	seek_grave	-0.09	comrade_tip	0.35	grave_info	-0.16	relics	-0.08	battle_account	-0.07	rumour	0.05	event	-0.21
has o suon	event	0.09
has o ta	grave_info	0.09	event	-0.19
has o tam	grave_info	0.06	relics	-0.05
has o tan	seek_grave	0.21	comrade_tip	-0.14	grave_info	0.13	relics	-0.05	event	0.05
has o tay	grave_info	-0.11	event	-0.08
has o thach	seek_grave	0.09	comrade_tip	-0.11
has o thai	seek_grave	-0.12	comrade_tip	0.06	grave_info	-0.09	scam_report	0.06	not_dead	0.07	event	0.12
has o thanh	seek_grave	-0.12	comrade_tip	-0.12	grave_info	0.09	relics	0.06	battle_account	-0.12	event	-0.17
has o thi	seek_grave	0.07	grave_info	-0.13	relics	0.07	battle_account	0.09
has o thon	seek_grave	0.21	comrade_tip	-0.18	remains_found	-0.05	relics	-0.05	scam_report	-0.05	event	-0.1
has o thuong	seek_grave	-0.21	comrade_tip	0.07	relics	0.05	battle_account	0.16	event	-0.05
has o thuy	comrade_tip	0.06	dna_question	0.05	event	0.07
has o tien	seek_grave	0.08	comrade_tip	0.11	grave_info	-0.1	relics	0.07	battle_account	-0.06	event	-0.08
has o tieu	battle_account	-0.06	event	-0.05
has o tinh	seek_grave	-0.12	comrade_tip	-0.05	battle_account	0.1	dna_question	0.08	not_dead	0.08
has o to	seek_grave	-0.06	comrade_tip	0.05
has o tra	seek_grave	0.07	comrade_tip	0.08	grave_info	-0.08	remains_found	0.05	request_recognition	-0.05	event	0.06
has o trai	seek_grave	-0.08	grave_info	-0.09	not_dead	0.07
has o tram	comrade_tip	0.34	grave_info	-0.23	event	-0.15
has o tran	seek_grave	-0.1	comrade_tip	-0.07	battle_account	0.12	event	0.09
has o trang	seek_grave	0.06	comrade_tip	-0.05	grave_info	-0.11	rumour	0.06	event	-0.05
has o trieu	seek_grave	0.09	comrade_tip	-0.05	grave_info	-0.05	relics	0.05
has o trong	comrade_tip	0.27	grave_info	-0.08	event	-0.17
has o trung	comrade_tip	0.24	not_dead	-0.05	event	-0.15
has o truong	seek_grave	0.08	comrade_tip	-0.12	grave_info	0.2	event	-0.07
has o tu	seek_grave	0.05	grave_info	0.08
has o uc	comrade_tip	-0.11	event	0.07
has o vam	comrade_tip	-0.12	grave_info	0.05	registry	0.05	dna_question	0.05	rumour	-0.06	event	-0.09
has o van	comrade_tip	0.3	grave_info	-0.07	event	-0.05
has o vay	seek_grave	0.11	comrade_tip	-0.1
has o vi	grave_info	-0.09	remains_found	0.05	dna_question	0.05	not_dead	0.07
has o vien	seek_grave	0.09
has o viet	grave_info	0.08	event	-0.09
has o vinh	seek_grave	-0.2	comrade_tip	0.32	grave_info	-0.08	remains_found	0.05	relics	-0.05	event	-0.25
has o voi	seek_grave	0.22	grave_info	-0.11	not_dead	0.14
has o vung	relics	-0.05	battle_account	0.09	enemy_report	0.05	event	0.18
has o vuon	comrade_tip	0.13	grave_info	0.07	registry	0.12	battle_account	-0.05	rumour	-0.07	event	-0.06
has o xa	seek_grave	0.1	comrade_tip	0.06	grave_info	-0.1	remains_found	0.06	registry	0.11	battle_account	-0.09	request_recognition	-0.1	event	0.16
has o xom	seek_grave	-0.17	comrade_tip	0.1	relics	0.05	battle_account	0.06	request_recognition	-0.06	event	0.14
has o xuan	seek_grave	-0.05	comrade_tip	0.05	event	-0.05
has o yen	seek_grave	-0.05	comrade_tip	0.08	event	-0.11
has oai	seek_grave	-0.08	comrade_tip	0.07	grave_info	0.1	battle_account	-0.05	event	-0.11
has oanh	seek_grave	0.14	grave_info	-0.19	relics	0.12	registry	0.19	event	0.24
has oct	grave_info	-0.07	relics	-0.13	enemy_report	0.27	event	0.14
has october	seek_grave	0.06	relics	-0.09	battle_account	0.07	enemy_report	-0.05	event	0.05
has octobre	comrade_tip	-0.05	grave_info	-0.06	foreign_tip	0.12	dna_question	0.07	event	-0.05
has of	seek_grave	0.06	comrade_tip	-0.09	remains_found	-0.27	relics	-0.07	registry	-0.12	battle_account	0.12	enemy_report	0.19	foreign_tip	0.2	scam_report	-0.17	not_dead	-0.16	event	0.24
has of a	seek_grave	-0.17	grave_info	-0.07	registry	0.07	enemy_report	0.1	foreign_tip	-0.1	rumour	0.11	event	-0.15
has of an	seek_grave	-0.09	relics	-0.05	request_recognition	0.07
has of his	seek_grave	0.09	grave_info	-0.06
has of it	grave_info	0.08	relics	-0.09	foreign_tip	0.09	event	0.08
has of my	seek_grave	0.1	comrade_tip	0.07	enemy_report	-0.08	event	0.07
has of that	seek_grave	0.1	relics	-0.05
has of the	seek_grave	-0.05	comrade_tip	-0.13	grave_info	-0.13	remains_found	-0.1	battle_account	0.44	enemy_report	0.21	foreign_tip	-0.15	scam_report	-0.07	rumour	-0.11	request_recognition	0.09	not_dead	-0.1	event	0.27
has of them	relics	-0.05	battle_account	0.11	enemy_report	-0.05	foreign_tip	-0.1	rumour	0.06
has off	seek_grave	-0.18	grave_info	-0.1	relics	0.26	foreign_tip	-0.14	event	-0.18
has off a	seek_grave	-0.06	relics	0.13	event	-0.11
has office	seek_grave	-0.06	remains_found	0.08	enemy_report	-0.05	foreign_tip	0.1	event	0.05
has officer	comrade_tip	-0.09	grave_info	-0.16	relics	0.09	registry	0.05	battle_account	-0.09	foreign_tip	0.16
has ohio	seek_grave	-0.05	grave_info	-0.05	relics	0.11	foreign_tip	0.06
has oi	comrade_tip	-0.06	grave_info	0.19	relics	0.1	registry	-0.07	enemy_report	-0.06	foreign_tip	-0.08	request_recognition	-0.13	not_dead	0.21	event	-0.19
has oi chau	seek_grave	0.14
has oi cho	seek_grave	-0.05	comrade_tip	0.08	grave_info	-0.17	dna_question	-0.05	not_dead	0.05
has oi con	seek_grave	-0.06	comrade_tip	-0.1	grave_info	0.31	event	-0.07
has oi em	seek_grave	0.06	comrade_tip	-0.06	dna_question	0.06	rumour	0.05	event	-0.07
has oi toi	comrade_tip	0.06	battle_account	0.05
has ok	grave_info	0.06
has old	seek_grave	-0.25	grave_info	0.12	relics	-0.24	enemy_report	0.1	foreign_tip	0.2	rumour	0.14	event	0.34
has older	relics	0.07
has om	seek_grave	-0.13	comrade_tip	-0.11	grave_info	0.25	remains_found	-0.05	relics	-0.08	battle_account	0.13	rumour	0.07	event	0.16
has on	seek_grave	0.11	comrade_tip	-0.1	grave_info	-0.07	remains_found	-0.06	relics	-0.08	registry	-0.24	battle_account	0.1	enemy_report	-0.09	foreign_tip	0.2	dna_question	0.07	scam_report	-0.12	rumour	-0.05	request_recognition	-0.2	not_dead	0.1	event	-0.36
has on a	seek_grave	0.08	comrade_tip	0.11	grave_info	-0.13	foreign_tip	0.08	dna_question	-0.05	not_dead	0.08
has on hill	event	0.05
has on it	grave_info	-0.09	remains_found	0.05	relics	0.1	foreign_tip	0.05	event	-0.06
has on les	seek_grave	-0.08	grave_info	0.09	relics	0.11	event	0.07
has on the	comrade_tip	-0.05	grave_info	-0.09	remains_found	-0.05	registry	-0.09	battle_account	0.32	enemy_report	-0.18	foreign_tip	-0.16	request_recognition	0.07	not_dead	0.05
has oncle	grave_info	-0.07	relics	0.08	enemy_report	-0.05	scam_report	0.12	request_recognition	-0.05	event	-0.14
has one	seek_grave	-0.14	comrade_tip	-0.11	grave_info	0.12	relics	-0.19	registry	-0.09	battle_account	0.08	enemy_report	0.15	foreign_tip	0.06	scam_report	-0.07	rumour	-0.13	request_recognition	-0.05	not_dead	-0.05	event	0.53
has one had	grave_info	0.06	event	0.1
has one of	relics	-0.13	battle_account	-0.06	enemy_report	-0.09	foreign_tip	0.25	dna_question	0.06	event	0.06
has ong	seek_grave	0.23	comrade_tip	-0.41	grave_info	0.17	remains_found	0.32	relics	-0.07	registry	-0.15	enemy_report	-0.18	dna_question	-0.09	scam_report	-0.11	rumour	0.25	request_recognition	0.19	not_dead	0.16	event	0.18
has ong anh	comrade_tip	-0.08	grave_info	0.09	battle_account	0.05
has ong ay	seek_grave	0.16	comrade_tip	-0.11	grave_info	-0.09	rumour	0.08	not_dead	0.07	event	0.12
has ong ba	seek_grave	-0.1	comrade_tip	0.11	relics	0.1	registry	0.09	battle_account	-0.05	foreign_tip	0.05	request_recognition	-0.08	event	-0.17
has ong bac	seek_grave	-0.14	comrade_tip	0.08	grave_info	0.1	dna_question	0.05	event	-0.07
has ong ban	seek_grave	-0.06	comrade_tip	-0.15	enemy_report	0.05	event	0.13
has ong bao	seek_grave	-0.17	comrade_tip	0.39	grave_info	0.05	remains_found	-0.05	event	-0.05
has ong bay	grave_info	-0.11	remains_found	0.07	battle_account	0.09	event	-0.07
has ong bi	seek_grave	0.23	comrade_tip	-0.1	grave_info	-0.11	request_recognition	0.07	not_dead	0.23
has ong bo	seek_grave	-0.25	comrade_tip	-0.1	grave_info	0.14	remains_found	-0.05	rumour	0.21	request_recognition	0.06	event	0.12
has ong bui	seek_grave	-0.07	comrade_tip	-0.09	battle_account	0.07	event	0.07
has ong ca	comrade_tip	0.08	relics	0.05	rumour	0.05	request_recognition	-0.05
has ong cam	comrade_tip	-0.05	grave_info	0.07	event	0.08
has ong can	seek_grave	-0.06	rumour	0.09	event	-0.07
has ong cao	seek_grave	0.05	comrade_tip	-0.06	battle_account	0.07	rumour	0.07	request_recognition	0.05
has ong cau	seek_grave	0.05	grave_info	0.1
has ong chan	grave_info	-0.08	remains_found	0.08	relics	-0.06	event	0.11
has ong chau	comrade_tip	0.06	grave_info	-0.06	relics	0.08
has ong chet	comrade_tip	0.16	grave_info	-0.05	relics	0.06
has ong chi	seek_grave	-0.1	comrade_tip	-0.09	grave_info	0.06	remains_found	0.08	scam_report	0.09	event	0.05
has ong chin	seek_grave	-0.08	grave_info	0.18	event	0.08
has ong chon	comrade_tip	0.05	grave_info	0.07	foreign_tip	0.08
has ong chu	seek_grave	0.18	comrade_tip	-0.15	grave_info	-0.16	remains_found	0.07	relics	-0.05	rumour	0.05
has ong co	seek_grave	0.08	comrade_tip	-0.16	remains_found	-0.07	relics	0.09	registry	-0.08	foreign_tip	0.06	scam_report	-0.05	rumour	-0.06	not_dead	-0.05	event	-0.21
has ong con	seek_grave	-0.18	comrade_tip	0.2	grave_info	-0.08	remains_found	0.06	not_dead	0.07
has ong cu	seek_grave	0.19	comrade_tip	0.06	grave_info	-0.13	enemy_report	0.05	not_dead	0.06	event	-0.07
has ong cung	comrade_tip	0.07	grave_info	-0.07	rumour	0.07
has ong cuu	comrade_tip	-0.06	grave_info	0.08	event	0.09
has ong da	seek_grave	-0.18	remains_found	0.05	foreign_tip	0.05	not_dead	0.08
has ong dan	seek_grave	-0.1	comrade_tip	-0.05	grave_info	0.2	relics	0.07
has ong dang	seek_grave	-0.08	registry	0.11	event	-0.06
has ong dao	grave_info	-0.05	battle_account	0.06
has ong de	comrade_tip	0.06	grave_info	-0.07	relics	0.07	request_recognition	0.09
has ong deu	seek_grave	0.05	comrade_tip	-0.1	battle_account	0.05
has ong di	seek_grave	0.11	event	-0.1
has ong dieu	seek_grave	-0.05	grave_info	0.1	registry	0.06
has ong dinh	seek_grave	0.06	grave_info	0.15	event	-0.1
has ong do	grave_info	0.11	event	-0.07
has ong doan	seek_grave	0.11	comrade_tip	-0.06
has ong doi	comrade_tip	-0.06	grave_info	0.13
has ong dong	seek_grave	0.11
has ong du	seek_grave	-0.11	comrade_tip	0.06	grave_info	0.12	registry	0.05	event	0.1
has ong dung	seek_grave	-0.06	remains_found	-0.05	event	-0.1
has ong duoc	seek_grave	0.1	comrade_tip	0.08	event	-0.05
has ong duong	seek_grave	0.14	comrade_tip	-0.05	grave_info	-0.05
has ong em	seek_grave	-0.08	comrade_tip	0.15
has ong gia	seek_grave	-0.05	comrade_tip	-0.05	grave_info	0.09	rumour	0.14	request_recognition	-0.05	event	0.05
has ong giao	seek_grave	-0.18	grave_info	0.17	relics	0.05
has ong ha	seek_grave	-0.06	comrade_tip	-0.1	grave_info	0.08	event	0.06
has ong hai	seek_grave	-0.06	grave_info	0.05	relics	0.06	battle_account	0.07	request_recognition	-0.05
has ong ho	seek_grave	-0.17	comrade_tip	-0.08	remains_found	0.09
has ong hoang	comrade_tip	-0.12	grave_info	0.29	event	0.1
has ong hoi	comrade_tip	0.09	grave_info	-0.05
has ong huong	request_recognition	0.05	event	-0.05
has ong hy	comrade_tip	-0.05	battle_account	0.06
has ong ke	seek_grave	-0.05	comrade_tip	0.22	event	-0.09
has ong kham	grave_info	0.09	foreign_tip	0.08	event	-0.07
has ong khong	comrade_tip	0.12	grave_info	-0.09	battle_account	0.07
has ong kia	seek_grave	0.25	comrade_tip	-0.05	grave_info	0.19	battle_account	-0.07	rumour	-0.05	event	0.14
has ong ky	seek_grave	-0.07	comrade_tip	0.06	grave_info	-0.06	request_recognition	0.05
has ong la	seek_grave	0.15	comrade_tip	0.16	grave_info	-0.31	remains_found	-0.05	registry	-0.08	battle_account	-0.07	scam_report	-0.05	request_recognition	0.26	not_dead	0.06	event	-0.11
has ong lai	seek_grave	-0.07	grave_info	0.16	foreign_tip	0.07	event	0.08
has ong lam	seek_grave	-0.1	grave_info	0.17
has ong lang	comrade_tip	-0.06	registry	0.06	rumour	0.07	event	0.09
has ong le	seek_grave	-0.21	grave_info	0.2	not_dead	0.08	event	-0.1
has ong lo	grave_info	-0.16	remains_found	0.07
has ong luc	seek_grave	0.16	comrade_tip	-0.05	event	-0.05
has ong luong	seek_grave	-0.05	comrade_tip	-0.08	grave_info	0.07	request_recognition	0.05
has ong luu	seek_grave	0.05	registry	-0.06	battle_account	0.08	event	0.06
has ong ly	grave_info	0.06
has ong ma	seek_grave	-0.16	registry	0.05	request_recognition	0.05	event	0.08
has ong mai	seek_grave	-0.12	grave_info	0.07
has ong mat	seek_grave	0.12	comrade_tip	-0.12	grave_info	-0.1	enemy_report	0.08	not_dead	0.07	event	-0.06
has ong muoi	seek_grave	-0.12	remains_found	0.06	battle_account	-0.07	dna_question	0.13
has ong muon	seek_grave	-0.07	comrade_tip	0.16	foreign_tip	0.07
has ong nam	seek_grave	0.11	comrade_tip	-0.13	grave_info	0.06	rumour	-0.05
has ong nao	seek_grave	-0.05	request_recognition	0.06
has ong nay	seek_grave	-0.27	grave_info	0.33	registry	-0.05	dna_question	-0.05	scam_report	0.05	event	-0.06
has ong ngo	comrade_tip	-0.09	battle_account	0.11	event	0.07
has ong ngoai	seek_grave	0.05	comrade_tip	0.19	grave_info	-0.33	relics	0.1	registry	-0.07	battle_account	0.1	dna_question	0.07	rumour	-0.09	event	-0.06
has ong nguoi	event	-0.05
has ong nguyen	battle_account	0.05	request_recognition	0.13	event	0.08
has ong nha	seek_grave	-0.1	comrade_tip	0.09	dna_question	0.07
has ong nho	comrade_tip	-0.09	battle_account	0.11	request_recognition	0.09
has ong noi	seek_grave	0.1	comrade_tip	-0.08	remains_found	-0.09	relics	0.06	registry	-0.05	battle_account	-0.06	enemy_report	-0.06	dna_question	-0.09	rumour	-0.16	request_recognition	0.07	not_dead	-0.11	event	-0.1
has ong o	seek_grave	-0.12	comrade_tip	0.33	grave_info	-0.18	relics	0.05	battle_account	-0.07	request_recognition	0.07	event	-0.16
has ong ong	seek_grave	-0.05	grave_info	0.07	event	0.1
has ong pham	seek_grave	-0.05	registry	-0.05
has ong phan	seek_grave	-0.06	comrade_tip	0.08	grave_info	-0.12	event	0.08
has ong quan	seek_grave	-0.08	comrade_tip	0.09	grave_info	0.1	event	-0.07
has ong que	comrade_tip	0.07	dna_question	0.06	event	-0.06
has ong ra	seek_grave	-0.06	event	-0.06
has ong sau	seek_grave	0.13	comrade_tip	-0.06	battle_account	0.05	rumour	-0.07	request_recognition	0.13	event	0.08
has ong sinh	grave_info	-0.06
has ong ta	seek_grave	-0.09	foreign_tip	0.05	request_recognition	0.06
has ong tam	comrade_tip	-0.06	grave_info	0.33	remains_found	-0.05	registry	-0.05	battle_account	-0.09	not_dead	0.07
has ong tao	seek_grave	0.11	grave_info	-0.07	request_recognition	0.06
has ong ten	seek_grave	0.05	comrade_tip	-0.11	grave_info	0.1	relics	0.07	battle_account	-0.06	dna_question	0.13	rumour	-0.07	request_recognition	0.1
has ong thach	seek_grave	0.05	comrade_tip	-0.06	request_recognition	0.05	event	0.06
has ong thao	grave_info	0.08
has ong thay	seek_grave	-0.05
has ong theo	seek_grave	0.1	grave_info	-0.05	request_recognition	-0.05	event	-0.07
has ong thi	grave_info	-0.18	request_recognition	0.14
has ong thieu	grave_info	-0.08
has ong tho	comrade_tip	-0.05	grave_info	0.08
has ong thu	seek_grave	0.09
has ong tieu	seek_grave	-0.06	comrade_tip	0.13	grave_info	-0.06	enemy_report	0.1	event	-0.06
has ong to	comrade_tip	-0.09	grave_info	0.06
has ong toi	seek_grave	0.23	comrade_tip	-0.19	request_recognition	-0.07	event	0.06
has ong tran	comrade_tip	0.05	grave_info	0.11	remains_found	-0.06
has ong tre	seek_grave	0.19	comrade_tip	-0.06	grave_info	-0.14	dna_question	0.09	event	-0.09
has ong trong	event	-0.05
has ong trum	grave_info	0.05	event	-0.07
has ong trung	grave_info	0.09	enemy_report	0.05	event	-0.12
has ong truong	grave_info	0.31	remains_found	-0.05	event	0.05
has ong tu	seek_grave	0.1	comrade_tip	-0.06	grave_info	0.09	remains_found	0.06	registry	0.06	battle_account	-0.05	event	-0.08
has ong van	seek_grave	-0.15	grave_info	0.08	not_dead	0.05
has ong vao	seek_grave	0.06	grave_info	-0.05	not_dead	0.08	event	0.06
has ong ve	seek_grave	-0.06	grave_info	0.09	scam_report	0.06	request_recognition	0.09	event	-0.1
has ong vien	comrade_tip	0.06
has ong viet	seek_grave	-0.08	foreign_tip	0.05
has ong vo	seek_grave	0.06	grave_info	0.06	event	-0.14
has ong voi	seek_grave	-0.08	remains_found	0.06	event	0.05
has ong vu	seek_grave	0.06	comrade_tip	-0.08	event	0.06
has ong xa	seek_grave	-0.15	comrade_tip	0.06	grave_info	0.19	event	0.06
has ong xuong	seek_grave	-0.06	comrade_tip	0.08	remains_found	0.09	relics	-0.05
has ong y	seek_grave	0.05	battle_account	0.09
has only	seek_grave	0.39	comrade_tip	-0.08	grave_info	-0.14	remains_found	-0.05	relics	-0.16	battle_account	-0.12	enemy_report	0.05	foreign_tip	-0.16	dna_question	0.12	request_recognition	-0.06	event	0.07
has ont	comrade_tip	-0.05	relics	-0.06	foreign_tip	0.2	event	0.08
has operation	foreign_tip	0.12
has or	seek_grave	-0.09	remains_found	-0.08	registry	-0.05	battle_account	-0.15	enemy_report	-0.12	foreign_tip	0.21	rumour	0.11	event	0.13
has org	seek_grave	0.18	comrade_tip	-0.21	grave_info	-0.12	registry	-0.05	battle_account	-0.08	foreign_tip	0.1	scam_report	0.05	event	0.11
has other	comrade_tip	-0.07	grave_info	0.12	relics	-0.05	foreign_tip	-0.06	dna_question	0.05	scam_report	0.05	event	-0.18
has other side	grave_info	0.09	relics	0.09	battle_account	0.07	foreign_tip	-0.11	event	-0.15
has others	comrade_tip	0.05	relics	-0.11	registry	0.13	enemy_report	-0.06	event	0.11
has ou	comrade_tip	-0.05	grave_info	-0.16	enemy_report	-0.05	foreign_tip	0.18	request_recognition	0.1	event	0.09
has our	seek_grave	-0.26	comrade_tip	-0.13	grave_info	0.13	remains_found	0.19	relics	-0.11	registry	-0.08	battle_account	-0.06	enemy_report	-0.17	foreign_tip	0.22	request_recognition	-0.08	event	0.29
has our interpreter	foreign_tip	0.12
has out	seek_grave	-0.12	remains_found	-0.07	relics	0.22	battle_account	-0.14	enemy_report	-0.05	foreign_tip	0.05	event	-0.16
has outside	seek_grave	-0.05	relics	-0.07	foreign_tip	0.15
has over	seek_grave	-0.14	grave_info	0.05	relics	-0.2	battle_account	0.05	enemy_report	-0.09	foreign_tip	0.19	scam_report	0.05	event	-0.14
has own	comrade_tip	-0.08	grave_info	0.12	relics	0.09	battle_account	-0.11	enemy_report	0.12	foreign_tip	-0.05	event	0.22
has owner	seek_grave	-0.05	grave_info	0.06	relics	0.25	foreign_tip	-0.16	event	-0.17
has p	seek_grave	-0.13	scam_report	0.05	not_dead	0.05	event	0.1
has pa	seek_grave	0.15	comrade_tip	-0.27	remains_found	0.09	relics	-0.05	enemy_report	-0.06	rumour	-0.06	event	0.07
has pac	seek_grave	0.16	comrade_tip	0.11	grave_info	-0.09	registry	-0.05
has page	grave_info	-0.11	relics	0.09	registry	0.05	foreign_tip	-0.05
has pah	comrade_tip	-0.05	grave_info	0.06	request_recognition	0.07	event	-0.07
has pailin	seek_grave	0.11	comrade_tip	0.05	registry	0.05	event	-0.05
has pan	seek_grave	-0.06	relics	-0.08	enemy_report	0.08	event	-0.09
has pang	battle_account	0.06	event	-0.06
has panh	seek_grave	-0.05	grave_info	-0.09	registry	0.07
has pao	seek_grave	-0.05	comrade_tip	0.08	grave_info	-0.07	remains_found	-0.05	relics	-0.07	registry	-0.06	enemy_report	-0.06	rumour	0.13	not_dead	0.05	event	0.14
has pao dan	comrade_tip	-0.07	grave_info	0.14
has pao nguoi	comrade_tip	0.08	battle_account	-0.07
has paper	comrade_tip	-0.06	grave_info	0.14	remains_found	0.08	relics	-0.07	battle_account	-0.05	enemy_report	0.06	foreign_tip	-0.06	event	0.08
has papers	seek_grave	-0.18	comrade_tip	-0.06	grave_info	-0.11	relics	-0.07	battle_account	0.06	enemy_report	0.13	event	0.19
has par	seek_grave	-0.17	comrade_tip	-0.13	relics	0.08	registry	-0.06	enemy_report	0.29	foreign_tip	-0.14	dna_question	-0.05	scam_report	0.07	not_dead	0.19	event	0.07
has paris	seek_grave	0.14	comrade_tip	-0.07	rumour	0.06	event	-0.1
has parlait	seek_grave	0.07	relics	0.05	event	-0.08
has pas	grave_info	-0.09	remains_found	0.1	enemy_report	-0.09	foreign_tip	0.05
has pass	enemy_report	0.05	event	0.09
has passed	seek_grave	-0.15	enemy_report	-0.07	foreign_tip	0.14	rumour	0.05	not_dead	0.08	event	0.08
has passed away	seek_grave	-0.09	grave_info	0.07	not_dead	0.05
has pau	comrade_tip	-0.08	relics	0.19	registry	0.05	event	-0.11
has paul	seek_grave	0.11	grave_info	-0.05	relics	-0.06	battle_account	0.07	foreign_tip	0.08	request_recognition	0.05
has penh	seek_grave	-0.06	grave_info	0.09	request_recognition	0.06
has penicilin	seek_grave	-0.05	grave_info	-0.06	remains_found	0.16	relics	-0.05	event	-0.09
has penicillin	comrade_tip	0.11	grave_info	-0.25	remains_found	0.05	relics	0.11	registry	-0.05	foreign_tip	-0.06	event	0.12
has people	seek_grave	0.18	comrade_tip	-0.07	grave_info	0.11	relics	0.05	registry	0.07	foreign_tip	-0.29	event	0.16
has pere	seek_grave	0.06	comrade_tip	-0.07	remains_found	-0.06	relics	-0.05	registry	-0.07	enemy_report	-0.11	foreign_tip	0.11	dna_question	0.05	rumour	0.09	request_recognition	0.08	not_dead	-0.06	event	0.09
has perth	seek_grave	0.12	grave_info	0.06	foreign_tip	-0.06	dna_question	0.05	event	0.08
has pet	seek_grave	0.09	comrade_tip	-0.07
has petit	registry	0.06	battle_account	0.12	enemy_report	-0.05	event	0.1
has peut	grave_info	0.11	dna_question	0.13	rumour	0.06
has pha	seek_grave	0.07	comrade_tip	0.09	grave_info	0.1	relics	-0.17	registry	-0.12	battle_account	0.15	enemy_report	-0.09	dna_question	-0.05	scam_report	-0.07	rumour	0.05	request_recognition	-0.12	event	0.29
has pha din	grave_info	0.11
has pha long	seek_grave	-0.06	grave_info	0.13	battle_account	0.12	event	0.13
has phac	battle_account	0.07	event	-0.07
has phach	grave_info	-0.05
has phai	seek_grave	-0.25	comrade_tip	0.19	grave_info	0.24	remains_found	-0.13	relics	-0.34	battle_account	-0.05	foreign_tip	-0.1	dna_question	0.3	rumour	0.07	event	-0.17
has phai anh	comrade_tip	0.08
has phai ba	seek_grave	0.08	comrade_tip	-0.09
has phai bi	grave_info	0.05
has phai bo	seek_grave	-0.13	comrade_tip	0.14	grave_info	0.09	registry	0.05
has phai chet	comrade_tip	0.05
has phai cho	registry	0.05	event	0.1
has phai chu	seek_grave	0.09
has phai co	seek_grave	-0.29	comrade_tip	0.05	grave_info	0.11	request_recognition	0.11
has phai duong	seek_grave	-0.1	comrade_tip	0.06	battle_account	0.05
has phai ho	seek_grave	0.12	comrade_tip	-0.05
has phai khong	seek_grave	0.38	request_recognition	-0.07	event	-0.05
has phai la	seek_grave	0.08	comrade_tip	-0.05	grave_info	0.09	registry	0.11	dna_question	0.05
has phai lam	seek_grave	-0.13	comrade_tip	-0.08
has phai liet	seek_grave	-0.16	remains_found	0.05	battle_account	0.1	rumour	0.11	not_dead	0.08
has phai mo	grave_info	0.08	rumour	0.06	event	0.2
has phai nguoi	comrade_tip	0.08	grave_info	0.06	not_dead	0.08	event	-0.05
has phai o	comrade_tip	-0.08	grave_info	0.11
has phai ong	seek_grave	0.16	grave_info	-0.07	event	-0.07
has phai tim	comrade_tip	-0.05
has phai toi	seek_grave	-0.1	comrade_tip	0.08	grave_info	-0.08	remains_found	0.06	event	0.08
has pham	seek_grave	-0.21	comrade_tip	0.09	grave_info	-0.08	remains_found	-0.17	relics	-0.05	registry	0.32	battle_account	0.08	enemy_report	-0.05	foreign_tip	0.07	rumour	-0.05	not_dead	-0.16	event	0.14
has pham ba	comrade_tip	0.05
has pham cong	comrade_tip	-0.07	registry	0.09
has pham dinh	event	-0.06
has pham duc	request_recognition	0.05
has pham gia	comrade_tip	0.08	grave_info	-0.07
has pham hong	comrade_tip	-0.06	battle_account	0.1
has pham huu	grave_info	0.05
has pham khac	comrade_tip	0.06
has pham ngoc	seek_grave	-0.09	comrade_tip	-0.05	grave_info	0.1	foreign_tip	0.07	event	0.05
has pham quoc	enemy_report	0.06
has pham thi	seek_grave	0.07	comrade_tip	-0.13	registry	0.11	request_recognition	0.06	event	0.16
has pham tien	comrade_tip	-0.05	relics	0.06	registry	0.16	event	0.25
has pham van	seek_grave	0.14	comrade_tip	-0.1	grave_info	-0.19	request_recognition	0.06	event	0.16
has phan	seek_grave	-0.17	comrade_tip	-0.21	remains_found	-0.15	registry	0.23	battle_account	0.12	foreign_tip	-0.06	dna_question	0.17	scam_report	0.08	request_recognition	-0.19	not_dead	-0.05	event	0.16
has phan ba	seek_grave	-0.08	comrade_tip	-0.08	registry	0.05	not_dead	0.12	event	0.09
has phan dinh	seek_grave	-0.25	comrade_tip	0.2	grave_info	0.16	remains_found	-0.05	registry	-0.07	battle_account	0.05
has phan huu	relics	0.07	registry	-0.05	battle_account	0.05
has phan khu	seek_grave	0.11	grave_info	-0.05	registry	0.06
has phan kich	comrade_tip	-0.05	grave_info	-0.05	battle_account	0.14	dna_question	0.05	event	0.08
has phan mo	seek_grave	-0.13	comrade_tip	0.14	request_recognition	-0.07	event	-0.08
has phan rang	grave_info	0.05	relics	0.09	event	-0.07
has phan ri	seek_grave	0.07	grave_info	-0.06	battle_account	0.09	foreign_tip	0.09	event	0.1
has phan thi	seek_grave	-0.09	comrade_tip	0.05	grave_info	0.06	relics	-0.05	registry	-0.06	request_recognition	-0.05
has phan thiet	seek_grave	0.09	comrade_tip	-0.05	grave_info	-0.06	event	0.05
has phan trong	registry	0.05
has phan van	comrade_tip	0.1	battle_account	-0.07
has phang	battle_account	0.09	event	0.06
has phao	seek_grave	-0.08	comrade_tip	0.17	grave_info	-0.21	remains_found	0.06	registry	0.1	battle_account	-0.08	enemy_report	-0.09	dna_question	-0.05	scam_report	-0.08	rumour	0.06	request_recognition	-0.11	event	0.1
has phao ban	comrade_tip	-0.06	grave_info	0.07	rumour	0.07
has phao bay	seek_grave	-0.1	comrade_tip	0.31	grave_info	-0.18	remains_found	0.05	battle_account	-0.07
has phao binh	comrade_tip	0.16	grave_info	0.14	registry	0.05	battle_account	-0.13	request_recognition	-0.05	event	-0.18
has phao cao	seek_grave	-0.11	comrade_tip	-0.06	grave_info	0.15	relics	-0.05	event	0.12
has phao ham	comrade_tip	-0.06	grave_info	0.08
has phao o	seek_grave	-0.12	comrade_tip	-0.09	relics	0.12	battle_account	0.13	event	-0.12
has phao phong	seek_grave	0.09	comrade_tip	-0.06	registry	-0.06	rumour	0.05	event	0.11
has phao sang	seek_grave	-0.06	comrade_tip	0.09	grave_info	0.06
has phao thu	seek_grave	-0.15	comrade_tip	0.11	grave_info	-0.12	relics	-0.05	registry	0.12	request_recognition	-0.05
has phao tu	seek_grave	-0.06	battle_account	0.09
has phap	relics	-0.12	dna_question	0.07	scam_report	-0.07	rumour	0.08	request_recognition	0.17	not_dead	-0.09	event	0.14
has phap ban	seek_grave	0.08	comrade_tip	-0.06	grave_info	0.07	event	0.13
has phap y	seek_grave	-0.05	remains_found	0.07
has phat	comrade_tip	-0.14	grave_info	-0.08	remains_found	0.2	battle_account	0.13	scam_report	0.06	request_recognition	-0.07	not_dead	-0.05	event	-0.08
has phat diem	seek_grave	0.12	relics	-0.07
has phat hien	seek_grave	-0.1	comrade_tip	-0.09	grave_info	-0.25	remains_found	0.21	relics	0.12	registry	-0.07	battle_account	-0.07	enemy_report	0.08	request_recognition	-0.05	event	0.24
has phau	comrade_tip	0.14	grave_info	-0.12	registry	-0.05	battle_account	-0.08	event	0.09
has phau tien	seek_grave	0.05	comrade_tip	0.05	grave_info	-0.06
has phe	grave_info	-0.1	remains_found	0.06	registry	0.05	battle_account	-0.08	rumour	-0.06	not_dead	0.05
has phep	seek_grave	0.09	grave_info	-0.09	battle_account	0.07	dna_question	-0.05	request_recognition	0.07	event	-0.06
has phi	seek_grave	-0.18	comrade_tip	0.06	grave_info	-0.08	remains_found	-0.14	registry	0.11	enemy_report	-0.05	foreign_tip	-0.12	dna_question	-0.05	scam_report	0.24	rumour	0.06	request_recognition	0.08
has phi ban	comrade_tip	0.05	grave_info	0.07	event	-0.06
has phi cong	seek_grave	0.19	grave_info	-0.06	relics	0.06	rumour	0.05
has phi dinh	grave_info	-0.06	scam_report	0.07	event	-0.05
has phi lao	seek_grave	-0.1	grave_info	0.12	event	0.16
has phi thi	registry	0.06	event	0.07
has phi van	registry	-0.05	event	0.05
has phia	seek_grave	-0.27	comrade_tip	0.09	relics	0.08	registry	-0.13	enemy_report	0.29	foreign_tip	0.33	dna_question	-0.1	rumour	-0.09	request_recognition	-0.19	not_dead	-0.06	event	0.38
has phia bac	seek_grave	-0.17	battle_account	0.1	enemy_report	0.07	foreign_tip	0.05	event	0.14
has phia ben	seek_grave	-0.09	comrade_tip	-0.1	grave_info	-0.05	enemy_report	0.14	foreign_tip	0.16
has phia dong	seek_grave	-0.08	comrade_tip	-0.05	grave_info	0.15	battle_account	0.06	event	0.09
has phia mat	seek_grave	-0.07	comrade_tip	0.06	grave_info	0.07
has phia nam	seek_grave	0.14	grave_info	-0.09	relics	-0.07	registry	-0.06	not_dead	-0.06
has phia sau	seek_grave	-0.09	grave_info	0.2	relics	0.14	battle_account	-0.07
has phia suoi	comrade_tip	0.06	grave_info	0.05
has phia tay	seek_grave	0.1	comrade_tip	-0.08	grave_info	-0.17	registry	-0.05	foreign_tip	0.05	event	0.16
has phien	comrade_tip	0.14	grave_info	-0.14	remains_found	0.05	registry	-0.07	foreign_tip	0.18	rumour	0.1	event	0.09
has phien da	seek_grave	-0.06	comrade_tip	0.08
has phien dich	seek_grave	0.09	comrade_tip	-0.1	grave_info	-0.06	remains_found	0.08	battle_account	0.09	foreign_tip	0.19
has phien hieu	battle_account	0.06	event	0.09
has phiet	event	0.06
has phieu	seek_grave	-0.17	comrade_tip	-0.08	grave_info	0.1	relics	0.07	enemy_report	0.06	event	0.05
has phim	seek_grave	0.18	comrade_tip	-0.09	grave_info	0.08	event	-0.15
has phin	comrade_tip	0.13	foreign_tip	0.05	not_dead	0.06
has phnom	seek_grave	-0.12	comrade_tip	0.05	grave_info	0.06	event	0.08
has phnom penh	seek_grave	-0.06	grave_info	0.09	request_recognition	0.06
has pho	comrade_tip	-0.09	grave_info	-0.1	remains_found	-0.06	relics	-0.16	battle_account	0.24	enemy_report	-0.1	foreign_tip	-0.06	dna_question	0.14	scam_report	-0.12	rumour	-0.23	request_recognition	-0.13	not_dead	-0.1
has pho bi	comrade_tip	0.07	grave_info	0.14	event	0.11
has pho chu	comrade_tip	-0.1	grave_info	0.05	dna_question	0.08	event	0.05
has pho dai	seek_grave	0.08	grave_info	-0.07
has pho don	seek_grave	0.09	grave_info	-0.05	event	0.05
has pho duc	registry	0.09
has pho hang	seek_grave	0.2	grave_info	-0.2	relics	0.05	request_recognition	0.07	event	0.09
has pho hy	seek_grave	0.13	comrade_tip	-0.06
has pho nguoi	grave_info	-0.07	event	0.06
has pho o	seek_grave	-0.06	battle_account	0.09
has pho que	seek_grave	-0.1	grave_info	0.08
has pho toi	comrade_tip	0.06	event	-0.05
has pho tran	event	-0.06
has pho yen	seek_grave	0.07	grave_info	0.08
has phoi	seek_grave	-0.13	grave_info	-0.1	event	-0.18
has phol	comrade_tip	0.1
has phon	seek_grave	-0.1	grave_info	0.06	event	-0.08
has phone	seek_grave	0.06	comrade_tip	-0.08	grave_info	0.06	not_dead	0.11	event	0.06
has phong	seek_grave	0.23	comrade_tip	-0.23	grave_info	0.1	remains_found	0.05	relics	-0.09	registry	-0.05	battle_account	0.12	enemy_report	0.14	foreign_tip	-0.1	dna_question	-0.22	scam_report	-0.14	request_recognition	0.22	not_dead	-0.09	event	0.18
has phong bi	seek_grave	-0.1	comrade_tip	0.08	rumour	0.09	event	0.05
has phong chinh	seek_grave	0.22	comrade_tip	-0.07	dna_question	-0.06
has phong co	seek_grave	-0.06	grave_info	0.09
has phong di	seek_grave	-0.09	comrade_tip	0.05
has phong dien	seek_grave	0.09	comrade_tip	-0.06	enemy_report	0.06
has phong don	event	-0.05
has phong khong	comrade_tip	-0.1	grave_info	0.19	registry	-0.08	event	0.06
has phong lao	seek_grave	-0.15	grave_info	0.12
has phong nam	comrade_tip	0.05
has phong nguoi	seek_grave	0.05
has phong noi	grave_info	-0.19	registry	0.14	dna_question	0.08	rumour	0.05
has phong ong	seek_grave	-0.05	grave_info	-0.07	relics	0.06
has phong quan	foreign_tip	0.05
has phong tho	grave_info	0.09	battle_account	0.05
has phong toi	comrade_tip	0.08
has phong van	event	-0.05
has phong vien	seek_grave	0.19	foreign_tip	0.06	event	-0.08
has photo	seek_grave	-0.14	comrade_tip	-0.12	grave_info	0.11	foreign_tip	0.14	dna_question	-0.05	request_recognition	-0.05	event	0.25
has photo of	seek_grave	-0.11	grave_info	0.06	enemy_report	0.05	event	-0.05
has phu	grave_info	-0.14	remains_found	-0.08	relics	-0.09	registry	-0.09	enemy_report	0.13	foreign_tip	-0.06	dna_question	0.09	scam_report	-0.07	rumour	-0.16	request_recognition	-0.2	not_dead	0.23	event	-0.15
has phu bai	enemy_report	0.05	not_dead	0.06	event	-0.06
has phu binh	relics	0.05	registry	0.09	event	0.08
has phu bon	seek_grave	0.1	comrade_tip	-0.06	dna_question	0.05	event	-0.09
has phu cat	seek_grave	-0.08	grave_info	0.1	event	0.06
has phu cu	seek_grave	0.13	registry	0.06	rumour	0.05	event	0.09
has phu cuong	registry	0.08	foreign_tip	0.06	event	-0.06
has phu la	seek_grave	0.05	comrade_tip	0.05
has phu lai	seek_grave	-0.06	comrade_tip	0.06
has phu le	grave_info	-0.05	not_dead	0.07
has phu loc	comrade_tip	0.1	grave_info	0.05
has phu loi	battle_account	0.07
has phu luong	seek_grave	0.07	comrade_tip	-0.06	grave_info	0.08
has phu ly	grave_info	-0.1	relics	-0.05	enemy_report	0.08
has phu my	grave_info	0.07	battle_account	0.07
has phu ninh	grave_info	0.1
has phu nu	grave_info	-0.12	registry	0.06	battle_account	-0.05	enemy_report	0.07	foreign_tip	0.06
has phu quoc	seek_grave	-0.27	relics	-0.05	not_dead	0.36
has phu thai	comrade_tip	-0.09	grave_info	-0.08	relics	0.12
has phu thi	comrade_tip	-0.11
has phu tho	seek_grave	0.29	comrade_tip	-0.1	grave_info	-0.08	registry	-0.06	enemy_report	0.05	dna_question	0.05	event	0.06
has phu trach	seek_grave	0.08	comrade_tip	-0.09	grave_info	0.14	remains_found	0.07	registry	0.08	event	0.19
has phu xuyen	comrade_tip	0.07	relics	0.07	event	-0.08
has phu yen	seek_grave	-0.15	comrade_tip	0.11	request_recognition	0.11
has phuc	seek_grave	0.18	comrade_tip	0.06	grave_info	-0.19	relics	-0.08	registry	0.07	battle_account	-0.12	enemy_report	0.11	foreign_tip	-0.06	dna_question	-0.09	scam_report	-0.06	not_dead	-0.14
has phuc kich	seek_grave	0.13	enemy_report	0.13	request_recognition	-0.12	event	0.29
has phuc o	seek_grave	0.09	comrade_tip	-0.08	request_recognition	0.16
has phuc tho	comrade_tip	0.1	relics	-0.05	registry	-0.05
has phuc vien	seek_grave	-0.13	request_recognition	0.1
has phuc vu	foreign_tip	0.08
has phum	seek_grave	-0.13	comrade_tip	0.38	grave_info	-0.19	dna_question	0.06	request_recognition	0.06
has phum ta	seek_grave	-0.1	comrade_tip	0.09	battle_account	0.08
has phun	battle_account	0.1	event	0.13
has phung	seek_grave	-0.13	comrade_tip	0.28	grave_info	0.08	relics	-0.11	registry	-0.13	battle_account	-0.12	foreign_tip	-0.1	request_recognition	-0.06	not_dead	-0.05
has phung chi	comrade_tip	0.06
has phung gia	seek_grave	0.16	grave_info	-0.08
has phung hiep	seek_grave	-0.08	comrade_tip	-0.05	grave_info	0.13	rumour	0.06	event	-0.06
has phung khac	seek_grave	0.12	grave_info	-0.06
has phung thi	seek_grave	0.21	comrade_tip	-0.16	relics	0.07
has phung van	comrade_tip	0.05	battle_account	-0.05
has phuoc	seek_grave	-0.11	comrade_tip	0.11	grave_info	0.07	relics	0.22	battle_account	-0.05	enemy_report	-0.08	dna_question	-0.1	rumour	-0.1	request_recognition	-0.14	event	0.11
has phuoc long	seek_grave	0.07	comrade_tip	0.05	registry	-0.06	battle_account	-0.05	event	-0.11
has phuong	seek_grave	-0.05	grave_info	-0.06	remains_found	0.08	relics	0.05	registry	0.28	enemy_report	-0.06	foreign_tip	-0.07	scam_report	-0.06	request_recognition	0.19	not_dead	-0.08	event	-0.05
has phuong bao	seek_grave	-0.19	grave_info	0.05	request_recognition	0.17
has phuong co	seek_grave	-0.06	comrade_tip	0.1	remains_found	0.06	request_recognition	0.06
has phuong hoang	seek_grave	-0.05	comrade_tip	0.06	grave_info	-0.05	relics	0.08	event	0.06
has phuong huyen	seek_grave	0.09	grave_info	-0.13	event	-0.07
has phuong kien	seek_grave	0.06
has phuong nam	grave_info	0.07	relics	0.06	request_recognition	-0.06
has phuong quan	seek_grave	0.13	comrade_tip	-0.16	battle_account	0.07	foreign_tip	0.08	event	-0.05
has phuong toi	comrade_tip	0.06	event	-0.05
has phuot	seek_grave	-0.1	grave_info	0.24	battle_account	0.08	event	0.06
has phut	seek_grave	-0.06	grave_info	0.11
has pied	grave_info	0.09	registry	0.07	event	0.1
has pilot	battle_account	0.09	rumour	0.06
has pin	grave_info	0.07	request_recognition	0.06
has pit	event	0.11
has place	seek_grave	0.07	comrade_tip	-0.07	grave_info	0.07	relics	-0.17	registry	-0.05	battle_account	-0.08	foreign_tip	0.18
has plain	comrade_tip	0.05	foreign_tip	0.11	event	-0.08
has platoon	seek_grave	-0.05	relics	-0.05	battle_account	-0.09	enemy_report	0.16	event	0.08
has platoon leader	grave_info	-0.05	enemy_report	0.1
has please	seek_grave	0.11	remains_found	0.07	relics	0.12	registry	-0.06	battle_account	-0.08	enemy_report	-0.09	foreign_tip	-0.25	request_recognition	0.13	not_dead	0.06	event	-0.1
has plei	seek_grave	-0.11	comrade_tip	0.12	grave_info	0.07	relics	-0.05	foreign_tip	-0.13	rumour	-0.06	request_recognition	0.17	event	0.06
has plei me	grave_info	0.13	battle_account	0.05	enemy_report	-0.05	foreign_tip	-0.06	event	0.07
has pleiku	comrade_tip	-0.08	relics	0.1	registry	-0.05	foreign_tip	-0.05
has plot	seek_grave	-0.09	grave_info	0.15
has plus	seek_grave	0.13	comrade_tip	0.05	grave_info	-0.07	foreign_tip	0.08
has po	seek_grave	-0.05	comrade_tip	0.29	grave_info	0.16	remains_found	0.05	relics	-0.07	registry	0.22	battle_account	0.11	request_recognition	-0.12	event	-0.06
has po hen	seek_grave	0.13	comrade_tip	0.07	grave_info	-0.05
has po ko	comrade_tip	0.05
has pol	seek_grave	-0.05	grave_info	0.13	event	0.17
has pol pot	seek_grave	-0.05	grave_info	0.13	event	0.17
has police	remains_found	0.09	event	0.11
has political	seek_grave	0.06	event	-0.07
has pon	seek_grave	0.08
has pon pot	comrade_tip	0.07
has pong	grave_info	-0.13	event	0.05
has pont	seek_grave	0.05	enemy_report	-0.05	foreign_tip	0.13	event	0.06
has post	comrade_tip	0.07	grave_info	0.09	battle_account	-0.06	enemy_report	0.07	foreign_tip	-0.13	event	0.06
has poste	grave_info	-0.07	foreign_tip	0.13	event	-0.05
has poste de	grave_info	-0.05	foreign_tip	0.11
has pot	seek_grave	-0.13	comrade_tip	0.17	grave_info	0.1	battle_account	-0.07	event	0.18
has pour	seek_grave	0.13	comrade_tip	-0.05	grave_info	-0.13	remains_found	0.07	foreign_tip	-0.12	scam_report	0.21	not_dead	0.07
has preah	seek_grave	-0.06	comrade_tip	0.07	grave_info	-0.06	relics	0.08
has preah vihear	seek_grave	-0.08	comrade_tip	0.08	grave_info	-0.05	relics	0.08
has pres	remains_found	0.05	relics	0.06	rumour	0.12
has pres de	remains_found	0.07	relics	0.08	foreign_tip	-0.06	rumour	0.13
has pris	seek_grave	-0.12	comrade_tip	0.05	remains_found	0.06	battle_account	0.08	enemy_report	-0.05	foreign_tip	-0.07	request_recognition	0.12
has prisoner	enemy_report	0.08	event	0.07
has prisoners	seek_grave	-0.05	grave_info	-0.07	enemy_report	0.11
has prisonnier	seek_grave	-0.16	comrade_tip	-0.06	grave_info	-0.12	battle_account	0.07	foreign_tip	0.27	not_dead	0.11	event	-0.08
has prisonniers	seek_grave	-0.07	grave_info	-0.05	enemy_report	0.12
has private	seek_grave	0.1	enemy_report	0.05
has prong	comrade_tip	0.18	registry	-0.05	rumour	-0.05
has province	seek_grave	0.08	enemy_report	0.1
has pu	seek_grave	0.08	grave_info	0.05	registry	0.1	event	0.08
has puis	comrade_tip	-0.05	grave_info	-0.05	foreign_tip	0.07	dna_question	0.07	event	-0.11
has pursat	grave_info	-0.05
has put	seek_grave	-0.1	comrade_tip	0.08	grave_info	-0.06	relics	-0.13	enemy_report	-0.06	foreign_tip	0.25	rumour	-0.07	request_recognition	-0.06	event	0.37
has put him	relics	-0.06	foreign_tip	0.06
has put in	seek_grave	-0.18	comrade_tip	0.08	grave_info	-0.07	relics	-0.08	foreign_tip	0.19	event	0.21
has q	seek_grave	-0.05	remains_found	0.08	relics	-0.06	registry	0.06	foreign_tip	0.05	request_recognition	-0.05	event	0.17
has q761	comrade_tip	-0.09	event	0.05
has qk5	seek_grave	0.1	comrade_tip	0.05	relics	-0.05
has qk9	comrade_tip	-0.06
has qu	seek_grave	0.05	grave_info	0.06	relics	0.06	registry	-0.05	battle_account	-0.05	enemy_report	-0.07	foreign_tip	-0.14	scam_report	0.08	not_dead	-0.05	event	0.06
has qu il	seek_grave	0.06	comrade_tip	-0.05	scam_report	0.1	event	-0.06
has qu on	seek_grave	0.07	comrade_tip	0.06	remains_found	0.07	relics	0.09	foreign_tip	-0.14	event	0.09
has qua	seek_grave	-0.29	comrade_tip	0.14	grave_info	0.08	remains_found	0.08	battle_account	-0.05	enemy_report	-0.09	foreign_tip	0.07	dna_question	0.2	rumour	-0.1	not_dead	0.08	event	0.12
has qua cau	grave_info	0.14
has qua co	seek_grave	-0.1	grave_info	0.05	relics	0.05	dna_question	-0.07	event	-0.08
has qua doi	seek_grave	0.05	comrade_tip	-0.05	grave_info	-0.12	remains_found	0.06	battle_account	-0.06	event	-0.05
has qua duoc	event	0.06
has qua khoi	comrade_tip	-0.07	foreign_tip	0.05	rumour	0.08	event	0.07
has qua lo	seek_grave	0.09	grave_info	-0.06	event	-0.06
has qua song	seek_grave	-0.11	grave_info	0.14	relics	0.08	not_dead	0.11
has qua suoi	grave_info	0.09
has qua toi	comrade_tip	0.09	grave_info	-0.05	relics	0.05	event	-0.09
has quach	comrade_tip	-0.06	grave_info	-0.17	remains_found	-0.05	registry	0.09	foreign_tip	-0.05	rumour	0.1	request_recognition	-0.06	event	-0.06
has quach cong	grave_info	-0.05
has quach thi	comrade_tip	-0.05
has quach van	comrade_tip	-0.07
has quai	comrade_tip	-0.06	grave_info	0.08	remains_found	0.05
has quan	seek_grave	0.12	comrade_tip	-0.1	grave_info	-0.16	remains_found	-0.05	relics	0.15	registry	-0.13	battle_account	0.16	enemy_report	0.28	request_recognition	0.08	not_dead	-0.12
has quan ba	comrade_tip	-0.16	grave_info	0.09	battle_account	0.08	request_recognition	0.08
has quan ban	grave_info	-0.07	battle_account	0.06
has quan bao	seek_grave	0.12	comrade_tip	0.11
has quan co	seek_grave	-0.17	grave_info	0.07	rumour	0.1	event	-0.06
has quan cua	seek_grave	-0.05	relics	-0.05	battle_account	-0.05	enemy_report	0.05	event	0.05
has quan doan	comrade_tip	-0.1	event	0.05
has quan doi	seek_grave	0.06	comrade_tip	0.1	grave_info	-0.11
has quan giai	grave_info	-0.12	enemy_report	0.05
has quan hai	seek_grave	0.1
has quan ham	seek_grave	0.1
has quan hoa	seek_grave	-0.07	comrade_tip	-0.19	grave_info	0.1	battle_account	0.18	event	0.06
has quan huyen	seek_grave	0.1	comrade_tip	0.05	grave_info	-0.06
has quan khu	seek_grave	0.17	comrade_tip	0.05	grave_info	0.06	battle_account	-0.06	request_recognition	-0.07	event	-0.13
has quan lang	seek_grave	0.13	grave_info	-0.05
has quan luc	seek_grave	-0.09	comrade_tip	0.12	grave_info	-0.13	registry	0.08	battle_account	-0.05	enemy_report	0.05
has quan ly	comrade_tip	-0.16	relics	0.18	scam_report	0.06	request_recognition	-0.05	event	0.12
has quan mat	seek_grave	-0.12	comrade_tip	-0.15	grave_info	0.06	registry	0.05	request_recognition	0.12	event	0.1
has quan nam	comrade_tip	0.1	grave_info	-0.05	battle_account	-0.05
has quan nhan	seek_grave	0.07	comrade_tip	-0.06	grave_info	-0.08	relics	0.08	event	0.14
has quan o	battle_account	0.07	request_recognition	-0.05
has quan so	comrade_tip	0.07	grave_info	-0.05
has quan su	seek_grave	-0.14	grave_info	0.08	remains_found	0.05	relics	-0.06	battle_account	-0.06	event	0.09
has quan tai	grave_info	-0.15	remains_found	0.06	relics	0.07	dna_question	0.1	event	0.06
has quan thi	seek_grave	0.07	grave_info	-0.05	event	-0.07
has quan thon	seek_grave	0.09	comrade_tip	-0.05
has quan tinh	seek_grave	0.06	grave_info	0.06
has quan toi	event	0.06
has quan trang	seek_grave	-0.31	comrade_tip	-0.13	grave_info	0.22	relics	-0.07	registry	-0.09	scam_report	-0.05	not_dead	-0.06
has quan trong	seek_grave	0.05	grave_info	0.05
has quan trung	seek_grave	-0.05	battle_account	0.07	event	0.17
has quan tu	grave_info	0.06	battle_account	0.06	event	0.06
has quan van	grave_info	-0.06	event	-0.05
has quan xa	comrade_tip	-0.06	grave_info	0.13	request_recognition	0.07	event	-0.17
has quan y	seek_grave	-0.08	comrade_tip	0.05	grave_info	0.16	remains_found	-0.06	relics	0.07	battle_account	-0.1	enemy_report	0.07	dna_question	-0.06	request_recognition	-0.09	event	-0.14
has quang	remains_found	-0.07	relics	-0.1	registry	0.11	battle_account	-0.1	enemy_report	0.11	foreign_tip	-0.09	dna_question	-0.09	rumour	-0.12	request_recognition	-0.2	event	-0.13
has quang binh	seek_grave	0.2	comrade_tip	-0.16	registry	-0.07	foreign_tip	-0.06	dna_question	-0.07	not_dead	0.06	event	0.05
has quang da	seek_grave	0.16
has quang duc	comrade_tip	-0.09
has quang nam	seek_grave	0.1	comrade_tip	-0.16	battle_account	0.06	event	-0.06
has quang ngai	seek_grave	0.1	comrade_tip	0.08	grave_info	0.07	registry	-0.13	battle_account	-0.06	dna_question	-0.05	request_recognition	0.07	event	-0.06
has quang ninh	seek_grave	0.08	comrade_tip	0.17
has quang phuc	seek_grave	0.05	event	-0.05
has quang thi	grave_info	0.05	request_recognition	0.08	event	-0.06
has quang trach	seek_grave	0.13	comrade_tip	-0.07
has quang tri	relics	-0.07	registry	-0.05	foreign_tip	0.1	dna_question	0.05	scam_report	0.1	request_recognition	-0.06
has quang trung	grave_info	0.12	event	-0.06
has quang uyen	seek_grave	0.2	comrade_tip	-0.12	grave_info	0.05	rumour	0.13	event	-0.09
has quang van	seek_grave	0.06	grave_info	-0.06	relics	0.07	foreign_tip	-0.08	request_recognition	-0.06	event	-0.06
has quang vinh	seek_grave	-0.12	comrade_tip	0.07	grave_info	-0.11	relics	0.05	registry	0.05	dna_question	0.05	event	0.1
has quang xuong	seek_grave	-0.08	comrade_tip	0.29	grave_info	0.16	battle_account	-0.08	event	-0.09
has quang yen	seek_grave	0.1	comrade_tip	-0.08
has quanh	seek_grave	-0.18	comrade_tip	-0.05	grave_info	0.14	relics	-0.06	enemy_report	0.06	rumour	0.21	event	0.08
has quao	event	-0.05
has quat	seek_grave	-0.12	comrade_tip	0.13	grave_info	0.15	relics	-0.07
has quay	seek_grave	-0.3	comrade_tip	0.21	enemy_report	-0.05	event	-0.15
has quay lai	seek_grave	-0.13	comrade_tip	0.13	battle_account	0.06
has quay ra	seek_grave	-0.09	comrade_tip	0.12
has quay ve	grave_info	-0.09	battle_account	-0.05
has que	comrade_tip	0.18	remains_found	-0.31	relics	-0.12	battle_account	-0.27	enemy_report	-0.36	scam_report	-0.33	rumour	-0.12	request_recognition	-0.36	not_dead	-0.08	event	-0.14
has que an	seek_grave	-0.06	registry	0.08	battle_account	0.14
has que anh	seek_grave	-0.09	comrade_tip	0.22	remains_found	-0.07	relics	0.09	event	-0.17
has que ba	seek_grave	0.2	comrade_tip	-0.08	rumour	0.05	event	-0.05
has que bac	seek_grave	-0.08	comrade_tip	0.05
has que ben	seek_grave	0.05	grave_info	-0.12	event	0.05
has que binh	comrade_tip	-0.15	battle_account	0.06
has que cai	comrade_tip	0.15	grave_info	0.05
has que cam	seek_grave	-0.07	registry	0.06	not_dead	0.07
has que can	grave_info	-0.09	battle_account	0.07	event	0.07
has que chi	grave_info	-0.05
has que cho	grave_info	0.13	event	-0.09
has que chu	seek_grave	-0.18	comrade_tip	0.1	relics	0.12	event	-0.07
has que cu	seek_grave	0.05	comrade_tip	-0.05	grave_info	0.06	dna_question	0.09	event	0.05
has que dan	seek_grave	0.05	battle_account	0.06	event	0.1
has que dau	seek_grave	-0.16	comrade_tip	0.05	grave_info	0.09	relics	0.05	event	-0.07
has que dien	seek_grave	0.17	comrade_tip	-0.06	event	-0.12
has que do	seek_grave	-0.14	comrade_tip	0.23	grave_info	-0.05	battle_account	-0.05
has que dong	registry	0.05	battle_account	-0.05
has que duc	comrade_tip	0.06	grave_info	-0.05
has que em	seek_grave	0.11	registry	-0.09	battle_account	0.05	event	0.18
has que gia	seek_grave	-0.07	comrade_tip	0.11
has que goc	seek_grave	0.18
has que ha	comrade_tip	-0.07	grave_info	0.06	battle_account	-0.05	event	0.08
has que hai	seek_grave	-0.06	rumour	0.07	event	-0.11
has que hau	grave_info	-0.09	battle_account	0.1	event	-0.05
has que hoai	grave_info	-0.05
has que hoang	seek_grave	0.06	event	-0.06
has que hung	seek_grave	0.08	comrade_tip	-0.12	registry	0.05	event	0.07
has que kien	seek_grave	-0.05	registry	-0.05	battle_account	-0.05
has que kim	seek_grave	-0.11	grave_info	0.23	battle_account	-0.1
has que la	seek_grave	0.08	comrade_tip	-0.08	relics	0.07	foreign_tip	-0.06	rumour	0.13	event	-0.06
has que lang	seek_grave	0.29	comrade_tip	-0.08
has que le	seek_grave	0.06	remains_found	0.07	registry	0.06	event	0.05
has que minh	grave_info	0.07
has que mo	seek_grave	-0.15	grave_info	0.21
has que nam	comrade_tip	0.06	battle_account	-0.05
has que nga	seek_grave	-0.05	battle_account	-0.05	request_recognition	0.05	event	-0.06
has que ngoai	comrade_tip	-0.07	grave_info	0.07
has que ninh	seek_grave	-0.12	comrade_tip	0.12
has que noi	seek_grave	0.05	comrade_tip	-0.05
has que o	seek_grave	-0.07	comrade_tip	0.06	dna_question	0.05
has que ong	comrade_tip	0.06	grave_info	-0.06
has que phong	seek_grave	0.05	comrade_tip	-0.08	grave_info	0.06	event	0.05
has que phu	seek_grave	-0.18	comrade_tip	-0.09	grave_info	0.26	registry	0.06	battle_account	0.09	event	0.11
has que quan	seek_grave	0.21	comrade_tip	-0.1	relics	0.07	registry	-0.09	request_recognition	-0.06	event	-0.08
has que quang	grave_info	-0.06
has que quynh	seek_grave	0.13	comrade_tip	0.06	grave_info	-0.11	battle_account	-0.05
has que son	seek_grave	-0.12	comrade_tip	0.1	relics	0.06	foreign_tip	0.09	event	0.09
has que tam	seek_grave	-0.09	grave_info	-0.05	dna_question	0.07	request_recognition	0.12	event	-0.08
has que tan	relics	0.05	registry	-0.05	event	0.08
has que thach	seek_grave	0.06	comrade_tip	0.05
has que thai	grave_info	0.06	relics	-0.06	rumour	0.08
has que thanh	seek_grave	-0.26	comrade_tip	0.3	battle_account	-0.07
has que thi	seek_grave	-0.06	grave_info	0.07
has que thon	seek_grave	0.11	comrade_tip	-0.06	registry	-0.06
has que thuong	seek_grave	-0.14	comrade_tip	-0.05	relics	0.05
has que thuy	seek_grave	-0.07	comrade_tip	0.08	grave_info	0.07	battle_account	-0.05
has que tien	seek_grave	-0.1	grave_info	0.15
has que toi	seek_grave	0.05	comrade_tip	-0.15	event	-0.05
has que tu	seek_grave	-0.14	grave_info	0.08	request_recognition	0.05
has que van	comrade_tip	0.05	grave_info	-0.07
has que vinh	comrade_tip	0.06	grave_info	-0.05	registry	0.05	event	-0.07
has que vo	seek_grave	-0.09	comrade_tip	0.05	grave_info	-0.08	dna_question	0.07	event	-0.08
has que xa	seek_grave	0.29	comrade_tip	-0.15	grave_info	-0.19
has que xom	comrade_tip	0.05
has que y	seek_grave	0.08	event	-0.08
has que yen	comrade_tip	0.06	grave_info	-0.14
has quen	seek_grave	-0.14	comrade_tip	0.19	grave_info	-0.11	remains_found	-0.06	relics	0.07	battle_account	0.28	scam_report	-0.06	request_recognition	-0.06
has quen mat	seek_grave	0.07	comrade_tip	0.08	grave_info	-0.08
has question	seek_grave	0.2	enemy_report	-0.05	dna_question	0.09	not_dead	0.06	event	-0.07
has quet	seek_grave	-0.16	grave_info	0.08	remains_found	0.07	relics	-0.07	registry	-0.05	battle_account	-0.05
has qui	comrade_tip	-0.12	grave_info	-0.06	remains_found	-0.05	relics	0.06	registry	-0.05	foreign_tip	0.2	dna_question	0.05	rumour	0.1	event	-0.12
has quoc	seek_grave	-0.05	grave_info	-0.2	relics	-0.19	registry	0.17	battle_account	-0.07	foreign_tip	-0.17	scam_report	-0.06	request_recognition	-0.07	not_dead	0.32	event	0.1
has quoc bao	comrade_tip	0.13	grave_info	-0.12	registry	0.05
has quoc doan	seek_grave	0.13	comrade_tip	-0.1	grave_info	0.08	registry	0.05	battle_account	-0.07	request_recognition	-0.05	event	0.12
has quoc ghi	comrade_tip	-0.05	grave_info	-0.1	registry	-0.05	dna_question	0.08	not_dead	0.09	event	-0.06
has quoc gia	grave_info	0.07	remains_found	0.05	battle_account	0.09	event	0.06
has quoc oai	seek_grave	-0.07	comrade_tip	0.1
has quoc toan	event	-0.09
has quoc trao	seek_grave	-0.1	not_dead	0.08
has quoi	seek_grave	-0.23	comrade_tip	0.14	rumour	0.06	request_recognition	0.1
has quy	seek_grave	0.05	grave_info	0.4	remains_found	-0.06	relics	-0.05	registry	0.09	battle_account	-0.16	enemy_report	-0.09	dna_question	-0.07	rumour	-0.07	request_recognition	-0.11	not_dead	-0.12	event	-0.09
has quy ban	seek_grave	-0.09	grave_info	0.14	registry	-0.05
has quy co	grave_info	-0.1	event	0.07
has quy nhon	comrade_tip	0.11	grave_info	-0.07	foreign_tip	0.06	event	0.05
has quy suu	seek_grave	0.1
has quy tap	grave_info	0.23	remains_found	0.05	relics	-0.15	battle_account	-0.06	scam_report	-0.05	request_recognition	-0.11	not_dead	-0.06	event	-0.16
has quy ty	seek_grave	0.06	request_recognition	0.06	event	0.07
has quy vi	comrade_tip	-0.1	grave_info	0.12	event	0.16
has quyen	seek_grave	-0.07	comrade_tip	0.09	grave_info	-0.08	remains_found	0.09	relics	0.11	registry	0.17	battle_account	-0.12	enemy_report	0.06	scam_report	-0.05	request_recognition	0.09
has quyen so	comrade_tip	-0.11	grave_info	0.11	remains_found	0.06	relics	0.12	registry	0.08	event	0.12
has quyet	seek_grave	-0.06	grave_info	0.05	remains_found	-0.05	relics	0.16	registry	0.11	battle_account	-0.17	dna_question	0.08	rumour	-0.06	event	-0.35
has quyet dinh	comrade_tip	-0.05	registry	0.05	enemy_report	0.05
has quyet thang	seek_grave	-0.11	comrade_tip	-0.11	relics	0.12	registry	0.08	battle_account	-0.06	event	-0.1
has quynh	comrade_tip	-0.08	grave_info	-0.1	remains_found	0.11	relics	0.17	registry	0.11	foreign_tip	-0.05
has quynh coi	seek_grave	0.05	grave_info	-0.06	event	0.07
has quynh luu	comrade_tip	0.09	grave_info	-0.12
has quynh phu	seek_grave	0.06	grave_info	-0.17	relics	0.07	event	-0.08
has r	seek_grave	-0.05	grave_info	-0.05	relics	-0.06	registry	0.09	battle_account	0.09	foreign_tip	-0.05	rumour	0.11	event	0.18
has ra	seek_grave	-0.16	grave_info	-0.15	remains_found	0.18	battle_account	0.27	enemy_report	-0.06	foreign_tip	-0.06	scam_report	0.08	request_recognition	-0.16	not_dead	0.2	event	0.14
has ra anh	seek_grave	0.09	grave_info	0.05	registry	0.05	event	0.09
has ra ba	seek_grave	-0.07	comrade_tip	0.07
has ra bac	seek_grave	0.14	comrade_tip	0.11	relics	0.07	registry	-0.08	battle_account	-0.07	event	-0.08
has ra bai	seek_grave	0.07	grave_info	-0.1	event	-0.08
has ra ben	comrade_tip	-0.08	event	0.15
has ra bien	battle_account	0.11
has ra bo	seek_grave	-0.06	grave_info	0.08	dna_question	0.06	event	0.1
has ra cho	seek_grave	0.09	grave_info	0.06	battle_account	0.06	event	-0.05
has ra chon	comrade_tip	-0.09	request_recognition	0.08	event	-0.06
has ra con	seek_grave	0.15	comrade_tip	-0.1	grave_info	-0.11
has ra day	seek_grave	0.12	comrade_tip	-0.05	grave_info	-0.11	event	-0.05
has ra di	seek_grave	0.07	grave_info	-0.08	registry	0.06	event	-0.08
has ra do	comrade_tip	0.05
has ra duoc	seek_grave	-0.14	comrade_tip	0.16	grave_info	-0.11	registry	-0.05
has ra duong	seek_grave	0.06	event	0.06
has ra hai	comrade_tip	-0.09	registry	0.1
has ra keo	grave_info	-0.06
has ra khoi	battle_account	-0.06	not_dead	0.05	event	-0.08
has ra khong	grave_info	0.12	event	-0.06
has ra la	seek_grave	-0.09	comrade_tip	-0.09	grave_info	0.19	not_dead	0.06
has ra lay	seek_grave	-0.05	comrade_tip	0.07	grave_info	-0.1
has ra lo	seek_grave	-0.08	comrade_tip	-0.06	battle_account	0.06
has ra mo	grave_info	-0.05	not_dead	0.08	event	-0.05
has ra nam	grave_info	0.07	relics	0.05	request_recognition	0.06	event	0.11
has ra ngay	grave_info	0.08	battle_account	0.06	event	-0.05
has ra nghia	seek_grave	-0.06	comrade_tip	0.06	request_recognition	0.07
has ra ngoai	battle_account	0.07
has ra o	comrade_tip	0.09	grave_info	-0.09
has ra ong	seek_grave	-0.2	request_recognition	0.05	event	0.08
has ra phu	grave_info	-0.07	not_dead	0.09	event	0.06
has ra quan	seek_grave	0.06	comrade_tip	-0.05	grave_info	-0.05	remains_found	0.05
has ra sau	comrade_tip	-0.07	enemy_report	0.06	event	0.07
has ra soat	seek_grave	-0.11	registry	0.17
has ra song	comrade_tip	0.16	grave_info	-0.07
has ra suoi	seek_grave	-0.07	comrade_tip	0.05
has ra thi	seek_grave	0.07	grave_info	-0.15	relics	0.07	event	-0.1
has ra toi	event	-0.15
has ra tran	seek_grave	0.06	event	-0.06
has ra tu	battle_account	0.05	not_dead	0.06
has ra vien	seek_grave	0.05	grave_info	-0.08	relics	0.1	event	-0.06
has rac	grave_info	-0.09	relics	0.14	battle_account	0.11	event	0.08
has rach	remains_found	-0.06	battle_account	0.05	enemy_report	0.11	scam_report	-0.05	not_dead	-0.06	event	-0.34
has rach cai	seek_grave	-0.06	comrade_tip	-0.07	grave_info	0.08	event	0.08
has rach chiec	grave_info	-0.07	rumour	0.11
has rach gia	comrade_tip	0.21	grave_info	-0.07	battle_account	-0.05	foreign_tip	-0.05	request_recognition	0.09	event	-0.16
has radio	seek_grave	0.16	grave_info	-0.1	relics	-0.07	enemy_report	0.05	event	-0.08
has raglai	seek_grave	0.18	grave_info	-0.07
has rah	comrade_tip	-0.07	grave_info	-0.05	event	0.05
has rahlan	seek_grave	0.08	request_recognition	0.05
has rai	seek_grave	-0.13	grave_info	0.11	battle_account	0.07	rumour	-0.05	event	0.12
has ram	seek_grave	-0.1	comrade_tip	-0.09	grave_info	0.28	battle_account	-0.09	dna_question	-0.05	rumour	0.07	request_recognition	-0.12	event	0.19
has ram thang	seek_grave	-0.09	comrade_tip	-0.11	grave_info	0.23	remains_found	0.06	battle_account	-0.05	rumour	0.07	request_recognition	-0.09
has ran	seek_grave	-0.05	comrade_tip	0.12	grave_info	-0.1	battle_account	-0.07	event	-0.22
has rang	seek_grave	-0.08	grave_info	-0.12	relics	-0.06	foreign_tip	-0.1	dna_question	0.11	scam_report	0.05	request_recognition	0.1	event	-0.14
has rang sang	comrade_tip	-0.24	battle_account	0.11	event	0.13
has rang vang	comrade_tip	-0.11	grave_info	0.06	request_recognition	0.06
has ranh	seek_grave	-0.05	comrade_tip	-0.09	relics	-0.05	foreign_tip	0.1	rumour	0.08	event	0.23
has rao	comrade_tip	0.11	grave_info	-0.14	relics	-0.09	battle_account	0.26	foreign_tip	0.06	rumour	-0.05	request_recognition	-0.11	event	-0.11
has rao thu	seek_grave	-0.05	battle_account	0.08
has rat	seek_grave	-0.17	comrade_tip	0.2	grave_info	0.16	relics	-0.09	battle_account	-0.08	event	-0.12
has rau	comrade_tip	-0.1	grave_info	0.22	event	0.19
has ray	seek_grave	-0.25	comrade_tip	-0.07	grave_info	0.29	remains_found	-0.07	relics	0.1	registry	0.06	battle_account	-0.17	dna_question	-0.07	scam_report	-0.08	event	0.2
has ray ca	event	0.07
has ray dieu	grave_info	0.08
has ray nha	seek_grave	-0.06	comrade_tip	-0.05	grave_info	0.05	relics	0.11	event	0.11
has rcom	seek_grave	-0.05	grave_info	0.08	request_recognition	0.05
has re	comrade_tip	-0.35	grave_info	0.37	remains_found	-0.09	relics	0.06	battle_account	0.06	dna_question	0.07	rumour	-0.08	request_recognition	0.19	not_dead	-0.06	event	0.06
has re toi	comrade_tip	-0.09	grave_info	-0.05	battle_account	0.05	request_recognition	0.14	event	0.06
has read	comrade_tip	-0.07	grave_info	-0.14	battle_account	0.09	enemy_report	-0.08	foreign_tip	0.06	request_recognition	0.06	not_dead	0.05	event	0.06
has real	seek_grave	0.07	comrade_tip	0.07	relics	-0.05	registry	0.05	foreign_tip	-0.07	rumour	0.06	event	-0.08
has reap	comrade_tip	-0.07	remains_found	0.09	event	0.07
has red	grave_info	0.08	registry	0.08	foreign_tip	0.06	event	0.13
has regards	enemy_report	-0.05	foreign_tip	0.16
has regiment	seek_grave	0.18	comrade_tip	0.15	grave_info	-0.2	remains_found	-0.12	relics	-0.3	registry	-0.2	battle_account	0.23	enemy_report	0.15	foreign_tip	0.14	dna_question	-0.06	rumour	-0.08	request_recognition	-0.12	event	0.11
has regt	seek_grave	-0.16	comrade_tip	-0.1	grave_info	-0.09	registry	-0.05	battle_account	-0.05	enemy_report	0.3	event	0.13
has remember	seek_grave	-0.08	grave_info	0.07	relics	-0.06	enemy_report	-0.05	foreign_tip	0.17	event	0.17
has ren	comrade_tip	0.08	grave_info	-0.06	registry	0.14	rumour	0.07	request_recognition	0.06	event	0.08
has reo	seek_grave	0.05	comrade_tip	0.05	event	-0.16
has report	seek_grave	-0.07	grave_info	0.06	remains_found	0.1	relics	-0.09	enemy_report	0.15	foreign_tip	-0.13
has ret	seek_grave	-0.18	remains_found	-0.05	relics	0.09	registry	-0.06	rumour	0.25
has ret ac	seek_grave	-0.09	rumour	0.07	event	-0.1
has retired	enemy_report	-0.06	foreign_tip	0.1	event	0.09
has return	enemy_report	0.08	event	-0.11
has ri	seek_grave	0.21	comrade_tip	-0.06	grave_info	-0.18	registry	-0.05	battle_account	0.07	foreign_tip	0.08	dna_question	0.14	request_recognition	-0.05
has ria	comrade_tip	0.14	battle_account	-0.06	foreign_tip	0.07	rumour	-0.06
has rice	seek_grave	0.2	comrade_tip	-0.05	foreign_tip	-0.06	request_recognition	0.08	event	0.15
has ridge	grave_info	-0.05	relics	-0.06	enemy_report	-0.05	foreign_tip	0.08	rumour	0.06
has rien	seek_grave	0.2	comrade_tip	0.06	grave_info	-0.13	relics	0.05	battle_account	-0.05	rumour	0.05	request_recognition	-0.05
has rieng	seek_grave	0.18	grave_info	-0.1	remains_found	0.09	relics	-0.14	dna_question	0.07	scam_report	0.07	rumour	-0.05
has rieng cua	comrade_tip	-0.05
has riep	comrade_tip	0.06
has right	seek_grave	-0.14	grave_info	0.17	relics	0.05	event	-0.05
has ring	grave_info	-0.05
has rinh	seek_grave	-0.05	comrade_tip	-0.09	grave_info	-0.12	registry	0.05	not_dead	0.1	event	-0.06
has river	seek_grave	0.05	grave_info	-0.18	battle_account	-0.06	enemy_report	0.11	foreign_tip	0.06
has riviere	battle_account	0.06
has rmah	grave_info	-0.08	battle_account	0.06
has ro	seek_grave	-0.18	grave_info	-0.07	remains_found	-0.09	relics	-0.15	registry	0.08	battle_account	0.17	foreign_tip	-0.05	dna_question	-0.06	scam_report	0.14	not_dead	-0.1	event	0.16
has ro anh	seek_grave	-0.06	event	-0.06
has ro cham	seek_grave	-0.05	comrade_tip	-0.05	grave_info	-0.05	remains_found	-0.1	registry	-0.05	request_recognition	0.13
has ro ho	grave_info	0.07
has ro mah	seek_grave	-0.07	comrade_tip	-0.08	remains_found	0.05	request_recognition	0.06	event	0.13
has ro mo	seek_grave	-0.07	grave_info	-0.09	registry	0.07	event	-0.13
has ro nam	seek_grave	0.09	grave_info	-0.12	registry	0.07
has ro ngay	grave_info	-0.05	registry	0.06
has ro nguoi	seek_grave	0.14	grave_info	-0.07	registry	-0.07	event	0.05
has ro o	registry	0.06
has ro que	seek_grave	-0.06	comrade_tip	-0.1	grave_info	0.05	battle_account	0.12
has ro ten	seek_grave	0.07	comrade_tip	0.11	grave_info	-0.16	registry	0.05	event	0.14
has road	seek_grave	0.05	comrade_tip	0.12	relics	-0.07	enemy_report	-0.08	foreign_tip	0.07	event	0.05
has robert	comrade_tip	-0.09	grave_info	-0.06	relics	-0.06	foreign_tip	0.16
has roc	seek_grave	-0.05	comrade_tip	0.16
has roc ket	comrade_tip	0.16
has rock	comrade_tip	0.07	remains_found	0.1	foreign_tip	0.05
has roi	seek_grave	0.18	comrade_tip	-0.14	grave_info	0.06	relics	-0.11	registry	-0.37	battle_account	-0.35	enemy_report	-0.19	foreign_tip	-0.19	scam_report	0.25	rumour	0.17	request_recognition	-0.19	not_dead	0.11	event	-0.27
has roi a	seek_grave	-0.14	comrade_tip	0.07	not_dead	0.07
has roi anh	comrade_tip	-0.06	grave_info	0.08	relics	0.09
has roi ba	seek_grave	-0.1	relics	-0.06	battle_account	0.07	scam_report	0.1
has roi ban	comrade_tip	0.06	grave_info	-0.12
has roi bao	seek_grave	-0.11	grave_info	-0.11	remains_found	-0.05	dna_question	0.09	event	-0.06
has roi bi	seek_grave	-0.27	comrade_tip	0.05	battle_account	0.05	request_recognition	0.18	event	-0.05
has roi bo	seek_grave	0.06	comrade_tip	0.1	grave_info	-0.06	event	-0.05
has roi chau	grave_info	0.1	event	0.15
has roi chet	grave_info	0.05	battle_account	-0.06
has roi chi	comrade_tip	0.06	grave_info	-0.06	event	-0.05
has roi chon	comrade_tip	0.08	grave_info	0.05
has roi chu	seek_grave	0.07	comrade_tip	0.09	relics	0.06
has roi chuyen	seek_grave	0.08	event	0.08
has roi co	request_recognition	0.08
has roi con	seek_grave	-0.16	grave_info	0.14
has roi cung	grave_info	0.09
has roi den	comrade_tip	-0.07	grave_info	-0.05	battle_account	0.1
has roi di	seek_grave	-0.11	comrade_tip	-0.05	grave_info	0.27	event	-0.12
has roi dua	comrade_tip	-0.07	registry	0.05	event	-0.06
has roi duoc	registry	0.06
has roi em	seek_grave	0.2	comrade_tip	-0.07	grave_info	-0.13	event	0.06
has roi gio	comrade_tip	-0.09	event	0.1
has roi khong	seek_grave	0.09	comrade_tip	-0.14	enemy_report	0.05	event	-0.07
has roi lai	seek_grave	0.14
has roi lap	battle_account	0.07	event	0.13
has roi ma	seek_grave	-0.05	comrade_tip	0.09	relics	-0.05	dna_question	0.06	event	0.18
has roi mat	battle_account	-0.05	event	0.21
has roi moi	seek_grave	-0.07	dna_question	-0.05	scam_report	0.1	event	0.06
has roi nam	comrade_tip	0.07	grave_info	-0.06	dna_question	0.05	event	-0.05
has roi nen	grave_info	-0.1	rumour	0.06	request_recognition	0.06	event	-0.08
has roi nghe	seek_grave	-0.06	comrade_tip	0.11
has roi nha	seek_grave	-0.05	grave_info	0.08
has roi nhung	seek_grave	-0.1	comrade_tip	-0.1	grave_info	0.26	event	0.21
has roi o	seek_grave	0.06	grave_info	0.09
has roi sang	grave_info	-0.09	relics	0.06	request_recognition	0.08
has roi thoi	seek_grave	0.07	comrade_tip	-0.05
has roi toi	grave_info	0.1	battle_account	-0.07	rumour	0.05	event	0.11
has roi trung	comrade_tip	-0.16	battle_account	0.19
has roi vao	seek_grave	0.13	comrade_tip	-0.1	grave_info	-0.05
has roi ve	seek_grave	0.05	comrade_tip	0.06	registry	0.06
has roi xin	grave_info	-0.05	scam_report	0.05
has rom	seek_grave	0.12	comrade_tip	-0.05
has ron	comrade_tip	0.07	grave_info	-0.08	event	-0.09
has rong	seek_grave	-0.11	grave_info	0.2	remains_found	0.07	relics	-0.1	registry	-0.05	rumour	-0.08	request_recognition	0.14
has rot	seek_grave	0.05	comrade_tip	0.26	grave_info	-0.28	battle_account	-0.12	event	-0.13
has route	seek_grave	-0.05	comrade_tip	0.07	foreign_tip	0.1
has row	seek_grave	-0.1	grave_info	0.27	relics	-0.1	enemy_report	-0.05
has royal	grave_info	-0.06	foreign_tip	0.09	event	0.08
has ru	comrade_tip	0.15	grave_info	0.05	battle_account	-0.07	request_recognition	0.06	event	-0.07
has rua	seek_grave	-0.22	grave_info	0.15	relics	0.05	battle_account	0.11	event	0.13
has rubber	seek_grave	-0.06	remains_found	0.09
has rue	seek_grave	0.07	grave_info	0.12	foreign_tip	-0.1	not_dead	0.07
has run	comrade_tip	-0.07	grave_info	0.15	remains_found	0.11
has rung	seek_grave	0.07	comrade_tip	0.31	grave_info	-0.17	relics	-0.08	registry	-0.08	battle_account	-0.13	dna_question	-0.09	scam_report	-0.07	rumour	0.13	request_recognition	-0.08
has rung cao	seek_grave	0.17	comrade_tip	-0.12	foreign_tip	0.11
has rung khop	seek_grave	-0.06	comrade_tip	0.09	event	-0.06
has rung le	comrade_tip	-0.07
has rung ma	seek_grave	0.09	rumour	0.05	event	-0.05
has rung sac	seek_grave	0.07	comrade_tip	-0.07	grave_info	-0.12	battle_account	0.05
has ruoi	seek_grave	-0.06	comrade_tip	-0.13	battle_account	0.14	event	0.15
has ruong	seek_grave	-0.11	comrade_tip	-0.25	grave_info	0.16	relics	0.12	registry	-0.07	battle_account	0.23	foreign_tip	0.05	rumour	-0.06	request_recognition	-0.14	event	-0.08
has ruot	seek_grave	0.37	comrade_tip	-0.3	grave_info	-0.3	remains_found	-0.09	relics	-0.05	registry	-0.08	enemy_report	-0.05	foreign_tip	-0.05	dna_question	0.17	request_recognition	-0.09	not_dead	-0.08	event	-0.24
has ruot chau	seek_grave	0.08
has ruot cua	seek_grave	-0.11	grave_info	0.07	event	-0.06
has ruot la	seek_grave	0.08	comrade_tip	0.09
has ruot ong	comrade_tip	-0.05	grave_info	0.09
has ruot ten	request_recognition	0.07
has ruot toi	seek_grave	0.2	comrade_tip	-0.14	grave_info	-0.06	rumour	0.05	event	-0.07
has ruou	grave_info	-0.08	battle_account	0.05	event	-0.13
has rut	seek_grave	-0.11	grave_info	-0.16	remains_found	-0.06	registry	-0.08	battle_account	0.11	foreign_tip	-0.05	dna_question	0.08	rumour	0.06	request_recognition	0.07	not_dead	0.11	event	-0.13
has rut qua	comrade_tip	-0.12	grave_info	0.09	battle_account	0.08
has ruyen	seek_grave	0.06	grave_info	-0.14	registry	0.08
has s	seek_grave	0.18	comrade_tip	-0.17	grave_info	0.24	remains_found	-0.19	relics	-0.15	registry	-0.14	battle_account	0.05	enemy_report	0.07	dna_question	-0.06	scam_report	-0.06	rumour	-0.15
has s a	grave_info	-0.06	foreign_tip	0.07
has s appelait	seek_grave	0.07	grave_info	0.11	event	-0.08
has s tieng	registry	0.08
has sa	seek_grave	0.17	comrade_tip	0.05	relics	-0.14	registry	0.09	rumour	-0.05	request_recognition	-0.13
has sa dec	seek_grave	-0.09	grave_info	0.16	battle_account	-0.05	enemy_report	0.08	event	-0.11
has sa huynh	comrade_tip	-0.08	battle_account	0.06
has sa rinh	seek_grave	0.06
has sa thay	seek_grave	0.05	grave_info	-0.07	battle_account	-0.05	event	0.13
has sac	grave_info	-0.17	registry	-0.06	battle_account	0.07	request_recognition	-0.06	event	-0.25
has sach	seek_grave	-0.2	comrade_tip	-0.12	grave_info	-0.17	remains_found	-0.13	registry	0.63	battle_account	-0.05	foreign_tip	-0.11	dna_question	-0.07	scam_report	0.08	rumour	-0.12	request_recognition	0.13	not_dead	0.28	event	-0.17
has sach anh	seek_grave	-0.12	registry	0.21	battle_account	-0.06	event	-0.08
has sach hai	seek_grave	0.11
has sach liet	seek_grave	-0.12	grave_info	-0.07	not_dead	0.16
has sach ls	seek_grave	-0.1	registry	0.06
has sach mo	grave_info	-0.19	registry	0.12
has sach xa	seek_grave	-0.07	grave_info	-0.07	registry	0.06	request_recognition	-0.05
has sai	seek_grave	-0.22	comrade_tip	-0.08	grave_info	0.29	remains_found	-0.07	relics	-0.15	registry	0.2	foreign_tip	0.11	request_recognition	0.06
has sai gon	seek_grave	0.08	enemy_report	0.07	request_recognition	-0.09
has said	seek_grave	-0.17	comrade_tip	-0.06	battle_account	0.14	enemy_report	-0.09	foreign_tip	0.05	rumour	-0.06	event	-0.05
has said he	seek_grave	-0.09	foreign_tip	0.06	request_recognition	0.07	not_dead	0.06
has saigon	seek_grave	0.08	comrade_tip	-0.05	relics	-0.1	battle_account	-0.06	foreign_tip	0.06	rumour	0.05	event	-0.14
has sam	seek_grave	-0.13	comrade_tip	0.11	remains_found	-0.08	relics	0.06	registry	0.07	battle_account	-0.08	foreign_tip	0.09	scam_report	0.12	request_recognition	-0.06
has sam nua	seek_grave	0.3	grave_info	-0.05	event	-0.05
has sam son	seek_grave	0.07
has sam thi	seek_grave	-0.12	grave_info	0.08
has sam van	seek_grave	-0.12	grave_info	0.08	registry	0.12	battle_account	-0.06	event	0.1
has same	relics	-0.05	foreign_tip	0.09	dna_question	0.1	not_dead	0.09	event	-0.15
has san	seek_grave	-0.09	comrade_tip	0.1	remains_found	0.19	relics	-0.15	registry	-0.21	enemy_report	0.19	scam_report	-0.05	request_recognition	-0.13	not_dead	0.11	event	0.33
has san bay	seek_grave	0.11	grave_info	-0.15	enemy_report	0.11	event	0.17
has san bong	grave_info	0.16	battle_account	0.06	event	0.2
has san diu	comrade_tip	0.06	relics	0.06	event	-0.05
has san jose	enemy_report	0.11	foreign_tip	0.06	event	-0.07
has san kho	grave_info	0.07	event	0.12
has sang	seek_grave	-0.39	comrade_tip	0.09	remains_found	0.31	relics	-0.24	battle_account	0.72	enemy_report	0.07	foreign_tip	0.07	dna_question	-0.09	scam_report	-0.15	rumour	-0.18	request_recognition	0.09	event	0.16
has sang anh	seek_grave	0.07	comrade_tip	0.06	event	0.07
has sang dan	battle_account	-0.05	event	-0.1
has sang hom	comrade_tip	-0.11	grave_info	0.11	event	0.05
has sang k	comrade_tip	-0.09	request_recognition	0.06
has sang lao	comrade_tip	0.05	remains_found	0.08	not_dead	0.05
has sang le	seek_grave	-0.05	comrade_tip	0.12	grave_info	0.05	battle_account	-0.07
has sang mung	comrade_tip	-0.09	grave_info	0.06
has sang nam	seek_grave	0.08	comrade_tip	-0.05
has sang nay	remains_found	0.13	relics	-0.06	battle_account	-0.05	event	0.13
has sang ngay	battle_account	0.09	event	0.06
has sang ra	comrade_tip	-0.14	grave_info	-0.06	battle_account	0.05	enemy_report	0.08	event	0.06
has sang thi	seek_grave	-0.07	grave_info	-0.1	battle_account	0.05	event	-0.09
has sanh	seek_grave	0.11	remains_found	0.25	registry	-0.08	battle_account	0.07	dna_question	0.05	scam_report	0.06	rumour	-0.12	request_recognition	-0.06	event	-0.26
has sanh nam	seek_grave	0.2	comrade_tip	-0.08
has sans	grave_info	-0.08	registry	0.06	foreign_tip	0.07	rumour	0.19	event	0.09
has sao	seek_grave	-0.09	comrade_tip	0.16	remains_found	0.16	relics	-0.05	registry	-0.07	battle_account	-0.19	foreign_tip	-0.06	dna_question	0.15	rumour	-0.05	request_recognition	0.12	event	-0.45
has sao vang	seek_grave	0.18	grave_info	-0.1
has sap	seek_grave	-0.08	comrade_tip	0.15	grave_info	0.18	remains_found	0.19	relics	-0.06	battle_account	0.08	enemy_report	-0.05	dna_question	-0.07	scam_report	-0.05	rumour	0.2	not_dead	-0.05	event	0.36
has sap ham	seek_grave	-0.07	comrade_tip	0.06	registry	0.05	battle_account	-0.08	event	-0.11
has sapper	seek_grave	0.08	registry	0.05	foreign_tip	-0.06	event	0.06
has sappers	seek_grave	0.06	foreign_tip	0.13	event	0.23
has sat	seek_grave	-0.09	grave_info	-0.08	remains_found	0.15	relics	-0.05	registry	-0.2	foreign_tip	-0.06	dna_question	-0.1	scam_report	-0.13	not_dead	-0.09	event	0.22
has sat bo	seek_grave	-0.08	comrade_tip	-0.07	grave_info	0.12	request_recognition	0.05	event	0.07
has sat cua	comrade_tip	0.07	grave_info	-0.08	battle_account	-0.06	event	-0.09
has sat nhau	grave_info	0.13	event	-0.14
has sat su	seek_grave	0.17	comrade_tip	-0.17
has sat trang	grave_info	-0.05	event	0.06
has sau	seek_grave	-0.07	comrade_tip	0.18	remains_found	-0.2	relics	0.1	registry	-0.19	enemy_report	0.08	foreign_tip	-0.16	dna_question	-0.21	scam_report	-0.13	rumour	0.16	event	-0.14
has sau anh	seek_grave	0.05	grave_info	-0.08	relics	0.09	battle_account	-0.06	event	-0.08
has sau ba	grave_info	-0.08	battle_account	0.05
has sau bay	comrade_tip	-0.07	registry	0.05	event	0.06
has sau bi	seek_grave	0.06	battle_account	0.06
has sau bo	seek_grave	0.06	grave_info	-0.06	battle_account	0.05	event	0.06
has sau chet	comrade_tip	0.08	event	-0.07
has sau chi	seek_grave	-0.12	request_recognition	-0.05	not_dead	0.05	event	0.09
has sau chin	comrade_tip	-0.12	battle_account	0.06	event	0.08
has sau chon	comrade_tip	0.09	event	-0.07
has sau chua	comrade_tip	-0.08	grave_info	0.1	battle_account	0.11	request_recognition	-0.06	event	0.2
has sau chuyen	seek_grave	-0.06	battle_account	-0.08	event	-0.13
has sau co	seek_grave	0.14	comrade_tip	-0.18	grave_info	0.14	event	-0.1
has sau con	request_recognition	0.07	event	-0.11
has sau cung	comrade_tip	-0.05	grave_info	-0.06	battle_account	0.07	request_recognition	0.05	event	-0.06
has sau dan	seek_grave	-0.15	comrade_tip	0.24
has sau den	seek_grave	-0.08	comrade_tip	0.1	event	0.06
has sau di	grave_info	-0.11	dna_question	0.07	rumour	0.05
has sau dinh	seek_grave	-0.06	grave_info	0.12	event	0.13
has sau do	seek_grave	0.17	registry	-0.05
has sau doi	not_dead	0.08	event	-0.07
has sau don	comrade_tip	-0.08	grave_info	0.05	battle_account	0.1	enemy_report	0.05
has sau dua	seek_grave	0.09	comrade_tip	-0.1	grave_info	0.06
has sau giai	comrade_tip	-0.08	grave_info	-0.14	relics	0.06	battle_account	0.06	rumour	0.06	request_recognition	0.07	not_dead	0.1
has sau he	comrade_tip	0.07
has sau hoa	grave_info	-0.05
has sau khi	seek_grave	-0.14	comrade_tip	0.09	relics	0.11	not_dead	0.05	event	-0.1
has sau khong	battle_account	0.06	event	0.07
has sau la	comrade_tip	0.08	grave_info	-0.08	foreign_tip	0.05	event	-0.07
has sau lam	seek_grave	0.08	grave_info	-0.14	battle_account	0.12	event	0.13
has sau lang	comrade_tip	-0.08	grave_info	0.1	event	0.1
has sau len	comrade_tip	-0.05	grave_info	-0.06	battle_account	0.06	event	0.05
has sau lo	comrade_tip	-0.09	grave_info	0.1	battle_account	-0.05
has sau lung	grave_info	-0.09	relics	0.08	enemy_report	0.05	event	-0.09
has sau mat	comrade_tip	0.12	grave_info	-0.08	remains_found	0.05
has sau mieu	seek_grave	-0.11	comrade_tip	0.06	grave_info	-0.07	battle_account	0.06	rumour	0.05
has sau moi	seek_grave	-0.11	comrade_tip	0.13	grave_info	0.26	battle_account	-0.05	event	-0.12
has sau mot	remains_found	-0.05
has sau muoi	seek_grave	0.13
has sau nam	grave_info	-0.09	battle_account	0.06	rumour	0.05	event	-0.08
has sau nay	seek_grave	0.2	comrade_tip	-0.08	registry	-0.11	battle_account	0.08	rumour	-0.06
has sau ngay	seek_grave	-0.08	remains_found	0.05	battle_account	0.08	rumour	0.06	event	0.09
has sau nghe	seek_grave	-0.1	battle_account	0.05
has sau nguoi	seek_grave	-0.07	comrade_tip	0.15	grave_info	-0.06	battle_account	-0.05	event	-0.11
has sau nha	seek_grave	-0.06	comrade_tip	-0.12	grave_info	0.36	request_recognition	0.1
has sau o	seek_grave	-0.15	comrade_tip	-0.06	grave_info	0.1	event	0.08
has sau ong	seek_grave	0.05	event	-0.05
has sau rieng	seek_grave	-0.08	comrade_tip	0.07	grave_info	0.05
has sau sau	seek_grave	-0.05	grave_info	0.05	event	-0.05
has sau tam	grave_info	-0.07
has sau tet	comrade_tip	0.09	rumour	0.06
has sau thang	seek_grave	-0.1	comrade_tip	0.16	grave_info	-0.09	event	-0.1
has sau thanh	seek_grave	0.07	grave_info	-0.07	event	-0.12
has sau thi	seek_grave	0.09	comrade_tip	0.1	battle_account	-0.06	event	-0.1
has sau toi	comrade_tip	0.07	battle_account	-0.08	event	-0.14
has sau tram	seek_grave	-0.06	comrade_tip	-0.05	grave_info	0.12	battle_account	-0.05	scam_report	0.05	event	0.05
has sau tran	seek_grave	-0.06	comrade_tip	0.05	grave_info	0.17	relics	-0.1	registry	-0.08	enemy_report	0.14	event	0.11
has sau truong	seek_grave	-0.07	enemy_report	0.06	event	0.06
has sau ve	comrade_tip	-0.05
has sau vuon	grave_info	0.06
has saw	seek_grave	-0.09	comrade_tip	-0.05	relics	-0.18	enemy_report	-0.07	foreign_tip	0.23	request_recognition	0.07	not_dead	0.05	event	0.13
has say	seek_grave	0.22	comrade_tip	-0.09	grave_info	0.17	registry	0.09	enemy_report	-0.11	foreign_tip	-0.23	rumour	-0.05	request_recognition	-0.07	event	0.07
has says	seek_grave	0.17	comrade_tip	-0.09	battle_account	0.25	enemy_report	-0.05	foreign_tip	-0.29	scam_report	0.14	rumour	0.08	request_recognition	-0.05	event	-0.09
has says he	foreign_tip	-0.05	scam_report	0.11	event	-0.05
has scan	seek_grave	-0.06	relics	0.11
has school	seek_grave	-0.08	comrade_tip	0.05	grave_info	0.13	relics	0.09
has scout	comrade_tip	-0.05	grave_info	-0.08	foreign_tip	0.1	rumour	0.06
has scratched	remains_found	0.09	relics	0.14	foreign_tip	-0.17	event	0.07
has sdt	seek_grave	0.07	comrade_tip	0.06	remains_found	-0.05	relics	-0.09	registry	-0.05	request_recognition	-0.05	event	-0.14
has se	grave_info	-0.11	enemy_report	-0.05	foreign_tip	0.09	not_dead	-0.05	event	0.14
has se bang	seek_grave	0.05	comrade_tip	0.11	grave_info	-0.09	request_recognition	0.08
has se pon	seek_grave	0.14	comrade_tip	-0.08	registry	0.06	event	-0.05
has season	seek_grave	0.17	grave_info	0.09	relics	-0.05	foreign_tip	-0.13
has second	seek_grave	-0.12	grave_info	0.06	relics	-0.08	battle_account	0.08	dna_question	0.05	rumour	0.1	event	0.1
has section	seek_grave	-0.07	grave_info	-0.07	relics	-0.08	enemy_report	0.16	event	0.19
has see	seek_grave	-0.06	grave_info	0.06	relics	0.06	foreign_tip	-0.08	scam_report	0.09
has sen	seek_grave	0.15	comrade_tip	-0.21	relics	-0.06	battle_account	0.15	foreign_tip	-0.07	dna_question	-0.06	rumour	-0.06	request_recognition	0.14	event	0.17
has send	seek_grave	-0.14	comrade_tip	0.15	battle_account	-0.05	dna_question	0.12
has senh	seek_grave	-0.1	comrade_tip	-0.05	request_recognition	0.14
has sent	seek_grave	-0.06	request_recognition	0.06	event	-0.1
has seo	seek_grave	-0.12	comrade_tip	0.16	grave_info	0.09	relics	-0.11	battle_account	-0.06	enemy_report	-0.05	request_recognition	-0.08	not_dead	0.2
has seo pao	comrade_tip	0.06	event	0.06
has sept	comrade_tip	-0.05	registry	0.11	enemy_report	0.07	foreign_tip	0.09	event	0.05
has september	seek_grave	-0.08	enemy_report	0.09
has sergeant	seek_grave	-0.09	relics	-0.06	enemy_report	0.07	foreign_tip	0.13	event	-0.14
has sergent	seek_grave	-0.05	grave_info	-0.07	battle_account	0.07	event	-0.05
has served	grave_info	-0.05	registry	0.07
has ses	seek_grave	-0.07	grave_info	0.05	relics	-0.06	foreign_tip	0.08	rumour	0.13	event	-0.13
has set	seek_grave	-0.14	comrade_tip	0.1	grave_info	0.09	battle_account	-0.06	foreign_tip	0.05
has sgt	seek_grave	-0.22	comrade_tip	-0.09	grave_info	-0.16	remains_found	-0.05	relics	0.08	battle_account	-0.07	enemy_report	0.17	foreign_tip	0.26	event	0.27
has she	seek_grave	0.25	comrade_tip	-0.1	grave_info	0.22	remains_found	-0.05	relics	-0.14	registry	-0.05	battle_account	0.11	foreign_tip	-0.14	request_recognition	0.08	event	-0.1
has she was	seek_grave	0.06	grave_info	0.05	relics	-0.06	request_recognition	0.08	event	-0.12
has shot	battle_account	-0.09	enemy_report	0.18	request_recognition	0.05	event	-0.31
has should	seek_grave	-0.1	relics	0.15	event	-0.05
has showed	seek_grave	-0.07	grave_info	0.18	relics	-0.08	event	0.1
has si	seek_grave	-0.27	comrade_tip	0.06	grave_info	0.29	remains_found	-0.31	relics	-0.05	registry	0.17	battle_account	0.12	enemy_report	-0.14	foreign_tip	-0.05	dna_question	0.2	request_recognition	0.18	not_dead	0.06
has si a	seek_grave	-0.05	comrade_tip	0.21	grave_info	-0.05
has si anh	battle_account	0.06	request_recognition	0.08	event	-0.06
has si b	seek_grave	-0.05
has si ba	seek_grave	-0.05	relics	0.06
has si bo	comrade_tip	-0.07
has si bui	comrade_tip	0.09	grave_info	-0.12	registry	0.05
has si cho	comrade_tip	-0.06	grave_info	-0.07	request_recognition	0.21
has si chong	seek_grave	0.06	request_recognition	-0.07
has si chu	seek_grave	-0.13	comrade_tip	0.06	relics	0.08	event	0.05
has si chua	seek_grave	-0.05	grave_info	0.2	request_recognition	-0.08	event	0.2
has si chuc	seek_grave	0.08
has si co	seek_grave	-0.2	grave_info	0.07	battle_account	0.09	dna_question	-0.08	rumour	0.17	event	-0.09
has si con	seek_grave	0.06	comrade_tip	-0.05	grave_info	-0.11
has si cu	battle_account	0.08	event	0.06
has si cua	seek_grave	0.13	comrade_tip	0.12	grave_info	-0.17
has si cung	seek_grave	0.1	comrade_tip	-0.05	dna_question	0.11	request_recognition	-0.05	not_dead	0.05
has si da	dna_question	0.09
has si dai	comrade_tip	0.06	grave_info	0.05
has si dang	grave_info	0.07
has si dinh	grave_info	0.05	event	0.07
has si do	battle_account	0.05
has si doan	seek_grave	0.07	comrade_tip	-0.07
has si doi	grave_info	-0.05	registry	0.07	battle_account	0.1	event	-0.08
has si don	comrade_tip	-0.06
has si ha	comrade_tip	-0.05	grave_info	-0.08
has si ho	registry	0.06
has si hoang	seek_grave	-0.05	comrade_tip	0.12	event	-0.06
has si huyen	grave_info	0.08	event	0.09
has si khong	seek_grave	-0.27	comrade_tip	0.05	remains_found	0.1	battle_account	-0.07	request_recognition	0.26
has si la	seek_grave	0.09	comrade_tip	-0.13
has si lai	seek_grave	0.14	comrade_tip	-0.07	grave_info	-0.05	event	-0.06
has si lam	seek_grave	-0.07	grave_info	0.12
has si le	seek_grave	0.07	comrade_tip	-0.06	grave_info	0.06	registry	-0.05	battle_account	0.07
has si luong	seek_grave	-0.11	comrade_tip	0.08	relics	0.06	battle_account	-0.05
has si ma	seek_grave	0.15	registry	0.06	request_recognition	-0.05	event	-0.08
has si mat	seek_grave	-0.16	dna_question	0.05	scam_report	0.06
has si nam	grave_info	-0.09	battle_account	0.06	request_recognition	0.09	event	0.21
has si ngo	grave_info	0.05	event	-0.05
has si nguoi	comrade_tip	0.09	grave_info	0.08	battle_account	0.06	foreign_tip	0.08	request_recognition	-0.05
has si nguyen	comrade_tip	-0.12	relics	0.06	battle_account	0.07
has si o	grave_info	0.21	event	-0.11
has si ong	seek_grave	0.07
has si pham	comrade_tip	-0.08	grave_info	0.16
has si phan	comrade_tip	0.13	grave_info	-0.1	relics	0.12
has si phung	seek_grave	0.07
has si quan	grave_info	0.14	registry	0.05	request_recognition	-0.06
has si que	comrade_tip	0.1	grave_info	-0.11
has si ta	seek_grave	-0.1	grave_info	0.05
has si ten	comrade_tip	0.09	grave_info	-0.16	rumour	0.05	not_dead	0.07
has si thi	seek_grave	-0.25	relics	0.09	request_recognition	0.18
has si thong	comrade_tip	-0.06	battle_account	0.06
has si tieu	registry	0.05	dna_question	0.05
has si toi	comrade_tip	0.06	grave_info	-0.07
has si tran	seek_grave	0.07	grave_info	0.07	registry	-0.06	battle_account	-0.08	request_recognition	0.06
has si trinh	seek_grave	-0.1	comrade_tip	0.09	grave_info	0.09	event	-0.11
has si trung	seek_grave	0.12	grave_info	0.05	event	0.17
has si truong	grave_info	-0.05	battle_account	0.05	rumour	0.06
has si tu	seek_grave	-0.1	grave_info	0.09	not_dead	0.1
has si vi	seek_grave	-0.08	request_recognition	0.05
has si vu	comrade_tip	-0.08	grave_info	0.09
has si xa	seek_grave	-0.1	grave_info	0.07
has si xin	scam_report	0.05
has side	seek_grave	0.09	comrade_tip	-0.09	grave_info	-0.05	relics	-0.07	battle_account	0.05	enemy_report	-0.1	foreign_tip	0.11	rumour	-0.06
has side of	relics	-0.09	enemy_report	-0.07	foreign_tip	0.07	event	0.1
has siem	remains_found	0.09	event	0.05
has siem reap	comrade_tip	-0.07	remains_found	0.09	event	0.07
has sieng	event	0.09
has sieu	comrade_tip	0.05	scam_report	0.05	rumour	0.08	event	-0.05
has signed	seek_grave	-0.1	enemy_report	0.05
has sim	comrade_tip	-0.07	grave_info	0.06	rumour	0.05	event	-0.11
has sin	grave_info	-0.09	relics	0.16	not_dead	0.08	event	-0.12
has since	grave_info	0.11
has sinh	seek_grave	0.1	comrade_tip	-0.07	remains_found	-0.17	relics	-0.2	battle_account	0.08	enemy_report	-0.33	foreign_tip	-0.18	dna_question	0.1	scam_report	-0.08	rumour	-0.38	request_recognition	-0.05	not_dead	-0.18	event	-0.17
has sinh ben	grave_info	0.07	remains_found	0.07
has sinh con	battle_account	0.08	event	-0.05
has sinh cua	seek_grave	0.07	request_recognition	-0.05
has sinh cung	seek_grave	-0.11	comrade_tip	0.09	grave_info	0.12	battle_account	-0.07	event	-0.08
has sinh dem	comrade_tip	0.11	battle_account	-0.06	event	0.08
has sinh doi	seek_grave	0.12	comrade_tip	-0.09	grave_info	-0.06	registry	0.1	dna_question	0.05
has sinh hoi	seek_grave	0.12	comrade_tip	-0.1	grave_info	0.06
has sinh khi	battle_account	-0.05	event	-0.05
has sinh khoang	comrade_tip	0.08
has sinh khong	seek_grave	0.2	comrade_tip	-0.12	event	0.13
has sinh la	comrade_tip	0.05	grave_info	-0.08	remains_found	0.06
has sinh luc	seek_grave	-0.14	battle_account	0.1
has sinh mat	grave_info	0.06
has sinh mung	grave_info	0.07
has sinh nam	seek_grave	-0.05	comrade_tip	-0.05	grave_info	-0.06	dna_question	0.07	request_recognition	-0.21	not_dead	-0.07
has sinh ngay	seek_grave	0.07	comrade_tip	0.07	grave_info	-0.16	relics	0.09	registry	-0.06	event	0.21
has sinh nguoi	seek_grave	0.07	comrade_tip	-0.06
has sinh nhat	seek_grave	-0.11	comrade_tip	0.08
has sinh o	seek_grave	0.23	comrade_tip	-0.05	grave_info	-0.28	relics	0.12	registry	-0.09	battle_account	-0.05	dna_question	-0.08	scam_report	0.1
has sinh pham	comrade_tip	-0.07	grave_info	0.11
has sinh quan	seek_grave	0.23
has sinh ra	seek_grave	0.17	grave_info	-0.16	event	-0.07
has sinh sau	seek_grave	0.14
has sinh tai	seek_grave	-0.09	comrade_tip	0.18	grave_info	-0.05	battle_account	0.05
has sinh thang	seek_grave	0.05	comrade_tip	-0.13	registry	-0.08
has sinh toi	seek_grave	-0.08	grave_info	0.1	event	0.12
has sinh tran	battle_account	-0.08	event	0.07
has sinh tren	seek_grave	-0.06	comrade_tip	0.08	grave_info	0.06
has sinh trong	seek_grave	0.16	comrade_tip	-0.15	battle_account	0.05	event	0.1
has sinh truoc	comrade_tip	0.08	grave_info	-0.05
has sinh truong	grave_info	-0.05	battle_account	0.06
has sinh vi	battle_account	0.07	event	-0.06
has sinh vien	seek_grave	-0.34	comrade_tip	0.17	grave_info	0.09	registry	0.05	battle_account	0.08	event	0.11
has sir	relics	-0.12	foreign_tip	0.11	event	0.07
has sisophon	seek_grave	0.16	comrade_tip	-0.11
has sister	comrade_tip	-0.06	grave_info	0.12	relics	-0.05	battle_account	-0.05	foreign_tip	-0.05	dna_question	0.25
has siu	grave_info	0.06	dna_question	0.05	event	-0.07
has six	seek_grave	-0.13	grave_info	-0.06	relics	-0.07	battle_account	0.11	enemy_report	0.07	foreign_tip	0.14	event	0.34
has slope	seek_grave	-0.06	not_dead	0.05	event	0.1
has small	seek_grave	-0.1	relics	0.14	foreign_tip	0.05	event	-0.08
has sn	seek_grave	0.18	grave_info	-0.22	registry	-0.08	battle_account	-0.06	enemy_report	-0.05
has so	seek_grave	-0.34	comrade_tip	-0.2	remains_found	0.36	relics	0.11	registry	0.38	foreign_tip	-0.14	scam_report	0.28	rumour	-0.13	request_recognition	0.28	not_dead	-0.1	event	0.29
has so anh	seek_grave	-0.06	comrade_tip	-0.05	battle_account	0.05	event	0.15
has so ban	grave_info	-0.08	event	0.12
has so bi	not_dead	0.05
has so cao	comrade_tip	0.07	event	-0.09
has so chi	comrade_tip	0.12	grave_info	0.08	battle_account	-0.05
has so cho	comrade_tip	-0.06	request_recognition	0.12
has so co	grave_info	0.12	relics	0.14	event	-0.14
has so con	battle_account	0.07	event	0.09
has so cong	seek_grave	-0.07	event	0.08
has so cu	seek_grave	0.17
has so cua	seek_grave	-0.06	comrade_tip	-0.15	grave_info	-0.08	relics	0.1	registry	0.06	battle_account	0.17	request_recognition	0.07	event	0.09
has so dien	comrade_tip	0.07	grave_info	-0.06	event	-0.06
has so do	seek_grave	0.31	comrade_tip	0.06	grave_info	0.08	relics	-0.09	registry	-0.09	enemy_report	-0.05	foreign_tip	0.16	dna_question	-0.06	event	0.34
has so em	comrade_tip	0.05	event	0.05
has so ghi	seek_grave	-0.1	comrade_tip	-0.11	registry	0.23	battle_account	-0.05
has so goc	seek_grave	0.07	event	0.05
has so ho	comrade_tip	-0.06	enemy_report	0.06	request_recognition	0.1
has so i	grave_info	-0.07	foreign_tip	0.07
has so khong	remains_found	0.05	relics	0.16	event	0.08
has so la	seek_grave	-0.12	relics	0.08	registry	0.06	enemy_report	0.05
has so liet	seek_grave	-0.09	grave_info	-0.07	dna_question	0.06	request_recognition	0.05	event	-0.05
has so ma	grave_info	0.05	request_recognition	0.05	event	-0.06
has so mat	seek_grave	-0.07	comrade_tip	0.06
has so may	seek_grave	0.1	grave_info	0.14	event	-0.15
has so mo	seek_grave	0.13	comrade_tip	-0.1	battle_account	0.07	dna_question	-0.05	request_recognition	-0.05	event	0.16
has so nam	grave_info	-0.05	event	0.05
has so nay	grave_info	0.12	event	0.08
has so nguoi	comrade_tip	-0.11	grave_info	-0.09	remains_found	0.15	relics	-0.08	event	0.11
has so nha	seek_grave	0.17	event	-0.07
has so no	seek_grave	-0.06	scam_report	0.1
has so noi	seek_grave	-0.23	grave_info	0.09	dna_question	0.07	request_recognition	0.15
has so o	seek_grave	0.11	grave_info	-0.12	dna_question	0.05	rumour	0.07
has so ong	seek_grave	-0.05	battle_account	0.07
has so quan	seek_grave	-0.11	grave_info	0.05	relics	0.2	event	0.05
has so so	grave_info	-0.12	battle_account	0.06	rumour	0.06	not_dead	0.06	event	0.06
has so tay	seek_grave	-0.13	grave_info	0.11	remains_found	-0.06	relics	0.22	registry	0.05	enemy_report	0.12	event	-0.15
has so thi	seek_grave	0.16	grave_info	-0.13	registry	0.07
has so toi	seek_grave	0.07	remains_found	-0.05	event	0.11
has so tu	comrade_tip	-0.05	relics	0.09	registry	0.05	event	-0.08
has so voi	seek_grave	-0.1	comrade_tip	-0.05	remains_found	0.11	relics	-0.05	event	0.06
has soan	seek_grave	-0.16	comrade_tip	0.09	registry	0.07	battle_account	-0.05	event	-0.14
has soat	seek_grave	-0.08	registry	0.17
has soc	seek_grave	-0.05	comrade_tip	0.24	grave_info	-0.07	registry	-0.12	dna_question	0.1	rumour	-0.07	event	0.21
has soc kha	seek_grave	-0.15	grave_info	0.21
has soc trang	comrade_tip	0.11	grave_info	-0.11	relics	0.06	battle_account	-0.05	dna_question	0.08	event	-0.14
has soi	seek_grave	-0.12	grave_info	-0.17	remains_found	0.13	relics	0.24	battle_account	-0.05	foreign_tip	0.09	scam_report	0.09	request_recognition	0.16	event	-0.07
has sok	comrade_tip	-0.05	remains_found	0.15	foreign_tip	0.07	event	0.11
has soldats	seek_grave	-0.07	grave_info	0.05	remains_found	0.06	rumour	0.06	event	0.12
has soldier	seek_grave	-0.15	comrade_tip	-0.09	grave_info	0.15	relics	0.24	battle_account	-0.06	enemy_report	0.07	foreign_tip	-0.06	event	-0.13
has soldiers	grave_info	0.3	relics	-0.05	battle_account	-0.05	enemy_report	-0.05	foreign_tip	0.05	event	0.31
has som	seek_grave	-0.06	comrade_tip	0.09	grave_info	0.17	event	0.08
has some	comrade_tip	-0.05	grave_info	-0.11	foreign_tip	0.05	rumour	0.06	event	0.1
has somebody	seek_grave	-0.08	grave_info	0.05	event	-0.1
has someone	grave_info	0.16	relics	-0.07	enemy_report	-0.05	event	0.05
has son	seek_grave	-0.07	comrade_tip	0.05	remains_found	-0.06	relics	-0.1	registry	-0.08	battle_account	0.06	enemy_report	-0.23	foreign_tip	-0.06	rumour	-0.11	not_dead	-0.17
has son anh	seek_grave	-0.1	comrade_tip	0.15	grave_info	0.05	event	0.11
has son binh	comrade_tip	0.05
has son chon	seek_grave	-0.11	comrade_tip	0.06	grave_info	0.13	battle_account	0.08	event	0.06
has son co	comrade_tip	-0.13	grave_info	0.13	rumour	0.06
has son cung	comrade_tip	0.06	event	0.16
has son di	comrade_tip	-0.05	grave_info	0.06
has son do	seek_grave	-0.09	grave_info	0.07	registry	0.07	event	0.1
has son ha	seek_grave	-0.07	comrade_tip	-0.06	battle_account	0.05	event	0.1
has son hoa	seek_grave	0.05	comrade_tip	0.11	grave_info	-0.05
has son khong	grave_info	-0.08	rumour	0.12	event	0.1
has son khu	seek_grave	-0.17
has son kien	seek_grave	-0.09
has son kim	event	0.07
has son la	seek_grave	0.12	comrade_tip	0.16	grave_info	-0.11	remains_found	0.14	battle_account	-0.07	foreign_tip	-0.15	request_recognition	-0.06	event	-0.13
has son mat	relics	0.07	registry	0.05	event	0.05
has son nam	seek_grave	-0.06	comrade_tip	0.12	grave_info	0.1
has son ninh	seek_grave	-0.06	grave_info	0.05
has son ong	seek_grave	0.16	comrade_tip	-0.08	request_recognition	0.06
has son roi	grave_info	-0.05
has son sinh	grave_info	0.05
has son tay	comrade_tip	0.11	grave_info	-0.1	relics	0.05	battle_account	0.06	event	-0.06
has son thanh	seek_grave	0.19	comrade_tip	-0.16	grave_info	0.05	request_recognition	-0.07	event	-0.07
has son thi	comrade_tip	-0.06	grave_info	0.05	event	0.07
has son tinh	grave_info	0.06
has son toi	seek_grave	-0.12	comrade_tip	0.09	grave_info	0.05
has son tu	comrade_tip	0.07
has son xa	seek_grave	-0.05	request_recognition	0.05
has song	seek_grave	-0.1	comrade_tip	0.12	grave_info	-0.21	remains_found	-0.12	relics	0.19	registry	-0.06	battle_account	0.27	enemy_report	-0.16	scam_report	-0.09	rumour	-0.12	not_dead	0.44
has song anh	seek_grave	-0.07
has song ba	seek_grave	0.07	comrade_tip	-0.13	grave_info	-0.06	battle_account	0.07	dna_question	0.06	scam_report	0.07	event	0.1
has song be	seek_grave	0.17	battle_account	-0.05
has song ben	seek_grave	-0.12	comrade_tip	0.16	battle_account	-0.05	rumour	0.06	event	-0.07
has song bo	seek_grave	0.13	comrade_tip	-0.08	grave_info	-0.06	event	-0.06
has song co	relics	0.09	event	-0.06
has song dang	registry	-0.05	request_recognition	0.09
has song den	seek_grave	0.08	relics	0.06	event	0.1
has song hay	seek_grave	-0.05	relics	0.13
has song khong	seek_grave	-0.07	grave_info	0.13
has song la	comrade_tip	0.14	event	-0.07
has song long	comrade_tip	-0.06	battle_account	0.07	request_recognition	0.1
has song ma	seek_grave	-0.07	comrade_tip	0.09	grave_info	0.15
has song nam	comrade_tip	-0.05
has song o	comrade_tip	-0.11	relics	-0.09	enemy_report	0.07	dna_question	0.07	request_recognition	-0.06	event	0.08
has song ong	seek_grave	0.06	comrade_tip	0.1	event	-0.07
has song sau	seek_grave	-0.05	comrade_tip	0.07	grave_info	-0.05	foreign_tip	0.05
has song se	seek_grave	0.07	grave_info	-0.09	event	-0.07
has song sot	comrade_tip	-0.14	grave_info	-0.1	battle_account	0.24	event	0.13
has song thach	seek_grave	-0.06	comrade_tip	0.05	grave_info	-0.11	relics	0.09	battle_account	-0.05	not_dead	0.06	event	-0.08
has song thi	seek_grave	-0.08	comrade_tip	0.08
has song toi	seek_grave	-0.07	comrade_tip	0.07	grave_info	0.06	battle_account	-0.08	rumour	0.07	event	-0.05
has song vam	comrade_tip	0.12	event	-0.11
has song ve	seek_grave	0.06	comrade_tip	-0.08	grave_info	-0.06	relics	0.05
has sont	relics	-0.07	foreign_tip	0.13	event	0.16
has sorry	seek_grave	0.14	grave_info	0.12	event	0.08
has sot	seek_grave	-0.14	comrade_tip	0.19	grave_info	-0.13	remains_found	-0.08	relics	0.05	registry	0.19	enemy_report	-0.07	dna_question	-0.08	scam_report	-0.05	rumour	0.07	not_dead	-0.07	event	0.22
has sot ac	seek_grave	0.15	comrade_tip	-0.12	grave_info	-0.12	registry	0.16	event	0.06
has sot ret	seek_grave	-0.07	comrade_tip	0.12	relics	0.07	registry	-0.05	battle_account	-0.08	rumour	0.1	event	-0.06
has sous	seek_grave	-0.07	grave_info	0.07	remains_found	0.16	relics	0.13	foreign_tip	-0.12	request_recognition	-0.06	not_dead	0.12	event	0.12
has sous le	comrade_tip	0.06	relics	-0.06	foreign_tip	0.1	not_dead	0.09	event	-0.11
has sous un	foreign_tip	0.07	event	-0.07
has south	seek_grave	0.15	comrade_tip	-0.08	remains_found	-0.05	relics	-0.15	battle_account	-0.1	foreign_tip	0.14	event	0.15
has south of	seek_grave	-0.05	grave_info	-0.07	foreign_tip	0.12	event	0.09
has spring	event	0.1
has squad	grave_info	-0.08	enemy_report	0.21	foreign_tip	-0.12
has squad leader	grave_info	-0.07	enemy_report	0.17	foreign_tip	-0.08
has star	grave_info	-0.07	remains_found	0.08	relics	0.15
has station	seek_grave	0.14	comrade_tip	0.17	foreign_tip	-0.18	not_dead	0.05	event	-0.07
has still	comrade_tip	-0.09	grave_info	0.11	remains_found	-0.05	relics	-0.07	enemy_report	0.07
has stone	seek_grave	-0.05	grave_info	0.45	relics	-0.08	enemy_report	-0.05	foreign_tip	-0.16	not_dead	0.05	event	-0.14
has stones	seek_grave	-0.06	foreign_tip	0.12	event	0.07
has story	seek_grave	0.06	remains_found	0.05	foreign_tip	0.05	event	-0.05
has stream	seek_grave	-0.11	comrade_tip	0.05	relics	0.13
has stt	seek_grave	-0.09	grave_info	-0.09	registry	0.11	event	0.06
has student	seek_grave	0.14	foreign_tip	-0.05	event	-0.06
has stung	grave_info	-0.06	relics	0.08	foreign_tip	-0.07	request_recognition	0.05
has su	seek_grave	0.23	comrade_tip	-0.1	grave_info	-0.06	relics	0.07	registry	-0.19	battle_account	0.18	enemy_report	0.17	foreign_tip	0.05	scam_report	-0.13	request_recognition	-0.22	event	0.25
has su ca	seek_grave	-0.15	comrade_tip	0.08	grave_info	0.12
has su co	grave_info	0.18
has su doan	comrade_tip	-0.09	remains_found	-0.05	registry	-0.11	battle_account	0.11	enemy_report	0.13	dna_question	0.06	request_recognition	-0.07	event	-0.06
has su o	comrade_tip	0.06	rumour	0.09
has su tinh	grave_info	-0.09
has su xa	seek_grave	-0.08	comrade_tip	-0.08
has sua	seek_grave	-0.37	grave_info	0.5	registry	-0.06	dna_question	-0.09	request_recognition	0.26	not_dead	0.18
has sua bia	seek_grave	-0.09	grave_info	0.18	battle_account	0.07
has sua giup	seek_grave	-0.12	grave_info	0.16
has sua lai	comrade_tip	-0.07	grave_info	0.16	event	0.06
has suc	grave_info	-0.05	not_dead	0.06	event	-0.16
has suc ep	seek_grave	-0.05	event	0.05
has sud	relics	-0.05	foreign_tip	0.11	request_recognition	0.06
has sui	seek_grave	-0.07	grave_info	-0.05	rumour	0.17	not_dead	0.08	event	-0.05
has suis	comrade_tip	-0.06	remains_found	0.06	registry	0.07	event	0.15
has sung	comrade_tip	-0.1	grave_info	-0.15	remains_found	0.19	relics	-0.16	registry	0.26	battle_account	0.27	foreign_tip	-0.06	dna_question	-0.05	scam_report	-0.05
has sung a	comrade_tip	0.05	grave_info	0.05
has sung ho	registry	0.08
has sung thi	grave_info	-0.09	not_dead	0.06
has suoi	comrade_tip	0.33	grave_info	-0.12	remains_found	-0.11	relics	-0.06	registry	-0.14	enemy_report	0.05	dna_question	-0.12	scam_report	-0.07	rumour	-0.1	request_recognition	-0.14	not_dead	-0.07	event	-0.06
has suoi can	seek_grave	0.12	comrade_tip	-0.1
has suoi co	grave_info	-0.08	battle_account	0.09	event	0.1
has suoi da	seek_grave	0.1	comrade_tip	0.06	grave_info	-0.2	remains_found	-0.06	event	-0.12
has suoi dak	battle_account	0.17
has suoi ea	seek_grave	0.09	comrade_tip	-0.06	grave_info	0.08
has suoi ia	battle_account	0.1	event	0.07
has suoi la	seek_grave	-0.2	comrade_tip	0.09	grave_info	0.08	relics	0.07	event	-0.05
has suoi nam	seek_grave	-0.09	rumour	0.06	event	0.08
has suoi nuoc	seek_grave	0.05	comrade_tip	-0.1
has suoi ta	request_recognition	0.07
has suon	seek_grave	-0.09	comrade_tip	0.14	grave_info	-0.1	registry	-0.05
has suon doi	comrade_tip	0.11	grave_info	-0.07	event	-0.05
has suong	seek_grave	-0.14	comrade_tip	0.12	battle_account	0.05	enemy_report	0.09	foreign_tip	-0.06
has suot	seek_grave	-0.07	comrade_tip	-0.06	battle_account	0.07	rumour	0.08	event	-0.06
has sup	seek_grave	-0.09	grave_info	0.1	rumour	0.05	event	-0.12
has sur	seek_grave	-0.06	remains_found	-0.06	relics	0.24	foreign_tip	0.07	dna_question	-0.06	scam_report	-0.06	request_recognition	-0.08	not_dead	-0.06	event	0.16
has sur la	relics	0.05	battle_account	0.07	enemy_report	-0.05	event	0.09
has survived	grave_info	-0.05	battle_account	0.07	foreign_tip	-0.11	request_recognition	0.11
has sut	comrade_tip	-0.07	remains_found	0.07	event	0.2
has suu	seek_grave	0.1	comrade_tip	0.11	grave_info	-0.08	remains_found	-0.06	relics	0.05	registry	-0.09	battle_account	-0.12	enemy_report	0.11	foreign_tip	-0.08	rumour	-0.07	event	0.22
has suu tam	comrade_tip	-0.17	grave_info	-0.09	enemy_report	0.14	event	0.22
has suy	seek_grave	-0.12
has svay	seek_grave	-0.1	grave_info	0.15	registry	-0.05	foreign_tip	-0.05	request_recognition	0.05
has svay rieng	grave_info	0.05	foreign_tip	-0.05	request_recognition	0.05
has sy	comrade_tip	0.1	relics	-0.13	registry	0.23	battle_account	-0.06	enemy_report	0.07	scam_report	-0.05	rumour	-0.08	request_recognition	-0.14
has t	grave_info	-0.28	remains_found	0.19	relics	0.23	registry	0.08	battle_account	0.05	enemy_report	-0.05	foreign_tip	-0.17	not_dead	-0.06	event	0.07
has t know	relics	0.05	registry	0.05	rumour	0.06	event	-0.06
has t5	seek_grave	0.12	request_recognition	0.05	event	0.06
has ta	comrade_tip	-0.18	grave_info	-0.12	remains_found	0.05	relics	-0.23	registry	-0.08	battle_account	0.33	enemy_report	-0.05	foreign_tip	-0.18	scam_report	0.18	rumour	0.12	request_recognition	0.06	not_dead	0.07	event	0.17
has ta bao	grave_info	-0.13	rumour	0.05	not_dead	0.08	event	0.05
has ta chon	seek_grave	0.05
has ta co	comrade_tip	0.05	enemy_report	0.05
has ta con	seek_grave	-0.23	comrade_tip	0.06	grave_info	0.15	remains_found	-0.07	relics	0.05	event	-0.07
has ta dai	comrade_tip	-0.05	dna_question	0.05	event	0.05
has ta dang	grave_info	0.05
has ta doi	event	-0.07
has ta don	grave_info	-0.07	rumour	0.09	event	0.16
has ta hay	grave_info	0.09
has ta huu	seek_grave	-0.06	comrade_tip	-0.14	grave_info	0.08	registry	0.08	dna_question	0.05
has ta keo	seek_grave	0.12	grave_info	-0.09	relics	0.05	event	-0.06
has ta khong	registry	0.05	enemy_report	0.08	foreign_tip	0.07
has ta la	comrade_tip	-0.05
has ta lam	comrade_tip	-0.05
has ta le	seek_grave	-0.06	comrade_tip	0.19	grave_info	-0.16	registry	-0.07	battle_account	-0.11	request_recognition	0.08	event	-0.15
has ta luy	grave_info	-0.06	remains_found	0.06
has ta mat	comrade_tip	-0.06	registry	0.08	battle_account	0.13	event	0.08
has ta nam	comrade_tip	0.09	grave_info	0.13	event	-0.09
has ta ngan	seek_grave	-0.1	grave_info	0.07	event	-0.09
has ta nguoi	comrade_tip	-0.06	grave_info	-0.07	battle_account	0.07	event	0.23
has ta noi	foreign_tip	0.05	dna_question	0.15	event	-0.15
has ta quang	seek_grave	-0.06	comrade_tip	-0.05	remains_found	0.1	registry	0.05	not_dead	0.05	event	0.06
has ta que	seek_grave	0.09
has ta rut	rumour	0.07
has ta sanh	seek_grave	-0.05	comrade_tip	0.09
has ta ten	comrade_tip	0.14	event	0.05
has ta thi	seek_grave	0.06
has ta van	seek_grave	-0.12	comrade_tip	0.06	dna_question	0.12	rumour	0.06
has ta ve	seek_grave	0.1	scam_report	0.05
has tac	seek_grave	0.05	grave_info	-0.09	relics	0.1	dna_question	-0.06	scam_report	0.05
has tac chien	seek_grave	-0.05	comrade_tip	-0.05
has tac o	comrade_tip	-0.06	relics	0.06
has tac xa	relics	0.05	registry	0.05	event	0.06
has tach	seek_grave	-0.11	grave_info	0.05	event	-0.05
has tai	seek_grave	0.18	comrade_tip	0.09	grave_info	-0.29	remains_found	0.13	relics	-0.16	battle_account	0.06	enemy_report	0.21	scam_report	-0.11	request_recognition	0.07	not_dead	-0.18	event	-0.34
has tai ap	rumour	0.07
has tai bai	comrade_tip	0.1	grave_info	-0.08	battle_account	0.07	event	0.09
has tai ban	remains_found	0.06
has tai benh	comrade_tip	0.15	grave_info	-0.07
has tai bien	comrade_tip	0.1	grave_info	0.07
has tai binh	seek_grave	0.15	grave_info	-0.07	event	0.05
has tai cau	seek_grave	-0.24	grave_info	0.12	registry	0.1	battle_account	-0.06	rumour	0.07	event	-0.06
has tai cho	seek_grave	-0.14	comrade_tip	0.13	grave_info	0.08	registry	-0.08	battle_account	0.07	enemy_report	0.08	request_recognition	-0.1
has tai cua	comrade_tip	-0.07	event	0.09
has tai dan	comrade_tip	0.09	grave_info	-0.18	battle_account	0.06	dna_question	0.06	request_recognition	0.05
has tai do	comrade_tip	0.05	registry	0.06	event	-0.07
has tai doc	grave_info	-0.05
has tai doi	seek_grave	0.09	comrade_tip	-0.06	grave_info	-0.05	relics	0.09	event	-0.09
has tai dong	seek_grave	0.07	comrade_tip	-0.05	grave_info	-0.09	dna_question	0.09
has tai gia	seek_grave	0.11	comrade_tip	-0.05	registry	-0.05
has tai go	seek_grave	-0.05	comrade_tip	-0.08	grave_info	0.05	registry	0.05	event	0.06
has tai khoan	seek_grave	-0.06	grave_info	-0.07	scam_report	0.12	event	-0.05
has tai khu	seek_grave	0.1	comrade_tip	-0.09	grave_info	0.09	event	-0.07
has tai kinh	enemy_report	0.07	event	0.07
has tai lang	comrade_tip	0.08	grave_info	-0.05
has tai lieu	comrade_tip	-0.08	relics	-0.05	registry	-0.05	enemy_report	0.28	event	0.13
has tai mat	relics	0.05	event	-0.09
has tai nam	seek_grave	0.1	comrade_tip	-0.05
has tai nga	comrade_tip	0.08	grave_info	-0.08	request_recognition	0.13
has tai nghia	seek_grave	-0.08	comrade_tip	-0.12	grave_info	0.07	registry	0.06	rumour	0.08	event	-0.06
has tai ngu	comrade_tip	-0.06
has tai nha	remains_found	-0.08
has tai ntls	seek_grave	-0.17	grave_info	0.19	request_recognition	-0.05
has tai nui	grave_info	-0.07	battle_account	0.08	request_recognition	0.07
has tai quang	seek_grave	0.06
has tai que	registry	0.05
has tai suoi	comrade_tip	-0.08	not_dead	0.06	event	0.05
has tai tan	comrade_tip	0.07
has tai thuong	seek_grave	0.08	comrade_tip	0.07	grave_info	-0.05	battle_account	-0.1	event	-0.07
has tai tram	seek_grave	0.05	event	-0.06
has tai tran	comrade_tip	-0.06	event	-0.05
has tai vien	grave_info	-0.07	request_recognition	0.06
has tai xa	grave_info	0.05
has take	seek_grave	-0.08	relics	0.05	foreign_tip	-0.1	dna_question	0.14	rumour	0.05	event	-0.11
has taken	seek_grave	-0.14	relics	0.32	foreign_tip	-0.14	dna_question	0.05	rumour	0.05	event	-0.11
has taluy	seek_grave	-0.06	registry	0.09	request_recognition	0.05
has tam	seek_grave	-0.2	comrade_tip	-0.07	relics	-0.05	registry	0.05	battle_account	0.17	enemy_report	0.15	dna_question	0.13	scam_report	0.09	rumour	-0.12	request_recognition	-0.06	not_dead	-0.18	event	0.09
has tam anh	seek_grave	-0.05	comrade_tip	0.11	grave_info	-0.12	relics	0.14	battle_account	-0.06	foreign_tip	0.12
has tam ba	seek_grave	-0.08	comrade_tip	0.05	grave_info	-0.08	rumour	0.06	request_recognition	0.12
has tam bang	seek_grave	0.1	comrade_tip	-0.05
has tam bia	seek_grave	-0.29	comrade_tip	-0.09	grave_info	0.4	relics	-0.09	battle_account	0.06	event	0.05
has tam binh	grave_info	-0.08	request_recognition	0.05	event	-0.06
has tam co	seek_grave	0.07	comrade_tip	-0.1	grave_info	0.07
has tam dao	seek_grave	-0.05	comrade_tip	0.07	grave_info	0.1	relics	-0.05
has tam duong	seek_grave	0.08	comrade_tip	-0.11	grave_info	0.08	event	-0.06
has tam hai	seek_grave	0.09	grave_info	-0.08	battle_account	-0.06	event	-0.08
has tam hinh	seek_grave	0.09	grave_info	-0.1	enemy_report	0.06	foreign_tip	0.05
has tam ky	grave_info	0.08	registry	-0.06
has tam linh	seek_grave	-0.11	grave_info	-0.11	scam_report	0.23
has tam muoi	seek_grave	0.07	grave_info	-0.1
has tam nam	seek_grave	0.12	event	-0.07
has tam nguoi	seek_grave	0.08	grave_info	-0.13	registry	0.13	request_recognition	0.05	event	0.07
has tam nong	seek_grave	-0.11	dna_question	0.07	request_recognition	0.08
has tam o	comrade_tip	-0.07	grave_info	-0.13	battle_account	0.15
has tam tang	grave_info	-0.06	remains_found	0.07	event	0.07
has tam thang	comrade_tip	0.07	grave_info	-0.13	request_recognition	0.11
has tam the	comrade_tip	-0.05	grave_info	0.11	relics	0.05
has tam thi	grave_info	-0.05	dna_question	0.07
has tam ton	seek_grave	-0.11	grave_info	0.06	relics	0.15	event	-0.07
has tam tuoi	grave_info	-0.07
has tan	seek_grave	-0.07	comrade_tip	-0.12	grave_info	0.2	remains_found	-0.1	relics	-0.05	registry	-0.19	foreign_tip	0.06	dna_question	0.16	scam_report	-0.11	rumour	0.14	not_dead	-0.07	event	0.06
has tan an	comrade_tip	-0.05
has tan bien	seek_grave	-0.05	comrade_tip	-0.09	grave_info	0.19	relics	-0.05	battle_account	-0.05	scam_report	0.05	request_recognition	-0.05
has tan binh	comrade_tip	-0.21	battle_account	0.15	request_recognition	0.06	event	0.22
has tan canh	comrade_tip	-0.08	registry	-0.06	battle_account	0.11	event	0.14
has tan chau	seek_grave	0.13	event	-0.07
has tan hiep	dna_question	0.05
has tan hoa	grave_info	0.13	event	0.11
has tan hoi	seek_grave	-0.05	battle_account	-0.05	not_dead	0.07	event	-0.08
has tan hung	grave_info	-0.05
has tan kra	seek_grave	-0.12	comrade_tip	0.09	grave_info	-0.05	relics	0.09	rumour	0.05
has tan ky	seek_grave	-0.05	comrade_tip	0.09
has tan lac	comrade_tip	0.05	grave_info	0.09	registry	-0.07	request_recognition	0.08	event	-0.1
has tan lap	seek_grave	-0.06	comrade_tip	-0.09	grave_info	0.06	request_recognition	-0.05	event	0.1
has tan loi	comrade_tip	-0.07	grave_info	0.05	event	0.16
has tan mao	comrade_tip	-0.07	request_recognition	0.07	event	-0.09
has tan mat	seek_grave	-0.11	comrade_tip	0.13	grave_info	-0.05	event	-0.05
has tan nha	seek_grave	0.07	grave_info	-0.09
has tan noi	grave_info	0.06
has tan phat	seek_grave	0.08	grave_info	0.1	event	-0.06
has tan phu	grave_info	-0.16	foreign_tip	0.07	rumour	0.14	request_recognition	0.06	event	0.11
has tan phuoc	comrade_tip	-0.07	grave_info	-0.05	relics	0.05	event	-0.05
has tan thanh	seek_grave	-0.05	grave_info	0.05
has tan trao	comrade_tip	-0.06	grave_info	0.09	relics	0.05	event	0.05
has tan uyen	grave_info	-0.13	registry	-0.05	rumour	0.08
has tan yen	event	0.07
has tang	seek_grave	0.06	comrade_tip	0.33	grave_info	-0.31	relics	0.39	battle_account	-0.12	enemy_report	-0.18	foreign_tip	-0.09	dna_question	-0.14	scam_report	-0.16	rumour	-0.09	request_recognition	-0.17	event	-0.05
has tang anh	seek_grave	0.06	grave_info	-0.07	relics	0.07	battle_account	0.05	event	0.09
has tang ba	seek_grave	-0.13	grave_info	-0.1	relics	0.05	registry	0.08
has tang ban	seek_grave	0.1	grave_info	-0.07	registry	0.05	dna_question	0.05
has tang cuong	seek_grave	-0.05	comrade_tip	0.05	event	-0.09
has tang da	seek_grave	-0.12	comrade_tip	0.16	event	-0.16
has tang em	comrade_tip	-0.05	grave_info	-0.06	relics	0.06	foreign_tip	0.06
has tang gan	seek_grave	0.1	comrade_tip	-0.06
has tang nghia	comrade_tip	-0.08	event	0.05
has tang o	comrade_tip	0.1	grave_info	0.15	battle_account	0.09	dna_question	-0.05
has tang tai	comrade_tip	-0.09	grave_info	0.1	registry	-0.06	request_recognition	-0.05	event	0.05
has tang van	seek_grave	-0.05	event	0.05
has tanh	seek_grave	0.09	comrade_tip	-0.05
has tanh linh	seek_grave	0.1	battle_account	-0.05	event	-0.05
has tank	seek_grave	-0.08	battle_account	0.05	foreign_tip	0.13	event	0.05
has tao	comrade_tip	0.17	grave_info	-0.19	relics	0.07	battle_account	-0.05	foreign_tip	-0.07	rumour	0.13	event	-0.26
has tap	seek_grave	0.13	comrade_tip	-0.15	grave_info	0.06	relics	-0.17	registry	-0.11	battle_account	0.06	foreign_tip	-0.06	dna_question	0.18	scam_report	-0.07	rumour	0.08	event	0.28
has tap ket	seek_grave	0.19	comrade_tip	-0.13	grave_info	-0.05	registry	-0.06	request_recognition	0.15
has tap kich	grave_info	-0.08	battle_account	0.12
has tap o	seek_grave	0.17	grave_info	-0.09	relics	0.05	event	-0.05
has tap the	seek_grave	0.17	comrade_tip	-0.17	grave_info	0.17	relics	-0.05	registry	-0.05	enemy_report	0.06	dna_question	0.17	rumour	0.06	request_recognition	-0.05	event	0.33
has tap toi	comrade_tip	-0.06	grave_info	0.05	event	0.05
has tap tu	seek_grave	-0.12	grave_info	0.08	request_recognition	0.09	event	0.08
has tap ve	comrade_tip	0.05	event	-0.08
has tat	seek_grave	-0.21	grave_info	0.14	enemy_report	0.05	foreign_tip	-0.08	dna_question	-0.07	not_dead	-0.06	event	0.17
has tat ca	comrade_tip	-0.33	remains_found	0.07	registry	0.1	battle_account	0.1	request_recognition	-0.07	event	0.2
has tat tho	seek_grave	-0.22	comrade_tip	0.16	grave_info	0.1	battle_account	-0.05
has tau	comrade_tip	0.37	relics	-0.11	battle_account	0.15	enemy_report	-0.1	rumour	-0.08	not_dead	-0.1
has tau khong	comrade_tip	-0.12	grave_info	-0.12	relics	0.05	battle_account	0.22
has tau o	grave_info	-0.18	registry	0.05	battle_account	0.11	dna_question	0.1	event	0.09
has tay	comrade_tip	0.24	grave_info	-0.06	remains_found	-0.11	relics	0.28	registry	0.07	battle_account	-0.17	enemy_report	-0.1	foreign_tip	-0.12	dna_question	-0.13	rumour	-0.09	request_recognition	-0.25	not_dead	-0.3	event	-0.1
has tay anh	seek_grave	-0.07	grave_info	-0.06	dna_question	0.05
has tay bac	seek_grave	-0.1	comrade_tip	0.09
has tay ban	seek_grave	0.07	comrade_tip	-0.13	grave_info	0.17	event	-0.06
has tay bia	relics	0.13	registry	-0.05	event	-0.08
has tay chon	seek_grave	-0.07	comrade_tip	0.08
has tay co	comrade_tip	-0.06	grave_info	0.12
has tay con	comrade_tip	0.1	grave_info	0.1	battle_account	-0.06	event	-0.16
has tay cu	seek_grave	-0.11	comrade_tip	0.14
has tay cua	grave_info	0.12	relics	0.07	registry	-0.07	event	0.1
has tay do	seek_grave	0.1	comrade_tip	-0.05	relics	-0.05	event	-0.05
has tay nam	seek_grave	-0.06	grave_info	-0.1	event	0.06
has tay nguyen	seek_grave	0.14	comrade_tip	-0.06	grave_info	-0.07	event	0.07
has tay ninh	seek_grave	0.34	comrade_tip	-0.12	grave_info	-0.11	remains_found	-0.05	relics	-0.07	foreign_tip	-0.05	scam_report	0.16	rumour	-0.05	event	-0.18
has tay o	seek_grave	0.12	grave_info	-0.13	event	-0.09
has tay ong	seek_grave	-0.05	grave_info	0.07
has tay que	seek_grave	0.05
has tay toi	seek_grave	-0.2	comrade_tip	0.05	grave_info	-0.05	battle_account	0.06
has tay trai	comrade_tip	0.05	grave_info	-0.05
has tb	seek_grave	-0.07	grave_info	-0.08	event	-0.07
has td	seek_grave	-0.06	remains_found	0.09	enemy_report	0.17	foreign_tip	-0.06	event	0.11
has te	seek_grave	-0.18	grave_info	0.11	relics	-0.05	registry	0.14	battle_account	-0.06	dna_question	0.05	rumour	-0.06	request_recognition	0.08	not_dead	0.05	event	0.1
has te moi	seek_grave	-0.08	comrade_tip	-0.06	grave_info	-0.06	remains_found	0.06	request_recognition	0.07	not_dead	0.07
has teacher	seek_grave	0.18	comrade_tip	-0.05	grave_info	0.11	relics	-0.05
has team	seek_grave	-0.07	grave_info	0.08	remains_found	0.06	relics	0.08	dna_question	0.06	event	-0.06
has tell	seek_grave	0.11	grave_info	0.17	relics	0.09	battle_account	-0.06	enemy_report	-0.11	event	-0.09
has tell me	seek_grave	0.07
has ten	seek_grave	-0.05	comrade_tip	-0.18	grave_info	0.2	remains_found	-0.2	relics	-0.15	battle_account	-0.12	enemy_report	0.05	foreign_tip	-0.18	dna_question	0.07	scam_report	0.07	rumour	-0.17	not_dead	0.39
has ten ai	seek_grave	-0.08	grave_info	0.07	battle_account	0.06	event	0.21
has ten anh	comrade_tip	-0.24	grave_info	0.24	relics	-0.07	battle_account	-0.05	not_dead	0.1
has ten ba	seek_grave	-0.11	comrade_tip	-0.1	grave_info	0.07	battle_account	0.05
has ten bac	comrade_tip	-0.09	scam_report	0.07	request_recognition	0.05	event	-0.05
has ten bay	comrade_tip	0.09	event	-0.11
has ten bo	seek_grave	0.08	comrade_tip	-0.08
has ten bui	seek_grave	0.19	grave_info	-0.11	event	-0.08
has ten ca	seek_grave	-0.06	grave_info	0.11
has ten cam	seek_grave	0.09	grave_info	-0.07
has ten cao	seek_grave	-0.07	comrade_tip	-0.06	grave_info	0.13	event	0.06
has ten cau	seek_grave	0.09
has ten cha	seek_grave	-0.09	comrade_tip	0.12
has ten chau	seek_grave	-0.09	dna_question	0.07	event	0.06
has ten chi	seek_grave	-0.06	comrade_tip	-0.1	battle_account	0.06	scam_report	0.1	not_dead	0.05	event	0.19
has ten cho	comrade_tip	0.07	grave_info	-0.09
has ten chu	seek_grave	0.06	comrade_tip	0.09	event	0.05
has ten co	seek_grave	-0.06	comrade_tip	0.07	grave_info	0.09
has ten con	seek_grave	0.07	grave_info	-0.06	relics	0.05
has ten cu	seek_grave	0.07	event	-0.06
has ten cung	seek_grave	0.06	comrade_tip	-0.06	grave_info	-0.07	enemy_report	0.06	rumour	0.06	event	0.06
has ten dang	seek_grave	0.06	comrade_tip	0.09	grave_info	-0.07
has ten danh	registry	0.1
has ten dao	comrade_tip	-0.15	foreign_tip	0.08	not_dead	0.08
has ten dau	seek_grave	-0.15	grave_info	0.08	dna_question	0.05	request_recognition	0.05
has ten day	comrade_tip	0.2	grave_info	-0.15	battle_account	-0.08	event	-0.1
has ten de	comrade_tip	-0.06	grave_info	0.11	dna_question	0.07	event	0.14
has ten dem	seek_grave	0.13
has ten dieu	event	0.08
has ten dinh	seek_grave	0.13	grave_info	-0.1	remains_found	0.05	request_recognition	0.07	event	-0.07
has ten do	comrade_tip	-0.05	event	-0.09
has ten doan	event	-0.05
has ten dong	seek_grave	0.05	grave_info	0.08	remains_found	-0.07
has ten du	seek_grave	-0.06	grave_info	0.19	event	-0.05
has ten dung	comrade_tip	-0.09	grave_info	0.07	request_recognition	0.07	event	-0.05
has ten duong	comrade_tip	0.11	event	-0.05
has ten em	seek_grave	0.06	comrade_tip	0.07	request_recognition	0.05
has ten gi	seek_grave	0.05	grave_info	0.06
has ten giap	seek_grave	-0.12	grave_info	0.06	request_recognition	0.07
has ten giay	seek_grave	0.09	grave_info	-0.07
has ten ha	seek_grave	-0.1
has ten hai	seek_grave	0.05	comrade_tip	-0.05	rumour	0.08	request_recognition	0.08	event	0.06
has ten ho	seek_grave	0.09	comrade_tip	0.14	grave_info	-0.06	registry	-0.06	request_recognition	0.06	event	-0.07
has ten hoa	seek_grave	-0.07	comrade_tip	0.09	grave_info	0.07
has ten hoang	registry	-0.05	battle_account	0.09
has ten hoi	grave_info	0.07	dna_question	0.05
has ten hung	comrade_tip	0.06	grave_info	-0.06
has ten huynh	seek_grave	0.12	event	0.07
has ten khac	seek_grave	-0.06	grave_info	0.05	relics	-0.06	battle_account	0.06	event	-0.08
has ten khai	grave_info	-0.08	registry	-0.06	battle_account	-0.05	event	-0.05
has ten khong	seek_grave	0.09	comrade_tip	-0.09	grave_info	-0.09	event	0.21
has ten kieu	seek_grave	-0.05	relics	0.05
has ten kim	seek_grave	0.11	remains_found	0.05
has ten la	seek_grave	0.43	grave_info	-0.16	relics	-0.08	registry	-0.05	battle_account	0.06	foreign_tip	0.06	dna_question	-0.06	request_recognition	-0.12
has ten lai	comrade_tip	-0.09	grave_info	0.1	scam_report	0.05
has ten lam	seek_grave	0.05	event	-0.05
has ten le	seek_grave	0.11	comrade_tip	0.09	grave_info	-0.19	battle_account	-0.08	scam_report	0.06	request_recognition	-0.07	event	-0.07
has ten liet	seek_grave	-0.15	grave_info	0.08	relics	0.07	registry	-0.07
has ten lo	seek_grave	0.05	comrade_tip	-0.06
has ten ls	grave_info	-0.05	request_recognition	0.05	event	-0.05
has ten lua	comrade_tip	-0.05
has ten luc	battle_account	0.08	event	0.08
has ten luong	seek_grave	-0.06	comrade_tip	-0.07	grave_info	0.06	relics	0.07
has ten luu	seek_grave	-0.09	comrade_tip	0.1	event	-0.08
has ten ly	grave_info	-0.06	event	-0.05
has ten ma	relics	0.06	event	0.09
has ten mai	seek_grave	-0.22	comrade_tip	0.05	grave_info	0.07	request_recognition	0.06
has ten me	seek_grave	-0.05	comrade_tip	-0.06	grave_info	0.06	scam_report	0.05
has ten mo	seek_grave	-0.07	comrade_tip	-0.06	grave_info	-0.14	relics	0.09	registry	0.14	event	0.14
has ten nam	grave_info	-0.08	relics	0.1
has ten ngo	seek_grave	0.11	comrade_tip	-0.12	registry	-0.06	battle_account	0.07	event	0.09
has ten nguoi	seek_grave	0.06	comrade_tip	-0.11	grave_info	0.05	battle_account	0.05	request_recognition	0.09
has ten nguyen	seek_grave	-0.06	registry	0.12	request_recognition	0.05
has ten nhu	seek_grave	-0.06	remains_found	0.08	battle_account	0.07	dna_question	0.06	event	0.07
has ten nhung	seek_grave	0.12	comrade_tip	-0.14	battle_account	0.13	event	0.08
has ten ninh	battle_account	0.05
has ten no	seek_grave	-0.07	comrade_tip	0.12	grave_info	-0.09
has ten o	seek_grave	0.38	comrade_tip	-0.14	registry	-0.09	battle_account	0.05	event	0.12
has ten ong	seek_grave	-0.06	comrade_tip	-0.09	grave_info	-0.07	relics	-0.07	registry	-0.07	dna_question	-0.05	request_recognition	0.06	not_dead	0.19	event	-0.08
has ten pham	seek_grave	0.05	comrade_tip	0.11	event	-0.08
has ten phan	seek_grave	0.12	comrade_tip	-0.11	grave_info	-0.05	relics	0.1
has ten phung	comrade_tip	0.06
has ten quach	event	-0.06
has ten quan	comrade_tip	-0.05	grave_info	-0.09	dna_question	0.05
has ten quang	seek_grave	-0.06	comrade_tip	0.05	grave_info	0.06
has ten que	comrade_tip	-0.05	event	0.13
has ten sau	seek_grave	-0.13	grave_info	0.13	dna_question	0.05
has ten sinh	seek_grave	-0.12	registry	0.08
has ten tam	seek_grave	-0.06	comrade_tip	0.09	grave_info	-0.07	scam_report	0.06	event	-0.06
has ten thach	comrade_tip	-0.18	grave_info	0.14	registry	0.05
has ten thai	rumour	0.06
has ten thanh	seek_grave	-0.08	grave_info	-0.11	scam_report	0.05	request_recognition	0.05	not_dead	0.05
has ten thao	seek_grave	-0.07	comrade_tip	-0.05	registry	0.07
has ten that	seek_grave	-0.13	comrade_tip	0.26	grave_info	0.14	battle_account	-0.08	rumour	-0.08	event	-0.13
has ten thi	seek_grave	-0.08	comrade_tip	0.05	grave_info	0.05	battle_account	0.07
has ten thiet	grave_info	0.15	event	-0.12
has ten thieu	seek_grave	-0.08	grave_info	0.09
has ten thuong	comrade_tip	-0.06	grave_info	0.08	registry	-0.06	event	0.06
has ten toi	seek_grave	-0.08	comrade_tip	0.18	grave_info	-0.28	registry	-0.07	battle_account	0.15	not_dead	0.23
has ten tran	grave_info	-0.11	dna_question	0.18	not_dead	0.09	event	-0.19
has ten tren	seek_grave	0.09	comrade_tip	-0.05	grave_info	-0.08	relics	-0.06	dna_question	0.05	not_dead	0.12
has ten trieu	event	0.1
has ten trinh	request_recognition	0.06	event	0.07
has ten trong	seek_grave	0.08	comrade_tip	0.06	grave_info	-0.12	registry	0.07	rumour	-0.05	request_recognition	0.24	event	-0.19
has ten trung	seek_grave	-0.05
has ten truong	seek_grave	0.08	comrade_tip	-0.07	grave_info	0.05	event	-0.12
has ten tu	comrade_tip	-0.06	grave_info	-0.06	remains_found	0.09	event	0.16
has ten ut	seek_grave	0.17	event	0.09
has ten vao	seek_grave	-0.08	comrade_tip	0.07	grave_info	-0.06	relics	0.09	request_recognition	0.12	event	-0.06
has ten vay	seek_grave	-0.11	grave_info	0.17	event	-0.05
has ten vi	seek_grave	-0.05	comrade_tip	0.08	event	0.06
has ten vo	seek_grave	0.1	relics	0.05	event	-0.07
has ten vu	seek_grave	0.08	remains_found	0.05
has ten vuong	seek_grave	0.08	comrade_tip	0.06	grave_info	-0.06
has ten y	comrade_tip	-0.06	grave_info	-0.08	rumour	0.1
has teo	seek_grave	0.17	comrade_tip	-0.09	grave_info	-0.17	foreign_tip	-0.05
has terre	comrade_tip	0.06	foreign_tip	0.08
has tet	seek_grave	0.35	remains_found	-0.05	relics	-0.12	registry	-0.07	battle_account	0.1	enemy_report	-0.08	foreign_tip	-0.11	dna_question	-0.11	scam_report	-0.05	request_recognition	-0.1	event	-0.22
has tet ky	seek_grave	0.17	grave_info	-0.09
has tet mau	battle_account	0.1
has tet nam	comrade_tip	0.05	grave_info	0.07	remains_found	0.06	battle_account	-0.05	request_recognition	-0.06
has texas	seek_grave	-0.06	enemy_report	0.07	dna_question	0.05	scam_report	0.07	event	0.12
has th	comrade_tip	-0.14	relics	0.16	registry	-0.06	rumour	-0.06	event	0.19
has tha	grave_info	-0.08	relics	-0.07	battle_account	-0.11	enemy_report	0.1	foreign_tip	0.09	request_recognition	0.07	event	0.16
has tha bom	seek_grave	0.08	comrade_tip	-0.07	request_recognition	0.06
has tha ma	seek_grave	-0.05	grave_info	0.05	battle_account	-0.05	event	0.09
has tha me	comrade_tip	0.08
has thac	seek_grave	-0.13	comrade_tip	-0.05	grave_info	0.1	registry	-0.05	foreign_tip	0.05	request_recognition	0.05	event	-0.1
has thach	seek_grave	0.21	comrade_tip	0.05	remains_found	-0.05	registry	0.07	enemy_report	-0.09	foreign_tip	-0.12	dna_question	-0.12	request_recognition	-0.18	event	0.05
has thach ha	seek_grave	0.1	registry	-0.05	event	0.08
has thach han	comrade_tip	0.13	grave_info	-0.14	relics	0.1	registry	0.07	battle_account	-0.07	foreign_tip	-0.08	not_dead	0.06	event	-0.14
has thach sa	seek_grave	-0.09	comrade_tip	0.15	grave_info	-0.08	registry	0.05
has thach thanh	seek_grave	-0.09	comrade_tip	-0.06	battle_account	0.06	rumour	0.06
has thach that	comrade_tip	0.07	grave_info	0.05	registry	-0.06
has thach thi	seek_grave	0.13	comrade_tip	0.09	grave_info	-0.11	request_recognition	-0.05
has thai	seek_grave	-0.14	comrade_tip	0.05	relics	0.27	registry	-0.08	foreign_tip	-0.22	scam_report	-0.09	rumour	0.1	request_recognition	-0.3
has thai ba	seek_grave	0.1	comrade_tip	-0.09	battle_account	0.1
has thai ban	grave_info	-0.06
has thai binh	seek_grave	0.19	comrade_tip	-0.15	grave_info	0.05	relics	0.07	enemy_report	0.07	foreign_tip	-0.09	dna_question	-0.06	scam_report	-0.05	request_recognition	-0.06	event	-0.21
has thai doan	seek_grave	-0.08	comrade_tip	0.14	grave_info	-0.06
has thai nguyen	comrade_tip	0.06	grave_info	-0.1	battle_account	-0.07	scam_report	0.06	rumour	0.06
has thai ninh	event	0.06
has thai o	comrade_tip	-0.07	grave_info	0.1
has thai thi	comrade_tip	0.08	battle_account	-0.07	event	-0.08
has thai thuy	comrade_tip	0.13	relics	0.09	registry	0.05	battle_account	-0.05	event	-0.11
has tham	comrade_tip	0.12	grave_info	0.2	remains_found	-0.08	registry	-0.07	battle_account	0.11	enemy_report	-0.06	scam_report	-0.05	request_recognition	0.06	event	0.06
has tham gia	grave_info	-0.11	registry	-0.05	request_recognition	0.12	event	0.06
has tham mo	seek_grave	-0.07	foreign_tip	0.07
has tham muu	seek_grave	0.06	grave_info	0.07	battle_account	0.09	event	-0.07
has than	seek_grave	-0.21	grave_info	0.33	remains_found	-0.06	relics	0.18	registry	0.16	enemy_report	-0.08	foreign_tip	-0.21	dna_question	-0.07	scam_report	-0.12	request_recognition	0.11
has than co	comrade_tip	-0.07	remains_found	0.06
has than nhan	seek_grave	-0.22	grave_info	0.33	remains_found	-0.07	registry	0.25	battle_account	-0.08	scam_report	-0.06	request_recognition	-0.1
has than o	seek_grave	0.07	comrade_tip	0.07	grave_info	-0.1	battle_account	0.05	not_dead	0.08	event	-0.06
has than sinh	comrade_tip	0.09	grave_info	-0.09
has than ten	seek_grave	-0.07	grave_info	0.05	remains_found	0.05	event	0.1
has than thi	battle_account	0.06	event	-0.09
has than trong	comrade_tip	-0.09	registry	-0.05	battle_account	0.17
has than van	remains_found	-0.07	relics	0.13
has thang	seek_grave	0.31	comrade_tip	0.28	grave_info	-0.19	remains_found	-0.29	relics	-0.34	registry	-0.29	enemy_report	-0.15	foreign_tip	-0.05	dna_question	-0.3	scam_report	-0.25	rumour	-0.41	request_recognition	-0.14	not_dead	-0.09	event	-0.3
has thang ba	seek_grave	-0.1	grave_info	0.09	registry	-0.06	dna_question	0.06	request_recognition	0.06	event	-0.07
has thang ban	seek_grave	-0.11	comrade_tip	0.09	grave_info	0.07	registry	-0.05	event	-0.09
has thang bay	seek_grave	-0.07	grave_info	0.13	battle_account	-0.13	rumour	0.08	event	-0.18
has thang binh	seek_grave	-0.1	comrade_tip	0.07	registry	0.09	event	-0.08
has thang chap	seek_grave	-0.18	comrade_tip	0.15	remains_found	-0.06	request_recognition	0.21	event	-0.12
has thang chau	seek_grave	0.08	grave_info	-0.06	event	-0.05
has thang chin	seek_grave	0.06	request_recognition	0.09
has thang con	seek_grave	0.11	grave_info	0.06	event	-0.07
has thang cu	event	0.09
has thang do	seek_grave	0.05	grave_info	-0.13	rumour	0.06	event	0.12
has thang em	comrade_tip	0.11	battle_account	0.09
has thang gieng	seek_grave	0.18	comrade_tip	0.1	battle_account	-0.12	dna_question	-0.06	request_recognition	-0.06	event	-0.27
has thang hai	seek_grave	-0.23	comrade_tip	0.07	battle_account	0.15	request_recognition	0.1	event	0.08
has thang muoi	seek_grave	-0.08	request_recognition	0.1
has thang nam	comrade_tip	0.1	remains_found	0.07	event	0.06
has thang nao	seek_grave	-0.1	comrade_tip	0.08	grave_info	0.09	event	0.05
has thang nay	comrade_tip	-0.05	remains_found	0.05	event	0.08
has thang nho	seek_grave	0.06
has thang o	registry	0.11
has thang roi	comrade_tip	0.14
has thang sau	seek_grave	-0.06	comrade_tip	-0.06	grave_info	-0.07	request_recognition	0.28	event	-0.13
has thang tam	comrade_tip	0.09	grave_info	0.06	battle_account	-0.05	enemy_report	0.05	event	-0.19
has thang thi	seek_grave	-0.07	event	-0.05
has thang toi	seek_grave	-0.06	comrade_tip	-0.05	grave_info	0.1
has thang truoc	seek_grave	-0.05	comrade_tip	-0.09	grave_info	-0.06	relics	0.12	not_dead	0.2	event	0.12
has thang tu	seek_grave	0.15	comrade_tip	0.07	grave_info	0.1	relics	-0.05	battle_account	-0.06	foreign_tip	0.07	request_recognition	-0.06	event	-0.1
has thang ut	seek_grave	-0.1	comrade_tip	0.2	grave_info	-0.11	event	0.07
has thanh	seek_grave	0.22	comrade_tip	-0.08	grave_info	-0.16	remains_found	-0.09	registry	-0.11	battle_account	0.13	enemy_report	-0.15	scam_report	-0.12	rumour	-0.08	event	-0.14
has thanh an	comrade_tip	0.05
has thanh ba	seek_grave	-0.14	comrade_tip	0.11	grave_info	0.08	battle_account	0.07	event	0.05
has thanh bi	seek_grave	-0.05	comrade_tip	0.05	grave_info	-0.06	registry	0.05	event	-0.07
has thanh binh	seek_grave	0.07	grave_info	-0.05	battle_account	0.1	event	0.06
has thanh chu	seek_grave	-0.05
has thanh chuong	comrade_tip	0.12	grave_info	-0.14
has thanh co	battle_account	0.08	event	-0.09
has thanh doi	grave_info	-0.05	relics	0.05
has thanh ha	seek_grave	0.1	grave_info	0.06	foreign_tip	-0.05
has thanh hai	comrade_tip	-0.19	grave_info	-0.21	battle_account	0.17
has thanh hoa	seek_grave	0.1	grave_info	0.21	remains_found	-0.1	relics	-0.06	registry	-0.05	battle_account	-0.09	enemy_report	-0.06	dna_question	0.05	request_recognition	-0.15	event	0.08
has thanh liem	seek_grave	-0.15	comrade_tip	0.08	grave_info	-0.06	battle_account	-0.06	event	-0.08
has thanh mien	grave_info	-0.06	registry	0.11
has thanh mo	comrade_tip	0.05
has thanh nha	seek_grave	-0.06	grave_info	-0.05	registry	0.05
has thanh nien	comrade_tip	-0.16	grave_info	0.13	relics	0.05	registry	-0.06
has thanh oai	grave_info	0.07	event	-0.07
has thanh pho	seek_grave	-0.07	comrade_tip	-0.06	grave_info	0.12	dna_question	0.07	event	-0.17
has thanh phu	seek_grave	0.1	comrade_tip	-0.05	grave_info	-0.05	relics	0.1
has thanh son	seek_grave	-0.08	comrade_tip	0.06	remains_found	0.1	request_recognition	0.07
has thanh thuy	seek_grave	0.17	comrade_tip	-0.07	grave_info	0.19	battle_account	-0.05
has thanh tinh	grave_info	-0.08
has thanh tri	seek_grave	-0.09	comrade_tip	0.05	enemy_report	0.05
has thank	seek_grave	0.09	grave_info	-0.08	relics	-0.1	foreign_tip	0.2	dna_question	0.05	not_dead	0.05	event	-0.11
has thank you	grave_info	-0.05	relics	-0.08	foreign_tip	0.17	dna_question	0.05	event	-0.06
has thao	seek_grave	-0.09	comrade_tip	-0.26	grave_info	0.19	registry	0.17	battle_account	0.23	foreign_tip	-0.05	event	0.14
has thap	seek_grave	-0.12	comrade_tip	0.22	grave_info	0.29	remains_found	0.06	relics	-0.07	registry	-0.12	battle_account	-0.17	foreign_tip	-0.05	dna_question	-0.07	request_recognition	-0.05	not_dead	-0.05	event	-0.23
has thap cho	seek_grave	0.05	comrade_tip	0.13
has thap huong	seek_grave	-0.26	comrade_tip	-0.11	grave_info	0.25	rumour	0.09
has thap nhang	comrade_tip	-0.06	grave_info	0.19	event	0.11
has that	seek_grave	-0.17	grave_info	-0.17	registry	-0.26	battle_account	-0.1	enemy_report	-0.09	dna_question	-0.09	scam_report	0.24	rumour	0.32	request_recognition	-0.08	not_dead	0.35
has that he	event	-0.05
has that is	relics	-0.06	battle_account	0.07
has that khe	foreign_tip	0.05	request_recognition	0.07	event	-0.09
has that khong	seek_grave	-0.12	comrade_tip	0.06
has that lac	comrade_tip	0.06	grave_info	-0.05
has that lung	seek_grave	-0.05	comrade_tip	-0.06	grave_info	-0.11	remains_found	0.13	relics	0.11	event	0.11
has that ra	comrade_tip	-0.05	not_dead	0.06
has that s	seek_grave	0.08	enemy_report	0.11	event	0.08
has that the	grave_info	0.06	relics	-0.05	battle_account	0.05	foreign_tip	-0.11	rumour	0.18	not_dead	0.07	event	0.07
has that was	grave_info	-0.05	battle_account	0.06
has thau	remains_found	0.13
has thay	seek_grave	-0.13	comrade_tip	-0.22	grave_info	-0.05	remains_found	0.12	relics	0.33	registry	0.06	battle_account	0.11	foreign_tip	-0.13	dna_question	-0.15	scam_report	0.24	rumour	0.14	not_dead	0.07	event	0.32
has thay ai	grave_info	0.09
has thay anh	seek_grave	0.05	grave_info	-0.11	event	-0.12
has thay ba	comrade_tip	-0.05	grave_info	0.08	event	0.07
has thay bia	grave_info	-0.1	relics	0.18
has thay bo	grave_info	0.06	remains_found	0.11
has thay cai	seek_grave	-0.06	grave_info	-0.07	relics	0.09
has thay cho	seek_grave	-0.11	grave_info	-0.12	rumour	0.09	event	0.05
has thay chu	seek_grave	-0.05	grave_info	0.15	event	-0.06
has thay co	seek_grave	-0.08	comrade_tip	-0.08	remains_found	0.05	relics	0.08	registry	0.09	event	0.2
has thay ghi	seek_grave	-0.06	comrade_tip	0.1
has thay giao	seek_grave	0.13	comrade_tip	-0.23	grave_info	0.18
has thay hai	seek_grave	-0.09	grave_info	-0.09	relics	0.05	registry	0.07	event	0.07
has thay la	seek_grave	0.05	grave_info	0.13	scam_report	0.12	event	-0.13
has thay mat	seek_grave	0.06	comrade_tip	-0.1	registry	0.05	dna_question	0.06	request_recognition	0.1
has thay mo	relics	-0.05	event	-0.12
has thay mot	seek_grave	-0.11	comrade_tip	-0.05	remains_found	0.07	not_dead	0.08	event	-0.07
has thay noi	seek_grave	0.15	comrade_tip	-0.16	rumour	0.07	event	0.1
has thay o	comrade_tip	0.08	grave_info	-0.08	relics	0.08	event	0.17
has thay ong	seek_grave	0.27	comrade_tip	-0.07	registry	-0.05	request_recognition	-0.05	not_dead	0.06
has thay ten	seek_grave	0.32	grave_info	-0.11	registry	-0.05	battle_account	0.05	event	-0.15
has thay toi	seek_grave	0.17	event	0.05
has thay trong	seek_grave	-0.11	grave_info	-0.14	relics	0.14	dna_question	0.07	event	0.07
has thay ve	seek_grave	0.08
has thay xac	comrade_tip	0.06
has thay xuong	grave_info	-0.1	remains_found	-0.06	relics	0.14	event	0.08
has thcs	seek_grave	-0.05	grave_info	0.07	event	0.18
has the	seek_grave	-0.13	comrade_tip	-0.29	grave_info	0.12	remains_found	0.1	relics	0.18	battle_account	0.14	enemy_report	0.1	foreign_tip	0.11	scam_report	-0.09	request_recognition	-0.12	event	0.38
has the army	seek_grave	0.06	remains_found	0.09	relics	-0.06	foreign_tip	-0.09
has the back	seek_grave	-0.06	grave_info	-0.06	relics	0.09	enemy_report	-0.05	foreign_tip	0.05	event	-0.05
has the big	relics	-0.07	enemy_report	0.05	event	0.12
has the camp	seek_grave	-0.07	relics	-0.06	battle_account	0.05	enemy_report	-0.06
has the cemetery	grave_info	0.09	relics	-0.07	rumour	0.06
has the creek	enemy_report	-0.05	foreign_tip	0.12	event	0.1
has the dead	seek_grave	-0.06	relics	0.07	foreign_tip	-0.12
has the district	grave_info	-0.09	remains_found	0.06	relics	0.07
has the doan	relics	0.1
has the dong	seek_grave	-0.05	dna_question	0.05
has the family	relics	0.08	foreign_tip	-0.13	event	-0.12
has the first	seek_grave	0.05	relics	0.08	event	-0.17
has the french	grave_info	0.13	registry	0.07	foreign_tip	-0.1	event	0.17
has the grave	grave_info	0.11	rumour	0.05	event	-0.13
has the la	seek_grave	-0.11	comrade_tip	0.2	relics	0.15
has the last	comrade_tip	0.08	grave_info	-0.06	relics	0.06	enemy_report	-0.05	foreign_tip	-0.1
has the ma	seek_grave	0.09	grave_info	-0.11	not_dead	0.06
has the man	seek_grave	-0.1	relics	0.06	battle_account	0.08
has the name	seek_grave	-0.09	battle_account	-0.06	enemy_report	-0.08
has the nao	seek_grave	-0.16	grave_info	-0.12	not_dead	0.12	event	-0.06
has the nay	seek_grave	0.16	comrade_tip	0.07	registry	-0.05	request_recognition	-0.07
has the night	comrade_tip	-0.05	grave_info	-0.05	relics	0.1	enemy_report	0.07	event	-0.07
has the north	relics	-0.05
has the o	comrade_tip	-0.13	grave_info	0.11	event	0.17
has the old	seek_grave	-0.06	grave_info	0.07	relics	-0.1	battle_account	-0.05	foreign_tip	0.06	rumour	0.11
has the one	seek_grave	0.05	relics	-0.06	foreign_tip	0.05	request_recognition	0.06
has the only	seek_grave	-0.12	grave_info	-0.05	relics	-0.08	dna_question	0.13	rumour	0.07	not_dead	0.06	event	0.09
has the other	comrade_tip	-0.06	grave_info	0.15	foreign_tip	-0.08	event	-0.23
has the others	seek_grave	-0.06	comrade_tip	0.09	battle_account	0.06	foreign_tip	-0.07
has the paper	seek_grave	0.11	relics	-0.1	scam_report	0.05
has the papers	seek_grave	-0.06	enemy_report	0.06
has the river	seek_grave	0.1	grave_info	-0.11
has the road	comrade_tip	0.07	grave_info	0.24	relics	-0.09	event	-0.09
has the same	seek_grave	-0.06	grave_info	0.06	enemy_report	-0.06	rumour	0.05	not_dead	0.11	event	-0.14
has the second	grave_info	-0.08	battle_account	0.12	foreign_tip	0.06	event	0.09
has the south	relics	-0.05	event	0.1
has the stream	relics	0.1	not_dead	0.05
has the third	event	0.05
has the vietnamese	relics	-0.05	battle_account	0.08	foreign_tip	0.07	event	-0.09
has the village	seek_grave	-0.07	grave_info	-0.05	remains_found	0.05	foreign_tip	0.06	event	0.16
has the vinh	comrade_tip	0.07	grave_info	-0.05	registry	-0.05
has the wall	grave_info	-0.05	dna_question	0.06	request_recognition	0.06
has the water	request_recognition	0.05	event	-0.05
has the wire	seek_grave	-0.1	comrade_tip	-0.05	grave_info	-0.06	battle_account	0.1	foreign_tip	0.16	event	0.23
has the year	seek_grave	0.09	event	-0.11
has their	seek_grave	-0.09	comrade_tip	-0.05	relics	-0.09	battle_account	0.21	event	0.21
has theirs	seek_grave	-0.06	relics	-0.13	foreign_tip	0.25	event	0.18
has them	seek_grave	-0.08	comrade_tip	0.06	grave_info	-0.18	remains_found	0.05	relics	-0.07	registry	0.06	battle_account	0.06	enemy_report	-0.12	foreign_tip	0.23	request_recognition	-0.06	not_dead	-0.09	event	0.46
has then	comrade_tip	-0.08	relics	-0.06	registry	-0.06	battle_account	0.05	enemy_report	0.13	request_recognition	0.1
has theo	seek_grave	0.49	comrade_tip	-0.35	relics	-0.27	registry	-0.19	foreign_tip	-0.07	dna_question	-0.11	request_recognition	0.21	not_dead	0.16	event	0.1
has theo anh	seek_grave	0.07	comrade_tip	-0.14	grave_info	-0.12	battle_account	0.11
has theo ban	seek_grave	0.1	grave_info	-0.06
has theo bo	seek_grave	0.11	grave_info	-0.09	request_recognition	0.11
has theo cach	seek_grave	0.16	comrade_tip	-0.06	rumour	0.05	event	-0.05
has theo doan	comrade_tip	-0.06
has theo giay	seek_grave	0.1	comrade_tip	-0.09	scam_report	0.06	event	-0.05
has theo loi	seek_grave	0.23	comrade_tip	-0.12	grave_info	0.05	registry	-0.07	battle_account	0.09	request_recognition	-0.05	event	0.08
has theo ong	seek_grave	0.19	comrade_tip	-0.09	remains_found	0.14	registry	-0.06
has theo so	comrade_tip	-0.14	grave_info	-0.06	registry	0.05	battle_account	0.07
has theo tau	seek_grave	0.05	event	0.05
has theo toi	seek_grave	-0.06	comrade_tip	0.1
has theo tri	seek_grave	-0.06	registry	0.06	event	0.1
has thep	seek_grave	-0.07	grave_info	0.05	battle_account	-0.06	event	-0.1
has there	seek_grave	-0.09	comrade_tip	-0.06	grave_info	0.15	remains_found	0.12	relics	-0.07	registry	-0.08	battle_account	0.17	enemy_report	-0.07	foreign_tip	0.07	scam_report	-0.06	rumour	-0.05	request_recognition	0.1	not_dead	-0.07	event	-0.14
has there is	grave_info	-0.05	relics	0.15	battle_account	0.07	foreign_tip	-0.15	dna_question	0.06	event	-0.11
has there s	foreign_tip	-0.05	event	-0.12
has there was	seek_grave	-0.06	battle_account	0.11	foreign_tip	-0.07	event	0.11
has these	seek_grave	-0.12	grave_info	-0.06	relics	0.2	enemy_report	0.08	foreign_tip	-0.18
has theu	seek_grave	-0.11	comrade_tip	0.15	grave_info	0.05	relics	0.05	battle_account	-0.06	foreign_tip	0.05	event	-0.07
has theu chu	grave_info	0.16	foreign_tip	0.05	event	-0.13
has they	seek_grave	-0.23	grave_info	0.34	foreign_tip	0.16	dna_question	-0.05	rumour	-0.09	request_recognition	0.09	event	0.28
has they were	seek_grave	0.08	comrade_tip	-0.05	foreign_tip	-0.05	event	0.13
has thi	seek_grave	0.2	comrade_tip	-0.23	grave_info	-0.06	remains_found	-0.16	relics	-0.19	registry	0.07	battle_account	-0.08	enemy_report	-0.24	foreign_tip	-0.36	dna_question	0.17	request_recognition	-0.05	event	-0.15
has thi ai	seek_grave	-0.07	comrade_tip	-0.07	grave_info	0.13	relics	0.06
has thi anh	seek_grave	0.08	grave_info	-0.12	request_recognition	-0.05
has thi ba	seek_grave	0.05	grave_info	-0.07	registry	0.13	battle_account	0.06	rumour	0.06	request_recognition	-0.06	event	0.09
has thi bac	battle_account	-0.07	event	-0.05
has thi bao	seek_grave	-0.25	dna_question	0.07	rumour	0.05	request_recognition	0.1	event	0.11
has thi bay	grave_info	0.05	event	-0.06
has thi be	seek_grave	0.11	comrade_tip	0.07	grave_info	-0.06	battle_account	-0.06	rumour	0.06	event	-0.1
has thi bi	seek_grave	0.05	comrade_tip	0.21	grave_info	-0.14	registry	-0.05	event	-0.08
has thi bich	comrade_tip	-0.06	relics	0.08	battle_account	-0.05
has thi biet	seek_grave	-0.07	comrade_tip	0.14	event	0.06
has thi bo	comrade_tip	0.05	grave_info	-0.07
has thi bong	grave_info	-0.07	relics	0.06
has thi buoi	comrade_tip	0.08	grave_info	-0.12	battle_account	0.08
has thi cam	comrade_tip	-0.09	registry	0.11
has thi cau	seek_grave	-0.05	comrade_tip	0.1	scam_report	0.05	event	-0.05
has thi chat	grave_info	-0.06
has thi chau	seek_grave	-0.14	dna_question	0.06	request_recognition	0.08	event	0.09
has thi chet	seek_grave	-0.12	battle_account	0.07	rumour	0.05	not_dead	0.06
has thi chi	seek_grave	-0.1	comrade_tip	0.06	grave_info	0.09	event	-0.06
has thi chu	seek_grave	-0.11	comrade_tip	0.24	event	0.07
has thi chua	seek_grave	0.12	grave_info	-0.19	scam_report	0.07	rumour	0.09	request_recognition	0.08	event	0.07
has thi co	grave_info	-0.06	dna_question	0.08	scam_report	-0.06	rumour	-0.06	not_dead	0.1	event	-0.12
has thi con	seek_grave	0.13	battle_account	0.06	rumour	0.09
has thi cong	comrade_tip	-0.07	remains_found	0.21	relics	-0.09	event	0.22
has thi cu	comrade_tip	0.05	grave_info	0.12	event	-0.09
has thi cuc	seek_grave	0.07	comrade_tip	-0.07	grave_info	-0.07	registry	0.06
has thi cung	comrade_tip	-0.05	battle_account	0.06	rumour	0.06
has thi da	seek_grave	0.1	comrade_tip	0.09	event	-0.08
has thi dan	comrade_tip	0.09	battle_account	-0.05
has thi dao	remains_found	0.1	registry	0.05	event	0.05
has thi dau	seek_grave	-0.09	battle_account	0.05	request_recognition	0.07
has thi den	battle_account	-0.05	request_recognition	0.15	event	-0.06
has thi di	seek_grave	0.14	grave_info	-0.06	battle_account	-0.05	event	-0.09
has thi diem	seek_grave	-0.07	comrade_tip	0.1	grave_info	-0.08	registry	0.05
has thi dinh	seek_grave	0.06	grave_info	-0.08
has thi do	seek_grave	0.13	battle_account	0.05	request_recognition	-0.06	not_dead	0.05
has thi doi	seek_grave	-0.05	comrade_tip	-0.06	grave_info	0.07	relics	0.08	event	-0.07
has thi dua	relics	0.12	event	-0.06
has thi dung	comrade_tip	0.09	request_recognition	-0.05
has thi em	comrade_tip	0.08	rumour	0.05
has thi gai	seek_grave	0.07
has thi gap	seek_grave	0.05	comrade_tip	-0.1	remains_found	0.07	relics	-0.05	event	0.06
has thi ghi	seek_grave	0.14
has thi giay	scam_report	0.05
has thi goi	seek_grave	-0.12	comrade_tip	0.13	grave_info	0.11	registry	-0.05	battle_account	0.09	event	0.07
has thi ha	seek_grave	-0.07	grave_info	0.05
has thi hai	seek_grave	0.12	grave_info	-0.1	registry	0.08	battle_account	-0.1	request_recognition	0.05	event	-0.1
has thi hanh	seek_grave	0.08
has thi hao	seek_grave	0.1	comrade_tip	-0.09
has thi het	seek_grave	-0.06	comrade_tip	0.08
has thi hien	registry	-0.05	battle_account	0.07
has thi ho	comrade_tip	0.09
has thi hoa	comrade_tip	0.1	registry	-0.05
has thi hoan	comrade_tip	-0.05
has thi hoi	seek_grave	-0.06	comrade_tip	-0.08	grave_info	0.07	event	-0.11
has thi hong	seek_grave	-0.05	comrade_tip	-0.05	grave_info	-0.05	registry	0.1	dna_question	0.09	event	-0.07
has thi hue	seek_grave	0.12	grave_info	-0.05
has thi huong	seek_grave	0.06	comrade_tip	-0.07	grave_info	-0.06	battle_account	0.09	request_recognition	-0.07
has thi hy	seek_grave	-0.16	not_dead	0.06
has thi khong	seek_grave	0.31	comrade_tip	-0.06	grave_info	-0.2	remains_found	0.08	relics	0.06	registry	-0.05	battle_account	-0.18	rumour	-0.06	event	-0.15
has thi kieu	seek_grave	0.12
has thi kim	seek_grave	0.06	comrade_tip	-0.09	relics	-0.05	registry	0.09
has thi la	seek_grave	0.18	comrade_tip	-0.07	grave_info	0.09	event	-0.07
has thi lai	seek_grave	0.11	battle_account	0.05
has thi lam	seek_grave	-0.16	grave_info	0.14	relics	0.07	request_recognition	-0.06	event	-0.1
has thi lan	registry	0.07
has thi lay	seek_grave	-0.11	dna_question	0.1
has thi le	rumour	0.06	event	0.06
has thi lien	seek_grave	-0.12	remains_found	-0.09	relics	0.07	event	0.13
has thi lieu	seek_grave	0.06	grave_info	-0.06	request_recognition	0.06
has thi linh	comrade_tip	0.09
has thi loan	not_dead	0.05	event	-0.07
has thi loi	seek_grave	0.05	comrade_tip	-0.06	grave_info	-0.16	event	0.12
has thi lua	grave_info	-0.12	dna_question	0.06	event	-0.06
has thi luyen	seek_grave	0.17	comrade_tip	-0.09	grave_info	-0.06	battle_account	0.06
has thi mai	remains_found	0.05	event	0.09
has thi man	seek_grave	0.06	comrade_tip	-0.12
has thi mat	seek_grave	0.05	comrade_tip	0.14	grave_info	-0.13	registry	-0.05	rumour	0.06	request_recognition	0.05	event	0.05
has thi may	seek_grave	0.07	comrade_tip	-0.09	grave_info	-0.06	registry	0.09	event	-0.05
has thi me	seek_grave	0.06
has thi minh	relics	0.1
has thi mo	seek_grave	0.06	comrade_tip	-0.07	grave_info	0.06	event	0.06
has thi moi	seek_grave	-0.14	grave_info	-0.05	dna_question	0.05	request_recognition	0.08
has thi mot	seek_grave	0.15	event	-0.05
has thi mui	event	0.06
has thi muoi	grave_info	-0.06
has thi my	seek_grave	0.07	request_recognition	0.08	event	-0.05
has thi nam	seek_grave	-0.07	grave_info	0.09
has thi net	seek_grave	-0.1	event	0.14
has thi nga	comrade_tip	0.11	grave_info	-0.23	dna_question	0.11	scam_report	0.06	event	0.08
has thi ngan	seek_grave	0.14
has thi nghe	seek_grave	0.12	comrade_tip	-0.14	rumour	0.08
has thi ngo	seek_grave	0.06	grave_info	-0.08	relics	0.08	request_recognition	0.09	event	0.05
has thi ngoan	seek_grave	0.05	grave_info	-0.06	rumour	0.07
has thi ngoc	comrade_tip	-0.14	battle_account	0.05	dna_question	0.08
has thi nguoi	seek_grave	0.16	battle_account	-0.05	event	-0.07
has thi nguyet	grave_info	-0.06	request_recognition	0.05	event	0.05
has thi nha	seek_grave	0.08	comrade_tip	-0.06	grave_info	0.09	battle_account	-0.05	not_dead	0.08	event	-0.08
has thi nhan	seek_grave	-0.23	comrade_tip	0.06	grave_info	0.21	remains_found	-0.07	relics	0.16	battle_account	0.08
has thi nho	comrade_tip	0.12
has thi nhung	seek_grave	0.05	comrade_tip	-0.06	grave_info	0.06	relics	0.05
has thi no	grave_info	-0.05	battle_account	0.08	rumour	0.05
has thi noi	seek_grave	0.18	comrade_tip	0.06	grave_info	-0.23	event	-0.07
has thi nu	comrade_tip	0.08	grave_info	0.1
has thi o	scam_report	0.06	event	0.09
has thi ong	seek_grave	-0.11	comrade_tip	-0.07	battle_account	0.11	not_dead	0.06	event	0.15
has thi phai	seek_grave	-0.11	grave_info	0.11	dna_question	0.07	request_recognition	0.06
has thi phuong	comrade_tip	0.09	grave_info	0.09
has thi que	seek_grave	0.05	grave_info	-0.07
has thi sa	grave_info	0.05
has thi sang	seek_grave	0.08	comrade_tip	0.1	event	-0.05
has thi sau	comrade_tip	-0.08	grave_info	0.09	battle_account	-0.05	event	0.05
has thi sen	seek_grave	0.11
has thi sinh	battle_account	0.13	event	0.09
has thi tam	seek_grave	0.14	comrade_tip	-0.09
has thi tat	seek_grave	-0.07	comrade_tip	0.16	battle_account	-0.05	event	-0.11
has thi tham	registry	0.08	event	0.08
has thi thang	seek_grave	0.08
has thi thanh	seek_grave	0.05
has thi thay	seek_grave	-0.05	not_dead	0.07
has thi the	seek_grave	0.23	comrade_tip	-0.2	battle_account	0.13	enemy_report	0.23	event	0.11
has thi tho	battle_account	0.11	event	-0.07
has thi thoi	seek_grave	0.17	comrade_tip	-0.11	rumour	0.07
has thi thu	seek_grave	-0.13	registry	0.05	scam_report	0.09	request_recognition	-0.05	event	0.14
has thi thuy	seek_grave	-0.26	grave_info	0.11	enemy_report	0.06	dna_question	0.06	event	0.06
has thi toi	seek_grave	-0.15	comrade_tip	0.41	grave_info	-0.2	request_recognition	-0.06	event	0.05
has thi tran	seek_grave	0.06	grave_info	0.09	event	0.06
has thi trung	seek_grave	0.13	comrade_tip	0.15	grave_info	-0.1	battle_account	-0.15	event	-0.11
has thi tuyet	comrade_tip	0.06	event	0.1
has thi ut	comrade_tip	-0.12	grave_info	0.06	event	0.11
has thi van	seek_grave	0.09	comrade_tip	-0.08	grave_info	0.14	registry	0.05	event	-0.06
has thi vao	seek_grave	-0.12	comrade_tip	0.08
has thi ve	seek_grave	0.15	comrade_tip	-0.14	request_recognition	0.07	event	0.06
has thi vuong	seek_grave	-0.13	comrade_tip	0.1
has thi xa	seek_grave	-0.06	comrade_tip	0.15	battle_account	0.08	dna_question	-0.05	request_recognition	-0.11
has thi xin	seek_grave	0.07	grave_info	-0.05	not_dead	0.05
has thi xoan	registry	0.05	scam_report	0.05	event	0.05
has thi xuan	comrade_tip	0.09	grave_info	0.05	remains_found	0.06	registry	-0.05
has thi xuyen	seek_grave	0.05
has thi yen	seek_grave	-0.07	event	0.05
has thia	seek_grave	-0.09	grave_info	-0.08	remains_found	0.09
has thich	seek_grave	-0.05	comrade_tip	-0.06	grave_info	0.13	remains_found	0.06	relics	-0.09	enemy_report	0.05	not_dead	0.05	event	0.25
has thiem	seek_grave	-0.05	grave_info	0.08	registry	0.06	not_dead	0.07	event	0.07
has thien	seek_grave	0.15	grave_info	-0.25	remains_found	0.07	registry	0.09	battle_account	-0.07	enemy_report	0.06	scam_report	-0.06	rumour	-0.08	request_recognition	0.06	not_dead	-0.07	event	0.06
has thieng	comrade_tip	0.05	grave_info	0.06	registry	0.05	battle_account	-0.06	event	-0.08
has thiet	seek_grave	-0.14	comrade_tip	0.21	grave_info	-0.22	relics	-0.11	rumour	0.11
has thiet giap	seek_grave	0.08	comrade_tip	0.07
has thieu	seek_grave	-0.27	comrade_tip	0.09	relics	-0.07	registry	0.14	foreign_tip	0.06	dna_question	-0.15	scam_report	-0.05	request_recognition	0.4	not_dead	-0.07
has thieu hoa	seek_grave	0.07	grave_info	-0.12	relics	0.08	event	-0.09
has thieu quang	comrade_tip	-0.05	grave_info	0.08	event	0.13
has thieu ta	seek_grave	0.05	comrade_tip	-0.16	grave_info	0.14	remains_found	0.05	battle_account	-0.05	enemy_report	0.07	event	0.08
has thieu uy	seek_grave	0.11	comrade_tip	0.08	grave_info	-0.08	relics	-0.06
has thim	dna_question	0.08	event	-0.06
has thin	comrade_tip	0.11	grave_info	-0.18	remains_found	0.09	battle_account	0.05	foreign_tip	-0.05	request_recognition	0.11	event	0.08
has things	seek_grave	-0.08	foreign_tip	0.07	event	-0.1
has thinh	seek_grave	0.1	grave_info	-0.18	relics	0.05	battle_account	0.11	foreign_tip	-0.1	dna_question	0.06	scam_report	0.07	rumour	0.15	request_recognition	-0.08	not_dead	0.11	event	0.12
has think	grave_info	-0.06	relics	0.05	event	-0.11
has thinks	grave_info	0.11
has third	comrade_tip	-0.05	foreign_tip	0.12
has this	seek_grave	-0.08	grave_info	-0.08	relics	0.13	battle_account	0.12	dna_question	-0.05	request_recognition	-0.05	event	0.07
has this is	battle_account	0.08	event	0.06
has thit	grave_info	-0.09	rumour	0.06	event	-0.06
has tho	seek_grave	0.05	comrade_tip	0.19	grave_info	-0.15	remains_found	0.13	relics	-0.12	registry	0.15	battle_account	-0.16	foreign_tip	-0.1	dna_question	-0.07	scam_report	-0.17	rumour	-0.07	request_recognition	-0.11	not_dead	-0.1	event	-0.32
has tho anh	seek_grave	-0.1
has tho bac	seek_grave	0.05	comrade_tip	-0.08	grave_info	0.05	battle_account	0.05
has tho co	grave_info	-0.07	battle_account	0.08
has tho cung	seek_grave	-0.26	comrade_tip	-0.15	remains_found	-0.05	request_recognition	0.46
has tho ha	seek_grave	0.07	grave_info	-0.11	relics	-0.05
has tho hai	comrade_tip	-0.05	grave_info	0.09	registry	0.06	event	-0.07
has tho ho	seek_grave	0.06	comrade_tip	-0.14	grave_info	0.05	registry	0.09
has tho may	comrade_tip	-0.12
has tho nguoi	comrade_tip	0.08
has tho o	grave_info	-0.08	dna_question	0.05	event	0.1
has tho ong	comrade_tip	-0.07	grave_info	0.08	registry	0.06	event	-0.05
has tho thi	seek_grave	0.06	registry	-0.06	event	0.08
has tho toi	battle_account	0.05	enemy_report	0.05	event	0.1
has tho xuan	seek_grave	0.15	comrade_tip	0.08	grave_info	-0.06	event	-0.09
has thoa	comrade_tip	-0.1	grave_info	0.2	battle_account	-0.07	request_recognition	-0.05
has thoai	comrade_tip	0.06	remains_found	-0.09	relics	-0.11	dna_question	-0.08	scam_report	0.08	rumour	0.05
has thoan	grave_info	-0.06	scam_report	0.05	request_recognition	-0.05
has thoat	seek_grave	-0.07	grave_info	-0.19	registry	-0.07	request_recognition	0.18
has thoat ly	seek_grave	0.1	grave_info	-0.08	request_recognition	0.07
has thoi	seek_grave	0.09	comrade_tip	-0.12	grave_info	0.07	remains_found	-0.11	relics	-0.14	battle_account	0.13	enemy_report	-0.05	dna_question	-0.07	scam_report	-0.09	rumour	0.38	not_dead	-0.09	event	-0.1
has thoi a	comrade_tip	0.05
has thoi chong	seek_grave	-0.06	comrade_tip	0.1	event	-0.05
has thoi chu	comrade_tip	-0.07	rumour	0.11
has thoi gian	seek_grave	0.12	grave_info	0.06
has thoi khong	seek_grave	-0.09	grave_info	0.12	registry	0.06
has thoi phap	comrade_tip	-0.07	remains_found	-0.07	relics	0.05	event	0.11
has thoi toi	seek_grave	0.09	comrade_tip	0.06	grave_info	-0.06
has thom	seek_grave	-0.08	comrade_tip	0.14	registry	0.12	foreign_tip	-0.08	not_dead	0.1
has thon	comrade_tip	-0.13	grave_info	0.07	remains_found	0.07	relics	0.06	registry	0.21	battle_account	-0.05	foreign_tip	-0.06	scam_report	-0.07	request_recognition	-0.22	not_dead	0.06	event	0.29
has thon dong	seek_grave	-0.09	comrade_tip	0.11	event	0.05
has thon phu	battle_account	0.07
has thon trung	grave_info	-0.12	registry	0.07	event	-0.08
has thon van	seek_grave	0.08	grave_info	-0.09	dna_question	0.05	event	-0.06
has thong	seek_grave	-0.1	comrade_tip	-0.08	grave_info	0.1	remains_found	0.05	relics	0.12	registry	0.19	battle_account	0.13	enemy_report	-0.13	foreign_tip	-0.08	scam_report	-0.13	rumour	-0.08	request_recognition	-0.14	not_dead	-0.05	event	0.15
has thong bao	seek_grave	0.09	comrade_tip	-0.05	grave_info	0.28	relics	0.08	registry	-0.16	dna_question	0.07	request_recognition	-0.05
has thong cam	battle_account	0.06
has thong hao	seek_grave	-0.08	comrade_tip	0.12	battle_account	-0.1	event	0.05
has thong nhat	grave_info	0.06
has thong tin	seek_grave	-0.08	comrade_tip	-0.05	grave_info	-0.07	remains_found	0.1	registry	0.15	battle_account	0.16	enemy_report	-0.07	dna_question	-0.08	rumour	-0.06	not_dead	0.06	event	0.17
has thoong	seek_grave	0.07
has thot	comrade_tip	0.05	event	0.09
has thot not	seek_grave	-0.08	comrade_tip	0.06	grave_info	0.05	event	0.1
has thought	grave_info	0.07	enemy_report	0.06	rumour	0.06	event	0.06
has three	remains_found	-0.06	battle_account	-0.05	enemy_report	-0.1	foreign_tip	0.14	event	0.23
has through	seek_grave	-0.07	battle_account	0.05	event	-0.07
has thu	seek_grave	0.09	comrade_tip	0.06	remains_found	-0.22	relics	-0.26	registry	-0.2	battle_account	-0.06	enemy_report	0.11	dna_question	0.14	rumour	-0.1	event	-0.21
has thu adn	seek_grave	-0.22	grave_info	0.06	dna_question	0.3
has thu b40	battle_account	0.09
has thu ba	seek_grave	-0.12	registry	0.06	enemy_report	-0.06	foreign_tip	0.05	event	-0.08
has thu bay	seek_grave	0.09
has thu bon	seek_grave	-0.11	comrade_tip	0.11	enemy_report	0.14
has thu chi	seek_grave	-0.12	grave_info	0.13	request_recognition	0.06	event	-0.13
has thu co	seek_grave	0.12	grave_info	-0.09	relics	0.07	not_dead	0.07
has thu cua	seek_grave	0.21	comrade_tip	-0.2	foreign_tip	0.11
has thu cuoi	seek_grave	0.15	comrade_tip	-0.09
has thu dai	comrade_tip	0.07	battle_account	-0.09
has thu dau	grave_info	0.07	foreign_tip	-0.06	event	0.06
has thu de	seek_grave	-0.05	grave_info	-0.08	relics	0.09	battle_account	0.05
has thu do	seek_grave	0.09	comrade_tip	0.08	grave_info	-0.07	event	-0.05
has thu doan	comrade_tip	-0.06	grave_info	0.05	event	0.11
has thu duc	seek_grave	-0.06	comrade_tip	0.06	registry	-0.05	event	-0.05
has thu duoc	seek_grave	-0.05	grave_info	-0.07	enemy_report	0.15	event	0.13
has thu gui	seek_grave	-0.05	enemy_report	0.05
has thu ha	comrade_tip	-0.1
has thu hai	seek_grave	-0.13	comrade_tip	0.24	grave_info	-0.2	remains_found	0.05	relics	-0.11	request_recognition	0.1	event	-0.11
has thu ky	seek_grave	-0.09	relics	0.07	registry	0.07
has thu la	seek_grave	0.11
has thu nam	seek_grave	0.06	battle_account	0.08
has thu nay	seek_grave	0.06	remains_found	0.05
has thu nhat	comrade_tip	0.1	grave_info	0.14
has thu o	seek_grave	-0.09	scam_report	0.09
has thu que	seek_grave	-0.05	battle_account	0.15	event	0.07
has thu sau	seek_grave	0.1	grave_info	-0.08	event	-0.05
has thu so	seek_grave	-0.05	grave_info	-0.06	battle_account	0.06
has thu thai	comrade_tip	-0.06	grave_info	0.1
has thu tieu	seek_grave	0.12	comrade_tip	0.05	grave_info	-0.08
has thu trung	grave_info	0.06
has thu truong	seek_grave	0.13	comrade_tip	0.11	grave_info	-0.07
has thu tu	seek_grave	0.05	comrade_tip	0.21	grave_info	0.15	relics	-0.09	request_recognition	-0.08
has thu tuc	seek_grave	-0.17	comrade_tip	-0.05	grave_info	-0.14	request_recognition	0.35	event	-0.06
has thu ve	seek_grave	0.18	comrade_tip	-0.08	event	-0.05
has thu viet	seek_grave	0.12	comrade_tip	-0.05	relics	0.12	event	0.06
has thu xa	grave_info	0.12	event	0.09
has thua	comrade_tip	-0.06	grave_info	-0.05	remains_found	0.07	registry	-0.05	enemy_report	0.09	foreign_tip	-0.05	rumour	-0.07	request_recognition	0.2	not_dead	0.09
has thua anh	comrade_tip	-0.07	not_dead	0.05
has thua ban	comrade_tip	0.09	grave_info	-0.12	registry	-0.06	battle_account	0.11	request_recognition	0.06
has thua cac	remains_found	0.08	battle_account	-0.1	request_recognition	-0.07
has thua ong	comrade_tip	-0.09	grave_info	0.08	request_recognition	0.06
has thua quy	seek_grave	0.06	battle_account	-0.07
has thua thien	seek_grave	0.08	comrade_tip	-0.1	relics	0.05
has thua toi	seek_grave	-0.08	comrade_tip	0.05	grave_info	-0.12	battle_account	0.11
has thuan	seek_grave	0.18	comrade_tip	-0.07	remains_found	0.09	battle_account	-0.15	enemy_report	0.12	request_recognition	-0.12	not_dead	-0.05	event	0.06
has thuan chau	seek_grave	0.05	comrade_tip	0.17	grave_info	-0.07	event	-0.11
has thuan thanh	comrade_tip	0.05	grave_info	-0.14	foreign_tip	0.08
has thuat	grave_info	-0.22	registry	0.09	battle_account	-0.06	request_recognition	0.16	event	-0.12
has thuc	seek_grave	0.24	grave_info	-0.18	relics	0.08	battle_account	-0.12	enemy_report	-0.05	rumour	0.13	request_recognition	-0.12	event	-0.15
has thuc ra	seek_grave	-0.16	comrade_tip	0.1
has thue	seek_grave	-0.05	comrade_tip	-0.12	registry	0.12	request_recognition	-0.07	not_dead	0.05	event	-0.13
has thung	seek_grave	-0.14	comrade_tip	0.2	grave_info	-0.1	remains_found	0.08	relics	0.13	battle_account	-0.07	event	0.05
has thung dan	seek_grave	-0.07	comrade_tip	0.11	grave_info	-0.11	relics	0.08	event	-0.09
has thung lung	grave_info	-0.06	rumour	-0.05
has thuoc	seek_grave	0.12	comrade_tip	-0.25	grave_info	-0.12	registry	0.07	enemy_report	0.23	dna_question	0.08	scam_report	-0.07	rumour	-0.11	request_recognition	-0.05	not_dead	-0.06
has thuoc dai	seek_grave	0.12	comrade_tip	-0.07	event	-0.06
has thuoc don	grave_info	-0.05
has thuoc nam	comrade_tip	-0.06	battle_account	0.09	event	-0.07
has thuoc tieu	seek_grave	-0.06	comrade_tip	0.09	battle_account	-0.08	event	0.08
has thuoc trung	seek_grave	0.1	comrade_tip	-0.12	grave_info	-0.05
has thuong	seek_grave	0.05	comrade_tip	-0.19	grave_info	-0.09	remains_found	-0.15	relics	0.06	registry	0.36	battle_account	0.27	enemy_report	-0.07	foreign_tip	-0.1	dna_question	-0.15	request_recognition	-0.08	not_dead	0.07
has thuong binh	seek_grave	-0.4	comrade_tip	0.25	grave_info	-0.13	remains_found	-0.07	registry	0.08	enemy_report	-0.05	dna_question	0.05	scam_report	-0.05	rumour	0.12	not_dead	0.14	event	0.13
has thuong bung	seek_grave	-0.07	comrade_tip	0.05	grave_info	0.09	battle_account	-0.05
has thuong cung	seek_grave	0.07	enemy_report	0.06
has thuong cut	comrade_tip	-0.11	grave_info	-0.06	battle_account	0.07	event	0.18
has thuong duc	grave_info	0.12	registry	0.06
has thuong goi	seek_grave	0.17	comrade_tip	-0.06	grave_info	-0.08	event	-0.05
has thuong lao	seek_grave	0.1	grave_info	-0.05	request_recognition	0.05	event	-0.05
has thuong nang	seek_grave	-0.13	grave_info	-0.09	rumour	0.07	event	0.06
has thuong nhe	battle_account	0.07
has thuong o	seek_grave	0.06	comrade_tip	0.08	grave_info	0.05	battle_account	-0.07	not_dead	0.07	event	-0.07
has thuong roi	seek_grave	0.1	comrade_tip	-0.07
has thuong si	seek_grave	0.08	comrade_tip	0.08	relics	-0.06	registry	-0.08	battle_account	0.12	enemy_report	0.07	rumour	0.06	request_recognition	-0.09	not_dead	-0.05	event	0.1
has thuong ta	seek_grave	-0.1	scam_report	0.06	event	0.05
has thuong tin	seek_grave	-0.15	grave_info	0.06	remains_found	0.07	relics	0.06	registry	-0.05
has thuong uy	seek_grave	0.22	comrade_tip	-0.06	grave_info	-0.05	registry	0.2	battle_account	-0.1	scam_report	0.09	event	-0.16
has thuong ve	seek_grave	0.12	comrade_tip	-0.06
has thuot	seek_grave	-0.07	relics	0.1	registry	0.06	rumour	0.05	event	-0.15
has thuy	seek_grave	0.2	comrade_tip	-0.27	grave_info	0.31	relics	0.16	registry	-0.19	foreign_tip	-0.13	scam_report	-0.11	request_recognition	-0.31
has thuy anh	relics	-0.07
has thuy con	grave_info	-0.1	rumour	0.05	request_recognition	0.05
has thuy dien	seek_grave	-0.13	grave_info	0.07	event	-0.05
has thuy hai	seek_grave	0.09	comrade_tip	0.06	event	-0.08
has thuy linh	seek_grave	0.07
has thuy loi	comrade_tip	-0.06	grave_info	0.1	battle_account	0.11	request_recognition	-0.05
has thuy nguyen	seek_grave	-0.07	comrade_tip	0.1	grave_info	-0.06	battle_account	-0.06	request_recognition	-0.07
has thuy quan	seek_grave	-0.05	grave_info	-0.05	enemy_report	0.06	event	0.11
has thuy thu	seek_grave	0.12	comrade_tip	-0.1	battle_account	0.06	event	0.17
has thuy tinh	comrade_tip	-0.05	dna_question	0.06	request_recognition	-0.06	event	0.09
has thuyen	comrade_tip	0.06	grave_info	-0.06	registry	0.05	request_recognition	0.1	event	0.11
has thuyen pho	seek_grave	0.07	comrade_tip	-0.12	battle_account	0.09	event	0.1
has thuyen truong	comrade_tip	-0.06	grave_info	-0.08	registry	0.05	battle_account	0.08	event	0.16
has thuyet	seek_grave	0.06	comrade_tip	0.19	grave_info	-0.13	registry	0.09	dna_question	0.06	rumour	-0.05	request_recognition	0.05	event	-0.27
has ti	seek_grave	-0.12	comrade_tip	-0.06	dna_question	0.06	event	-0.09
has tia	relics	-0.06	event	-0.13
has tich	seek_grave	-0.29	comrade_tip	-0.08	grave_info	0.15	relics	-0.07	battle_account	0.07	enemy_report	0.05	dna_question	0.06	rumour	-0.08	request_recognition	0.16	not_dead	0.15	event	0.17
has tich hoi	seek_grave	-0.08	registry	0.06	event	0.11
has tich tuong	registry	-0.06
has tich xa	seek_grave	-0.1	comrade_tip	0.12	request_recognition	0.05
has tiem	seek_grave	0.13	comrade_tip	-0.17	relics	0.15	registry	-0.07	request_recognition	0.06	event	0.05
has tien	seek_grave	-0.07	battle_account	-0.05	enemy_report	-0.11	foreign_tip	-0.18	dna_question	-0.17	scam_report	0.37	rumour	-0.14	request_recognition	-0.07	not_dead	-0.14
has tien dat	comrade_tip	-0.15	battle_account	0.08	foreign_tip	0.05	event	0.09
has tien du	comrade_tip	0.22	grave_info	-0.13	event	-0.11
has tien giang	comrade_tip	0.11	event	0.05
has tien hai	grave_info	0.09
has tien la	comrade_tip	-0.1	battle_account	0.09
has tien lang	seek_grave	-0.13	grave_info	0.05	registry	0.05	foreign_tip	-0.05	dna_question	-0.05	event	0.14
has tien lu	remains_found	0.08	registry	-0.05	battle_account	-0.05
has tien nam	seek_grave	0.14	comrade_tip	-0.07	remains_found	0.05	event	-0.06
has tien phuoc	comrade_tip	0.05	event	-0.08
has tien phuong	seek_grave	0.1	comrade_tip	0.11	grave_info	-0.1	registry	0.06	event	-0.07
has tien sinh	seek_grave	-0.05
has tien toi	event	0.07
has tieng	seek_grave	-0.38	comrade_tip	0.17	grave_info	0.27	relics	-0.12	battle_account	0.12	enemy_report	0.13	foreign_tip	0.09	scam_report	0.06	request_recognition	-0.09
has tiep	seek_grave	-0.26	comrade_tip	0.17	remains_found	0.17	relics	-0.11	registry	-0.06	enemy_report	0.06	dna_question	0.08	rumour	-0.06	not_dead	-0.05	event	0.25
has tiep nhan	grave_info	-0.06	relics	0.05	event	0.08
has tiet	grave_info	-0.07	battle_account	0.06	dna_question	0.06	event	-0.11
has tieu	seek_grave	0.09	grave_info	-0.24	remains_found	0.11	relics	-0.14	registry	-0.24	battle_account	0.09	enemy_report	0.19	scam_report	-0.08	rumour	-0.14	request_recognition	-0.08	not_dead	0.08	event	0.34
has tieu doan	comrade_tip	0.05	grave_info	-0.22	relics	-0.05	registry	-0.22	battle_account	0.15	enemy_report	0.21	foreign_tip	0.09	rumour	-0.08
has tieu doi	seek_grave	0.19	grave_info	-0.31	relics	0.06	enemy_report	-0.1	dna_question	0.05	event	-0.13
has tieu hoc	seek_grave	-0.06	grave_info	0.05	enemy_report	0.05	event	-0.12
has tieu khu	seek_grave	0.12	comrade_tip	-0.06	remains_found	0.06	relics	-0.07	event	0.16
has tim	seek_grave	0.74	comrade_tip	-0.11	grave_info	-0.42	registry	-0.31	battle_account	0.11	enemy_report	0.07	foreign_tip	-0.08	dna_question	-0.29	rumour	0.07	request_recognition	-0.35	not_dead	-0.05	event	-0.07
has tim anh	seek_grave	-0.28	comrade_tip	0.21	event	-0.05
has tim ba	seek_grave	0.17	comrade_tip	0.06	grave_info	-0.09	event	-0.09
has tim bac	event	0.06
has tim bo	seek_grave	0.1	comrade_tip	0.07	grave_info	-0.05
has tim cau	seek_grave	0.06	comrade_tip	-0.05
has tim chi	seek_grave	0.08	grave_info	-0.07
has tim cho	seek_grave	0.17	comrade_tip	-0.07
has tim chu	seek_grave	0.06	comrade_tip	-0.09	enemy_report	0.06	event	0.05
has tim con	seek_grave	0.12
has tim dc	event	0.06
has tim dong	comrade_tip	0.05	grave_info	-0.06	rumour	0.08	event	-0.05
has tim duoc	seek_grave	-0.13	comrade_tip	-0.08	grave_info	0.22	remains_found	0.17	relics	0.05	registry	-0.08	battle_account	0.14	scam_report	0.08	request_recognition	-0.13
has tim giup	seek_grave	0.13	comrade_tip	0.05	grave_info	-0.1	scam_report	-0.06
has tim hai	seek_grave	0.06	rumour	0.07
has tim ho	comrade_tip	0.06
has tim khong	seek_grave	0.21	comrade_tip	-0.07	grave_info	-0.06	foreign_tip	0.07
has tim kiem	grave_info	0.12
has tim la	seek_grave	0.09	comrade_tip	-0.12	event	0.1
has tim liet	comrade_tip	0.06	grave_info	-0.08	dna_question	-0.1	rumour	0.12	event	0.05
has tim ls	seek_grave	0.17	comrade_tip	-0.1
has tim mo	seek_grave	0.14	comrade_tip	-0.16	grave_info	-0.35	remains_found	0.06	relics	-0.07	registry	-0.06	dna_question	-0.05	scam_report	0.19	request_recognition	0.06	event	-0.17
has tim nguoi	seek_grave	0.08	comrade_tip	0.09	grave_info	0.1	remains_found	-0.08	event	0.09
has tim nha	seek_grave	-0.22	comrade_tip	0.21	not_dead	0.05	event	-0.09
has tim o	seek_grave	-0.05	comrade_tip	0.1	request_recognition	0.07
has tim ong	comrade_tip	-0.08	grave_info	0.06
has tim ra	seek_grave	-0.07	grave_info	0.07	registry	0.1	not_dead	0.07	event	-0.05
has tim than	seek_grave	-0.19	grave_info	0.11	relics	0.12	dna_question	0.07	event	0.08
has tim thay	seek_grave	-0.28	comrade_tip	0.05	relics	0.05	enemy_report	0.09	scam_report	0.07
has tim thi	comrade_tip	0.05
has time	grave_info	0.14	event	0.09
has tin	seek_grave	0.34	grave_info	-0.21	registry	-0.1	enemy_report	0.05	foreign_tip	-0.19	dna_question	-0.28	scam_report	0.16	rumour	0.32	request_recognition	-0.13	not_dead	0.15	event	0.09
has tin bac	seek_grave	0.05	comrade_tip	0.13	grave_info	-0.09
has tin cho	seek_grave	-0.06	grave_info	0.07
has tin cua	grave_info	0.05	relics	0.06
has tin dong	seek_grave	0.07
has tin la	comrade_tip	0.15	battle_account	0.06	event	-0.07
has tin liet	grave_info	-0.11	registry	0.08
has tin mo	comrade_tip	0.18	grave_info	-0.09
has tin nay	grave_info	0.07	event	0.11
has tin nhan	seek_grave	0.05	comrade_tip	-0.05	grave_info	0.08	scam_report	0.05
has tin ong	seek_grave	0.08	comrade_tip	-0.06	grave_info	-0.05
has tin toi	comrade_tip	0.13
has tin tu	seek_grave	-0.08	comrade_tip	-0.08	rumour	0.06
has tin ve	seek_grave	-0.12	comrade_tip	0.1	grave_info	0.07	relics	0.06	battle_account	-0.05	event	-0.12
has tinh	seek_grave	0.05	remains_found	0.08	relics	-0.1	registry	-0.1	battle_account	-0.05	foreign_tip	-0.18	dna_question	0.26	scam_report	-0.12	request_recognition	-0.18	event	-0.09
has tinh anh	comrade_tip	-0.06	rumour	0.07
has tinh bac	seek_grave	-0.05
has tinh bien	seek_grave	-0.12	comrade_tip	0.15	remains_found	0.06	battle_account	0.05
has tinh binh	seek_grave	0.06	comrade_tip	-0.05
has tinh co	seek_grave	0.06	event	0.11
has tinh doi	seek_grave	0.27	grave_info	-0.13	remains_found	0.08	registry	-0.05	request_recognition	-0.06
has tinh gia	comrade_tip	-0.06	grave_info	0.06	battle_account	0.05	event	-0.07
has tinh ha	seek_grave	0.12
has tinh kien	seek_grave	0.16
has tinh la	seek_grave	-0.05	grave_info	-0.09	rumour	0.06	request_recognition	0.08
has tinh lai	comrade_tip	0.09
has tinh mat	seek_grave	-0.05	rumour	0.08
has tinh nam	comrade_tip	0.08	grave_info	-0.08
has tinh nguyen	comrade_tip	0.1	battle_account	-0.06	dna_question	0.1	rumour	0.05	event	0.08
has tinh o	seek_grave	0.08	grave_info	-0.05
has tinh quang	seek_grave	0.16
has tinh tu	seek_grave	0.06	comrade_tip	-0.14
has tnxp	seek_grave	-0.35	comrade_tip	-0.07	remains_found	-0.07	registry	0.42	battle_account	-0.13	enemy_report	-0.09	foreign_tip	-0.05	dna_question	-0.08	request_recognition	0.14	event	-0.19
has tnxp doi	comrade_tip	-0.05	grave_info	-0.08	registry	0.09	event	-0.08
has to	seek_grave	-0.05	remains_found	-0.12	relics	0.27	registry	-0.14	battle_account	-0.17	enemy_report	0.28	foreign_tip	-0.13	dna_question	0.15	scam_report	-0.06	not_dead	0.16	event	0.1
has to a	seek_grave	-0.11	grave_info	0.09	enemy_report	-0.05	foreign_tip	0.15
has to ba	comrade_tip	0.05	event	-0.1
has to bao	relics	0.07
has to be	seek_grave	-0.05	grave_info	-0.08	relics	-0.08	dna_question	0.06
has to chuc	seek_grave	0.06	battle_account	0.06	event	0.05
has to co	comrade_tip	-0.07	grave_info	0.1	enemy_report	0.05	event	0.06
has to con	seek_grave	0.09	rumour	0.05
has to cua	relics	0.06
has to dan	comrade_tip	0.06	registry	0.05
has to ghi	comrade_tip	-0.1	remains_found	0.05	scam_report	0.05	event	0.08
has to gi	foreign_tip	0.05	rumour	0.09	request_recognition	-0.07
has to giay	relics	0.15	enemy_report	0.06	foreign_tip	0.12	event	0.22
has to hai	comrade_tip	-0.1	grave_info	0.08	registry	0.09
has to hieu	seek_grave	0.05	request_recognition	0.07
has to know	seek_grave	0.08	foreign_tip	-0.06	rumour	0.06	event	-0.06
has to la	seek_grave	0.12	comrade_tip	-0.08	grave_info	-0.07
has to me	seek_grave	-0.1	foreign_tip	0.11
has to ngoc	grave_info	-0.1	relics	0.05
has to quoc	grave_info	-0.05	registry	-0.05	dna_question	0.08	not_dead	0.09
has to send	seek_grave	-0.06	comrade_tip	0.1	foreign_tip	-0.06
has to tell	grave_info	0.08	relics	0.05	event	-0.07
has to the	grave_info	-0.09	remains_found	0.08	relics	-0.08	enemy_report	-0.05	request_recognition	0.07	event	0.1
has to thi	seek_grave	0.1	comrade_tip	0.06	event	-0.06
has to toi	battle_account	-0.06	event	-0.05
has to trinh	seek_grave	-0.09	grave_info	-0.08	registry	-0.06	battle_account	0.05	dna_question	0.11	event	0.07
has to truong	comrade_tip	0.08	grave_info	-0.14	remains_found	0.08	relics	-0.06	registry	-0.07	event	0.12
has to van	battle_account	-0.08
has to voi	not_dead	0.07	event	-0.06
has toa	seek_grave	0.06	comrade_tip	-0.15	remains_found	0.11	registry	-0.14	battle_account	-0.14	enemy_report	0.16	scam_report	0.1	request_recognition	0.08	event	0.11
has toa do	seek_grave	-0.17	comrade_tip	-0.17	grave_info	0.11	remains_found	0.12	registry	-0.1	battle_account	-0.09	enemy_report	0.13	rumour	-0.06	request_recognition	-0.07	event	0.12
has toai	seek_grave	0.09	comrade_tip	-0.08	relics	0.06
has toan	seek_grave	-0.06	comrade_tip	0.27	grave_info	0.07	remains_found	-0.14	relics	0.12	registry	0.12	battle_account	0.2	enemy_report	-0.06	foreign_tip	-0.07	scam_report	0.08	request_recognition	-0.22	not_dead	-0.07
has toan bo	seek_grave	-0.08	grave_info	0.1	battle_account	0.09
has toc	comrade_tip	-0.1	grave_info	0.05	relics	-0.06	battle_account	-0.05	enemy_report	-0.06	scam_report	-0.08	rumour	0.11	not_dead	-0.05
has toc dao	seek_grave	0.11	event	-0.1
has toc muong	seek_grave	0.05	registry	-0.05
has toc nung	event	-0.05
has toc tay	seek_grave	-0.09	grave_info	0.1
has toc thai	seek_grave	0.12	grave_info	-0.11	event	-0.08
has together	seek_grave	0.1	comrade_tip	0.08	grave_info	0.06
has toi	seek_grave	-0.36	comrade_tip	0.43	grave_info	-0.05	remains_found	-0.14	relics	-0.07	registry	-0.31	battle_account	0.14	enemy_report	-0.27	foreign_tip	-0.28	dna_question	-0.2	scam_report	0.12	rumour	-0.13	request_recognition	-0.18	not_dead	0.08	event	-0.05
has toi an	seek_grave	0.05	comrade_tip	-0.08
has toi anh	seek_grave	0.05	comrade_tip	-0.07	remains_found	0.05	battle_account	-0.07	event	0.16
has toi ba	seek_grave	0.06	comrade_tip	0.06	event	-0.05
has toi ban	comrade_tip	0.06	foreign_tip	0.08	request_recognition	0.06
has toi bang	seek_grave	-0.1	comrade_tip	0.08	grave_info	-0.05	request_recognition	0.08	event	-0.06
has toi bao	seek_grave	-0.27	comrade_tip	0.08	battle_account	-0.05	dna_question	-0.05	not_dead	0.14	event	0.13
has toi bay	seek_grave	-0.05	comrade_tip	0.05
has toi bi	seek_grave	0.08	comrade_tip	-0.06	grave_info	-0.07	relics	-0.07	scam_report	0.07	request_recognition	-0.07	not_dead	0.13	event	-0.12
has toi biet	seek_grave	-0.34	comrade_tip	0.26	grave_info	0.26	remains_found	-0.05	relics	0.14	request_recognition	-0.05
has toi bo	comrade_tip	0.12	grave_info	-0.12	battle_account	-0.08	foreign_tip	0.08	event	-0.14
has toi boc	grave_info	0.1	event	-0.08
has toi bui	seek_grave	0.07	battle_account	0.08	event	0.08
has toi cai	seek_grave	0.11	comrade_tip	-0.07
has toi cam	seek_grave	0.09	comrade_tip	-0.15	grave_info	-0.05	relics	0.18	battle_account	-0.05
has toi can	seek_grave	0.2	comrade_tip	-0.07	event	-0.07
has toi cat	comrade_tip	-0.05	grave_info	0.1	remains_found	0.06
has toi cau	grave_info	-0.05	relics	0.05	event	-0.08
has toi chau	seek_grave	0.09	grave_info	-0.11	request_recognition	0.11
has toi chay	comrade_tip	0.05	grave_info	-0.08	relics	0.05	event	-0.05
has toi chep	comrade_tip	0.06	grave_info	-0.07	relics	-0.1	registry	0.09
has toi chet	seek_grave	-0.06	comrade_tip	0.07	grave_info	-0.21	relics	0.05	not_dead	0.12
has toi chi	seek_grave	-0.08	comrade_tip	0.11	grave_info	-0.14	registry	-0.09	battle_account	0.16	rumour	0.1	event	0.12
has toi chinh	comrade_tip	0.05	grave_info	-0.16	battle_account	0.07
has toi chiu	comrade_tip	-0.06	remains_found	0.07	battle_account	0.08	event	-0.07
has toi cho	seek_grave	-0.05	comrade_tip	0.14	event	0.16
has toi chon	seek_grave	-0.43	comrade_tip	0.42	grave_info	0.07	remains_found	-0.08	relics	0.07	registry	-0.05	battle_account	-0.08	enemy_report	-0.07	foreign_tip	0.07	rumour	-0.05	event	-0.22
has toi chu	seek_grave	0.11	comrade_tip	-0.16	grave_info	0.16
has toi chua	seek_grave	-0.12	request_recognition	0.05
has toi chung	seek_grave	0.08	comrade_tip	-0.07	grave_info	-0.06	battle_account	0.06	event	0.1
has toi chup	seek_grave	-0.05	event	0.07
has toi chuyen	comrade_tip	0.09	grave_info	-0.07
has toi co	seek_grave	0.1	comrade_tip	-0.06	relics	-0.09	battle_account	-0.07	enemy_report	0.05	dna_question	0.11	rumour	0.06	event	0.06
has toi coi	seek_grave	-0.08	grave_info	0.06	relics	-0.05	event	0.13
has toi con	comrade_tip	0.05	grave_info	-0.11	remains_found	-0.05	relics	0.2	battle_account	0.2	foreign_tip	0.09	event	0.33
has toi cong	seek_grave	-0.1	comrade_tip	-0.05	grave_info	0.05	relics	0.07
has toi cu	seek_grave	0.06	battle_account	-0.06	request_recognition	0.06
has toi cung	seek_grave	-0.22	comrade_tip	0.27	battle_account	-0.05
has toi da	seek_grave	-0.28	grave_info	0.16	remains_found	0.06	registry	0.08	battle_account	-0.05	scam_report	0.06	event	0.2
has toi dai	seek_grave	-0.13	battle_account	0.1	request_recognition	0.11	event	0.06
has toi dan	seek_grave	-0.17	comrade_tip	-0.05	grave_info	0.1	registry	0.06	battle_account	0.1	event	-0.09
has toi dang	seek_grave	0.23	comrade_tip	0.05	remains_found	-0.05	battle_account	-0.07	scam_report	0.07	event	-0.16
has toi danh	seek_grave	-0.1	comrade_tip	0.16
has toi dao	seek_grave	-0.05	relics	0.17	battle_account	-0.07	event	-0.06
has toi dap	seek_grave	-0.09	comrade_tip	0.07	event	-0.09
has toi dat	comrade_tip	0.22	grave_info	-0.09	battle_account	-0.09
has toi dau	seek_grave	0.05	grave_info	-0.05	relics	0.05
has toi day	seek_grave	0.08	request_recognition	-0.05	not_dead	0.08	event	-0.08
has toi de	seek_grave	0.05	comrade_tip	0.13	grave_info	-0.08	battle_account	-0.06	event	-0.21
has toi dem	grave_info	0.09	battle_account	0.06
has toi den	seek_grave	-0.06	comrade_tip	0.17
has toi deu	seek_grave	-0.12	comrade_tip	0.05	grave_info	0.08
has toi di	grave_info	0.22	relics	-0.08	battle_account	-0.08	dna_question	-0.07	scam_report	-0.06	request_recognition	-0.09	not_dead	-0.05	event	0.2
has toi dinh	seek_grave	0.07	comrade_tip	-0.08
has toi do	comrade_tip	0.06	battle_account	-0.05	event	0.13
has toi doan	seek_grave	0.09	comrade_tip	-0.12
has toi doc	seek_grave	-0.07	event	0.09
has toi doi	seek_grave	-0.08	comrade_tip	0.06	grave_info	-0.08	request_recognition	0.13	event	0.09
has toi dong	seek_grave	0.08	grave_info	0.07	request_recognition	0.05
has toi dua	seek_grave	-0.12	grave_info	0.06	relics	0.08	battle_account	0.08
has toi dung	comrade_tip	-0.1	grave_info	0.1	remains_found	0.08	relics	0.06	battle_account	0.07	not_dead	0.13	event	-0.11
has toi duoc	seek_grave	-0.07	comrade_tip	-0.05	grave_info	-0.16	battle_account	0.08	event	-0.06
has toi em	comrade_tip	-0.07	grave_info	0.09
has toi gap	comrade_tip	-0.11	remains_found	0.09	relics	-0.06	battle_account	0.05	not_dead	0.13	event	0.1
has toi ghi	comrade_tip	-0.05	grave_info	0.18	event	-0.16
has toi gia	comrade_tip	0.08	grave_info	0.06	battle_account	-0.06	event	-0.05
has toi gio	seek_grave	-0.06	comrade_tip	-0.12	grave_info	0.11	relics	0.05	registry	0.08	request_recognition	-0.07	event	-0.13
has toi giu	seek_grave	-0.11	relics	0.18	foreign_tip	0.07
has toi goi	seek_grave	-0.1	comrade_tip	0.18	battle_account	-0.06	event	0.08
has toi gom	event	-0.06
has toi gui	seek_grave	0.17	comrade_tip	-0.05	grave_info	0.07	remains_found	-0.05	relics	0.08	battle_account	-0.05	enemy_report	0.05	event	-0.08
has toi ha	registry	-0.05	dna_question	0.05	event	0.05
has toi hai	seek_grave	0.08	comrade_tip	-0.06
has toi hay	seek_grave	-0.05	comrade_tip	0.05	event	0.08
has toi hi	grave_info	0.06
has toi ho	comrade_tip	0.05	grave_info	0.07	relics	-0.08
has toi hoang	grave_info	-0.08	event	-0.05
has toi hoi	seek_grave	0.23	comrade_tip	-0.19	grave_info	0.11	battle_account	-0.05	event	0.08
has toi hom	relics	-0.05
has toi hy	seek_grave	-0.05	comrade_tip	-0.16	grave_info	-0.07	registry	0.15	battle_account	0.19	request_recognition	-0.05
has toi ke	seek_grave	-0.2	comrade_tip	-0.15	grave_info	0.17	battle_account	0.11	request_recognition	0.07	not_dead	0.11	event	-0.05
has toi keo	seek_grave	-0.06	grave_info	0.05	event	-0.07
has toi khai	seek_grave	0.05	remains_found	0.05
has toi khi	seek_grave	-0.06	grave_info	0.14	event	0.08
has toi khieng	seek_grave	-0.06	grave_info	0.1
has toi khong	seek_grave	-0.1	comrade_tip	0.35	grave_info	-0.2	relics	0.07	registry	-0.13	dna_question	-0.05	rumour	0.09	request_recognition	-0.08	not_dead	-0.05	event	-0.08
has toi ky	battle_account	-0.06	event	0.08
has toi la	comrade_tip	-0.28	grave_info	0.15	remains_found	-0.05	relics	0.09	registry	-0.13	scam_report	0.1	rumour	-0.2	not_dead	-0.06	event	0.22
has toi lai	remains_found	0.08	battle_account	-0.07	event	0.05
has toi lam	seek_grave	-0.22	comrade_tip	-0.09	grave_info	0.35	relics	-0.07	registry	-0.11	enemy_report	0.09	foreign_tip	0.07	scam_report	0.05	not_dead	0.09
has toi lap	event	-0.05
has toi lay	seek_grave	0.18	comrade_tip	-0.11	grave_info	-0.15	rumour	0.05
has toi le	battle_account	0.14	event	0.1
has toi len	seek_grave	0.2	comrade_tip	-0.11	grave_info	-0.13	not_dead	0.05	event	-0.08
has toi liet	seek_grave	0.16	comrade_tip	-0.05	grave_info	-0.05
has toi linh	grave_info	0.06	battle_account	-0.06
has toi lo	event	-0.09
has toi luc	seek_grave	-0.07	comrade_tip	-0.13	grave_info	-0.08	relics	0.05	battle_account	0.06
has toi luong	seek_grave	-0.06	battle_account	0.07	event	0.08
has toi luu	seek_grave	0.11	grave_info	-0.08	battle_account	-0.05	request_recognition	0.06	event	-0.07
has toi ma	seek_grave	-0.09	comrade_tip	0.05	battle_account	-0.07	not_dead	0.09
has toi mai	comrade_tip	-0.09	grave_info	-0.08	event	0.11
has toi mang	request_recognition	0.05
has toi mat	comrade_tip	0.05	grave_info	-0.07	registry	-0.1	rumour	0.05	event	-0.09
has toi mo	seek_grave	0.1	comrade_tip	0.07	grave_info	-0.11	remains_found	0.09
has toi moi	seek_grave	-0.18	comrade_tip	0.05	grave_info	-0.1	battle_account	-0.07	foreign_tip	0.08	rumour	0.1	request_recognition	0.17	event	0.1
has toi mot	seek_grave	-0.14	comrade_tip	0.14	battle_account	-0.05	scam_report	0.07	event	-0.14
has toi mua	event	-0.16
has toi muon	seek_grave	0.12	comrade_tip	-0.12	grave_info	-0.19	relics	0.07	battle_account	0.06	foreign_tip	0.07
has toi nam	comrade_tip	0.24	grave_info	-0.26	registry	-0.06	battle_account	-0.07	scam_report	0.1	request_recognition	-0.08	event	-0.19
has toi nay	comrade_tip	-0.06	registry	0.05	event	-0.07
has toi nga	grave_info	-0.1	event	0.07
has toi ngay	seek_grave	-0.12	comrade_tip	0.08	grave_info	0.19	battle_account	-0.07	event	0.07
has toi nghe	seek_grave	-0.17	comrade_tip	-0.24	grave_info	-0.06	remains_found	0.05	rumour	0.2	request_recognition	0.09	event	0.15
has toi nghi	grave_info	0.05
has toi ngo	seek_grave	0.07	event	-0.07
has toi nguoi	seek_grave	-0.06	grave_info	0.06	relics	0.13
has toi nguyen	comrade_tip	-0.08	battle_account	-0.06	enemy_report	0.08	event	-0.2
has toi nha	remains_found	-0.05	event	-0.09
has toi nham	seek_grave	0.07	comrade_tip	0.15
has toi nhan	seek_grave	0.12	comrade_tip	0.12	grave_info	-0.11	request_recognition	-0.05	event	-0.06
has toi nhap	comrade_tip	0.07
has toi nho	seek_grave	-0.19	comrade_tip	-0.17	grave_info	0.07	relics	-0.06	registry	-0.07	battle_account	0.17	scam_report	0.05	event	0.14
has toi nhung	seek_grave	-0.06	battle_account	0.06	enemy_report	0.06	event	0.16
has toi noi	seek_grave	-0.06	grave_info	0.21	remains_found	0.07	dna_question	-0.06	scam_report	0.14	rumour	-0.05	event	0.09
has toi o	seek_grave	0.06	comrade_tip	0.28	grave_info	-0.21	relics	0.1	battle_account	-0.1	scam_report	-0.07	request_recognition	-0.1	not_dead	0.17	event	-0.24
has toi ong	seek_grave	0.08	comrade_tip	-0.1	grave_info	0.07	relics	0.05	enemy_report	0.05	not_dead	0.09
has toi phai	seek_grave	-0.06	grave_info	0.11
has toi pham	seek_grave	0.11	comrade_tip	-0.12	registry	0.08	event	-0.05
has toi phan	seek_grave	0.1	comrade_tip	-0.19	event	-0.1
has toi qua	seek_grave	0.05	comrade_tip	0.06	grave_info	-0.06
has toi que	seek_grave	0.05	grave_info	-0.07	request_recognition	0.06	event	-0.06
has toi quen	seek_grave	-0.17	comrade_tip	0.23	battle_account	-0.07	event	-0.15
has toi ra	grave_info	0.16	registry	0.06	battle_account	-0.07	event	-0.12
has toi roi	comrade_tip	-0.06	grave_info	0.07	event	0.14
has toi sang	comrade_tip	-0.2	battle_account	0.1
has toi sinh	comrade_tip	-0.06	grave_info	0.1	battle_account	0.05	request_recognition	-0.05
has toi so	seek_grave	-0.06	comrade_tip	0.08	relics	0.08	event	-0.06
has toi song	seek_grave	-0.13	comrade_tip	0.05	grave_info	0.05	event	0.08
has toi tai	seek_grave	0.05
has toi tang	relics	0.1	event	-0.05
has toi ten	seek_grave	0.09	comrade_tip	-0.07	grave_info	0.07	relics	-0.12	rumour	-0.08	not_dead	-0.12	event	0.21
has toi thang	battle_account	-0.05	event	-0.05
has toi thay	seek_grave	-0.05	comrade_tip	0.05	grave_info	0.25	remains_found	-0.06	registry	0.08	rumour	0.07
has toi theo	request_recognition	0.12
has toi thi	comrade_tip	-0.07	grave_info	-0.07	battle_account	0.13	scam_report	0.07	event	0.16
has toi thu	seek_grave	0.18	grave_info	-0.05
has toi thuoc	comrade_tip	-0.13	grave_info	-0.05	battle_account	0.16	event	0.15
has toi tieu	comrade_tip	0.06	battle_account	-0.09	event	-0.05
has toi tim	seek_grave	0.05	comrade_tip	-0.16	relics	0.06	registry	-0.06	enemy_report	0.05	dna_question	0.05	request_recognition	0.07	event	-0.08
has toi toi	grave_info	-0.14	event	-0.14
has toi tong	grave_info	-0.06	request_recognition	0.05
has toi tra	seek_grave	-0.05	comrade_tip	0.07	grave_info	0.08
has toi tran	seek_grave	0.18	comrade_tip	0.16	grave_info	-0.16	battle_account	-0.11	request_recognition	0.05	event	-0.1
has toi trinh	seek_grave	0.05
has toi trong	event	0.07
has toi truc	event	-0.06
has toi trung	comrade_tip	0.08	grave_info	-0.06	dna_question	-0.06	event	-0.07
has toi truoc	comrade_tip	0.09
has toi truong	comrade_tip	-0.07	event	-0.06
has toi tu	seek_grave	-0.06	comrade_tip	0.08
has toi tung	seek_grave	-0.05	comrade_tip	0.12	grave_info	0.06
has toi va	seek_grave	-0.06	comrade_tip	0.46	grave_info	-0.24	registry	-0.05	battle_account	-0.08	event	-0.17
has toi van	comrade_tip	-0.06	grave_info	0.16	registry	-0.05
has toi vao	seek_grave	0.08	comrade_tip	-0.11	grave_info	-0.12	battle_account	-0.07	request_recognition	0.08	event	-0.1
has toi ve	grave_info	0.16	request_recognition	-0.05
has toi vi	seek_grave	0.05	comrade_tip	0.06	event	-0.08
has toi viet	seek_grave	-0.13	grave_info	0.06	relics	-0.05	not_dead	0.05
has toi vo	scam_report	0.05
has toi voi	seek_grave	-0.07	comrade_tip	0.15	grave_info	-0.05	relics	-0.05	enemy_report	0.05
has toi vu	seek_grave	0.15	comrade_tip	-0.07	grave_info	-0.06	event	-0.05
has toi vua	not_dead	0.05
has toi vui	seek_grave	-0.07	comrade_tip	0.09	grave_info	-0.05	event	-0.05
has toi vuong	comrade_tip	0.06	grave_info	-0.09	request_recognition	0.06
has toi xin	comrade_tip	0.09	grave_info	-0.07	remains_found	-0.06	battle_account	-0.11	rumour	0.07	event	-0.12
has toi y	comrade_tip	0.14	grave_info	-0.07	relics	-0.06	event	-0.09
has told	seek_grave	0.11	comrade_tip	-0.16	grave_info	0.22	registry	-0.05	enemy_report	-0.14	foreign_tip	0.06	rumour	0.16
has told me	seek_grave	-0.05	grave_info	-0.06	foreign_tip	0.07	rumour	0.12	event	0.06
has told us	seek_grave	0.07	foreign_tip	0.11
has tom	seek_grave	-0.12	comrade_tip	-0.1	grave_info	0.27	enemy_report	0.05	request_recognition	-0.05	event	0.09
has tombe	seek_grave	0.38	grave_info	0.07	registry	-0.05	enemy_report	-0.05	foreign_tip	-0.1	rumour	0.12	request_recognition	-0.05	event	-0.16
has tombes	foreign_tip	0.16	event	0.11
has ton	seek_grave	0.14	relics	-0.06	registry	0.06	battle_account	-0.12	dna_question	0.06	request_recognition	0.17	not_dead	-0.07	event	-0.32
has ton nu	seek_grave	0.05	grave_info	-0.05	event	-0.05
has ton that	relics	-0.07	enemy_report	0.07	foreign_tip	0.05	request_recognition	0.07
has tong	seek_grave	-0.06	comrade_tip	-0.16	grave_info	-0.06	remains_found	-0.11	registry	0.15	battle_account	-0.07	enemy_report	0.07	request_recognition	0.06	not_dead	-0.05
has tong dai	seek_grave	-0.05	grave_info	0.06	request_recognition	0.08
has tong duy	seek_grave	-0.05
has tong hop	comrade_tip	-0.06	grave_info	-0.05	registry	0.16
has tong phuoc	seek_grave	0.05
has tong thi	comrade_tip	-0.08
has tong van	seek_grave	0.21	grave_info	-0.16	relics	-0.05
has too	comrade_tip	0.05	relics	0.06	rumour	0.05
has took	seek_grave	-0.12	comrade_tip	0.12	battle_account	0.1	event	0.07
has took him	comrade_tip	0.09	relics	-0.05	enemy_report	0.06
has top	seek_grave	-0.06	comrade_tip	0.13	relics	-0.05	foreign_tip	0.05	event	0.07
has tot	seek_grave	-0.08	grave_info	-0.08	relics	0.05
has tp	seek_grave	0.17	comrade_tip	-0.1	grave_info	-0.08	request_recognition	-0.05
has tqgc	seek_grave	0.4	comrade_tip	-0.13	registry	-0.05	request_recognition	-0.09	event	-0.05
has tra	grave_info	-0.15	remains_found	-0.09	relics	-0.05	registry	0.08	battle_account	-0.05	enemy_report	-0.08	foreign_tip	0.05	dna_question	-0.18	scam_report	-0.08	rumour	-0.1	not_dead	0.1	event	-0.11
has tra bong	seek_grave	0.17	registry	-0.06	battle_account	0.06	event	-0.06
has tra cu	seek_grave	-0.07	comrade_tip	0.12	grave_info	-0.16	battle_account	-0.09
has tra giup	seek_grave	0.06	grave_info	0.08	relics	-0.05
has tra ho	seek_grave	0.11	comrade_tip	-0.06	grave_info	-0.12	rumour	0.06
has tra lai	relics	0.1	registry	0.06
has tra linh	seek_grave	-0.13	comrade_tip	0.22	grave_info	0.06	battle_account	0.07	event	0.05
has tra loi	seek_grave	-0.07	comrade_tip	0.21	grave_info	-0.05	relics	-0.08	battle_account	-0.08	rumour	-0.05	request_recognition	0.15	event	-0.06
has tra my	seek_grave	0.1
has tra o	seek_grave	-0.16	comrade_tip	0.11	grave_info	-0.06	event	0.05
has tra on	registry	0.06	event	0.05
has tra tan	seek_grave	-0.28	comrade_tip	0.06	request_recognition	0.2
has tra ve	seek_grave	-0.05	comrade_tip	-0.11	remains_found	-0.1	relics	0.11	event	-0.1
has tra vinh	seek_grave	0.17	comrade_tip	-0.31	grave_info	-0.1	relics	-0.06	foreign_tip	0.06	event	0.07
has trac	seek_grave	-0.12	comrade_tip	0.21	foreign_tip	-0.07	request_recognition	-0.05	event	-0.08
has trac thu	seek_grave	-0.09	relics	0.05	event	-0.06
has trach	seek_grave	0.18	grave_info	0.13	relics	-0.07	registry	0.1	enemy_report	0.18	dna_question	-0.07	rumour	-0.08	request_recognition	-0.11	event	-0.08
has trai	comrade_tip	-0.15	remains_found	-0.07	registry	-0.14	battle_account	-0.25	dna_question	0.08	scam_report	-0.05	request_recognition	0.13	not_dead	0.1	event	-0.23
has trai ba	seek_grave	0.09	dna_question	-0.05
has trai cu	seek_grave	-0.11	comrade_tip	0.05	relics	0.06	event	-0.06
has trai cua	seek_grave	0.15
has trai duong	seek_grave	-0.07	comrade_tip	0.05	grave_info	-0.06	rumour	0.06
has trai em	seek_grave	-0.07	scam_report	0.05
has trai la	battle_account	0.05	foreign_tip	0.05
has trai liet	seek_grave	-0.12	dna_question	0.06
has trai ong	enemy_report	0.05	request_recognition	0.05	event	-0.05
has trai ten	seek_grave	-0.11	comrade_tip	0.1
has trai toi	seek_grave	0.21	comrade_tip	-0.4	grave_info	-0.1	relics	-0.06	dna_question	0.05
has trai ut	request_recognition	-0.06
has trail	seek_grave	0.06	enemy_report	-0.07	foreign_tip	0.14	event	-0.09
has tram	comrade_tip	0.16	grave_info	-0.24	relics	-0.27	registry	-0.2	battle_account	0.1	enemy_report	-0.11	foreign_tip	-0.1	scam_report	-0.05	request_recognition	0.07	not_dead	-0.09	event	0.07
has tram bau	grave_info	-0.07	registry	0.05
has tram bom	comrade_tip	0.06
has tram buoc	grave_info	-0.06	event	-0.06
has tram giao	comrade_tip	0.08	grave_info	0.12	event	0.13
has tram met	seek_grave	0.09
has tram phau	seek_grave	0.17	comrade_tip	-0.05	grave_info	-0.06	battle_account	-0.09	event	-0.06
has tram quan	relics	0.07
has tram truong	seek_grave	-0.12	comrade_tip	0.08	grave_info	0.16	registry	-0.05	battle_account	-0.05	request_recognition	0.05
has tram xa	seek_grave	-0.13	comrade_tip	0.35	grave_info	-0.11	scam_report	0.05
has tram y	seek_grave	-0.05	comrade_tip	-0.09	grave_info	0.12	relics	0.05
has tran	comrade_tip	-0.12	grave_info	-0.17	remains_found	-0.18	relics	-0.16	registry	0.13	battle_account	0.43	enemy_report	0.08	foreign_tip	-0.16	scam_report	-0.15	rumour	-0.13	request_recognition	-0.16	event	0.09
has tran ay	seek_grave	0.08	comrade_tip	-0.06	event	-0.06
has tran ba	seek_grave	-0.16	comrade_tip	0.08	grave_info	-0.06	battle_account	0.06	enemy_report	0.1
has tran bau	comrade_tip	0.05
has tran bom	seek_grave	-0.07	comrade_tip	-0.09	registry	0.06	event	-0.1
has tran can	comrade_tip	-0.08	grave_info	0.1	event	0.1
has tran cao	seek_grave	0.06	relics	0.06	battle_account	-0.06	event	-0.1
has tran cau	comrade_tip	-0.25	grave_info	0.06	battle_account	0.18	event	0.23
has tran chong	comrade_tip	0.06
has tran cong	seek_grave	0.08	registry	0.06	battle_account	-0.05	event	-0.06
has tran dang	seek_grave	-0.06	comrade_tip	-0.17	grave_info	0.11	battle_account	0.05	event	0.05
has tran danh	comrade_tip	-0.09	battle_account	0.06	request_recognition	-0.05
has tran dia	seek_grave	-0.1	battle_account	0.09	request_recognition	0.06
has tran dinh	comrade_tip	0.15	remains_found	0.07	event	0.22
has tran do	seek_grave	0.05	comrade_tip	-0.14	relics	-0.05	battle_account	0.11	event	0.15
has tran doi	seek_grave	0.18	comrade_tip	-0.11	grave_info	-0.09	registry	0.05	event	0.05
has tran dong	seek_grave	0.12	comrade_tip	0.06	registry	-0.05	battle_account	-0.05	scam_report	0.07	event	-0.07
has tran duc	comrade_tip	0.13	grave_info	0.07	event	-0.06
has tran huu	seek_grave	0.06	comrade_tip	-0.09	grave_info	0.09	foreign_tip	-0.07
has tran khac	seek_grave	0.08	grave_info	-0.18	registry	0.07	event	-0.05
has tran kim	dna_question	0.09
has tran minh	seek_grave	0.1
has tran ngay	seek_grave	-0.12	comrade_tip	-0.13	grave_info	0.16	battle_account	0.06
has tran ngoc	comrade_tip	0.06	relics	0.14	event	-0.06
has tran nui	grave_info	-0.11	battle_account	0.17
has tran o	seek_grave	-0.05	comrade_tip	-0.06	grave_info	-0.1	battle_account	0.2	request_recognition	0.08
has tran phia	seek_grave	0.19	not_dead	-0.06	event	-0.07
has tran qua	event	0.08
has tran quang	seek_grave	0.05	comrade_tip	-0.1	grave_info	-0.05	registry	0.07	event	0.05
has tran quoc	seek_grave	-0.08	comrade_tip	0.06	grave_info	0.05	registry	-0.05	battle_account	-0.06	event	-0.15
has tran tay	comrade_tip	-0.05
has tran thi	comrade_tip	-0.27	grave_info	0.27	relics	-0.07	registry	0.16	battle_account	-0.05	request_recognition	-0.08	event	-0.14
has tran thu	seek_grave	-0.06	grave_info	-0.05	remains_found	0.08	relics	0.11	rumour	0.06	event	0.1
has tran trong	registry	-0.08	request_recognition	0.06
has tran van	comrade_tip	0.05	grave_info	-0.11	relics	-0.1	request_recognition	0.07	not_dead	-0.05
has tran xuan	grave_info	-0.08	battle_account	0.13	dna_question	0.07	request_recognition	-0.06	event	0.05
has trang	seek_grave	-0.23	comrade_tip	-0.12	grave_info	0.37	remains_found	-0.18	registry	0.17	battle_account	0.09	enemy_report	-0.14	dna_question	0.09	rumour	-0.14	request_recognition	-0.31	not_dead	-0.14	event	-0.08
has trang a	comrade_tip	-0.05	relics	0.05	battle_account	0.05
has trang ba	seek_grave	-0.09	grave_info	0.06	dna_question	0.05
has trang bang	seek_grave	0.29	grave_info	-0.24	rumour	0.06	event	-0.15
has trang ben	seek_grave	0.19	comrade_tip	-0.07	grave_info	-0.12	relics	0.05	event	-0.06
has trang binh	seek_grave	-0.1	grave_info	0.09
has trang chau	comrade_tip	-0.09
has trang co	seek_grave	0.13	comrade_tip	0.14	request_recognition	-0.05	event	-0.06
has trang cu	seek_grave	-0.11	comrade_tip	0.08	rumour	0.05	event	0.19
has trang cua	comrade_tip	0.14	grave_info	-0.12
has trang cuoi	comrade_tip	-0.05	relics	0.12
has trang dau	grave_info	-0.2	relics	0.12	dna_question	0.1
has trang dinh	comrade_tip	-0.05	grave_info	-0.06	relics	0.09	battle_account	-0.05	foreign_tip	0.06
has trang doc	seek_grave	-0.12	grave_info	0.08	registry	0.08	event	-0.08
has trang doi	seek_grave	-0.06	comrade_tip	-0.07	grave_info	0.21	event	-0.06
has trang don	seek_grave	0.09	registry	-0.05	event	0.06
has trang dong	comrade_tip	-0.08	dna_question	0.05	event	0.06
has trang duong	seek_grave	0.09	grave_info	-0.06	registry	0.07	event	-0.07
has trang hai	comrade_tip	0.06	grave_info	-0.09	registry	0.09
has trang ham	seek_grave	-0.07	comrade_tip	-0.08	grave_info	0.19
has trang huyen	seek_grave	-0.09	comrade_tip	-0.09	registry	-0.05	dna_question	0.06	event	-0.07
has trang khong	grave_info	-0.13	battle_account	0.09
has trang la	seek_grave	-0.11	grave_info	-0.05	dna_question	0.1
has trang liet	seek_grave	-0.15	comrade_tip	-0.13	grave_info	0.49	dna_question	-0.06	request_recognition	-0.11	event	0.13
has trang long	seek_grave	0.1	request_recognition	0.07
has trang mat	seek_grave	0.13
has trang men	grave_info	-0.05	event	0.06
has trang nam	seek_grave	0.17
has trang nao	seek_grave	0.2	grave_info	-0.19
has trang nay	seek_grave	-0.09	relics	0.06
has trang ninh	seek_grave	-0.06	grave_info	-0.09
has trang ntls	event	0.06
has trang o	grave_info	-0.08	rumour	0.09
has trang su	comrade_tip	0.13	grave_info	-0.07
has trang tam	seek_grave	-0.07	grave_info	-0.12	battle_account	0.06	event	0.05
has trang tan	seek_grave	-0.08	grave_info	0.07	event	-0.05
has trang ten	seek_grave	-0.09	grave_info	0.21
has trang thi	seek_grave	-0.05	comrade_tip	0.08
has trang tinh	seek_grave	-0.07	registry	0.07
has trang trung	seek_grave	-0.05	dna_question	0.05
has trang truong	seek_grave	0.1	grave_info	-0.08	scam_report	0.07
has trang van	comrade_tip	0.14	event	-0.05
has trang vi	seek_grave	-0.1	comrade_tip	0.11	grave_info	0.07	event	-0.07
has trang vinh	registry	0.05	request_recognition	0.05	event	0.09
has trang xa	seek_grave	0.17	comrade_tip	-0.08	remains_found	0.1	relics	-0.05	registry	-0.07	battle_account	0.05	dna_question	-0.09	scam_report	-0.05	request_recognition	-0.14	not_dead	0.12	event	0.16
has tranh	remains_found	-0.1	battle_account	0.06	rumour	0.07	request_recognition	0.05	event	0.14
has translated	grave_info	-0.05	registry	0.06	enemy_report	0.17	foreign_tip	-0.07
has trao	seek_grave	-0.21	comrade_tip	-0.15	remains_found	0.1	relics	0.11	not_dead	0.26
has trao tra	seek_grave	-0.27	grave_info	-0.1	relics	-0.07	battle_account	0.07	request_recognition	-0.08	not_dead	0.23	event	0.06
has trau	seek_grave	-0.17	grave_info	0.05	registry	-0.05	battle_account	0.12	scam_report	0.11	rumour	0.05	event	0.07
has tray	seek_grave	0.1
has tre	remains_found	-0.11	registry	-0.08	battle_account	-0.06	foreign_tip	0.12	rumour	0.08	request_recognition	-0.15	not_dead	-0.06	event	-0.15
has tre con	seek_grave	-0.07
has tre gai	comrade_tip	0.05
has tre nha	comrade_tip	0.07	rumour	0.05
has tree	seek_grave	-0.08	relics	0.08	scam_report	0.06	event	0.18
has trees	seek_grave	-0.06	grave_info	0.16	foreign_tip	-0.12	event	-0.06
has tren	comrade_tip	0.06	grave_info	0.07	remains_found	0.14	relics	0.21	registry	0.06	battle_account	-0.16	enemy_report	0.09	foreign_tip	-0.08	dna_question	-0.14	scam_report	-0.05	rumour	0.07	request_recognition	-0.12	not_dead	0.15
has tren bai	comrade_tip	-0.06	event	0.06
has tren ban	event	-0.09
has tren bang	comrade_tip	-0.05	grave_info	-0.06	remains_found	0.05	event	0.06
has tren bia	seek_grave	-0.19	comrade_tip	-0.14	grave_info	0.2	relics	-0.06	registry	-0.09	dna_question	-0.08	request_recognition	-0.05	not_dead	0.08
has tren bo	seek_grave	-0.09	comrade_tip	0.19	battle_account	-0.05	event	-0.09
has tren cho	seek_grave	0.08	event	0.05
has tren co	seek_grave	0.05	grave_info	-0.09	rumour	0.11
has tren dai	seek_grave	-0.13	not_dead	0.08	event	-0.07
has tren dinh	comrade_tip	0.08
has tren do	comrade_tip	0.05	grave_info	0.13
has tren doc	seek_grave	0.06	comrade_tip	-0.1	battle_account	0.05
has tren doi	seek_grave	0.06	comrade_tip	-0.2	grave_info	-0.06	relics	0.11
has tren dong	comrade_tip	-0.08	registry	0.07	battle_account	0.05	event	0.13
has tren duong	seek_grave	0.08	comrade_tip	0.1	grave_info	-0.16	relics	0.05	battle_account	-0.09	dna_question	0.08	event	-0.05
has tren giay	grave_info	0.08
has tren go	seek_grave	-0.11	grave_info	0.1
has tren mang	seek_grave	0.05	grave_info	-0.09	relics	-0.06	dna_question	-0.09	scam_report	0.15	rumour	0.16	event	0.14
has tren mo	comrade_tip	0.12
has tren song	grave_info	-0.2	relics	0.07	registry	0.05	foreign_tip	0.07	scam_report	0.07	event	-0.09
has tren tau	seek_grave	0.1	comrade_tip	-0.06	grave_info	0.09	event	-0.08
has tren xe	comrade_tip	0.13	battle_account	-0.05
has trench	seek_grave	-0.05	grave_info	-0.07	battle_account	0.12	enemy_report	-0.05	foreign_tip	0.05	rumour	0.05	event	0.19
has treng	comrade_tip	-0.06	grave_info	-0.05	registry	0.06	request_recognition	0.05	event	-0.06
has treo	seek_grave	-0.1	grave_info	0.07	request_recognition	0.12	not_dead	0.14	event	-0.13
has tri	seek_grave	-0.07	comrade_tip	-0.09	grave_info	0.09	remains_found	0.1	relics	-0.11	battle_account	-0.14	enemy_report	0.1	foreign_tip	-0.1	dna_question	0.07	scam_report	0.05	rumour	-0.07	request_recognition	-0.22	not_dead	0.09	event	0.22
has tri buu	seek_grave	-0.11	comrade_tip	0.18
has tri co	seek_grave	0.11	grave_info	0.07
has tri nho	seek_grave	-0.13	grave_info	-0.06	registry	0.06	not_dead	0.15
has tri thien	seek_grave	0.16	comrade_tip	0.08	grave_info	-0.11
has tri ton	comrade_tip	0.07
has tri vien	comrade_tip	-0.2	grave_info	0.05	registry	-0.11	enemy_report	0.05	dna_question	-0.05	not_dead	-0.06	event	-0.11
has trich	seek_grave	0.16	comrade_tip	-0.37	grave_info	-0.27	relics	-0.12	registry	0.24	battle_account	0.15	enemy_report	0.08	event	0.13
has trich luc	seek_grave	0.2	comrade_tip	-0.1	grave_info	-0.11	registry	-0.06	request_recognition	0.06	event	-0.08
has trich so	seek_grave	-0.07	comrade_tip	-0.1	grave_info	-0.05	registry	0.13
has trieu	seek_grave	-0.21	comrade_tip	0.12	grave_info	-0.46	remains_found	-0.1	relics	-0.27	registry	-0.1	battle_account	-0.05	enemy_report	-0.07	foreign_tip	0.05	dna_question	-0.25	scam_report	1.07	rumour	-0.2	request_recognition	-0.16	not_dead	-0.12	event	-0.1
has trieu hai	seek_grave	0.07	relics	0.05	event	0.06
has trieu phong	grave_info	-0.1	battle_account	0.05	event	-0.05
has trieu quang	comrade_tip	0.1
has trieu sinh	seek_grave	-0.12	comrade_tip	0.05	foreign_tip	0.05
has trieu son	seek_grave	0.06	comrade_tip	0.14
has trieu tien	seek_grave	-0.15	scam_report	0.06	event	-0.1
has trieu van	comrade_tip	-0.1	remains_found	0.08	event	0.23
has trinh	seek_grave	-0.05	comrade_tip	-0.16	grave_info	-0.13	relics	-0.11	registry	0.22	foreign_tip	-0.05	request_recognition	0.08	event	0.21
has trinh ba	seek_grave	0.09	relics	0.06	foreign_tip	-0.05
has trinh bay	seek_grave	-0.05	grave_info	0.08	request_recognition	0.06
has trinh cong	seek_grave	0.09	comrade_tip	0.05	grave_info	-0.07
has trinh dinh	seek_grave	0.07
has trinh sat	seek_grave	-0.05	comrade_tip	0.2	relics	-0.05	battle_account	-0.09	rumour	-0.06	event	-0.17
has trinh thi	seek_grave	0.05	registry	0.11	request_recognition	-0.05
has trinh toi	grave_info	-0.08	relics	0.06	rumour	0.05
has trinh van	comrade_tip	-0.08	grave_info	0.14	relics	-0.07	battle_account	0.05	foreign_tip	0.05	event	0.11
has trinh xuan	comrade_tip	-0.12	battle_account	0.1	request_recognition	0.06	event	0.08
has tro	seek_grave	-0.06	relics	-0.16	battle_account	0.12	enemy_report	-0.09	rumour	-0.1	request_recognition	0.26	event	0.06
has tro cap	seek_grave	-0.06	registry	-0.07	request_recognition	0.31
has tro lai	seek_grave	0.12	relics	-0.05	battle_account	0.12	rumour	-0.05	event	-0.09
has tro ly	comrade_tip	-0.09	grave_info	-0.06	relics	-0.08	registry	0.06	battle_account	0.08	event	0.17
has tro ve	seek_grave	0.05	grave_info	-0.14	dna_question	0.05	not_dead	0.05
has troi	comrade_tip	-0.21	grave_info	0.31	relics	-0.07	registry	-0.09	battle_account	0.25	enemy_report	-0.06	scam_report	-0.05	rumour	0.11	event	0.06
has troi lan	seek_grave	-0.06	comrade_tip	0.05	grave_info	0.05	event	0.05
has troi mat	seek_grave	-0.06	comrade_tip	0.1	battle_account	-0.05	event	-0.06
has troi vao	seek_grave	-0.1	grave_info	0.15	registry	0.06	event	0.11
has trois	seek_grave	-0.07	comrade_tip	-0.05	relics	-0.05	foreign_tip	0.21	request_recognition	0.08	event	0.19
has trom	seek_grave	0.1	grave_info	-0.11	scam_report	0.12	event	-0.11
has tron	seek_grave	0.12	comrade_tip	-0.17	relics	0.12	battle_account	-0.06
has trong	seek_grave	-0.09	comrade_tip	-0.14	grave_info	0.05	remains_found	0.39	relics	0.38	registry	-0.12	battle_account	0.06	enemy_report	0.11	foreign_tip	0.12	dna_question	-0.25	scam_report	-0.16	request_recognition	-0.09	not_dead	-0.05	event	0.32
has trong anh	seek_grave	-0.09	registry	0.07	battle_account	0.1	event	-0.08
has trong ba	comrade_tip	-0.05	relics	0.12
has trong bai	seek_grave	-0.11	comrade_tip	0.06	battle_account	0.06
has trong ban	registry	0.06
has trong bang	seek_grave	0.16	comrade_tip	0.07	grave_info	-0.06	event	-0.06
has trong bao	remains_found	0.07	registry	0.09
has trong cay	seek_grave	-0.06	grave_info	0.05	relics	0.07	event	-0.05
has trong chien	seek_grave	-0.15	comrade_tip	0.13	request_recognition	0.06
has trong co	comrade_tip	-0.16	grave_info	-0.31	remains_found	0.22	relics	0.17	registry	-0.05	battle_account	-0.07	event	0.1
has trong coi	grave_info	-0.09	registry	0.05
has trong danh	grave_info	-0.09	battle_account	-0.06	request_recognition	0.14	not_dead	0.26	event	-0.17
has trong dat	seek_grave	-0.22	grave_info	0.12	request_recognition	0.07	event	-0.07
has trong diem	seek_grave	-0.05	comrade_tip	0.09	event	-0.06
has trong do	seek_grave	0.29	comrade_tip	-0.26	battle_account	0.39	enemy_report	0.08	rumour	0.06	request_recognition	-0.09	event	0.31
has trong doi	comrade_tip	0.21	grave_info	-0.06	rumour	0.05	event	-0.12
has trong don	not_dead	0.05
has trong dot	comrade_tip	0.08	grave_info	0.07	event	-0.11
has trong giay	seek_grave	0.29	request_recognition	-0.08	event	-0.09
has trong ham	seek_grave	0.15	grave_info	-0.08	request_recognition	-0.06	event	-0.06
has trong hang	seek_grave	-0.07	grave_info	-0.07	remains_found	0.06	registry	-0.07	event	0.28
has trong ho	comrade_tip	-0.08	relics	0.07
has trong hoi	grave_info	0.08	event	-0.06
has trong khi	seek_grave	0.1	comrade_tip	-0.17	grave_info	0.17	relics	-0.06	registry	0.05	event	0.05
has trong khu	seek_grave	0.17	comrade_tip	0.13	grave_info	-0.13	event	-0.13
has trong lang	seek_grave	-0.1	grave_info	0.05	rumour	0.05
has trong lo	seek_grave	-0.05	comrade_tip	-0.08	relics	0.13
has trong luc	seek_grave	-0.12	grave_info	-0.11	relics	0.08	rumour	0.06
has trong mo	seek_grave	-0.1	comrade_tip	-0.07	grave_info	0.18	dna_question	0.08
has trong mot	seek_grave	-0.09	comrade_tip	0.11	grave_info	0.09	registry	-0.07	battle_account	-0.05	foreign_tip	0.12
has trong nam	comrade_tip	-0.05	grave_info	-0.1
has trong nghia	seek_grave	0.2	comrade_tip	0.05	grave_info	-0.05	relics	-0.06	request_recognition	0.06	event	-0.17
has trong nha	comrade_tip	-0.09	grave_info	-0.07	relics	0.11	request_recognition	0.08	event	0.15
has trong ntls	seek_grave	-0.06
has trong ray	grave_info	-0.07
has trong rung	seek_grave	0.1	comrade_tip	0.11	remains_found	0.05	relics	-0.08
has trong san	seek_grave	-0.07	comrade_tip	0.09	grave_info	0.08
has trong so	seek_grave	0.09	grave_info	0.1	registry	0.05	battle_account	0.11	dna_question	-0.07	event	0.23
has trong thu	seek_grave	0.17
has trong tieu	seek_grave	0.05	grave_info	-0.06	event	0.09
has trong to	seek_grave	0.08	event	-0.06
has trong tran	comrade_tip	-0.14	grave_info	0.11	relics	-0.05	registry	-0.11	enemy_report	0.05	foreign_tip	0.05
has trong tu	seek_grave	-0.13	relics	0.2
has trong tui	seek_grave	-0.08	grave_info	0.11	relics	-0.08	enemy_report	0.1	foreign_tip	0.06	event	0.13
has trong vuon	seek_grave	-0.1	comrade_tip	-0.11	grave_info	0.26	request_recognition	-0.05
has trong xe	comrade_tip	-0.11	battle_account	0.1	event	0.09
has tru	seek_grave	0.16	grave_info	-0.38	remains_found	0.15	relics	-0.09	registry	0.09	battle_account	-0.15	scam_report	-0.06	rumour	0.09	request_recognition	0.07	event	-0.15
has tru quan	seek_grave	0.09	registry	-0.05
has tru tai	grave_info	0.07
has tru tri	seek_grave	-0.05	remains_found	0.05	event	-0.06
has trua	seek_grave	-0.08	comrade_tip	-0.12	grave_info	-0.13	relics	-0.05	battle_account	0.18	request_recognition	0.07	event	0.14
has truc	seek_grave	-0.24	comrade_tip	0.32	grave_info	-0.05	remains_found	-0.07	registry	0.06	enemy_report	-0.08	foreign_tip	-0.06	dna_question	-0.05	rumour	-0.06	request_recognition	-0.08
has truc ban	seek_grave	-0.05	comrade_tip	-0.09	grave_info	0.12	event	0.05
has truc chien	seek_grave	-0.05	comrade_tip	-0.09	event	0.05
has truc thang	seek_grave	-0.11	grave_info	-0.05	registry	0.1
has truc tiep	seek_grave	-0.1	comrade_tip	0.12	event	-0.1
has truck	seek_grave	0.07	grave_info	0.1	foreign_tip	-0.18	rumour	0.05	event	0.09
has trum	seek_grave	0.07	event	-0.11
has trung	seek_grave	-0.08	comrade_tip	0.12	remains_found	0.07	relics	-0.16	registry	-0.22	battle_account	0.16	enemy_report	0.17	foreign_tip	-0.09	dna_question	-0.11	rumour	-0.11	request_recognition	0.05	not_dead	-0.19	event	-0.1
has trung bom	grave_info	0.09	request_recognition	0.07	event	-0.15
has trung coi	comrade_tip	0.09	battle_account	-0.05
has trung dan	seek_grave	-0.13	comrade_tip	0.11	grave_info	-0.06	registry	-0.05	battle_account	-0.09	request_recognition	0.05	event	-0.23
has trung doan	seek_grave	-0.08	grave_info	-0.2	remains_found	-0.08	relics	0.11	dna_question	0.08	rumour	-0.05	request_recognition	-0.1	not_dead	-0.05	event	0.05
has trung doi	seek_grave	-0.09	comrade_tip	0.11	grave_info	-0.31	remains_found	-0.09	relics	-0.15	registry	-0.05	battle_account	0.21	foreign_tip	0.06	rumour	-0.05	event	0.13
has trung ham	seek_grave	-0.06	comrade_tip	-0.1	grave_info	0.09	remains_found	0.05	event	-0.11
has trung khanh	seek_grave	-0.1	remains_found	-0.07	battle_account	0.07
has trung kien	seek_grave	0.07	comrade_tip	-0.08	enemy_report	0.05	event	-0.08
has trung lien	comrade_tip	0.07	grave_info	-0.08	event	0.07
has trung manh	comrade_tip	0.05	battle_account	-0.08	event	-0.08
has trung min	seek_grave	-0.05	grave_info	0.11	dna_question	0.05	event	-0.09
has trung mot	comrade_tip	-0.05	request_recognition	0.06
has trung phao	seek_grave	-0.14	comrade_tip	0.14	grave_info	-0.11	battle_account	0.16	event	0.05
has trung quoc	grave_info	-0.05	remains_found	0.09	event	0.17
has trung si	seek_grave	0.07	comrade_tip	0.15	grave_info	-0.07	relics	-0.08	registry	0.09	battle_account	-0.17	enemy_report	0.14	foreign_tip	0.05	rumour	0.06
has trung ta	seek_grave	-0.05	comrade_tip	-0.09	battle_account	0.17	request_recognition	-0.05	not_dead	0.05	event	0.11
has trung tam	dna_question	-0.06	scam_report	0.12
has trung ten	seek_grave	0.34	comrade_tip	-0.17	request_recognition	-0.08
has trung uy	comrade_tip	0.07	grave_info	0.13	relics	-0.08	registry	-0.09	enemy_report	0.11	foreign_tip	0.06	request_recognition	-0.06
has truoc	seek_grave	-0.19	comrade_tip	0.25	grave_info	0.16	remains_found	-0.09	relics	0.05	registry	-0.17	foreign_tip	0.06	dna_question	-0.26	request_recognition	-0.17	not_dead	0.22	event	0.08
has truoc anh	seek_grave	-0.05
has truoc co	seek_grave	-0.13	comrade_tip	-0.06	grave_info	0.1	not_dead	0.06	event	0.06
has truoc cong	battle_account	0.08	event	-0.1
has truoc cua	grave_info	0.05
has truoc do	seek_grave	0.05	comrade_tip	0.09	grave_info	-0.09	rumour	0.06
has truoc gio	comrade_tip	0.09	grave_info	-0.06	relics	0.05
has truoc khi	comrade_tip	0.13	relics	0.15	enemy_report	0.08	foreign_tip	0.09	not_dead	-0.05
has truoc kia	seek_grave	-0.05	grave_info	0.13
has truoc la	grave_info	0.12	remains_found	-0.05	event	0.14
has truoc lam	seek_grave	0.05	comrade_tip	-0.05	battle_account	0.05	enemy_report	0.05
has truoc luc	seek_grave	-0.09	grave_info	0.13	enemy_report	0.05
has truoc mo	seek_grave	0.15	grave_info	-0.2
has truoc ngay	seek_grave	0.08	comrade_tip	0.05	event	0.06
has truoc nha	grave_info	0.05	event	0.06
has truoc o	comrade_tip	0.25	grave_info	-0.14	event	-0.08
has truoc tet	comrade_tip	0.08	event	-0.06
has truoc toi	comrade_tip	-0.1	battle_account	-0.06
has truong	seek_grave	0.16	comrade_tip	-0.13	grave_info	0.08	remains_found	0.1	relics	-0.13	battle_account	0.2	enemy_report	-0.06	foreign_tip	-0.14	dna_question	-0.1	scam_report	-0.13	rumour	-0.28	request_recognition	-0.11	not_dead	-0.22
has truong anh	battle_account	0.08	event	0.07
has truong ban	seek_grave	-0.08	comrade_tip	-0.15	grave_info	0.15	relics	0.05	registry	0.14	battle_account	-0.07	request_recognition	-0.06	event	0.13
has truong bao	seek_grave	-0.11	comrade_tip	0.17
has truong bo	seek_grave	0.12	grave_info	-0.11	remains_found	0.07
has truong cap	grave_info	0.06	registry	0.1
has truong chet	seek_grave	-0.05	comrade_tip	0.17
has truong chi	comrade_tip	-0.1	registry	0.07	enemy_report	0.08	event	0.07
has truong co	seek_grave	-0.05	grave_info	0.06	event	0.24
has truong coi	seek_grave	0.06	comrade_tip	-0.06	request_recognition	0.05
has truong con	seek_grave	0.1	comrade_tip	-0.14	battle_account	0.09	event	0.09
has truong cong	seek_grave	0.16	comrade_tip	-0.17	grave_info	0.06	remains_found	-0.06	relics	0.06	registry	-0.07
has truong cu	seek_grave	-0.08	comrade_tip	-0.16	registry	0.07	battle_account	0.07
has truong cua	seek_grave	-0.11	comrade_tip	0.43	grave_info	-0.18	battle_account	-0.07	event	-0.06
has truong dai	comrade_tip	0.13	grave_info	-0.05	dna_question	0.06	event	-0.12
has truong dan	comrade_tip	-0.05	grave_info	-0.06	event	-0.07
has truong dinh	relics	0.07
has truong doan	grave_info	-0.07	remains_found	0.06	event	0.05
has truong doi	grave_info	-0.1	remains_found	0.1	event	0.06
has truong don	seek_grave	0.08	comrade_tip	-0.11	grave_info	0.05	dna_question	0.06
has truong du	seek_grave	0.14
has truong hai	battle_account	0.11
has truong ho	seek_grave	0.08	comrade_tip	-0.07
has truong hoang	seek_grave	0.06	comrade_tip	-0.13	grave_info	0.07	relics	0.05	registry	0.11	battle_account	-0.06	event	-0.07
has truong hoc	comrade_tip	0.05	enemy_report	0.06
has truong hoi	seek_grave	0.12	grave_info	-0.11	registry	0.06
has truong hop	seek_grave	-0.12	grave_info	-0.07	relics	-0.05	registry	0.08	battle_account	-0.11	request_recognition	0.14	not_dead	0.07	event	-0.14
has truong hs	comrade_tip	0.09
has truong hy	grave_info	0.08	event	-0.07
has truong la	seek_grave	-0.1	relics	0.07	event	0.17
has truong le	seek_grave	-0.1	request_recognition	0.05
has truong luc	seek_grave	-0.06	grave_info	0.06	battle_account	0.08
has truong mat	comrade_tip	-0.09	grave_info	0.1	event	-0.05
has truong minh	grave_info	0.09
has truong nam	seek_grave	0.06	grave_info	-0.05	battle_account	0.05	event	0.05
has truong ngay	grave_info	0.18
has truong nguoi	grave_info	-0.05	event	0.06
has truong nguyen	battle_account	0.1
has truong o	seek_grave	0.13	grave_info	-0.08	event	-0.15
has truong phan	seek_grave	-0.07	event	-0.06
has truong quang	enemy_report	0.05	event	0.05
has truong que	seek_grave	-0.05	comrade_tip	-0.09	event	0.09
has truong sa	seek_grave	0.07	comrade_tip	0.06	grave_info	-0.08	battle_account	0.05
has truong son	seek_grave	0.23	comrade_tip	0.05	grave_info	-0.34	registry	0.05	battle_account	-0.07	foreign_tip	0.09	scam_report	0.05	request_recognition	-0.05	event	-0.19
has truong ten	comrade_tip	0.06
has truong thcs	seek_grave	-0.05	grave_info	0.07	event	0.18
has truong thi	grave_info	0.06	battle_account	-0.08	event	0.11
has truong thon	seek_grave	-0.1	comrade_tip	-0.05	grave_info	0.08	remains_found	0.08	relics	-0.07	battle_account	-0.05	event	0.09
has truong tieu	seek_grave	0.06	comrade_tip	-0.05	event	-0.05
has truong toc	seek_grave	0.12	registry	0.05
has truong toi	event	-0.09
has truong trinh	seek_grave	-0.13	comrade_tip	0.14	registry	0.07	event	0.07
has truong trung	seek_grave	0.05
has truong truong	seek_grave	-0.05	grave_info	-0.05
has truong tu	event	-0.1
has truong va	grave_info	-0.1	event	0.09
has truong van	seek_grave	0.05	comrade_tip	0.06	grave_info	-0.07	rumour	0.05
has truong vinh	seek_grave	-0.07	comrade_tip	-0.06	grave_info	0.08	event	0.07
has truong xe	seek_grave	-0.09	grave_info	0.06	battle_account	0.07
has truy	seek_grave	-0.05	comrade_tip	-0.12	grave_info	-0.09	relics	-0.06	battle_account	-0.06	request_recognition	0.19	not_dead	0.26	event	-0.07
has truy dieu	seek_grave	0.1	comrade_tip	-0.11	grave_info	-0.08	relics	-0.05	not_dead	0.27
has truyen	remains_found	-0.05	relics	0.09	battle_account	-0.11	dna_question	-0.11	rumour	0.17	request_recognition	0.07	event	-0.1
has truyen thong	seek_grave	0.05	grave_info	0.05	registry	0.06	event	-0.1
has tt	seek_grave	0.12
has tu	seek_grave	-0.06	comrade_tip	-0.2	grave_info	0.2	remains_found	-0.21	registry	0.05	battle_account	0.08	foreign_tip	-0.28	dna_question	-0.14	scam_report	0.15	rumour	-0.11	not_dead	0.3	event	0.07
has tu ba	comrade_tip	0.07	event	-0.09
has tu ban	seek_grave	-0.05	comrade_tip	-0.06	grave_info	-0.05	remains_found	0.05	enemy_report	0.05	event	0.17
has tu bao	grave_info	0.08	enemy_report	0.07	scam_report	0.05
has tu bay	event	-0.05
has tu ben	comrade_tip	0.09	event	-0.06
has tu binh	seek_grave	-0.06	battle_account	-0.1	enemy_report	0.18	event	0.1
has tu bo	event	0.1
has tu cau	comrade_tip	0.12	event	0.06
has tu cho	seek_grave	0.08	comrade_tip	-0.09	event	0.06
has tu chu	seek_grave	0.09
has tu co	event	0.05
has tu con	seek_grave	-0.13	grave_info	-0.09	request_recognition	0.06	event	-0.05
has tu cua	seek_grave	0.09	event	0.07
has tu cung	seek_grave	0.13	comrade_tip	-0.07	event	0.05
has tu dau	seek_grave	0.18	comrade_tip	-0.05	grave_info	-0.09
has tu de	seek_grave	-0.09	grave_info	0.05
has tu do	comrade_tip	-0.11	remains_found	0.06	battle_account	0.05	dna_question	0.06	event	0.19
has tu doi	seek_grave	-0.08	grave_info	0.19	remains_found	-0.09
has tu dong	seek_grave	0.09	grave_info	-0.07	remains_found	0.07	registry	-0.05
has tu duong	seek_grave	0.08	comrade_tip	-0.05	grave_info	0.05	foreign_tip	0.08
has tu ghi	comrade_tip	-0.11	registry	0.08	not_dead	0.08
has tu hoi	seek_grave	-0.16	grave_info	-0.05	relics	0.06	rumour	0.09	request_recognition	-0.06	event	0.17
has tu khong	seek_grave	0.08
has tu ky	seek_grave	0.05	comrade_tip	0.15	relics	-0.06	battle_account	0.11	event	0.17
has tu la	seek_grave	0.17	comrade_tip	-0.05	grave_info	-0.09	event	0.06
has tu lenh	seek_grave	0.09	battle_account	0.05
has tu lieu	comrade_tip	-0.16	grave_info	-0.09	battle_account	0.24	enemy_report	0.05	event	0.12
has tu luc	event	-0.08
has tu mo	comrade_tip	-0.1	grave_info	0.19	event	0.13
has tu nam	seek_grave	-0.16	grave_info	-0.05	relics	-0.07	battle_account	-0.1	request_recognition	-0.12	not_dead	0.31	event	-0.27
has tu ngay	seek_grave	0.2	comrade_tip	-0.07	not_dead	0.05	event	-0.11
has tu nghia	grave_info	-0.17	relics	0.15	request_recognition	0.05
has tu nhan	relics	0.09	scam_report	0.1	request_recognition	-0.05	event	-0.14
has tu nho	registry	0.06	battle_account	0.07
has tu o	seek_grave	0.08	comrade_tip	0.06	event	-0.08
has tu ong	seek_grave	0.11	comrade_tip	-0.05
has tu phu	seek_grave	0.08	grave_info	0.06	event	-0.05
has tu sau	grave_info	-0.1
has tu si	seek_grave	-0.18	comrade_tip	-0.14	battle_account	0.14	request_recognition	0.11	event	0.17
has tu so	grave_info	0.11	registry	-0.07	event	-0.06
has tu son	seek_grave	0.06	comrade_tip	-0.07	grave_info	0.12	event	0.11
has tu tay	comrade_tip	0.13	grave_info	0.06	registry	-0.05	event	-0.05
has tu thang	seek_grave	-0.06	comrade_tip	0.08	rumour	0.05	event	0.07
has tu thi	seek_grave	0.09	dna_question	0.05	event	0.13
has tu thuong	event	0.08
has tu toi	seek_grave	0.12	comrade_tip	-0.14	grave_info	-0.14	scam_report	0.09	event	-0.08
has tu trai	seek_grave	-0.15	relics	0.08	rumour	0.06	event	-0.05
has tu tran	seek_grave	0.09	comrade_tip	0.06	dna_question	-0.05	request_recognition	0.07	event	-0.12
has tu trong	seek_grave	0.11	registry	0.06	event	-0.09
has tu truong	seek_grave	0.08	battle_account	-0.06	request_recognition	0.05	event	-0.16
has tu tu	not_dead	0.05
has tu van	comrade_tip	-0.05
has tu ve	seek_grave	0.05	comrade_tip	-0.2	battle_account	0.29	event	-0.08
has tu vu	comrade_tip	-0.09	dna_question	0.06	request_recognition	0.11
has tu xung	seek_grave	-0.12	comrade_tip	-0.08	grave_info	-0.15	remains_found	-0.09	battle_account	-0.05	scam_report	0.29	rumour	-0.1	event	-0.08
has tua	seek_grave	-0.1	comrade_tip	0.06	enemy_report	0.06	foreign_tip	-0.05	event	-0.06
has tuan	seek_grave	0.1	comrade_tip	-0.13	grave_info	-0.27	relics	0.21	registry	0.06	battle_account	-0.06	foreign_tip	0.09	rumour	-0.1	event	0.11
has tuan giao	comrade_tip	0.19	grave_info	-0.06	relics	0.05	request_recognition	-0.06
has tuan o	seek_grave	-0.07	comrade_tip	0.09	enemy_report	0.06	event	0.1
has tuan sau	seek_grave	0.06	comrade_tip	-0.1	event	0.07
has tuan tra	remains_found	-0.05	relics	-0.05	registry	0.09
has tuan truoc	grave_info	-0.07
has tuat	seek_grave	0.1	comrade_tip	-0.1	relics	-0.08	registry	0.12	foreign_tip	-0.05	dna_question	-0.05	request_recognition	-0.07	not_dead	0.07	event	-0.13
has tuc	comrade_tip	0.14	grave_info	-0.33	relics	-0.07	registry	0.05	battle_account	-0.07	dna_question	0.08	scam_report	-0.07	request_recognition	0.45	not_dead	-0.08	event	-0.2
has tuc la	seek_grave	-0.12	comrade_tip	0.17	battle_account	0.07	request_recognition	0.11	event	-0.1
has tue	seek_grave	0.09	grave_info	-0.17	remains_found	-0.05	relics	0.1	registry	0.16	enemy_report	0.06	foreign_tip	-0.12	dna_question	-0.05	scam_report	0.11	event	0.07
has tues	enemy_report	0.23	event	0.26
has tui	seek_grave	-0.25	comrade_tip	0.67	grave_info	-0.12	relics	-0.07	registry	-0.1	battle_account	-0.16	enemy_report	0.11	dna_question	-0.08	rumour	-0.15	request_recognition	-0.12	event	-0.11
has tui ao	seek_grave	-0.08	comrade_tip	0.07
has tui chi	seek_grave	0.05	comrade_tip	0.06	event	-0.08
has tui chon	seek_grave	-0.16	grave_info	0.2	event	0.13
has tui co	seek_grave	0.15	comrade_tip	-0.06	grave_info	0.07	event	0.17
has tui con	seek_grave	0.12
has tui cung	seek_grave	-0.11
has tui di	comrade_tip	-0.08	relics	0.06
has tui em	seek_grave	-0.15	comrade_tip	0.06	grave_info	0.05	request_recognition	0.07
has tui hoi	seek_grave	0.12	comrade_tip	-0.09	grave_info	-0.07
has tui ke	comrade_tip	-0.05
has tui khong	seek_grave	0.16	grave_info	-0.07	battle_account	0.05	event	0.07
has tui la	seek_grave	-0.05	foreign_tip	0.06
has tui nho	comrade_tip	-0.07	grave_info	0.16	event	0.09
has tui no	seek_grave	-0.09	comrade_tip	0.07
has tui noi	comrade_tip	-0.13	foreign_tip	0.06	scam_report	0.06	event	0.22
has tui o	seek_grave	0.08	comrade_tip	0.05	grave_info	0.05	event	-0.05
has tui ten	comrade_tip	-0.26	battle_account	-0.06	dna_question	0.05	event	0.05
has tui toi	seek_grave	0.05	comrade_tip	0.17	battle_account	-0.1	event	-0.21
has tui tui	seek_grave	-0.07	comrade_tip	0.07	grave_info	-0.06	battle_account	0.11
has tui voi	seek_grave	-0.13	comrade_tip	0.17	grave_info	0.07	battle_account	-0.05	event	0.06
has tul	seek_grave	0.22	grave_info	-0.14	event	-0.13
has tum	seek_grave	0.07	grave_info	-0.11	relics	-0.09	battle_account	0.14	foreign_tip	-0.1	rumour	-0.05	not_dead	-0.07	event	-0.12
has tung	seek_grave	-0.06	grave_info	-0.12	remains_found	0.09	relics	-0.07	registry	-0.07	battle_account	0.2	scam_report	0.08	rumour	0.15	request_recognition	-0.11	event	0.06
has tung o	seek_grave	0.05	comrade_tip	-0.11	rumour	0.13	event	0.15
has tunnel	seek_grave	-0.05	relics	-0.07	enemy_report	0.06	foreign_tip	0.13
has tuoc	seek_grave	-0.31	comrade_tip	0.06	relics	0.07	registry	-0.06	battle_account	0.07	foreign_tip	-0.05
has tuoi	seek_grave	0.17	comrade_tip	0.09	grave_info	-0.11	remains_found	-0.13	relics	-0.17	registry	-0.14	battle_account	0.09	enemy_report	-0.07	dna_question	0.13	scam_report	-0.16	rumour	-0.19	not_dead	-0.12
has tuoi ba	comrade_tip	-0.06	foreign_tip	0.08
has tuoi bi	grave_info	-0.05
has tuoi bo	seek_grave	0.07	event	0.05
has tuoi chi	seek_grave	0.05
has tuoi con	comrade_tip	-0.09	battle_account	-0.05	dna_question	0.05	request_recognition	0.05
has tuoi dan	seek_grave	0.05	grave_info	-0.05	event	-0.06
has tuoi di	seek_grave	-0.08	grave_info	0.15	battle_account	0.12	event	0.16
has tuoi lam	event	-0.05
has tuoi linh	seek_grave	0.06	comrade_tip	0.07	event	-0.05
has tuoi nam	seek_grave	-0.12	comrade_tip	0.18
has tuoi nguoi	seek_grave	-0.06	registry	0.06
has tuoi nguyen	event	0.17
has tuoi nho	event	0.07
has tuoi o	seek_grave	0.05	comrade_tip	-0.08	grave_info	-0.06
has tuoi ong	seek_grave	0.07
has tuoi que	seek_grave	-0.07	comrade_tip	0.1	event	-0.06
has tuoi roi	seek_grave	0.11	comrade_tip	-0.12	rumour	0.05
has tuoi ten	seek_grave	-0.09	grave_info	-0.09	battle_account	0.11
has tuoi toi	seek_grave	0.07
has tuoi van	seek_grave	-0.09	comrade_tip	0.09	grave_info	0.08	not_dead	0.06	event	-0.06
has tuong	seek_grave	0.06	registry	-0.1	foreign_tip	-0.1	dna_question	-0.07	request_recognition	0.14	not_dead	0.34
has tuong chet	grave_info	-0.09	not_dead	0.08
has tuong dai	seek_grave	-0.07	registry	0.12
has tuong duong	comrade_tip	-0.05	grave_info	0.08	registry	-0.06	request_recognition	0.09
has tuong la	seek_grave	0.07	comrade_tip	-0.05	not_dead	0.08
has tuong niem	seek_grave	0.13	comrade_tip	-0.1	grave_info	-0.12	request_recognition	-0.05	not_dead	0.12
has tuu	comrade_tip	0.05	grave_info	-0.07	not_dead	0.06
has tuy	comrade_tip	-0.12	grave_info	-0.09	battle_account	0.12	request_recognition	0.06	event	0.11
has tuy hoa	battle_account	0.11	event	0.09
has tuy phuoc	seek_grave	-0.1	comrade_tip	0.09	scam_report	0.05	event	-0.06
has tuyen	seek_grave	0.41	comrade_tip	-0.08	grave_info	-0.3	relics	-0.05	registry	0.06	battle_account	-0.08	enemy_report	-0.08	rumour	-0.06	event	0.1
has tuyen hoa	seek_grave	0.09	comrade_tip	-0.11	relics	0.05	registry	-0.05	not_dead	0.07
has tuyen quang	grave_info	0.05	event	-0.09
has tuyen sau	seek_grave	0.12
has tuyet	seek_grave	-0.05	registry	0.06	battle_account	0.11	event	0.12
has tuynh	comrade_tip	0.05	event	0.09
has two	seek_grave	-0.19	grave_info	0.1	relics	-0.21	battle_account	-0.19	enemy_report	-0.1	foreign_tip	0.32	dna_question	-0.05	scam_report	-0.05	request_recognition	0.06	event	0.14
has two of	grave_info	-0.05	foreign_tip	0.12
has ty	seek_grave	0.09	comrade_tip	-0.29	grave_info	0.38	remains_found	-0.07	registry	0.07	battle_account	-0.15	dna_question	-0.08	scam_report	-0.06	rumour	0.09	not_dead	-0.05	event	0.12
has typed	grave_info	-0.05	enemy_report	0.18	event	0.1
has u	seek_grave	0.1	comrade_tip	-0.07	battle_account	0.07	rumour	-0.05	event	0.06
has u minh	comrade_tip	-0.06
has uan	seek_grave	-0.06	relics	0.1	registry	0.07
has ubnd	seek_grave	-0.05	grave_info	0.08	registry	-0.08	request_recognition	0.19	event	0.05
has ubnd xa	seek_grave	-0.06	registry	-0.08	request_recognition	0.14
has uc	comrade_tip	-0.27	grave_info	0.18	battle_account	0.19	foreign_tip	0.16	rumour	-0.05	event	0.24
has ui	seek_grave	0.07	comrade_tip	-0.43	grave_info	0.12	remains_found	-0.09	relics	-0.07	battle_account	0.34	request_recognition	-0.06	event	0.2
has un	seek_grave	-0.27	grave_info	0.14	relics	0.24	enemy_report	-0.1	scam_report	0.05	rumour	0.14	request_recognition	-0.12
has uncle	seek_grave	0.24	comrade_tip	-0.07	relics	-0.09	registry	-0.06	enemy_report	-0.05	foreign_tip	-0.12	dna_question	-0.05	scam_report	0.05	request_recognition	0.08	event	-0.11
has under	seek_grave	-0.15	comrade_tip	0.05	grave_info	0.19	relics	-0.06	enemy_report	0.07	rumour	-0.05
has under a	comrade_tip	0.08	relics	-0.12	foreign_tip	-0.09	scam_report	0.06	event	-0.06
has under the	seek_grave	-0.06	grave_info	0.19	battle_account	0.09	foreign_tip	-0.13	event	-0.06
has une	seek_grave	-0.05	comrade_tip	-0.11	grave_info	0.08	remains_found	0.09	relics	0.27	battle_account	0.09	enemy_report	-0.11	dna_question	-0.06	event	0.08
has ung	seek_grave	-0.1	comrade_tip	-0.06	grave_info	-0.24	relics	-0.06	registry	0.08	battle_account	0.17	enemy_report	-0.05	foreign_tip	0.07	scam_report	0.07	request_recognition	0.05	event	0.19
has ung hoa	grave_info	-0.08	registry	0.09	battle_account	0.06	event	-0.07
has unit	seek_grave	0.27	comrade_tip	-0.06	grave_info	-0.12	relics	-0.21	enemy_report	0.28	foreign_tip	-0.2	event	0.16
has unknown	grave_info	0.1	dna_question	0.06
has until	request_recognition	0.05
has uoc	comrade_tip	-0.06	grave_info	-0.11	relics	0.08	battle_account	-0.05	event	-0.05
has uong	seek_grave	0.1	comrade_tip	0.09	grave_info	-0.1	registry	0.1	event	-0.1
has uong bi	seek_grave	0.14	grave_info	-0.06
has up	comrade_tip	0.13	relics	0.08	registry	-0.06	battle_account	-0.09	foreign_tip	0.14	rumour	-0.05	event	0.22
has us	seek_grave	-0.08	grave_info	0.36	remains_found	-0.12	relics	-0.12	registry	-0.06	enemy_report	-0.17	foreign_tip	0.11	dna_question	0.05	not_dead	-0.05
has used	dna_question	0.06	event	0.05
has ut	seek_grave	0.32	comrade_tip	-0.12	grave_info	-0.2	remains_found	-0.14	relics	0.15	registry	0.09	battle_account	-0.06	foreign_tip	0.05	rumour	-0.09	request_recognition	-0.24	not_dead	-0.08	event	-0.15
has ut cua	seek_grave	0.14	comrade_tip	-0.09	grave_info	0.06	request_recognition	-0.09	event	-0.05
has ut em	seek_grave	-0.07	registry	0.05	dna_question	0.07
has ut la	seek_grave	0.07	grave_info	-0.06
has ut nhan	seek_grave	-0.05	grave_info	0.09	event	-0.1
has ut nho	comrade_tip	0.09	grave_info	-0.05	remains_found	-0.05	relics	0.06	battle_account	-0.05	event	-0.11
has uy	seek_grave	-0.09	comrade_tip	-0.05	grave_info	0.1	remains_found	0.05	relics	0.05	registry	0.07	enemy_report	0.16	dna_question	-0.05	request_recognition	0.1	event	0.1
has uy ban	seek_grave	-0.1	comrade_tip	-0.12	grave_info	0.11	remains_found	0.05	event	0.07
has uy dai	seek_grave	-0.11	comrade_tip	0.07
has uy trung	seek_grave	0.13	dna_question	0.05	event	-0.07
has uy vien	seek_grave	-0.06	comrade_tip	0.15	battle_account	-0.06	event	0.08
has uyen	seek_grave	0.17	comrade_tip	-0.25	grave_info	-0.12	relics	-0.06	registry	-0.06	battle_account	0.1	rumour	0.21
has uyen cao	seek_grave	0.08	comrade_tip	-0.08	grave_info	0.1
has v	grave_info	-0.08	relics	0.35	registry	-0.05	foreign_tip	-0.16	request_recognition	-0.1	event	0.11
has va	seek_grave	-0.39	comrade_tip	0.2	grave_info	-0.11	remains_found	0.23	relics	-0.1	registry	-0.23	battle_account	0.22	enemy_report	-0.07	foreign_tip	0.07	dna_question	0.08	rumour	-0.18	event	0.06
has va anh	seek_grave	0.14	comrade_tip	0.15	grave_info	-0.09	remains_found	-0.06	registry	-0.07	event	-0.19
has va ba	event	0.06
has va bac	seek_grave	-0.1	comrade_tip	0.13
has va ban	event	-0.06
has va cai	seek_grave	-0.06	comrade_tip	0.07	grave_info	-0.07	remains_found	0.06	dna_question	0.06
has va cau	seek_grave	0.13	comrade_tip	-0.14	battle_account	0.09	event	0.17
has va chi	comrade_tip	-0.1	grave_info	-0.14	battle_account	0.1	event	-0.06
has va chu	seek_grave	0.16	comrade_tip	-0.07	relics	-0.05	registry	-0.06	battle_account	0.05
has va co	seek_grave	0.09	comrade_tip	-0.09	dna_question	0.08	event	0.14
has va cu	event	-0.08
has va dong	seek_grave	-0.11	comrade_tip	0.16	grave_info	-0.05
has va em	seek_grave	-0.1	grave_info	-0.1	request_recognition	0.07
has va hai	grave_info	-0.07	remains_found	0.05
has va le	comrade_tip	0.06	grave_info	-0.05
has va mot	comrade_tip	-0.13	grave_info	0.1	registry	-0.05	battle_account	0.14	event	-0.06
has va nam	comrade_tip	0.05	not_dead	0.05
has va nguyen	grave_info	0.11
has va ong	seek_grave	0.27	comrade_tip	-0.24	foreign_tip	0.05	request_recognition	0.14	event	-0.08
has va ten	comrade_tip	-0.08	registry	0.06
has va thang	seek_grave	-0.09	comrade_tip	0.06	battle_account	0.05
has va toi	seek_grave	-0.13	comrade_tip	0.43	grave_info	-0.22	relics	-0.05	battle_account	-0.07	event	-0.06
has va tran	seek_grave	0.06	comrade_tip	-0.1	event	0.14
has va y	grave_info	0.09	battle_account	-0.05
has vac	comrade_tip	0.29	grave_info	-0.09	foreign_tip	-0.07	event	0.08
has vach	seek_grave	-0.11	comrade_tip	0.2	grave_info	-0.12	remains_found	-0.08	relics	0.08	battle_account	-0.07	event	-0.13
has vai	comrade_tip	-0.09	grave_info	-0.05	remains_found	0.21	foreign_tip	0.06	scam_report	-0.05	rumour	-0.09	request_recognition	0.06
has vai du	seek_grave	-0.07	comrade_tip	0.07	grave_info	-0.15	remains_found	0.05	battle_account	-0.05
has vam	comrade_tip	0.08	grave_info	0.15	battle_account	-0.05	foreign_tip	-0.05	rumour	-0.09	event	-0.1
has vam co	seek_grave	0.18	rumour	-0.05	event	-0.18
has van	seek_grave	-0.05	comrade_tip	-0.06	grave_info	-0.13	remains_found	-0.17	relics	-0.1	registry	0.07	battle_account	-0.08	foreign_tip	-0.09	dna_question	-0.15	scam_report	0.05	rumour	-0.28	not_dead	0.24	event	-0.2
has van anh	comrade_tip	-0.08
has van ba	seek_grave	-0.11	grave_info	0.08	relics	0.06	foreign_tip	0.05
has van ban	seek_grave	-0.05	comrade_tip	0.08
has van bao	battle_account	0.05	event	0.15
has van bay	foreign_tip	-0.05	request_recognition	0.07	event	-0.05
has van be	seek_grave	0.06	comrade_tip	-0.08	event	-0.05
has van binh	comrade_tip	0.13	relics	0.09	event	-0.06
has van cam	seek_grave	0.1
has van chua	seek_grave	0.08	grave_info	-0.07	battle_account	0.05	event	-0.05
has van co	comrade_tip	-0.06	grave_info	0.08	scam_report	0.05	not_dead	0.08	event	-0.1
has van con	seek_grave	-0.31	comrade_tip	-0.12	grave_info	0.15	relics	0.05	registry	-0.06	battle_account	0.05	request_recognition	-0.08	not_dead	0.29	event	0.16
has van cong	grave_info	0.23	battle_account	-0.05
has van cu	remains_found	0.06
has van cuong	seek_grave	-0.09	grave_info	0.15
has van dan	comrade_tip	0.07	grave_info	-0.09	scam_report	0.05	event	-0.06
has van dang	seek_grave	0.06
has van dau	comrade_tip	-0.08	battle_account	0.13
has van de	comrade_tip	0.06	grave_info	0.06	event	-0.05
has van dinh	comrade_tip	0.08	grave_info	0.09	scam_report	0.06	event	-0.08
has van doan	seek_grave	-0.08
has van don	seek_grave	-0.07	grave_info	0.19	event	-0.07
has van dong	seek_grave	-0.07	event	0.07
has van duc	seek_grave	0.07	comrade_tip	0.05	grave_info	-0.17
has van dung	seek_grave	0.11	grave_info	-0.08	enemy_report	-0.05
has van giang	seek_grave	0.06	grave_info	-0.08	event	-0.09
has van giu	seek_grave	0.06	grave_info	0.1	relics	-0.06
has van goi	grave_info	0.05	foreign_tip	0.08
has van hac	seek_grave	-0.06	event	-0.06
has van hai	grave_info	-0.12	battle_account	0.05	scam_report	0.11	event	-0.07
has van hao	comrade_tip	0.11	grave_info	-0.07	event	-0.06
has van hoa	comrade_tip	-0.22	grave_info	0.17	registry	0.11
has van hoi	seek_grave	-0.08	grave_info	-0.09	event	0.06
has van huong	comrade_tip	0.05	grave_info	0.06
has van in	comrade_tip	-0.05	grave_info	-0.07	event	-0.06
has van inh	battle_account	-0.05	event	-0.06
has van khang	seek_grave	0.05
has van khanh	battle_account	0.06
has van khoe	seek_grave	-0.15	comrade_tip	0.12	relics	0.05	not_dead	0.08	event	-0.06
has van khoi	seek_grave	0.1	comrade_tip	-0.07	event	-0.06
has van khong	seek_grave	-0.1	event	-0.06
has van khuong	grave_info	-0.06	not_dead	0.05
has van kiem	seek_grave	-0.16	registry	-0.07	request_recognition	0.09	event	0.14
has van kieu	comrade_tip	-0.13	grave_info	0.07	remains_found	0.08
has van kinh	comrade_tip	0.05
has van ky	grave_info	0.07	registry	0.06
has van la	battle_account	0.08	event	0.12
has van lam	comrade_tip	0.06	grave_info	0.06	registry	0.06	battle_account	0.06
has van le	seek_grave	-0.13	rumour	0.06
has van loc	enemy_report	0.06	foreign_tip	-0.05
has van loi	seek_grave	-0.12	comrade_tip	0.05
has van luong	seek_grave	0.07	comrade_tip	-0.05	grave_info	-0.05	event	0.07
has van nam	seek_grave	-0.08	relics	0.05	battle_account	-0.05	not_dead	0.06
has van nghi	seek_grave	-0.06	comrade_tip	0.06	registry	0.05
has van nha	seek_grave	-0.09	battle_account	0.08	event	0.06
has van nhan	comrade_tip	0.08
has van nho	seek_grave	-0.14	grave_info	0.12	relics	-0.05	battle_account	0.05
has van noi	comrade_tip	-0.05
has van o	seek_grave	-0.07	comrade_tip	-0.06	grave_info	0.09	request_recognition	0.09	event	0.06
has van pan	grave_info	-0.1	relics	-0.07	enemy_report	0.08
has van pang	battle_account	0.05
has van panh	seek_grave	-0.05	comrade_tip	0.05	grave_info	-0.05	registry	0.07
has van pao	grave_info	-0.08	dna_question	0.06	rumour	0.06	request_recognition	0.08	event	0.08
has van phan	comrade_tip	-0.07	event	0.08
has van phong	grave_info	-0.05
has van phuc	seek_grave	0.17	grave_info	-0.06	event	-0.06
has van quan	comrade_tip	0.08	grave_info	-0.07	dna_question	0.06	event	-0.07
has van que	comrade_tip	-0.05	grave_info	-0.06	registry	0.08
has van quyen	comrade_tip	0.1
has van rang	battle_account	-0.05
has van sang	seek_grave	0.06	request_recognition	0.06
has van sau	seek_grave	0.13	grave_info	-0.09	event	-0.11
has van sinh	seek_grave	0.07	comrade_tip	-0.08	grave_info	0.13	registry	-0.05	dna_question	0.07
has van son	relics	0.09	event	0.15
has van song	seek_grave	-0.12	registry	0.07	not_dead	0.08	event	-0.06
has van su	seek_grave	-0.05	comrade_tip	0.06
has van suu	comrade_tip	0.14	grave_info	0.05	relics	0.05	scam_report	0.05
has van tai	seek_grave	-0.06	comrade_tip	0.09	registry	0.06	foreign_tip	0.05	request_recognition	-0.06	event	0.07
has van tam	seek_grave	-0.17	grave_info	0.05	registry	0.1	enemy_report	0.07	event	-0.11
has van tan	seek_grave	0.08	grave_info	-0.08
has van thang	comrade_tip	-0.06	event	-0.07
has van thanh	seek_grave	-0.07	grave_info	0.05	enemy_report	0.06
has van thi	seek_grave	-0.1	rumour	0.06
has van thin	seek_grave	-0.05	grave_info	-0.05	battle_account	0.07	event	0.09
has van thinh	seek_grave	0.05	comrade_tip	-0.13	foreign_tip	-0.05	rumour	0.11
has van tho	seek_grave	0.05	comrade_tip	-0.06	grave_info	-0.05	battle_account	0.07	event	0.06
has van thoi	comrade_tip	-0.06
has van thu	grave_info	0.13	battle_account	-0.09
has van thuan	seek_grave	0.11	comrade_tip	-0.05	grave_info	-0.13	registry	0.05
has van thuc	comrade_tip	-0.05
has van tien	battle_account	0.05
has van tiep	seek_grave	-0.09	comrade_tip	-0.08	enemy_report	0.06	event	0.11
has van tinh	grave_info	-0.06	dna_question	0.08	not_dead	0.06	event	-0.05
has van to	seek_grave	0.08	comrade_tip	0.07	event	0.08
has van toan	seek_grave	-0.09	grave_info	-0.07	relics	0.07
has van toi	grave_info	-0.05	relics	0.05	not_dead	0.06
has van trong	comrade_tip	-0.05	foreign_tip	0.06
has van tu	seek_grave	0.07	comrade_tip	-0.13	remains_found	-0.05	dna_question	0.06
has van tuong	request_recognition	0.09
has van ty	comrade_tip	0.08	event	0.08
has van un	grave_info	-0.05	relics	0.09	event	0.13
has van ut	battle_account	-0.05	event	-0.05
has van xuyen	comrade_tip	-0.06	registry	0.06	event	0.22
has vang	seek_grave	0.1	comrade_tip	0.05	grave_info	-0.07	registry	0.05	battle_account	-0.14	enemy_report	0.09	foreign_tip	-0.07	rumour	-0.11	request_recognition	-0.06	event	-0.11
has vang a	comrade_tip	-0.07	battle_account	0.05
has vang pao	comrade_tip	0.09	grave_info	-0.07
has vang ra	comrade_tip	0.08	battle_account	-0.08	scam_report	0.05	event	-0.07
has vanh	seek_grave	-0.1	foreign_tip	0.05	scam_report	0.06
has vao	seek_grave	0.12	comrade_tip	0.2	grave_info	0.08	registry	-0.25	battle_account	-0.23	enemy_report	-0.18	foreign_tip	-0.07	dna_question	-0.22	rumour	-0.16	event	-0.11
has vao bai	seek_grave	-0.09	grave_info	0.06
has vao bo	seek_grave	0.06	comrade_tip	-0.11	battle_account	0.1
has vao bung	seek_grave	0.05	comrade_tip	0.06	grave_info	-0.09
has vao chien	seek_grave	0.07
has vao co	comrade_tip	0.08	grave_info	-0.06	battle_account	-0.07	event	-0.05
has vao dau	comrade_tip	0.07	relics	0.1	battle_account	-0.06	not_dead	0.06	event	-0.12
has vao den	comrade_tip	0.08	battle_account	-0.05
has vao duoc	seek_grave	0.2	grave_info	-0.08	event	-0.05
has vao ham	seek_grave	-0.1	comrade_tip	0.09	request_recognition	0.06	event	-0.06
has vao ho	seek_grave	0.06	comrade_tip	-0.15
has vao linh	seek_grave	0.18	grave_info	-0.08	event	-0.06
has vao lo	comrade_tip	0.1	battle_account	-0.07	event	-0.11
has vao mot	seek_grave	0.12	comrade_tip	-0.1	battle_account	0.06	event	0.08
has vao nam	seek_grave	-0.13	comrade_tip	0.05	relics	0.05	request_recognition	0.05
has vao ngay	seek_grave	0.13
has vao nghia	seek_grave	0.08	grave_info	0.09
has vao nguc	comrade_tip	0.08	event	-0.06
has vao nha	comrade_tip	-0.09	grave_info	0.09	event	0.07
has vao ntls	seek_grave	0.15	grave_info	-0.08	registry	0.07
has vao so	seek_grave	-0.07	request_recognition	0.08
has vao thang	seek_grave	0.06
has vao thap	grave_info	0.08
has vao thi	seek_grave	0.1	grave_info	-0.08	battle_account	-0.11	event	0.09
has vao tim	event	-0.05
has vao toi	comrade_tip	-0.08	grave_info	-0.07	battle_account	0.11	event	0.09
has vap	seek_grave	0.21	comrade_tip	-0.2	grave_info	-0.11	relics	0.08
has vat	seek_grave	-0.11	comrade_tip	-0.07	grave_info	0.14	remains_found	-0.12	relics	0.32	registry	-0.05	event	-0.14
has vay	seek_grave	-0.09	comrade_tip	-0.22	grave_info	-0.1	remains_found	-0.17	registry	0.12	battle_account	0.06	foreign_tip	-0.06	scam_report	-0.07	rumour	0.27	event	0.14
has vay co	grave_info	-0.13	rumour	0.07	request_recognition	0.09
has vay la	comrade_tip	-0.06
has vay o	battle_account	0.15
has vay ong	seek_grave	0.07
has vay thoi	seek_grave	-0.09	grave_info	-0.14	rumour	0.2	event	0.13
has vc	seek_grave	-0.2	comrade_tip	-0.22	grave_info	-0.18	remains_found	-0.05	relics	-0.1	battle_account	-0.09	enemy_report	0.4	foreign_tip	0.16	event	0.23
has ve	remains_found	-0.05	relics	0.07	registry	-0.09	battle_account	0.1	enemy_report	-0.2	foreign_tip	-0.06	dna_question	-0.06	scam_report	-0.05	rumour	-0.07	request_recognition	-0.12	not_dead	0.51	event	-0.17
has ve anh	seek_grave	0.05	grave_info	-0.09	event	-0.06
has ve ba	seek_grave	-0.15	grave_info	0.08	dna_question	0.08	not_dead	0.11
has ve bac	seek_grave	-0.05
has ve ban	seek_grave	0.06	comrade_tip	-0.07	grave_info	0.09
has ve bao	seek_grave	0.09	comrade_tip	-0.08	grave_info	0.05	request_recognition	-0.05	event	-0.11
has ve ben	event	-0.05
has ve binh	seek_grave	-0.07	comrade_tip	0.19	grave_info	-0.13	remains_found	0.07
has ve bo	seek_grave	0.1
has ve cai	comrade_tip	0.08
has ve cau	comrade_tip	0.06	scam_report	0.05	event	-0.09
has ve chi	seek_grave	0.05	grave_info	0.07
has ve cho	seek_grave	0.18	comrade_tip	-0.06	grave_info	-0.11	remains_found	-0.1	battle_account	-0.05	rumour	0.05	not_dead	0.07
has ve chon	seek_grave	-0.17	comrade_tip	0.05	grave_info	-0.11	battle_account	0.18	rumour	-0.05	request_recognition	0.17
has ve chu	seek_grave	0.11	grave_info	-0.07
has ve chua	comrade_tip	0.1	grave_info	-0.06	event	0.05
has ve co	seek_grave	0.09	comrade_tip	-0.11	grave_info	-0.05	registry	0.08	request_recognition	0.06
has ve con	comrade_tip	-0.16	battle_account	0.12	event	0.13
has ve cu	seek_grave	0.23	comrade_tip	-0.07	grave_info	-0.05
has ve dat	seek_grave	0.14	comrade_tip	0.07	grave_info	-0.09	event	-0.08
has ve dau	seek_grave	0.24	grave_info	-0.14	event	-0.06
has ve day	comrade_tip	-0.07	grave_info	0.12	dna_question	0.06
has ve den	seek_grave	0.06
has ve doi	comrade_tip	-0.08	battle_account	0.2	event	-0.06
has ve don	comrade_tip	0.08	registry	0.06	battle_account	-0.05
has ve dong	seek_grave	-0.18	comrade_tip	0.13	request_recognition	0.05
has ve duoc	seek_grave	0.07	comrade_tip	0.15	grave_info	-0.07	battle_account	-0.07	event	0.1
has ve duong	seek_grave	0.08	comrade_tip	0.05
has ve gia	seek_grave	0.07	comrade_tip	-0.09	event	-0.08
has ve hai	event	-0.07
has ve hoi	seek_grave	-0.21	comrade_tip	0.06	grave_info	0.06	event	0.1
has ve huong	event	0.06
has ve huu	comrade_tip	0.27	grave_info	-0.22	registry	-0.06	battle_account	0.07	scam_report	0.05
has ve ke	seek_grave	0.29	comrade_tip	-0.15	grave_info	-0.07	rumour	0.07	event	-0.07
has ve khong	grave_info	0.05	event	0.05
has ve la	seek_grave	0.05	remains_found	0.11	battle_account	-0.06	event	-0.08
has ve lai	comrade_tip	0.11	enemy_report	0.07	foreign_tip	0.12
has ve lam	seek_grave	0.07	comrade_tip	-0.11	grave_info	-0.13	battle_account	0.12	event	0.09
has ve lang	comrade_tip	-0.07
has ve liet	registry	-0.05	request_recognition	0.14
has ve mat	seek_grave	-0.05	request_recognition	0.1
has ve mo	seek_grave	-0.18	comrade_tip	-0.11	grave_info	0.27
has ve mot	seek_grave	0.1	comrade_tip	0.13	grave_info	-0.12	battle_account	-0.05	event	-0.07
has ve nam	comrade_tip	-0.29	relics	0.05	dna_question	0.06	rumour	0.05	not_dead	0.05	event	0.09
has ve nghia	comrade_tip	0.16	remains_found	0.07	battle_account	-0.08	not_dead	-0.09	event	-0.18
has ve nguoi	seek_grave	0.27	grave_info	-0.11
has ve nha	seek_grave	-0.14	comrade_tip	-0.26	grave_info	0.12	battle_account	0.08	dna_question	0.06	event	0.13
has ve noi	seek_grave	0.38	comrade_tip	-0.17	registry	-0.05	request_recognition	-0.07
has ve ntls	seek_grave	-0.16	comrade_tip	-0.21	grave_info	0.28	relics	-0.05	event	0.05
has ve nuoc	seek_grave	-0.05	battle_account	0.05	request_recognition	0.06
has ve o	seek_grave	-0.18	grave_info	-0.06	registry	0.12	scam_report	0.08
has ve ong	seek_grave	-0.17	grave_info	0.11	battle_account	0.09	not_dead	0.07
has ve phep	seek_grave	0.18	comrade_tip	-0.1
has ve phia	grave_info	0.16	event	0.06
has ve que	seek_grave	-0.25	grave_info	0.22	registry	0.07	battle_account	-0.08	request_recognition	0.08	not_dead	0.12
has ve quoc	seek_grave	0.06	comrade_tip	-0.22	grave_info	0.09	relics	-0.1	registry	0.09	request_recognition	0.05	event	0.15
has ve roi	seek_grave	0.05	grave_info	-0.12
has ve sau	comrade_tip	0.13	grave_info	-0.06	registry	-0.06	battle_account	0.09	not_dead	0.08
has ve so	comrade_tip	0.19	battle_account	-0.08	rumour	0.1
has ve tay	seek_grave	-0.05	grave_info	0.06	event	0.08
has ve thang	comrade_tip	-0.15	grave_info	-0.11	not_dead	0.13
has ve thi	seek_grave	-0.14	comrade_tip	-0.07	grave_info	0.08	not_dead	0.08
has ve tieu	seek_grave	0.09	comrade_tip	-0.06	battle_account	0.13	event	0.06
has ve toi	seek_grave	-0.05	comrade_tip	0.25	grave_info	-0.17
has ve tran	battle_account	0.14
has ve truong	comrade_tip	0.1	battle_account	-0.07
has ve tu	grave_info	0.17
has ve tuyen	seek_grave	0.12
has ve vi	seek_grave	0.11	comrade_tip	-0.06
has ve viec	seek_grave	-0.1	registry	0.08	event	0.08
has ve voi	seek_grave	0.15	relics	0.06
has ve xa	seek_grave	-0.12	comrade_tip	0.05
has ven	seek_grave	-0.17	registry	-0.05	battle_account	-0.08	rumour	0.11	request_recognition	0.13
has ven duong	grave_info	-0.05	request_recognition	0.1
has veng	remains_found	0.09
has vers	seek_grave	-0.08	registry	0.05	scam_report	0.06	event	0.08
has vet	seek_grave	-0.11	grave_info	0.21	relics	0.16	battle_account	-0.08	enemy_report	-0.05	dna_question	-0.06	rumour	-0.08	event	-0.1
has vet thuong	seek_grave	-0.12	grave_info	0.17	registry	0.05	battle_account	-0.08
has vi	seek_grave	-0.14	comrade_tip	0.06	grave_info	0.2	remains_found	-0.08	relics	-0.3	registry	-0.16	battle_account	0.08	enemy_report	-0.12	scam_report	0.14	rumour	-0.21	request_recognition	0.13
has vi anh	registry	0.06	event	-0.07
has vi ba	seek_grave	0.07	comrade_tip	-0.1	battle_account	0.09
has vi ban	seek_grave	-0.06	comrade_tip	-0.07
has vi bao	request_recognition	0.17
has vi benh	grave_info	-0.1
has vi bi	seek_grave	-0.1	battle_account	0.06	request_recognition	0.07
has vi bo	grave_info	0.14
has vi bom	seek_grave	0.17	comrade_tip	0.14	grave_info	-0.05	battle_account	0.09	request_recognition	-0.06	event	-0.14
has vi c1	seek_grave	-0.06
has vi c3	grave_info	0.07	event	-0.05
has vi c5	seek_grave	-0.09	comrade_tip	-0.05
has vi chi	battle_account	-0.06	request_recognition	0.07
has vi chon	seek_grave	0.05	comrade_tip	-0.06	grave_info	0.08	event	0.05
has vi chu	seek_grave	0.06	comrade_tip	0.07	request_recognition	-0.05	event	-0.08
has vi co	comrade_tip	-0.09	grave_info	0.06
has vi con	seek_grave	-0.06
has vi cua	comrade_tip	0.08	grave_info	-0.06
has vi cuoi	seek_grave	0.07	comrade_tip	-0.06
has vi dan	rumour	0.05
has vi em	seek_grave	-0.05	comrade_tip	0.1
has vi gan	seek_grave	0.09
has vi ghi	seek_grave	-0.09	comrade_tip	0.1	grave_info	-0.06
has vi gia	seek_grave	-0.07	comrade_tip	0.06
has vi giay	seek_grave	-0.11	request_recognition	0.09
has vi ho	grave_info	0.05
has vi hom	event	-0.05
has vi khong	grave_info	-0.1	request_recognition	0.08	event	-0.09
has vi la	seek_grave	0.05	grave_info	-0.07	relics	0.07	request_recognition	0.08
has vi mat	comrade_tip	0.05
has vi nam	grave_info	-0.09
has vi nao	seek_grave	-0.05	comrade_tip	0.05	battle_account	0.09	enemy_report	0.07	request_recognition	-0.05	event	0.06
has vi nha	seek_grave	-0.07	grave_info	0.14	request_recognition	-0.05
has vi o	request_recognition	0.06	event	0.05
has vi ong	seek_grave	0.06	comrade_tip	-0.07	grave_info	0.09	enemy_report	0.05	request_recognition	0.05	not_dead	0.07	event	-0.12
has vi phao	grave_info	-0.05
has vi so	seek_grave	-0.09	comrade_tip	0.11	remains_found	0.05
has vi sot	seek_grave	0.1	rumour	0.09	event	0.06
has vi thanh	comrade_tip	0.07	grave_info	0.06	request_recognition	-0.06	event	-0.05
has vi thi	seek_grave	0.09
has vi tieu	seek_grave	-0.06
has vi toi	seek_grave	-0.19	comrade_tip	0.07	grave_info	-0.27	battle_account	0.18	request_recognition	0.08	event	0.14
has vi tri	comrade_tip	-0.16	grave_info	0.22	remains_found	0.09	event	0.21
has vi trong	request_recognition	0.07
has vi trung	registry	0.06
has vi van	seek_grave	-0.07	grave_info	-0.19	relics	-0.05	registry	0.1	battle_account	-0.07	foreign_tip	0.05	not_dead	0.07
has vi vet	seek_grave	-0.08
has vi xuyen	seek_grave	0.08	grave_info	0.27	battle_account	-0.09	request_recognition	-0.08	event	-0.12
has vic	seek_grave	-0.06	enemy_report	0.42	foreign_tip	-0.15	event	0.1
has viec	grave_info	-0.15	remains_found	0.07	registry	0.09	dna_question	0.15
has vien	comrade_tip	0.13	remains_found	-0.05	relics	0.13	registry	0.06	battle_account	-0.17	enemy_report	0.15	scam_report	-0.11	rumour	0.16	not_dead	0.18	event	-0.05
has vien da	seek_grave	0.06	comrade_tip	-0.08
has vien dai	seek_grave	0.09	comrade_tip	-0.18	grave_info	0.2	remains_found	0.07	battle_account	-0.09	event	-0.09
has vien di	seek_grave	-0.06	event	0.09
has vien nam	seek_grave	0.08
has vien o	seek_grave	-0.06	event	0.07
has vien pho	seek_grave	0.14	comrade_tip	-0.05	grave_info	-0.11	battle_account	-0.13	request_recognition	0.06	event	-0.14
has vien quan	battle_account	-0.05
has vien ten	grave_info	-0.09	relics	0.07	battle_account	0.08
has vien truong	seek_grave	-0.09	grave_info	0.06	event	0.19
has vien ve	grave_info	-0.06	event	0.05
has vieng	seek_grave	-0.1	comrade_tip	-0.15	grave_info	0.29	event	-0.12
has viet	seek_grave	0.07	comrade_tip	-0.12	grave_info	-0.13	remains_found	0.1	relics	0.19	registry	0.1	battle_account	-0.1	foreign_tip	0.58	dna_question	-0.11	scam_report	-0.14	rumour	-0.18	request_recognition	-0.05	not_dead	-0.12
has viet anh	grave_info	-0.06
has viet cho	seek_grave	0.15
has viet chu	comrade_tip	-0.05	grave_info	0.06	foreign_tip	0.05
has viet cong	seek_grave	-0.11	comrade_tip	-0.09	relics	0.05	enemy_report	0.08	foreign_tip	0.09
has viet giay	seek_grave	-0.12	request_recognition	0.1
has viet giup	seek_grave	0.05	comrade_tip	0.06	event	-0.07
has viet ho	seek_grave	0.21	comrade_tip	-0.1	registry	0.05	event	0.07
has viet la	seek_grave	0.07	comrade_tip	-0.05	not_dead	0.07
has viet lai	seek_grave	-0.06	registry	0.05
has viet minh	seek_grave	-0.18	comrade_tip	-0.22	grave_info	0.14	relics	-0.07	battle_account	-0.05	foreign_tip	0.1	request_recognition	0.07	event	0.39
has viet nam	seek_grave	0.15	comrade_tip	-0.11	grave_info	-0.1	relics	-0.06	registry	0.07	battle_account	0.05	foreign_tip	0.15	event	-0.05
has viet ngay	relics	0.06
has viet o	battle_account	0.06	event	0.06
has viet ra	seek_grave	-0.05	comrade_tip	0.14	event	-0.09
has viet tay	relics	0.06	registry	0.06	foreign_tip	0.08
has viet ten	seek_grave	-0.07	comrade_tip	0.18	grave_info	-0.05	remains_found	0.05	relics	0.09
has viet thang	comrade_tip	-0.06	request_recognition	0.05
has viet thay	seek_grave	-0.05	comrade_tip	0.12	battle_account	-0.05	event	-0.05
has viet thu	seek_grave	0.19	grave_info	0.06	registry	-0.05	event	-0.09
has viet tri	comrade_tip	0.11	grave_info	-0.05	event	-0.05
has viet ve	seek_grave	0.09	comrade_tip	0.06
has viet yen	comrade_tip	0.06
has vietnam	seek_grave	-0.06	grave_info	0.06	relics	0.13	foreign_tip	-0.15
has vietnamese	seek_grave	-0.08	comrade_tip	-0.06	grave_info	0.24	remains_found	0.07	relics	-0.11	battle_account	0.08	enemy_report	-0.12	foreign_tip	-0.11	request_recognition	0.08	event	0.08
has viets	seek_grave	-0.09	grave_info	-0.08	foreign_tip	0.23	event	0.33
has vihear	seek_grave	-0.08	comrade_tip	0.08	grave_info	-0.05	relics	0.08
has village	seek_grave	-0.16	comrade_tip	-0.12	grave_info	0.07	relics	-0.05	registry	-0.08	battle_account	0.1	enemy_report	-0.09	foreign_tip	0.11	request_recognition	0.06	not_dead	0.17	event	0.09
has villagers	enemy_report	0.17	foreign_tip	-0.05
has vinh	seek_grave	0.25	grave_info	-0.12	relics	-0.07	enemy_report	-0.14	foreign_tip	-0.11	scam_report	-0.06	rumour	-0.12	request_recognition	-0.06	event	-0.21
has vinh bao	seek_grave	0.15	grave_info	-0.12	battle_account	0.09	dna_question	-0.05	event	-0.08
has vinh chau	battle_account	0.09	foreign_tip	0.05
has vinh hoa	comrade_tip	0.05	event	0.06
has vinh hung	event	0.13
has vinh linh	registry	0.06	battle_account	-0.05	event	-0.11
has vinh loc	event	-0.05
has vinh long	seek_grave	-0.14	comrade_tip	0.14	battle_account	-0.06	request_recognition	0.05	event	-0.09
has vinh phu	seek_grave	0.07	comrade_tip	0.17	grave_info	-0.11	relics	-0.05	battle_account	-0.1	event	-0.1
has vinh phuc	seek_grave	0.23	comrade_tip	-0.07	grave_info	-0.11	event	-0.08
has vinh te	seek_grave	-0.07	grave_info	0.1
has vinh thanh	seek_grave	-0.12	grave_info	0.05	relics	0.05	registry	0.06	request_recognition	0.06
has vinh thuan	comrade_tip	-0.06	grave_info	0.11
has vinh tuong	grave_info	-0.12	registry	-0.05	battle_account	0.1
has vinh yen	seek_grave	0.05	registry	-0.05	dna_question	0.05	event	0.06
has vit	seek_grave	-0.13	foreign_tip	-0.05	request_recognition	0.09	not_dead	0.07	event	-0.06
has vn	seek_grave	0.12	comrade_tip	-0.15	grave_info	0.07	enemy_report	0.06	event	0.11
has vnah	seek_grave	0.07	grave_info	-0.14	request_recognition	0.06
has vnch	seek_grave	-0.06	comrade_tip	-0.15	grave_info	-0.05	battle_account	-0.06	enemy_report	0.19	foreign_tip	0.08
has vo	seek_grave	-0.19	comrade_tip	0.15	relics	0.07	registry	-0.27	battle_account	-0.16	enemy_report	-0.27	dna_question	0.12	rumour	0.08	not_dead	0.31	event	-0.15
has vo anh	grave_info	0.14	registry	0.06	battle_account	-0.07	event	-0.07
has vo ba	comrade_tip	-0.06	dna_question	0.05	request_recognition	0.09
has vo bo	seek_grave	0.15	comrade_tip	0.05	grave_info	-0.13
has vo chong	seek_grave	-0.28	comrade_tip	-0.06	grave_info	0.15	rumour	-0.05
has vo chua	seek_grave	-0.12	comrade_tip	0.05
has vo con	comrade_tip	-0.12	grave_info	0.15	battle_account	0.05	event	-0.08
has vo cu	comrade_tip	-0.11	rumour	0.1
has vo cua	seek_grave	0.17	comrade_tip	-0.05	grave_info	-0.08
has vo dan	seek_grave	-0.05	comrade_tip	0.05
has vo danh	seek_grave	-0.06	grave_info	-0.06	relics	0.06	battle_account	-0.05	dna_question	0.12	rumour	0.05
has vo dinh	grave_info	-0.07	registry	0.06	foreign_tip	-0.05	event	-0.11
has vo em	seek_grave	-0.16	comrade_tip	0.1	grave_info	-0.05	request_recognition	0.06
has vo la	seek_grave	0.16	comrade_tip	-0.07	grave_info	-0.06	remains_found	-0.07	foreign_tip	0.05	not_dead	0.05
has vo liet	seek_grave	0.2	comrade_tip	-0.05	grave_info	-0.16	event	0.07
has vo nam	seek_grave	-0.08	comrade_tip	0.05
has vo nghia	seek_grave	0.09	grave_info	-0.05
has vo o	seek_grave	0.07	event	-0.09
has vo ong	grave_info	0.05
has vo tan	seek_grave	-0.06	comrade_tip	0.06	grave_info	0.13	registry	0.05	event	-0.1
has vo thi	seek_grave	0.13	comrade_tip	-0.07	grave_info	-0.11	dna_question	0.09	event	0.08
has vo toi	grave_info	0.05	dna_question	-0.06	request_recognition	0.08
has vo trong	grave_info	-0.11	rumour	0.05
has vo van	seek_grave	0.08	grave_info	-0.06	event	-0.06
has voi	seek_grave	-0.27	comrade_tip	0.45	grave_info	-0.08	remains_found	0.08	relics	-0.08	registry	-0.18	battle_account	-0.27	enemy_report	-0.16	foreign_tip	-0.09	rumour	-0.21	request_recognition	-0.27	not_dead	0.15
has voi a	seek_grave	0.18
has voi anh	seek_grave	-0.12	comrade_tip	0.12	grave_info	-0.15	request_recognition	-0.08	not_dead	0.06	event	0.07
has voi ba	seek_grave	0.08	event	-0.09
has voi bac	seek_grave	-0.07	comrade_tip	0.21	grave_info	-0.08
has voi bo	seek_grave	0.09	comrade_tip	-0.05
has voi cai	seek_grave	-0.09	event	0.05
has voi cau	seek_grave	0.12	comrade_tip	-0.14	event	0.15
has voi chi	registry	0.07	battle_account	-0.05
has voi chu	grave_info	0.15	event	-0.09
has voi co	grave_info	0.16	request_recognition	0.05
has voi con	comrade_tip	0.09	grave_info	-0.18	relics	0.05	not_dead	0.16	event	-0.08
has voi cu	seek_grave	-0.11	comrade_tip	0.08	event	0.06
has voi em	seek_grave	0.1	comrade_tip	-0.07
has voi gia	seek_grave	0.05
has voi hai	seek_grave	0.26	comrade_tip	-0.06	grave_info	-0.11
has voi liet	seek_grave	-0.13	dna_question	0.06
has voi may	seek_grave	0.05	comrade_tip	-0.06	grave_info	-0.06	remains_found	0.15	relics	-0.07	registry	-0.05	rumour	-0.05
has voi me	registry	0.09
has voi minh	seek_grave	-0.08	comrade_tip	0.06	grave_info	-0.05	rumour	0.05	event	-0.05
has voi mo	seek_grave	0.07	event	-0.08
has voi mot	comrade_tip	0.07	grave_info	-0.1	battle_account	0.05	event	0.05
has voi nguoi	seek_grave	0.07
has voi nha	comrade_tip	-0.06
has voi nhau	seek_grave	0.1	request_recognition	0.05
has voi ong	comrade_tip	-0.12	grave_info	0.22	relics	0.09	registry	0.09	battle_account	-0.09	scam_report	0.08	rumour	-0.06	event	-0.07
has voi thang	seek_grave	-0.19	comrade_tip	0.1	registry	0.05	scam_report	0.07	not_dead	0.06	event	-0.07
has voi toi	seek_grave	-0.45	comrade_tip	0.68	grave_info	-0.34	relics	0.07	battle_account	-0.17	not_dead	0.08	event	-0.28
has voi tui	seek_grave	-0.14	comrade_tip	0.13	rumour	0.06	event	-0.07
has volunteer	grave_info	0.18	relics	-0.07	foreign_tip	-0.13
has von	grave_info	0.08	event	0.08
has vong	seek_grave	-0.13	comrade_tip	-0.11	grave_info	-0.12	remains_found	0.14	battle_account	0.14	enemy_report	-0.08	dna_question	0.05	scam_report	0.18	event	0.07
has vong du	seek_grave	-0.08	comrade_tip	-0.09	relics	0.13
has vot	seek_grave	0.24	remains_found	-0.11	relics	0.15	registry	0.05	battle_account	-0.11	rumour	0.11	request_recognition	-0.12	event	-0.15
has vot duoc	seek_grave	0.11	remains_found	-0.07	foreign_tip	0.05	request_recognition	-0.05
has vot len	comrade_tip	-0.06	grave_info	-0.07	relics	0.12	registry	0.05	event	-0.06
has vous	seek_grave	0.08	grave_info	-0.1	relics	-0.08	enemy_report	-0.05	foreign_tip	0.06	dna_question	0.05	request_recognition	-0.05	event	-0.08
has vs	seek_grave	-0.14	comrade_tip	0.13
has vu	comrade_tip	0.18	grave_info	-0.35	remains_found	0.09	registry	0.13	enemy_report	0.07	foreign_tip	-0.09	dna_question	0.06	scam_report	-0.17	request_recognition	0.12	not_dead	-0.1
has vu a	seek_grave	-0.12	comrade_tip	0.09	grave_info	-0.05
has vu ba	comrade_tip	-0.07	relics	0.06	event	0.05
has vu ban	seek_grave	-0.08	comrade_tip	0.11	grave_info	-0.1	request_recognition	0.06
has vu dinh	seek_grave	-0.08	relics	0.05	battle_account	-0.05
has vu duc	seek_grave	-0.06
has vu khi	comrade_tip	-0.07	request_recognition	0.06	event	0.06
has vu ngoc	grave_info	0.09	foreign_tip	-0.05	event	-0.07
has vu thi	seek_grave	0.1	comrade_tip	-0.14	grave_info	-0.09	remains_found	0.09
has vu thu	seek_grave	0.14	comrade_tip	-0.29	grave_info	-0.09	registry	0.11	battle_account	0.1	not_dead	0.07
has vu tien	seek_grave	0.07	comrade_tip	0.06	registry	-0.05	event	-0.09
has vu trang	seek_grave	0.21	grave_info	0.12	request_recognition	-0.07	event	-0.06
has vu trong	seek_grave	0.08	grave_info	-0.09
has vu trung	seek_grave	0.07	comrade_tip	-0.11
has vu van	seek_grave	-0.2	grave_info	0.12
has vu xuan	seek_grave	0.07	request_recognition	0.06
has vua	comrade_tip	-0.08	grave_info	0.09	remains_found	0.11	dna_question	-0.09	request_recognition	-0.09	not_dead	0.11	event	0.09
has vua qua	seek_grave	0.09
has vua roi	grave_info	-0.14	remains_found	0.12	event	0.06
has vuc	seek_grave	0.17	comrade_tip	-0.13	grave_info	-0.05
has vui	comrade_tip	0.24	grave_info	-0.29	remains_found	-0.07	registry	0.06	battle_account	-0.11	enemy_report	0.1	rumour	-0.05	request_recognition	-0.05	not_dead	0.11	event	-0.2
has vui anh	seek_grave	0.05	battle_account	-0.06	event	-0.06
has vui o	comrade_tip	0.09	event	-0.07
has vui tam	grave_info	-0.06
has vun	comrade_tip	-0.07	battle_account	0.05	event	0.14
has vung	seek_grave	0.22	comrade_tip	-0.13	grave_info	-0.19	registry	-0.08	enemy_report	0.08	scam_report	-0.05	rumour	0.05	request_recognition	0.17	event	0.14
has vung ro	grave_info	-0.12	battle_account	0.12	request_recognition	0.11
has vung tau	comrade_tip	0.05
has vuon	seek_grave	-0.37	grave_info	0.49	remains_found	0.22	relics	-0.11	battle_account	-0.1	enemy_report	-0.06	foreign_tip	-0.05	dna_question	0.05	scam_report	-0.08	request_recognition	-0.17	event	0.12
has vuon ba	seek_grave	-0.07
has vuon cao	seek_grave	0.09	comrade_tip	0.05	grave_info	-0.07	event	-0.06
has vuon chuoi	comrade_tip	0.18	grave_info	-0.11
has vuon dieu	seek_grave	-0.11	grave_info	0.13	event	-0.08
has vuon dua	seek_grave	0.14	comrade_tip	-0.09	grave_info	-0.13
has vuon nha	seek_grave	-0.05	battle_account	-0.07	dna_question	0.08	rumour	0.11	event	-0.05
has vuon ong	seek_grave	0.1	comrade_tip	-0.07	grave_info	-0.09	remains_found	0.09	rumour	0.05	event	0.05
has vuong	seek_grave	-0.33	comrade_tip	0.42	grave_info	-0.2	remains_found	0.19	relics	-0.06	registry	0.14	foreign_tip	-0.12	scam_report	0.07	rumour	-0.09	not_dead	-0.08	event	0.07
has vuong dac	request_recognition	0.06
has vuong dinh	seek_grave	-0.13	comrade_tip	0.07	dna_question	0.06	scam_report	0.06
has vuong min	registry	0.05
has vuot	seek_grave	-0.11	comrade_tip	0.15	grave_info	-0.2	relics	-0.1	registry	-0.11	battle_account	0.13	request_recognition	0.08	not_dead	0.06	event	-0.11
has vuot mat	comrade_tip	0.17	grave_info	-0.1	event	-0.1
has vuot song	comrade_tip	-0.08	battle_account	0.09	event	0.09
has vy	seek_grave	-0.21	grave_info	0.13	registry	0.21	enemy_report	0.06	request_recognition	-0.06	event	0.05
has w	seek_grave	-0.07	comrade_tip	-0.09	remains_found	-0.05	relics	0.14	battle_account	-0.08	enemy_report	0.07	foreign_tip	0.09	event	0.33
has walked	grave_info	-0.06	relics	-0.06	foreign_tip	0.13	not_dead	0.11
has wall	seek_grave	-0.05	comrade_tip	0.06	grave_info	-0.05	relics	0.14	dna_question	0.05	request_recognition	0.06
has want	seek_grave	-0.05	comrade_tip	-0.06	relics	0.12	enemy_report	0.1
has want to	foreign_tip	0.11
has wants	relics	-0.05	enemy_report	0.11	foreign_tip	-0.15	scam_report	0.1	not_dead	0.07
has war	grave_info	0.06	registry	0.05	foreign_tip	-0.1
has was	grave_info	-0.09	registry	-0.08	battle_account	-0.08	enemy_report	-0.05	foreign_tip	0.2	dna_question	-0.16	scam_report	-0.1	rumour	-0.1	not_dead	0.05	event	-0.18
has was a	seek_grave	-0.05	comrade_tip	0.07	grave_info	-0.05	registry	-0.05	battle_account	-0.14	enemy_report	-0.11	foreign_tip	0.17	request_recognition	-0.05
has was an	seek_grave	-0.05	relics	0.07
has was born	seek_grave	0.17	foreign_tip	-0.07	event	-0.11
has was in	comrade_tip	0.16	grave_info	0.12	enemy_report	-0.07	foreign_tip	-0.15	rumour	0.05	event	-0.11
has was killed	seek_grave	0.07
has was on	grave_info	0.05
has was the	grave_info	0.07	foreign_tip	-0.08	request_recognition	0.05
has was with	grave_info	-0.07	foreign_tip	0.1
has water	seek_grave	-0.1	grave_info	0.08	remains_found	0.14	relics	-0.08	battle_account	-0.05	enemy_report	-0.05	foreign_tip	0.08	event	0.07
has we	comrade_tip	0.05	grave_info	-0.18	remains_found	0.13	relics	-0.29	registry	-0.14	enemy_report	-0.26	foreign_tip	0.5	scam_report	-0.05	rumour	-0.15	request_recognition	0.08	not_dead	-0.07	event	-0.06
has we are	seek_grave	0.11	grave_info	-0.05	dna_question	0.1
has we buried	seek_grave	-0.1	comrade_tip	0.06	grave_info	-0.06	enemy_report	-0.05
has we called	seek_grave	-0.05	battle_account	0.05
has we found	grave_info	0.06	relics	-0.09	battle_account	0.11	not_dead	0.06	event	0.07
has we left	remains_found	0.05
has week	comrade_tip	0.06	foreign_tip	0.05	event	-0.05
has well	grave_info	0.09	foreign_tip	-0.08
has went	seek_grave	0.14	grave_info	-0.16	relics	-0.14	battle_account	-0.08	enemy_report	-0.11	foreign_tip	0.22
has were	seek_grave	-0.12	comrade_tip	0.26	relics	-0.12	enemy_report	-0.1	foreign_tip	0.24	rumour	-0.06	request_recognition	-0.05	not_dead	-0.05	event	0.12
has were put	grave_info	-0.07	foreign_tip	0.05	event	0.09
has west	seek_grave	-0.08	relics	0.07	enemy_report	-0.06	foreign_tip	0.05
has west of	grave_info	0.05
has what	seek_grave	-0.08	grave_info	0.09	remains_found	0.09	relics	-0.16	enemy_report	-0.05	foreign_tip	0.06	rumour	0.09
has what i	relics	-0.06	registry	0.05	foreign_tip	0.11
has when	seek_grave	0.17	grave_info	0.24	relics	-0.15	enemy_report	-0.09	foreign_tip	-0.1
has when the	seek_grave	0.13
has where	seek_grave	0.1	grave_info	0.13	relics	0.05	registry	0.14	battle_account	-0.1	enemy_report	-0.11	foreign_tip	0.09	dna_question	-0.05	request_recognition	-0.06	event	0.05
has where the	seek_grave	-0.05	registry	0.07	foreign_tip	0.13
has which	seek_grave	-0.07	battle_account	0.07	enemy_report	-0.09	event	-0.09
has white	grave_info	-0.1	foreign_tip	0.07	rumour	0.06
has who	relics	0.16	registry	-0.05	battle_account	0.17	enemy_report	-0.08	request_recognition	-0.09	event	0.08
has who was	seek_grave	0.05	grave_info	0.06	registry	0.05
has whom	battle_account	0.1	event	0.05
has wife	grave_info	0.08	remains_found	0.07	relics	0.08	foreign_tip	-0.08	event	-0.11
has wire	seek_grave	-0.11	comrade_tip	-0.06	grave_info	-0.08	relics	-0.05	battle_account	0.08	enemy_report	-0.05	foreign_tip	0.2	event	0.26
has with	seek_grave	-0.1	comrade_tip	-0.17	remains_found	0.12	relics	0.12	registry	-0.06	battle_account	-0.07	enemy_report	-0.16	foreign_tip	0.13	scam_report	-0.11	request_recognition	-0.09	not_dead	-0.05	event	0.24
has with a	seek_grave	-0.17	comrade_tip	-0.1	remains_found	0.09	relics	0.08	dna_question	0.09	rumour	-0.05
has with his	grave_info	0.07
has with the	comrade_tip	-0.05	grave_info	-0.12	relics	-0.09	battle_account	-0.05	enemy_report	-0.13	foreign_tip	0.2	event	0.07
has with us	grave_info	0.06
has without	grave_info	0.08
has woman	seek_grave	-0.08	relics	-0.13	battle_account	0.17	enemy_report	-0.08	foreign_tip	0.14	event	0.14
has would	seek_grave	-0.12	grave_info	-0.09	relics	0.06	enemy_report	-0.08	foreign_tip	0.21	event	-0.13
has would like	event	-0.07
has wounded	comrade_tip	-0.06	grave_info	-0.1	registry	0.06	foreign_tip	0.16	not_dead	0.05	event	-0.11
has write	seek_grave	0.2	grave_info	-0.08	relics	0.1	battle_account	-0.05	foreign_tip	-0.1	not_dead	0.05	event	-0.11
has writing	grave_info	-0.07	enemy_report	-0.08	foreign_tip	0.13	event	0.05
has wrote	seek_grave	0.11	comrade_tip	0.07	grave_info	-0.14	relics	0.11	battle_account	0.25	foreign_tip	-0.14
has x	comrade_tip	-0.11	grave_info	-0.06	foreign_tip	0.12	rumour	0.09	event	0.18
has xa	seek_grave	-0.05	comrade_tip	-0.34	remains_found	0.26	relics	-0.23	registry	0.17	battle_account	-0.1	enemy_report	-0.32	foreign_tip	-0.15	dna_question	-0.19	scam_report	-0.19	rumour	-0.28	request_recognition	0.35	not_dead	0.18	event	0.06
has xa an	seek_grave	0.09	grave_info	-0.31	registry	0.08	request_recognition	0.07	event	-0.05
has xa anh	battle_account	-0.06
has xa ba	seek_grave	0.16	comrade_tip	-0.08
has xa bao	seek_grave	-0.09	comrade_tip	-0.07	grave_info	-0.13	relics	-0.07	request_recognition	0.2
has xa ben	seek_grave	0.06	event	-0.05
has xa bi	grave_info	-0.14	foreign_tip	0.06	request_recognition	0.05	event	-0.05
has xa binh	seek_grave	0.07	comrade_tip	-0.13	remains_found	0.08	request_recognition	-0.06	event	0.23
has xa cam	grave_info	0.08	relics	-0.05
has xa cat	comrade_tip	0.08	grave_info	0.05
has xa chi	request_recognition	0.05
has xa co	seek_grave	-0.08	comrade_tip	0.14
has xa cu	comrade_tip	-0.08	remains_found	0.09	event	0.13
has xa da	seek_grave	0.06	comrade_tip	-0.11	grave_info	-0.18	remains_found	0.05	event	0.12
has xa dai	seek_grave	0.13	comrade_tip	-0.05	event	0.1
has xa dak	grave_info	-0.1	remains_found	-0.05	request_recognition	0.07	event	0.05
has xa doan	seek_grave	0.13	comrade_tip	-0.07	registry	0.06
has xa doi	comrade_tip	-0.07	battle_account	0.11	dna_question	-0.06	request_recognition	0.12	event	0.15
has xa dong	grave_info	-0.08	relics	0.08	registry	0.05	battle_account	0.05	rumour	0.07	request_recognition	0.06
has xa dua	seek_grave	0.07	event	0.05
has xa duc	seek_grave	0.1	comrade_tip	-0.1	battle_account	0.07
has xa ea	seek_grave	-0.09	request_recognition	0.06
has xa em	registry	0.06
has xa ghi	event	-0.08
has xa ha	seek_grave	-0.07	grave_info	0.07
has xa hai	registry	-0.05	event	-0.06
has xa hoa	comrade_tip	0.05	grave_info	0.05	remains_found	-0.05	relics	0.08	registry	-0.07	battle_account	0.07	event	-0.12
has xa hoang	grave_info	0.1	event	-0.05
has xa hoi	seek_grave	-0.09	comrade_tip	-0.08	grave_info	0.07	dna_question	0.08	request_recognition	0.06	event	-0.1
has xa hong	seek_grave	-0.1	comrade_tip	0.1	grave_info	-0.12
has xa hung	event	0.08
has xa huong	event	-0.07
has xa ia	seek_grave	-0.3	comrade_tip	-0.05	grave_info	0.27	rumour	0.07	request_recognition	0.06	event	0.11
has xa lam	seek_grave	-0.09	event	-0.05
has xa lien	seek_grave	-0.15	grave_info	0.11
has xa loc	grave_info	0.11
has xa long	seek_grave	0.08	event	0.09
has xa mat	seek_grave	-0.07	grave_info	0.05	battle_account	-0.05
has xa minh	grave_info	-0.07	registry	0.18
has xa my	comrade_tip	0.05	event	0.06
has xa nam	seek_grave	0.09	comrade_tip	-0.07	event	0.07
has xa nha	grave_info	-0.11	request_recognition	0.08	event	0.06
has xa noi	seek_grave	-0.06	scam_report	0.08	request_recognition	0.19
has xa phu	seek_grave	-0.05
has xa phuoc	seek_grave	-0.07	comrade_tip	-0.05	grave_info	0.07	registry	-0.07	event	0.08
has xa quang	seek_grave	-0.1	grave_info	0.1	dna_question	-0.05
has xa roi	dna_question	0.09	rumour	-0.05
has xa son	grave_info	-0.06	request_recognition	0.07
has xa tam	seek_grave	0.18	comrade_tip	-0.18	event	0.08
has xa tan	seek_grave	-0.12	comrade_tip	-0.09	grave_info	0.08	relics	-0.05	rumour	0.06	event	0.21
has xa ten	seek_grave	-0.17	registry	0.16
has xa thai	event	0.05
has xa thanh	seek_grave	0.09	comrade_tip	-0.11	grave_info	0.06
has xa thi	grave_info	0.12	request_recognition	0.11
has xa thu	seek_grave	0.05	comrade_tip	0.09	grave_info	-0.11	registry	-0.07	battle_account	0.05	request_recognition	-0.05
has xa thuy	comrade_tip	0.08
has xa tien	comrade_tip	0.14	grave_info	-0.08	rumour	0.05	event	-0.11
has xa toi	seek_grave	-0.14	remains_found	0.05	registry	0.29	battle_account	-0.05
has xa trieu	grave_info	0.05	event	-0.06
has xa trung	seek_grave	0.06	grave_info	-0.06	battle_account	-0.05	request_recognition	0.07
has xa van	seek_grave	-0.09	not_dead	0.07	event	-0.05
has xa vinh	comrade_tip	0.08	grave_info	0.13	battle_account	-0.07	request_recognition	0.05	event	-0.08
has xa xuan	registry	0.08	dna_question	0.09	event	-0.07
has xa yen	seek_grave	0.05
has xac	comrade_tip	0.16	grave_info	-0.05	remains_found	-0.19	relics	-0.24	registry	-0.06	battle_account	-0.05	enemy_report	0.28	foreign_tip	0.15	dna_question	0.05	rumour	0.06	request_recognition	0.16	not_dead	-0.15	event	0.14
has xac anh	seek_grave	0.06	grave_info	0.05	event	0.18
has xac ba	seek_grave	0.05
has xac bi	seek_grave	0.07	comrade_tip	-0.13	grave_info	-0.06	relics	0.06
has xac chon	seek_grave	0.07	grave_info	-0.12	battle_account	0.06
has xac dinh	grave_info	0.09	event	0.07
has xac dua	comrade_tip	0.05	grave_info	-0.05
has xac duoc	comrade_tip	-0.07	grave_info	0.1	battle_account	0.05	event	0.09
has xac khong	grave_info	0.11	event	-0.05
has xac minh	seek_grave	0.14	comrade_tip	-0.12	grave_info	0.2	remains_found	-0.07	registry	-0.05	battle_account	-0.05	scam_report	0.1	event	-0.11
has xac nhan	seek_grave	-0.26	relics	-0.07	registry	0.05	battle_account	0.08	rumour	0.15	request_recognition	0.36
has xac o	seek_grave	0.18	comrade_tip	-0.1	grave_info	-0.06
has xac ra	seek_grave	0.05	comrade_tip	-0.09	grave_info	0.1
has xac troi	seek_grave	-0.14	grave_info	-0.07	battle_account	0.2	rumour	0.05	request_recognition	0.1	event	-0.12
has xac ve	seek_grave	0.13	grave_info	-0.16	dna_question	0.09
has xam	seek_grave	-0.07	comrade_tip	-0.08	grave_info	0.24	registry	0.1	battle_account	-0.07	event	0.1
has xang	seek_grave	-0.19	grave_info	0.11	remains_found	0.09	registry	-0.06	battle_account	-0.05	scam_report	0.06	rumour	0.07	request_recognition	0.06	event	0.14
has xanh	seek_grave	0.09	comrade_tip	-0.06	grave_info	-0.17	remains_found	0.2	relics	0.1	registry	-0.06	event	0.22
has xat	seek_grave	0.05	grave_info	0.05	battle_account	-0.06
has xay	comrade_tip	-0.18	grave_info	0.29	remains_found	0.05	registry	-0.15	battle_account	0.21	dna_question	-0.06	rumour	-0.06	request_recognition	0.11
has xay dung	seek_grave	-0.05	comrade_tip	0.08	battle_account	0.08	request_recognition	0.06
has xay gach	seek_grave	-0.06	grave_info	0.06	relics	0.07
has xe	seek_grave	0.09	comrade_tip	-0.09	grave_info	-0.2	relics	-0.1	registry	-0.14	battle_account	0.19	enemy_report	-0.13	foreign_tip	-0.05	dna_question	-0.09	scam_report	0.28	rumour	0.13	request_recognition	-0.21	not_dead	0.07
has xe anh	comrade_tip	0.15
has xe ba	seek_grave	-0.06	grave_info	-0.05	relics	0.07
has xe bi	grave_info	0.06
has xe binh	seek_grave	-0.08	comrade_tip	0.11	grave_info	-0.05
has xe bo	grave_info	-0.08	relics	0.05
has xe chay	comrade_tip	0.13	event	-0.09
has xe cho	seek_grave	-0.16	comrade_tip	0.06	grave_info	0.16	rumour	0.06
has xe cua	seek_grave	0.07
has xe doan	seek_grave	0.18	comrade_tip	-0.11
has xe la	grave_info	-0.05
has xe o	grave_info	0.05
has xe om	comrade_tip	-0.12	rumour	0.08
has xe tai	comrade_tip	-0.14	grave_info	0.05
has xe tang	seek_grave	0.05	comrade_tip	-0.11	grave_info	0.14	relics	-0.1	registry	-0.06	battle_account	0.09
has xe toi	seek_grave	-0.1	comrade_tip	0.16	grave_info	-0.05	battle_account	-0.05
has xe ui	seek_grave	-0.06	comrade_tip	-0.32	battle_account	0.25	foreign_tip	0.05	rumour	0.05	event	0.11
has xe ve	seek_grave	0.11	event	-0.06
has xem	seek_grave	0.16	comrade_tip	-0.17	grave_info	-0.24	remains_found	0.11	battle_account	-0.14	enemy_report	0.06	dna_question	-0.09	rumour	0.11	request_recognition	0.2	event	0.12
has xem co	seek_grave	0.18	grave_info	-0.09
has xem giup	seek_grave	0.05	comrade_tip	-0.06	grave_info	-0.05	rumour	0.06	event	0.1
has xem ho	comrade_tip	-0.05	grave_info	0.05	request_recognition	0.05
has xen	comrade_tip	-0.06	grave_info	0.1	request_recognition	0.06
has xeo	comrade_tip	0.07	event	-0.07
has xep	seek_grave	-0.15	comrade_tip	-0.11	grave_info	0.28	relics	-0.08	registry	-0.05	scam_report	-0.05	event	0.33
has xep da	grave_info	0.11	battle_account	-0.06	event	0.17
has xet	seek_grave	-0.39	comrade_tip	-0.16	grave_info	-0.23	dna_question	0.36	request_recognition	0.37	event	-0.09
has xet nghiem	seek_grave	-0.19	grave_info	-0.2	dna_question	0.38
has xi	comrade_tip	-0.08	grave_info	0.21	remains_found	-0.08	relics	0.19	dna_question	-0.05	rumour	-0.05	event	-0.07
has xi mang	grave_info	0.15	event	-0.21
has xia	seek_grave	-0.05	registry	0.11
has xich	seek_grave	0.05	comrade_tip	0.05	remains_found	0.05	request_recognition	0.06	event	-0.05
has xiem	seek_grave	-0.07	grave_info	0.05
has xiem riep	comrade_tip	0.05
has xieng	seek_grave	0.16	comrade_tip	-0.07	grave_info	0.11	remains_found	-0.06	relics	0.12	registry	-0.08	battle_account	-0.05
has xieng khoang	seek_grave	0.2	registry	-0.07	event	-0.07
has xin	seek_grave	-0.1	comrade_tip	-0.3	grave_info	0.11	remains_found	-0.08	relics	-0.07	battle_account	-0.05	foreign_tip	0.1	dna_question	0.15	scam_report	0.21	rumour	-0.08	request_recognition	0.55	not_dead	0.11	event	-0.3
has xin bao	seek_grave	-0.11	comrade_tip	0.08	grave_info	0.09	battle_account	-0.05	scam_report	0.05	rumour	0.05	request_recognition	-0.06	event	0.16
has xin bo	seek_grave	-0.13	comrade_tip	-0.07	registry	0.2	battle_account	-0.06	event	-0.08
has xin cac	seek_grave	-0.05	comrade_tip	-0.05	grave_info	-0.07	not_dead	0.07
has xin chao	seek_grave	0.07	comrade_tip	-0.09	foreign_tip	0.09	request_recognition	-0.09	event	-0.07
has xin chi	seek_grave	0.11	comrade_tip	-0.06	grave_info	-0.1	registry	0.05
has xin cho	seek_grave	0.22	comrade_tip	-0.1	relics	0.06	event	-0.07
has xin chuyen	seek_grave	-0.07	grave_info	0.05	foreign_tip	0.12	event	0.06
has xin cung	comrade_tip	-0.05	battle_account	0.14
has xin dinh	comrade_tip	-0.07	grave_info	-0.12	rumour	0.06	request_recognition	-0.06	not_dead	0.06
has xin dung	seek_grave	0.05	comrade_tip	0.06	registry	0.06	battle_account	-0.05	request_recognition	0.06
has xin duoc	seek_grave	0.13	comrade_tip	0.08	grave_info	-0.09
has xin ghi	grave_info	0.07
has xin giup	seek_grave	0.11	grave_info	-0.05
has xin goi	grave_info	0.08	relics	0.08
has xin gui	seek_grave	-0.14	comrade_tip	0.15	grave_info	0.16	battle_account	0.08
has xin hoi	seek_grave	0.46	comrade_tip	-0.2	grave_info	-0.38	relics	-0.12	registry	-0.1	dna_question	-0.07	request_recognition	0.22	event	-0.21
has xin ke	seek_grave	0.13	comrade_tip	-0.12	relics	0.05	event	0.07
has xin lien	seek_grave	-0.09	remains_found	0.14	relics	-0.08	event	0.14
has xin loi	seek_grave	0.26	comrade_tip	-0.07	grave_info	0.05	remains_found	0.05	relics	-0.07	battle_account	0.05	dna_question	-0.05	scam_report	0.06	event	0.08
has xin nhan	seek_grave	0.11	comrade_tip	0.1	event	-0.1
has xin noi	seek_grave	-0.08	grave_info	0.08	battle_account	-0.05	enemy_report	0.06	event	-0.09
has xin phep	seek_grave	-0.1	comrade_tip	0.09	grave_info	-0.06	relics	0.05	battle_account	0.1	dna_question	-0.05
has xin sua	grave_info	0.15
has xin thong	grave_info	0.08
has xin tim	seek_grave	0.07	grave_info	-0.05
has xin tra	seek_grave	0.2	grave_info	-0.06	rumour	0.05
has xin ve	seek_grave	-0.05	grave_info	0.1	event	0.06
has xin xac	comrade_tip	0.11	grave_info	-0.17	request_recognition	0.18	event	-0.08
has xo	comrade_tip	-0.14	grave_info	0.06	request_recognition	0.19
has xoa	seek_grave	-0.07	comrade_tip	-0.1	grave_info	-0.24	request_recognition	-0.08	not_dead	0.45	event	0.06
has xoa ten	seek_grave	-0.15	grave_info	-0.06	request_recognition	-0.05	not_dead	0.21
has xoai	seek_grave	-0.11	comrade_tip	-0.09	grave_info	-0.08	registry	0.06	rumour	0.06
has xoan	seek_grave	-0.07	comrade_tip	-0.05	grave_info	0.13	relics	-0.05	registry	0.06	battle_account	0.05
has xoi	seek_grave	-0.09	comrade_tip	-0.08	grave_info	0.05	remains_found	0.08	relics	-0.06	battle_account	0.05	event	-0.08
has xom	seek_grave	-0.19	grave_info	0.2	remains_found	-0.05	registry	0.07	enemy_report	0.06	foreign_tip	-0.1	dna_question	-0.11	rumour	0.08	request_recognition	-0.09	event	0.1
has xom ben	grave_info	-0.05	relics	0.05
has xom dong	registry	0.06	event	-0.05
has xom trai	seek_grave	0.05	comrade_tip	-0.05	registry	0.05	event	-0.05
has xon	seek_grave	0.06
has xong	seek_grave	0.05	comrade_tip	0.37	grave_info	-0.1	remains_found	-0.05	relics	-0.06	registry	-0.08	battle_account	-0.06	dna_question	-0.05	event	-0.11
has xong thi	seek_grave	-0.05
has xu	seek_grave	-0.07	comrade_tip	0.11	foreign_tip	0.08	dna_question	0.08	scam_report	0.05
has xu ban	relics	0.05
has xua	grave_info	0.06	remains_found	0.07	battle_account	-0.15	enemy_report	0.06	scam_report	-0.06	rumour	0.29	request_recognition	-0.09	not_dead	0.05	event	0.08
has xua la	seek_grave	-0.09	comrade_tip	-0.08	grave_info	-0.14	remains_found	0.1	enemy_report	0.07	rumour	0.1	not_dead	0.05	event	0.13
has xuan	seek_grave	-0.18	comrade_tip	0.32	grave_info	-0.18	relics	-0.2	registry	0.1	battle_account	0.08	enemy_report	0.09	foreign_tip	-0.3	scam_report	-0.06	rumour	-0.07
has xuan bach	seek_grave	-0.06	comrade_tip	0.1	relics	-0.06	registry	0.05
has xuan ha	seek_grave	0.05	comrade_tip	0.06
has xuan loc	seek_grave	-0.05	comrade_tip	0.1	relics	-0.06	registry	0.12	battle_account	-0.07	request_recognition	-0.1
has xuan mai	seek_grave	-0.08	comrade_tip	0.15	grave_info	-0.05	event	0.07
has xuan son	seek_grave	0.06	comrade_tip	-0.06	grave_info	0.08	registry	-0.05	event	-0.07
has xuan thanh	seek_grave	0.05	grave_info	-0.09	request_recognition	0.05
has xuan thuy	seek_grave	0.07	registry	-0.06
has xuan truong	comrade_tip	0.06	grave_info	-0.07	event	0.1
has xuat	seek_grave	0.07	registry	0.05	event	-0.06
has xuc	seek_grave	0.09	comrade_tip	-0.14	grave_info	-0.06	remains_found	0.23	relics	-0.06	registry	-0.06	rumour	-0.05	event	0.11
has xung	seek_grave	-0.28	comrade_tip	-0.23	grave_info	-0.25	remains_found	-0.2	enemy_report	-0.05	dna_question	-0.12	scam_report	0.68	rumour	0.06	request_recognition	-0.08	not_dead	-0.07
has xung la	seek_grave	-0.07	comrade_tip	-0.06	grave_info	-0.06	dna_question	-0.08	scam_report	0.24	event	-0.08
has xung phong	seek_grave	0.1	comrade_tip	-0.1	grave_info	0.07	relics	0.06	battle_account	-0.05	event	-0.1
has xuoi	seek_grave	-0.06	comrade_tip	-0.05	grave_info	0.12	request_recognition	0.06
has xuong	seek_grave	-0.25	comrade_tip	0.08	grave_info	-0.18	remains_found	1	relics	-0.17	registry	-0.19	enemy_report	-0.18	foreign_tip	-0.05	dna_question	0.06	scam_report	0.06	request_recognition	-0.24	event	0.4
has xuong ba	relics	0.1
has xuong cho	comrade_tip	-0.07	grave_info	0.06
has xuong dui	grave_info	-0.05	remains_found	0.13	event	0.07
has xuong ham	comrade_tip	0.2	battle_account	-0.12	event	-0.08
has xuong ho	comrade_tip	-0.08	battle_account	0.11
has xuong nam	grave_info	-0.09	rumour	0.07
has xuong ngay	enemy_report	0.05	event	-0.08
has xuong nguoi	seek_grave	-0.09	comrade_tip	-0.08	grave_info	-0.14	remains_found	0.23	relics	-0.12	battle_account	-0.05	event	0.13
has xuong nuoc	comrade_tip	0.11	grave_info	-0.05	event	-0.06
has xuong o	grave_info	-0.05	battle_account	0.1
has xuong ong	seek_grave	-0.11	grave_info	-0.06	remains_found	0.21	relics	-0.18	rumour	0.05	event	0.28
has xuong song	comrade_tip	0.09	grave_info	0.15	battle_account	0.1
has xuong suoi	comrade_tip	0.06	request_recognition	0.05	event	-0.1
has xuong toi	seek_grave	-0.05	comrade_tip	0.1
has xuong va	comrade_tip	-0.09	remains_found	0.19	relics	-0.05	dna_question	0.05	event	0.11
has xuong voi	relics	-0.06	event	0.09
has xuong vuc	grave_info	0.05	request_recognition	0.07
has xuyen	comrade_tip	0.1	remains_found	-0.11	registry	0.24	enemy_report	-0.05	foreign_tip	-0.15	dna_question	0.08	rumour	-0.06	request_recognition	-0.16	not_dead	0.07
has y	seek_grave	-0.19	remains_found	-0.17	relics	0.14	registry	0.11	enemy_report	0.06	foreign_tip	-0.11	dna_question	0.09	not_dead	0.05	event	-0.13
has y bhem	comrade_tip	-0.05	grave_info	0.11
has y kien	comrade_tip	0.11	grave_info	0.06
has y nguyen	comrade_tip	0.15	registry	-0.05	event	0.06
has y si	seek_grave	0.14	comrade_tip	0.21	grave_info	-0.07	enemy_report	-0.05	scam_report	0.05	rumour	-0.05
has y ta	seek_grave	-0.16	comrade_tip	0.28	grave_info	-0.34	remains_found	-0.08	registry	0.17	battle_account	0.1	enemy_report	-0.09	foreign_tip	-0.05	scam_report	-0.05	not_dead	-0.07	event	0.15
has y te	seek_grave	-0.11	comrade_tip	-0.15	grave_info	0.19	relics	0.05	battle_account	0.07	dna_question	0.06
has y vien	seek_grave	0.09	rumour	0.07	not_dead	0.05
has y yen	seek_grave	0.1	comrade_tip	0.12	grave_info	-0.21	remains_found	0.05	foreign_tip	-0.05	request_recognition	-0.06
has ya	seek_grave	-0.07	enemy_report	0.14	event	0.09
has yang	foreign_tip	0.08	rumour	0.05	event	0.07
has year	seek_grave	0.15	grave_info	0.31	relics	-0.11	battle_account	-0.08	enemy_report	-0.07	foreign_tip	-0.22	event	-0.11
has year of	seek_grave	0.1	grave_info	-0.06	event	-0.05
has years	seek_grave	-0.12	registry	0.05	enemy_report	-0.09	foreign_tip	0.05	not_dead	0.07	event	-0.05
has yen	seek_grave	0.14	comrade_tip	0.19	grave_info	-0.14	remains_found	-0.15	registry	0.13	battle_account	-0.14	foreign_tip	-0.18	dna_question	0.06	request_recognition	-0.15	not_dead	-0.15	event	-0.16
has yen anh	seek_grave	-0.05	comrade_tip	0.08
has yen bac	grave_info	0.05	event	0.08
has yen bai	seek_grave	0.07	comrade_tip	-0.06	grave_info	-0.08
has yen dinh	comrade_tip	-0.13	battle_account	0.06	event	0.08
has yen dung	seek_grave	0.09	grave_info	-0.09	registry	0.05	event	-0.07
has yen ha	seek_grave	-0.07	comrade_tip	0.07
has yen hung	event	-0.09
has yen khanh	seek_grave	-0.09	rumour	0.05	request_recognition	0.06
has yen lac	seek_grave	0.06	comrade_tip	0.07	grave_info	-0.05
has yen mat	grave_info	-0.08	dna_question	0.05
has yen mo	seek_grave	0.07	grave_info	-0.17	dna_question	0.12	event	0.05
has yen nam	seek_grave	0.05	comrade_tip	0.07	grave_info	-0.12	relics	-0.05	event	-0.07
has yen nghi	seek_grave	-0.11	grave_info	0.21	request_recognition	0.05	event	0.07
has yen ngua	seek_grave	-0.06	grave_info	0.06
has yen phong	seek_grave	-0.09	comrade_tip	0.05	grave_info	-0.06	registry	0.07	battle_account	-0.05	request_recognition	0.05	event	0.06
has yen thanh	comrade_tip	0.09	grave_info	-0.05	battle_account	-0.06	event	-0.12
has yen the	seek_grave	-0.08	battle_account	0.06	event	0.08
has yen tu	comrade_tip	0.05
has yes	seek_grave	-0.05	grave_info	0.08	relics	-0.07	foreign_tip	0.09
has yeu	grave_info	-0.05	remains_found	0.05	registry	0.09	rumour	-0.05	request_recognition	-0.1	event	-0.06
has yeu cau	registry	0.06	scam_report	0.07
has yeu lam	seek_grave	-0.07	dna_question	0.09
has you	comrade_tip	-0.08	grave_info	-0.11	remains_found	-0.07	registry	-0.06	battle_account	0.15	enemy_report	0.09	foreign_tip	0.06	dna_question	0.18	event	0.1
has young	foreign_tip	0.05	event	0.18
has your	seek_grave	-0.05	foreign_tip	0.1
has youth	seek_grave	0.06	remains_found	0.05	relics	0.07	foreign_tip	-0.08
has zalo	grave_info	-0.24	foreign_tip	0.08	scam_report	0.16
has zil	remains_found	0.05
kin 0	seek_grave	-0.98	comrade_tip	0.52	remains_found	0.2	relics	-0.15	registry	0.45	enemy_report	-0.05	foreign_tip	-0.13	dna_question	-0.46	scam_report	-0.51	rumour	0.08	request_recognition	-0.54	not_dead	-0.08	event	0.31
kin 1	seek_grave	0.17	comrade_tip	-0.2	grave_info	-0.08	remains_found	-0.23	relics	-0.22	registry	-0.29	battle_account	-0.22	enemy_report	-0.22	foreign_tip	-0.08	dna_question	-0.23	scam_report	-0.11	rumour	-0.2	request_recognition	0.07	not_dead	-0.08
kin 2	seek_grave	0.37	comrade_tip	-0.28	grave_info	-0.35	remains_found	-0.28	relics	-0.07	registry	-0.25	battle_account	-0.12	enemy_report	-0.18	foreign_tip	-0.12	dna_question	0.07	scam_report	0.19	rumour	-0.15	request_recognition	-0.06	not_dead	-0.15	event	-0.45
kin few	seek_grave	0.44	comrade_tip	-0.43	grave_info	-0.24	remains_found	-0.12	relics	0.05	registry	-0.24	battle_account	-0.13	foreign_tip	-0.09	dna_question	0.11	rumour	-0.26	request_recognition	-0.09	not_dead	-0.25	event	-0.18
kin many	comrade_tip	-0.1	relics	0.05	dna_question	0.05	request_recognition	0.11	event	-0.11
length 0	seek_grave	0.81	comrade_tip	-0.12	grave_info	-0.16	remains_found	-0.38	relics	-0.14	registry	-0.39	battle_account	-0.25	enemy_report	-0.41	foreign_tip	-0.54	dna_question	-0.3	scam_report	-0.22	rumour	-0.66	request_recognition	-0.3	not_dead	-0.31	event	-0.67
length 1	seek_grave	-0.22	comrade_tip	-0.32	grave_info	-0.18	remains_found	-0.13	relics	-0.3	battle_account	-0.13	enemy_report	0.11	foreign_tip	0.05	scam_report	-0.11	rumour	0.46	request_recognition	-0.15	not_dead	-0.17
length 2	seek_grave	-0.4	comrade_tip	-0.17	grave_info	-0.09	remains_found	0.25	relics	-0.05	registry	0.14	battle_account	-0.16	dna_question	-0.07	rumour	-0.05	request_recognition	-0.06	not_dead	-0.08	event	0.11
length 3	seek_grave	-0.3	comrade_tip	0.06	grave_info	-0.21	remains_found	-0.17	relics	0.09	enemy_report	-0.23	foreign_tip	-0.15	dna_question	-0.15	scam_report	-0.11	rumour	-0.26	event	0.2
length 4	seek_grave	-0.25	comrade_tip	-0.06	grave_info	-0.14	registry	-0.09	battle_account	0.08	request_recognition	0.08	event	0.25
length 5	seek_grave	-0.13	comrade_tip	0.05	grave_info	0.14	relics	0.06	battle_account	-0.06	enemy_report	0.08	foreign_tip	0.19	dna_question	-0.05	event	-0.18
length 6	seek_grave	0.49	comrade_tip	0.06	grave_info	-0.05	dna_question	0.1	request_recognition	-0.11	event	-0.08
people 0	seek_grave	0.09	comrade_tip	-0.63	grave_info	-0.45	remains_found	-0.08	relics	-0.25	registry	-0.27	enemy_report	-0.06	rumour	0.16	not_dead	-0.1	event	0.52
people 1	comrade_tip	-0.46	grave_info	-0.06	remains_found	-0.05	relics	-0.16	registry	-0.47	battle_account	-0.4	foreign_tip	0.12	dna_question	-0.09	scam_report	-0.1	request_recognition	-0.1	not_dead	-0.12	event	0.16
people 2	seek_grave	0.14	comrade_tip	-0.2	grave_info	-0.13	relics	-0.05	registry	-0.2	battle_account	-0.18	enemy_report	-0.09	foreign_tip	0.09	dna_question	-0.21	scam_report	-0.19	rumour	-0.25	request_recognition	-0.16	not_dead	-0.09	event	-0.22
people few	seek_grave	-0.08	comrade_tip	0.25	grave_info	0.05	remains_found	-0.06	relics	0.08	registry	0.08	battle_account	-0.14	enemy_report	-0.22	foreign_tip	-0.28	dna_question	-0.13	rumour	-0.23	request_recognition	-0.15	event	-0.42
people many	seek_grave	-0.15	comrade_tip	0.53	grave_info	-0.1	remains_found	-0.26	registry	0.51	battle_account	0.24	enemy_report	-0.08	foreign_tip	-0.39	scam_report	-0.13	rumour	-0.19	request_recognition	-0.12	not_dead	-0.29	event	-0.43
phones 0	seek_grave	-0.06	comrade_tip	-0.11	grave_info	-0.28	remains_found	-0.5	relics	-0.24	enemy_report	-0.15	foreign_tip	-0.29	dna_question	-0.12	scam_report	-0.9	rumour	-0.12	request_recognition	-0.12	not_dead	-0.25	event	-0.32
phones 1	comrade_tip	-0.33	grave_info	-0.38	remains_found	0.09	relics	-0.06	registry	-0.34	battle_account	-0.51	enemy_report	-0.28	foreign_tip	-0.13	dna_question	-0.32	scam_report	0.4	rumour	-0.42	request_recognition	-0.38	not_dead	-0.32	event	-0.05
phones 2	seek_grave	0.05	comrade_tip	-0.06	scam_report	0.07
questions 0	seek_grave	-0.17	grave_info	0.07	remains_found	-0.05	relics	-0.41	registry	-0.24	battle_account	-0.11	enemy_report	-0.12	foreign_tip	-0.08	dna_question	-1.07	scam_report	-0.41	rumour	-0.5	request_recognition	-0.75	not_dead	-0.29	event	0.2
questions 1	comrade_tip	-0.2	grave_info	-0.43	remains_found	-0.37	registry	-0.14	battle_account	-0.52	enemy_report	-0.18	foreign_tip	-0.32	dna_question	0.3	rumour	-0.14	request_recognition	0.31	not_dead	-0.23	event	-0.52
questions 2	comrade_tip	-0.15	grave_info	-0.23	battle_account	0.14	enemy_report	-0.11	foreign_tip	-0.05	dna_question	0.27	rumour	0.09	request_recognition	-0.13
questions few	seek_grave	0.09	comrade_tip	-0.14	grave_info	-0.08	event	-0.05
says:again	comrade_tip	0.15	grave_info	-0.06	remains_found	-0.08	relics	-0.2	registry	-0.2	enemy_report	-0.28	foreign_tip	0.06	dna_question	-0.08	scam_report	-0.12	rumour	0.09	request_recognition	-0.13	event	-0.12
says:aka	seek_grave	0.47	comrade_tip	-0.06	grave_info	-0.14	remains_found	-0.06	relics	-0.17	registry	-0.07	enemy_report	0.13	dna_question	0.07	scam_report	0.08	rumour	-0.15	request_recognition	0.08	not_dead	-0.12
says:alive	seek_grave	-0.25	comrade_tip	0.25	remains_found	-0.28	relics	-0.13	registry	-0.06	battle_account	-0.13	scam_report	-0.19	request_recognition	0.18	not_dead	0.65	event	-0.07
says:at	seek_grave	-0.49	comrade_tip	-0.1	grave_info	0.47	remains_found	-0.24	relics	-0.08	registry	-0.39	battle_account	-0.21	enemy_report	-0.14	foreign_tip	-0.14	dna_question	-0.35	scam_report	-0.34	request_recognition	-0.27	not_dead	-0.28	event	0.21
says:battle	comrade_tip	0.21	grave_info	-0.16	remains_found	-0.21	registry	-0.36	battle_account	0.65	enemy_report	0.27	foreign_tip	-0.12	dna_question	-0.12	scam_report	-0.26	rumour	-0.15	request_recognition	-0.05	not_dead	-0.17	event	0.28
says:born	seek_grave	0.62	comrade_tip	-0.45	grave_info	-0.13	remains_found	-0.19	relics	0.12	registry	-0.37	battle_account	-0.38	enemy_report	-0.06	foreign_tip	-0.22	scam_report	-0.27	rumour	-0.16	request_recognition	0.05	not_dead	-0.39	event	-0.5
says:bury	seek_grave	-0.13	comrade_tip	0.36	grave_info	0.19	remains_found	-0.42	relics	-0.63	registry	-0.15	battle_account	-0.23	enemy_report	0.23	foreign_tip	0.56	dna_question	-0.27	scam_report	-0.4	rumour	0.11	request_recognition	-0.23	not_dead	-0.37	event	0.14
says:capture	seek_grave	-0.14	comrade_tip	0.06	grave_info	-0.08	relics	-0.2	registry	0.14	battle_account	-0.09	enemy_report	0.81	foreign_tip	-0.15	scam_report	0.08	not_dead	0.09	event	0.13
says:contact	seek_grave	0.14	comrade_tip	0.05	grave_info	-0.18	remains_found	0.3	relics	0.09	registry	-0.24	battle_account	-0.15	enemy_report	-0.2	foreign_tip	-0.11	scam_report	0.13	rumour	-0.09	request_recognition	-0.15	not_dead	0.15
says:died	seek_grave	-0.28	comrade_tip	-0.21	grave_info	-0.1	remains_found	-0.14	relics	-0.17	registry	0.21	battle_account	-0.05	enemy_report	-0.05	foreign_tip	-0.18	dna_question	-0.05	scam_report	0.08	rumour	-0.29	request_recognition	-0.06	not_dead	-0.11	event	-0.1
says:enlist	seek_grave	0.75	comrade_tip	-0.32	grave_info	-0.45	remains_found	-0.14	registry	-0.23	battle_account	-0.18	enemy_report	-0.21	foreign_tip	-0.23	scam_report	-0.23	rumour	-0.25	request_recognition	0.14	not_dead	-0.25	event	-0.48
says:fall	comrade_tip	-0.5	grave_info	-0.69	remains_found	-0.43	relics	-0.34	registry	-0.35	battle_account	-0.53	enemy_report	-0.43	foreign_tip	-0.42	dna_question	-0.46	scam_report	-0.43	rumour	-0.55	request_recognition	-0.5	not_dead	-0.58	event	-0.39
says:fell	seek_grave	0.33	comrade_tip	0.18	grave_info	-0.09	remains_found	-0.64	relics	-0.15	battle_account	-0.11	enemy_report	-0.12	foreign_tip	-0.39	dna_question	-0.12	scam_report	-0.08	rumour	-0.22	request_recognition	-0.18	not_dead	-0.21	event	-0.76
says:gio	seek_grave	0.12	comrade_tip	-0.11	relics	-0.1	registry	0.09	battle_account	-0.09	enemy_report	-0.12	scam_report	-0.11	request_recognition	0.1	not_dead	0.27
says:grave	seek_grave	0.11	comrade_tip	-0.27	grave_info	0.37	remains_found	-0.18	relics	-0.45	registry	-0.22	battle_account	-0.3	enemy_report	-0.43	foreign_tip	0.11	dna_question	-0.06	request_recognition	-0.41	event	-0.08
says:home	comrade_tip	0.19	grave_info	0.11	remains_found	-0.11	relics	-0.15	registry	-0.1	battle_account	-0.35	enemy_report	-0.24	foreign_tip	-0.1	dna_question	-0.33	scam_report	-0.1	request_recognition	-0.1	not_dead	-0.19	event	-0.28
says:hurt	comrade_tip	-0.12	grave_info	-0.12	remains_found	-0.08	relics	-0.06	battle_account	0.31	foreign_tip	0.12	rumour	-0.12	request_recognition	-0.14	not_dead	0.19
says:joined	seek_grave	0.48	comrade_tip	-0.1	grave_info	-0.5	remains_found	-0.2	relics	-0.25	registry	-0.19	battle_account	-0.15	enemy_report	-0.15	foreign_tip	-0.15	scam_report	-0.15	rumour	-0.16	request_recognition	0.09	not_dead	-0.16	event	-0.4
says:kin	seek_grave	0.21	comrade_tip	-0.1	grave_info	-0.05	registry	-0.12	battle_account	-0.1	enemy_report	-0.19	foreign_tip	-0.17	dna_question	0.24	scam_report	0.22	rumour	-0.11	request_recognition	0.08	not_dead	-0.14	event	-0.2
says:laid	comrade_tip	0.08	grave_info	0.28	remains_found	0.05	registry	-0.05	battle_account	-0.07	enemy_report	-0.12	request_recognition	-0.12	not_dead	-0.06	event	0.1
says:last	seek_grave	-0.33	comrade_tip	0.21	relics	0.18	enemy_report	0.14	foreign_tip	-0.13	dna_question	-0.05	event	-0.25
says:letter	comrade_tip	-0.29	grave_info	-0.3	remains_found	0.06	relics	0.78	registry	0.07	battle_account	-0.22	enemy_report	0.22	foreign_tip	0.12	dna_question	-0.09	scam_report	-0.13	rumour	-0.2	request_recognition	-0.08
says:level	seek_grave	-0.11	comrade_tip	-0.16	grave_info	0.13	remains_found	0.09	relics	-0.07	registry	0.38	battle_account	-0.19	foreign_tip	-0.29	dna_question	0.05	scam_report	-0.42	rumour	-0.07	request_recognition	0.23	not_dead	0.11	event	0.16
says:link	comrade_tip	-0.22	grave_info	-0.06	remains_found	-0.12	relics	0.22	battle_account	-0.33	enemy_report	0.11	foreign_tip	0.19	rumour	0.08	request_recognition	-0.18	not_dead	-0.21	event	0.15
says:martyr	comrade_tip	-0.43	grave_info	-0.16	remains_found	-0.3	relics	-0.19	registry	-0.1	battle_account	-0.41	enemy_report	-0.28	foreign_tip	-0.31	dna_question	0.09	rumour	-0.14	request_recognition	0.47	event	-0.49
says:mine	seek_grave	-0.47	comrade_tip	0.1	grave_info	0.07	relics	0.09	battle_account	-0.08	enemy_report	-0.05	dna_question	-0.05	scam_report	0.16	rumour	-0.12	request_recognition	-0.07	not_dead	-0.07	event	0.14
says:moved	seek_grave	-0.45	comrade_tip	-0.25	remains_found	0.24	relics	0.42	registry	0.31	battle_account	-0.13	enemy_report	-0.14	foreign_tip	-0.2	dna_question	0.18	scam_report	0.05	rumour	-0.41	request_recognition	0.1	not_dead	0.24	event	0.06
says:naming	seek_grave	0.05	comrade_tip	-0.1	grave_info	0.05	remains_found	-0.22	relics	0.18	registry	0.16	enemy_report	-0.14	foreign_tip	0.3	scam_report	0.09	rumour	0.05	not_dead	0.3	event	-0.08
says:notice	seek_grave	0.21	comrade_tip	-0.11	grave_info	-0.4	remains_found	-0.05	registry	-0.06	battle_account	-0.17	enemy_report	-0.05	foreign_tip	-0.29	dna_question	-0.09	rumour	-0.12	request_recognition	0.36	not_dead	0.4	event	-0.14
says:office	seek_grave	-0.32	comrade_tip	0.06	grave_info	0.16	remains_found	0.4	relics	-0.34	registry	0.07	battle_account	-0.12	enemy_report	-0.15	foreign_tip	-0.05	dna_question	0.13	scam_report	0.69	event	0.07
says:pet	seek_grave	-0.15	comrade_tip	0.28	grave_info	0.05	remains_found	0.23	relics	0.31	registry	-0.3	battle_account	0.09	enemy_report	-0.19	foreign_tip	0.09	dna_question	-0.09	scam_report	-0.07	request_recognition	0.11	not_dead	-0.3	event	0.05
says:post	seek_grave	0.06	comrade_tip	0.46	remains_found	-0.36	relics	0.07	battle_account	0.17	foreign_tip	-0.19	dna_question	-0.37	scam_report	-0.4	rumour	-0.4	request_recognition	-0.12	not_dead	-0.39	event	-0.19
says:rank	seek_grave	-0.09	comrade_tip	-0.23	grave_info	-0.15	remains_found	-0.14	relics	-0.31	registry	0.1	enemy_report	0.47	foreign_tip	0.61	dna_question	-0.13	scam_report	0.08	rumour	-0.06	request_recognition	-0.18	not_dead	-0.15	event	0.16
says:rests	seek_grave	0.15	comrade_tip	0.06	grave_info	-0.12	remains_found	-0.07	relics	-0.11	registry	-0.06	battle_account	-0.16	enemy_report	0.19	foreign_tip	-0.06	dna_question	-0.06	scam_report	-0.05	request_recognition	0.05	event	-0.19
says:returned	seek_grave	-0.25	comrade_tip	-0.14	grave_info	-0.12	relics	-0.19	battle_account	0.17	enemy_report	-0.06	foreign_tip	-0.07	scam_report	-0.1	rumour	0.16	request_recognition	-0.07	not_dead	0.83	event	-0.1
says:self	seek_grave	-0.12	comrade_tip	0.31	grave_info	-0.08	remains_found	-0.2	registry	-0.31	battle_account	-0.15	enemy_report	-0.18	foreign_tip	0.06	dna_question	0.11	scam_report	-0.09	rumour	-0.43	event	-0.09
says:site	comrade_tip	0.24	grave_info	-0.16	remains_found	-0.05	registry	0.11	enemy_report	-0.07	foreign_tip	0.12	scam_report	-0.21	rumour	0.11	request_recognition	-0.16	not_dead	-0.29	event	0.15
says:stop	seek_grave	0.09	comrade_tip	-0.38	grave_info	-0.2	remains_found	-0.29	relics	-0.38	registry	-0.26	battle_account	-0.43	enemy_report	-0.33	foreign_tip	-0.44	dna_question	-0.33	scam_report	-0.62	rumour	-0.4	request_recognition	-0.57	not_dead	-0.53	event	-0.37
says:tells	seek_grave	-0.19	comrade_tip	0.23	remains_found	-0.15	registry	-0.18	battle_account	-0.08	enemy_report	-0.22	foreign_tip	-0.13	dna_question	-0.13	scam_report	0.4	rumour	0.07	request_recognition	-0.18	not_dead	-0.25	event	0.06
says:thing	seek_grave	0.06	comrade_tip	-0.09	grave_info	0.3	relics	0.07	registry	0.26	battle_account	-0.19	enemy_report	-0.36	foreign_tip	-0.14	dna_question	-0.32	scam_report	-0.28	rumour	-0.15	request_recognition	0.22	not_dead	-0.27
says:title	seek_grave	0.2	comrade_tip	0.11	remains_found	-0.38	relics	-0.15	registry	-0.52	battle_account	-0.29	enemy_report	-0.25	foreign_tip	-0.28	dna_question	-0.1	scam_report	-0.16	rumour	-0.13	request_recognition	-0.23	not_dead	-0.18	event	-0.28
says:truename	seek_grave	0.18	comrade_tip	0.3	grave_info	0.1	remains_found	-0.07	relics	-0.15	battle_account	-0.22	enemy_report	-0.05	foreign_tip	-0.14	dna_question	-0.09	scam_report	-0.05	rumour	-0.11	not_dead	-0.1	event	-0.43
text:abroad	seek_grave	-0.2	comrade_tip	-0.57	relics	0.21	registry	-0.1	battle_account	-0.09	enemy_report	0.1	foreign_tip	0.51	dna_question	0.05	request_recognition	-0.07	event	0.52
text:battle	seek_grave	-0.05	comrade_tip	-0.24	grave_info	-0.06	relics	-0.07	battle_account	0.37	foreign_tip	-0.06	rumour	-0.05	request_recognition	-0.08	event	0.39
text:benefit	seek_grave	-0.2	comrade_tip	-0.06	remains_found	-0.06	registry	-0.06	battle_account	-0.07	dna_question	-0.05	rumour	-0.05	request_recognition	0.57	event	-0.09
text:by_comrade	seek_grave	-0.61	comrade_tip	0.65	grave_info	-0.37	remains_found	-0.15	relics	-0.21	registry	-0.16	enemy_report	-0.16	foreign_tip	0.07	dna_question	-0.06	rumour	-0.17	request_recognition	-0.08	event	-0.25
text:by_finder	seek_grave	-0.12	comrade_tip	-0.11	grave_info	-0.43	relics	0.61	registry	-0.1	enemy_report	-0.09	dna_question	-0.06	scam_report	-0.18	rumour	-0.11	request_recognition	-0.09	not_dead	-0.15	event	0.2
text:by_foreign	seek_grave	0.08	grave_info	-0.42	registry	-0.08	battle_account	0.06	enemy_report	-0.1	foreign_tip	0.23	dna_question	-0.07	scam_report	-0.06	request_recognition	-0.07	not_dead	-0.09
text:by_keeper	seek_grave	-0.28	comrade_tip	-0.13	grave_info	0.24	relics	-0.08	registry	-0.14	scam_report	-0.06	not_dead	-0.07	event	0.09
text:by_official	seek_grave	-0.09	comrade_tip	-0.21	grave_info	0.22	remains_found	-0.08	relics	-0.06	registry	0.1	battle_account	-0.05	foreign_tip	-0.05	request_recognition	0.18	not_dead	-0.09	event	-0.05
text:by_resident	seek_grave	0.23	comrade_tip	-0.19	grave_info	0.05	remains_found	-0.1	relics	0.1	registry	-0.12	battle_account	-0.11	enemy_report	-0.14	foreign_tip	-0.07	scam_report	0.28	request_recognition	-0.37	not_dead	0.08	event	-0.05
text:by_volunteer	seek_grave	-0.25	comrade_tip	-0.16	registry	0.3	battle_account	-0.08	enemy_report	0.07	request_recognition	-0.06	event	0.15
text:dna	seek_grave	-1.13	comrade_tip	-0.16	grave_info	-0.27	relics	-0.24	registry	-0.1	battle_account	-0.08	enemy_report	-0.05	dna_question	1.49	scam_report	-0.12	request_recognition	-0.32	not_dead	-0.11	event	-0.06
text:enemy	seek_grave	-0.25	comrade_tip	-0.15	remains_found	0.07	relics	-0.22	registry	0.19	enemy_report	0.6	foreign_tip	-0.23	request_recognition	-0.05	event	0.15
text:foreign	seek_grave	0.06	comrade_tip	-0.1	foreign_tip	0.2	event	0.07
text:found	seek_grave	-0.05	comrade_tip	-0.26	grave_info	-0.23	remains_found	0.64	relics	0.24	registry	0.06	enemy_report	-0.1	foreign_tip	-0.32	rumour	-0.09	request_recognition	-0.11	not_dead	-0.06	event	0.38
text:give_back	seek_grave	-0.55	comrade_tip	-0.06	grave_info	-0.05	remains_found	-0.38	relics	0.67	battle_account	0.12	enemy_report	0.11	foreign_tip	0.06	dna_question	-0.08	scam_report	-0.05	request_recognition	-0.08	not_dead	0.08	event	-0.05
text:grave	seek_grave	-0.15	comrade_tip	-0.08	grave_info	0.79	remains_found	-0.46	relics	-0.14	registry	0.34	battle_account	-0.35	enemy_report	-0.21	foreign_tip	-0.19	dna_question	0.11	rumour	-0.1	request_recognition	-0.1	not_dead	-0.16
text:hearsay	seek_grave	0.21	grave_info	-0.2	remains_found	-0.24	relics	-0.1	registry	-0.06	battle_account	0.11	dna_question	-0.07	rumour	0.46	request_recognition	-0.06	not_dead	-0.16	event	0.07
text:informs	seek_grave	-0.1	comrade_tip	0.19
text:list	comrade_tip	-0.14	remains_found	-0.12	registry	0.27	battle_account	-0.14	dna_question	-0.12	rumour	-0.06	not_dead	0.35
text:mass	comrade_tip	-0.12	grave_info	-0.31	relics	-0.12	registry	-0.07	battle_account	0.17	enemy_report	0.15	foreign_tip	0.21	request_recognition	-0.05	event	0.79
text:of_foreign	seek_grave	-0.27	grave_info	-0.05	relics	-0.15	foreign_tip	0.13	dna_question	-0.11	scam_report	0.05	rumour	-0.08	request_recognition	-0.08	event	0.19
text:recognition	seek_grave	-0.18	comrade_tip	-0.1	grave_info	-0.15	registry	-0.05	dna_question	-0.07	request_recognition	0.38	event	-0.07
text:relics	seek_grave	-0.23	comrade_tip	-0.42	grave_info	-0.42	remains_found	0.06	relics	0.95	registry	-0.13	battle_account	-0.22	enemy_report	-0.06	dna_question	-0.09	scam_report	-0.11	request_recognition	-0.18	not_dead	-0.07	event	-0.06
text:research	comrade_tip	-0.06	grave_info	-0.12	relics	0.21	registry	-0.05	battle_account	0.18	enemy_report	0.19	foreign_tip	-0.32
text:rumoured	seek_grave	-0.27	comrade_tip	-0.05	grave_info	-0.1	remains_found	-0.05	dna_question	-0.11	scam_report	0.11	rumour	0.32	request_recognition	-0.06	event	-0.12
text:scam	seek_grave	-0.19	comrade_tip	-0.11	grave_info	-0.3	remains_found	-0.15	relics	-0.08	registry	-0.06	battle_account	-0.05	dna_question	-0.08	scam_report	0.6	rumour	-0.13	request_recognition	-0.07	event	-0.2
text:seek	seek_grave	0.48	comrade_tip	-0.22	grave_info	-0.36	remains_found	-0.06	relics	-0.35	registry	-0.17	battle_account	-0.36	enemy_report	-0.18	foreign_tip	-0.29	dna_question	-0.26	scam_report	-0.05	rumour	-0.3	request_recognition	-0.42	not_dead	0.42	event	-0.42
text:sought	seek_grave	0.46	comrade_tip	-0.23	grave_info	-0.41	relics	-0.1	registry	-0.14	foreign_tip	-0.07	dna_question	-0.1	scam_report	0.05	request_recognition	-0.05	not_dead	-0.08
text:stone	seek_grave	-0.52	comrade_tip	-0.25	grave_info	0.61	remains_found	-0.29	relics	-0.29	registry	0.12	battle_account	-0.14	scam_report	-0.07	request_recognition	-0.23	not_dead	0.15	event	0.2
titled 0	seek_grave	-0.32	comrade_tip	-0.22	grave_info	-0.7	remains_found	-0.16	relics	-0.28	registry	0.15	battle_account	-0.17	enemy_report	-0.21	foreign_tip	-0.22	dna_question	-0.54	scam_report	-0.38	rumour	-0.33	request_recognition	0.15	not_dead	-0.26
titled 1	seek_grave	0.33	comrade_tip	-0.06	grave_info	-0.16	remains_found	-0.25	registry	-0.5	battle_account	-0.33	enemy_report	-0.2	foreign_tip	-0.19	dna_question	0.13	scam_report	-0.09	rumour	-0.2	request_recognition	-0.51	not_dead	-0.27	event	-0.49
titled 2	seek_grave	0.08	comrade_tip	-0.14	grave_info	0.17	registry	-0.08	scam_report	0.06	request_recognition	-0.13	event	0.06
titled few	seek_grave	-0.06	comrade_tip	-0.08
units 0	seek_grave	-0.07	comrade_tip	-0.69	grave_info	0.07	registry	-0.24	battle_account	-0.19	enemy_report	-0.52	foreign_tip	0.16	dna_question	-0.13	request_recognition	0.09	not_dead	-0.23
units 1	seek_grave	0.13	grave_info	-0.16	remains_found	-0.32	relics	-0.05	registry	-0.38	battle_account	-0.23	enemy_report	0.08	foreign_tip	-0.39	dna_question	-0.33	scam_report	-0.31	rumour	-0.41	request_recognition	-0.29	not_dead	-0.17	event	-0.2
units 2	seek_grave	-0.06	comrade_tip	0.24	grave_info	-0.3	remains_found	-0.09	relics	-0.16	registry	0.09	battle_account	-0.11	enemy_report	0.06	foreign_tip	-0.17	dna_question	0.05	scam_report	-0.1	rumour	-0.13	request_recognition	-0.22	not_dead	-0.14	event	-0.07
units few	comrade_tip	-0.07	grave_info	-0.29	relics	-0.08	registry	0.17	enemy_report	-0.06	request_recognition	-0.09	event	-0.15""")
