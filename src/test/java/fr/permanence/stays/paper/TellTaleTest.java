package fr.permanence.stays.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.stays.DestinationDraft;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would tell where one goes is known however it is written. */
class TellTaleTest {
    private static TellTale tale(String destination) {
        DestinationDraft where = new DestinationDraft(
                destination, "Foyer Sainte-Bernadette", "12 rue de la Grotte, 65100 Lourdes", null, null);
        return new TellTale(where, "Maison d’essai");
    }

    @ParameterizedTest
    @CsvSource({
        "Lourdes, gare de LOURDES, true",
        "Lourdes, Paris Montparnasse, false",
        "Mont-Saint-Michel, Parking du Mont Saint Michel, true",
        "Mont-Saint-Michel, RER Saint-Michel, false",
        "abbaye d’En-Calcat, Dourgne (En Calcat), true",
        "Puy du Fou, Puy-du-Fou entrée B, true",
        "Puy du Fou, Le Puy, false",
        "Puy du Fou, au foyer Ste Bernadette, false",
        "Puy du Fou, au foyer sainte Bernadette, true",
        "Puy du Fou, devant la Grotte, true",
        "Puy du Fou, à l’Essai, true",
        "Puy du Fou, 12 rue Blanche, false"
    })
    void names_are_known_whatever_their_accents_and_hyphens(String destination, String text, boolean tells) {
        assertThat(tale(destination).tells(text)).isEqualTo(tells);
    }
}
