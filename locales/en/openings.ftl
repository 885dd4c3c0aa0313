## Van dag tot dag

opening-remember = Please remember: { $sentence }
opening-noticed = We have noticed this: { $sentence }
opening-glad = We are happy about this: { $sentence }
opening-glad-to-hear = We are happy to hear this: { $sentence }
opening-pity = We think this is a pity: { $sentence }
opening-sorry = We are sorry about this: { $sentence }
opening-hope = We hope this: { $sentence }
opening-think = We think this: { $sentence }
opening-tell = We would like to let you know: { $sentence }
opening-important = This is important: { $sentence }
opening-heard = We have heard this: { $sentence }
opening-may-be = This is possible: { $sentence }
opening-ask-right = Is this right? { $sentence }
