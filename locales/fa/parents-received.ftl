### locales/nl/parents-received.ftl tells what the slots hold.

parents-received-day = { $date }
parents-received-corrected = این پیام اصلاح شده است.
parents-received-machine = ترجمه خودکار
parents-received-untranslated = این جمله هنوز ترجمه نشده است. لطفاً از ما بپرسید.
parents-received-confirm = لطفاً وقتی این را خواندید روی 👍 بزنید.
parents-received-sender = با سلام از طرف { $person }
parents-received-understood = 👍 متوجه شدم
parents-received-understood-done = ✓ متوجه شدم
parents-received-question = ❓ این را نمی‌فهمم
parents-received-dutch = متن هلندی
