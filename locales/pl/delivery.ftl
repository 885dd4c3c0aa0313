delivery-again = Być może ta wiadomość już do Państwa dotarła.
common-trouble = Coś poszło u nas nie tak. Prosimy spróbować za chwilę.
delivery-digest = Wiadomości z całego dnia: { $count }
delivery-progress = dostarczono: { $sent } z { $count }
delivery-progress-lost = brak kontaktu: { $count }
