delivery-again = ربما وصلتكم هذه الرسالة من قبل.
common-trouble = حدث خلل عندنا. حاولوا مرة أخرى بعد قليل.
delivery-digest = رسائل اليوم: { $count }
