### locales/nl/hours.ftl tells what the slots hold.

hours-parents = <b>መልእኽቲ መዓስ ትደልዩ?</b>
    ህጹጽ እንተ ኾይኑ ኩሉ ግዜ ብቕጽበት ክንነግረኩም ኢና።
hours-staff = <b>ወለዲ ዝጽሕፍዎ መዓስ ክትሰምዑ ትደልዩ?</b>
    ኣብ ናይ ዕረፍቲ ሰዓታትኩም ኣብ ሳጹን መልእኽቲ ይጽበ።
hours-always = ኩሉ ግዜ
hours-own = ካልእ ሰዓታት
hours-ask-from = ዕረፍቲ ካብ ሰዓት ክንደይ?
hours-ask-until = ዕረፍቲ ካብ ሰዓት { $start }። ክሳብ ሰዓት ክንደይ?
hours-digest = ጸብጻብ መዓልቲ ብቕጽበት ትደልዩ ዲኹም? ወይስ ኩሉ ጸብጻብ ብሓባር፣ ኣብ ውሱን ሰዓት?
hours-at-once = ብቕጽበት
