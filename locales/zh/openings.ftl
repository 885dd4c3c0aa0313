## Van dag tot dag

opening-remember = 请记住：{ $sentence }
opening-noticed = 我们注意到：{ $sentence }
opening-glad = 这让我们很高兴：{ $sentence }
opening-glad-to-hear = 我们很高兴听到：{ $sentence }
opening-pity = 我们觉得很可惜：{ $sentence }
opening-sorry = 我们为此感到抱歉：{ $sentence }
opening-hope = 我们希望：{ $sentence }
opening-think = 我们认为：{ $sentence }
opening-tell = 我们想告诉您：{ $sentence }
opening-important = 这一点很重要：{ $sentence }
opening-heard = 我们听说：{ $sentence }
opening-may-be = 有这种可能：{ $sentence }
opening-ask-right = 是这样吗？{ $sentence }

## Een vraag over het kind

opening-ask-whether = 请问是这样吗？{ $sentence }
