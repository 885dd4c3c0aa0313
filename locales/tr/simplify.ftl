simplify-reason-abbreviation = Kısaltmayı açık yazdım.
simplify-reason-duty = “Dienen te”, “moeten” demektir.
simplify-reason-request = Bir rica, soru olarak daha kolay okunur.
simplify-reason-word = Aynı anlamda, daha sık kullanılan bir kelime.
simplify-reason-word-choice = Belki burada daha sık kullanılan bir kelime uygun olur. Sen seç.
simplify-advice-kept-lost = Bu cümleyi olduğu gibi bıraktım: yoksa “{ $fact }” kaybolurdu.
simplify-advice-kept-added = Bu cümleyi olduğu gibi bıraktım: yoksa “{ $fact }” eklenirdi.
