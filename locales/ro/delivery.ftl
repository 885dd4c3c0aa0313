delivery-again = Poate ați primit deja acest mesaj.
common-trouble = Ceva nu a mers bine la noi. Încercați din nou puțin mai târziu.
delivery-digest = Mesajele zilei: { $count }
delivery-progress = au ajuns { $sent } din { $count }
delivery-progress-lost = nu pot fi contactați: { $count }
