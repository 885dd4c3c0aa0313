### locales/nl/parents-reply.ftl tells what the slots hold.

parents-reply-passed-on = ✓ ናብ ጉጅለ { $child } ተላኢኹ።
parents-reply-passed-on-all = ✓ ናብ ሰራሕተኛታት ተላኢኹ።
parents-reply-later = ሰራሕተኛታት ነዚ ኣብ { $day } ከንብብዎ እዮም።
parents-reply-which-child = እዚ ብዛዕባ ኣየናይ ቆልዓ እዩ?
parents-reply-all-children = ኩሎም ቆልዑ
parents-reply-which-line = ኣየናይ ምሉእ ሓሳብ ኣይተረድኣኩምን?
parents-reply-whole = እቲ ምሉእ መልእኽቲ
parents-reply-back = ◀ ተመለስ
parents-reply-asked = ✓ ሕቶኹም በጺሑና: “{ $text }” ሓደ ሰራሕተኛ ክገልጸልኩም እዩ።
parents-reply-asked-whole = ✓ ሕቶኹም በጺሑና። ሓደ ሰራሕተኛ ክገልጸልኩም እዩ።
parents-reply-thanks = የቐንየልና!
parents-reply-thanks-again = ድሮ ንፈልጥ ኔርና። የቐንየልና!
parents-reply-old-button = እዚ መጠወቒ ድሕሪ ሕጂ ኣይሰርሕን እዩ። መልእኽቲ ክትሰዱልና ትኽእሉ ኢኹም።

## What can't be passed on

parents-reply-voice = ናይ ድምጺ መልእኽቲ ከመሓላልፍ ኣይክእልን። በጃኹም ጸሓፍዎ።
parents-reply-other = ነዚ ከመሓላልፎ ኣይክእልን። በጃኹም ክትነግሩና እትደልይዎ ብቃላት ጸሓፉ።
parents-reply-waiting = ሓደ ሰራሕተኛ ገና ክፈቕደልኩም ኣለዎ። ድሕሪኡ ኣብዚ ክትጽሕፉ ትኽእሉ ኢኹም። ህጹጽ ድዩ? ደውሉልና።
parents-reply-no-child = ገና ምስ ቆልዓ ኣይተራኸብኩምን። ንሰራሕተኛ ሊንክ ሕተቱ።
parents-reply-first-finish = በጃኹም ቅድም ነዛ ሕቶ መልሱ።
