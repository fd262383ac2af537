package fr.permanence.stays.ui.ready;

import fr.permanence.people.entries.Entry;
import fr.permanence.people.entries.EntryKind;
import fr.permanence.people.entries.IdentityPaper;
import fr.permanence.stays.ready.Childcare;
import fr.permanence.stays.ready.Need;
import fr.permanence.stays.ready.OwnFile;
import fr.permanence.stays.ready.ReadyRow;
import fr.permanence.text.TypedDay;
import fr.permanence.text.TypedNumber;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is typed in the small form of one cell; kept when the form is closed before it is saved. */
final class NeedTyped {
    final StringProperty day = new SimpleStringProperty("");
    final StringProperty text = new SimpleStringProperty("");
    final StringProperty money = new SimpleStringProperty("");
    final BooleanProperty isForGood = new SimpleBooleanProperty();
    final ObjectProperty<IdentityPaper.Kind> kind = new SimpleObjectProperty<>(IdentityPaper.Kind.RESIDENCE_PERMIT);
    final ObjectProperty<Childcare> childcare = new SimpleObjectProperty<>(Childcare.TO_ASK);

    /** Filled with what is known. */
    NeedTyped(Need need, ReadyRow row, LocalDate today) {
        OwnFile own = row.own();
        LocalDate agreed = own.agreedOn();
        switch (need) {
            case AGREEMENT -> day.set(TypedDay.written(agreed == null ? today : agreed));
            case CHILDCARE -> childcare.set(own.childcare());
            case CONTRIBUTION -> money.set(TypedNumber.euros(own.paidCents()));
            case HEALTH, DIET, EMERGENCY -> newest(row, kindOf(need)).ifPresent(entry -> text.set(entry.text()));
            case PAPERS -> newest(row, EntryKind.DOCUMENT).ifPresent(this::fill);
        }
    }

    private void fill(Entry entry) {
        IdentityPaper paper = entry.paper();
        if (paper != null) kind.set(paper.kind());
    }

    /** What is sealed beside her of this kind, the newest. */
    static Optional<Entry> newest(ReadyRow row, EntryKind kind) {
        return row.entries().stream().filter(entry -> entry.kind() == kind).findFirst();
    }

    /** Which sealed entries a need is about. */
    static EntryKind kindOf(Need need) {
        return switch (need) {
            case PAPERS -> EntryKind.DOCUMENT;
            case HEALTH -> EntryKind.HEALTH;
            case DIET -> EntryKind.DIET;
            case EMERGENCY -> EntryKind.EMERGENCY_CONTACT;
            case AGREEMENT, CHILDCARE, CONTRIBUTION -> throw new IllegalArgumentException(need.name());
        };
    }
}
