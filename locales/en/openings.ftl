## Van dag tot dag

opening-remember = Please remember: { $sentence }
opening-noticed = We have noticed this: { $sentence }
opening-glad = We are happy about this: { $sentence }
opening-glad-to-hear = We are happy to hear this: { $sentence }
opening-pity = It is a pity: { $sentence }
opening-sorry = We are sorry about this: { $sentence }
opening-hope = This is what we hope: { $sentence }
opening-think = This is what we think: { $sentence }
opening-tell = We would like to let you know: { $sentence }
opening-important = This is important: { $sentence }
opening-heard = We have heard this: { $sentence }
opening-may-be = This is possible: { $sentence }
opening-ask-right = Is this right? { $sentence }

## Een vraag over het kind

opening-ask-whether = A question: is this so? { $sentence }
