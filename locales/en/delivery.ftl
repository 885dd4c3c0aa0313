### Words that the sending itself adds to messages.

# In front of a message that was sent again, because it is unknown whether the first one arrived
delivery-again = You may have received this message already.
# When an unexpected fault kept the bot from handling what somebody typed or tapped; nothing is lost
common-trouble = Something went wrong on our side. Please try again in a moment.
# Above the first of several messages that a parent gets together at the hour that the parent chose
delivery-digest = Messages of the day: { $count }
# To staff, how far a message to a group is: "42 van 58 bezorgd"; then how many parents must be called
delivery-progress = { $sent } of { $count } delivered
delivery-progress-lost = could not be reached: { $count }
