import { describe, expect, it } from "vitest";
import { apacheDirectory } from "../../../src/documents/hosting/apache.ts";
import { caddyfile } from "../../../src/documents/hosting/caddy.ts";
import { cloudflareHeaders, netlifyHeaders } from "../../../src/documents/hosting/headers-file.ts";
import { nginxServer } from "../../../src/documents/hosting/nginx.ts";
import { s3Manifest } from "../../../src/documents/hosting/s3.ts";
import { smallSite } from "../../builders/hosting.ts";

const lines = (text: string) => text.split("\n").map((line) => line.trim());

describe("_headers", () => {
  it("takes off on Cloudflare Pages what stands above", () => {
    expect(cloudflareHeaders(smallSite)).toBe(`/archiv-x/*
  Content-Security-Policy: default-src 'self'

/archiv-x/suche/*
  ! Content-Security-Policy
  Content-Security-Policy: script-src 'wasm-unsafe-eval'

/archiv-x/daten/*
  Access-Control-Allow-Origin: *

/archiv-x/*.ics
  Content-Type: text/calendar; charset=utf-8
`);
  });

  it("knows no taking off on Netlify", () => {
    expect(netlifyHeaders(smallSite)).toBe(cloudflareHeaders(smallSite).replace("  ! Content-Security-Policy\n", ""));
  });
});

describe("nginx.conf", () => {
  it("sets what differs before the site, and has all within its path", () => {
    const [variables = "", site = ""] = nginxServer(smallSite).split("\n\n");
    expect(lines(variables)).toEqual(
      expect.arrayContaining([
        "set $om_b0230c_content_security_policy \"default-src 'self'\";",
        'if ($uri ~ "^/archiv-x/suche/") { set $om_b0230c_content_security_policy "script-src \'wasm-unsafe-eval\'"; }',
        'set $om_b0230c_access_control_allow_origin "";',
      ]),
    );
    expect(lines(site)).toEqual(
      expect.arrayContaining([
        "location ^~ /archiv-x/ {",
        "add_header Content-Security-Policy $om_b0230c_content_security_policy always;",
        "error_page 403 404 =404 /archiv-x/404.html;",
        "location = /archiv-x/2025/05/alt/ { return 301 /archiv-x/2025/05/neu/; }",
        ...["/archiv-x/2025/05/fort/", "/archiv-x/2025/05/fort/index.html"].map(
          (address) => `location = ${address} { internal; error_page 404 =410 /archiv-x/2025/05/fort/index.html; }`,
        ),
        "location ^~ /archiv-x/.hosting/ { return 404; }",
      ]),
    );
  });

  it("says in its first lines what has to be removed before it is included, if anything has", () => {
    const advice = 'The block may have no "location /" of its own';
    expect(nginxServer({ ...smallSite, pathPrefix: "/" }).split("\nset ")[0]).toContain(advice);
    expect(nginxServer(smallSite)).not.toContain(advice);
  });

  it("hands out compressed files where there are any", () => {
    expect(nginxServer(smallSite)).not.toContain("gzip_static");
    expect(nginxServer({ ...smallSite, isPrecompressed: true })).toContain("gzip_static on;");
  });
});

describe(".htaccess", () => {
  it("says what the site is told", () => {
    expect(lines(apacheDirectory(smallSite))).toEqual(
      expect.arrayContaining([
        "Header always set Content-Security-Policy \"default-src 'self'\"",
        'Header always set Content-Security-Policy "script-src \'wasm-unsafe-eval\'" "expr=%{REQUEST_STATUS} -lt 400 && %{REQUEST_URI} =~ m#^/archiv-x/suche/#"',
        "ErrorDocument 403 /archiv-x/404.html",
        "ErrorDocument 404 /archiv-x/404.html",
        "<If \"-d %{REQUEST_FILENAME} && ! -f '%{REQUEST_FILENAME}/index.html'\">",
        'RedirectMatch 404 "^/archiv-x/\\.hosting/"',
        'RedirectMatch 301 "^/archiv-x/2025/05/alt/$" /archiv-x/2025/05/neu/',
        "<If \"%{REQUEST_URI} =~ m#^/archiv-x/2025/05/fort/(index\\.html)?$# && -z reqenv('REDIRECT_STATUS')\">",
        "ErrorDocument 410 /archiv-x/2025/05/fort/index.html",
        "Redirect 410 /",
      ]),
    );
    expect(apacheDirectory(smallSite)).not.toContain("Rewrite");
    expect(apacheDirectory({ ...smallSite, isPrecompressed: true })).toContain("AddEncoding br .br");
  });
});

describe("Caddyfile", () => {
  it("serves the site at its address and path, and errors with the headers of a page", () => {
    const file = lines(caddyfile(smallSite));
    expect(file).toEqual(
      expect.arrayContaining([
        "{$SITE_ADDRESS:https://www.example.org} {",
        "header Content-Security-Policy \"default-src 'self'\"",
        "@content-security-policy-1 path_regexp ^/archiv-x/suche/",
        "redir /archiv-x/2025/05/alt/ /archiv-x/2025/05/neu/ 301",
        "@withdrawn path /archiv-x/2025/05/fort/ /archiv-x/2025/05/fort/index.html",
        "error @withdrawn 410",
        "uri strip_prefix /archiv-x",
        "encode gzip",
      ]),
    );
    const [, errors = ""] = caddyfile(smallSite).split("handle_errors");
    expect(lines(errors)).toEqual(
      expect.arrayContaining([
        "header Content-Security-Policy \"default-src 'self'\"",
        "header -Access-Control-Allow-Origin",
        'header Content-Type "text/html; charset=utf-8"',
      ]),
    );
    expect(lines(caddyfile({ ...smallSite, pathPrefix: "/" })).join()).not.toContain("strip_prefix");
    expect(lines(caddyfile({ ...smallSite, isPrecompressed: true }))).toContain("precompressed br gzip");
  });
});

describe("s3.json", () => {
  const site = {
    ...smallSite,
    headers: [
      ...smallSite.headers,
      { name: "Cache-Control", elsewhere: "max-age=0", cases: [{ paths: ["/assets/*"], value: "immutable" }] },
    ],
  };
  const manifest = JSON.parse(
    s3Manifest(site, ["termine.ics", "2025/05/neu/index.html", "2025/05/alt/index.html", "assets/a.woff2"]),
  );

  it("says of each file where and how it is stored, and which lead on", () => {
    expect(manifest).toMatchObject({
      website: { indexDocument: "index.html", errorDocument: "archiv-x/404.html" },
      objects: [
        {
          file: "2025/05/alt/index.html",
          key: "archiv-x/2025/05/alt/index.html",
          contentType: "text/html; charset=utf-8",
          websiteRedirectLocation: "/archiv-x/2025/05/neu/",
        },
        { file: "2025/05/neu/index.html", cacheControl: "max-age=0" },
        { file: "assets/a.woff2", contentType: "font/woff2", cacheControl: "immutable" },
        { file: "termine.ics", contentType: "text/calendar; charset=utf-8", cacheControl: "max-age=0" },
      ],
    });
    expect(manifest.objects[1]).not.toHaveProperty("websiteRedirectLocation");
  });

  it("says what CloudFront has to send besides, and what it is for", () => {
    expect(manifest.responseHeaders).toEqual([
      { path: "/archiv-x/*", headers: { "Content-Security-Policy": "default-src 'self'" } },
      { path: "/archiv-x/suche/*", headers: { "Content-Security-Policy": "script-src 'wasm-unsafe-eval'" } },
      { path: "/archiv-x/daten/*", headers: { "Access-Control-Allow-Origin": "*" } },
    ]);
    expect(manifest.$comment.join()).toContain("aws s3api put-object");
  });
});
