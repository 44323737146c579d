done-code =
    Your tip has reached the campaign's communications team.
    Code: { $code }
    Please keep this code to ask about it.
done-next =
    Thank you on behalf of the team. Whatever you remember helps the search.
    Someone will read it, verify it and write to you here. Whatever else you remember, just write it.
    Please do not dig or move anything at a grave; only the army does that.
    Nobody may ask you for money. Hotline: { $hotline }.
