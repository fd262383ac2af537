package fr.permanence.stays.rooms.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.ids.SleeperId;
import fr.permanence.stays.rooms.lodging.Placement;
import fr.permanence.stays.rooms.lodging.Sleeper;
import fr.permanence.stays.rooms.lodging.Wish;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

final class PlannerProperties {
    private static RoomPlan plan(RoomQuestion question) {
        return Planner.plan(question, () -> false).orElseThrow();
    }

    @Property(tries = 150)
    void a_small_plan_is_as_good_as_the_best_of_all_plans(@ForAll long seed) {
        RoomQuestion question = RoomCase.small(seed);
        HardRules rules = new HardRules(question);
        RoomPlan plan = plan(question);
        assertThat(rules.broken(plan.placements())).isEmpty();
        assertThat(plan.isBest()).isTrue();
        assertThat(rules.cost(plan.placements())).isEqualTo(new EveryPlan(question).bestCost());
    }

    @Property(tries = 150)
    void a_plan_says_exactly_who_has_no_bed_and_which_wish_is_not_kept(@ForAll long seed) {
        RoomQuestion question = RoomCase.small(seed);
        check(question, plan(question), List.of());
    }

    @Property(tries = 2)
    void a_plan_of_a_whole_group_breaks_no_rule(@ForAll long seed) {
        RoomQuestion question = RoomCase.group(seed, 20);
        check(question, plan(question), List.of());
    }

    @Property(tries = 100)
    void who_has_a_bed_already_keeps_it(@ForAll long seed) {
        RoomQuestion whole = RoomCase.small(seed);
        List<Placement> first = plan(whole).placements();
        List<Placement> kept = new ArrayList<>();
        HardRules rules = new HardRules(whole);
        for (Placement placement : first)
            if ((rules.sleeper(placement.sleeper()).family().value() + seed) % 2 == 0) kept.add(placement);
        RoomQuestion question = new RoomQuestion(whole.rooms(), whole.sleepers(), whole.wishes(), whole.apart(), kept);
        RoomPlan plan = plan(question);
        assertThat(plan.placements())
                .noneMatch(
                        placement -> kept.stream().anyMatch(one -> one.sleeper().equals(placement.sleeper())));
        check(question, plan, kept);
        // What was left out could be put back as it was: nobody more is without a bed.
        assertThat(plan.withoutBed().size())
                .isLessThanOrEqualTo(whole.sleepers().size() - first.size());
    }

    @Property(tries = 100)
    void the_same_question_has_the_same_answer(@ForAll long seed) {
        assertThat(plan(RoomCase.small(seed))).isEqualTo(plan(RoomCase.small(seed)));
    }

    private static void check(RoomQuestion question, RoomPlan plan, List<Placement> kept) {
        HardRules rules = new HardRules(question);
        List<Placement> all = new ArrayList<>(kept);
        all.addAll(plan.placements());
        assertThat(rules.broken(all)).isEmpty();
        List<SleeperId> housed = all.stream().map(Placement::sleeper).toList();
        assertThat(plan.withoutBed())
                .containsExactlyInAnyOrderElementsOf(question.sleepers().stream()
                        .map(Sleeper::id)
                        .filter(id -> !housed.contains(id))
                        .toList());
        List<Wish> unkept = question.wishes().stream()
                .filter(wish -> !rules.keeps(wish, all))
                .toList();
        assertThat(plan.unkept().stream().map(UnkeptWish::wish).toList()).isEqualTo(unkept);
        assertThat(plan.unkept()).allSatisfy(wish -> assertThat(wish.instead()).doesNotContainAnyElementsOf(unkept));
        assertThat(plan.otherBed())
                .containsExactlyInAnyOrderElementsOf(plan.placements().stream()
                        .filter(placement -> rules.isElsewhere(placement, all))
                        .map(Placement::sleeper)
                        .toList());
    }
}
