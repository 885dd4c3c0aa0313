### Words that the sending itself adds to messages.

# In front of a message that was sent again, because it is unknown whether the first one arrived
delivery-again = Misschien kreeg u dit bericht al.
# When an unexpected fault kept the bot from handling what somebody typed or tapped; nothing is lost
common-trouble = Er ging iets mis bij ons. Probeer het zo nog eens.
# Above the first of several messages that a parent gets together at the hour that the parent chose
delivery-digest = Berichten van de dag: { $count }
# To staff, how far a message to a group is: "42 van 58 bezorgd"; then how many parents must be called
delivery-progress = { $sent } van { $count } bezorgd
delivery-progress-lost = niet bereikbaar: { $count }
