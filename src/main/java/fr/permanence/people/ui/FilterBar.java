package fr.permanence.people.ui;

import fr.permanence.people.Languages;
import fr.permanence.people.followup.FollowUpLevel;
import fr.permanence.people.ui.PeopleFilter.Lately;
import fr.permanence.text.Words;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.WrappingLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The filters above the list of people: level where it may be seen, language, last visit, the bin. */
final class FilterBar {
    private final PeopleViewModel model;
    private final Words words;
    private final ComboBox<Choice<FollowUpLevel>> level;
    private final ComboBox<Choice<String>> language;
    private final ComboBox<Choice<Lately>> lately;
    private final CheckBox bin = new CheckBox();
    private final WrappingLine node = new WrappingLine();
    private boolean isShowing;

    /** One line of a filter; null lets everybody through. */
    private record Choice<T>(@Nullable T value, String said) {}

    FilterBar(PeopleViewModel model, Words words, Lifetime life) {
        this.model = model;
        this.words = words;
        level = box("filter-level", "filter.level", choices("filter.anyLevel", FollowUpLevel.values(), this::said));
        language = box("filter-language", "filter.language", languages());
        lately = box("filter-lately", "filter.lately", choices(null, Lately.values(), this::said));
        bin.setId("filter-bin");
        bin.setText(words.say("filter.bin"));
        life.follow(model.filterProperty(), this::show);
        bin.selectedProperty().addListener((observed, before, now) -> set());
        life.watch(model.languages(), this::languagesChanged);
        node.getStyleClass().add("filters");
        if (model.maySeeLevels()) node.getChildren().add(level);
        node.getChildren().addAll(language, lately, bin);
    }

    private <T> ComboBox<Choice<T>> box(String id, String name, List<Choice<T>> choices) {
        ComboBox<Choice<T>> box = new ComboBox<>(FXCollections.observableArrayList(choices));
        box.setId(id);
        box.setAccessibleText(words.say(name));
        box.setConverter(new Said<>());
        box.getSelectionModel().select(0);
        box.valueProperty().addListener((observed, before, now) -> set());
        return box;
    }

    private static final class Said<T> extends StringConverter<Choice<T>> {
        @Override
        public String toString(@Nullable Choice<T> choice) {
            return choice == null ? "" : choice.said();
        }

        @Override
        public @Nullable Choice<T> fromString(String said) {
            return null;
        }
    }

    private <T> List<Choice<T>> choices(@Nullable String any, T[] values, Function<T, String> said) {
        List<Choice<T>> choices = new ArrayList<>();
        if (any != null) choices.add(new Choice<>(null, words.say(any)));
        for (T value : values) choices.add(new Choice<>(value, said.apply(value)));
        return choices;
    }

    private List<Choice<String>> languages() {
        return choices(
                "filter.anyLanguage",
                model.languages().toArray(String[]::new),
                code -> Languages.name(code, words.language()));
    }

    private String said(FollowUpLevel level) {
        return words.say("filter.level." + level.name());
    }

    private String said(Lately lately) {
        return words.say("filter.lately." + lately.name());
    }

    private void languagesChanged() {
        PeopleFilter kept = model.filterProperty().get();
        language.getItems().setAll(languages());
        show(kept);
    }

    private void show(PeopleFilter filter) {
        isShowing = true;
        select(level, filter.level());
        select(language, filter.language());
        select(lately, filter.lately());
        bin.setSelected(filter.inBin());
        isShowing = false;
    }

    private static <T> void select(ComboBox<Choice<T>> box, @Nullable T value) {
        for (Choice<T> choice : box.getItems())
            if (java.util.Objects.equals(choice.value(), value)) box.setValue(choice);
    }

    private void set() {
        if (isShowing) return;
        Choice<Lately> when = lately.getValue();
        if (level.getValue() == null || language.getValue() == null || when == null || when.value() == null) return;
        model.filterProperty()
                .set(new PeopleFilter(
                        level.getValue().value(), language.getValue().value(), when.value(), bin.isSelected()));
    }

    Node node() {
        return node;
    }
}
