### locales/nl/delivery.ftl tells what the slots hold.

delivery-again = ምናልባት እዚ መልእኽቲ እዚ ቅድሚ ሕጂ በጺሕኩም ይኸውን።
common-trouble = ኣባና ጸገም ኣጋጢሙ። በጃኹም ደጊምኩም ፈትኑ።
delivery-digest = ናይ መዓልቲ መልእኽትታት: { $count }
delivery-progress = ካብ { $count } { $sent } በጺሑ
delivery-progress-lost = ክርከቡ ኣይከኣሉን: { $count }
