package fr.permanence.people.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Prénom|CHOSEN_NAME",
                "PRENOM|CHOSEN_NAME",
                "Prénom de la personne accueillie *|CHOSEN_NAME",
                "Nom et prénom|CHOSEN_NAME",
                "First name|CHOSEN_NAME",
                "Nom|FAMILY_NAME",
                "Nom de naissance|FAMILY_NAME",
                "Nom de jeune fille|FAMILY_NAME",
                "Surname|FAMILY_NAME",
                "Nom d’usage / Surnom|ALIAS",
                "Nickname|ALIAS",
                "Date de naissance (jj/mm/aaaa)|BIRTH_DATE",
                "Née le|BIRTH_DATE",
                "Date of birth|BIRTH_DATE",
                "Année de naissance|BIRTH_YEAR",
                "N° de téléphone|PHONE",
                "Téléphone 2|PHONE",
                "Tél.|PHONE",
                "Mobile phone|PHONE",
                "Langue(s) parlée(s)|LANGUAGE",
                "Languages spoken|LANGUAGE",
                "Code choisi|CODE",
                "N°|REGISTER_NUMBER",
                "N° de dossier|REGISTER_NUMBER",
                "ID (colonne à remplir uniquement en cas d'ID personnalisés)|REGISTER_NUMBER"
            })
    void headings_of_people_are_recognised(String heading, Target target) {
        assertThat(Headings.meaning(heading)).isEqualTo(new Use.Becomes(target));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Date de Naissance Ayant-Droit 1|OF_SOMEBODY_ELSE",
                "Prénom de l’enfant|OF_SOMEBODY_ELSE",
                "Téléphone du contact d’urgence|OF_SOMEBODY_ELSE",
                "Mother’s name|OF_SOMEBODY_ELSE",
                "Référente|OF_SOMEBODY_ELSE",
                "Lieu de naissance|NOT_NEEDED",
                "Nationalité|NOT_NEEDED",
                "Commentaires (1000 caractères maximum)|NOT_NEEDED",
                "Titre de séjour|NOT_NEEDED",
                "Santé|NOT_NEEDED",
                "Date de dernier passage|NOT_NEEDED",
                "Adresse e-mail|NOT_NEEDED",
                "Couleur préférée|NOT_RECOGNISED",
                "Prénom 2|NOT_RECOGNISED"
            })
    void other_headings_are_left_out_with_the_reason(String heading, Use.Why why) {
        assertThat(Headings.meaning(heading)).isEqualTo(new Use.LeftOut(why));
    }

    @Test
    void of_two_columns_that_say_the_same_the_first_is_taken() {
        List<Column> columns = Headings.columns(new java.util.TreeMap<>(
                Map.of(0, "Nom", 1, "Prénom", 2, "Nom de naissance", 3, "Téléphone", 4, "Portable")));
        assertThat(columns.get(2).use()).isEqualTo(new Use.LeftOut(Use.Why.SAID_BY_ANOTHER));
        assertThat(columns.get(4).becomes(Target.PHONE)).isTrue();
    }
}
