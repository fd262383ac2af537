package fr.permanence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.print.Paper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
final class PaperPagesTest {
    private static final int WOMEN = 12;

    @Test
    void what_is_about_one_woman_stays_with_her_name_and_no_name_stands_alone_at_the_foot(FxRobot robot) {
        List<Paper.Piece> pieces = new ArrayList<>();
        for (int n = 1; n <= WOMEN; n++) {
            pieces.add(new Paper.Heading("Nom" + n + "."));
            pieces.add(new Paper.Table(
                    List.of(), List.of(1, 3), Collections.nCopies(9, List.of("Santé", "de" + n + "."))));
        }
        List<VBox> pages = new ArrayList<>();
        robot.interact(() -> pages.addAll(new PaperPages(new Paper("Dossier", pieces, "15/03/2027")).on(500, 700)));
        assertThat(pages).hasSizeBetween(3, 6);
        for (VBox page : pages) {
            List<String> said = words(page);
            for (int n = 1; n <= WOMEN; n++)
                assertThat(Collections.frequency(said, "de" + n + "."))
                        .isEqualTo(said.contains("Nom" + n + ".") ? 9 : 0);
        }
    }

    private static List<String> words(VBox page) {
        return page.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map((Node label) -> ((Label) label).getText())
                .toList();
    }
}
