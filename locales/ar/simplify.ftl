simplify-reason-abbreviation = كتبتُ الاختصار كاملًا.
simplify-reason-duty = “Dienen te” تعني “moeten”.
simplify-reason-request = الطلب أسهل للقراءة إذا كان سؤالًا.
simplify-reason-word = كلمة أكثر شيوعًا، بالمعنى نفسه.
simplify-reason-word-choice = ربما تناسب هنا كلمة أكثر شيوعًا. الاختيار لك.
simplify-advice-kept-lost = تركتُ هذه الجملة كما هي: وإلا لاختفى “{ $fact }”.
simplify-advice-kept-added = تركتُ هذه الجملة كما هي: وإلا لأُضيف “{ $fact }”.
