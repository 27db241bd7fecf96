package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Optional;
import java.util.function.Function;
import org.groundbreak.events.EventLog;
import org.groundbreak.storage.Fingerprint;

/** Everything we keep, on one Active Objects. Not to be used before the host says the plugin has started. */
public final class Store {

    private final ActiveObjects ao;
    private final AdrTable adrs;
    private final AdrNumberTable adrNumbers;
    private final AttachmentDigestTable attachmentDigests;
    private final CheckedEpicTable checkedEpics;
    private final DecisionAdrTable decisionAdrs;
    private final DecisionTable decisions;
    private final DecisionMailTable decisionMails;
    private final EpicStartTable epicStarts;
    private final EventLog events;
    private final IncomingFactTable incomingFacts;
    private final JudgedBodyTable judgedBodies;
    private final KnownHeadTable knownHeads;
    private final MailTable mails;
    private final MailZoneTable mailZones;
    private final MeetingTable meetings;
    private final MeetingMailTable meetingMails;
    private final NonceTable nonces;
    private final OutgoingFactTable outgoingFacts;
    private final PageFactTable pageFacts;
    private final PageTraceTable pageTraces;
    private final PairingTable pairings;
    private final PersonTable people;
    private final RebuildTable rebuilds;
    private final RegisterTable register;
    private final RoundTable rounds;
    private final SeedTable seeds;
    private final SettingTable settings;
    private final SpecTable specs;
    private final StatusCategoryTable statusCategories;
    private final TrailTable trails;
    private final TrailWatchTable trailWatch;

    public Store(ActiveObjects ao) {
        this.ao = ao;
        this.adrs = new AdrTable(ao);
        this.adrNumbers = new AdrNumberTable(ao);
        this.attachmentDigests = new AttachmentDigestTable(ao);
        this.checkedEpics = new CheckedEpicTable(ao);
        this.decisionAdrs = new DecisionAdrTable(ao);
        this.decisions = new DecisionTable(ao);
        this.decisionMails = new DecisionMailTable(ao);
        this.epicStarts = new EpicStartTable(ao);
        this.events = new AoEventLog(ao);
        this.incomingFacts = new IncomingFactTable(ao);
        this.judgedBodies = new JudgedBodyTable(ao);
        this.knownHeads = new KnownHeadTable(ao);
        this.mails = new MailTable(ao);
        this.mailZones = new MailZoneTable(ao);
        this.meetings = new MeetingTable(ao);
        this.meetingMails = new MeetingMailTable(ao);
        this.nonces = new NonceTable(ao);
        this.outgoingFacts = new OutgoingFactTable(ao);
        this.pageFacts = new PageFactTable(ao);
        this.pageTraces = new PageTraceTable(ao);
        this.pairings = new PairingTable(ao);
        this.people = new PersonTable(ao);
        this.rebuilds = new RebuildTable(ao);
        this.register = new RegisterTable(ao);
        this.rounds = new RoundTable(ao);
        this.seeds = new SeedTable(ao);
        this.settings = new SettingTable(ao);
        this.specs = new SpecTable(ao);
        this.statusCategories = new StatusCategoryTable(ao);
        this.trails = new TrailTable(ao);
        this.trailWatch = new TrailWatchTable(ao);
    }

    public AdrTable adrs() {
        return adrs;
    }

    public AdrNumberTable adrNumbers() {
        return adrNumbers;
    }

    public AttachmentDigestTable attachmentDigests() {
        return attachmentDigests;
    }

    public CheckedEpicTable checkedEpics() {
        return checkedEpics;
    }

    public DecisionAdrTable decisionAdrs() {
        return decisionAdrs;
    }

    public DecisionTable decisions() {
        return decisions;
    }

    public DecisionMailTable decisionMails() {
        return decisionMails;
    }

    public EpicStartTable epicStarts() {
        return epicStarts;
    }

    public EventLog events() {
        return events;
    }

    /** The event log for a command that judges something; see {@link JudgementLog}. */
    public EventLog judging(Function<Fingerprint, Optional<JudgedBody>> judged) {
        return new JudgementLog(ao, events, judgedBodies, judged);
    }

    public IncomingFactTable incomingFacts() {
        return incomingFacts;
    }

    public JudgedBodyTable judgedBodies() {
        return judgedBodies;
    }

    public KnownHeadTable knownHeads() {
        return knownHeads;
    }

    public MailTable mails() {
        return mails;
    }

    public MailZoneTable mailZones() {
        return mailZones;
    }

    public MeetingTable meetings() {
        return meetings;
    }

    public MeetingMailTable meetingMails() {
        return meetingMails;
    }

    public NonceTable nonces() {
        return nonces;
    }

    public OutgoingFactTable outgoingFacts() {
        return outgoingFacts;
    }

    public PageFactTable pageFacts() {
        return pageFacts;
    }

    public PageTraceTable pageTraces() {
        return pageTraces;
    }

    public PairingTable pairings() {
        return pairings;
    }

    public PersonTable people() {
        return people;
    }

    public RebuildTable rebuilds() {
        return rebuilds;
    }

    public RegisterTable register() {
        return register;
    }

    public RoundTable rounds() {
        return rounds;
    }

    public SeedTable seeds() {
        return seeds;
    }

    public SettingTable settings() {
        return settings;
    }

    public SpecTable specs() {
        return specs;
    }

    public StatusCategoryTable statusCategories() {
        return statusCategories;
    }

    public TrailTable trails() {
        return trails;
    }

    public TrailWatchTable trailWatch() {
        return trailWatch;
    }
}
