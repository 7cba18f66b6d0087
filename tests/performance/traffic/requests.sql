-- Ten million requests between 2026-05-16 and 2026-06-30, the same in every run.
COPY (
  SELECT strftime(TIMESTAMP '2026-05-16' + to_milliseconds(i * 390), '%Y-%m-%d %H:%M:%S') AS requested_at,
    (['kimi-k2p6', 'kimi-k2p5', 'gpt-oss-120b'])[1 + i % 3] AS model,
    1000 + i * 7919 % 400000 AS prompt, (1000 + i * 7919 % 400000) * (i % 100) // 100 AS cached, i * 104729 % 20000 AS generated
  FROM range(10000000) AS requests(i)
) TO 'requests.csv';
