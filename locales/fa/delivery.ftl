### locales/nl/delivery.ftl tells what the slots hold.

delivery-again = شاید این پیام را قبلاً دریافت کرده باشید.
common-trouble = از طرف ما مشکلی پیش آمد. لطفاً کمی بعد دوباره امتحان کنید.
delivery-digest = پیام‌های روز: { $count }
delivery-progress = به { $sent } از { $count } رسید
delivery-progress-lost = در دسترس نیست: { $count }
