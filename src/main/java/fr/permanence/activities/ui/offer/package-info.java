/** What is offered and when: the form of an activity, the planning of its series, the change of one session. */
@NullMarked
package fr.permanence.activities.ui.offer;

import org.jspecify.annotations.NullMarked;
