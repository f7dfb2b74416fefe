package health.charley.evaluation.safety;

import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.engine.TriageEngine;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.safety.FiredRedFlag;
import health.charley.evaluation.example.LegCramps;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each rule of the clinical evidence, as people tell it, with the level that the evidence asks for at least. A row names the
 * rule, the level, the person and the answers.
 */
class RedFlagRulesTest {
    private static KnowledgeBase knowledge;

    @BeforeAll
    static void load() {
        knowledge = LegCramps.knowledge().base();
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            R1   | EMERGENCY_AMBULANCE | 45 male             | chest-pain=yes
            R1   | EMERGENCY_AMBULANCE | 45 female           | breathless=yes
            R1   | EMERGENCY_AMBULANCE | 45 male             | cough-blood-faint=yes
            R2   | EMERGENCY_AMBULANCE | 70 male             | cold-pale=yes onset=seconds
            R2   | EMERGENCY_AMBULANCE | 70 male             | cold-pale=yes numb=one
            R2   | EMERGENCY_AMBULANCE | 70 male             | cold-pale=yes numb=thigh-shin
            R2   | EMERGENCY_AMBULANCE | 70 male             | cold-pale=yes numb=both-feet
            R2   | EMERGENCY_AMBULANCE | 70 male             | cold-pale=yes weak=new
            R2   | EMERGENCY_AMBULANCE | 70 male             | cold-pale=longer weak=slow,new
            R2   | EMERGENCY_AMBULANCE | 70 male             | cold-pale=longer onset=seconds course=constant
            R2   | EMERGENCY_AMBULANCE | 70 male             | cold-pale=longer onset=seconds course=constant-worse
            R2   | EMERGENCY_AMBULANCE | 70 male             | cold-pale=longer numb=one
            R2   | EMERGENCY_AMBULANCE | 70 male             | cold-pale=longer numb=thigh-shin
            R2   | EMERGENCY_AMBULANCE | 70 male             | cold-pale=longer weak=new
            R3   | EMERGENCY           | 70 female           | cold-pale=yes
            R3   | CONSULTATION_24     | 70 female           | cold-pale=longer onset=seconds course=comes-goes
            R4   | EMERGENCY_AMBULANCE | 60 female           | cold-pale=yes swelling=one painful=very-bad
            R4   | EMERGENCY_AMBULANCE | 60 female           | cold-pale=longer swelling=one painful=very-bad
            R4   | EMERGENCY_AMBULANCE | 60 female           | skin-damage=yes swelling=one painful=very-bad
            R5   | EMERGENCY_AMBULANCE | 25 male             | injury=blow tight-severe=yes
            R5   | EMERGENCY_AMBULANCE | 25 male             | injury=fracture-surgery tight-severe=yes
            R5   | EMERGENCY_AMBULANCE | 25 male             | cast=yes tight-severe=yes
            R5   | EMERGENCY_AMBULANCE | 25 male             | exercise=yes tight-severe=yes
            R5   | EMERGENCY_AMBULANCE | 25 male             | stretch-hurts=yes numb=one
            R5   | EMERGENCY_AMBULANCE | 25 male             | stretch-hurts=yes numb=thigh-shin
            R5   | EMERGENCY_AMBULANCE | 25 male             | stretch-hurts=yes weak=new
            R5   | EMERGENCY_AMBULANCE | 25 male             | injury=pull-pop stretch-hurts=yes numb=one
            R5   | EMERGENCY_AMBULANCE | 25 male             | injury=no exercise=no stretch-hurts=yes weak=new
            R5   | EMERGENCY_AMBULANCE | 25 male             | injury=no tight-severe=yes stretch-hurts=yes
            R5   | EMERGENCY_AMBULANCE | 25 male             | injury=no tight-severe=yes numb=thigh-shin
            R5   | EMERGENCY_AMBULANCE | 25 male             | injury=no tight-severe=yes weak=new
            R6   | EMERGENCY_AMBULANCE | 30 male             | injury=fracture-surgery cast=yes course=constant-worse
            R6   | EMERGENCY_AMBULANCE | 30 male             | cast=yes course=constant-worse
            R6   | EMERGENCY_AMBULANCE | 30 male             | injury=pull-pop cast=yes course=constant-worse
            R6   | EMERGENCY_AMBULANCE | 30 male             | injury=no cast=yes numb=one
            R6   | EMERGENCY_AMBULANCE | 30 male             | cast=yes numb=both-feet
            R6   | EMERGENCY_AMBULANCE | 30 male             | cast=yes painful=very-bad
            R7   | EMERGENCY_AMBULANCE | 72 female           | meds=blood-thinner injury=blow swelling=one
            R7   | EMERGENCY_AMBULANCE | 72 female           | meds=statin,blood-thinner injury=blow tight-severe=yes
            R8   | EMERGENCY           | 50 female           | swelling=one swell-speed=today
            R8   | EMERGENCY           | 50 female           | swelling=one swell-speed=two-weeks
            R9   | EMERGENCY           | 50 male             | swelling=one immobile=yes
            R9   | EMERGENCY           | 50 male             | swelling=one cancer=yes
            R9   | EMERGENCY           | 50 male             | swelling=one prior-clot=me
            R9   | EMERGENCY           | 50 male             | swelling=one prior-clot=family
            R9   | EMERGENCY           | 30 female           | swelling=one meds=estrogen
            R9   | EMERGENCY           | 50 male             | swelling=one travel=yes
            R9   | EMERGENCY           | 30 female pregnant  | swelling=one
            R9   | EMERGENCY           | 30 female postpartum | calf-tender=yes injury=no
            R9   | EMERGENCY           | 50 male             | calf-tender=yes injury=no immobile=yes
            R9   | EMERGENCY           | 50 male             | calf-tender=yes injury=no cancer=yes
            R9   | EMERGENCY           | 50 male             | calf-tender=yes injury=no prior-clot=family
            R9   | EMERGENCY           | 30 female           | calf-tender=yes injury=no meds=estrogen
            R9   | EMERGENCY           | 50 male             | calf-tender=yes injury=no travel=yes
            R10  | EMERGENCY           | 30 female postpartum | swelling=one
            R10  | EMERGENCY           | 30 female pregnant  | side=left site=buttock course=constant
            R10  | EMERGENCY           | 30 female pregnant  | side=left site=front-thigh course=constant-worse
            R10  | EMERGENCY           | 30 female postpartum | side=left site=back-thigh spell-length=does-not-stop
            R11  | CONSULTATION_24     | 50 male             | site=calf course=constant injury=no cancer=yes
            R11  | CONSULTATION_24     | 50 male             | site=calf course=constant-worse injury=no travel=yes
            R11  | CONSULTATION_24     | 50 male             | site=calf course=comes-goes spell-length=hours injury=no immobile=yes
            R11  | CONSULTATION_24     | 50 male             | site=calf course=comes-goes spell-length=does-not-stop injury=no prior-clot=me
            R11  | CONSULTATION_24     | 30 female           | site=calf course=comes-goes spell-length=10-60 knot=no injury=no meds=estrogen
            R11  | CONSULTATION_24     | 30 female pregnant  | site=calf spell-length=10-60 knot=no injury=no swelling=no
            R12  | EMERGENCY           | 66 male             | swelling=both swell-speed=two-weeks painful=mild cancer=yes
            R12  | EMERGENCY           | 66 male             | swelling=both swell-speed=today painful=mild back-pain=yes
            R12  | EMERGENCY           | 30 female pregnant  | swelling=both swell-speed=two-weeks painful=mild
            R13  | EMERGENCY           | 50 male             | red=yes fever=yes
            R14  | EMERGENCY_AMBULANCE | 50 male             | red=yes tight-severe=yes
            R14  | EMERGENCY_AMBULANCE | 50 male             | warm=yes tight-severe=yes
            R14  | EMERGENCY_AMBULANCE | 50 male             | red=yes very-ill=yes
            R14  | EMERGENCY_AMBULANCE | 50 male             | warm=yes very-ill=yes
            R14  | EMERGENCY_AMBULANCE | 50 male             | red=yes skin-damage=yes
            R14  | EMERGENCY_AMBULANCE | 50 male             | warm=yes skin-damage=yes
            R15  | CONSULTATION_24     | 50 male             | red=yes fever=no swelling=no very-ill=no
            R15  | EMERGENCY           | 50 male             | red=yes swelling=one
            R15  | EMERGENCY           | 50 male             | red=yes swelling=both
            R15  | EMERGENCY           | 50 male             | red=yes red-spread=fast
            R16  | EMERGENCY           | 50 male             | fever=yes red=no painful=mild
            R17  | EMERGENCY           | 30 male             | dark-urine=yes painful=mild
            R17  | EMERGENCY           | 30 male             | dark-urine=yes weak=proximal
            R17  | EMERGENCY_AMBULANCE | 30 male             | dark-urine=yes very-ill=yes
            R18  | CONSULTATION_24     | 65 male             | meds=statin weak=proximal dark-urine=no
            R18  | CONSULTATION_24     | 65 male             | meds=diuretic new-med=yes weak=proximal dark-urine=no
            R19  | EMERGENCY_AMBULANCE | 50 female           | bladder=yes
            R19  | EMERGENCY_AMBULANCE | 50 female           | numb=saddle
            R19  | EMERGENCY_AMBULANCE | 50 female           | numb=one,saddle
            R19  | EMERGENCY_AMBULANCE | 50 female           | numb=both-feet,saddle weak=slow
            R19  | EMERGENCY_AMBULANCE | 50 female           | side=both weak=new,slow back-pain=yes
            R19  | EMERGENCY_AMBULANCE | 50 female           | side=both weak=new back-pain=yes
            R20  | CONSULTATION_24     | 50 female           | side=left weak=new back-pain=yes
            R20  | EMERGENCY           | 50 female           | side=left weak=new back-pain=yes course=constant-worse
            R21  | EMERGENCY           | 55 female           | tetany=yes
            R21  | EMERGENCY           | 55 female           | knot=yes palpitations=yes
            R21  | EMERGENCY           | 55 female           | other-cramps=yes seizure=yes
            R21  | EMERGENCY           | 55 female           | other-cramps=yes weak=new
            R21  | EMERGENCY           | 55 female           | other-cramps=yes weak=proximal onset=hours-days
            R21  | EMERGENCY           | 55 female           | other-cramps=yes weak=proximal meds=diuretic
            R21  | CONSULTATION_24     | 55 female           | other-cramps=yes weak=proximal
            R21  | EMERGENCY           | 55 female           | knot=yes weak=new
            R21  | EMERGENCY           | 55 female           | knot=yes weak=proximal onset=weeks
            R21  | EMERGENCY           | 55 female           | knot=yes weak=proximal cannot-keep-fluids=yes
            R21  | CONSULTATION_24     | 55 female           | knot=yes weak=proximal
            R21  | EMERGENCY           | 55 female           | course=comes-goes spell-length=under-10 weak=new
            R21  | EMERGENCY           | 55 female           | course=comes-goes spell-length=under-10 weak=proximal history=thyroid-neck
            R21  | EMERGENCY           | 55 female           | course=comes-goes spell-length=under-10 weak=proximal fluid-loss=yes
            R21  | CONSULTATION_24     | 55 female           | course=comes-goes spell-length=under-10 weak=proximal
            R22  | EMERGENCY_AMBULANCE | 22 male             | heat-sweat=yes very-ill=yes
            R23  | CONSULTATION_24     | 40 female           | fluid-loss=yes cannot-keep-fluids=yes
            R23  | CONSULTATION_24     | 75 female           | fluid-loss=yes meds=diuretic
            R24  | CONSULTATION_24     | 68 male             | wound=yes history=diabetes
            R24  | CONSULTATION_24     | 68 male             | rest-foot-pain=yes history=diabetes
            R24  | CONSULTATION_24     | 68 male             | wound=yes walk-pain=yes
            R24  | CONSULTATION_24     | 68 male             | rest-foot-pain=yes smoke=now
            R24  | CONSULTATION_24     | 68 male             | rest-foot-pain=yes wound=yes
            R24  | EMERGENCY           | 68 male             | wound=yes history=diabetes fever=yes
            R24  | EMERGENCY           | 68 male             | wound=yes history=diabetes red=yes red-spread=fast
            R24  | EMERGENCY           | 68 male             | wound=yes history=diabetes red=yes red-spread=yes
            R24  | EMERGENCY           | 68 male             | rest-foot-pain=yes smoke=past skin-damage=yes
            R25  | CONSULTATION_24     | 48 female           | cord=yes
            R25  | CONSULTATION_24     | 48 female           | cord=yes varicose=no site=front-thigh
            R25  | EMERGENCY           | 48 female           | cord=yes swelling=one
            R25  | EMERGENCY           | 48 female           | cord=yes swelling=both
            R26  | CONSULTATION        | 62 male             | twitch=yes weak=slow
            R27  | EMERGENCY           | 15 male             | fever=yes
            R27  | EMERGENCY           | 13 female           | limp=yes
            """)
    void the_rules_reach_the_level_of_the_evidence(String rule, CareLevel least, String person, String answers) {
        for (var policy : knowledge.policies()) {
            var assessment = new TriageEngine(knowledge, policy).assess(Told.person(person), Told.answers(answers));

            assertTrue(
                    assessment.redFlags().stream().anyMatch(fired -> reaches(fired, rule, least)),
                    () -> rule + " does not reach " + least + " under '" + policy.id() + "'");
            assertTrue(assessment.level().isAtLeast(least), () -> rule + " ends at " + assessment.level());
        }
    }

    /** Whether a rule fired, under whichever letter of it. */
    private static boolean reaches(FiredRedFlag fired, String rule, CareLevel least) {
        return fired.certain()
                && fired.redFlag().id().matches(rule + "[a-z]?")
                && fired.level().isAtLeast(least);
    }
}
