delivery-again = Bu mesajı belki daha önce aldınız.
common-trouble = Bizde bir aksaklık oldu. Biraz sonra tekrar deneyin.
delivery-digest = Günün mesajları: { $count }
delivery-progress = Ulaşan: { $sent } / { $count }
delivery-progress-lost = ulaşılamayan: { $count }
