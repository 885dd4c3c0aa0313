## Van dag tot dag

opening-remember = يرجى تذكّر ما يلي: { $sentence }
opening-noticed = لاحظنا ما يلي: { $sentence }
opening-glad = يسعدنا هذا: { $sentence }
opening-glad-to-hear = يسعدنا سماع هذا: { $sentence }
opening-pity = نأسف لهذا: { $sentence }
opening-sorry = نعتذر عن هذا: { $sentence }
opening-hope = نأمل ما يلي: { $sentence }
opening-think = هذا ما نظنه: { $sentence }
opening-tell = نود إعلامكم بما يلي: { $sentence }
opening-important = هذا مهم: { $sentence }
opening-heard = سمعنا ما يلي: { $sentence }
opening-may-be = هذا ممكن: { $sentence }
opening-ask-right = هل هذا صحيح؟ { $sentence }

## Een vraag over het kind

opening-ask-whether = سؤال: هل الأمر كذلك؟ { $sentence }
