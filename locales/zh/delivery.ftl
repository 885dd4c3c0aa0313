### locales/nl/delivery.ftl tells what the slots hold.

delivery-again = 您可能已经收到过这条消息。
common-trouble = 我们这边出了点问题。请您稍后再试一次。
delivery-digest = 当天的消息：{ $count }
delivery-progress = 已送达{ $sent }/{ $count }
delivery-progress-lost = 无法联系：{ $count }
