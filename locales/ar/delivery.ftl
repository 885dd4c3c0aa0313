delivery-again = ربما وصلتكم هذه الرسالة من قبل.
common-trouble = حدث خلل عندنا. حاولوا مرة أخرى بعد قليل.
delivery-digest = رسائل اليوم: { $count }
delivery-progress = وصلت إلى { $sent } من { $count }
delivery-progress-lost = تعذّر الوصول إلى: { $count }
