"""The common words by which each language that uses Latin letters is known.

Chiefly articles, pronouns, prepositions, conjunctions, auxiliaries and the plainest verbs and
adverbs, without apostrophes (`don't` is read as `don` and `t`, `l'eau` as `l` and `eau`), in lower
case. A word stands under every language that commonly writes it, so that a word of two languages
(`die`, `is`, `no`) never speaks for one against the other. The lists are facts about the languages,
written down by hand; `bench/language.py` measures what they are worth. The module is long because
it is one table.
"""

#: ISO 639-1 code to words. English has the longest list: a short English post must be known.
WORDS = {
    "en": """
        a about above access according accused across act action actually added address affair after
        again against age aged ago agree air all allow almost alone along already also although
        always am amazing american amid among an and announce announced announcing another any
        anybody anymore anyone anything anyway approach are area aren around art article as ask
        asked at attack attacks author available award away awesome back bad ban band based battle
        be beat beautiful because become been before begin behavior behaviour behind being believe
        below best better between beyond big bill billion birth bit black blog blow board body bonus
        book books boss both boy boys bridge bring broken browser budget bug build building built
        business but buy buyer by café cafés call called calls came can cannot car care case cast
        cause center central challenge chance change changed changes charge charged charges charity
        check chief child children city claim claims clean clear cliché clichés close coach code
        coffee color come comes coming common community company compare complete conference congrats
        congratulations contact contribute contributors control cool cost could couldn country court
        crash crazy create created creating crime crisis cup current currently cut daily dance data
        date day days de dead deadly deal dear death debt decided deep defence defend defense demand
        denies deny deploy design detail details develop developer developers development did didn
        die died dies different directly discover discuss discussion do doctor does doesn doing don
        done dont door down download drink drive driver drop drug drugs during each early easy eat
        effort either election elections else email employees end enemy energy enjoy enough
        especially even event events ever every everybody everyday everyone everything everywhere
        evidence example excited exciting expect experience explain export eye eyes face faces fact
        fail fails fall falls family fan fans far fast favorite favourite façade fear fears feature
        features fed feed feedback feel feeling felt few fiancé fiancée field fight figure file fill
        film final finally find finds fine fire firm firms first fit fix fixed flight flights floor
        flow folks follow following food foot footage for force foreign forget forward found four
        free freedom fresh friday friend friends from front fuck full fun future gain game games gas
        gave general get gets getting girl girls give given gives giving global go god goes going
        gold gone gonna good got gotta government great group grow growing growth guess guest guide
        gun guns guy guys had hair half hand hands happen happened happening happens happily
        happiness happy hard has hasn hate have haven having he head health hear heard heart heat
        hello help helpful helping helps her here hers herself hey hi high highest hill him himself
        hire hiring his history hit hits hold holds holiday home hope hopefully hopes hospital host
        hot hour hours house how however huge human hundred hunt hurt i ice idea idiot if ill im
        image impact important improve improved improvement improvements in included includes
        including increase india industry info injury inquiry inside inspired install instead
        interested interesting interview into introducing is island isn issue issues it its itself
        ive jail jalapeño job join joins judge jump just justice keep key keynote kids kill killed
        killing kills kind king knew know knowledge known knows lack lake land language large last
        late later latest launch law lawyer lead leader leaders leading leads learn learned learning
        least leave left legal less lesson lessons let lets level library lies life light like liked
        likely likes line link list listen listening literally little live lives ll local lol long
        look looking looks lost lot lots love loved low lowest luck m made major make makes making
        man many mark market matter may maybe mayor me mean means medal media meet meeting members
        men message might million mine minute minutes miss missing model modern mom moment monday
        money month months more morning most mother mouth move movie much mum murder music must my
        myself name nation national naïve near nearly need needed needs never new news next nice
        night no nobody none nor not notes nothing now nuclear number nurse o of off offer office
        officer official officially officials often oh oil ok okay old oldest omg on once one ones
        online only open opens or order other others our ours out outside over own paper part parts
        party password past path pay people perfect performance person phone photo picture piece
        piñata place plan plane planet planning plans platform play playing please plus point police
        policy poll poor possible post posted power present president press pretty price prices
        prime prince prison probably problem process product production profit program project
        projects protect proud provide provides public put quality queen question questions queue
        quick quit quite race racist rain raise raises rape rate rather re reach read reading ready
        real really reason recent recently record red reduce register registration rejects release
        released releases remember remote remove report request research response rest result
        results review rich right rise rises risk rival road rock role room route row royal rule
        rules run running résumé résumés s sad safe said sale sales same saturday save saw say
        saying says scandal scene schedule school science score search second secret security see
        seeing seeks seem seems seen senate send sent series service services session sessions set
        sets seven several sex shall share shares sharing she ship shit shock shooting shop short
        shot should shouldn shout show shows sick side sign simple since sister site six skills skin
        sky sleep slides small smart smoke snow so social software soldier soldiers solution solve
        some somebody someone something sometimes son song soon sorry source space speak speaker
        speakers special speech spend spent sport sports spot spring staff stage stand standard star
        stars start started starting starts state states stay step steps still stock stop store
        storm story street strike strikes strong struck student students study stuff success such
        sue suffer summary summer sunday super support supported sure surprise survey suspect swim
        system t take taken takes taking talented talk talking talks targets tax teach teacher team
        teams tears tech technology tell tells test testing text than thank thanks that thats the
        their theirs them themselves then there these they thing things think thinking this those
        though thought thousands threat threats three through throughout throw thursday tickets tie
        till time times tip tips tired to today together told tomorrow tonight too took tool tools
        top topic tops total tour toward towards tower town toy track trade training travel treat
        tree trial tried tries trip trouble truck true truly trust truth try trying tuesday turn
        turns tutorial twin two type u ugh under understand understanding unfortunately union
        university unless until up update updated updates upon ur urges us use used user users uses
        using usually value ve version very via victim victims victory video view views violence
        visit voice vote voters votes wait waiting walk wall want wanted wants war warning warns was
        wasn watch watching water way ways we weather wedding wednesday week weekend weeks weight
        weird welcome well went were weren what whatever when where whether which while white who
        whole whom whose why wife wild will win window winner wins winter wish with within without
        witness woman women won wonder wondering wood word words work worked worker workers working
        works workshop world worst worth would wouldn wounded wow write writer writing written wrong
        yeah year years yes yesterday yet you young your youre yours yourself yourselves youth
    """,
    "de": """
        ab aber alle allem allen aller alles als also alt am an andere anderen anderer arm auch auf
        aus bald bei beim bereits besser besten bin bis bist bitte da dabei dafür dagegen daher
        damit danach danke dann daran darauf daraus darf darin darüber das dass dazu dein deine
        deinem deinen deiner dem den denen denn dennoch der deren des dessen deutschland dich die
        dies diese diesem diesen dieser dieses dir doch dort du durch ein eine einem einen einer
        eines einfach einige einmal endlich er erst erste ersten es etwas euch euer eure euren fast
        freuen für ganz gar gegen geht geld gemacht gestern gibt ging gleich gut gute guten habe
        haben habt hallo hast hat hatte hatten herr heute hier hin hinter hätte hätten ich ihm ihn
        ihnen ihr ihre ihrem ihren ihrer im immer in indem ins ist ja jahr jahre jahren je jede
        jedem jeden jeder jedes jedoch jemand jetzt kann kannst kein keine keinem keinen keiner klar
        komm kommen kommt können könnte könnten lange lassen leben leider letzte letzten leute liebe
        lieber mach machen macht mal man manche mann mehr mein meine meinem meinen meiner menschen
        mich mir mit morgen muss musste möchte müssen müsste nach nachdem natürlich neben nein neu
        neue neuen neuer neues nicht nichts nie niemand noch nun nur ob oder oft ohne sagen sagt
        sagte schon schön sehr sei seid sein seine seinem seinen seiner seit selbst sich sie sind so
        sogar solche soll sollen sollte sondern sonst sowie stehen steht tag tage um und uns unser
        unsere unserem unseren unserer unter vergessen viel viele vielen vielleicht vom von vor wann
        war waren warum was weg wegen weil weiter weiß welche welchem welchen welcher wenig weniger
        wenn wer werde werden wie wieder will wir wird wirklich wissen wo wohl wollen wollte worden
        wurde wurden während wäre wären würde würden zeit zu zum zur zurück zusammen zwar zwei
        zwischen über
    """,
    "fr": """
        a afin ai aime ainsi alors an après as assez au aucun aucune aujourd aura aussi autant autre
        autres aux avaient avais avait avant avec avez avoir avons beaucoup bien bon bonjour bonne c
        ce ceci cela celle celles celui cependant ces cet cette ceux chaque chez chose choses ci
        comme comment contre d dans de depuis dernier dernière des deux devant dire dit doit doivent
        donc dont doute du elle elles en encore enfin entre es est et eu eux faire fait faites faut
        fois font grâce hier homme ici il ils j jamais je jour jours jusqu l la le les leur leurs
        lors lorsque lui là m ma mais mal me merci mes mieux moi moins mon monde même mêmes n ne ni
        nom non nos notre nous nouveau nouvelle on ont ou oui où par parce pas pendant peu peut
        peuvent peux plus plusieurs pour pourquoi pouvez pouvoir premier première pris puis qu quand
        que quel quelle quelles quelque quelques quels qui quoi rien s sa sans se sera seront ses
        seul si soit sommes son sont sous souvent suis sur t ta tant te tellement tels temps tes toi
        ton toujours tous tout toute toutes trop trouve très tu un une va vais vers veut veux vie
        voici voilà voir vont vos votre vous vraiment vu y ça étaient étais était étant été être
    """,
    "es": """
        a acerca además ahora ahí al algo alguien alguna algunas alguno algunos algún allí ante
        antes aquel aquella aquí así aunque año años aún bajo bien buena buenas bueno buenos cada
        casi como con contra cosa cosas creo cual cuando cuanto cuál cuándo cómo da de debe deben
        del desde después dice dijo donde dos durante día días dónde e el ella ellas ellos en
        entonces entre era eran eres es esa esas ese eso esos esta estaba estado estamos estar estas
        este esto estos estoy está están fue fuera fueron gente gracias gran ha había hace hacen
        hacer hacia haga han has hasta hay haya he hemos hizo hola hombre hoy i igual incluso ir
        jamás la las le les lo los luego mal mayor mañana me mejor menos mi mientras mis misma mismo
        mucha muchas mucho muchos mundo muy más mí nada nadie ni ninguna ningún no nos nosotros
        nuestra nuestras nuestro nuestros nueva nuevo nunca o os otra otras otro otros para parece
        parte pero poco por porque posible primer primera puede pueden puedo pues que queda quien
        quiere quiero quién qué sabe se sea según ser será si sido siempre sin sino sobre solamente
        solo somos son soy su sus sí sólo tal también tan tanto te tenemos tener tengo ti tiempo
        tiene tienen toda todas todavía todo todos trabajo tras tres tu tus tú un una unas uno unos
        usted ustedes va vamos van veces ver vez vida vos voy y ya yo él última último
    """,
    "pt": """
        a acho agora ainda algum alguma algumas alguns alguém ali além ano anos antes ao aos apenas
        após aquela aquele aqui as assim até bem boa bom cada casa coisa coisas com como contra da
        das de dela dele deles depois desde dessa desse desta deste deve dia dias disse disso diz do
        dois dos e ela elas ele eles em embora enquanto entre então era eram essa essas esse esses
        esta estamos estar estas estava este estes estou está estão eu faz fazer fez ficar foi for
        fora foram gente hoje homem há isso isto já la lhe lhes lo logo lá mais mas me melhor menos
        mesma mesmo meu meus minha minhas muita muitas muito muitos mundo na nada nas nem nenhum
        nenhuma nessa nesse nesta neste ninguém no nos nossa nossas nosso nossos nova novo num numa
        nunca não nós o obrigado olá onde ontem os ou outra outras outro outros para parte pela
        pelas pelo pelos pessoas pode podem pois por porque porém pouco pra primeira primeiro qual
        qualquer quando quanto quase que quem quer quero quê se seja sem sempre sendo ser será seu
        seus si sido sim sobre somente somos sou sua suas são só talvez também tanto te tem temos
        tempo tenho ter teu teve tinha toda todas todo todos trabalho três tu tua tudo têm um uma
        umas uns vai vamos ver vez vezes vida você vocês vou vão à às é és
    """,
    "it": """
        a abbiamo adesso ai al alcune alcuni all alla alle allo allora altra altre altri altro anche
        ancora anni anno avere avete aveva bella bello bene bisogna buon buona c casa che chi ci
        ciao cioè ciò col come con contro cosa così cui d da dai dal dall dalla dalle dallo davanti
        degli dei del dell della delle dello dentro deve di dice dire diventa dopo dove due dunque
        durante e ecco ed era erano essa essere esso fa fare fatto fino forse fra fu fuori giorni
        giorno già gli grande grazie ha hai hanno ho i ieri il in infatti insieme invece io l la
        lavoro le lei li lo loro lui là lì ma mai male me meglio meno mentre mi mia mie miei mio
        modo molta molte molti molto momento mondo ne negli nei nel nell nella nelle nello nessun
        nessuno niente no noi non nostra nostre nostri nostro nulla nuova nuovo nè né o od oggi ogni
        ognuno oltre oppure ora per perché persone però più po poco poi possiamo possono prima primo
        proprio può qualche qualcosa qualcuno quale quali quando quanto quasi quell quella quelle
        quelli quello questa queste questi questo qui quindi sarà se sei sembra sempre senza si sia
        siamo siete sono sopra sotto sta stata stati stato stesso su sua subito sue sui sul sull
        sulla sulle suo suoi tanto te tempo ti tra troppo tu tua tuo tutta tutte tutti tutto un una
        uno va vedere verso vi via viene vita voi volta volte vostra vostro è
    """,
    "nl": """
        aan achter al alle alleen alles als altijd andere anders bedankt ben bent beste beter bij
        binnen blijft boven bovendien daar daarna daarom dag dagen dan dat de deze dezelfde die dit
        doe doen door drie dus echt echter een eens eerste eigen elk elke en enige er erg ergens
        even ga gaan gaat gebruik gebruikt geen gemaakt geweest gewoon goed goede graag haar had
        hadden heb hebben hebt heeft heel hele hem hen het hier hij hoe hoeveel hun iedereen iemand
        iets ik in inmiddels is ja jaar jammer jaren je jij jou jouw jullie kan kom komen komt kon
        kunnen kunt laat laatste lang later leuk maak maakt maar maken man me meer meest meestal men
        mensen met mij mijn misschien moest moet moeten mooi mooie morgen na naar nadat nee niemand
        niet niets nieuwe nieuws nog nooit nu of om omdat onder ons onze ook op over per plaats soms
        staan staat te tegen tegenwoordig terug terwijl tijd tijdens toch toen tot tussen twee uit
        uw vaak van vanaf vandaag vanuit veel verder volgende vond voor vooral voordat waar waarom
        waren was wat we weer weet weg wel welke werd werden werk werken weten wie wij wil willen
        worden wordt zal ze zeer zei zelf zich zie zien zij zijn zo zoals zonder zou zouden zult één
    """,
    "sv": """
        aldrig alla allt alltid alltså andra annan att av bara behöver blev bli blir bra både bör ca
        dag dagar de dem den denna deras dess dessa det detta dig din dina ditt dock du där därför
        då efter eftersom eller en er ett fick finns fler flera från får fått för före första genom
        gick gjorde god går gör göra ha hade han hans har hej hela helt henne hennes hit hon honom
        hos hur här i idag ifrån igen igår imorgon in inga ingen ingenting inget innan inte ja jag
        just kan kanske kom komma kommer kunde kunna lika lite lång låt man med mellan men mer mera
        mest mig min mina mindre mitt mot mycket människor många måste nej ni nog nu ny nya när
        nästa någon något några och också olika om oss på redan rätt sa sade se sedan ser sig sin
        sina sist sitt ska skall skulle slut snart som stor stora säga säger sätt så ta tack tid
        till tills tre tror tusen två under upp ut utan vad var vara varför varit varje vem vet vi
        vid vidare vilka vilken vilket vill väl vår våra vårt än ännu är år åren åt över
    """,
    "da": """
        af aldrig alle allerede alt altid altså anden andet andre at bare bedre begge blandt blev
        blive bliver bort brug bruge burde da dag dage de dem den denne dens der deres derfor des
        det dette dig din dine disse dog du efter eller en end endnu er et fandt findes flere for
        fordi forskellige fra få får før først første gennem gik giver gjorde god godt går gør gøre
        ham han hans har havde have hej hele heller hen hende hendes her hjem hos hun hvad hvem hver
        hvilken hvilket hvis hvor hvordan hvorfor hvornår i idag igen ikke imellem imod ind inden
        ingen intet jeg jer jeres jo kan kom komme kommer kun kunne kære lad lang langt lavet lidt
        lige ligesom lille man mand mange med meget mellem men mener mennesker mere mest mig min
        mindre mine mit mod må måske måtte ned nej nogen noget nogle nok nu ny nye når og også om op
        os over på sagde se selv ser siden sidste sig sige siger sin sine sit skal skulle som stadig
        stor store så sådan tag tage tak tid til tilbage to tre tror ud uden under var ved vi vil
        ville vor vores være været år
    """,
    "no": """
        alle allerede alltid alt altså andre at av bare bedre begge ble blei bli blir blitt bort bra
        bruk bruke bruker både bør da dag dager de deg dei dem den denne der dere deres derfor
        dersom det dette din dine disse ditt du eg eller en enn ennå er et ett etter finnes flere
        for fordi forskjellige fra få får fått før først første gikk gir gjennom gjorde gjør gjøre
        god godt går ha hadde han hans har hei hele heller helt henne hennes her hit hjem hos hun
        hva hvem hver hvert hvilke hvilken hvilket hvis hvor hvordan hvorfor i idag ifra igjen ikke
        ikkje imellom imot ingen ingenting inn inne jeg jo kan kanskje kom komme kommer korleis kun
        kunne la lage lang langt lite litt man mange med meg meget mellom men mener mennesker mens
        mer mest min mindre mine mitt mot må måtte ned nei neste noe noen nok ny nye nå når og også
        om opp oss over på sa se seg selv ser si siden sier sin sine siste sitt skal skulle slik
        snart som stor store så sånn ta takk tid til tilbake to tre tror under ut uten var ved vi
        vil ville vår våre vårt være vært år
    """,
    "pl": """
        a aby albo ale ani aż bardziej bardzo bez bo brak by bym być był była było były będzie będą
        cały chce choć chyba ci cię co coś czas czasem czego czy czyli czym dla dlaczego dlatego do
        dobra dobre dobrej dobry dobrze drugi dwa dwie dzień dzisiaj dziś gdy gdyby gdzie go i ich
        ile im inne innych iż ja jak jaka jaki jakie jako jednak jego jej jest jestem jeszcze jeśli
        jeżeli już każda każdy kiedy kilka kto która które którego której który których którym
        którzy ku lat lata lecz lub ludzi ludzie ma mają mam masz mi mieć mimo mnie mną moja moje
        może można musi my mój mówi na nad nam nami nas nasz nasza nawet nic nich nie niech niego
        niej nigdy nim nimi niż no nowa nowe nowy o od ona one oni ono oraz pan pani po pod podczas
        ponieważ poza pracy przed przede przez przy raz razem również się skąd sobie stąd swoje
        swoją swój są ta tak taka taki takie także tam te tego tej temu ten teraz też to tobie
        trzeba tu tutaj tych tylko tym tysięcy u w wam was wasz we wie wiele wielu więc wszyscy
        wszystkich wszystko wtedy właśnie z za zawsze ze został została zł żadnych że żeby życia
        życie
    """,
    "cs": """
        a aby ale ani ano asi až bez bude budou budu by byl byla byli bylo být co což další den dnes
        do dobrý docela dva dvě dál díky ho i ideální jak jako jakož jaké je jeden jedna jedno
        jednou jeho jej jejich její jen jenom jenž jestli ještě ji jich jinak jiné již jsem jsi jsme
        jsou jste já k kam kde kdo kdy když kterou která které který kteří kvůli lidé lidí lze líp
        mají mezi mi mnoho mně mohl musí my má málo mám máme máš mít mě můj může můžete na nad naše
        ne nebo nebyl nechť není než nic nich nimi nové nový nám námi nás náš ním něco někdo některé
        některých o od ode on ona oni ono pak po pod podle pokud potom pouze pravě pro proto protože
        proč první práce před přes při roku s se si sice sobě svou svá své svého svůj ta tady tak
        také takže tam tato te tebe ted tedy ten tento teprve teď ti to tobě tohle toho tom tomu
        toto tu tuto tvůj ty tyto této tě u už v vaše ve vedle vy vám vámi vás váš více však všechno
        všechny všichni z za zda zde ze či že život
    """,
    "sk": """
        a aby aj ak ako aký ale alebo ani asi až bez bol bola boli bolo bude budem budeš budú by byť
        cez dnes do dobre dva ešte ho i iba ich iné ja je jeden jedna jeho jej kde kedy keď kto
        ktorá ktoré ktorí ktorý ktorých ku lebo len majú mal mať medzi mi mne mnou moja moje musí my
        má mám máme máš môj môže môžem môžete mňa na nad nami naša naše ne nech než nich nie niekto
        niečo nikdy nim nimi nič nový nám nás náš o od on ona oni ono po pod podľa pokiaľ potom pre
        pred predtým preto pretože prečo pri prvý práve s sa seba si sme so som ste svoj svoje
        svojej svojich sú ta tak také taký takže tam te teba tebe teda ten tento ti tie tieto to
        toho tom tomu toto treba tu tvoj ty táto túto tým u už v vaše veľa veľmi viac vtedy vy vám
        vás váš však všetci všetko všetky z za zo áno či čo ďalšie ďalší ľudia že život
    """,
    "hu": """
        a abban addig ahogy ahol aki akkor alatt amely ami amikor annak arra attól az azok azonban
        azt azért ban be belül ben benne bár csak de e egy egyes egyik el ell első előtt ember ennek
        ez ezek ezen ezt ezért fel felé fog fogja ha hanem hiszen hogy hogyan ide igen ill ilyen is
        itt jó kell kellett ki kérem két kívül köszönöm közben között le legyen lehet lenne lesz
        lett ma meg mert mi mind minden mindig mint mit mivel miért most már más míg nagy nagyon nap
        ne nekem neki nem nincs olyan ott pedig persze s sajnos sem semmi soha sok sokkal szerint
        számára te tehát tud tudom több ugyan utolsó után vagy vagyok valaki valami való van vissza
        volt voltak voltam által át én és így össze úgy új ő ők
    """,
    "fi": """
        ei eikä en ennen enää että he hei heidän hyvin hyvä hän hänen hänet ihan ihmiset ilman itse
        ja jo joka joko jonka jos joskus jossa jota jotka jotta juuri jälkeen kai kaikki kanssa
        kautta kertaa kiitos koko koska kuin kuinka kuitenkin kun kuten kyllä lisää luo me meidän
        meille miksi mikä minulle minun minut minä missä mitä mitään mukaan mutta muu muut muuta
        myös ne niiden niin niitä noin nuo nyt näin nämä olemme olen olet oli olin olisi olivat olla
        olleet ollut on ovat paljon pitää poikki pois päälle saa se sekä sen siellä sieltä siinä
        siis siitä silloin sillä sinun sinä sitten sitä suuri taas tai te tehdä teidän toinen tuo
        tuossa tämä tämän tässä tästä tätä täällä uuden uusi vaan vai vaikka vain varten vasta vielä
        viimeinen voi voidaan voin voit voivat vuoden vuotta vähän yhden yksi yli älä
    """,
    "et": """
        aga ainult alati all alles eelmine eest ega ei eks enam enne et ette hästi iga ilma ise ja
        jah juba just jälle järel ka kaks kas kelle kes kogu koos korda kui kuid kuidas kuni kus
        kõige kõik küll läbi ma meie mida miks millal mille mina minu mis mitte mu mul mulle mõni
        nad need neid nende nii ning nüüd ole oled oleks oleme olen oli olid olla oma on palju parem
        peab pole praegu pärast sa saa saab seda see selle selleks sellest sest siin siis sind sinu
        su suur ta tagasi talle te teda teie tema tõesti vaid vaja vastu veel väga või võib üks üle
    """,
    "lt": """
        apie ar arba aš be bei bet bus buvo būti dabar dar daug do dėl gal gali galima iki ir iš jau
        jei jeigu ji jie jis jo jos jį jų kad kai kaip kas kiek kol kur kuri kurie kurio kuris ką
        labai man mano mes mus mūsų ne nebuvo nei net niekas nors nuo nėra o pagal pas pat per po
        prie prieš savo su tada tai taip tam tarp tas tau tavo ten tiesiog tik to todėl tu turi tą
        už vis visada visi visą yra čia ši šios šis šį žmonės
    """,
    "lv": """
        ar arī bet bez bija būs būt daudz es esmu gan ir ja jau jo jūs kad kam kas ko kur kuri kurš
        kā kāpēc labi lai līdz man mani mēs mūsu nav ne nekad no nu pa par pie pirms pēc savu tad
        tagad tas te tev tevi ticu tie tikai to tomēr tu tur tā un uz vai var viens visi viss viņa
        viņi viņš vēl ļoti šis šo šī
    """,
    "hr": """
        a ako ali bez bi bih bila bili bilo bio bismo bit biti da dalje dan danas do dobro dok dva
        ga gde gdje i iako ih ili im iz ja je jedan jedna jedno jednom jednu jer joj još ju kad kada
        kako kao kod koja koje koji kojim koju kroz li ljudi mene meni mi misli mnogo mogu moj moja
        moje mora moramo možda može možete na nad nakon nam nama nas naš naša naše ne nego neka neke
        neki nema nešto ni nije nikad nisam nisu niti ništa njega njegov njih no nova o od oko on
        ona onda oni ono opet ova ovaj ovde ovdje ove ovo ovog po pod posle poslije pre pred preko
        prema prije protiv sa sad sada sam samo se si smo ste sto su sve svi svoj svoje ta tada taj
        tako također tamo te tebe ti to toga treba tu u uvek uvijek uz vam vas vaš već vi više
        vrijeme vrlo za zar zašto zbog će ćemo ćeš ću čak šta što život
    """,
    "sl": """
        a ali ampak bi bil bila bili bilo biti bo bodo bom bomo da dan danes do dobro dokler dva ga
        gre he i ih in iz ja jaz je jih jim jo kaj kako kakor kar ker ki kje ko kot lahko le ljudi
        manj me med meni mi mnogo moj moja mora moramo na nad naj najbolj nam nas naš naše ne nekaj
        nekdo ni nihče nikoli nič njegov njih no nova o ob od on ona oni pa po pod pred preden prej
        prek pri proti s saj sam samo se sedaj si skozi smo so sta ste sva svoj svoje ta tako tam te
        ti to tudi tukaj tvoj v vam vas vaš vedno vendar več vi vse vsi z za zakaj zato zdaj zelo če
        čez še
    """,
    "ro": """
        a acea aceasta această acest acesta aceste acestea aceștia acolo acum ai aici al ale alt
        alte altă am ani apoi ar are asta astfel astăzi atunci atât au avea având aţi așa bine ca
        care ce cea cei cel cele cine cu cum când cât că către da dacă dar de deci decât deja
        deoarece deși din dintre după e ea ei el ele era este eu fi fie fiecare fii foarte fost fără
        găsi i ia iar la le li lor lui lume mai mare mea mei mele meu mi mult multe mulți mulțumesc
        mă nici nimic noastră noi nostri nostru nou nu o oameni or ori oricare pe pentru peste poate
        pot prea prin printr sale sau se sub sunt să săi te timp toate toată tot toți trebuie tu tău
        un una unde unei unele unii unor unu unui va voi vom vor vostru vă văd zi îi îl îmi în
        înainte încă însă într între își îți ăsta şi ţi și ți
    """,
    "ca": """
        a així això al algun alguna alguns algú allà als altra altre altres amb any anys aquell
        aquella aquest aquesta aquestes aquests aquí ara avui bon bé cada cal cap car com contra
        cosa d da de del dels des després dia dies dins diu doncs dos el ell ella ells els em en
        encara ens entre era eren esta estan està et ets fa faig fan fer fins fou ha han has hauria
        haver havia he hem hi ho i ja jo l la les li llavors lloc lo m ma mai mateix me meu meva mi
        molt molta molts més món n na ni ningú no nosaltres nostra nostre nou nova o on os pel pels
        per perquè però poc podem poden poder pot pots potser puc qual quan que quelcom qui què s sa
        se sempre sense ser serà ses seu seus seva si sobre sols som sota sí sóc són t també tan
        tant te tenen tenim tens tot tota totes tots tres tu un una unes uns va vaig van vegada vol
        volem vos vosaltres vostra vostre és ésser
    """,
    "gl": """
        a ademais agora algo algunha alguén algún ao aos aquel aquí así ata até aínda ben cada case
        coa coas como con contra cos cousa cousas cun cunha da das de del dela deles dende desde
        despois do dos dous día días e eiquí el ela eles en entre entón era eran es esa ese esta
        este estes está están eu facer fai foi foron fóra grazas ha hai home hoxe iso isto lle lles
        lo logo mais mellor menos mentres mesmo meu meus miña moi moito moitos mundo máis na nada
        nas nin ningún no non nos nosa noso nosos nova novo numha nunca nunha nós o onde os ou outra
        outro outros para pero pode poden pola polas polo polos por porque pouco primeiro que quen
        se sempre sen ser será seu seus si sobor sobre son sua só súa súas tal tamén tanto te tempo
        ten tenho teño ti tiña toda todas todo todos tras tu un unha unhas uns vai van ver vez vida
        vos xa xente á é
    """,
    "eu": """
        ala alde arabera arte asko aurka aurrera bada badago bai baina baino baldin bat batean batek
        batzuk behar bera bere berri berriz beste bezala bi bidez da dago daude dira ditu ditugu
        dituzte du dugu dut dute duzu egin egiten egun eman erabili ere esan eta etorri ez ezer ezin
        gabe gero gu gure guzti guztiak haiek hain han handi hau hauek hemen honek hori horrek hura
        ikusi inoiz izan izango jende lan nahi naiz ni nik nire non nor ondo ongi orain oraindik oso
        zait zaitez zara zen zer zergatik ziren zu zuen zure
    """,
    "id": """
        ada adalah agar aja akan aku amat anda antara apa apabila apakah atas atau awal baca
        bagaimana bagi bahwa baik banget banyak baru beberapa begitu belum benar berada berapa
        berikut berkas bersama besar bila bisa boleh buat bukan cara dalam dan dapat dari demi
        dengan di dia diri dua dulu engkau gak gue hal hanya hari harus hidup hingga ia ialah ini
        itu jadi jangan jika juga kalau kali kalian kami kamu karena kasih kata ke kecil kemudian
        kenapa kepada ketika kita ku lagi lain lalu lebih maka maksud malam mana mari masih mau
        melakukan memang memiliki mengapa menjadi mereka mungkin namun nggak nya oleh orang pada
        paling para pasti perlu pernah pun punya saat saja salah sama sampai sangat saya sebagai
        sebelum sebuah secara sedang segera sekarang selalu selama semua seorang seperti sering
        serta sesuatu setelah setiap siapa silakan suatu sudah supaya tahun tak tanpa tapi telah
        tentang terhadap terima ternyata tersebut tetapi tidak udah untuk waktu yaitu yakni yang
    """,
    "tr": """
        acaba ama ancak artık aslında ayrıca bana bazı belki ben beni benim bile bin bir biraz biri
        birkaç birşey biz bize bizi bizim bu bugün buna bunlar bunu bunun burada böyle bütün da daha
        de demek değil diye diğer dolayı dosya dışında eder edilen edilir edin en eğer fakat gel
        gerek gibi göre gün güzel hala hangi hatta hem henüz hep hepsi her hiç hiçbir iki ile ilgili
        ilk ise iyi için içinde işte kabul kadar karşı katılım kendi kez ki kim kimse mi mu mü mı
        nasıl ne neden nerede niye niçin o olacak olan olarak oldu olduğu olduğunu olmak olması
        olsun olup olur on ona onlar onları onu onun pek rağmen sadece sanki sen seni senin siz size
        sizin son sonra tam tarafından teşekkürler tüm var ve veya ya yani yapmak yapılan yeni yer
        yok zaman zaten çok çünkü önce öyle üzere üzerinde şey şimdi şu
    """,
    "vi": """
        ai anh bao biết bạn bị bởi cho chúng chưa chỉ con các cách cái còn có cô cùng cũng cả cảm
        cần của cứ em giờ gì hai hay hãy hơn họ khi khác không là làm lên lúc lại muốn mà mình mọi
        một mới ngày người nhiều như nhưng nhất những nào này nên nó nói năm nếu phải qua quá ra rất
        rằng rồi sau sẽ số sự ta theo thành thì thôi thế thể thời tin trong trên trước tính tôi tại
        tập tới từ việc và vào vì vẫn về với xin ông đang đi điều đây đã đó được đầu đến để ơn ở
    """,
    "tl": """
        akin ako alam ang ano araw at atin ating ay ayaw ba babae bago bakit bawat bilang bukas
        dahil dapat dati din dito doon gabi ganito ganoon ginawa gusto habang hanggang hindi huwag
        iba ibang ikaw isa isang ito iyan iyo iyon iyong kahit kailan kailangan kami kang kanila
        kanilang kaniya kanya kanyang kapag kasama kaya kayo ko kong kung lahat lalaki lamang lang
        mag maganda maging mahal makita marami maraming mas may mayroon mga mo mong muli muna na nag
        naman namin nandito nang nasa natin ng ngayon ni nila nilang nito niya niyang noon o oo pa
        paano pala para pero po puwede rin sa saan salamat sana si sila sino siya talaga tao tayo
        tulad tungkol upang wala walang yan yung
    """,
    "af": """
        aan af al alle almal altyd as baie beter bo by daar daardie dag dan dankie dat deur die dink
        dis dit doen een ek elke en enige enigiets ens ergste gaan gee geen geld goed graag groot
        haar had het hier hierdie hoe hom hulle hy hê iemand iets in is ja jaar jou julle jy kan
        keer kom kon kry lank maak maar mag meer mense met miskien moenie moes moet my na nadat nee
        nie niemand niks nog nooit nou nuwe of om omdat onder ons ook oor op reeds saam sal self ses
        sien sin so soos sou sê teen terwyl toe tot tussen twee tyd uit uur van vanaf vandag veel
        vier vir voor waar waarom want was wat weer wees weet wel werk wie wil word
    """,
    "sw": """
        asante baada bado bila cha habari hakuna hao hapa hapo hata hawa haya hii hiki hilo hivyo
        hiyo huku huo huu huyo huyu ila ili inaweza jambo juu kabisa kabla kama kati katika kazi
        kila kisha kubwa kuhusu kuna kupata kutoka kuwa kwa kwamba kwanza kwenda kwenye la lakini
        leo mara mbili mimi mmoja moja mtu mwaka mwenye na nchi ndani ni nini nyingi pamoja pia sana
        sasa serikali siku sisi tu vile wa wakati wake wangu wao watu wengi wetu wewe wote ya yake
        yako yangu yao yeye za zaidi zake zao
    """,
    "is": """
        af aftur allir allt alltaf alveg annar annað auk að bara betur búinn ef eftir eigi einn
        einnig eins ekkert ekki en enginn enn er ert eru eða fram frá fyrir fyrst gera geta getur
        gott góðan hafa hafði hann hans hef hefur hjá hvar hvað hver hvernig hvort hér hún inn já
        jæja kemur koma líka meira með mig mikið milli minn mjög mun munum má mér mín nei nema niður
        nokkuð nú núna oft og okkar okkur orðið sagði saman segja sem sig sinn sinni sjá skal svo sá
        sé sér sín síðan takk til um undan upp var vel vera verið verða verður vil vilt við vor væri
        yfir á áður ég í ólíkt út þar þau það þegar þeim þeir þeirra þess þessi þessu þetta þig þinn
        því þá þær þér þín þótt þú
    """,
    "ga": """
        a ach ag agus aici aige an ann anois anseo ansin aon ar arís as atá bheith bhfuil bhí bí cad
        chomh chuig chun conas cá cé de den do don duine dá eile fad faoi fuair féin fós gach gan go
        gur i ina is le leis linn liom léi mar mo má mé mór nach nuair ná ní níl níor níos nó orm os
        raibh roimh sa san seo siad sibh sin sinn sna sé sí trí tá táim tú uile um é ó
    """,
    "gd": """
        a ach agad againn agam agus aige air airson ais am an ann anns aon ar as b bha bhios bhith
        bho bidh ceart cha chan chun ciamar càite cò de deagh dha dhan dhomh dhuinn dhut do dè e
        eile far fhathast fhèin fo gach gu gun gus i iad iomadh is le leam leat leinn leis ma mar mi
        mo mu na nach nam nan ni nis no nuair o oirnn on ort sa san seadh seo sibh sin sinn tha thig
        thu thèid tro ur
    """,
    "cy": """
        a ac ag am an ar ei eich ein er eu fe fel fod gan gwneud gyda hefyd hi hon hwn hyn hynny i
        iawn mae mewn mi mwy na nad nhw ni nid o oedd oes ond os pan pawb pob rhai roedd rwy sy sydd
        ti un wedi wrth y ydy yn yna yno yr yw
    """,
    "eo": """
        al alia ambaŭ ankaŭ ankoraŭ antaŭ apud aŭ be bone da de do dum ebla eble ekster el en estas
        esti estis estos eĉ havas ho hodiaŭ homo homoj ili ilia ilin inter ja jam je jes kaj ke kia
        kial kiam kie kiel kio kiu kiuj kun kvankam la laŭ li lia lin mi mia miaj min multaj multe
        nek neniam nenio ni nia niaj nin nova nun ol oni per plej pli plu por post povas preter pri
        pro se sed sen si sia siaj sin sub super sur tamen tia tial tiam tie tiel tio tion tiu tiuj
        tiun tra trans tre tro tuj tute unu vere vi via viaj vin volas ĉar ĉe ĉi ĉio ĉiu ĉiuj ĉu ĝi
        ĝin ĝis ŝi ŝia
    """,
    "la": """
        a ab ac ad ante apud at atque aut autem cum de dum e ego ei eius enim eo erat erit esse est
        et etiam eum ex fuit haec hic hoc hunc iam id illa ille illud in inter ipse is ita me mihi
        nec neque nihil nisi nobis non nos noster nunc ob omnes omnia per post pro quae quam quando
        qui quia quibus quid quidem quo quod quoque res se sed semper si sic sicut sine sub sum sunt
        super suum tam tamen te tibi tu tuus ubi ut vel vero vos
    """,
}
