package fr.permanence.people.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Recognises what a heading means, in French and English, whatever its length: registers ask their questions in full
 * sentences, with hints in brackets and line breaks.
 */
final class Headings {
    private static final Pattern HINT = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]|\\*");
    /** Words around the one that counts. */
    private static final Pattern FILLING = Pattern.compile(
            "\\b(?:(?:de|du|des|d|l|la|le|of|the) )*(?:personne|personnes|femme|femmes|beneficiaire|usager|usagere|"
                    + "interessee|accueillie|accompagnee|accueilli|person|woman|visitor|obligatoire|facultatif|"
                    + "required|optional|si connue?|jj mm aaaa|dd mm yyyy|jjmmaaaa)\\b");

    private static final Map<String, Target> NAMES = new HashMap<>();

    static {
        add(
                Target.CHOSEN_NAME,
                "prenom|prenoms|prenom choisi|prenom donne|prenom usuel|nom choisi|nom ou prenom|prenom ou nom|prenom nom|"
                        + "nom prenom|nom et prenom|prenom et nom|nom prenoms|nom complet|nom et prenoms|identite|"
                        + "first name|firstname|given name|given names|forename|chosen name|preferred name|name|"
                        + "full name|fullname|first names|person name");
        add(
                Target.FAMILY_NAME,
                "nom|nom de famille|nom de naissance|nom patronymique|patronyme|nom naissance|nom de jeune fille|"
                        + "last name|lastname|surname|family name|birth name|maiden name");
        add(
                Target.ALIAS,
                "nom d usage|nom usage|nom usuel|nom marital|nom d epouse|surnom|surnoms|nom d usage surnom|alias|pseudo|"
                        + "pseudonyme|autre nom|autres noms|autre prenom|dite|dit|nom de rue|nickname|nicknames|"
                        + "other name|other names|also known as|aka|street name|known as|used name|married name|nom social");
        add(
                Target.BIRTH_DATE,
                "date de naissance|date naissance|date de naiss|date naiss|ddn|dn|d naissance|nee le|ne le|ne e le|nee|"
                        + "ne nee le|naissance|date of birth|dob|birth date|birthdate|birthday|born|born on");
        add(
                Target.BIRTH_YEAR,
                "annee de naissance|annee naissance|annee de naiss|nee en|ne en|ne e en|year of birth|birth year|birthyear|yob");
        add(
                Target.PHONE,
                "telephone|telephones|tel|tels|numero de telephone|n de telephone|no de telephone|num tel|numero tel|n tel|"
                        + "numero telephone|num telephone|no tel|tel portable|tel mobile|tel fixe|telephone portable|"
                        + "telephone mobile|telephone fixe|portable|mobile|gsm|whatsapp|numero whatsapp|numero de portable|"
                        + "phone|phones|phone number|phone numbers|telephone number|mobile phone|mobile number|cell|"
                        + "cell phone|cellphone|numeros de telephone");
        add(
                Target.LANGUAGE,
                "langue|langues|langue parlee|langues parlees|langue s parlee s|langue s|langue maternelle|langue principale|"
                        + "langue de contact|language|languages|language spoken|languages spoken|spoken languages|"
                        + "spoken language|mother tongue|main language|first language|native language");
        add(Target.CODE, "code|code choisi|code personnel|code anonyme|code d anonymat|chosen code|personal code");
        add(
                Target.REGISTER_NUMBER,
                "id|identifiant|identifiant unique|numero|no|n|num|n dossier|n de dossier|no de dossier|no dossier|numero de dossier|numero dossier|"
                        + "num dossier|dossier|numero d ordre|n d ordre|matricule|numero de registre|n de registre|"
                        + "numero registre|n registre|reference|ref|numero unique|numero interne|id personnalise|"
                        + "register number|register no|file number|file no|case number|record number|number|person id|"
                        + "client id|registration number|reference number");
    }

    private static final Pattern SOMEBODY_ELSE =
            Pattern.compile("\\b(?:ayants?|enfants?|conjoints?e?s?|epou[xs]e?|mari|"
                    + "mere|pere|fils|fille|bebes?|parente|parents?|famille|proche|tuteur|tutrice|urgence|contact|referente?|"
                    + "travailleu(?:r|se)|educat(?:eur|rice)|structure|accompagnat(?:eur|rice)|benevole|saisi par|"
                    + "child|children|kids?|husband|wife|spouse|partner|mother|father|son|daughter|baby|emergency|"
                    + "next of kin|relative|guardian|worker|caseworker|volunteer|referrer)\\b");
    private static final Pattern NOT_NEEDED = Pattern.compile("\\b(?:civilite|sexe|genre|gender|sex|title|titre|"
            + "lieu|pays|ville|commune|adresse|address|city|country|place|nationalites?|nationality|origine|origin|"
            + "e?mail|courriel|statut|status|situation|sante|health|medical|maladie|handicap|grossesse|pregnant|"
            + "traitement|cmu|ame|css|securite sociale|nir|passeport|passport|sejour|recepisse|visa|permit|asile|"
            + "asylum|commentaires?|comments?|remarques?|observations?|notes?|precisions?|motif|reason|domiciliation|"
            + "dom|hebergement|logement|housing|shelter|menage|household|revenus?|income|ressources|emploi|travail|"
            + "profession\\w*|employment|religion|orientation|orientee|accompagnement|passage|visite|visit|visits|age|"
            + "date|plainte|complaint|psp|aps|afis|lien)\\b");

    private Headings() {}

    /** What the heading alone says. */
    static Use meaning(String heading) {
        String words = words(heading);
        Target target = NAMES.get(words);
        if (target != null) return new Use.Becomes(target);
        if (SOMEBODY_ELSE.matcher(words).find()) return new Use.LeftOut(Use.Why.OF_SOMEBODY_ELSE);
        Optional<Target> numbered = numbered(words);
        if (numbered.isPresent()) return new Use.Becomes(numbered.get());
        if (NOT_NEEDED.matcher(words).find()) return new Use.LeftOut(Use.Why.NOT_NEEDED);
        return new Use.LeftOut(Use.Why.NOT_RECOGNISED);
    }

    /** The columns with these headings: the first of two that say the same is taken. */
    static List<Column> columns(Map<Integer, String> headings) {
        List<Column> columns = new ArrayList<>();
        headings.forEach((index, heading) -> columns.add(new Column(index, heading, meaning(heading))));
        return withoutDoubles(columns);
    }

    private static List<Column> withoutDoubles(List<Column> columns) {
        List<Column> kept = new ArrayList<>();
        for (Column column : columns) {
            boolean doubled = column.use() instanceof Use.Becomes becomes
                    && !becomes.target().mayBeSeveral()
                    && kept.stream().anyMatch(other -> other.becomes(becomes.target()));
            kept.add(doubled ? column.with(new Use.LeftOut(Use.Why.SAID_BY_ANOTHER)) : column);
        }
        return kept;
    }

    /** Téléphone 1, Téléphone 2, Langue 2: columns that repeat what may be several. */
    private static Optional<Target> numbered(String words) {
        Target target = NAMES.get(words.replaceFirst(" \\d{1,2}$", ""));
        return target != null && target.mayBeSeveral() ? Optional.of(target) : Optional.empty();
    }

    private static String words(String heading) {
        String folded = Folded.words(HINT.matcher(heading).replaceAll(" ").replace("°", " "));
        String bare =
                FILLING.matcher(folded).replaceAll(" ").replaceAll(" +", " ").strip();
        return bare.isEmpty() ? folded : bare;
    }

    private static void add(Target target, String names) {
        for (String name : names.split("\\|")) NAMES.put(name, target);
    }
}
