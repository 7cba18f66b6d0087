namespace RateCards.Compiler.Units;

/// <summary>What a unit measures. Two quantities add only where every dimension has the same power in both.</summary>
public enum Dimension
{
    // Currencies come first, by their codes of ISO 4217. Each is a dimension of its own: nothing converts between them.
    Aed, Afn, All, Amd, Aoa, Ars, Aud, Awg, Azn, Bam, Bbd, Bdt, Bhd, Bif, Bmd, Bnd, Bob, Brl, Bsd, Btn, Bwp, Byn, Bzd, Cad,
    Cdf, Chf, Clp, Cny, Cop, Crc, Cup, Cve, Czk, Djf, Dkk, Dop, Dzd, Egp, Ern, Etb, Eur, Fjd, Fkp, Gbp, Gel, Ghs, Gip, Gmd,
    Gnf, Gtq, Gyd, Hkd, Hnl, Htg, Huf, Idr, Ils, Inr, Iqd, Irr, Isk, Jmd, Jod, Jpy, Kes, Kgs, Khr, Kmf, Kpw, Krw, Kwd, Kyd,
    Kzt, Lak, Lbp, Lkr, Lrd, Lsl, Lyd, Mad, Mdl, Mga, Mkd, Mmk, Mnt, Mop, Mru, Mur, Mvr, Mwk, Mxn, Myr, Mzn, Nad, Ngn, Nio,
    Nok, Npr, Nzd, Omr, Pab, Pen, Pgk, Php, Pkr, Pln, Pyg, Qar, Ron, Rsd, Rub, Rwf, Sar, Sbd, Scr, Sdg, Sek, Sgd, Shp, Sle,
    Sos, Srd, Ssp, Stn, Svc, Syp, Szl, Thb, Tjs, Tmt, Tnd, Top, Try, Ttd, Twd, Tzs, Uah, Ugx, Usd, Uyu, Uzs, Ves, Vnd, Vuv,
    Wst, Xaf, Xcd, Xcg, Xof, Xpf, Yer, Zar, Zmw, Zwg,

    /// <summary>Tokens of a model's vocabulary.</summary>
    Token,

    /// <summary>Time; its base unit is the second.</summary>
    Time,
    Gpu,

    /// <summary>A request to the model within an episode.</summary>
    Turn,

    /// <summary>A denoising step of an image model.</summary>
    Step,
    Image,
    Request,

    /// <summary>Storage; its base unit is the gigabyte of 10^9 bytes.</summary>
    Gigabyte,

    /// <summary>A deployed model or adapter.</summary>
    Model,

    /// <summary>A character of text.</summary>
    Character,

    /// <summary>A page of a document.</summary>
    Page,

    /// <summary>A session, of an interpreter or a browser.</summary>
    Session,

    /// <summary>A pixel of an image.</summary>
    Pixel,

    /// <summary>A provider's own credit.</summary>
    Credit,

    /// <summary>A billing month. Not a number of seconds, for no vendor says how many.</summary>
    Month,
}
