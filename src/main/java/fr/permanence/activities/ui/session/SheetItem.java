package fr.permanence.activities.ui.session;

import fr.permanence.ids.PersonId;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The place of one person in the list: it stays while what is said of her changes, so that the list does not flicker. */
final class SheetItem {
    private final PersonId person;
    private final ObjectProperty<SheetLine> line;

    SheetItem(SheetLine line) {
        person = line.person();
        this.line = new SimpleObjectProperty<>(line);
    }

    PersonId person() {
        return person;
    }

    SheetLine line() {
        return line.get();
    }

    ObjectProperty<SheetLine> lineProperty() {
        return line;
    }

    @Override
    public String toString() {
        return "SheetItem[" + person + "]";
    }
}
