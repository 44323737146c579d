# A ticket is handed over to an agency: at the desk and in the moderator group.

handover-has_it = Handed over:
handover-title = Hand over to an agency
handover-text = The program makes a paper and a packet. Only agencies that the person agreed to are here; the number and the DNA answers go along only where they agreed to that as well.
handover-to = Agency
handover-do = Make the paper and hand over
handover-none = No agency is left: all have it, or the person has not agreed, or has withdrawn.
handover-name = Please say to which agency: /handover AGENCY in the ticket's topic, or “Hand over to an agency” at the desk.
handover-which = Please name the agency, for example /handover police. This ticket may go to: { $agencies }
handover-no-consent = The person has not agreed that this ticket goes to that agency, or has withdrawn it. Please ask them first.
handover-proposed = Should go to, as the city has divided the work:
handover-proposed_line = - { $name } ({ $code }): { $why }
