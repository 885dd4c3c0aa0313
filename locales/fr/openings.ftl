## Van dag tot dag

opening-remember = Pensez-y, s’il vous plaît : { $sentence }
opening-noticed = Nous avons remarqué ceci : { $sentence }
opening-glad = Nous en sommes contents : { $sentence }
opening-glad-to-hear = Nous sommes contents de l’apprendre : { $sentence }
opening-pity = C’est dommage : { $sentence }
opening-sorry = Nous en sommes désolés : { $sentence }
opening-hope = Nous espérons ceci : { $sentence }
opening-think = Nous pensons ceci : { $sentence }
opening-tell = Nous voulons vous informer de ceci : { $sentence }
opening-important = Ceci est important : { $sentence }
opening-heard = Nous avons entendu ceci : { $sentence }
opening-may-be = C’est possible : { $sentence }
opening-ask-right = Est-ce exact ? { $sentence }

## Een vraag over het kind

opening-ask-whether = Une question : est-ce le cas ? { $sentence }
